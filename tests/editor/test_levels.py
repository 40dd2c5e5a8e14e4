"""Levels of items, from the running state of their labels."""

from __future__ import annotations

import pytest

from editor.levels import Levels


def placed(labels: str) -> str:
    """Levels of labels in a row; a colon behind one tells that its words end with a colon."""
    state = Levels()
    names = labels.split(" ")
    out = []
    for at, name in enumerate(names):
        label = name.rstrip(":")
        coming = names[at + 1].rstrip(":") if at + 1 < len(names) else ""
        opened = at == 0 or names[at - 1].endswith(":")
        out.append(state.step(label, "") or state.place(label, "", opened, coming))
    return "".join(str(level) for level in out)


@pytest.mark.parametrize(
    ("labels", "levels"),
    [
        ("a) b) c)", "111"),
        ("1 2 i) ii) 3", "11221"),
        ("1 i) ii): a) b) iii) 2", "1223321"),
        ("g) h): i) ii) i) j)", "112211"),
        ("g) h) i) j)", "1111"),
        ("g) h): i) j)", "1111"),
        ("g) h) i) ii) i) j)", "112211"),
        ("g) h): i) a)", "1121"),
        ("g) h): i): a) b)", "11233"),
        ("a) i): a) – b)", "12343"),
        ("a) b): a) b)", "1111"),
        ("u) v) w) x) y)", "11111"),
        ("a) b) i) ii) c) d)", "112211"),
        ("a) a)bis a)ter b) bbis) c)", "111111"),
        ("1 1bis 2 3A", "1111"),
        ("1 1.1 1.2 2 2.1 2.1.1 2.2", "1221232"),
        ("1.11 1.11.1 1.11.2 1.12 a) i) b) 1.13", "12212321"),
        ("9.1 9.5 9.2", "111"),
        ("a) – – b) • – •", "1221232"),
        ("a) c) d) f) b)", "11111"),
        ("(a) (b): (i) (ii) (c)", "11221"),
        ("1. a) b) 2. a)", "12212"),
        ("а) б): i) в)", "1121"),
        ("أ) ب): 1) 2) ج)", "11221"),
    ],
)
def test_each_label_stands_at_its_level(labels: str, levels: str) -> None:
    assert placed(labels) == levels


def test_a_list_is_followed_or_begun() -> None:
    state = Levels()
    state.place("3", "", True, "")
    assert state.follows("4")
    assert state.follows("1")
    assert state.follows("a)")
    assert state.follows("–")
    assert state.follows("3bis")
    assert not state.follows("3ter")
    assert not state.follows("7")
    state.reset()
    assert not state.follows("4")


def test_a_label_in_another_style_begins_a_list_below() -> None:
    for style, level in (("Items", 1), ("", 1), ("Points", 2)):
        state = Levels()
        assert [state.place(label, "Items", False, "") for label in ("g)", "h)")] == [1, 1]
        assert state.place("i)", style, False, "") == level


def test_what_is_no_label_stands_where_the_last_one_does() -> None:
    state = Levels()
    assert state.place("Resolution", "", True, "") == 1
    assert [state.place(label, "", True, "") for label in ("1", "a)", "Resolution")] == [1, 2, 2]
