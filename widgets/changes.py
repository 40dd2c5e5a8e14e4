"""The amendments of a text as cards, filtered and in order, following the caret."""

from __future__ import annotations

from collections.abc import Sequence
from time import perf_counter

import regex
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.document import BlockId
from widgets.card import Card, CardView
from widgets.icons import apart, icon
from widgets.tabbing import in_order
from widgets.theme import Theme

MOST = 40
"""Cards shown at once; the others come in when the caret is near them."""
LAID_OUT_AFTER = 80
"""Milliseconds after which new cards have their places, and the open one can be brought in sight."""
SLICE = 0.002
"""Seconds at a time for which cards are made."""
Key = tuple[str, BlockId]
"""Of a card: its proposal's id and its provision."""


class ChangesPanel(QWidget):
    """Right of the text: every amendment as a card, in reading order."""

    block_chosen = Signal(str)
    decided = Signal(str, str, object)
    """Proposal, block, `State`."""
    reasons_given = Signal(str, str)
    number_given = Signal(str, str)
    withdrawn = Signal(str, str)
    taken = Signal(str, str)
    """Proposal and block: that reading, and none of those it collides with."""
    block_stepped = Signal(str)
    """The cards were stepped through with the keys, which stay here."""
    collision_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._cards: tuple[Card, ...] = ()
        self._listed: Sequence[Card] = ()
        """Those of the sponsor chosen, in the order chosen."""
        self._sponsor = ""
        """Whose amendments are shown; "" for all."""
        self._by_number = False
        self._current: BlockId = ""
        self._title = QLabel()
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._title.setWordWrap(True)
        self._collisions = QToolButton()
        self._collisions.setObjectName("collisions")
        self._collisions.setIcon(icon("git-compare-arrows", theme.warn))
        self._collisions.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._collisions.setToolTip(self.tr("To the next provision whose amendments collide"))
        self._collisions.setAccessibleDescription(self._collisions.toolTip())
        self._collisions.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._collisions.clicked.connect(self.collision_asked)
        self._collisions.hide()
        self._whose = self._menu_button("users", self.tr("Whose amendments are shown"))
        self._whose.menu().aboutToShow.connect(self._fill_sponsors)
        self._order = self._menu_button("arrow-down-narrow-wide", self.tr("Order of the amendments"))
        orders = QActionGroup(self)
        self._orders = [self._order.menu().addAction(text, self._choose_order)
                        for text in (self.tr("In text order"), self.tr("By number"))]
        for action in self._orders:
            action.setCheckable(True)
            orders.addAction(action)
        self._orders[0].setChecked(True)
        self._area = QScrollArea(widgetResizable=True)
        # The cards take the keyboard, and it follows them.
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
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
        self._shown: dict[Key, CardView] = {}
        self._wanted: list[Card] = []
        self._urgent: Key | None = None
        """The card the keyboard is in."""
        self._first = 0
        self._slices = QTimer(self, singleShot=True, interval=0)
        self._slices.timeout.connect(self._bring)
        self._seeing = QTimer(self, singleShot=True, interval=LAID_OUT_AFTER)
        self._seeing.timeout.connect(self._see_opened)
        self._left = QTimer(self, singleShot=True, interval=0)
        self._left.timeout.connect(self._draw_what_waited)
        self._summary = QLabel(wordWrap=True)
        self._summary.setProperty("quiet", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 6, 8)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._collisions)
        column.addLayout(head)
        self._choices = QWidget()
        choices = QHBoxLayout(self._choices)
        choices.setContentsMargins(0, 0, 6, 0)
        choices.setSpacing(4)
        choices.addWidget(self._whose)
        choices.addWidget(self._order)
        choices.addStretch()
        self._choices.hide()
        column.addWidget(self._choices)
        column.addWidget(self._area, 1)
        self._label_choices()
        column.addWidget(self._summary)

    def _menu_button(self, picture: str, spoken: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("choice")
        button.setIcon(icon(picture))
        button.setIconSize(QSize(16, 16))
        button.setAccessibleName(spoken)
        button.setToolTip(spoken)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMinimumWidth(28)
        button.setMenu(QMenu(button))
        return button

    @Slot()
    def _fill_sponsors(self) -> None:
        """Everybody who has an amendment here, in the order they are met."""
        menu = self._whose.menu()
        menu.clear()
        sponsors = dict.fromkeys(sponsor for card in self._cards for sponsor in card.sponsors)
        group = QActionGroup(menu)
        for sponsor in ("", *sponsors):
            action = menu.addAction((sponsor or self.tr("All sponsors")).replace("&", "&&"), self._choose_sponsor)
            action.setData(sponsor)
            action.setCheckable(True)
            action.setChecked(sponsor == self._sponsor)
            group.addAction(action)
            if not sponsor:
                menu.addSeparator()

    @Slot()
    def _choose_sponsor(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._sponsor = str(action.data())
            self._label_choices()
            self._draw()

    @Slot()
    def _choose_order(self) -> None:
        self._by_number = self._orders[1].isChecked()
        self._label_choices()
        self._draw()

    def _label_choices(self) -> None:
        """What is chosen stands on the buttons, as far as there is room for words."""
        self._whose.setText(apart((self._sponsor or self.tr("All sponsors")).replace("&", "&&")))
        self._order.setText(apart(self._orders[self._by_number].text()))
        style = Qt.ToolButtonStyle
        for button in (self._whose, self._order):
            button.setToolButtonStyle(style.ToolButtonTextBesideIcon)
            button.setAccessibleDescription(button.text().strip())
        if self._whose.sizeHint().width() + self._order.sizeHint().width() + 30 > self.width():
            for button in (self._whose, self._order):
                button.setToolButtonStyle(style.ToolButtonIconOnly)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._label_choices()

    def set_collisions(self, words: str) -> None:
        """How many collisions there are, in words; "" when there is none."""
        self._collisions.setText(apart(words))
        self._collisions.setAccessibleName(words)
        self._collisions.setVisible(bool(words))

    def set_cards(self, cards: Sequence[Card], heading: str, summary: str) -> None:
        """Show these amendments; nothing is drawn anew when they are those shown already.

        `heading` says what is counted, "" when there is nothing to count.
        """
        self._title.setText(heading or self.tr("Amendments"))
        self._summary.setText(summary)
        if tuple(cards) == self._cards:
            return
        self._cards = tuple(cards)
        self._choices.setVisible(bool(cards))
        if self._sponsor and not any(self._sponsor in card.sponsors for card in cards):
            self._sponsor = ""
            self._label_choices()
        self._draw_what_waited()

    def set_current(self, block: BlockId) -> None:
        """Open the card of that provision."""
        if block != self._current and not self._editing():
            self._current = block
            self._draw()

    @Slot()
    def _draw_what_waited(self) -> None:
        """The cards as they are now; while words are typed into one of them they wait."""
        if not self._editing():
            self._draw()

    def edit_reasons(self, block: BlockId, own: str) -> bool:
        """The caret into the reasons of that provision; False when it has no card.

        `own` is the proposal whose card is asked for, "" for the first: who records gives reasons for what is theirs.
        """
        cards = [card for card in self._cards if card.block == block]
        if not cards:
            return False
        card = next((card for card in cards if card.proposal == own), cards[0])
        if self._sponsor and self._sponsor not in card.sponsors:
            self._sponsor = ""
            self._label_choices()
        self._current = block
        self._draw((_key(card), "reasons"))
        return True

    def _editing(self) -> bool:
        focus = self.focusWidget() if self.window().isActiveWindow() else None
        return isinstance(focus, QPlainTextEdit | QLineEdit) and focus.hasFocus()

    def _draw(self, focus: tuple[Key, str] | None = None) -> None:
        """Show the cards around the current one; a card that is as it was stays the widget it was.

        The keyboard goes to the card and control named, else where it was, though the widget be another.
        """
        focus = focus or self._focused()
        cards: Sequence[Card] = self._cards
        if self._sponsor:
            cards = [card for card in cards if self._sponsor in card.sponsors]
        if self._by_number:
            cards = sorted(cards, key=lambda card: by_number(card.number))
        self._listed = cards
        of_block = (n for n, card in enumerate(cards) if card.block == self._current)
        at = next((n for n, card in enumerate(cards) if focus and _key(card) == focus[0]), next(of_block, 0))
        first = max(min(at - MOST // 2, len(cards) - MOST), 0)
        shown = cards[first : first + MOST]
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
        self._urgent = focus[0] if focus else None
        self._bring()
        if focus is not None and focus[0] in self._shown:
            view = self._shown[focus[0]]
            view.show()  # a layout shows what is new later, and nothing hidden takes the keyboard
            inside = view.findChild(QWidget, focus[1]) if focus[1] else None
            (inside if inside is not None and inside.isEnabled() else view).setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused(self) -> tuple[Key, str] | None:
        """The card the keyboard is in, and the name of the control in it; `None` when it is elsewhere."""
        focus = self.focusWidget()
        if focus is None or not focus.hasFocus():
            return None
        for key, view in self._shown.items():
            if view is focus or view.isAncestorOf(focus):
                return key, "" if view is focus else focus.objectName()
        return None

    def focus_current(self) -> bool:
        """The keyboard to the card of the caret, else to the first; False when there is none."""
        view = next((v for v in self._shown.values() if v.opened), None) or next(
            (self._shown[_key(card)] for card in self._wanted if _key(card) in self._shown), None)
        if view is not None:
            view.show()  # as in `_draw`
            view.setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(view, 0, 12)
        return view is not None

    @Slot(int)
    def _step(self, direction: int) -> None:
        """From card to card with the keys."""
        view = self.sender()
        keys = [_key(card) for card in self._listed]
        if not isinstance(view, CardView) or _key(view.card) not in keys:
            return
        at = keys.index(_key(view.card)) + direction
        if 0 <= at < len(keys):
            self._current = keys[at][1]
            self._draw((keys[at], ""))
            self.block_stepped.emit(self._current)

    @Slot()
    def _bring(self) -> None:
        """The next cards, as many as a moment allows, the current one and that with the keyboard before all others."""
        end = perf_counter() + SLICE
        missing = [card for card in self._wanted if _key(card) not in self._shown]
        waiting = {_key(card) for card in missing if card.block != self._current and _key(card) != self._urgent}
        missing.sort(key=lambda card: _key(card) in waiting)
        for card in missing:
            if perf_counter() > end and _key(card) in waiting:
                self._slices.start()
                break
            self._shown[_key(card)] = self._view(card)
        else:
            self._seeing.start()
        at = 0
        before: QWidget = self._area
        for number, card in enumerate(self._wanted, self._first + 1):
            view = self._shown.get(_key(card))
            if view is not None:
                if missing:
                    before = in_order(before, view)
                view.set_position(self.tr("{number} of {count}").format(number=number, count=len(self._listed)))
                # Never `itemAt`: what it gives outlives the item, and is taken for what comes to its address.
                if self._column.indexOf(view) != at:
                    self._column.insertWidget(at, view)
                    view.show()
                at += 1
        if missing:
            # They are in the room that there was before they came, until the area hears of them.
            QCoreApplication.sendEvent(self._area, QEvent(QEvent.Type.LayoutRequest))

    def _view(self, card: Card) -> CardView:
        view = CardView(card, self._theme, card.block == self._current, self._inside)
        view.chosen.connect(self.block_chosen)
        view.decided.connect(self.decided)
        view.reasons_given.connect(self.reasons_given)
        view.number_given.connect(self.number_given)
        view.withdrawn.connect(self.withdrawn)
        view.taken.connect(self.taken)
        view.stepped.connect(self._step)
        view.field_left.connect(self._left.start)
        return view

    @Slot()
    def _see_opened(self) -> None:
        focus = self._focused()
        opened = self._shown[focus[0]] if focus else next(
            (v for v in self._shown.values() if v.card.block == self._current), None)
        if opened is not None:
            self._area.ensureWidgetVisible(opened, 0, 12)


def _key(card: Card) -> Key:
    return card.proposal, card.block


def by_number(number: str) -> tuple[tuple[int, int, str], ...]:
    """Order of proposal numbers: ``MRD/12/2`` before ``MRD/12/10``; those without a number come last."""
    if not number:
        return ((2, 0, ""),)
    return tuple(
        (0, int(part), "") if part.isdecimal() else (1, 0, part) for part in regex.split(r"(\d+)", number) if part
    )
