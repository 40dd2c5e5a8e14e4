"""One export: words marked by hand leave no mark, in place or not."""

import io
import zipfile
from dataclasses import replace

import pytest

from editor.amendment import Add, Edit, Mod, Proposal, State, Sup
from editor.document import Block, Cell, Document, Page, Role
from editor.markup import amended
from editor.profile import profile
from editor.rendering import Kind, text_alone
from editor.session import Session
from editor.structure import recognise
from editor.text import ATOM, Atom, Span, Text
from formats.certificate import certify, prove
from formats.codec import Written
from formats.export import export, rendering
from formats.files import codec, open_bytes, open_document
from formats.html.writer import write_html
from formats.samples import open_sample, samples

LINES = (
    "RESOLUTION 27 (Harrow Bay, 2027)",
    "Safer moorings",
    "The World Tidal Conference (Harrow Bay, 2027),",
    "recalling",
    "a)\tResolution 12 (Port Meridian, 2023);",
    "b)\tthe tide tables of the Ocean Coast Group,",
    "resolves",
    "1\tto publish them every year.",
)
BASE = recognise(Document(tuple(Block(f"p{n}", Text.of(line)) for n, line in enumerate(LINES, 1))))
PROPOSAL = Proposal("m", ("MRD",), "MRD/12/1", (Mod("p8", (Edit(24, 28, Text.of("month")),)), Sup("p5")))
RULES = profile("plain")


@pytest.mark.parametrize("suffix", ["docx", "odt"])
@pytest.mark.parametrize("kind", [Kind.CLEAN, Kind.ORIGINAL, Kind.TRACKED])
def test_a_file_marked_by_hand_is_exported_without_its_marks(suffix: str, kind: Kind) -> None:
    marked = export(Session(BASE, (PROPOSAL,)), Kind.MARKED, suffix, RULES).data
    imported = open_bytes(marked).imported
    session = Session(imported.document, imported.proposals)
    assert len(session.proposals) == 2  # one for each proposal line
    written = export(session, kind, suffix, RULES, marked)
    assert prove(session, kind, written).failures == ()
    again = open_bytes(written.data).imported
    wanted = amended(session) if kind is Kind.CLEAN else session.base
    body = [b.text.string for b in wanted if b.role not in (Role.PROPOSAL, Role.REASONS)]
    assert [b.text.string for b in again.document if b.role not in (Role.PROPOSAL, Role.REASONS)] == body
    assert not any(span.marks.strike for block in again.document for span in block.text.spans)
    if kind is not Kind.TRACKED:  # lines and reasons are the proposals', not the text's
        assert not any(b.role in (Role.PROPOSAL, Role.REASONS) for b in again.document)


@pytest.mark.parametrize("sign", ["\x01", "\ufffe", "\ud800", "\n"])
@pytest.mark.parametrize("suffix", ["docx", "odt"])
def test_a_sponsor_with_signs_that_no_file_holds_is_told_without_them(suffix: str, sign: str) -> None:
    session = Session(BASE, (replace(PROPOSAL, sponsors=(f"MRD{sign}",)),))
    written = export(session, Kind.TRACKED, suffix, RULES)
    assert [proposal.sponsors for proposal in open_bytes(written.data).imported.proposals] == [("MRD",)]


@pytest.mark.parametrize("suffix", ["docx", "odt"])
def test_reasons_between_provisions_do_not_end_the_resolution(suffix: str) -> None:
    first = Proposal("f", ("ZEM",), "ZEM/4/1", (Mod("p1", (Edit(12, 23, Text.of("Port Meridian")),)),))
    told = [replace(p, reasons=Text.of("The tide does not wait.")) for p in (first, PROPOSAL)]
    session = Session(BASE, tuple(told))
    imported = open_bytes(export(session, Kind.MARKED, suffix, RULES).data).imported
    again = Session(imported.document, imported.proposals)
    for mine, theirs in ((session.base, again.base), (amended(session), amended(again))):
        alone = text_alone(again, theirs)
        assert [(b.role, b.level, b.text.string) for b in alone] == [(b.role, b.level, b.text.string) for b in mine]


def test_proposal_lines_stay_where_no_proposal_was_read() -> None:
    lines = ("MOD\tMRD/12/1", *LINES, "Reasons:\tThe tide does not wait.")
    base = recognise(Document(tuple(Block(f"p{n}", Text.of(line)) for n, line in enumerate(lines, 1))))
    assert len(rendering(Session(base), Kind.CLEAN, RULES).paragraphs) == len(lines)


