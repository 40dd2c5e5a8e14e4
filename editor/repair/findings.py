"""What a repair finds, as values: each place with what stands there, how it can be read, and why.

Nothing is repaired in silence and nothing is lost. The *source* is the document as a reader gave it;
every `Finding` names characters of it, told against it for ever as an `Edit` is told against a base text.
A `Reading` is what these characters may be: words kept, deleted and inserted. What is chosen of each finding
settles the base text and the amended one (`editor.repair.building`); while none is chosen the characters
stand as they are in both.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final, Literal

from editor.amendment import Proposal
from editor.document import BlockId, Document
from editor.errors import AmendmentError
from editor.markup import Change
from editor.text import BREAK

KEEP: Final = -1
"""Chosen of a finding whose characters are to stay as they are."""


class Kind(StrEnum):
    """What was found. The value is the word used in JSON."""

    SEAM = "seam"
    """Deleted and inserted words that ran together."""
    ADDED = "added-provision"
    """A whole provision that the base text does not have."""
    SUPPRESSED = "suppressed-provision"
    """A whole provision that the amended text does not have."""
    INSERTION = "insertion"
    """Inserted words that a converter left a sign of."""
    DELETION = "deletion"
    """Deleted words that stand in a balloon, put back in their place; undecided where that is not certain."""
    BALLOON = "balloon"
    """A line of a balloon, or of the list of balloons at the end of a file."""
    FURNITURE = "furniture"
    """Running heads and footers, page numbers, paths in footers, rules above footnotes."""
    BOOKMARK = "bookmark"
    """What a converter leaves of bookmarks, pictures and fields."""
    CUT = "cut-sentence"
    """The end of a paragraph in the middle of a sentence."""
    GLUED = "glued-paragraphs"
    """Two paragraphs in one."""
    FOOTNOTE = "footnote"
    """The mark of a footnote among the words, and the note's own paragraph."""
    HYPHEN = "hyphen"
    """A non-breaking hyphen that was lost, or a soft one that stayed."""
    SPACE = "space"
    """A space that was lost, or a non-breaking one that became another."""
    LIGATURE = "ligature"
    QUOTES = "quotes"
    MARKUP = "markup"
    """Signs of Markdown or HTML among the words."""
    SLIP = "slip"
    """An odd thing that the author wrote: flagged, and kept."""


class Source(StrEnum):
    """What a decision rests on. The value is the word used in JSON."""

    TEXT = "text"
    """The words at the place themselves, by a rule."""
    STRUCTURE = "structure"
    """What stands around: items that follow, the end of a call."""
    CONFERENCES = "conferences"
    """The table of conferences and years (`resources/conferences.toml`)."""
    ELSEWHERE = "elsewhere"
    """The same words in another place of the document."""
    SUMMARY = "summary"
    """Wording that the front part of the document quotes."""
    BALLOON = "balloon"
    """A balloon of the document."""
    BASE = "base"
    """The base text that was given."""
    PERSON = "person"
    """Who decided it in review."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason, with what it cites."""

    source: Source
    cited: str = ""
    """The words relied on: a line of the table, a sentence of the summary, the base text's wording."""
    block: BlockId = ""
    """Paragraph of the source that they stand in; "" where they stand in none."""


Segment = tuple[Change, str]


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read the characters of a finding: what of them is kept, deleted and inserted, in order.

    A paragraph mark is `editor.text.BREAK`. Empty segments: the characters are not part of the text.
    """

    segments: tuple[Segment, ...] = ()

    @property
    def base(self) -> str:
        return "".join(words for change, words in self.segments if change is not Change.INSERTED)

    @property
    def amended(self) -> str:
        return "".join(words for change, words in self.segments if change is not Change.DELETED)

    @property
    def shown(self) -> str:
        """All its words, whatever becomes of them."""
        return "".join(words for _, words in self.segments)


def kept(words: str) -> Reading:
    """The reading in which the base text and the amended one have these words."""
    return Reading(((Change.KEPT, words),) if words else ())


def changed(*parts: tuple[Literal["=", "-", "+"], str]) -> Reading:
    """A reading from signs and words: ``changed(("-", "2027"), ("+", "2031"))``."""
    return Reading(tuple((Change(sign), words) for sign, words in parts if words))


@dataclass(frozen=True, slots=True)
class Finding:
    """One place of the source, with its readings."""

    id: str
    kind: Kind
    block: BlockId
    """Paragraph of the source."""
    start: int
    stop: int
    """Characters [start, stop) of it, code points; its paragraph mark stands at its length."""
    found: str
    """These characters, as they stand; `editor.text.BREAK` for the paragraph mark."""
    readings: tuple[Reading, ...]
    """The likeliest first."""
    chosen: int | None
    """Index of the reading that holds, `KEEP`, or `None` while it is undecided."""
    evidence: tuple[Evidence, ...] = ()
    code: str = ""
    """Names the rule, and its sentence in `editor.messages` (``repair-`` before it)."""
    note: BlockId = ""
    """Of a footnote's mark and label: the paragraph with the words of the note."""
    by: str = ""
    """Id of the reader's proposal that the change comes from; "" for what was found in repair."""

    @property
    def decided(self) -> bool:
        return self.chosen is not None

    @property
    def shown(self) -> str:
        """The words it is about: those found, or of an insertion point those that may stand there."""
        return self.found.strip(BREAK) or (self.readings[0].shown.strip(BREAK) if self.readings else "")

    @property
    def reading(self) -> Reading:
        """The reading that holds: as it stands where none is chosen."""
        if self.chosen is None or self.chosen == KEEP:
            return kept(self.found)
        return self.readings[self.chosen]


