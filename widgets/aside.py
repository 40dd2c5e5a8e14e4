"""What is known on this computer of sessions, and stands in none of them: a session is handed on."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from editor.errors import WriteError
from widgets import unnamed
from widgets.preferences import state_folder

KEPT: Final = 200
"""Sessions of which something is remembered, the newest last."""
_LARGEST: Final = 1 << 20


class Aside:
    """A small file of the state folder that tells one thing of each session. Who reads it looks whether that is one."""

    def __init__(self, name: str) -> None:
        self._name = name

    def put(self, session: Path, told: object) -> None:
        """Remember that of the session at `session`. Not worth a message when it fails."""
        known = {name: one for name, one in self._read().items() if _may_stand(Path(name))}
        known.pop(str(session), None)
        known[str(session)] = told
        last = dict(list(known.items())[-KEPT:])
        with suppress(OSError, WriteError):
            fresh = self._file().with_name(f".{self._name}.{os.getpid()}")
            fresh.write_text(json.dumps(last, ensure_ascii=True), encoding="ascii")
            fresh.replace(self._file())

    def of(self, session: Path) -> object:
        """What is remembered of it; `None` when nothing is."""
        return self._read().get(str(session))

    def _file(self) -> Path:
        return state_folder() / f"{self._name}.json"

    def _read(self) -> Mapping[str, object]:
        """All that is known; nothing when the file is missing or broken."""
        try:
            with self._file().open("rb") as file:
                told = json.loads(file.read(_LARGEST))
        except (OSError, WriteError, ValueError, RecursionError):
            return {}
        return told if isinstance(told, dict) else {}


def _may_stand(session: Path) -> bool:
    """False for a session without a name that was removed. Others may stand on what is not at hand now."""
    return session.parent != unnamed.folder() or session.exists()