@pytest.mark.parametrize(("read", "written"), [("odt", "docx"), ("docx", "odt")])
@pytest.mark.parametrize("kind", ["footnote", "endnote"])
def test_a_note_goes_from_one_format_to_the_other(read: str, written: str, kind: str) -> None:
    noted = Block("p1", Text.of("to measure", Span(ATOM, atom=Atom(kind, "k1", "1"))))
    told = Document((noted, Block("k", Text.of("from the quay"), Role.FOOTNOTE, story="k1")))
    first = open_bytes(export(Session(told), Kind.CLEAN, read, RULES).data).imported.document
    again = open_bytes(export(Session(first), Kind.CLEAN, written, RULES).data).imported.document
    notes = [(b.text.plain, b.story == a.key) for a in again.blocks[0].text.atoms for b in again if b.story]
    assert notes == [("from the quay", True)]


@pytest.mark.parametrize("suffix", ["docx", "odt"])
def test_a_file_without_marks_is_edited_in_place(suffix: str) -> None:
    first = export(Session(BASE), Kind.CLEAN, suffix, RULES).data
    imported = open_bytes(_with_another_font(first)).imported
    written = export(Session(imported.document), Kind.CLEAN, suffix, RULES, _with_another_font(first))
    assert _has_other_font(written.data)


FURNISHED = recognise(
    Document(
        (
            *BASE,
            *(Block(f"c{n}", Text.of(word), cell=Cell("t1", 0, n)) for n, word in enumerate(("Spring tide", "4 m"))),
        ),
        page=Page(header=(Text.of("Harrow Bay papers"),)),
        columns={"t1": (200.0, 100.0)},
    )
)
TABLED = Proposal("m", ("MRD",), "MRD/12/1", (*PROPOSAL.amendments, Mod("c1", (Edit(0, 1, Text.of("5")),))))


@pytest.mark.parametrize("suffix", ["docx", "odt"])
@pytest.mark.parametrize("kind", list(Kind))
def test_a_file_marked_by_hand_keeps_its_look_header_and_table(suffix: str, kind: Kind) -> None:
    marked = _with_another_font(export(Session(FURNISHED, (TABLED,)), Kind.MARKED, suffix, RULES).data)
    imported = open_bytes(marked).imported
    session = Session(imported.document, imported.proposals)
    written = export(session, kind, suffix, RULES, marked)
    if kind is not Kind.MARKED:
        assert prove(session, kind, written).failures == ()
    again = open_bytes(written.data).imported
    wanted = session.base if kind in (Kind.ORIGINAL, Kind.TRACKED) else amended(session)
    if kind is Kind.MARKED:
        assert again.document == imported.document
        assert [p.amendments for p in again.proposals] == [p.amendments for p in imported.proposals]
    else:
        in_file = codec(suffix).read(written.data).document
        assert _words(in_file) == _words(wanted)
    assert again.document.page.header == FURNISHED.page.header
    assert _has_other_font(written.data)


def _words(document: Document) -> list[tuple[Text, Cell | None]]:
    return [(b.text, b.cell) for b in document if b.role not in (Role.PROPOSAL, Role.REASONS)]


