"""A page with a caret: where it is, what is selected, what is found, and the wishes about both."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QPainter,
)
from PySide6.QtWidgets import QApplication, QWidget

from editor.document import BlockId
from editor.markup import Row
from editor.recording import Place
from editor.text import Span, Text
from widgets.theme import Theme
from widgets.view import access
from widgets.view.clipboard import Copied, html_of, plain_of
from widgets.view.column import Part
from widgets.view.flow import Flow, Spliced
from widgets.view.guard import guarded
from widgets.view.moving import Spot, Walker, length
from widgets.view.page import Light, Page
from widgets.view.projection import SHOWING, Reading, Showing, seen

_Match = tuple[int, int, bool]


@dataclass(frozen=True, slots=True)
class _Kept:
    """Caret and anchor by identity, over an update."""

    caret: tuple[BlockId, Spot]
    anchor: tuple[BlockId, Spot]


class CaretPage(Page):
    """Caret, selection and matches on a page. Hands and keyboard stand in what inherits it."""

    text_asked = Signal(object, object, object)
    """start: Place, stop: Place, text: Text. Every input path ends here; `BREAK` in the text is Enter."""
    delete_asked = Signal(object, object, bool)
    """start: Place, stop: Place, forward: whether the caret then belongs behind what was deleted."""
    carry_asked = Signal(object, object, object, object)
    """start: Place, stop: Place, there: Place, text: Text. What was dragged from between two places to a third."""
    closed = Signal()
    """Something was to be written where nothing can be."""
    caret_moved = Signal(object)
    """The new Place. Also when the selection changed."""
    reading_changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None, flow: Flow | None, showing: Showing | None) -> None:
        super().__init__(theme, parent, flow, showing)
        self._walker = Walker(self._flow, self._column)
        self._reading = Reading.MARKED
        self._read_only = False
        self.recording = False
        """What is typed is kept: then Ctrl+Backspace deletes a word, and is no key of the window."""
        self._caret: Spot = (0, 0)
        self._anchor: Spot = (0, 0)
        self._goal: float | None = None
        """The x that Up and Down keep."""
        self._caret_shown = True
        self._keyboard_focus = False
        self._matches: dict[BlockId, list[_Match]] = {}
        self._drop_spot: Spot | None = None
        """Where what is dragged would be put."""
        if flow is None:
            self.unfold_asked.connect(self.unfold)
        self.remark: Callable[[int], str] | None = None
        """What else a screen reader is told of an item."""
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._on_blink)

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
        """Show another text. `media` and `columns` are the document's; `header` stands above the page's text."""
        self._flow.set_rows(rows)
        self.take(rtl=rtl, language=language, media=media, columns=columns, header=header)

    def take(
        self,
        *,
        rtl: bool,
        language: str,
        media: Mapping[str, bytes] | None,
        columns: Mapping[str, tuple[float, ...]] | None,
        header: tuple[str, str],
    ) -> None:
        """Show the flow's rows from their beginning."""
        self._column.preedit = None
        self._matches = {}
        self._goal = None
        self._take(rtl, language, media, columns, header)
        self._caret = self._anchor = self._walker.nearest((0, 0)) if self._flow.rows else (0, 0)
        self._active = self._caret[0] if self._flow.rows else -1
        self.viewport().update()
        self._tell()
        self.scrolled.emit()

    def update_rows(self, rows: Sequence[Row]) -> None:
        """Show the same text after an edit: scroll and caret stay, only what changed is laid out again."""
        kept = self.remember()
        change = self._flow.update(rows)
        if change is not None:
            self.follow(change, kept)

    def remember(self) -> _Kept | None:
        """Caret and anchor, to be found again after the rows change."""
        rows = self._flow.rows
        if not rows:
            return None
        return _Kept((rows[self._caret[0]].id, self._caret), (rows[self._anchor[0]].id, self._anchor))

    def follow(self, change: Spliced, kept: _Kept | None) -> None:
        """The flow's rows changed: find caret and anchor again, and draw what is new."""
        if kept is None:
            self._caret = self._anchor = (0, 0)
        else:
            self._caret = self._again(*kept.caret, change)
            self._anchor = self._again(*kept.anchor, change)
        self._active = self._caret[0] if self._flow.rows else -1
        self._goal = None
        self._spliced(change, change.above)
        if self._flow.heights and self._walker.point(self._caret) is None:
            self._caret = self._walker.nearest(self._caret)
            self._anchor = self._caret
            self._active = self._caret[0]
        access.text_changed(self)
        self.scrolled.emit()

    def _again(self, id: BlockId, spot: Spot, change: Spliced) -> Spot:
        rows = self._flow.rows
        if not rows:
            return 0, 0
        number, offset = spot
        if number >= change.last_row:
            number += change.rows - (change.last_row - change.first_row)
        elif number >= change.first_row:
            found = self._flow.number(id, number)
            if found is None:
                number, offset = min(change.first_row, len(rows) - 1), 0
            else:
                number = found
        number = min(number, len(rows) - 1)
        return number, min(offset, length(rows[number]))

    def unfold(self, index: int) -> None:
        """Show what is folded away in an item."""
        kept = self.remember()
        self.follow(self._flow.unfold(index), kept)

    def set_folding(self, folding: bool) -> None:
        """Fold passages that nobody amends, or show them; the provision with the caret stays where it is."""
        if folding != self._flow.folding:
            self.refold(self.fold(folding))

    def fold(self, folding: bool) -> int | None:
        """The same, without drawing it yet; gives where the provision with the caret had its top, for `refold`."""
        self.commit_preedit()
        top = self.top_of(self._flow.heights.of_row(self._caret[0])) if self._flow.rows else None
        self._flow.set_folding(folding, self._caret[0])
        return top

    def unfold_near(self) -> bool:
        """Show what is folded away next behind the caret, else before it; False when nothing is folded."""
        if not self._flow.folding or not self._flow.items:
            return False
        here = self._flow.heights.of_row(self._caret[0])
        ways = (*range(here, len(self._flow.items)), *range(here - 1, -1, -1))
        index = next((index for index in ways if self._flow.folded(index)), None)
        if index is None:
            return False
        self.unfold_asked.emit(index)
        self.show_item(index)
        return True

    def set_showing(self, showing: Showing) -> None:
        """Show the same rows as others want them."""
        self._column.showing = showing
        self._renew()

    def refold(self, top: int | None) -> None:
        """The flow's items are others: stay at the caret, whose provision had its top there."""
        self._item, self._offset = 0, -self._top()
        self._settle()
        if self._flow.rows:
            own = self._active == self._caret[0]  # else it is the row of the caret in another pane, and stays that
            self._caret = self._anchor = self._walker.nearest(self._caret)
            if own:
                self._active = self._caret[0]
            self.scroll_to(self._flow.heights.of_row(self._caret[0]), -(top if top is not None else 80))
        self.viewport().update()
        self.scrolled.emit()

    def reading(self) -> Reading:
        """The reading shown."""
        return self._reading

    def set_reading(self, reading: Reading) -> None:
        """Show another reading; the caret stays at its words."""
        if reading is self._reading:
            return
        self.commit_preedit()
        caret, rows = self._caret, self._flow.rows
        top = self.top_of(self._flow.heights.of_row(caret[0])) if rows else None
        self._reading = reading
        self._column.showing = SHOWING[reading]
        self._flow.set_showing(SHOWING[reading])
        self._item, self._offset = 0, -self._top()
        self._renew()
        if rows:
            self._caret = self._anchor = self._walker.nearest(caret)
            self._active = self._caret[0]
            self.scroll_to(self._flow.heights.of_row(self._caret[0]), -(top if top is not None else 80))
        self.viewport().update()
        self._tell()
        self.scrolled.emit()
        self.reading_changed.emit(reading)

    def set_zoom(self, percent: int) -> None:
        """Size of the text, 50 to 400 percent; the paragraph with the caret stays where it is."""
        rows = self._flow.rows
        index = self._flow.heights.of_row(self._caret[0]) if rows else 0
        top = self.top_of(index) if rows else None
        super().set_zoom(percent)
        if top is not None:
            self.scroll_to(index, -top)
        self.scrolled.emit()

    def set_read_only(self, read_only: bool) -> None:
        """Whether typing asks for nothing."""
        self._read_only = read_only
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, not read_only)

    def set_matches(self, matches: Sequence[tuple[BlockId, int, int]], current: int = -1) -> None:
        """Light up what a search found: row, start, stop; `current` is shown stronger and revealed."""
        self._matches = {}
        for number, (row, start, stop) in enumerate(matches):
            self._matches.setdefault(row, []).append((start, stop, number == current))
        if 0 <= current < len(matches):
            row, start, _ = matches[current]
            at = self._flow.number(row, self._caret[0])
            if at is not None:
                self.open_fold(at)
                self._see((at, start))
        self.viewport().update()

    # Caret and selection

    def place(self) -> Place | None:
        """Where the caret is; `None` while there is no text."""
        return self._place(self._caret) if self._flow.rows else None

    def _place(self, spot: Spot) -> Place:
        return Place(self._flow.rows[spot[0]].id, spot[1])

    def _spot(self, place: Place) -> Spot | None:
        number = self._flow.number(place.row, self._caret[0])
        if number is None:
            return None
        self.open_fold(number)
        return number, min(max(place.offset, 0), length(self._flow.rows[number]))

    def selection(self) -> tuple[Place, Place] | None:
        """Start and stop of the selection in text order, or `None` when it is empty."""
        if self._caret == self._anchor or not self._flow.rows:
            return None
        start, stop = self._ends()
        return self._place(start), self._place(stop)

    def _ends(self) -> tuple[Spot, Spot]:
        return min(self._caret, self._anchor), max(self._caret, self._anchor)

    def set_place(self, place: Place) -> None:
        """Put the caret there, and scroll so that it is seen. A place that is no more is ignored."""
        spot = self._spot(place)
        if spot is not None:
            self._put(self._walker.nearest(spot))

    def set_selection(self, start: Place, stop: Place) -> None:
        """Select what is between two places; the caret stands at the second."""
        first, last = self._spot(start), self._spot(stop)
        if first is None or last is None:
            return
        self._put(first)
        self._put(last, keep_anchor=True)

    def select_all(self) -> None:
        """Select the whole text, without scrolling."""
        if self._flow.rows:
            self._anchor = (0, 0)
            last = len(self._flow.rows) - 1
            self._caret = (last, length(self._flow.rows[last]))
            self._active = last
            self.viewport().update()
            self._tell()

    def _put(self, spot: Spot, keep_anchor: bool = False, see: bool = True, keep_goal: bool = False) -> None:
        """Move the caret; draw what this changes, and no more."""
        if not self._flow.rows:
            return
        before, had = self._caret, self._caret != self._anchor
        was_anchor = self._anchor
        self._caret = spot
        if not keep_anchor:
            self._anchor = spot
        if not keep_goal:
            self._goal = None
        self._active = spot[0]
        if had or self._caret != self._anchor:
            ends = (before, spot, was_anchor) if not keep_anchor else (before, spot)
            self._update_rows_between(min(ends)[0], max(ends)[0])
        else:
            self._update_row(before[0])
            if spot[0] != before[0]:
                self._update_row(spot[0])
        if see:
            self._see(spot)
        self._restart_blink()
        if before != self._caret or was_anchor != self._anchor:
            self._tell()

    def _tell(self) -> None:
        if self._flow.rows:
            self.caret_moved.emit(self._place(self._caret))
            if self.hasFocus():
                access.caret_moved(self)
                QGuiApplication.inputMethod().update(Qt.InputMethodQuery.ImQueryInput)

    def _see(self, spot: Spot) -> None:
        found = self._walker.caret(spot)
        if found is not None:
            self.show_item(found[0], found[1].top(), found[1].bottom())

    def _update_row(self, row: int) -> None:
        self._update_rows_between(row, row)

    def _caret_rect(self, spot: Spot | None = None) -> QRectF | None:
        """Where the caret is in the viewport; `None` when out of sight."""
        found = self._walker.caret(self._caret if spot is None else spot) if self._flow.rows else None
        if found is None:
            return None
        index, rect = found
        y = self.top_of(index)
        if y is None:
            return None
        if spot is None and self._column.preedit is not None:
            rect = self._preedit_rect() or rect
        return rect.translated(self._sheet.text_left, y)

    def _preedit_rect(self) -> QRectF | None:
        point = self._walker.point(self._caret)
        preedit = self._column.preedit
        if point is None or preedit is None:
            return None
        paragraph = point.part.paragraph
        for piece in paragraph.shown.pieces:
            if piece.composed:
                return paragraph.caret(piece.at + preedit.cursor).translated(point.part.x, point.part.y)
        return None

    def _restart_blink(self) -> None:
        self._caret_shown = True
        period = QApplication.cursorFlashTime()
        if self.hasFocus() and period > 0:
            self._blink.start(period // 2)
        else:
            self._blink.stop()

    @guarded(None)
    def _on_blink(self) -> None:
        self._caret_shown = not self._caret_shown
        rect = self._caret_rect()
        if rect is not None:
            self.viewport().update(rect.toAlignedRect().adjusted(-2, -1, 3, 1))

    # Drawing

    def _lit(self) -> bool:
        return self._caret != self._anchor or bool(self._matches)

    def _lights(self, first_row: int, part: Part) -> Sequence[Light]:
        out: list[Light] = []
        paragraph = part.paragraph
        shown = paragraph.shown
        ink = self._column.ink
        for number, row in enumerate(paragraph.rows):
            for start, stop, current in self._matches.get(row.id, ()):
                base = shown.row_starts[number]
                colour = ink("warn_border" if current else "warn_tint")
                out.append(Light(shown.to_layout(base + start), shown.to_layout(base + stop), colour))
        if self._caret != self._anchor:
            low, high = self._ends()
            top = first_row + part.row
            bottom = top + len(paragraph.rows) - 1
            if low[0] <= bottom and high[0] >= top:
                start = 0 if low[0] < top else shown.row_starts[low[0] - top] + low[1]
                stop = shown.length if high[0] > bottom else shown.row_starts[high[0] - top] + high[1]
                out.append(Light(shown.to_layout(start), shown.to_layout(stop), ink("textsel"), whole=high[0] > bottom))
        return out

    def _ring(self) -> bool:
        return self._keyboard_focus

    def _paint(self, painter: QPainter, dirty: QRect) -> None:
        super()._paint(painter, dirty)
        spot = self._drop_spot
        if spot is None and not (self.hasFocus() and self._caret_shown):
            return
        rect = self._caret_rect(spot)
        if rect is not None:
            left = round(rect.left()) - (1 if rect.left() >= 1 else 0)
            colour = self._column.ink("accent" if not self._read_only else "text3")
            painter.fillRect(QRectF(left, rect.top(), 2, rect.height()), colour)

    def _hit(self, at: QPointF) -> Spot | None:
        """The spot nearest to a point of the viewport."""
        found: tuple[int, int] | None = None
        for index, y in self.tops():
            if self._column.box(index).parts:
                found = index, y
                if at.y() < y + self._flow.heights.height(index):
                    break
        if found is None:
            return None
        index, y = found
        return self._walker.hit(index, at - QPointF(self._sheet.text_left, y))

    # Wishes

    def _open(self) -> bool:
        """Whether something can be written here; that it cannot is told."""
        editable = self._editable()
        if not editable and self._flow.rows:
            self.closed.emit()
        return editable

    def _editable(self) -> bool:
        return not self._read_only and self._column.showing.editable and bool(self._flow.rows)

    def _ask_text(self, text: Text) -> None:
        """Wish that text stands where the selection, or the caret, is."""
        if text and self._open():
            start, stop = self._ends()
            self.text_asked.emit(self._place(start), self._place(stop), text)

    def _type(self, typed: str) -> None:
        """Typed characters look as the one before them does."""
        start, _ = self._ends()
        marks = self._flow.rows[start[0]].shown.marks_at(start[1]).but(link="") if self._flow.rows else None
        self._ask_text(Text.of(Span(typed, marks)) if marks else Text.of(typed))

    def _ask_delete(self, start: Spot, stop: Spot, forward: bool) -> None:
        if start != stop and self._open():
            self.delete_asked.emit(self._place(start), self._place(stop), forward)

    def _delete(self, forward: bool, word: bool) -> None:
        if self._caret != self._anchor:
            self._ask_delete(*self._ends(), forward)
            return
        move = self._walker.word if word else self._walker.logical
        other = move(self._caret, forward)
        self._ask_delete(min(self._caret, other), max(self._caret, other), forward)

    # For the screen reader

    def wish(self, index: int, part: int, start: int, stop: int, text: str) -> None:
        """Wish for text in place of [start, stop) of the layout of one part of an item."""
        box = self._column.box(index)
        first = self._walker.spot(index, box, part, start)
        last = self._walker.spot(index, box, part, stop, early=True) if stop > start else first
        if not self._editable():
            return
        if text:
            self.text_asked.emit(self._place(first), self._place(last), Text.of(text))
        else:
            self._ask_delete(first, last, forward=False)

    def put_caret_at(self, index: int, part: int, anchor: int, position: int) -> None:
        """Put anchor and caret to places of the layout of one part of an item."""
        box = self._column.box(index)
        self._put(self._walker.spot(index, box, part, anchor))
        if anchor != position:
            self._put(self._walker.spot(index, box, part, position), keep_anchor=True)

    def caret_in(self, index: int, part: Part) -> tuple[int, int]:
        """Where anchor and caret stand in the layout of a part: at its beginning or end when they are elsewhere."""
        first, paragraph = self._flow.heights.first_row(index) + part.row, part.paragraph

        def inside(spot: Spot) -> int:
            within = spot[0] - first
            if within < 0:
                return 0
            if within >= len(paragraph.rows):
                return paragraph.shown.units
            return paragraph.shown.to_layout(paragraph.shown.row_starts[within] + spot[1])

        return inside(self._anchor), inside(self._caret)

    def caret_paragraph(self) -> int | None:
        """Number of the row that the paragraph with the caret begins with; `None` when nothing is shown there."""
        point = self._walker.point(self._caret)
        return None if point is None else self._flow.heights.first_row(point.index) + point.part.row

    def text_corner(self) -> QPointF:
        """Left edge of the text in the viewport."""
        return QPointF(self._sheet.text_left, 0)

    def is_open(self) -> bool:
        """Whether what is typed asks for anything."""
        return self._editable()

    # Clipboard

    def copied(self) -> Copied:
        """What is selected of the words shown, paragraph by paragraph."""
        if self._caret == self._anchor or not self._flow.rows:
            return ()
        low, high = self._ends()
        showing = self._column.showing
        out = []
        for number in range(low[0], high[0] + 1):
            row = self._flow.rows[number]
            start = low[1] if number == low[0] else 0
            stop = high[1] if number == high[0] else length(row)
            at = 0
            segments = []
            for segment in row.segments:
                size = len(segment.text)
                a, b = max(start - at, 0), min(stop - at, size)
                if a < b and (fate := seen(segment, showing)) is not None:
                    segments.append(replace(segment, change=fate, text=segment.text[a:b]))
                at += size
            out.append(segments)
        return out

    def selected_text(self) -> str:
        """The words selected that stand; deleted ones when there are no others. Paragraphs end with a newline."""
        return plain_of(self.copied())

    def selected_html(self) -> str:
        """The same with format, amendments as `ins` and `del`."""
        return html_of(self.copied())

    def commit_preedit(self) -> None:
        """Finish a half-composed text: there is none without an input method."""
