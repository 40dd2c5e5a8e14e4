"""A screen reader can name everything a person can act on."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from widgets.window import Window
from widgets.wishes import Wish

INTERACTIVE = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QAbstractItemView)


def nameless(window: QWidget) -> list[str]:
    """The controls that can be seen and have no name, or one with room for a picture."""
    found = []
    for control in window.findChildren(QWidget):
        if not isinstance(control, INTERACTIVE) or not control.isVisible():
            continue
        spoken: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(control)
        assert spoken is not None
        name = spoken.text(QAccessible.Text.Name)
        if not name or name != name.strip():
            found.append(f"{type(control).__name__} {control.objectName()} in {type(control.parent()).__name__}")
    return found


@pytest.mark.parametrize("wish", [None, Wish(sample=True)])
def test_every_control_has_a_name(open_window: Callable[..., Window], wish: Wish | None) -> None:
    window = open_window(wish)
    if wish is not None:
        window.editor.finder.open_replace()
        window.actions_.side_by_side.trigger()
    assert nameless(window) == []


@pytest.mark.qt_log_ignore("propagateSizeHints")  # which the offscreen platform does not know
def test_every_preference_has_a_name(open_window: Callable[..., Window]) -> None:
    window = open_window()
    window.actions_.preferences.trigger()
    assert nameless(window) == []
