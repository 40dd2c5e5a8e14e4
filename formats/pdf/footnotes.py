"""Footnotes: small type at the foot of a page, below a rule, each with the number that the text has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import regex

from formats.pdf.layout import Laid
from formats.pdf.rows import Line

_SMALL: Final = 0.96
"""Of the size of the text."""
_LABEL: Final = regex.compile(r"(?P<label>\d{1,3}|\*{1,4}|[a-z]|[†‡§¶]{1,2})(?:[)\].]?[\s\u00a0]+|(?=\p{L}))")
_DRAWN: Final = regex.compile(r"[_─—―=-]{5,}")
"""A rule made of characters."""


@dataclass(slots=True)
class Note:
    """One footnote."""

    label: str
    page: int
    lines: list[Line]
    skip: int
    """Characters of its first line before its words."""


def footnotes(pages: Sequence[Laid], usual: float) -> tuple[list[Note], set[int]]:
    """The notes of all pages in order, and the identities of their lines and of the rules above them."""
    notes: list[Note] = []
    taken: set[int] = set()
    for page in pages:
        below = _below_rule(page, usual) or _below_characters(page, usual) or _small_print(page, usual)
        first = next((line for line in below if not _DRAWN.fullmatch(line.text.strip())), None)
        goes_on = bool(notes) and notes[-1].page == page.number - 1
        if first is None or (_label(first) is None and not goes_on):
            continue
        taken.update(map(id, below))
        for line in below:
            if _DRAWN.fullmatch(line.text.strip()):
                continue
            label = _label(line)
            if label is not None and not (notes and notes[-1].page == page.number and _runs_on(notes[-1], line)):
                notes.append(Note(label[0], page.number, [line], label[1]))
            else:
                notes[-1].lines.append(line)
    return notes, taken


def _label(line: Line) -> tuple[str, int] | None:
    """The number at the head of a note and how many characters it takes; `None` for a line that goes on."""
    first = line.spans[0] if line.spans else None
    if first is None:
        return None
    found = _LABEL.match(line.text)
    if first.marks.position == "super" and len(first.text.strip()) <= 4:
        return first.text.strip(), max(len(first.text), found.end() if found else 0)
    if found is not None and (found["label"].isdigit() or not found["label"].isalpha()):
        return found["label"], found.end()
    return None


def _runs_on(note: Note, line: Line) -> bool:
    """True for a line of the same note that happens to begin with a number: notes are counted."""
    label = _label(line)
    if label is None or line.spans[0].marks.position == "super" or not (note.label.isdigit() and label[0].isdigit()):
        return False
    return int(label[0]) != int(note.label) + 1


def _body(page: Laid) -> list[Line]:
    return sorted((line for line in page.lines if line.cell is None), key=lambda line: line.y)


def _below_rule(page: Laid, usual: float) -> list[Line]:
    """The lines below a short rule at the text's edge, when they are set smaller or begin with a raised number."""
    lines = _body(page)
    if not lines:
        return []
    left, right = min(line.x0 for line in lines), max(line.x1 for line in lines)
    width = max(right - left, 0.5 * page.width)
    for rule in sorted((r for r in page.rules if r.flat), key=lambda r: r.y0):
        at_edge = abs(rule.x1 - right) < 12 if page.rtl else abs(rule.x0 - left) < 12
        if not (at_edge and 25 < rule.x1 - rule.x0 < 0.7 * width):
            continue
        below = [line for line in lines if line.y > rule.y0]
        if below and len(below) < len(lines) and _are_notes(below, usual):
            return below
    return []


def _below_characters(page: Laid, usual: float) -> list[Line]:
    """The same below a rule that is drawn with characters, which may stand at the end of the whole text."""
    lines = _body(page)
    for at, line in enumerate(lines[:-1]):
        if _DRAWN.fullmatch(line.text.strip()) and _are_notes(lines[at + 1 :], usual) and _label(lines[at + 1]):
            return lines[at:]
    return []


def _small_print(page: Laid, usual: float) -> list[Line]:
    """Without a rule: the last lines of a page, clearly smaller, that begin with a number raised in the text."""
    lines = _body(page)
    at = len(lines)
    while at and lines[at - 1].size <= 0.88 * usual:
        at -= 1
    below = lines[at:]
    if not at or not _are_notes(below, usual):
        return []
    raised = {
        part for line in lines[:at] for span in line.spans if span.marks.position == "super"
        for part in regex.split(r"[,\s]+", span.text.strip())
    }  # fmt: skip
    for number, line in enumerate(below):
        label = _label(line)
        if label is not None and label[0] in raised:
            return below[number:]
    return []


def _are_notes(lines: Sequence[Line], usual: float) -> bool:
    """True for lines all set smaller than the text, or of its size and raised numbers at their head."""
    seen = [line for line in lines if not _DRAWN.fullmatch(line.text.strip())]
    if not seen or sum(line.wide for line in seen) > 0.2 * len(seen):
        return False  # a table, maybe
    if all(line.size <= _SMALL * usual for line in seen):
        return True
    raised = bool(seen[0].spans) and seen[0].spans[0].marks.position == "super"
    return raised and len(seen) <= 12 and all(line.size <= 1.02 * usual for line in seen)
