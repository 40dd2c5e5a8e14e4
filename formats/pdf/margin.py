"""Balloons of tracked changes and comments, told by their place: a column of their own beside the text.

Word prints them so ("Deleted: ...", "Formatted: ...", "Comment [A1]: ..."); who and when may stand on a
line above. They are none of the text, and evidence of how it came about.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import regex

from editor.document import Block, Document
from editor.repair.balloons import is_balloon_line, read_balloons
from editor.repair.findings import Balloon
from editor.text import Text
from formats.pdf.rows import Line, Row

_COMMENT: Final = regex.compile(
    r"(?:comment(?:ed|aire|é)?|coment(?:ario|ado)|kommentar|kommentiert|примечание|прокомментировано|批注|تعليق)"
    r"\s*(?:\[[^\]\s]{1,12}\]\s*)?[:：].*",
    regex.IGNORECASE | regex.DOTALL,
)
"""How Word begins a comment in its languages: ``Comment [A1]:``, ``Commented [AB12]:``."""


@dataclass(frozen=True, slots=True)
class Margin:
    """One balloon, and where it stands: what it tells of a change, or else a comment."""

    page: int
    y: float
    told: Balloon | None
    comment: str = ""


def beside_text(parts: Sequence[Row], size: float, rtl: bool, width: float) -> list[Row]:
    """The pieces of rows that stand beyond the text's edge, right of it or left where it is read from the right."""
    wide = [part for part in parts if part.size >= 0.9 * size]
    if rtl:
        edge = min((part.x0 for part in wide if part.x1 > width / 2), default=0.0)
        return [part for part in parts if part.x1 < edge - 0.3 * size]
    edge = max((part.x1 for part in wide if part.x0 < width / 2), default=width)
    return [part for part in parts if part.x0 > edge + 0.3 * size]


def balloons(lines: Sequence[Line]) -> list[Margin]:
    """The balloons that the lines of a margin hold, from the top; nothing when none of them is one."""
    if not any(is_balloon_line(line.text) or _COMMENT.fullmatch(line.text) for line in lines):
        return []
    blocks: list[Block] = []
    heights: dict[str, float] = {}
    last: Line | None = None
    for line in sorted(lines, key=lambda line: line.y):
        text = " ".join(line.text.split())
        begins = is_balloon_line(text) or _COMMENT.fullmatch(text) is not None
        if last is not None and not begins and line.y - last.y < 2 * line.size:
            before = blocks[-1]
            blocks[-1] = replace(before, text=Text.of(f"{before.text.string} {text}"))
        else:
            blocks.append(Block(f"m{len(blocks)}", Text.of(text)))
            heights[blocks[-1].id] = line.y
        last = line
    found = read_balloons(Document(tuple(blocks)))
    told = [
        Margin(lines[0].page, heights[balloon.blocks[-1]], replace(balloon, blocks=()))
        for balloon in found.balloons if balloon.blocks
    ]  # fmt: skip
    said = [
        Margin(lines[0].page, heights[block.id], None, block.text.string)
        for block in blocks if block.id not in found.blocks
    ]  # fmt: skip
    return sorted((*told, *said), key=lambda margin: margin.y)
