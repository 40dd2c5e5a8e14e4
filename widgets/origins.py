"""Where the files stood that sessions were begun with, on this computer.

Kept beside the sessions without a name and in no session file: a session is handed on, and in whose folder its file
stood is told to nobody. A path is given back only for a session that still holds the very bytes read from there.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Final

from editor.errors import WriteError
from widgets import unnamed
from widgets.preferences import state_folder

KEPT: Final = 200
"""Sessions whose files are remembered, the newest last."""
_LARGEST: Final = 1 << 20


def remember(session: Path, source: Path, data: bytes) -> None:
    """The session at `session` was begun with `data`, read from `source`. Not worth a message when it fails."""
    known = {name: told for name, told in _read().items() if _may_stand(Path(name))}
    known.pop(str(session), None)
    known[str(session)] = (str(source), sha256(data).hexdigest())
    last = dict(list(known.items())[-KEPT:])
    with suppress(OSError, WriteError):
        fresh = _file().with_name(f".origins.{os.getpid()}")
        fresh.write_text(json.dumps(last, ensure_ascii=True), encoding="ascii")
        fresh.replace(_file())


def of(session: Path, data: bytes) -> Path | None:
    """Where `data`, which the session at `session` was begun with, was read from; `None` when that is not known."""
    source, digest = _read().get(str(session), ("", ""))
    return Path(source) if source and digest == sha256(data).hexdigest() else None


def _file() -> Path:
    return state_folder() / "origins.json"


def _may_stand(session: Path) -> bool:
    """False for a session without a name that was removed. Others may stand on what is not at hand now."""
    return session.parent != unnamed.folder() or session.exists()


def _read() -> dict[str, tuple[str, str]]:
    """All that is known; nothing when the file is missing or broken."""
    try:
        with _file().open("rb") as file:
            told = json.loads(file.read(_LARGEST))
    except (OSError, WriteError, ValueError, RecursionError):
        return {}
    return {
        name: (pair[0], pair[1]) for name, pair in (told.items() if isinstance(told, dict) else ())
        if isinstance(pair, list) and len(pair) == 2 and all(isinstance(one, str) for one in pair)
    }
