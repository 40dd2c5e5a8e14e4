"""From a session to files with their certificate. Runs in another thread: values only.

All bytes are made before the first file is written, and each file takes its place whole; so an
export that is cancelled or fails leaves nothing half-written.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from editor.profile import profile
from editor.rendering import Kind, Rendering, Shape
from editor.session import Session
from formats import files
from formats.codec import Note, Written
from formats.export import export, rendering, undecided
from widgets.jobs import Cancel

if TYPE_CHECKING:
    from formats.certificate import Certificate


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be written, and where."""

    session: Session
    kind: Kind | Shape
    targets: tuple[Path, ...]
    data: bytes | None
    """The file the base text was read from: one of its format is edited in place, others take its looks along."""
    format: str
    """Of `data`."""


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file that stands where it should, and what was found when it was opened again."""

    path: Path
    size: int
    certificate: Certificate
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Exported:
    """What came of an order."""

    order: Order
    files: tuple[WrittenFile, ...]


def carry_out(order: Order, cancel: Cancel) -> Exported:
    """Make the files, look at what was made, and write it. Raises `WriteError`; `Cancelled`, and then none is there."""
    # Loaded by the first export: no window waits for what writes.
    from formats import comparison
    from formats.html.writer import PAGES, write_html

    rules = profile(order.session.profile)
    made: list[tuple[Path, bytes, tuple[Note, ...]]] = []
    for target in order.targets:
        cancel.check()
        suffix = target.suffix.removeprefix(".")
        if isinstance(order.kind, Shape):
            written = comparison.export(order.session, order.kind, suffix, _pdf)
            made.append((target, written.data, written.notes))
        elif suffix in PAGES:
            data = write_html(rendering(order.session, order.kind, rules))
            made.append((target, data, undecided(order.session, order.kind)))
        elif suffix == "pdf":
            data = _pdf(rendering(order.session, order.kind, rules))
            made.append((target, data, undecided(order.session, order.kind)))
        else:
            written = export(order.session, order.kind, suffix, rules, order.data, origin=order.format)
            made.append((target, written.data, written.notes))
    proved: list[WrittenFile] = []
    for path, data, notes in made:
        cancel.check()
        proved.append(_proved(order, path, data, notes))
    cancel.check()
    files.save_all([files.Output(path, data) for path, data, _ in made], force=True)
    pairs = zip(proved, made, strict=True)
    return Exported(order, tuple(_as_it_stands(order, file, data) for file, (_, data, _) in pairs))


def save_certificates(exported: Exported, told: Callable[[Certificate, str], str], cancel: Cancel) -> tuple[Path, ...]:
    """Put the certificate of each file beside it, in the words of `told`; where they stand. Raises `WriteError`."""
    cancel.check()
    places = tuple(file.path.with_name(f"{file.path.name}.certificate.txt") for file in exported.files)
    texts = (told(file.certificate, file.path.name) for file in exported.files)
    outputs = [files.Output(place, text.encode("utf-8")) for place, text in zip(places, texts, strict=True)]
    files.save_all(outputs, force=True)
    return places


def _pdf(drawn: Rendering) -> bytes:
    # Only who writes PDF waits for the printer's half of Qt.
    from widgets.pdf import write_pdf

    return write_pdf(drawn)


def _as_it_stands(order: Order, file: WrittenFile, data: bytes) -> WrittenFile:
    """What is found in the file on the disk, which holds the bytes that were looked at or is looked at again."""
    stands = files.read_bytes(file.path)
    return file if stands == data else _proved(order, file.path, stands, file.notes)


def _proved(order: Order, path: Path, data: bytes, notes: tuple[Note, ...]) -> WrittenFile:
    """What an independent reading finds in the bytes of a file."""
    # Loaded by the first export: it knows XML, which no window waits for.
    from formats.certificate import prove

    kind = Kind.MARKED if isinstance(order.kind, Shape) else order.kind
    return WrittenFile(path, len(data), prove(order.session, kind, Written(data, notes)), notes)
