"""What each paragraph of a document is, on invented look-alikes of real texts."""

from __future__ import annotations

import os
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.addresses import addresses, outline
from editor.document import Block, Cell, Document, Role
from editor.labels import label_of
from editor.structure import recognise
from editor.text import ATOM, Atom, Marks, Span, Text

CASES = Path(__file__).parents[1] / "cases" / "structure"
LANGUAGES = {"ar": "resolution-ar", "zh": "resolution-zh", "ru": "resolution-ru", "es": "several-instruments-es"}


def document(text: str) -> Document:
    """One block a line."""
    return Document(tuple(Block(f"b{n}", Text.of(line)) for n, line in enumerate(text.splitlines())))


def styled(*paragraphs: tuple[str, str]) -> Document:
    """One block for each style and text."""
    return Document(tuple(Block(f"b{n}", Text.of(text), style=name) for n, (name, text) in enumerate(paragraphs)))


def roles(found: Document) -> list[str]:
    return [f"{block.role.value} {block.level}" if block.level else block.role.value for block in found]


def told(found: Document) -> str:
    """Instruments, then role, level, label and address of every paragraph that has words."""
    names = addresses(found)
    out = [f"# {i.kind} {i.number} {i.layout}: {i.title}" for i in found.instruments]
    for block in found:
        if block.text.string.strip():
            label = (label_of(block) if block.role in (Role.ITEM, Role.HEADING) else "") or "-"
            out.append(f"{block.role.value} {block.level} {label} | {names[block.id]}")
    return "\n".join(out) + "\n"


@pytest.mark.parametrize("case", sorted(CASES.iterdir()), ids=lambda case: case.name)
def test_the_outline_of_a_case_is_the_one_written_by_hand(case: Path) -> None:
    found = told(recognise(document((case / "base.txt").read_text(encoding="utf-8"))))
    expected = case / "expected.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        expected.write_text(found, encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize(("language", "case"), LANGUAGES.items())
def test_the_language_is_told_from_the_text(language: str, case: str) -> None:
    text = (CASES / case / "base.txt").read_text(encoding="utf-8")
    assert recognise(document(text)).language == language
    assert recognise(replace(document(text), language="en")).language == "en", "a known language is kept"


def test_styles_are_believed_whatever_the_words() -> None:
    found = recognise(
        styled(
            ("Res_No", "Nummer 5"),
            ("Restitle", "A title"),
            ("Res_ref", "(Harrow Bay, 2027)"),
            ("Normal after title", "The World Tidal Conference (Harrow Bay, 2027),"),
            ("Call", "marvelling at"),
            ("Normal", "the tides,"),
            ("call", "is amazed"),
            ("enumlev1", "that they return."),
            ("Annex_No", "Beilage"),
            ("Annex_title", "A model"),
            ("Heading_20_2", "1.1\tVoting"),
            ("Heading_b", "Ballots"),
            ("Figure", "Figure 1"),
            ("Reasons", "Because."),
        )
    )
    assert roles(found) == [
        "number-line", "title", "reference", "conference-line", "call", "item 1", "call", "item 1",
        "annex", "title", "heading 2", "heading 3", "body", "reasons",
    ]  # fmt: skip
    assert [(i.number, i.title) for i in found.instruments] == [("5", "A title")]


def test_a_call_we_have_no_word_for_is_known_by_its_italics() -> None:
    base = document(
        "RESOLUTION 5 (Harrow Bay, 2027)\nTides\nresolves\nto wait,\nmarvels at\n1\tthe tides;\n2\tthe moon."
    )
    assert recognise(base).blocks[4].role is not Role.CALL
    italic = Text.of(Span("marvels at", Marks(italic=True)))
    found = recognise(replace(base, blocks=tuple(replace(b, text=italic) if b.id == "b4" else b for b in base)))
    assert roles(found)[2:] == ["call", "item 1", "call", "item 1", "item 1"]


