"""The window proves itself: shown, amended by typing, exported, dressed in every language and theme.

Continues `formats.self_test` where there is a display, an offscreen one will do. Preferences and sessions of the
person are not touched.
"""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import QEvent, QEventLoop, QLibraryInfo, QLocale, Qt, QThreadPool, QTranslator
from PySide6.QtGui import QFont, QImage, QImageReader, QKeyEvent, QRawFont
from PySide6.QtWidgets import QApplication

import widgets
from editor.recording import Place
from editor.rendering import Kind
from editor.session import Recorder
from formats.files import open_document
from formats.portable import MARKER, SINGLE_FILE
from formats.self_test import Fault, Tell, load_all, told
from resources import path
from widgets import instance, theme
from widgets.actions import LANGUAGES
from widgets.app import application
from widgets.exporting import Order, carry_out
from widgets.icons import icon
from widgets.jobs import Cancel
from widgets.preferences import Preferences, PreferencesFile, state_folder
from widgets.window import Window
from widgets.wishes import Wish

PATIENCE: Final = 30.0
"""Seconds anything may take."""
WORDS: Final = "tide"
LETTERS: Final = {"Noto Sans": "aéЖ", "Noto Serif": "aéЖ", "Noto Naskh Arabic": "ق", "Noto Sans Arabic": "ق",
                  "Noto Sans CJK SC": "决议", "Noto Serif CJK SC": "决议"}


def self_test(tell: Tell) -> bool:
    """Whether the window does what it should. Tells one line a matter, with figures."""
    with tempfile.TemporaryDirectory() as folder:
        # Portable mode, in a folder that goes: nothing of the person is read or written.
        Path(folder, MARKER).touch()
        os.environ[SINGLE_FILE] = str(Path(folder, "interline"))
        app = application()
        matters: tuple[tuple[str, Callable[[], str]], ...] = (
            ("window modules", lambda: f"{load_all(widgets)} loaded"),
            ("pictures", _pictures),
            ("fonts", _fonts),
            ("languages", _languages),
            ("window", partial(_window, app, Path(folder))),
            ("second start", partial(_second_start, app, Path(folder))),
        )
        with _Troubles() as troubles:
            passed = [told(tell, name, work) for name, work in matters]
            QThreadPool.globalInstance().waitForDone()
        passed.append(told(tell, "errors", troubles.figures))
    app.clipboard().clear()
    return all(passed)


