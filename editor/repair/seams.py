"""Seams between words and signs: where deleted and inserted ones ran together, other than in citations.

Each rule has a form that ordinary text does not have. Where only the place of a seam is certain, and not how
far the deleted and inserted words reach, its readings are told and none is chosen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

import regex

from editor.document import Block, BlockId, Role
from editor.labels import next_label, readings, split_label
from editor.markup import Change
from editor.repair.conferences import table
from editor.repair.findings import Evidence, Finding, Kind, Source, changed, kept
from editor.repair.ground import WORD, Ground
from editor.repair.lists import lists
from editor.text import BREAK

_TEXT: Final = (Evidence(Source.TEXT),)

# Punctuation.

_SIGNS: Final = ",;.:،؛，；。：、"
_PAIR_AT_END: Final = regex.compile(rf"(?P<a>[{_SIGNS}])(?P<b>[{_SIGNS}])(?P<q>[\"'»”’)\]）]?)[ \u00a0]*$")
_PAIR_INSIDE: Final = regex.compile(r"(?<=\p{L}|[)\"»”])(?P<a>[,;،؛，；])(?P<b>[,;،؛，；])(?=[ \u00a0]?\p{L})")
_ABBREVIATED: Final = regex.compile(r"((?:\p{L}{1,4}\.[ \u00a0]?)?\p{L}{1,6})\.?$")
_WANTED: Final = {
    ";": frozenset(";؛；"),
    ",": frozenset(",،，"),
    ".": frozenset(".。"),
    ":": frozenset(":："),
}


def punctuation(ground: Ground) -> Iterator[Finding]:
    """Two signs at the end of a provision, of which the one that its place wants is new."""
    for block in ground.text:
        text = block.text.string
        for found in _PAIR_INSIDE.finditer(text):
            if found["a"] != found["b"]:
                yield _undecided_pair(ground, block, found)
        end = _PAIR_AT_END.search(text[-8:])
        if end is None or end["a"] == end["b"]:
            continue
        start = max(len(text) - 8, 0) + end.start()
        if _belongs(ground, text, start, end["a"], end["b"]):
            continue
        a, b = end["a"], end["b"]
        wanted, why = _wanted(ground, block)
        first, second = changed(("-", a), ("+", b)), changed(("+", a), ("-", b))
        if wanted and (a in _WANTED[wanted]) != (b in _WANTED[wanted]):
            if a in _WANTED[wanted]:
                first, second = second, first
            yield ground.finding(Kind.SEAM, block, start, start + 2, first, second, evidence=(why,), code="punctuation")
        else:
            yield ground.finding(
                Kind.SEAM, block, start, start + 2, first, second, chosen=None, evidence=_TEXT, code="punctuation"
            )


def _undecided_pair(ground: Ground, block: Block, found: regex.Match[str]) -> Finding:
    a, b = found["a"], found["b"]
    return ground.finding(
        Kind.SEAM, block, found.start(), found.end(), changed(("-", a), ("+", b)), changed(("+", a), ("-", b)),
        chosen=None, evidence=_TEXT, code="punctuation",
    )  # fmt: skip


def _belongs(ground: Ground, text: str, start: int, a: str, b: str) -> bool:
    """True for the full stop of an abbreviation, and for signs that stand together by right."""
    if a == "." and (word := _ABBREVIATED.search(text[:start])) is not None:
        shown = word[1].casefold()
        if shown in ground.lists.abbreviations or shown.rsplit(" ", 1)[-1] in ground.lists.abbreviations:
            return True
        if len(shown) == 1 or word[1].isupper():
            return True  # initials, `U.N.`
    return a + b in ("..", "...", "::") or (a == "." and text[:start].endswith("."))


def _wanted(ground: Ground, block: Block) -> tuple[str, Evidence]:
    """The sign that the place of a provision wants (conventions, 2.5), and why; "" where nothing tells."""
    nothing = "", Evidence(Source.TEXT)
    if block.role not in (Role.ITEM, Role.BODY, Role.LEAD_IN) or block.id not in ground.inside:
        return nothing
    behind = ground.following(block)
    if behind is None:
        return ".", Evidence(Source.STRUCTURE, "", block.id)
    cited = Evidence(Source.STRUCTURE, behind.text.string.strip()[:60], behind.id)
    if behind.role is Role.CALL:
        return ",", cited
    if behind.role is Role.ITEM and block.role is Role.ITEM and split_label(behind.text.string)[0]:
        own = split_label(block.text.string)[0]
        if not own:
            return nothing
        if behind.level > block.level:
            return ":", cited
        return ";", cited
    return nothing


# Lists of numbers.


@lru_cache(maxsize=1)
def _and() -> regex.Pattern[str]:
    words = "|".join(map(regex.escape, lists("en").conjunctions))
    return regex.compile(
        rf"(?P<n>\d)(?:(?P<and1>[ \u00a0]?(?:{words}))(?P<comma1>[,،、])(?P<gap1>[ \u00a0]?)"
        rf"|(?P<comma2>[,،、])(?P<and2>[ \u00a0]?(?:{words}))(?P<gap2>[ \u00a0]))(?=\d)"
    )


_ROW: Final = regex.compile(r"\d[,،、][ \u00a0]?\d+$")
_CITED: Final = regex.compile(r"\d{1,3}(?!\d)(?=[ \u00a0]*(?:$|[,،、;.(（)]|\p{L}{1,3}[ \u00a0]*\d|号))")


def enumerations(ground: Ground, settled: Sequence[Finding]) -> Iterator[Finding]:
    """``50 et, 52`` and ``50, et 52``: a comma in the place of "and" between two numbers.

    "2018, et 193 Etats" and "50, 52, et 64" are sentences that people write: ``, et`` is looked at only in a
    document that has other seams, and decided only between the first two of a list of short numbers.
    """
    flattened, ordered = any(seam.decided for seam in settled), in_order(settled)
    for block in ground.text:
        for found in _and().finditer(block.text.string):
            if found["and1"]:
                word, comma = found["and1"], found["comma1"]
                reading = changed(("-", word), ("+", comma))
                sure = flattened and ordered
            elif not ground.lists.comma_before_and and flattened:
                word, comma = found["and2"], found["comma2"]
                reading = changed(("+", comma), ("-", word))
                text, at = block.text.string, found.start() + 1
                head = text[max(0, at - 12) : at]
                number = regex.search(r"\d+$", head)
                short = number is not None and len(number[0]) < 4
                sure = ordered and short and not _ROW.search(head) and bool(_CITED.match(text, found.end()))
            else:
                continue
            yield ground.finding(
                Kind.SEAM, block, found.start() + 1, found.start() + 1 + len(word) + len(comma), reading,
                chosen=0 if sure else None, evidence=_TEXT, code="enumeration",
            )  # fmt: skip


# Words.

_CAPITAL: Final = regex.compile(
    r"(?<![\p{L}\d'’])(?:(?P<u>\p{Lu})(?P<l>\p{Ll})|(?P<l2>\p{Ll})(?P<u2>\p{Lu}))(?P<rest>\p{Ll}{2,})"
)
_FIGURE: Final = regex.compile(
    r"(?<=\p{L}[ \u00a0])(?P<n>\d{1,3})(?P<comma>,?)"
    r"(?P<word>(?:[ldnsjqc]['’])?(?:\p{Ll}{2,}(?:[-\u2010\u2011]\p{Ll}+)*|[\p{Arabic}\p{M}]{2,}))"
    r"(?P<more>[ \u00a0]\p{L}[\p{L}\p{M}'’-]*)?(?P<more2>[ \u00a0][\p{Ll}\p{Arabic}][\p{L}\p{M}'’-]*)?"
)
_LONGEST: Final = 40
"""Letters of a word."""
_GLUED_FIGURE: Final = re.compile(r"\d,?[^\W\d_]")
_ORDINAL: Final = regex.compile(
    r"(?:st|nd|rd|th|er|re|ère|ème|e|es|os|as|bis|ter|quater|km|kg|mm|cm|ms|го|й|я|м|х|ом|ой)$"
)
_STOP: Final = re.compile(r"(?:etc|т)\.[^\W\d_]")
_STOPPED: Final = regex.compile(
    r"(?<![\p{L}])(?P<abbr>etc|т\. ?д|т\. ?п)\.(?P<word>\p{Ll}{2,})(?P<more>(?: \p{Ll}{2,})?)"
)
_ELIDED: Final = regex.compile(r"(?P<before>\p{Ll}{1,3}[ \u00a0])?(?P<a>\p{Ll}{3,})(?P<b>[dlnsjqc]['’]\p{Ll}{2,})")
_ELISION: Final = re.compile(r"[dlnsjqc](?<=[^\W\d_]{4})['’][^\W\d_]{2}")
"""Worth a look."""
_INFINITIVE: Final = regex.compile(r"(?:er|ir|re|oir)$")


def in_order(settled: Sequence[Finding]) -> bool:
    """True unless a place with years shows that inserted words stand before deleted ones in this document."""
    return not any(seam.code in _DATED and _is_backwards(seam) for seam in settled)


_DATED: Final = frozenset({"places", "places-no-comma", "years", "acronym", "period", "place"})


def _is_backwards(seam: Finding) -> bool:
    """True when a later year stands before an earlier one."""
    if seam.decided:
        return False
    if seam.code in ("acronym", "place", "period"):
        return next(change for change, _ in seam.readings[0].segments if change is not Change.KEPT) is Change.INSERTED
    found = [int(year) for year in _YEARS.findall(seam.found)]
    return len(found) == _TWO and found[0] > found[1]


_YEARS: Final = re.compile(r"(?:19|20)\d\d")
_TWO: Final = 2


def words(ground: Ground, settled: Sequence[Finding]) -> Iterator[Finding]:
    """Words that ran together. `settled` are the seams found so far: they tell a flattened document.

    Where nothing but their order tells the deleted word from the inserted one, it has to be the usual one.
    """
    flattened = any(seam.decided for seam in settled)
    places = [made for block in _may_hold_places(ground) for made in _places(ground, block)]
    ordered = in_order((*settled, *places))
    for found in _words(ground, flattened):
        yield found if ordered or not found.decided else replace(found, chosen=None)
    # Those of which the table knows the years need no order.
    yield from (p if ordered or len(p.evidence) > _NAMED else replace(p, chosen=None) for p in places)


def _words(ground: Ground, flattened: bool) -> Iterator[Finding]:
    pattern = _small_pair(ground.language)
    for word, count in ground.vocabulary.items():
        if count == 1 and len(word) > 3 and word[0] == word[1]:
            for block in ground.holders(word):
                yield from _cases(ground, block, word)
    for block in ground.holding(_GLUED_FIGURE):
        for found in _FIGURE.finditer(block.text.string):
            if (made := _figure(ground, block, found)) is not None:
                yield made
    for block in ground.holding(_STOP):
        for found in _STOPPED.finditer(block.text.string):
            yield ground.finding(
                Kind.SEAM, block, found.start("word"), found.end(),
                changed(("-", found["word"] + found["more"])), changed(("+", found["word"] + found["more"])),
                kept(" " + found["word"] + found["more"]), chosen=None, evidence=_TEXT, code="stop",
            )  # fmt: skip
    if pattern is not None and any(pattern.fullmatch(word) for word in ground.vocabulary):
        for block in ground.holding(pattern):
            yield from (made for made in _small_words(ground, block, pattern) if made.decided or flattened)
    if ground.language == "fr":
        for block in ground.holding(_ELISION):
            yield from _elisions(ground, block)


def _cases(ground: Ground, block: Block, word: str) -> Iterator[Finding]:
    for found in _CAPITAL.finditer(block.text.string):
        if found[0].casefold() == word and (made := _case(ground, block, found)) is not None:
            yield made


_PREFIXES: Final = frozenset("всж")
"""Before many a word that begins with one of them stands another: Введение and ведение."""
_DOUBLE: Final = _PREFIXES | frozenset("aeiouflñ")
"""Words begin with two of them: Aaland, Lloyd."""


def _case(ground: Ground, block: Block, found: regex.Match[str]) -> Finding | None:
    """``Ccybersécurité``: the same letter, deleted in one case and inserted in the other."""
    a, b = (found["u"], found["l"]) if found["u"] else (found["l2"], found["u2"])
    if a.casefold() != b.casefold():
        return None
    rest = found["rest"]
    known = ground.vocabulary
    if known[(a + b + rest).casefold()] > 1:
        return None
    word = (b + rest).casefold()
    capital_first = found["l2"] is None
    if not known[word]:
        if capital_first and a.casefold() in _DOUBLE:
            return None
        return ground.finding(
            Kind.SEAM, block, found.start(), found.start() + 2, changed(("-", a), ("+", b)), chosen=None,
            evidence=_TEXT, code="case",
        )  # fmt: skip
    cited = Evidence(Source.ELSEWHERE, word)
    return ground.finding(
        Kind.SEAM, block, found.start(), found.start() + 2, changed(("-", a), ("+", b)),
        chosen=None if capital_first and a.casefold() in _PREFIXES else 0, evidence=(cited,), code="case",
    )  # fmt: skip


_BOUNDED: Final = regex.compile(r"\s*(?:[,;.:)\]،؛。，；]|$)")


def _figure(ground: Ground, block: Block, found: regex.Match[str]) -> Finding | None:
    """``Programme 2sur la cybersécurité``: the figure was deleted; what was inserted ends where a sign stands."""
    word, comma, number = found["word"], found["comma"], found["n"]
    if _ORDINAL.fullmatch(word) or (len(word) < 3 and not ground.vocabulary[word]):
        return None
    text = block.text.string
    bare = regex.sub(r"^[ldnsjqc]['’]", "", word).casefold()
    # Behind "Programme" a number stands alone: there it is the number that went, and nothing before it.
    before = (
        text[max(0, found.start("n") - _LONGEST) : found.start("n")]
        .rstrip(" \u00a0")
        .rsplit(" ", 1)[-1]
        .rsplit("'", 1)[-1]
    )
    numbered = before.casefold() in _numbered()
    if comma:
        if bare == word.casefold() and not ground.vocabulary[bare]:
            return None
        sure = numbered and bare != word.casefold()
        return ground.finding(
            Kind.SEAM, block, found.start("n"), found.end("word"), changed(("-", number + comma), ("+", word)),
            kept(f"{number}{comma} {word}"), chosen=0 if sure else None, evidence=_TEXT, code="figure",
        )  # fmt: skip
    # The new words end where a sign stands that both texts need.
    ends = [found.end(group) for group in ("word", "more", "more2") if found[group]]
    bounded = [at for at in ends[1:] if _BOUNDED.match(text, at)]
    stop = bounded[0] if bounded else ends[0]
    new = text[found.start("word") : stop]
    return ground.finding(
        Kind.SEAM, block, found.start("n"), stop, changed(("-", number), ("+", new)), kept(f"{number} {new}"),
        chosen=0 if bounded and numbered and word in ground.lists.about else None, evidence=_TEXT, code="figure",
    )  # fmt: skip


@lru_cache(maxsize=1)
def _numbered() -> frozenset[str]:
    return frozenset(word.casefold() for word in lists("en").numbered)


@lru_cache
def _before_place(language: str) -> regex.Pattern[str] | None:
    """A place behind its preposition, and another preposition with its place glued to it."""
    known = lists(language).before_place
    if not known:
        return None
    words = "|".join(
        regex.escape(word) if word.endswith("'") else rf"{regex.escape(word)}[ \u00a0]"
        for word in sorted(known, key=len, reverse=True)
    ).replace("'", "['’]")
    place = r"\p{Lu}[\p{Ll}\p{M}]+(?:[-\u2011 \u00a0]\p{Lu}[\p{Ll}\p{M}]+){0,2}"
    return regex.compile(
        rf"(?<![\p{{L}}\p{{M}}])(?P<p1>(?i:{words}))(?P<c1>{place}?)(?P<p2>{words})(?P<c2>{place})(?![\p{{L}}\p{{M}}])"
    )


def _may_hold_places(ground: Ground) -> Iterator[Block]:
    """Paragraphs in which a preposition is glued to a letter, and a capital letter stands behind it."""
    known = [word if word.endswith("'") else f"{word} " for word in ground.lists.before_place]
    if not known:
        return iter(())
    words = "|".join(re.escape(word).replace("'", "['’]").replace(r"\ ", "[ \u00a0]") for word in known)
    return ground.holding(re.compile(rf"[^\W\d_](?:{words})[A-ZÀ-ÖØ-ÞА-ЯЁ\u0621-\u064a]"))


def _places(ground: Ground, block: Block) -> Iterator[Finding]:
    """``d'Hyderabadde Dubaï``: the place of the earlier conference is deleted, where both are known for places."""
    pattern = _before_place(ground.language)
    known = table()
    for found in pattern.finditer(block.text.string) if pattern else ():
        first, second = found["c1"], found["c2"]
        last = first.replace("\u00a0", " ").rsplit(" ", 1)[-1].casefold()
        if ground.vocabulary[last + found["p2"].strip(" \u00a0'’")] > 1:
            continue  # a word of its own
        told = [Evidence(Source.CONFERENCES, name) for place in (first, second) if (name := known.place(place))]
        if not told and not ground.vocabulary[last]:
            continue
        old, new = found["p1"] + first, found["p2"] + second
        ways = [changed(("-", old), ("+", new)), changed(("+", old), ("-", new))]
        later = known.later(first, second)
        if later is not None:
            told.append(Evidence(Source.CONFERENCES, later[1]))
            ways.sort(key=lambda way: way.segments[0][0] is not Change.DELETED, reverse=not later[0])
        yield ground.finding(
            Kind.SEAM, block, found.start(), found.end(), *ways,
            chosen=0 if len(told) >= 2 and (later is None or later[0]) else None,
            evidence=(Evidence(Source.TEXT), *told), code="place",
        )  # fmt: skip


