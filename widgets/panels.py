"""Outline, cards, counts: they follow the text when it has come to rest, and the caret."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from editor.amendment import State
from widgets.changes import ChangesPanel
from widgets.editing import Editing
from widgets.jobs import Cancel, Collector, Job
from widgets.outline import Outline
from widgets.survey import Survey, survey
from widgets.tally import Tally
from widgets.theme import Theme

SETTLED_AFTER = 160
"""Milliseconds without a change after which panels and counts follow the text."""
CARET_AFTER = 60
"""Milliseconds without a stroke after which panels follow the caret."""
LONG = 1500
"""Rows from which a text is surveyed in another thread, and names follow a change of the order only."""


class Panels(QObject):
    """What stands beside the text, and what is known about the text as a whole."""

    followed = Signal()
    """The panels show the text as it is now."""
    arrived = Signal()
    """The caret has come to rest."""

    def __init__(self, editing: Editing, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._editing = editing
        self.outline = Outline(theme)
        self.cards = ChangesPanel(theme)
        self.known = Survey()
        """What was found last."""
        self._job: Job | None = None
        self._steps: deque[Callable[[], None]] = deque()
        """What of `known` is still to be shown."""
        self._new = False
        """The text is new, and was not surveyed before."""
        self._stepping = self._timer(0)
        self._stepping.timeout.connect(self._step)
        self._settled = self._timer(SETTLED_AFTER)
        self._settled.timeout.connect(self.follow)
        self._caret = self._timer(CARET_AFTER)
        self._caret.timeout.connect(self._follow_caret)

    @property
    def surveyed(self) -> bool:
        """False for a new text as long as nothing is known about it."""
        return self.known.order >= 0

    def _timer(self, milliseconds: int) -> QTimer:
        return QTimer(self, singleShot=True, interval=milliseconds)

    @Slot(object, bool)
    def text_changed(self, place: object, whole: bool) -> None:
        """Cheap on purpose: it comes with every stroke. A short text that is new is shown at once."""
        Collector.put_off()
        self._forget_job()
        if whole:
            self.known = Survey()
            self._new = True
        if whole and len(self._editing.rows) < LONG:
            self.follow()
        else:
            self._settled.start()

    @Slot()
    def caret_moved(self) -> None:
        """Cheap on purpose, too."""
        Collector.put_off()
        self._caret.start()

    @Slot()
    def follow(self) -> None:
        """Find out about the text as it is now, and show it."""
        self._settled.stop()
        self._forget_job()
        if self._editing.work is None:
            return
        long = len(self._editing.rows) >= LONG
        find = partial(
            survey, self._editing.session, self._editing.rows, self._editing.order, self.known,
            self._editing.words(), not long,
        )
        if long:
            self._job = Job("", find, self)
            self._job.done.connect(self._show)
            self._job.start()
        else:
            self._show(find(Cancel()))

    @property
    def behind(self) -> bool:
        """True while the cards are not yet those of the text as it is now."""
        return self._settled.isActive() or self._job is not None or self._show_cards in self._steps

    def _forget_job(self) -> None:
        self._steps.clear()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    @Slot(object)
    def _show(self, found: Survey) -> None:
        self._job = None
        if self._editing.work is None:
            return
        self.known = found
        self._editing.names = found.names
        self._steps.extend((
            self._show_outline, self._show_cards, self._follow_caret, self.followed.emit,
            self._editing.positions.settle,
        ))
        if self._new:
            self._new = False
            self._steps.append(Collector.pass_by)
        if len(self._editing.rows) < LONG:
            while self._steps:
                self._steps.popleft()()
        else:
            self._stepping.start()

    @Slot()
    def _step(self) -> None:
        """One thing after the other: between two of them a stroke gets its turn."""
        if self._steps and self._editing.work is not None:
            self._steps.popleft()()
            self._stepping.start()

    def _show_outline(self) -> None:
        italics = self._editing.session.base.language not in ("ar", "zh")
        self.outline.set_entries(self.known.entries, self.known.signs, italics)

    def _show_cards(self) -> None:
        found = self.known
        self.cards.set_cards(found.cards, self._heading(found), self._counts(found))
        self.cards.set_collisions(self.tr("%n collision(s)", "", len(found.collisions)) if found.collisions else "")

    def _heading(self, found: Survey) -> str:
        """How many amendments there are, and in how many provisions; "" without any."""
        if not found.cards:
            return ""
        heading = self.tr("%n amendment(s)", "", len(found.cards))
        if len(found.changes) != len(found.cards):
            # Several may want something of one provision; the steps from change to change go by provision.
            heading += " · " + self.tr("%n provision(s)", "", len(found.changes))
        return heading

    def _counts(self, found: Survey) -> str:
        """How many amendments there are of each state."""
        counts = Counter(card.state for card in found.cards)
        told = {
            State.DRAFT: self.tr("%n draft", "", counts[State.DRAFT]),
            State.TABLED: self.tr("%n tabled", "", counts[State.TABLED]),
            State.AGREED: self.tr("%n agreed", "", counts[State.AGREED]),
            State.BRACKETED: self.tr("%n in brackets", "", counts[State.BRACKETED]),
            State.REJECTED: self.tr("%n rejected", "", counts[State.REJECTED]),
            State.WITHDRAWN: self.tr("%n withdrawn", "", counts[State.WITHDRAWN]),
        }
        # A line may end between two of them only.
        return " · ".join(told[state].replace(" ", "\u00a0") for state in State if counts[state])

    def tally(self) -> str:
        """How many provisions carry each marker."""
        return Tally().said(self.known.tally, self.outline.locale())

    @Slot()
    def _follow_caret(self) -> None:
        row = self._editing.here()
        if row is not None:
            self.outline.set_current(self.known.lines.get(row.block.id, row.block.id))
            self.cards.set_current(row.block.id)
            self.arrived.emit()
