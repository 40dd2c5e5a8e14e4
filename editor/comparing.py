"""One base text and the texts that became of it, as a session: each of them a proposal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import Final

from editor.amendment import Proposal
from editor.compare import adopted, compare
from editor.document import Document
from editor.ignoring import Ignoring
from editor.joining import joined
from editor.session import Session

SEVERAL: Final = "compared-"
"""What the ids of proposals begin with that make several texts of one base text."""


def compared(base: Document, others: Sequence[tuple[str, Document]], ignoring: Ignoring) -> Session:
    """A session of a base text and what makes others of it; nothing for an equal text.

    Each other text comes with the name of its file, and of several each is a proposal sponsored by that name, without
    its ending where that makes no two alike.
    """
    session = Session(base)
    called = distinct([name for name, _ in others])
    for number, (name, other) in enumerate(others, 1):
        id = "comparison" if len(others) == 1 else f"{SEVERAL}{number}"
        sponsors = (called[number - 1],) if len(others) > 1 else ()
        if amendments := compare(base, other, ignoring):
            proposal = Proposal(id, sponsors, amendments=amendments, origin=PurePath(name).name)
            # Notes and pictures that the new text brings have to be at hand when it is written.
            session = joined(session, Session(replace(base, media=adopted(base, other).media), (proposal,)))
    return session


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
