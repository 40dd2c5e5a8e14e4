"""From glyphs to lines: which stand on one baseline, where words end, and which lines are drawn through them.

A line is told in reading order, with marks; what made it is forgotten.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from statistics import median
from typing import Final, NamedTuple

from editor.labels import split_label
from editor.signs import proposal_line
from editor.text import PLAIN, Marks, Span
from formats.pdf.order import TAB, Brackets, reading_order, runs_left, turn
from formats.pdf.sheets import BOLD, ITALIC, LAM, MARKED_STRIKE, Area, Glyph, Sheet, Stroke

HAN: Final = re.compile("[\u2e80-\u303f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")
"""Characters that stand beside each other without spaces, their punctuation included."""


class Seat(NamedTuple):
    """A glyph in its row: raised, lowered or neither."""

    glyph: Glyph
    position: str = ""


@dataclass(slots=True)
class Row:
    """Glyphs on one baseline, from left to right."""

    y: float
    size: float
    seats: list[Seat]

    @property
    def x0(self) -> float:
        return self.seats[0].glyph.x0

    @property
    def x1(self) -> float:
        """Where its last sign ends; white space behind it does not count."""
        return next(seat.glyph.x1 for seat in reversed(self.seats) if seat.glyph.text != " ")

    def parts(self) -> list[Row]:
        """The same in the pieces that wide gaps part."""
        out: list[Row] = []
        last = 0.0
        for seat in self.seats:
            blank = seat.glyph.text == " "
            if not blank and (not out or seat.glyph.x0 - last > _WIDE * self.size):
                out.append(Row(self.y, self.size, []))
                last = seat.glyph.x1
            if out:
                out[-1].seats.append(seat)
            if not blank:
                last = max(last, seat.glyph.x1)
        return out


_WIDE: Final = 1.0
"""Of the size: gaps that may part columns."""


@dataclass(slots=True)
class Line:
    """One line of a page in reading order. Places as in `sheets`; `left` and `right` are its column's edges."""

    page: int
    y: float
    size: float
    x0: float
    x1: float
    spans: list[Span]
    rtl: bool = False
    left: float = 0.0
    right: float = 0.0
    hang: float = 0.0
    """Where the words behind the label begin, measured from the line's start; 0.0 without label."""
    word: float = 0.0
    """Width of its first word."""
    spaced: bool = False
    """Ends with a space that the file has, as lines do that a program broke."""
    wide: bool = False
    """Has a gap as between the columns of a table, behind its label if it has one."""
    centred: bool = False
    """Stands in the middle of its column."""
    region: int = 0
    """Lines of one region follow each other in one column."""
    cell: tuple[str, int, int, int, int] | None = None
    text: str = field(default="", init=False)

    def __post_init__(self) -> None:
        self.text = "".join(span.text for span in self.spans)

    @property
    def start(self) -> float:
        """Distance from the edge of the column at which reading begins."""
        return self.right - self.x1 if self.rtl else self.x0 - self.left

    @property
    def free(self) -> float:
        """Room left at the other edge."""
        return self.x0 - self.left if self.rtl else self.right - self.x1

    def all(self, mark: str) -> bool:
        """True when every visible character has the mark."""
        return all(getattr(span.marks, mark) for span in self.spans if span.text.strip())


def baselines(glyphs: Iterable[Glyph]) -> list[Row]:
    """The rows of a page or cell, from the top; raised and lowered signs in the row they belong to."""
    accents: list[Glyph] = []
    plain: list[Glyph] = []
    for glyph in glyphs:
        (accents if unicodedata.category(glyph.text[0]) == "Mn" else plain).append(glyph)
    plain.sort(key=lambda glyph: glyph.y)
    groups: list[list[Glyph]] = []
    for glyph in plain:
        if groups and glyph.y - groups[-1][-1].y <= max(0.6, 0.06 * glyph.size):
            groups[-1].append(glyph)
        else:
            groups.append([glyph])
    rows = [row for group in groups if (row := _row(group)) is not None]
    rows = _with_lifted(_with_raised(rows))
    _put_accents(rows, accents)
    for row in rows:
        row.seats.sort(key=lambda seat: (seat.glyph.x0, seat.glyph.x1))
    return rows


