"""The session file: what was opened, and everything done since, in one SQLite database.

It holds the files the session was read from as they were, the base text as a value, and one row
for each step of the history, told as the difference to the session before it. `SessionFile.keep`
brings the file to a history in one transaction: when it returns, the step is on the disk and
survives a kill or a power cut at any later moment. The base text is not read again from the
package when a session is opened, so a session means the same in every later version.

At rest it is one file. While it is open, SQLite keeps the newest steps beside it in ``-wal``;
after a kill the next opening takes them in. One writer at a time: the lock is the database's own
and ends with the process.
"""

from __future__ import annotations

import json
import os
import sqlite3
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final, TypeVar

from editor.amendment import Amendment, Proposal, State
from editor.document import Document, Media
from editor.errors import FormatError, InterlineError, WriteError
from editor.session import Decisions, History, Recorder, Session, Step
from formats.values import Json, amendment_in, amendment_out, document_in, document_out, proposal_in, proposal_out

T = TypeVar("T")

SUFFIX: Final = ".interline"
SCHEMA: Final = 1
"""Number of the shape below; a newer one is refused, an older one would be brought up when opened."""

_MAGIC: Final = b"SQLite format 3\0"
_APPLICATION: Final = 0x494E544C
"""Bytes 68 to 71 of the file, "INTL" (sqlite.org/fileformat2.html, 1.3.17)."""
_LARGEST_BASE: Final = 1 << 30
_TABLES: Final = (
    "CREATE TABLE bases(number INTEGER PRIMARY KEY, document BLOB NOT NULL)",
    "CREATE TABLE media(base INTEGER, key TEXT, data BLOB NOT NULL, PRIMARY KEY(base, key))",
    "CREATE TABLE position(step INTEGER NOT NULL)",
    "CREATE TABLE sources(number INTEGER PRIMARY KEY, name TEXT, format TEXT, data BLOB NOT NULL)",
    "CREATE TABLE steps(number INTEGER PRIMARY KEY, name TEXT, joins TEXT, change TEXT NOT NULL)",
)


class NoSession(FormatError):
    """A file that is no session file."""

    code = "not-a-session"


class DamagedSession(FormatError):
    """A session file that does not hold together (`reason`)."""

    code = "damaged-session"


class NewerSession(FormatError):
    """A session file written by a later version (`schema`)."""

    code = "newer-session"


class InUse(FormatError):
    """A session file that another window has open."""

    code = "session-in-use"


class TargetInUse(WriteError):
    """A session file that is to be replaced while another window has it open."""

    code = "session-in-use"


