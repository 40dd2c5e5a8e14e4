"""The application: fonts, theme, language, crash reports, and the windows on the desk."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import (
    QEvent,
    QLibraryInfo,
    QLocale,
    QLoggingCategory,
    QObject,
    QSettings,
    Qt,
    QThreadPool,
    QTimer,
    QTranslator,
    Signal,
    Slot,
)
from PySide6.QtGui import QFileOpenEvent, QIcon, QSessionManager
from PySide6.QtWidgets import QApplication, QMessageBox

from editor.errors import WriteError
from editor.messages import message
from formats.portable import portable_folder
from resources import path
from widgets import areas, fonts, instance, leftovers, theme
from widgets.actions import LANGUAGES
from widgets.crash import CrashReporter
from widgets.ending import INTERRUPTED, Ending
from widgets.jobs import Collector
from widgets.preferences import PreferencesFile, state_folder
from widgets.saying import translated
from widgets.window import Window
from widgets.wishes import Wish

NAME = "Interline"


class Desk(QObject):
    """The windows, one a session, and what they share: preferences, theme and language."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._file = PreferencesFile()
        self.windows: list[Window] = []
        self._translators: list[QTranslator] = []
        self._theme = theme.theme("light")
        self._dress_wanted = False
        """Another language or theme was chosen while a window was at work."""
        self.crash = CrashReporter(state_folder(), self)
        self.crash.crashed.connect(self._tell_crash)

    def start(self, files: Sequence[Path]) -> None:
        """Show the first window: with the files, or with the start page."""
        leftovers.look_through()
        self._dress()
        self._new_window()
        if files:
            self.take(files)

    @Slot(list)
    def take(self, files: Sequence[Path]) -> None:
        """Show what was asked for, in front: two files are compared, any other number opened, one a window.

        What is open already is brought to the front.
        """
        wishes = [Wish(tuple(files))] if len(files) == 2 else [Wish((file,)) for file in files]
        front = self.windows[-1] if self.windows else self._new_window()
        for wish in wishes:
            front = next((window for window in self.windows if window.shows(wish)), None) or self._idle_window()
            if not front.opened:
                front.fulfil(wish)
        front.setWindowState(front.windowState() & ~Qt.WindowState.WindowMinimized)
        front.raise_()
        front.activateWindow()

    def _idle_window(self) -> Window:
        """One that has nothing open and opens nothing, perhaps a new one."""
        idle = (window for window in self.windows if not window.opened and not window.working.busy)
        return next(idle, None) or self._new_window()

    def _dress(self) -> None:
        """Put on the theme and the language of the preferences."""
        preferences = self._file.read()
        language = interface_language(preferences.language)
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for folder, stem in ((str(path("translations")), "interline"), (qt, "qtbase")):
            translator = QTranslator(self)
            # By locale, not by name: Qt's own Chinese is called zh_CN.
            if translator.load(QLocale(language), stem, "_", folder):
                self._app.installTranslator(translator)
                self._translators.append(translator)
        # Arabic conference documents are numbered in the digits of the other languages; so is the window.
        QLocale.setDefault(QLocale("ar_AE" if language == "ar" else language))
        rtl = language == "ar"
        self._app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self._theme = theme.apply(self._app, preferences)

    def _new_window(self) -> Window:
        window = Window(self._file, self._theme)
        window.another_asked.connect(self._open_another)
        window.look_changed.connect(self._dress_again)
        window.closed.connect(self._forget)
        window.working.changed.connect(self._worked)
        self.windows.append(window)
        window.show()
        return window

    @Slot(object)
    def _open_another(self, wish: Wish) -> None:
        self._new_window().fulfil(wish)

    @Slot()
    def _dress_again(self) -> None:
        """Another language or theme: every window is made anew around the session it shows.

        Not while one is at work: what it opens or writes would be lost.
        """
        self._dress_wanted = any(window.working.busy for window in self.windows)
        if self._dress_wanted:
            return
        old = tuple(self.windows)
        self._dress()
        for window in old:
            control = window.control
            fresh = self._new_window()
            fresh.go_on_from(window)
            window.close()
            if control is not None:
                fresh.editor.preferring.open_on(control)

    @Slot()
    def _worked(self) -> None:
        """Work began or ended; its outcome is told after this."""
        if self._dress_wanted and not any(window.working.busy for window in self.windows):
            QTimer.singleShot(0, self._dress_again)

    @Slot()
    def store_all(self) -> bool:
        """What is typed in any window is stored; False when some of it could not be, which its window says."""
        stored = [window.store() for window in self.windows]
        return all(stored)

    @Slot()
    def end(self) -> None:
        """Close all windows and end; one whose text cannot be stored stays, and so does the program."""
        # A window behind a question takes no close.
        while (question := self._app.activeModalWidget()) is not None and question.close():
            pass
        closed = [window.close() for window in tuple(self.windows)]
        if all(closed):
            self._app.exit(INTERRUPTED)

    @Slot(QSessionManager)
    def end_session(self, manager: QSessionManager) -> None:
        """The desktop session ends, unless something cannot be stored and the person may still do about it."""
        if not self.store_all() and manager.allowsInteraction():
            manager.cancel()

    @Slot(object)
    def _forget(self, window: Window) -> None:
        if window in self.windows:
            self.windows.remove(window)
            window.deleteLater()

    @Slot(str)
    def _tell_crash(self, log: str) -> None:
        for window in self.windows:
            window.tell_crash(log)