def _row(group: Sequence[Glyph]) -> Row | None:
    seen = [glyph for glyph in group if glyph.text != " "]
    if not seen:
        return None
    sizes: Counter[float] = Counter()
    for glyph in seen:
        sizes[round(glyph.size, 1)] += len(glyph.text)
    return Row(median(glyph.y for glyph in seen), sizes.most_common(1)[0][0], [Seat(glyph) for glyph in group])


def _with_raised(rows: list[Row]) -> list[Row]:
    """The rows, those joined with their neighbours that hold raised or lowered signs of these."""
    for at, row in enumerate(rows):
        near = [
            other for other in (*rows[max(0, at - 3) : at], *rows[at + 1 : at + 4])
            if other.size > 1.15 * row.size and other.seats and -0.35 <= (other.y - row.y) / other.size <= 0.65
        ]  # fmt: skip
        if not near:
            continue
        staying: list[Seat] = []
        for run in _runs(row):
            home = next((other for other in near if _beside(run, other)), None)
            if home is None:
                staying.extend(run)
            else:
                position = "super" if home.y > row.y else "sub"
                home.seats.extend(Seat(seat.glyph, position) for seat in run)
        row.seats = staying
    return [row for row in rows if any(seat.glyph.text != " " for seat in row.seats)]


def _with_lifted(rows: list[Row]) -> list[Row]:
    """The rows, those joined with their neighbours that hold letters lifted with a vowel mark above them.

    Programs that print Arabic tell such a letter again where they place its mark, or there alone.
    """
    for row in rows:
        if len(row.seats) > 2 or not all(runs_left(seat.glyph.text) for seat in row.seats):
            continue
        home = next((other for other in rows if _stands_over(row, other)), None)
        if home is None:
            continue
        for seat in row.seats:
            x0, x1 = seat.glyph.x0 - 1, seat.glyph.x1 + 1
            there = (s.glyph.text for s in home.seats if s.glyph.x0 < x1 and s.glyph.x1 > x0)
            if not any(seat.glyph.text in text for text in there):
                home.seats.append(seat)
        row.seats = []
    return [row for row in rows if row.seats]


def _stands_over(row: Row, home: Row) -> bool:
    """True for signs little above or below a longer row, beside or over its own."""
    if not 0.1 * row.size < abs(home.y - row.y) <= 0.6 * row.size or len(home.seats) <= 2:
        return False
    x0, x1 = min(seat.glyph.x0 for seat in row.seats), max(seat.glyph.x1 for seat in row.seats)
    near = 0.3 * row.size
    return any(
        seat.glyph.text != " " and seat.glyph.x0 < x1 + near and seat.glyph.x1 > x0 - near for seat in home.seats
    )


def _runs(row: Row) -> list[list[Seat]]:
    """The signs of a row in the pieces that gaps part."""
    out: list[list[Seat]] = []
    last = 0.0
    for seat in sorted(row.seats, key=lambda seat: seat.glyph.x0):
        if not out or seat.glyph.x0 - last > 0.5 * row.size:
            out.append([])
            last = seat.glyph.x1
        out[-1].append(seat)
        last = max(last, seat.glyph.x1)
    return out


def _beside(run: Sequence[Seat], home: Row) -> bool:
    """True when the signs stand directly beside signs of the row, or begin it as the number of a footnote does."""
    x0, x1 = run[0].glyph.x0, max(seat.glyph.x1 for seat in run)
    first = True
    for seat in home.seats:
        if seat.position or seat.glyph.text == " ":
            continue
        glyph = seat.glyph
        if abs(x0 - glyph.x1) <= 0.45 * home.size or abs(glyph.x0 - x1) <= 0.45 * home.size:
            return True
        if glyph.x0 < x1:
            first = False
    return first and len(run) <= 4 and min(seat.glyph.x0 for seat in home.seats) - x1 <= 4 * home.size


def _put_accents(rows: Sequence[Row], accents: Iterable[Glyph]) -> None:
    """Join marks that take no room with the letter they stand above or below."""
    for accent in accents:
        middle = (accent.x0 + accent.x1) / 2
        best: tuple[float, Row, int] | None = None
        for row in rows:
            if abs(row.y - accent.y) > 0.6 * accent.size:
                continue
            for at, seat in enumerate(row.seats):
                glyph = seat.glyph
                if glyph.text != " " and glyph.x0 - 1 <= middle <= glyph.x1 + 1:
                    away = abs((glyph.x0 + glyph.x1) / 2 - middle)
                    if best is None or away < best[0]:
                        best = (away, row, at)
        if best is not None:
            _, row, at = best
            seat = row.seats[at]
            if accent.text in seat.glyph.text:
                continue  # told twice: with its letter, and where it stands
            row.seats[at] = Seat(seat.glyph._replace(text=_marked(seat.glyph, accent.text, middle)), seat.position)


