"""The certificate is not taken in: each trace is found, and a text that differs is told where."""

import io
import json
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.amendment import Edit, Mod, Proposal
from editor.document import Block, Document
from editor.errors import FormatError
from editor.messages import SENTENCES
from editor.profile import profile
from editor.rendering import Kind
from editor.session import Session
from editor.structure import recognise
from editor.text import ATOM, Atom, Span, Text
from formats.certificate import Certificate, as_text, certify, prove
from formats.export import export
from formats.package import open_package, write_package

REVISIONS = Path(__file__).parents[2].parent / "shared" / "data" / "revisions"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def docx(body: str, **parts: str | bytes) -> bytes:
    files = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships><Relationship Id="a" Type="{OFFICE_DOCUMENT}/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
        **{name.replace("__", "/").replace("_X", "."): content for name, content in parts.items()},
    }
    return packed(files)


def odt(text: str, **parts: str) -> bytes:
    names = ["office", "text", "table", "meta", "config"]
    spaces = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in names)
    spaces += ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
    files = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"<office:document-content {spaces}><office:body><office:text>{text}</office:text></office:body>"
        "</office:document-content>",
        **{
            name.replace("__", "/").replace("_X", "."): content.replace("SPACES", spaces)
            for name, content in parts.items()
        },
    }
    return packed(files)


