"""Where a session was left, on this computer: the caret, and what stood at the top of the view."""

from __future__ import annotations

from pathlib import Path

from editor.recording import Place
from widgets.aside import Aside

_BOOKMARKS = Aside("bookmarks")

Top = tuple[int, int]
"""What stands at the top of the view, as `scroll_place` tells it."""


def remember(session: Path, place: Place, top: Top | None) -> None:
    """The session at `session` is left there; `top` is `None` where it was looked at otherwise than it is opened."""
    _BOOKMARKS.put(session, (place.row, place.offset, top))


def of(session: Path) -> tuple[Place, Top | None] | None:
    """Where it was left; `None` when that is not known. The place may be gone: whoever goes there looks first."""
    match _BOOKMARKS.of(session):
        case [str(row), int(offset), [int(item), int(below)]]:
            return Place(row, offset), (item, below)
        case [str(row), int(offset), None]:
            return Place(row, offset), None
    return None
