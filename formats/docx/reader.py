"""Bytes of a Word file to a document, its tracked changes as proposals, and notes."""

from __future__ import annotations

from collections import defaultdict
from types import MappingProxyType
from typing import Final

from lxml import etree

from editor.document import Document, Page
from editor.errors import FormatError
from editor.roles import with_roles
from editor.structure import recognise
from editor.text import Text
from formats.codec import Imported, Note
from formats.colour import marks
from formats.docx import names as n
from formats.docx.inline import Inline, Met
from formats.docx.names import w
from formats.docx.revisions import resolve, text_of
from formats.docx.styles import points, style_id
from formats.docx.walk import Walked, walk

_A4: Final = Page()
_FORMATS: Final = (w("rPrChange"), w("pPrChange"), w("sectPrChange"))


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
    for key, size in walked.met.sizes.items():
        walked.media[key] = walked.media[key].sized(*size)
    document = Document(
        tuple(resolved.blocks),
        language=walked.language,
        page=_page(walked),
        media=MappingProxyType(walked.media),
        columns=MappingProxyType(walked.columns),
    )
    base = recognise(document)
    proposals = with_roles(base, tuple(resolved.proposals))
    return Imported(base, proposals, tuple(_notes(walked)), "docx", parsed=walked)


def _notes(walked: Walked) -> list[Note]:
    counts = walked.met.counts
    if "formatting-change" in counts:  # looks that were met before are not looked at again while paragraphs are read
        roots = (walked.root, *walked.notes.values())
        counts["formatting-change"] = sum(1 for root in roots for _ in root.iter(*_FORMATS))
    notes = [Note(f"docx-{code}", detail=str(count)) for code, count in counts.items()]
    comments = walked.parts.named("comments")
    if comments:
        count = sum(1 for _ in walked.parts.xml(comments).iter(w("comment")))
        if count:
            notes.append(Note("docx-comments", comments, str(count)))
    if walked.settings is not None and walked.settings.find(w("documentProtection")) is not None:
        notes.append(Note("docx-protected"))
    coloured = _coloured(walked)
    if coloured:
        notes.append(Note("docx-colour", detail=str(coloured)))
    return notes


def _coloured(walked: Walked) -> int:
    """Runs in red or blue by their own properties, links left out, in paragraphs that have other words as well."""
    found: dict[etree._Element, int] = defaultdict(int)
    for colour in walked.colours:
        if marks(colour.get(n.VAL, "")):
            run = next(colour.iterancestors(n.R), None)
            paragraph = run.getparent() if run is not None else None
            if run is not None and paragraph is not None and paragraph.tag == n.P and _words(run):
                found[paragraph] += run.find(f"{n.RPR}/{w('rStyle')}") is None
    return sum(count for paragraph, count in found.items() if any(_words(r) and not _is_marked(r) for r in paragraph))


def _words(element: etree._Element) -> bool:
    return any((text.text or "").strip() for text in element.iter(n.T))


def _is_marked(run: etree._Element) -> bool:
    colour = run.find(f"{n.RPR}/{w('color')}")
    return colour is not None and marks(colour.get(n.VAL, ""))


def _part(walked: Walked, reference: etree._Element) -> str:
    """The part that a header or footer lies in; "" where there is none."""
    link = walked.parts.links.get(reference.get(n.R_ID, ""))
    return "" if link is None or link.external or link.target not in walked.parts.package else link.target


def _reference(walked: Walked, section: etree._Element, kind: str) -> str:
    """The part of a section's usual header or footer; "" where it has none."""
    references = section.findall(w(f"{kind}Reference"))
    references.sort(key=lambda reference: reference.get(w("type")) != "default")
    return next((part for reference in references if (part := _part(walked, reference))), "")


def _page(walked: Walked) -> Page:
    """Size, margins, header and footer of the last section, which is the document's own."""
    section = walked.body.find(n.SECTION)
    if section is None:
        section = next(iter(walked.sections), None)
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
    part = _reference(walked, section, kind)
    if not part:
        return ()
    inline = Inline(walked.styles, lambda _: ("", ""), Met())
    texts = []
    for paragraph in walked.parts.xml(part).iter(n.P):
        slots = inline.slots(paragraph, style_id(paragraph.find(n.PPR)))
        text = text_of([slot for slot in slots if slot.inserted is None])
        if text:
            texts.append(text)
    return tuple(texts)
