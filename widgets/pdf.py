"""A rendering as PDF: the conference's page, black on white, for people who read or print it.

Words are laid out by Qt's text documents, one for the paragraphs between two tables and one for each cell; which
line and which row stands on which page is told by `widgets.pages`. The second lines below or through moved words,
which Qt does not know, are drawn from glyph positions.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate, groupby, product
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)

from editor.document import Block, Cell, Document, Role
from editor.rendering import Paragraph, Piece, Rendering
from editor.text import PLAIN, Atom, Marks, Span
from widgets.fonts import add_missing
from widgets.pages import Box, Line, Placed, Strip, heights, paged

_DOTS: Final = 288
"""Dots an inch of the layout: four to a point."""
_POINT: Final = _DOTS / 72
_DOWN: Final = 96 / 72
"""A point of the space above paragraphs: Qt scales it, and tab positions, from 96 dots to those of the paint device."""
_BODY: Final = 11.0
_HANG: Final = 39.7
"""A label's width in points: the first tab stop of conference documents, 794 twentieths of a point."""
_HANG_IN_CELLS: Final = 20.0
_DOUBLE: Final = QTextFormat.Property.UserProperty
"""Character property of moved words: ``1`` two lines below, ``2`` two lines through as well."""

_LEADS: Final = QTextFormat.Property.UserProperty + 1
"""Property of paragraphs that stay with the next one."""
_HAS_DOUBLE: Final = QTextFormat.Property.UserProperty + 2
"""Property of paragraphs in which words are moved."""

_FAMILIES: Final = {
    "": ["Noto Serif", "Times New Roman", "Liberation Serif", "DejaVu Serif"],
    "ar": ["Noto Naskh Arabic", "Traditional Arabic", "Noto Serif"],
    "zh": ["Noto Serif CJK SC", "SimSun", "Noto Sans CJK SC", "Noto Serif"],
}
_SIZES: Final = {Role.NUMBER: 14.0, Role.TITLE: 14.0, Role.ANNEX: 14.0, Role.FOOTNOTE: 9.0, Role.TABLE: 10.0}
_SPACE_BEFORE: Final = {
    Role.NUMBER: 18.0,
    Role.TITLE: 12.0,
    Role.CONFERENCE: 18.0,
    Role.CALL: 10.0,
    Role.HEADING: 12.0,
    Role.ANNEX: 24.0,
    Role.PROPOSAL: 12.0,
    Role.FOOTNOTE: 2.0,
    Role.TABLE: 2.0,
}
_BREAK: Final = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore
_LEADING: Final = (Role.PROPOSAL, Role.CALL, Role.HEADING, Role.ANNEX, Role.NUMBER, Role.TITLE)
"""What stays on the page of the paragraph it leads to."""
_PADDING: Final = 3.5 * _POINT
"""Between the frame of a cell and its words."""
_ABOVE_TABLES: Final = 6 * _POINT
_FRAME: Final = 0.75
_SECOND: Final = 0.6
"""How thick are the frames of cells, and the second lines of moved words, in points."""
_BEHIND_HEADS: Final = QColor(0xEC, 0xEC, 0xEC)
_HIGHEST_HEAD: Final = 0.4
"""A head that takes more of a page is not shown on each."""
_CENTRED: Final = (Role.NUMBER, Role.TITLE, Role.REFERENCE, Role.ANNEX, Role.END)


def write_pdf(drawn: Rendering) -> bytes:
    """The bytes of a PDF that shows `drawn`.

    The fonts are embedded. Where no application runs, one without a window is made.
    """
    application = QGuiApplication.instance()
    if application is None:
        application = QGuiApplication([])
    add_missing()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    sheet = drawn.base.page
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    writer.setCreator("Interline")
    size = QPageSize(QSizeF(sheet.width, sheet.height), QPageSize.Unit.Point)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    body = QRectF(
        sheet.start * _POINT,
        sheet.top * _POINT,
        (sheet.width - sheet.start - sheet.end) * _POINT,
        (sheet.height - sheet.top - sheet.bottom) * _POINT,
    )
    painter = QPainter(writer)
    for number, page in enumerate(paged(_Layout(drawn, writer, body.size()).strips(), body.height())):
        if number:
            writer.newPage()
        _draw_page(painter, page, number, body, drawn.base)
    painter.end()
    buffer.close()
    del application  # it had to live as long as fonts were asked for
    return _without_time(bytes(data.data()))


