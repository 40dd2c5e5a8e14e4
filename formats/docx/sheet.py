"""Our own style sheet (`formats.looks`) as a part of a Word file."""

from __future__ import annotations

from typing import Final

from lxml import etree

from formats.crossing import Face
from formats.docx.looks import put_face
from formats.docx.names import RPR, w
from formats.docx.runs import element, put_property
from formats.fonts import ASIAN, COMPLEX, LATIN
from formats.looks import LOOKS, Look, look


def missing_style(name: str, default: str) -> etree._Element | None:
    """One of our styles for another sheet, based on that sheet's default; `None` when we have none."""
    found = look(name)
    return _style(found, default) if found else None


def _style(found: Look, base: str | None = None) -> etree._Element:
    style = element("style", type="paragraph", styleId=found.id)
    if found.name == "Normal":
        style.set(w("default"), "1")
    elif not found.name[0].islower() or found.name.startswith("enumlev"):
        style.set(w("customStyle"), "1")
    style.append(element("name", val=found.name))
    parent = look(found.based_on) if base is None and found.based_on else None
    based = parent.id if parent else base
    if based and found.name != "Normal":
        style.append(element("basedOn", val=based))
    following = look(found.following)
    if base is None and following and following is not found:
        style.append(element("next", val=following.id))
    style.append(element("qFormat"))
    ppr, rpr = element("pPr"), element("rPr")
    if found.keep:
        ppr.append(element("keepNext"))
    if found.tabs:
        tabs = etree.SubElement(ppr, w("tabs"))
        tabs.extend([element("tab", val="left", pos=str(at)) for at in found.tabs])
    if found.before is not None or found.after is not None:
        spacing = element("spacing")
        for name, length in (("before", found.before), ("after", found.after)):
            if length is not None:
                spacing.set(w(name), str(length))
        ppr.append(spacing)
    if found.left:
        indent = element("ind", left=str(found.left))
        if found.hanging:
            indent.set(w("hanging"), str(found.hanging))
        ppr.append(indent)
    if found.align:
        ppr.append(element("jc", val=found.align))
    if found.outline is not None:
        ppr.append(element("outlineLvl", val=str(found.outline)))
    for on, names in (
        (found.bold, ("b", "bCs")),
        (found.italic or None, ("i", "iCs")),
        (found.caps or None, ("caps",)),
    ):
        for name in names if on is not None else ():
            put_property(rpr, name, "" if on else "0")
    if found.size:
        rpr.extend([element("sz", val=str(found.size)), element("szCs", val=str(found.size))])
    style.extend([part for part in (ppr, rpr) if len(part)])
    return style


def sheet(language: str) -> etree._Element:
    """The root of our styles part, for a text in that language."""
    root = element("styles")
    defaults = element("docDefaults")
    run = element("rPrDefault")
    rpr = element("rPr")
    rpr.append(element("rFonts", ascii=LATIN, hAnsi=LATIN, cs=COMPLEX, eastAsia=ASIAN))
    rpr.append(element("lang", val=TONGUES.get(language, "en-GB"), eastAsia="zh-CN", bidi="ar-SA"))
    run.append(rpr)
    defaults.append(run)
    defaults.append(element("pPrDefault"))
    root.append(defaults)
    root.extend([_style(found) for found in LOOKS])
    root.append(_character("footnote reference", "FootnoteReference"))
    root.append(_character("endnote reference", "EndnoteReference"))
    hyperlink = element("style", type="character", styleId="Hyperlink")
    hyperlink.append(element("name", val="Hyperlink"))
    rpr = element("rPr")
    rpr.extend([element("color", val="0563C1"), element("u", val="single")])
    hyperlink.append(rpr)
    root.append(hyperlink)
    table = element("style", type="table", styleId="TableNormal", default="1")
    table.append(element("name", val="Normal Table"))
    properties = element("tblPr")
    properties.append(element("tblInd", w="0", type="dxa"))
    margins = element("tblCellMar")
    for side, width in (("top", "0"), ("left", "108"), ("bottom", "0"), ("right", "108")):
        margins.append(element(side, w=width, type="dxa"))
    properties.append(margins)
    table.append(properties)
    root.append(table)
    return root


def put_usual_face(root: etree._Element, face: Face) -> None:
    """Give all styles of our sheet that say no other the fonts and size of `face`."""
    normal = next(s for s in root.iterchildren(w("style")) if s.get(w("default")) == "1")
    rpr = normal.find(RPR)
    put_face(rpr if rpr is not None else etree.SubElement(normal, RPR), face)


TONGUES: Final = {"ar": "ar-SA", "zh": "zh-CN", "en": "en-GB", "fr": "fr-FR", "ru": "ru-RU", "es": "es-ES"}
"""Language tags that Word knows."""


def _character(name: str, id: str) -> etree._Element:
    style = element("style", type="character", styleId=id)
    style.append(element("name", val=name))
    rpr = element("rPr")
    rpr.append(element("vertAlign", val="superscript"))
    style.append(rpr)
    return style
