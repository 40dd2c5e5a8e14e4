"""The content of a paragraph put together again from the runs it had, cut at offsets of the base text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from lxml import etree

from editor.document import BlockId
from editor.markup import Change
from editor.rendering import Piece
from editor.text import ATOM, PLAIN, Atom, Marks, Span
from formats.docx import names as n
from formats.docx.inline import Slot, Wrap
from formats.docx.names import w
from formats.docx.revisions import Unit, text_of
from formats.docx.runs import child_copy, drawn, element, joined_text, put_marks, put_property, text_elements

_TEXTS: Final = frozenset({n.T, n.DEL_TEXT})
_BOOKMARKS: Final = frozenset({w("bookmarkStart"), w("bookmarkEnd")})


class Cut(NamedTuple):
    """A stretch of a slot."""

    slot: Slot
    text: str

    @property
    def whole(self) -> bool:
        return len(self.text) == len(self.slot.text)


@dataclass(slots=True)
class Source:
    """The slots of one paragraph of the base text, by offset, and of what its tracked changes inserted."""

    starts: list[int] = field(default_factory=list)
    kept: list[Slot] = field(default_factory=list)
    """Slots of the base text, in order; `starts` are their offsets."""
    carried: list[tuple[int, Slot]] = field(default_factory=list)
    """Bookmarks and the like, by the offset they stand at."""
    inserted: list[Slot] = field(default_factory=list)
    """Slots of the amended text alone."""

    @staticmethod
    def of(unit: Unit) -> Source:
        made = Source()
        at = 0
        for slot in unit.slots():
            if not slot.text:
                made.carried.append((at, slot))
            elif slot.inserted is None:
                made.starts.append(at)
                made.kept.append(slot)
                at += len(slot.text)
            elif slot.deleted is None:
                made.inserted.append(slot)
        return made

    def cuts(self, start: int, stop: int) -> Iterator[tuple[int, Cut]]:
        """Characters [start, stop) of the base text: offset and stretch."""
        for at, slot in zip(self.starts, self.kept, strict=True):
            end = at + len(slot.text)
            if end > start and at < stop:
                low, high = max(start, at), min(stop, end)
                yield low, Cut(slot, slot.text[low - at : high - at])

    def found(self, piece: Piece, since: int) -> tuple[list[Cut], int]:
        """The inserted slots that spell a piece of new words, from the character `since` on; and where they end."""
        string = "".join(slot.text for slot in self.inserted)
        start = string.find(piece.text.string, since) if piece.text else -1
        if start < 0:
            return [], since
        stop = start + len(piece.text)
        cuts: list[Cut] = []
        at = 0
        for slot in self.inserted:
            end = at + len(slot.text)
            if end > start and at < stop:
                cuts.append(Cut(slot, slot.text[max(start - at, 0) : stop - at]))
            at = end
        spelt = text_of([cut.slot._replace(text=cut.text) for cut in cuts])
        return (cuts, stop) if spelt == piece.text else ([], since)


class _Looks(NamedTuple):
    """How the runs of a piece are drawn."""

    change: Change
    author: str
    struck: bool
    underlined: bool
    double: bool


_PLAIN_LOOKS: Final = _Looks(Change.KEPT, "", False, False, False)


@dataclass(slots=True)
class Composer:
    """Makes the children of paragraphs. One for a file: it numbers the changes and knows every atom."""

    sources: Callable[[BlockId], Source | None]
    atoms: Callable[[Atom], Slot | None]
    """The slot that shows an atom of new words."""
    lost: list[Atom] = field(default_factory=list)
    """What atoms showed that could not be put into the file."""
    moved: set[etree._Element] = field(default_factory=set)
    """Things with text boxes that stand in their new runs already."""
    ids: int = 100_000
    rtl: bool = False
    """Whether new words stand in a paragraph that runs from right to left."""
    _rpr: dict[tuple[bytes, _Looks], tuple[etree._Element | None, bytes]] = field(default_factory=dict)
    _new: dict[object, tuple[etree._Element | None, bytes]] = field(default_factory=dict)

    def change(self, tag: str, author: str) -> etree._Element:
        """An element that tells of a tracked change: with an author and a number, without a date."""
        self.ids += 1
        return element(tag, id=str(self.ids), author=author)

    def compose(self, pieces: Sequence[Piece], own: Source | None, plain: Marks) -> list[etree._Element]:
        """The children that show the pieces. `own` is the paragraph's source; `plain` its style's marks."""
        line = _Line(self)
        since = 0
        pending: dict[BlockId, list[tuple[int, Slot]]] = {}
        sources: dict[BlockId, Source | None] = {}
        for at, piece in enumerate(pieces):
            looks = _Looks(piece.change, piece.author, piece.struck, piece.underlined, piece.double)
            if piece.block:
                if piece.block not in sources:
                    source = self.sources(piece.block)
                    sources[piece.block] = source
                    pending[piece.block] = list(source.carried) if source else []
                source = sources[piece.block]
                if source is None:
                    line.words(piece.text.spans, looks, None, plain)
                    continue
                carried = pending[piece.block]
                for offset, cut in source.cuts(piece.start, piece.start + len(piece.text)):
                    while carried and carried[0][0] <= offset:
                        line.carry(carried.pop(0)[1])
                    line.cut(cut, looks)
                continue
            cuts, since = own.found(piece, since) if own else ([], since)
            if cuts:
                for cut in cuts:
                    line.cut(cut, looks)
            else:
                line.words(piece.text.spans, looks, self._neighbour(pieces, at, sources, own), plain)
        if own is not None and not pieces:
            pending[""] = list(own.carried)
        for rest in pending.values():
            for _, slot in rest:
                line.carry(slot)
        return line.finish()

    def _neighbour(
        self, pieces: Sequence[Piece], at: int, sources: dict[BlockId, Source | None], own: Source | None
    ) -> Slot | None:
        """The slot whose look new words take: the last text before them, else the first behind."""
        for piece, last in [*((p, True) for p in reversed(pieces[:at])), *((p, False) for p in pieces[at + 1 :])]:
            source = sources.get(piece.block) or self.sources(piece.block) if piece.block else None
            if source is None:
                continue
            cuts = [cut.slot for _, cut in source.cuts(piece.start, piece.start + len(piece.text)) if not cut.slot.atom]
            if cuts:
                return cuts[-1] if last else cuts[0]
        return own.kept[0] if own and own.kept and not own.kept[0].atom else None

    def look(self, rpr: etree._Element | None, looks: _Looks) -> tuple[etree._Element | None, bytes]:
        """Run properties as they are drawn, and what they are equal by."""
        key = (etree.tostring(rpr, with_tail=False) if rpr is not None else b"", looks)
        if key not in self._rpr:
            made = drawn(rpr, looks.struck, looks.underlined, looks.double)
            self._rpr[key] = (made, etree.tostring(made) if made is not None else b"")
        return self._rpr[key]

    def new_look(
        self, marks: Marks, looks: _Looks, neighbour: Slot | None, plain: Marks, rtl: bool
    ) -> tuple[etree._Element | None, bytes]:
        """Run properties of new words: their neighbour's, but with the marks they have."""
        original = neighbour.run.find(n.RPR) if neighbour is not None and neighbour.run is not None else None
        have = neighbour.marks if neighbour is not None else plain
        key = (original, have, marks, looks, rtl)
        if key not in self._new:
            made = drawn(original, False, False, False)
            if made is None:
                made = element("rPr")
            put_marks(made, have.but(link=""), marks.but(link=""))
            if rtl:
                put_property(made, "rtl", "")
            made = drawn(made, looks.struck, looks.underlined, looks.double)
            self._new[key] = (made, etree.tostring(made) if made is not None else b"")
        return self._new[key]


