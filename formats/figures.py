"""Figures whose text boxes have words that still count stay, whatever becomes of the words around them.

A figure is a character of the paragraph it is anchored in, and the paragraphs of its text boxes are provisions of their
own. Suppressing the one does not suppress the others: so their figure stays, in what is left of its paragraph.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from editor.document import BlockId
from editor.markup import Change
from editor.rendering import Kind, Paragraph, Piece, Rendering


def with_figures(rendering: Rendering, boxes: Mapping[str, Collection[BlockId]]) -> Rendering:
    """The rendering with every such figure. `boxes` tells, by the keys of atoms, which blocks stand in them."""
    if not boxes or rendering.kind not in (Kind.CLEAN, Kind.TRACKED):
        return rendering
    stands = {p.id for p in rendering.paragraphs if p.mark is not Change.DELETED}
    live = {atom.key for p in rendering.paragraphs for piece in p.pieces if piece.change is not Change.DELETED
            for atom in piece.text.atoms}  # fmt: skip
    lost = {key for key, blocks in boxes.items() if key not in live and not stands.isdisjoint(blocks)}
    if not lost:
        return rendering
    out = list(rendering.paragraphs)
    for block in rendering.base:
        keys = [atom.key for atom in block.text.atoms if atom.key in lost]
        if not keys:
            continue
        at = next((place for place, p in enumerate(out) if p.id == block.id), None)
        if at is None:
            inside = {id for key in keys for id in boxes[key]}
            at = next(place for place, p in enumerate(out) if p.id in inside)
            out.insert(at, Paragraph(block.id, block, ()))
        gone = out[at].mark is Change.DELETED and all(piece.change is Change.DELETED for piece in out[at].pieces)
        kept = _with(out[at], set(keys))
        out[at] = replace(kept, mark=Change.KEPT, author="") if gone else kept
    return replace(rendering, paragraphs=tuple(out))


def _with(paragraph: Paragraph, keys: set[str]) -> Paragraph:
    """The paragraph with these things of its block: their deletion is none, and where they are gone they end it."""
    pieces: list[Piece] = []
    for piece in paragraph.pieces:
        at = 0
        for span in piece.text.spans:
            text = piece.text[at : at + len(span.text)]
            if span.atom is not None and span.atom.key in keys:
                keys.discard(span.atom.key)
                pieces.append(Piece(text, piece.block, piece.start + at))
            else:
                start = piece.start + at if piece.block else 0
                pieces.append(replace(piece, text=text, start=start))
            at += len(span.text)
    at = 0
    for span in paragraph.block.text.spans:
        if span.atom is not None and span.atom.key in keys:
            pieces.append(Piece(paragraph.block.text[at : at + 1], paragraph.block.id, at))
        at += len(span.text)
    return replace(paragraph, pieces=tuple(pieces))
