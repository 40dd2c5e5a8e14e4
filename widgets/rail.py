"""A narrow bar that stands where a panel is folded away, with a way to each thing the panel shows."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout

from widgets.icons import icon

WIDTH = 48


class Rail(QFrame):
    """Pictures below each other; each does what its action does."""

    def __init__(self, name: str, actions: Iterable[tuple[QAction, str]]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAccessibleName(name)
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 10)
        column.setSpacing(6)
        for action, picture in actions:
            button = QToolButton()
            button.setIcon(icon(picture))
            button.setIconSize(QSize(18, 18))
            button.setToolTip(action.toolTip())
            button.setAccessibleName(action.toolTip())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setEnabled(action.isEnabled())
            button.clicked.connect(action.trigger)
            action.enabledChanged.connect(button.setEnabled)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self.hide()
