"""What a comparison is exported as besides a text: a table side by side, instructions in words, a report.

Each is drawn as a `Rendering` in the words of the base text's language, and written by the same writers as any other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from types import MappingProxyType
from typing import Any, Final

from editor.amendment import Add, Marker, Proposal
from editor.comparing import SEVERAL
from editor.conventions import dressed, emphasis
from editor.deciding import anchors, sides
from editor.document import Block, BlockId, Cell, Document, Layout, Page, Role
from editor.errors import AmendmentError, WriteError
from editor.instructed import read
from editor.instructions import heading, write
from editor.labels import split_label
from editor.markup import Change, Row, Segment, amended, colliding, rows
from editor.naming import names
from editor.rendering import Kind, Paragraph, Piece, Rendering, Shape, own_marker
from editor.report import Count, Line, Report, report, shortened
from editor.roles import with_roles
from editor.sentences import Speech, speech
from editor.session import Session
from editor.text import BREAK, PLAIN, Atom, Marks, Span, Text
from formats.codec import Note, Written
from formats.crossing import CellLook, Crossing, Table
from formats.crossing import Line as Border
from formats.export import undecided
from formats.files import codec
from formats.html.writer import PAGES, write_html
from formats.looks import style_for


@dataclass(frozen=True, slots=True)
class Side:
    """One amended text of a table."""

    title: str
    proposals: frozenset[str]
    """Ids of those that make it."""


_SIGN: Final = Text.of("¶")
"""Of a paragraph mark that comes or goes alone."""
_LABEL: Final = 22.0
"""The room of a label in a cell, in points."""
_TABLE: Final = "comparison"
_COUNTS: Final = "counts"
_BOLD: Final = PLAIN.but(bold=True)
_MARGIN: Final = 42.5
"""Of the pages of a table, in points: 15 mm."""
_FEW: Final = 4
"""Of texts, or of sponsors, who have room beside each other on an ordinary page."""
_HEAD: Final = "E7ECF3"
"""Behind the heads of tables."""
_LINE: Final = Border(0.5, "solid", "8A94A6")
_CELL: Final = CellLook(_LINE, _LINE, _LINE, _LINE)


def draw(session: Session, shape: Shape) -> Rendering:
    """What a file of that shape shows. Of several compared texts each has a column of a table."""
    match shape:
        case Shape.TABLE:
            return _table(session, _sides(session))
        case Shape.INSTRUCTIONS:
            return _instructions(session)
    return _report(session)


def export(
    session: Session,
    shape: Shape,
    suffix: str,
    pdf: Callable[[Rendering], bytes] | None,
) -> Written:
    """The bytes of a file with that ending. `pdf` draws PDF, where something can. Raises `WriteError`."""
    drawn = draw(session, shape)
    if suffix == "pdf":
        if pdf is None:
            raise WriteError("no-pdf")
        written = Written(pdf(drawn))
    elif suffix in PAGES:
        written = Written(write_html(drawn))
    else:
        written = codec(suffix).write(drawn, crossing=_looks(drawn))
    # A report lists collisions, and texts that have a column each do not meet.
    apart = shape is Shape.REPORT or (shape is Shape.TABLE and _sides(session))
    notes = () if apart else undecided(session, Kind.MARKED)
    unsaid = tuple(_unsaid(session)) if shape is Shape.INSTRUCTIONS else ()
    return replace(written, notes=(*notes, *unsaid, *written.notes))


def _sides(session: Session) -> tuple[Side, ...]:
    """A column for each of several compared texts; none where all proposals make one amended text."""
    texts = [proposal for proposal in session.proposals if proposal.id.startswith(SEVERAL)]
    return tuple(Side(p.name, frozenset((p.id,))) for p in texts) if len(texts) > 1 else ()


def _unsaid(session: Session) -> Iterator[Note]:
    """A note where the sentences, read again, do not give the amended text: words for pictures cannot bring them."""
    final = amended(session)
    try:
        proposal = Proposal("again", amendments=read(_lines(session), session.base))
        again = amended(Session(session.base, (proposal,)))
    except AmendmentError:
        yield Note("instructions-differ")
        return
    if [block.text.string for block in again] != [block.text.string for block in final]:
        yield Note("instructions-differ")


def _lines(session: Session) -> str:
    told = (f"{n}.\t" + "\n".join(i.lines) for n, i in enumerate(write(session), 1))
    return "\n".join((*heading(session.base), *told))


def proposals_in(text: str, base: Document) -> tuple[Proposal, ...]:
    """The proposal that instructions tell, its new provisions with the roles and looks they have in the amended text.

    Raises `NotUnderstood`.
    """
    (proposal,) = with_roles(base, (Proposal("instructions", amendments=read(text, base)),))
    found = tuple(
        replace(a, block=_like_others(a.block, base)) if isinstance(a, Add) else a for a in proposal.amendments
    )
    return (replace(proposal, amendments=found),)


def _like_others(block: Block, base: Document) -> Block:
    """A new provision with the style and layout of those of its kind in the base text."""
    kind = (block.role, block.level, block.cell is None)
    like = next((b for b in base if (b.role, b.level, b.cell is None) == kind), None)
    if like is None:
        return block
    looking = replace(block, style=like.style, layout=like.layout)
    return dressed(Document((looking,), language=base.language), each=True).blocks[0]


# What all share.


def _wide(base: Document, texts: int) -> Page:
    """The base text's page, lying; one of the next size, as A3 is to A4, where more than four texts amend it."""
    longer, shorter = max(base.page.width, base.page.height), min(base.page.width, base.page.height)
    width, height = (longer, shorter) if texts <= _FEW else (2 * shorter, longer)
    return Page(
        width, height, _MARGIN, _MARGIN, _MARGIN, _MARGIN,
        footer=(Text((Span("\ufffc", PLAIN, Atom("field", "page-number:1", "1")),)),),
    )  # fmt: skip


