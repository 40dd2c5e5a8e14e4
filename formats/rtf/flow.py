"""Paragraphs and tables of one flow of RTF text: the body, a note, a text box, a header.

RTF tells of a table only by what its paragraphs say: each says how deep it stands, a cell ends with
a control word, and a row with one that finds the edges of its cells told beside it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from editor.document import Cell, Layout
from editor.text import Atom, Marks
from formats.odt.walk import KEPT, Leaf, State
from formats.traced import Line, thing, word

_CLOSE: Final = 20
"""Twips within which two edges of cells are one."""
_HALVES: Final = re.compile("[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]")
_UNSEEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffc\ufffe\uffff]")


@dataclass(slots=True)
class Edge:
    """One cell of a row's definition."""

    right: int
    above: bool = False
    """Goes on the cell above."""
    left: bool = False
    """Goes on the cell before."""


@dataclass(slots=True)
class Row:
    """What a row's definition says."""

    left: int = 0
    edges: list[Edge] = field(default_factory=list)
    above: bool = False
    joins: bool = False

    def end(self, right: int) -> None:
        """The right edge of the next cell, with what was said of it before."""
        self.edges.append(Edge(right, self.above, self.joins))
        self.above = self.joins = False


@dataclass(slots=True)
class _Table:
    rows: list[tuple[Row, list[list[Line]]]] = field(default_factory=list)
    cells: list[list[Line]] = field(default_factory=list)
    """Of the row that is open; the last is open itself."""
    lines: list[Line] = field(default_factory=list)
    """Of the cell that is open."""
    row: Row = field(default_factory=Row)


class Counts:
    """Numbers that are unique in a document."""

    def __init__(self) -> None:
        self.flows = 0
        self.tables = 0

    def flow(self) -> int:
        self.flows += 1
        return self.flows