_NAMED: Final = 3
"""Pieces of evidence of two places of which the table knows the names only."""


@lru_cache
def _small_pair(language: str) -> regex.Pattern[str] | None:
    known = [word for group in lists(language).articles for word in group]
    if not known:
        return None
    words = "|".join(map(regex.escape, sorted(known, key=len, reverse=True)))
    return regex.compile(rf"(?<![\p{{L}}\p{{M}}'’-])(?P<a>{words})(?P<b>{words})(?![\p{{L}}\p{{M}}'’-])")


def _small_words(ground: Ground, block: Block, pattern: regex.Pattern[str]) -> Iterator[Finding]:
    """``audu Conseil``: of two articles before one noun, the first was deleted; other small words may be of phrases."""
    text = block.text.string
    for found in pattern.finditer(text):
        glued, a, b = found[0].casefold(), found["a"], found["b"]
        if a == b or glued in ground.lists.words or ground.vocabulary[glued] > 1:
            continue
        if text[found.end() : found.end() + 1] not in (" ", "\u00a0"):
            continue
        same = any(a in group and b in group for group in ground.lists.articles)
        yield ground.finding(
            Kind.SEAM, block, found.start(), found.end(), changed(("-", a), ("+", b)), changed(("+", a), ("-", b)),
            kept(f"{a} {b}"), chosen=0 if same else None, evidence=_TEXT, code="small-words",
        )  # fmt: skip


