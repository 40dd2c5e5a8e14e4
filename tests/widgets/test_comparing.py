"""Comparing in the window, as a person does it: few tests, each with the real parts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, QPointF, Qt, QTranslator, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from editor.amendment import Add, Marker, Proposal
from editor.document import Block, Role
from editor.ignoring import USUAL
from editor.markup import amended
from editor.recording import Place, suppress
from editor.session import History, Recorder, Session, check
from editor.text import Text
from formats.files import open_document
from formats.json import dumps, proposals_to_json
from formats.store import create
from resources import path
from widgets.compare_dialog import CompareDialog
from widgets.versions import VersionsWindow
from widgets.view.panes import Head
from widgets.view.projection import rows_of
from widgets.view.side import SideBySide
from widgets.view.versions import Versions
from widgets.window import Window
from widgets.wishes import Wish

OpenWindow = Callable[..., Window]

_ITEMS = [f"{n}\tthat each Member shall measure the tides of {n} straits every {n} years;" for n in range(1, 21)]
_LINES = ("RESOLUTION 5 (HARROW BAY, 2027)", "resolves", *_ITEMS)


def written(path: Path, *changes: tuple[str, str]) -> Path:
    """The invented resolution with some words changed, as a text file."""
    text = "\n".join(_LINES)
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def base(tmp_path: Path) -> Path:
    return written(tmp_path / "Base.txt")


@pytest.fixture
def first(tmp_path: Path) -> Path:
    return written(tmp_path / "First.txt", ("of 3 straits", "of all straits"), ("of 4 straits", "of four straits"))


@pytest.fixture
def second(tmp_path: Path) -> Path:
    return written(tmp_path / "Second.txt", ("of 3 straits", "of no straits"), ("of 4 straits", "of four straits"))


def drop(window: QWidget, *files: Path) -> None:
    """Those files dropped on the middle of a widget, as the desktop does it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    at, button, key = QPoint(60, 60), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(at, Qt.DropAction.CopyAction, data, button, key)
    QApplication.sendEvent(window, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(at), Qt.DropAction.CopyAction, data, button, key))


def words(window: Window) -> str:
    return "\n".join(block.text.plain for block in amended(window.editor.editing.session))


def test_two_texts_against_one_base_stand_in_three_columns_and_say_where_they_agree_and_collide(
    qtbot: QtBot, open_window: OpenWindow, base: Path, first: Path, second: Path
):
    window = open_window(Wish((base, first, second)))
    view = window.editor.view
    assert isinstance(view, SideBySide)
    assert [one.name for one in view.wanted] == ["First", "Second"]
    assert len(view.panes) == 3
    index = {row.block.text.plain[:2].strip(): at for at, row in enumerate(window.editor.editing.rows)}
    for pane, shown in zip(view.panes, ("3 straits", "all straits", "no straits"), strict=True):
        assert shown in pane.column.box(index["3"]).parts[0].paragraph.shown.text
    signs = [[view._sign(number, index[label]) for number in (1, 2)] for label in "34"]
    assert [(s.collide, s.agree) for s in signs[0]] == [(True, False)] * 2
    assert [(s.collide, s.agree) for s in signs[1]] == [(False, True)] * 2


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_as_many_texts_as_are_dropped_on_the_dialog_are_compared_each_by_a_name_of_its_own(
    qtbot: QtBot, open_window: OpenWindow, base: Path, tmp_path: Path
):
    others = []
    for at, folder in enumerate(("MRD", "ZEM", "QOR"), 3):
        (tmp_path / folder).mkdir()
        others.append(written(tmp_path / folder / "Draft.txt", (f"of {at} straits", f"of {at * 10} straits")))
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = CompareDialog(str(tmp_path), [], parent)
    wishes: list[Wish] = []
    dialog.chosen.connect(wishes.append)
    assert len(dialog.findChildren(QLineEdit)) == 3
    dialog.show()
    drop(dialog, base, *others)
    fields = dialog.findChildren(QLineEdit)
    assert [field.text() for field in fields] == [*map(str, (base, *others)), ""]
    assert len({field.accessibleName() for field in fields[:3]}) == 3
    qtbot.waitUntil(lambda: all(field.height() >= field.sizeHint().height() for field in fields))
    following = fields[2].nextInFocusChain()
    while not isinstance(following, QLineEdit):
        following = following.nextInFocusChain()
    assert following is fields[3]
    dialog._choose()
    window = open_window(wishes[0])
    window.resize(1600, 900)
    view = window.editor.view
    assert isinstance(view, SideBySide)
    assert [one.name for one in view.wanted] == ["MRD/Draft", "ZEM/Draft", "QOR/Draft"]


