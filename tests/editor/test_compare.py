"""Comparison: what it finds leads from one text to the other, and reads as a drafter would mark it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from laws import check_laws
from strategies import documents, texts

from editor.amendment import Add, Mod, Proposal, Sup
from editor.compare import EXACTLY, compare, edits_between
from editor.document import Block, Cell, Document, Role
from editor.markup import rows
from editor.session import Session
from editor.text import ATOM, Atom, Marks, Span, Text


def document(*paragraphs: str) -> Document:
    return Document(tuple(Block(f"p{n}", Text.of(text), Role.ITEM, 1) for n, text in enumerate(paragraphs)))


def compared(base: Document, amended: Document) -> Session:
    """The session of a comparison; it spells both texts."""
    session = Session(base, (Proposal("x", amendments=compare(base, amended, EXACTLY)),))
    final = check_laws(session)
    assert [b.text.plain for b in final] == [b.text.plain for b in amended]
    for amendment in session.proposals[0].amendments:
        assert not isinstance(amendment, Mod) or all(edit.text or edit.start < edit.stop for edit in amendment.edits)
    return session


def marked(old: str, new: str) -> str:
    row = rows(compared(document(old), document(new)))[0]
    signs = {"=": "{}", "-": "[-{}-]", "+": "{{+{}+}}"}
    return "".join(signs[s.change.value].format(s.text.plain) for s in row.segments)


@given(documents(), documents())
def test_the_amendments_found_lead_to_the_other_text(base: Document, amended: Document) -> None:
    compared(base, amended)


@given(documents())
def test_a_text_differs_nowhere_from_itself(base: Document) -> None:
    other = replace(base, blocks=tuple(replace(b, id=f"q{n}") for n, b in enumerate(base)))
    assert compare(base, other) == ()


@given(texts, texts)
def test_kept_and_inserted_words_spell_the_new_text(old: Text, new: Text) -> None:
    at = 0
    spelled = ""
    for edit in edits_between(old, new):
        assert edit.start >= at
        spelled += old[at : edit.start].plain + edit.text.plain
        at = edit.stop
    assert spelled + old[at:].plain == new.plain


@pytest.mark.parametrize("words", ["a  b", "two  wide  gaps", " before"])
def test_an_empty_text_gets_its_words_in_one_piece(words: str) -> None:
    for old, new in (("", words), (words, "")):
        (edit,) = edits_between(Text.of(old), Text.of(new))
        assert (edit.start, edit.stop, edit.text.string) == (0, len(old), new)


def test_a_note_between_two_amended_words_is_kept() -> None:
    note = Span(ATOM, atom=Atom("footnote", "a", "1"))
    old, new = Text.of("shall ", note, " meet"), Text.of("may ", note, " sit")
    assert [(old[e.start : e.stop].plain, e.text.plain) for e in edits_between(old, new)] == [
        ("shall", "may"),
        ("meet", "sit"),
    ]


@given(documents(largest=8), st.randoms(use_true_random=False))
def test_a_shuffled_text_is_found_whatever_the_order(base: Document, random: st.DrawFn) -> None:
    blocks = list(base.blocks)
    random.shuffle(blocks)  # type: ignore[attr-defined]
    compared(base, replace(base, blocks=tuple(replace(b, id=f"q{n}") for n, b in enumerate(blocks))))


def test_whole_words_change_and_spaces_stay() -> None:
    assert marked("every six hours;", "every two hours;") == "every [-six-]{+two+} hours;"
    assert marked("every hour;", "every full hour;") == "every {+full +}hour;"
    before, after = "la Résolution d'Hyderabad;", "la Résolution de Dubaï;"
    assert marked(before, after) == "la Résolution [-d'Hyderabad-]{+de Dubaï+};"
    assert marked("within one year,", "within one year;") == "within one year[-,-]{+;+}"


def test_a_citation_is_replaced_as_one() -> None:
    before, after = "Resolution 9 (Rev. Harrow Bay, 2027)", "Resolution 9 (Rev. Port Meridian, 2031)"
    assert marked(before, after) == "Resolution 9 (Rev. [-Harrow Bay, 2027-]{+Port Meridian, 2031+})"


def test_what_is_put_in_beside_a_small_word_is_put_in_as_one() -> None:
    old, new = (
        "that the use of the sea",
        "that, in many of the regions of the world, the use of tidal energy and of the sea",
    )
    assert marked(old, new) == (
        "that{+, in many of the regions of the world,+} the use {+of tidal energy and +}of the sea"
    )
    assert marked(new, old) == (
        "that[-, in many of the regions of the world,-] the use [-of tidal energy and -]of the sea"
    )
    old = "to report on the implementation"
    new = "to report on a yearly basis, after the results of all stations stand in every implementation"
    assert marked(old, new) == (
        "to report on [-the-]{+a yearly basis, after the results of all stations stand in every+} implementation"
    )


def test_chinese_changes_by_the_character_and_arabic_by_the_word() -> None:
    assert marked("每六小时公布一次测量结果;", "每小时公布一次测量结果;") == "每[-六-]小时公布一次测量结果;"
    assert marked("نشر القياسات كل ست ساعات؛", "نشر القياسات كل ساعة؛") == "نشر القياسات كل [-ست ساعات-]{+ساعة+}؛"


def test_formatting_alone_is_no_amendment() -> None:
    base = document("every six hours")
    bold = Document((Block("q", Text((Span("every six hours", Marks(bold=True)),))),))
    assert compare(base, bold) == ()


def test_a_provision_that_changed_place_is_moved() -> None:
    words = ["that each Member shall publish its measurements;", "that the archive be kept for thirty years;",
             "that the cost be shared among all Members;"]  # fmt: skip
    session = compared(document(*words), document(words[1], words[2], words[0]))
    amendments = session.proposals[0].amendments
    assert [type(a) for a in amendments] == [Sup, Add]
    assert amendments[0] == Sup("p0", "new-3")
    assert amendments[1].target == "new-3"
    assert isinstance(amendments[1], Add)
    assert amendments[1].moved_from == "p0"


def test_an_inserted_provision_does_not_disturb_its_neighbours() -> None:
    session = compared(document("a)\tone;", "b)\ttwo,"), document("a)\tone;", "b)\tnew words here;", "c)\ttwo,"))
    kinds = [type(a) for a in session.proposals[0].amendments]
    assert kinds == [Add, Mod]


def noted(id: str, words: str, note: str, shown: str) -> Block:
    return Block(id, Text((Span(words), Span(ATOM, atom=Atom("footnote", note, shown)))))


def footnote(story: str, words: str) -> Block:
    return Block(f"{story}-n", Text.of(words), Role.FOOTNOTE, story=story)


def test_a_note_put_before_another_is_the_added_one_whatever_their_numbers() -> None:
    base = Document((noted("p", "the tides at Harrow Bay", "note-1", "1"), footnote("note-1", "See the annex.")))
    both = noted("", "the", "note-1", "1").text + noted("", " tides at Harrow Bay", "note-2", "2").text
    notes = (footnote("note-1", "Meridia does not agree."), footnote("note-2", "See the annex."))
    mod, add = compare(base, Document((Block("q", both), *notes)))
    assert isinstance(mod, Mod)
    assert isinstance(add, Add)
    ((start, stop, text),) = [(edit.start, edit.stop, edit.text) for edit in mod.edits]
    assert (start, stop, [atom.key for atom in text.atoms]) == (3, 3, ["new-note-1"])
    assert (add.block.story, add.block.text.plain) == ("new-note-1", "Meridia does not agree.")


def test_of_notes_with_the_same_words_the_one_goes_or_comes_whose_sign_does() -> None:
    places = [f"the tides at {place}" for place in ("Harrow Bay", "Port Meridian", "the estuary")]

    def all_but(gone: int) -> Document:
        texts = [noted(f"p{at}", p, f"note-{at}", str(at)) for at, p in enumerate(places) if at != gone]
        notes = [footnote(f"note-{at}", "Ibid.") for at in range(len(places)) if at != gone]
        blank = [Block(f"p{gone}", Text.of(places[gone]))] if gone >= 0 else []
        return Document((*texts[: max(gone, 0)], *blank, *texts[max(gone, 0) :], *notes))

    for gone in range(len(places)):
        mod, sup = compare(all_but(-1), all_but(gone))
        assert (mod.target, sup) == (f"p{gone}", Sup(f"note-{gone}-n"))
        mod, add = compare(all_but(gone), all_but(-1))
        assert isinstance(add, Add)
        assert (mod.target, add.block.text.plain) == (f"p{gone}", "Ibid.")


def test_a_note_whose_words_change_stays_the_note_it_is() -> None:
    base = Document((noted("p", "the tides", "note-1", "1"), footnote("note-1", "See the annex of 2027.")))
    other = Document((noted("q", "the tides", "ftn0", "1"), footnote("ftn0", "See the annex of 2031.")))
    (mod,) = compare(base, other)
    assert mod.target == "note-1-n"


def test_a_note_without_words_is_known_by_what_it_shows() -> None:
    base = Document((noted("p", "the tides", "note-1", "1"), noted("r", "the moon", "note-2", "2")))
    other = Document((noted("q", "the tides", "ftn0", "1"), noted("s", "the moon", "ftn1", "3")))
    (mod,) = compare(base, other)
    assert mod.target == "r"


def test_notes_of_the_other_text_are_told_apart_from_those_of_the_base() -> None:
    base = Document((noted("p", "one", "note-1", "1"), footnote("note-1", "See the annex.")))
    blocks = (noted("q0", "two", "note-1", "1"), noted("q", "one", "note-2", "2"))
    notes = (footnote("note-1", "Meridia does not agree."), footnote("note-2", "See the annex."))
    first, second = compare(base, Document((*blocks, *notes)))
    assert isinstance(first, Add)
    assert isinstance(second, Add)
    assert [atom.key for atom in first.block.text.atoms] == ["new-note-1"]
    assert second.block.story == "new-note-1"


def test_a_cell_never_becomes_a_paragraph() -> None:
    cell = Document((Block("c", Text.of("one two three four"), Role.TABLE, cell=Cell("t", 0, 0)),))
    plain = document("one two three four")
    assert [type(a) for a in compare(cell, plain)] == [Sup, Add]
