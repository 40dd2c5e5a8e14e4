"""LibreOffice accepts what we track in Word files to the final text, and rejects it to the base text."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from strategies import generated, sessions

from editor.amendment import Add, Edit, Mod, Proposal
from editor.document import Block, Document
from editor.markup import amended
from editor.profile import profile
from editor.rendering import Kind, render
from editor.session import Session
from editor.text import ATOM, Text
from formats.docx import Docx

DOCX = Docx()
DRIVER = Path(__file__).parents[1] / "odt" / "office_changes.py"

MEETING = Session(
    Document(tuple(Block(f"p{n}", Text.of(words)) for n, words in enumerate(("tides rise,", "noting", "moons"), 1))),
    (Proposal("mrd", ("MRD",), amendments=(
        Mod("p1", (Edit(10, 11, Text.of(";")),)),
        Add(Block("n1", Text.of("tides fall,")), "p1"),
    )),),
)  # fmt: skip
"""Two insertions by one delegation that meet at a paragraph mark, which is neither's."""


def plain(document: Document) -> list[str]:
    """The text of each paragraph; a note without words of its own is written as its sign."""
    return [block.text.string.replace(ATOM, "1") for block in document if not block.story] or [""]


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_libreoffice_accepts_to_the_final_and_rejects_to_the_base_text(tmp_path: Path) -> None:
    found = [MEETING, *generated(sessions(), 40)]
    wanted = {}
    for number, session in enumerate(found):
        first = DOCX.write(render(session, Kind.TRACKED, profile("plain"))).data
        for name, data in (("new", first), ("again", _again(first))):
            file = tmp_path / f"{number}-{name}.docx"
            file.write_bytes(data)
            wanted[str(file)] = {"reject": plain(session.base), "accept": plain(amended(session))}
    command = ["/usr/bin/python3", str(DRIVER), str(tmp_path / "profile"), *wanted]
    told = json.loads(subprocess.run(command, check=True, capture_output=True, text=True, timeout=280).stdout)
    for file, ways in wanted.items():
        for way, lines in ways.items():
            assert told[file][way][: len(lines)] == lines, (file, way)


def _again(tracked: bytes) -> bytes:
    """The tracked file, read and written into itself."""
    imported = DOCX.read(tracked)
    session = Session(imported.document, imported.proposals)
    return DOCX.write(render(session, Kind.TRACKED, profile("plain")), tracked).data
