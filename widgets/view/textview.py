"""The page with the text: shows rows, hears the keyboard, and says what the person wishes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QWidget

from editor.text import BREAK, Text
from widgets.theme import Theme
from widgets.view import access
from widgets.view.clipboard import mime_of, text_of
from widgets.view.flow import Flow
from widgets.view.guard import guarded
from widgets.view.moving import length
from widgets.view.pointing import PointingPage
from widgets.view.projection import Showing

_Keys = QKeySequence.StandardKey


class TextView(PointingPage):
    """One column of text. It never edits what it shows."""

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, flow: Flow | None = None, showing: Showing | None = None
    ) -> None:
        access.install()
        super().__init__(theme, parent, flow, showing)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.setAccessibleName(self.tr("Text"))

    # Clipboard

    def copy(self) -> None:
        """Put the selection on the clipboard, rich and plain."""
        if self._caret != self._anchor:
            QGuiApplication.clipboard().setMimeData(mime_of(self.copied()))

    def cut(self) -> None:
        """Copy the selection and wish it deleted."""
        if self._caret != self._anchor:
            self.copy()
            self._delete(forward=False, word=False)

    def paste(self) -> None:
        """Wish for what the clipboard holds, with the few marks we know."""
        self.commit_preedit()
        self._ask_text(text_of(QGuiApplication.clipboard().mimeData()))

    def paste_plain(self) -> None:
        """Wish for the characters of the clipboard only."""
        self.commit_preedit()
        self._ask_text(text_of(QGuiApplication.clipboard().mimeData(), plain=True))

    # Keys

    @guarded(False)
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # Keys that write or move here must not be taken by a shortcut of the window.
            plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
            writes = bool(event.text()) and event.text().isprintable()
            # Who writes deletes a word by it, as everywhere; it rejects where nothing can be written.
            word = self.recording and self._editable() and event.key() == Qt.Key.Key_Backspace and (
                event.modifiers() == Qt.KeyboardModifier.ControlModifier)
            if word or (plain and (writes or event.key() in _TYPING_KEYS)):
                event.accept()
                return True
        return bool(super().event(event))

    def focusNextPrevChild(self, forward: bool) -> bool:
        # Tab writes a tab in a text that is open, and in a table goes on; Ctrl+Tab and F6 lead out.
        if self._editable() and self.hasFocus() and (forward or self._in_cell()):
            return False
        return bool(super().focusNextPrevChild(forward))

    @guarded(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._flow.rows:
            event.ignore()
            return
        if self._typed(event) or self._moved(event) or self._commanded(event):
            event.accept()
            return
        event.ignore()

    def _typed(self, event: QKeyEvent) -> bool:
        modifiers = event.modifiers()
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        key = event.key()
        # AltGr arrives as Control and Alt together.
        if control == alt and event.text() and event.text().isprintable():
            self._type(event.text())
            return True
        if alt or (control and key not in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)):
            return False
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask_text(Text.of("\n" if shift else BREAK))
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and self._in_cell():
            self._put(self._walker.cell(self._caret, forward=key == Qt.Key.Key_Tab and not shift))
        elif key == Qt.Key.Key_Tab:
            if not self._editable():
                return False
            self._type("\t")
        elif key == Qt.Key.Key_Backspace:
            self._delete(forward=False, word=control)
        elif key == Qt.Key.Key_Delete:
            if shift and not control:
                self.cut()
            else:
                self._delete(forward=True, word=control)
        else:
            return False
        return True

    def _in_cell(self) -> bool:
        return bool(self._flow.rows) and self._flow.rows[self._caret[0]].block.cell is not None

    def _moved(self, event: QKeyEvent) -> bool:
        key = event.key()
        modifiers = event.modifiers()
        if modifiers & Qt.KeyboardModifier.AltModifier:
            return False
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        walker, caret = self._walker, self._caret
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            right = key == Qt.Key.Key_Right
            if control:
                self._put(walker.word(caret, right != self._runs_left()), shift)
            elif not shift and self._caret != self._anchor:
                self._put(self._ends()[1 if right != self._runs_left() else 0])
            else:
                self._put(walker.sideways(caret, right), shift)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            if control:
                return False
            self._vertically(key == Qt.Key.Key_Down, shift, 1)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            if control:
                return False
            self._by_page(key == Qt.Key.Key_PageDown, shift)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            end = key == Qt.Key.Key_End
            if control:
                last = len(self._flow.rows) - 1
                target = (last, length(self._flow.rows[last])) if end else (0, 0)
                self._put(walker.nearest(target, forward=not end), shift)
            else:
                self._put(walker.line_edge(caret, end), shift)
        else:
            return False
        return True

    def _runs_left(self) -> bool:
        point = self._walker.point(self._caret)
        return point.part.paragraph.rtl if point else self._rtl

    def _vertically(self, down: bool, shift: bool, lines: int) -> None:
        spot = self._caret
        if self._goal is None:
            found = self._walker.caret(spot)
            self._goal = found[1].left() if found else 0.0
        for _ in range(lines):
            spot = self._walker.vertical(spot, down, self._goal)
        self._put(spot, shift, keep_goal=True)

    def _by_page(self, down: bool, shift: bool) -> None:
        rect = self._caret_rect()
        found = self._walker.caret(self._caret)
        if self._goal is None:
            self._goal = found[1].left() if found else 0.0
        goal = self._goal
        step = max(self.viewport().height() - 60, 40)
        y = rect.center().y() if rect is not None else self.viewport().height() / 2
        before = self.scroll_place()
        self._scroll_by(step if down else -step)
        if before == self.scroll_place():
            last = len(self._flow.rows) - 1
            end = (last, length(self._flow.rows[last])) if down else (0, 0)
            self._put(self._walker.nearest(end, forward=not down), shift)
            return
        spot = self._hit(QPointF(self._sheet.text_left + goal, y))
        if spot is not None:
            self._put(spot, shift, keep_goal=True)
        self._goal = goal
        self.viewport().update()

    def _commanded(self, event: QKeyEvent) -> bool:
        shift_insert = event.key() == Qt.Key.Key_V and event.modifiers() == (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if shift_insert:
            self.paste_plain()
        elif event.matches(_Keys.Copy):
            self.copy()
        elif event.matches(_Keys.Cut):
            self.cut()
        elif event.matches(_Keys.Paste):
            self.paste()
        elif event.matches(_Keys.SelectAll):
            self.select_all()
        elif event.key() == Qt.Key.Key_Escape and self._caret != self._anchor:
            self._put(self._caret)
        else:
            return False
        return True

    # Focus

    @guarded(None)
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._keyboard_focus = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        self._restart_blink()
        self.viewport().update()
        super().focusInEvent(event)
        access.focused(self)

    @guarded(None)
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.commit_preedit()
        self._keyboard_focus = False
        self._blink.stop()
        self.viewport().update()
        super().focusOutEvent(event)


_TYPING_KEYS = frozenset(
    {
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)
