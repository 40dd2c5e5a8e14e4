"""Headings of reports, told by their type: larger or heavier than the text, and no sentence.

Of resolutions nothing is told here: their titles and calls are set the same way, and known by words and place.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import regex

from editor.signs import number_line, proposal_line
from formats.pdf.paragraphs import Paragraph

_LONGEST: Final = 200
"""Characters."""
_DEEPEST: Final = 6
_SENTENCE: Final = regex.compile(r"[.;:,。；：，؛،!?][\"'»”’)\]]*$")


class _Type(NamedTuple):
    """How a heading is set; the weightiest sorts first."""

    size: float
    """Negative."""
    light: bool
    slanted: bool


def levels(paragraphs: Sequence[Paragraph], usual: float) -> dict[int, int]:
    """Level of each heading, by its place among the paragraphs of a report; nothing for other documents."""
    if any(_opens(paragraph) for paragraph in paragraphs):
        return {}
    found = {
        at: kind for at, paragraph in enumerate(paragraphs) if (kind := _heading(paragraph, usual)) is not None
    }  # fmt: skip
    cover = paragraphs[0].first.page
    kinds = {kind for at, kind in found.items() if paragraphs[at].first.page > cover} or set(found.values())
    order = {kind: level for level, kind in enumerate(sorted(kinds)[:_DEEPEST], 1)}
    return {at: order[kind] for at, kind in found.items() if kind in order and paragraphs[at].first.page > cover}


def _opens(paragraph: Paragraph) -> bool:
    """True for the first line of a resolution or of a proposal to amend one."""
    text = paragraph.text
    if len(text) > _LONGEST:
        return False
    number = number_line(text)
    line = proposal_line(text)
    return bool(line and line.marker) or (number is not None and (number.capitals or paragraph.centred))


def _heading(paragraph: Paragraph, usual: float) -> _Type | None:
    line, text = paragraph.first, paragraph.text.strip()
    if line.cell is not None or line.wide or not text or len(text) > _LONGEST or _SENTENCE.search(text):
        return None
    if not any(sign.isalpha() for sign in text):
        return None
    bold, italic = paragraph.all("bold"), paragraph.all("italic")
    larger = line.size > 1.08 * usual
    if line.size < 0.98 * usual or not (bold or larger or (italic and not text[0].islower())):
        return None
    return _Type(-round(line.size, 1), not bold, italic)
