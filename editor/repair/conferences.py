"""The table of conferences and years: which body met where and when (`resources/conferences.toml`)."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from editor.words import without_signs
from resources import path


@dataclass(frozen=True, slots=True)
class Meeting:
    """One conference."""

    body: str
    """Key of the body in the table."""
    place: str
    """Its English name."""
    year: int

    def __str__(self) -> str:
        return f"{self.place} {self.year}"


@dataclass(frozen=True, slots=True)
class Table:
    """All that is known of conferences."""

    meetings: tuple[Meeting, ...]
    places: Mapping[str, str]
    """Key of a place's name in any language -> its English name."""
    acronyms: Mapping[str, str]
    """Acronym -> body."""
    by_place: Mapping[tuple[str, int], tuple[Meeting, ...]]
    endings: frozenset[str]
    """The last word of each name, in small letters."""

    def place(self, name: str) -> str:
        """The English name of a place named in any language; "" when it is in no table."""
        return self.places.get(key(name), "")

    def held(self, name: str, year: int) -> tuple[Meeting, ...]:
        """The conferences held at a place in a year: of several bodies perhaps, mostly of one."""
        return self.by_place.get((self.place(name), year), ())

    def later(self, first: str, second: str) -> tuple[bool, str] | None:
        """Whether every conference at the second place was later than those of its body at the first; and which.

        `None` where no body met at both, or at one of them before and after the other.
        """
        one, other = ([m for m in self.meetings if m.place == self.place(name)] for name in (first, second))
        shared = {m.body for m in one} & {m.body for m in other}
        early, late = ([m for m in met if m.body in shared] for met in (one, other))
        if not shared:
            return None
        cited = "; ".join(map(str, (*early, *late)))
        if max(m.year for m in early) < min(m.year for m in late):
            return True, cited
        return (False, cited) if max(m.year for m in late) < min(m.year for m in early) else None

    def in_year(self, acronym: str, digits: str) -> Meeting | None:
        """The conference that ``CMDT`` and ``10`` name; `None` when that body did not meet in such a year."""
        body = self.acronyms.get(acronym)
        if body is None:
            return None
        return next((m for m in self.meetings if m.body == body and f"{m.year % 100:02}" == digits), None)


@lru_cache(maxsize=4096)
def key(name: str) -> str:
    """A name as places are compared: no case, no accents, no Arabic vowel signs."""
    bare = unicodedata.normalize("NFD", without_signs(name.replace("\u00a0", " ")).casefold())
    return "".join(c for c in bare if not unicodedata.combining(c))


@lru_cache(maxsize=1)
def table() -> Table:
    """The table, read once."""
    data = tomllib.loads(path("conferences.toml").read_text(encoding="utf-8"))
    meetings = tuple(
        Meeting(body, place, year) for body, known in data["bodies"].items() for place, year in known["held"]
    )
    places = {key(place): place for place in (*(m.place for m in meetings), *data["places"])}
    for place, names in data["places"].items():
        places.update((key(form), place) for name in names for form in (name, *declined(name)))
    acronyms = {acronym: body for body, known in data["bodies"].items() for acronym in known["acronyms"]}
    by_place: dict[tuple[str, int], tuple[Meeting, ...]] = {}
    for meeting in meetings:
        spot = meeting.place, meeting.year
        by_place[spot] = (*by_place.get(spot, ()), meeting)
    return Table(meetings, places, acronyms, by_place, _endings(data["places"]))


def _endings(places: Mapping[str, Sequence[str]]) -> frozenset[str]:
    known = [*places, *(name for names in places.values() for name in names)]
    return frozenset(form.rsplit(" ", 1)[-1].casefold() for name in known for form in (name, *declined(name)))


def declined(name: str) -> Iterator[str]:
    """The cases of a Russian name of one word that ends as most do: "Дубая", "Дубае"; nothing for others."""
    if not name[-1:].isalpha() or name.isascii() or " " in name or not "Ѐ" <= name[-1].casefold() <= "ӿ":
        return
    for ending, others in _CASES.items():
        if name.endswith(ending):
            yield from (name.removesuffix(ending) + other for other in others)
            return
    if name[-1] not in "оеуэюиы":
        yield from (name + other for other in ("а", "у", "ом", "е"))


_CASES: Final = {"ия": ("ии", "ию", "ией"), "а": ("ы", "и", "е", "у", "ой"), "я": ("и", "е", "ю", "ей"),
                 "й": ("я", "ю", "ем", "е"), "ь": ("я", "ю", "ем", "е", "и", "ью")}  # fmt: skip


@lru_cache(maxsize=1)
def names() -> frozenset[str]:
    """Every name of a place, as the table writes it."""
    data = tomllib.loads(path("conferences.toml").read_text(encoding="utf-8"))
    return frozenset({*data["places"], *(name for known in data["places"].values() for name in known)})
