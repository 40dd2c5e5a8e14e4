"""Drawing one piece of a paragraph: old words as they stood in the source, new ones as their neighbours."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Final

from lxml import etree

from editor.document import BlockId
from editor.markup import Change
from editor.rendering import Piece
from editor.text import ATOM, PLAIN, Atom, Marks, Span, Text
from formats.odt import names
from formats.odt.line import AutomaticStyles, Line, Properties, line_properties, mark_properties
from formats.odt.walk import Leaf

Element = etree._Element


@dataclass(slots=True)
class Ink:
    """Draws pieces. Remembers which of the source's atoms it has moved, so that a second one is a copy."""

    styles: AutomaticStyles
    leaves: Callable[[BlockId], list[Leaf]]
    """What a block of the source holds in the base text; nothing for a block it does not have."""
    atom: Callable[[Atom], Element | None]
    """The element of an atom that is not in its place in the source, made anew; `None` when there is no way."""
    look: Callable[[str, Marks], Marks] = lambda name, around: around
    """What a character style of the source, by its name, makes of the marks around it."""
    places: Callable[[BlockId], Sequence[tuple[int, Element]]] | None = None
    """What takes no room in a block and something leads to, as bookmarks: offset and element of each, in order."""
    _moved: set[Element] = field(default_factory=set)
    _due: dict[BlockId, list[tuple[int, Element]]] = field(default_factory=dict)
    """The places of the blocks of the paragraph that is being drawn that do not stand in it yet."""
    _placed: set[BlockId] = field(default_factory=set)
    _beside: Leaf | None = None
    _around: Sequence[Marks] = (PLAIN,)

    def draw(self, line: Line, piece: Piece) -> None:
        """Put the characters of `piece` at the end of `line`."""
        slices = list(self._slices(piece)) if piece.block else []
        if "".join(leaf.text for leaf in slices) != piece.text.string:
            slices = []
        due = self._due.get(piece.block) if self._due and piece.change is not Change.DELETED else None
        at = piece.start
        for leaf in slices:
            while due and due[0][0] < at + len(leaf.text):
                if due[0][0] > at:
                    before = due[0][0] - at
                    self._old(line, leaf._replace(text=leaf.text[:before]), piece)
                    leaf, at = leaf._replace(text=leaf.text[before:]), at + before
                line.add(_alone(due.pop(0)[1]), mark=True)
            self._old(line, leaf, piece)
            at += len(leaf.text)
        if not slices:
            self._new(line, piece)

    def begin(self, pieces: Sequence[Piece], marks: Sequence[Marks]) -> None:
        """A paragraph of these pieces comes: new words at its head look as the first old ones do.

        `marks` are those its style gives its characters, and the styles of paragraphs it may become one with.
        """
        self._around = marks
        places = self.places
        for piece in pieces if places is not None else ():
            if places is not None and piece.block and piece.block not in self._placed:
                self._placed.add(piece.block)
                found = places(piece.block)
                if found:
                    self._due[piece.block] = list(found)
        old = (leaf for piece in pieces if piece.block for leaf in self._slices(piece))
        self._beside = next((leaf for leaf in old if leaf.element is None), None)

    def end(self, line: Line) -> list[str]:
        """The paragraph ends: what has its place in words that are not in it stands at its end.

        The changes that now stand in phonetic guides are told by id.
        """
        held = line.join_rubies()
        if not self._due:
            return held
        for places in self._due.values():
            for _, element in places:
                line.add(_alone(element), mark=True)
        self._due.clear()
        return held

    def _slices(self, piece: Piece) -> Iterator[Leaf]:
        at, stop = 0, piece.start + len(piece.text)
        for leaf in self.leaves(piece.block):
            end = at + len(leaf.text)
            if end > piece.start and at < stop:
                yield leaf._replace(text=leaf.text[max(piece.start - at, 0) : stop - at])
            at = end
            if at >= stop:
                return

    def _old(self, line: Line, leaf: Leaf, piece: Piece) -> None:
        if leaf.element is None and leaf.atom is not None:
            self._new(line, Piece(Text((Span(ATOM, atom=leaf.atom),))))
        elif leaf.element is None:
            own = mark_properties(leaf.marks, _unlike(leaf.marks, tuple(self._shown(leaf))))
            self._put(line, leaf.text, leaf.wrappers, own + _lines(piece))
            self._beside = leaf
        else:
            element = leaf.element
            if element in self._moved:
                element = deepcopy(element)
            self._moved.add(element)
            element.tail = None
            line.add(element, leaf.wrappers)

    def _shown(self, leaf: Leaf) -> Iterator[Marks]:
        """How old characters look by their spans alone in each of the paragraphs they may stand in."""
        for marks in self._around:
            for wrapper in leaf.wrappers:
                style = wrapper.get(names.STYLE_NAME)
                if wrapper.tag == names.SPAN and style:
                    marks = self.look(style, marks)
            yield marks if marks.link == leaf.marks.link else marks.but(link=leaf.marks.link)

    def _new(self, line: Line, piece: Piece) -> None:
        for span in piece.text.spans:
            beside = self._beside
            if beside is not None and beside.marks.language and not span.marks.language:
                beside = None  # no style takes back the language that the neighbour's span gives
            found = tuple(self._shown(beside)) if beside else tuple(self._around)
            # Most words look as their paragraph does; that is told faster than what would differ is found again.
            around = span.marks if len(found) == 1 and found[0] == span.marks else _unlike(span.marks, found)
            wrappers = tuple(w for w in beside.wrappers if w.tag != names.RUBY) if beside else ()
            if span.atom is not None:
                element = self.atom(span.atom)
                if element is not None:
                    line.add(element)
                elif span.atom.shown:
                    line.put(span.atom.shown, ())
                continue
            if around.link != span.marks.link:
                wrappers = tuple(w for w in wrappers if w.tag != names.LINK)
            link = span.marks.link if span.marks.link != around.link else ""
            wanted, lines = span.marks, _lines(piece)
            if lines:
                # The lines of an amendment stand instead of a line the neighbour has.
                wanted = replace(wanted, underline=around.underline, strike=around.strike, double=around.double)
            own = mark_properties(wanted, around) if wanted is not around else ()
            self._put(line, span.text, wrappers, own + lines, link)

    def _put(
        self, line: Line, text: str, wrappers: tuple[Element, ...], properties: Properties, link: str = ""
    ) -> None:
        """Characters with these properties beside those of the spans they stand in."""
        style = ""
        if properties:
            inner = wrappers[-1] if wrappers and not link else None
            if inner is not None and inner.tag == names.SPAN:
                style = self.styles.with_more(inner.get(names.STYLE_NAME, ""), properties)
                wrappers = wrappers[:-1] if style else wrappers
            style = style or self.styles.name("text", "text-properties", properties)
        line.put(text, wrappers, style, link)


def _alone(element: Element) -> Element:
    """An element without the text behind it."""
    element.tail = None
    return element


_SEEN: Final = (
    "bold", "italic", "underline", "strike", "double", "small_caps", "capitals", "position", "language", "link",
)  # fmt: skip


@lru_cache(maxsize=512)
def _unlike(wanted: Marks, found: tuple[Marks, ...]) -> Marks:
    """The marks `wanted`, but where one of `found` has another, that one: what differs has to be said."""
    out = wanted
    for marks in found:
        if marks != wanted:
            out = out.but(**{n: getattr(marks, n) for n in _SEEN if getattr(marks, n) != getattr(wanted, n)})
    return out


def _lines(piece: Piece) -> Properties:
    kind = "double" if piece.double else "single"
    out: Properties = ()
    if piece.struck:
        out += line_properties("line-through", kind)
    if piece.underlined:
        out += line_properties("underline", kind)
    return out
