"""The sheet on the start page shows the sample's marks, and no line of it by half."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from formats.samples import Sample, samples
from widgets import theme
from widgets.sample_page import SamplePage, whole_lines


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.language)
def test_the_sheet_shows_the_beginning_of_the_sample(qtbot: QtBot, sample: Sample) -> None:
    light = theme.theme("light")
    page = SamplePage(sample.text, sample.language, light)
    qtbot.addWidget(page)
    picture = page.grab().toImage()
    seen = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert light.text.lower() in seen


def test_of_a_paragraph_only_whole_lines_are_shown(qtbot: QtBot) -> None:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setPlainText("to measure the tides in every strait " * 9)
    document.setTextWidth(200)
    whole = document.size().height()
    assert whole - 1 <= whole_lines(document, whole) <= whole
    shown = whole_lines(document, whole - 3)
    line = document.firstBlock().layout().lineAt(0).height()
    assert whole - line - 1 <= shown <= whole - line
    assert whole_lines(document, line / 2) == 0
