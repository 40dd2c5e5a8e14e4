"""Base and amended text beside each other, their provisions level."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from editor.amendment import Marker
from editor.document import BlockId
from editor.markup import Row
from editor.recording import Place
from widgets.theme import Theme
from widgets.view.flow import Flow
from widgets.view.guard import guarded
from widgets.view.gutter import MOVES, draw_chip
from widgets.view.ink import Ink
from widgets.view.projection import AMENDED_SIDE, BASE_SIDE, Showing, rows_of
from widgets.view.textview import TextView

GAP = 56
"""Width of the band between the pages."""
HEADER = 40
CHIP = (38.0, 17.0)


class SideBySide(QWidget):
    """Two panes over one table of row heights. Signals and methods are those of `TextView`."""

    text_asked = Signal(object, object, object)
    delete_asked = Signal(object, object, bool)
    carry_asked = Signal(object, object, object, object)
    closed = Signal()
    caret_moved = Signal(object)
    menu_asked = Signal(QPoint, object)
    files_dropped = Signal(list)
    zoom_asked = Signal(int)
    scrolled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._linked = True
        self._following = False
        self._flow = Flow(Showing())
        self.base = TextView(theme, self, flow=self._flow, showing=BASE_SIDE)
        self.amended = TextView(theme, self, flow=self._flow, showing=AMENDED_SIDE)
        self.base.set_read_only(True)
        self.base.setAccessibleName(self.tr("Base text"))
        self.amended.setAccessibleName(self.tr("Amended text"))
        self._between = _Between(self)
        self._last = self.amended
        self._heads = (_Head(self.tr("Base text"), self), _Head(self.tr("Amended text"), self))

        grid = QGridLayout(self)
        grid.setContentsMargins(17, 14, 17, 0)
        grid.setSpacing(0)
        grid.addWidget(self._heads[0], 0, 0)
        grid.addWidget(self._heads[1], 0, 2)
        grid.addWidget(self.base, 1, 0)
        grid.addWidget(self._between, 1, 1)
        grid.addWidget(self.amended, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(1, 1)

        self.base.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for pane in self.panes:
            pane.text_asked.connect(self.text_asked)
            pane.delete_asked.connect(self.delete_asked)
            pane.carry_asked.connect(self.carry_asked)
            pane.closed.connect(self.closed)
            pane.menu_asked.connect(self.menu_asked)
            pane.files_dropped.connect(self.files_dropped)
            pane.zoom_asked.connect(self.zoom_asked)
        self.base.scrolled.connect(self._base_scrolled)
        self.amended.scrolled.connect(self._amended_scrolled)
        self.base.caret_moved.connect(self._base_caret_moved)
        self.amended.caret_moved.connect(self._amended_caret_moved)
        self.setFocusProxy(self.amended)
        self._colour()

    @property
    def panes(self) -> tuple[TextView, TextView]:
        """Base and amended pane."""
        return self.base, self.amended

    def _colour(self) -> None:
        self.setAutoFillBackground(True)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, Ink(self._theme, "", 1)("canvas"))
        self.setPalette(palette)
        for head in self._heads:
            head.colour(Ink(self._theme, "", 1))

    # What is shown

    def set_rows(
        self,
        rows: Sequence[Row],
        *,
        rtl: bool,
        language: str,
        media: Mapping[str, bytes] | None = None,
        columns: Mapping[str, tuple[float, ...]] | None = None,
        header: tuple[str, str] = ("", ""),
    ) -> None:
        """Show another text. `header`: what stands beside the names of the base and of the amended pane."""
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self._flow.set_rows(rows)
        for pane, head, detail in zip(self.panes, self._heads, header, strict=True):
            head.set_detail(detail)
            pane.take(rtl=rtl, language=language, media=media, columns=columns, header=("", ""))
        self._between.refresh()

    def update_rows(self, rows: Sequence[Row]) -> None:
        """Show the same text after an edit."""
        kept = [pane.remember() for pane in self.panes]
        change = self._flow.update(rows)
        if change is None:
            return
        self._following = True
        for pane, memory in zip(self.panes, kept, strict=True):
            pane.follow(change, memory)
        self._following = False
        if (place := self.amended.place()) is not None:
            self.base.set_active(place.row, self.amended.active)
        if self._linked:
            self.base.scroll_to(*self.amended.scroll_place())
        self._between.refresh()
        self.scrolled.emit()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self._colour()
        for pane in self.panes:
            pane.set_theme(theme)
        self._between.refresh()

    def set_zoom(self, percent: int) -> None:
        """Size of the text, 50 to 400 percent."""
        self._following = True
        for pane in self.panes:
            pane.set_zoom(percent)
        self._following = False
        self.base.scroll_to(*self.amended.scroll_place())
        self._between.refresh()

    def set_numbers(self, numbers: Mapping[str, str]) -> None:
        """Numbers of the proposals, by proposal id."""
        for pane in self.panes:
            pane.set_numbers(numbers)

    def set_collisions(self, blocks: frozenset[BlockId]) -> None:
        """Provisions whose amendments collide."""
        for pane in self.panes:
            pane.set_collisions(blocks)

    def set_read_only(self, read_only: bool) -> None:
        """Whether typing in the amended pane asks for nothing."""
        self.amended.set_read_only(read_only)

    def set_linked(self, linked: bool) -> None:
        """Whether both panes scroll together."""
        self._linked = linked
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if linked else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.base.setVerticalScrollBarPolicy(policy)
        if linked:
            self.base.scroll_to(*self.amended.scroll_place())
        self._between.refresh()

    @property
    def linked(self) -> bool:
        return self._linked

    def set_matches(self, matches: Sequence[tuple[BlockId, int, int]], current: int = -1) -> None:
        """Light up what a search found."""
        for pane in self.panes:
            pane.set_matches(matches, current)

    def reveal(self, row: BlockId, flash: bool = False) -> None:
        """Scroll so that the row is seen, without moving the caret."""
        for pane in self.panes:
            pane.reveal(row, flash)

    # Caret

    def place(self) -> Place | None:
        """Where the caret is, in the pane used last."""
        return self._last.place()

    def selection(self) -> tuple[Place, Place] | None:
        """Start and stop of the selection of the pane used last."""
        return self._last.selection()

    def set_place(self, place: Place) -> None:
        """Put the caret of the amended pane there."""
        self.amended.set_place(place)

    def set_selection(self, start: Place, stop: Place) -> None:
        """Select in the amended pane."""
        self.amended.set_selection(start, stop)

    def selected_text(self) -> str:
        return self._last.selected_text()

    def selected_html(self) -> str:
        return self._last.selected_html()

    def copy(self) -> None:
        self._last.copy()

    def cut(self) -> None:
        self._last.cut()

    def paste(self) -> None:
        self._last.paste()

    def paste_plain(self) -> None:
        self._last.paste_plain()

    def select_all(self) -> None:
        self._last.select_all()

    def commit_preedit(self) -> None:
        """Finish a half-composed input-method text."""
        self.amended.commit_preedit()

    def _base_caret_moved(self, place: Place) -> None:
        if not self._following and self.base.hasFocus():
            self._last = self.base
            self.amended.set_active(place.row, self.base.active)
            self.caret_moved.emit(place)

    def _amended_caret_moved(self, place: Place) -> None:
        if not self._following:
            self._last = self.amended
        self.base.set_active(place.row, self.amended.active)
        self.caret_moved.emit(place)

    def _base_scrolled(self) -> None:
        self._follow(self.base, self.amended)

    def _amended_scrolled(self) -> None:
        self._follow(self.amended, self.base)

    def _follow(self, moved: TextView, other: TextView) -> None:
        if self._following:
            return
        if self._linked:
            self._following = True
            other.scroll_to(*moved.scroll_place())
            self._following = False
        self._between.refresh()
        self.scrolled.emit()


class _Head(QWidget):
    """What a pane is, above it."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEADER)
        self.setAutoFillBackground(True)
        self._name = QLabel(name, self)
        self._detail = QLabel(self)
        self._detail.setTextFormat(Qt.TextFormat.PlainText)
        self._detail.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.addWidget(self._name)
        row.addWidget(self._detail, 1)

    def set_detail(self, text: str) -> None:
        # A label aligns by the direction of its text, not of the window.
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        end = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        self._detail.setAlignment(end | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self._detail.setText(text)
        self._detail.setToolTip(text)

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


class _Between(QWidget):
    """The bands between the pages: what flows into what, what is new, gone or elsewhere."""

    def __init__(self, side: SideBySide) -> None:
        super().__init__(side)
        self._side = side
        self._drawn: list[object] = []
        """What the last picture showed."""
        self.setFixedWidth(GAP)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def sizeHint(self) -> QSize:
        return QSize(GAP, 100)

    def refresh(self) -> None:
        """Draw again, if what is drawn changed."""
        pane, flow = self._side.amended, self._side.amended.flow
        seen: list[object] = [self._side.linked, pane.column.ink]
        for index, y in pane.tops():
            marked = next((row for row in rows_of(flow.items[index]) if row.marker), None)
            if marked is not None:
                seen.append((y, flow.heights.height(index), marked.marker, marked.moved))
        if seen != self._drawn:
            self._drawn = seen
            self.update()

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        try:
            self._paint(painter)
        finally:
            painter.end()

    def _paint(self, painter: QPainter) -> None:
        side = self._side
        ink = side.amended.column.ink
        painter.fillRect(self.rect(), ink("canvas"))
        if not side.linked:
            return
        mirrored = side.layoutDirection() == Qt.LayoutDirection.RightToLeft
        flow = side.amended.flow
        chips: list[tuple[float, Marker]] = []
        threads: list[tuple[float, float]] = []
        seen: set[frozenset[BlockId]] = set()
        for index, y in side.amended.tops():
            height = flow.heights.height(index)
            row = next((row for row in rows_of(flow.items[index]) if row.marker), None)
            if row is None or row.marker is None or not height:
                continue
            if row.marker in MOVES and row.moved:
                key = frozenset((row.id, row.moved))
                if key not in seen:
                    seen.add(key)
                    thread = self._thread(row, y + height / 2)
                    if thread:
                        threads.append(thread)
                continue
            self._band(painter, ink, row.marker, y, height, mirrored)
            chips.append((y + height / 2, row.marker))
        for start, stop in threads:
            self._draw_thread(painter, ink, start, stop, mirrored)
        for middle, marker in chips:
            draw_chip(painter, QRectF((GAP - CHIP[0]) / 2, middle - CHIP[1] / 2, *CHIP), marker, ink)

    def _band(self, painter: QPainter, ink: Ink, marker: Marker, y: float, height: float, mirrored: bool) -> None:
        top, bottom = y + 2, y + height - 2
        left, right = (GAP, 0) if mirrored else (0, GAP)
        if marker in (Marker.MOD, Marker.MOD_EDITORIAL):
            gradient = QLinearGradient(left, 0, right, 0)
            gradient.setColorAt(0, ink("dele_tint"))
            gradient.setColorAt(1, ink("ins_tint"))
            painter.fillRect(QRectF(0, top, GAP, bottom - top), gradient)
            line = QLinearGradient(left, 0, right, 0)
            line.setColorAt(0, ink("dele"))
            line.setColorAt(1, ink("ins"))
            painter.setOpacity(0.45)
            for edge in (top, bottom - 1):
                painter.fillRect(QRectF(0, edge, GAP, 1), line)
            painter.setOpacity(1)
        elif marker in (Marker.ADD, Marker.SUP):
            role = "ins" if marker is Marker.ADD else "dele"
            point, wide = (left, right) if marker is Marker.ADD else (right, left)
            middle = (top + bottom) / 2
            path = QPainterPath(QPointF(point, middle - 1.5))
            bend = point + (wide - point) * 0.55
            path.cubicTo(QPointF(bend, middle - 1.5), QPointF(bend, top), QPointF(wide, top))
            path.lineTo(QPointF(wide, bottom))
            path.cubicTo(QPointF(bend, bottom), QPointF(bend, middle + 1.5), QPointF(point, middle + 1.5))
            path.closeSubpath()
            painter.setBrush(ink(role + "_tint"))
            pen = QPen(ink(role), 1)
            painter.setPen(pen)
            painter.drawPath(path)

    def _thread(self, row: Row, middle: float) -> tuple[float, float] | None:
        """Both ends of a move: height in the base pane, height in the amended pane."""
        flow = self._side.amended.flow
        number = flow.number(row.moved or "")
        here = flow.number(row.id)
        if number is None or here is None:
            return None
        heights = flow.heights
        other, mine = heights.of_row(number), heights.of_row(here)
        away = heights.top(other) + heights.height(other) / 2 - heights.top(mine) - heights.height(mine) / 2
        far = middle + min(max(away, -4000), 4000)
        return (far, middle) if row.marker is Marker.ADD_MOVED else (middle, far)

    def _draw_thread(self, painter: QPainter, ink: Ink, start: float, stop: float, mirrored: bool) -> None:
        left, right = (GAP - 3.0, 3.0) if mirrored else (3.0, GAP - 3.0)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink("mov"), 1.3))
        for shift in (-1.5, 1.5):
            path = QPainterPath(QPointF(left, start + shift))
            half = (left + right) / 2 + shift
            path.cubicTo(QPointF(half, start + shift), QPointF(half, stop + shift), QPointF(right, stop + shift))
            painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink("mov"))
        for x, y in ((left, start), (right, stop)):
            painter.drawEllipse(QPointF(x, y), 4, 4)
        box = QRectF((GAP - 28) / 2 + (6 if mirrored else -6), 0, 28, 20)
        box.moveTop(min(max(start, 12), self.height() - 12) - 10 if abs(stop - start) > 30 else (start + stop) / 2 - 10)
        painter.setBrush(ink("page"))
        painter.setPen(QPen(ink("mov"), 1.4))
        painter.drawRoundedRect(box, 4, 4)
        centre = box.center()
        for way in (-1, 1):
            tip = centre + QPointF(0, 6.5 * way)
            painter.drawLine(centre, tip)
            painter.drawLine(tip, tip + QPointF(-3, -3 * way))
            painter.drawLine(tip, tip + QPointF(3, -3 * way))