def packed(files: dict[str, str | bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def document(*lines: str) -> Document:
    return Document(tuple(Block(f"p{n}", Text.of(line)) for n, line in enumerate(lines, 1)))


def found(certificate: Certificate) -> set[str]:
    assert certificate.passed == (not certificate.failures)
    return {check.code for check in certificate.failures}


P = "<w:p><w:r><w:t>tides</w:t></w:r></w:p>"
PRINTER = '<o SPACES><config:config-item config:name="PrinterName">Quay</config:config-item></o>'
RELATION = '<Relationships><Relationship Id="b" Type="{}/{}" Target="{}" TargetMode="External"/></Relationships>'


def test_plain_text_of_any_encoding_is_read() -> None:
    assert found(certify("прилив\n".encode("utf-16"), final=document("прилив"))) == set()


def test_a_plain_file_passes() -> None:
    assert found(certify(docx(P), final=document("tides"))) == set()
    assert found(certify(odt("<text:p>tides</text:p>"), final=document("tides"))) == set()
    assert found(certify(b"tides\n", final=document("tides"))) == set()


@pytest.mark.parametrize(
    ("code", "body", "parts"),
    [
        ("tracked-changes", f'<w:p><w:ins w:id="1" w:author="Ann">{P[5:-6]}</w:ins></w:p>', {}),
        ("tracked-changes", '<w:p><w:pPr><w:rPr><w:rPrChange w:id="1" w:author="A"/></w:rPr></w:pPr></w:p>', {}),
        ("comments", P.replace("<w:r>", '<w:commentRangeStart w:id="0"/><w:r>'), {}),
        ("comments", P, {"word__comments_Xxml": f"<w:comments {W}/>"}),
        ("people", P, {"word__people_Xxml": "<people/>"}),
        ("editing-sessions", P.replace("<w:p>", '<w:p w:rsidR="00AB">'), {}),
        ("editing-sessions", P, {"word__settings_Xxml": f"<w:settings {W}><w:rsids/></w:settings>"}),
        ("hidden-text", P.replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>"), {}),
        ("property-names", P, {"docProps__core_Xxml": "<p><creator>Ann</creator></p>"}),
        ("property-names", P.replace("<w:t>", "<w:instrText> AUTHOR </w:instrText><w:t>"), {}),
        ("property-dates", P, {"docProps__core_Xxml": "<p><modified>2027-01-01T00:00:00Z</modified></p>"}),
        ("property-names", P, {"docProps__app_Xxml": "<p><Company>Harbour</Company></p>"}),
        ("custom-properties", P, {"docProps__custom_Xxml": "<p/>"}),
        ("document-variables", P, {"word__settings_Xxml": f'<w:s {W}><w:docVar w:name="job"/></w:s>'}),
        (
            "attached-template",
            P,
            {"word___rels__settings_Xxml_Xrels": RELATION.format(OFFICE_DOCUMENT, "attachedTemplate", "file:///x")},
        ),
        (
            "external-links",
            P,
            {"word___rels__document_Xxml_Xrels": RELATION.format(OFFICE_DOCUMENT, "hyperlink", "file:///C:/x")},
        ),
        ("thumbnail", P, {"docProps__thumbnail_Xjpeg": "x"}),
        ("macros", P, {"word__vbaProject_Xbin": "x"}),
        ("embedded-data", P, {"customXml__item1_Xxml": "<x/>"}),
        ("signatures", P, {"_xmlsignatures__sig1_Xxml": "<x/>"}),
    ],
)
def test_each_trace_in_word_files_is_found(code: str, body: str, parts: dict[str, str]) -> None:
    assert code in found(certify(docx(body, **parts)))


@pytest.mark.parametrize(
    ("code", "text", "parts"),
    [
        ("tracked-changes", '<text:p>t<text:change text:change-id="c"/></text:p>', {}),
        ("comments", "<text:p><office:annotation><text:p>no</text:p></office:annotation>tides</text:p>", {}),
        ("property-names", "<text:p><text:author-name>Ann</text:author-name></text:p>", {}),
        ("property-names", "", {"meta_Xxml": "<office:m SPACES><dc:creator>Ann</dc:creator></office:m>"}),
        ("property-dates", "", {"meta_Xxml": "<office:m SPACES><dc:date>2027-01-01</dc:date></office:m>"}),
        ("custom-properties", "", {"meta_Xxml": '<o SPACES><meta:user-defined meta:name="job"/></o>'}),
        ("hidden-text", "<text:p><text:hidden-paragraph/></text:p>", {}),
        ("printer", "", {"settings_Xxml": PRINTER}),
        ("editing-sessions", '<text:p xmlns:o="http://openoffice.org/2009/office" o:rsid="1"/>', {}),
        ("external-links", '<text:p><text:a xlink:href="file:///C:/x">t</text:a></text:p>', {}),
        ("thumbnail", "", {"Thumbnails__thumbnail_Xpng": "x"}),
        ("versions", "", {"VersionList_Xxml": "<x/>"}),
        ("macros", "", {"Basic__script_Xxml": "<x/>"}),
    ],
)  # fmt: skip
def test_each_trace_in_odt_files_is_found(code: str, text: str, parts: dict[str, str]) -> None:
    assert code in found(certify(odt(text, **parts)))


def test_a_text_that_differs_is_told_provision_by_provision() -> None:
    found = "".join(P.replace("tides", word) for word in ("tides", "the old moon", "stars", "rain"))
    certificate = certify(docx(found), final=document("tides", "the new moon", "stars", "sun and wind"))
    (check,) = certificate.failures
    assert (check.code, check.found) == ("text-is-final", 3)
    assert [place.partition(": ")[2] for place in check.where] == [
        "the [-new-]{+old+} moon", "[-sun and wind-]", "{+rain+}",
    ]  # fmt: skip


BASE_TEXT = (
    "RESOLUTION 12 (Harrow Bay, 2027)",
    "Shared use of tide gauges",
    "The World Tidal Conference (Harrow Bay, 2027),",
    "recalling",
    "a)\tResolution 4 (Harrow Bay, 2027);",
    "b)\tthe tide tables of the Ocean Coast Group,",
    "resolves",
    "1\tto keep the gauges in every harbour of Meridia and of Zembria, as long as they can be painted;",
    "2\tto report every year.",
)


def paragraphs(*lines: str) -> str:
    return "".join(P.replace("tides", line.replace("\t", "</w:t><w:tab/><w:t>")) for line in lines)


def test_a_base_text_edited_without_a_mark_is_found_and_named() -> None:
    base = recognise(document(*BASE_TEXT))
    edited = [line.replace("every", "each").replace("tide tables", "tables") for line in BASE_TEXT]
    around = ["MOD\tMRD/7/1", *edited, "3\tto rest.", "Reasons:\tThe tide."]
    (check,) = (c for c in certify(docx(paragraphs(*around)), base=base).failures if c.code == "text-is-base")
    assert check.where == (
        "Res. 12, recalling b): b) the [-tide -]tables of the Ocean Coast Grou…",
        "Res. 12, resolves 1: 1 to keep the gauges in [-every-]{+each+} harbour of Meridia and of Zem…",
        "Res. 12, resolves 2: 2 to report [-every-]{+each+} year.",
        "Res. 12, resolves 2 +: {+3 to rest.+}",
    )
    whole = ["Front matter of MRD", "MOD\tMRD/7/1", *BASE_TEXT, "Reasons:\tThe tide."]
    assert certify(docx(paragraphs(*whole)), base=base).passed


def test_what_shows_nothing_in_a_file_is_no_difference_wherever_it_stands() -> None:
    note = Block("p2", Text.of(Span(ATOM, atom=Atom("footnote", "n1", "1"))))
    sign = Block("p3", Text.of(Span(ATOM, atom=Atom("object", "o1", "ℵℵℵℵℵℵℵℵ")), "moon"))
    first, last = (Block(id, Text.of("tides")) for id in ("p1", "p4"))
    assert certify(docx(P), final=Document((first, note))).passed
    assert certify(docx(P + P.replace("tides", "moon") + P), final=Document((first, note, sign, last))).passed
    (check,) = certify(docx(paragraphs("tides", "moon", "sun")), final=Document((first, note, sign, last))).failures
    assert [place.partition(": ")[2] for place in check.where] == ["[-tides-]", "{+sun+}"]


def test_the_number_of_a_note_is_not_taken_for_the_words_that_come_next() -> None:
    note = Block("p2", Text.of(Span(ATOM, atom=Atom("footnote", "n1", "3"))))
    sign = Block("p3", Text.of(Span(ATOM, atom=Atom("object", "o1", "3"))))
    number, last = Block("p4", Text.of("3")), Block("p5", Text.of("tides"))
    for line in ("<text:p>3</text:p>", "<text:p/><text:p>3</text:p>", "<text:p>3</text:p><text:p>3</text:p>"):
        assert certify(odt(f"{line}<text:p>tides</text:p>"), final=Document((note, sign, number, last))).passed
    assert not certify(odt("<text:p>tides</text:p>"), final=Document((note, sign, number, last))).passed


def test_the_report_names_fingerprints_what_was_looked_for_and_where() -> None:
    certificate = certify(docx(P, word__people_Xxml="<people/>"), final=document("tides"))
    told = as_text(certificate, "tides.docx").splitlines()
    assert told[:3] == [
        "tides.docx (docx)",
        f"SHA-256 of the file: {certificate.fingerprint}",
        f"SHA-256 of its final text: {certificate.final}",
    ]
    assert told[told.index("!!  People and permissions: 1") + 1] == "      word/people.xml"
    assert told[-1] == "The file falls short"
    assert sum(line[:4] in ("ok  ", "!!  ") for line in told) == len(certificate.checks)


def test_a_missing_paragraph_is_told() -> None:
    assert found(certify(docx(P), final=document("tides", "sun"))) == {"text-is-final"}
    assert found(certify(docx(P + P), final=document("tides"))) == {"text-is-final"}


TRACKED = (
    '<w:p><w:r><w:t>old </w:t></w:r><w:del w:id="1" w:author="MRD"><w:r><w:delText>moon</w:delText></w:r></w:del>'
    '<w:ins w:id="2" w:author="MRD"><w:r><w:t>sun</w:t></w:r></w:ins></w:p>'
)


def test_a_tracked_file_is_read_both_ways() -> None:
    certificate = certify(
        docx(TRACKED), final=document("old sun"), base=document("old moon"), sponsors=frozenset({"MRD"})
    )
    assert found(certificate) == set()
    assert certificate.final != certificate.base


def test_marked_plain_text_is_read_both_ways_too() -> None:
    data = "old [-moon-]{+sun+}\n[-gone-][-¶-]\n{+come+}{+¶+}\nend\n".encode()
    final, base = document("old sun", "come", "end"), document("old moon", "gone", "end")
    assert found(certify(data, final=final, base=base)) == set()
    assert found(certify(data)) == set()
    assert "tracked-changes" in found(certify(data, final=final))


def test_changes_by_anyone_but_the_sponsors_are_told() -> None:
    certificate = certify(docx(TRACKED), final=document("old sun"), base=document("old moon"), sponsors=frozenset("Z"))
    assert found(certificate) == {"change-authors"}


@pytest.mark.parametrize("suffix", ["docx", "odt"])
def test_names_that_no_format_spells_as_they_are_typed_are_the_sponsors_own_all_the_same(suffix: str) -> None:
    base = document("old moon")
    (block,) = base
    names = ((" Meridia  and\u00a0Zembria",), ("\u200fQoria\u200f", "Ocean\tCoast"), ("",), ("MRD,", "ZEM"))
    same, own = Mod(block.id, (Edit(4, 8, Text.of("sun")),)), Mod(block.id, (Edit(0, 3, Text.of("new")),))
    proposals = [Proposal(f"p{n}", sponsors, amendments=(same,)) for n, sponsors in enumerate(names)]
    session = Session(base, (*proposals, Proposal("last", (), "MRD/12\n/1", (own,))))
    written = export(session, Kind.TRACKED, suffix, profile("plain"))
    assert prove(session, Kind.TRACKED, written).failures == ()


def test_a_change_of_several_sponsors_is_signed_by_all_of_them() -> None:
    data = docx(TRACKED.replace("MRD", "MRD, ZEM"))
    final, base = document("old sun"), document("old moon")
    assert found(certify(data, final=final, base=base, sponsors=frozenset({"MRD", "ZEM"}))) == set()
    assert found(certify(data, final=final, base=base, sponsors=frozenset({"MRD", "QOR"}))) == {"change-authors"}


def test_without_a_base_text_tracked_changes_are_traces() -> None:
    assert found(certify(docx(TRACKED))) == {"tracked-changes", "change-authors"}


def test_every_check_has_words() -> None:
    certificate = certify(docx(TRACKED), final=document("x"), base=document("y"))
    assert all(f"check-{check.code}" in SENTENCES for check in certificate.checks)


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04",
        packed({"a": "b"}),
        b"\x00\x01\x02\xff",
        b"%PDF-1.4 cut short",
        packed({"[Content_Types].xml": "<Types/>"}),
        packed({"content.xml": "<x/>"}),
        docx("<w:tbl><w:tr><w:tc>" * 3000 + "</w:tc></w:tr></w:tbl>" * 3000),
        docx(P, word__comments_Xxml="<not closed"),
        odt("<text:p>&who;</text:p>"),
    ],
)
def test_who_cannot_read_a_file_gives_it_no_certificate(data: bytes) -> None:
    with pytest.raises(FormatError):
        certify(data)


@given(st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), min_size=1, max_size=4), st.data())
def test_any_bytes_give_a_certificate_or_a_format_error(changes: list[tuple[int, int]], data: st.DataObject) -> None:
    whole = open_package(docx(P * 50))
    name = data.draw(st.sampled_from(whole.names))
    content = bytearray(whole.read(name))
    for at, value in changes:
        content[at % len(content)] = value
    with suppress(FormatError):
        certify(write_package((n, bytes(content) if n == name else whole.read(n)) for n in whole.names))


