"""All changes of the text at a glance, beside the scroll bar."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from editor.amendment import Marker
from editor.document import BlockId
from widgets.theme import Theme
from widgets.view.guard import guarded
from widgets.view.gutter import draw_collision, draw_sign
from widgets.view.ink import Ink
from widgets.view.panes import Panes, signs
from widgets.view.textview import TextView

WIDTH = 30
TRACK = 15
THUMB = 6
MARGIN = 8
SETTLE_MS = 300
"""Signs are gathered anew when typing pauses so long."""
REACH = 5
"""Pixels from a sign at which a click means it."""


class OverviewRuler(QWidget):
    """Every change by shape and colour, the part in sight, the caret; a click jumps there."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ink = Ink(theme, "", 1)
        self._view: TextView | Panes | None = None
        self._signs: list[tuple[float, Marker | None, BlockId]] = []
        """Where, which and whose; no marker for the diamond of a collision."""
        self._layer: QPixmap | None = None
        """All signs, as they were drawn last."""
        self._layer_of: tuple[QSize, float, float] | None = None
        self._drawn: list[tuple[int, Marker | None]] = []
        """What it shows, each with its height."""
        self._new = True
        """The signs were gathered anew since then."""
        self._held: str = ""
        self._gather_soon = QTimer(self)
        self._gather_soon.setSingleShot(True)
        self._gather_soon.setInterval(SETTLE_MS)
        self._gather_soon.timeout.connect(self._gather)
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Overview of changes"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 200)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._ink = Ink(theme, "", 1)
        self._layer = None
        self.update()

    def set_view(self, view: TextView | Panes) -> None:
        """Follow that view from now on; its own scroll bar gives way to ours."""
        if self._view is not None:
            self._view.scrolled.disconnect(self._on_scrolled)
            self._view.caret_moved.disconnect(self._on_caret)
        self._view = view
        view.scrolled.connect(self._on_scrolled)
        view.caret_moved.connect(self._on_caret)
        self._pane(view).setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._gather()

    @staticmethod
    def _pane(view: TextView | Panes) -> TextView:
        return view.main if isinstance(view, Panes) else view

    @guarded(None)
    def _on_scrolled(self) -> None:
        self.update()
        self._gather_soon.start()

    @guarded(None)
    def _on_caret(self, place: object) -> None:
        self.update()

    @guarded(None)
    def _gather(self) -> None:
        """Where each change stands, from 0 to 1 of the text."""
        if self._view is None:
            return
        pane = self._pane(self._view)
        found = self._view.signs() if isinstance(self._view, Panes) else signs(self._view)
        tops = pane.fractions_of([index for index, _, _ in found])
        self._signs = [(top, marker, id) for top, (_, marker, id) in zip(tops, found, strict=True)]
        self._new = True
        self.update()

    # Drawing

    def _y(self, fraction: float) -> float:
        return MARGIN + fraction * (self.height() - 2 * MARGIN)

    def _fraction(self, y: float) -> float:
        return min(max((y - MARGIN) / max(self.height() - 2 * MARGIN, 1), 0), 1)

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        try:
            self._paint(painter)
        finally:
            painter.end()

    def _paint(self, painter: QPainter) -> None:
        ink = self._ink
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.fillRect(self.rect(), ink("panel"))
        painter.fillRect(QRectF(self.width() - 1 if mirrored else 0, 0, 1, self.height()), ink("line"))
        if self._view is None:
            return
        pane = self._pane(self._view)
        track = self.width() - 2 - TRACK if mirrored else 2
        thumb = 3 if mirrored else self.width() - 3 - THUMB
        top, bottom = (self._y(min(max(f, 0), 1)) for f in pane.fractions())
        bottom = max(bottom, top + 22)
        painter.setPen(QPen(ink("edge"), 1))
        painter.setBrush(ink("surface"))
        painter.drawRoundedRect(QRectF(track + 0.5, top + 0.5, TRACK - 1, bottom - top - 1), 2, 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink("edge"))
        painter.drawRoundedRect(QRectF(thumb, top, THUMB, bottom - top), 3, 3)
        painter.drawPixmap(0, 0, self._signs_drawn(track + TRACK / 2))
        here = pane.caret_fraction()
        if here is not None:
            y = self._y(here) + 2
            x = self.width() - 1.0 if mirrored else 1.0
            tip = x - 6 if mirrored else x + 6
            path = QPainterPath(QPointF(x, y - 5))
            path.lineTo(QPointF(tip, y))
            path.lineTo(QPointF(x, y + 5))
            path.closeSubpath()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink("accent"))
            painter.drawPath(path)

    def _signs_drawn(self, middle: float) -> QPixmap:
        """All signs on one picture, made when they stand elsewhere or the size or the theme is another."""
        room = self.height() - 2 * MARGIN
        key = (self.size(), self.devicePixelRatioF(), middle)
        same = self._layer is not None and self._layer_of == key
        if self._layer is not None and same and not self._new:
            return self._layer
        drawn: dict[tuple[int, Marker | None], int] = {}
        for fraction, marker, _ in self._signs:
            y = round(MARGIN + fraction * room)
            drawn.setdefault((y // 3, marker), y)
        seen = [(y, marker) for (_, marker), y in drawn.items()]
        self._new = False
        if self._layer is not None and same and self._drawn == seen:
            return self._layer
        layer = QPixmap(self.size() * self.devicePixelRatioF())
        layer.setDevicePixelRatio(self.devicePixelRatioF())
        layer.fill(Qt.GlobalColor.transparent)
        painter = QPainter(layer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for y, marker in seen:
            where = QPointF(middle, y + 2)
            if marker is None:
                draw_collision(painter, where, 5, self._ink)
            else:
                draw_sign(painter, where, marker, self._ink)
        painter.end()
        self._layer, self._layer_of, self._drawn = layer, key, seen
        return layer

    # Mouse

    @guarded(None)
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._view is None or event.button() != Qt.MouseButton.LeftButton:
            return
        y = event.position().y()
        nearest = min(self._signs, key=lambda sign: abs(self._y(sign[0]) + 2 - y), default=None)
        if nearest is not None and abs(self._y(nearest[0]) + 2 - y) <= REACH:
            self._view.reveal(nearest[2], flash=True)
            return
        self._held = "thumb"
        self._scroll_to(y)

    @guarded(None)
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held and event.buttons() & Qt.MouseButton.LeftButton:
            self._scroll_to(event.position().y())

    @guarded(None)
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = ""

    def _scroll_to(self, y: float) -> None:
        if self._view is None:
            return
        bar = self._pane(self._view).verticalScrollBar()
        whole = bar.maximum() + bar.pageStep()
        bar.setValue(round(self._fraction(y) * whole - bar.pageStep() / 2))

    @guarded(None)
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._view is not None:
            QApplication.sendEvent(self._pane(self._view).viewport(), event)
