"""Drawing a run of paragraphs: their pieces, and in tracked files their changes.

A deletion's words go into a region at the head of the text and leave a point (ODF 1.3 part 3,
5.5); a deleted paragraph mark joins the paragraphs in the text, and the region holds both halves.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from editor.markup import Change
from editor.rendering import AUTHOR, Piece
from editor.text import EMPTY, PLAIN, Marks
from formats.odt import names
from formats.odt.changes import DELETION, INFO, INSERTION
from formats.odt.ink import Ink
from formats.odt.line import Line, clear, without_reading
from formats.odt.names import q

Element = etree._Element

NO_DATE: Final = "1970-01-01T00:00:00"
"""The schema wants a date with every change (ODF 1.3 part 3, 4.3.2.6), and a time of editing is a trace."""
_OTHER_DATE: Final = "1970-01-01T01:00:00"
"""Of a change that follows one of the same kind and author: where the two meet at a paragraph mark, LibreOffice
makes one of them, unless their times differ, and the mark goes with it."""


@dataclass(slots=True)
class Out:
    """One paragraph to be drawn into its element."""

    element: Element
    pieces: tuple[Piece, ...] = ()
    mark: Change = Change.KEPT
    author: str = ""
    whole: bool = False
    """True when the element holds its text already and needs no drawing."""
    marks: Marks = PLAIN
    """Those the element's style gives its characters."""
    behind: list[Element] = field(default_factory=list)
    """Tables and sections between the paragraph before and this one, which are deleted with its mark."""
    owned: bool = False
    """True when the element is one of the source's paragraphs, not one made for the rendering."""

    @property
    def gone(self) -> bool:
        """True when its mark and all its words are one author's deletion, and there are words."""
        if self.mark is not Change.DELETED:
            return False
        words = [piece for piece in self.pieces if piece.text]
        return bool(words) and all(piece.change is Change.DELETED and piece.author == self.author for piece in words)

    def has(self, reading: Change) -> bool:
        """True when it has characters of a reading: `DELETED` asks for the base text, `INSERTED` for the final."""
        other = Change.INSERTED if reading is Change.DELETED else Change.DELETED
        return any(piece.change is not other and piece.text for piece in self.pieces)


class Regions:
    """The regions of a tracked file, in the order of the text."""

    def __init__(self) -> None:
        # Declared once: a declaration on each region makes moving them take time with their square.
        self.holder = etree.Element(names.TRACKED, nsmap={p: names.NAMESPACES[p] for p in ("text", "office", "dc")})
        self.count = 0
        self._last = ("", "", NO_DATE)
        self._shells: dict[Element, Element] = {}
        """Lists and items that regions store, and those of the text that they are of."""
        self._lists: dict[Element, str] = {}
        """Lists of the text of which items are stored, and the name of what is stored first."""

    def open(self, kind: str, author: str) -> tuple[str, Element]:
        """Id and element (``text:insertion`` or ``text:deletion``) of a new region."""
        self.count += 1
        date = _OTHER_DATE if self._last == (kind, author, NO_DATE) else NO_DATE
        self._last = (kind, author, date)
        id = f"ct{self.count}"
        region = etree.SubElement(self.holder, names.REGION, {q("xml:id"): id, q("text:id"): id})
        change = etree.SubElement(region, kind)
        info = etree.SubElement(change, INFO)
        etree.SubElement(info, q("dc:creator")).text = author or AUTHOR
        etree.SubElement(info, q("dc:date")).text = date
        return id, change

    def store(self, region: Element, element: Element) -> Element:
        """A paragraph in a region for one of the text, in lists as that one is, so that it has its number again.

        LibreOffice takes lists for one when the later ones say that they go on (ODF 1.3 part 3, 19.780).
        """
        attributes = {str(k): str(v) for k, v in element.attrib.items() if k in _STORED}
        into = region
        for shell in reversed(list(_shells(element))):
            last = into[-1] if len(into) else None
            if last is None or self._shells.get(last) is not shell:
                last = etree.SubElement(into, shell.tag, {str(k): str(v) for k, v in shell.attrib.items() if k != _ID})
                self._shells[last] = shell
                if into is region:
                    self._go_on(last, shell)
            into = last
        return etree.SubElement(into, element.tag, attributes)

    def plain(self, id: str) -> None:
        """Leave no phonetic guide in what a region stores: it stands in one."""
        region = next(region for region in reversed(self.holder) if region.get(_ID) == id)
        for ruby in list(region.iter(names.RUBY)):
            without_reading(ruby)

    def _go_on(self, stored: Element, shell: Element) -> None:
        """Let the list of the text go on with what is stored of it, which stands before it in the file."""
        name = self._lists.get(shell)
        if name is not None:
            stored.set(_CONTINUED, name)
            return
        name = self._lists[shell] = f"il{len(self._lists) + 1}"
        stored.set(_ID, name)
        shell.set(_CONTINUED, name)


