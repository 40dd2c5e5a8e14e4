"""Makes resources/fonts from Debian's fonts-noto-core and fonts-noto-cjk: python packaging/make_fonts.py

Needs fonttools and uharfbuzz. Latin, Cyrillic and Greek letters, and signs, of Noto Sans and Noto Serif in four cuts;
Noto Sans Arabic and Noto Naskh Arabic whole, in two weights; of Noto Sans and Serif CJK SC the characters of GB 2312
in one.
What is not in them comes from the fonts of the system, which are asked first but for Noto Naskh (`widgets/fonts.py`).
"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from pathlib import Path

import uharfbuzz
from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont

TARGET = Path(__file__).resolve().parents[1] / "resources" / "fonts"
SYSTEM = Path("/usr/share/fonts")
CUTS = ("Regular", "Bold", "Italic", "BoldItalic")
EUROPEAN = (
    *range(0x20, 0x530), *range(0x1E00, 0x1F00), *range(0x2000, 0x2070), *range(0x2070, 0x20D0), *range(0x2100, 0x2200),
    *range(0x2200, 0x2300), *range(0x25A0, 0x2600), *range(0xFB00, 0xFB05), 0xFFFD,
)  # fmt: skip
"""Latin with its marks, Greek, Cyrillic; signs of text, currency, arrows, mathematics; ff, fi, fl, ffi, ffl.

Of a ligature that is no character of the font a PDF does not say what it is, and nobody finds or copies its word.
"""

ARABIC = {
    **{0xFC5E + at: "ب\u0651" + vowel for at, vowel in enumerate("\u064c\u064d\u064e\u064f\u0650\u0670")},
    0xFEF5: "لآ", 0xFEF6: "بلآ", 0xFEF7: "لأ", 0xFEF8: "بلأ", 0xFEF9: "لإ", 0xFEFA: "بلإ", 0xFEFB: "لا", 0xFEFC: "بلا",
}  # fmt: skip
"""Shadda with a vowel sign, and lam-alef: what a PDF says of the last glyph that these are written with.

In Noto Naskh lam-alef is two glyphs drawn from one point. The alef bears the name of both, the lam none.
"""


def chinese() -> Iterator[int]:
    """GB 2312, and the signs of full width."""
    yield from range(0x20, 0x7F)
    yield from range(0x3000, 0x3040)
    yield from range(0xFF00, 0xFFF0)
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                yield ord(bytes((row, cell)).decode("gb2312"))
            except UnicodeDecodeError:
                continue


def save(font: TTFont, name: str, characters: tuple[int, ...] | None) -> None:
    """Write the font with these characters, all of its own where there are none given; no dates but its own."""
    options = subset.Options()
    options.layout_features = ["*"]
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.desubroutinize = False
    options.hinting = False
    options.recalc_timestamp = False
    if characters is None:
        characters = tuple(font.getBestCmap())
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters)
    cutter.subset(font)
    target = TARGET / name
    subset.save_font(font, str(target), options)
    sys.stdout.write(f"{name}: {target.stat().st_size // 1000} kB, {len(font.getBestCmap())} characters\n")


def named(font: TTFont) -> TTFont:
    """The Arabic font with names for its ligatures: of a glyph that is no character a PDF does not say what it is."""
    data = io.BytesIO()
    font.save(data)
    shaped = uharfbuzz.Font(uharfbuzz.Face(data.getvalue()))

    def glyphs(text: str) -> list[str]:
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        uharfbuzz.shape(shaped, buffer)
        return [font.getGlyphName(info.codepoint) for info in buffer.glyph_infos]  # from the left

    names = {code: glyphs(text)[0] for code, text in ARABIC.items()}
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap.update(names)
    return font


def main() -> None:
    TARGET.mkdir(exist_ok=True)
    plain = SYSTEM / "truetype" / "noto"
    for family in ("NotoSans", "NotoSerif"):
        for cut in CUTS:
            save(TTFont(plain / f"{family}-{cut}.ttf", recalcTimestamp=False), f"{family}-{cut}.ttf", EUROPEAN)
    for family in ("NotoSansArabic", "NotoNaskhArabic"):
        for cut in CUTS[:2]:
            font = TTFont(plain / f"{family}-{cut}.ttf", recalcTimestamp=False)
            save(named(font), f"{family}-{cut}.ttf", None)
    for family in ("Sans", "Serif"):
        collection = TTCollection(SYSTEM / "opentype" / "noto" / f"Noto{family}CJK-Regular.ttc", lazy=True)
        font = next(f for f in collection.fonts if f["name"].getDebugName(1) == f"Noto {family} CJK SC")
        save(font, f"Noto{family}CJKsc-Regular.otf", tuple(chinese()))


if __name__ == "__main__":
    main()
