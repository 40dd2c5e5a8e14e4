"""What a file is to hold: paragraphs with pieces, for each kind of export.

A writer draws a `Rendering` and decides nothing else: which words stand, which are struck or
tracked, where proposal lines and reasons go is settled here, once for all formats.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from editor.amendment import Marker, Proposal
from editor.beginning import PLACES, printed
from editor.document import Block, BlockId, Document, Layout, Role
from editor.frozen import setters
from editor.handmade import printed_around
from editor.markup import Change, Row, Segment, base_rows, rows
from editor.profile import Profile
from editor.session import Session
from editor.text import PLAIN, Span, Text


class Kind(StrEnum):
    """What an exported file shows."""

    CLEAN = "clean"
    """The amended text, and no trace of how it came about."""
    ORIGINAL = "original"
    """The base text, likewise."""
    MARKED = "marked"
    """Strike and underline as formatting, proposal lines and reasons: the conference's way."""
    TRACKED = "tracked"
    """Native tracked changes, each by its sponsor."""


class Shape(StrEnum):
    """What a file tells of amendments where it is not the text itself. The value is the word of the command line."""

    TABLE = "table"
    """Base text and amended text side by side, a row for each provision."""
    INSTRUCTIONS = "instructions"
    """Sentences: replace ... by ..., after ... insert ..."""
    REPORT = "report"
    """How many provisions change, which, and how."""


@dataclass(frozen=True, slots=True, init=False)
class Piece:
    """Characters of a paragraph that are drawn alike."""

    text: Text
    block: BlockId
    """Block of the base text the characters come from; "" for words that are new."""
    start: int
    """Their offset in it."""
    change: Change
    """Other than kept in tracked files only."""
    author: str
    """Of the tracked change."""
    struck: bool
    underlined: bool
    double: bool
    """Drawn with two lines: the words are moved."""

    def __init__(
        self,
        text: Text,
        block: BlockId = "",
        start: int = 0,
        change: Change = Change.KEPT,
        author: str = "",
        struck: bool = False,
        underlined: bool = False,
        double: bool = False,
    ) -> None:
        _put_text(self, text)
        _put_source(self, block)
        _put_start(self, start)
        _put_change(self, change)
        _put_author(self, author)
        _put_struck(self, struck)
        _put_underlined(self, underlined)
        _put_double(self, double)


_put_text, _put_source, _put_start, _put_change, _put_author, _put_struck, _put_underlined, _put_double = setters(Piece)


@dataclass(frozen=True, slots=True, init=False)
class Paragraph:
    """One paragraph of a file."""

    id: BlockId
    block: Block
    """Whose role, level, style, layout, story and place in a table it has."""
    pieces: tuple[Piece, ...]
    mark: Change
    """Its paragraph mark; other than kept in tracked files only."""
    author: str
    """Of the mark's change."""
    added: bool
    """True when the base text has no such paragraph."""
    move: str
    """What both halves of a move have in common; in tracked files only."""
    headed: bool
    """True when it begins a page in the file it came from, which the proposal line above it now begins."""

    def __init__(
        self,
        id: BlockId,
        block: Block,
        pieces: tuple[Piece, ...],
        mark: Change = Change.KEPT,
        author: str = "",
        added: bool = False,
        move: str = "",
        headed: bool = False,
    ) -> None:
        _put_id(self, id)
        _put_block(self, block)
        _put_pieces(self, pieces)
        _put_mark(self, mark)
        _put_mark_author(self, author)
        _put_added(self, added)
        _put_move(self, move)
        _put_headed(self, headed)

    @property
    def text(self) -> Text:
        """Its characters, tracked deletions included."""
        return Text(tuple(span for piece in self.pieces for span in piece.text.spans))

    @property
    def leads(self) -> bool:
        """True for a proposal line above what it proposes, whose page it stands on."""
        return self.added and self.block.role is Role.PROPOSAL and self.block.cell is None and not self.block.story

    @property
    def untouched(self) -> bool:
        """True when it is a block of the base text as it was, whole and without a mark."""
        if self.added or self.headed or self.mark is not Change.KEPT or self.id != self.block.id:
            return False
        if not self.pieces:
            return not self.block.text
        piece = self.pieces[0]
        return (
            len(self.pieces) == 1
            and piece.block == self.id
            and len(piece.text) == len(self.block.text)
            and not (piece.struck or piece.underlined)
            and piece.change is Change.KEPT
        )


