"""A damaged text that is open: found in another thread, offered, reviewed in a window of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from editor.repair.findings import Repaired
from editor.repair.repairing import is_damaged, repair
from formats.store import Source
from widgets.choices import Choices
from widgets.editing import Editing
from widgets.jobs import Cancel, Job
from widgets.opening import Work
from widgets.repair_window import RepairWindow
from widgets.saying import Saying
from widgets.theme import Theme
from widgets.wishes import Mended
from widgets.working import Working

_ARRIVING = frozenset({"txt", "md", "html", "rtf", "pdf"})
"""Formats of texts that went through something else before. A document of a word processor is looked at when asked."""


class Repairing(QObject):
    """From a text that was opened to the one that is gone on with."""

    settled = Signal(object)
    """A `Mended` text."""
    looked = Signal()
    """A text just opened was looked at."""

    def __init__(
        self, editing: Editing, working: Working, saying: Saying, choices: Choices, theme: Theme, window: QWidget
    ) -> None:
        super().__init__(window)
        self._window = window
        self._editing = editing
        self._working = working
        self._saying = saying
        self._choices = choices
        self._theme = theme
        self._of: Work | None = None
        """The text that `_found` was found in, as it was opened."""
        self._found: Repaired | None = None
        saying.repair_asked.connect(self.open)

    @Slot(object)
    def look(self, work: Work) -> None:
        """Look at a text just opened, and offer its repair where it is damaged."""
        self._of, self._found = work, None
        if work.source is None or work.stored is not None or work.format not in _ARRIVING:
            return
        job = Job("", _repaired(work), self)
        job.done.connect(self._looked)
        job.start()

    @Slot(object)
    def _looked(self, repaired: Repaired) -> None:
        if self._is_open():
            self._found = repaired
            if is_damaged(repaired):
                self._saying.damaged(len(repaired.findings), len(repaired.undecided))
        self.looked.emit()

    def _is_open(self) -> bool:
        """True while the text that was looked at is open, and nothing was done to it."""
        work = self._editing.work
        return work is not None and self._of is not None and work.session is self._of.session

    @Slot()
    def open(self) -> None:
        """The review, when it is known what there is to be reviewed; else first that."""
        work = self._editing.work
        if work is None:
            return
        if self._found is not None and self._is_open():
            self._review(self._found)
        else:
            self._of = work
            self._working.start(self.tr("Looking for damage"), _repaired(work), self._review)

    @Slot(object)
    def _review(self, repaired: Repaired) -> None:
        self._found = repaired
        if not repaired.findings:
            self._saying.hint(self.tr("Nothing in this text looks damaged."))
            return
        assert self._of is not None
        review = RepairWindow(repaired, self._of.shown_name, self._theme, self._choices.now.zoom, self._window)
        review.settled.connect(self._settle)
        review.left.connect(self._keep)
        review.show()

    @Slot(object)
    def _keep(self, repaired: Repaired) -> None:
        """The review goes on where it was left, when it is opened again."""
        if self._is_open():
            self._found = repaired

    @Slot(object)
    def _settle(self, repaired: Repaired) -> None:
        work = self._of
        assert work is not None
        source = Source(work.name, work.format, work.data) if work.data is not None else None
        self.settled.emit(Mended(repaired, work.shown_name, work.source, work.stamp, source))


def _repaired(work: Work) -> Callable[[Cancel], Repaired]:
    def find(cancel: Cancel) -> Repaired:
        session = work.session
        return repair(session.base, proposals=session.proposals, balloons=work.balloons)

    return find
