"""Which characters of a row a reading shows, and where they stand: places there and back.

Offsets in the marked text count code points (`Row.shown`), as everywhere in the core. What is
laid out differs: hidden words are left out, an atom is shown as its number, and Qt counts UTF-16
units. `Shown` converts, and nothing else does.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from enum import Enum
from itertools import groupby

from editor.document import BlockId
from editor.markup import Change, Row, Segment
from editor.text import PLAIN, Atom, Marks


class Reading(Enum):
    """What the page shows. No reading alters the text."""

    MARKED = "marked"
    """Everything: deleted words struck, new ones underlined."""
    SIMPLE = "simple"
    """The amended text; only bars in the margin tell what changed."""
    FINAL = "final"
    """The amended text, clean."""
    ORIGINAL = "original"
    """The base text."""


@dataclass(frozen=True, slots=True)
class Showing:
    """What a column of text shows."""

    deleted: bool = True
    inserted: bool = True
    marks: bool = True
    """Words carry strike, underline and tint."""
    bars: bool = True
    chips: bool = True
    joined: bool = False
    """Rows that run on into the next are one paragraph, and rows that are gone take no room."""
    editable: bool = True
    filler: bool = False
    """Rows of the other side only are shown as hatched fields."""
    by: frozenset[str] | None = None
    """Ids of the proposals whose wishes are shown, as if there were no others; `None` for all."""


SHOWING = {
    Reading.MARKED: Showing(),
    Reading.SIMPLE: Showing(deleted=False, marks=False, chips=False, joined=True),
    Reading.FINAL: Showing(deleted=False, marks=False, bars=False, chips=False, joined=True),
    Reading.ORIGINAL: Showing(inserted=False, marks=False, bars=False, chips=False, joined=True, editable=False),
}
BASE_SIDE = Showing(inserted=False, bars=False, chips=False, editable=False, filler=True)
AMENDED_SIDE = Showing(deleted=False, bars=False, chips=False, filler=True)


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that are laid out as one: the cells of a table row, paragraphs joined, or rows not shown."""

    rows: tuple[Row, ...]
    kind: str
    """``"cells"``, ``"joined"``, ``"hidden"``, ``"absent"`` (another column has it), ``"folded"``, or ``"level"``: what
    several proposals add at one place, each in its own column."""


Item = Row | Group

CONTEXT = 1
"""Unchanged provisions that stay in sight beside a change, and at the beginning."""
FOLDED_FROM = 3
"""Fewer unchanged provisions in a row are not folded."""


def rows_of(item: Item) -> tuple[Row, ...]:
    """The rows an item stands for."""
    return (item,) if isinstance(item, Row) else item.rows


def amended(row: Row, by: frozenset[str] | None) -> bool:
    """True when one of those proposals amends the row, or any does when `by` is `None`."""
    return row.marker is not None and (by is None or not by.isdisjoint(row.proposals))


def items(rows: Sequence[Row], showing: Showing, folds: Mapping[int, int] | None = None) -> list[Item]:
    """The rows as they are laid out, in order and without a gap.

    `folds` tells where folded passages begin and end. Where only some proposals are shown, additions of several of
    them at one place are one item, and those of others take no room.
    """
    out: list[Item] = []
    at = 0
    count = len(rows)
    while at < count:
        row = rows[at]
        stop = at + 1
        cell = row.block.cell
        if folds and at in folds:
            stop = folds[at]
            out.append(Group(tuple(rows[at:stop]), "folded"))
        elif cell is not None:
            while stop < count:
                other = rows[stop].block.cell
                if other is None or (other.table, other.row) != (cell.table, cell.row):
                    break
                stop += 1
            out.append(Group(tuple(rows[at:stop]), "cells"))
        elif showing.by is not None and row.added:
            stop = _added_until(rows, at, showing.by)
            if stop > at + 1:
                out.append(Group(tuple(rows[at:stop]), "level"))
            else:
                out.append(row if amended(row, showing.by) else Group((row,), "hidden"))
        elif showing.joined and row.marker is not None:
            out.append(item := _joined(rows, at, showing))
            stop = at + len(rows_of(item))
        else:
            out.append(row)
        at = stop
    return out


def _added_until(rows: Sequence[Row], at: int, by: frozenset[str]) -> int:
    """Where additions that begin there end, when several proposals make them; else `at` and one."""
    stop = at
    while stop < len(rows) and rows[stop].added and rows[stop].block.cell is None and amended(rows[stop], by):
        stop += 1
    return stop if len({row.proposals for row in rows[at:stop]}) > 1 else at + 1


