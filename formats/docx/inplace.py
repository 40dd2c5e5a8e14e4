"""A Word file edited in place: what was not amended stays as it was."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import copy
from typing import Final

from lxml import etree

from editor.document import Block, BlockId, Cell, Role
from editor.markup import Change
from editor.rendering import Kind, Paragraph, Piece, Rendering
from editor.text import Atom, Text
from formats.codec import Note, Written, lost
from formats.docx import names as n
from formats.docx.across import around_tables
from formats.docx.blocks import fit_grids, take_out, take_out_paragraph, take_out_rows
from formats.docx.compose import Composer, Source
from formats.docx.fields import hand_on
from formats.docx.finish import finished
from formats.docx.flatten import flatten
from formats.docx.inline import Slot
from formats.docx.names import w
from formats.docx.notes import AddedNotes
from formats.docx.revisions import Unit, text_of, units_of
from formats.docx.runs import element
from formats.docx.sheet import missing_style
from formats.docx.spelling import Speller
from formats.docx.styles import style_id
from formats.docx.tracked import marked, settle
from formats.docx.walk import Para, Walked, cells_of, walk
from formats.figures import with_figures
from formats.looks import ROLE_STYLES, style_key

_PAGE_BREAK: Final = w("pageBreakBefore")
_FIRST_PROPERTIES: Final = (w("pStyle"), w("keepNext"), w("keepLines"))
"""Of paragraphs, in the order of the schema (ECMA-376-1, A.1, CT_PPrBase)."""
_MARK_CHANGES: Final = (n.INS, n.DEL, n.MOVE_FROM, n.MOVE_TO, w("rPrChange"))


def edit(rendering: Rendering, source: bytes, parsed: object = None) -> Written:
    """The file with the paragraphs that `rendering` has, and no other trace of a reviewer.

    `parsed` is what `walk` gave of `source`, if it was kept: it is used up.
    """
    if isinstance(parsed, Walked) and parsed.fresh:
        walked = parsed
        walked.fresh = False
    else:
        walked = walk(source, waiting=not rendering.by_hand)
    editing = _Editing(walked, around_tables(with_figures(rendering, _boxes(walked))))
    editing.run()
    return editing.written()


def _boxes(walked: Walked) -> dict[str, set[BlockId]]:
    """The blocks that stand in text boxes, by the keys of what these are in their paragraphs."""
    out: dict[str, set[BlockId]] = {}
    if not walked.boxes:
        return out
    ids = {para.element: unit.id for unit in units_of(walked.paras) for para in unit.paras}
    paras = {para.element: para for para in walked.paras}
    for box in walked.boxes:
        anchor = paras.get(next(box.iterancestors(n.P), box))
        inside = {ids[paragraph] for paragraph in box.iter(n.P) if paragraph in ids}
        above = set(box.iterancestors())
        for slot in anchor.slots if anchor is not None and inside else ():
            if slot.atom is not None and slot.child in above:
                out.setdefault(slot.atom.key, set()).update(inside)
    return out


class _Slots:
    """What stands in the paragraphs of the file, by block and by atom. Read when it is asked for."""

    def __init__(
        self,
        paras: Sequence[Para],
        units: Mapping[BlockId, Unit],
        told: Mapping[BlockId, Text],
        added: AddedNotes,
    ) -> None:
        self._paras = paras
        self._added = added
        self._units = units
        self._told = told
        """Texts of blocks, where they may be other than the file's."""
        self._sources: dict[BlockId, Source] = {}
        self._atoms: dict[str, Slot] | None = None

    def source(self, block: BlockId) -> Source | None:
        """The slots of a block of the base text; `None` for any other."""
        if block not in self._sources:
            unit = self._units.get(block)
            if unit is None:
                return None
            self._sources[block] = Source.of(unit) if self.says(block) else Source.by_hand(unit, self._told[block])
        return self._sources[block]

    def says(self, block: BlockId) -> bool:
        """True when the file has the text of that block, with its marks."""
        if block not in self._told:
            return True
        unit = self._units[block]
        return text_of([s for s in unit.slots() if unit.added or s.inserted is None]) == self._told[block]

    def atom(self, atom: Atom) -> Slot | None:
        """The slot that shows an atom; `None` where the file has none of that key, and gets none."""
        if self._atoms is None:
            self._atoms = {slot.atom.key: slot for para in self._paras for slot in para.slots if slot.atom}
        return self._added.slot(atom) or self._atoms.get(atom.key)


