"""Which bytes are which characters: code pages and the character sets of fonts (RTF 1.9.1, "Font Table")."""

from __future__ import annotations

import codecs
from typing import Final

CHARSETS: Final = {
    0: "cp1252", 2: "dingbats", 77: "mac_roman", 78: "shift_jis", 79: "euc_kr", 80: "gb2312", 81: "big5",
    83: "cp1255", 84: "mac_arabic", 85: "mac_greek", 86: "mac_turkish", 87: "cp874", 88: "mac_latin2",
    89: "mac_cyrillic", 128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030", 136: "cp950", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
"""Python's codec for each value of ``\\fcharset``; 1 is the code page of the document."""

_PAGES: Final = {
    42: "dingbats", 708: "cp720", 936: "gb18030", 10000: "mac_roman", 10001: "shift_jis", 10003: "euc_kr",
    10004: "mac_arabic", 10006: "mac_greek", 10007: "mac_cyrillic", 10008: "gb2312", 10029: "mac_latin2",
    10081: "mac_turkish", 65001: "utf-8", 1361: "johab",
}  # fmt: skip

_GREEK: Final = {
    **{0x41 + at: letter for at, letter in enumerate("ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ")},
    **{0x61 + at: letter for at, letter in enumerate("αβχδεφγηιϕκλμνοπθρστυϖωξψζ")},
    0x2D: "−", 0xAB: "↔", 0xAD: "↑", 0xAF: "↓", 0xA5: "∞", 0xB2: "″", 0xB8: "÷", 0xBA: "≡", 0xBB: "≈", 0xBC: "…",
    0xD6: "√", 0xE5: "∑",
}  # fmt: skip
_SIGNS: Final = {
    0xB7: "•", 0xA7: "▪", 0xD8: "➢", 0xFC: "✓", 0xFE: "☑", 0xA8: "□", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xA3: "≤",
    0xB4: "×", 0xAE: "→", 0xAC: "←", 0xB9: "≠", 0xE0: "→", 0xDE: "⇒",
}  # fmt: skip
SYMBOL_FONTS: Final = frozenset({"symbol", "dingbats"})
"""No codecs: the Symbol font, which has Greek in the places of Latin letters, and all others of its kind."""


def code_page(number: int) -> str:
    """The codec of a Windows, DOS or Macintosh code page; that of Western Windows for one nobody knows."""
    name = _PAGES.get(number, f"cp{number}")
    if name in SYMBOL_FONTS:
        return name
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"


def symbols(codec: str, data: bytes) -> str:
    """Characters of a font of symbols; those nobody draws elsewhere stay in the private use area."""
    return "".join(_symbol(codec, byte) for byte in data)


_BOXES: Final = {0x6F: "□", 0x78: "☒", 0x6C: "●", 0x6E: "■", 0x71: "❑", 0x76: "❖"}


def _symbol(codec: str, byte: int) -> str:
    known = (_GREEK if codec == "symbol" else _BOXES).get(byte) or _SIGNS.get(byte)
    return known or chr(byte if 0x20 <= byte < 0x7F else 0xF000 + byte)