(
    _put_id, _put_block, _put_pieces, _put_mark, _put_mark_author, _put_added, _put_move, _put_headed,
) = setters(Paragraph)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Rendering:
    """All of one file."""

    kind: Kind
    base: Document
    """For its language, page, media and tables."""
    paragraphs: tuple[Paragraph, ...]
    by_hand: bool = False
    """True when the base text was told from strike and underline (`editor.handmade`): the file it was read
    from has other text, and those marks."""
    headed: frozenset[str] = frozenset()
    """Tables whose first row is their head, shown again on each of their pages."""


AUTHOR = "Author"
"""Author of tracked changes whose proposal names nobody: the schema wants one (ECMA-376-1, 17.13.5)."""


def render(session: Session, kind: Kind, rules: Profile, reasons_label: str = "Reasons:") -> Rendering:
    """What a file of that kind holds. `reasons_label` is the word of the document's language."""
    if kind is Kind.ORIGINAL:
        around = printed_around(session.base, session.proposals)
        return Rendering(
            kind, session.base, tuple(_plain(row) for row in base_rows(session.base) if row.id not in around)
        )
    session = printed(session)
    # A place of a new text where nothing was typed is nothing yet.
    marked = [row for row in rows(session) if row.segments or row.block not in PLACES]
    if kind is Kind.CLEAN:
        return Rendering(kind, session.base, tuple(_clean(marked, printed_around(session.base, session.proposals))))
    if kind is Kind.TRACKED:
        names = {p.id: signed(p) for p in session.proposals}
        return Rendering(kind, session.base, tuple(_tracked(row, names) for row in marked))
    drawn = _around_tables(list(_marked(session, marked, rules, reasons_label)))
    return Rendering(kind, session.base, tuple(_on_one_page(drawn)))


def _plain(row: Row) -> Paragraph:
    pieces = (Piece(row.block.text, row.id),) if row.block.text else ()
    return Paragraph(row.id, row.block, pieces)


def _pieces(row: Row, segments: Sequence[Segment]) -> tuple[Piece, ...]:
    return tuple(
        Piece(s.text) if s.change is Change.INSERTED else Piece(s.text, row.block.id, s.start) for s in segments
    )


def text_alone(session: Session, document: Document) -> Document:
    """A document of the session, its base or its amended text, without what is printed around proposals."""
    around = printed_around(session.base, session.proposals)
    return replace(document, blocks=tuple(b for b in document.blocks if b.id not in around)) if around else document


def _clean(marked: Sequence[Row], around: frozenset[BlockId]) -> Iterator[Paragraph]:
    held: list[Piece] = []
    first: Row | None = None
    for row in marked:
        if row.marker is None and first is None:
            if row.id not in around:
                yield _plain(row)
            continue
        pieces = _pieces(row, [s for s in row.segments if s.change is not Change.DELETED])
        if row.mark is Change.DELETED:
            if pieces or first:
                first = first or row
                held.extend(pieces)
            continue
        head = first or row
        yield Paragraph(head.id, head.block, (*held, *pieces), added=head.added or "/" in head.id)
        held, first = [], None
    if first and held:
        yield Paragraph(first.id, first.block, tuple(held), added=first.added)


def _tracked(row: Row, names: dict[str, str]) -> Paragraph:
    if row.marker is None:
        return _plain(row)
    id = row.block.id
    pieces = tuple(
        [
            Piece(s.text, "", 0, s.change, _author(s.proposals, names))
            if s.change is Change.INSERTED
            else Piece(s.text, id, s.start, s.change, _author(s.proposals, names))
            for s in row.segments
        ]
    )
    by = _author(row.mark_proposals, names)
    move = (row.moved if row.added else id) if row.moved else ""
    return Paragraph(row.id, row.block, pieces, row.mark, by, row.added or row.id != row.block.id, move or "")


def signed(proposal: Proposal) -> str:
    """Who proposes, as tracked changes are signed, in signs that every format holds: any not for reading are spaces."""
    name = ", ".join(proposal.sponsors) or proposal.number
    return " ".join("".join([c if c.isprintable() else " " for c in name]).split()) or AUTHOR


