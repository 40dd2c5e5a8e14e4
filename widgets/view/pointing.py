"""Mouse, drag and drop on the text."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QGuiApplication,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QApplication, QWidget

from widgets.theme import Theme
from widgets.view.clipboard import mime_of, text_of
from widgets.view.composing import ComposingPage
from widgets.view.flow import Flow
from widgets.view.guard import guarded
from widgets.view.moving import Spot
from widgets.view.projection import Showing

SCROLL_STEP_MS = 40


class PointingPage(ComposingPage):
    """A page that is clicked, dragged over and dropped on."""

    menu_asked = Signal(QPoint, object)
    """Global position of the context menu wanted, and the Place it is about."""
    files_dropped = Signal(list)
    """Paths of local files dropped on the text."""

    def __init__(self, theme: Theme, parent: QWidget | None, flow: Flow | None, showing: Showing | None) -> None:
        super().__init__(theme, parent, flow, showing)
        self._pressed: QPoint | None = None
        """Where a press within the selection may become a drag."""
        self._granularity = 1
        """Clicks of the press: 1 places, 2 takes words, 3 paragraphs."""
        self._origin: tuple[Spot, Spot] = ((0, 0), (0, 0))
        self._mouse = QPointF()
        self._double_at = QPointF(-100, -100)
        self._double_time = -10_000
        self.drop_words = self.tr("Open this file")
        """What would be done with a file that is dropped here."""
        self._file_over = False
        self._drag_timer = QTimer(self)
        self._drag_timer.setInterval(SCROLL_STEP_MS)
        self._drag_timer.timeout.connect(self._on_drag_timer)
        self.setAcceptDrops(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.viewport().setMouseTracking(True)

    @guarded(None)
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        if self._keyboard_focus:
            self._keyboard_focus = False
            self.viewport().update()  # the ring goes, all around
        self.commit_preedit()
        if (fold := self._fold_at(event.position().y())) is not None:
            self.unfold_asked.emit(fold)
            return
        spot = self._hit(event.position())
        if spot is None:
            return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        low, high = self._ends()
        if low < high and low <= spot < high and not shift and self._granularity_of(event) == 1:
            self._pressed = event.position().toPoint()
            return
        self._granularity = self._granularity_of(event)
        if self._granularity == 3:
            self._select(*self._walker.paragraph_around(spot))
            self._origin = self._ends()
        else:
            self._put(spot, shift, see=False)
            self._origin = (self._anchor, self._anchor)
        self._mouse = event.position()
        self._drag_timer.start()

    def _fold_at(self, y: float) -> int | None:
        """The item there when it stands for folded provisions."""
        return next((index for index, top in self.tops() if top <= y < top + self._flow.height(index)
                     and self._flow.folded(index)), None)

    def _granularity_of(self, event: QMouseEvent) -> int:
        """3 for the press that follows a double click at once, else 1."""
        near = (event.position() - self._double_at).manhattanLength() < QApplication.startDragDistance()
        quick = event.timestamp() - self._double_time < QApplication.doubleClickInterval()
        return 3 if near and quick else 1

    @guarded(None)
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = self._hit(event.position())
        if event.button() != Qt.MouseButton.LeftButton or spot is None:
            return
        self._double_at, self._double_time = event.position(), event.timestamp()
        self._pressed = None
        self._granularity = 2
        self._select(*self._walker.word_around(spot))
        self._origin = self._ends()
        self._mouse = event.position()
        self._drag_timer.start()

    def _select(self, start: Spot, stop: Spot) -> None:
        self._put(start, see=False)
        self._put(stop, keep_anchor=True, see=False)

    @guarded(None)
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            over = self._flow.folding and self._fold_at(event.position().y()) is not None
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)
            return
        if self._pressed is not None:
            far = (event.position().toPoint() - self._pressed).manhattanLength()
            if far >= QApplication.startDragDistance():
                self._pressed = None
                self._drag()
            return
        self._mouse = event.position()
        self._extend()

    def _extend(self) -> None:
        spot = self._hit(self._mouse)
        if spot is None:
            return
        first, last = self._origin
        if self._granularity == 1:
            self._put(spot, keep_anchor=True, see=False)
            return
        around = self._walker.word_around if self._granularity == 2 else self._walker.paragraph_around
        start, stop = around(spot)
        if start < first:
            self._anchor = last
            self._put(start, keep_anchor=True, see=False)
        else:
            self._anchor = first
            self._put(max(stop, last), keep_anchor=True, see=False)

    @guarded(None)
    def _on_drag_timer(self) -> None:
        if not QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._drag_timer.stop()
            return
        y, height = self._mouse.y(), self.viewport().height()
        over = min(y, 0) + max(y - height, 0)
        if over:
            self._scroll_by(round(over / 2) or (1 if over > 0 else -1))
            self._extend()

    @guarded(None)
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag_timer.stop()
        if self._pressed is not None:
            self._pressed = None
            spot = self._hit(event.position())
            if spot is not None:
                self._put(spot, see=False)
        if event.button() == Qt.MouseButton.MiddleButton and QGuiApplication.clipboard().supportsSelection():
            spot = self._hit(event.position())
            if spot is not None:
                self._put(spot, see=False)
                clipboard = QGuiApplication.clipboard()
                self._ask_text(text_of(clipboard.mimeData(clipboard.Mode.Selection)))
        elif self._caret != self._anchor and QGuiApplication.clipboard().supportsSelection():
            clipboard = QGuiApplication.clipboard()
            clipboard.setMimeData(mime_of(self.copied()), clipboard.Mode.Selection)

    @guarded(None)
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self._flow.rows:
            return
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            spot = self._hit(QPointF(event.pos()))
            low, high = self._ends()
            if spot is not None and not (low <= spot <= high and low < high):
                self._put(spot, see=False)
            at = event.globalPos()
        else:
            self._see(self._caret)
            rect = self._caret_rect()
            at = self.viewport().mapToGlobal(rect.bottomLeft().toPoint() if rect else QPoint(20, 20))
        self.menu_asked.emit(at, self._place(self._caret))
        event.accept()

    # Drag and drop

    def _drag(self) -> None:
        drag = QDrag(self)
        drag.setMimeData(mime_of(self.copied()))
        actions = Qt.DropAction.CopyAction
        if self._editable():
            actions |= Qt.DropAction.MoveAction
        start, stop = self._ends()
        done = drag.exec(actions, Qt.DropAction.MoveAction)
        if done == Qt.DropAction.MoveAction and drag.target() is not self.viewport():
            self._ask_delete(start, stop, forward=False)

    @guarded(None)
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or (self._editable() and event.mimeData().hasText()):
            event.acceptProposedAction()
            self._show_file_over(event.mimeData().hasUrls())

    @guarded(None)
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasUrls() or not self._editable():
            event.acceptProposedAction()
            return
        y, height = event.position().y(), self.viewport().height()
        if y < 24 or y > height - 24:
            self._scroll_by(-20 if y < 24 else 20)
        self._drop_spot = self._hit(event.position())
        self.viewport().update()
        event.acceptProposedAction()

    def _show_file_over(self, over: bool) -> None:
        if over != self._file_over:
            self._file_over = over
            self.viewport().update()

    def _paint(self, painter: QPainter, dirty: QRect) -> None:
        super()._paint(painter, dirty)
        if self._file_over:
            self._paint_target(painter)

    def _paint_target(self, painter: QPainter) -> None:
        """The whole page as a place to drop a file on."""
        ink = self._column.ink
        box = QRectF(self.viewport().rect()).adjusted(4, 4, -4, -4)
        tint = QColor(ink("tint"))
        tint.setAlpha(238)
        painter.setBrush(tint)
        painter.setPen(QPen(ink("accent"), 2))
        painter.drawRoundedRect(box, 10, 10)
        painter.setPen(ink("text"))
        painter.setFont(ink.interface(15, QFont.Weight.DemiBold))
        painter.drawText(box.adjusted(16, 0, -16, 0), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
                         self.drop_words)

    @guarded(None)
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_file_over(False)
        self._drop_spot = None
        self.viewport().update()

    @guarded(None)
    def dropEvent(self, event: QDropEvent) -> None:
        self._show_file_over(False)
        self._drop_spot = None
        self.viewport().update()
        data = event.mimeData()
        paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)
            return
        spot = self._hit(event.position())
        text = text_of(data)
        if spot is None or not text or not self._editable():
            return
        low, high = self._ends()
        ours = event.source() is self and event.dropAction() == Qt.DropAction.MoveAction
        if ours and low <= spot <= high:
            return
        event.acceptProposedAction()
        there = self._place(spot)
        if ours:
            self.carry_asked.emit(self._place(low), self._place(high), there, text)
        else:
            self.text_asked.emit(there, there, text)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
