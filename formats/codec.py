"""What each format promises."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, Protocol

from editor.addresses import addresses
from editor.amendment import Proposal
from editor.document import Document
from editor.text import Atom

if TYPE_CHECKING:
    from editor.rendering import Rendering
    from editor.repair.findings import Balloon
    from formats.crossing import Crossing


@dataclass(frozen=True, slots=True)
class Note:
    """Something a person should know about a file that was read or written."""

    code: str
    """Names the sentence in `editor.messages`."""
    where: str = ""
    """Block id, or the name of the part of the package; "" for the whole file."""
    detail: str = ""
    """What was met: a construct, a name, a count."""


def called(notes: Iterable[Note], document: Document) -> tuple[Note, ...]:
    """The notes with what people call a provision in place of its id."""
    return tuple(
        replace(note, where=addresses(document)[note.where]) if note.where in document else note for note in notes
    )


@dataclass(frozen=True, slots=True)
class Imported:
    """What a file holds."""

    document: Document
    """The base text: what stands when every tracked change is rejected."""
    proposals: tuple[Proposal, ...] = ()
    """One for each author of tracked changes, in the order they are met."""
    notes: tuple[Note, ...] = ()
    """What was met and could not be kept, or is uncertain. Nothing is dropped in silence."""
    format: str = ""
    """Ending of the format it was read as: ``docx``, ``odt``, ``txt``."""
    balloons: tuple[Balloon, ...] = ()
    """What margin balloons told, which are none of the text: evidence for `editor.repair`."""
    parsed: object = field(default=None, compare=False, repr=False)
    """What its reader made of the bytes: large, and good for one `Codec.write`. Who keeps a document lets it go."""


@dataclass(frozen=True, slots=True)
class Written:
    """The bytes of a file, and what could not be put into them."""

    data: bytes
    notes: tuple[Note, ...] = ()


def alternative(text: str) -> str:
    """The alternative text of a picture; "" where a program put the name of a file in its place."""
    told = text.strip()
    return "" if _FILE_NAME.fullmatch(told) else told


_FILE_NAME: Final = re.compile(r"[^\s_]*_\S*|\S+\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)", re.IGNORECASE)


def lost(atoms: Iterable[Atom]) -> tuple[Note, ...]:
    """One note for each kind of atom that left no more than what it shows, with how many there were."""
    return tuple(Note(f"lost-{kind}", detail=str(count)) for kind, count in Counter(map(_loss, atoms)).items())


def _loss(atom: Atom) -> str:
    if atom.kind == "image":
        return "picture"
    if atom.kind == "object":
        return "object" if atom.shown else "picture"
    return atom.kind if atom.kind in ("field", "break") else "note"


class Codec(Protocol):
    """Reads and writes one format. Stateless; knows bytes, never paths."""

    suffix: str
    looks: bool
    """Whether it says how words and pages look."""

    def recognises(self, data: bytes) -> bool:
        """True when the bytes look like this format, whatever the file is called."""
        ...

    def read(self, data: bytes) -> Imported:
        """The document in the bytes. Raises `FormatError`, and nothing else, when they hold none.

        Block ids depend on the bytes alone, so that `write` finds the same paragraphs again.
        """
        ...

    def write(
        self,
        rendering: Rendering,
        source: bytes | None = None,
        parsed: object = None,
        crossing: Crossing = ...,
    ) -> Written:
        """The bytes of a file that shows `rendering`.

        `source` is the file the base text was read from, when it was of this format: it is edited
        in place, so that all that was not amended stays as it was; otherwise the file is built
        from our template, with what `crossing` brings from another format. `parsed` saves reading
        `source` again, where it was kept. Whatever the kind, no trace of a reviewer is left but the
        tracked changes that `rendering` has.
        """
        ...

    def crossing(self, source: bytes, parsed: object = None, final: bool = False) -> Crossing | None:
        """What the text of a file takes along into another format beside its words; `None` where that is nothing.

        Of headers and footers, whose tracked changes no amendment tells of, all are rejected, or accepted when
        `final`. `parsed` saves reading `source` again. Raises `FormatError`.
        """
        ...

    def decide(self, source: bytes, final: bool) -> Written | None:
        """A file with all its tracked changes accepted, or rejected unless `final`, and no trace of a reviewer.

        Its text is not looked at, so that whatever no amendment tells of is decided as well. `None`
        where this format tracks nothing, as plain text: `write` does it. Raises `FormatError`.
        """
        ...
