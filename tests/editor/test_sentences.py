"""The patterns of sentences: data that six languages share in shape."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.sentences import bindings, speech, taken
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


@given(st.text(st.characters(exclude_categories=["Cs", "Co"])), st.sampled_from(LANGUAGES))
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
