"""Lines of a plain text to paragraphs: lines broken at the margin are joined again.

Each line is judged by what it is and by one fact that needs no language: a line was broken by the
margin only when the first word of the next line would not have fitted on it any more. A wrong
join is worse than a missing one, so whatever is doubtful stays apart. Nothing is removed: the
running heads and footers of pages stay as lines of their own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise
from typing import Final

import regex

from editor.labels import is_date, split_label
from editor.repair.balloons import is_balloon_line
from editor.signs import annex_line, conference_line, number_line, proposal_line
from editor.words import call, inline_call, lexicon, plain
from formats.columns import parted


class Kind(Enum):
    """What a line is by itself."""

    WORDS = auto()
    ITEM = auto()
    """Begins with a letter, a number or a dash of a list."""
    NUMBER = auto()
    """The number line of an instrument."""
    ALONE = auto()
    """Stands by itself: proposal line, annex line, rule, page furniture."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line with words on it."""

    text: str
    """Without white space at either end."""
    indented: bool
    gap: bool
    """True when a blank line comes before it."""
    soft: bool
    """Ends with a space, as lines do that a program broke."""
    kind: Kind
    label: str


@dataclass(frozen=True, slots=True)
class Unwrapped:
    """Paragraphs, each on one line, label and words joined by a tab."""

    paragraphs: tuple[str, ...]
    joins: int
    """Line ends that were taken out."""


_LABEL: Final = regex.compile(
    r"""(?P<label>
        \(? (?:\p{Ll}{1,2} | [ivxlc]{1,5}) (?:\s?(?:bis|ter|quater))? \)     # a)  (a)  iii)  b bis)
      | \d{1,3} (?:\.\d{1,3}){0,4} (?:\s?(?:bis|ter|quater))? [.)]?          # 1  1.2  3)  18.
      | [IVX]{1,5}\.                                                         # II.
      | [-\u2212\u2013\u2014\u2022\u00b7*]
    ) (?P<space>[\s\u00a0]+) (?=\S)""",
    regex.X,
)
_ARABIC_LABEL: Final = regex.compile(r"(?P<label>\p{Arabic}{1,4}\s?\))(?P<space>[\s\u00a0]+)(?=\S)")
_OF_ASSEMBLIES: Final = regex.compile(r"(?:\d{1,3}|\p{Arabic})\s?[-\u2013\u2014]\s+\p{Arabic}|\(?(?:PP|OP)\s?\d")
"""``2 -`` of Arabic texts, ``OP2`` of drafts: their words are read as the core reads them."""
_DASHES: Final = frozenset("-\u2212\u2013\u2014\u2022\u00b7*")

_ALONE: Final = regex.compile(
    r"""[-_*=\u2014\u2015\u2500]{4,}                                            # rule
    |[A-Z]/(?:[A-Z]+\.?\d*/)?\d{1,3}/(?:L\.)?\d{1,4}(?:/\w+\.\d+)*           # symbol of a document
    |\d{2}-\d{5}\d{0,3}                                                      # job number and page
    |[A-Z]:\\.*\(\d{4,7}\).*                                                 # path in a footer
    |\u2022\s.*\u2022                                                        # first page's footer
    |[-\u2013]\s?\d{1,4}(?:/\d{1,4})?\s?(?:[-\u2013].*|\S{4,}-[EFSRCA].*)?   # page number, running head
    |\d{1,4}/\d{1,4}""",
    regex.X,
)
_UN_NUMBER: Final = regex.compile(r"\d{1,4}/(?:\d{1,3}|\.{2,3}|…)(?:\.|\s[-–]\s)")
_BOOKMARKS: Final = regex.compile(r"\[bookmark:[^\]]*\]")
"""What some converters leave of a Word file's bookmarks."""
_ENDED: Final = regex.compile(r"[.;:!?…。；：！？؛؟][\"'»”’)\]]*$")
_PAUSED: Final = regex.compile(r"[,，،、][\"'»”’)\]]*$|[，،]\d{1,3}$")
"""The figure is that of a footnote."""
_CASELESS: Final = regex.compile(r"[\p{Han}\p{Arabic}]")
_LATIN: Final = regex.compile(r"\P{L}*\p{Latin}")
_HAN_FIRST: Final = regex.compile(r"\P{L}*\p{Han}")
_HAN_LAST: Final = regex.compile(r"[\p{Han}\u3000-\u303f\uff00-\uffef]$")
_HYPHEN_LAST: Final = regex.compile(r"\p{L}[-\u2010\u2011\u00ad]$")
_WORD: Final = regex.compile(r"\p{Han}|[^\s\p{Han}]+")

_LONGEST: Final = 125
"""Characters; no program breaks lines later than this, so longer ones are whole paragraphs."""
_SHORTEST: Final = 55
_SHORTEST_HAN: Final = 20


