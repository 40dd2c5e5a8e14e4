"""The certificate of a file: what was looked for, what was found, and whether its text is right.

A scanner of its own, on purpose: it opens the package, walks the XML and knows nothing of the
codecs, so that a mistake of theirs is seen here. The list of traces is `domain/revision-traces`
in the project's notes; the clauses are named beside the code.
"""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
import zlib
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Final

from lxml import etree

from editor.addresses import addresses
from editor.amendment import Add, Amendment, Edit, Mod
from editor.compare import EXACTLY, compare
from editor.document import Block, BlockId, Document, Role
from editor.errors import FormatError
from editor.markup import amended
from editor.messages import message
from editor.rendering import AUTHOR, Kind, text_alone
from editor.session import Session
from editor.structure import recognise
from editor.text import Text
from formats import compound, embedded
from formats.codec import Note, Written
from formats.encoding import decode
from formats.html import scan as html
from formats.pictures import telling


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked for."""

    code: str
    """Names what it is, in the table of the help and the window."""
    found: int
    """How many there are; of texts, how many provisions differ."""
    where: tuple[str, ...] = ()
    """Parts or words, the first few; of texts that differ each provision, with its words."""
    allowed: bool = False
    """True when a file of this kind may have it."""

    @property
    def passed(self) -> bool:
        return self.allowed or not self.found


@dataclass(frozen=True, slots=True)
class Certificate:
    """What an independent reading of a file found."""

    format: str
    """``docx``, ``odt``, ``txt``, ``html`` or ``pdf``."""
    fingerprint: str
    """SHA-256 of the file."""
    checks: tuple[Check, ...]
    final: str
    """SHA-256 of the text with every tracked change accepted; "" where it cannot be read."""
    base: str
    """Likewise, with every one rejected."""

    @property
    def passed(self) -> bool:
        return all(check.passed for check in self.checks)

    @property
    def failures(self) -> tuple[Check, ...]:
        return tuple(check for check in self.checks if not check.passed)


def as_text(certificate: Certificate, name: str, translate: Callable[[str], str] = str) -> str:
    """The certificate for people, a line a matter: the file, its fingerprints, and what was looked for and found.

    Two spaces and more begin the lines that tell where. `translate` is given the templates of `editor.messages`.
    """

    def told(code: str) -> str:
        return message(Note(code), translate).rstrip(".。")

    lines = [f"{name} ({certificate.format})", f"{told('certificate-file')}: {certificate.fingerprint}"]
    if certificate.final:
        lines.append(f"{told('certificate-final')}: {certificate.final}")
        lines.append(f"{told('certificate-base')}: {certificate.base}")
    lines.append("")
    for check in certificate.checks:
        found = f": {check.found}" if check.found else ""
        lines.append(f"{'ok' if check.passed else '!!'}  {told(f'check-{check.code}')}{found}")
        lines.extend(f"      {place}" for place in check.where)
    lines += ["", told("certificate-passed" if certificate.passed else "certificate-failed-checks")]
    return "\n".join(lines) + "\n"


def prove(session: Session, kind: Kind, written: Written) -> Certificate:
    """The certificate of an export: the traces it may not have, and the texts it must give."""
    if kind is Kind.TRACKED:
        return certify(written.data, final=amended(session), base=session.base, sponsors=_sponsors(session))
    if kind is Kind.MARKED:
        return certify(written.data)
    text = session.base if kind is Kind.ORIGINAL else amended(session)
    return certify(written.data, final=text_alone(session, text))


def _sponsors(session: Session) -> frozenset[str]:
    return frozenset(", ".join(p.sponsors) or p.number or AUTHOR for p in session.proposals)


def certify(
    data: bytes,
    *,
    final: Document | None = None,
    base: Document | None = None,
    sponsors: frozenset[str] | None = None,
) -> Certificate:
    """What is found in a file, and whether its text is `final`, and `base` when its changes are rejected.

    With `base` the file is one of tracked changes, so these are allowed; their authors must be
    among `sponsors` where that is given. Raises `FormatError` for a file of another kind.
    """
    tracked = base is not None
    scan = _scan(data)
    # Signs in plain text are words like any other, and in a page strike and underline, unless the text is to be final.
    marks_allowed = tracked or (scan.format in ("txt", "html") and final is None)
    checks = [
        Check(code, len(found), tuple(dict.fromkeys(found))[:_SHOWN], marks_allowed and code == "tracked-changes")
        for code, found in scan.traces.items()
    ]
    if tracked:
        strangers = [name for name in scan.authors if sponsors is not None and name not in sponsors]
        checks.append(Check("change-authors", len(strangers), tuple(dict.fromkeys(strangers))[:_SHOWN]))
    else:
        names = sorted(set(scan.authors))
        checks.append(Check("change-authors", len(names), tuple(names)[:_SHOWN]))
    if final is not None and scan.format != "pdf":  # its words are drawings, and are not read
        checks.append(_same_text("text-is-final", scan, scan.accepted, final))
    if base is not None:
        checks.append(_same_text("text-is-base", scan, scan.rejected, base))
    return Certificate(
        scan.format,
        hashlib.sha256(data).hexdigest(),
        tuple(checks),
        _fingerprint(scan.accepted),
        _fingerprint(scan.rejected),
    )


_SHOWN: Final = 8

_TRACES: Final = (
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
class _Scan:
    """What one walk through a file collects."""

    format: str
    traces: dict[str, list[str]] = field(default_factory=lambda: {code: [] for code in _TRACES})
    authors: list[str] = field(default_factory=list)
    accepted: list[str] = field(default_factory=list)
    rejected: list[str] = field(default_factory=list)


def _scan(data: bytes) -> _Scan:
    if data.startswith(b"%PDF-"):
        return _scan_pdf(data)
    if not data.startswith(b"PK"):
        if data.startswith(html.HEAD):
            return _scan_html(data)
        if _MARKED_UP.match(data):
            raise FormatError("no-certificate")
        return _scan_text(data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            if sum(info.file_size for info in infos) > _LARGEST:
                raise FormatError("zip-bomb")
            files = (info for info in infos if info.filename and not info.filename.endswith("/"))
            parts = {info.filename: archive.read(info) for info in files}
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, OSError, ValueError, EOFError) as error:
        raise FormatError("truncated") from error
    if "[Content_Types].xml" in parts:
        return _scan_docx(parts)
    if "content.xml" in parts:
        return _scan_odt(parts)
    raise FormatError("unknown-format")


_MARKED_UP: Final = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:\{\\rtf|<\?xml|<!doctype|<html|\xd0\xcf\x11\xe0|Version:[\d.]+\s+StartHTML)",
    re.IGNORECASE,
)
"""How files begin whose traces lie in signs that plain text has not."""

_LARGEST: Final = 512 * 1024 * 1024
"""Bytes a package may unpack to."""


def _xml(data: bytes) -> etree._Element:
    """The root of an XML part. No entity is resolved, nothing is fetched.

    Raises `FormatError` when it is none: who cannot read a part cannot say what is not in it.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=True, remove_comments=True, collect_ids=False
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise FormatError("damaged") from error


