"""Laws of the bar that asks in whose name amendments are recorded."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from widgets.recorder_bar import RecorderBar


@pytest.mark.parametrize("width", [1440, 814, 700])
def test_no_word_of_the_bar_is_cut(qtbot: QtBot, width: int) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(width, 200)
    bar = RecorderBar(host)
    host.show()
    bar.ask("", "")
    bar.setGeometry(0, 0, width, max(bar.sizeHint().height(), bar.heightForWidth(width)))
    layout = bar.layout()
    assert layout is not None
    layout.activate()
    for label in bar.findChildren(QLabel):
        needed = label.heightForWidth(label.width()) if label.wordWrap() else 0
        assert needed <= label.height(), label.text()
        assert label.wordWrap() or label.sizeHint().width() <= label.width(), label.text()
