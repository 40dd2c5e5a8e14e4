"""Collisions as questions: which amendments stand against each other, and one of them taken."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import product

from editor.amendment import Add, Amendment, Marker, State, Sup
from editor.document import BlockId
from editor.markup import colliding
from editor.recording import decide
from editor.session import Session
from editor.text import Text

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
    others = against(session).get((proposal, block), ())
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
    """Several groups want the same, and nobody anything else; one of them is still to be taken, if words come in."""
    collide: bool = False
    """Not all that is wanted can be had."""


def deeds(session: Session, groups: Sequence[Set[str]]) -> Mapping[BlockId, Deed]:
    """Who does what, and where groups of proposals (told by their ids) agree or collide: the provisions amended.

    A group that amends a provision in several proposals is told by the first of them.
    """
    wants: dict[BlockId, list[Amendment | None]] = {}
    owner = {proposal: at for at, group in enumerate(groups) for proposal in group}
    places: dict[tuple[BlockId | None, Text], list[tuple[int, BlockId]]] = defaultdict(list)
    for proposal, amendment in session.live():
        at = owner.get(proposal.id)
        if at is None:
            continue
        row = wants.setdefault(amendment.target, [None] * len(groups))
        row[at] = row[at] or amendment
        if isinstance(amendment, Add):
            places[amendment.after, amendment.block.text].append((at, amendment.target))
    against_others: set[BlockId] = set()
    for _, (p, a), (q, b) in colliding(session):
        if p in owner and q in owner and owner[p] != owner[q]:
            against_others.update((a.target, b.target))
    together = {block for same in places.values() if len({at for at, _ in same}) > 1 for _, block in same}
    out: dict[BlockId, Deed] = {}
    for block, row in wants.items():
        done = [amendment for amendment in row if amendment is not None]
        collide = block in against_others
        agree = block in together or (len(done) > 1 and all(other == done[0] for other in done[1:]))
        out[block] = Deed(tuple(a.marker if a else None for a in row), agree, collide and not agree)
    return out
