"""Paragraphs whose runs stand beside the tree, put together again without an element: the short way of `compose`.

It says the same of most paragraphs, and gives up where there is anything but characters.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Final
from xml.sax.saxutils import quoteattr

from lxml import etree

from editor.document import BlockId
from editor.markup import Change
from editor.rendering import Paragraph, Piece
from editor.text import Marks
from formats.docx import names as n
from formats.docx.compose import Composer, Looks
from formats.docx.plainly import Beside, Plain, in_run
from formats.docx.revisions import Unit
from formats.docx.styles import Styles

_DECLARED: Final = f' xmlns:w="{n.W_URI}"'
_HYPHEN: Final = re.compile("[\u2011\u00ad]")
"""Characters that Word has elements for (`formats.docx.runs.SPECIAL`)."""
_TAGS: Final = {Change.INSERTED: "w:ins", Change.DELETED: "w:del"}


class Speller:
    """Writes the runs of paragraphs. One for a file."""

    def __init__(
        self,
        composer: Composer,
        beside: Beside,
        styles: Styles,
        units: Mapping[BlockId, Unit],
        paragraphs: Sequence[Paragraph],
    ) -> None:
        self._composer = composer
        self._beside = beside
        self._styles = styles
        self._units = units
        self._shared: set[BlockId] = set()
        """Blocks that another paragraph has words of, or is a part of: it asks for their slots in the file."""
        for paragraph in paragraphs:
            for block in (paragraph.block.id, *[piece.block for piece in paragraph.pieces]):
                if block != paragraph.id:
                    self._shared.add(block)
        self._drawn: dict[tuple[str | None, bool, bool, bool], str | None] = {}
        self._new: dict[object, str | None] = {}

    def runs(self, paragraph: Paragraph, unit: Unit | None, style: str, plain: Marks) -> str | None:
        """What shows a paragraph of that style, which has the marks `plain`; `None` where this way is too short."""
        if not self._beside or paragraph.block.story:
            return None
        own = None
        if unit is None and paragraph.block.id in self._units:  # a part of another, whose look it takes up
            return None
        if unit is not None:
            found = self._beside.of(unit.paras[0].element)
            if found is None or len(unit.paras) > 1 or unit.id in self._shared or paragraph.added:
                return None
            if any(map(_HYPHEN.search, found.texts)):  # they stay the characters that they are
                return None
            own = _Own(found)
        line = _Line(self._composer)
        for at, piece in enumerate(paragraph.pieces):
            looks = Looks(piece.change, piece.author, piece.struck, piece.underlined, piece.double)
            line.enter(piece.change, piece.author)
            if piece.block:
                if own is None or unit is None or piece.block != unit.id:
                    return None
                length = 0
                for look, text in own.cut(piece.start, piece.start + len(piece.text)):
                    line.add(self._look(look, looks), text)
                    length += len(text)
                if length < len(piece.text):
                    return None
            else:
                if any(span.atom is not None or span.marks.link for span in piece.text.spans):
                    return None
                beside = _neighbour(paragraph.pieces, at, own)
                for span in piece.text.spans:
                    line.add(self._new_look(span.marks, looks, beside, style, plain), span.text)
        return line.finish()

    def _look(self, look: str | None, looks: Looks) -> str | None:
        """A look as it is drawn."""
        if not (looks.struck or looks.underlined):
            return look or None
        key = look, looks.struck, looks.underlined, looks.double
        if key not in self._drawn:
            self._drawn[key] = _inside(self._composer.look(self._beside.look(look), looks)[0])
        return self._drawn[key]

    def _new_look(
        self, marks: Marks, looks: Looks, beside: tuple[str | None] | None, style: str, plain: Marks
    ) -> str | None:
        """The look of new words: their neighbour's, but with the marks they have."""
        key = marks, looks.struck, looks.underlined, looks.double, beside, style, plain
        if key not in self._new:
            original = self._beside.look(beside[0]) if beside is not None else None
            have = self._styles.marks(original, style) if beside is not None else plain
            self._new[key] = _inside(self._composer.new_look(marks, looks, original, have, False)[0])
        return self._new[key]


class _Line:
    """The runs of one paragraph being written."""

    def __init__(self, composer: Composer) -> None:
        self._composer = composer
        self._out: list[str] = []
        self._change: tuple[Change, str] = (Change.KEPT, "")
        self._look: str | None = None
        self._texts: list[str] = []

    def enter(self, change: Change, author: str) -> None:
        """Be inside that tracked change."""
        if (change, author) != self._change:
            self._leave()
            if change is not Change.KEPT:
                self._composer.ids += 1
                self._out.append(f'<{_TAGS[change]} w:id="{self._composer.ids}" w:author={quoteattr(author)}>')
            self._change = change, author

    def add(self, look: str | None, text: str) -> None:
        """Add characters of that look."""
        if look != self._look:
            self._close()
            self._look = look
        self._texts.append(text)

    def finish(self) -> str:
        """All of them."""
        self.enter(Change.KEPT, "")
        self._close()
        return "".join(self._out)

    def _close(self) -> None:
        text = "".join(self._texts)
        if text:
            self._out.append(in_run(self._look, text, self._change[0] is Change.DELETED))
        self._texts.clear()

    def _leave(self) -> None:
        self._close()
        tag = _TAGS.get(self._change[0])
        if tag is None:
            return
        if self._out[-1].startswith(f"<{tag} "):  # nothing stands in it
            self._out.pop()
        else:
            self._out.append(f"</{tag}>")


class _Own:
    """What a paragraph of the base text was read to hold, by offset."""

    def __init__(self, plain: Plain) -> None:
        self.looks = plain.looks
        self._texts = plain.texts
        self._starts = [0, *accumulate(map(len, plain.texts))]

    def cut(self, start: int, stop: int) -> Iterator[tuple[str | None, str]]:
        """Looks and texts of the characters [start, stop)."""
        for number in range(bisect_right(self._starts, start) - 1, len(self._texts)):
            at = self._starts[number]
            if at >= stop:
                return
            yield self.looks[number], self._texts[number][max(start - at, 0) : stop - at]


def _neighbour(pieces: Sequence[Piece], at: int, own: _Own | None) -> tuple[str | None] | None:
    """The look that new words take up: of the last text before them, else of the first behind; `None` without any."""
    if own is None:
        return None
    for piece in reversed(pieces[:at]):
        if piece.block and piece.text:
            stop = piece.start + len(piece.text)
            return next(((look,) for look, _ in own.cut(stop - 1, stop)), None)
    for piece in pieces[at + 1 :]:
        if piece.block and piece.text:
            return next(((look,) for look, _ in own.cut(piece.start, piece.start + 1)), None)
    return (own.looks[0],)


def _inside(rpr: etree._Element | None) -> str | None:
    """What stands in run properties, as it is written where the prefix of all programs is known."""
    if rpr is None:
        return None
    return "".join(etree.tostring(child, encoding="unicode", with_tail=False) for child in rpr).replace(_DECLARED, "")