def _paragraph(
    id: str, pieces: Sequence[Piece], role: Role = Role.BODY, *, like: Block | None = None,
    cell: Cell | None = None, layout: Layout | None = None, style: str = "",
) -> Paragraph:  # fmt: skip
    block = like or Block(id, role=role)
    told = replace(
        block, id=id, cell=cell, story="", numbering="", style=style or block.style,
        layout=layout or replace(block.layout, page_break=False),
    )  # fmt: skip
    text = Text(tuple(span for piece in pieces for span in piece.text.spans))
    return Paragraph(id, replace(told, text=text), tuple(pieces), added=True)


def _said(words: str, marks: Marks = PLAIN) -> Piece:
    return Piece(Text((Span(words, marks),)))


def _shown(text: Text, plain: Marks = PLAIN) -> Text:
    """Text with references to notes as the numbers they show: the notes are told as provisions of their own.

    `plain` are the marks of what has none.
    """
    return Text(
        tuple(
            Span(span.atom.shown, span.marks.but(position="super"))
            if span.atom is not None and span.atom.kind in ("footnote", "endnote")
            else Span(span.text, plain, span.atom)
            if span.marks == PLAIN
            else span
            for span in text.spans
        )
    )


def _drawn(
    base: Document, paragraphs: Iterable[Paragraph], widths: Mapping[str, tuple[float, ...]], page: Page
) -> Rendering:
    told = replace(base, columns=MappingProxyType(dict(widths)), page=page)
    return Rendering(Kind.MARKED, told, tuple(paragraphs), headed=frozenset(widths))


def _looks(drawn: Rendering) -> Crossing:
    """How the tables of a rendering look: lines around all cells, the heads on each page."""
    cells: dict[str, dict[tuple[int, int], CellLook]] = {table: {} for table in drawn.headed}
    for paragraph in drawn.paragraphs:
        cell = paragraph.block.cell
        if cell is not None and cell.table in cells:
            look = replace(_CELL, behind=_HEAD) if cell.row == 0 else _CELL
            cells[cell.table][cell.row, cell.column] = look
    return Crossing(tables={table: Table(told, 1, whole=True) for table, told in cells.items()})


