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
from widgets import unnamed
from widgets.unnamed import interrupted_sign, untouched_sign

BEING_MADE: Final = 60.0
"""Seconds after which a file half made is nobody's any more."""


def look_through() -> None:
    """Mark the sessions that a killed program left; remove those that nothing was done in.

    What the system does not allow is left for another time: nobody waits for it.
    """
    folder = unnamed.folder()
    for path in tuple(folder.glob(f"[!.]*{SUFFIX}")):
        with suppress(OSError):
            if untouched_sign(path).exists() or unnamed.is_open(path) or not path.stat().st_size:
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
        unnamed.remove(path)
    else:
        interrupted_sign(path).touch()
        untouched_sign(path).unlink(missing_ok=True)
