"""Fonts as every file of ours names them: what they are like, and what stands in for them where they are missing."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final, NamedTuple


class Font(NamedTuple):
    """What a program needs that lacks a font."""

    generic: str
    """``"roman"``, ``"swiss"``, ``"modern"``, or "" where that is unknown (ODF 1.3 part 3, 20.190)."""
    instead: str = ""
    """A free font of the same widths; "" where there is none."""


FONTS: Final = MappingProxyType(
    {
        "Times New Roman": Font("roman", "Liberation Serif"),
        "Cambria": Font("roman", "Caladea"),
        "Georgia": Font("roman", "Gelasio"),
        "Garamond": Font("roman"),
        "Book Antiqua": Font("roman"),
        "Palatino Linotype": Font("roman"),
        "Traditional Arabic": Font("roman"),
        "SimSun": Font("roman", "Noto Serif CJK SC"),
        "Arial": Font("swiss", "Liberation Sans"),
        "Helvetica": Font("swiss", "Liberation Sans"),
        "Calibri": Font("swiss", "Carlito"),
        "Tahoma": Font("swiss", "DejaVu Sans"),
        "Verdana": Font("swiss", "DejaVu Sans"),
        "Segoe UI": Font("swiss"),
        "Aptos": Font("swiss"),
        "Courier New": Font("modern", "Liberation Mono"),
        "Consolas": Font("modern"),
    }
)

LATIN: Final = "Times New Roman"
ASIAN: Final = "SimSun"
COMPLEX: Final = "Times New Roman"
"""Of new files: every system has these, or one of the same widths in their place."""


def font(name: str) -> Font:
    """What is known of a font."""
    found = FONTS.get(name)
    if found is None:
        return Font("swiss" if "sans" in name.lower() else "roman" if "serif" in name.lower() else "")
    return found
