"""Sentences that tell amendments, by language: their patterns are data in `resources/instructions/*.toml`.

A pattern is text with slots in braces. The first of several is written, all are understood. A sentence is read in
two steps: what it quotes is taken out, each quotation for one private character, and what is left is matched against
the patterns. So quoted words may hold anything, patterns and quotation marks included.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from editor.words import is_han
from resources import path

_EXTRA: Final = ("「」", "『』", "⟦⟧")
"""For words that hold all the quotation marks of their language."""
_PADS: Final = "\u00a0\u202f "
"""What French puts between quotation marks and words, the first as it is printed."""
_FIRST: Final = 0xF0000
"""The private character that stands for the first quotation of a sentence."""
_MOST: Final = 0xFFF0
"""Quotations of one sentence."""
_SLOT: Final = re.compile(r"\{(\w+)\}")
END: Final = " .:;,。：；，،؛"
"""What may stand at the end of a sentence or a name without making it another."""
_FOLD: Final = str.maketrans(
    {"\u00a0": " ", "\u202f": " ", "\u2019": "'", "\u2011": "-", "，": ",", "：": ":", "；": ";", "（": "(", "）": ")"}
)


@dataclass(frozen=True, slots=True)
class Speech:
    """How one language tells amendments."""

    language: str
    quotes: tuple[str, ...]
    """Pairs of quotation marks, the outermost first."""
    inside: str
    """What stands between the outer marks and the words."""
    ordinals: tuple[str, ...]
    forms: Mapping[str, tuple[str, ...]]
    """Patterns by their table and name: ``sentences.delete``."""

    def __getitem__(self, name: str) -> str:
        """The pattern that is written."""
        return self.forms[name][0]

    def of(self, table: str) -> Iterator[tuple[str, str]]:
        """Name and pattern of all that a table has."""
        for name, forms in self.forms.items():
            if name.startswith(f"{table}."):
                yield from ((name[len(table) + 1 :], form) for form in forms)

    def ordinal(self, number: int) -> str:
        """``second``; the figure where the language's list ends."""
        return self.ordinals[number - 1] if number <= len(self.ordinals) else str(number)

    def number(self, ordinal: str) -> int:
        """What `ordinal` gave; 0 for any other word."""
        folded = fold(ordinal)
        known = next((at for at, word in enumerate(self.ordinals, 1) if fold(word) == folded), 0)
        return known or (int(folded) if folded.isdecimal() and len(folded) < 6 else 0)

    def pair(self, contents: Iterable[str]) -> str:
        """The quotation marks for these words: the first pair that none of them holds, else one they hold in pairs."""
        told = tuple(contents)
        pairs = [p for p in (*self.quotes, *_EXTRA) if not (p == "«»" and not self.inside and any(map(_padded, told)))]
        free = (p for p in pairs if not any(sign in words for words in told for sign in (*p, *_alike(p))))
        nested = (p for p in pairs if all(_balanced(words, p) for words in told))
        # English closes an inner quotation with an apostrophe: where words have one, the outer pair is nested.
        return next(free, "") or next(nested, "") or _EXTRA[-1]

    def quoted(self, words: str, pair: str) -> str:
        """The words between these marks."""
        inside = self.inside if pair == self.quotes[0] else ""
        return f"{pair[0]}{inside}{words}{inside}{pair[1]}"


def _alike(pair: str) -> str:
    return "'" if pair == "‘’" else ""


def _padded(words: str) -> bool:
    return bool(words) and words[0] in _PADS and words[-1] in _PADS


def _balanced(words: str, pair: str) -> bool:
    depth = 0
    for sign in words:
        if sign == pair[0]:
            depth += 1
        elif sign == pair[1]:
            depth -= 1
            if depth < 0:
                return False
    return depth == 0


