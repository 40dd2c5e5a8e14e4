"""What stands in a paragraph, as slots: characters with the elements they come from and their fate.

The same slots serve the reader, which wants the text, and the writer, which cuts the original runs
at offsets of that text. Tracked changes are told as who inserted and who deleted a slot.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from lxml import etree

from editor.text import ATOM, PLAIN, Atom, Marks, Span, Text
from formats.codec import alternative
from formats.docx import names as n
from formats.docx.blocks import take_out
from formats.docx.flatten import flatten
from formats.docx.names import w
from formats.docx.runs import MEANT, element
from formats.docx.styles import Styles

if TYPE_CHECKING:
    from formats.docx.plainly import Beside, Plain


class By(NamedTuple):
    """Who made a tracked change, and when, as the file says."""

    author: str
    date: str
    move: str = ""
    """Name of the move it is one end of."""


@dataclass(frozen=True, slots=True, eq=False)
class Wrap:
    """Something around slots that is put around them again: a hyperlink, a field that is one."""

    element: etree._Element | None
    """A hyperlink or the like, whose attributes count; `None` for a field."""
    before: tuple[Slot, ...] = ()
    after: tuple[Slot, ...] = ()


class Around(NamedTuple):
    """What stands around slots: who inserted and who deleted them, and what holds them."""

    inserted: By | None = None
    deleted: By | None = None
    wrap: Wrap | None = None
    link: str = ""


NOTHING: Final = Around()


class Slot(NamedTuple):
    """Characters from one child of one run; an atom; or, without text, a thing that is only carried along."""

    text: str
    marks: Marks
    atom: Atom | None
    run: etree._Element | None
    """`None` when `child` stands in the paragraph itself."""
    child: etree._Element
    around: Around = NOTHING
    within: tuple[Slot, ...] = ()
    """Of a field: all of its parts."""

    @property
    def inserted(self) -> By | None:
        return self.around.inserted

    @property
    def deleted(self) -> By | None:
        return self.around.deleted


Source = Callable[[str], tuple[str, str]]
"""From a relationship's id to the key of its image, or "", and its address, or ""."""

_CARRIED: Final = frozenset(w(name) for name in ("bookmarkStart", "bookmarkEnd", "permStart", "permEnd"))
_INSERTING: Final = frozenset({n.INS, n.MOVE_TO, f"{{{n.W14_URI}}}conflictIns"})
_DELETING: Final = frozenset({n.DEL, n.MOVE_FROM, f"{{{n.W14_URI}}}conflictDel"})
_UNWRAPPED: Final = frozenset({w("smartTag"), w("customXml")})
_SHELLS: Final = frozenset({w("dir"), w("bdo")})
_MOVE_STARTS: Final = frozenset({w("moveFromRangeStart"), w("moveToRangeStart")})
_MOVE_ENDS: Final = frozenset({w("moveFromRangeEnd"), w("moveToRangeEnd")})
_MATH: Final = frozenset({f"{{{n.M_URI}}}oMath", f"{{{n.M_URI}}}oMathPara"})
_MATH_TEXT: Final = f"{{{n.M_URI}}}t"
_PICTURES: Final = frozenset({w("drawing"), w("pict"), w("object"), n.ALTERNATE})
_FIXED: Final = {w("cr"): "\n", w("noBreakHyphen"): "\u2011", w("softHyphen"): "\u00ad", n.TAB: "\t", w("ptab"): "\t"}
NOTES: Final = {w("footnoteReference"): "footnote", w("endnoteReference"): "endnote"}
_DROPPED: Final = frozenset({n.RPR, w("lastRenderedPageBreak"), w("commentReference"), w("proofErr")})
_RUNNING: Final = {"PAGE": "page-number", "NUMPAGES": "page-count"}
_CODES: Final = frozenset({n.INSTRUCTION, w("delInstrText")})
_RUN_NOTES: Final = frozenset({w("footnoteRef"), w("endnoteRef"), w("separator"), w("continuationSeparator")})
_SYMBOLS: Final = {
    "f0b7": "•", "f0a7": "▪", "f0d8": "➢", "f0fc": "✓", "f0fe": "☑", "f0a8": "□", "f06f": "□", "f0b0": "°",
    "f0b1": "±", "f0b3": "≥", "f0a3": "≤", "f0b4": "×", "f0ae": "→", "f0ac": "←", "f0b9": "≠", "f06d": "μ",
    "f057": "Ω", "f061": "α", "f062": "β", "f064": "δ", "f070": "π", "f02d": "−", "f0e0": "→", "f0de": "⇒",
}  # fmt: skip


