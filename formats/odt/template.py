"""Our own style sheet (`formats.looks`) as a part of an OpenDocument text."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from lxml import etree
from odf.opendocument import OpenDocumentText
from odf.style import DefaultStyle, ParagraphProperties, Style, TabStop, TabStops, TextProperties

from editor.document import Role
from formats.fonts import ASIAN, COMPLEX, LATIN
from formats.looks import LOOKS, Look, style_for
from formats.odt.names import alignment, internal_name, q
from formats.package import parse_xml

Element = etree._Element


_OURS: Final = {
    "Normal": "Standard", "footnote text": "Footnote", "endnote text": "Endnote", "header": "Header",
    "footer": "Footer", **{f"heading {level}": f"Heading {level}" for level in range(1, 10)},
}  # fmt: skip
"""What OpenDocument programs call styles that every program has."""


def _name(name: str) -> str:
    return _OURS.get(name, name)


SHEETS: Final[Mapping[str, Look]] = MappingProxyType({_name(look.name): look for look in LOOKS})
"""The styles by their names here."""


def sheet_for(role: Role, level: int) -> str:
    """Display name of the style that a paragraph of that role takes, where it brings none."""
    return _name(style_for(role, level))


_COUNTRIES: Final = {"en": "GB", "fr": "FR", "es": "ES", "ru": "RU", "zh": "CN", "ar": "SA"}


def _points(twips: int) -> str:
    return f"{twips / 20:g}pt"


def _paragraph(look: Look, rtl: bool) -> dict[str, str]:
    out: dict[str, str] = {}
    if look.align:
        out["textalign"] = alignment(look.align, rtl)
        out["justifysingleword"] = "false"
    for name, length in (("margintop", look.before), ("marginbottom", look.after)):
        if length is not None:
            out[name] = _points(length)
    if look.left:
        out["marginleft"] = _points(look.left)  # before the words, in either direction: see `names.START`
        out["marginright"] = "0pt"
        out["textindent"] = _points(-look.hanging)
    if look.keep:
        out["keepwithnext"] = "always"
    return out


def _text(look: Look) -> dict[str, str]:
    out: dict[str, str] = {}
    for script in ("", "asian", "complex"):
        if look.size:
            out[f"fontsize{script}"] = f"{look.size / 2:g}pt"
        if look.bold is not None:
            out[f"fontweight{script}"] = "bold" if look.bold else "normal"
        if look.italic:
            out[f"fontstyle{script}"] = "italic"
    if look.caps:
        out["texttransform"] = "uppercase"
    return out


def _style(name: str, look: Look, rtl: bool) -> Style:
    style = Style(name=internal_name(name), displayname=name, family="paragraph")
    if look.based_on:
        style.setAttribute("parentstylename", internal_name(_name(look.based_on)))
        style.setAttribute("nextstylename", internal_name(_name(look.following)))
    if look.outline is not None:
        style.setAttribute("defaultoutlinelevel", str(look.outline + 1))
    paragraph, text = _paragraph(look, rtl), _text(look)
    if paragraph or look.tabs:
        properties = ParagraphProperties(**paragraph)
        if look.tabs:
            stops = TabStops()
            for position in look.tabs:
                stops.addElement(TabStop(position=_points(position)))
            properties.addElement(stops)
        style.addElement(properties)
    if text:
        style.addElement(TextProperties(**text))
    return style


@lru_cache
def styles_part(language: str) -> bytes:
    """``styles.xml`` of a new text in that language, without page and header, which each text brings."""
    made = OpenDocumentText()
    rtl = language == "ar"
    tongue = language if language in _COUNTRIES else "en"
    default = DefaultStyle(family="paragraph")
    mode = {"writingmode": "rl-tb", "textalign": alignment("start", rtl)} if rtl else {"writingmode": "lr-tb"}
    default.addElement(ParagraphProperties(**mode, tabstopdistance="36pt"))
    latin = tongue if tongue not in ("ar", "zh") else "en"
    default.addElement(
        TextProperties(
            fontname=LATIN,
            fontnameasian=ASIAN,
            fontnamecomplex=COMPLEX,
            fontsize="12pt",
            fontsizeasian="12pt",
            fontsizecomplex="12pt",
            language=latin,
            country=_COUNTRIES[latin],
            languageasian="zh",
            countryasian="CN",
            languagecomplex="ar",
            countrycomplex="SA",
        )
    )
    made.styles.addElement(default)
    for name, look in SHEETS.items():
        made.styles.addElement(_style(name, look, rtl))
    numbers = Style(name="Footnote_20_Symbol", displayname="Footnote Symbol", family="text")
    numbers.addElement(TextProperties(textposition="super 58%"))
    made.styles.addElement(numbers)
    link = Style(name="Internet_20_link", displayname="Internet link", family="text")
    link.addElement(TextProperties(color="#0563c1"))
    made.styles.addElement(link)
    return bytes(made.stylesxml(), "utf-8")


def template(language: str) -> Element:
    """The root of ``styles.xml`` for a new text, to be filled in."""
    root = parse_xml(styles_part(language), "styles.xml")
    root.set(q("office:version"), "1.3")  # as all parts have it; odfpy knows 1.2 only
    return root


def named_style(name: str, language: str) -> Element | None:
    """The element of one of our styles, for a text that lacks it."""
    for style in template(language).iter(q("style:style")):
        if style.get(q("style:display-name")) == name and style.get(q("style:family")) == "paragraph":
            return style
    return None
