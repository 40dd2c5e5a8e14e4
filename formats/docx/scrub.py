"""What tells of reviewers, machines and editing goes from a package (domain facts: `revision-traces`, 4 to 6)."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import Final

from lxml import etree

from editor.rendering import AUTHOR
from formats.codec import Note, alternative
from formats.docx import names as n
from formats.docx.inline import NOTES
from formats.docx.joining import join_runs
from formats.docx.names import w
from formats.docx.parts import relationships, relationships_name
from formats.docx.plainly import Beside
from formats.docx.runs import clear_row
from formats.embedded import cleaned
from formats.package import Package, parse_xml, xml_bytes

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


_DESCRIBED: Final = (
    f"{{{n.WP_URI}}}docPr", "{http://schemas.openxmlformats.org/drawingml/2006/picture}cNvPr",
    *(f"{{{n.V_URI}}}{name}" for name in ("shape", "rect", "imagedata", "group", "oval", "line")),
)  # fmt: skip
"""Pictures and shapes, which have names and alternative texts."""
_WANTED: Final = (
    n.TR, n.INS, n.DEL, n.MOVE_FROM, n.MOVE_TO, n.FIELD_CHAR, n.INSTRUCTION, n.SIMPLE_FIELD, n.HYPERLINK,
    w("commentReference"), w("annotationRef"), w("bookmarkStart"), w("bookmarkEnd"), w("delInstrText"), *NOTES,
    *_DESCRIBED,
)  # fmt: skip
"""What is looked at one by one, found in one walk through the part."""

Found = list[tuple[str, etree._Element]]
"""Elements in the order of a part, each with its name."""


def swept(root: etree._Element, kept: Sequence[etree._Element] = ()) -> Found:
    """Take out of a part that holds text what nobody asks of where it stands; all that is to be looked at.

    What is `kept` stays, whatever it is.
    """
    etree.strip_attributes(root, *_RSIDS, *_IDENTITIES)
    found = _wanted(root)
    if sum(tag in _GOING for tag, _ in found) > len(kept):
        tags = [element.tag for element in kept]
        for element in kept:
            element.tag = "kept"
        etree.strip_elements(root, *_RESIDUE, with_tail=False)
        etree.strip_tags(root, *_TAGS)
        for element, tag in zip(kept, tags, strict=True):
            element.tag = tag
        found = _wanted(root)
    return found


def scrub_story(found: Found, tracked: bool, ids: Iterator[int]) -> int:
    """Take the residue of editing out of a part in which that was found. `tracked` keeps its tracked changes.

    What numbers a paragraph may have come by a change that no amendment tells of: it stays with them, without
    its time, with one of the `ids`, and with its author's name where others of them have it.
    How many fields that name people, files or times were made plain text.
    """
    told = {element.get(n.AUTHOR) for tag, element in found if tag in _CHANGES and not _numbers(element)}
    for tag, element in found:
        if tag in _CHANGES:
            _unwrap_blocks(element)
            parent = element.getparent()
            if parent is None:
                continue
            if parent.tag in _MARKED:
                if not (tracked and _of_paragraph(parent)):
                    parent.remove(element)
                elif parent.tag == _NUMBERING:
                    author = element.get(n.AUTHOR, "")
                    author = author if author in told else AUTHOR
                    element.attrib.clear()
                    element.attrib.update({n.ID: str(next(ids)), n.AUTHOR: author})
            elif not len(element) and parent.tag not in _HELD:
                parent.remove(element)
        elif tag in _COMMENT_MARKS:
            _drop_from_run(element)
        elif tag in _DESCRIBED:
            _describe(element)
        elif tag == n.TR and not tracked:
            clear_row(element)
    _bookmarks(found)
    return freeze_fields(found)


def _wanted(root: etree._Element) -> Found:
    return [(str(element.tag), element) for element in root.iter(*_WANTED, *_GOING)]


_GOING: Final = frozenset({*_RESIDUE, *_TAGS})
_CHANGES: Final = frozenset({n.INS, n.DEL, n.MOVE_FROM, n.MOVE_TO})
_NUMBERING: Final = w("numPr")
_MARKED: Final = frozenset({_NUMBERING, f"{{{n.M_URI}}}ctrlPr", n.RPR})
"""What a tracked change can be a property of."""
_HELD: Final = frozenset({n.TR_PR, *_MARKED})
"""Where a tracked change has no content, for it tells of what holds it."""
_COMMENT_MARKS: Final = frozenset({w("commentReference"), w("annotationRef")})


def _of_paragraph(properties: etree._Element) -> bool:
    """True for run properties of a paragraph's mark, and for what numbers a paragraph."""
    parent = properties.getparent()
    return parent is not None and parent.tag == n.PPR


