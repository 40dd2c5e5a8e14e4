"""The last step of every OpenDocument text that was opened: all parts scrubbed, and packed."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from lxml import etree

from formats.codec import Written
from formats.odt import names, scrub
from formats.odt.source import open_parts
from formats.package import Package, parse_xml, write_package

_MIMETYPE: Final = ("mimetype", b"application/vnd.oasis.opendocument.text")
_NOTHING: Final[Mapping[str, bytes]] = MappingProxyType({})


def untracked(data: bytes) -> Written | None:
    """A text without tracked changes with no trace of a reviewer; `None` where it has tracked changes.

    Nothing else of it is touched. Raises `FormatError`.
    """
    opened = open_parts(data)
    roots = [opened.content] if opened.styles is None else [opened.content, opened.styles]
    if any(next(root.iter(names.TRACKED), None) is not None for root in roots):
        return None
    for root in roots:
        scrub.scrub(root)
    return Written(finished(opened.package, opened.content, opened.styles, opened.language))


def finished(
    package: Package,
    content: etree._Element,
    styles: etree._Element | None,
    language: str,
    pictures: Mapping[str, bytes] = _NOTHING,
) -> bytes:
    """The bytes of the package with these scrubbed parts, and `pictures` beside those it has."""
    parts: list[tuple[str, bytes]] = []
    roots = [content] if styles is None else [content, styles]
    for root, name in zip(roots, ("content.xml", "styles.xml"), strict=False):
        parts.append((name, scrub.serialise(root)))
    parts.append(("meta.xml", scrub.meta(language=language)))
    if "settings.xml" in package:
        settings = parse_xml(package.read("settings.xml"), "settings.xml")
        scrub.settings(settings)
        parts.append(("settings.xml", scrub.serialise(settings)))
    parts.extend(scrub.kept_parts(package, scrub.references(*roots)))
    known = {name for name, _ in parts}
    parts.extend((name, picture) for name, picture in pictures.items() if name not in known)
    listed = scrub.manifest([name for name, _ in parts])
    return write_package((_MIMETYPE, *parts, ("META-INF/manifest.xml", listed)), stored=("mimetype",))
