"""Lines of a plain text to paragraphs: lines broken at the margin are joined again.

Each line is judged by what it is and by one fact that needs no language: a line was broken by the
margin only when the first word of the next line would not have fitted on it any more (`formats.margin`
tells where the margin is). A wrong join is worse than a missing one, so whatever is doubtful stays
apart. Nothing is removed: the running heads and footers of pages stay as lines of their own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import pairwise
from typing import Final

import regex

from editor.labels import is_date, split_label
from editor.repair.balloons import is_balloon_line
from editor.signs import annex_line, conference_line, number_line, proposal_line
from editor.words import call, inline_call, lexicon, plain
from formats.columns import parted
from formats.margin import Margin, columns
from formats.margin import margin as told_margin


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
    indent: int
    """White space before it, in columns."""
    gap: bool
    """True when a blank line comes before it."""
    soft: bool
    """Ends with a space, as lines do that a program broke."""
    kind: Kind
    label: str

    @property
    def shown(self) -> str:
        """The line as far as it takes room."""
        return " " * self.indent + self.text


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
_MARK_LAST: Final = regex.compile(r"\p{L}\d{1,2}$")
"""The mark of a footnote: programs that copy from pages end a line behind what is raised."""
_CASELESS: Final = regex.compile(r"[\p{Han}\p{Arabic}]")
_LATIN: Final = regex.compile(r"\P{L}*\p{Latin}")
_HAN: Final = regex.compile(r"\p{Han}")
_HAN_LAST: Final = regex.compile(r"[\p{Han}\u3000-\u303f\uff00-\uffef]$")
_HYPHEN_LAST: Final = regex.compile(r"\p{L}[-\u2010\u2011\u00ad]$")
_DRESSED: Final = regex.compile(r"\s*[\u202a-\u202e\u2066-\u2069]")
_DIRECTIONS: Final = regex.compile(r"[\u202a-\u202e\u2066-\u2069]")
"""With which programs that copy from pages dress a line that runs from the right, and its figures."""

_LONGEST: Final = 125
"""Characters; no program breaks lines later than this, so longer ones are whole paragraphs."""
_SHORTEST: Final = 55
_SHORTEST_HAN: Final = 20


def unwrap(text: str) -> Unwrapped:
    """The paragraphs of a text."""
    found = _with_labels(_lines(parted(text)))
    margin = _margin(found)
    close = _figures_close(text)
    paragraphs: list[str] = []
    state = _State()
    for at, line in enumerate(found):
        behind = found[at + 1] if at + 1 < len(found) else None
        if at and _runs_on(found[at - 1], line, margin, state) and not _heads(found[at - 1], line, behind, margin):
            paragraphs[-1] = _joined(paragraphs[-1], line.text, close)
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

    def further_in(self, above: Line, line: Line) -> bool:
        """True when `line` begins further in than the lines of this paragraph behind its first one do."""
        if above is not self.first or above.kind is not Kind.ITEM:
            return line.indent > above.indent
        return line.indent > above.indent + max(len(above.label) + 2, _HANGING)

    @property
    def title(self) -> bool:
        """True in a title or a section's heading, which are broken by hand at any width."""
        return self.first is not None and (
            (self.below_number and self.first.kind is Kind.WORDS) or bool(_ROMAN.match(self.first.text))
        )


_HANGING: Final = 8
"""Columns by which the words of an item stand further in than its label, at most."""
_PART: Final = regex.compile(r"[A-Z]\.?(?:\s|$)")
"""Part of a resolution: ``A. Lighthouses``."""
_ROMAN: Final = regex.compile(r"[IVX]{1,5}\.?[\s\u00a0]+\p{Lu}")


def _lines(text: str) -> list[Line]:
    out: list[Line] = []
    gap = False
    for raw in regex.split(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]", text.rstrip("\x1a")):
        if _DRESSED.match(raw):
            raw = _DIRECTIONS.sub("", raw)
        words = raw.strip(" \t\u00a0\u3000\ufeff")
        if not words:
            gap = True
            continue
        label = _label(words)
        kind = _own_kind(words) or (Kind.ITEM if label else Kind.WORDS)
        indent = columns(raw.expandtabs()) - columns(raw.expandtabs().lstrip())
        out.append(Line(words, indent, gap, raw[-1:].isspace(), kind, label if kind is Kind.ITEM else ""))
        gap = False
    return out


def _with_labels(lines: list[Line]) -> list[Line]:
    """The lines, those that are a label and nothing else with the words below them: so programs copy hanging labels."""
    out: list[Line] = []
    last = ""
    for line in lines:
        above = out[-1] if out else None
        before = out[-2].text if len(out) > 1 else ""
        if above and above.kind is Kind.WORDS and line.kind is Kind.WORDS and _is_label(above.text, last, before):
            last = above.text
            out[-1] = replace(above, text=f"{last}\t{line.text}", soft=line.soft, kind=Kind.ITEM, label=last)
        else:
            last = line.label or last
            out.append(line)
    return out


def _is_label(words: str, last: str, before: str) -> bool:
    """True for a label that its words do not follow on its line.

    A bare number has to be the one after the label `last`, and `before` a dash stands what introduces a list.
    """
    if len(words) > _LONGEST_LABEL or _label(f"{words} -") != words:
        return False
    if words in _DASHES:
        return last in _DASHES or before.endswith((":", "：", ";", "；", "؛", ","))
    return not words.isdecimal() or _expected(words, last)


