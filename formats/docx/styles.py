"""What a style sheet says: names of styles, and the marks and layout that runs and paragraphs have by them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from lxml import etree

from editor.document import NORMAL, Layout
from editor.text import PLAIN, Marks
from editor.words import guess_language
from formats.docx.names import PPR, RPR, VAL, w

_OFF: Final = frozenset({"0", "false", "off", "none"})
_TOGGLES: Final = ("b", "i", "caps", "smallCaps", "strike", "dstrike", "bCs", "iCs")
_ALIGN: Final = {
    "left": "start",
    "start": "start",
    "right": "end",
    "end": "end",
    "center": "center",
    "both": "justify",
    "distribute": "justify",
}
_BIDI: Final = w("bidi")
_PAGE_BREAK: Final = w("pageBreakBefore")
_LANG: Final = w("lang")
_TWIPS: Final = 20
_LONGEST: Final = 1_000_000
"""Points; a file may say anything, infinity included."""

Properties = dict[str, str]
"""Run properties by local name; a toggle is ``"1"`` or ``"0"``."""


def is_on(element: etree._Element | None) -> bool:
    """True when an on/off element is there and does not say off (ECMA-376-1, 17.17.4)."""
    return element is not None and element.get(VAL, "1") not in _OFF


def properties(rpr: etree._Element | None) -> Properties:
    """The properties among those we know that a `w:rPr` sets directly."""
    out: Properties = {}
    if rpr is None:
        return out
    for child in rpr:
        name = str(child.tag).rpartition("}")[2]
        value = child.get(VAL)
        if name in _TOGGLES or name == "rtl":
            out[name] = "0" if value in _OFF else "1"
        elif name == "u":
            out[name] = value or "single"
        elif name in ("vertAlign", "rStyle", "lang") and value:
            out[name] = value
    return out


def points(value: str | None) -> float | None:
    """A length in twentieths of a point (ECMA-376-1, 17.18.84) or with a unit, in points."""
    if value is None:
        return None
    units = {"pt": 1.0, "mm": 72 / 25.4, "cm": 72 / 2.54, "in": 72.0, "pc": 12.0, "pi": 12.0}
    try:
        length = float(value[:-2]) * units[value[-2:]] if value[-2:] in units else float(value) / _TWIPS
    except ValueError:
        return None
    return length if abs(length) < _LONGEST else None


@dataclass(frozen=True, slots=True)
class Style:
    """One style of the sheet."""

    id: str
    name: str
    kind: str
    based_on: str
    rpr: etree._Element | None
    ppr: etree._Element | None


class Styles:
    """The style sheet of one package. `language` is the document's: marks tell languages only where they differ."""

    def __init__(self, root: etree._Element | None, language: str = "") -> None:
        self.language = language
        self.by_id: dict[str, Style] = {}
        self.default = ""
        self.defaults: Properties = {}
        self._chains: dict[str, Properties] = {}
        self._layouts: dict[str, Layout] = {}
        self._marks: dict[str, dict[object, Marks]] = {}
        if root is None:
            return
        self.defaults = properties(root.find(f"{w('docDefaults')}/{w('rPrDefault')}/{RPR}"))
        for element in root.iterfind(w("style")):
            self.add(element)

    def add(self, element: etree._Element) -> None:
        """Take up a `w:style`."""
        name, based = element.find(w("name")), element.find(w("basedOn"))
        style = Style(
            element.get(w("styleId"), ""),
            name.get(VAL, "") if name is not None else "",
            element.get(w("type"), "paragraph"),
            based.get(VAL, "") if based is not None else "",
            element.find(RPR),
            element.find(PPR),
        )
        self.by_id[style.id] = style
        if style.kind == "paragraph" and element.get(w("default"), "0") not in _OFF:
            self.default = style.id

    def name(self, id: str) -> str:
        """Name of a style, as the sheet has it; the id itself when the sheet does not know it."""
        style = self.by_id.get(id)
        return style.name if style and style.name else id

    def id_of(self, name: str) -> str:
        """Id of the paragraph style of that name; "" when there is none."""
        for style in self.by_id.values():
            if style.kind == "paragraph" and name in (style.name, style.id):
                return style.id
        return ""

    def lineage(self, id: str) -> list[Style]:
        """The style and those it is based on, nearest first."""
        out: list[Style] = []
        while id in self.by_id and len(out) < len(self.by_id) and self.by_id[id] not in out:
            out.append(self.by_id[id])
            id = out[-1].based_on
        return out

    def chain(self, id: str) -> Properties:
        """The run properties a style has, those it is based on included."""
        if id not in self._chains:
            merged: Properties = {}
            for style in reversed(self.lineage(id)):
                merged.update(properties(style.rpr))
            self._chains[id] = merged
        return self._chains[id]

    def paragraph_property(self, ppr: etree._Element | None, style: str, tag: str) -> etree._Element | None:
        """A property of a paragraph: its own, else its style's."""
        found = ppr.find(tag) if ppr is not None else None
        if found is not None:
            return found
        for ancestor in self.lineage(style or self.default):
            found = ancestor.ppr.find(tag) if ancestor.ppr is not None else None
            if found is not None:
                return found
        return None

    def cache(self, paragraph_style: str) -> dict[object, Marks]:
        """Marks already worked out for runs of such paragraphs, by what `marks` was asked."""
        return self._marks.setdefault(paragraph_style, {})

    def plain_marks(self, paragraph_style: str) -> Marks:
        """The marks of a run in such a paragraph that has no properties of its own."""
        known = self.cache(paragraph_style)
        if None not in known:
            known[None] = self.marks(None, paragraph_style)
        return known[None]

    def marks(self, rpr: etree._Element | None, paragraph_style: str) -> Marks:
        """The marks a run has: its own properties, its character style's and its paragraph style's.

        Toggle properties of the two styles cancel each other (ECMA-376-1, 17.7.3).
        """
        own = properties(rpr)
        paragraph = self.chain(paragraph_style or self.default)
        character_id = own.get("rStyle", "")
        character = self.chain(character_id) if character_id else {}
        complex_script = own.get("rtl", "0") == "1"

        def toggle(name: str) -> bool:
            if name in own:
                return own[name] == "1"
            both = (paragraph.get(name) == "1") != (character.get(name) == "1")
            return both or self.defaults.get(name) == "1"

        def nearest(name: str, default: str) -> str:
            for source in (own, character, paragraph, self.defaults):
                if name in source:
                    return source[name]
            return default

        line = own.get("u", "none") if self.links(character_id) else nearest("u", "none")
        position = {"superscript": "super", "subscript": "sub"}.get(nearest("vertAlign", ""), "")
        tongue = own.get("lang", "")
        # Word tells the language of Latin letters even in runs of Arabic or Chinese.
        foreign = tongue and self.language not in ("", "ar", "zh") and tongue.split("-")[0].lower() != self.language
        return _shared(
            Marks(
                bold=toggle("bCs" if complex_script else "b"),
                italic=toggle("iCs" if complex_script else "i"),
                underline=line != "none",
                strike=toggle("strike") or toggle("dstrike"),
                double=line == "double" or toggle("dstrike"),
                small_caps=toggle("smallCaps"),
                capitals=toggle("caps"),
                position=position,
                language=tongue if foreign else "",
            )
        )

    def links(self, character_id: str) -> bool:
        """True for the styles that programs give to links by themselves, whose line is no mark."""
        return self.name(character_id).lower() in ("hyperlink", "followedhyperlink")

    def layout(self, ppr: etree._Element | None, style: str) -> Layout:
        """How a paragraph stands by its own properties; direction and page break also by its style's."""
        around = self._layouts.get(style)
        if around is None:
            rtl, breaks = (is_on(self.paragraph_property(None, style, tag)) for tag in (_BIDI, _PAGE_BREAK))
            around = self._layouts[style] = Layout(rtl=rtl, page_break=breaks) if rtl or breaks else NORMAL
        if ppr is None:
            return around
        bidi, page_break = ppr.find(_BIDI), ppr.find(_PAGE_BREAK)
        align, indent = ppr.find(w("jc")), ppr.find(w("ind"))
        left = first = None
        if indent is not None:
            left = points(indent.get(w("left"), indent.get(w("start"))))
            hanging = points(indent.get(w("hanging")))
            first = -hanging if hanging else points(indent.get(w("firstLine")))
        layout = Layout(
            align=_ALIGN.get(align.get(VAL, ""), "") if align is not None else "",
            indent=left,
            first_line=first,
            rtl=is_on(bidi) if bidi is not None else around.rtl,
            page_break=is_on(page_break) if page_break is not None else around.page_break,
        )
        return NORMAL if layout == NORMAL else layout