def _marked(glyph: Glyph, mark: str, at: float) -> str:
    """The text of a glyph with a mark above or below it. Of lam-alef, the lam is on the right."""
    if len(glyph.text) > 1 and glyph.text[0] == LAM and at > (glyph.x0 + glyph.x1) / 2:
        return LAM + mark + glyph.text[1:]
    return glyph.text + mark


class Ink:
    """The lines drawn on a page that run from left to right, and the marks its readers made."""

    def __init__(self, sheet: Sheet, used: frozenset[Stroke] = frozenset()) -> None:
        self.flat = sorted((s for s in sheet.strokes if s.flat and s not in used), key=lambda s: s.y0)
        self._ys = [stroke.y0 for stroke in self.flat]
        self._marked = sheet.marked
        self._links = sheet.links
        self.taken: set[Stroke] = set()
        """Those found to belong to words."""

    def near(self, row: Row) -> list[Stroke]:
        """Those that may be drawn through or under words of a row: none reaches beyond them."""
        start = bisect_left(self._ys, row.y - 0.75 * row.size)
        stop = bisect_right(self._ys, row.y + 0.45 * row.size)
        x0, x1, room = row.x0, max(seat.glyph.x1 for seat in row.seats), 0.7 * row.size
        return [s for s in self.flat[start:stop] if s.x0 >= x0 - room and s.x1 <= x1 + room]

    def marked(self, x: float, y: float) -> str:
        return next((area.what for area in self._marked if area.holds(x, y)), "")

    def link(self, x: float, y: float) -> str:
        return next((area.what for area in self._links if area.holds(x, y)), "")

    @property
    def marks_by_readers(self) -> Sequence[Area]:
        return self._marked

    @property
    def links(self) -> Sequence[Area]:
        return self._links


class _Item(NamedTuple):
    """Characters of a line, with their place."""

    text: str
    marks: Marks
    x0: float
    x1: float


def composed(
    row: Row, page: int, ink: Ink, spaces: bool, rtl: bool, brackets: Brackets, *, spread: bool = False
) -> Line | None:
    """The line that a row of one column is; `None` when there is nothing to read.

    `spaces` says that the file has characters for spaces, so that smaller gaps are none; `rtl` that
    the page is read from the right; `spread` that its words are spread to the margin, however far.
    """
    items = _items(row, ink, spaces, spread)
    if not items:
        return None
    texts = [item.text for item in items]
    spans: list[Span] = []
    if rtl or any(map(runs_left, texts)):
        items = [items[at] for at in reading_order(texts, rtl)]
        if rtl:
            items = _proposal_line(items)
        if brackets.turned("".join(item.text for item in items)):
            items = [item._replace(text=turn(item.text)) for item in items]
    for item in items:
        if spans and spans[-1].marks is item.marks:
            spans[-1] = Span(spans[-1].text + item.text, item.marks)
        else:
            spans.append(Span(item.text, item.marks))
    spans = [Span(unicodedata.normalize("NFC", span.text), span.marks) for span in spans]
    x0, x1 = min(item.x0 for item in items), max(item.x1 for item in items)
    line = Line(page, row.y, row.size, x0, x1, spans, rtl)
    line.word = _first_word(items)
    line.spaced = row.seats[0 if rtl else -1].glyph.text == " "
    label = _label_length(line.text)
    if label:
        behind = items[_item_at(items, label)]
        line.hang = line.x1 - behind.x1 if rtl else behind.x0 - line.x0
    line.wide = TAB in line.text[label:].strip()
    return line


def _item_at(items: Sequence[_Item], offset: int) -> int:
    at = 0
    for number, item in enumerate(items):
        if at >= offset:
            return number
        at += len(item.text)
    return len(items) - 1


def _label_length(text: str) -> int:
    """How many characters the label at the head of a line has, with the white space behind it."""
    label, start = split_label(text)
    if label:
        return start
    head, tab, _ = text.partition(TAB)
    short = len(head) <= 4 or (len(head) <= 9 and any(sign.isdigit() for sign in head))
    return len(head) + 1 if tab and short and len(head) < len(text) - 1 else 0


