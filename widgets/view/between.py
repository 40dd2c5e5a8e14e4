"""The band before a page: what flows into what, what is new, gone or elsewhere, and where others differ."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QLinearGradient, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from editor.amendment import Marker
from editor.document import BlockId
from editor.markup import Row
from widgets.view.guard import guarded
from widgets.view.gutter import MOVES, draw_chip, draw_collision, draw_lack
from widgets.view.ink import Ink
from widgets.view.textview import TextView

GAP = 56
"""Width of the band."""
CHIP = (38.0, 17.0)


@dataclass(frozen=True, slots=True)
class Sign:
    """What the band shows of one item."""

    row: Row
    """Whose marker it is."""
    marker: Marker | None
    """`None`: nobody amends it, and yet it is not as with the others."""
    flows: bool = True
    """A band leads from the page before to this one."""
    agree: bool = False
    """Others want the same."""
    collide: bool = False
    """Others want what cannot be had beside it."""
    lacking: bool = False
    """Others have that marker, and this page has not."""


class Between(QWidget):
    """Drawn beside one page, at its beginning."""

    chosen = Signal(object, object)
    """The row whose sign was clicked, and where on the screen."""

    def __init__(self, pane: TextView, sign: Callable[[int], Sign | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._pane = pane
        self._sign = sign
        """What is shown of an item; `None` for nothing."""
        self._drawn: list[object] = []
        """What the last picture showed."""
        self.setFixedWidth(GAP)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def sizeHint(self) -> QSize:
        return QSize(GAP, 100)

    def refresh(self) -> None:
        """Draw again, if what is drawn changed."""
        flow = self._pane.flow
        seen: list[object] = [self._pane.column.ink]
        for index, y in self._pane.tops():
            sign = self._sign(index)
            if sign is not None:
                shown = (sign.marker, sign.row.moved, sign.flows, sign.agree, sign.collide, sign.lacking)
                seen.append((y, flow.heights.height(index), *shown))
            elif flow.folding and flow.folded(index):
                seen.append((y, flow.heights.height(index)))
        if seen != self._drawn:
            self._drawn = seen
            self.update()

    def _at(self, y: float) -> int | None:
        """The item there."""
        heights = self._pane.flow.heights
        return next((index for index, top in self._pane.tops() if top <= y < top + heights.height(index)), None)

    @guarded(None)
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._at(event.position().y())
        if index is None:
            return
        if self._pane.flow.folded(index):
            self._pane.unfold_asked.emit(index)
        elif (sign := self._sign(index)) is not None:
            self.chosen.emit(sign.row.id, event.globalPosition().toPoint())

    @guarded(None)
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self._at(event.position().y())
        something = index is not None and (self._pane.flow.folded(index) or self._sign(index) is not None)
        self.setCursor(Qt.CursorShape.PointingHandCursor if something else Qt.CursorShape.ArrowCursor)

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        try:
            self._paint(painter)
        finally:
            painter.end()

    def _paint(self, painter: QPainter) -> None:
        ink = self._pane.column.ink
        painter.fillRect(self.rect(), ink("canvas"))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        flow = self._pane.flow
        signs: list[tuple[float, Sign]] = []
        threads: list[tuple[float, float]] = []
        seen: set[frozenset[BlockId]] = set()
        for index, y in self._pane.tops():
            height = flow.heights.height(index)
            if flow.folding and flow.folded(index):
                painter.fillRect(QRectF(0, y + 2, GAP, height - 4), ink("panel"))
            sign = self._sign(index)
            if sign is None or not height:
                continue
            if sign.marker is not None and sign.marker in MOVES and sign.row.moved and not sign.lacking:
                key = frozenset((sign.row.id, sign.row.moved))
                if key not in seen:
                    seen.add(key)
                    thread = self._thread(sign.row, y + height / 2) if sign.flows else None
                    if thread:
                        threads.append(thread)
                    else:
                        signs.append((y + height / 2, sign))
                continue
            if sign.marker is not None and sign.flows and not sign.lacking:
                self._band(painter, ink, sign.marker, y, height, mirrored)
            signs.append((y + height / 2, sign))
        for start, stop in threads:
            self._draw_thread(painter, ink, start, stop, mirrored)
        for middle, sign in signs:
            self._draw_sign(painter, ink, sign, middle)

    def _draw_sign(self, painter: QPainter, ink: Ink, sign: Sign, middle: float) -> None:
        box = QRectF((GAP - CHIP[0]) / 2, middle - CHIP[1] / 2, *CHIP)
        if sign.marker is None:
            draw_collision(painter, box.center(), 8, ink)
            return
        if sign.lacking:
            draw_lack(painter, box, sign.marker, ink)
        else:
            draw_chip(painter, box, sign.marker, ink)
        if sign.collide:
            draw_collision(painter, QPointF(box.right() + 1, box.top()), 7, ink)
        elif sign.agree:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink("ok"))
            centre = QPointF(box.right() + 1, box.top() + 1)
            painter.drawEllipse(centre, 6.5, 6.5)
            painter.setBrush(ink("page"))
            for y in (-2.2, 0.8):
                painter.drawRect(QRectF(centre.x() - 3, centre.y() + y, 6, 1.5))

    def _band(self, painter: QPainter, ink: Ink, marker: Marker, y: float, height: float, mirrored: bool) -> None:
        top, bottom = y + 2, y + height - 2
        left, right = (GAP, 0) if mirrored else (0, GAP)
        if marker in (Marker.MOD, Marker.MOD_EDITORIAL):
            gradient = QLinearGradient(left, 0, right, 0)
            gradient.setColorAt(0, ink("dele_tint"))
            gradient.setColorAt(1, ink("ins_tint"))
            painter.fillRect(QRectF(0, top, GAP, bottom - top), gradient)
            line = QLinearGradient(left, 0, right, 0)
            line.setColorAt(0, ink("dele"))
            line.setColorAt(1, ink("ins"))
            painter.setOpacity(0.45)
            for edge in (top, bottom - 1):
                painter.fillRect(QRectF(0, edge, GAP, 1), line)
            painter.setOpacity(1)
        elif marker in (Marker.ADD, Marker.SUP):
            role = "ins" if marker is Marker.ADD else "dele"
            point, wide = (left, right) if marker is Marker.ADD else (right, left)
            middle = (top + bottom) / 2
            path = QPainterPath(QPointF(point, middle - 1.5))
            bend = point + (wide - point) * 0.55
            path.cubicTo(QPointF(bend, middle - 1.5), QPointF(bend, top), QPointF(wide, top))
            path.lineTo(QPointF(wide, bottom))
            path.cubicTo(QPointF(bend, bottom), QPointF(bend, middle + 1.5), QPointF(point, middle + 1.5))
            path.closeSubpath()
            painter.setBrush(ink(role + "_tint"))
            pen = QPen(ink(role), 1)
            painter.setPen(pen)
            painter.drawPath(path)

    def _thread(self, row: Row, middle: float) -> tuple[float, float] | None:
        """Both ends of a move: height in the base pane, height in the amended pane."""
        flow = self._pane.flow
        number = flow.number(row.moved or "")
        here = flow.number(row.id)
        if number is None or here is None:
            return None
        heights = flow.heights
        other, mine = heights.of_row(number), heights.of_row(here)
        away = heights.top(other) + heights.height(other) / 2 - heights.top(mine) - heights.height(mine) / 2
        far = middle + min(max(away, -4000), 4000)
        return (far, middle) if row.marker is Marker.ADD_MOVED else (middle, far)

    def _draw_thread(self, painter: QPainter, ink: Ink, start: float, stop: float, mirrored: bool) -> None:
        left, right = (GAP - 3.0, 3.0) if mirrored else (3.0, GAP - 3.0)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink("mov"), 1.3))
        for shift in (-1.5, 1.5):
            path = QPainterPath(QPointF(left, start + shift))
            half = (left + right) / 2 + shift
            path.cubicTo(QPointF(half, start + shift), QPointF(half, stop + shift), QPointF(right, stop + shift))
            painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink("mov"))
        for x, y in ((left, start), (right, stop)):
            painter.drawEllipse(QPointF(x, y), 4, 4)
        box = QRectF((GAP - 28) / 2 + (6 if mirrored else -6), 0, 28, 20)
        box.moveTop(min(max(start, 12), self.height() - 12) - 10 if abs(stop - start) > 30 else (start + stop) / 2 - 10)
        painter.setBrush(ink("page"))
        painter.setPen(QPen(ink("mov"), 1.4))
        painter.drawRoundedRect(box, 4, 4)
        centre = box.center()
        for way in (-1, 1):
            tip = centre + QPointF(0, 6.5 * way)
            painter.drawLine(centre, tip)
            painter.drawLine(tip, tip + QPointF(-3, -3 * way))
            painter.drawLine(tip, tip + QPointF(3, -3 * way))
