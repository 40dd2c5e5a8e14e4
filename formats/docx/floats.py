"""Pictures beside or behind the text (ECMA-376-1, 20.4.2.3), as `formats.crossing` tells of them and back."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree

from formats.crossing import Float
from formats.docx import names as n

_WP: Final = f"{{{n.WP_URI}}}"
_EMU: Final = 12_700
"""English metric units in a point."""
_ACROSS: Final = {"page": "page", "column": "text", "character": "text"}
_DOWN: Final = {"page": "page", "paragraph": "text", "line": "text"}
_WRAPS: Final = {"wrapNone": "through", "wrapTopAndBottom": "between"}
_SIDES: Final = {"left": "left", "inside": "left", "center": "center", "right": "right", "outside": "right"}
_NUMBER: Final = re.compile(r"-?\d{1,9}")


def floating(anchor: etree._Element) -> Float:
    """Where the picture in an anchor stands."""
    across, down = anchor.find(f"{_WP}positionH"), anchor.find(f"{_WP}positionV")
    wrap = next((str(child.tag).removeprefix(_WP) for child in anchor if "wrap" in str(child.tag)), "wrapNone")
    align = across.findtext(f"{_WP}align", "") if across is not None else ""
    return Float(
        _offset(across),
        _offset(down),
        _ACROSS.get(across.get("relativeFrom", ""), "margin") if across is not None else "text",
        _DOWN.get(down.get("relativeFrom", ""), "margin") if down is not None else "text",
        _WRAPS.get(wrap, "beside"),
        anchor.get("behindDoc") in ("1", "true"),
        _SIDES.get(align.strip(), ""),
    )


def _offset(position: etree._Element | None) -> float:
    told = position.findtext(f"{_WP}posOffset", "") if position is not None else ""
    return int(told) / _EMU if _NUMBER.fullmatch(told.strip()) else 0.0


def put_beside(inline: etree._Element, place: Float, order: int) -> None:
    """Make an anchor of what holds a picture in the line; `order` tells which picture lies over which."""
    inline.tag = f"{_WP}anchor"
    told = {"distT": "0", "distB": "0", "distL": "114300", "distR": "114300", "simplePos": "0", "locked": "0"}
    told |= {"layoutInCell": "1", "allowOverlap": "1", "behindDoc": str(int(place.behind))}
    told["relativeHeight"] = str(order)
    for name, value in told.items():
        inline.set(name, value)
    across = etree.Element(f"{_WP}positionH", relativeFrom={"text": "column"}.get(place.across, place.across))
    down = etree.Element(f"{_WP}positionV", relativeFrom={"text": "paragraph"}.get(place.down, place.down))
    if place.align:
        etree.SubElement(across, f"{_WP}align").text = place.align
    else:
        etree.SubElement(across, f"{_WP}posOffset").text = str(round(place.x * _EMU))
    etree.SubElement(down, f"{_WP}posOffset").text = str(round(place.y * _EMU))
    inline[:0] = [etree.Element(f"{_WP}simplePos", x="0", y="0"), across, down]
    wrap = {"through": "wrapNone", "between": "wrapTopAndBottom"}.get(place.wrap, "wrapSquare")
    extent = inline.find(f"{_WP}extent")
    if extent is not None:
        made = etree.Element(f"{_WP}{wrap}")
        if wrap == "wrapSquare":
            made.set("wrapText", "bothSides")
        extent.addnext(made)
