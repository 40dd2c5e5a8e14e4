"""The content of a paragraph put together again from the runs it had, cut at offsets of the base text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from lxml import etree

from editor.document import BlockId
from editor.markup import Change
from editor.rendering import Kind, Piece
from editor.text import ATOM, PLAIN, Atom, Marks, Span, Text
from formats.docx import names as n
from formats.docx.inline import Slot, Wrap, seen_with
from formats.docx.names import w
from formats.docx.revisions import Unit, text_of
from formats.docx.runs import (
    add_text,
    as_deleted,
    child_copy,
    drawn,
    element,
    joined_text,
    put_marks,
    put_property,
    without_lines,
)  # fmt: skip

_TEXTS: Final = frozenset({n.T, n.DEL_TEXT})
_DELETED_INSTRUCTION: Final = w("delInstrText")
_BOOKMARKS: Final = frozenset({w("bookmarkStart"), w("bookmarkEnd")})


_SPELLING: Final = frozenset({*_TEXTS, n.TAB, w("br"), w("cr"), w("noBreakHyphen"), w("softHyphen")})


class Cut(NamedTuple):
    """A stretch of the source."""

    slots: tuple[Slot, ...]
    """One of which `text` is a part, or all that `run` holds."""
    text: str
    run: etree._Element | None = None
    """The run itself, where all of it is wanted and it holds nothing but characters."""


@dataclass(slots=True)
class _Row:
    """Slots in order, those of one run together where they are all it holds."""

    starts: list[int] = field(default_factory=list)
    stretches: list[Cut] = field(default_factory=list)
    length: int = 0

    def add(self, slots: list[Slot]) -> None:
        """Take up slots of one run, or one slot."""
        run = _whole_run(slots)
        if run is not None:
            text = slots[0].text if len(slots) == 1 else "".join([slot.text for slot in slots])
            self._put(Cut(tuple(slots), text, run))
        else:
            for slot in slots:
                self._put(Cut((slot,), slot.text))

    def _put(self, cut: Cut) -> None:
        self.starts.append(self.length)
        self.stretches.append(cut)
        self.length += len(cut.text)

    def cuts(self, start: int, stop: int) -> Iterator[tuple[int, Cut]]:
        """Characters [start, stop): offset and stretch."""
        for place in range(max(bisect_right(self.starts, start) - 1, 0), len(self.starts)):
            at = self.starts[place]
            if at >= stop:
                return
            cut = self.stretches[place]
            end = at + len(cut.text)
            if end <= start:
                continue
            if start <= at and end <= stop:
                yield at, cut
                continue
            for slot in cut.slots:
                end = at + len(slot.text)
                if end > start and at < stop:
                    low = max(start, at)
                    yield low, Cut((slot,), slot.text[low - at : min(stop, end) - at])
                at = end


def _whole_run(slots: Sequence[Slot]) -> etree._Element | None:
    """The run that holds these slots, its properties, and nothing else."""
    run = slots[0].run
    if run is None:
        return None
    for slot in slots:
        if slot.atom is not None or slot.child.tag not in _SPELLING:
            return None
    others = len(run) - len(slots)
    return run if others == 0 or (others == 1 and run[0].tag == n.RPR) else None


@dataclass(slots=True)
class Source:
    """The slots of one paragraph of the base text, by offset, and of what its tracked changes inserted."""

    kept: _Row = field(default_factory=_Row)
    """Of the base text, in order."""
    carried: list[tuple[int, Slot]] = field(default_factory=list)
    """Bookmarks and the like, by the offset they stand at."""
    inserted: _Row = field(default_factory=_Row)
    """Of the amended text alone."""
    carried_in: list[tuple[int, Slot]] = field(default_factory=list)
    """Signs of fields and the like that came, by the offset in `inserted` that they stand at."""
    spelt: str = ""
    """The characters of `inserted`."""
    by_marks: bool = False
    """True when the text has other marks than the runs, whose strike and underline told of amendments."""

    @staticmethod
    def of(unit: Unit) -> Source:
        made = Source()
        group: list[Slot] = []
        for slot in unit.slots():
            if group and (slot.run is None or slot.run is not group[0].run or not slot.text):
                made._add(group)
                group = []
            if slot.text:
                group.append(slot)
            elif slot.run is None or slot.around.inserted is None:
                made.carried.append((made.kept.length, slot))
            else:
                made.carried_in.append((made.inserted.length, slot))
        if group:
            made._add(group)
        made.spelt = "".join([cut.text for cut in made.inserted.stretches])
        return made

    @staticmethod
    def by_hand(unit: Unit, text: Text) -> Source:
        """The slots of a paragraph with words struck and underlined by hand, which is to have another text."""
        made = Source(by_marks=True)
        slots = [slot for slot in unit.slots() if slot.inserted is None]
        kept = [s for s in slots if not s.marks.underline or s.marks.strike or s.marks.link]
        if "".join([slot.text for slot in kept]) != text.string:
            kept = slots
        for slot in kept:
            if slot.text:
                made.kept.add([slot])
            else:
                made.carried.append((made.kept.length, slot))
        return made

    def _add(self, group: list[Slot]) -> None:
        first = group[0]
        if first.inserted is None:
            self.kept.add(group)
        elif first.deleted is None:
            self.inserted.add(group)

    def found(self, piece: Piece, since: int) -> tuple[list[tuple[int, Cut]], int]:
        """The inserted slots that spell a piece of new words, from the character `since` on; and where they end."""
        start = self.spelt.find(piece.text.string, since) if piece.text else -1
        if start < 0:
            return [], since
        stop = start + len(piece.text)
        cuts = list(self.inserted.cuts(start, stop))
        slots = [s for _, c in cuts for s in (c.slots if len(c.slots) > 1 else (c.slots[0]._replace(text=c.text),))]
        return (cuts, stop) if text_of(slots) == piece.text else ([], since)

    def neighbour(self, start: int, stop: int, last: bool) -> Slot | None:
        """The last slot of characters in [start, stop), else the first; `None` where there is none."""
        for _, cut in self.kept.cuts(max(start, stop - 1) if last else start, stop):
            if not cut.slots[0].atom:
                return cut.slots[-1 if last else 0]
        if not last:
            return None
        found: Slot | None = None
        for _, cut in self.kept.cuts(start, stop):
            if not cut.slots[0].atom:
                found = cut.slots[-1]
        return found


class Looks(NamedTuple):
    """How the runs of a piece are drawn."""

    change: Change
    author: str
    struck: bool
    underlined: bool
    double: bool


_PLAIN_LOOKS: Final = Looks(Change.KEPT, "", False, False, False)


@dataclass(slots=True)
class Composer:
    """Makes the children of paragraphs. One for a file: it numbers the changes and knows every atom."""

    sources: Callable[[BlockId], Source | None]
    atoms: Callable[[Atom], Slot | None]
    """The slot that shows an atom of new words."""
    kind: Kind = Kind.MARKED
    """What the file shows: in a clean one fields that went are no more, and those that came are."""
    lost: list[Atom] = field(default_factory=list)
    """What atoms showed that could not be put into the file."""
    moved: set[etree._Element] = field(default_factory=set)
    """Things with text boxes that stand in their new runs already."""
    ids: int = 100_000
    rtl: bool = False
    """Whether new words stand in a paragraph that runs from right to left."""
    _taken: set[etree._Element] = field(default_factory=set)
    """Runs that stand in their new place already."""
    _rpr: dict[object, tuple[etree._Element | None, bytes]] = field(default_factory=dict)
    _new: dict[object, tuple[etree._Element | None, bytes]] = field(default_factory=dict)

    def change(self, tag: str, author: str) -> etree._Element:
        """An element that tells of a tracked change: with an author and a number, without a date."""
        self.ids += 1
        return element(tag, id=str(self.ids), author=author)

    def compose(
        self, target: etree._Element, pieces: Sequence[Piece], own: Source | None, plain: Marks
    ) -> set[etree._Element]:
        """Add what shows the pieces to a paragraph; the runs that were moved there as they are.

        `own` is the paragraph's source; `plain` its style's marks.
        """
        line = _Line(self, target)
        since = 0
        pending: dict[BlockId, list[tuple[int, Slot]]] = {}
        sources: dict[BlockId, Source | None] = {}
        coming = list(own.carried_in) if own is not None and self.kind is Kind.CLEAN else []
        for at, piece in enumerate(pieces):
            looks = Looks(piece.change, piece.author, piece.struck, piece.underlined, piece.double)
            line.seam = True
            if piece.block:
                if piece.block not in sources:
                    source = self.sources(piece.block)
                    sources[piece.block] = source
                    pending[piece.block] = list(source.carried) if source else []
                source = sources[piece.block]
                if source is None or source.kept.length < piece.start + len(piece.text):
                    line.words(piece.text.spans, looks, None, plain)
                    continue
                line.bare = source.by_marks
                carried = pending[piece.block]
                for offset, cut in source.kept.cuts(piece.start, piece.start + len(piece.text)):
                    while carried and carried[0][0] <= offset:
                        line.carry(carried.pop(0)[1])
                    if source.by_marks:
                        at_piece = offset - piece.start
                        words = piece.text[at_piece : at_piece + len(cut.text)]
                        line.words(words.spans, looks, cut.slots[0], plain)
                    else:
                        line.cut(cut, looks)
                continue
            cuts, since = own.found(piece, since) if own else ([], since)
            if cuts:
                for offset, cut in cuts:
                    while coming and coming[0][0] <= offset:
                        line.carry(coming.pop(0)[1])
                    line.cut(cut, looks)
            else:
                line.bare = own is not None and own.by_marks
                line.words(piece.text.spans, looks, self._neighbour(pieces, at, own), plain)
        if own is not None and not pieces:
            pending[""] = list(own.carried)
        for rest in (coming, *pending.values()):
            for _, slot in rest:
                line.carry(slot)
        return line.finish()

    def _neighbour(self, pieces: Sequence[Piece], at: int, own: Source | None) -> Slot | None:
        """The slot whose look new words take: the last text before them, else the first behind."""
        for places, last in ((range(at - 1, -1, -1), True), (range(at + 1, len(pieces)), False)):
            for place in places:
                piece = pieces[place]
                source = self.sources(piece.block) if piece.block else None
                if source is not None:
                    found = source.neighbour(piece.start, piece.start + len(piece.text), last)
                    if found is not None:
                        return found
        first = own.kept.stretches[0].slots[0] if own and own.kept.stretches else None
        return first if first is not None and not first.atom else None

    def take(self, run: etree._Element) -> bool:
        """True once for a run that is to be moved to its new place."""
        if run in self._taken:
            return False
        self._taken.add(run)
        return True

    def look(self, rpr: etree._Element | None, looks: Looks) -> tuple[etree._Element | None, bytes]:
        """Run properties as they are drawn, and what they are equal by."""
        key = (
            etree.tostring(rpr, with_tail=False) if rpr is not None else b"",
            looks.struck,
            looks.underlined,
            looks.double,
        )
        found = self._rpr.get(key)
        if found is None:
            made = drawn(rpr, looks.struck, looks.underlined, looks.double)
            self._rpr[key] = found = (made, etree.tostring(made) if made is not None else b"")
        return found

    def new_look(
        self, marks: Marks, looks: Looks, original: etree._Element | None, have: Marks, rtl: bool
    ) -> tuple[etree._Element | None, bytes]:
        """Run properties of new words: the `original` ones of their neighbour, which give the marks `have`, but
        with the marks they have; and what they are equal by."""
        known = etree.tostring(original, with_tail=False) if original is not None else b""
        key = (known, have, marks, looks.struck, looks.underlined, looks.double, rtl)
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

    def __init__(self, composer: Composer, target: etree._Element) -> None:
        self.seam = False
        """True where what comes next did not follow in the source."""
        self.bare = False
        """True where strike and underline of the runs told of amendments, and are no format."""
        self._composer = composer
        self._target = target
        self._moved: set[etree._Element] = set()
        self._wrap: Wrap | None = None
        self._shell: etree._Element | None = None
        self._signs: list[etree._Element] = []
        """The runs that begin the field around what comes."""
        self._change: tuple[Change, str] = (Change.KEPT, "")
        self._holder: etree._Element | None = None
        self._run: etree._Element | None = None
        self._key: bytes | None = None
        """What the properties of `_run` are equal by; `None` where nobody asked yet."""

    def cut(self, cut: Cut, looks: Looks) -> None:
        """Add a stretch of the source."""
        slot = cut.slots[0]
        self._enter(slot.around.wrap, looks)
        deleted = looks.change is Change.DELETED
        if cut.run is not None and not (looks.struck or looks.underlined) and self._composer.take(cut.run):
            self._whole(cut.run, deleted)
            return
        if slot.run is None:
            self._close_run()
            if looks.change is not Change.KEPT and slot.child.tag == n.SIMPLE_FIELD:
                self._expanded(slot.child, looks)
            else:
                made = self._shown(slot.child, deleted)
                if made.tag == n.SIMPLE_FIELD:  # all of it has one fate, which is told around it
                    etree.strip_tags(made, n.INS, n.DEL, n.MOVE_FROM, n.MOVE_TO)
                self._put(made)
                if made is slot.child:
                    self._moved.add(made)
            return
        if slot.within:
            for part in slot.within:
                if seen_with(slot, part) or part.child.tag == n.FIELD_CHAR:
                    self._child(part.run, self._shown(part.child, deleted), looks)
            return
        if slot.child.tag in _TEXTS:
            for each in cut.slots:
                add_text(self._open(slot.run, looks), each.text if len(cut.slots) > 1 else cut.text, deleted)
        elif len(cut.slots) > 1:
            add_text(self._open(slot.run, looks), cut.text, deleted)
        else:
            self._child(slot.run, self._shown(slot.child, deleted), looks)

    def _shown(self, child: etree._Element, deleted: bool) -> etree._Element:
        """What shows a thing in its new place."""
        if child in self._composer.moved or next(child.iter(n.TEXT_BOX), None) is None:
            return child_copy(child, deleted)
        # The paragraphs of a text box are amended on their own: it moves as it is.
        self._composer.moved.add(child)
        return child

    def _whole(self, run: etree._Element, deleted: bool) -> None:
        """Move a run here as it is; into the one before, where what stood between them has gone."""
        as_deleted(run, deleted)
        last = self._run if self.seam else None
        self.seam = False
        if last is not None and self._own_key() == self._composer.look(run.find(n.RPR), _PLAIN_LOOKS)[1]:
            for child in list(run):
                if child.tag != n.RPR and not joined_text(last, child):
                    last.append(child)
            return
        self._put(run)
        self._moved.add(run)
        self._run, self._key = run, None

    def words(self, spans: Iterable[Span], looks: Looks, neighbour: Slot | None, plain: Marks) -> None:
        """Add new words in the look of a neighbour, but with the marks they have."""
        composer = self._composer
        for span in spans:
            if span.atom is not None:
                known = composer.atoms(span.atom)
                if known is not None:
                    self.cut(Cut((known,), ATOM), looks)
                    continue
                composer.lost.append(span.atom)
            text = span.atom.shown if span.atom else span.text
            same_link = neighbour is not None and neighbour.around.link == span.marks.link
            self._enter(neighbour.around.wrap if neighbour and same_link else _link(span.marks.link), looks)
            original = neighbour.run.find(n.RPR) if neighbour is not None and neighbour.run is not None else None
            have = neighbour.marks if neighbour is not None else plain
            for stretch, rtl in _directions(text) if composer.rtl else ((text, False),):
                made, key = composer.new_look(span.marks, looks, original, have, rtl)
                add_text(self._open_as(made, key), stretch, looks.change is Change.DELETED)

    def carry(self, slot: Slot) -> None:
        """Add something that takes no room in the text."""
        child = slot.child
        if child.get(w("name")) == "_GoBack":
            return
        self._enter(self._wrap, _PLAIN_LOOKS)  # it goes with no change of the words beside it
        if child.tag in _BOOKMARKS or slot.run is None:
            self._close_run()
            self._put(child_copy(child, False))
        elif slot.around.deleted is None or (slot.around.inserted is None and self._composer.kind is not Kind.CLEAN):
            self._child(slot.run, child_copy(child, False), _PLAIN_LOOKS)

    def finish(self) -> set[etree._Element]:
        """The runs that were moved here as they are."""
        self._enter(None, _PLAIN_LOOKS)
        return self._moved

    def _child(self, run: etree._Element | None, child: etree._Element, looks: Looks) -> None:
        into = self._open(run, looks)
        if not joined_text(into, child):
            into.append(child)

    def _open(self, run: etree._Element | None, looks: Looks) -> etree._Element:
        """The run to add to what stood in `run`: the last one here, if it looks alike."""
        rpr = run.find(n.RPR) if run is not None else None
        return self._open_as(*self._composer.look(without_lines(rpr) if self.bare else rpr, looks))

    def _open_as(self, rpr: etree._Element | None, key: bytes) -> etree._Element:
        self.seam = False
        if self._run is None or self._own_key() != key:
            self._run, self._key = etree.SubElement(self._into(), n.R), key
            if rpr is not None:
                self._run.append(copy(rpr))
        return self._run

    def _own_key(self) -> bytes:
        if self._key is None and self._run is not None:
            self._key = self._composer.look(self._run.find(n.RPR), _PLAIN_LOOKS)[1]
        return self._key or b""

    def _into(self) -> etree._Element:
        """The element that the next one is put into."""
        if self._holder is not None:
            return self._holder
        return self._shell if self._shell is not None else self._target

    def _put(self, made: etree._Element) -> None:
        self._close_run()
        self._into().append(made)

    def _close_run(self) -> None:
        self._run = self._key = None

    def _enter(self, wrap: Wrap | None, looks: Looks) -> None:
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
                tag = n.INS if looks.change is Change.INSERTED else n.DEL
                self._composer.ids += 1
                told = {n.ID: str(self._composer.ids), n.AUTHOR: looks.author}
                self._holder = etree.SubElement(self._into(), tag, told)
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
        start = len(self._target)
        for slot in self._seen(wrap.before):
            self._child(slot.run, child_copy(slot.child, False), _PLAIN_LOOKS)
        self._close_run()
        self._signs = list(self._target)[start:]

    def _seen(self, parts: tuple[Slot, ...]) -> Iterator[Slot]:
        """The parts of a field around words that stand in the file: of two instructions one, the later if in doubt."""
        kind = self._composer.kind
        for part in parts:
            if kind is Kind.ORIGINAL:
                stands = part.inserted is None
            elif kind is Kind.CLEAN:
                stands = part.deleted is None
            else:
                stands = part.deleted is None or parts[0].deleted is not None
            if stands:
                yield part

    def _close_wrap(self, wrap: Wrap) -> None:
        for slot in self._seen(wrap.after):
            self._child(slot.run, child_copy(slot.child, False), _PLAIN_LOOKS)
        self._close_run()
        self._shell = None
        if self._signs and wrap.after and self._composer.kind is Kind.TRACKED:
            self._changed_field()

    def _changed_field(self) -> None:
        """Let a field all whose words went, or came, do so with them: none is left behind without a word."""
        *words, end = self._signs[-1].itersiblings()
        tags = {part.tag for part in words}
        if len(tags) != 1 or not tags <= {n.INS, n.DEL}:
            return
        words[0][:0] = self._signs
        words[-1].append(end)
        if n.DEL in tags:
            for part in [part for sign in self._signs for part in sign.iter(n.INSTRUCTION)]:
                part.tag = _DELETED_INSTRUCTION

    def _expanded(self, field: etree._Element, looks: Looks) -> None:
        """A simple field as runs: the schema has none in a tracked change (ECMA-376-1, A.1, CT_RunTrackChange)."""
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
    told = f'\\l "{quoted[1:]}"' if quoted[:1] == "#" else f'"{quoted}"'
    slots = tuple(Slot("", PLAIN, None, None, made) for made in field_parts(f" HYPERLINK {told} "))
    end = Slot("", PLAIN, None, None, element("fldChar", fldCharType="end"))
    return Wrap(None, slots, (end,))