class Flow:
    """Where words go: they become paragraphs, and paragraphs cells."""

    def __init__(self, counts: Counts, columns: dict[str, tuple[float, ...]], story: str = "") -> None:
        self.story = story
        self.lines: list[Line] = []
        self._counts = counts
        self._columns = columns
        self._number = counts.flow()
        self._leaves: list[Leaf] = []
        self._held: list[str] = []
        self._marks = Marks()
        self._state = KEPT
        self._tables: list[_Table] = []
        self._gone: set[int] = set()
        self.label = ""

    # Words.

    def style(self, marks: Marks, state: State) -> None:
        """How the words that follow look, and who inserted and deleted them."""
        if self._held and (marks is not self._marks or state is not self._state):
            self._flush()
        self._marks, self._state = marks, state

    def add(self, text: str) -> None:
        self._held.append(text)

    def put(self, atom: Atom, state: State) -> None:
        self._flush()
        self._leaves.append(thing(atom, state))

    def _flush(self) -> None:
        if self._held:
            text = whole("".join(self._held))
            self._held.clear()
            if text:
                self._leaves.append(word(text, self._marks, self._state))

    @property
    def empty(self) -> bool:
        """True when the paragraph that is open holds nothing."""
        return not self._leaves and not any(self._held)

    # Paragraphs.

    def end_line(self, style: str, layout: Layout, level: int, mark: State) -> Line:
        """The paragraph ends; `level` tells how many tables it stands in."""
        self._flush()
        self._to_level(level)
        line = Line(self._leaves, mark, self._number, style, layout, self.label, self.story)
        self._leaves, self.label = [], ""
        self.lines.append(line)
        if self._tables:
            self._tables[-1].lines.append(line)
        return line

    def end_cell(self, style: str, layout: Layout, level: int) -> None:
        """The cell ends, and its last paragraph with it."""
        self._to_level(level)
        table = self._tables[-1]
        if not table.lines or not self.empty or self.label:
            self.end_line(style, layout, level, KEPT)
        table.cells.append(table.lines)
        table.lines = []
        self._number = self._counts.flow()

    def row(self, level: int) -> Row:
        """A row's definition begins."""
        self._to_level(max(level, len(self._tables)))
        table = self._tables[level - 1]
        table.row = Row()
        return table.row

    def defined(self, level: int) -> Row:
        """The definition of the row that is open."""
        self._to_level(max(level, len(self._tables)))
        return self._tables[level - 1].row

    def end_row(self, level: int) -> None:
        self._to_level(level)
        table = self._tables[-1]
        if table.lines:
            table.cells.append(table.lines)
            table.lines = []
        if table.cells:
            table.rows.append((table.row, table.cells))
            table.cells = []
        self._number = self._counts.flow()

    def _to_level(self, level: int) -> None:
        """Close the tables that are over, open those that begin."""
        while len(self._tables) > level:
            self._close(self._tables.pop())
        while len(self._tables) < level:
            self._tables.append(_Table())
            self._number = self._counts.flow()

    def finish(self, style: str = "", layout: Layout | None = None) -> list[Line]:
        """All paragraphs, the last one ended and every table closed."""
        if not self.empty:
            self.end_line(style, layout or Layout(), len(self._tables), KEPT)
        self._to_level(0)
        if self._gone:
            self.lines = [line for line in self.lines if id(line) not in self._gone]
        return self.lines

    # Tables.

    def _close(self, table: _Table) -> None:
        if table.lines:
            table.cells.append(table.lines)
        if table.cells:
            table.rows.append((table.row, table.cells))
        self._number = self._counts.flow()
        if not table.rows:
            return
        self._counts.tables += 1
        key = f"t{self._counts.tables}"
        edges = _edges(table)
        self._columns[key] = tuple((b - a) / 20 for a, b in pairwise(edges))
        index = _finder(edges)
        open_cells: dict[int, tuple[Cell, list[Line]]] = {}
        for at, (row, cells) in enumerate(table.rows):
            left = index(row.left)
            before: tuple[Cell, list[Line]] | None = None
            for number, lines in enumerate(cells):
                edge = row.edges[number] if number < len(row.edges) else None
                right = max(index(edge.right) if edge else left + 1, left + 1)
                empty = not any(line.words for line in lines)
                if edge and edge.left and empty and before is not None:
                    old, into = before
                    before = self._place(Cell(key, old.row, old.column, old.rows, right - old.column), into)
                    open_cells[old.column] = before
                elif edge and edge.above and empty and left in open_cells and at:
                    old, into = open_cells[left]
                    before = None
                    open_cells[left] = self._place(Cell(key, old.row, old.column, at - old.row + 1, old.columns), into)
                else:
                    before = self._place(Cell(key, at, left, 1, right - left), lines)
                    open_cells[left] = before
                    lines = []
                self._gone.update(id(line) for line in lines)
                left = right

    @staticmethod
    def _place(cell: Cell, lines: list[Line]) -> tuple[Cell, list[Line]]:
        for line in lines:
            if line.cell is None or line.cell.table == cell.table:
                line.cell = cell
        return cell, lines


def whole(text: str) -> str:
    """Collected characters as a text can have them: halves joined, and nothing that no document shows.

    RTF tells characters beyond the basic plane in two halves; one alone is none.
    """
    if text.isprintable():
        return text
    return _UNSEEN.sub("", _HALVES.sub(_joined, text))


def _joined(match: re.Match[str]) -> str:
    return match[0].encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _edges(table: _Table) -> list[int]:
    """Where columns begin and end, in twips from the margin."""
    found = {row.left for row, _ in table.rows}
    found.update(edge.right for row, _ in table.rows for edge in row.edges)
    edges: list[int] = []
    for edge in sorted(found):
        if not edges or edge - edges[-1] > _CLOSE:
            edges.append(edge)
    return edges


def _finder(edges: list[int]) -> Callable[[int], int]:
    def find(place: int) -> int:
        at = bisect_left(edges, place)
        return at if at < len(edges) and (not at or edges[at] - place <= place - edges[at - 1]) else at - 1

    return find
