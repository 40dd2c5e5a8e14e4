"""What a program that was killed left of sessions without a name: kept when anything was done in it, else removed.

Looked through once, at the start. What another program has open is left alone.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from time import time
from typing import Final

from editor.errors import FormatError
from formats import store
from formats.store import SUFFIX
from widgets.opening import interrupted_sign, untouched_sign

_BESIDE: Final = ("-wal", "-shm", "-journal")
"""Endings of what SQLite has beside an open database (sqlite.org/tempfiles.html)."""
BEING_MADE: Final = 60.0
"""Seconds after which a file half made is nobody's any more."""


def is_open(session: Path) -> bool:
    """True when the session was not closed, and is open in this program or another one."""
    return session.with_name(session.name + "-wal").exists() and not interrupted_sign(session).exists()


def look_through(folder: Path) -> None:
    """Mark the sessions that a killed program left in `folder`; remove those that nothing was done in.

    What the system does not allow is left for another time: nobody waits for it.
    """
    for path in tuple(folder.glob(f"[!.]*{SUFFIX}")):
        with suppress(OSError):
            if untouched_sign(path).exists() or is_open(path) or not path.stat().st_size:
                _settle(path)
    for sign in tuple(folder.glob(f"[!.]*{SUFFIX}.*")):
        with suppress(OSError):
            if not sign.with_suffix("").exists():
                sign.unlink(missing_ok=True)
    for half in tuple(folder.glob(f".*{SUFFIX}.*")):
        with suppress(OSError):
            if time() - half.stat().st_mtime > BEING_MADE:
                half.unlink(missing_ok=True)


def _settle(path: Path) -> None:
    try:
        untouched = not path.stat().st_size or store.is_untouched(path)
    except store.InUse:
        return
    except FormatError:
        untouched = False  # whoever opens it is told
    if untouched:
        remove(path)
    else:
        interrupted_sign(path).touch()
        untouched_sign(path).unlink(missing_ok=True)


def remove(session: Path) -> None:
    """Remove a session without a name that is not open, with all that stands beside it."""
    for ending in _BESIDE:
        session.with_name(session.name + ending).unlink(missing_ok=True)
    session.unlink(missing_ok=True)
    for sign in (untouched_sign(session), interrupted_sign(session)):
        sign.unlink(missing_ok=True)
