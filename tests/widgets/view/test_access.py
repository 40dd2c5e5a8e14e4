"""What a screen reader is told, asked through Qt's own interfaces."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible

from editor.recording import Place
from tests.widgets.view.sample_texts import marked
from widgets.theme import theme
from widgets.view import TextView, access

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_a_struck_word_reads_as_struck_and_an_inserted_one_as_underlined(desk: Callable[..., Any]) -> None:
    d = desk()
    d.view.set_place(Place("b", 5))
    document = QAccessible.queryAccessibleInterface(d.view)
    assert document.role() == QAccessible.Role.Document
    assert document.text(QAccessible.Text.Name) == "Text"
    children = [document.child(at) for at in range(document.childCount())]
    provision = next(c for c in children if c.text(QAccessible.Text.Description) == "MOD MRD/12/2" and c.row == 5)
    assert provision.text(QAccessible.Text.Name) == "b)"
    text = provision.interface_cast(QAccessible.InterfaceType.TextInterface)
    shown = text.text(0, text.characterCount())
    assert shown == d.pane.flow.rows[5].shown.string
    assert text.cursorPosition() == 5
    formats = provision.mirror.textCursor()
    formats.setPosition(shown.index("intervals") + 1)
    assert formats.charFormat().fontStrikeOut()
    formats.setPosition(shown.index("intervals, with") + 1)
    assert formats.charFormat().fontUnderline()
    assert not formats.charFormat().fontStrikeOut()


def test_what_a_reader_edits_is_a_wish(desk: Callable[..., Any]) -> None:
    d = desk()
    document = QAccessible.queryAccessibleInterface(d.view)
    provision = next(c for c in (document.child(at) for at in range(document.childCount())) if c.row == 5)
    edits = provision.interface_cast(QAccessible.InterfaceType.EditableTextInterface)
    edits.insertText(3, "new ")
    assert d.wishes == [(Place("b", 3), Place("b", 3), "new ")]


def test_interfaces_go_before_their_view(qapp: Any) -> None:
    view = TextView(theme("light"))
    view.set_rows(marked(), rtl=False, language="en")
    view.resize(900, 700)
    view.show()
    document = QAccessible.queryAccessibleInterface(view)
    assert document.childCount() > 5
    assert document.child(2).rect().isValid()
    pool = next(p for p in access._kept if p.view is view)
    view.close()
    view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert pool not in access._kept
