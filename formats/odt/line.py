"""Writing what stands inside one paragraph element."""

from __future__ import annotations

import re
from collections.abc import Iterable
from copy import deepcopy
from functools import lru_cache
from typing import Final

from lxml import etree

from editor.text import PLAIN, Marks
from formats.crossing import Tab
from formats.odt import names
from formats.odt.names import q

Element = etree._Element
Properties = tuple[tuple[str, str], ...]
"""Attributes of ``style:text-properties``, in order."""

_PARTS: Final = re.compile("(\t|\n| {2,})")
_ILLEGAL: Final = re.compile("[\x00-\x08\x0b\x0c\r\x0e-\x1f\ud800-\udfff\ufffe\uffff\u2029]")
_ODD: Final = re.compile(f"{_ILLEGAL.pattern}|\n|  ")
"""What a text must have to be more than characters and tabs."""
_OWN: Final = (q("xml:id"), q("text:id"))


def _prefixed(name: str) -> str:
    """``fo:color`` for what lxml calls it; "" for what is none of ODF's."""
    uri, _, local = name[1:].partition("}")
    prefix = _PREFIXES.get(uri)
    return f"{prefix}:{local}" if prefix else ""


_PREFIXES: Final = {uri: prefix for prefix, uri in names.NAMESPACES.items()}


def stops_element(tabs: Iterable[Tab]) -> Element:
    """The element that holds tabulators, which are counted from where the paragraph starts."""
    made = etree.Element(q("style:tab-stops"))
    for at, kind, leader in tabs:
        stop = etree.SubElement(made, q("style:tab-stop"), {q("style:position"): f"{at:g}pt"})
        if kind != "left":
            stop.set(q("style:type"), kind)
        if kind == "char":
            stop.set(q("style:char"), ",")
        if leader:
            stop.set(q("style:leader-style"), "dotted" if leader in ".\u00b7" else "solid")
            stop.set(q("style:leader-text"), leader)
    return made


class AutomaticStyles:
    """The automatic styles of a part, to which new ones are added, each once."""

    def __init__(self, root: Element) -> None:
        holder = root.find(q("office:automatic-styles"))
        if holder is None:
            holder = etree.Element(q("office:automatic-styles"))
            body = root.find(q("office:body"))
            root.insert(root.index(body) if body is not None else len(root), holder)
        self.holder = holder
        self._used = {e.get(q("style:name")) for e in root.iter(q("style:style"))}
        self._names: dict[tuple[str, Properties, str, str, Properties, tuple[Tab, ...] | None], str] = {}
        self._more: dict[tuple[str, Properties], str] = {}
        self._own: dict[str, Element] = {}

    def name(
        self,
        family: str,
        kind: str,
        properties: Properties,
        parent: str = "",
        told: Properties = (),
        tabs: tuple[Tab, ...] | None = None,
    ) -> str:
        """The name of the style with these `properties` (an element ``style:``\\ `kind`).

        `told` are attributes of the style itself; `tabs` tabulators, counted from where the paragraph starts.
        """
        key = (family, properties, kind, parent, told, tabs)
        if key in self._names:
            return self._names[key]
        prefix = {"paragraph": "IP", "text": "IT", "table-column": "IC", "table-cell": "IX", "table-row": "IR"}
        letter = prefix.get(family, "IS")
        number = len(self._names) + 1
        while f"{letter}{number}" in self._used:
            number += 1
        name = f"{letter}{number}"
        self._used.add(name)
        self._names[key] = name
        style = etree.SubElement(self.holder, q("style:style"), {q("style:name"): name, q("style:family"): family})
        if parent:
            style.set(q("style:parent-style-name"), parent)
        for attribute, value in told:
            style.set(q(attribute), value)
        made = etree.SubElement(style, q(f"style:{kind}"), {q(k): v for k, v in properties})
        if tabs is not None:
            made.append(stops_element(tabs))
        return name

    def with_more(self, name: str, properties: Properties) -> str:
        """The name of the style of characters that looks as that one does and has these properties, too.

        "" where that is no automatic style. LibreOffice sees of one in another only the inner one.
        """
        key = (name, properties)
        if key not in self._more:
            known = self._style(name)
            inside = list(known) if known is not None else []
            made = ""
            if known is not None and len(inside) <= 1:
                new = {q(k) for k, _ in properties}
                old = [(k, v) for e in inside for k, v in e.attrib.items() if k not in new]
                told = [(_prefixed(str(k)), str(v)) for k, v in old]
                if all(k for k, _ in told):
                    parent = known.get(q("style:parent-style-name"), "")
                    made = self.name("text", "text-properties", (*told, *properties), parent)
            self._more[key] = made
        return self._more[key]

    def _style(self, name: str) -> Element | None:
        return next((e for e in self.holder.iterchildren(q("style:style")) if e.get(q("style:name")) == name), None)

    def copied(self, name: str, family: str = "paragraph") -> Element:
        """A style of its own for one element, which looks as those of the style of that name do."""
        known = self._style(name)
        number = len(self._used) + 1
        while f"IM{number}" in self._used:
            number += 1
        self._used.add(f"IM{number}")
        made = deepcopy(known) if known is not None else etree.Element(q("style:style"))
        made.set(q("style:name"), f"IM{number}")
        if known is None:
            made.set(q("style:family"), family)
            made.set(q("style:parent-style-name"), name)
        self.holder.append(made)
        self._own[f"IM{number}"] = made
        return made

    def own(self, name: str) -> Element | None:
        """The style of that name where `copied` made it for one element."""
        return self._own.get(name)


