"""Texts compared: a base, and what leads to each of the others as a proposal. Runs in another thread: values only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from editor.amendment import Add, Amendment, Proposal, Sup
from editor.compare import adopted, compare
from editor.document import BlockId, Document
from editor.markup import amended
from editor.session import Session
from formats import files
from formats.codec import Note
from formats.store import Source
from widgets.jobs import Cancel
from widgets.opening import Held, Stamp, Wish, Work, begun


def compare_works(wish: Wish, sessions: Path, profile: str, cancel: Cancel) -> Work:
    """The first text of `wish` as base, and what leads to each other one as a proposal of its own.

    Raises `FormatError`, `Cancelled`.
    """
    first, *others = wish.files
    stamp = Stamp.of(first) if isinstance(first, Path) else None
    base, source, notes = _base(first)
    cancel.check()
    proposals: list[Proposal] = []
    taken = 0
    for number, other in enumerate(others, 1):
        name, text, found = _amended(other)
        notes += found
        cancel.check()
        if number > 1:
            # Their notes and pictures are others than those of the text before, whatever they are called.
            text = adopted(text, adopted(text, text))
        amendments = _told_apart(compare(base, text, wish.ignoring), taken)
        taken += len(text)
        cancel.check()
        if amendments:
            proposals.append(Proposal(f"compared-{number}", (Path(name).stem,), amendments=amendments, origin=name))
    work = begun(Session(base, tuple(proposals), profile=profile), sessions, source)
    path = first if isinstance(first, Path) else None
    return replace(work, source=path, stamp=stamp, notes=notes, compared=wish)


def _base(text: Path | Held) -> tuple[Document, Source | None, tuple[Note, ...]]:
    if isinstance(text, Held):
        return text.document, text.source, ()
    opened = files.open_document(text)
    return opened.imported.document, Source(text.name, opened.imported.format, opened.data), opened.imported.notes


def _amended(text: Path | Held) -> tuple[str, Document, tuple[Note, ...]]:
    """Its name, and what stands when the changes tracked in it are accepted."""
    if isinstance(text, Held):
        return text.name, text.document, ()
    imported = files.open_document(text).imported
    return text.name, amended(Session(imported.document, imported.proposals)), imported.notes


def _told_apart(amendments: Sequence[Amendment], taken: int) -> tuple[Amendment, ...]:
    """The amendments with other names for what they add: so many are taken."""
    if not taken:
        return tuple(amendments)
    added = [a.target for a in amendments if isinstance(a, Add)]
    names: Mapping[BlockId, BlockId] = {old: f"new-{taken + at}" for at, old in enumerate(added, 1)}

    def told(one: Amendment) -> Amendment:
        if isinstance(one, Add):
            after = names.get(one.after, one.after) if one.after else None
            return replace(one, block=replace(one.block, id=names[one.target]), after=after)
        if isinstance(one, Sup) and one.moved_to:
            return replace(one, moved_to=names.get(one.moved_to, one.moved_to))
        return one

    return tuple(told(one) for one in amendments)
