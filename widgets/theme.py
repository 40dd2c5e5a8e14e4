"""Colours by role, the palette and the style sheet: one table, read by everything that draws."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from resources import path


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


NAMES = ("light", "dark", "high-contrast")


def theme(name: str) -> Theme:
    """The theme of that name; the light one for a name that is not known."""
    chosen = name if name in NAMES else "light"
    data = tomllib.loads(path(f"themes/{chosen}.toml").read_text(encoding="utf-8"))
    return Theme(name=chosen, **data)


def apply(app: QApplication, name: str) -> Theme:
    """Give the application that theme, its fonts and its style sheet; "" follows the system."""
    if not name:
        dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        name = "dark" if dark else "light"
    chosen = theme(name)
    app.setStyle("Fusion")
    app.setPalette(palette(chosen))
    font = QFont()
    font.setFamilies(["Inter", "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC"])
    font.setPixelSize(14 if app.layoutDirection() == Qt.LayoutDirection.RightToLeft else 13)
    app.setFont(font)
    app.setStyleSheet(style_sheet(chosen))
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


def style_sheet(chosen: Theme) -> str:
    """The style sheet with the theme's colours put in."""
    template = path("themes/interline.qss").read_text(encoding="utf-8")
    return Template(template).substitute({f.name: getattr(chosen, f.name) for f in fields(chosen)})
