"""Markdown: marks, labels as typed, tables, notes; CriticMarkup and `ins` and `del` as proposals."""

from __future__ import annotations

import contextlib
import re
import textwrap
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import WORDS

from editor.amendment import Add, Mod, Sup
from editor.document import Role
from editor.errors import FormatError
from editor.markup import amended
from editor.messages import SENTENCES
from editor.session import Session
from editor.text import Marks, Span, Text
from formats.codec import Imported
from formats.files import open_bytes, open_document
from formats.markdown.reader import read as read_bytes

DATA = Path(__file__).parents[4] / "shared/data/texts"


def read(text: str) -> Imported:
    return read_bytes(text.encode())


def lines(imported: Imported) -> list[str]:
    return [block.text.plain for block in imported.document]


def final(imported: Imported) -> list[str]:
    return [block.text.plain for block in amended(Session(imported.document, imported.proposals))]


def looks(text: str) -> dict[str, Marks]:
    return {span.text: span.marks for span in read(text).document.blocks[0].text.spans}


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("**a**", Marks(bold=True)), ("__a__", Marks(bold=True)), ("*a*", Marks(italic=True)),
        ("_a_", Marks(italic=True)), ("***a***", Marks(bold=True, italic=True)), ("~~a~~", Marks(strike=True)),
        ("<u>a</u>", Marks(underline=True)), ("++a++", Marks(underline=True)), ("<s>a</s>", Marks(strike=True)),
        ("[a](#)", Marks(underline=True)), ("[a](https://x.example/)", Marks(link="https://x.example/")),
        ("[a](mailto:x@y.example 'z')", Marks(link="mailto:x@y.example")), ("<sup>a</sup>", Marks(position="super")),
        ("**<u>~~a~~</u>**", Marks(bold=True, underline=True, strike=True)), ("a<!-- no -->", Marks()),
        ("[a][t]\n\n[t]: https://x.example/", Marks(link="https://x.example/")), ("`a`", Marks()),
        ("[a]{.underline}", Marks(underline=True)), ("[a]{.smallcaps}", Marks(small_caps=True)),
        ("[a]{dir=rtl}", Marks()),
    ],
)  # fmt: skip
def test_marks_of_one_word(text: str, marks: Marks) -> None:
    assert looks(text) == {"a": marks}


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        (r"\*a\* 2 \[b\] Heading\_b 1\. \\", r"*a* 2 [b] Heading_b 1. \ ".strip()),
        ("10 * 20 * 30", "10 * 20 * 30"),
        ("snake_case_name and C++", "snake_case_name and C++"),
        ("[ABC-1] stays [in brackets]", "[ABC-1] stays [in brackets]"),
        ("a `*b* \\` c", "a *b* \\ c"),
        ("caf&eacute; &amp;lt; &#1087; &nope;", "café &lt; п &nope;"),
        ("x^2^ and H~2~O ~ y", "x2 and H2O ~ y"),
        ("a  \nb\\\nc\nd", "a\nb\nc d"),
        ("潮汐\n能源", "潮汐能源"),
        ("a <not-a-tag> b <span>c</span> <https://x.example/>", "a <not-a-tag> b c https://x.example/"),
        ("**open and _open", "**open and _open"),
        ("____________", "____________"),
        ("the Conference (Harrow Bay,\n2027) met", "the Conference (Harrow Bay, 2027) met"),
        ("> quoted\n> too", "quoted too"),
        ("{==seen==}{>>not seen<<}", "seen"),
        ("![tides](x.png) high", "tides high"),
    ],
)
def test_words_are_kept_and_signs_are_not(text: str, plain: str) -> None:
    assert lines(read(text)) == [plain]


