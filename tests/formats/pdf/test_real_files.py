"""Real documents, against the Word files that they were printed from (`../shared/data`)."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import pytest
import regex
from rapidfuzz.distance import LCSseq

from editor.document import Document
from formats.files import open_document

DATA = Path(__file__).parents[4] / "shared" / "data"
NAMES = ("A_80_604_Add.1", "A_80_604_Add.13", "A_81_6__SECT._20_")

pytestmark = pytest.mark.skipif(not (DATA / "pdf").is_dir(), reason="the real documents are not here")
every_document = pytest.mark.parametrize("name", NAMES)


@lru_cache
def printed(name: str) -> Document:
    return open_document(DATA / "pdf" / f"{name}.pdf").imported.document


@lru_cache
def written(name: str) -> Document:
    return open_document(DATA / "scrub" / f"{name}.docx").imported.document


def told(document: Document, tables: bool = False) -> list[str]:
    """The paragraphs, hyphens and dots of tables of contents alike."""
    shown = (block.text.plain for block in document if tables or block.cell is None)
    plain = (" ".join(text.replace("\u2011", "-").split()) for text in shown)
    return [text for text in plain if text]


def words(document: Document) -> list[str]:
    return regex.findall(r"\w+|[^\w\s.]", " ".join(told(document, tables=True)))


@every_document
def test_nearly_all_paragraphs_are_those_of_the_word_file(name: str) -> None:
    paragraphs = [text for text in told(written(name)) if len(text) > 60]
    found = set(told(printed(name)))
    missing = [text for text in paragraphs if text not in found]
    assert len(missing) <= 0.03 * len(paragraphs), missing


@every_document
def test_nearly_all_words_stand_in_the_order_of_the_word_file(name: str) -> None:
    before, now = words(written(name)), words(printed(name))
    assert LCSseq.similarity(before, now) > 0.88 * len(before)


@every_document
def test_no_furniture_is_left(name: str) -> None:
    symbol = name.replace("_", "/", 2).rstrip("_")
    for text in told(printed(name), tables=True)[10:]:
        assert text not in (symbol, f"{symbol}*")
        assert not regex.fullmatch(r"\d{1,2}/(13|19|52)|\d{2}-\d{5}", text)
