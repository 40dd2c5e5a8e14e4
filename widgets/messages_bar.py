"""What happened, what was kept, and one thing to do about it: a bar above the document, never a box."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from widgets.icons import icon

SIGNS = {"error": "circle-x", "warn": "circle-alert", "hint": "info"}
HINT_STAYS = 6000
"""Milliseconds that a hint is shown; what asks for something stays until it is answered."""
MOST = 3
"""So many messages are kept at once; an older one gives way."""
LOW = 720
"""Height of the window in pixels below which only the last message is shown, with a count of the others."""
_MORE = " And %n more."
"""Translated where `Saying` says it, with its plural forms: the tool that collects texts knows these only in `tr`."""


class Message(QFrame):
    """One message with its button."""

    gone = Signal()

    def __init__(
        self, kind: str, key: str, text: str, action: str, slot: Callable[[], object] | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.key = key
        self.over = False
        """True once it was closed."""
        self.setProperty("kind", kind)
        self.setAccessibleName(text)
        sign = QLabel()
        sign.setPixmap(icon(SIGNS[kind]).pixmap(16))
        words = QLabel(directed(text), wordWrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(10)
        row.addWidget(sign)
        row.addWidget(words, 1)
        if slot is not None:
            button = QPushButton(action)
            button.clicked.connect(slot)
            button.clicked.connect(self.dismiss)
            row.addWidget(button)
        self.more = QPushButton()
        self.more.setProperty("quiet", True)
        self.more.hide()
        row.addWidget(self.more)
        close = QPushButton(icon("x"), "")
        close.setProperty("quiet", True)
        close.setAccessibleName(self.tr("Close this message"))
        close.setToolTip(self.tr("Close this message"))
        close.clicked.connect(self.dismiss)
        row.addWidget(close)
        if kind == "hint" and slot is None:
            self._away = QTimer(self, singleShot=True, interval=HINT_STAYS)
            self._away.timeout.connect(self.dismiss)
            self._away.start()

    @Slot()
    def dismiss(self) -> None:
        """Away with it."""
        # It keeps its parent: without one it could end within its own click or timer.
        self.over = True
        self.hide()
        self.gone.emit()
        self.deleteLater()

    def count_others(self, others: int) -> None:
        """Say on its button how many messages are folded behind it; 0 hides that."""
        words = QCoreApplication.translate("Saying", _MORE, "", others).strip()
        self.more.setText(words)
        self.more.setVisible(others > 0)


class MessagesBar(QWidget):
    """The messages that stand above the document."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: list[Message] = []
        self._unfolded = False
        """True once the person asked for all of them."""
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(12, 8, 12, 0)
        self._rows.setSpacing(6)
        self.hide()

    def say(
        self, kind: str, text: str, *, key: str = "", action: str = "", slot: Callable[[], object] | None = None
    ) -> None:
        """Show a message of ``"error"``, ``"warn"`` or ``"hint"``; one of the same key gives way to it."""
        if key:
            self.clear(key)
        message = Message(kind, key, text, action, slot, self)
        message.gone.connect(self._close_when_empty)
        message.more.clicked.connect(self._unfold)
        self._rows.addWidget(message)
        self._unfolded = False
        self._all = [*self.messages(), message]
        shown = self.messages()
        for old in shown[: max(len(shown) - MOST, 0)]:
            old.dismiss()
        self.show()
        self.fit()

    def clear(self, key: str = "") -> None:
        """Without the messages of that key; "" clears all."""
        for message in self.messages():
            if not key or message.key == key:
                message.dismiss()

    def messages(self) -> list[Message]:
        """Those not closed yet, the oldest first."""
        return [message for message in self._all if not message.over]

    def fit(self) -> None:
        """Show all messages, or where the window is low the last one: the text wants its room."""
        messages = self.messages()
        folded = self.window().height() < LOW and not self._unfolded
        for message in messages:
            message.setVisible(not folded or message is messages[-1])
            message.count_others(len(messages) - 1 if folded else 0)

    @Slot()
    def _unfold(self) -> None:
        self._unfolded = True
        self.fit()

    @Slot()
    def _close_when_empty(self) -> None:
        self._all = self.messages()
        if self._all:
            self.fit()
        else:
            self.hide()


def directed(sentence: str) -> str:
    """A sentence in the direction of the interface, though it begin with a name of the other: Qt goes by that."""
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return f"\u200f{sentence}" if rtl else sentence
