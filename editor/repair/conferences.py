"""The table of conferences and years: which body met where and when (`resources/conferences.toml`)."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

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

    def place(self, name: str) -> str:
        """The English name of a place named in any language; "" when it is in no table."""
        return self.places.get(key(name), "")

    def held(self, name: str, year: int) -> tuple[Meeting, ...]:
        """The conferences held at a place in a year: of several bodies perhaps, mostly of one."""
        return self.by_place.get((self.place(name), year), ())

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
        places.update((key(name), place) for name in names)
    acronyms = {acronym: body for body, known in data["bodies"].items() for acronym in known["acronyms"]}
    by_place: dict[tuple[str, int], tuple[Meeting, ...]] = {}
    for meeting in meetings:
        spot = meeting.place, meeting.year
        by_place[spot] = (*by_place.get(spot, ()), meeting)
    return Table(meetings, places, acronyms, by_place)


@lru_cache(maxsize=1)
def names() -> frozenset[str]:
    """Every name of a place, as the table writes it."""
    data = tomllib.loads(path("conferences.toml").read_text(encoding="utf-8"))
    return frozenset({*data["places"], *(name for known in data["places"].values() for name in known)})