def _shared(marks: Marks) -> Marks:
    return PLAIN if marks == PLAIN else marks


def style_id(ppr: etree._Element | None) -> str:
    """Id of the style a `w:pPr` names; "" for the default."""
    if ppr is None:
        return ""
    element = ppr.find(w("pStyle"))
    return element.get(VAL, "") if element is not None else ""


def language_of(
    styles: etree._Element | None,
    settings: etree._Element | None,
    body: etree._Element,
    words: Callable[[etree._Element], str],
) -> str:
    """One of the six languages by the words of a text, else by what its styles say; "" when nothing tells.

    The languages that runs say they are in are those of the machines they were typed on. `words` gives the
    characters of the text in an element.
    """
    told = guess_language(_sample(body, words))
    if told:
        return told
    for root in (styles, settings):
        if root is None:
            continue
        for element in root.iter(_LANG, w("themeFontLang")):
            tongue = element.get(VAL, "").split("-")[0].lower()
            if tongue in ("en", "fr", "es"):
                return tongue
    return ""


def _sample(body: etree._Element, words: Callable[[etree._Element], str]) -> str:
    """Some 20,000 characters, from the beginning and the middle: a cover may be in another language."""
    parts: list[str] = []
    middle = body[len(body) // 2].itersiblings() if len(body) > _LONG else ()
    for blocks in (body, middle):
        free = 10_000
        for block in blocks:
            text = words(block)
            parts.append(text[:free])
            free -= len(text)
            if free <= 0:
                break
    return "\n".join(parts)


_LONG: Final = 40
"""Blocks; a shorter text has no middle of its own."""