@lru_cache(maxsize=512)
def mark_properties(marks: Marks, around: Marks = PLAIN) -> Properties:
    """What makes characters that stand among `around` look as `marks` say."""
    out: list[tuple[str, str]] = []
    if marks.small_caps != around.small_caps:
        out.append(("fo:font-variant", "small-caps" if marks.small_caps else "normal"))
    if marks.capitals != around.capitals:
        out.append(("fo:text-transform", "uppercase" if marks.capitals else "none"))
    lines, lines_around = _lines(marks), _lines(around)
    if lines[0] != lines_around[0]:
        out.extend(line_properties("line-through", lines[0]))
    if marks.position != around.position:
        out.append(("style:text-position", f"{marks.position} 58%" if marks.position else "0% 100%"))
    if marks.language != around.language and marks.language:
        language, _, country = marks.language.partition("-")
        for script in ("", "-asian", "-complex"):
            prefix = "style" if script else "fo"
            out.append((f"{prefix}:language{script}", language))
            out.append((f"{prefix}:country{script}", country or "none"))
    if marks.italic != around.italic:
        out.extend((f"{p}:font-style{s}", "italic" if marks.italic else "normal") for p, s in _SCRIPTS)
    if lines[1] != lines_around[1]:
        out.extend(line_properties("underline", lines[1]))
    if marks.bold != around.bold:
        out.extend((f"{p}:font-weight{s}", "bold" if marks.bold else "normal") for p, s in _SCRIPTS)
    return tuple(out)


_SCRIPTS: Final = (("fo", ""), ("style", "-asian"), ("style", "-complex"))


def _lines(marks: Marks) -> tuple[str, str]:
    """The kinds of the lines through and under characters."""
    kind = "double" if marks.double else "single"
    return kind if marks.strike else "", kind if marks.underline else ""


def line_properties(line: str, kind: str) -> Properties:
    """A line through or under characters: `kind` is ``"single"``, ``"double"``, or "" for none."""
    if not kind:
        return ((f"style:text-{line}-style", "none"),)
    own: Properties = ((f"style:text-{line}-style", "solid"), (f"style:text-{line}-type", kind))
    if line == "underline":
        own += ((f"style:text-{line}-width", "auto"), (f"style:text-{line}-color", "font-color"))
    return own


