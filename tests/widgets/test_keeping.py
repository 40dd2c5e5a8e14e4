"""Files around the window: what is kept of a text that was opened, and which two are compared."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from editor.recording import Place
from editor.session import Recorder
from formats import store
from formats.samples import sample_for, samples
from widgets import bookmarks, editing, keeping, preferences, unnamed
from widgets.compare_dialog import CompareDialog
from widgets.status_line import StatusLine
from widgets.window import Window
from widgets.wishes import Wish

OpenWindow = Callable[..., Window]
MERIDIA = Recorder(("MRD",), "MRD/31")


@pytest.fixture
def text(tmp_path: Path) -> Path:
    file = tmp_path / "Tides.txt"
    file.write_text("RESOLUTION 5\n\nresolves\n\n1\tto measure tides,\n", encoding="utf-8")
    return file


def amend(qtbot: QtBot, window: Window) -> None:
    window.editor.who.record_as(MERIDIA)
    row = next(row for row in window.editor.editing.rows if "measure" in row.new.plain)
    window.editor.view.set_place(Place(row.id, len(row.shown)))
    qtbot.keyClicks(window.editor.view, "x")


def test_a_text_that_was_only_read_leaves_nothing_behind(qtbot: QtBot, open_window: OpenWindow, text: Path):
    window = open_window(Wish((text,)))
    folder = unnamed.folder()
    qtbot.waitUntil(lambda: any(folder.glob("*.untouched")), timeout=5_000)
    assert unnamed.sessions() == [], "after a kill nobody is asked about a text that was only read"
    window.close_session()
    assert not any(folder.iterdir())
    window.open(text)
    qtbot.waitUntil(lambda: window.opened, timeout=5_000)
    window.close_session()
    qtbot.wait(500)
    assert not any(folder.iterdir())


def test_the_first_stroke_is_in_the_session_file_though_that_was_not_made_yet(
    qtbot: QtBot, open_window: OpenWindow, text: Path
):
    window = open_window(Wish((text,)))
    assert unnamed.sessions() == []
    amend(qtbot, window)
    assert window.editor.editing.store()
    session = window.editor.editing.session
    (kept,) = unnamed.sessions()
    window.close_session()
    with store.open_session(kept) as file:
        assert file.history.present == session


def test_a_session_that_cannot_be_made_is_said_and_the_text_stays(
    qtbot: QtBot, open_window: OpenWindow, text: Path, own_folders: Path
):
    window = open_window()
    sessions = own_folders / "not a folder"
    sessions.write_text("x", encoding="utf-8")
    window.open(text)
    qtbot.waitUntil(lambda: window.opened, timeout=5_000)
    window.editor.editing.work.file.path = sessions / "Tides.interline"
    qtbot.waitUntil(lambda: [m.key for m in window.saying.messages()] == ["not-stored"], timeout=5_000)
    amend(qtbot, window)
    assert not window.editor.editing.store()
    assert any("tides,x" in row.new.plain for row in window.editor.editing.rows)
    corner = window.menuBar().cornerWidget()
    assert isinstance(corner, QLabel)
    assert "Not stored" in corner.text()
    assert "(not stored)" in window.windowTitle()
    sessions.unlink()
    assert window.editor.editing.store()
    assert "All work stored" in corner.text()
    assert "stored" not in window.windowTitle()


def keys_of(window: Window) -> list[str]:
    return [message.key for message in window.saying.messages()]


def corner_of(window: Window) -> list[str]:
    """What the line below the text says of storing."""
    line = window.findChild(StatusLine)
    assert line is not None
    return [label.text() for label in line.findChildren(QLabel) if "tored" in label.text() and label.isVisible()]


def test_a_session_that_was_taken_away_is_made_again_when_its_folder_is_there(
    qtbot: QtBot, open_window: OpenWindow, text: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(editing, "AGAIN_AFTER", 50)
    stick = tmp_path / "stick"
    stick.mkdir()
    window = open_window(Wish((text,)))
    assert window.editor.keeping.save_as(stick / "Tides.interline")
    heard: list[str] = []
    monkeypatch.setattr(window.saying, "announce", heard.append)
    stick.rename(tmp_path / "pulled out")
    amend(qtbot, window)
    qtbot.waitUntil(lambda: keys_of(window) == ["not-stored"], timeout=5_000)
    assert corner_of(window) == ["Not stored"]
    amend(qtbot, window)
    qtbot.wait(200)
    assert sum("not stored" in sentence for sentence in heard) == 1  # though it was tried again and again
    stick.mkdir()
    qtbot.waitUntil(lambda: keys_of(window) == ["hint"], timeout=5_000)
    assert window.saying.messages()[0].accessibleName() == "All changes are stored again."
    assert corner_of(window)[0].startswith("Stored")
    amend(qtbot, window)
    session = window.editor.editing.session
    assert window.editor.editing.store()
    window.close_session()
    with store.open_session(stick / "Tides.interline") as file:
        assert file.history.present == session
        assert [source.name for source in file.sources()] == ["Tides.txt"]


def test_a_session_without_a_name_outlives_the_folder_that_it_was_kept_in(
    qtbot: QtBot, open_window: OpenWindow, text: Path, tmp_path: Path
):
    window = open_window(Wish((text,)))
    amend(qtbot, window)
    assert window.editor.editing.store()
    folder = unnamed.folder()
    folder.rename(tmp_path / "gone")
    folder.write_text("in the way", encoding="utf-8")
    amend(qtbot, window)
    assert not window.editor.editing.store()
    assert keys_of(window) == ["not-stored"]
    folder.unlink()
    assert window.editor.editing.store()
    session = window.editor.editing.session
    window.close_session()
    (kept,) = unnamed.sessions()
    with store.open_session(kept) as file:
        assert file.history.present == session


def test_what_cannot_be_stored_where_it_is_goes_on_elsewhere(
    qtbot: QtBot, open_window: OpenWindow, text: Path, tmp_path: Path
):
    stick = tmp_path / "stick"
    stick.mkdir()
    window = open_window(Wish((text,)))
    assert window.editor.keeping.save_as(stick / "Tides.interline")
    stick.rename(tmp_path / "pulled out")
    amend(qtbot, window)
    assert not window.editor.editing.store()
    session = window.editor.editing.session
    assert window.editor.keeping.save_as(tmp_path / "Elsewhere.interline")
    assert keys_of(window) == ["hint"]
    window.close_session()
    with store.open_session(tmp_path / "Elsewhere.interline") as file:
        assert file.history.present == session


def test_a_text_whose_session_could_never_be_made_goes_on_elsewhere(
    qtbot: QtBot, open_window: OpenWindow, text: Path, tmp_path: Path, own_folders: Path
):
    window = open_window()
    sessions = own_folders / "not a folder"
    sessions.write_text("x", encoding="utf-8")
    window.open(text)
    qtbot.waitUntil(lambda: window.opened, timeout=5_000)
    window.editor.editing.work.file.path = sessions / "Tides.interline"
    amend(qtbot, window)
    assert not window.editor.editing.store()
    session = window.editor.editing.session
    assert window.editor.keeping.save_as(tmp_path / "Elsewhere.interline")
    window.close_session()
    with store.open_session(tmp_path / "Elsewhere.interline") as file:
        assert file.history.present == session


@pytest.mark.parametrize("letter", ["a", "é", "ق", "潮"])
def test_a_file_of_the_longest_name_is_amended_exported_and_offered_again(
    qtbot: QtBot, open_window: OpenWindow, text: Path, letter: str
):
    longest = text.rename(text.with_name(letter * ((255 - len(".txt")) // len(letter.encode())) + ".txt"))
    window = open_window(Wish((longest,)))
    amend(qtbot, window)
    assert window.editor.editing.store()
    assert window.menuBar().cornerWidget().width() < window.width() / 2
    window.actions_.export_text.trigger()
    qtbot.waitUntil(lambda: window.editor.exporter.last is not None, timeout=10_000)
    window.close_session()
    assert [session.exists() for session in unnamed.sessions()] == [True]
    window.open(longest)
    qtbot.waitUntil(lambda: "earlier" in [m.key for m in window.saying.messages()], timeout=5_000)


def test_amendments_never_named_are_offered_when_their_file_is_opened_again(
    qtbot: QtBot, open_window: OpenWindow, text: Path
):
    window = open_window(Wish((text,)))
    amend(qtbot, window)
    window.close_session()
    wishes: list[Wish] = []
    window.another_asked.connect(wishes.append)
    window.open(text)
    qtbot.waitUntil(lambda: [m.key for m in window.saying.messages()] == ["earlier"], timeout=5_000)
    assert not any("tides,x" in row.new.plain for row in window.editor.editing.rows)
    next(b for b in window.findChildren(QPushButton) if b.text() == "Open it").click()
    assert wishes == [Wish(tuple(unnamed.sessions()[:1]))]


def test_a_session_opened_again_knows_the_file_it_was_begun_with_and_whether_that_is_still_the_same(
    qtbot: QtBot, open_window: OpenWindow, text: Path, tmp_path: Path
):
    window = open_window(Wish((text,)))
    amend(qtbot, window)
    qtbot.waitUntil(lambda: window.editor.editing.work.stored is not None, timeout=5_000)
    named = tmp_path / "Mine.interline"
    assert window.editor.keeping.save_as(named)
    assert str(text).encode() not in named.read_bytes(), "a session is handed on, and tells nobody's folders"
    window.close_session()
    window.open(named)
    qtbot.waitUntil(lambda: window.opened, timeout=5_000)
    assert window.editor.editing.work.source == text
    assert not window.editor.keeping.source_changed()
    assert window.actions_.compare_with.isEnabled()
    window.close_session()
    text.write_text("RESOLUTION 6\n", encoding="utf-8")
    window.open(named)
    qtbot.waitUntil(lambda: window.opened, timeout=5_000)
    assert window.editor.keeping.source_changed()
    assert [m.key for m in window.saying.messages()] == ["changed"]
    window.close_session()
    text.unlink()
    window.open(named)
    qtbot.waitUntil(lambda: window.opened, timeout=5_000)
    assert window.editor.editing.work.source is None, "what is not there is not guessed at"


@pytest.mark.qt_log_ignore("propagateSizeHints")  # which the offscreen platform does not know
def test_of_two_files_to_be_compared_a_person_says_which_is_the_base_text(
    qtbot: QtBot, open_window: OpenWindow, text: Path, tmp_path: Path
):
    newer = tmp_path / "A newer text.txt"
    newer.write_text(text.read_text(encoding="utf-8").replace("tides", "all tides"), encoding="utf-8")
    window = open_window()
    window.actions_.compare.trigger()
    dialog = window.findChild(CompareDialog)
    compare = next(b for b in dialog.findChildren(QPushButton) if b.text() == "&Compare")
    for field, file in zip(dialog.findChildren(QLineEdit)[:2], (newer, text), strict=True):
        assert not compare.isEnabled()
        field.setText(str(file))
    swap = next(b for b in dialog.findChildren(QPushButton) if b.text() == "&Swap")
    qtbot.mouseClick(swap, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(compare, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.opened, timeout=5_000)
    assert window.editor.editing.work.source == text
    assert any("all tides" in row.new.plain for row in window.editor.editing.rows)


def test_every_sample_but_the_one_in_sight_can_be_chosen_on_the_start_page(
    qtbot: QtBot, open_window: OpenWindow
):
    window = open_window()
    button = next(b for b in window.findChildren(QPushButton) if b.text() == "Other samples")
    told = {action.data(): action for action in button.menu().actions()}
    assert set(told) == {sample.file for sample in samples()} - {sample_for("en").file}
    told["resolution-79-12.en"].trigger()
    qtbot.waitUntil(lambda: window.opened, timeout=10_000)
    assert window.editor.editing.session.base.instruments[0].layout == "un"
    assert window.editor.editing.session.profile == "un-general-assembly"


@pytest.fixture
def long_text(tmp_path: Path) -> Path:
    file = tmp_path / "Harbours.txt"
    items = "\n".join(f"{number}\tto measure tides in harbour {number}," for number in range(1, 200))
    file.write_text(f"RESOLUTION 5\n\nresolves\n\n{items}\n", encoding="utf-8")
    return file


def test_a_session_opens_where_it_was_left(qtbot: QtBot, open_window: OpenWindow, long_text: Path, tmp_path: Path):
    window = open_window(Wish((long_text,)))
    amend(qtbot, window)
    row = next(row.id for row in window.editor.editing.rows if "harbour 150," in row.new.plain)
    window.editor.view.set_place(Place(row, 12))
    window.editor.view.scroll_to(140, 7)
    session = tmp_path / "Harbours.interline"
    assert window.editor.keeping.save_as(session)
    seen = window.editor.view.scroll_place()
    window.close_session()
    window.open(session)
    qtbot.waitUntil(lambda: window.opened, timeout=5_000)
    assert window.editor.view.place() == Place(row, 12)
    assert window.editor.view.scroll_place() == seen


def test_where_the_caret_rests_is_known_after_a_kill(
    qtbot: QtBot, open_window: OpenWindow, long_text: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(keeping, "LEFT_AFTER", 50)
    window = open_window(Wish((long_text,)))
    amend(qtbot, window)
    assert window.editor.editing.store()
    row = next(row.id for row in window.editor.editing.rows if "harbour 150," in row.new.plain)
    window.editor.view.set_place(Place(row, 3))
    file = window.editor.editing.work.file.path
    qtbot.waitUntil(lambda: (left := bookmarks.of(file)) is not None and left[0] == Place(row, 3), timeout=5_000)


@pytest.mark.parametrize("told", ["{", "[]", "{}", '{"S": ["r"]}', '{"S": ["r", "1", null]}', '{"S": [1, 2, [3]]}'])
def test_a_broken_bookmark_is_none(own_folders: Path, told: str):
    session = own_folders / "S.interline"
    folder = preferences.state_folder()
    (folder / "bookmarks.json").write_text(told.replace('"S"', json.dumps(str(session))), encoding="utf-8")
    assert bookmarks.of(session) is None


def test_a_bookmark_to_a_place_that_is_gone_leads_to_the_beginning(
    qtbot: QtBot, open_window: OpenWindow, text: Path, tmp_path: Path
):
    window = open_window(Wish((text,)))
    amend(qtbot, window)
    session = tmp_path / "Tides.interline"
    assert window.editor.keeping.save_as(session)
    first = window.editor.editing.rows[0].id
    window.close_session()
    bookmarks.remember(session, Place("nowhere", 5), (900, -3))
    window.open(session)
    qtbot.waitUntil(lambda: window.opened, timeout=5_000)
    assert window.editor.view.place() == Place(first, 0)
