"""The lines of a document: every paragraph that has words, with what it shows by itself.

The paragraph style is asked first, then how the words begin. Nothing here looks at neighbours;
that is done in `editor.structure`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Protocol

from editor.document import BlockId, Cell, Layout, Role
from editor.labels import MARKS, split_label
from editor.signs import (
    NumberLine,
    annex_line,
    first_words,
    number_line,
    proposal_line,
    reasons_start,
    section_line,
    style,
    symbol,
)
from editor.text import ATOM, Text
from editor.words import is_han, lexicon, plain

BLANK: Final = "".join(chr(c) for c in range(0x3001) if chr(c).isspace()) + ATOM
"""What has no words: white space, and atoms."""


class Paragraph(Protocol):
    """What is known of a paragraph before its neighbours are asked: a `Block` without its role and level.

    Each field is what that of `Block` is.
    """

    @property
    def id(self) -> BlockId: ...
    @property
    def text(self) -> Text: ...
    @property
    def style(self) -> str: ...
    @property
    def layout(self) -> Layout: ...
    @property
    def cell(self) -> Cell | None: ...
    @property
    def story(self) -> str: ...
    @property
    def numbering(self) -> str: ...


@dataclass(frozen=True, slots=True)
class _Signs:
    NOTHING: int = 0
    LABEL: int = 1
    NUMBER: int = 2
    PROPOSAL: int = 3
    REASONS: int = 4
    ANNEX: int = 5
    SECTION: int = 6
    RULE: int = 7
    CELL: int = 8


Sign: Final = _Signs()
"""What a line shows by itself.

No `Enum`, whose members Python 3.11 finds fifteen times as slowly, and no class, which takes it three times as
long: every line is asked several times.
"""


class Line:
    """One paragraph that has words, and what it shows by itself."""

    __slots__ = ("at", "block", "calling", "label", "level", "number", "role", "sign", "spaced", "start", "text")

    def __init__(self, at: int, block: Paragraph, text: str) -> None:
        self.at = at
        self.block = block
        self.text = text
        """Without converter marks and white space in front and behind."""
        self.role, self.level = style(block.style)
        """What its style says; `None` and 0 where that is nothing."""
        self.sign = Sign.NOTHING
        self.label = ""
        self.start = 0
        """Offset in `text` where the words behind the label begin."""
        self.spaced = False
        """True when only a space parts a number without point from the words: thin evidence of a label."""
        self.calling = False
        """True when by its first word it may be a call."""
        self.number: NumberLine | None = None

    @property
    def words(self) -> str:
        return self.text[self.start :]

    @property
    def capital(self) -> bool:
        """True when its words begin with a capital letter."""
        return self.text[self.start : self.start + 1].isupper()

    def all(self, mark: str) -> bool:
        """True when every letter carries the mark."""
        spans = self.block.text.spans
        return any(s.text.strip() for s in spans) and all(getattr(s.marks, mark) for s in spans if s.text.strip())


@lru_cache(maxsize=4096)
def first_word(word: str) -> tuple[bool, bool]:
    """Whether a line that begins with this word may be told by its words; whether it may be a call."""
    key = plain(word).strip("*[")
    if not key:
        return False, False
    firsts = lexicon().firsts
    bare = key.rstrip(",:،，：]")
    told = first_words()
    return (
        key in told or bare in told or (is_han(key[0]) and key[0] in told) or "/" in key or symbol(word),
        bare in firsts or key[0] in firsts or bare.removeprefix("و") in firsts,
    )


def lines(blocks: Sequence[Paragraph]) -> Iterator[Line]:
    """Every paragraph of the body that has words. Of cells only what its style tells is more than a cell."""
    for at, block in enumerate(blocks):
        if block.story:
            continue
        text = block.text.string.strip(BLANK)
        if not text:
            if block.cell is not None:
                line = Line(at, block, "")
                line.sign = Sign.CELL
                yield line
            continue
        if text[0] in "[#-*" and (marks := MARKS.match(text)):
            text = text[marks.end() :]
            if not text:
                continue
        line = Line(at, block, text)
        role = line.role
        if block.cell is not None and role not in _IN_CELLS:
            line.sign = Sign.CELL
        elif role is None or role not in _TOLD:
            _read(line)
        else:
            line.sign = _TOLD[role]
            if line.sign == Sign.NUMBER:
                line.number = number_line(text) or _styled_number(block)
        yield line


_TOLD: Final = {
    Role.NUMBER: Sign.NUMBER,
    Role.PROPOSAL: Sign.PROPOSAL,
    Role.REASONS: Sign.REASONS,
    Role.ANNEX: Sign.ANNEX,
    **dict.fromkeys((Role.CALL, Role.TITLE, Role.REFERENCE, Role.FOOTNOTE, Role.FRONT), Sign.NOTHING),
}
"""Styles that say all, and the sign they give: the words of such a line are not asked."""
_IN_CELLS: Final = (Role.NUMBER, Role.TITLE, Role.CALL, Role.PROPOSAL, Role.REASONS, Role.ANNEX)


def _styled_number(block: Paragraph) -> NumberLine:
    """What can be made of a line that is a number line by its style alone."""
    shown = block.text.plain.strip()
    found = number_line(shown)
    if found is not None:
        return found
    split = shown.split()
    kinds = lexicon().kinds
    kind = next((kinds[key] for word in split if (key := plain(word)) in kinds), "resolution")
    number = next((word for word in split if word[0].isdigit() or word[0] == "["), "")
    return NumberLine(kind, number, "", True, False)


def _read(line: Line) -> None:
    """Find the sign of a line from its words."""
    text = line.text
    label, start = split_label(text)
    label = label or line.block.numbering.strip()
    if label:
        line.label, line.start, line.sign = label, start, Sign.LABEL
        line.spaced = start > 0 and label[-1].isdigit() and "\t" not in text[:start]
        if "/" in text[:12]:
            _number(line)
        return
    if text[0].isdigit() and ("/" in text[:9] or "(" in text[:6]) and _number(line):
        return
    first = text[:40].split(None, 1)[0]
    told, line.calling = first_word(first)
    if told:
        if proposal_line(text):
            line.sign = Sign.PROPOSAL
        elif _number(line):
            pass
        elif annex_line(text):
            line.sign = Sign.ANNEX
        elif section_line(text):
            line.sign = Sign.SECTION
        elif reasons_start(text) >= 0:
            line.sign = Sign.REASONS
    elif first[0] in "_-–—―*" and len(text) >= 5 and not text.strip("_-–—―* "):
        line.sign = Sign.RULE


def _number(line: Line) -> bool:
    """Take the line as a number line if it reads as one."""
    line.number = number_line(line.text)
    if line.number is None:
        return False
    line.sign = Sign.NUMBER
    return True
