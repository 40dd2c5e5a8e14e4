"""Revisions made by hand: words struck out and underlined under a proposal line.

Where a proposal line stands above a text, strike means deleted and underline inserted, up to its
reasons (conventions, 1.6). `read_marks` makes base text and proposals of such a document;
`attach_lines` gives proposals that were read from tracked changes the number, marker and reasons
printed around them. Proposal lines and reasons stay blocks of the base text.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from editor.amendment import Add, Amendment, Edit, Marker, Mod, Noc, Proposal, Scope, Sup
from editor.document import Block, BlockId, Document, Role
from editor.remembered import once_each
from editor.signs import proposal_line, reasons_start
from editor.text import ATOM, EMPTY, Span, Text


@dataclass(frozen=True, slots=True)
class Region:
    """What one proposal line governs."""

    marker: Marker | None
    number: str
    sponsors: tuple[str, ...]
    reasons: Text
    blocks: tuple[BlockId, ...]
    """The text below the line, up to its reasons or the next line; footnotes it leads to included."""
    lines: tuple[BlockId, ...] = ()
    """The proposal line itself, and the reasons."""


@once_each(8)
def regions(document: Document) -> tuple[Region, ...]:
    """What each proposal line of a recognised document governs, in reading order.

    Number and marker on two lines are one proposal line.
    """
    found: list[Region] = []
    line: list[Block] = []
    below: list[BlockId] = []
    reasons: list[Text] = []
    around: list[BlockId] = []
    last = {instrument.last for instrument in document.instruments}
    over = False

    def close() -> None:
        nonlocal line, below, reasons, around, over
        if line:
            found.append(replace(_region(document, line, below, reasons), lines=tuple(around)))
        line, below, reasons, around, over = [], [], [], [], False

    for block in document.blocks:
        if block.story:
            break
        if block.role is Role.PROPOSAL:
            if below or reasons or not _completes(line, block):
                close()
            line.append(block)
            around.append(block.id)
        elif block.role is Role.REASONS:
            if line:
                around.append(block.id)
                reasons.append(block.text[max(reasons_start(block.text.string), 0) :])
                over = True
        elif line and not over and block.text:
            if block.role is Role.FRONT:
                # Between the line and its text an objective or an explanation may stand.
                over = bool(below)
                continue
            below.append(block.id)
            over = block.id in last
    close()
    return tuple(found)


def printed_around(document: Document, proposals: Iterable[Proposal]) -> frozenset[BlockId]:
    """The proposal lines and reasons of a recognised document, where any of the proposals is one of theirs.

    They are the proposals', not the text's: a clean text has neither (conventions, 6.1). Otherwise
    nothing, for then they are all that is known of a proposal.
    """
    found = regions(document)
    numbers = {region.number for region in found if region.number}
    if not any(proposal.number in numbers for proposal in proposals):
        return frozenset()
    return frozenset(id for region in found for id in region.lines)


def _completes(line: Sequence[Block], block: Block) -> bool:
    """True when a second line gives the number or marker that the first one lacks."""
    if len(line) != 1:
        return not line
    first, second = proposal_line(line[0].text.string), proposal_line(block.text.string)
    if first is None or second is None:
        return False
    return bool(first.number) != bool(second.number) and bool(first.marker) != bool(second.marker)


def _region(document: Document, line: list[Block], below: list[BlockId], reasons: list[Text]) -> Region:
    marker: Marker | None = None
    number, sponsors = "", ()  # type: str, tuple[str, ...]
    for block in line:
        found = proposal_line(block.text.string)
        if found is None:
            continue
        if found.marker:
            marker = Marker(found.marker)
            if marker is Marker.NOC and any(s.marks.underline and "NOC" in s.text.upper() for s in block.text.spans):
                marker = Marker.NOC_UNDERLINED
        if found.number:
            number, sponsors = found.number, found.sponsors
    notes = {
        atom.key
        for id in below
        if ATOM in document.block(id).text.string
        for atom in document.block(id).text.atoms
        if atom.kind in ("footnote", "endnote")
    }
    stories = [block.id for block in document.blocks if block.story and block.story in notes] if notes else []
    joined = EMPTY
    for text in reasons:
        joined = joined + (Text.of("\n") if joined and text else EMPTY) + text
    return Region(marker, number, sponsors, joined, (*below, *stories))


def read_marks(document: Document) -> tuple[Document, tuple[Proposal, ...]]:
    """Base text and proposals of a recognised document whose changes are struck and underlined by hand.

    Without a proposal line only strike beside underline, inside an instrument, is evidence: either alone is format.
    Links are never insertions. A whole instrument under SUP or NOC becomes such an amendment. Without any of this
    the document comes back as it is, with no proposal.
    """
    found = regions(document)
    if not found:
        found = tuple(_without_line(document))
    proposals: list[Proposal] = []
    base: dict[BlockId, Block | None] = {}
    before = _before(document)
    for region in found:
        amendments = tuple(_amendments(document, region, before, base))
        if amendments:
            proposals.append(
                Proposal(
                    id=f"hand{len(proposals) + 1}",
                    sponsors=region.sponsors,
                    number=region.number,
                    amendments=amendments,
                    reasons=region.reasons,
                    marker=region.marker,
                )
            )
    if not proposals:
        return document, ()
    if not base:
        return document, tuple(proposals)
    blocks = tuple(kept for block in document.blocks if (kept := base.get(block.id, block)) is not None)
    # Who only asks what stands around a text, as the window does, needs no rules of structure.
    from editor.structure import recognise

    return recognise(replace(document, blocks=blocks)), tuple(proposals)


def _without_line(document: Document) -> Iterator[Region]:
    """Instruments in which words stand struck and underlined side by side, where there is no proposal line."""
    for instrument in document.instruments:
        blocks = [document.blocks[at] for at in document.span(instrument)]
        if any(
            any(span.marks.strike for span in block.text.spans) and any(_inserted(span) for span in block.text.spans)
            for block in blocks
        ):
            yield Region(None, "", (), EMPTY, tuple(block.id for block in blocks))


def _before(document: Document) -> dict[BlockId, BlockId | None]:
    """The block above each block."""
    ids: list[BlockId | None] = [None, *(block.id for block in document.blocks)]
    return {block.id: above for block, above in zip(document.blocks, ids, strict=False)}


def _amendments(
    document: Document,
    region: Region,
    before: dict[BlockId, BlockId | None],
    base: dict[BlockId, Block | None],
) -> Iterator[Amendment]:
    """The amendments of one region; what its blocks are in the base text goes into `base` (`None`: not there)."""
    whole = _whole_instrument(document, region)
    if whole is not None:
        for id in region.blocks:
            block = document.block(id)
            if any(span.marks.strike for span in block.text.spans):
                base[id] = replace(block, text=_plain(block.text))
        yield whole
        return
    editorial = region.marker is Marker.MOD_EDITORIAL
    for id in region.blocks:
        block = document.block(id)
        spans = block.text.spans
        if not any(s.marks.strike or _inserted(s) for s in spans):
            continue
        visible = [s for s in spans if s.text.strip()]
        alone = block.cell is None and not block.story and bool(visible)
        if alone and all(_inserted(s) for s in visible):
            base[id] = None
            yield Add(replace(block, text=_plain(block.text)), before[id])
        elif alone and all(s.marks.strike for s in visible):
            base[id] = replace(block, text=_plain(block.text))
            yield Sup(id)
        else:
            text, edits = _edits(block.text)
            base[id] = replace(block, text=text)
            yield Mod(id, edits, editorial)


def _whole_instrument(document: Document, region: Region) -> Amendment | None:
    """The amendment of a region that suppresses a whole instrument, or leaves it as it is."""
    first = next((i.first for i in document.instruments if i.first in region.blocks[:2]), None)
    if first is None:
        return None
    if region.marker in (Marker.SUP, Marker.SUP_MOVED):
        return Sup(first, scope=Scope.INSTRUMENT)
    if region.marker in (Marker.NOC, Marker.NOC_UNDERLINED):
        return Noc(first, region.marker is Marker.NOC_UNDERLINED, Scope.INSTRUMENT)
    return None


def _inserted(span: Span) -> bool:
    return span.marks.underline and not span.marks.strike and not span.marks.link


def _plain(text: Text) -> Text:
    """The characters without strike, and without the underline that is no link's."""
    return Text(tuple(_unmarked(span) for span in text.spans))


