"""A page on its canvas: what is in sight, where it is, and how it is drawn.

The place of the page is held as a provision and the distance of its top from the viewport's. What
comes into sight is laid out before it is drawn, so nothing jumps while estimates above give way to
true heights; the scroll bar's value follows from the place, not the other way round.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from editor.document import BlockId
from editor.markup import Row
from widgets.theme import Theme
from widgets.view.column import Box, Column, Part, draw_filler, draw_fold, draw_frames
from widgets.view.flow import Flow, Spliced
from widgets.view.guard import guarded
from widgets.view.gutter import chip_size, draw_bar, draw_chip, draw_collision
from widgets.view.ink import Ink
from widgets.view.pictures import Pictures
from widgets.view.projection import SHOWING, Reading, Showing, rows_of

FULL_WIDTH = 772
"""Of the page, at 110 %."""
CANVAS = 20
HEAD = 58
"""Height of the line above the text, with the document's name."""
TOP, BOTTOM = 30, 56
FLASH_MS = 600
NORMAL_ZOOM = 110


@dataclass(frozen=True, slots=True)
class Sheet:
    """Where page and text stand in the viewport, for text from left to right or mirrored."""

    left: int
    width: int
    text_left: int
    text_width: int
    gutter: int
    """Width of the margin with the chips; 0 when there is none."""
    rtl: bool

    @property
    def right(self) -> int:
        return self.left + self.width

    @property
    def bar_left(self) -> float:
        """Left edge of the change bars, 5 wide."""
        return self.right - self.gutter - 14 if self.rtl else self.left + self.gutter + 9


@dataclass(frozen=True, slots=True)
class Light:
    """A stretch of a paragraph's layout with a field behind it."""

    start: int
    stop: int
    colour: QColor
    whole: bool = False
    """The paragraph mark is in it too."""


class FoldWords(QObject):
    """The words on a fold, in a class that no other is made of.

    PySide's `tr` asks for each class in turn and takes the first answer that is another string, which a number
    filled into what is not translated is, too.
    """

    def of(self, count: int) -> str:
        """What stands for so many provisions."""
        return self.tr("… %n unchanged provision(s) …", "", count)


