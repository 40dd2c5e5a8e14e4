"""The report of a repair as JSON, and the files it comes to.

Schema 1, described for its users in `resources/help/json.md`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Final

from editor.addresses import addresses
from editor.document import Document
from editor.messages import message
from editor.profile import Profile
from editor.rendering import Kind
from editor.repair.findings import Balloon, Evidence, Finding, Reading, Repaired
from editor.session import Session
from formats.codec import Note, Written
from formats.export import rendering, undecided
from formats.files import codec
from formats.json import Json

SCHEMA: Final = 1
_CONTEXT: Final = 30
"""Characters either side of a finding."""


def report_out(repaired: Repaired, name: str) -> dict[str, Json]:
    """All that was found, what was decided and why, and every balloon. `name` is the file's."""
    known = addresses(repaired.source)
    decided = Counter(finding.kind.value for finding in repaired.findings if finding.decided)
    left = Counter(finding.kind.value for finding in repaired.undecided)
    return {
        "schema": SCHEMA,
        "file": name,
        "language": repaired.source.language,
        "decided": dict(sorted(decided.items())),
        "undecided": dict(sorted(left.items())),
        "findings": [_finding_out(f, repaired.source, known.get(f.block, "")) for f in repaired.findings],
        "balloons": [_balloon_out(balloon, known.get(balloon.near, "")) for balloon in repaired.balloons],
    }


def _finding_out(finding: Finding, source: Document, address: str) -> dict[str, Json]:
    text = source.block(finding.block).text.string
    return {
        "id": finding.id,
        "kind": finding.kind.value,
        "rule": finding.code,
        "message": message(Note(f"repair-{finding.code}", address or finding.block, finding.shown)),
        "block": finding.block,
        "address": address,
        "start": finding.start,
        "stop": finding.stop,
        "found": finding.found,
        "decided": finding.decided,
        "chosen": finding.chosen,
        "before": text[max(0, finding.start - _CONTEXT) : finding.start],
        "after": text[finding.stop : finding.stop + _CONTEXT],
        "readings": [_reading_out(reading) for reading in finding.readings],
        "evidence": [_evidence_out(evidence) for evidence in finding.evidence],
    }


def _reading_out(reading: Reading) -> dict[str, Json]:
    return {
        "base": reading.base,
        "amended": reading.amended,
        "segments": [[change.value, words] for change, words in reading.segments],
    }


def _evidence_out(evidence: Evidence) -> dict[str, Json]:
    return {"source": evidence.source.value, "cited": evidence.cited, "block": evidence.block}


def _balloon_out(balloon: Balloon, address: str) -> dict[str, Json]:
    return {
        "act": balloon.act.value,
        "author": balloon.author,
        "when": balloon.when,
        "words": list(balloon.words),
        "number": balloon.number,
        "complete": balloon.complete,
        "near": balloon.near,
        "address": address,
        "finding": balloon.finding,
    }


def repaired_file(session: Session, kind: Kind, suffix: str, rules: Profile, source: bytes | None) -> Written:
    """The bytes of a file with that ending. `source` is the damaged file, where it has the same ending.

    Raises `WriteError` for an unknown ending.
    """
    # The base text is not what the file says: paragraphs are compared before they are left alone.
    drawn = replace(rendering(session, kind, rules), by_hand=True)
    written = codec(suffix).write(drawn, source)
    return replace(written, notes=(*undecided(session, kind), *written.notes))
