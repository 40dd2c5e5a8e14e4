"""Plain text: what is written is read again, and marks stand between signs."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from strategies import documents, sessions

from editor.amendment import Add, Edit, Mod, Proposal, Sup
from editor.document import Block, Cell, Document, Role
from editor.markup import amended
from editor.profile import profile
from editor.rendering import Kind, render
from editor.session import Session
from editor.text import ATOM, Atom, Span, Text
from formats.plain import Plain


def written(session: Session, kind: Kind) -> list[str]:
    rendering = render(session, kind, profile("plain"))
    data = Plain().write(rendering).data.decode()
    assert data.endswith("\n") or not data
    return data.split("\n")[:-1]


def document(*lines: str) -> Document:
    return Document(tuple(Block(f"p{n}", Text.of(line)) for n, line in enumerate(lines, 1)))


BASE = document("recalling", "a)\tthe tides;", "b)\tthe moon,", "resolves", "1\tto wait.")
PROPOSAL = Proposal(
    "m",
    ("MRD",),
    "MRD/12/1",
    (
        Mod("p3", (Edit(7, 11, Text.of("sun")),)),
        Sup("p2"),
        Add(Block("n1", Text.of("2\tto sail."), Role.ITEM, 1), "p5"),
    ),
    Text.of("The moon is old."),
)


def test_clean_text_has_the_new_words_only() -> None:
    assert written(Session(BASE, (PROPOSAL,)), Kind.CLEAN) == [
        "recalling", "b)\tthe sun,", "resolves", "1\tto wait.", "2\tto sail.",
    ]  # fmt: skip


def test_marked_text_has_signs_proposal_lines_and_reasons() -> None:
    lines = written(Session(BASE, (PROPOSAL,)), Kind.MARKED)
    assert "b)\tthe [-moon-]{+sun+}," in lines
    assert "MOD\tMRD/12/1" in lines
    assert "Reasons:\tThe moon is old." in lines


def test_tracked_text_shows_what_becomes_of_paragraph_marks() -> None:
    lines = written(Session(BASE, (PROPOSAL,)), Kind.TRACKED)
    assert "[-a)\tthe tides;-][-¶-]" in lines
    assert "{+2\tto sail.+}{+¶+}" in lines


def test_a_row_is_a_line_and_its_cells_stand_apart_by_tabs() -> None:
    cells = [Block(f"c{n}", Text.of(word), Role.TABLE, cell=Cell("t", n // 2, n % 2)) for n, word in enumerate("abcd")]
    second = Block("c5", Text.of("e"), Role.TABLE, cell=Cell("t", 1, 1))
    assert written(Session(Document((*cells, second))), Kind.CLEAN) == ["a\tb", "c\td e"]


def test_footnotes_stand_at_the_end_and_automatic_labels_in_front() -> None:
    note = Block("f", Text.of("1 as measured"), Role.FOOTNOTE, story="f1")
    first = Block("p1", Text.of("tides", Span(ATOM, atom=Atom("footnote", "f1", "1"))), numbering="a)")
    assert written(Session(Document((first, note, Block("p2", Text.of("moon"))))), Kind.CLEAN) == [
        "a)\ttides1", "moon", "1 as measured",
    ]  # fmt: skip


@given(sessions())
def test_clean_text_is_read_again_paragraph_by_paragraph(session: Session) -> None:
    final = amended(session)
    lines = written(session, Kind.CLEAN)
    assert [" ".join(line.split()) for line in lines] == [" ".join(b.text.plain.split()) for b in final]


# One line a paragraph, without what the format says it does not keep: white space at the ends.
kept = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1).map(str.strip).filter(bool)


sentences = kept.map(lambda word: f"{word} of the tides and all that the moon does to them, every day;")


@given(st.lists(sentences, min_size=1))
def test_whole_paragraphs_survive_writing_and_reading(lines: list[str]) -> None:
    data = Plain().write(render(Session(document(*lines)), Kind.CLEAN, profile("plain"))).data
    once = Plain().read(data).document
    again = Plain().read(Plain().write(render(Session(once), Kind.CLEAN, profile("plain"))).data).document
    assert [b.text for b in again] == [b.text for b in once]


@given(documents())
def test_images_that_cannot_be_kept_are_told(base: Document) -> None:
    drawn = Atom("image", "wave.png", "a wave"), Atom("object", "map")
    image = Block("i", Text(tuple(Span(ATOM, atom=atom) for atom in drawn)))
    rendering = render(Session(replace(base, blocks=(*base.blocks, image))), Kind.CLEAN, profile("plain"))
    assert [note.code for note in Plain().write(rendering).notes] == ["lost-picture"]


def test_reading_tells_of_joined_lines_and_doubtful_characters() -> None:
    notes = {note.code for note in Plain().read("Résolution\n".encode("cp1252")).notes}
    assert notes == {"encoding-uncertain"}