def test_a_heading_above_the_calls_does_not_hide_them() -> None:
    found = recognise(
        styled(
            ("RecNo", "RECOMMENDATION ITU-R 5"),
            ("Rectitle", "Gauges"),
            ("Headingb", "Scope"),
            ("", "This text is about gauges."),
            ("", "The ITU Radiocommunication Assembly,"),
            ("", "considering"),
            ("", "a)\tthat gauges rust,"),
            ("", "recommends"),
            ("", "paint."),
        )
    )
    assert roles(found)[4:] == ["conference-line", "call", "item 1", "call", "item 1"]


def test_styles_tell_a_ninth_letter_from_a_first_roman_figure() -> None:
    head = [("ResNo", "RESOLUTION 5 (Harrow Bay, 2027)"), ("Restitle", "Tides"), ("Call", "considering")]
    items = [("Normal", f"{letter})\ttides") for letter in "abcdefgh"]
    last = recognise(styled(*head, *items, ("Normal", "i)\tthe ninth")))
    first = recognise(styled(*head, *items, ("enumlev1", "i)\tthe first")))
    assert (last.blocks[-1].level, first.blocks[-1].level) == (1, 2)


def test_cells_notes_and_empty_paragraphs_keep_their_part() -> None:
    note = Atom("footnote", "n1", "1")
    blocks = (
        Block("c", Text.of("RESOLUTION 4 (Harrow Bay, 2027)"), cell=Cell("t0", 0, 0)),
        Block("e"),
        Block("r", Text.of("RESOLUTION 5 (Harrow Bay, 2027)", Span(ATOM, Marks(), note))),
        Block("t", Text.of("Tides")),
        Block("k", Text.of("resolves")),
        Block("i", Text.of("to wait as follows:")),
        Block("c1", Text.of("resolves"), cell=Cell("t1", 0, 1)),
        Block("f", Text.of("Once more."), story="n1"),
    )
    found = recognise(Document(blocks))
    assert roles(found) == [
        "table-cell", "body", "number-line", "title", "call", "item 1", "table-cell", "footnote",
    ]  # fmt: skip
    assert found.instruments[0].last == "c1", "a table at the end belongs to the instrument"
    known = addresses(found)
    assert (known["c1"], known["f"]) == ("Res. 5, Table 2, row 1, column 2", "footnote 1")


def test_a_list_numbered_by_the_file_has_its_labels() -> None:
    base = document("RESOLUTION 5 (Harrow Bay, 2027)\nTides\nresolves\nto wait;\nto watch.")
    blocks = [replace(b, numbering={"b3": "1", "b4": "2"}.get(b.id, "")) for b in base]
    found = recognise(replace(base, blocks=tuple(blocks)))
    assert addresses(found)["b4"] == "Res. 5, resolves 2"


@pytest.mark.parametrize("line", ["A/68/98", "ADD\tthe words below", "mod rules", "E/2026/5", "MRD/7", "add"])
def test_what_only_looks_like_a_proposal_line_is_none(line: str) -> None:
    found = recognise(document(f"{line}\nSome words.\nRESOLUTION 5 (Harrow Bay, 2027)\nTides\nresolves\nto wait."))
    assert found.blocks[0].role is Role.FRONT


@pytest.mark.parametrize(
    "line",
    ["MOD\tMRD/7/1", "mod MRD/7/1", "(MOD)\tMRD/7A1/1", "SUP*: MRD/7/2", "MRD/ZEM/12/1", "OCG/XX/1", "ＡＤＤ MRD/7/1",
     "ADD", "noc", "MRD/12A1/3#12345"],
)  # fmt: skip
def test_proposal_lines_are_known_in_every_form(line: str) -> None:
    found = recognise(document(f"{line}\nRESOLUTION 5 (Harrow Bay, 2027)\nTides\nresolves\nto wait."))
    assert found.blocks[0].role is Role.PROPOSAL


