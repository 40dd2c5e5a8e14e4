"""What a person does to the text, as functions from one session to the next.

Places are told in the marked text, as the window shows it: a row, and an offset in code points
into all its characters, deleted and inserted alike (`Row.shown`). Each function returns a new
session or raises an `AmendmentError`; the old one is never touched.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby, pairwise
from types import MappingProxyType

from editor import hands, labelling
from editor.agreeing import collide, told_of
from editor.amendment import Add, Amendment, Edit, Mod, Noc, Proposal, Scope, State, Sup
from editor.beginning import PLACES, begun, recognised, shown
from editor.conventions import with_label
from editor.document import Block, BlockId, Role
from editor.errors import OthersText, UnknownBlock
from editor.labels import bis_label, next_label, readings, split_label
from editor.markup import Change, Row, Segment, block_rows, block_segments, edits_from, kept, live_of, rows
from editor.profile import profile
from editor.session import Recorder, Session
from editor.text import BREAK, EMPTY, Text


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the marked text: before the character at `offset` of `row.shown`."""

    row: BlockId
    offset: int


@dataclass(frozen=True, slots=True)
class Recorded:
    """What came of it: the next session, and where the caret stands then."""

    session: Session
    place: Place

    @property
    def parts(self) -> tuple[Session, Place]:
        return self.session, self.place


# Asking.


def block_of(session: Session, row: BlockId) -> Block:
    """The block that a row belongs to, of the base or added. Raises `UnknownBlock`."""
    name = row
    while True:
        if name in session.base:
            return session.base.block(name)
        add = hands.addition(session, name)
        if add:
            return add.block
        name, slash, _ = name.rpartition("/")
        if not slash:
            raise UnknownBlock(block=row)


def rows_of(session: Session, block: BlockId) -> tuple[Row, ...]:
    """The rows of one block alone, without those added after it. None when it is not shown."""
    if block in session.base:
        live = live_of(session, block)
        base = session.base.block(block)
        return block_rows(base, live) if live else (kept(base),)
    return tuple(row for row in rows(session) if row.id == block)


# Typing.


def replace_text(session: Session, start: Place, stop: Place, text: Text) -> Recorded:
    """Put `text` in place of what stands between two places; a `BREAK` in it makes paragraphs.

    Base words are deleted, words of the recorder's own vanish, deleted ones stay deleted.
    Provisions wholly inside are suppressed. The caret of a deletion stands where it began.
    Raises `NotRecording`, and `OthersText` for words that another proposal inserted.
    """
    hands.recorder_of(session)
    if _is_empty_place(session, start.row):
        if not text:
            return Recorded(session, start)
        session, stop = session.with_proposal(begun(hands.home(session, start.row))), start
    if start.row != stop.row:
        before = session
        session, start = _delete_across(session, start, stop)
        session = _numbered_in_order(before, session)
    elif stop.offset > start.offset:
        session, start = _delete_within(session, start, stop.offset)
    if not text:
        return Recorded(session, start)
    if session.base.blocks or BREAK not in text.string:
        return _insert(session, start, text)
    waiting = _waiting(session, start) if text.string == BREAK else None
    if waiting is not None:
        return Recorded(recognised(session), Place(waiting, 0))
    # What a paragraph is shows when it is written, and what the next one is follows from it.
    recorded = _insert(recognised(session), start, text)
    return replace(recorded, session=recognised(recorded.session))


def _waiting(session: Session, start: Place) -> BlockId | None:
    """The place of a new text that waits for its words right below what ends there: Enter goes to it."""
    for row, following in pairwise(rows(session)):
        if row.id == start.row:
            empty = not following.segments and any(following.id == place.id for place in PLACES)
            return following.id if empty and start.offset == len(row.shown) else None
    return None


def _is_empty_place(session: Session, row: BlockId) -> bool:
    """True for a place of a text in which nothing stands yet."""
    return any(row == place.id for place in PLACES) and not rows(session)


def delete(session: Session, start: Place, stop: Place) -> Recorded:
    """What the keys for deleting take away between two places.

    Where the mark between two provisions goes, the label of the second goes with it, for it begins nothing any
    more; and a space parts their words where the language has spaces. Raises what `replace_text` does.
    """
    if start.row == stop.row or stop.offset:
        return replace_text(session, start, stop, EMPTY)
    head, tail = _row(session, start.row), _row(session, stop.row)
    if head and tail and tail.block.role is Role.ITEM and not tail.block.cell:
        words = tail.new.string
        end = split_label(words)[1]
        labelled = end > 0 and tail.shown.string.startswith(words[:end])
        if labelled and head.new and start.offset == len(head.shown):
            spaced = session.base.language == "zh" or head.new.string[-1].isspace() or end == len(words)
            text = EMPTY if spaced else Text.of(" ")
            recorded = replace_text(session, start, Place(stop.row, end), text)
            return replace(recorded, place=start)
    return replace_text(session, start, stop, EMPTY)


def _row(session: Session, id: BlockId) -> Row | None:
    return next((row for row in rows_of(session, block_of(session, id).id) if row.id == id), None)


def carry(session: Session, start: Place, stop: Place, there: Place, text: Text) -> Recorded:
    """Put `text`, which stands between two places, to a third outside of them; the caret stands behind it.

    Raises what `replace_text` does.
    """
    at = {row.id: number for number, row in enumerate(rows(session))}
    if (at[there.row], there.offset) < (at[start.row], start.offset):
        # What lies before a place does not move when something behind it changes: so the later one first.
        return replace_text(replace_text(session, start, stop, EMPTY).session, there, there, text)
    put = replace_text(session, there, there, text)
    left = replace_text(put.session, start, stop, EMPTY).session
    return Recorded(left, _before_end(left, _behind(put)))


