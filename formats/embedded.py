"""Documents embedded in documents: each has its own properties, and tells by them of people and times.

A workbook behind a chart names who typed its figures (domain facts: `revision-traces`, 5). What
can be looked through is cleaned; what cannot is left as it is, and told.
"""

from __future__ import annotations

import posixpath
import struct
from collections.abc import Iterator
from typing import Final

from lxml import etree

from editor.errors import FormatError
from formats import compound
from formats.package import Package, open_package, parse_xml, write_package

_TYPES: Final = "[Content_Types].xml"
_REL: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_DROPPED: Final = frozenset(
    {
        "custom-properties", "thumbnail", "printerSettings", "comments", "threadedComment", "person", "commentAuthors",
        "customXml", "classificationlabels", "vbaProject", "attachedToolbars", "tags", "revisionHeaders", "usernames",
    }
)  # fmt: skip
"""Kinds of relationship that tell of people and machines, or run."""
_UNKNOWN: Final = frozenset({"externalLink", "connections", "oleObject", "package", "control", "activeXControlBinary"})
"""Kinds whose parts hold paths, or documents again: what has one is not looked through."""
_NEEDY: Final = frozenset({"legacyDrawing", "legacyDrawingHF", "picture", "controls", "customPr", "custDataLst"})
_PERSONAL: Final = frozenset({"fileSharing", "revisionPtr", "absPath"})
"""Elements of a workbook with a name, an identity or a path (ECMA-376-1, 18.2.12; MS-XLSX)."""
_EMPTY: Final = {
    "core": b'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
    "app": b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>',
}


def cleaned(data: bytes) -> bytes | None:
    """An embedded document without names, times and paths; `None` for one that cannot be looked through."""
    try:
        if data.startswith(b"PK"):
            return _package(data)
        if data.startswith(compound.MAGIC):
            return _old(data)
    except FormatError:
        return None
    return None


_DEEPEST: Final = 4
"""Documents within each other; a package may hold itself without end."""


def _too_deep(package: Package, left: int = _DEEPEST) -> bool:
    inside = (package.read(name) for name in package.names)
    return any(not left or _too_deep(open_package(data), left - 1) for data in inside if data.startswith(b"PK"))


# Packages (ECMA-376).


def _package(data: bytes) -> bytes | None:
    package = open_package(data)
    if _TYPES not in package:
        return None
    if b"wordprocessingml" in package.read(_TYPES):
        from formats.docx.finish import decided

        return None if _too_deep(package) else decided(data, True).data
    kept: dict[str, bytes] = {}
    waiting = [""]
    while waiting:
        part = waiting.pop()
        if part in kept:
            continue
        links, gone, targets = _links(package, part)
        if links is None:
            return None
        if part:
            kept[part] = _part(package, part, gone)
        name = _links_name(part)
        if name in package:
            kept[name] = links
        waiting.extend(targets)
    types = parse_xml(package.read(_TYPES), _TYPES)
    for child in list(types):
        named = child.get("PartName", "").lstrip("/")
        if named and named not in kept:
            types.remove(child)
    return write_package([(_TYPES, _serialised(types)), *sorted(kept.items())])


def _links_name(part: str) -> str:
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _links(package: Package, part: str) -> tuple[bytes | None, frozenset[str], list[str]]:
    """The relationships of a part that stay, the ids of those that go, and where those lead that stay.

    No bytes where one leads to what cannot be looked through.
    """
    name = _links_name(part)
    if name not in package:
        return b"", frozenset(), []
    root = parse_xml(package.read(name), name)
    gone, targets = set(), []
    for link in list(root.iter(_REL)):
        kind = link.get("Type", "").rstrip("/").rpartition("/")[2]
        target = link.get("Target", "")
        if kind in _UNKNOWN:
            return None, frozenset(), []
        external = link.get("TargetMode") == "External"
        if external and not target.lower().startswith(("http:", "https:", "mailto:")):
            return None, frozenset(), []
        if kind in _DROPPED:
            gone.add(link.get("Id", ""))
            root.remove(link)
        elif not external:
            folder = "" if target.startswith("/") else posixpath.dirname(part)
            target = posixpath.normpath(posixpath.join(folder, target.lstrip("/")))
            if target in package:
                targets.append(target)
    return _serialised(root), frozenset(gone), targets


def _part(package: Package, part: str, gone: frozenset[str]) -> bytes:
    data = package.read(part)
    base = posixpath.basename(part).partition(".")[0]
    if part.startswith("docProps/") and base in _EMPTY:
        return _EMPTY[base]
    if not part.endswith(".xml") or not (gone or any(name.encode() in data for name in _PERSONAL)):
        return data
    root = parse_xml(data, part)
    for element in list(root.iter(etree.Element)):
        local = etree.QName(element).localname
        lost = [key for key, value in element.attrib.items() if str(key).startswith(_R) and value in gone]
        for key in lost:
            del element.attrib[key]
        parent = element.getparent()
        if parent is not None and (local in _PERSONAL or (lost and local in _NEEDY)):
            parent.remove(element)
    return _serialised(root)