def _title(base: Document, words: str) -> Iterator[Paragraph]:
    """The lines above: what this is, and of which text."""
    yield _paragraph("heading:0", [_said(words, _BOLD)], Role.TITLE)
    first = base.instruments[0] if base.instruments else None
    if first is not None:
        number = " ".join(base.block(first.first).text.plain.split())
        line = " – ".join(part for part in (number, first.title) if part and (part is number or part not in number))
        yield _paragraph("heading:1", [_said(line)], Role.BODY, layout=Layout(align="center"))


# The table.


def _table(session: Session, sides: Sequence[Side]) -> Rendering:
    base = session.base
    told = speech(base.language)
    reasons = any(p.reasons for p in session.proposals) and not sides
    columns = sides or (Side(told["report.amended"], frozenset(p.id for p in session.proposals)),)
    page = _wide(base, len(columns))
    room = page.width - 2 * _MARGIN
    first = 0.13 * room
    last = 0.19 * room if reasons else 0.0
    each = (room - first - last) / (1 + len(columns))
    widths = (first, *(each for _ in range(1 + len(columns))), *((last,) if reasons else ()))
    heads = [told["report.provision"], told["report.base"], *(side.title for side in columns)]
    heads += [told["report.reasons"]] if reasons else []
    made = [*_title(base, told["report.table_of_several" if len(sides) > 1 else "report.table"])]
    made += [_head(_TABLE, column, words) for column, words in enumerate(heads)]
    made += _TableRows(session, told, columns, reasons).paragraphs()
    return _drawn(base, made, {_TABLE: widths}, page)


def _head(table: str, column: int, words: str) -> Paragraph:
    return _paragraph(f"{table}:head:{column}", [_said(words, _BOLD)], Role.TABLE, cell=Cell(table, 0, column))


