"""What tells of reviewers, machines and editing goes from a package (domain facts: `revision-traces`, 4 to 6)."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Container, Iterable, Iterator
from typing import Final

from lxml import etree

from formats.codec import Note
from formats.docx import names as n
from formats.docx.names import w
from formats.docx.parts import relationships, relationships_name
from formats.package import Package, parse_xml

_RSIDS: Final = tuple(
    w(name) for name in ("rsidR", "rsidRPr", "rsidP", "rsidRDefault", "rsidDel", "rsidTr", "rsidSect")
)
_IDENTITIES: Final = (f"{{{n.W14_URI}}}paraId", f"{{{n.W14_URI}}}textId")
_RESIDUE: Final = tuple(
    w(name)
    for name in (
        "proofErr", "lastRenderedPageBreak", "permStart", "permEnd", "commentRangeStart", "commentRangeEnd",
        "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "smartTagPr", "customXmlPr",
        "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd",
        "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart",
        "customXmlMoveToRangeEnd", "dataBinding", "placeholder", "numberingChange", "cellIns", "cellDel", "cellMerge",
        "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "trPrChange", "tcPrChange",
        "tblGridChange",
    )
)  # fmt: skip
_TAGS: Final = (w("smartTag"), w("customXml"))
_HIDDEN_BOOKMARKS: Final = ("_GoBack", "_Hlk", "OLE_LINK")
_SETTINGS: Final = frozenset(
    w(name)
    for name in (
        "rsids", "docVars", "attachedTemplate", "trackRevisions", "doNotTrackMoves", "doNotTrackFormatting",
        "revisionView", "documentProtection", "writeProtection", "mailMerge", "saveThroughXslt", "attachedSchema",
        "proofState", "activeWritingStyle", "hideSpellingErrors", "hideGrammaticalErrors", "smartTagType",
        "hdrShapeDefaults", "captions", "schemaLibrary",
    )
)  # fmt: skip
_IDENTITY_FIELDS: Final = re.compile(
    r"\s*(AUTHOR|LASTSAVEDBY|USERNAME|USERINITIALS|USERADDRESS|TEMPLATE|SAVEDATE|PRINTDATE|CREATEDATE|EDITTIME|REVNUM"
    r"|DOCPROPERTY|DOCVARIABLE|INCLUDETEXT|INCLUDEPICTURE|LINK|DDE|DDEAUTO|MERGEFIELD|ASK|FILLIN|ADDIN|FILENAME)\b",
    re.IGNORECASE,
)
_KEPT_KINDS: Final = frozenset(
    {
        "styles", "settings", "numbering", "fontTable", "theme", "header", "footer", "footnotes", "endnotes", "image",
        "hyperlink", "webSettings", "chart", "diagramData", "diagramLayout", "diagramQuickStyle", "diagramColors",
        "package", "oleObject", "officeDocument", "core-properties", "extended-properties", "chartUserShapes",
        "diagramDrawing", "hdphoto", "chartStyle", "chartColorStyle", "themeOverride",
    }
)  # fmt: skip
"""Kinds of relationship that carry the text and its look. All others, known or not, tell of how it came about."""
_CORE: Final = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_MACRO: Final = "application/vnd.ms-word.document.macroEnabled.main+xml"
_MAIN: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_TEMPLATES: Final = frozenset(
    {
        _MACRO,
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    }
)


def scrub_story(root: etree._Element, tracked: bool) -> None:
    """Take the residue of editing out of one part that holds text. `tracked` keeps tracked changes."""
    etree.strip_attributes(root, *_RSIDS, *_IDENTITIES)
    etree.strip_elements(root, *_RESIDUE, with_tail=False)
    etree.strip_tags(root, *_TAGS)
    for reference in list(root.iter(w("commentReference"), w("annotationRef"))):
        run = reference.getparent()
        if run is None:
            continue
        run.remove(reference)
        parent = run.getparent()
        if parent is not None and all(child.tag == n.RPR for child in run):
            parent.remove(run)
    _bookmarks(root)
    if not tracked:
        for mark in list(root.iter(n.INS, n.DEL)):
            parent = mark.getparent()
            if parent is not None and parent.tag in (w("numPr"), f"{{{n.M_URI}}}ctrlPr"):
                parent.remove(mark)


def _bookmarks(root: etree._Element) -> None:
    """Drop hidden bookmarks that nothing refers to, and ends and starts without the other."""
    starts = list(root.iter(w("bookmarkStart")))
    ends = list(root.iter(w("bookmarkEnd")))
    if not starts and not ends:
        return
    used = " ".join(code.text or "" for code in root.iter(n.INSTRUCTION, w("delInstrText")))
    used += " ".join(link.get(w("anchor"), "") for link in root.iter(n.HYPERLINK))
    used += " ".join(field.get(w("instr"), "") for field in root.iter(n.SIMPLE_FIELD))
    ended = {end.get(n.ID) for end in ends}
    going: set[str | None] = set()
    for start in starts:
        name = start.get(w("name"), "")
        hidden = name == "_GoBack" or (name.startswith(_HIDDEN_BOOKMARKS) and name not in used)
        if hidden or start.get(n.ID) not in ended:
            going.add(start.get(n.ID))
    begun = {start.get(n.ID) for start in starts} - going
    for bookmark in [*starts, *ends]:
        id, parent = bookmark.get(n.ID), bookmark.getparent()
        if parent is not None and (id in going or id not in begun):
            parent.remove(bookmark)


def freeze_fields(root: etree._Element) -> int:
    """Make plain text of fields that name people, files or times; how many there were."""
    count = 0
    for field in list(root.iter(n.SIMPLE_FIELD)):
        parent = field.getparent()
        if parent is not None and _IDENTITY_FIELDS.match(field.get(w("instr"), "")):
            at = parent.index(field)
            parent[at : at + 1] = list(field)
            count += 1
    stack: list[list[etree._Element]] = []
    codes: list[str] = []
    in_code: list[bool] = []
    for part in list(root.iter(n.FIELD_CHAR, n.INSTRUCTION, n.P)):
        if part.tag == n.INSTRUCTION:
            if stack:
                stack[-1].append(part)
                codes[-1] += (part.text or "") if in_code[-1] else ""
            continue
        if part.tag == n.P:
            continue
        kind = part.get(n.FIELD_TYPE)
        if kind == "begin":
            stack.append([part])
            codes.append("")
            in_code.append(True)
        elif stack:
            stack[-1].append(part)
            in_code[-1] = False
            if kind == "end":
                parts, code = stack.pop(), codes.pop()
                in_code.pop()
                if _IDENTITY_FIELDS.match(code):
                    count += 1
                    for gone in parts:
                        run = gone.getparent()
                        if run is not None:
                            run.remove(gone)
    return count


def scrub_settings(root: etree._Element, tracked: bool) -> None:
    """Take identities, history and paths out of the settings; recording is on in tracked files only."""
    for child in list(root):
        name = str(child.tag).rpartition("}")[2]
        if child.tag in _SETTINGS or name in ("docId", "chartTrackingRefBased", "conflictMode", "persistentDocumentId"):
            root.remove(child)
    if tracked:
        made = etree.Element(w("trackRevisions"))
        following = {w(name) for name in _AFTER_TRACKING}
        at = next((i for i, child in enumerate(root) if child.tag in following), len(root))
        root.insert(at, made)


_AFTER_TRACKING: Final = (
    "documentProtection", "autoFormatOverride", "styleLockTheme", "styleLockQFSet", "defaultTabStop", "autoHyphenation",
    "consecutiveHyphenLimit", "hyphenationZone", "doNotHyphenateCaps", "showEnvelope", "summaryLength",
    "clickAndTypeStyle", "defaultTableStyle", "evenAndOddHeaders", "bookFoldRevPrinting", "bookFoldPrinting",
    "bookFoldPrintingSheets", "drawingGridHorizontalSpacing", "drawingGridVerticalSpacing",
    "displayHorizontalDrawingGridEvery", "displayVerticalDrawingGridEvery", "characterSpacingControl",
    "noLineBreaksAfter", "noLineBreaksBefore", "savePreviewPicture", "footnotePr", "endnotePr", "compat", "mathPr",
    "themeFontLang", "clrSchemeMapping", "doNotIncludeSubdocsInStats", "decimalSymbol", "listSeparator",
    "updateFields", "footnotePr", "uiCompat97To2003",
)  # fmt: skip
"""What the schema wants behind `w:trackRevisions` (ECMA-376-1, 17.15.1.78)."""


def scrub_sheet(root: etree._Element) -> None:
    """Take revision identities and tracked formatting out of styles or numbering."""
    etree.strip_attributes(root, *_RSIDS)
    etree.strip_elements(root, w("rsid"), w("rPrChange"), w("pPrChange"), w("numberingChange"), with_tail=False)
    for mark in list(root.iter(n.INS, n.DEL)):
        parent = mark.getparent()
        if parent is not None:
            parent.remove(mark)


def core_properties() -> bytes:
    """Core properties that say nothing."""
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<cp:coreProperties xmlns:cp="{_CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/"/>'
    ).encode()


def app_properties() -> bytes:
    """Extended properties that say nothing."""
    uri = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="{uri}"/>'.encode()


def serialised(root: etree._Element) -> bytes:
    """The bytes of a part."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def packed(package: Package, main: str, roots: dict[str, etree._Element]) -> tuple[list[tuple[str, bytes]], list[Note]]:
    """The parts of the scrubbed package, in order, and what could not be scrubbed.

    `roots` are the parts that were changed. What nothing refers to any more stays behind.
    """
    notes: list[Note] = []
    out: dict[str, bytes] = {}
    seen: set[str] = set()
    waiting = [""]
    while waiting:
        part = waiting.pop(0)
        if part in seen:
            continue
        seen.add(part)
        links = relationships(package, part)
        references = list(_referring(roots[part])) if part in roots else []
        used = _used(package, part, references, part in roots) if links and part else frozenset()
        kept: set[str] = set()
        for link in links.values():
            referred = not part or link.id in used
            if link.kind not in _KEPT_KINDS or (not referred and link.kind in _BY_REFERENCE):
                continue
            if link.external:
                if link.target.lower().startswith(_ADDRESSES) and referred:
                    kept.add(link.id)
            elif link.target in package:
                if link.kind in _EMBEDDED:
                    notes.append(Note("docx-embedded-object", link.target))
                kept.add(link.id)
                waiting.append(link.target)
        if part in roots:
            _drop_references(roots[part], references, kept)
        if part:
            out[part] = _content(package, part, roots)
        if kept:
            out[relationships_name(part)] = _relationships(package, part, kept)
    parts = [("[Content_Types].xml", _types(package, set(out)))]
    parts.extend(sorted(out.items(), key=lambda item: (item[0] != "_rels/.rels", item[0] != main, item[0])))
    return parts, notes


