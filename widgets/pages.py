"""What stands on which page of a print: lines, and rows of tables, which no page break goes through where they fit.

Lengths are in dots of whatever the lines were laid out for, and grow downwards.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from PySide6.QtGui import QTextBlock, QTextDocument


class Line(NamedTuple):
    """One line of a text document that was laid out."""

    document: QTextDocument
    """Kept, since its blocks are gone with it."""
    block: QTextBlock
    number: int
    """Which line of its block."""
    top: float
    bottom: float
    """In its document."""


@dataclass(frozen=True, slots=True)
class Box:
    """Lines below each other: a cell of a table, or the one line of a strip of text."""

    lines: Sequence[Line]
    left: float = 0.0
    width: float = 0.0
    padding: float = 0.0
    """Between its frame and the lines, on all sides."""
    row: int = 0
    """The row of its strip in which it begins."""
    rows: int = 1

    @property
    def height(self) -> float:
        """With its padding; without lines no more than that."""
        return 2 * self.padding + (self.lines[-1].bottom - self.lines[0].top if self.lines else 0.0)

    def fitting(self, room: float) -> int:
        """How many of its lines, from the first, go into a frame so high."""
        room -= 2 * self.padding
        return sum(1 for line in self.lines if line.bottom - self.lines[0].top <= room)


@dataclass(frozen=True, slots=True)
class Strip:
    """What stays in one piece where it fits on a page: a line, or a row of a table with those it is joined to."""

    boxes: Sequence[Box]
    heights: Sequence[float]
    """Of its rows."""
    framed: bool = False
    """True for rows of a table."""
    above: float = 0.0
    """Free room over it, which falls away at the head of a page."""
    breaks: bool = False
    """True when a page begins with it."""
    stays: bool = False
    """True when it stands on the page of the next strip."""
    is_head: bool = False
    head: Strip | None = None
    """The head of its table, where that is shown on top of each page."""

    @property
    def height(self) -> float:
        return sum(self.heights)

    @property
    def on_top(self) -> float:
        """What it takes at the head of a page."""
        return self.height + (self.head.height if self.head else 0.0)

    def cut(self, room: float) -> tuple[Strip | None, Strip | None]:
        """What of it goes into so much room, and the rest: parted between its rows, else between the lines of one."""
        if not self.framed:
            return None, self
        whole = 0
        while whole < len(self.heights) and sum(self.heights[: whole + 1]) <= room:
            whole += 1
        filled = sum(self.heights[:whole]) if whole else room
        rows = max(whole, 1)
        first: list[Box] = []
        rest: list[Box] = []
        for box in self.boxes:
            if box.row + box.rows <= whole:
                first.append(box)
            elif box.row >= rows:
                rest.append(replace(box, row=box.row - whole))
            else:
                lines = box.fitting(filled - sum(self.heights[: box.row]))
                first.append(replace(box, lines=box.lines[:lines], rows=rows - box.row))
                left = box.row + box.rows - whole
                rest.append(replace(box, lines=box.lines[lines:], row=0, rows=left))
        if not whole and not any(box.lines for box in first):
            return None, self
        rows_left = len(self.heights) - whole
        return (
            replace(self, boxes=first, heights=heights(first, rows)),
            replace(self, boxes=rest, heights=heights(rest, rows_left)),
        )


class Placed(NamedTuple):
    """A strip on its page."""

    top: float
    strip: Strip


def heights(boxes: Iterable[Box], rows: int) -> list[float]:
    """The least heights of rows that hold these boxes; one over several rows makes the last of them grow."""
    out = [0.0] * rows
    for box in sorted(boxes, key=lambda box: box.row + box.rows):
        last = box.row + box.rows - 1
        out[last] = max(out[last], box.height - sum(out[box.row : last]))
    return out


def paged(strips: Iterable[Strip], height: float) -> Iterator[list[Placed]]:
    """The pages of these strips, each so high, one at a time.

    A strip is cut only where a whole page is too low for it, and what cannot be cut stands on a page of its own.
    """
    page: list[Placed] = []
    at = 0.0
    for chain in _chains(strips):
        if page:
            more = sum(strip.above + strip.height for strip in chain)
            alone = chain[0].on_top + sum(strip.above + strip.height for strip in chain[1:])
            if chain[0].breaks or at + more > height >= alone:
                yield page
                page, at = [], 0.0
        for strip in chain:
            rest: Strip | None = strip
            while rest is not None:
                fresh = not page
                if fresh and rest.head is not None:
                    page.append(Placed(0.0, rest.head))
                    at = rest.head.height
                top = at if fresh else at + rest.above
                part: Strip | None
                if top + rest.height <= height:
                    part, rest = rest, None
                elif not fresh and rest.on_top <= height:
                    part = None
                else:
                    part, rest = rest.cut(height - top)
                    if fresh and part is None:
                        part, rest = rest, None
                if part is not None:
                    page.append(Placed(top, part))
                    at = top + part.height
                if rest is not None:
                    yield page
                    page, at = [], 0.0
    yield page


def _chains(strips: Iterable[Strip]) -> Iterator[list[Strip]]:
    """Strips with those that stay on their page."""
    chain: list[Strip] = []
    for strip in strips:
        if strip.breaks and chain:
            yield chain
            chain = []
        chain.append(strip)
        if not strip.stays:
            yield chain
            chain = []
    if chain:
        yield chain