def _first_word(items: Sequence[_Item]) -> float:
    """Its width in points."""
    word: list[_Item] = []
    for item in items:
        if item.text in (" ", TAB) and word:
            break
        word.append(item)
        if HAN.match(item.text):
            break
    return max(item.x1 for item in word) - min(item.x0 for item in word)


def _items(row: Row, ink: Ink, spaces: bool, stretched: bool) -> list[_Item]:
    """The signs of a row from left to right, with a space or a tab in each gap between words."""
    seats = row.seats
    gaps = _gaps(seats, row.size)
    usual = median([gap for gap, real in gaps if real or gap > 0.15 * row.size] or [0.3 * row.size])
    usual = min(max(usual, 0.22 * row.size), 0.6 * row.size)
    figures = sum(seat.glyph.text.isdigit() for seat in seats)
    parted = [gap for gap, real in gaps if real or gap > 0.15 * row.size]
    spread = _spread(parted, row.size) if 4 * figures < len(seats) else 0.0  # a row of figures is of a table
    marks = _Marker(row, ink)
    out: list[_Item] = []
    last: Seat | None = None
    signs = [seat.glyph.text for seat in seats if seat.glyph.text != " "]
    rtl = any(runs_left(seat.glyph.text) for seat in seats)
    for seat in seats:
        if seat.glyph.text == " ":
            continue
        if last is not None:
            gap, real = gaps.pop(0)
            head = "".join(signs[len(signs) - len(gaps) - 1 :] if rtl else signs[: len(signs) - len(gaps) - 1])
            behind = _is_head(head, rtl)
            if stretched and not _is_numbered(head, rtl):
                gap = min(gap, row.size)  # however wide, it parts words
                behind = False
            between = _between(last, seat, gap, real, row.size, usual, spread, spaces, behind)
            if between:
                out.append(marks.gap(between, last, seat))
        out.append(marks.sign(seat))
        last = seat
    return out


_HEAD: Final = re.compile(r"\W{0,2}(?:\w{1,2}|[\d.]{1,8}|[ivxlcdmIVXLCDM]{1,6}|ADD\*?|MOD|SUP\*?|NOC)\W{0,2}|[^\w\s]")


def _is_head(signs: str, rtl: bool) -> bool:
    """True for a label or the marker of a proposal at the head of a line, whichever way that is read."""
    return len(signs) <= 8 and _HEAD.fullmatch(signs) is not None and (not rtl or not signs[:1].isspace())


def _is_numbered(signs: str, rtl: bool) -> bool:
    """True for what a label may be that no short word is: ``2``, ``a)``, ``79/214``; the last sign is no letter."""
    ends = not signs[0 if rtl else -1].isalpha()
    return ends and len(signs) <= 12 and (len(signs) <= 4 or any(map(str.isdigit, signs)))


def _gaps(seats: Sequence[Seat], size: float) -> list[tuple[float, bool]]:
    """Width of the gap before each sign but the first, and whether the file has a space there."""
    out: list[tuple[float, bool]] = []
    edge: float | None = None
    real = False
    blank: Glyph | None = None
    for seat in seats:
        if seat.glyph.text == " ":
            real, blank = edge is not None, seat.glyph
            continue
        if blank is not None and seat.glyph.x0 <= blank.x0 + 0.15 * (blank.x1 - blank.x0):
            real = False  # drawn beneath a sign: it parts nothing
        if edge is not None:
            out.append((seat.glyph.x0 - edge, real))
        edge, real, blank = seat.glyph.x1 if edge is None else max(edge, seat.glyph.x1), False, None
    return out


_EVEN: Final = 0.05
"""Of the size: gaps between words that differ by no more are equal."""


def _spread(gaps: Sequence[float], size: float) -> float:
    """The gap that parts all words of a line spread to the margin, but those of a label; 0.0 where it is not spread."""
    for even in (gaps, gaps[1:], gaps[:-1]):
        if len(even) > 1 and max(even) - min(even) < _EVEN * size:
            return median(even)
    return 0.0


