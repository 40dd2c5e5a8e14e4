"""Tracked changes of OpenDocument texts (ODF 1.3 part 3, 5.5), made plain.

A deletion keeps its words in a region at the head of the text and leaves a point where they stood.
`inline` puts them back there between two marks, so that a deletion is a range as an insertion is,
and one walk meets every word of both readings in order. `live` leaves them out for good.

A flat file of LibreOffice has the deleted words in their place between two marks already.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from lxml import etree

from formats.odt.names import (
    ANNOTATION,
    CELL,
    CHANGE,
    CHANGE_END,
    CHANGE_ID,
    CHANGE_START,
    COVERED,
    LINK,
    LIST,
    LIST_HEADER,
    LIST_ITEM,
    NAMESPACES,
    NOTE_BODY,
    REGION,
    ROW,
    SPACES,
    SPAN,
    STYLE_NAME,
    TABLE,
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
_START: Final = q("text:start-value")
_CONTINUED: Final = q("text:continue-list")
_NUMBERED_ON: Final = q("text:continue-numbering")
_PARAGRAPHS: Final = (P, H)
_ITEMS: Final = (LIST_ITEM, LIST_HEADER)
_LISTED: Final = (LIST, *_ITEMS)
_MARKS: Final = (CHANGE, CHANGE_START, CHANGE_END)
ROW_GROUPS: Final = tuple(q(f"table:{n}") for n in ("table-rows", "table-header-rows", "table-row-group"))
_TABLE_PARTS: Final = (TABLE, *ROW_GROUPS)
THROUGH: Final = frozenset(
    q(name) for name in ("text:meta", "text:meta-field", "text:ruby", "text:ruby-base", "draw:a")
)
"""What words stand in as they stand in spans."""
UNREAD: Final = frozenset(
    q(f"text:{name}")
    for name in (
        "bookmark", "bookmark-start", "bookmark-end", "reference-mark", "reference-mark-start", "reference-mark-end",
        "soft-page-break", "toc-mark", "toc-mark-start", "toc-mark-end", "user-index-mark", "user-index-mark-start",
        "user-index-mark-end", "alphabetical-index-mark", "alphabetical-index-mark-start",
        "alphabetical-index-mark-end", "sequence-decls", "variable-decls", "user-field-decls", "dde-connection-decls",
        "tracked-changes", "script", "ruby-text", "table-of-content-source", "illustration-index-source",
        "table-index-source", "object-index-source", "user-index-source", "alphabetical-index-source",
        "bibliography-source", "note-citation",
    )
) | {q("office:annotation-end"), q("office:forms"), q("table:shapes")}  # fmt: skip
"""What holds no words of the text, wherever it stands."""
PLACES: Final = tuple(
    q(f"text:{name}")
    for name in (
        "bookmark", "bookmark-start", "bookmark-end", "reference-mark", "reference-mark-start", "reference-mark-end",
    )
)  # fmt: skip
"""What something elsewhere may lead to: it stays where the words around it go."""
TEXT: Final = f"{{{NAMESPACES['text']}}}"
DRAW: Final = f"{{{NAMESPACES['draw']}}}"


@dataclass(frozen=True, slots=True)
class Region:
    """One tracked change: who inserted and who deleted, `None` where nobody did. ``""`` is somebody unnamed."""

    inserted: str | None = None
    deleted: str | None = None
    date: str = ""
    stored: Element | None = None
    """The ``text:deletion`` that holds its words, or held them before they were put back at a point."""


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
    deletion, in pairs that begin and end in one story, and no other change mark is left.
    """
    changes = _taken(body)
    _put_back(body, changes)
    _forget(body)
    _pair(body, changes)
    return changes


def live(body: Element) -> Changes:
    """Forget the deleted content of every region in `body`; marks stand around the rest, as `inline` leaves them."""
    changes = _taken(body)
    for point in list(body.iter(CHANGE)):
        remove(point)
    _forget(body)
    _pair(body, changes)
    return changes


