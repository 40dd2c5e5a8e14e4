"""Tracked changes of paragraph marks and of table rows, as Word wants them (ECMA-376-1, 17.13.5)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from lxml import etree

from editor.markup import Change
from editor.rendering import Paragraph
from formats.docx import names as n
from formats.docx.blocks import is_last, previous_paragraph, take_out_paragraph
from formats.docx.compose import Composer
from formats.docx.names import w
from formats.docx.plainly import ALL_IN_THE_TREE, Beside
from formats.docx.runs import clear_row, element

Placed = tuple[Paragraph, etree._Element]
"""A paragraph and the element that shows it."""


def marked(ppr: etree._Element | None, change: Change, author: str, composer: Composer) -> etree._Element:
    """Paragraph properties that tell of an inserted or deleted mark."""
    if ppr is None:
        ppr = element("pPr")
    mark = ppr.find(n.RPR)
    if mark is None:
        mark = element("rPr")
        at = next((i for i, child in enumerate(ppr) if child.tag in (n.SECTION, w("pPrChange"))), len(ppr))
        ppr.insert(at, mark)
    mark.insert(0, composer.change("ins" if change is Change.INSERTED else "del", author))
    return ppr


def settle(placed: Iterable[Placed], composer: Composer, beside: Beside = ALL_IN_THE_TREE) -> list[etree._Element]:
    """Tell of whole rows as rows, of moves as moves, and let no container end in a changed mark.

    Gives the marks of where moves begin and end.

    The mark of the last paragraph of a container cannot go: of words that go or come at the end, the mark
    before them does (revision-traces, 2; Word may refuse the file otherwise).
    """
    by_row: dict[etree._Element, list[Paragraph]] = {}
    placed = list(placed)
    for paragraph, target in placed:
        row = next(target.iterancestors(n.TR), None) if paragraph.block.cell is not None else None
        if row is not None:
            by_row.setdefault(row, []).append(paragraph)
    for row, paragraphs in by_row.items():
        change = paragraphs[0].mark
        clear_row(row)
        if change is not Change.KEPT and all(_wholly(paragraph, change) for paragraph in paragraphs):
            properties = row.find(n.TR_PR)
            if properties is None:
                properties = element("trPr")
                row.insert(1 if row.find(w("tblPrEx")) is not None else 0, properties)
            tag = "ins" if change is Change.INSERTED else "del"
            properties.append(composer.change(tag, paragraphs[0].author))
    for paragraph, target in reversed(placed):
        if paragraph.mark is not Change.KEPT and _changed_mark(target) is not None and is_last(target):
            _shift(target, composer, beside)
    _tell_apart(placed, beside)
    return _tell_moves(placed, composer, beside)


_DATE: Final = "1970-01-01T01:00:00Z"
"""Any that is not the epoch, for LibreOffice takes a change without a date to be of that."""


def _tell_apart(placed: Iterable[Placed], beside: Beside) -> None:
    """Give a date to a change that meets another of its kind and author at a paragraph mark.

    LibreOffice makes one of such two, unless their times differ, and the mark goes with it.
    """
    before = (Change.KEPT, "")
    meets = dated = False
    for paragraph, target in placed:
        changes = [(piece.change, piece.author) for piece in paragraph.pieces if piece.text]
        if paragraph.mark is not Change.KEPT:
            changes.append((paragraph.mark, paragraph.author))
        if not changes:  # what ends before an empty paragraph meets what begins after it
            meets = True
            continue
        if meets:
            dated = changes[0] == before and before[0] is not Change.KEPT and not dated
        if dated:
            beside.fill(target)
            for change in target.iter(n.INS, n.DEL):
                change.set(w("date"), _DATE)
        before, meets = changes[-1], paragraph.mark is Change.KEPT


def _tell_moves(placed: Iterable[Placed], composer: Composer, beside: Beside) -> list[etree._Element]:
    """Tell of a paragraph that goes in one place and comes in another as moved (17.13.5.21 to 28).

    Both halves are told of, or none: where a mark could not change in its own place they stay deleted and inserted.
    """
    halves: dict[str, dict[Change, Placed]] = {}
    for paragraph, target in placed:
        if not paragraph.move or paragraph.block.cell is not None or paragraph.block.story:
            continue
        beside.fill(target)
        tag = n.INS if paragraph.mark is Change.INSERTED else n.DEL
        if _wholly(paragraph, paragraph.mark) and _changed_mark(target, tag) is not None and _holds_only(target, tag):
            halves.setdefault(paragraph.move, {})[paragraph.mark] = (paragraph, target)
    moves = [found for found in halves.values() if {Change.INSERTED, Change.DELETED} <= found.keys()]
    told: list[etree._Element] = []
    for number, found in enumerate(moves, 1):
        told += _told_half(*found[Change.DELETED], n.DEL, n.MOVE_FROM, f"move{number}", composer)
        told += _told_half(*found[Change.INSERTED], n.INS, n.MOVE_TO, f"move{number}", composer)
    return told


def _told_half(
    paragraph: Paragraph, target: etree._Element, tag: str, moved: str, name: str, composer: Composer
) -> tuple[etree._Element, etree._Element]:
    """Makes one half of a move of a paragraph; the marks at its ends."""
    for change in list(target.iter(tag)):
        change.tag = moved
    # What is moved away is still there in its new place: its words are no deleted text.
    for held, kept in ((n.DEL_TEXT, n.T), (w("delInstrText"), n.INSTRUCTION)):
        for text in list(target.iter(held)):
            text.tag = kept
    local = etree.QName(moved).localname
    start = composer.change(f"{local}RangeStart", paragraph.author)
    start.set(w("date"), _DATE)  # the schema wants one here (CT_MoveBookmark)
    start.set(w("name"), name)
    target.insert(1, start)  # its properties have the changed mark, so there are some
    end = element(f"{local}RangeEnd", id=start.get(n.ID, ""))
    end.tail, target.tail = target.tail, None
    target.addnext(end)
    return start, end


def _shift(last: etree._Element, composer: Composer, beside: Beside) -> None:
    """Move the changed mark of a container's last paragraph to the nearest unchanged mark before it."""
    mark = _changed_mark(last)
    if mark is None:
        return
    tag = str(mark.tag)
    _drop_mark(last)
    first, before = last, previous_paragraph(last)
    beside.fill(last)
    if not _holds_only(last, tag):
        return
    while before is not None and _changed_mark(before, tag) is not None:
        beside.fill(before)
        if not _holds_only(before, tag):
            return
        first, before = before, previous_paragraph(before)
    if before is None:
        return
    if _changed_mark(before) is None:
        ppr = before.find(n.PPR)
        made = marked(ppr, Change.INSERTED if tag == n.INS else Change.DELETED, mark.get(n.AUTHOR, ""), composer)
        if ppr is None:
            before.insert(0, made)
        return
    # What goes and what comes meet at the end: the last of the one and the first of the other are one paragraph.
    beside.fill(before)
    at = 1 if first.find(n.PPR) is not None else 0
    first[at:at] = [child for child in before if child.tag != n.PPR]
    take_out_paragraph(before)


def _holds_only(paragraph: etree._Element, tag: str) -> bool:
    """True when all runs of a paragraph stand inside such a change."""
    return all(next(run.iterancestors(tag), None) is not None for run in paragraph.iter(n.R))


def _wholly(paragraph: Paragraph, change: Change) -> bool:
    return paragraph.mark is change and all(piece.change is change for piece in paragraph.pieces)


def _changed_mark(paragraph: etree._Element, tag: str = "") -> etree._Element | None:
    mark = paragraph.find(f"{n.PPR}/{n.RPR}")
    if mark is None:
        return None
    for wanted in (tag,) if tag else (n.INS, n.DEL):
        found = mark.find(wanted)
        if found is not None:
            return found
    return None


def _drop_mark(paragraph: etree._Element) -> None:
    mark = paragraph.find(f"{n.PPR}/{n.RPR}")
    if mark is not None:
        for tag in (n.INS, n.DEL):
            for change in mark.findall(tag):
                mark.remove(change)
