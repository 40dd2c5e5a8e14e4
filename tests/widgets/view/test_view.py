"""Every way in ends in one wish; the caret goes where people expect; nothing shown is altered."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QFocusEvent, QGuiApplication, QImage, QInputMethodEvent, QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.amendment import Proposal, Sup
from editor.document import Block, Cell, Document, Role
from editor.markup import Change, Segment, rows
from editor.recording import Place
from editor.session import Recorder, Session
from editor.text import BREAK, Atom, Span, Text
from widgets.theme import theme
from widgets.view.clipboard import from_html, from_plain, mime_of, text_of
from widgets.view.projection import Reading
from widgets.view.ruler import OverviewRuler
from widgets.view.shapes import shape
from widgets.view.side import SideBySide
from widgets.view.textview import TextView

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Opens = Callable[..., Any]
K = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def plain(*texts: str, language: str = "en") -> Session:
    blocks = tuple(Block(f"b{at}", Text.of(text), Role.BODY) for at, text in enumerate(texts))
    return Session(Document(blocks, language=language), recorder=Recorder(("MRD",), "MRD/1"))


def compose(view: TextView, preedit: str, commit: str = "") -> None:
    cursor = QInputMethodEvent.Attribute(QInputMethodEvent.AttributeType.Cursor, len(preedit), 1, None)
    event = QInputMethodEvent(preedit, [cursor])
    event.setCommitString(commit)
    QApplication.sendEvent(view, event)


def test_typing_asks_for_text_at_the_caret(desk: Opens) -> None:
    d = desk()
    d.view.set_place(Place("ra", 5))
    QTest.keyClicks(d.pane, "xy")
    QTest.keyClick(d.pane, K.Key_Return)
    QTest.keyClick(d.pane, K.Key_Return, SHIFT)
    assert [(a.offset, text) for a, _, text in d.wishes[:3]] == [(5, "x"), (6, "y"), (7, BREAK)]
    assert d.wishes[3][2] == "\n"
    assert all(start == stop for start, stop, _ in d.wishes)


def test_what_an_input_method_composes_is_no_wish_until_it_is_committed(desk: Opens) -> None:
    d = desk("zh")
    d.view.set_place(Place("b", 6))
    compose(d.pane, "")
    compose(d.pane, "cao")
    assert d.wishes == []
    d.view.repaint()
    compose(d.pane, "caoxi")
    assert "caoxi" in d.pane.column.box(d.pane.flow.heights.of_row(5)).parts[0].paragraph.shown.text
    compose(d.pane, "", commit="潮汐")
    assert d.wishes == [(Place("b", 6), Place("b", 6), "潮汐")]
    assert d.view.place() == Place("b", 8)


def test_half_composed_text_is_kept_when_the_focus_goes(desk: Opens) -> None:
    d = desk("zh")
    d.view.set_place(Place("b", 6))
    compose(d.pane, "ni")
    d.view.commit_preedit()
    assert [text for _, _, text in d.wishes] == ["ni"]
    compose(d.pane, "hao")
    d.pane.clearFocus()
    assert [text for _, _, text in d.wishes] == ["ni", "hao"]


def test_what_an_input_method_drops_because_the_focus_goes_is_kept(desk: Opens) -> None:
    """IBus, asked to finish, takes what was composed away; Qt asks it before it tells that the focus goes."""
    d = desk("zh")
    d.view.set_place(Place("b", 6))
    compose(d.pane, "潮汐")
    compose(d.pane, "")
    d.pane.clearFocus()
    assert [text for _, _, text in d.wishes] == ["潮汐"]


def test_what_a_person_drops_is_gone(desk: Opens) -> None:
    d = desk("zh")
    d.view.set_place(Place("b", 6))
    compose(d.pane, "潮汐")
    compose(d.pane, "")
    QApplication.processEvents()
    d.pane.clearFocus()
    assert d.wishes == []


def test_what_was_being_composed_is_kept_when_a_menu_opens(desk: Opens) -> None:
    d = desk("zh")
    d.view.set_place(Place("b", 6))
    compose(d.pane, "潮汐")
    QApplication.sendEvent(d.pane, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.PopupFocusReason))
    assert [text for _, _, text in d.wishes] == ["潮汐"]


def test_an_input_method_may_replace_what_stands_before_the_caret(desk: Opens) -> None:
    d = desk(shown=plain("teh word"))
    d.view.set_place(Place("b0", 3))
    event = QInputMethodEvent()
    event.setCommitString("the", -3, 3)
    QApplication.sendEvent(d.pane, event)
    assert d.wishes == [(Place("b0", 0), Place("b0", 3), "the")]


def test_emoji_and_rare_han_count_as_one(desk: Opens) -> None:
    d = desk(shown=plain("a👨𠮷b"))
    d.view.set_place(Place("b0", 0))
    offsets = []
    for _ in range(4):
        QTest.keyClick(d.pane, K.Key_Right)
        offsets.append(d.view.place().offset)
    assert offsets == [1, 2, 3, 4]
    QTest.keyClick(d.pane, K.Key_Backspace)
    QTest.keyClick(d.pane, K.Key_Backspace)
    assert [(a.offset, b.offset) for a, b, _ in d.wishes] == [(3, 4), (2, 3)]


def test_arrows_move_as_seen_in_arabic(desk: Opens) -> None:
    d = desk(shown=plain("ابج ABC دهو", "ثان", language="ar"))
    d.view.set_place(Place("b0", 0))
    QTest.keyClick(d.pane, K.Key_Left)
    assert d.view.place() == Place("b0", 1), "onwards is to the left"
    for _ in range(30):
        QTest.keyClick(d.pane, K.Key_Left)
        if d.view.place().row == "b1":
            break
    assert d.view.place() == Place("b1", 0)
    QTest.keyClick(d.pane, K.Key_Right)
    assert d.view.place() == Place("b0", 11)
    QTest.keyClick(d.pane, K.Key_Right, CONTROL)
    assert d.view.place().offset == 8, "a word to the right is a word back"


def test_deleting_joins_paragraphs_at_their_border(desk: Opens) -> None:
    d = desk(shown=plain("one", "two"))
    d.view.set_place(Place("b1", 0))
    QTest.keyClick(d.pane, K.Key_Backspace)
    assert d.wishes[0][:2] == (Place("b0", 3), Place("b1", 0))
    d.view.set_place(Place("b0", 0))
    QTest.keyClick(d.pane, K.Key_Delete, CONTROL)
    assert d.wishes[1][:2] == (Place("b0", 0), Place("b0", 3))


def test_paste_takes_the_marks_we_know_and_nothing_else(desk: Opens) -> None:
    d = desk(shown=plain("one"))
    data = QMimeData()
    data.setHtml(
        '<style>p{x}</style><p>plain <b>bold</b><img src="file:///etc/passwd"> <a href="http://x.invalid">link</a></p>'
        "<p><del>gone</del><ins>new</ins><sup>2</sup><br>line</p><script>alert(1)</script>"
    )
    QGuiApplication.clipboard().setMimeData(data)
    asked: list[Text] = []
    d.view.text_asked.disconnect(d.put)
    d.view.text_asked.connect(lambda start, stop, text: asked.append(text))
    d.view.paste()
    assert asked[0].string == f"plain bold link{BREAK}new2\nline"
    assert [s.text for s in asked[0].spans if s.marks.bold] == ["bold"]
    assert [s.text for s in asked[0].spans if s.marks.position] == ["2"]
    assert not any(s.marks.link or s.atom for s in asked[0].spans)
    QTest.keyClick(d.pane, K.Key_V, CONTROL | SHIFT)
    assert all(s.marks == s.marks.but(bold=False, position="") for s in asked[1].spans)


def drop(view: TextView, data: QMimeData, at: QPointF) -> None:
    event = QDropEvent(at, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    view.dropEvent(event)


def test_empty_lines_of_a_paste_are_no_provisions_and_cells_are_apart() -> None:
    assert from_plain("one\r\n\r\n \r\ntwo\r\n").string == f"one{BREAK}two"
    table = from_html("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td></td></tr></table>")
    assert table.string == f"a\tb{BREAK}c\t"


def test_a_paste_that_says_its_format_in_styles_keeps_it() -> None:
    pasted = from_html(
        '<b style="font-weight:normal"><p>a <span style="font-weight:700;font-style:italic">b</span> '
        '<span style="text-decoration: underline">c</span><span style="vertical-align:super">2</span></p></b>'
    )
    assert pasted.string == "a b c2"
    assert [(s.text, s.marks.bold, s.marks.italic, s.marks.underline, s.marks.position) for s in pasted.spans] == [
        ("a ", False, False, False, ""), ("b", True, True, False, ""), (" ", False, False, False, ""),
        ("c", False, False, True, ""), ("2", False, False, False, "super"),
    ]


def test_a_paste_from_a_word_processor_has_labels_tabs_and_rows() -> None:
    word = (
        "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>"
        "<span style='mso-list:Ignore'>a)"
        "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>to measure;</p>"
        "<p class=MsoNormal><o:p>&nbsp;</o:p></p>"
        "<p class=MsoNormal>1<span style='mso-tab-count:1'>      </span>to report</p>"
        "<table><tr><td><p>a</p><p>b</p></td><td><p>c</p></td></tr><tr><td colspan=2><p>d</p></td></tr></table>"
    )
    assert from_html(word).string == f"a)\tto measure;{BREAK}1\tto report{BREAK}a\nb\tc{BREAK}d"
    assert from_html("<ol type=a><li>x<li>y</ol><ul><li>z</ul>").string == f"a.\tx{BREAK}b.\ty{BREAK}•\tz"
    assert from_html("<table><tr><td><p>one</p><p>two</p></td></tr></table>").string == f"one{BREAK}two"


def test_what_is_copied_here_is_pasted_as_it_stands(desk: Opens) -> None:
    d = desk()
    row = next(r for r in d.pane.flow.rows if r.id == "b")
    words = row.new.string
    d.view.set_selection(Place("b", 0), Place("b", len(row.shown)))
    d.view.copy()
    pasted = text_of(QGuiApplication.clipboard().mimeData())
    assert pasted.string == words
    assert not any(span.marks.underline for span in pasted.spans)
    two = mime_of([[Segment(Change.KEPT, Text.of(" tides  and "), 0)]])
    assert text_of(two).string == " tides  and "


def test_tab_goes_from_cell_to_cell(desk: Opens) -> None:
    blocks = tuple(Block(f"c{n}", Text.of(f"cell {n}"), cell=Cell("t", n // 2, n % 2)) for n in range(4))
    shown = Session(Document((*blocks, Block("after", Text.of("x")))), recorder=Recorder(("MRD",), "MRD/1"))
    d = desk(shown=shown)
    d.view.set_place(Place("c1", 2))
    QTest.keyClick(d.pane, K.Key_Tab)
    assert d.view.place() == Place("c2", 6)
    QTest.keyClick(d.pane, K.Key_Tab, SHIFT)
    assert d.view.place() == Place("c1", 6)
    d.view.set_place(Place("c3", 0))
    QTest.keyClick(d.pane, K.Key_Tab)
    assert d.view.place() == Place("after", 1)
    assert d.wishes == []


def test_what_is_dropped_is_text_at_that_place_or_files_to_open(desk: Opens, tmp_path: Path) -> None:
    d = desk(shown=plain("one two", "three"))
    d.view.set_place(Place("b0", 4))
    rect = d.pane._caret_rect()
    d.view.set_place(Place("b1", 0))
    data = QMimeData()
    data.setText("and\nmore")
    drop(d.pane, data, rect.center())
    assert d.wishes == [(Place("b0", 4), Place("b0", 4), f"and{BREAK}more")]
    dropped: list[list[str]] = []
    d.view.files_dropped.connect(dropped.append)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "base.docx")), QUrl("https://example.invalid/x.docx")])
    drop(d.pane, files, rect.center())
    assert dropped == [[str(tmp_path / "base.docx")]]
    assert len(d.wishes) == 1


def test_a_selection_over_a_hundred_provisions_is_copied_whole(desk: Opens) -> None:
    d = desk(shown=plain(*(f"paragraph {at}" for at in range(140))))
    d.view.set_selection(Place("b10", 10), Place("b120", 9))
    d.view.copy()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert (len(lines), lines[0], lines[1], lines[-1]) == (111, "10", "paragraph 11", "paragraph")
    assert QGuiApplication.clipboard().mimeData().html().count("<p ") == 111


def test_copies_carry_amendments_as_marks(desk: Opens) -> None:
    d = desk()
    row = next(r for r in d.pane.flow.rows if r.id == "b")
    d.view.set_selection(Place("b", 0), Place("b", len(row.shown)))
    assert d.view.selected_text() == row.new.string
    html = d.view.selected_html()
    assert ">intervals</del>" in html
    assert ">intervals, with calibrated instruments,</ins>" in html


def test_shift_and_arrows_select_over_rows(desk: Opens) -> None:
    d = desk(shown=plain("one", "two", "three"))
    d.view.set_place(Place("b0", 1))
    QTest.keyClick(d.pane, K.Key_Down, SHIFT)
    QTest.keyClick(d.pane, K.Key_End, SHIFT)
    assert d.view.selection() == (Place("b0", 1), Place("b1", 3))
    QTest.keyClick(d.pane, K.Key_A)
    assert d.wishes == [(Place("b0", 1), Place("b1", 3), "a")]


def test_a_double_click_takes_the_word_and_a_third_the_paragraph(desk: Opens) -> None:
    d = desk(shown=plain("the quick fox"))
    d.view.set_place(Place("b0", 6))
    at = d.pane._caret_rect().center().toPoint()
    QTest.mouseClick(d.pane.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert d.view.place() == Place("b0", 6)
    QTest.mouseDClick(d.pane.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert d.view.selected_text() == "quick"
    QTest.mousePress(d.pane.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert d.view.selected_text() == "the quick fox"


def test_a_footnote_number_is_none_of_the_word_it_stands_behind(desk: Opens) -> None:
    text = Text.of("the Archive", Span("\ufffc", atom=Atom("footnote", "n1", "1")), " holds it")
    d = desk(shown=Session(Document((Block("b0", text, Role.BODY),)), recorder=Recorder(("MRD",), "MRD/1")))
    d.view.set_place(Place("b0", 7))
    at = d.pane._caret_rect().center().toPoint()
    QTest.mouseDClick(d.pane.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert d.view.selected_text() == "Archive"


def test_what_is_dragged_in_the_text_is_one_wish(desk: Opens) -> None:
    d = desk(shown=plain("one two three"))
    carried: list[tuple[object, ...]] = []
    d.view.carry_asked.connect(lambda *wish: carried.append(wish))
    d.view.set_place(Place("b0", 13))
    there = d.pane._caret_rect().center()
    d.view.set_selection(Place("b0", 0), Place("b0", 4))
    data = mime_of(d.pane.copied())
    event = QDropEvent(there, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton,
                       Qt.KeyboardModifier.NoModifier)
    event.source = lambda: d.pane  # type: ignore[method-assign]
    d.pane.dropEvent(event)
    (start, stop, target, words), = carried
    assert (start, stop, target, words.string) == (Place("b0", 0), Place("b0", 4), Place("b0", 13), "one ")
    assert d.wishes == []


def test_rows_stay_level_in_both_panes_after_every_edit(desk: Opens) -> None:
    d = desk(kind=SideBySide)
    d.view.set_place(Place("r1", 20))

    def level() -> None:
        base, amended = d.view.base, d.view.amended
        assert list(base.tops()) == list(amended.tops())
        for index, _ in amended.tops():
            height = amended.flow.heights.height(index)
            assert height == max(base.column.box(index).height, amended.column.box(index).height)

    level()
    for key in (K.Key_A, K.Key_Return, K.Key_B, K.Key_Backspace, K.Key_Backspace, K.Key_Delete):
        QTest.keyClick(d.pane, key)
        QApplication.processEvents()
        level()
    QTest.keyClicks(d.pane, "many more words, so that the provision needs another line than before")
    level()
    assert d.view.base.place().row in {r.id for r in d.pane.flow.rows}


@pytest.mark.parametrize("language", ["en", "ar", "zh"])
def test_a_view_alters_nothing(desk: Opens, language: str) -> None:
    d = desk(language)
    before = rows(d.session)
    for reading in Reading:
        d.view.set_reading(reading)
        for zoom in (50, 110, 400):
            d.view.set_zoom(zoom)
            d.view.grab()
            for key in (K.Key_Down, K.Key_Right, K.Key_PageDown, K.Key_End, K.Key_Up, K.Key_Home):
                QTest.keyClick(d.pane, key)
    assert d.wishes == []
    assert list(d.pane.flow.rows) == before == rows(d.session)


def test_the_caret_keeps_its_words_when_the_text_changes_elsewhere(desk: Opens) -> None:
    d = desk(shown=plain("one", "two", "three"))
    d.view.set_selection(Place("b2", 1), Place("b2", 5))
    shorter = replace(d.session, base=replace(d.session.base, blocks=d.session.base.blocks[1:]))
    d.view.update_rows(rows(shorter))
    assert d.view.selection() == (Place("b2", 1), Place("b2", 5))
    cut = replace(shorter.base, blocks=(shorter.base.blocks[0], Block("b2", Text.of("x"), Role.BODY)))
    d.view.update_rows(rows(replace(shorter, base=cut)))
    assert d.view.place() == Place("b2", 1)
    d.view.grab()
    d.view.update_rows([])
    assert d.view.place() is None
    d.view.grab()


def test_the_original_is_closed_and_so_is_a_text_that_is_read_only(desk: Opens) -> None:
    d = desk()
    told: list[int] = []
    d.view.closed.connect(lambda: told.append(1))
    d.view.set_reading(Reading.ORIGINAL)
    QTest.keyClick(d.pane, K.Key_Right)
    assert told == []
    QTest.keyClick(d.pane, K.Key_A)
    assert told == [1]
    d.view.set_reading(Reading.MARKED)
    d.view.set_read_only(True)
    QTest.keyClick(d.pane, K.Key_A)
    compose(d.pane, "x", commit="y")
    assert d.wishes == []


def test_scrolling_up_over_rows_never_seen_does_not_jump(desk: Opens) -> None:
    words = "that the Conference shall report on tidal measurements "
    d = desk(shown=plain(*(words * (1 + at * 7 % 11) for at in range(600))))
    bar = d.pane.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    for _ in range(60):
        seen = dict(d.pane.tops())
        bar.setValue(bar.value() - 37)
        now = dict(d.pane.tops())
        moved = {now[at] - seen[at] for at in seen.keys() & now.keys()}
        assert moved == {37}


def test_twenty_thousand_rows_open_and_take_a_key_anywhere(desk: Opens) -> None:
    d = desk(kind=SideBySide, shown=plain(*(f"paragraph {at} of a long text" for at in range(20_000))))
    for at in (0, 10_000, 19_999):
        d.view.set_place(Place(f"b{at}", 3))
        QTest.keyClick(d.pane, K.Key_X)
        assert d.view.place() == Place(f"b{at}", 4)
        assert d.pane.top_of(at) is not None
    assert len(d.pane.column._boxes) < 500, "only what was in sight is laid out"


def test_a_click_on_the_overview_goes_to_the_change(desk: Opens, qtbot: Any) -> None:
    many = plain(*(f"paragraph {at}" for at in range(400)))
    d = desk(shown=many)
    d.view.set_place(Place("b390", 0))
    QTest.keyClick(d.pane, K.Key_X)
    d.view.set_place(Place("b0", 0))
    ruler = OverviewRuler(theme("light"))
    qtbot.addWidget(ruler)
    ruler.resize(30, 600)
    ruler.set_view(d.view)
    ruler.show()
    QTest.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(10, round(ruler._y(ruler._signs[0][0])) + 2))
    assert d.pane.top_of(390) is not None


def test_caret_and_hit_agree(desk: Opens) -> None:
    for language in ("en", "ar", "zh"):
        d = desk(language)
        d.view.set_place(Place("r1", 0))
        for offset in range(6, 60, 3):
            d.view.set_place(Place("b", offset))
            rect = d.pane._caret_rect()
            assert rect is not None
            d.pane._put(d.pane._hit(QPointF(rect.center())))
            again = d.pane._caret_rect()
            assert again is not None
            assert abs(again.left() - rect.left()) < 1.5, (language, offset)


@pytest.mark.parametrize(
    ("language", "typed"), [("ar", "QOR\t5"), ("ar", "مرحبا"), ("en", "QOR"), ("en", "see القرار")]
)
def test_a_new_paragraph_mark_stands_past_its_line_whatever_way_the_words_run(
    desk: Opens, language: str, typed: str
) -> None:
    d = desk(shown=plain("القرار 31" if language == "ar" else "Resolution 31", language=language))
    d.put(Place("b0", 0), Place("b0", 0), Text.of(typed + BREAK))
    paragraph = d.pane.column.box(0).parts[0].paragraph
    mark = paragraph.mark_extent()
    for words in paragraph.extents(0, len(typed)):
        assert mark.right <= words.left + 0.5 if language == "ar" else mark.left >= words.right - 0.5


def test_twenty_thousand_qt_calls_lose_no_none(desk: Opens) -> None:
    # PySide6 6.12 drops a reference of None with every void call on Python 3.11.
    d = desk()
    before = sys.getrefcount(None)
    for _ in range(20_000):
        d.pane.viewport().update()
    d.view.grab()
    assert abs(sys.getrefcount(None) - before) < 2_000


@pytest.mark.parametrize("kind", [TextView, SideBySide])
def test_what_is_drawn_piece_by_piece_is_what_is_drawn_at_once(desk: Opens, kind: type) -> None:
    d = desk(kind=kind)
    QApplication.setCursorFlashTime(0)
    d.view.resize(1100, 420)
    d.view.set_place(Place("b", 30))
    chance = random.Random(3)
    steps = [
        K.Key_A,
        K.Key_Return,
        K.Key_Backspace,
        K.Key_Down,
        K.Key_Right,
        K.Key_PageDown,
        K.Key_PageUp,
        "wheel",
        "up",
    ]
    for number in range(60):
        step = chance.choice(steps)
        bar = d.pane.verticalScrollBar()
        if step == "wheel":
            bar.setValue(bar.value() + 40)
        elif step == "up":
            bar.setValue(bar.value() - 90)
        elif d.view.place().row != "moved":
            QTest.keyClick(d.pane, step)
        else:
            QTest.keyClick(d.pane, K.Key_Up)
        QApplication.processEvents()
        pieces = d.view.screen().grabWindow(d.view.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)
        whole = d.view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        assert unlike(pieces, whole) == [], (number, step)


def unlike(one: QImage, other: QImage) -> list[tuple[int, int]]:
    """Where two pictures differ by more than rounding."""
    if one == other:
        return []
    a, b = bytes(one.constBits()), bytes(other.constBits())
    width = one.width()
    found = [at // 4 for at, (x, y) in enumerate(zip(a, b, strict=True)) if abs(x - y) > 4]
    return [(at % width, at // width) for at in found]


@pytest.mark.parametrize("kind", [TextView, SideBySide])
def test_the_row_with_the_caret_stays_in_sight_when_the_view_gets_narrow(
    desk: Callable[..., Any], kind: type[TextView] | type[SideBySide]
):
    made = desk(kind=kind)
    last = rows(made.session)[-2].id
    made.view.set_place(Place(last, 0))
    for width in (1200, 700, 520, 1000):
        made.view.resize(width, 420)
        QApplication.processEvents()
        pane = made.pane
        top = pane.top_of(pane._flow.heights.of_row(pane.active))
        assert top is not None
        assert 0 <= top < pane.viewport().height() - 10


def test_a_number_line_with_its_title_in_it_is_shown_as_written() -> None:
    number = Block("n", Text.of("79/12. Protection of tidal basins"), Role.NUMBER)
    assert not shape(number, False, "en").capitals
    assert shape(replace(number, text=Text.of("Resolution 27 (Harrow Bay, 2027)")), False, "en").capitals


def test_the_ring_of_the_keyboard_goes_whole_when_the_mouse_takes_over(desk: Opens, qtbot: QtBot) -> None:
    class Painted(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if isinstance(event, QPaintEvent):
                regions.append(event.region())
            return False

    regions: list[QRegion] = []
    d = desk(shown=plain("the quick fox"))
    d.view.set_place(Place("b0", 6))
    d.pane.clearFocus()
    d.pane.setFocus(Qt.FocusReason.TabFocusReason)
    assert d.pane.hasFocus()
    assert d.pane._ring()
    QApplication.processEvents()
    d.pane.viewport().repaint()
    watch = Painted()
    d.pane.viewport().installEventFilter(watch)
    regions.clear()
    QTest.mouseClick(d.pane.viewport(), Qt.MouseButton.LeftButton, pos=d.pane._caret_rect().center().toPoint())
    qtbot.waitUntil(lambda: QRegion(d.pane.viewport().rect()) in regions, timeout=2_000)
    d.pane.viewport().removeEventFilter(watch)
    assert not d.pane._ring()


def test_folding_keeps_in_sight_what_stands_only_in_the_base(desk: Opens) -> None:
    text = plain(*(f"paragraph {at} of a long text" for at in range(200)))
    gone = text.base.blocks[190].id
    d = desk(kind=SideBySide, shown=replace(
        text, proposals=(Proposal("p", ("ZEM",), "ZEM/1", (Sup(gone), Sup(text.base.blocks[5].id))),)))
    d.view.amended.set_place(Place(text.base.blocks[3].id, 0))
    d.view.visit(Place(gone, 0))
    d.view.reveal(gone)
    for folding in (True, False):
        d.view.set_folding(folding)
        index = d.view.base.flow.heights.of_row(d.view.base.active)
        top = d.view.base.top_of(index)
        assert top is not None
        assert 0 <= top < d.view.base.viewport().height()


@pytest.fixture
def turned(qapp: QApplication) -> Iterator[Callable[[Qt.LayoutDirection], None]]:
    """Lets the interface run another way."""
    yield qapp.setLayoutDirection
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_page_looks_the_same_whichever_way_the_interface_runs(
    desk: Opens, turned: Callable[[Qt.LayoutDirection], None], language: str
) -> None:
    pages = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        turned(direction)
        d = desk(language)
        # The scroll bar changes sides, which would move the page.
        d.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        d.view.clearFocus()
        QApplication.processEvents()
        pages.append(d.view.viewport().grab().toImage())
    assert pages[0] == pages[1]