def _taken(body: Element) -> Changes:
    """What the regions say. Marks around a deletion that has a point, or in deleted words, mean nothing and go."""
    changes = Changes()
    for holder in body.iter(TRACKED):
        for child in holder.iterchildren(REGION):
            _take(child, changes)
    pointed = {point.get(CHANGE_ID, "") for point in body.iter(CHANGE)}
    for mark in list(body.iter(CHANGE_START, CHANGE_END)):
        id = mark.get(CHANGE_ID, "")
        region = changes.regions.get(id)
        if region is None or region.deleted is None:
            continue
        if id in pointed or next(mark.iterancestors(TRACKED), None) is not None:
            changes.odd["stray-change"] += 1
            remove(mark)
    for id, known in changes.regions.items():
        if known.stored is not None and id not in pointed:
            changes.odd["stray-change"] += content_of(known) != []
            changes.regions[id] = replace(known, stored=None)
    return changes


def _forget(body: Element) -> None:
    """Empty the regions: what is left in them stands nowhere."""
    for holder in list(body.iter(TRACKED)):
        holder.clear()


def content_of(region: Region) -> list[Element]:
    """What a region stores."""
    return [] if region.stored is None else [c for c in region.stored.iterchildren("*") if c.tag != INFO]


def _take(region: Element, changes: Changes) -> None:
    id = region.get(_IDS[0]) or region.get(_IDS[1]) or ""
    inserted = deleted = None
    date = ""
    stored: Element | None = None
    for kind in region.iterchildren("*"):
        author, when = _info(kind)
        date = date or when
        if kind.tag == INSERTION:
            inserted = author
        elif kind.tag == DELETION:
            deleted, stored = author, kind
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
    points = list(body.iter(CHANGE))
    settled = {paragraph: None for point in points if (paragraph := _paragraph_of(point)) is not None}
    for known in changes.regions.values():
        for element in content_of(known):
            settled.update((paragraph, None) for paragraph in element.iter(*_PARAGRAPHS))
    for paragraph in settled:
        _settle_blanks(paragraph)
    for point in points:
        id = point.get(CHANGE_ID, "")
        region = changes.regions.get(id)
        fit = region is not None and region.stored is not None and id not in used and _home(point, body) is not None
        if region is None or region.stored is None or not fit or _within(point, region.stored):
            if region is None or region.inserted is None:
                changes.odd["stray-change"] += 1
            remove(point)
            continue
        used.add(id)
        _restore(point, id, content_of(region))


def _within(point: Element, stored: Element) -> bool:
    """True for words stored within themselves, which no honest file has."""
    return any(ancestor is stored for ancestor in point.iterancestors())


def _restore(point: Element, id: str, stored: list[Element]) -> None:
    start = etree.Element(CHANGE_START, {CHANGE_ID: id})
    end = etree.Element(CHANGE_END, {CHANGE_ID: id})
    for element in stored:
        element.tail = None
    if not stored:
        remove(point)
        return
    paragraph = _paragraph_of(point)
    if paragraph is None:
        _between(point, [start, *stored, end])
        return
    first, last = _edge(stored[0], 0), _edge(stored[-1], -1)
    if first is not None and first is last:
        _replace(point, [start, *_content(first), end])
        return
    _out_of_shells(point, paragraph)
    following = _following(paragraph)
    if following is not None and _takes_paragraphs_out(paragraph, point, stored):
        # From the end of one paragraph to the end of another: the same words, and marks as many, go when it is
        # from the start of the second to the start of the next one, and then whole paragraphs go.
        remove(point)
        for element in reversed(stored[1:]):
            paragraph.addnext(element)
        prepend(stored[1], [start])
        prepend(following, [end])
        return
    before = _split(paragraph, point)
    blocks = list(stored)
    if first is not None and first is not stored[0] and _blank(before):
        # A list whose first item is deleted from its first letter on stands where it stood.
        prepend(first, [*_content(before), start])
        _detach(before)
    else:
        if first is not None and _blank(before) and first.get(STYLE_NAME):
            # What is deleted from its first letter on brings its own style; text before the point keeps its own.
            before.set(STYLE_NAME, first.get(STYLE_NAME, ""))
        put(before, len(before), [start, *(_content(first) if first is not None else ())])
        if first is not None:
            _lose(first, blocks)
    if last is not None and last in stored:
        prepend(paragraph, [*_content(last), end])
        _lose(last, blocks)
        _between(paragraph, blocks, keep=True)
        return
    _between(paragraph, blocks, keep=True)
    if last is None:
        prepend(paragraph, [end])
        return
    put(last, len(last), [end, *_content(paragraph)])
    _lose(paragraph, [])


