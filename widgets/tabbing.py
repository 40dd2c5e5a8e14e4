"""The order in which Tab goes through controls that came later than those around them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def in_order(before: QWidget, part: QWidget) -> QWidget:
    """Let Tab go from `before` to `part` and through what is in it, in the order it was made; the last one there."""
    for widget in (part, *part.findChildren(QWidget)):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            QWidget.setTabOrder(before, widget)
            before = widget
    return before