class _TableRows:
    """The rows of a table: every provision of the base text once, with what each side makes of it."""

    def __init__(self, session: Session, told: Speech, sides: Sequence[Side], reasons: bool) -> None:
        self.session = session
        self.base = session.base
        self.speech = told
        self.sides = sides
        self.reasons = reasons
        self.known = names(session.base, told.language)
        self.names = {p.id: p.name for p in session.proposals if p.name != p.id}
        self.several = len(sides) > 1
        met = ((a.target, b.target) for _, (_, a), (_, b) in colliding(session))
        self.collided = {target for both in met for target in both}
        """Blocks, added ones as well, of which amendments collide."""
        self.told: set[str] = set()
        """Proposals whose reasons stand in the table."""
        self.of_block: list[dict[BlockId, list[Row]]] = []
        self.added: list[dict[BlockId, list[Row]]] = []
        """Rows of each side that are added behind a block, "" at the beginning."""
        for side in sides:
            of_block: dict[BlockId, list[Row]] = {}
            added: dict[BlockId, list[Row]] = {}
            anchor = ""
            for row in rows(replace(session, proposals=tuple(p for p in session.proposals if p.id in side.proposals))):
                if row.added:
                    added.setdefault(anchor, []).append(row)
                else:
                    anchor = row.block.id
                    of_block.setdefault(anchor, []).append(row)
            self.of_block.append(of_block)
            self.added.append(added)
        self.number = 0

    def paragraphs(self) -> Iterator[Paragraph]:
        """All cells, row after row."""
        yield from self._new("")
        for _, group in groupby(self.base, key=_row_of):
            blocks = list(group)
            if any(self._worth(block) for block in blocks):
                yield from self._row(blocks)
            for block in blocks:
                yield from self._new(block.id)

    def _worth(self, block: Block) -> bool:
        return bool(block.text.string.strip()) or any(
            row.marker is not None for side in self.of_block for row in side.get(block.id, ())
        )

    def _row(self, blocks: Sequence[Block]) -> Iterator[Paragraph]:
        """One provision, or a whole row of a table."""
        self.number += 1
        found = [[row for block in blocks for row in side.get(block.id, ())] for side in self.of_block]
        place = (self.known.row(blocks[0].id) if len(blocks) > 1 else None) or self.known.block(blocks[0].id)
        # A call is called by its own words, which stand beside it.
        called = "" if blocks[0].role is Role.CALL else self.known.spoken(place)
        yield from self._names(called, [row for rows_ in found for row in rows_], self._together(blocks, found))
        if self.several:
            yield from self._cell(1, [_plainly(block) for block in blocks], None)
        else:
            yield from self._cell(1, found[0], Change.INSERTED)
        for column, rows_ in enumerate(found, 2):
            yield from self._cell(column, rows_, None if self.several else Change.DELETED)
        yield from self._why(found)

    def _new(self, after: BlockId) -> Iterator[Paragraph]:
        """What sides add behind a block: equal paragraphs in one row."""
        order: dict[tuple[str, int], dict[int, Row]] = {}
        for column, side in enumerate(self.added):
            seen: dict[str, int] = {}
            for row in side.get(after, ()):
                words = row.new.plain
                seen[words] = seen.get(words, 0) + 1
                order.setdefault((words, seen[words]), {})[column] = row
        for found in order.values():
            self.number += 1
            first = next(iter(found.values()))
            moved = ""
            if first.moved is not None and first.moved in self.base:
                slots = self.known.slots("place", self.known.block(first.moved))
                moved = _spoken(self.speech["report.moved_from"].format_map(slots))
            meets = any(row.block.id in self.collided for row in found.values())
            together = "collide" if meets else "agree" if len(found) > 1 else ""
            yield from self._names(moved, list(found.values()), together)
            yield from self._cell(1, [], None)
            for column in range(len(self.sides)):
                row_ = found.get(column)
                yield from self._cell(column + 2, [row_] if row_ else [], None if self.several else Change.DELETED)
            yield from self._why([[row] for row in found.values()])

    def _together(self, blocks: Sequence[Block], found: Sequence[Sequence[Row]]) -> str:
        """Whether the texts that amend a provision agree or collide; "" for neither."""
        if any(block.id in self.collided for block in blocks):
            return "collide"
        amending = [rows_ for rows_ in found if any(row.marker for row in rows_)]
        news = [[(row.marker, row.new.plain, row.mark) for row in rows_] for rows_ in amending]
        return "agree" if len(news) > 1 and all(new == news[0] for new in news) else ""

    def _names(self, place: str, rows_: Sequence[Row], together: str) -> Iterator[Paragraph]:
        """The first cell: what the provision is called, its marker and proposals below, and whether they agree."""
        cell = Cell(_TABLE, self.number, 0)
        by: dict[Marker, dict[str, None]] = {}
        for row in rows_:
            for id in row.proposals if row.marker is not None else ():
                by.setdefault(own_marker(row, self.session.proposal(id)), {})[self.names.get(id, "")] = None
        lines = [f"{marker.shown} {', '.join(filter(None, called))}".strip() for marker, called in by.items()]
        if place or not lines:
            yield _paragraph(f"{_TABLE}:{self.number}:0", [_said(place)] if place else [], Role.TABLE, cell=cell)
        for number, line in enumerate(lines):
            yield _paragraph(f"{_TABLE}:{self.number}:0:{number}", [_said(line, _BOLD)], Role.TABLE, cell=cell)
        if together:
            words = _said(self.speech[f"report.{together}"], emphasis(self.base.language))
            yield _paragraph(f"{_TABLE}:{self.number}:0:together", [words], Role.TABLE, cell=cell)

    def _cell(self, column: int, rows_: Sequence[Row], without: Change | None) -> Iterator[Paragraph]:
        """The paragraphs of a cell; `without` what is of the other text alone."""
        cell = Cell(_TABLE, self.number, column)
        made = False
        held: list[Row] = []
        for number, row in enumerate(rows_):
            held.append(row)
            if without is Change.INSERTED and row.mark is Change.INSERTED and row is not rows_[-1]:
                continue  # in the base text it runs on
            pieces = [piece for one in held for piece in self._pieces(one, without)]
            first, held = held[0], []
            if number and not pieces:
                continue
            made = True
            shown = first.old if without is Change.INSERTED or first.gone else first.new
            id = f"{_TABLE}:{self.number}:{column}:{number}"
            yield _paragraph(id, pieces, like=_in_cell(replace(first.block, text=shown)), cell=cell)
        if not made:
            yield _paragraph(f"{_TABLE}:{self.number}:{column}", [], Role.TABLE, cell=cell)

    def _pieces(self, row: Row, without: Change | None) -> Iterator[Piece]:
        """The words of a row, with a sign where its paragraph mark alone comes or goes."""
        leaning = emphasis(self.base.language) if row.block.role is Role.CALL else PLAIN
        for segment in row.segments:
            if segment.change is not without:
                yield _marked(_shown(segment.text, leaning), segment.change, segment.moved)
        if row.mark is not without and not row.added and not row.gone and row.mark is not Change.KEPT:
            yield _marked(_SIGN, row.mark)

    def _why(self, found: Sequence[Sequence[Row]]) -> Iterator[Paragraph]:
        """The last cell: reasons, once for each proposal."""
        if not self.reasons:
            return
        cell = Cell(_TABLE, self.number, 2 + len(self.sides))
        ids = dict.fromkeys(id for rows_ in found for row in rows_ if row.marker for id in row.proposals)
        told = [p for id in ids if id not in self.told and (p := self.session.proposal(id)).reasons]
        self.told.update(p.id for p in told)
        for number, proposal in enumerate(told):
            name = [_said(f"{proposal.name}: ", _BOLD)] if len(ids) > 1 else []
            id = f"{_TABLE}:{self.number}:why:{number}"
            yield _paragraph(id, [*name, Piece(_shown(proposal.reasons))], Role.TABLE, cell=cell)
        if not told:
            yield _paragraph(f"{_TABLE}:{self.number}:why", [], Role.TABLE, cell=cell)


