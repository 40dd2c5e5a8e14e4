"""The amendments as cards: what, where, whose, why, and what is decided about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from time import perf_counter

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from editor.amendment import State
from editor.document import BlockId
from editor.markup import Change
from widgets.chips import chip
from widgets.icons import icon, pixmap
from widgets.theme import Theme

_STATES = {
    State.DRAFT: ("circle-dashed", "text2"),
    State.TABLED: ("file-input", "text2"),
    State.AGREED: ("circle-check", "ok"),
    State.BRACKETED: ("brackets", "warn"),
    State.REJECTED: ("circle-x", "dele"),
    State.WITHDRAWN: ("undo-2", "text3"),
}
"""Sign and colour of each state."""

DECISIONS_ROOM = 346
"""Width in pixels of its buttons, as they are outside a card, up to which they stand in one row."""

MOST = 40
"""Cards shown at once; the others come in when the caret is near them."""

NARROWEST = 40
"""Pixels to which the words of a card may shrink: a long name never pushes the panel sideways."""
LAID_OUT_AFTER = 80
"""Milliseconds after which new cards have their places, and the open one can be brought in sight."""
SLICE = 0.002
"""Seconds at a time for which cards are made."""


@dataclass(frozen=True, slots=True)
class Card:
    """One amendment."""

    proposal: str
    block: BlockId
    marker: str
    number: str
    address: str
    sponsors: str
    state: State
    state_shown: str
    pieces: tuple[tuple[Change, str], ...]
    reasons: str
    reasons_wanted: bool
    """True when the profile demands reasons and there are none."""
    rtl: bool = False


class CardView(QFrame):
    """One amendment; the chosen one is open."""

    chosen = Signal(str)
    decided = Signal(str, str, object)
    reasons_given = Signal(str, str)
    number_given = Signal(str, str)
    withdrawn = Signal(str, str)

    def __init__(self, card: Card, theme: Theme, opened: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.card = card
        self.opened = opened
        self.setProperty("card", True)
        self.setProperty("chosen", opened)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        head = QHBoxLayout()
        sign = QLabel()
        sign.setPixmap(chip(card.marker, theme))
        head.addWidget(sign)
        if opened:
            number = QLineEdit(card.number, placeholderText=self.tr("Number"))
            number.setAccessibleName(self.tr("Proposal number"))
            number.setMaximumWidth(130)
            number.editingFinished.connect(self._give_number)
            self._number = number
            head.addWidget(number)
        else:
            number_label = QLabel(f"<b>{escape(card.number or card.sponsors)}</b>")
            number_label.setMinimumWidth(NARROWEST)
            head.addWidget(number_label)
        head.addStretch()
        picture, colour = _STATES[card.state]
        drawn = QLabel()
        drawn.setPixmap(pixmap(picture, getattr(theme, colour), 14, 2))
        state = QLabel(card.state_shown[:1].upper() + card.state_shown[1:])
        state.setStyleSheet(f"color: {getattr(theme, colour)}; font-weight: 500")
        head.addWidget(drawn)
        head.addWidget(state)
        column.addLayout(head)
        line = QHBoxLayout()
        place = QLabel(card.address)
        place.setStyleSheet("font-family: 'Noto Serif', 'Noto Naskh Arabic', 'Noto Serif CJK SC'; font-size: 14px")
        place.setMinimumWidth(NARROWEST)
        line.addWidget(place)
        line.addStretch()
        who = QLabel(card.sponsors)
        who.setProperty("hint", True)
        who.setMinimumWidth(NARROWEST)
        line.addWidget(who)
        column.addLayout(line)
        words = QLabel(marked_html(card, theme, None if opened else 110), wordWrap=True)
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setMinimumWidth(NARROWEST)
        words.setLayoutDirection(Qt.LayoutDirection.RightToLeft if card.rtl else Qt.LayoutDirection.LeftToRight)
        column.addWidget(words)
        if opened:
            self._open(column)

    def _open(self, column: QVBoxLayout) -> None:
        card = self.card
        label = QLabel(self.tr("Reasons (required)") if card.reasons_wanted else self.tr("Reasons"))
        label.setProperty("quiet", True)
        column.addWidget(label)
        self._reasons = Reasons(card.reasons)
        self._reasons.setPlaceholderText(self.tr("Why this is proposed"))
        self._reasons.setAccessibleName(self.tr("Reasons"))
        self._reasons.left.connect(self._give_reasons)
        column.addWidget(self._reasons)
        buttons = QGridLayout()
        buttons.setSpacing(6)
        decisions: list[QPushButton] = []
        for text, picture, state in (
            (self.tr("Accept"), "check", State.AGREED),
            (self.tr("Reject"), "x", State.REJECTED),
            (self.tr("Bracket"), "brackets", State.BRACKETED),
        ):
            button = QPushButton(icon(picture), text)
            button.setProperty("state", state.value)
            button.setEnabled(card.state is not state)
            button.clicked.connect(self._decide)
            decisions.append(button)
        back = QPushButton(icon("undo-2"), "")
        back.setProperty("quiet", True)
        back.setToolTip(self.tr("Take this amendment back"))
        back.setAccessibleName(self.tr("Take this amendment back"))
        back.clicked.connect(self._withdraw)
        # Where the words are long, as in Russian or with large letters, they stand in two rows.
        row = [*decisions, back]
        columns = 4 if sum(button.sizeHint().width() + 6 for button in row) < DECISIONS_ROOM else 2
        for number, button in enumerate(row):
            buttons.addWidget(button, number // columns, number % columns)
        buttons.setColumnStretch(columns, 1)
        column.addLayout(buttons)

    def set_position(self, position: str) -> None:
        """Which of all cards it is, for a screen reader."""
        self.setAccessibleName(f"{self.card.marker.rstrip('_')}, {self.card.address}, {position}")

    def edit_reasons(self) -> None:
        """The caret into the reasons."""
        self._reasons.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit(self.card.block)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.card.block)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _decide(self) -> None:
        self.decided.emit(self.card.proposal, self.card.block, State(self.sender().property("state")))

    @Slot()
    def _withdraw(self) -> None:
        self.withdrawn.emit(self.card.proposal, self.card.block)

    @Slot()
    def _give_reasons(self) -> None:
        self.reasons_given.emit(self.card.proposal, self._reasons.toPlainText().strip())

    @Slot()
    def _give_number(self) -> None:
        self.number_given.emit(self.card.proposal, self._number.text().strip())


class Reasons(QPlainTextEdit):
    """A field that tells when it is left."""

    left = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * 4 + 16)
        self._soon = QTimer(self, singleShot=True, interval=800)
        self._soon.timeout.connect(self.left)
        self.textChanged.connect(self._soon.start)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._soon.isActive():
            self._soon.stop()
            self.left.emit()


class ChangesPanel(QWidget):
    """Right of the text: every amendment as a card, in reading order."""

    block_chosen = Signal(str)
    decided = Signal(str, str, object)
    """Proposal, block, `State`."""
    reasons_given = Signal(str, str)
    number_given = Signal(str, str)
    withdrawn = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._cards: tuple[Card, ...] = ()
        self._current: BlockId = ""
        self._title = QLabel()
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("Amendments"))
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 6, 0)
        self._column.setSpacing(8)
        self._empty = QLabel(
            self.tr("Amendments stand here. Start recording and type in the text: what you change is marked."),
            wordWrap=True,
        )
        self._empty.setProperty("hint", True)
        self._column.addWidget(self._empty)
        self._column.addStretch()
        self._area.setWidget(self._inside)
        self._shown: dict[tuple[str, BlockId], CardView] = {}
        self._wanted: list[Card] = []
        self._first = 0
        self._slices = QTimer(self, singleShot=True, interval=0)
        self._slices.timeout.connect(self._bring)
        self._seeing = QTimer(self, singleShot=True, interval=LAID_OUT_AFTER)
        self._seeing.timeout.connect(self._see_opened)
        self._summary = QLabel(wordWrap=True)
        self._summary.setProperty("quiet", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 6, 8)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._area, 1)
        column.addWidget(self._summary)

    def set_cards(self, cards: Sequence[Card], heading: str, summary: str) -> None:
        """Show these amendments; nothing is drawn anew when they are those shown already.

        `heading` says what is counted, "" when there is nothing to count.
        """
        self._title.setText(heading or self.tr("Amendments"))
        self._summary.setText(summary)
        if tuple(cards) == self._cards:
            return
        self._cards = tuple(cards)
        if not self._editing():
            self._draw()

    def set_current(self, block: BlockId) -> None:
        """Open the card of that provision."""
        if block != self._current and not self._editing():
            self._current = block
            self._draw()

    def edit_reasons(self, block: BlockId) -> bool:
        """The caret into the reasons of that provision's first card; False when it has none."""
        self._current = block
        self._draw()
        for view in self._shown.values():
            if view.card.block == block:
                view.edit_reasons()
                return True
        return False

    def _editing(self) -> bool:
        focus = self.focusWidget() if self.window().isActiveWindow() else None
        return isinstance(focus, QPlainTextEdit | QLineEdit) and focus.hasFocus()

    def _draw(self) -> None:
        """Show the cards around the current one; a card that is as it was stays the widget it was."""
        at = next((n for n, card in enumerate(self._cards) if card.block == self._current), 0)
        first = max(min(at - MOST // 2, len(self._cards) - MOST), 0)
        shown = self._cards[first : first + MOST]
        self._first = first
        wanted = {_key(card): card for card in shown}
        for key, view in list(self._shown.items()):
            card = wanted.get(key)
            if card != view.card or view.opened != (view.card.block == self._current):
                self._column.removeWidget(view)
                view.hide()
                view.deleteLater()
                del self._shown[key]
        self._wanted = list(wanted.values())
        self._empty.setVisible(not self._cards)
        self._bring()

    @Slot()
    def _bring(self) -> None:
        """The next cards, as many as a moment allows, the current one before all others."""
        end = perf_counter() + SLICE
        missing = [card for card in self._wanted if _key(card) not in self._shown]
        missing.sort(key=lambda card: card.block != self._current)
        for card in missing:
            if perf_counter() > end and card.block != self._current:
                self._slices.start()
                break
            self._shown[_key(card)] = self._view(card)
        else:
            self._seeing.start()
        at = 0
        for number, card in enumerate(self._wanted, self._first + 1):
            view = self._shown.get(_key(card))
            if view is not None:
                view.set_position(self.tr("{number} of {count}").format(number=number, count=len(self._cards)))
                item = self._column.itemAt(at)
                if item is None or item.widget() is not view:
                    self._column.insertWidget(at, view)
                at += 1

    def _view(self, card: Card) -> CardView:
        view = CardView(card, self._theme, card.block == self._current, self._inside)
        view.chosen.connect(self.block_chosen)
        view.decided.connect(self.decided)
        view.reasons_given.connect(self.reasons_given)
        view.number_given.connect(self.number_given)
        view.withdrawn.connect(self.withdrawn)
        return view

    @Slot()
    def _see_opened(self) -> None:
        opened = next((v for v in self._shown.values() if v.card.block == self._current), None)
        if opened is not None:
            self._area.ensureWidgetVisible(opened, 0, 12)


def _key(card: Card) -> tuple[str, BlockId]:
    return card.proposal, card.block


def marked_html(card: Card, theme: Theme, most: int | None) -> str:
    """The words of a card with their marks; around the first change when `most` characters are shown."""
    pieces = list(card.pieces)
    if most is not None:
        first = next((n for n, (change, _) in enumerate(pieces) if change is not Change.KEPT), 0)
        if first and len(pieces[first - 1][1]) > 40:
            pieces = [(Change.KEPT, "… " + pieces[first - 1][1][-36:]), *pieces[first:]]
    moved = card.marker.endswith("*")
    ins = theme.mov if moved else theme.ins
    dele = theme.mov if moved else theme.dele
    out, left = [], most if most is not None else 10**9
    for change, text in pieces:
        if left <= 0:
            out.append(" …")
            break
        shown, left = text[:left], left - len(text)
        words = escape(shown).replace("\t", " ")
        if change is Change.INSERTED:
            tint = theme.mov_tint if moved else theme.ins_tint
            out.append(f'<span style="color:{ins};background:{tint};text-decoration:underline">{words}</span>')
        elif change is Change.DELETED:
            tint = theme.mov_tint if moved else theme.dele_tint
            out.append(f'<span style="color:{dele};background:{tint};text-decoration:line-through">{words}</span>')
        else:
            out.append(words)
    family = "Noto Serif, Noto Naskh Arabic, Noto Serif CJK SC"
    return f'<span style="font-family:{family};font-size:14px">{"".join(out)}</span>'
