"""The base text and the amended text as one: what is kept, deleted and inserted, row by row.

Comparing and showing are two things. Here a session becomes `Row`s; strike, underline, colour and
tracked-change elements belong to whoever draws them, on the screen or in a file.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise, zip_longest
from typing import NamedTuple

from editor.agreeing import MOST_APART, additions, collide, touch
from editor.amendment import Add, Amendment, Edit, Marker, Mod, Noc, Proposal, Scope, Sup
from editor.document import Block, BlockId, Document, instrument_of
from editor.remembered import once_each
from editor.session import Session
from editor.text import BREAK, Text
from editor.wording import changes


class Change(StrEnum):
    """What happens to characters, or to a paragraph mark. The value is the sign used in JSON."""

    KEPT = "="
    DELETED = "-"
    INSERTED = "+"


@dataclass(frozen=True, slots=True)
class Segment:
    """Characters with one fate."""

    change: Change
    text: Text
    start: int
    """Offset in the base text of the block; of an insertion, where it goes in."""
    proposals: tuple[str, ...] = ()
    """Ids of the proposals that want it: several may delete the same words, or bring the same."""
    moved: bool = False
    """True for words at one end of a move that stand at its other end, too."""


@dataclass(frozen=True, slots=True)
class Row:
    """One paragraph of the marked-up text.

    A base block makes one row, or several where an edit splits it. Kept and deleted segments spell
    the base, kept and inserted ones the amended text. A row whose mark is `DELETED` runs on into
    the next row of the amended text; one whose mark is `INSERTED` runs on in the base text.
    """

    id: BlockId
    """The block's; of the further paragraphs of a split block, its id, ``/`` and a number."""
    block: Block
    """Whose role, style and place in a table the row has."""
    added: bool
    """True when the whole row is a proposal's: there is nothing of it in the base text."""
    segments: tuple[Segment, ...]
    mark: Change = Change.KEPT
    mark_proposals: tuple[str, ...] = ()
    marker: Marker | None = None
    """What its edits make of the provision: nothing, when it is as it was."""
    proposals: tuple[str, ...] = ()
    """Ids of the proposals that amend it, in their order."""
    moved: BlockId | None = None
    """The other end, when it is one half of a move."""

    def __hash__(self) -> int:
        return hash((self.id, self.marker, len(self.segments)))

    @property
    def old(self) -> Text:
        """Its characters in the base text."""
        return Text(tuple(s for g in self.segments if g.change is not Change.INSERTED for s in g.text.spans))

    @property
    def new(self) -> Text:
        """Its characters in the amended text."""
        return Text(tuple(s for g in self.segments if g.change is not Change.DELETED for s in g.text.spans))

    @property
    def shown(self) -> Text:
        """All its characters, deleted and inserted alike, as the marked view shows them."""
        return Text(tuple(s for g in self.segments for s in g.text.spans))

    @property
    def gone(self) -> bool:
        """True when nothing of it, its paragraph mark included, is in the amended text."""
        return self.mark is Change.DELETED and all(s.change is Change.DELETED for s in self.segments)

    @property
    def in_base(self) -> bool:
        """True when something of it, be it the mark alone, is in the base text."""
        return self.mark is not Change.INSERTED or any(s.change is not Change.INSERTED for s in self.segments)


Live = tuple[str, Amendment]
"""A live amendment, and the id of the proposal that makes it."""


def live_of(session: Session, block: BlockId) -> tuple[Live, ...]:
    """The live amendments of one base block, that of its whole instrument among them, in the proposals' order."""
    out: list[Live] = []
    first = instrument_of(session.base).get(block, block)
    for proposal in session.proposals:
        amendment = proposal.amendment(block)
        if amendment is not None and session.state(proposal, block).live:
            out.append((proposal.id, amendment))
        whole = proposal.amendment(first) if first != block else None
        if isinstance(whole, Sup) and whole.scope is Scope.INSTRUMENT and session.state(proposal, first).live:
            out.append((proposal.id, Sup(block, scope=Scope.INSTRUMENT)))
    return tuple(out)


def kept(block: Block) -> Row:
    """The row of a block that nobody amends."""
    segments = (Segment(Change.KEPT, block.text, 0),) if block.text else ()
    return Row(block.id, block, False, segments)


