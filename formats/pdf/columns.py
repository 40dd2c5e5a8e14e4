"""In which order the pieces of a page are read: columns first, then down."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from statistics import median
from typing import Final, Protocol, TypeVar


class Piece(Protocol):
    """Something with a place: a piece of a row, or a table."""

    @property
    def x0(self) -> float: ...
    @property
    def x1(self) -> float: ...
    @property
    def y(self) -> float: ...


P = TypeVar("P", bound=Piece)

_LEAST_ROWS: Final = 4
_NARROWEST: Final = 0.2
"""Of the text's width: no column is narrower."""
_DEEPEST: Final = 3


def regions(pieces: Sequence[P], rtl: bool, depth: int = 0) -> list[list[P]]:
    """The pieces in reading order, those together that stand in one column above each other.

    Two columns are told from labels and their words, and from tables without lines, by this: the lines of
    a column fill it, and several stand beside several.
    """
    rows = _rows(pieces)
    if len(rows) < _LEAST_ROWS or depth >= _DEEPEST:
        return [list(pieces)] if pieces else []
    gutter = _parting(rows, rtl)
    if gutter is None:
        return [[piece for row in rows for piece in row]]
    out: list[list[P]] = []
    whole: list[P] = []
    for band, crosses in _bands(rows, gutter):
        sides = None if crosses else _sides(band, gutter, rtl)
        if sides is None:
            whole.extend(piece for row in band for piece in row)
            continue
        if whole:
            out.append(whole)
        whole = []
        for side in reversed(sides) if rtl else sides:
            out.extend(regions(side, rtl, depth + 1))
    if whole:
        out.append(whole)
    return out


def _bands(rows: Sequence[Sequence[P]], gutter: float) -> Iterator[tuple[list[Sequence[P]], bool]]:
    """The rows in turns that do not cross the gutter, and that do."""
    for crosses, band in groupby(rows, key=lambda row: any(piece.x0 < gutter < piece.x1 for piece in row)):
        yield list(band), crosses


def _parting(rows: Sequence[Sequence[P]], rtl: bool) -> float | None:
    """The gutter between two columns. Of a last page, whose second column is short, many places look like one."""
    gutters = _gutters(rows)
    crossed = [_crossed(rows, gutter) for gutter in gutters]
    for gutter, count in zip(gutters, crossed, strict=True):
        # Beside a place that fewer rows cross, and that has whole columns on either side, no other one is a gutter:
        # of ragged lines some end early everywhere.
        if count == min(crossed) and (_is_even(rows, gutter, rtl) or _is_even_again(rows, gutter, rtl)):
            return gutter
    for surely in (True, False):
        for gutter in gutters:
            for band, crosses in _bands(rows, gutter):
                if not crosses and _ends_early(*_beside(band, gutter), rtl, surely):
                    return gutter
    # Words behind their labels stand apart as columns do, yet columns are alike in width.
    even = (gutter for gutter in gutters[:_TRIED_EVEN] if _is_even(rows, gutter, rtl))
    return next(even, gutters[0] if gutters else None)


def _crossed(rows: Sequence[Sequence[P]], gutter: float) -> int:
    return sum(any(piece.x0 < gutter < piece.x1 for piece in row) for row in rows)


def _is_even_again(rows: Sequence[Sequence[P]], gutter: float, rtl: bool) -> bool:
    """True for a gutter that has a column on one side, and on the other one two that are equally wide."""
    for band, crosses in _bands(rows, gutter):
        if crosses or _sides(band, gutter, rtl) is None:
            continue
        sides = _beside(band, gutter)
        if any(_filled(one, rtl) and _are_two(other, rtl) for one, other in (sides, sides[::-1])):
            return True
    return False


def _are_two(rows: Sequence[Sequence[P]], rtl: bool) -> bool:
    """True for two equally wide columns beside each other, and nothing else."""
    gutters = _gutters(rows)[:1]
    return bool(gutters) and _crossed(rows, gutters[0]) == 0 and _is_even(rows, gutters[0], rtl)


def _is_even(rows: Sequence[Sequence[P]], gutter: float, rtl: bool) -> bool:
    """True for a gutter between two columns of running text that are equally wide."""
    for band, crosses in _bands(rows, gutter):
        left, right = _beside(band, gutter)
        if crosses or _sides(band, gutter, rtl) is None or not (_filled(left, rtl) and _filled(right, rtl)):
            continue
        one, other = _width(left), _width(right)
        if min(one, other) > _EVEN * max(one, other):
            return True
    return False


