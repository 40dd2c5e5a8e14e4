"""A second start hands its files to the first program, and to nobody else."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QThreadPool, QTranslator
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.recording import Place
from widgets.app import Desk
from widgets.instance import Instance, hand_over
from widgets.view.side import SideBySide


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A state folder, and a folder for sockets whose path is short enough for one."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    return tmp_path / "state"


@pytest.fixture
def first(place: Path, qapp: QApplication) -> Iterator[Instance]:
    instance = Instance(place, qapp)
    assert instance.listen()
    yield instance
    instance.stop()


def send(qtbot: QtBot, place: Path, data: bytes) -> bytes:
    """What the first program answers, until it closes or has answered."""
    socket = QLocalSocket()
    socket.connectToServer(str(next(place.parent.glob("interline-*"))))
    socket.write(data)
    qtbot.waitUntil(lambda: socket.bytesAvailable() or socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    return bytes(socket.readAll().data())


def test_nobody_is_there_at_the_first_start(place: Path, qapp: QApplication) -> None:
    assert not hand_over([place / "a.docx"], place, "")


def test_what_a_program_that_was_killed_left_does_not_hinder(place: Path, qapp: QApplication) -> None:
    killed, fresh = Instance(place, qapp), Instance(place, qapp)
    assert killed.listen()
    assert fresh.listen()
    killed.stop()
    fresh.stop()


def test_the_files_arrive_as_they_are_called(qtbot: QtBot, first: Instance, place: Path) -> None:
    files = [Path("/texts/Резолюция 5.docx"), Path("/texts/决议 5.odt")]
    with qtbot.waitSignal(first.asked) as asked:
        assert send(qtbot, place, json.dumps({"files": [str(f) for f in files], "token": ""}).encode() + b"\n")
    assert asked.args == [files]


@pytest.mark.parametrize(
    "line",
    [b"\n", b"[]\n", b"{\n", b'{"files": [1], "token": ""}\n', b'{"files": "a", "token": ""}\n', b"[" * 10_000 + b"\n",
     b'{"files": ["a\\u0000b"], "token": ""}\n', b'{"files": []}\n', b"\xff\n"],
)  # fmt: skip
def test_what_is_no_message_is_dropped(qtbot: QtBot, first: Instance, place: Path, line: bytes) -> None:
    with qtbot.assertNotEmitted(first.asked):
        assert send(qtbot, place, line) == b""


def test_what_never_ends_is_dropped(qtbot: QtBot, first: Instance, place: Path) -> None:
    assert send(qtbot, place, b"x" * (2**20 + 70_000)) == b""


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, own_folders: Path, place: Path) -> Iterator[Desk]:
    look, locale = (qapp.style().name(), qapp.palette(), qapp.font(), qapp.styleSheet()), QLocale()
    desk = Desk(qapp)
    desk.start([])
    yield desk
    for window in tuple(desk.windows):
        window.close()
    QThreadPool.globalInstance().waitForDone()
    desk.crash.stop()
    for translator in desk.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    # The other tests' windows are not of this desk.
    style, palette, font, sheet = look
    QLocale.setDefault(locale)
    qapp.setStyle(style)
    qapp.setPalette(palette)
    qapp.setFont(font)
    qapp.setStyleSheet(sheet)
    qapp.setProperty("theme", None)


def written(folder: Path, name: str) -> Path:
    file = folder / name
    file.write_text("RESOLUTION 5\n\nresolves\n\n1\tto measure tides,\n", encoding="utf-8")
    return file


@pytest.mark.qt_log_ignore("does not support raise")
def test_each_file_gets_a_window_and_none_gets_two(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    one, two = written(tmp_path, "one.txt"), written(tmp_path, "two.txt")
    desk.take([one])
    desk.take([two])
    qtbot.waitUntil(lambda: all(window.opened for window in desk.windows), timeout=20_000)
    assert len(desk.windows) == 2
    desk.take([one])
    assert len(desk.windows) == 2, "it is open already, and comes to the front"


@pytest.mark.qt_log_ignore("does not support raise")
def test_two_files_at_once_are_compared(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    one, two = written(tmp_path, "one.txt"), written(tmp_path, "two.txt")
    two.write_text(two.read_text(encoding="utf-8").replace("tides", "tides and waves"), encoding="utf-8")
    desk.take([one, two])
    qtbot.waitUntil(lambda: desk.windows[0].opened, timeout=20_000)
    assert len(desk.windows) == 1
    assert desk.windows[0].editor.editing.session.proposals


@pytest.mark.qt_log_ignore("does not support raise")
def test_another_language_leaves_the_text_as_it_was_looked_at(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    one, two = written(tmp_path, "one.txt"), written(tmp_path, "two.txt")
    two.write_text(two.read_text(encoding="utf-8").replace("tides", "tides and waves"), encoding="utf-8")
    desk.take([one, two])
    qtbot.waitUntil(lambda: desk.windows[0].opened, timeout=20_000)
    before = desk.windows[0]
    before.resize(1300, 700)
    place = Place(before.editor.editing.rows[2].id, 4)
    before.editor.view.set_place(place)
    before.choose_language("fr")
    (window,) = desk.windows
    assert window is not before
    assert isinstance(window.editor.view, SideBySide)
    assert window.editor.view.place() == place
    one.write_text("RESOLUTION 6\n", encoding="utf-8")
    qtbot.waitUntil(lambda: [m.key for m in window.saying.messages()] == ["changed"], timeout=5_000)


@pytest.mark.qt_log_ignore("does not support raise")
def test_three_files_dropped_are_opened_one_a_window(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    files = [written(tmp_path, name) for name in ("one.txt", "two.txt", "three.txt")]
    desk.windows[0]._start_page.files_dropped.emit([str(file) for file in files])
    qtbot.waitUntil(lambda: len(desk.windows) == 3 and all(w.opened for w in desk.windows), timeout=20_000)
    assert {window.editor.editing.work.source for window in desk.windows} == set(files)
