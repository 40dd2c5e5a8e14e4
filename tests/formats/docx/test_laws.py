"""What is written is read back, whatever the text; accept and reject give the final and the base text."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import pytest
from drafts import draft
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import documents, proposals, sessions

from editor.amendment import Marker, Proposal
from editor.compare import EXACTLY, compare
from editor.document import Block, Cell, Document, Role
from editor.markup import amended, rows
from editor.profile import profile
from editor.rendering import Kind, render
from editor.session import Session, check
from editor.text import Marks, Span, Text
from formats.docx import Docx

DOCX = Docx()
RULES = profile("plain")


def plain(document: Document) -> list[str]:
    return [block.text.plain for block in document]


def written(session: Session, kind: Kind, source: bytes | None) -> bytes:
    rendering = render(session, kind, RULES)
    out = DOCX.write(rendering, source).data
    assert DOCX.write(rendering, source).data == out, "equal input gives equal bytes"
    return out


def check_kinds(session: Session, source: bytes | None) -> None:
    """Clean is the final text, original the base; tracked is either, as it is taken."""
    base, final = plain(session.base), plain(amended(session))
    for kind, expected in ((Kind.CLEAN, final), (Kind.ORIGINAL, base)):
        found = DOCX.read(written(session, kind, source))
        assert (plain(found.document) or [""]) == (expected or [""])
        assert not found.proposals
    data = written(session, Kind.TRACKED, source)
    for accepted, expected in ((True, final), (False, base)):
        decided = DOCX.decide(data, accepted)
        assert decided is not None
        found = DOCX.read(decided.data)
        assert [text for text in plain(found.document) if text] == [text for text in expected if text]
        assert not found.proposals
    tracked = DOCX.read(data)
    again = Session(tracked.document, tracked.proposals)
    check(again)
    assert plain(tracked.document) == base
    assert [text for text in plain(amended(again)) if text] == [text for text in final if text]
    assert DOCX.read(written(session, Kind.MARKED, source)).document.blocks


@pytest.mark.parametrize("source", [False, True], ids=["a new file", "edited in place"])
def test_what_a_comparison_tells_as_moved_is_moved_in_the_file(source: bool) -> None:
    text = draft(3, "fr", instruments=3, edits=24)
    session = Session(text.base, (Proposal("x", ("MRD",), amendments=compare(text.base, text.amended, EXACTLY)),))
    data = written(Session(text.base), Kind.ORIGINAL, None) if source else None
    if data is not None:
        base = DOCX.read(data).document
        session = Session(base, (Proposal("x", ("MRD",), amendments=compare(base, text.amended, EXACTLY)),))
    check_kinds(session, data)
    moved = [row.old.plain for row in rows(session) if row.marker is Marker.SUP_MOVED]
    assert moved
    tracked = written(session, Kind.TRACKED, data)
    with zipfile.ZipFile(io.BytesIO(tracked)) as package:
        xml = package.read("word/document.xml")
    for name in (b"moveFromRangeStart", b"moveFromRangeEnd", b"moveToRangeStart", b"moveToRangeEnd"):
        assert xml.count(b"<w:" + name) == len(moved)
    found = DOCX.read(tracked)
    again = rows(Session(found.document, found.proposals))
    assert [row.old.plain for row in again if row.marker is Marker.SUP_MOVED] == moved
    # Written once more, no mark of a move is left over, or there twice.
    with zipfile.ZipFile(io.BytesIO(written(Session(found.document, found.proposals), Kind.TRACKED, tracked))) as twice:
        assert twice.read("word/document.xml").count(b"RangeStart") == 2 * len(moved)
    clean = DOCX.decide(tracked, True)
    assert clean is not None
    with zipfile.ZipFile(io.BytesIO(clean.data)) as package:
        assert b"w:move" not in package.read("word/document.xml")


@settings(max_examples=60)
@given(sessions())
def test_a_new_file_gives_back_what_it_was_given(session: Session) -> None:
    check_kinds(session, None)


@settings(max_examples=60)
@given(st.data())
def test_a_file_edited_in_place_gives_back_what_it_was_given(data: st.DataObject) -> None:
    first = Session(data.draw(documents()))
    source = written(first, Kind.ORIGINAL, None)
    base = DOCX.read(source).document
    check_kinds(Session(base, tuple(data.draw(proposals(base, n)) for n in range(2))), source)


@settings(max_examples=30)
@given(st.data())
def test_tracked_changes_are_resolved_and_told_again_in_place(data: st.DataObject) -> None:
    base = data.draw(documents())
    session = Session(base, (data.draw(proposals(base, 0)), data.draw(proposals(base, 1))))
    source = written(session, Kind.TRACKED, None)
    found = DOCX.read(source)
    check_kinds(Session(found.document, found.proposals), source)


@settings(max_examples=40)
@given(documents())
def test_marks_roles_and_atoms_survive_a_new_file(document: Document) -> None:
    long = Block("long", Text.of("The words of this text are mostly English, so its language is known. " * 9))
    told = replace(document, language="en", blocks=(*document.blocks, long))
    found = DOCX.read(DOCX.write(render(Session(told), Kind.ORIGINAL, RULES)).data).document
    for before, after in zip(told, found, strict=True):
        # A footnote without a story is no footnote: its number stays as text.
        spans = tuple(s if s.atom is None else Span(s.atom.shown) for s in before.text.spans)
        if before.role is Role.BODY:
            assert after.text == Text(spans)
        assert after.text.plain == before.text.plain


def test_a_table_keeps_its_grid() -> None:
    cells = [(0, 0, 1, 2), (1, 0, 2, 1), (1, 1, 1, 1), (2, 1, 1, 1)]
    blocks = [
        Block(f"p{n}", Text.of(f"cell {n}"), Role.TABLE, cell=Cell("t1", row, column, rows, columns))
        for n, (row, column, rows, columns) in enumerate(cells)
    ]
    document = Document((Block("a", Text.of("before")), *blocks, Block("z", Text.of("after"))), language="en")
    found = DOCX.read(DOCX.write(render(Session(document), Kind.ORIGINAL, RULES)).data).document
    assert [block.cell for block in found] == [block.cell for block in document]
    assert len(found.columns["t1"]) == 2


def test_right_to_left_text_keeps_its_marks_and_its_direction() -> None:
    text = Text.of(Span("مؤتمر المد والجزر ", Marks(bold=True)), Span("WTC-27 ", Marks(italic=True)), "في هارو باي")
    found = DOCX.read(
        DOCX.write(render(Session(Document((Block("p1", text),), language="ar")), Kind.ORIGINAL, RULES)).data
    ).document
    assert found.language == "ar"
    assert found.blocks[0].text == text
    assert found.blocks[0].layout.rtl


def test_an_automatic_label_stays_automatic_and_says_the_same() -> None:
    blocks = (Block("p1", Text.of("first"), numbering="a)"), Block("p2", Text.of("second"), numbering="bis.4"))
    found = DOCX.read(DOCX.write(render(Session(Document(blocks)), Kind.ORIGINAL, RULES)).data).document
    assert [block.numbering for block in found] == ["a)", "bis.4"]
    assert plain(found) == ["first", "second"]