def _row_of(block: Block) -> tuple[str, int] | str:
    return (block.cell.table, block.cell.row) if block.cell else block.id


def _plainly(block: Block) -> Row:
    return Row(block.id, block, False, (Segment(Change.KEPT, block.text, 0),) if block.text else ())


def _in_cell(block: Block) -> Block:
    """A provision as it stands in a table's cell: in the type of tables, its label in a narrower room."""
    if block.role in (Role.ITEM, Role.CALL, Role.LEAD_IN):
        level = min(block.level, 2)
        hangs = block.role is Role.ITEM and bool(split_label(block.text.string)[0])
        room = _LABEL * (max(level, 1) if hangs else 1 if block.role is Role.CALL else level - 1)
        layout = Layout(
            indent=max(room, 0.0), first_line=-_LABEL if hangs else 0.0, align="start", rtl=block.layout.rtl
        )
        return replace(block, level=level, style=style_for(Role.TABLE, 0), layout=layout)
    return replace(block, role=Role.TABLE, level=0, style="", layout=Layout(rtl=block.layout.rtl))


def _marked(text: Text, change: Change, moved: bool = False) -> Piece:
    """Words with the line through or below them that tells what becomes of them: two lines for what is moved."""
    deleted, inserted = change is Change.DELETED, change is Change.INSERTED
    return Piece(text, struck=deleted, underlined=inserted, double=moved and (deleted or inserted))


def _spoken(phrase: str) -> str:
    return phrase.replace("\ue000", "").replace("\ue001", "")


# Instructions.


