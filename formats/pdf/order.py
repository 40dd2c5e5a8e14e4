"""From the order in which signs stand on a line to the order in which they are read.

Pages hold what the Unicode Bidirectional Algorithm (UAX 9) made of a text; this is the way back. It
is no function: where two texts look the same, the likelier one is taken (a number that follows Latin
letters belongs to them).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

TAB: Final = "\t"
_MIRRORED: Final = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
_OPENING: Final = frozenset("([{<«‹")
_CLOSING: Final = frozenset(")]}>»›")
_BRACKETS: Final = _OPENING | _CLOSING
_JOINTS: Final = frozenset(".,:/\u00a0\u066b\u066c")
"""Between digits they belong to the number (UAX 9, W4)."""
_LABEL_BRACKET: Final = re.compile(r"[^\s()]{1,4}\s?([()])")


@lru_cache(maxsize=65536)
def runs_left(text: str) -> bool:
    """True for characters that are read from the right."""
    return any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in text)


@lru_cache(maxsize=65536)
def _kind(text: str) -> str:
    """``R``, ``L``, ``N`` for digits, ``" "`` for what takes the direction around it."""
    for sign in text:
        known = unicodedata.bidirectional(sign)
        if known in ("R", "AL"):
            return "R"
        if known == "L":
            return "L"
        if known in ("EN", "AN"):
            return "N"
    return " "


def reading_order(texts: Sequence[str], rtl: bool) -> list[int]:
    """Places of the texts, given from left to right, in the order they are read; a tab parts what stands around it."""
    kinds = [_kind(text) for text in texts]
    if not rtl:
        return _left_to_right(texts, kinds) if "R" in kinds else list(range(len(texts)))
    out: list[int] = []
    stop = len(texts)
    for at in range(len(texts) - 1, -2, -1):
        if at < 0 or texts[at] == TAB:
            out.extend(_right_to_left(texts, kinds, at + 1, stop))
            if at >= 0:
                out.append(at)
            stop = at
    return out


def _right_to_left(texts: Sequence[str], kinds: Sequence[str], start: int, stop: int) -> list[int]:
    """Places [start, stop) read from the right: runs of Latin letters and numbers keep their own direction."""
    if "R" not in kinds[start:stop] and "L" in kinds[start:stop]:
        return list(range(start, stop))
    out: list[int] = []
    at = stop - 1
    while at >= start:
        if kinds[at] not in "LN":
            out.append(at)
            at -= 1
            continue
        first = at
        latin = kinds[at] == "L"
        probe = at - 1
        while probe >= start and kinds[probe] != "R":
            if kinds[probe] in "LN":
                first = probe
                latin = latin or kinds[probe] == "L"
            probe -= 1
        if not latin:
            first = _number(texts, kinds, at, start)
        out.extend(range(first, at + 1))
        at = first - 1
    return out


def _number(texts: Sequence[str], kinds: Sequence[str], last: int, start: int) -> int:
    """Where the number that ends at `last` begins."""
    first = last
    while first > start:
        if kinds[first - 1] == "N":
            first -= 1
        elif texts[first - 1] in _JOINTS and first - 2 >= start and kinds[first - 2] == "N":
            first -= 2
        else:
            break
    return first


def _left_to_right(texts: Sequence[str], kinds: Sequence[str]) -> list[int]:
    out: list[int] = []
    at = 0
    while at < len(texts):
        if kinds[at] != "R":
            out.append(at)
            at += 1
            continue
        last = probe = at
        while probe < len(texts) and kinds[probe] != "L" and texts[probe] != TAB:
            if kinds[probe] == "R":
                last = probe
            probe += 1
        out.extend(_right_to_left(texts, kinds, at, last + 1))
        at = last + 1
    return out


class Brackets:
    """Tells whether the brackets of a file stand as they look or as they are meant.

    Right to left a glyph that looks like ``)`` opens; some programs write down the one, some the other.
    The lines seen so far decide for those that do not tell.
    """

    def __init__(self) -> None:
        self._turned = 0

    def turned(self, text: str) -> bool:
        """True when the brackets of this line, in reading order, stand as they look."""
        vote = _vote(text)
        self._turned += vote
        return vote > 0 or (vote == 0 and self._turned > 0)


def _vote(text: str) -> int:
    """Above 0: the brackets close before they open."""
    if (label := _LABEL_BRACKET.match(text)) is not None:
        return 1 if label[1] == "(" else -1
    signs = [sign for sign in text if sign in _BRACKETS]
    if len(signs) < 2:
        return 0
    return (signs[0] in _CLOSING) - (signs[0] in _OPENING)


def turn(text: str) -> str:
    """The text with each bracket as its counterpart."""
    return text.translate(_MIRRORED)
