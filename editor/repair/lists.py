"""The words that repair knows, by language (`resources/repair.toml`). Closed lists: what stands in none is left."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache

from editor.words import LANGUAGES
from resources import path


@dataclass(frozen=True, slots=True)
class Lists:
    """The words of one language, and those that are the same in all."""

    revised: tuple[str, ...]
    """What stands before a place and year where a text was revised: ``Rev.``."""
    revised_ar: tuple[str, ...]
    revised_zh: tuple[str, ...]
    """Stands behind."""
    abbreviations: frozenset[str]
    """Without their full stop."""
    conjunctions: tuple[str, ...]
    comma_before_and: bool
    """True where ``50, and 52`` is ordinary."""
    sectors: tuple[str, ...]
    numbered: tuple[str, ...]
    hyphens: tuple[str, ...]
    """Words that are never written without their hyphen."""
    prefixes: frozenset[str]
    """What a hyphen behind it may belong to: ``co-operation``, in any language."""
    variants: tuple[str, ...]
    """Words that are written with and without."""
    articles: tuple[tuple[str, ...], ...]
    """Small words, in groups of which one can stand in the place of another before the same noun."""
    before_place: tuple[str, ...]
    about: tuple[str, ...]
    """Words that what a programme or question is about begins with."""
    doubled: tuple[str, ...]
    """Two small words that do not follow each other."""
    words: frozenset[str]
    """Words that two others happen to spell."""
    whole: frozenset[str]
    """Words that no other word begins or ends with."""
    edges: tuple[str, ...]
    """The same, as `str.startswith` takes them."""
    partners: frozenset[str]
    """Words that stand in the place of these; some are parts of others."""
    compounding: frozenset[str]
    """What compounds are made of."""
    groups: frozenset[str]
    """Acronyms that stand before the number of a group."""
    year_endings: frozenset[str]
    """What is written behind a year without a space."""


@lru_cache
def lists(language: str) -> Lists:
    """The lists of a language; those of English where there are none for it."""
    data = tomllib.loads(path("repair.toml").read_text(encoding="utf-8"))
    own = data[language if language in LANGUAGES else "en"]
    return Lists(
        revised=tuple(data["revised"]),
        revised_ar=tuple(data["revised_ar"]),
        revised_zh=tuple(data["revised_zh"]),
        abbreviations=frozenset(data["abbreviations"]),
        conjunctions=tuple(data["and"]),
        comma_before_and=language in data["comma_before_and"],
        sectors=tuple(data["sectors"]),
        numbered=tuple(data["numbered"]),
        hyphens=tuple(own["hyphens"]),
        prefixes=frozenset(data["prefixes"]),
        variants=tuple(own["variants"]),
        articles=tuple(map(tuple, own["articles"])),
        before_place=tuple(own["before_place"]),
        about=tuple(own["about"]),
        doubled=tuple(own["doubled"]),
        words=frozenset(own["words"]),
        whole=frozenset(own["whole"]),
        edges=tuple(own["whole"]),
        partners=frozenset(own["partners"]),
        compounding=frozenset(own["compounding"]),
        groups=frozenset(data["groups"]),
        year_endings=frozenset(data["year_endings"]),
    )