def test_a_citation_on_its_own_line_opens_no_instrument() -> None:
    assert (
        recognise(
            document("References:\nResolution 45 (Harrow Bay, 2027)\nResolution 46 (Harrow Bay, 2027)")
        ).instruments
        == ()
    )


def test_a_list_of_contents_opens_no_instrument() -> None:
    contents = "CONTENTS\nRESOLUTION 5 (HARROW BAY, 2027)\nTides 1\nRESOLUTION 6 (HARROW BAY, 2027)\nPorts 2\n"
    texts = "".join(f"RESOLUTION {n} (HARROW BAY, 2027)\nTides\nresolves\nto wait.\n" for n in (5, 6))
    found = recognise(document(contents + texts))
    assert [(i.number, found.index(i.first)) for i in found.instruments] == [("5", 5), ("6", 9)]
    assert {b.role for b in found.blocks[:5]} == {Role.FRONT}


def test_a_text_that_is_no_resolution_is_left_alone() -> None:
    found = recognise(document("Dear colleague,\nThe tide is high.\n2014 was a good year.\n24 % of it was rain.\n"))
    assert {block.role for block in found} == {Role.BODY}


@pytest.mark.parametrize(
    ("above", "notes", "below"),
    [
        (
            "81/44. Tidal basins\nThe General Assembly,\nRecalling its resolution,1 and reiterating it,2",
            "1\tResolution 53/144, annex.\n2\tA/76/222.",
            "Deploring the fog,\n1.\tDecides to wait.",
        ),
        (
            "81/44. 潮汐盆地\n大会，\n回顾《灯塔宣言》，1",
            "1 第217号决议。\n2 见灯塔文件。",
            "痛惜大雾，\n1. 决定等待。",
        ),
    ],
)
def test_footnotes_at_the_foot_of_a_page_do_not_end_the_text(above: str, notes: str, below: str) -> None:
    found = roles(recognise(document(f"{above}\n________\n{notes}\n{below}")))
    assert found == ["number-line", "conference-line", "item 1", "body", "footnote", "footnote", "item 1", "item 1"]


@pytest.mark.parametrize(
    "text",
    [
        "Summary record\nThe Committee discussed these matters:\na.\tThe lamps.\nb.\tThe paint.\nThe Committee:\n"
        "took note of the report.\nThe delegate said that, on behalf of the Council,\nshe thanked the Keeper.",
        "Dear colleague,\nThe Council asked me to write.\nRecalling our talk of 3 May, I send the tables.\n"
        "Noting that you cannot come, I remain,\nYours,\nA. Keeper",
        "1483 (2003) was a bad year for lamps.\n3/4 of the towers were dark.\nTMA58.3 is cited.\n29 November 2026",
        "Compte rendu\nLe Comité,\nqui s'est réuni le matin, a pris note du rapport.\nLa Commission a décidé ceci :\n"
        "a)\tles lampes;\nb)\tles tours.",
        "灯塔委员会昨天开会。\n大会，\n据报道，讨论了三个问题。\n会议决定明年再次举行，\n请各位代表参加。",
        "اجتمع مجلس الموانئ أمس.\nإن المجلس يعمل من أجل الموانئ،\nوقال الأمين إن العمل مستمر.\n1 - الموانئ\n2 - السفن",
    ],
)
def test_minutes_letters_and_news_that_name_an_organ_hold_no_instrument(text: str) -> None:
    assert recognise(document(text)).instruments == ()


def test_an_extract_without_number_line_has_its_calls_and_items() -> None:
    found = recognise(document("considérant\na)\tles marées;\nb)\tles ports,\ndécide\nde mesurer les marées."))
    assert roles(found) == ["call", "item 1", "item 1", "call", "item 1"]
    assert list(addresses(found).values())[-1] == "décide (text)"


