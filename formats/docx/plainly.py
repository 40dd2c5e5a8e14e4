"""Paragraphs that are nothing but runs of characters, read from the bytes of their part.

Most paragraphs are. Asking an element for each of their children takes four times as long as looking at the
bytes that the elements were parsed from. Whatever is not written in the one way that all
programs write it is left to `formats.docx.inline`, which reads elements: this is a shorter way to the same text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from lxml import etree

from formats.docx import names as n
from formats.docx.inline import MEANT

_PARAGRAPH: Final = re.compile(rb"<w:p[ >/]")
_KEPT: Final = '<w:t xml:space="preserve">'
_RUN: Final = re.compile(
    r"<w:r(?: [^<>]*+)?>"
    r"(?:<w:rPr>((?:<\w++:\w++[^<>]*/>)*+)</w:rPr>)?+"
    rf"(?:{_KEPT}([^<]*+)</w:t></w:r>|((?:<w:t(?: xml:space=\"preserve\")?+>[^<]*+</w:t>|<w:tab/>)*+)</w:r>)"
)
"""A run: its look, and its one text or all that it holds."""
_PIECE: Final = re.compile(rf"{_KEPT}([^<]*+)</w:t>|<w:t>([^<]*+)</w:t>|<w:tab/>")
_DECLARED: Final = re.compile(rb'\s*<\?xml version="1\.0"(?: encoding="[Uu][Tt][Ff]-8")?[^>]*\?>')
_REFERENCES: Final = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'"}
_REFERENCE: Final = re.compile("&[^;<]*;")
_BLANKS: Final = " \t\r\n"
_MEANING: Final = re.compile(f"[{''.join(map(chr, MEANT))}]")
"""Characters that are not taken as they are."""


class Plain(NamedTuple):
    """A paragraph of runs of characters."""

    properties: str
    """What stands in its `w:pPr`."""
    looks: list[str | None]
    """What stands in the `w:rPr` of each run; `None` without one."""
    texts: list[str]
    """The characters of each run."""


class Bytes:
    """The bytes of a part beside its paragraphs."""

    def __init__(self, data: bytes, paragraphs: Sequence[etree._Element]) -> None:
        """`paragraphs` are all those of the part that was parsed of `data`, in order."""
        self._data = data
        starts = [match.start() for match in _PARAGRAPH.finditer(data)] if _usual(data, paragraphs) else []
        self._spans = dict(zip(paragraphs, zip(starts, [*starts[1:], len(data)], strict=False), strict=False))
        if len(starts) != len(paragraphs):
            self._spans = {}

    def plain(self, paragraph: etree._Element) -> Plain | None:
        """What a paragraph holds; `None` where there is more than runs of characters, or an unusual spelling."""
        span = self._spans.get(paragraph)
        if span is None:
            return None
        data = self._data
        start, following = span
        stop = data.find(b"</w:p>", start, following)
        if stop < 0:  # it has no content, or holds another paragraph
            return None
        content = data[data.find(b">", start, stop) + 1 : stop].decode()
        if _MEANING.search(content):
            return None
        properties = ""
        if content.startswith("<w:pPr>"):
            properties, _, content = content[7:].partition("</w:pPr>")
        # A tab before the text of its run is the beginning of the text: the most common kind of run is of one text.
        parts = _RUN.split(content.replace(f"<w:tab/>{_KEPT}", f"{_KEPT}\t"))
        if any(parts[::4]):
            return None
        looks, texts = parts[1::4], parts[2::4]
        for at, others in enumerate(parts[3::4]):
            if others is not None:
                text = _characters(others)
                if text is None:
                    return None
                texts[at] = text
        if "&" in content:
            if not _REFERENCES.keys() >= set(_REFERENCE.findall(content)):
                return None
            texts = [_REFERENCE.sub(lambda match: _REFERENCES[match[0]], text) for text in texts]
        return Plain(properties, looks, texts)


def _usual(data: bytes, paragraphs: Sequence[etree._Element]) -> bool:
    """True for a part in UTF-8 whose names have the prefix that all programs use, and which hides nothing."""
    if not paragraphs:
        return False
    known = paragraphs[0].nsmap
    head = data[:200]
    return (
        known.get("w") == n.W_URI
        and data.count(n.W_URI.encode() + b'"') == data.count(b"xmlns:w=") == 1
        and b"<!" not in data
        and data.count(b"<?") <= 1
        and (_DECLARED.match(head) is not None or head.lstrip().startswith(b"<w:"))
    )


def _characters(content: str) -> str | None:
    """The characters that texts and tabs spell; `None` where it is not said whether their outer blanks count."""
    pieces: list[str] = []
    for match in _PIECE.finditer(content):
        kept, bare = match.groups()
        if bare is not None and bare.strip(_BLANKS) != bare:
            return None
        pieces.append("\t" if kept is bare is None else kept or bare or "")
    return "".join(pieces)
