"""The preferences: kept as they are chosen, worn at once, put back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QColorDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from editor.recording import Place
from editor.session import Recorder
from widgets.app import Desk
from widgets.preferences import Preferences, PreferencesFile
from widgets.preferences_dialog import SHOWN, Choice, PreferencesDialog
from widgets.theme import LEAST_CONTRAST, NAMES, mark_contrast, theme, with_own
from widgets.view.ink import text_families
from widgets.window import Window
from widgets.wishes import Wish

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, own_folders: Path) -> Iterator[Desk]:
    """The desk of the program, in front of it one window with the sample; the application is left as it was."""
    before = qapp.styleSheet(), qapp.palette(), qapp.font(), qapp.layoutDirection(), qapp.style().objectName()
    locale = QLocale()
    PreferencesFile().write(Preferences(language="en", theme="light"))
    desk = Desk(qapp)
    desk.start([])
    window = desk.windows[0]
    window.fulfil(Wish(sample=True))
    qtbot.waitUntil(lambda: window.opened, timeout=20_000)
    yield desk
    for window in tuple(desk.windows):
        window.close()
    for translator in desk._translators:
        qapp.removeTranslator(translator)
    desk.crash.stop()
    sheet, palette, font, direction, style = before
    qapp.setStyleSheet(sheet)
    qapp.setStyle(style)
    qapp.setPalette(palette)
    qapp.setFont(font)
    qapp.setLayoutDirection(direction)
    QLocale.setDefault(locale)


def opened(window: Window) -> PreferencesDialog:
    window.actions_.preferences.trigger()
    dialog = window.findChild(PreferencesDialog)
    assert dialog is not None
    return dialog


def choose(qtbot: QtBot, dialog: PreferencesDialog, name: str, value: object) -> None:
    """By keyboard: down to the item in the open list, and Enter."""
    box = dialog.findChild(Choice, name)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    view = box.view()
    qtbot.waitUntil(view.isVisible)
    step = Qt.Key.Key_Down if box.findData(value) > box.currentIndex() else Qt.Key.Key_Up
    for _ in range(abs(box.findData(value) - box.currentIndex())):
        qtbot.keyClick(view, step)
    qtbot.keyClick(view, Qt.Key.Key_Return)


def test_the_language_is_worn_at_once_and_the_text_stays_open_with_what_was_done(qtbot: QtBot, desk: Desk) -> None:
    window = desk.windows[0]
    window.editor.who.record_as(Recorder(("MRD",), "MRD/31"))
    row = window.editor.editing.rows[0]
    window.editor.view.set_place(Place(row.id, 0))
    qtbot.keyClicks(window.editor.view, "tide ")
    session = window.editor.editing.session
    choose(qtbot, opened(window), "language", "ar")
    (fresh,) = desk.windows
    assert fresh is not window
    assert fresh.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert fresh.editor.editing.session == session
    assert fresh.editor.preferring.control == "language", "the dialog is open as before, and so is its control"
    assert PreferencesFile().read().language == "ar"


def test_what_another_window_has_chosen_is_not_lost_when_one_closes(desk: Desk) -> None:
    first = desk.windows[0]
    first.another_asked.emit(Wish(blank=True))
    second = desk.windows[-1]
    assert second is not first
    second.choose_language("fr")
    assert len(desk.windows) == 2
    assert PreferencesFile().read().language == "fr"


def test_a_language_chosen_while_a_file_is_opened_is_worn_when_it_is_open(
    qtbot: QtBot, desk: Desk, own_folders: Path
) -> None:
    text = own_folders / "Tides.txt"
    text.write_text("RESOLUTION 5\n\nresolves\n\n1\tto measure tides,\n", encoding="utf-8")
    first = desk.windows[0]
    first.another_asked.emit(Wish((text,)))
    opening = desk.windows[-1]
    assert opening.working.busy
    opening.choose_language("fr")
    assert desk.windows == [first, opening]
    qtbot.waitUntil(lambda: len(desk.windows) == 2 and first not in desk.windows, timeout=5_000)
    assert [window.editor.editing.session.base.blocks[-1].text.plain for window in desk.windows][1:] == [
        "1\tto measure tides,"]
    assert all("Enregistrer" in window.actions_.save.text() for window in desk.windows)


def test_a_window_that_cannot_store_stays_though_the_program_is_to_end(desk: Desk, own_folders: Path) -> None:
    (window,) = desk.windows
    blocked = own_folders / "not a folder"
    blocked.write_text("x", encoding="utf-8")
    assert window.editor.editing.work is not None
    window.editor.editing.work.file.path = blocked / "sample.interline"
    window.editor.who.record_as(Recorder(("MRD",), "MRD/31"))
    desk.end()
    assert desk.windows == [window]
    assert "not-stored" in [message.key for message in window.saying.messages()]
    assert not desk.store_all()
    blocked.unlink()
    assert desk.store_all()


def test_the_size_of_the_text_follows(qtbot: QtBot, open_window: Callable[..., Window]) -> None:
    window = open_window(Wish(sample=True))
    choose(qtbot, opened(window), "zoom", 200)
    assert window.preferences.zoom == 200
    assert window.findChild(Choice, "zoom").currentText() == "200 %"


def test_nothing_is_chosen_by_passing_over_it(qtbot: QtBot, open_window: Callable[..., Window]) -> None:
    window = open_window()
    dialog = opened(window)
    before = window.preferences
    box = dialog.findChild(Choice, "theme")
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box.view(), Qt.Key.Key_Down)
    qtbot.keyClick(box.view(), Qt.Key.Key_Escape)
    qtbot.keyClicks(box, "dl")
    assert box.currentData() == before.theme
    assert window.preferences == before


def test_who_records_is_kept_as_it_is_typed(qtbot: QtBot, open_window: Callable[..., Window]) -> None:
    window = open_window(Wish(sample=True))
    dialog = opened(window)
    qtbot.keyClicks(dialog.findChild(QLineEdit, "sponsor"), "ZEM")
    qtbot.keyClicks(dialog.findChild(QLineEdit, "document"), "19")
    assert any("ZEM/19/1" in label.text() for label in dialog.findChildren(QLabel))
    dialog.reject()
    window.actions_.record.trigger()
    assert window.editor.editing.session.recorder == Recorder(("ZEM",), "ZEM/19")


def test_all_is_put_back_that_the_dialog_shows_and_nothing_else(
    qtbot: QtBot, open_window: Callable[..., Window], own_folders: Path
) -> None:
    file = PreferencesFile(own_folders / "preferences.ini")
    chosen = Preferences(
        language="fr", theme="dark", sponsor="MRD", document="12", profile="wtdc", zoom=200, latin="Noto Sans",
        arabic="Noto Sans Arabic", chinese="Noto Sans CJK SC", inserted="#0a4f94", deleted="#8c1c30", moved="#54157b",
        folder="/somewhere", recent=("/somewhere/a.docx",), outline=False,
    )
    file.write(chosen)
    window = open_window()
    dialog = opened(window)
    qtbot.mouseClick(next(b for b in dialog.findChildren(QPushButton) if b.text() == "&Put all back"),
                     Qt.MouseButton.LeftButton)
    fresh = Preferences()
    assert file.read() == replace(chosen, **{name: getattr(fresh, name) for name in SHOWN})
    assert file.read() == replace(fresh, folder="/somewhere", recent=("/somewhere/a.docx",), outline=False)


def test_a_colour_hard_to_read_is_refused_with_the_reason(qtbot: QtBot, open_window: Callable[..., Window]) -> None:
    window = open_window()
    dialog = opened(window)
    for colour, kept in (("#ffd800", ""), ("#0a4f94", "#0a4f94"), ("#0B5CAD", "")):
        qtbot.mouseClick(dialog.findChild(QPushButton, "inserted"), Qt.MouseButton.LeftButton)
        asked = dialog.findChildren(QColorDialog)[-1]
        asked.setCurrentColor(QColor(colour))
        asked.accept()
        assert window.preferences.inserted == kept
    told = [label.text() for label in dialog.findChildren(QLabel) if "contrast" in label.text()]
    assert told == ["#FFD800 has a contrast of 1.3 to the page; words need 4.5. The colour stays as it was."]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("colour", ["#0a4f94", "#8ab4f8", "#808080", "no colour", ""])
def test_a_colour_of_ones_own_is_worn_only_where_it_can_be_read(name: str, colour: str) -> None:
    worn = with_own(theme(name), Preferences(inserted=colour, deleted=colour, moved=colour))
    for role in ("ins", "dele", "mov"):
        assert mark_contrast(worn, getattr(worn, role)) >= LEAST_CONTRAST
        assert getattr(worn, role) in (colour, getattr(theme(name), role))


def test_a_font_goes_before_ours_for_its_own_script() -> None:
    worn = with_own(theme("light"), Preferences(latin="Gentium", arabic="Amiri", chinese="SimSun"))
    assert text_families(worn, "en")[0] == "Gentium"
    assert text_families(worn, "ar")[0] == "Amiri"
    assert text_families(worn, "zh")[0] == "SimSun"
    for language in ("en", "ar", "zh"):
        assert set(text_families(theme("light"), language)) == {"Noto Serif", "Noto Naskh Arabic", "Noto Serif CJK SC"}
        assert len(set(text_families(worn, language))) == 6
