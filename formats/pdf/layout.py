"""From a sheet to its lines in reading order: tables, columns, and what stands in the margin."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Final

from formats.pdf import aligned
from formats.pdf.columns import is_spread, justified, regions
from formats.pdf.grid import Table, tables
from formats.pdf.margin import Margin, balloons, beside_text
from formats.pdf.order import Brackets, runs_left
from formats.pdf.rows import HAN, Ink, Line, Row, baselines, composed
from formats.pdf.sheets import Glyph, Sheet, Stroke


@dataclass(slots=True)
class Grid:
    """A table of the page, as a piece of it."""

    table: Table

    @property
    def x0(self) -> float:
        return self.table.x0

    @property
    def x1(self) -> float:
        return self.table.x1

    @property
    def y(self) -> float:
        return self.table.y0


@dataclass(slots=True)
class Laid:
    """One page in reading order."""

    number: int
    width: float
    height: float
    lines: list[Line] = field(default_factory=list)
    rules: list[Stroke] = field(default_factory=list)
    """Drawn lines from side to side that belong neither to words nor to tables."""
    margins: list[Margin] = field(default_factory=list)
    columns: dict[str, tuple[float, ...]] = field(default_factory=dict)
    """Widths of the columns of its tables."""
    rtl: bool = False


_SPACED: Final = 0.03
"""Share of characters from which on a page has spaces of its own."""


class Layouter:
    """Lays out one page after the other; what the pages before told helps where a page tells nothing."""

    def __init__(self) -> None:
        self._brackets = Brackets()
        self._rtl = False
        self._regions = 0
        self._edges: set[float] = set()
        """Margins to which the words of columns were spread."""

    def laid(self, sheet: Sheet) -> Laid:
        out = Laid(sheet.number, sheet.width, sheet.height)
        if not sheet.glyphs:
            return out
        ruled, used = tables(sheet.strokes)
        inside: dict[tuple[int, int], list[Glyph]] = {}
        outside: list[Glyph] = []
        for glyph in sheet.glyphs:
            for number, table in enumerate(ruled):
                if (place := table.place(glyph)) is not None:
                    inside.setdefault((number, place), []).append(glyph)
                    break
            else:
                outside.append(glyph)
        ruled = tuple(table for number, table in enumerate(ruled) if _is_table(number, inside))
        kept = {number for number, _ in inside if _is_table(number, inside)}
        for (number, _), glyphs in inside.items():
            if number not in kept:
                outside.extend(glyphs)
        cells = [{place: g for (n, place), g in inside.items() if n == number} for number in sorted(kept)]
        ink = Ink(sheet, used)
        spaces = _has_spaces(sheet.glyphs)
        out.rtl = self._rtl = _from_right(sheet.glyphs, self._rtl)
        parts = [part for row in baselines(outside) for part in row.parts()]
        size = _usual_size(sheet.glyphs)
        parts = self._without_margin(parts, size, sheet, out, ink, spaces)
        pieces: list[Row | Grid] = [*parts, *(Grid(table) for table in ruled)]
        content = {id(piece): cells[at] for at, piece in enumerate(pieces[len(parts) :])}
        for region in regions(pieces, out.rtl):
            self._region(region, content, out, ink, spaces)
        out.rules = [stroke for stroke in ink.flat if stroke not in ink.taken]
        return out

    def _without_margin(
        self, parts: list[Row], size: float, sheet: Sheet, out: Laid, ink: Ink, spaces: bool
    ) -> list[Row]:
        beside = beside_text(parts, size, out.rtl, sheet.width)
        if not beside:
            return parts
        lines = [
            line for row in _rows(beside)
            if (line := composed(_one(row), sheet.number, ink, spaces, out.rtl, self._brackets)) is not None
        ]  # fmt: skip
        out.margins = balloons(lines)
        if not out.margins:
            return parts
        gone = set(map(id, beside))
        return [part for part in parts if id(part) not in gone]

    def _region(
        self,
        region: Sequence[Row | Grid],
        content: dict[int, dict[int, list[Glyph]]],
        out: Laid,
        ink: Ink,
        spaces: bool,
    ) -> None:
        self._regions += 1
        first = len(out.lines)
        pending: list[Row] = []
        for piece in sorted(region, key=lambda piece: piece.y):
            if isinstance(piece, Row):
                pending.append(piece)
            else:
                self._lines(pending, out, ink, spaces)
                pending = []
                self._table(piece.table, content[id(piece)], out, ink, spaces)
        self._lines(pending, out, ink, spaces)
        body = [line for line in out.lines[first:] if line.cell is None]
        if body:
            left, right = min(line.x0 for line in body), max(line.x1 for line in body)
            for line in body:
                line.left, line.right, line.region = left, right, self._regions

    def _lines(self, parts: Sequence[Row], out: Laid, ink: Ink, spaces: bool) -> None:
        rows = _rows(parts)
        edge = justified(rows, out.rtl)
        if edge is None:  # of a few lines the columns before tell
            ends = [row[0].x0 if out.rtl else row[-1].x1 for row in rows]
            edge = next((known for known in self._edges if any(abs(known - end) < 1.0 for end in ends)), None)
        else:
            self._edges.add(edge)
        spread = [is_spread(row, edge, out.rtl) for row in rows]
        at = 0
        for table in aligned.tables(rows, spread, ink.flat):
            self._plain(rows[at : table.start], spread[at : table.start], out, ink, spaces)
            self._aligned(table, out, ink, spaces)
            at = table.stop
        self._plain(rows[at:], spread[at:], out, ink, spaces)

    def _plain(self, rows: Sequence[Sequence[Row]], spread: Sequence[bool], out: Laid, ink: Ink, spaces: bool) -> None:
        for row, stretched in zip(rows, spread, strict=True):
            line = composed(_one(row), out.number, ink, spaces, out.rtl, self._brackets, spread=stretched)
            if line is not None:
                out.lines.append(line)

    def _aligned(self, table: aligned.Aligned, out: Laid, ink: Ink, spaces: bool) -> None:
        name = f"page{out.number + 1}.{len(out.columns) + 1}"
        wide = len(table.widths)
        out.columns[name] = table.widths[::-1] if out.rtl else table.widths
        for part in table.parts:
            column = wide - part.column - part.columns if out.rtl else part.column
            rows = _rows(part.pieces)
            lines = [composed(_one(row), out.number, ink, spaces, out.rtl, self._brackets) for row in rows]
            made = [line for line in lines if line is not None]
            self._cell(made, (name, part.row, column, 1, part.columns), out)

    def _cell(self, lines: list[Line], cell: tuple[str, int, int, int, int], out: Laid) -> None:
        """Add the lines of one cell; an empty one has a line, too."""
        self._regions += 1
        for line in lines or [Line(out.number, 0.0, 10.0, 0.0, 0.0, [])]:
            line.cell, line.region, line.wide = cell, self._regions, False
            line.left = min((each.x0 for each in lines), default=0.0)
            line.right = max((each.x1 for each in lines), default=0.0)
            out.lines.append(line)

    def _table(self, table: Table, cells: dict[int, list[Glyph]], out: Laid, ink: Ink, spaces: bool) -> None:
        name = f"page{out.number + 1}.{len(out.columns) + 1}"
        out.columns[name] = tuple(reversed(table.columns)) if out.rtl else table.columns
        for at, place in enumerate(table.places):
            column = len(table.columns) - place.column - place.columns if out.rtl else place.column
            rows = baselines(cells.get(at, ()))
            lines = [composed(row, out.number, ink, spaces, out.rtl, self._brackets) for row in rows]
            made = [line for line in lines if line is not None]
            self._cell(made, (name, place.row, column, place.rows, place.columns), out)


def _is_table(number: int, inside: dict[tuple[int, int], list[Glyph]]) -> bool:
    """True when at least two of its cells hold words."""
    return sum(1 for (table, _), glyphs in inside.items() if table == number and _visible(glyphs)) >= 2


def _visible(glyphs: Sequence[Glyph]) -> bool:
    return any(glyph.text != " " for glyph in glyphs)


def _rows(parts: Sequence[Row]) -> list[list[Row]]:
    """Pieces of one row together, from the top and from left to right."""
    placed = sorted(parts, key=lambda part: (part.y, part.x0))
    return [list(group) for _, group in groupby(placed, key=lambda part: part.y)]


def _one(pieces: Sequence[Row]) -> Row:
    """Pieces of one row as one row again."""
    size = Counter({part.size: len(part.seats) for part in pieces}).most_common(1)[0][0]
    return Row(pieces[0].y, size, [seat for part in pieces for seat in part.seats])


def _has_spaces(glyphs: Sequence[Glyph]) -> bool:
    words = [glyph for glyph in glyphs if not HAN.match(glyph.text)]
    return sum(glyph.text == " " for glyph in words) > _SPACED * len(words)


def _from_right(glyphs: Sequence[Glyph], before: bool) -> bool:
    letters = [glyph.text for glyph in glyphs if glyph.text.isalpha()]
    if not letters:
        return before
    return sum(map(runs_left, letters)) * 2 > len(letters)


def _usual_size(glyphs: Sequence[Glyph]) -> float:
    return Counter(round(glyph.size, 1) for glyph in glyphs if glyph.text != " ").most_common(1)[0][0]
