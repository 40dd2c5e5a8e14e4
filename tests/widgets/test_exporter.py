"""What the window writes besides texts: the table, the instructions, the report, a page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from editor.recording import Place
from editor.session import Recorder
from widgets.window import Window
from widgets.wishes import Wish


@pytest.mark.parametrize(
    ("key", "endings"),
    [
        ("table", [".docx", ".odt", ".pdf"]), ("instructions", [".docx", ".odt", ".txt"]),
        ("report", [".docx", ".odt"]), ("page", [".html"]),
    ],
)  # fmt: skip
def test_another_kind_is_one_button_away_after_an_export(
    open_window: Callable[..., Window], qtbot: QtBot, tmp_path: Path, key: str, endings: list[str]
) -> None:
    base = tmp_path / "resolution.txt"
    base.write_text("RESOLUTION 27\nTides\nresolves\n1\tto keep [-old-]{+new+} tables.\n", encoding="utf-8")
    window = open_window(Wish((base,)))
    exporter = window.editor.exporter
    exporter.export_marked_pdf()
    qtbot.waitUntil(lambda: exporter.last is not None, timeout=20_000)
    first = exporter.last
    button = exporter.panel.findChild(QPushButton, key)
    assert button is not None
    assert button.text()
    button.click()
    qtbot.waitUntil(lambda: exporter.last is not first, timeout=20_000)
    assert exporter.last is not None
    files = exporter.last.files
    assert [file.path.suffix for file in files] == endings
    assert all(file.path.is_file() and file.certificate.passed for file in files)
    assert f"In {tmp_path}" in [label.accessibleName() for label in exporter.panel.findChildren(QLabel)]


def said_of_exports(window: Window) -> str:
    """What the status line tells of exports."""
    told = (label.text() for label in window.findChildren(QLabel) if label.accessibleName().startswith("Exported:"))
    return next(told, "")


def type_in_last(qtbot: QtBot, window: Window, words: str) -> None:
    """Words typed as an amendment behind the label of the last provision."""
    window.editor.who.record_as(Recorder(("MRD",), "MRD/31"))
    window.editor.view.set_place(Place(window.editor.editing.rows[-1].id, 2))
    qtbot.keyClicks(window.editor.view, words)


def test_the_status_line_counts_every_export_that_tells_of_amendments(
    open_window: Callable[..., Window], qtbot: QtBot, tmp_path: Path
) -> None:
    base = tmp_path / "resolution.txt"
    base.write_text("RESOLUTION 27\nTides\nresolves\n1\tto keep tables.\n", encoding="utf-8")
    window = open_window(Wish((base,)))
    editor, exporter = window.editor, window.editor.exporter
    type_in_last(qtbot, window, "all ")
    qtbot.waitUntil(lambda: said_of_exports(window) == "Not exported yet", timeout=5_000)
    told: list[str] = []
    exporter.exported.connect(lambda: told.append(said_of_exports(window)))
    for export in (exporter.export_original, exporter.export_marked, exporter.export_text, exporter.export_page):
        count = len(told)
        export()
        qtbot.waitUntil(lambda: len(told) > count and not window.working.busy, timeout=20_000)  # noqa: B023
    assert told == ["Not exported yet", "", "", ""]
    editor.who.toggle(False)
    editor.who.toggle(True)
    for letter in "xy":
        qtbot.keyClicks(editor.view, letter)
        qtbot.waitUntil(lambda: said_of_exports(window) == "Not exported since 1 change(s)", timeout=5_000)
    editor.editing.undo()
    qtbot.waitUntil(lambda: said_of_exports(window) == "", timeout=5_000)


def test_nothing_is_said_of_exports_before_a_session_was_opened_again(
    open_window: Callable[..., Window], qtbot: QtBot, tmp_path: Path
) -> None:
    base = tmp_path / "resolution.txt"
    base.write_text("RESOLUTION 27\nTides\nresolves\n1\tto keep tables.\n", encoding="utf-8")
    window = open_window(Wish((base,)))
    type_in_last(qtbot, window, "all ")
    assert window.editor.keeping.save_as(tmp_path / "tides.interline")
    window.editor.exporter.export_marked()
    qtbot.waitUntil(window.editor.exporter.panel.isVisible, timeout=20_000)
    window.close_session()
    window.open(tmp_path / "tides.interline")
    qtbot.waitUntil(lambda: window.opened and bool(window.editor.going.changes), timeout=5_000)
    assert said_of_exports(window) == ""
    assert not window.editor.exporter.panel.isVisible(), "what it tells is not of what was opened now"


def test_escape_puts_away_what_an_export_told(
    open_window: Callable[..., Window], qtbot: QtBot, tmp_path: Path
) -> None:
    base = tmp_path / "resolution.txt"
    base.write_text("RESOLUTION 27\nTides\nresolves\n1\tto keep tables.\n", encoding="utf-8")
    window = open_window(Wish((base,)))
    type_in_last(qtbot, window, "all ")
    window.editor.exporter.export_text()
    qtbot.waitUntil(window.editor.exporter.panel.isVisible, timeout=20_000)
    qtbot.keyClick(window.editor.view, Qt.Key.Key_Escape)
    assert not window.editor.exporter.panel.isVisible()
    assert window.editor.view.hasFocus()
    assert window.editor._panels.cards.isVisible()
