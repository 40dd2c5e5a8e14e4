"""Templates, documents with macros, flat files and old Word files: opened as what they are, written without macros."""

from __future__ import annotations

import base64
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from editor.document import Block, Document
from editor.errors import FormatError
from editor.markup import amended
from editor.messages import SENTENCES
from editor.profile import profile
from editor.rendering import Kind, Rendering, render
from editor.session import Session
from editor.text import Text
from formats import legacy
from formats.certificate import certify
from formats.docx import Docx
from formats.export import export
from formats.files import ENDINGS, Opened, open_bytes
from formats.odt import Odt

PLAIN = profile("plain")
WORDS = ["RESOLUTION 27 (Harrow Bay, 2027)", "Safer moorings", "resolves", "to watch the tides."]
DOCUMENT = Document(tuple(Block(f"p{n}", Text.of(words)) for n, words in enumerate(WORDS, 1)))
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def rendering() -> Rendering:
    return render(Session(DOCUMENT), Kind.CLEAN, PLAIN)


def repacked(data: bytes, change: Callable[[str, bytes], bytes], **more: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            kind = zipfile.ZIP_STORED if info.filename == "mimetype" else zipfile.ZIP_DEFLATED
            new.writestr(info.filename, change(info.filename, old.read(info.filename)), kind)
        for name, part in more.items():
            new.writestr(name.replace("__", "/").replace("_X", "."), part)
    return stream.getvalue()


def texts(opened: Opened) -> list[str]:
    return [block.text.plain for block in opened.imported.document if block.text]


def written(opened: Opened, suffix: str) -> bytes:
    session = Session(opened.imported.document, opened.imported.proposals)
    return export(session, Kind.CLEAN, suffix, PLAIN, opened.data).data


MAIN = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


@pytest.mark.parametrize(
    ("suffix", "kind"),
    [
        ("dotx", b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"),
        ("dotm", b"application/vnd.ms-word.template.macroEnabledTemplate.main+xml"),
        ("docm", b"application/vnd.ms-word.document.macroEnabled.main+xml"),
    ],
)
def test_word_templates_and_macro_documents_are_opened_and_written_as_plain_documents(suffix: str, kind: bytes) -> None:
    def change(name: str, part: bytes) -> bytes:
        if name == "[Content_Types].xml":
            part = part.replace(MAIN, kind)
            if suffix != "dotx":
                macro = (
                    b"<Override PartName='/word/vbaProject.bin' ContentType='application/vnd.ms-office.vbaProject'/>"
                )
                part = part.replace(b"</Types>", macro + b"</Types>")
        if name == "word/_rels/document.xml.rels" and suffix != "dotx":
            link = (
                b'<Relationship Id="rIdM" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" '
                b'Target="vbaProject.bin"/>'
            )
            part = part.replace(b"</Relationships>", link + b"</Relationships>")
        return part

    more = {} if suffix == "dotx" else {"word__vbaProject_Xbin": b"Sub Harbour()"}
    opened = open_bytes(repacked(Docx().write(rendering()).data, change, **more), suffix)
    assert texts(opened) == WORDS
    assert [note.code for note in opened.imported.notes] == ([] if suffix == "dotx" else ["macros-dropped"])
    out = written(opened, "docx")
    with zipfile.ZipFile(io.BytesIO(out)) as package:
        assert MAIN in package.read("[Content_Types].xml")
        assert not [name for name in package.namelist() if "vba" in name]
        assert b"vba" not in package.read("word/_rels/document.xml.rels")
    assert not certify(out).failures


@pytest.mark.parametrize("macros", [False, True])
def test_office_templates_are_opened_and_written_as_plain_texts(macros: bool) -> None:
    def change(name: str, part: bytes) -> bytes:
        return part.replace(b"opendocument.text", b"opendocument.text-template") if name == "mimetype" else part

    more = {"Basic__script-lc_Xxml": b"<x/>", "Basic__Standard__Module1_Xxml": b"Sub Harbour"} if macros else {}
    opened = open_bytes(repacked(Odt().write(rendering()).data, change, **more), "ott")
    assert texts(opened) == WORDS
    assert [note.code for note in opened.imported.notes] == ["macros-dropped"] * macros
    out = written(opened, "odt")
    with zipfile.ZipFile(io.BytesIO(out)) as package:
        assert package.read("mimetype") == b"application/vnd.oasis.opendocument.text"
        assert not [name for name in package.namelist() if name.startswith("Basic")]
    assert not certify(out).failures


DOT = b"\x89PNG\r\n\x1a\n" + bytes(20)


def flat(extra: str = "", kind: str = "text") -> bytes:
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{uri}:1.0"'
        for name, uri in {
            "office": "office", "text": "text", "style": "style", "draw": "drawing", "svg": "svg-compatible",
            "script": "script",
        }.items()
    )  # fmt: skip
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {spaces} xmlns:dc="http://purl.org/dc/elements/1.1/" '
        f'office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.{kind}">{extra}<office:body>'
        '<office:text><text:tracked-changes><text:changed-region text:id="c1"><text:insertion><office:change-info>'
        "<dc:creator>Meridia</dc:creator><dc:date>2027-01-01T00:00:00</dc:date></office:change-info></text:insertion>"
        '</text:changed-region></text:tracked-changes><text:p>The <text:change-start text:change-id="c1"/>low '
        '<text:change-end text:change-id="c1"/>tides<draw:frame svg:width="1cm" svg:height="1cm"><draw:image>'
        f"<office:binary-data>{base64.b64encode(DOT).decode()}</office:binary-data></draw:image></draw:frame></text:p>"
        "</office:text></office:body></office:document>"
    ).encode()


