"""The bar of commands folds before a word of it is cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from widgets import theme
from widgets.actions import Actions
from widgets.command_bar import CommandBar


@pytest.mark.parametrize("width", [1500, 1440, 1290, 1200, 950, 760, 700, 600, 480])
def test_no_word_of_the_bar_is_cut(qtbot: QtBot, width: int) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.setStyleSheet(theme.style_sheet(theme.theme("light")))
    actions = Actions(host)
    actions.draw()
    bar = CommandBar(actions, theme.theme("light"))
    bar.set_recording("Meridia, MRD/12")
    bar.setParent(host)
    host.resize(1600, 80)
    host.show()
    bar.set_room(width)
    bar.set_change(1011, 12345)
    bar.setGeometry(0, 0, width, 50)
    layout = bar.layout()
    assert layout is not None
    layout.activate()
    assert bar.minimumSizeHint().width() <= width
    for button in bar.findChildren(QToolButton):
        if button.isVisible() and button.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly:
            assert button.width() >= button.sizeHint().width(), button.text()


def test_nothing_is_said_of_changes_before_the_text_is_looked_through(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    actions = Actions(host)
    actions.draw()
    bar = CommandBar(actions, theme.theme("light"))
    bar.setParent(host)
    shown = []
    for count in (0, None, 2):
        bar.set_change(0, count)
        shown.append({label.text() for label in bar.findChildren(QLabel)})
    assert "No changes" in shown[0]
    assert not any("hange" in text or "rovision" in text for text in shown[1])
    assert any("2" in text for text in shown[2])
