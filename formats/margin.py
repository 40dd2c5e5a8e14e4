"""Where the lines of a text were broken: whether the first word of a line would still have fitted on the one above.

A mail program counts characters or columns, and what it broke tells its margin to the character. A page
measures letters, which differ in width: there the widths that letters have in most faces tell it within a few
hundredths. Where neither explains the lines, the usual length of a full one has to do, which tells least.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import regex

Broken = tuple[str, str]
"""A line as it stands, white space before it included, and the words of the next one."""

_PIECE: Final = regex.compile(
    r"[（《「『“‘]*[\p{Han}\u3000-\u303f\uff00-\uffef][，。；：、！？）》」』”’]*|[^\s\p{Han}\u3000-\u303f\uff00-\uffef]+"
)
"""What stays together at the end of a line: a word, or a Han character with the signs that cling to it."""


@dataclass(frozen=True, slots=True)
class Margin:
    """Where lines are broken."""

    width: int
    """Characters that a full line has as a rule; 0 where nothing is broken into lines."""
    exact: bool = False
    """True where it is known which words had room, so that a line with room left ended its paragraph."""
    _measure: Callable[[str], float] = len
    _room: float = 0.0

    def full(self, above: str, words: str, loosely: bool = False) -> bool:
        """True when the first word of `words` would not have fitted behind the line `above`.

        `loosely`: as far as the lines of any page differ in characters.
        """
        if loosely and _needed(len, above, words) > self.width * _LOOSE:
            return True
        return _needed(self._measure, above, words) > self._room


def margin(broken: Sequence[Broken], every: Sequence[str]) -> Margin:
    """The margin that lines tell which are broken in the middle of a sentence, most of them; `every` are all lines."""
    lengths = sorted(len(above.strip()) for above, _ in broken)
    width = lengths[len(lengths) * 3 // 4]
    for measure, slack in (len, 0.0), (columns, 0.0), (print_width, _UNEVEN):
        held = sorted(map(measure, every))
        room = _room(measure, broken, held, slack)
        if room and len(held) - bisect_right(held, room * (1 + 2 * slack)) <= _LONGER * len(held):
            return Margin(width, exact=True, _measure=measure, _room=room * (1 - slack))
    return Margin(width, _room=width * _LOOSE)


_LOOSE: Final = 0.85
"""Proportional letters: a full line can be a sixth shorter than the usual one."""
_FEWEST: Final = 3
"""Broken lines that tell a margin exactly."""
_EXPLAINED: Final = 0.9
"""Share of them that it explains."""
_LONGER: Final = 0.03
"""Share of all lines that may be longer: addresses, and what nobody broke."""
_UNEVEN: Final = 0.03
"""Faces differ by so much from the widths below."""


def _room(measure: Callable[[str], float], broken: Sequence[Broken], lengths: Sequence[float], slack: float) -> float:
    """What a line holds, told by lines that hold so much and could not hold one word more; 0.0 when they disagree.

    `lengths` are those of all lines, in order.
    """
    if len(broken) < (_FEWEST if not slack else 2 * _FEWEST):
        return 0.0
    held = sorted(measure(above) * (1 - slack) for above, _ in broken)
    needed = sorted(_needed(measure, above, words) * (1 + slack) for above, words in broken)

    def explained(room: float) -> int:
        return bisect_right(held, room) - bisect_right(needed, room)

    most = max(map(explained, held))
    if most < _EXPLAINED * len(broken):
        return 0.0
    low = next(room for room in held if explained(room) == most)
    high = needed[min(bisect_left(needed, low + 1e-9), len(needed) - 1)]
    if slack:
        return (low + high) / 2
    low = max(low, lengths[max(bisect_left(lengths, high) - 1, 0)])
    # The more lines there are, the nearer the longest of them comes to the margin.
    return low + (high - 1 - low) // len(broken)


def _needed(measure: Callable[[str], float], above: str, words: str) -> float:
    piece = _PIECE.match(words)
    first = piece[0] if piece else words[:1]
    space = "" if _wide(above[-1:]) and _wide(first[:1]) else " "
    return measure(f"{above}{space}{first}")


def columns(text: str) -> int:
    """Columns of a terminal: two for a wide character, none for a mark above or below another."""
    return len(text) if text.isascii() else sum(map(_columns, text))


@lru_cache(maxsize=8192)
def _columns(character: str) -> int:
    return 2 if _wide(character) else 0 if unicodedata.category(character) in ("Mn", "Cf") else 1


def _wide(character: str) -> bool:
    return character != "" and unicodedata.east_asian_width(character) in "WF"


def print_width(text: str) -> float:
    """Width in print, in hundredths of the size: as in most faces with letters of different widths."""
    return float(sum(map(_print_width, text)))


_GROUPS: Final = {
    25: " \u00a0.,:;!|'’·،؛اأإآijlíìîïі",
    32: 'ftrI()[]/\\-‐‑“”"لـ',
    42: "cszгтьзсвبتثنيئىرزدذهةمو",
    55: "حخجعغكقفطظ",
    72: "mwждмфцщшыюЖM",
    85: "سشصضMWШЩЮЖФМ@%—…",
}
_WIDTHS: Final = {letter: width for width, letters in _GROUPS.items() for letter in letters}


@lru_cache(maxsize=8192)
def _print_width(character: str) -> int:
    if (known := _WIDTHS.get(character)) is not None:
        return known
    if unicodedata.category(character) in ("Mn", "Cf"):
        return 0
    return 100 if _wide(character) else 68 if character.isupper() else 52