def test_flat_texts_are_opened_as_the_package_they_stand_for() -> None:
    opened = open_bytes(flat(), "fodt")
    assert texts(opened) == ["The tides"]
    session = Session(opened.imported.document, opened.imported.proposals)
    assert [block.text.plain for block in amended(session)] == ["The low tides"]
    assert [p.sponsors for p in opened.imported.proposals] == [("Meridia",)]
    assert [bytes(image) for image in opened.imported.document.media.values()] == [DOT]
    assert opened.imported.format == "odt"
    assert not opened.imported.notes
    assert open_bytes(opened.data, "odt").imported.document == opened.imported.document
    assert not certify(written(opened, "odt")).failures


def test_macros_of_flat_texts_are_dropped_and_said() -> None:
    macro = '<office:scripts><office:script script:language="ooo:Basic">Sub Harbour</office:script></office:scripts>'
    opened = open_bytes(flat(macro), "xml")
    assert [note.code for note in opened.imported.notes] == ["macros-dropped"]
    assert b"Harbour" not in opened.data


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (flat(kind="spreadsheet"), "spreadsheet-input"),
        (flat()[:-30], "damaged"),
        (flat().replace(b"<office:document ", b'<!DOCTYPE x [<!ENTITY a "b">]><office:document ', 1), "forbidden-xml"),
    ],
)
def test_bad_flat_files_have_one_sentence(data: bytes, code: str) -> None:
    with pytest.raises(FormatError) as caught:
        open_bytes(data, "fodt")
    assert caught.value.code == code
    assert code in SENTENCES


def old_word(flags: int = 0, stream: str = "WordDocument") -> bytes:
    """A compound file with the beginning of a Word file in it, and no more."""
    head = b"\xec\xa5\xc1\x00" + bytes(6) + flags.to_bytes(2, "little")
    return OLE + bytes(504) + head + bytes(500) + stream.encode("utf-16-le")


@pytest.mark.parametrize(
    ("data", "suffix", "code"),
    [
        (old_word(), "doc", "legacy-word"),
        (old_word(0x0100), "doc", "encrypted"),
        (old_word(stream="EncryptedPackage"), "docx", "encrypted"),
        (old_word(stream="Workbook"), "doc", "spreadsheet-input"),
        (old_word(stream="PowerPoint Document"), "doc", "slides-input"),
        (old_word(stream="Anything"), "doc", "damaged"),
    ],
)
def test_compound_files_are_told_apart(monkeypatch: pytest.MonkeyPatch, data: bytes, suffix: str, code: str) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(legacy, "_PLACES", ())
    with pytest.raises(FormatError) as caught:
        open_bytes(data, suffix)
    assert caught.value.code == code
    assert code in SENTENCES


@pytest.mark.slow
@pytest.mark.skipif(not legacy.office(), reason="LibreOffice is not installed")
def test_libreoffice_turns_old_word_files(tmp_path: Path) -> None:
    import subprocess

    source = tmp_path / "new.docx"
    source.write_bytes(Docx().write(rendering()).data)
    profile_folder = (tmp_path / "profile").as_uri()
    subprocess.run(
        [legacy.office(), f"-env:UserInstallation={profile_folder}", "--headless", "--convert-to", "doc", "--outdir",
         str(tmp_path), str(source)], check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    opened = open_bytes((tmp_path / "new.doc").read_bytes(), "doc")
    assert texts(opened) == WORDS
    assert opened.imported.format == "docx"
    assert "legacy-turned" in [note.code for note in opened.imported.notes]
    with pytest.raises(FormatError) as caught:
        open_bytes(old_word(), "doc")
    assert caught.value.code == "legacy-failed"


@pytest.mark.parametrize("data", [b"{\\rtf1 tides}", b"<!DOCTYPE html><p>tides", flat(), old_word()])
def test_only_what_can_be_looked_through_gets_a_certificate(data: bytes) -> None:
    with pytest.raises(FormatError) as caught:
        certify(data)
    assert caught.value.code == "no-certificate"
    assert caught.value.code in SENTENCES


def test_every_ending_offered_is_known() -> None:
    assert len(set(ENDINGS)) == len(ENDINGS)
    for ending in ENDINGS:
        if ending not in ("doc", "dot", "fodt"):
            data = {"rtf": b"{\\rtf1 tides}", "docx": Docx().write(rendering()).data}.get(ending, b"tides")
            notes = open_bytes(data, ending).imported.notes
            expected = ending in ("docm", "dotx", "dotm", "odt", "ott", "mht", "mhtml", "pdf")
            assert ("wrong-suffix" in [note.code for note in notes]) is expected