@dataclass(slots=True)
class Met:
    """What was met in paragraphs that a person should know, counted."""

    counts: dict[str, int] = field(default_factory=dict)
    sizes: dict[str, tuple[float, float]] = field(default_factory=dict)
    """Width and height in points that images are first shown with, by their keys."""

    def add(self, code: str) -> None:
        self.counts[code] = self.counts.get(code, 0) + 1


def by(element: etree._Element, move: str = "") -> By:
    """Who made the tracked change that an element tells of."""
    return By(element.get(n.AUTHOR, ""), element.get(n.DATE, ""), move)


_SOMEBODY: Final = By("", "")
"""Who deleted text that is deleted, but stands in no tracked change: the file is malformed."""


class Inline:
    """Reads the paragraphs of one story. Keeps count of its notes and of ranges that cross paragraphs."""

    def __init__(self, styles: Styles, source: Source, met: Met, beside: Beside | None = None) -> None:
        self.styles = styles
        self.source = source
        self.met = met
        self.notes = {"footnote": 0, "endnote": 0}
        self.moves: dict[str, str] = {}
        """Names of the moves open at this place, by the id of their range."""
        self.boxes: list[tuple[etree._Element, Around]] = []
        """Contents of the text boxes of the paragraph read last."""
        self._beside = beside
        self._after_number: etree._Element | None = None
        self._paragraph = ""
        self._atoms = 0
        self._links: dict[tuple[Marks, str], Marks] = {}
        self._out: list[Slot] = []
        self._fields: list[int] = []
        self._marks_of: dict[object, Marks] = {}
        self._style = ""

    def slots(self, paragraph: etree._Element, style: str, id: str = "", around: Around = NOTHING) -> list[Slot]:
        """The slots of a paragraph whose style has that id, in order. `id` names its atoms."""
        if self._beside is not None:
            self._beside.fill(paragraph)
        out: list[Slot] = []
        self._out = out
        self._fields = []
        self.boxes = []
        self._style = style
        self._paragraph, self._atoms = id, 0
        self._marks_of = self.styles.cache(style)
        for child in paragraph:
            tag = child.tag
            if tag == n.R:
                self._run(child, around)
            elif tag != n.PPR:
                self._child(child, around)
        return out

    def text(self, paragraph: etree._Element, style: str) -> Text | None:
        """The text of a paragraph that holds nothing but runs of characters; `None` for any other."""
        self.boxes = []
        self._style = style
        self._marks_of = self.styles.cache(style)
        spans: list[Span] = []
        held = ""
        held_marks = PLAIN
        for run in paragraph:
            tag = run.tag
            if tag != n.R:
                if tag != n.PPR:
                    return None
                continue
            marks: Marks | None = None
            for child in run:
                tag = child.tag
                if tag == n.T:
                    string = child.text
                    if not string:
                        continue
                    if string[0].isspace() or string[-1].isspace():
                        string = _spaced(child, string)
                    if not string.isprintable():
                        string = _plain(string)
                elif tag == n.RPR:
                    marks = self._marks(child)
                    continue
                elif tag == n.TAB:
                    string = "\t"
                else:
                    return None
                if marks is None:
                    marks = self._plain_marks()
                if marks is held_marks:
                    held += string
                else:
                    if held:
                        spans.append(Span(held, held_marks))
                    held, held_marks = string, marks
        if held:
            spans.append(Span(held, held_marks))
        return Text(tuple(spans))

    def plain_text(self, style: str, plain: Plain) -> Text:
        """The same of a paragraph whose runs stand beside the tree."""
        self.boxes = []
        self._style = style
        self._marks_of = known = self.styles.cache(style)
        spans: list[Span] = []
        for look, string in zip(plain.looks, plain.texts, strict=True):
            marks = known.get(look)
            if marks is None:
                rpr = self._beside.look(look) if self._beside is not None else None
                known[look] = marks = self._marks(rpr) if rpr is not None else self._plain_marks()
            spans.append(Span(string, marks))
        return Text(tuple(spans))

    def range_marker(self, element: etree._Element) -> None:
        """Take note of the start or end of a move."""
        if element.tag in _MOVE_STARTS:
            self.moves[element.get(n.ID, "")] = element.get(w("name"), "") or element.get(n.ID, "")
        elif element.tag in _MOVE_ENDS:
            self.moves.pop(element.get(n.ID, ""), None)

    def move(self) -> str:
        """Name of the move that is open here; "" when there is none."""
        return next(reversed(self.moves.values()), "") if self.moves else ""

    def _children(self, parent: etree._Element, around: Around) -> None:
        for child in parent:
            if child.tag == n.R:
                self._run(child, around)
            else:
                self._child(child, around)

    def _child(self, child: etree._Element, around: Around) -> None:
        """A child of a paragraph that is no run."""
        tag = child.tag
        if tag in _INSERTING:
            move = self.move() if tag == n.MOVE_TO else ""
            self._children(child, around._replace(inserted=around.inserted or by(child, move)))
        elif tag in _DELETING:
            move = self.move() if tag == n.MOVE_FROM else ""
            self._children(child, around._replace(deleted=around.deleted or by(child, move)))
        elif tag == n.HYPERLINK:
            anchor = child.get(w("anchor"), "")
            address = self.source(child.get(n.R_ID, ""))[1] + (f"#{anchor}" if anchor else "")
            self._children(child, around._replace(wrap=Wrap(child), link=address))
        elif tag == n.SDT:
            content = child.find(n.SDT_CONTENT)
            if content is not None:
                self._children(content, around)
        elif tag in _UNWRAPPED:
            self._children(child, around)
        elif tag in _SHELLS:
            self._children(child, around._replace(wrap=Wrap(child)))
        elif tag == n.SIMPLE_FIELD:
            self._simple_field(child, around)
        elif tag in _MATH:
            self.met.add("object")
            for form, fate in _forms(child, element("p"), around):
                shown = "".join(t.text or "" for t in form.iter(_MATH_TEXT))
                self._out.append(Slot(ATOM, PLAIN, self._atom("object", shown), None, form, fate))
        elif tag in _MOVE_STARTS or tag in _MOVE_ENDS:
            self.range_marker(child)
        elif tag in _CARRIED:
            self._out.append(Slot("", PLAIN, None, None, child, around))
        elif tag == n.ALTERNATE:
            choice = child.find(n.CHOICE)
            if choice is not None:
                self._children(choice, around)

    def _marks(self, rpr: etree._Element) -> Marks:
        key: object
        if len(rpr) == 1:
            child = rpr[0]
            key = (child.tag, child.get(n.VAL))
        else:
            key = tuple([(child.tag, child.get(n.VAL)) for child in rpr])
        marks = self._marks_of.get(key)
        if marks is None:
            self._marks_of[key] = marks = self.styles.marks(rpr, self._style)
            if rpr.find(w("rPrChange")) is not None:
                self.met.add("formatting-change")
        return marks

    def _plain_marks(self) -> Marks:
        marks = self._marks_of.get(None)
        if marks is None:
            self._marks_of[None] = marks = self.styles.marks(None, self._style)
        return marks

    def _run(self, run: etree._Element, around: Around) -> None:
        out = self._out
        marks: Marks | None = None
        for child in run:
            tag = child.tag
            if tag == n.RPR:
                marks = self._marks(child)
                if around.link:
                    marks = self._linked(marks, around.link)
                continue
            if marks is None:
                marks = self._plain_marks()
                if around.link:
                    marks = self._linked(marks, around.link)
            if tag == n.T or tag == n.DEL_TEXT:  # noqa: PLR1714 (twice as fast as a set here)
                text = child.text
                if text:
                    if text[0].isspace() or text[-1].isspace():
                        text = _spaced(child, text)
                    if not text.isprintable():
                        text = _plain(text)
                    if text:
                        fate = around
                        if tag == n.DEL_TEXT and around.deleted is None:
                            fate = around._replace(deleted=_SOMEBODY)
                        out.append(Slot(text, marks, None, run, child, fate))
            elif tag in _FIXED:
                text = _FIXED[tag] if run is not self._after_number else ""
                out.append(Slot(text, marks, None, run, child, around))
            elif tag not in _DROPPED:
                self._rare(run, child, marks, around)

    def _linked(self, marks: Marks, link: str) -> Marks:
        key = (marks, link)
        if key not in self._links:
            self._links[key] = marks.but(link=link)
        return self._links[key]

    def _rare(self, run: etree._Element, child: etree._Element, marks: Marks, around: Around) -> None:
        """A child of a run that is neither text nor of fixed meaning."""
        tag = child.tag
        put, atom = self._out.append, self._atom
        if tag == w("br"):
            kind = child.get(w("type"), "")
            if kind in ("page", "column"):
                put(Slot(ATOM, PLAIN, atom("break", "", kind), run, child, around))
            else:
                self._out.append(Slot("\n", marks, None, run, child, around))
        elif tag in NOTES:
            kind = NOTES[tag]
            shown = ""
            if child.get(w("customMarkFollows"), "0") in ("0", "false"):
                self.notes[kind] += 1
                shown = str(self.notes[kind])
            note = Atom(kind, f"{kind}:{child.get(n.ID, '')}", shown)
            put(Slot(ATOM, PLAIN, note, run, child, around))
        elif tag == n.FIELD_CHAR:
            self._field_char(run, child, marks, around)
        elif tag == w("sym"):
            shown = _symbol(child.get(w("char"), ""))
            put(Slot(ATOM, marks, atom("object", shown), run, child, around))
        elif tag in _PICTURES:
            self._picture(run, child, around)
        elif tag == w("ruby"):
            self.met.add("object")
            self._ruby(run, child, marks, around)
        elif tag in _CODES or tag in _RUN_NOTES:
            if tag in _RUN_NOTES:
                self._after_number = run  # a tab behind a note's own number belongs to the number
            self._out.append(Slot("", marks, None, run, child, around))
        elif tag not in (w("annotationRef"), w("fldData")):
            self.met.add("object")
            put(Slot(ATOM, marks, atom("object", ""), run, child, around))

    def _ruby(self, run: etree._Element, ruby: etree._Element, marks: Marks, around: Around) -> None:
        """A phonetic guide (17.3.3.25)."""
        holder = element("r")
        holder.extend(copy(child) for child in run.iterchildren(n.RPR))
        for form, fate in _forms(ruby, holder, around):
            shown = "".join(t.text or "" for base in form.iter(n.RUBY_BASE) for t in base.iter(n.T, n.DEL_TEXT))
            # What is in one run has one fate: a form that the file does not have stands in its own.
            own = run if form is ruby else form.getparent()
            self._out.append(Slot(ATOM, marks, self._atom("object", shown), own, form, fate))

    def _atom(self, kind: str, shown: str, key: str = "") -> Atom:
        """An atom of this document; named by its paragraph, where nothing in the file names it."""
        self._atoms += 1
        return Atom(kind, key or f"{kind}:{self._paragraph}.{self._atoms}", shown)

    def _field(self, code: str, shown: str) -> Atom:
        """The atom of a field with that code; those of running pages are named as OpenDocument names them."""
        self._atoms += 1
        name = _RUNNING.get((code.split() or [""])[0].upper(), "field")
        return Atom("field", f"{name}:{self._paragraph}.{self._atoms}", shown)

    def _picture(self, run: etree._Element, child: etree._Element, around: Around) -> None:
        shape: etree._Element | None = child
        if child.tag == n.ALTERNATE:
            shape = child.find(n.CHOICE)
            if shape is None:
                shape = child.find(n.FALLBACK)
        if shape is None:
            return
        boxes = list(shape.iter(n.TEXT_BOX))
        within = next(run.iterancestors(n.TEXT_BOX), None) if boxes else None
        for box in boxes:
            if next(box.iterancestors(n.TEXT_BOX), None) is within:
                self.boxes.append((box, around))
        key = ""
        for image in shape.iter(f"{{{n.A_URI}}}blip", f"{{{n.V_URI}}}imagedata"):
            key = self.source(image.get(n.R_EMBED) or image.get(n.R_ID) or "")[0]
            if key:
                break
        described = next(shape.iter(f"{{{n.WP_URI}}}docPr"), None)
        shown = alternative(described.get("descr", "")) if described is not None else ""
        if key:
            extent = next(shape.iter(f"{{{n.WP_URI}}}extent"), None)
            if extent is not None:
                self.met.sizes.setdefault(key, (_points(extent.get("cx")), _points(extent.get("cy"))))
            self._out.append(Slot(ATOM, PLAIN, self._atom("image", shown, key), run, child, around))
        else:
            if shape is not child and not boxes:
                # A sign of a font stands in the copy for other programs as these show it.
                shown = shown or _words(shape) or _words(child)
            self.met.add("text-box" if boxes else "object")
            self._out.append(Slot(ATOM, PLAIN, self._atom("object", shown), run, child, around))

    def _simple_field(self, child: etree._Element, around: Around) -> None:
        start = len(self._out)
        address = _hyperlink(child.get(w("instr"), ""))
        if address:
            self._children(child, around._replace(wrap=Wrap(child), link=address))
            return
        self._children(child, around)
        inside = self._out[start:]
        if _of_one_fate(inside, around):
            del self._out[start:]
            marks = inside[0].marks if inside else PLAIN
            self._out.append(
                Slot(
                    ATOM,
                    marks,
                    self._field(child.get(w("instr"), ""), _shown(inside, inside[0] if inside else None)),
                    None,
                    child,
                    around,
                )
            )

    def _field_char(self, run: etree._Element, child: etree._Element, marks: Marks, around: Around) -> None:
        out = self._out
        kind = child.get(n.FIELD_TYPE, "")
        out.append(Slot("", marks, None, run, child, around))
        if kind == "begin":
            self._fields.append(len(out) - 1)
        elif kind == "end" and self._fields:
            start = self._fields.pop()
            if not self._fields:
                self._close_field(start)

    def _close_field(self, start: int) -> None:
        """Make one atom, or a link, of the slots since `start`."""
        parts = self._out[start:]
        begin = parts[0]
        separate = _separate(parts)
        code, result = _code(parts[:separate]), parts[separate + 1 : -1]
        live = [part for part in parts[:separate] if part.deleted is None or begin.deleted or _sign(part)]
        address = _hyperlink(_code(live))
        uncut = all(slot.inserted is begin.inserted and slot.deleted is begin.deleted for slot in parts)
        del self._out[start:]
        if address:
            # Where words lead is no amendment: of two addresses the later one counts.
            wrap = Wrap(None, tuple(parts[: separate + 1]), tuple(parts[-1:]))
            for slot in result:
                around = slot.around if slot.around.wrap else slot.around._replace(wrap=wrap)
                self._out.append(slot._replace(around=around, marks=self._linked(slot.marks, address)))
        elif begin.inserted or begin.deleted or uncut:
            # What happens to its begin happens to a field (revision-traces, 1): half a field is none.
            marks = result[0].marks if result else begin.marks
            atom = self._field(code, _shown(result, begin))
            self._out.append(Slot(ATOM, marks, atom, begin.run, begin.child, begin.around, tuple(parts)))
        elif not _of_one_fate(parts[:separate], begin.around):
            self._recoded(parts)
        else:
            # A begin that stays keeps the rest of its signs: half a field is none.
            own = begin.around
            self._out.extend(
                slot._replace(around=slot.around._replace(inserted=own.inserted, deleted=own.deleted))
                if slot.child.tag == n.FIELD_CHAR
                else slot
                for slot in parts
            )

    def _recoded(self, parts: Sequence[Slot]) -> None:
        """A field whose instruction is changed: one that goes, and another that comes in its place."""
        begin, run = parts[0], parts[0].run
        own_signs = (parts[_separate(parts)], parts[-1])
        cut = [part for part in parts if part.inserted or part.deleted]
        for final in (False, True):
            own = [part for part in parts if (part.deleted if final else part.inserted) is None]
            even = sum(_sign(part) == "begin" for part in own) == sum(_sign(part) == "end" for part in own)
            if not even or any(sign not in own for sign in own_signs):
                own = [part for part in parts if part in own or _sign(part)]  # half a field is none
            who = next(((part.inserted if final else part.deleted) for part in cut), None) or next(
                part.inserted or part.deleted for part in cut
            )
            around = begin.around._replace(inserted=who) if final else begin.around._replace(deleted=who)
            separate = _separate(own)
            result = own[separate + 1 : -1]
            atom = self._field(_code(own[:separate]), _shown(result, None))
            marks = result[0].marks if result else begin.marks
            self._out.append(Slot(ATOM, marks, atom, run, begin.child, around, tuple(own)))
            run = copy(run)  # what is in one run has one fate