def folds(rows: Sequence[Row], opened: Set[BlockId], by: frozenset[str] | None = None) -> dict[int, int]:
    """Where passages begin that nobody amends (of those proposals), and where each ends; `opened` rows are shown."""
    out: dict[int, int] = {}
    at = 0
    for number, row in enumerate((*rows, None)):
        if row is not None and not amended(row, by) and row.id not in opened:
            continue
        start, stop = at + CONTEXT, number - (CONTEXT if row is not None else 0)
        at = number + 1
        while start < stop and _same_cells(rows, start):
            start += 1
        while start < stop and _same_cells(rows, stop):
            stop -= 1
        if stop - start >= FOLDED_FROM:
            out[start] = stop
    return out


def _same_cells(rows: Sequence[Row], at: int) -> bool:
    """True when a cut there would go through a row of a table."""
    if not 0 < at < len(rows):
        return False
    a, b = rows[at - 1].block.cell, rows[at].block.cell
    return a is not None and b is not None and (a.table, a.row) == (b.table, b.row)


def _joined(rows: Sequence[Row], at: int, showing: Showing) -> Item:
    """The paragraph of one reading that begins there (`editor.markup.joined` says which rows join)."""
    without = Change.INSERTED if showing.deleted else Change.DELETED
    stop = at
    filled = False
    while stop < len(rows) and rows[stop].block.cell is None:
        row = rows[stop]
        filled = filled or any(s.change is not without for s in row.segments)
        stop += 1
        if row.mark is not without:
            return row if stop == at + 1 else Group(tuple(rows[at:stop]), "joined")
        if not filled:
            return Group((row,), "hidden")
    return Group(tuple(rows[at:stop]), "joined" if filled else "hidden")


def characters(item: Item, showing: Showing) -> int:
    """How many characters are laid out, about; -1 when nothing is."""
    if isinstance(item, Row):
        if item.marker is None:
            return len(item.block.text.string)
        return sum(len(s.text.string) for s in item.segments if seen(s, showing) is not None)
    if item.kind == "hidden":
        return -1
    if item.kind in ("folded", "absent"):
        return 0
    if item.kind == "cells":
        return max(characters(row, showing) for row in item.rows)
    return sum(max(characters(row, showing), 0) for row in item.rows)


def seen(segment: Segment, showing: Showing) -> Change | None:
    """The fate of characters as it is shown; `None` where they are not."""
    return _seen(segment.change, segment.proposals, showing)


def _seen(change: Change, proposals: Collection[str], showing: Showing) -> Change | None:
    if change is Change.KEPT:
        return change
    if showing.by is not None and showing.by.isdisjoint(proposals):
        # Somebody else wants that: here it is as it was.
        return Change.KEPT if change is Change.DELETED else None
    return change if (showing.deleted if change is Change.DELETED else showing.inserted) else None


def present(row: Row, showing: Showing) -> bool:
    """True when the reading has that row, be it the paragraph mark alone."""
    if showing.by is not None:
        fates = (_seen(row.mark, row.mark_proposals, showing), *(seen(s, showing) for s in row.segments))
        return any(fate is not None for fate in fates)
    if showing.deleted and showing.inserted:
        return True
    return row.in_base if showing.deleted else not row.gone


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters that are drawn alike, or that are hidden."""

    start: int
    """Marked offset within the paragraph."""
    length: int
    """In marked characters; 0 for what is only shown: an automatic label, text being composed."""
    at: int
    """Where it stands in the layout, UTF-16."""
    text: str
    """As laid out; "" when hidden."""
    units: int
    """Length of `text` in UTF-16."""
    change: Change = Change.KEPT
    marks: Marks = PLAIN
    atom: Atom | None = None
    moved: bool = False
    """At one end of a move, words that its other end has, too."""
    composed: bool = False
    """Text an input method is still composing."""


def units(text: str) -> int:
    """Length in UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def in_units(text: str, start: int, stop: int) -> str:
    """The characters between two offsets in UTF-16."""
    if text.isascii():
        return text[start:stop]
    return text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * stop].decode("utf-16-le", "ignore")


@dataclass(frozen=True, slots=True)
class Preedit:
    """Half-composed text at a place of one row."""

    row: str
    offset: int
    text: str
    cursor: int
    """Of the caret within it, UTF-16."""


