"""Golden cases: damaged texts in tests/cases/repair, with what they come to. UPDATE_GOLDEN=1 rewrites.

``damaged.txt`` or ``damaged.md`` is the input, ``given.txt`` the base text given along; ``base.txt`` and
``amended.txt`` are the two readings, ``findings.txt`` tells every finding and balloon.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.document import Document
from editor.markup import amended
from editor.repair.findings import KEEP, Finding, Kind, Repaired
from editor.repair.repairing import is_damaged, repair
from editor.session import Session, check
from formats.files import open_bytes
from resources import path

CASES = Path(__file__).parents[2] / "cases" / "repair"


def repaired(case: Path) -> Repaired:
    damaged = next(case.glob("damaged.*"))
    imported = open_bytes(damaged.read_bytes(), damaged.suffix[1:]).imported
    given = case / "given.txt"
    base = open_bytes(given.read_bytes(), "txt").imported.document if given.exists() else None
    return repair(imported.document, proposals=imported.proposals, base=base)


def told(found: Repaired) -> Iterator[str]:
    for finding in found.findings:
        if finding.kind is not Kind.BALLOON or finding.chosen is None:
            yield _told(finding, found.source)
    for balloon in found.balloons:
        words = " | ".join(balloon.words)
        number = f" [{balloon.number}]" if balloon.number is not None else ""
        cut = "" if balloon.complete else " cut"
        yield f"balloon {balloon.act} {balloon.author}, {balloon.when}{number}{cut}: {words}"


def _told(finding: Finding, source: Document) -> str:
    where = source.block(finding.block).text.string[:12].strip()
    state = {None: "undecided", KEEP: "kept"}.get(finding.chosen, "decided")
    readings = "  or  ".join(
        "".join(words if c.value == "=" else f"[{c.value}{words}{c.value}]" for c, words in reading.segments)
        or "nothing"
        for reading in finding.readings
    )
    why = "; ".join(f"{e.source} {e.cited[:60]}".strip() for e in finding.evidence)
    return f"{finding.kind} ({finding.code}) {state} at {where!r}: {finding.found!r} is {readings}  because {why}"


def lines(document: Document) -> str:
    return "".join(f"{block.role}\t{block.text.plain}\n" for block in document)


@pytest.mark.parametrize("case", sorted(CASES.iterdir()), ids=lambda case: case.name)
def test_a_damaged_text_comes_to_its_base_and_amended_text(case: Path) -> None:
    found = repaired(case)
    session = Session(found.base, found.proposals)
    check(session)
    texts = {
        "base.txt": lines(found.base),
        "amended.txt": lines(amended(session)),
        "findings.txt": "".join(line.replace("\u2029", "¶").replace("\n", "⏎") + "\n" for line in told(found)),
    }
    if os.environ.get("UPDATE_GOLDEN"):
        for name, text in texts.items():
            (case / name).write_text(text, encoding="utf-8")
    assert {name: (case / name).read_text(encoding="utf-8") for name in texts} == texts


def test_no_case_keeps_a_word_of_a_balloon_in_its_text() -> None:
    for case in CASES.glob("balloons-*"):
        text = (case / "amended.txt").read_text(encoding="utf-8")
        assert not any(sign in text for sign in ("Deleted", "Formatted", "Eliminado", "[3]", " PM", "17:16"))


def test_a_sound_text_stays_as_it_is() -> None:
    case = CASES / "undamaged-fr"
    found = repaired(case)
    assert [b.text.string for b in found.base] == (case / "damaged.txt").read_text(encoding="utf-8").splitlines()
    assert not any(finding.chosen is not None and finding.chosen != KEEP for finding in found.findings)


@pytest.mark.parametrize("suffix", ["docx", "odt"])
def test_the_samples_that_ship_are_sound(suffix: str) -> None:
    for file in sorted(path("samples").glob(f"*.{suffix}")):
        imported = open_bytes(file.read_bytes(), suffix).imported
        found = repair(imported.document, proposals=imported.proposals)
        assert not is_damaged(found), (file.name, [f.found for f in found.findings])
