"""Readers that are not ours agree with what we write."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from hostile_odt import bodies, packed
from strategies import generated, sessions

from editor.amendment import Add, Edit, Mod, Proposal
from editor.document import Block, Document
from editor.markup import amended
from editor.profile import profile
from editor.rendering import Kind, render
from editor.session import Session
from editor.text import ATOM, Text
from formats.odt import Odt

ODT = Odt()
DRIVER = Path(__file__).with_name("office_changes.py")
SYSTEM_PYTHON = "/usr/bin/python3"


MEETING = Session(
    Document(tuple(Block(f"p{n}", Text.of(words)) for n, words in enumerate(("tides rise,", "noting", "moons"), 1))),
    (Proposal("mrd", ("MRD",), amendments=(
        Mod("p1", (Edit(10, 11, Text.of(";")),)),
        Add(Block("n1", Text.of("tides fall,")), "p1"),
    )),),
)  # fmt: skip
"""Two insertions by one delegation that meet at a paragraph mark, which is neither's."""


def plain(session: Session) -> tuple[list[str], list[str]]:
    def body(blocks: object) -> list[str]:
        found = [b.text.string.replace(ATOM, "") for b in blocks if not b.story]  # type: ignore[attr-defined]
        return found or [""]

    return body(session.base), body(amended(session))


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_libreoffice_accepts_to_the_final_and_rejects_to_the_base_text(tmp_path: Path) -> None:
    found = generated(sessions(), 60)
    found.append(MEETING)
    wanted = {}
    for number, session in enumerate(found):
        source = ODT.write(render(session, Kind.ORIGINAL, profile("plain"))).data
        rendering = render(session, Kind.TRACKED, profile("plain"))
        for name, data in (("new", ODT.write(rendering).data), ("again", _again(source, rendering))):
            file = tmp_path / f"{number}-{name}.odt"
            file.write_bytes(data)
            wanted[str(file)] = plain(session)
    command = [SYSTEM_PYTHON, str(DRIVER), str(tmp_path / "profile"), *wanted]
    done = subprocess.run(command, capture_output=True, text=True, timeout=280, check=False)
    assert done.returncode == 0, done.stderr
    for file, readings in json.loads(done.stdout).items():
        base, final = wanted[file]
        body = {kind: list(paragraphs) for kind, paragraphs in readings.items()}
        assert body["reject"][: len(base)] == base, file
        assert body["accept"][: len(final)] == final, file


def _again(source: bytes, rendering: object) -> bytes:
    """The tracked file of a tracked file: read, and written into itself."""
    first = ODT.write(rendering).data  # type: ignore[arg-type]
    imported = ODT.read(first)
    session = Session(imported.document, imported.proposals)
    return ODT.write(render(session, Kind.TRACKED, profile("plain")), first).data


REPEATED = "<table:table-cell table:number-columns-repeated"


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_libreoffice_decides_tracked_files_of_every_construct_as_they_are_decided_here(tmp_path: Path) -> None:
    """LibreOffice reads our tracked file of each; what it reads in the files decided here is what it has to come to.

    It is not given the files as they are generated: it ends itself over changes between containers. Left out are
    words in ``text:meta``, which it does not tell as text, and cells that are repeated, of which it tracks the first.
    """
    found = [body for body in generated(bodies(), 120) if "text:meta" not in body and REPEATED not in body]
    files = []
    for number, body in enumerate(found):
        data = packed(body)
        imported = ODT.read(data)
        tracked = ODT.write(
            render(Session(imported.document, imported.proposals), Kind.TRACKED, profile("plain")), data
        )
        base, final = ODT.decide(data, False), ODT.decide(data, True)
        assert base is not None
        assert final is not None
        for name, written in (("tracked", tracked), ("base", base), ("final", final)):
            files.append(tmp_path / f"{number}-{name}.odt")
            files[-1].write_bytes(written.data)
    command = [SYSTEM_PYTHON, str(DRIVER), str(tmp_path / "profile"), *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=280, check=False)
    assert done.returncode == 0, done.stderr
    read = {Path(file).stem: readings for file, readings in json.loads(done.stdout).items()}
    for number, body in enumerate(found):
        for name, reading in (("base", "reject"), ("final", "accept")):
            told = [text for text in read[f"{number}-tracked"][reading] if text.strip()]
            assert told == [text for text in read[f"{number}-{name}"][reading] if text.strip()], (name, body)