@once_each(8)
def base_rows(document: Document) -> tuple[Row, ...]:
    """The rows of a document that nobody amends."""
    return tuple([kept(block) for block in document.blocks])


def rows(session: Session) -> list[Row]:
    """The whole marked-up text in reading order.

    What several proposals add at one place stands in the order of the proposals; what they add alike stands once,
    as the recorder's own where the recorder adds it, too.
    """
    about: dict[BlockId, list[Live]] = defaultdict(list)
    added: dict[BlockId, list[tuple[Proposal, Add]]] = {}
    whole: set[BlockId] = set()
    """Blocks of the instruments that go."""
    known = additions(session.proposals)
    for proposal, amendment in session.live():
        if isinstance(amendment, Add):
            added.setdefault(known.one(amendment.target), []).append((proposal, amendment))
            continue
        about[amendment.target].append((proposal.id, amendment))
        if isinstance(amendment, Sup) and amendment.scope is Scope.INSTRUMENT:
            whole.update(block.id for block in _instrument_blocks(session.base, amendment.target))
    for gone in whole:
        about[gone] = list(live_of(session, gone))
    if not about and not added:
        return list(base_rows(session.base))

    adds = _places(session, added)
    # Adds made after a block that another proposal's decision took away still need their place.
    orphans = _orphans(session, adds, added)
    out: list[Row] = []

    def put_added(after: BlockId | None) -> None:
        # Not by calling itself: a long text that was pasted is one chain of additions, each behind the one before.
        waiting = list(reversed(adds.get(after, ())))
        while waiting:
            one = waiting.pop()
            out.append(_added(added[one], session))
            waiting.extend(reversed(adds.get(one, ())))

    put_added(None)
    start = 0
    unamended = base_rows(session.base)
    places = sorted({session.base.index(b) for b in (*about, *adds, *orphans) if b is not None and b in session.base})
    for place in places:
        out.extend(unamended[start:place])
        block = session.base.blocks[place]
        if block.id in about:
            live = tuple(about[block.id])
            out.extend(block_rows(block, live, _twin(session, live)))
        else:
            out.append(unamended[place])
        put_added(block.id)
        for add_after in orphans.get(block.id, ()):
            put_added(add_after)
        start = place + 1
    out.extend(unamended[start:])
    return out


def updated(shown: Sequence[Row], before: Session, after: Session) -> list[Row]:
    """The rows of `after`, made of the rows of `before` where little changed: typing costs what it touches."""
    touched = _touched(before, after)
    if touched is None:
        return rows(after)
    out = list(shown)
    for block in touched.gone:
        place = _place_of(out, block, before)
        if place is None:
            return rows(after)
        del out[place[0] : place[1]]
    for block in touched.blocks:
        place = _place_of(out, block, after)
        if place is None:
            return rows(after)
        first, last = place
        if block not in after.base:
            adding = [(p, a) for p in after.proposals if isinstance(a := p.amendment(block), Add)]
            new: Sequence[Row] = (_added(adding, after),) if adding else ()
        else:
            live = live_of(after, block)
            here = after.base.block(block)
            new = block_rows(here, live, _twin(after, live)) if live else (kept(here),)
        out[first:last] = new
    for proposal, add in touched.added:
        place = _place_of(out, add.after, after) if add.after is not None else (0, 0)
        if place is None or (add.after is not None and out[place[0]].added and len(out[place[0]].proposals) > 1):
            return rows(after)
        out.insert(place[1], _added([(proposal, add)], after))
    return out


def _place_of(out: Sequence[Row], block: BlockId, session: Session) -> tuple[int, int] | None:
    """Where the rows of a block begin and end; `None` when it has none."""
    # No row of the base is ever missing, so a block stands at its own position or behind it, and an added one
    # behind what it was added to.
    anchor: BlockId | None = block
    while anchor is not None and anchor not in session.base:
        here: BlockId = anchor
        anchor = next((a.after for p in session.proposals if isinstance(a := p.amendment(here), Add)), None)
    start = session.base.index(anchor) if anchor is not None else 0
    first = next((at for at in range(start, len(out)) if out[at].block.id == block), None)
    if first is None:
        return None
    last = first + 1
    while last < len(out) and out[last].block.id == block:
        last += 1
    return first, last


