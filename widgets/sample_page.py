"""The sample resolution in small, with its marks: what the program is about, at a glance."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QTextDocument, QTextOption
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from editor.amendment import Marker
from widgets.theme import Theme
from widgets.view.gutter import chip_size, draw_chip
from widgets.view.ink import Ink

_PIECE = re.compile(r"\{\+(?P<ins>.*?)\+\}|\{-(?P<dele>.*?)-\}|(?P<kept>(?:(?!\{[+-]).)+)")
_SHOWN = ("number", "title", "call", "item")
_PAPER = QSize(320, 380)
_MARGIN, _GUTTER = 12, 46


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of the sample."""

    role: str
    label: str
    pieces: tuple[tuple[str, str], ...]
    """Sign (``+``, ``-`` or ``=``) and words."""
    marker: Marker | None


def lines(sample: Path) -> Iterator[Line]:
    """The paragraphs of a sample's text file, as packaging/make_samples.py writes it down."""
    waiting: Line | None = None
    for row in sample.read_text(encoding="utf-8").splitlines():
        head, _, rest = row.partition("\t")
        role = head.split(" ")[0]
        if row.startswith(" @ ") and waiting is not None:
            _, _, marker, state, *_ = row.strip().split(" ")
            if state != "rejected":
                yield Line(waiting.role, waiting.label, waiting.pieces, Marker(marker))
            waiting = None
        elif role in _SHOWN:
            if waiting is not None:
                yield waiting
            label, tab, words = rest.partition("\t")
            if not tab:
                label, words = "", rest
            opened = re.match(r"\{[+-]", label) if not re.search(r"[+-]\}", label) else None
            if opened is not None:
                label, words = label[2:], opened.group() + words
            waiting = Line(role, re.sub(r"[*{}]|\{?[+]|-(?=\d)|(?<=\d)-", "", label), _pieces(words), None)
    if waiting is not None:
        yield waiting


def _pieces(words: str) -> tuple[tuple[str, str], ...]:
    plain = re.sub(r"\[\^\d+\]|\*", "", words)
    signs = {"ins": "+", "dele": "-", "kept": "="}
    return tuple((signs[found.lastgroup or "kept"], found.group(found.lastgroup or "kept"))
                 for found in _PIECE.finditer(plain))


def whole_lines(document: QTextDocument, room: float) -> float:
    """Height of the lines of a paragraph that fit into `room` as a whole."""
    document.size()  # it lays its lines out when it is asked
    layout = document.firstBlock().layout()
    ends = (line.y() + line.height() for line in map(layout.lineAt, range(layout.lineCount())))
    return max((end - 0.5 for end in ends if end <= room), default=0.0)


class SamplePage(QAbstractButton):
    """A sheet of paper with the beginning of the sample; a click opens it."""

    def __init__(self, sample: Path, language: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rtl = language == "ar"
        self._upright = language in ("ar", "zh")
        self._ink = Ink(theme, language, 1.0)
        self._lines = tuple(lines(sample))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        # The button below it does the same and is reached by Tab.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """The paper, and room for its shadow."""
        return _PAPER + QSize(14, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper = QRectF(QPointF(7, 5), _PAPER)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._theme.name == "light":
            painter.setBrush(QColor(12, 27, 32, 6))
            for step in range(7):
                painter.drawRoundedRect(paper.adjusted(-step, -step + 2, step, step + 2), 3 + step, 3 + step)
        painter.setBrush(QColor(self._theme.page))
        painter.setPen(QPen(QColor(self._theme.accent if self.underMouse() else self._theme.line), 1))
        painter.drawRoundedRect(paper, 3, 3)
        painter.setClipRect(paper.adjusted(1, 1, -1, -10))
        top = paper.top() + 18
        for line in self._lines:
            if top > paper.bottom() - 20:
                break
            top += self._draw(painter, line, paper, top)
        painter.end()

    def _draw(self, painter: QPainter, line: Line, paper: QRectF, top: float) -> float:
        """Draw one paragraph at that height; how much of it that takes."""
        centred = line.role in ("number", "title")
        before, after = (0.0, 0.0) if centred else (_GUTTER, 22.0 if line.role in ("call", "item") else 0.0)
        width = paper.width() - 2 * _MARGIN - before - after
        document = self._document(line, centred)
        document.setTextWidth(width)
        gap = 6.0 if line.role in ("call", "title") else 0.0
        top += gap
        start = paper.left() + _MARGIN + (0.0 if self._rtl else before + after)
        whole = whole_lines(document, paper.bottom() - 10 - top)
        if not whole:
            return paper.height()
        if line.marker is not None and not centred:
            self._chip(painter, line.marker, paper, top + 3)
        if line.label:
            font = self._font(11)
            font.setItalic(not self._upright and not line.label.isdigit())
            painter.setFont(font)
            painter.setPen(QColor(self._theme.ins if line.marker in (Marker.ADD,) else self._theme.text))
            left = start + width + 2 if self._rtl else start - after
            painter.drawText(QRectF(left, top, after, 20), Qt.AlignmentFlag.AlignLeading, line.label)
        painter.save()
        painter.translate(start, top)
        document.drawContents(painter, QRectF(0, 0, width, whole))
        painter.restore()
        return document.size().height() + gap + 3

    def _chip(self, painter: QPainter, marker: Marker, paper: QRectF, top: float) -> None:
        width, height = chip_size(marker)
        scale = 0.76
        left = paper.right() - _MARGIN - width * scale if self._rtl else paper.left() + _MARGIN
        painter.save()
        painter.translate(left, top)
        painter.scale(scale, scale)
        draw_chip(painter, QRectF(0, 0, width, height), marker, self._ink)
        painter.restore()

    def _document(self, line: Line, centred: bool) -> QTextDocument:
        document = QTextDocument()
        font = self._font(13 if line.role == "title" else 11)
        font.setBold(line.role == "title" or (line.role == "call" and self._upright))
        font.setItalic(line.role == "call" and not self._upright)
        document.setDefaultFont(font)
        document.setDocumentMargin(0)
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeading)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if self._rtl else Qt.LayoutDirection.LeftToRight)
        document.setDefaultTextOption(option)
        document.setHtml("".join(self._html(sign, words, line.marker) for sign, words in line.pieces))
        return document

    def _html(self, sign: str, words: str, marker: Marker | None) -> str:
        """Words with the marks of their fate."""
        if sign == "=":
            sign = "-" if marker in (Marker.SUP, Marker.SUP_MOVED) else sign
        theme, moved = self._theme, marker in (Marker.ADD_MOVED, Marker.SUP_MOVED)
        if sign == "=":
            return f'<span style="color:{theme.text}">{escape(words)}</span>'
        inserted = sign == "+"
        colour = theme.mov if moved else theme.ins if inserted else theme.dele
        tint = theme.mov_tint if moved else theme.ins_tint if inserted else theme.dele_tint
        line = "underline" if inserted else "line-through"
        return f'<span style="color:{colour};background:{tint};text-decoration:{line}">{escape(words)}</span>'

    @staticmethod
    def _font(pixels: int) -> QFont:
        font = QFont()
        font.setFamilies(["Noto Serif", "Noto Naskh Arabic", "Noto Serif CJK SC"])
        font.setPixelSize(pixels)
        return font
