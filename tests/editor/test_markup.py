"""What a row says of itself."""

from __future__ import annotations

import pytest

from editor.amendment import Add, Amendment, Edit, Mod, Proposal, Sup
from editor.document import Block, Document
from editor.markup import rows
from editor.session import Session
from editor.text import BREAK, Text


@pytest.mark.parametrize(
    ("words", "amendment", "in_base", "gone"),
    [
        ("tides", Mod("p", (Edit(0, 5, Text.of("moons")),)), [True], [False]),
        ("tides", Mod("p", (Edit(2, 2, Text.of(BREAK)),)), [True, True], [False, False]),
        ("tides", Mod("p", (Edit(5, 5, Text.of(BREAK + "moons")),)), [True, True], [False, False]),
        ("tides", Mod("p", (Edit(0, 5),)), [True], [False]),
        ("", Mod("p", (Edit(0, 0, Text.of("tides")),)), [True], [False]),
        ("tides", Sup("p"), [True], [True]),
        ("", Sup("p"), [True], [True]),
        ("tides", Add(Block("n", Text.of("moons")), "p"), [True, False], [False, False]),
    ],
)
def test_a_row_is_in_a_text_by_its_words_or_by_its_mark_alone(
    words: str, amendment: Amendment, in_base: list[bool], gone: list[bool]
) -> None:
    session = Session(Document((Block("p", Text.of(words)),)), (Proposal("one", amendments=(amendment,)),))
    found = rows(session)
    assert [row.in_base for row in found] == in_base
    assert [row.gone for row in found] == gone


def test_of_a_provision_reworded_as_it_moves_both_ends_tell_what_moved() -> None:
    base = Document((Block("p", Text.of("b)\tthe tide of thirty stations;")), Block("q", Text.of("resolves"))))
    added = Add(Block("n", Text.of("a)\tthe tide of forty new stations;")), "q", moved_from="p")
    one = Proposal("one", amendments=(Sup("p", moved_to="n"), added))
    gone, _, come = rows(Session(base, (one,)))
    ends = [[(s.moved, s.text.plain) for s in row.segments] for row in (gone, come)]
    assert ends == [
        [(False, "b"), (True, ")\tthe tide of "), (False, "thirty"), (True, " stations;")],
        [(False, "a"), (True, ")\tthe tide of "), (False, "forty new"), (True, " stations;")],
    ]
    assert [s.start for s in gone.segments] == [0, 1, 15, 21]


def test_words_that_go_together_are_one_segment_however_many_edits_take_them() -> None:
    edits = (Edit(0, 2), Edit(2, 4), Edit(5, 6, Text.of("!")))
    session = Session(Document((Block("p", Text.of("tides.")),)), (Proposal("one", amendments=(Mod("p", edits),)),))
    (row,) = rows(session)
    assert [(s.change.value, s.text.plain) for s in row.segments] == [("-", "tide"), ("=", "s"), ("-", "."), ("+", "!")]
