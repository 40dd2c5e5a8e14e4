"""Where the files stood that sessions were begun with, on this computer.

In whose folder a session's file stood is told to nobody it is handed on to. A path is given back only for a session
that still holds the very bytes read from there.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from widgets.aside import Aside

_ORIGINS = Aside("origins")


def remember(session: Path, source: Path, data: bytes) -> None:
    """The session at `session` was begun with `data`, read from `source`."""
    _ORIGINS.put(session, (str(source), sha256(data).hexdigest()))


def of(session: Path, data: bytes) -> Path | None:
    """Where `data`, which the session at `session` was begun with, was read from; `None` when that is not known."""
    match _ORIGINS.of(session):
        case [str(source), str(digest)] if digest == sha256(data).hexdigest():
            return Path(source)
    return None
