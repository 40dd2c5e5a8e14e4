"""Several texts against one base: what leads to each stays its own."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from strategies import documents

from editor.comparing import compared, distinct
from editor.document import Document
from editor.ignoring import EXACTLY
from editor.markup import amended
from editor.session import check


@given(documents(), documents(), documents())
def test_two_texts_compared_with_one_base_stay_apart(one: Document, left: Document, right: Document) -> None:
    both = compared(one, [("left.docx", left), ("right.odt", right)], EXACTLY)
    check(both)
    for name, text in (("left", left), ("right", right)):
        alone = replace(both, proposals=tuple(p for p in both.proposals if p.sponsors == (name,)))
        assert [b.text.string for b in amended(alone)] == [b.text.string for b in text]


@pytest.mark.parametrize(
    ("names", "called"),
    [
        (["a/first.docx", "b/second.odt"], ("first", "second")),
        (["res41.docx", "res41.odt"], ("res41.docx", "res41.odt")),
        (["MRD/res41.docx", "ZEM/res41.docx"], ("MRD/res41", "ZEM/res41")),
        (["res41.docx", "res41.docx"], ("res41.docx (1)", "res41.docx (2)")),
    ],
)
def test_files_of_one_name_are_told_apart(names: list[str], called: tuple[str, ...]) -> None:
    assert distinct(names) == called