def _expected() -> list[tuple[Path, str, list[str]]]:
    index = REVISIONS / "expected.jsonl"
    if not index.is_file():
        return []
    told = map(json.loads, index.read_text(encoding="utf-8").splitlines())
    cases = [(REVISIONS / t["input"], t["kind"], t["expected_paragraphs"]) for t in told]
    odts = [(REVISIONS.parent / "odt" / f"{f.stem}.odt", kind, lines) for f, kind, lines in cases]
    return cases + [case for case in odts if case[0].is_file()]


@pytest.mark.skipif(not _expected(), reason=f"{REVISIONS} is not here")
def test_it_reads_tracked_changes_as_others_do() -> None:
    for file, kind, lines in _expected():
        base = kind == "reject"
        certificate = certify(
            file.read_bytes(), final=None if base else document(*lines), base=document(*lines) if base else None
        )
        wrong = [c for c in certificate.failures if c.code.startswith("text-is")]
        assert not wrong, (file.name, kind, wrong)


def test_instructions_to_other_programs_are_no_text_and_no_trace() -> None:
    told = docx(P.replace("tides", "ti<?spell off?>des"), docProps__app_Xxml="<Properties><?made here?></Properties>")
    assert found(certify(told, final=document("tides"))) == set()


@pytest.mark.parametrize("sign", ["[-", "{+", "[-x-][-", "{+[-"])
def test_signs_that_nothing_closes_are_words_however_many_there_are(sign: str) -> None:
    line = sign * 100_000
    (check,) = (c for c in certify(line.encode()).checks if c.code == "tracked-changes")
    assert check.found == line.count("-]")


