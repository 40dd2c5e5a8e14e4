"""The words resolutions are made of, by language: data in `resources/words/*.toml`.

Words are compared in a plain form: case, NBSP, Arabic vowel signs and full-width letters make no
difference. What has no known word stays what it was; these tables are evidence, not law.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from resources import path

LANGUAGES: Final = ("ar", "zh", "en", "fr", "ru", "es")

_ARABIC_SIGNS: Final = re.compile("[\u064b-\u0652\u0640]")
_FULL_WIDTH: Final = re.compile("[\uff01-\uff5e]")
_FOLD: Final = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2007": " ", "\u2019": "'", "\u02bc": "'", "\u2011": "-"})
_FOLDED: Final = re.compile(f"[{''.join(map(chr, _FOLD))}]")


def without_signs(text: str) -> str:
    """Text without Arabic vowel signs and the stroke that lengthens words."""
    return text if text.isascii() else _ARABIC_SIGNS.sub("", text)


def plain(text: str) -> str:
    """Text as words are compared: lower case, one kind of space and apostrophe, no Arabic vowel signs."""
    if not text.isascii():
        # A pattern tells sooner that there are none of these than each character is looked up.
        text = without_signs(text.translate(_FOLD) if _FOLDED.search(text) else text)
        if _FULL_WIDTH.search(text):
            text = unicodedata.normalize("NFKC", text)
    return " ".join(text.casefold().split())


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language. Every field stands in its file."""

    language: str
    preambular: tuple[str, ...]
    """Calls of the preamble, on a line of their own: *considering*."""
    operative: tuple[str, ...]
    """Calls of the operative part, an addressee may follow: *instructs the Secretary-General*."""
    un_preambular: tuple[str, ...]
    """At the head of a preambular paragraph of the General Assembly."""
    un_operative: tuple[str, ...]
    clauses: tuple[str, ...]
    """Words that, after a call word, make the line a sentence that goes on."""
    conference: tuple[str, ...]
    """Beginnings of the conference line."""
    organs: tuple[str, ...]
    """Nouns that make a short line in front of a call the conference line."""
    references: tuple[str, ...]
    """Beginnings of what stands between number line and conference line: *Adopted by*, *Agenda item*."""
    sittings: tuple[str, ...]
    """Beginnings of a decision that is told as it was taken: *At its 82nd meeting*."""
    kinds: Mapping[str, tuple[str, ...]]
    """Words on number lines, by `Instrument.kind`."""
    drafts: tuple[str, ...]
    """What stands before them in a text not yet adopted: *draft new*."""
    annex: tuple[str, ...]
    sections: tuple[str, ...]
    reasons: tuple[str, ...]
    """Labels that open a statement of reasons, without the colon."""
    reasons_label: str
    """The label to print, colon included."""
    common: tuple[str, ...]
    """Frequent words that tell the language."""


@lru_cache
def words(language: str) -> Words:
    """The words of a language; those of English where we have none for it."""
    name = language if language in LANGUAGES else "en"
    data = tomllib.loads(path(f"words/{name}.toml").read_text(encoding="utf-8"))
    lists = {
        field: _phrases(data[field])
        for field in (
            "preambular", "operative", "un_preambular", "un_operative", "clauses", "conference", "organs", "references",
            "sittings", "drafts", "annex", "sections", "reasons", "common",
        )
    }  # fmt: skip
    kinds = {kind: _phrases(forms) for kind, forms in data["kinds"].items()}
    return Words(language=name, kinds=kinds, reasons_label=data["reasons_label"], **lists)


def _phrases(listed: str) -> tuple[str, ...]:
    """What stands between semicolons: one string is read many times as fast as a list of them."""
    return tuple(phrase.strip() for phrase in listed.split(";")) if listed else ()


class Call(NamedTuple):
    """What a line that may be a call says."""

    part: str
    """``"preambular"`` or ``"operative"``."""
    bare: bool
    """True when the line is the call word and nothing else."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of all six languages by what they do, in plain form: one document may mix two languages."""

    calls: Mapping[str, str]
    """Call phrase -> part."""
    inline: Mapping[str, str]
    """The General Assembly's phrases -> part."""
    firsts: frozenset[str]
    """First words (first characters in Chinese) of calls."""
    clauses: frozenset[str]
    conference: tuple[str, ...]
    organs: tuple[str, ...]
    references: tuple[str, ...]
    sittings: tuple[str, ...]
    kinds: Mapping[str, str]
    """Word on a number line -> kind."""
    drafts: tuple[str, ...]
    annex: tuple[str, ...]
    sections: tuple[str, ...]
    reasons: tuple[str, ...]


@lru_cache
def lexicon() -> Lexicon:
    """All tables in one."""
    tables = [words(language) for language in LANGUAGES]
    calls: dict[str, str] = {}
    inline: dict[str, str] = {}
    for table in tables:
        for part, phrases, heads in (
            ("operative", table.operative, table.un_operative),
            ("preambular", table.preambular, table.un_preambular),
        ):
            # What both parts have (noting, 表示) counts as preambular on a line of its own: it comes first.
            calls.update((form, part) for phrase in phrases for form in _forms(phrase, table.language))
            inline.update((form, part) for phrase in heads for form in _forms(phrase, table.language))
    firsts = {(phrase[0] if is_han(phrase[0]) else phrase.split(" ", 1)[0]) for phrase in calls}
    return Lexicon(
        calls=calls,
        inline=inline,
        firsts=frozenset(firsts),
        clauses=frozenset(plain(w) for t in tables for w in t.clauses),
        conference=_longest(w for t in tables for w in t.conference),
        organs=_longest(w for t in tables for w in t.organs),
        references=_longest(w for t in tables for w in t.references),
        sittings=_longest(w for t in tables for w in t.sittings),
        kinds={plain(w): kind for t in tables for kind, forms in t.kinds.items() for w in forms},
        drafts=_longest(w for t in tables for w in t.drafts),
        annex=_longest(w for t in tables for w in t.annex),
        sections=_longest(w for t in tables for w in t.sections),
        reasons=_longest(w for t in tables for w in t.reasons),
    )


