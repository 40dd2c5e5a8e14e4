"""Where the caret goes. A spot is a row's number and an offset in its marked text."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QTextBoundaryFinder

from editor.markup import Row
from widgets.view.column import Box, Column, Part
from widgets.view.flow import Flow
from widgets.view.projection import Shown

Spot = tuple[int, int]


def length(row: Row) -> int:
    """Characters of a row's marked text."""
    return sum(len(s.text.string) for s in row.segments)


@dataclass(frozen=True, slots=True)
class Point:
    """A spot as it is laid out."""

    index: int
    box: Box
    part_number: int
    position: int
    """In the layout of the part, UTF-16."""

    @property
    def part(self) -> Part:
        return self.box.parts[self.part_number]


def words_of(shown: Shown) -> QTextBoundaryFinder:
    """Finds words in what is laid out; a footnote's number is none of the word it stands behind."""
    text = "".join("\ufffc" * piece.units if piece.atom else piece.text for piece in shown.pieces)
    return QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, text)


class Walker:
    """Caret movement over one column."""

    def __init__(self, flow: Flow, column: Column) -> None:
        self._flow = flow
        self._column = column

    def point(self, spot: Spot) -> Point | None:
        """Where a spot is laid out; `None` when this reading does not show its row."""
        rows = self._flow.rows
        if not rows:
            return None
        number = min(max(spot[0], 0), len(rows) - 1)
        index = self._flow.heights.of_row(number)
        box = self._column.box(index)
        if not box.parts:
            return None
        within = number - self._flow.heights.first_row(index)
        at = box.part_of_row(within)
        part = box.parts[at]
        inner = min(max(within - part.row, 0), len(part.paragraph.rows) - 1)
        shown = part.paragraph.shown
        offset = shown.row_starts[inner] + min(max(spot[1], 0), length(part.paragraph.rows[inner]))
        return Point(index, box, at, shown.to_layout(offset))

    def spot(self, index: int, box: Box, part_number: int, position: int, early: bool = False) -> Spot:
        """The spot of a place of a layout."""
        part = box.parts[part_number]
        row, offset = part.paragraph.shown.place(part.paragraph.shown.to_marked(position, early))
        row = min(row, len(part.paragraph.rows) - 1)
        offset = min(offset, length(part.paragraph.rows[row]))
        return self._flow.heights.first_row(index) + part.row + row, offset

    def of(self, point: Point, position: int, early: bool = False) -> Spot:
        return self.spot(point.index, point.box, point.part_number, position, early)

    def nearest(self, spot: Spot, forward: bool = True) -> Spot:
        """The spot itself, or where the nearest shown row begins or ends."""
        if self.point(spot) is not None or not self._flow.rows:
            return spot
        index = self._flow.heights.of_row(min(max(spot[0], 0), len(self._flow.rows) - 1))
        for way in (forward, not forward):
            found = self._item_with_parts(index, way)
            if found is not None:
                box = self._column.box(found)
                if way:
                    return self.spot(found, box, 0, 0)
                last = len(box.parts) - 1
                return self.spot(found, box, last, box.parts[last].paragraph.shown.units)
        return spot

    def _item_with_parts(self, index: int, forward: bool) -> int | None:
        step = 1 if forward else -1
        index += step
        while 0 <= index < len(self._flow.items):
            if self._column.box(index).parts:
                return index
            index += step
        return None

    def neighbour(self, point: Point, forward: bool) -> tuple[int, Box, int] | None:
        """The next or previous paragraph in reading order: item, box, part."""
        at = point.part_number + (1 if forward else -1)
        if 0 <= at < len(point.box.parts):
            return point.index, point.box, at
        index = self._item_with_parts(point.index, forward)
        if index is None:
            return None
        box = self._column.box(index)
        return index, box, 0 if forward else len(box.parts) - 1

    def caret(self, spot: Spot) -> tuple[int, QRectF] | None:
        """The item of a spot, and where its caret is, from the top left of the item's text."""
        point = self.point(spot)
        if point is None:
            return None
        part = point.part
        return point.index, part.paragraph.caret(point.position).translated(part.x, part.y)

    def logical(self, spot: Spot, forward: bool) -> Spot:
        """The next or previous place a caret can stand, in reading order."""
        point = self.point(spot)
        if point is None:
            return self.nearest(spot, forward)
        layout = point.part.paragraph.layout
        position = point.position
        while True:
            moved = layout.nextCursorPosition(position) if forward else layout.previousCursorPosition(position)
            if moved == position:
                break
            position = moved
            found = self.of(point, position, early=not forward)
            if found != spot:
                return found
        return self._across(spot, point, forward)

    def _across(self, spot: Spot, point: Point, forward: bool) -> Spot:
        found = self.neighbour(point, forward)
        if found is None:
            return spot
        index, box, at = found
        return self.spot(index, box, at, 0 if forward else box.parts[at].paragraph.shown.units)

    def sideways(self, spot: Spot, right: bool) -> Spot:
        """One step to the right or left as seen, through text of both directions."""
        point = self.point(spot)
        if point is None:
            return self.nearest(spot, right)
        paragraph = point.part.paragraph
        position = point.position
        while True:
            layout = paragraph.layout
            moved = layout.rightCursorPosition(position) if right else layout.leftCursorPosition(position)
            if moved == position:
                # The border: on to the neighbour, by the direction of the paragraph left behind.
                return self._across(spot, point, right != paragraph.rtl)
            position = moved
            found = self.of(point, position, early=moved < point.position)
            if found != spot:
                return found

    def word(self, spot: Spot, forward: bool) -> Spot:
        """The beginning of the next word, or of this or the previous one."""
        point = self.point(spot)
        if point is None:
            return self.nearest(spot, forward)
        finder = words_of(point.part.paragraph.shown)
        finder.setPosition(point.position)
        while True:
            position = finder.toNextBoundary() if forward else finder.toPreviousBoundary()
            if position < 0:
                return self._across(spot, point, forward)
            starts = finder.boundaryReasons() & QTextBoundaryFinder.BoundaryReason.StartOfItem
            if starts or position in (0, point.part.paragraph.shown.units):
                found = self.of(point, position, early=not forward)
                if found != spot:
                    return found

    def word_around(self, spot: Spot) -> tuple[Spot, Spot]:
        """The word, or the run of other characters, that a spot is in."""
        point = self.point(spot)
        if point is None:
            return spot, spot
        finder = words_of(point.part.paragraph.shown)
        finder.setPosition(min(point.position, point.part.paragraph.shown.units))
        start = point.position if finder.isAtBoundary() else finder.toPreviousBoundary()
        finder.setPosition(start)
        if finder.isAtBoundary() and not finder.boundaryReasons() & QTextBoundaryFinder.BoundaryReason.StartOfItem:
            back = words_of(point.part.paragraph.shown)
            back.setPosition(start)
            before = back.toPreviousBoundary()
            if before >= 0 and back.boundaryReasons() & QTextBoundaryFinder.BoundaryReason.StartOfItem:
                return self.of(point, before), self.of(point, start, early=True)
        stop = finder.toNextBoundary()
        if stop < 0:
            stop = point.part.paragraph.shown.units
        return self.of(point, max(start, 0)), self.of(point, stop, early=True)

    def paragraph_around(self, spot: Spot) -> tuple[Spot, Spot]:
        """All of the paragraph that a spot is in."""
        point = self.point(spot)
        if point is None:
            return spot, spot
        return self.of(point, 0, early=True), self.of(point, point.part.paragraph.shown.units)

    def line_edge(self, spot: Spot, end: bool) -> Spot:
        """Beginning or end of the line, as laid out."""
        point = self.point(spot)
        if point is None:
            return spot
        paragraph = point.part.paragraph
        line = paragraph.line_of(point.position)
        position = line.textStart()
        if end:
            position += line.textLength()
            if line.lineNumber() < paragraph.layout.lineCount() - 1:
                # Behind the last space the caret would stand on the next line.
                position = paragraph.layout.previousCursorPosition(position)
        return self.of(point, position)

    def cell(self, spot: Spot, forward: bool) -> Spot:
        """The end of the next or previous cell's words, in reading order, or what stands beside the table."""
        rows = self._flow.rows
        step = 1 if forward else -1
        number = spot[0] + step
        while 0 <= number < len(rows):
            if rows[number].block.cell != rows[spot[0]].block.cell:
                return self.nearest((number, length(rows[number])), forward)
            number += step
        return spot

    def vertical(self, spot: Spot, down: bool, goal: float) -> Spot:
        """A line down or up; `goal` is the x to keep, from the text's left edge."""
        point = self.point(spot)
        if point is None:
            return self.nearest(spot, down)
        part = point.part
        paragraph = part.paragraph
        line = paragraph.line_of(point.position).lineNumber() + (1 if down else -1)
        if 0 <= line < paragraph.layout.lineCount():
            return self.of(point, paragraph.hit_in_line(line, goal - part.x))
        stack = [
            number
            for number, other in enumerate(point.box.parts)
            if other.x == part.x and (other.y > part.y if down else other.y < part.y)
        ]
        if stack:
            index, box, at = point.index, point.box, stack[0] if down else stack[-1]
        else:
            found = self._item_with_parts(point.index, down)
            if found is None:
                return self.of(point, paragraph.shown.units if down else 0)
            index, box = found, self._column.box(found)
            at = box.nearest(goal, 0 if down else box.height)
        target = box.parts[at].paragraph
        number = 0 if down else target.layout.lineCount() - 1
        return self.spot(index, box, at, target.hit_in_line(number, goal - box.parts[at].x))

    def hit(self, index: int, at: QPointF) -> Spot | None:
        """The spot nearest to a point, told from the top left of an item's text."""
        box = self._column.box(index)
        if not box.parts:
            return None
        number = box.nearest(at.x(), at.y())
        part = box.parts[number]
        return self.spot(index, box, number, part.paragraph.hit(at.x() - part.x, at.y() - part.y))
