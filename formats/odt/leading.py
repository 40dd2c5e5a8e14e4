"""Proposal lines in a text edited in place: they stand on the page of what they lead to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lxml import etree

from formats.odt import names
from formats.odt.line import AutomaticStyles
from formats.odt.names import q
from formats.odt.styles import Styles

Element = etree._Element

_MASTER: Final = q("style:master-page-name")
_BREAK: Final = q("fo:break-before")
_NUMBER: Final = q("style:page-number")


def lead(lines: Sequence[Element], below: Element, known: Styles, automatic: AutomaticStyles) -> None:
    """Keep proposal lines with the paragraph, or the table that begins with the paragraph, `below`.

    Where that begins a page, the first of them does so in its place. LibreOffice breaks the page also before a
    paragraph that names its kind of pages (ODF 1.3 part 3, 19.501).
    """
    for line in lines:
        _properties(_own_style(line, automatic)).set(q("fo:keep-with-next"), "always")
    table = next(reversed(list(below.iterancestors(names.TABLE))), None)
    master, number, breaks = _begins(below if table is None else table, known)
    if not master and not breaks:
        return
    style = _own_style(lines[0], automatic)
    properties = _properties(style)
    if master:
        style.set(_MASTER, master)
    if number:
        properties.set(_NUMBER, number)
    if breaks:
        properties.set(_BREAK, "page")
    other = _own_style(below if table is None else table, automatic)
    other.set(_MASTER, "")
    properties = _properties(other)
    properties.attrib.pop(_NUMBER, "")
    properties.set(_BREAK, "auto")


def _begins(element: Element, known: Styles) -> tuple[str, str, bool]:
    """The kind of pages that a paragraph or table begins, the number of the first, and whether it breaks the page."""
    family, attribute = _family(element)
    chain = [style for style, _ in known.chain(family, element.get(attribute, ""))]
    master = next((told for style in chain if (told := style.get(_MASTER)) is not None), "")
    inside = [found for style in chain if (found := style.find(q(f"style:{family}-properties"))) is not None]
    number, breaks = (
        next((told for found in inside if (told := found.get(name)) is not None), "") for name in (_NUMBER, _BREAK)
    )
    return master, number if master else "", breaks == "page"


def _family(element: Element) -> tuple[str, str]:
    """Family of the styles of an element, and the attribute that names its own."""
    if element.tag == names.TABLE:
        return "table", q("table:style-name")
    return "paragraph", names.STYLE_NAME


def _own_style(element: Element, automatic: AutomaticStyles) -> Element:
    """A style that no other element has."""
    family, attribute = _family(element)
    name = element.get(attribute, "")
    style = automatic.own(name)
    if style is None:
        style = automatic.copied(name, family)
        element.set(attribute, style.get(q("style:name"), ""))
    return style


def _properties(style: Element) -> Element:
    family = style.get(q("style:family"), "paragraph")
    found = style.find(q(f"style:{family}-properties"))
    if found is None:
        found = etree.Element(q(f"style:{family}-properties"))
        style.insert(0, found)
    return found
