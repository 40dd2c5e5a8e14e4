"""Says what is going on when work takes longer than half a second, and lets it be cancelled."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget


class WorkingBar(QFrame):
    """A sentence, a bar that moves, and Cancel. Hidden while nothing takes long."""

    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("workingBar")
        self._text = QLabel()
        self._bar = QProgressBar(textVisible=False, maximum=0)
        self._bar.setFixedWidth(180)
        self._bar.setAccessibleName(self.tr("Working"))
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setToolTip(self.tr("Cancel (Esc)"))
        cancel.clicked.connect(self.cancel_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(12)
        row.addWidget(self._text)
        row.addWidget(self._bar)
        row.addStretch()
        row.addWidget(cancel)
        self.hide()

    def begin(self, text: str) -> None:
        """Say what is going on."""
        self._text.setText(text)
        self._bar.setMaximum(0)
        self.show()

    def end(self) -> None:
        # A bar that moves while hidden would keep the window busy.
        self._bar.setMaximum(1)
        self.hide()
