"""Plain text: one paragraph a line, label and words joined by a tab."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from editor.document import Block, Document
from editor.markup import Change
from editor.rendering import Paragraph, Piece, Rendering
from editor.text import Text
from formats.codec import Imported, Note, Written, lost


class Plain:
    """UTF-8 out; any encoding of the six languages in. White space at the ends of lines is not kept."""

    suffix = "txt"
    looks = False

    def recognises(self, data: bytes) -> bool:
        """True for everything that holds no control characters: the last codec to be asked."""
        return b"\x00" not in data[:4096] or data[:2] in (b"\xff\xfe", b"\xfe\xff")

    def read(self, data: bytes) -> Imported:
        # Loaded when first asked for, as with the other formats: no window waits for it.
        from editor.conventions import dressed
        from editor.structure import recognise
        from formats.encoding import decode
        from formats.lines import unwrap

        decoded = decode(data)
        unwrapped = unwrap(decoded.text)
        blocks = tuple(Block(f"p{number}", Text.of(line)) for number, line in enumerate(unwrapped.paragraphs, start=1))
        notes = []
        if not decoded.certain:
            notes.append(Note("encoding-uncertain", detail=decoded.encoding))
        if decoded.replaced:
            notes.append(Note("bad-characters", detail=str(decoded.replaced)))
        if unwrapped.joins:
            notes.append(Note("lines-joined", detail=str(unwrapped.joins)))
        return Imported(dressed(recognise(Document(blocks))), notes=tuple(notes), format=self.suffix)

    def write(
        self,
        rendering: Rendering,
        source: bytes | None = None,
        parsed: object = None,
        crossing: object = None,
    ) -> Written:
        del source, parsed, crossing  # nothing of an old text file is worth keeping but its words
        lines = [*_lines(p for p in rendering.paragraphs if not p.block.story)]
        lines += _lines(p for p in rendering.paragraphs if p.block.story)
        drawn = [atom for p in rendering.paragraphs for atom in p.text.atoms if atom.kind in ("image", "object")]
        return Written("".join(line + "\n" for line in lines).encode("utf-8", "replace"), lost(drawn))

    def crossing(self, source: bytes, parsed: object = None, final: bool = False) -> None:
        del source, parsed, final

    def decide(self, source: bytes, final: bool) -> Written | None:
        del source, final  # what is marked by hand has to be understood
        return None


def _lines(paragraphs: Iterable[Paragraph]) -> Iterator[str]:
    """One line a paragraph, or one a table row, its cells joined by tabs."""
    for row, group in groupby(paragraphs, key=_table_row):
        if row is None:
            yield from map(_line, group)
        else:
            cells = groupby(group, key=lambda p: p.block.cell and p.block.cell.column)
            yield "\t".join(" ".join(map(_line, cell)) for _, cell in cells)


def _table_row(paragraph: Paragraph) -> tuple[str, int] | None:
    cell = paragraph.block.cell
    return (cell.table, cell.row) if cell else None


def _line(paragraph: Paragraph) -> str:
    """The paragraph with its changes between signs; what would break the line is a space."""
    words = "".join(_signed(piece) for piece in paragraph.pieces)
    if paragraph.mark is not Change.KEPT:
        words += _SIGNS[paragraph.mark][0] + "¶" + _SIGNS[paragraph.mark][1]
    if paragraph.block.numbering:
        words = f"{paragraph.block.numbering}\t{words}"
    return _BREAKS.sub(" ", words)


def _signed(piece: Piece) -> str:
    plain = piece.text.plain
    if piece.struck or piece.change is Change.DELETED:
        change = Change.DELETED
    elif piece.underlined or piece.change is Change.INSERTED:
        change = Change.INSERTED
    else:
        return plain
    opening, closing = _SIGNS[change]
    return opening + plain + closing


_SIGNS = {Change.DELETED: ("[-", "-]"), Change.INSERTED: ("{+", "+}")}
_BREAKS = re.compile(r" ?[\n\r\x0b\x0c\x85\u2028\u2029]+")
