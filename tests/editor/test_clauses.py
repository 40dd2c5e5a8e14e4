"""One provision as sentences quote it: where quoted words stand, and what is changed there."""

from __future__ import annotations

import pytest

from editor.clauses import Changed, Clause, edits_of, found_at, is_label, places_of, put, said
from editor.document import Block, Document, Role
from editor.errors import AmendmentError
from editor.naming import Names, names
from editor.text import Atom, Span, Text


def known() -> Names:
    return names(Document(()), "en")


def places(words: str, text: str) -> list[int]:
    return places_of(words, said(Text.of(text), known()))


def changed(text: str | Text, *clauses: Clause, role: Role = Role.BODY) -> Text:
    """What clauses make of a provision. Raises `AmendmentError`."""
    block = Block("p", Text.of(text), role)
    return put(block.text, edits_of(block, Changed(list(clauses)), known()))


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("tide,", "the ebbtide, the tide, the tide,", [17, 27]),
        ("“tide", "“tide “tides", [0]),
        ("潮汐", "第5潮汐和B潮汐", [2, 6]),
        ("5", "5潮汐 5th 15", [0]),
        ("المد", "المدّ المد", [6]),
        ("tide", "b)\tthe tide", [7]),
    ],
)
def test_words_are_found_as_words_only(words: str, text: str, found: list[int]) -> None:
    assert places(words, text) == found


def test_words_that_are_said_to_be_at_the_end_stand_there_and_not_in_the_label() -> None:
    base = said(Text.of("b)\tto keep the tide tables"), known(), 3)
    assert found_at(Clause("delete", "tables", -1), base) == 20
    assert found_at(Clause("delete", "to keep the tide tables", -1), base) == 3
    for words in ("tide", "b)\tto keep the tide tables"):
        with pytest.raises(AmendmentError):
            found_at(Clause("delete", words, -1), base)
    twice = said(Text.of("tables and tables"), known())
    assert [found_at(Clause("delete", "tables", which), twice) for which in (1, 2, -1)] == [0, 11, 11]
    for which in (0, 3):
        with pytest.raises(AmendmentError):
            found_at(Clause("delete", "tables", which), twice)


@pytest.mark.parametrize(
    ("old", "clause", "new"),
    [
        ("to (twice) wait", Clause("delete", "twice"), "to () wait"),
        ("to keep, wait", Clause("delete", "keep"), "to, wait"),
        ("to keep the tables", Clause("delete", "to"), "keep the tables"),
        ("to keep the tables", Clause("delete", "tables"), "to keep the"),
        ("to keep the tables", Clause("before", "the", 0, "all of"), "to keep all of the tables"),
        ("to keep the tables", Clause("before", "to", 0, "and"), "and to keep the tables"),
        ("to keep the tables", Clause("after", "keep", 0, "all"), "to keep all the tables"),
        ("to keep (all)", Clause("after", "keep", 0, ","), "to keep, (all)"),
        ("to keep the tables", Clause("start", new="always"), "always to keep the tables"),
        ("to keep the tables", Clause("end", new="here;"), "to keep the tables here;"),
        ("to keep the tables", Clause("end", new=";"), "to keep the tables;"),
        ("须至GB", Clause("after", "GB", 0, "潮汐"), "须至GB潮汐"),
        ("须至潮汐", Clause("after", "潮汐", 0, "GB"), "须至潮汐GB"),
        ("l’État", Clause("after", "l’", 0, "ancien"), "l’ancien État"),
        ("to keep the tables", Clause("replace", "tables", 0, "charts"), "to keep the charts"),
        ("to keep the “tables”", Clause("replace", '"tables"', 0, "charts"), "to keep the charts"),
        ("to keep the tables", Clause("split", "keep"), "to keep\u2029the tables"),
    ],
)
def test_a_clause_changes_words_and_puts_the_spaces_that_part_them(old: str, clause: Clause, new: str) -> None:
    assert changed(old, clause).string == new


