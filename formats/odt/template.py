"""The styles of a new text: those of the conference's own templates, under the same display names.

Sizes and distances are those verified in the Union's published files (795 twips are 39.7 pt).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from lxml import etree
from odf.opendocument import OpenDocumentText
from odf.style import DefaultStyle, ParagraphProperties, Style, TabStop, TabStops, TextProperties

from editor.document import Role
from formats.fonts import ASIAN, COMPLEX, LATIN
from formats.odt.names import alignment, internal_name, q
from formats.package import parse_xml

Element = etree._Element


@dataclass(frozen=True, slots=True)
class Sheet:
    """One paragraph style: lengths in points, `None` where the style it is based on decides."""

    parent: str = "Standard"
    align: str = ""
    before: float | None = None
    after: float | None = None
    left: float | None = None
    hanging: float | None = None
    size: float | None = None
    bold: bool = False
    italic: bool = False
    capitals: bool = False
    keep: bool = False
    outline: int = 0


_NUMBER: Final = Sheet(align="center", before=36, size=14, capitals=True, keep=True)
_TITLE: Final = Sheet(align="center", before=18, size=14, bold=True, keep=True)
_HEAD: Final = Sheet(before=14, left=39.7, hanging=39.7, bold=True, keep=True)

SHEETS: Final[Mapping[str, Sheet]] = MappingProxyType(
    {
        "Standard": Sheet(parent="", align="justify", before=6),
        "Res_No": _NUMBER,
        "Res_title": _TITLE,
        "Res_ref": Sheet(align="center", italic=True, keep=True),
        "Rec_No": Sheet(align="center", before=36, size=14, bold=True, keep=True),
        "Rec_title": _TITLE,
        "Normal_after_title": Sheet(before=20),
        "Call": Sheet(align="start", before=8, left=39.7, italic=True, keep=True),
        "enumlev1": Sheet(before=4, left=39.7, hanging=39.7),
        "enumlev2": Sheet(before=4, left=59.55, hanging=19.85),
        "enumlev3": Sheet(before=4, left=79.4, hanging=19.85),
        "Heading 1": Sheet(before=14, left=39.7, hanging=39.7, bold=True, keep=True, outline=1),
        "Heading 2": Sheet(before=10, left=39.7, hanging=39.7, bold=True, keep=True, outline=2),
        "Heading 3": Sheet(before=8, left=39.7, hanging=39.7, bold=True, keep=True, outline=3),
        "Heading_b": _HEAD,
        "Heading_i": Sheet(before=8, left=39.7, hanging=39.7, italic=True, keep=True),
        "Annex_No": Sheet(align="center", before=24, after=4, size=14, capitals=True, keep=True),
        "Annex_title": Sheet(align="center", before=12, after=14, size=14, bold=True, keep=True),
        "Proposal": Sheet(align="start", before=12, bold=True, keep=True),
        "Reasons": Sheet(),
        "Source": Sheet(align="center", before=42, after=10, size=14, bold=True),
        "Title 1": Sheet(align="center", before=12, size=14, capitals=True),
        "Table_head": Sheet(align="center", before=4, after=4, size=10, bold=True, keep=True),
        "Table_text": Sheet(align="start", before=2, after=2, size=10),
        "Note": Sheet(before=4, size=10),
        "Footnote": Sheet(before=3, left=12.75, hanging=12.75, size=10),
        "Header": Sheet(align="center", size=9),
        "Footer": Sheet(align="center", size=9),
    }
)

_BY_ROLE: Final[Mapping[Role, str]] = MappingProxyType(
    {
        Role.NUMBER: "Res_No",
        Role.TITLE: "Res_title",
        Role.REFERENCE: "Res_ref",
        Role.CONFERENCE: "Normal_after_title",
        Role.CALL: "Call",
        Role.HEADING: "Heading_b",
        Role.ANNEX: "Annex_No",
        Role.PROPOSAL: "Proposal",
        Role.REASONS: "Reasons",
        Role.FOOTNOTE: "Footnote",
        Role.TABLE: "Table_text",
    }
)


def sheet_for(role: Role, level: int) -> str:
    """Display name of the style that a paragraph of that role takes, where it brings none."""
    if role is Role.ITEM and level > 1:
        return f"enumlev{min(level - 1, 3)}"
    if role is Role.HEADING and level:
        return f"Heading {min(level, 3)}"
    return _BY_ROLE.get(role, "Standard")


_COUNTRIES: Final = {"en": "GB", "fr": "FR", "es": "ES", "ru": "RU", "zh": "CN", "ar": "SA"}


_STOPS: Final = (39.7, 59.55, 79.4, 99.25)


def _paragraph(sheet: Sheet, rtl: bool) -> dict[str, str]:
    out: dict[str, str] = {}
    side, other = ("right", "left") if rtl else ("left", "right")
    if sheet.align:
        out["textalign"] = alignment(sheet.align, rtl)
        out["justifysingleword"] = "false"
    for name, value in (("margintop", sheet.before), ("marginbottom", sheet.after), (f"margin{side}", sheet.left)):
        if value is not None:
            out[name] = f"{value:g}pt"
    if sheet.left is not None:
        out[f"margin{other}"] = "0pt"
        out["textindent"] = f"{-sheet.hanging:g}pt" if sheet.hanging else "0pt"
    if sheet.keep:
        out["keepwithnext"] = "always"
    return out


def _text(sheet: Sheet) -> dict[str, str]:
    out: dict[str, str] = {}
    for script in ("", "asian", "complex"):
        if sheet.size:
            out[f"fontsize{script}"] = f"{sheet.size:g}pt"
        if sheet.bold:
            out[f"fontweight{script}"] = "bold"
        if sheet.italic:
            out[f"fontstyle{script}"] = "italic"
    if sheet.capitals:
        out["texttransform"] = "uppercase"
    return out


def _style(name: str, sheet: Sheet, rtl: bool) -> Style:
    style = Style(name=internal_name(name), displayname=name, family="paragraph")
    if sheet.parent:
        style.setAttribute("parentstylename", internal_name(sheet.parent))
    if sheet.outline:
        style.setAttribute("defaultoutlinelevel", str(sheet.outline))
    paragraph, text = _paragraph(sheet, rtl), _text(sheet)
    if paragraph:
        properties = ParagraphProperties(**paragraph)
        if not sheet.parent:
            stops = TabStops()
            for position in _STOPS:
                stops.addElement(TabStop(position=f"{position:g}pt"))
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
    default.addElement(ParagraphProperties(writingmode="rl-tb" if rtl else "lr-tb", tabstopdistance="28.35pt"))
    latin = tongue if tongue not in ("ar", "zh") else "en"
    default.addElement(
        TextProperties(
            fontname=LATIN,
            fontnameasian=ASIAN,
            fontnamecomplex=COMPLEX,
            fontsize="12pt",
            fontsizeasian="12pt",
            fontsizecomplex="13pt" if rtl else "12pt",
            language=latin,
            country=_COUNTRIES[latin],
            languageasian="zh",
            countryasian="CN",
            languagecomplex="ar",
            countrycomplex="SA",
        )
    )
    made.styles.addElement(default)
    for name, sheet in SHEETS.items():
        made.styles.addElement(_style(name, sheet, rtl))
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