def _standing(row: Row) -> list[int]:
    """The offsets of the characters of a row that are not deleted."""
    deleted = [segment.change is Change.DELETED for segment in row.segments for _ in segment.text.string]
    return [at for at, gone in enumerate(deleted) if not gone]


def _behind(recorded: Recorded) -> int:
    """How many characters and paragraph marks stand behind the caret; deleted ones may come to stand there."""
    behind = 0
    for row in reversed(rows(recorded.session)):
        here = row.id == recorded.place.row
        behind += sum(1 for at in _standing(row) if not here or at >= recorded.place.offset)
        behind += row.mark is not Change.DELETED
        if here:
            return behind
    raise UnknownBlock(block=recorded.place.row)


def _before_end(session: Session, behind: int) -> Place:
    """The place right behind the character or paragraph mark that so many others stand behind."""
    below = Place("", 0)
    for row in reversed(rows(session)):
        if row.mark is not Change.DELETED:
            if behind == 0:
                return below
            behind -= 1
        found = _standing(row)
        if behind < len(found):
            return Place(row.id, found[-1 - behind] + 1)
        behind -= len(found)
        if not row.gone or not below.row:
            below = Place(row.id, 0)
    return below


@dataclass(frozen=True, slots=True)
class _Hand:
    """The recorder's own hand in one base block: what it deletes, and what it inserts where."""

    deletions: tuple[tuple[int, int], ...]
    insertions: tuple[tuple[int, Text], ...]


def _hand(session: Session, block: Block) -> _Hand:
    amendment = hands.own_amendment(session, block.id)
    if isinstance(amendment, Sup):
        return _Hand(((0, len(block.text) + 1),), ())
    if isinstance(amendment, Mod):
        return _Hand(
            tuple((e.start, e.stop) for e in amendment.edits if e.stop > e.start),
            tuple((min(e.stop, len(block.text)), e.text) for e in amendment.edits if e.text),
        )
    return _Hand((), ())


def _settle(session: Session, block: Block, hand: _Hand, caret: _Caret) -> tuple[Session, _Caret]:
    """The session in which the recorder's hand in a base block is `hand`, and the caret in it."""
    length = len(block.text)
    draft = Mod(
        block.id,
        (
            *(Edit(a, b) for a, b in hand.deletions),
            *(Edit(at, at, text) for at, text in hand.insertions if text),
        ),
    )
    # The draft's edits may overlap: laid out as segments and read back they do not.
    segments, mark, _ = block_segments(block, (("draft", draft),))
    edits: list[Edit] = []
    own = 0
    taken = _deleted_by_others(session, block)
    for edit in edits_from(segments, mark, length):
        again = edit.stop <= length and edit.text.string == block.text.string[edit.start : edit.stop]
        if again and not any(start < edit.stop and edit.start < stop for start, stop in taken):
            # Words typed again just as they were are no amendment: they are the base's again. Not where
            # another proposal deletes them: they would go with it.
            if own < caret.own <= own + len(edit.text):
                caret = _Caret(edit.start + caret.own - own)
            elif caret.own > own:
                caret = replace(caret, own=caret.own - len(edit.text))
        else:
            edits.append(edit)
            own += len(edit.text)
    before = hands.own_amendment(session, block.id)
    gone = mark is Change.DELETED and not any(e.text for e in edits) and _deletes_all(edits, length)
    if not edits:
        if isinstance(before, Mod | Sup):
            session = hands.drop(session, hands.home(session, block.id), block.id)
    elif gone:
        # What goes already goes as it did: to another place, or with its whole instrument.
        session = session if isinstance(before, Sup) else hands.put(session, Sup(block.id))
    else:
        editorial = isinstance(before, Mod) and before.editorial
        session = hands.put(session, Mod(block.id, tuple(edits), editorial))
    if isinstance(before, Sup) and before.moved_to and not gone:
        session = _unpair(session, before.moved_to)
    return session, caret


def _deleted_by_others(session: Session, block: Block) -> list[tuple[int, int]]:
    """The stretches of a base block that other proposals delete than the one the recorder types in."""
    own = hands.own_id(session, block.id)
    found: list[tuple[int, int]] = []
    for proposal, amendment in live_of(session, block.id):
        if proposal == own:
            continue
        if isinstance(amendment, Sup):
            found.append((0, len(block.text) + 1))
        elif isinstance(amendment, Mod):
            found.extend((e.start, e.stop) for e in amendment.edits if e.stop > e.start)
    return found


def _deletes_all(edits: Sequence[Edit], length: int) -> bool:
    return sum(e.stop - e.start for e in edits) == length + 1


def _unpair(session: Session, added: BlockId) -> Session:
    """The added half of a move whose other half stays after all: then it is an ADD."""
    for proposal in session.proposals:
        add = proposal.amendment(added)
        if isinstance(add, Add):
            session = session.with_proposal(proposal.put(replace(add, moved_from=None)))
    return session


def _stream(session: Session, row: BlockId) -> tuple[Block, tuple[Segment, ...], int]:
    """A base block's segments under all live amendments, and where in them the row begins."""
    block = block_of(session, row)
    live = live_of(session, block.id)
    segments = block_segments(block, live)[0]
    if row == block.id:
        return block, segments, 0
    skip = int(row.rpartition("/")[2])
    at = 0
    for segment in segments:
        if segment.change is Change.INSERTED:
            for offset, character in enumerate(segment.text.string):
                if character == BREAK:
                    skip -= 1
                    if skip == 0:
                        return block, segments, at + offset + 1
        at += len(segment.text)
    raise UnknownBlock(block=row)


