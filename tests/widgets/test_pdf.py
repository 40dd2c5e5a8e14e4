"""A printed page holds every word, and no line that leads to others stands alone at its foot."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from editor.comparing import compared
from editor.document import Block, Cell, Document, Page, Role
from editor.ignoring import EXACTLY
from editor.profile import profile
from editor.rendering import Kind, Rendering, Shape, render
from editor.session import Session
from editor.text import ATOM, PLAIN, Atom, Span, Text
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


def test_a_running_head_shows_the_number_of_its_page(tmp_path: Path, qapp: object) -> None:
    number = Span(ATOM, PLAIN, Atom("field", "page-number:.1"))
    head = Text((Span("- ", PLAIN), number, Span(" -", PLAIN)))
    blocks = tuple(Block(f"p{n}", Text.of(f"tide {n};")) for n in range(90))
    found = pages(Document(blocks, page=Page(header=(head,))), tmp_path)
    heads = [lines[0].replace(" ", "") for lines in found]
    assert heads == ["tide0;", *(f"-{n}-" for n in range(2, len(found) + 1))]


def test_joined_cells_keep_their_words(tmp_path: Path, qapp: object) -> None:
    shapes = [(0, 0, 2, 1), (0, 1, 1, 2), (1, 1, 1, 1), (1, 2, 1, 1), (2, 0, 1, 3)]
    cells = [Block(f"t{n}", Text.of(f"word{n}"), Role.TABLE, cell=Cell("t", *shape)) for n, shape in enumerate(shapes)]
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


WORDS = {"en": "tide", "ar": "المد", "zh": "潮汐测量"}


@pytest.mark.parametrize("language", WORDS)
def test_a_row_of_a_comparison_stands_on_one_page_and_the_head_on_all(
    language: str, tmp_path: Path, qapp: object
) -> None:
    word = WORDS[language]
    long = " ".join([word] * 9)
    texts = [f"{1000 + n} " + " ".join([long] * (n * 7 % 11)) + f" {5000 + n}" for n in range(60)]
    base = Document(tuple(Block(f"p{n}", Text.of(text)) for n, text in enumerate(texts)), language=language)
    others = [(name, Document(base.blocks[1:], language=language)) for name in ("3333", "4444")]
    found = pages_of(draw(compared(base, others, EXACTLY), Shape.TABLE), tmp_path)
    assert len(found) > 5
    told = [" ".join(lines) for lines in found]
    assert all("3333" in page and "4444" in page for page in told)
    for n in range(1, 60):
        pages = [page for page in told if f"{1000 + n}" in page]
        assert len(pages) == 1
        assert pages[0].count(f"{1000 + n}") == pages[0].count(f"{5000 + n}") == 3


@pytest.mark.parametrize("before", range(20, 28))
def test_the_row_of_a_call_stays_on_the_page_of_its_first_item(before: int, tmp_path: Path, qapp: object) -> None:
    above = [Block(f"p{n}", Text.of(f"tide {n};")) for n in range(before)]
    base = Document((*above, Block("d", Text.of("resolves"), Role.CALL), Block("e", Text.of("to measure"), Role.ITEM)))
    drawn = draw(compared(base, [("new", Document(base.blocks[1:]))], EXACTLY), Shape.TABLE)
    for lines in pages_of(drawn, tmp_path):
        assert lines[-1].split() != ["resolves", "resolves"]


def test_a_row_higher_than_a_page_is_parted_between_its_lines(tmp_path: Path, qapp: object) -> None:
    text = " ".join(f"word{n}" for n in range(2_000))
    blocks = (Block("a", Text.of("before"), Role.BODY), Block("b", Text.of(text)), Block("c", Text.of("behind")))
    base = Document(blocks, language="en")
    drawn = draw(compared(base, [("new", Document(blocks[:2], language="en"))], EXACTLY), Shape.TABLE)
    found = pages_of(drawn, tmp_path)
    words = [word for lines in found for line in lines for word in line.split()]
    assert len(found) > 2
    assert {words.count(f"word{n}") for n in range(2_000)} == {2}
    assert all("Base text" in " ".join(lines[:4]) for lines in found)


def test_a_joined_cell_higher_than_a_page_keeps_its_words(tmp_path: Path, qapp: object) -> None:
    long = [Block(f"a{n}", Text.of(f"left{n}"), Role.TABLE, cell=Cell("t", 0, 0, 80)) for n in range(90)]
    rows = [Block(f"r{n}", Text.of(f"right{n}"), Role.TABLE, cell=Cell("t", n, 1)) for n in range(80)]
    found = pages(Document((*long, *rows)), tmp_path)
    words = " ".join(line for lines in found for line in lines).split()
    assert sorted(words) == sorted([f"left{n}" for n in range(90)] + [f"right{n}" for n in range(80)])
