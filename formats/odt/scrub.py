"""Taking out of a package whatever tells of people, machines, times and earlier texts.

The lists are those of ODF 1.3 part 3 and of what LibreOffice writes beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, cast

from lxml import etree

from formats import compound, embedded
from formats.odt import names
from formats.odt.changes import remove
from formats.odt.flatten import flatten
from formats.odt.names import NAMESPACES, q
from formats.odt.walk import words
from formats.package import Package, parse_xml, xml_bytes

Element = etree._Element
_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})

_GONE: Final = tuple(
    q(name)
    for name in (
        "office:annotation", "office:annotation-end", "text:soft-page-break", "office:scripts",
        "office:event-listeners", "office:forms", "text:script", "text:dde-connection-decls",
        "text:user-field-decls", "text:variable-decls", "office:dde-source", "text:dde-connection",
        "text:section-source", "office:meta", "office:settings",
    )
)  # fmt: skip
_FROZEN: Final = tuple(
    q(f"text:{name}")
    for name in (
        "author-name", "author-initials", "sender-firstname", "sender-lastname", "sender-initials", "sender-title",
        "sender-position", "sender-email", "sender-phone-private", "sender-fax", "sender-company", "sender-phone-work",
        "sender-street", "sender-city", "sender-postal-code", "sender-country", "sender-state-or-province",
        "initial-creator", "creator", "printed-by", "print-date", "print-time", "modification-date",
        "modification-time", "creation-date", "creation-time", "editing-cycles", "editing-duration", "file-name",
        "template-name", "user-defined", "user-field-get", "user-field-input", "variable-get", "variable-set",
        "variable-input", "database-display", "database-name", "database-next", "database-row-number",
        "database-row-select", "keywords", "description",
    )
)  # fmt: skip
_ATTRIBUTES: Final = (
    "officeooo:rsid",
    "officeooo:paragraph-rsid",
    "text:protected",
    "text:protection-key",
    "text:protection-key-digest-algorithm",
    "table:protected",
    "text:use-soft-page-breaks",
    "loext:text-changes-only",
)
_LOCAL: Final = ("file:", "\\\\", "//")
_MANIFEST: Final = NAMESPACES["manifest"]
_ODT: Final = "application/vnd.oasis.opendocument.text"


_TRACES: Final = (*(q(name) for name in _ATTRIBUTES), f"{{{NAMESPACES['xhtml']}}}*")
_HREFS: Final = etree.XPath("//@xlink:href", namespaces={"xlink": NAMESPACES["xlink"]}, smart_strings=False)


def scrub(root: Element) -> None:
    """Take every trace out of one part but its tracked changes (`strip_changes`)."""
    etree.strip_elements(root, *_GONE, with_tail=False)
    for found in list(root.iter(*_FROZEN)):
        _freeze(found)
    etree.strip_attributes(root, *_TRACES)
    for cell in root.iter(names.COVERED):
        del cell[:]  # what lies under a merged cell nobody sees
    for link in list(root.iter(names.LINK)):
        if link.get(q("xlink:href"), "").startswith(_LOCAL):
            link.tag = names.SPAN
            link.attrib.clear()
    _bookmarks(root)


def strip_changes(root: Element) -> None:
    """Take out every tracked change's region and marks; the words between the marks stay."""
    marks = (names.TRACKED, names.CHANGE, names.CHANGE_START, names.CHANGE_END)
    etree.strip_elements(root, *marks, with_tail=False)


def _freeze(field: Element) -> None:
    """Leave what a field shows as text."""
    shown = words(field)
    for child in list(field):
        field.remove(child)
    field.text = None
    field.tail = shown + (field.tail or "")
    remove(field)


_USERS: Final = ("text:bookmark-ref", "text:reference-ref")
_POINTS: Final = ("text:bookmark", "text:bookmark-start", "text:bookmark-end")


def _bookmarks(root: Element) -> None:
    """Only bookmarks that something of the text leads to stay."""
    used = {e.get(q("text:ref-name")) for e in root.iter(*(q(n) for n in _USERS))}
    used |= {
        e.get(q("xlink:href"), "")[1:] for e in root.iter(names.LINK) if e.get(q("xlink:href"), "").startswith("#")
    }
    for mark in list(root.iter(*(q(n) for n in _POINTS))):
        if mark.get(q("text:name")) not in used:
            remove(mark)


_PRIVATE: Final = (
    "Rsid", "RsidRoot", "RedlineProtectionKey", "ShowRedlineChanges", "PrinterName", "PrinterSetup", "PrintFaxName",
    "EmbeddedDatabaseName", "CurrentDatabaseDataSource", "CurrentDatabaseCommand", "CurrentDatabaseCommandType",
    "PrinterPaperFromSetup", "PrinterIndependentLayout", "LoadReadonly", "SaveVersionOnClose", "UpdateFromTemplate",
)  # fmt: skip


def settings(root: Element) -> None:
    """Take out of ``settings.xml`` what tells of a machine, a person or the editing; how lines break stays."""
    name = q("config:name")
    for item in list(root.iter(q("config:config-item-set"))):
        if item.get(name, "").endswith("view-settings"):
            remove(item)
    for item in list(root.iter(q("config:config-item"))):
        if item.get(name) in _PRIVATE:
            remove(item)


