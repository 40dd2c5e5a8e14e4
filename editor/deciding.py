"""Collisions as questions: which amendments stand against each other, and one of them taken."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from editor.amendment import State
from editor.document import BlockId
from editor.markup import colliding
from editor.recording import decide
from editor.session import Session

One = tuple[str, BlockId]
"""An amendment as decisions name it: its proposal's id and its target."""


def against(session: Session) -> Mapping[One, tuple[One, ...]]:
    """For each amendment that collides those it collides with, in the order of the proposals."""
    found: dict[One, dict[One, None]] = defaultdict(dict)
    for _, (p, a), (q, b) in colliding(session):
        found[p, a.target][q, b.target] = None
        found[q, b.target][p, a.target] = None
    order = {proposal.id: at for at, proposal in enumerate(session.proposals)}
    return {one: tuple(sorted(others, key=lambda other: order[other[0]])) for one, others in found.items()}


def take(session: Session, proposal: str, block: BlockId) -> Session:
    """That amendment accepted, and rejected every one that collides with it."""
    others = against(session).get((proposal, block), ())
    session = decide(session, proposal, block, State.AGREED)
    for other in others:
        session = decide(session, *other, State.REJECTED)
    return session
