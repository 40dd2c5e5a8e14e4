"""A person's choices as a window knows them, kept for the next start."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from widgets.preferences import Preferences, PreferencesFile


class Choices:
    """The preferences now; what is remembered is written at once."""

    def __init__(self, file: PreferencesFile) -> None:
        self.file = file
        self.now: Preferences = file.read()

    def remember(self, **changes: object) -> None:
        """Keep choices; what other windows chose meanwhile stays as it is."""
        self.now = replace(self.file.read(), **changes)  # type: ignore[arg-type]
        self.file.write(self.now)

    def remember_file(self, path: Path) -> None:
        """The file is the newest of the recent ones."""
        self.now = self.file.read().with_recent(path)
        self.file.write(self.now)