def _place(session: Session, block: Block, at: int) -> Place:
    """The place at an offset into all the characters of a base block, `BREAK`s included."""
    shown = "".join(s.text.string for s in block_segments(block, live_of(session, block.id))[0])
    before = shown[: min(at, len(shown))]
    number = before.count(BREAK)
    row = f"{block.id}/{number}" if number else block.id
    return Place(row, len(before) - (before.rfind(BREAK) + 1))


def _delete_within(session: Session, start: Place, stop: int) -> tuple[Session, Place]:
    block = block_of(session, start.row)
    if block.id not in session.base:
        owner = hands.owner(session, block.id)
        text = block.text[: start.offset] + block.text[stop:]
        return _rewrite(session, owner, block.id, text), start
    block, segments, row_start = _stream(session, start.row)
    begin = row_start + start.offset
    caret = _caret(hands.own_id(session, block.id), segments, begin)
    hand = _without(session, block, segments, begin, row_start + stop)
    session, caret = _settle(session, block, hand, caret)
    return session, _place_of(session, block, caret)


def _without(
    session: Session, block: Block, segments: Sequence[Segment], begin: int, end: int, *, mark: bool = False
) -> _Hand:
    """The hand with characters [begin, end) of the block's stream deleted too, and its mark on request."""
    hand = _hand(session, block)
    own = hands.own_id(session, block.id)
    deletions = list(hand.deletions)
    insertions = dict(hand.insertions)
    at = 0
    for segment in segments:
        first, last = max(begin - at, 0), min(end - at, len(segment.text))
        at += len(segment.text)
        if first >= last:
            continue
        if segment.change is not Change.INSERTED:
            deletions.append((segment.start + first, segment.start + last))
        elif own in segment.proposals:
            text = insertions[segment.start]
            insertions[segment.start] = text[:first] + text[last:]
        else:
            raise OthersText(number=session.proposal(segment.proposals[0]).name, block=block.id)
    if mark:
        deletions.append((len(block.text), len(block.text) + 1))
    return _Hand(tuple(deletions), tuple(sorted(insertions.items(), key=lambda item: item[0])))


def _rewrite(session: Session, owner: Proposal, block: BlockId, text: Text) -> Session:
    add = owner.amendment(block)
    assert isinstance(add, Add)
    return session.with_proposal(owner.put(replace(add, block=replace(add.block, text=text))))


def _remove_added(session: Session, owner: Proposal, block: BlockId, *, back: bool = False) -> Session:
    """Without an added block; what was added after it moves up.

    A text that was moved into it is suppressed then, or with `back` stays where it was.
    """
    add = owner.amendment(block)
    assert isinstance(add, Add)
    if add.moved_from:
        for proposal in session.proposals:
            other = proposal.amendment(add.moved_from)
            if isinstance(other, Sup) and other.moved_to == block:
                if back:
                    session = hands.drop(session, proposal, add.moved_from)
                else:
                    session = session.with_proposal(proposal.put(replace(other, moved_to=None)))
    session = _put_behind(session, add)
    session = _follow(session, block, add.after)
    return hands.drop(session, session.proposal(owner.id), block)


def _written(session: Session) -> set[BlockId]:
    """The blocks that the recorder added, those left out that were moved there."""
    return {
        a.target for p in hands.own(session) for a in p.amendments if isinstance(a, Add) and not a.moved_from
    }


def _remove_together(session: Session, blocks: Sequence[BlockId]) -> Session:
    """Without blocks that the recorder wrote, as if each were removed by itself, the last one first.

    In a time that grows with their number only, unless what stays behind them has to find its place among others.
    """
    going = set(blocks)
    adds = {a.target: a for p in session.proposals for a in p.amendments if isinstance(a, Add)}
    staying = [a for a in adds.values() if a.after in going and a.target not in going]
    if staying:
        anchor = staying[0].after
        while anchor in going:
            anchor = adds[anchor].after
        if len(staying) > 1 or any(a.after == anchor and a.target not in going for a in adds.values()):
            for block in blocks:
                session = _remove_added(session, hands.owner(session, block), block)
            return session
        session = _follow(session, staying[0].after, anchor)
    return hands.drop_together(session, going)


def _put_behind(session: Session, going: Add) -> Session:
    """What the recorder added at the place of an addition that goes, later, behind what was added after that."""
    homes = {a.target: p.id for p in hands.own(session) for a in p.amendments if isinstance(a, Add)}
    own = [a for p in hands.own(session) for a in p.amendments if isinstance(a, Add)]
    behind = {a.after: a for a in own}
    last = going
    while last.target in behind:
        last = behind[last.target]
    beside = [a for a in own if a.after == going.after]
    if last is going or going not in beside:
        return session
    for later in beside[beside.index(going) + 1 :]:
        home = session.proposal(homes[later.target])
        session = session.with_proposal(home.put(replace(later, after=last.target)))
    return session


def _follow(session: Session, old: BlockId | None, new: BlockId | None, own_only: bool = False) -> Session:
    """Blocks added after `old` are added after `new` instead."""
    for proposal in session.proposals:
        if own_only and not hands.recorder_of(session).owns(proposal):
            continue
        for amendment in proposal.amendments:
            if isinstance(amendment, Add) and amendment.after == old and amendment.block.id != new:
                session = session.with_proposal(
                    session.proposal(proposal.id).put(replace(amendment, after=new))
                )
    return session


