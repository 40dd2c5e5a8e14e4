"""What a DOCX tells of its reviewers, and its words (ECMA-376-1)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

from formats import embedded
from formats.certificate.scan import (
    BOTH,
    BOX,
    DELETED,
    END,
    INSERTED,
    KEPT,
    Scan,
    local_name,
    readings,
    story,
    unpacked,
    xml_root,
)
from formats.pictures import telling

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_W_STRICT: Final = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_W_PLAIN: Final = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"

_CHANGES: Final = frozenset(
    {
        "ins", "del", "moveFrom", "moveTo", "moveFromRangeStart", "moveToRangeStart", "cellIns", "cellDel",
        "cellMerge", "numberingChange", "pPrChange", "rPrChange", "sectPrChange", "tblPrChange", "tblPrExChange",
        "trPrChange", "tcPrChange", "tblGridChange", "delText", "delInstrText", "customXmlInsRangeStart",
        "customXmlDelRangeStart", "customXmlMoveFromRangeStart", "customXmlMoveToRangeStart", "conflictIns",
        "conflictDel",
    }
)  # fmt: skip
"""Local names of every element that records a change (17.13.5, 17.3.3.7)."""

_COMMENTS: Final = frozenset({"commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef"})
_NAMED_FIELDS: Final = re.compile(
    r"\s*(AUTHOR|LASTSAVEDBY|USERNAME|USERINITIALS|USERADDRESS|TEMPLATE|DOCPROPERTY|DOCVARIABLE|FILENAME\s+\\p)\b",
    re.I,
)


def scan_docx(parts: dict[str, bytes], depth: int = 0) -> Scan:
    """What the files of the package tell, and the words of its main part. Raises `FormatError` where it has none.

    `depth`: how many documents it is embedded in.
    """
    scan = Scan("docx")
    traces = scan.traces
    main = ""
    roots: dict[str, etree._Element] = {}
    for name, data in parts.items():
        lower = name.lower()
        base = lower.rsplit("/", 1)[-1]
        if base.startswith("comments") and base.endswith(".xml"):
            traces["comments"].append(name)
        elif base.startswith("people") or "documenttasks" in lower or "persons/" in lower:
            traces["people"].append(name)
        elif lower == "docprops/custom.xml" or lower.startswith("docmetadata/"):
            traces["custom-properties"].append(name)
        elif lower.startswith("docprops/thumbnail"):
            traces["thumbnail"].append(name)
        elif "/embeddings/" in lower:
            traces["embedded-data"] += told_by_embedded(name, data, depth)
        elif lower.startswith("customxml/") or "/glossary/" in lower:
            traces["embedded-data"].append(name)
        elif "vbaproject" in lower or "vbadata" in lower or "/activex/" in lower or "customui" in lower:
            traces["macros"].append(name)
        elif lower.startswith("_xmlsignatures/"):
            traces["signatures"].append(name)
        elif "printersettings" in lower:
            traces["printer"].append(name)
        if telling(data):
            traces["picture-metadata"].append(name)
        if not lower.endswith((".xml", ".rels")):
            continue
        root = xml_root(data.replace(_W_STRICT, _W_PLAIN))
        if lower.endswith(".rels"):
            main = main or _main_part(name, root)
            _scan_relations(name, root, traces)
        elif lower in ("docprops/core.xml", "docprops/app.xml"):
            _scan_properties(root, traces)
        else:
            roots[name] = root
            _scan_part(name, root, b"rsid" in data, scan)
    body = story(roots.get(main), f"{_W}body")
    scan.accepted, scan.rejected = readings(list(_blocks(body, KEPT)))
    return scan


def told_by_embedded(name: str, data: bytes, depth: int = 0) -> list[str]:
    """What a document in the document tells; its own name where it cannot be looked through."""
    if data.startswith(b"PK") and b"word/document.xml" in data:
        if depth == _DEEPEST:
            return [name]
        inside = scan_docx(unpacked(data), depth + 1).traces
        return [f"{name}: {where}" for code, found in inside.items() if code != "hidden-text" for where in found]
    parts = embedded.told(data)
    return [name] if parts is None else [f"{name}: {part}" for part in parts]


_DEEPEST: Final = 4
"""Documents within each other; a package may hold itself without end."""


def _main_part(name: str, root: etree._Element) -> str:
    if name != "_rels/.rels":
        return ""
    for relation in root:
        if str(relation.get("Type", "")).endswith("/officeDocument"):
            return str(relation.get("Target", "")).lstrip("/")
    return ""


def _scan_relations(name: str, root: etree._Element, traces: dict[str, list[str]]) -> None:
    for relation in root:
        target = str(relation.get("Target", ""))
        kind = str(relation.get("Type", "")).rsplit("/", 1)[-1]
        if kind == "attachedTemplate":
            traces["attached-template"].append(target)
        elif relation.get("TargetMode") == "External" and (
            kind != "hyperlink" or not target.lower().startswith(("http://", "https://", "mailto:", "ftp://", "#"))
        ):
            traces["external-links"].append(f"{name}: {target}")


_DATES: Final = frozenset({"created", "modified", "lastPrinted"})
_NAMES: Final = frozenset(
    {
        "creator", "lastModifiedBy", "keywords", "category", "description", "subject", "contentStatus", "version",
        "revision", "identifier", "Template", "Manager", "Company", "HyperlinkBase", "TitlesOfParts",
    }
)  # fmt: skip


def _scan_properties(root: etree._Element, traces: dict[str, list[str]]) -> None:
    for element in root:
        local = local_name(element)
        value = " ".join("".join(str(text) for text in element.itertext()).split())
        if local in _DATES and value:
            traces["property-dates"].append(f"{local}: {value}")
        elif local in _NAMES and value:
            traces["property-names"].append(f"{local}: {value}")
        elif local == "TotalTime" and value not in ("", "0"):
            traces["property-dates"].append(f"{local}: {value}")


def _scan_part(name: str, root: etree._Element, rsid: bool, scan: Scan) -> None:
    traces = scan.traces
    for element in root.iter(*_LOOKED_AT):
        local = local_name(element)
        if local in _CHANGES:
            traces["tracked-changes"].append(f"{name}: {local}")
            author = element.get(f"{_W}author")
            if author is not None:
                scan.authors.append(author)
        elif local in _COMMENTS:
            traces["comments"].append(f"{name}: {local}")
        elif local in ("rsids", "rsid", "docId", "proofErr", "lastRenderedPageBreak"):
            traces["editing-sessions"].append(f"{name}: {local}")
        elif local in ("vanish", "specVanish") and element.get(f"{_W}val") not in ("0", "false", "off"):
            if not name.endswith("styles.xml") and not _of_a_mark(element):
                traces["hidden-text"].append(name)
        elif local == "docVar":
            traces["document-variables"].append(str(element.get(f"{_W}name")))
        elif local == "attachedTemplate":
            traces["attached-template"].append(name)
        elif local in ("permStart", "permEnd") and element.get(f"{_W}ed"):
            traces["people"].append(str(element.get(f"{_W}ed")))
        elif local == "dataBinding":
            traces["embedded-data"].append(f"{name}: {local}")
        elif local in ("instrText", "fldSimple"):
            told = element.get(f"{_W}instr") or element.text or ""
            if _NAMED_FIELDS.match(told):
                traces["property-names"].append(f"{name}: {told.strip()[:40]}")
    if rsid:
        sessions = sum(1 for element in root.iter(etree.Element) if any("}rsid" in str(k) for k in element.attrib))
        traces["editing-sessions"] += [f"{name}: rsid"] * sessions


def _of_a_mark(vanish: etree._Element) -> bool:
    """True where the mark of a paragraph is hidden, as behind a table that ends a text: no word is."""
    properties = vanish.getparent()
    holder = properties.getparent() if properties is not None else None
    return holder is not None and holder.tag == f"{_W}pPr"


_LOOKED_AT: Final = tuple(
    f"{{*}}{name}"
    for name in (
        *_CHANGES, *_COMMENTS, "rsids", "rsid", "docId", "proofErr", "lastRenderedPageBreak", "vanish", "specVanish",
        "docVar", "attachedTemplate", "permStart", "permEnd", "dataBinding", "instrText", "fldSimple",
    )
)  # fmt: skip
"""Names of elements, for the parser to pick: it does so much faster than we could."""


def _fate(outer: int, local: str) -> int:
    if local in ("ins", "moveTo"):
        return BOTH if outer in (DELETED, BOTH) else INSERTED
    if local in ("del", "moveFrom"):
        return BOTH if outer in (INSERTED, BOTH) else DELETED
    return outer


def _blocks(container: etree._Element, fate: int) -> Iterator[tuple[str, int]]:
    """Characters of all paragraphs in a body, cell or wrapper."""
    for element in container.iterchildren(etree.Element):
        local = local_name(element)
        if local == "p":
            yield from _inline(element, fate, [])
            yield "\u2029", _mark(element, fate)
            for box in _text_boxes(element):
                yield BOX, KEPT
                yield from _blocks(box, _fate_of_anchor(box, element, fate))
                yield END, KEPT
        elif local == "tbl":
            # A table ends the paragraph before it whatever happens to that one's mark.
            yield "\u2028", KEPT
            yield from _blocks(element, fate)
        elif local == "tr":
            properties = element.find(f"{_W}trPr")
            row = fate
            if properties is not None:
                for marker in ("ins", "del"):
                    if properties.find(f"{_W}{marker}") is not None:
                        row = _fate(row, marker)
            yield from _blocks(element, row)
        elif local == "tc":
            cell = fate
            for marker, way in (("cellIns", "ins"), ("cellDel", "del")):
                if element.find(f"{_W}tcPr/{_W}{marker}") is not None:
                    cell = _fate(cell, way)
            yield from _blocks(element, cell)
            yield "\u2028", KEPT
        elif local in _AROUND_BLOCKS:
            yield from _blocks(element, _fate(fate, local))


_AROUND_BLOCKS: Final = frozenset(
    {"AlternateContent", "Choice", "sdt", "sdtContent", "customXml", "smartTag", "ins", "del", "moveTo", "moveFrom"}
)


def _text_boxes(paragraph: etree._Element) -> Iterator[etree._Element]:
    """Contents of the text boxes anchored in a paragraph, each once: a file has them twice (ECMA-376-3, 10.2.1)."""
    within = next(paragraph.iterancestors(f"{_W}txbxContent"), None)
    for box in paragraph.iter(f"{_W}txbxContent"):
        if next(box.iterancestors(f"{_W}txbxContent"), None) is within and not any(
            local_name(above) == "Fallback" for above in box.iterancestors(etree.Element)
        ):
            yield box


def _fate_of_anchor(box: etree._Element, paragraph: etree._Element, fate: int) -> int:
    """What becomes of a text box: it goes and comes with the run that it is anchored in."""
    for above in box.iterancestors(etree.Element):
        if above is paragraph:
            break
        fate = _fate(fate, local_name(above))
    return fate


def _mark(paragraph: etree._Element, fate: int) -> int:
    properties = paragraph.find(f"{_W}pPr/{_W}rPr")
    if properties is not None:
        for marker in ("ins", "moveTo", "del", "moveFrom"):
            if properties.find(f"{_W}{marker}") is not None:
                fate = _fate(fate, marker)
    return fate


_CHARACTERS: Final = {
    "tab": "\t",
    "ptab": "\t",
    "br": " ",
    "cr": " ",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}
_SKIPPED: Final = frozenset(
    {
        "pPr", "rPr", "instrText", "delInstrText", "sym", "drawing", "pict", "object", "Fallback", "sdtPr",
        "smartTagPr", "oMath", "oMathPara", "rt",
    }
)  # fmt: skip


def _inline(element: etree._Element, fate: int, fields: list[bool]) -> Iterator[tuple[str, int]]:
    """Characters of what stands in a paragraph.

    `fields` tells of each open field whether its instruction is over: what stands in that is not shown (17.16.18).
    """
    for child in element.iterchildren(etree.Element):
        local = local_name(child)
        if local in ("t", "delText"):
            if child.text and all(fields):
                yield child.text, fate
        elif local in _CHARACTERS:
            if all(fields) and (local != "br" or child.get(f"{_W}type") in (None, "textWrapping")):
                yield _CHARACTERS[local], fate
        elif local == "fldChar":
            kind = child.get(f"{_W}fldCharType")
            if kind == "begin":
                fields.append(False)
            elif fields and kind == "separate":
                fields[-1] = True
            elif fields and kind == "end":
                fields.pop()
        elif local not in _SKIPPED:
            yield from _inline(child, _fate(fate, local), fields)
