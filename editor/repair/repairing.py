"""A damaged document repaired, and its findings decided: pure functions from value to value."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from operator import itemgetter
from typing import Final

from editor.amendment import Add, Mod, Noc, Proposal, Scope, Sup
from editor.collecting import collector_paused
from editor.document import Block, BlockId, Document
from editor.markup import Change, Row, rows
from editor.repair.against import decided_by_base, glued_to_base
from editor.repair.balloons import Balloons, read_balloons
from editor.repair.building import build
from editor.repair.citations import citations, years
from editor.repair.findings import KEEP, Balloon, Evidence, Finding, Kind, Reading, Repaired, Source, with_choice
from editor.repair.ground import Ground, sortable
from editor.repair.joints import joints
from editor.repair.noise import cuts, furniture, furniture_findings, glued, signs, underlined
from editor.repair.notes import apart, footnotes, stray_figures
from editor.repair.placing import deletions
from editor.repair.seams import enumerations, glued_words, labels, punctuation, words
from editor.repair.slips import slips
from editor.repair.summary import added, decided_by_summary
from editor.repair.typography import characters, hyphens, spaces
from editor.session import Session
from editor.structure import recognise
from editor.text import BREAK

MARKED: Final = "marked"
"""Code of the findings that tell what a reader understood as strike and underline."""


@collector_paused()
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
    source, marks, untouchable = _source(document, proposals)
    told = read_balloons(source)
    around = furniture(source)
    removed = {*told.blocks, *around}
    between = {*removed, *told.doubtful, *apart(source)}
    if between:
        # What a paragraph is, is told from its neighbours: without what stood between them.
        rest = tuple(block for block in source.blocks if block.id not in between)
        source = _with_roles(source, recognise(replace(source, blocks=rest, instruments=())))
    ground = Ground(source, language, tuple(removed), told.doubtful)
    found = _Found(untouchable)
    found.put(_balloon_findings(ground, told))
    found.put(furniture_findings(ground, around))
    found.put(marks)
    if told.balloons:
        found.put(underlined(ground))
    seams = found.put(citations(ground))
    seams += found.put(years(ground, seams))
    seams += found.put(labels(ground, seams))
    seams += found.put(punctuation(ground))
    seams += found.put(words(ground, seams))
    seams += found.put(enumerations(ground, seams))
    for detect in (footnotes, glued, cuts, signs, hyphens, characters, spaces, stray_figures):
        found.put(detect(ground))
    found.put(joints(ground, seams))
    found.put(glued_words(ground, seams))
    found.put(added(ground, seams))
    found.findings = decided_by_summary(ground, found.findings)
    if base is not None:
        found.put(glued_to_base(ground, found.findings, base))
        found.findings = list(decided_by_base(ground, found.findings, base))
    every = (*told.balloons, *balloons)
    of_balloon: dict[int, Finding] = {}
    inserted = [f for f in found.findings if f.kind is Kind.INSERTION]
    for numbers, finding in deletions(ground, every, inserted):
        if found.put([finding]):
            of_balloon.update((number, finding) for number in numbers)
    found.put(slips(ground))
    findings, names = _named(ground, found.findings)
    every = tuple(
        replace(balloon, finding=names[id(of_balloon[n])]) if n in of_balloon else balloon
        for n, balloon in enumerate(every)
    )
    return build(Repaired(source, findings, every, source, (), _without(proposals, marks), base))


def decide(repaired: Repaired, finding: str, choice: int | Reading | None) -> Repaired:
    """The same with one finding decided: a reading's index, a reading of one's own, `KEEP`, or `None` to reopen it.

    Raises `AmendmentError` for an unknown finding or reading.
    """
    repaired.finding(finding)
    return build(repaired, with_choice(repaired.findings, finding, choice))


def is_damaged(repaired: Repaired) -> bool:
    """True when a person should be offered the repair: something was found that no author wrote."""
    return any(finding.code != MARKED and finding.chosen != KEEP for finding in repaired.findings)


# The source.


def _source(document: Document, proposals: Sequence[Proposal]) -> tuple[Document, list[Finding], frozenset[BlockId]]:
    """The document with the words of its proposals among its own, findings that tell of these, and blocks to leave.

    Where proposals are entangled their paragraphs are left as they are.
    """
    if not proposals:
        return document, [], frozenset()
    if not _simple(proposals):
        return document, [], frozenset(_touched(proposals))
    shown = rows(Session(document, tuple(proposals)))
    blocks: list[Block] = []
    marks: list[Finding] = []
    for row in shown:
        if row.marker is None:
            blocks.append(row.block)
            continue
        blocks.append(replace(row.block, id=row.id, text=row.shown))
        marks += _marks_of(row)
    return recognise(replace(document, blocks=tuple(blocks), instruments=())), marks, frozenset()


def _touched(proposals: Sequence[Proposal]) -> Iterator[BlockId]:
    """The blocks that amendments name."""
    for proposal in proposals:
        for amendment in proposal.amendments:
            yield amendment.target
            if isinstance(amendment, Add) and amendment.after:
                yield amendment.after


def _simple(proposals: Sequence[Proposal]) -> bool:
    """True when no two proposals amend one block, none moves or suppresses more, and no paragraph mark changes."""
    seen: set[BlockId] = set()
    for proposal in proposals:
        for amendment in proposal.amendments:
            if amendment.target in seen or isinstance(amendment, Noc):
                return False
            seen.add(amendment.target)
            if isinstance(amendment, Sup) and (amendment.moved_to or amendment.scope is Scope.INSTRUMENT):
                return False
            if isinstance(amendment, Add) and amendment.moved_from:
                return False
            if isinstance(amendment, Mod) and any(BREAK in e.text.string for e in amendment.edits):
                return False
    return True


def _marks_of(row: Row) -> Iterator[Finding]:
    """What the reader knows of a row as findings, decided as it read them."""
    by = row.proposals[0]
    told = (Evidence(Source.TEXT, "strike or underline"),)
    parts = [(segment.change, segment.text.string) for segment in row.segments]
    if row.mark is not Change.KEPT:
        parts.append((row.mark, BREAK))
    at = 0
    for change, run in groupby(parts, key=itemgetter(0)):
        found = "".join(words for _, words in run)
        if change is not Change.KEPT:
            kind = Kind.INSERTION if change is Change.INSERTED else Kind.DELETION
            reading = Reading(((change, found),))
            yield Finding("", kind, row.id, at, at + len(found), found, (reading,), 0, told, MARKED, "", by)
        at += len(found)


def _without(proposals: Sequence[Proposal], marks: Sequence[Finding]) -> tuple[Proposal, ...]:
    """The proposals, those whose amendments became findings without them."""
    if not marks:
        return tuple(proposals)
    return tuple(replace(proposal, amendments=()) for proposal in proposals)


def _with_roles(source: Document, sound: Document) -> Document:
    """The whole document with the roles that its paragraphs have where what is no text is left out."""
    known = {block.id: block for block in sound}
    blocks = tuple(known.get(block.id, block) for block in source.blocks)
    return replace(source, blocks=blocks, instruments=sound.instruments, language=sound.language)


# Findings.


class _Found:
    """Findings that do not overlap: what is found first has the place."""

    def __init__(self, untouchable: frozenset[BlockId]) -> None:
        self.findings: list[Finding] = []
        self._untouchable = untouchable
        self._taken: dict[BlockId, list[tuple[int, int]]] = {}
        """Ranges of each paragraph that findings have, in order and apart."""

    def put(self, findings: Iterable[Finding]) -> list[Finding]:
        """Take the findings whose place is free. Gives those back that were taken."""
        out: list[Finding] = []
        for finding in findings:
            if finding.block in self._untouchable or (self._untouchable and finding.kind is Kind.CUT):
                continue  # a joined paragraph would be gone from under its amendments
            taken = self._taken.setdefault(finding.block, [])
            place = finding.start, finding.stop
            at = bisect_left(taken, place)
            if _is_free(taken, at, *place):
                taken.insert(at, place)
                out.append(finding)
        self.findings += out
        return out


def _is_free(taken: Sequence[tuple[int, int]], at: int, start: int, stop: int) -> bool:
    """True when no range around position `at` overlaps [start, stop)."""
    before = at - 1
    while before >= 0 and taken[before][1] >= start:
        if _overlap(start, stop, *taken[before]):
            return False
        before -= 1
    while at < len(taken) and taken[at][0] <= stop:
        if _overlap(start, stop, *taken[at]):
            return False
        at += 1
    return True


def _overlap(start: int, stop: int, a: int, b: int) -> bool:
    if start == stop or a == b:
        # Two insertion points, or one at the edge of a range, do not hinder each other.
        return a < start < b or start < a < stop
    return start < b and a < stop


def _balloon_findings(ground: Ground, told: Balloons) -> Iterator[Finding]:
    for taken in told.taken:
        block = ground.document.block(taken.block)
        yield ground.finding(
            Kind.BALLOON, block, taken.start, taken.stop, Reading(), chosen=0 if taken.sure else None,
            evidence=(Evidence(Source.TEXT),), code="balloon" if taken.sure else "balloon-or-text",
        )  # fmt: skip


def _named(ground: Ground, findings: Sequence[Finding]) -> tuple[tuple[Finding, ...], dict[int, str]]:
    """The findings in reading order with their ids, and the id of each as it was."""
    names: dict[int, str] = {}
    out: list[Finding] = []
    for number, finding in enumerate(sorted(findings, key=lambda f: sortable(ground, f)), 1):
        names[id(finding)] = f"f{number}"
        out.append(replace(finding, id=f"f{number}"))
    return tuple(out), names
