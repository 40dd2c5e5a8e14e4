"""What stands on the pages of a PDF: glyphs with their places, and the lines that are drawn.

The only module that knows pdfium, which is written in C: every number it gives may be a hostile
file's. Lengths are points; x grows to the right and y downwards from the top left corner of the
page as it is shown, turned pages included.
"""

from __future__ import annotations

import ctypes
import math
import threading
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, NamedTuple

import pypdfium2
import pypdfium2.raw as c

from editor.errors import FormatError
from formats.codec import Note
from formats.pdf.forms import unfold_too_far

MOST_PAGES: Final = 5_000
MOST_GLYPHS: Final = 12_000_000
"""Of all pages: some 4,000 pages of print."""
MOST_ON_A_PAGE: Final = 200_000
"""Glyphs, and drawn things, of one page: what comes after is left out, and told."""
_DEEPEST: Final = 12
"""Forms inside forms."""
_THIN: Final = 3.0
"""Points; what is drawn no higher (or wider) than this is a line."""

BOLD: Final = 1
ITALIC: Final = 2
MARKED_STRIKE: Final = "strike"
MARKED_UNDERLINE: Final = "underline"

PDFIUM: Final = threading.Lock()
"""pdfium is made for one thread at a time."""


class Glyph(NamedTuple):
    """One glyph, and the characters it stands for in logical order."""

    text: str
    x0: float
    """Where it begins; with `x1` the room it takes in the line, whatever is inked of it."""
    x1: float
    y: float
    """Its baseline."""
    size: float
    face: int
    """`BOLD` and `ITALIC`."""


