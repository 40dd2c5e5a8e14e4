"""Collisions as questions: which amendments stand against each other, and one of them taken."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import product

from editor.amendment import Add, Amendment, State, Sup
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