def _longest(phrases: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({plain(p) for p in phrases}, key=len, reverse=True))


def _forms(phrase: str, language: str) -> Iterable[str]:
    """A phrase as it may stand. In Arabic: with and without wāw, and agreeing with a feminine organ."""
    form = plain(phrase)
    yield form
    if language != "ar":
        return
    feminine = re.sub(r"^(إذ )?ي(?=\w{2})", r"\1ت", form).replace("اعتباره", "اعتبارها")
    for each in {form, feminine, feminine.replace("اعتبارهاا", "اعتبارها")}:
        yield each
        yield each.removeprefix("و") if each.startswith("و") else f"و{each}"


def is_han(character: str) -> bool:
    """True for a Chinese character."""
    return "\u3400" <= character <= "\u9fff"


_MOST_WORDS: Final = 36
"""A call with its addressee is no longer: measured on French conference texts (conventions, section 3)."""
_MOST_AFTER_PREAMBULAR: Final = 14


_PUNCTUATION: Final = tuple(",:;.،؛，：；。!?")
"""Behind it the figure of a footnote may stand."""


@lru_cache(maxsize=4096)
def call(text: str) -> Call | None:
    """What a line says when, by its words, it is a call on a line of its own; else `None`.

    ``considering``, ``instructs the Council``. Not a sentence that goes on (``notant que ...``), and
    not a line with a full stop, a semicolon or a final comma behind an addressee.
    """
    known = lexicon()
    shown = text.strip("* \t\n\u00a0[]")
    line = plain(shown)
    bare = line.rstrip(" ,:،，：")
    part = known.calls.get(bare) or known.calls.get(bare.partition(" (")[0])
    if part:
        return Call(part, bare=True)
    # In brackets stands what is still debated, and on whose report a text was adopted.
    bracketed = text.lstrip()[:1] == "["
    if not bare or line.rstrip("0123456789")[-1:] in _PUNCTUATION or ";" in line or "؛" in line or "；" in line:
        return None
    if is_han(bare[0]):
        head = next((bare[:n] for n in range(min(12, len(bare)), 0, -1) if bare[:n] in known.calls), "")
        # One character (请) is thin evidence: what follows must be short, as an addressee is.
        if not head or len(bare) > (20 if len(head) == 1 else 40) or "。" in bare:
            return None
        if bracketed and known.calls[head] == "preambular":
            return None
        return Call(known.calls[head], bare=False)
    if shown[0].isupper():
        return None
    split = bare.split(" ")
    for n in range(min(6, len(split)), 0, -1):
        part = known.calls.get(" ".join(split[:n]))
        if part:
            rest = split[n:]
            most = _MOST_WORDS if part == "operative" else _MOST_AFTER_PREAMBULAR
            if bracketed and part == "preambular":
                return None
            if len(split) > most or rest[0] in known.clauses or ". " in line or ": " in line:
                return None
            return Call(part, bare=False)
    return None


def inline_call(text: str) -> tuple[str, str]:
    """The call at the head of a paragraph in the General Assembly's layout, as printed, and its part; ("", "")."""
    known = lexicon()
    head = text[:80].lstrip("* \t\n\u00a0[")
    line = plain(head)
    if not line:
        return "", ""
    if is_han(line[0]):
        for n in range(min(12, len(line)), 0, -1):
            if line[:n] in known.inline:
                return head[:n], known.inline[line[:n]]
        return "", ""
    split = head.replace("\u00a0", " ").split(" ")
    for n in range(min(6, len(split)), 0, -1):
        printed = " ".join(split[:n]).rstrip(",،")
        part = known.inline.get(plain(printed))
        if part:
            return printed, part
    return "", ""


_SCRIPTS: Final = {"ar": ("\u0600-\u06ff", 1), "zh": ("\u3400-\u9fff", 3), "ru": ("\u0400-\u04ff", 1)}
"""The letters of a language that has a script of its own, and how many of other scripts one of them stands for."""


def guess_language(sample: str) -> str:
    """The language of a text by its script and frequent words: one of six, "" when it cannot be told."""
    letters = "".join(filter(str.isalpha, sample[:20_000]))
    if not letters:
        return ""
    last = max(letters)  # a set of Han characters is dear to make, and most texts have none
    scripts = {
        language: len(re.findall(f"[{script}]", letters)) * weight if last >= script[0] else 0
        for language, (script, weight) in _SCRIPTS.items()
    }
    script, count = max(scripts.items(), key=lambda item: item[1])
    if count * 3 > len(letters):
        return script
    counts: dict[str, int] = {}
    found = re.findall(r"\w+", plain(sample[:20_000]))
    for language in ("en", "fr", "es"):
        table = words(language)
        frequent = {*table.common, *(p.split(" ", 1)[0] for p in (*table.preambular, *table.operative))}
        counts[language] = sum(word in frequent for word in found)
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] else ""
