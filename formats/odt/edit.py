"""Writing into the file the base text came from: what is not amended stays as it was."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from copy import deepcopy
from dataclasses import replace
from itertools import pairwise

from lxml import etree

from editor.document import Block, BlockId, Document, Role
from editor.markup import Change
from editor.rendering import Kind, Paragraph, Rendering
from editor.text import Atom
from formats.codec import Note, Written
from formats.figures import with_figures
from formats.odt import names, scrub
from formats.odt.atoms import NewAtoms
from formats.odt.base import Added, Base
from formats.odt.finish import finished, settle_page
from formats.odt.ink import Ink
from formats.odt.leading import lead
from formats.odt.line import AutomaticStyles
from formats.odt.names import NAMESPACES, internal_name, q
from formats.odt.notes import settled, untracked_stories
from formats.odt.over import over_tables, restored
from formats.odt.place import PARAGRAPHS, cell_of, in_flow, out_of_lists, take_out
from formats.odt.runs import Out, Regions, draw_run, settle
from formats.odt.source import Source, open_source
from formats.odt.template import named_style, sheet_for
from formats.odt.walk import Leaf, text_of

Element = etree._Element


def write_into(rendering: Rendering, data: bytes) -> Written:
    """The file with `rendering` in place of its text. Raises `FormatError` when `data` is no such file."""
    source = open_source(data)
    return _Edit(with_figures(rendering, _boxes(source)), source).written()


def _boxes(source: Source) -> dict[str, set[BlockId]]:
    """The blocks that stand in text boxes, by the keys of what these are in their paragraphs."""
    out: dict[str, set[BlockId]] = {}
    drawn = [(key, element) for (kind, key), element in source.walked.atoms.items() if kind == "object"]
    if not drawn:
        return out
    ids = {para.element: item.id for item in source.items() if isinstance(item, Base) for para in item.paras}
    for key, element in drawn:
        inside = {ids[paragraph] for paragraph in element.iter(*PARAGRAPHS) if paragraph in ids}
        if inside:
            out[key] = inside
    return out


class _Edit:
    def __init__(self, rendering: Rendering, source: Source) -> None:
        self._rendering = rendering
        self._source = source
        self._styles = AutomaticStyles(source.content)
        items = source.items()
        self._bases = {item.id: item for item in items if isinstance(item, Base)}
        self._added = {item.id: item for item in items if isinstance(item, Added)}
        self._order = {para.id: at for at, para in enumerate(source.walked.paras)}
        self._paras = {para.element: para for para in source.walked.paras}
        self._leaves: dict[BlockId, list[Leaf]] = {}
        self._atoms = NewAtoms(rendering.base, self._fill_note)
        self._ink = Ink(self._styles, self._leaves_of, self._atom, source.styles.marks, self._places_of)
        self._regions = Regions()
        self._models = _models(rendering.base)
        self._placed: dict[BlockId, Element] = {}
        self._cursors: dict[str, Element] = {}
        self._run_of: dict[Element, int] = {}
        self._runs: dict[int, list[Out]] = defaultdict(list)
        self._new_runs = 0
        self._last = -1
        self._stories: dict[str, list[Paragraph]] = defaultdict(list)
        self._notes: list[Note] = []
        self._lines: list[Element] = []
        """Proposal lines that nothing stands below as yet."""
        self._led: list[tuple[list[Element], Element]] = []
        """Proposal lines, and what they lead to."""
        self._behind: dict[Element, Element] = {}
        """The last paragraph put behind one with text boxes, and behind a table, for words in these."""
        self._opened: dict[str, Element] = {}
        """Rows and cells made for added paragraphs, by table, row and column."""

    def written(self) -> Written:
        source, rendering = self._source, self._rendering
        source.changes.regions.clear()
        scrub.strip_changes(source.body)
        quiet = untracked_stories(rendering)
        for paragraph in rendering.paragraphs:
            if paragraph.block.story and paragraph.block.story in quiet:
                paragraph = settled(paragraph, quiet[paragraph.block.story])
            self._stories[paragraph.block.story].append(paragraph)
            if not paragraph.block.story or self._body_of(paragraph) is not None:
                self._place(paragraph)
        for lines, below in self._led:
            lead(lines, below, source.styles, self._styles)
        rows = self._tracked_rows() if rendering.kind is Kind.TRACKED else []
        idle: list[Element] = []
        if rendering.kind is Kind.TRACKED:
            idle.extend(self._store_between())
        for run in self._runs.values():
            idle.extend(draw_run(run, self._ink, self._regions))
        idle.extend(self._leftovers())
        take_out(idle)
        for cell in {cell for made in self._opened.values() for cell in made.iter(names.CELL) if not len(cell)}:
            etree.SubElement(cell, names.P)
        scrub.scrub(source.content)
        for row in rows:
            self._flag(row)
        if self._regions.count:
            scrub.scrub(self._regions.holder)
            source.body.insert(0, self._regions.holder)
        if source.styles_part is not None:
            changed = settle_page(source.styles_part, rendering.kind is Kind.CLEAN)
            if rendering.kind in (Kind.TRACKED, Kind.MARKED):
                self._notes.extend(Note("odt-header-changes", "styles.xml", name) for name in changed)
            scrub.scrub(source.styles_part)
        made = finished(source.package, source.content, source.styles_part, source.language, self._atoms.pictures)
        return Written(made.data, (*self._notes, *made.notes, *self._atoms.told()))

    # Where each paragraph goes.

    def _leaves_of(self, block: BlockId) -> list[Leaf]:
        found = self._leaves.get(block)
        if found is None:
            base = self._bases.get(block)
            found = self._leaves[block] = list(base.leaves()) if base and self._says(base) else []
        return found

    def _places_of(self, block: BlockId) -> list[tuple[int, Element]]:
        base = self._bases.get(block)
        return base.places() if base and self._says(base) else []

    def _says(self, base: Base) -> bool:
        """False for a paragraph whose text is another than the base text's: words in it are struck and underlined."""
        told = self._rendering.base
        return not self._rendering.by_hand or (base.id in told and text_of(base.leaves()) == told.block(base.id).text)

    def _body_of(self, paragraph: Paragraph) -> Element | None:
        """The note a story's paragraph belongs to, when the source has it."""
        story = paragraph.block.story
        for kind in ("footnote", "endnote"):
            note = self._source.walked.atoms.get((kind, story))
            if note is not None:
                return note.find(names.NOTE_BODY)
        return None

    def _place(self, paragraph: Paragraph) -> None:
        base = self._bases.get(paragraph.id)
        added = self._added.get(paragraph.id)
        if base is not None and paragraph.id not in self._placed:
            para = base.paras[0]
            element, run = para.element, para.run
            whole = paragraph.untouched and base.untouched and self._says(base)
            self._last = max(self._last, self._order[para.id])
        elif added is not None and self._in_place(paragraph, added):
            element, run, whole = added.para.element, added.para.run, False
            self._last = self._order[added.id]
        else:
            element, run = self._new(paragraph)
            whole = False
        if paragraph.leads:
            self._lines.append(element)
        elif self._lines:
            self._led.append((self._lines, element))
            self._lines = []
        owned = element in self._paras
        marks = self._source.styles.look(element.get(names.STYLE_NAME, "")).marks
        self._placed[paragraph.id] = element
        self._cursors[paragraph.block.story] = element
        self._run_of[element] = run
        self._runs[run].append(
            Out(element, paragraph.pieces, paragraph.mark, paragraph.author, whole, marks=marks, owned=owned)
        )

    def _in_place(self, paragraph: Paragraph, added: Added) -> bool:
        """True when a paragraph that the source itself tracks as added can stay where it is."""
        return paragraph.id not in self._placed and self._order[added.id] > self._last

    def _new(self, paragraph: Paragraph) -> tuple[Element, int]:
        """A new paragraph element in its place, and the run it belongs to."""
        block = paragraph.block
        model = self._model(paragraph)
        element = etree.Element(model.tag, _copied(model)) if model is not None else etree.Element(names.P)
        if model is None:
            self._dress(element, block)
        elif self._source.styles.look(model.get(names.STYLE_NAME, "")).layout.page_break:
            element.set(
                names.STYLE_NAME, internal_name(self._source.styles.look(model.get(names.STYLE_NAME, "")).style)
            )
        cursor = self._cursors.get(block.story)
        cell = self._cell_for(paragraph, cursor)
        if cell is not None:
            cell.append(element)
            return element, self._fresh_run()
        if cursor is None:
            return element, self._first(element, paragraph)
        split = paragraph.id != block.id and block.id in self._bases
        anchor = cursor if split else in_flow(cursor, block.cell is not None)
        if anchor is not cursor:
            # What comes behind paragraphs of text boxes stands behind all that came so before.
            flow = anchor
            anchor = self._behind.get(flow, flow)
            self._behind[flow] = element
        if anchor.tag == names.TABLE:
            anchor = out_of_lists(anchor)
            anchor.addnext(element)
            return element, self._run_after(element)
        item = anchor.getparent()
        same = model is not None and item is not None and item.tag == names.LIST_ITEM and self._alike(block, cursor)
        if same and item is not None:
            shell = etree.Element(item.tag)
            shell.append(element)
            item.addnext(shell)
            following = anchor.getnext()
            while following is not None:  # what stood below the item in its list follows the new one
                after = following.getnext()
                shell.append(following)
                following = after
        elif (below := _list_below(anchor)) is not None and _is_item(model) and block.role is Role.ITEM:
            shell = etree.Element(names.LIST_ITEM)
            shell.append(element)
            below.addprevious(shell)
        else:
            anchor.addnext(element)
        return element, self._run_of.get(anchor, self._run_of[cursor])

    def _alike(self, block: Block, cursor: Element) -> bool:
        para = self._paras.get(cursor)
        if para is None:
            return True
        known = self._rendering.base
        return para.id in known and known.block(para.id).role is block.role and block.role is Role.ITEM

    def _fresh_run(self) -> int:
        self._new_runs -= 1
        return self._new_runs

    def _run_after(self, element: Element) -> int:
        following = element.getnext()
        while following is not None and following.tag in (names.LIST, names.LIST_ITEM, names.LIST_HEADER):
            following = next(iter(following), None)
        para = self._paras.get(following) if following is not None else None
        return para.run if para else self._fresh_run()

    def _first(self, element: Element, paragraph: Paragraph) -> int:
        """Put a paragraph before all others of its story."""
        body = self._body_of(paragraph) if paragraph.block.story else self._source.body
        assert body is not None
        first = next(body.iterdescendants(names.P, names.H, names.TABLE), None)
        if first is None:
            body.append(element)
            return self._fresh_run()
        out_of_lists(first).addprevious(element)
        return self._run_after(element)

    def _cell_for(self, paragraph: Paragraph, cursor: Element | None) -> Element | None:
        """The cell an added paragraph opens: one of the source that nothing stands in yet, or of a new row."""
        cell = paragraph.block.cell
        if cell is None or cursor is None:
            return None
        here = cell_of(cursor)
        para = self._paras.get(cursor)
        if para is not None and para.cell == cell:
            return None
        key = f"{cell.table}/{cell.row}/{cell.column}"
        if key in self._opened:
            return None if here is self._opened[key] else self._opened[key]
        row = self._new_row(cell.table, cell.row, here)
        if row is None:
            return None
        cells = list(row.iterchildren(names.CELL))
        found = cells[min(cell.column, len(cells) - 1)]
        self._opened[key] = found
        return found

    def _new_row(self, table: str, number: int, here: Element | None) -> Element | None:
        key = f"{table}/{number}"
        if key in self._opened:
            return self._opened[key]
        row = here.getparent() if here is not None else None
        if row is None or row.tag != names.ROW:
            return None
        made = etree.Element(names.ROW, _copied(row))
        for other in row.iterchildren(names.CELL, names.COVERED):
            etree.SubElement(made, names.CELL, {k: v for k, v in _copied(other).items() if "span" not in k})
        row.addnext(made)
        self._opened[key] = made
        return made

    # What a new paragraph looks like.

    def _model(self, paragraph: Paragraph) -> Element | None:
        """A paragraph of the source to take the style of: the split block's own, else the nearest of the same role."""
        block = paragraph.block
        if paragraph.id != block.id and block.id in self._bases:
            return self._bases[block.id].paras[0].element
        if paragraph.id in self._added:
            return self._added[paragraph.id].para.element
        found = self._models.get((block.role, block.level, block.cell is not None, bool(block.story)))
        if found is None:
            return None
        cursor = self._cursors.get(block.story)
        para = self._paras.get(cursor) if cursor is not None else None
        at = self._order.get(para.id, 0) if para else self._last
        orders = [self._order.get(b, 0) for b in found]
        return self._bases[found[max(bisect_right(orders, at) - 1, 0)]].paras[0].element if found else None

    def _dress(self, element: Element, block: Block) -> None:
        """Give a paragraph the named style it asks for, brought in from our template where the source lacks it."""
        wanted = block.style or sheet_for(block.role, block.level)
        root = self._source.styles_part
        if root is None:
            return
        key = _key(wanted)
        holder = root.find(q("office:styles"))
        if holder is None:
            return
        for style in holder.iterchildren(q("style:style")):
            shown = style.get(q("style:display-name"), style.get(q("style:name"), ""))
            if style.get(q("style:family")) == "paragraph" and _key(shown) == key:
                element.set(names.STYLE_NAME, style.get(q("style:name"), ""))
                return
        made = named_style(wanted, self._source.language) if block.role is not Role.BODY else None
        if made is None:
            cursor = self._cursors.get(block.story)
            if cursor is not None and cursor.get(names.STYLE_NAME):
                element.set(names.STYLE_NAME, cursor.get(names.STYLE_NAME, ""))
            return
        made = deepcopy(made)
        parents = {s.get(q("style:name")) for s in holder.iterchildren(q("style:style"))}
        if made.get(q("style:parent-style-name")) not in parents:
            made.attrib.pop(q("style:parent-style-name"), "")
        holder.append(made)
        element.set(names.STYLE_NAME, made.get(q("style:name"), ""))

    def _atom(self, atom: Atom) -> Element | None:
        """An atom of new words: a copy of the source's, or one made anew."""
        found = self._source.walked.atoms.get((atom.kind, atom.key))
        if found is not None:
            copied = deepcopy(found)
            copied.tail = None
            return copied
        return self._atoms.make(atom)

    def _fill_note(self, story: str, body: Element) -> None:
        """The paragraphs of a note that the source does not have."""
        run: list[Out] = []
        for paragraph in self._stories.get(story, ()):
            element = etree.SubElement(body, names.P)
            self._dress(element, replace(paragraph.block, role=Role.FOOTNOTE))
            run.append(Out(element, paragraph.pieces))
        if not run:
            etree.SubElement(body, names.P)
        draw_run(run, Ink(self._styles, self._leaves_of, self._atom, self._source.styles.marks), Regions())

    # What goes.

    def _leftovers(self) -> list[Element]:
        """Paragraphs of the source that the rendering does not have."""
        kept = set(self._placed.values())
        return [para.element for para in self._source.walked.paras if para.element not in kept]

    def _tracked_rows(self) -> list[Element]:
        """Rows of tables that come or go altogether."""
        fate: dict[Element, set[Change]] = defaultdict(set)
        for run in self._runs.values():
            for out in run:
                cell = cell_of(out.element)
                row = cell.getparent() if cell is not None else None
                if row is not None:
                    fate[row].add(out.mark)
                    fate[row].update(piece.change for piece in out.pieces)
        return [row for row, changes in fate.items() if len(changes) == 1 and Change.KEPT not in changes]

    def _store_between(self) -> list[Element]:
        """Tables and sections between paragraphs that become one are deleted with them: regions store them whole.

        Elements that are idle then come back.
        """
        idle: list[Element] = []
        self._runs = defaultdict(list, enumerate(over_tables(self._runs.values())))
        for number, run in self._runs.items():
            self._runs[number], lost = settle(run)
            idle.extend(lost)
        stored: set[Element] = set()
        for run in self._runs.values():
            for before, after in pairwise(run):
                if before.mark is Change.DELETED and before.element not in stored:
                    after.behind = after.behind or _containers(before.element, after.element)
                    stored.update(e for container in after.behind for e in container.iter(*PARAGRAPHS))
        for number, run in self._runs.items() if stored else ():
            self._runs[number] = [restored(out) if out.element in stored else out for out in run]
        return idle

    def _flag(self, row: Element) -> None:
        """LibreOffice takes a row away, or keeps it out, when its style says that not only its words are tracked."""
        name = row.get(q("table:style-name"), "")
        old = self._source.styles.automatic("table-row", name)
        properties = [("loext:text-changes-only", "false")]
        inside = old.find(q("style:table-row-properties")) if old is not None else None
        prefixes = {uri: prefix for prefix, uri in NAMESPACES.items()}
        for key, value in inside.attrib.items() if inside is not None else ():
            uri, _, local = str(key)[1:].partition("}")
            if uri in prefixes and local != "text-changes-only":
                properties.append((f"{prefixes[uri]}:{local}", str(value)))
        row.set(q("table:style-name"), self._styles.name("table-row", "table-row-properties", tuple(properties)))