@lru_cache
def speech(language: str) -> Speech:
    """The sentences of a language; those of English where we have none for it."""
    file = path(f"instructions/{language or 'en'}.toml")
    if not file.is_file():
        file = path("instructions/en.toml")
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    forms = {
        f"{table}.{name}": (form,) if isinstance(form, str) else tuple(form)
        for table, entries in data.items()
        if isinstance(entries, dict)
        for name, form in entries.items()
    }
    return Speech(data["language"], tuple(data["quotes"]), data["inside"], tuple(data["ordinals"]), forms)


def fold(text: str) -> str:
    """Text as patterns are compared, character for character: no case, one kind of space, apostrophe and comma."""
    low = (told := text.translate(_FOLD)).lower()
    # One capital (U+0130) becomes two characters.
    return low if len(low) == len(told) else "".join(c.lower() if len(c.lower()) == 1 else c for c in told)


# Reading.


@dataclass(frozen=True, slots=True)
class Taken:
    """A line, its quotations taken out."""

    skeleton: str
    """What is left, with one private character for each quotation; white space is one space."""
    quotations: tuple[str, ...]
    whole: bool
    """False when a quotation is not closed."""

    def words(self, sign: str) -> str | None:
        """What the private character stands for; `None` for any other text."""
        at = ord(sign) - _FIRST if len(sign) == 1 else -1
        return self.quotations[at] if 0 <= at < len(self.quotations) else None


_PAIRS: Final = {"“": "”", "‘": "’", "«": "»", "„": "“", "《": "》", '"': '"', **{pair[0]: pair[1] for pair in _EXTRA}}


def taken(line: str) -> Taken:
    """The line without what it quotes."""
    out: list[str] = []
    found: list[str] = []
    at = 0
    whole = True
    while at < len(line):
        sign = line[at]
        if sign not in _PAIRS or len(found) >= _MOST:
            out.append(sign if ord(sign) < _FIRST else "\ufffd")
            at += 1
            continue
        stop = _closing(line, at)
        if stop < 0:
            whole = False
            out.append(line[at:])
            break
        words = line[at + 1 : stop]
        if sign == "«" and len(words) > 1 and words[0] in _PADS and words[-1] in _PADS:
            words = words[1:-1]
        out.append(chr(_FIRST + len(found)))
        found.append(words)
        at = stop + 1
    return Taken(" ".join("".join(out).split()), tuple(found), whole)


def _closing(line: str, at: int) -> int:
    """Where the quotation that opens at `at` closes; -1 when it does not."""
    opening, closing = line[at], _PAIRS[line[at]]
    depth = 0
    for place in range(at + 1, len(line)):
        sign = line[place]
        if sign == closing:
            behind = line[place + 1 : place + 2]
            if sign == "’" and behind.isalpha() and not is_han(behind):
                continue  # an apostrophe
            if depth == 0:
                return place
            depth -= 1
        elif sign == opening:
            depth += 1
    return -1


def bindings(pattern: str, said: str) -> Iterator[dict[str, str]]:
    """Every way to fill the pattern's slots so that it reads as `said`; how both end makes no difference."""
    said = said.rstrip(END)
    yield from _bound(_parts(pattern), said, fold(said), 0)


@lru_cache(maxsize=1024)
def _parts(pattern: str) -> tuple[str, ...]:
    """What stands between slots, and their names, in turn."""
    parts = _SLOT.split(pattern.rstrip(END))
    return tuple(fold(part) if number % 2 == 0 else part for number, part in enumerate(parts))


def _bound(parts: tuple[str, ...], said: str, folded: str, at: int) -> Iterator[dict[str, str]]:
    if not folded.startswith(parts[0], at):
        return
    at += len(parts[0])
    if len(parts) == 1:
        if at == len(said):
            yield {}
        return
    slot, following = parts[1], parts[2]
    if len(parts) == 3 and not following:
        if at < len(said):
            yield {slot: said[at:]}
        return
    place = folded.find(following, at + 1)
    while place >= 0:
        for rest in _bound(parts[2:], said, folded, place):
            yield {slot: said[at:place], **rest}
        place = folded.find(following, place + 1)
