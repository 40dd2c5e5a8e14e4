"""From one format into the other everything beside the words goes along, or is told to stay behind."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hostile_odt import packed as packed_odt
from lxml import etree

from editor.document import Page
from editor.profile import profile
from editor.rendering import Kind
from editor.session import Session
from editor.text import Text
from formats.codec import Written
from formats.crossing import (
    Crossing,
    Dressing,
    Face,
    Float,
    Place,
    Spacing,
    Stance,
    Stretch,
    Style,
    Tab,
    cut,
    dressed,
)
from formats.docx.looks import put_style
from formats.docx.runs import element
from formats.export import export
from formats.files import codec, open_bytes
from formats.package import open_package, write_package
from formats.samples import Sample, open_sample, samples

DATA = Path(__file__).parents[2].parent / "shared" / "data"
FILES = sorted([*(DATA / "word").glob("*.docx"), *(DATA / "odt").glob("*.odt")])
RULES = profile("plain")
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SPACES = f'xmlns:w="{W}" xmlns:r="{R}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"

STYLES = """<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr>
</w:rPrDefault><w:pPrDefault>
<w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Tide"/><w:basedOn w:val="N"/><w:pPr><w:keepNext/>
<w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs><w:ind w:left="720" w:hanging="360"/><w:jc w:val="both"/></w:pPr>
<w:rPr><w:b/><w:color w:val="1F4E79"/><w:sz w:val="28"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="L"><w:name w:val="Loud"/><w:rPr><w:color w:val="C00000"/></w:rPr></w:style>
<w:style w:type="table" w:styleId="G"><w:name w:val="Grid"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8"/>
<w:insideH w:val="dotted" w:sz="4" w:color="00FF00"/></w:tblBorders></w:tblPr></w:style>"""
NUMBERING = """<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>
<w:lvlText w:val="%1."/><w:pPr><w:ind w:left="700" w:hanging="350"/></w:pPr></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>"""
THEME = f"""<a:theme xmlns:a="{A}"><a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/>
</a:minorFont></a:fontScheme></a:themeElements></a:theme>"""
PAGE = """<w:pgSz w:w="11906" w:h="16838"/>
<w:pgMar w:top="1417" w:right="1134" w:bottom="1134" w:left="1134" w:header="600"/>"""
ACROSS = """<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>
<w:pgMar w:top="850" w:right="850" w:bottom="850" w:left="850"/>"""


def p(text: str, ppr: str = "", rpr: str = "") -> str:
    return f"<w:p><w:pPr>{ppr}</w:pPr>{r(text, rpr)}</w:p>"


def r(text: str, rpr: str = "") -> str:
    return f'<w:r><w:rPr>{rpr}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def word(body: str, section: str = PAGE, settings: str = "", **furniture: str) -> bytes:
    """A Word file; `furniture` are its headers and footers by their names."""
    kinds = {"styles": "styles", "settings": "settings", "numbering": "numbering", "theme": "theme"}
    kinds |= {name: name.rstrip("0123456789") for name in furniture}
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{LINKS}"><Relationship Id="a" Type="{R}/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{LINKS}">'
        + "".join(f'<Relationship Id="{n}" Type="{R}/{kind}" Target="{n}.xml"/>' for n, kind in kinds.items())
        + "</Relationships>",
        "word/document.xml": f"<w:document {SPACES}><w:body>{body}<w:sectPr>{section}</w:sectPr></w:body></w:document>",
        "word/styles.xml": f"<w:styles {SPACES}>{STYLES}</w:styles>",
        "word/numbering.xml": f"<w:numbering {SPACES}>{NUMBERING}</w:numbering>",
        "word/settings.xml": f"<w:settings {SPACES}>{settings}</w:settings>",
        "word/theme.xml": THEME,
        **{f"word/{name}.xml": f"<w:hdr {SPACES}>{text}</w:hdr>" for name, text in furniture.items()},
    }  # fmt: skip
    return write_package((name, text.encode()) for name, text in parts.items())


def across(data: bytes, origin: str) -> Written:
    """The same text in the other format."""
    base = open_bytes(data).imported.document
    target = "odt" if origin == "docx" else "docx"
    return export(Session(base), Kind.CLEAN, target, RULES, data, origin=origin)


def brought(data: bytes, origin: str) -> Crossing:
    found = codec(origin).crossing(data)
    assert found is not None
    return found


WORDS = "The harbour masters of the coast share the figures of their tide gauges every evening. "
MANY = p(WORDS) * 4
MARKED = (
    f'<w:p><w:bookmarkStart w:id="1" w:name="tide"/>{r("tides")}<w:bookmarkEnd w:id="1"/>'
    '<w:bookmarkStart w:id="2" w:name="unused"/><w:bookmarkEnd w:id="2"/></w:p>'
)
REFERENCE = f'<w:p>{r("see ")}<w:fldSimple w:instr=" {{}} ">{r("tides")}</w:fldSimple></w:p>'
HALF = "<m:f><m:num><m:r><m:t>h</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>"
FRACTION = f"<w:p><m:oMath>{HALF}</m:oMath></w:p>"
HEADERS = (
    '<w:headerReference w:type="default" r:id="header1"/><w:headerReference w:type="first" r:id="header2"/>'
    '<w:headerReference w:type="even" r:id="header3"/>'
)
CELLS = (
    "<w:tbl><w:tblPr>{}</w:tblPr><w:tblGrid><w:gridCol w:w='3000'/><w:gridCol w:w='3000'/></w:tblGrid>"
    f"<w:tr><w:tc>{p('ebb')}</w:tc><w:tc>{p('flow')}</w:tc></w:tr><w:tr><w:tc>{p('low')}</w:tc><w:tc>{{}}{p('high')}"
    "</w:tc></w:tr></w:tbl><w:p/>"
)

MERGED = '<w:vMerge w:val="restart"/>'
NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
ODD = f'<w:sectPr><w:type w:val="oddPage"/>{PAGE}</w:sectPr>'

UNEQUAL = '<w:cols w:num="2" w:equalWidth="0"><w:col w:w="3000" w:space="300"/><w:col w:w="6338"/></w:cols>'
LONG = (
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{}</w:instrText></w:r>'
    f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{r("Tides 1")}</w:p><w:p>{r("Ebb 2")}</w:p><w:p><w:r>'
    '<w:fldChar w:fldCharType="end"/></w:r></w:p>'
)
IN_COLUMNS = f'<w:sectPr>{PAGE}<w:cols w:num="2" w:space="400" w:sep="1"/></w:sectPr>'
ON_ONE_PAGE = f'<w:sectPr><w:type w:val="continuous"/>{PAGE}<w:cols w:num="3" w:space="200"/></w:sectPr>'

KEPT = {
    "font": (p("tides", rpr='<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/>'), r'style:font-name="Georgia"'),
    "size": (p("tides", rpr='<w:sz w:val="36"/>'), r'fo:font-size="18pt"'),
    "colour": (p("tides", rpr='<w:color w:val="00B050"/>'), r'fo:color="#00b050"'),
    "colour of a character style": (p("tides", rpr='<w:rStyle w:val="L"/>'), r'fo:color="#c00000"'),
    "name of a character style": (p("tides", rpr='<w:rStyle w:val="L"/>'), r'style:parent-style-name="Loud"'),
    "highlight": (p("tides", rpr='<w:highlight w:val="yellow"/>'), r'fo:background-color="#ffff00"'),
    "shading": (p("tides", rpr='<w:shd w:val="clear" w:fill="D9E2F3"/>'), r'fo:background-color="#d9e2f3"'),
    "style": (p("tides", '<w:pStyle w:val="T"/>'), r'style:display-name="Tide"|style:name="Tide"'),
    "distance": (p("tides", '<w:spacing w:before="400"/>'), r'fo:margin-top="20pt"'),
    "line height": (p("tides", '<w:spacing w:line="480" w:lineRule="auto"/>'), r'fo:line-height="200%"'),
    "right indent": (p("tides", '<w:ind w:right="600"/>'), r'fo:margin-right="30pt"'),
    "tabulators": (p("tides", '<w:tabs><w:tab w:val="center" w:pos="4000"/></w:tabs>'), r'style:type="center"'),
    "dots before a tabulator": (
        p("tides", '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="4000"/></w:tabs>'), r'style:leader-text="\.'
    ),
    "behind a paragraph": (p("tides", '<w:shd w:val="clear" w:fill="FFF2CC"/>'), r'fo:background-color="#fff2cc"'),
    "with the next one": (p("tides", "<w:keepNext/>"), r'fo:keep-with-next="always"'),
    "bookmark": (MARKED + REFERENCE.format("REF tide \\h"), r'<text:bookmark-start text:name="tide"/>tides'),
    "reference": (MARKED + REFERENCE.format("PAGEREF tide"), r'text:ref-name="tide" text:reference-format="page"'),
    "number referred to": (MARKED + REFERENCE.format("REF tide \\r"), r'text:reference-format="number"'),
    "link within": (MARKED + f'<w:p><w:hyperlink w:anchor="tide">{r("up")}</w:hyperlink></w:p>', r'xlink:href="#tide"'),
    "equation": (FRACTION, r'xlink:href="./Object 1"'),
    "section across": (p("ebb", f"<w:sectPr>{ACROSS}</w:sectPr>") + p("flow"), r'style:master-page-name="Section2"'),
    "lines of cells": (CELLS.format('<w:tblStyle w:val="G"/>', ""), r'fo:border-bottom="0.5pt dotted #00ff00"'),
    "no lines": (CELLS.format("", ""), r'fo:border-top="none"'),
    "behind a cell": (
        CELLS.format("", '<w:tcPr><w:shd w:val="clear" w:fill="E2EFD9"/></w:tcPr>'), r'fo:background-color="#e2efd9"'
    ),
    "grey behind a cell": (
        CELLS.format("", '<w:tcPr><w:shd w:val="pct20" w:fill="auto"/></w:tcPr>'), r'fo:background-color="#cccccc"'
    ),
    "room in a cell": (
        CELLS.format("", '<w:tcPr><w:tcMar><w:top w:w="60" w:type="dxa"/></w:tcMar></w:tcPr>'),
        r'fo:padding-top="3pt" fo:padding-left="5.4pt"',
    ),
    "room in all cells": (
        CELLS.format('<w:tblCellMar><w:start w:w="0" w:type="dxa"/></w:tblCellMar>', ""), r'fo:padding-left="0pt"'
    ),
    "height of a row": (
        CELLS.replace("<w:tr>", '<w:tr><w:trPr><w:trHeight w:val="900"/></w:trPr>').format("", ""),
        r'style:min-row-height="45pt"',
    ),
    "bold in a colour": (p("t", rpr='<w:b/><w:color w:val="00B050"/>'), r'fo:color="#00b050" fo:font-weight="bold"'),
    "spacing of letters": (p("tides", rpr='<w:spacing w:val="40"/>'), r'fo:letter-spacing="2pt"'),
    "columns": (p("tides", IN_COLUMNS) + p("ebb"), r'fo:column-count="2" fo:column-gap="20pt"'),
    "columns of several widths": (
        p("tides", f"<w:sectPr>{PAGE}{UNEQUAL}</w:sectPr>") + p("ebb"),
        r'column-count="2">.*rel-width="3150\*" fo:start-indent="0pt" fo:end-indent="7.5pt".*rel-width="6488\*"',
    ),
    "columns on one page": (p("t", f"<w:sectPr>{PAGE}</w:sectPr>") + p("ebb", ON_ONE_PAGE) + p("flow"), 'balance.*"3"'),
    "table of contents": (LONG.format(" TOC \\o \"1-2\" "), r'outline-level="2"/><text:index-body><text:p[^>]*>Tides'),
    "indent of a table": (CELLS.format('<w:tblInd w:w="600" w:type="dxa"/>', ""), r'fo:margin-left="30pt"'),
    "indent of a list": (p("tides", NUMBERED), r'margin-left="35pt"'),
}  # fmt: skip


@pytest.mark.parametrize("what", KEPT)
def test_each_look_of_a_word_file_is_in_the_opendocument_text(what: str) -> None:
    body, pattern = KEPT[what]
    written = across(word(MANY + body), "docx")
    parts = zipfile.ZipFile(io.BytesIO(written.data))
    assert re.search(pattern, "".join(parts.read(name).decode() for name in ("content.xml", "styles.xml")))
    assert "unused" not in parts.read("content.xml").decode()


@pytest.mark.parametrize("what", KEPT)
def test_each_look_comes_back_into_the_word_file(what: str) -> None:
    body, _ = KEPT[what]
    there = across(word(MANY + body), "docx")
    back = across(there.data, "odt")
    assert _told(brought(back.data, "docx")) == _told(brought(word(MANY + body), "docx"))
    assert _told(brought(across(back.data, "docx").data, "odt")) == _told(brought(there.data, "odt"))


def _told(found: Crossing) -> tuple[object, ...]:
    """All that goes along, under no names that a format gives by itself."""
    blocks = [
        (told.stretches, {(p.offset, p.name) for p in told.places}, told.stance) for told in found.blocks.values()
    ]
    styles = {name: style for name, style in found.styles.items() if name in ("Normal", "Tide")}
    sections = [
        (
            s.page,
            s.first,
            s.even,
            s.number,
            s.columns,
            s.gap,
            s.ruled,
            s.uneven,
            s.goes_on,
            {k: [line.text.plain for line in v] for k, v in s.running.items() if v},
        )
        for s in found.sections
    ]
    references = [*found.references.values()]
    indexes = [(found.blocks.get(i.begins), i.levels) for i in found.indexes]
    return blocks, styles, [*found.tables.values()], sections, references, [*found.equations.values()], indexes


def test_pages_of_a_word_file_have_their_own_headers_there_and_back() -> None:
    section = f'{HEADERS}{PAGE}<w:pgNumType w:fmt="lowerRoman" w:start="7"/><w:titlePg/>'
    first = f"{HEADERS.replace('header1', 'header4')}{ACROSS}"
    data = word(
        MANY + p("flow", f"<w:sectPr>{first}</w:sectPr>") + p("ebb"), section, "<w:evenAndOddHeaders/>",
        header1=p("Tides"), header2=p("First"), header3=p("Left"), header4=p("Across"),
    )  # fmt: skip
    told = brought(data, "docx")
    assert [(s.first, s.even, s.number, s.form) for s in told.sections] == [
        (False, True, None, "1"),
        (True, True, 7, "i"),
    ]
    lines = [
        {kind: [line.text.plain for line in running] for kind, running in s.running.items()} for s in told.sections
    ]
    assert lines[0]["header"] == ["Across"]
    assert lines[1]["first-header"] == ["First"]
    there = across(data, "docx")
    assert there.notes == ()
    masters = etree.fromstring(zipfile.ZipFile(io.BytesIO(there.data)).read("styles.xml"))
    text = "".join(map(str, masters.itertext()))
    assert [text.count(word) for word in ("Tides", "First", "Left", "Across")] == [1, 1, 2, 1]
    back = brought(across(there.data, "odt").data, "docx")
    assert [(s.first, s.even, s.number, s.form) for s in back.sections] == [
        (False, True, None, "1"),
        (True, True, 7, "i"),
    ]
    again = [
        {kind: [line.text.plain for line in running] for kind, running in s.running.items()} for s in back.sections
    ]
    for one, other in zip(lines, again, strict=True):
        for kind in ("header", "even-header"):
            assert one[kind] == other[kind]


LEFT = {
    "left-effects": p("tides", rpr='<w:position w:val="6"/>'),
    "left-borders": p("tides", '<w:pBdr><w:bottom w:val="single"/></w:pBdr>'),
    "left-frames": p("T", '<w:framePr w:dropCap="drop"/>') + p("ides"),
    "left-page-sides": p("x", f"<w:sectPr>{PAGE}</w:sectPr>") + p("y", ODD),
    "left-page-formats": p("x", f"<w:sectPr>{PAGE}<w:lnNumType w:countBy='5'/></w:sectPr>") + p("y"),
    "left-numbering": p("tides", NUMBERED),
    "left-controls": f"<w:sdt><w:sdtPr><w:tag w:val='g'/></w:sdtPr><w:sdtContent>{p('tides')}</w:sdtContent></w:sdt>",
    "left-long-fields": LONG.format(" INDEX "),
    "left-ruby": f"<w:p><w:r><w:ruby><w:rt>{r('a')}</w:rt><w:rubyBase>{r('tides')}</w:rubyBase></w:ruby></w:r></w:p>",
    "lost-field": f'<w:p><w:fldSimple w:instr=" SEQ Figure ">{r("3")}</w:fldSimple></w:p>',
    "odt-table-narrowed": CELLS.replace("3000", "9000").format("", ""),
}  # fmt: skip


@pytest.mark.parametrize("code", LEFT)
def test_what_cannot_go_along_is_told(code: str) -> None:
    data = word(MANY + LEFT[code])
    assert code in [note.code for note in across(data, "docx").notes]
    assert code not in [note.code for note in across(word(MANY + p("tides")), "docx").notes]


@pytest.mark.parametrize("kind", [Kind.CLEAN, Kind.ORIGINAL])
def test_a_changed_header_is_the_one_of_the_text_in_the_other_format(kind: Kind) -> None:
    by = 'w:id="1" w:author="A. Delegate"'
    changed = f"<w:del {by}><w:r><w:delText>Ebb</w:delText></w:r></w:del><w:ins {by}>{r('Flow')}</w:ins>"
    fraction = "<m:oMath><m:r><m:t>h</m:t></m:r></m:oMath>"
    data = word(MANY, HEADERS + PAGE, header1=f"<w:p>{changed}{fraction}</w:p>", header2="", header3="")
    base = open_bytes(data).imported.document
    part = export(Session(base), kind, "odt", RULES, data, origin="docx").data
    words = open_package(part).read("styles.xml").decode()
    assert (">Flowh<" in words, ">Ebbh<" in words) == (kind is Kind.CLEAN, kind is Kind.ORIGINAL)
    back = export(Session(open_bytes(part).imported.document), kind, "docx", RULES, part, origin="odt").data
    header = open_package(back).read("word/header1.xml").decode()
    assert ("Flowh" in header, "Ebbh" in header) == (kind is Kind.CLEAN, kind is Kind.ORIGINAL)


def test_pictures_of_headers_are_told_to_stay_behind() -> None:
    shape = f'<w:drawing><a:blip xmlns:a="{A}" r:embed="x"/></w:drawing>'
    data = word(MANY, HEADERS + PAGE, header1=f"<w:p><w:r>{shape}</w:r></w:p>{p('Ebb')}", header2="", header3="")
    assert {note.code for note in across(data, "docx").notes} == {"left-header-pictures"}


def test_tables_in_tables_of_a_header_go_there_and_back() -> None:
    table = '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="{}"/></w:tblGrid><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>'
    inner = table.format(2000, p("Spring") + table.format(1000, p("Neap")) + p("Ebb"))
    header = table.format(3000, p("Tides") + inner + p("Flow")) + p("Slack")
    data = word(MANY, HEADERS + PAGE, header1=header, header2="", header3="")
    there = across(data, "docx")
    assert there.notes == ()
    back = across(there.data, "odt")
    assert back.notes == ()
    for file, origin in ((data, "docx"), (there.data, "odt"), (back.data, "docx")):
        found = brought(file, origin)
        lines = [line for line in found.sections[0].running["header"] if line.text]
        assert [(line.text.plain, len(line.cells)) for line in lines] == [
            ("Tides", 1), ("Spring", 2), ("Neap", 3), ("Ebb", 2), ("Flow", 1), ("Slack", 0),
        ]  # fmt: skip
        assert [found.tables[cell.table].widths for cell in lines[2].cells] == [(150.0,), (100.0,), (50.0,)]


def test_a_table_of_a_header_goes_there_and_back() -> None:
    cell = "<w:tc><w:tcPr>{}</w:tcPr>{}</w:tc>"
    number = '<w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>'
    table = (
        '<w:tbl><w:tblPr><w:tblStyle w:val="G"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="5000"/>'
        f"</w:tblGrid><w:tr>{cell.format(MERGED, p('Tides'))}"
        f"{cell.format('', p('Document 7'))}</w:tr><w:tr>{cell.format('<w:vMerge/>', '<w:p/>')}"
        f"{cell.format('', number)}</w:tr></w:tbl><w:p/>"
    )
    data = word(MANY, HEADERS + PAGE, header1=table, header2="", header3="")
    there = across(data, "docx")
    assert there.notes == ()
    back = across(there.data, "odt")
    assert back.notes == ()

    def told(found: Crossing) -> list[tuple[object, ...]]:
        lines = found.sections[0].running["header"]
        looks = [found.tables[cell.table] for cell in lines[0].cells]
        return [
            (line.text.plain, *((cell.row, cell.column, cell.rows) for cell in line.cells), looks) for line in lines
        ]

    assert [line[:2] for line in told(brought(data, "docx"))] == [
        ("Tides", (0, 0, 2)), ("Document 7", (0, 1, 1)), ("1", (1, 1, 1)),
    ]  # fmt: skip
    assert told(brought(data, "docx")) == told(brought(there.data, "odt")) == told(brought(back.data, "docx"))
    assert 'w:instr=" PAGE "' in zipfile.ZipFile(io.BytesIO(back.data)).read("word/header1.xml").decode()


@pytest.mark.skipif(not FILES, reason=f"{DATA} is not here")
def test_a_picture_beside_the_text_stands_there_in_the_other_format_and_back() -> None:
    pixels = (DATA / "compare" / "WC017-Image.docx").read_bytes()
    with zipfile.ZipFile(io.BytesIO(pixels)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    root = etree.fromstring(parts["word/document.xml"])
    inline = next(root.iter(f"{{{wp}}}inline"))
    inline.tag = f"{{{wp}}}anchor"
    inline.set("behindDoc", "1")
    for at, side in enumerate(("H", "V")):
        position = etree.Element(f"{{{wp}}}position{side}", relativeFrom="page")
        etree.SubElement(position, f"{{{wp}}}posOffset").text = str(127_000 * (at + 1))
        inline.insert(at, position)
    parts["word/document.xml"] = etree.tostring(root)
    data = write_package(parts.items())
    place = Float(10.0, 20.0, "page", "page", "through", True)
    there = across(data, "docx")
    assert [*brought(data, "docx").floats.values()] == [*brought(there.data, "odt").floats.values()] == [place]
    assert [*brought(across(there.data, "odt").data, "docx").floats.values()] == [place]


def test_a_text_without_any_look_of_its_own_brings_nothing_that_stays_behind() -> None:
    data = word(MANY)
    there = across(data, "docx")
    assert there.notes == across(there.data, "odt").notes == ()


@pytest.mark.skipif(not FILES, reason=f"{DATA} is not here")
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_pages_and_faces_of_real_files_go_there_and_back(file: Path) -> None:
    origin = file.suffix[1:]
    data = file.read_bytes()
    clean = codec(origin).decide(data, False)
    assert clean is not None
    there = across(clean.data, origin)
    other = "odt" if origin == "docx" else "docx"
    mine, theirs = brought(clean.data, origin), brought(there.data, other)

    def pages(found: Crossing) -> list[tuple[int, ...]]:
        shown = (s.page for s in found.sections or ())
        # A line of a header or footer keeps the text away from the edges, whatever the margins say.
        return [
            tuple(round(x) for x in (g.width, g.height, max(g.top, 40), max(g.bottom, 40), g.start, g.end))
            for g in shown
        ]

    assert pages(mine) == pages(theirs)
    assert _faces(mine) == _faces(theirs)


def _faces(found: Crossing) -> list[tuple[str, str, str, float]]:
    """Letters in order with their font, colour and size, as blocks tell them by themselves."""
    return [
        (told.string[s.start : s.stop].strip(), s.face.font, s.face.colour, round(s.face.size, 1))
        for told in found.blocks.values()
        for s in told.stretches
        if s.face.colour or s.face.size
    ]


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.file)
def test_cleaning_a_file_that_came_from_the_other_format_changes_nothing(sample: Sample) -> None:
    opened, session = open_sample(sample)
    for suffix, source in (("docx", None), ("odt", None), ("odt", opened.data)):
        origin = opened.imported.format if source is not None else ""
        made = export(session, Kind.CLEAN, suffix, RULES, source, origin=origin).data
        decided = codec(suffix).decide(made, True)
        assert decided is not None
        assert decided.data == made


def test_looks_follow_words_that_amendments_by_hand_have_moved() -> None:
    red = Face(colour="FF0000")
    found = Crossing(blocks={"p1": Dressing("the high tide", (Stretch(4, 8, red),), (Place(9, "t", False),))})
    told = dressed("p1", "the very high tide", found)
    assert told.stretches == (Stretch(9, 13, red),)
    assert told.places == (Place(14, "t", False),)
    assert dressed("p2", "x", found) == Dressing("x")
    assert [*cut(0, 18, told.stretches)] == [Stretch(0, 9, Face()), Stretch(9, 13, red), Stretch(13, 18, Face())]


def test_a_look_says_only_what_another_does_not() -> None:
    one, other = Face("Georgia", size=12.0), Face("Georgia", size=10.0, colour="FF0000")
    assert one.beside(other) == Face(size=12.0)
    assert one.over(other) == Face("Georgia", size=12.0, colour="FF0000")
    assert Stance(before=6.0).over(Stance(before=3.0, spacing=Spacing(1.0, "times"))) == Stance(
        before=6.0, spacing=Spacing(1.0, "times")
    )


def test_rendered_text_that_came_from_no_file_needs_no_crossing() -> None:
    base = open_bytes(word(MANY)).imported.document
    plain = replace(base, page=Page(header=(Text.of("Tides"),)))
    assert export(Session(plain), Kind.CLEAN, "odt", RULES).notes == ()


def test_a_style_that_crosses_has_no_tabulators_but_its_own() -> None:
    made = element("style")
    put_style(made, Style(stance=Stance(tabs=(Tab(39.7, "left", ""), Tab(450.0, "right", ".")))))
    found = {tab.get(f"{{{W}}}pos"): tab.get(f"{{{W}}}val") for tab in made.iter(f"{{{W}}}tab")}
    assert found == {"794": "left", "1191": "clear", "1588": "clear", "1985": "clear", "9000": "right"}


def test_word_takes_a_new_file_for_one_of_its_own_and_finds_the_lines_of_a_table_of_contents() -> None:
    body = "".join(f'<w:p><w:pPr><w:pStyle w:val="C"/></w:pPr>{r(words)}</w:p>' for words in ("Tides 1", "Ebb 2"))
    styles = STYLES + '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="Contents 1"/></w:style>'
    package = open_package(word(body))
    parts = {name: package.read(name) for name in package.names}
    parts["word/styles.xml"] = parts["word/styles.xml"].replace(STYLES.encode(), styles.encode())
    there = across(write_package(parts.items()), "docx")
    back = open_package(across(there.data, "odt").data)
    assert b'"compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"' in back.read(
        "word/settings.xml"
    )
    assert b'<w:name w:val="toc 1"/>' in back.read("word/styles.xml")


def test_a_link_that_looks_as_the_words_around_it_does_so_in_the_other_format() -> None:
    link = '<w:hyperlink w:anchor="x">{}</w:hyperlink>'
    place = '<w:bookmarkStart w:id="3" w:name="x"/><w:bookmarkEnd w:id="3"/>'
    lines = ("tides", ""), ("moons", '<w:color w:val="0563C1"/>')
    body = "".join(f"<w:p>{place}{link.format(r(text, rpr))}</w:p>" for text, rpr in lines)
    content = open_package(across(word(body), "docx").data).read("content.xml").decode()
    links = re.findall(r"<text:a ([^>]*)>(.*?)</text:a>", content)
    assert ["text:style-name" in attributes for attributes, _ in links] == [True, False]
    assert "<text:span" not in links[0][1]
    assert "<text:span" in links[1][1]


def test_a_link_is_underlined_in_the_other_format_where_its_style_underlines_it() -> None:
    line = '<w:style w:type="character" w:styleId="H"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0563C1"/>{}'
    place = '<w:bookmarkStart w:id="3" w:name="x"/><w:bookmarkEnd w:id="3"/>'
    shown = r("tides", '<w:rStyle w:val="H"/>')
    body = f'<w:p>{place}<w:hyperlink w:anchor="x">{shown}</w:hyperlink></w:p>'
    for drawn, lined in (('<w:u w:val="single"/>', True), ("", False)):
        style = line.format(drawn) + "</w:rPr></w:style>"
        package = open_package(word(body))
        data = write_package(
            (name, package.read(name).replace(b"</w:styles>", f"{style}</w:styles>".encode())) for name in package.names
        )
        there = across(data, "docx")
        package = open_package(there.data)
        content, styles = package.read("content.xml").decode(), package.read("styles.xml").decode()
        name = re.findall(r'<text:a [^>]*text:style-name="([^"]*)', content)
        assert bool(name) is lined
        assert not lined or re.search(f'style:name="{name[0]}".*?text-underline-style="solid"', styles)
        assert re.search(r'<text:a [^>]*><text:span text:style-name="(\w+)">tides', content)
        assert not any(s.marks.underline for b in open_bytes(there.data).imported.document for s in b.text.spans)
        back = open_package(across(there.data, "odt").data).read("word/document.xml").decode()
        assert ('<w:rStyle w:val="Hyperlink"/>' in back) is lined
        assert '<w:color w:val="0563C1"/>' in back


def test_text_boxes_of_an_opendocument_text_are_told_to_become_paragraphs() -> None:
    box = "<draw:text-box><text:p>chart</text:p><text:p>of tides</text:p></draw:text-box>"
    data = packed_odt(f'<text:p>moons <draw:frame text:anchor-type="as-char">{box}</draw:frame></text:p>')
    assert [note.detail for note in across(data, "odt").notes if note.code == "left-frames"] == ["1"]
