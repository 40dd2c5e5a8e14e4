"""Where each row stands, known again after an edit without counting them all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from editor.document import BlockId
from editor.markup import Row
from widgets.view.flow import changed

MOST_CUTS = 24
"""After so many edits all rows are counted anew."""


class _Cut(NamedTuple):
    """Rows [start, stop) of those before gave way to others; what stood behind them moved by `shift`."""

    start: int
    stop: int
    shift: int
    fresh: Mapping[BlockId, int]


class Places(Mapping[BlockId, int]):
    """Number of each row by its id."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._count(rows)

    def _count(self, rows: Sequence[Row]) -> None:
        self._rows = rows
        self._known = {row.id: at for at, row in enumerate(rows)}
        self._cuts: list[_Cut] = []

    def follow(self, rows: Sequence[Row], same_order: bool) -> None:
        """The rows are these now; in `same_order` when only what stands in them is other than before."""
        stretch = None if same_order else changed(self._rows, rows)
        self._rows = rows
        if stretch is None:
            return
        start, stop, new_stop = stretch
        if len(self._cuts) == MOST_CUTS or new_stop - start > len(rows) // 4:
            self._count(rows)
            return
        fresh = {rows[at].id: at for at in range(start, new_stop)}
        self._cuts.append(_Cut(start, stop, new_stop - stop, fresh))

    def __getitem__(self, id: BlockId) -> int:
        later = len(self._cuts)
        while later and id not in self._cuts[later - 1].fresh:
            later -= 1
        at = self._cuts[later - 1].fresh[id] if later else self._known[id]
        for cut in self._cuts[later:]:
            if at >= cut.stop:
                at += cut.shift
            elif at >= cut.start:
                raise KeyError(id)
        return at

    def __iter__(self) -> Iterator[BlockId]:
        return (row.id for row in self._rows)

    def __len__(self) -> int:
        return len(self._rows)
