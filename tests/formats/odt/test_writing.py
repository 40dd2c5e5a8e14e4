"""Write then read gives the document back; accepted is the final text, rejected the base text."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hostile_odt import packed
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import documents, sessions

from editor.amendment import Add, Amendment, Edit, Mod, Proposal, Sup
from editor.document import Block, Cell, Document, Layout, Role
from editor.markup import amended
from editor.profile import profile
from editor.rendering import Kind, Rendering, render
from editor.session import Session, check
from editor.text import EMPTY, Span, Text
from formats.certificate import prove
from formats.odt import Odt, names
from formats.package import open_package, parse_xml

ODT = Odt()
RULES = profile("plain")


def write(session: Session, kind: Kind, source: bytes | None = None) -> bytes:
    rendering: Rendering = render(session, kind, RULES)
    return ODT.write(rendering, source).data


def seen(document: Document) -> list[tuple[tuple[str, object], ...]]:
    """What a reader of the body sees: characters with their marks, notes by their number."""
    found = [_seen(block.text) for block in document if not block.story]
    return found or [()]


def _seen(text: Text) -> tuple[tuple[str, object], ...]:
    shown = Text(tuple(Span(s.atom.shown) if s.atom else s for s in text.spans))
    return tuple((span.text, span.marks) for span in shown.spans)


def carried(session: Session, base: Document) -> Session:
    """The session with `base`, the same text as read from a file, in place of its own."""
    names = dict(zip((b.id for b in session.base), (b.id for b in base if not b.story), strict=True))

    def moved(amendment: Amendment) -> Amendment:
        if isinstance(amendment, Add):
            return replace(amendment, after=names.get(amendment.after or "", amendment.after))
        return replace(amendment, target=names[amendment.target])

    def all_moved(proposal: Proposal) -> Proposal:
        return replace(proposal, amendments=tuple(map(moved, proposal.amendments)))

    return replace(session, base=base, proposals=tuple(map(all_moved, session.proposals)))


@given(documents())
def test_a_new_file_reads_back_as_the_document(document: Document) -> None:
    imported = ODT.read(write(Session(document), Kind.CLEAN))
    assert seen(imported.document) == seen(document)
    assert not imported.proposals


def check_file(session: Session, kind: Kind, source: bytes | None) -> None:
    data = write(session, kind, source)
    imported = ODT.read(data)
    read = Session(imported.document, imported.proposals)
    check(read)
    assert data == write(session, kind, source), "the same input gives the same bytes"
    if kind is Kind.CLEAN:
        assert seen(imported.document) == seen(amended(session))
    else:
        assert seen(imported.document) == seen(session.base)
    if kind is Kind.TRACKED:
        assert seen(amended(read)) == seen(amended(session))
    else:
        assert not imported.proposals


KINDS = st.sampled_from([Kind.CLEAN, Kind.ORIGINAL, Kind.TRACKED])


@given(sessions(), KINDS)
def test_a_new_file_holds_each_reading(session: Session, kind: Kind) -> None:
    check_file(session, kind, None)


@given(sessions(), KINDS)
def test_a_file_written_in_place_holds_each_reading(session: Session, kind: Kind) -> None:
    source = write(session, Kind.ORIGINAL)
    check_file(carried(session, ODT.read(source).document), kind, source)


@given(sessions())
@settings(max_examples=50)
def test_marked_files_say_every_word_of_both_texts(session: Session) -> None:
    rendering = render(session, Kind.MARKED, RULES)
    read = ODT.read(ODT.write(rendering).data).document
    want = [_seen(p.text) for p in rendering.paragraphs]
    assert ["".join(t for t, _ in line) for line in seen(read)] == [
        "".join(t for t, _ in line) for line in want or [()]
    ]


@given(documents())
def test_a_file_without_tracked_changes_is_cleaned_without_being_written_anew(document: Document) -> None:
    source = write(Session(document), Kind.CLEAN)
    decided = ODT.decide(source, True)
    assert decided is not None
    assert seen(ODT.read(decided.data).document) == seen(document)
    again = ODT.decide(decided.data, True)
    assert again == decided


@pytest.mark.parametrize("kind", list(Kind))
def test_an_empty_document_gives_a_file_with_one_empty_paragraph(kind: Kind) -> None:
    assert seen(ODT.read(write(Session(Document()), kind)).document) == [()]


@given(sessions(), KINDS)
@settings(max_examples=50)
def test_a_tracked_file_written_into_itself_holds_each_reading(session: Session, kind: Kind) -> None:
    source = write(session, Kind.TRACKED)
    imported = ODT.read(source)
    check_file(Session(imported.document, imported.proposals), kind, source)


def test_proposal_lines_of_cells_stand_above_their_table_and_leave_it_whole() -> None:
    cells = tuple(Block(f"c{n}", Text.of(f"cell {n}"), Role.TABLE, cell=Cell("t", n, 0)) for n in range(3))
    base = Document((Block("a", Text.of("before")), *cells, Block("z", Text.of("after"))))
    session = Session(base, (Proposal("x", ("MRD",), "MRD/5/1", (Sup("c1"), Sup("c2"))),))
    read = ODT.read(write(session, Kind.MARKED)).document
    assert [b.text.plain for b in read if b.cell] == ["cell 0", "cell 1", "cell 2"]
    assert len({b.cell.table for b in read if b.cell}) == 1
    lines = dict.fromkeys(b.text.plain for b in read if not b.cell)
    assert list(lines) == ["before", "SUP\tMRD/5/1", "after"]


def test_a_suppressed_row_goes_from_the_clean_text_and_is_tracked_as_a_row() -> None:
    cells = tuple(Block(f"c{n}", Text.of(f"cell {n}"), Role.TABLE, cell=Cell("t", n // 2, n % 2)) for n in range(4))
    base = Document((Block("a", Text.of("before")), *cells, Block("z", Text.of("after"))))
    session = Session(base, (Proposal("x", ("MRD",), "", (Sup("c0"), Sup("c1"))),))
    source = write(session, Kind.ORIGINAL)
    within = carried(session, ODT.read(source).document)
    for made in (write(session, Kind.TRACKED), write(within, Kind.TRACKED, source)):
        imported = ODT.read(made)
        final = amended(Session(imported.document, imported.proposals))
        assert [b.text.plain for b in final] == ["before", "cell 2", "cell 3", "after"]
    assert len(ODT.read(write(within, Kind.CLEAN, source)).document) == 4


PLAIN_LAST = Document(
    (
        Block("p0", Text.of("welcoming"), Role.CALL),
        Block("p1", Text.of("tides"), Role.ITEM),
        Block("p2", Text.of("moons"), Role.CALL),
        Block("p3", Text.of("noting"), Role.ITEM),
    )
)
"""Plain words in paragraphs of two styles, one of them in italics."""


@pytest.mark.parametrize("kind", [Kind.CLEAN, Kind.ORIGINAL, Kind.TRACKED])
@pytest.mark.parametrize(
    "amendments",
    [
        ((Sup("p1"), Sup("p2"), Sup("p3")),),
        ((Mod("p0", (Edit(9, 10, EMPTY),)), Sup("p1")),),
        ((Sup("p0"),), (Sup("p1"),)),
        ((Sup("p0"),), (Sup("p0"), Sup("p1"), Mod("p2", (Edit(0, 2, Text.of("sp")),)))),
    ],
    ids=("to the end", "run together", "by two", "by two, then words"),
)
def test_words_keep_their_marks_in_whatever_paragraph_they_come_to_stand(
    amendments: tuple[tuple[Amendment, ...], ...], kind: Kind
) -> None:
    sponsors = ("MRD", "ZEM")
    made = tuple(Proposal(s, (s,), f"{s}/5/1", own) for s, own in zip(sponsors, amendments, strict=False))
    session = Session(PLAIN_LAST, made)
    check_file(session, kind, None)
    source = write(session, Kind.ORIGINAL)
    check_file(carried(session, ODT.read(source).document), kind, source)


def test_suppressed_items_are_stored_as_items_so_that_they_have_their_numbers_again() -> None:
    labels = ("", "a)", "b)", "c)", "")
    blocks = tuple(Block(f"p{n}", Text.of(f"tide {n}"), numbering=label) for n, label in enumerate(labels, 1))
    source = write(Session(Document(blocks, language="en")), Kind.CLEAN)
    base = ODT.read(source).document
    for gone in (("p3",), ("p4",), ("p2", "p3", "p4"), ("p2", "p4")):
        session = Session(base, (Proposal("m", ("MRD",), "MRD/1/1", tuple(Sup(id) for id in gone)),))
        data = write(session, Kind.TRACKED, source)
        assert [block.numbering for block in ODT.read(data).document] == [*labels]
        stored = parse_xml(open_package(data).read("content.xml")).iterfind(".//{*}deletion/{*}list/{*}list-item/{*}p")
        assert "".join("".join(map(str, p.itertext())) for p in stored) == "".join(f"tide {id[1:]}" for id in gone)


@pytest.mark.parametrize("kind", [Kind.CLEAN, Kind.TRACKED])
def test_an_item_added_before_the_first_one_of_a_list_is_numbered_as_the_others(kind: Kind) -> None:
    items = "".join(f"<text:list-item><text:p>tide {n}</text:p></text:list-item>" for n in (1, 2))
    source = packed(f'<text:p>noting</text:p><text:list text:style-name="L1">{items}</text:list>')
    base = ODT.read(source).document
    first = base.blocks[1]
    added = Add(Block("m1", Text.of("moon"), first.role, first.level), base.blocks[0].id)
    session = Session(base, (Proposal("m", ("MRD",), "MRD/1/1", (added,)),))
    found = ODT.read(write(session, kind, source))
    read = Session(found.document, found.proposals)
    told = [(block.numbering, block.text.plain) for block in amended(read)]
    assert told == [("", "noting"), ("1", "moon"), ("2", "tide 1"), ("3", "tide 2")]


def test_a_bookmark_that_something_leads_to_stays_in_its_paragraph_when_that_is_amended() -> None:
    body = (
        '<text:p>The <text:bookmark-start text:name="t"/>tide<text:bookmark-end text:name="t"/> is high.</text:p>'
        '<text:p>See <text:bookmark-ref text:ref-name="t">tide</text:bookmark-ref>.</text:p>'
    )
    source = packed(body)
    base = ODT.read(source).document
    edit = Mod(base.blocks[0].id, (Edit(12, 16, Text.of("low")),))
    session = Session(base, (Proposal("m", ("MRD",), "MRD/1/1", (edit,)),))
    for kind in (Kind.CLEAN, Kind.TRACKED, Kind.MARKED):
        content = open_package(write(session, kind, source)).read("content.xml").decode()
        assert '<text:bookmark-start text:name="t"/>tide<text:bookmark-end text:name="t"/>' in content
    gone = Session(base, (replace(session.proposals[0], amendments=(Mod(edit.target, (Edit(4, 8, Text()),)),)),))
    content = open_package(write(gone, Kind.CLEAN, source)).read("content.xml").decode()
    assert content.count('text:name="t"') == 2


@pytest.mark.parametrize("kind", [Kind.CLEAN, Kind.MARKED, Kind.TRACKED])
def test_words_keep_the_reading_above_them_when_their_paragraph_is_amended(kind: Kind) -> None:
    ruby = "<text:ruby><text:ruby-base>潮汐</text:ruby-base><text:ruby-text>ちょうせき</text:ruby-text></text:ruby>"
    source = packed(f"<text:p>The {ruby} rises.</text:p>")
    base = ODT.read(source).document
    edit = Mod(base.blocks[0].id, (Edit(6, 6, Text.of(" slowly")),))
    session = Session(base, (Proposal("m", ("MRD",), "MRD/1/1", (edit,)),))
    assert ruby in open_package(write(session, kind, source)).read("content.xml").decode()


@pytest.mark.parametrize("kind", [Kind.CLEAN, Kind.MARKED, Kind.TRACKED])
@pytest.mark.parametrize("edit", [Edit(5, 5, Text.of("新")), Edit(5, 6), Edit(5, 6, Text.of("新"))])
def test_words_that_change_within_a_phonetic_guide_leave_it_one(edit: Edit, kind: Kind) -> None:
    ruby = "<text:ruby><text:ruby-base>潮汐港</text:ruby-base><text:ruby-text>かな</text:ruby-text></text:ruby>"
    source = packed(f"<text:p>The {ruby} rises.</text:p>", "")
    base = ODT.read(source).document
    session = Session(base, (Proposal("p", ("MRD",), amendments=(Mod(base.blocks[0].id, (edit,)),)),))
    data = write(session, kind, source)
    files = [data]
    if kind is Kind.TRACKED:
        decided = [ODT.decide(data, final) for final in (True, False)]
        files += [written.data for written in decided if written is not None]
    for file in files:
        content = parse_xml(open_package(file).read("content.xml"))
        (held,) = content.iter(names.RUBY)
        assert len(held) == 2, "its words, and one reading"


def test_a_new_arabic_text_begins_on_the_right_with_labels_before_the_words() -> None:
    """LibreOffice takes a margin on the left as one before the words, and lines that say nothing as of the left."""
    blocks = (Block("p1", Text.of("1\tأن تقاس الأمواج"), Role.BODY, layout=Layout(indent=20, first_line=-20)),)
    package = open_package(write(Session(Document(blocks, language="ar")), Kind.CLEAN))
    styles, content = (parse_xml(package.read(part)) for part in ("styles.xml", "content.xml"))
    (usual,) = (s for s in styles.iter(names.q("style:default-style")) if s.get(names.q("style:family")) == "paragraph")
    assert usual[0].get(names.q("fo:text-align")) == "right"
    told = [dict(p.attrib) for p in content.iter(names.q("style:paragraph-properties"))]
    assert {names.q("fo:margin-left"): "20pt", names.q("fo:text-indent"): "-20pt"} in told
    margins = (p for p in styles.iter(names.q("style:paragraph-properties")) if p.get(names.q("fo:text-indent")))
    assert all(p.get(names.q("fo:margin-right")) in (None, "0pt") for p in margins)


@pytest.mark.parametrize("kind", [Kind.CLEAN, Kind.TRACKED])
def test_what_is_added_behind_words_of_drawings_follows_in_its_order(kind: Kind) -> None:
    box = "<draw:frame><draw:text-box><text:p>chart {}</text:p></draw:text-box></draw:frame>"
    source = packed(f"<text:p>tides{box.format(1)}{box.format(2)}</text:p><text:p>moons</text:p>")
    base = ODT.read(source).document
    assert [block.text.plain for block in base if block.text.plain.strip()] == ["tides", "chart 1", "chart 2", "moons"]
    adds = tuple(
        Add(Block(f"new {block.id}", Text.of(f"behind {block.text.plain}")), block.id)
        for block in base
        if block.text.plain.startswith("chart")
    )
    session = Session(base, (Proposal("mrd", ("MRD",), amendments=adds),))
    written = ODT.write(render(session, kind, RULES), source)
    assert not prove(session, kind, written).failures
    again = ODT.read(written.data)
    final = amended(Session(again.document, again.proposals))
    assert [b.text.plain for b in final if b.text.plain.startswith("behind")] == ["behind chart 1", "behind chart 2"]
    assert [b.text.plain for b in again.document] == [b.text.plain for b in (base if kind is Kind.TRACKED else final)]


def test_roman_labels_of_several_letters_are_no_letters_of_the_alphabet() -> None:
    blocks = (Block(f"p{at}", Text.of("tide"), numbering=label) for at, label in enumerate(("i.", "ii.", "XI.", "b)")))
    written = ODT.write(render(Session(Document(tuple(blocks))), Kind.CLEAN, profile("plain")))
    content = open_package(written.data).read("content.xml").decode()
    assert re.findall(r'style:num-format="(\w)"', content) == ["a", "i", "I", "a"]
    assert [block.numbering for block in ODT.read(written.data).document] == ["i.", "ii.", "XI.", "b)"]
