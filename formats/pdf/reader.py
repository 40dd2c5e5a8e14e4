"""From the bytes of a PDF to a document: what stands on the pages, read as the text it was printed from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import regex

from editor.document import NORMAL, Cell, Layout, Page
from editor.errors import FormatError
from editor.repair.findings import Balloon
from editor.signs import proposal_line, reasons_start
from editor.text import Atom, Span, Text
from formats.codec import Imported, Note
from formats.pdf.footnotes import Note as Footnote
from formats.pdf.footnotes import footnotes
from formats.pdf.furniture import Furniture, furniture
from formats.pdf.headings import levels
from formats.pdf.layout import Laid, Layouter
from formats.pdf.margin import Margin
from formats.pdf.order import TAB
from formats.pdf.paragraphs import Paragraph, paragraphs
from formats.pdf.sheets import Sheet, opened
from formats.traced import HEADING, imported, thing, word
from formats.traced import Line as Traced

_NOTE_STYLE: Final = "Footnote Text"
_MARKER: Final = regex.compile(r"(?:\(\s?MOD\s?\)|ADD\*?|MOD|SUP\*?|U?NOC)(?=[ \u00a0]?[A-Z]{1,5}(?:/|$))")
_TURNED: Final = regex.compile(
    r"(?P<number>[A-Z]{1,5}(?:/[A-Z0-9]+)+)[ \u00a0]?(?P<marker>\(MOD\)|ADD\*?|MOD|SUP\*?|NOC)"
)
"""A proposal line printed from the right, read from the left."""
_EXAMPLES: Final = 5
"""So many kinds of headers and footers are told."""


def read(data: bytes) -> Imported:
    """What the pages hold. Raises `FormatError`."""
    layouter = Layouter()
    told = _Told()
    pages: list[Laid] = []
    with opened(data) as book:
        notes = list(book.notes)
        for sheet in book.sheets():
            told.met(sheet)
            pages.append(layouter.laid(sheet))
    if not any(page.lines for page in pages):
        raise FormatError("pdf-scanned" if told.pictures else "no-text")
    if told.scanned and told.letters < 40 * len(told.scanned):
        raise FormatError("pdf-scanned")
    found = furniture(pages)
    for page in pages:
        page.lines = [line for line in page.lines if id(line) not in found.lines]
    remarks, taken = footnotes(pages, _usual_size(pages))
    body = [line for page in pages for line in page.lines if id(line) not in taken]
    texts = paragraphs(body)
    stories = _Stories(remarks)
    lines = [_traced(paragraph, stories) for paragraph in texts]
    for at, level in levels(texts, _usual_size(pages)).items() if texts else ():
        lines[at].style = f"{HEADING}{level}"
    lines.extend(stories.lines())
    if not any(line.words for line in lines):
        raise FormatError("no-text")
    notes = [*told.notes(), *_furniture_told(found), *_margin_told(pages), *notes]
    joined = len(body) - len(texts)
    if joined:
        notes.append(Note("lines-joined", detail=str(joined)))
    columns = {name: widths for page in pages for name, widths in page.columns.items()}
    made = imported(lines, "pdf", notes, page=_page(pages, texts, found), columns=columns)
    return replace(made, balloons=_balloons(pages, texts))


class _Told:
    """What is to be said of the pages as a whole."""

    def __init__(self) -> None:
        self.letters = 0
        self.pictures = 0
        self.scanned: list[int] = []
        """Pages that one picture covers, and that have next to no text."""
        self._unknown = self._comments = self._cut = 0
        self._turned: list[str] = []

    def met(self, sheet: Sheet) -> None:
        letters = len(sheet.glyphs)
        self.letters += letters
        self.pictures += sheet.pictures
        if sheet.covered and letters < 40:
            self.scanned.append(sheet.number + 1)
        self._unknown += sheet.unknown
        self._comments += sheet.comments
        self._cut += sheet.cut
        if turned := " ".join(sheet.turned.split()):
            self._turned.append(turned)

    def notes(self) -> list[Note]:
        out: list[Note] = []
        if self.scanned:
            out.append(Note("pdf-pages-without-text", detail=", ".join(map(str, self.scanned[:20]))))
        if self._unknown:
            out.append(Note("pdf-unknown-letters", detail=str(self._unknown)))
        if self._cut:
            out.append(Note("pdf-pages-cut", detail=str(self._cut)))
        if self.pictures > len(self.scanned):
            out.append(Note("pdf-pictures", detail=str(self.pictures - len(self.scanned))))
        if self._comments:
            out.append(Note("comments-left-out", detail=str(self._comments)))
        out.extend(Note("pdf-turned", detail=text[:200]) for text in dict.fromkeys(self._turned))
        return out


def _usual_size(pages: Sequence[Laid]) -> float:
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page.lines:
            sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 10.0


def _furniture_told(found: Furniture) -> list[Note]:
    if not found.lines:
        return []
    shown = "; ".join(found.examples[:_EXAMPLES])
    more = ", …" if len(found.examples) > _EXAMPLES else ""
    return [Note("pdf-furniture", detail=f"{len(found.lines)} ({shown}{more})")]


def _margin_told(pages: Sequence[Laid]) -> list[Note]:
    margins = [margin for page in pages for margin in page.margins]
    comments = [margin.comment for margin in margins if margin.told is None]
    out = [Note("comments-left-out", detail=" | ".join(comments)[:2000])] if comments else []
    if len(margins) > len(comments):
        out.append(Note("pdf-balloons", detail=str(len(margins) - len(comments))))
    return out


def _balloons(pages: Sequence[Laid], texts: Sequence[Paragraph]) -> tuple[Balloon, ...]:
    """What the balloons of changes tell, each with the paragraph beside it."""
    places: dict[int, list[tuple[float, str]]] = {}
    for number, paragraph in enumerate(texts, 1):
        for line in paragraph.lines:
            places.setdefault(line.page, []).append((line.y, f"p{number}"))

    def near(margin: Margin) -> str:
        return min(places.get(margin.page, ()), key=lambda place: abs(place[0] - margin.y), default=(0.0, ""))[1]

    return tuple(
        replace(margin.told, near=near(margin)) for page in pages for margin in page.margins if margin.told is not None
    )


def _page(pages: Sequence[Laid], texts: Sequence[Paragraph], found: Furniture) -> Page:
    first = next(page for page in pages if page.lines)
    lines = [line for paragraph in texts for line in paragraph.lines if line.page == first.number]
    start = min((line.left for line in lines), default=56.7)
    end = first.width - max((line.right for line in lines), default=first.width - 56.7)
    if first.rtl:
        start, end = end, start
    return Page(
        width=round(first.width, 1),
        height=round(first.height, 1),
        start=round(min(max(start, 20.0), 150.0), 1),
        end=round(min(max(end, 20.0), 150.0), 1),
        header=(Text.of(found.header),) if found.header else (),
        footer=(Text.of(found.footer),) if found.footer else (),
    )


# Paragraphs and notes.


class _Stories:
    """The footnotes, and which of them the text has led to."""

    def __init__(self, notes: Sequence[Footnote]) -> None:
        self._notes = notes
        self._used: dict[int, str] = {}
        """Story of each note that the text leads to, by its position."""

    def atom(self, label: str, page: int) -> Atom | None:
        """What stands for the raised number in the text, when there is such a note: on this page, or else later."""
        left = [at for at, note in enumerate(self._notes) if at not in self._used and note.label == label]
        here = [at for at in left if self._notes[at].page == page]
        later = [at for at in left if self._notes[at].page > page]
        if not here and not later:
            return None
        best = (here or later)[0]
        self._used[best] = f"footnote:{len(self._used) + 1}"
        return Atom("footnote", self._used[best], label)

    def lines(self) -> list[Traced]:
        """The paragraphs of all notes: those the text leads to in its order, then the others."""
        order = [*self._used, *(at for at in range(len(self._notes)) if at not in self._used)]
        out: list[Traced] = []
        for at in order:
            note = self._notes[at]
            story = self._used.get(at, "")
            for number, paragraph in enumerate(paragraphs(note.lines)):
                spans = paragraph.spans
                if number == 0 and story:
                    spans = list(Text(tuple(spans))[note.skip :].spans)
                line = Traced([word(span.text, span.marks) for span in spans], story=story, style=_NOTE_STYLE)
                line.layout = Layout(rtl=True) if paragraph.first.rtl else NORMAL
                out.append(line)
        return out


def _traced(paragraph: Paragraph, stories: _Stories) -> Traced:
    """One paragraph as the readers of formats that are only read tell it."""
    spans = _parted(paragraph.spans)
    line = Traced(layout=_layout(paragraph))
    page = paragraph.first.page
    for span in spans:
        if span.marks.position != "super" or not span.text.strip():
            line.words.append(word(span.text, span.marks))
            continue
        for piece in regex.findall(r"[,\s]+|[^,\s]+", span.text):
            atom = stories.atom(piece, page)
            line.words.append(thing(atom) if atom else word(piece, span.marks))
    if paragraph.first.cell is not None:
        line.cell = Cell(*paragraph.first.cell)
    return line


def _layout(paragraph: Paragraph) -> Layout:
    first = paragraph.first
    if first.cell is not None:
        return Layout(rtl=first.rtl) if first.rtl else NORMAL
    align = "center" if paragraph.centred else "end" if paragraph.at_end else ""
    return Layout(align=align, rtl=first.rtl) if align or first.rtl else NORMAL


def _parted(spans: Sequence[Span]) -> list[Span]:
    """The words of a proposal line with a tab between marker and number, and a space behind the label of reasons.

    Where the words before a tab end close to its stop, the gap that is printed tells nothing.
    """
    text = Text(tuple(spans))
    string = text.string
    start = reasons_start(string)
    if 0 < start < len(string) and string[start - 1] == ":" and not string[start].isspace():
        return list((text[:start] + Text.of(" ") + text[start:]).spans)
    if len(string) > 60:
        return list(spans)
    found = _MARKER.match(string)
    if found is not None and TAB not in string:
        tail = text[found.end() :]
        rest = tail.string.lstrip()
        tab = Text((Span(TAB, text.marks_at(1)),))
        turned = text[: found.end()] + tab + tail[len(tail) - len(rest) :]
        return list(turned.spans if rest and proposal_line(turned.string) is not None else spans)
    head = _TURNED.fullmatch(string.rstrip())
    if head is not None:
        tab = Text((Span(TAB, text.marks_at(1)),))
        turned = text[head.start("marker") : head.end("marker")] + tab + text[: head.end("number")]
        return list(turned.spans if proposal_line(turned.string) is not None else spans)
    return list(spans)