@pytest.mark.qt_log_ignore("propagateSizeHints")  # which the offscreen platform does not know
def test_several_texts_are_chosen_at_once_for_the_fields_that_follow(
    qtbot: QtBot, base: Path, first: Path, second: Path
):
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = CompareDialog(str(base.parent), [], parent)
    dialog.show()
    dialog.set_old(str(base))
    others = [str(first), str(second), *(str(written(base.parent / f"{n}.txt")) for n in range(6))]
    search = next(b for b in dialog.findChildren(QPushButton) if b.accessibleName() == "Choose the amended text")
    search.click()
    files = dialog.findChild(QFileDialog)
    assert files is not None
    files.filesSelected.emit(others)
    fields = [field for field in dialog.findChildren(QLineEdit) if field.window() is dialog]
    assert [field.text() for field in fields] == [str(base), *others]


def test_the_proposals_of_many_delegations_come_into_the_text_that_is_open_as_one_step(
    qtbot: QtBot, open_window: OpenWindow, base: Path, first: Path, second: Path, tmp_path: Path
):
    opened = open_document(base).imported.document
    names = []
    for n in range(3):
        amending = [Add(Block("new-1", Text.of(f"to ask delegation {n};"), Role.ITEM, 1), opened.blocks[-1].id)]
        told = proposals_to_json([Proposal("comparison", amendments=tuple(amending))], opened)
        (tmp_path / f"Delegation {n}.json").write_bytes(dumps(told).encode())
        names.append(str(tmp_path / f"Delegation {n}.json"))
    session = Session(opened, (Proposal("comparison", ("QOR",), amendments=tuple(amending)),))
    create(tmp_path / "Theirs.interline", History(session)).close()
    window = open_window(Wish((base,)))
    editing, keeping = window.editor.editing, window.editor.keeping
    keeping.take_files(names)
    qtbot.waitUntil(lambda: len(editing.session.proposals) == 3)
    keeping.bring_in([str(first), str(second), str(tmp_path / "Theirs.interline")])
    qtbot.waitUntil(lambda: len(editing.session.proposals) == 6)
    check(editing.session)
    told = ["Delegation 0", "Delegation 1", "Delegation 2", "First", "Second", "QOR"]
    assert [", ".join(p.sponsors) for p in editing.session.proposals] == told
    window.actions_.undo.trigger()
    window.actions_.undo.trigger()
    assert editing.session.proposals == ()


