"""Fields that tracked changes cut: whole in every reading of everything that is written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from hostile import W, cut_fields, packed, told
from hypothesis import example, given, settings
from lxml import etree

from editor.amendment import Proposal, Sup
from editor.document import Document
from editor.markup import amended
from editor.profile import profile
from editor.rendering import Kind, render
from editor.session import Session
from formats.certificate import prove
from formats.docx import Docx
from formats.export import export
from formats.package import open_package, parse_xml

DOCX = Docx()
RULES = profile("plain")
WHO = told("A. Delegate")
WENT = frozenset({f"{{{W}}}del", f"{{{W}}}moveFrom"})
CAME = frozenset({f"{{{W}}}ins", f"{{{W}}}moveTo"})
INSTRUCTIONS = (f"{{{W}}}instrText", f"{{{W}}}delInstrText")


def main(data: bytes) -> etree._Element:
    return parse_xml(open_package(data).read("word/document.xml"))


def signs(root: etree._Element, without: frozenset[str]) -> Iterator[str]:
    """The signs of fields, and their instructions, that stand in a text without some changes."""
    for sign in root.iter(f"{{{W}}}fldChar", *INSTRUCTIONS):
        if not without or next(sign.iterancestors(*without), None) is None:
            yield sign.get(f"{{{W}}}fldCharType", "code")


def check_pairs(found: Iterator[str]) -> None:
    open_fields: list[str] = []
    for sign in found:
        if sign == "begin":
            open_fields.append("code")
            continue
        assert open_fields, f"{sign} of no field"
        if sign == "end":
            open_fields.pop()
            continue
        assert open_fields[-1] == "code", f"{sign} in a result"
        if sign == "separate":
            open_fields[-1] = "result"
    assert not open_fields, "a field without an end"


def words(document: Document) -> list[str]:
    return [text for block in document if (text := " ".join(block.text.plain.split()))]


def check_fields(body: str) -> None:
    """Written in any way, a file has whole fields, and the words of the reading it shows."""
    data = packed(body, "<w:p/>")
    found = DOCX.read(data)
    session = Session(found.document, found.proposals)
    base, final = words(session.base), words(amended(session))
    for kind in (Kind.CLEAN, Kind.ORIGINAL, Kind.MARKED, Kind.TRACKED):
        for source in (data, None):
            written = DOCX.write(render(session, kind, RULES), source)
            root, again = main(written.data), DOCX.read(written.data)
            check_pairs(signs(root, frozenset()))
            assert not prove(session, kind, written).failures
            if kind is Kind.TRACKED:
                check_pairs(signs(root, WENT))
                check_pairs(signs(root, CAME))
                assert words(again.document) == base
                assert words(amended(Session(again.document, again.proposals))) == final
            elif kind is not Kind.MARKED:
                assert words(again.document) == (final if kind is Kind.CLEAN else base)
    for accepted in (True, False):
        decided = DOCX.decide(data, accepted)
        assert decided is not None
        check_pairs(signs(main(decided.data), frozenset()))
        assert words(DOCX.read(decided.data).document) == (final if accepted else base)


@example(
    f'<w:p><w:ins {WHO}><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:ins><w:del {WHO}><w:r>'
    '<w:delInstrText> HYPERLINK "http://tides.example/" </w:delInstrText></w:r></w:del>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>tide</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)
@settings(max_examples=60)
@given(cut_fields())
def test_no_half_of_a_field_is_written(body: str) -> None:
    check_fields(body)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@settings(max_examples=1500)
@given(cut_fields())
def test_no_half_of_many_more_fields_is_written(body: str) -> None:
    check_fields(body)


def sign(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def code(place: str) -> str:
    return f'<w:r><w:instrText xml:space="preserve"> HYPERLINK "http://{place}.example/" </w:instrText></w:r>'


def link(place: str, text: str = "") -> str:
    return sign("begin") + code(place) + sign("separate") + text


def came(xml: str) -> str:
    return f"<w:ins {WHO}>{xml}</w:ins>"


def went(xml: str) -> str:
    deleted = xml.replace("instrText", "delInstrText").replace("w:t>", "w:delText>")
    return f"<w:del {WHO}>{deleted}</w:del>"


HARBOUR = "<w:r><w:t>harbour</w:t></w:r>"
NEITHER: list[str] = []


@pytest.mark.parametrize(
    ("changed", "earlier", "later"),
    [
        (went(link("ebb")) + came(link("flow")) + HARBOUR + sign("end"), ["ebb"], ["flow"]),
        (
            sign("begin") + went(code("ebb")) + came(code("flow")) + sign("separate") + HARBOUR + sign("end"),
            ["ebb"],
            ["flow"],
        ),
        (went(link("ebb", HARBOUR) + sign("end")) + came(link("flow", HARBOUR) + sign("end")), ["ebb"], ["flow"]),
        (came(link("flow")) + HARBOUR + came(sign("end")), NEITHER, ["flow"]),
        (went(link("ebb")) + HARBOUR + went(sign("end")), ["ebb"], NEITHER),
        (
            went(f'<w:hyperlink w:anchor="ebb">{HARBOUR}</w:hyperlink>')
            + came(f'<w:hyperlink w:anchor="flow">{HARBOUR}</w:hyperlink>'),
            ["ebb"],
            ["flow"],
        ),
        (
            f'<w:hyperlink w:anchor="ebb">{went(HARBOUR)}</w:hyperlink>'
            f'<w:hyperlink w:anchor="flow">{came(HARBOUR)}</w:hyperlink>',
            ["ebb"],
            ["flow"],
        ),
    ],
    ids=["begun anew", "instruction", "whole", "added", "taken away", "in changes", "around changes"],
)
def test_a_changed_link_leads_where_it_led_once_all_is_rejected(
    changed: str, earlier: list[str], later: list[str]
) -> None:
    data = packed(f"<w:p>{changed}</w:p><w:p/>", "<w:p/>")
    found = DOCX.read(data)
    session = Session(found.document, found.proposals)
    for kind, wanted in ((Kind.ORIGINAL, earlier), (Kind.CLEAN, later)):
        decided = DOCX.decide(data, kind is Kind.CLEAN)
        assert decided is not None
        for written in (DOCX.write(render(session, kind, RULES), data), decided):
            part = open_package(written.data).read("word/document.xml").decode()
            assert re.findall(r'HYPERLINK "http://(\w+)|w:anchor="(\w+)', part) == [
                (place, "") if "anchor" not in part else ("", place) for place in wanted
            ]


@pytest.mark.parametrize(
    ("changed", "earlier", "later"),
    [
        (went(link("ebb")) + came(link("flow")) + HARBOUR + sign("end"), ["ebb"], ["flow"]),
        (
            sign("begin") + went(code("ebb")) + came(code("flow")) + sign("separate") + HARBOUR + sign("end"),
            ["ebb"],
            ["flow"],
        ),
        (came(link("flow")) + HARBOUR + came(sign("end")), NEITHER, ["flow"]),
        (went(link("ebb")) + HARBOUR + went(sign("end")), ["ebb"], NEITHER),
    ],
    ids=["begun anew", "instruction", "added", "taken away"],
)
def test_a_changed_link_leads_as_decided_in_the_other_format(
    changed: str, earlier: list[str], later: list[str]
) -> None:
    data = packed(f"<w:p>{HARBOUR}{changed}</w:p><w:p/>", "<w:p/>")
    found = DOCX.read(data)
    session = Session(found.document, found.proposals)
    for kind, wanted in ((Kind.ORIGINAL, earlier), (Kind.CLEAN, later), (Kind.TRACKED, later)):
        written = export(session, kind, "odt", RULES, data, origin="docx")
        part = open_package(written.data).read("content.xml").decode()
        assert re.findall(r'xlink:href="http://(\w+)', part) == wanted
        told = [note.detail for note in written.notes if note.code == "left-links"]
        assert told == (["1"] if kind is Kind.TRACKED else [])


def test_a_deleted_link_goes_with_its_words_when_our_tracked_changes_are_accepted() -> None:
    data = packed(f"<w:p>{went(link('ebb', HARBOUR) + sign('end'))}</w:p><w:p/>", "<w:p/>")
    found = DOCX.read(data)
    tracked = DOCX.write(render(Session(found.document, found.proposals), Kind.TRACKED, RULES), data).data
    assert list(signs(main(tracked), WENT)) == []
    assert list(signs(main(tracked), CAME)) == ["begin", "code", "separate", "end"]


@pytest.mark.parametrize("gone", [(0,), (1,), (2,), (0, 1), (1, 2), (0, 2)])
def test_a_table_of_contents_stays_a_field_when_lines_of_it_are_suppressed(gone: tuple[int, ...]) -> None:
    begin = sign("begin") + "<w:r><w:instrText> TOC \\o </w:instrText></w:r>" + sign("separate")
    lines = (begin + HARBOUR, HARBOUR, HARBOUR + sign("end"))
    data = packed("".join(f"<w:p>{line}</w:p>" for line in lines) + "<w:p/>", "<w:p/>")
    base = DOCX.read(data).document
    proposal = Proposal("p", ("Meridia",), amendments=tuple(Sup(base.blocks[at].id) for at in gone))
    written = DOCX.write(render(Session(base, (proposal,)), Kind.CLEAN, RULES), data)
    assert list(signs(main(written.data), frozenset())) == ["begin", "code", "separate", "end"]
    assert words(DOCX.read(written.data).document) == ["harbour"] * (3 - len(gone))


@pytest.mark.parametrize("changes", [came, went])
def test_a_table_of_contents_that_comes_or_goes_is_a_field_in_one_reading_only(changes: Callable[[str], str]) -> None:
    begin = sign("begin") + "<w:r><w:instrText> TOC \\o </w:instrText></w:r>" + sign("separate")
    lines = (begin + HARBOUR, HARBOUR, HARBOUR + sign("end"))
    data = packed("".join(f"<w:p>{changes(line)}</w:p>" for line in lines) + "<w:p/>", "<w:p/>")
    found = DOCX.read(data)
    session = Session(found.document, found.proposals)
    for kind in (Kind.CLEAN, Kind.ORIGINAL):
        root = main(DOCX.write(render(session, kind, RULES), data).data)
        there = (changes is came) is (kind is Kind.CLEAN)
        assert list(signs(root, frozenset())) == (["begin", "code", "separate", "end"] if there else [])
