"""Each line stands on one page, whole, and so does each row of a table that a page has room for."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import accumulate, pairwise

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextBlock, QTextDocument

from widgets.pages import Box, Line, Strip, heights, paged

HEIGHT = 100.0


def lines(number: int, sizes: list[float]) -> tuple[Line, ...]:
    """Lines below each other; all of them have numbers of their own."""
    stops = list(accumulate(sizes, initial=0.0))
    document = QTextDocument()
    return tuple(
        Line(document, QTextBlock(), 1_000 * number + at, top, bottom)
        for at, (top, bottom) in enumerate(pairwise(stops))
    )


@st.composite
def strips(draw: st.DrawFn) -> list[Strip]:
    """Lines of text, and tables whose cells may reach into later rows."""
    out: list[Strip] = []
    size = st.floats(1, 30)
    number = 0
    for _ in range(draw(st.integers(1, 8))):
        if draw(st.booleans()):
            number += 1
            (line,) = lines(number, [draw(size)])
            flags = draw(st.booleans()), draw(st.integers(0, 9)) == 0
            above = draw(st.floats(0, 20))
            height = line.bottom - line.top
            out.append(Strip((Box((line,)),), (height,), above=above, stays=flags[0], breaks=flags[1]))
            continue
        head: Strip | None = None
        for row in range(draw(st.integers(1, 5))):
            boxes = []
            rows = draw(st.integers(1, 3)) if row else 1
            for at in range(rows):
                number += 1
                cells = lines(number, draw(st.lists(size, max_size=12 if row else 2)))
                boxes.append(Box(cells, padding=1, row=at))
            number += 1
            boxes.append(Box(lines(number, draw(st.lists(size, min_size=1, max_size=2))), padding=1, rows=rows))
            strip = Strip(boxes, heights(boxes, rows), framed=True, is_head=not row, stays=not row, head=head)
            out.append(strip)
            if not row and strip.height <= 0.5 * HEIGHT and draw(st.booleans()):
                head = strip
    return out


def numbers(shown: Iterable[Strip]) -> list[int]:
    """Of all lines."""
    return [line.number for strip in shown for box in strip.boxes for line in box.lines]


@given(strips())
def test_every_line_stands_on_one_page_and_within_it(drawn: list[Strip]) -> None:
    pages = list(paged(drawn, HEIGHT))
    shown = numbers(strip for page in pages for _, strip in page)
    heads = set(numbers(strip for strip in drawn if strip.is_head))
    assert sorted(n for n in shown if n not in heads) == sorted(n for n in numbers(drawn) if n not in heads)
    assert heads <= set(shown)
    for page in pages:
        stop = 0.0
        for top, strip in page:
            assert top >= stop
            stop = top + strip.height
            for box in strip.boxes:
                assert box.height <= sum(strip.heights[box.row : box.row + box.rows]) + 1e-6
        assert stop <= HEIGHT + 1e-6


@given(strips())
def test_what_a_page_has_room_for_is_not_cut(drawn: list[Strip]) -> None:
    pages = list(paged(drawn, HEIGHT))
    whole = {id(strip) for page in pages for _, strip in page}
    assert [s for s in drawn if s.on_top <= HEIGHT and id(s) not in whole] == []


@given(strips())
def test_the_head_of_a_table_stands_on_each_page_of_its_rows(drawn: list[Strip]) -> None:
    for page in paged(drawn, HEIGHT):
        for (_, before), (_, strip) in pairwise(page):
            assert strip.head is None or before is strip.head or before.head is strip.head
        assert page == [] or page[0].strip.head is None


@given(strips())
def test_what_leads_to_a_strip_stands_on_its_page(drawn: list[Strip]) -> None:
    pages = [[strip for _, strip in page] for page in paged(drawn, HEIGHT)]
    for before, strip, following in zip([None, *drawn], drawn, drawn[1:], strict=False):
        pair = strip.on_top + following.above + following.height
        alone = (before is None or not before.stays) and not following.stays and not following.breaks
        if strip.stays and alone and pair <= HEIGHT:
            assert any(strip in page and following in page for page in pages)
