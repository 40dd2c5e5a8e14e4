"""From findings and what is chosen of them to the base text and the proposals against it.

The source is read as one stream of characters and paragraph marks, each kept, deleted or inserted as the
readings say; what is in no reading is left out. The stream is cut into paragraphs, and these are the base
text, its amendments, and the added paragraphs, block by block.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from editor.amendment import Add, Amendment, Mod, Proposal, Sup
from editor.compare import compare
from editor.document import Block, BlockId, Document
from editor.handmade import regions
from editor.markup import Change, Segment, amended, edits_from
from editor.repair.findings import Finding, Kind, Repaired
from editor.session import Session
from editor.structure import recognise
from editor.text import ATOM, BREAK, PLAIN, Atom, Span, Text

UNDERLINED: Final = "underlined"
"""Code of the findings that tell of insertions by the underline of their words."""
BY_REPAIR: Final = "hand-repair"
"""Id of the proposal that holds the changes outside of every proposal line's text."""


def build(repaired: Repaired, findings: Sequence[Finding] | None = None) -> Repaired:
    """The same with base text and proposals as the findings, or these instead, come to."""
    found = tuple(repaired.findings if findings is None else findings)
    base, changes = _decided(repaired.source, found)
    proposals = _proposals(base, changes, repaired.read)
    if repaired.given is not None:
        final = recognise(amended(Session(base, proposals)))
        base = repaired.given
        named = _named(final, repaired.read)
        amendments = compare(base, final)
        proposals = (replace(named, amendments=amendments),) if amendments else ()
    return replace(repaired, findings=found, base=base, proposals=proposals)


def _named(document: Document, read: Sequence[Proposal]) -> Proposal:
    """A proposal with the number and sponsors that the document prints first."""
    for region in regions(document):
        if region.number:
            return Proposal("hand1", region.sponsors, region.number, reasons=region.reasons, marker=region.marker)
    return replace(read[0], amendments=()) if read else Proposal(BY_REPAIR)


# The stream.


@dataclass(frozen=True, slots=True)
class _Piece:
    change: Change
    text: Text
    by: str


@dataclass(slots=True)
class _Paragraph:
    """One paragraph of the stream while it is put together."""

    owner: Block
    pieces: list[_Piece] = field(default_factory=list)
    mark: Change = Change.KEPT
    mark_by: str = ""

    def all(self, change: Change) -> bool:
        return self.mark is change and all(piece.change is change for piece in self.pieces)


_Changes = list[tuple[str, Amendment]]


def _decided(source: Document, findings: Iterable[Finding]) -> tuple[Document, _Changes]:
    """The base text, and the amendments with the id of the proposal each was read from ("" for none)."""
    by_block: dict[BlockId, list[Finding]] = defaultdict(list)
    for finding in findings:
        if finding.reading.segments != ((Change.KEPT, finding.found),):
            by_block[finding.block].append(finding)
    if not by_block:
        return source, []
    notes = {f.note for found in by_block.values() for f in found if f.kind is Kind.FOOTNOTE and ATOM in f.reading.base}
    paragraphs = _paragraphs(source, by_block)
    blocks, changes = _Blocks(source).of(paragraphs)
    body = [b for b in blocks if b.id not in notes]
    told = [replace(b, story=b.id) for b in blocks if b.id in notes]
    # Notes stand behind the body that refers to them.
    return recognise(replace(source, blocks=(*body, *told), instruments=())), changes


def _paragraphs(source: Document, by_block: dict[BlockId, list[Finding]]) -> Iterator[_Paragraph]:
    open_paragraph: _Paragraph | None = None
    for block in source.blocks:
        if open_paragraph is None or not open_paragraph.pieces:
            open_paragraph = _Paragraph(block)
        elif (block.cell, block.story) != (open_paragraph.owner.cell, open_paragraph.owner.story):
            yield open_paragraph
            open_paragraph = _Paragraph(block)
        for piece in _pieces(block, by_block.get(block.id, ())):
            if piece.text.string == BREAK:
                open_paragraph.mark, open_paragraph.mark_by = piece.change, piece.by
                yield open_paragraph
                open_paragraph = _Paragraph(block)
            else:
                open_paragraph.pieces.append(piece)
    if open_paragraph is not None and open_paragraph.pieces:
        yield open_paragraph


def _pieces(block: Block, findings: Sequence[Finding]) -> Iterator[_Piece]:
    """The characters of a block and its mark as the findings have them; a mark is a piece of its own."""
    text = block.text
    at = 0
    for finding in sorted(findings, key=lambda f: (f.start, f.stop)):
        if at < finding.start:
            yield _Piece(Change.KEPT, text[at : finding.start], "")
        yield from _read(text, finding)
        at = finding.stop
    if at < len(text):
        yield _Piece(Change.KEPT, text[at:], "")
    if at <= len(text):
        yield _Piece(Change.KEPT, Text.of(BREAK), "")


def _read(text: Text, finding: Finding) -> Iterator[_Piece]:
    reading = finding.reading
    # Words that are all of the source's keep its marks.
    whole = reading.shown == finding.found
    at = finding.start
    for change, words in reading.segments:
        for number, part in enumerate(words.split(BREAK)):
            if number:
                yield _Piece(change, Text.of(BREAK), finding.by)
                at += 1
            if not part:
                continue
            if whole:
                same = text[at : at + len(part)]
                # Where underline told of the insertion, it is no format.
                yield _Piece(change, _plain(same) if finding.code == UNDERLINED else same, finding.by)
            elif finding.kind is Kind.FOOTNOTE:
                atom = Atom("footnote", finding.note, finding.found)
                yield _Piece(change, Text((Span(ATOM, PLAIN, atom),)), finding.by)
            else:
                marks = text.marks_at(min(finding.start + 1, len(text)))
                yield _Piece(change, Text((Span(part, marks),)), finding.by)
            at += len(part)


