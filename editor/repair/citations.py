"""Seams in citations: two places and years, two years behind an acronym, two periods that ran together.

The conference held earlier was deleted, the one held later inserted; the table of conferences is cited where
it knows both. Two in the wrong order, or equal ones, are left to a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

import regex

from editor.document import Block
from editor.repair.conferences import names, table
from editor.repair.findings import Evidence, Finding, Kind, Source, changed, kept
from editor.repair.ground import Ground
from editor.repair.lists import lists

_Y: Final = r"(?:19|20)\d\d"
_GLUED: Final = regex.compile(rf"(?<!\d){_Y}(?:[ \u00a0]?г\.)?(?=[\p{{L}}\d])|{_Y}年[,，、]?\p{{Han}}{{2,8}}{_Y}年")
"""Worth a look: a year that something else is glued to."""
_MAYBE: Final = re.compile(r"(?:19|20)\d\d(?:[^\W_]|[ \u00a0]г)")
_REACH: Final = 90
"""Characters either side of it that two citations take at most."""
_NAME: Final = (
    r"(?:\p{Lu}[\p{L}\p{M}'’.]*(?:[-\u2010\u2011][\p{L}\p{M}'’]+)*"
    r"(?:[ \u00a0](?:(?:de|del|la|las|los|du|des|le|les|the|of|el|e|y)[ \u00a0]){0,2}"
    r"\p{Lu}[\p{L}\p{M}'’.]*(?:[-\u2010\u2011][\p{L}\p{M}'’]+)*){0,3})"
)
_ARABIC: Final = r"(?:[\p{Arabic}\p{M}'-]{2,}(?:[ \u00a0][\p{Arabic}\p{M}'-]{2,}){0,3})"


def _revised() -> str:
    known = lists("en")
    words = sorted({*known.revised, *known.revised_ar}, key=len, reverse=True)
    return "|".join(map(regex.escape, words))


CITATION: Final = regex.compile(
    rf"(?P<revised>(?:{_revised()})[ \u00a0]*)?(?P<place>(?!{_revised()})(?:{_NAME}|{_ARABIC}))"
    rf"[,،][ \u00a0]*(?P<year>{_Y})(?!\d)"
)
"""A place and year, in the scripts that put them in this order."""


@lru_cache(maxsize=1)
def _patterns() -> tuple[regex.Pattern[str], ...]:
    known = lists("en")
    revised = _revised()
    # Names that are written as no others are: "Sharm el-Sheikh".
    usual = regex.compile(rf"{_NAME}|{_ARABIC}|\p{{Han}}+")
    listed = "|".join(regex.escape(name) for name in sorted(names()) if not usual.fullmatch(name))
    place = rf"(?:{listed}|(?!{revised})(?:{_NAME}|{_ARABIC}))"
    rev = rf"(?:(?:{revised})[ \u00a0]*)"
    gap = r"(?:[,،，][ \u00a0]*|[ \u00a0]+)"
    sign = r"[ \u00a0]?г\."
    opening = r"[(（\[][ \u00a0]?"
    behind = "|".join(known.revised_zh)
    return (
        # Place, yearPlace, year; with or without "Rev." before either.
        regex.compile(
            rf"(?P<open>{opening})?(?P<rev1>{rev})?(?P<p1>{place})(?P<s1>{gap})(?P<y1>{_Y})(?P<g1>{sign})?"
            rf"(?P<rev2>{rev})?(?P<p2>{place})(?P<s2>{gap})(?P<y2>{_Y})(?P<g2>{sign})?(?!\d)"
        ),
        # year年,placeyear年,place
        regex.compile(
            rf"(?P<y1>{_Y})年(?P<s1>[,，、][ ]?)(?P<p1>\p{{Han}}{{2,8}})(?P<rev1>[,，、](?:{behind}))?"
            rf"(?P<y2>{_Y})年(?P<s2>[,，、][ ]?)(?P<p2>\p{{Han}}{{2,8}}?)(?P<rev2>[,，、](?:{behind}))?"
            r"(?=[)）,，。；;\t]|$)"
        ),
        # PlacePlace, yearyear: each changed by itself.
        regex.compile(
            rf"(?P<open>{opening})(?P<rev1>{rev})?(?P<both>{place})(?P<s1>{gap})(?P<y1>{_Y})(?P<y2>{_Y})(?!\d)"
        ),
        # yearyear年,placeplace
        regex.compile(
            rf"(?<!\d)(?P<y1>{_Y})(?P<y2>{_Y})年(?P<s1>[,，、][ ]?)(?P<both>\p{{Han}}{{4,16}}?)(?=[,，、)）\t]|$)"
        ),
    )


def citations(ground: Ground) -> Iterator[Finding]:
    """The places and years that ran together."""
    for block in ground.holding(_MAYBE):
        text = block.text.string
        stop = 0
        for glued in _GLUED.finditer(text):
            if glued.start() < stop:
                continue
            for pattern, read in zip(_patterns(), (_pair, _han_pair, _apart, _han_apart), strict=True):
                found = pattern.search(text, max(stop, glued.start() - _REACH), glued.end() + _REACH)
                if found is not None and found.start() <= glued.start() < found.end():
                    yield read(ground, block, found)
                    stop = found.end()
                    break


# Two conferences.


def _meetings(p1: str, y1: str, p2: str, y2: str) -> tuple[Evidence, ...]:
    """What the table says of both: the two conferences of one body, if there is one."""
    known = table()
    first, second = known.held(p1, int(y1)), known.held(p2, int(y2))
    shared = {m.body for m in first} & {m.body for m in second}
    if shared:
        first = tuple(m for m in first if m.body in shared)
        second = tuple(m for m in second if m.body in shared)
    if not first or not second:
        return ()
    return (Evidence(Source.CONFERENCES, f"{first[0]}; {second[0]}"),)


def _order(p1: str, y1: str, p2: str, y2: str) -> tuple[bool, tuple[Evidence, ...]]:
    """True when the first is earlier than the second, as print has it; and what that rests on."""
    earlier = int(y1) < int(y2)
    return earlier, (Evidence(Source.TEXT, f"{y1} < {y2}" if earlier else f"{y1} ≥ {y2}"), *_meetings(p1, y1, p2, y2))


def _pair(ground: Ground, block: Block, found: regex.Match[str]) -> Finding:
    parts = found.groupdict()
    p1 = parts["p1"]
    known = table()
    start = found.start("rev1") if parts["rev1"] else found.start("p1")
    # Outside of parentheses capital words before the place may be of the sentence.
    certain = bool(parts["open"] or parts["rev1"] or block.text.string[start - 1 : start] == "\t")
    if not certain:
        for at in [0, *(m.end() for m in regex.finditer(r"[ \u00a0]", p1))]:
            if known.place(p1[at:]):
                start, p1, certain = found.start("p1") + at, p1[at:], True
                break
        else:
            certain = " " not in p1.replace("\u00a0", " ")
    rev1, rev2 = parts["rev1"] or "", parts["rev2"] or ""
    year_sign = parts["g1"] or ""
    old = f"{p1}{parts['s1']}{parts['y1']}{year_sign}"
    new = f"{parts['p2']}{parts['s2']}{parts['y2']}{(parts['g2'] or '') if year_sign else ''}"
    stop = found.end() if year_sign or not parts["g2"] else found.start("g2")
    ordered, evidence = _order(p1, parts["y1"], parts["p2"], parts["y2"])
    # A third citation glued behind: which of the three were deleted, and which inserted, nothing tells.
    certain = certain and not block.text.string[stop : stop + 1].isalpha()
    if rev2:
        # "Rev." stands before the second only, or before both: it goes with its place.
        first, second = changed(("-", rev1 + old), ("+", rev2 + new)), changed(("+", rev1 + old), ("-", rev2 + new))
        if not rev1 and not ordered:
            second = changed(("+", old), ("-", rev2 + new))
    else:
        first = changed(("=", rev1), ("-", old), ("+", new))
        second = changed(("=", rev1), ("+", old), ("-", new))
    return ground.finding(
        Kind.SEAM, block, start, stop, *((first, second) if ordered else (second, first)),
        chosen=0 if ordered and certain else None, evidence=evidence,
        code="places" if parts["s2"].strip() else "places-no-comma",
    )  # fmt: skip


def _split_places(both: str, y1: str, y2: str) -> tuple[int, bool]:
    """Where two places glued together part, and whether that is certain; -1 when nothing tells."""
    known = table()
    for at in range(2, len(both) - 1):
        if known.held(both[:at], int(y1)) and known.held(both[at:], int(y2)):
            return at, True
    for at in range(2, len(both) - 1):
        if known.place(both[:at]) and known.place(both[at:]):
            return at, True
    joints = [m.end() for m in regex.finditer(r"\p{Ll}(?=\p{Lu})", both)]
    if len(joints) == 1:
        return joints[0], True
    return -1, False


def _apart(ground: Ground, block: Block, found: regex.Match[str]) -> Finding:
    both, y1, y2 = found["both"], found["y1"], found["y2"]
    at, certain = _split_places(both, y1, y2)
    if at < 0:
        # One place, two years; or two places that nothing parts.
        single = bool(table().place(both))
        ordered, evidence = _order(both, y1, both, y2)
        ordered = ordered and single
        first, second = changed(("-", y1), ("+", y2)), changed(("+", y1), ("-", y2))
        return ground.finding(
            Kind.SEAM, block, found.start("y1"), found.end(), *((first, second) if ordered else (second, first)),
            chosen=0 if ordered else None, evidence=evidence, code="years",
        )  # fmt: skip
    p1, p2 = both[:at], both[at:]
    ordered, evidence = _order(p1, y1, p2, y2)
    first = changed(("-", p1), ("+", p2), ("=", found["s1"]), ("-", y1), ("+", y2))
    second = changed(("+", p1), ("-", p2), ("=", found["s1"]), ("+", y1), ("-", y2))
    return ground.finding(
        Kind.SEAM, block, found.start("both"), found.end(), *((first, second) if ordered else (second, first)),
        chosen=0 if ordered and certain else None, evidence=evidence, code="places",
    )  # fmt: skip


def _han_pair(ground: Ground, block: Block, found: regex.Match[str]) -> Finding:
    """Chinese: the year stands first, and what tells of a revision stands behind the place."""
    parts = found.groupdict()
    y1, p1, y2, p2 = parts["y1"], parts["p1"], parts["y2"], parts["p2"]
    rev1, rev2 = parts["rev1"] or "", parts["rev2"] or ""
    old, new = f"{y1}年{parts['s1']}{p1}", f"{y2}年{parts['s2']}{p2}"
    ordered, evidence = _order(p1, y1, p2, y2)
    if not rev2:
        first, second = changed(("-", old + rev1), ("+", new)), changed(("+", old + rev1), ("-", new))
        return ground.finding(
            Kind.SEAM, block, found.start(), found.end(), *((first, second) if ordered else (second, first)),
            chosen=0 if ordered else None, evidence=evidence, code="places",
        )  # fmt: skip
    if rev1:
        first, second = changed(("-", old + rev1), ("+", new + rev2)), changed(("+", old + rev1), ("-", new + rev2))
        return ground.finding(
            Kind.SEAM, block, found.start(), found.end(), *((first, second) if ordered else (second, first)),
            chosen=0 if ordered else None, evidence=evidence, code="places",
        )  # fmt: skip
    # Was the earlier text a revision, too? Where it is cited elsewhere tells.
    was_kept = changed(("-", old), ("+", new), ("=", rev2))
    inserted = changed(("-", old), ("+", new + rev2))
    cited = _cited(ground, block, old, rev2, found.start())
    if not ordered:
        return ground.finding(
            Kind.SEAM, block, found.start(), found.end(), changed(("+", old), ("-", new), ("=", rev2)), was_kept,
            chosen=None, evidence=evidence, code="places",
        )  # fmt: skip
    if cited is None:
        return ground.finding(
            Kind.SEAM, block, found.start(), found.end(), was_kept, inserted, chosen=None, evidence=evidence,
            code="places",
        )  # fmt: skip
    revised, where = cited
    return ground.finding(
        Kind.SEAM, block, found.start(), found.end(), *((was_kept, inserted) if revised else (inserted, was_kept)),
        evidence=(*evidence, where), code="places",
    )  # fmt: skip


def _cited(ground: Ground, block: Block, old: str, revised: str, at: int) -> tuple[bool, Evidence] | None:
    """Whether another place cites the earlier text as revised, the same number before both; `None` when none does."""
    number = regex.search(r"\d+[^\d]{0,12}$", block.text.string[:at])
    if number is None:
        return None
    head = number[0]
    for other, place in ground.occurrences(head + old):
        if other is block:
            continue
        tail = other.text.string[place + len(head) + len(old) :]
        if tail.startswith(revised):
            return True, Evidence(Source.ELSEWHERE, head + old + revised, other.id)
        if tail[:1] in ")）":
            return False, Evidence(Source.ELSEWHERE, head + old + tail[:1], other.id)
    return None


def _han_apart(ground: Ground, block: Block, found: regex.Match[str]) -> Finding:
    y1, y2, both, gap = found["y1"], found["y2"], found["both"], found["s1"]
    at, certain = _split_places(both, y1, y2)
    if at < 0:
        at = len(both) // 2
    p1, p2 = both[:at], both[at:]
    ordered, evidence = _order(p1, y1, p2, y2)
    first = changed(("-", y1), ("+", y2), ("=", f"年{gap}"), ("-", p1), ("+", p2))
    second = changed(("+", y1), ("-", y2), ("=", f"年{gap}"), ("+", p1), ("-", p2))
    return ground.finding(
        Kind.SEAM, block, found.start(), found.end(), *((first, second) if ordered else (second, first)),
        chosen=0 if ordered and certain else None, evidence=evidence, code="places",
    )  # fmt: skip


# Years alone.

_ACRONYM: Final = regex.compile(
    r"(?<![\p{Latin}\p{Cyrillic}\d/-])(?P<acronym>\p{Lu}{2,6})(?P<hyphen>[-\u2010\u2011\u2013]?)(?P<a>\d\d)(?P<b>\d\d)(?![\p{Latin}\p{Cyrillic}\d/])"
)
_PERIOD: Final = regex.compile(
    rf"(?<!\d)(?P<a>{_Y})(?P<d1>[-\u2011\u2013])(?P<b>{_Y})(?P<c>{_Y})(?P<d2>[-\u2011\u2013])(?P<d>{_Y})(?!\d)"
)
_FIGURES: Final = re.compile(r"\d{4}(?:(?<=[^\W\d_]\d{4})|(?<=[^\W\d_][-\u2010\u2011\u2013]\d{4})|\d{4})")
_YEARS: Final = regex.compile(rf"(?<![\d./-])(?P<a>{_Y})(?P<b>{_Y})(?![\d年./-])")


def years(ground: Ground, settled: Sequence[Finding]) -> Iterator[Finding]:
    """Years that ran together without a place. `settled` are the findings of `citations`: they are evidence."""
    changes = _changes(settled)
    for block in ground.holding(_FIGURES):
        text = block.text.string
        for found in _ACRONYM.finditer(text):
            if (made := _acronym(ground, block, found, changes)) is not None:
                yield made
        for found in _PERIOD.finditer(text):
            yield _period(ground, block, found)
        for found in _YEARS.finditer(text):
            if (made := _two_years(ground, block, found, changes)) is not None:
                yield made


_Changed = dict[tuple[str, str], Evidence]


def _changes(settled: Sequence[Finding]) -> _Changed:
    """Which year became which, as decided citations have it, each with where."""
    out: _Changed = {}
    for finding in settled:
        if finding.chosen is None:
            continue
        gone = regex.search(_Y, "".join(w for c, w in finding.reading.segments if c.value == "-"))
        come = regex.search(_Y, "".join(w for c, w in finding.reading.segments if c.value == "+"))
        if gone and come:
            out.setdefault((gone[0], come[0]), Evidence(Source.ELSEWHERE, finding.found, finding.block))
    return out


def _acronym(ground: Ground, block: Block, found: regex.Match[str], changes: _Changed) -> Finding | None:
    acronym, hyphen, a, b = found["acronym"], found["hyphen"], found["a"], found["b"]
    known = table()
    first, second = known.in_year(acronym, a), known.in_year(acronym, b)
    evidence: tuple[Evidence, ...] = ()
    ordered = False
    if first is not None and second is not None:
        evidence = (Evidence(Source.CONFERENCES, f"{first}; {second}"),)
        ordered = first.year < second.year
    elif acronym in known.acronyms:
        return None  # WRC-2000: a year in full, or one that the body did not meet in
    else:
        if not hyphen or a + b in ground.text_years:
            return None
        told = next((e for (old, new), e in changes.items() if old[2:] == a and new[2:] == b), None)
        if told is None:
            return None
        evidence, ordered = (told,), True
    sign = hyphen or "\u2011"
    keep = acronym + sign
    one, two = changed(("=", keep), ("-", a), ("+", b)), changed(("=", keep), ("+", a), ("-", b))
    return ground.finding(
        Kind.SEAM, block, found.start(), found.end(), *((one, two) if ordered else (two, one)),
        chosen=0 if ordered else None, evidence=evidence, code="acronym",
    )  # fmt: skip


def _period(ground: Ground, block: Block, found: regex.Match[str]) -> Finding:
    old, new = f"{found['a']}{found['d1']}{found['b']}", f"{found['c']}{found['d2']}{found['d']}"
    ordered = int(found["a"]) < int(found["c"]) and int(found["b"]) < int(found["d"])
    one, two = changed(("-", old), ("+", new)), changed(("+", old), ("-", new))
    return ground.finding(
        Kind.SEAM, block, found.start(), found.end(), *((one, two) if ordered else (two, one)),
        chosen=0 if ordered else None, evidence=(Evidence(Source.TEXT, f"{old} < {new}"),), code="period",
    )  # fmt: skip


def _two_years(ground: Ground, block: Block, found: regex.Match[str], changes: _Changed) -> Finding | None:
    """Eight figures may be a date or a number: two years only where one is known to have become the other."""
    a, b = found["a"], found["b"]
    told = changes.get((a, b))
    if told is None:
        return None
    return ground.finding(
        Kind.SEAM, block, found.start(), found.end(), changed(("-", a), ("+", b)), kept(found[0]),
        evidence=(told,), code="years",
    )  # fmt: skip
