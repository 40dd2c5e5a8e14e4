"""Colours by role, the palette and the style sheet: one table, read by everything that draws."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields, replace
from string import Template
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from resources import path
from widgets.preferences import Preferences


@dataclass(frozen=True, slots=True)
class Theme:
    """The colour of each role (README of the look, section 1)."""

    name: str
    canvas: str
    chrome: str
    panel: str
    surface: str
    page: str
    line: str
    edge: str
    text: str
    text2: str
    text3: str
    off: str
    accent: str
    accent_hover: str
    accent_pressed: str
    onaccent: str
    tint: str
    rowsel: str
    hover: str
    press: str
    textsel: str
    ins: str
    ins_tint: str
    dele: str
    dele_tint: str
    mov: str
    mov_tint: str
    mod: str
    mod_tint: str
    noc: str
    warn: str
    warn_tint: str
    warn_border: str
    ok: str
    ok_tint: str
    filler: str
    hatch: str
    latin: str = ""
    """Family of the text's Latin and Cyrillic letters, where the person has chosen one; "" for ours."""
    arabic: str = ""
    chinese: str = ""


NAMES = ("light", "dark", "high-contrast")
LEAST_CONTRAST: Final = 4.5
"""Of words and what is behind them (WCAG 2.2, 1.4.3)."""
_TINT: Final = 0.1
"""Part of a mark's colour in what stands behind it."""


def theme(name: str) -> Theme:
    """The theme of that name; the light one for a name that is not known."""
    chosen = name if name in NAMES else "light"
    data = tomllib.loads(path(f"themes/{chosen}.toml").read_text(encoding="utf-8"))
    return Theme(name=chosen, **data)


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, from 1 to 21 (WCAG 2.2)."""
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    colours = QColor(colour)
    parts = (colours.redF(), colours.greenF(), colours.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else pow((part + 0.055) / 1.055, 2.4) for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def mark_contrast(chosen: Theme, colour: str) -> float:
    """How a mark of that colour stands out from the page and from its own tint, whichever is less."""
    return min(contrast(colour, chosen.page), contrast(colour, _tint(chosen, colour)))


def _tint(chosen: Theme, colour: str) -> str:
    """What stands behind words of that colour; the page itself in a theme that has no tints."""
    if chosen.ins_tint == chosen.page:
        return chosen.page
    front, back = QColor(colour), QColor(chosen.page)
    pairs = ((front.red(), back.red()), (front.green(), back.green()), (front.blue(), back.blue()))
    return QColor(*(round(behind + (before - behind) * _TINT) for before, behind in pairs)).name()


def with_own(chosen: Theme, wanted: Preferences) -> Theme:
    """The theme with the fonts and the colours of marks a person chose; a colour hard to read on its page is not."""
    own = {"latin": wanted.latin, "arabic": wanted.arabic, "chinese": wanted.chinese}
    for role, colour in (("ins", wanted.inserted), ("dele", wanted.deleted), ("mov", wanted.moved)):
        if QColor.isValidColorName(colour) and mark_contrast(chosen, colour) >= LEAST_CONTRAST:
            own |= {role: colour, f"{role}_tint": _tint(chosen, colour)}
    return replace(chosen, **own)


def apply(app: QApplication, wanted: Preferences) -> Theme:
    """Give the application the theme that is wanted, its fonts and its style sheet; "" follows the system."""
    name = wanted.theme
    if not name:
        dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        name = "dark" if dark else "light"
    chosen = with_own(theme(name), wanted)
    app.setStyle("Fusion")
    app.setPalette(palette(chosen))
    font = QFont()
    font.setFamilies(["Inter", "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC"])
    font.setPixelSize(14 if app.layoutDirection() == Qt.LayoutDirection.RightToLeft else 13)
    app.setFont(font)
    app.setStyleSheet(style_sheet(chosen, app.layoutDirection() == Qt.LayoutDirection.RightToLeft))
    app.setProperty("theme", chosen.name)
    return chosen


def palette(chosen: Theme) -> QPalette:
    """The palette of Fusion in the theme's colours."""
    out = QPalette()
    roles = {
        QPalette.ColorRole.Window: chosen.panel,
        QPalette.ColorRole.WindowText: chosen.text,
        QPalette.ColorRole.Base: chosen.surface,
        QPalette.ColorRole.AlternateBase: chosen.panel,
        QPalette.ColorRole.Text: chosen.text,
        QPalette.ColorRole.Button: chosen.surface,
        QPalette.ColorRole.ButtonText: chosen.text,
        QPalette.ColorRole.Highlight: chosen.tint,
        QPalette.ColorRole.HighlightedText: chosen.text,
        QPalette.ColorRole.ToolTipBase: chosen.surface,
        QPalette.ColorRole.ToolTipText: chosen.text,
        QPalette.ColorRole.PlaceholderText: chosen.text3,
        QPalette.ColorRole.Link: chosen.accent,
        QPalette.ColorRole.Accent: chosen.accent,
    }
    for role, colour in roles.items():
        out.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        out.setColor(QPalette.ColorGroup.Disabled, role, QColor(chosen.off))
    return out


def style_sheet(chosen: Theme, rtl: bool = False) -> str:
    """The style sheet with the theme's colours put in, and what it cannot do itself: its pictures, and its sides."""
    template = path("themes/interline.qss").read_text(encoding="utf-8")
    pictures = {name: path(f"themes/{name}-{chosen.name}.svg").as_posix() for name in ("check", "chevron", "arrow")}
    sides = {"start": "right", "end": "left"} if rtl else {"start": "left", "end": "right"}
    return Template(template).substitute({f.name: getattr(chosen, f.name) for f in fields(chosen)} | pictures | sides)
