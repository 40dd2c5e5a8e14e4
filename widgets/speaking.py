"""What screen readers are told of Qt's own widgets beside what Qt tells them."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QListView, QTreeView


def name_clear_button(field: QLineEdit) -> None:
    """The button inside a field that empties it has a picture only."""
    for button in field.findChildren(QAbstractButton):
        button.setAccessibleName(QCoreApplication.translate("Speaking", "Clear"))


def _tell_line(view: QAbstractItemView) -> None:
    """Tell of the line the keyboard is in: when a list gets the keyboard, Qt tells of the list alone."""

    def tell() -> None:
        if shiboken6.isValid(view) and view.hasFocus() and view.visualRect(view.currentIndex()).isValid():
            spoken = QAccessible.queryAccessibleInterface(view)
            line = spoken.focusChild() if spoken is not None else None
            if line is not None:
                QAccessible.updateAccessibility(QAccessibleEvent(line, QAccessible.Event.Focus))

    if QAccessible.isActive():
        # Behind what Qt tells once this event is dealt with.
        QTimer.singleShot(0, tell)


class SpokenTree(QTreeView):
    """A tree that says which line the keyboard comes to."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        _tell_line(self)


class SpokenList(QListView):
    """A list that says which line the keyboard comes to."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        _tell_line(self)