class _Touched(NamedTuple):
    """What the rows of two sessions differ in."""

    blocks: set[BlockId]
    """Blocks that stay where they are."""
    added: list[tuple[Proposal, Add]]
    """Additions that alone stand where they stand, and the proposals that make them."""
    gone: set[BlockId]
    """Added blocks that nothing was added behind."""


def _touched(before: Session, after: Session) -> _Touched | None:
    """Where rows may differ. `None` when another row may have come, gone or changed place."""
    if before.base is not after.base or (before.recorder != after.recorder and _alike(after)):
        return None
    old = {p.id: p for p in before.proposals}
    new = {p.id: p for p in after.proposals}
    if list(old)[: len(new)] != list(new)[: len(old)]:
        return None
    if any(new[id].state is not proposal.state for id, proposal in old.items() if id in new):
        return None
    touched = _Touched(set(), [], set())
    for id, one, other in _changes(before, after, old, new):
        if (isinstance(one, Add) and _elsewhere(before, id, one)) or (
            isinstance(other, Add) and _elsewhere(after, id, other)
        ):
            return None
        was = one if one and before.state(old[id], one.target).live else None
        now = other if other and after.state(new[id], other.target).live else None
        # Which words moved shows at both ends.
        sources = (a.moved_from for a in (was, now) if isinstance(a, Add))
        touched.blocks.update(source for source in sources if source is not None and source in after.base)
        if isinstance(was, Add) and isinstance(now, Add) and was.target == now.target and (
            replace(was, block=now.block) == now
        ):
            touched.blocks.add(was.target)
            continue
        for amendment in (was, now):
            if isinstance(amendment, Mod) or (
                isinstance(amendment, Sup | Noc) and amendment.scope is Scope.PROVISION
            ):
                touched.blocks.add(amendment.target)
            elif amendment is not None and not isinstance(amendment, Add):
                return None
        if isinstance(was, Add):
            touched.gone.add(was.target)
        if isinstance(now, Add):
            touched.added.append((new[id], now))
    return None if _entangled(touched, before, after) else touched


def _elsewhere(session: Session, proposal: str, add: Add) -> bool:
    """Whether another proposal adds the same words, wherever: then they may be one."""
    return any(p.id != proposal and add.block.text.string in _added_words(p) for p in session.proposals)


def _alike(session: Session) -> bool:
    """Whether two proposals add the same words anywhere."""
    met: set[str] = set()
    for proposal in session.proposals:
        words = _added_words(proposal)
        if not met.isdisjoint(words):
            return True
        met |= words
    return False


@once_each(64)
def _added_words(proposal: Proposal) -> frozenset[str]:
    return frozenset(a.block.text.string for a in proposal.amendments if isinstance(a, Add))


def _changes(
    before: Session, after: Session, old: Mapping[str, Proposal], new: Mapping[str, Proposal]
) -> Iterator[tuple[str, Amendment | None, Amendment | None]]:
    """What was proposed and is, by proposal, where one or what was decided about it is another."""
    for id in {**old, **new}:
        was, now = old.get(id), new.get(id)
        if was is not now:
            for one, other in _differing(was.amendments if was else (), now.amendments if now else ()):
                yield id, one, other
    if before.decisions is not after.decisions:
        for id, block in {key for key, _ in before.decisions.items() ^ after.decisions.items()}:
            # Amendments that changed, too, were told: that a block is told twice does no harm.
            if id in old and id in new and (one := old[id].amendment(block)) is not None:
                yield id, one, new[id].amendment(block)


def _entangled(touched: _Touched, before: Session, after: Session) -> bool:
    """True when additions that come or go stand together with others, whose places would follow."""
    if not touched.added and not touched.gone:
        return False
    if _alike(before) or _alike(after):
        return True
    coming = {add.target for _, add in touched.added}
    for session in (before, after):
        adds = [a for p in session.proposals for a in p.amendments if isinstance(a, Add)]
        behind = Counter(a.after for a in adds)
        if any(behind[block] for block in coming | touched.gone):
            return True
        if session is after and any(behind[add.after] > 1 for _, add in touched.added):
            return True
        same = Counter(a.target for a in adds)
        if any(same[block] > 1 for block in coming | touched.gone):
            return True
    return len(coming) < len(touched.added)


