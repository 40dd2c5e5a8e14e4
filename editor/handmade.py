"""Revisions made by hand: words struck out and underlined under a proposal line.

Where a proposal line stands above a text, strike means deleted and underline inserted, up to its
reasons (conventions, 1.6); two lines instead of one say that a paragraph is moved. `read_marks` makes
base text and proposals of such a document; `attach_lines` gives proposals that were read from tracked
changes the number, marker and reasons printed around them; `read_mixed` does both where a document has
both. Proposal lines and reasons stay blocks of the base text. Colour is never evidence.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from editor.amendment import Add, Amendment, Edit, Marker, Mod, Noc, Proposal, Scope, State, Sup
from editor.document import Block, BlockId, Document, Role
from editor.labels import split_label
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

    proposal = Role.PROPOSAL  # named once: an `Enum` finds its members slowly on Python 3.11
    for block in document.blocks:
        if block.story:
            break
        if not line and block.role is not proposal:
            continue
        if block.role is proposal:
            if below or reasons or not _completes(line, block):
                close()
            line.append(block)
            around.append(block.id)
        elif block.role is Role.REASONS:
            around.append(block.id)
            reasons.append(block.text[max(reasons_start(block.text.string), 0) :])
            over = True
        elif not over and block.text:
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
    found = regions(document) or tuple(_without_line(document))
    return _read(document, found, _before(document)) if found else (document, ())


def _read(
    document: Document, found: Iterable[Region], before: Mapping[BlockId, BlockId | None]
) -> tuple[Document, tuple[Proposal, ...]]:
    """Base text and proposals of what is marked in these regions; `before` tells what each block stands behind."""
    proposals: list[Proposal] = []
    base: dict[BlockId, Block | None] = {}
    marked = [(region, tuple(_amendments(document, region, before, base))) for region in found]
    for region, amendments in _paired(marked, document):
        for state, own in _by_state(amendments, base):
            proposals.append(
                Proposal(
                    id=f"hand{len(proposals) + 1}",
                    sponsors=region.sponsors,
                    number=region.number,
                    amendments=own,
                    reasons=region.reasons,
                    state=state,
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


_Marked = tuple[Region, tuple[Amendment, ...]]


def _paired(marked: Sequence[_Marked], document: Document) -> Iterator[_Marked]:
    """The amendments of each region, where two lines instead of one mark both ends of a move.

    The words with two lines are the same at both ends; labels, and what was reworded on the way, may differ. They may
    stand below two lines of one number: then both are the first one's, for a move is one proposal's. What has no other
    end came or went.
    """
    went: dict[tuple[object, str], list[BlockId]] = defaultdict(list)
    for at, (region, amendments) in enumerate(marked):
        for amendment in amendments:
            if isinstance(amendment, Sup) and (words := _moved_words(document.block(amendment.target).text)):
                went[region.number or at, words].append(amendment.target)
    ends: dict[BlockId, Add] = {}
    for at, (region, amendments) in enumerate(marked):
        for amendment in amendments:
            if not isinstance(amendment, Add):
                continue
            if old := went.get((region.number or at, _moved_words(document.block(amendment.target).text))):
                origin = old.pop(0)
                ends[origin] = replace(amendment, moved_from=origin)
    moved = {add.target: add for add in ends.values()}
    for region, amendments in marked:
        own: list[Amendment] = []
        here = {amendment.target for amendment in amendments}
        for amendment in amendments:
            add = ends.get(amendment.target)
            if add is not None:
                own.append(Sup(amendment.target, add.target))
                if add.target not in here:
                    own.append(add)
            elif amendment.target in moved:
                if moved[amendment.target].moved_from in here:
                    own.append(moved[amendment.target])
            else:
                own.append(amendment)
        whole = all(amendment.target in here for amendment in own)
        yield (region if whole else replace(region, marker=None)), tuple(own)


def _moved_words(text: Text) -> str:
    """The words that two lines mark, without the label; nothing where they are less than half of all."""
    label = split_label(text.string)[1]
    moved = " ".join("".join([s.text if s.marks.double else " " for s in text[label:].spans]).split())
    return moved if 2 * len(moved) >= len(text.string.strip()) else ""


def _words(text: Text) -> str:
    string = text.string
    return " ".join(string[split_label(string)[1] :].split())


def _by_state(
    amendments: tuple[Amendment, ...], base: Mapping[BlockId, Block | None]
) -> Iterator[tuple[State, tuple[Amendment, ...]]]:
    """The amendments outside of square brackets, and those inside: these are still debated (conventions, 1.9).

    Both ends of a move are in brackets if one of them is.
    """
    inside = {a.target for a in amendments if _in_brackets(a, base)}
    for amendment in amendments:
        other = amendment.moved_from if isinstance(amendment, Add) else None
        if other is not None and (amendment.target in inside or other in inside):
            inside |= {amendment.target, other}
    for state, own in (
        (State.DRAFT, tuple(a for a in amendments if a.target not in inside)),
        (State.BRACKETED, tuple(a for a in amendments if a.target in inside)),
    ):
        if own:
            yield state, own


def _in_brackets(amendment: Amendment, base: Mapping[BlockId, Block | None]) -> bool:
    """True when a pair of square brackets holds all that an amendment does.

    It comes with the words, or stood around the words that go. The label of a draft and an elision are no such pair.
    """
    if isinstance(amendment, Add):
        return _all_in_brackets(amendment.block.text)
    block = base.get(amendment.target)
    if block is None:
        return False
    if isinstance(amendment, Sup):
        return _all_in_brackets(block.text)
    if not isinstance(amendment, Mod) or not amendment.edits:
        return False
    return all(_edit_in_brackets(edit, block.text.string) for edit in amendment.edits)


def _all_in_brackets(text: Text) -> bool:
    """True for a paragraph in brackets, with its label or behind it."""
    return _is_bracketed(text.string) or _is_bracketed(_words(text))


def _edit_in_brackets(edit: Edit, string: str) -> bool:
    new, old = edit.text.string.strip(), string[edit.start : edit.stop].strip()
    around = string[: edit.start].rstrip()[-1:] == "[" and string[edit.stop :].lstrip()[:1] == "]"
    if around:
        return not {"[", "]"} & {*new, *old}
    return all(_is_bracketed(words) for words in (new, old) if words)


def _is_bracketed(words: str) -> bool:
    """True when one pair of square brackets holds all of the words, be it with a comma or a stop behind it."""
    words = words.strip().rstrip(",;.:؛،；，。")
    if not (words.startswith("[") and words.endswith("]")):
        return False
    depth = 0
    for at, sign in enumerate(words):
        depth += (sign == "[") - (sign == "]")
        if depth == 0 and at < len(words) - 1:
            return False
    return depth == 0 and any(sign.isalnum() for sign in words) and not _LABEL.fullmatch(words)


_LABEL: Final = re.compile(r"\[(?:\w{1,8}[-/][\w/-]*\d|TBD)\]")
"""What else stands in square brackets: ``[MRD-1]``, ``[TBD]``."""


def _without_line(document: Document) -> Iterator[Region]:
    """Instruments in which words stand struck and underlined side by side, where there is no proposal line."""
    paired = {
        block.id
        for block in document.blocks
        for span in block.text.spans
        if span.marks.strike and any(map(_inserted, block.text.spans))
    }
    for instrument in document.instruments if paired else ():
        blocks = [document.blocks[at] for at in document.span(instrument)]
        if any(block.id in paired for block in blocks):
            yield Region(None, "", (), EMPTY, tuple(block.id for block in blocks))


def _before(document: Document) -> dict[BlockId, BlockId | None]:
    """The block above each block."""
    ids: list[BlockId | None] = [None, *(block.id for block in document.blocks)]
    return {block.id: above for block, above in zip(document.blocks, ids, strict=False)}


def _amendments(
    document: Document,
    region: Region,
    before: Mapping[BlockId, BlockId | None],
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
    line = marks.underline and bool(marks.link)
    return Span(span.text, marks.but(strike=False, underline=line, double=line and marks.double), span.atom)


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


def attach_lines(
    document: Document, proposals: Sequence[Proposal], beside: Sequence[Proposal] = ()
) -> tuple[Proposal, ...]:
    """Proposals read from tracked changes, with the number, sponsors, marker and reasons printed around them.

    What one author changed under several proposal lines becomes one proposal for each; what stands
    under none stays with the author. `document` is the recognised base text; paragraphs that proposals `beside`
    these add to it may be what theirs follow.
    """
    found = regions(document)
    if not found:
        return tuple(proposals)
    owner = {id: number for number, region in enumerate(found) for id in region.blocks}
    above = {a.target: a.after for p in (*proposals, *beside) for a in p.amendments if isinstance(a, Add)}
    out: list[Proposal] = []
    for proposal in proposals:
        groups: dict[int | None, list[Amendment]] = defaultdict(list)
        for amendment in proposal.amendments:
            if isinstance(amendment, Add):
                region = _owner_of_added(amendment.after, owner, above, document)
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
    after: BlockId | None, owner: dict[BlockId, int], above: Mapping[BlockId, BlockId | None], document: Document
) -> int | None:
    """The region of a block added there: that of the base block above, or of the proposal line above."""
    while after is not None and after in above:
        after = above[after]
    if after is None or after in owner or after not in document:
        return None if after is None else owner.get(after)
    if document.block(after).role is Role.PROPOSAL or not document.block(after).text:
        at = document.index(after)
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


# Marks made by hand beside tracked changes.


class Mixed(NamedTuple):
    """A document with tracked changes, and what its words struck and underlined by hand say."""

    document: Document
    """The base text of both."""
    proposals: tuple[Proposal, ...]
    """Those of the marks first, then those of the tracked changes."""
    entangled: tuple[BlockId, ...] = ()
    """Blocks whose tracked changes reach into words underlined by hand: their marks stay format."""
    underlined: tuple[BlockId, ...] = ()
    """Blocks with underlined words, below a line or in an instrument where nothing is struck: likewise."""


def read_mixed(document: Document, proposals: Sequence[Proposal]) -> Mixed:
    """Base text and proposals of a recognised document that has tracked changes.

    Both kinds become proposals of their own. Where changes are tracked an underline alone is format: words
    struck by hand must stand below the same proposal line, or beside it in the instrument.
    """
    found = regions(document) or tuple(_without_line(document))
    evident = [region for region in found if _any_struck(document, region)]
    underlined = tuple(
        id for region in found if region not in evident for id in region.blocks
        if any(_inserted(span) for span in document.block(id).text.spans)
    )  # fmt: skip
    if not evident:
        return Mixed(document, attach_lines(document, proposals), (), underlined)
    beside = _Beside(document, proposals)
    entangled = {
        id: None for region in evident for id in region.blocks if beside.entangled(document.block(id))
    }  # a set that keeps their order
    read = [replace(r, blocks=tuple(id for id in r.blocks if id not in entangled)) for r in evident]
    base, by_hand = _read(document, read, beside.before())
    tracked = beside.told_again(base, {id for region in read for id in region.blocks})
    return Mixed(base, (*by_hand, *attach_lines(base, tracked, by_hand)), tuple(entangled), underlined)


def _any_struck(document: Document, region: Region) -> bool:
    return any(s.marks.strike and s.text.strip() for id in region.blocks for s in document.block(id).text.spans)


class _Beside:
    """Tracked changes, told against a text that still has the words underlined by hand."""

    def __init__(self, document: Document, proposals: Sequence[Proposal]) -> None:
        self._document = document
        self._proposals = proposals
        self._about: dict[BlockId, list[Amendment]] = defaultdict(list)
        self._behind: dict[BlockId | None, BlockId] = {}
        """The last block that is added directly behind each block."""
        joined: set[BlockId | None] = set()
        for proposal in proposals:
            for amendment in proposal.amendments:
                self._about[amendment.target].append(amendment)
                if isinstance(amendment, Add):
                    self._behind[amendment.after] = amendment.target
                elif isinstance(amendment, Mod) and _takes_mark(amendment, document.block(amendment.target)):
                    joined.add(amendment.target)
        self._joined = {id for id, above in _before(document).items() if above in joined}
        """Blocks that a change runs together with the one above."""

    def before(self) -> dict[BlockId, BlockId | None]:
        """What stands above each block, added ones included."""
        out = _before(self._document)
        for id, above in out.items():
            while above in self._behind:
                above = self._behind[above]
            out[id] = above
        return out

    def entangled(self, block: Block) -> bool:
        """True when a tracked change reaches into words underlined by hand, or stands directly before them."""
        places = _underlined(block.text)
        changes = self._about.get(block.id, ())
        if not places or not (changes or block.id in self._joined):
            return False
        if block.id in self._joined or not all(isinstance(change, Mod) for change in changes):
            return True
        if all(_inserted(s) for s in block.text.spans if s.text.strip()):
            return True  # the paragraph itself is new
        edits = [edit for change in changes if isinstance(change, Mod) for edit in change.edits]
        return any(
            (edit.start < stop and start < edit.stop) or (bool(edit.text) and start <= edit.stop < stop)
            for edit in edits
            for start, stop in places
        )

    def told_again(self, base: Document, read: Collection[BlockId]) -> tuple[Proposal, ...]:
        """The proposals against `base`, without underlined words; in the blocks `read` an underline is no format."""
        within = set(read)
        out: list[Proposal] = []
        for proposal in self._proposals:
            amendments: list[Amendment] = []
            for amendment in proposal.amendments:
                if isinstance(amendment, Add):
                    if amendment.after in within:
                        within.add(amendment.target)
                        text = _without_underline(amendment.block.text)
                        amendment = replace(amendment, block=replace(amendment.block, text=text))
                elif isinstance(amendment, Mod) and amendment.target in within and amendment.target in base:
                    places = _underlined(self._document.block(amendment.target).text)
                    edits = tuple(_shifted(edit, places) for edit in amendment.edits)
                    amendment = replace(amendment, edits=edits)
                amendments.append(amendment)
            out.append(replace(proposal, amendments=tuple(amendments)))
        return tuple(out)


def _takes_mark(amendment: Mod, block: Block) -> bool:
    return bool(amendment.edits) and amendment.edits[-1].stop > len(block.text)


def _underlined(text: Text) -> list[tuple[int, int]]:
    """Where the words underlined by hand stand."""
    out: list[tuple[int, int]] = []
    at = 0
    for span in text.spans:
        stop = at + len(span.text)
        if _inserted(span):
            out.append((at, stop))
        at = stop
    return out


def _shifted(edit: Edit, places: Iterable[tuple[int, int]]) -> Edit:
    """The edit, without the words at these places; it does not reach into them."""
    back = sum(stop - start for start, stop in places if stop <= edit.start)
    end = sum(stop - start for start, stop in places if stop <= edit.stop)
    return Edit(edit.start - back, edit.stop - end, _without_underline(edit.text))


def _without_underline(text: Text) -> Text:
    return Text(tuple(_unmarked(span) if _inserted(span) else span for span in text.spans))
