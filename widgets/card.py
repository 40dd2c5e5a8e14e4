"""One amendment as a card: what, where, whose, why, and what is decided about it."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.amendment import State
from editor.document import BlockId
from editor.markup import Change
from widgets.chips import chip
from widgets.flowing import Flowing
from widgets.icons import icon, pixmap, worded
from widgets.theme import Theme
from widgets.view.ink import text_families
from widgets.view.spoken import changed, read

_STATES = {
    State.DRAFT: ("circle-dashed", "text2"),
    State.TABLED: ("file-input", "text2"),
    State.AGREED: ("circle-check", "ok"),
    State.BRACKETED: ("brackets", "warn"),
    State.REJECTED: ("circle-x", "dele"),
    State.WITHDRAWN: ("undo-2", "text3"),
}
"""Sign and colour of each state."""

SIDE = 12
"""Pixels between a card's words and its edges."""
NARROWEST = 40
"""Pixels to which the words of a card may shrink: a long name never pushes the panel sideways."""


@dataclass(frozen=True, slots=True)
class Card:
    """One amendment."""

    proposal: str
    block: BlockId
    """Of the row that shows it: of what several add alike that of one of them."""
    marker: str
    number: str
    address: str
    sponsors: tuple[str, ...]
    state: State
    state_shown: str
    pieces: tuple[tuple[Change, str], ...]
    reasons: str
    reasons_wanted: bool
    """True when the profile demands reasons and there are none."""
    against: tuple[str, ...] = ()
    """What the proposals are called that want the same words or the same place."""
    agreeing: tuple[str, ...] = ()
    """What the proposals are called that want the very same."""
    rtl: bool = False

    @property
    def whose(self) -> str:
        """Its sponsors, as people write them."""
        return ", ".join(self.sponsors)