class DiskFull(WriteError):
    """No room for the step; the file is as it was before it."""

    code = "disk-full"


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was opened, as it was."""

    name: str
    """Its name without folders, to show and to name exports after."""
    format: str
    """Ending of the format it was read as: ``docx``, ``odt``, ``txt``."""
    data: bytes


class SessionFile:
    """An open session file. Use it from one thread at a time, and close it."""

    def __init__(self, path: Path, connection: sqlite3.Connection, history: History, bases: list[Document]) -> None:
        self.path = path
        self.history = history
        """As it stands in the file."""
        self._connection = connection
        self._bases = bases
        self._left: tuple[Source, ...] | None = None
        """The files it was read from, once it was taken away and could not be made again yet."""

    def sources(self) -> tuple[Source, ...]:
        """The files the session was read from; the first gave the base text."""
        if self._left is not None:
            return self._left
        rows = self._connection.execute("SELECT name, format, data FROM sources ORDER BY number")
        return tuple(Source(name, kind, bytes(data)) for name, kind, data in rows)

    def keep(self, history: History) -> None:
        """Bring the file to `history`. On return it is on the disk.

        A file that was taken away meanwhile is made again in its place, as soon as its folder is there.
        Raises `WriteError` when it cannot be; then the file still has what it had.
        """
        if self._left is None and not self.path.exists():
            with _telling(self.path):
                self._left = self.sources()
                # Before another stands there: what lies beside a file SQLite deletes by its name.
                self._connection.close()
        if self._left is None:
            try:
                self._write(_steps(self.history), history)
            except WriteError as error:
                if not _is_cut_off(error):
                    raise
                self._connect_again()
                self._write(_steps(self.history), history)
        else:
            again = create(self.path, history, self._left)
            self._connection, self._bases, self.history = again._connection, again._bases, history
            self._left = None

    def _connect_again(self) -> None:
        """The file as it stands at its path now: a disk pulled out and put in again does not know our handle."""
        with suppress(sqlite3.Error):
            self._connection.close()
        try:
            again = open_session(self.path)
        except FormatError as error:
            raise WriteError(path=str(self.path), reason=str(error.__cause__ or error.code)) from error
        self._connection, self._bases, self.history = again._connection, again._bases, again.history

    def _write(self, old: Sequence[Step], history: History) -> None:
        """Bring the file from the steps it has to those of `history`."""
        new = _steps(history)
        same = _common(old, new)
        bases = list(self._bases)
        before = new[same - 1].session if same else Session(history.first.base)
        with self._transaction():
            self._connection.execute("DELETE FROM steps WHERE number >= ?", (same,))
            for number, step in enumerate(new[same:], same):
                change = _change(before, step.session, self._base_number(step, bases))
                self._connection.execute(
                    "INSERT INTO steps VALUES (?, ?, ?, ?)", (number, step.name, step.joins, _dumped(change))
                )
                before = step.session
            self._connection.execute("UPDATE position SET step = ?", (len(history.done),))
        self.history = history
        self._bases = bases

    def save_as(self, path: Path) -> SessionFile:
        """A copy of the file under another name, opened. This one stays open. Raises `WriteError`."""
        if self._left is not None:
            return create(path, self.history, self._left)
        with _beside(path) as fresh:
            copy = _connect(fresh)
            try:
                self._connection.backup(copy)
                _settle(copy)
            finally:
                copy.close()
        return _standing(path, self)

    def close(self) -> None:
        """Take in what lies beside the file, so that it is one file again, and let it go."""
        with suppress(sqlite3.Error):  # a full disk, say: the next opening does it then
            self._connection.execute("PRAGMA journal_mode=DELETE")
        self._connection.close()

    def __enter__(self) -> SessionFile:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _base_number(self, step: Step, bases: list[Document]) -> int:
        base = step.session.base
        for number, known in enumerate(bases):
            if known is base or known == base:
                return number
        bases.append(base)
        _put_base(self._connection, len(bases) - 1, base)
        return len(bases) - 1

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with _telling(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")


def recognises(data: bytes) -> bool:
    """True when the bytes begin as a session file does; 72 of them are enough."""
    return data.startswith(_MAGIC) and data[68:72] == _APPLICATION.to_bytes(4, "big")


def create(path: Path, history: History, sources: Sequence[Source] = ()) -> SessionFile:
    """A new session file at `path`, in place of what may be there, opened. Raises `WriteError`."""
    with _beside(path) as fresh:
        connection = _connect(fresh)
        try:
            connection.execute(f"PRAGMA application_id={_APPLICATION}")
            connection.execute(f"PRAGMA user_version={SCHEMA}")
            connection.execute("BEGIN")
            for table in _TABLES:
                connection.execute(table)
            for source in sources:
                _put_source(connection, source)
            connection.execute("INSERT INTO position VALUES (0)")
            connection.execute("COMMIT")
            written = SessionFile(fresh, connection, history, [])
            written._write((), history)
            _settle(connection)
        finally:
            connection.close()
    return _standing(path, written)


def _standing(path: Path, known: SessionFile) -> SessionFile:
    """The file at `path`, just made to hold what `known` holds, opened without being read. Raises `WriteError`."""
    with _telling(path):
        return SessionFile(path, _connect(path), known.history, list(known._bases))


def open_session(path: Path) -> SessionFile:
    """The session file at `path`, with its whole history.

    Raises `NoSession`, `DamagedSession`, `NewerSession`, `InUse` or another `FormatError`.
    """
    try:
        with path.open("rb") as file:
            head = file.read(72)
    except FileNotFoundError as error:
        raise FormatError("no-such-file", path=str(path)) from error
    except OSError as error:
        raise FormatError("read-failed", path=str(path), reason=error.strerror) from error
    if not recognises(head):
        raise NoSession(path=str(path))
    with _opening(path), ExitStack() as undo:
        connection = _connect(path)
        undo.callback(connection.close)
        history, bases = _read(connection)
        undo.pop_all()
    return SessionFile(path, connection, history, bases)


def is_untouched(path: Path) -> bool:
    """True when the session file at `path` holds nothing but what it was begun with.

    What a kill left beside the file is taken in. Raises `InUse`, `DamagedSession`.
    """
    with _opening(path), closing(_connect(path)) as connection:
        steps: int = connection.execute("SELECT count(*) FROM steps").fetchone()[0]
    return steps <= 1


@contextmanager
def _opening(path: Path) -> Iterator[None]:
    """Turns what the database may say of a file that is opened into `FormatError`."""
    try:
        yield
    except FormatError as error:
        error.params["path"] = str(path)
        raise
    except sqlite3.Error as error:
        if _code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise InUse(path=str(path)) from error
        raise DamagedSession(path=str(path), reason=str(error)) from error
    except UnicodeDecodeError as error:
        # An error of SQLite that quotes the damaged schema comes so.
        raise DamagedSession(path=str(path), reason=str(error)) from error


def _connect(path: Path) -> sqlite3.Connection:
    """The database at `path`, locked for us, every commit on the disk before it returns."""
    connection = sqlite3.connect(path, timeout=0.2, isolation_level=None, check_same_thread=False)
    with ExitStack() as undo:
        undo.callback(connection.close)
        connection.execute("PRAGMA trusted_schema=OFF")
        # Exclusive first: then SQLite needs no shared memory, so network folders work, and nobody else gets in.
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("COMMIT")
        undo.pop_all()
    return connection


def _settle(connection: sqlite3.Connection) -> None:
    """Take in what lies beside the file, or raise: closing does it, too, but keeps silent when the disk is full."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _code(error: sqlite3.Error) -> int:
    """The primary result code; -1 where Python tells none (text that is no UTF-8, for one)."""
    found = getattr(error, "sqlite_errorcode", None)
    return -1 if found is None else found & 0xFF


