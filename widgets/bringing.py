"""Proposals of other delegations for the text that is open, from their files. Runs in another thread: values only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import reduce
from pathlib import Path

from editor.comparing import compared, distinct
from editor.document import Document
from editor.errors import InterlineError
from editor.ignoring import USUAL
from editor.joining import joined
from editor.markup import amended
from editor.session import Session
from formats import files, store
from formats.json import loads, proposals_from_json
from widgets.jobs import Cancel

SCRIPT = ".json"
"""Ending of amendments for programs, as ``compare --as json`` writes them."""


def brought(paths: Sequence[Path], base: Document, cancel: Cancel) -> Session:
    """What the files propose to `base`, together: sessions of it, amendments as JSON, and texts that amend it.

    Who names neither sponsor nor number goes by the name of the file. Raises `AmendmentError` for what does not fit
    the base text, `FormatError`, `Cancelled`.
    """
    found: list[Session] = []
    for path, name in zip(paths, distinct([str(path) for path in paths]), strict=True):
        try:
            session = _read(path, base)
        except InterlineError as error:
            error.params.setdefault("path", str(path))
            raise
        proposals = (replace(p, origin=p.origin or path.name) for p in session.proposals)
        named = tuple(p if p.sponsors or p.number else replace(p, sponsors=(name,)) for p in proposals)
        found.append(replace(session, proposals=named))
        cancel.check()
    return reduce(joined, found, Session(base))


def _read(path: Path, base: Document) -> Session:
    if path.suffix.lower() == store.SUFFIX:
        with store.open_session(path) as file:
            session = file.history.present
        if session.base.blocks == base.blocks:
            return session
        return _compared(path, amended(session), base)
    if path.suffix.lower() == SCRIPT:
        return Session(base, proposals_from_json(loads(files.read_bytes(path)), base))
    imported = files.open_document(path).imported
    return _compared(path, amended(Session(imported.document, imported.proposals)), base)


def _compared(path: Path, text: Document, base: Document) -> Session:
    """What makes a text of the base, where it does not tell so itself."""
    return compared(base, [(str(path), text)], USUAL)