def _differing(
    was: Sequence[Amendment], now: Sequence[Amendment]
) -> Iterator[tuple[Amendment | None, Amendment | None]]:
    """Pairs of what stood and what stands at one place, between the equal beginning and the equal end."""
    head = 0
    while head < min(len(was), len(now)) and was[head] is now[head]:
        head += 1
    tail = 0
    while tail < min(len(was), len(now)) - head and was[-1 - tail] is now[-1 - tail]:
        tail += 1
    yield from zip_longest(was[head : len(was) - tail], now[head : len(now) - tail])


def _places(
    session: Session, added: Mapping[BlockId, Sequence[tuple[Proposal, Add]]]
) -> dict[BlockId | None, list[BlockId]]:
    """What is added behind each block, in order; what several add alike where the first tells it, dead or alive."""
    known = additions(session.proposals)
    adds: dict[BlockId | None, list[BlockId]] = defaultdict(list)
    if not known.same:
        for one, ((_, add), *_) in added.items():
            adds[add.after].append(one)
        return adds
    told: set[BlockId] = set()
    for proposal in session.proposals:
        for amendment in proposal.amendments:
            if isinstance(amendment, Add) and (one := known.one(amendment.target)) in added and one not in told:
                told.add(one)
                adds[known.place(amendment.after)].append(one)
    return adds


def _orphans(
    session: Session, adds: dict[BlockId | None, list[BlockId]], living: Container[BlockId]
) -> dict[BlockId, list[BlockId]]:
    """Added blocks that live ones follow but that do not live themselves, by the base block before them."""
    missing = [after for after in adds if after is not None and after not in living and after not in session.base]
    if not missing:
        return {}
    known = additions(session.proposals)
    before: dict[BlockId, BlockId | None] = {}
    for proposal in session.proposals:
        for amendment in proposal.amendments:
            if isinstance(amendment, Add):
                before.setdefault(known.one(amendment.target), known.place(amendment.after))
    out: dict[BlockId, list[BlockId]] = defaultdict(list)
    for orphan in missing:
        anchor: BlockId | None = orphan
        seen: set[BlockId] = set()
        while anchor is not None and anchor not in session.base and anchor not in living and anchor not in seen:
            seen.add(anchor)
            anchor = before.get(anchor)
        if anchor is None or anchor in seen:
            adds[None].extend(adds[orphan])
        elif anchor in living:
            adds[anchor].extend(adds[orphan])
        else:
            out[anchor].append(orphan)
    return out


def _instrument_blocks(document: Document, first: BlockId) -> Sequence[Block]:
    for instrument in document.instruments:
        if instrument.first == first:
            return [document.blocks[at] for at in document.span(instrument)]
    return (document.block(first),)


def _added(adding: Sequence[tuple[Proposal, Add]], session: Session) -> Row:
    """The row of what some proposals add alike: the recorder's own block, else that of the first."""
    recorder = session.recorder
    own = (add for proposal, add in adding if recorder is not None and recorder.owns(proposal))
    add = next(own, adding[0][1])
    by = tuple([proposal.id for proposal, _ in adding])
    segments: tuple[Segment, ...] = (Segment(Change.INSERTED, add.block.text, 0, by),) if add.block.text else ()
    if add.moved_from:
        source = session.base.block(add.moved_from).text if add.moved_from in session.base else None
        other = [change[2:] for change in changes(source, add.block.text)] if source is not None else []
        segments = tuple(_told_moved(segments, Change.INSERTED, other))
    return Row(add.block.id, add.block, True, segments, Change.INSERTED, by, add.marker, by, add.moved_from)


def _twin(session: Session, live: Sequence[Live]) -> Text | None:
    """What became, in its new place, of a block that some live amendment moves; `None` when that is not known."""
    for _, amendment in live:
        if isinstance(amendment, Sup) and amendment.moved_to:
            for proposal in session.proposals:
                add = proposal.amendment(amendment.moved_to)
                if isinstance(add, Add) and session.state(proposal, add.target).live:
                    return add.block.text
    return None


def _told_moved(segments: Iterable[Segment], change: Change, other: Sequence[tuple[int, int]]) -> Iterator[Segment]:
    """The segments of one end of a move, cut around its words [start, stop) that the other end does not have."""
    for segment in segments:
        if segment.change is not change:
            yield segment
            continue
        first = at = segment.start
        last = first + len(segment.text)
        for start, stop in (*other, (last, last)):
            for moved, until in ((True, min(start, last)), (False, min(stop, last))):
                if at < until:
                    text = segment.text[at - first : until - first]
                    yield replace(segment, text=text, start=at if change is Change.DELETED else first, moved=moved)
                    at = until


