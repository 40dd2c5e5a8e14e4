"""From a file a person names to what a window has open. Runs in another thread: values only.

What is opened is never written to: the session goes into a file of its own, in the state folder
until it is given a name.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from editor.amendment import Proposal
from editor.document import Block, Document, Instrument, Role
from editor.markup import amended
from editor.session import History, Recorder, Session
from formats import files, samples, store
from formats.codec import Note
from formats.samples import sample_for
from formats.store import SessionFile, Source
from widgets.jobs import Cancel

UNNAMED = "sessions"
"""Folder of the sessions without a name, in the state folder."""


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
class Wish:
    """What a window is to show: one file, two to be compared, the sample, or a new resolution."""

    files: tuple[Path, ...] = ()
    sample: bool = False
    blank: bool = False


@dataclass(frozen=True, slots=True)
class Work:
    """All that a window has open. Whoever takes it over closes `file`."""

    history: History
    file: SessionFile
    named: bool
    """True when the session file has a place the person chose."""
    source: Path | None = None
    """The file the base text was read from, as long as we know where it is."""
    stamp: Stamp | None = None
    """Of that file, when it was read."""
    data: bytes | None = None
    """Its bytes: a file of the same format is written by editing them in place."""
    format: str = ""
    name: str = ""
    """Of the file the base text was read from; "" for a text begun here."""
    notes: tuple[Note, ...] = ()
    """What its reader wanted to be known."""
    stored: datetime | None = None
    exported: Session | None = None
    """What the last export held."""
    exported_at: datetime | None = None
    written: tuple[Path, ...] = ()
    """Files that exports of this window wrote."""

    @property
    def session(self) -> Session:
        return self.history.present

    @property
    def shown_name(self) -> str:
        """What the title says: the session's own name, else that of the file opened."""
        return self.file.path.name if self.named else self.name or self.file.path.stem

    @property
    def folder(self) -> Path:
        """Where exports go: beside the file opened, else beside the session."""
        return self.file.path.parent if self.named or self.source is None else self.source.parent

    @property
    def stem(self) -> str:
        """What exports are named after."""
        return self.file.path.stem if self.named or not self.name else Path(self.name).stem


def open_work(path: Path, sessions: Path, profile: str, cancel: Cancel) -> Work:
    """What `path` holds, ready to be amended; a session file with its whole history.

    A new session is made in the folder `sessions`. Raises `FormatError`, `WriteError`, `Cancelled`.
    """
    if path.suffix.lower() == store.SUFFIX:
        return reopened(store.open_session(path), named=path.parent != sessions)
    stamp = Stamp.of(path)
    opened = files.open_document(path)
    cancel.check()
    imported = opened.imported
    session = Session(imported.document, imported.proposals, profile=profile)
    work = begun(session, sessions, Source(path.name, imported.format, opened.data))
    return replace(work, source=path, stamp=stamp, notes=imported.notes)


def open_sample(language: str, sessions: Path, cancel: Cancel) -> Work:
    """The sample in that language, with its proposals. Raises `FormatError`, `WriteError`, `Cancelled`."""
    sample = sample_for(language)
    opened, session = samples.open_sample(sample)
    cancel.check()
    return begun(session, sessions, Source(sample.base.name, opened.imported.format, opened.data))


def compare_works(old: Path, new: Path, sessions: Path, profile: str, cancel: Cancel) -> Work:
    """The first file as base text, and what leads to the second as one proposal.

    Raises `FormatError`, `WriteError`, `Cancelled`.
    """
    from editor.compare import compare

    stamp = Stamp.of(old)
    first = files.open_document(old)
    cancel.check()
    second = files.open_document(new)
    cancel.check()
    base = first.imported.document
    amendments = compare(base, amended(Session(second.imported.document, second.imported.proposals)))
    cancel.check()
    proposal = Proposal("compared-1", (new.stem,), amendments=amendments, origin=new.name)
    session = Session(base, (proposal,) if amendments else (), profile=profile)
    work = begun(session, sessions, Source(old.name, first.imported.format, first.data))
    return replace(work, source=old, stamp=stamp, notes=(*first.imported.notes, *second.imported.notes))


def begun(session: Session, sessions: Path, source: Source | None, name: str = "") -> Work:
    """A new session, stored in the folder `sessions` under a name that tells what it came from."""
    sessions.mkdir(parents=True, exist_ok=True)
    stem = Path(source.name).stem if source else name
    history = History(session)
    file = store.create(_free(sessions, stem), history, (source,) if source else ())
    return Work(
        history,
        file,
        named=False,
        data=source.data if source else None,
        format=source.format if source else "",
        name=source.name if source else "",
        stored=datetime.now().astimezone(),
    )


def reopened(file: SessionFile, named: bool) -> Work:
    """The work in a session file that is open."""
    sources = file.sources()
    first = sources[0] if sources else None
    return Work(
        file.history,
        file,
        named,
        data=first.data if first else None,
        format=first.format if first else "",
        name=first.name if first else "",
        stored=datetime.fromtimestamp(file.path.stat().st_mtime).astimezone(),
    )


def blank(sessions: Path, profile: str, recorder: Recorder | None, name: str, cancel: Cancel) -> Work:
    """A new resolution with nothing in it yet but the place of its number line and title."""
    cancel.check()
    blocks = (Block("b1", role=Role.NUMBER), Block("b2", role=Role.TITLE), Block("b3"))
    document = Document(blocks, (Instrument("resolution", "", "", "b1", "b3"),))
    return begun(Session(document, profile=profile, recorder=recorder), sessions, None, name)


def _free(folder: Path, stem: str) -> Path:
    number = 1
    while True:
        path = folder / (f"{stem}{store.SUFFIX}" if number == 1 else f"{stem} ({number}){store.SUFFIX}")
        if not path.exists():
            return path
        number += 1