def _list_below(element: Element) -> Element | None:
    """The first item of the list that follows an element."""
    following = element.getnext()
    if following is None or following.tag != names.LIST:
        return None
    return next(following.iterchildren(names.LIST_ITEM), None)


def _is_item(model: Element | None) -> bool:
    holder = model.getparent() if model is not None else None
    return holder is not None and holder.tag == names.LIST_ITEM


def _containers(before: Element, after: Element) -> list[Element]:
    """What stands between two paragraphs of one run beside other paragraphs."""
    first, last = out_of_lists(before), out_of_lists(after)
    out: list[Element] = []
    at = first if first is last else first.getnext()
    while at is not None and at is not last:
        if at.tag not in (*PARAGRAPHS, names.LIST):
            out.append(at)
        at = at.getnext()
    return out if at is last else []


def _copied(element: Element) -> dict[str, str]:
    unique = (q("xml:id"), q("text:id"))
    return {str(k): str(v) for k, v in element.attrib.items() if k not in unique}


def _key(name: str) -> str:
    return "".join(c for c in name.lower() if c.isalnum())


def _models(base: Document) -> dict[tuple[Role, int, bool, bool], list[BlockId]]:
    """Blocks by what a new paragraph can have in common with them, in reading order."""
    out: dict[tuple[Role, int, bool, bool], list[BlockId]] = defaultdict(list)
    for block in base:
        out[block.role, block.level, block.cell is not None, bool(block.story)].append(block.id)
    return dict(out)
