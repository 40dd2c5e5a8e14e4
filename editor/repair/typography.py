"""Typography that copying destroyed: hyphens, spaces, ligatures, quotation marks. Genuine spellings are kept."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

import regex

from editor.document import Block
from editor.repair.conferences import table
from editor.repair.findings import KEEP, Evidence, Finding, Kind, Source, kept
from editor.repair.ground import Ground
from editor.repair.lists import lists

_TEXT: Final = (Evidence(Source.TEXT),)
HYPHEN: Final = "\u2011"
_ODD: Final = regex.compile(
    r"[\u00ad\ufeff\u200b\ufb00-\ufb06\u2f00-\u2fdf`\u00b4\u02ca\u201a]|[\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdf9\ufe70-\ufefc]|''|,,|<<|>>"
)
"""Characters and pairs worth a look: most text has none."""


def characters(ground: Ground) -> Iterator[Finding]:
    """Soft hyphens, ligatures, letters in the forms of print, signs that stand for quotation marks."""
    for block in ground.text:
        text = block.text.string
        if text.isascii() and "`" not in text and "''" not in text and "<<" not in text and ">>" not in text:
            continue
        paired = text.count("''") % 2 == 0, text.count("<<") == text.count(">>")
        for found in _ODD.finditer(text):
            if (made := _character(ground, block, text, found, *paired)) is not None:
                yield made


def _character(
    ground: Ground, block: Block, text: str, found: regex.Match[str], quotes_paired: bool, angles_paired: bool
) -> Finding | None:
    sign, start, stop = found[0], found.start(), found.end()
    if sign in "\u00ad\ufeff\u200b":
        if ground.laid_out:
            return None
        return ground.finding(Kind.HYPHEN, block, start, stop, kept(""), evidence=_TEXT, code="soft-hyphen")
    if "\ufb00" <= sign[0] <= "\ufefc" or "\u2f00" <= sign[0] <= "\u2fdf":
        return ground.finding(
            Kind.LIGATURE, block, start, stop, kept(unicodedata.normalize("NFKC", sign)), evidence=_TEXT,
            code="ligature",
        )  # fmt: skip
    before, behind = text[start - 1 : start], text[stop : stop + 1]
    if sign in "`\u00b4\u02ca":
        if not (before.isalpha() and behind.isalpha()):
            return None
        apostrophe = "’" if ground.curly else "'"
        return ground.finding(Kind.QUOTES, block, start, stop, kept(apostrophe), evidence=_TEXT, code="apostrophe")
    if sign == "''":
        if not quotes_paired or text[start - 1 : start] == "'" or behind == "'":
            return None
        return ground.finding(Kind.QUOTES, block, start, stop, kept('"'), chosen=KEEP, evidence=_TEXT, code="quotes")
    if sign in ("<<", ">>"):
        if not angles_paired:
            return None
        return ground.finding(
            Kind.QUOTES, block, start, stop, kept("«" if sign == "<<" else "»"), evidence=_TEXT, code="quotes"
        )
    if sign == ",," and behind.isalpha() and (not before or before.isspace()):
        return ground.finding(Kind.QUOTES, block, start, stop, kept("„"), chosen=KEEP, evidence=_TEXT, code="quotes")
    return None


# Hyphens.


@lru_cache
def _hyphened(language: str) -> tuple[regex.Pattern[str], dict[str, str], frozenset[str]]:
    """Words without the hyphen that belongs to them, the words with it, and those that may do without."""
    known = lists(language)
    sectors = {word.replace("-", ""): word for word in known.sectors}
    firm = {word.replace("-", ""): word for word in known.hyphens}
    loose = {word.replace("-", ""): word for word in known.variants}
    forms = {**loose, **firm, **sectors}
    forms.update({form.capitalize(): word.capitalize() for form, word in {**loose, **firm}.items()})
    words = "|".join(map(regex.escape, sorted(forms, key=len, reverse=True)))
    pattern = regex.compile(
        rf"(?<![\p{{Latin}}\p{{Cyrillic}}\p{{M}}\d])(?:{words})(?![\p{{Latin}}\p{{Cyrillic}}\p{{M}}])"
    )
    return pattern, forms, frozenset({*loose, *(form.capitalize() for form in loose)})


_SHORT_YEAR: Final = regex.compile(
    r"(?<![\p{Latin}\p{Cyrillic}\d/-])(?P<acronym>\p{Lu}{2,5})(?P<year>\d\d)(?![\p{Latin}\p{Cyrillic}\d/-])"
)
_QUESTION: Final = regex.compile(r"(?<![\d/-])(?P<a>\d{1,2})(?P<b>\d)/(?P<c>\d{1,2})(?![\d/-])")
_BROKEN: Final = regex.compile(r"(?<![\p{L}-])(?P<a>\p{L}\p{Ll}+)-(?P<b>\p{Ll}{2,})(?![\p{L}-])")


_ADDRESS: Final = regex.compile(r"(?:://|www\.|@)\S*$")
_MAILBOX: Final = regex.compile(r"[\w.+-]{1,80}@")


def in_address(text: str, at: int) -> bool:
    """True inside the address of a page or of a mailbox."""
    return _ADDRESS.search(text[max(0, at - 200) : at]) is not None or _MAILBOX.match(text, at) is not None


def hyphens(ground: Ground) -> Iterator[Finding]:
    """Hyphens that an extractor skipped, by closed lists; and those of lines that were broken in a word."""
    pattern, forms, loose = _hyphened(ground.language)
    # Words of Latin letters are glued to Chinese ones, so these have to be looked for.
    known = ground.language == "zh" or any(form.casefold() in ground.vocabulary for form in forms)
    broken = _broken_words(ground)
    for block in ground.text:
        text = block.text.string
        for found in pattern.finditer(text) if known else ():
            word = forms[found[0]]
            told = _TEXT
            if in_address(text, found.start()):
                continue
            if found[0] in loose:
                if ground.vocabulary[word.casefold()] <= ground.vocabulary[found[0].casefold()]:
                    continue  # a correct spelling, and not the rarer one here
                told = (Evidence(Source.ELSEWHERE, word),)
            yield ground.finding(
                Kind.HYPHEN, block, found.start(), found.end(), kept(word.replace("-", HYPHEN)), evidence=told,
                code="hyphen",
            )  # fmt: skip
        for found in _SHORT_YEAR.finditer(text):
            # "PP22" is a spelling, too: it is one here where the text has no hyphen behind that acronym.
            meeting = table().in_year(found["acronym"], found["year"])
            if meeting and found["acronym"] in ground.hyphened_acronyms and not in_address(text, found.start()):
                yield ground.finding(
                    Kind.HYPHEN, block, found.start(), found.end(), kept(f"{found['acronym']}{HYPHEN}{found['year']}"),
                    evidence=(Evidence(Source.CONFERENCES, str(meeting)),), code="hyphen",
                )  # fmt: skip
        for found in _QUESTION.finditer(text) if "/" in text else ():
            whole = f"{found['a']}-{found['b']}/{found['c']}"
            if whole in ground.hyphened_numbers:
                yield ground.finding(
                    Kind.HYPHEN, block, found.start(), found.end(), kept(whole.replace("-", HYPHEN)),
                    evidence=(Evidence(Source.ELSEWHERE, whole),), code="hyphen",
                )  # fmt: skip
        if broken and "-" in text:
            for found in _BROKEN.finditer(text):
                if found[0].casefold() in broken:
                    # "Co-operation" beside "cooperation" is the spelling of a name, not a broken line.
                    head = found["a"].casefold()
                    own = head in ground.vocabulary or head in lists("en").prefixes
                    yield ground.finding(
                        Kind.HYPHEN, block, found.start("b") - 1, found.start("b"), kept(""),
                        chosen=KEEP if own else 0,
                        evidence=(Evidence(Source.ELSEWHERE, found["a"] + found["b"]),), code="broken-word",
                    )  # fmt: skip


def _broken_words(ground: Ground) -> frozenset[str]:
    """Words with a hyphen that stand once, and elsewhere without it: a line was broken there."""
    known = ground.vocabulary
    out: set[str] = set()
    for word, count in known.items():
        if count == 1 and word.count("-") == 1:
            a, b = word.split("-")
            if known[a + b] and not known[b] and len(a) > 1:
                out.add(word)
    return frozenset(out)


# Spaces.


@lru_cache(maxsize=1)
def _numbered() -> regex.Pattern[str]:
    words = "|".join(map(regex.escape, sorted(lists("en").numbered, key=len, reverse=True)))
    return regex.compile(rf"(?<![\p{{L}}\p{{M}}])(?P<word>{words})(?P<number>\d{{1,4}})(?![\p{{L}}\d])")


_GLUED_NUMBER: Final = re.compile(r"[^\W\d_]\d")
_UN: Final = regex.compile(r"(?<![\d/])(?P<number>\d{1,3}/\d{1,3})(?P<word>\p{Ll}{2,4})(?=[ \u00a0]\d{1,3}/\d{1,3})")


def spaces(ground: Ground) -> Iterator[Finding]:
    """Spaces that were lost between a word and its number, and between two numbers and the word that joins them."""
    for block in ground.text:
        text = block.text.string
        for found in _numbered().finditer(text) if _GLUED_NUMBER.search(text) else ():
            yield ground.finding(
                Kind.SPACE, block, found.end("word"), found.end("word"), kept("\u00a0"), evidence=_TEXT, code="space"
            )
        for found in _UN.finditer(text) if "/" in text else ():
            if found["word"] in ground.lists.conjunctions:
                yield ground.finding(
                    Kind.SPACE, block, found.end("number"), found.end("number"), kept(" "), chosen=None,
                    evidence=_TEXT, code="space",
                )  # fmt: skip
