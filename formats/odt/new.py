"""Writing a text of our own: for a base text that came from another format, or from none."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from lxml import etree

from editor.document import Block, Page, Role
from editor.markup import Change
from editor.rendering import Kind, Paragraph, Piece, Rendering
from editor.text import Text
from formats.codec import Note, Written
from formats.odt import names, scrub
from formats.odt.atoms import NewAtoms
from formats.odt.ink import Ink
from formats.odt.line import AutomaticStyles, Line
from formats.odt.lists import BULLET, numeral
from formats.odt.names import NAMESPACES, alignment, internal_name, q
from formats.odt.place import around_tables
from formats.odt.runs import Out, Regions, draw_run
from formats.odt.styles import Styles
from formats.odt.template import SHEETS, sheet_for, template
from formats.package import write_package

Element = etree._Element

_PREFIXES: Final = (
    "office", "text", "table", "style", "draw", "fo", "svg", "xlink", "dc", "meta", "loext",
)  # fmt: skip
_SHEETS: Final = {"".join(c for c in name.lower() if c.isalnum()): name for name in SHEETS}
_LABEL: Final = re.compile(r"(.*?)([0-9]{1,5}|[A-Za-z]{1,8})([^\w]*)", re.DOTALL)


def write_new(rendering: Rendering) -> Written:
    """The bytes of a new text that shows `rendering`."""
    return _New(rendering).written()


class _New:
    def __init__(self, rendering: Rendering) -> None:
        self._rendering = rendering
        self._base = rendering.base
        self._content = _root("office:document-content")
        self._styles_part = template(self._base.language)
        self._sheet = Styles(None, self._styles_part, self._base.language)
        self._styles = AutomaticStyles(self._content)
        self._body = etree.SubElement(etree.SubElement(self._content, q("office:body")), q("office:text"))
        self._atoms = NewAtoms(self._base, self._fill_note)
        self._ink = Ink(self._styles, lambda _: [], self._atoms.make)
        self._regions = Regions()
        self._stories: dict[str, list[Paragraph]] = defaultdict(list)
        self._named: dict[tuple[str, Role, int], str] = {}
        self._dressed: dict[tuple[object, ...], str] = {}
        self._lists: dict[tuple[str, str, str], str] = {}
        self._runs: list[list[Out]] = []
        self._rtl = self._base.rtl
        self._parents: dict[str, str] = {}
        self._directions = any(block.layout.rtl for block in self._base)
        """True where the base text tells which of its paragraphs run from right to left."""

    def written(self) -> Written:
        body: list[Paragraph] = []
        for paragraph in broken(around_tables(self._rendering.paragraphs)):
            story = paragraph.block.story
            (self._stories[story] if story else body).append(paragraph)
        self._flow(body)
        for run in self._runs:
            for idle in draw_run(run, self._ink, self._regions):
                _drop(idle)
        if not len(self._body):
            etree.SubElement(self._body, names.P)
        if self._regions.count:
            self._body.insert(0, self._regions.holder)
        self._page(self._base.page)
        parts: list[tuple[str, bytes]] = [
            ("content.xml", scrub.serialise(self._content)),
            ("styles.xml", scrub.serialise(self._styles_part)),
            ("meta.xml", scrub.meta(language=self._base.language)),
            *self._atoms.pictures.items(),
        ]
        listed = scrub.manifest([name for name, _ in parts])
        mimetype = ("mimetype", b"application/vnd.oasis.opendocument.text")
        data = write_package((mimetype, *parts, ("META-INF/manifest.xml", listed)), stored=("mimetype",))
        tables = {p.block.cell.table for told in self._stories.values() for p in told if p.block.cell}
        notes = (Note("odt-table-in-note", detail=str(len(tables))),) if tables else ()
        return Written(data, (*notes, *self._atoms.told()))

    # The text.

    def _flow(self, paragraphs: Sequence[Paragraph]) -> None:
        at = 0
        run: list[Out] = []
        while at < len(paragraphs):
            cell = paragraphs[at].block.cell
            if cell is None:
                run.append(self._out(self._body, paragraphs[at]))
                at += 1
                continue
            stop = at
            while stop < len(paragraphs) and (c := paragraphs[stop].block.cell) is not None and c.table == cell.table:
                stop += 1
            if run:
                self._runs.append(run)
                run = []
            self._table(cell.table, paragraphs[at:stop])
            at = stop
        if run:
            self._runs.append(run)

    def _out(self, holder: Element, paragraph: Paragraph) -> Out:
        block = paragraph.block
        pieces = paragraph.pieces
        if block.numbering and paragraph.id == block.id:
            item = self._item(holder, block.numbering)
            if item is None:
                label = Piece(Text.of(block.numbering + "\t"), change=paragraph.mark, author=paragraph.author)
                pieces = (label, *pieces)
            else:
                holder = item
        if block.role is Role.HEADING and block.level and block.cell is None and not block.story:
            element = etree.SubElement(holder, names.H)
            element.set(q("text:outline-level"), str(min(block.level, 10)))
        else:
            element = etree.SubElement(holder, names.P)
        element.set(names.STYLE_NAME, self._dress(block, paragraph.added))
        named = self._named[block.style, block.role, block.level]
        return Out(element, pieces, paragraph.mark, paragraph.author, marks=self._sheet.look(named).marks)

    def _fill_note(self, story: str, body: Element) -> None:
        whole = [_settled(paragraph) for paragraph in self._stories.get(story, ())]
        draw_run(
            [self._out(body, replace(p, block=_in_note(p.block))) for p in whole if p is not None],
            Ink(self._styles, lambda _: [], self._atoms.make),
            Regions(),
        )
        if not len(body):
            etree.SubElement(body, names.P, {names.STYLE_NAME: "Footnote"})

    # Styles.

    def _dress(self, block: Block, added: bool) -> str:
        """Name of the style of a paragraph: a named one, or an automatic one where its layout differs from that.

        A file that has paragraphs from right to left tells so of each of its own; added ones run as the document does.
        """
        key = (block.style, block.role, block.level)
        named = self._named.get(key)
        if named is None:
            named = self._named[key] = self._style(block.style, block.role, block.level)
        layout = block.layout
        rtl = layout.rtl or (self._rtl and (added or not self._directions))
        look = (named, layout, rtl)
        found = self._dressed.get(look)
        if found is not None:
            return found
        properties: list[tuple[str, str]] = []
        if layout.align:
            properties.append(("fo:text-align", alignment(layout.align, rtl)))
        if layout.indent is not None:
            properties.append((f"fo:margin-{'right' if rtl else 'left'}", f"{layout.indent:g}pt"))
        if layout.first_line is not None:
            properties.append(("fo:text-indent", f"{layout.first_line:g}pt"))
        if rtl is not self._rtl:
            properties.append(("style:writing-mode", "rl-tb" if rtl else "lr-tb"))
        if layout.page_break:
            properties.append(("fo:break-before", "page"))
        if properties:
            name = self._styles.name("paragraph", "paragraph-properties", tuple(properties), named)
        else:
            name = named
        self._dressed[look] = name
        return name

    def _parent(self, shown: str) -> str:
        """The style of ours that one of that name is made from: that of most of its paragraphs, for it has one look."""
        if not self._parents:
            counts: dict[str, Counter[str]] = defaultdict(Counter)
            for paragraph in self._rendering.paragraphs:
                block = paragraph.block
                counts[block.style][sheet_for(block.role, block.level)] += 1
            self._parents = {style: found.most_common(1)[0][0] for style, found in counts.items()}
        return self._parents.get(shown, "")

    def _style(self, shown: str, role: Role, level: int) -> str:
        """Internal name of the named style: one of the template's, or one made under the name the source gave."""
        ours = sheet_for(role, level)
        if not shown:
            return internal_name(ours)
        known = _SHEETS.get("".join(c for c in shown.lower() if c.isalnum()))
        if known is not None and known == shown:
            return internal_name(known)
        if known is None and self._parent(shown) != ours:
            return internal_name(ours)
        name = internal_name(shown)
        holder = self._styles_part.find(q("office:styles"))
        assert holder is not None
        if all(style.get(q("style:name")) != name for style in holder.iterchildren(q("style:style"))):
            attributes = {"name": name, "display-name": shown, "family": "paragraph"}
            attributes["parent-style-name"] = internal_name(known or ours)
            etree.SubElement(holder, q("style:style"), {q(f"style:{k}"): v for k, v in attributes.items()})
        return name

    # Labels that the source numbered by itself.

    def _item(self, holder: Element, label: str) -> Element | None:
        """The item of a new list that shows exactly this label; `None` when no list can."""
        if label == BULLET:
            return _list(holder, self._list_style(label, "", ""), None)
        found = _LABEL.fullmatch(label)
        if found is None:
            return None
        for form in ("1", "a", "i", "A", "I"):
            number = _value(found[2], form)
            if number:
                return _list(holder, self._list_style(found[1], form, found[3]), number)
        return None

    def _list_style(self, prefix: str, form: str, suffix: str) -> str:
        key = (prefix, form, suffix)
        name = self._lists.get(key)
        if name is None:
            name = self._lists[key] = f"IL{len(self._lists) + 1}"
            style = etree.SubElement(self._styles.holder, q("text:list-style"), {q("style:name"): name})
            if form:
                level = etree.SubElement(style, q("text:list-level-style-number"), {q("style:num-format"): form})
                level.set(q("style:num-prefix"), prefix)
                level.set(q("style:num-suffix"), suffix)
            else:
                level = etree.SubElement(style, q("text:list-level-style-bullet"), {q("text:bullet-char"): prefix})
            level.set(q("text:level"), "1")
            how = {q("text:list-level-position-and-space-mode"): "label-alignment"}
            place = etree.SubElement(level, q("style:list-level-properties"), how)
            stops = {"text:label-followed-by": "listtab", "fo:margin-left": "39.7pt", "fo:text-indent": "-39.7pt"}
            stops["text:list-tab-stop-position"] = "39.7pt"
            etree.SubElement(place, q("style:list-level-label-alignment"), {q(k): v for k, v in stops.items()})
        return name

    # Tables.

    def _table(self, key: str, paragraphs: Sequence[Paragraph]) -> None:
        rows: dict[int, dict[int, list[Paragraph]]] = {}
        for paragraph in paragraphs:
            cell = paragraph.block.cell
            assert cell is not None
            rows.setdefault(cell.row, {}).setdefault(cell.column, []).append(paragraph)
        places = {number: at for at, number in enumerate(sorted(rows))}
        covered: set[tuple[int, int]] = set()
        width = len(self._base.columns.get(key, ()))
        for number, cells in rows.items():
            for column, inside in cells.items():
                cell = inside[0].block.cell
                assert cell is not None
                down, across = min(cell.rows, len(rows) - places[number]), min(cell.columns, 1024)
                width = max(width, column + across)
                covered.update((places[number] + r, column + c) for r in range(down) for c in range(across) if r or c)
        table = etree.SubElement(self._body, names.TABLE, {q("table:name"): internal_name(key)})
        self._columns(table, key, width)
        for number in sorted(rows):
            row = etree.SubElement(table, names.ROW)
            self._row(row, rows[number], places[number], len(rows), width, covered)

    def _columns(self, table: Element, key: str, width: int) -> None:
        page = self._base.page
        room = page.width - page.start - page.end
        widths = list(self._base.columns.get(key, ()))[:width]
        widths.extend([room / max(width, 1)] * (width - len(widths)))
        total = sum(widths)
        if total > room > 0:
            widths = [w * room / total for w in widths]
        properties = (("style:width", f"{sum(widths):.2f}pt"), ("table:align", "left"))
        table.set(q("table:style-name"), self._styles.name("table", "table-properties", properties))
        for one in widths:
            style = self._styles.name(
                "table-column", "table-column-properties", (("style:column-width", f"{one:.2f}pt"),)
            )
            etree.SubElement(table, names.COLUMN, {q("table:style-name"): style})

    def _row(
        self,
        row: Element,
        cells: dict[int, list[Paragraph]],
        at: int,
        height: int,
        width: int,
        covered: set[tuple[int, int]],
    ) -> None:
        frame = self._styles.name("table-cell", "table-cell-properties", _BORDERS)
        for column in range(width):
            if (at, column) in covered and column not in cells:
                etree.SubElement(row, names.COVERED)
                continue
            cell = etree.SubElement(row, names.CELL, {q("table:style-name"): frame})
            inside = cells.get(column, [])
            if inside and (place := inside[0].block.cell) is not None:
                if (down := min(place.rows, height - at)) > 1:
                    cell.set(q("table:number-rows-spanned"), str(down))
                if place.columns > 1:
                    cell.set(q("table:number-columns-spanned"), str(place.columns))
            self._runs.append([self._out(cell, paragraph) for paragraph in inside])
        fates = {p.change for ps in cells.values() for para in ps for p in para.pieces}
        fates |= {para.mark for ps in cells.values() for para in ps}
        if self._rendering.kind is Kind.TRACKED and len(fates) == 1 and Change.KEPT not in fates:
            tracked = (("loext:text-changes-only", "false"),)
            row.set(q("table:style-name"), self._styles.name("table-row", "table-row-properties", tracked))

    # The page.

    def _page(self, page: Page) -> None:
        root = self._styles_part
        automatic = AutomaticStyles(root)
        start, end = ("right", "left") if self._rtl else ("left", "right")
        layout = etree.SubElement(automatic.holder, q("style:page-layout"), {q("style:name"): "PL1"})
        lengths = {
            "fo:page-width": page.width,
            "fo:page-height": page.height,
            "fo:margin-top": page.top,
            "fo:margin-bottom": page.bottom,
            f"fo:margin-{start}": page.start,
            f"fo:margin-{end}": page.end,
        }
        properties = {q(name): f"{length:g}pt" for name, length in lengths.items()}
        properties[q("style:print-orientation")] = "landscape" if page.width > page.height else "portrait"
        properties[q("style:writing-mode")] = "rl-tb" if self._rtl else "lr-tb"
        etree.SubElement(layout, q("style:page-layout-properties"), properties)
        masters = root.find(q("office:master-styles"))
        if masters is None:
            masters = etree.SubElement(root, q("office:master-styles"))
        for old in list(masters):
            masters.remove(old)
        master = etree.SubElement(masters, q("style:master-page"), {q("style:name"): "Standard"})
        master.set(q("style:page-layout-name"), "PL1")
        for part, texts, style in (("header", page.header, "Header"), ("footer", page.footer, "Footer")):
            where = etree.SubElement(layout, q(f"style:{part}-style"))
            # Pages of which no file told anything get a number; those of a file stay as they were.
            if not texts and (part == "header" or page != Page()):
                continue
            gap = "fo:margin-bottom" if part == "header" else "fo:margin-top"
            etree.SubElement(where, q("style:header-footer-properties"), {q(gap): "8pt", q("fo:min-height"): "12pt"})
            holder = etree.SubElement(master, q(f"style:{part}"))
            ink = Ink(automatic, lambda _: [], self._atoms.make)
            for text in texts:
                element = etree.SubElement(holder, names.P, {names.STYLE_NAME: style})
                ink.draw(Line(element), Piece(_numbered(text)))
            if not texts:
                element = etree.SubElement(holder, names.P, {names.STYLE_NAME: style})
                number = etree.SubElement(element, q("text:page-number"), {q("text:select-page"): "current"})
                number.text = "1"