def _story(root: etree._Element | None, path: str) -> etree._Element:
    """The text of a package's main part. Raises `FormatError` where there is none, or one that declares entities."""
    body = root.find(path) if root is not None else None
    if root is None or body is None:
        raise FormatError("damaged")
    if root.getroottree().docinfo.internalDTD is not None:
        raise FormatError("forbidden-xml")
    return body


def _local(element: etree._Element) -> str:
    """The name of an element without its namespace (`etree.QName` says the same, ten times slower)."""
    return str(element.tag).rpartition("}")[2]


# Text.

_SPACES: Final = re.compile(r"[\s\u00a0\u2028]+")


def _normal(text: str) -> str:
    """The text with one space for all that separates words, no-break spaces included."""
    return " ".join(text.split())


@dataclass(frozen=True, slots=True)
class _Told:
    """A paragraph as the document tells it, and the readings of it that a file may give."""

    block: BlockId
    words: str
    """With the words of all its atoms."""
    pattern: str = ""
    """With atoms that a file may show or not; "" when there is none."""

    def is_told_by(self, found: str) -> bool:
        if found == self.words:
            return True
        return bool(self.pattern) and re.fullmatch(self.pattern, found) is not None

    @property
    def needed(self) -> bool:
        """False when a file may have nothing of it."""
        return bool(self.words) and not (self.pattern and re.fullmatch(self.pattern, ""))