def _sign(part: Slot) -> str:
    """Whether a part of a field begins, parts or ends one; "" for any other."""
    return part.child.get(n.FIELD_TYPE, "") if part.child.tag == n.FIELD_CHAR and not part.text else ""


def _separate(parts: Sequence[Slot]) -> int:
    """Where the instruction of a field ends, which may have other fields in it."""
    depth = 0
    for at, part in enumerate(parts):
        kind = _sign(part)
        depth += {"begin": 1, "end": -1}.get(kind, 0)
        if kind == "separate" and depth == 1:
            return at
    return len(parts) - 1


def _code(parts: Iterable[Slot]) -> str:
    return "".join(part.child.text or "" for part in parts if part.child.tag in _CODES)


def _forms(thing: etree._Element, holder: etree._Element, around: Around) -> Iterator[tuple[etree._Element, Around]]:
    """A thing that stands for one character, where it is; of one with tracked changes in it what goes, and what comes.

    These two stand in copies of `holder`.
    """
    strays = (n.DEL_TEXT,) if around.deleted is None else ()
    changes = list(thing.iter(*_INSERTING, *_DELETING, *strays))
    if thing.tag == w("ruby"):
        changes = [change for change in changes if not _emptied(change)]
    if not changes:
        yield thing, around
        return
    gone, come = (
        by(next((change for change in changes if change.tag in ways), changes[0])) for ways in (_DELETING, _INSERTING)
    )
    for final, fate in (
        (False, around._replace(deleted=around.deleted or gone)),
        (True, around._replace(inserted=around.inserted or come)),
    ):
        if (around.deleted if final else around.inserted) is None:
            own = copy(holder)
            own.append(copy(thing))
            own[-1].tail = None
            flatten(own, final)
            yield from ((form, fate) for form in own.iterchildren(thing.tag) if _has_words(form))


