"""Words and figures that ran into each other, where only the place is certain: listed with their readings.

None is decided here, for nothing at such a place tells which of two is new. A base text decides it, or wording
that the document itself quotes. What people write in one word is left alone: names with a capital letter inside,
codes, addresses, compounds.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

import regex
from rapidfuzz.distance import Prefix

from editor.document import Block
from editor.repair.conferences import table
from editor.repair.findings import Evidence, Finding, Kind, Reading, Source, changed, kept
from editor.repair.ground import Ground
from editor.repair.lists import lists
from editor.repair.typography import in_address

_TEXT: Final = (Evidence(Source.TEXT),)
_STEM: Final = 4
"""Letters that two forms of one word share at least."""
_ARTICLE: Final = "ال"
"""Many Arabic words begin with it."""
_ENDING: Final = 4
"""Letters that may follow a stem."""
_EDGE: Final = r"(?<![\p{L}\p{M}\p{N}@_/\\.#$%-])", r"(?![\p{L}\p{M}\p{N}@_/\\]|[.-]\p{L})"
"""Where a word of a sentence begins and ends, and no part of a code."""


def joints(ground: Ground, settled: Sequence[Finding]) -> Iterator[Finding]:
    """What ran together. `settled` are the seams found so far: they tell a flattened document."""
    flattened = any(seam.decided for seam in settled)
    yield from _words(ground)
    for block in ground.holding(_INSIDE):
        text = block.text.string
        for found in _CAPITAL.finditer(text):
            if _parts(ground, found, flattened) and not in_address(text, found.start()):
                yield _either(ground, block, found.start(), found["a"], found["b"])
    yield from _figures(ground)


def _either(
    ground: Ground, block: Block, start: int, first: str, second: str, *, told: Sequence[Evidence] = _TEXT,
    apart: bool = True, code: str = "glued-words",
) -> Finding:  # fmt: skip
    """Two runs of characters of which either may be new, or that only lost the space `apart` them."""
    readings: list[Reading] = [changed(("-", first), ("+", second)), changed(("+", first), ("-", second))]
    if apart:
        readings.append(kept(f"{first} {second}"))
    return ground.finding(
        Kind.SEAM, block, start, start + len(first) + len(second), *readings, chosen=None, evidence=told, code=code
    )


# Words.


@lru_cache
def _whole(language: str) -> regex.Pattern[str] | None:
    """A word that begins or ends with one that is no part of any other."""
    known = sorted(lists(language).whole, key=len, reverse=True)
    if not known:
        return None
    words = "|".join(map(regex.escape, known))
    return regex.compile(rf"(?P<a>{words})(?P<b>\p{{L}}{{3,}})|(?P<a>\p{{L}}{{3,}}?)(?P<b>{words})")


def _words(ground: Ground) -> Iterator[Finding]:
    """``shallmay`` and ``membersMember``."""
    genuine = ground.lists.words | ground.lists.whole | ground.lists.partners
    for word in ground.vocabulary:
        if len(word) < 2 * _STEM - 2 or not word.isalpha() or word in genuine:
            continue
        cut, told = _two_words(ground, word)
        for block in ground.holders(word) if cut else ():
            for place in regex.finditer(rf"{_EDGE[0]}{regex.escape(word)}{_EDGE[1]}", block.text.string, regex.I):
                if not in_address(block.text.string, place.start()):
                    yield _either(ground, block, place.start(), place[0][:cut], place[0][cut:], told=told)


def _two_words(ground: Ground, word: str) -> tuple[int, Sequence[Evidence]]:
    """Where the second word begins in one that is two, and what tells so; 0 for one word."""
    known, pattern = ground.vocabulary, _whole(ground.language)
    if cut := _two_forms(word, known):
        return cut, _TEXT
    edge = word.startswith(ground.lists.edges) or word.endswith(ground.lists.edges)
    found = pattern.fullmatch(word) if pattern is not None and edge else None
    if found is None:
        return 0, ()
    a, b = found["a"], found["b"]
    partners = ground.lists.whole | ground.lists.partners
    if a in partners and b in partners:
        return len(a), _TEXT
    # Of a word that stands more than once nobody knows whether it is not one of its own.
    both = known[word] == 1 and all(part in partners or known[part] for part in (a, b))
    return (len(a), (Evidence(Source.ELSEWHERE, f"{a} | {b}"),)) if both else (0, ())


def _two_forms(word: str, known: Counter[str]) -> int:
    """Where the second form of one word begins, as in ``membersmember``; 0 where there is none.

    A short stem may stand twice in one word, as in ``mentalement``: there both forms have to be known.
    """
    stem = _STEM + len(_ARTICLE) if word.startswith(_ARTICLE) else _STEM
    at = word.find(word[:stem], stem)
    if at < 0 or word[:at] == word[at:]:
        return 0
    shared = Prefix.similarity(word[:at], word[at:])
    if at - shared > _ENDING or len(word) - at - shared > _ENDING:
        return 0
    return at if shared > _STEM or (known[word[:at]] and known[word[at:]]) else 0


_INSIDE: Final = re.compile(r"[a-zß-öø-ÿа-яё][A-ZÀ-ÖØ-ÞА-ЯЁ]")
_CAPITAL: Final = regex.compile(
    rf"{_EDGE[0]}(?P<a>\p{{L}}\p{{Ll}}{{2,}}(?:[-\u2010\u2011]\p{{L}}\p{{Ll}}+)*)(?P<b>\p{{Lu}}\p{{Ll}}{{2,}}){_EDGE[1]}"
)


def _parts(ground: Ground, found: regex.Match[str], flattened: bool) -> bool:
    """True when both parts of a word with a capital inside are words; of a name, where more tells of damage."""
    known = ground.vocabulary
    a, b = found["a"].casefold(), found["b"].casefold()
    if known[a + b] > 1:
        return False
    if found["a"][0].islower():
        return bool(known[a] and known[b]) or (flattened and bool(known[a] or known[b]))
    places = bool(table().place(found["a"])) + bool(table().place(found["b"]))
    return places == 2 or (flattened and bool(places or (known[a] and known[b])))


# Figures.

_LONG: Final = re.compile(r"\d{5}")
_NUMBER: Final = re.compile(r"\d[ \u00a0]?[^\W\d_][^\d .,;\n]{0,19}\d")
_CODE_NUMBER: Final = re.compile(r"[A-ZА-Я]{2}\d{2}")
_YEAR_LETTER: Final = re.compile(r"\d{4}(?![г年])[^\W\d_]{2}")
_LETTER_NUMBER: Final = re.compile(r"[^\W\d_]\d{1,4}[ \u00a0][^\W\d_]")
"""Worth a look each: most text has none of them."""
_CODE: Final = "glued-figures"
_UNITS: Final = regex.compile(
    r"(?<![\p{N}.,/-])(?:(?<!\p{L})(?P<a>\d{1,4}(?P<gap>[ \u00a0]?)(?P<w>[\p{L}\p{M}]{2,20}))"
    r"(?P<b>\d{1,4}(?P=gap)(?P<w2>[\p{L}\p{M}]{2,20}))|(?P<a>\d{1,4}(?P<u>\p{Han}{1,2}))(?P<b>\d{1,4}(?P=u)))"
)
_DATES: Final = regex.compile(
    r"(?<![\p{L}\p{N}.,/-])(?P<a>\d{1,2}[ \u00a0]\p{L}{3,10}[ \u00a0](?:19|20)\d\d)"
    r"(?P<b>\d{1,2}[ \u00a0]\p{L}{3,10}[ \u00a0](?:19|20)\d\d)(?!\d)"
)
_YEARS: Final = regex.compile(
    r"(?<![\p{Latin}\p{Cyrillic}\p{N}.,/_@-])(?P<a>(?:19|20)\d\d)(?P<b>(?:19|20)\d\d)(?![\p{Latin}\p{Cyrillic}\p{N}/_@-]|[.,]\d)"
)
_GROUP: Final = regex.compile(
    r"(?<![\p{Latin}\p{Cyrillic}\d./_@-])(?P<acronym>\p{Lu}{2,4})(?P<a>[1-9]\d?)(?P<b>[1-9]\d?)"
    r"(?![\p{Latin}\p{Cyrillic}\d/_@-])"
)
_YEAR_WORD: Final = regex.compile(
    r"(?<![\p{L}\p{N}./_@-])(?P<a>(?:19|20)\d\d)(?P<b>[\p{Latin}\p{Cyrillic}\p{Arabic}]{2,})(?![\p{L}\p{N}/_@]|[.-]\p{L})"
)
_WORD_FIGURE: Final = regex.compile(
    r"(?<![\p{L}\p{M}\p{N}@_/\\.#$-])(?P<a>[\p{Ll}\p{Arabic}]{3,})(?P<b>\d{1,4})(?=[ \u00a0][\p{Ll}\p{Arabic}]{2})"
)
_ROW: Final = 3
"""So many figures behind words that count up are the marks of lost footnotes."""


def _figures(ground: Ground) -> Iterator[Finding]:
    """``30 days60 days``, ``SG1113``, ``days60 and``, ``2018les``, ``20182022``, two dates."""
    for patterns, glance in ((_DATES, _YEARS), _LONG), ((_UNITS,), _NUMBER):
        for block in ground.holding(glance):
            text = block.text.string
            for found in (found for pattern in patterns for found in pattern.finditer(text)):
                if _same_sort(found) and not in_address(text, found.start()):
                    yield _either(ground, block, found.start(), found["a"], found["b"], apart=False, code=_CODE)
    for block in ground.holding(_CODE_NUMBER):
        for found in _GROUP.finditer(block.text.string):
            yield from _groups(ground, block, found)
    for block in ground.holding(_YEAR_LETTER):
        text = block.text.string
        for found in _YEAR_WORD.finditer(text):
            if found["b"] not in ground.lists.year_endings and not in_address(text, found.start()):
                yield _either(ground, block, found.start(), found["a"], found["b"], code=_CODE)
    behind: list[tuple[int, Finding]] = []
    for block in ground.holding(_LETTER_NUMBER):
        text = block.text.string
        for found in _WORD_FIGURE.finditer(text):
            # The word at the place is counted, too.
            alone = ground.vocabulary[found["a"]] > 1 and len(list(ground.occurrences(found[0]))) == 1
            if alone and not in_address(text, found.start()):
                made = _either(ground, block, found.start(), found["a"], found["b"], code=_CODE)
                behind.append((int(found["b"]), made))
    if len(behind) < _ROW or not all(0 < b[0] - a[0] <= _ROW for a, b in pairwise(behind)):
        yield from (made for _, made in behind)


def _same_sort(found: regex.Match[str]) -> bool:
    """True for two years, two dates, and two figures of one unit; not for one thing that stands twice."""
    parts = found.groupdict()
    if found["a"] == found["b"]:
        return False
    one, other = parts.get("w"), parts.get("w2")
    if not one or not other:
        return True
    shared = Prefix.similarity(one.casefold(), other.casefold())
    return shared >= min(3, len(one)) and len(one) - shared <= _ENDING and len(other) - shared <= _ENDING


def _groups(ground: Ground, block: Block, found: regex.Match[str]) -> Iterator[Finding]:
    """``SG1113``: two numbers behind one acronym, which stands with either of them elsewhere, or is a group's."""
    acronym, a, b = found["acronym"], found["a"], found["b"]
    cited = next((code for code in (acronym + a, acronym + b) if code in ground.codes), "")
    if a == b or not (cited or (acronym in ground.lists.groups and len(a) == len(b))):
        return
    yield ground.finding(
        Kind.SEAM, block, found.start(), found.end(), changed(("=", acronym), ("-", a), ("+", b)),
        changed(("=", acronym), ("+", a), ("-", b)), chosen=None,
        evidence=(Evidence(Source.ELSEWHERE, cited),) if cited else _TEXT, code=_CODE,
    )  # fmt: skip