def _told(document: Document) -> Iterator[_Told]:
    """The paragraphs of the body. A field shows its words; a symbol or an object may, where a file knows none.

    The number of a note is no word of its paragraph: a file counts it.
    """
    for block in document:
        if block.story:
            continue
        spans = [span for span in block.text.spans if span.atom is None or span.atom.kind not in _NOTES]
        words = _normal("".join(span.atom.shown if span.atom else span.text for span in spans))
        if not any(span.atom is not None and span.atom.kind != "field" and span.atom.shown for span in spans):
            yield _Told(block.id, words)
            continue
        pieces = (
            f"(?:{re.escape(_normal(span.atom.shown))})?" if span.atom and span.atom.kind != "field"
            else re.escape(_SPACES.sub(" ", span.atom.shown if span.atom else span.text))
            for span in spans
        )  # fmt: skip
        # Where an atom shows nothing, the spaces on its two sides become one.
        yield _Told(block.id, words, r"\ ?" + "".join(pieces).replace(r"\ ", r"\ *") + r"\ ?")


_NOTES: Final = frozenset({"footnote", "endnote"})


def _told_plainly(document: Document) -> Iterator[_Told]:
    """The lines that plain text has: a row is one line, labels are shown, notes stand at the end."""
    ordered = sorted(document, key=lambda block: bool(block.story))
    for _, group in groupby(ordered, key=lambda b: (b.cell.table, b.cell.row) if b.cell else b.id):
        blocks = list(group)
        yield _Told(blocks[0].id, _normal(" ".join(f"{b.numbering} {b.text.plain}" for b in blocks)))


def _same_text(code: str, scan: _Scan, found: Sequence[str], document: Document) -> Check:
    """Whether the paragraphs found are the document's; where not, every provision that differs, in reading order.

    Around a text that is a base text proposal lines, reasons and front matter may stand: they are the proposals'.
    """
    told = list(_told_plainly(document) if scan.format == "txt" else _told(document))
    got = [words for words in map(_normal, found) if words]
    if _spells(told, got):
        return Check(code, 0)
    around = _AROUND if code == "text-is-base" else frozenset()
    where = tuple(_differences(told, got, document, around))
    return Check(code, len(where), where[:_MOST])


_MOST: Final = 1000
"""Differences that are told one by one."""
_AROUND: Final = frozenset({Role.PROPOSAL, Role.REASONS, Role.FRONT})


def _spells(told: Iterable[_Told], got: Sequence[str]) -> bool:
    """True when the paragraphs are those told, one after the other."""
    reached = {0}
    """How many of those found may be told so far: a picture alone may show the words that come next."""
    for each in told:
        further = {at + 1 for at in reached if each.words and at < len(got) and each.is_told_by(got[at])}
        reached = further if each.needed else further | reached
        if not reached:
            return False
    return len(got) in reached


