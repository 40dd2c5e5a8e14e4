"""From lines to paragraphs: which lines a margin broke, and how they are joined again.

A wrong join is worse than a missing one. A line was broken by the margin only when the first word of
the next one had no room on it; more room between two lines than usual, a label, and another
indentation begin a paragraph.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median
from typing import Final

import regex

from editor.labels import split_label
from editor.signs import number_line, proposal_line, reasons_start
from editor.text import Marks, Span
from editor.words import call
from formats.pdf.order import TAB
from formats.pdf.rows import HAN, Line

_ENDED: Final = regex.compile(r"[.;:!?…。；：！？؛؟][\"'»”’)\]]*\s*$")
_PAUSED: Final = regex.compile(r"[.;:,!?…。；：，、！？؛؟،][\"'»”’)\]]*\s*$")
_HYPHENED: Final = regex.compile(r"(?P<left>[\p{L}\p{M}]+)(?P<hyphen>[-\u00ad\u2010])$")
_WORD: Final = regex.compile(r"[\p{L}\p{M}]+(?:[-\u2010\u2011][\p{L}\p{M}]+)*")


@dataclass(slots=True)
class Paragraph:
    """Lines that were one."""

    lines: list[Line]
    spans: list[Span] = field(default_factory=list)

    @property
    def first(self) -> Line:
        return self.lines[0]

    @property
    def last(self) -> Line:
        return self.lines[-1]

    @property
    def text(self) -> str:
        return "".join(span.text for span in self.spans)

    def all(self, mark: str) -> bool:
        """True when every visible character has the mark."""
        return all(line.all(mark) for line in self.lines)

    @property
    def centred(self) -> bool:
        """True when every line stands in the middle of its column, those that fill it included."""
        even = all(line.centred or max(line.start, line.free) < 0.05 * (line.right - line.left) for line in self.lines)
        return even and any(line.centred for line in self.lines)

    @property
    def at_end(self) -> bool:
        """True for a single line at the far edge, as a date or a page's symbol."""
        line, width = self.first, self.first.right - self.first.left
        return len(self.lines) == 1 and line.free < 0.02 * width and line.start > 0.45 * width


def paragraphs(lines: Sequence[Line]) -> list[Paragraph]:
    """The paragraphs that lines in reading order were."""
    _widen(lines)
    _centre(lines)
    joiner = _Joiner(lines)
    out: list[Paragraph] = []
    for line in lines:
        if out and joiner.join(out[-1], line):
            out[-1].lines.append(line)
        else:
            out.append(Paragraph([line]))
    for paragraph in out:
        paragraph.spans = joiner.hyphens.joined(paragraph.lines)
    return out


def _widen(lines: Sequence[Line]) -> None:
    """Give the lines of short regions the edges of the column that they stand in on other pages."""
    spans: dict[int, list[Line]] = defaultdict(list)
    for line in lines:
        if line.cell is None:
            spans[line.region].append(line)
    for region in spans.values():
        left, right = min(line.x0 for line in region), max(line.x1 for line in region)
        for line in region:
            line.left, line.right = left, right
    groups: list[tuple[float, list[list[Line]]]] = []
    for region in sorted(spans.values(), key=lambda region: region[0].left):
        if groups and region[0].left - groups[-1][0] <= 8:
            groups[-1][1].append(region)
        else:
            groups.append((region[0].left, [region]))
    for _, members in groups:
        left = min(region[0].left for region in members)
        right = max(region[0].right for region in members)
        for region in members:
            own = region[0].right
            if len(region) >= 6 and own < right - 0.2 * (right - left):
                continue  # one of two columns
            for line in region:
                line.left, line.right = left, right
    if len(groups) > 1:
        _align_short(groups)


def _align_short(groups: Sequence[tuple[float, list[list[Line]]]]) -> None:
    """Regions of a few lines that begin further in, as titles do, stand in the column around them."""
    wide = max(groups, key=lambda group: sum(len(region) for region in group[1]))
    left = min(region[0].left for region in wide[1])
    right = max(region[0].right for region in wide[1])
    for _, members in groups:
        for region in members:
            if len(region) < 6 and region[0].left >= left - 1 and region[0].right <= right + 1:
                for line in region:
                    line.left, line.right = left, right


def _centre(lines: Sequence[Line]) -> None:
    """Tell the lines that stand in the middle: those with equal room on either side, and no edge that many have."""
    starts = Counter(round(line.x1 if line.rtl else line.x0) for line in lines if line.cell is None)
    for line in lines:
        width = line.right - line.left
        at = round(line.x1 if line.rtl else line.x0)
        usual = sum(starts[near] for near in (at - 1, at, at + 1)) >= max(4, 0.02 * len(lines))
        even = abs(line.start - line.free) <= max(3.0, 0.02 * width)
        line.centred = line.cell is None and even and not usual and not line.hang and line.start > 0.03 * width