def _emptied(change: etree._Element) -> bool:
    """True for a change of nothing, now taken out: LibreOffice puts one where a phonetic guide meets a change."""
    if change.tag == n.DEL_TEXT or any(child.tag != n.RPR for run in change for child in run):
        return False
    take_out(change)
    return True


def _has_words(form: etree._Element) -> bool:
    return next(form.iter(n.T, n.DEL_TEXT, _MATH_TEXT), None) is not None


def _words(thing: etree._Element) -> str:
    return "".join(t.text or "" for t in thing.iter(n.T, n.DEL_TEXT))


def _points(length: str | None) -> float:
    """A length in English metric units, of which a point has 12,700, in points; 0 where it is none."""
    return int(length) / 12_700 if length is not None and length.isdecimal() else 0.0


def _of_one_fate(slots: Iterable[Slot], around: Around) -> bool:
    """True when no change inside cuts what stands in `around`."""
    return all(
        slot.inserted is around.inserted and slot.deleted is around.deleted and _of_one_fate(slot.within, around)
        for slot in slots
    )


def _shown(slots: Iterable[Slot], begin: Slot | None) -> str:
    """What a field shows to those who see its `begin`."""
    seen = (slot for slot in slots if begin is None or seen_with(begin, slot))
    return "".join(slot.atom.shown if slot.atom else slot.text for slot in seen)


