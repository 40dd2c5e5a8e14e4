"""The provisions in order with their heights, shared by every column that shows them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from editor.document import BlockId
from editor.markup import Row
from widgets.places import Places, changed
from widgets.view.heights import Heights
from widgets.view.projection import CONTEXT, FOLDED_FROM, Item, Showing, amended, characters, folds, items, rows_of

_NEAR = 40
"""Rows looked at on either side before a table of all is made."""
_LOOSE = 2 * CONTEXT + FOLDED_FROM
"""So many items beside an edit may be folded by it."""


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
        self.folding = False
        """Passages that nobody amends are folded away."""
        self._opened: set[BlockId] = set()
        """Rows of passages that were unfolded."""
        self.measure: list[Callable[[int], int]] = []
        """Each column's way to lay an item out: index in, height in pixels out."""
        self._numbers: Places | None = None

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Begin anew."""
        self.rows = rows
        self._numbers = None
        self._opened.clear()
        self._lay()

    def set_items(self, rows: Sequence[Row], found: Sequence[Item]) -> None:
        """Begin anew with rows that were put together to items elsewhere."""
        self.rows, self.items = rows, list(found)
        self._numbers = None

    def _lay(self) -> None:
        self.items = self._items(self.rows)
        self.heights.reset(*self._sizes(self.items))

    def _items(self, rows: Sequence[Row]) -> list[Item]:
        return items(rows, self.showing, folds(rows, self._opened, self.showing.by) if self.folding else None)

    def set_folding(self, folding: bool, around: int = -1) -> None:
        """Fold passages that nobody amends, but those near row number `around`; or show them all."""
        self.folding = folding
        near = self.rows[max(around - CONTEXT, 0) : around + CONTEXT + 1] if around >= 0 else ()
        self._opened = {row.id for row in near}
        self._lay()

    def folded(self, index: int) -> int:
        """How many provisions are folded away in an item; 0 where none are."""
        item = self.items[index]
        if isinstance(item, Row) or item.kind != "folded":
            return 0
        return sum(1 for row in item.rows if row.block.text.string and not row.added)

    def unfold(self, index: int) -> Spliced:
        """Show what is folded away in an item."""
        rows = rows_of(self.items[index])
        self._opened.update(row.id for row in rows)
        first, above = self.heights.first_row(index), self.heights.height(index)
        fresh = items(rows, self.showing)
        self.items[index : index + 1] = fresh
        self.heights.splice(index, index + 1, *self._sizes(fresh))
        return Spliced(index, index + 1, len(fresh), first, first + len(rows), len(rows), above)

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
        if self.folding or self.showing.by is not None:
            first, last = self._loose(first, last)
        row_start = heights.first_row(first)
        row_stop = heights.first_row(last) + new_stop - old_stop
        fresh = self._fresh(rows, row_start, row_stop)
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

    def _loose(self, first: int, last: int) -> tuple[int, int]:
        """Items [first, last) and those beside them that may be folded, or parted, now."""

        def may(index: int) -> bool:
            rows = rows_of(self.items[index])
            return rows[0].added or all(
                not amended(row, self.showing.by) and row.id not in self._opened for row in rows
            )

        low, high = max(first - _LOOSE, 0), min(last + _LOOSE, len(self.items))
        while first > low and may(first - 1):
            first -= 1
        while last < high and may(last):
            last += 1
        return first, last

    def _fresh(self, rows: Sequence[Row], start: int, stop: int) -> list[Item]:
        """The items of rows [start, stop), as they are among the others."""
        if not self.folding:
            return items(rows[start:stop], self.showing)
        # A passage that goes on beyond is told by what stands there.
        low, high = max(start - CONTEXT, 0), min(stop + CONTEXT, len(rows))
        found = folds(rows[low:high], self._opened, self.showing.by)
        inside = {
            max(at + low, start) - start: min(end + low, stop) - start
            for at, end in found.items()
            if min(end + low, stop) - max(at + low, start) >= FOLDED_FROM
        }
        return items(rows[start:stop], self.showing, inside)

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
