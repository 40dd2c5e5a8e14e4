"""The look that conferences give to the parts of a resolution, for text that came without any."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from editor.document import Block, Document, Role
from editor.labels import split_label
from editor.text import PLAIN, Marks, Span, Text

_BOLD: Final = PLAIN.but(bold=True)
_ITALIC: Final = PLAIN.but(italic=True)
_UPRIGHT: Final = ("ar", "zh")
"""Scripts without italics: emphasis is bold there."""


def dressed(document: Document, *, each: bool = False) -> Document:
    """The document with titles, headings, calls and letters marked as conferences print them.

    Only for text that knows no marks at all; where a file has them, what it has stands. With `each`, for
    every block that knows none.
    """
    if not each and any(_marked(block) for block in document):
        return document
    return replace(document, blocks=tuple(_dressed(document)))


def _marked(block: Block) -> bool:
    return any(span.marks is not PLAIN for span in block.text.spans)


def _dressed(document: Document) -> Iterator[Block]:
    leaning = emphasis(document.language)
    for block in document:
        if _marked(block):
            yield block
            continue
        match block.role:
            case Role.TITLE | Role.HEADING | Role.PROPOSAL:
                yield replace(block, text=_all(block.text, _BOLD))
            case Role.CALL | Role.REFERENCE:
                yield replace(block, text=_all(block.text, leaning))
            case Role.ITEM:
                text = with_label(block.text, document.language)
                yield block if text is block.text else replace(block, text=text)
            case _:
                yield block


def emphasis(language: str) -> Marks:
    """The marks of a call, and of a letter before a provision: italic, or bold where there is none."""
    return _BOLD if language in _UPRIGHT else _ITALIC


def with_label(text: Text, language: str) -> Text:
    """The text with its letter in italics (``a)``, ``iv)``); figures stand upright."""
    label, _ = split_label(text.string)
    if language in _UPRIGHT or not label.endswith(")") or not label[:-1].isalpha():
        return text
    at = text.string.index(label)
    return text[:at] + Text((Span(label, _ITALIC),)) + text[at + len(label) :]


def _all(text: Text, marks: Marks) -> Text:
    return Text(tuple(span if span.atom else Span(span.text, marks) for span in text.spans))
