"""What a screen reader sees of areas that scroll.

Qt's own answer ends the process when it is asked for a child that is no more, and a scroll bar comes and goes with the
length of what is shown.
"""

# ruff: noqa: ANN401  # Qt takes none for an answer where its stubs know of no such thing

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QScrollArea, QWidget

from widgets.view.guard import guarded
from widgets.view.interfaces import WidgetInterface, answer_for


def install() -> None:
    """Answer for areas that scroll from now on."""
    answer_for(QScrollArea, Area)


class Area(WidgetInterface):
    """One area: what is in it, and the scroll bars that are seen."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area

    def _inside(self) -> list[QWidget]:
        if not self.isValid():
            return []
        bars = (self._area.horizontalScrollBar(), self._area.verticalScrollBar())
        holders = [bar.parentWidget() for bar in bars if bar.isVisible()]
        return [self._area.viewport(), *(holder for holder in holders if holder is not None)]

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

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Client