class _Editing:
    def __init__(self, walked: Walked, rendering: Rendering) -> None:
        self.walked = walked
        self.rendering = rendering
        self.tracked = rendering.kind is Kind.TRACKED
        self.units = units_of(walked.paras)
        self.by_id: dict[BlockId, Unit] = {unit.id: unit for unit in self.units}
        self.notes: list[Note] = []
        self.added_notes = AddedNotes(walked, rendering.paragraphs)
        told = self._told() if rendering.by_hand else {}
        self.slots = _Slots(walked.paras, self.by_id, told, self.added_notes)
        self.composer = Composer(self.slots.source, self.slots.atom, rendering.kind)
        self.speller = Speller(self.composer, walked.beside, walked.styles, self.by_id, rendering.paragraphs)
        self._examples: dict[tuple[str, str, int], etree._Element] | None = None
        self._used: set[etree._Element] = set()
        self._placed: list[tuple[Paragraph, etree._Element]] = []
        self._in_table: dict[str, tuple[Paragraph, etree._Element]] = {}
        """The last paragraph placed in each table."""
        self._moves: list[etree._Element] = []
        """The marks of where moves begin and end."""
        self._rows: dict[tuple[str, int], dict[int, etree._Element]] = {}
        """Cells of the rows made here, by table and row, and column."""

    def _told(self) -> dict[BlockId, Text]:
        """The texts of the blocks that the file has, in the base text or added."""
        blocks = [*(paragraph.block for paragraph in self.rendering.paragraphs), *self.rendering.base]
        return {block.id: block.text for block in blocks if block.id in self.by_id}

    def run(self) -> None:
        """Bring the text of the walked document to what the rendering has."""
        paragraphs = self.rendering.paragraphs
        targets = [self._target(paragraph) for paragraph in paragraphs]
        self._used.update(target for target in targets if target is not None)
        following: list[tuple[Paragraph, etree._Element] | None] = [None] * len(paragraphs)
        held: tuple[Paragraph, etree._Element] | None = None
        for at in range(len(paragraphs) - 1, -1, -1):
            following[at] = held
            target = targets[at]
            if target is not None:
                held = (paragraphs[at], target)
        before: tuple[Paragraph, etree._Element] | None = None
        for paragraph, target, after in zip(paragraphs, targets, following, strict=True):
            if target is None:
                target = self._new(paragraph, before, after)
            elif not self._as_it_was(paragraph):
                self._fill(target, paragraph, self.by_id.get(paragraph.id))
            before = (paragraph, target)
            self._placed.append(before)
            if paragraph.block.cell is not None:
                self._in_table[paragraph.block.cell.table] = before
        self._remove_others()
        if self.tracked:
            self._moves = settle(self._placed, self.composer, self.walked.beside)

    def _as_it_was(self, paragraph: Paragraph) -> bool:
        unit = self.by_id.get(paragraph.id)
        unchanged = unit is not None and paragraph.untouched and not unit.paras[0].revised
        return unchanged and self.slots.says(paragraph.id)

    def _target(self, paragraph: Paragraph) -> etree._Element | None:
        """The paragraph of the file that is to hold this one; `None` where a new one is needed."""
        unit = self.by_id.get(paragraph.id)
        if unit is not None:
            return unit.paras[0].element
        head, _, number = paragraph.id.rpartition("/")
        unit = self.by_id.get(head)
        if unit is not None and number.isdigit() and int(number) < len(unit.paras):
            return unit.paras[int(number)].element
        return None

    def _fill(self, target: etree._Element, paragraph: Paragraph, unit: Unit | None) -> None:
        """Make a paragraph element show a paragraph."""
        style = style_id(target.find(n.PPR))
        for choice in target.iterancestors(n.CHOICE):
            # The copy of a text box for older programs would tell the old words.
            for fallback in list(choice.itersiblings(n.FALLBACK)):
                take_out(fallback)
        runs = None
        in_text = unit is not None or target.getroottree().getroot() is self.walked.root
        if in_text and not self.rendering.by_hand:
            runs = self.speller.runs(paragraph, unit, style, self.walked.styles.plain_marks(style))
        if runs is not None:
            ppr = self._properties(target, paragraph, unit)
            target[:] = [] if ppr is None else [ppr]
            self.walked.beside.put(target, runs)
            return
        self.walked.beside.fill(target)
        own = self.slots.source(unit.id) if unit is not None else self.slots.source(paragraph.block.id)
        pieces = paragraph.pieces
        if own is not None and own.by_marks:
            for mark in target.iterfind(f"{n.PPR}/{n.RPR}"):
                etree.strip_elements(mark, w("u"), w("strike"), w("dstrike"), with_tail=False)
        elif unit is not None and paragraph.added and not unit.added and "/" not in paragraph.id and not _torn(unit):
            # A note that came with its reference: its words stand in the file as if they were base text.
            pieces = tuple(Piece(p.text, unit.id, 0, p.change, p.author, p.struck, p.underlined) for p in pieces)
        ppr = self._properties(target, paragraph, unit)
        former = list(target)
        if ppr is not None and (not former or ppr is not former[0]):
            target.insert(0, ppr)
        moved = self.composer.compose(target, pieces, own, self.walked.styles.plain_marks(style))
        for child in former:
            if child is not ppr and child not in moved:
                target.remove(child)

    def _properties(self, target: etree._Element, paragraph: Paragraph, unit: Unit | None) -> etree._Element | None:
        """The paragraph's properties, with the tracked change of its mark."""
        ppr = target.find(n.PPR)
        if unit is not None and len(unit.paras) > 1 and paragraph.untouched:
            # Where inserted marks go, the last paragraph's properties are those of all (ECMA-376-1, 17.13.5.19).
            last = unit.paras[-1].element.find(n.PPR)
            ppr = copy(last) if last is not None else ppr
        if ppr is not None:
            mark = ppr.find(n.RPR)
            if mark is not None:
                for tag in _MARK_CHANGES:
                    for change in mark.findall(tag):
                        mark.remove(change)
                if not len(mark):
                    ppr.remove(mark)
        if paragraph.headed:
            ppr = _breaking(ppr, False)
        if paragraph.mark is Change.KEPT:
            return ppr
        return marked(ppr, paragraph.mark, paragraph.author, self.composer)

    def _new(
        self,
        paragraph: Paragraph,
        before: tuple[Paragraph, etree._Element] | None,
        after: tuple[Paragraph, etree._Element] | None,
    ) -> etree._Element:
        """A new paragraph element, put where it belongs."""
        made = element("p")
        ppr = self._borrowed(paragraph.block, before, after)
        if paragraph.leads:
            ppr = _leading(ppr, paragraph.block.layout.page_break)
        if ppr is not None:
            made.append(ppr)
        self._put(made, paragraph, before, after)
        self._fill(made, paragraph, None)
        self.added_notes.number(paragraph.block.story, made, paragraph.text.string[:1].isspace())
        self._used.add(made)
        return made

    def _put(
        self,
        made: etree._Element,
        paragraph: Paragraph,
        before: tuple[Paragraph, etree._Element] | None,
        after: tuple[Paragraph, etree._Element] | None,
    ) -> None:
        place = _place(paragraph.block)
        cell = paragraph.block.cell
        near = (pair[1] if pair is not None else None for pair in (before, after))
        note = self.added_notes.holder(paragraph.block.story, *near)
        if note is not None:
            note.append(made)
            return
        if cell is not None and cell.table in self._in_table and self._put_in_row(made, cell, place):
            return
        if before is not None and _place(before[0].block) == place:
            before[1].addnext(made)
        elif after is not None and _place(after[0].block) == place and not (before and before[0].block.cell):
            after[1].addprevious(made)
        elif before is not None and place == ("", None) and before[0].block.cell is not None:
            table = before[1]
            for ancestor in before[1].iterancestors(n.TBL):
                table = ancestor
            table.addnext(made)
        elif after is not None and _place(after[0].block) == place:
            after[1].addprevious(made)
        elif before is not None:
            self.notes.append(_uncertain(paragraph))
            before[1].addnext(made)
        elif after is not None:
            self.notes.append(_uncertain(paragraph))
            after[1].addprevious(made)
        else:
            self.walked.body.insert(0, made)

    def _put_in_row(self, made: etree._Element, cell: Cell, place: object) -> bool:
        """Put a paragraph into a row made for it and its neighbours, after the last row that stands."""
        last, last_element = self._in_table[cell.table]
        if _place(last.block) == place:
            last_element.addnext(made)
            return True
        row = self._rows.get((cell.table, cell.row))
        if row is None:
            model = next(last_element.iterancestors(n.TR), None)
            if model is None:
                return False
            row = self._rows[cell.table, cell.row] = _row_like(model)
        holder = row.get(cell.column)
        if holder is None:
            return False
        for filler in holder.findall(n.P):
            if filler not in self._used:
                holder.remove(filler)
        holder.append(made)
        return True

    def _borrowed(
        self,
        block: Block,
        before: tuple[Paragraph, etree._Element] | None,
        after: tuple[Paragraph, etree._Element] | None,
    ) -> etree._Element | None:
        """Properties for a new paragraph: of one like it nearby, of any like it, or of its style alone."""
        for near in (before, after):
            if near is not None and _alike(near[0].block, block):
                return _copied(near[1], block)
        example = self._example(block)
        if example is not None:
            return _copied(example, block)
        id = self._style_for(block)
        if id:
            ppr = element("pPr")
            ppr.append(element("pStyle", val=id))
            if self.rendering.base.rtl:
                ppr.append(element("bidi"))
            return ppr
        return _copied(before[1], block) if before is not None and block.role is not Role.PROPOSAL else None

    def _example(self, block: Block) -> etree._Element | None:
        if self._examples is None:
            self._examples = {}
            for base in self.rendering.base:
                unit = self.by_id.get(base.id)
                if unit is not None:
                    self._examples.setdefault((base.role, base.style, base.level), unit.paras[0].element)
                    self._examples.setdefault((base.role, "", base.level), unit.paras[0].element)
        if block.role in (Role.BODY, Role.FRONT, Role.PROPOSAL, Role.REASONS) and not block.style:
            return None
        exact = self._examples.get((block.role, block.style, block.level))
        if exact is not None or block.role in (Role.PROPOSAL, Role.REASONS):
            return exact
        return self._examples.get((block.role, "", block.level))

    def _style_for(self, block: Block) -> str:
        """Id of the style of that block in this file's sheet; one of ours is added where it has none."""
        styles = self.walked.styles
        wanted = [name for name in (block.style, ROLE_STYLES.get(block.role, "")) if name]
        for name in wanted:
            for style in styles.by_id.values():
                if style.kind == "paragraph" and style_key(style.name) == style_key(name):
                    return style.id
        sheet = self.walked.sheet
        if sheet is None:
            return ""
        for name in wanted:
            made = missing_style(name, styles.default)
            if made is not None:
                sheet.append(made)
                styles.add(made)
                return made.get(w("styleId"), "")
        return ""

    def _remove_others(self) -> None:
        """Take out the paragraphs that the rendering does not have, and what is empty without them."""
        rows: set[etree._Element] = set()
        tables: dict[etree._Element, None] = {}
        for para in self.walked.paras:
            if para.element in self._used:
                continue
            if para.row is not None:
                rows.add(para.row)
            elif not self.tracked:
                hand_on(para.element, self.rendering.kind is not Kind.ORIGINAL, self.walked.beside)
            cell = para.element.getparent()
            if cell is not None and cell.tag == n.TC and not self.tracked and _revised_cell(cell):
                tables.update(dict.fromkeys(cell.iterancestors(n.TBL)))
                take_out(cell)
            elif not take_out_paragraph(para.element):
                self.notes.append(Note("docx-section-lost"))
        fit_grids(tables)
        take_out_rows(row for row in rows if not any(paragraph in self._used for paragraph in row.iter(n.P)))

    def written(self) -> Written:
        """The package with everything scrubbed."""
        walked = self.walked
        for fallback in [found for root in (walked.root, *walked.notes.values()) for found in root.iter(n.FALLBACK)]:
            if next(fallback.iter(n.TEXT_BOX), None) is not None:
                flatten(fallback, self.rendering.kind is not Kind.ORIGINAL)
        for paragraph in [found for cell in walked.covered for found in cell.iterchildren(n.P)]:
            flatten(paragraph, self.rendering.kind is not Kind.ORIGINAL)
        self.notes.extend(lost(self.composer.lost))
        added = self.added_notes
        return finished(
            walked.parts, walked.roots, walked.beside, self.rendering.kind, self.notes, added.parts, bool(added),
            self._moves,
        )  # fmt: skip


