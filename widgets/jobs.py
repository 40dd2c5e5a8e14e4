"""Long work off the window's thread: values go in, a value comes out.

A job touches no widget and knows no window. Its outcome, an error included, is told in the
window's thread, like any other signal; what was cancelled is not told at all.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import lru_cache, partial
from itertools import count
from threading import Event
from time import monotonic
from typing import Any, ClassVar

from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal
from shiboken6 import isValid

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


class _Post(QObject):
    """Where outcomes arrive. It lives as long as the process: the other thread refers to nothing else of Qt's.

    Were it to hold a job, the last reference could go in that thread, and a Qt object may only end in its own.
    """

    arrived = Signal(int, object, object)


@lru_cache
def _post() -> _Post:
    post = _Post()
    post.arrived.connect(_deliver, Qt.ConnectionType.QueuedConnection)
    return post


_waiting: dict[int, Job] = {}
"""Jobs that were begun and not yet heard of, by number."""
_numbers = count(1)


def _deliver(number: int, outcome: object, error: BaseException | None) -> None:
    job = _waiting.pop(number, None)
    if job is not None and isValid(job):
        job.finish(outcome, error)


def _run(work: Callable[[Cancel], Any], cancel: Cancel, number: int, post: _Post) -> None:
    """The half of a job that lives in the other thread."""
    outcome: Any = None
    told: BaseException | None = None
    try:
        cancel.check()
        outcome = work(cancel)
        cancel.check()
    except BaseException as error:
        # Nothing is hidden: it goes to the window's thread, and what nobody expected is raised there.
        told = error
    post.arrived.emit(number, outcome, told)


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

    def __init__(self, text: str, work: Callable[[Cancel], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = text
        self._cancel = Cancel()
        self._cancelled = False
        self._work = work
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_AFTER)
        self._timer.timeout.connect(self.slow)

    def start(self) -> None:
        """Begin in another thread."""
        self._timer.start()
        number = next(_numbers)
        _waiting[number] = self
        QThreadPool.globalInstance().start(partial(_run, self._work, self._cancel, number, _post()))

    def cancel(self) -> None:
        """Forget it. The window is free at once; the other thread stops at its next step."""
        if not self._cancelled:
            self._cancelled = True
            self._cancel.ask()
            self._timer.stop()
            self.ended.emit()

    def finish(self, outcome: object, error: BaseException | None) -> None:
        """The outcome has arrived in the window's thread."""
        self._timer.stop()
        if self._cancelled or isinstance(error, Cancelled):
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


COLLECTED_EVERY = 5_000
"""Milliseconds between two looks for cycles that nobody refers to any more."""
AT_REST, LOOKED_AT_LATEST = 2.0, 120.0
"""Seconds without a stroke after which there is time for a look, and after which it does not wait any longer."""


class Collector(QTimer):
    """Python's cycle collector, kept in the window's thread.

    Of itself it runs in whatever thread makes the next object, and a widget that it finds in another
    thread than its own ends the process.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, interval=COLLECTED_EVERY)
        gc.disable()
        self.timeout.connect(self.look)
        self.start()

    _worked: ClassVar[float] = 0.0
    """When a person last did something, by the clock that never goes back."""
    _looked: ClassVar[float] = 0.0

    @staticmethod
    def put_off() -> None:
        """A person is at work: a look would hold up the next stroke."""
        Collector._worked = monotonic()

    def look(self) -> None:
        """Collect the generations that are due, when the hands are at rest."""
        now = monotonic()
        if now - Collector._worked < AT_REST and now - Collector._looked < LOOKED_AT_LATEST:
            return
        Collector._looked = now
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return

    @staticmethod
    def pass_by() -> None:
        """Look no more at what there is now: the million values of a long text would hold up a stroke."""
        gc.freeze()

    @staticmethod
    def look_again() -> None:
        """Look at everything again: a text was closed."""
        gc.unfreeze()