@lru_cache(maxsize=1 << 14)
def block_rows(block: Block, live: tuple[Live, ...], twin: Text | None = None) -> tuple[Row, ...]:
    """The rows of one base block under the live amendments of it (no `Add` among them).

    More than one row when an edit brings paragraph marks in. `twin` is what stands at the other end where it is moved.
    """
    segments, mark, mark_by = block_segments(block, live)
    marker: Marker | None = None
    moved: BlockId | None = None
    for _, amendment in live:
        # The strongest marker wins: what goes outranks what changes, and that outranks what stays.
        if marker is None or _RANK[amendment.marker] > _RANK[marker]:
            marker = amendment.marker
        if isinstance(amendment, Sup):
            moved = moved or amendment.moved_to
    if moved:
        other = [change[:2] for change in changes(block.text, twin)] if twin is not None else []
        segments = tuple(_told_moved(segments, Change.DELETED, other))
    by = tuple(dict.fromkeys(proposal for proposal, _ in live))
    return tuple(_paragraphs(Row(block.id, block, False, segments, mark, mark_by, marker, by, moved)))


def block_segments(
    block: Block, live: Sequence[Live]
) -> tuple[tuple[Segment, ...], Change, tuple[str, ...]]:
    """What becomes of the characters of one base block, of its paragraph mark, and who wants the latter.

    An insertion stands behind what is deleted at its place; it may hold `BREAK`s. Equal edits of several proposals
    are one change: their words stand once. A suppressed block in
    which another proposal puts words keeps its mark: else they would run on into the next provision,
    whose words they never were. It is a collision, and told as one.
    """
    length = len(block.text)
    # Who deletes [start, stop) and who inserts what where; the paragraph mark is character `length`.
    deletions: list[tuple[int, int, str]] = []
    insertions: dict[int, list[tuple[Edit, list[str]]]] = defaultdict(list)
    for proposal, amendment in live:
        if isinstance(amendment, Sup):
            others = any(edit.text for _, other in live if isinstance(other, Mod) for edit in other.edits)
            deletions.append((0, length if others else length + 1, proposal))
        elif isinstance(amendment, Mod):
            for edit in amendment.edits:
                if edit.stop > edit.start:
                    deletions.append((edit.start, edit.stop, proposal))
                if edit.text:
                    there = insertions[min(edit.stop, length)]
                    alike = next((by for known, by in there if known == edit and by[-1] != proposal), None)
                    if alike is None:
                        there.append((edit, [proposal]))
                    else:
                        alike.append(proposal)

    cuts = sorted({0, length, length + 1, *insertions, *(at for d in deletions for at in d[:2])})
    gone: dict[int, tuple[str, ...]] = {}
    """Who deletes what stands between a cut and the next one."""
    for start, stop, proposal in deletions:
        for at in cuts[bisect_left(cuts, start) : bisect_left(cuts, stop)]:
            by = gone.get(at, ())
            if proposal not in by:
                gone[at] = (*by, proposal)
    segments: list[Segment] = []
    for start, stop in pairwise(cuts):
        for edit, wanted in insertions.get(start, ()):
            segments.append(Segment(Change.INSERTED, edit.text, start, tuple(wanted)))
        if start < length:
            by = gone.get(start, ())
            segments.append(Segment(Change.DELETED if by else Change.KEPT, block.text[start:stop], start, by))
    mark_by = gone.get(length, ())
    mark = Change.DELETED if mark_by else Change.KEPT
    return _merged(segments), mark, mark_by


_RANK = {
    Marker.NOC: 0,
    Marker.NOC_UNDERLINED: 1,
    Marker.MOD_EDITORIAL: 2,
    Marker.MOD: 3,
    Marker.ADD: 3,
    Marker.ADD_MOVED: 4,
    Marker.SUP_MOVED: 5,
    Marker.SUP: 6,
}


