"""Images of the text: decoded from the document's own bytes, within bounds; never from elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPen

from editor.text import Atom
from widgets.view.ink import Ink

MOST_PIXELS = 40_000_000
"""A larger picture is not decoded: a few bytes can claim to be one."""
HIGHEST = 620
WIDEST = 1400
KEPT = 40
"""Decoded pictures held at a time."""


def _kind(atom: Atom) -> str:
    """What a picture without words of its own is called that cannot be shown."""
    kind = PurePosixPath(atom.key).suffix.removeprefix(".").upper() if atom.kind == "image" else ""
    return QCoreApplication.translate("Pictures", "{kind} picture").format(kind=kind) if kind else ""


class Pictures:
    """The pictures of one document."""

    def __init__(self, media: Mapping[str, bytes] | None = None) -> None:
        self._media = media or {}
        self._sizes: dict[str, QSize] = {}
        self._images: dict[str, QImage] = {}

    def _reader(self, key: str) -> tuple[QImageReader, QBuffer, QByteArray]:
        data = QByteArray(bytes(self._media[key]))
        buffer = QBuffer(data)
        buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        return QImageReader(buffer), buffer, data

    def _natural(self, key: str) -> QSize:
        """Size in pixels as stored; empty when it cannot be shown."""
        found = self._sizes.get(key)
        if found is None:
            found = QSize()
            if key in self._media:
                reader, buffer, _ = self._reader(key)
                size = reader.size()
                if size.isValid() and 0 < size.width() * size.height() <= MOST_PIXELS:
                    found = size
                buffer.close()
            self._sizes[key] = found
        return found

    def size(self, atom: Atom, width: float, scale: float) -> tuple[float, float]:
        """Room an atom takes in a column: width and height in pixels."""
        if atom.kind != "image":
            return (14 * scale if atom.kind == "break" else min(120 * scale, width), 20 * scale)
        natural = self._natural(atom.key)
        if natural.isEmpty():
            return min(160 * scale, width), 44 * scale
        fit = min(scale, (width - 2) / natural.width(), HIGHEST * scale / natural.height())
        return natural.width() * fit, natural.height() * fit

    def draw(self, painter: QPainter, atom: Atom, box: QRectF, ink: Ink) -> None:
        """The picture, or a field with its words where it cannot be shown."""
        image = self._image(atom.key) if atom.kind == "image" else QImage()
        if not image.isNull():
            painter.drawImage(box, image)
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink("edge"), 1, Qt.PenStyle.DashLine))
        if atom.kind == "break":
            painter.drawLine(box.bottomLeft(), box.bottomRight())
            return
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        painter.setPen(ink("text3"))
        painter.setFont(ink.interface(11))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box.adjusted(6, 2, -6, -2), int(flags), atom.shown or _kind(atom))

    def _image(self, key: str) -> QImage:
        found = self._images.get(key)
        if found is not None:
            return found
        natural = self._natural(key)
        image = QImage()
        if not natural.isEmpty():
            reader, buffer, _ = self._reader(key)
            if natural.width() > WIDEST:
                reader.setScaledSize(QSize(WIDEST, max(natural.height() * WIDEST // natural.width(), 1)))
            image = reader.read()
            buffer.close()
        if len(self._images) >= KEPT:
            self._images.pop(next(iter(self._images)))
        self._images[key] = image
        return image