def _uncertain(paragraph: Paragraph) -> Note:
    """That a new paragraph may stand elsewhere; it is called by its first words."""
    return Note("docx-place-uncertain", " ".join(paragraph.text.plain.split()[:6]))


def _torn(unit: Unit) -> bool:
    """True when a paragraph has words of one reading only: its text is not what stands in the file."""
    return any(slot.text and (slot.inserted or slot.deleted) for slot in unit.slots())


def _place(block: Block) -> tuple[str, tuple[str, int, int] | None]:
    cell = block.cell
    return block.story, (cell.table, cell.row, cell.column) if cell else None


def _alike(one: Block, other: Block) -> bool:
    if other.role in (Role.PROPOSAL, Role.REASONS) or not other.style:
        return one.role is other.role and one.level == other.level and bool(one.style or other.role is not Role.BODY)
    return (one.role, one.style, one.level) == (other.role, other.style, other.level)


def _copied(example: etree._Element, block: Block) -> etree._Element | None:
    """A copy of a paragraph's properties that brings neither a section nor a number along."""
    ppr = example.find(n.PPR)
    if ppr is None:
        return None
    made = copy(ppr)
    mark = made.find(n.RPR)
    if mark is not None:
        for tag in _MARK_CHANGES:
            for change in mark.findall(tag):
                mark.remove(change)
    going = [n.SECTION, w("pPrChange"), _PAGE_BREAK]
    if not block.numbering:
        going.append(w("numPr"))
    for tag in going:
        for child in made.findall(tag):
            made.remove(child)
    return made


