"""Notes that come or go with their reference."""

from __future__ import annotations

from dataclasses import replace

from editor.markup import Change
from editor.rendering import Paragraph, Rendering


def untracked_stories(rendering: Rendering) -> dict[str, Change]:
    """Notes that come or go as a whole with their reference: nothing inside them is tracked again."""
    return {
        span.atom.key: piece.change
        for paragraph in rendering.paragraphs
        for piece in paragraph.pieces
        if piece.change is not Change.KEPT
        for span in piece.text.spans
        if span.atom is not None
    }


def settled(paragraph: Paragraph, change: Change) -> Paragraph:
    """A note's paragraph in the reading that its reference came or went with."""
    other = Change.INSERTED if change is Change.DELETED else Change.DELETED
    pieces = tuple(replace(p, change=Change.KEPT, author="") for p in paragraph.pieces if p.change is not other)
    return replace(paragraph, pieces=pieces, mark=Change.KEPT, author="")