def test_what_two_texts_add_alike_is_counted_once_in_each_column(open_window: OpenWindow, base: Path, tmp_path: Path):
    last = _ITEMS[-1]
    both = [written(tmp_path / f"{name}.txt", (last, f"{last}\n21\tto report.")) for name in ("First", "Second")]
    window = open_window(Wish((base, *both)))
    details = [head.findChildren(QLabel)[1].toolTip() for head in window.editor.view.findChildren(Head)]
    assert details[1:] == ["1 ADD", "1 ADD"]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_decision_in_a_column_is_about_that_column(
    qtbot: QtBot, open_window: OpenWindow, base: Path, first: Path, second: Path
):
    window = open_window(Wish((base, first, second)))
    view = window.editor.view
    assert isinstance(view, SideBySide)
    at, row = next((at, row) for at, row in enumerate(window.editor.editing.rows) if "no straits" in row.shown.plain)
    height = view.panes[2].flow.height(at)
    band = view._gaps[2]
    view.panes[2].show_item(at)
    qtbot.mouseClick(band, Qt.MouseButton.LeftButton, pos=QPoint(28, view.panes[2].top_of(at) + height // 2))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()
    window.editor.amending.reject()
    assert "all straits" in words(window)
    assert "no straits" not in words(window)
    assert window.editor.editing.here().block.id == row.block.id


def test_what_nobody_amends_is_folded_and_unfolds_for_the_mouse_the_keyboard_and_whoever_goes_there(
    qtbot: QtBot, open_window: OpenWindow, base: Path, first: Path
):
    window = open_window(Wish((base, first)))
    window.actions_.fold.trigger()
    pane = window.editor.view.main
    folds = [index for index in range(len(pane.flow.items)) if pane.flow.folded(index)]
    assert len(folds) == 1
    assert pane.flow.folded(folds[0]) == 15
    top = pane.top_of(folds[0])
    assert top is not None
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(80, top + 10))
    assert not any(pane.flow.folded(index) for index in range(len(pane.flow.items)))
    window.editor.going.go_to_address("resolves 4")
    window.actions_.fold.trigger()
    assert [each.active for each in window.editor.view.panes] == [pane.active] * 2
    window.actions_.fold.trigger()
    for reach in (window.actions_.unfold.trigger, lambda: window.editor.going.go_to_address("resolves 15")):
        window.actions_.fold.trigger()
        window.actions_.fold.trigger()
        assert any(pane.flow.folded(index) for index in range(len(pane.flow.items)))
        reach()
        assert not any(pane.flow.folded(index) for index in range(len(pane.flow.items)))


def test_a_file_dropped_on_a_column_takes_its_side(
    qtbot: QtBot, open_window: OpenWindow, base: Path, first: Path, second: Path
):
    window = open_window(Wish((base, first)))
    assert isinstance(window.editor.view, SideBySide)
    drop(window.editor.view.amended.viewport(), second)
    qtbot.waitUntil(lambda: "no straits" in words(window), timeout=5_000)
    assert window.editor.editing.work.compared.files == (base, second)
    drop(window.editor.view.base.viewport(), first)
    qtbot.waitUntil(lambda: window.editor.editing.work.compared.files == (first, second), timeout=5_000)
    assert any("all straits" in block.text.plain for block in window.editor.editing.session.base)


def test_a_file_dropped_beside_a_text_with_amendments_is_compared_in_a_window_of_its_own(
    qtbot: QtBot, open_window: OpenWindow, base: Path
):
    window = open_window(Wish(sample=True))
    window.editor.set_side_by_side(True)
    wishes: list[Wish] = []
    window.another_asked.connect(wishes.append)
    before = window.editor.editing.session
    drop(window.editor.view.base.viewport(), base)
    assert window.editor.editing.session is before
    (wish,) = wishes
    other = open_window(wish)
    assert other.editor.editing.session.base.blocks[0].text.plain == _LINES[0]
    assert words(other) == "\n".join(block.text.plain for block in amended(before))
    wishes.clear()
    drop(window.editor.view.amended.viewport(), base)
    third = open_window(wishes[0])
    assert third.editor.editing.session.base == before.base
    assert third.editor.editing.work.data == window.editor.editing.work.data


def test_the_other_way_round_what_was_added_is_suppressed(
    qtbot: QtBot, open_window: OpenWindow, base: Path, tmp_path: Path
):
    longer = written(tmp_path / "Longer.txt", ("every 7 years;", "every 7 years;\n7bis\tthat this is new and long;"))
    window = open_window(Wish((base, longer)))
    assert {row.marker for row in window.editor.editing.rows if row.marker} == {Marker.ADD}
    window.actions_.swap.trigger()
    qtbot.waitUntil(lambda: window.editor.editing.work.source == longer, timeout=5_000)
    assert {row.marker for row in window.editor.editing.rows if row.marker} == {Marker.SUP}


@pytest.mark.qt_log_ignore("propagateSizeHints")  # which the offscreen platform does not know
def test_what_is_ignored_can_be_chosen_before_and_after(
    qtbot: QtBot, open_window: OpenWindow, base: Path, tmp_path: Path
):
    other = written(tmp_path / "Capitals.txt", ("each Member shall", "each MEMBER shall"))
    window = open_window()
    window.actions_.compare.trigger()
    dialog = window.findChild(CompareDialog)
    for field, file in zip(dialog.findChildren(QLineEdit)[:2], (base, other), strict=True):
        field.setText(str(file))
    next(box for box in dialog.findChildren(QCheckBox) if "apital" in box.text()).click()
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "&Compare").click()
    qtbot.waitUntil(lambda: window.opened, timeout=5_000)
    assert not window.editor.editing.session.proposals
    window.editor.keeping.ignore(replace(USUAL, case=False))
    qtbot.waitUntil(lambda: bool(window.editor.editing.session.proposals), timeout=5_000)


