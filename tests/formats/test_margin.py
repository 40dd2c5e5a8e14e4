"""Where lines were broken: told by what would have fitted on them, in characters, in columns or in print."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formats.margin import Margin, columns, margin, print_width

WORDS = (
    "the World Tidal Conference resolves to keep the tables of all harbours and to print them every year in good time "
    "so that no ship leaves Port Meridian without knowing how high the water stands at Harrow Bay and along the coast "
) * 3


def broken(words: list[str], measure: Callable[[str], float], most: float) -> list[str]:
    """Lines as full as they can be."""
    lines = [words[0]]
    for word in words[1:]:
        if measure(f"{lines[-1]} {word}") > most:
            lines.append(word)
        else:
            lines[-1] += f" {word}"
    return lines


@given(st.integers(30, 70), st.permutations(WORDS.split()), st.sampled_from([len, columns]))
def test_every_line_that_was_full_is_known_to_be(most: int, words: list[str], measure: Callable[[str], float]) -> None:
    lines = broken(words, measure, most)
    found = margin(list(pairwise(lines)), lines)
    assert found.exact
    assert all(found.full(above, below) for above, below in pairwise(lines))
    assert not found.full("x" * (max(map(len, lines)) - 2), "y")
    assert found.full("x" * (most - 1), "y")


def test_a_page_of_letters_that_differ_in_width_tells_its_margin_nearly() -> None:
    lines = broken(f"{WORDS} {WORDS.upper()} {WORDS}".split(), print_width, 3000)
    found = margin(list(pairwise(lines)), lines)
    assert found.exact
    assert all(found.full(above, below) for above, below in pairwise(lines))
    assert not found.full("i" * 90, "i")
    assert found.full("M" * 40, "M")


def line(length: int) -> str:
    return "x" * length


def test_three_lines_tell_the_margin_and_two_do_not() -> None:
    lines = [line(60), line(58), line(59)]
    found = margin([(above, line(11)) for above in lines], lines)
    assert (found.width, found.exact) == (60, True)
    # What is held is 60 characters, and 70 are too many: of what is between, more lines take less.
    assert not found.full(line(50), line(12))
    assert found.full(line(50), line(13))
    found = margin([(above, line(11)) for above in lines * 2], lines * 2)
    assert not found.full(line(50), line(10))
    assert found.full(line(50), line(11))
    found = margin([(above, line(11)) for above in lines[:2]], lines)
    assert (found.width, found.exact) == (60, False)
    assert not found.full(line(50), "")
    assert found.full(line(51), "y")


def test_where_lines_disagree_their_usual_length_tells() -> None:
    lines = [line(length) for length in (20, 80, 30, 70, 40, 60)]
    found = margin([(above, "xy") for above in lines], lines)
    assert (found.width, found.exact) == (70, False)
    assert not found.full(line(56), "xy")
    assert found.full(line(57), "xy")


def test_a_line_in_a_hundred_may_be_longer() -> None:
    lines = [line(60)] * 60
    pairs = [(above, line(11)) for above in lines]
    assert margin(pairs, [*lines, line(90)]).exact
    assert not margin(pairs, [*lines, *[line(90)] * 3]).exact


@pytest.mark.parametrize(
    ("above", "words", "full"),
    [
        ("潮" * 9, "汐汐", False),  # no space stands between them, and one fits
        ("潮" * 10, "汐", True),
        ("潮" * 9, "汐，潮", True),  # a comma stays with its character
        ("潮" * 9, "a", True),
        ("x" * 9, "潮", True),
        ("x" * 8, "潮汐", False),
        ("x" * 8, "y z", False),
        ("x" * 8, "yz", True),
        ("x" * 10, "", True),
    ],
)
def test_what_would_have_fitted_is_told_with_the_space_before_it(above: str, words: str, full: bool) -> None:
    assert Margin(10, True, len, 10).full(above, words) is full


def test_loosely_a_line_is_full_that_is_as_long_as_most() -> None:
    found = Margin(100, True, len, 100)
    assert not found.full(line(84), "x")
    assert found.full(line(84), "x", loosely=True)
    assert not found.full(line(83), "x", loosely=True)


def test_columns_are_those_of_a_terminal() -> None:
    assert [columns(text) for text in ("", "tide", "潮汐", "Ａ", "a\u0301", "المدّ", "\u200fa", "潮a")] == [
        0, 4, 4, 2, 1, 4, 1, 3,
    ]  # fmt: skip


def test_widths_in_print_differ_by_letter() -> None:
    widths = [print_width(letters) for letters in ("i", "t", "s", "e", "E", "m", "W", "潮")]
    assert widths == sorted(set(widths))
    assert print_width("tide") == sum(map(print_width, "tide"))
    assert print_width("e\u0301\u200f") == print_width("e")
    assert print_width("") == 0
