"""Typing, dragging and taking back as a person does it, in the whole window."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from editor.document import Role
from editor.labels import next_label, split_label
from editor.markup import Change, amended
from editor.recording import Place
from editor.session import Recorder
from editor.text import BREAK, Text
from widgets.messages_bar import Message
from widgets.survey import pieces_of
from widgets.view.projection import Reading
from widgets.window import Window
from widgets.wishes import Wish

OpenWindow = Callable[..., Window]
SAMPLE = Wish(sample=True)
MERIDIA = Recorder(("MRD",), "MRD/31")


def row_with(window: Window, words: str) -> str:
    return next(row.id for row in window.editor.editing.rows if words in row.new.plain)


def new_text(window: Window, row: str) -> str:
    return next(r for r in window.editor.editing.rows if r.id == row).new.plain


def opened(open_window: OpenWindow) -> tuple[Window, str]:
    window = open_window(SAMPLE)
    window.editor.who.record_as(MERIDIA)
    return window, row_with(window, "train their staff")


def test_what_is_typed_over_a_selection_is_taken_back_whole(qtbot: QtBot, open_window: OpenWindow):
    window, row = opened(open_window)
    before = amended(window.editor.editing.session)
    shown = next(r for r in window.editor.editing.rows if r.id == row).shown.string
    at = shown.index("staff")
    window.editor.view.set_selection(Place(row, at), Place(row, at + 5))
    qtbot.keyClicks(window.editor.view, "crews")
    assert "train their crews" in new_text(window, row)
    window.editor.editing.undo()
    assert amended(window.editor.editing.session) == before


def test_keys_that_delete_pass_over_what_is_struck_already(qtbot: QtBot, open_window: OpenWindow):
    window, row = opened(open_window)
    view = window.editor.view
    at = next(r for r in window.editor.editing.rows if r.id == row).shown.string.index("staff")
    view.set_place(Place(row, at + 1))
    qtbot.keyClick(view, Qt.Key.Key_Backspace)
    assert view.place() == Place(row, at)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert "train their aff" in new_text(window, row)
    assert view.place() == Place(row, at + 2)
    qtbot.keyClick(view, Qt.Key.Key_Backspace)
    qtbot.keyClick(view, Qt.Key.Key_Backspace)
    qtbot.keyClick(view, Qt.Key.Key_Backspace)
    assert "train theiraff" in new_text(window, row)


def test_control_backspace_deletes_a_word_of_who_writes_and_rejects_where_nobody_does(
    qtbot: QtBot, open_window: OpenWindow
):
    window, row = opened(open_window)
    window.activateWindow()
    view = window.editor.view
    text = next(r for r in window.editor.editing.rows if r.id == row).shown.string
    view.set_place(Place(row, text.index("staff") + 5))
    view.setFocus()
    decisions = window.editor.editing.session.decisions
    QTest.keyClick(view, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert "train their " in new_text(window, row)
    assert "staff" not in new_text(window, row)
    assert window.editor.editing.session.decisions == decisions
    window.editor.who.toggle(False)
    qtbot.waitUntil(window.actions_.reject.isEnabled, timeout=2_000)
    QTest.keyClick(view, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert "staff" in new_text(window, row)
    assert window.editor.editing.session.decisions != decisions


def test_words_dragged_elsewhere_are_one_step_and_the_caret_stays_with_them(open_window: OpenWindow):
    window, row = opened(open_window)
    before = amended(window.editor.editing.session)
    shown = next(r for r in window.editor.editing.rows if r.id == row).shown.string
    at, end = shown.index("their "), len(shown)
    window.editor.view.carry_asked.emit(Place(row, at), Place(row, at + 6), Place(row, end), Text.of("their "))
    assert new_text(window, row).endswith("their ")
    assert window.editor.view.place() == Place(row, end + 6)
    window.editor.editing.undo()
    assert amended(window.editor.editing.session) == before


def test_undo_passes_the_switch_of_recording(qtbot: QtBot, open_window: OpenWindow):
    window, row = opened(open_window)
    window.editor.view.set_place(Place(row, 0))
    qtbot.keyClicks(window.editor.view, "x")
    window.editor.editing.undo()
    assert not window.actions_.undo.isEnabled()
    window.editor.editing.undo()
    assert window.editor.editing.session.recorder == MERIDIA
    window.editor.editing.redo()
    assert new_text(window, row).startswith("x")


def test_many_strokes_at_once_that_change_nothing_are_told_once(qtbot: QtBot, open_window: OpenWindow):
    window = open_window(SAMPLE)
    window.saying.damaged(3, 2)
    for _ in range(5):
        window.saying.not_recording()
    qtbot.wait(50)  # what is new is shown by its layout, when the strokes leave time for it
    assert [m.key for m in window.findChildren(Message) if m.isVisible()] == ["damaged", "not-recording"]


def test_what_could_not_be_written_is_forgotten_when_a_file_is_written(open_window: OpenWindow, tmp_path: Path):
    window, _ = opened(open_window)
    window.editor.keeping.save_as(tmp_path / "missing" / "a.interline")
    assert [m.key for m in window.saying.messages()] == ["not-written"]
    window.editor.keeping.save_as(tmp_path / "a.interline")
    assert window.saying.messages() == []


def test_typing_into_the_original_says_why_nothing_happened_and_leads_on(qtbot: QtBot, open_window: OpenWindow):
    window, row = opened(open_window)
    window.editor.set_reading(Reading.ORIGINAL)
    window.editor.view.set_place(Place(row, 3))
    qtbot.keyClicks(window.editor.view, "x")
    message, = window.saying.messages()
    assert message.key == "original"
    message.findChildren(QPushButton)[0].click()
    assert window.saying.messages() == []
    assert window.editor.view.reading() is Reading.MARKED
    qtbot.keyClicks(window.editor.view, "x")
    assert "x" in new_text(window, row)


def test_move_after_lists_provisions_once_and_no_cell_of_a_table(open_window: OpenWindow):
    window, row = opened(open_window)
    window.editor.view.set_place(Place(row, 0))
    menu = QMenu()
    window.editor.amending.fill_moves(menu)
    texts = [action.text() for action in menu.actions()]
    assert "resolves" in texts
    cells = {r.block.id for r in window.editor.editing.rows if r.block.cell or r.block.story}
    assert cells
    assert not cells & {action.data() for action in menu.actions()}
    window.editor.view.set_place(Place(next(r.id for r in window.editor.editing.rows if r.block.cell), 0))
    before = window.editor.editing.session
    window.editor.amending.move_down()
    assert window.editor.editing.session is before


def test_replace_all_is_one_step_and_leaves_struck_words_alone(qtbot: QtBot, open_window: OpenWindow):
    window, row = opened(open_window)
    before = amended(window.editor.editing.session)
    window.editor.view.set_place(Place(row, 0))
    window.editor.finder.open_replace()
    words, other = (window.editor.finder.bar.findChild(QLineEdit, name) for name in ("find", "replace"))
    qtbot.keyClicks(words, "staff")
    qtbot.keyClick(words, Qt.Key.Key_Tab)
    assert other.hasFocus()
    qtbot.keyClicks(other, "crews")
    qtbot.keyClick(other, Qt.Key.Key_Return)
    assert "train their crews" in new_text(window, row)
    window.editor.finder.replace_all("crews")
    assert not any("staff" in r.new.plain for r in window.editor.editing.rows)
    assert new_text(window, row).count("crews") == 1
    window.editor.editing.undo()
    assert "train their crews" in new_text(window, row)
    window.editor.editing.undo()
    assert amended(window.editor.editing.session) == before


def test_a_search_goes_on_from_where_it_was_begun(qtbot: QtBot, open_window: OpenWindow):
    window, _ = opened(open_window)
    start = window.editor.editing.rows[0].id
    window.editor.view.set_place(Place(start, 0))
    window.editor.finder.open()
    words = window.editor.finder.bar.findChild(QLineEdit, "find")
    for text in ("m", "resolves", "resolution"):
        words.setText(text)
    assert window.editor.view.place().row == start
    window.editor.finder.open()
    assert window.editor.view.place().row == start


def test_words_of_others_are_refused_in_a_sentence_that_goes_when_writing_goes_on(
    qtbot: QtBot, open_window: OpenWindow
):
    window, row = opened(open_window)
    window.editor.who.record_as(Recorder(("QOR",), "QOR/44"))
    added = next(r for r in window.editor.editing.rows if r.added)
    window.editor.view.set_place(Place(added.id, len(added.shown)))
    qtbot.keyClicks(window.editor.view, "x")
    assert [m.key for m in window.saying.messages()] == ["refused"]
    window.editor.view.set_place(Place(row, 0))
    qtbot.keyClicks(window.editor.view, "x")
    assert window.saying.messages() == []


def test_who_goes_to_a_provision_writes_behind_its_label(qtbot: QtBot, open_window: OpenWindow):
    window, row = opened(open_window)
    window.editor.going.go_to_address("instructs 2")
    qtbot.keyClicks(window.editor.view, "x")
    assert new_text(window, row).startswith("2\txto help")
    window.editor.amending.suppress()
    window.editor.going.go_to_address("resolves 1")
    window.editor.going.go_to_address("instructs 2")
    assert window.editor.view.place().row == row


def test_markers_and_decisions_are_for_all_that_is_selected(open_window: OpenWindow):
    window, _ = opened(open_window)
    all_rows = window.editor.editing.rows
    rows = next(pair for pair in pairwise(all_rows) if not any(r.proposals or r.block.cell for r in pair))
    before = window.editor.editing.session
    window.editor.view.set_selection(Place(rows[0].id, 3), Place(rows[1].id, 3))
    window.editor.amending.suppress()
    assert all(window.editor.editing.row(r.id).gone for r in rows)
    window.editor.view.set_selection(Place(rows[0].id, 3), Place(rows[1].id, 3))
    window.editor.amending.reject()
    assert not any(window.editor.editing.row(r.id).gone for r in rows)
    window.editor.editing.undo()
    window.editor.view.set_selection(Place(rows[0].id, 3), Place(rows[1].id, 3))
    window.editor.amending.take_back()
    window.editor.editing.undo()
    window.editor.editing.undo()
    assert window.editor.editing.session == before


def test_a_card_tells_which_paragraph_marks_come_and_go(open_window: OpenWindow):
    window, row = opened(open_window)
    window.editor.view.text_asked.emit(Place(row, 9), Place(row, 9), Text.of(f"one{BREAK}two"))
    own, = (p for p in window.editor.editing.session.proposals if p.sponsors == MERIDIA.sponsors and p.amendment(row))
    pieces = pieces_of(window.editor.editing.session, own, own.amendment(row))
    assert (Change.INSERTED, " ¶ ") in pieces


def test_keys_of_the_clipboard_are_shown_and_left_to_what_has_the_keyboard(qtbot: QtBot, open_window: OpenWindow):
    window, row = opened(open_window)
    assert window.actions_.copy.shortcut().toString() == "Ctrl+C"
    window.editor.open_go_to()
    field = window.focusWidget()
    qtbot.keyClicks(field, "resolves")
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(field, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert window.editor.view.selection() is None
    assert row


def test_the_labels_behind_a_new_provision_move_on_when_asked_in_one_step(open_window: OpenWindow):
    window, _ = opened(open_window)
    rows = window.editor.editing.rows
    items = [row for row in rows if row.block.role is Role.ITEM and not row.gone and not row.added]
    labelled = [(row, split_label(row.new.string)[0]) for row in items]
    first, second, label = next((a, b, to) for (a, of), (b, to) in pairwise(labelled) if of and next_label(of) == to)
    window.editor.view.set_place(Place(first.id, len(first.shown)))
    window.actions_.add.trigger()
    assert new_text(window, window.editor.view.place().row).startswith(label)
    assert window.actions_.renumber.isEnabled()
    before = window.editor.editing.session
    window.actions_.renumber.trigger()
    assert new_text(window, second.id).startswith(next_label(label))
    window.editor.editing.undo()
    assert window.editor.editing.session == before
