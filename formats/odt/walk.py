"""One walk over a text that meets every paragraph in reading order, with both readings of it.

The reader makes blocks of what the walk returns, and the writer finds by it the elements that
those blocks came from: the same bytes give the same walk, hence the same identities.
"""

from __future__ import annotations

import re
from collections import Counter as Count
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from typing import ClassVar, Final, NamedTuple

from lxml import etree

from editor.document import Cell, Layout
from editor.text import ATOM, BREAK, EMPTY, PLAIN, Atom, Marks, Span, Text
from formats.codec import alternative
from formats.odt import names
from formats.odt.changes import DRAW, PLACES, ROW_GROUPS, TEXT, THROUGH, UNREAD, Region
from formats.odt.lists import Counter, Lists
from formats.odt.names import count, points, q
from formats.odt.styles import Styles

Element = etree._Element

MOST_COLUMNS: Final = 1024
MOST_ROWS: Final = 100_000
MOST_SPACES: Final = 10_000

_new: Final = tuple.__new__
"""Makes a named tuple as its class does, without a call in between: most of what a walk makes are these."""


class State(NamedTuple):
    """Who inserted and who deleted the characters here; `None` is nobody."""

    inserted: str | None = None
    deleted: str | None = None


KEPT: Final = State()


class Leaf(NamedTuple):
    """Characters of one element, or one atom."""

    text: str
    marks: Marks
    wrappers: tuple[Element, ...]
    """The spans, links and phonetic guides around it, outermost first."""
    state: State
    atom: Atom | None = None
    element: Element | None = None
    """Of the atom."""


@dataclass(slots=True)
class Para:
    """One paragraph element, with the words of both readings."""

    id: str
    element: Element
    run: int
    """Paragraphs of one run follow each other directly: their marks can go, and join them."""
    style: str
    """Display name of the nearest named style."""
    layout: Layout
    leaves: list[Leaf]
    mark: State = KEPT
    cell: Cell | None = None
    story: str = ""
    numbering: str = ""
    level: int = 0
    """Outline level of a heading; 0 of anything else."""
    text: Text = EMPTY
    """Its words, where the reader makes a block of it alone."""
    places: list[tuple[int, Element]] = field(default_factory=list)
    """What takes no room and something may lead to, as bookmarks: how many leaves stand before each, and it."""


@dataclass(slots=True)
class Walked:
    """What a text holds."""

    paras: list[Para] = field(default_factory=list)
    """Of the body, in reading order; then those of the notes."""
    atoms: dict[tuple[str, str], Element] = field(default_factory=dict)
    """Where each atom came from, by kind and key."""
    columns: dict[str, tuple[float, ...]] = field(default_factory=dict)
    within: dict[str, Cell] = field(default_factory=dict)
    """The cells that tables in tables stand in."""
    media: dict[str, str] = field(default_factory=dict)
    """Part of the package each image lies in, by key."""
    odd: Count[str] = field(default_factory=Count)
    """What was met and is not kept, and how often."""


_STYLE: Final = names.STYLE_NAME.encode()
"""As bytes, which lxml looks up faster: every paragraph and span is asked."""
_BLANKS: Final = re.compile("[ \t\r\n]+")
_TABLE_STYLE: Final = q("table:style-name")
_COLUMNS: Final = tuple(q(f"table:{n}") for n in ("table-columns", "table-header-columns", "table-column-group"))


def walk(body: Element, styles: Styles, lists: Lists, regions: dict[str, Region]) -> Walked:
    """Everything in `body` (``office:text``, or a header). Its deletions are in place (`changes.inline`)."""
    walker = _Walker(styles, lists, regions)
    walker.flow(body)
    walker.out.paras.extend(walker.notes)
    return walker.out


