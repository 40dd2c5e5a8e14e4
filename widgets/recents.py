"""What was open last: listed on the start page and in the menu."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDate, QFile, QFileInfo, QLocale, QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from widgets import unnamed
from widgets.choices import Choices
from widgets.saying import isolated

FILES_SHOWN, SHOWN = 4, 5
"""Files opened last that the start page lists, and with sessions without a name; what a kill left comes besides."""


@dataclass(frozen=True, slots=True)
class RecentFile:
    """A file opened before."""

    path: Path
    name: str
    detail: str
    there: bool
    unnamed: bool = False
    """A session that nobody gave a name: it can be discarded here, and nowhere else."""


class Recents(QObject):
    """Files opened last, and sessions that were never given a name."""

    chosen = Signal(str)
    """The path of one, in the menu."""

    def __init__(self, choices: Choices, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._choices = choices

    def files(self) -> list[RecentFile]:
        """For the start page: sessions that a kill left, files opened last, sessions that were never given a name."""
        files = [
            # Qt says no where Python raises: a share that is gone, a folder that may not be entered.
            RecentFile(Path(name), isolated(Path(name).name), isolated(str(Path(name).parent)), QFileInfo.exists(name))
            for name in self._choices.file.read().recent[:FILES_SHOWN]
        ]
        known = {file.path for file in files}
        left: list[RecentFile] = []
        others: list[RecentFile] = []
        for path in unnamed.sessions():
            if path in known or unnamed.is_open(path):
                continue
            interrupted = unnamed.interrupted_sign(path).exists()
            words = (self.tr("Interline ended before it was closed; last stored {when}") if interrupted else
                     self.tr("session without a name yet, {when}"))
            (left if interrupted else others).append(
                RecentFile(path, isolated(path.stem), words.format(when=self.when(path)), True, unnamed=True))
        return [*left, *(files + others)[:SHOWN]]

    def when(self, path: Path) -> str:
        """When the file was written last, as people write it."""
        written = QFileInfo(str(path)).lastModified()
        locale, short = self._window.locale(), QLocale.FormatType.ShortFormat
        days = written.date().daysTo(QDate.currentDate())
        time = locale.toString(written.time(), short)
        if days == 0:
            return self.tr("today at {time}").format(time=time)
        if days == 1:
            return self.tr("yesterday at {time}").format(time=time)
        return locale.toString(written, short)

    @Slot(str)
    def discard(self, name: str) -> None:
        """A session without a name is wanted no more: to the trash, where there is one."""
        session = Path(name)
        if unnamed.is_open(session):
            return
        QFile.moveToTrash(name)
        unnamed.remove(session)

    def fill(self, menu: QMenu) -> None:
        """Files opened last; those that are not there any more are listed and grey."""
        menu.clear()
        for number, name in enumerate(self._choices.file.read().recent, 1):
            path = Path(name)
            action = menu.addAction(f"&{number % 10} {isolated(path.name)}", self._choose)
            action.setData(name)
            action.setEnabled(QFileInfo.exists(str(path)))
            action.setToolTip(name)
        if menu.isEmpty():
            menu.addAction(self.tr("Nothing opened yet")).setEnabled(False)

    @Slot()
    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.chosen.emit(str(action.data()))
