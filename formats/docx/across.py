"""Words that go on behind a table which goes or comes with them.

The mark of a paragraph before a table joins it with nothing, whatever is told of it: LibreOffice leaves two
paragraphs where one is meant. So the words that stay behind the table are told to go there, and to come at the
end of the paragraph before it, whose mark stays; the other way round where the table comes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from editor.markup import Change
from editor.rendering import Kind, Paragraph, Piece, Rendering


def around_tables(rendering: Rendering) -> Rendering:
    """The rendering, if one of tracked changes, with no changed mark between a paragraph and a table that changes.

    Paragraphs that hold notes or objects are left as they are: a thing cannot stand in both places.
    """
    paragraphs = rendering.paragraphs
    if rendering.kind is not Kind.TRACKED or not any(p.mark is not Change.KEPT and p.block.cell for p in paragraphs):
        return rendering
    out = list(paragraphs)
    at = 0
    while at < len(out) - 1:
        at = _settle(out, at) if out[at].mark is not Change.KEPT and _before_table(out, at) else at + 1
    return replace(rendering, paragraphs=tuple(out))


def _before_table(out: Sequence[Paragraph], at: int) -> bool:
    return out[at].block.cell is None and out[at + 1].block.cell is not None


def _settle(out: list[Paragraph], at: int) -> int:
    """Let the paragraph there keep its mark, where that can be; where to go on."""
    before = out[at]
    stop = at + 1
    while stop < len(out) and (_beside if out[stop].block.cell is None else _wholly)(out[stop], before):
        stop += 1
        if out[stop - 1].block.cell is None and out[stop - 1].mark is not before.mark:
            break
    rest = [place for place in range(at + 1, stop) if out[place].block.cell is None]
    if not rest or out[rest[-1]].mark is not Change.KEPT or not all(_plain(out[place]) for place in rest):
        return at + 1
    last = stop == len(out) or out[stop].block.story != before.block.story
    if last and _wholly(before, before):
        return at + 1  # the last mark of all can't change (revision-traces, 2), and no words run together
    pieces = list(before.pieces)
    for place in rest:
        paragraph = out[place]
        pieces += [_told(p, _opposite(before.mark), before) for p in paragraph.pieces if p.change is not before.mark]
        kept = [_told(p, before.mark, before) for p in paragraph.pieces if p.change is not _opposite(before.mark)]
        author = paragraph.author or before.author
        out[place] = replace(paragraph, pieces=tuple(kept), mark=before.mark, author=author)
    out[at] = replace(before, pieces=tuple(pieces), mark=Change.KEPT, author="")
    return stop


def _wholly(paragraph: Paragraph, before: Paragraph) -> bool:
    return paragraph.mark is before.mark and all(piece.change is before.mark for piece in paragraph.pieces)


def _beside(paragraph: Paragraph, before: Paragraph) -> bool:
    return paragraph.block.story == before.block.story and not paragraph.move


def _plain(paragraph: Paragraph) -> bool:
    return next(iter(paragraph.text.atoms), None) is None


def _opposite(change: Change) -> Change:
    return Change.INSERTED if change is Change.DELETED else Change.DELETED


def _told(piece: Piece, change: Change, before: Paragraph) -> Piece:
    """A piece behind the table with that change, if it has none. Words that come are new, and from nowhere."""
    if piece.change is not Change.KEPT:
        return piece
    if change is Change.INSERTED:
        return Piece(piece.text, change=change, author=before.author)
    return replace(piece, change=change, author=before.author)
