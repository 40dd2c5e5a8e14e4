"""What a screen reader hears while somebody writes and reads, and where what it is told of stands."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from editor.document import Block, Document
from editor.recording import Place
from editor.session import Session
from editor.text import BREAK, Text
from widgets.view import access
from widgets.view.access import KEPT, Pool
from widgets.view.projection import Reading
from widgets.view.textview import TextView

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Kind = QAccessible.Event
TextInterface = QAccessible.InterfaceType.TextInterface


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[Any, ...]]]:
    """What readers are told, in order: what happened, the row it happened in, and the details."""
    told: list[tuple[Any, ...]] = []

    def take(event: Any) -> None:
        kind = event.type()
        if kind == Kind.Announcement:
            told.append((kind, event.message()))
            return
        row = getattr(event.accessibleInterface(), "row", None)
        if row is None:
            return  # of Qt's own widgets
        if kind == Kind.TextInserted:
            told.append((kind, row, event.changePosition(), event.textInserted()))
        elif kind == Kind.TextRemoved:
            told.append((kind, row, event.changePosition(), event.textRemoved()))
        elif kind == Kind.TextCaretMoved:
            told.append((kind, row, event.cursorPosition()))
        elif kind == Kind.TextSelectionChanged:
            told.append((kind, row, event.selectionStart(), event.selectionEnd()))
        else:
            told.append((kind, row))

    monkeypatch.setattr(QAccessible, "updateAccessibility", take)
    QAccessible.setActive(True)
    yield told
    QAccessible.setActive(False)
    told.clear()
    gc.collect()


def reads(view: TextView) -> dict[str, Any]:
    """What a reader sees of a view, each by its row, once it has asked for all of it."""
    document = QAccessible.queryAccessibleInterface(view)
    children = [document.child(at) for at in range(document.childCount())]
    for child in children:
        child.text(QAccessible.Text.Name)
    return {child.row: child for child in children}


def whole(provision: Any) -> str:
    text = provision.interface_cast(TextInterface)
    return str(text.text(0, text.characterCount()))


def said(heard: list[tuple[Any, ...]]) -> list[str]:
    return [event[1] for event in heard if event[0] == Kind.Announcement]


def shown(view: TextView, row: str) -> str:
    number = view.flow.number(row)
    assert number is not None
    return view.flow.rows[number].shown.string


def test_the_keyboard_in_the_text_is_in_the_provision_with_the_caret(desk: Callable[..., Any], heard: list[Any]):
    view = desk().view
    view.set_place(Place("b", 5))
    provisions = reads(view)
    heard.clear()
    view.clearFocus()
    view.setFocus()
    QApplication.processEvents()
    assert (Kind.Focus, "b") in heard
    assert [row for row, one in provisions.items() if one.state().focused] == ["b"]
    heard.clear()
    view.set_place(Place("a", 3))
    assert heard[:2] == [(Kind.Focus, "a"), (Kind.TextCaretMoved, "a", 3)]
    view.clearFocus()
    heard.clear()
    view.set_place(Place("b", 3))
    assert not heard


def test_words_written_and_words_struck_are_told(desk: Callable[..., Any], heard: list[Any]):
    d = desk()
    at = shown(d.view, "i2").index("register")
    d.view.set_place(Place("i2", at))
    reads(d.view)
    heard.clear()
    d.view.text_asked.emit(Place("i2", at), Place("i2", at), Text.of("full "))
    assert heard[0] == (Kind.TextInserted, "i2", at, "full ")
    assert (Kind.TextCaretMoved, "i2", at + 5) in heard
    QApplication.processEvents()
    assert (Kind.DescriptionChanged, "i2") in heard
    heard.clear()
    d.view.delete_asked.emit(Place("i2", at), Place("i2", at + 5), False)
    assert heard[0] == (Kind.TextRemoved, "i2", at, "full ")
    heard.clear()
    d.view.delete_asked.emit(Place("i2", at), Place("i2", at + 8), False)
    assert said(heard) == ["deleted “register”"]
    assert not [event for event in heard if event[0] in (Kind.TextRemoved, Kind.TextInserted)]
    heard.clear()
    d.view.text_asked.emit(Place("i2", at + 9), Place("i2", at + 11), Text.of("for"))
    assert (Kind.TextInserted, "i2", at + 11, "for") in heard
    assert said(heard) == ["deleted “of”"]


def test_the_caret_tells_where_other_words_begin(desk: Callable[..., Any], heard: list[Any]):
    d = desk()
    words = shown(d.view, "b")
    d.view.set_place(Place("b", words.index("intervals") - 1))
    reads(d.view)
    heard.clear()
    for at, expected in (
        (words.index("intervals"), ["deleted"]),
        (words.index("intervals") + 2, []),
        (words.index("intervals, with"), ["inserted"]),
        (3, ["unchanged"]),
    ):
        heard.clear()
        d.view.set_place(Place("b", at))
        assert said(heard) == expected
    d.view.set_reading(Reading.FINAL)
    heard.clear()
    d.view.set_place(Place("b", words.index("intervals, with")))
    d.view.set_place(Place("b", 3))
    assert not said(heard)
    assert reads(d.view)["b"].text(QAccessible.Text.Description) == ""


def test_a_line_that_is_come_to_tells_what_is_amended_in_it(desk: Callable[..., Any], heard: list[Any]):
    d = desk()
    words = shown(d.view, "b")
    reads(d.view)
    d.view.set_place(Place("b", 6))
    heard.clear()
    d.view.set_place(Place("b", words.index("intervals") + 3))
    (spoken,) = said(heard)
    assert spoken.startswith("deleted “intervals”, inserted “intervals, with")
    heard.clear()
    d.view.set_place(Place("b", 6))
    assert said(heard) == ["unchanged"]


def test_what_is_selected_is_told_in_each_provision(desk: Callable[..., Any], heard: list[Any]):
    d = desk()
    reads(d.view)
    d.view.set_selection(Place("a", 3), Place("b", 4))
    heard.clear()
    d.view.set_selection(Place("a", 3), Place("b", 9))
    assert (Kind.TextSelectionChanged, "b", 0, 9) in heard
    text = reads(d.view)["a"].interface_cast(TextInterface)
    assert text.selectionCount() == 1
    heard.clear()
    d.view.set_place(Place("b", 9))
    assert (Kind.TextSelectionChanged, "b", 0, 0) in heard
    assert reads(d.view)["a"].interface_cast(TextInterface).selectionCount() == 0


def test_a_provision_stays_itself_when_others_come_in_above_it(desk: Callable[..., Any], heard: list[Any]):
    d = desk()
    before = reads(d.view)["rb"]
    words = whole(before)
    end = Place("a", len(shown(d.view, "a")))
    heard.clear()
    d.view.text_asked.emit(end, end, Text.of(BREAK + "that this is new;"))
    assert reads(d.view)["rb"] is before
    assert whole(before) == words
    assert not [event for event in heard if event[0] in (Kind.TextRemoved, Kind.TextInserted)]


def test_offsets_are_utf_16_as_readers_of_qt_count(desk: Callable[..., Any], heard: list[Any]):
    words = "a)\tthe 🌊🌊 rises"
    d = desk(shown=Session(Document((Block("p", Text.of(words)), Block("q", Text.of("next"))))))
    d.view.set_place(Place("q", 0))
    provision = reads(d.view)["p"]
    text = provision.interface_cast(TextInterface)
    assert text.characterCount() == len(words) + 2
    heard.clear()
    d.view.set_place(Place("p", words.index("rises")))
    assert (Kind.TextCaretMoved, "p", words.index("rises") + 2) in heard
    text.setCursorPosition(words.index("🌊") + 2)
    assert d.view.place() == Place("p", words.index("🌊") + 1)


def test_a_reader_puts_caret_and_selection_anywhere(desk: Callable[..., Any], heard: list[Any]):
    d = desk()
    d.view.set_place(Place("b", 5))
    text = reads(d.view)["a"].interface_cast(TextInterface)
    text.setCursorPosition(0)
    assert d.view.place() == Place("a", 0)
    text = reads(d.view)["rb"].interface_cast(TextInterface)
    text.addSelection(3, 12)
    assert d.view.selection() == (Place("rb", 3), Place("rb", 12))


def test_a_reader_goes_on_beyond_what_is_in_sight(desk: Callable[..., Any], heard: list[Any]):
    blocks = tuple(Block(f"p{at}", Text.of(f"{at}\tprovision")) for at in range(3 * KEPT))
    d = desk(shown=Session(Document(blocks)))
    first = reads(d.view)["p0"]
    seen, read = len(reads(d.view)), [first.row]
    flows = QAccessible.RelationFlag.FlowsFrom
    while following := [other for other, flag in first.relations() if flag == flows]:
        (first,) = following
        read.append(first.row)
        assert first.interface_cast(TextInterface).characterCount()
    assert read == [block.id for block in blocks]
    assert seen < 40
    assert first.state().offscreen
    pool = next(pool for pool in access._kept if pool.view is d.view)
    assert len(pool.provisions) <= KEPT
    first.interface_cast(TextInterface).scrollToSubstring(0, 3)
    assert first.row in reads(d.view)


@pytest.mark.parametrize("language", ["en", "ar", "zh"])
def test_characters_are_where_they_are_drawn(desk: Callable[..., Any], heard: list[Any], language: str):
    d = desk(language)
    view: TextView = d.view
    pool = Pool(view)
    for seen in pool.in_sight():
        assert seen.part is not None
        assert seen.y is not None
        paragraph = seen.part.paragraph
        provision = reads(view)[view.flow.rows[seen.row].id]
        text = provision.interface_cast(TextInterface)
        corner = view.viewport().mapToGlobal(
            (view.text_corner() + QPointF(seen.part.x, seen.part.y + seen.y)).toPoint()
        )
        assert provision.rect().topLeft() == corner
        for at in range(paragraph.shown.units):
            box: QRect = text.characterRect(at)
            drawn = paragraph.caret(at)
            assert abs(box.left() - corner.x() - drawn.left()) <= 2
            assert box.top() <= corner.y() + drawn.center().y() <= box.bottom()
    document = QAccessible.queryAccessibleInterface(view)
    assert document.rect().contains(view.mapToGlobal(QPoint(5, 5)))


def test_words_are_spoken_in_the_language_of_the_text(desk: Callable[..., Any], heard: list[Any]):
    provision = reads(desk("ar").view)["b"]
    traits = provision.interface_cast(QAccessible.InterfaceType.AttributesInterface)
    assert traits.attributeValue(QAccessible.Attribute.Locale).name().startswith("ar")
