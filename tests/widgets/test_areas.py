"""Areas that scroll, as a screen reader sees them."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from widgets import areas
from widgets.view import interfaces


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    """Interfaces asked for go with their test: one that outlives what Qt had there is taken for the next widget."""
    yield
    gc.collect()


@pytest.mark.qt_log_ignore("propagateSizeHints")  # which the offscreen platform does not know
def test_a_scroll_bar_that_went_is_no_child_any_more(qtbot: QtBot) -> None:
    areas.install()
    page = QWidget()
    qtbot.addWidget(page)
    area = QScrollArea(page, widgetResizable=True)
    area.setAccessibleName("What was written")
    QVBoxLayout(page).addWidget(area)
    inside = QPushButton("Close")
    inside.setMinimumHeight(900)
    area.setWidget(inside)
    page.resize(300, 300)
    page.show()
    qtbot.waitExposed(page)
    spoken = QAccessible.queryAccessibleInterface(area)
    assert spoken.text(QAccessible.Text.Name) == "What was written"
    assert spoken.childCount() == 2
    assert spoken.indexOfChild(spoken.child(0)) == 0
    assert spoken.rect().size() == area.size()
    at = inside.mapToGlobal(inside.rect().topLeft())
    assert spoken.childAt(at.x() + 5, at.y() + 5).object() is area.viewport()
    inside.setMinimumHeight(20)
    qtbot.waitUntil(lambda: not area.verticalScrollBar().isVisible())
    assert spoken.childCount() == 1
    # Asked so, Qt's own answer ended the process.
    assert spoken.child(1) is None
    assert QAccessible.queryAccessibleInterface(page).child(0) is spoken
    kept = len(interfaces._kept)
    area.setParent(None)
    area.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(interfaces._kept) < kept
