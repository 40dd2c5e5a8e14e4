"""Lucide icons (ISC), drawn in one colour of the theme at the screen's own scale."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QPushButton

from resources import path

DIRECTED = frozenset({
    "file-input", "undo-2", "redo-2", "chevron-right", "panel-left", "panel-right", "message-square-text",
    "arrow-left", "arrow-down-narrow-wide",
})
"""Those mirrored where the interface runs from right to left."""


BESIDE = QSize(24, 16)
"""Of a picture beside the words of a push button: wider than the picture, which so keeps its distance."""


@lru_cache(maxsize=256)
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0, mirrored: bool = False) -> QPixmap:
    """The icon in one colour; `size` in logical pixels."""
    return _drawn(_outline(name, colour), size, ratio, mirrored)


def icon(name: str, colour: str = "") -> QIcon:
    """The icon in the text's colour, greyed when disabled; at sizes for bars, rows and 2x screens."""
    palette = QGuiApplication.palette()
    normal = colour or palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText).name()
    grey = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText).name()
    mirrored = name in DIRECTED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return _icon(name, normal, grey, mirrored)


@lru_cache(maxsize=256)
def _icon(name: str, normal: str, grey: str, mirrored: bool) -> QIcon:
    # Cards, rows and messages come and go all the time with the same few icons.
    out = QIcon()
    for shade, mode in ((normal, QIcon.Mode.Normal), (grey, QIcon.Mode.Disabled)):
        # Read and parsed once for all sizes: a window has some fifty icons, and waits for them.
        outline = _outline(name, shade)
        for size in (14, 16, 18, 24, 32, 36, 48):
            out.addPixmap(_drawn(outline, size, 1.0, mirrored), mode)
    return out


def worded(picture: QIcon, text: str) -> QPushButton:
    """A button with a picture and words, and room between them."""
    button = QPushButton(picture, text)
    button.setIconSize(BESIDE)
    return button


def apart(text: str) -> str:
    """The words of a tool button that has a picture: it leaves hardly any room between them by itself."""
    return f" {text.strip()}"


def _outline(name: str, colour: str) -> QSvgRenderer:
    svg = path(f"icons/{name}.svg").read_text(encoding="utf-8")
    svg = svg.replace("currentColor", colour).replace('stroke-width="2"', 'stroke-width="1.75"')
    return QSvgRenderer(QByteArray(svg.encode()))


def _drawn(outline: QSvgRenderer, size: int, ratio: float, mirrored: bool) -> QPixmap:
    side = round(size * ratio)
    out = QPixmap(side, side)
    out.fill(Qt.GlobalColor.transparent)
    painter = QPainter(out)
    if mirrored:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    outline.render(painter, QRectF(0, 0, side, side))
    painter.end()
    out.setDevicePixelRatio(ratio)
    return out
