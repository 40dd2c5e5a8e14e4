"""What is remembered of a value is remembered of that very value."""

from __future__ import annotations

from editor.document import Block, Document
from editor.remembered import once_each


def test_it_is_computed_once_of_each_value_and_equal_ones_are_not_compared() -> None:
    asked: list[Document] = []

    @once_each(2)
    def size(document: Document) -> int:
        asked.append(document)
        return len(document)

    one, same, other = (Document((Block("b1"),)), Document((Block("b1"),)), Document())
    assert [size(one), size(one), size(same), size(one)] == [1, 1, 1, 1]
    assert [id(d) for d in asked] == [id(one), id(same)]
    # The one asked for longest ago gives way.
    assert [size(other), size(one), size(same)] == [0, 1, 1]
    assert [id(d) for d in asked] == [id(one), id(same), id(other), id(same)]