def _delete_across(session: Session, start: Place, stop: Place) -> tuple[Session, Place]:
    """Delete from inside one row to inside a later one."""
    marked = rows(session)
    places = {row.id: at for at, row in enumerate(marked)}
    try:
        first, last = places[start.row], places[stop.row]
    except KeyError as missing:
        raise UnknownBlock(block=missing.args[0]) from None
    if first > last:
        first, last, start, stop = last, first, stop, start
    chosen = marked[first : last + 1]
    if chosen[0].block.id == chosen[-1].block.id and not chosen[0].added:
        # Rows of one split block: its own paragraph marks are characters of its insertions.
        block, segments, begin = _stream(session, start.row)
        end = _stream(session, stop.row)[2] + stop.offset
        begin += start.offset
        caret = _caret(hands.own_id(session, block.id), segments, begin)
        session, caret = _settle(session, block, _without(session, block, segments, begin, end), caret)
        return session, _place_of(session, block, caret)

    # A table keeps its cells: there only words are deleted, and nothing is joined across it.
    in_cells = any(row.block.cell for row in chosen)
    consumed = stop.offset == len(chosen[-1].shown)
    joins = not in_cells and not (consumed and stop.offset)
    whole_start = start.offset == 0 and chosen[0].block.cell is None
    tail = chosen[-1].block.text[stop.offset :] if joins and chosen[-1].added else EMPTY
    if not chosen[0].added:
        # What is deleted behind it may lay the first block out anew: the caret stays true.
        block, segments, row_start = _stream(session, start.row)
        caret = _caret(hands.own_id(session, block.id), segments, row_start + start.offset)

    # From the end backwards, so that the ids of a split block's rows stay true.
    session = _delete_end(session, chosen[-1], stop.offset, remove=joins, whole=consumed and not chosen[-1].block.cell)
    known = hands.own_targets(session)
    untouched: list[BlockId] = []
    written = _written(session)
    vanishing: list[BlockId] = []
    for row in reversed(chosen[1:-1]):
        if row.id in written and row.block.cell is None:
            vanishing.append(row.id)
        elif row.marker is None and row.block.cell is None and row.id not in known:
            untouched.append(row.id)
        else:
            session = _delete_row(session, row, keep=row.block.cell is not None)
    for _, blocks in groupby(reversed(untouched), partial(hands.instrument_of, session)):
        sups = [Sup(block) for block in blocks]
        session = hands.put_together(session, sups, sups[0].target)
    session = _remove_together(session, vanishing)

    head = chosen[0]
    if head.added:
        owner = hands.owner(session, head.id)
        text = block_of(session, head.id).text[: start.offset]
        if joins and chosen[-1].added:
            return _rewrite(session, owner, head.id, text + tail), start
        if joins:
            # The base paragraph behind takes the added words that were left in front of it.
            session = _remove_added(session, owner, head.id)
            # Rows of a split block between here and there are gone, so what is left begins its block.
            below = Place(chosen[-1].block.id, 0)
            return _insert(session, below, text).parts if text else (session, below)
        if whole_start:
            session = _remove_added(session, owner, head.id)
            return session, _nearest(marked, first, session)
        return _rewrite(session, owner, head.id, text), start

    segments = block_segments(block, live_of(session, block.id))[0]
    begin = _offset_of(session, block, caret)
    end = sum(len(s.text) for s in segments)
    takes_mark = (joins and not chosen[-1].added) or (whole_start and not joins and not chosen[-1].added)
    hand = _without(session, block, segments, begin, end, mark=takes_mark)
    session, caret = _settle(session, block, hand, caret)
    place = _place_of(session, block, caret)
    if tail:
        end_row = rows_of(session, block.id)[-1]
        session = _insert(session, Place(end_row.id, len(end_row.shown)), tail).session
        place = _before_tail(rows_of(session, block.id), place, len(tail))
    return session, place


def _before_tail(found: Sequence[Row], place: Place, length: int) -> Place:
    """The place, or where the last `length` standing characters of its row begin when it is not before them.

    Words that came to the end of a block may be the base's own again, and then stand elsewhere in it.
    """
    row = next((r for r in found if r.id == place.row), None)
    if row is None or row.id != found[-1].id:
        return place
    standing = [s.change is not Change.DELETED for s in row.segments for _ in s.text.string]
    if sum(standing[place.offset :]) == length:
        return place
    kept = [at for at, stands in enumerate(standing) if stands]
    return replace(place, offset=kept[-length])


def _numbered_in_order(before: Session, session: Session) -> Session:
    """The proposals that are new since `before`, all about the base text, in its order and so numbered."""
    known = {p.id for p in before.proposals}
    made = [p for p in session.proposals if p.id not in known]
    if len(made) < 2:
        return session
    ordered = sorted(made, key=lambda p: session.base.index(p.amendments[0].target))
    numbered = (replace(p, number=q.number) for p, q in zip(ordered, made, strict=True))
    return replace(session, proposals=(*(p for p in session.proposals if p.id in known), *numbered))


def _nearest(marked: Sequence[Row], at: int, session: Session) -> Place:
    """A place where something still stands, at or before a row that is gone."""
    for row in reversed(marked[:at]):
        if rows_of(session, row.block.id):
            return Place(row.id, len(row.shown))
    left = shown(session)
    return Place(left[0].id if left else PLACES[0].id, 0)