def _author(proposals: tuple[str, ...], names: dict[str, str]) -> str:
    """Everybody who wants it, as the symbols of several sponsors stand in a proposal's number (conventions, 1.4)."""
    return names[proposals[0]] if len(proposals) == 1 else ", ".join(dict.fromkeys([names[id] for id in proposals]))


def _marked(session: Session, marked: Sequence[Row], rules: Profile, reasons_label: str) -> Iterator[Paragraph]:
    by_id = {p.id: p for p in session.proposals}
    printed = {b.text.plain for b in session.base if b.role is Role.PROPOSAL}
    instruments = {i.first: i.last for i in session.base.instruments} if rules.level == "instrument" else {}
    whole = _instrument_proposals(session, marked) if instruments else {}
    reasons_after: dict[BlockId, list[Proposal]] = {}
    due: list[Proposal] = []
    way = Layout(rtl=session.base.rtl)
    last = {id: place for place, row in enumerate(marked) if not row.block.story for id in row.proposals}
    before: list[tuple[Marker, Proposal]] = []
    for place, row in enumerate(marked):
        lines: list[tuple[Marker, Proposal]] = []
        deeds: list[tuple[Marker, Proposal]] = []
        if row.id in instruments:
            proposals = whole.get(row.id, [])
            lines = [(p.marker or _whole_marker(row, p), p) for p in _one_of_each_sponsor(proposals)]
            reasons_after.setdefault(instruments[row.id], []).extend(proposals)
        elif not instruments and row.marker and not row.block.story:
            deeds = [(own_marker(row, by_id[p]), by_id[p]) for p in row.proposals]
            lines = deeds if deeds != before else []
            due.extend(by_id[p] for p in row.proposals if last[p] == place)
        before = deeds
        for marker, proposal in lines:
            line = replace(proposal_line(marker, proposal), layout=way)
            if line.text.plain not in printed:
                yield Paragraph(line.id, line, (Piece(line.text),), added=True)
        yield _marked_row(row, underlined=rules.add_underlined and bool(session.base.blocks))
        due.extend(reasons_after.pop(row.block.id, []))
        following = marked[place + 1] if place + 1 < len(marked) else None
        if following is not None and (following.block.id == row.block.id or (instruments and following.added)):
            continue  # reasons stand below the last paragraph of a split block, and below all that is added
        told = [p for p in due if p.reasons]
        due = []
        for proposal in told:
            block = reasons(proposal, reasons_label, row.block.id, numbered=len(told) > 1)
            block = replace(block, layout=way)
            yield Paragraph(block.id, block, (Piece(block.text),), added=True)