class Line:
    """Adds characters and elements to the end of a paragraph, in copies of the spans they stood in."""

    def __init__(self, element: Element) -> None:
        self.element = element
        self.bare = True
        """True until characters or an atom are put."""
        self._rubies: list[tuple[Element, Element]] = []
        """The bases of phonetic guides that were put, and the guides of the source they are copies of."""
        self._open: list[tuple[object, Element]] = []
        self._space = True

    def put(self, text: str, wrappers: tuple[Element, ...], style: str = "", link: str = "") -> None:
        """Characters, within copies of `wrappers` and a span of `style` and a link where given."""
        into = self._within(wrappers, style, link)
        self.bare = False
        if _ODD.search(text):
            for part in _PARTS.split(_ILLEGAL.sub("\ufffd", text)):
                self._put(into, part)
            return
        for number, part in enumerate(text.split("\t")):
            if number:
                self._put(into, "\t")
            self._put(into, part)

    def _put(self, into: Element, part: str) -> None:
        if not part:
            return
        if part == "\t":
            etree.SubElement(into, names.TAB)
            self._space = False
        elif part == "\n":
            etree.SubElement(into, names.LINE_BREAK)
            self._space = True
        elif part[:2] == "  ":
            self._spaces(into, len(part))
        else:
            if part[0] == " " and self._space:
                self._spaces(into, 1)
                part = part[1:]
            if part:
                _add(into, part)
                self._space = part[-1] == " "

    def _spaces(self, into: Element, number: int) -> None:
        """Blanks of which only the first, after a letter, may stand as it is (ODF 1.3 part 3, 6.1.3)."""
        if not self._space:
            _add(into, " ")
            number -= 1
        if number:
            etree.SubElement(into, names.SPACES, {q("text:c"): str(number)} if number > 1 else {})
        self._space = True

    def add(self, element: Element, wrappers: tuple[Element, ...] = (), mark: bool = False) -> None:
        """An atom, or a change mark (`mark`), which stands outside all spans."""
        if mark:
            self._open.clear()
            self.element.append(element)
            return
        self._within(wrappers, "", "").append(element)
        self.bare = self._space = False

    def _within(self, wrappers: tuple[Element, ...], style: str, link: str) -> Element:
        wanted: list[object] = [*wrappers]
        if link:
            wanted.append(("link", link))
        if style:
            wanted.append(("style", style))
        same = 0
        while same < min(len(wanted), len(self._open)) and self._open[same][0] == wanted[same]:
            same += 1
        del self._open[same:]
        into = self._open[-1][1] if self._open else self.element
        for key in wanted[same:]:
            into = _shell(into, key)
            if into.tag == _BASE:
                assert isinstance(key, etree._Element)
                self._rubies.append((into, key))
            self._open.append((key, into))
        return into

    def join_rubies(self) -> list[str]:
        """Let parts of one phonetic guide be one, with what stands between them; the changes that it now holds, by id.

        One reading is for all of the words below it, so what is put between these belongs there.
        """
        held: list[str] = []
        joined: list[tuple[Element, Element]] = []
        for base, key in self._rubies:
            ruby = base.getparent()
            first, known = joined[-1] if joined else (base, None)
            before = first.getparent()
            if ruby is None or before is None or known is not key or ruby.getparent() is not before.getparent():
                joined.append((base, key))
                continue
            _add(first, before.tail or "")
            before.tail = None
            while (between := before.getnext()) is not None and between is not ruby:
                held.extend(str(mark.get(names.CHANGE_ID)) for mark in between.iter(names.CHANGE))
                first.append(between)
            _add(first, base.text or "")
            first.extend(base)
            before.tail = ruby.tail
            parent = ruby.getparent()
            assert parent is not None
            ruby.tail = None
            parent.remove(ruby)
            self._open.clear()
        self._rubies = joined
        return held


def _shell(parent: Element, key: object) -> Element:
    if isinstance(key, tuple):
        kind, value = key
        if kind == "link":
            return etree.SubElement(parent, names.LINK, {q("xlink:type"): "simple", q("xlink:href"): value})
        return etree.SubElement(parent, names.SPAN, {names.STYLE_NAME: value})
    assert isinstance(key, etree._Element)
    attributes = {str(k): str(v) for k, v in key.attrib.items() if k not in _OWN}
    made = etree.SubElement(parent, key.tag, attributes)
    if key.tag != names.RUBY:
        return made
    base = etree.SubElement(made, _BASE)
    for reading in key.iterchildren(q("text:ruby-text")):
        made.append(deepcopy(reading))
    return base


_BASE: Final = q("text:ruby-base")


def without_reading(ruby: Element) -> None:
    """Leave the words of a phonetic guide in its place."""
    parent, base = ruby.getparent(), ruby.find(_BASE)
    assert parent is not None
    at = parent.index(ruby)
    parts = list(base) if base is not None else []
    texts = [(base.text or "") if base is not None else "", *((part.tail or "") for part in parts)]
    texts[-1] += ruby.tail or ""
    for part, text in zip(parts, texts[1:], strict=True):
        part.tail = text
    parent[at : at + 1] = parts
    if at:
        parent[at - 1].tail = (parent[at - 1].tail or "") + texts[0]
    else:
        parent.text = (parent.text or "") + texts[0]


def _add(element: Element, text: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text


def clear(element: Element) -> None:
    """Take everything out of a paragraph but its attributes."""
    for child in list(element):
        element.remove(child)
    element.text = None
