"""Every construct in every container: two ways of deciding agree, and nothing is left behind."""

from __future__ import annotations

import re

from hostile_odt import bodies, packed
from hypothesis import given, settings

from editor.document import Document
from editor.markup import amended
from editor.profile import profile
from editor.rendering import Kind, render
from editor.session import Session, check
from formats.certificate import prove
from formats.codec import Written
from formats.odt import Odt
from formats.odt import names as n
from formats.package import open_package, parse_xml

ODT = Odt()
RULES = profile("plain")
LEFT = re.compile(
    rb"text:change|text:tracked-changes|text:insertion|text:deletion|text:format-change|UnknownChange|annotation"
    rb"|dc:creator|dc:date|rsid=|soft-page-break|office:scripts|event-listeners|protection-key|text-changes-only=|2031-05-04"
)
_TEXT = (n.P, n.H)
_WITHIN = {
    n.LIST: {n.LIST_ITEM, n.LIST_HEADER},
    n.LIST_ITEM: {n.P, n.H, n.LIST},
    n.LIST_HEADER: {n.P, n.H, n.LIST},
    n.ROW: {n.CELL, n.COVERED},
}


def texts(document: Document, body: str) -> list[str]:
    """The words of each paragraph that has any; in no order where a text box may stand before or behind a new one."""
    found = [text for block in document if (text := block.text.plain)]
    return sorted(found) if "draw:text-box" in body else found


def check_clean(written: Written, named: bool = False) -> None:
    """No trace is left, names of sponsors apart where they are to be `named`, and nothing is torn."""
    package = open_package(written.data)
    for part in ("content.xml", "styles.xml"):
        data = package.read(part)
        assert named or b"Delegate" not in data
        assert not LEFT.search(data), LEFT.search(data)
        root = parse_xml(data)
        for holder, inside in _WITHIN.items():
            for element in root.iter(holder):
                assert len(element), f"an empty {holder}"
                assert {child.tag for child in element} <= inside, [child.tag for child in element]
        for element in root.iter(n.CELL, n.NOTE_BODY, n.TEXT_BOX):
            assert next(element.iterchildren(*_TEXT, n.LIST, n.TABLE, n.SECTION), None) is not None, element.tag
        for element in root.iter(n.TABLE):
            assert next(element.iter(n.ROW), None) is not None
        for element in root.iter(*_WITHIN, n.CELL, n.SECTION, n.TEXT_BOX, n.NOTE_BODY, n.q("office:text")):
            assert not (element.text or "").strip()
            assert not any((child.tail or "").strip() for child in element), "no words outside of paragraphs"
        for element in root.iter(*_TEXT):
            assert element.getparent().tag not in (*_TEXT, n.SPAN, n.LINK)  # type: ignore[union-attr]


@settings(max_examples=60, derandomize=True)
@given(bodies(), bodies("h"))
def test_a_file_read_and_written_and_one_decided_as_it_stands_say_the_same(body: str, header: str) -> None:
    data = packed(body, header)
    found = ODT.read(data)
    session = Session(found.document, found.proposals)
    check(session)
    for kind, wanted in ((Kind.CLEAN, amended(session)), (Kind.ORIGINAL, session.base)):
        written = ODT.write(render(session, kind, RULES), data)
        decided = ODT.decide(data, kind is Kind.CLEAN)
        assert decided is not None
        for way in (written, decided):
            check_clean(way)
            again = ODT.read(way.data)
            assert not again.proposals
            assert texts(again.document, body) == texts(wanted, body)
        if kind is Kind.ORIGINAL:
            told = [sorted(line.plain for line in file.document.page.header if line) for file in (found, again)]
            assert told[0] == told[1]
        failed = {failure.code for failure in prove(session, kind, decided).failures}
        assert failed <= {"hidden-text", "text-is-final"}, "hidden text is for people to decide; texts are told above"
        assert ODT.decide(decided.data, True) == Written(decided.data), "cleaning twice changes nothing"
    tracked = ODT.write(render(session, Kind.TRACKED, RULES), data).data
    for final, wanted in ((True, amended(session)), (False, session.base)):
        decided = ODT.decide(tracked, final)
        assert decided is not None
        check_clean(decided)
        assert texts(ODT.read(decided.data).document, body) == texts(wanted, body)
    check_clean(ODT.write(render(session, Kind.MARKED, RULES), data), named=True)