def _content(package: Package, part: str, roots: dict[str, etree._Element]) -> bytes:
    if part in roots:
        return serialised(roots[part])
    if posixpath.basename(part) == "core.xml":
        return core_properties()
    if posixpath.basename(part) == "app.xml":
        return app_properties()
    return package.read(part)


_ADDRESSES: Final = ("http:", "https:", "mailto:")
_EMBEDDED: Final = frozenset({"package", "oleObject"})
_BY_REFERENCE: Final = frozenset({"image", "hyperlink", *_EMBEDDED})
"""Kinds that stay only while something in the part refers to them."""
_NEEDY: Final = (w("altChunk"), w("subDoc"), w("control"), w("contentPart"))
"""Elements that are nothing without what they refer to."""


_Reference = tuple[etree._Element, str]
"""An element, and its attribute that refers to a relationship."""


def _referring(root: etree._Element) -> Iterator[_Reference]:
    """The attributes of a part that refer to relationships."""
    found = _REFERRING(root)
    for element in found if isinstance(found, list) else ():
        if isinstance(element, etree._Element):
            for name in element.attrib:
                if str(name).startswith(_R_PREFIX):
                    yield element, str(name)


_REFERRING: Final = etree.XPath("//*[@r:*]", namespaces={"r": n.R_URI})
_R_PREFIX: Final = f"{{{n.R_URI}}}"


