"""Text from input methods: composed on the page, a wish only when it is committed."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QGuiApplication,
    QInputMethodEvent,
)

from widgets.view.caret import CaretPage
from widgets.view.guard import guarded
from widgets.view.projection import Preedit, units


class ComposingPage(CaretPage):
    """A page that input methods write on."""

    _committed = False
    """Words came from the input method since it was asked for them."""
    _dropped = ""
    """Words under composition that it took away in this turn of the event loop, and put none in their place."""

    # Input method

    @guarded(None)
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if not self._editable():
            event.ignore()
            return
        held = self._column.preedit
        committed = event.commitString()
        replaced = event.replacementLength()
        composing = event.preeditString()
        if committed or replaced:
            self._set_preedit("", 0)
            if replaced and self._caret == self._anchor:
                point = self._walker.point(self._caret)
                if point is not None:
                    first = point.position + event.replacementStart()
                    self._anchor = self._walker.of(point, first)
                    self._caret = self._walker.of(point, first + replaced, early=True)
            if committed:
                self._committed = True
                self._type(committed)
            else:
                self._delete(forward=False, word=False)
        if composing or self._column.preedit is not None:
            cursor = units(composing)
            for attribute in event.attributes():
                if attribute.type == QInputMethodEvent.AttributeType.Cursor:
                    cursor = min(max(attribute.start, 0), units(composing))
            self._set_preedit(composing, cursor)
        if held is not None and not (committed or replaced or composing):
            self._dropped = held.text
            QTimer.singleShot(0, self._forget_dropped)
        event.accept()

    def _forget_dropped(self) -> None:
        """It was the person who gave them up: the keyboard stayed here."""
        self._dropped = ""

    def _set_preedit(self, text: str, cursor: int) -> None:
        old = self._column.preedit
        if old is None and not text:
            return
        spot = self._ends()[0]
        row = self._flow.rows[spot[0]].id
        self._column.preedit = Preedit(row, spot[1], text, cursor) if text else None
        number = self._flow.number(old.row, spot[0]) if old else spot[0]
        heights = self._flow.heights
        index = heights.of_row(spot[0] if number is None else number)
        before = heights.height(index)
        if self._flow.measured(index) != before:
            self.viewport().update()
        self._update_row(spot[0])
        self._restart_blink()
        QGuiApplication.inputMethod().update(Qt.InputMethodQuery.ImCursorRectangle)

    def commit_preedit(self) -> None:
        """Finish a half-composed input-method text: before a save, an operation or a change of focus."""
        preedit = self._column.preedit
        if preedit is not None:
            words, self._committed = preedit.text, False
            QGuiApplication.inputMethod().commit()
            if not self._committed:
                # Not every engine answers, and IBus does with no words at all.
                self._set_preedit("", 0)
                self._type(words)
                QGuiApplication.inputMethod().reset()
        elif self._dropped:
            # Before the focus changes Qt asks by itself, and IBus answers the same.
            self._type(self._dropped)
        self._dropped = ""

    @guarded(None)
    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:
        asked = Qt.InputMethodQuery
        if query == asked.ImEnabled:
            return self._editable()
        if query == asked.ImHints:
            return int(Qt.InputMethodHint.ImhMultiLine.value)
        if query in (asked.ImCursorRectangle, asked.ImAnchorRectangle):
            spot = self._anchor if query == asked.ImAnchorRectangle else None
            rect = self._caret_rect(spot)
            return QRectF() if rect is None else rect.translated(QPointF(self.viewport().pos()))
        point = self._walker.point(self._caret) if self._flow.rows else None
        if point is None:
            return super().inputMethodQuery(query)
        paragraph = point.part.paragraph
        if query == asked.ImFont:
            return paragraph.layout.font()
        if query == asked.ImCursorPosition:
            return point.position
        if query == asked.ImAnchorPosition:
            anchor = self._walker.point(self._anchor)
            same = anchor is not None and (anchor.index, anchor.part_number) == (point.index, point.part_number)
            return anchor.position if anchor is not None and same else point.position
        if query == asked.ImSurroundingText:
            return paragraph.shown.text
        if query == asked.ImCurrentSelection:
            return self.selected_text()[:1000]
        return super().inputMethodQuery(query)
