"""One column of text: the provisions of a flow, laid out for one reading and one width when they are met."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from math import floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QPixmap

from editor.amendment import Marker
from editor.document import BlockId, Cell, Role
from editor.markup import Row
from widgets.view.flow import Flow
from widgets.view.gutter import CHIP
from widgets.view.ink import Ink
from widgets.view.paragraph import Paragraph
from widgets.view.pictures import Pictures
from widgets.view.projection import Group, Item, Preedit, Showing, present, rows_of
from widgets.view.shapes import Shape

KEPT = 400
"""Laid-out provisions held at a time: some ten screens."""
NUMBER_BELOW = 18
"""Room for the proposal number below its chip."""
NOTES_GAP = 30
FOLD = 32
"""Height of the line that stands for what is folded away."""
_WITHOUT_WORDS = ("hidden", "absent", "folded")
_TITLES = (Role.NUMBER, Role.TITLE, Role.REFERENCE, Role.CONFERENCE)


@dataclass(frozen=True, slots=True)
class Part:
    """One paragraph of a box."""

    paragraph: Paragraph
    x: float
    y: float
    row: int
    """Number of its first row, counted from the item's first."""


@dataclass(frozen=True, slots=True)
class Box:
    """A laid-out item: parts in reading order, and the frames of cells."""

    parts: tuple[Part, ...]
    height: int
    frames: tuple[QRectF, ...] = ()
    open_frames: tuple[QRectF, ...] = ()
    """Cells that a cell of a row above reaches into: only their sides are drawn."""
    filler: bool = False
    """Nothing of it is on this side."""
    notes: bool = False
    """The notes begin here, under a rule."""
    last: bool = False
    """The last row of its table."""
    folded: bool = False
    """Stands for provisions that are folded away."""

    def part_of_row(self, row: int) -> int:
        """Number of the part that holds a row, counted from the item's first."""
        found = 0
        for number, part in enumerate(self.parts):
            if part.row <= row:
                found = number
        return found

    def nearest(self, x: float, y: float) -> int:
        """Number of the part nearest to a point."""

        def distance(part: Part) -> tuple[float, float]:
            below = max(part.y - y, y - part.y - part.paragraph.height, 0)
            beside = max(part.x - x, x - part.x - part.paragraph.width, 0)
            return (beside + below, below) if self.frames else (below, beside)

        return min(range(len(self.parts)), key=lambda number: distance(self.parts[number]))