def test_a_word_that_ends_like_the_old_one_is_replaced_whole() -> None:
    block = Block("p", Text.of("the ebbtide is low"), Role.BODY)
    (edit,) = edits_of(block, Changed([Clause("replace", "ebbtide", 0, "tide")]), known())
    assert (edit.start, edit.stop, edit.text.string) == (4, 11, "tide")
    (edit,) = edits_of(block, Changed([Clause("replace", "is", 0, "if")]), known())
    assert (edit.start, edit.stop, edit.text.string) == (12, 14, "if")
    (edit,) = edits_of(block, Changed([Clause("replace", "ebbtide is", 0, "tide is")]), known())
    assert (edit.start, edit.stop, edit.text.string) == (4, 11, "tide")


def test_what_is_no_note_is_found_again_by_what_it_shows() -> None:
    first, second = (Span("\ufffc", atom=Atom("field", f"f{n}", "7")) for n in (1, 2))
    text = Text.of(first, " tables, ", second, " charts")
    new = changed(text, Clause("replace", "7 tables, 7 charts", 0, "7 charts and 7 and 7 tables"))
    assert new.plain == "7 charts and 7 and 7 tables"
    assert [atom.key for atom in new.atoms] == ["f1", "f2"]
    assert new.string == "\ufffc charts and \ufffc and 7 tables"
    page = Span("\ufffc", atom=Atom("break", "page"))
    assert changed(Text.of("tide ", page, "tables"), Clause("replace", "tide tables", 0, "charts")) == Text.of("charts")


def test_of_the_name_of_a_note_nothing_is_changed() -> None:
    note = Span("\ufffc", atom=Atom("footnote", "a", "1"))
    block = Block("p", Text.of("the tides", note, " rise"), Role.BODY)
    own = names(Document((block,)), "en")
    (edit,) = edits_of(block, Changed([Clause("replace", "tides[footnote 1]", 0, "moons[footnote 1]")]), own)
    assert (edit.start, edit.stop, edit.text.string) == (4, 9, "moons")
    assert edits_of(block, Changed([Clause("delete", "[footnote 1]")]), own)[0].stop == 10
    for clause in (Clause("replace", "footnote", 0, "endnote"), Clause("after", "footnote", 0, "of")):
        with pytest.raises(AmendmentError):
            edits_of(block, Changed([clause]), own)


def test_a_label_keeps_its_full_stop_and_words_put_first_stand_behind_it() -> None:
    def relabelled(text: str, label: str) -> str:
        block = Block("p", Text.of(text), Role.ITEM, 1)
        return put(block.text, edits_of(block, Changed(label=label), known())).string

    assert relabelled("1.\tto wait", "2") == relabelled("1.\tto wait", "2.") == "2.\tto wait"
    assert relabelled("a)\tto wait", "b)") == "b)\tto wait"
    assert changed("a)to wait", Clause("start", new="always"), role=Role.ITEM).string == "a)always to wait"


def test_what_is_overlapped_is_refused() -> None:
    block = Block("p", Text.of("b)\tto keep the tables"), Role.ITEM, 1)
    for wrong in (
        Changed(label="c)", unlabelled=True),
        Changed(given="c)"),
        Changed([Clause("delete", "keep the"), Clause("delete", "the tables")]),
        Changed([Clause("after", "keep", 0, "all"), Clause("after", "keep", 0, "some")]),
    ):
        with pytest.raises(AmendmentError) as error:
            edits_of(block, wrong, known())
        assert error.value.code == "instruction-overlap"
    told = Changed([Clause("delete", "keep"), Clause("after", "the", 0, "tide")], label="c)")
    assert put(block.text, edits_of(block, told, known())).string == "c)\tto the tide tables"


def test_a_label_is_short() -> None:
    assert all(map(is_label, ("a)", "c bis )", "3bis", "x" * 24)))
    assert not any(map(is_label, ("", "a b c d", "x" * 25)))
