"""What a person wants a window to show, as values that can wait for it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from editor.ignoring import USUAL, Ignoring

if TYPE_CHECKING:
    from editor.document import Document
    from editor.repair.findings import Repaired
    from formats.store import Source


@dataclass(frozen=True, slots=True)
class Stamp:
    """What tells that a file changed behind our back."""

    modified: int
    size: int

    @staticmethod
    def of(path: Path) -> Stamp | None:
        """That of the file now; `None` when it is not there."""
        try:
            found = path.stat()
        except OSError:
            return None
        return Stamp(found.st_mtime_ns, found.st_size)


@dataclass(frozen=True, slots=True)
class Held:
    """A text that is open, as one side of a comparison."""

    name: str
    document: Document
    source: Source | None = None
    """The package it was read from, when there is one: as a base text it is written by editing that."""


@dataclass(frozen=True, slots=True)
class Mended:
    """A damaged text with what was decided of it, and the file it came from."""

    repaired: Repaired
    name: str
    path: Path | None
    stamp: Stamp | None
    source: Source | None
    """Its package: same formats are written by editing that."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a window is to show: one file, several to be compared, the sample, a new resolution, a repaired text."""

    files: tuple[Path | Held, ...] = ()
    """Of several, the first is the base text, and each further one amends it."""
    sample: bool | str = False
    """True for the sample in the interface's language, a name for that one."""
    blank: bool = False
    ignoring: Ignoring = USUAL
    """Differences that are no amendments, where files are compared."""
    mended: Mended | None = None

    @property
    def called(self) -> tuple[str, ...]:
        """What the files are called in sight, the base first; of several others each by a name of its own."""
        from editor.comparing import distinct  # the start page does not wait for it

        base, *others = self.files
        if len(others) < 2:
            return tuple(file.name for file in self.files)
        return base.name, *distinct([str(file) if isinstance(file, Path) else file.name for file in others])

    @property
    def compares(self) -> bool:
        return len(self.files) > 1
