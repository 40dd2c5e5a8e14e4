"""A printed page holds every word, and no line that leads to others stands alone at its foot."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from editor.document import Block, Cell, Document, Role
from editor.profile import profile
from editor.rendering import Kind, render
from editor.session import Session
from editor.text import Text
from widgets.pdf import write_pdf

pytestmark = pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils are not installed")


def pages(document: Document, folder: Path) -> list[list[str]]:
    """The lines of each page, without its number."""
    file = folder / "made.pdf"
    file.write_bytes(write_pdf(render(Session(document), Kind.CLEAN, profile("plain"))))
    told = subprocess.run(["pdftotext", "-layout", file, "-"], check=True, capture_output=True, text=True).stdout
    found = ([line.strip() for line in page.splitlines() if line.strip()] for page in told.split("\f"))
    return [lines[:-1] for lines in found if lines]


@pytest.mark.parametrize("before", range(20, 40))
def test_a_call_stays_on_the_page_of_its_first_item(before: int, tmp_path: Path, qapp: object) -> None:
    above = [Block(f"p{n}", Text.of(f"tide {n};")) for n in range(before)]
    led = [
        Block("c", Text.of("MOD"), Role.PROPOSAL),
        Block("d", Text.of("resolves"), Role.CALL),
        Block("e", Text.of("to measure"), Role.ITEM),
    ]
    for lines in pages(Document((*above, *led)), tmp_path):
        assert lines[-1] not in ("MOD", "resolves")


def test_joined_cells_keep_their_words(tmp_path: Path, qapp: object) -> None:
    shapes = [(0, 0, 2, 1), (0, 1, 1, 2), (1, 1, 1, 1), (1, 2, 1, 1), (2, 0, 1, 3)]
    cells = [
        Block(f"t{n}", Text.of(f"word{n}"), Role.TABLE, cell=Cell("t", *shape)) for n, shape in enumerate(shapes)
    ]
    more = Block("t9", Text.of("word9"), Role.TABLE, cell=cells[1].cell)
    told = " ".join(line for page in pages(Document((*cells[:2], more, *cells[2:])), tmp_path) for line in page)
    assert [word for word in ("word0", "word1", "word9", "word2", "word3", "word4") if word not in told] == []