def _plain(text: Text) -> Text:
    return Text(tuple(span._replace(marks=span.marks.but(underline=False)) for span in text.spans))


# Blocks and amendments.


class _Blocks:
    """Makes blocks of the base text and amendments of paragraphs."""

    def __init__(self, source: Document) -> None:
        self._taken = {block.id for block in source}
        self._used: set[BlockId] = set()
        self.blocks: list[Block] = []
        self.changes: _Changes = []
        self._last: BlockId | None = None

    def of(self, paragraphs: Iterable[_Paragraph]) -> tuple[list[Block], _Changes]:
        held: list[_Paragraph] = []
        for paragraph in paragraphs:
            if not held and paragraph.all(Change.INSERTED):
                self._add(paragraph)
                continue
            held.append(paragraph)
            if paragraph.mark is not Change.INSERTED:
                self._block(held)
                held = []
        if held:
            self._block(held)
        return self.blocks, self.changes

    def _id(self, owner: Block) -> BlockId:
        id, number = owner.id, 1
        while id in self._used or (number > 1 and id in self._taken):
            number += 1
            id = f"{owner.id}-{number}"
        self._used.add(id)
        return id

    def _add(self, paragraph: _Paragraph) -> None:
        text = Text(tuple(span for piece in paragraph.pieces for span in piece.text.spans))
        block = replace(paragraph.owner, id=self._id(paragraph.owner), text=text)
        self.changes.append((paragraph.mark_by, Add(block, self._last)))
        self._last = block.id

    def _block(self, paragraphs: Sequence[_Paragraph]) -> None:
        """One block of the base text, of which each paragraph but the last ends with an inserted mark."""
        first, last = paragraphs[0], paragraphs[-1]
        id = self._id(first.owner)
        self._last = id
        pieces: list[_Piece] = []
        for paragraph in paragraphs:
            pieces += paragraph.pieces
            if paragraph is not last:
                pieces.append(_Piece(Change.INSERTED, Text.of(BREAK), paragraph.mark_by))
        segments: list[tuple[str, Segment]] = []
        at = 0
        for piece in pieces:
            segments.append((piece.by, Segment(piece.change, piece.text, at)))
            at += 0 if piece.change is Change.INSERTED else len(piece.text)
        if id == first.owner.id and len(pieces) <= 1 and at == len(first.owner.text):
            self.blocks.append(first.owner)
        else:
            base = Text(tuple(s for _, g in segments if g.change is not Change.INSERTED for s in g.text.spans))
            self.blocks.append(replace(first.owner, id=id, text=base))
        if len(paragraphs) == 1 and pieces and first.all(Change.DELETED):
            self.changes.append((last.mark_by, Sup(id)))
            return
        mark = last.mark if last.mark is Change.DELETED else Change.KEPT
        owners = dict.fromkeys(by for by, segment in segments if segment.change is not Change.KEPT)
        if mark is Change.DELETED:
            owners.setdefault(last.mark_by)
        for by in owners:
            own_mark = mark if by == last.mark_by else Change.KEPT
            edits = edits_from([segment for owner, segment in segments if owner == by], own_mark, at)
            self.changes.append((by, Mod(id, edits)))


# Proposals.


def _proposals(base: Document, changes: _Changes, read: Sequence[Proposal]) -> tuple[Proposal, ...]:
    """The amendments as proposals: those read before, and one for each proposal line that governs them."""
    known = {proposal.id: proposal for proposal in read}
    numbers = {proposal.number: proposal.id for proposal in read if proposal.number}
    governed: dict[BlockId, str] = {}
    for number, region in enumerate(regions(base), 1):
        id = numbers.get(region.number, "") or f"hand{number}"
        if id not in known:
            known[id] = Proposal(id, region.sponsors, region.number, reasons=region.reasons, marker=region.marker)
        governed.update(dict.fromkeys(region.blocks, id))
    owned: dict[str, list[Amendment]] = {proposal.id: list(proposal.amendments) for proposal in read}
    for by, change in changes:
        near = change.target
        if isinstance(change, Add):
            near = change.after or ""
        id = by if by in known else governed.get(near, BY_REPAIR)
        governed.setdefault(change.target, id)
        known.setdefault(id, Proposal(id))
        owned.setdefault(id, []).append(change)
    return tuple(replace(proposal, amendments=_one_each(owned[id])) for id, proposal in known.items() if owned.get(id))


def _one_each(amendments: Sequence[Amendment]) -> tuple[Amendment, ...]:
    """One amendment a block: what was read before and what was found now become one."""
    out: dict[BlockId, Amendment] = {}
    for amendment in amendments:
        earlier = out.get(amendment.target)
        if isinstance(earlier, Mod) and isinstance(amendment, Mod):
            edits = tuple(sorted((*earlier.edits, *amendment.edits), key=lambda e: (e.start, e.stop)))
            amendment = replace(earlier, edits=edits)
        out[amendment.target] = amendment
    return tuple(out.values())
