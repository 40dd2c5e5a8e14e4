"""An opened file: its parts parsed, its tracked changes in place, and what the walk found."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from editor.errors import FormatError
from formats.odt import base, changes
from formats.odt.base import Base, Item
from formats.odt.changes import Changes
from formats.odt.lists import Lists
from formats.odt.names import q
from formats.odt.styles import Styles, default_language
from formats.odt.walk import Walked, walk
from formats.package import Package, open_package, parse_xml

Element = etree._Element


class NotText(FormatError):
    """A package that is none of an OpenDocument text: a spreadsheet, drawings, or another format."""

    code = "damaged"


@dataclass(frozen=True, slots=True)
class Source:
    """A text as it lies in its file, resolved so that every paragraph of both readings is in its place."""

    package: Package
    content: Element
    styles_part: Element | None
    body: Element
    styles: Styles
    changes: Changes
    walked: Walked
    language: str

    def items(self) -> list[Item]:
        """Base blocks and added paragraphs. Where nothing is tracked, every paragraph is a block of the base text."""
        paras = self.walked.paras
        return base.items(paras) if self.changes.regions else [Base((para,)) for para in paras]


@dataclass(frozen=True, slots=True)
class Opened:
    """The parts of a text, parsed."""

    package: Package
    content: Element
    styles: Element | None
    body: Element
    language: str


def open_parts(data: bytes) -> Opened:
    """The parts of the text in the bytes. Raises `FormatError`."""
    package = open_package(data)
    if "content.xml" not in package:
        raise NotText
    content = parse_xml(package.read("content.xml"), "content.xml")
    body = content.find(f"{q('office:body')}/{q('office:text')}")
    if body is None:
        raise NotText
    styles = parse_xml(package.read("styles.xml"), "styles.xml") if "styles.xml" in package else None
    return Opened(package, content, styles, body, language_of(body, styles))


def open_source(data: bytes) -> Source:
    """The text in the bytes. Raises `FormatError`."""
    opened = open_parts(data)
    content, body, language = opened.content, opened.body, opened.language
    found = changes.inline(body)
    styles = Styles(content, opened.styles, language)
    walked = walk(body, styles, Lists(content, opened.styles), found.regions)
    return Source(opened.package, content, opened.styles, body, styles, found, walked, language)


_SAMPLE = 4000


def language_of(body: Element, styles: Element | None) -> str:
    """Arabic, Chinese or Russian by the script of the first words, else what the file says; "" when unknown."""
    letters = arabic = han = cyrillic = 0
    for text in body.itertext():
        for c in str(text):
            if not c.isalpha():
                continue
            letters += 1
            arabic += "\u0600" <= c <= "\u06ff"
            han += "\u3400" <= c <= "\u9fff"
            cyrillic += "\u0400" <= c <= "\u04ff"
        if letters > _SAMPLE:
            break
    if letters:
        for number, language in ((arabic, "ar"), (han, "zh"), (cyrillic, "ru")):
            if number * 2 > letters:
                return language
    told = default_language(styles)[0].lower()
    return told if told in ("en", "fr", "ru", "es", "ar", "zh") and not _foreign(told, letters) else ""


def _foreign(language: str, letters: int) -> bool:
    """True when a file says a language whose script its words are not in."""
    return letters > 0 and language in ("ru", "ar", "zh")
