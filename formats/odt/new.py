"""Writing a text of our own: for a base text that came from another format, or from none."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from lxml import etree

from editor.document import Block, BlockId, Cell, Document, Page, Role
from editor.markup import Change
from editor.rendering import Kind, Paragraph, Piece, Rendering
from editor.text import Text
from formats.codec import Note, Written
from formats.crossing import (
    NOTHING,
    PLAIN_FACE,
    PLAIN_STANCE,
    CellLook,
    Crossing,
    Dressing,
    Face,
    Index,
    Running,
    Section,
    Stance,
    Tab,
    Table,
    cut,
    dressed,
    in_cells,
    in_tables,
    indexed,
    stand_in,
    usual_face,
)
from formats.odt import names, scrub
from formats.odt.atoms import NewAtoms
from formats.odt.ink import Ink
from formats.odt.line import AutomaticStyles, Line, Properties, line_properties
from formats.odt.lists import BULLET, numeral
from formats.odt.looks import (
    cell_properties,
    cell_room,
    declare_fonts,
    face_properties,
    put_style,
    put_usual_face,
    stance_properties,
    stops,
)
from formats.odt.names import NAMESPACES, alignment, internal_name, q
from formats.odt.notes import settled, untracked_stories
from formats.odt.over import over_tables
from formats.odt.runs import Out, Regions, draw_run
from formats.odt.styles import Styles
from formats.odt.template import SHEETS, sheet_for, template
from formats.odt.walk import KEPT, Leaf
from formats.package import write_package

Element = etree._Element

_PREFIXES: Final = (
    "office", "text", "table", "style", "draw", "fo", "svg", "xlink", "dc", "meta", "loext",
)  # fmt: skip
_PLAIN_LINK: Final = "Plain Link"
"""A style of characters that says nothing."""
_LINED_LINK: Final = "Underlined Link"
"""One that says no more than its name."""
_SHEETS: Final = {"".join(c for c in name.lower() if c.isalnum()): name for name in SHEETS}
_LABEL: Final = re.compile(r"(.*?)([0-9]{1,5}|[A-Za-z]{1,8})([^\w]*)", re.DOTALL)


def write_new(rendering: Rendering, crossing: Crossing = NOTHING) -> Written:
    """The bytes of a new text that shows `rendering`; `crossing` is what its base text brings from another format."""
    return _New(rendering, crossing).written()


class _Into(NamedTuple):
    """Where a table goes."""

    holder: Element
    styles: AutomaticStyles
    """Of the part that it is in."""
    fill: Callable[[Element, Sequence[Paragraph]], None]
    """Puts paragraphs into a cell."""


class _New:
    def __init__(self, rendering: Rendering, crossing: Crossing) -> None:
        self._rendering = rendering
        self._crossing = crossing
        self._base = rendering.base
        self._content = _root("office:document-content")
        self._styles_part = template(self._base.language)
        if crossing.styles:
            put_usual_face(self._styles_part, usual_face(self._base, crossing))
        self._sheet = Styles(None, self._styles_part, self._base.language)
        self._styles = AutomaticStyles(self._content)
        self._body = etree.SubElement(etree.SubElement(self._content, q("office:body")), q("office:text"))
        self._atoms = NewAtoms(self._base, self._fill_note, crossing, self._styles)
        self._ink = self._new_ink(self._styles)
        self._regions = Regions()
        self._stories: dict[str, list[Paragraph]] = defaultdict(list)
        self._quiet = untracked_stories(rendering)
        self._named: dict[tuple[str, Role, int], str] = {}
        self._dressed: dict[tuple[object, ...], str] = {}
        self._lists: dict[tuple[str, str, str], str] = {}
        self._runs: list[list[Out]] = []
        self._rtl = self._base.rtl
        self._parents: dict[str, str] = {}
        self._directions = any(block.layout.rtl for block in self._base)
        """True where the base text tells which of its paragraphs run from right to left."""
        self._leaves: dict[BlockId, list[Leaf]] = {}
        self._spans: dict[Face, Element] = {}
        self._links: dict[tuple[str, str], Element] = {}
        self._sections = list(_begun(self._base, crossing.sections))
        self._section = crossing.sections[0] if crossing.sections else _whole(self._base.page)
        """What is being filled."""
        self._begins: Properties = ()
        """What the next paragraph or table of the body has to tell of the section it begins."""
        self._place = self._body
        """What holds the next paragraph: the body, a section of it in columns, the entries of a table of contents."""
        self._flow_of = self._body
        """The body, or a section of it in columns."""
        self._shells: list[Element] = []
        """Sections and tables of contents."""
        self._wide = 0
        """Tables that were wider than their page."""

    def written(self) -> Written:
        body: list[Paragraph] = []
        for paragraph in broken(self._rendering.paragraphs):
            story = paragraph.block.story
            (self._stories[story] if story else body).append(paragraph)
        self._flow(body)
        for run in over_tables(self._runs):
            for idle in draw_run(run, self._ink, self._regions):
                _drop(idle)
        for shell in reversed(self._shells):
            if next(shell.iter(names.P, names.H), None) is None and (holder := shell.getparent()) is not None:
                holder.remove(shell)
        if not len(self._body):
            etree.SubElement(self._body, names.P)
        if self._regions.count:
            self._body.insert(0, self._regions.holder)
        self._pages()
        declare_fonts(self._content, self._styles_part)
        parts: list[tuple[str, bytes]] = [
            ("content.xml", scrub.serialise(self._content)),
            ("styles.xml", scrub.serialise(self._styles_part)),
            ("meta.xml", scrub.meta(language=self._base.language)),
            *([("settings.xml", _settings())] if self._crossing.styles else []),
            *self._atoms.pictures.items(),
            *((f"{folder}/content.xml", equation) for folder, equation in self._atoms.equations.items()),
        ]
        kinds = dict.fromkeys(self._atoms.equations, "application/vnd.oasis.opendocument.formula")
        listed = scrub.manifest([name for name, _ in parts], kinds)
        mimetype = ("mimetype", b"application/vnd.oasis.opendocument.text")
        data = write_package((mimetype, *parts, ("META-INF/manifest.xml", listed)), stored=("mimetype",))
        tables = {p.block.cell.table for told in self._stories.values() for p in told if p.block.cell}
        counts = (("odt-table-in-note", len(tables)), ("odt-table-narrowed", self._wide))
        notes = tuple(Note(code, detail=str(count)) for code, count in counts if count)
        return Written(data, (*notes, *self._atoms.told()))

    # The text.

    def _flow(self, paragraphs: Sequence[Paragraph]) -> None:
        at = 0
        run: list[Out] = []
        entries = list(indexed(paragraphs, self._base, self._crossing.indexes))
        index: Index | None = None
        while at < len(paragraphs):
            cell = paragraphs[at].block.cell
            before = self._flow_of
            self._begin_section(_led_to(paragraphs, at))
            if (self._flow_of, entries[at]) != (before, index):
                index = entries[at]
                self._place = self._flow_of if index is None else self._contents(index)
                self._runs.append(run)
                run = []
            if cell is None:
                run.append(self._out(self._place, paragraphs[at]))
                at += 1
                continue
            stop = at
            while stop < len(paragraphs) and (c := paragraphs[stop].block.cell) is not None and c.table == cell.table:
                stop += 1
            if run:
                self._runs.append(run)
                run = []
            self._table(cell.table, paragraphs[at:stop], _Into(self._place, self._styles, self._fill))
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
        if self._begins and block.cell is None and not block.story:
            self._begin(element)
        named = self._named[block.style, block.role, block.level]
        return Out(element, pieces, paragraph.mark, paragraph.author, marks=self._sheet.look(named).marks)

    def _fill_note(self, story: str, body: Element) -> None:
        told = self._stories.get(story, [])
        if story in self._quiet:
            told = [settled(paragraph, self._quiet[story]) for paragraph in told]
        run = [self._out(body, replace(p, block=_in_note(p.block))) for p in told]
        for idle in draw_run(run, self._new_ink(self._styles), self._regions):
            _drop(idle)
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
        dressing = self._crossing.blocks.get(block.id)
        stance = dressing.stance if dressing is not None else PLAIN_STANCE
        look = (named, layout, rtl, stance)
        found = self._dressed.get(look)
        if found is not None:
            return found
        if stance != PLAIN_STANCE:
            name = self._dressed[look] = self._stand(named, block, stance, rtl)
            return name
        properties: list[tuple[str, str]] = []
        if layout.align:
            properties.append(("fo:text-align", alignment(layout.align, rtl)))
        if layout.indent is not None:
            properties.append((names.START, f"{layout.indent:g}pt"))
        if layout.first_line is not None:
            properties.append(("fo:text-indent", f"{layout.first_line:g}pt"))
        if rtl is not self._rtl:
            properties.append(("style:writing-mode", "rl-tb" if rtl else "lr-tb"))
            if not layout.align and not self._aligned(block):
                properties.append(("fo:text-align", alignment("start", rtl)))
        if layout.page_break:
            properties.append(("fo:break-before", "page"))
        if properties:
            name = self._styles.name("paragraph", "paragraph-properties", tuple(properties), named)
        else:
            name = named
        self._dressed[look] = name
        return name

    def _aligned(self, block: Block) -> bool:
        """True when the style of a block says where its lines stand."""
        brought = self._crossing.styles.get(block.style)
        return bool(brought.stance.align if brought is not None else SHEETS[sheet_for(block.role, block.level)].align)

    def _stand(self, named: str, block: Block, stance: Stance, rtl: bool) -> str:
        """The automatic style of a paragraph that stands otherwise than the paragraphs of its style."""
        style = self._crossing.styles.get(block.style)
        around = style.stance if style is not None else PLAIN_STANCE
        tabs: tuple[Tab, ...] | None = None
        if stance.tabs is not None or (stance.start is not None and around.tabs):
            tabs = stops(stance.tabs or around.tabs or (), stance.over(around).start or 0.0)
        properties = list(stance_properties(stance, rtl))
        if rtl is not self._rtl:
            properties.append(("style:writing-mode", "rl-tb" if rtl else "lr-tb"))
        if block.layout.page_break:
            properties.append(("fo:break-before", "page"))
        return self._styles.name("paragraph", "paragraph-properties", tuple(properties), named, tabs=tabs)

    def _crossed(self, shown: str) -> str:
        """Internal name of a style that the base text brings: ours of that name looks as it does there."""
        known = _SHEETS.get("".join(c for c in shown.lower() if c.isalnum()))
        name = internal_name(known if known == shown else shown)
        holder = self._styles_part.find(q("office:styles"))
        assert holder is not None
        paragraphs = (s for s in holder.iterchildren(q("style:style")) if s.get(q("style:family")) == "paragraph")
        element = next((style for style in paragraphs if style.get(q("style:name")) == name), None)
        if element is None:
            attributes = {"name": name, "display-name": shown, "family": "paragraph"}
            element = etree.SubElement(holder, q("style:style"), {q(f"style:{k}"): v for k, v in attributes.items()})
            element.set(q("style:parent-style-name"), "Standard")
            self._sheet.add(element)
        put_style(element, self._crossing.styles[shown], self._rtl)
        return name

    # What the base text brings.

    def _new_ink(self, styles: AutomaticStyles) -> Ink:
        if not (self._crossing.blocks or self._crossing.styles):
            return Ink(styles, lambda _: [], self._atoms.make)
        return Ink(styles, self._leaves_of, self._atoms.make, places=self._places_of)

    def _leaves_of(self, block: BlockId) -> list[Leaf]:
        """The words of a block of the base text in the faces they have there; nothing where they have none."""
        if block not in self._base:
            return []
        found = self._leaves.get(block)
        if found is None:
            text = self._base.block(block).text
            told = dressed(block, text.string, self._crossing)
            wanted = told.stretches or told.places or any(span.marks.link for span in text.spans)
            found = self._leaves[block] = list(self._dressed_leaves(text, told)) if wanted else []
        return found

    def _dressed_leaves(self, text: Text, told: Dressing) -> Iterator[Leaf]:
        at = 0
        for span in text.spans:
            if span.atom is not None:
                yield Leaf(span.text, span.marks, (), KEPT, span.atom)
            else:
                for start, stop, face in cut(at, at + len(span.text), told.stretches):
                    link = self._link(span.marks.link, face)
                    face = replace(face, lined=False)
                    wrappers = (*link, self._span(face)) if face != PLAIN_FACE else link
                    yield Leaf(span.text[start - at : stop - at], span.marks, wrappers, KEPT)
            at += len(span.text)

    def _span(self, face: Face) -> Element:
        found = self._spans.get(face)
        if found is None:
            parent = self._character_style(face.style) if face.style else ""
            name = self._styles.name("text", "text-properties", face_properties(face), parent)
            found = self._spans[face] = etree.Element(names.SPAN, {names.STYLE_NAME: name})
        return found

    def _character_style(self, shown: str) -> str:
        """Internal name of the style of characters of that name, which is told without looks of its own."""
        name = internal_name(shown)
        holder = self._styles_part.find(q("office:styles"))
        assert holder is not None
        known = (s for s in holder.iterchildren(q("style:style")) if s.get(q("style:family")) == "text")
        if all(style.get(q("style:name")) != name for style in known):
            attributes = {"name": name, "display-name": shown, "family": "text"}
            etree.SubElement(holder, q("style:style"), {q(f"style:{k}"): v for k, v in attributes.items()})
        return name

    def _link(self, address: str, face: Face) -> tuple[Element, ...]:
        """A link, which without a style looks as programs like; one whose face has no colour looks as words around."""
        if not address:
            return ()
        shown = _LINED_LINK if face.lined else "" if face.colour else _PLAIN_LINK
        if (address, shown) not in self._links:
            link = {q("xlink:type"): "simple", q("xlink:href"): address}
            if shown:
                name = self._link_style(shown)
                link |= {names.STYLE_NAME: name, q("text:visited-style-name"): name}
            self._links[address, shown] = etree.Element(names.LINK, link)
        return (self._links[address, shown],)

    def _link_style(self, shown: str) -> str:
        name = self._character_style(shown)
        style = next(s for s in self._styles_part.iter(q("style:style")) if s.get(q("style:name")) == name)
        if shown == _LINED_LINK and not len(style):
            line = dict(line_properties("underline", "single"))
            etree.SubElement(style, q("style:text-properties"), {q(key): value for key, value in line.items()})
        return name

    def _places_of(self, block: BlockId) -> list[tuple[int, Element]]:
        if block not in self._crossing.blocks or block not in self._base:
            return []
        told = dressed(block, self._base.block(block).text.string, self._crossing)
        return [
            (place.offset, etree.Element(q(f"text:bookmark-{'end' if place.ends else 'start'}"), {_NAME: place.name}))
            for place in told.places
        ]

    def _begin_section(self, paragraph: Paragraph) -> None:
        """Take note of the section that begins with a paragraph of the body, or with one before it that is gone."""
        if paragraph.added or paragraph.block.id not in self._base:
            return
        at = self._base.index(paragraph.block.id)
        while self._sections and self._sections[0][0] <= at:
            _, number, section = self._sections.pop(0)
            if not section.goes_on:
                self._begins = (("style:master-page-name", _master(number)),) if number else ()
                if section.number is not None:
                    self._begins = (("style:master-page-name", _master(number)), ("page", str(section.number)))
            self._section = section
            self._flow_of = self._in_columns(section) if section.columns > 1 else self._body

    def _in_columns(self, section: Section) -> Element:
        """A new section of the body with as many columns."""
        style = self._styles.copied("", "section")
        style.attrib.pop(q("style:parent-style-name"), "")
        properties = etree.SubElement(style, q("style:section-properties"))
        # Before a new page Word fills one column after the other; before other columns all are equally long.
        balanced = bool(self._sections) and self._sections[0][2].goes_on
        properties.set(q("text:dont-balance-text-columns"), "false" if balanced else "true")
        columns = etree.SubElement(properties, q("style:columns"), {q("fo:column-count"): str(section.columns)})
        if not section.uneven:
            columns.set(q("fo:column-gap"), f"{section.gap:g}pt")
        if section.ruled:
            line = {"style:width": "0.5pt", "style:color": "#000000", "style:height": "100%"}
            etree.SubElement(columns, q("style:column-sep"), {q(name): value for name, value in line.items()})
        before = 0.0
        for width, gap in section.uneven:  # half of each gap belongs to the column on either side of it
            whole = f"{round((before + width + gap / 2) * 20)}*"
            column = {"style:rel-width": whole, "fo:start-indent": f"{before:g}pt", "fo:end-indent": f"{gap / 2:g}pt"}
            etree.SubElement(columns, q("style:column"), {q(name): value for name, value in column.items()})
            before = gap / 2
        made = etree.SubElement(self._body, names.SECTION)
        self._shells.append(made)
        made.set(names.STYLE_NAME, style.get(q("style:name"), ""))
        made.set(q("text:name"), f"Section{len(self._shells)}")
        return made

    def _contents(self, index: Index) -> Element:
        """What holds the entries of a new table of contents."""
        name = {q("text:name"): f"Contents{len(self._shells) + 1}"}
        made = etree.SubElement(self._flow_of, q("text:table-of-content"), name)
        self._shells.append(made)
        etree.SubElement(made, q("text:table-of-content-source"), {q("text:outline-level"): str(index.levels)})
        return etree.SubElement(made, q("text:index-body"))

    def _begin(self, element: Element) -> None:
        """Let a paragraph begin pages of another kind."""
        told = dict(self._begins)
        self._begins = ()
        style = self._styles.copied(element.get(names.STYLE_NAME, ""))
        style.set(q("style:master-page-name"), told["style:master-page-name"])
        if "page" in told:
            properties = style.find(q("style:paragraph-properties"))
            if properties is None:
                properties = etree.Element(q("style:paragraph-properties"))
                style.insert(0, properties)
            properties.set(q("style:page-number"), told["page"])
        element.set(names.STYLE_NAME, style.get(q("style:name"), ""))

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
        if shown in self._crossing.styles:
            return self._crossed(shown)
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
        # Of more letters than one, LibreOffice shows as Roman numbers what are some, and "ai" for the 35th.
        for form in ("1", "i", "I", "a", "A") if len(found[2]) > 1 else ("1", "a", "i", "A", "I"):
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

    def _fill(self, cell: Element, paragraphs: Sequence[Paragraph]) -> None:
        self._runs.append([self._out(cell, paragraph) for paragraph in paragraphs])

    def _table(self, key: str, paragraphs: Sequence[Paragraph], into: _Into) -> None:
        rows: dict[int, dict[int, list[Paragraph]]] = {}
        breaks = paragraphs[0].block.layout.page_break
        if breaks:  # in a cell no paragraph begins a page (ODF 1.3 part 3, 20.184): the table does
            paragraphs = [_on_page(paragraphs[0], paragraphs[0].pieces, new=False), *paragraphs[1:]]
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
        table = etree.SubElement(into.holder, names.TABLE, {q("table:name"): internal_name(key)})
        self._columns(table, key, width, breaks, into.styles)
        look = self._crossing.tables.get(key)
        head = etree.SubElement(table, q("table:table-header-rows")) if look is not None and look.heads else None
        for number in sorted(rows):
            above = head if head is not None and look is not None and number < look.heads else table
            row = etree.SubElement(above, names.ROW)
            self._row(row, rows[number], places[number], len(rows), width, covered, into)
        if head is not None and not len(head):
            table.remove(head)

    def _columns(self, table: Element, key: str, width: int, breaks: bool, styles: AutomaticStyles) -> None:
        page, count = self._section.page, self._section.columns
        look = self._crossing.tables.get(key)
        room = (page.width - page.start - page.end - self._section.gap * (count - 1)) / count
        room = min((one for one, _ in self._section.uneven), default=room)
        room -= max(look.indent, 0.0) if look is not None else 0.0
        widths = list(self._base.columns.get(key) or (look.widths if look is not None else ()))[:width]
        widths = [one or room / max(width, 1) for one in widths]
        widths.extend([room / max(width, 1)] * (width - len(widths)))
        total = sum(widths)
        if total > room > 0:
            self._wide += total > room + 1
            widths = [w * room / total for w in widths]
        align = _SIDES.get(look.align, "left") if look is not None else "left"
        properties: Properties = (("style:width", f"{sum(widths):.2f}pt"), ("table:align", align))
        if look is not None and look.indent and align == "left":
            properties += ((f"fo:margin-{'right' if self._rtl else 'left'}", f"{look.indent:g}pt"),)
        if breaks:
            properties += (("fo:break-before", "page"),)
        told = dict(self._begins)
        number = (("style:page-number", told.pop("page")),) if "page" in told else ()
        self._begins = ()
        name = styles.name("table", "table-properties", properties + number, told=tuple(told.items()))
        table.set(q("table:style-name"), name)
        for one in widths:
            style = styles.name("table-column", "table-column-properties", (("style:column-width", f"{one:.2f}pt"),))
            etree.SubElement(table, names.COLUMN, {q("table:style-name"): style})

    def _frame(self, cell: Cell | None, table: Table | None, styles: AutomaticStyles) -> str:
        """The style of a cell; of one without words in a table that is known, one without lines."""
        properties: Properties = (("fo:padding", "3pt"), *_BORDERS)
        if table is not None:
            look = table.cells.get((cell.row, cell.column), CellLook()) if cell is not None else CellLook()
            properties = (*cell_room(look, self._rtl), *cell_properties(look, self._rtl))
        return styles.name("table-cell", "table-cell-properties", properties)

    def _row(
        self,
        row: Element,
        cells: dict[int, list[Paragraph]],
        at: int,
        height: int,
        width: int,
        covered: set[tuple[int, int]],
        into: _Into,
    ) -> None:
        place = next((p.block.cell for ps in cells.values() for p in ps), None)
        table = self._crossing.tables.get(place.table) if place is not None else None
        for column in range(width):
            if (at, column) in covered and column not in cells:
                etree.SubElement(row, names.COVERED)
                continue
            inside = cells.get(column, [])
            frame = self._frame(inside[0].block.cell if inside else None, table, into.styles)
            cell = etree.SubElement(row, names.CELL, {q("table:style-name"): frame})
            if inside and (own := inside[0].block.cell) is not None:
                if (down := min(own.rows, height - at)) > 1:
                    cell.set(q("table:number-rows-spanned"), str(down))
                if own.columns > 1:
                    cell.set(q("table:number-columns-spanned"), str(own.columns))
            into.fill(cell, inside)
        told: Properties = (("fo:keep-together", "always"),) if table is not None and table.whole else ()
        if table is not None and place is not None and place.row in table.heights:
            high, exactly = table.heights[place.row]
            told += ((f"style:{'row' if exactly else 'min-row'}-height", f"{high:g}pt"),)
        fates = {p.change for ps in cells.values() for para in ps for p in para.pieces}
        fates |= {para.mark for ps in cells.values() for para in ps}
        if self._rendering.kind is Kind.TRACKED and len(fates) == 1 and Change.KEPT not in fates:
            told += (("loext:text-changes-only", "false"),)
        if told:
            row.set(q("table:style-name"), into.styles.name("table-row", "table-row-properties", told))

    # The page.

    def _pages(self) -> None:
        root = self._styles_part
        masters = root.find(q("office:master-styles"))
        if masters is None:
            masters = etree.SubElement(root, q("office:master-styles"))
        for old in list(masters):
            masters.remove(old)
        automatic = AutomaticStyles(root)
        for number, section in enumerate(self._crossing.sections or (_whole(self._base.page),)):
            if not section.goes_on:
                self._master(number, section, automatic, masters)

    def _master(self, number: int, section: Section, automatic: AutomaticStyles, masters: Element) -> None:
        """The layout of the pages of a section, with their headers and footers."""
        page = section.page
        self._section, self._begins = section, ()
        start, end = ("right", "left") if self._rtl else ("left", "right")
        layout = etree.SubElement(automatic.holder, q("style:page-layout"), {q("style:name"): f"PL{number + 1}"})
        kinds = ["", *(["left"] if section.even else []), *(["first"] if section.first else [])]
        shown = {
            part: {kind: section.running.get(f"{_KINDS[kind]}{part}", ()) for kind in kinds}
            for part in ("header", "footer")
        }
        tops, bottoms = (self._crossing.sections and any(told.values()) for told in shown.values())
        above, below = min(section.above, page.top), min(section.below, page.bottom)
        lengths = {
            "fo:page-width": page.width,
            "fo:page-height": page.height,
            "fo:margin-top": above if tops else page.top,
            "fo:margin-bottom": below if bottoms else page.bottom,
            f"fo:margin-{start}": page.start,
            f"fo:margin-{end}": page.end,
        }
        properties = {q(name): f"{length:g}pt" for name, length in lengths.items()}
        properties[q("style:print-orientation")] = "landscape" if page.width > page.height else "portrait"
        if section.form != "1":
            properties[q("style:num-format")] = section.form
        properties[q("style:writing-mode")] = "rl-tb" if self._rtl else "lr-tb"
        etree.SubElement(layout, q("style:page-layout-properties"), properties)
        master = etree.SubElement(masters, q("style:master-page"), {q("style:name"): _master(number)})
        if number:
            master.set(q("style:display-name"), f"Section {number + 1}")
        master.set(q("style:page-layout-name"), f"PL{number + 1}")
        for part, edge, room in (("header", tops, page.top - above), ("footer", bottoms, page.bottom - below)):
            where = etree.SubElement(layout, q(f"style:{part}-style"))
            told = shown[part]
            if not any(told.values()) and not (part == "footer" and page == Page() and not self._crossing.sections):
                continue
            gap = "fo:margin-bottom" if part == "header" else "fo:margin-top"
            high = max(room - 8, 12) if edge else 12
            etree.SubElement(
                where, q("style:header-footer-properties"), {q(gap): "8pt", q("fo:min-height"): f"{high:g}pt"}
            )
            for kind, lines in told.items():
                holder = etree.SubElement(master, q(f"style:{part}-{kind}" if kind else f"style:{part}"))
                self._furnish(holder, lines, "Header" if part == "header" else "Footer", automatic)

    def _furnish(self, holder: Element, lines: Sequence[Running], style: str, automatic: AutomaticStyles) -> None:
        """The paragraphs of a header or footer; pages of which no file told anything get a number."""
        self._furnish_blocks(holder, lines, style, automatic, 0)
        if not lines:
            element = etree.SubElement(holder, names.P, {names.STYLE_NAME: style})
            if not self._crossing.sections:
                number = etree.SubElement(element, q("text:page-number"), {q("text:select-page"): "current"})
                number.text = "1"

    def _furnish_blocks(
        self, holder: Element, lines: Sequence[Running], style: str, automatic: AutomaticStyles, depth: int
    ) -> None:
        for table, told in in_tables(lines, depth):
            if not table:
                self._furnish_lines(holder, told, style, automatic)
                continue
            shown = [(stand_in(cell, at), inside) for at, (cell, inside) in enumerate(in_cells(told, depth))]
            by_id = {paragraph.id: inside for paragraph, inside in shown}

            def fill(cell: Element, paragraphs: Sequence[Paragraph], by_id: dict[str, list[Running]] = by_id) -> None:
                for paragraph in paragraphs:
                    self._furnish_blocks(cell, by_id[paragraph.id], style, automatic, depth + 1)

            self._table(table, [paragraph for paragraph, _ in shown], _Into(holder, automatic, fill))

    def _furnish_lines(self, holder: Element, lines: Iterable[Running], style: str, automatic: AutomaticStyles) -> None:
        ink = Ink(automatic, lambda _: [], self._atoms.make)
        for line in lines:
            own = self._crossed(line.style) if line.style in self._crossing.styles else style
            if line.stance != PLAIN_STANCE:
                known = self._crossing.styles.get(line.style)
                around = known.stance if known is not None else PLAIN_STANCE
                tabs = None
                if line.stance.tabs is not None:
                    tabs = stops(line.stance.tabs, line.stance.over(around).start or 0.0)
                told = stance_properties(line.stance, self._rtl)
                own = automatic.name("paragraph", "paragraph-properties", told, own, tabs=tabs)
            element = etree.SubElement(holder, names.P, {names.STYLE_NAME: own})
            ink.draw(Line(element), Piece(line.text if self._crossing.sections else _numbered(line.text)))


_KINDS: Final = {"": "", "left": "even-", "first": "first-"}
"""How pages are told apart in OpenDocument, and in `Section.running`."""


def _led_to(paragraphs: Sequence[Paragraph], at: int) -> Paragraph:
    """The paragraph at that place, or the one below that it leads to."""
    while paragraphs[at].leads and at < len(paragraphs) - 1:
        at += 1
    return paragraphs[at]


def _settings() -> bytes:
    """Settings of LibreOffice for lines that Word broke: its tabulators may stand beyond the indent on the right."""
    spaces = {prefix: NAMESPACES[prefix] for prefix in ("office", "config")} | {"ooo": _OFFICE}
    root = etree.Element(q("office:document-settings"), {q("office:version"): "1.3"}, nsmap=spaces)
    name = q("config:name")
    items = etree.SubElement(
        etree.SubElement(root, q("office:settings")), q("config:config-item-set"), {name: "ooo:configuration-settings"}
    )
    item = etree.SubElement(items, q("config:config-item"), {name: "TabOverMargin", q("config:type"): "boolean"})
    item.text = "true"
    return scrub.serialise(root)


_OFFICE: Final = "http://openoffice.org/2004/office"


def _master(number: int) -> str:
    """Name of the pages of a section."""
    return f"Section{number + 1}" if number else "Standard"


def _whole(page: Page) -> Section:
    """The one section of a text whose page is all that is known."""
    running = {"header": page.header, "footer": page.footer}
    return Section("", page, {part: tuple(Running(text) for text in texts) for part, texts in running.items()})


def _begun(base: Document, sections: Sequence[Section]) -> Iterator[tuple[int, int, Section]]:
    """Where in the text each section begins, with its number."""
    for number, section in enumerate(sections):
        if section.begins in base:
            yield base.index(section.begins), number, section


_SIDES: Final = {"center": "center", "end": "right"}
_BORDERS: Final = (("fo:border", "0.5pt solid #000000"),)
_NAME: Final = q("text:name")


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
            paragraph = _on_page(paragraph, paragraph.pieces)
            due = False
        pieces = paragraph.pieces
        if body and pieces and _breaks(pieces[0], 0):
            rest = replace(pieces[0], text=pieces[0].text[1:], start=pieces[0].start + 1)
            rest_of_all = (rest, *pieces[1:]) if rest.text else pieces[1:]
            if rest_of_all:
                paragraph = _on_page(paragraph, rest_of_all)
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


def _on_page(paragraph: Paragraph, pieces: tuple[Piece, ...], new: bool = True) -> Paragraph:
    """The paragraph with these pieces, on a new page or on that of what stands above."""
    block = paragraph.block
    return replace(paragraph, pieces=pieces, block=replace(block, layout=replace(block.layout, page_break=new)))


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