class Column:
    """Lays out what is asked for, and keeps it as long as it is true."""

    def __init__(self, flow: Flow, showing: Showing, ink: Ink) -> None:
        self.flow = flow
        self.showing = showing
        self.ink = ink
        self.width = 400
        self.rtl = False
        self.numbers: Mapping[str, str] = {}
        self.collisions: frozenset[BlockId] = frozenset()
        """Provisions whose amendments collide."""
        self.placeholders: Mapping[BlockId, str] = {}
        """What is drawn where a provision has no words yet; never a part of the text."""
        self.columns: Mapping[str, tuple[float, ...]] = {}
        self.pictures = Pictures()
        self.preedit: Preedit | None = None
        self._boxes: dict[str, tuple[Item, tuple[bool, bool], Preedit | None, Box]] = {}
        flow.measure.append(self.measure)

    def forget(self) -> None:
        """Width, size, theme or reading changed: lay everything out again when it is met."""
        self._boxes.clear()

    def shows(self, proposals: Set[str]) -> bool:
        """Whether something laid out is amended by one of these."""
        return any(
            not proposals.isdisjoint(row.proposals) for item, *_ in self._boxes.values() for row in rows_of(item)
        )

    def measure(self, index: int) -> int:
        """True height of an item in this column."""
        return self.box(index).height

    def estimate(self) -> tuple[float, float]:
        """Height of a provision without characters, and what each character adds."""
        font = self.ink.font(Shape())
        metrics = self.ink.metrics(font)
        sample = "".join(row.block.text.string[:80] for row in self.flow.rows[:60])[:1500] or "interline"
        advance = metrics.horizontalAdvance(sample) / len(sample)
        pitch = Shape().leading * font.pixelSize()
        return 6 + 0.6 * pitch, pitch * advance / max(self.width - 40, 60)

    def _notes_begin(self, index: int, item: Item) -> bool:
        if not rows_of(item)[0].block.story:
            return False
        return index == 0 or not rows_of(self.flow.items[index - 1])[0].block.story

    def _table_ends(self, index: int, item: Item) -> bool:
        cell = _cell(item)
        if cell is None:
            return False
        if index + 1 == len(self.flow.items):
            return True
        below = _cell(self.flow.items[index + 1])
        return below is None or below.table != cell.table

    def box(self, index: int) -> Box:
        """The laid-out item of that number."""
        item = self.flow.items[index]
        rows = rows_of(item)
        edges = self._notes_begin(index, item), self._table_ends(index, item)
        preedit = self.preedit if self.preedit and any(r.id == self.preedit.row for r in rows) else None
        kept = self._boxes.get(rows[0].id)
        if kept is not None and kept[1] == edges and kept[2] is preedit and (kept[0] is item or kept[0] == item):
            return kept[3]
        box = self._laid_out(item, rows, edges[0], preedit)
        if edges[1]:
            box = replace(box, last=True)
        if len(self._boxes) >= KEPT:
            for key in list(self._boxes)[: KEPT // 4]:
                del self._boxes[key]
        self._boxes.pop(rows[0].id, None)
        self._boxes[rows[0].id] = (item, edges, preedit, box)
        return box

    def _laid_out(self, item: Item, rows: Sequence[Row], notes: bool, preedit: Preedit | None) -> Box:
        if isinstance(item, Group) and item.kind in _WITHOUT_WORDS:
            height = round(FOLD * self.ink.scale) if item.kind == "folded" else 0
            return Box((), height, filler=item.kind == "absent", folded=item.kind == "folded")
        here = [row for row in rows if present(row, self.showing)]
        if self.showing.filler and not here:
            return Box((), 0, filler=True)
        top = NOTES_GAP if notes else 0
        if isinstance(item, Group) and item.kind == "cells":
            return self._cells(rows, top, preedit)
        if isinstance(item, Group) and item.kind == "level":
            return self._level(rows, preedit)
        paragraph = self._paragraph(rows, self.width, preedit)
        height = top + paragraph.height
        if self.showing.chips and self.chip(rows[0]) and any(self.numbers.get(p) for p in rows[0].proposals):
            # Chip and number stand beside the first line; numbers must never touch.
            middle = round(paragraph.shape.before * self.ink.scale) + paragraph.pitch / 2
            height = max(height, top + round(middle + CHIP[1] / 2 + NUMBER_BELOW))
        return Box((Part(paragraph, 0, top, 0),), height, notes=notes)

    def _level(self, rows: Sequence[Row], preedit: Preedit | None) -> Box:
        """Of what several proposals add at one place, what is shown here, one below the other."""
        parts: list[Part] = []
        y = 0
        for number, row in enumerate(rows):
            if present(row, self.showing):
                paragraph = self._paragraph((row,), self.width, preedit)
                parts.append(Part(paragraph, 0, y, number))
                y += paragraph.height
        return Box(tuple(parts), y)

    def _paragraph(self, rows: Sequence[Row], width: float, preedit: Preedit | None) -> Paragraph:
        return Paragraph(rows, self.showing, self.ink, width, self.rtl, self.pictures, preedit)

    def _cells(self, rows: Sequence[Row], top: int, preedit: Preedit | None) -> Box:
        first = next(row.block.cell for row in rows if row.block.cell is not None)
        count = max(
            (row.block.cell.column + row.block.cell.columns for row in rows if row.block.cell is not None), default=1
        )
        widths = self.columns.get(first.table, ())[: max(count, 1)]
        widths = (*widths, *([60.0] * (count - len(widths))))
        known = self.columns.get(first.table, widths)
        scale = self.width / max(sum(known if len(known) >= count else widths), 1)
        edges = [0.0]
        for width in widths:
            edges.append(edges[-1] + width * scale)
        pad = 8.0
        parts: list[Part] = []
        bottoms: dict[int, float] = {}
        spans: dict[int, int] = {}
        for number, row in enumerate(rows):
            cell = row.block.cell
            if cell is None or not present(row, self.showing):
                continue
            column = cell.column
            left, right = edges[column], edges[min(column + cell.columns, count)]
            spans[column] = min(column + cell.columns, count)
            x = self.width - right if self.rtl else left
            paragraph = self._paragraph((row,), max(right - left - 2 * pad, 24), preedit)
            y = bottoms.get(column, float(top))
            parts.append(Part(paragraph, x + pad, y, number))
            bottoms[column] = y + paragraph.height
        if not parts:
            return Box((), 0, filler=self.showing.filler)
        height = int(max(bottoms.values()))
        covered = {column for start, end in spans.items() for column in range(start, end)}
        whole = max(count, len(known)) if len(known) >= count else count
        edges += [edges[-1] + sum(known[count:at]) * scale for at in range(count + 1, whole + 1)]
        sides = [(column, column + 1) for column in range(whole) if column not in covered]

        def frame(start: int, end: int) -> QRectF:
            left, right = edges[start], edges[end]
            x = self.width - right if self.rtl else left
            return QRectF(x, top, right - left, height - top)

        frames = tuple(frame(*span) for span in spans.items())
        return Box(tuple(parts), height, frames, tuple(frame(*side) for side in sides), notes=bool(top))

    def placeholder(self, row: Row) -> str:
        """What stands in place of the words that a row does not have yet; "" in the original, which stays as it is."""
        return self.placeholders.get(row.block.id, "") if self.showing.inserted else ""

    def chip(self, row: Row) -> Marker | None:
        """The marker a provision shows in the margin."""
        return row.marker

    def repeats_chip(self, index: int) -> bool:
        """True for a line of a resolution's head, and of one that is all new, that says what the line above it says."""
        if index == 0:
            return False
        row, above = rows_of(self.flow.items[index])[0], rows_of(self.flow.items[index - 1])[0]
        together = bool(self.placeholders) or (row.block.role in _TITLES and above.block.role in _TITLES)
        return (together and (row.marker, row.proposals) == (above.marker, above.proposals)) or (
            row.id.partition("/")[0] == above.id.partition("/")[0])


def _cell(item: Item) -> Cell | None:
    """The cell of the first of an item's rows that has one."""
    return next((row.block.cell for row in rows_of(item) if row.block.cell is not None), None)


def draw_filler(painter: QPainter, box: QRectF, ink: Ink) -> None:
    """The hatched field that stands for a provision of the other side."""
    ratio = painter.device().devicePixelRatioF()
    if box.width() * box.height() > _LARGEST_PICTURE:
        _hatch(painter, box, ink)
        return
    # Strokes draw the same fields again and again, and hatching one takes as long as drawing a paragraph.
    key = (round(box.width()), round(box.height()), ratio)
    drawn = ink.pictures.get(key)
    if drawn is None:
        drawn = QPixmap(round(key[0] * ratio), round(key[1] * ratio))
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        own = QPainter(drawn)
        own.setRenderHint(QPainter.RenderHint.Antialiasing)
        _hatch(own, QRectF(0, 0, key[0], key[1]), ink)
        own.end()
        while len(ink.pictures) >= _PICTURES:
            del ink.pictures[next(iter(ink.pictures))]
        ink.pictures[key] = drawn
    painter.drawPixmap(box.topLeft(), drawn)


_LARGEST_PICTURE = 300_000
_PICTURES = 24


def _hatch(painter: QPainter, box: QRectF, ink: Ink) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink("filler"))
    painter.drawRoundedRect(box, 4, 4)
    painter.setBrushOrigin(box.topLeft())  # the hatch goes with the page
    painter.setBrush(QBrush(ink("hatch"), Qt.BrushStyle.BDiagPattern))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QPen(ink("hatch"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)


def draw_fold(painter: QPainter, box: QRectF, words: str, ink: Ink) -> None:
    """The line that stands for what is folded away; `words` tell how much."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink("panel"))
    painter.drawRect(box)
    painter.setPen(QPen(ink("edge"), 1, Qt.PenStyle.DotLine))
    for y in (box.top() + 0.5, box.bottom() - 0.5):
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
    font = ink.interface(12)
    painter.setFont(font)
    painter.setPen(ink("text2"))
    shown = ink.metrics(font).elidedText(words, Qt.TextElideMode.ElideMiddle, round(box.width()) - 12)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)


def draw_frames(painter: QPainter, at: QPointF, box: Box, ink: Ink) -> None:
    """The borders of the cells, as high as the row is drawn."""
    painter.setPen(QPen(ink("edge"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for frame in box.open_frames:
        moved = frame.translated(at)
        for x in (floor(moved.left()), floor(moved.right())):
            painter.drawLine(QPointF(x + 0.5, moved.top()), QPointF(x + 0.5, moved.bottom()))
    for frame in box.frames:
        moved = frame.translated(at)
        left, right, top = floor(moved.left()) + 0.5, floor(moved.right()) + 0.5, moved.top() + 0.5
        bottom = moved.bottom() - (0.5 if box.last else -0.5)
        painter.drawPolyline([QPointF(left, bottom), QPointF(left, top), QPointF(right, top), QPointF(right, bottom)])
        if box.last:
            painter.drawLine(QPointF(left, bottom), QPointF(right, bottom))
