"""The marks of amendments: strike, underline and tint, drawn by hand.

Character formats know no double underline and no thickness or place of a line, so all is drawn from
glyph positions (`look/README.md`, section 4).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from editor.markup import Change
from widgets.view.ink import Ink


class Extent(Protocol):
    """A stretch of one line."""

    @property
    def left(self) -> float: ...
    @property
    def right(self) -> float: ...
    @property
    def baseline(self) -> float: ...


@dataclass(frozen=True, slots=True)
class Stroke:
    """One stretch to be marked."""

    extent: Extent
    change: Change
    moved: bool
    underline: bool
    """The text's own, or text being composed; not an amendment."""
    strike: bool
    """The text's own."""


_TINT_TOP, _TINT_BOTTOM = 1.02, 0.36
_UNDERLINE, _STRIKE = 0.20, 0.29
_ARABIC_TINT_BOTTOM, _ARABIC_UNDERLINE, _ARABIC_STRIKE = 0.52, 0.36, 0.22


def draw_tints(painter: QPainter, at: QPointF, strokes: Sequence[Stroke], ink: Ink, em: float, arabic: bool) -> None:
    """The fields behind marked words. A theme without tints has none."""
    painter.setPen(Qt.PenStyle.NoPen)
    bottom = _ARABIC_TINT_BOTTOM if arabic else _TINT_BOTTOM
    for stroke in strokes:
        if stroke.change is Change.KEPT:
            continue
        tint = ink(ink.change(stroke.change, stroke.moved) + "_tint")
        if tint == ink("page"):
            continue  # high contrast has no tints
        extent = stroke.extent
        painter.setBrush(tint)
        top = at.y() + extent.baseline - _TINT_TOP * em
        box = QRectF(at.x() + extent.left, top, extent.right - extent.left, (_TINT_TOP + bottom) * em)
        painter.drawRoundedRect(box, 2.5, 2.5)


def draw_lines(painter: QPainter, at: QPointF, strokes: Sequence[Stroke], ink: Ink, em: float, arabic: bool) -> None:
    """The lines over and under marked words."""
    thick = max(0.09 * em, 1.3)
    under = (_ARABIC_UNDERLINE if arabic else _UNDERLINE) * em
    strike = (_ARABIC_STRIKE if arabic else _STRIKE) * em
    for stroke in strokes:
        colour = ink(ink.change(stroke.change, stroke.moved))
        extent = stroke.extent
        base = at.y() + extent.baseline
        left, right = at.x() + extent.left, at.x() + extent.right
        if stroke.underline:
            _line(painter, left, right, base + 0.12 * em, max(0.05 * em, 1), ink("text"))
        if stroke.strike:
            _line(painter, left, right, base - strike, max(0.05 * em, 1), ink("text"))
        if stroke.change is Change.KEPT:
            continue
        if stroke.moved:
            thin = max(0.07 * em, 1.1)
            _line(painter, left, right, base + under - 0.02 * em, thin, colour)
            _line(painter, left, right, base + under + 0.13 * em, thin, colour)
        elif stroke.change is Change.INSERTED:
            _line(painter, left, right, base + under, thick, colour)
        if stroke.change is Change.DELETED:
            _line(painter, left, right, base - strike, thick, colour)


def _line(painter: QPainter, left: float, right: float, middle: float, thick: float, colour: QColor) -> None:
    painter.fillRect(QRectF(left, middle - thick / 2, right - left, thick), colour)
