"""The end of the program from outside, by a signal of the system. Nothing is asked then."""

from __future__ import annotations

import signal
import socket
from types import FrameType
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

INTERRUPTED: Final = 130
"""Exit code where a signal ended the program."""
_SIGNALS: Final = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
                        if hasattr(signal, name))
"""Those of them that the system has."""


class Ending(QObject):
    """Tells in the window's thread that the program is to end. One for a process.

    A signal arrives between any two instructions, where no widget may be touched: Python writes its number into a
    socket, and the event loop reads it there.
    """

    asked = Signal()
    """A signal came: the program is to end. A second one ends it at once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reader, self._writer = socket.socketpair()
        for end in (self._reader, self._writer):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._arrived)
        self._before = {number: signal.signal(number, _leave_to_the_loop) for number in _SIGNALS}
        self._woken_before = signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)

    @Slot()
    def _arrived(self) -> None:
        numbers = self._reader.recv(64)
        if set(numbers) & set(_SIGNALS):
            for number in _SIGNALS:
                signal.signal(number, signal.SIG_DFL)
            self.asked.emit()

    def stop(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._woken_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._reader.close()
        self._writer.close()


def _leave_to_the_loop(number: int, frame: FrameType | None) -> None:
    """Nothing: the number is in the socket already."""
