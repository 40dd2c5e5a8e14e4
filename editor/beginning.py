"""A text that is begun with nothing: where its first words go, and what its paragraphs are.

Its base text has no paragraph at all, so everything typed into it is added: a draft new resolution is an ADD
as a whole (conventions, 1.7). Until something stands in it, three empty places are shown in its stead.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import reduce
from typing import Final

from editor.amendment import Add, Amendment, Proposal
from editor.conventions import dressed
from editor.document import Block, BlockId, Document, Role
from editor.markup import Row, amended, kept, rows, updated
from editor.session import Session

PLACES: Final = (
    Block("begin-1", role=Role.NUMBER, style="ResNo"),
    Block("begin-2", role=Role.TITLE, style="Restitle"),
    Block("begin-3"),
)
"""Number line, title, text. A style says what the first two are, whatever is typed there."""


def is_place(row: Row) -> bool:
    """True for a place of a text in which nothing stands yet: it is shown, and nowhere in the session."""
    return not row.added and row.block in PLACES


def shown(session: Session) -> list[Row]:
    """The rows of a session, or the places of a text in which nothing stands."""
    if session.base.blocks or any(proposal.amendments for proposal in session.proposals):
        return rows(session)
    return [kept(place) for place in PLACES]


def shown_after(before: Sequence[Row], session: Session, after: Session) -> list[Row]:
    """The rows of `after`, made of those shown of `session` where little changed."""
    # A text that is only being written is short, and its places come and go.
    return updated(before, session, after) if after.base.blocks else shown(after)


def begun(proposal: Proposal) -> Proposal:
    """The proposal with the places as its additions, one behind the other."""
    after = None
    for place in PLACES:
        proposal = proposal.put(Add(place, after))
        after = place.id
    return proposal


def recognised(session: Session) -> Session:
    """The session of a text that is all new, where every paragraph with words has the role that its structure gives.

    Any other session as it is.
    """
    return session if session.base.blocks else _told(session, amended(session))


def printed(session: Session) -> Session:
    """As `recognised`, and each paragraph looks as conferences print it, where nobody gave its words a look."""
    return session if session.base.blocks else _told(session, dressed(amended(session), each=True))


def _told(session: Session, document: Document) -> Session:
    """The session with role, level and words of its additions as they are in `document`, which is its text."""
    found = {block.id: block for block in document if block.text}
    told = [
        replace(proposal, amendments=tuple(_as_found(amendment, found) for amendment in proposal.amendments))
        for proposal in session.proposals
    ]
    changed = [new for old, new in zip(session.proposals, told, strict=True) if old.amendments != new.amendments]
    return reduce(Session.with_proposal, changed, session)


def _as_found(amendment: Amendment, found: Mapping[BlockId, Block]) -> Amendment:
    block = found.get(amendment.target)
    if not isinstance(amendment, Add) or block is None or block == amendment.block:
        return amendment
    return replace(amendment, block=block)
