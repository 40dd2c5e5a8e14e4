"""The find bar shows all of itself at every width."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from widgets.find_bar import FindBar


@pytest.mark.parametrize("width", [900, 460, 340])
@pytest.mark.parametrize("replacing", [False, True])
def test_no_control_of_the_bar_is_cut(qtbot: QtBot, width: int, replacing: bool) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(width, 300)
    bar = FindBar(host)
    host.show()
    bar.ask("tide", replacing)
    bar.set_count(3, 12)
    bar.setGeometry(0, 0, width, bar.heightForWidth(width))
    layout = bar.layout()
    assert layout is not None
    layout.activate()
    for button in bar.findChildren(QAbstractButton):
        # What Qt puts inside a field has its own size.
        if button.isVisible() and not isinstance(button.parent(), QLineEdit):
            assert button.width() >= button.sizeHint().width(), button.text()
            assert bar.rect().contains(button.geometry()), button.text()
