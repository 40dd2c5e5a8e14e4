"""What goes with a text from one format into another beside its words: looks, pages, places, equations.

The core knows none of it, for no amendment tells of a font. It is read from the file when that is to be
written in another format, and told by blocks, and offsets in their base text, as everything is. What a
file has and the other format, or we, cannot say is counted: nothing is left behind in silence.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from functools import lru_cache
from itertools import groupby
from types import MappingProxyType
from typing import Final, NamedTuple, TypeVar

from editor.document import Block, BlockId, Cell, Document, Page
from editor.rendering import Paragraph
from editor.text import PLAIN, Marks, Span, Text
from formats.codec import Note


@dataclass(frozen=True, slots=True)
class Face:
    """How characters look beyond their marks. What is "" or 0 is left to what is around them."""

    font: str = ""
    asian: str = ""
    complex: str = ""
    """Fonts of Latin (and Cyrillic), Chinese and Arabic letters."""
    size: float = 0.0
    """In points."""
    complex_size: float = 0.0
    """Of Arabic letters."""
    colour: str = ""
    """Six hexadecimal digits, in capitals."""
    behind: str = ""
    """Colour behind the characters, likewise."""
    spacing: float = 0.0
    """Points by which letters stand further apart, negative where they stand closer."""
    style: str = ""
    """Name of their style of characters, whose looks are told here as well; none that programs give by themselves."""
    lined: bool = False
    """A link with a line below, which its style gives it, and which is no mark."""

    def over(self, other: Face) -> Face:
        """This look where it says something, else the other's."""
        return other if self == PLAIN_FACE else _over(self, other)

    def beside(self, other: Face) -> Face:
        """What this look says that the other does not say."""
        return _beside(self, other)


PLAIN_FACE: Final = Face()


# A text has few looks, and asks for them at every span.


@lru_cache(maxsize=1024)
def _over(one: Face, other: Face) -> Face:
    return Face(*(getattr(one, f.name) or getattr(other, f.name) for f in fields(Face)))


@lru_cache(maxsize=1024)
def _beside(one: Face, other: Face) -> Face:
    both = ((getattr(one, f.name), getattr(other, f.name)) for f in fields(Face))
    return Face(*(type(own)() if own == its else own for own, its in both))


class Spacing(NamedTuple):
    """How far the lines of a paragraph stand apart."""

    value: float
    """Points, or times the height of a line."""
    rule: str
    """``"times"``, ``"exactly"`` or ``"least"``."""


class Tab(NamedTuple):
    """A tabulator."""

    at: float
    """In points."""
    kind: str
    """``"left"``, ``"right"``, ``"center"`` or ``"char"``."""
    leader: str = ""
    """Sign that fills the space before it: ``.``, ``-``, ``_`` or ``·``."""


@dataclass(frozen=True, slots=True)
class Stance:
    """How a paragraph stands, beyond its `Layout`. Lengths in points; `None` leaves it to what is around it."""

    align: str = ""
    """As in `Layout`."""
    start: float | None = None
    end: float | None = None
    first_line: float | None = None
    before: float | None = None
    after: float | None = None
    spacing: Spacing | None = None
    keep: bool | None = None
    """Stays on the page of the next paragraph."""
    together: bool | None = None
    """All its lines stay on one page."""
    tabs: tuple[Tab, ...] | None = None
    """All of them, by their positions from the margin."""
    behind: str = ""
    """Colour behind it."""

    def over(self, other: Stance) -> Stance:
        """This stance where it says something, else the other's."""
        mine = ((getattr(self, f.name), getattr(other, f.name)) for f in fields(Stance))
        return Stance(*(its if own is None or own == "" else own for own, its in mine))


PLAIN_STANCE: Final = Stance()


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style with all that it comes to."""

    face: Face = PLAIN_FACE
    marks: Marks = PLAIN
    stance: Stance = PLAIN_STANCE
    outline: int = 0
    """Level of the headings it makes, from 1; 0 of others."""


class Stretch(NamedTuple):
    """Characters [start, stop) that look unlike their paragraph's style."""

    start: int
    stop: int
    face: Face


class Led(NamedTuple):
    """Characters [start, stop) of a link whose address a tracked change gave anew, which no amendment tells of."""

    start: int
    stop: int
    earlier: str
    later: str
    """Where they led before and after; "" for nowhere."""


class Place(NamedTuple):
    """Where a bookmark begins, or ends."""

    offset: int
    name: str
    ends: bool


class Reference(NamedTuple):
    """A field that shows something of a bookmark."""

    name: str
    shows: str
    """``"text"``, ``"page"`` or ``"number"``."""


