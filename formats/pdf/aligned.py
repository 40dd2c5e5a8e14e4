"""Tables without lines between their cells: rows that wide gaps part in the same places."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import Final, NamedTuple

from editor.labels import split_label
from editor.signs import proposal_line
from formats.pdf.order import runs_left
from formats.pdf.rows import Row
from formats.pdf.sheets import Stroke

_LEAST: Final = 3
"""Rows with gaps that make a table."""
_CLOSE: Final = 1.35
"""Of the size: so close stand the lines of one paragraph."""
_CROSSED: Final = 0.12
"""Share of these whose words may stand in a gap between columns, as headings over several do."""


class Part(NamedTuple):
    """A piece of a row in its cell: rows and columns from 0."""

    row: int
    column: int
    columns: int
    pieces: tuple[Row, ...]


class Aligned(NamedTuple):
    """A table: the rows of the page [start, stop) that it takes, and its cells in order."""

    start: int
    stop: int
    rows: int
    widths: tuple[float, ...]
    parts: tuple[Part, ...]


def tables(rows: Sequence[Sequence[Row]], spread: Sequence[bool], rules: Sequence[Stroke] = ()) -> list[Aligned]:
    """The tables among rows of one column of a page, given from the top, each in its pieces from left to right.

    `spread` says which rows are words spread to the margin, and no table's; `rules` are lines from side to side: they
    may part the rows of the tables.
    """
    out: list[Aligned] = []
    at = 0
    while at < len(rows):
        stop = _run(rows, at) if not spread[at] and _parted(rows[at]) else at
        if any(spread[at:stop]):
            stop = at
        found = _table(rows, at, stop, rules) if stop > at else None
        if found is not None:
            out.append(found)
            at = stop
        else:
            at += 1
    return out


def _parted(row: Sequence[Row]) -> bool:
    """True for a row in several pieces; labels and markers of proposals before its words are none."""
    if len(row) < 2:
        return False
    texts = ["".join(seat.glyph.text for seat in piece.seats).strip() for piece in row]
    if any(map(runs_left, "".join(texts))) or proposal_line(f"{texts[1]}\t{texts[0]}") is not None:
        texts.reverse()
    while len(texts) > 1 and _is_head(texts[0], texts[1]):
        del texts[0]
    return len(texts) > 1


def _is_head(head: str, tail: str) -> bool:
    if len(head) > 30:
        return False
    label = len(head) <= 12 and (len(head) <= 2 or bool(split_label(f"{head}\t{tail}")[0]))
    return label or head.endswith((":", "：")) or proposal_line(f"{head}\t{tail}") is not None


def _run(rows: Sequence[Sequence[Row]], start: int) -> int:
    """Behind the last row that may be of a table which begins at `start`."""
    left, right = rows[start][0].x0, rows[start][-1].x1
    last = start
    for at in range(start + 1, len(rows)):
        row = rows[at]
        if row[0].y - rows[at - 1][0].y > 3.2 * row[0].size:
            break
        if _parted(row):
            left, right = min(left, row[0].x0), max(right, row[-1].x1)
            last = at
        elif row[0].x1 - row[0].x0 > 0.7 * (right - left) or at - last > 3:
            break
    for row in rows[last + 1 :]:
        close = row[0].y - rows[last][0].y < _CLOSE * row[0].size
        if not (
            close and row[0].x0 > left + 5 and row[-1].x1 <= right + 5 and row[0].x1 - row[0].x0 < 0.6 * (right - left)
        ):
            break
        last += 1  # the last line of a cell behind the first
    return last + 1


def _table(rows: Sequence[Sequence[Row]], start: int, stop: int, rules: Sequence[Stroke]) -> Aligned | None:
    run = rows[start:stop]
    wide = [row for row in run if _parted(row)]
    if len(wide) < max(_LEAST, 0.5 * len(run)):
        return None
    gaps = _gaps(wide)
    if not gaps:
        return None
    whole = sum(all(not (p.x0 < x < p.x1) for p in row for x in gaps) for row in wide)
    if whole < 0.6 * len(wide) or (len(gaps) == 1 and not _figures(wide, gaps[0])):
        return None
    numbers = _ruled(run, rules) or _numbers(run)
    cells: dict[tuple[int, int], list[Row]] = {}
    spans: dict[tuple[int, int], int] = {}
    for number, row in zip(numbers, run, strict=True):
        for piece in row:
            first = sum(x <= piece.x0 + 1 for x in gaps)
            last = max(first, sum(x < piece.x1 - 1 for x in gaps))
            cells.setdefault((number, first), []).append(piece)
            spans[number, first] = max(spans.get((number, first), 1), last - first + 1)
    edges = [min(row[0].x0 for row in run), *gaps, max(row[-1].x1 for row in run)]
    widths = tuple(b - a for a, b in pairwise(edges))
    return Aligned(start, stop, numbers[-1] + 1, widths, _filled(cells, spans, numbers[-1] + 1, len(widths)))


def _figures(rows: Sequence[Sequence[Row]], gap: float) -> bool:
    """True when what stands behind the gap is short, as figures are; words that go on there are no table's."""
    width = max(row[-1].x1 for row in rows) - min(row[0].x0 for row in rows)
    return median(row[-1].x1 - next((p.x0 for p in row if p.x0 > gap), row[-1].x1) for row in rows) < 0.4 * width