def _rows(pieces: Sequence[P]) -> list[list[P]]:
    out: list[list[P]] = []
    for piece in sorted(pieces, key=lambda piece: (piece.y, piece.x0)):
        if out and piece.y - out[-1][-1].y <= 1.0:
            out[-1].append(piece)
        else:
            out.append([piece])
    for row in out:
        row.sort(key=lambda piece: piece.x0)
    return out


def _gutters(rows: Sequence[Sequence[Piece]]) -> list[float]:
    """The middles of the stretches that the fewest rows cross, with text on either side; of equal ones the widest."""
    left = min(row[0].x0 for row in rows)
    right = max(piece.x1 for row in rows for piece in row)
    width = right - left
    if width < 100:
        return []
    middles = {(one.x1 + other.x0) / 2 for row in rows for one, other in pairwise(row)}
    # Columns whose lines stand on different heights have no row in common: before where several begin, and end.
    begun = Counter(round(piece.x0) for row in rows for piece in row)
    ended = Counter(round(piece.x1) for row in rows for piece in row)
    middles.update(x0 - 2.0 for x0, count in begun.items() if count >= 2 * _LEAST_ROWS)
    middles.update(x1 + 2.0 for x1, count in ended.items() if count >= 2 * _LEAST_ROWS)
    edges = sorted(x for x in middles if left + _NARROWEST * width < x < right - _NARROWEST * width)
    found: list[tuple[int, float, float]] = []
    for x0, x1, crossed in _stretches(rows):
        at = bisect_left(edges, x0)
        if at < len(edges) and edges[at] <= x1 and crossed <= 0.75 * len(rows):
            middle = (x0 + x1) / 2
            found.append((crossed, x0 - x1, middle if edges[0] <= middle <= edges[-1] else edges[at]))
    found.sort()
    return [x for crossed, _, x in found[:_TRIED] if crossed <= found[0][0] + _LEAST_ROWS]


_TRIED: Final = 8
"""Places that are looked at for a gutter."""
_TRIED_EVEN: Final = 3
_EVEN: Final = 0.85


def _stretches(rows: Sequence[Sequence[Piece]]) -> Iterator[tuple[float, float, int]]:
    """The stretches of the width between two edges of pieces, from the left, and how many rows cross each."""
    steps: Counter[float] = Counter()
    for row in rows:
        reached = 0.0
        for piece in row:  # of one row each place counts once
            start = max(piece.x0, reached)
            if piece.x1 > start:
                steps[start] += 1
                steps[piece.x1] -= 1
                reached = piece.x1
    crossed = 0
    for x0, x1 in pairwise(sorted(steps)):
        crossed += steps[x0]
        yield x0, x1, crossed


def _sides(band: Sequence[Sequence[P]], gutter: float, rtl: bool, depth: int = 0) -> tuple[list[P], list[P]] | None:
    """What stands on either side, when these are two columns, or one of them is two again."""
    left, right = _beside(band, gutter)
    both = [piece for row in left for piece in row], [piece for row in right for piece in row]
    if _ends_early(left, right, rtl):
        return both
    if min(len(left), len(right)) < _LEAST_ROWS or not (_is_column(left, rtl, depth) and _is_column(right, rtl, depth)):
        return None
    if min(map(_width, (left, right))) < 1.1 * _NARROWEST * (_edges(right)[1] - _edges(left)[0]):
        return None
    top = max(left[0][0].y, right[0][0].y)
    bottom = min(left[-1][0].y, right[-1][0].y)
    if bottom - top < 0.5 * min(left[-1][0].y - left[0][0].y, right[-1][0].y - right[0][0].y):
        return None
    return both


def _beside(band: Sequence[Sequence[P]], gutter: float) -> tuple[list[list[P]], list[list[P]]]:
    """What of each row stands on the left and on the right."""
    left = [[piece for piece in row if piece.x1 <= gutter] for row in band]
    right = [[piece for piece in row if piece.x0 >= gutter] for row in band]
    return [row for row in left if row], [row for row in right if row]


