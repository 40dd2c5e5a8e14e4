"""Numbers of rows are the same whether counted or corrected."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.document import Block
from editor.markup import Row, kept
from editor.text import Text
from widgets.places import Places, changed


def row(number: int, words: str = "") -> Row:
    return kept(Block(f"p{number}", Text.of(words)))


@given(st.data())
def test_numbers_stay_right_whatever_comes_and_goes(data: st.DataObject) -> None:
    rows = [row(number) for number in range(40)]
    places = Places(rows)
    made = len(rows)
    for _ in range(data.draw(st.integers(1, 40))):
        start = data.draw(st.integers(0, len(rows)))
        stop = min(start + data.draw(st.integers(0, 3)), len(rows))
        new = [row(made + number) for number in range(data.draw(st.integers(0, 3)))]
        # What goes may come back, as it does by undo; and words may change where nothing moves.
        if data.draw(st.booleans()) and stop > start:
            new.append(rows[start])
        made += 3
        before, rows = rows, [*rows[:start], *new, *rows[stop:]]
        moved = places.follow(rows, changed(before, rows))
        assert moved is ([each.id for each in before] != [each.id for each in rows])
        if rows:
            at = data.draw(st.integers(0, len(rows) - 1))
            before, rows = rows, [*rows[:at], kept(Block(rows[at].id, Text.of(f"other {made}"))), *rows[at + 1 :]]
            assert not places.follow(rows, changed(before, rows))
        if data.draw(st.booleans()):
            places.settle()
        assert dict(places) == {each.id: number for number, each in enumerate(rows)}
        assert all(f"p{number}" in places or f"p{number}" not in {r.id for r in rows} for number in range(made))
        assert not any(f"p{number}" in places and f"p{number}" not in {r.id for r in rows} for number in range(made))
