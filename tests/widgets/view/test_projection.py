"""Places go from the marked text to the layout and back."""

from __future__ import annotations

import pytest

from editor.document import Block
from editor.markup import Change, Row, Segment
from editor.text import Atom, Span, Text
from widgets.view.projection import SHOWING, Preedit, Reading, Shown, items, rows_of

NOTE = Span("￼", atom=Atom("footnote", "f1", "12"))


def row(*parts: tuple[str, str | Span], id: str = "r", mark: Change = Change.KEPT) -> Row:
    segments = tuple(Segment(Change(sign), Text.of(text), 0) for sign, text in parts)
    return Row(id, Block(id), False, segments, mark, marker=None if mark is Change.KEPT else "MOD")  # type: ignore[arg-type]


MIXED = row(("=", "a👨b"), ("-", "𠮷gone"), ("+", "new"), ("=", NOTE), ("=", "結𠮷"))


@pytest.mark.parametrize("reading", list(Reading))
def test_every_place_shown_comes_back(reading: Reading) -> None:
    shown = Shown([MIXED], SHOWING[reading])
    encoded = shown.text.encode("utf-16-le")
    for offset in range(shown.length + 1):
        position = shown.to_layout(offset)
        assert 0 <= position <= len(encoded) // 2
        assert shown.to_layout(shown.to_marked(position)) == position
        assert shown.to_marked(position, early=True) <= offset <= shown.to_marked(position)


def test_characters_outside_the_basic_plane_count_as_one() -> None:
    shown = Shown([MIXED], SHOWING[Reading.MARKED])
    assert shown.to_layout(2) == 3, "the layout counts UTF-16"
    assert shown.to_marked(3) == 2
    assert shown.text.startswith("a👨b𠮷gone")


def test_hidden_words_stand_before_the_caret_or_behind_it() -> None:
    shown = Shown([row(("=", "ab"), ("-", "cd"), ("=", "ef"))], SHOWING[Reading.FINAL])
    assert shown.text == "abef"
    assert (shown.to_marked(2, early=True), shown.to_marked(2)) == (2, 4)


def test_what_is_being_composed_takes_no_place() -> None:
    shown = Shown([row(("=", "abcd"))], SHOWING[Reading.MARKED], Preedit("r", 2, "ni", 2))
    assert shown.text == "abnicd"
    assert [shown.to_marked(at) for at in (1, 3, 5)] == [1, 2, 3]


def test_rows_that_run_on_are_one_paragraph_of_the_final_text() -> None:
    first = row(("=", "one "), id="1", mark=Change.DELETED)
    gone = row(("-", "two"), id="2", mark=Change.DELETED)
    last = row(("=", "three"), id="3")
    found = items([first, gone, last], SHOWING[Reading.FINAL])
    assert [[r.id for r in rows_of(item)] for item in found] == [["1", "2", "3"]]
    shown = Shown(rows_of(found[0]), SHOWING[Reading.FINAL])
    assert shown.text == "one three"
    assert shown.place(shown.to_marked(4)) == (2, 0)
    assert len(items([first, gone, last], SHOWING[Reading.MARKED])) == 3