class _Walker:
    def __init__(self, styles: Styles, lists: Lists, regions: dict[str, Region]) -> None:
        self.out = Walked()
        self.notes: list[Para] = []
        self._into = self.out.paras
        self._styles = styles
        self._lists = lists
        self._regions = regions
        self._open: dict[str, Region] = {}
        self._state = KEPT
        self._number = 0
        self._keys: Count[str] = Count()
        self._run = 0
        self._runs = 0
        self._cell: Cell | None = None
        self._story = ""
        self._space = True
        self._leaves: list[Leaf] = []
        self._places: list[tuple[int, Element]] = []
        self._label = ""
        self._list: tuple[Counter, int] | None = None

    # What stands between paragraphs.

    def flow(self, container: Element) -> None:
        """Everything in a container, which has a run of its own."""
        outer = self._run
        self._next_run()
        self._children(container)
        self._run = outer

    def _children(self, container: Iterable[Element]) -> None:
        flows = self._FLOWS
        for child in container:
            tag = child.tag
            meet = flows.get(tag)
            if meet is not None:
                meet(self, child)
            elif tag in (names.CHANGE_START, names.CHANGE_END):
                self._change(child)
            elif tag in UNREAD:
                continue
            elif str(tag).startswith(DRAW):
                self._floating(child)
            else:
                if child.get(q("text:display"), "true") != "true":
                    self.out.odd["hidden-text"] += 1
                self.flow(child)
                self._part()

    def _next_run(self) -> None:
        self._runs += 1
        self._run = self._runs

    def _part(self) -> None:
        """Begin a run behind a table or a section that was not put back between paragraphs that are one without it."""
        if not any(region.stored is not None for region in self._open.values()):
            self._next_run()

    def _change(self, mark: Element) -> None:
        id = mark.get(names.CHANGE_ID, "")
        if mark.tag == names.CHANGE_START:
            self._open[id] = self._regions[id]
        else:
            self._open.pop(id, None)
        inserted = deleted = None
        for region in self._open.values():
            inserted = region.inserted if region.inserted is not None else inserted
            deleted = region.deleted if region.deleted is not None else deleted
        self._state = KEPT if inserted is None and deleted is None else State(inserted, deleted)

    def _paragraph(self, element: Element) -> None:
        self._number += 1
        look = self._styles.look(element.get(_STYLE, ""))
        leaves: list[Leaf] = []
        para = Para(
            f"p{self._number}", element, self._run, look.style, look.layout, leaves, KEPT, self._cell, self._story
        )
        self._into.append(para)
        if element.tag == names.H:
            para.level = count(element.get(q("text:outline-level")), 10)
        if self._label:
            para.numbering, self._label = self._label, ""
        elif para.level and self._list is None and element.get(q("text:is-list-header")) != "true":
            para.numbering = self._lists.heading(para.level)
        self._leaves, self._space, self._places = leaves, True, para.places
        self._inline(element, look.marks, ())
        para.mark = self._state

    def _list_of(self, element: Element) -> None:
        outer = self._list
        if outer is None:
            style = element.get(names.STYLE_NAME) or self._style_of_items(element)
            self._list = (self._lists.open(element, style), 1)
        else:
            self._list = (outer[0], outer[1] + 1)
        counter, level = self._list
        for item in element:
            tag = item.tag
            if tag == names.LIST_ITEM:
                first = next(iter(item), None)
                if first is not None and first.tag != names.LIST:
                    self._label = counter.next(level, item.get(q("text:start-value")))
                self._children(item)
            elif tag == names.LIST_HEADER:
                self._children(item)
            else:
                self._children((item,))
            self._label = ""
        self._list = outer

    def _style_of_items(self, element: Element) -> str:
        paragraph = next(element.iter(names.P, names.H), None)
        return self._styles.look(paragraph.get(names.STYLE_NAME, "")).list_style if paragraph is not None else ""

    # Tables.

    def _table(self, table: Element) -> None:
        self._keys["t"] += 1
        key = f"t{self._keys['t']}"
        last = self._into[-1] if self._into else None
        if last is not None and last.run == self._run:
            _close(last)
        outer = self._cell, self._list, self._label
        self._list, self._label = None, ""
        if self._cell is not None:
            self.out.within[key] = self._cell
        widths = list(self._widths(table))
        if widths and all(widths):
            self.out.columns[key] = tuple(w for w in widths if w)
        rows = list(self._rows(table))
        at, first = 0, len(self._into)
        for row in rows:
            self._row(row, key, at)
            at += count(row.get(q("table:number-rows-repeated")), MOST_ROWS)
        self._cell, self._list, self._label = outer
        if self._cell is None and not self._story and self._styles.breaks("table", table.get(_TABLE_STYLE, "")):
            for para in self._into[first : first + 1]:  # as in Word, where a table has no page break of its own
                para.layout = replace(para.layout, page_break=True)
        self._part()

    def _widths(self, holder: Element) -> list[float | None]:
        out: list[float | None] = []
        for child in holder.iterchildren(names.COLUMN, *_COLUMNS):
            if child.tag != names.COLUMN:
                out.extend(self._widths(child))
                continue
            style = self._styles.automatic("table-column", child.get(q("table:style-name"), ""))
            properties = style.find(q("style:table-column-properties")) if style is not None else None
            width = points(properties.get(q("style:column-width"))) if properties is not None else None
            out.extend([width] * count(child.get(names.REPEATED), MOST_COLUMNS))
        return out[:MOST_COLUMNS]

    def _rows(self, holder: Element) -> list[Element]:
        out: list[Element] = []
        for child in holder.iterchildren(names.ROW, *ROW_GROUPS):
            out.extend([child] if child.tag == names.ROW else self._rows(child))
        return out

    def _row(self, row: Element, key: str, at: int) -> None:
        style = self._styles.automatic("table-row", row.get(q("table:style-name"), ""))
        properties = style.find(q("style:table-row-properties")) if style is not None else None
        # LibreOffice marks a row that went or came as a row so; its cells' words are tracked beside it.
        tracked = properties is not None and properties.get(q("loext:text-changes-only")) == "false"
        column, first, notes = 0, len(self._into), len(self.notes)
        for cell in row.iterchildren(names.CELL, names.COVERED):
            repeated = count(cell.get(names.REPEATED), MOST_COLUMNS)
            if cell.tag == names.CELL and column < MOST_COLUMNS:
                rows = count(cell.get(q("table:number-rows-spanned")), MOST_ROWS)
                columns = count(cell.get(q("table:number-columns-spanned")), MOST_COLUMNS)
                self._cell = Cell(key, at, column, rows, columns)
                self.flow(cell)
            elif cell.tag == names.COVERED and any(text.strip() for text in map(str, cell.itertext())):
                self.out.odd["hidden-cell"] += 1
            column += repeated
        if tracked:
            self._row_marks([*self._into[first:], *self.notes[notes:]])

    def _row_marks(self, paras: list[Para]) -> None:
        """Where a row is tracked as a whole, the marks of its paragraphs go or come with it."""
        states = [leaf.state for para in paras for leaf in para.leaves]
        fate = State(
            states[0].inserted if states and all(state.inserted is not None for state in states) else None,
            states[0].deleted if states and all(state.deleted is not None for state in states) else None,
        )
        if fate == KEPT:
            self.out.odd["tracked-row"] += 1
            return
        for para in paras:
            inserted, deleted = para.mark
            para.mark = State(
                fate.inserted if inserted is None else inserted, fate.deleted if deleted is None else deleted
            )

    # What stands in a paragraph.

    def _chars(self, text: str) -> str:
        """Characters with blanks as ODF reads them (1.3 part 3, 6.1.2), and none that has another meaning here."""
        # Most may stand as they are. Plain searches tell it ten times as fast as a pattern.
        if (
            text[0] == " " or "  " in text or "\n" in text or "\t" in text or "\r" in text
            or ATOM in text or BREAK in text
        ):  # fmt: skip
            text = _BLANKS.sub(" ", text.replace(ATOM, "\ufffd").replace(BREAK, " "))
            if self._space:
                text = text.lstrip(" ")
            if not text:
                return ""
        self._space = text[-1] == " "
        return text

    def _inline(self, element: Element, marks: Marks, wrappers: tuple[Element, ...]) -> None:
        text = element.text
        held = self._chars(text) if text else ""
        """Characters met and not yet a leaf: tabs and line breaks do not part them."""
        # A list of few is made faster than what iterates, which lxml's stubs do not know.
        for child in element[:]:  # type: ignore[index]
            tag = child.tag
            if tag == names.TAB:
                held += "\t"
                self._space = False
            elif tag == names.LINE_BREAK:
                held += "\n"
                self._space = False
            else:
                if held:
                    self._leaves.append(_new(Leaf, (held, marks, wrappers, self._state, None, None)))
                    held = ""
                if tag == names.SPAN:
                    style = child.get(_STYLE)
                    self._inline(child, self._styles.marks(style, marks) if style else marks, (*wrappers, child))
                else:
                    self._other(child, tag, marks, wrappers)
            tail = child.tail
            if tail:
                held += self._chars(tail)
        if held:
            self._leaves.append(_new(Leaf, (held, marks, wrappers, self._state, None, None)))

    def _other(self, child: Element, tag: str, marks: Marks, wrappers: tuple[Element, ...]) -> None:
        """What stands among words, and is neither a span nor one of the characters that ODF writes as elements."""
        if tag == names.SPACES:
            self._space = False
            number = count(child.get(q("text:c")), MOST_SPACES)
            self._leaves.append(Leaf(" " * number, marks, wrappers, self._state))
        elif tag in (names.CHANGE_START, names.CHANGE_END):
            self._change(child)
        elif tag in UNREAD:
            if tag in PLACES:
                self._places.append((len(self._leaves), child))
        elif tag == names.LINK:
            link = marks.but(link=child.get(q("xlink:href"), ""))
            self._inline(child, link, (*wrappers, child))
        elif tag == names.ANNOTATION:
            self.out.odd["annotation"] += 1
        elif tag == names.NOTE:
            self._note(child, wrappers)
        elif tag == names.FRAME or (str(tag).startswith(DRAW) and tag not in THROUGH):
            self._drawing(child, wrappers)
        elif tag in THROUGH or not str(tag).startswith(TEXT):
            self._inline(child, marks, (*wrappers, child) if tag == names.RUBY else wrappers)
        else:
            self._field(child, wrappers)

    def _atom(self, kind: str, key: str, shown: str, element: Element, wrappers: tuple[Element, ...]) -> None:
        self._space = False
        self.out.atoms.setdefault((kind, key), element)
        self._leaves.append(Leaf(ATOM, PLAIN, wrappers, self._state, Atom(kind, key, shown), element))

    def _key(self, prefix: str) -> str:
        self._keys[prefix] += 1
        return f"{prefix}{self._keys[prefix]}"

    def _field(self, element: Element, wrappers: tuple[Element, ...]) -> None:
        name = str(element.tag).removeprefix(TEXT)
        if name in ("hidden-text", "hidden-paragraph"):
            self.out.odd["hidden-text"] += 1
        shown = _BLANKS.sub(" ", words(element))
        self._atom("field", self._key(f"{name}:"), shown, element, wrappers)

    def _note(self, note: Element, wrappers: tuple[Element, ...]) -> None:
        kind = "endnote" if note.get(q("text:note-class")) == "endnote" else "footnote"
        key = self._key("n")
        citation = note.find(q("text:note-citation"))
        shown = words(citation).strip(" \u2060") if citation is not None else ""
        self._atom(kind, key, shown, note, wrappers)
        body = note.find(names.NOTE_BODY)
        if body is None:
            return
        self._aside(body, self.notes, key)

    def _aside(self, container: Element, into: list[Para], story: str) -> None:
        held = self._into, self._cell, self._story, self._list, self._label
        paragraph = self._leaves, self._space, self._places
        self._into, self._story, self._list, self._label = into, story, None, ""
        if into is self.notes:
            self._cell = None
        self.flow(container)
        self._into, self._cell, self._story, self._list, self._label = held
        self._leaves, self._space, self._places = paragraph

    def _drawing(self, element: Element, wrappers: tuple[Element, ...]) -> None:
        image = element.find(names.IMAGE)
        box = element.find(names.TEXT_BOX)
        shown = alternative(element.findtext(q("svg:desc")) or element.findtext(q("svg:title")) or "")
        href = image.get(q("xlink:href"), "") if image is not None else ""
        alone = box is None and element.find(q("draw:object")) is None and element.find(q("draw:object-ole")) is None
        if href and alone:
            key = PurePosixPath(href).name
            self.out.media.setdefault(key, href.removeprefix("./"))
            self._atom("image", key, shown, element, wrappers)
            return
        self._atom("object", self._key("o"), shown, element, wrappers)
        self.out.odd["text-box" if next(element.iter(names.P), None) is not None else "object"] += 1
        self._aside(element, self._into, self._story)

    def _floating(self, element: Element) -> None:
        """A drawing between paragraphs: what text it has is kept, the drawing itself only in its own file."""
        parent = element.getparent()
        if parent is None or not str(parent.tag).startswith(DRAW):
            self.out.odd["floating-object"] += 1
        self._aside(element, self._into, self._story)

    _FLOWS: ClassVar[dict[str, Callable[[_Walker, Element], None]]] = {
        names.P: _paragraph,
        names.H: _paragraph,
        names.LIST: _list_of,
        names.TABLE: _table,
        names.FRAME: _floating,
        names.TEXT_BOX: flow,
    }


def text_of(leaves: Iterable[Leaf]) -> Text:
    """The leaves as text."""
    spans = [_new(Span, (text, marks, atom)) for text, marks, _, _, atom, _ in leaves]
    return Text(tuple(spans)) if spans else EMPTY


def words(element: Element) -> str:
    """All characters within an element."""
    return "".join([str(text) for text in element.itertext()])


def _close(para: Para) -> None:
    """The mark of a paragraph before a table, which nobody can track, goes with words that are all inserted."""
    authors = [leaf.state.inserted for leaf in para.leaves]
    if authors and None not in authors and para.mark is KEPT:
        para.mark = State(authors[0], None)
