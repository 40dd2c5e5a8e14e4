"""Elements for footnotes, images and fields that a text did not have before."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Final

from lxml import etree

from editor.document import Document
from editor.text import Atom
from formats.codec import Note, lost
from formats.crossing import NOTHING, Crossing
from formats.odt import names
from formats.odt.line import AutomaticStyles
from formats.odt.looks import float_properties
from formats.odt.names import internal_name, q

Element = etree._Element


NO_NUMBER: Final = "\u2060"
"""Label of a note whose number stands in the text itself: LibreOffice would number a note without any."""


@dataclass(slots=True)
class NewAtoms:
    """Makes elements for atoms, and keeps the pictures they need."""

    base: Document
    story: Callable[[str, Element], None]
    """Fills the body of a note with the paragraphs of its story."""
    crossing: Crossing = NOTHING
    """What the base text brings from another format."""
    styles: AutomaticStyles | None = None
    """Where styles of pictures beside the text are told."""
    pictures: dict[str, bytes] = field(default_factory=dict)
    """By the name of their part."""
    equations: dict[str, bytes] = field(default_factory=dict)
    """By the name of the folder that is theirs."""
    lost: list[Atom] = field(default_factory=list)
    """Atoms that leave no more than what they show."""
    _notes: int = 0

    def make(self, atom: Atom) -> Element | None:
        """The element of an atom; `None` when only what it shows can stand in its place."""
        if atom.kind in ("footnote", "endnote"):
            return self._note(atom)
        if atom.kind == "image" and atom.key in self.base.media:
            return self._image(atom)
        reference = self.crossing.references.get(atom.key) if atom.kind == "field" else None
        if reference is not None:
            told = {q("text:ref-name"): reference.name, q("text:reference-format"): reference.shows}
            element = etree.Element(q("text:bookmark-ref"), told)
            element.text = atom.shown
            return element
        if atom.kind == "object" and atom.key in self.crossing.equations:
            return self._equation(atom)
        if atom.kind == "field" and (field_name := _field(atom.key)):
            element = etree.Element(q(f"text:{field_name}"))
            if field_name == "page-number":
                element.set(q("text:select-page"), "current")
            element.text = atom.shown
            return element
        self.lost.append(atom)
        return None

    def told(self) -> tuple[Note, ...]:
        """What was lost: one note for each kind, with how many there were."""
        return lost(self.lost)

    def _equation(self, atom: Atom) -> Element:
        """A formula in the line. Whoever opens it works out its size anew: what stands here is a guess."""
        name = f"Object {len(self.equations) + 1}"
        self.equations[name] = self.crossing.equations[atom.key]
        width = f"{max(12, 6 * len(atom.shown))}pt"
        size = {q("svg:width"): width, q("svg:height"): "20pt", q("text:anchor-type"): "as-char"}
        frame = etree.Element(names.FRAME, {q("draw:name"): name.replace(" ", ""), **size})
        link = {"href": f"./{name}", "type": "simple", "show": "embed", "actuate": "onLoad"}
        etree.SubElement(frame, q("draw:object"), {q(f"xlink:{key}"): value for key, value in link.items()})
        if atom.shown:
            etree.SubElement(frame, q("svg:desc")).text = atom.shown
        return frame

    def _note(self, atom: Atom) -> Element:
        self._notes += 1
        note = etree.Element(names.NOTE, {q("text:id"): f"in{self._notes}", q("text:note-class"): atom.kind})
        citation = etree.SubElement(note, q("text:note-citation"))
        citation.text = atom.shown or NO_NUMBER
        if not atom.shown.isdecimal():
            citation.set(q("text:label"), citation.text)
        self.story(atom.key, etree.SubElement(note, names.NOTE_BODY))
        return note

    def _image(self, atom: Atom) -> Element:
        data = self.base.media[atom.key]
        part = f"Pictures/{internal_name(PurePosixPath(atom.key).stem)}{PurePosixPath(atom.key).suffix.lower()}"
        while self.pictures.setdefault(part, data) != data:
            part = part.replace("Pictures/", "Pictures/_", 1)
        width, height = data.size if all(data.size) else image_size(data)
        pages = [section.page for section in self.crossing.sections] or [self.base.page]
        place = self.crossing.floats.get(atom.key)
        if place is not None:
            rooms = [(page.width, page.height) for page in pages]
        else:
            rooms = [(page.width - page.start - page.end, page.height - page.top - page.bottom) for page in pages]
        scale = min(1.0, max(room[0] for room in rooms) / width, max(room[1] for room in rooms) / height)
        frame = etree.Element(
            names.FRAME,
            {
                q("draw:name"): internal_name(PurePosixPath(atom.key).stem),
                q("text:anchor-type"): "as-char",
                q("svg:width"): f"{width * scale:.2f}pt",
                q("svg:height"): f"{height * scale:.2f}pt",
            },
        )
        link = {
            q("xlink:href"): part,
            q("xlink:type"): "simple",
            q("xlink:show"): "embed",
            q("xlink:actuate"): "onLoad",
        }
        etree.SubElement(frame, names.IMAGE, link)
        if atom.shown:
            etree.SubElement(frame, q("svg:desc")).text = atom.shown
        if place is not None and self.styles is not None:
            frame.set(q("text:anchor-type"), "char")
            if not place.align:
                frame.set(q("svg:x"), f"{place.x:.2f}pt")
            frame.set(q("svg:y"), f"{place.y:.2f}pt")
            name = self.styles.name("graphic", "graphic-properties", float_properties(place))
            frame.set(q("draw:style-name"), name)
        return frame


def _field(key: str) -> str:
    """The field of a running page number, whichever format the key comes from; "" for any other."""
    name = key.partition(":")[0]
    return name if name in ("page-number", "page-count") else ""


def image_size(data: bytes) -> tuple[float, float]:
    """Width and height in points at 96 pixels an inch; a small square when the image does not tell."""
    if data.startswith(b"\x89PNG") and len(data) >= 24:
        width, height = struct.unpack(">II", data[16:24])
        return _sized(width, height)
    if data.startswith(b"GIF8") and len(data) >= 10:
        width, height = struct.unpack("<HH", data[6:10])
        return _sized(width, height)
    if data.startswith(b"\xff\xd8"):
        at = 2
        while at + 9 < len(data) and data[at] == 0xFF:
            if 0xC0 <= data[at + 1] <= 0xCF and data[at + 1] not in (0xC4, 0xC8, 0xCC):
                height, width = struct.unpack(">HH", data[at + 5 : at + 9])
                return _sized(width, height)
            at += 2 + struct.unpack(">H", data[at + 2 : at + 4])[0]
    return _sized(0, 0)


def _sized(width: int, height: int) -> tuple[float, float]:
    return (width * 0.75, height * 0.75) if width and height else (72.0, 72.0)