def _differences(
    told: Sequence[_Told], got: Sequence[str], document: Document, around: Container[Role]
) -> Iterator[str]:
    """Each provision that differs, with its words: ``[-``those told``-]`` and ``{+``those found``+}``.

    A paragraph that is found and not told stands behind the provision it follows, which has a plus sign then.
    """
    roles = {block.id: block for block in document}
    base = Document(
        tuple(replace(roles[t.block], text=Text.of(t.words), cell=None, story="") for t in told if t.words)
    )
    blocks = tuple(Block(f"\0{at}", Text.of(words)) for at, words in enumerate(got))
    other = recognise(Document(blocks, language=document.language))
    names = addresses(document)
    by_id = {each.block: each for each in told}
    above: dict[BlockId | None, str] = {None: ""}
    amendments = compare(base, other, EXACTLY)
    alike = _alike(amendments, by_id)
    for amendment in amendments:
        if amendment.target in alike:
            continue
        if isinstance(amendment, Add):
            place = above.get(amendment.after) or names.get(amendment.after or "") or amendment.after or ""
            above[amendment.target] = place
            if amendment.block.role not in around:
                yield f"{place} +: {{+{_short(amendment.block.text.string)}+}}".lstrip()
            continue
        each = by_id[amendment.target]
        name = names.get(each.block) or each.block
        if isinstance(amendment, Mod):
            if not each.is_told_by(_normal(_applied(each.words, amendment.edits))):
                yield f"{name}: {_signed(each.words, amendment.edits)}"
        elif each.needed:
            yield f"{name}: [-{_short(each.words)}-]"


def _alike(amendments: Iterable[Amendment], told: Mapping[BlockId, _Told]) -> set[BlockId]:
    """Paragraphs not found as they are told, and those found in their place, which are other readings of the same."""
    out: set[BlockId] = set()
    gone: list[_Told] = []
    for amendment in amendments:
        if isinstance(amendment, Add):
            words = _normal(amendment.block.text.string)
            same = next((each for each in gone if each.is_told_by(words)), None)
            if same is not None:
                gone.remove(same)
                out |= {same.block, amendment.target}
        elif not isinstance(amendment, Mod) and told[amendment.target].pattern:
            gone.append(told[amendment.target])
    return out


def _applied(words: str, edits: Iterable[Edit]) -> str:
    for edit in reversed(list(edits)):
        words = words[: edit.start] + edit.text.string + words[edit.stop :]
    return words


def _signed(words: str, edits: Iterable[Edit]) -> str:
    """The words with their differences between signs, and a few of those beside."""
    out: list[str] = []
    at = 0
    for edit in edits:
        out.append(_short(words[at : edit.start], _BESIDE if at else 0, _BESIDE))
        old, new = _short(words[edit.start : edit.stop]), _short(edit.text.string)
        out.append((f"[-{old}-]" if old else "") + (f"{{+{new}+}}" if new else ""))
        at = edit.stop
    return "".join([*out, _short(words[at:], _BESIDE, 0)])


_BESIDE: Final = 30
"""Characters shown on either side of a difference."""
_HALF: Final = 80


def _short(words: str, head: int = _HALF, tail: int = _HALF) -> str:
    """The words, with those in the middle left out where they are many."""
    if len(words) <= head + tail + 1:
        return words
    return words[:head] + "…" + (words[-tail:] if tail else "")


def _fingerprint(paragraphs: Iterable[str]) -> str:
    text = "\n".join(words for words in map(_normal, paragraphs) if words)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest() if text else ""


_KEPT, _INSERTED, _DELETED, _BOTH = 0, 1, 2, 3
"""Fates of characters; `_BOTH`: inserted by one and deleted by another, so in neither reading."""

_Stream = list[tuple[str, int]]
"""Characters with their fate, in reading order; "\\u2029" is a paragraph mark, "\\u2028" an end no change moves."""


def _readings(stream: _Stream) -> tuple[list[str], list[str]]:
    accepted = "".join(text for text, fate in stream if fate in (_KEPT, _INSERTED))
    rejected = "".join(text for text, fate in stream if fate in (_KEPT, _DELETED))
    return _cut(accepted), _cut(rejected)


def _cut(text: str) -> list[str]:
    return re.split("[\u2029\u2028]", text)


# DOCX (ECMA-376-1).

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


def _scan_docx(parts: dict[str, bytes]) -> _Scan:
    scan = _Scan("docx")
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
            traces["embedded-data"] += _scan_embedded(name, data)
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
        root = _xml(data.replace(_W_STRICT, _W_PLAIN))
        if lower.endswith(".rels"):
            main = main or _main_part(name, root)
            _scan_relations(name, root, traces)
        elif lower in ("docprops/core.xml", "docprops/app.xml"):
            _scan_properties(root, traces)
        else:
            roots[name] = root
            _scan_word_part(name, root, b"rsid" in data, scan)
    body = _story(roots.get(main), f"{_W}body")
    scan.accepted, scan.rejected = _readings(list(_word_blocks(body, _KEPT)))
    return scan


