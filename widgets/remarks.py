"""Reviewers' comments of the opened file, listed beside the text: to be read, and left behind."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from editor.document import BlockId
from formats.remarks import Remark, remarks
from widgets.editing import Editing
from widgets.jobs import Cancel
from widgets.saying import isolated
from widgets.working import Working

_BLOCK = Qt.ItemDataRole.UserRole


class Remarks(QObject):
    """Reads them when somebody asks, and shows each with the provision it stands at."""

    hint = Signal(str)
    block_chosen = Signal(str)

    def __init__(self, editing: Editing, working: Working, window: QWidget) -> None:
        super().__init__(window)
        self._editing = editing
        self._working = working
        self._window = window

    @Slot()
    def open(self) -> None:
        work = self._editing.work
        if work is not None:
            read = partial(_read, work.data or b"", work.format)
            self._working.start(self.tr("Reading the comments"), read, self._show)

    @Slot(object)
    def _show(self, found: Sequence[Remark]) -> None:
        if self._editing.work is None:
            return
        if not found:
            self.hint.emit(self.tr("The opened file holds no comments."))
            return
        dialog = QDialog(self._window)
        dialog.setWindowTitle(self.tr("Comments in {name}").format(name=isolated(self._editing.work.name)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        about = QLabel(self.tr("For reading only: no export holds a comment."), wordWrap=True)
        about.setProperty("hint", True)
        listed = QListWidget()
        listed.setWordWrap(True)
        listed.setAccessibleName(self.tr("Comments"))
        listed.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        listed.setSpacing(4)
        for remark in found:
            block = self._block(remark.block)
            item = QListWidgetItem(self._told(remark, block), listed)
            item.setData(_BLOCK, block)
            item.setToolTip(self.tr("To the provision (Enter)"))
        listed.setCurrentRow(0)
        listed.itemActivated.connect(self._choose)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(dialog.reject)
        close.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Enter is for the list
        column = QVBoxLayout(dialog)
        for widget in (about, listed, close):
            column.addWidget(widget)
        dialog.resize(QSize(460, 520).boundedTo(self._window.screen().availableSize() - QSize(40, 80)))
        # Beside the text, which is read with them.
        at = QStyle.alignedRect(
            self._window.layoutDirection(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, dialog.size(),
            self._window.geometry(),
        )
        dialog.move(at.topLeft())
        dialog.show()

    def _block(self, name: BlockId) -> BlockId:
        """The provision shown at a paragraph of the file, or the next one before it: paragraphs may be joined."""
        number = int(name[1:])
        while number > 0 and f"p{number}" not in self._editing.positions:
            number -= 1
        return f"p{number}" if number else self._editing.rows[0].id

    def _told(self, remark: Remark, block: BlockId) -> str:
        """Where it stands, who wrote it and when, and its words."""
        head = [isolated(self._editing.called(block)), isolated(remark.author or self.tr("no name")), remark.date[:10]]
        return " · ".join(part for part in head if part) + "\n" + (remark.text or self.tr("(no words)"))

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem) -> None:
        self.block_chosen.emit(item.data(_BLOCK))


def _read(data: bytes, kind: str, cancel: Cancel) -> tuple[Remark, ...]:
    return remarks(data, kind)
