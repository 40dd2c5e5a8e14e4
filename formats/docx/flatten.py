"""Tracked changes resolved in parts whose text is not amended: headers, footers, copies of text boxes."""

from __future__ import annotations

from lxml import etree

from formats.docx import names as n
from formats.docx.names import w
from formats.docx.runs import child_copy

_IN = (n.INS, n.MOVE_TO)
_OUT = (n.DEL, n.MOVE_FROM)


def flatten(root: etree._Element, final: bool) -> bool:
    """Accept every tracked change of the text, or reject it unless `final`; `False` when there was none."""
    going, staying = (_OUT, _IN) if final else (_IN, _OUT)
    found = False
    for row in list(root.iter(n.TR)):
        if any(row.find(f"{n.TR_PR}/{tag}") is not None for tag in going):
            found = True
            _remove(row)
    for paragraph in list(root.iter(n.P)):
        mark = paragraph.find(f"{n.PPR}/{n.RPR}")
        if mark is not None and any(mark.find(tag) is not None for tag in going):
            found = True
            _merge(paragraph)
    for change in list(root.iter(*going)):
        parent = change.getparent()
        if parent is not None:
            found = True
            _remove(change)
    for change in list(root.iter(*staying)):
        found = True
        parent = change.getparent()
        if parent is None:
            continue
        at = parent.index(change)
        parent[at : at + 1] = list(change)
    for run in root.iter(n.R):
        for child in list(run.iterchildren(n.DEL_TEXT, w("delInstrText"))):
            run.replace(child, child_copy(child, False))
    return found


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _merge(paragraph: etree._Element) -> None:
    """Let a paragraph run on into the next one, which keeps its properties."""
    following = paragraph.getnext()
    if following is None or following.tag != n.P:
        return
    at = 1 if following.find(n.PPR) is not None else 0
    following[at:at] = [child for child in paragraph if child.tag != n.PPR]
    _remove(paragraph)
