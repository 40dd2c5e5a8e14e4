"""Heights in chunks are those of a plain list."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from widgets.view.heights import Heights

BASE, EACH = 10.0, 2.0


class Plain:
    """The same, kept naively."""

    def __init__(self, chars: list[int]) -> None:
        self.chars = list(chars)
        self.true: list[int | None] = [None] * len(chars)
        self.rows = [1 + abs(c) % 3 for c in chars]

    def one(self, at: int) -> float:
        true = self.true[at]
        if true is not None:
            return true
        return 0 if self.chars[at] < 0 else BASE + EACH * self.chars[at]


@given(st.data())
def test_chunks_and_a_plain_list_tell_the_same(data: st.DataObject) -> None:
    sizes = st.integers(-1, 40)
    chars = data.draw(st.lists(sizes, min_size=1, max_size=30)) * data.draw(st.sampled_from([1, 40]))
    plain, heights = Plain(chars), Heights()
    heights.estimate_by(BASE, EACH)
    heights.reset(plain.chars, plain.rows)
    for _ in range(data.draw(st.integers(0, 8))):
        count = len(plain.chars)
        start = data.draw(st.integers(0, count))
        if data.draw(st.booleans()) and count:
            at, height = min(start, count - 1), data.draw(st.integers(0, 90))
            plain.true[at] = height
            heights.set(at, height)
            continue
        stop = data.draw(st.integers(start, count))
        fresh = data.draw(st.lists(sizes, max_size=6)) * data.draw(st.sampled_from([1, 100]))
        if not fresh and stop - start == count:
            continue
        plain.chars[start:stop] = fresh
        plain.true[start:stop] = [None] * len(fresh)
        plain.rows[start:stop] = rows = [1 + abs(c) % 3 for c in fresh]
        heights.splice(start, stop, fresh, rows)
    count = len(plain.chars)
    assert len(heights) == count
    assert heights.total == sum(plain.one(at) for at in range(count))
    for at in {0, count // 2, count - 1}:
        top = sum(plain.one(i) for i in range(at))
        assert heights.top(at) == top
        assert heights.height(at) == plain.one(at)
        assert heights.first_row(at) == sum(plain.rows[:at])
        assert heights.of_row(sum(plain.rows[:at])) == at
        if plain.one(at):
            assert heights.at(top) == (at, 0)
    some = sorted({0, count // 3, count - 1})
    assert heights.tops(some) == [sum(plain.one(i) for i in range(at)) for at in some]