class Stroke(NamedTuple):
    """A straight line, or what looks like one: x0 <= x1, y0 <= y1."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def flat(self) -> bool:
        return self.x1 - self.x0 >= self.y1 - self.y0


class Area(NamedTuple):
    """A rectangle of the page, and what it is for: an address, or a mark made by a reader of the file."""

    x0: float
    y0: float
    x1: float
    y1: float
    what: str

    def holds(self, x: float, y: float) -> bool:
        return self.x0 <= x <= self.x1 and self.y0 <= y <= self.y1


@dataclass(slots=True)
class Sheet:
    """One page."""

    number: int
    """From 0."""
    width: float
    height: float
    glyphs: list[Glyph] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    links: list[Area] = field(default_factory=list)
    marked: list[Area] = field(default_factory=list)
    """Words struck out or underlined by annotations."""
    comments: int = 0
    pictures: int = 0
    covered: bool = False
    """True when one picture covers most of the page, as on scanned ones."""
    turned: str = ""
    """Words that do not run horizontally: watermarks, stamps."""
    unknown: int = 0
    """Glyphs of which the file does not say which characters they are."""
    cut: bool = False


class Book:
    """An open PDF. `sheets` gives its pages one by one; nothing of it may be used outside `opened`."""

    def __init__(self, document: pypdfium2.PdfDocument) -> None:
        self._document = document
        self.pages = min(len(document), MOST_PAGES)

    @property
    def notes(self) -> tuple[Note, ...]:
        """What the file has beside its pages, and is not read."""
        raw = self._document.raw
        told: list[Note] = []
        if len(self._document) > MOST_PAGES:
            told.append(Note("pdf-pages-left-out", detail=str(len(self._document) - MOST_PAGES)))
        if c.FPDF_GetFormType(raw) not in (c.FORMTYPE_NONE, -1):
            told.append(Note("pdf-form"))
        scripts = c.FPDFDoc_GetJavaScriptActionCount(raw)
        if scripts > 0:
            told.append(Note("scripts-left-out", detail=str(scripts)))
        attached = c.FPDFDoc_GetAttachmentCount(raw)
        if attached > 0:
            told.append(Note("pdf-attachments", detail=str(attached)))
        return tuple(told)

    def sheets(self) -> Iterator[Sheet]:
        """The pages. Raises `FormatError` when they hold more than any document does."""
        room = MOST_GLYPHS
        for number in range(self.pages):
            page = c.FPDF_LoadPage(self._document.raw, number)
            if not page:
                yield Sheet(number, 0.0, 0.0, cut=True)
                continue
            try:
                sheet = _Page(page, number).sheet
            finally:
                c.FPDF_ClosePage(page)
            room -= len(sheet.glyphs)
            if room < 0:
                raise FormatError("pdf-too-long")
            yield sheet


@contextmanager
def opened(data: bytes) -> Iterator[Book]:
    """The book in the bytes, while no other thread reads one. Raises `FormatError`."""
    if unfold_too_far(data):
        raise FormatError("zip-bomb")
    with PDFIUM:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            code = getattr(error, "err_code", None)
            if code in (c.FPDF_ERR_PASSWORD, c.FPDF_ERR_SECURITY):
                raise FormatError("encrypted") from error
            raise FormatError("pdf-damaged") from error
        try:
            yield Book(document)
        finally:
            document.close()


_Matrix = tuple[float, float, float, float, float, float]
"""a b c d e f of ISO 32000-1, 8.3.3."""


def _times(first: _Matrix, then: _Matrix) -> _Matrix:
    a, b, cc, d, e, f = first
    p, q, r, s, t, u = then
    return (a * p + b * r, a * q + b * s, cc * p + d * r, cc * q + d * s, e * p + f * r + t, e * q + f * s + u)


def _put(matrix: _Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, cc, d, e, f = matrix
    return a * x + cc * y + e, b * x + d * y + f


def _of(matrix: c.FS_MATRIX) -> _Matrix:
    return matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f


class _Look(NamedTuple):
    """What all glyphs of one text object share."""

    size: float
    face: int
    flat: bool
    slant: float
    """How far its glyphs lean, by their height: 0 where they stand upright."""
    window: Area | None
    """What of the page it shows through, where it is clipped."""


_HYPHENS: Final = frozenset({0x02, 0xFFFE})
"""What pdfium gives for a hyphen at the end of a line."""
_SYMBOLS: Final = {0xF0B7: "•", 0xF0A7: "▪", 0xF0D8: "➢", 0xF02D: "-", 0xF0FC: "✓", 0xF0A8: "▪", 0xF06F: "o"}
"""Bullets of the fonts Symbol and Wingdings, as Word writes them."""
_FOLDED: Final = ((0x2F00, 0x2FD5), (0xFB00, 0xFB06), (0xFB50, 0xFDF1), (0xFE70, 0xFEFC))
"""Radicals, ligatures, and the shapes Arabic letters take in a word: forms of other characters."""
_RADICALS: Final = dict(
    zip(
        "⺀⺟⺠⺩⺮⺴⻁⻂⻄⻅⻆⻈⻉⻊⻋⻐⻑⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳",
        "⺀母民王竹囗虎衤西见角讠贝足车钅長长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙龟", strict=True,
    )
)  # fmt: skip
"""Radicals that have a character of their own, and no decomposition (Unicode, EquivalentUnifiedIdeograph)."""


@lru_cache(maxsize=65536)
def _character(code: int) -> str:
    """The character of a code as pdfium gives it; U+FFFD where none is meant."""
    if code in _HYPHENS:
        return "-"
    if code in _SYMBOLS:
        return _SYMBOLS[code]
    if code < 0x20 or 0x7F <= code < 0xA0 or 0xD800 <= code < 0xF900 or code in (0xFFFC, 0xFFFF) or code > 0x10FFFF:
        return "\ufffd"
    character = chr(code)
    if 0x2E80 <= code < 0x2F00:
        return _RADICALS.get(character, character)
    if any(low <= code <= high for low, high in _FOLDED):
        return unicodedata.normalize("NFKC", character)
    return character


class _Page:
    """Reads one page into its `sheet`."""

    def __init__(self, page: c.FPDF_PAGE, number: int) -> None:
        self._page = page
        box = c.FS_RECTF()
        c.FPDF_GetPageBoundingBox(page, box)
        wide, high = abs(box.right - box.left), abs(box.top - box.bottom)
        turns = c.FPDFPage_GetRotation(page) % 4
        self._shown: _Matrix = (
            (1.0, 0.0, 0.0, -1.0, -box.left, box.top),
            (0.0, 1.0, 1.0, 0.0, -box.bottom, -box.left),
            (-1.0, 0.0, 0.0, 1.0, box.right, -box.bottom),
            (0.0, -1.0, -1.0, 0.0, box.top, box.right),
        )[turns]
        """From the page's own coordinates to those it is shown in."""
        self.sheet = Sheet(number, *((high, wide) if turns % 2 else (wide, high)))
        self._room = MOST_ON_A_PAGE
        self._strokes: list[Glyph] = []
        """Those that may lengthen an Arabic word."""
        if not all(map(math.isfinite, self._shown)):
            self.sheet.cut = True
            return
        self._read_text()
        self._read_drawings()
        self._read_links()
        self._read_annotations()

    # Text.

    def _read_text(self) -> None:
        text = c.FPDFText_LoadPage(self._page)
        if not text:
            self.sheet.cut = True
            return
        try:
            self._read_glyphs(text)
        finally:
            c.FPDFText_ClosePage(text)

    def _read_glyphs(self, text: c.FPDF_TEXTPAGE) -> None:
        sheet = self.sheet
        a, b, cc, d, e, f = self._shown
        count = c.FPDFText_CountChars(text)
        if count > MOST_ON_A_PAGE:
            sheet.cut, count = True, MOST_ON_A_PAGE
        box, x, y = c.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
        looks: dict[int, _Look] = {}
        own = self._own_objects()
        turned: list[str] = []
        glyphs = sheet.glyphs
        places: list[int] = []
        """Of each of the glyphs: which of pdfium's characters it is."""
        high = 0
        from_right = False
        for at in range(count):
            code = c.FPDFText_GetUnicode(text, at)
            if code in (0, 10, 13) and not self._inked(text, at):
                continue  # the end of a line; a glyph that the file says nothing of may have any code
            if 0xD800 <= code < 0xDC00:
                high = code
                continue
            if 0xDC00 <= code < 0xE000 and high:
                code, high = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00), 0
            c.FPDFText_GetLooseCharBox(text, at, box)
            if code == 0x20 and box.right <= box.left:
                continue  # pdfium's own guess, not the file's
            drawn = c.FPDFText_GetTextObject(text, at)
            key = ctypes.addressof(drawn.contents) if drawn else 0
            look = looks.get(key)
            if look is None:
                look = looks[key] = self._look(text, at, drawn, key in own)
            character = _character(code)
            if not look.flat:
                turned.append(character)
                continue
            if code > 0x2FF and unicodedata.category(character[0]) == "Mn":
                self._tight(text, at, box)
            c.FPDFText_GetCharOrigin(text, at, x, y)
            left = a * box.left + cc * box.bottom + e
            right = a * box.right + cc * box.top + e
            base = b * x.value + d * y.value + f
            if not (math.isfinite(left) and math.isfinite(right) and math.isfinite(base)):
                continue
            if left > right:
                left, right = right, left
            if look.slant:
                # The box goes around the leaning cell, over its neighbours; how far the pen moves is less.
                high_up = abs(b * (box.right - box.left) + d * (box.top - box.bottom))
                wide = max(right - left - look.slant * high_up, 0.0)
                left = a * x.value + cc * y.value + e
                right = left + wide
            if look.window and not look.window.holds((left + right) / 2, base - 0.25 * look.size):
                continue  # clipped away: nobody sees it
            glyph = Glyph(character, left, right, base, look.size, look.face)
            if from_right and _may_lengthen(character) and self._on_the_line(text, at, look.size):
                self._strokes.append(glyph)
                continue
            from_right = from_right or _from_right(character)
            if character == "\ufffd":
                sheet.unknown += 1
            if glyphs and self._one_with(glyphs[-1], glyph):
                before = glyphs[-1]
                # pdfium turns what runs from the right around, as a rule the characters of one glyph included.
                both = character + before.text if _from_right(character) else before.text + character
                if len(both) == 2 and both[1] == LAM and both[0] in _ALEFS:
                    both = both[::-1]
                glyphs[-1] = before._replace(text=both)
            else:
                glyphs.append(glyph)
                places.append(at)
        sheet.turned = "".join(turned)
        self._lengthen()
        if sum(_from_right(glyph.text) for glyph in glyphs) * 2 > sum(glyph.text.isalpha() for glyph in glyphs):
            self._put_ligatures(text, places)

    def _on_the_line(self, text: c.FPDF_TEXTPAGE, at: int, size: float) -> bool:
        """True for a glyph whose ink is a stroke on the base line, as that which lengthens Arabic words."""
        box, x, y = c.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
        self._tight(text, at, box)
        c.FPDFText_GetCharOrigin(text, at, x, y)
        low: float = box.bottom - y.value
        high: float = box.top - y.value
        return -0.15 * size < low <= high < 0.2 * size

    def _lengthen(self) -> None:
        """Give the strokes that lengthen words to the letters beside them: they are no characters of the text.

        Programs that justify Arabic print them, and say nothing, or anything, of what they are. A stroke that
        touches no letter is a character.
        """
        glyphs = self.sheet.glyphs
        for stroke in sorted(self._strokes, key=lambda stroke: stroke.x0):
            near = [
                (min(abs(glyph.x1 - stroke.x0), abs(glyph.x0 - stroke.x1)), at)
                for at, glyph in enumerate(glyphs)
                if abs(glyph.y - stroke.y) < 0.1 * stroke.size and _from_right(glyph.text)
            ]
            away, at = min(near, default=(stroke.size, 0))
            if away > 0.3 * stroke.size:
                self.sheet.unknown += stroke.text == "\ufffd"
                glyphs.append(stroke)
            elif glyphs[at].x0 < stroke.x0:
                glyphs[at] = glyphs[at]._replace(x1=max(glyphs[at].x1, stroke.x1))
            else:
                glyphs[at] = glyphs[at]._replace(x0=min(glyphs[at].x0, stroke.x0))

    def _own_objects(self) -> set[int]:
        """Where the page's own things lie in memory; clips of those in its forms have other coordinates."""
        things = (c.FPDFPage_GetObject(self._page, at) for at in range(c.FPDFPage_CountObjects(self._page)))
        return {ctypes.addressof(thing.contents) for thing in things if thing}

    def _inked(self, text: c.FPDF_TEXTPAGE, at: int) -> bool:
        box = c.FS_RECTF()
        self._tight(text, at, box)
        return bool(box.right > box.left and box.top > box.bottom)

    def _ligature(self, text: c.FPDF_TEXTPAGE, places: tuple[int, int], size: float) -> str:
        """Which lam-alef two glyphs without characters are, by their ink: Qt does not say which it writes.

        Below the line reaches a hamza below, above the letters one above.
        """
        box, x, y = c.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
        high = low = 0.0
        for place in places:
            self._tight(text, place, box)
            c.FPDFText_GetCharOrigin(text, place, x, y)
            high, low = max(high, box.top - y.value), max(low, y.value - box.bottom)
        if low > 0.15 * size:
            return "\u0644\u0625"
        return "\u0644\u0623" if high > 0.73 * size else "\u0644\u0627"

    def _put_ligatures(self, text: c.FPDF_TEXTPAGE, places: Sequence[int]) -> None:
        """Put lam-alef for its halves, and take out marks that no character is told of.

        `places`: of each glyph, which of pdfium's characters it is.
        """
        glyphs = self.sheet.glyphs
        gone: set[int] = set()
        for other in range(len(places)):
            second = glyphs[other]
            before = range(other - 1, max(0, other - _NEAR) - 1, -1) if _may_be_half(second) else range(0)
            at = next((n for n in before if n not in gone and _halves(glyphs[n], second)), None)
            if at is None:
                continue
            first = glyphs[at]
            whole = next((glyph.text for glyph in (first, second) if glyph.text in _LAM_ALEFS), None)
            letters = whole or self._ligature(text, (places[at], places[other]), second.size)
            glyphs[at] = first._replace(text=letters, x1=max(first.x1, second.x1))
            gone.add(other)
            self.sheet.unknown += (whole is None) - (first.text == "\ufffd") - (second.text == "\ufffd")
        for at, glyph in enumerate(glyphs):
            near = glyphs[max(0, at - _NEAR) : at] + glyphs[at + 1 : at + 1 + _NEAR]
            if at not in gone and _is_unnamed(glyph.text) and any(_above(glyph, other) for other in near):
                gone.add(at)
                self.sheet.unknown += glyph.text != "\ufffd"
        if gone:
            self.sheet.glyphs = [glyph for at, glyph in enumerate(glyphs) if at not in gone]

    def _one_with(self, before: Glyph, glyph: Glyph) -> bool:
        """True when both are characters of one ligature: then they stand in the very same place."""
        if before.y != glyph.y or glyph.x1 <= glyph.x0:
            return False
        same = before.x0 == glyph.x0 and before.x1 == glyph.x1
        if {before.text, glyph.text} & _ALEFS and LAM in (before.text, glyph.text):
            same = abs(before.x0 - glyph.x0) < 0.02 * glyph.size and abs(before.x1 - glyph.x1) < 0.15 * glyph.size
        return same and before.text not in (glyph.text, " ") and glyph.text != " "

    def _tight(self, text: c.FPDF_TEXTPAGE, at: int, box: c.FS_RECTF) -> None:
        """Of a mark without width of its own: where its ink is."""
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        if c.FPDFText_GetCharBox(text, at, left, right, bottom, top):
            box.left, box.right, box.bottom, box.top = left.value, right.value, bottom.value, top.value

    def _look(self, text: c.FPDF_TEXTPAGE, at: int, drawn: c.FPDF_PAGEOBJECT, own: bool) -> _Look:
        matrix = c.FS_MATRIX()
        c.FPDFText_GetMatrix(text, at, matrix)
        a, b, cc, d, _, _ = _times(_of(matrix), (*self._shown[:4], 0.0, 0.0))
        size = c.FPDFText_GetFontSize(text, at) * math.hypot(cc, d)
        name, flags = ctypes.create_string_buffer(128), ctypes.c_int()
        c.FPDFText_GetFontInfo(text, at, name, 128, flags)
        called = name.value.decode("utf-8", "replace").rpartition("+")[2].lower()
        face = 0
        if any(word in called for word in _HEAVY) or flags.value & _FORCE_BOLD:
            face |= BOLD
        if drawn and c.FPDFTextObj_GetTextRenderMode(drawn) == c.FPDF_TEXTRENDERMODE_FILL_STROKE:
            face |= BOLD  # how programs embolden what has no bold face
        slanted = abs(cc) > 0.15 * abs(d) if abs(d) > abs(cc) else False
        if any(word in called for word in _SLANTED) or flags.value & _FLAG_ITALIC or slanted:
            face |= ITALIC
        flat = a > 0 and abs(b) <= 0.05 * a and math.isfinite(size) and 0.5 < size < 2000
        slant = abs(cc / d) if slanted else 0.0
        return _Look(size if flat else 1.0, face, flat, slant, self._window(drawn) if own else None)

    def _window(self, drawn: c.FPDF_PAGEOBJECT) -> Area | None:
        """The rectangle that a thing is clipped to; `None` when it is not clipped."""
        clip = c.FPDFPageObj_GetClipPath(drawn)
        count = c.FPDFClipPath_CountPaths(clip) if clip else 0
        out: Area | None = None
        x, y = ctypes.c_float(), ctypes.c_float()
        for number in range(min(count, 20)):
            points: list[tuple[float, float]] = []
            for at in range(min(c.FPDFClipPath_CountPathSegments(clip, number), 200)):
                c.FPDFPathSegment_GetPoint(c.FPDFClipPath_GetPathSegment(clip, number, at), x, y)
                points.append(_put(self._shown, x.value, y.value))
            if points:
                xs, ys = [px for px, _ in points], [py for _, py in points]
                area = Area(min(xs) - 1, min(ys) - 1, max(xs) + 1, max(ys) + 1, "")
                out = (
                    area
                    if out is None
                    else Area(
                        max(out.x0, area.x0), max(out.y0, area.y0), min(out.x1, area.x1), min(out.y1, area.y1), ""
                    )
                )
        return out

    # Drawings.

    def _read_drawings(self) -> None:
        count = c.FPDFPage_CountObjects(self._page)
        self._walk((c.FPDFPage_GetObject(self._page, at) for at in range(count)), self._shown, 0)
        self.sheet.strokes.sort(key=lambda stroke: stroke.y0)

    def _walk(self, things: Iterator[c.FPDF_PAGEOBJECT], placed: _Matrix, depth: int) -> None:
        for thing in things:
            self._room -= 1
            if self._room < 0:
                self.sheet.cut = True
                return
            kind = c.FPDFPageObj_GetType(thing)
            if kind == c.FPDF_PAGEOBJ_PATH:
                self._path(thing, placed)
            elif kind in (c.FPDF_PAGEOBJ_IMAGE, c.FPDF_PAGEOBJ_SHADING):
                self._picture(thing, placed)
            elif kind == c.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
                matrix = c.FS_MATRIX()
                inner = _times(_of(matrix), placed) if c.FPDFPageObj_GetMatrix(thing, matrix) else placed
                count = c.FPDFFormObj_CountObjects(thing)
                self._walk((c.FPDFFormObj_GetObject(thing, at) for at in range(count)), inner, depth + 1)

    def _picture(self, thing: c.FPDF_PAGEOBJECT, placed: _Matrix) -> None:
        left, bottom, right, top = (ctypes.c_float() for _ in range(4))
        if not c.FPDFPageObj_GetBounds(thing, left, bottom, right, top):
            return
        corners = (_put(placed, left.value, bottom.value), _put(placed, right.value, top.value))
        wide, high = abs(corners[0][0] - corners[1][0]), abs(corners[0][1] - corners[1][1])
        if min(wide, high) <= _THIN:
            self._stroke(corners)
            return
        self.sheet.pictures += 1
        if wide * high > 0.5 * self.sheet.width * self.sheet.height:
            self.sheet.covered = True

    def _path(self, thing: c.FPDF_PAGEOBJECT, placed: _Matrix) -> None:
        fill, stroke = ctypes.c_int(), ctypes.c_int()
        c.FPDFPath_GetDrawMode(thing, fill, stroke)
        if not (fill.value or stroke.value):
            return
        count = c.FPDFPath_CountSegments(thing)
        self._room -= count
        if self._room < 0 or count < 2:
            return
        matrix = c.FS_MATRIX()
        if c.FPDFPageObj_GetMatrix(thing, matrix):
            placed = _times(_of(matrix), placed)
        x, y = ctypes.c_float(), ctypes.c_float()
        points: list[tuple[float, float]] = []
        parts = [points]
        for at in range(count):
            segment = c.FPDFPath_GetPathSegment(thing, at)
            c.FPDFPathSegment_GetPoint(segment, x, y)
            if c.FPDFPathSegment_GetType(segment) == c.FPDF_SEGMENT_MOVETO and points:
                points = []
                parts.append(points)
            points.append(_put(placed, x.value, y.value))
        pale = not stroke.value and self._white(thing)
        for part in parts:
            if len(part) > 1 and not pale:
                self._drawn(part, bool(stroke.value))

    def _white(self, thing: c.FPDF_PAGEOBJECT) -> bool:
        red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
        c.FPDFPageObj_GetFillColor(thing, red, green, blue, alpha)
        return alpha.value == 0 or min(red.value, green.value, blue.value) > 250

    def _drawn(self, points: Sequence[tuple[float, float]], stroked: bool) -> None:
        wide = max(x for x, _ in points) - min(x for x, _ in points)
        high = max(y for _, y in points) - min(y for _, y in points)
        if min(wide, high) <= _THIN:
            self._stroke(points)  # waves and rows of dots, too
        elif stroked and len(points) <= 500:
            for one, other in zip(points, [*points[1:], points[0]], strict=True):
                if min(abs(one[0] - other[0]), abs(one[1] - other[1])) <= 0.5:
                    self._stroke((one, other))

    def _stroke(self, points: Sequence[tuple[float, float]]) -> None:
        xs, ys = [x for x, _ in points], [y for _, y in points]
        if not all(map(math.isfinite, (*xs, *ys))):
            return
        x0, x1, y0, y1 = min(xs), max(xs), min(ys), max(ys)
        if x1 - x0 >= y1 - y0:
            y0 = y1 = (y0 + y1) / 2
        else:
            x0 = x1 = (x0 + x1) / 2
        if x1 - x0 > 0.5 or y1 - y0 > 0.5:
            self.sheet.strokes.append(Stroke(x0, y0, x1, y1))

    # Links and what readers of the file put on it.

    def _area(self, left: float, bottom: float, right: float, top: float, what: str) -> Area:
        xs, ys = zip(_put(self._shown, left, bottom), _put(self._shown, right, top), strict=True)
        return Area(min(xs), min(ys), max(xs), max(ys), what)

    def _read_links(self) -> None:
        at, link = ctypes.c_int(0), c.FPDF_LINK()
        box = c.FS_RECTF()
        for _ in range(1000):
            if not c.FPDFLink_Enumerate(self._page, at, link):
                return
            action = c.FPDFLink_GetAction(link)
            if not action or c.FPDFAction_GetType(action) != c.PDFACTION_URI:
                continue
            length = c.FPDFAction_GetURIPath(None, action, None, 0)
            if 1 < length < 2000 and c.FPDFLink_GetAnnotRect(link, box):
                address = ctypes.create_string_buffer(length)
                c.FPDFAction_GetURIPath(None, action, address, length)
                what = address.value.decode("utf-8", "replace")
                self.sheet.links.append(self._area(box.left, box.bottom, box.right, box.top, what))

    def _read_annotations(self) -> None:
        quad = c.FS_QUADPOINTSF()
        for at in range(min(c.FPDFPage_GetAnnotCount(self._page), 2000)):
            annotation = c.FPDFPage_GetAnnot(self._page, at)
            if not annotation:
                continue
            kind = c.FPDFAnnot_GetSubtype(annotation)
            what = _MARKS.get(kind)
            if what:
                for number in range(min(c.FPDFAnnot_CountAttachmentPoints(annotation), 1000)):
                    if c.FPDFAnnot_GetAttachmentPoints(annotation, number, quad):
                        xs, ys = (quad.x1, quad.x2, quad.x3, quad.x4), (quad.y1, quad.y2, quad.y3, quad.y4)
                        self.sheet.marked.append(self._area(min(xs), min(ys), max(xs), max(ys), what))
            elif kind in _COMMENTS:
                self.sheet.comments += 1
            c.FPDFPage_CloseAnnot(annotation)


