"""Comments of the opened file are read beside the text, and lead to their provisions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from widgets.window import Window
from widgets.wishes import Wish

OpenWindow = Callable[..., Window]


def written(path: Path) -> Path:
    file = docx.Document()
    file.add_paragraph("RESOLUTION 5")
    file.add_paragraph("resolves")
    file.add_comment(
        file.add_paragraph().add_run("1\tto measure tides,"), "Which ones?", author="Ana Vela", initials="AV"
    )
    file.add_comment(file.add_paragraph().add_run("2\tto report."), "When?", author="", initials="")
    file.save(str(path))
    return path


@pytest.mark.qt_log_ignore("propagateSizeHints")  # which the offscreen platform does not know
def test_comments_that_were_left_out_are_read_and_lead_to_their_provisions(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
):
    window = open_window(Wish((written(tmp_path / "Tides.docx"),)))
    (message,) = [message for message in window.saying.messages() if message.key == "notes"]
    button = next(b for b in message.findChildren(QPushButton) if b.text() == "Read the comments")
    button.click()
    qtbot.waitUntil(lambda: window.findChild(QListWidget) is not None, timeout=5_000)
    listed = window.findChild(QListWidget)
    lines = [listed.item(n).text().translate({0x2068: None, 0x2069: None}).split("\n") for n in range(listed.count())]
    assert [(line[0].split(" · ")[:2], line[1]) for line in lines] == [
        (["resolves 1", "Ana Vela"], "Which ones?"),
        (["resolves 2", "no name"], "When?"),
    ]
    listed.setCurrentRow(1)
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    row = window.editor.editing.here()
    assert row is not None
    assert row.new.plain == "2\tto report."
    assert listed.isVisible()
    qtbot.keyClick(listed, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(QDialog), timeout=2_000)


def test_a_file_without_comments_says_so(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path):
    file = docx.Document()
    file.add_paragraph("resolves")
    file.save(str(tmp_path / "Tides.docx"))
    window = open_window(Wish((tmp_path / "Tides.docx",)))
    window.editor.remarks.open()
    qtbot.waitUntil(lambda: [m.key for m in window.saying.messages()] == ["hint"], timeout=5_000)
    assert window.saying.messages()[0].accessibleName() == "The opened file holds no comments."
