"""Long work off the window's thread: values go in, a value comes out.

A job touches no widget and knows no window. Its outcome, an error included, is told in the
window's thread, like any other signal; what was cancelled is not told at all.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, QTimer, Signal, Slot

from editor.errors import InterlineError

SHOWN_AFTER = 500
"""Milliseconds before a job is worth a word to the person who waits."""


class Cancelled(InterlineError):
    """The person who waited did not want it any more."""

    code = "cancelled"


class Cancel:
    """Asked by long work between two steps whether it is still wanted."""

    def __init__(self) -> None:
        self._event = Event()

    def ask(self) -> None:
        self._event.set()

    def check(self) -> None:
        """Raise `Cancelled` when nobody waits for the outcome any more."""
        if self._event.is_set():
            raise Cancelled


class _Run(QRunnable):
    """The half of a job that lives in the other thread."""

    def __init__(self, work: Callable[[Cancel], Any], cancel: Cancel, job: Job) -> None:
        super().__init__()
        self._work = work
        self._cancel = cancel
        self._job = job

    def run(self) -> None:
        try:
            self._cancel.check()
            outcome = self._work(self._cancel)
            self._cancel.check()
        except Cancelled:
            return  # the window that asked may be gone already
        except BaseException as error:
            self._job.over.emit(None, error)
        else:
            self._job.over.emit(outcome, None)


class Job(QObject):
    """One piece of long work. Keep a reference until `ended` comes."""

    done = Signal(object)
    """What the work returned."""
    refused = Signal(object)
    """The `InterlineError` it raised."""
    slow = Signal()
    """It has lasted half a second."""
    ended = Signal()
    """Nothing more will be told, whatever came of it."""
    over = Signal(object, object)
    """For the other thread only: outcome and error."""

    def __init__(self, text: str, work: Callable[[Cancel], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = text
        self._cancel = Cancel()
        self._cancelled = False
        self._run = _Run(work, self._cancel, self)
        self._run.setAutoDelete(False)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_AFTER)
        self._timer.timeout.connect(self.slow)
        self.over.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin in another thread."""
        self._timer.start()
        QThreadPool.globalInstance().start(self._run)

    def cancel(self) -> None:
        """Forget it. The window is free at once; the other thread stops at its next step."""
        if not self._cancelled:
            self._cancelled = True
            self._cancel.ask()
            self._timer.stop()
            self.ended.emit()

    @Slot(object, object)
    def _finish(self, outcome: object, error: BaseException | None) -> None:
        self._timer.stop()
        if self._cancelled:
            return
        self._cancelled = True
        self.ended.emit()
        if error is None:
            if outcome is not None:
                self.done.emit(outcome)
        elif isinstance(error, InterlineError):
            self.refused.emit(error)
        else:
            raise error
