"""From a file a person names to what a window has open. Runs in another thread: values only.

What is opened is never written to: the session goes into a file of its own, in the state folder
until it is given a name.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from threading import Lock

from editor.document import Document
from editor.errors import WriteError
from editor.repair.findings import Balloon
from editor.session import History, Recorder, Session
from formats import files, samples, store
from formats.codec import Note, called
from formats.samples import Sample
from formats.store import SessionFile, Source
from widgets import origins
from widgets.jobs import Cancel, Cancelled
from widgets.unnamed import interrupted_sign, shortened, untouched_sign
from widgets.wishes import Mended, Stamp, Wish


class Unmade:
    """A session file that is made when there is time, at the latest when something is to be kept in it.

    Until something was done to a text there is nothing to keep, and the text is on the screen that much sooner.
    May be used from several threads: who needs the file while it is made waits for it.
    """

    def __init__(self, folder: Path, stem: str, history: History, sources: Sequence[Source]) -> None:
        self.path = _free(folder, stem)
        """Where it stands or, before it is made, where it is going to stand."""
        self._stem = stem
        self._first = history
        self._sources = sources
        self._lock = Lock()
        self._made: SessionFile | None = None
        self._closed = False

    @property
    def history(self) -> History:
        """As it stands in the file, or as it was begun."""
        return self._made.history if self._made else self._first

    def make(self) -> SessionFile:
        """The file, made now unless it was made. Raises `WriteError`, and `Cancelled` when it was closed meanwhile."""
        with self._lock:
            if self._closed:
                raise Cancelled
            if self._made is None:
                self.path = self._reserved()
                with ExitStack() as undo:
                    undo.callback(self.path.unlink, missing_ok=True)
                    undo.callback(untouched_sign(self.path).unlink, missing_ok=True)
                    self._made = store.create(self.path, self._first, self._sources)
                    undo.pop_all()
            return self._made

    def _reserved(self) -> Path:
        """An empty file of our own: two windows may begin with texts of the same name."""
        folder = self.path.parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
            while True:
                path = _free(folder, self._stem)
                with suppress(FileExistsError):
                    path.touch(exist_ok=False)
                    untouched_sign(path).touch()
                    return path
        except OSError as error:
            raise WriteError(path=str(folder), reason=error.strerror) from error

    def keep(self, history: History) -> None:
        """As `SessionFile.keep`."""
        made = self.make()
        try:
            # Our own folder is made again where it was taken away.
            self.path.parent.mkdir(parents=True, exist_ok=True)
            # Before anything is in the file: a session that holds something is never taken for an untouched one.
            untouched_sign(self.path).unlink(missing_ok=True)
        except OSError as error:
            raise WriteError(path=str(self.path), reason=error.strerror) from error
        made.keep(history)

    def save_as(self, path: Path) -> SessionFile:
        """As `SessionFile.save_as`. It needs no file of its own, whose folder may be the one that takes none."""
        made = self._made
        return made.save_as(path) if made else store.create(path, self._first, self._sources)

    def close(self) -> None:
        """As `SessionFile.close`."""
        with self._lock:
            self._closed = True
            if self._made is not None:
                self._made.close()
                with suppress(OSError):  # the folder may be gone
                    untouched_sign(self.path).unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class Work:
    """All that a window has open. Whoever takes it over closes `file`."""

    history: History
    file: SessionFile | Unmade
    named: bool
    """True when the session file has a place the person chose."""
    source: Path | None = None
    """The file the base text was read from, as long as we know where it is."""
    stamp: Stamp | None = None
    """Of that file, when it was read; `None` when it was another one by the time a session was opened again."""
    data: bytes | None = None
    """Its bytes: a file of the same format is written by editing them in place."""
    format: str = ""
    name: str = ""
    """Of the file the base text was read from; "" for a text begun here."""
    notes: tuple[Note, ...] = ()
    """What its reader wanted to be known."""
    stored: datetime | None = None
    exported: Session | None = None
    """What the last export held that told of amendments. Of a session opened again, what it held then: what was
    exported before is not known, and nothing is said of it."""
    written: tuple[Path, ...] = ()
    """Files that exports of this window wrote."""
    compared: Wish | None = None
    """The comparison it came from."""
    balloons: tuple[Balloon, ...] = ()
    """What its reader found in the margins, as evidence for a repair."""

    @property
    def untouched(self) -> bool:
        """True when nothing was done to it, and nobody gave it a name: there is nothing to keep."""
        return not (self.named or self.history.done or self.history.undone)

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

    A new session goes into the folder `sessions`. Raises `FormatError`, `Cancelled`.
    """
    if path.suffix.lower() == store.SUFFIX:
        file = store.open_session(path)
        with ExitStack() as undo:
            undo.callback(file.close)
            interrupted_sign(path).unlink(missing_ok=True)
            work = _at_origin(reopened(file, named=path.parent != sessions))
            undo.pop_all()
        return work
    stamp = Stamp.of(path)
    opened = files.open_document(path)
    cancel.check()
    imported = opened.imported
    session = Session(imported.document, imported.proposals, profile=profile)
    work = begun(session, sessions, Source(path.name, imported.format, opened.data))
    notes = called(imported.notes, imported.document)
    return replace(work, source=path, stamp=stamp, notes=notes, balloons=imported.balloons)


def mended_work(mended: Mended, sessions: Path, profile: str, cancel: Cancel) -> Work:
    """The repaired text, ready to be amended further."""
    session = Session(mended.repaired.base, mended.repaired.proposals, profile=profile)
    work = begun(session, sessions, mended.source, Path(mended.name).stem)
    return replace(work, source=mended.path, stamp=mended.stamp)


def open_sample(sample: Sample, sessions: Path, cancel: Cancel) -> Work:
    """That sample, with its proposals. Raises `FormatError`, `Cancelled`."""
    opened, session = samples.open_sample(sample)
    cancel.check()
    return begun(session, sessions, Source(sample.base.name, opened.imported.format, opened.data))


def begun(session: Session, sessions: Path, source: Source | None, name: str = "") -> Work:
    """A new session, to be stored in the folder `sessions` under a name that tells what it came from."""
    history = History(session)
    return Work(
        history,
        Unmade(sessions, Path(source.name).stem if source else name, history, (source,) if source else ()),
        named=False,
        data=source.data if source else None,
        format=source.format if source else "",
        name=source.name if source else "",
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
        exported=file.history.present,
        stored=datetime.fromtimestamp(file.path.stat().st_mtime).astimezone(),
    )


def _at_origin(work: Work) -> Work:
    """The same with the file it was begun with, where that is known and still there."""
    source = origins.of(work.file.path, work.data) if work.data is not None else None
    stamp = Stamp.of(source) if source is not None and source.is_file() else None
    if source is None or work.data is None or stamp is None:
        return work
    try:
        same = stamp.size == len(work.data) and source.read_bytes() == work.data
    except OSError:
        return work
    return replace(work, source=source, stamp=stamp if same else None)


def blank(
    sessions: Path, profile: str, recorder: Recorder | None, language: str, name: str, cancel: Cancel
) -> Work:
    """A new resolution in a language, with nothing in it yet."""
    cancel.check()
    return begun(Session(Document(language=language), profile=profile, recorder=recorder), sessions, None, name)


def _free(folder: Path, stem: str) -> Path:
    stem = shortened(stem)
    number = 1
    while True:
        path = folder / (f"{stem}{store.SUFFIX}" if number == 1 else f"{stem} ({number}){store.SUFFIX}")
        if not path.exists():
            return path
        number += 1

