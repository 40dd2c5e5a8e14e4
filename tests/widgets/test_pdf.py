"""A printed page holds every word, and no line that leads to others stands alone at its foot."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from editor.comparing import compared
from editor.document import Block, Cell, Document, Role
from editor.ignoring import EXACTLY
from editor.profile import profile
from editor.rendering import Kind, Rendering, Shape, render
from editor.session import Session
from editor.text import Text
from formats.comparison import draw
from widgets.pdf import write_pdf

pytestmark = pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils are not installed")


def pages(document: Document, folder: Path) -> list[list[str]]:
    """The lines of each page, without its number."""
    return pages_of(render(Session(document), Kind.CLEAN, profile("plain")), folder)


def pages_of(drawn: Rendering, folder: Path) -> list[list[str]]:
    file = folder / "made.pdf"
    file.write_bytes(write_pdf(drawn))
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


def test_the_head_of_a_comparison_stands_on_each_of_its_pages(tmp_path: Path, qapp: object) -> None:
    base = Document(tuple(Block(f"p{n}", Text.of(f"tide {n};"), Role.ITEM, 1) for n in range(80)), language="en")
    drawn = draw(compared(base, [("new", Document(base.blocks[1:]))], EXACTLY), Shape.TABLE)
    found = pages_of(drawn, tmp_path)
    assert len(found) > 2
    assert all("Base text" in " ".join(lines[:4]) for lines in found)


def test_the_columns_of_an_arabic_table_run_from_the_right(tmp_path: Path, qapp: object) -> None:
    cells = (("c0", 0, "1111"), ("c1", 1, "2222"), ("c2", 2, "3333"))
    blocks = tuple(Block(id, Text.of(word), Role.TABLE, cell=Cell("t", 0, column)) for id, column, word in cells)
    (page,) = pages(Document(blocks, language="ar"), tmp_path)
    assert page[0].split() == ["3333", "2222", "1111"]