def _delete_row(session: Session, row: Row, keep: bool) -> Session:
    """All of one row: an own one vanishes, one of the base is suppressed, or emptied to `keep` its cell."""
    if row.added:
        owner = hands.owner(session, row.id)
        return _rewrite(session, owner, row.id, EMPTY) if keep else _remove_added(session, owner, row.id)
    # What was deleted behind it may have laid it out anew.
    row = next(now for now in rows_of(session, row.block.id) if now.id == row.id)
    block, segments, begin = _stream(session, row.id)
    end = begin + len(row.shown) + (1 if row.mark is Change.INSERTED else 0)
    mark = row.mark is not Change.INSERTED and not keep
    hand = _without(session, block, segments, begin, end, mark=mark)
    return _settle(session, block, hand, _Caret(0))[0]


def _delete_end(session: Session, row: Row, offset: int, remove: bool, whole: bool) -> Session:
    """The beginning of the last row of a deletion, up to `offset`; `whole` takes its mark too."""
    if row.added:
        owner = hands.owner(session, row.id)
        if remove or (whole and offset):
            return _remove_added(session, owner, row.id)
        return _rewrite(session, owner, row.id, row.block.text[offset:])
    if not offset:
        return session
    block, segments, begin = _stream(session, row.id)
    mark = whole and row.mark is not Change.INSERTED
    hand = _without(session, block, segments, begin, begin + offset, mark=mark)
    return _settle(session, block, hand, _Caret(0))[0]


def _insert(session: Session, place: Place, text: Text) -> Recorded:
    block = block_of(session, place.row)
    if block.id not in session.base:
        return _insert_in_added(session, block, place.offset, text)
    block, segments, row_start = _stream(session, place.row)
    at = row_start + place.offset
    end = sum(len(s.text) for s in segments)
    if BREAK in text.string and block.cell is None:
        if at >= end:
            head, *rest = text.split()
            return _insert_paragraphs(session, place, block, head, rest)
        if at == 0 and text.string.endswith(BREAK):
            return _insert_before(session, block, text)
    own = hands.own_id(session, block.id)
    base_offset, inner = _where(own, segments, min(at, end))
    typed = _own_before(own, segments, base_offset) + inner + len(text)
    hand = _hand(session, block)
    insertions = dict(hand.insertions)
    old = insertions.get(base_offset, EMPTY)
    insertions[base_offset] = old[:inner] + text + old[inner:]
    deletions = hand.deletions
    length = len(block.text)
    if any(stop > length for _, stop in deletions) and isinstance(hands.own_amendment(session, block.id), Sup):
        # Words typed into a suppressed provision bring its paragraph back.
        deletions = tuple((a, min(b, length)) for a, b in deletions)
    hand = _Hand(deletions, tuple(sorted(insertions.items(), key=lambda item: item[0])))
    session, caret = _settle(session, block, hand, _Caret(base_offset, typed))
    return Recorded(session, _place_of(session, block, caret))


def _where(own: str, segments: Sequence[Segment], at: int) -> tuple[int, int]:
    """Where words typed at a place of the stream go: offset in the base, and in the own insertion there.

    `own` is the id of the proposal typed in, here and below.
    """
    position = 0
    touching: list[tuple[Segment, int]] = []
    for segment in segments:
        end = position + len(segment.text)
        if position <= at <= end:
            touching.append((segment, at - position))
        position = end
    for segment, inner in touching:
        if segment.change is Change.INSERTED and own in segment.proposals:
            return segment.start, inner
    for segment, inner in touching:
        if segment.change is not Change.INSERTED:
            return segment.start + inner, 0
    return (touching[0][0].start, 0) if touching else (0, 0)


@dataclass(frozen=True, slots=True)
class _Caret:
    """A place in a base block that survives a new laying-out of its segments."""

    base: int
    """Offset in the base text: there, unless `own` says more."""
    own: int = 0
    """Right behind so many characters of the recorder's own in the block; their order never changes."""


def _own_before(own: str, segments: Sequence[Segment], base: int) -> int:
    """How many own characters are inserted before an offset of the base."""
    return sum(
        len(s.text) for s in segments if s.change is Change.INSERTED and own in s.proposals and s.start < base
    )


def _caret(own: str, segments: Sequence[Segment], at: int) -> _Caret:
    base, inner = _where(own, segments, at)
    return _Caret(base, _own_before(own, segments, base) + inner if inner else 0)


def _place_of(session: Session, block: Block, caret: _Caret) -> Place:
    return _place(session, block, _offset_of(session, block, caret))


def _offset_of(session: Session, block: Block, caret: _Caret) -> int:
    """Where the caret is in the block's stream as it is laid out now."""
    own = hands.own_id(session, block.id)
    at = 0
    seen = 0
    fallback = 0
    for segment in block_segments(block, live_of(session, block.id))[0]:
        length = len(segment.text)
        if segment.change is not Change.INSERTED:
            if segment.start < caret.base:
                fallback = at + min(caret.base - segment.start, length)
        elif own in segment.proposals:
            if caret.own and caret.own <= seen + length:
                return at + caret.own - seen
            seen += length
        at += length
    return fallback