def _instructions(session: Session) -> Rendering:
    base = session.base
    told = speech(base.language)
    lines = heading(base)
    made = []
    if len(lines) > 1:
        made.append(_paragraph("instructions:title", [_said(lines[0], _BOLD)], Role.TITLE))
    leaning = PLAIN.but(italic=base.language not in ("ar", "zh"))
    made.append(_paragraph("instructions:basis", [_said(lines[-1], leaning)]))
    instructions = write(session)
    if not instructions:
        made.append(_paragraph("instructions:none", [_said(told["report.none"])]))
    for number, instruction in enumerate(instructions, 1):
        label = _said(f"{number}.\t")
        id = f"instructions:{number}"
        hanging = Layout(indent=28.35, first_line=-28.35)
        made.append(_paragraph(id, [label, Piece(instruction.sentence)], layout=hanging))
        for at, paragraph in enumerate(instruction.paragraphs):
            hanging = Layout(indent=70.9, first_line=-28.35 if "\t" in paragraph.string[:12] else 0.0)
            made.append(_paragraph(f"{id}:{at}", [Piece(paragraph)], layout=hanging))
    return _drawn(base, made, {}, replace(base.page, header=(), footer=()) if base.page != Page() else Page())


# The report.


_ORDER: Final = (
    Count.ADDED, Count.MODIFIED, Count.SUPPRESSED, Count.MOVED, Count.RENUMBERED, Count.INSISTED, Count.UNCHANGED,
)  # fmt: skip
_MARKERS: Final = {
    Count.ADDED: "ADD", Count.MODIFIED: "MOD", Count.SUPPRESSED: "SUP", Count.MOVED: "ADD*/SUP*",
    Count.RENUMBERED: "MOD", Count.INSISTED: "NOC", Count.UNCHANGED: "NOC",
}  # fmt: skip


def _report(session: Session) -> Rendering:
    base = session.base
    told = speech(base.language)
    found = report(session)
    made = [*_title(base, told["report.report"])]
    room = base.page.width - base.page.start - base.page.end
    sponsors = list(found.by_sponsor)
    made += _count_table(found, told, sponsors)
    few = len(sponsors) <= _FEW
    heads = (0.4, 0.6 / (1 + len(sponsors))) if few else (0.3, 0.1)
    widths = {_COUNTS: tuple(s * room for s in (*heads, *((1 - sum(heads)) / len(sponsors) for _ in sponsors)))}
    if found.lines:
        made.append(_paragraph("report:space", []))
        made += _change_table(session, found, told)
        shares = (0.15, 0.23, 0.15, 0.47) if sponsors else (0.15, 0.26, 0.59)
        widths[_TABLE] = tuple(share * room for share in shares)
    else:
        made.append(_paragraph("report:none", [_said(told["report.none"])]))
    if found.collisions:
        called = {proposal.id: proposal.name for proposal in session.proposals}
        behind = anchors(session)
        made.append(_paragraph("report:collisions", [_said(told["report.collisions"], _BOLD)]))
        for number, (block, *both) in enumerate(sides(session)):
            first, second = (", ".join(called[id] for id in ids) for ids in both)
            line = told["report.collision"].format(place=_where(base, block, behind), first=first, second=second)
            made.append(_paragraph(f"report:collision:{number}", [_said(line)]))
    return _drawn(base, made, widths, replace(base.page, header=(), footer=()))


def _where(base: Document, block: BlockId, behind: Mapping[BlockId, BlockId]) -> str:
    """What the place of a collision is called: a provision, or `behind` which one something is added."""
    known = names(base, base.language)
    told = speech(base.language)
    if block in base:
        return known.spoken(known.block(block))
    if place := behind.get(block):
        return _spoken(told["where.after"].format_map(known.slots("place", known.block(place))))
    return told["report.start"]


def _count_table(found: Report, told: Speech, sponsors: Sequence[str]) -> Iterator[Paragraph]:
    heads = (told["report.change"], told["report.count"], *sponsors)
    yield from (_head(_COUNTS, column, words) for column, words in enumerate(heads))
    for row, count in enumerate(_ORDER, 1):
        name = f"{_MARKERS[count]} – {told[f'report.{count}']}"
        cells = [name, str(found.counts.get(count, 0)), *(str(found.by_sponsor[s].get(count, 0)) for s in sponsors)]
        if count is Count.UNCHANGED:
            cells[2:] = ["" for _ in sponsors]
        for column, words in enumerate(cells):
            cell = Cell(_COUNTS, row, column)
            yield _paragraph(f"{_COUNTS}:{row}:{column}", [_said(words)], Role.TABLE, cell=cell)


