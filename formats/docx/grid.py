"""How the tables of a Word file look: the lines around their cells, and what is behind them (ECMA-376-1, 17.4)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from lxml import etree

from editor.document import Cell
from formats.crossing import MOST_ROOM, USUAL_ROOM, CellLook, Line, Room, Table
from formats.docx import names as n
from formats.docx.names import w
from formats.docx.runs import element
from formats.docx.styles import is_on, points

_HEX: Final = re.compile("[0-9A-Fa-f]{6}")
_EIGHTHS: Final = 8
"""Of a point, in which the widths of lines are told (ECMA-376-1, 17.18.2 with 17.3.4)."""
_KINDS: Final = {"single": "solid", "thick": "solid", "double": "double", "dotted": "dotted", "dashed": "dashed"}
_NAMES: Final = {"solid": "single", "double": "double", "dotted": "dotted", "dashed": "dashed"}
_SIDES: Final = (
    ("top", "top", "insideH"), ("bottom", "bottom", "insideH"),
    ("start", "left", "insideV"), ("end", "right", "insideV"),
)  # fmt: skip
_EQUAL: Final = {"left": "start", "right": "end"}
_DEEPEST: Final = 20


def table_look(
    table: etree._Element, cells: Mapping[Cell, etree._Element], styles: Mapping[str, etree._Element]
) -> Table:
    """How a table looks whose cells are given; `styles` are those of the file by their ids."""
    properties = table.find(w("tblPr"))
    outer = _borders(next(_told_of(properties, styles, "tblBorders"), None))
    around = list(_told_of(properties, styles, "tblCellMar"))
    rows = max((cell.row + cell.rows for cell in cells), default=0)
    columns = max((cell.column + cell.columns for cell in cells), default=0)
    looks = {}
    for cell, holder in cells.items():
        own = holder.find(f"{n.TC_PR}/{w('tcBorders')}")
        edges = {
            "top": cell.row == 0, "bottom": cell.row + cell.rows >= rows,
            "start": cell.column == 0, "end": cell.column + cell.columns >= columns,
        }  # fmt: skip
        lines: dict[str, Line | None] = {}
        for name, side, inside in _SIDES:
            told = _side(own, side)
            lines[name] = _line(told) if told is not None else outer[side if edges[name] else inside]
        fill = shade(holder.find(f"{n.TC_PR}/{w('shd')}"))
        place = holder.find(f"{n.TC_PR}/{w('vAlign')}")
        stands = place.get(n.VAL, "") if place is not None else ""
        looks[cell.row, cell.column] = CellLook(
            **lines, behind=fill, place=stands if stands in _PLACES else "", room=_room(holder, around)
        )
    heights: dict[int, tuple[float, bool]] = {}
    for cell, holder in cells.items():
        height = next(holder.iterancestors(n.TR)).find(f"{n.TR_PR}/{w('trHeight')}")
        high = points(height.get(n.VAL)) if height is not None else None
        if height is not None and high and 0 < high < 2_000:
            heights[cell.row] = high, height.get(w("hRule")) == "exact"
    heads = 0
    for row in table.iterchildren(n.TR):
        head = row.find(f"{n.TR_PR}/{w('tblHeader')}")
        if not is_on(head):
            break
        heads += 1
    align = properties.find(w("jc")) if properties is not None else None
    side = align.get(n.VAL, "") if align is not None else ""
    indent = properties.find(w("tblInd")) if properties is not None else None
    start = points(indent.get(w("w"))) if indent is not None and indent.get(w("type"), "dxa") == "dxa" else None
    sides = {"center": "center", "right": "end", "end": "end"}
    return Table(looks, heads, heights, sides.get(side, ""), start or 0.0)


def shade(element: etree._Element | None) -> str:
    """The colour that a shade gives what it is behind; "" for none (ECMA-376-1, 17.18.78: patterns are greys)."""
    if element is None:
        return ""
    fill = element.get(w("fill"), "")
    if _HEX.fullmatch(fill):
        return fill.upper()
    percent = re.fullmatch(r"pct(\d{1,2})", element.get(n.VAL, ""))
    return f"{round(255 * (1 - int(percent[1]) / 100)):02X}" * 3 if percent else ""


_PLACES: Final = frozenset({"center", "bottom"})


def _told_of(
    properties: etree._Element | None, styles: Mapping[str, etree._Element], name: str
) -> Iterator[etree._Element]:
    """What tells of a table's lines, or its room: its own properties, then its style's and those this is based on."""
    if properties is None:
        return
    found = properties.find(w(name))
    if found is not None:
        yield found
    based = properties.find(w("tblStyle"))
    for _ in range(_DEEPEST):
        style = styles.get(based.get(n.VAL, "")) if based is not None else None
        if style is None:
            return
        found = style.find(f"{w('tblPr')}/{w(name)}")
        if found is not None:
            yield found
        based = style.find(w("basedOn"))


def _room(holder: etree._Element, around: Sequence[etree._Element]) -> Room | None:
    """The margins of a cell, its own before those `around` it; `None` where they are as Word has them unasked."""
    own = holder.find(f"{n.TC_PR}/{w('tcMar')}")
    told = [*([own] if own is not None else ()), *around]
    if not told:
        return None
    above, before, below, after = (
        next((length for margins in told if (length := _length(_side(margins, side))) is not None), usual)
        for side, usual in zip(_MARGINS, USUAL_ROOM, strict=True)
    )
    return None if (above, before, below, after) == USUAL_ROOM else (above, before, below, after)


def _length(margin: etree._Element | None) -> float | None:
    length = points(margin.get(w("w"))) if margin is not None and margin.get(w("type"), "dxa") == "dxa" else None
    return min(max(length, 0.0), MOST_ROOM) if length is not None else None


_MARGINS: Final = ("top", "left", "bottom", "right")


def _side(borders: etree._Element | None, side: str) -> etree._Element | None:
    if borders is None:
        return None
    found = borders.find(w(side))
    return found if found is not None else borders.find(w(_EQUAL.get(side, side)))


def _borders(borders: etree._Element | None) -> dict[str, Line | None]:
    sides = ("top", "bottom", "left", "right", "insideH", "insideV")
    return {side: _line(_side(borders, side)) for side in sides}


def _line(border: etree._Element | None) -> Line | None:
    if border is None or border.get(n.VAL, "none") in ("none", "nil"):
        return None
    size, colour = border.get(w("sz"), ""), border.get(w("color"), "")
    width = int(size) / _EIGHTHS if size.isdecimal() else 0.5
    return Line(
        min(max(width, 0.25), 12.0),
        _KINDS.get(border.get(n.VAL, ""), "solid"),
        colour.upper() if _HEX.fullmatch(colour) else "000000",
    )


def cell_properties(look: CellLook) -> Iterator[etree._Element]:
    """What tells of a cell's lines, and of what is behind it, in the order of the schema (A.1, CT_TcPr)."""
    borders = element("tcBorders")
    for name, line in (("top", look.top), ("left", look.start), ("bottom", look.bottom), ("right", look.end)):
        told = {"val": "nil"} if line is None else _told(line)
        borders.append(element(name, **told))
    yield borders
    if look.behind:
        yield element("shd", val="clear", color="auto", fill=look.behind)
    if look.room is not None:
        margins = element("tcMar")
        for name, length in zip(_MARGINS, look.room, strict=True):
            margins.append(element(name, w=str(round(length * 20)), type="dxa"))
        yield margins
    if look.place:
        yield element("vAlign", val=look.place)


def _told(line: Line) -> dict[str, str]:
    return {"val": _NAMES[line.kind], "sz": str(round(line.width * _EIGHTHS)), "space": "0", "color": line.colour}
