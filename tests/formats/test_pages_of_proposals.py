"""A proposal line stands on the page of what it leads to, whatever breaks the page there."""

from __future__ import annotations

import io
import zipfile

import pytest
from lxml import etree

from editor.amendment import Edit, Mod, Proposal
from editor.profile import profile
from editor.rendering import Kind
from editor.session import Session
from editor.text import Text
from formats.docx.names import w
from formats.export import export
from formats.files import open_bytes
from formats.odt.names import NAMESPACES, q
from formats.package import open_package, write_package

RULES = profile("plain")
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
STYLES = (
    f'<w:styles xmlns:w="{W}"><w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/>'
    '</w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="Breaking"/><w:pPr><w:pageBreakBefore/></w:pPr>'
    "</w:style></w:styles>"
)
PAGE = "<w:pgSz w:w='11906' w:h='16838'/><w:pgMar w:top='1000' w:right='1000' w:bottom='1000' w:left='1000'/>"
TURN = '<w:r><w:br w:type="page"/></w:r>'
TALL = f"<w:sectPr>{PAGE.replace('16838', '12000')}</w:sectPr>"
TABLE = (
    "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:p>{}<w:r><w:t>the gauges</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>"
)


def word(first: str, second: str) -> bytes:
    """A text of two paragraphs; what is given of a paragraph is all but its words."""
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{RELS}"><Relationship Id="a" Type="{R}/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{RELS}"><Relationship Id="s" Type="{R}/styles" '
        'Target="styles.xml"/></Relationships>',
        "word/styles.xml": STYLES,
        "word/document.xml": f'<w:document xmlns:w="{W}"><w:body><w:p>{first}<w:r><w:t>the tides</w:t></w:r></w:p>'
        f"{second}<w:sectPr>{PAGE}</w:sectPr></w:body></w:document>",
    }
    return write_package((name, text.encode()) for name, text in parts.items())


def opening(ppr: str, run: str = "") -> str:
    return f"<w:p><w:pPr>{ppr}</w:pPr>{run}<w:r><w:t>the gauges</w:t></w:r></w:p>"


WORD = {
    "own": word("", opening("<w:pageBreakBefore/>")),
    "style": word("", opening('<w:pStyle w:val="B"/>')),
    "first character": word("", opening("", TURN)),
    "section": word(f"<w:pPr>{TALL}</w:pPr>", opening("")),
    "table": word("", TABLE.format("<w:pPr><w:pageBreakBefore/></w:pPr>")),
    "section of a table": word(f"<w:pPr>{TALL}</w:pPr>", TABLE.format("")),
}


DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items() if prefix != "xml")
MASTER = 'style:master-page-name="Wide"'


def texts(breaks: str, master: str = "", table: bool = False) -> bytes:
    """An OpenDocument text of two paragraphs, of which the second, or its table, has those properties."""
    family = "table" if table else "paragraph"
    style = f'<style:style style:name="B" style:family="{family}" {master}><style:{family}-properties {breaks}/>'
    body = "<text:p{}>the gauges</text:p>".format("" if table else ' text:style-name="B"')
    if table:
        body = (
            '<table:table table:name="A" table:style-name="B"><table:table-column/><table:table-row><table:table-cell>'
            f"{body}</table:table-cell></table:table-row></table:table>"
        )
    content = (
        f'<office:document-content {DECLARED} office:version="1.3"><office:automatic-styles>{style}</style:style>'
        "</office:automatic-styles><office:body><office:text><text:p>the tides</text:p>"
        f"{body}</office:text></office:body></office:document-content>"
    )
    styles = (
        f'<office:document-styles {DECLARED} office:version="1.3"><office:styles/><office:automatic-styles>'
        '<style:page-layout style:name="a"/><style:page-layout style:name="b"><style:page-layout-properties '
        'fo:page-width="30cm"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page '
        'style:name="Standard" style:page-layout-name="a"/><style:master-page style:name="Wide" '
        'style:page-layout-name="b"/></office:master-styles></office:document-styles>'
    )
    kind = "application/vnd.oasis.opendocument.text"
    listed = f'<manifest:manifest {DECLARED}><manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
    parts = {"mimetype": kind, "content.xml": content, "styles.xml": styles}
    parts["META-INF/manifest.xml"] = f"{listed}</manifest:manifest>"
    return write_package((name, text.encode()) for name, text in parts.items())


ODT = {
    "own": texts('fo:break-before="page"'),
    "pages": texts("", MASTER),
    "pages of a number": texts('style:page-number="7"', MASTER),
    "table": texts('fo:break-before="page"', table=True),
    "pages of a table": texts('style:page-number="7"', MASTER, table=True),
}


