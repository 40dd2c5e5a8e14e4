"""The certificate of a file: what was looked for, what was found, and whether its text is right.

A reading of its own, on purpose: it opens the package, walks the XML and knows nothing of the
codecs, so that a mistake of theirs is seen here. The list of traces is `domain/revision-traces`
in the project's notes; the clauses are named beside the code.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from editor.document import Document, Role
from editor.markup import amended
from editor.messages import message
from editor.rendering import AUTHOR, Kind, signed, text_alone
from editor.session import Session
from formats.certificate.kinds import scanned
from formats.certificate.words import differences, fingerprint
from formats.codec import Note, Written


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked for."""

    code: str
    """Names what it is, in the table of the help and the window."""
    found: int
    """How many there are; of texts, how many provisions differ."""
    where: tuple[str, ...] = ()
    """Parts or words, the first few; of texts that differ each provision, with its words."""
    allowed: bool = False
    """True when a file of this kind may have it."""

    @property
    def passed(self) -> bool:
        return self.allowed or not self.found


@dataclass(frozen=True, slots=True)
class Certificate:
    """What an independent reading of a file found."""

    format: str
    """``docx``, ``odt``, ``txt``, ``html`` or ``pdf``."""
    fingerprint: str
    """SHA-256 of the file."""
    checks: tuple[Check, ...]
    final: str
    """SHA-256 of the text with every tracked change accepted; "" where it cannot be read."""
    base: str
    """Likewise, with every one rejected."""

    @property
    def passed(self) -> bool:
        return all(check.passed for check in self.checks)

    @property
    def failures(self) -> tuple[Check, ...]:
        return tuple(check for check in self.checks if not check.passed)


def as_text(certificate: Certificate, name: str, translate: Callable[[str], str] = str) -> str:
    """The certificate for people, a line a matter: the file, its fingerprints, and what was looked for and found.

    Two spaces and more begin the lines that tell where. `translate` is given the templates of `editor.messages`.
    """

    def told(code: str) -> str:
        return message(Note(code), translate).rstrip(".。")

    lines = [f"{name} ({certificate.format})", f"{told('certificate-file')}: {certificate.fingerprint}"]
    if certificate.final:
        lines.append(f"{told('certificate-final')}: {certificate.final}")
        lines.append(f"{told('certificate-base')}: {certificate.base}")
    lines.append("")
    for check in certificate.checks:
        found = f": {check.found}" if check.found else ""
        lines.append(f"{'ok' if check.passed else '!!'}  {told(f'check-{check.code}')}{found}")
        lines.extend(f"      {place}" for place in check.where)
    lines += ["", told("certificate-passed" if certificate.passed else "certificate-failed-checks")]
    return "\n".join(lines) + "\n"


def prove(session: Session, kind: Kind, written: Written) -> Certificate:
    """The certificate of an export: the traces it may not have, and the texts it must give."""
    if kind is Kind.TRACKED:
        return certify(written.data, final=amended(session), base=session.base, sponsors=_sponsors(session))
    if kind is Kind.MARKED:
        return certify(written.data)
    text = session.base if kind is Kind.ORIGINAL else amended(session)
    return certify(written.data, final=text_alone(session, text))


def _sponsors(session: Session) -> frozenset[str]:
    return frozenset(signed(proposal) for proposal in session.proposals)


def _is_of(name: str, sponsors: frozenset[str]) -> bool:
    """True for one of them, and for several that want the same, as a change of all of them is signed."""
    if name in sponsors or name == AUTHOR:
        return True
    known = {part for sponsor in sponsors for part in sponsor.split(", ")}
    return all(part in known for part in name.split(", "))


def certify(
    data: bytes,
    *,
    final: Document | None = None,
    base: Document | None = None,
    sponsors: frozenset[str] | None = None,
) -> Certificate:
    """What is found in a file, and whether its text is `final`, and `base` when its changes are rejected.

    With `base` the file is one of tracked changes, so these are allowed; their authors must be
    among `sponsors` where that is given. Raises `FormatError` for a file of another kind.
    """
    tracked = base is not None
    scan = scanned(data)
    # Signs in plain text are words like any other, and in a page strike and underline, unless the text is to be final.
    marks_allowed = tracked or (scan.format in ("txt", "html") and final is None)
    checks = [
        Check(code, len(found), tuple(dict.fromkeys(found))[:_SHOWN], marks_allowed and code == "tracked-changes")
        for code, found in scan.traces.items()
    ]
    if tracked:
        strangers = [name for name in scan.authors if sponsors is not None and not _is_of(name, sponsors)]
        checks.append(Check("change-authors", len(strangers), tuple(dict.fromkeys(strangers))[:_SHOWN]))
    else:
        names = sorted(set(scan.authors))
        checks.append(Check("change-authors", len(names), tuple(names)[:_SHOWN]))
    plainly = scan.format == "txt"
    if final is not None and scan.format != "pdf":  # its words are drawings, and are not read
        checks.append(_same_text("text-is-final", scan.accepted, final, plainly))
    if base is not None:
        checks.append(_same_text("text-is-base", scan.rejected, base, plainly, _AROUND))
    return Certificate(
        scan.format,
        hashlib.sha256(data).hexdigest(),
        tuple(checks),
        fingerprint(scan.accepted),
        fingerprint(scan.rejected),
    )


def _same_text(
    code: str, found: list[str], document: Document, plainly: bool, around: frozenset[Role] = frozenset()
) -> Check:
    where = differences(found, document, plainly=plainly, around=around)
    return Check(code, len(where), where[:_MOST])


_SHOWN: Final = 8
"""Places that are told of a trace."""
_MOST: Final = 1000
"""Provisions that are told one by one where a text differs."""
_AROUND: Final = frozenset({Role.PROPOSAL, Role.REASONS, Role.FRONT})
"""What may stand around a base text: it is the proposals'."""
