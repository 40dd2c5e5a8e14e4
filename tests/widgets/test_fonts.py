"""The fonts of the program hold what texts of the six languages are written in."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QApplication

from formats.samples import samples
from resources import path
from widgets import fonts

SCRIPTS = {"ar": ("Noto Naskh Arabic", "Noto Sans Arabic"), "zh": ("Noto Serif CJK SC", "Noto Sans CJK SC")}


def test_every_font_is_there_and_holds_its_family(qapp: QApplication) -> None:
    for family, files in fonts.FONTS.items():
        for file in files:
            assert QRawFont(str(path(f"fonts/{file}")), 12).familyName() == family
    shipped = {file.name for file in path("fonts").iterdir() if file.suffix in (".ttf", ".otf")}
    assert shipped == {file for files in fonts.FONTS.values() for file in files}


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.file)
def test_the_samples_need_no_other_font(sample: object, qapp: QApplication) -> None:
    text = sample.text.read_text(encoding="utf-8")
    families = (*SCRIPTS.get(sample.language, ()), "Noto Serif", "Noto Sans")
    known = [QRawFont(str(path(f"fonts/{fonts.FONTS[family][0]}")), 12) for family in families]
    missing = {c for c in text if c.isprintable() and not any(font.supportsCharacter(ord(c)) for font in known)}
    assert missing == set()
