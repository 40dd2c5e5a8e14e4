"""A document as a value: blocks in reading order, each with an identity that never changes.

Position is never identity, and a printed label (``a)``, ``1.2``) is content: it stands in the
text, followed by a tab. What a paragraph *is* in its resolution is its `Role`; what people call
it is computed from the whole document (`editor.addresses`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from editor.errors import UnknownBlock
from editor.frozen import setters
from editor.remembered import once_each
from editor.text import EMPTY, Text

BlockId = str


class Role(StrEnum):
    """What a paragraph is. The value is the word used in JSON."""

    BODY = "body"
    """Nothing more is known; nothing is lost by it."""
    NUMBER = "number-line"
    TITLE = "title"
    REFERENCE = "reference"
    """The line "(Place, year)" below the title of some assemblies' resolutions."""
    CONFERENCE = "conference-line"
    CALL = "call"
    """A preambular or operative call on its own line: *considering*, *resolves*."""
    LEAD_IN = "lead-in"
    """Words between a call and its items: "within its field of competence,"."""
    ITEM = "item"
    """A lettered, numbered or dashed provision; or the single one under a call, without label.
    In the General Assembly's layout: a whole preambular or operative paragraph."""
    HEADING = "heading"
    ANNEX = "annex"
    """The line that opens an annex, appendix or attachment."""
    PROPOSAL = "proposal-line"
    """Marker and proposal number."""
    REASONS = "reasons"
    FOOTNOTE = "footnote"
    TABLE = "table-cell"
    END = "end-mark"
    """The centred rule below a resolution."""
    FRONT = "front"
    """Front matter and anything else around the instruments that is not their text."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How a paragraph stands on the page. Lengths in points; `None` and "" leave it to the style."""

    align: str = ""
    """``"start"``, ``"end"``, ``"center"``, ``"justify"``."""
    indent: float | None = None
    first_line: float | None = None
    """Of the first line, against `indent`; negative hangs."""
    rtl: bool = False
    page_break: bool = False
    """Begins a new page."""


NORMAL: Final = Layout()


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a table's paragraph stands: rows and columns of the grid, from 0."""

    table: str
    row: int
    column: int
    rows: int = 1
    columns: int = 1


@dataclass(frozen=True, slots=True, init=False)
class Block:
    """One paragraph, heading or paragraph of a table cell."""

    id: BlockId
    text: Text
    role: Role
    level: int
    """Of an item or heading: 1 is the outermost. 0 where there are no levels."""
    style: str
    """Name of the paragraph style in the file it came from, as the file has it."""
    layout: Layout
    cell: Cell | None
    story: str
    """"" for the body, else the key of the footnote atom that leads here."""
    numbering: str
    """Label the file numbers automatically: shown before the text, not part of it."""

    def __init__(
        self,
        id: BlockId,
        text: Text = EMPTY,
        role: Role = Role.BODY,
        level: int = 0,
        style: str = "",
        layout: Layout = NORMAL,
        cell: Cell | None = None,
        story: str = "",
        numbering: str = "",
    ) -> None:
        _put_id(self, id)
        _put_text(self, text)
        _put_role(self, role)
        _put_level(self, level)
        _put_style(self, style)
        _put_layout(self, layout)
        _put_cell(self, cell)
        _put_story(self, story)
        _put_numbering(self, numbering)

    def __hash__(self) -> int:
        return hash(self.id)

    def called(self, id: BlockId) -> Block:
        """The same block under another id."""
        return Block(
            id, self.text, self.role, self.level, self.style, self.layout, self.cell, self.story, self.numbering
        )


(
    _put_id, _put_text, _put_role, _put_level, _put_style, _put_layout, _put_cell, _put_story, _put_numbering,
) = setters(Block)  # fmt: skip


class Media(bytes):
    """The bytes of an image; its kind is in the key's ending."""

    size: tuple[float, float] = (0.0, 0.0)
    """Width and height it is shown with, in points; zeros where nothing tells."""

    def sized(self, width: float, height: float) -> Media:
        """The same image, shown with that size."""
        made = Media(self)
        made.size = (width, height)
        return made


@dataclass(frozen=True, slots=True)
class Instrument:
    """One resolution, decision, recommendation or opinion of a document."""

    kind: str
    """``"resolution"``, ``"decision"``, ``"recommendation"``, ``"opinion"``, ``"report"``, ..."""
    number: str
    """As printed, without place and year: ``64``, ``[ABC-1]``, ``COM5/3``; "" when there is none."""
    title: str
    first: BlockId
    last: BlockId
    layout: str = "itu"
    """``"itu"`` (calls on their own lines), ``"un"`` (call and text in one) or ``"report"``."""


@dataclass(frozen=True, slots=True)
class Page:
    """Page of the source, for writing another format. Lengths in points; A4 portrait unless said."""

    width: float = 595.3
    height: float = 841.9
    top: float = 56.7
    bottom: float = 56.7
    start: float = 56.7
    end: float = 56.7
    header: tuple[Text, ...] = ()
    footer: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A text as it stands: blocks in reading order, footnotes after the body they belong to."""

    blocks: tuple[Block, ...] = ()
    instruments: tuple[Instrument, ...] = ()
    language: str = ""
    """One of ar, zh, en, fr, ru, es; "" when unknown."""
    page: Page = Page()
    media: Mapping[str, Media] = field(default_factory=lambda: MappingProxyType({}))
    columns: Mapping[str, tuple[float, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """Column widths of each table, in points."""

    def __hash__(self) -> int:
        return hash((len(self.blocks), self.blocks[:1], self.blocks[-1:]))

    def __iter__(self) -> Iterator[Block]:
        return iter(self.blocks)

    def __len__(self) -> int:
        return len(self.blocks)

    def index(self, block: BlockId) -> int:
        """Position of a block, from 0. Raises `UnknownBlock`."""
        try:
            return positions(self)[block]
        except KeyError:
            raise UnknownBlock(block=block) from None

    def block(self, block: BlockId) -> Block:
        """The block of that identity. Raises `UnknownBlock`."""
        return self.blocks[self.index(block)]

    def __contains__(self, block: object) -> bool:
        return block in positions(self)

    @property
    def rtl(self) -> bool:
        """True when the language runs from right to left."""
        return self.language == "ar"

    def span(self, instrument: Instrument) -> range:
        """Positions of the blocks of one of its instruments."""
        return range(self.index(instrument.first), self.index(instrument.last) + 1)


@once_each(16)
def positions(document: Document) -> Mapping[BlockId, int]:
    """Position of every block by identity."""
    return {block.id: at for at, block in enumerate(document.blocks)}


@once_each(16)
def instrument_of(document: Document) -> Mapping[BlockId, BlockId]:
    """The first block of the instrument that each block stands in; nothing for those outside."""
    return {document.blocks[at].id: i.first for i in document.instruments for at in document.span(i)}
