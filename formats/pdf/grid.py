"""Tables as far as ruled lines show their cells."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, NamedTuple

from formats.pdf.sheets import Glyph, Stroke

_NEAR: Final = 2.0
"""Points within which lines meet."""
_MOST_COLUMNS: Final = 64
_MOST_ROWS: Final = 400


class Place(NamedTuple):
    """A cell of a grid: rows and columns from 0, and its rectangle."""

    row: int
    column: int
    rows: int
    columns: int
    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(slots=True)
class Table:
    """A ruled table of a page."""

    x0: float
    y0: float
    x1: float
    y1: float
    places: tuple[Place, ...]
    columns: tuple[float, ...]
    """Their widths."""

    def place(self, glyph: Glyph) -> int | None:
        """Which of its places a glyph stands in."""
        x, y = (glyph.x0 + glyph.x1) / 2, glyph.y - 0.3 * glyph.size
        if not (self.x0 <= x <= self.x1 and self.y0 <= y <= self.y1):
            return None
        for at, place in enumerate(self.places):
            if place.x0 <= x <= place.x1 and place.y0 <= y <= place.y1:
                return at
        return None


class _Bar(NamedTuple):
    """A ruled line: where it lies across its direction, and its stretch along it."""

    at: float
    start: float
    stop: float


def tables(strokes: Sequence[Stroke]) -> tuple[tuple[Table, ...], frozenset[Stroke]]:
    """The tables that the lines of a page draw, and the lines that do."""
    flat = _bars((s.y0, s.x0, s.x1) for s in strokes if s.flat)
    upright = _bars((s.x0, s.y0, s.y1) for s in strokes if not s.flat)
    found: list[Table] = []
    used: set[Stroke] = set()
    for across, down in _groups(flat, upright):
        table = _table(across, down)
        if table is not None:
            found.append(table)
            used.update(s for s in strokes if _within(s, table))
    return tuple(found), frozenset(used)


def _within(stroke: Stroke, table: Table) -> bool:
    """True for a line of the grid itself; one drawn through words in a cell is none."""
    if not (table.x0 - _NEAR <= stroke.x0 and stroke.x1 <= table.x1 + _NEAR):
        return False
    if not (table.y0 - _NEAR <= stroke.y0 and stroke.y1 <= table.y1 + _NEAR):
        return False
    if stroke.flat:
        return any(abs(stroke.y0 - y) <= _NEAR for place in table.places for y in (place.y0, place.y1))
    return any(abs(stroke.x0 - x) <= _NEAR for place in table.places for x in (place.x0, place.x1))


def _bars(lines: Iterable[tuple[float, float, float]]) -> list[_Bar]:
    """Ruled lines, those joined that continue each other."""
    rows: dict[int, list[tuple[float, float, float]]] = defaultdict(list)
    last = float("-inf")
    key = 0
    for at, start, stop in sorted(lines):
        if at - last > 1.2:
            key += 1
        last = at
        rows[key].append((start, stop, at))
    out: list[_Bar] = []
    for pieces in rows.values():
        pieces.sort()
        start, stop, at = pieces[0]
        for low, high, _ in pieces[1:]:
            if low <= stop + _NEAR:
                stop = max(stop, high)
            else:
                out.append(_Bar(at, start, stop))
                start, stop = low, high
        out.append(_Bar(at, start, stop))
    return [bar for bar in out if bar.stop - bar.start > 6]


def _groups(flat: Sequence[_Bar], upright: Sequence[_Bar]) -> list[tuple[list[_Bar], list[_Bar]]]:
    """Lines that meet, directly or through others: those across and those down."""
    if len(flat) * len(upright) > 400_000:
        return []
    head = list(range(len(flat) + len(upright)))

    def top(at: int) -> int:
        while head[at] != at:
            head[at] = head[head[at]]
            at = head[at]
        return at

    for h, across in enumerate(flat):
        for v, down in enumerate(upright):
            if (
                across.start - _NEAR <= down.at <= across.stop + _NEAR
                and down.start - _NEAR <= across.at <= down.stop + _NEAR
            ):
                head[top(h)] = top(len(flat) + v)
    out: dict[int, tuple[list[_Bar], list[_Bar]]] = defaultdict(lambda: ([], []))
    for h, across in enumerate(flat):
        out[top(h)][0].append(across)
    for v, down in enumerate(upright):
        out[top(len(flat) + v)][1].append(down)
    return [group for group in out.values() if len(group[0]) >= 2 and len(group[1]) >= 2]


def _positions(bars: Iterable[_Bar]) -> list[float]:
    out: list[float] = []
    for at in sorted(bar.at for bar in bars):
        if not out or at - out[-1] > 3:
            out.append(at)
    return out


def _table(across: Sequence[_Bar], down: Sequence[_Bar]) -> Table | None:
    xs, ys = _positions(down), _positions(across)
    wide, high = len(xs) - 1, len(ys) - 1
    if not (1 <= wide <= _MOST_COLUMNS and 1 <= high <= _MOST_ROWS):
        return None
    walls = _walls(down, xs, ys)
    floors = _walls(across, ys, xs)
    head = list(range(wide * high))

    def top(at: int) -> int:
        while head[at] != at:
            at = head[at]
        return at

    for row in range(high):
        for column in range(wide):
            at = row * wide + column
            if column + 1 < wide and (column + 1, row) not in walls:
                head[top(at + 1)] = top(at)
            if row + 1 < high and (row + 1, column) not in floors:
                head[top(at + wide)] = top(at)
    members: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for at in range(wide * high):
        members[top(at)].append(divmod(at, wide))
    places: list[Place] = []
    for squares in members.values():
        r0, r1 = min(r for r, _ in squares), max(r for r, _ in squares)
        c0, c1 = min(k for _, k in squares), max(k for _, k in squares)
        if len(squares) != (r1 - r0 + 1) * (c1 - c0 + 1):
            return None  # not a grid of rectangles
        places.append(Place(r0, c0, r1 - r0 + 1, c1 - c0 + 1, xs[c0], ys[r0], xs[c1 + 1], ys[r1 + 1]))
    if len(places) < 2:
        return None
    places.sort()
    widths = tuple(b - a for a, b in pairwise(xs))
    return Table(xs[0], ys[0], xs[-1], ys[-1], tuple(places), widths)


def _walls(bars: Sequence[_Bar], own: Sequence[float], other: Sequence[float]) -> set[tuple[int, int]]:
    """Which edges of squares are drawn: number of the line, and of the square along it."""
    out: set[tuple[int, int]] = set()
    for bar in bars:
        at = bisect_right(own, bar.at + 3) - 1
        for square, (low, high) in enumerate(pairwise(other)):
            if bar.start - _NEAR <= (low + high) / 2 <= bar.stop + _NEAR:
                out.add((at, square))
    return out
