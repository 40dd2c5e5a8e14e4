"""The application: fonts, theme, language, crash reports, and the windows on the desk."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QThreadPool, QTranslator, Slot
from PySide6.QtWidgets import QApplication

from resources import path
from widgets import theme
from widgets.actions import LANGUAGES
from widgets.crash import CrashReporter
from widgets.jobs import Collector
from widgets.opening import Wish
from widgets.preferences import PreferencesFile, state_folder
from widgets.window import Window

NAME = "Interline"


class Desk(QObject):
    """The windows, one a session, and what they share: preferences, theme and language."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._file = PreferencesFile()
        self._windows: list[Window] = []
        self._translators: list[QTranslator] = []
        self._theme = theme.theme("light")
        self.crash = CrashReporter(state_folder(), self)
        self.crash.crashed.connect(self._tell_crash)

    def start(self, files: Sequence[Path]) -> None:
        """Show the first window: with the files, with what was open last, or with the start page."""
        self._dress()
        window = self._new_window()
        if len(files) == 2:
            window.compare(files[0], files[1])
            return
        for file in files:
            window.open(file)

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
        self._theme = theme.apply(self._app, preferences.theme)

    def _new_window(self) -> Window:
        window = Window(self._file, self._theme)
        window.another_asked.connect(self._open_another)
        window.look_changed.connect(self._dress_again)
        window.closed.connect(self._forget)
        self._windows.append(window)
        window.show()
        return window

    @Slot(object)
    def _open_another(self, wish: Wish) -> None:
        self._new_window().fulfil(wish)

    @Slot()
    def _dress_again(self) -> None:
        """Another language or theme: every window is made anew around the session it shows."""
        old = tuple(self._windows)
        self._dress()
        for window in old:
            work = window.give_up()
            fresh = self._new_window()
            fresh.setGeometry(window.geometry())
            if work is not None:
                fresh.take(work)
            window.close()

    @Slot(object)
    def _forget(self, window: Window) -> None:
        if window in self._windows:
            self._windows.remove(window)
            window.deleteLater()

    @Slot(str)
    def _tell_crash(self, log: str) -> None:
        for window in self._windows:
            window.tell_crash(log)


def interface_language(chosen: str) -> str:
    """One of the six languages: the one chosen, else the system's, else English."""
    known = [code for code, _ in LANGUAGES]
    system = [name.replace("_", "-").split("-")[0] for name in QLocale.system().uiLanguages()]
    return next((code for code in (chosen, *system) if code in known), "en")


def run(files: list[str]) -> int:
    """Show the window, with these files open when there are any; the exit code of the application."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName(NAME)
    app.setOrganizationName("")
    app.setApplicationDisplayName(NAME)
    app.setDesktopFileName("interline")
    Collector(app)
    # What goes on in another thread gives way to a stroke at once, not after Python's usual 5 ms.
    sys.setswitchinterval(0.0005)
    desk = Desk(app)
    desk.start([Path(file).absolute() for file in files])
    code = app.exec()
    QThreadPool.globalInstance().waitForDone()
    if app.platformName() == "offscreen":
        # Its clipboard is freed after Python is gone, with what we put there still in it.
        app.clipboard().clear()
    desk.crash.stop()
    return code
