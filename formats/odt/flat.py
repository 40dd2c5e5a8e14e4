"""Flat OpenDocument texts (``.fodt``): one XML file, made the package that it stands for (ODF 1.3 part 3, 3.1.2)."""

from __future__ import annotations

import base64
import binascii
import copy
import re
from typing import Final

from lxml import etree

from editor.errors import FormatError
from formats.codec import Note
from formats.odt.names import q
from formats.odt.scrub import manifest
from formats.package import parse_xml, write_package

Element = etree._Element

_ROOT: Final = re.compile(rb"<(?:[\w.-]+:)?document[\s>]")
_OFFICE: Final = b"urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_MIMETYPE: Final = "application/vnd.oasis.opendocument.text"
_BINARY: Final = q("office:binary-data")
_ENDINGS: Final = (
    (b"\x89PNG", "png"), (b"\xff\xd8\xff", "jpg"), (b"GIF8", "gif"), (b"BM", "bmp"), (b"II*\x00", "tif"),
    (b"MM\x00*", "tif"), (b"\xd7\xcd\xc6\x9a", "wmf"), (b"\x01\x00\x00\x00", "emf"),
)  # fmt: skip
_PARTS: Final = {
    "content.xml": ("document-content", ("font-face-decls", "automatic-styles", "body")),
    "styles.xml": ("document-styles", ("font-face-decls", "styles", "automatic-styles", "master-styles")),
    "meta.xml": ("document-meta", ("meta",)),
    "settings.xml": ("document-settings", ("settings",)),
}


def is_flat(data: bytes) -> bool:
    """True when the bytes begin as a flat OpenDocument file does."""
    head = data[:65536]
    return head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and _OFFICE in head and bool(_ROOT.search(head))


def packed(data: bytes) -> tuple[bytes, tuple[Note, ...]]:
    """The package of a flat file, with its images as parts of their own; its macros are left out, and told of.

    Raises `FormatError`.
    """
    root = parse_xml(data, huge=True)
    if root.tag != q("office:document"):
        raise FormatError("damaged")
    kind = root.get(q("office:mimetype"), _MIMETYPE)
    if not kind.startswith(_MIMETYPE):
        raise FormatError("spreadsheet-input" if "spreadsheet" in kind else "slides-input")
    scripts = root.find(q("office:scripts"))
    notes = (Note("macros-dropped"),) if scripts is not None and "".join(map(str, scripts.itertext())).strip() else ()
    images = _images(root)
    parts = [("mimetype", _MIMETYPE.encode())]
    for name, (tag, children) in _PARTS.items():
        part = etree.Element(q(f"office:{tag}"), nsmap=root.nsmap)  # type: ignore[arg-type]  # without a prefix is allowed
        part.set(q("office:version"), root.get(q("office:version"), "1.3"))
        for child in children:
            part.extend(copy.deepcopy(found) for found in root.iterchildren(q(f"office:{child}")))
        if len(part):
            parts.append((name, etree.tostring(part, xml_declaration=True, encoding="UTF-8")))
    parts += images
    parts.append(("META-INF/manifest.xml", manifest([name for name, _ in parts[1:]])))
    return write_package(parts, {"mimetype"}), notes


def _images(root: Element) -> list[tuple[str, bytes]]:
    """Take the images out of the text: parts by name; what held them leads there."""
    out: list[tuple[str, bytes]] = []
    for held in list(root.iter(_BINARY)):
        owner = held.getparent()
        if owner is None:
            continue
        try:
            data = base64.b64decode("".join((held.text or "").split()), validate=True)
        except (binascii.Error, ValueError):
            data = b""
        owner.remove(held)
        if not data:
            continue
        ending = next((ending for magic, ending in _ENDINGS if data.startswith(magic)), "bin")
        name = f"Pictures/image{len(out) + 1}.{ending}"
        out.append((name, data))
        owner.set(q("xlink:href"), name)
        owner.set(q("xlink:type"), "simple")
        owner.set(q("xlink:show"), "embed")
        owner.set(q("xlink:actuate"), "onLoad")
    return out