def _elisions(ground: Ground, block: Block) -> Iterator[Finding]:
    """``de proposerd'examiner``: the seam is certain, how far the new words reach is not."""
    text = block.text.string
    for found in _ELIDED.finditer(text):
        if found.start("a") and (text[found.start("a") - 1].isalpha() or text[found.start("a") - 1] in "'’-"):
            continue
        a, b = found["a"], found["b"]
        whole = (a + b[0]).casefold()
        if whole in _ELIDING or not (ground.vocabulary[a.casefold()] or _INFINITIVE.search(a)):
            continue
        start = found.start("before") if found["before"] else found.start("a")
        old = text[start : found.start("b")]
        yield ground.finding(
            Kind.SEAM, block, start, found.end(), changed(("-", old), ("+", b)), kept(f"{old} {b}"), chosen=None,
            evidence=_TEXT, code="elision",
        )  # fmt: skip


_ELIDING: Final = frozenset(
    {"aujourd", "lorsqu", "puisqu", "quoiqu", "jusqu", "presqu", "quelqu", "entr", "parc", "aujourd'h", "prud", "grand"}
)

_SHORTEST: Final = 4
"""Letters of each half of a word that is two."""


def glued_words(ground: Ground, settled: Sequence[Finding]) -> Iterator[Finding]:
    """Words that stand once and are two others of the document, where it has other seams: never decided here."""
    if not any(seam.decided for seam in settled):
        return
    known = ground.vocabulary
    for word, count in known.items():
        if count > 1 or len(word) < 2 * _SHORTEST or not word.isalpha():
            continue
        cuts = [
            n for n in range(_SHORTEST, len(word) - _SHORTEST + 1)
            if word[:n] in known and word[n:] in known and not {word[:n], word[n:]} & ground.lists.compounding
        ]  # fmt: skip
        if not cuts:
            continue
        cut = max(cuts, key=lambda n, w=word: min(n, len(w) - n))  # type: ignore[misc]
        for block in ground.holders(word):
            if block.id in ground.inside:
                yield from _two_words(ground, block, word, cut)