def test_blocks_are_parted_as_people_part_them() -> None:
    got = read(
        "# Title #\n\nSub\n---\n*recalling*\n- a) the tides;\n- b) the winds;\n\nc) the sun,\nd) the moon,\n\n"
        "resolves\n\n1. to wait;\n   and see;\n2) to sail\n\n- plain\n\n***\n\n```\n*code*\n  x\n```\nend"
    )
    assert lines(got) == [
        "Title", "Sub", "recalling", "a)\tthe tides;", "b)\tthe winds;", "c)\tthe sun,", "d)\tthe moon,", "resolves",
        "1.\tto wait; and see;", "2)\tto sail", "-\tplain", "*code*\n  x", "end",
    ]  # fmt: skip
    assert [b.style for b in got.document.blocks[:3]] == ["Heading 1", "Heading 2", ""]


def test_tables_have_cells_and_notes_follow_the_text() -> None:
    got = read(
        "Tides[^x] and[^y]\n\n| a | b \\| c |\n|--|:-:|\n| **d**\n\n[^y]: > winds\n    > blow\n[^x]: moon\n\n    full\n"
    )
    cells = [(b.text.plain, b.cell.row, b.cell.column) for b in got.document if b.cell]
    assert cells == [("a", 0, 0), ("b | c", 0, 1), ("d", 1, 0), ("", 1, 1)]
    assert [b.text.plain for b in got.document if not b.cell] == ["Tides1 and2", "moon", "full", "winds blow"]
    body = got.document.blocks[0]
    assert [atom.key for atom in body.text.atoms] == [got.document.blocks[-3].story, got.document.blocks[-1].story]


def test_lines_broken_at_a_margin_go_on_whatever_they_begin_with() -> None:
    words = "the tides of the straits and (a) the winds; (b) the currents; (c) the moon; 2031. the sun; " * 20
    assert lines(read(textwrap.fill(words, 72))) == [words.strip()]
    assert lines(read("the tides:\na) high;\nb) low")) == ["the tides:", "a)\thigh;", "b)\tlow"]


def test_tables_in_html_are_tables() -> None:
    got = read(
        "a\n\n<table>\n<tr><td rowspan=2>**b** &amp; \\*</td><td><p>c</p></td></tr>\n\n<tr><td>d</td></tr></table>\ne"
    )
    cells = [(b.text.plain, b.cell and (b.cell.row, b.cell.column, b.cell.rows)) for b in got.document]
    assert cells == [("a", None), ("**b** & *", (0, 0, 2)), ("c", (0, 1, 1)), ("d", (1, 1, 1)), ("e", None)]


def test_critic_markup_and_tags_are_proposals() -> None:
    got = read(
        "The {~~high~>low~~} tides{++ **rise**++} {--never--}<ins cite='mailto:Meridia'>!</ins>"
        '[?]{.insertion author="Meridia" date="x"}\n\n{++new++}\n\n'
        "<del>gone</del>\n\nsplit{++\n\n++}here\n"
    )
    assert lines(got) == ["The high tides never", "gone", "splithere"]
    assert final(got) == ["The low tides rise !?", "new", "split", "here"]
    assert [p.sponsors for p in got.proposals] == [(), ("Meridia",)]
    assert {type(a) for p in got.proposals for a in p.amendments} == {Add, Mod, Sup}


def test_a_note_goes_with_the_words_that_lead_to_it() -> None:
    got = read("tides{--[^a]--}.\n\n[^a]: moon\n[^b]: nobody asks\n")
    assert lines(got) == ["tides1.", "moon", "[^b]:\tnobody asks"]
    assert final(got) == ["tides.", "[^b]:\tnobody asks"]


def test_struck_and_underlined_words_under_a_proposal_line_are_amendments() -> None:
    got = open_bytes(
        b"**MOD**  MRD/12/1\n\nRESOLUTION 27 (Harrow Bay, ~~2027~~[2031](#))\n\nSafer moorings\n\n*resolves*\n\n"
        b"1. to ~~wait~~++sail++;\n",
        "md",
    ).imported
    assert "RESOLUTION 27 (Harrow Bay, 2027)" in lines(got)
    assert "RESOLUTION 27 (Harrow Bay, 2031)" in final(got)
    assert [(p.number, len(p.amendments)) for p in got.proposals] == [("MRD/12/1", 2)]