def _leading(ppr: etree._Element | None, breaks: bool) -> etree._Element:
    """Properties of a proposal line, which stays with what it proposes and begins its page."""
    made = _with_flag(ppr, "keepNext", True, after=1)
    return _breaking(made, True) if breaks else made


def _breaking(ppr: etree._Element | None, breaks: bool) -> etree._Element:
    """Properties of a paragraph that begins a page, or does not even where its style says so."""
    return _with_flag(ppr, "pageBreakBefore", breaks, after=3)


def _with_flag(ppr: etree._Element | None, name: str, on: bool, after: int) -> etree._Element:
    """Properties that say so, behind those of the first `after` kinds of the schema's order."""
    made = ppr if ppr is not None else element("pPr")
    for found in made.findall(w(name)):
        made.remove(found)
    at = sum(1 for child in made if child.tag in _FIRST_PROPERTIES[:after])
    made.insert(at, element(name) if on else element(name, val="0"))
    return made


def _row_like(model: etree._Element) -> dict[int, etree._Element]:
    """The cells, by column, of an empty row that is put behind `model` and has its widths."""
    made = element("tr")
    cells: dict[int, etree._Element] = {}
    for cell, column, _, _ in cells_of(model):
        added = etree.SubElement(made, n.TC)
        properties = cell.find(n.TC_PR)
        if properties is not None:
            added.append(copy(properties))
            for tag in (w("vMerge"), w("hMerge")):
                for merge in added[0].findall(tag):
                    added[0].remove(merge)
        added.append(element("p"))
        cells[column] = added
    model.addnext(made)
    return cells


def _revised_cell(cell: etree._Element) -> bool:
    """True for a cell of one paragraph that came or went by itself, in a row that has others."""
    row = cell.getparent()
    if row is None or len(row.findall(n.TC)) < 2 or len(list(cell.iter(n.P))) > 1:
        return False
    return any(cell.find(f"{n.TC_PR}/{w(name)}") is not None for name in ("cellIns", "cellDel"))