def unwrap(text: str) -> Unwrapped:
    """The paragraphs of a text."""
    found = _lines(parted(text))
    width = _margin(found)
    paragraphs: list[str] = []
    state = _State()
    for at, line in enumerate(found):
        if at and _runs_on(found[at - 1], line, width, state):
            paragraphs[-1] = _joined(paragraphs[-1], line.text)
        else:
            paragraphs.append(line.text)
            state = state.next(line)
    return Unwrapped(tuple(_labelled(paragraphs)), len(found) - len(paragraphs))


@dataclass(frozen=True, slots=True)
class _State:
    """What is known of the paragraph that is being put together."""

    first: Line | None = None
    below_number: bool = False
    """The paragraph before it is a number line, so this one is a title."""
    label: str = ""
    """Of the last item begun."""

    def next(self, line: Line) -> _State:
        """What is known when `line` begins another paragraph."""
        below = self.first is not None and self.first.kind is Kind.NUMBER
        return _State(line, below, line.label or self.label)

    @property
    def title(self) -> bool:
        """True in a title or a section's heading, which are broken by hand at any width."""
        return self.first is not None and (
            (self.below_number and self.first.kind is Kind.WORDS) or bool(_ROMAN.match(self.first.text))
        )


_PART: Final = regex.compile(r"[A-Z]\.?(?:\s|$)")
"""Part of a resolution: ``A. Lighthouses``."""
_ROMAN: Final = regex.compile(r"[IVX]{1,5}\.?[\s\u00a0]+\p{Lu}")


def _lines(text: str) -> list[Line]:
    out: list[Line] = []
    gap = False
    for raw in regex.split(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]", text.rstrip("\x1a")):
        words = raw.strip(" \t\u00a0\u3000\ufeff")
        if not words:
            gap = True
            continue
        label = _label(words)
        kind = _own_kind(words) or (Kind.ITEM if label else Kind.WORDS)
        out.append(Line(words, raw[:1].isspace(), gap, raw[-1:].isspace(), kind, label if kind is Kind.ITEM else ""))
        gap = False
    return out


def _own_kind(words: str) -> Kind | None:
    """The kind of a line that stands by itself whatever is around it."""
    if len(words) > _LONGEST:
        return None
    number = number_line(_BOOKMARKS.sub("", words))
    # A citation at the beginning of a broken line is none: 1483 (2003) of 22 May.
    if number and (number.capitals or not number.title or _UN_NUMBER.match(words)):
        return Kind.NUMBER
    alone = proposal_line(words) or annex_line(words) or _ALONE.fullmatch(words) or is_balloon_line(words)
    return Kind.ALONE if alone else None


def _is_call(words: str) -> bool:
    return len(words) <= 2 * _LONGEST and call(words) is not None


def _is_conference_line(words: str) -> bool:
    """True when the organ that speaks is named; the line may be broken behind its name."""
    return conference_line(words) or (words[0].isupper() and plain(words).startswith(lexicon().conference))


def _is_paragraph(words: str) -> bool:
    """True for the beginning of a paragraph in the layout of the General Assembly: *Recalling its resolution*.

    In Latin letters its capital tells it from the middle of a sentence. Russian has none there, and Chinese and
    Arabic have none at all; behind a comma such a word is likelier to begin a paragraph than a line.
    """
    return (words[0].isupper() or not _LATIN.match(words)) and inline_call(words)[0] != ""


def _label(words: str) -> str:
    match = _LABEL.match(words) or _ARABIC_LABEL.match(words)
    return match["label"] if match and not is_date(words) else ""


