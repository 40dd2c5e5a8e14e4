"""Laws of the bar that asks in whose name amendments are recorded."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from editor.session import Recorder
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


def test_ctrl_enter_ends_the_fields_and_does_not_reach_what_stands_behind_them(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    accepted = QAction(host, shortcut="Ctrl+Return")
    host.addAction(accepted)
    bar = RecorderBar(host)
    host.show()
    with qtbot.waitActive(host):
        host.activateWindow()
    bar.ask("MRD", "12")
    with qtbot.assertNotEmitted(accepted.triggered), qtbot.waitSignal(bar.recorder_chosen) as chosen:
        qtbot.keyClick(bar.findChildren(QLineEdit)[0], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert chosen.args == [Recorder(("MRD",), "MRD/12")]
