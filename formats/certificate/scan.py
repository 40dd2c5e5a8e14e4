"""What every walk through a file collects, and the means all of them share."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from editor.errors import FormatError

TRACES: Final = (
    "tracked-changes",
    "comments",
    "people",
    "editing-sessions",
    "property-names",
    "property-dates",
    "custom-properties",
    "document-variables",
    "hidden-text",
    "attached-template",
    "external-links",
    "thumbnail",
    "picture-metadata",
    "macros",
    "embedded-data",
    "signatures",
    "versions",
    "printer",
)
"""Codes of the checks, in the order they are shown."""


@dataclass(slots=True)
class Scan:
    """What one walk through a file collects."""

    format: str
    """As `Certificate.format` tells it."""
    traces: dict[str, list[str]] = field(default_factory=lambda: {code: [] for code in TRACES})
    """For each of `TRACES` the places where it was found."""
    authors: list[str] = field(default_factory=list)
    """The name each tracked change bears."""
    accepted: list[str] = field(default_factory=list)
    """The paragraphs of the body with every tracked change accepted."""
    rejected: list[str] = field(default_factory=list)
    """Likewise, with every one rejected."""


_LARGEST: Final = 512 * 1024 * 1024
"""Bytes a package may unpack to."""


def unpacked(data: bytes) -> dict[str, bytes]:
    """The files in a zip by their names. Raises `FormatError` when it is damaged or unpacks to too much."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            if sum(info.file_size for info in infos) > _LARGEST:
                raise FormatError("zip-bomb")
            files = (info for info in infos if info.filename and not info.filename.endswith("/"))
            return {info.filename: archive.read(info) for info in files}
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, OSError, ValueError, EOFError) as error:
        raise FormatError("truncated") from error


def xml_root(data: bytes) -> etree._Element:
    """The root of an XML part. No entity is resolved, nothing is fetched.

    Raises `FormatError` when it is none: who cannot read a part cannot say what is not in it.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        huge_tree=True,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise FormatError("damaged") from error


def story(root: etree._Element | None, path: str) -> etree._Element:
    """The text of a package's main part. Raises `FormatError` where there is none, or one that declares entities."""
    body = root.find(path) if root is not None else None
    if root is None or body is None:
        raise FormatError("damaged")
    if root.getroottree().docinfo.internalDTD is not None:
        raise FormatError("forbidden-xml")
    return body


def local_name(element: etree._Element) -> str:
    """The name of an element without its namespace (`etree.QName` says the same, ten times slower)."""
    return str(element.tag).rpartition("}")[2]


KEPT, INSERTED, DELETED, BOTH = 0, 1, 2, 3
"""Fates of characters; `BOTH`: inserted by one and deleted by another, so in neither reading."""

Stream = list[tuple[str, int]]
"""Characters with their fate, in reading order; "\\u2029" is a paragraph mark, "\\u2028" an end no change moves.

Between `BOX` and `END` stands a text box, which parts no paragraph.
"""
BOX, END = "\x0e", "\x0f"


class Aside(str):
    """A paragraph of a text box: its place among the others is where the box is anchored."""

    __slots__ = ()


def readings(stream: Stream) -> tuple[list[str], list[str]]:
    """The paragraphs of a text with its changes accepted, and with them rejected."""
    accepted = "".join(text for text, fate in stream if fate in (KEPT, INSERTED))
    rejected = "".join(text for text, fate in stream if fate in (KEPT, DELETED))
    return _cut(accepted), _cut(rejected)


def _cut(text: str) -> list[str]:
    if BOX not in text:
        return re.split("[\u2029\u2028]", text)
    flows = [_Flow()]
    for token in re.split("([\u2029\u2028\x0e\x0f])", text):
        flow = flows[-1]
        if token == BOX:
            flows.append(_Flow(aside=True))
        elif token == END:
            flows.pop()
            around = flows[-1]
            (around.waiting if around.words else around.told).extend(flow.ended())
        elif token in ("\u2029", "\u2028"):
            flow.end()
        else:
            flow.words += token
    return flows[0].ended()


@dataclass(slots=True)
class _Flow:
    """The paragraphs of a text, or of a text box, while they are told."""

    aside: bool = False
    told: list[str] = field(default_factory=list)
    words: str = ""
    waiting: list[str] = field(default_factory=list)
    """The paragraphs of text boxes that were met in this one."""

    def end(self) -> None:
        self.told += [Aside(self.words) if self.aside else self.words, *self.waiting]
        self.words, self.waiting = "", []

    def ended(self) -> list[str]:
        self.end()
        return self.told
