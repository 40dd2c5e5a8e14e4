"""Provisions that are new as a whole: the front part of a document tells of them, or the sign before them does.

The explanatory part of a proposal quotes what it adds (``ADD⇥"à s'abstenir ..."``). It is a summary, never an
amendment itself, and good evidence: a paragraph that reads as such a quotation was added.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final, NamedTuple

import regex
from rapidfuzz import fuzz

from editor.document import Block, Document, Instrument, Role
from editor.labels import split_label
from editor.repair.findings import Evidence, Finding, Kind, Source, changed
from editor.repair.ground import Ground
from editor.signs import proposal_line
from editor.text import BREAK
from editor.words import plain

_ALIKE: Final = 85.0
"""Per cent: quotations differ by an ellipsis, a word, a sign at the end (conventions of the damage catalogue, B6)."""
_SHORTEST: Final = 20
"""Letters; shorter quotations are no evidence."""
_QUOTED: Final = regex.compile(r"[\t\n \u00a0]*(?P<marker>\(?(?:ADD|MOD)\)?)\*?[\t :\u00a0]+(?P<words>\S.*)", regex.S)
_MARKS: Final = "\"'«»“”‘’„ \t\u00a0"
_ENDS: Final = ".,;:،؛。，；：…" + _MARKS


class Quotation(NamedTuple):
    """Words that the front part quotes under a marker."""

    marker: str
    words: str
    """In the form in which words are compared, without label and end."""
    block: Block


def quotations(document: Document) -> Iterator[Quotation]:
    """What the front part tells of additions and changes, with its words."""
    for block in document:
        if block.role not in (Role.FRONT, Role.BODY) or len(block.text) < _SHORTEST:
            continue
        found = _QUOTED.match(block.text.string)
        if found is None or proposal_line(block.text.string):
            continue
        words = _bare(found["words"])
        if len(words) >= _SHORTEST:
            yield Quotation(found["marker"].strip("()"), words, block)


@lru_cache(maxsize=4096)
def _bare(text: str) -> str:
    """The words of a provision or quotation, without label, quotation marks and the sign at the end."""
    words = text.strip(_MARKS)
    _, start = split_label(words)
    return plain(words[start:]).strip(_ENDS)


def added(ground: Ground, seams: Sequence[Finding]) -> Iterator[Finding]:
    """Provisions that the base text does not have; undecided where only the sign before them tells of it."""
    told: dict[str, Evidence] = {}
    for quotation in quotations(ground.document):
        if quotation.marker != "ADD":
            continue
        instrument = _next_instrument(ground, quotation.block)
        if instrument is None:
            continue
        alike = [block for block in _provisions(ground, instrument) if _matches(quotation.words, block)]
        if len(alike) == 1:
            told.setdefault(alike[0].id, Evidence(Source.SUMMARY, quotation.block.text.string, quotation.block.id))
    for block in ground.text:
        if block.id in told:
            yield _new(ground, block, told[block.id], 0)
    for block, evidence in _behind_changed_signs(ground, seams):
        if block.id not in told:
            yield _new(ground, block, evidence, None)


def _new(ground: Ground, block: Block, evidence: Evidence, chosen: int | None) -> Finding:
    return ground.finding(
        Kind.ADDED, block, 0, len(block.text) + 1, changed(("+", block.text.string + BREAK)), chosen=chosen,
        evidence=(evidence,), code="added-provision",
    )  # fmt: skip


def _next_instrument(ground: Ground, block: Block) -> Instrument | None:
    at = ground.at[block.id]
    return next((i for i in ground.document.instruments if ground.at[i.first] > at), None)


def _provisions(ground: Ground, instrument: Instrument) -> Iterator[Block]:
    for at in ground.document.span(instrument):
        block = ground.blocks[at]
        if block.role in (Role.ITEM, Role.BODY) and block.id in ground.place:
            yield block


def _matches(quoted: str, block: Block) -> bool:
    # The form in which words are compared is shorter, by label and signs.
    if len(block.text) < 0.6 * len(quoted) or len(block.text) > 2 * len(quoted) + 40:
        return False
    words = _bare(block.text.string)
    longest = max(len(words), len(quoted))
    if min(len(words), len(quoted)) < 0.7 * longest:
        return False
    return fuzz.ratio(words, quoted, score_cutoff=_ALIKE) >= _ALIKE


def _behind_changed_signs(ground: Ground, seams: Sequence[Finding]) -> Iterator[tuple[Block, Evidence]]:
    """Provisions behind one that was the last of its call: its sign became a semicolon, so they are new or moved."""
    done: set[str] = set()
    for seam in seams:
        if seam.code != "punctuation" or seam.chosen is None:
            continue
        block = ground.document.block(seam.block)
        if seam.reading.base not in ",،，.。" or seam.reading.amended not in ";؛；":
            continue
        behind = ground.following(block)
        while behind is not None and behind.role is Role.ITEM and behind.level >= block.level:
            if behind.id in done:
                break
            done.add(behind.id)
            yield behind, Evidence(Source.STRUCTURE, seam.found, seam.block)
            behind = ground.following(behind)


_SHORT: Final = 8
"""Letters that a quotation has to share where it breaks off."""
_CONTEXT: Final = 3
"""Words either side of a seam that a quotation has to have, too."""


def decided_by_summary(ground: Ground, findings: Sequence[Finding]) -> list[Finding]:
    """The findings, seams decided where the front part quotes one of their readings and no other."""
    quoted: dict[str, list[Quotation]] = defaultdict(list)
    for quotation in quotations(ground.document):
        instrument = _next_instrument(ground, quotation.block)
        if instrument is not None:
            quoted[instrument.first].append(quotation)
    if not quoted:
        return list(findings)
    first = {
        ground.blocks[at].id: instrument.first
        for instrument in ground.document.instruments
        for at in ground.document.span(instrument)
    }
    return [_by_quotation(ground, finding, quoted.get(first.get(finding.block, ""), ())) for finding in findings]


def _by_quotation(ground: Ground, finding: Finding, quoted: Sequence[Quotation]) -> Finding:
    if finding.kind is not Kind.SEAM or finding.decided or not quoted:
        return finding
    text = ground.document.block(finding.block).text.string
    # Quotations go without labels.
    head, tail = text[min(split_label(text)[1], finding.start) : finding.start], text[finding.stop :]
    before, behind = head.split()[-_CONTEXT:], tail.split()[:_CONTEXT]
    if len(before) + len(behind) < _CONTEXT:
        return finding
    gap, end = " " if head[-1:].isspace() else "", " " if tail[:1].isspace() else ""
    found: dict[int, Quotation] = {}
    for number, reading in enumerate(finding.readings):
        start = " ".join(before) + gap + reading.amended
        wanted, cut = plain(start + end + " ".join(behind)).strip(_ENDS), plain(start).strip(_ENDS)
        # A quotation may break off behind the seam.
        told = next((q for q in quoted if wanted in q.words or (len(cut) > _SHORT and q.words.endswith(cut))), None)
        if told is not None:
            found[number] = told
    if len(found) != 1:
        return finding
    ((number, told),) = found.items()
    evidence = Evidence(Source.SUMMARY, told.block.text.string, told.block.id)
    return replace(finding, chosen=number, evidence=(*finding.evidence, evidence))
