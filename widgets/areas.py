"""What a screen reader sees of areas that scroll.

Qt's own answer ends the process when it is asked for a child that is no more, and a scroll bar comes and goes with the
length of what is shown. As everywhere, what Qt was given is kept in Python until Qt deletes it (`widgets.view.access`).
"""

# ruff: noqa: ANN401  # Qt takes none for an answer where its stubs know of no such thing

from __future__ import annotations

from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleObject
from PySide6.QtWidgets import QScrollArea, QWidget

from widgets.view.guard import guarded

_kept: list[Area] = []
_installed = False


def install() -> None:
    """Answer for areas that scroll from now on."""
    global _installed  # noqa: PLW0603  # Qt keeps factories for the process, too
    if not _installed:
        _installed = True
        QAccessible.installFactory(_made)


@guarded(None)
def _made(name: str, thing: QObject | None) -> QAccessibleInterface | None:
    if not isinstance(thing, QScrollArea) or not shiboken6.isValid(thing):
        return None
    made = Area(thing)
    _kept.append(made)
    thing.destroyed.connect(partial(_drop, made))
    return made


def _drop(gone: Area, *_: object) -> None:
    if gone in _kept:
        _kept.remove(gone)


class Area(QAccessibleObject):
    """One area: what is in it, and the scroll bars that are seen."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area

    def isValid(self) -> bool:
        return bool(shiboken6.isValid(self._area))

    def _inside(self) -> list[QWidget]:
        if not self.isValid():
            return []
        bars = (self._area.horizontalScrollBar(), self._area.verticalScrollBar())
        holders = [bar.parentWidget() for bar in bars if bar.isVisible()]
        return [self._area.viewport(), *(holder for holder in holders if holder is not None)]

    @guarded(None)
    def parent(self) -> Any:
        above = self._area.parent() if self.isValid() else None
        return QAccessible.queryAccessibleInterface(above) if above is not None else None

    @guarded(0)
    def childCount(self) -> int:
        return len(self._inside())

    @guarded(None)
    def child(self, index: int) -> Any:
        inside = self._inside()
        return QAccessible.queryAccessibleInterface(inside[index]) if 0 <= index < len(inside) else None

    @guarded(-1)
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        inside, thing = self._inside(), child.object()
        return next((at for at, widget in enumerate(inside) if widget is thing), -1)

    @guarded(None)
    def childAt(self, x: int, y: int) -> Any:
        at = QPoint(x, y)
        for widget in self._inside():
            if QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size()).contains(at):
                return QAccessible.queryAccessibleInterface(widget)
        return None

    @guarded(None)
    def focusChild(self) -> Any:
        focus = self._area.window().focusWidget() if self.isValid() else None
        if focus is None or not (focus is self._area or self._area.isAncestorOf(focus)):
            return None
        return QAccessible.queryAccessibleInterface(focus)

    @guarded(None)
    def window(self) -> Any:
        return self._area.window().windowHandle() if self.isValid() else None

    @guarded("")
    def text(self, kind: QAccessible.Text) -> str:
        if not self.isValid():
            return ""
        if kind == QAccessible.Text.Name:
            return self._area.accessibleName()
        return self._area.accessibleDescription() if kind == QAccessible.Text.Description else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """A name cannot be given from outside."""

    @guarded(QRect())
    def rect(self) -> QRect:
        shown = self.isValid() and self._area.isVisible()
        return QRect(self._area.mapToGlobal(QPoint(0, 0)), self._area.size()) if shown else QRect()

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Client

    @guarded(QAccessible.State())
    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        if not self.isValid():
            state.invalid = True
            return state
        state.invisible = not self._area.isVisible()
        state.disabled = not self._area.isEnabled()
        state.focusable = self._area.focusPolicy() != Qt.FocusPolicy.NoFocus
        state.focused = self._area.hasFocus()
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        # Never None: that is a segmentation fault.
        return shiboken6.VoidPtr(0)