def _unmarked(span: Span) -> Span:
    marks = span.marks
    if not marks.strike and not marks.underline:
        return span
    return Span(span.text, marks.but(strike=False, underline=marks.underline and bool(marks.link)), span.atom)


def _edits(marked: Text) -> tuple[Text, tuple[Edit, ...]]:
    """Base text and edits of a paragraph with struck and underlined words.

    A deletion and the insertions beside it are one edit, whichever is printed first.
    """
    base: list[Span] = []
    edits: list[Edit] = []
    at = 0
    for span in marked.spans:
        clean = _unmarked(span)
        if _inserted(span):
            _put(edits, at, at, Text((clean,)))
            continue
        base.append(clean)
        stop = at + len(span.text)
        if span.marks.strike:
            _put(edits, at, stop, EMPTY)
        at = stop
    return Text(tuple(base)), tuple(edits)


def _put(edits: list[Edit], start: int, stop: int, text: Text) -> None:
    if edits and edits[-1].stop == start:
        last = edits[-1]
        edits[-1] = Edit(last.start, stop, last.text + text)
    else:
        edits.append(Edit(start, stop, text))


def attach_lines(document: Document, proposals: Sequence[Proposal]) -> tuple[Proposal, ...]:
    """Proposals read from tracked changes, with the number, sponsors, marker and reasons printed around them.

    What one author changed under several proposal lines becomes one proposal for each; what stands
    under none stays with the author. `document` is the recognised base text.
    """
    found = regions(document)
    if not found:
        return tuple(proposals)
    owner = {id: number for number, region in enumerate(found) for id in region.blocks}
    out: list[Proposal] = []
    for proposal in proposals:
        groups: dict[int | None, list[Amendment]] = defaultdict(list)
        added: dict[BlockId, int | None] = {}
        for amendment in proposal.amendments:
            if isinstance(amendment, Add):
                region = added[amendment.block.id] = _owner_of_added(amendment, owner, added, document)
            else:
                region = owner.get(amendment.target)
            groups[region].append(amendment)
        if not groups:
            out.append(proposal)
        for count, (number, amendments) in enumerate(groups.items()):
            id = proposal.id if count == 0 else f"{proposal.id}.{count + 1}"
            part = replace(proposal, id=id, amendments=tuple(amendments))
            out.append(part if number is None else _lined(part, found[number]))
    return tuple(out)


def _owner_of_added(
    amendment: Add, owner: dict[BlockId, int], added: dict[BlockId, int | None], document: Document
) -> int | None:
    """The region an added block stands in: that of the block above, or of the proposal line above."""
    above = amendment.after
    if above is None:
        return None
    if above in added:
        return added[above]
    if above in owner or above not in document:
        return owner.get(above)
    if document.block(above).role is Role.PROPOSAL or not document.block(above).text:
        at = document.index(above)
        return next((owner[b.id] for b in document.blocks[at + 1 : at + 3] if b.id in owner), None)
    return None


def _lined(proposal: Proposal, region: Region) -> Proposal:
    return replace(
        proposal,
        number=region.number or proposal.number,
        sponsors=region.sponsors or proposal.sponsors,
        marker=region.marker or proposal.marker,
        reasons=region.reasons or proposal.reasons,
    )
