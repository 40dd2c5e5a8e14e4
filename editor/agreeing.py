"""What two proposals want alike, and what they cannot both have.

What is wanted alike is one change with several sponsors: it stands in the text once, and goes when none of them wants
it any more. Equal edits of a block are found where its segments are made (`editor.markup`); equal additions here.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

from editor.amendment import Add, Amendment, Edit, Proposal
from editor.document import BlockId
from editor.remembered import once_each
from editor.text import Text

MOST_APART: Final = 8
"""Characters between two edits beyond which they are no question: more spaces between two words nobody writes."""


class Additions(NamedTuple):
    """How the provisions that several proposals add belong together."""

    same: Mapping[BlockId, BlockId]
    """Those that an earlier proposal adds as well, with the same words behind the same provision, and which is its."""
    behind: Mapping[BlockId, BlockId | None]
    """What each stands behind where only its proposal is read; `None` at the beginning."""

    def one(self, block: BlockId) -> BlockId:
        """The block that stands for all that are one with it; itself when it is alone."""
        return self.same.get(block, block)

    def place(self, after: BlockId | None) -> BlockId | None:
        """The place behind a block: one place behind blocks that are one."""
        return None if after is None else self.one(after)


@once_each(8)
def additions(proposals: tuple[Proposal, ...]) -> Additions:
    """The provisions that these proposals add; what is decided about them makes no difference.

    So an agreement outlives the rejection of one of several paragraphs. It is one of several sponsors: who types the
    same provision twice means two. Nothing is told where only one proposal adds any.
    """
    adding = [(p, own) for p in proposals if (own := [a for a in p.amendments if isinstance(a, Add)])]
    if len(adding) < 2:
        return Additions(MappingProxyType({}), MappingProxyType({}))
    same: dict[BlockId, BlockId] = {}
    behind: dict[BlockId, BlockId | None] = {}
    known: dict[tuple[BlockId | None, str], list[tuple[Add, Sequence[Text], set[tuple[str, ...]]]]] = defaultdict(list)
    for proposal, own in adding:
        sponsors = proposal.sponsors or (proposal.id,)
        cells = _cells(own)
        for add, before in _in_order(own):
            place = None if before is None else same.get(before, before)
            behind[add.target] = place
            row = cells.get((add.block.cell.table, add.block.cell.row), ()) if add.block.cell else ()
            alike = known[place, add.block.text.string]
            for other, its_row, wanting in alike:
                if sponsors not in wanting and its_row == row and _equal(add, other):
                    same[add.target] = other.target
                    wanting.add(sponsors)
                    break
            else:
                alike.append((add, row, {sponsors}))
    return Additions(same, behind)


def told_of(proposals: tuple[Proposal, ...], proposal: Proposal, block: BlockId) -> Amendment | None:
    """What one of these proposals wants with a block: also where it adds what another adds, and that is the block."""
    amendment = proposal.amendment(block)
    if amendment is not None:
        return amendment
    known = additions(proposals)
    one = known.one(block)
    return next((a for a in proposal.amendments if isinstance(a, Add) and known.one(a.target) == one), None)


def _in_order(adds: Sequence[Add]) -> Iterator[tuple[Add, BlockId | None]]:
    """One proposal's additions as they are read, each with the block before it."""
    following: dict[BlockId | None, list[Add]] = defaultdict(list)
    for add in adds:
        following[add.after].append(add)
    own = {add.target for add in adds}
    for root in [after for after in following if after not in own]:
        before = root
        waiting = following[root][::-1]
        while waiting:
            add = waiting.pop()
            yield add, before
            before = add.target
            waiting.extend(following.get(add.target, ())[::-1])


def _cells(adds: Sequence[Add]) -> Mapping[tuple[str, int], Sequence[Text]]:
    """The words of each table's row that is added: its cells are alike together, or not at all."""
    rows: dict[tuple[str, int], list[Text]] = defaultdict(list)
    for add in adds:
        if add.block.cell:
            rows[add.block.cell.table, add.block.cell.row].append(add.block.text)
    return rows


def _equal(add: Add, other: Add) -> bool:
    a, b = add.block, other.block
    return (a.text, a.cell, a.story, add.moved_from) == (b.text, b.cell, b.story, other.moved_from)


def collide(one: Edit, other: Edit, base: str) -> bool:
    """Whether two edits of a block with those characters cannot both be had as they are meant.

    They want the same characters gone or changed, or bring words to the same point. Equal edits are one change.
    """
    if one.start < other.stop and other.start < one.stop:
        return one != other
    if not one.text or not other.text:
        return False
    # Words brought to the end stand before the paragraph mark, whether that goes or not.
    first, second = sorted((one, other), key=lambda edit: edit.stop)
    start, stop = min(first.stop, len(base)), min(second.stop, len(base))
    return one != other if start == stop else _same_gap(first, second, base[start:stop])


def _same_gap(first: Edit, second: Edit, gap: str) -> bool:
    """Whether words are brought before and behind the same spaces, between the same two words."""
    words = first.text.string, second.text.string
    return gap.isspace() and words[0].startswith(gap) and words[1].endswith(gap)


def touch(one: Edit, other: Edit, base: str) -> bool:
    """Whether one edit puts words right beside a word that the other takes away or replaces.

    Nobody chose what is read there then. Beside a space or a sign of punctuation it is what both meant.
    """
    return _beside(one, other, base) or _beside(other, one, base)


def _beside(inserting: Edit, taking: Edit, base: str) -> bool:
    at = inserting.start
    if inserting.stop > at or not inserting.text or taking.start == taking.stop:
        return False
    return (at == taking.stop and _in_word(base[at - 1 : at])) or (at == taking.start and _in_word(base[at : at + 1]))


def _in_word(character: str) -> bool:
    return character != "" and unicodedata.category(character)[0] in "LMN"