@pytest.mark.parametrize("odd", ["<!--" * 9, "<p <p>", "<p", "<b>a" * 200])
def test_a_page_such_as_we_never_write_gets_no_certificate(odd: str) -> None:
    with pytest.raises(FormatError):
        certify(b'<!DOCTYPE html>\n<html lang="en"><body>' + odd.encode())


@pytest.mark.parametrize("number", ["3", "999999999999", "-4", "many", ""])
def test_spaces_are_one_however_many_a_file_says_they_are(number: str) -> None:
    told = odt(f'<text:p>high<text:s text:c="{number}"/>tides</text:p>')
    assert found(certify(told, final=document("high tides"))) == set()


def test_documents_in_documents_are_looked_through_to_a_depth_and_no_further() -> None:
    def inside(depth: int, trace: str) -> bytes:
        parts = {"word__embeddings__a_Xdocx": inside(depth - 1, trace)} if depth else {"word__people_Xxml": trace}
        return docx(P, **parts)

    embedded = "embedded-data"
    assert found(certify(inside(1, "<people/>"))) == {embedded}
    (told,) = (check.where for check in certify(inside(2, "<people/>")).checks if check.code == embedded)
    assert told == ("word/embeddings/a.docx: word/embeddings/a.docx: word/people.xml",)
    (told,) = (check.where for check in certify(inside(9, "<people/>")).checks if check.code == embedded)
    assert told == (": ".join(["word/embeddings/a.docx"] * 5),)


