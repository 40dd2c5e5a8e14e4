"""What proposals change, counted and told provision by provision: the short report of a comparison."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from editor.amendment import Marker
from editor.consequential import consequential
from editor.document import BlockId, Document
from editor.labels import split_label
from editor.markup import Change, Live, Row, Segment, block_rows, collisions, rows
from editor.session import Session
from editor.text import BREAK, Text


class Count(StrEnum):
    """What is counted. The value is the word used in JSON."""

    ADDED = "added"
    MODIFIED = "modified"
    SUPPRESSED = "suppressed"
    MOVED = "moved"
    RENUMBERED = "renumbered"
    """Nothing but the label is another: it follows from what else is proposed."""
    INSISTED = "insisted"
    """To stay as it is, a proposal says (NOC underlined)."""
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Line:
    """One provision that changes; told once for each marker where proposals do not all do the same to it."""

    row: Row
    """The first of its paragraphs, of proposals with one marker."""
    place: BlockId
    """The block of the base text it is called by: itself, or of an added one the block before it; "" at the start."""
    segments: tuple[Segment, ...]
    """Of all its paragraphs, with a `BREAK` where one is split or runs on into the next provision."""
    count: Count
    label: str = ""
    """The new label of a provision that is renumbered."""
    whole: bool = False
    """True for a whole instrument that is suppressed, or a whole row of a table that comes or goes: its first block
    tells of all of it."""

    @property
    def marker(self) -> str:
        """ADD, MOD, SUP, with the star of a move."""
        return self.row.marker.shown if self.row.marker else ""


@dataclass(frozen=True, slots=True)
class Report:
    """All that changes."""

    counts: Mapping[Count, int]
    by_sponsor: Mapping[str, Mapping[Count, int]]
    """The same for each of several sponsors; a provision that two amend counts with both."""
    lines: tuple[Line, ...]
    collisions: tuple[tuple[BlockId, str, str], ...]
    """Where two proposals collide, and their names."""


def report(session: Session) -> Report:
    """The report of all proposals that count in the amended text."""
    lines: list[Line] = []
    sponsors = {p.id: ", ".join(p.sponsors) or p.name for p in session.proposals}
    counts: Counter[Count] = Counter()
    by_sponsor: dict[str, Counter[Count]] = {}
    place = ""
    follows = consequential(session)
    marked = rows(session)
    whole = _suppressed_instruments(session.base, marked)
    for block in _provisions(marked):
        first = block[0]
        if whole.get(first.id, first.id) != first.id:
            continue  # told with the number line of its instrument
        place = place if first.added else block[-1].block.id
        relabelled = follows.get(first.block.id)
        count = _count(block, relabelled is not None and relabelled.only)
        if count is Count.UNCHANGED:
            counts[count] += any(row.block.text.string.strip() for row in block)
            continue
        counts[count] += first.marker is not Marker.SUP_MOVED  # a move counts once
        row_of_table = block[-1].block.id != first.block.id
        for deed in [block] if row_of_table else _deeds(session, block):
            head = deed[0]
            if deed is not block:
                count = _count(deed, False)
            if head.marker is not Marker.SUP_MOVED:
                for sponsor in dict.fromkeys(sponsors[id] for id in head.proposals):
                    by_sponsor.setdefault(sponsor, Counter())[count] += 1
            label = split_label(head.new.string)[0] if count is Count.RENUMBERED else ""
            segments = _parted(deed) if row_of_table else _run_on(deed)
            lines.append(Line(head, place, segments, count, label, row_of_table or head.id in whole))
    names = {p.id: p.name for p in session.proposals}
    collided = tuple((c.block, names[c.first], names[c.second]) for c in collisions(session))
    return Report(counts, by_sponsor if len(by_sponsor) > 1 else {}, tuple(lines), collided)


def _suppressed_instruments(base: Document, marked: Sequence[Row]) -> Mapping[BlockId, BlockId]:
    """The first block of the instrument, for each block of one that is suppressed whole, by the same proposals."""
    by = {row.id: row.proposals for row in marked if row.marker is Marker.SUP}
    out: dict[BlockId, BlockId] = {}
    for instrument in base.instruments:
        blocks = [base.blocks[at] for at in base.span(instrument)]
        ids = [block.id for block in blocks if block.text.string.strip()]
        if all(by.get(id) == by.get(instrument.first, ()) for id in ids):
            out.update(dict.fromkeys(ids, instrument.first))
    return out


def _provisions(marked: Sequence[Row]) -> Iterator[Sequence[Row]]:
    """The rows of each block together, and those of a table's row where all of its cells are kept, come or go alike."""
    sizes = Counter(_table_row(row) for row in marked if row.block.cell is not None)
    for place, group in groupby(_blocks(marked), key=lambda block: _table_row(block[0])):
        blocks = list(group)
        together = [row for block in blocks for row in block]
        alike = {(row.marker, row.proposals) for row in together}
        if sizes[place] == len(together) and len(alike) == 1 and together[0].marker in (None, Marker.ADD, Marker.SUP):
            yield together
        else:
            yield from blocks


