"""Amendments as sentences in six languages, and back."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from strategies import sessions

from editor.amendment import Add, Amendment, Edit, Mod, Proposal, Scope, State, Sup
from editor.compare import compare
from editor.conventions import dressed
from editor.document import Block, Document, Role
from editor.errors import NotUnderstood
from editor.instructed import read
from editor.instructions import heading, write
from editor.markup import amended
from editor.messages import message
from editor.session import Session
from editor.structure import recognise
from editor.text import BREAK, Atom, Span, Text
from editor.words import LANGUAGES
from formats.samples import open_sample, samples

CASES = Path(__file__).parents[1] / "cases" / "instructions"


def document(text: str) -> Document:
    """The text of a plain file, a paragraph a line."""
    blocks = tuple(Block(f"p{n}", Text.of(line)) for n, line in enumerate(text.splitlines(), 1))
    return dressed(recognise(Document(blocks)))


def sentences(session: Session, language: str = "") -> str:
    """The instructions as a text, numbered."""
    lines = list(heading(session.base, language))
    for number, instruction in enumerate(write(session, language), 1):
        first, *rest = instruction.lines
        lines += [f"{number}.\t{first}", *rest]
    return "\n".join(lines)


def carried_out(text: str, base: Document) -> list[str]:
    """The words of the paragraphs that instructions make of a base text."""
    return shown(amended(Session(base, (Proposal("x", amendments=read(text, base)),))))


def shown(text: Document) -> list[str]:
    return [block.text.plain for block in text]


def check(session: Session, language: str) -> str:
    """The law: sentences applied to the base text give the amended text."""
    text = sentences(session, language)
    assert carried_out(text, session.base) == shown(amended(session)), text
    return text


def compared(base: Document, other: Document) -> Session:
    return Session(base, (Proposal("x", amendments=compare(base, other)),))


# -- laws ------------------------------------------------------------------------------------------


@given(sessions(), st.sampled_from(LANGUAGES))
@settings(max_examples=150)
def test_sentences_applied_to_the_base_give_the_amended_text_of_any_session(session: Session, language: str) -> None:
    check(session, language)


def without_tables(base: Document) -> Document:
    return recognise(replace(base, blocks=tuple(block for block in base if not block.cell and not block.story)))


BASES = [without_tables(open_sample(sample)[1].base) for sample in samples()]


NEW = ["tidal", "le", "“quoted” words", "l’«État»", "潮汐", "المدّ", ";", "12", "и «др.»", "the 5’ “ mark"]
Step = tuple[int, int, int, str]
steps = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 40), st.integers(0, 30), st.sampled_from(NEW)), max_size=7)


def redrafted(base: Document, taken: list[Step]) -> Document:
    """A text with provisions deleted, brought in and moved, and words put in, deleted and replaced."""
    blocks = list(base)
    for kind, where, place, new in taken:
        at = where % len(blocks)
        block = blocks[at]
        words = block.text.plain.split(" ")
        place = place % (len(words) + 1)
        match kind:
            case 0 if len(blocks) > 1:
                del blocks[at]
            case 1:
                text = Text.of(f"z)\t{new} {block.text.plain}")
                blocks.insert(at, Block(f"new{len(blocks)}", text, block.role, block.level))
            case 2:
                blocks.insert((where * 7) % len(blocks), blocks.pop(at))
            case 3:
                blocks[at] = replace(block, text=Text.of(" ".join([*words[:place], new, *words[place:]])))
            case 4:
                blocks[at] = replace(block, text=Text.of(" ".join([*words[:place], *words[place + 2 :]])))
            case _:
                blocks[at] = replace(block, text=Text.of(" ".join([*words[:place], new, *words[place + 1 :]])))
    return replace(base, blocks=tuple(blocks))


FIGURES = ["12 000", "15 000", "十五", "十", "三十", "2 000 000", "九十九"]
LABELS = ["a)", "1", "–", "iv)", "3bis", "1.1", "c bis )"]
WHOLE = [open_sample(sample)[1].base for sample in samples()]


def reshaped(base: Document, taken: list[Step]) -> Document:
    """A text with paragraphs split, joined, given or taken a label, and other figures, rows and annexes."""
    blocks = list(base)
    for kind, where, place, new in taken:
        at = where % len(blocks)
        block = blocks[at]
        string = block.text.plain
        free = block.cell is None and not block.story
        cells = [b.cell for b in blocks if b.cell is not None]
        match kind:
            case 0 if free and len(string) > 1:
                cut = 1 + place % (len(string) - 1)
                parts = (
                    replace(block, text=Text.of(string[:cut])),
                    replace(block, id=f"n{len(blocks)}", text=Text.of(string[cut:])),
                )
                blocks[at : at + 1] = parts
            case 1 if free and at + 1 < len(blocks) and blocks[at + 1].cell is None and not blocks[at + 1].story:
                blocks[at : at + 2] = [replace(block, text=Text.of(f"{string} {blocks[at + 1].text.plain}"))]
            case 2:
                label, tab, words = string.partition("\t")
                told = words if tab and len(label) < 8 else f"{LABELS[place % len(LABELS)]}\t{string}"
                blocks[at] = replace(block, text=Text.of(told))
            case 3:
                told = string[: place % (len(string) + 1)], string[place % (len(string) + 1) :]
                blocks[at] = replace(block, text=Text.of(told[0], FIGURES[place % len(FIGURES)], told[1]))
            case 4 if cells:
                gone = cells[where % len(cells)]
                blocks = [b for b in blocks if not b.cell or (b.cell.table, b.cell.row) != (gone.table, gone.row)]
            case 5:
                first = next((n for n, b in enumerate(blocks) if b.role is Role.ANNEX), len(blocks))
                blocks = [b for n, b in enumerate(blocks) if n < first or b.story]
            case _:
                blocks[at] = replace(block, text=Text.of(new))
    return replace(base, blocks=tuple(blocks))


shapes = st.lists(
    st.tuples(st.integers(0, 6), st.integers(0, 60), st.integers(0, 90), st.sampled_from(NEW)), max_size=7
)


@given(st.integers(0, len(WHOLE) - 1), shapes, st.sampled_from(LANGUAGES))
@settings(max_examples=100, suppress_health_check=list(HealthCheck))
def test_sentences_tell_every_comparison_of_a_reshaped_text_with_its_tables_notes_and_annexes(
    sample: int, taken: list[Step], language: str
) -> None:
    base = WHOLE[sample]
    check(compared(base, reshaped(base, taken)), language)


@given(st.integers(0, len(BASES) - 1), steps, st.sampled_from(LANGUAGES))
@settings(max_examples=100, suppress_health_check=list(HealthCheck))
def test_sentences_tell_every_comparison_of_a_redrafted_text(sample: int, taken: list[Step], language: str) -> None:
    base = BASES[sample]
    check(compared(base, redrafted(base, taken)), language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_tell_the_samples_in_every_language(language: str) -> None:
    for sample in samples():
        check(open_sample(sample)[1], language)


# -- golden cases ----------------------------------------------------------------------------------


@pytest.mark.parametrize("case", sorted(path.name for path in CASES.iterdir()))
def test_the_sentences_of_a_case_are_carried_out_and_written_again_the_same(case: str) -> None:
    """`instructions.txt` is written by a drafter; UPDATE_GOLDEN=1 rewrites it as the program would."""
    base, final, golden = (
        (CASES / case / f"{name}.txt").read_text(encoding="utf-8") for name in ("base", "amended", "instructions")
    )
    text = document(base)
    assert carried_out(golden, text) == final.splitlines()
    again = check(Session(text, (Proposal("x", amendments=read(golden, text)),)), text.language) + "\n"
    if os.environ.get("UPDATE_GOLDEN"):
        (CASES / case / "instructions.txt").write_text(again, encoding="utf-8")
    assert again == golden


# -- what people write -----------------------------------------------------------------------------

BASE = document(
    "RESOLUTION 27 (Harrow Bay, 2027)\nSafer moorings\nThe World Tidal Conference (Harrow Bay, 2027),\nrecalling\n"
    "a)\tResolution 12 (Port Meridian, 2023), on the tide and on the tide tables;\nb)\tthe tide tables,\nresolves\n"
    "1\tto keep the tables;\n2\tto publish the tables every year,\ninstructs the Secretary-General\n"
    "1\tto report to the next conference;\n2\tto report to the Council."
)


@pytest.mark.parametrize(
    ("said", "changed"),
    [
        ('In resolves 2, replace "every year" with "every month".', "2\tto publish the tables every month,"),
        ("in RESOLVES 2, substitute “month” for “year”", "2\tto publish the tables every month,"),
        ("In Res. 27, resolves 2, delete the words “every year”.", "2\tto publish the tables,"),
        ("In recalling a), replace the second occurrence of the word “tide” by “moon”.",
         "a)\tResolution 12 (Port Meridian, 2023), on the tide and on the moon tables;"),
        ("Renumber resolves 2 as 3.", "3\tto publish the tables every year,"),
        ("Au point 2 du resolves, remplacer « every year » par « every month ».",
         "2\tto publish the tables every month,"),
        ("In resolves 2, after “tables” insert “and the charts”; and replace “year” by “month”.", ""),
    ],
)  # fmt: skip
def test_sentences_that_people_write_are_understood(said: str, changed: str) -> None:
    if not changed:
        with pytest.raises(NotUnderstood):
            read(said, BASE)
        return
    assert changed in carried_out(said, BASE)


@pytest.mark.parametrize(
    "said",
    [
        "After the second preambular paragraph, insert a new paragraph reading: “Noting the moon,”",
        "In operative paragraph 3, replace “eighty-first” with “eighty-third”.",
        "Après le deuxième alinéa du préambule, insérer un nouvel alinéa libellé comme suit: « Noting the moon, »",
        "In OP 4, delete the words “provisional”.",
    ],
)
def test_paragraphs_of_the_general_assembly_are_understood_by_several_names(said: str) -> None:
    base = document((CASES / "general-assembly-en" / "base.txt").read_text(encoding="utf-8"))
    assert carried_out(said, base) != shown(base)


def test_what_is_quoted_may_stand_in_the_line_of_the_sentence() -> None:
    text = "After resolves 2, insert a new paragraph reading: “3\tto print “safe” tables,”"
    assert "3\tto print “safe” tables," in carried_out(text, BASE)


@pytest.mark.parametrize(
    ("said", "sentence", "why"),
    [
        ("Delete resolves 9.", 1, "No provision of the base text is called “resolves 9”."),
        ("Delete resolves 2.\nPlease delete nothing.", 2, "This sentence is not understood."),
        ("4. In resolves 2, delete “month”.", 4, "The words “month” do not stand in that provision."),
        ("In recalling a), delete “tide”.", 1, "stand there 2 times"),
        ("In resolves 2, delete “every year.", 1, "A quotation is not closed."),
        ("After resolves 2, insert a new paragraph reading:", 1, "do not follow"),
        ("Delete resolves 2.\nIn resolves 2, delete “every”.", 2, "Two changes want the same words"),
        ("Renumber recalling as b).", 1, "no number or letter"),
    ],
)
def test_a_sentence_that_does_not_fit_is_told_with_its_number_and_why(said: str, sentence: int, why: str) -> None:
    with pytest.raises(NotUnderstood) as caught:
        read(said, BASE)
    [(number, error)] = caught.value.params["problems"]  # type: ignore[misc]
    assert number == sentence
    assert why in message(error)


PIECES = [
    "In resolves 2, ", "After ", "recalling a)", "Delete ", ", insert ", "replace ", " by ", "“", "”", "«", "»", '"',
    "‘", "’", "tide", "the words ", ":", "; ", "\n", "1.\t", " at the end", "Move ", " to follow ", "Renumber ", " as ",
    "[footnote 1]", " (second occurrence)", "row 1 of Table 1", "在", "将", "改为", "↵", "\u2029", "{place}",
    "\U000f0000",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
@settings(max_examples=300)
def test_whatever_is_said_is_carried_out_or_told(said: str) -> None:
    try:
        found = read(said, BASE)
    except NotUnderstood as error:
        assert all(message(problem) for _, problem in error.params["problems"])  # type: ignore[attr-defined]
    else:
        amended(Session(BASE, (Proposal("x", amendments=found),)))


def test_a_line_without_end_is_no_sentence() -> None:
    for line in ("“" * 200_000, "Delete " + "x, insert " * 50_000, '"a" ' * 30_000):
        with pytest.raises(NotUnderstood):
            read(line, BASE)


def one(*amendments: Amendment) -> Session:
    return Session(BASE, (Proposal("x", amendments=amendments),))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_split_a_merge_and_a_move_are_told(language: str) -> None:
    keep, publish, report = "p8", "p9", "p11"
    split = BASE.block(publish).text.string.index(" every")
    check(one(Mod(publish, (Edit(split, split + 1, Text.of(BREAK)),))), language)
    length = len(BASE.block(keep).text)
    check(one(Mod(keep, (Edit(length - 1, length + 1, Text.of(" and ")),))), language)
    moved = replace(BASE.block(report), id="moved")
    check(one(Sup(report, "moved"), Add(moved, keep, report)), language)


def test_a_note_of_a_new_provision_comes_with_its_words() -> None:
    note = Atom("footnote", "note:1", "1")
    session = one(
        Mod("p8", (Edit(20, 20, Text((Span("\ufffc", atom=note),))),)),
        Add(Block("n", Text.of("Kept at Lantern Point."), Role.FOOTNOTE, story="note:1"), "p12"),
    )
    text = check(session, "en")
    assert "insert a new footnote 1 reading:" in text
    found = read(text, BASE)
    assert [a.block.story for a in found if isinstance(a, Add)] == [
        atom.key for a in found if isinstance(a, Mod) for e in a.edits for atom in e.text.atoms
    ]


SAMPLE = next(session.base for _, session in map(open_sample, samples()) if any(block.cell for block in session.base))


@pytest.mark.parametrize("language", LANGUAGES)
def test_rows_of_a_table_come_and_go_whole(language: str) -> None:
    rows: dict[int, list[Block]] = {}
    for block in SAMPLE:
        if block.cell:
            rows.setdefault(block.cell.row, []).append(block)
    gone = [Sup(block.id) for block in rows[2]]
    after = rows[3][-1].id
    cells = [
        replace(block, id=f"n{n}", text=Text.of(f"a “{n}”"), cell=replace(block.cell, row=9))
        for n, block in enumerate(rows[3])
        if block.cell
    ]
    added = [Add(cell, after if n == 0 else f"n{n - 1}") for n, cell in enumerate(cells)]
    text = check(Session(SAMPLE, (Proposal("x", amendments=(*gone, *added)),)), language)
    assert len(text.splitlines()) == 4
    found = [a.block for a in read(text, SAMPLE) if isinstance(a, Add)]
    assert [block.cell and block.cell.column for block in found] == [0, 1, 2]
    assert len({block.cell and block.cell.row for block in found}) == 1
    if language == "en":
        assert "Delete row 3 of Table 1." in text
        assert "After row 4 of Table 1, insert a new row with the cells ‘a “0”’, ‘a “1”’, ‘a “2”’." in text


def test_a_paragraph_behind_a_table_is_not_one_of_its_last_cell() -> None:
    last = [block for block in SAMPLE if block.cell][-1]
    session = Session(SAMPLE, (Proposal("x", amendments=(Add(Block("n", Text.of("Below.")), last.id),)),))
    text = check(session, "en")
    assert "After Table 1, insert a new paragraph reading:" in text
    (found,) = read(text, SAMPLE)
    assert isinstance(found, Add)
    assert found.block.cell is None
    assert found.after == last.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_whole_instrument_goes_in_one_sentence(language: str) -> None:
    first = SAMPLE.instruments[0].first
    session = Session(SAMPLE, (Proposal("x", amendments=(Sup(first, scope=Scope.INSTRUMENT),)),))
    text = check(session, language)
    assert len(text.splitlines()) == 3
    assert read(text, SAMPLE) == (Sup(first, scope=Scope.INSTRUMENT),)


def test_provisions_of_several_instruments_are_told_apart() -> None:
    base = document("\n".join(
        f"RESOLUTION {n} (Harrow Bay, 2027)\nTides {n}\nThe World Tidal Conference (Harrow Bay, 2027),\nresolves\n"
        f"1\tto watch;\n2\tto wait." for n in (1, 2)
    ))  # fmt: skip
    assert len(base.instruments) == 2
    second = base.blocks[base.index(base.instruments[1].first) + 4]
    for language in LANGUAGES:
        text = check(Session(base, (Proposal("x", amendments=(Sup(second.id),)),)), language)
        if language == "en":
            assert "Delete resolves 1 of Resolution 2." in text


def test_splits_and_merges_read_as_a_drafter_says_them() -> None:
    split = BASE.block("p9").text.string.index(" every")
    said = sentences(one(Mod("p9", (Edit(split, split + 1, Text.of(BREAK)),))))
    assert "In resolves 2, after the word “tables”, begin a new paragraph." in said
    length = len(BASE.block("p8").text)
    said = sentences(one(Mod("p8", (Edit(length - 1, length + 1, Text.of(" and ")),))))
    assert "Join resolves 1 to the paragraph that follows it." in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_provisions_that_go_together_are_told_from_the_first_to_the_last(language: str) -> None:
    base = document("RESOLUTION 1\nTides\nThe Assembly,\nresolves\n" + "\n".join(f"{n}\tto wait;" for n in range(1, 7)))
    gone = [Sup(block.id) for block in base.blocks[5:9]]
    text = check(Session(base, (Proposal("x", amendments=tuple(gone)),)), language)
    assert len(text.splitlines()) == 3
    assert set(read(text, base)) == set(gone)
    if language == "en":
        assert "Delete resolves 2 to resolves 5." in text
        with pytest.raises(NotUnderstood):
            read("Delete resolves 5 to resolves 2.", base)


@pytest.mark.parametrize(("last", "said"), [
    (3, ["Renumber resolves 2 as 3.", "Renumber resolves 3 as 4."]),
    (4, ["Renumber resolves 2 to resolves 4 as 3 to 5."]),
])  # fmt: skip
def test_two_new_numbers_are_told_one_by_one_and_more_of_them_as_a_range(last: int, said: list[str]) -> None:
    head = ["RESOLUTION 1", "Tides", "The Assembly,", "resolves"]
    old = document("\n".join([*head, *(f"{n}\tto measure the tides of {n} bays;" for n in range(1, last + 1))]))
    new = [head[-1], "1\tto measure the tides of 1 bays;", "2\tto publish all tables at once;"]
    new += [f"{n + 1}\tto measure the tides of {n} bays;" for n in range(2, last + 1)]
    redrafted = compare(old, document("\n".join([*head[:-1], *new])))
    text = check(Session(old, (Proposal("x", amendments=redrafted),)), "en")
    assert [line.partition("\t")[2] for line in text.splitlines() if "Renumber" in line] == said


def test_a_number_line_with_its_title_in_it_names_the_text_once() -> None:
    base = document("79/12. Protection of tidal basins\nThe General Assembly,\nRecalling its resolution 70/1,")
    assert heading(base)[0].count("Protection of tidal basins") == 1


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Delete unnumbered paragraph 2."), ("fr", "Supprimer l’alinéa non numéroté 2."),
        ("es", "Suprimir el párrafo sin numerar 2."), ("ru", "Исключить ненумерованный абзац 2."),
        ("zh", "删除第2个无编号段落。"), ("ar", "حذف الفقرة غير المرقمة 2."),
    ],
)  # fmt: skip
def test_paragraphs_without_labels_are_counted(language: str, said: str) -> None:
    blocks = tuple(Block(f"p{n}", Text.of(text)) for n, text in enumerate(("tides", "cables", "buoys"), 1))
    session = Session(Document(blocks, language=language), (Proposal("x", amendments=(Sup("p2"),)),))
    assert check(session, language).splitlines()[-1] == f"1.\t{said}"
    alone = Session(Document(blocks[:1], language=language), (Proposal("x", amendments=(Sup("p1"),)),))
    assert "1" not in check(alone, language).splitlines()[-1].removeprefix("1.")


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_line_that_is_written_on_is_replaced(language: str) -> None:
    blocks = (Block("p1", Text.of("to keep the tide tables;")), Block("p2", Text()))
    edit = Mod("p2", (Edit(0, 0, Text.of("to print them")),))
    text = check(Session(Document(blocks, language=language), (Proposal("x", amendments=(edit,)),)), language)
    assert len(text.splitlines()) == 3
    assert len(text.splitlines()[-1]) == len("“to print them”") + 2 * (language == "fr")


def test_several_proposals_are_told_as_one_and_rejected_ones_not_at_all() -> None:
    first = Proposal("a", ("MRD",), amendments=(Mod("p8", (Edit(9, 13, Text.of("sell")),)),))
    second = Proposal("b", ("ZEM",), amendments=(Sup("p9"),))
    third = Proposal("c", ("QOR",), amendments=(Sup("p11"),), state=State.REJECTED)
    said = sentences(Session(BASE, (first, second, third)))
    assert "Delete resolves 2." in said
    assert "instructs" not in said


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("to warn 12 000 ports within ten days;", "to warn 15 000 ports within ten days;",
         "replace “12 000” by “15 000”"),
        ("须在十五分钟内交换数据；", "须在三十分钟内交换数据；", "将“十五”改为“三十”"),
        ("须保存至少十年；", "须保存至少三十年；", "将“十”改为“三十”"),
    ],
)  # fmt: skip
def test_a_number_is_told_whole(old: str, new: str, said: str) -> None:
    base = Document((Block("p1", Text.of(old), Role.BODY),), language="en" if old.isascii() else "zh")
    told = check(compared(base, replace(base, blocks=(replace(base.blocks[0], text=Text.of(new)),))), base.language)
    assert said in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_label_that_goes_or_comes_takes_no_words_along(language: str) -> None:
    lines = ["RESOLUTION 1", "Tides", "The Assembly,", "recalling", "a)\tthe tides;", "b)\tthe moon,", "resolves"]
    base = document("\n".join([*lines, "to wait for the next tide."]))
    new = document("\n".join([*lines[:4], "the moon,", "resolves", "1\tto wait for the next spring tide."]))
    told = check(compared(base, new), language).splitlines()[2:]
    assert len(told) == 4
    assert not any("moon" in line for line in told)
    if language == "en":
        assert told[1:3] == [
            "2.\tDelete the number or letter of recalling b).",
            "3.\tDesignate the paragraph under resolves as 1.",
        ]
    with pytest.raises(NotUnderstood):
        read("Designate resolves 2 as 3.", BASE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_annex_goes_in_one_sentence(language: str) -> None:
    lines = ["RESOLUTION 1", "Tides", "The Assembly,", "resolves", "1\tto wait."]
    base = document("\n".join([*lines, "ANNEX TO RESOLUTION 1", "Levels", "1\tLow.", "2\tHigh."]))
    told = check(compared(base, document("\n".join(lines))), language).splitlines()[2:]
    assert len(told) == 1
    if language == "en":
        assert told == ["1.\tDelete the Annex."]


@pytest.mark.parametrize("heading", ["ملحق", "الملحق"])
def test_an_annex_has_its_article_once_in_arabic(heading: str) -> None:
    lines = ["القرار 1", "المد", "إن الجمعية،", "تقرر", "1\tأن تنتظر."]
    base = document("\n".join([*lines, heading, "المستويات", "1\tمنخفض.", "2\tمرتفع."]))
    (told,) = check(compared(base, document("\n".join(lines))), "ar").splitlines()[2:]
    assert "الملحق بأكمله" in told
    assert "الالملحق" not in told


def test_a_page_break_inside_a_paragraph_is_no_word() -> None:
    block = Block("p1", Text.of("tide ", Span("\ufffc", atom=Atom("break", "page")), "tables of the bay;"), Role.BODY)
    base = Document((block,))
    for edit in (Edit(5, 12, Text.of("charts")), Edit(0, 5), Edit(5, 6), Edit(6, 6, Text.of("the ")), Edit(2, 8)):
        check(Session(base, (Proposal("x", amendments=(Mod("p1", (edit,)),)),)), "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_language_named_sentences_are_in_that_of_the_text(language: str) -> None:
    session = Session(replace(BASE, language=language), (Proposal("x", amendments=(Sup("p9"),)),))
    assert write(session) == write(session, language)
    assert heading(session.base) == heading(session.base, language)
    assert sentences(session) == sentences(session, language) != sentences(session, "en" if language != "en" else "fr")


def test_a_row_of_which_one_cell_goes_stays() -> None:
    row = [block for block in SAMPLE if block.cell and block.cell.row == 2]
    for gone in (row[:1], row[1:], row[:-1]):
        session = Session(SAMPLE, (Proposal("x", amendments=tuple(Sup(block.id) for block in gone)),))
        assert set(read(check(session, "en"), SAMPLE)) == {Sup(block.id) for block in gone}


def test_words_put_behind_others_are_inserted_and_not_replaced() -> None:
    keep = BASE.block("p8").text.string.index("keep")
    told = check(one(Mod("p8", (Edit(keep, keep + 4, Text.of("keep and print")),))), "en")
    assert "after the word “keep”, insert the words “and print”" in told
    told = check(one(Mod("p8", (Edit(keep, keep + 4, Text.of("keeper")),))), "en")
    assert "replace the word “keep” by the word “keeper”" in told
