"""Tracked changes decided in the XML itself, all one way: in whole files, headers, footers, copies of text boxes.

Amendments tell of words; here every construct of ECMA-376-1, 17.13.5 is accepted or rejected as it
stands, and nothing else is touched.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lxml import etree

from formats.docx import names as n
from formats.docx.blocks import fit_grids, mend, next_paragraph, take_out, take_out_paragraph, take_out_rows
from formats.docx.fields import DELETING, INSERTING, even_out
from formats.docx.names import w
from formats.docx.plainly import ALL_IN_THE_TREE, Beside
from formats.docx.runs import element

_MARKS: Final = (n.INS, n.DEL, n.MOVE_FROM, n.MOVE_TO)
_CELLS: Final = (w("cellIns"), w("cellDel"), w("cellMerge"))
_DELETED: Final = {n.DEL_TEXT: n.T, w("delInstrText"): n.INSTRUCTION}
_MATH: Final = f"{{{n.M_URI}}}"
_CONTROL: Final = f"{_MATH}ctrlPr"
_MATH_RUN: Final = f"{_MATH}r"
"""Whose change stands in it and holds its properties alone (ECMA-376-1, A.2, EG_RPrMath)."""
_ARGUMENTS: Final = frozenset(f"{_MATH}{name}" for name in ("e", "num", "den", "sub", "sup", "deg", "fName", "lim"))
_SHELLS: Final = frozenset({n.HYPERLINK, n.SIMPLE_FIELD, w("smartTag"), w("customXml"), w("dir"), w("bdo")})
"""What is nothing without content, inside a paragraph."""
_CONTENTS: Final = frozenset({n.SDT_CONTENT, n.RUBY_BASE})
"""What leaves nothing of the element it stands in when it is empty."""


def flatten(root: etree._Element, final: bool, beside: Beside = ALL_IN_THE_TREE) -> bool:
    """Accept every tracked change of a part, or reject it unless `final`; `False` when there was none.

    `beside` has the runs of its plain paragraphs.
    """
    if next(root.iter(*_EVERY), None) is None:
        return False
    even_out(root, beside)
    _controls(root, final)
    formats = decide_formats(root, final)
    changes = list(root.iter(*INSERTING, *DELETING))
    cells = list(root.iter(*_CELLS))
    deleted = list(root.iter(*_DELETED))
    if not (changes or cells or deleted):
        return formats
    goes = DELETING if final else INSERTING
    rows: list[etree._Element] = []
    marks: dict[etree._Element, bool] = {}
    """Properties of changed paragraph marks, in order, and whether the mark goes."""
    emptied: dict[etree._Element, None] = {}
    changes.reverse()
    while changes:
        # Taken off the list: what is cut out of the text is let go at once.
        change = changes.pop()
        parent = change.getparent()
        if parent is None:
            continue
        going = change.tag in goes
        if parent.tag == n.RPR:
            marks[parent] = marks.get(parent, False) or going
            parent.remove(change)
        elif parent.tag == n.TR_PR:
            parent.remove(change)
            row = parent.getparent()
            if going and row is not None:
                rows.append(row)
        elif parent.tag == _NUMBERING:
            if going:
                take_out(parent)
            else:
                parent.remove(change)
        elif parent.tag == _MATH_RUN:
            _unwrap(change)
            if going:
                take_out(parent)
        elif parent.tag == _CONTROL:
            _unwrap(change)
            if going:
                _open_equation(parent)
        elif going:
            parent.remove(change)
            emptied[parent] = None
        else:
            _unwrap(change)
    for stray in deleted if final else ():  # malformed outside of a deletion, it is deleted all the same
        run = stray.getparent()
        if run is not None:
            run.remove(stray)
            emptied[run] = None
    for holder in emptied:
        _mend(holder)
    for properties, going in marks.items():
        _mark(properties, going)
    # A table keeps the paragraphs around it apart even if it goes.
    _cells(cells, final)
    take_out_rows(rows)
    if not final:
        for part in list(root.iter(*_DELETED)):
            part.tag = _DELETED[str(part.tag)]
            if part.text:
                part.set(n.XML_SPACE, "preserve")
    return True


_NUMBERING: Final = w("numPr")


def _unwrap(wrapper: etree._Element) -> None:
    """Leave what an element holds in its place."""
    for child in list(wrapper):
        wrapper.addprevious(child)
    take_out(wrapper)


def _mend(holder: etree._Element) -> None:
    """Take an element away that is empty without what was deleted, and what is empty without it."""
    parent = holder.getparent()
    if parent is None:
        return
    if holder.tag == n.R:
        empty = all(child.tag == n.RPR for child in holder)
    elif holder.tag in _CONTENTS:
        empty = not len(holder)
    else:
        empty = holder.tag in _SHELLS and next(holder.iter(n.R, n.P), None) is None
    if empty:
        parent.remove(holder)
        if holder.tag in _CONTENTS:
            around, parent = parent, parent.getparent()
            if parent is None:
                return
            parent.remove(around)
        _mend(parent)
    else:
        mend(holder)


# Paragraph marks.


def _mark(properties: etree._Element, going: bool) -> None:
    """Let the paragraph whose mark has these properties run on into the next, if the mark is `going`."""
    ppr = properties.getparent()
    paragraph = ppr.getparent() if ppr is not None and ppr.tag == n.PPR else None
    if ppr is not None and not len(properties):
        ppr.remove(properties)
    if paragraph is None or paragraph.tag != n.P or not going:
        return
    following = next_paragraph(paragraph)
    if following is not None:
        at = 1 if following.find(n.PPR) is not None else 0
        following[at:at] = [child for child in paragraph if child.tag != n.PPR]
        take_out_paragraph(paragraph)
    elif all(child.tag == n.PPR or child.tag in n.RANGES for child in paragraph):
        # Where no paragraph follows, the mark goes only with all there is; a container keeps its last one.
        take_out_paragraph(paragraph)


# Formats.

_STORED: Final = {
    w("rPrChange"): (frozenset(_MARKS), frozenset[str]()),
    w("pPrChange"): (frozenset[str](), frozenset({n.RPR, n.SECTION})),
    w("sectPrChange"): (frozenset({w("headerReference"), w("footerReference")}), frozenset[str]()),
    w("tblPrChange"): (frozenset[str](), frozenset[str]()),
    w("tblPrExChange"): (frozenset[str](), frozenset[str]()),
    w("tblGridChange"): (frozenset[str](), frozenset[str]()),
    w("trPrChange"): (frozenset[str](), frozenset({n.INS, n.DEL})),
    w("tcPrChange"): (frozenset[str](), frozenset(_CELLS)),
}
"""What a former format does not store, so that it stays when the format comes back: before and behind it."""


def decide_formats(root: etree._Element, final: bool) -> bool:
    """Accept every tracked change of formats in a part, or reject it unless `final`; `False` when there was none."""
    found = list(root.iter(*_STORED, w("numberingChange")))
    for change in found:
        holder = change.getparent()
        if holder is None:
            continue
        holder.remove(change)
        if final or change.tag not in _STORED:
            continue
        before, behind = _STORED[str(change.tag)]
        former = list(change[0]) if len(change) else []
        holder[:] = [
            *(child for child in holder if child.tag in before),
            *former,
            *(child for child in holder if child.tag in behind),
        ]
    return bool(found)


# Tables.


def _cells(changes: Sequence[etree._Element], final: bool) -> None:
    """Cells that came, went or were merged by themselves."""
    goes = w("cellDel") if final else w("cellIns")
    tables: dict[etree._Element, None] = {}
    for change in changes:
        properties = change.getparent()
        cell = properties.getparent() if properties is not None else None
        row = cell.getparent() if cell is not None else None
        if properties is None or cell is None or row is None:
            continue
        properties.remove(change)
        if change.tag == goes:
            tables.update(dict.fromkeys(row.iterancestors(n.TBL)))
            row.remove(cell)
            if row.find(n.TC) is None:
                take_out_rows([row])
        elif change.tag == w("cellMerge"):
            _merge_down(properties, change.get(w("vMerge") if final else w("vMergeOrig"), ""))
    fit_grids(tables)


def _merge_down(properties: etree._Element, way: str) -> None:
    """Let a cell begin or go on with a merged one, or neither (ECMA-376-1, 17.13.5.2)."""
    for old in properties.findall(_MERGE):
        properties.remove(old)
    if way:
        made = element("vMerge", val={"rest": "restart", "cont": "continue"}.get(way, way))
        at = next((i for i, child in enumerate(properties) if child.tag not in _BEFORE_MERGE), len(properties))
        properties.insert(at, made)


_MERGE: Final = w("vMerge")
_BEFORE_MERGE: Final = frozenset(w(name) for name in ("cnfStyle", "tcW", "gridSpan", "hMerge"))


# Controls, equations.


def _controls(root: etree._Element, final: bool) -> None:
    """Content controls and the like whose tags, not whose text, came or went (ECMA-376-1, 17.13.5.4 to 17.13.5.11)."""
    names = ("customXmlDel", "customXmlMoveFrom") if final else ("customXmlIns", "customXmlMoveTo")
    starts = frozenset(w(f"{name}RangeStart") for name in names)
    ends = frozenset(w(f"{name}RangeEnd") for name in names)
    if next(root.iter(*starts), None) is None:
        return
    going: dict[etree._Element, None] = {}
    open_ranges = 0
    for event, part in etree.iterwalk(root, events=("start", "end")):
        if event == "start" and part.tag in starts:
            open_ranges += 1
        elif event == "start" and part.tag in ends:
            open_ranges -= 1
        elif open_ranges > 0 and part.tag in (n.SDT, w("customXml"), w("smartTag")):
            going[part] = None
    for wrapper in going:
        content = wrapper.find(n.SDT_CONTENT)
        for child in list(content if content is not None else wrapper):
            if child.tag not in (w("customXmlPr"), w("smartTagPr")):
                wrapper.addprevious(child)
        take_out(wrapper)


def _open_equation(control: etree._Element) -> None:
    """Leave the arguments of a part of an equation in its place."""
    properties = control.getparent()
    structure = properties.getparent() if properties is not None else None
    if structure is None:
        return
    for argument in structure:
        if argument.tag in _ARGUMENTS:
            for child in list(argument):
                if child.tag != f"{_MATH}argPr":
                    structure.addprevious(child)
    take_out(structure)


_TAG_RANGES: Final = tuple(w(f"customXml{way}RangeStart") for way in ("Ins", "Del", "MoveFrom", "MoveTo"))
_EVERY: Final = (*INSERTING, *DELETING, *_CELLS, *_DELETED, *_STORED, w("numberingChange"), *_TAG_RANGES)
"""All that tells of a tracked change: most parts have none, and are looked through once."""
