"""Paragraphs between tables go with them: whoever accepts the changes finds no empty one in their place."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from editor.amendment import Proposal, Sup
from editor.document import Block, Cell, Document
from editor.markup import amended
from editor.profile import profile
from editor.rendering import Kind, render
from editor.session import Session
from editor.text import Text
from formats.certificate import prove
from formats.odt import Odt

ODT = Odt()
RULES = profile("plain")
DRIVER = Path(__file__).with_name("office_changes.py")
CASES = {
    "two tables": ("p", "-t", "-p", "-t", "p"),
    "three tables": ("p", "-t", "-p", "-t", "-p", "-p", "-t", "p", "p"),
    "first of all": ("-t", "-p", "-t", "p"),
    "a table stays before": ("p", "t", "-p", "-t", "p"),
    "a table stays behind": ("p", "-t", "-p", "t", "p"),
    "last of all": ("p", "-t", "-p"),
    "an empty one": ("p", "-t", "-e", "-t", "p"),
    "two authors": ("p", "-t", "+p", "-t", "p"),
}
"""Paragraphs, an empty one among them, and tables; those with a sign go, by one author or by another."""
INEVITABLE = {"two authors"}


def session(case: str) -> Session:
    blocks: list[Block] = []
    gone: dict[str, list[Sup]] = {"-": [], "+": []}
    for at, told in enumerate(CASES[case]):
        cells = [Cell(f"t{at}", row, column) for row in range(2) for column in range(2)] if "t" in told else [None]
        for cell in cells:
            id = f"p{len(blocks) + 1}"
            blocks.append(Block(id, Text.of("" if "e" in told else f"tide {id}"), cell=cell))
            if told[0] in gone:
                gone[told[0]].append(Sup(id))
    proposals = (Proposal(f"of {sign}", (f"Sponsor {sign}",), amendments=tuple(sups)) for sign, sups in gone.items())
    return Session(Document(tuple(blocks)), tuple(proposals))


def lines(document: Document) -> list[str]:
    return [block.text.string for block in document]


def files(case: str) -> list[tuple[Session, bytes]]:
    """The tracked file, made anew and edited in place, with the session that it is of."""
    made = session(case)
    whole = ODT.write(render(Session(made.base), Kind.CLEAN, RULES)).data
    out = []
    for source in (None, whole):
        base = made.base if source is None else ODT.read(source).document
        same = dict(zip([b.id for b in made.base], [b.id for b in base], strict=True))
        proposals = [
            Proposal(
                p.id, p.sponsors, amendments=tuple(Sup(same[a.target]) for a in p.amendments if isinstance(a, Sup))
            )
            for p in made.proposals
        ]
        here = Session(base, tuple(proposals))
        written = ODT.write(render(here, Kind.TRACKED, RULES), source)
        assert not prove(here, Kind.TRACKED, written).failures
        out.append((here, written.data))
    return out


@pytest.mark.parametrize("case", CASES)
def test_no_empty_paragraph_is_left_of_tables_and_what_stands_between(case: str) -> None:
    for here, data in files(case):
        found = ODT.read(data)
        assert lines(found.document) == lines(here.base)
        final = lines(amended(Session(found.document, found.proposals)))
        assert [line for line in final if line or case not in INEVITABLE] == lines(amended(here))


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_libreoffice_leaves_none_either(tmp_path: Path) -> None:
    wanted = {}
    for case in CASES.keys() - INEVITABLE:
        for number, (here, data) in enumerate(files(case)):
            file = tmp_path / f"{case} {number}.odt"
            file.write_bytes(data)
            wanted[str(file)] = {"reject": lines(here.base), "accept": lines(amended(here))}
    command = ["/usr/bin/python3", str(DRIVER), str(tmp_path / "profile"), *wanted]
    told = json.loads(subprocess.run(command, check=True, capture_output=True, text=True, timeout=280).stdout)
    assert told == wanted
