"""Printed labels: told from the words, read, and continued."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.labels import MARKS, bis_label, next_label, readings, split_label


@pytest.mark.parametrize(
    ("text", "label", "words"),
    [
        ("a)\tthat tides rise;", "a)", "that tides rise;"),
        ("b)bis\tthat", "b)bis", "that"),
        ("abis) that", "abis)", "that"),
        ("1\tto wait", "1", "to wait"),
        ("1.\tDecides", "1.", "Decides"),
        ("26. Il", "26.", "Il"),
        ("1.11.2\tReports", "1.11.2", "Reports"),
        ("1bis.1.1\tTexts", "1bis.1.1", "Texts"),
        ("1 bis\tde", "1 bis", "de"),
        ("2 de rendre compte", "2", "de rendre compte"),
        ("2 UN posts", "2", "UN posts"),
        ("a) to\tkeep", "a)", "to\tkeep"),
        ("3 «les ports»", "3", "«les ports»"),
        ("(a)\tTo report", "(a)", "To report"),
        ("(ii) To", "(ii)", "To"),
        ("–\tthe lamps", "–", "the lamps"),
        ("−\u00a0les lampes", "−", "les lampes"),
        ("•\tSource", "•", "Source"),
        ("aa)\tthat", "aa)", "that"),
        ("a)the noble", "a)", "the noble"),
        ("б)\tчто", "б)", "что"),
        ("أ )\tأن", "أ )", "أن"),
        ("هـ)\tأن", "هـ)", "أن"),
        ("（一）内容", "（一）", "内容"),
        ("一、内容", "一、", "内容"),
        ("a）潮汐", "a）", "潮汐"),
        (" I. Introduction", "I.", "Introduction"),
        (" II\tRevision", "II", "Revision"),
        ("\t\t(a)\tMembers", "(a)", "Members"),
        ("\tb)\u00a0·".replace("·", " \u00a0 En"), "b)", "En"),
        ("[bookmark: _Toc1][bookmark: _Toc2]e)\tla", "e)", "la"),
        ("- a) la", "a)", "la"),
        ("-\ta) la", "a)", "la"),
        ("a)", "a)", ""),
        ("3A\tThe", "3A", "The"),
        ("[b)\tthat tides rise;]", "b)", "that tides rise;]"),
        ("[2\tto report.]", "2", "to report.]"),
        ("أ - القيام", "أ -", "القيام"),
        ("OP2. Requests", "OP2.", "Requests"),
        ("(PP1bis) Noting", "(PP1bis)", "Noting"),
        ("i.\tto report", "i.", "to report"),
        ("a. Que informe", "a.", "Que informe"),
        ("1 - تقرر", "1 -", "تقرر"),
        ("12-\tتقرر", "12-", "تقرر"),
    ],
)
def test_a_label_is_told_from_its_words(text: str, label: str, words: str) -> None:
    found, start = split_label(text)
    assert (found, text[start:]) == (label, words)


@pytest.mark.parametrize(
    "text",
    ["", "considering", "2014 was", "55 % of", "12 GHz", "M. Fall", "Resolution)", "c)…… to z)", "RESOLUTION 1",
     "29 November 2026", "29 de noviembre de 2026", "16 декабря 2021 года", "16 كانون الأول/ديسمبر 2021",
     "[0", "[2027]", "[1] Some note", "[to be decided]",
     "OPEN the gates", "OP 2 is kept", "e. g. tides", "3 - the ebb", "1914 - 1918",
     "a tide", "the first", "-5 degrees", "1,5 m", "الموانئ", "潮汐"],
)  # fmt: skip
def test_words_are_no_label(text: str) -> None:
    assert split_label(text) == ("", 0)


@pytest.mark.parametrize(
    ("label", "following"),
    [
        ("a)", "b)"), ("z)", "aa)"), ("zz)", "aaa)"), ("1", "2"), ("9.", "10."), ("i)", "ii)"), ("iii)", "iv)"),
        ("(ix)", "(x)"), ("1.1", "1.2"), ("1.9", "1.10"), ("1.11.2", "1.11.3"), ("b)bis", "b)ter"), ("1bis", "1ter"),
        ("1 ter", "1 quater"), ("–", "–"), ("(a)", "(b)"), ("II.", "III."), ("3A", "3B"), ("а)", "б)"), ("и)", "к)"),
        ("أ)", "ب)"), ("د )", "ه )"), ("OP9.", "OP10."), ("(PP1)", "(PP2)"),
        ("2 -", "3 -"), ("i.", "ii."), ("一、", "二、"), ("（十九）", "（二十）"), ("A.", "B."), ("4.3bis", "4.3ter"),
        ("3I", "3J"), ("1.1bis.1bis", "1.1bis.1ter"), ("b)decies", "c)"), ("1decies.", "2."), ("1 مكرراً", "1 ter"),
        ("١", "٢"), ("٩)", "١٠)"), ("９、", "１０、"), ("١.٩", "١.١٠"), ("я)", "аа)"), ("Z)", "AA)"), ("غ)", "أأ)"),
    ],
)  # fmt: skip
def test_the_label_that_follows(label: str, following: str) -> None:
    assert next_label(label) == following
    if following not in ("aaa)", "–"):  # who has a list that long?
        assert split_label(f"{following}\tالمد")[0] == following


def test_the_label_before_tells_what_i_is() -> None:
    assert next_label("i)", after="h)") == "j)"
    assert next_label("v)", after="u)") == "w)"
    assert next_label("v)", after="iv)") == "vi)"


@pytest.mark.parametrize(
    ("label", "bis"),
    [
        ("a)", "a)bis"),
        ("1", "1bis"),
        ("1.", "1bis."),
        ("1bis", "1ter"),
        ("b)bis", "b)ter"),
        ("–", "–"),
        ("I.", "Ibis."),
        ("一、", "一bis、"),
        ("3、", "3bis、"),
        ("a.", "abis."),
        ("2 -", "2bis -"),
    ],
)
def test_an_inserted_item_takes_bis(label: str, bis: str) -> None:
    assert bis_label(label) == bis
    if label != "–":
        assert split_label(f"{bis}\tالمد") == (bis, len(bis) + 1)


@pytest.mark.parametrize("label", ["9" * 5000, f"{'9' * 5000})", f"1.{'9' * 5000}", "i" * 5000])
def test_what_no_list_has_is_no_label(label: str) -> None:
    assert readings(label) == ()
    assert next_label(label) == label


def test_ambiguous_letters_have_two_readings() -> None:
    assert [(r.form, r.value) for r in readings("i)")] == [("i)", 1), ("a)", 9)]
    assert [(r.form, r.value) for r in readings("c)")] == [("a)", 3), ("i)", 100)]
    assert [(r.form, r.value) for r in readings("b)")] == [("a)", 2)]
    assert [(r.form, r.value) for r in readings("II.")] == [("I.", 2), ("A.", 35)]
    assert readings("le)") == readings("3ab)") == readings("") == ()


def test_a_letter_behind_a_number_counts_as_bis_does() -> None:
    assert [(r.form, r.value, r.suffix) for r in readings("3A")] == [("1", 3, 1)]
    assert [(r.form, r.value, r.suffix) for r in readings("12c)")] == [("1)", 12, 3)]


def test_roman_numbers_are_counted_as_far_as_any_list_goes() -> None:
    label, before = "i.", ""
    for value in range(1, 1000):
        assert ("i.", value) in [(r.form, r.value) for r in readings(label)]
        label, before = next_label(label, before), label
    assert label == "m."


@given(st.text(max_size=30) | st.from_regex(r"[\t \[(]?[a-z0-9.]{1,4}[).]?(bis)?[\t ]\w{0,5}"))
def test_label_and_words_spell_the_text(text: str) -> None:
    label, start = split_label(text)
    assert label in text[:start] or not label
    left = text[:start].replace(label, "", 1) if label else text[:start]
    assert not MARKS.sub("", left.removeprefix("[").replace("\u3000", " "))


@given(st.sampled_from(["a)", "1", "1.", "(a)", "i)", "1.1", "II.", "а)", "أ)", "一、"]), st.integers(1, 60))
def test_counting_on_never_repeats_a_label_and_each_reads_one_higher(label: str, times: int) -> None:
    seen, before = [label], ""
    for _ in range(times):
        label, before = next_label(label, before), label
        seen.append(label)
    assert len(set(seen)) == len(seen)
    first, last = readings(seen[0])[0], readings(seen[-1])
    assert any((r.form, r.value) == (first.form, first.value + times) for r in last)