class Running(NamedTuple):
    """A line of a header or footer."""

    text: Text
    style: str = ""
    """Name of its paragraph style."""
    stance: Stance = PLAIN_STANCE
    cells: tuple[Cell, ...] = ()
    """Where it stands in tables of the header or footer, the outermost first."""


@dataclass(frozen=True, slots=True)
class Section:
    """Pages alike that begin with a block."""

    begins: BlockId
    page: Page
    """Whose header and footer are not looked at."""
    running: Mapping[str, tuple[Running, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """By ``"header"`` and ``"footer"``; with ``"first-"`` before those of first, ``"even-"`` of left pages."""
    first: bool = False
    """The first page has its own header and footer."""
    even: bool = False
    """Left pages have their own."""
    number: int | None = None
    """Of its first page, where it does not go on counting."""
    form: str = "1"
    """How its pages are numbered: ``"1"``, ``"i"``, ``"I"``, ``"a"`` or ``"A"``."""
    columns: int = 1
    gap: float = 36.0
    """Between two columns, in points."""
    ruled: bool = False
    """A line stands between them."""
    goes_on: bool = False
    """It begins on the page that the one before ends on: its pages are of the same kind, its columns are not."""
    above: float = 36.0
    below: float = 36.0
    """Of the header from the upper edge of the page, and of the footer from the lower one, in points."""
    uneven: tuple[tuple[float, float], ...] = ()
    """The width of each column and the gap behind it, in points, where they are not all alike."""


class Line(NamedTuple):
    """A line beside a cell."""

    width: float
    """In points."""
    kind: str
    """``"solid"``, ``"double"``, ``"dotted"`` or ``"dashed"``."""
    colour: str = "000000"


Room = tuple[float, float, float, float]
"""Points between the words of a cell and its edges: above, at the start, below, at the end."""
USUAL_ROOM: Final[Room] = (0.0, 5.4, 0.0, 5.4)
"""As Word has it, where no table says otherwise."""
MOST_ROOM: Final = 200.0


@dataclass(frozen=True, slots=True)
class CellLook:
    """The lines around a cell, `None` where there is none, and what is behind its words."""

    top: Line | None = None
    bottom: Line | None = None
    start: Line | None = None
    end: Line | None = None
    behind: str = ""
    place: str = ""
    """``"center"`` or ``"bottom"`` where its words do not stand at its top."""
    room: Room | None = None
    """`None` where it is as usual."""


class Table(NamedTuple):
    """How a table looks."""

    cells: Mapping[tuple[int, int], CellLook]
    """By row and column."""
    heads: int = 0
    """Rows that are shown again on each of its pages."""
    heights: Mapping[int, tuple[float, bool]] = MappingProxyType({})
    """Of rows that are as high, or exactly so."""
    align: str = ""
    """``"center"`` or ``"end"`` where it does not begin at the margin."""
    indent: float = 0.0
    """From the margin, in points."""
    widths: tuple[float, ...] = ()
    """Of its columns in points, of one that is no part of the text."""
    whole: bool = False
    """True when no row is parted by the end of a page that has room for it."""


class Index(NamedTuple):
    """Entries of a table of contents, which programs make anew."""

    begins: BlockId
    ends: BlockId
    """The last one."""
    levels: int
    """Of the headings that are in it, counted from 1."""


class Float(NamedTuple):
    """Where a picture stands that does not stand in its line."""

    x: float
    y: float
    """In points."""
    across: str
    """What `x` is counted from: ``"page"``, ``"margin"`` or ``"text"``."""
    down: str
    """What `y` is counted from, likewise."""
    wrap: str
    """``"through"``, ``"beside"`` or ``"between"``: where words go."""
    behind: bool = False
    align: str = ""
    """``"left"``, ``"center"`` or ``"right"`` instead of `x`."""


class Dressing(NamedTuple):
    """What one block has beside its words."""

    string: str
    """The words it was found with: offsets are those of these."""
    stretches: tuple[Stretch, ...] = ()
    places: tuple[Place, ...] = ()
    stance: Stance = PLAIN_STANCE
    links: tuple[Led, ...] = ()


_BARE: Final = Dressing("")


def character_style(name: str) -> str:
    """The name of a style of characters that somebody chose; "" for those of links, notes and the like."""
    return "" if name.lower() in _OF_PROGRAMS else name


_OF_PROGRAMS: Final = frozenset(
    {
        "hyperlink", "followedhyperlink", "internet link", "visited internet link", "footnote reference",
        "endnote reference", "footnote symbol", "endnote symbol", "footnote anchor", "endnote anchor",
        "annotation reference", "default paragraph font", "page number", "numbering symbols", "bullet symbols",
        "index link",
    }
)  # fmt: skip


_Told = TypeVar("_Told", Stretch, Led)


@dataclass(slots=True, eq=False)
class Crossing:
    """All that goes with a text."""

    styles: dict[str, Style] = field(default_factory=dict)
    """By the names that blocks know them by."""
    default: Face = PLAIN_FACE
    """Of characters whose paragraph has no style of these."""
    blocks: dict[BlockId, Dressing] = field(default_factory=dict)
    references: dict[str, Reference] = field(default_factory=dict)
    """By the key of their atom."""
    equations: dict[str, bytes] = field(default_factory=dict)
    """In MathML, by the key of their atom."""
    floats: dict[str, Float] = field(default_factory=dict)
    """Pictures beside the text, by the key of their atom."""
    sections: tuple[Section, ...] = ()
    """In reading order; none where a file tells of no pages."""
    tab: float = 0.0
    """How far tabulators stand apart where a paragraph has none of its own, in points."""
    tables: dict[str, Table] = field(default_factory=dict)
    indexes: tuple[Index, ...] = ()
    """In reading order."""
    left: Counter[str] = field(default_factory=Counter)
    """What stays behind, and how often."""
    where: dict[str, BlockId] = field(default_factory=dict)
    """The first block that has such a thing."""

    def leave(self, what: str, where: BlockId = "", count: int = 1) -> None:
        """Tell of something that does not go with the text."""
        self.left[what] += count
        if where:
            self.where.setdefault(what, where)

    def leave_links(self) -> None:
        """Tell of links whose earlier address stays behind."""
        for id, dressing in self.blocks.items():
            changed = sum(link.earlier != link.later for link in dressing.links)
            if changed:
                self.leave("links", id, changed)

    def notes(self) -> tuple[Note, ...]:
        """One note for each kind of thing that stays behind, with its first place and how many there are."""
        return tuple(
            Note(f"left-{what}", self.where.get(what, ""), str(count)) for what, count in self.left.items() if count
        )


NOTHING: Final = Crossing()


def indexed(paragraphs: Sequence[Paragraph], base: Document, indexes: Sequence[Index]) -> Iterator[Index | None]:
    """For each paragraph the table of contents that it is an entry of; added ones are where they stand in one."""
    if not indexes:
        yield from [None] * len(paragraphs)
        return
    waiting = [(base.index(i.begins), base.index(i.ends), i) for i in indexes if i.begins in base and i.ends in base]
    before: Index | None = None
    added = 0
    for paragraph in paragraphs:
        if paragraph.added or paragraph.block.id not in base:
            added += 1
            continue
        at = base.index(paragraph.block.id)
        while waiting and waiting[0][1] < at:
            waiting.pop(0)
        here = waiting[0][2] if waiting and waiting[0][0] <= at else None
        yield from [here if here is before else None] * added
        yield here
        before, added = here, 0
    yield from [None] * added


def without_things(text: Text) -> Text:
    """The text of a line of a header or footer: of things other than fields the words they show."""
    return Text(
        tuple(
            span if span.atom is None or span.atom.kind == "field"
            else Span(span.atom.shown if span.atom.kind == "object" else "", span.marks)
            for span in text.spans
        )
    )  # fmt: skip


def in_tables(lines: Sequence[Running], depth: int = 0) -> Iterator[tuple[str, list[Running]]]:
    """Lines of a header or footer by the table they stand in, within `depth` others; "" for none, in order."""
    for table, group in groupby(lines, lambda line: line.cells[depth].table if len(line.cells) > depth else ""):
        yield table, list(group)


def in_cells(lines: Sequence[Running], depth: int) -> Iterator[tuple[Cell, list[Running]]]:
    """Lines of such a table by their cell."""
    for cell, group in groupby(lines, lambda line: line.cells[depth]):
        yield cell, list(group)


def stand_in(cell: Cell, number: int) -> Paragraph:
    """What stands in a cell of such a table while it is made, and is named by its number."""
    block = Block(f"running:{number}", cell=cell)
    return Paragraph(block.id, block, (), added=True)


def usual_face(base: Document, crossing: Crossing) -> Face:
    """The fonts and sizes that most characters of the body have: those of what is added, where nothing tells others."""
    faces: Counter[Face] = Counter()
    plain: Counter[str] = Counter()
    """Characters without a look of their own, by the styles of their paragraphs."""
    for block in base:
        if block.story or not block.text:
            continue
        plain[block.style] += len(block.text)
        for stretch in crossing.blocks.get(block.id, _BARE).stretches:
            plain[block.style] -= stretch.stop - stretch.start
            faces[stretch.face.over(_face_of(block.style, crossing))] += stretch.stop - stretch.start
    for style, count in plain.items():
        faces[_face_of(style, crossing)] += count
    found = max(faces, key=lambda face: faces[face], default=crossing.default)
    return replace(found, colour="", behind="", spacing=0.0, style="", lined=False)


def _face_of(style: str, crossing: Crossing) -> Face:
    return crossing.styles[style].face if style in crossing.styles else crossing.default


def dressed(block: BlockId, string: str, crossing: Crossing) -> Dressing:
    """What a block with that text has, with offsets of that text, which amendments made by hand may have changed."""
    found = crossing.blocks.get(block)
    if found is None:
        return Dressing(string)
    return found if found.string == string else _moved(found, string)


def _moved(found: Dressing, string: str) -> Dressing:
    from rapidfuzz.distance import Indel

    stretches: list[Stretch] = []
    links: list[Led] = []
    starts: list[tuple[int, int]] = []
    for code in Indel.opcodes(found.string, string):
        start, stop, at = code.src_start, code.src_end, code.dest_start
        starts.append((start, at))
        if code.tag == "equal":
            stretches += _shifted(found.stretches, start, stop, at)
            links += _shifted(found.links, start, stop, at)

    def place(offset: int) -> int:
        start, at = next(pair for pair in reversed([(0, 0), *starts]) if pair[0] <= offset)
        return min(at + offset - start, len(string))

    places = tuple(p._replace(offset=place(p.offset)) for p in found.places)
    return found._replace(string=string, stretches=tuple(stretches), places=places, links=tuple(links))


def _shifted(told: Iterable[_Told], start: int, stop: int, at: int) -> Iterator[_Told]:
    """What is told of characters [start, stop), which stand at `at` now."""
    for each in told:
        if each.start < stop and each.stop > start:
            yield each._replace(start=max(each.start, start) - start + at, stop=min(each.stop, stop) - start + at)


def led(base: Document, crossing: Crossing, final: bool) -> Document:
    """The base text with links as tracked changes left them when `final`, else as they were before."""
    anew: dict[BlockId, Text] = {}
    for id, dressing in crossing.blocks.items():
        if not dressing.links or id not in base:
            continue
        text = base.block(id).text
        for link in dressed(id, text.string, crossing).links:
            words = (Span(s.text, s.marks.but(link=link.later if final else link.earlier), s.atom)
                     for s in text[link.start : link.stop].spans)  # fmt: skip
            text = text[: link.start] + Text(tuple(words)) + text[link.stop :]
        anew[id] = text
    if not anew:
        return base
    return replace(base, blocks=tuple(replace(b, text=anew[b.id]) if b.id in anew else b for b in base))


def cut(start: int, stop: int, stretches: Sequence[Stretch]) -> Iterator[Stretch]:
    """Characters [start, stop) parted where their faces change; those between stretches look plain."""
    at = start
    for each in stretches:
        if each.stop <= at or each.start >= stop:
            continue
        if each.start > at:
            yield Stretch(at, each.start, PLAIN_FACE)
        yield Stretch(max(at, each.start), min(stop, each.stop), each.face)
        at = min(stop, each.stop)
    if at < stop:
        yield Stretch(at, stop, PLAIN_FACE)


def joined(stretches: Iterator[Stretch] | Sequence[Stretch]) -> tuple[Stretch, ...]:
    """Stretches in order, those alike that touch made one, and those that look plain left out."""
    out: list[Stretch] = []
    for each in stretches:
        if each.face == PLAIN_FACE or each.start == each.stop:
            continue
        if out and out[-1].stop == each.start and out[-1].face == each.face:
            out[-1] = out[-1]._replace(stop=each.stop)
        else:
            out.append(each)
    return tuple(out)


HIGHLIGHTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "black": "000000", "blue": "0000FF", "cyan": "00FFFF", "green": "00FF00", "magenta": "FF00FF", "red": "FF0000",
        "yellow": "FFFF00", "white": "FFFFFF", "darkBlue": "000080", "darkCyan": "008080", "darkGreen": "008000",
        "darkMagenta": "800080", "darkRed": "800000", "darkYellow": "808000", "darkGray": "808080",
        "lightGray": "C0C0C0",
    }
)  # fmt: skip
"""The colours that Word has behind characters (ECMA-376-1, 17.18.40)."""