_BLANKS: Final = re.compile("[ \t\r\n]+")


def _settle_blanks(element: Element, space: bool = True, pointed: bool = False) -> tuple[bool, bool]:
    """Write blanks as they are read (ODF 1.3 part 3, 6.1.2), and those behind a point as elements.

    So nothing changes when words come to stand there. `space` is whether a blank, or nothing, stands before, and
    `pointed` whether a point does; the same comes back of the end.
    """
    children = list(element)
    if element.text:
        content, space, pointed = _blanks_of(element.text, space, pointed)
        element.text = None
        put(element, 0, content)
    for child in children:
        tag = child.tag
        if tag == CHANGE:
            pointed = True
        elif tag in _INLINE or not str(tag).startswith((TEXT, DRAW)):
            if tag != ANNOTATION:
                space, pointed = _settle_blanks(child, space, pointed)
        elif tag not in UNREAD and tag not in _MARKS:
            space = pointed = False
        if child.tail:
            content, space, pointed = _blanks_of(child.tail, space, pointed)
            child.tail = None
            put(element, element.index(child) + 1, content)
    return space, pointed


def _blanks_of(text: str, space: bool, pointed: bool) -> tuple[list[Element | str], bool, bool]:
    text = _BLANKS.sub(" ", text)
    if space:
        text = text.lstrip(" ")
    if not text:
        return [], space, pointed
    if not (pointed and text[0] == " "):
        return [text], text[-1] == " ", False
    rest = text[1:]
    return [etree.Element(SPACES), *([rest] if rest else ())], rest.endswith(" "), False


def _paragraph_of(point: Element) -> Element | None:
    """The paragraph a point stands in; `None` between paragraphs."""
    for step in point.iterancestors():
        if step.tag in _PARAGRAPHS:
            return step
        if step.tag not in (SPAN, LINK) and step.tag not in THROUGH:
            return None
    return None


def _out_of_shells(point: Element, paragraph: Element) -> None:
    """Only spans and links can be parted: a point in something else is put behind it."""
    outer = [step for step in point.iterancestors() if step.tag in THROUGH and paragraph in step.iterancestors()]
    if outer:
        remove(point)
        outer[-1].addnext(point)


def _edge(block: Element, at: int) -> Element | None:
    """The paragraph that a stored block begins (`at` 0) or ends (-1) with, in lists or not; `None` for a table."""
    while block.tag in _LISTED:
        if not len(block):
            return None
        block = block[at]
    return block if block.tag in _PARAGRAPHS else None


def _lose(paragraph: Element, blocks: list[Element]) -> None:
    """Take a stored paragraph out, and the list it leaves empty."""
    parent = _detach(paragraph)
    while parent is not None and parent.tag in _LISTED and not len(parent):
        paragraph, parent = parent, _detach(parent)
    if paragraph in blocks:
        blocks.remove(paragraph)


def _detach(element: Element) -> Element | None:
    parent = element.getparent()
    if parent is not None:
        remove(element)
    return parent


