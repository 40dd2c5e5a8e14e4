"""Boxes that tell about the program itself."""

from __future__ import annotations

import platform

import PySide6
from PySide6.QtCore import QObject, Qt, Signal, Slot, qVersion
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget


class Help(QObject):
    """Keys, versions, and what the program is."""

    hint = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    @Slot()
    def copy_diagnosis(self) -> None:
        QGuiApplication.clipboard().setText(diagnosis())
        self.hint.emit(self.tr("Copied: versions of Interline, Python, Qt and the system. No text of yours is in it."))

    @Slot()
    def show_about(self) -> None:
        self._box(
            self.tr("About Interline"),
            self.tr("Interline amends resolutions offline: every mark kept, every export checked."),
            diagnosis(),
        )

    @Slot()
    def show_keys(self) -> None:
        """Every action that has a key."""
        lines = [
            f"{action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)}\t"
            + action.text().replace("&", "").rstrip("…")
            for action in self._window.actions()
            if not action.shortcut().isEmpty()
        ]
        self._box(self.tr("Keys"), self.tr("What the keys do"), "\n".join(lines))

    def _box(self, title: str, text: str, details: str) -> None:
        box = QMessageBox(QMessageBox.Icon.NoIcon, title, text, QMessageBox.StandardButton.Close, self._window)
        box.setInformativeText(details)
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()


def diagnosis() -> str:
    """Versions, for a report of a fault; nothing of a person or a text."""
    application = QApplication.applicationName()
    return (
        f"{application}, Python {platform.python_version()}, PySide {PySide6.__version__}, "
        f"Qt {qVersion()}, {platform.platform()}"
    )
