"""Finding words in the marked-up text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from editor.document import BlockId
from editor.markup import Change, Row
from widgets.view.projection import Reading

_TATWEEL = "\u0640"


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for, and how strictly."""

    text: str
    case: bool = False
    """Capitals matter."""
    whole_word: bool = False
    accents: bool = False
    """Accents and Arabic vowel signs matter."""


class Match(NamedTuple):
    """Characters [start, stop) of a row's marked text."""

    row: BlockId
    start: int
    stop: int


def find(rows: Sequence[Row], query: Query, reading: Reading) -> list[Match]:
    """Every match in reading order, in the characters that the reading shows."""
    wanted = "".join(_folded(c, query.case, query.accents) for c in query.text)
    if not wanted:
        return []
    pattern = re.escape(wanted)
    if query.whole_word:
        pattern = rf"(?<!\w){pattern}(?!\w)"
    compiled = re.compile(pattern)
    return [match for row in rows for match in _in_row(row, compiled, query, reading)]


def _in_row(row: Row, pattern: re.Pattern[str], query: Query, reading: Reading) -> Iterator[Match]:
    hidden = _HIDDEN[reading]
    shown = "".join([s.text.string for s in row.segments if s.change is not hidden])
    text, places = _fold(shown, query.case, query.accents)
    for found in pattern.finditer(text):
        start, stop = found.span()
        if places is not None:
            start, stop = places[start], places[stop - 1] + 1
            while stop < len(shown) and unicodedata.combining(shown[stop]):
                stop += 1
        if hidden is not None and row.marker is not None:
            start, stop = _in_marked(row, hidden, start), _in_marked(row, hidden, stop - 1) + 1
        yield Match(row.id, start, stop)


_HIDDEN = {
    Reading.MARKED: None,
    Reading.SIMPLE: Change.DELETED,
    Reading.FINAL: Change.DELETED,
    Reading.ORIGINAL: Change.INSERTED,
}


def _in_marked(row: Row, hidden: Change, offset: int) -> int:
    """The offset into all characters of the row, from one into those that are not hidden."""
    at = 0
    for segment in row.segments:
        if segment.change is hidden:
            at += len(segment.text)
        elif offset < len(segment.text):
            return at + offset
        else:
            offset -= len(segment.text)
            at += len(segment.text)
    return at


@lru_cache(maxsize=65536)
def _fold(text: str, case: bool, accents: bool) -> tuple[str, tuple[int, ...] | None]:
    """The text as it is compared, and where each character of it stood; `None` when nothing moved."""
    if text.isascii():
        return (text if case else text.lower()), None
    pieces = [_folded(c, case, accents) for c in text]
    folded = "".join(pieces)
    if len(folded) == len(text) and all(len(p) == 1 for p in pieces):
        return folded, None
    return folded, tuple(at for at, piece in enumerate(pieces) for _ in piece)


@lru_cache(maxsize=8192)
def _folded(character: str, case: bool, accents: bool) -> str:
    out = character if case else character.lower()
    if accents:
        return out
    parts = unicodedata.normalize("NFD", out)
    # A letter with a sign of its own in the alphabet (й) is another letter, not an accent.
    if character in "йЙёЁ":
        return out.replace("ё", "е") if not case else out
    return "".join(c for c in parts if not unicodedata.combining(c) and c != _TATWEEL)
