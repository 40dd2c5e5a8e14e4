"""Several texts beside each other, level and scrolling together; what stands in each is told by what inherits this."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from editor.amendment import Marker
from editor.document import BlockId
from editor.markup import Row
from editor.recording import Place
from widgets.theme import Theme
from widgets.view import access
from widgets.view.between import Between
from widgets.view.flow import Spliced
from widgets.view.guard import guarded
from widgets.view.ink import Ink
from widgets.view.projection import amended, rows_of
from widgets.view.textview import TextView

HEADER = 40


class Panes(QWidget):
    """Panes in a row, each with its head. The last column moved is followed by the others."""

    caret_moved = Signal(object)
    menu_asked = Signal(QPoint, object)
    files_dropped = Signal(list)
    file_dropped = Signal(int, str)
    """One file was dropped on the pane of that number."""
    zoom_asked = Signal(int)
    scrolled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._linked = True
        self._following = False
        self._panes: list[TextView] = []
        self._heads: list[Head] = []
        self._gaps: list[Between | None] = []
        """The band before each pane, where there is one."""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(17, 14, 17, 0)
        self._grid.setSpacing(0)
        self._grid.setRowStretch(1, 1)

    @property
    def panes(self) -> Sequence[TextView]:
        """From the reading side."""
        return self._panes

    @property
    def main(self) -> TextView:
        """The pane whose place tells the overview, and whose scroll bar counts."""
        return self._panes[0]

    @property
    def theme(self) -> Theme:
        return self._theme

    def _put_pane(self, pane: TextView, name: str, gap: Between | None) -> None:
        """One more pane at the end, behind its band."""
        head = Head(name, self)
        head.colour(Ink(self._theme, "", 1))
        self._panes.append(pane)
        self._heads.append(head)
        self._gaps.append(gap)
        pane.setAccessibleName(name)
        pane.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        pane.scrolled.connect(self._pane_scrolled)
        pane.caret_moved.connect(self._pane_caret_moved)
        pane.unfold_asked.connect(self.unfold)
        pane.menu_asked.connect(self.menu_asked)
        pane.files_dropped.connect(self._dropped)
        pane.zoom_asked.connect(self.zoom_asked)

    def _take_panes(self, keep: int) -> None:
        """Without the panes behind the first so many."""
        for pane in self._panes[keep:]:
            access.forget(pane)
            pane.flow.measure.remove(pane.column.measure)
        gone = [w for w in (*self._panes[keep:], *self._heads[keep:], *self._gaps[keep:]) if w is not None]
        del self._panes[keep:], self._heads[keep:], self._gaps[keep:]
        for widget in gone:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _arrange(self) -> None:
        """All of them into their places."""
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        column = 0
        for pane, head, gap in zip(self._panes, self._heads, self._gaps, strict=True):
            if gap is not None:
                self._grid.addWidget(gap, 1, column)
                column += 1
            self._grid.addWidget(head, 0, column)
            self._grid.addWidget(pane, 1, column)
            self._grid.setColumnStretch(column, 1)
            column += 1
            for widget in (gap, head, pane):
                if widget is not None:
                    widget.show()

    def _colour(self) -> None:
        ink = Ink(self._theme, "", 1)
        self.setAutoFillBackground(True)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, ink("canvas"))
        self.setPalette(palette)
        for head in self._heads:
            head.colour(ink)

    def _refresh_gaps(self) -> None:
        for gap in self._gaps:
            if gap is not None:
                gap.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self._colour()
        for pane in self._panes:
            pane.set_theme(theme)
        self._refresh_gaps()

    def set_zoom(self, percent: int) -> None:
        """Size of the text, 50 to 400 percent."""
        self._together(lambda pane: pane.set_zoom(percent))

    def _together(self, change: Callable[[TextView], object]) -> None:
        """Do that to all panes, and level them again."""
        self._following = True
        for pane in self._panes:
            change(pane)
        self._following = False
        self._level()
        self._refresh_gaps()

    def _level(self) -> None:
        """All panes to where the main one is."""
        if self._linked:
            for pane in self._panes:
                if pane is not self.main:
                    pane.scroll_to(*self.main.scroll_place())

    def set_linked(self, linked: bool) -> None:
        """Whether the panes scroll together."""
        self._linked = linked
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if linked else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        for pane in self._panes:
            if pane is not self.main:
                pane.setVerticalScrollBarPolicy(policy)
        self._level()
        self._refresh_gaps()

    @property
    def linked(self) -> bool:
        return self._linked

    # Folding

    def set_folding(self, folding: bool) -> None:
        """Fold passages that nobody amends, or show them."""
        if folding != self.main.flow.folding:
            top = self.main.fold(folding)
            self._together(lambda pane: pane.refold(top))
            self.scrolled.emit()

    def unfold(self, index: int) -> None:
        """Show what is folded away in an item."""
        self._follow(lambda: self.main.flow.unfold(index))

    def _follow(self, change: Callable[[], Spliced | None]) -> bool:
        """Change what is shown, and let every pane follow from where it stood; False when nothing was changed.

        `change` tells what it changed, `None` when that is nothing.
        """
        kept = [pane.remember() for pane in self._panes]
        spliced = change()
        if spliced is None:
            return False
        self._following = True
        for pane, memory in zip(self._panes, kept, strict=True):
            pane.follow(spliced, memory)
        self._following = False
        self._level()
        self._refresh_gaps()
        self.scrolled.emit()
        return True


    def unfold_near(self) -> bool:
        """Show what is folded away next to the caret, behind it first; False when nothing is near."""
        return self.main.unfold_near()

    def reveal(self, row: BlockId, flash: bool = False) -> None:
        """Scroll so that the row is seen, without moving the caret."""
        for pane in self._panes:
            pane.reveal(row, flash)

    def signs(self) -> list[tuple[int, Marker | None, BlockId]]:
        """What the overview shows: the item, its marker or `None` for a diamond, and what `reveal` is told."""
        return signs(self.main)

    # What panes tell

    def _pane_caret_moved(self, place: Place) -> None:
        """The row with the caret is lit in every pane."""
        pane = self.sender()
        if isinstance(pane, TextView):
            for other in self._panes:
                if other is not pane:
                    other.set_active(place.row, pane.active)

    def _pane_scrolled(self) -> None:
        moved = self.sender()
        if self._following or not isinstance(moved, TextView):
            return
        if self._linked:
            self._following = True
            for other in self._panes:
                if other is not moved:
                    other.scroll_to(*moved.scroll_place())
            self._following = False
        self._refresh_gaps()
        self.scrolled.emit()

    def _dropped(self, paths: list[str]) -> None:
        pane = self.sender()
        if len(paths) == 1 and isinstance(pane, TextView):
            self.file_dropped.emit(self._panes.index(pane), paths[0])
        else:
            self.files_dropped.emit(paths)


def signs(pane: TextView) -> list[tuple[int, Marker | None, BlockId]]:
    """Every change of a pane, collisions as diamonds; what nobody changes has no sign."""
    found: list[tuple[int, Marker | None, BlockId]] = []
    collisions, by = pane.column.collisions, pane.flow.showing.by
    for index, item in enumerate(pane.flow.items):
        # Most provisions are not amended: they are passed by before anything is asked of them.
        if type(item) is Row and item.marker is None:
            continue
        for row in rows_of(item):
            if not amended(row, by):
                continue
            if row.block.id in collisions:
                found.append((index, None, row.id))
                break
            if row.marker not in (Marker.NOC, Marker.NOC_UNDERLINED):
                found.append((index, row.marker, row.id))
                break
    return found


class Head(QWidget):
    """What a pane is, above it."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEADER)
        self.setAutoFillBackground(True)
        self._name = QLabel(name, self)
        self._detail = QLabel(self)
        self._whole = ""
        self._detail.setTextFormat(Qt.TextFormat.PlainText)
        self._detail.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = row = QHBoxLayout(self)
        row.setSpacing(12)
        row.setContentsMargins(24, 0, 24, 0)
        row.addWidget(self._name)
        row.addWidget(self._detail, 1)

    def set_name(self, name: str) -> None:
        """What the pane is."""
        self._name.setText(name)

    def set_detail(self, text: str) -> None:
        # A label aligns by the direction of its text, not of the window.
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        end = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        self._detail.setAlignment(end | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self._detail.setToolTip(text)
        self._detail.setAccessibleName(text)
        self._whole = text
        self._fit()

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As much of the detail as there is room for."""
        self._row.activate()
        room = self._detail.width()
        self._detail.setText(self._detail.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room))

    def colour(self, ink: Ink) -> None:
        self._ink = ink
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, ink("page"))
        palette.setColor(QPalette.ColorRole.WindowText, ink("text"))
        self.setPalette(palette)
        font = ink.interface(13)
        self._detail.setFont(font)
        bold = ink.interface(13, font.Weight.DemiBold)
        self._name.setFont(bold)
        quiet = self._detail.palette()
        quiet.setColor(QPalette.ColorRole.WindowText, ink("text2"))
        self._detail.setPalette(quiet)

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), self._ink("line"))
        painter.end()