def _numbers(change: etree._Element) -> bool:
    """True for a change of what numbers a paragraph."""
    parent = change.getparent()
    return parent is not None and parent.tag == _NUMBERING


def _unwrap_blocks(change: etree._Element) -> None:
    """Take a tracked change that stands around paragraphs or tables away from around them."""
    parent = change.getparent()
    if parent is not None and any(child.tag in (n.P, n.TBL) for child in change):
        at = parent.index(change)
        parent[at : at + 1] = list(change)


def _describe(shape: etree._Element) -> None:
    """Take the place or name of a file away where a shape has it for its name, or in place of a description."""
    for name in _DESCRIPTIONS:
        told = shape.get(name)
        if told and (_PATH.search(told) or not alternative(told)):
            if name == "name":
                shape.set(name, "")
            else:
                del shape.attrib[name]


_DESCRIPTIONS: Final = ("name", "descr", "title", "alt", "{urn:schemas-microsoft-com:office:office}title")
_PATH: Final = re.compile(r"^(?:[A-Za-z]:[\\/]|\\\\|/|~/|file:)\S")


def _drop_from_run(mark: etree._Element) -> None:
    """Take a mark out of its run, and the run away when it held nothing else."""
    run = mark.getparent()
    if run is None:
        return
    run.remove(mark)
    parent = run.getparent()
    if parent is not None and all(child.tag == n.RPR for child in run):
        parent.remove(run)


def _bookmarks(found: Found) -> None:
    """Drop hidden bookmarks that nothing refers to, and ends and starts without the other."""
    starts = [element for tag, element in found if tag == w("bookmarkStart")]
    ends = [element for tag, element in found if tag == w("bookmarkEnd")]
    if not starts and not ends:
        return
    codes = (n.INSTRUCTION, w("delInstrText"))
    used = " ".join(element.text or "" for tag, element in found if tag in codes)
    used += " ".join(element.get(w("anchor"), "") for tag, element in found if tag == n.HYPERLINK)
    used += " ".join(element.get(w("instr"), "") for tag, element in found if tag == n.SIMPLE_FIELD)
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


def freeze_fields(found: Found) -> int:
    """Make plain text of fields that name people, files or times; how many there were."""
    count = 0
    stack: list[list[etree._Element]] = []
    codes: list[str] = []
    in_code: list[bool] = []
    for tag, part in found:
        if tag == n.SIMPLE_FIELD:
            parent = part.getparent()
            if parent is not None and _IDENTITY_FIELDS.match(part.get(w("instr"), "")):
                at = parent.index(part)
                parent[at : at + 1] = list(part)
                count += 1
        elif tag == n.INSTRUCTION:
            if stack:
                stack[-1].append(part)
                codes[-1] += (part.text or "") if in_code[-1] else ""
        elif tag == n.FIELD_CHAR:
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
                        _drop_between(*[sign for sign in parts if sign.tag == n.FIELD_CHAR][:2])
                        for gone in parts:
                            _drop_from_run(gone)
    return count


def _drop_between(begin: etree._Element, following: etree._Element) -> None:
    """Take away what stands in the instruction of a field, such as what other fields show there."""
    holder, stop = begin.getparent(), following.getparent()
    parent = holder.getparent() if holder is not None else None
    if parent is None or holder is None or stop is None or stop.getparent() is not parent:
        return
    del parent[parent.index(holder) + 1 : parent.index(stop)]


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
    return xml_bytes(root, standalone=True)


def told(root: etree._Element) -> bytes:
    """The bytes of a part of the text, with no run in more pieces than its look has."""
    return join_runs(serialised(root), root.prefix)


def packed(
    package: Package, main: str, roots: dict[str, etree._Element], beside: Beside, added: Mapping[str, str]
) -> tuple[list[tuple[str, bytes]], list[Note]]:
    """The parts of the scrubbed package, in order, and what could not be scrubbed.

    `roots` are the parts that were changed, with the runs `beside` the main one, `added` those of them that are new:
    what each is to the main part, ``footnotes``, by its name. What nothing refers to any more stays behind.
    """
    notes: list[Note] = []
    out: dict[str, bytes] = {}
    seen: set[str] = set()
    embedded: dict[str, bytes] = {}
    """Documents in the document, as they are written."""
    waiting = [""]
    while waiting:
        part = waiting.pop(0)
        if part in seen:
            continue
        seen.add(part)
        links = relationships(package, part)
        data = embedded[part] if part in embedded else _content(package, part, roots) if part else b""
        references = list(_referring(roots[part], data)) if part in roots else []
        used = _used(data, references, part in roots) if links and part else frozenset()
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
                    inside = package.read(link.target)
                    clean = cleaned(inside)
                    embedded[link.target] = inside if clean is None else clean
                    if clean is None:
                        notes.append(Note("docx-embedded-object", link.target))
                kept.add(link.id)
                waiting.append(link.target)
        if part:
            if part in roots and _drop_references(references, kept):
                data = told(roots[part])
            out[part] = beside.put_back(data) if part == main else data
        new = added if part == main else {}
        if kept or new:
            out[relationships_name(part)] = _relationships(package, part, kept, new)
        out.update((name, told(roots[name])) for name in new)
    parts = [("[Content_Types].xml", _types(package, set(out), added))]
    parts.extend(sorted(out.items(), key=lambda item: (item[0] != "_rels/.rels", item[0] != main, item[0])))
    return parts, notes


