"""A session as a value: base text, proposals, decisions. Its history is a value too.

Every change is a function from one session to the next (`editor.recording`); undo is a step back
in a list of sessions, and "modified?" compares two of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from editor.amendment import Add, Amendment, Mod, Proposal, State, check_edits
from editor.document import BlockId, Document
from editor.errors import AmendmentError, BlockExists, UnknownBlock

Decisions = Mapping[tuple[str, BlockId], State]


@dataclass(frozen=True, slots=True)
class Recorder:
    """In whose name the text is changed."""

    sponsors: tuple[str, ...]
    stem: str = ""
    """What the numbers of its proposals begin with: ``CUB/70``; "" when they have none yet."""

    @property
    def name(self) -> str:
        return self.stem or ", ".join(self.sponsors)

    def owns(self, proposal: Proposal) -> bool:
        """True when the proposal was written here, in that name."""
        return not proposal.origin and proposal.sponsors == self.sponsors


@dataclass(frozen=True, slots=True)
class Session:
    """A base text and what is proposed to be done to it."""

    base: Document
    proposals: tuple[Proposal, ...] = ()
    decisions: Decisions = field(default_factory=lambda: MappingProxyType({}))
    """State of single amendments, by proposal and block, where it differs from their proposal's."""
    profile: str = "plain"
    """Name of the conference's rules in `resources/profiles`."""
    recorder: Recorder | None = None
    """Who amends; `None` while recording is off, and then the text is closed."""

    def proposal(self, id: str) -> Proposal:
        """The proposal of that id. Raises `AmendmentError`."""
        for proposal in self.proposals:
            if proposal.id == id:
                return proposal
        raise AmendmentError(proposal=id)

    def state(self, proposal: Proposal, block: BlockId) -> State:
        """Where one amendment stands: its own decision, else its proposal's state."""
        return self.decisions.get((proposal.id, block), proposal.state)

    def live(self) -> Iterator[tuple[Proposal, Amendment]]:
        """Every amendment that counts in the amended text, in the order of the proposals."""
        for proposal in self.proposals:
            if not proposal.state.live and not self.decisions:
                continue
            for amendment in proposal.amendments:
                if self.state(proposal, amendment.target).live:
                    yield proposal, amendment

    def with_proposal(self, proposal: Proposal) -> Session:
        """The session with that proposal in place of the one of its id, or as the last one."""
        if any(p.id == proposal.id for p in self.proposals):
            return replace(
                self, proposals=tuple(proposal if p.id == proposal.id else p for p in self.proposals)
            )
        return replace(self, proposals=(*self.proposals, proposal))

    def without_proposal(self, id: str) -> Session:
        """The session without the proposal of that id and the decisions about it."""
        return replace(
            self,
            proposals=tuple(p for p in self.proposals if p.id != id),
            decisions=MappingProxyType({k: v for k, v in self.decisions.items() if k[0] != id}),
        )

    def new_id(self, prefix: str) -> str:
        """An identity that no block and no proposal of this session has: numbered on from the highest there is."""
        used = {a.block.id for p in self.proposals for a in p.amendments if isinstance(a, Add)}
        used.update(p.id for p in self.proposals)
        tails = (id.removeprefix(prefix) for id in used if id.startswith(prefix))
        # A file may bring any: what has more figures than those is nothing that is counted.
        number = 1 + max((int(tail) for tail in tails if tail.isdecimal() and len(tail) < _FIGURES), default=0)
        while f"{prefix}{number}" in self.base:
            number += 1
        return f"{prefix}{number}"


_FIGURES = 10


def check(session: Session) -> None:
    """Raise the `AmendmentError` of the first amendment that does not fit the base text."""
    before: dict[BlockId, BlockId | None] = {}
    for proposal in session.proposals:
        for amendment in proposal.amendments:
            if isinstance(amendment, Add):
                if amendment.target in session.base or amendment.target in before:
                    raise BlockExists(block=amendment.target, number=proposal.name)
                before[amendment.target] = amendment.after
            elif amendment.target not in session.base:
                raise UnknownBlock(block=amendment.target, number=proposal.name)
            elif isinstance(amendment, Mod):
                check_edits(session.base.block(amendment.target), amendment.edits)
    # Every added block must hang on the base in the end: one in a circle would be shown nowhere.
    anchored: set[BlockId | None] = {None}
    for block in before:
        chain: list[BlockId] = []
        at: BlockId | None = block
        while at not in anchored and at not in session.base:
            if at is None or at not in before or at in chain:
                raise UnknownBlock(block=at)
            chain.append(at)
            at = before[at]
        anchored.update(chain)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing done: its name for the menu, and the session it led to."""

    name: str
    session: Session
    joins: str = ""
    """Steps in a row with the same `joins` are one to the person who undoes; "" joins nothing."""


@dataclass(frozen=True, slots=True)
class History:
    """What was done, and what was undone and can be done again."""

    first: Session
    done: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()
    """The step to be done again next stands last."""

    @property
    def present(self) -> Session:
        return self.done[-1].session if self.done else self.first

    def do(self, name: str, session: Session, joins: str = "") -> History:
        """The history with one more step; what was undone is gone. The same session is no step."""
        if session == self.present:
            return self
        step = Step(name, session, joins)
        if joins and self.done and self.done[-1].joins == joins and not self.undone:
            return History(self.first, (*self.done[:-1], step))
        return History(self.first, (*self.done, step))

    def undo(self) -> History:
        """One step back; itself when there is none."""
        if not self.done:
            return self
        return History(self.first, self.done[:-1], (*self.undone, self.done[-1]))

    def redo(self) -> History:
        """One undone step forward; itself when there is none."""
        if not self.undone:
            return self
        return History(self.first, (*self.done, self.undone[-1]), self.undone[:-1])
