"""Flattened resolutions in six languages: what can be decided is, and nothing else.

The figures per kind and language are those of tests/benchmarks/repair.py; here is what must hold.
"""

from __future__ import annotations

import pytest
from flattened import HELD_OUT, LANGUAGES, NAMES, Names, flattened, read, score
from redrafted import redrafted

from editor.markup import amended
from editor.repair.repairing import repair
from editor.session import Session
from formats.plain import Plain


@pytest.mark.parametrize("names", [NAMES, HELD_OUT], ids=["known", "held-out"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_decidable_places_are_decided_rightly_and_no_other(language: str, names: Names) -> None:
    right = wanted = 0
    for seed in range(3):
        found = score(flattened(language, names, seed))
        assert not found.touched
        for kind, marks in found.kinds.items():
            assert not marks.silent, (kind, found.faults)
            assert not marks.wrong, (kind, found.faults)
            right += marks.right
            wanted += marks.right + marks.missed
    assert right >= 0.95 * wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_another_hand_amended_is_decided_rightly_too(language: str) -> None:
    right = wanted = 0
    for seed in range(6):
        document = redrafted(language, seed)
        found = score(document)
        assert not found.touched, document.text
        for kind, marks in found.kinds.items():
            assert not marks.silent, (kind, found.faults)
            assert not marks.wrong, (kind, found.faults)
            right += marks.right
            wanted += marks.right + marks.missed
    assert right >= 0.95 * wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_the_base_text_it_is_the_base_and_what_can_be_told_of_the_amended_text_is_right(language: str) -> None:
    document = flattened(language, HELD_OUT, 5)
    base = Plain().read("".join(f"{line}\n" for line in document.base).encode()).document
    found = repair(read(document), base=base, language=language)
    assert [block.text.string for block in found.base] == document.base
    final = [block.text.string for block in amended(Session(found.base, found.proposals))]
    unknown = {place.paragraph for place in document.places if not place.decidable}
    pairs = enumerate(zip(final, document.amended, strict=True))
    assert [ours for at, (ours, _) in pairs if at not in unknown] == [
        theirs for at, theirs in enumerate(document.amended) if at not in unknown
    ]
