"""The marker chips: five shapes, so that they read in grey, Latin capitals in every language."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from editor.amendment import Marker
from widgets.theme import Theme
from widgets.view.gutter import chip_size, draw_chip
from widgets.view.ink import Ink


@lru_cache(maxsize=64)
def chip(marker: str, theme: Theme, ratio: float = 2.0) -> QPixmap:
    """The chip of a marker (`Marker.value`), as it stands in the text's margin."""
    width, height = chip_size(Marker(marker))
    out = QPixmap(round(width * ratio), round(height * ratio))
    out.setDevicePixelRatio(ratio)
    out.fill(Qt.GlobalColor.transparent)
    painter = QPainter(out)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_chip(painter, QRectF(0, 0, width, height), Marker(marker), Ink(theme, "", 1.0))
    painter.end()
    return out


def chip_icon(marker: str, theme: Theme) -> QIcon:
    """The chip for a button; pale while the button is off."""
    out = QIcon()
    for ratio in (1.0, 2.0, 3.0):
        drawn, pale = QPixmap(chip(marker, theme, ratio)), QPixmap(chip(marker, theme, ratio))
        painter = QPainter(pale)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.fillRect(pale.rect(), QColor(0, 0, 0, 110))
        painter.end()
        for pixmap, mode in ((drawn, QIcon.Mode.Normal), (pale, QIcon.Mode.Disabled)):
            pixmap.setDevicePixelRatio(1)  # an icon chooses by the size in the screen's own pixels
            out.addPixmap(pixmap, mode)
    return out


def sign(marker: str, theme: Theme) -> QPixmap:
    """The small sign of a marker in the outline: bar, half bar, hollow, two lines."""
    ratio = 2.0
    out = QPixmap(round(12 * ratio), round(10 * ratio))
    out.setDevicePixelRatio(ratio)
    out.fill(Qt.GlobalColor.transparent)
    painter = QPainter(out)
    painter.setPen(Qt.PenStyle.NoPen)
    shown = marker.strip("()").rstrip("_")
    if shown == "ADD":
        painter.fillRect(QRectF(1, 3, 10, 4), QColor(theme.ins))
    elif shown == "MOD":
        painter.fillRect(QRectF(3, 3, 5, 4), QColor(theme.mod))
    elif shown == "SUP":
        painter.setPen(QPen(QColor(theme.dele), 1.2))
        painter.drawRect(QRectF(1.5, 2.5, 9, 5))
    elif shown.endswith("*"):
        painter.fillRect(QRectF(1, 2.5, 10, 1.6), QColor(theme.mov))
        painter.fillRect(QRectF(1, 6, 10, 1.6), QColor(theme.mov))
    elif shown == "NOC":
        painter.setPen(QPen(QColor(theme.noc), 1.2, Qt.PenStyle.DotLine))
        painter.drawRect(QRectF(1.5, 2.5, 9, 5))
    painter.end()
    return out
