"""The start page is painted before what a text needs is loaded, and asks for nothing it cannot have yet."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from widgets import theme
from widgets.compare_dialog import CompareDialog
from widgets.preferences import PreferencesFile
from widgets.recents import RecentFile
from widgets.start import LEAST, Elided, RecentRow, Way
from widgets.window import Window

ROOT = Path(__file__).parents[2]
LATER = ("lxml", "docx", "odf", "formats.files", "editor.compare", "editor.repair", "widgets.editor_page")


class Paints(QObject):
    """Notes whether the page of a text was there already when the start page was painted first."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        self._window = window
        self.made: list[bool] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and watched.objectName() == "start":
            self.made.append(self._window._editor is not None)
        return False


def test_what_a_text_needs_is_not_loaded_for_the_start_page() -> None:
    asked = f"import sys, main, widgets.app\nprint([name for name in {LATER} if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", asked], cwd=ROOT, check=True, capture_output=True, text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.stdout.strip() == "[]"


def test_the_page_of_a_text_is_made_once_the_start_page_is_painted(qtbot: QtBot, own_folders: Path) -> None:
    window = Window(PreferencesFile(own_folders / "preferences.ini"), theme.theme("light"))
    qtbot.addWidget(window)
    paints = Paints(window)
    QApplication.instance().installEventFilter(paints)
    window.show()
    qtbot.waitUntil(lambda: window._editor is not None, timeout=5_000)
    assert paints.made[0] is False
    QApplication.instance().removeEventFilter(paints)


def test_tab_goes_from_the_ways_in_to_the_recent_files_and_then_to_the_sample(
    qtbot: QtBot, own_folders: Path
) -> None:
    preferences = PreferencesFile(own_folders / "preferences.ini")
    files = own_folders / "one.txt", own_folders / "two.txt"
    for file in files:
        file.write_text("RESOLUTION 5", encoding="utf-8")
        preferences.write(preferences.read().with_recent(file))
    window = Window(preferences, theme.theme("light"))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    window.findChild(Way).setFocus()
    passed = [window.focusWidget()]
    for _ in range(5):
        qtbot.keyClick(passed[-1], Qt.Key.Key_Tab)
        passed.append(window.focusWidget())
    assert [type(widget) for widget in passed] == [Way, Way, Way, RecentRow, RecentRow, QPushButton]
    assert [row.property("path") for row in passed[3:5]] == [str(files[1]), str(files[0])]


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_enter_presses_the_button_that_has_the_keyboard(qtbot: QtBot, own_folders: Path) -> None:
    window = Window(PreferencesFile(own_folders / "preferences.ini"), theme.theme("light"))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    new = next(way for way in window.findChildren(Way) if way.accessibleName().startswith("New"))
    new.setFocus()
    qtbot.keyClick(new, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.opened, timeout=5_000)
    window.close_session()


@pytest.fixture
def early(qtbot: QtBot, own_folders: Path) -> Window:
    """A window whose page of a text is not made yet."""
    window = Window(PreferencesFile(own_folders / "preferences.ini"), theme.theme("light"))
    qtbot.addWidget(window)
    return window


def test_until_then_only_that_can_be_asked_for_which_needs_no_text(early: Window) -> None:
    def asked_for() -> list[str]:
        actions = [action for action in early.actions() if action.isEnabled()]
        return [action.objectName() for action in actions]

    before = asked_for()
    assert "open" in before
    assert "save" not in before
    assert all(action.icon().isNull() for action in early.actions())
    _ = early.editor
    assert asked_for() == before
    assert not early.actions_.open.icon().isNull()


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_what_is_asked_for_before_that_is_done_once(early: Window, qtbot: QtBot) -> None:
    early.actions_.open.trigger()
    early.actions_.compare.trigger()
    assert len(early.findChildren(QFileDialog)) == 1
    assert len(early.findChildren(CompareDialog)) == 1
    begun = []
    early.working.changed.connect(lambda: begun.append(early.working.busy))
    early.actions_.new.trigger()
    qtbot.waitUntil(lambda: early.opened, timeout=5_000)
    assert begun == [True, False]
    early.close_session()
    assert not early.opened


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_a_long_name_leaves_room_for_what_is_known_of_the_file(qtbot: QtBot) -> None:
    shown = RecentFile(Path("a"), "long " * 60, "Interline ended before it was closed; last stored today", True)
    row = RecentRow(shown, theme.theme("light"), "")
    qtbot.addWidget(row)
    row.resize(520, 40)
    row.show()
    name, known = row.findChildren(Elided)
    assert min(name.width(), known.width()) >= LEAST
    assert known.geometry().right() < row.width()


def test_a_recent_file_that_the_system_cannot_even_look_for_is_not_there(qtbot: QtBot, own_folders: Path) -> None:
    preferences = PreferencesFile(own_folders / "preferences.ini")
    preferences.write(preferences.read().with_recent(own_folders / ("a" * 300)))
    window = Window(preferences, theme.theme("light"))
    qtbot.addWidget(window)
    assert [row.isEnabled() for row in window.findChildren(RecentRow)] == [False]


def test_rules_chosen_before_that_are_the_rules(early: Window) -> None:
    last = early.actions_.profiles.actions()[-1]
    last.trigger()
    assert early.preferences.profile == last.data()
    assert last.isChecked()


@pytest.mark.parametrize("made", [False, True])
def test_what_is_refused_is_said_once(early: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, made: bool) -> None:
    said: list[str] = []
    monkeypatch.setattr(early.saying, "announce", said.append)
    if made:
        _ = early.editor
    early.open(Path("/nowhere/Tides.docx"))
    qtbot.waitUntil(lambda: bool(early.saying.messages()), timeout=5_000)
    assert len(said) == 1
