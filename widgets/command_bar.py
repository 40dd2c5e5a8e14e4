"""The bar below the menu: panels, undo, recording, markers, decisions, changes, readings, Export."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from widgets.actions import Actions, without_key
from widgets.chips import chip_icon
from widgets.icons import apart, icon
from widgets.theme import Theme

STAGES = 5
"""Of folding: all is shown; decisions go, which the cards have; readings go; the great buttons lose their words;
the markers go."""


class CommandBar(QFrame):
    """Buttons for the actions used all the time. It knows actions only."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("commandBar")
        self.setMinimumHeight(50)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 6, 12, 6)
        self._row.setSpacing(4)
        self._decisions: list[QWidget] = []
        self._markers: list[QToolButton] = []
        self._worded: list[QToolButton] = []
        """Those that carry words."""
        self._room = 10_000
        """Pixels for the bar."""
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
            button.setObjectName("marker")
            self._markers.append(button)
        self._line()
        for action in (a.accept, a.reject, a.bracket):
            self._decisions.append(self._button(action))
        self._decisions.append(self._line())
        self._button(a.previous_change)
        self._which = QLabel()
        self._which.setProperty("quiet", True)
        self._row.addWidget(self._which)
        self._button(a.next_change)
        self._row.addStretch()
        readings = QFrame()
        readings.setObjectName("readings")
        readings.setAccessibleName(self.tr("How the text is shown"))
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
            self._worded.append(button)
            group.addButton(button)
            track.addWidget(button)
        group.setExclusive(False)
        self._row.addWidget(readings, 0, Qt.AlignmentFlag.AlignVCenter)
        self._readings = readings
        a.side_by_side.setIconText(apart(self.tr("Side by side")))
        self._side = self._button(a.side_by_side, words=True)
        self._side.setObjectName("sideBySide")
        a.export.setIconText(apart(self.tr("Export")))
        a.export.setIcon(icon("download", theme.onaccent))
        a.export.setIconVisibleInMenu(False)
        export = self._export = self._button(a.export, words=True)
        export.setObjectName("export")
        export.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        export.setMenu(a.export_menu(QMenu(export)))
        self._button(a.panel)

    def set_recording(self, name: str) -> None:
        """In whose name recording is on; "" when it is off."""
        text = apart(self.tr("Recording as {name}").format(name=name) if name else self.tr("Record"))
        if text != self._record.iconText():
            self._record.setIconText(text)
            self.set_room(self._room)

    def set_change(self, number: int, count: int | None) -> None:
        """Which amended provision the caret is in, from 1; 0 for one that nobody amends.

        The `count` is `None` as long as a long text is not looked through: "no changes" would not be true.
        """
        if count is None:
            self._which.clear()
        elif not count:
            self._which.setText(self.tr("No changes"))
        elif number:
            self._which.setText(self.tr("Provision {number} of {count}").format(number=number, count=count))
        else:
            self._which.setText(self.tr("%n provision(s)", "", count))
        if self._row.minimumSize().width() > self._room:
            self.set_room(self._room)

    def set_room(self, width: int) -> None:
        """Fold away what the width does not allow, so that no word is cut."""
        self._room = width
        for stage in range(STAGES):
            self._fold(stage)
            self._row.invalidate()
            if self._row.minimumSize().width() <= width:
                return

    def _fold(self, stage: int) -> None:
        for widget in self._decisions:
            widget.setVisible(stage < 1)
        self._readings.setVisible(stage < 2)
        self._which.setVisible(stage < 3)
        for widget in self._markers:
            widget.setVisible(stage < 4)
        icon_only, beside = Qt.ToolButtonStyle.ToolButtonIconOnly, Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self._side.setToolButtonStyle(beside if stage < 2 else icon_only)
        for button in (self._record_button, self._export):
            button.setToolButtonStyle(beside if stage < 3 else icon_only)
        for button in (*self._worded, *self._markers):
            # The style sheet gives every button the least width of a small picture.
            button.setMinimumWidth(button.sizeHint().width())

    def _button(self, action: QAction, words: bool = False) -> QToolButton:
        style = Qt.ToolButtonStyle
        button = QToolButton()
        button.setDefaultAction(action)
        button.setIconSize(QSize(18, 18))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(action.toolTip())
        button.setToolButtonStyle(style.ToolButtonTextBesideIcon if words else style.ToolButtonIconOnly)
        if words:
            self._worded.append(button)
        self._row.addWidget(button)
        return button

    def _line(self) -> QFrame:
        line = QFrame()
        line.setObjectName("between")
        line.setFixedSize(1, 22)
        self._row.addWidget(line)
        return line
