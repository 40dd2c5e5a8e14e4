"""Where paragraphs stand among lists, tables and sections, and what goes when they go."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from lxml import etree

from formats.odt import names
from formats.odt.names import q

Element = etree._Element

PARAGRAPHS: Final = (names.P, names.H)
_LISTS: Final = (names.LIST, names.LIST_ITEM, names.LIST_HEADER)


def out_of_lists(element: Element) -> Element:
    """The outermost list a paragraph is in, or itself."""
    parent = element.getparent()
    while parent is not None and parent.tag in _LISTS:
        element, parent = parent, parent.getparent()
    return element


def in_flow(element: Element, cell: bool) -> Element:
    """A paragraph's place in the flow of its story: out of text boxes, and out of tables unless `cell`."""
    for ancestor in list(element.iterancestors()):
        if ancestor.tag in PARAGRAPHS and not any(a.tag == names.NOTE for a in _between(element, ancestor)):
            element = ancestor
    if not cell:
        tables = list(element.iterancestors(names.TABLE, names.NOTE_BODY))
        for ancestor in tables:
            if ancestor.tag == names.NOTE_BODY:
                break
            element = ancestor
    return element


def _between(element: Element, ancestor: Element) -> list[Element]:
    out: list[Element] = []
    for step in element.iterancestors():
        if step is ancestor:
            break
        out.append(step)
    return out


def container(element: Element) -> Element | None:
    """What holds the run a paragraph is in: the text, a section, a cell, a note."""
    return out_of_lists(element).getparent()


def cell_of(element: Element) -> Element | None:
    """The table cell a paragraph is in, if any."""
    return next(element.iterancestors(names.CELL), None)


def take_out(elements: Iterable[Element]) -> None:
    """Remove paragraphs, and the lists, sections, indexes, rows and tables they leave empty; containers stay legal."""
    cells: list[Element] = []
    for element in elements:
        parent = _detach(element)
        while parent is not None and parent.tag in _SHELLS and not _holds(parent):
            parent = _detach(parent)
        if parent is None or _holds(parent):
            continue
        if parent.tag == names.CELL:
            cells.append(parent)
        elif parent.tag in _NEEDY:
            etree.SubElement(parent, names.P)
    for cell in cells:
        _settle(cell)


_SHELLS: Final = frozenset(
    {
        *_LISTS,
        *(
            q(f"text:{name}")
            for name in (
                "section", "index-body", "index-title", "table-of-content", "illustration-index", "table-index",
                "object-index", "user-index", "alphabetical-index", "bibliography",
            )
        ),
    }
)  # fmt: skip
"""What goes with the last paragraph in it."""
_NEEDY: Final = (names.NOTE_BODY, names.TEXT_BOX, q("office:text"))


def _detach(element: Element) -> Element | None:
    parent = element.getparent()
    if parent is not None:
        element.tail = None
        parent.remove(element)
    return parent


def _holds(element: Element) -> bool:
    return next(element.iterdescendants(names.P, names.H, names.TABLE), None) is not None


def _settle(cell: Element) -> None:
    """An emptied cell: its row goes when nothing is left in it, unless cells span rows there."""
    row = cell.getparent()
    if row is None or _holds(cell):
        return
    table = next(row.iterancestors(names.TABLE), None)
    spans = any(c.tag == names.COVERED or c.get(q("table:number-rows-spanned"), "1") != "1" for c in row)
    if table is None or spans or any(_holds(other) for other in row):
        etree.SubElement(cell, names.P)
        return
    _detach(row)
    if next(table.iterdescendants(names.ROW), None) is None:
        parent = _detach(table)
        if parent is not None and not _holds(parent) and parent.tag in (names.CELL, *_NEEDY):
            etree.SubElement(parent, names.P)