def _filled(
    cells: dict[tuple[int, int], list[Row]], spans: dict[tuple[int, int], int], rows: int, columns: int
) -> tuple[Part, ...]:
    """The cells of every row, those without words as well."""
    out: list[Part] = []
    for row in range(rows):
        column = 0
        while column < columns:
            following = min((c for r, c in cells if r == row and c > column), default=columns)
            span = min(spans.get((row, column), 1), following - column)
            out.append(Part(row, column, span, tuple(cells.get((row, column), ()))))
            column += span
    return tuple(out)


def _gaps(rows: Sequence[Sequence[Row]]) -> list[float]:
    """Where hardly a row has words, between words of others."""
    size = median(row[0].size for row in rows)
    edges = sorted({x for row in rows for piece in row for x in (piece.x0, piece.x1)})
    allowed = int(_CROSSED * len(rows))
    out: list[tuple[float, float]] = []
    for x0, x1 in pairwise(edges):
        middle = (x0 + x1) / 2
        if sum(any(p.x0 < middle < p.x1 for p in row) for row in rows) <= allowed:
            if out and abs(out[-1][1] - x0) < 0.01:
                out[-1] = (out[-1][0], x1)
            else:
                out.append((x0, x1))
    return [(x0 + x1) / 2 for x0, x1 in out if x1 - x0 > 0.5 * size]


def _ruled(run: Sequence[Sequence[Row]], rules: Sequence[Stroke]) -> list[int]:
    """The row of the table that each printed row is of, where lines part all rows; nothing where they do not."""
    left, right = min(row[0].x0 for row in run), max(row[-1].x1 for row in run)
    out = [0]
    for a, b in pairwise(run):
        between = [r for r in rules if a[0].y < r.y0 < b[0].y and r.x1 > left and r.x0 < right]
        parted = sum(min(r.x1, right) - max(r.x0, left) for r in between) > 0.5 * (right - left)
        if not parted and b[0].y - a[0].y > _CLOSE * b[0].size:
            return []
        out.append(out[-1] + parted)
    return out if out[-1] >= 2 else []


def _numbers(run: Sequence[Sequence[Row]]) -> list[int]:
    """The row of the table that each printed row is of: lines that follow each other closely are one cell's."""
    away = [b[0].y - a[0].y for a, b in pairwise(run)]
    usual = median(away)
    out = [0]
    for gap, row in zip(away, run[1:], strict=True):
        close = gap < 0.82 * usual and gap < 1.35 * row[0].size
        out.append(out[-1] if close else out[-1] + 1)
    return out
