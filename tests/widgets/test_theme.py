"""Every pair of colours that carries words can be read, in every theme (WCAG 2.2, 1.4.3 and 1.4.11)."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton
from pytestqt.qtbot import QtBot

from widgets.theme import NAMES, Theme, style_sheet, theme

WORDS = [
    ("text", "canvas"), ("text", "page"), ("text", "tint"), ("text", "rowsel"), ("text", "textsel"), ("text", "hover"),
    ("text2", "panel"), ("text2", "chrome"), ("text3", "page"), ("text3", "panel"),
    ("accent", "page"), ("accent", "tint"),
    ("onaccent", "accent"), ("onaccent", "accent_hover"), ("onaccent", "accent_pressed"),
    ("ins", "page"), ("ins", "ins_tint"), ("dele", "page"), ("dele", "dele_tint"), ("mov", "page"), ("mov", "mov_tint"),
    ("mod", "mod_tint"), ("noc", "page"), ("warn", "warn_tint"), ("warn", "chrome"), ("ok", "ok_tint"), ("ok", "panel"),
]
SHAPES = [("edge", "page"), ("edge", "panel"), ("edge", "surface"), ("accent", "chrome"), ("warn_border", "page")]


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(chosen: Theme, front: str, back: str) -> float:
    """Contrast of two roles, from 1 to 21."""
    bright, dim = sorted((luminance(getattr(chosen, front)), luminance(getattr(chosen, back))), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize("name", NAMES)
def test_words_stand_out_from_what_is_behind_them(name: str) -> None:
    chosen = theme(name)
    faint = {pair: round(contrast(chosen, *pair), 2) for pair in WORDS if contrast(chosen, *pair) < 4.5}
    assert not faint


@pytest.mark.parametrize("name", NAMES)
def test_borders_of_controls_can_be_seen(name: str) -> None:
    chosen = theme(name)
    faint = {pair: round(contrast(chosen, *pair), 2) for pair in SHAPES if contrast(chosen, *pair) < 3}
    assert not faint


@pytest.mark.parametrize("name", NAMES)
def test_the_style_sheet_has_a_colour_for_every_role_it_names(name: str) -> None:
    assert "$" not in style_sheet(theme(name))


def test_a_theme_nobody_knows_is_the_light_one() -> None:
    assert theme("mauve") == theme("light")


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
@pytest.mark.parametrize("name", ["light", "dark", "high-contrast"])
def test_an_empty_box_has_a_border_one_can_see_and_a_chosen_one_its_colour(
    qtbot: QtBot, name: str, kind: type[QAbstractButton]
) -> None:
    chosen = theme(name)
    box = kind()
    qtbot.addWidget(box)
    box.setStyleSheet(style_sheet(chosen))

    def colours() -> set[str]:
        picture = box.grab().toImage()
        return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}

    assert chosen.edge.lower() in colours()
    box.setChecked(True)
    assert chosen.accent.lower() in colours()
    if kind is QCheckBox:
        assert chosen.onaccent.lower() in colours()  # the tick
