"""One export: words marked by hand leave no mark, in place or not."""

import io
import zipfile

import pytest

from editor.amendment import Edit, Mod, Proposal, Sup
from editor.document import Block, Document, Role
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
    assert "built-anew" in [note.code for note in written.notes]
    again = open_bytes(written.data).imported
    wanted = amended(session) if kind is Kind.CLEAN else session.base
    body = [b.text.string for b in wanted if b.role not in (Role.PROPOSAL, Role.REASONS)]
    assert [b.text.string for b in again.document if b.role not in (Role.PROPOSAL, Role.REASONS)] == body
    assert not any(span.marks.strike for block in again.document for span in block.text.spans)


@pytest.mark.parametrize("suffix", ["docx", "odt"])
def test_a_file_without_marks_is_edited_in_place(suffix: str) -> None:
    first = export(Session(BASE), Kind.CLEAN, suffix, RULES).data
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(first)) as source, zipfile.ZipFile(stream, "w") as target:
        for info in source.infolist():
            data = source.read(info)
            if info.filename in ("word/styles.xml", "styles.xml"):
                data = data.replace(b"Calibri", b"Harbour").replace(b"Carlito", b"Harbour").replace(b"Times", b"Tides")
            target.writestr(info, data)
    imported = open_bytes(stream.getvalue()).imported
    written = export(Session(imported.document), Kind.CLEAN, suffix, RULES, stream.getvalue())
    name = "word/styles.xml" if suffix == "docx" else "styles.xml"
    styles = zipfile.ZipFile(io.BytesIO(written.data)).read(name)
    assert b"Harbour" in styles or b"Tides" in styles


def test_both_texts_stand_side_by_side() -> None:
    drawn = side_by_side(Session(BASE, (PROPOSAL,)))
    last = drawn.paragraphs[-2:]
    assert [p.text.string for p in last] == ["1\tto publish them every year.", "1\tto publish them every month."]
    assert [(p.block.cell.row, p.block.cell.column) for p in last if p.block.cell] == [(7, 0), (7, 1)]
    assert [[(p.struck, p.underlined) for p in each.pieces if p.struck or p.underlined] for each in last] == [
        [(True, False)],
        [(False, True)],
    ]