def _scan_embedded(name: str, data: bytes) -> list[str]:
    """What a document in the document tells; its own name where it cannot be looked through."""
    if data.startswith(b"PK") and b"word/document.xml" in data:
        inside = _scan(data).traces
        return [f"{name}: {where}" for code, found in inside.items() if code != "hidden-text" for where in found]
    parts = embedded.told(data)
    return [name] if parts is None else [f"{name}: {part}" for part in parts]


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
        local = _local(element)
        value = " ".join("".join(str(text) for text in element.itertext()).split())
        if local in _DATES and value:
            traces["property-dates"].append(f"{local}: {value}")
        elif local in _NAMES and value:
            traces["property-names"].append(f"{local}: {value}")
        elif local == "TotalTime" and value not in ("", "0"):
            traces["property-dates"].append(f"{local}: {value}")


def _scan_word_part(name: str, root: etree._Element, rsid: bool, scan: _Scan) -> None:
    traces = scan.traces
    for element in root.iter(*_LOOKED_AT):
        local = _local(element)
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


def _word_fate(outer: int, local: str) -> int:
    if local in ("ins", "moveTo"):
        return _BOTH if outer in (_DELETED, _BOTH) else _INSERTED
    if local in ("del", "moveFrom"):
        return _BOTH if outer in (_INSERTED, _BOTH) else _DELETED
    return outer


def _word_blocks(container: etree._Element, fate: int) -> Iterator[tuple[str, int]]:
    """Characters of all paragraphs in a body, cell or wrapper."""
    for element in container.iterchildren(etree.Element):
        local = _local(element)
        if local == "p":
            yield from _word_inline(element, fate)
            yield "\u2029", _word_mark(element, fate)
            for box in _text_boxes(element):
                yield "\u2028", _KEPT
                yield from _word_blocks(box, fate)
                yield "\u2028", _KEPT
        elif local == "tbl":
            # A table ends the paragraph before it whatever happens to that one's mark.
            yield "\u2028", _KEPT
            yield from _word_blocks(element, fate)
        elif local == "tr":
            properties = element.find(f"{_W}trPr")
            row = fate
            if properties is not None:
                for marker in ("ins", "del"):
                    if properties.find(f"{_W}{marker}") is not None:
                        row = _word_fate(row, marker)
            yield from _word_blocks(element, row)
        elif local == "tc":
            cell = fate
            for marker, way in (("cellIns", "ins"), ("cellDel", "del")):
                if element.find(f"{_W}tcPr/{_W}{marker}") is not None:
                    cell = _word_fate(cell, way)
            yield from _word_blocks(element, cell)
            yield "\u2028", _KEPT
        elif local in ("sdt", "sdtContent", "customXml", "smartTag", "ins", "del", "moveTo", "moveFrom"):
            yield from _word_blocks(element, _word_fate(fate, local))


def _text_boxes(paragraph: etree._Element) -> Iterator[etree._Element]:
    """Contents of the text boxes anchored in a paragraph, each once: a file has them twice (ECMA-376-3, 10.2.1)."""
    for box in paragraph.iter(f"{_W}txbxContent"):
        if next(box.iterancestors(f"{_W}txbxContent"), None) is None and not any(
            _local(above) == "Fallback" for above in box.iterancestors(etree.Element)
        ):
            yield box


def _word_mark(paragraph: etree._Element, fate: int) -> int:
    properties = paragraph.find(f"{_W}pPr/{_W}rPr")
    if properties is not None:
        for marker in ("ins", "moveTo", "del", "moveFrom"):
            if properties.find(f"{_W}{marker}") is not None:
                fate = _word_fate(fate, marker)
    return fate


_WORD_CHARACTERS: Final = {
    "tab": "\t",
    "ptab": "\t",
    "br": " ",
    "cr": " ",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}