def _drop_references(root: etree._Element, references: Iterable[_Reference], kept: Container[str]) -> None:
    """Take references to relationships that go out of a part."""
    for element, name in references:
        if element.get(name) not in kept:
            del element.attrib[name]
    for element in list(root.iter(*_NEEDY)):
        parent = element.getparent()
        if parent is not None and element.get(n.R_ID) is None:
            parent.remove(element)


def _used(package: Package, part: str, references: Iterable[_Reference], changed: bool) -> frozenset[str]:
    """Ids of relationships that a part refers to."""
    if changed:
        return frozenset(element.get(name, "") for element, name in references)
    return frozenset(match.decode() for match in re.findall(rb'="([^"<>]{1,80})"', package.read(part)))


def _relationships(package: Package, part: str, kept: set[str]) -> bytes:
    name = relationships_name(part)
    root = parse_xml(package.read(name), name)
    for child in list(root):
        if child.get("Id") not in kept:
            root.remove(child)
    return serialised(root)


def _types(package: Package, names: Iterable[str]) -> bytes:
    root = parse_xml(package.read("[Content_Types].xml"))
    names = set(names)
    endings = {posixpath.splitext(name)[1].lstrip(".").lower() for name in names}
    for child in list(root):
        part = child.get("PartName")
        gone = part.lstrip("/") not in names if part else child.get("Extension", "").lower() not in endings
        if gone:
            root.remove(child)
        elif child.get("ContentType") in _TEMPLATES:
            child.set("ContentType", _MAIN)
    return serialised(root)
