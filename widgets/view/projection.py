"""Which characters of a row a reading shows, and where they stand: places there and back."""

from __future__ import annotations

from enum import Enum


class Reading(Enum):
    """What the page shows. No reading alters the text."""

    MARKED = "marked"
    """Everything: deleted words struck, new ones underlined."""
    SIMPLE = "simple"
    """The amended text; only bars in the margin tell what changed."""
    FINAL = "final"
    """The amended text, clean."""
    ORIGINAL = "original"
    """The base text."""
