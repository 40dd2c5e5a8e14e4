"""Sessions that nobody gave a name: where they stand, and the signs that stand beside them."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Final

from formats.store import SUFFIX
from widgets.preferences import state_folder

_BESIDE: Final = ("-wal", "-shm", "-journal")
"""Endings of what SQLite has beside an open database (sqlite.org/tempfiles.html)."""

LONGEST: Final = 160
"""Bytes of a stem: with all that is put behind it, and before, it stays below the 255 that file systems take."""


def shortened(stem: str) -> str:
    """A stem that other names can be made from, without its end when it is too long for that."""
    while len(os.fsencode(stem)) > LONGEST:
        stem = stem[:-1].rstrip()
    return stem


def folder() -> Path:
    """Where they stand. Raises `WriteError` where there is no state folder."""
    return state_folder() / "sessions"


def sessions() -> list[Path]:
    """All of them, the newest first; none that nothing was done to."""
    found = [path for path in folder().glob(f"[!.]*{SUFFIX}") if not untouched_sign(path).exists()]
    return sorted(found, key=lambda path: path.stat().st_mtime, reverse=True)


def made_from(session: Path, stem: str) -> bool:
    """True when it has the name that a session begun with a file of that stem gets."""
    return bool(re.fullmatch(re.escape(shortened(stem)) + r"(?: \(\d+\))?", session.stem))


def untouched_sign(session: Path) -> Path:
    """An empty file that stands beside a session until something is done to it; after a kill it tells."""
    return session.with_name(f"{session.name}.untouched")


def interrupted_sign(session: Path) -> Path:
    """An empty file that stands beside a session whose program was killed, until it is opened again."""
    return session.with_name(f"{session.name}.interrupted")


def is_open(session: Path) -> bool:
    """True when the session was not closed, and is open in this program or another one."""
    return session.with_name(session.name + "-wal").exists() and not interrupted_sign(session).exists()


def remove(session: Path) -> None:
    """Remove one that is not open, with all that stands beside it."""
    for ending in _BESIDE:
        session.with_name(session.name + ending).unlink(missing_ok=True)
    session.unlink(missing_ok=True)
    for sign in (untouched_sign(session), interrupted_sign(session)):
        sign.unlink(missing_ok=True)