def seen_with(begin: Slot, part: Slot) -> bool:
    """True for a part of a field that stands in the text in which the field's `begin` does."""
    if begin.deleted is not None:
        return part.inserted is None or begin.inserted is not None
    return part.deleted is None


def _spaced(element: etree._Element, text: str) -> str:
    """Space at the ends counts only where the file says so (XML 1.0, 2.10; ECMA-376-1, 17.3.3.31)."""
    space = element.get(n.XML_SPACE)
    if space is None:
        space = next((a.get(n.XML_SPACE) for a in element.iterancestors() if a.get(n.XML_SPACE)), "")
    return text if space == "preserve" else text.strip(" \t\r\n")


def _plain(text: str) -> str:
    """The text without characters that mean something else in our texts."""
    return text.translate(MEANT)


def _symbol(code: str) -> str:
    """The character of a `w:sym`: fonts of symbols have theirs in the private use area."""
    known = _SYMBOLS.get(code.lower())
    if known:
        return known
    try:
        value = int(code, 16)
    except ValueError:
        return ""
    if 0xF020 <= value <= 0xF07E:
        return chr(value - 0xF000)
    return chr(value) if value < 0xD800 and chr(value).isprintable() else ""


def addresses(slot: Slot) -> tuple[str, str]:
    """Where the words of a slot led before tracked changes and after them; "" for nowhere."""
    wrap = slot.around.wrap
    if wrap is None or wrap.element is not None:
        return slot.marks.link, slot.marks.link
    earlier = [part for part in wrap.before if part.inserted is None]
    later = [part for part in wrap.before if part.deleted is None]
    return _hyperlink(_code(earlier)), _hyperlink(_code(later))


def _hyperlink(code: str) -> str:
    """The address of a HYPERLINK field (ECMA-376-1, 17.16.5.25); "" when the field is another."""
    match = re.match(r"\s*HYPERLINK\b(.*)", code, re.IGNORECASE | re.DOTALL)
    if not match:
        return ""
    place = re.search(r'\\l\s+"([^"]*)"', match[1])
    address = re.match(r'\s*(?:"([^"]*)"|([^\\\s]\S*))', match[1])
    base = (address[1] or address[2] or "") if address else ""
    return base + (f"#{place[1]}" if place else "")
