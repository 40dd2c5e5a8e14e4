"""Find and replace, above the text."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from widgets.finding import Query
from widgets.flowing import Flowing
from widgets.icons import icon
from widgets.speaking import name_clear_button


class FindBar(QFrame):
    """What is looked for, how strictly, how many there are."""

    query_changed = Signal(object)
    """A `Query`."""
    next_asked = Signal()
    previous_asked = Signal()
    replace_asked = Signal(str)
    replace_all_asked = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self._text = QLineEdit(placeholderText=self.tr("Find in the text"), clearButtonEnabled=True)
        self._text.setAccessibleName(self.tr("Find"))
        self._text.setObjectName("find")
        name_clear_button(self._text)
        self._count = QLabel()
        self._count.setProperty("quiet", True)
        self._case = QCheckBox(self.tr("&Capitals"))
        self._whole = QCheckBox(self.tr("&Whole words"))
        self._accents = QCheckBox(self.tr("&Accents"))
        self._with = QLineEdit(placeholderText=self.tr("Replace with"))
        self._with.setAccessibleName(self.tr("Replace with"))
        self._with.setObjectName("replace")
        self._replace = QPushButton(self.tr("Replace"))
        self._replace_all = QPushButton(self.tr("Replace all"))
        rows = QGridLayout(self)
        rows.setContentsMargins(16, 8, 12, 8)
        rows.setHorizontalSpacing(8)
        rows.setVerticalSpacing(6)
        rows.addWidget(self._text, 0, 0)
        tools = Flowing(8)
        for name, picture, slot in (
            (self.tr("Previous match"), "chevron-up", self.previous_asked),
            (self.tr("Next match"), "chevron-down", self.next_asked),
        ):
            button = QToolButton()
            button.setIcon(icon(picture))
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.clicked.connect(slot)
            tools.addWidget(button)
        tools.addWidget(self._count)
        for box in (self._case, self._whole, self._accents):
            tools.addWidget(box)
            box.toggled.connect(self._ask)
        close = QToolButton()
        close.setIcon(icon("x"))
        close.setToolTip(self.tr("Close (Esc)"))
        close.setAccessibleName(self.tr("Close find"))
        close.clicked.connect(self.closed)
        rows.addLayout(tools, 0, 1)
        rows.addWidget(close, 0, 2, Qt.AlignmentFlag.AlignTop)
        rows.addWidget(self._with, 1, 0)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._replace)
        below.addWidget(self._replace_all)
        below.addStretch()
        rows.addLayout(below, 1, 1, 1, 2)
        rows.setColumnStretch(0, 2)
        rows.setColumnStretch(1, 3)
        # What is put in place of the words comes right behind the words.
        for first, second in pairwise((self._text, self._with, self._replace, self._replace_all)):
            QWidget.setTabOrder(first, second)
        self._text.textChanged.connect(self._ask)
        self._replace.clicked.connect(self._ask_replace)
        self._replace_all.clicked.connect(self._ask_replace_all)
        self.hide()

    def ask(self, text: str, replacing: bool) -> None:
        """Appear, with `text` to look for when there is any."""
        for widget in (self._with, self._replace, self._replace_all):
            widget.setVisible(replacing)
        self.show()
        if text:
            self._text.setText(text)
        self._text.selectAll()
        self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._ask()

    def query(self) -> Query:
        """What is looked for."""
        return Query(
            self._text.text(), self._case.isChecked(), self._whole.isChecked(), self._accents.isChecked()
        )

    def replacing(self) -> bool:
        """Whether words are asked for that are to stand in place of those found."""
        return not self._with.isHidden()

    def counted(self) -> str:
        """Which match of how many is shown, in words."""
        return self._count.text()

    def set_count(self, number: int, count: int) -> None:
        """Which match of how many is shown; numbers from 1, 0 for none of them."""
        if not self._text.text():
            self._count.setText("")
        elif not count:
            self._count.setText(self.tr("Nothing found"))
        else:
            self._count.setText(self.tr("{number} of {count}").format(number=number or "?", count=count))
        self._replace.setEnabled(count > 0)
        self._replace_all.setEnabled(count > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if self._with.hasFocus() and not back:
                if self._replace.isEnabled():
                    self._ask_replace()
            else:
                (self.previous_asked if back else self.next_asked).emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _ask(self) -> None:
        self.query_changed.emit(self.query())

    @Slot()
    def _ask_replace(self) -> None:
        self.replace_asked.emit(self._with.text())

    @Slot()
    def _ask_replace_all(self) -> None:
        self.replace_all_asked.emit(self._with.text())