_LONGEST_LABEL: Final = 8


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


def _margin(lines: list[Line]) -> Margin:
    """Where the lines are broken; of width 0 when the text is not broken into lines."""
    lengths = [len(line.text) for line in lines]
    han = sum(len(_HAN.findall(line.text)) for line in lines) * 2 > sum(lengths)
    shortest = _SHORTEST_HAN if han else _SHORTEST
    broken = [
        (a.shown, b.text)
        for a, b in pairwise(lines)
        if shortest <= len(a.shown) and len(a.text) <= _LONGEST and not b.gap and _continues(b) and _goes_on(a, b)
    ]
    long = sum(1 for length in lengths if length > _LONGEST)
    if len(broken) < 2 or long > len(broken) or len(broken) * _RARE < len(lines):
        return Margin(0)
    return told_margin(broken, [line.shown for line in lines if len(line.text) <= _LONGEST])


_RARE: Final = 12
"""Of so many lines one at least is broken in a text that has a margin."""


def _goes_on(above: Line, line: Line) -> bool:
    """True when only the margin explains why `line` begins a line."""
    if _ENDED.search(above.text) or (_PAUSED.search(above.text) and len(line.text) < 0.6 * len(above.text)):
        return False
    if _PAUSED.search(above.text) and _is_paragraph(line.text):
        return False
    found = call(above.text)
    return not ((found is not None and found.bare) or _is_call(line.text))


def _continues(line: Line) -> bool:
    """True when a line can be the middle of a sentence by its first letter."""
    if line.kind is not Kind.WORDS:
        return False
    first = next((char for char in line.text if char.isalpha()), "")
    return first.islower() or bool(_CASELESS.match(first))


def _runs_on(above: Line, line: Line, margin: Margin, state: _State) -> bool:
    """True when `line` goes on with the sentence of `above`."""
    width = margin.width
    if width and above.kind is Kind.NUMBER and _goes_on_title(above, line):
        return _full(above, line, margin)
    if {above.kind, line.kind} & {Kind.ALONE, Kind.NUMBER} or not (width or state.title or above.soft):
        return False
    ended, paused = bool(_ENDED.search(above.text)), bool(_PAUSED.search(above.text))
    further_in = state.further_in(above, line)
    # A line can begin with a call's verb in the middle of a sentence; a call follows a closed one.
    closed = ended or paused or line.gap or further_in or state.title or _is_call(above.text)
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
    # A small letter behind no sign tells by itself that a sentence goes on.
    amid = small and not (ended or paused)
    full = margin.full(above.shown, line.text, loosely=amid) or (amid and _MARK_LAST.search(above.text) is not None)
    if line.kind is Kind.ITEM:
        return full and not (ended or paused or line.gap) and not _expected(line.label, state.label)
    if not full or (not margin.exact and _is_call(above.text) and above is state.first):
        return False
    # Too short for the middle of a sentence, and set apart: most likely a call that no table knows.
    apart = (line.gap or further_in) and len(line.text) < 0.6 * width
    if line.gap:
        # A hanging indent makes some converters put a blank line inside an item.
        return small and not ended and not (paused and apart)
    if above.text.endswith((":", "：")):
        return False
    if ended:
        return not further_in and (small or not above.text.endswith((";", "；", "؛")))
    return not (paused and apart)


def _heads(above: Line, line: Line, behind: Line | None, margin: Margin) -> bool:
    """True for a heading that stands below a full line: no sentence ends with it, and the next line had room on it."""
    if not margin.exact or behind is None or not _ENDED.search(above.text) or line.kind is not Kind.WORDS:
        return False
    if line.text[0].islower() or _ENDED.search(line.text) or _PAUSED.search(line.text) or behind.text[0].islower():
        return False
    return not _full(line, behind, margin)


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


def _full(above: Line, line: Line, margin: Margin) -> bool:
    """True when the first word of `line` would not have fitted behind `above`."""
    return margin.full(above.shown, line.text)


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


def _joined(text: str, line: str, close: bool) -> str:
    """Both with what stood between them: a space; nothing after a hyphen, nor between Han characters.

    `close` says that figures stand beside Han characters without a space, too.
    """
    if _HYPHEN_LAST.search(text) and line[0].isalpha():
        return text + line
    last, first = bool(_HAN_LAST.search(text)), bool(_HAN_LAST.search(line[0]))
    figure = (last and line[0].isdigit()) or (first and text[-1].isdigit())
    return text + line if (last and first) or (close and figure) else f"{text} {line}"


def _figures_close(text: str) -> bool:
    """True when the text has figures beside Han characters without a space more often than with one."""
    return len(_FIGURE_CLOSE.findall(text)) > len(_FIGURE_APART.findall(text))


_FIGURE_CLOSE: Final = regex.compile(r"\p{Han}\d|\d\p{Han}")
_FIGURE_APART: Final = regex.compile(r"\p{Han} \d|\d \p{Han}")


def _labelled(paragraphs: list[str]) -> Iterator[str]:
    """The paragraphs with one tab between label and words.

    A bare number labels where it is the next of a list; elsewhere it may count things in a sentence.
    """
    numbers: list[int] = []
    for paragraph in paragraphs:
        if _ALONE.fullmatch(paragraph):
            yield paragraph
            continue
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
