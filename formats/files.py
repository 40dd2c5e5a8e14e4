"""Files: which format one has, reading it within bounds, and replacing it all or not at all.

The only module that knows paths. What a file is called matters less than what it holds: the
codecs are asked in turn, and the name decides only between sentences.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import io
import os
import sys
import tempfile
import time
import zipfile
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO, Final, Protocol

from editor.document import Document
from editor.errors import FormatError, WriteError
from formats import compound
from formats.codec import Codec, Imported, Note
from formats.docx import Docx
from formats.html import Html
from formats.markdown import Markdown
from formats.odt import Odt
from formats.pdf import Pdf
from formats.plain import Plain
from formats.rtf import Rtf


class Reader(Protocol):
    """What opening a file asks of its format: the reading half of `formats.codec.Codec`."""

    @property
    def suffix(self) -> str: ...

    def recognises(self, data: bytes) -> bool: ...

    def read(self, data: bytes) -> Imported: ...


CODECS: Final[tuple[Codec, ...]] = (Docx(), Odt(), Plain())
"""Formats that are written as well as read."""

READERS: Final[tuple[Reader, ...]] = (CODECS[0], CODECS[1], Rtf(), Pdf(), Html())
"""In the order they are asked; what none of them knows is text of some kind."""

_TEXTS: Final[Mapping[str, Reader]] = MappingProxyType(
    {"html": Html(), "htm": Html(), "xhtml": Html(), "md": Markdown(), "markdown": Markdown()}
)
"""Text with marks that its name tells from plain text."""

LARGEST: Final = 256 * 1024 * 1024
"""Bytes; the longest Final Acts with all their images are a tenth of it."""

_ALSO_TEXT: Final = frozenset({"", "txt", "text", "md", "markdown"})
_NAMES: Final = MappingProxyType(
    {
        "docx": frozenset({"docx", "docm", "dotx", "dotm"}),
        "odt": frozenset({"odt", "ott", "odm", "otm"}),
        "rtf": frozenset({"rtf"}),
        "html": frozenset({"html", "htm", "xhtml", "mht", "mhtml"}),
        "md": frozenset({"md", "markdown"}),
        "pdf": frozenset({"pdf"}),
        "txt": _ALSO_TEXT,
    }
)
"""What files of each format are called: templates and documents with macros, too."""

ENDINGS: Final = (
    "docx", "docm", "dotx", "dotm", "doc", "dot", "rtf", "odt", "ott", "fodt", "html", "htm", "xhtml", "mht", "mhtml",
    "md", "markdown", "pdf", "txt",
)  # fmt: skip
"""Of the files that are opened, without their dots."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that was read."""

    imported: Imported
    data: bytes
    """What it holds, for writing the same format; the package of a file that had to be turned into one."""
    path: Path | None
    """`None` for what came through a standard stream."""
    fingerprint: str
    """SHA-256 of the file, in hexadecimal."""

    @property
    def name(self) -> str:
        return self.path.name if self.path else "-"


def codec(suffix: str) -> Codec:
    """The codec of a file's ending, without its dot. Raises `WriteError` (``unknown-output``)."""
    wanted = "txt" if suffix.lower() in _ALSO_TEXT else suffix.lower()
    for known in CODECS:
        if known.suffix == wanted:
            return known
    raise WriteError("unknown-output", suffix=suffix)


def open_document(path: str | os.PathLike[str], *, keep_parsed: bool = False) -> Opened:
    """The document in a file, with what was parsed of it only if that is to be kept.

    Raises `FormatError`, whose `path` tells which file it was.
    """
    place = Path(path)
    try:
        opened = open_bytes(read_bytes(place), place.suffix.removeprefix("."), keep_parsed=keep_parsed)
    except FormatError as error:
        error.params.setdefault("path", str(place))
        raise
    notes = (*_locks(place), *opened.imported.notes)
    return replace(opened, path=place, imported=replace(opened.imported, notes=notes))


def open_bytes(data: bytes, suffix: str = "", *, keep_parsed: bool = False) -> Opened:
    """The document in bytes; `suffix` is what the file is called by, if anything. Raises `FormatError`."""
    # What reads is loaded when first asked for: no window waits for it.
    from editor.handmade import read_marks, read_mixed

    if not data:
        raise FormatError("empty-file")
    refuse_session(data)
    if code := _foreign(data, suffix.lower()):
        raise FormatError(code)
    fingerprint = hashlib.sha256(data).hexdigest()
    package, told = _turned(data)
    turned, data = package is not data, package
    known = next((reader for reader in READERS if reader.recognises(data)), None)
    if known is None:
        if not CODECS[-1].recognises(data):
            raise FormatError("binary")
        known = _TEXTS.get(suffix.lower(), CODECS[-1])
    imported = known.read(data)
    parsed = imported.parsed if keep_parsed else None
    imported = replace(imported, notes=(*told, *_dropped(data), *imported.notes), parsed=parsed)
    if imported.proposals:
        document, proposals, entangled, underlined = read_mixed(imported.document, imported.proposals)
    else:
        (document, proposals), entangled, underlined = read_marks(imported.document), (), ()
    uncertain = (*_uncertain(document, entangled, underlined), *imported.notes)
    imported = replace(imported, document=document, proposals=proposals, notes=uncertain)
    if suffix and not turned and suffix.lower() not in _NAMES[known.suffix]:
        imported = replace(imported, notes=(Note("wrong-suffix", detail=known.suffix), *imported.notes))
    return Opened(imported, data, None, fingerprint)


