"""The tree of provisions, with a filter; it follows the caret and leads there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QIcon, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QLineEdit, QTreeView, QVBoxLayout, QWidget

from editor.addresses import Entry
from editor.document import BlockId
from widgets.chips import sign
from widgets.theme import Theme

BLOCK = Qt.ItemDataRole.UserRole


class Outline(QFrame):
    """Left of the text: instruments, calls, items, each with the sign of what becomes of it."""

    block_chosen = Signal(str)
    """The provision a person wants to see."""
    address_typed = Signal(str)
    """What was typed, and Enter pressed: the name of a provision."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outlinePanel")
        self._theme = theme
        self._icons: dict[str, QIcon] = {}
        self._items: dict[BlockId, QStandardItem] = {}
        self._italics = False
        self._filter = QLineEdit(placeholderText=self.tr("Go to or filter   Ctrl+G"), clearButtonEnabled=True)
        self._filter.setAccessibleName(self.tr("Go to a provision, or filter the outline"))
        self._tree = QTreeView(headerHidden=True, uniformRowHeights=True, indentation=14)
        self._tree.setAccessibleName(self.tr("Outline"))
        self._tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self._tree.setIconSize(QSize(12, 10))
        self._model = QStandardItemModel(self)
        self._tree.setModel(self._model)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 6, 6)
        column.setSpacing(8)
        column.addWidget(self._filter)
        column.addWidget(self._tree)
        self._filter.textChanged.connect(self._narrow)
        self._filter.returnPressed.connect(self._go)
        self._tree.clicked.connect(self._choose)
        self._tree.activated.connect(self._choose)

    def set_entries(self, entries: Sequence[Entry], markers: Mapping[BlockId, str], italics: bool) -> None:
        """Show that tree; `markers` by block, as `Marker` values; `italics` where the script has them."""
        self._italics = italics
        self._model.clear()
        self._items = {}
        for entry in entries:
            self._model.appendRow(self._item(entry, markers))
        self._tree.expandAll()
        self._narrow()

    def _item(self, entry: Entry, markers: Mapping[BlockId, str]) -> QStandardItem:
        words = f"{entry.label}   {entry.words}" if entry.label and entry.level > 1 else entry.label or entry.words
        item = QStandardItem(words)
        item.setData(entry.block, BLOCK)
        item.setToolTip(f"{entry.label} {entry.words}".strip())
        marker = markers.get(entry.block, "")
        if marker:
            item.setIcon(self._icon(marker))
            item.setData(f"{marker.rstrip('_')}, {words}", Qt.ItemDataRole.AccessibleTextRole)
        font = QFont()
        if entry.level == 0:
            font.setBold(True)
            item.setFont(font)
        elif entry.children and not entry.label and self._italics:
            font.setFamilies(["Noto Serif"])
            font.setItalic(True)
            font.setPixelSize(14)
            item.setFont(font)
        inside = sum(1 for block in _blocks(entry.children) if markers.get(block))
        if entry.children and inside and entry.level:
            item.setText(f"{words}  ({inside})")
        self._items[entry.block] = item
        for child in entry.children:
            item.appendRow(self._item(child, markers))
        return item

    def _icon(self, marker: str) -> QIcon:
        if marker not in self._icons:
            self._icons[marker] = QIcon(sign(marker, self._theme))
        return self._icons[marker]

    def set_current(self, block: BlockId) -> None:
        """Show which provision the caret is in."""
        item = self._items.get(block)
        if item is None:
            self._tree.clearSelection()
            return
        index = item.index()
        self._tree.setCurrentIndex(index)
        self._tree.scrollTo(index)

    def ask(self) -> None:
        """Let a provision be typed."""
        self._filter.selectAll()
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._filter.clear()
            self.block_chosen.emit("")
        else:
            super().keyPressEvent(event)

    @Slot()
    def _go(self) -> None:
        wanted = self._filter.text().strip()
        if wanted:
            self._filter.clear()
            self.address_typed.emit(wanted)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.block_chosen.emit(str(index.data(BLOCK)))

    @Slot()
    def _narrow(self) -> None:
        wanted = self._filter.text().strip().casefold()
        root = self._model.invisibleRootItem()
        for row in range(root.rowCount()):
            self._show(root.child(row), wanted)

    def _show(self, item: QStandardItem, wanted: str) -> bool:
        inside = [self._show(item.child(row), wanted) for row in range(item.rowCount())]
        shown = not wanted or any(inside) or wanted in item.toolTip().casefold()
        parent = item.parent()
        self._tree.setRowHidden(item.row(), parent.index() if parent else QModelIndex(), not shown)
        return shown


def _blocks(entries: Iterable[Entry]) -> Iterable[BlockId]:
    for entry in entries:
        yield entry.block
        yield from _blocks(entry.children)
