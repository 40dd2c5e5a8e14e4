"""Long work of a window: one at a time, with a bar and Cancel when it lasts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from widgets.jobs import Cancel, Job
from widgets.working_bar import WorkingBar


class Working(QObject):
    """The one job that goes on, if any."""

    changed = Signal()
    """It began or ended."""
    refused = Signal(object)
    """The `InterlineError` that ended it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.bar = WorkingBar()
        self.bar.cancel_asked.connect(self.cancel)
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """True while long work goes on."""
        return self._job is not None

    def start(self, text: str, work: Callable[[Cancel], object], done: Callable[[Any], None]) -> None:
        """Begin long work, unless some goes on. `done` gets what it returns, in this thread."""
        if self._job is not None:
            return
        job = Job(text, work, self)
        job.done.connect(done)
        job.refused.connect(self.refused)
        job.slow.connect(self._show)
        job.ended.connect(self._ended)
        self._job = job
        job.start()
        self.changed.emit()

    @Slot()
    def _show(self) -> None:
        if self._job is not None:
            self.bar.begin(self._job.text)

    @Slot()
    def _ended(self) -> None:
        self._job = None
        self.bar.end()
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """Esc and Cancel: what was begun is forgotten, nothing is half-written."""
        if self._job is not None:
            self._job.cancel()
