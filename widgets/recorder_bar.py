"""Asks once, below the command bar, in whose name amendments are recorded."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from editor.session import Recorder

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BETWEEN_SPONSORS = re.compile(r"[\s,;+،、]+")


def recorder_of(sponsors: str, document: str) -> Recorder | None:
    """Who records, from what was typed: symbols of sponsors, and number of their document.

    ``MRD`` and ``12`` record as ``MRD/12``; a document that names its sponsor already
    (``MRD/12``) stays as typed. `None` when no sponsor is named.
    """
    symbols = tuple(s for s in _BETWEEN_SPONSORS.split(sponsors.strip()) if s)
    if not symbols:
        return None
    number = document.strip().strip("/")
    if not number or "/" in number:
        return Recorder(symbols, number)
    return Recorder(symbols, f"{'/'.join(symbols)}/{number}")


class RecorderBar(QFrame):
    """Two fields and a button; hidden until recording begins for the first time."""

    recorder_chosen = Signal(object)
    """A `Recorder`: in that name recording begins."""
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recorderBar")
        self.setAccessibleName(self.tr("In whose name to record"))
        self._sponsors = QLineEdit(placeholderText="MRD")
        self._sponsors.setAccessibleName(self.tr("Symbol of the delegation"))
        self._sponsors.setMaximumWidth(160)
        self._document = QLineEdit(placeholderText="12")
        self._document.setAccessibleName(self.tr("Number of the document"))
        self._document.setMaximumWidth(110)
        self._begin = QPushButton(self.tr("Start recording"))
        self._begin.setDefault(True)
        self._begin.setProperty("accent", True)
        later = QPushButton(self.tr("Not now"))
        sponsor_label = QLabel(self.tr("Record for &delegation"))
        sponsor_label.setBuddy(self._sponsors)
        document_label = QLabel(self.tr("d&ocument"))
        document_label.setBuddy(self._document)
        self._preview = QLabel()
        self._preview.setProperty("quiet", True)
        self._preview.setWordWrap(True)
        fields, answers = QHBoxLayout(), QHBoxLayout()
        for widget in (sponsor_label, self._sponsors, document_label, self._document):
            fields.addWidget(widget)
        fields.addStretch()
        answers.addWidget(self._preview, 1)
        answers.addWidget(self._begin)
        answers.addWidget(later)
        # Two rows: in one the hint would be pressed into a narrow column wherever both panels stand.
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 8, 16, 8)
        rows.setSpacing(6)
        for row in (fields, answers):
            row.setSpacing(8)
            rows.addLayout(row)
        self._sponsors.textChanged.connect(self._refresh)
        self._document.textChanged.connect(self._refresh)
        self._sponsors.returnPressed.connect(self._choose)
        self._document.returnPressed.connect(self._choose)
        self._begin.clicked.connect(self._choose)
        later.clicked.connect(self._dismiss)
        self.hide()

    def ask(self, sponsors: str, document: str) -> None:
        """Appear, filled with what was said last time."""
        self._sponsors.setText(sponsors)
        self._document.setText(document)
        self._refresh()
        self.show()
        self._sponsors.selectAll()
        self._sponsors.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter ends the fields as Enter does: it does not accept the amendment that stands behind them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._dismiss()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _refresh(self) -> None:
        recorder = recorder_of(self._sponsors.text(), self._document.text())
        self._begin.setEnabled(recorder is not None)
        if recorder is None:
            self._preview.setText(self.tr("The symbol the conference uses, such as MRD"))
        elif recorder.stem:
            self._preview.setText(self.tr("First proposal: {number}").format(number=f"{recorder.stem}/1"))
        else:
            self._preview.setText(self.tr("Proposals stay without a number"))

    @Slot()
    def _choose(self) -> None:
        recorder = recorder_of(self._sponsors.text(), self._document.text())
        if recorder is not None:
            self.hide()
            self.recorder_chosen.emit(recorder)

    @Slot()
    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()