def _two_words(ground: Ground, block: Block, word: str, cut: int) -> Iterator[Finding]:
    for found in WORD.finditer(block.text.string):
        if found[0].casefold() != word:
            continue
        first, second = found[0][:cut], found[0][cut:]
        yield ground.finding(
            Kind.SEAM, block, found.start(), found.end(), changed(("-", first), ("+", second)),
            changed(("+", first), ("-", second)), kept(f"{first} {second}"), chosen=None,
            evidence=(Evidence(Source.ELSEWHERE, f"{first} | {second}"),), code="glued-words",
        )  # fmt: skip


# Labels.

_LABELS: Final = regex.compile(r"(?P<a>\d{1,2}|[a-z])(?P<close>[)]?)(?P<b>\d{1,2}|[a-z])\)?(?=\t|[ \u00a0])")


def labels(ground: Ground, settled: Sequence[Finding]) -> Iterator[Finding]:
    """``c)d)`` and ``23``: the old label of a provision and its new one, where the one before tells the new one.

    Provisions before it that have the old label themselves were added, those that have the new one suppressed:
    which of both the order of deleted and inserted words tells, as long as it is the usual one.
    """
    ordered = in_order(settled)
    new: dict[BlockId, str] = {}
    """Labels that were found to be new, "" for an unsure one: the next one counts on from them."""
    for block in ground.text:
        found = _LABELS.match(block.text.string) if block.id in ground.inside else None
        before = ground.preceding(block) if found is not None else None
        if found is None or before is None or found["a"].isdigit() != found["b"].isdigit():
            continue
        alone = before.id not in new
        previous = split_label(before.text.string)[0] if alone else new[before.id]
        told = (Evidence(Source.STRUCTURE, previous, before.id),)
        for first, second in _two_labels(block.text.string, found):
            ways = (second, changed(("-", first), ("+", second))), (first, changed(("+", first), ("-", second)))
            fits = [
                (shown, reading) for shown, reading in ways
                if not previous or _follows(previous, shown) or (alone and shown == previous)
            ]  # fmt: skip
            if not fits or not _near(first, second) or not (previous or not alone):
                continue
            sure = bool(previous) and (len(fits) == 1 or ordered)
            new[block.id] = fits[0][0] if sure else ""
            yield ground.finding(
                Kind.SEAM, block, 0, len(first + second), *(reading for _, reading in fits),
                chosen=0 if sure else None, evidence=told, code="label",
            )  # fmt: skip
            if sure and alone and fits[0] == ways[0]:
                yield from _whole_provisions(ground, block, first, second)
            break


