"""Where each row stands, known again after an edit without counting them all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from editor.document import BlockId
from editor.markup import Row

Stretch = tuple[int, int, int]
"""Where two texts differ: its start in both, its end in the old one, its end in the new one."""
_STRIDE = 512
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

    def follow(self, rows: Sequence[Row], stretch: Stretch | None) -> bool:
        """The rows are these now, other than before in that stretch; True when some came, went or changed places."""
        before, self._rows = self._rows, rows
        if stretch is None:
            return False
        start, stop, new_stop = stretch
        if [row.id for row in before[start:stop]] == [row.id for row in rows[start:new_stop]]:
            return False
        if len(self._cuts) == MOST_CUTS or new_stop - start > len(rows) // 4:
            self._count(rows)
            return True
        fresh = {rows[at].id: at for at in range(start, new_stop)}
        self._cuts.append(_Cut(start, stop, new_stop - stop, fresh))
        return True

    def settle(self) -> None:
        """Number all anew when much has come together, while there is time: else a stroke would have to wait for it."""
        if len(self._cuts) > MOST_CUTS // 2:
            self._count(self._rows)

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


_last: tuple[Sequence[Row], Sequence[Row], Stretch | None] = ((), (), None)
"""What was compared last, and what came of it: places, view and undo ask for the same in one stroke."""


def changed(old: Sequence[Row], new: Sequence[Row]) -> Stretch | None:
    """The stretch where two texts differ; `None` when they are equal. Neither may be altered afterwards.

    Slices are compared in C, by identity first: 20,000 rows take some 0.1 ms.
    """
    global _last  # noqa: PLW0603  # one stroke, one comparison
    if old is new:
        return None
    if _last[0] is not old or _last[1] is not new:
        _last = old, new, _compared(old, new)
    return _last[2]


def forget_compared() -> None:
    """Let go of the rows compared last: nothing is open any more."""
    global _last  # noqa: PLW0603
    _last = ((), (), None)


def _compared(old: Sequence[Row], new: Sequence[Row]) -> Stretch | None:
    shorter = min(len(old), len(new))
    start = 0
    while start < shorter and old[start : start + _STRIDE] == new[start : start + _STRIDE]:
        start += _STRIDE
    start = min(start, shorter)
    while start < shorter and (old[start] is new[start] or old[start] == new[start]):
        start += 1
    if start == shorter and len(old) == len(new):
        return None
    end = 0
    left = shorter - start
    while end + _STRIDE <= left and _tail(old, end) == _tail(new, end):
        end += _STRIDE
    before, after = len(old) - 1, len(new) - 1
    while end < left and (old[before - end] is new[after - end] or old[before - end] == new[after - end]):
        end += 1
    return start, len(old) - end, len(new) - end


def _tail(rows: Sequence[Row], end: int) -> Sequence[Row]:
    return rows[len(rows) - end - _STRIDE : len(rows) - end]
