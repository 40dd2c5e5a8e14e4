"""The tree of provisions, with a filter; it follows the caret and leads there."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from time import perf_counter

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPixmap,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from editor.addresses import Entry
from editor.document import BlockId
from widgets.chips import sign
from widgets.saying import isolated
from widgets.speaking import SpokenTree, name_clear_button
from widgets.survey import Sign, blocks_of
from widgets.theme import Theme

Index = QModelIndex | QPersistentModelIndex
BLOCK = Qt.ItemDataRole.UserRole
MARKER = Qt.ItemDataRole.UserRole + 1
COUNT = Qt.ItemDataRole.UserRole + 2
"""How many amendments are inside, as it is shown; nothing when there are none."""

SLICE = 0.006
"""Seconds at a time for which a long tree is made."""
LONG = 1500
"""Lines from which the tree comes folded: the instrument of the caret is unfolded, others as a person does it."""
NARROWED_AFTER = 150
"""Milliseconds after a stroke in the filter until a long tree is narrowed."""
LONGEST = 5
"""Characters of a label that stands in a column of its own."""
_BETWEEN = "   "
"""Between label and words of a line."""


class Rows(QStyledItemDelegate):
    """A row of the outline: its words, and at its end a marker's sign or the count of what is inside."""

    PILL, SIGN, GAP = 30, 22, 6
    """Kept free at the end of a row, in pixels: for a count, for a sign, for nothing."""
    LABEL = 20
    """Width of the column that labels stand in, in pixels; a longer one takes what it needs."""

    def __init__(self, theme: Theme, tree: QTreeView) -> None:
        super().__init__(tree)
        self._theme = theme
        self._tree = tree
        self._signs: dict[str, QPixmap] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        self._draw_label(painter, QStyleOptionViewItem(option), index)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        row = option.rect
        end = QRectF(row.left() if rtl else row.right() - self.PILL, row.top(), self.PILL, row.height())
        count, marker = index.data(COUNT), index.data(MARKER)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if count:
            font = QFont(option.font)
            font.setPixelSize(11)
            font.setItalic(False)
            font.setWeight(QFont.Weight.DemiBold)
            font.setFamilies(QApplication.font().families())
            height = QFontMetricsF(font).height() + 2
            pill = QRectF(end.left() + 4, end.center().y() - height / 2, self.PILL - 8, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.hover))
            painter.drawRoundedRect(pill, height / 2, height / 2)
            painter.setFont(font)
            painter.setPen(QColor(self._theme.text2))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, count)
        elif marker:
            if marker not in self._signs:
                self._signs[marker] = sign(marker, self._theme)
            shown = self._signs[marker]
            size = shown.deviceIndependentSize()
            painter.drawPixmap(
                QPointF(end.center().x() - size.width() / 2, end.center().y() - size.height() / 2), shown
            )
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.accent))
            # At the very edge of the list, where the eye looks for the place of the caret.
            left = self._tree.viewport().width() - 3 if rtl else 0
            painter.setClipping(False)
            painter.drawRoundedRect(QRectF(left, row.top() + 2, 3, row.height() - 4), 1.5, 1.5)
        painter.restore()

    def _draw_label(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The label, in the place that is kept for it."""
        self.initStyleOption(option, index)
        if option.features & QStyleOptionViewItem.ViewItemFeature.HasDecoration:
            place = self._tree.style().subElementRect(QStyle.SubElement.SE_ItemViewItemDecoration, option, self._tree)
            painter.setFont(option.font)
            painter.setPen(QColor(self._theme.text))
            painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter,
                             isolated(_label(index)))

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """The words stand behind the column of the labels, and end before the sign."""
        super().initStyleOption(option, index)
        taken = self.PILL if index.data(COUNT) else self.SIGN if index.data(MARKER) else self.GAP
        room = option.rect.width() - taken - 8
        metrics = QFontMetricsF(option.font)
        if label := _label(index):
            # The room of a picture, in which there is none: words behind it are level, in either direction.
            wide = max(self.LABEL, round(metrics.horizontalAdvance(label)) + 4)
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.decorationSize = QSize(wide, round(metrics.height()))
            option.text = option.text[len(label) + len(_BETWEEN):]
            room -= wide + 4
        # Label and words read in their own direction: commas and brackets stand where they do in the text.
        line = _BETWEEN.join(map(isolated, option.text.split(_BETWEEN, 1)))
        option.text = metrics.elidedText(line, Qt.TextElideMode.ElideRight, max(room, 40))
        # Left is where reading starts: the style turns it round.
        option.displayAlignment = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class Outline(QFrame):
    """Left of the text: instruments, calls, items, each with the sign of what becomes of it."""

    block_chosen = Signal(str)
    """The provision a person wants to see."""
    menu_asked = Signal(QPoint, str)
    """The menu of a provision is wanted at a place of the screen."""
    address_typed = Signal(str)
    """What was typed, and Enter pressed: the name of a provision."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outlinePanel")
        self._theme = theme
        self._items: dict[BlockId, QStandardItem] = {}
        self._shown: list[Entry] = []
        """What stands in the tree, outermost lines only."""
        self._coming: deque[Entry] = deque()
        self._at = 0
        """Row of the next one that comes."""
        self._slices = QTimer(self, singleShot=True, interval=0)
        self._slices.timeout.connect(self._bring)
        self._signs: Mapping[BlockId, Sign] = {}
        self._hidden: set[BlockId] = set()
        """What the filter leaves out."""
        self._narrowing = QTimer(self, singleShot=True, interval=NARROWED_AFTER)
        self._narrowing.timeout.connect(self._narrow)
        self._current: BlockId = ""
        self._italics = False
        self._filter = QLineEdit(placeholderText=self.tr("Go to or filter   Ctrl+G"), clearButtonEnabled=True)
        self._filter.setAccessibleName(self.tr("Go to a provision, or filter the outline"))
        name_clear_button(self._filter)
        self._tree = SpokenTree(headerHidden=True, uniformRowHeights=True, indentation=14)
        self._tree.setAccessibleName(self.tr("Outline"))
        self._tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self._tree.setItemDelegate(Rows(theme, self._tree))
        self._tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._model = QStandardItemModel(self)
        self._tree.setModel(self._model)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 6, 6)
        column.setSpacing(8)
        column.addWidget(self._filter)
        column.addWidget(self._tree)
        self._filter.textChanged.connect(self._narrow_soon)
        self._filter.returnPressed.connect(self._go)
        self._tree.clicked.connect(self._choose)
        self._tree.activated.connect(self._choose)
        self._tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._tree.customContextMenuRequested.connect(self._ask_menu)

    def set_entries(self, entries: Sequence[Entry], signs: Mapping[BlockId, Sign], italics: bool) -> None:
        """Show that tree; `signs` by the block of a line; `italics` where the script has them.

        Only what is another value than before is made anew. A long tree comes in piece by piece.
        """
        was, self._signs, self._italics = self._signs, signs, italics
        self._coming.clear()
        head, tail = _same_ends(self._shown, entries)
        old, new = self._shown[head : len(self._shown) - tail], entries[head : len(entries) - tail]
        if _blocks_of(old) == _blocks_of(new):
            for before, entry in zip(old, new, strict=True):
                self._renew(before, entry)
            self._shown = list(entries)
        else:
            if head or tail:
                self._forget(old)
                self._model.removeRows(head, len(old))
                del self._shown[head : head + len(old)]
            else:
                self._begin_anew()
            self._coming.extend(new)
            self._at = head
            self._bring()
        self._sign(was)

    def _begin_anew(self) -> None:
        """An empty model: clearing one that is shown takes far longer than making one.

        It is shown when it is full, for the tree would be laid out again with each piece.
        """
        if self._model is not self._tree.model():
            self._model.deleteLater()
        self._model = QStandardItemModel(self)
        self._items = {}
        self._hidden = set()
        self._shown = []

    def _show_model(self) -> None:
        old = self._tree.model()
        if old is not self._model:
            self._tree.setModel(self._model)
            if not self._long():
                self._tree.expandAll()
            old.deleteLater()

    def _long(self) -> bool:
        return len(self._items) >= LONG

    def _expand(self, item: QStandardItem) -> None:
        # The tree lays all its rows out to expand one: what holds nothing is left alone.
        if self._model is not self._tree.model() or not item.hasChildren():
            return
        above = item.parent()
        if not self._long() or (above is not None and self._tree.isExpanded(above.index())):
            self._tree.expandRecursively(item.index())

    @Slot()
    def _bring(self) -> None:
        """The next instruments, as many as a moment allows."""
        end = perf_counter() + SLICE
        while self._coming and perf_counter() < end:
            entry = self._coming.popleft()
            item = self._item(entry)
            self._model.insertRow(self._at, item)
            self._expand(item)
            self._shown.insert(self._at, entry)
            self._at += 1
        if self._coming:
            self._slices.start()
        else:
            self._show_model()
            if self._filter.text():
                self._narrow()
            self.set_current(self._current)

    def _renew(self, before: Entry, entry: Entry) -> None:
        """The same provision as `before`, with other words or another thing inside."""
        if before is entry:
            return
        item = self._items[entry.block]
        self._dress(item, entry)
        head, tail = _same_ends(before.children, entry.children)
        old = before.children[head : len(before.children) - tail]
        new = entry.children[head : len(entry.children) - tail]
        if _blocks_of(old) == _blocks_of(new):
            for one, other in zip(old, new, strict=True):
                self._renew(one, other)
            return
        self._forget(old)
        item.removeRows(head, len(old))
        for number, child in enumerate(new, head):
            made = self._item(child)
            item.insertRow(number, made)
            self._expand(made)
        if new and not before.children:
            self._expand(item)

    def _forget(self, entries: Iterable[Entry]) -> None:
        for block in blocks_of(entries):
            self._items.pop(block, None)
            self._hidden.discard(block)

    def _item(self, entry: Entry) -> QStandardItem:
        item = QStandardItem()
        self._dress(item, entry)
        self._items[entry.block] = item
        for child in entry.children:
            item.appendRow(self._item(child))
        return item

    def _dress(self, item: QStandardItem, entry: Entry) -> None:
        """Words, font, sign and count of one line."""
        words = line_of(entry)
        item.setText(words)
        item.setData(entry.block, BLOCK)
        item.setToolTip(f"{entry.label} {entry.words}".strip())
        self._mark(item, entry.block)
        if entry.level == 0:
            font = QFont()
            font.setBold(True)
            item.setFont(font)
        elif entry.children and not entry.label and self._italics:
            font = QFont()
            font.setFamilies(["Noto Serif"])
            font.setItalic(True)
            font.setPixelSize(14)
            item.setFont(font)
        if entry.children and entry.level:
            self._count(item, blocks_of(entry.children))

    def _mark(self, item: QStandardItem, block: BlockId) -> None:
        sign = self._signs.get(block)
        marker = sign.marker if sign else ""
        if marker != (item.data(MARKER) or ""):
            item.setData(marker, MARKER)
        if marker or item.data(Qt.ItemDataRole.AccessibleTextRole):
            spoken = f"{marker.rstrip('_')}, {item.text()}" if marker else item.text()
            item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)

    def _count(self, item: QStandardItem, inside: Iterable[BlockId]) -> None:
        """The number at a line that holds others; what is its own alone has its sign."""
        within = sum(sign.count for block in inside if (sign := self._signs.get(block)))
        own = self._signs.get(str(item.data(BLOCK)))
        count = within + own.count if own else within
        shown = self.locale().toString(count) if within or count > 1 else ""
        if shown != (item.data(COUNT) or ""):
            item.setData(shown, COUNT)

    def _sign(self, was: Mapping[BlockId, Sign]) -> None:
        """Signs and counts anew where they are others than they were."""
        for block in {block for block, _ in was.items() ^ self._signs.items()}:
            item = self._items.get(block)
            if item is None:
                continue
            self._mark(item, block)
            above = item if item.hasChildren() else item.parent()
            while above is not None and above.parent() is not None:
                self._count(above, self._inside(above))
                above = above.parent()

    def _inside(self, item: QStandardItem) -> Iterable[BlockId]:
        for row in range(item.rowCount()):
            yield str(item.child(row).data(BLOCK))
            yield from self._inside(item.child(row))

    def set_current(self, block: BlockId) -> None:
        """Show which provision the caret is in."""
        self._current = block
        if self._model is not self._tree.model():
            return  # not full yet
        item = self._items.get(block)
        if item is None:
            self._tree.clearSelection()
            return
        if self._long() and not self._filter.text():
            top = item
            while top.parent() is not None:
                top = top.parent()
            if top.hasChildren() and not self._tree.isExpanded(top.index()):
                self._tree.expandRecursively(top.index())
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
        elif event.key() == Qt.Key.Key_Down and self._filter.hasFocus():
            if self._narrowing.isActive():
                self._narrow()
            if not self._tree.visualRect(self._tree.currentIndex()).isValid():
                # The line of the caret is left out: the first one found is meant.
                self._tree.setCurrentIndex(self._tree.indexAt(QPoint(0, 0)))
            self._tree.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _go(self) -> None:
        wanted = self._filter.text().strip()
        if wanted:
            self.address_typed.emit(wanted)

    @Slot()
    def forget_filter(self) -> None:
        """The whole tree again."""
        self._filter.clear()

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.block_chosen.emit(str(index.data(BLOCK)))

    @Slot(QPoint)
    def _ask_menu(self, at: QPoint) -> None:
        index = self._tree.indexAt(at)
        if index.isValid():
            self.menu_asked.emit(self._tree.viewport().mapToGlobal(at), str(index.data(BLOCK)))

    @Slot()
    def _narrow_soon(self) -> None:
        """A long tree follows when nothing more is typed."""
        if self._long():
            self._narrowing.start()
        else:
            self._narrow()

    @Slot()
    def _narrow(self) -> None:
        self._narrowing.stop()
        if self._model is not self._tree.model():
            return  # not full yet
        wanted = self._filter.text().strip().casefold()
        for row, entry in enumerate(self._shown):
            self._hide(self._model.item(row), entry, wanted)
        if self._long():
            # What was found may stand in what is folded.
            if wanted:
                self._tree.expandAll()
            else:
                self._tree.collapseAll()
                self.set_current(self._current)

    def _hide(self, item: QStandardItem, entry: Entry, wanted: str) -> None:
        """Leave a line out that has not the words `wanted`, neither itself nor inside it."""
        shown = not wanted or _found(entry, wanted)
        if shown == (entry.block in self._hidden):
            (self._hidden.discard if shown else self._hidden.add)(entry.block)
            parent = item.parent()
            self._tree.setRowHidden(item.row(), parent.index() if parent else QModelIndex(), not shown)
        if shown:
            for row, child in enumerate(entry.children):
                self._hide(item.child(row), child, wanted)


def _label(index: Index) -> str:
    """The label that a line begins with, when it is short enough for a column; else ""."""
    label, between, _ = str(index.data()).partition(_BETWEEN)
    return label if between and len(label) <= LONGEST else ""


def _found(entry: Entry, wanted: str) -> bool:
    return wanted in f"{entry.label} {entry.words}".casefold() or any(_found(e, wanted) for e in entry.children)


def _blocks_of(entries: Iterable[Entry]) -> list[BlockId]:
    return [entry.block for entry in entries]


def _same_ends(old: Sequence[Entry], new: Sequence[Entry]) -> tuple[int, int]:
    """How many entries both begin with, and of the others how many both end with: the very same values."""
    most = min(len(old), len(new))
    head = next((at for at in range(most) if old[at] is not new[at]), most)
    tail = next((at for at in range(most - head) if old[-1 - at] is not new[-1 - at]), most - head)
    return head, tail


def line_of(entry: Entry) -> str:
    """What a line of the outline says: label and words; a number line that has its title in itself, alone."""
    if not entry.label:
        return entry.words or "…"
    return entry.label if entry.words in entry.label else f"{entry.label}{_BETWEEN}{entry.words}"