class Shown:
    """One paragraph as laid out.

    Its marked offsets run through all its rows; between two rows stands their paragraph mark, one
    character.
    """

    __slots__ = ("_layout_starts", "_marked_starts", "length", "pieces", "row_starts", "text")

    def __init__(self, rows: Sequence[Row], showing: Showing, preedit: Preedit | None = None) -> None:
        pieces: list[Piece] = []
        self.row_starts: list[int] = []
        at = marked = 0
        moved = False

        def put(
            length: int, text: str, change: Change, marks: Marks, atom: Atom | None, composed: bool = False
        ) -> None:
            nonlocal at, marked
            wide = units(text)
            pieces.append(Piece(marked, length, at, text, wide, change, marks, atom, moved, composed))
            at += wide
            marked += length

        for number, row in enumerate(rows):
            if number:
                put(1, "", Change.DELETED, PLAIN, None)
            self.row_starts.append(marked)
            moved = row.moved is not None
            if row.block.numbering and number == 0 and present(row, showing):
                goes = row.gone and (showing.by is None or not showing.by.isdisjoint(row.mark_proposals))
                label = Change.INSERTED if row.added else Change.DELETED if goes else Change.KEPT
                put(0, row.block.numbering.rstrip() + "\t", label, PLAIN, None)
            compose_at = marked + preedit.offset if preedit and preedit.row == row.id else None
            for segment in row.segments:
                fate = seen(segment, showing)
                visible = fate is not None
                change = segment.change if fate is None else fate
                moved = segment.moved
                for span in segment.text.spans:
                    text = span.text
                    if compose_at is not None and preedit and marked <= compose_at < marked + len(text):
                        if cut := compose_at - marked:
                            put(cut, _laid(text[:cut]) if visible else "", change, span.marks, None)
                            text = text[cut:]
                        put(0, preedit.text, change, span.marks, None, composed=True)
                        compose_at = None
                    if visible and (span.marks.small_caps or span.marks.capitals) and not span.atom:
                        for run, marks in _capitals(text, span.marks):
                            put(len(run), _laid(_upper(run)), change, marks, None)
                        continue
                    shown = "" if not visible else _atom(span.atom) if span.atom else _laid(text)
                    put(len(text), shown, change, span.marks, span.atom)
            if compose_at is not None and preedit:
                put(0, preedit.text, Change.KEPT, PLAIN, None, composed=True)
        self.length = marked
        pieces.append(Piece(marked, 0, at, "", 0))
        self.pieces = pieces
        self.text = "".join([piece.text for piece in pieces])
        self._marked_starts = [piece.start for piece in pieces]
        self._layout_starts = [piece.at for piece in pieces]

    @property
    def units(self) -> int:
        """Length as laid out, UTF-16."""
        return self.pieces[-1].at

    def to_layout(self, offset: int) -> int:
        """Where a marked offset stands in the layout; offsets beyond either end are cut."""
        offset = min(max(offset, 0), self.length)
        piece = self.pieces[bisect_right(self._marked_starts, offset) - 1]
        inside = offset - piece.start
        if inside <= 0 or not piece.text:
            return piece.at
        if inside >= piece.length or piece.atom:
            return piece.at + (piece.units if inside >= piece.length else 0)
        if piece.units == len(piece.text):
            return piece.at + inside
        return piece.at + units(piece.text[:inside])

    def to_marked(self, position: int, early: bool = False) -> int:
        """The marked offset at a place of the layout. Before hidden words when `early`, else behind them.

        Within an atom: its start when `early`, else its end.
        """
        position = min(max(position, 0), self.units)
        starts = self._layout_starts
        number = bisect_left(starts, position) - 1 if early else bisect_right(starts, position) - 1
        if number < 0:
            return 0
        piece = self.pieces[number]
        inside = position - piece.at
        if piece.composed or not piece.length:
            return piece.start
        if inside <= 0:
            return piece.start
        if inside >= piece.units:
            return piece.start + piece.length
        if piece.atom:
            return piece.start if early else piece.start + piece.length
        if piece.units == len(piece.text):
            return piece.start + inside
        return piece.start + len(
            piece.text.encode("utf-16-le", "surrogatepass")[: 2 * inside].decode("utf-16-le", "ignore")
        )

    def place(self, offset: int) -> tuple[int, int]:
        """Number of the row, within the paragraph, and offset in it, of a marked offset."""
        row = max(bisect_right(self.row_starts, offset) - 1, 0)
        return row, offset - self.row_starts[row]


_BREAKS = str.maketrans({"\n": "\u2028", "\u2029": "\u2028", "\r": " ", "\ufdd0": " ", "\ufdd1": " "})


def _laid(text: str) -> str:
    """Characters as Qt wants them: a line break is U+2028."""
    return text.translate(_BREAKS) if "\n" in text or "\r" in text or "\u2029" in text else text


def _upper(text: str) -> str:
    """Capitals, letter for letter: one that would become two stays."""
    return "".join([capital if len(capital := c.upper()) == 1 else c for c in text])


def _capitals(text: str, marks: Marks) -> Iterator[tuple[str, Marks]]:
    """Runs of small letters, that small capitals make smaller, and of others. A bare layout knows neither."""
    for small, run in groupby(text, str.islower):
        yield "".join(run), marks if small else marks.but(small_caps=False)


def _atom(atom: Atom) -> str:
    if atom.kind in ("footnote", "endnote", "field"):
        return atom.shown or "\u2009"
    return "\u00a0"
