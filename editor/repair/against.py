"""A base text as evidence: it decides seams, added provisions and the deletions that balloons tell of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product
from typing import Final

import regex
from rapidfuzz.distance import Prefix

from editor.alignment import align
from editor.document import Block, BlockId, Document
from editor.repair.findings import KEEP, Evidence, Finding, Kind, Source, changed
from editor.repair.ground import Ground
from editor.words import plain

_MOST: Final = 512
"""Ways to read one paragraph that are tried."""


def decided_by_base(ground: Ground, findings: Sequence[Finding], base: Document) -> tuple[Finding, ...]:
    """The findings, decided where the base text leaves one reading."""
    text = replace(ground.document, blocks=ground.text, instruments=())
    partner = _partners(ground, text, base)
    by_block: dict[BlockId, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_block[finding.block].append(finding)
    out: dict[int, Finding] = {}
    for name, found in by_block.items():
        block = ground.document.block(name)
        for old, new in zip(found, _paragraph(block, found, partner.get(name), name in partner), strict=True):
            out[id(old)] = new
    return tuple(out.get(id(finding), finding) for finding in findings)


def glued_to_base(ground: Ground, findings: Sequence[Finding], base: Document) -> Iterator[Finding]:
    """Words that ran into words of the base text: what was inserted is certain, how much was deleted is not."""
    text = replace(ground.document, blocks=ground.text, instruments=())
    seams = {f.block for f in findings if f.kind is Kind.SEAM}
    for name, other in _partners(ground, text, base).items():
        block = ground.document.block(name)
        if other is None or name in seams or block.text.string == other.text.string:
            continue
        run = _inserted(block.text.string, other.text.string)
        if run is not None:
            yield _glued(ground, block, *run, other)


def _inserted(text: str, base: str) -> tuple[int, int] | None:
    """The one stretch of a text that its base does not have, where it begins inside a word; else `None`."""
    longer = len(text) - len(base)
    if longer < 2:
        return None
    start = Prefix.similarity(text, base)
    if text[start + longer :] != base[start:]:
        return None
    # Letters that both ends share may be of either: a word's beginning is the likelier one.
    for at in range(start, -1, -1):
        if text[at + longer :] != base[at:]:
            break
        if (
            text[at : at + 1].isalnum()
            and text[at - 1 : at].isalnum()
            and not text[at + longer : at + longer + 1].isalnum()
        ):
            return at, at + longer
    return None


_WORDS: Final = 3
"""Words before an insertion that are told as perhaps deleted, one after the other."""


def _glued(ground: Ground, block: Block, start: int, stop: int, base: Block) -> Finding:
    text = block.text.string
    begins = [found.start() for found in regex.finditer(r"\S+", text[:start])][-_WORDS:]
    first = begins[0]
    readings = [
        changed(("=", text[first:at]), ("-", text[at:start]), ("+", text[start:stop])) for at in reversed(begins)
    ]
    return ground.finding(
        Kind.SEAM, block, first, stop, *readings, chosen=None, evidence=(Evidence(Source.BASE, base.text.string),),
        code="glued-words",
    )  # fmt: skip


def _partners(ground: Ground, text: Document, base: Document) -> dict[BlockId, Block | None]:
    """What each paragraph of the text was in the base text; `None` for one that it does not have.

    Those that were split or merged are left out: nothing is settled by them.
    """
    partner: dict[BlockId, Block | None] = {}
    for stretch in align(base.blocks, text.blocks).stretches:
        ours, theirs = ground.text[stretch.new : stretch.new_stop], base.blocks[stretch.old : stretch.old_stop]
        if not theirs:
            partner.update((block.id, None) for block in ours)
        elif len(ours) == len(theirs):
            partner.update((block.id, other) for block, other in zip(ours, theirs, strict=True))
    return partner


def _paragraph(block: Block, found: Sequence[Finding], base: Block | None, known: bool) -> Iterator[Finding]:
    """The findings of one paragraph, in their order."""
    if not known:
        yield from found
        return
    cited = Evidence(Source.BASE, base.text.string if base else "")
    seams = [f for f in found if f.kind in (Kind.SEAM, Kind.INSERTION)]
    choice = _fitting(block, found, seams, base.text.string) if base and seams else None
    for finding in found:
        if finding.kind is Kind.ADDED:
            yield replace(finding, chosen=0 if base is None else KEEP, evidence=(*finding.evidence, cited))
        elif choice is not None and id(finding) in choice:
            yield replace(finding, chosen=choice[id(finding)], evidence=(*finding.evidence, cited))
        else:
            yield finding


def _fitting(block: Block, found: Sequence[Finding], seams: Sequence[Finding], base: str) -> dict[int, int] | None:
    """The one choice of readings that spells the base text; `None` when none does, or several do."""
    ways = 1
    for seam in seams:
        ways *= len(seam.readings)
    if ways > _MOST:
        return None
    wanted = plain(base)
    fits: list[dict[int, int]] = []
    for way in product(*(range(len(seam.readings)) for seam in seams)):
        choice = {id(seam): n for seam, n in zip(seams, way, strict=True)}
        if plain(_spelled(block, found, choice)) == wanted:
            fits.append(choice)
            if len(fits) > 1:
                return None
    return fits[0] if fits else None


def _spelled(block: Block, found: Sequence[Finding], choice: dict[int, int]) -> str:
    """The base text of a paragraph, read so."""
    text = block.text.string
    out: list[str] = []
    at = 0
    for finding in sorted(found, key=lambda f: (f.start, f.stop)):
        if finding.kind is Kind.ADDED or finding.stop > len(text):
            continue
        reading = finding.readings[choice[id(finding)]] if id(finding) in choice else finding.reading
        out += (text[at : finding.start], reading.base)
        at = finding.stop
    return "".join((*out, text[at:]))
