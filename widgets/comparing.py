"""Texts compared: a base, and what leads to each of the others as a proposal. Runs in another thread: values only."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from editor.comparing import compared
from editor.document import Document
from editor.markup import amended
from editor.session import Session
from formats import files
from formats.codec import Note
from formats.store import Source
from widgets.jobs import Cancel
from widgets.opening import Work, begun
from widgets.wishes import Held, Stamp, Wish


def compare_works(wish: Wish, sessions: Path, profile: str, cancel: Cancel) -> Work:
    """The first text of `wish` as base, and what leads to each other one as a proposal of its own.

    Raises `FormatError`, `Cancelled`.
    """
    first, *others = wish.files
    stamp = Stamp.of(first) if isinstance(first, Path) else None
    base, source, notes = _base(first)
    cancel.check()
    texts: list[tuple[str, Document]] = []
    for other in others:
        name, text, found = _amended(other)
        texts.append((name, text))
        notes += found
        cancel.check()
    session = compared(base, texts, wish.ignoring)
    cancel.check()
    # On the screen even a single text goes by its name.
    proposals = tuple(replace(p, sponsors=p.sponsors or (Path(p.origin).stem,)) for p in session.proposals)
    work = begun(replace(session, proposals=proposals, profile=profile), sessions, source)
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
    return str(text), amended(Session(imported.document, imported.proposals)), imported.notes