_STORED: Final = (names.STYLE_NAME, q("text:outline-level"))
_ID: Final = q("xml:id")
_CONTINUED: Final = q("text:continue-list")


def _shells(element: Element) -> Iterator[Element]:
    """The lists and items that a paragraph is in, innermost first."""
    parent = element.getparent()
    while parent is not None and parent.tag in (names.LIST, names.LIST_ITEM, names.LIST_HEADER):
        yield parent
        parent = parent.getparent()


def settle(run: list[Out]) -> tuple[list[Out], list[Element]]:
    """The run with its last mark kept, since no change can take the mark that ends a run; and elements now idle.

    What the last mark loses, the nearest mark before it takes over, so that both readings keep
    their paragraphs: a suppressed paragraph at the end goes with the mark before it.
    """
    out = list(run)
    if not out or out[-1].mark is Change.KEPT:
        return out, []
    mark, author = out[-1].mark, out[-1].author
    out[-1].mark = Change.KEPT
    other_reading = Change.INSERTED if mark is Change.DELETED else Change.DELETED
    at = len(out) - 1
    while at > 0 and not out[at].has(other_reading) and out[at - 1].mark is mark:
        at -= 1
    if at == 0 or out[at].has(other_reading):
        return out, []  # nothing before it in the run to join
    before, after = out[at - 1], out[at]
    if before.mark is Change.KEPT:
        before.mark, before.author = mark, author
        return out, []
    # An added paragraph beside a suppressed one at the end: one paragraph in each reading.
    keep, lose = (after, before) if after.owned or not before.owned else (before, after)
    pieces = before.pieces + after.pieces
    out[at - 1 : at + 1] = [Out(keep.element, pieces, after.mark, after.author, marks=keep.marks, owned=keep.owned)]
    return out, [lose.element]


def draw_run(run: list[Out], ink: Ink, regions: Regions) -> list[Element]:
    """Draw a run of paragraphs; elements that are joined into others, and have to go, are returned."""
    settled, idle = settle(run)
    changed = False
    for out in settled:
        out.whole = out.whole and not changed and out.mark is Change.KEPT
        changed = out.mark is not Change.KEPT
    _Run(ink, regions, idle).all(settled)
    return idle


def _suppressed(run: Sequence[Out], at: int) -> int:
    """Where the whole paragraphs end that one author takes out from `at` on; `at` itself where there are none.

    The mark before them has to stay, and a paragraph has to follow that does not begin with a deletion.
    """
    stop = at
    if stop == len(run) or run[stop].mark is not Change.DELETED:
        return at
    if run[at - 1].mark is Change.KEPT:
        while stop < len(run) and run[stop].gone and run[stop].author == run[at].author:
            stop += 1
    if any(out.behind for out in run[at : stop + 1]):
        return at
    if stop == len(run) or run[stop].gone or next(iter(run[stop].pieces), _NOTHING).change is Change.DELETED:
        return at
    return stop


_NOTHING: Final = Piece(EMPTY)


def _joined(run: Sequence[Out], at: int) -> int:
    """Where the paragraphs end that become one with that at `at`, for their marks go."""
    while at < len(run) - 1 and run[at].mark is Change.DELETED:
        at += 1
    return at + 1


def _styles(joined: Sequence[Out]) -> tuple[Marks, ...]:
    """The marks that the styles of these paragraphs give, when not one author alone deletes in them.

    Of one author's deletion each paragraph is stored in its own style; words that several delete in turn may be
    put back into the paragraph of another.
    """
    authors = {p.author for out in joined for p in out.pieces if p.change is Change.DELETED}
    authors.update(out.author for out in joined if out.mark is Change.DELETED)
    return tuple(dict.fromkeys(out.marks for out in joined)) if len(joined) > 1 and len(authors) > 1 else ()


