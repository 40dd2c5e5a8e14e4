"""What the styles of an OpenDocument text say, worked out once for each name.

Marks are those of the characters by themselves: what automatic styles and character styles say.
What a named paragraph style says (the italics of *Call*) belongs to the style and stays with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from lxml import etree

from editor.document import NORMAL, Layout
from editor.text import PLAIN, Marks
from formats.odt.names import START, points, q, shown_name

Element = etree._Element

STYLE: Final = q("style:style")
NAME: Final = q("style:name")
FAMILY: Final = q("style:family")
PARENT: Final = q("style:parent-style-name")
TEXT_PROPERTIES: Final = q("style:text-properties")
PARAGRAPH_PROPERTIES: Final = q("style:paragraph-properties")
_LANGUAGES: Final = {"": ("fo:language", "fo:country"), "zh": ("style:language-asian", "style:country-asian")}
_LANGUAGES["ar"] = ("style:language-complex", "style:country-complex")
_DEEPEST: Final = 64
"""Longest chain of parent styles that is followed: files may name each other in a ring."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a paragraph's style comes to."""

    style: str = ""
    """Display name of the nearest named style."""
    layout: Layout = NORMAL
    marks: Marks = PLAIN
    list_style: str = ""


class Styles:
    """The styles of one file, by name. `language` is the document's, from which marks differ."""

    def __init__(self, content: Element | None, styles: Element | None, language: str = "") -> None:
        self._named: dict[tuple[str, str], Element] = {}
        self._automatic: dict[tuple[str, str], Element] = {}
        for root, part in ((styles, "office:styles"), (content, "office:automatic-styles")):
            holder = root.find(q(part)) if root is not None else None
            into = self._named if part == "office:styles" else self._automatic
            for element in holder.iterchildren(STYLE) if holder is not None else ():
                into[element.get(FAMILY, ""), element.get(NAME, "")] = element
        self.default: Element | None = (
            styles.find(f"{q('office:styles')}/{q('style:default-style')}[@{FAMILY}='paragraph']")
            if (styles is not None)
            else None
        )
        self.language = language
        self._looks: dict[str, Look] = {}
        self._marks: dict[tuple[str, int], tuple[Marks, Marks]] = {}
        self._same: dict[Marks, Marks] = {PLAIN: PLAIN}

    def add(self, element: Element) -> None:
        """Take up a named style."""
        self._named[element.get(FAMILY, ""), element.get(NAME, "")] = element

    def look(self, name: str) -> Look:
        """What a paragraph of that style looks like."""
        look = self._looks.get(name)
        if look is None:
            look = self._looks[name] = self._look(name)
        return look

    def _look(self, name: str) -> Look:
        chain = list(self.chain("paragraph", name))
        direct = [e for e, automatic in chain if automatic]
        named = next((e for e, automatic in chain if not automatic), None)
        if named is not None:
            style = named.get(q("style:display-name")) or shown_name(named.get(NAME, ""))
        else:
            style = shown_name(direct[-1].get(PARENT, "") if direct else name)
        marks = PLAIN
        for element, automatic in reversed(chain):
            marks = self._put(element.find(TEXT_PROPERTIES), marks)
            if not automatic:
                marks = marks.but(language="") if marks.language else marks  # it tells the machine's, as a default does
        modes = (m for e, _ in chain for m in _values(e, "style:writing-mode") if m != "page")
        rtl = next((mode.startswith("rl") for mode in modes), None)
        if rtl is None and self.default is not None:
            rtl = any(m.startswith("rl") for m in _values(self.default, "style:writing-mode"))
        list_style = next((s for e, _ in chain if (s := e.get(q("style:list-style-name"))) is not None), "")
        layout = _layout(direct, bool(rtl), self.breaks("paragraph", name))
        return Look(style, layout, self._same.setdefault(marks, marks), list_style)

    def marks(self, name: str, outer: Marks) -> Marks:
        """The marks of a span of that style inside characters of the marks `outer`."""
        # By identity, for hashing marks costs more than all else; what is kept here keeps its identity.
        known = self._marks.get((name, id(outer)))
        if known is None:
            found = outer
            for element, _ in reversed(list(self.chain("text", name))):
                found = self._put(element.find(TEXT_PROPERTIES), found)
            known = self._marks[name, id(outer)] = (outer, self._same.setdefault(found, found))
        return known[1]

    def automatic(self, family: str, name: str) -> Element | None:
        """An automatic style of the content, or `None`."""
        return self._automatic.get((family, name))

    def breaks(self, family: str, name: str) -> bool:
        """True where paragraphs, or tables, of that style begin a page."""
        told = (p.get(q("fo:break-before")) for p in self.properties(family, name, f"style:{family}-properties"))
        return next((value for value in told if value is not None), "auto") == "page"

    def properties(self, family: str, name: str, kind: str) -> Iterator[Element]:
        """The property elements of that kind along the chain of styles, nearest first."""
        for element, _ in self.chain(family, name):
            yield from element.iterchildren(q(kind))

    def chain(self, family: str, name: str) -> Iterator[tuple[Element, bool]]:
        """A style and those it is based on, nearest first, and whether each is an automatic one."""
        for _ in range(_DEEPEST):
            automatic = self._automatic.get((family, name))
            element = automatic if automatic is not None else self._named.get((family, name))
            if element is None:
                return
            yield element, automatic is not None
            name = element.get(PARENT, "")

    def _put(self, properties: Element | None, marks: Marks) -> Marks:
        if properties is None:
            return marks
        get = properties.get
        changes: dict[str, bool | str] = {}
        weight = get(q("fo:font-weight"))
        if weight is not None:
            changes["bold"] = weight == "bold" or (weight.isdecimal() and int(weight) >= 600)
        slant = get(q("fo:font-style"))
        if slant is not None:
            changes["italic"] = slant in ("italic", "oblique")
        for field, line in (("underline", "underline"), ("strike", "line-through")):
            kind = get(q(f"style:text-{line}-style")) or get(q(f"style:text-{line}-type"))
            if kind is not None:
                changes[field] = kind != "none"
                if get(q(f"style:text-{line}-type")) == "double":
                    changes["double"] = True
                elif kind != "none":
                    changes.setdefault("double", False)
        variant = get(q("fo:font-variant"))
        if variant is not None:
            changes["small_caps"] = variant == "small-caps"
        transform = get(q("fo:text-transform"))
        if transform is not None:
            changes["capitals"] = transform == "uppercase"
        position = get(q("style:text-position"))
        if position is not None:
            changes["position"] = _position(position)
        tag = self._language(properties)
        if tag is not None:
            changes["language"] = tag
        return replace(marks, **changes) if changes else marks  # type: ignore[arg-type]

    def _language(self, properties: Element) -> str | None:
        language, country = (properties.get(q(name)) for name in _LANGUAGES.get(self.language, _LANGUAGES[""]))
        if language is None:
            return None
        if language in ("", "none", "zxx", self.language):
            return ""
        return f"{language}-{country}" if country and country != "none" else language


