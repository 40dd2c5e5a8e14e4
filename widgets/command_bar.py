"""The bar below the menu: panels, undo, recording, markers, decisions, changes, readings, Export."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from widgets.actions import Actions, without_key
from widgets.chips import chip_icon
from widgets.icons import icon
from widgets.theme import Theme

WHOLE_BAR, WORDS_FIT, MARKERS_FIT = 1280, 760, 580
"""Widths of the window from which every button is shown, the great ones carry words, the markers have room."""


class CommandBar(QFrame):
    """Buttons for the actions used all the time. It knows actions only."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("commandBar")
        self.setMinimumHeight(50)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 6, 12, 6)
        self._row.setSpacing(4)
        self._wide: list[QWidget] = []
        """What goes first when the window is narrow."""
        self._markers: list[QWidget] = []
        a = actions
        self._button(a.outline)
        self._line()
        self._button(a.undo)
        self._button(a.redo)
        self._line()
        self._record = a.record
        self._record_button = self._button(a.record, words=True)
        self._record_button.setObjectName("record")
        for action, marker in ((a.add, "ADD"), (a.mod, "MOD"), (a.sup, "SUP"), (a.noc, "NOC")):
            action.setIcon(chip_icon(marker, theme))
            action.setIconVisibleInMenu(False)
            button = self._button(action)
            button.setIconSize(QSize(42, 20))
            button.setMinimumWidth(54)
            self._markers.append(button)
        self._line()
        for action in (a.accept, a.reject, a.bracket):
            self._wide.append(self._button(action))
        self._wide.append(self._line())
        self._button(a.previous_change)
        self._which = QLabel()
        self._which.setProperty("quiet", True)
        self._which.setAccessibleName(self.tr("Amended provision"))
        self._row.addWidget(self._which)
        self._button(a.next_change)
        self._row.addStretch()
        readings = QFrame()
        readings.setObjectName("readings")
        track = QHBoxLayout(readings)
        track.setContentsMargins(2, 2, 2, 2)
        track.setSpacing(0)
        group = QButtonGroup(self)
        for action in a.readings.actions():
            action.setIconText(without_key(action.text()))
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            group.addButton(button)
            track.addWidget(button)
        group.setExclusive(False)
        self._row.addWidget(readings)
        self._wide.append(readings)
        a.side_by_side.setIconText(self.tr("Side by side"))
        self._side = self._button(a.side_by_side, words=True)
        self._side.setObjectName("sideBySide")
        a.export.setIconText(self.tr("Export"))
        a.export.setIcon(icon("download", theme.onaccent))
        a.export.setIconVisibleInMenu(False)
        export = self._export = self._button(a.export, words=True)
        export.setObjectName("export")
        export.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        export.setMenu(a.export_menu(QMenu(export)))
        self._button(a.panel)

    def set_recording(self, name: str) -> None:
        """In whose name recording is on; "" when it is off."""
        self._record.setIconText(self.tr("Recording as {name}").format(name=name) if name else self.tr("Record"))

    def set_change(self, number: int, count: int) -> None:
        """Which amended provision the caret is in, from 1; 0 for one that nobody amends."""
        if not count:
            self._which.setText(self.tr("No changes"))
        elif number:
            self._which.setText(self.tr("Provision {number} of {count}").format(number=number, count=count))
        else:
            self._which.setText(self.tr("%n provision(s)", "", count))

    def set_room(self, width: int) -> None:
        """Fold away what the width does not allow."""
        for widget in self._wide:
            widget.setVisible(width >= WHOLE_BAR)
        for widget in self._markers:
            widget.setVisible(width >= MARKERS_FIT)
        icon_only, beside = Qt.ToolButtonStyle.ToolButtonIconOnly, Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self._side.setToolButtonStyle(beside if width >= WHOLE_BAR else icon_only)
        self._which.setVisible(width >= WORDS_FIT)
        for button in (self._record_button, self._export):
            button.setToolButtonStyle(beside if width >= WORDS_FIT else icon_only)

    def _button(self, action: QAction, words: bool = False) -> QToolButton:
        style = Qt.ToolButtonStyle
        button = QToolButton()
        button.setDefaultAction(action)
        button.setIconSize(QSize(18, 18))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(action.toolTip())
        button.setToolButtonStyle(style.ToolButtonTextBesideIcon if words else style.ToolButtonIconOnly)
        self._row.addWidget(button)
        return button

    def _line(self) -> QFrame:
        line = QFrame()
        line.setObjectName("between")
        line.setFixedSize(1, 22)
        self._row.addWidget(line)
        return line
