"""A new Word file, with our own style sheet."""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from itertools import groupby, pairwise, takewhile
from typing import Final

from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError
from docx.image.image import Image
from lxml import etree

from editor.document import Block, BlockId, Cell, Page, Role
from editor.markup import Change
from editor.rendering import Kind, Paragraph, Piece, Rendering
from editor.text import ATOM, PLAIN, Atom, Text
from formats.codec import Note, Written, lost
from formats.crossing import (
    NOTHING,
    PLAIN_STANCE,
    CellLook,
    Crossing,
    Dressing,
    Face,
    Index,
    Place,
    Running,
    Section,
    Stance,
    cut,
    dressed,
    in_cells,
    in_tables,
    indexed,
    stand_in,
    usual_face,
)
from formats.docx import names as n
from formats.docx.across import around_tables
from formats.docx.compose import Composer, Source, field_parts
from formats.docx.floats import put_beside
from formats.docx.grid import cell_properties
from formats.docx.inline import NOTHING as NOWHERE
from formats.docx.inline import Around, Slot, Wrap
from formats.docx.looks import in_order, put_face, put_stance, put_style, twips
from formats.docx.names import w
from formats.docx.notes import notes_root, put_number, referring, with_emptied
from formats.docx.parts import relationships_name
from formats.docx.runs import element
from formats.docx.scrub import app_properties, core_properties, scrub_settings, serialised
from formats.docx.sheet import TONGUES, put_usual_face, sheet
from formats.docx.styles import Styles
from formats.docx.tracked import marked, settle
from formats.equations import omml
from formats.looks import look, style_for, style_key
from formats.package import write_package
from resources import path

_ONE: Final = Cell("", 0, 0)
_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_EMU: Final = 12_700
"""English metric units in a point."""
_ALIGN: Final = {"start": "left", "end": "right", "center": "center", "justify": "both"}
_NOTE_PARTS: Final = {"footnote": "word/footnotes.xml", "endnote": "word/endnotes.xml"}
_FURNISHING: Final = {
    "word/fontTable.xml": f"{_TYPE}fontTable+xml",
    "word/theme.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
}
"""Parts that are the same in every new file: the fonts of our styles, and the colours that Word offers beside them."""
_FIRST: Final = ("[Content_Types].xml", "_rels/.rels", "word/document.xml")
"""Parts before all others, as in every file of ours."""
_OF_WORD: Final = "http://schemas.microsoft.com/office/word"
_WORD_2013: Final = "15"
"""Of which the layout is, and Word since then: without it Word shows a file as one of an older program's."""
_ENTRY: Final = re.compile("Contents ([1-9])")
"""What OpenDocument programs call the lines of a table of contents; Word finds their styles by its own names."""
_FORMS: Final = {"i": "lowerRoman", "I": "upperRoman", "a": "lowerLetter", "A": "upperLetter"}
_IMAGE_TYPES: Final = {
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "bmp": "image/bmp",
    "tif": "image/tiff", "tiff": "image/tiff", "emf": "image/x-emf", "wmf": "image/x-wmf",
}  # fmt: skip
_PICTURE_URI: Final = "http://schemas.openxmlformats.org/drawingml/2006/picture"


def make(rendering: Rendering, crossing: Crossing = NOTHING) -> Written:
    """A new file that shows the rendering; `crossing` is what its base text brings from another format."""
    return _Making(with_emptied(around_tables(rendering)), crossing).written()