def _merged(segments: Iterable[Segment]) -> tuple[Segment, ...]:
    """Neighbours with one fate and the same proposals as one segment."""
    out: list[Segment] = []
    for segment in segments:
        last = out[-1] if out else None
        if (
            last
            and (last.change, last.proposals) == (segment.change, segment.proposals)
            and (last.change is not Change.INSERTED or last.start == segment.start)
        ):
            out[-1] = replace(last, text=last.text + segment.text)
        else:
            out.append(segment)
    return tuple(out)


def _paragraphs(row: Row) -> Iterator[Row]:
    """The row, cut at the paragraph marks that its insertions bring."""
    if not any(BREAK in s.text.string for s in row.segments if s.change is Change.INSERTED):
        yield row
        return
    number = 0
    current: list[Segment] = []

    def cut(mark: Change, by: tuple[str, ...]) -> Row:
        id = row.id if number == 0 else f"{row.id}/{number}"
        # Not `replace`, which takes twice as long: a paste may bring thousands of paragraphs.
        return Row(id, row.block, row.added, tuple(current), mark, by, row.marker, row.proposals, row.moved)

    for segment in row.segments:
        if segment.change is not Change.INSERTED:
            current.append(segment)
            continue
        for at, piece in enumerate(segment.text.split()):
            if at:
                yield cut(Change.INSERTED, segment.proposals)
                number += 1
                current = []
            if piece:
                current.append(Segment(segment.change, piece, segment.start, segment.proposals, segment.moved))
    yield cut(row.mark, row.mark_proposals)


def amended(session: Session, marked: Sequence[Row] | None = None) -> Document:
    """The amended text as a document: what stands when every live amendment is accepted.

    Paragraphs joined by a deleted mark carry the identity of the first one that lives on. Of a text that is all new
    structure tells the instruments, and what its paragraphs are.
    """
    blocks = [
        row.block if text is row.block.text else replace(row.block, id=id, text=text)
        for id, text, row in joined(marked or rows(session), Change.DELETED)
    ]
    if not session.base.blocks:
        # Every other text was recognised when it was read.
        from editor.structure import recognise

        found = recognise(replace(session.base, blocks=tuple(blocks)))
        # What has no words yet is what it was made for.
        return replace(found, blocks=tuple([b if b.text else a for a, b in zip(blocks, found, strict=True)]))
    return replace(session.base, blocks=tuple(blocks), instruments=_still_there(session.base, blocks))


def joined(marked: Iterable[Row], without: Change) -> Iterator[tuple[BlockId, Text, Row]]:
    """The paragraphs of one reading: id, text and first row of each.

    `without` is `DELETED` for the amended text and `INSERTED` for the base text. A paragraph whose
    mark is not of the reading runs on into the next; what is wholly of the other reading is gone.
    """
    open_row: Row | None = None
    open_text = Text()
    for row in marked:
        if row.marker is None and open_row is None:
            yield row.id, row.block.text, row  # nobody amends it
            continue
        text = row.new if without is Change.DELETED else row.old
        if open_row is not None:
            text = open_text + text
            row_first = open_row
        else:
            row_first = row
        if row.mark is without:
            # Of a base paragraph even its empty beginning counts: it has the identity.
            if text or open_row is not None or (without is Change.INSERTED and not row.added):
                open_row, open_text = row_first, text
            continue
        yield row_first.id, text, row_first
        open_row, open_text = None, Text()
    if open_row is not None and open_text:
        yield open_row.id, open_text, open_row


def _still_there(base: Document, blocks: Sequence[Block]) -> tuple:  # type: ignore[type-arg]
    present = {block.id for block in blocks}
    out = []
    for instrument in base.instruments:
        left = [base.blocks[at].id for at in base.span(instrument) if base.blocks[at].id in present]
        if left:
            out.append(replace(instrument, first=left[0], last=left[-1]))
    return tuple(out)


@dataclass(frozen=True, slots=True)
class Collision:
    """Two live amendments of different proposals that want the same words or the same place."""

    block: BlockId
    first: str
    second: str
    """Ids of the two proposals."""


def collisions(session: Session) -> tuple[Collision, ...]:
    """Every pair of live amendments that do not simply combine, in the order of the proposals.

    Two proposals that want exactly the same do not collide, nor do they where they want the same.
    """
    return tuple(dict.fromkeys(Collision(block, p, q) for block, (p, _), (q, _) in colliding(session)))