def _table_row(row: Row) -> tuple[bool, str, int] | BlockId:
    cell = row.block.cell
    return (row.added, cell.table, cell.row) if cell else row.block.id


def _deeds(session: Session, block: Sequence[Row]) -> Sequence[Sequence[Row]]:
    """The rows of a block, for each marker anew where its proposals do not all do the same to it.

    Who modifies what another suppresses is not told as one who suppresses it.
    """
    first = block[0]
    by_marker: dict[Marker, list[Live]] = {}
    for id in () if first.added else first.proposals:
        amendment = session.proposal(id).amendment(first.block.id)
        if amendment is not None:
            by_marker.setdefault(amendment.marker, []).append((id, amendment))
    if len(by_marker) < 2:
        return [block]
    return [block_rows(session.base.block(first.block.id), tuple(live)) for live in by_marker.values()]


def _parted(rows: Sequence[Row]) -> tuple[Segment, ...]:
    """The segments of a table's row, with a line between its cells."""
    out: list[Segment] = []
    for row in rows:
        if out and row.segments:
            out.append(Segment(Change.KEPT, Text.of(" | "), 0))
        out.extend(row.segments)
    return tuple(out)


def _run_on(rows: Sequence[Row]) -> tuple[Segment, ...]:
    """The segments of a provision, with a break for each paragraph mark that comes or goes alone."""
    out: list[Segment] = []
    for row in rows:
        out.extend(row.segments)
        if not row.added and not row.gone and row.mark is not Change.KEPT:
            out.append(Segment(row.mark, Text.of(BREAK), 0, row.mark_proposals))
    return tuple(out)


def _blocks(marked: Sequence[Row]) -> Iterator[Sequence[Row]]:
    """The rows of each block together."""
    at = 0
    while at < len(marked):
        stop = at + 1
        while stop < len(marked) and marked[stop].block.id == marked[at].block.id:
            stop += 1
        yield marked[at:stop]
        at = stop


def _count(block: Sequence[Row], renumbered: bool) -> Count:
    """What a block counts as; `renumbered` tells that only its label moved on, with its list."""
    match block[0].marker:
        case Marker.ADD:
            return Count.ADDED
        case Marker.SUP:
            return Count.SUPPRESSED
        case Marker.ADD_MOVED | Marker.SUP_MOVED:
            return Count.MOVED
        case Marker.NOC_UNDERLINED:
            return Count.INSISTED
        case Marker.MOD | Marker.MOD_EDITORIAL:
            whole = len(block) == 1 and block[0].mark is Change.KEPT
            return Count.RENUMBERED if renumbered and whole else Count.MODIFIED
    return Count.UNCHANGED


def shortened(segments: Sequence[Segment], most: int = 40) -> tuple[Segment, ...]:
    """The segments with long stretches that are kept cut to about `most` characters beside each change."""
    out: list[Segment] = []
    for number, segment in enumerate(segments):
        string = segment.text.string
        if segment.change is not Change.KEPT or len(string) <= 2 * most + 8:
            out.append(segment)
            continue
        # The label tells which provision it is.
        head = _cut(string, most) if number or len(segments) == 1 else split_label(string)[1]
        tail = len(string) - _cut(string[::-1], most) if number < len(segments) - 1 else len(string)
        if tail - head < 8:
            out.append(segment)
            continue
        before = " " if string[:head][-1:].strip() else ""
        behind = " " if tail < len(string) else ""
        text = Text.of(segment.text[:head], f"{before}…{behind}", segment.text[tail:])
        out.append(Segment(segment.change, text, segment.start))
    return tuple(out)


def _cut(string: str, most: int) -> int:
    """Where to cut after at most so many characters: between two words where there are any."""
    at = string.rfind(" ", 0, most)
    return at if at > most // 2 else most
