"""Signs beside the text: marker chips, proposal numbers, change bars.

A sign never speaks by colour alone: five shapes of chip, four of bar (`look/README.md`, section 2).
"""

from __future__ import annotations

from math import floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from editor.amendment import Marker
from widgets.view.ink import Ink

CHIP = (42.0, 19.0)
WIDE_CHIP = (46.0, 19.0)
MOVES = (Marker.ADD_MOVED, Marker.SUP_MOVED)


def chip_size(marker: Marker) -> tuple[float, float]:
    """Width and height of a chip in the margin."""
    return WIDE_CHIP if len(marker.shown) > 3 else CHIP


def draw_chip(painter: QPainter, box: QRectF, marker: Marker, ink: Ink) -> None:
    """The chip of a marker: always Latin letters, from left to right."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = box.adjusted(0.75, 0.75, -0.75, -0.75)
    if marker is Marker.ADD:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink("ins"))
        letters = "page"
        inner = box
    elif marker in (Marker.MOD, Marker.MOD_EDITORIAL):
        tint = ink("mod_tint")
        visible = tint != ink("page")
        painter.setPen(Qt.PenStyle.NoPen if visible else QPen(ink("mod"), 1.5))
        if visible:
            painter.setBrush(tint)
            inner = box
        letters = "mod"
    elif marker is Marker.SUP:
        painter.setPen(QPen(ink("dele"), 1.5))
        painter.setBrush(ink("page"))
        letters = "dele"
    elif marker in MOVES:
        painter.setPen(QPen(ink("mov"), 1.5))
        painter.setBrush(ink("mov_tint"))
        letters = "mov"
    else:
        pen = QPen(ink("noc"), 1.5)
        pen.setDashPattern([2.2, 1.8])
        painter.setPen(pen)
        painter.setBrush(ink("page"))
        letters = "noc"
    painter.drawRoundedRect(inner, 4, 4)
    _letter(painter, box, marker, ink, letters)


def draw_lack(painter: QPainter, box: QRectF, marker: Marker, ink: Ink) -> None:
    """The chip of a marker that others have here: hollow and dashed."""
    pen = QPen(ink("warn_border"), 1.5)
    pen.setDashPattern([2.2, 1.8])
    painter.setPen(pen)
    painter.setBrush(ink("warn_tint"))
    painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)
    _letter(painter, box, marker, ink, "warn")


def _letter(painter: QPainter, box: QRectF, marker: Marker, ink: Ink, letters: str) -> None:
    size = round(box.height() * 0.585)
    if len(marker.shown) > 4:
        size -= 1
    font = QFont(ink.interface(size, QFont.Weight.Bold))
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.3)
    painter.setFont(font)
    painter.setPen(ink(letters))
    metrics = ink.metrics(font)
    width = metrics.horizontalAdvance(marker.shown)
    baseline = box.center().y() + metrics.capHeight() / 2
    left = box.center().x() - width / 2
    # Between marks of direction: in a window from right to left the asterisk would change sides.
    painter.drawText(QPointF(left, baseline), f"\u200e{marker.shown}\u200e")
    if marker is Marker.NOC_UNDERLINED:
        painter.fillRect(QRectF(left, baseline + 1.5, width, 1.3), ink(letters))


def draw_bar(painter: QPainter, box: QRectF, marker: Marker, ink: Ink) -> None:
    """The change bar of a provision; `box` is 5 pixels wide."""
    if marker in (Marker.NOC, Marker.NOC_UNDERLINED):
        return
    if marker is Marker.SUP:
        painter.setPen(QPen(ink("dele"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(floor(box.left()) + 0.5, floor(box.top()) + 0.5, 4, floor(box.height()) - 1))
    elif marker in MOVES:
        for left in (box.left(), box.left() + 3.5):
            painter.fillRect(QRectF(left, box.top(), 1.4, box.height()), ink("mov"))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink("ins" if marker is Marker.ADD else "mod"))
        painter.drawRoundedRect(QRectF(box.left() + 1, box.top(), 3, box.height()), 1.2, 1.2)


def draw_collision(painter: QPainter, centre: QPointF, half: float, ink: Ink) -> None:
    """The sign of a collision: a diamond, `half` as wide; a large one has an exclamation mark."""
    x, y = centre.x(), centre.y()
    corners = [QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)]
    painter.setPen(QPen(ink("warn"), 1.2))
    painter.setBrush(ink("warn_tint") if half > 6 else ink("warn"))
    painter.drawPolygon(corners)
    if half > 6:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink("warn"))
        painter.drawRoundedRect(QRectF(x - 0.9, y - 4, 1.8, 5), 0.8, 0.8)
        painter.drawEllipse(QPointF(x, y + 3), 1.1, 1.1)


def draw_sign(painter: QPainter, centre: QPointF, marker: Marker, ink: Ink) -> None:
    """The small sign of a change in the overview: a bar, half a bar, a hollow one, two lines."""
    x, y = centre.x(), centre.y()
    if marker is Marker.ADD:
        painter.fillRect(QRectF(x - 5, y - 2, 10, 4), ink("ins"))
    elif marker is Marker.SUP:
        painter.setPen(QPen(ink("dele"), 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(x - 4.5, y - 2.5, 9, 5))
    elif marker in MOVES:
        painter.fillRect(QRectF(x - 5, y - 2.5, 10, 1.6), ink("mov"))
        painter.fillRect(QRectF(x - 5, y + 0.9, 10, 1.6), ink("mov"))
    elif marker in (Marker.MOD, Marker.MOD_EDITORIAL):
        painter.fillRect(QRectF(x - 2.5, y - 2, 5, 4), ink("mod"))
