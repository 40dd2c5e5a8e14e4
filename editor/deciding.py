"""Collisions as questions: which amendments stand against each other, and one of them taken."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import product

from editor.agreeing import Additions, additions, told_of
from editor.amendment import Add, Amendment, Marker, State, Sup
from editor.document import BlockId
from editor.markup import colliding
from editor.recording import decide
from editor.session import Session

One = tuple[str, BlockId]
"""An amendment as decisions name it: its proposal's id and its target."""


def against(session: Session) -> Mapping[One, tuple[One, ...]]:
    """For each amendment that collides those it collides with, in the order of the proposals.

    The halves of a move collide together, as they are decided together.
    """
    found: dict[One, dict[One, None]] = defaultdict(dict)
    for _, (p, a), (q, b) in colliding(session):
        for one, other in product(_halves(session, p, a), _halves(session, q, b)):
            found[one][other] = None
            found[other][one] = None
    order = {proposal.id: at for at, proposal in enumerate(session.proposals)}
    return {one: tuple(sorted(others, key=lambda other: order[other[0]])) for one, others in found.items()}


def agreed(session: Session) -> Mapping[One, tuple[One, ...]]:
    """For each amendment those of other proposals that want the very same, in the order of the proposals."""
    known = additions(session.proposals)
    alike: dict[Amendment, list[One]] = defaultdict(list)
    adding: dict[BlockId, list[One]] = defaultdict(list)
    for proposal, amendment in session.live():
        here = adding[known.one(amendment.target)] if isinstance(amendment, Add) else alike[_compared(amendment, known)]
        here.append((proposal.id, amendment.target))
    return {
        one: tuple(other for other in ones if other != one)
        for ones in (*alike.values(), *adding.values())
        if len(ones) > 1
        for one in ones
    }


def sides(session: Session) -> tuple[tuple[BlockId, tuple[str, ...], tuple[str, ...]], ...]:
    """Every collision once: the block where it is, and the ids of the proposals on both sides.

    On one side are all that want the very same.
    """
    alike = agreed(session)
    order = {proposal.id: at for at, proposal in enumerate(session.proposals)}

    def side(proposal: str, amendment: Amendment) -> tuple[str, ...]:
        others = alike.get((proposal, amendment.target), ())
        return tuple(sorted({proposal, *(id for id, _ in others)}, key=order.__getitem__))

    found = (
        (block, sorted((side(*one), side(*other)), key=lambda ids: order[ids[0]]))
        for block, one, other in colliding(session)
    )
    return tuple(dict.fromkeys((block, first, second) for block, (first, second) in found))


def anchors(session: Session) -> Mapping[BlockId, BlockId]:
    """For each added provision that of the base text it stands behind; "" at the beginning."""
    after = {a.target: a.after or "" for p in session.proposals for a in p.amendments if isinstance(a, Add)}
    found: dict[BlockId, BlockId] = {}
    for block in after:
        way = [block]
        while (anchor := found.get(way[-1], after[way[-1]])) in after:
            way.append(anchor)
        found.update(dict.fromkeys(way, anchor))
    return found


def _halves(session: Session, proposal: str, amendment: Amendment) -> Iterator[One]:
    """An amendment, and the other half when it is one of a move that stands."""
    yield proposal, amendment.target
    other = amendment.moved_from if isinstance(amendment, Add) else (
        amendment.moved_to if isinstance(amendment, Sup) else None)
    owner = session.proposal(proposal)
    if other is not None and owner.amendment(other) is not None and session.state(owner, other).live:
        yield proposal, other


def take(session: Session, proposal: str, block: BlockId) -> Session:
    """That amendment accepted, and rejected every one that collides with it."""
    amendment = told_of(session.proposals, session.proposal(proposal), block)
    others = against(session).get((proposal, amendment.target), ()) if amendment else ()
    session = decide(session, proposal, block, State.AGREED)
    for other in others:
        session = decide(session, *other, State.REJECTED)
    return session


@dataclass(frozen=True, slots=True)
class Deed:
    """What several groups of proposals do to one provision."""

    markers: tuple[Marker | None, ...]
    """For each group what it does; `None` when it lets the provision be."""
    agree: bool = False
    """Several groups want the same, and nobody anything else."""
    collide: bool = False
    """Not all that is wanted can be had."""


def deeds(session: Session, groups: Sequence[Set[str]]) -> Mapping[BlockId, Deed]:
    """Who does what, and where groups of proposals (told by their ids) agree or collide: the provisions amended.

    A group that amends a provision in several proposals is told by the first of them. What several add alike is one
    provision, told under each of its names.
    """
    wants: dict[BlockId, list[Amendment | None]] = {}
    called: dict[BlockId, list[BlockId]] = defaultdict(list)
    owner = {proposal: at for at, group in enumerate(groups) for proposal in group}
    known = additions(session.proposals)
    for proposal, amendment in session.live():
        at = owner.get(proposal.id)
        if at is None:
            continue
        one = known.one(amendment.target)
        row = wants.setdefault(one, [None] * len(groups))
        row[at] = row[at] or amendment
        called[one].append(amendment.target)
    against_others: set[BlockId] = set()
    for _, (p, a), (q, b) in colliding(session):
        if p in owner and q in owner and owner[p] != owner[q]:
            against_others.update((known.one(a.target), known.one(b.target)))
    out: dict[BlockId, Deed] = {}
    for one, row in wants.items():
        done = [amendment for amendment in row if amendment is not None]
        collide = one in against_others
        alike = isinstance(done[0], Add) or len({_compared(amendment, known) for amendment in done}) == 1
        agree = len(done) > 1 and alike and not collide
        deed = Deed(tuple(a.marker if a else None for a in row), agree, collide)
        out.update(dict.fromkeys(called[one], deed))
    return out


def _compared(amendment: Amendment, known: Additions) -> Amendment:
    """The amendment with one name for every place that is the same."""
    if isinstance(amendment, Sup) and amendment.moved_to:
        return replace(amendment, moved_to=known.one(amendment.moved_to))
    return amendment
