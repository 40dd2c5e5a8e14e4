"""What a repair looks at: the paragraphs of a document, what they are, and the words that occur in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cached_property
from itertools import accumulate, pairwise
from typing import Final

import regex

from editor.document import Block, BlockId, Document, Role
from editor.repair.findings import KEEP, Evidence, Finding, Kind, Reading
from editor.repair.lists import Lists, lists
from editor.text import ATOM, BREAK

WORD: Final = regex.compile(r"\p{L}[\p{L}\p{M}]*(?:[-\u2010\u2011]\p{L}[\p{L}\p{M}]*)*")
"""A word, with its hyphens, without elided articles."""
YEAR: Final = regex.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_QUESTION: Final = regex.compile(r"(?<![\d/])\d{1,2}[-\u2011]\d/\d{1,2}(?![\d/])")
_CODED: Final = regex.compile(
    r"(?<![\p{Latin}\p{Cyrillic}\d])(\p{Lu}{2,4})[ \u00a0\u2011-]?(\d{1,2})(?![\p{Latin}\p{Cyrillic}\d])"
)
_OF_YEAR: Final = regex.compile(r"(?<![\p{Latin}\p{Cyrillic}\d/-])(\p{Lu}{2,5})[-\u2010\u2011]\d\d")
_STRETCH: Final = 20_000
"""Characters that are searched without another thread getting its turn: a millisecond or so."""
OUTSIDE: Final = (Role.TABLE, Role.FOOTNOTE, Role.PROPOSAL, Role.REASONS)


class Ground:
    """A recognised document as the detectors see it. Made once for a repair, and never changed."""

    def __init__(
        self, document: Document, language: str, removed: Sequence[BlockId] = (), doubtful: Set[BlockId] = frozenset()
    ) -> None:
        self.document = document
        self.language = language or document.language
        self.lists: Lists = lists(self.language)
        self.removed = frozenset(removed)
        """Paragraphs that are no part of the text."""
        self.doubtful = doubtful
        """Paragraphs that may be none."""
        self.blocks: tuple[Block, ...] = document.blocks
        self.at = {block.id: number for number, block in enumerate(self.blocks)}
        self.text = tuple(b for b in self.blocks if b.id not in self.removed and b.text.string.strip())
        """Paragraphs of the text that have words, notes included."""
        self.place = {block.id: number for number, block in enumerate(self.text)}
        """Position in `text`."""
        self.last = {instrument.last: instrument for instrument in document.instruments}

    @cached_property
    def vocabulary(self) -> Counter[str]:
        """How often each word occurs in the text, in small letters."""
        found: Counter[str] = Counter()
        for block in self.text:
            found.update(WORD.findall(block.text.string.casefold().replace("\u2011", "-")))
        return found

    @cached_property
    def text_years(self) -> frozenset[str]:
        """Years in figures of four, standing by themselves."""
        return frozenset(year for block in self.text for year in YEAR.findall(block.text.string))

    @cached_property
    def hyphened_numbers(self) -> frozenset[str]:
        """Numbers of Questions with their hyphen, as they occur: ``22-1/1``."""
        found = (n for block in self.text if "/" in block.text.string for n in _QUESTION.findall(block.text.string))
        return frozenset(number.replace("\u2011", "-") for number in found)

    @cached_property
    def codes(self) -> frozenset[str]:
        """Acronyms with their number, as they occur, without the sign between: ``SG13``."""
        found = (code for block in self.text for code in _CODED.findall(block.text.string))
        return frozenset(acronym + number for acronym, number in found)

    @cached_property
    def hyphened_acronyms(self) -> frozenset[str]:
        """Acronyms that stand with a hyphen and figures of a year: ``PP-22``."""
        return frozenset(acronym for block in self.text for acronym in _OF_YEAR.findall(block.text.string))

    @cached_property
    def laid_out(self) -> bool:
        """True where paragraphs have a word processor's styles: line breaks and optional hyphens are meant there."""
        styled = sum(bool(block.style) and not block.style.startswith("Heading ") for block in self.blocks)
        return 2 * styled > len(self.blocks)

    @cached_property
    def curly(self) -> bool:
        """True where most apostrophes are typographic ones."""
        straight = sum(block.text.string.count("'") for block in self.text)
        return sum(block.text.string.count("’") for block in self.text) > straight

    @cached_property
    def inside(self) -> frozenset[BlockId]:
        """Paragraphs of the instruments."""
        return frozenset(self.document.blocks[at].id for i in self.document.instruments for at in self.document.span(i))

    @cached_property
    def layout(self) -> Mapping[BlockId, str]:
        """The layout of the instrument that each paragraph stands in."""
        return {
            self.document.blocks[at].id: i.layout for i in self.document.instruments for at in self.document.span(i)
        }

    @cached_property
    def _run_on(self) -> tuple[str, list[int]]:
        """The whole text, paragraphs parted by line ends, and where each begins."""
        strings = [block.text.string for block in self.text]
        starts = list(accumulate((len(string) + 1 for string in strings), initial=0))
        return "\n".join(strings), starts

    @cached_property
    def _small(self) -> str:
        """The whole text in small letters; "" where these are more or fewer than the letters of the text."""
        whole = self._run_on[0]
        small = whole.lower()
        return small if len(small) == len(whole) else ""

    def holders(self, word: str) -> Sequence[Block]:
        """Paragraphs that may hold a word given in small letters."""
        if not self._small:
            return self.text
        starts = self._run_on[1]
        found: dict[int, Block] = {}
        at = self._small.find(word)
        while at >= 0:
            number = bisect_right(starts, at) - 1
            found[number] = self.text[number]
            at = self._small.find(word, at + 1)
        return tuple(found.values())

    def holding(self, pattern: re.Pattern[str] | regex.Pattern[str]) -> Iterator[Block]:
        """Paragraphs in which a pattern, which matches no line end, finds something; many are searched at once."""
        whole, starts = self._run_on
        stops = self._stretches
        for start, stop in pairwise(stops):
            found = pattern.search(whole, start, stop)
            while found is not None:
                number = bisect_right(starts, found.start()) - 1
                yield self.text[number]
                found = pattern.search(whole, starts[number + 1], stop) if starts[number + 1] < stop else None

    @cached_property
    def _stretches(self) -> list[int]:
        """Where stretches of paragraphs begin, and where the last one ends: a window draws between two of them."""
        starts = self._run_on[1]
        out = [0]
        for start in starts:
            if start - out[-1] >= _STRETCH:
                out.append(start)
        return out if out[-1] == starts[-1] else [*out, starts[-1]]

    def occurrences(self, words: str) -> Iterator[tuple[Block, int]]:
        """Where the words stand: paragraph, and offset in it."""
        whole, starts = self._run_on
        at = whole.find(words)
        while at >= 0:
            number = bisect_right(starts, at) - 1
            yield self.text[number], at - starts[number]
            at = whole.find(words, at + 1)

    def following(self, block: Block) -> Block | None:
        """The next paragraph of the same instrument; `None` behind its last one."""
        if block.id in self.last:
            return None
        at = self.place.get(block.id, len(self.text)) + 1
        while at < len(self.text):
            other = self.text[at]
            if other.id not in self.inside or other.role in (Role.END, Role.ANNEX):
                return None
            if other.role not in OUTSIDE:
                return other
            if other.id in self.last:
                return None
            at += 1
        return None

    def preceding(self, block: Block) -> Block | None:
        """The paragraph of the text before; `None` before the first."""
        at = self.place.get(block.id, 0) - 1
        return self.text[at] if at >= 0 else None

    def finding(
        self,
        kind: Kind,
        block: Block,
        start: int,
        stop: int,
        *readings: Reading,
        chosen: int | None = 0,
        evidence: Sequence[Evidence] = (),
        code: str = "",
        note: BlockId = "",
        by: str = "",
    ) -> Finding:
        """A finding of characters of a block, whose id is given later."""
        found = (block.text.string + BREAK)[start:stop]
        return Finding("", kind, block.id, start, stop, found, readings, chosen, tuple(evidence), code, note, by)

    def slip(
        self, block: Block, start: int, stop: int, *readings: Reading, code: str, evidence: Sequence[Evidence] = ()
    ) -> Finding:
        """A flag on something odd that stays as it is."""
        return self.finding(Kind.SLIP, block, start, stop, *readings, chosen=KEEP, code=code, evidence=evidence)


def sortable(ground: Ground, finding: Finding) -> tuple[int, int, int]:
    """Where a finding stands in reading order."""
    return ground.at[finding.block], finding.start, finding.stop


def plain_of(block: Block) -> str:
    """The characters of a block; an atom is a sign that is no letter."""
    return block.text.string.replace(ATOM, "\x00")