def marked(data: bytes, origin: str, target: str) -> etree._Element:
    """The text of the marked file, where it is proposed to change the second paragraph."""
    base = open_bytes(data).imported.document
    last = next(block for block in base if block.text.plain.endswith("the gauges"))
    at = len(last.text) - len("gauges")
    proposal = Proposal("one", ("Meridia",), "MRD/7/1", (Mod(last.id, (Edit(at, at, Text.of("new ")),)),))
    made = export(Session(base, (proposal,)), Kind.MARKED, target, RULES, data, origin=origin).data
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        return etree.fromstring(package.read("word/document.xml" if target == "docx" else "content.xml"))


def in_word(root: etree._Element) -> list[tuple[str, bool]]:
    """The words of each paragraph, and whether it begins a page."""
    found: list[tuple[str, bool]] = []
    turned = False
    for paragraph in root.iter(w("p")):
        flag = paragraph.find(f"{w('pPr')}/{w('pageBreakBefore')}")
        style = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
        by_style = style is not None and style.get(w("val")) == "B"
        own = by_style if flag is None else flag.get(w("val")) != "0"
        words = "".join(paragraph.itertext(w("t")))
        found.append((words, turned or own or next(paragraph.iter(w("br")), None) is not None))
        turned = paragraph.find(f"{w('pPr')}/{w('sectPr')}") is not None
    return found


def in_odt(root: etree._Element) -> list[tuple[str, bool]]:
    """The same of an OpenDocument text; a table begins its page with its first paragraph."""
    styles = {style.get(q("style:name")): style for style in root.iter(q("style:style"))}
    found = []
    for paragraph in root.iter(q("text:p")):
        table = next(paragraph.iterancestors(q("table:table")), None)
        names = [paragraph.get(q("text:style-name")), table.get(q("table:style-name")) if table is not None else None]
        told = [styles[name] for name in names if name in styles]
        pages = any(style.get(q("style:master-page-name")) for style in told)
        breaks = any(p.get(q("fo:break-before")) == "page" for style in told for p in style)
        found.append(("".join(paragraph.itertext()), pages or breaks))
    return found


CASES = [
    *((data, "docx", target, name) for name, data in WORD.items() for target in ("docx", "odt")),
    *((data, "odt", target, name) for name, data in ODT.items() for target in ("odt", "docx")),
]


@pytest.mark.parametrize(("data", "origin", "target"), [c[:3] for c in CASES], ids=[f"{c[3]}, {c[2]}" for c in CASES])
def test_a_proposal_line_begins_the_page_of_what_it_leads_to(data: bytes, origin: str, target: str) -> None:
    root = marked(data, origin, target)
    told = in_word(root) if target == "docx" else in_odt(root)
    at = next(at for at, (words, _) in enumerate(told) if "MRD/7/1" in words)
    words, turned = told[at + 1]
    assert (told[0][1], told[at][1]) == (False, True), "the line begins the page"
    assert (words, turned) == ("the new gauges", False), "and what it leads to stands below it"


@pytest.mark.parametrize(("data", "origin"), [(WORD["own"], "docx"), (ODT["own"], "odt")])
def test_a_proposal_line_is_kept_with_the_next_paragraph(data: bytes, origin: str) -> None:
    root = marked(data, origin, origin)
    if origin == "docx":
        line = next(p for p in root.iter(w("p")) if "MRD/7/1" in "".join(p.itertext()))
        assert [child.tag for child in line.find(w("pPr"))][:3] == [w("pStyle"), w("keepNext"), w("pageBreakBefore")]
    else:
        line = next(p for p in root.iter(q("text:p")) if "MRD/7/1" in "".join(p.itertext()))
        name = line.get(q("text:style-name"))
        style = next(style for style in root.iter(q("style:style")) if style.get(q("style:name")) == name)
        assert style.find(q("style:paragraph-properties")).get(q("fo:keep-with-next")) == "always"


@pytest.mark.parametrize("origin", ["docx", "odt"])
def test_a_table_begins_its_page_in_the_other_format_and_back(origin: str) -> None:
    data, formats = (WORD["table"], ("odt", "docx")) if origin == "docx" else (ODT["table"], ("docx", "odt"))
    for target in formats:
        data = export(Session(open_bytes(data).imported.document), Kind.CLEAN, target, RULES, data, origin=origin).data
        origin = target
        root = etree.fromstring(open_package(data).read("word/document.xml" if target == "docx" else "content.xml"))
        told = [*filter(lambda told: told[0], in_word(root) if target == "docx" else in_odt(root))]
        assert told == [("the tides", False), ("the gauges", True)]
        if target == "odt":
            styles = {style.get(q("style:name")): style for style in root.iter(q("style:style"))}
            table = styles[next(root.iter(q("table:table"))).get(q("table:style-name"))]
            assert table.find(q("style:table-properties")).get(q("fo:break-before")) == "page"
            assert float(table.find(q("style:table-properties")).get(q("style:width"))[:-2]) > 0