class CardView(QFrame):
    """One amendment; the chosen one is open."""

    chosen = Signal(str)
    stepped = Signal(int)
    """The next card is wanted, or, at -1, the one before."""
    taken = Signal(str, str)
    """This reading, and none of those it collides with."""
    decided = Signal(str, str, object)
    reasons_given = Signal(str, str)
    number_given = Signal(str, str)
    withdrawn = Signal(str, str)
    field_left = Signal()
    """A field of the card lost the keyboard: what waited for its words can be shown."""

    def __init__(self, card: Card, theme: Theme, opened: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.card = card
        self.opened = opened
        self._whole = 0
        """Width in pixels of the decisions with their pictures."""
        self.setProperty("card", True)
        self.setProperty("chosen", opened)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 10, SIDE, 10)
        column.setSpacing(6)
        head = QHBoxLayout()
        sign = QLabel()
        sign.setPixmap(chip(card.marker, theme))
        head.addWidget(sign)
        if opened:
            number = QLineEdit(card.number, placeholderText=self.tr("Number"))
            number.setAccessibleName(self.tr("Proposal number"))
            number.setMaximumWidth(130)
            number.setObjectName("number")
            number.editingFinished.connect(self._give_number)
            number.editingFinished.connect(self.field_left)
            self._number = number
            head.addWidget(number)
        else:
            number_label = QLabel(f"<b>{escape(card.number or card.whose)}</b>")
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
        place.setStyleSheet(f"font-family: {_families(theme)}; font-size: 14px")
        place.setMinimumWidth(NARROWEST)
        line.addWidget(place)
        line.addStretch()
        who = QLabel(card.whose)
        who.setProperty("hint", True)
        who.setMinimumWidth(NARROWEST)
        if not opened and not card.number:
            who.hide()  # they stand in the place of the number
        who.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(who)
        column.addLayout(line)
        words = QLabel(marked_html(card, theme, None if opened else 110), wordWrap=True)
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setAccessibleName(read(card.pieces))
        words.setMinimumWidth(NARROWEST)
        words.setLayoutDirection(Qt.LayoutDirection.RightToLeft if card.rtl else Qt.LayoutDirection.LeftToRight)
        column.addWidget(words)
        if card.agreeing:
            column.addLayout(self._agreement(theme))
        if card.against:
            column.addWidget(self._collision(theme))
        if opened:
            self._open(column)

    def _agreement(self, theme: Theme) -> QHBoxLayout:
        """Who wants the very same: it is one change, and stands while one of them wants it."""
        line = QHBoxLayout()
        line.setSpacing(6)
        sign = QLabel()
        sign.setPixmap(pixmap("users", theme.ok, 14, 2))
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QLabel(_unbroken(self._agrees()), wordWrap=True)
        words.setMinimumWidth(NARROWEST)
        words.setStyleSheet(f"color: {theme.ok}; font-weight: 500")
        line.addWidget(words, 1)
        return line

    def _agrees(self) -> str:
        words = QCoreApplication.translate("SideBySide", "others want the same")
        return f"{words[:1].upper()}{words[1:]} ({', '.join(self.card.agreeing)})"

    def _collides(self) -> str:
        return self.tr("Collides with {names}").format(names=", ".join(self.card.against))

    def _collision(self, theme: Theme) -> QFrame:
        """Whom it collides with; on an open card with the way out."""
        box = QFrame()
        box.setProperty("kind", "warn")
        column = QVBoxLayout(box)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(6)
        line = QHBoxLayout()
        line.setSpacing(6)
        sign = QLabel()
        sign.setPixmap(pixmap("git-compare-arrows", theme.warn, 14, 2))
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QLabel(_unbroken(self._collides()), wordWrap=True)
        words.setMinimumWidth(NARROWEST)
        words.setStyleSheet(f"color: {theme.warn}; font-weight: 600")
        line.addWidget(words, 1)
        column.addLayout(line)
        if self.opened:
            why = QLabel(self.tr("They want the same words or the same place."), wordWrap=True)
            why.setMinimumWidth(NARROWEST)
            column.addWidget(why)
            take = worded(icon("check-check"), self.tr("Take this reading"))
            take.setObjectName("take")
            take.setToolTip(self.tr("Accept this amendment, and reject those it collides with"))
            take.setAccessibleDescription(take.toolTip())
            take.clicked.connect(self._take)
            column.addWidget(take, 0, Qt.AlignmentFlag.AlignLeading)
        return box

    def _open(self, column: QVBoxLayout) -> None:
        card = self.card
        label = QLabel(self.tr("Reasons (required)") if card.reasons_wanted else self.tr("Reasons"))
        label.setProperty("quiet", True)
        column.addWidget(label)
        self._reasons = Reasons(card.reasons)
        self._reasons.setPlaceholderText(self.tr("Why this is proposed"))
        self._reasons.setAccessibleName(self.tr("Reasons"))
        self._reasons.setObjectName("reasons")
        self._reasons.rested.connect(self._give_reasons)
        self._reasons.left.connect(self.field_left)
        self._reasons.done.connect(self._reasons_done)
        column.addWidget(self._reasons)
        self._buttons = Flowing()
        self._pictures: list[tuple[QPushButton, QIcon]] = []
        for text, picture, state in (
            (self.tr("Accept"), "check", State.AGREED),
            (self.tr("Reject"), "x", State.REJECTED),
            (self.tr("Bracket"), "brackets", State.BRACKETED),
        ):
            sign = icon(picture)
            button = worded(sign, text)
            self._pictures.append((button, sign))
            button.setProperty("state", state.value)
            button.setObjectName(picture)
            button.setEnabled(card.state is not state)
            button.clicked.connect(self._decide)
            self._buttons.addWidget(button)
        back = QPushButton(icon("undo-2"), "")
        back.setProperty("quiet", True)
        back.setToolTip(self.tr("Take this amendment back"))
        back.setAccessibleName(self.tr("Take this amendment back"))
        back.clicked.connect(self._withdraw)
        self._buttons.addWidget(back)
        column.addLayout(self._buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.opened:
            self._fit_buttons()

    def _fit_buttons(self) -> None:
        """Words alone where they stand in one row so, and with pictures would not: some languages have long words."""
        if any(not button.icon().isNull() for button, _ in self._pictures):
            self._whole = self._buttons.sizeHint().width()
        room = self.contentsRect().width() - 2 * SIDE
        for button, sign in self._pictures:
            button.setIcon(sign if self._whole <= room else QIcon())

    def set_position(self, position: str) -> None:
        """Which of all cards it is, for a screen reader."""
        said = [self.card.marker.rstrip("_"), self.card.address]
        if self.card.agreeing:
            said.append(self._agrees())
        if self.card.against:
            said.append(self._collides())
        self.setAccessibleName(", ".join([*said, position]))
        about = [self.card.number, self.card.whose, self.card.state_shown, *changed(self.card.pieces)]
        self.setAccessibleDescription(", ".join(part for part in about if part))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit(self.card.block)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.card.block)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not event.modifiers():
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _take(self) -> None:
        self.taken.emit(self.card.proposal, self.card.block)

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
    def _reasons_done(self) -> None:
        """Back to the text, which takes the keyboard: that gives the reasons."""
        self.chosen.emit(self.card.block)

    @Slot()
    def _give_number(self) -> None:
        self.number_given.emit(self.card.proposal, self._number.text().strip())