def _between(
    last: Seat, seat: Seat, gap: float, real: bool, size: float, usual: float, spread: float, spaces: bool, behind: bool
) -> str:
    """What stands in the gap between two signs: a tab, a space or nothing; `behind` a label gaps are wider."""
    even = abs(gap - spread) < _EVEN * size
    if gap > 1.25 * size and gap > 2.2 * usual and not even:
        return TAB
    if behind and gap > 0.6 * size and gap > 1.7 * usual and not even:
        return TAB
    if real:
        return " "
    if HAN.match(last.glyph.text) or HAN.match(seat.glyph.text):
        return " " if gap > 0.75 * size else ""
    if seat.position != last.position:
        return " " if gap > (0.18 if spaces else 0.15) * size else ""
    return " " if gap > (0.18 if spaces else 0.13) * size else ""


@lru_cache(maxsize=4096)
def _shared(bold: bool, italic: bool, underline: bool, strike: bool, double: bool, position: str, link: str) -> Marks:
    """Equal marks as one value."""
    made = Marks(
        bold=bold, italic=italic, underline=underline, strike=strike, double=double, position=position, link=link
    )
    return PLAIN if made == PLAIN else made


class _Lines(NamedTuple):
    """How many lines run under characters, and how many through them."""

    under: int
    through: int
    low: bool
    """One runs further below, as the second of two."""


class _Marker:
    """Tells the marks of the signs of one row."""

    def __init__(self, row: Row, ink: Ink) -> None:
        self._row = row
        self._ink = ink
        self._strokes = ink.near(row)

    def sign(self, seat: Seat) -> _Item:
        glyph = seat.glyph
        marks = self._marks(glyph.x0, glyph.x1, glyph.face, seat)
        return _Item(glyph.text, marks, glyph.x0, glyph.x1)

    def gap(self, text: str, last: Seat, seat: Seat) -> _Item:
        """White space between two signs: it has the face of what is before it, and its own lines."""
        x0, x1 = last.glyph.x1, max(last.glyph.x1, seat.glyph.x0)
        face = last.glyph.face & seat.glyph.face
        return _Item(text, self._marks(x0, x1, face, None), x0, x1)

    def _marks(self, x0: float, x1: float, face: int, seat: Seat | None) -> Marks:
        middle = (x0 + x1) / 2
        height = self._row.y - 0.25 * self._row.size
        lines = self._lines(middle, seat) if self._strokes else _NONE
        under, through = lines.under > 0, lines.through > 0
        double = lines.under + lines.low > 1 or lines.through > 1 or (through and lines.low)
        if self._ink.marks_by_readers and (marked := self._ink.marked(middle, height)):
            through, under = through or marked == MARKED_STRIKE, under or marked != MARKED_STRIKE
        link = self._ink.link(middle, height) if self._ink.links else ""
        position = seat.position if seat else ""
        return _shared(
            bool(face & BOLD), bool(face & ITALIC), under, through, double and (under or through), position, link
        )

    def _lines(self, x: float, seat: Seat | None) -> _Lines:
        under: set[int] = set()
        through: set[int] = set()
        low = False
        row = self._row
        for stroke in self._strokes:
            if not stroke.x0 - 0.3 <= x <= stroke.x1 + 0.3:
                continue
            y, size = row.y, row.size
            if seat is not None and seat.position and not self._reaches(stroke):
                y, size = seat.glyph.y, seat.glyph.size
            away = (stroke.y0 - y) / size
            if 0.01 < away <= 0.24:
                under.add(round(away * 40))
            elif 0.24 < away <= 0.42:
                low = True
            elif -0.58 <= away <= -0.13:
                through.add(round(away * 40))
            else:
                continue
            self._ink.taken.add(stroke)
        if low and not under and not through:
            return _Lines(1, 0, False)
        return _Lines(len(under), len(through), low)

    def _reaches(self, stroke: Stroke) -> bool:
        """True when a line by raised signs runs on along the others."""
        return any(
            not seat.position and seat.glyph.text != " "
            and stroke.x0 <= (seat.glyph.x0 + seat.glyph.x1) / 2 <= stroke.x1
            for seat in self._row.seats
        )  # fmt: skip


_NONE: Final = _Lines(0, 0, False)


def _proposal_line(items: list[_Item]) -> list[_Item]:
    """The signs of a line, marker before number: there the tab between them does not tell the order."""
    text = "".join(item.text for item in items)
    head, tab, tail = text.partition(TAB)
    if tab and proposal_line(text) is None and proposal_line(f"{tail}{TAB}{head}") is not None:
        at = next(at for at, item in enumerate(items) if item.text == TAB)
        return [*items[at + 1 :], items[at], *items[:at]]
    return items
