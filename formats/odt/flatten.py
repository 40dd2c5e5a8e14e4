"""Tracked changes decided in the XML itself, all one way: in whole texts, and in headers and footers.

Amendments tell of words; here every change of ODF 1.3 part 3, 5.5 is accepted or rejected as it
stands, and nothing else is touched. Where paragraphs become one, the first that has words gives
the style, as in LibreOffice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from lxml import etree

from formats.odt import names
from formats.odt.changes import DRAW, PLACES, ROW_GROUPS, TEXT, THROUGH, UNREAD, Region, inline, live, put, remove
from formats.odt.names import q
from formats.odt.place import PARAGRAPHS, take_out

Element = etree._Element

_MARKS: Final = (names.CHANGE_START, names.CHANGE_END)
_EVERY: Final = (names.TRACKED, names.CHANGE, *_MARKS)
_SHELLS: Final = frozenset({names.SPAN, names.LINK, *THROUGH})
"""What is nothing without words in it."""
_BLANKS: Final = re.compile("[ \t\r\n]+")


def flatten(body: Element, final: bool) -> bool:
    """Accept every tracked change in a text, a header or a footer, or reject it unless `final`.

    `False` when there was none. No region and no mark is left.
    """
    if next(body.iter(*_EVERY), None) is None:
        return False
    rows = _tracked_rows(body)
    emptied = _pointed_rows(body, rows) if rows and final else set()
    regions = (live(body) if final else inline(body)).regions
    sweep = _Sweep({id for id, region in regions.items() if _goes(region, final)}, regions, rows)
    if sweep.going or not final:
        sweep.flow(body)
        sweep.finish()
    etree.strip_elements(body, *_EVERY, with_tail=False)
    for row in emptied | sweep.rows:
        if not _filled(row):
            take_out(list(row.iter(*PARAGRAPHS)))
    return True


def _goes(region: Region, final: bool) -> bool:
    return (region.deleted if final else region.inserted) is not None


def _tracked_rows(body: Element) -> frozenset[str]:
    """Styles of the rows that LibreOffice marks so when they come or go as rows."""
    flag = q("loext:text-changes-only")
    found: set[str] = set()
    for properties in body.getroottree().iter(q("style:table-row-properties")):
        style = properties.getparent()
        if properties.get(flag) == "false" and style is not None:
            found.add(style.get(q("style:name"), ""))
    return frozenset(found)


def _pointed_rows(body: Element, styles: frozenset[str]) -> set[Element]:
    """Rows of such a style from which words are deleted."""
    rows = (next(point.iterancestors(names.ROW), None) for point in body.iter(names.CHANGE))
    return {row for row in rows if row is not None and row.get(_ROW_STYLE) in styles}


_ROW_STYLE: Final = q("table:style-name")


def _filled(element: Element) -> bool:
    """True when it has words, or anything that stands for some."""
    if element.text and element.tag not in _HOLDERS:
        return True
    for child in element:
        tag = child.tag
        if tag in _SHELLS or tag in _HOLDERS or tag in PARAGRAPHS:
            if _filled(child):
                return True
        elif tag not in UNREAD and tag not in (names.ANNOTATION, *_EVERY):
            return True
        if child.tail and element.tag not in _HOLDERS:
            return True
    return False


_HOLDERS: Final = frozenset(
    {names.ROW, names.CELL, names.COVERED, names.TABLE, names.LIST, names.LIST_ITEM, names.LIST_HEADER, names.SECTION}
)


class _Sweep:
    """One pass in reading order that takes out all that stands between the marks of the changes that go."""

    def __init__(self, going: set[str], regions: Mapping[str, Region], tracked_rows: frozenset[str]) -> None:
        self.going = going
        self.rows: set[Element] = set()
        """Tracked rows that lost words."""
        self._regions = regions
        self._tracked_rows = tracked_rows
        self._open: set[str] = set()
        self._space = True
        self._restored: set[str] = set()
        self._taken = 0
        self._run: list[tuple[Element, bool]] = []
        """The paragraphs of the run, and whether the mark of each goes."""
        self._before_table = False
        self._touched: dict[Element, None] = {}
        self._idle: list[Element] = []

    def finish(self) -> None:
        """Take out what lost all it had, and write blanks so that none is lost where words met anew."""
        take_out(self._idle)
        for paragraph in self._touched:
            _write_blanks(paragraph, True)

    # Between paragraphs.

    def flow(self, container: Iterable[Element]) -> None:
        """Everything in a container, whose paragraphs join no others."""
        outer, self._run = self._run, []
        self._children(container)
        self._end_run()
        self._run = outer

    def _children(self, container: Iterable[Element]) -> None:
        for child in list(container):
            tag = child.tag
            if tag in PARAGRAPHS:
                self._paragraph(child)
            elif tag in _MARKS:
                self._mark(child)
            elif tag == names.LIST:
                for item in list(child):
                    self._children(item if item.tag in (names.LIST_ITEM, names.LIST_HEADER) else (item,))
            elif tag == names.TABLE:
                self._part(before_table=True)
                self._table(child)
            elif tag in UNREAD:
                continue
            elif str(tag).startswith(DRAW):
                self._floating(child)
            else:
                self._part()
                self.flow(child)

    def _part(self, before_table: bool = False) -> None:
        """End the run before a table or a section that was not put back between paragraphs that are one without it."""
        if not self._restored:
            self._end_run(before_table)

    def _floating(self, drawing: Element) -> None:
        if self._open:
            self._taken += 1
            remove(drawing)
        else:
            self.flow(drawing)

    def _table(self, holder: Element) -> None:
        for child in list(holder):
            if child.tag in ROW_GROUPS:
                self._table(child)
            elif child.tag == names.ROW:
                taken = self._taken
                for cell in child.iterchildren(names.CELL):
                    self.flow(cell)
                if self._taken > taken and child.get(_ROW_STYLE) in self._tracked_rows:
                    self.rows.add(child)

    def _mark(self, mark: Element) -> None:
        id = mark.get(names.CHANGE_ID, "")
        if mark.tag == names.CHANGE_START:
            if self._regions[id].stored is not None:
                self._restored.add(id)
            if id in self.going:
                self._open.add(id)
        else:
            self._open.discard(id)
            self._restored.discard(id)

    # Paragraphs.

    def _paragraph(self, paragraph: Element) -> None:
        taken = self._taken
        if self._open or next(paragraph.iter(*_MARKS), None) is not None:
            held, self._space = self._space, True
            self._inline(paragraph)
            self._space = held
            self._touched[paragraph] = None
        self._run.append((paragraph, bool(self._open)))
        self._before_table = self._taken > taken and not _filled(paragraph)

    def _inline(self, element: Element) -> None:
        if element.text:
            element.text = self._chars(element.text) or None
        for child in list(element):
            goes = self._child(child)
            if child.tail:
                child.tail = self._chars(child.tail) or None
            if goes:
                remove(child)

    def _chars(self, text: str) -> str:
        """What is left of characters, their blanks as ODF reads them (1.3 part 3, 6.1.2)."""
        text = _BLANKS.sub(" ", text)
        if self._space:
            text = text.lstrip(" ")
        if text:
            self._space = text[-1] == " "
            if self._open:
                self._taken += 1
                return ""
        return text

    def _child(self, child: Element) -> bool:
        """Go through what stands in a paragraph; true when it has to go."""
        tag = child.tag
        if tag in _MARKS:
            self._mark(child)
            return True
        if tag in UNREAD or tag == names.ANNOTATION:
            return bool(self._open) and tag not in PLACES
        if tag in _SHELLS or not str(tag).startswith((TEXT, DRAW)):
            taken = self._taken
            self._inline(child)
            return self._taken > taken and not _filled(child) and next(child.iter(*PLACES), None) is None
        self._space = False
        if self._open:
            self._taken += 1
            return True
        if tag == names.NOTE:
            for body in child.iterchildren(names.NOTE_BODY):
                self._aside(body)
        elif str(tag).startswith(DRAW):
            self._aside(child)
        return False

    def _aside(self, story: Element) -> None:
        held, before = self._space, self._before_table
        self.flow(story)
        self._space, self._before_table = held, before

    # Joining.

    def _end_run(self, before_table: bool = False) -> None:
        """Join the paragraphs of the run whose marks go with what follows them."""
        run = self._run[:]
        self._run.clear()
        if before_table and run and self._before_table:
            # Nobody can track the mark of a paragraph before a table: it goes with all the words of it.
            run[-1] = run[-1][0], True
        group: list[Element] = []
        for paragraph, goes in run:
            group.append(paragraph)
            if not goes:
                if len(group) > 1:
                    self._join(group, group[-1])
                group = []
        if group:
            self._join(group, None)

    def _join(self, group: Sequence[Element], last: Element | None) -> None:
        """Make one paragraph of several; none where they have no words and `last`, whose mark stays, is `None`."""
        keep = next((paragraph for paragraph in group if _filled(paragraph)), last)
        at = group.index(keep) if keep is not None else 0
        for paragraph in group:
            if paragraph not in self._touched:
                self._settle_blanks(paragraph)
        for number, paragraph in enumerate(group):
            if paragraph is keep:
                continue
            if keep is not None:
                content = [*([paragraph.text] if paragraph.text else []), *paragraph]
                put(keep, 0 if number < at else len(keep), content)
                paragraph.text = None
            self._idle.append(paragraph)
        if keep is not None:
            self._touched[keep] = None

    def _settle_blanks(self, paragraph: Element) -> None:
        held, self._open, space, self._space = self._open, set(), self._space, True
        self._inline(paragraph)
        self._open, self._space = held, space


def _write_blanks(element: Element, space: bool) -> bool:
    """Write every blank that would not be read as an element (ODF 1.3 part 3, 6.1.3).

    `space` is whether the words before end in a blank, or there are none; the same of its own words comes back.
    """
    children = list(element)
    if element.text:
        text, space = _written(element.text, space)
        element.text = None
        put(element, 0, text)
    for child in children:
        tag = child.tag
        if tag in _SHELLS or not str(tag).startswith((TEXT, DRAW)):
            space = _write_blanks(child, space)
        elif tag not in UNREAD:
            space = False
        if child.tail:
            text, space = _written(child.tail, space)
            child.tail = None
            put(element, element.index(child) + 1, text)
    return space


def _written(text: str, space: bool) -> tuple[list[Element | str], bool]:
    """Characters, with elements for all blanks but the first of each run, and whether they end in a plain blank."""
    out: list[Element | str] = []
    at = 0
    for blanks in _RUN.finditer(text):
        plain = 0 if space and blanks.start() == 0 else 1
        more = len(blanks[0]) - plain
        if more:
            out.append(text[at : blanks.start() + plain])
            out.append(etree.Element(names.SPACES, {q("text:c"): str(more)} if more > 1 else {}))
            at = blanks.end()
    out.append(text[at:])
    return [thing for thing in out if not isinstance(thing, str) or thing], at < len(text) and text[-1] == " "


_RUN: Final = re.compile(" +")
