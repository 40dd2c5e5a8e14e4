"""The last resort: what nobody foresaw is written down, and the person is told in a sentence."""

from __future__ import annotations

import faulthandler
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion


class CrashReporter(QObject):
    """Takes the place of `sys.excepthook`: errors raised in slots arrive there too."""

    crashed = Signal(str)
    """Path of the log that tells what happened; "" where none could be written."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = folder / "interline.log"
        self._native = (folder / "native.log").open("w", encoding="utf-8")
        faulthandler.enable(self._native)
        self._before = sys.excepthook
        sys.excepthook = self.report

    def report(
        self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        """Write the error down with its traceback and the versions, then say so. Nothing is sent anywhere."""
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, error, traceback)
            return
        try:
            self._write(kind, error, traceback)
        except OSError:
            # Where the folder is gone or the disk full the person is told all the same.
            self._before(kind, error, traceback)
            self.crashed.emit("")
        else:
            self.crashed.emit(str(self.path))

    def _write(self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        import logging
        import platform
        from logging.handlers import RotatingFileHandler

        handler = RotatingFileHandler(self.path, maxBytes=500_000, backupCount=2, encoding="utf-8")
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        log = logging.getLogger("interline")
        log.addHandler(handler)
        log.critical(
            "Python %s, Qt %s, %s", platform.python_version(), qVersion(), platform.platform(),
            exc_info=(kind, error, traceback),
        )
        log.removeHandler(handler)
        handler.close()

    def stop(self) -> None:
        """Give `sys.excepthook` back and close the file."""
        sys.excepthook = self._before
        faulthandler.disable()
        self._native.close()
