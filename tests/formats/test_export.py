"""One export: words marked by hand leave no mark, in place or not."""

import io
import zipfile

import pytest

from editor.amendment import Edit, Mod, Proposal, Sup
from editor.document import Block, Cell, Document, Page, Role
from editor.markup import amended
from editor.profile import profile
from editor.rendering import Kind
from editor.session import Session
from editor.structure import recognise
from editor.text import Text
from formats.certificate import prove
from formats.export import export, side_by_side
from formats.files import open_bytes

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


@pytest.mark.parametrize("suffix", ["docx", "odt"])
def test_a_file_without_marks_is_edited_in_place(suffix: str) -> None:
    first = export(Session(BASE), Kind.CLEAN, suffix, RULES).data
    imported = open_bytes(_with_another_font(first)).imported
    written = export(Session(imported.document), Kind.CLEAN, suffix, RULES, _with_another_font(first))
    assert _has_other_font(written.data)


def test_both_texts_stand_side_by_side() -> None:
    drawn = side_by_side(Session(BASE, (PROPOSAL,)))
    last = drawn.paragraphs[-2:]
    assert [p.text.string for p in last] == ["1\tto publish them every year.", "1\tto publish them every month."]
    assert [(p.block.cell.row, p.block.cell.column) for p in last if p.block.cell] == [(7, 0), (7, 1)]
    assert [[(p.struck, p.underlined) for p in each.pieces if p.struck or p.underlined] for each in last] == [
        [(True, False)],
        [(False, True)],
    ]


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
        assert [(b.text, b.cell) for b in again.document] == [(b.text, b.cell) for b in wanted]
    assert again.document.page.header == FURNISHED.page.header
    assert _has_other_font(written.data)


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