def _margin(lines: list[Line]) -> int:
    """Width in characters at which the lines are broken; 0 when the text is not broken into lines.

    The letters of print differ in width, so this is where full lines end as a rule, not the longest.
    """
    lengths = [len(line.text) for line in lines]
    han = sum(1 for line in lines if _HAN_FIRST.match(line.text)) * 2 > len(lines)
    shortest = _SHORTEST_HAN if han else _SHORTEST
    broken = [
        len(a.text)
        for a, b in pairwise(lines)
        if shortest <= len(a.text) <= _LONGEST and not b.gap and _continues(b) and _goes_on(a, b)
    ]
    long = sum(1 for length in lengths if length > _LONGEST)
    if len(broken) < 2 or long > len(broken) or len(broken) * _RARE < len(lines):
        return 0
    broken.sort()
    return broken[len(broken) * 3 // 4]


_RARE: Final = 12
"""Of so many lines one at least is broken in a text that has a margin."""


def _goes_on(above: Line, line: Line) -> bool:
    """True when only the margin explains why `line` begins a line."""
    if _ENDED.search(above.text) or (_PAUSED.search(above.text) and len(line.text) < 0.6 * len(above.text)):
        return False
    if _PAUSED.search(above.text) and _is_paragraph(line.text):
        return False
    return not (_is_call(above.text) or _is_call(line.text))


def _continues(line: Line) -> bool:
    """True when a line can be the middle of a sentence by its first letter."""
    if line.kind is not Kind.WORDS:
        return False
    first = next((char for char in line.text if char.isalpha()), "")
    return first.islower() or bool(_CASELESS.match(first))


def _runs_on(above: Line, line: Line, width: int, state: _State) -> bool:
    """True when `line` goes on with the sentence of `above`."""
    if width and above.kind is Kind.NUMBER and _goes_on_title(above, line):
        return _full(above, line, width)
    if {above.kind, line.kind} & {Kind.ALONE, Kind.NUMBER} or not (width or state.title or above.soft):
        return False
    ended, paused = bool(_ENDED.search(above.text)), bool(_PAUSED.search(above.text))
    # A line can begin with a call's verb in the middle of a sentence; a call follows a closed one.
    closed = ended or paused or line.gap or line.indented or state.title or _is_call(above.text)
    opens = closed and (_is_call(line.text) or _is_conference_line(line.text))
    if (ended or paused) and line.kind is Kind.WORDS and _is_paragraph(line.text):
        return False
    small = line.text[0].islower()
    if line.kind is Kind.WORDS and small and not ended and not opens and not line.gap:
        if state.title and len(above.text) <= _LONGEST:
            return True
        if not width:
            return _broken_by_hand(above, line, state)
    if not width or (opens and len(line.text) < width):
        return False
    full = _full(above, line, width)
    if line.kind is Kind.ITEM:
        return full and not (ended or paused or line.gap) and not _expected(line.label, state.label)
    if not full or (_is_call(above.text) and above is state.first):
        return False
    # Too short for the middle of a sentence, and set apart: most likely a call that no table knows.
    apart = (line.gap or line.indented) and len(line.text) < 0.6 * width
    if line.gap:
        # A hanging indent makes some converters put a blank line inside an item.
        return small and not ended and not (paused and apart)
    if above.text.endswith((":", "：")):
        return False
    if ended:
        return not line.indented and (small or not above.text.endswith((";", "；", "؛")))
    return not (paused and apart)


def _goes_on_title(above: Line, line: Line) -> bool:
    """True when a title that stands on the number line may go on with `line`."""
    number = number_line(above.text)
    if number is None or not number.title or line.kind is not Kind.WORDS or line.gap or _PART.match(line.text):
        return False
    return not (_is_call(line.text) or _is_conference_line(line.text))


def _broken_by_hand(above: Line, line: Line, state: _State) -> bool:
    """A title in a text that is not broken at a margin: its lines end with a space."""
    first = state.first
    return (
        first is not None
        and above.soft
        and _SHORTEST <= len(above.text) <= _LONGEST
        and len(line.text) <= _LONGEST
        and first.kind is Kind.WORDS
        and first.text[0].isupper()
        and not _is_call(first.text)
    )


def _full(above: Line, line: Line, width: float) -> bool:
    """True when the first word of `line` would not have fitted behind `above`."""
    word = _WORD.search(line.text)
    first = len(word[0]) if word else 1
    # Proportional letters: a full line can be a sixth shorter than the usual one.
    return len(above.text) + 1 + first > width * 0.85


def _expected(label: str, last: str) -> bool:
    """True when `label` may open an item behind the item `last`: its successor, or a first one."""
    bare = label.strip("().").split(" ")[0]
    if label in _DASHES:
        return last in _DASHES
    if bare in ("1", "a", "i", "а") or "." in bare:
        return True
    before = last.strip("().").split(" ")[0]
    if bare.isdecimal():
        return before.split(".")[0].isdecimal() and int(bare) == int(before.split(".")[0]) + 1
    return bool(before) and not before.isdecimal()


def _joined(text: str, line: str) -> str:
    """Both with what stood between them: a space; nothing after a hyphen, nor between Han characters."""
    if _HYPHEN_LAST.search(text) and line[0].isalpha():
        return text + line
    if _HAN_LAST.search(text) and _HAN_LAST.search(line[0]):
        return text + line
    return f"{text} {line}"


def _labelled(paragraphs: list[str]) -> Iterator[str]:
    """The paragraphs with one tab between label and words.

    A bare number labels where it is the next of a list; elsewhere it may count things in a sentence.
    """
    numbers: list[int] = []
    for paragraph in paragraphs:
        if _OF_ASSEMBLIES.match(paragraph):
            label, start = split_label(paragraph)
            yield f"{label}\t{paragraph[start:]}" if label else paragraph
            continue
        match = _LABEL.match(paragraph) or _ARABIC_LABEL.match(paragraph)
        if match and match["label"][0].isdigit() and (is_date(paragraph) or number_line(paragraph)):
            match = None
        elif match and match["label"].isdecimal():
            number = int(match["label"])
            if "\t" not in match["space"] and number != 1 and numbers and number - 1 not in numbers:
                match = None
            else:
                numbers.append(number)
        yield f"{match['label']}\t{paragraph[match.end() :]}" if match else paragraph
