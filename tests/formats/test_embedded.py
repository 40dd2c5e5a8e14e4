"""Documents in documents tell of nobody, or are told."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from formats import compound
from formats.certificate import certify
from formats.codec import Note
from formats.docx import Docx
from formats.embedded import cleaned, told
from formats.odt import Odt
from formats.package import open_package, write_package
from resources import path

RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
NAME = b"A. Delegate"


def workbook(**more: str) -> bytes:
    """A workbook with a name in its properties, a path, and settings of a printer."""
    core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

    def links(*pairs: tuple[str, str]) -> str:
        made = "".join(
            f'<Relationship Id="r{n}" Type="{RELATIONS}/{kind}" Target="{target}"/>'
            for n, (kind, target) in enumerate(pairs, 1)
        )
        return f'<Relationships xmlns="{LINKS}">{made}</Relationships>'

    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Override PartName="/xl/printerSettings/p1.bin" ContentType="x"/></Types>',
        "_rels/.rels": links(("officeDocument", "xl/workbook.xml"), ("core-properties", "docProps/core.xml")),
        "docProps/core.xml": f'<cp:coreProperties xmlns:cp="{core}"><cp:lastModifiedBy>A. Delegate'
        "</cp:lastModifiedBy></cp:coreProperties>",
        "xl/workbook.xml": f'<workbook xmlns="{sheet}"><fileSharing userName="A. Delegate"/><sheets/></workbook>',
        "xl/_rels/workbook.xml.rels": links(("worksheet", "sheet1.xml")),
        "xl/sheet1.xml": f'<worksheet xmlns="{sheet}" xmlns:r="{RELATIONS}"><v>42</v>'
        '<pageSetup r:id="r1"/></worksheet>',
        "xl/_rels/sheet1.xml.rels": links(("printerSettings", "printerSettings/p1.bin")),
        "xl/printerSettings/p1.bin": "A. Delegate's printer",
        **more,
    }
    return write_package((name, text.encode()) for name, text in parts.items())


def old(stream: str, content: bytes) -> bytes:
    """A compound file with one stream."""
    content = content.ljust(4096, b"\x00")

    def entry(name: str, kind: int, first: int, size: int) -> bytes:
        told = name.encode("utf-16-le") + b"\x00\x00"
        sides = b"\xff" * 8 + struct.pack("<I", 1 if kind == 5 else 0xFFFFFFFF)
        head = told.ljust(64, b"\x00") + struct.pack("<HBB", len(told), kind, 1) + sides
        return head.ljust(116, b"\x00") + struct.pack("<IQ", first, size)

    table = struct.pack("<10I", 0xFFFFFFFD, 0xFFFFFFFE, *range(3, 10), 0xFFFFFFFE).ljust(512, b"\xff")
    directory = (entry("Root Entry", 5, 0xFFFFFFFE, 0) + entry(stream, 2, 2, len(content))).ljust(512, b"\x00")
    head = compound.MAGIC + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(10)
    head += struct.pack("<IIIIIIIII", 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0, 0)
    return head.ljust(512, b"\xff") + table + directory + content


def summary(name: bytes) -> bytes:
    """A property set that says who wrote it."""
    value = struct.pack("<II", 0x1E, len(name)) + name
    section = struct.pack("<IIII", 16 + len(value), 1, 4, 16) + value
    return struct.pack("<HHI16sI", 0xFFFE, 0, 0, b"", 1) + bytes(16) + struct.pack("<I", 48) + section


SUMMARY = old("\x05SummaryInformation", summary(NAME))
WRITER = struct.pack("<HHHHHHB", 0x809, 2, 0x600, 0x5C, 112, 11, 0) + NAME.ljust(109) + b"\x0a\x00\x00\x00"
SHEETS = old("Workbook", WRITER)


@pytest.mark.parametrize("data", [workbook(), SUMMARY, SHEETS], ids=["workbook", "properties", "old workbook"])
def test_a_document_in_a_document_tells_of_nobody(data: bytes) -> None:
    assert told(data)
    out = cleaned(data)
    assert out is not None
    assert told(out) == ()
    assert NAME not in (b"".join(map(open_package(out).read, open_package(out).names)) if out[:2] == b"PK" else out)
    assert cleaned(out) == out


def test_the_figures_of_a_workbook_stay() -> None:
    out = cleaned(workbook())
    assert out is not None
    package = open_package(out)
    assert b"<v>42</v>" in package.read("xl/sheet1.xml")
    assert b"r1" not in package.read("xl/sheet1.xml")
    assert "xl/printerSettings/p1.bin" not in package


@pytest.mark.parametrize("data", [old("Package", NAME), SUMMARY[:700], b"%PDF-1.7", b"PK\x03\x04"])
def test_what_cannot_be_looked_through_is_told(data: bytes) -> None:
    assert cleaned(data) is None
    assert told(data) is None


@settings(max_examples=200)
@given(st.data())
def test_no_compound_file_is_taken_at_its_word(data: st.DataObject) -> None:
    content = bytearray(data.draw(st.sampled_from([SUMMARY, SHEETS])))
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(8, len(content) - 1))] = data.draw(st.integers(0, 255))
    out = cleaned(bytes(content))
    assert out is None or len(out) == len(content)


@pytest.mark.parametrize("inside", [workbook(), SUMMARY, old("Package", NAME)], ids=["workbook", "old", "unknown"])
def test_a_clean_file_is_certified_only_when_what_it_embeds_is_clean(inside: bytes) -> None:
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    types = "http://schemas.openxmlformats.org/package/2006/content-types"
    shown = '<w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" r:id="r1"/></w:object>'
    body = f"<w:p><w:r>{shown}</w:r></w:p>"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{types}"><Default Extension="bin" ContentType="x"/></Types>'.encode(),
        "_rels/.rels": f'<Relationships xmlns="{LINKS}"><Relationship Id="r1" Type="{RELATIONS}/officeDocument" '
        'Target="word/document.xml"/></Relationships>'.encode(),
        "word/document.xml": f'<w:document xmlns:w="{word}" xmlns:r="{RELATIONS}"><w:body>{body}</w:body>'
        "</w:document>".encode(),
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{LINKS}"><Relationship Id="r1" '
        f'Type="{RELATIONS}/oleObject" Target="embeddings/one.bin"/></Relationships>'.encode(),
        "word/embeddings/one.bin": inside,
    }
    data = write_package(parts.items())
    written = Docx().decide(data, True)
    assert written is not None
    known = cleaned(inside) is not None
    assert written.notes == (() if known else (Note("docx-embedded-object", "word/embeddings/one.bin"),))
    failed = [check.code for check in certify(written.data).failures]
    assert failed == ([] if known else ["embedded-data"])


def test_a_report_with_figures_behind_its_charts_names_nobody() -> None:
    file = Path(__file__).parents[3] / "shared" / "data" / "scrub" / "A_81_6__SECT._20_.docx"
    if not file.exists():
        pytest.skip("the shared files to be cleaned are not there")
    written = Docx().decide(file.read_bytes(), True)
    assert written is not None
    assert not certify(written.data).failures


SPACES = " ".join(
    f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{u}:1.0"'
    for n, u in {"office": "office", "text": "text", "draw": "drawing", "meta": "meta"}.items()
)
SPACES += ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
REMARK = "<office:annotation><dc:creator>A. Delegate</dc:creator><text:p>high water?</text:p></office:annotation>"
HISTORY = (
    '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>'
    "A. Delegate</dc:creator></office:change-info><text:p>ebb</text:p></text:deletion></text:changed-region>"
    "</text:tracked-changes>"
)
MIMETYPE = "application/vnd.oasis.opendocument."


def text(*objects: str, **parts: bytes | str) -> bytes:
    """An OpenDocument text that shows these objects; `parts` are theirs."""
    shown = "".join(f'<draw:frame><draw:object xlink:href="./{name}"/></draw:frame>' for name in objects)
    files: dict[str, bytes | str] = {
        "mimetype": f"{MIMETYPE}text",
        "content.xml": f"<office:document-content {SPACES}><office:body><office:text><text:p>tides{shown}</text:p>"
        "</office:text></office:body></office:document-content>",
        **parts,
    }
    return write_package((n, part.encode() if isinstance(part, str) else part) for n, part in files.items())


def test_objects_of_opendocument_texts_tell_of_nobody() -> None:
    meta = f"<office:document-meta {SPACES}><office:meta><dc:creator>A. Delegate</dc:creator></office:meta>"
    inside = f"<office:document-content {SPACES}><office:body><office:{{0}}>{{1}}</office:{{0}}></office:body>"
    data = text(
        "Object 1", "Object 2", "Object 3", "Object 4",
        **{
            "Object 1/content.xml": inside.format("chart", REMARK) + "</office:document-content>",
            "Object 1/meta.xml": meta + "</office:document-meta>",
            "Object 1/Thumbnails/thumbnail.png": NAME,
            "Object 2/content.xml": inside.format("text", HISTORY + '<text:p>flow<text:change text:change-id="c1"/>'
                                                        "</text:p>") + "</office:document-content>",
            "Object 3/content.xml": '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>h</mi></math>',
            "Object 4": SHEETS,
        },
    )  # fmt: skip
    assert not certify(data).passed
    written = Odt().decide(data, True)
    assert written is not None
    assert written.notes == ()
    package = open_package(written.data)
    assert certify(written.data).passed
    assert not any(NAME in package.read(name) for name in package.names)
    assert [name for name in package.names if name.startswith("Object")] == [
        "Object 1/content.xml", "Object 2/content.xml", "Object 3/content.xml", "Object 4",
    ]  # fmt: skip
    assert b"flow</text:p>" in package.read("Object 2/content.xml")
    listed = package.read("META-INF/manifest.xml").decode()
    for number, kind in (("1", "chart"), ("2", "text"), ("3", "formula")):
        assert f'full-path="Object {number}/" manifest:media-type="{MIMETYPE}{kind}"' in listed


def test_what_cannot_be_looked_through_in_an_opendocument_text_is_told_and_fails_the_certificate() -> None:
    written = Odt().decide(text("Object 1", **{"Object 1": old("Package", NAME)}), True)
    assert written is not None
    assert written.notes == (Note("odt-embedded-object", "Object 1"),)
    assert [check.code for check in certify(written.data).failures] == ["embedded-data"]


def test_documents_in_documents_are_cleaned_to_a_depth_and_no_further() -> None:
    source = path("samples/resolution-27.en.docx").read_bytes()

    def inside(depth: int) -> bytes:
        stream = io.BytesIO(source)
        if depth:
            with zipfile.ZipFile(stream, "a") as archive:
                archive.writestr("word/embeddings/a.docx", inside(depth - 1))
        return stream.getvalue()

    assert cleaned(inside(4)) is not None
    assert cleaned(inside(6)) is None
