"""The provisions in order with their heights, shared by every column that shows them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from editor.document import BlockId
from editor.markup import Row
from widgets.places import Places, changed
from widgets.view.heights import Heights
from widgets.view.projection import Item, Showing, characters, items, rows_of

_NEAR = 40
"""Rows looked at on either side before a table of all is made."""


@dataclass(frozen=True, slots=True)
class Spliced:
    """What an update replaced: items [start, stop) by `count` new ones; rows likewise."""

    start: int
    stop: int
    count: int
    first_row: int
    last_row: int
    """Rows [first_row, last_row) of the old text ..."""
    rows: int
    """... gave way to so many."""
    above: int = 0
    """Height of the items replaced."""


class Flow:
    """Rows, the items they are laid out as, and the heights of these."""

    def __init__(self, showing: Showing) -> None:
        self.showing = showing
        self.rows: Sequence[Row] = ()
        self.items: list[Item] = []
        self.heights = Heights()
        self.measure: list[Callable[[int], int]] = []
        """Each column's way to lay an item out: index in, height in pixels out."""
        self._numbers: Places | None = None

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Begin anew."""
        self.rows = rows
        self._numbers = None
        self.items = items(rows, self.showing)
        self.heights.reset(*self._sizes(self.items))

    def set_showing(self, showing: Showing) -> None:
        self.showing = showing
        self.set_rows(self.rows)

    def _sizes(self, some: Sequence[Item]) -> tuple[list[int], list[int]]:
        chars = [characters(item, self.showing) for item in some]
        return chars, [1 if isinstance(item, Row) else len(item.rows) for item in some]

    def update(self, rows: Sequence[Row]) -> Spliced | None:
        """Take the rows after an edit; says what changed, or `None` when nothing did."""
        old, self.rows = self.rows, rows
        stretch = changed(old, rows)
        if stretch is None:
            return None
        start, old_stop, new_stop = stretch
        if self._numbers is not None:
            self._numbers.follow(rows, stretch)
        if not self.items or not rows:
            count, total = len(self.items), self.heights.total
            self.set_rows(rows)
            return Spliced(0, count, len(self.items), 0, len(old), len(rows), total)
        # One item on either side may join what changed, or part from it.
        heights = self.heights
        first = heights.of_row(max(start - 1, 0))
        last = heights.of_row(min(old_stop, len(old) - 1)) + 1
        row_start = heights.first_row(first)
        row_stop = heights.first_row(last) + new_stop - old_stop
        fresh = items(rows[row_start:row_stop], self.showing)
        while fresh and first < last and self.items[first] == fresh[0]:
            row_start += len(rows_of(fresh[0]))
            first += 1
            fresh = fresh[1:]
        while fresh and first < last and self.items[last - 1] == fresh[-1]:
            row_stop -= len(rows_of(fresh[-1]))
            last -= 1
            fresh = fresh[:-1]
        above = heights.top(last) - heights.top(first)
        self.items[first:last] = fresh
        heights.splice(first, last, *self._sizes(fresh))
        row_count = sum(len(rows_of(item)) for item in fresh)
        return Spliced(first, last, len(fresh), row_start, row_stop - new_stop + old_stop, row_count, above)

    def height(self, index: int) -> int:
        """True height of an item: that of its highest column."""
        known = self.heights.known(index)
        return self.measured(index) if known is None else known

    def measured(self, index: int) -> int:
        """The same, laid out again: for text that is being composed."""
        height = 0
        for measure in self.measure:
            height = max(height, measure(index))
        self.heights.set(index, height)
        return height

    def number(self, row: BlockId, near: int = 0) -> int | None:
        """Number of a row, sought near another first."""
        for at in range(max(near - _NEAR, 0), min(near + _NEAR, len(self.rows))):
            if self.rows[at].id == row:
                return at
        if self._numbers is None:
            self._numbers = Places(self.rows)
        return self._numbers.get(row)