def _change_table(session: Session, found: Report, told: Speech) -> Iterator[Paragraph]:
    by = {p.id: ", ".join(p.sponsors) or p.name for p in session.proposals}
    heads = [told["report.change"], told["report.provision"], told["report.words"]]
    if found.by_sponsor:
        heads.insert(2, told["report.sponsor"])
    yield from (_head(_TABLE, column, words) for column, words in enumerate(heads))
    for number, line in enumerate(found.lines, 1):
        cells = [[_said(line.marker, _BOLD)], [_said(_called(session.base, line, told))], _line_pieces(line, told)]
        if found.by_sponsor:
            cells.insert(2, [_said(", ".join(dict.fromkeys(by[id] for id in line.row.proposals)))])
        for column, pieces in enumerate(cells):
            cell = Cell(_TABLE, number, column)
            yield _paragraph(f"{_TABLE}:{number}:{column}", pieces, Role.TABLE, cell=cell)


def _called(base: Document, line: Line, told: Speech) -> str:
    """What a provision is called, and where it goes or comes from."""
    known = names(base, told.language)
    place = known.block(line.place) if line.place else None
    if line.whole and not line.row.added:
        place = known.instrument(line.place) or known.row(line.place) or place
    if line.row.added:
        if line.place and line.row.block.cell is not None:
            place = known.row_ending(line.place) or place
        where = told["where.after"].format_map(known.slots("place", place)) if place else told["where.start"]
        if line.row.moved is not None and line.row.moved in base:
            moved = told["report.moved_from"].format_map(known.slots("place", known.block(line.row.moved)))
            where = f"{where} ({moved})"
        return _spoken(where)
    name = known.spoken(place) if place else ""
    if line.count is Count.RENUMBERED:
        return f"{name} ({told['report.renumbered_as'].format(label=line.label)})"
    return name


def _line_pieces(line: Line, told: Speech) -> list[Piece]:
    return [_marked(_in_words(_shown(s.text), told), s.change) for s in shortened(line.segments)]


def _in_words(text: Text, told: Speech) -> Text:
    """Text with a word for each picture and a sign for each paragraph mark: a report shows what is said."""
    return Text(
        tuple(
            Span(span.atom.shown or told["atoms.picture"], span.marks)
            if span.atom is not None and span.atom.kind in ("image", "object")
            else Span(_SIGN.string, span.marks)
            if span.text == BREAK
            else span
            for span in text.spans
        )
    )


def report_out(session: Session) -> dict[str, Any]:
    """The report as JSON tells it."""
    found = report(session)
    behind = anchors(session)
    told = speech(session.base.language)
    by = {p.id: ", ".join(p.sponsors) or p.name for p in session.proposals}
    return {
        "schema": 1,
        "counts": {count.value: found.counts.get(count, 0) for count in _ORDER},
        "sponsors": [
            {"sponsor": sponsor, "counts": {count.value: counts.get(count, 0) for count in _ORDER[:-1]}}
            for sponsor, counts in found.by_sponsor.items()
        ],
        "changes": [
            {
                "marker": line.row.marker.value if line.row.marker else "",
                "change": line.count.value,
                "block": line.row.block.id,
                "after": line.place if line.row.added else None,
                "moved": line.row.moved,
                "label": line.label or None,
                "called": _called(session.base, line, told),
                "sponsors": list(dict.fromkeys(by[id] for id in line.row.proposals)),
                "segments": [[s.change.value, s.text.plain] for s in line.segments],
            }
            for line in found.lines
        ],
        "collisions": [
            {
                "block": block,
                "called": _where(session.base, block, behind),
                "proposals": [first, second],
            }
            for block, first, second in found.collisions
        ],
    }
