"""Which strokes belong together: one undo takes back a word, not a letter."""

from __future__ import annotations

import itertools

from editor.recording import Place
from editor.text import BREAK


class Strokes:
    """Gives each stroke the name that joins it to the one before (`Step.joins`), or none."""

    def __init__(self) -> None:
        self._count = itertools.count(1)
        self._current = ""
        self._kind = ""
        self._expected: Place | None = None
        self._after_space = False

    def joins(self, start: Place, stop: Place, text: str) -> str:
        """What this stroke joins; "" for one that stands alone: a paste, a paragraph, a selection deleted."""
        single = len(text) <= 1 and BREAK not in text
        kind = "insert" if text else "delete"
        here = start if text else stop
        if not single or (not text and (start.row != stop.row or stop.offset - start.offset > 1)):
            self.forget()
            return ""
        # What is typed over a selection begins something, and the letters behind it belong to it.
        over = bool(text) and start != stop
        goes_on = not over and kind == self._kind and self._expected in (here, start)
        if text.isspace() and not self._after_space:
            goes_on = False  # a word begins with the space before it
        if not goes_on:
            self._current = f"typing-{next(self._count)}"
        self._kind = kind
        self._after_space = text.isspace()
        return self._current

    def expect(self, place: Place) -> None:
        """The caret stands there now, by that stroke."""
        self._expected = place

    def forget(self) -> None:
        """The next stroke begins something new."""
        self._kind = ""
        self._expected = None