def _is_cut_off(error: WriteError) -> bool:
    """True where what was written to is there no more, or was closed when that was found before."""
    cause = error.__cause__
    return isinstance(cause, sqlite3.ProgrammingError) or (
        isinstance(cause, sqlite3.Error) and _code(cause) == sqlite3.SQLITE_IOERR
    )


@contextmanager
def _telling(path: Path) -> Iterator[None]:
    """Turns what the database and the disk may say into `WriteError`."""
    try:
        yield
    except sqlite3.Error as error:
        if _code(error) == sqlite3.SQLITE_FULL:
            raise DiskFull(path=str(path)) from error
        raise WriteError(path=str(path), reason=str(error)) from error
    except OSError as error:
        raise WriteError(path=str(path), reason=error.strerror) from error


@contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """A path in the same folder to make the file at; it then takes the place of what is at `path`."""
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    from formats.files import check_target  # every start reads what is left here, and few write at once

    check_target(path, force=True)
    with _telling(path):
        _refuse_if_open(path)
        try:
            yield fresh
            # Steps beside an older file of this name are not ours to take in.
            for ending in ("-wal", "-shm", "-journal"):
                path.with_name(path.name + ending).unlink(missing_ok=True)
            fresh.replace(path)
            _sync_folder(path.parent)
        finally:
            for ending in ("", "-wal", "-shm", "-journal"):
                fresh.with_name(fresh.name + ending).unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    """Makes a new name in a folder last through a power cut, where the system has a way to."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _refuse_if_open(path: Path) -> None:
    try:
        with path.open("rb") as file:
            ours = recognises(file.read(72))
    except FileNotFoundError:
        return
    if ours:
        try:
            _connect(path).close()
        except sqlite3.Error as error:
            if _code(error) == sqlite3.SQLITE_BUSY:
                raise TargetInUse(path=str(path)) from error


def _steps(history: History) -> tuple[Step, ...]:
    """All steps, done and undone, in the order they were made; before them the session all began with."""
    return (Step("", history.first), *history.done, *reversed(history.undone))


def _common(old: Sequence[object], new: Sequence[object]) -> int:
    """How many members both begin with."""
    for number, (a, b) in enumerate(zip(old, new, strict=False)):
        if a is not b and a != b:
            return number
    return min(len(old), len(new))


def _kept_at_ends(old: Sequence[object], new: Sequence[object]) -> tuple[int, int]:
    """How many members both begin with, and of the others how many both end with."""
    head = _common(old, new)
    return head, _common(old[head:][::-1], new[head:][::-1])


def _put_source(connection: sqlite3.Connection, source: Source) -> None:
    name = source.name.encode("utf-8", "replace").decode()
    connection.execute("INSERT INTO sources(name, format, data) VALUES (?, ?, ?)", (name, source.format, source.data))


def _put_base(connection: sqlite3.Connection, number: int, base: Document) -> None:
    packed = zlib.compress(_dumped(document_out(base)).encode("ascii"), 3)
    connection.execute("INSERT INTO bases VALUES (?, ?)", (number, packed))
    connection.executemany(
        "INSERT INTO media VALUES (?, ?, ?)", [(number, key, bytes(data)) for key, data in base.media.items()]
    )


def _dumped(value: Json) -> str:
    return json.dumps(value, separators=(",", ":"))


def _change(old: Session, new: Session, base: int) -> Json:
    """What makes `new` of `old`: of proposals and of amendments only those between the ones kept at either end."""
    recorder = [list(new.recorder.sponsors), new.recorder.stem] if new.recorder else None
    change: dict[str, Json] = {"base": base, "profile": new.profile, "recorder": recorder}
    head, tail = _kept_at_ends(old.proposals, new.proposals)
    known = {proposal.id: proposal.amendments for proposal in old.proposals}
    middle = new.proposals[head : len(new.proposals) - tail]
    change["proposals"] = [head, [_proposal_change(known.get(p.id, ()), p) for p in middle], tail]
    if old.decisions != new.decisions:
        change["decided"] = [
            [*key, state.value] for key, state in new.decisions.items() if old.decisions.get(key) != state
        ]
        change["undecided"] = [list(key) for key in old.decisions if key not in new.decisions]
    return change


def _proposal_change(old: Sequence[Amendment], new: Proposal) -> Json:
    head, tail = _kept_at_ends(old, new.amendments)
    middle = new.amendments[head : len(new.amendments) - tail]
    return [proposal_out(new), head, [amendment_out(amendment) for amendment in middle], tail]


def _read(connection: sqlite3.Connection) -> tuple[History, list[Document]]:
    (schema,) = connection.execute("PRAGMA user_version").fetchone()
    if schema > SCHEMA:
        raise NewerSession(schema=schema)
    tables = connection.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name").fetchall()
    if [sql for (sql,) in tables] != list(_TABLES):
        raise DamagedSession(reason="its tables are not those of a session")
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise DamagedSession(reason=verdict)
    try:
        bases = _bases(connection)
        steps: list[Step] = []
        before = Session(bases[0])
        rows = connection.execute("SELECT number, name, joins, change FROM steps ORDER BY number").fetchall()
        for at, (number, name, joins, change) in enumerate(rows):
            if number != at:
                raise DamagedSession(reason=f"step {at} is missing")
            before = _changed(before, json.loads(change), bases)
            steps.append(Step(name, before, joins))
        first, *steps = steps
        (position,) = connection.execute("SELECT step FROM position").fetchone()
        if not 0 <= position <= len(steps):
            raise DamagedSession(reason="its last step is missing")
    except InterlineError:
        raise
    # The bytes come from outside: anything may stand where our shapes should be.
    except (KeyError, IndexError, TypeError, ValueError, AttributeError, RecursionError, zlib.error) as error:
        raise DamagedSession(reason=f"{type(error).__name__}: {error}") from error
    done, undone = tuple(steps[:position]), tuple(reversed(steps[position:]))
    return History(first.session, done, undone), bases


def _bases(connection: sqlite3.Connection) -> list[Document]:
    out = []
    for number, packed in connection.execute("SELECT number, document FROM bases ORDER BY number").fetchall():
        unpacker = zlib.decompressobj()
        unpacked = unpacker.decompress(packed, _LARGEST_BASE)
        if not unpacker.eof:
            raise DamagedSession(reason="its base text is cut short or too large")
        media = connection.execute("SELECT key, data FROM media WHERE base = ?", (number,)).fetchall()
        out.append(document_in(json.loads(unpacked), {key: Media(data) for key, data in media}))
    return out


def _changed(old: Session, change: Json, bases: Sequence[Document]) -> Session:
    """The session that `_change` told."""
    known = {proposal.id: proposal.amendments for proposal in old.proposals}
    head, middle, tail = change["proposals"]
    proposals = _spliced(old.proposals, head, [_changed_proposal(known, told) for told in middle], tail)
    decisions: Decisions = old.decisions
    if "decided" in change:
        decided = {key: state for key, state in old.decisions.items() if [*key] not in change["undecided"]}
        decided.update(((proposal, block), State(state)) for proposal, block, state in change["decided"])
        decisions = MappingProxyType(decided)
    recorder = change["recorder"]
    return Session(
        bases[change["base"]],
        proposals,
        decisions,
        change["profile"],
        Recorder(tuple(recorder[0]), recorder[1]) if recorder else None,
    )


def _changed_proposal(known: Mapping[str, tuple[Amendment, ...]], told: Json) -> Proposal:
    about, head, middle, tail = told
    amendments = _spliced(known.get(about["id"], ()), head, [amendment_in(amendment) for amendment in middle], tail)
    return proposal_in(about, amendments)


def _spliced(old: tuple[T, ...], head: int, middle: Sequence[T], tail: int) -> tuple[T, ...]:
    if head < 0 or tail < 0 or head + tail > len(old):
        raise ValueError(head, tail)
    return (*old[:head], *middle, *old[len(old) - tail :])