def _uncertain(document: Document, entangled: Sequence[str], underlined: Sequence[str]) -> Iterable[Note]:
    """Notes for lines through and under words that may tell of amendments, and were taken for format."""
    yield from (Note("marks-entangled", id) for id in entangled)
    told = set(entangled)
    found = dict.fromkeys(block.id for block in document for span in block.text.spans if span.marks.strike)
    struck = [id for id in found if id not in told]
    for code, blocks in (("marks-underlined", underlined), ("marks-struck", struck)):
        if blocks:
            yield Note(code, blocks[0], str(len(blocks)))


def _turned(data: bytes) -> tuple[bytes, tuple[Note, ...]]:
    """The package that a file without one stands for, and what is to be said of that; others as they are."""
    if data.startswith(compound.MAGIC):
        from formats.legacy import turned

        return turned(data), (Note("legacy-turned"),)
    if b"urn:oasis:names:tc:opendocument:xmlns:office:1.0" in data[:65536]:
        from formats.odt.flat import is_flat, packed

        if is_flat(data):
            return packed(data)
    return data, ()


def _dropped(data: bytes) -> tuple[Note, ...]:
    """A note for the macros of a package: they are never run, and never written."""
    macros = data.startswith(b"PK") and any(sign in data for sign in _MACROS)
    return (Note("macros-dropped"),) if macros else ()


def refuse_session(data: bytes) -> None:
    """Raise `FormatError` (``session-file``) for what is no document but a session with one in it."""
    if data.startswith(b"SQLite format 3\0"):
        # Sessions are kept by means of this module, and no document needs a database loaded.
        from formats.store import recognises

        if recognises(data):
            raise FormatError("session-file")


def read_bytes(path: Path) -> bytes:
    """All of a file of at most `LARGEST` bytes. Raises `FormatError`."""
    try:
        if path.is_dir():
            raise FormatError("is-a-folder", path=str(path))
        with path.open("rb") as stream:
            return _bounded(stream)
    except FileNotFoundError as error:
        raise FormatError("no-such-file", path=str(path)) from error
    except NotADirectoryError as error:
        raise FormatError("no-such-file", path=str(path)) from error
    except PermissionError as error:
        raise FormatError("no-permission", path=str(path)) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise FormatError("read-failed", path=str(path), reason=_reason(error)) from error


def read_standard_input() -> bytes:
    """All of standard input, at most `LARGEST` bytes; nothing where there is none. Raises `FormatError`."""
    return _bounded(sys.stdin.buffer) if sys.stdin is not None else b""


def _bounded(stream: BinaryIO) -> bytes:
    data = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise FormatError("too-large", limit=LARGEST // 2**20)
    return data


_MAGIC: Final = (
    (b"\x89PNG", "image-input"),
    (b"\xff\xd8\xff", "image-input"),
    (b"GIF8", "image-input"),
    (b"II*\x00", "image-input"),
    (b"MM\x00*", "image-input"),
    (b"\x1f\x8b", "archive-input"),
    (b"7z\xbc\xaf\x27\x1c", "archive-input"),
    (b"Rar!", "archive-input"),
)
_MACROS: Final = (b"word/vbaProject.bin", b"Basic/script-lc.xml", b"Scripts/python/", b"Scripts/javascript/")


def _foreign(data: bytes, suffix: str) -> str:
    """Names the sentence for a format that cannot be opened; "" for one that may be."""
    for magic, code in _MAGIC:
        if data.startswith(magic):
            return code
    if data.startswith(compound.MAGIC):
        from formats.legacy import reason

        return reason(data, suffix)
    return _foreign_package(data, suffix) if data.startswith(b"PK") else ""


def _foreign_package(data: bytes, suffix: str) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            kind = b""
            if names[:1] == ["mimetype"]:
                with archive.open("mimetype") as stream:
                    kind = stream.read(80)  # whatever it claims to unpack to
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, OSError, ValueError, EOFError):
        return "truncated"
    if any(name.startswith("xl/") for name in names) or kind.startswith(b"application/vnd.oasis.opendocument.spread"):
        return "spreadsheet-input"
    if any(name.startswith("ppt/") for name in names) or kind.startswith(b"application/vnd.oasis.opendocument.pres"):
        return "slides-input"
    if "Index/Document.iwa" in names or suffix == "pages":
        return "pages-input"
    if "[Content_Types].xml" in names or "content.xml" in names or kind:
        return ""
    return "archive-input"