def test_structure_is_found() -> None:
    got = read("## RESOLUTION 27 (Harrow Bay, 2027)\n\n### Safer moorings\n\n*recalling*\n\n- a) the tides,\n")
    assert [b.role for b in got.document] == [Role.NUMBER, Role.TITLE, Role.CALL, Role.ITEM]


@pytest.mark.parametrize("name", ["usa-22a4-res45-part1.fr.md"])
def test_a_converted_proposal_loses_no_word(name: str) -> None:
    if not (DATA / name).is_file():
        pytest.skip(f"{DATA / name} is not there")
    raw = (DATA / name).read_text(encoding="utf-8")
    raw = re.sub(r"\]\([^)\s]*\)", "]", re.sub(r"</?\w+>", " ", raw).replace("\\", ""))
    imported = open_document(DATA / name).imported
    assert imported.format == "md"
    assert re.findall(r"\w+", " ".join(final(imported))) == [w for w in re.findall(r"\w+", raw) if w.strip("_")]


@pytest.mark.parametrize(("data", "code"), [(b"\x00\x01", "binary"), (b"***\n\n", "empty-file"), (b"", "empty-file")])
def test_bad_texts_have_one_sentence(data: bytes, code: str) -> None:
    with pytest.raises(FormatError) as caught:
        open_bytes(data, "md")
    assert caught.value.code == code
    assert code in SENTENCES


MARKS = [
    (Marks(), "", ""), (Marks(bold=True), "**", "**"), (Marks(italic=True), "*", "*"),
    (Marks(strike=True), "~~", "~~"), (Marks(underline=True), "<u>", "</u>"),
    (Marks(position="sub"), "<sub>", "</sub>"),
]  # fmt: skip
ODD = ["*", "<u>", "&amp;", "[x](y)", "\\", "{++", "|", "^", "`"]
words = st.lists(st.sampled_from([*WORDS, *ODD]), min_size=1, max_size=4)
SIGNS = re.compile(r"([!-/:-@\[-`{-~])")


@given(st.lists(st.lists(st.tuples(words, st.sampled_from(MARKS)), min_size=1, max_size=4), min_size=1, max_size=5))
def test_what_is_written_is_read(paragraphs: list) -> None:
    text = "\n\n".join(
        "x " + " ".join(before + SIGNS.sub(r"\\\1", " ".join(found)) + after for found, (_, before, after) in spans)
        for spans in paragraphs
    )
    expected = []
    for spans in paragraphs:
        parts = [Span("x ")]
        for number, (found, (marks, _, _)) in enumerate(spans):
            parts += [Span(" ")] * bool(number) + [Span(" ".join(found), marks)]
        expected.append(Text(tuple(parts)))
    assert [block.text for block in read(text).document] == expected


PIECES = [
    "*", "**", "_", "~~", "++", "{++", "++}", "{--", "--}", "{~~", "~>", "~~}", "{>>", "<<}", "<u>", "</u>", "<ins>",
    "</ins>", "[", "](#)", "![", "](", "]", "[^1]", "\n[^1]: ", "\n", "\n\n", "  \n", "- ", "1. ", "a) ", "# ", "> ",
    "`", "```", "|", "\n|-|\n", "---", "===", "\\", "&#0;", "&#xfffc;", "<!--", "-->", "word", " ", "\x01",
    "\t", "^", "~",
]  # fmt: skip


@settings(max_examples=400)
@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_any_text_gives_a_document_or_a_format_error(text: str) -> None:
    try:
        got = open_bytes(text.encode(), "md").imported
    except FormatError:
        return
    final(got)


@pytest.mark.parametrize(
    "piece",
    ["*a ", "**", "[", "![a](", "<u>", "{++", "{>>", "`a``b", "<!--", "_a", "^a", "> ", "<ins>\n\n", "\n<table>"],
)
@pytest.mark.timeout(60)
def test_signs_without_end_are_read_to_the_end(piece: str) -> None:
    with contextlib.suppress(FormatError):
        read("x " + piece * 20_000)
