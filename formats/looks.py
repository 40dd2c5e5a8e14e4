"""Our own style sheet: the paragraph styles of conference documents, as new files of every format have them.

Names and properties after `itu-conventions`, 4.1: a text pasted into a conference's template keeps its styles.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from editor.document import Role


@dataclass(frozen=True, slots=True)
class Look:
    """A paragraph style. Lengths in twentieths of a point, sizes in half points."""

    name: str
    based_on: str = "Normal"
    following: str = "Normal"
    align: str = ""
    left: int = 0
    hanging: int = 0
    before: int | None = None
    after: int | None = None
    size: int = 0
    bold: bool | None = None
    italic: bool = False
    caps: bool = False
    keep: bool = False
    """Stays on the page of the next paragraph."""
    outline: int | None = None
    tabs: tuple[int, ...] = ()

    @property
    def id(self) -> str:
        """Its identity within the sheet."""
        if self.name.startswith("heading "):
            return "Heading" + self.name[8:]
        capital = self.name if self.name.startswith("enumlev") else self.name[0].upper() + self.name[1:]
        return re.sub(r"[ _]", "", capital)


LOOKS: Final = (
    Look("Normal", based_on="", before=120, size=24, tabs=(794, 1191, 1588, 1985)),
    Look("Source", following="Normal_after_title", align="center", before=840, after=200, size=28, bold=True),
    Look("Title 1", based_on="Source", following="Title 2", align="center", before=240, after=0, bold=False, caps=True,
         size=28),
    Look("Title 2", based_on="Source", following="Title 3", align="center", before=480, after=0, bold=False, caps=True,
         size=28),
    Look("Title 3", based_on="Source", align="center", before=240, after=0, size=28, bold=False),
    Look("Res_No", following="Res_title", align="center", before=480, after=80, size=28, caps=True, keep=True),
    Look("Res_title", following="Res_ref", align="center", before=360, after=0, size=28, bold=True, keep=True),
    Look("Res_ref", following="Normal_after_title", align="center", before=120, italic=True, keep=True),
    Look("Rec_No", following="Rec_title", align="center", before=480, after=80, size=28, caps=True, keep=True),
    Look("Rec_title", following="Rec_ref", align="center", before=360, after=0, size=28, bold=True, keep=True),
    Look("Rec_ref", following="Normal_after_title", align="center", before=120, italic=True, keep=True),
    Look("Normal_after_title", before=280),
    Look("Call", left=794, before=160, italic=True, keep=True),
    Look("enumlev1", following="enumlev1", left=794, hanging=794, before=80),
    Look("enumlev2", based_on="enumlev1", following="enumlev2", left=1191, hanging=397, before=80),
    Look("enumlev3", based_on="enumlev2", following="enumlev3", left=1588, hanging=397, before=80),
    Look("Proposal", before=240, bold=True, keep=True),
    Look("Reasons"),
    Look("Annex_No", following="Annex_title", align="center", before=480, after=80, size=28, caps=True, keep=True),
    Look("Annex_title", align="center", before=240, after=280, size=28, bold=True, keep=True),
    Look("Heading_b", left=794, hanging=794, before=160, bold=True, keep=True),
    Look("Heading_i", before=160, italic=True, keep=True),
    Look("Note", before=80, size=20),
    Look("Table_head", align="center", before=80, after=80, size=20, bold=True, keep=True),
    Look("Table_text", before=40, after=40, size=20),
    *(
        Look(f"heading {level}", left=794, hanging=794, before=360 if level == 1 else 200,
             size=28 if level == 1 else 24, bold=True, keep=True, outline=level - 1)
        for level in range(1, 10)
    ),
    Look("footnote text", left=255, hanging=255, before=60, size=20),
    Look("endnote text", left=255, hanging=255, before=60, size=20),
    Look("header", align="center", before=0, size=18),
    Look("footer", align="center", before=0, size=18),
)  # fmt: skip

ROLE_STYLES: Final = {
    Role.NUMBER: "Res_No",
    Role.TITLE: "Res_title",
    Role.REFERENCE: "Res_ref",
    Role.CONFERENCE: "Normal_after_title",
    Role.CALL: "Call",
    Role.HEADING: "Heading_b",
    Role.ANNEX: "Annex_No",
    Role.PROPOSAL: "Proposal",
    Role.REASONS: "Reasons",
    Role.FOOTNOTE: "footnote text",
    Role.TABLE: "Table_text",
}
"""Style of a paragraph that says no other. Items have theirs by level."""
_LEVELS: Final = ("", "", "enumlev1", "enumlev2", "enumlev3")
_BY_KEY: dict[str, Look] = {}


def style_key(name: str) -> str:
    """What names of one style have in common: "Res_No" is "ResNo", "Title 1" is "Title1" (itu-conventions, 4.3)."""
    key = re.sub(r"[\s_\-&]", "", name.lower())
    return re.sub(r"(char|car)$", "", key)


def look(name: str) -> Look | None:
    """The style of ours of that name, however it is written; `None` when we have none."""
    if not _BY_KEY:
        _BY_KEY.update((style_key(look.name), look) for look in LOOKS)
    return _BY_KEY.get(style_key(name))


def style_for(role: Role, level: int) -> str:
    """Name of the style that a paragraph of that role has in our sheet."""
    if role is Role.ITEM:
        return _LEVELS[min(level, len(_LEVELS) - 1)] or "Normal"
    if role is Role.HEADING and level:
        return f"heading {min(level, 9)}"
    return ROLE_STYLES.get(role, "Normal")
