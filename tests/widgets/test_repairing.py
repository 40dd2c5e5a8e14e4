"""A damaged text in the window: offered, reviewed with keys, gone on with, the original untouched."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from editor.markup import amended
from editor.repair.findings import KEEP, Source, changed
from editor.text import ATOM
from widgets.finding_card import FindingCard
from widgets.findings import raised, visible
from widgets.repair_window import RepairWindow
from widgets.window import Window
from widgets.wishes import Wish

OpenWindow = Callable[..., Window]
CASES = Path(__file__).parents[1] / "cases" / "repair"


def damaged(folder: Path, case: str = "flattened-en") -> Path:
    return Path(shutil.copy(CASES / case / "damaged.txt", folder / "draft.txt"))


@pytest.fixture
def review(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> tuple[Window, RepairWindow]:
    """A damaged text that is open, and its review as the bar offers it."""
    window = open_window(Wish((damaged(tmp_path),)))
    qtbot.waitUntil(lambda: any(m.key == "damaged" for m in window.saying.messages()), timeout=20_000)
    window.saying.repair_asked.emit()
    qtbot.waitUntil(lambda: bool(window.findChildren(RepairWindow)))
    found = window.findChildren(RepairWindow)[0]
    qtbot.waitExposed(found)
    return window, found


def undecided(review: RepairWindow) -> int:
    return sum(1 for finding in review.findings if not finding.decided)


def test_the_repaired_text_takes_the_place_of_the_damaged_one(
    qtbot: QtBot, review: tuple[Window, RepairWindow], tmp_path: Path
):
    window, repair = review
    before = (tmp_path / "draft.txt").read_bytes()
    flat = window.editor.editing.session
    repair.settle()
    qtbot.waitUntil(lambda: window.editor.editing.session is not flat, timeout=20_000)
    base = "\n".join(block.text.plain for block in window.editor.editing.session.base)
    final = "\n".join(block.text.plain for block in amended(window.editor.editing.session))
    assert "Port Meridian, 2031)" in base
    assert "Saltmere, 2035)" in final
    assert [p.number for p in window.editor.editing.session.proposals] == ["ZEM/9/2"]
    assert (tmp_path / "draft.txt").read_bytes() == before


def test_one_key_decides_and_every_step_is_taken_back(qtbot: QtBot, review: tuple[Window, RepairWindow]):
    _, repair = review
    first, left = repair.findings, undecided(repair)
    assert left
    repair.next()
    found = repair.current
    assert found is not None
    assert not found.decided
    qtbot.keyClick(repair.list, Qt.Key.Key_2)
    assert undecided(repair) == left - 1
    decided = next(finding for finding in repair.findings if finding.id == found.id)
    assert decided.chosen == 1
    assert decided.evidence[-1].source is Source.PERSON
    qtbot.keyClick(repair.list, Qt.Key.Key_Delete)
    assert KEEP in {finding.chosen for finding in repair.findings}
    repair.undo()
    repair.undo()
    assert repair.findings == first
    assert repair.current is not None
    assert repair.current.id == found.id
    repair.redo()
    assert undecided(repair) == left - 1


def test_a_reading_of_ones_own_is_typed(qtbot: QtBot, review: tuple[Window, RepairWindow]):
    window, repair = review
    repair.next()
    found = repair.current
    assert found is not None
    qtbot.keyClick(repair.list, Qt.Key.Key_F2)
    base, final = repair.card.findChildren(QLineEdit)
    base.setText("Rev. Lantern Point, 2019")
    final.setText("Rev. Saltmere, 2035")
    qtbot.keyClick(final, Qt.Key.Key_Return)
    flat = window.editor.editing.session
    repair.settle()
    qtbot.waitUntil(lambda: window.editor.editing.session is not flat, timeout=20_000)
    session = window.editor.editing.session
    assert any("Rev. Lantern Point, 2019" in block.text.plain for block in session.base)
    assert any("18 (Rev. Saltmere, 2035)" in block.text.plain for block in amended(session))


def test_escape_leaves_the_lines_of_a_reading_and_then_the_window(
    qtbot: QtBot, review: tuple[Window, RepairWindow]
):
    window, repair = review
    repair.next()
    before = repair.findings
    qtbot.keyClick(repair.list, Qt.Key.Key_F2)
    line = repair.card.findChildren(QLineEdit)[0]
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not line.isVisible()
    assert repair.list.hasFocus()
    assert repair.isVisible()
    assert repair.findings is before
    qtbot.keyClick(repair.list, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(RepairWindow))


def test_a_review_that_was_left_goes_on_where_it_was(qtbot: QtBot, review: tuple[Window, RepairWindow]):
    window, repair = review
    repair.next()
    qtbot.keyClick(repair.list, Qt.Key.Key_Delete)
    left = undecided(repair)
    repair.close()
    qtbot.waitUntil(lambda: not window.findChildren(RepairWindow))
    window.saying.repair_asked.emit()
    qtbot.waitUntil(lambda: bool(window.findChildren(RepairWindow)))
    again = window.findChildren(RepairWindow)[0]
    assert undecided(again) == left
    assert any(f.chosen == KEEP and f.evidence[-1].source is Source.PERSON for f in again.findings)


def test_every_control_of_a_finding_says_what_it_does(qtbot: QtBot, review: tuple[Window, RepairWindow]):
    _, repair = review
    repair.next()
    found = repair.current
    assert found is not None

    def names() -> list[str]:
        return [button.accessibleName() for button in repair.card.findChildren(QRadioButton) if button.isVisible()]

    qtbot.waitUntil(lambda: len(names()) == len(found.readings) + 1)
    assert all(names())
    assert len(set(names())) == len(names())
    index = repair.list.currentIndex()
    told = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "undecided" in told
    assert ".." not in told
    labels = {label.accessibleName() for label in repair.card.findChildren(QLabel)}
    assert any(name.startswith("The place and the words around it: ") and found.shown in name for name in labels)


def test_tab_leads_from_the_list_to_the_readings_and_then_on(qtbot: QtBot, review: tuple[Window, RepairWindow]):
    _, repair = review
    for _ in range(2):
        repair.next()
        repair.list.setFocus()
        qtbot.waitUntil(lambda: any(button.isVisible() for button in repair.card.findChildren(QRadioButton)))
        qtbot.keyClick(repair.list, Qt.Key.Key_Tab)
        reading = repair.focusWidget()
        assert isinstance(reading, QRadioButton)
        qtbot.keyClick(reading, Qt.Key.Key_Tab)
        while isinstance(repair.focusWidget(), QRadioButton):
            qtbot.keyClick(repair.focusWidget(), Qt.Key.Key_Tab)
        assert isinstance(repair.focusWidget(), QPushButton)


def test_a_sound_text_is_offered_no_repair(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path):
    window = open_window()
    with qtbot.waitSignal(window.editor.repairing.looked, timeout=60_000):
        window.fulfil(Wish((damaged(tmp_path, "undamaged-fr"),)))
    assert all(message.key != "damaged" for message in window.saying.messages())


def test_the_words_of_a_reading_are_shown_with_the_spaces_between_them(
    qtbot: QtBot, review: tuple[Window, RepairWindow]
):
    _, repair = review
    card = repair.findChild(FindingCard)
    found = replace(repair.findings[0], readings=(changed(("=", "Rev. "), ("-", "Saltmere"), ("+", "Port Meridian")),))
    card.show_finding(found, None)
    shown = [label.text() for label in card.findChildren(QLabel)]
    assert any("Rev. </span>" in text for text in shown)


def test_what_refers_to_a_footnote_is_shown_as_its_raised_figure() -> None:
    assert raised(ATOM, "12") == "¹²"
    assert visible(ATOM) == "*"
