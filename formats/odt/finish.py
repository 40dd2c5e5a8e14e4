"""The last step of every OpenDocument text that was opened: all parts scrubbed, and packed."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from lxml import etree

from formats.codec import Note, Written
from formats.odt import scrub
from formats.odt.flatten import flatten
from formats.odt.names import q
from formats.odt.source import language_of, open_parts
from formats.package import Package, parse_xml, write_package

_MIMETYPE: Final = ("mimetype", b"application/vnd.oasis.opendocument.text")
_NOTHING: Final[Mapping[str, bytes]] = MappingProxyType({})


def decided(data: bytes, final: bool) -> Written:
    """A text with every tracked change accepted, or rejected unless `final`, and no trace of a reviewer.

    Nothing else of it is touched, be it text or not. Raises `FormatError`.
    """
    opened = open_parts(data)
    flatten(opened.body, final)
    scrub.scrub(opened.content)
    if opened.styles is not None:
        settle_page(opened.styles, final)
        scrub.scrub(opened.styles)
    language = language_of(opened.body, opened.styles)
    return finished(opened.package, opened.content, opened.styles, language)


def settle_page(styles: etree._Element, final: bool) -> list[str]:
    """Accept the tracked changes of all headers and footers, or reject them; which of them had any comes back."""
    return [
        holder.tag.rpartition("}")[2]
        for master in styles.iter(q("style:master-page"))
        for holder in master.iterchildren("*")
        if flatten(holder, final)
    ]


def finished(
    package: Package,
    content: etree._Element,
    styles: etree._Element | None,
    language: str,
    pictures: Mapping[str, bytes] = _NOTHING,
) -> Written:
    """The package with these scrubbed parts, and `pictures` beside those it has."""
    parts: list[tuple[str, bytes]] = []
    roots = [content] if styles is None else [content, styles]
    for root, name in zip(roots, ("content.xml", "styles.xml"), strict=False):
        parts.append((name, scrub.serialise(root)))
    parts.append(("meta.xml", scrub.meta(language=language)))
    if "settings.xml" in package:
        settings = parse_xml(package.read("settings.xml"), "settings.xml")
        scrub.settings(settings)
        parts.append(("settings.xml", scrub.serialise(settings)))
    kept = scrub.kept_parts(package, scrub.references(*roots))
    parts.extend(kept.parts)
    known = {name for name, _ in parts}
    parts.extend((name, picture) for name, picture in pictures.items() if name not in known)
    listed = scrub.manifest([name for name, _ in parts], kept.kinds)
    data = write_package((_MIMETYPE, *parts, ("META-INF/manifest.xml", listed)), stored=("mimetype",))
    return Written(data, tuple(Note("odt-embedded-object", name) for name in kept.unknown))
