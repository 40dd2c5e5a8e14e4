"""A rendering as PDF: the conference's page, black on white, for people who read or print it.

The page is laid out by Qt's text document; what that cannot draw (two lines below or through moved
words) is drawn over it from glyph positions.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
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
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableFormat,
)

from editor.document import Block, Document, Role
from editor.rendering import Paragraph, Piece, Rendering
from editor.text import PLAIN, Atom, Marks, Span
from widgets.fonts import add_missing

_DOTS: Final = 288
"""Dots an inch of the layout: four to a point."""
_POINT: Final = _DOTS / 72
_DOWN: Final = 96 / 72
"""A point of the space above paragraphs: Qt scales it, and tab positions, from 96 dots to those of the paint device."""
_BODY: Final = 11.0
_HANG: Final = 39.7
"""A label's width in points: the first tab stop of conference documents, 794 twentieths of a point."""
_DOUBLE: Final = QTextFormat.Property.UserProperty
"""Character property of moved words: ``1`` two lines below, ``2`` two lines through as well."""

_LEADS: Final = QTextFormat.Property.UserProperty + 1
"""Property of paragraphs that stay with the next one."""

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
_WATCHED: Final = 60
"""Pages of a file up to which this is seen to: each such break lays out the rest anew."""
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
    page = drawn.base.page
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    writer.setCreator("Interline")
    size = QPageSize(QSizeF(page.width, page.height), QPageSize.Unit.Point)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    body = QRectF(
        page.start * _POINT,
        page.top * _POINT,
        (page.width - page.start - page.end) * _POINT,
        (page.height - page.top - page.bottom) * _POINT,
    )
    document = _Layout(drawn, writer, body.size()).document
    painter = QPainter(writer)
    for number in range(document.pageCount()):
        if number:
            writer.newPage()
        _draw_page(painter, document, number, body, drawn.base)
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


def _draw_page(painter: QPainter, document: QTextDocument, number: int, body: QRectF, base: Document) -> None:
    # A dot short: a hair's breadth of the next page's first line would print that line on both.
    part = QRectF(0, number * body.height(), body.width(), body.height() - 1)
    painter.save()
    painter.translate(body.left(), body.top() - part.top())
    document.drawContents(painter, part)
    _draw_doubles(painter, document, part)
    painter.restore()
    painter.save()
    painter.setFont(_font(base.language, 9.0))
    foot = QRectF(body.left(), body.bottom(), body.width(), base.page.bottom * _POINT)
    painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, str(number + 1))
    if number and base.page.header:
        head = QRectF(body.left(), 0, body.width(), base.page.top * _POINT)
        painter.drawText(head, Qt.AlignmentFlag.AlignCenter, base.page.header[0].plain)
    painter.restore()


def _draw_doubles(painter: QPainter, document: QTextDocument, part: QRectF) -> None:
    """The second line of moved words: one more below, and for those moved away one more through."""
    pen = QPen(Qt.GlobalColor.black)
    pen.setWidthF(0.6 * _POINT)
    painter.setPen(pen)
    block = document.begin()
    while block.isValid():
        top = document.documentLayout().blockBoundingRect(block)
        if top.intersects(part):
            for left, right, baseline, through in _double_stretches(block):
                for height in (0.30, -0.35) if through else (0.30,):
                    y = top.top() + baseline + height * _BODY * _POINT
                    if part.top() <= y <= part.bottom():
                        painter.drawLine(int(top.left() + left), int(y), int(top.left() + right), int(y))
        block = block.next()


def _double_stretches(block: QTextBlock) -> Iterator[tuple[float, float, float, bool]]:
    """Left, right and baseline of each stretch of moved words, in the block's coordinates."""
    layout = block.layout()
    for start, length, kind in _fragments(block):
        for line_number in range(layout.lineCount()):
            line = layout.lineAt(line_number)
            first = max(start, line.textStart())
            last = min(start + length, line.textStart() + line.textLength())
            if first >= last:
                continue
            for run in line.glyphRuns(first, last - first):
                box = run.boundingRect()
                yield box.left(), box.right(), line.y() + line.ascent(), kind == 2


def _fragments(block: QTextBlock) -> Iterator[tuple[int, int, int]]:
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
    return font