class _Troubles(logging.Handler):
    """Errors that the window survives: raised where Qt called, or told to the log."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self._told: list[str] = []

    def __enter__(self) -> _Troubles:
        self._before, sys.excepthook = sys.excepthook, self._hook
        logging.getLogger().addHandler(self)
        return self

    def __exit__(self, *_: object) -> None:
        logging.getLogger().removeHandler(self)
        sys.excepthook = self._before

    def _hook(self, kind: type[BaseException], error: BaseException, _: TracebackType | None) -> None:
        self._told.append(f"{kind.__name__}: {error}")

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        self._told.append(f"{record.getMessage()} {error or ''}".strip())

    def figures(self) -> str:
        """That there was none. Raises `Fault`."""
        if self._told:
            raise Fault(f"{len(self._told)}, the first: {self._told[0]}")
        return "none"


def _until(app: QApplication, done: Callable[[], bool], what: str) -> None:
    """Let the window work until it is done. Raises `Fault` when that takes too long."""
    end = time.monotonic() + PATIENCE
    while not done():
        if time.monotonic() > end:
            raise Fault(f"waited {PATIENCE:.0f} s for {what}")
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def _pictures() -> str:
    known = {bytes(ending.data()).decode() for ending in QImageReader.supportedImageFormats()}
    if missing := {"png", "jpeg", "svg", "gif", "webp", "ico"} - known:
        raise Fault(f"pictures of these formats cannot be read: {', '.join(sorted(missing))}")
    drawn = QImage(str(path("icons/interline.svg")))
    if drawn.isNull() or icon("file-text", "#000000").isNull():
        raise Fault("icons cannot be drawn")
    return f"{len(known)} formats"


def _fonts() -> str:
    for family, letters in LETTERS.items():
        raw = QRawFont.fromFont(QFont(family))
        if raw.familyName() != family or not all(raw.supportsCharacter(ord(letter)) for letter in letters):
            raise Fault(f"{family} is not there, {raw.familyName()} is")
    return f"{len(LETTERS)} families"


def _languages() -> str:
    """The program's own sentences in each language; Qt's in each it has, which are all but English."""
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for code, _ in LANGUAGES:
        for folder, stem in ((str(path("translations")), "interline"), (qt, "qtbase")):
            if not QTranslator().load(QLocale(code), stem, "_", folder) and (code, stem) != ("en", "qtbase"):
                raise Fault(f"{stem} is not there in {code}")
    return f"{len(LANGUAGES)} of Interline and Qt"


def _window(app: QApplication, folder: Path) -> str:
    """The sample, amended by typing, undone, exported as PDF and DOCX, in each theme."""
    for name in theme.NAMES:
        theme.apply(app, Preferences(theme=name))
    window = Window(PreferencesFile(folder / "interline.ini"), theme.apply(app, Preferences(theme="light")))
    window.resize(1280, 800)
    since = time.perf_counter()
    window.fulfil(Wish(sample=True))
    window.show()
    _until(app, lambda: window.opened and window.isVisible(), "the sample")
    shown = time.perf_counter() - since
    window.editor.who.record_as(Recorder(("MRD",), "MRD/31"))
    row = next(row for row in window.editor.editing.rows if row.new.plain and not row.gone)
    window.editor.view.set_place(Place(row.id, 0))
    before = window.editor.editing.session
    for letter in WORDS:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = Qt.Key(ord(letter.upper()))
            app.sendEvent(window.editor.view, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
    typed = next(r for r in window.editor.editing.rows if r.id == row.id).new.plain
    if not typed.startswith(WORDS):
        raise Fault(f"typing gave {typed[:20]!r}")
    window.editor.editing.undo()
    if window.editor.editing.session != before:
        raise Fault("what was typed is not undone")
    window.editor.editing.redo()
    picture = window.grab().toImage()
    if len({picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}) < 20:
        raise Fault("the window is blank")
    written = _exported(window, folder)
    window.close_session()
    window.close()
    window.deleteLater()
    return f"{app.platformName()}, shown in {shown:.2f} s, {written} files exported"


def _exported(window: Window, folder: Path) -> int:
    """How many files were written of what the window shows, each certified."""
    work = window.editor.editing.work
    if work is None:
        raise Fault("nothing is open")
    count = 0
    for kind, endings in ((Kind.CLEAN, ("docx", "odt")), (Kind.TRACKED, ("docx",)), (Kind.MARKED, ("pdf",))):
        targets = tuple(folder / f"{kind.value}.{ending}" for ending in endings)
        for file in carry_out(Order(work.session, kind, targets, work.data, work.format), Cancel()).files:
            if not file.certificate.passed:
                raise Fault(f"{file.path.name}: " + ", ".join(check.code for check in file.certificate.failures))
            if not open_document(file.path).imported.document.blocks:
                raise Fault(f"{file.path.name}: nothing when read back")
            count += 1
    return count


def _second_start(app: QApplication, folder: Path) -> str:
    """The program is started again with a file: it hands that over, and ends."""
    first = instance.Instance(state_folder(), app)
    arrived: list[Path] = []
    first.asked.connect(arrived.extend)
    if not first.listen():
        raise Fault("no second start can reach this one")
    file = folder / "a.docx"
    main = path("..").resolve() / "main.py"
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, str(main)]
    second = subprocess.Popen([*program, str(file)])  # noqa: S603 - ourselves
    _until(app, lambda: second.poll() is not None, "a second start")
    first.stop()
    if second.returncode or arrived != [file]:
        raise Fault(f"a second start ended with {second.returncode}, and handed over {arrived}")
    return "its file arrived"