def meta(title: str = "", language: str = "") -> bytes:
    """A ``meta.xml`` that names nobody and no time."""
    root = etree.Element(q("office:document-meta"), nsmap={p: NAMESPACES[p] for p in ("office", "dc", "meta")})
    root.set(q("office:version"), "1.3")
    inside = etree.SubElement(root, q("office:meta"))
    if title:
        etree.SubElement(inside, q("dc:title")).text = title
    if language:
        etree.SubElement(inside, q("dc:language")).text = language
    return serialise(root)


def serialise(root: Element) -> bytes:
    """The bytes of a part."""
    return xml_bytes(root)


_KINDS: Final = {
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "svg": "image/svg+xml",
    "bmp": "image/bmp", "tif": "image/tiff", "tiff": "image/tiff", "webp": "image/webp", "xml": "text/xml",
}  # fmt: skip


def manifest(parts: Iterable[str], kinds: Mapping[str, str] = _NOTHING) -> bytes:
    """``META-INF/manifest.xml`` of a package with these parts: one entry each, and the package's own.

    `kinds` tells what the folders of embedded objects hold, by their names.
    """
    root = etree.Element(f"{{{_MANIFEST}}}manifest", nsmap={"manifest": _MANIFEST})
    root.set(f"{{{_MANIFEST}}}version", "1.3")

    def entry(path: str, kind: str) -> Element:
        at = {f"{{{_MANIFEST}}}full-path": path, f"{{{_MANIFEST}}}media-type": kind}
        return etree.SubElement(root, f"{{{_MANIFEST}}}file-entry", at)

    entry("/", _ODT).set(f"{{{_MANIFEST}}}version", "1.3")
    for folder, kind in kinds.items():
        entry(f"{folder}/", kind).set(f"{{{_MANIFEST}}}version", "1.3")
    for part in parts:
        ending = part.rpartition(".")[2].lower()
        entry(part, _KINDS.get(ending, "application/octet-stream"))
    return serialise(root)


def references(*roots: Element) -> set[str]:
    """Everything that links of these parts lead to, as names of parts."""
    out: set[str] = set()
    for root in roots:
        for href in cast(list[str], _HREFS(root)):
            if href and ":" not in href:
                out.add(href.removeprefix("./").rstrip("/"))
    return out


_DROPPED_FOLDERS: Final = frozenset(
    {"META-INF", "Thumbnails", "Configurations2", "Versions", "Basic", "Scripts", "Dialogs", "Fonts"}
)
_DROPPED: Final = frozenset(
    {"mimetype", "meta.xml", "settings.xml", "manifest.rdf", "thumbnail.png", "layout-cache", "VersionList.xml"}
)
_OWN: Final = frozenset({"content.xml", "styles.xml"})
_KIND_OF: Final = {
    "chart": "chart", "spreadsheet": "spreadsheet", "text": "text", "drawing": "graphics",
    "presentation": "presentation", "image": "image",
}  # fmt: skip
_DOCUMENT: Final = "application/vnd.oasis.opendocument."


@dataclass(slots=True)
class Kept:
    """The parts of a package that stay beside its text and styles."""

    parts: list[tuple[str, bytes]] = field(default_factory=list)
    kinds: dict[str, str] = field(default_factory=dict)
    """Media types of the embedded objects, by their folders."""
    unknown: list[str] = field(default_factory=list)
    """Parts that could not be looked through, and stay as they are."""


def kept_parts(package: Package, used: set[str]) -> Kept:
    """Pictures and embedded objects that the text still shows; what these say of people is taken out."""
    out = Kept()
    for name in package.names:
        path = name.split("/")
        folder = path[0]
        if name in _OWN or path[-1] in _DROPPED or _DROPPED_FOLDERS.intersection(path[:-1]):
            continue
        if name not in used and folder not in used and f"ObjectReplacements/{folder}" not in used:
            continue
        data = package.read(name)
        if path[-1] in _OWN:
            data, kind = _embedded_part(data, name)
            if kind:
                out.kinds["/".join(path[:-1])] = kind
        elif data.startswith((b"PK", compound.MAGIC)):
            clean = embedded.cleaned(data)
            if clean is None:
                out.unknown.append(name)
            data = data if clean is None else clean
        out.parts.append((name, data))
    return out


def _embedded_part(data: bytes, name: str) -> tuple[bytes, str]:
    """The content or styles of an embedded document without a trace, and its media type where that is the content."""
    root = parse_xml(data, name)
    if root.tag == _MATH:
        return data, f"{_DOCUMENT}formula"
    inside = next(root.iterfind(f"{q('office:body')}/*"), None)
    kind = _KIND_OF.get(str(inside.tag).rpartition("}")[2], "") if inside is not None else ""
    if inside is not None:
        flatten(inside, True)
    scrub(root)
    return serialise(root), f"{_DOCUMENT}{kind}" if kind else ""


_MATH: Final = "{http://www.w3.org/1998/Math/MathML}math"
