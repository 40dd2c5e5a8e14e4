"""Comparisons of whole texts in six languages, as a reader should see them: one folder each in tests/cases/compare."""

from __future__ import annotations

from pathlib import Path

import pytest
from laws import check_laws

from editor.amendment import Proposal
from editor.compare import EXACTLY, USUAL, Ignoring, compare
from editor.consequential import consequential
from editor.document import Block, Document
from editor.markup import Change, Row, amended, rows
from editor.session import Session
from editor.structure import recognise
from editor.text import Text

CASES = sorted(path for path in (Path(__file__).parents[1] / "cases" / "compare").iterdir())
SIGNS = {Change.KEPT: "{}", Change.DELETED: "[-{}-]", Change.INSERTED: "{{+{}+}}"}


def document(path: Path) -> Document:
    lines = path.read_text(encoding="utf-8").splitlines()
    return recognise(Document(tuple(Block(f"p{at}", Text.of(line)) for at, line in enumerate(lines))))


def compared(case: Path, ignoring: Ignoring) -> Session:
    base, final = document(case / "base.txt"), document(case / "amended.txt")
    return Session(base, (Proposal("x", amendments=compare(base, final, ignoring)),))


def shown(session: Session) -> str:
    """Each amended paragraph, a line each; ``=`` stands before what only follows, ``¶`` for a paragraph mark.

    Where a text moved, ``<`` and ``>`` hold what its other end does not have.
    """
    follows = consequential(session)

    def line(row: Row) -> str:
        if row.moved:
            words = "".join(s.text.plain if s.moved else f"<{s.text.plain}>" for s in row.segments)
            words = SIGNS[row.segments[0].change].format(words)
        else:
            words = "".join(SIGNS[s.change].format(s.text.plain) for s in row.segments)
        mark = "" if row.mark is Change.KEPT or row.added or row.gone else SIGNS[row.mark].format("¶")
        only = row.id in follows and follows[row.id].only
        return f"{'=' if only else ''}{row.marker.shown if row.marker else ''} {words}{mark}\n"

    return "".join(line(row) for row in rows(session) if row.marker)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_comparison_reads_as_a_drafter_would_mark_it(case: Path) -> None:
    session = compared(case, EXACTLY)
    check_laws(session)
    assert [b.text.plain for b in amended(session)] == [b.text.plain for b in document(case / "amended.txt")]
    assert shown(session) == (case / "expected.txt").read_text(encoding="utf-8")


def test_what_is_ignored_is_not_marked() -> None:
    case = CASES[0].parent / "typography-fr"
    assert shown(compared(case, USUAL)) == (case / "expected-usual.txt").read_text(encoding="utf-8")
