"""Paragraphs and rows taken out so that what held them stays legal (ECMA-376-1, 17.4.65; domain facts: 0.8)."""

from __future__ import annotations

from collections.abc import Iterable
from copy import copy
from typing import Final

from lxml import etree

from formats.docx import names as n
from formats.docx.names import w
from formats.docx.runs import element

_HOLDERS: Final = frozenset({n.TC, n.TEXT_BOX, w("footnote"), w("endnote"), w("body"), w("hdr"), w("ftr")})


_OPEN: Final = frozenset({n.SDT, n.SDT_CONTENT, w("customXml"), w("smartTag"), n.INS, n.DEL, n.MOVE_FROM, n.MOVE_TO})
"""What stands around paragraphs and does not keep them apart from those outside of it."""


def next_paragraph(paragraph: etree._Element) -> etree._Element | None:
    """The paragraph that this one runs on into without its mark; `None` before a table, and at an end."""
    return _neighbour(paragraph, preceding=False)


def previous_paragraph(paragraph: etree._Element) -> etree._Element | None:
    """The paragraph that runs on into this one without its mark; `None` behind a table, and at the start."""
    return _neighbour(paragraph, preceding=True)


def _neighbour(paragraph: etree._Element, preceding: bool) -> etree._Element | None:
    at = paragraph
    while True:
        for sibling in at.itersiblings(preceding=preceding):
            found = _outer_paragraph(sibling, last=preceding)
            if found is not None:
                return found if found.tag == n.P else None
        parent = at.getparent()
        if parent is None or parent.tag not in _OPEN:
            return None
        at = parent


def _outer_paragraph(block: etree._Element, last: bool) -> etree._Element | None:
    """The first or the last paragraph of a block, or what stands in place of it; `None` when it holds nothing."""
    if block.tag not in _OPEN:
        return None if block.tag in n.RANGES or block.tag in _ABOUT else block
    children = (_outer_paragraph(child, last) for child in (reversed(block) if last else block))
    return next((found for found in children if found is not None), None)


_ABOUT: Final = frozenset(map(w, ("sdtPr", "sdtEndPr", "customXmlPr", "smartTagPr")))
"""What tells of a block and is none."""


def is_last(paragraph: etree._Element) -> bool:
    """True when nothing stands behind a paragraph in the container that must end in one."""
    at = paragraph
    while all(sibling.tag not in _BLOCKS for sibling in at.itersiblings()):
        parent = at.getparent()
        if parent is None or parent.tag not in _OPEN:
            return True
        at = parent
    return False


_BLOCKS: Final = _OPEN | {n.P, n.TBL}


def take_out(one: etree._Element) -> None:
    """Remove an element, when it stands in another."""
    parent = one.getparent()
    if parent is not None:
        parent.remove(one)


def take_out_paragraph(paragraph: etree._Element) -> bool:
    """Remove a paragraph; `False` when the end of a section that it held found no other paragraph."""
    parent = paragraph.getparent()
    if parent is None:
        return True
    section = paragraph.find(f"{n.PPR}/{n.SECTION}")
    handed = section is None or _hand_on(paragraph, section)
    parent.remove(paragraph)
    mend(_without_empty_control(parent), paragraph.find(n.PPR))
    return handed


def _without_empty_control(holder: etree._Element) -> etree._Element:
    """What holds the content control, or controls, whose last paragraph went, without it; else `holder` itself."""
    while holder.tag in _OPEN and _outer_paragraph(holder, last=False) is None:
        above = holder.getparent()
        if above is None or above.tag not in _OPEN | _HOLDERS:
            break
        above.remove(holder)
        holder = above
    return holder


def mend(holder: etree._Element, like: etree._Element | None = None) -> None:
    """Let a container that must end in a paragraph end in one, with the properties `like` of what stood there."""
    if holder.tag not in _HOLDERS or not _needs_paragraph(holder):
        return
    filler = element("p")
    if like is not None:
        copied = copy(like)
        for tag in (n.RPR, n.SECTION, w("numPr")):
            for child in copied.findall(tag):
                copied.remove(child)
        filler.append(copied)
    at = len(holder)
    if at and holder[-1].tag == n.SECTION:
        at -= 1
    holder.insert(at, filler)


def take_out_rows(rows: Iterable[etree._Element]) -> None:
    """Remove rows, and the tables that have no other."""
    for row in rows:
        parent = row.getparent()
        if parent is None:
            continue
        parent.remove(row)
        table = next((a for a in (parent, *parent.iterancestors()) if a.tag == n.TBL), None)
        if table is None or next(table.iter(n.TR), None) is not None:
            continue
        holder = table.getparent()
        if holder is not None:
            holder.remove(table)
            mend(holder)


def fit_grids(tables: Iterable[etree._Element]) -> None:
    """Let the grids of tables that cells were taken out of have as many columns as their rows."""
    for table in tables:
        columns = table.findall(f"{w('tblGrid')}/{w('gridCol')}")
        rows = [row for row in table.iter(n.TR) if next(row.iterancestors(n.TBL), None) is table]
        widest = max((_columns(row) for row in rows), default=0)
        if not 0 < widest < len(columns):
            continue
        for column in columns[widest:]:
            take_out(column)
        example = next((row for row in rows if len(row.findall(n.TC)) == widest), None)
        widths = example.findall(f"{n.TC}/{n.TC_PR}/{w('tcW')}") if example is not None else []
        if len(widths) == widest and all(width.get(w("type")) == "dxa" for width in widths):
            for column, width in zip(columns, widths, strict=False):
                column.set(w("w"), width.get(w("w"), "0"))


def _columns(row: etree._Element) -> int:
    """How many columns of the grid a row takes up."""
    skipped = [*row.findall(f"{n.TR_PR}/{w('gridBefore')}"), *row.findall(f"{n.TR_PR}/{w('gridAfter')}")]
    spans = row.findall(f"{n.TC}/{n.TC_PR}/{w('gridSpan')}")
    told = [int(count.get(n.VAL, "")) for count in (*skipped, *spans) if count.get(n.VAL, "").isdecimal()]
    return len(row.findall(n.TC)) - len(spans) + sum(told)


def _hand_on(paragraph: etree._Element, section: etree._Element) -> bool:
    """Let the paragraph before end the section that this one ended."""
    previous = paragraph.getprevious()
    if previous is None or previous.tag != n.P or previous.find(f"{n.PPR}/{n.SECTION}") is not None:
        return False
    ppr = previous.find(n.PPR)
    if ppr is None:
        ppr = element("pPr")
        previous.insert(0, ppr)
    ppr.append(section)
    return True


def _needs_paragraph(holder: etree._Element) -> bool:
    """True when a container does not end in a paragraph, as it must (ECMA-376-1, 17.4.65)."""
    last = next((child for child in reversed(holder) if child.tag in _BLOCKS), None)
    return last is None or (holder.tag == n.TC and last.tag == n.TBL)
