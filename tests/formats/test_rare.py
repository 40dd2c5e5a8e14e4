"""Constructs that few files have: each is decided in both formats without a trace, and without the loss of a word.

A case has the body of a text, other parts of it by their names, and the words of both readings, a paragraph a line.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hostile import NAMES, R

from editor.document import Document
from editor.markup import amended
from editor.profile import profile
from editor.rendering import Kind
from editor.session import Session, check
from formats.certificate import prove
from formats.codec import Written
from formats.docx import Docx
from formats.export import decided, export
from formats.files import open_bytes
from formats.odt import Odt
from formats.odt.names import NAMESPACES
from formats.package import open_package, write_package

CASES = sorted((Path(__file__).parents[1] / "cases" / "rare").iterdir())
RULES = profile("plain")
KINDS = (Kind.CLEAN, Kind.ORIGINAL, Kind.MARKED, Kind.TRACKED)
LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
MORE = (
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" '
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
)
WORD_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml."
ROOTS = {"header1": "hdr"}
"""Root elements of parts that are called otherwise."""
PAGE = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"/>'
DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items() if prefix != "xml")
STYLES = """<style:style style:name="S1" style:family="section"><style:section-properties>
<style:columns fo:column-count="2" fo:column-gap="0.5cm"/></style:section-properties></style:style>
<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/>
</text:list-style>"""
LAYOUT = '<style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="21cm"/></style:page-layout>'


def word(case: Path) -> bytes:
    """The Word file of a case."""
    others = sorted(part.stem for part in case.glob("*.xml") if part.stem != "body")
    kinds = {"document": "document.main", **{name: name.rstrip("1") for name in others}}
    reference = '<w:headerReference w:type="default" r:id="header1"/>' if "header1" in others else ""
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{TYPES}"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        + "".join(
            f'<Override PartName="/word/{name}.xml" ContentType="{WORD_KIND}{kind}+xml"/>'
            for name, kind in kinds.items()
        )
        + "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{LINKS}"><Relationship Id="a" Type="{R}/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{LINKS}">'
        + "".join(f'<Relationship Id="{n}" Type="{R}/{n.rstrip("1")}" Target="{n}.xml"/>' for n in others)
        + "</Relationships>",
        "word/document.xml": f"<w:document {NAMES} {MORE}><w:body>{(case / 'body.xml').read_text('utf-8')}"
        f"<w:sectPr>{reference}{PAGE}</w:sectPr></w:body></w:document>",
    }
    for name in others:
        root = ROOTS.get(name, name)
        parts[f"word/{name}.xml"] = f"<w:{root} {NAMES} {MORE}>{(case / f'{name}.xml').read_text('utf-8')}</w:{root}>"
    return write_package((name, text.encode()) for name, text in parts.items())


def text(case: Path) -> bytes:
    """The OpenDocument text of a case."""
    header = case / "header.xml"
    content = (
        f'<office:document-content {DECLARED} office:version="1.3"><office:automatic-styles>{STYLES}'
        f"</office:automatic-styles><office:body><office:text>{(case / 'body.xml').read_text('utf-8')}</office:text>"
        "</office:body></office:document-content>"
    )
    styles = (
        f'<office:document-styles {DECLARED} office:version="1.3"><office:styles/><office:automatic-styles>{LAYOUT}'
        '</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" '
        f'style:page-layout-name="pm">{header.read_text("utf-8") if header.exists() else ""}</style:master-page>'
        "</office:master-styles></office:document-styles>"
    )
    kind = "application/vnd.oasis.opendocument.text"
    listed = f'<manifest:manifest {DECLARED}><manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
    parts = {"mimetype": kind, "content.xml": content, "styles.xml": styles}
    parts["META-INF/manifest.xml"] = f"{listed}</manifest:manifest>"
    return write_package((name, part.encode()) for name, part in parts.items())


def lines(document: Document) -> list[str]:
    """The words of each paragraph that has any; a file counts its notes by itself."""
    told = (
        "".join(
            span.text if span.atom is None else "" if span.atom.kind.endswith("note") else span.atom.shown
            for span in block.text.spans
        )
        for block in document
    )
    return [" ".join(words.split()) for words in told if words.strip()]


def expected(path: Path, found: list[str]) -> list[str]:
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_text("".join(f"{line}\n" for line in found), "utf-8")
    return path.read_text("utf-8").splitlines()


def check_nameless(written: Written) -> None:
    package = open_package(written.data)
    for name in package.names:
        assert b"elegate" not in package.read(name), name


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_rare_construct_is_decided_in_both_formats(case: Path) -> None:
    origin = case.name.rpartition("-")[2]
    data = word(case) if origin == "docx" else text(case)
    found = open_bytes(data).imported
    session = Session(found.document, found.proposals)
    check(session)
    base, final = lines(session.base), lines(amended(session))
    assert base == expected(case / "original.txt", base)
    assert final == expected(case / "final.txt", final)
    for kind in KINDS:
        ways = [export(session, kind, target.suffix, RULES, data, origin=origin) for target in (Docx(), Odt())]
        ways.extend(way for way in [decided(session, kind, origin, data)] if way is not None)
        for written in ways:
            assert prove(session, kind, written).failures == ()
            again = open_bytes(written.data).imported
            if kind in (Kind.CLEAN, Kind.ORIGINAL):
                assert lines(again.document) == (final if kind is Kind.CLEAN else base)
                assert not again.proposals
                check_nameless(written)
            elif kind is Kind.TRACKED:
                assert lines(again.document) == base
                assert lines(amended(Session(again.document, again.proposals))) == final
