"""The window as a person uses it: few tests, each with the real parts."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import regex
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent, QInputMethodEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextBrowser,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.amendment import Add, Edit, Marker, Mod, Proposal, State
from editor.deciding import against
from editor.markup import Change, amended
from editor.recording import Place
from editor.rendering import Kind
from editor.session import Recorder
from editor.text import Text
from formats import store
from formats.files import open_document
from formats.samples import sample_for, samples
from widgets import theme
from widgets.actions import name_step
from widgets.card import Card, CardView, marked_html
from widgets.changes import by_number
from widgets.rail import Rail
from widgets.view.projection import Reading
from widgets.window import Window
from widgets.wishes import Wish

OpenWindow = Callable[..., Window]
SAMPLE = Wish(sample=True)
MERIDIA = Recorder(("MRD",), "MRD/31")


def row_with(window: Window, words: str) -> str:
    return next(row.id for row in window.editor.editing.rows if words in row.new.plain)


def type_at_end(qtbot: QtBot, window: Window, row: str, text: str) -> None:
    shown = next(r for r in window.editor.editing.rows if r.id == row).shown
    window.editor.view.set_place(Place(row, len(shown)))
    qtbot.keyClicks(window.editor.view, text)


def test_typed_words_are_an_amendment_of_the_recorder_and_undo_takes_back_a_word(
    qtbot: QtBot, open_window: OpenWindow
):
    window = open_window(SAMPLE)
    before = amended(window.editor.editing.session)
    window.editor.who.record_as(MERIDIA)
    row = row_with(window, "train their staff")
    type_at_end(qtbot, window, row, " and soon")
    assert next(r for r in window.editor.editing.rows if r.id == row).new.plain.endswith(" and soon")
    assert [p.number for p in window.editor.editing.session.proposals][-1] == "MRD/31/1"
    window.editor.editing.undo()
    assert next(r for r in window.editor.editing.rows if r.id == row).new.plain.endswith(" and")
    assert "Undo" in window.actions_.undo.text()
    assert window.actions_.redo.isEnabled()
    window.editor.editing.undo()
    assert amended(window.editor.editing.session) == before
    window.editor.editing.redo()
    window.editor.editing.redo()
    assert next(r for r in window.editor.editing.rows if r.id == row).new.plain.endswith(" and soon")


def test_a_new_resolution_says_what_goes_where_and_none_of_it_is_text(qtbot: QtBot, open_window: OpenWindow):
    window = open_window(Wish(blank=True))
    page = window.editor.view
    number, title, text = window.editor.editing.rows
    told = [page.column.placeholder(row) for row in (number, title, text)]
    assert all(told)
    reader = QAccessible.queryAccessibleInterface(page)
    assert [reader.child(at).text(QAccessible.Text.Name) for at in range(3)] == told
    seen = page.viewport().grab().toImage()
    page.set_placeholders({})
    assert page.viewport().grab().toImage() != seen
    window.editor.who.record_as(MERIDIA)
    type_at_end(qtbot, window, title.id, "Tides")
    assert amended(window.editor.editing.session).block(title.id).text.plain == "Tides"
    assert not any(block.text.plain for block in amended(window.editor.editing.session) if block.id != title.id)


def test_a_new_resolution_is_one_addition_and_stays_one_through_rejecting_all_of_it(
    qtbot: QtBot, open_window: OpenWindow
):
    window = open_window(Wish(blank=True))
    editor, editing = window.editor, window.editor.editing
    assert editor.who.bar.isVisible()
    assert not window.actions_.sup.isEnabled()
    editor.who.record_as(MERIDIA)
    type_at_end(qtbot, window, editing.rows[1].id, "Tides")
    type_at_end(qtbot, window, editing.rows[2].id, "resolves")
    qtbot.keyClick(editor.view, Qt.Key.Key_Return)
    qtbot.keyClicks(editor.view, "to measure")
    assert [row.shown.plain for row in editing.rows] == ["", "Tides", "resolves", "to measure"]
    assert {row.marker for row in editing.rows} == {Marker.ADD}
    assert not window.actions_.mod.isEnabled(), "what is new is written, and modified by nobody"
    assert len(editing.session.proposals) == 1
    column = editor.view.column
    assert [column.repeats_chip(at) for at in range(4)] == [False, True, True, True]
    editor.set_reading(Reading.ORIGINAL)
    editor.set_side_by_side(True)
    editor.set_side_by_side(False)
    editor.set_reading(Reading.MARKED)
    for card in editing.session.proposals[0].amendments:
        editor.amending.decide(editing.session.proposals[0].id, card.target, State.REJECTED)
    assert editing.rows == []
    editor.refresh()
    editor.view.viewport().grab()
    qtbot.keyClicks(editor.view, "x")
    for _ in range(4):
        editing.undo()
    assert [row.shown.plain for row in editing.rows] == ["", "Tides", "resolves", "to measure"]
    editor.view.select_all()
    qtbot.keyClick(editor.view, Qt.Key.Key_Delete)
    assert not any(proposal.amendments for proposal in editing.session.proposals)
    assert len(editing.rows) == 3


def test_a_label_typed_in_a_new_resolution_gets_its_tab_which_undo_takes_back_alone(
    qtbot: QtBot, open_window: OpenWindow
):
    window = open_window(Wish(blank=True))
    editor, editing = window.editor, window.editor.editing
    editor.who.record_as(MERIDIA)
    type_at_end(qtbot, window, editing.rows[2].id, "resolves")
    qtbot.keyClick(editor.view, Qt.Key.Key_Return)
    qtbot.keyClicks(editor.view, "a) to")
    assert editing.rows[-1].shown.plain == "a)\tto"
    editing.undo()
    editing.undo()
    assert editing.rows[-1].shown.plain == "a) "
    qtbot.keyClicks(editor.view, "to measure")
    assert editing.rows[-1].shown.plain == "a) to measure"


def test_undo_puts_the_caret_where_the_change_was(qtbot: QtBot, open_window: OpenWindow):
    window = open_window(SAMPLE)
    window.editor.who.record_as(MERIDIA)
    row = row_with(window, "train their staff")
    window.editor.view.set_place(Place(row, 9))
    qtbot.keyClick(window.editor.view, Qt.Key.Key_Delete)
    window.editor.view.set_place(Place(window.editor.editing.rows[0].id, 0))
    window.editor.editing.undo()
    assert window.editor.view.place() == Place(row, 10)
    window.editor.editing.redo()
    assert window.editor.view.place() == Place(row, 10)


def test_typing_without_recording_changes_nothing_and_says_what_to_do(qtbot: QtBot, open_window: OpenWindow):
    window = open_window(SAMPLE)
    before = window.editor.editing.session
    type_at_end(qtbot, window, window.editor.editing.rows[3].id, "x")
    assert window.editor.editing.session is before
    assert [m.key for m in window.saying.messages()] == ["not-recording"]


def test_recording_brought_back_by_undo_takes_away_the_warning(qtbot: QtBot, open_window: OpenWindow):
    window = open_window(SAMPLE)
    window.editor.who.record_as(MERIDIA)
    type_at_end(qtbot, window, window.editor.editing.rows[3].id, "x")
    window.editor.who.toggle(False)
    type_at_end(qtbot, window, window.editor.editing.rows[3].id, "x")
    assert [m.key for m in window.saying.messages()] == ["not-recording"]
    window.editor.editing.undo()
    assert window.saying.messages() == []


def test_the_panel_says_that_it_counts_amendments_and_the_steps_provisions(open_window: OpenWindow, qtbot: QtBot):
    window = open_window(SAMPLE)
    qtbot.waitUntil(lambda: bool(window.editor.going.changes), timeout=5_000)
    amendments = sum(len(p.amendments) for p in window.editor.editing.session.proposals)
    headings = [label.text() for label in window.findChildren(QLabel)]
    assert f"{amendments} amendment(s) · {len(window.editor.going.changes)} provision(s)" in headings


def test_a_dropped_file_is_opened(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path):
    file = tmp_path / "dropped.txt"
    file.write_text("RESOLUTION 5\n\nresolves\n\n1\tto measure tides,\n", encoding="utf-8")
    window = open_window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    button, key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(400, 400), Qt.DropAction.CopyAction, data, button, key)
    QApplication.sendEvent(window, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(400, 400), Qt.DropAction.CopyAction, data, button, key))
    qtbot.waitUntil(lambda: window.opened, timeout=5_000)
    assert any("measure tides" in row.new.plain for row in window.editor.editing.rows)


def test_sup_noc_and_move_mark_the_provision_with_the_caret(qtbot: QtBot, open_window: OpenWindow):
    window = open_window(Wish((sample_for("en").base,)))
    window.editor.who.record_as(MERIDIA)
    marker = {}
    amending = window.editor.amending
    for words, action in (("hold", amending.suppress), ("train their staff", amending.no_change_underlined)):
        row = row_with(window, words)
        window.editor.view.set_place(Place(row, 0))
        action()
        marker[words] = next(r for r in window.editor.editing.rows if r.id == row).marker
    assert marker == {"hold": Marker.SUP, "train their staff": Marker.NOC_UNDERLINED}
    row = row_with(window, "keep a register")
    window.editor.view.set_place(Place(row, 0))
    window.editor.amending.move_down()
    assert {r.marker for r in window.editor.editing.rows if row in (r.block.id, r.moved)} == {
        Marker.SUP_MOVED,
        Marker.ADD_MOVED,
    }


def test_after_a_kill_everything_that_was_stored_is_there_with_its_history(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
):
    window = open_window(SAMPLE)
    window.editor.who.record_as(MERIDIA)
    row = row_with(window, "train their staff")
    type_at_end(qtbot, window, row, " soon")
    assert window.editor.editing.store()
    session, names = window.editor.editing.session, [step.name for step in window.editor.editing.work.history.done]
    # What a kill leaves: the file and what lies beside it, never closed.
    left = tmp_path / "killed.interline"
    for ending in ("", "-wal"):
        source = Path(f"{window.editor.editing.work.file.path}{ending}")
        if source.exists():
            shutil.copy(source, f"{left}{ending}")
    with store.open_session(left) as file:
        assert file.history.present == session
        assert [step.name for step in file.history.done] == names


def test_a_session_is_saved_under_a_name_closed_and_opened_again(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
):
    window = open_window(SAMPLE)
    window.editor.who.record_as(MERIDIA)
    type_at_end(qtbot, window, row_with(window, "train their staff"), " soon")
    session = window.editor.editing.session
    assert window.editor.keeping.save_as(tmp_path / "mine.interline")
    assert "mine.interline" in window.windowTitle()
    window.close_session()
    assert not window.opened
    window.open(tmp_path / "mine.interline")
    qtbot.waitUntil(lambda: window.opened, timeout=20_000)
    assert window.editor.editing.session == session
    assert window.actions_.undo.isEnabled()


def test_export_writes_two_clean_files_beside_the_one_opened_and_never_over_it(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
):
    opened = tmp_path / "Res 27 – final.docx"
    shutil.copy(sample_for("en").base, opened)
    before = opened.read_bytes()
    window = open_window(Wish((opened,)))
    window.editor.who.record_as(MERIDIA)
    type_at_end(qtbot, window, row_with(window, "train their staff"), " soon")
    window.editor.exporter.export_clean()
    qtbot.waitUntil(lambda: len(window.editor.editing.work.written) == 2, timeout=30_000)
    written = window.editor.editing.work.written
    assert sorted(path.name for path in written) == ["Res 27 – final (2).docx", "Res 27 – final.odt"]
    assert opened.read_bytes() == before
    assert all(file.certificate.passed for file in window.editor.exporter.last.files)
    window.editor.exporter.save_certificates()
    saved = [path.with_name(f"{path.name}.certificate.txt") for path in written]
    qtbot.waitUntil(lambda: all(path.exists() for path in saved), timeout=20_000)
    fingerprints = {file.path: file.certificate.fingerprint for file in window.editor.exporter.last.files}
    assert all(fingerprints[path] in place.read_text("utf-8") for path, place in zip(written, saved, strict=True))
    for path in written:
        assert any(" soon" in block.text.plain for block in open_document(path).imported.document)


def test_a_folder_that_takes_no_file_is_said_and_nothing_is_lost(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    window = open_window(SAMPLE)
    blocked = tmp_path / "not a folder"
    blocked.write_text("x", encoding="utf-8")
    monkeypatch.setattr(window.editor.exporter, "folder", lambda work: blocked)
    window.editor.exporter.export(Kind.CLEAN, (".docx",))
    qtbot.waitUntil(lambda: bool(window.saying.messages()), timeout=20_000)
    assert window.editor.editing.work.written == ()
    assert window.opened


def test_the_next_change_wraps_and_says_so(qtbot: QtBot, open_window: OpenWindow):
    window = open_window(SAMPLE)
    qtbot.waitUntil(window.actions_.next_change.isEnabled, timeout=5_000)
    window.editor.view.set_place(Place(window.editor.editing.rows[-1].id, 0))
    window.editor.going.next_change()
    place = window.editor.view.place()
    assert place is not None
    assert place.row == next(row.id for row in window.editor.editing.rows if row.marker is not None)
    assert [m.key for m in window.saying.messages()] == ["hint"]


def test_a_decision_on_a_card_is_a_step_of_its_own(qtbot: QtBot, open_window: OpenWindow):
    window = open_window(SAMPLE)
    proposal = window.editor.editing.session.proposals[0]
    block = proposal.amendments[0].target
    window.editor.amending.decide(proposal.id, block, State.REJECTED)
    assert window.editor.editing.session.state(proposal, block) is State.REJECTED
    window.editor.editing.undo()
    assert window.editor.editing.session.state(proposal, block) is proposal.state


def test_two_files_are_compared_into_amendments(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path):
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    old.write_text("RESOLUTION 5\n\nresolves\n\n1\tto measure tides;\n\n2\tto report,\n", encoding="utf-8")
    new.write_text("RESOLUTION 5\n\nresolves\n\n1\tto measure all tides;\n\n2\tto report,\n", encoding="utf-8")
    window = open_window(Wish((old, new)))
    assert [row.marker for row in window.editor.editing.rows if row.marker] == [Marker.MOD]


def test_an_arabic_text_takes_what_an_input_method_commits(qtbot: QtBot, open_window: OpenWindow):
    arabic = next(sample for sample in samples() if sample.language == "ar")
    window = open_window(Wish((arabic.base,)))
    window.editor.who.record_as(MERIDIA)
    shown = next(row for row in window.editor.editing.rows if len(row.shown) > 40)
    row = shown.id
    window.editor.view.set_place(Place(row, len(shown.shown)))
    commit = QInputMethodEvent()
    commit.setCommitString(" جديد")
    QApplication.sendEvent(window.editor.view, commit)
    assert next(r for r in window.editor.editing.rows if r.id == row).new.plain.endswith(" جديد")


def test_every_control_has_a_name(open_window: OpenWindow):
    window = open_window(SAMPLE)
    nameless = [
        widget
        for kind in (QAbstractButton, QLineEdit, QPlainTextEdit)
        for widget in window.findChildren(kind)
        if widget.isVisible() and not widget.accessibleName() and not getattr(widget, "text", str)()
        and not widget.objectName().startswith("qt_")
    ]
    assert nameless == []


def test_every_action_has_a_mnemonic_of_its_own_or_none(open_window: OpenWindow):
    window = open_window(SAMPLE)
    for top in window.menuBar().actions():
        texts = [action.text() for action in top.menu().actions() if "&" in action.text()]
        letters = [text[text.index("&") + 1].lower() for text in texts]
        twice = {letter for letter in letters if letters.count(letter) > 1}
        assert not twice, (top.text(), [text for text in texts if text[text.index("&") + 1].lower() in twice])


def test_escape_forgets_long_work(qtbot: QtBot, open_window: OpenWindow):
    window = open_window()
    window.editor.keeping.open_sample()
    assert window.working.busy
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.working.busy
    qtbot.wait(400)
    assert not window.opened


def button(window: Window, words: str) -> QAbstractButton:
    """The button in sight that says so."""
    return next(b for b in window.findChildren(QAbstractButton) if b.isVisible() and b.text() == words)


def test_a_collision_is_counted_led_to_and_decided_in_one_step(qtbot: QtBot, open_window: OpenWindow):
    window = open_window(SAMPLE)
    window.activateWindow()
    qtbot.waitUntil(window.actions_.next_collision.isEnabled, timeout=5_000)
    before = window.editor.editing.session
    places = against(before)
    window.actions_.next_collision.trigger()
    row = window.editor.editing.here()
    assert row is not None
    assert row.block.id in {block for _, block in places}
    qtbot.waitUntil(lambda: any(
        b.text() == "Take this reading" and b.isVisible() for b in window.findChildren(QAbstractButton)))
    assert any(label.text().startswith("Collides with ") for label in window.findChildren(QLabel))
    take = button(window, "Take this reading")
    take.setFocus()
    qtbot.keyClick(take, Qt.Key.Key_Space)
    assert not against(window.editor.editing.session)
    states = sorted(window.editor.editing.session.state(before.proposal(p), block).value for p, block in places)
    assert states == [State.AGREED.value, State.REJECTED.value]
    assert "Take the reading of" in window.actions_.undo.text()
    qtbot.waitUntil(lambda: not window.actions_.next_collision.isEnabled(), timeout=5_000)
    decided = window.focusWidget()
    window.editor.editing.undo()
    assert window.editor.editing.session == before
    qtbot.waitUntil(window.actions_.next_collision.isEnabled, timeout=5_000)
    # The keyboard stays in that card, though the card was made anew twice.
    after = window.focusWidget()
    assert isinstance(decided, CardView)
    assert isinstance(after, CardView)
    assert after.card.block == decided.card.block


def test_a_rail_stands_where_a_panel_is_folded_away_and_leads_to_it(qtbot: QtBot, open_window: OpenWindow):
    window = open_window(SAMPLE)
    assert not any(rail.isVisible() for rail in window.findChildren(Rail))
    window.editor.set_side_by_side(True)
    left, right = window.findChildren(Rail)
    assert left.isVisible()
    assert right.isVisible()
    first = left.findChildren(QToolButton)[0]
    assert first.accessibleName()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert window.actions_.outline.isChecked()
    assert not left.isVisible()
    assert right.isVisible()
    window.resize(600, 700)
    assert not right.isVisible()


def test_accepting_what_collides_accepts_nothing_and_leads_to_the_cards(qtbot: QtBot, open_window: OpenWindow):
    window = open_window(SAMPLE)
    window.activateWindow()
    qtbot.waitUntil(window.actions_.next_collision.isEnabled, timeout=5_000)
    before = window.editor.editing.session
    places = against(before)
    window.editor.show_panel(False)
    block = next(iter(places))[1]
    window.editor.view.set_place(Place(block, 0))
    window.actions_.accept.trigger()
    assert window.editor.editing.session == before
    assert [m.key for m in window.saying.messages()] == ["hint"]
    card = window.focusWidget()
    assert isinstance(card, CardView)
    assert (card.card.proposal, card.card.block) in places


def test_two_amendments_that_agree_are_accepted_in_one_step_named_once(qtbot: QtBot, open_window: OpenWindow):
    window = open_window(SAMPLE)
    row = window.editor.editing.row(row_with(window, "train their staff"))
    assert row is not None
    length = len(row.block.text)
    text = "".join(s.text.string for s in row.segments)
    assert text == row.block.text.string
    window.editor.editing.do("two", lambda session: replace(session, proposals=(
        *session.proposals,
        Proposal("one", amendments=(Mod(row.id, (Edit(length, length, Text.of(" soon")),)),)),
        Proposal("two", amendments=(Mod(row.id, (Edit(4, 4, Text.of("now ")),)),)),
    )))
    window.editor.view.set_place(Place(row.id, 0))
    before = window.editor.editing.session
    window.actions_.accept.trigger()
    assert {window.editor.editing.session.decisions[p, row.id] for p in ("one", "two")} == {State.AGREED}
    assert window.editor.editing.undo_name() == f"Accept {window.editor.editing.called(row.id)}"
    window.editor.editing.undo()
    assert window.editor.editing.session == before


def test_a_rejected_addition_is_accepted_after_all_in_its_card(open_window: OpenWindow):
    window = open_window(SAMPLE)
    proposal, added = next((p, a) for p in window.editor.editing.session.proposals for a in p.amendments
                           if isinstance(a, Add) and not a.moved_from)
    words = added.block.text.plain.split()[0]
    window.editor.amending.decide(proposal.id, added.target, State.REJECTED)
    assert window.editor.editing.row(added.target) is None
    window.editor.amending.decide(proposal.id, added.target, State.AGREED)
    assert window.editor.editing.row(added.target) is not None
    undone = window.editor.editing.undo_name()
    assert words in undone or window.editor.editing.called(added.target) in undone


def test_cards_are_stepped_through_with_the_arrows_and_the_keyboard_stays_in_them(
    qtbot: QtBot, open_window: OpenWindow
):
    window = open_window(SAMPLE)
    window.activateWindow()
    qtbot.waitUntil(lambda: bool(window.editor.going.changes), timeout=5_000)
    window.editor.view.setFocus()
    window.editor.next_pane()
    card = window.focusWidget()
    assert isinstance(card, CardView)
    qtbot.keyClick(card, Qt.Key.Key_Down)
    after = window.focusWidget()
    assert isinstance(after, CardView)
    assert after is not card
    assert after.opened
    assert window.editor.editing.here().block.id == after.card.block
    reject = after.findChild(QAbstractButton, "x")
    reject.setFocus()
    qtbot.keyClick(reject, Qt.Key.Key_Space)

    def rejected() -> bool:
        inside = window.focusWidget()
        return isinstance(inside, CardView) and inside.card == replace(
            after.card, state=State.REJECTED, state_shown="rejected")

    qtbot.waitUntil(rejected, timeout=5_000)


def test_cards_are_filtered_by_sponsor_and_put_in_the_order_of_their_numbers(qtbot: QtBot, open_window: OpenWindow):
    window = open_window(SAMPLE)
    qtbot.waitUntil(lambda: bool(window.editor.going.changes), timeout=5_000)

    def choose(name: str, words: str) -> None:
        menu = next(b for b in window.findChildren(QToolButton) if b.accessibleName() == name).menu()
        menu.aboutToShow.emit()
        next(action for action in menu.actions() if action.text() == words).trigger()

    def shown() -> list[str]:
        found = [view for view in window.findChildren(CardView) if view.isVisible()]
        return [view.card.number for view in sorted(found, key=lambda view: view.y())]

    choose("Whose amendments are shown", "ZEM")
    choose("Order of the amendments", "By number")
    qtbot.waitUntil(lambda: len(shown()) > 2, timeout=5_000)
    qtbot.wait(200)
    numbers = [proposal.number for proposal in window.editor.editing.session.proposals if "ZEM" in proposal.sponsors]
    assert shown() == sorted(shown(), key=by_number)
    assert set(shown()) == set(numbers)


def test_a_card_without_a_number_names_its_sponsors_once(open_window: OpenWindow, qtbot: QtBot):
    window = open_window(SAMPLE)
    qtbot.waitUntil(lambda: bool(window.editor.findChildren(CardView)), timeout=5_000)
    card = window.editor.findChildren(CardView)[0].card
    for number, opened, times in (("", False, 1), ("", True, 1), ("MRD/1", False, 1)):
        view = CardView(replace(card, number=number, sponsors=("Qoria",)), theme.theme("light"), opened, window)
        shown = [label for label in view.findChildren(QLabel) if label.isVisibleTo(view) and "Qoria" in label.text()]
        assert len(shown) == times, (number, opened)


def test_numbers_of_proposals_are_in_the_order_people_count():
    assert sorted(["", "MRD/12/10", "MRD/12/2", "MRD/3A1/1"], key=by_number) == [
        "MRD/3A1/1", "MRD/12/2", "MRD/12/10", ""]


def test_f6_goes_round_the_parts_that_take_the_keyboard(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path):
    file = tmp_path / "plain.txt"
    file.write_text("RESOLUTION 5\n\nresolves\n\n1\tto measure tides,\n", encoding="utf-8")
    window = open_window(Wish((file,)))
    window.activateWindow()
    window.editor.view.setFocus()
    passed = []
    for _ in range(6):
        window.actions_.next_pane.trigger()
        passed.append(window.focusWidget())
    assert all(widget.focusPolicy() & Qt.FocusPolicy.TabFocus for widget in passed)
    assert window.editor.view in passed


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", "propagateSizeHints")
def test_f10_opens_the_menus_and_with_shift_that_of_the_provision(qtbot: QtBot, open_window: OpenWindow):
    window = open_window(SAMPLE)
    qtbot.keyClick(window.editor.view, Qt.Key.Key_F10)
    first = window.menuBar().actions()[0]
    assert window.menuBar().activeAction() is first
    first.menu().close()
    window.editor.view.setFocus()
    with qtbot.waitSignal(window.editor.view.menu_asked):
        qtbot.keyClick(window.editor.view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    QApplication.activePopupWidget().close()


def test_in_a_narrow_window_a_panel_is_shown_when_it_is_asked_for(qtbot: QtBot, open_window: OpenWindow):
    window = open_window(SAMPLE)
    window.resize(850, 700)
    panel = window.actions_.panel
    qtbot.waitUntil(lambda: not panel.isChecked())

    def shown() -> bool:
        return any(view.isVisible() for view in window.findChildren(CardView))

    panel.trigger()
    qtbot.waitUntil(shown)
    window.editor.set_reading(Reading.FINAL)
    assert panel.isChecked()
    panel.trigger()
    assert not shown()
    window.resize(1440, 900)
    panel.trigger()
    qtbot.waitUntil(shown)


def test_tab_goes_through_the_cards_in_their_order_though_one_was_made_anew(qtbot: QtBot, open_window: OpenWindow):
    window = open_window(SAMPLE)
    window.activateWindow()
    qtbot.waitUntil(window.actions_.next_collision.isEnabled, timeout=5_000)
    window.actions_.next_collision.trigger()

    def cards() -> list[CardView]:
        return [view for view in window.findChildren(CardView) if view.isVisible()]

    count = sum(len(proposal.amendments) for proposal in window.editor.editing.session.proposals)
    qtbot.waitUntil(lambda: len(cards()) == count and any(view.opened and view.card.against for view in cards()))
    next(view for view in cards() if view.opened).setFocus()
    met = []
    for _ in range(12):
        focus = window.focusWidget()
        if isinstance(focus, CardView):
            met.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert len(met) >= 2
    assert [view.y() for view in met] == sorted(view.y() for view in met)


def test_reasons_end_with_ctrl_enter_and_accept_nothing(qtbot: QtBot, open_window: OpenWindow):
    window = open_window(SAMPLE)
    window.activateWindow()
    qtbot.waitUntil(lambda: bool(window.editor.going.changes), timeout=5_000)
    window.editor.going.next_change()
    window.actions_.reasons.trigger()
    field = window.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    before = window.editor.editing.session.decisions
    qtbot.keyClicks(field, "Because")
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.editor.editing.session.decisions == before
    assert any("Because" in p.reasons.plain for p in window.editor.editing.session.proposals)
    assert window.editor.view.hasFocus()


def test_reasons_are_given_to_the_own_amendment_where_others_amend_the_provision(qtbot: QtBot, open_window: OpenWindow):
    window = open_window(SAMPLE)
    window.activateWindow()
    qtbot.waitUntil(lambda: bool(window.editor.going.changes), timeout=5_000)
    window.editor.who.record_as(Recorder(("QOR",), "QOR/5"))
    type_at_end(qtbot, window, row_with(window, "megawatts"), " Plus.")
    window.actions_.reasons.trigger()
    field = window.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    qtbot.keyClicks(field, "Because")
    window.editor.view.setFocus()
    assert [p.sponsors for p in window.editor.editing.session.proposals if "Because" in p.reasons.plain] == [("QOR",)]


def test_a_card_tells_what_was_decided_while_its_reasons_were_written(qtbot: QtBot, open_window: OpenWindow):
    window = open_window(SAMPLE)
    window.activateWindow()
    qtbot.waitUntil(lambda: bool(window.editor.going.changes), timeout=5_000)
    card = next(c for c in window.findChildren(CardView) if not c.card.against)
    window.editor.going.go_to(card.card.block)
    window.actions_.reasons.trigger()
    window.editor.amending.decide(card.card.proposal, card.card.block, State.AGREED)
    qtbot.wait(300)  # the panels have followed, but who writes keeps the field
    assert isinstance(window.focusWidget(), QPlainTextEdit)
    window.editor.view.setFocus()

    def told() -> bool:
        return any(c.card.state is State.AGREED for c in window.findChildren(CardView)
                   if (c.card.proposal, c.card.block) == (card.card.proposal, card.card.block) and c.isVisible())

    qtbot.waitUntil(told, timeout=5_000)


def test_an_excerpt_on_a_card_begins_and_ends_with_a_whole_word():
    kept, added = "the measurements of tidal installations in all the shared straits of ", "the islands"
    pieces = ((Change.KEPT, kept), (Change.INSERTED, added), (Change.KEPT, " and the neighbouring coasts" * 6))
    card = Card("p", "b", "MOD", "", "1", ("MRD",), State.DRAFT, "", pieces, "", False)
    shown = regex.sub("<[^>]*>", "", marked_html(card, theme.theme("light"), 110))
    words = shown.replace("…", " ").split()
    assert set(words) <= set((kept + added + " and the neighbouring coasts").split())
    assert shown.startswith("… in all")


def test_the_decisions_on_a_card_give_up_their_pictures_rather_than_their_row(qtbot: QtBot):
    around = QWidget()
    qtbot.addWidget(around)
    card = Card("p", "b", "MOD", "", "1", ("MRD",), State.DRAFT, "", (), "", False)
    view = CardView(card, theme.theme("light"), opened=True, parent=around)
    buttons = [view.findChild(QPushButton, name) for name in ("check", "x", "brackets")]
    around.show()
    view.resize(600, 400)
    qtbot.waitUntil(lambda: buttons[2].x() > buttons[1].x() > buttons[0].x())
    last = view.findChildren(QPushButton)[-1]
    for width, pictured in ((600, True), (last.geometry().right() + 2, False), (600, True)):
        view.resize(width, 400)
        assert [not button.icon().isNull() for button in buttons] == [pictured] * 3
        qtbot.waitUntil(lambda: len({button.y() for button in buttons}) == 1)


def test_a_long_name_of_a_step_is_whole_in_the_tip_only(qtbot: QtBot, open_window: OpenWindow):
    window = open_window(SAMPLE)
    undo = window.actions_.undo
    name_step(undo, "&Undo {step}", "SUP R&D of tides " * 8)
    assert undo.text().startswith("&Undo SUP R&&D of tides ")
    assert undo.text().endswith("…")
    assert undo.toolTip().count("tides") == 8


def test_a_resolution_is_suppressed_whole_at_its_number_line_and_taken_back_anywhere_in_it(
    qtbot: QtBot, open_window: OpenWindow
):
    window = open_window(SAMPLE)
    window.editor.editing.do("", lambda session: replace(session, proposals=(), recorder=MERIDIA))
    before = window.editor.editing.session
    instrument = before.base.instruments[0]
    inside = [before.base.blocks[at].id for at in before.base.span(instrument)]
    window.editor.going.go_to(instrument.first)
    window.actions_.sup.trigger()
    assert {window.editor.editing.row(block).marker for block in inside} == {Marker.SUP}
    assert sum(len(p.amendments) for p in window.editor.editing.session.proposals) == 1
    assert not window.actions_.sup_instrument.isEnabled()
    window.editor.going.go_to(inside[5])
    window.actions_.restore.trigger()
    assert window.editor.editing.session == before
    window.actions_.sup_instrument.trigger()
    assert {window.editor.editing.row(block).marker for block in inside} == {Marker.SUP}
    assert [m.key for m in window.saying.messages()] == ["hint"]
    window.actions_.undo.trigger()
    assert window.editor.editing.session == before
    assert window.saying.messages() == [], "what the hint tells of is not so any more"


@pytest.mark.parametrize("action", ["add", "mod", "sup", "noc", "record", "who"])
def test_who_is_asked_who_records_can_answer_at_once(qtbot: QtBot, open_window: OpenWindow, action: str):
    window = open_window(SAMPLE)
    window.activateWindow()
    window.editor.editing.do("", lambda session: replace(session, recorder=None))
    window.editor.view.setFocus()
    getattr(window.actions_, action).trigger()
    assert isinstance(window.focusWidget(), QLineEdit)
    assert window.editor.who.bar.isAncestorOf(window.focusWidget())


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_keys_are_told_menu_by_menu_in_a_window_that_fits_the_screen(qtbot: QtBot, open_window: OpenWindow):
    window = open_window()
    window.actions_.keys.trigger()
    (dialog,) = [d for d in window.findChildren(QDialog) if d.isVisible()]
    assert dialog.height() <= window.screen().availableSize().height()
    told = dialog.findChild(QTextBrowser).toPlainText()
    keyed = [a for menu in window.menuBar().actions() for a in menu.menu().actions() if a.shortcuts()]
    for action in keyed:
        assert action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) in told
    assert len(keyed) > 40
    dialog.close()