def _whole_provisions(ground: Ground, block: Block, old: str, label: str) -> Iterator[Finding]:
    """The provisions above one, for which it got another label: those from the old label on, or from the new one."""
    above: list[Block] = []
    wanted, start = (label, old) if _value(label) > _value(old) else (old, label)
    other: Block | None = block
    while wanted != start and len(above) < _NUMBERED_ANEW:
        other = ground.preceding(other) if other is not None else None
        own = split_label(other.text.string)[0] if other is not None and other.role is Role.ITEM else ""
        if other is None or not _follows(own, wanted):
            return
        above.append(other)
        wanted = own
    added = label != wanted
    for one in above:
        words = one.text.string + BREAK
        yield ground.finding(
            Kind.ADDED if added else Kind.SUPPRESSED, one, 0, len(words), changed(("+" if added else "-", words)),
            evidence=(Evidence(Source.STRUCTURE, old + label, block.id),),
            code="added-provision" if added else "suppressed-provision",
        )  # fmt: skip


_NUMBERED_ANEW: Final = 20
"""Provisions that are added or suppressed one behind the other."""


def _value(label: str) -> int:
    return int(label) if label.isdigit() else ord(label[0])


def _two_labels(text: str, found: regex.Match[str]) -> Iterator[tuple[str, str]]:
    """Where the two labels part: behind the sign of letters, anywhere in figures."""
    if found["a"].isdigit():
        if not found["close"]:
            yield from ((text[:cut], text[cut : found.end("b")]) for cut in range(1, found.end("b")))
    elif found["close"] and text[found.end("b") : found.end("b") + 1] == ")":
        yield text[: found.start("b")], text[found.start("b") : found.end("b") + 1]


def _follows(previous: str, label: str) -> bool:
    """True when a label is the next; behind ``i)`` of letters stands ``j)``, too."""
    a, b = previous[:-1], label[:-1]
    letters = len(a) == len(b) == 1 and a.isascii() and a.isalpha() and ord(b) == ord(a) + 1
    return label == next_label(previous) or (letters and previous[-1] == label[-1] == ")")


def _near(first: str, second: str) -> bool:
    """True for two labels, of which the figures are not far from each other."""
    if first == second or not readings(first.strip()) or not readings(second.strip()):
        return False
    return not first.isdigit() or (first[0] != "0" != second[0] and abs(int(first) - int(second)) < 10)