_STAMPS: Final = (
    (re.compile(rb"(?<=Date \(D:)\d{14}"), b"19800101000000"),
    (re.compile(rb'(?<=Date=")\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d'), b"1980-01-01T00:00:00"),
    (re.compile(rb"(?<=uuid:)[0-9a-f-]{36}"), b"0" * 36),
    (re.compile(rb"(?<=<)[0-9a-f]{72}(?=>)"), b"0" * 72),
)


def _without_time(data: bytes) -> bytes:
    """The file with the time of writing and its random name blanked: no reader needs them.

    Each goes for one of the same length, so that the positions in the cross-reference table stay true.
    """
    for pattern, neutral in _STAMPS:
        data = pattern.sub(neutral, data)
    return data


def _draw_page(painter: QPainter, page: Sequence[Placed], number: int, body: QRectF, base: Document) -> None:
    painter.save()
    painter.translate(body.topLeft())
    for top, strip in page:
        for box in strip.boxes:
            _draw_box(painter, box, top, strip)
    painter.restore()
    painter.save()
    painter.setFont(_font(base.language, 9.0))
    sheet = base.page
    numbered = bool(number and sheet.header) and any(_is_number(atom) for atom in sheet.header[0].atoms)
    if number and sheet.header:
        shown = "".join(
            span.text if span.atom is None else str(number + 1) if _is_number(span.atom) else span.atom.shown
            for span in sheet.header[0].spans
        )
        head = QRectF(body.left(), 0, body.width(), sheet.top * _POINT)
        painter.drawText(head, Qt.AlignmentFlag.AlignCenter, shown)
    if not numbered:
        foot = QRectF(body.left(), body.bottom(), body.width(), sheet.bottom * _POINT)
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, str(number + 1))
    painter.restore()


def _is_number(atom: Atom) -> bool:
    """True for the field that shows the number of the page."""
    return atom.kind == "field" and atom.key.startswith("page-number:")


def _draw_box(painter: QPainter, box: Box, top: float, strip: Strip) -> None:
    top += sum(strip.heights[: box.row])
    if strip.framed:
        painter.setPen(_pen(_FRAME))
        painter.setBrush(_BEHIND_HEADS if strip.is_head else Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(box.left, top, box.width, sum(strip.heights[box.row : box.row + box.rows])))
    painter.setPen(Qt.GlobalColor.black)
    left, down = box.left + box.padding, top + box.padding - (box.lines[0].top if box.lines else 0.0)
    for line in box.lines:
        _draw_line(painter, line, left, down)


def _draw_line(painter: QPainter, line: Line, left: float, down: float) -> None:
    """The line, and the second line of moved words: one more below, and for those moved away one more through."""
    layout = line.block.layout()
    drawn = layout.lineAt(line.number)
    origin = layout.position() + QPointF(left, down)
    drawn.draw(painter, origin)
    for start, length, kind in _doubles(line.block):
        first = max(start, drawn.textStart())
        last = min(start + length, drawn.textStart() + drawn.textLength())
        if first >= last:
            continue
        painter.setPen(_pen(_SECOND))
        baseline = origin.y() + drawn.y() + drawn.ascent()
        for run in drawn.glyphRuns(first, last - first):
            box = run.boundingRect().translated(origin)
            for height in (0.30, -0.35) if kind == 2 else (0.30,):
                y = baseline + height * _BODY * _POINT
                painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        painter.setPen(Qt.GlobalColor.black)


def _pen(width: float) -> QPen:
    pen = QPen(Qt.GlobalColor.black)
    pen.setWidthF(width * _POINT)
    return pen


def _doubles(block: QTextBlock) -> Iterator[tuple[int, int, int]]:
    """Start, length and kind of each stretch of moved words."""
    if not block.blockFormat().boolProperty(_HAS_DOUBLE):
        return
    found = block.begin()
    while not found.atEnd():
        fragment = found.fragment()
        kind = fragment.charFormat().intProperty(_DOUBLE)
        if kind:
            yield fragment.position() - block.position(), fragment.length(), kind
        found += 1