@dataclass(slots=True)
class _Run:
    ink: Ink
    regions: Regions
    idle: list[Element]
    line: Line | None = None
    stored: Line | None = None
    change: Change = Change.KEPT
    author: str = ""
    id: str = ""
    region: Element | None = field(default=None)
    joining: bool = False
    living: Marks = PLAIN
    """The marks that the style of the paragraph of `line` gives."""
    styles: tuple[Marks, ...] = ()
    """Those of all paragraphs that become one, where several delete their marks; else nothing."""

    def all(self, run: Sequence[Out]) -> None:
        at = joined = 0
        while at < len(run):
            out = run[at]
            if at >= joined:
                joined = _joined(run, at)
                self.styles = _styles(run[at:joined])
            if not out.whole:
                self._paragraph(out)
            at += 1
            stop = _suppressed(run, at)
            if stop > at and out.element.xpath("string()"):  # an empty paragraph has no end of its own
                self._take_out(out.element, run[at:stop])
                at = stop
        self._set(Change.KEPT, "", None)

    def _take_out(self, before: Element, gone: Sequence[Out]) -> None:
        """Store whole paragraphs that go, at the end of the paragraph before them.

        Their own marks go, and the base text is the same when that of the paragraph before goes instead: so
        LibreOffice shows each in its own style, not the last in that of the paragraph after it.
        """
        self._set(Change.KEPT, "", None)
        line = Line(before)
        self.id, self.region = self.regions.open(DELETION, gone[0].author)
        line.add(etree.Element(names.CHANGE, {names.CHANGE_ID: self.id}), mark=True)
        self._store(before)
        for out in gone:
            clear(out.element)
            self._store(out.element)
            self.idle.append(out.element)
            assert self.stored is not None
            self.ink.begin(out.pieces, (out.marks,))
            for piece in out.pieces:
                self.ink.draw(self.stored, piece)
        self.stored = None

    def _paragraph(self, out: Out) -> None:
        if self.joining:
            self._join(out)
        else:
            clear(out.element)
            self.line = Line(out.element)
            self.living = out.marks
        assert self.line is not None
        here = (out.marks,) if out.marks is self.living else tuple(dict.fromkeys((out.marks, self.living)))
        self.ink.begin(out.pieces, self.styles or here)
        for piece in out.pieces:
            if not piece.text:
                continue
            self._set(piece.change, piece.author, out.element)
            self.ink.draw(self.stored or self.line, piece)
        for id in self.ink.end(self.line):
            self.regions.plain(id)
        self._set(out.mark, out.author, out.element)
        self.joining = out.mark is Change.DELETED

    def _join(self, out: Out) -> None:
        assert self.line is not None
        assert self.region is not None
        self.region.extend(out.behind)
        if self.line.bare:
            # Nothing of the paragraphs before it lives on: theirs go, and it keeps its own style.
            self.living = out.marks
            marks = list(self.line.element)
            self.idle.append(self.line.element)
            clear(out.element)
            self.line = Line(out.element)
            for mark in marks:
                self.line.add(mark, mark=True)
        else:
            clear(out.element)
            self.idle.append(out.element)
        self._store(out.element)

    def _store(self, element: Element) -> None:
        assert self.region is not None
        self.stored = Line(self.regions.store(self.region, element))

    def _set(self, change: Change, author: str, element: Element | None) -> None:
        if (change, author) == (self.change, self.author) or change is self.change is Change.KEPT:
            return
        assert self.line is not None
        if self.change is Change.INSERTED:
            self.line.add(etree.Element(names.CHANGE_END, {names.CHANGE_ID: self.id}), mark=True)
        self.stored = None
        self.change, self.author = change, author
        if change is Change.KEPT:
            return
        assert element is not None
        kind = INSERTION if change is Change.INSERTED else DELETION
        self.id, self.region = self.regions.open(kind, author)
        tag = names.CHANGE_START if change is Change.INSERTED else names.CHANGE
        self.line.add(etree.Element(tag, {names.CHANGE_ID: self.id}), mark=True)
        if change is Change.DELETED:
            self._store(element)
