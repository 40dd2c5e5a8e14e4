"""What is ignored is no amendment, and with nothing ignored the comparison is exact."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import texts

from editor.compare import EXACTLY, USUAL, Ignoring, compare, edits_between
from editor.document import Block, Document
from editor.text import Text
from editor.wording import words_of

PAIRS = {
    "spacing": [
        ("the  tide tables;", "the tide tables;"),
        ("50\u00a0% du coût :", "50 % du coût\u00a0:"),
        ("第 45 号决议", "第45号决议"),
        ("نشر القياسات", "نشـــر القياسات"),
        ("a)\tone\ntwo", "a) one two"),
    ],
    "hyphenation": [("UIT\u2011T", "UIT-T"), ("co-operation", "cooperation"), ("приливно\u00adный", "приливноный")],
    "apostrophes": [("l'État", "l’État"), ('"tide"', "“tide”")],
    "ligatures": [("mise en œuvre", "mise en oeuvre"), ("e\u0301nergie", "énergie"), ("ﬁxer", "fixer")],
    "case": [("The Conference", "the conference"), ("РЕШАЕТ", "решает")],
}
OPTIONS = st.builds(Ignoring, *(st.booleans() for _ in fields(Ignoring)))


def same_words(old: str, new: str, ignoring: Ignoring) -> bool:
    return not edits_between(Text.of(old), Text.of(new), ignoring)


@pytest.mark.parametrize("option", PAIRS)
def test_each_difference_is_ignored_by_its_own_option_only(option: str) -> None:
    for old, new in PAIRS[option]:
        for one, other in ((old, new), (new, old)):
            assert same_words(one, other, replace(EXACTLY, **{option: True}))
            assert not same_words(one, other, replace(USUAL, **{"case": True, option: False}))


@pytest.mark.parametrize(
    ("old", "new"),
    [("2-3", "23"), ("des lignes", "deslignes"), ("re - sign", "resign"), ("Member", "Members"), ("l'eau", "la eau")],
)
def test_another_word_is_no_other_spelling(old: str, new: str) -> None:
    assert not same_words(old, new, replace(USUAL, case=True))


def test_what_is_ignored_stays_as_the_base_has_it_beside_what_is_amended() -> None:
    old, new = Text.of("l'État  publie six œuvres;"), Text.of("l’État publie deux oeuvres ;")
    (edit,) = edits_between(old, new, USUAL)
    assert (old[edit.start : edit.stop].plain, edit.text.plain) == ("six", "deux")


@given(texts, texts, OPTIONS)
def test_accepting_gives_the_new_text_up_to_what_is_ignored(old: Text, new: Text, ignoring: Ignoring) -> None:
    base = Document((Block("p", old),))
    spelled, at = "", 0
    for edit in edits_between(old, new, ignoring):
        spelled += shown(old[at : edit.start]) + shown(edit.text)
        at = edit.stop
    spelled += shown(old[at:])
    assert words_of(spelled, ignoring) == words_of(shown(new), ignoring)
    assert same_words(shown(old), shown(new), ignoring) or compare(base, Document((Block("q", new),)), ignoring)


def shown(text: Text) -> str:
    """Its characters, with the sign of a note as a word: a space before it is one beside a sign."""
    return "".join(f" {span.atom.shown} " if span.atom else span.text for span in text.spans)