_WORD_SKIPPED: Final = frozenset(
    {
        "pPr", "rPr", "instrText", "delInstrText", "sym", "drawing", "pict", "object", "AlternateContent", "sdtPr",
        "smartTagPr", "oMath", "oMathPara",
    }
)  # fmt: skip


def _word_inline(element: etree._Element, fate: int) -> Iterator[tuple[str, int]]:
    for child in element.iterchildren(etree.Element):
        local = _local(child)
        if local in ("t", "delText"):
            if child.text:
                yield child.text, fate
        elif local in _WORD_CHARACTERS:
            if local != "br" or child.get(f"{_W}type") in (None, "textWrapping"):
                yield _WORD_CHARACTERS[local], fate
        elif local not in _WORD_SKIPPED:
            yield from _word_inline(child, _word_fate(fate, local))


# ODT (OASIS Open Document 1.3).

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


def _scan_odt(parts: dict[str, bytes]) -> _Scan:
    scan = _Scan("odt")
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
            traces["embedded-data"] += _scan_embedded(name, data)
        if telling(data):
            traces["picture-metadata"].append(name)
        if not name.endswith(".xml"):
            continue
        root = _xml(data)
        if name.rsplit("/", 1)[-1] == "meta.xml":
            _scan_meta(root, traces)
        else:
            _scan_odf_part(name, root, b"rsid" in data, scan)
            roots[name] = root
    body = _story(roots.get("content.xml"), f"{_OFFICE}body/{_OFFICE}text")
    scan.accepted, scan.rejected = _readings(_OdfText(body).stream)
    return scan


def _scan_meta(root: etree._Element, traces: dict[str, list[str]]) -> None:
    for element in root.iter(etree.Element):
        value = (element.text or "").strip()
        name = _local(element)
        if element.tag in _META_NAMES and value:
            traces["property-names"].append(f"{name}: {value}")
        elif element.tag in _META_DATES and value and value not in ("0", "PT0S", "P0D"):
            traces["property-dates"].append(f"{name}: {value}")
        elif element.tag == f"{_META}user-defined":
            traces["custom-properties"].append(str(element.get(f"{_META}name")))
        elif element.tag == f"{_META}template":
            traces["attached-template"].append(str(element.get(f"{_XLINK}href")))


def _scan_odf_part(name: str, root: etree._Element, rsid: bool, scan: _Scan) -> None:
    traces = scan.traces
    for element in root.iter(f"{_TEXT}*", f"{_OFFICE}*", f"{_CONFIG}config-item", "{*}script", "{*}event-listener"):
        local = _local(element)
        if local in _ODF_COMMON:
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


_ODF_COMMON: Final = frozenset({"p", "h", "span", "s", "tab", "line-break", "list", "list-item", "note", "a"})
"""Names of elements that are text and nothing else."""


_ODF_SKIPPED: Final = frozenset(
    {"tracked-changes", "note", "annotation", "sequence-decls", "forms", "soft-page-break", "ruby-text"}
)
_DRAW: Final = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"


