"""A base text as evidence: it decides seams, added provisions and the deletions that balloons tell of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product
from typing import Final

from editor.alignment import align
from editor.document import Block, BlockId, Document
from editor.repair.findings import KEEP, Evidence, Finding, Kind, Source, changed
from editor.repair.ground import WORD, Ground
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
    """Words of the base text that another word ran into: how far the deletion reaches, the texts do not tell."""
    text = replace(ground.document, blocks=ground.text, instruments=())
    taken = {(f.block, at) for f in findings if f.kind is Kind.SEAM for at in range(f.start, f.stop)}
    for block, other in _partners(ground, text, base).items():
        if other is None:
            continue
        own = ground.document.block(block)
        if own.text.string == other.text.string:
            continue
        before = {found[0] for found in WORD.finditer(other.text.string)}
        for found in WORD.finditer(own.text.string):
            if found[0] in before or (block, found.start()) in taken:
                continue
            halves = [word for word in before if len(word) > 2 and found[0].startswith(word)]
            old = max(halves, key=len, default="")
            if old and len(found[0]) - len(old) > 2:
                new = found[0][len(old) :]
                yield ground.finding(
                    Kind.SEAM, own, found.start(), found.end(), changed(("-", old), ("+", new)), chosen=None,
                    evidence=(Evidence(Source.BASE, old),), code="glued-words",
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
