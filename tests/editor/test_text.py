"""Text as a value: one form, cut like a string, and marked as what stands before."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import texts

from editor.text import ATOM, BREAK, PLAIN, Atom, Marks, Span, Text


def signs(text: Text) -> list[tuple[str, Marks, Atom | None]]:
    """Each character with its marks, an atom as itself."""
    return [(character, span.marks, span.atom) for span in text.spans for character in span.text]


@given(texts, st.integers(-30, 40), st.integers(-30, 40))
def test_a_text_is_cut_like_a_string(text: Text, start: int, stop: int) -> None:
    assert text[start:stop].string == text.string[start:stop]
    assert signs(text[start:stop]) == signs(text)[start:stop]
    assert text[:stop] + text[stop:] == text
    with pytest.raises(ValueError):
        text[start:stop:2]


@given(texts, texts, texts)
def test_equal_text_has_one_form_however_it_was_put_together(one: Text, other: Text, third: Text) -> None:
    whole = Text.of(one, other, third)
    assert whole == one + (other + third) == (one + other) + third
    assert whole == Text(tuple(Span(*sign) for sign in signs(whole)))
    assert hash(whole) == hash(Text.of(whole, ""))
    assert signs(whole) == signs(one) + signs(other) + signs(third)
    assert all(span.text for span in whole.spans)
    assert len(whole) == len(whole.string) == len(signs(whole))
    assert bool(whole) == bool(whole.string)


@given(st.lists(texts, min_size=1, max_size=4))
def test_paragraph_marks_part_a_text(parts: list[Text]) -> None:
    parted = [part for n, text in enumerate(parts) for part in ([Text.of(BREAK)] if n else []) + [text]]
    assert list(Text.of(*parted).split()) == parts


@given(texts)
def test_what_is_typed_is_marked_as_the_character_before_it_and_an_atom_marks_nothing(text: Text) -> None:
    known = signs(text)
    assert text.marks_at(0) == (PLAIN if not known or known[0][2] else known[0][1])
    for offset in range(1, len(known) + 1):
        _, marks, atom = known[offset - 1]
        assert text.marks_at(offset) == (PLAIN if atom else marks)
    assert text.marks_at(len(known) + 1) == PLAIN


def test_a_reader_sees_what_an_atom_shows() -> None:
    notes = [Atom("footnote", key, shown) for key, shown in (("a", "1"), ("b", ""))]
    text = Text.of("tides", *(Span(ATOM, Marks(position="super"), note) for note in notes), " rise")
    assert (text.plain, text.string, text.atoms) == ("tides1 rise", f"tides{ATOM}{ATOM} rise", tuple(notes))
    assert Marks().but(bold=True, link="x") == Marks(bold=True, link="x")
