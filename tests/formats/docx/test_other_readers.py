"""What we write as tracked changes, another program accepts to the final text and rejects to the base."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from editor.amendment import Add, Edit, Mod, Proposal, Sup
from editor.document import Block, Cell, Document, Role
from editor.profile import profile
from editor.rendering import Kind, render
from editor.session import Session
from editor.text import Text
from formats.docx import Docx

DOCX = Docx()
PANDOC = shutil.which("pandoc")
pytestmark = pytest.mark.skipif(PANDOC is None, reason="pandoc is not installed")


def session() -> Session:
    cells = tuple(Block(f"c{n}", Text.of(f"cell {n}"), Role.TABLE, cell=Cell("t1", n // 2, n % 2)) for n in range(4))
    words = ("The conference", "the tide at Harrow Bay,", "to measure;", "to report;", "to end.")
    base = Document(
        (*(Block(f"p{n}", Text.of(text)) for n, text in enumerate(words)), *cells, Block("z", Text.of("last")))
    )
    one = Proposal("one", ("Meridia",), amendments=(
        Mod("p1", (Edit(4, 8, Text.of("current")),)),
        Mod("p2", (Edit(10, 11, Text.of(",\u2029to publish;")),)),
        Sup("p3"),
        Sup("c2"),
        Sup("c3"),
        Add(Block("new", Text.of("to begin again;")), "p4"),
    ))  # fmt: skip
    two = Proposal("two", ("Zembria",), amendments=(Sup("z"), Add(Block("end", Text.of("the very end")), "z")))
    return Session(base, (one, two))


def read_by_pandoc(data: bytes, mode: str, folder: Path) -> list[str]:
    file = folder / f"{mode}.docx"
    file.write_bytes(data)
    assert PANDOC is not None
    found = subprocess.run(
        [PANDOC, "-f", "docx", "-t", "plain", "--wrap=none", f"--track-changes={mode}", file],
        check=True,
        capture_output=True,
    )
    lines = found.stdout.decode().splitlines()
    return [" ".join(line.split()) for line in lines if line.strip(" -")]


@pytest.mark.parametrize("in_place", [False, True])
@pytest.mark.parametrize(("mode", "kind"), [("accept", Kind.CLEAN), ("reject", Kind.ORIGINAL)])
def test_pandoc_takes_tracked_changes_as_we_mean_them(in_place: bool, mode: str, kind: Kind, tmp_path: Path) -> None:
    given, rules = session(), profile("plain")
    source = None
    if in_place:
        source = DOCX.write(render(Session(given.base), Kind.ORIGINAL, rules)).data
        base = DOCX.read(source).document
        ids = {old.id: new.id for old, new in zip(given.base, base, strict=True)}
        given = Session(base, tuple(_renamed(proposal, ids) for proposal in given.proposals))
    tracked = DOCX.write(render(given, Kind.TRACKED, rules), source).data
    plain = DOCX.write(render(given, kind, rules), source).data
    assert read_by_pandoc(tracked, mode, tmp_path) == read_by_pandoc(plain, "all", tmp_path)


def _renamed(proposal: Proposal, ids: dict[str, str]) -> Proposal:
    made = []
    for amendment in proposal.amendments:
        if isinstance(amendment, Add):
            made.append(replace(amendment, after=ids.get(amendment.after or "")))
        else:
            made.append(replace(amendment, target=ids[amendment.target]))
    return replace(proposal, amendments=tuple(made))