class Page(QAbstractScrollArea):
    """Rows on a page, to be read and scrolled. What edits stands in `TextView`."""

    scrolled = Signal()
    """Scrolled, resized, or rows changed height: for the overview ruler."""
    zoom_asked = Signal(int)
    """The zoom wanted, in percent (Ctrl and the wheel)."""
    unfold_asked = Signal(int)
    """The item whose provisions are to be seen."""

    def __init__(self, theme: Theme, parent: QWidget | None, flow: Flow | None, showing: Showing | None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._fold_words = FoldWords(self)
        self._beside = flow is not None
        showing = showing or SHOWING[Reading.MARKED]
        self._flow = flow or Flow(showing)
        self._theme = theme
        self._zoom = NORMAL_ZOOM
        self._language = ""
        self._rtl = False
        self._header = ("", "")
        self._column = Column(self._flow, showing, Ink(theme, "", 1.0))
        self._item = 0
        self._offset = 0
        """Distance of the viewport's top below the top of `_item`."""
        self._sheet = Sheet(0, 0, 0, 1, 0, False)
        self._active = -1
        """Row with the caret, or -1."""
        self._flash: BlockId | None = None
        self._laid_out = range(0)
        """The items that were in sight when the page was last laid out."""
        self._in_sight: tuple[tuple[int, int, int, int], list[tuple[int, int]]] | None = None
        self._moving = False
        self.verticalScrollBar().setSingleStep(40)

    # What is shown

    @property
    def flow(self) -> Flow:
        return self._flow

    @property
    def column(self) -> Column:
        return self._column

    @property
    def theme(self) -> Theme:
        return self._theme

    @property
    def zoom(self) -> int:
        return self._zoom

    def _take(
        self,
        rtl: bool,
        language: str,
        media: Mapping[str, bytes] | None,
        columns: Mapping[str, tuple[float, ...]] | None,
        header: tuple[str, str],
    ) -> None:
        """Another document: its direction, language, pictures and tables."""
        self._rtl, self._language, self._header = rtl, language, header
        self._column.rtl = rtl
        self._column.pictures = Pictures(media)
        self._column.columns = columns or {}
        self._item = 0
        self._offset = -self._top()
        self._renew()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self._renew()

    def set_zoom(self, percent: int) -> None:
        """Size of the text, 50 to 400 percent."""
        percent = min(max(percent, 50), 400)
        if percent != self._zoom:
            self._zoom = percent
            self._renew()

    def set_numbers(self, numbers: Mapping[str, str]) -> None:
        """Numbers of the proposals, by proposal id, for the margin."""
        known = self._column.numbers
        if numbers == known:
            return
        others = {id for id in {*known, *numbers} if known.get(id) != numbers.get(id)}
        self._column.numbers = dict(numbers)
        # The number of a proposal that was made a moment ago stands nowhere yet.
        if self._column.shows(others):
            self._renew()

    def set_collisions(self, blocks: frozenset[BlockId]) -> None:
        """Provisions whose amendments collide: they get a sign beside their words."""
        if blocks != self._column.collisions:
            self._column.collisions = blocks
            self.viewport().update()
            self.scrolled.emit()

    def set_placeholders(self, words: Mapping[BlockId, str]) -> None:
        """What is drawn where a provision has no words yet."""
        if words != self._column.placeholders:
            self._column.placeholders = words
            self.viewport().update()

    @property
    def _scale(self) -> float:
        return self._zoom / NORMAL_ZOOM * (15 / 16 if self._beside else 1)

    def _renew(self) -> None:
        """Lay everything out again, when it is met."""
        self._column.ink = Ink(self._theme, self._language, self._scale)
        self._column.forget()
        self._place_sheet()
        self._flow.heights.estimate_by(*self._column.estimate())
        self._settle()
        self.viewport().update()

    def _place_sheet(self) -> None:
        width = max(self.viewport().width(), 120)
        showing = self._column.showing
        if self._beside:
            padding = 24 if width > 420 else 12
            sheet = Sheet(0, width, padding, max(width - 2 * padding, 80), 0, self._rtl)
        else:
            margin = 24 if width > 640 else 8
            page = min(width - 2 * margin, round(FULL_WIDTH * max(self._scale, 0.7)))
            left = (width - page) // 2
            if showing.chips:
                gutter = 112 if page > 560 else 78
            else:
                gutter = 28 if showing.bars else 20
            end = 56 if page > 560 else 20
            start = gutter + (24 if showing.chips or showing.bars else 36)
            text_width = max(page - start - end, 80)
            text_left = left + (end if self._rtl else start)
            sheet = Sheet(left, page, text_left, text_width, gutter, self._rtl)
        self._sheet = sheet
        if sheet.text_width != self._column.width:
            self._column.width = sheet.text_width
            self._column.forget()
            self._flow.heights.estimate_by(*self._column.estimate())

    # Where it is

    def _top(self) -> int:
        """Room above the first row."""
        if self._beside:
            return 10
        return CANVAS + TOP + (HEAD if any(self._header) else 0)

    def _bottom(self) -> int:
        return 40 if self._beside else BOTTOM + CANVAS

    def _settle(self) -> None:
        """Lay out what is in sight, keep the page within its ends, and set the scroll bar by it."""
        flow = self._flow
        count = len(flow.items)
        if not count:
            self._item, self._offset = 0, -self._top()
            self._set_bar(0, 0)
            return
        self._item = min(max(self._item, 0), count - 1)
        view = self.viewport().height()
        height = flow.height(self._item)
        while self._offset >= height and self._item < count - 1:
            self._offset -= height
            self._item += 1
            height = flow.height(self._item)
        while self._offset < 0 and self._item > 0:
            self._item -= 1
            self._offset += flow.height(self._item)
        if self._item == 0:
            self._offset = max(self._offset, -self._top())
        # At the end, the page stops with its last line.
        y = -self._offset
        at = self._item
        while at < count and y < view:
            y += flow.height(at)
            at += 1
        if at == count and (short := view - y - self._bottom()) > 0:
            self._offset -= short
            while self._offset < 0 and self._item > 0:
                self._item -= 1
                self._offset += flow.height(self._item)
            if self._item == 0:
                self._offset = max(self._offset, -self._top())
        self._laid_out = range(self._item, at)
        total = flow.heights.total + self._top() + self._bottom()
        value = self._top() + flow.heights.top(self._item) + self._offset
        self._set_bar(max(total - view, 0), value)

    def _set_bar(self, most: int, value: int) -> None:
        bar = self.verticalScrollBar()
        self._moving = True
        bar.setRange(0, max(most, value))
        bar.setPageStep(self.viewport().height())
        bar.setValue(value)
        self._moving = False

    @guarded(None)
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._moving or not dy:
            return
        self._scroll_by(-dy)

    def _scroll_by(self, delta: int) -> None:
        """Move the page up by so many pixels; further than three screens it is a jump."""
        before = self._item, self._offset
        view = self.viewport().height()
        if abs(delta) > 3 * view:
            value = self.verticalScrollBar().value() - self._top()
            self._item, self._offset = self._flow.heights.at(value)
            if value < 0:
                self._offset = value
            self._settle()
            self.viewport().update()
        else:
            self._offset += delta
            self._settle()
            self._shift(*before, delta)
        self.scrolled.emit()

    def _shift(self, item: int, offset: int, delta: int) -> None:
        """Draw after a small move: what stays in sight is copied."""
        low, high = (item, self._item) if item <= self._item else (self._item, item)
        between = sum(self._flow.heights.height(at) for at in range(low, high))
        moved = (between if self._item >= item else -between) + self._offset - offset
        if moved:
            self.viewport().scroll(0, -moved)
            if self._flash or delta != moved:
                self.viewport().update()

    def scroll_place(self) -> tuple[int, int]:
        """The item at the top of the viewport, and how far below its top that is."""
        return self._item, self._offset

    def scroll_to(self, item: int, offset: int) -> None:
        """Bring that place to the top of the viewport."""
        if (item, offset) == (self._item, self._offset):
            return
        before = self._item, self._offset
        self._item, self._offset = item, offset
        self._settle()
        if abs(before[0] - self._item) < 40:
            self._shift(*before, 0)
        self.viewport().update()
        self.scrolled.emit()

    def tops(self) -> list[tuple[int, int]]:
        """The items in sight, each with the distance of its top from the viewport's."""
        flow, view = self._flow, self.viewport().height()
        key = (flow.heights.version, self._item, self._offset, view)
        if self._in_sight is None or self._in_sight[0] != key:
            found = []
            y = -self._offset
            for index in range(self._item, len(flow.items)):
                if y >= view:
                    break
                found.append((index, y))
                y += flow.height(index)
            # Laying out may have made estimates true.
            self._in_sight = (flow.heights.version, *key[1:]), found
        return self._in_sight[1]

    def top_of(self, index: int) -> int | None:
        """Where an item's top is in the viewport; `None` when it is out of sight."""
        return next((y for at, y in self.tops() if at == index), None)

    def fractions(self) -> tuple[float, float]:
        """The part of the whole text that is in sight, from 0 to 1."""
        bar = self.verticalScrollBar()
        total = max(bar.maximum() + bar.pageStep(), 1)
        return bar.value() / total, (bar.value() + bar.pageStep()) / total

    def fractions_of(self, indices: Sequence[int]) -> list[float]:
        """Where items are in the whole text, from 0 to 1; `indices` in rising order."""
        bar = self.verticalScrollBar()
        total = max(bar.maximum() + bar.pageStep(), 1)
        return [(self._top() + top) / total for top in self._flow.heights.tops(indices)]

    def fold_words(self, index: int) -> str:
        """What stands for the provisions that are folded away in an item."""
        return self._fold_words.of(self._flow.folded(index))

    def open_fold(self, row: int) -> None:
        """Have the passage unfolded that a row is in."""
        index = self._flow.heights.of_row(row)
        if self._flow.items and self._flow.folded(index):
            self.unfold_asked.emit(index)

    def set_active(self, row: BlockId, near: int) -> None:
        """Show that row as the one with the caret; it is sought near a row's number first."""
        number = self._flow.number(row, near)
        if number is not None:
            self.set_active_row(number)

    def set_active_row(self, number: int) -> None:
        """Show the row of that number as the one with the caret."""
        if number != self._active:
            before, self._active = self._active, number
            self._update_rows_between(before, before)
            self._update_rows_between(number, number)

    @property
    def active(self) -> int:
        """Number of the row with the caret, or -1."""
        return self._active

    def caret_fraction(self) -> float | None:
        """Where the row with the caret is in the whole text, from 0 to 1; `None` when there is none."""
        if self._active < 0 or not self._flow.items:
            return None
        return self.fractions_of([self._flow.heights.of_row(self._active)])[0]

    def _update_rows_between(self, first: int, last: int) -> None:
        """Draw those rows again, where they are in sight."""
        heights = self._flow.heights
        if not len(heights):
            return
        low, high = heights.of_row(max(first, 0)), heights.of_row(max(last, 0))
        top = bottom = None
        for index, y in self.tops():
            if low <= index <= high:
                top = y if top is None else top
                bottom = y + heights.height(index)
        if top is not None and bottom is not None:
            self.viewport().update(QRect(0, top - 1, self.viewport().width(), bottom - top + 2))

    def show_item(self, index: int, top: float = 0, bottom: float = 0, centre: bool = False) -> None:
        """Scroll as little as needed to see [top, bottom) of an item; far ones come to the middle."""
        view = self.viewport().height()
        room = min(30, view // 6)
        if not centre:
            y = self.top_of(index)
            if y is not None:
                if y + top < room:
                    self._scroll_by(round(y + top - room))
                elif y + bottom > view - room:
                    self._scroll_by(round(y + bottom - view + room))
                return
            near = self._item <= index <= self._item + 60 or self._item - 3 <= index < self._item
            if near:
                below = index > self._item
                self.scroll_to(index, round(bottom - view + room) if below else round(top - room))
                return
        self.scroll_to(index, round(top - view / 3))

    def reveal(self, row: BlockId, flash: bool = False) -> None:
        """Scroll so that the row is seen, without moving the caret; `flash` lights it up once."""
        number = self._flow.number(row, self._active)
        if number is None:
            return
        self.open_fold(number)
        index = self._flow.heights.of_row(number)
        y = self.top_of(index)
        if y is None or y < 0 or y + self._flow.height(index) > self.viewport().height():
            self.show_item(index, centre=True)
        if flash:
            self._flash = row
            QTimer.singleShot(FLASH_MS, self._flash_over)
        self.viewport().update()

    def _flash_over(self) -> None:
        self._flash = None
        self.viewport().update()

    def _spliced(self, change: Spliced, above: int) -> None:
        """Keep the page where it is after an update; `above` is the height of what was replaced."""
        grown = change.count - (change.stop - change.start)
        if change.stop <= self._item:
            self._item += grown
            self._settle()
            return
        if change.start < self._item:
            self._item = change.start
            self._offset = 0
        y = self.top_of(change.start)
        self._settle()
        view = self.viewport()
        if y is None or y != self.top_of(change.start):
            view.update()
            return
        fresh = 0
        for index in range(change.start, change.start + change.count):
            fresh += self._flow.height(index)
            if y + fresh > view.height():
                # What is new reaches beyond what is in sight: nothing that stood there is left to move.
                view.update(QRect(0, y - 2, view.width(), view.height()))
                return
        if fresh != above:
            # What is below moves as it is.
            below = QRect(0, max(y + min(above, fresh), 0), view.width(), view.height() * 2)
            if above > 0 and 0 < y + above < view.height():
                rest = QRect(0, y + above, view.width(), view.height())
                if fresh > above:
                    view.scroll(0, fresh - above, rest.intersected(view.rect()))
                else:
                    view.scroll(
                        0, fresh - above, QRect(0, y + fresh, view.width(), view.height()).intersected(view.rect())
                    )
            else:
                view.update(below)
        # Its neighbours too: a chip or a rule may depend on what is beside it.
        view.update(QRect(0, y - 2, view.width(), fresh + 4))
        if change.start + change.count < len(self._flow.items):
            view.update(QRect(0, y + fresh, view.width(), self._flow.height(change.start + change.count)))

    # Drawing

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        heights, before = self._flow.heights, self._laid_out
        self._place_sheet()
        self._settle()
        if self._active >= 0 and self._flow.items and (index := heights.of_row(self._active)) in before:
            # The row with the caret stays in sight, however the lines break now.
            self.show_item(index, bottom=min(self._flow.height(index), self.viewport().height() // 2))
        self.scrolled.emit()

    @guarded(None)
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turn = event.angleDelta().y()
            if turn:
                self.zoom_asked.emit(min(max(self._zoom + (10 if turn > 0 else -10), 50), 400))
            event.accept()
            return
        super().wheelEvent(event)

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        # Words run as they do by themselves, whichever way the interface runs: numbers of proposals above all.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        try:
            self._paint(painter, event.rect())
        finally:
            painter.end()

    def _paint(self, painter: QPainter, dirty: QRect) -> None:
        ink, sheet = self._column.ink, self._sheet
        if self._beside:
            painter.fillRect(dirty, ink("page"))
        else:
            self._paint_page(painter, dirty)
        lowest = dirty.bottom() + 1
        for index, y in self.tops():
            if y >= lowest:
                break
            height = self._flow.heights.height(index)
            if y + height <= dirty.top() or not height:
                continue
            self._paint_item(painter, index, y, height)
        if self._item == 0 and any(self._header) and not self._beside:
            self._paint_head(painter, ink, sheet)
        if self.hasFocus() and self._ring():
            painter.setPen(QPen(ink("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _ring(self) -> bool:
        """Whether the focus ring is drawn."""
        return False

    def _paint_page(self, painter: QPainter, dirty: QRect) -> None:
        ink, sheet = self._column.ink, self._sheet
        painter.fillRect(dirty, ink("canvas"))
        top = -self._offset - (self._top() - CANVAS) if self._item == 0 else -20
        view = self.viewport().height()
        bottom = view + 20
        count = len(self._flow.items)
        if not count:
            top, bottom = CANVAS, view - CANVAS
        else:
            last = next((y for index, y in self.tops() if index == count - 1), None)
            if last is not None:
                bottom = last + self._flow.height(count - 1) + BOTTOM
        page = QRectF(sheet.left, top, sheet.width, bottom - top)
        if ink("canvas").lightnessF() > 0.5:
            painter.setPen(Qt.PenStyle.NoPen)
            for step in range(7, 0, -1):
                painter.setBrush(QColor(0x0C, 0x1B, 0x20, 6))
                painter.drawRoundedRect(page.adjusted(-step, -step + 1, step, step + 1), 3 + step, 3 + step)
            painter.setBrush(ink("page"))
            painter.drawRoundedRect(page, 3, 3)
        else:
            painter.setPen(QPen(ink("line"), 1))
            painter.setBrush(ink("page"))
            painter.drawRoundedRect(page.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if self._column.showing.chips:
            x = sheet.right - sheet.gutter if self._rtl else sheet.left + sheet.gutter
            painter.fillRect(QRectF(x, top + 1, 1, bottom - top - 2), ink("line"))

    def _paint_head(self, painter: QPainter, ink: Ink, sheet: Sheet) -> None:
        font = ink.interface(12)
        painter.setFont(font)
        painter.setPen(ink("text2"))
        y = -self._offset - HEAD
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self._rtl:
            start, end = end, start
        box = QRectF(sheet.text_left, y, sheet.text_width, 22)
        # Absolute: else the painter turns sides round where the interface, not the text, runs from right to left.
        level = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(box, start | level, self._header[0])
        painter.drawText(box, end | level, self._header[1])
        painter.fillRect(QRectF(sheet.text_left, y + 30, sheet.text_width, 1), ink("line"))

    def _paint_item(self, painter: QPainter, index: int, y: int, height: int) -> None:
        column, sheet, ink = self._column, self._sheet, self._column.ink
        box = column.box(index)
        first_row = self._flow.heights.first_row(index) if self._active >= 0 or self._lit() else 0
        rows = rows_of(self._flow.items[index])
        if first_row <= self._active < first_row + len(rows):
            painter.fillRect(QRect(sheet.left, y, sheet.width, height), ink("rowsel"))
            if not self._beside:
                x = sheet.right - 3 if self._rtl else sheet.left
                painter.fillRect(QRect(x, y, 3, height), ink("accent"))
        if self._flash and any(row.id == self._flash for row in rows):
            painter.fillRect(QRect(sheet.left, y, sheet.width, height), ink("tint"))
        if box.folded:
            draw_fold(painter, QRectF(sheet.left, y + 2, sheet.width, height - 4), self.fold_words(index), ink)
            return
        if box.filler:
            draw_filler(painter, QRectF(sheet.left + 9, y + 2, sheet.width - 18, height - 4), ink)
            return
        if box.notes:
            x = sheet.text_left + (sheet.text_width * 2 // 3 if self._rtl else 0)
            painter.fillRect(QRectF(x, y + 14, sheet.text_width / 3, 1), ink("edge"))
        origin = QPointF(sheet.text_left, y)
        if box.frames:
            draw_frames(painter, origin, box, ink)
        for part in box.parts:
            at = origin + QPointF(part.x, part.y)
            part.paragraph.draw_under(painter, at)
            for light in self._lights(first_row, part):
                self._paint_light(painter, at, part, light)
            part.paragraph.draw_text(painter, at)
            if not part.paragraph.shown.units and (words := self._column.placeholder(part.paragraph.rows[0])):
                part.paragraph.draw_placeholder(painter, at, words)
        if column.showing.bars or column.showing.chips:
            self._paint_gutter(painter, index, y, box, rows)

    def _lit(self) -> bool:
        """Whether anything is selected or lit up at all."""
        return False

    def _lights(self, first_row: int, part: Part) -> Sequence[Light]:
        """What is selected or found in a part; `first_row` is the number of its item's first row."""
        return ()

    def _paint_light(self, painter: QPainter, at: QPointF, part: Part, light: Light) -> None:
        paragraph = part.paragraph
        for extent in paragraph.extents(light.start, light.stop, trim=False):
            box = QRectF(extent.left, extent.top, extent.right - extent.left, extent.bottom - extent.top)
            painter.fillRect(box.translated(at), light.colour)
        if light.whole:
            caret = paragraph.caret(paragraph.shown.units)
            line = paragraph.line_of(paragraph.shown.units)
            top = line.y() + line.ascent() - paragraph.rise
            left = caret.left() - 7 if paragraph.rtl else caret.left()
            painter.fillRect(QRectF(left, top, 7, paragraph.pitch).translated(at), light.colour)

    def _paint_gutter(self, painter: QPainter, index: int, y: int, box: Box, rows: Sequence[Row]) -> None:
        column, sheet, ink = self._column, self._sheet, self._column.ink
        marked = next((row for row in rows if row.marker), None)
        if marked is None or marked.marker is None or not box.parts:
            return
        marker = marked.marker
        first = box.parts[0]
        paragraph = first.paragraph
        line = paragraph.layout.lineAt(0)
        text_top = y + first.y + line.y() + line.ascent() - paragraph.rise
        if column.showing.bars:
            bottom = max(y + p.y + p.paragraph.line_bottom(p.paragraph.layout.lineCount() - 1) for p in box.parts)
            draw_bar(painter, QRectF(sheet.bar_left, text_top + 3, 5, bottom - text_top - 6), marker, ink)
        if not column.showing.chips or column.repeats_chip(index):
            return
        if any(row.block.id in column.collisions for row in rows):
            end = sheet.right - sheet.text_left - sheet.text_width if not self._rtl else sheet.text_left - sheet.left
            x = sheet.text_left + sheet.text_width + end / 2 if not self._rtl else sheet.left + end / 2
            draw_collision(painter, QPointF(x, y + round(text_top - y + paragraph.pitch / 2)), 8, ink)
        width, tall = chip_size(marker)
        edge = 15 if sheet.gutter > 90 else 8
        # Rounded apart from y: rounding halves to even would shake the chips while scrolling.
        chip_top = y + round(text_top - y + paragraph.pitch / 2 - tall / 2)
        left = sheet.right - sheet.gutter + edge if self._rtl else sheet.left + sheet.gutter - edge - width
        draw_chip(painter, QRectF(left, chip_top, width, tall), marker, ink)
        numbers = [number for p in marked.proposals if (number := self._column.numbers.get(p))]
        number = f"{numbers[0]} +{len(numbers) - 1}" if len(numbers) > 1 else "".join(numbers)
        if number and chip_top + tall + 14 <= y + box.height:  # a row of a table may be too low for it
            painter.setFont(ink.interface(11))
            painter.setPen(ink("text3"))
            room = sheet.gutter - edge - 3
            text = ink.metrics(ink.interface(11)).elidedText(number, Qt.TextElideMode.ElideMiddle, room)
            x = sheet.right - sheet.gutter + edge if self._rtl else sheet.left + 3
            side = Qt.AlignmentFlag.AlignLeft if self._rtl else Qt.AlignmentFlag.AlignRight
            flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(QRectF(x, chip_top + tall + 1, room, 16), flags, text)