def interface_language(chosen: str) -> str:
    """One of the six languages: the one chosen, else the system's, else English."""
    known = [code for code, _ in LANGUAGES]
    system = [name.replace("_", "-").split("-")[0] for name in QLocale.system().uiLanguages()]
    return next((code for code in (chosen, *system) if code in known), "en")


class Application(QApplication):
    """Qt's application, which on macOS is told by the system what to open."""

    file_asked = Signal(list)
    """Files (`Path`) to be shown."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_asked.emit([Path(event.file())])
            return True
        return super().event(event)


def application() -> Application:
    """The application of this process, named, with all fonts at hand."""
    folder = portable_folder()
    if folder is not None:
        _stay_in(folder)
    app = Application(sys.argv[:1])
    app.setApplicationName(NAME)
    app.setOrganizationName("")
    app.setApplicationDisplayName(NAME)
    app.setDesktopFileName("interline")
    app.setWindowIcon(QIcon(str(path("icons/interline.svg"))))
    fonts.add_missing()
    areas.install()
    # Its bridge to screen readers warns of each label of Qt's own that changes, and of each question it does not know.
    QLoggingCategory.setFilterRules("qt.accessibility.atspi.warning=false")
    Collector(app)
    return app


def _stay_in(folder: Path) -> None:
    """What Qt and the libraries below it keep of their own goes there, too: caches, places of dialogs."""
    os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
    if sys.platform == "linux":
        # Without a session's bus one would be started, which is noted down in the home folder.
        os.environ.setdefault("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, str(folder))


def run(files: list[str]) -> int:
    """Show the window, with these files open when there are any; the exit code of the application.

    Where the program runs already, that one shows them.
    """
    token = os.environ.get(instance.TOKEN, "")  # Qt takes it away
    app = application()
    named = [Path(file).absolute() for file in files]
    try:
        state = state_folder()
    except WriteError as error:
        # Nothing could be kept: better said in a box than in a console that may not be there.
        QMessageBox(QMessageBox.Icon.Critical, NAME, message(error, translated)).exec()
        raise
    if instance.hand_over(named, state, token):
        return 0
    # What goes on in another thread gives way to a stroke at once, not after Python's usual 5 ms.
    sys.setswitchinterval(0.0005)
    desk = Desk(app)
    app.file_asked.connect(desk.take)
    first = instance.Instance(state, app)
    first.asked.connect(desk.take)
    first.listen()
    ending = Ending(app)
    ending.asked.connect(desk.end)
    app.commitDataRequest.connect(desk.end_session)
    app.aboutToQuit.connect(desk.store_all)
    desk.start(named)
    code = app.exec()
    ending.stop()
    first.stop()
    QThreadPool.globalInstance().waitForDone()
    if app.platformName() == "offscreen":
        # Its clipboard is freed after Python is gone, with what we put there still in it.
        app.clipboard().clear()
    desk.crash.stop()
    return code
