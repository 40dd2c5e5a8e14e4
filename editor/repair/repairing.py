"""A damaged document repaired, and its findings decided: pure functions from value to value."""

from __future__ import annotations

from collections.abc import Sequence

from editor.amendment import Proposal
from editor.document import Document
from editor.repair.building import build
from editor.repair.findings import Balloon, Finding, Reading, Repaired, with_choice


def repair(
    document: Document,
    *,
    proposals: Sequence[Proposal] = (),
    balloons: Sequence[Balloon] = (),
    base: Document | None = None,
    language: str = "",
) -> Repaired:
    """What is damaged in a document, decided where its words or the evidence decide it.

    `proposals` are those its reader found; `balloons` those that a reader told by their place on the page,
    which stand in no paragraph. `base` is the base text, where it is known. Deterministic; nothing is guessed.
    """
    del language
    return build(Repaired(document, (), tuple(balloons), document, tuple(proposals), base))


def decide(repaired: Repaired, finding: str, choice: int | Reading | None) -> Repaired:
    """The same with one finding decided: a reading's index, a reading of one's own, `KEEP`, or `None` to reopen it.

    Raises `AmendmentError` for an unknown finding or reading.
    """
    repaired.finding(finding)
    return build(repaired, with_choice(repaired.findings, finding, choice))


def needs_repair(document: Document, proposals: Sequence[Proposal] = ()) -> tuple[Finding, ...]:
    """The findings that a person should be asked about when a file is opened; nothing for a sound text.

    Quick: it is asked for every file.
    """
    return repair(document, proposals=proposals).findings