_HEAVY: Final = ("bold", "black", "heavy", "semibd", "demi")
_SLANTED: Final = ("italic", "oblique", "slanted", "kursiv")
_FLAG_ITALIC: Final = 1 << 6
_FORCE_BOLD: Final = 1 << 18
"""Flags of a font's descriptor (ISO 32000-1, table 123)."""
_MARKS: Final = {
    c.FPDF_ANNOT_STRIKEOUT: MARKED_STRIKE, c.FPDF_ANNOT_UNDERLINE: MARKED_UNDERLINE,
    c.FPDF_ANNOT_SQUIGGLY: MARKED_UNDERLINE,
}  # fmt: skip
_COMMENTS: Final = frozenset({c.FPDF_ANNOT_TEXT, c.FPDF_ANNOT_FREETEXT, c.FPDF_ANNOT_CARET})


@lru_cache(maxsize=65536)
def _from_right(text: str) -> bool:
    return unicodedata.bidirectional(text[0]) in ("R", "AL")


LAM: Final = "\u0644"
_ALEFS: Final = frozenset("\u0622\u0623\u0625\u0627")
"""What the letter lam is written in one with."""


def _may_lengthen(character: str) -> bool:
    """True for what a font without the character may say of a stroke: nothing, or a sign of another place in it."""
    return character == "\ufffd" or ("!" <= character <= "~" and character not in ".,-_")