class _Making:
    def __init__(self, rendering: Rendering, crossing: Crossing) -> None:
        self.rendering = rendering
        self.crossing = crossing
        self.base = rendering.base
        self.notes: list[Note] = []
        self.sheet = sheet(self.base.language)
        if crossing.styles:
            put_usual_face(self.sheet, usual_face(self.base, crossing))
        self.styles = Styles(self.sheet, self.base.language)
        self.composer = Composer(self._source, self._atom)
        self.links: list[tuple[str, str]] = []
        """Kind and target of each relationship of the main document, in order."""
        self.media: dict[str, tuple[str, float, float]] = {}
        """Relationship, width and height in points of each image, by its key."""
        self.labels: dict[str, int] = {}
        """Numbers of the lists that show a fixed label."""
        self.directions = any(block.layout.rtl for block in self.base)
        """True where the base text tells which of its paragraphs run from right to left."""
        self.story_ids: dict[str, int] = {}
        self.ids: dict[str, str] = {}
        """Ids of the styles that the base text brings, by their names."""
        self.sources: dict[BlockId, Source | None] = {}
        self.looks: dict[Face, etree._Element] = {}
        """Runs in each face, without words."""
        self.anchors: dict[str, Wrap] = {}
        self.bookmarks: dict[str, str] = {}
        """Ids by names."""
        self.parts: dict[str, etree._Element] = {}
        self.furniture: dict[tuple[Running, ...], str] = {}
        """Relationships of headers and footers that stand already."""
        self.placed: list[tuple[Paragraph, etree._Element]] = []
        for paragraph in rendering.paragraphs:
            if paragraph.block.story and paragraph.block.story not in self.story_ids:
                self.story_ids[paragraph.block.story] = len(self.story_ids) + 1

    def written(self) -> Written:
        """The package."""
        paragraphs = self.rendering.paragraphs
        document = element("document")
        body = etree.SubElement(document, w("body"))
        parts = self.parts
        sections = self.crossing.sections or (_whole(self.base.page),)
        chunks = list(self._sections([p for p in paragraphs if not p.block.story]))
        for number, chunk in enumerate(chunks):
            body.extend(self._blocks(chunk))
            if number < len(chunks) - 1 and chunk:
                _last_paragraph(body).append(self._section(sections[number]))
        kinds = {atom.key: atom.kind for p in paragraphs for atom in p.text.atoms}
        for kind, name in _NOTE_PARTS.items():
            told = [p for p in paragraphs if p.block.story and kinds.get(p.block.story) == kind]
            if told:
                parts[name] = self._stories(kind, told)
        body.append(self._section(sections[len(chunks) - 1]))
        if self.rendering.kind is Kind.TRACKED:
            settle(self.placed, self.composer)
        self._contents()
        settings = element("settings")
        settings.append(element("defaultTabStop", val=twips(self.crossing.tab or 36.0)))
        if any(section.even for section in sections):
            settings.append(element("evenAndOddHeaders"))
        settings.append(element("characterSpacingControl", val="doNotCompress"))
        compatible = etree.SubElement(settings, w("compat"))
        compatible.append(element("compatSetting", name="compatibilityMode", uri=_OF_WORD, val=_WORD_2013))
        if self.base.language:
            settings.append(element("themeFontLang", val=TONGUES[self.base.language]))
        scrub_settings(settings, self.rendering.kind is Kind.TRACKED)
        parts["word/styles.xml"] = self.sheet
        parts["word/settings.xml"] = settings
        if self.labels:
            parts["word/numbering.xml"] = self._numbering()
        self.notes.extend(lost(self.composer.lost))
        whole = sorted(
            self._package(document, parts), key=lambda part: (*(part[0] != name for name in _FIRST), part[0])
        )
        return Written(write_package(whole), tuple(self.notes))

    def _sections(self, paragraphs: Sequence[Paragraph]) -> Iterator[list[Paragraph]]:
        """The paragraphs of the body by the sections they stand in."""
        begins = [self.base.index(s.begins) if s.begins in self.base else -1 for s in self.crossing.sections[1:]]
        chunk: list[Paragraph] = []
        for paragraph in paragraphs:
            known = not paragraph.added and paragraph.block.id in self.base
            while known and begins and self.base.index(paragraph.block.id) >= begins[0]:
                begins.pop(0)
                lines = [*takewhile(lambda p: p.leads, reversed(chunk))]
                yield chunk[: len(chunk) - len(lines)]
                chunk = lines[::-1]
            chunk.append(paragraph)
        yield chunk

    def _blocks(self, paragraphs: Sequence[Paragraph]) -> Iterator[etree._Element]:
        table: str | None
        last = ""
        for table, group in groupby(paragraphs, lambda p: p.block.cell.table if p.block.cell else None):
            if table is None:
                yield from (self._paragraph(paragraph) for paragraph in group)
            else:
                if last:
                    yield hidden_paragraph()
                yield self._table(table, list(group), self._paragraph)
            last = table or ""
        if last:
            yield hidden_paragraph()

    def _paragraph(self, paragraph: Paragraph) -> etree._Element:
        block = paragraph.block
        made = element("p")
        id = self._style(block)
        ppr = element("pPr")
        if id != "Normal":
            ppr.append(element("pStyle", val=id))
        dressing = self.crossing.blocks.get(block.id)
        self._lay_out(ppr, block, self._rtl(paragraph), dressing.stance if dressing is not None else PLAIN_STANCE)
        if paragraph.mark is not Change.KEPT:
            marked(ppr, paragraph.mark, paragraph.author, self.composer)
        if len(ppr):
            made.append(ppr)
        self.composer.rtl = self._rtl(paragraph)
        self.composer.compose(made, paragraph.pieces, None, self.styles.plain_marks(id))
        self.placed.append((paragraph, made))
        return made

    def _rtl(self, paragraph: Paragraph) -> bool:
        """Whether a paragraph runs from right to left: a file that has such ones tells so of each of its own."""
        told = self.directions and not paragraph.added
        return paragraph.block.layout.rtl or (self.base.rtl and not told)

    def _lay_out(self, ppr: etree._Element, block: Block, rtl: bool, stance: Stance) -> None:
        """Put the properties in the order of the schema (ECMA-376-1, A.1, CT_PPrBase)."""
        layout = block.layout
        if layout.page_break:
            ppr.append(element("pageBreakBefore"))
        if block.numbering:
            number = self.labels.setdefault(block.numbering, len(self.labels) + 1)
            place = element("numPr")
            place.extend([element("ilvl", val="0"), element("numId", val=str(number))])
            ppr.append(place)
        if rtl:
            ppr.append(element("bidi"))
        elif self.base.rtl:
            ppr.append(element("bidi", val="0"))
        if stance != PLAIN_STANCE:
            put_stance(ppr, stance)
            in_order(ppr)
            return
        if layout.indent is not None or layout.first_line is not None:
            indent = element("ind")
            if layout.indent is not None:
                indent.set(w("left"), twips(layout.indent))
            if layout.first_line is not None:
                indent.set(w("hanging" if layout.first_line < 0 else "firstLine"), twips(abs(layout.first_line)))
            ppr.append(indent)
        if layout.align in _ALIGN:
            ppr.append(element("jc", val=_ALIGN[layout.align]))

    def _style(self, block: Block) -> str:
        """Id of the style of a block: its own where the sheet has it, else its role's, else one made for its name."""
        if block.style in self.crossing.styles:
            return self._crossed(block.style)
        own = look(block.style) if block.style else None
        by_role = look(style_for(block.role, block.level))
        if own is not None and (own.name != "Normal" or by_role is None):
            return own.id
        if block.role not in (Role.BODY, Role.FRONT, Role.END) and by_role is not None:
            return by_role.id
        if not block.style or own is not None:
            return "Normal"
        return self.styles.id_of(block.style) or self._new_style(block.style).get(w("styleId"), "")

    def _new_style(self, name: str) -> etree._Element:
        entry = _ENTRY.fullmatch(name)
        if entry is not None:
            style = element("style", type="paragraph", styleId=f"TOC{entry[1]}")
        else:
            style = element("style", type="paragraph", styleId=f"Style{len(self.styles.by_id)}", customStyle="1")
        style.extend([element("name", val=f"toc {entry[1]}" if entry else name), element("basedOn", val="Normal")])
        self.sheet.append(style)
        self.styles.add(style)
        return style

    def _crossed(self, name: str) -> str:
        """Id of a style that the base text brings: ours of that name looks as it does there."""
        if name not in self.ids:
            known = look(name)
            id = known.id if known is not None else self.styles.id_of(name)
            style = next((s for s in self.sheet.iterchildren(w("style")) if s.get(w("styleId")) == id), None)
            if style is None:
                style = self._new_style(name)
            put_style(style, self.crossing.styles[name])
            self.styles.add(style)
            self.ids[name] = style.get(w("styleId"), "")
        return self.ids[name]

    # What the base text brings.

    def _contents(self) -> None:
        """Make a field of the entries of each table of contents, so that they follow the headings again."""
        if not self.crossing.indexes:
            return
        body = [(paragraph, made) for paragraph, made in self.placed if not paragraph.block.story]
        told = indexed([paragraph for paragraph, _ in body], self.base, self.crossing.indexes)
        entries: dict[Index, list[etree._Element]] = {}
        for index, (_, made) in zip(told, body, strict=True):
            if index is not None:
                entries.setdefault(index, []).append(made)
        for index, paragraphs in entries.items():
            first = paragraphs[0]
            at = 1 if first.find(n.PPR) is not None else 0
            first[at:at] = [_run(part) for part in field_parts(f' TOC \\o "1-{index.levels}" \\h \\z ')]
            paragraphs[-1].append(_run(element("fldChar", fldCharType="end")))

    def _source(self, block: BlockId) -> Source | None:
        """The words of a block of the base text in the faces they have there; `None` where they have none."""
        if block not in self.sources:
            self.sources[block] = None
            if self.crossing.sections and block in self.base:
                known = self.base.block(block)
                told = dressed(block, known.text.string, self.crossing)
                links = any(span.marks.link.startswith("#") for span in known.text.spans)
                if links or told.stretches or told.places:
                    self.sources[block] = self._dressed(known, told)
        return self.sources[block]

    def _dressed(self, block: Block, told: Dressing) -> Source:
        made = Source(by_marks=True)
        plain = self.styles.plain_marks(self._style(block))
        ends = sorted({place.offset for place in told.places})
        at = 0
        for span in block.text.spans:
            around = self._around(span.marks.link)
            for start, stop, face in cut(at, at + len(span.text), told.stretches):
                inside = [start, *(end for end in ends if start < end < stop), stop]
                for low, high in pairwise(inside):
                    words = span.text[low - at : high - at]
                    made.kept.add([Slot(words, plain, span.atom, self._look(face), element("t"), around)])
            at += len(span.text)
        made.carried.extend((place.offset, Slot("", PLAIN, None, None, self._mark(place))) for place in told.places)
        return made

    def _look(self, face: Face) -> etree._Element:
        if face not in self.looks:
            run = element("r")
            rpr = etree.SubElement(run, n.RPR)
            if face.style and not self.styles.id_of(face.style):  # names are of one kind of style only
                rpr.append(element("rStyle", val=self._character_style(face.style)))
            put_face(rpr, face)
            self.looks[face] = run
        return self.looks[face]

    def _character_style(self, name: str) -> str:
        """Id of the style of characters of that name, which is told but has no looks: those are told beside it."""
        id = f"Char{style_key(name)}"
        if id not in self.styles.by_id:
            style = element("style", type="character", styleId=id, customStyle="1")
            style.append(element("name", val=name))
            self.sheet.append(style)
            self.styles.add(style)
        return id

    def _around(self, link: str) -> Around:
        if not link.startswith("#"):
            return NOWHERE
        if link not in self.anchors:
            self.anchors[link] = Wrap(element("hyperlink", anchor=link[1:]))
        return Around(wrap=self.anchors[link], link=link)

    def _mark(self, place: Place) -> etree._Element:
        id = self.bookmarks.setdefault(place.name, str(len(self.bookmarks)))
        return element("bookmarkEnd", id=id) if place.ends else element("bookmarkStart", id=id, name=place.name)

    def _table(
        self, key: str, paragraphs: Sequence[Paragraph], draw: Callable[[Paragraph], etree._Element]
    ) -> etree._Element:
        table = element("tbl")
        properties = etree.SubElement(table, w("tblPr"))
        if self.base.rtl:
            properties.append(element("bidiVisual"))
        properties.append(element("tblW", w="0", type="auto"))
        looks = self.crossing.tables.get(key)
        if looks is not None and looks.align:
            properties.append(element("jc", val={"center": "center", "end": "right"}[looks.align]))
        if looks is not None and looks.indent:
            properties.append(element("tblInd", w=twips(looks.indent), type="dxa"))
        if looks is None:
            borders = etree.SubElement(properties, w("tblBorders"))
            for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
                borders.append(element(side, val="single", sz="4", space="0", color="auto"))
        cells: dict[tuple[int, int], list[Paragraph]] = {}
        for paragraph in paragraphs:
            cell = paragraph.block.cell
            if cell is not None:
                cells.setdefault((cell.row, cell.column), []).append(paragraph)
        spans = {at: told[0].block.cell for at, told in cells.items()}
        count = max(at[1] + (cell.columns if cell else 1) for at, cell in spans.items())
        widths = list(self.base.columns.get(key) or (looks.widths if looks is not None else ()))[:count]
        free = max(self.base.page.width - self.base.page.start - self.base.page.end, 72.0)
        widths += [free / count] * (count - len(widths))
        widths = [width if width > 0 else free / count for width in widths]
        grid = etree.SubElement(table, w("tblGrid"))
        grid.extend([element("gridCol", w=twips(width)) for width in widths])
        covered: dict[tuple[int, int], int] = {}
        for (row, column), cell in spans.items():
            for down in range(1, cell.rows if cell else 1):
                covered[row + down, column] = cell.columns if cell else 1
        starts: dict[int, list[int]] = defaultdict(list)
        for row, column in (*cells, *covered):
            starts[row].append(column)
        for row in sorted({at[0] for at in cells}):
            table.append(self._row(row, starts[row], count, widths, cells, covered, draw))
        return table

    def _row(
        self,
        row: int,
        columns: Sequence[int],
        count: int,
        widths: Sequence[float],
        cells: dict[tuple[int, int], list[Paragraph]],
        covered: dict[tuple[int, int], int],
        draw: Callable[[Paragraph], etree._Element],
    ) -> etree._Element:
        made = element("tr")
        column = min(columns)
        stop = max(
            at + (cells[row, at][0].block.cell or _ONE).columns if (row, at) in cells else at + covered[row, at]
            for at in columns
        )
        looks = next((self.crossing.tables.get(c.table) for told in cells.values() if (c := told[0].block.cell)), None)
        properties = etree.SubElement(made, n.TR_PR)
        for name, skipped in (("gridBefore", column), ("gridAfter", count - stop)):
            if skipped > 0:
                properties.append(element(name, val=str(skipped)))
        if looks is not None and looks.whole:
            properties.append(element("cantSplit"))
        if looks is not None and row in looks.heights:
            height, exactly = looks.heights[row]
            rule = "exact" if exactly else "atLeast"
            properties.append(element("trHeight", val=twips(height), hRule=rule))
        if looks is not None and row < looks.heads:
            properties.append(element("tblHeader"))
        if not len(properties):
            made.remove(properties)
        count = min(stop, count)
        while column < count:
            told = cells.get((row, column), [])
            cell = told[0].block.cell if told else None
            merged = not told and (row, column) in covered
            across = cell.columns if cell else covered.get((row, column), 1)
            across = min(across, count - column)
            holder = etree.SubElement(made, n.TC)
            properties = etree.SubElement(holder, n.TC_PR)
            properties.append(element("tcW", w=twips(sum(widths[column : column + across])), type="dxa"))
            if across > 1:
                properties.append(element("gridSpan", val=str(across)))
            if merged:
                properties.append(element("vMerge"))
            elif cell and cell.rows > 1:
                properties.append(element("vMerge", val="restart"))
            if looks is not None:
                properties.extend(cell_properties(looks.cells.get((row, column), CellLook())))
            holder.extend([draw(paragraph) for paragraph in told] or [element("p")])
            column += across
        return made

    def _stories(self, kind: str, paragraphs: Sequence[Paragraph]) -> etree._Element:
        root = notes_root(kind)
        for story, group in groupby(paragraphs, lambda p: p.block.story):
            note = etree.SubElement(root, w(kind), {n.ID: str(self.story_ids[story])})
            note.extend(self._blocks(list(group)))
            first = next(note.iter(n.P), None)
            if first is not None:
                put_number(first, kind, _referring_run(kind), spaced=False)
        return root

    def _atom(self, atom: Atom) -> Slot | None:
        if atom.kind in _NOTE_PARTS and atom.key in self.story_ids:
            return Slot(ATOM, PLAIN, atom, _referring_run(atom.kind), referring(atom, str(self.story_ids[atom.key])))
        if atom.kind == "break":
            kind = "column" if atom.key == "column" else "page"
            return Slot(ATOM, PLAIN, atom, element("r"), element("br", type=kind))
        reference = self.crossing.references.get(atom.key) if atom.kind == "field" else None
        if reference is not None:
            code = _REFERRING[reference.shows].format(reference.name)
            return Slot(ATOM, PLAIN, atom, None, _running(code, atom.shown))
        if atom.kind == "object" and atom.key in self.crossing.equations:
            return Slot(ATOM, PLAIN, atom, None, omml(self.crossing.equations[atom.key]))
        if atom.kind == "field" and atom.key.partition(":")[0] in _RUNNING:
            return Slot(ATOM, PLAIN, atom, None, _running(_RUNNING[atom.key.partition(":")[0]], atom.shown))
        if atom.kind == "image":
            drawing = self._picture(atom)
            return Slot(ATOM, PLAIN, atom, element("r"), drawing) if drawing is not None else None
        return None

    def _picture(self, atom: Atom) -> etree._Element | None:
        if atom.key not in self.media:
            data = self.base.media.get(atom.key)
            ending = _ending(atom.key, data) if data is not None else ""
            if data is None or ending not in _IMAGE_TYPES:
                return None
            width, height = data.size
            if not all(data.size):
                try:
                    image = Image.from_blob(bytes(data))
                    width, height = image.width.pt, image.height.pt
                except (UnrecognizedImageError, InvalidImageStreamError, UnexpectedEndOfFileError, ZeroDivisionError):
                    return None
            pages = [section.page for section in self.crossing.sections] or [self.base.page]
            page = max(pages, key=lambda page: page.width - page.start - page.end)
            room = page.width if atom.key in self.crossing.floats else page.width - page.start - page.end
            shrunk = min(1.0, room / max(width, 1.0))
            name = f"media/image{len(self.media) + 1}.{ending}"
            self.media[atom.key] = (self._link("image", name), width * shrunk, height * shrunk)
        relation, width, height = self.media[atom.key]
        self.composer.ids += 1
        drawing = _drawing(relation, width, height, atom.shown, self.composer.ids)
        place = self.crossing.floats.get(atom.key)
        if place is not None:
            put_beside(drawing[0], place, self.composer.ids)
        return drawing

    def _link(self, kind: str, target: str) -> str:
        """Id of the relationship of that kind to that target, relative to the main document."""
        if (kind, target) not in self.links:
            self.links.append((kind, target))
        return f"rId{self.links.index((kind, target)) + 1}"

    def _section(self, told: Section) -> etree._Element:
        page = told.page
        section = element("sectPr")
        known = bool(self.crossing.sections)
        kinds = (("default", "", True), ("first", "first-", told.first), ("even", "even-", told.even))
        for pages, prefix, wanted in kinds:
            for kind in ("header", "footer"):
                lines = told.running.get(prefix + kind, ())
                # Pages of which no file told anything get a number; those of a file stay as they were.
                numbered = kind == "footer" and not lines and not known and page == Page()
                if wanted and (lines or numbered or known):
                    reference = element(f"{kind}Reference", type=pages)
                    reference.set(n.R_ID, self._running_part(kind, lines, numbered))
                    section.append(reference)
        if told.goes_on:
            section.append(element("type", val="continuous"))
        size = element("pgSz", w=twips(page.width), h=twips(page.height))
        if page.width > page.height:
            size.set(w("orient"), "landscape")
        section.append(size)
        margins = {"top": page.top, "right": page.end, "bottom": page.bottom, "left": page.start}
        edges = {"header": told.above, "footer": told.below}
        lengths = {side: twips(length) for side, length in (*margins.items(), *edges.items())}
        section.append(element("pgMar", **lengths, gutter="0"))
        start = {"start": str(told.number)} if told.number is not None else {}
        form = {"fmt": _FORMS[told.form]} if told.form in _FORMS else {}
        if start or form:
            section.append(element("pgNumType", **form, **start))
        if told.columns > 1:
            columns = element("cols", num=str(told.columns), space=twips(told.gap), sep=str(int(told.ruled)))
            if told.uneven:
                columns.set(w("equalWidth"), "0")
                columns.extend([element("col", w=twips(width), space=twips(gap)) for width, gap in told.uneven])
            section.append(columns)
        if told.first:
            section.append(element("titlePg"))
        if self.base.rtl:
            section.append(element("bidi"))
        return section

    def _running_part(self, kind: str, lines: tuple[Running, ...], numbered: bool) -> str:
        """The relationship of a header or footer with these lines."""
        key = (Running(Text.of(kind)), *lines)
        if key not in self.furniture:
            root = element("hdr" if kind == "header" else "ftr")
            root.extend(self._running_blocks(lines, kind, 0))
            if lines and lines[-1].cells:
                root.append(hidden_paragraph())
            if not lines:
                root.append(_page_number() if numbered else element("p"))
            number = 1 + sum(1 for part in self.parts if part.startswith(f"word/{kind}"))
            self.parts[f"word/{kind}{number}.xml"] = root
            self.furniture[key] = self._link(kind, f"{kind}{number}.xml")
        return self.furniture[key]

    def _running_blocks(self, lines: Sequence[Running], kind: str, depth: int) -> list[etree._Element]:
        made: list[etree._Element] = []
        for table, told in in_tables(lines, depth):
            if table:
                made.append(self._running_table(table, told, kind, depth))
            else:
                made.extend(self._furniture(line, kind) for line in told)
        return made

    def _running_table(self, key: str, lines: Sequence[Running], kind: str, depth: int) -> etree._Element:
        shown: list[tuple[Paragraph, etree._Element]] = []
        for cell, told in in_cells(lines, depth):
            inside = self._running_blocks(told, kind, depth + 1)
            if inside[-1].tag == n.TBL:
                inside.append(element("p"))
            shown.extend((stand_in(cell, len(shown) + at), made) for at, made in enumerate(inside))
        made_of = {paragraph.id: made for paragraph, made in shown}
        return self._table(key, [paragraph for paragraph, _ in shown], lambda paragraph: made_of[paragraph.id])

    def _furniture(self, line: Running, kind: str) -> etree._Element:
        made = element("p")
        ppr = etree.SubElement(made, n.PPR)
        id = self._crossed(line.style) if line.style in self.crossing.styles else kind.capitalize()
        ppr.append(element("pStyle", val=id))
        put_stance(ppr, line.stance)
        in_order(ppr)
        self.composer.rtl = self.base.rtl
        spans = tuple(
            span if span.atom is None or span.atom.key.partition(":")[0] in _RUNNING
            else span._replace(text=span.atom.shown, atom=None)
            for span in line.text.spans
        )  # fmt: skip
        self.composer.compose(made, (Piece(Text(spans)),), None, self.styles.plain_marks(id))
        return made

    def _numbering(self) -> etree._Element:
        """Lists of one fixed label each: the label stays automatic, and says what it said."""
        root = element("numbering")
        for label, number in self.labels.items():
            abstract = etree.SubElement(root, w("abstractNum"), {w("abstractNumId"): str(number)})
            abstract.append(element("multiLevelType", val="singleLevel"))
            level = etree.SubElement(abstract, w("lvl"), {w("ilvl"): "0"})
            level.extend(
                [element("start", val="1"), element("numFmt", val="bullet"), element("lvlText", val=label),
                 element("lvlJc", val="left")]
            )  # fmt: skip
        for number in self.labels.values():
            num = etree.SubElement(root, w("num"), {w("numId"): str(number)})
            num.append(element("abstractNumId", val=str(number)))
        return root

    def _package(self, document: etree._Element, parts: dict[str, etree._Element]) -> Iterable[tuple[str, bytes]]:
        for name in (*(name for name in parts if _kind(name) not in ("header", "footer")), *_FURNISHING):
            self._link(_kind(name), name.removeprefix("word/"))
        yield "[Content_Types].xml", self._types(parts)
        yield (
            "_rels/.rels",
            _relationships(
                [
                    ("officeDocument", "word/document.xml"),
                    ("metadata/core-properties", "docProps/core.xml"),
                    ("extended-properties", "docProps/app.xml"),
                ]
            ),
        )
        yield "word/document.xml", serialised(document)
        yield "word/_rels/document.xml.rels", _relationships(self.links)
        for name, root in parts.items():
            yield name, serialised(root)
            used = {blip.get(n.R_EMBED) for blip in root.iter(f"{{{n.A_URI}}}blip")}
            if used:
                yield relationships_name(name), _relationships(self.links, used)
        for name in _FURNISHING:
            yield name, path(name.replace("word/", "docx/")).read_bytes()
        for key, (relation, _, _) in self.media.items():
            yield "word/" + self.links[int(relation[3:]) - 1][1], bytes(self.base.media[key])
        yield "docProps/core.xml", core_properties()
        yield "docProps/app.xml", app_properties()

    def _types(self, parts: Iterable[str]) -> bytes:
        root = etree.Element(f"{{{n.TYPES_URI}}}Types", nsmap={None: n.TYPES_URI})  # type: ignore[dict-item]

        def put(tag: str, **attributes: str) -> None:
            etree.SubElement(root, f"{{{n.TYPES_URI}}}{tag}", attributes)

        put("Default", Extension="rels", ContentType="application/vnd.openxmlformats-package.relationships+xml")
        put("Default", Extension="xml", ContentType="application/xml")
        for ending in sorted({posixpath.splitext(target)[1][1:] for kind, target in self.links if kind == "image"}):
            put("Default", Extension=ending, ContentType=_IMAGE_TYPES[ending])
        put("Override", PartName="/word/document.xml", ContentType=f"{_TYPE}document.main+xml")
        for name in parts:
            put("Override", PartName=f"/{name}", ContentType=f"{_TYPE}{_kind(name)}+xml")
        for name, kind in _FURNISHING.items():
            put("Override", PartName=f"/{name}", ContentType=kind)
        put("Override", PartName="/docProps/core.xml",
            ContentType="application/vnd.openxmlformats-package.core-properties+xml")  # fmt: skip
        put("Override", PartName="/docProps/app.xml",
            ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml")  # fmt: skip
        return serialised(root)


def _last_paragraph(body: etree._Element) -> etree._Element:
    """The properties of the last paragraph, which a section ends with; behind a table, those of one of its own."""
    last = body[-1]
    if last.tag != n.P:
        last = hidden_paragraph()
        body.append(last)
    found = last.find(n.PPR)
    if found is None:
        found = element("pPr")
        last.insert(0, found)
    return found


def _whole(page: Page) -> Section:
    """The one section of a text whose page is all that is known."""
    running = {"header": page.header, "footer": page.footer}
    lines = {kind: tuple(Running(text) for text in texts) for kind, texts in running.items()}
    return Section("", page, lines, above=28.35, below=28.35)


def hidden_paragraph() -> etree._Element:
    """What must stand between two tables and behind the last one, without a line of its own."""
    made = element("p")
    mark = etree.SubElement(etree.SubElement(made, n.PPR), n.RPR)
    mark.append(element("vanish"))
    return made


def _kind(part: str) -> str:
    """What a part is to the main document."""
    return posixpath.basename(part).removesuffix(".xml").rstrip("0123456789")


def _relationships(links: Sequence[tuple[str, str]], used: Container[str | None] | None = None) -> bytes:
    """Relationships by their numbers, of which only those `used` are told where that is given."""
    root = etree.Element(f"{{{n.REL_URI}}}Relationships", nsmap={None: n.REL_URI})  # type: ignore[dict-item]
    for number, (kind, target) in enumerate(links, 1):
        if used is not None and f"rId{number}" not in used:
            continue
        base = n.REL_URI if kind.startswith("metadata/") else n.R_URI
        attributes = {"Id": f"rId{number}", "Type": f"{base}/{kind}", "Target": target}
        etree.SubElement(root, f"{{{n.REL_URI}}}Relationship", attributes)
    return serialised(root)


def _referring_run(kind: str) -> etree._Element:
    """A run in the style of a note's number."""
    run = element("r")
    rpr = etree.SubElement(run, n.RPR)
    rpr.append(element("rStyle", val=f"{kind.capitalize()}Reference"))
    return run


def _run(child: etree._Element) -> etree._Element:
    run = element("r")
    run.append(child)
    return run


def _page_number() -> etree._Element:
    made = element("p")
    ppr = etree.SubElement(made, n.PPR)
    ppr.append(element("pStyle", val="Footer"))
    result = element("t")
    result.text = "1"
    made.extend([_run(part) for part in (*field_parts(" PAGE "), result, element("fldChar", fldCharType="end"))])
    return made


_REFERRING: Final = {"text": "REF {} \\h", "page": "PAGEREF {} \\h", "number": "REF {} \\r \\h"}
_RUNNING: Final = {"page-number": "PAGE", "page-count": "NUMPAGES"}
"""Fields of running pages, by what the keys of their atoms begin with."""


def _running(code: str, shown: str) -> etree._Element:
    field = element("fldSimple", instr=f" {code} ")
    text = etree.SubElement(etree.SubElement(field, n.R), n.T)
    text.text = shown
    text.set(n.XML_SPACE, "preserve")
    return field


def _ending(key: str, data: bytes) -> str:
    """The ending of an image's name, by its first bytes where these tell more than the key."""
    for start, ending in _SIGNATURES.items():
        if data.startswith(start):
            return ending
    return posixpath.splitext(key)[1].lstrip(".").lower()


_SIGNATURES: Final = {b"\x89PNG\r\n": "png", b"\xff\xd8\xff": "jpeg", b"GIF8": "gif", b"\xd7\xcd\xc6\x9a": "wmf"}


def _drawing(relation: str, width: float, height: float, alternative: str, number: int) -> etree._Element:
    """A picture in the line (ECMA-376-1, 20.4.2.8). Width and height in points."""
    wp, a, pic = (f"{{{uri}}}" for uri in (n.WP_URI, n.A_URI, _PICTURE_URI))
    extent = {"cx": str(round(width * _EMU)), "cy": str(round(height * _EMU))}
    names = {"id": str(number), "name": f"Picture {number}", "descr": alternative}
    drawing = element("drawing")
    inline = etree.SubElement(drawing, f"{wp}inline", nsmap={"wp": n.WP_URI, "a": n.A_URI, "pic": _PICTURE_URI})
    etree.SubElement(inline, f"{wp}extent", extent)
    etree.SubElement(inline, f"{wp}docPr", names)
    graphic = etree.SubElement(inline, f"{a}graphic")
    data = etree.SubElement(graphic, f"{a}graphicData", uri=_PICTURE_URI)
    picture = etree.SubElement(data, f"{pic}pic")
    about = etree.SubElement(picture, f"{pic}nvPicPr")
    etree.SubElement(about, f"{pic}cNvPr", names)
    etree.SubElement(about, f"{pic}cNvPicPr")
    fill = etree.SubElement(picture, f"{pic}blipFill")
    etree.SubElement(fill, f"{a}blip", {n.R_EMBED: relation})
    etree.SubElement(etree.SubElement(fill, f"{a}stretch"), f"{a}fillRect")
    shape = etree.SubElement(picture, f"{pic}spPr")
    transform = etree.SubElement(shape, f"{a}xfrm")
    etree.SubElement(transform, f"{a}off", x="0", y="0")
    etree.SubElement(transform, f"{a}ext", extent)
    geometry = etree.SubElement(shape, f"{a}prstGeom", prst="rect")
    etree.SubElement(geometry, f"{a}avLst")
    return drawing
