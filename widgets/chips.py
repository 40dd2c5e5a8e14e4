"""The marker chips: five shapes, so that they read in grey, Latin capitals in every language."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPen, QPixmap

from widgets.theme import Theme


def chip(marker: str, theme: Theme, width: float = 42, height: float = 19, ratio: float = 2.0) -> QPixmap:
    """The chip of a marker (`Marker.value`)."""
    shown = marker.rstrip("_")
    if len(shown) > 3:
        width += 6
    out = QPixmap(round(width * ratio), round(height * ratio))
    out.setDevicePixelRatio(ratio)
    out.fill(Qt.GlobalColor.transparent)
    fill, ink, border = _look(shown.strip("()"), theme)
    painter = QPainter(out)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(border), 1.2) if border else QPen(Qt.PenStyle.NoPen)
    if shown == "NOC":
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(0.8, 0.8, width - 1.6, height - 1.6), 4, 4)
    font = QFont()
    font.setFamilies(["Inter", "Noto Sans"])
    font.setPixelSize(round(height * 0.585))
    font.setWeight(QFont.Weight.Bold)
    font.setUnderline(marker.endswith("_"))
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.drawText(QRectF(0, 0, width, height), Qt.AlignmentFlag.AlignCenter, shown)
    painter.end()
    return out


def chip_icon(marker: str, theme: Theme) -> QIcon:
    """The chip for a button; pale while the button is off."""
    out = QIcon(chip(marker, theme))
    pale = chip(marker, theme)
    painter = QPainter(pale)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.fillRect(pale.rect(), QColor(0, 0, 0, 110))
    painter.end()
    out.addPixmap(pale, QIcon.Mode.Disabled)
    return out


def _look(shown: str, theme: Theme) -> tuple[str, str, str]:
    """Fill, ink and border."""
    high = theme.name == "high-contrast"
    if shown == "ADD":
        return theme.ins, theme.page if theme.name != "light" else "#FFFFFF", ""
    if shown == "SUP":
        return theme.page, theme.dele, theme.dele
    if shown.endswith("*"):
        return theme.mov_tint, theme.mov, theme.mov
    if shown == "NOC":
        return "", theme.noc, theme.noc
    return theme.mod_tint, theme.mod, theme.mod if high else ""


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
