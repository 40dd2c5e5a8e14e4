"""Footnotes in text that lost them: the mark that is glued to a word, and the note between two paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

import regex

from editor.document import Block, BlockId, Document, Role
from editor.labels import split_label
from editor.repair.findings import Evidence, Finding, Kind, Reading, Source, kept
from editor.repair.ground import Ground
from editor.text import ATOM

_MARK: Final = regex.compile(r"(?<=\p{L}{2}|[)\"»”])(?P<mark>\d{1,2}|[¹²³⁴-⁹]{1,2})(?![\p{L}\d/.-])")
_STRAY: Final = regex.compile(r"(?<=\p{Ll}{2})(?P<figure>\d)(?=\p{Ll}{2})")
_RULE: Final = regex.compile(r"[_\u2014\u2015\u2500]{4,}")
_RAISED: Final = str.maketrans("¹²³⁴⁵⁶⁷⁸⁹", "123456789")


def footnotes(ground: Ground) -> Iterator[Finding]:
    """Each note that has one mark in the text before it: the mark becomes its reference."""
    below = set(apart(ground.document))
    for note in ground.text:
        if note.story or not (note.role is Role.FOOTNOTE or note.id in below):
            continue
        label, start = split_label(note.text.string)
        number = label.strip("().")
        if not number.isdigit():
            continue
        marks = [
            (block, found)
            for block in _page(ground, note)
            for found in _MARK.finditer(block.text.string)
            if found["mark"].translate(_RAISED) == number
        ]
        if len(marks) != 1:
            continue
        block, found = marks[0]
        told = (Evidence(Source.TEXT, note.text.string[:60], note.id),)
        above = ground.blocks[ground.at[note.id] - 1]
        if _RULE.fullmatch(above.text.string.strip()):
            yield ground.finding(
                Kind.FURNITURE, above, 0, len(above.text) + 1, Reading(), evidence=told, code="furniture"
            )
        yield ground.finding(
            Kind.FOOTNOTE, block, found.start(), found.end(), kept(ATOM), evidence=told, code="footnote", note=note.id
        )
        yield ground.finding(
            Kind.FOOTNOTE, note, 0, start, kept(""), evidence=(Evidence(Source.TEXT, found[0], block.id),),
            code="note", note=note.id,
        )  # fmt: skip


_PAGE: Final = 40
"""Paragraphs before a note in which its mark is looked for."""


def _page(ground: Ground, note: Block) -> list[Block]:
    """The paragraphs above a note, back to the note before it of the same number."""
    at = ground.place[note.id]
    label = split_label(note.text.string)[0]
    out: list[Block] = []
    for block in reversed(ground.text[max(0, at - _PAGE) : at]):
        if block.role is Role.FOOTNOTE and split_label(block.text.string)[0] == label:
            break
        if block.role is not Role.FOOTNOTE:
            out.append(block)
    return out


def apart(document: Document) -> tuple[BlockId, ...]:
    """Notes that stand in the body with a rule above, and these rules: they may cut a sentence."""
    out: list[BlockId] = []
    for above, block in pairwise(document.blocks):
        if block.story or not _RULE.fullmatch(above.text.string.strip()):
            continue
        label = split_label(block.text.string)[0].strip("().")
        if block.role is Role.FOOTNOTE or (label.isdigit() and _marked(document, above.id, label)):
            out += (above.id, block.id)
    return tuple(out)


def _marked(document: Document, rule: BlockId, number: str) -> bool:
    """True when a word above a rule carries that number as its mark."""
    at = document.index(rule)
    shown = (block.text.string for block in document.blocks[max(0, at - _PAGE) : at])
    return any(found["mark"].translate(_RAISED) == number for text in shown for found in _MARK.finditer(text))


def stray_figures(ground: Ground) -> Iterator[Finding]:
    """``montre4nt``: a figure inside a word, proposed to go."""
    for block in ground.text:
        for found in _STRAY.finditer(block.text.string):
            yield ground.finding(
                Kind.SLIP, block, found.start(), found.end(), kept(""), chosen=None,
                evidence=(Evidence(Source.TEXT),), code="stray-figure",
            )  # fmt: skip
