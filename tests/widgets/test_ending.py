"""The program is ended from outside: what was acknowledged is there at the next start.

A program of its own does the work and is really killed; nothing of this is played.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from formats import store
from widgets import unnamed
from widgets.app import NAME
from widgets.editing import STORED_AFTER
from widgets.keeping import MADE_AFTER
from widgets.leftovers import BEING_MADE, look_through
from widgets.start import RecentRow
from widgets.unnamed import interrupted_sign
from widgets.window import Window

ROOT = Path(__file__).parents[2]
TEXT = "RESOLUTION 5\n\nresolves\n\n1\tto measure tides,\n"
PROGRAM = f"""
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from editor.recording import Place
from editor.session import Recorder
from widgets.app import run
from widgets.window import Window

file, typed, composed, asked = sys.argv[1:]

def act():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, Window))
    if not window.opened:
        return
    timer.stop()
    if typed:
        window.editor.who.record_as(Recorder(("MRD",), "MRD/31"))
        row = next(row for row in window.editor.editing.rows if "measure" in row.new.plain)
        window.editor.view.set_place(Place(row.id, len(row.shown)))
        window.editor.view.setFocus()
        QTest.keyClicks(window.editor.view, typed)
        if composed:
            QApplication.sendEvent(window.editor.view, QInputMethodEvent(composed, []))
    if asked:
        QTimer.singleShot(0, lambda: QFileDialog(window).exec())
    QTimer.singleShot({STORED_AFTER + MADE_AFTER + 500}, lambda: print("ready", flush=True))

timer = QTimer()
timer.timeout.connect(act)
QTimer.singleShot(0, lambda: timer.start(50))
sys.exit(run([file]))
"""
POSIX = pytest.mark.skipif(os.name != "posix", reason="signals are those of POSIX")

Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(own_folders: Path, qapp: QApplication) -> Iterator[Start]:
    """Starts the program on a text, which it amends; returns when it has stored that."""
    programs: list[subprocess.Popen[str]] = []
    name = qapp.applicationName()
    qapp.setApplicationName(NAME)  # the state folder is called after it

    def begin(typed: str = "", composed: str = "", asked: str = "") -> subprocess.Popen[str]:
        text = own_folders / "Tides.txt"
        text.write_text(TEXT, encoding="utf-8")
        program = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(text), typed, composed, asked],
            cwd=ROOT, stdout=subprocess.PIPE, text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        )
        programs.append(program)
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        return program

    yield begin
    qapp.setApplicationName(name)
    for program in programs:
        program.kill()
        program.communicate()


def words_of(session: Path) -> str:
    """The words that the session's present text has."""
    from editor.markup import amended

    with store.open_session(session) as file:
        return "\n".join(block.text.plain for block in amended(file.history.present))


def sessions() -> Path:
    return unnamed.folder()


@POSIX
@pytest.mark.parametrize("sent", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP], ids=lambda sent: sent.name)
def test_a_signal_stores_what_was_typed_and_what_was_being_composed(start: Start, sent: signal.Signals) -> None:
    program = start("x", "潮")
    program.send_signal(sent)
    assert program.wait(20) == 130
    (kept,) = unnamed.sessions()
    assert "tides,x潮" in words_of(kept)
    assert [path.name for path in sessions().iterdir()] == ["Tides.interline"], "it is one file again"
    look_through()
    assert not interrupted_sign(kept).exists()


@POSIX
def test_a_signal_ends_the_program_though_a_question_is_open(start: Start) -> None:
    program = start("x", asked="which file")
    program.send_signal(signal.SIGTERM)
    assert program.wait(20) == 130
    (kept,) = unnamed.sessions()
    assert "tides,x" in words_of(kept)


@POSIX
def test_what_a_kill_left_is_offered_at_the_next_start_and_opens_with_all_that_was_done(
    start: Start, qtbot: QtBot, open_window: Callable[..., Window]
) -> None:
    program = start("x")
    program.send_signal(signal.SIGKILL)
    program.wait(20)
    look_through()
    window = open_window()
    (row,) = [row for row in window.findChildren(RecentRow) if row.property("path").endswith(".interline")]
    assert "Interline ended before it was closed" in row.accessibleName()
    row.click()
    qtbot.waitUntil(lambda: window.opened, timeout=10_000)
    assert any("tides,x" in row.new.plain for row in window.editor.editing.rows)
    window.close_session()
    (kept,) = unnamed.sessions()
    assert not interrupted_sign(kept).exists(), "it was closed as it should be this time"


@POSIX
def test_of_a_text_that_was_only_read_a_kill_leaves_nothing(start: Start) -> None:
    program = start()
    assert any(sessions().iterdir())
    program.send_signal(signal.SIGKILL)
    program.wait(20)
    look_through()
    assert list(sessions().iterdir()) == []


@POSIX
@pytest.mark.parametrize("typed", ["", "x"])
def test_what_another_program_has_open_is_left_alone(start: Start, typed: str) -> None:
    program = start(typed)
    before = sorted(path.name for path in sessions().iterdir())
    look_through()
    assert sorted(path.name for path in sessions().iterdir()) == before
    program.send_signal(signal.SIGTERM)
    assert program.wait(20) == 130
    assert [("x" in words_of(path)) for path in unnamed.sessions()] == ([True] if typed else [])


def test_files_half_made_are_removed_when_they_can_be_nobodys_any_more(own_folders: Path) -> None:
    folder = sessions()
    folder.mkdir()
    for name in (".A.interline.71", ".A.interline.71-journal", "B.interline", "B.interline.untouched",
                 "gone.interline.untouched"):
        (folder / name).touch()
        os.utime(folder / name, (0, 0))
    (folder / ".new.interline.72").touch()
    (folder / "not a session.interline").write_text("words", encoding="utf-8")
    assert BEING_MADE > 10
    look_through()
    assert sorted(path.name for path in folder.iterdir()) == [".new.interline.72", "not a session.interline"]


def test_a_session_without_a_name_can_be_discarded(
    qtbot: QtBot, open_window: Callable[..., Window], own_folders: Path
) -> None:
    from editor.session import History, Session
    from formats.files import open_document

    text = own_folders / "Tides.txt"
    text.write_text(TEXT, encoding="utf-8")
    sessions().mkdir(parents=True)
    begun = History(Session(open_document(text).imported.document))
    store.create(sessions() / "Tides.interline", begun).close()
    window = open_window()
    button = next(b for b in window.findChildren(QToolButton) if "Discard" in b.accessibleName())
    button.click()
    assert list(sessions().iterdir()) == []
    assert not any(row.isVisible() for row in window.findChildren(RecentRow))
    QApplication.processEvents()
