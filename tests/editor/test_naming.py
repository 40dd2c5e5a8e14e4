"""How sentences call the provisions of a text."""

from __future__ import annotations

import pytest

from editor.addresses import addresses
from editor.amendment import Proposal, Sup
from editor.conventions import dressed
from editor.document import Block, Cell, Document, Role
from editor.instructed import read
from editor.instructions import write
from editor.naming import Names, Place, names
from editor.session import Session
from editor.structure import recognise
from editor.text import ATOM, Atom, Span, Text
from editor.words import LANGUAGES
from formats.samples import open_sample, samples


def document(text: str) -> Document:
    """The text of a plain file, a paragraph a line."""
    blocks = (Block(f"p{n}", Text.of(line)) for n, line in enumerate(text.splitlines()))
    return dressed(recognise(Document(tuple(blocks))))


def called(text: str) -> list[str]:
    base = document(text)
    known = names(base, "en")
    return [known.spoken(known.block(block.id)) for block in base]


RESOLUTION = """RESOLUTION 1 (Harrow Bay, 2027)
Tides
The World Tidal Conference (Harrow Bay, 2027),
recalling
a)\tthe tides;
i)\tof spring;
that is:
noting
that tides rise;
that tides fall,
resolves
1\tto wait;
–\there;
–\tthere;
1.1\tfor days;
ANNEX TO RESOLUTION 1
Levels
1\tLow.
Section 2
Terms
a)\tHigh."""

CALLED = [
    "the number line", "the title", "the conference line", "the line recalling", "recalling a)", "recalling a) i)",
    "the text below recalling a) i)", "the line noting", "the paragraph under noting",
    "the paragraph under noting (2)", "the line resolves", "resolves 1", "resolves 1 –", "resolves 1 – (2)",
    "resolves 1.1", "the heading of the Annex", "the title of the Annex", "paragraph 1 of the Annex",
    "the heading of Section 2 of the Annex", "the heading of Section 2, heading Terms of the Annex",
    "paragraph Section 2, a) of the Annex",
]  # fmt: skip


def test_each_provision_has_its_name() -> None:
    assert called(RESOLUTION) == CALLED


def test_of_several_resolutions_each_name_says_which() -> None:
    both = f"{RESOLUTION}\n{RESOLUTION.replace('RESOLUTION 1', 'RESOLUTION 2')}"
    assert called(both) == [f"{name} of Resolution {number}" for number in (1, 2) for name in CALLED]


GENERAL_ASSEMBLY = """79/12. Tides
The General Assembly,
Recalling its resolution 70/1,
Noting the tides,
1. Decides to wait;
2. Requests all to wait:
(a) here;
3. Decides to stay."""


def test_paragraphs_are_told_by_their_part_and_found_by_their_count() -> None:
    assert called(GENERAL_ASSEMBLY)[2:] == [
        "preambular paragraph 1", "preambular paragraph 2", "operative paragraph 1", "operative paragraph 2",
        "operative paragraph 2 (a)", "operative paragraph 3",
    ]  # fmt: skip
    known = names(document(GENERAL_ASSEMBLY), "en")

    def found(phrase: str) -> str | None:
        place = known.find(phrase)
        return place and known.spoken(place)

    assert found("the second preambular paragraph") == found("PP2") == "preambular paragraph 2"
    assert found("the second operative paragraph") == found("OP2") == "operative paragraph 2"
    assert found("paragraph 3") == "operative paragraph 3"
    assert found("the fourth operative paragraph") is None


def test_cells_rows_and_tables_have_their_names() -> None:
    cells = [Block(f"c{r}{c}", Text.of("low"), Role.TABLE, cell=Cell("t", r, c)) for r in range(2) for c in range(2)]
    more = Block("more", Text.of("and high"), Role.TABLE, cell=Cell("t", 1, 1))
    base = Document((Block("head", Text.of("Terms of “Harbour”"), Role.HEADING, 1), *cells, more))
    known = names(base, "en")

    def spoken(place: Place | None) -> str | None:
        return place and known.spoken(place)

    assert [spoken(known.block(block.id)) for block in base][1:] == [
        "column 1 of row 1 of Table 1", "column 2 of row 1 of Table 1",
        "column 1 of row 2 of Table 1", "column 2 of row 2 of Table 1",
        "paragraph 2 of column 2 of row 2 of Table 1",
    ]  # fmt: skip
    assert spoken(known.row("c10")) == spoken(known.row_ending("more")) == "row 2 of Table 1"
    assert known.row_ending("c11") is known.row_ending("c10") is known.table_ending("c11") is known.row("head") is None
    assert spoken(known.table_ending("more")) == "Table 1"
    assert known.find(known.spoken(known.block("head"))) == known.find('the heading TERMS OF "harbour"')
    for id, address in addresses(base).items():
        assert known.find(address) == known.block(id)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_provision_is_found_by_its_name_and_no_two_have_the_same(language: str) -> None:
    bases = [open_sample(sample)[1].base for sample in samples()]
    for base in (document(RESOLUTION), document(GENERAL_ASSEMBLY), *bases):
        known = names(base, language)
        places = [known.block(block.id) for block in base]
        assert len({known.spoken(place) for place in places}) == len(places)
        assert [known.find(known.spoken(place)) for place in places] == places


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_several_resolutions_an_annex_that_goes_is_told_with_its_own(language: str) -> None:
    base = document("\n".join(RESOLUTION.replace("RESOLUTION 1", f"RESOLUTION {n}") for n in (1, 2)))
    size = len(base.blocks) // 2
    said = []
    for number in (1, 2):
        gone = tuple(Sup(block.id) for block in base.blocks[size * number - 6 : size * number])
        (told,) = write(Session(base, (Proposal("x", amendments=gone),)), language)
        said.append(told.sentence.string)
        assert read(said[-1], base) == gone
    assert "1" in said[0]
    assert said[0].replace("1", "2") == said[1]
    if language == "en":
        assert said[0] == "Delete the Annex of Resolution 1."


def noted(known: Names, *notes: Atom) -> list[str]:
    return [known.atom(note) for note in notes]


def test_a_new_note_is_told_from_those_that_show_the_same() -> None:
    old, new, another = (Atom("footnote", key, "1") for key in ("a", "b", "c"))
    base = Document((Block("p", Text.of("tides", Span(ATOM, atom=old)), Role.BODY),))
    known = names(base, "en")
    more = known.with_new([new, old, another, new])
    assert noted(more, old, new, another) == ["[footnote 1]", "[footnote 1 (2)]", "[footnote 1 (3)]"]
    assert noted(known, old) == ["[footnote 1]"]
    assert known.with_new([another]).atom(another) == "[footnote 1 (2)]"
