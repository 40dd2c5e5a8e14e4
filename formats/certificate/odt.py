"""What an OpenDocument text tells of its reviewers, and its words (OASIS Open Document 1.3)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

from formats import compound
from formats.certificate.scan import (
    BOX,
    DELETED,
    END,
    INSERTED,
    KEPT,
    Scan,
    Stream,
    local_name,
    readings,
    story,
    xml_root,
)
from formats.certificate.word import told_by_embedded
from formats.pictures import telling

_TEXT: Final = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE: Final = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_DC: Final = "{http://purl.org/dc/elements/1.1/}"
_META: Final = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_XLINK: Final = "{http://www.w3.org/1999/xlink}"
_CONFIG: Final = "{urn:oasis:names:tc:opendocument:xmlns:config:1.0}"

_META_NAMES: Final = frozenset(
    {
        f"{_DC}creator",
        f"{_META}initial-creator",
        f"{_META}printed-by",
        f"{_META}keyword",
        f"{_DC}subject",
        f"{_DC}description",
    }
)
_META_DATES: Final = frozenset(
    {
        f"{_DC}date",
        f"{_META}creation-date",
        f"{_META}print-date",
        f"{_META}editing-cycles",
        f"{_META}editing-duration",
    }
)
_PERSONAL_FIELDS: Final = re.compile(
    r"author-name|author-initials|sender-.*|initial-creator|creator|printed-by|print-date|print-time|"
    r"modification-date|modification-time|creation-date|creation-time|editing-cycles|editing-duration|file-name|"
    r"template-name|user-defined"
)
_SETTINGS: Final = {
    "Rsid": "editing-sessions",
    "RsidRoot": "editing-sessions",
    "RedlineProtectionKey": "editing-sessions",
    "PrinterName": "printer",
    "PrinterSetup": "printer",
    "PrintFaxName": "printer",
    "CurrentDatabaseDataSource": "external-links",
    "EmbeddedDatabaseName": "external-links",
}


def scan_odt(parts: dict[str, bytes]) -> Scan:
    """What the files of the package tell, and the words of its content. Raises `FormatError` where it has none."""
    scan = Scan("odt")
    traces = scan.traces
    roots: dict[str, etree._Element] = {}
    for name, data in parts.items():
        if name.startswith("Thumbnails/"):
            traces["thumbnail"].append(name)
        elif name.startswith("Versions/") or name == "VersionList.xml":
            traces["versions"].append(name)
        elif name.startswith(("Basic/", "Scripts/", "Dialogs/")):
            traces["macros"].append(name)
        elif name.startswith("META-INF/") and "signatures" in name:
            traces["signatures"].append(name)
        elif name == "manifest.rdf" or name.startswith("layout-cache"):
            traces["embedded-data"].append(name)
        elif data.startswith((b"PK", compound.MAGIC)):
            traces["embedded-data"] += told_by_embedded(name, data)
        if telling(data):
            traces["picture-metadata"].append(name)
        if not name.endswith(".xml"):
            continue
        root = xml_root(data)
        if name.rsplit("/", 1)[-1] == "meta.xml":
            _scan_meta(root, traces)
        else:
            _scan_part(name, root, b"rsid" in data, scan)
            roots[name] = root
    body = story(roots.get("content.xml"), f"{_OFFICE}body/{_OFFICE}text")
    scan.accepted, scan.rejected = readings(_Body(body).stream)
    return scan


def _scan_meta(root: etree._Element, traces: dict[str, list[str]]) -> None:
    for element in root.iter(etree.Element):
        value = (element.text or "").strip()
        name = local_name(element)
        if element.tag in _META_NAMES and value:
            traces["property-names"].append(f"{name}: {value}")
        elif element.tag in _META_DATES and value and value not in ("0", "PT0S", "P0D"):
            traces["property-dates"].append(f"{name}: {value}")
        elif element.tag == f"{_META}user-defined":
            traces["custom-properties"].append(str(element.get(f"{_META}name")))
        elif element.tag == f"{_META}template":
            traces["attached-template"].append(str(element.get(f"{_XLINK}href")))


def _scan_part(name: str, root: etree._Element, rsid: bool, scan: Scan) -> None:
    traces = scan.traces
    for element in root.iter(f"{_TEXT}*", f"{_OFFICE}*", f"{_CONFIG}config-item", "{*}script", "{*}event-listener"):
        local = local_name(element)
        if local in _COMMON:
            continue
        in_text = str(element.tag).startswith(_TEXT)
        if local == "changed-region":
            traces["tracked-changes"].append(name)
            scan.authors.extend((creator.text or "") for creator in element.iter(f"{_DC}creator"))
        elif in_text and local in ("change", "change-start", "change-end"):
            traces["tracked-changes"].append(f"{name}: {local}")
        elif local in ("annotation", "annotation-end"):
            traces["comments"].append(name)
        elif local in ("hidden-text", "hidden-paragraph") or element.get(f"{_TEXT}display") == "none":
            traces["hidden-text"].append(name)
        elif in_text and _PERSONAL_FIELDS.fullmatch(local):
            traces["property-names"].append(f"{name}: {local}")
        elif local in ("script", "event-listener"):
            traces["macros"].append(f"{name}: {local}")
        elif local == "config-item":
            setting = str(element.get(f"{_CONFIG}name"))
            if setting in _SETTINGS and (element.text or "").strip() not in ("", "0"):
                traces[_SETTINGS[setting]].append(setting)
    for element in root.iterfind(f".//*[@{_XLINK}href]"):
        address = str(element.get(f"{_XLINK}href"))
        if address.lower().startswith(("file:", "\\\\", "//", "../")):
            traces["external-links"].append(address)
    if rsid:
        sessions = sum(1 for e in root.iter(etree.Element) if any(str(k).endswith("rsid") for k in e.attrib))
        traces["editing-sessions"] += [f"{name}: rsid"] * sessions


_COMMON: Final = frozenset({"p", "h", "span", "s", "tab", "line-break", "list", "list-item", "note", "a"})
"""Names of elements that are text and nothing else."""


_LISTED: Final = frozenset({"list", "list-item", "list-header"})
_SKIPPED: Final = frozenset(
    {"tracked-changes", "note", "annotation", "sequence-decls", "forms", "soft-page-break", "ruby-text"}
)
_END_OF_CELL: Final = "\u2028"
_DRAW: Final = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"


class _Body:
    """The characters of an ODF text in one walk: what stands between change marks, what regions store."""

    def __init__(self, body: etree._Element) -> None:
        self.stream: Stream = []
        self._open: set[str] = set()
        """Ids of the insertions the walk is inside of."""
        self._inserted: set[str] = set()
        """Ids of the deletions of words that the base text does not have."""
        self._kinds: dict[str, etree._Element] = {}
        self._boxes: list[tuple[etree._Element, bool, set[str]]] = []
        """Drawings of the paragraph, whether it is deleted where they are, and what is inserted there."""
        for region in body.iter(f"{_TEXT}changed-region"):
            id = region.get(f"{_TEXT}id") or region.get("{http://www.w3.org/XML/1998/namespace}id")
            kinds = list(region.iterchildren(etree.Element))
            if id and kinds:
                self._kinds[str(id)] = kinds[0]
            # LibreOffice puts both in one region: words that one inserted and another deleted.
            if id and {local_name(kind) for kind in kinds} >= {"insertion", "deletion"}:
                self._inserted.add(str(id))
        self._blocks(body)

    def _put(self, text: str, deleted: bool = False) -> None:
        inserted = bool(self._open)
        self.stream.append((text, (INSERTED if inserted else 0) | (DELETED if deleted else 0)))

    def _blocks(self, container: etree._Element, deleted: bool = False, last_mark: bool = True) -> None:
        children = list(container.iterchildren(etree.Element))
        for number, element in enumerate(children):
            local = local_name(element)
            if local in ("p", "h"):
                self._inline(element, deleted)
                if last_mark or number < len(children) - 1:
                    self._put("\u2029", deleted)
                if last_mark:
                    self._drawings()
            elif local in ("change", "change-start", "change-end"):
                self._mark(element, local)
            elif local not in _SKIPPED:
                # A list that ends what is deleted ends in a paragraph that goes on behind the point.
                ends = last_mark or local not in _LISTED or number < len(children) - 1
                start, opened = len(self.stream), set(self._open)
                self._blocks(element, deleted, ends)
                if local == "table-cell":
                    self.stream.append((_END_OF_CELL, KEPT))
                elif local == "table" and (deleted or opened & self._open):
                    # What stands around a table that goes, or comes, as a whole runs together without it.
                    fate = (INSERTED if opened & self._open else KEPT) | (DELETED if deleted else KEPT)
                    inside = self.stream[start:]
                    self.stream[start:] = [(t, fate if t == _END_OF_CELL else its) for t, its in inside]

    def _drawings(self) -> None:
        """The text boxes of the paragraph before, which are flows of their own."""
        boxes, self._boxes = self._boxes, []
        held = self._open
        for box, deleted, self._open in boxes:
            self.stream.append((BOX, KEPT))
            self._blocks(box, deleted)
            self.stream.append((END, KEPT))
        self._open = held

    def _mark(self, element: etree._Element, local: str) -> None:
        id = str(element.get(f"{_TEXT}change-id"))
        kind = self._kinds.get(id)
        if kind is None:
            return
        if kind.tag == f"{_TEXT}insertion":
            if local == "change-start":
                self._open.add(id)
            elif local == "change-end":
                self._open.discard(id)
        elif kind.tag == f"{_TEXT}deletion" and local == "change":
            stored = etree.Element("stored")
            stored.extend(_copies(kind))
            if id in self._inserted:
                self._open.add(id)
            self._blocks(stored, deleted=True, last_mark=False)
            self._open -= self._inserted

    def _inline(self, element: etree._Element, deleted: bool) -> None:
        if element.text:
            self._put(element.text, deleted)
        for child in element.iterchildren():
            if isinstance(child.tag, str):
                self._inline_child(child, local_name(child), deleted)
            if child.tail:
                self._put(child.tail, deleted)

    def _inline_child(self, child: etree._Element, local: str, deleted: bool) -> None:
        if local == "s":
            self._put(" ", deleted)  # words are compared with one space for any
        elif local == "tab":
            self._put("\t", deleted)
        elif local == "line-break":
            self._put(" ", deleted)
        elif local in ("change", "change-start", "change-end"):
            self._mark(child, local)
        elif str(child.tag).startswith(_DRAW) and local != "a":
            if next(child.iter(f"{_TEXT}p", f"{_TEXT}h"), None) is not None:
                self._boxes.append((child, deleted, set(self._open)))
        elif local not in _SKIPPED:
            self._inline(child, deleted)


def _copies(deletion: etree._Element) -> Iterator[etree._Element]:
    """The paragraphs a deletion stores; its `office:change-info` is not among them."""
    for child in deletion.iterchildren(etree.Element):
        if child.tag != f"{_OFFICE}change-info":
            yield etree.fromstring(etree.tostring(child, with_tail=False))
