"""The patterns of sentences: data that six languages share in shape."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.sentences import bindings, fold, speech, taken
from editor.words import LANGUAGES


def slots(forms: tuple[str, ...]) -> list[set[str]]:
    """The slots of each form, whatever case of the name they ask for."""
    names = (re.findall(r"\{(\w+)\}", form) for form in forms)
    return [{name.removesuffix("_gen").removesuffix("_loc") for name in found} for found in names]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_pattern_with_the_same_slots(language: str) -> None:
    own, english = speech(language).forms, speech("en").forms
    assert own.keys() - {"words.put"} == english.keys()
    for name, forms in english.items():
        if name.startswith("also."):
            continue
        wanted = slots(forms[:1])[0] - {"put", "new"}
        assert all(found - {"put", "new"} == wanted for found in slots(own[name])), name
    assert len(speech(language).ordinals) == 10


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_that_is_written_reads_as_another_one_of_its_words(language: str) -> None:
    """Two patterns of one language may be alike, but never the same."""
    forms = [form for _, form in speech(language).of("sentences")]
    assert len(set(forms)) == len(forms)


quoted = st.text(st.sampled_from("“”‘’«»„\"'《》\u00a0 aé潮"), max_size=8)


@given(st.text(st.characters(exclude_categories=["Cs", "Co"])) | quoted, st.sampled_from(LANGUAGES))
def test_what_is_quoted_is_found_again_whatever_it_holds(words: str, language: str) -> None:
    told = speech(language)
    pair = told.pair([words])
    if any(sign in words for sign in "⟦⟧"):
        return  # the last resort
    found = taken(f"a {told.quoted(words, pair)} b {told.quoted('c', pair)}.")
    assert found.quotations == (words, "c")
    assert found.whole


def test_a_slot_is_filled_in_every_way_that_the_words_allow() -> None:
    assert list(bindings("In {place}, {clauses}.", "in a, b, c")) == [
        {"place": "a", "clauses": "b, c"},
        {"place": "a, b", "clauses": "c"},
    ]
    assert not list(bindings("Delete {place}.", "Delete"))


@given(st.text() | st.text(st.sampled_from("İiSſßÉé’，：\u00a0")))
def test_folded_text_has_as_many_characters(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_ordinal_is_read_as_the_number_it_was_written_for_and_no_other_word_is_one(language: str) -> None:
    told = speech(language)
    for number in (1, 2, 10, 11, 99):
        assert told.number(told.ordinal(number)) == number
    assert [told.number(word) for word in ("", "tide", "-1", "123456")] == [0] * 4


def test_a_language_without_sentences_has_those_of_english() -> None:
    assert speech("") == speech("de") == speech("en")
    assert [speech(language).language for language in LANGUAGES] == list(LANGUAGES)


def test_a_line_has_no_more_quotations_than_there_are_signs_for_them() -> None:
    found = taken('"" ' * 140_000)
    assert found.whole
    assert len(found.quotations) < 0x10000
    assert all(found.words(sign) == "" for sign in found.skeleton[:1000:2])


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("‘the ship’s log’ and ‘b’", ("the ship’s log", "b")),
        ("‘潮’汐 ‘b’", ("潮", "b")),
        ("“a “b” c” and “d”", ("a “b” c", "d")),
        ("« a » and «b»", ("a", "b")),
        ("« a» and «»", (" a", "")),
    ],
)
def test_a_quotation_ends_where_a_reader_sees_it_end(line: str, found: tuple[str, ...]) -> None:
    assert taken(line).quotations == found


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_that_hold_every_sign_are_quoted_with_a_pair_that_they_hold_in_pairs(language: str) -> None:
    told = speech(language)
    pairs = (*told.quotes, "「」", "『』", "⟦⟧")
    for whole in pairs:
        words = " ".join(pair if pair == whole else pair[::-1] for pair in pairs)
        assert told.pair([words]) == whole
        assert taken(told.quoted(words, whole)).quotations == (words,)
    assert told.pair([" ".join(pair[::-1] for pair in pairs)]) == pairs[-1]