def _insert_in_added(session: Session, block: Block, offset: int, text: Text) -> Recorded:
    owner = hands.owner(session, block.id)
    if text.string == BREAK and offset == len(block.text) and 0 < split_label(block.text.string)[1] == offset:
        # Enter behind nothing but a label ends the list, as in word processors.
        add = owner.amendment(block.id)
        assert isinstance(add, Add)
        plain = replace(block, text=EMPTY, role=Role.BODY, level=0, style="")
        return Recorded(session.with_proposal(owner.put(replace(add, block=plain))), Place(block.id, 0))
    head, *rest = text.split()
    bare = offset == len(block.text) == split_label(block.text.string)[1]
    if bare:
        add = owner.amendment(block.id)
        assert isinstance(add, Add)
        above = block if block.text or add.after is None else block_of(session, add.after)
        head, *rest = labelling.listed(session, above, (head, *rest))
        if labelling.is_listed(head):
            # It brings a label of its own in place of the one that waits for words.
            block, offset = replace(block, text=EMPTY), 0
    else:
        rest = labelling.listed(session, block, rest)
    if not rest:
        whole = block.text[:offset] + head + block.text[offset:]
        return Recorded(_rewrite(session, owner, block.id, whole), Place(block.id, offset + len(head)))
    tail = block.text[offset:]
    session = _rewrite(session, owner, block.id, block.text[:offset] + head)
    recorded = _paragraphs_after(session, block, [*rest[:-1], rest[-1] + tail], split=bool(tail))
    return Recorded(recorded.session, replace(recorded.place, offset=recorded.place.offset - len(tail)))


def _insert_paragraphs(
    session: Session, place: Place, block: Block, head: Text, rest: Sequence[Text]
) -> Recorded:
    """Paragraphs typed at the end of a base block are provisions added behind it."""
    if head:
        session = _insert(session, place, head).session
    return _paragraphs_after(session, block, labelling.listed(session, block, rest))


def _paragraphs_after(
    session: Session, block: Block, texts: Sequence[Text], split: bool = False
) -> Recorded:
    """New blocks behind another, of its kind, each with the next label; the caret at the last one's end.

    `split` means that the first text continues the block's own words and gets no label.
    """
    after = block.id
    label = split_label(block.text.string)[0]
    earlier = _label_before(session, block)
    following = _label_behind(session, block) if profile(session.profile).renumber == "bis" else ""
    role = _following(block.role)
    style = block.style if role is block.role or session.base.blocks else ""
    ids = hands.new_ids(session, "new-")
    adds: list[Add] = []
    for text in texts:
        if label and not split and not split_label(text.string)[0] and block.role is Role.ITEM:
            due = next_label(label, earlier)
            earlier, label = label, bis_label(label) if due == following else due
            text = with_label(Text.of(label + "\t", text), session.base.language)
        new = replace(block, id=next(ids), text=text, role=role, style=style, numbering="")
        adds.append(Add(new, after))
        after = new.id
    return Recorded(_chain(session, adds), Place(after, len(adds[-1].block.text)))


def _label_before(session: Session, block: Block) -> str:
    """The label of the provision before a block of the base, of its level; "" when there is none."""
    if block.id not in session.base:
        return ""
    at = session.base.index(block.id) - 1
    before = session.base.blocks[at] if at >= 0 else block
    return split_label(before.text.string)[0] if before.level == block.level else ""


def _label_behind(session: Session, block: Block) -> str:
    """The label of the provision behind a block of the base, of its level and still there; "" when there is none."""
    if block.id not in session.base:
        return ""
    for other in session.base.blocks[session.base.index(block.id) + 1 :]:
        if other.role is not Role.ITEM or other.level < block.level:
            return ""
        if other.level == block.level and not all(row.gone for row in rows_of(session, other.id)):
            return split_label(other.text.string)[0]
    return ""


def _chain(session: Session, adds: Sequence[Add]) -> Session:
    """Put new blocks, told each behind the one before, right behind that of the first.

    What the recorder added there before stands behind the last one.
    """
    session = _follow(session, adds[0].after, adds[-1].target, own_only=True)
    return hands.put_together(session, adds, adds[0].after)


def _following(role: Role) -> Role:
    """What a paragraph typed behind one of that role is."""
    return Role.ITEM if role in (Role.CALL, Role.LEAD_IN) else role if role is Role.ITEM else Role.BODY


def _insert_before(session: Session, block: Block, text: Text) -> Recorded:
    """Paragraphs typed at the very start of a base block stand before it; the caret stays with it."""
    marked = rows(session)
    at = next(i for i, row in enumerate(marked) if row.id == block.id)
    after = marked[at - 1].block.id if at else None
    adds: list[Add] = []
    pieces = labelling.listed(session, marked[at - 1].block if at else block, list(text.split())[:-1])
    for id, piece in zip(hands.new_ids(session, "new-"), pieces, strict=False):
        adds.append(Add(replace(block, id=id, text=piece, numbering=""), after))
        after = id
    return Recorded(hands.put_together(session, adds, block.id), Place(block.id, 0))


def hung(session: Session, place: Place) -> Recorded | None:
    """A label typed before an added provision, and the space behind it that ends at `place`, as lists have it: a tab.

    `None` where that is no label beyond doubt (`labelling.typed`).
    """
    block = block_of(session, place.row)
    text = labelling.typed(session, block, place.offset)
    if text is None:
        return None
    return Recorded(_rewrite(session, hands.owner(session, block.id), block.id, text), place)


# Whole provisions.


def add(session: Session, after: BlockId | None, text: Text, role: Role = Role.ITEM, level: int = 1) -> Recorded:
    """A new provision behind a row, first when `after` is None; the caret at its end."""
    hands.recorder_of(session)
    like = block_of(session, after) if after is not None else Block("", role=role, level=level)
    new = replace(
        like, id=session.new_id("new-"), text=text, role=role, level=level, numbering="", story=like.story
    )
    session = _chain(session, [Add(new, like.id if after is not None else None)])
    return Recorded(session, Place(new.id, len(text)))


def add_like(session: Session, row: BlockId) -> Recorded:
    """A new provision behind a row, of its kind and with the next label, ready to be typed into."""
    hands.recorder_of(session)
    block = block_of(session, row)
    return _paragraphs_after(session, block, [EMPTY])


