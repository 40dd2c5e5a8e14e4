"""What the window writes besides texts: the table, the instructions, the report, a page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

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