class _Line:
    """The children of one paragraph being made."""

    def __init__(self, composer: Composer) -> None:
        self._composer = composer
        self._out: list[etree._Element] = []
        self._wrap: Wrap | None = None
        self._shell: etree._Element | None = None
        self._change: tuple[Change, str] = (Change.KEPT, "")
        self._holder: etree._Element | None = None
        self._run: etree._Element | None = None
        self._key: bytes | None = None

    def cut(self, cut: Cut, looks: _Looks) -> None:
        """Add a stretch of the source."""
        slot = cut.slot
        self._enter(slot.around.wrap, looks)
        deleted = looks.change is Change.DELETED
        if slot.run is None:
            self._close_run()
            if deleted and slot.child.tag == n.SIMPLE_FIELD:
                self._expanded(slot.child, looks)
            else:
                self._put(child_copy(slot.child, deleted))
            return
        if slot.within:
            for part in slot.within:
                if part.deleted is None or slot.deleted is not None:
                    self._child(part.run, child_copy(part.child, deleted), looks)
            return
        if slot.child.tag in _TEXTS:
            for child in text_elements(cut.text, deleted):
                self._child(slot.run, child, looks)
        elif slot.child not in self._composer.moved and next(slot.child.iter(n.TEXT_BOX), None) is not None:
            # The paragraphs of a text box are amended on their own: it moves as it is.
            self._composer.moved.add(slot.child)
            self._child(slot.run, slot.child, looks)
        else:
            self._child(slot.run, child_copy(slot.child, deleted), looks)

    def words(self, spans: Iterable[Span], looks: _Looks, neighbour: Slot | None, plain: Marks) -> None:
        """Add new words in the look of a neighbour, but with the marks they have."""
        composer = self._composer
        for span in spans:
            if span.atom is not None:
                known = composer.atoms(span.atom)
                if known is not None:
                    self.cut(Cut(known, ATOM), looks)
                    continue
                composer.lost.append(span.atom)
            text = span.atom.shown if span.atom else span.text
            same_link = neighbour is not None and neighbour.around.link == span.marks.link
            self._enter(neighbour.around.wrap if neighbour and same_link else _link(span.marks.link), looks)
            for stretch, rtl in _directions(text) if composer.rtl else ((text, False),):
                made, key = composer.new_look(span.marks, looks, neighbour, plain, rtl)
                for child in text_elements(stretch, looks.change is Change.DELETED):
                    self._append(made, key, child)

    def carry(self, slot: Slot) -> None:
        """Add something that takes no room in the text."""
        child = slot.child
        if child.get(w("name")) == "_GoBack":
            return
        if child.tag in _BOOKMARKS or slot.run is None:
            self._close_run()
            self._put(child_copy(child, False))
        elif slot.around.inserted is None or slot.around.deleted is None:
            self._child(slot.run, child_copy(child, False), _PLAIN_LOOKS)

    def finish(self) -> list[etree._Element]:
        """The children, in order."""
        self._enter(None, _PLAIN_LOOKS)
        return self._out

    def _child(self, run: etree._Element | None, child: etree._Element, looks: _Looks) -> None:
        rpr, key = self._composer.look(run.find(n.RPR) if run is not None else None, looks)
        self._append(rpr, key, child)

    def _append(self, rpr: etree._Element | None, key: bytes, child: etree._Element) -> None:
        if self._run is None or self._key != key:
            self._run, self._key = element("r"), key
            if rpr is not None:
                self._run.append(copy(rpr))
            self._put(self._run, closing=False)
        if not joined_text(self._run, child):
            self._run.append(child)

    def _put(self, made: etree._Element, closing: bool = True) -> None:
        if closing:
            self._close_run()
        if self._holder is not None:
            self._holder.append(made)
        elif self._shell is not None:
            self._shell.append(made)
        else:
            self._out.append(made)

    def _close_run(self) -> None:
        self._run = self._key = None

    def _enter(self, wrap: Wrap | None, looks: _Looks) -> None:
        """Be inside that wrap and that tracked change."""
        change = (looks.change, looks.author)
        if wrap is not self._wrap:
            self._leave_change()
            if self._wrap is not None:
                self._close_wrap(self._wrap)
            self._wrap = wrap
            if wrap is not None:
                self._open_wrap(wrap)
        if change != self._change:
            self._leave_change()
            if looks.change is not Change.KEPT:
                tag = "ins" if looks.change is Change.INSERTED else "del"
                holder = self._composer.change(tag, looks.author)
                self._put(holder)
                self._holder = holder
            self._change = change

    def _leave_change(self) -> None:
        self._close_run()
        self._holder = None
        self._change = (Change.KEPT, "")

    def _open_wrap(self, wrap: Wrap) -> None:
        if wrap.element is not None:
            self._shell = None
            shell = copy(wrap.element)
            del shell[:]
            self._put(shell)
            self._shell = shell
        for slot in wrap.before:
            self._child(slot.run, child_copy(slot.child, False), _PLAIN_LOOKS)
        self._close_run()

    def _close_wrap(self, wrap: Wrap) -> None:
        for slot in wrap.after:
            self._child(slot.run, child_copy(slot.child, False), _PLAIN_LOOKS)
        self._close_run()
        self._shell = None

    def _expanded(self, field: etree._Element, looks: _Looks) -> None:
        """A simple field as runs: the schema has no simple field in deleted text."""
        deleted = looks.change is Change.DELETED
        for made in field_parts(field.get(w("instr"), ""), deleted):
            self._child(None, made, looks)
        for run in field.iter(n.R):
            for child in run:
                if child.tag != n.RPR:
                    self._child(run, child_copy(child, deleted), looks)
        self._child(None, element("fldChar", fldCharType="end"), looks)


def field_parts(code: str, deleted: bool = False) -> list[etree._Element]:
    """The children of runs that open a field up to its result."""
    instruction = element("delInstrText" if deleted else "instrText")
    instruction.text = code
    instruction.set(n.XML_SPACE, "preserve")
    return [element("fldChar", fldCharType="begin"), instruction, element("fldChar", fldCharType="separate")]


_LATIN: Final = re.compile(r"[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f0-9 .,/:\-\u2011]*")


def _directions(text: str) -> Iterator[tuple[str, bool]]:
    """Stretches of a paragraph that runs from right to left; true for all that is not Latin."""
    at = 0
    for match in _LATIN.finditer(text):
        if match.start() > at:
            yield text[at : match.start()], True
        yield match[0], False
        at = match.end()
    if at < len(text):
        yield text[at:], True


def _link(address: str) -> Wrap | None:
    """A hyperlink that the file does not have yet, as a field: it needs no relationship."""
    if not address:
        return None
    quoted = address.replace('"', "%22")
    slots = tuple(Slot("", PLAIN, None, None, made) for made in field_parts(f' HYPERLINK "{quoted}" '))
    end = Slot("", PLAIN, None, None, element("fldChar", fldCharType="end"))
    return Wrap(None, slots, (end,))