class _Joiner:
    """Knows what is usual in a document."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._pitches = _pitches(lines)
        self._usual = _usual_edges(lines)
        self._edges = self._runs(lines)
        self._indented = {
            id(line) for line, below in pairwise(lines)
            if line.region == below.region and line.cell == below.cell and line.y < below.y
            and line.start - below.start > 0.7 * line.size and not self._spaced(line, below)
        }  # fmt: skip
        """Lines that the one below them stands out from, as first lines are."""
        self.hyphens = Hyphens(lines)

    def _pitch(self, size: float) -> float:
        """The usual distance of baselines, in points."""
        return self._pitches.get(round(size), 1.3) * size

    def _spaced(self, a: Line, b: Line) -> bool:
        """True when more room than usual is between two lines of a region."""
        return b.y - a.y > self._pitch(max(a.size, b.size)) + 0.22 * max(a.size, b.size)

    def _runs(self, lines: Sequence[Line]) -> dict[int, float]:
        """Room left at the end of each line, measured from the margin that the lines around it tell."""
        out: dict[int, float] = {}
        run: list[Line] = []

        def close() -> None:
            near = min((line.free for line in run), default=0.0)
            width = run[0].right - run[0].left if run else 0.0
            evident = sum(line.free - near <= max(2.0, 0.015 * width) for line in run) >= 2 and near < 0.45 * width
            for line in run:
                out[id(line)] = line.free - near if evident else max(0.0, line.free - self._beyond(line))

        for line in lines:
            if run and (
                line.region != run[-1].region or line.y <= run[-1].y or self._spaced(run[-1], line)
                or abs(line.size - run[-1].size) > 0.08 * line.size
            ):  # fmt: skip
                close()
                run = []
            run.append(line)
        close()
        return out

    def _beyond(self, line: Line) -> float:
        """How far the column reaches beyond where lines that begin like this one end."""
        edge = self._usual.get(_place(line.x1 if line.rtl else line.x0))
        if edge is None or line.cell is not None:
            return 0.0
        return edge - line.left if line.rtl else line.right - edge

    def join(self, paragraph: Paragraph, b: Line) -> bool:
        """True when the line goes on with the paragraph."""
        a = paragraph.last
        if a.cell != b.cell or not a.text or not b.text or abs(a.size - b.size) > 0.08 * a.size:
            return False
        if b.wide or (a.wide and not _headed(a)):
            return False
        if self._begins(b, a) or _is_next(paragraph.first, a, b) or _stands_alone(a):
            return False
        if a.region != b.region or b.y <= a.y:
            return self._goes_on(paragraph, b)
        if self._spaced(a, b):
            return False
        if self._had_room(a, b, paragraph) and not (self._heading_goes_on(a, b) or self._hangs(paragraph, b)):
            return False
        return self._face_goes_on(a, b) and self._indent_goes_on(paragraph, b)

    def _begins(self, b: Line, a: Line) -> bool:
        """True for a line that begins a paragraph whatever is before it."""
        if proposal_line(b.text) is not None or reasons_start(b.text) > 0:
            return True
        label, _ = split_label(b.text)
        if not label:
            found = call(b.text) if len(b.text) < 60 else None
            return found is not None and found.bare and _PAUSED.search(a.text) is not None
        if TAB in b.text[: len(label) + 2]:
            return True
        if label.startswith("(") and label.endswith(")") and self._edges[id(a)] < b.word + 0.3 * a.size:
            return False  # "(b)" goes on in a sentence as well
        return _PAUSED.search(a.text) is not None

    def _had_room(self, a: Line, b: Line, paragraph: Paragraph) -> bool:
        """True when the first word of `b` would have fitted behind `a`."""
        space = 0.0 if HAN.match(b.text) else 0.25 * a.size
        free = self._edges[id(a)]
        if a.centred and (b.centred or abs(b.start - b.free) <= 3):
            free = a.start + a.free
            if paragraph.first is not a:
                free = min(free, max(line.start + line.free for line in paragraph.lines))
        if self.hyphens.breaks(a.text):
            space = 0.0
        return free > b.word + space + 0.35 * a.size

    def _hangs(self, paragraph: Paragraph, b: Line) -> bool:
        """True for a line below the words of a labelled one, where no sentence has ended."""
        a, first = paragraph.last, paragraph.first
        below = first.hang > 0 and abs(b.start - first.start - first.hang) <= 0.4 * b.size
        return below and self._edges[id(a)] < 0.35 * (a.right - a.left) and _PAUSED.search(a.text) is None

    def _heading_goes_on(self, a: Line, b: Line) -> bool:
        """True for two lines of one heading: these are broken where it looks well, not where room ends."""
        alike = a.all("bold") and b.all("bold") and abs(a.size - b.size) < 0.1
        fills = a.x1 - a.x0 >= 0.5 * (b.x1 - b.x0) and a.x1 - a.x0 > 12 * a.size
        return alike and fills and _PAUSED.search(a.text) is None

    def _face_goes_on(self, a: Line, b: Line) -> bool:
        """False for a heading and the text below it, and for a call in italics behind an item."""
        ended = _PAUSED.search(a.text) is not None
        if ended:
            return not (b.all("italic") and not any(span.marks.italic for span in a.spans))
        for mark in ("bold", "italic"):
            if a.all(mark) and b.text[:1].isupper() and not any(getattr(span.marks, mark) for span in b.spans):
                return False
        return True

    def _indent_goes_on(self, paragraph: Paragraph, b: Line) -> bool:
        a, near = paragraph.last, 0.7 * b.size
        if a.centred or b.centred:
            return abs((a.start - a.free) - (b.start - b.free)) <= 2 * near
        if len(paragraph.lines) == 1:
            if id(b) in self._indented and a.start > near >= abs(b.start - a.start) and _PAUSED.search(a.text):
                return False  # a paragraph of one line before another that begins like it
            if b.start > a.start and b.start - a.start < 8 * b.size and not a.hang:
                return _PAUSED.search(a.text) is None  # it hangs, without a label
            return b.start <= a.start + near or (a.hang > 0 and abs(b.start - a.start - a.hang) <= 1.6 * near)
        return abs(b.start - a.start) <= near

    def _goes_on(self, paragraph: Paragraph, b: Line) -> bool:
        """The same across columns and pages, where neither room nor indentation tells much."""
        a = paragraph.last
        if a.cell is not None or self._had_room(a, b, paragraph) or a.all("bold") != b.all("bold"):
            return False
        if a.centred:
            return False
        first = paragraph.first
        usual = paragraph.lines[1].start if len(paragraph.lines) > 1 else first.start + first.hang
        there = b.x1 - a.x1 if b.rtl else b.x0 - a.x0
        aligned = abs(b.start - usual) <= b.size or (len(paragraph.lines) > 1 and abs(there) <= 0.5 * b.size)
        if not _ENDED.search(a.text):
            return aligned or b.text[:1].islower() or not b.text[:1].isalpha()
        headed = first.hang > 0 or first.start - usual > 0.8 * b.size or bool(split_label(first.text)[0])
        return headed and aligned and abs(b.start - first.start) <= b.size + first.hang


def _is_next(first: Line, a: Line, b: Line) -> bool:
    """True for the next item of a list whose item `first` begins: both have a label of one kind in one place."""
    if abs(b.start - first.start) > 1.0:
        return False
    label, known = split_label(b.text)[0], split_label(first.text)[0]
    if label.startswith("(") and known.startswith("("):
        return _PAUSED.search(a.text) is not None
    return first.hang > 0 and b.hang > 0 and TAB in first.text[:_HEAD] and TAB in b.text[:_HEAD]


_HEAD: Final = 12
"""Characters of a label, at most, with the tab behind it."""


def _place(x: float) -> int:
    return round(x / 3)


def _usual_edges(lines: Sequence[Line]) -> dict[int, float]:
    """Where lines that begin at one place end at most, as far as several do."""
    ends: dict[int, list[float]] = defaultdict(list)
    for line in lines:
        if line.cell is None and not line.wide:
            start, end = (line.x1, -line.x0) if line.rtl else (line.x0, line.x1)
            ends[_place(start)].append(end)
    out: dict[int, float] = {}
    for place, found in ends.items():
        found.sort()
        edge = found[-max(1, len(found) // 20)]
        if sum(edge - end <= 3 for end in found) >= 4:
            out[place] = abs(edge)
    return out


def _stands_alone(line: Line) -> bool:
    """True for a proposal line, and for a number line in capitals or in the middle of its column."""
    if proposal_line(line.text) is not None:
        return True
    number = number_line(line.text) if line.centred or line.text[:3].isupper() else None
    return number is not None and (number.capitals or line.centred)


def _headed(line: Line) -> bool:
    """True when the gap in a line is behind its head: ``Reasons:`` and a tab."""
    head, _, tail = line.text.partition(TAB)
    return TAB not in tail.strip() and len(head) <= 30 and head.rstrip().endswith((":", "："))


def _pitches(lines: Sequence[Line]) -> dict[int, float]:
    """The usual distance of baselines by size, as a multiple of it: the smallest that is common."""
    seen: dict[int, list[float]] = defaultdict(list)
    for a, b in pairwise(lines):
        if a.region == b.region and a.cell == b.cell and abs(a.size - b.size) < 0.05 * a.size:
            ratio = (b.y - a.y) / a.size
            if 0.9 <= ratio <= 3:
                seen[round(a.size)].append(ratio)
    out: dict[int, float] = {}
    for size, ratios in seen.items():
        ratios.sort()
        least = max(1, round(0.05 * len(ratios)))
        for ratio in ratios:
            near = [other for other in ratios if 0 <= other - ratio <= 0.06]
            if len(near) >= least and (len(near) > 1 or ratio < 1.6):
                out[size] = min(median(near), 2.4)
                break
    return out


_KEPT_BEFORE: Final = frozenset(
    {
        "non", "self", "co", "pre", "post", "anti", "semi", "multi", "inter", "intra", "ex", "vice", "socio", "quasi",
        "sous", "ci", "là", "demi", "mi", "avant", "après", "grand", "по", "кое", "из", "научно", "социально",
        "экономически", "торгово", "military", "civil", "long", "short", "high", "low", "well", "cross", "follow",
    }
)  # fmt: skip
"""What a real hyphen follows."""
_KEPT_BEHIND: Final = frozenset(
    {
        "ci", "là", "même", "mêmes", "t", "il", "elle", "ils", "elles", "on", "je", "tu", "nous", "vous", "le", "la",
        "les", "lui", "leur", "y", "en", "ce", "là-bas", "то", "либо", "нибудь", "таки", "за", "под", "general",
        "generals", "up", "based", "related", "term", "level", "wide",
    }
)  # fmt: skip


class Hyphens:
    """Tells real hyphens at the ends of lines from those that only part a word there."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self._words: Counter[str] = Counter()
        before: str | None = None
        parted: list[tuple[str, str]] = []
        for line in lines:
            words = [word.casefold() for word in _WORD.findall(line.text)]
            found = _HYPHENED.search(line.text)
            if before is not None and words:
                parted.append((before, words[0]))
                words = words[1:]
            if found is not None and words:
                before = words.pop()
            else:
                before = None
            self._words.update(words)
        whole = sum(self._words[left + right] > 0 for left, right in parted)
        real = sum(self._words[f"{left}-{right}"] > 0 for left, right in parted)
        self._parts_words = whole > real or (whole == real and len(parted) > 4 and whole > 0)

    def breaks(self, text: str) -> bool:
        """True for a line that may end inside a word."""
        return _HYPHENED.search(text) is not None or text.endswith(("/", "–", "—"))

    def joined(self, lines: Sequence[Line]) -> list[Span]:
        """The words of lines as one text."""
        out = list(lines[0].spans)
        for a, b in pairwise(lines):
            between = self._between(a, b)
            if between is None:
                last = out[-1]
                out[-1] = Span(last.text[:-1], last.marks)
            elif between:
                out.append(Span(between, _common(out[-1].marks, b.spans[0].marks)))
            out.extend(b.spans)
        return out

    def _between(self, a: Line, b: Line) -> str | None:
        """What stands between the two lines; `None` when the hyphen before goes."""
        found = _HYPHENED.search(a.text)
        if found is not None:
            right = _WORD.match(b.text)
            if found["hyphen"] == "\u00ad":
                return None
            if right is None or a.spaced:
                return "" if right is not None else " "
            return "" if self._real(found["left"], right[0]) else None
        last, first = a.text[-1], b.text[0]
        if HAN.match(last) or HAN.match(first):
            return " " if a.spaced and not (HAN.match(last) and HAN.match(first)) else ""
        if last in "/–—-\u2011" and not a.spaced and not a.text[-2:-1].isspace():
            return ""
        return " "

    def _real(self, left: str, right: str) -> bool:
        one, other = left.casefold(), right.casefold()
        head = other.partition("-")[0]
        if self._words[f"{one}-{other}"] or self._words[f"{one}-{head}"]:
            return True
        if self._words[one + other] or self._words[one + head]:
            return False
        if not right[0].islower() or left[-1].isupper() or one in _KEPT_BEFORE or head in _KEPT_BEHIND:
            return True
        return not self._parts_words or min(len(one), len(head)) < 2


def _common(one: Marks, other: Marks) -> Marks:
    """The marks of the space that two lines are joined with."""
    if one == other:
        return one
    return Marks(
        bold=one.bold and other.bold, italic=one.italic and other.italic, underline=one.underline and other.underline,
        strike=one.strike and other.strike, double=one.double and other.double,
        link=one.link if one.link == other.link else "",
    )  # fmt: skip
