"""A file written in place keeps the look of its source and tells nothing of who worked on it."""

from __future__ import annotations

import io
import zipfile

import pytest

from editor.amendment import Edit, Mod, Proposal
from editor.profile import profile
from editor.rendering import Kind, render
from editor.session import Session
from editor.text import Text
from formats.odt import Odt
from formats.odt.names import NAMESPACES

ODT = Odt()
NAME = "Ada Surveyor"
_DECLARED = " ".join(f'xmlns:{p}="{uri}"' for p, uri in NAMESPACES.items() if p != "xml")
CONTENT = f"""<office:document-content {_DECLARED}><office:scripts/><office:automatic-styles>
<style:style style:name="T1" style:family="text"><style:text-properties fo:color="#ff0000" officeooo:rsid="0012"/>
</style:style></office:automatic-styles><office:body><office:text text:use-soft-page-breaks="true">
<text:tracked-changes><text:changed-region xml:id="c"><text:insertion><office:change-info>
<dc:creator>{NAME}</dc:creator><dc:date>2031-05-04T10:00:00</dc:date></office:change-info></text:insertion></text:changed-region></text:tracked-changes>
<text:p>Tides<office:annotation office:name="1"><dc:creator>{NAME}</dc:creator><text:p>why?</text:p></office:annotation>
 <text:span text:style-name="T1">rise</text:span><text:soft-page-break/> and
 <text:change-start text:change-id="c"/>then<text:change-end text:change-id="c"/> fall</text:p>
<text:p>by <text:author-name>{NAME}</text:author-name><draw:frame>
<draw:image xlink:href="Pictures/kept.png"/></draw:frame><text:bookmark text:name="_GoBack"/></text:p>
<text:p>untouched <text:span text:style-name="T1">words</text:span></text:p>
</office:text></office:body></office:document-content>"""
PARTS = {
    "mimetype": "application/vnd.oasis.opendocument.text",
    "content.xml": CONTENT,
    "styles.xml": f"<office:document-styles {_DECLARED}><office:styles/></office:document-styles>",
    "meta.xml": f"<office:document-meta {_DECLARED}><office:meta><dc:creator>{NAME}</dc:creator></office:meta>"
    "</office:document-meta>",
    "settings.xml": f'<office:document-settings {_DECLARED}><office:settings><config:config-item-set config:name="x">'
    '<config:config-item config:name="PrinterName">room 5</config:config-item><config:config-item '
    'config:name="AddParaTableSpacing">true</config:config-item></config:config-item-set></office:settings>'
    "</office:document-settings>",
    "Pictures/kept.png": "picture",
    "Pictures/orphan.png": NAME,
    "Thumbnails/thumbnail.png": NAME,
    "Versions/one": NAME,
    "Configurations2/menu.xml": NAME,
    "META-INF/documentsignatures.xml": NAME,
    "META-INF/manifest.xml": "",
    "Basic/script.xml": NAME,
    "manifest.rdf": NAME,
}


@pytest.fixture(name="source")
def _source() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, text in PARTS.items():
            archive.writestr(name, text)
    return target.getvalue()


def written(source: bytes, kind: Kind) -> dict[str, bytes]:
    imported = ODT.read(source)
    first = imported.document.blocks[0]
    own = Proposal("own", ("MRD",), "", (Mod(first.id, (Edit(0, 5, Text.of("Seas")),)),))
    session = Session(imported.document, (*imported.proposals, own))
    data = ODT.write(render(session, kind, profile("plain")), source).data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        first_entry = archive.infolist()[0]
        assert (first_entry.filename, first_entry.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize("kind", [Kind.CLEAN, Kind.ORIGINAL])
def test_no_part_names_anybody(source: bytes, kind: Kind) -> None:
    parts = written(source, kind)
    text = b"".join(data for name, data in parts.items())
    assert b"MRD" not in text
    own_words = parts["content.xml"].count(NAME.encode())
    assert own_words == 1, "the field's words stay as text, nothing else"
    assert NAME.encode() not in b"".join(data for name, data in parts.items() if name != "content.xml")
    for trace in (b"rsid", b"annotation", b"soft-page-break", b"2031-05-04", b"tracked-changes", b"_GoBack", b"room 5"):
        assert trace not in text


def test_only_what_the_text_shows_travels_along(source: bytes) -> None:
    parts = written(source, Kind.CLEAN)
    assert set(parts) == {
        "mimetype", "content.xml", "styles.xml", "meta.xml", "settings.xml", "Pictures/kept.png",
        "META-INF/manifest.xml",
    }  # fmt: skip
    assert parts["META-INF/manifest.xml"].count(b"file-entry") == len(parts) - 1
    assert b"AddParaTableSpacing" in parts["settings.xml"]


def test_words_keep_their_own_style_and_untouched_paragraphs_their_elements(source: bytes) -> None:
    content = written(source, Kind.CLEAN)["content.xml"].decode()
    assert '<text:p>Seas <text:span text:style-name="T1">rise</text:span> and then fall</text:p>' in content
    assert '<text:p>untouched <text:span text:style-name="T1">words</text:span></text:p>' in content


def test_marked_words_are_struck_and_underlined_over_their_own_style(source: bytes) -> None:
    content = written(source, Kind.MARKED)["content.xml"].decode()
    assert 'style:text-line-through-style="solid"' in content
    assert 'style:text-underline-style="solid"' in content


def test_tracked_changes_name_the_sponsor_and_no_time(source: bytes) -> None:
    content = written(source, Kind.TRACKED)["content.xml"].decode()
    assert "<dc:creator>MRD</dc:creator><dc:date>1970-01-01T00:00:00</dc:date>" in content
    assert "2031" not in content


def test_writing_a_clean_file_again_changes_nothing(source: bytes) -> None:
    imported = ODT.read(source)
    once = ODT.write(render(Session(imported.document), Kind.CLEAN, profile("plain")), source).data
    again = ODT.read(once)
    assert ODT.write(render(Session(again.document), Kind.CLEAN, profile("plain")), once).data == once