def colliding(session: Session) -> Iterator[tuple[BlockId, Live, Live]]:
    """Each two live amendments of different proposals that collide, and the block where they do.

    For additions that is the block they follow, "" at the beginning.
    """
    wants: dict[BlockId, list[tuple[Proposal, Amendment]]] = defaultdict(list)
    wholes: list[tuple[Proposal, Amendment]] = []
    adding: dict[BlockId, set[str]] = defaultdict(set)
    known = additions(session.proposals)
    for proposal, amendment in session.live():
        if isinstance(amendment, Add):
            adding[known.one(amendment.target)].add(proposal.id)
            # One may tell its provisions each behind the one before, and another all behind the same one.
            behind = known.behind.get(amendment.target, amendment.after)
            for place in dict.fromkeys((known.place(amendment.after), known.place(behind))):
                wants[place or ""].append((proposal, amendment))
            continue
        wants[amendment.target].append((proposal, amendment))
        if isinstance(amendment, Sup | Noc) and amendment.scope is Scope.INSTRUMENT:
            wholes.append((proposal, amendment))
    for whole in wholes:
        # What is said of a whole instrument is said of every provision of it.
        for provision in _instrument_blocks(session.base, whole[1].target):
            if provision.id != whole[1].target and provision.id in wants:
                wants[provision.id].append(whole)
    met: set[tuple[BlockId, BlockId]] = set()
    for block, group in wants.items():
        for at, (p, a) in enumerate(group):
            for q, b in group[at + 1 :]:
                if p.id == q.id:
                    continue
                if isinstance(a, Add) and isinstance(b, Add):
                    # What the other one adds as well is no question between the two.
                    found = q.id not in adding[known.one(a.target)] and p.id not in adding[known.one(b.target)]
                    found = found and (a.target, b.target) not in met
                    met.add((a.target, b.target))
                elif isinstance(a, Mod) and isinstance(b, Mod):
                    found = _edits_collide(session.base.block(block).text.string, (p, a), (q, b))
                elif isinstance(a, Sup) and isinstance(b, Sup):
                    # One wants it gone, the other elsewhere; or both elsewhere, but not at the same place.
                    found = known.place(a.moved_to) != known.place(b.moved_to)
                else:
                    found = type(a) is not type(b) and not isinstance(a, Add) and not isinstance(b, Add)
                if found:
                    yield block, (p.id, a), (q.id, b)


def _edits_collide(base: str, one: tuple[Proposal, Mod], other: tuple[Proposal, Mod]) -> bool:
    """Whether the edits of two proposals collide in a block with those characters; what both want is no question."""
    (p, a), (q, b) = one, other
    # Who tracked changes in a text that others had changed before saw what they stand beside.
    apart = not (p.date and q.date and p.origin == q.origin)
    return any(
        (collide(e, f, base) or (apart and touch(e, f, base))) and e not in b.edits and f not in a.edits
        for e, f in _near(a.edits, b.edits)
    )


def _near(edits: Sequence[Edit], others: Sequence[Edit]) -> Iterator[tuple[Edit, Edit]]:
    """Each two edits of both sides that so few characters part that they may be a question. Both are in order."""
    first = 0
    for edit in edits:
        while first < len(others) and others[first].stop + MOST_APART < edit.start:
            first += 1
        at = first
        while at < len(others) and others[at].start <= edit.stop + MOST_APART:
            yield edit, others[at]
            at += 1


def edits_from(segments: Iterable[Segment], mark: Change = Change.KEPT, length: int = 0) -> tuple[Edit, ...]:
    """The edits that make these segments of one base block; `mark` is what becomes of its mark.

    Deletions and the insertions beside them become one edit, so equal markings give equal edits.
    """
    edits: list[Edit] = []
    for segment in segments:
        if segment.change is Change.KEPT:
            continue
        deleted = segment.change is Change.DELETED
        start = segment.start
        stop = start + len(segment.text) if deleted else start
        text = Text() if deleted else segment.text
        if edits and edits[-1].stop == start:
            last = edits[-1]
            edits[-1] = Edit(last.start, stop, last.text + text)
        else:
            edits.append(Edit(start, stop, text))
    if mark is Change.DELETED:
        if edits and edits[-1].stop == length:
            edits[-1] = replace(edits[-1], stop=length + 1)
        else:
            edits.append(Edit(length, length + 1))
    return tuple(edits)