def suppress(session: Session, row: BlockId) -> Session:
    """The provision goes: SUP for one of the base (a table's whole row), removal for an own addition."""
    hands.recorder_of(session)
    block = block_of(session, row)
    if block.id not in session.base:
        return _remove_added(session, hands.owner(session, block.id), block.id)
    home = hands.home(session, block.id)
    for target in _table_row(session, block):
        if isinstance(hands.own_amendment(session, target.id), Sup):
            continue  # it goes already, maybe to another place
        for proposal in hands.own(session):
            if proposal.id != home.id and proposal.amendment(target.id) and session.state(proposal, target.id).live:
                session = hands.drop(session, proposal, target.id)
        home = home.put(Sup(target.id))
        session = session.with_proposal(home)
    return session


def suppress_instrument(session: Session, row: BlockId) -> Session:
    """The whole instrument goes that a provision stands in, and what the recorder wanted inside it with it.

    What others want inside it stays and collides. Raises `UnknownBlock` outside of every instrument.
    """
    hands.recorder_of(session)
    first = hands.instrument_of(session, block_of(session, row).id)
    if first is None:
        raise UnknownBlock(block=row)
    inside = [
        (p.id, a.target)
        for p in hands.own(session) for a in p.amendments if hands.instrument_of(session, a.target) == first
    ]
    for proposal, target in inside:
        # The other half of a move went with the first.
        if any(p.id == proposal and p.amendment(target) for p in session.proposals):
            session = withdraw(session, proposal, target)
    return hands.put(session, Sup(first, scope=Scope.INSTRUMENT))


def _table_row(session: Session, block: Block) -> Sequence[Block]:
    """The blocks of a base block's row in its table; itself alone outside of tables."""
    cell = block.cell
    if cell is None:
        return (block,)
    return [b for b in session.base if b.cell and (b.cell.table, b.cell.row) == (cell.table, cell.row)]


def no_change(session: Session, row: BlockId, underlined: bool = False) -> Session:
    """NOC on a provision of the base, in place of what was proposed for it."""
    hands.recorder_of(session)
    block = block_of(session, row)
    if block.id not in session.base:
        hands.owner(session, block.id)
        raise UnknownBlock(block=row)
    own = hands.own_amendment(session, block.id)
    if isinstance(own, Sup) and own.moved_to:
        session = withdraw(session, hands.home(session, block.id).id, block.id)
    return hands.put(session, Noc(block.id, underlined))


def editorial(session: Session, row: BlockId) -> Session:
    """Turn the recorder's MOD of a provision into (MOD), or back. Raises `UnknownBlock` without one."""
    block = block_of(session, row)
    for proposal in hands.own(session):
        amendment = proposal.amendment(block.id)
        if isinstance(amendment, Mod):
            return session.with_proposal(proposal.put(replace(amendment, editorial=not amendment.editorial)))
    raise UnknownBlock(block=row)


def move(session: Session, row: BlockId, after: BlockId | None) -> Recorded:
    """A provision to another place, behind a row or first: ADD* there and SUP* here.

    It goes with the words it has now. An own addition simply changes place, and so does what was moved before.
    """
    hands.recorder_of(session)
    block = block_of(session, row)
    own = hands.own_amendment(session, block.id)
    if isinstance(own, Sup) and own.moved_to:
        return move(session, own.moved_to, after)
    anchor = block_of(session, after).id if after is not None else None
    if anchor == block.id:
        return Recorded(session, Place(row, 0))
    if block.id not in session.base:
        owner = hands.owner(session, block.id)
        present = owner.amendment(block.id)
        assert isinstance(present, Add)
        session = _follow(session, block.id, present.after)
        session = _follow(session, anchor, block.id, own_only=True)
        session = session.with_proposal(session.proposal(owner.id).put(replace(present, after=anchor)))
        if present.moved_from and _is_back(session, block, present.moved_from):
            session = _remove_added(session, session.proposal(owner.id), block.id, back=True)
            return Recorded(session, Place(present.moved_from, 0))
        return Recorded(session, Place(block.id, 0))
    words = Text(tuple(s for r in rows_of(session, block.id) for s in r.new.spans))
    new = replace(block, id=session.new_id("new-"), text=words or block.text)
    session = hands.put(session, Sup(block.id, moved_to=new.id))
    session = _follow(session, anchor, new.id, own_only=True)
    home = hands.home(session, block.id)
    session = session.with_proposal(home.put(Add(new, anchor, moved_from=block.id)))
    return Recorded(session, Place(new.id, 0))


def _is_back(session: Session, added: Block, home: BlockId) -> bool:
    """Whether a moved text, with the words it had, stands beside its old place again: only what is gone is between."""
    if home not in session.base or added.text != session.base.block(home).text:
        return False
    marked = rows(session)
    first, last = sorted(at for at, row in enumerate(marked) if row.id in (added.id, home))
    return all(row.gone for row in marked[first + 1 : last])


