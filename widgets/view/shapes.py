"""How a paragraph of each role stands on the page: size, weight, indents and space around it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from editor.document import Block, Layout, Role

STEP = 36
"""Width of a hanging label, and of each level's indent."""
NO_ITALICS = ("ar", "zh")


@dataclass(frozen=True, slots=True)
class Shape:
    """Lengths in pixels of the page as drawn, at 110 % (`look/README.md` gives them so)."""

    size: float = 16
    leading: float = 1.62
    bold: bool = False
    italic: bool = False
    label_italic: bool = False
    """Only up to the first tab."""
    capitals: bool = False
    sans: bool = False
    quiet: bool = False
    """Drawn in the colour of labels."""
    align: str = "start"
    first: float = 0
    """Where the first line begins; its label stands there when there is one."""
    rest: float = 0
    """Where the other lines begin, and the text behind a label."""
    tab: float = 0
    """Where the text behind a label that does not hang begins; 0 for every STEP."""
    before: float = 3
    after: float = 3


_SHAPES = {
    Role.NUMBER: Shape(size=17, align="center", capitals=True, before=8, after=1),
    Role.TITLE: Shape(size=20, leading=1.4, bold=True, align="center", before=2, after=12),
    Role.REFERENCE: Shape(align="center", before=0, after=10),
    Role.CONFERENCE: Shape(before=4, after=6),
    Role.CALL: Shape(italic=True, first=STEP, rest=STEP, before=9, after=1),
    Role.LEAD_IN: Shape(before=4, after=3),
    Role.HEADING: Shape(bold=True, before=14, after=4),
    Role.ANNEX: Shape(size=17, align="center", capitals=True, before=30, after=6),
    Role.PROPOSAL: Shape(size=15, sans=True, bold=True, first=9, rest=9, tab=58, before=14, after=8),
    Role.REASONS: Shape(tab=92, before=8, after=12),
    Role.FOOTNOTE: Shape(size=14, leading=1.5, before=2, after=2),
    Role.END: Shape(align="center", before=10, after=24),
    Role.FRONT: Shape(size=15),
    Role.TABLE: Shape(size=15, leading=1.45, before=4, after=4),
}


def shape(block: Block, labelled: bool, language: str) -> Shape:
    """The shape of a paragraph; `labelled` when its text begins with a label and a tab."""
    found = _shape(block.role, block.level, block.layout, labelled, language, _lettered(block) if labelled else False)
    if block.role is Role.NUMBER and block.text.string[:1].isdecimal():
        # In the layout of the General Assembly the title stands behind the number, and is printed as written.
        return replace(found, capitals=False)
    return found


def _lettered(block: Block) -> bool:
    """Whether a letter stands first, perhaps in brackets."""
    start = (block.numbering or block.text.string)[:2]
    return start.removeprefix("(").removeprefix("[")[:1].isalpha()


@lru_cache(maxsize=512)
def _shape(role: Role, level: int, layout: Layout, labelled: bool, language: str, lettered: bool) -> Shape:
    found = _SHAPES.get(role, Shape())
    if role in (Role.ITEM, Role.BODY, Role.LEAD_IN, Role.FOOTNOTE, Role.REASONS, Role.HEADING, Role.FRONT):
        depth = max(level, 1) if role is Role.ITEM else 1
        if labelled and role is not Role.REASONS:
            found = replace(found, first=STEP * (depth - 1), rest=STEP * depth, label_italic=lettered)
        elif role is Role.ITEM and level > 1:
            found = replace(found, first=STEP * (level - 1), rest=STEP * (level - 1))
    if role is Role.HEADING:
        found = replace(found, size=18 if level <= 1 else 16)
    if role in (Role.BODY, Role.FRONT, Role.TABLE):
        # Points on paper are some 4/3 pixels; a deep indent must not squeeze the text to nothing.
        indent = min(max((layout.indent or 0) * 4 / 3, 0), 160)
        if layout.indent and not labelled:
            first = indent + min(max((layout.first_line or 0) * 4 / 3, -indent), 80)
            found = replace(found, first=first, rest=indent)
        if layout.align in ("center", "end"):
            found = replace(found, align=layout.align)
    if language == "ar":
        found = replace(found, size=found.size * 19 / 16, leading=found.leading * 1.05)
    if language in NO_ITALICS and (found.italic or found.label_italic):
        found = replace(found, bold=found.bold or found.italic, italic=False, label_italic=False)
    return found
