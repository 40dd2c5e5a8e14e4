"""Tracked changes of OpenDocument texts (ODF 1.3 part 3, 5.5), made plain.

A deletion keeps its words in a region at the head of the text and leaves a point where they stood.
`inline` puts them back there between two marks, so that a deletion is a range as an insertion is,
and one walk meets every word of both readings in order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from formats.odt.names import (
    CHANGE,
    CHANGE_END,
    CHANGE_ID,
    CHANGE_START,
    REGION,
    STYLE_NAME,
    TRACKED,
    H,
    P,
    q,
)

Element = etree._Element

INSERTION: Final = q("text:insertion")
DELETION: Final = q("text:deletion")
INFO: Final = q("office:change-info")
_CREATOR: Final = q("dc:creator")
_DATE: Final = q("dc:date")
_IDS: Final = (q("xml:id"), q("text:id"))
_PARAGRAPHS: Final = (P, H)
_LISTED: Final = (q("text:list"), q("text:list-item"), q("text:list-header"))
_MARKS: Final = (CHANGE, CHANGE_START, CHANGE_END)


@dataclass(frozen=True, slots=True)
class Region:
    """One tracked change: who inserted and who deleted, `None` where nobody did. ``""`` is somebody unnamed."""

    inserted: str | None = None
    deleted: str | None = None
    date: str = ""
    stored: tuple[Element, ...] = ()


@dataclass(slots=True)
class Changes:
    """The tracked changes of one part, and what of them cannot be undone or is broken."""

    regions: dict[str, Region] = field(default_factory=dict)
    odd: Counter[str] = field(default_factory=Counter)
    """How often each was met: ``"format-change"``, ``"unknown-change"``, ``"stray-change"``."""


def inline(body: Element) -> Changes:
    """Put the deleted content of every region in `body` back in its place, between marks.

    The regions stay where they are, empty, for the walk passes them by. Afterwards
    ``text:change-start`` and ``text:change-end`` stand around every insertion and
    deletion, in pairs, and no other change mark is left.
    """
    changes = Changes()
    for holder in list(body.iter(TRACKED)):
        for region in holder.iterchildren(REGION):
            _take(region, changes)
    _put_back(body, changes)
    _pair(body, changes)
    return changes


def _take(region: Element, changes: Changes) -> None:
    id = region.get(_IDS[0]) or region.get(_IDS[1]) or ""
    inserted = deleted = None
    date = ""
    stored: tuple[Element, ...] = ()
    for kind in region.iterchildren("*"):
        author, when = _info(kind)
        date = date or when
        if kind.tag == INSERTION:
            inserted = author
        elif kind.tag == DELETION:
            deleted = author
            stored = tuple(child for child in kind.iterchildren("*") if child.tag != INFO)
        else:
            changes.odd["format-change" if kind.tag == q("text:format-change") else "unknown-change"] += 1
    if id in changes.regions:
        changes.odd["stray-change"] += 1
        return
    changes.regions[id] = Region(inserted, deleted, date, stored)


def _info(kind: Element) -> tuple[str, str]:
    """Who made a change, and when; "" for what is not said."""
    # Child by child, for a path is worked out anew for each of thousands of changes.
    info = next(kind.iterchildren(INFO), None)
    if info is None:
        return "", ""
    author, date = (next(info.iterchildren(tag), None) for tag in (_CREATOR, _DATE))
    return (author.text or "") if author is not None else "", (date.text or "") if date is not None else ""


def _put_back(body: Element, changes: Changes) -> None:
    """Every deletion's words at its point, be it in the text or among other deleted words; each region once."""
    used: set[str] = set()
    for point in list(body.iter(CHANGE)):
        id = point.get(CHANGE_ID, "")
        region = changes.regions.get(id)
        if region is None or region.deleted is None or id in used or _within(point, region.stored):
            if region is None or region.inserted is None:
                changes.odd["stray-change"] += 1
            remove(point)
            continue
        used.add(id)
        _restore(point, id, region.stored)
    for id, region in changes.regions.items():
        if region.stored and id not in used:
            changes.odd["stray-change"] += 1


def _within(point: Element, stored: tuple[Element, ...]) -> bool:
    """True for words stored within themselves, which no honest file has."""
    return any(ancestor is element for ancestor in point.iterancestors() for element in stored)


