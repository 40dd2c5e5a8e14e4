"""Whose hand changes a text: the proposals of whoever records, and which of them an amendment belongs to.

What another sponsor proposed is never changed here, only decided (`editor.recording.decide`). Every function that
asks for the recorder raises `NotRecording` while there is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from itertools import count
from types import MappingProxyType

from editor.amendment import Add, Amendment, Proposal
from editor.document import BlockId
from editor.document import instrument_of as instruments_in
from editor.errors import NotRecording, OthersText, UnknownBlock
from editor.profile import profile
from editor.session import Recorder, Session

# Whose an amendment is.


def recorder_of(session: Session) -> Recorder:
    """Who amends. Raises `NotRecording`."""
    if session.recorder is None:
        raise NotRecording()
    return session.recorder


def own(session: Session) -> list[Proposal]:
    """The proposals that the recorder wrote here."""
    recorder = recorder_of(session)
    return [p for p in session.proposals if recorder.owns(p)]


def amending(session: Session, block: BlockId) -> Proposal | None:
    """The recorder's proposal with a live amendment of a block, the first of several: it alone is typed in."""
    for proposal in own(session):
        if proposal.amendment(block) is not None and session.state(proposal, block).live:
            return proposal
    return None


def own_amendment(session: Session, block: BlockId) -> Amendment | None:
    """The amendment of a block that the recorder's hand goes on with."""
    proposal = amending(session, block)
    return proposal.amendment(block) if proposal else None


def own_id(session: Session, block: BlockId) -> str:
    """Id of the proposal that the recorder types in; "", which no proposal has, while there is none."""
    proposal = amending(session, block)
    return proposal.id if proposal else ""


def own_targets(session: Session) -> set[BlockId]:
    """All blocks that the recorder amends, be it rejected or withdrawn."""
    return {amendment.target for proposal in own(session) for amendment in proposal.amendments}


def addition(session: Session, block: BlockId) -> Add | None:
    """The amendment that added a block, anybody's."""
    for proposal in session.proposals:
        amendment = proposal.amendment(block)
        if isinstance(amendment, Add):
            return amendment
    return None


def owner(session: Session, block: BlockId) -> Proposal:
    """The recorder's own proposal that added `block`. Raises `OthersText` when another did."""
    for proposal in session.proposals:
        if isinstance(proposal.amendment(block), Add):
            if not recorder_of(session).owns(proposal):
                raise OthersText(number=proposal.name, block=block)
            return proposal
    raise UnknownBlock(block=block)


def instrument_of(session: Session, block: BlockId) -> BlockId | None:
    """The first block of the instrument that a block stands in, of the base or added; `None` outside of all."""
    seen: set[BlockId] = set()
    while block not in session.base:
        add = addition(session, block)
        if add is None or add.after is None or add.after in seen:
            return None
        seen.add(add.after)
        block = add.after
    return instruments_in(session.base).get(block)


# Where an amendment goes.


def home(session: Session, block: BlockId, near: BlockId | None = None) -> Proposal:
    """The recorder's proposal an amendment of that block belongs to; a new one when it has none yet.

    A block that is only about to be added stands in the instrument of the one `near` it.

    The profile decides: one proposal for a whole instrument, or one for each provision. A text that is all new
    is one proposal.
    """
    mine = own(session)
    if not session.base.blocks:
        return next((proposal for proposal in mine if proposal.state.live), None) or _new_proposal(session)
    present = amending(session, block)
    if present is not None:
        return present
    if profile(session.profile).level == "instrument":
        here = instrument_of(session, near or block)
        for proposal in mine:
            # Where an amendment of the block was rejected it stays, and what is wanted now stands beside it.
            if proposal.state.live and proposal.amendment(block) is None and any(
                instrument_of(session, a.target) == here for a in proposal.amendments
            ):
                return proposal
    return _new_proposal(session)


def put(session: Session, amendment: Amendment) -> Session:
    """With that amendment in the proposal that is its home."""
    return session.with_proposal(home(session, amendment.target).put(amendment))


def put_together(session: Session, amendments: Sequence[Amendment], near: BlockId | None) -> Session:
    """With amendments of blocks that stand in one instrument, that of `near`, and that the recorder does not amend yet.

    As if each were put by itself, but in a time that grows with their number only.
    """
    if session.base.blocks and profile(session.profile).level != "instrument":
        made = tuple(p.put(amendment) for p, amendment in zip(_new_proposals(session), amendments, strict=False))
        return replace(session, proposals=(*session.proposals, *made))
    one = home(session, amendments[0].target, near)
    return session.with_proposal(replace(one, amendments=(*one.amendments, *amendments)))


def drop(session: Session, proposal: Proposal, block: BlockId) -> Session:
    """Without one amendment; a proposal left without any goes, unless a person has given it reasons."""
    left = proposal.without(block)
    if left.amendments or left.reasons:
        session = session.with_proposal(left)
    else:
        session = session.without_proposal(proposal.id)
    key = (proposal.id, block)
    if key in session.decisions:
        rest = {k: v for k, v in session.decisions.items() if k != key}
        session = replace(session, decisions=MappingProxyType(rest))
    return session


def drop_together(session: Session, blocks: Set[BlockId]) -> Session:
    """Without the recorder's amendments of any of those blocks.

    As if each were dropped by itself, but in a time that grows with their number only.
    """
    recorder = recorder_of(session)
    proposals: list[Proposal] = []
    gone: set[tuple[str, BlockId]] = set()
    for proposal in session.proposals:
        going = {a.target for a in proposal.amendments if a.target in blocks} if recorder.owns(proposal) else set()
        gone.update((proposal.id, block) for block in going)
        if going:
            left = tuple(a for a in proposal.amendments if a.target not in going)
            proposal = replace(proposal, amendments=left)
        if not going or proposal.amendments or proposal.reasons:
            proposals.append(proposal)
    session = replace(session, proposals=tuple(proposals))
    if gone.isdisjoint(session.decisions):
        return session
    rest = {key: state for key, state in session.decisions.items() if key not in gone}
    return replace(session, decisions=MappingProxyType(rest))


# New names.


def _new_proposal(session: Session) -> Proposal:
    return next(_new_proposals(session))


def _new_proposals(session: Session) -> Iterator[Proposal]:
    """Proposals of the recorder that amend nothing yet, numbered on."""
    recorder = recorder_of(session)
    used = [
        int(match[1])
        for p in session.proposals
        if recorder.stem and (match := re.fullmatch(re.escape(recorder.stem) + r"/(\d{1,9})", p.number))
    ]
    numbers = count(1 + max(used, default=0))
    for id in new_ids(session, "proposal-"):
        yield Proposal(id, recorder.sponsors, f"{recorder.stem}/{next(numbers)}" if recorder.stem else "")


def new_ids(session: Session, prefix: str) -> Iterator[str]:
    """Identities that no block and no proposal of the session has, one after the other."""
    first = session.new_id(prefix)
    yield first
    for number in count(int(first.removeprefix(prefix)) + 1):
        if (id := f"{prefix}{number}") not in session.base:
            yield id
