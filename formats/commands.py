"""The verbs of the command line: each reads files, makes one value and writes it.

Every verb gives an exit status back. What it was asked for goes to standard output or into files;
what a person should know goes to standard error, one line a matter, as ``file:provision: message``.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from editor.addresses import addresses
from editor.amendment import Proposal
from editor.document import Document, Role
from editor.errors import AmendmentError, FormatError, InterlineError, NotUnderstood, WriteError
from editor.ignoring import EXACTLY
from editor.joining import joined
from editor.markup import Change, Row, amended, rows
from editor.messages import message
from editor.profile import Profile
from editor.rendering import Kind, Rendering, Shape
from editor.session import Session
from formats.codec import Note, Written, called
from formats.files import (
    Opened,
    Output,
    check_target,
    open_bytes,
    open_document,
    read_bytes,
    read_standard_input,
    refuse_session,
    save_all,
)
from formats.json import dumps, loads, proposals_from_json, proposals_to_json, to_json

if TYPE_CHECKING:
    # What compares, writes and proves is loaded where it is asked for: `list` answers at once.
    from formats.certificate import Certificate


class Status(IntEnum):
    """Exit statuses, as documented in `resources/help/command-line.md`."""

    DONE = 0
    DIFFERENT = 1
    """Differences or findings."""
    USAGE = 2
    """Also: no display for the window."""
    UNREADABLE = 3
    NOT_WRITABLE = 4
    DOES_NOT_FIT = 5
    BUG = 70
    INTERRUPTED = 130


STANDARD: Final = "-"
"""Name of the standard streams."""


@dataclass(frozen=True, slots=True)
class Options:
    """What every verb is told."""

    rules: Profile
    language: str = ""
    """Of the text, where it is not to be found out; "" finds it out."""
    force: bool = False
    quiet: bool = False
    pdf: Callable[[Rendering], bytes] | None = None
    """Draws PDF. Who draws it lies above the formats, so it is handed in; `None` where nobody can."""


Maker = Callable[[Session, Kind, str, Opened, Options], Written]
"""What makes the bytes of one output of a verb."""


def status_of(error: InterlineError) -> Status:
    """The exit status that an error means."""
    if isinstance(error, FormatError):
        return Status.UNREADABLE
    if isinstance(error, WriteError):
        return Status.NOT_WRITABLE
    if isinstance(error, AmendmentError):
        return Status.DOES_NOT_FIT
    return Status.BUG


# Verbs.


def list_file(file: str, as_json: bool, options: Options) -> Status:
    """Show structure, proposals and warnings of a file."""
    opened = _open(file, options)
    if as_json:
        sys.stdout.write(dumps(to_json(opened.imported)))
        return Status.DONE
    _tell_notes(file, opened.imported.notes, opened.imported.document, options)
    sys.stdout.writelines(line + "\n" for line in _outline(opened))
    return Status.DONE


def _outline(opened: Opened) -> Iterator[str]:
    document = opened.imported.document
    known = addresses(document)
    yield f"{opened.imported.format}, {document.language or '?'}, {_counted(len(document), 'paragraph')}"
    for instrument in document.instruments:
        yield f"{instrument.kind} {instrument.number}: {instrument.title}".rstrip(": ")
    for block in document:
        if block.text:
            yield "\t".join((block.id, block.role.value, known.get(block.id, ""), _short(block.text.plain)))
    for proposal in opened.imported.proposals:
        yield f"{proposal.name}: {_counted(len(proposal.amendments), 'amendment')}"
        for amendment in proposal.amendments:
            yield f"\t{amendment.marker}\t{known.get(amendment.target, amendment.target)}"


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= 72 else flat[:71] + "…"


def clean(file: str, outputs: Sequence[str], original: bool, options: Options) -> Status:
    """Write the final text, or the original one, with no trace of a reviewer."""
    opened = _open(file, options, _crosses(file, outputs))
    keep = Kind.ORIGINAL if original else Kind.CLEAN
    return _write(_session(opened, options), dict.fromkeys(outputs, keep), opened, options)


def convert(file: str, outputs: Sequence[str], options: Options) -> Status:
    """Write other formats; what is tracked stays tracked, or marked where a format knows no tracking."""
    opened = _open(file, options, _crosses(file, outputs))
    session = _session(opened, options)
    kinds = {out: _revisions_kept(out) if session.proposals else Kind.CLEAN for out in outputs}
    return _write(session, kinds, opened, options)


def _crosses(file: str, outputs: Sequence[str]) -> bool:
    """True when another format is written, for which what was parsed of a file is wanted again."""
    return any(_suffix(out) in ("docx", "odt") and _suffix(out) != _suffix(file) for out in outputs)


def _revisions_kept(output: str) -> Kind:
    return Kind.TRACKED if _suffix(output) in ("docx", "odt") else Kind.MARKED


def compare_files(
    old: str, news: Sequence[str], outputs: Sequence[str], shape: str, options: Options, ignored: Sequence[str] = ()
) -> Status:
    """Show or write how one text differs from another, or from two, in one of the shapes of ``compare --as``.

    `ignored` names fields of `Ignoring`.
    """
    from editor.comparing import compared, distinct
    from formats import comparison

    # The new texts first: what was parsed of a file takes more room than all the rest, and is wanted of the old one.
    afters = [_open(new, options) for new in news]
    before = _open(old, options, keep_parsed=True)
    ignoring = replace(EXACTLY, **dict.fromkeys(ignored, True))
    texts = [(str(after.path or after.name), _final(after)) for after in afters]
    session = compared(before.imported.document, texts, ignoring)
    session = replace(session, profile=options.rules.name)
    amending = {proposal.name for proposal in session.proposals}
    alike = [name for name in distinct([name for name, _ in texts]) if len(texts) > 1 and name not in amending]
    if session.proposals and alike:
        _tell_notes(before.name, [Note("no-difference", detail=", ".join(alike))], session.base, options)
    if outputs:
        status = _write_comparison(session, outputs, shape, before, options)
        if status is not Status.DONE:
            return status
    elif shape == "json":
        sys.stdout.write(dumps(proposals_to_json(session.proposals, session.base)))
    elif shape == "instructions" or (shape == "report" and not options.quiet):
        sys.stdout.write(comparison.export(session, Shape(shape), "txt", None).data.decode("utf-8"))
    elif not options.quiet:
        sys.stdout.writelines(line + "\n" for line in _changes(session))
    return Status.DIFFERENT if session.proposals else Status.DONE


def _final(opened: Opened) -> Document:
    session = Session(opened.imported.document, opened.imported.proposals)
    return amended(session) if session.proposals else session.base


def _write_comparison(session: Session, outputs: Sequence[str], shape: str, before: Opened, options: Options) -> Status:
    if shape == "json":
        data = dumps(proposals_to_json(session.proposals, session.base)).encode("utf-8")
        return _put([(out, Written(data)) for out in outputs], options)
    if shape in tuple(Shape):
        return _write_shape(session, outputs, Shape(shape), options)
    kind = Kind(shape)
    kinds = {out: kind if kind is not Kind.TRACKED else _revisions_kept(out) for out in outputs}
    return _write(session, kinds, before, options)


def _changes(session: Session) -> Iterator[str]:
    """The changed provisions, a line each: address, then the words with their changes between signs.

    What is added goes by the provision of the base it stands behind.
    """
    known = addresses(session.base)
    before = ""
    for row in rows(session):
        before = before if row.added else known[row.block.id]
        if row.marker is not None:
            place = f"after {before}" if row.added and before else before
            yield f"{row.marker.shown}\t{place}\t{_signed(row)}"


def _signed(row: Row) -> str:
    signs = {Change.KEPT: ("", ""), Change.DELETED: ("[-", "-]"), Change.INSERTED: ("{+", "+}")}
    words = "".join(f"{signs[s.change][0]}{s.text.plain}{signs[s.change][1]}" for s in row.segments)
    return words.replace("\n", " ")


def apply(base: str, scripts: Sequence[str], outputs: Sequence[str], kind: str, options: Options) -> Status:
    """Put the amendments of scripts, told without a thought of each other, to a base text; write that kind of file.

    Of several scripts, proposals that name neither sponsor nor number go by the script's name.
    """
    from editor.comparing import distinct

    opened = _open(base, options, keep_parsed=True)
    session = _session(opened, options)
    for script, name in zip(scripts, distinct(scripts), strict=True):
        try:
            proposals = _script(script, session.base)
        except NotUnderstood as error:
            for number, problem in error.params["problems"]:  # type: ignore[attr-defined]
                tell(script, f"sentence {number}", message(problem))
            return status_of(error)
        if len(scripts) > 1:
            proposals = tuple(p if p.sponsors or p.number else replace(p, sponsors=(name,)) for p in proposals)
        session = joined(session, Session(session.base, proposals))
    if kind in tuple(Shape):
        return _write_shape(session, outputs, Shape(kind), options)
    return _write(session, dict.fromkeys(outputs, Kind(kind)), opened, options)


def _script(script: str, base: Document) -> tuple[Proposal, ...]:
    """The proposals of a script. Raises `FormatError`, and `AmendmentError` with the provision as people call it."""
    data = read_standard_input() if script == STANDARD else read_bytes(Path(script))
    try:
        proposals = _proposals(data, base)
    except NotUnderstood:
        raise
    except (AmendmentError, FormatError) as error:
        error.params.setdefault("path", script)
        block = error.params.get("block")
        if isinstance(block, str):
            error.params["block"] = addresses(base).get(block) or block
        raise
    return tuple(replace(proposal, origin=proposal.origin or Path(script).name) for proposal in proposals)


def _proposals(data: bytes, base: Document) -> tuple[Proposal, ...]:
    """What a script tells: amendments in JSON, or instructions in words, as text or in a document."""
    from formats.comparison import proposals_in
    from formats.html import Html

    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"{", b"[")):
        return proposals_from_json(loads(data), base)
    refuse_session(data)
    packed = data.startswith(b"PK") or Html().recognises(data)
    if packed:
        text = "\n".join(block.text.plain for block in open_bytes(data).imported.document)
        text = text.replace("\u2003", "\t")  # what a page has for a tab
    else:
        from formats.encoding import decode

        text = decode(data).text
    try:
        return proposals_in(text, base)
    except NotUnderstood as error:
        read = open_bytes(data, "" if packed else "txt").imported.document
        if read.instruments and any(block.role is Role.CALL for block in read):
            raise FormatError("text-for-amendments") from error
        raise


def verify(
    file: str, final: str | None, base: str | None, as_json: bool, options: Options, save: bool = False
) -> Status:
    """Show the certificate of a file, and with `save` put it beside the file."""
    from formats.certificate import as_text, certify

    if save and file == STANDARD:
        raise WriteError("certificate-nowhere")
    data = _bytes(file)
    if not data:
        raise FormatError("empty-file", path=file)
    try:
        refuse_session(data)
        certificate = certify(
            data,
            final=_final(_open(final, options)) if final else None,
            base=_open(base, options).imported.document if base else None,
        )
    except FormatError as error:
        error.params.setdefault("path", file)
        raise
    told = dumps(certificate_out(certificate)) if as_json else as_text(certificate, Path(file).name)
    if save:
        place = Path(f"{file}.certificate.{'json' if as_json else 'txt'}")
        save_all([Output(place, told.encode("utf-8"))], options.force)
    if as_json or not options.quiet:
        sys.stdout.write(told)
    return Status.DONE if certificate.passed else Status.DIFFERENT


def certificate_out(certificate: Certificate) -> dict[str, object]:
    """The certificate as JSON tells it."""
    return {
        "schema": 1,
        "format": certificate.format,
        "sha256": certificate.fingerprint,
        "passed": certificate.passed,
        "final_text_sha256": certificate.final,
        "base_text_sha256": certificate.base,
        "checks": [
            {
                "code": check.code,
                "passed": check.passed,
                "found": check.found,
                "where": list(check.where),
                "message": message(Note(f"check-{check.code}")),
            }
            for check in certificate.checks
        ],
    }


def repair_file(
    file: str, outputs: Sequence[str], base: str | None, keep: str | None, report: str | None, options: Options
) -> Status:
    """Write a damaged text whole, with what was deleted and inserted.

    `DONE` when everything found is decided, or nothing was found; `DIFFERENT` when a place is left to a person, or a
    file falls short of its certificate.
    """
    from editor.repair.repairing import repair
    from formats.repairing import report_out

    opened = _open(file, options)
    against = _final(_open(base, options)) if base else None
    repaired = repair(
        opened.imported.document,
        proposals=opened.imported.proposals,
        balloons=opened.imported.balloons,
        base=against,
    )
    session = Session(repaired.base, repaired.proposals, profile=options.rules.name)
    written = {"final": Kind.CLEAN, "original": Kind.ORIGINAL}
    kinds = {out: written[keep] if keep else _repaired_kind(session, out) for out in outputs}
    told = [(report, Written(dumps(report_out(repaired, opened.name)).encode("utf-8")))] if report else []
    status = _write(session, kinds, opened, options, _make_repaired, told)
    if not options.quiet:
        known = addresses(repaired.source)
        for finding in repaired.undecided:
            note = Note(f"repair-{finding.code}", known.get(finding.block) or finding.block, finding.shown)
            tell(opened.name, note.where, message(note))
        if repaired.findings:
            left = len(repaired.undecided)
            tell(opened.name, "", message(Note("repaired", detail=f"{len(repaired.findings) - left}, {left}")))
    return Status.DIFFERENT if repaired.undecided and status is Status.DONE else status


def _repaired_kind(session: Session, output: str) -> Kind:
    """Tracked changes where a format knows them; plain text gets the final reading."""
    if not session.proposals or _suffix(output) == "txt":
        return Kind.CLEAN
    return _revisions_kept(output)


def _make_repaired(session: Session, kind: Kind, out: str, opened: Opened, options: Options) -> Written:
    from formats.repairing import repaired_file

    suffix = _suffix(out)
    if suffix == "pdf":
        return _make(session, kind, out, opened, options)
    try:
        source = opened.data if suffix == opened.imported.format else None
        return repaired_file(session, kind, suffix, options.rules, source)
    except WriteError as error:
        error.params.setdefault("path", out)
        raise


# Reading.


def _bytes(file: str) -> bytes:
    return read_standard_input() if file == STANDARD else read_bytes(Path(file))


def _open(file: str, options: Options, keep_parsed: bool = False) -> Opened:
    try:
        if file == STANDARD:
            opened = open_bytes(read_standard_input(), keep_parsed=keep_parsed)
        else:
            opened = open_document(file, keep_parsed=keep_parsed)
    except FormatError as error:
        error.params.setdefault("path", file)
        raise
    if options.language:
        document = replace(opened.imported.document, language=options.language)
        opened = replace(opened, imported=replace(opened.imported, document=document))
    return opened


def _session(opened: Opened, options: Options) -> Session:
    imported = opened.imported
    return Session(imported.document, imported.proposals, profile=options.rules.name)


# Writing.


def _suffix(output: str) -> str:
    return "txt" if output == STANDARD else Path(output).suffix.removeprefix(".").lower()


def _write(
    session: Session,
    kinds: Mapping[str, Kind],
    opened: Opened,
    options: Options,
    make: Maker | None = None,
    beside: Sequence[tuple[str, Written]] = (),
) -> Status:
    """Make all files and prove each, then write all of them, with those `beside`: all or none."""
    from formats.certificate import prove

    # A printed page knows no tracked changes: it shows them marked.
    kinds = {o: Kind.MARKED if k is Kind.TRACKED and _suffix(o) == "pdf" else k for o, k in kinds.items()}
    for out in (*kinds, *(out for out, _ in beside)):
        if out != STANDARD:
            try:
                check_target(Path(out), options.force)
            except WriteError as error:
                error.params.setdefault("path", out)
                raise
    made = [(out, (make or _make)(session, kind, out, opened, options)) for out, kind in kinds.items()]
    certificates = {out: prove(session, kinds[out], written) for out, written in made}
    for out, written in made:
        _tell_notes(out, _standing(written.notes, session), session.base, options)
    _tell_notes(opened.name, opened.imported.notes, session.base, options)
    status = _put([*made, *beside], options)
    return max([status, *(_tell_failures(out, certificate) for out, certificate in certificates.items())])


def _tell_failures(out: str, certificate: Certificate) -> Status:
    for check in certificate.failures:
        told = message(Note(f"check-{check.code}")).rstrip(".")
        what = f"{told} ({'; '.join(check.where)})" if check.where else told
        tell(out, "", message(WriteError("certificate-failed", what=what)))
    return Status.DONE if certificate.passed else Status.DIFFERENT


def _make(session: Session, kind: Kind, out: str, opened: Opened, options: Options) -> Written:
    from formats.export import decided, export, rendering, undecided
    from formats.html.writer import PAGES, write_html

    suffix = _suffix(out)
    try:
        if suffix == "pdf":
            made = _pdf(rendering(session, kind, options.rules), options)
            return replace(made, notes=undecided(session, kind))
        if suffix in PAGES:
            return Written(write_html(rendering(session, kind, options.rules)), undecided(session, kind))
        source = opened.data if suffix == opened.imported.format else None
        if source is not None and _as_read(session, opened):
            written = decided(session, kind, suffix, source)
            if written is not None:
                return written
        imported = opened.imported
        return export(session, kind, suffix, options.rules, opened.data, imported.parsed, imported.format)
    except WriteError as error:
        error.params.setdefault("path", out)
        raise


def _as_read(session: Session, opened: Opened) -> bool:
    """True when a session holds what was read from a file and nothing else."""
    imported = opened.imported
    return session.base is imported.document and session.proposals is imported.proposals and not session.decisions


def _write_shape(session: Session, outputs: Sequence[str], shape: Shape, options: Options) -> Status:
    from formats import comparison
    from formats.certificate import prove

    made = []
    for out in outputs:
        suffix = _suffix(out)
        try:
            if suffix == "json" and shape is Shape.REPORT:
                written = Written(dumps(comparison.report_out(session)).encode("utf-8"))
            else:
                written = comparison.export(session, shape, suffix, options.pdf)
        except WriteError as error:
            error.params.setdefault("path", out)
            raise
        _tell_notes(out, _standing(written.notes, session), session.base, options)
        made.append((out, written))
    status = _put(made, options)
    proven = (prove(session, Kind.MARKED, written) for out, written in made if _suffix(out) != "json")
    return max([status, *map(_tell_failures, outputs, proven)])


def _pdf(drawn: Rendering, options: Options) -> Written:
    if options.pdf is None:
        raise WriteError("no-pdf")
    return Written(options.pdf(drawn))


def _put(made: Iterable[tuple[str, Written]], options: Options) -> Status:
    """Write the files, all or none; then say which."""
    files: list[Output] = []
    stream = b""
    for out, written in made:
        if out == STANDARD:
            stream += written.data
        else:
            files.append(Output(Path(out), written.data))
    save_all(files, options.force)
    if stream:
        sys.stdout.flush()
        sys.stdout.buffer.write(stream)
    elif not options.quiet:
        sys.stdout.writelines(f"{output.path}\n" for output in files)
    return Status.DONE


# Telling.


def tell(file: str, provision: str, sentence: str) -> None:
    """One line on standard error."""
    where = ":".join(part for part in (file, provision) if part)
    sys.stderr.write(f"{where}: {sentence}".translate(_BREAKS) + "\n")


_BREAKS: Final = dict.fromkeys((*range(32), 127, 0x85, 0x2028, 0x2029), " ")
"""What a name or a text may hold, and a line on a terminal may not."""


def tell_error(error: InterlineError) -> None:
    """The line of an error: its file and provision, as far as it knows them."""
    path = error.params.get("path")
    block = error.params.get("block")
    tell(str(path) if path else "interline", str(block) if block else "", message(error))


def _tell_notes(file: str, notes: Iterable[Note], document: Document, options: Options) -> None:
    if options.quiet:
        return
    for note in called(notes, document):
        tell(file, note.where, message(note))


def _standing(notes: Sequence[Note], session: Session) -> Iterator[Note]:
    """The notes with what an added provision stands behind in place of its id."""
    if not notes:
        return
    from editor.deciding import anchors

    behind, known = anchors(session), addresses(session.base)
    for note in notes:
        place = behind.get(note.where)
        if place is None:
            yield note
        else:
            yield replace(note, where=f"after {known[place]}" if place else "at the beginning")