def _font(language: str, size: float) -> QFont:
    font = QFont()
    font.setFamilies(_FAMILIES.get(language, _FAMILIES[""]))
    font.setPointSizeF(size)
    if language == "zh":
        # Qt tells no characters for glyphs that a region has instead of others: nobody could search for them.
        font.setFeature(QFont.Tag("locl"), 0)
    elif language == "ar":
        # Nor what one glyph is that some fonts have for the name of God, which is part of people's names.
        font.setFeature(QFont.Tag("liga"), 0)
    return font


class _Layout:
    """The paragraphs and tables of a rendering, laid out for the writer."""

    def __init__(self, drawn: Rendering, writer: QPdfWriter, size: QSizeF) -> None:
        self._base = drawn.base
        self._headed = drawn.headed
        self._writer = writer
        self._size = size
        self._body = [p for p in drawn.paragraphs if not p.block.story]
        self._notes = [p for p in drawn.paragraphs if p.block.story]
        signs = (a for p in self._body for a in p.text.atoms if a.kind in ("footnote", "endnote"))
        self._shown = {atom.key: atom.shown for atom in signs}

    def strips(self) -> Iterator[Strip]:
        """All of it, from top to bottom. What was asked for and is not kept is not laid out any more."""
        for table, group in groupby(self._body, key=lambda p: p.block.cell.table if p.block.cell else ""):
            if table:
                yield from self._table(table, list(group))
            else:
                yield from self._text(list(group))
        if self._notes:
            yield from self._text(self._notes, notes=True)

    def _document(self, width: float) -> QTextDocument:
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.documentLayout().setPaintDevice(self._writer)
        document.setDocumentMargin(0)
        document.setDefaultFont(_font(self._base.language, _BODY))
        option = QTextOption()
        option.setTextDirection(_direction(self._base.rtl))
        document.setDefaultTextOption(option)
        document.setTextWidth(width)
        return document

    def _text(self, paragraphs: Sequence[Paragraph], notes: bool = False) -> Iterator[Strip]:
        """The lines of paragraphs below each other; notes begin with a rule and their numbers."""
        document = self._document(self._size.width())
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        if notes:
            shape = QTextBlockFormat()
            shape.setTopMargin(18 * _DOWN)
            cursor.setBlockFormat(shape)
            cursor.insertText("\u2500" * 12, self._character(PLAIN, 9.0))
        for number, paragraph in enumerate(paragraphs):
            shape = self._block_format(paragraph)
            if number or notes:
                cursor.insertBlock(shape)
            else:
                cursor.setBlockFormat(shape)
            self._fill(cursor, paragraph, self._shown.get(paragraph.block.story, "") if notes else "")
        cursor.endEditBlock()
        # Qt leaves no room above the first paragraph of a document.
        block, above = QTextBlock(), -_ABOVE_TABLES
        for line in _lines(document):
            if line.block != block:
                block, shape = line.block, line.block.blockFormat()
                breaks, leads = shape.pageBreakPolicy() == _BREAK, shape.boolProperty(_LEADS)
            box = Box((line,), width=self._size.width())
            yield Strip(
                (box,), (line.bottom - line.top,), above=line.top - above,
                breaks=breaks and not line.number, stays=leads,
            )  # fmt: skip
            above = line.bottom

    def _block_format(self, paragraph: Paragraph, room: float = _HANG) -> QTextBlockFormat:
        """How a paragraph stands; `room` is that of a label, in points."""
        block = paragraph.block
        shape = QTextBlockFormat()
        shape.setProperty(_HAS_DOUBLE, any(piece.double for piece in paragraph.pieces))
        shape.setLayoutDirection(_direction(self._rtl(block)))
        if block.layout.page_break:
            shape.setPageBreakPolicy(_BREAK)
        shape.setTopMargin(_SPACE_BEFORE.get(block.role, 6.0) * _DOWN)
        shape.setProperty(_LEADS, block.role in _LEADING)
        shape.setLineHeight(115, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        centred = block.role in _CENTRED or block.layout.align == "center"
        if centred:
            shape.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        elif block.layout.align == "end":
            shape.setAlignment(Qt.AlignmentFlag.AlignRight)
        hangs = "\t" in paragraph.text.string or bool(block.numbering)
        indent = room * max(block.level, 1) if block.role is Role.ITEM and (hangs or block.level > 1) else 0.0
        if block.role is Role.CALL or (hangs and not centred and not indent and block.role is not Role.TABLE):
            indent = room
        if indent:
            if self._rtl(block):
                # Qt counts tab stops of right-to-left lines otherwise: there a space stands for the tab.
                shape.setRightMargin((indent - room if hangs else indent) * _POINT)
                return shape
            shape.setLeftMargin(indent * _POINT)
            shape.setTabPositions([QTextOption.Tab(room * _DOWN, QTextOption.TabType.LeftTab)])
            if hangs:
                shape.setTextIndent(-room * _POINT)
        elif block.role is Role.TABLE:
            shape.setTabPositions([QTextOption.Tab(room * _DOWN, QTextOption.TabType.LeftTab)])
        return shape

    def _rtl(self, block: Block) -> bool:
        return block.layout.rtl or self._base.rtl

    def _fill(self, cursor: QTextCursor, paragraph: Paragraph, label: str = "") -> None:
        size = _SIZES.get(Role.TABLE if paragraph.block.cell is not None else paragraph.block.role, _BODY)
        if label:
            cursor.insertText(label + "\u00a0", self._character(Marks(position="super"), size))
        if paragraph.block.numbering:
            cursor.insertText(paragraph.block.numbering + "\t", self._character(PLAIN, size))
        tab = "\u2003" if self._rtl(paragraph.block) else "\t"
        for piece in paragraph.pieces:
            for span in piece.text.spans:
                if span.atom is None and span.text:
                    span = span._replace(text=span.text.replace("\n", "\u2028").replace("\t", tab))
                self._span(cursor, span, piece, size)

    def _span(self, cursor: QTextCursor, span: Span, piece: Piece, size: float) -> None:
        shape = self._character(span.marks, size)
        shape.setFontUnderline(span.marks.underline or piece.underlined)
        shape.setFontStrikeOut(span.marks.strike or piece.struck)
        if piece.double:
            shape.setProperty(_DOUBLE, 2 if piece.struck else 1)
        if span.atom is None:
            cursor.insertText(span.text, shape)
        elif span.atom.kind == "image":
            self._image(cursor, span.atom, shape)
        else:
            if span.atom.kind in ("footnote", "endnote"):
                shape.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            cursor.insertText(span.atom.shown, shape)

    def _image(self, cursor: QTextCursor, atom: Atom, shape: QTextCharFormat) -> None:
        image = QImage.fromData(self._base.media.get(atom.key, b""))
        if image.isNull():
            cursor.insertText(atom.shown, shape)
            return
        # A picture has 96 dots an inch unless it says otherwise, and never leaves the column or the page.
        width = image.width() * _DOTS / (image.dotsPerMeterX() * 0.0254 or 96)
        highest = 0.9 * self._size.height() * image.width() / image.height()
        width = min(width, highest, cursor.document().textWidth())
        image = image.scaledToWidth(max(int(width), 1), Qt.TransformationMode.SmoothTransformation)
        cursor.insertImage(image)

    def _character(self, marks: Marks, size: float) -> QTextCharFormat:
        shape = QTextCharFormat()
        shape.setFont(_font(marks.language or self._base.language, size))
        shape.setFontWeight(QFont.Weight.Bold if marks.bold else QFont.Weight.Normal)
        shape.setFontItalic(marks.italic and self._base.language not in ("ar", "zh"))
        if marks.small_caps:
            shape.setFontCapitalization(QFont.Capitalization.SmallCaps)
        elif marks.capitals:
            shape.setFontCapitalization(QFont.Capitalization.AllUppercase)
        if marks.position == "super":
            shape.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        elif marks.position == "sub":
            shape.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        return shape

    def _table(self, name: str, paragraphs: Sequence[Paragraph]) -> Iterator[Strip]:
        """The rows of a table, those together that a cell joins."""
        told: dict[Cell, list[Paragraph]] = {}
        for paragraph in paragraphs:
            if paragraph.block.cell is not None:
                told.setdefault(paragraph.block.cell, []).append(paragraph)
        rows = {row: at for at, row in enumerate(sorted({cell.row for cell in told}))}
        cells = {
            replace(
                cell, row=rows[cell.row], rows=sum(1 for row in rows if cell.row <= row < cell.row + cell.rows)
            ): found
            for cell, found in told.items()
        }  # fmt: skip
        edges = self._edges(name, cells)
        covered = {place for cell in cells for place in _places(cell)}
        for place in product(range(len(rows)), range(len(edges) - 1)):
            if place not in covered:
                cells[Cell(name, *place)] = []
        head: Strip | None = None
        for first, group in _joined(sorted(cells, key=lambda cell: (cell.row, cell.column))):
            boxes = [self._box(cell, cells[cell], edges, first) for cell in group]
            is_head = not first and name in self._headed
            leads = any(paragraph.block.role in _LEADING for cell in group for paragraph in cells[cell])
            strip = Strip(
                boxes, heights(boxes, max(box.row + box.rows for box in boxes)), framed=True,
                above=0.0 if first else _ABOVE_TABLES, is_head=is_head, stays=is_head or leads, head=head,
            )  # fmt: skip
            yield strip
            if is_head and strip.height <= self._size.height() * _HIGHEST_HEAD:
                head = strip

    def _box(self, cell: Cell, paragraphs: Sequence[Paragraph], edges: Sequence[float], first: int) -> Box:
        """A cell, laid out; `first` is the first row of its strip."""
        left, right = edges[cell.column], edges[cell.column + cell.columns]
        document = self._document(max(right - left - 2 * _PADDING, _BODY * _POINT))
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for number, paragraph in enumerate(paragraphs):
            shape = self._block_format(paragraph, _HANG_IN_CELLS)
            shape.setTopMargin(_SPACE_BEFORE[Role.TABLE] * _DOWN if number else 0.0)
            if number:
                cursor.insertBlock(shape)
            else:
                cursor.setBlockFormat(shape)
            self._fill(cursor, paragraph)
        cursor.endEditBlock()
        # A table that runs from right to left begins at the right.
        at = self._size.width() - right if self._base.rtl else left
        return Box(tuple(_lines(document)), at, right - left, _PADDING, cell.row - first, cell.rows)

    def _edges(self, name: str, cells: Mapping[Cell, Sequence[Paragraph]]) -> list[float]:
        """Where its columns begin and the last one ends, counted from where the table begins."""
        columns = max(cell.column + cell.columns for cell in cells)
        widths = [width * _POINT for width in self._base.columns.get(name, ())]
        if len(widths) != columns or sum(widths) <= 0:
            widths = self._natural(cells, columns)
        share = min(1.0, self._size.width() / sum(widths))
        return list(accumulate((width * share for width in widths), initial=0.0))

    def _natural(self, cells: Mapping[Cell, Sequence[Paragraph]], columns: int) -> list[float]:
        """Widths of columns that nothing tells: narrow ones get what they need, wide ones share what is left."""
        sizes = QFontMetricsF(_font(self._base.language, _BODY), self._writer)
        widths = [4 * _PADDING] * columns
        for cell, paragraphs in cells.items():
            for paragraph in paragraphs if cell.columns == 1 else ():
                needed = sizes.horizontalAdvance(paragraph.text.plain) + 3 * _PADDING
                widths[cell.column] = max(widths[cell.column], needed)
        room = self._size.width()
        for done, column in enumerate(sorted(range(columns), key=widths.__getitem__)):
            widths[column] = min(widths[column], room / (columns - done))
            room -= widths[column]
        return widths


def _lines(document: QTextDocument) -> Iterator[Line]:
    """All lines of a document, from top to bottom."""
    document.size()  # lays it out
    block = document.begin()
    while block.isValid():
        layout = block.layout()
        top = layout.position().y()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            yield Line(document, block, number, top + line.y(), top + line.y() + line.height())
        block = block.next()


def _places(cell: Cell) -> Iterator[tuple[int, int]]:
    """Rows and columns of the grid that it takes."""
    return product(range(cell.row, cell.row + cell.rows), range(cell.column, cell.column + cell.columns))


def _joined(cells: Iterable[Cell]) -> Iterator[tuple[int, list[Cell]]]:
    """Rows of cells with those they reach into, and the number of the first; the cells are in order of their rows."""
    found: list[Cell] = []
    stop = 0
    for cell in cells:
        if found and cell.row >= stop:
            yield found[0].row, found
            found = []
        found.append(cell)
        stop = max(stop, cell.row + cell.rows)
    if found:
        yield found[0].row, found


def _direction(rtl: bool) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