class _Layout:
    """The text document of a rendering, laid out for the writer's pages."""

    def __init__(self, drawn: Rendering, writer: QPdfWriter, size: QSizeF) -> None:
        self._base = drawn.base
        self._headed = drawn.headed
        self._width = size.width()
        self.document = QTextDocument()
        self.document.setUndoRedoEnabled(False)
        self.document.documentLayout().setPaintDevice(writer)
        self.document.setDocumentMargin(0)
        self.document.setDefaultFont(_font(drawn.base.language, _BODY))
        option = QTextOption()
        option.setTextDirection(_direction(drawn.base.rtl))
        self.document.setDefaultTextOption(option)
        self._cursor = QTextCursor(self.document)
        self._fresh = True
        body = [p for p in drawn.paragraphs if not p.block.story]
        notes = [p for p in drawn.paragraphs if p.block.story]
        self._shown = {a.key: a.shown for p in body for a in p.text.atoms if a.kind in ("footnote", "endnote")}
        for table, group in groupby(body, key=lambda p: p.block.cell.table if p.block.cell else ""):
            if table:
                self._table(table, list(group))
            else:
                for paragraph in group:
                    self._paragraph(paragraph)
        if notes:
            self._rule()
        for paragraph in notes:
            self._paragraph(paragraph, self._shown.get(paragraph.block.story, ""))
        self.document.setPageSize(size)
        if self.document.pageCount() <= _WATCHED:
            self._keep_with_next(size.height())

    def _keep_with_next(self, height: float) -> None:
        """No proposal line, call or heading stands alone at the foot of a page."""
        layout = self.document.documentLayout()

        def page(block: QTextBlock) -> int:
            top = layout.blockBoundingRect(block).top() + block.layout().lineAt(0).y()
            return int((top + _POINT) / height)

        head, block = self.document.begin(), self.document.begin()
        while block.next().isValid():
            leads = block.blockFormat().boolProperty(_LEADS)
            if leads and page(block) != page(block.next()) and page(head) == page(block):
                for each, policy in ((head, _BREAK), (block.next(), QTextFormat.PageBreakFlag.PageBreak_Auto)):
                    shape = each.blockFormat()
                    shape.setPageBreakPolicy(policy)
                    QTextCursor(each).setBlockFormat(shape)
            block = block.next()
            if not leads:
                head = block

    def _paragraph(self, paragraph: Paragraph, label: str = "") -> None:
        self._begin(self._block_format(paragraph.block, paragraph.text.string))
        self._fill(self._cursor, paragraph, label)

    def _begin(self, shape: QTextBlockFormat) -> None:
        if self._fresh:
            self._cursor.setBlockFormat(shape)
        else:
            self._cursor.insertBlock(shape)
        self._fresh = False

    def _rule(self) -> None:
        shape = QTextBlockFormat()
        shape.setTopMargin(18 * _DOWN)
        self._begin(shape)
        self._cursor.insertText("\u2500" * 12, self._character(PLAIN, 9.0))

    def _block_format(self, block: Block, text: str) -> QTextBlockFormat:
        shape = QTextBlockFormat()
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
        hangs = "\t" in text or bool(block.numbering)
        indent = _HANG * max(block.level, 1) if block.role is Role.ITEM and (hangs or block.level > 1) else 0.0
        if block.role is Role.CALL or (hangs and not centred and not indent and block.role is not Role.TABLE):
            indent = _HANG
        if indent:
            if self._rtl(block):
                # Qt counts tab stops of right-to-left lines otherwise: there a space stands for the tab.
                shape.setRightMargin((indent - _HANG if hangs else indent) * _POINT)
                return shape
            shape.setLeftMargin(indent * _POINT)
            shape.setTabPositions([QTextOption.Tab(_HANG * _DOWN, QTextOption.TabType.LeftTab)])
            if hangs:
                shape.setTextIndent(-_HANG * _POINT)
        return shape

    def _rtl(self, block: Block) -> bool:
        return block.layout.rtl or self._base.rtl

    def _fill(self, cursor: QTextCursor, paragraph: Paragraph, label: str = "") -> None:
        size = _SIZES.get(paragraph.block.role, _BODY)
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
        # A picture has 96 dots an inch unless it says otherwise, and never leaves the column.
        width = image.width() * _DOTS / (image.dotsPerMeterX() * 0.0254 or 96)
        if width > self._width:
            image = image.scaledToWidth(int(self._width), Qt.TransformationMode.SmoothTransformation)
        else:
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

    def _table(self, name: str, paragraphs: Sequence[Paragraph]) -> None:
        cells = [p.block.cell for p in paragraphs if p.block.cell]
        rows = {row: at for at, row in enumerate(sorted({cell.row for cell in cells}))}
        columns = max(cell.column + cell.columns for cell in cells)
        shape = QTextTableFormat()
        # Borders and padding are scaled from 96 dots, as spaces above paragraphs are.
        shape.setBorder(1.0)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderCollapse(True)
        shape.setCellPadding(3.5 * _DOWN)
        shape.setTopMargin(6 * _POINT)
        shape.setHeaderRowCount(1 if name in self._headed else 0)
        widths = self._base.columns.get(name, ())
        if self._base.rtl:
            # Qt lays out tables from left to right, whatever their direction.
            widths = widths[::-1]
        if len(widths) == columns and sum(widths) > 0:
            share = 100 / sum(widths)
            percent = QTextLength.Type.PercentageLength
            shape.setColumnWidthConstraints([QTextLength(percent, width * share) for width in widths])
            shape.setWidth(QTextLength(percent, min(100.0, sum(widths) * _POINT / self._width * 100)))
        table = self._cursor.insertTable(len(rows), columns, shape)
        for place, group in groupby(paragraphs, key=lambda p: p.block.cell):
            if place is None:
                continue
            row = rows[place.row]
            below = sum(1 for at in rows if place.row <= at < place.row + place.rows)
            column = columns - place.column - place.columns if self._base.rtl else place.column
            if below > 1 or place.columns > 1:
                table.mergeCells(row, column, below, place.columns)
            self._cell(table, row, column, group)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._fresh = True

    def _cell(self, table: QTextTable, row: int, column: int, paragraphs: Iterable[Paragraph]) -> None:
        cursor = table.cellAt(row, column).firstCursorPosition()
        for at, paragraph in enumerate(paragraphs):
            shape = self._block_format(paragraph.block, "")
            shape.setTopMargin(_SPACE_BEFORE[Role.TABLE] * _DOWN if at else 0.0)
            if at:
                cursor.insertBlock(shape)
            else:
                cursor.setBlockFormat(shape)
            self._fill(cursor, paragraph)


def _direction(rtl: bool) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
