"""The fonts that come with the program, for systems that lack them.

A font of the system goes first: it knows more characters than ours, which know what texts of the six languages hold.
Only the Arabic one of texts is always ours. It knows as many, and tells a PDF what its ligatures are
(`packaging/make_fonts.py`).
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from PySide6.QtGui import QFontDatabase

from resources import path

_CUTS: Final = ("Regular", "Bold", "Italic", "BoldItalic")

FONTS: Final = MappingProxyType({
    "Noto Sans": tuple(f"NotoSans-{cut}.ttf" for cut in _CUTS),
    "Noto Serif": tuple(f"NotoSerif-{cut}.ttf" for cut in _CUTS),
    "Noto Sans Arabic": tuple(f"NotoSansArabic-{cut}.ttf" for cut in _CUTS[:2]),
    "Noto Naskh Arabic": tuple(f"NotoNaskhArabic-{cut}.ttf" for cut in _CUTS[:2]),
    "Noto Sans CJK SC": ("NotoSansCJKsc-Regular.otf",),
    "Noto Serif CJK SC": ("NotoSerifCJKsc-Regular.otf",),
})
"""Files in `resources/fonts`, by the family they hold."""


_ALWAYS: Final = "Noto Naskh Arabic"
_added: Final[dict[str, int]] = {}
"""What Qt calls the files that were added, as long as the application runs that knew them."""


def add_missing() -> tuple[str, ...]:
    """The families that the system lacks, each of them now there for this program. An application must run."""
    missing = tuple(family for family in FONTS if not QFontDatabase.hasFamily(family))
    for family in dict.fromkeys((*missing, _ALWAYS)):
        for file in FONTS[family]:
            if not QFontDatabase.applicationFontFamilies(_added.get(file, -1)):
                _added[file] = QFontDatabase.addApplicationFont(str(path(f"fonts/{file}")))
    return missing