def _around_tables(paragraphs: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs with the proposal lines of a table's cells above the table, each once, and their reasons below it.

    A line of its own between two cells would cut the table in two.
    """
    above: set[Text] = set()
    at = 0
    while at < len(paragraphs):
        paragraph = paragraphs[at]
        cell = paragraph.block.cell
        if cell is None:
            above = above | {paragraph.text} if paragraph.added and paragraph.block.role is Role.PROPOSAL else set()
            yield paragraph
            at += 1
            continue
        stop = last = at
        while stop < len(paragraphs) and _belongs(paragraphs[stop], cell.table):
            stop += 1
            if paragraphs[stop - 1].block.cell is not None:
                last = stop
        inside = paragraphs[at:last]
        for line in inside:
            if line.block.role is Role.PROPOSAL and line.block.cell is None and line.text not in above:
                above.add(line.text)
                yield line
        yield from (p for p in inside if p.block.cell is not None)
        yield from (p for p in inside if p.block.role is Role.REASONS and p.block.cell is None)
        at = last


def _belongs(paragraph: Paragraph, table: str) -> bool:
    cell = paragraph.block.cell
    if cell is not None:
        return cell.table == table
    return paragraph.added and paragraph.block.role in (Role.PROPOSAL, Role.REASONS)


def _on_one_page(paragraphs: Iterable[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs, where one begins a page below proposal lines with its page break at the first of these."""
    lines: list[Paragraph] = []
    for paragraph in paragraphs:
        if paragraph.leads:
            lines.append(paragraph)
            continue
        below = _without_break(paragraph) if lines else None
        if below is not None:
            lines[0] = replace(lines[0], block=_breaking(lines[0].block, True))
        yield from lines
        yield below or paragraph
        lines = []
    yield from lines


def _without_break(paragraph: Paragraph) -> Paragraph | None:
    """The paragraph without the page break that it begins with; `None` where it has none."""
    if paragraph.block.layout.page_break:
        return replace(paragraph, block=_breaking(paragraph.block, False), headed=True)
    first = paragraph.pieces[0] if paragraph.pieces else None
    atom = first.text.spans[0].atom if first is not None and first.text else None
    if first is None or atom is None or atom.kind != "break" or atom.key == "column":
        return None
    rest = replace(first, text=first.text[1:], start=first.start + 1)
    return replace(paragraph, pieces=(rest, *paragraph.pieces[1:]) if rest.text else paragraph.pieces[1:])


def _breaking(block: Block, breaks: bool) -> Block:
    return replace(block, layout=replace(block.layout, page_break=breaks))


def _one_of_each_sponsor(proposals: Sequence[Proposal]) -> list[Proposal]:
    """The first proposal of each sponsor: where a resolution is amended whole, it carries one line of each."""
    first: dict[tuple[str, ...], Proposal] = {}
    for proposal in proposals:
        first.setdefault(proposal.sponsors or (proposal.id,), proposal)
    return list(first.values())


def _instrument_proposals(session: Session, marked: Sequence[Row]) -> dict[BlockId, list[Proposal]]:
    """The proposals that touch each instrument, by the instrument's first block."""
    by_id = {p.id: p for p in session.proposals}
    ends = {i.first: i.last for i in session.base.instruments}
    out: dict[BlockId, dict[str, Proposal]] = {}
    current: BlockId | None = None
    for row in marked:
        if row.id in ends:
            current = row.id
        if current and row.marker:
            out.setdefault(current, {}).update((p, by_id[p]) for p in row.proposals)
    return {first: list(found.values()) for first, found in out.items()}


def own_marker(row: Row, proposal: Proposal) -> Marker:
    """What a proposal that amends a row does to it: one may suppress or insist on what another modifies."""
    amendment = None if row.added else proposal.amendment(row.block.id)
    return amendment.marker if amendment is not None else row.marker or Marker.MOD


def _whole_marker(row: Row, proposal: Proposal) -> Marker:
    """A proposal that only touches the number line with SUP or NOC says so; else it modifies."""
    amendment = proposal.amendment(row.id)
    if amendment and amendment.marker in (Marker.SUP, Marker.NOC, Marker.NOC_UNDERLINED):
        return amendment.marker
    return Marker.MOD


def proposal_line(marker: Marker, proposal: Proposal) -> Block:
    """The line above a proposal: marker, tab, number. The marker of an underlined NOC is underlined."""
    bold = PLAIN.but(bold=True)
    spans = [Span(marker.shown, bold.but(underline=True) if marker is Marker.NOC_UNDERLINED else bold)]
    if proposal.name != proposal.id:
        spans.append(Span("\t" + proposal.name, bold))
    return Block(f"proposal:{proposal.id}", Text(tuple(spans)), Role.PROPOSAL, style="Proposal")


def reasons(proposal: Proposal, label: str, after: BlockId, *, numbered: bool = False) -> Block:
    """The paragraph of reasons that closes a proposal; `numbered` where those of several stand together."""
    number = f"({proposal.name}) " if numbered else ""
    text = Text.of(Span(label, PLAIN.but(bold=True)), "\t", number, proposal.reasons)
    return Block(f"reasons:{proposal.id}:{after}", text, Role.REASONS, style="Reasons")


def _marked_row(row: Row, *, underlined: bool) -> Paragraph:
    """The row as it is drawn, what is added `underlined`; a text that is all new never is (conventions, 1.7)."""
    if row.marker is None:
        return _plain(row)
    plain_add = row.added and not underlined and row.moved is None
    pieces = tuple(
        replace(
            piece,
            struck=s.change is Change.DELETED,
            underlined=(s.change is Change.INSERTED and not plain_add) or s.moved,
            double=s.moved,
        )
        for piece, s in zip(_pieces(row, row.segments), row.segments, strict=True)
    )
    return Paragraph(row.id, row.block, pieces, added=row.added or row.id != row.block.id)
