"""Readers that are not ours agree with what we write."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from strategies import sessions

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
    found: list[Session] = []

    @given(sessions(), st.just(None))
    @settings(
        max_examples=60,
        deadline=None,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    def collect(session: Session, _: None) -> None:
        found.append(session)

    collect()
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
