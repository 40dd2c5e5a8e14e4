"""What the formats that are only read have in common: paragraphs with two readings become a document and proposals.

A reader tells of each paragraph who inserted and who deleted its words and its mark; what base text
and which amendments that comes to is settled as for OpenDocument texts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from lxml import etree

from editor.document import NORMAL, Cell, Document, Layout, Media, Page
from editor.roles import with_roles
from editor.signs import number_line
from editor.structure import recognise
from editor.text import ATOM, EMPTY, PLAIN, Atom, Marks, Span, Text
from formats.codec import Imported, Note
from formats.odt.base import items
from formats.odt.reader import tracked
from formats.odt.walk import KEPT, Leaf, Para, State

HEADING: Final = "Heading "
"""How styles of headings are called; their level follows."""
_NO_ELEMENT: Final = etree.Element("p")


@dataclass(slots=True)
class Line:
    """One paragraph as a reader met it."""

    words: list[Leaf] = field(default_factory=list)
    mark: State = KEPT
    flow: int = 0
    """Paragraphs of one flow follow each other directly: their marks can go, and join them."""
    style: str = ""
    layout: Layout = NORMAL
    label: str = ""
    """Printed by an automatic list."""
    story: str = ""
    cell: Cell | None = None

    @property
    def text(self) -> Text:
        """All its words, whatever their fate."""
        return Text(tuple(Span(w.text, w.marks, w.atom) for w in self.words))

    def restated(self, state: State) -> None:
        """Give its words and its mark the fate of what leads here, where they have none of their own."""
        self.words = [word._replace(state=_both(state, word.state)) for word in self.words]
        self.mark = _both(state, self.mark)


def _both(outer: State, inner: State) -> State:
    return State(
        outer.inserted if inner.inserted is None else inner.inserted,
        outer.deleted if inner.deleted is None else inner.deleted,
    )


def word(text: str, marks: Marks = PLAIN, state: State = KEPT) -> Leaf:
    """Characters of a paragraph."""
    return Leaf(text, marks, (), state)


def thing(atom: Atom, state: State = KEPT) -> Leaf:
    """An atom of a paragraph."""
    return Leaf(ATOM, PLAIN, (), state, atom)


def imported(
    lines: Sequence[Line],
    suffix: str,
    notes: Iterable[Note] = (),
    dates: Mapping[str, str] = MappingProxyType({}),
    page: Page | None = None,
    media: Mapping[str, Media] = MappingProxyType({}),
    columns: Mapping[str, tuple[float, ...]] = MappingProxyType({}),
) -> Imported:
    """The base text of the paragraphs, in reading order with those of notes last, and one proposal an author.

    `dates` tells when each author first changed anything.
    """
    paras = [
        Para(
            f"p{number}", _NO_ELEMENT, line.flow, line.style, line.layout, line.words, line.mark, line.cell,
            line.story, line.label,
        )
        for number, line in enumerate(_without_passing_marks(lines), 1)
    ]  # fmt: skip
    blocks, proposals, told = tracked(items(paras), dict(dates))
    document = Document(
        blocks, page=page or Page(), media=MappingProxyType(dict(media)), columns=MappingProxyType(dict(columns))
    )
    base = recognise(document)
    return Imported(base, with_roles(base, proposals), (*notes, *told), suffix)


def _without_passing_marks(lines: Sequence[Line]) -> Iterator[Line]:
    """The paragraphs, those joined that only a mark parts which came and went: it is in neither reading."""
    before: list[Leaf] = []
    for at, line in enumerate(lines):
        words = [*before, *line.words] if before else line.words
        follows = at + 1 < len(lines) and lines[at + 1].flow == line.flow and lines[at + 1].story == line.story
        if None not in line.mark and follows:
            before = words
            continue
        if before:
            line.words, before = words, []
        yield line


def fate_of_all(words: Sequence[Leaf]) -> State:
    """The fate of a paragraph's mark where a file says nothing of it: that of its words, if all have the same."""
    states = {leaf.state for leaf in words if leaf.text.strip()}
    return states.pop() if len(states) == 1 else KEPT


def titles_told(lines: Sequence[Line]) -> None:
    """Take the heading's style from a heading below a number line: in text marked up by hand a title is one, too."""
    before = ""
    for line in lines:
        if line.style.startswith(HEADING) and number_line(before):
            line.style = ""
        before = line.text.string or before


def page_lines(lines: Iterable[Line]) -> tuple[Text, ...]:
    """The paragraphs of a header or footer that hold anything in the base text."""
    texts = (
        Text(tuple(Span(w.text, w.marks, w.atom) for w in line.words if w.state.inserted is None)) for line in lines
    )
    return tuple(text for text in texts if text != EMPTY)


class Grid:
    """Tells where the cells of a table stand, row by row, as rows and columns spanned say (HTML 5, 4.9.12)."""

    MOST: Final = 1000

    def __init__(self, table: str) -> None:
        self.table = table
        self.row = -1
        self.width = 0
        self._column = 0
        self._taken: dict[int, int] = {}
        """Until which row each column is taken by a cell that began above."""

    def begin_row(self) -> None:
        self.row += 1
        self._column = 0

    def cell(self, rows: int = 1, columns: int = 1) -> Cell:
        """The place of the next cell of the row."""
        rows, columns = (max(1, min(count, self.MOST)) for count in (rows, columns))
        while self._taken.get(self._column, 0) > self.row:
            self._column += 1
        at = self._column
        for column in range(at, at + columns):
            self._taken[column] = self.row + rows
        self._column = at + columns
        self.width = max(self.width, self._column)
        return Cell(self.table, self.row, at, rows, columns)
