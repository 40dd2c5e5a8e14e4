"""Two columns of print that were copied side by side: the lines of one, then those of the other.

A gutter is told by what no table and no list has: prose on both its sides, line after line, that goes on in
the next line of the same side. Where that is not plain, the lines stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

import regex

_FEWEST: Final = 6
"""Lines in a row that show a gutter."""
_NARROWEST: Final = 3
"""Spaces of a gutter."""
_SHORTEST: Final = 18
"""Characters of a column's line, on the average."""
_WIDEST: Final = 400
_MOST: Final = 2_000
"""Lines that are looked at together."""
_BOTH: Final = 0.7
"""Share of the lines that have words on both sides."""
_PROSE: Final = 0.5
"""Share of the lines that go on in the one below."""
_GAP: Final = regex.compile(r"\S(?P<gap> {3,})\S")
_GOES_ON: Final = regex.compile(r"[\p{Ll}\p{Han}\p{Arabic}]")
_HAN: Final = regex.compile(r"[\p{Han}\u3000-\u303f\uff00-\uffef]{2}")
_ENDED: Final = regex.compile(r"[.;:!?。；：،؛؟][\"'»”’)\]]*$")


def parted(text: str) -> str:
    """The text with columns that stand side by side one below the other."""
    if "   " not in text:
        return text
    out: list[str] = []
    run: list[str] = []
    longest = 0
    for line in text.split("\n"):
        gap = len(line) <= _WIDEST and "\t" not in line and _GAP.search(line) is not None
        half = bool(run) and bool(line.strip()) and _is_half(line, longest)
        if (gap or half) and len(run) < _MOST:
            run.append(line)
            longest = max(longest, len(line))
            continue
        out += _parted(run)
        run, longest = [], 0
        out.append(line)
    return "\n".join((*out, *_parted(run)))


def _is_half(line: str, longest: int) -> bool:
    """True for a line of one column beside nothing: the other has ended."""
    words = line.rstrip()
    return len(words) <= longest // 2 or len(words) - len(words.lstrip()) >= longest // 3


def _gutter(run: Sequence[str]) -> tuple[int, int] | None:
    """Where the widest stretch begins and ends that is blank in all lines; `None` without one in the middle."""
    width = max(map(len, run))
    blank = [all(line[at : at + 1] in ("", " ") for line in run) for at in range(width)]
    best: tuple[int, int] | None = None
    start = 0
    for at in range(width + 1):
        if at < width and blank[at]:
            continue
        if (
            at - start >= _NARROWEST
            and start >= _SHORTEST
            and width - at >= _SHORTEST
            and (best is None or at - start > best[1] - best[0])
        ):
            best = start, at
        start = at + 1
    return best


def _parted(run: Sequence[str]) -> list[str]:
    """The lines of a run, column after column where it has two."""
    gutter = _gutter(run) if len(run) >= _FEWEST else None
    if gutter is None:
        return list(run)
    left = [line[: gutter[0]].rstrip() for line in run]
    right = [line[gutter[1] :].rstrip() for line in run]
    both = sum(bool(a.strip()) and bool(b.strip()) for a, b in zip(left, right, strict=True))
    if both < _BOTH * len(run) or not (_is_prose(left) and _is_prose(right)):
        return list(run)
    first, second = (right, left) if regex.search(r"\p{Arabic}", "".join(run)) else (left, right)
    return list(_flow((*first, *second)))


def _flow(lines: Iterable[str]) -> Iterator[str]:
    """The paragraphs of a column: a line that no sign ends goes on in the next, as does one above a small letter."""
    held: list[str] = []
    for line in lines:
        words = line.strip()
        if not words:
            continue
        if held and _ENDED.search(held[-1]) and not words[0].islower():
            yield "".join(held)
            held = []
        elif held and not _HAN.fullmatch(held[-1][-1] + words[0]):
            held.append(" ")
        held.append(words)
    if held:
        yield "".join(held)


def _is_prose(lines: Sequence[str]) -> bool:
    """True for lines of some length of which most go on in the next."""
    words = [line.strip() for line in lines if line.strip()]
    if len(words) < 2 or sum(map(len, words)) < _SHORTEST * len(words):
        return False
    goes_on = sum(not _ENDED.search(a) and bool(_GOES_ON.match(b)) for a, b in pairwise(words))
    return goes_on >= _PROSE * (len(words) - 1)
