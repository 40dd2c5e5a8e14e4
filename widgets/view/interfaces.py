"""What Qt is given for screen readers in place of its own answers: kept, and alike for every kind of widget.

Qt deletes what it was given with the widget, and does not keep the Python object alive until then: one that is
dropped earlier is a crash at the next event.
"""

# ruff: noqa: ANN401  # Qt takes none for an answer where its stubs know of no such thing

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleObject
from PySide6.QtWidgets import QWidget

from widgets.view.guard import guarded

_makers: dict[type[QWidget], Callable[[Any], WidgetInterface]] = {}
_kept: list[WidgetInterface] = []


def answer_for(kind: type[QWidget], make: Callable[[Any], WidgetInterface]) -> bool:
    """Give Qt what `make` makes of each widget of that kind. Before the first one: a reader may ask as it is made.

    `make` is called again when the class of a widget got another slot meanwhile; Qt keeps what it got before as well
    and deletes both, so each must be an object of its own. False when that kind was answered for already.
    """
    if kind in _makers:
        return False
    if not _makers:
        QAccessible.installFactory(_made)
    _makers[kind] = make
    return True


@guarded(None)
def _made(name: str, thing: QObject | None) -> QAccessibleInterface | None:
    if thing is None or not shiboken6.isValid(thing):
        return None
    make = next((make for kind, make in _makers.items() if isinstance(thing, kind)), None)
    if make is None:
        return None
    made = make(thing)
    _kept.append(made)
    thing.destroyed.connect(partial(_drop, made))
    return made


def _drop(gone: WidgetInterface, *_: object) -> None:
    if gone in _kept:
        _kept.remove(gone)


class WidgetInterface(QAccessibleObject):
    """What is told of any widget: where it stands, what it is called, whether it is seen."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget

    def isValid(self) -> bool:
        return bool(shiboken6.isValid(self._widget))

    @guarded(None)
    def parent(self) -> Any:
        above = self._widget.parent() if self.isValid() else None
        return QAccessible.queryAccessibleInterface(above) if above is not None else None

    @guarded(None)
    def window(self) -> Any:
        return self._widget.window().windowHandle() if self.isValid() else None

    @guarded("")
    def text(self, kind: QAccessible.Text) -> str:
        if not self.isValid():
            return ""
        if kind == QAccessible.Text.Name:
            return self._widget.accessibleName()
        return self._widget.accessibleDescription() if kind == QAccessible.Text.Description else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """A name cannot be given from outside."""

    @guarded(QRect())
    def rect(self) -> QRect:
        shown = self.isValid() and self._widget.isVisible()
        return QRect(self._widget.mapToGlobal(QPoint(0, 0)), self._widget.size()) if shown else QRect()

    @guarded(QAccessible.State())
    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        if not self.isValid():
            state.invalid = True
            return state
        state.invisible = not self._widget.isVisible()
        state.disabled = not self._widget.isEnabled()
        state.focusable = self._widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        state.focused = self._widget.hasFocus()
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        # Never None: that is a segmentation fault.
        return shiboken6.VoidPtr(0)