def renumber(session: Session, row: BlockId) -> Session:
    """The labels behind a row follow on from it, to the end of its list: letters and figures move on.

    Each changed label is an edit like any other, so it is seen and can be rejected.
    """
    hands.recorder_of(session)
    marked = rows(session)
    at = next((i for i, r in enumerate(marked) if r.id == row), None)
    if at is None:
        raise UnknownBlock(block=row)
    block = marked[at].block
    label = split_label(marked[at].new.string)[0]
    above = [r.new.string for r in marked[:at] if r.block.level == block.level and r.block.role is Role.ITEM]
    earlier = split_label(above[-1])[0] if above else ""
    before, known = session, hands.own_targets(session)
    untouched: list[Mod] = []
    for following in marked[at + 1 :]:
        other = following.block
        if other.role is not Role.ITEM or (other.level < block.level):
            break
        old = split_label(following.new.string)[0]
        if other.level != block.level or following.gone:
            continue
        if not old or not label:
            break
        earlier, label = label, next_label(label, earlier)
        if not set(readings(old)).isdisjoint(readings(label)):
            label = old  # the same in another spelling
        if old == label:
            continue
        start = following.shown.string.find(old)
        stop = start + len(old)
        if following.marker is None and following.id not in known:
            untouched.append(Mod(other.id, (Edit(start, stop, Text.of(label)),)))
        else:
            place = Place(following.id, start)
            session = replace_text(session, place, Place(following.id, stop), Text.of(label)).session
    if untouched:
        session = hands.put_together(session, untouched, untouched[0].target)
    return _numbered_in_order(before, session)


def withdraw(session: Session, proposal: str, block: BlockId) -> Session:
    """Without one amendment, and without the other half when it was one of a move, or a table's row."""
    owner, amendment = _wanted(session, proposal, block)
    if isinstance(amendment, Add):
        return _remove_added(session, owner, amendment.target, back=True)
    if isinstance(amendment, Sup) and amendment.moved_to:
        return _remove_added(session, owner, amendment.moved_to, back=True)
    for target in _told_together(session, owner, amendment):
        session = hands.drop(session, session.proposal(owner.id), target)
    return session


def _wanted(session: Session, proposal: str, block: BlockId) -> tuple[Proposal, Amendment]:
    """A proposal, and what it wants with the block of a row. Raises `UnknownBlock` when that is nothing."""
    owner = session.proposal(proposal)
    amendment = told_of(session.proposals, owner, block)
    if amendment is None:
        raise UnknownBlock(block=block, number=owner.name)
    return owner, amendment


def _told_together(session: Session, owner: Proposal, amendment: Amendment) -> Sequence[BlockId]:
    """The blocks whose amendments stand and fall with one: a move's halves, what is suppressed of a table's row."""
    if isinstance(amendment, Add):
        return [block for block in (amendment.target, amendment.moved_from) if block]
    if isinstance(amendment, Sup):
        beside = _table_row(session, session.base.block(amendment.target))
        suppressed = [b.id for b in beside if isinstance(owner.amendment(b.id), Sup)]
        return [*suppressed, amendment.moved_to] if amendment.moved_to else suppressed
    return [amendment.target]


# Proposals.


def record(session: Session, recorder: Recorder | None) -> Session:
    """Recording on, in that name, or off."""
    return replace(session, recorder=recorder)


def decide(session: Session, proposal: str, block: BlockId, state: State) -> Session:
    """One amendment stands at `state`; both halves of a move do, and all of a table's row."""
    owner, amendment = _wanted(session, proposal, block)
    decisions = dict(session.decisions)
    for target in _told_together(session, owner, amendment):
        if state is owner.state:
            decisions.pop((owner.id, target), None)
        else:
            decisions[owner.id, target] = state
    return replace(session, decisions=MappingProxyType(decisions))


def adopt(session: Session, proposal: str, block: BlockId) -> Session:
    """One amendment of another proposal taken over by the recorder; there it is rejected, for it is taken over.

    Both halves of a move are, and all of a table's row. What the recorder wanted with the same words gives way.
    Raises `NotRecording`.
    """
    source, amendment = _wanted(session, proposal, block)
    if hands.recorder_of(session).owns(source) or not session.state(source, amendment.target).live:
        return session
    taken = [a for target in _told_together(session, source, amendment) if (a := source.amendment(target))]
    session = decide(session, proposal, amendment.target, State.REJECTED)
    for change in taken:
        own = hands.own_amendment(session, change.target)
        if own is not None and not (isinstance(own, Mod) and isinstance(change, Mod)):
            session = withdraw(session, hands.home(session, change.target).id, change.target)
    home = hands.home(session, taken[0].target)
    names: dict[BlockId, BlockId] = {}
    for change in taken:
        if isinstance(change, Add):
            names[change.target] = session.new_id("new-")
            home = home.put(replace(change, block=replace(change.block, id=names[change.target])))
        elif isinstance(change, Mod) and isinstance(own := hands.own_amendment(session, change.target), Mod):
            base = session.base.block(change.target).text.string
            kept = [
                e for e in own.edits if e not in change.edits and not any(collide(e, f, base) for f in change.edits)
            ]
            edits = sorted((*kept, *change.edits), key=lambda edit: (edit.start, edit.stop))
            home = home.put(replace(own, edits=tuple(edits)))
        else:
            home = home.put(change)
    for change in taken:
        if isinstance(change, Sup) and change.moved_to in names:
            home = home.put(replace(change, moved_to=names[change.moved_to]))
    session = session.with_proposal(home)
    # Where the recorder had withdrawn something of the same provision, that decision was about other words.
    here = {(home.id, change.target) for change in taken}
    left = {key: state for key, state in session.decisions.items() if key not in here}
    return replace(session, decisions=MappingProxyType(left))


def give_reasons(session: Session, proposal: str, reasons: Text) -> Session:
    """The reasons of a proposal."""
    return session.with_proposal(replace(session.proposal(proposal), reasons=reasons))


def give_number(session: Session, proposal: str, number: str) -> Session:
    """The number of a proposal, as the secretariat gave it."""
    return session.with_proposal(replace(session.proposal(proposal), number=number.strip()))
