"""How a window is put together: parts below each other, a bar of buttons above its text, a line of words below it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget


def stacked(widget: QWidget, *parts: QWidget, grows: QWidget | None = None) -> None:
    """The parts below each other in `widget`; the last one takes the room, or the one that `grows`."""
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part, 1 if part is (grows or parts[-1]) else 0)


def bar_above(bar: QFrame | None = None) -> tuple[QFrame, QHBoxLayout]:
    """The bar of a window's own buttons, and the row they stand in; `bar` where it is of a kind of its own."""
    bar = QFrame() if bar is None else bar
    bar.setObjectName("secondBar")
    row = QHBoxLayout(bar)
    row.setContentsMargins(14, 2, 14, 2)
    row.setSpacing(6)
    return bar, row


def line_below() -> tuple[QFrame, QHBoxLayout]:
    """The line in which a window says what is true now, and the row of its words."""
    line = QFrame()
    line.setObjectName("statusLine")
    row = QHBoxLayout(line)
    row.setContentsMargins(14, 4, 14, 4)
    return line, row