_LAM_ALEFS: Final = frozenset(LAM + alef for alef in _ALEFS)
_NEAR: Final = 12
"""So many glyphs before or behind its letter, or the other half of a ligature, a file tells a mark at most."""


def _is_unnamed(text: str) -> bool:
    """True where a file may not say which character a glyph is: pdfium gives its number in the font, or nothing."""
    return "!" <= text <= "~" or text == "\ufffd"


def _may_be_half(glyph: Glyph) -> bool:
    return _is_unnamed(glyph.text) or glyph.text in _LAM_ALEFS


def _halves(first: Glyph, second: Glyph) -> bool:
    """True for two glyphs drawn from one point that are no characters standing there one after the other.

    One of them may tell both; then its room, which is that of the letters, may be a little wider than it.
    """
    if first.y != second.y or first.size != second.size or not (_may_be_half(first) and _may_be_half(second)):
        return False
    told = (first.text in _LAM_ALEFS) + (second.text in _LAM_ALEFS)
    return told < 2 and abs(first.x0 - second.x0) <= (0.06 if told else 0.02) * first.size


def _above(mark: Glyph, letter: Glyph) -> bool:
    """True when a glyph stands above or below a letter, not beside it."""
    middle = (mark.x0 + mark.x1) / 2
    away = abs(mark.y - letter.y)
    return _from_right(letter.text) and letter.x0 + 0.2 < middle < letter.x1 - 0.2 and 0 < away < 0.3 * letter.size
