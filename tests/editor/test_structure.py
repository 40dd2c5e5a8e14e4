"""What each paragraph of a document is, on invented look-alikes of real texts."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.addresses import addresses
from editor.document import Block, Document, Role
from editor.labels import label_of
from editor.structure import recognise
from editor.text import Marks, Span, Text

CASES = Path(__file__).parents[1] / "cases" / "structure"


def document(text: str) -> Document:
    """One block a line."""
    return Document(tuple(Block(f"b{n}", Text.of(line)) for n, line in enumerate(text.splitlines())))


def told(found: Document) -> str:
    """Instruments, then role, level, label and address of every paragraph that has words."""
    names = addresses(found)
    out = [f"# {i.kind} {i.number} {i.layout}: {i.title}" for i in found.instruments]
    for block in found:
        if block.text.string.strip():
            label = (label_of(block) if block.role in (Role.ITEM, Role.HEADING) else "") or "-"
            out.append(f"{block.role.value} {block.level} {label} | {names[block.id]}")
    return "\n".join(out) + "\n"


@pytest.mark.parametrize("case", sorted(CASES.iterdir()), ids=lambda case: case.name)
def test_the_outline_of_a_case_is_the_one_written_by_hand(case: Path) -> None:
    found = told(recognise(document((case / "base.txt").read_text(encoding="utf-8"))))
    expected = case / "expected.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        expected.write_text(found, encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8")