def _content(package: Package, part: str, roots: dict[str, etree._Element]) -> bytes:
    if part in roots:
        return told(roots[part])
    if posixpath.basename(part) == "core.xml":
        return core_properties()
    if posixpath.basename(part) == "app.xml":
        return app_properties()
    return package.read(part)


_ADDRESSES: Final = ("http:", "https:", "mailto:")
_EMBEDDED: Final = frozenset({"package", "oleObject"})
_BY_REFERENCE: Final = frozenset({"image", "hyperlink", *_EMBEDDED})
"""Kinds that stay only while something in the part refers to them."""
_NEEDY: Final = frozenset({w("altChunk"), w("subDoc"), w("control"), w("contentPart")})
"""Elements that are nothing without what they refer to."""


_Reference = tuple[etree._Element, str]
"""An element, and its attribute that refers to a relationship."""


def _referring(root: etree._Element, data: bytes) -> Iterator[_Reference]:
    """The attributes of a part, whose bytes are `data`, that refer to relationships.

    The bytes tell which elements have any: asking every element of a long text takes longer than writing it.
    """
    tags = {
        f"{{{space.decode()}}}{name}" if space else "*"
        for prefix in set(_R_DECLARED.findall(data))
        for name, space in _holders(root, data, b" " + prefix + b":")
    }
    for element in root.iter(*tags) if tags else ():
        for name in element.attrib:
            if str(name).startswith(_R_PREFIX):
                yield element, str(name)


def _holders(root: etree._Element, data: bytes, sign: bytes) -> Iterator[tuple[str, bytes]]:
    """Names and namespaces of elements with an attribute that begins so; no namespace where the bytes alone say it."""
    known = {(prefix or "").encode(): uri.encode() for prefix, uri in root.nsmap.items()}
    seen = set()
    at = data.find(sign)
    while at >= 0:
        start = data.rfind(b"<", 0, at) + 1
        name = data[start : data.find(b" ", start, at + 1)]
        if b">" not in name:  # else the sign stands in a text
            seen.add(name)
        at = data.find(sign, at + 1)
    for name in seen:
        prefix, _, local = name.rpartition(b":")
        yield local.decode(errors="replace"), known.get(prefix, b"")


_R_DECLARED: Final = re.compile(b'xmlns:([^= ]+)="' + re.escape(n.R_URI.encode()) + b'"')
_R_PREFIX: Final = f"{{{n.R_URI}}}"


def _drop_references(references: Iterable[_Reference], kept: Container[str]) -> bool:
    """Take references to relationships that go out of a part; `False` when there were none."""
    found = False
    for element, name in references:
        if element.get(name) not in kept:
            del element.attrib[name]
            found = True
            parent = element.getparent()
            if element.tag in _NEEDY and name == n.R_ID and parent is not None:
                parent.remove(element)
    return found


def _used(data: bytes, references: Iterable[_Reference], changed: bool) -> frozenset[str]:
    """Ids of relationships that a part refers to."""
    if changed:
        return frozenset(element.get(name, "") for element, name in references)
    return frozenset(match.decode() for match in re.findall(rb'="([^"<>]{1,80})"', data))


def _relationships(package: Package, part: str, kept: set[str], added: Mapping[str, str]) -> bytes:
    name = relationships_name(part)
    if name in package:
        root = parse_xml(package.read(name), name)
    else:
        root = etree.Element(f"{{{n.REL_URI}}}Relationships", nsmap={None: n.REL_URI})  # type: ignore[dict-item]
    for child in list(root):
        if child.get("Id") not in kept:
            root.remove(child)
    for target, kind in added.items():
        id = f"{kind}1"
        while id in kept:
            id += "1"
        attributes = {"Id": id, "Type": f"{n.R_URI}/{kind}", "Target": f"/{target}"}
        etree.SubElement(root, f"{{{n.REL_URI}}}Relationship", attributes)
    return serialised(root)


def _types(package: Package, names: Iterable[str], added: Mapping[str, str]) -> bytes:
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
    for name, kind in added.items():
        attributes = {"PartName": f"/{name}", "ContentType": _MAIN.replace("document.main", kind)}
        etree.SubElement(root, f"{{{n.TYPES_URI}}}Override", attributes)
    return serialised(root)