def _ends_early(
    left: Sequence[Sequence[Piece]], right: Sequence[Sequence[Piece]], rtl: bool, surely: bool = False
) -> bool:
    """True for the columns of a last page: the second has a few lines beside the top of the first, which is long.

    Its footnotes may stand at its foot. `surely`: the first is told by its margin, too.
    """
    first, second = (right, left) if rtl else (left, right)
    if len(first) < 3 * _LEAST_ROWS:
        return False
    # The page's head and number may stand over and under the second.
    second = [row for row in second if first[0][0].y - 1 <= row[0].y <= first[-1][0].y + 1]
    if not 1 <= len(second) <= len(first) // 3:
        return False
    if surely and justified(first, rtl) is None:
        return False
    pitch = median(below[0].y - above[0].y for above, below in pairwise(first))
    if abs(second[0][0].y - first[0][0].y) > pitch or not (_filled(first, rtl) or _are_two(first, rtl)):
        return False
    if sum(below[0].y - above[0].y > 2 * pitch for above, below in pairwise(second)) > 1:
        return False
    # Its lines begin where those of a column do: not further from the first than columns are.
    start, stop = _edges(first)
    gap = start - _edges(second)[1] if rtl else _edges(second)[0] - stop
    return gap < 0.25 * (stop - start) and _width(second) < 1.1 * (stop - start)


def _is_column(rows: Sequence[Sequence[Piece]], rtl: bool, depth: int) -> bool:
    """True for running text, or for two columns of it beside each other."""
    if _filled(rows, rtl):
        return True
    gutters = _gutters(rows) if depth == 0 else []
    return bool(gutters) and _sides(rows, gutters[0], rtl, depth + 1) is not None


def _edges(rows: Sequence[Sequence[Piece]]) -> tuple[float, float]:
    return min(row[0].x0 for row in rows), max(row[-1].x1 for row in rows)


def _width(rows: Sequence[Sequence[Piece]]) -> float:
    x0, x1 = _edges(rows)
    return x1 - x0


def _filled(rows: Sequence[Sequence[Piece]], rtl: bool) -> bool:
    """True when the rows fill the room they have, as running text does, and not with figures side by side."""
    x0, x1 = _edges(rows)
    edge = justified(rows, rtl)
    labels = sum(len(row) > 1 and row[0].x1 - x0 < 0.25 * (x1 - x0) for row in rows)
    counted = sum(
        1 if is_spread(row, edge, rtl) else min(len(row), 2) if _is_even_row(row, x1) else len(row) for row in rows
    )
    if counted - labels > 1.3 * len(rows):
        return False
    return median(row[-1].x1 - x0 for row in rows) >= 0.7 * (x1 - x0)


_EDGE: Final = 1.5
"""Points by which the ends of lines that are spread to one margin differ."""


def justified(rows: Sequence[Sequence[Piece]], rtl: bool) -> float | None:
    """The margin to which the lines of a column are spread; `None` where they end where their words do.

    Told by lines without wide gaps that end there. Tables with figures at their edge have gaps in all rows.
    """
    if len(rows) < _LEAST_ROWS:
        return None
    edge = min(row[0].x0 for row in rows) if rtl else max(row[-1].x1 for row in rows)
    ending = [row for row in rows if abs((row[0].x0 if rtl else row[-1].x1) - edge) < _EDGE]
    solid = sum(len(row) == 1 for row in ending)
    return edge if len(ending) >= 0.5 * len(rows) and solid >= max(3, 0.15 * len(rows)) else None


def is_spread(row: Sequence[Piece], edge: float | None, rtl: bool) -> bool:
    """True for words that equal gaps spread over a line up to that edge; what a label stands before is further away."""
    if edge is None or len(row) < 2 or abs((row[0].x0 if rtl else row[-1].x1) - edge) >= _EDGE:
        return False
    gaps = [other.x0 - one.x1 for one, other in pairwise(row)]
    if len(gaps) > 1 and max(gaps) - min(gaps) > 1.0:
        del gaps[-1 if rtl else 0]
    return max(gaps) - min(gaps) <= 1.0 and sum(gaps) < 2 * sum(piece.x1 - piece.x0 for piece in row)


def _is_even_row(row: Sequence[Piece], x1: float) -> bool:
    """True for words that equal gaps spread over a line, up to its end; the first gap may be that of a label."""
    gaps = [other.x0 - one.x1 for one, other in pairwise(row)][-max(2, len(row) - 2) :]
    if len(gaps) < 2 or row[-1].x1 < x1 - 3.0 or max(gaps) - min(gaps) > 1.0:
        return False
    # Figures of a table stand at equal distances, too; words take more room than what parts them.
    return sum(gaps) < 0.9 * sum(piece.x1 - piece.x0 for piece in row)
