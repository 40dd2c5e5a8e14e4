"""Faces, stances and styles that come from another format (`formats.crossing`), in ODF (1.3 part 3, 16 and 20)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from lxml import etree

from editor.text import Marks
from formats.crossing import USUAL_ROOM, CellLook, Face, Float, Spacing, Stance, Style, Tab
from formats.fonts import font
from formats.odt.line import Properties, mark_properties, stops_element
from formats.odt.names import END, START, alignment, points, q

Element = etree._Element

_UNMARKED: Final = Marks()
_NORMAL: Final = (
    ("fo:font-variant", "normal"),
    ("fo:text-transform", "none"),
    *((f"{p}:font-style{s}", "normal") for p, s in (("fo", ""), ("style", "-asian"), ("style", "-complex"))),
    *((f"{p}:font-weight{s}", "normal") for p, s in (("fo", ""), ("style", "-asian"), ("style", "-complex"))),
)


def face_properties(face: Face) -> Properties:
    """Attributes of ``style:text-properties`` that give characters that face."""
    out: list[tuple[str, str]] = []
    if face.colour:
        out.append(("fo:color", f"#{face.colour.lower()}"))
    if face.font:
        out.append(("style:font-name", face.font))
    if face.size:
        out.append(("fo:font-size", f"{face.size:g}pt"))
    if face.spacing:
        out.append(("fo:letter-spacing", f"{face.spacing:g}pt"))
    if face.behind:
        out.append(("fo:background-color", f"#{face.behind.lower()}"))
    if face.asian:
        out.append(("style:font-name-asian", face.asian))
    if face.size:
        out.append(("style:font-size-asian", f"{face.size:g}pt"))
    if face.complex:
        out.append(("style:font-name-complex", face.complex))
    if face.complex_size:
        out.append(("style:font-size-complex", f"{face.complex_size:g}pt"))
    return tuple(out)


def stance_properties(stance: Stance, rtl: bool) -> Properties:
    """Attributes of ``style:paragraph-properties`` that make a paragraph stand so."""
    out: list[tuple[str, str]] = []
    if stance.align:
        out.append(("fo:text-align", alignment(stance.align, rtl)))
    for name, length in (
        (START, stance.start),
        (END, stance.end),
        ("fo:text-indent", stance.first_line),
        ("fo:margin-top", stance.before),
        ("fo:margin-bottom", stance.after),
    ):
        if length is not None:
            out.append((name, f"{length:g}pt"))
    if stance.spacing is not None:
        out.append(_line_height(stance.spacing))
    for name, told in (("fo:keep-with-next", stance.keep), ("fo:keep-together", stance.together)):
        if told is not None:
            out.append((name, "always" if told else "auto"))
    if stance.behind:
        out.append(("fo:background-color", f"#{stance.behind.lower()}"))
    return tuple(out)


def _line_height(spacing: Spacing) -> tuple[str, str]:
    if spacing.rule == "times":
        return "fo:line-height", f"{spacing.value * 100:.0f}%"
    return ("fo:line-height" if spacing.rule == "exactly" else "style:line-height-at-least"), f"{spacing.value:g}pt"


def stops(tabs: Iterable[Tab], start: float) -> tuple[Tab, ...]:
    """Tabulators, counted from where a paragraph starts."""
    return tuple(tab._replace(at=tab.at - start) for tab in tabs)


def put_style(element: Element, style: Style, rtl: bool) -> None:
    """Make a ``style:style`` of paragraphs say all that a style of another format says."""
    for child in list(element):
        element.remove(child)
    element.attrib.pop(q("style:default-outline-level"), "")
    if style.outline:
        element.set(q("style:default-outline-level"), str(style.outline))
    stance = style.stance
    paragraph = etree.SubElement(element, q("style:paragraph-properties"))
    for name, value in stance_properties(stance, rtl):
        paragraph.set(q(name), value)
    if stance.tabs is not None:
        paragraph.append(stops_element(stops(stance.tabs, stance.start or 0.0)))
    text = etree.SubElement(element, q("style:text-properties"))
    marks = mark_properties(style.marks.but(language="", link=""), _UNMARKED)
    for name, value in (*_NORMAL, *face_properties(style.face), *marks):
        text.set(q(name), value)


def put_usual_face(root: Element, face: Face) -> None:
    """Give all styles of our sheet that say no other the fonts and size of `face`."""
    standard = next(style for style in root.iter(q("style:style")) if style.get(q("style:name")) == "Standard")
    text = standard.find(q("style:text-properties"))
    if text is None:
        text = etree.SubElement(standard, q("style:text-properties"))
    for name, value in face_properties(face):
        text.set(q(name), value)


def cell_properties(look: CellLook, rtl: bool) -> Properties:
    """Attributes of ``style:table-cell-properties`` that give a cell its lines, and what is behind it."""
    start, end = ("right", "left") if rtl else ("left", "right")
    out: list[tuple[str, str]] = []
    for side, line in (("top", look.top), ("bottom", look.bottom), (start, look.start), (end, look.end)):
        told = f"{line.width:g}pt {line.kind} #{line.colour.lower()}" if line is not None else "none"
        out.append((f"fo:border-{side}", told))
    if look.behind:
        out.append(("fo:background-color", f"#{look.behind.lower()}"))
    if look.place:
        out.append(("style:vertical-align", {"center": "middle"}.get(look.place, look.place)))
    return tuple(out)


def cell_room(look: CellLook, rtl: bool) -> Properties:
    """Attributes of ``style:table-cell-properties`` that keep the words of a cell from its lines."""
    sides = ("top", "right", "bottom", "left") if rtl else ("top", "left", "bottom", "right")
    return tuple(
        (f"fo:padding-{side}", f"{length:g}pt") for side, length in zip(sides, look.room or USUAL_ROOM, strict=True)
    )


def float_properties(place: Float) -> Properties:
    """Attributes of ``style:graphic-properties`` that put a picture beside its line."""
    related = {"page": "page", "margin": "page-content", "text": "paragraph"}
    wrap = {"through": "run-through", "between": "none", "beside": "parallel"}[place.wrap]
    out = [
        ("style:horizontal-pos", place.align or "from-left"),
        ("style:horizontal-rel", related[place.across]),
        ("style:vertical-pos", "from-top"),
        ("style:vertical-rel", related[place.down]),
        ("style:wrap", wrap),
    ]
    if wrap == "run-through":
        out.append(("style:run-through", "background" if place.behind else "foreground"))
    return tuple(out)


def floating(frame: Element, properties: Element | None) -> Float | None:
    """Where a picture stands, by its frame and its style; `None` for one in its line."""
    if frame.get(q("text:anchor-type")) in (None, "as-char") or properties is None:
        return None
    get = properties.get
    related = {"page": "page", "page-content": "margin", "page-start-margin": "margin", "page-end-margin": "margin"}
    wrap = {"run-through": "through", "none": "between"}.get(get(q("style:wrap"), ""), "beside")
    align = get(q("style:horizontal-pos"), "")
    return Float(
        points(frame.get(q("svg:x"))) or 0.0,
        points(frame.get(q("svg:y"))) or 0.0,
        related.get(get(q("style:horizontal-rel"), ""), "text"),
        related.get(get(q("style:vertical-rel"), ""), "text"),
        wrap,
        get(q("style:run-through")) == "background",
        align if align in ("left", "center", "right") else "",
    )


def declare_fonts(*roots: Element) -> None:
    """Declare in all parts the fonts that any of them names, with what stands in for them."""
    named = sorted(
        {
            str(value)
            for root in roots
            for properties in root.iter(q("style:text-properties"))
            for name in ("font-name", "font-name-asian", "font-name-complex")
            if (value := properties.get(q(f"style:{name}")))
        }
    )
    for root in roots if named else ():
        _declare(root, named)


def _declare(root: Element, named: Iterable[str]) -> None:
    holder = root.find(q("office:font-face-decls"))
    if holder is None:
        holder = etree.Element(q("office:font-face-decls"))
        root.insert(0, holder)
    declared = {face.get(q("style:name")) for face in holder}
    for name in named:
        if name in declared:
            continue
        known = font(name)
        family = ", ".join(f"'{each}'" if " " in each else each for each in (name, known.instead) if each)
        face = etree.SubElement(holder, q("style:font-face"), {q("style:name"): name, q("svg:font-family"): family})
        if known.generic:
            face.set(q("style:font-family-generic"), known.generic)
        face.set(q("style:font-pitch"), "fixed" if known.generic == "modern" else "variable")
