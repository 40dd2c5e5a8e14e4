"""Amendments and proposals, told against the base text for ever.

An `Edit` puts text in place of characters of *the base text* of one block. A block of n
characters has its paragraph mark at offset n: an edit may bring paragraph marks in (`BREAK`, a
split) or take the mark out (it reaches to n + 1, a merge with the next block). So proposals of
several delegations merge as a union, and a collision is a question about two edits.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum, StrEnum
from functools import lru_cache

from editor.document import Block, BlockId
from editor.errors import EditOutside
from editor.frozen import setters
from editor.text import EMPTY, Text


class Marker(StrEnum):
    """What a proposal does to a provision, in the letters every language uses."""

    ADD = "ADD"
    MOD = "MOD"
    MOD_EDITORIAL = "(MOD)"
    SUP = "SUP"
    NOC = "NOC"
    NOC_UNDERLINED = "NOC_"
    """The author insists that the text stay; printed ``NOC`` and underlined; reasons required."""
    ADD_MOVED = "ADD*"
    SUP_MOVED = "SUP*"

    @property
    def shown(self) -> str:
        """The letters printed."""
        return self.value.rstrip("_")


class Scope(Enum):
    """What an amendment is about: one provision, or the whole instrument that begins there."""

    PROVISION = "provision"
    INSTRUMENT = "instrument"


@dataclass(frozen=True, slots=True, init=False)
class Edit:
    """Put `text` in place of characters [start, stop) of the base text of one block."""

    start: int
    stop: int
    text: Text = EMPTY

    def __init__(self, start: int, stop: int, text: Text = EMPTY) -> None:
        _put_start(self, start)
        _put_stop(self, stop)
        _put_text(self, text)

    def __hash__(self) -> int:
        return hash((self.start, self.stop))


_put_start, _put_stop, _put_text = setters(Edit)


@dataclass(frozen=True, slots=True)
class Add:
    """A new block, put after another (of the base, or added before it), or first when `after` is None."""

    block: Block
    after: BlockId | None
    moved_from: BlockId | None = None
    """Where the text stood before: then it is one half of a move, and its marker ``ADD*``."""

    @property
    def target(self) -> BlockId:
        return self.block.id

    @property
    def marker(self) -> Marker:
        return Marker.ADD_MOVED if self.moved_from else Marker.ADD


@dataclass(frozen=True, slots=True, init=False)
class Mod:
    """Edits of one block, in order, none overlapping another."""

    target: BlockId
    edits: tuple[Edit, ...] = ()
    editorial: bool = False

    def __init__(self, target: BlockId, edits: tuple[Edit, ...] = (), editorial: bool = False) -> None:
        _put_target(self, target)
        _put_edits(self, edits)
        _put_editorial(self, editorial)

    @property
    def marker(self) -> Marker:
        return Marker.MOD_EDITORIAL if self.editorial else Marker.MOD


_put_target, _put_edits, _put_editorial = setters(Mod)


@dataclass(frozen=True, slots=True)
class Sup:
    """A block that goes, or with `scope` the whole instrument whose number line it is."""

    target: BlockId
    moved_to: BlockId | None = None
    scope: Scope = Scope.PROVISION

    @property
    def marker(self) -> Marker:
        return Marker.SUP_MOVED if self.moved_to else Marker.SUP


@dataclass(frozen=True, slots=True)
class Noc:
    """No change. Underlined when the author insists on it."""

    target: BlockId
    underlined: bool = False
    scope: Scope = Scope.PROVISION

    @property
    def marker(self) -> Marker:
        return Marker.NOC_UNDERLINED if self.underlined else Marker.NOC


Amendment = Add | Mod | Sup | Noc


def check_edits(block: Block, edits: Iterable[Edit]) -> None:
    """Raise `EditOutside` unless the edits lie inside `block`, in order, and apart."""
    at = 0
    length = len(block.text)
    for edit in edits:
        if not (at <= edit.start <= edit.stop <= length + 1) or edit.start > length:
            raise EditOutside(block=block.id, start=edit.start, stop=edit.stop, length=length)
        at = edit.stop


class State(StrEnum):
    """Where a proposal, or one amendment of it, stands in the conference."""

    DRAFT = "draft"
    TABLED = "tabled"
    AGREED = "agreed"
    BRACKETED = "in brackets"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"

    @property
    def live(self) -> bool:
        """True while it counts in the amended text."""
        return self not in (State.REJECTED, State.WITHDRAWN)


@dataclass(frozen=True, slots=True)
class Proposal:
    """The amendments of one sponsor, or of several together."""

    id: str
    """Never changes and is never reused within a session."""
    sponsors: tuple[str, ...] = ()
    """Symbols of the sponsors, or the author of tracked changes as the file names them."""
    number: str = ""
    """``CUB/70/1``; "" while it has none."""
    amendments: tuple[Amendment, ...] = ()
    reasons: Text = EMPTY
    state: State = State.DRAFT
    origin: str = ""
    """Where it came from: a file's name; "" when it was written here."""
    marker: Marker | None = None
    """The marker its proposal line carries; `None`: as its amendments say."""
    date: str = ""
    """Of the tracked changes it was read from, ISO 8601 as found; "" when there is none."""

    def __hash__(self) -> int:
        return hash((self.id, self.number, len(self.amendments)))

    @property
    def name(self) -> str:
        """What people call it: its number, else its sponsors."""
        return self.number or ", ".join(self.sponsors) or self.id

    def amendment(self, block: BlockId) -> Amendment | None:
        """Its amendment of that block, or that added it."""
        if len(self.amendments) < _FEW:
            return next((a for a in self.amendments if a.target == block), None)
        return by_target(self).get(block)

    def put(self, amendment: Amendment) -> Proposal:
        """The proposal with that amendment in place of the one of the same block, or as a new one."""
        if self.amendment(amendment.target) is None:
            return replace(self, amendments=(*self.amendments, amendment))
        return replace(
            self,
            amendments=tuple(amendment if a.target == amendment.target else a for a in self.amendments),
        )

    def without(self, block: BlockId) -> Proposal:
        """The proposal with no amendment of that block."""
        return replace(self, amendments=tuple(a for a in self.amendments if a.target != block))


_FEW = 8
"""Below so many amendments looking at each is faster than an index."""


@lru_cache(maxsize=64)
def by_target(proposal: Proposal) -> Mapping[BlockId, Amendment]:
    """A proposal's amendments by the block each is about."""
    return {amendment.target: amendment for amendment in proposal.amendments}