@pytest.mark.qt_log_ignore("propagateSizeHints")  # which the offscreen platform does not know
def test_the_keyboard_is_in_the_field_that_still_wants_a_file(qtbot: QtBot, open_window: OpenWindow, base: Path):
    window = open_window(Wish((base,)))
    qtbot.waitUntil(lambda: window.opened, timeout=5_000)
    window.actions_.compare_with.trigger()
    dialog = window.findChild(CompareDialog)
    fields = dialog.findChildren(QLineEdit)
    assert [field.text() for field in fields] == [str(base), "", ""]
    assert dialog.focusWidget() is fields[1]


def test_a_change_of_the_compared_text_is_taken_into_the_recorders_proposal(
    qtbot: QtBot, open_window: OpenWindow, base: Path, first: Path
):
    window = open_window(Wish((base, first)))
    window.editor.who.record_as(Recorder(("MRD",), "MRD/31"))
    before = words(window)
    row = next(row for row in window.editor.editing.rows if "all straits" in row.new.plain)
    window.editor.going.go_to(row.id)
    qtbot.waitUntil(window.actions_.adopt.isEnabled, timeout=2_000)
    window.activateWindow()
    QTest.keyClick(
        window.editor.view.main,
        Qt.Key.Key_Return,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert words(window) == before
    own = [p for p in window.editor.editing.session.proposals if p.sponsors == ("MRD",)]
    assert [a.target for p in own for a in p.amendments] == [row.id]
    window.editor.editing.undo()
    assert not [p for p in window.editor.editing.session.proposals if p.sponsors == ("MRD",)]


@pytest.mark.qt_log_ignore("propagateSizeHints")  # which the offscreen platform does not know
def test_language_versions_stand_level_and_a_missing_change_is_found_with_the_keys(
    qtbot: QtBot, open_window: OpenWindow, first: Path, tmp_path: Path
):
    window = open_window()
    other = written(tmp_path / "Other.txt", (f"{_ITEMS[7]}\n", ""))
    window.editor.show_versions([str(first), str(other)])
    versions = window.findChild(VersionsWindow)
    qtbot.waitUntil(lambda: len(versions.view.panes) == 2, timeout=5_000)
    view = versions.view
    assert isinstance(view, Versions)
    assert list(view.panes[0].tops()) == list(view.panes[1].tops())
    versions.activateWindow()
    versions.next()
    assert "no such provision" in versions._where.text()
    here = view.rows_in(view.line())
    assert [row is None for row in here].count(True) == 1
    versions._fold.trigger()
    assert any(view.main.flow.folded(index) for index in range(len(view.main.flow.items)))
    assert list(view.panes[0].tops()) == list(view.panes[1].tops())
    versions.next()
    assert view.line() == view.differences()[0]
    assert view.unfold_near()
    assert list(view.panes[0].tops()) == list(view.panes[1].tops())
    assert [len(pane.flow.items) for pane in view.panes] == [len(view._items)] * 2
    for pane, shown in zip(view.panes, view._cells, strict=True):
        assert [row for item in pane.flow.items for row in rows_of(item)] == shown


def test_columns_stay_where_they_are_when_one_of_their_sponsors_makes_another_proposal(
    qtbot: QtBot, open_window: OpenWindow, base: Path, first: Path, second: Path
):
    window = open_window(Wish((base, first, second)))
    window.editor.who.record_as(Recorder(("First",), ""))
    view = window.editor.view
    row = next(row for row in window.editor.editing.rows if "no straits" in row.shown.plain)
    panes = list(view.panes)
    window.editor.editing.do("Suppression", lambda session: suppress(session, window.editor.editing.rows[-1].id))
    assert list(view.panes) == panes
    assert window.editor.editing.rows[-1].proposals[0] in view.wanted[0].proposals
    assert list(panes[0].tops()) == list(panes[1].tops()) == list(panes[2].tops())
    assert row.id in {r.id for r in view.main.flow.rows}


def test_the_key_for_the_next_pane_goes_through_all_columns(
    qtbot: QtBot, open_window: OpenWindow, base: Path, first: Path, second: Path
):
    window = open_window(Wish((base, first, second)))
    view = window.editor.view
    assert isinstance(view, SideBySide)
    view.base.setFocus()
    seen = [view.base]
    for _ in range(2):
        window.editor.next_pane()
        seen.append(next(pane for pane in view.panes if pane.hasFocus()))
    assert seen == list(view.panes)


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_text_that_is_open_is_one_of_the_versions_with_its_amendments(
    qtbot: QtBot, open_window: OpenWindow, base: Path, first: Path
):
    window = open_window(Wish((base, first)))
    window.editor.show_versions([str(base)])
    versions = window.findChild(VersionsWindow)
    qtbot.waitUntil(lambda: len(versions.view.panes) == 2, timeout=5_000)
    versions.next()
    assert "lacks the change" in versions._where.text()


def test_typing_into_a_sponsors_column_says_why_not_and_where(
    qtbot: QtBot, open_window: OpenWindow, base: Path, first: Path, second: Path
):
    window = open_window(Wish((base, first, second)))
    before = window.editor.editing.session
    window.editor.view.panes[2].setFocus()
    QTest.keyClick(window.editor.view.panes[2], Qt.Key.Key_A)
    assert window.editor.editing.session is before
    said = [label.text() for message in window.saying.messages() for label in message.findChildren(QLabel)]
    assert any("one sponsor" in words for words in said)
    window.editor.show_amended()
    assert not window.editor.view.wanted
    assert window.editor.view.amended.is_open()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_next_change_goes_to_what_is_suppressed_and_decides_that(
    qtbot: QtBot, open_window: OpenWindow, base: Path, tmp_path: Path
):
    window = open_window(Wish((base, written(tmp_path / "Less.txt", (f"{_ITEMS[6]}\n", ""), ("of 12 ", "of all ")))))
    view = window.editor.view
    assert isinstance(view, SideBySide)
    qtbot.waitUntil(window.actions_.next_change.isEnabled, timeout=5_000)
    changes = list(window.editor.going.changes)
    gone = next(row for row in window.editor.editing.rows if row.gone)
    view.set_place(Place(window.editor.editing.rows[0].id, 0))
    visited = []
    for _ in changes:
        window.editor.going.next_change()
        place = view.place()
        assert place is not None
        visited.append(place.row)
    assert visited == changes
    window.editor.going.go_to(gone.id)
    assert view.focusProxy() is view.base
    view.set_place(Place(window.editor.editing.rows[0].id, 0))
    view._sign_chosen(1, gone.id, QPoint())
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()
    window.editor.amending.reject()
    assert not any(row.gone for row in window.editor.editing.rows)
    window.editor.going.next_change()
    assert view.focusProxy() is view.main


def test_what_is_folded_is_counted_in_the_language_of_the_window(
    qtbot: QtBot, open_window: OpenWindow, base: Path, first: Path
):
    window = open_window(Wish((base, first)))
    words = QTranslator()
    assert words.load(QLocale("fr"), "interline", "_", str(path("translations")))
    assert QApplication.installTranslator(words)
    try:
        window.actions_.fold.trigger()
        flow = window.editor.view.main.flow
        index = next(index for index in range(len(flow.items)) if flow.folded(index))
        assert window.editor.view.main.fold_words(index) == f"… {flow.folded(index)} dispositions inchangées …"
    finally:
        QApplication.removeTranslator(words)


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_language_versions_are_chosen_in_a_dialog_and_more_of_them_in_another(
    qtbot: QtBot, open_window: OpenWindow, base: Path, first: Path, second: Path
):
    window = open_window()
    window.actions_.versions.trigger()
    window.findChild(QFileDialog).filesSelected.emit([str(base), str(first)])
    versions = window.findChild(VersionsWindow)
    qtbot.waitUntil(lambda: len(versions.view.panes) == 2, timeout=5_000)
    versions._ask()
    versions.findChild(QFileDialog).filesSelected.emit([str(second)])
    qtbot.waitUntil(lambda: len(versions.view.panes) == 3, timeout=5_000)


@pytest.mark.qt_log_ignore("propagateSizeHints")  # which the offscreen platform does not know
def test_the_fields_scroll_where_the_screen_is_too_small_for_them_and_the_answers_stay_in_sight(
    qtbot: QtBot, base: Path, tmp_path: Path
):
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = CompareDialog(str(tmp_path), [], parent)
    with qtbot.waitActive(dialog):
        dialog.show()
    dialog.setMaximumHeight(dialog.height())
    others = [written(tmp_path / f"{n}.txt") for n in range(8)]
    drop(dialog, base, *others)
    fields = dialog.findChildren(QLineEdit)
    assert len(fields) == 9
    compare = next(b for b in dialog.findChildren(QPushButton) if b.text() == "&Compare")
    qtbot.waitUntil(fields[-1].isVisible)
    assert dialog.rect().contains(compare.geometry())
    assert all(field.height() >= field.sizeHint().height() for field in fields)
    fields[-2].setFocus()
    qtbot.keyClick(fields[-2], Qt.Key.Key_Tab)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert fields[-1].hasFocus()
    assert fields[-1].visibleRegion().boundingRect().height() == fields[-1].height()


@pytest.mark.qt_log_ignore("propagateSizeHints")  # which the offscreen platform does not know
def test_going_to_a_difference_scrolls_across_to_the_version_that_is_not_as_the_others(
    qtbot: QtBot, open_window: OpenWindow, base: Path, tmp_path: Path
):
    window = open_window()
    alike = [written(tmp_path / f"{n}.txt") for n in range(5)]
    lacking = written(tmp_path / "9.txt", (f"{_ITEMS[7]}\n", ""))
    window.editor.show_versions([*map(str, alike), str(lacking)])
    versions = window.findChild(VersionsWindow)
    qtbot.waitUntil(lambda: len(versions.view.panes) == 6, timeout=5_000)
    versions.resize(1000, 700)
    pane = versions.view.panes[-1]
    qtbot.waitUntil(lambda: versions._room.width() < 1000 and not versions._is_whole(pane))
    versions.next()
    assert versions._is_whole(pane)


def test_a_text_that_says_the_same_as_the_base_is_named(open_window: OpenWindow, base: Path, first: Path):
    same = written(base.parent / "Unchanged.txt")
    window = open_window(Wish((base, same, first)))
    said = [label.text() for message in window.saying.messages() for label in message.findChildren(QLabel)]
    assert any("The same as the base text" in words and "Unchanged" in words for words in said)


@pytest.mark.qt_log_ignore("propagateSizeHints")  # which the offscreen platform does not know
def test_a_difference_in_what_is_added_is_called_by_its_words(qtbot: QtBot, open_window: OpenWindow, base: Path):
    more = written(base.parent / "More.txt", (_ITEMS[19], f"{_ITEMS[19]}\n21\tto invite observers of the ports."))
    window = open_window(Wish((base, more)))
    window.editor.show_versions([str(base)])
    versions = window.findChild(VersionsWindow)
    qtbot.waitUntil(lambda: len(versions.view.panes) == 2, timeout=5_000)
    versions.next()
    assert "21 to invite observers" in versions._where.text()
    assert "lacks the change" in versions._where.text()
