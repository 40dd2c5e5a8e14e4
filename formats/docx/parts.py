"""The parts of a DOCX package by what they are to the main document (ECMA-376-2)."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass

from lxml import etree

from editor.errors import FormatError
from formats.docx.names import REL_URI, STRICT, transitional, w
from formats.package import Damaged, Package, open_package, parse_part, parse_xml

_RELATIONSHIP = f"{{{REL_URI}}}Relationship"


class NotWord(FormatError):
    """A sound package that holds no word-processing document."""

    code = "unknown-format"


@dataclass(frozen=True, slots=True)
class Relationship:
    """One relationship of a part."""

    id: str
    kind: str
    """Last step of its type: ``image``, ``footnotes``, ``hyperlink``."""
    target: str
    """Name of a part of the package; an address when `external`."""
    external: bool


def relationships_name(part: str) -> str:
    """Name of the part that holds the relationships of `part`."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def relationships(package: Package, part: str) -> dict[str, Relationship]:
    """The relationships of a part by id; none when it has none. `part` "" is the package itself."""
    name = relationships_name(part)
    if name not in package:
        return {}
    folder = posixpath.dirname(part)
    out: dict[str, Relationship] = {}
    for element in parse_xml(package.read(name), name).iter(_RELATIONSHIP):
        id, kind, target = (element.get(key, "") for key in ("Id", "Type", "Target"))
        external = element.get("TargetMode") == "External"
        if not external:
            target = (
                target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
            )
        out[id] = Relationship(id, kind.rstrip("/").rpartition("/")[2], target, external)
    return out


@dataclass(frozen=True, slots=True)
class Parts:
    """A Word package with what is needed to find one's way in it."""

    package: Package
    main: str
    """Name of the main document's part."""
    links: dict[str, Relationship]
    """The relationships of the main document."""

    def named(self, kind: str) -> str:
        """Name of the part that the main document relates to in that way; "" when there is none."""
        for link in self.links.values():
            if link.kind == kind and not link.external and link.target in self.package:
                return link.target
        return ""

    def xml(self, name: str) -> etree._Element:
        """The root of a part."""
        root = parse_part(self.package, name, unless=STRICT)
        return root if root is not None else parse_xml(transitional(self.package.read(name)), name)


def open_parts(data: bytes) -> Parts:
    """The Word package in the bytes. Raises `FormatError`."""
    package = open_package(data)
    if "[Content_Types].xml" not in package:
        raise NotWord if "mimetype" in package or package.names else Damaged
    parse_xml(package.read("[Content_Types].xml"), "[Content_Types].xml")
    roots = relationships(package, "")
    main = next((link.target for link in roots.values() if link.kind == "officeDocument" and not link.external), "")
    if main not in package:
        raise Damaged(part=main or "_rels/.rels")
    return Parts(package, main, relationships(package, main))


def check_main(root: etree._Element) -> etree._Element:
    """The body of a main document. Raises `NotWord` when it is a workbook or slides."""
    if root.tag != w("document"):
        raise NotWord
    body = root.find(w("body"))
    if body is None:
        raise Damaged(part="body")
    return body
