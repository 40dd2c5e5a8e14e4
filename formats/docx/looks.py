"""Faces, stances and styles that come from another format (`formats.crossing`), as WordprocessingML says them."""

from __future__ import annotations

from typing import Final

from lxml import etree

from editor.text import PLAIN
from formats.crossing import HIGHLIGHTS, Face, Stance, Style
from formats.docx import names as n
from formats.docx.names import w
from formats.docx.runs import element, put_marks, put_property
from formats.looks import look

_ALIGN: Final = {"start": "left", "end": "right", "center": "center", "justify": "both"}
_TABS: Final = {"left": "left", "right": "right", "center": "center", "char": "decimal"}
_LEADERS: Final = {".": "dot", "-": "hyphen", "_": "underscore", "\u00b7": "middleDot"}
_RULES: Final = {"times": "auto", "exactly": "exact", "least": "atLeast"}
_NAMES: Final = {colour: name for name, colour in HIGHLIGHTS.items()}
_ORDER: Final = {
    w(name): at
    for at, name in enumerate(
        (
            "pStyle", "keepNext", "keepLines", "pageBreakBefore", "numPr", "shd", "tabs", "bidi", "spacing", "ind",
            "jc", "outlineLvl", "rPr", "sectPr",
        )
    )
}  # fmt: skip
"""Sequence of the children of `w:pPr` that we write (ECMA-376-1, A.1, CT_PPrBase)."""


def twips(length: float) -> str:
    """Points as twentieths."""
    return str(round(length * 20))


def in_order(ppr: etree._Element) -> None:
    """Put paragraph properties in the order that the schema wants."""
    ppr[:] = sorted(ppr, key=lambda child: _ORDER.get(str(child.tag), 0))


def put_face(rpr: etree._Element, face: Face) -> None:
    """Make run properties give that face, too."""
    if face.lined:
        put_property(rpr, "rStyle", "Hyperlink")
        put_property(rpr, "color", "auto")
    fonts = {"ascii": face.font, "hAnsi": face.font, "eastAsia": face.asian, "cs": face.complex}
    if any(fonts.values()):
        put_property(rpr, "rFonts", "")
        made = rpr.find(w("rFonts"))
        for name, font in fonts.items():
            if font and made is not None:
                made.set(w(name), font)
    for name, size in (("sz", face.size), ("szCs", face.complex_size)):
        if size:
            put_property(rpr, name, str(round(size * 2)))
    if face.colour:
        put_property(rpr, "color", face.colour)
    if face.spacing:
        put_property(rpr, "spacing", twips(face.spacing))
    if face.behind in _NAMES:
        put_property(rpr, "highlight", _NAMES[face.behind])
    elif face.behind:
        put_property(rpr, "shd", "clear")
        shade = rpr.find(w("shd"))
        if shade is not None:
            shade.set(w("color"), "auto")
            shade.set(w("fill"), face.behind)


def put_stance(ppr: etree._Element, stance: Stance) -> None:
    """Make paragraph properties say how a paragraph stands; their order is to be settled afterwards."""
    for name, told in (("keepNext", stance.keep), ("keepLines", stance.together)):
        if told is not None:
            ppr.append(element(name) if told else element(name, val="0"))
    if stance.behind:
        ppr.append(element("shd", val="clear", color="auto", fill=stance.behind))
    if stance.tabs:
        tabs = etree.SubElement(ppr, w("tabs"))
        for at, kind, leader in stance.tabs:
            filled = {"leader": _LEADERS[leader]} if leader else {}
            tabs.append(element("tab", val=_TABS[kind], **filled, pos=twips(at)))
    lengths = {"before": stance.before, "after": stance.after}
    spacing = {name: twips(length) for name, length in lengths.items() if length is not None}
    if stance.spacing is not None:
        times = stance.spacing.rule == "times"
        spacing["line"] = str(round(stance.spacing.value * (240 if times else 20)))
        spacing["lineRule"] = _RULES[stance.spacing.rule]
    if spacing:
        ppr.append(element("spacing", **spacing))
    indent = {name: twips(x) for name, x in (("left", stance.start), ("right", stance.end)) if x is not None}
    if stance.first_line is not None:
        indent["hanging" if stance.first_line < 0 else "firstLine"] = twips(abs(stance.first_line))
    if indent:
        ppr.append(element("ind", **indent))
    if stance.align:
        ppr.append(element("jc", val=_ALIGN[stance.align]))


def put_style(made: etree._Element, style: Style) -> None:
    """Make a `w:style` of paragraphs say all that a style of another format says."""
    for tag in (n.PPR, n.RPR):
        for old in made.findall(tag):
            made.remove(old)
    ppr, rpr = etree.SubElement(made, n.PPR), etree.SubElement(made, n.RPR)
    put_stance(ppr, style.stance)
    _clear_tabs(ppr)
    if style.outline:
        ppr.append(element("outlineLvl", val=str(style.outline - 1)))
    in_order(ppr)
    marks = style.marks.but(link="", language="")
    # Everything is said, for what it is based on may say otherwise.
    put_marks(rpr, PLAIN.but(bold=not marks.bold, italic=not marks.italic, capitals=not marks.capitals), marks)
    put_face(rpr, style.face)


def _clear_tabs(ppr: etree._Element) -> None:
    """Take back the tabulators of our "Normal", which all styles of our sheet are based on."""
    normal = look("Normal")
    assert normal is not None
    tabs = ppr.find(w("tabs"))
    if tabs is None:
        tabs = etree.SubElement(ppr, w("tabs"))
    own = {tab.get(w("pos")) for tab in tabs}
    tabs[:0] = [element("tab", val="clear", pos=str(at)) for at in normal.tabs if str(at) not in own]