class _OdfText:
    """The characters of an ODF text in one walk: what stands between change marks, what regions store."""

    def __init__(self, body: etree._Element) -> None:
        self.stream: _Stream = []
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
            if id and {_local(kind) for kind in kinds} >= {"insertion", "deletion"}:
                self._inserted.add(str(id))
        self._blocks(body)

    def _put(self, text: str, deleted: bool = False) -> None:
        inserted = bool(self._open)
        self.stream.append((text, (_INSERTED if inserted else 0) | (_DELETED if deleted else 0)))

    def _blocks(self, container: etree._Element, deleted: bool = False, last_mark: bool = True) -> None:
        children = list(container.iterchildren(etree.Element))
        for number, element in enumerate(children):
            local = _local(element)
            if local in ("p", "h"):
                self._inline(element, deleted)
                if last_mark or number < len(children) - 1:
                    self._put("\u2029", deleted)
                if last_mark:
                    self._drawings()
            elif local in ("change", "change-start", "change-end"):
                self._mark(element, local)
            elif local not in _ODF_SKIPPED:
                self._blocks(element, deleted)
                if local == "table-cell":
                    self.stream.append(("\u2028", _KEPT))

    def _drawings(self) -> None:
        """The text boxes of the paragraph before, which are flows of their own."""
        boxes, self._boxes = self._boxes, []
        held = self._open
        for box, deleted, self._open in boxes:
            self.stream.append(("\u2028", _KEPT))
            self._blocks(box, deleted)
            self.stream.append(("\u2028", _KEPT))
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
                self._inline_child(child, _local(child), deleted)
            if child.tail:
                self._put(child.tail, deleted)

    def _inline_child(self, child: etree._Element, local: str, deleted: bool) -> None:
        if local == "s":
            self._put(" " * int(child.get(f"{_TEXT}c") or 1), deleted)
        elif local == "tab":
            self._put("\t", deleted)
        elif local == "line-break":
            self._put(" ", deleted)
        elif local in ("change", "change-start", "change-end"):
            self._mark(child, local)
        elif str(child.tag).startswith(_DRAW) and local != "a":
            self._boxes.append((child, deleted, set(self._open)))
        elif local not in _ODF_SKIPPED:
            self._inline(child, deleted)


def _copies(deletion: etree._Element) -> Iterator[etree._Element]:
    """The paragraphs a deletion stores; its `office:change-info` is not among them."""
    for child in deletion.iterchildren(etree.Element):
        if child.tag != f"{_OFFICE}change-info":
            yield etree.fromstring(etree.tostring(child, with_tail=False))


# Plain text and PDF.


def _scan_text(data: bytes) -> _Scan:
    scan = _Scan("txt")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = decode(data).text
    stream: _Stream = []
    at = 0
    for sign in _SIGNED.finditer(text):
        stream.append((text[at : sign.start()], _KEPT))
        fate = _DELETED if sign[0].startswith("[") else _INSERTED
        words = sign[1] if sign[1] is not None else sign[2]
        mark = text[sign.end() : sign.end() + 1] == "\n" and words == "¶"
        stream.append(("\n" if mark else words, fate))
        at = sign.end() + mark
    stream.append((text[at:], _KEPT))
    scan.traces["tracked-changes"] += [sign[0] for sign in _SIGNED.finditer(text)]
    scan.accepted, scan.rejected = ("\n".join(lines).split("\n") for lines in _readings(stream))
    return scan


def _scan_html(data: bytes) -> _Scan:
    scan = _Scan("html")
    page = html.Scan(data.decode("utf-8", "replace"))
    for code, where in page.traces:
        scan.traces[code].append(where)
    scan.authors += page.authors
    if b"Content-Security-Policy" not in data[:1000]:
        scan.traces["external-links"].append("Content-Security-Policy")
    scan.accepted, scan.rejected = _readings(page.stream)
    return scan


_SIGNED: Final = re.compile(r"\[-(.*?)-\]|\{\+(.*?)\+\}")
"""How plain text shows words that go and words that come."""
_PDF_NAMES: Final = re.compile(rb"/(Author|Subject|Keywords)\s*(\((?:\\.|[^()\\])+\)|<[0-9A-Fa-f]{2,}>)")
_PDF_NOTES: Final = re.compile(rb"/Subtype\s*/(Text|FreeText|Highlight|StrikeOut|Underline|Popup)\b")


def _scan_pdf(data: bytes) -> _Scan:
    """What the uncompressed objects of a PDF tell (ISO 32000-1, 14.3.3); its text is not read."""
    if b"%%EOF" not in data[-1024:]:
        raise FormatError("truncated")
    scan = _Scan("pdf")
    scan.traces["property-names"] += [match[1].decode("ascii") for match in _PDF_NAMES.finditer(data)]
    scan.traces["comments"] += [match[1].decode("ascii") for match in _PDF_NOTES.finditer(data)]
    if b"/JavaScript" in data:
        scan.traces["macros"].append("JavaScript")
    return scan
