"""One base text and the texts that became of it, as a session: each of them a proposal."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace
from pathlib import PurePath
from types import MappingProxyType
from typing import Final

from editor.amendment import Add, Amendment, Proposal, Sup
from editor.compare import adopted, compare
from editor.document import BlockId, Document
from editor.ignoring import Ignoring
from editor.session import Session

SEVERAL: Final = "compared-"
"""What the ids of proposals begin with that make several texts of one base text."""


def compared(base: Document, others: Sequence[tuple[str, Document]], ignoring: Ignoring) -> Session:
    """A session of a base text and what makes others of it; nothing for an equal text.

    Each other text comes with its name, and of several each is a proposal sponsored by that name, without its ending.
    """
    proposals: list[Proposal] = []
    # Notes and pictures that the new texts bring have to be at hand when it is written.
    media = dict(base.media)
    for number, (name, other) in enumerate(others, 1):
        if number > 1:
            # Its notes and pictures are others than those of the text before, whatever they are called.
            other = adopted(other, adopted(other, other))
        amendments = compare(base, other, ignoring)
        media.update(adopted(base, other).media)
        if len(others) > 1:
            added = frozenset(a.target for a in amendments if isinstance(a, Add))
            amendments = tuple(_renamed(amendment, f"{number}.", added) for amendment in amendments)
        if amendments:
            id = "comparison" if len(others) == 1 else f"{SEVERAL}{number}"
            sponsors = (PurePath(name).stem,) if len(others) > 1 else ()
            proposals.append(Proposal(id, sponsors, amendments=amendments, origin=name))
    return Session(replace(base, media=MappingProxyType(media)), tuple(proposals))


def _renamed(amendment: Amendment, prefix: str, added: Container[BlockId]) -> Amendment:
    """The amendment with other names for the blocks that its text adds: another text's may have the same."""
    match amendment:
        case Add():
            after = amendment.after
            after = f"{prefix}{after}" if after in added else after
            return replace(amendment, block=replace(amendment.block, id=f"{prefix}{amendment.block.id}"), after=after)
        case Sup(moved_to=str()):
            return replace(amendment, moved_to=f"{prefix}{amendment.moved_to}")
    return amendment
