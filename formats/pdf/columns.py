"""In which order the pieces of a page are read: columns first, then down."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
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
    gutter = _gutter(rows)
    if gutter is None:
        return [[piece for row in rows for piece in row]]
    out: list[list[P]] = []
    whole: list[P] = []
    band: list[list[P]] = []

    def close() -> None:
        nonlocal whole, band
        sides = _sides(band, gutter)
        if sides is None:
            whole.extend(piece for row in band for piece in row)
        else:
            if whole:
                out.append(whole)
            whole = []
            for side in reversed(sides) if rtl else sides:
                out.extend(regions(side, rtl, depth + 1))
        band = []

    for row in rows:
        if any(piece.x0 < gutter < piece.x1 for piece in row):
            close()
            whole.extend(row)
        else:
            band.append(row)
    close()
    if whole:
        out.append(whole)
    return out


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


def _gutter(rows: Sequence[Sequence[Piece]]) -> float | None:
    """Where the fewest rows cross, with text on either side of it."""
    left = min(row[0].x0 for row in rows)
    right = max(piece.x1 for row in rows for piece in row)
    width = right - left
    if width < 100:
        return None
    middles = {(one.x1 + other.x0) / 2 for row in rows for one, other in pairwise(row)}
    # Columns whose lines stand on different heights have no row in common: before where several begin.
    begun = Counter(round(piece.x0) for row in rows for piece in row)
    middles.update(x0 - 2.0 for x0, count in begun.items() if count >= 2 * _LEAST_ROWS)
    edges = sorted(x for x in middles if left + _NARROWEST * width < x < right - _NARROWEST * width)
    if not edges:
        return None
    stretches = [[(piece.x0, piece.x1) for piece in row] for row in rows]

    def crossed(x: float) -> int:
        return sum(any(x0 < x < x1 for x0, x1 in row) for row in stretches)

    best = min(edges[:: max(1, len(edges) // 40)], key=crossed)
    return best if crossed(best) <= 0.75 * len(rows) else None


def _sides(band: Sequence[Sequence[P]], gutter: float, depth: int = 0) -> tuple[list[P], list[P]] | None:
    """What stands on either side, when these are two columns, or one of them is two again."""
    left = [[piece for piece in row if piece.x1 <= gutter] for row in band]
    right = [[piece for piece in row if piece.x0 >= gutter] for row in band]
    left, right = [row for row in left if row], [row for row in right if row]
    if min(len(left), len(right)) < _LEAST_ROWS or not (_is_column(left, depth) and _is_column(right, depth)):
        return None
    if min(map(_width, (left, right))) < 1.1 * _NARROWEST * (_edges(right)[1] - _edges(left)[0]):
        return None
    top = max(left[0][0].y, right[0][0].y)
    bottom = min(left[-1][0].y, right[-1][0].y)
    if bottom - top < 0.5 * min(left[-1][0].y - left[0][0].y, right[-1][0].y - right[0][0].y):
        return None
    return [piece for row in left for piece in row], [piece for row in right for piece in row]


def _is_column(rows: Sequence[Sequence[Piece]], depth: int) -> bool:
    """True for running text, or for two columns of it beside each other."""
    if _filled(rows):
        return True
    gutter = _gutter(rows) if depth == 0 else None
    return gutter is not None and _sides(rows, gutter, depth + 1) is not None


def _edges(rows: Sequence[Sequence[Piece]]) -> tuple[float, float]:
    return min(row[0].x0 for row in rows), max(row[-1].x1 for row in rows)


def _width(rows: Sequence[Sequence[Piece]]) -> float:
    x0, x1 = _edges(rows)
    return x1 - x0


def _filled(rows: Sequence[Sequence[Piece]]) -> bool:
    """True when the rows fill the room they have, as running text does, and not with figures side by side."""
    x0, x1 = _edges(rows)
    rows = [[row[0], row[-1]] if _justified(row, x1) else row for row in rows]
    labels = sum(len(row) > 1 and row[0].x1 - x0 < 0.25 * (x1 - x0) for row in rows)
    if sum(map(len, rows)) - labels > 1.3 * len(rows):
        return False
    return median(row[-1].x1 - x0 for row in rows) >= 0.7 * (x1 - x0)


def _justified(row: Sequence[Piece], x1: float) -> bool:
    """True for words that equal gaps spread over a line, up to its end; the first gap may be that of a label."""
    gaps = [other.x0 - one.x1 for one, other in pairwise(row)][-max(2, len(row) - 2) :]
    if len(gaps) < 2 or row[-1].x1 < x1 - 3.0 or max(gaps) - min(gaps) > 1.0:
        return False
    # Figures of a table stand at equal distances, too; words take more room than what parts them.
    return sum(gaps) < 0.9 * sum(piece.x1 - piece.x0 for piece in row)
