"""The one walk over a Word document that reading and writing share: every paragraph, in order, with an identity.

The identities depend on the bytes alone, so the writer finds the paragraphs that the reader told of.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from lxml import etree

from editor.document import BlockId, Cell, Media
from editor.text import Text
from formats.docx import names as n
from formats.docx.fields import even_out
from formats.docx.inline import NOTHING, Around, By, Inline, Met, Slot, Source, by
from formats.docx.names import transitional, w
from formats.docx.notes import stories_of
from formats.docx.numbering import Numbering
from formats.docx.parts import Parts, Relationship, check_main, open_parts, relationships
from formats.docx.plainly import Beside
from formats.docx.styles import Styles, language_of, points, style_id
from formats.package import Package, parse_xml

_WRAPPERS: Final = frozenset({w("customXml"), w("smartTag")})
_ABOUT: Final = frozenset({w("customXmlPr"), w("smartTagPr")})
_TRACKED_PROPERTIES: Final = (
    (w("tcPr"), (w("cellIns"), w("cellDel"), w("cellMerge"), w("tcPrChange"))),
    (w("tblPr"), (w("tblPrChange"),)),
    (w("tblGrid"), (w("tblGridChange"),)),
)


@dataclass(slots=True, eq=False)
class Para:
    """One `w:p`, with all that its place says about it."""

    id: BlockId
    element: etree._Element
    style: str
    """Id of its paragraph style; "" for the default."""
    ppr: etree._Element | None = None
    """Its properties, when they say more than its style."""
    text: Text | None = None
    """Its text, when it is runs of plain characters and nothing else."""
    inline: Inline | None = None
    """Reads its slots when they are wanted, where that can wait."""
    found: list[Slot] | None = None
    story: str = ""
    cell: Cell | None = None
    row: etree._Element | None = None
    """Row of the innermost table it stands in."""
    inserted: By | None = None
    """Who inserted its mark."""
    deleted: By | None = None
    revised: bool = False
    """True when it has a tracked change, of its mark, its row or its text."""
    next: Para | None = None
    """The paragraph that its text would run on into without its mark; `None` at the end of a container."""

    @property
    def slots(self) -> list[Slot]:
        """What stands in it."""
        if self.found is None:
            style = style_id(self.element.find(n.PPR))
            self.found = self.inline.slots(self.element, style, self.id) if self.inline is not None else []
        return self.found


@dataclass(slots=True)
class Walked:
    """A Word document, walked."""

    parts: Parts
    root: etree._Element
    body: etree._Element
    paras: list[Para]
    styles: Styles
    sheet: etree._Element | None
    """Root of the styles part."""
    numbering: etree._Element | None
    settings: etree._Element | None
    language: str
    met: Met
    notes: dict[str, etree._Element] = field(default_factory=dict)
    """Root of the footnotes and of the endnotes part, by part name."""
    stories: dict[str, etree._Element] = field(default_factory=dict)
    """The `w:footnote` or `w:endnote` of each story."""
    media: dict[str, Media] = field(default_factory=dict)
    columns: dict[str, tuple[float, ...]] = field(default_factory=dict)
    colours: list[etree._Element] = field(default_factory=list)
    """Every `w:color` of the main part, in order."""
    sections: list[etree._Element] = field(default_factory=list)
    """Every `w:sectPr` of it."""
    boxes: list[etree._Element] = field(default_factory=list)
    """The contents of its text boxes, and of those in its notes."""
    covered: list[etree._Element] = field(default_factory=list)
    """Cells without words that go on from those above them, whose paragraphs are none of its."""
    beside: Beside = field(default_factory=Beside)
    """The runs of its plain paragraphs, which stand in no tree."""
    fresh: bool = True
    """False once somebody began to write into it."""

    @property
    def roots(self) -> dict[str, etree._Element]:
        """The roots of all parts that were parsed, by part name."""
        others = {"styles": self.sheet, "numbering": self.numbering, "settings": self.settings}
        named = {self.parts.named(kind): root for kind, root in others.items() if root is not None}
        return {self.parts.main: self.root, **self.notes, **named}

    def count(self) -> Numbering:
        """Automatic labels, counted from the beginning."""
        return Numbering(self.numbering, self.styles)


def walk(data: bytes, waiting: bool = False) -> Walked:
    """The document in the bytes of a Word package. Raises `FormatError`.

    When `waiting`, paragraphs without tracked changes are read only when their slots are asked for, if the
    document has no text boxes and so lets that be.
    """
    parts = open_parts(data)
    root, beside = main_of(parts)
    body = check_main(root)
    even_out(root, beside)

    def optional(kind: str) -> etree._Element | None:
        name = parts.named(kind)
        return parts.xml(name) if name else None

    sheet, settings = optional("styles"), optional("settings")
    language = language_of(sheet, settings, body, beside.words)
    styles = Styles(sheet, language)
    walked = Walked(parts, root, body, [], styles, sheet, optional("numbering"), settings, language, Met())
    seen = _Seen(root)
    walked.colours, walked.sections, walked.boxes, walked.beside = seen.colours, seen.sections, seen.boxes, beside
    walker = _Walker(walked, parts.links, seen, waiting and not seen.boxes)
    walker.container(body, None)
    for kind in ("footnote", "endnote"):
        name = parts.named(kind + "s")
        if name:
            notes = parts.xml(name)
            even_out(notes)
            beside.distinguish(notes)
            walked.notes[name] = notes
            walker.use(notes, relationships(parts.package, name))
            for note in stories_of(notes):
                walker.story = f"{kind}:{note.get(n.ID, '')}"
                walked.stories[walker.story] = note
                walker.container(note, None)
    return walked


def main_of(parts: Parts) -> tuple[etree._Element, Beside]:
    """The root of the main part without the runs of its plain paragraphs, and these. Raises `FormatError`."""
    beside = Beside(transitional(parts.package.read(parts.main)))
    return parse_xml(beside.rest, parts.main), beside


def _images(package: Package, media: dict[str, Media], links: dict[str, Relationship]) -> Source:
    def source(id: str) -> tuple[str, str]:
        link = links.get(id)
        if link is None:
            return "", ""
        if link.external:
            return "", link.target
        key = posixpath.basename(link.target)
        if link.kind != "image" or link.target not in package:
            return "", ""
        if key not in media:
            media[key] = Media(package.read(link.target))
        return key, ""

    return source


@dataclass(frozen=True, slots=True)
class _Place:
    """Where paragraphs of a container stand."""

    cell: Cell | None
    row: etree._Element | None
    inserted: By | None
    deleted: By | None


_NOWHERE: Final = _Place(None, None, None, None)


@dataclass(slots=True)
class _Flow:
    """Where a walk through the blocks of a container stands."""

    before: Para | None = None
    """The paragraph whose text would run on into the next one without its mark."""
    boxes: list[tuple[etree._Element, Around]] = field(default_factory=list)
    """Contents of text boxes that were met and not yet walked."""
    running: bool = False
    """True when words before run on into the next paragraph, in one of the texts."""


class _Seen:
    """What a walk has to know of a part before it begins, found in one pass through all its elements."""

    def __init__(self, root: etree._Element) -> None:
        self.revised: set[etree._Element] = set()
        """Paragraphs that hold a tracked change, of their mark or of their text."""
        self.colours: list[etree._Element] = []
        self.sections: list[etree._Element] = []
        self.boxes: list[etree._Element] = []
        """The contents of text boxes."""
        lists = {_COLOUR: self.colours, n.SECTION: self.sections}
        for element in root.iter(*lists, n.TEXT_BOX, *_CHANGES):
            tag = str(element.tag)
            if tag in lists:
                lists[tag].append(element)
            elif tag == n.TEXT_BOX:
                self.boxes.append(element)
            else:
                self.revised.update(islice(element.iterancestors(n.P), 1))


class _Walker:
    def __init__(self, walked: Walked, links: dict[str, Relationship], seen: _Seen, waiting: bool) -> None:
        self.walked = walked
        self.waiting = waiting
        self.story = ""
        self._count = 0
        self._tables = 0
        self._revised = seen.revised
        self._properties: dict[str, tuple[str, bool]] = {}
        """Style, and whether they say more, of paragraph properties that tell of no change, by how they are written."""
        self._inline = self._reading(links)

    def use(self, root: etree._Element, links: dict[str, Relationship]) -> None:
        """Read what follows from another part, with its relationships."""
        seen = _Seen(root)
        self._revised |= seen.revised
        self.walked.boxes += seen.boxes
        self.waiting = self.waiting and not seen.boxes
        before = self._inline
        self._inline = self._reading(links)
        self._inline.notes, self._inline.moves = before.notes, before.moves

    def _reading(self, links: dict[str, Relationship]) -> Inline:
        # Paragraphs that are read late hold on to this, not to all that was walked: no cycle is left behind.
        walked = self.walked
        return Inline(walked.styles, _images(walked.parts.package, walked.media, links), walked.met, walked.beside)

    def container(self, element: etree._Element, place: _Place | None) -> None:
        """Walk the blocks of a body, cell, note or text box."""
        flow = _Flow()
        self._blocks(element, place or _NOWHERE, flow)
        self._boxes(flow)

    def _blocks(self, element: etree._Element, place: _Place, flow: _Flow) -> None:
        """Walk blocks that follow those of `flow`: a content control does not keep paragraphs apart."""
        for child in element:
            tag = child.tag
            if tag == n.P:
                if flow.before is None and len(child) == 1 and _is_divider(child):
                    continue
                para = self._paragraph(child, place)
                if flow.before is not None:
                    flow.before.next = para
                flow.before = para
                flow.running = (para.inserted or para.deleted) is not None and (flow.running or _runs_on(para))
                if self._inline.boxes or flow.boxes:
                    flow.boxes += self._inline.boxes
                    if not flow.running:
                        self._boxes(flow)
            elif tag in n.RANGES:
                self._inline.range_marker(child)
            elif tag == n.SDT:
                content = child.find(n.SDT_CONTENT)
                if content is not None:
                    self._blocks(content, place, flow)
            elif tag in _WRAPPERS:
                self._blocks(child, place, flow)
            elif tag in (n.INS, n.MOVE_TO):
                self._blocks(child, _Place(place.cell, place.row, place.inserted or by(child), place.deleted), flow)
            elif tag in (n.DEL, n.MOVE_FROM):
                self._blocks(child, _Place(place.cell, place.row, place.inserted, place.deleted or by(child)), flow)
            elif tag not in _ABOUT:
                self._boxes(flow)
                flow.before = None
                if tag == n.TBL:
                    self._table(child, place)
                elif tag == n.ALTERNATE:
                    choice = child.find(n.CHOICE)
                    if choice is not None:
                        self.container(choice, place)
                elif tag in (w("altChunk"), w("subDoc")):
                    self.walked.met.add("embedded-document")

    def _boxes(self, flow: _Flow) -> None:
        """Walk the text boxes of the paragraphs before: behind all those that are one in either text."""
        boxes, flow.boxes, flow.running = flow.boxes, [], False
        for box, around in boxes:
            self.container(box, _Place(None, None, around.inserted, around.deleted))

    def _paragraph(self, element: etree._Element, place: _Place) -> Para:
        self._count += 1
        id = f"p{self._count}"
        if self.waiting and element not in self._revised and not (place.inserted or place.deleted):
            para = Para(id, element, "", inline=self._inline, story=self.story, cell=place.cell, row=place.row)
            self.walked.paras.append(para)
            return para
        if place.inserted or place.deleted:
            self.walked.beside.fill(element)
        plain = self.walked.beside.of(element)
        if plain is not None and plain.properties in self._properties:
            style, more = self._properties[plain.properties]
            text = self._inline.plain_text(style, plain)
            ppr = element.find(n.PPR) if more else None
            para = Para(id, element, style, ppr, text, self._inline, None, self.story, place.cell, place.row)
            self.walked.paras.append(para)
            return para
        inserted, deleted = place.inserted, place.deleted
        style = ""
        quiet = True
        ppr = element.find(n.PPR)
        if ppr is not None:
            for child in ppr:
                tag = child.tag
                if tag == _STYLE:
                    style = child.get(n.VAL, "")
                elif tag == n.RPR:
                    for mark in child:
                        quiet = False
                        if mark.tag in (n.INS, n.MOVE_TO):
                            inserted = inserted or by(mark, self._move(mark, n.MOVE_TO))
                        elif mark.tag in (n.DEL, n.MOVE_FROM):
                            deleted = deleted or by(mark, self._move(mark, n.MOVE_FROM))
                        elif mark.tag == _MARK_FORMAT:
                            self.walked.met.add("formatting-change")
                elif tag in _FORMATS:
                    quiet = False
                    self.walked.met.add("formatting-change")
                elif tag == _NUM_PR and len(child) > 2:
                    quiet = False
                    self.walked.met.add("numbering-change")
        revised = inserted is not None or deleted is not None
        properties = ppr if ppr is not None and (len(ppr) > 1 or not style) else None
        if quiet and plain is not None:
            self._properties[plain.properties] = style, properties is not None
        para = Para(id, element, style, properties, None, None, None, self.story, place.cell, place.row)
        para.inserted, para.deleted, para.revised = inserted, deleted, revised
        inline = self._inline
        if not revised and not self.waiting:
            para.text = inline.text(element, style) if plain is None else inline.plain_text(style, plain)
        if para.text is not None:
            para.inline = inline
        else:
            around = Around(place.inserted, place.deleted) if place.inserted or place.deleted else NOTHING
            para.found = inline.slots(element, style, id, around)
            para.revised = revised or around is not NOTHING or element in self._revised
        self.walked.paras.append(para)
        return para

    def _move(self, mark: etree._Element, tag: str) -> str:
        return self._inline.move() if mark.tag == tag else ""

    def _table(self, table: etree._Element, outer: _Place) -> None:
        self._tables += 1
        key = f"t{self._tables}"
        if outer.cell is not None:
            self.walked.met.add("nested-table")
        grid = [points(c.get(w("w"))) or 0.0 for c in table.iterfind(f"{w('tblGrid')}/{w('gridCol')}")]
        rows = [list(cells_of(row)) for row in _rows(table)]
        self.walked.columns[key] = tuple(grid or [0.0] * max((sum(c[2] for c in r) for r in rows), default=0))
        for parent, tags in _TRACKED_PROPERTIES:
            for properties in table.iter(parent):
                if any(properties.find(tag) is not None for tag in tags):
                    self.walked.met.add("table-change")
        for at, (row, cells) in enumerate(zip(_rows(table), rows, strict=True)):
            inserted, deleted = outer.inserted, outer.deleted
            row_properties = row.find(n.TR_PR)
            if row_properties is not None:
                for mark in row_properties.iterchildren(n.INS):
                    inserted = by(mark)
                for mark in row_properties.iterchildren(n.DEL):
                    deleted = by(mark)
            for element, column, span, merge in cells:
                if merge == "continue" and not self.walked.beside.words(element):
                    self.walked.covered.append(element)
                    continue
                down = 1
                while merge == "restart" and at + down < len(rows) and _continues(rows[at + down], column):
                    down += 1
                cell = Cell(key, at, column, down, span)
                added, taken = element.find(f"{n.TC_PR}/{w('cellIns')}"), element.find(f"{n.TC_PR}/{w('cellDel')}")
                place = _Place(
                    cell,
                    row,
                    inserted or (by(added) if added is not None else None),
                    deleted or (by(taken) if taken is not None else None),
                )
                self.container(element, place)


def _runs_on(para: Para) -> bool:
    """True when words of a paragraph whose mark changed run on into the next one, in one of the texts."""
    return any(
        slot.text and ((para.inserted and not slot.inserted) or (para.deleted and not slot.deleted))
        for slot in para.slots
    )


def _is_divider(paragraph: etree._Element) -> bool:
    """True for an empty paragraph with a hidden mark behind a table: it keeps two tables apart, and is no text."""
    previous = paragraph.getprevious()
    hidden = previous is not None and previous.tag == n.TBL and paragraph[0].find(f"{n.RPR}/{w('vanish')}") is not None
    return hidden and paragraph[0].tag == n.PPR


_STYLE: Final = w("pStyle")
_COLOUR: Final = w("color")
_CHANGES: Final = (n.INS, n.DEL, n.MOVE_FROM, n.MOVE_TO, n.DEL_TEXT)
_MARK_FORMAT: Final = w("rPrChange")
_FORMATS: Final = frozenset({w("pPrChange"), w("sectPrChange")})
_NUM_PR: Final = w("numPr")
CellPlace = tuple[etree._Element, int, int, str]
"""A cell, its column, how many it spans, and how it is merged with those above and below."""


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    for child in table:
        if child.tag == n.TR:
            yield child
        elif child.tag in _WRAPPERS or child.tag in (n.INS, n.DEL):
            yield from _rows(child)
        elif child.tag == n.SDT:
            content = child.find(n.SDT_CONTENT)
            if content is not None:
                yield from _rows(content)


def cells_of(row: etree._Element) -> Iterator[CellPlace]:
    """The cells of a row: element, column, columns spanned, ``"restart"``, ``"continue"`` or nothing."""
    properties = row.find(n.TR_PR)
    before = properties.find(w("gridBefore")) if properties is not None else None
    column = _count(before)
    for cell in _cell_elements(row):
        span, merge = 1, ""
        properties = cell.find(n.TC_PR)
        if properties is not None:
            span = max(_count(properties.find(w("gridSpan"))), 1)
            vertical = properties.find(w("vMerge"))
            if vertical is not None:
                merge = vertical.get(n.VAL, "continue")
        yield cell, column, span, merge
        column += span


def _cell_elements(parent: etree._Element) -> Iterator[etree._Element]:
    for child in parent:
        if child.tag == n.TC:
            yield child
        elif child.tag in _WRAPPERS:
            yield from _cell_elements(child)
        elif child.tag == n.SDT:
            content = child.find(n.SDT_CONTENT)
            if content is not None:
                yield from _cell_elements(content)


def _count(element: etree._Element | None) -> int:
    value = element.get(n.VAL, "0") if element is not None else "0"
    return min(int(value), 1000) if value.isdecimal() else 0


def _continues(cells: Iterable[CellPlace], column: int) -> bool:
    return any(at == column and merge == "continue" for _, at, _, merge in cells)