def _serialised(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


# Compound files (MS-CFB).

_SUMMARIES: Final = ("\x05SummaryInformation", "\x05DocumentSummaryInformation")
_WORKBOOKS: Final = ("Workbook", "Book")
_PLAIN: Final = frozenset(
    {*_SUMMARIES, *_WORKBOOKS, "\x01CompObj", "\x03ObjInfo", "\x03EPRINT", "\x02OlePres000", "Equation Native",
     "MathType 5.0 Native", "MathType 6.0 Native"}
)  # fmt: skip
"""Streams that are known, and tell of nobody once the summaries and the workbook are cleaned."""
_LINKED: Final = "\x01Ole"
_UNLINKED: Final = 20
"""Bytes of that stream where the object is not linked to a file (MS-OLEDS 2.3.3)."""


def _old(data: bytes) -> bytes | None:
    found = compound.streams(data)
    if any(s.name not in _PLAIN and not (s.name == _LINKED and _size(s) <= _UNLINKED) for s in found):
        return None
    out = bytearray(data)
    for stream in found:
        content = bytearray(stream.read(out))
        if stream.name in _SUMMARIES:
            for start, stop in personal_properties(bytes(content)):
                content[start:stop] = bytes(stop - start)
        elif stream.name in _WORKBOOKS:
            for start, stop in personal_records(bytes(content)):
                content[start:stop] = b" " * (stop - start)
        stream.write(out, bytes(content))
    return bytes(out)


def _size(stream: compound.Stream) -> int:
    return sum(stop - start for start, stop in stream.places)


_STRING, _WIDE, _TIME, _CLIPBOARD = 0x1E, 0x1F, 0x40, 0x47
_PROGRAM: Final = 0x12
"""PIDSI_APPNAME: the program's name tells of nobody."""


def personal_properties(stream: bytes) -> list[tuple[int, int]]:
    """Where a property set holds strings, times and pictures (MS-OLEPS 2.21). Raises `compound.Broken`."""
    try:
        return list(_properties(stream))
    except struct.error as error:
        raise compound.Broken from error


def _properties(stream: bytes) -> Iterator[tuple[int, int]]:
    (sections,) = struct.unpack_from("<I", stream, 24)
    for section in range(min(sections, 2)):
        (base,) = struct.unpack_from("<I", stream, 28 + 20 * section + 16)
        _, count = struct.unpack_from("<II", stream, base)
        for number in range(min(count, 1 << 12)):
            id, offset = struct.unpack_from("<II", stream, base + 8 + 8 * number)
            at = base + offset
            if id in (0, 1) or (section == 0 and id == _PROGRAM):
                continue
            kind, size = struct.unpack_from("<II", stream, at)
            if kind in (_STRING, _CLIPBOARD):
                yield at + 8, min(at + 8 + size, len(stream))
            elif kind == _WIDE:
                yield at + 8, min(at + 8 + 2 * size, len(stream))
            elif kind == _TIME:
                yield at + 4, min(at + 12, len(stream))


_WRITE_ACCESS, _FILE_SHARING, _END_OF_SHEET = 0x5C, 0x5B, 0x0A


def personal_records(stream: bytes) -> list[tuple[int, int]]:
    """Where a workbook tells who opened it for writing (MS-XLS 2.4.349, 2.4.118)."""
    found: list[tuple[int, int]] = []
    at = 0
    while at + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, at)
        if kind == _WRITE_ACCESS and size > 3:
            # The length of the name stays: what is written over it are as many blanks.
            found.append((at + 7, min(at + 4 + size, len(stream))))
        elif kind == _FILE_SHARING and size > 7:
            found.append((at + 11, min(at + 4 + size, len(stream))))
        elif kind == _END_OF_SHEET:
            break
        at += 4 + size
    return found


# The check.

_TELLING: Final = (
    "comment", "person", "printersettings", "custom.xml", "thumbnail", "vba", "externallink", "connection",
)  # fmt: skip


def told(data: bytes) -> tuple[str, ...] | None:
    """What of an embedded document names people, machines or times; `None` when it cannot be looked through."""
    try:
        if data.startswith(b"PK"):
            return tuple(_told_of_package(open_package(data)))
        if data.startswith(compound.MAGIC):
            return None if _old(data) is None else tuple(_told_of_old(data))
    except FormatError:
        return None
    return None


def _told_of_package(package: Package) -> Iterator[str]:
    for name in package.names:
        if any(word in name.lower() for word in _TELLING):
            yield name
        if not name.endswith(".xml"):
            continue
        root = parse_xml(package.read(name), name)
        filled = name.startswith("docProps/") and any(text.strip() for text in root.itertext())
        if filled or any(etree.QName(element).localname in _PERSONAL for element in root.iter(etree.Element)):
            yield name


def _told_of_old(data: bytes) -> Iterator[str]:
    for stream in compound.streams(data):
        content = stream.read(data)
        if stream.name in _SUMMARIES:
            places = personal_properties(content)
        else:
            places = personal_records(content) if stream.name in _WORKBOOKS else []
        if any(content[start:stop].strip(b"\x00 ") for start, stop in places):
            yield stream.name.strip("\x05")