_BORDERS: Final = (("fo:padding", "3pt"), ("fo:border", "0.5pt solid #000000"))


def _numbered(text: Text) -> Text:
    """A line of a header, whose last field is the page number when what it shows is a number or nothing."""
    spans = list(text.spans)
    for at in range(len(spans) - 1, -1, -1):
        atom = spans[at].atom
        if atom is not None and atom.kind == "field":
            if not atom.shown or atom.shown.isdecimal():
                spans[at] = spans[at]._replace(atom=replace(atom, key=f"page-number:{atom.key}"))
            break
    return Text(tuple(spans))


def broken(paragraphs: Iterable[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs, a page break at the head of one or at the end of the one above as what they know: their layout.

    OpenDocument has no page breaks within paragraphs (ODF 1.3 part 3, 20.184).
    """
    due = False
    for paragraph in paragraphs:
        body = not paragraph.block.story and paragraph.block.cell is None
        if body and due:
            paragraph = _on_new_page(paragraph, paragraph.pieces)
            due = False
        pieces = paragraph.pieces
        if body and pieces and _breaks(pieces[0], 0):
            rest = replace(pieces[0], text=pieces[0].text[1:], start=pieces[0].start + 1)
            rest_of_all = (rest, *pieces[1:]) if rest.text else pieces[1:]
            if rest_of_all:
                paragraph = _on_new_page(paragraph, rest_of_all)
            else:
                paragraph, due = replace(paragraph, pieces=()), True
        elif body and pieces and _breaks(pieces[-1], -1):
            last = replace(pieces[-1], text=pieces[-1].text[:-1])
            paragraph, due = replace(paragraph, pieces=(*pieces[:-1], last)), True
        yield paragraph


def _breaks(piece: Piece, at: int) -> bool:
    """True when a kept piece has a page break at its head (0) or its end (-1)."""
    if piece.change is not Change.KEPT or not piece.text:
        return False
    atom = piece.text.spans[at].atom
    return atom is not None and atom.kind == "break" and atom.key != "column"


def _on_new_page(paragraph: Paragraph, pieces: tuple[Piece, ...]) -> Paragraph:
    block = paragraph.block
    return replace(paragraph, pieces=pieces, block=replace(block, layout=replace(block.layout, page_break=True)))


def _root(name: str) -> Element:
    root = etree.Element(q(name), nsmap={prefix: NAMESPACES[prefix] for prefix in _PREFIXES})
    root.set(q("office:version"), "1.3")
    return root


def _list(holder: Element, style: str, number: int | None) -> Element:
    item = etree.SubElement(etree.SubElement(holder, names.LIST, {names.STYLE_NAME: style}), names.LIST_ITEM)
    if number is not None and number != 1:
        item.set(q("text:start-value"), str(number))
    return item


def _value(label: str, form: str) -> int:
    """The number that `form` writes as `label`; 0 when none does."""
    if form == "1":
        return int(label) if label.isdecimal() and str(int(label)) == label else 0
    most = 26 * len(label) if form in ("a", "A") else 200
    return next((n for n in range(1, most + 1) if numeral(n, form) == label), 0)


def _drop(element: Element) -> None:
    parent = element.getparent()
    while parent is not None and parent.tag in (names.LIST, names.LIST_ITEM) and len(parent) == 1:
        element, parent = parent, parent.getparent()
    if parent is not None:
        parent.remove(element)


def _in_note(block: Block) -> Block:
    return replace(block, role=Role.FOOTNOTE, style=block.style or "Footnote", cell=None)


def _settled(paragraph: Paragraph) -> Paragraph | None:
    """A note's paragraph as one reading has it, since what comes and goes is the note; `None` when it is gone."""
    final = [p for p in paragraph.pieces if p.change is not Change.DELETED]
    pieces: Iterable[Piece] = final if paragraph.mark is not Change.DELETED else paragraph.pieces
    settled = tuple(replace(p, change=Change.KEPT, author="") for p in pieces)
    return replace(paragraph, pieces=settled, mark=Change.KEPT, author="")