def _position(value: str) -> str:
    """``"super"`` or ``"sub"`` (ODF 1.3 part 3, 20.422: a word or a percentage, then the size)."""
    first = value.split()[0] if value.split() else ""
    if first in ("super", "sub"):
        return first
    if first.startswith("-"):
        return "sub"
    return "super" if first.rstrip("%").strip("0.") else ""


def _values(element: Element, attribute: str) -> Iterator[str]:
    properties = element.find(PARAGRAPH_PROPERTIES)
    value = properties.get(q(attribute)) if properties is not None else None
    if value is not None:
        yield value


def _layout(direct: list[Element], rtl: bool, breaks: bool) -> Layout:
    def first(attribute: str) -> str | None:
        return next((value for element in direct for value in _values(element, attribute)), None)

    align = first("fo:text-align") or ""
    if align in ("left", "right"):
        align = "start" if (align == "left") is not rtl else "end"
    return Layout(
        align if align in ("start", "end", "center", "justify") else "",
        points(first(START)),
        points(first("fo:text-indent")),
        rtl,
        breaks,
    )


def default_language(styles: Element | None) -> tuple[str, str]:
    """Language of Latin or Cyrillic text that the file's default or standard style names, and of complex text."""
    best = ("", "")
    if styles is None:
        return best
    holder = styles.find(q("office:styles"))
    for element in holder.iterchildren() if holder is not None else ():
        standard = element.tag == STYLE and element.get(NAME) in ("Standard", "Normal")
        if not (standard or element.tag == q("style:default-style")) or element.get(FAMILY) != "paragraph":
            continue
        properties = element.find(TEXT_PROPERTIES)
        if properties is not None:
            found = properties.get(q("fo:language"), ""), properties.get(q("style:language-complex"), "")
            best = (found[0] or best[0], found[1] or best[1])
    return best