def _between(place: Element, blocks: Sequence[Element], keep: bool = False) -> None:
    """Put marks and blocks before `place`, as near as they may stand; it goes, unless it is a paragraph to `keep`."""
    parent = place.getparent()
    if parent is not None and parent.tag in (*_TABLE_PARTS, ROW):
        table = next(place.iterancestors(TABLE), parent)
        _detach(place)
        for block in reversed(blocks):
            table.addnext(block)
        return
    if parent is not None and parent.tag == LIST:
        parent = etree.Element(LIST_ITEM)
        place.addprevious(parent)
        parent.append(place)
    around = None
    if parent is not None and parent.tag in _ITEMS and any(b.tag not in (*_PARAGRAPHS, *_MARKS) for b in blocks):
        around = _part_lists(place)
    before = None if around is None else around.getprevious()
    for block in blocks:
        (place if around is None else around).addprevious(block)
    if not keep:
        _lose(place, [])
    if around is not None:
        _join_lists([before, *blocks, around])


def _part_lists(place: Element) -> Element:
    """Part the lists around a place, so that it begins one: the list it is in then."""
    while (parent := place.getparent()) is not None and parent.tag in _LISTED:
        earlier = list(parent)[: parent.index(place)]
        if earlier:
            parted = etree.Element(parent.tag, _attributes(parent))
            parted.extend(earlier)
            parent.addprevious(parted)
            for name in (*_IDS, _START, _CONTINUED):
                parent.attrib.pop(name, "")
            if parent.tag == LIST:
                parent.set(_NUMBERED_ON, "true")
            elif place.tag in _PARAGRAPHS:
                parent.tag = LIST_HEADER  # it goes on with an item that has its number
        place = parent
    return place


def _join_lists(blocks: Sequence[Element | None]) -> None:
    """Make one list again of those that follow each other."""
    before: Element | None = None
    for block in blocks:
        if block is None or block.getparent() is None or block.tag != LIST:
            before = before if block is not None and block.tag in _MARKS else None
            continue
        alike = before is not None and before.get(STYLE_NAME) == block.get(STYLE_NAME)
        if before is not None and alike and len(block) and block[0].tag == LIST_ITEM:
            between = block.getprevious()
            while between is not None and between is not before:  # marks
                before.append(between)
                between = block.getprevious()
            before.extend(list(block))
            _detach(block)
        else:
            before = block


def _takes_paragraphs_out(paragraph: Element, point: Element, stored: Sequence[Element]) -> bool:
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
    """Drop every mark that has no partner in its own story, or no region."""
    opened: dict[tuple[str, Element], Element] = {}
    paired: set[str] = set()
    strays: list[Element] = []
    for mark in body.iter(CHANGE_START, CHANGE_END):
        id = mark.get(CHANGE_ID, "")
        home = _home(mark, body)
        if home is None or id in paired or id not in changes.regions:
            strays.append(mark)
        elif mark.tag == CHANGE_START and (id, home) not in opened:
            opened[id, home] = mark
        elif mark.tag == CHANGE_END and (id, home) in opened:
            del opened[id, home]
            paired.add(id)
        else:
            strays.append(mark)
    for mark in (*strays, *opened.values()):
        changes.odd["stray-change"] += 1
        remove(mark)


def _home(mark: Element, body: Element) -> Element | None:
    """The story a mark stands in: `body`, a note or a drawing; `None` where no words of the text are."""
    inside: list[str] = []
    paragraphs = 0
    step: Element | None = mark
    while step is not None and step is not body:
        inner, step = step, step.getparent()
        if step is None:
            break
        tag = str(step.tag)
        if tag == NOTE_BODY or (tag.startswith(DRAW) and tag not in THROUGH):
            return step
        if tag == TRACKED:
            return step
        if tag in UNREAD or tag in (ANNOTATION, COVERED):
            return None
        if tag in _TABLE_PARTS and inner.tag != ROW and inner.tag not in ROW_GROUPS:
            return None
        if tag == ROW and inner.tag != CELL:
            return None
        if tag in _PARAGRAPHS:
            paragraphs += 1
            if paragraphs > 1 or any(t.startswith(TEXT) and t not in _INLINE for t in inside):
                return None
        inside.append(tag)
    return step


_INLINE: Final = frozenset({SPAN, LINK, *THROUGH})