LINES = st.sampled_from(
    [
        "", " ", "MOD\tMRD/7/1", "RESOLUTION 5 (Harrow Bay, 2027)", "Tides and ports", "considering", "a)\ttides;",
        "i)\tthe first;", "ii) the second:", "h)\tthe eighth:", "1\tto wait;", "1.1\tthe rule.", "–\tdash", "resolves",
        "The General Assembly,", "Recalling its resolution,", "1.\tDecides to wait.", "______________", "1  Note below",
        "ANNEX 1", "SECTION 2", "Reasons:\tnone", "I. Introduction", "第7号决议（2027年）", "考虑到",
        "إذ يضع في اعتباره", "أ)\tأن",
        "решает", "б)\tчто", "\ufffc", "[bookmark: _Toc1]", "[bookmark: _Toc1]b)bis\tx", "(Harrow Bay, 2027)", "理由：",
        "The Council,", "Draft resolution", "\t\t(a)\tx", "3 to report", "*", "•", "))", "1", "Résumé", "A/68/98",
    ]
)  # fmt: skip
STYLES = st.sampled_from(
    ["", "", "", "Normal", "Call", "enumlev1", "enumlev2", "ResNo", "Heading 1", "Proposal", "Reasons"]
)


@st.composite
def any_documents(draw: st.DrawFn) -> Document:
    lines = draw(st.lists(LINES | st.text(max_size=12), max_size=25))
    return Document(
        tuple(
            Block(
                f"b{n}",
                Text.of(line),
                style=draw(STYLES),
                cell=Cell("t", n, 0) if draw(st.integers(0, 15)) == 0 else None,
            )
            for n, line in enumerate(lines)
        )
    )


@settings(max_examples=300)
@given(any_documents())
def test_recognising_changes_no_text_no_order_and_names_everything_once(base: Document) -> None:
    frozen = repr(base)
    found = recognise(base)
    assert repr(base) == frozen
    assert [replace(b, role=Role.BODY, level=0) for b in found] == list(base)
    assert recognise(found) == found, "recognising twice changes nothing"
    known = addresses(found)
    assert set(known) == {b.id for b in base}
    assert len(set(known.values())) == len(base)
    ends = [(found.index(i.first), found.index(i.last)) for i in found.instruments]
    assert all(first <= last for first, last in ends)
    assert all(last < first for (_, last), (first, _) in pairwise(ends))
    assert all(b.role is not Role.FRONT for i in found.instruments for b in [found.block(i.first), found.block(i.last)])

    def blocks(entries: object) -> list[str]:
        return [id for e in entries for id in (e.block, *blocks(e.children))]  # type: ignore[attr-defined]

    order = [found.index(id) for id in blocks(outline(found))]
    assert order == sorted(set(order))


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        (
            "1\tIntroduction\nThe moorings are old.\n2\tScope\nThe moorings are many.",
            ["heading 1", "body", "heading 1", "body"],
        ),
        ("1\tto keep the tables;\nresolves\n1\tto wait,", ["item 1", "call", "item 1"]),
        ("to come;\nresolves\n1\tto wait,", ["body", "call", "item 1"]),
    ],
)
def test_what_stands_below_a_title_is_told_by_the_calls_below_it(below: str, expected: list[str]) -> None:
    found = recognise(document(f"RESOLUTION 5 (Harrow Bay, 2027)\nSafer moorings\n{below}"))
    assert roles(found) == ["number-line", "title", *expected]


@pytest.mark.parametrize(
    ("below", "expected"),
    [("1 The Archive was established in 2019.", "footnote"), ("a)\tThe Archive was established in 2019.", "front")],
)
def test_a_figure_below_the_rule_begins_a_footnote_and_a_letter_does_not(below: str, expected: str) -> None:
    above = "RESOLUTION 5 (Harrow Bay, 2027)\nSafer moorings\nresolves\n1\tto wait."
    found = recognise(document(f"{above}\n________\n{below}"))
    assert roles(found)[-2:] == ["end-mark", expected]
