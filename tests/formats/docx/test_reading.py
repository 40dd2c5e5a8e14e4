"""Word files as others wrote them: tracked changes, real conference documents, and files that are none."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.amendment import Edit, Marker, Mod, Proposal
from editor.document import Block, Document
from editor.errors import FormatError
from editor.markup import amended
from editor.profile import profile
from editor.rendering import Kind, render
from editor.session import Session, check
from editor.text import Text
from formats.codec import Imported, Written
from formats.docx import Docx
from formats.package import open_package, parse_xml, write_package

DATA = Path(__file__).parents[4] / "shared" / "data"
DOCX = Docx()
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

# The expected texts leave the words of equations out; we show them.
KNOWN = {"RP013-Deleted-Math-Control-Char.docx": "math"}


def expected() -> list[object]:
    file = DATA / "revisions" / "expected.jsonl"
    if not file.exists():
        return [pytest.param(None, marks=pytest.mark.skip(reason="the shared revision files are not there"))]
    lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    return [
        pytest.param(
            line,
            id=f"{line['kind']}-{line['input'].removesuffix('.docx')}",
            marks=[pytest.mark.xfail(strict=True, reason=KNOWN[line["input"]])] if line["input"] in KNOWN else [],
        )
        for line in lines
    ]


def texts(document: Document) -> list[str]:
    return [" ".join(block.text.plain.split()) for block in document if block.text.plain.strip()]


@pytest.mark.parametrize("case", expected())
def test_tracked_changes_are_accepted_and_rejected_as_word_does(case: dict[str, object]) -> None:
    data = (DATA / "revisions" / str(case["input"])).read_bytes()
    found = DOCX.read(data)
    session = Session(found.document, found.proposals)
    check(session)
    wanted = [" ".join(str(text).split()) for text in case["expected_paragraphs"] if str(text).strip()]  # type: ignore[attr-defined]
    accepted = case["kind"] == "accept"
    assert texts(amended(session) if accepted else found.document) == wanted
    kind = Kind.CLEAN if accepted else Kind.ORIGINAL
    again = DOCX.read(DOCX.write(render(session, kind, profile("plain")), data).data)
    assert texts(again.document) == wanted
    assert not again.proposals


@pytest.mark.parametrize("case", expected())
def test_a_file_decided_without_being_read_has_the_same_text(case: dict[str, object]) -> None:
    data = (DATA / "revisions" / str(case["input"])).read_bytes()
    decided = DOCX.decide(data, case["kind"] == "accept")
    assert decided is not None
    wanted = [" ".join(str(text).split()) for text in case["expected_paragraphs"] if str(text).strip()]  # type: ignore[attr-defined]
    again = DOCX.read(decided.data)
    assert texts(again.document) == wanted
    assert not again.proposals
    assert DOCX.decide(decided.data, True) == Written(decided.data)


@pytest.mark.parametrize("name", ["itu-r-recommendation-format.en", "itu-wtsa-resolution-1.en", "itu-t-e119.ar"])
def test_a_conference_document_written_unchanged_is_the_same(name: str) -> None:
    file = DATA / "word" / f"{name}.docx"
    if not file.exists():
        pytest.skip("the shared Word files are not there")
    data = file.read_bytes()
    before = DOCX.read(data)
    out = DOCX.write(render(Session(before.document), Kind.CLEAN, profile("plain")), data).data
    after = DOCX.read(out)
    for old, new in zip(before.document, after.document, strict=True):
        assert (old.text.plain, old.style, old.layout, old.cell, old.numbering) == (
            new.text.plain, new.style, new.layout, new.cell, new.numbering,
        )  # fmt: skip
    assert b"rsid" not in open_package(out).read("word/document.xml")
    assert DOCX.write(render(Session(after.document), Kind.CLEAN, profile("plain")), out).data == out


def package(body: str, **others: str) -> bytes:
    """A Word file with that body."""
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    links = "http://schemas.openxmlformats.org/package/2006/relationships"
    types = "http://schemas.openxmlformats.org/package/2006/content-types"
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{types}"><Override PartName="/word/document.xml" ContentType="{main}"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{links}"><Relationship Id="r1" Type="{relations}/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>',
        **others,
    }
    return write_package((name, text.encode()) for name, text in parts.items())


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def test_special_characters_are_read_as_what_they_are() -> None:
    body = (
        "<w:p><w:r><w:t>ITU</w:t><w:noBreakHyphen/><w:t>T</w:t><w:tab/><w:t>a</w:t><w:softHyphen/><w:t>b</w:t><w:br/>"
        '<w:sym w:font="Symbol" w:char="F0B7"/></w:r></w:p>'
    )
    assert DOCX.read(package(body)).document.blocks[0].text.plain == "ITU\u2011T\ta\u00adb\n•"


def test_words_inserted_and_deleted_again_are_in_neither_text() -> None:
    body = (
        f'<w:p>{run("kept")}<w:ins w:id="1" w:author="A"><w:del w:id="2" w:author="B"><w:r><w:delText>never</w:delText>'
        f"</w:r></w:del>{run(' new')}</w:ins></w:p>"
    )
    found = DOCX.read(package(body))
    assert texts(found.document) == ["kept"]
    assert texts(amended(Session(found.document, found.proposals))) == ["kept new"]


def test_a_moved_paragraph_is_told_as_a_move() -> None:
    def moved(name: str, text: str) -> str:
        return (
            f'<w:p><w:pPr><w:rPr><w:{name} w:id="7" w:author="A"/></w:rPr></w:pPr><w:{name}RangeStart w:id="3" '
            f'w:author="A" w:name="move1"/><w:{name} w:id="4" w:author="A">{run(text)}</w:{name}>'
            f'<w:{name}RangeEnd w:id="3"/></w:p>'
        )

    body = (
        moved("moveFrom", "goes") + f"<w:p>{run('stays')}</w:p>" + moved("moveTo", "goes") + f"<w:p>{run('end')}</w:p>"
    )
    found = DOCX.read(package(body))
    markers = [amendment.marker for proposal in found.proposals for amendment in proposal.amendments]
    assert markers == [Marker.SUP_MOVED, Marker.ADD_MOVED]
    assert texts(found.document) == ["goes", "stays", "end"]
    assert texts(amended(Session(found.document, found.proposals))) == ["stays", "goes", "end"]


def test_a_kept_word_keeps_every_property_of_its_run() -> None:
    red = '<w:color w:val="FF0000"/><w:spacing w:val="20"/>'
    body = f"<w:p>{run('red words', red)}{run(' and more')}</w:p>"
    data = package(body)
    base = DOCX.read(data).document
    session = Session(base, (Proposal("x", ("ABC",), amendments=(Mod("p1", (Edit(4, 9, Text.of("ink")),)),)),))
    out = DOCX.write(render(session, Kind.TRACKED, profile("plain")), data).data
    root = parse_xml(open_package(out).read("word/document.xml"))
    coloured = [r for r in root.iter(f"{{{W}}}r") if r.find(f"{{{W}}}rPr/{{{W}}}color") is not None]
    assert ["".join(t.text or "" for t in r if t.text) for r in coloured] == ["red ", "words", "ink"]
    assert all(r.find(f"{{{W}}}rPr/{{{W}}}spacing") is not None for r in coloured)
    assert "w:date" not in open_package(out).read("word/document.xml").decode()


def test_strict_namespaces_are_accepted() -> None:
    body = package(f"<w:p>{run('strict')}</w:p>")
    parts = open_package(body)
    strict = parts.read("word/document.xml").replace(W.encode(), b"http://purl.oclc.org/ooxml/wordprocessingml/main")
    data = write_package((n, strict if n == "word/document.xml" else parts.read(n)) for n in parts.names)
    assert texts(DOCX.read(data).document) == ["strict"]


def test_automatic_labels_are_counted() -> None:
    numbering = (
        f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        '<w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/>'
        '<w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum><w:num w:numId="1">'
        '<w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )
    links = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" '
        'Target="numbering.xml"/></Relationships>'
    )

    def item(level: int) -> str:
        place = f'<w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr></w:pPr>'
        return f"<w:p>{place}{run('x')}</w:p>"

    body = item(0) + item(1) + item(1) + item(0) + item(1)
    data = package(body, **{"word/numbering.xml": numbering, "word/_rels/document.xml.rels": links})
    assert [block.numbering for block in DOCX.read(data).document] == ["a)", "i.", "ii.", "b)", "i."]


def test_the_words_of_a_text_tell_its_language_not_the_machine_it_was_typed_on() -> None:
    words = "La présente Résolution est applicable aux ports de la région et à tous les pays membres."
    told = run(words, '<w:lang w:val="en-GB"/>')
    assert DOCX.read(package(f"<w:p>{told}</w:p>" * 3)).document.language == "fr"


def test_equations_with_tracked_properties_are_clean_in_a_clean_file() -> None:
    mark = '<w:ins w:id="1" w:author="A. Delegate" w:date="2027-01-01T00:00:00Z"/>'
    math = (
        '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:rad><m:radPr>'
        f"<m:ctrlPr>{mark}</m:ctrlPr></m:radPr><m:deg/><m:e><m:r><m:t>x</m:t></m:r>"
        f"{mark.replace('w:ins', 'w:del').replace('/>', '>')}<m:r><m:t>gone</m:t></m:r></w:del></m:e></m:rad></m:oMath>"
    )
    data = package(f"<w:p>{run('Height ')}{math}</w:p>")
    found = DOCX.read(data)
    written = DOCX.write(render(Session(found.document, found.proposals), Kind.CLEAN, profile("plain")), data).data
    main = open_package(written).read("word/document.xml")
    assert b"oMath" in main
    assert b"Delegate" not in main
    assert b"gone" not in main


def bomb() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", b" " * (64 * 1024 * 1024))
    return target.getvalue()


HOSTILE = {
    "empty": (b"", "empty-file"),
    "no package": (b"The World Tidal Conference (Harrow Bay, 2027)", "damaged"),
    "cut short": (package(f"<w:p>{run('x')}</w:p>")[:-40], "damaged"),
    "encrypted": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
    "no document": (write_package([("[Content_Types].xml", b"<a/>")]), "damaged"),
    "another package": (write_package([("content.xml", b"<a/>")]), "unknown-format"),
    "entities": (
        package("", **{"word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><w:document xmlns:w="x"/>'}),
        "forbidden-xml",
    ),
    "broken part": (package("<w:p>"), "damaged"),
    "deep": (package("<w:sdt><w:sdtContent>" * 4000), "damaged"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_no_word_file_is_refused_with_a_code(name: str) -> None:
    data, code = HOSTILE[name]
    with pytest.raises(FormatError) as caught:
        DOCX.read(data)
    assert caught.value.code == code


def test_a_file_that_unpacks_to_too_much_is_not_unpacked() -> None:
    with pytest.raises(FormatError) as caught:
        DOCX.read(bomb())
    assert caught.value.code == "zip-bomb"


@settings(max_examples=100)
@given(st.data())
def test_any_bytes_give_a_document_or_a_format_error(data: st.DataObject) -> None:
    whole = package(
        f'<w:tbl><w:tr><w:tc><w:p>{run("a")}</w:p></w:tc></w:tr></w:tbl><w:p><w:ins w:id="1" w:author="A">{run("b")}'
        "</w:ins></w:p>"
    )
    parts = open_package(whole)
    name = data.draw(st.sampled_from(parts.names))
    content = bytearray(parts.read(name))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at : at + data.draw(st.integers(0, 9))] = data.draw(st.binary(max_size=6))
    changed = write_package((n, bytes(content) if n == name else parts.read(n)) for n in parts.names)
    if data.draw(st.booleans()):
        cut = data.draw(st.integers(0, len(changed)))
        changed = changed[:cut] + data.draw(st.binary(max_size=8)) + changed[cut + 4 :]
    try:
        found = DOCX.read(changed)
    except FormatError:
        return
    assert isinstance(found, Imported)
    session = Session(found.document, found.proposals)
    check(session)
    assert DOCX.write(render(session, Kind.CLEAN, profile("plain")), changed).data


def test_a_new_file_keeps_to_our_styles() -> None:
    document = Document((Block("p1", Text.of("considering"), style="Call"), Block("p2", Text.of("x"), style="Odd one")))
    found = DOCX.read(DOCX.write(render(Session(document), Kind.ORIGINAL, profile("plain"))).data).document
    assert [block.style for block in found] == ["Call", "Odd one"]