def _restore(point: Element, id: str, stored: tuple[Element, ...]) -> None:
    start = etree.Element(CHANGE_START, {CHANGE_ID: id})
    end = etree.Element(CHANGE_END, {CHANGE_ID: id})
    paragraph = next((a for a in point.iterancestors() if a.tag in _PARAGRAPHS), None)
    if paragraph is None:
        _replace(point, [start, *stored, end])
        return
    first = stored[0] if stored and stored[0].tag in _PARAGRAPHS else None
    if first is None and not stored:
        remove(point)
        return
    if first is not None and len(stored) == 1:
        _replace(point, [start, *_content(first), end])
        return
    following = _following(paragraph)
    if following is not None and _takes_paragraphs_out(paragraph, point, stored):
        # From the end of one paragraph to the end of another: the same words, and marks as many, go when it is
        # from the start of the second to the start of the next one, and then whole paragraphs go.
        remove(point)
        for element in reversed(stored[1:]):
            element.tail = None
            paragraph.addnext(element)
        prepend(stored[1], [start])
        prepend(following, [end])
        return
    before = _split(paragraph, point)
    if first is not None and _blank(before) and first.get(STYLE_NAME):
        # What is deleted from its first letter on brings its own style; text before the point keeps its own.
        before.set(STYLE_NAME, first.get(STYLE_NAME, ""))
    put(before, len(before), [start, *(_content(first) if first is not None else ())])
    for element in stored[1 if first is not None else 0 : -1 if len(stored) > 1 else None]:
        element.tail = None
        paragraph.addprevious(element)
    last = stored[-1] if len(stored) > 1 and stored[-1].tag in _PARAGRAPHS else None
    if last is None and len(stored) > 1:
        paragraph.addprevious(stored[-1])
    prepend(paragraph, [*(_content(last) if last is not None else ()), end])


def _takes_paragraphs_out(paragraph: Element, point: Element, stored: tuple[Element, ...]) -> bool:
    """True when a deletion begins at the end of a paragraph with words, and all it stores is paragraphs."""
    if len(stored) == 1 or any(element.tag not in _PARAGRAPHS for element in stored) or not _blank(stored[0]):
        return False
    return (
        bool(paragraph.xpath("string()"))
        and point.getparent() is paragraph
        and point.getnext() is None
        and not point.tail
    )


def _following(paragraph: Element) -> Element | None:
    """The paragraph that follows in the same flow of text, in a list or out of it; `None` before a table or an end."""
    last = paragraph
    while last.getnext() is None and (parent := last.getparent()) is not None and parent.tag in _LISTED:
        last = parent
    at = last.getnext()
    while at is not None and at.tag in _LISTED:
        at = next(at.iterchildren("*"), None)
    return at if at is not None and at.tag in _PARAGRAPHS else None


def _blank(paragraph: Element) -> bool:
    """True when it holds nothing but marks of changes, whose words stand elsewhere."""
    return not paragraph.xpath("string()") and all(child.tag in _MARKS for child in paragraph)


def _content(element: Element) -> list[Element | str]:
    return [*([element.text] if element.text else []), *element]


def _replace(point: Element, content: Sequence[Element | str]) -> None:
    """Put `content` in the place of an element; the text after it stays."""
    parent = point.getparent()
    if parent is None:
        return
    at, tail = parent.index(point), point.tail
    point.tail = None
    parent.remove(point)
    put(parent, at, [*content, *([tail] if tail else ())])


def put(parent: Element, at: int, content: Sequence[Element | str]) -> None:
    """Put text and elements (with the text after them) before the child at index `at`, after the text before it."""
    for thing in content:
        if not isinstance(thing, str):
            parent.insert(at, thing)
            at += 1
        elif at == 0:
            parent.text = (parent.text or "") + thing
        else:
            parent[at - 1].tail = (parent[at - 1].tail or "") + thing


def prepend(parent: Element, content: Sequence[Element | str]) -> None:
    """Put text and elements before everything in `parent`."""
    held, parent.text = parent.text, None
    put(parent, 0, [*content, *([held] if held else ())])


def _split(paragraph: Element, point: Element) -> Element:
    """A new paragraph before `paragraph` with what stood before `point`, which goes."""
    before = etree.Element(paragraph.tag, _attributes(paragraph))
    paragraph.addprevious(before)
    path = [point]
    while path[-1].getparent() is not paragraph:
        path.append(path[-1].getparent())  # type: ignore[arg-type]
    source, target = paragraph, before
    for step in reversed(path):
        target.text, source.text = source.text, None
        for sibling in list(source.iterchildren()):
            if sibling is step:
                break
            target.append(sibling)
        if step is not point:
            shell = etree.SubElement(target, step.tag, _attributes(step))
            source, target = step, shell
    remove(point)
    return before


def _attributes(element: Element) -> dict[str, str]:
    return {str(name): str(value) for name, value in element.attrib.items()}


def remove(element: Element) -> None:
    """Take an element out; the text after it stays."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        previous = element.getprevious()
        if previous is not None:
            previous.tail = (previous.tail or "") + element.tail
        else:
            parent.text = (parent.text or "") + element.tail
    element.tail = None
    parent.remove(element)


def _pair(body: Element, changes: Changes) -> None:
    """Drop every mark that has no partner or no region."""
    opened: dict[str, Element] = {}
    paired: set[str] = set()
    strays: list[Element] = []
    for mark in body.iter(CHANGE_START, CHANGE_END):
        id = mark.get(CHANGE_ID, "")
        if id in paired or id not in changes.regions:
            strays.append(mark)
        elif mark.tag == CHANGE_START and id not in opened:
            opened[id] = mark
        elif mark.tag == CHANGE_END and id in opened:
            del opened[id]
            paired.add(id)
        else:
            strays.append(mark)
    for mark in (*strays, *opened.values()):
        changes.odd["stray-change"] += 1
        remove(mark)