class Act(StrEnum):
    """What a balloon tells."""

    DELETED = "deleted"
    INSERTED = "inserted"
    FORMATTED = "formatted"
    MOVED = "moved"
    COMMENT = "comment"
    """Said of the text, and no change of it."""
    UNKNOWN = "unknown"
    """An author and a time without more: the rest was clipped at the edge of the page."""


@dataclass(frozen=True, slots=True)
class Balloon:
    """One revision that a margin balloon or the list at the end tells of: who did what, and when."""

    act: Act
    author: str = ""
    """As printed; the full name where the list at the end has it."""
    when: str = ""
    """As printed."""
    words: tuple[str, ...] = ()
    """What was deleted or inserted, or the format; several fragments where kept words stand between them."""
    number: int | None = None
    """That leads to the list at the end: ``[3]``."""
    complete: bool = True
    """False where words are missing, cut by the margin and in no list."""
    blocks: tuple[BlockId, ...] = ()
    """Paragraphs of the source that it stood in."""
    near: BlockId = ""
    """Paragraph of the text nearest to it; "" when nothing tells."""
    finding: str = ""
    """Of the deletion that was made of it, decided or not; "" where there is none."""


@dataclass(frozen=True, slots=True)
class Repaired:
    """A damaged text with what was found in it, and what comes of that."""

    source: Document
    """As it was read: the findings are told against it."""
    findings: tuple[Finding, ...]
    """In reading order."""
    balloons: tuple[Balloon, ...]
    """Every revision that was told in balloons, in reading order: the evidence."""
    base: Document
    """The base text that the decided findings come to, or the one that was given."""
    proposals: tuple[Proposal, ...]
    """What they come to against `base`."""
    read: tuple[Proposal, ...] = field(default=(), repr=False)
    """The proposals its reader found: whose numbers, sponsors and states the others take."""
    given: Document | None = field(default=None, repr=False)
    """The base text that was given along."""

    def finding(self, id: str) -> Finding:
        """The finding of that id. Raises `AmendmentError` (``unknown-finding``)."""
        for finding in self.findings:
            if finding.id == id:
                return finding
        raise AmendmentError("unknown-finding", finding=id)

    @property
    def undecided(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if not finding.decided)


def chosen(finding: Finding, choice: int | Reading | None) -> Finding:
    """The finding with that reading chosen; one that it did not have is put behind the others.

    `KEEP` leaves the characters as they stand, `None` undecided. Raises `AmendmentError` (``unknown-reading``).
    """
    readings = finding.readings
    if isinstance(choice, Reading):
        if choice not in readings:
            readings = (*readings, choice)
        choice = readings.index(choice)
    if choice is not None and not KEEP <= choice < len(readings):
        raise AmendmentError("unknown-reading", finding=finding.id, reading=choice)
    evidence = tuple(e for e in finding.evidence if e.source is not Source.PERSON)
    if choice is not None:
        evidence = (*evidence, Evidence(Source.PERSON))
    return replace(finding, readings=readings, chosen=choice, evidence=evidence)


def with_choice(findings: Iterable[Finding], id: str, choice: int | Reading | None) -> tuple[Finding, ...]:
    """The findings with the one of that id decided so."""
    return tuple(chosen(finding, choice) if finding.id == id else finding for finding in findings)