class Reasons(QPlainTextEdit):
    """A field that tells when its words are to be kept."""

    rested = Signal()
    """Nothing was typed for a while, or the field was left: its words are others than before."""
    left = Signal()
    """Something else has the keyboard."""
    done = Signal()
    """Ctrl+Enter: the reasons are written."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * 4 + 16)
        self._soon = QTimer(self, singleShot=True, interval=800)
        self._soon.timeout.connect(self.rested)
        self.textChanged.connect(self._soon.start)

    def event(self, event: QEvent) -> bool:
        """Who writes reasons ends them with Ctrl+Enter, and does not mean to accept the amendment by that."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _ends(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _ends(event):
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._soon.isActive():
            self._soon.stop()
            self.rested.emit()
        self.left.emit()


def _ends(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and bool(
        event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def marked_html(card: Card, theme: Theme, most: int | None) -> str:
    """The words of a card with their marks; around the first change when `most` characters are shown."""
    pieces = list(card.pieces)
    if most is not None:
        first = next((n for n, (change, _) in enumerate(pieces) if change is not Change.KEPT), 0)
        if first and len(pieces[first - 1][1]) > 40:
            pieces = [(Change.KEPT, "… " + _last_words(pieces[first - 1][1], 36)), *pieces[first:]]
    moved = card.marker.endswith("*")
    ins = theme.mov if moved else theme.ins
    dele = theme.mov if moved else theme.dele
    out, left = [], most if most is not None else 10**9
    for change, text in pieces:
        if left <= 0:
            out.append(" …")
            break
        shown, left = _first_words(text, left), left - len(text)
        words = escape(shown).replace("\t", " ")
        if change is Change.INSERTED:
            tint = theme.mov_tint if moved else theme.ins_tint
            out.append(f'<span style="color:{ins};background:{tint};text-decoration:underline">{words}</span>')
        elif change is Change.DELETED:
            tint = theme.mov_tint if moved else theme.dele_tint
            out.append(f'<span style="color:{dele};background:{tint};text-decoration:line-through">{words}</span>')
        else:
            out.append(words)
    return f'<span style="font-family:{escape(_families(theme))};font-size:14px">{"".join(out)}</span>'


def _unbroken(words: str) -> str:
    """The same, where no line ends inside the number of a proposal."""
    return words.replace("/", "/\u2060")


def _last_words(text: str, most: int) -> str:
    """The last `most` characters, from the start of a word where one starts among them."""
    end = text[-most:]
    space = end.find(" ")
    return end if space < 0 or len(text) <= most or text[-most - 1].isspace() else end[space + 1 :]


def _first_words(text: str, most: int) -> str:
    """The first `most` characters, to the end of a word where one ends among them."""
    start = text[:most]
    return start if len(text) <= most or text[most].isspace() or " " not in start else start[: start.rindex(" ")]


def _families(theme: Theme) -> str:
    """The families of the text, as a style sheet names them."""
    return ", ".join("'" + family.replace("'", "") + "'" for family in text_families(theme, ""))
