"""Asks which files are compared, which of them is the base text, and what is no difference."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFrame,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from editor.ignoring import USUAL
from widgets.actions import without_key
from widgets.compare_bar import ignored_words
from widgets.icons import icon, worded
from widgets.wishes import Wish

MOST: Final = 8
"""Texts that amend one base, in a dialog that fits on a small screen."""

LEAST: Final = 116
"""Height of what is seen of the fields at the least, in pixels: three of them."""


class CompareDialog(QDialog):
    """A base and one or more files that amend it, each from any folder; the first two can be swapped."""

    chosen = Signal(object)
    """A `Wish`: the base text first."""

    def __init__(self, folder: str, filters: list[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare files"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(520)
        self.setAcceptDrops(True)
        self._folder = folder
        self._filters = filters
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(12)
        what = QLabel(
            self.tr("What leads from one text to the other is shown as amendments. No file is changed."),
            wordWrap=True,
        )
        what.setProperty("quiet", True)
        column.addWidget(what)
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._area = self._scrolled()
        column.addWidget(self._area, 1)
        self._fields: list[QLineEdit] = []
        self._wanted = 0
        """The field that a file is looked for."""
        self._before: QWidget | None = None
        """What the Tab key comes from when it comes to a further field."""
        self._field(self.tr("&Base text"), self.tr("Choose the base text"))
        self._field(self.tr("&Amended text"), self.tr("Choose the amended text"))
        self._another(self.tr("&Third text, if any"))
        column.addWidget(self._ignored())
        self._swap = worded(icon("arrow-left-right"), self.tr("&Swap"))
        self._swap.clicked.connect(self._turn)
        self._compare = QPushButton(self.tr("&Compare"))
        self._compare.setProperty("accent", True)
        self._compare.setDefault(True)
        self._compare.clicked.connect(self._choose)
        leave = QPushButton(self.tr("Cancel"))
        leave.clicked.connect(self.reject)
        answers = QHBoxLayout()
        answers.addWidget(self._swap)
        answers.addStretch()
        answers.addWidget(self._compare)
        answers.addWidget(leave)
        column.addLayout(answers)
        self._refresh()

    def _scrolled(self) -> QScrollArea:
        """Room for the fields, which scroll where the screen is too small for all of them."""
        self._inside = QWidget()
        self._inside.setLayout(self._grid)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(self.windowTitle())
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._inside)
        return area

    def _field(self, words: str, spoken: str) -> None:
        """A field more, below the others."""
        row = len(self._fields)
        label, field = QLabel(words), QLineEdit()
        label.setBuddy(field)
        field.setAccessibleName(words.replace("&", ""))
        field.setAcceptDrops(False)  # a file dropped on it would be written into it as an address
        field.textChanged.connect(self._refresh)
        search = worded(icon("folder-open"), self.tr("Choose…"))
        search.setAccessibleName(spoken)
        search.setAutoDefault(False)
        search.setProperty("row", row)
        search.clicked.connect(self._search)
        for number, widget in enumerate((label, field, search)):
            self._grid.addWidget(widget, row, number)
        if self._before is not None:
            self.setTabOrder(self._before, field)
            self.setTabOrder(field, search)
        self._before = search
        self._fields.append(field)

    def _another(self, words: str) -> None:
        """A field for a further text that amends the base."""
        self._field(words, self.tr("Choose another amended text"))
        self._fields[-1].setPlaceholderText(self.tr("another text that amends the same base"))
        self._make_room()

    def _make_room(self) -> None:
        """Show all fields, as far as the screen has room for them."""
        for widget in self._inside.findChildren(QWidget):
            widget.ensurePolished()  # how high the style makes them is known only then
        wanted = self._inside.sizeHint()
        self._area.setMinimumSize(wanted.width() + self._area.verticalScrollBar().sizeHint().width(), 0)
        self._area.setMinimumHeight(min(wanted.height(), LEAST))
        if not self.isVisible():
            return
        screen, frame = self.screen().availableGeometry(), self.frameGeometry()
        around = frame.height() - self.height()
        tall = self.height() + max(wanted.height() - self._area.height(), 0)
        tall = min(tall, screen.height() - around)
        self.move(frame.left(), max(screen.top(), min(frame.top(), screen.bottom() + 1 - tall - around)))
        self.resize(self.width(), tall)

    def _ignored(self) -> QGroupBox:
        """What is no difference: ticked is passed by."""
        box = QGroupBox(self.tr("No amendments are"))
        grid = QGridLayout(box)
        grid.setContentsMargins(12, 8, 12, 8)
        self._ticks = {name: QCheckBox(words) for name, words in ignored_words()}
        for number, (name, tick) in enumerate(self._ticks.items()):
            tick.setChecked(getattr(USUAL, name))
            grid.addWidget(tick, number // 2, number % 2)
        return box

    @Slot()
    def _search(self) -> None:
        """A file dialog for the field beside the button."""
        self._wanted = int(self.sender().property("row"))
        dialog = QFileDialog(self, self.sender().property("accessibleName"), self._folder)
        several = QFileDialog.FileMode.ExistingFiles
        dialog.setFileMode(several if self._wanted else QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(self._filters)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._found)
        dialog.open()

    @Slot(str)
    def set_old(self, name: str) -> None:
        """That file is the base text."""
        self._set(0, name)

    @Slot(str)
    def set_new(self, name: str) -> None:
        """That file is the amended text."""
        self._set(1, name)

    @Slot("QStringList")
    def _found(self, names: list[str]) -> None:
        """Files were chosen for the field whose button was pressed; more than one also for those that follow."""
        empty = [row for row in range(self._wanted + 1, MOST + 1) if self._is_empty(row)]
        self._fill([self._wanted, *empty], names)

    def _set(self, row: int, name: str) -> None:
        self._fields[row].setText(name)
        self._folder = str(Path(name).parent)
        # What is typed next is the text that is still missing, and no end of this one's name.
        empty = (field for field in self._fields[:2] if not field.text())
        next(empty, self._compare).setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files into the field they are dropped on, and those that follow; elsewhere into those that are empty."""
        names = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        under = self.childAt(event.position().toPoint())
        rows = [row for row, field in enumerate(self._fields) if field is under]
        rows = (
            list(range(rows[0], MOST + 1))
            if rows
            else [row for row in range(MOST + 1) if self._is_empty(row)]
        )
        self._fill(rows, names)
        event.acceptProposedAction()

    def _is_empty(self, row: int) -> bool:
        """True for a field without a name, and for one that is still to come."""
        return row >= len(self._fields) or not self._fields[row].text()

    def _fill(self, rows: Sequence[int], names: Sequence[str]) -> None:
        """The names into those fields, as far as there is one for each."""
        for row, name in zip(rows, names, strict=False):
            if row < len(self._fields):  # one more is there as soon as the others are filled
                self._set(row, name)

    @Slot()
    def _turn(self) -> None:
        old, new = self._fields[0].text(), self._fields[1].text()
        self._fields[0].setText(new)
        self._fields[1].setText(old)

    def _names(self) -> list[str]:
        return [name for field in self._fields if (name := field.text().strip())]

    @Slot()
    def _refresh(self) -> None:
        if 2 < len(self._fields) <= MOST and all(field.text().strip() for field in self._fields):
            self._another(without_key(self.tr("&Amended text")))
        names = self._names()
        both = all(field.text().strip() for field in self._fields[:2])
        self._compare.setEnabled(both and all(Path(name).is_file() for name in names) and len(set(names)) == len(names))
        self._swap.setEnabled(any(names))

    @Slot()
    def _choose(self) -> None:
        ignoring = replace(USUAL, **{name: tick.isChecked() for name, tick in self._ticks.items()})
        self.chosen.emit(Wish(tuple(map(Path, self._names())), ignoring=ignoring))
        self.accept()
