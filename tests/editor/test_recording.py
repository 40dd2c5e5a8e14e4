"""Typing, deleting and whole-provision operations, against a plain model of what a person expects."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from laws import check_laws as amend_laws
from strategies import agreeing, sessions, words

from editor import recording
from editor.amendment import Add, Edit, Mod, Proposal, Scope, State, Sup
from editor.document import Block, Cell, Document, Instrument, Role
from editor.errors import NotRecording, OthersText, UnknownBlock
from editor.markup import Change, Row, amended, colliding, rows, updated
from editor.recording import Place
from editor.session import Recorder, Session
from editor.text import BREAK, EMPTY, Text

MRD = Recorder(("MRD",), "MRD/12")


def session_of(*paragraphs: str, **more: object) -> Session:
    blocks = tuple(Block(f"p{n}", Text.of(text), Role.ITEM, 1) for n, text in enumerate(paragraphs))
    return Session(Document(blocks), recorder=MRD, **more)  # type: ignore[arg-type]


def show(session: Session) -> list[str]:
    """The marked text: ``[-deleted-]{+inserted+}``, ``¶`` where a mark is not kept, the marker in front."""
    out = []
    for row in rows(session):
        line = "".join(
            {"=": "{}", "-": "[-{}-]", "+": "{{+{}+}}"}[s.change.value].format(s.text.plain) for s in row.segments
        )
        sign = {Change.KEPT: "", Change.DELETED: "¶-", Change.INSERTED: "¶+"}[row.mark]
        out.append(f"{row.marker.shown + ' ' if row.marker else ''}{line}{sign}")
    return out


def type_at(session: Session, row: str, offset: int, text: str, stop: int | None = None) -> recording.Recorded:
    return recording.replace_text(
        session, Place(row, offset), Place(row, offset if stop is None else stop), Text.of(text)
    )


def test_a_word_typed_over_another_strikes_it_and_stands_behind() -> None:
    session = type_at(session_of("every six hours"), "p0", 6, "two", stop=9).session
    assert show(session) == ["MOD every [-six-]{+two+} hours"]
    assert session.proposals[0].number == "MRD/12/1"


def test_a_provision_joined_to_the_one_before_leaves_its_label_behind() -> None:
    before = session_of("a)\tto measure;", "b)\tto report;")
    joined = recording.delete(before, Place("p0", 14), Place("p1", 0))
    assert show(joined.session) == ["MOD a)\tto measure;{+ +}¶-", "MOD [-b)\t-]to report;"]
    assert joined.place == Place("p0", 14)
    assert [block.text.string for block in amended(joined.session)] == ["a)\tto measure; to report;"]


@pytest.mark.parametrize(("first", "second", "joined"), [
    ("one ", "1\ttwo", "one two"),
    ("", "1\ttwo", "1\ttwo"),
    ("one", "two", "onetwo"),
])
def test_joined_words_are_parted_by_one_space_where_a_label_goes(first: str, second: str, joined: str) -> None:
    done = recording.delete(session_of(first, second), Place("p0", len(first)), Place("p1", 0)).session
    assert [block.text.string for block in amended(done)] == [joined]


def test_enter_behind_nothing_but_a_label_ends_the_list() -> None:
    new = type_at(session_of("a)\tto measure;", "b)\tto report;"), "p0", 14, BREAK)
    ended = type_at(new.session, new.place.row, new.place.offset, BREAK)
    assert [(row.block.role, row.shown.plain) for row in rows(ended.session)][1] == (Role.BODY, "")
    assert ended.place == Place(new.place.row, 0)
    assert len(rows(ended.session)) == 3


def test_a_new_provision_with_nothing_but_its_label_goes_whole() -> None:
    before = session_of("a)\tto measure;", "b)\tto report;")
    new = type_at(before, "p0", 14, BREAK)
    assert len(rows(new.session)) == 3
    assert recording.delete(new.session, Place("p0", 14), Place(new.place.row, 0)).session == before


def test_typing_goes_on_inside_the_own_insertion() -> None:
    recorded = type_at(session_of("every hour"), "p0", 6, "f")
    for letter in "ull ":
        recorded = type_at(recorded.session, recorded.place.row, recorded.place.offset, letter)
    assert show(recorded.session) == ["MOD every {+full +}hour"]
    assert recorded.place == Place("p0", 11)


def test_own_words_deleted_again_leave_nothing() -> None:
    recorded = type_at(session_of("every hour"), "p0", 6, "full ")
    back = type_at(recorded.session, "p0", 6, "", stop=11)
    assert show(back.session) == ["every hour"]
    assert back.session.proposals == ()


def test_a_deleted_word_typed_again_is_no_amendment() -> None:
    session = type_at(session_of("six hours"), "p0", 0, "", stop=3).session
    assert show(type_at(session, "p0", 3, "six").session) == ["six hours"]


def test_enter_at_the_end_adds_a_provision_with_the_next_label() -> None:
    recorded = type_at(session_of("a)\tone;", "b)\ttwo,"), "p0", 7, BREAK)
    assert show(recorded.session) == ["a)\tone;", "ADD {+b)\t+}¶+", "b)\ttwo,"]
    recorded = type_at(recorded.session, recorded.place.row, recorded.place.offset, "new;")
    assert show(recorded.session)[1] == "ADD {+b)\tnew;+}¶+"
    assert show(recording.renumber(recorded.session, recorded.place.row)) == [
        "a)\tone;", "ADD {+b)\tnew;+}¶+", "MOD [-b)-]{+c)+}\ttwo,",
    ]  # fmt: skip


def test_where_a_conference_keeps_its_labels_what_comes_between_takes_bis() -> None:
    session = replace(session_of("a)\tone;", "b)\ttwo,"), profile="wtsa")
    first = type_at(session, "p0", 7, BREAK)
    assert show(first.session) == ["a)\tone;", "ADD {+a)bis\t+}¶+", "b)\ttwo,"]
    second = type_at(first.session, first.place.row, first.place.offset, f"new;{BREAK}")
    assert show(second.session)[1:3] == ["ADD {+a)bis\tnew;+}¶+", "ADD {+a)ter\t+}¶+"]
    assert show(type_at(session, "p1", 7, BREAK).session)[-1] == "ADD {+c)\t+}¶+"


def test_behind_the_letter_i_comes_j_and_behind_the_figure_i_comes_ii() -> None:
    after_h = type_at(session_of("h)\tone;", "i)\ttwo,"), "p1", 7, BREAK)
    assert show(after_h.session)[-1] == "ADD {+j)\t+}¶+"
    after_nothing = type_at(session_of("i)\tone;"), "p0", 7, BREAK)
    assert show(after_nothing.session)[-1] == "ADD {+ii)\t+}¶+"


def test_enter_inside_a_provision_splits_it_and_backspace_joins_it_again() -> None:
    recorded = type_at(session_of("onetwo"), "p0", 3, BREAK)
    assert show(recorded.session) == ["MOD one¶+", "MOD two"]
    assert recorded.place == Place("p0/1", 0)
    back = recording.replace_text(recorded.session, Place("p0", 3), Place("p0/1", 0), EMPTY)
    assert show(back.session) == ["onetwo"]
    assert back.place == Place("p0", 3)


def test_backspace_at_the_start_joins_two_provisions() -> None:
    joined = recording.replace_text(session_of("one", "two"), Place("p0", 3), Place("p1", 0), EMPTY)
    assert show(joined.session) == ["MOD one¶-", "two"]
    assert [b.text.plain for b in amended(joined.session)] == ["onetwo"]


def test_a_selection_over_whole_provisions_suppresses_them() -> None:
    session = session_of("one", "two", "three", "four")
    gone = recording.replace_text(session, Place("p0", 3), Place("p2", 5), EMPTY)
    assert show(gone.session) == ["one", "SUP [-two-]¶-", "SUP [-three-]¶-", "four"]


def test_words_typed_over_several_provisions_stand_in_the_first() -> None:
    session = session_of("one", "two", "three")
    new = recording.replace_text(session, Place("p0", 1), Place("p2", 2), Text.of("X"))
    assert [b.text.plain for b in amended(new.session)] == ["oXree"]
    assert new.session.base == session.base


def test_text_is_closed_while_recording_is_off() -> None:
    with pytest.raises(NotRecording):
        type_at(replace(session_of("one"), recorder=None), "p0", 0, "x")


def test_words_of_another_proposal_cannot_be_deleted() -> None:
    session = type_at(session_of("one"), "p0", 3, " more").session
    session = recording.record(session, Recorder(("ZEM",), "ZEM/19"))
    with pytest.raises(OthersText):
        type_at(session, "p0", 0, "", stop=5)
    both = type_at(session, "p0", 0, "", stop=3).session
    assert show(both) == ["MOD [-one-]{+ more+}"]
    assert [p.number for p in both.proposals] == ["MRD/12/1", "ZEM/19/1"]


def test_sup_noc_and_back() -> None:
    session = recording.suppress(session_of("one", "two"), "p0")
    assert show(session) == ["SUP [-one-]¶-", "two"]
    session = recording.no_change(session, "p0", underlined=True)
    assert show(session) == ["NOC one", "two"]
    assert recording.withdraw(session, session.proposals[0].id, "p0").proposals == ()


def test_provisions_deleted_together_are_numbered_in_their_order_and_a_table_keeps_its_cells() -> None:
    cells = tuple(Block(f"c{n}", Text.of("x"), cell=Cell("t", 0, n)) for n in range(2))
    blocks = (Block("a", Text.of("one")), Block("b", Text.of("two")), *cells, Block("d", Text.of("three")))
    session = Session(Document(blocks), recorder=MRD)
    session = recording.replace_text(session, Place("a", 0), Place("d", 5), EMPTY).session
    assert show(session) == ["SUP [-one-]¶-", "SUP [-two-]¶-", "MOD [-x-]", "MOD [-x-]", "SUP [-three-]¶-"]
    numbers = {p.amendments[0].target: p.number for p in session.proposals}
    assert numbers == {name: f"MRD/12/{n}" for n, name in enumerate(("a", "b", "c0", "c1", "d"), 1)}


def test_what_stands_behind_an_addition_keeps_its_order_when_that_goes() -> None:
    added = (Add(Block("x", Text.of("a")), "p0"), Add(Block("y", Text.of("c")), "p0"))
    session = session_of("one", "two", proposals=(Proposal("mine", ("MRD",), "MRD/12/1", added),))
    session = recording.add(session, "x", Text.of("b")).session
    assert [b.text.plain for b in amended(session)] == ["one", "a", "b", "c", "two"]
    session = recording.suppress(session, "x")
    assert [b.text.plain for b in amended(session)] == ["one", "b", "c", "two"]


def test_what_is_moved_away_and_back_was_never_moved() -> None:
    before = session_of("one", "two", "three")
    moved = recording.move(before, "p2", "p0")
    assert show(moved.session) == ["one", "ADD* {+three+}¶+", "two", "SUP* [-three-]¶-"]
    back = recording.move(moved.session, moved.place.row, "p1")
    assert back.parts == (before, Place("p2", 0))


def test_a_row_of_a_table_is_suppressed_decided_and_taken_back_as_one() -> None:
    blocks = tuple(Block(f"c{n}", Text.of("x"), cell=Cell("t", n // 2, n % 2)) for n in range(4))
    before = Session(Document(blocks), recorder=MRD)
    suppressed = recording.suppress(type_at(before, "c1", 1, "y").session, "c0")
    proposal, = suppressed.proposals
    assert {a.target for a in proposal.amendments} == {"c0", "c1"}
    rejected = recording.decide(suppressed, proposal.id, "c1", State.REJECTED)
    assert show(rejected) == ["x"] * 4
    assert recording.withdraw(suppressed, proposal.id, "c1") == before


def test_words_typed_into_a_suppressed_provision_bring_its_paragraph_back() -> None:
    session = recording.suppress(session_of("one", "two"), "p0")
    session = type_at(session, "p0", 3, "new").session
    assert show(session) == ["MOD [-one-]{+new+}", "two"]


def test_words_typed_again_where_another_deletes_them_stay_the_recorders() -> None:
    session = session_of("one two")
    session = session.with_proposal(Proposal("zem", ("ZEM",), amendments=(Sup("p0"),)))
    session = type_at(session, "p0", 4, "", stop=7).session
    session = type_at(session, "p0", 7, "two").session
    assert [b.text.plain for b in amended(session)] == ["two"]


def test_typing_into_what_another_wants_alike_parts_from_it_and_equal_words_join_it_again() -> None:
    session = type_at(session_of("every hour"), "p0", 6, "full ").session
    typed = type_at(recording.record(session, Recorder(("ZEM",), "ZEM/19")), "p0", 6, "full")
    assert show(typed.session) == ["MOD every {+full +}{+full+}hour"]
    joined = type_at(typed.session, typed.place.row, typed.place.offset, " ")
    assert show(joined.session) == ["MOD every {+full +}hour"]
    assert joined.place == Place("p0", 11)
    parted = type_at(joined.session, "p0", 11, "or half ")
    assert show(parted.session) == ["MOD every {+full +}{+full or half +}hour"]
    assert parted.place == Place("p0", 24)
    gone = type_at(joined.session, "p0", 6, "", stop=11)
    assert show(gone.session) == ["MOD every {+full +}hour"]
    assert gone.session == recording.record(session, joined.session.recorder)


def test_a_provision_that_another_adds_alike_is_the_recorders_own_to_type_into() -> None:
    there = Proposal("zem", ("ZEM",), "ZEM/19/1", (Add(Block("z", Text.of("b)\ttwo;")), "p0"),))
    here = Proposal("mrd", ("MRD",), "MRD/12/1", (Add(Block("m", Text.of("b)\ttwo;")), "p0"),))
    session = session_of("a)\tone;", proposals=(there, here))
    assert [row.id for row in rows(session)] == ["p0", "m"]
    assert [row.id for row in rows(recording.record(session, None))] == ["p0", "z"]
    typed = type_at(session, "m", 6, " more")
    assert show(typed.session)[1:] == ["ADD {+b)\ttwo;+}¶+", "ADD {+b)\ttwo more;+}¶+"]
    assert typed.place == Place("m", 11)
    assert updated(rows(session), session, typed.session) == rows(typed.session)
    assert show(recording.suppress(session, "m")) == ["a)\tone;", "ADD {+b)\ttwo;+}¶+"]


def test_a_move_and_its_withdrawal() -> None:
    session = session_of("one", "two", "three")
    moved = recording.move(session, "p0", "p1").session
    assert show(moved) == ["SUP* [-one-]¶-", "two", "ADD* {+one+}¶+", "three"]
    assert len({p.id for p in moved.proposals}) == 1
    for target in ("p0", moved.proposals[0].amendments[1].target):
        back = recording.withdraw(moved, moved.proposals[0].id, target)
        assert show(back) == ["one", "two", "three"]
    decided = recording.decide(moved, moved.proposals[0].id, "p0", State.REJECTED)
    assert show(decided) == ["one", "two", "three"]


def test_an_instrument_has_one_proposal_where_the_conference_says_so() -> None:
    session = session_of("RESOLUTION 27", "one", "two", profile="plenipotentiary")
    base = replace(session.base, instruments=(Instrument("resolution", "27", "", "p0", "p2"),))
    session = replace(session, base=base)
    session = type_at(session, "p1", 0, "x").session
    session = recording.suppress(session, "p2")
    session = recording.add_like(session, "p1").session
    assert [p.number for p in session.proposals] == ["MRD/12/1"]
    provisions = recording.suppress(type_at(session_of("one", "two"), "p0", 0, "x").session, "p1")
    assert [p.number for p in provisions.proposals] == ["MRD/12/1", "MRD/12/2"]


@pytest.mark.parametrize("rules", ["plain", "plenipotentiary"])
def test_words_typed_where_the_recorders_amendment_was_rejected_stand_in_a_proposal_of_their_own(rules: str) -> None:
    session = session_of("RESOLUTION 27", "one", profile=rules)
    base = replace(session.base, instruments=(Instrument("resolution", "27", "", "p0", "p1"),))
    session = type_at(replace(session, base=base), "p1", 3, " hour").session
    rejected = recording.decide(session, session.proposals[0].id, "p1", State.REJECTED)
    again = type_at(rejected, "p1", 3, " day").session
    assert show(again) == ["RESOLUTION 27", "MOD one{+ day+}"]
    assert [p.number for p in again.proposals] == ["MRD/12/1", "MRD/12/2"]
    assert again.proposals[0] == rejected.proposals[0]
    both = recording.decide(again, again.proposals[0].id, "p1", State.DRAFT)
    assert show(both) == ["RESOLUTION 27", "MOD one{+ hour+}{+ day+}"]
    # Both stand in the recorder's name, and the first one is typed in.
    assert show(type_at(both, "p1", 4, "h", stop=5).session)[1] == "MOD one{+ hour+}{+ day+}"
    with pytest.raises(OthersText):
        type_at(both, "p1", 9, "", stop=13)


def test_a_rejected_move_stays_whole_when_the_provision_is_typed_in() -> None:
    moved = recording.move(session_of("one", "two"), "p0", "p1").session
    rejected = recording.decide(moved, moved.proposals[0].id, "p0", State.REJECTED)
    typed = type_at(rejected, "p0", 3, "s").session
    assert show(typed) == ["MOD one{+s+}", "two"]
    assert typed.proposals[0] == moved.proposals[0]


def test_a_moved_provision_that_is_taken_away_is_suppressed() -> None:
    moved = recording.move(session_of("one", "two", "three"), "p0", "p1")
    gone = ["SUP [-one-]¶-", "two", "three"]
    assert show(recording.suppress(moved.session, moved.place.row)) == gone
    place = Place(moved.place.row, 0)
    assert show(recording.delete(moved.session, place, Place("p2", 0)).session) == gone


def test_what_is_asked_of_the_old_place_of_a_moved_provision_is_asked_of_the_whole_move() -> None:
    before = session_of("one", "two", "three")
    moved = recording.move(type_at(before, "p0", 3, "s").session, "p0", "p1").session
    assert recording.suppress(moved, "p0") == moved
    again = recording.move(moved, "p0", "p2").session
    assert show(again) == ["SUP* [-one-]¶-", "two", "three", "ADD* {+ones+}¶+"]
    assert show(recording.no_change(moved, "p0")) == ["NOC one", "two", "three"]


def test_words_deleted_again_in_a_suppressed_instrument_leave_it_suppressed() -> None:
    whole = recording.suppress_instrument(instrument_of_three(), "c")
    assert recording.replace_text(whole, Place("n", 0), Place("n", 10), EMPTY).session == whole


def test_labels_that_are_right_in_another_spelling_are_not_renumbered() -> None:
    session = session_of("ج)\tone", "د )\ttwo", "هـ)\tthree", "و)\tfour", "و)\tfive")
    assert show(recording.renumber(session, "p0"))[1:] == [
        "د )\ttwo", "هـ)\tthree", "و)\tfour", "MOD [-و)-]{+ز)+}\tfive",
    ]  # fmt: skip


def test_the_caret_stands_behind_what_was_carried() -> None:
    session = session_of("one two three")
    forth = recording.carry(session, Place("p0", 0), Place("p0", 4), Place("p0", 13), Text.of(" one"))
    assert (show(forth.session), forth.place) == (["MOD [-one -]two three{+ one+}"], Place("p0", 17))
    back = recording.carry(session, Place("p0", 8), Place("p0", 13), Place("p0", 0), Text.of("three "))
    assert (show(back.session), back.place) == (["MOD {+three +}one two [-three-]"], Place("p0", 6))


def test_the_caret_stands_behind_what_was_carried_past_paragraph_marks_that_go() -> None:
    split = type_at(session_of("one two", "three"), "p0", 3, f"{BREAK}x{BREAK}").session
    carried = recording.carry(split, Place("p0", 3), Place("p0/2", 0), Place("p0/2", 4), Text.of("there"))
    assert (show(carried.session), carried.place) == (["MOD one two{+there+}", "three"], Place("p0", 12))
    added = type_at(session_of("one", "two"), "p0", 3, f"{BREAK}new words").session
    joined = recording.carry(added, Place("p0", 1), Place("new-1", 3), Place("new-1", 9), Text.of("ne"))
    assert (show(joined.session), joined.place) == (["MOD o[-ne-]{+ wordsne+}", "two"], Place("p0", 11))


def test_the_caret_stands_behind_what_was_carried_where_deleted_provisions_stay_behind_it() -> None:
    added = type_at(session_of("one", "two", "three"), "p2", 5, f"{BREAK}new").session
    carried = recording.carry(added, Place("p0", 1), Place("new-1", 0), Place("new-1", 3), Text.of("ne"))
    assert show(carried.session) == ["MOD o[-ne-]{+newne+}", "SUP [-two-]¶-", "SUP [-three-]¶-"]
    assert carried.place == Place("p0", 8)


def test_an_instrument_goes_as_a_whole() -> None:
    session = session_of("RESOLUTION 27", "one", "RESOLUTION 28")
    base = replace(session.base, instruments=(Instrument("resolution", "27", "", "p0", "p1"),))
    whole = Proposal("a", ("MRD",), amendments=(Sup("p0", scope=Scope.INSTRUMENT),))
    gone = replace(session, base=base, proposals=(whole,))
    assert [b.text.plain for b in amended(gone)] == ["RESOLUTION 28"]


def without_labels(session: Session) -> Session:
    """The same with no items in it: behind an item Enter brings the next label, which is tested above."""

    def body(block: Block) -> Block:
        return replace(block, role=Role.BODY)

    base = replace(session.base, blocks=tuple(body(b) for b in session.base))
    found = tuple(
        replace(p, amendments=tuple(replace(a, block=body(a.block)) if isinstance(a, Add) else a for a in p.amendments))
        for p in session.proposals
    )
    return replace(session, base=base, proposals=found)


def letters(document: Document) -> str:
    return "".join(b.text.string for b in document)


def standing(marked: Sequence[Row]) -> str:
    """The characters that are not deleted: words that several brought alike as often as they were brought."""
    return "".join(
        s.text.string * max(len(s.proposals), 1)
        for row in marked
        for s in row.segments
        if s.change is not Change.DELETED
    )


@st.composite
def selections(draw: st.DrawFn, session: Session) -> tuple[Place, Place]:
    marked = rows(session)
    assume(bool(marked))
    first = draw(st.integers(0, len(marked) - 1))
    last = min(len(marked) - 1, first + draw(st.sampled_from([0, 0, 0, 1, 2])))
    start = Place(marked[first].id, draw(st.integers(0, len(marked[first].shown))))
    stop = Place(marked[last].id, draw(st.integers(start.offset if first == last else 0, len(marked[last].shown))))
    return start, stop


@given(st.data())
@settings(max_examples=400, suppress_health_check=[HealthCheck.filter_too_much])
def test_typing_changes_the_amended_text_as_a_person_expects_and_the_base_never(data: st.DataObject) -> None:
    session = without_labels(data.draw(st.one_of(sessions(most=2), agreeing())))
    own = {p.id for p in session.proposals if session.recorder and session.recorder.owns(p)}
    for _ in range(data.draw(st.integers(1, 4))):
        start, stop = data.draw(selections(session))
        text = data.draw(st.sampled_from([EMPTY, Text.of(data.draw(words)), Text.of("x", BREAK, "y"), Text.of(BREAK)]))
        marked = rows(session)
        places = {row.id: at for at, row in enumerate(marked)}
        try:
            recorded = recording.replace_text(session, start, stop, text)
        except OthersText:
            continue
        before, after, alike = "", "", ""
        for at, row in enumerate(marked):
            position = 0
            for segment in row.segments:
                times = max(len(segment.proposals), 1)
                for character in segment.text.string:
                    here = (at, position)
                    position += 1
                    if segment.change is Change.DELETED:
                        continue
                    # What others brought as well still stands when it is taken away: it was not the recorder's alone.
                    alike += character * (times - 1)
                    if here < (places[start.row], start.offset):
                        before += character
                    elif here >= (places[stop.row], stop.offset):
                        after += character
        typed = text.string.replace(BREAK, "")
        assert sorted(standing(rows(recorded.session))) == sorted(before + typed + after + alike)
        # Where others add or insert at the same place, additions stand in the order of the proposals,
        # and words typed stand behind all that the same hand deletes there.
        chosen = {row.block.id for row in marked[places[start.row] : places[stop.row] + 1]}
        others = [a for p in session.proposals if p.id not in own for a in p.amendments]
        if not any(isinstance(a, Add) or a.target in chosen for a in others):
            assert letters(amended(recorded.session)) == before + typed + after
        assert recorded.session.base is session.base
        amend_laws(recorded.session)
        assert updated(marked, session, recorded.session) == rows(recorded.session)
        row = next(r for r in rows(recorded.session) if r.id == recorded.place.row)
        assert 0 <= recorded.place.offset <= len(row.shown)
        session = recorded.session
        own = {p.id for p in session.proposals if session.recorder and session.recorder.owns(p)}
    assert isinstance(session, Session)


@given(st.one_of(sessions(most=2), agreeing()), st.data())
def test_operations_on_whole_provisions_keep_the_laws(session: Session, data: st.DataObject) -> None:
    for _ in range(3):
        marked = rows(session)
        if not marked:
            return
        row = data.draw(st.sampled_from(marked)).block.id
        other = data.draw(st.sampled_from(marked)).id
        before = session
        operation = data.draw(st.sampled_from(
            ["suppress", "no_change", "move", "add_like", "renumber", "withdraw", "decide", "suppress_instrument"]))
        try:
            if operation == "move":
                session = recording.move(session, row, other).session
            elif operation == "add_like":
                session = recording.add_like(session, row).session
            elif operation in ("withdraw", "decide"):
                proposal = data.draw(st.sampled_from(session.proposals)) if session.proposals else None
                if proposal is not None and proposal.amendments:
                    target = data.draw(st.sampled_from(proposal.amendments)).target
                    if operation == "withdraw":
                        session = recording.withdraw(session, proposal.id, target)
                    else:
                        session = recording.decide(session, proposal.id, target, data.draw(st.sampled_from(State)))
            else:
                session = getattr(recording, operation)(session, row)
        except (OthersText, recording.UnknownBlock):
            continue
        amend_laws(session)
        assert updated(marked, before, session) == rows(session)
        assert updated(rows(session), session, before) == marked


def work(job: Callable[[Session], object], session: Session) -> int:
    """How many functions are called."""
    calls = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        job(session)
    finally:
        sys.setprofile(None)
    return calls


def numbered(many: int) -> Session:
    return session_of(*(f"{number}\tto measure;" for number in range(1, many + 1)))


@pytest.mark.parametrize("job", [
    lambda s: recording.replace_text(s, Place("p0", 0), Place(s.base.blocks[-1].id, 4), EMPTY),
    lambda s: recording.replace_text(s, Place("p1", 0), Place("p1", 0), Text.of(f"x{BREAK}" * len(s.base))),
    lambda s: recording.renumber(recording.add_like(s, "p0").session, "new-1"),
])  # fmt: skip
def test_what_is_done_to_twice_as_many_provisions_is_twice_the_work(job: Callable[[Session], object]) -> None:
    once, twice = (work(job, numbered(many)) for many in (100, 200))
    assert twice < 2.5 * once


@pytest.mark.parametrize("rules", ["plain", "plenipotentiary"])
def test_provisions_amended_before_are_suppressed_with_the_others(rules: str) -> None:
    session = replace(numbered(5), profile=rules)
    for row in ("p2", "p3"):
        session = type_at(session, row, 2, "x").session
        session = recording.decide(session, session.proposals[-1].id, "p3", State.REJECTED) if row == "p3" else session
    gone = recording.replace_text(session, Place("p0", 0), Place("p4", 13), EMPTY).session
    amend_laws(gone)
    assert [block.text.string for block in amended(gone)] == []
    assert {row.marker.shown for row in rows(gone) if row.marker} == {"SUP"}


def instrument_of_three(*more: Proposal) -> Session:
    blocks = (
        Block("n", Text.of("RESOLUTION 12 (HARROW BAY)"), Role.NUMBER), Block("c", Text.of("resolves"), Role.CALL),
        Block("i", Text.of("1\tto measure"), Role.ITEM, 1), Block("m", Text.of("RESOLUTION 13"), Role.NUMBER),
        Block("j", Text.of("1\tto report"), Role.ITEM, 1),
    )
    instruments = (Instrument("resolution", "12", "", "n", "i"), Instrument("resolution", "13", "", "m", "j"))
    return Session(Document(blocks, instruments), more, recorder=MRD)


def test_a_whole_instrument_goes_with_all_that_the_recorder_wanted_in_it():
    session = type_at(instrument_of_three(), "i", 0, "2").session
    session = recording.add(session, "i", Text.of("2\tto publish")).session
    session = recording.move(session, "i", "c").session
    session = type_at(session, "j", 0, "2").session
    whole = recording.suppress_instrument(session, "i")
    assert [(a.target, a.marker.shown) for p in whole.proposals for a in p.amendments] == [("j", "MOD"), ("n", "SUP")]
    assert [row.block.id for row in rows(whole) if row.marker and row.marker.shown == "SUP"] == ["n", "c", "i"]
    proposal = next(p for p in whole.proposals if p.amendment("n"))
    back = recording.withdraw(whole, proposal.id, "n")
    assert not any(row.marker for row in rows(back) if row.block.id != "j")


def test_what_others_want_in_a_suppressed_instrument_stays_and_collides():
    theirs = Proposal("z", ("ZEM",), "ZEM/1", (Mod("i", (Edit(0, 1, Text.of("2")),)),))
    whole = recording.suppress_instrument(instrument_of_three(theirs), "c")
    assert theirs in whole.proposals
    assert any({p, q} >= {"z"} for _, (p, _), (q, _) in colliding(whole))


def test_what_stands_in_a_suppressed_instrument_is_told_in_the_order_of_the_proposals() -> None:
    whole = recording.suppress_instrument(instrument_of_three(), "c")
    typed = type_at(recording.record(whole, Recorder(("ZEM",), "ZEM/19")), "i", 0, "2").session
    assert rows(typed)[2].proposals == tuple(p.id for p in typed.proposals)
    assert updated(rows(whole), whole, typed) == rows(typed)


def test_outside_of_every_instrument_there_is_none_to_suppress():
    with pytest.raises(UnknownBlock):
        recording.suppress_instrument(session_of("one"), "p0")


@given(st.lists(st.integers(0, 5), max_size=6), st.integers(1, 4), st.integers(0, 2))
def test_own_paragraphs_deleted_together_leave_what_each_deleted_by_itself_does(
    places: list[int], count: int, others: int
) -> None:
    """Some of the recorder's behind each other, some put in between later, some that another delegation put there."""
    session = session_of("one", "two")
    session = type_at(session, "p0", 3, f"{BREAK}new" * 5).session
    for number, place in enumerate(places):
        behind = [row.id for row in rows(session) if row.added][min(place, 4)]
        hand = MRD if number >= others else Recorder(("ZEM",), "ZEM/19")
        session = recording.add(replace(session, recorder=hand), behind, Text.of(f"put in {number}")).session
    session = replace(session, recorder=MRD)
    own = [row.id for row in rows(session) if row.added and MRD.owns(session.proposal(row.proposals[0]))]
    blocks = own[1 : 1 + count]
    together, single = recording._remove_together(session, blocks[::-1]), session
    for block in reversed(blocks):
        single = recording.suppress(single, block)
    assert amended(together) == amended(single)
    assert [row.id for row in rows(together)] == [row.id for row in rows(single)]


def test_many_own_paragraphs_go_with_the_decisions_about_them() -> None:
    session = type_at(session_of("one", "two"), "p0", 3, f"{BREAK}new" * 6).session
    added = [row for row in rows(session) if row.added]
    decided = recording.decide(session, added[2].proposals[0], added[2].id, State.BRACKETED)
    gone = recording.replace_text(decided, Place(added[0].id, 1), Place(added[-1].id, 3), EMPTY)
    assert show(gone.session) == ["one", "ADD {+n+}¶+", "two"]
    assert gone.session.decisions == {}
    assert gone.place == Place(added[0].id, 1)