def test_a_text_box_may_be_anchored_anywhere_but_no_other_paragraph_may_move() -> None:
    box = "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>chart</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>"
    boxed = docx(f"<w:p><w:r><w:t>tides</w:t></w:r>{box}</w:p><w:p><w:r><w:t>moons</w:t></w:r></w:p>")
    assert not found(certify(boxed, final=document("tides", "moons", "chart"))) & {"text-is-final"}
    assert not found(certify(boxed, final=document("tides", "chart", "moons"))) & {"text-is-final"}
    assert "text-is-final" in found(certify(boxed, final=document("moons", "chart", "tides")))
    assert "text-is-final" in found(certify(boxed, final=document("tides", "moons")))


def test_words_deleted_in_an_item_stand_in_their_paragraph_again() -> None:
    in_item = "<text:list><text:list-item><text:p>{}</text:p></text:list-item></text:list>".format
    tracked = odt(
        '<text:tracked-changes><text:changed-region text:id="c"><text:deletion><office:change-info/>'
        f"{in_item('m')}</text:deletion></text:changed-region></text:tracked-changes>"
        + in_item('i<text:change text:change-id="c"/>portant')
    )
    assert certify(tracked, final=document("iportant"), base=document("important")).passed


def test_a_paragraph_that_is_cut_in_two_or_runs_on_is_another_text() -> None:
    one, two = "The tide comes in at dawn and noon.", "Its height is measured in metres, twice a day."
    wanted = document(one, two)
    assert certify(docx(paragraphs(one, two)), final=wanted).passed
    for at in (place for place, sign in enumerate(one) if sign == " "):
        cut = paragraphs(one[: at + 1], one[at + 1 :], two)
        assert not certify(docx(cut), final=wanted).passed
    together = certify(docx(paragraphs(f"{one} {two}")), final=wanted)
    assert not together.passed
