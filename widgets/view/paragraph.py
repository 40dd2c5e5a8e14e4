"""One paragraph laid out: its lines, where each place of it stands, and how it is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import regex
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from editor.document import Role
from editor.markup import Change, Row
from editor.text import PLAIN
from widgets.view.ink import Ink
from widgets.view.marks import Stroke, draw_lines, draw_tints
from widgets.view.pictures import Pictures
from widgets.view.projection import Piece, Preedit, Showing, Shown
from widgets.view.shapes import Shape, shape

_RIGHT_TO_LEFT = regex.compile(r"[\p{Script=Arabic}\p{Script=Hebrew}]")
_STRONG = regex.compile(r"\p{L}")
NARROWEST = 60
GAP = 0.3
"""Between a label and its words at the least, in em."""


def runs_right_to_left(text: str, rtl: bool) -> bool:
    """Direction of a paragraph: the document's, else that of its first letter."""
    if rtl or text.isascii():
        return rtl
    first = _STRONG.search(text)
    return bool(first and _RIGHT_TO_LEFT.match(first.group()))


@dataclass(frozen=True, slots=True)
class Extent:
    """A stretch of one line, in the paragraph's own coordinates."""

    left: float
    right: float
    baseline: float
    top: float
    bottom: float


class Paragraph:
    """The rows of one paragraph laid out in `width` pixels."""

    def __init__(
        self,
        rows: Sequence[Row],
        showing: Showing,
        ink: Ink,
        width: float,
        rtl: bool,
        pictures: Pictures,
        preedit: Preedit | None = None,
    ) -> None:
        self.rows = rows
        self.width = width
        row = rows[0]
        self.moved = row.moved is not None and (showing.by is None or not showing.by.isdisjoint(row.proposals))
        self.showing = showing
        self._ink = ink
        self._pictures = pictures
        self.shown = Shown(rows, showing, preedit)
        text = self.shown.text
        tab = text.find("\t", 0, 24)
        self.rtl = runs_right_to_left(text, rtl or row.block.layout.rtl)
        self.shape: Shape = shape(row.block, tab >= 0, ink.language)
        self._label = text[: max(tab, 0)]
        self._label_end = tab if tab >= 0 and self.shape.label_italic else 0
        self._strokes: list[Stroke] | None = None
        self._images: list[tuple[Piece, float, float]] = []
        self.layout = self._laid_out(text)

    # Laying out

    def _laid_out(self, text: str) -> QTextLayout:
        shape, ink, scale = self.shape, self._ink, self._ink.scale
        font = ink.font(shape)
        layout = QTextLayout(text, font)
        layout.setCacheEnabled(True)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if self.rtl else Qt.LayoutDirection.LeftToRight)
        # A bare layout does not mirror AlignLeft.
        start, end = (
            (Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft)
            if self.rtl
            else (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        )
        centred = Qt.AlignmentFlag.AlignHCenter
        option.setAlignment({"center": centred, "end": end}.get(shape.align, start))
        hang = (shape.rest - shape.first) * scale
        if hang > 0 or shape.tab:
            stop = QTextOption.Tab()
            stop.position = hang if hang > 0 else shape.tab * scale
            if self._label:
                # A label wider than its column keeps a gap to the words.
                wide = ink.metrics(font).horizontalAdvance(self._label)
                stop.position = max(stop.position, wide + GAP * font.pixelSize())
            stop.type = QTextOption.TabType.RightTab if self.rtl else QTextOption.TabType.LeftTab
            option.setTabs([stop])
        option.setTabStopDistance(36 * scale)
        layout.setTextOption(option)
        if formats := self._formats():
            layout.setFormats(formats)

        metrics = ink.metrics(font)
        pitch = round(shape.leading * font.pixelSize())
        rise = (pitch - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
        tall = {piece.at: height for piece, _, height in self._images}
        y = round(shape.before * scale)
        layout.beginLayout()
        number = 0
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            indent = (shape.first if number == 0 else shape.rest) * scale
            indent = min(indent, max(self.width - NARROWEST, 0))
            line.setLineWidth(max(self.width - indent, NARROWEST))
            extra = 0.0
            if tall:
                start_at, stop_at = line.textStart(), line.textStart() + line.textLength()
                extra = max((h for at, h in tall.items() if start_at <= at < stop_at), default=0.0)
                extra = max(extra - metrics.ascent(), 0.0)
            # A fixed baseline: a fallback font must not change the line's height.
            line.setPosition(QPointF(0 if self.rtl else indent, y + extra + rise - line.ascent()))
            y += round(pitch + extra)
            number += 1
        layout.endLayout()
        self.pitch = pitch
        self.rise = rise
        self.height = y + round(shape.after * scale)
        return layout

    def _formats(self) -> list[QTextLayout.FormatRange]:
        out = []
        showing, ink, shape = self.showing, self._ink, self.shape
        for piece in self.shown.pieces:
            if not piece.units:
                continue
            colour = ink.change(piece.change, self.moved and piece.moved) if showing.marks else "text"
            marks = piece.marks
            if piece.atom and piece.atom.kind in ("footnote", "endnote"):
                marks = PLAIN.but(position="super")
            if piece.atom and piece.atom.kind in ("image", "object", "break"):
                out.append(self._room(piece))
                continue
            start, stop = piece.at, piece.at + piece.units
            cut = min(max(self._label_end, start), stop)
            for a, b, italic in ((start, cut, True), (cut, stop, False)):
                if a < b and (found := ink.format(shape, marks, colour, italic)) is not None:
                    out.append(_range(a, b - a, found))
        return out

    def _room(self, piece: Piece) -> QTextLayout.FormatRange:
        """Room for a picture: a space, spread as wide as the picture is."""
        assert piece.atom is not None
        font = self._ink.font(self.shape)
        width, height = self._pictures.size(piece.atom, self.width, self._ink.scale)
        self._images.append((piece, width, height))
        made = QTextCharFormat()
        made.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        made.setFontLetterSpacing(max(width - self._ink.metrics(font).horizontalAdvance("\u00a0"), 0))
        return _range(piece.at, piece.units, made)

    # Places

    def line_of(self, position: int) -> QTextLine:
        """The line of a place of the layout. Every offset is cut to the text: Qt would crash."""
        layout = self.layout
        line = layout.lineForTextPosition(min(max(position, 0), self.shown.units))
        return line if line.isValid() else layout.lineAt(layout.lineCount() - 1)

    def caret(self, position: int) -> QRectF:
        """Where the caret is drawn: one pixel wide, in the paragraph's coordinates."""
        position = min(max(position, 0), self.shown.units)
        line = self.line_of(position)
        x = line.cursorToX(position)
        left = _number(x)
        size = self._ink.font(self.shape).pixelSize()
        baseline = line.y() + line.ascent()
        return QRectF(left, baseline - size * 1.05, 1, size * 1.35)

    def hit(self, x: float, y: float) -> int:
        """The place of the layout nearest to a point."""
        layout = self.layout
        count = layout.lineCount()
        low, high = 0, count - 1
        while low < high:
            middle = (low + high) // 2
            if y < self.line_bottom(middle):
                high = middle
            else:
                low = middle + 1
        return self.hit_in_line(low, x)

    def hit_in_line(self, number: int, x: float) -> int:
        """The place of a line nearest to an x."""
        line = self.layout.lineAt(number)
        position = line.xToCursor(x)
        # In Arabic Qt is one off beside narrow letters: the nearest of the neighbours is meant.
        near = (position, self.layout.previousCursorPosition(position), self.layout.nextCursorPosition(position))
        low, high = line.textStart(), line.textStart() + line.textLength()
        inside = [at for at in near if low <= at <= high]
        position = min(inside, key=lambda at: abs(_number(line.cursorToX(at)) - x), default=position)
        # Behind the space a line was broken at, the caret would stand on the next line.
        end = line.textStart() + line.textLength()
        if position >= end and number < self.layout.lineCount() - 1:
            position = self.layout.previousCursorPosition(end)
        return position

    def line_bottom(self, number: int) -> float:
        """Where the next line's room begins."""
        line = self.layout.lineAt(number)
        return line.y() + line.ascent() - self.rise + self.pitch

    def extents(self, start: int, stop: int, trim: bool = True) -> list[Extent]:
        """The stretches of the lines that [start, stop) of the layout covers, from glyph positions.

        `trim` leaves out the space a line ends with.
        """
        out: list[Extent] = []
        layout = self.layout
        encoded = None
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            a = max(start, line.textStart())
            end = line.textStart() + line.textLength()
            b = min(stop, end)
            if a >= b:
                continue
            if trim and b == end:
                if encoded is None:
                    encoded = self.shown.text.encode("utf-16-le", "surrogatepass")
                piece = encoded[2 * a : 2 * b].decode("utf-16-le", "replace")
                b -= len(piece) - len(piece.rstrip(" \u2028"))
                if a >= b:
                    continue
            baseline = line.y() + line.ascent()
            spans = sorted(
                (rect.left(), rect.right())
                for rect in (run.boundingRect() for run in line.glyphRuns(a, b - a))
                if rect.width() > 0
            )
            merged: list[list[float]] = []
            for left, right in spans:
                if merged and left - merged[-1][1] < 1:
                    merged[-1][1] = max(merged[-1][1], right)
                else:
                    merged.append([left, right])
            top = baseline - self.rise
            out.extend(Extent(left, right, baseline, top, top + self.pitch) for left, right in merged)
        return out

    # Drawing

    def strokes(self) -> list[Stroke]:
        """Every mark to draw by hand, with where it is drawn."""
        if self._strokes is None:
            found: list[Stroke] = []
            for piece in self.shown.pieces:
                if not piece.units:
                    continue
                change = piece.change if self.showing.marks else Change.KEPT
                if change is Change.KEPT and not (piece.marks.underline or piece.marks.strike or piece.composed):
                    continue
                for extent in self.extents(piece.at, piece.at + piece.units):
                    found.append(
                        Stroke(
                            extent,
                            change,
                            self.moved and piece.moved,
                            piece.marks.underline or piece.composed,
                            piece.marks.strike,
                        )
                    )
            self._strokes = found
        return self._strokes

    @property
    def em(self) -> float:
        return float(self._ink.font(self.shape).pixelSize())

    def draw_under(self, painter: QPainter, at: QPointF) -> None:
        """What lies under the text: tints."""
        if strokes := self.strokes():
            draw_tints(painter, at, strokes, self._ink, self.em, self.rtl)
        row = self.rows[0]
        if row.block.role is Role.PROPOSAL and self.showing.marks:
            self._draw_proposal_chip(painter, at)

    def draw_text(self, painter: QPainter, at: QPointF) -> None:
        """The text, its pictures, and the lines of its marks."""
        painter.setPen(self._ink("text2" if self.shape.quiet else "text"))
        self.layout.draw(painter, at)
        for piece, width, height in self._images:
            line = self.line_of(piece.at)
            x = line.cursorToX(piece.at)
            left = _number(x)
            if self.rtl:
                left -= width
            baseline = line.y() + line.ascent()
            assert piece.atom is not None
            box = QRectF(at.x() + left, at.y() + baseline - height, width, height)
            self._pictures.draw(painter, piece.atom, box, self._ink)
        if strokes := self.strokes():
            draw_lines(painter, at, strokes, self._ink, self.em, self.rtl)
        if self.showing.marks and self.showing.deleted and self.showing.inserted:
            self._draw_mark(painter, at)

    def draw_placeholder(self, painter: QPainter, at: QPointF, words: str) -> None:
        """Quiet words in the place of the text that does not stand here yet."""
        line, font = self.layout.lineAt(0), self._ink.font(replace(self.shape, bold=False))
        left = 0.0 if self.rtl else line.x()
        box = QRectF(at.x() + left, at.y() + line.y() + line.ascent() - self.rise, line.width(), self.pitch)
        side = Qt.AlignmentFlag.AlignRight if self.rtl else Qt.AlignmentFlag.AlignLeft
        centred = self.shape.align == "center"
        painter.setFont(font)
        painter.setPen(self._ink("text3"))
        text = self._ink.metrics(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        level = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        flags = (Qt.AlignmentFlag.AlignHCenter if centred else side) | level
        painter.drawText(box, flags, text)

    def _draw_mark(self, painter: QPainter, at: QPointF) -> None:
        """The paragraph mark, where it is itself new or deleted."""
        row = self.rows[-1]
        if row.mark is Change.KEPT or row.added or row.gone:
            return
        extent = self.mark_extent()
        painter.setFont(self._ink.font(self.shape))
        painter.setPen(self._ink(self._ink.change(row.mark, self.moved)))
        painter.drawText(QPointF(at.x() + extent.left, at.y() + extent.baseline), "¶")
        draw_lines(painter, at, [Stroke(extent, row.mark, self.moved, False, False)], self._ink, self.em, self.rtl)

    def mark_extent(self) -> Extent:
        """Where the paragraph mark is drawn: past the line's end, whatever way its last words run."""
        line = self.line_of(self.shown.units)
        width = self._ink.metrics(self._ink.font(self.shape)).horizontalAdvance("¶")
        words, caret = line.naturalTextRect(), self.caret(self.shown.units).left()
        left = min(words.left(), caret) - width - 3 if self.rtl else max(words.right(), caret) + 3
        return Extent(left, left + width, line.y() + line.ascent(), 0, 0)

    def _draw_proposal_chip(self, painter: QPainter, at: QPointF) -> None:
        text = self.shown.text
        end = text.find("\t")
        for extent in self.extents(0, end if end > 0 else len(text)):
            box = QRectF(at.x() + extent.left - 8, at.y() + extent.baseline - self.em * 1.12, 0, self.em * 1.55)
            box.setWidth(extent.right - extent.left + 16)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._ink("mod_tint"))
            painter.drawRoundedRect(box, 4, 4)


def _number(answer: object) -> float:
    """The x of `cursorToX`, which answers with a pair: x, and the offset cut to the line."""
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]


def _range(start: int, length: int, made: QTextCharFormat) -> QTextLayout.FormatRange:
    out = QTextLayout.FormatRange()
    out.start = start
    out.length = length
    out.format = made
    return out
