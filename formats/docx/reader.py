"""Bytes of a Word file to a document, its tracked changes as proposals, and notes."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from lxml import etree

from editor.document import Document, Page
from editor.errors import FormatError
from editor.structure import recognise
from editor.text import Text
from formats.codec import Imported, Note
from formats.docx import names as n
from formats.docx.inline import Inline, Met
from formats.docx.names import w
from formats.docx.revisions import resolve, text_of
from formats.docx.styles import points, style_id
from formats.docx.walk import Walked, walk
from formats.roles import with_roles

_A4: Final = Page()


class TooDeep(FormatError):
    """Things inside each other, deeper than anyone writes them."""

    code = "damaged"


def read(data: bytes) -> Imported:
    """What a Word file holds. Raises `FormatError`."""
    try:
        walked = walk(data)
        return _imported(walked)
    except RecursionError as error:
        raise TooDeep from error


def _imported(walked: Walked) -> Imported:
    resolved = resolve(walked)
    document = Document(
        tuple(resolved.blocks),
        language=walked.language,
        page=_page(walked),
        media=MappingProxyType(walked.media),
        columns=MappingProxyType(walked.columns),
    )
    base = recognise(document)
    proposals = with_roles(base, tuple(resolved.proposals))
    return Imported(base, proposals, tuple(_notes(walked)), "docx", walked)


def _notes(walked: Walked) -> list[Note]:
    notes = [Note(f"docx-{code}", detail=str(count)) for code, count in walked.met.counts.items()]
    comments = walked.parts.named("comments")
    if comments:
        count = sum(1 for _ in walked.parts.xml(comments).iter(w("comment")))
        if count:
            notes.append(Note("docx-comments", comments, str(count)))
    if walked.settings is not None and walked.settings.find(w("documentProtection")) is not None:
        notes.append(Note("docx-protected"))
    return notes


def _page(walked: Walked) -> Page:
    """Size, margins, header and footer of the last section, which is the document's own."""
    section = walked.body.find(n.SECTION)
    if section is None:
        section = next(walked.body.iter(n.SECTION), None)
    if section is None:
        return _A4
    size, margins = section.find(w("pgSz")), section.find(w("pgMar"))

    def length(element: etree._Element | None, name: str, default: float) -> float:
        value = points(element.get(w(name))) if element is not None else None
        return value if value and 0 < value < 10_000 else default

    return Page(
        width=length(size, "w", _A4.width),
        height=length(size, "h", _A4.height),
        top=length(margins, "top", _A4.top),
        bottom=length(margins, "bottom", _A4.bottom),
        start=length(margins, "left", _A4.start),
        end=length(margins, "right", _A4.end),
        header=_furniture(walked, section, "header"),
        footer=_furniture(walked, section, "footer"),
    )


def _furniture(walked: Walked, section: etree._Element, kind: str) -> tuple[Text, ...]:
    """The paragraphs of a section's header or footer that hold anything."""
    references = section.findall(w(f"{kind}Reference"))
    references.sort(key=lambda reference: reference.get(w("type")) != "default")
    for reference in references:
        link = walked.parts.links.get(reference.get(n.R_ID, ""))
        if link is None or link.external or link.target not in walked.parts.package:
            continue
        root = walked.parts.xml(link.target)
        inline = Inline(walked.styles, lambda _: ("", ""), Met())
        texts = []
        for paragraph in root.iter(n.P):
            slots = inline.slots(paragraph, style_id(paragraph.find(n.PPR)))
            text = text_of([slot for slot in slots if slot.inserted is None])
            if text:
                texts.append(text)
        return tuple(texts)
    return ()
