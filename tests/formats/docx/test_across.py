"""Words around a table that goes, or comes, with some of them run together when it is not there."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hostile_odt import packed
from lxml import etree

from editor.amendment import Amendment, Edit, Mod, Proposal, Sup
from editor.document import Block, Cell, Document
from editor.markup import Change
from editor.profile import profile
from editor.rendering import Kind, Rendering, render
from editor.session import Session
from editor.text import Atom, Span, Text
from formats.certificate import certify, prove
from formats.docx import names as n
from formats.docx.across import around_tables
from formats.docx.names import w
from formats.export import export
from formats.files import open_bytes
from formats.package import open_package

WHO = "<office:change-info><dc:creator>Zembria</dc:creator><dc:date>2027-01-01T00:00:00</dc:date></office:change-info>"
REGION = '<text:tracked-changes><text:changed-region text:id="c">{}</text:changed-region></text:tracked-changes>'
GONE = REGION.format(f"<text:deletion>{WHO}{{}}</text:deletion>")
COME = REGION.format(f"<text:insertion>{WHO}</text:insertion>")
TABLE = (
    "<table:table><table:table-column/><table:table-row><table:table-cell><text:p>Tides</text:p></table:table-cell>"
    "</table:table-row></table:table>"
)
POINT = '<text:p>Storm</text:p><text:p>The <text:change text:change-id="c"/>and more</text:p><text:p>Last</text:p>'
ALONE = POINT.replace("The ", "").replace("and more", "")
CASES = {
    "words around": GONE.format(f"<text:p>harbour</text:p>{TABLE}<text:p>behind </text:p>") + POINT,
    "whole paragraphs": GONE.format(f"<text:p>harbour</text:p>{TABLE}<text:p>behind</text:p>") + ALONE,
    "two tables": GONE.format(f"<text:p>of</text:p>{TABLE}<text:p>and</text:p>{TABLE}<text:p>a </text:p>") + POINT,
    "more behind": GONE.format(f"<text:p>of</text:p>{TABLE}<text:p>and</text:p><text:p>a </text:p>") + POINT,
    "a table that comes": (
        f'{COME}<text:p>Storm</text:p><text:p>The <text:change-start text:change-id="c"/>tide</text:p>{TABLE}'
        '<text:p>ebbs <text:change-end text:change-id="c"/>and more</text:p><text:p>Last</text:p>'
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_no_changed_mark_stands_before_a_table_and_both_readings_are_right(case: str) -> None:
    data = packed(CASES[case])
    imported = open_bytes(data).imported
    session = Session(imported.document, tuple(imported.proposals))
    for suffix in ("docx", "odt"):
        written = export(session, Kind.TRACKED, suffix, profile("plain"), data, origin="odt")
        assert prove(session, Kind.TRACKED, written).passed
        if suffix == "docx":
            body = etree.fromstring(open_package(written.data).read("word/document.xml"))[0]
            first = next(table.getprevious() for table in body.iter(n.TBL))
            assert first is not None
            assert first.find(f"{n.PPR}/{n.RPR}/{w('del')}") is None
            assert first.find(f"{n.PPR}/{n.RPR}/{w('ins')}") is None
            again = open_bytes(written.data).imported
            once_more = export(
                Session(again.document, tuple(again.proposals)), Kind.TRACKED, "docx", profile("plain"), written.data
            )
            assert certify(once_more.data).final == certify(written.data).final


def around(behind: Text, *more: Amendment) -> Rendering:
    """What becomes of a paragraph that goes with the table behind it, and of the words behind that."""
    texts = (Text.of("The tide"), Text.of("low"), behind, Text.of("Last"))
    cells = (None, Cell("t", 0, 0), None, None)
    blocks = (Block(f"p{n}", text, cell=cell) for n, (text, cell) in enumerate(zip(texts, cells, strict=True)))
    base = Document(tuple(blocks))
    gone = (Mod("p0", (Edit(4, 9),)), Sup("p1"), *more)
    return render(Session(base, (Proposal("x", ("ZEM",), amendments=gone),)), Kind.TRACKED, profile("plain"))


def test_words_that_come_behind_the_table_go_before_it_only() -> None:
    told = around(Text.of("and more"), Mod("p2", (Edit(0, 3, Text.of("or")),)))
    before, table, behind, last = around_tables(told).paragraphs
    assert [(p.text.string, p.change) for p in before.pieces][1:] == [
        ("tide", Change.DELETED), ("or", Change.INSERTED), (" more", Change.INSERTED),
    ]  # fmt: skip
    assert [(p.text.string, p.change) for p in behind.pieces] == [("and", Change.DELETED), (" more", Change.DELETED)]
    assert (before.mark, behind.mark) == (Change.KEPT, Change.DELETED)
    assert (table, last) == (told.paragraphs[1], told.paragraphs[3])


def test_what_cannot_stand_in_two_places_is_left_where_it_is() -> None:
    told = around(Text.of("and", Span("\ufffc", atom=Atom("object", "o"))))
    assert around_tables(told) == told


def test_only_marks_before_a_table_are_settled() -> None:
    words = ("Storm", "rises", "The ", "low", "and more", "Last")
    blocks = (Block(f"p{n}", Text.of(text), cell=Cell("t", 0, 0) if n == 3 else None) for n, text in enumerate(words))
    base = Document(tuple(blocks))
    gone = (Mod("p0", (Edit(5, 6),)), Mod("p2", (Edit(4, 5),)), Sup("p3"))
    told = render(Session(base, (Proposal("x", ("ZEM",), amendments=gone),)), Kind.TRACKED, profile("plain"))
    marks = [Change.DELETED, Change.KEPT, Change.DELETED, Change.DELETED, Change.KEPT, Change.KEPT]
    assert [paragraph.mark for paragraph in told.paragraphs] == marks
    settled = around_tables(told)
    marks[2], marks[4] = Change.KEPT, Change.DELETED
    assert [paragraph.mark for paragraph in settled.paragraphs] == marks
    assert [p.text.string for p in settled.paragraphs] == ["Storm", "rises", "The and more", "low", "and more", "Last"]
    assert settled.paragraphs[:2] == told.paragraphs[:2]
    clean = replace(told, kind=Kind.CLEAN)
    assert around_tables(clean) is clean
