"""Boxes that tell about the program itself."""

from __future__ import annotations

import platform
from html import escape

import PySide6
from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot, qVersion
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QMainWindow,
    QMenu,
    QMenuBar,
    QMessageBox,
    QTextBrowser,
    QVBoxLayout,
)

from widgets.actions import without_key


class Help(QObject):
    """Keys, versions, and what the program is."""

    hint = Signal(str)

    def __init__(self, window: QMainWindow) -> None:
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
        """Every action that has a key, menu by menu."""
        dialog = QDialog(self._window)
        dialog.setWindowTitle(self.tr("Keys"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        table = QTextBrowser()
        table.setAccessibleName(self.tr("What the keys do"))
        table.setHtml(keys_html(self._window.menuBar()))
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(dialog.reject)
        column = QVBoxLayout(dialog)
        column.addWidget(table)
        column.addWidget(close)
        dialog.resize(QSize(520, 640).boundedTo(self._window.screen().availableSize() - QSize(40, 80)))
        dialog.open()

    def _box(self, title: str, text: str, details: str) -> None:
        box = QMessageBox(QMessageBox.Icon.NoIcon, title, text, QMessageBox.StandardButton.Close, self._window)
        box.setInformativeText(details)
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()


def keys_html(bar: QMenuBar) -> str:
    """A table of the keys for each menu of the bar, with all keys of each action."""
    out = []
    for entry in bar.actions():
        menu = entry.menu()
        rows = [
            f"<tr><td width='270' style='padding: 2px 0'>{escape(without_key(action.text()))}</td>"
            f"<td style='padding: 2px 0'><b>{escape(keys)}</b></td></tr>"
            for action in (menu.actions() if isinstance(menu, QMenu) else ())
            if (keys := QKeySequence.listToString(action.shortcuts(), QKeySequence.SequenceFormat.NativeText))
        ]
        if rows:
            out.append(f"<h4>{escape(without_key(entry.text()))}</h4><table>{''.join(rows)}</table>")
    return "".join(out)


def diagnosis() -> str:
    """Versions, for a report of a fault; nothing of a person or a text."""
    application = QApplication.applicationName()
    return (
        f"{application}, Python {platform.python_version()}, PySide {PySide6.__version__}, "
        f"Qt {qVersion()}, {platform.platform()}"
    )
