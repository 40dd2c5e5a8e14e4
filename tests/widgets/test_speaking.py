"""What is said to who does not see the window."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from editor.errors import NotRecording
from editor.session import Recorder
from formats.codec import Note
from widgets import theme
from widgets.card import CardView
from widgets.export_panel import CheckShown, ExportPanel, FileShown, Report
from widgets.messages_bar import Message
from widgets.saying import Saying
from widgets.window import Window
from widgets.wishes import Wish

OpenWindow = Callable[..., Window]
SAMPLE = Wish(sample=True)


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    """Interfaces asked for go with their test: one that outlives what Qt had there is taken for the next widget."""
    yield
    gc.collect()


def test_a_match_is_said_with_its_place_and_the_words_around_it(qtbot: QtBot, open_window: OpenWindow):
    finder = open_window(SAMPLE).editor.finder
    said: list[str] = []
    finder.announced.connect(said.append)
    finder.open()
    field = finder.bar.findChild(QLineEdit, "find")
    assert field is not None
    field.setText("archive")
    assert said[-1] == finder.bar.counted() != ""
    qtbot.keyClick(field, Qt.Key.Key_Return)
    count, place, words = finder.bar.counted(), *said[-1].removeprefix(finder.bar.counted() + ", ").split(": ", 1)
    assert said[-1].startswith(count)
    assert place
    assert "archive" in words.casefold()
    field.setText("no such words")
    assert said[-1] == "Nothing found"


def test_going_on_from_the_beginning_is_said_once(open_window: OpenWindow):
    window = open_window(SAMPLE)
    going, said = window.editor.going, list[str]()
    going.hint.connect(said.append)
    going.announced.connect(said.append)
    for _ in going.changes:
        said.clear()
        going.next_change()
        assert len(said) == 1
    assert said[0].startswith("Went on from the beginning. Change 1 of")


def test_labels_that_tell_something_are_not_named_for_what_they_tell(open_window: OpenWindow):
    window = open_window(SAMPLE)
    window.actions_.side_by_side.trigger()
    plain = [label for label in window.findChildren(QLabel) if label.isVisible() and "<" not in label.text()]
    assert plain
    for label in plain:
        spoken = QAccessible.queryAccessibleInterface(label)
        assert spoken is not None
        assert label.text() in spoken.text(QAccessible.Text.Name)


def test_the_button_that_empties_a_field_has_a_name(open_window: OpenWindow):
    window = open_window(SAMPLE)
    for field in window.findChildren(QLineEdit):
        for button in field.findChildren(QAbstractButton):
            assert button.accessibleName() == "Clear"


def test_a_card_says_what_it_changes_and_who_wants_it(qtbot: QtBot, open_window: OpenWindow):
    window = open_window(SAMPLE)

    def found() -> list[CardView]:
        return [c for c in window.findChildren(CardView) if c.accessibleName().startswith("MOD, considering b)")]

    qtbot.waitUntil(lambda: bool(found()))
    (card,) = found()
    described = card.accessibleDescription()
    assert described.startswith("MRD/12/2, MRD, tabled, deleted “intervals”, inserted “intervals, with")
    words = [QAccessible.queryAccessibleInterface(label) for label in card.findChildren(QLabel)]
    assert any("deleted “intervals” inserted" in spoken.text(QAccessible.Text.Name) for spoken in words if spoken)


def test_recording_is_said_when_it_begins_and_ends(open_window: OpenWindow):
    window = open_window(SAMPLE)
    said: list[str] = []
    window.editor.who.announced.connect(said.append)
    window.editor.who.record_as(Recorder(("MRD",), "MRD/31"))
    window.actions_.record.trigger()
    assert said == ["Recording as MRD/31", "Recording is off"]


def test_a_menu_is_called_by_its_title(open_window: OpenWindow):
    menus = open_window().menuBar().findChildren(QMenu)
    assert {"File", "Export as", "Rules of the conference"} <= {menu.accessibleName() for menu in menus}
    assert all(menu.accessibleName() for menu in menus if menu.title())


class Heard(Saying):
    """Keeps what a screen reader is told."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.heard: list[str] = []

    def announce(self, sentence: str) -> None:
        self.heard.append(sentence)


@pytest.mark.qt_log_ignore("propagateSizeHints")  # which the offscreen platform does not know
def test_every_message_is_heard_once(qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    saying = Heard(window)
    qtbot.addWidget(saying.in_text)
    qtbot.addWidget(saying.on_start)
    saying.opened = True
    error = NotRecording()
    for say in (
        partial(saying.refuse, error),
        partial(saying.hint, "done"),
        saying.not_recording,
        saying.original_closed,
        saying.column_closed,
        partial(saying.not_stored, error),
        partial(saying.notes, [Note("footnotes-renumbered")]),
        partial(saying.earlier, Path("a.interline"), "yesterday"),
        partial(saying.damaged, 3, 1),
        partial(saying.changed_on_disk, Path("a.docx")),
        partial(saying.crashed, "log", True),
    ):
        saying.heard.clear()
        say()
        assert len(saying.heard) == 1
        assert saying.heard[0] in [shown.accessibleName() for shown in saying.in_text.findChildren(Message)]


def test_a_low_window_shows_the_last_message_and_the_others_when_they_are_asked_for(
    qtbot: QtBot, open_window: OpenWindow
):
    window = open_window(SAMPLE)
    saying = window.saying
    saying.damaged(3, 1)
    saying.changed_on_disk(Path("a.docx"))
    saying.not_recording()

    def shown() -> list[str]:
        return [message.key for message in saying.messages() if message.isVisible()]

    assert shown() == ["damaged", "changed", "not-recording"]
    window.resize(1100, 600)
    qtbot.waitUntil(lambda: shown() == ["not-recording"], timeout=2_000)
    last = saying.messages()[-1]
    assert last.more.text() == "And 2 more."
    last.more.click()
    assert shown() == ["damaged", "changed", "not-recording"]
    last.dismiss()
    assert shown() == ["damaged", "changed"]
    saying.not_recording()
    saying.messages()[-1].dismiss()
    assert shown() == ["changed"]


def test_what_was_written_is_told_where_the_keyboard_comes_to_it(qtbot: QtBot):
    panel = ExportPanel(theme.theme("light"))
    qtbot.addWidget(panel)
    checks = (CheckShown("No macro", "1 found", passed=False), CheckShown("No comment", "0 found", passed=True))
    files = (FileShown(Path("tide – final.odt"), 5_000, "ab"),)
    panel.set_report(
        Report("Written, but a check failed", "now", False, files, checks, ("resolves 3 is in brackets.",))
    )
    area = panel.focusProxy()
    assert area is not None
    assert area.accessibleDescription().splitlines() == [
        "Written, but a check failed",
        "tide – final.odt",
        "No macro: 1 found",
        "resolves 3 is in brackets.",
    ]
