"""The rules of a conference, as data in `resources/profiles/*.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache

from editor.amendment import Marker
from resources import path


@dataclass(frozen=True, slots=True)
class Profile:
    """What one conference demands of a proposal. Every field stands in the profile's file."""

    name: str
    titles: dict[str, str]
    """What it is called, by language."""
    level: str
    """``"instrument"``: one marker above the whole resolution. ``"provision"``: one above each."""
    add_underlined: bool
    """Whether the words of an added provision carry underline, as those of a MOD do."""
    markers: tuple[Marker, ...]
    """Those the conference knows, in the order the window offers them."""
    reasons_required: tuple[Marker, ...]
    renumber: str
    """What an inserted item does to those behind it: ``"letters"`` moves on, ``"bis"`` stays."""
    layout: str
    """``"itu"`` or ``"un"``: calls on their own lines, or at the head of each paragraph."""

    def title(self, language: str) -> str:
        return self.titles.get(language) or self.titles["en"]


@lru_cache
def profile(name: str) -> Profile:
    """The profile of that name. Raises `KeyError` when there is none."""
    file = path(f"profiles/{name}.toml")
    if name not in profile_names():
        raise KeyError(name)
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    return Profile(
        name=name,
        titles=data["titles"],
        level=data["level"],
        add_underlined=data["add_underlined"],
        markers=tuple(Marker(m) for m in data["markers"]),
        reasons_required=tuple(Marker(m) for m in data["reasons_required"]),
        renumber=data["renumber"],
        layout=data["layout"],
    )


@lru_cache
def profile_names() -> tuple[str, ...]:
    """Names of all profiles, ``plain`` first."""
    found = sorted(file.stem for file in path("profiles").glob("*.toml"))
    return ("plain", *(name for name in found if name != "plain"))
