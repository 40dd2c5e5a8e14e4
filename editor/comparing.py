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

    Each other text comes with the name of its file, and of several each is a proposal sponsored by that name, without
    its ending where that makes no two alike.
    """
    proposals: list[Proposal] = []
    called = distinct([name for name, _ in others])
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
            sponsors = (called[number - 1],) if len(others) > 1 else ()
            proposals.append(Proposal(id, sponsors, amendments=amendments, origin=PurePath(name).name))
    return Session(replace(base, media=MappingProxyType(media)), tuple(proposals))


def distinct(names: Sequence[str]) -> tuple[str, ...]:
    """What files are called beside each other: without folder and ending, as long as that tells them apart.

    Two files of one name from different folders go by their folders: ``MRD/res41`` and ``ZEM/res41``.
    """
    paths = [PurePath(name) for name in names]
    for told in (
        [path.stem for path in paths],
        [path.name for path in paths],
        [f"{path.parent.name}/{path.stem}" for path in paths],
    ):
        if len(set(told)) == len(told):
            return tuple(told)
    return tuple(f"{path.name} ({number})" for number, path in enumerate(paths, 1))


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
