"""Asks which two files are compared, and which of them is the base text."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from widgets.icons import icon


class CompareDialog(QDialog):
    """Two files, each from any folder; they can be swapped."""

    chosen = Signal(object, object)
    """The paths of the base text and of the text that changes it."""

    def __init__(self, folder: str, filters: list[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare two files"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(460)
        self._folder = folder
        self._filters = filters
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(12)
        what = QLabel(
            self.tr("What leads from one text to the other is shown as amendments. Neither file is changed."),
            wordWrap=True,
        )
        what.setProperty("quiet", True)
        column.addWidget(what)
        fields = QGridLayout()
        fields.setSpacing(8)
        self._old = self._field(fields, 0, self.tr("&Base text"), self.tr("Choose the base text"))
        self._new = self._field(fields, 1, self.tr("&Amended text"), self.tr("Choose the amended text"))
        column.addLayout(fields)
        self._swap = QPushButton(icon("arrow-left-right"), self.tr("&Swap"))
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

    def _field(self, grid: QGridLayout, row: int, words: str, spoken: str) -> QLineEdit:
        label, field = QLabel(words), QLineEdit()
        label.setBuddy(field)
        field.setAccessibleName(words.replace("&", ""))
        field.textChanged.connect(self._refresh)
        search = QPushButton(icon("folder-open"), self.tr("Choose…"))
        search.setAccessibleName(spoken)
        search.setAutoDefault(False)
        search.setProperty("row", row)
        search.clicked.connect(self._search)
        for number, widget in enumerate((label, field, search)):
            grid.addWidget(widget, row, number)
        return field

    @Slot()
    def _search(self) -> None:
        """A file dialog for the field beside the button."""
        first = not self.sender().property("row")
        dialog = QFileDialog(self, self.sender().property("accessibleName"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(self._filters)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.set_old if first else self.set_new)
        dialog.open()

    @Slot(str)
    def set_old(self, name: str) -> None:
        """That file is the base text."""
        self._old.setText(name)
        self._folder = str(Path(name).parent)

    @Slot(str)
    def set_new(self, name: str) -> None:
        """That file is the amended text."""
        self._new.setText(name)
        self._folder = str(Path(name).parent)

    @Slot()
    def _turn(self) -> None:
        old, new = self._old.text(), self._new.text()
        self._old.setText(new)
        self._new.setText(old)

    @Slot()
    def _refresh(self) -> None:
        names = [field.text().strip() for field in (self._old, self._new)]
        self._compare.setEnabled(all(name and Path(name).is_file() for name in names) and names[0] != names[1])
        self._swap.setEnabled(any(names))

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(Path(self._old.text().strip()), Path(self._new.text().strip()))
        self.accept()