def _locks(path: Path) -> Iterable[Note]:
    """A note for each sign that another program has the file open."""
    name = path.name
    # Word puts its sign over the first two letters of all but the shortest names.
    for owner in {f"~${name}", f"~${name[2:]}"}:
        if _stands(path.parent / owner):
            yield Note("locked", detail="Word")
            break
    lock = path.parent / f".~lock.{name}#"
    if _stands(lock):
        try:
            fields = lock.read_text(encoding="utf-8", errors="replace")[:500].split(",")
        except OSError:
            fields = []
        who = next((field.strip() for field in fields if field.strip()), "")
        yield Note("locked", detail=f"LibreOffice, {who}" if who else "LibreOffice")


def _stands(sign: Path) -> bool:
    """True when there is that file; its name may be longer than the system takes."""
    try:
        return sign.is_file()
    except OSError:
        return False


# Writing.


@dataclass(frozen=True, slots=True)
class Output:
    """Bytes that are to be a file."""

    path: Path
    data: bytes


def save(path: str | os.PathLike[str], data: bytes, force: bool = False) -> None:
    """Put the bytes into a file, all or not at all.

    A file that is there already is replaced with `force` only. Raises `WriteError`; then what was
    there before is untouched.
    """
    save_all([Output(Path(path), data)], force)


def save_all(outputs: Sequence[Output], force: bool = False) -> None:
    """Write several files: all are on the disk before the first takes its place. Raises `WriteError`."""
    targets: set[Path] = set()
    for output in outputs:
        check_target(output.path, force)
        target = Path(os.path.realpath(output.path))
        if target in targets:
            raise WriteError("named-twice", path=str(output.path))
        targets.add(target)
    staged: list[tuple[Path, Path]] = []
    try:
        for output in outputs:
            staged.append(_staged(output))
            _fill(*staged[-1], output)
        _put_in_place(staged)
    finally:
        for temporary, _ in staged:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)


def check_target(path: Path, force: bool) -> None:
    """Raise `WriteError` when a file could not be put there, as far as that can be told beforehand."""
    try:
        if path.is_dir():
            raise WriteError("target-is-folder", path=str(path))
        if path.exists() and not path.is_file():
            raise WriteError("target-is-device", path=str(path))
        if not force and (path.exists() or path.is_symlink()):
            raise WriteError("exists", path=str(path))
        if not path.parent.is_dir():
            raise WriteError("no-folder", path=str(path))
    except (OSError, ValueError) as error:
        raise _write_error(error, path) from error


def _staged(output: Output) -> tuple[Path, Path]:
    """A new temporary file beside the target, and the target itself, links followed."""
    target = Path(os.path.realpath(output.path))
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=".interline-", suffix=".tmp")
        os.close(handle)
    except (OSError, ValueError) as error:
        raise _write_error(error, output.path) from error
    return Path(name), target


def _fill(temporary: Path, target: Path, output: Output) -> None:
    """Put the bytes on the disk, with the permissions of what they are to replace."""
    try:
        with temporary.open("wb") as stream:
            stream.write(output.data)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(_mode(target))
    except OSError as error:
        raise _write_error(error, output.path) from error


def _mode(target: Path) -> int:
    """Permissions of the file that is replaced, or those any new file gets."""
    try:
        return target.stat().st_mode & 0o777
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _put_in_place(staged: Sequence[tuple[Path, Path]]) -> None:
    """Rename each over its target; when one fails, those before it get their old bytes back."""
    replaced: list[tuple[Path, bytes | None]] = []
    for temporary, target in staged:
        try:
            old = target.read_bytes() if len(staged) > 1 and target.exists() else None
            _replace(temporary, target)
        except OSError as error:
            for earlier, bytes_before in replaced:
                with contextlib.suppress(OSError):
                    earlier.unlink() if bytes_before is None else earlier.write_bytes(bytes_before)
            raise _write_error(error, target) from error
        replaced.append((target, old))


_TRIES: Final = 5


def _replace(temporary: Path, target: Path) -> None:
    """`os.replace`, tried again while Windows says that a scanner or a sync client holds the file."""
    for attempt in range(_TRIES):
        try:
            temporary.replace(target)
        except PermissionError as error:
            if getattr(error, "winerror", None) not in (5, 32) or attempt == _TRIES - 1:
                raise
            time.sleep(0.04)
        else:
            return


def _write_error(error: OSError | ValueError, path: Path) -> WriteError:
    number = error.errno if isinstance(error, OSError) else None
    if number in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return WriteError("disk-full", path=str(path))
    if number in (errno.EROFS, errno.EACCES, errno.EPERM):
        return WriteError("folder-read-only", path=str(path))
    return WriteError(path=str(path), reason=_reason(error))


def _reason(error: OSError | ValueError) -> str:
    return (isinstance(error, OSError) and error.strerror) or str(error)