def _with_another_font(data: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(stream, "w") as target:
        for info in source.infolist():
            part = source.read(info)
            if info.filename in _SHEETS:
                part = (
                    part.replace(b"Calibri", b"Harbour").replace(b"Carlito", b"Harbour").replace(b"Times", b"Harbour")
                )
            target.writestr(info, part)
    return stream.getvalue()


def _has_other_font(data: bytes) -> bool:
    package = zipfile.ZipFile(io.BytesIO(data))
    return any(b"Harbour" in package.read(name) for name in package.namelist() if name in _SHEETS)


_SHEETS = ("word/styles.xml", "styles.xml")


@pytest.mark.parametrize("kind", [Kind.CLEAN, Kind.MARKED, Kind.TRACKED])
def test_an_added_row_of_a_word_file_is_a_row_of_its_table(kind: Kind) -> None:
    source = export(Session(FURNISHED), Kind.CLEAN, "docx", RULES).data
    base = open_bytes(source).imported.document
    last = base.blocks[-1].id
    cells = [Block(f"n{n}", Text.of(word), Role.TABLE, cell=Cell("t1", 1, n)) for n, word in enumerate(("Neap", "1 m"))]
    row = Proposal("m", ("MRD",), "MRD/12/1", (Add(cells[0], last), Add(cells[1], "n0")))
    written = export(Session(base, (row,)), kind, "docx", RULES, source)
    assert written.notes == ()
    read = codec("docx").read(written.data)
    final = amended(Session(read.document, read.proposals))
    assert [(b.text.string, b.cell) for b in final if b.cell] == [
        ("Spring tide", Cell("t1", 0, 0)), ("4 m", Cell("t1", 0, 1)),
        ("Neap", Cell("t1", 1, 0)), ("1 m", Cell("t1", 1, 1)),
    ]  # fmt: skip
    if kind is Kind.TRACKED:
        assert read.document == base


@pytest.mark.parametrize("kind", [Kind.CLEAN, Kind.MARKED, Kind.TRACKED])
def test_a_collision_nobody_decided_is_told_with_the_file(kind: Kind) -> None:
    other = Proposal("z", ("ZEM",), "ZEM/4/1", (Mod("p5", (Edit(0, 1, Text.of("b")),)),))
    session = Session(BASE, (PROPOSAL, other))
    (note,) = (n for n in export(session, kind, "docx", RULES).notes if n.code == "collision")
    assert (note.where, note.detail) == ("p5", "MRD/12/1, ZEM/4/1")
    settled = replace(session, decisions={("z", "p5"): State.REJECTED})
    assert "collision" not in {n.code for n in export(settled, kind, "docx", RULES).notes}
    assert "collision" not in {n.code for n in export(session, Kind.ORIGINAL, "docx", RULES).notes}
    third = replace(other, id="q", sponsors=("QOR",), number="QOR/7/1")
    alike = replace(session, proposals=(*session.proposals, third))
    (note,) = (n for n in export(alike, kind, "docx", RULES).notes if n.code == "collision")
    assert note.detail == "MRD/12/1; ZEM/4/1, QOR/7/1"


@pytest.mark.parametrize("suffix", ["docx", "odt", "html"])
def test_a_line_of_proposals_for_cells_stands_once_above_their_table_and_its_reasons_below(suffix: str) -> None:
    opened, session = open_sample(samples()[0])
    source = opened.data if suffix == "docx" else None
    drawn = rendering(session, Kind.MARKED, RULES)
    data = write_html(drawn) if suffix == "html" else export(session, Kind.MARKED, suffix, RULES, source).data
    read = open_bytes(data).imported.document
    inside = [n for n, block in enumerate(read) if block.cell is not None]
    first, last = inside[0], inside[-1]
    assert inside == list(range(first, last + 1))
    told = [block.text.plain.replace("\u2003", "\t") for block in read]
    assert told[first - 1] == "MOD\tMRD/12/6"
    assert told[first - 2] != told[first - 1]
    assert told[last + 1] == "Reasons:\tFollows from resolves 1."
    assert told[last + 2] == "The values are reviewed by each ordinary conference."


@pytest.mark.parametrize(("read", "written"), [("docx", "odt"), ("odt", "docx")])
def test_an_added_provision_stands_as_those_like_it_in_another_format(read: str, written: str) -> None:
    sample = next(s for s in samples() if s.profile == "un-general-assembly")
    opened = open_document(str(sample.base.with_suffix(f".{read}")))
    session = Session(opened.imported.document, open_sample(sample)[1].proposals)
    source = opened.data
    done = export(session, Kind.CLEAN, written, RULES, source, opened.imported.parsed, origin=read)
    again = open_bytes(done.data).imported.document
    added = next(block for block in again if block.text.plain.startswith("Recognizing that small"))
    beside = next(block for block in again if block.text.plain.startswith("Convinced that"))
    assert (added.style, added.layout) == (beside.style, beside.layout)
    assert added.style


@pytest.mark.parametrize("number", range(len(samples())))
def test_a_page_of_tracked_changes_tells_both_texts_and_who_changed_it(number: int) -> None:
    session = open_sample(samples()[number])[1]
    page = write_html(rendering(session, Kind.TRACKED, RULES))
    assert prove(session, Kind.TRACKED, Written(page)).failures == ()
    names = frozenset(name for p in session.proposals for name in p.sponsors)
    assert names
    found = {check.code for check in certify(page, final=amended(session)).failures}
    assert {"tracked-changes", "change-authors"} <= found
