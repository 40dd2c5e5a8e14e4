"""The laws of amendments: each holds for every text, and each example goes through the same helper."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from laws import check_laws
from strategies import documents, sessions, texts

from editor.amendment import Add, Edit, Mod, Noc, Proposal, State, Sup
from editor.document import Block, Document, Instrument, Role
from editor.markup import amended, collisions, edits_from, rows
from editor.profile import profile
from editor.rendering import Kind, render
from editor.session import History, Session
from editor.text import BREAK, Text


@given(sessions())
@settings(max_examples=200)
def test_laws_hold_for_any_session(session: Session) -> None:
    check_laws(session)


@given(sessions(most=3), st.permutations(range(3)))
def test_proposals_that_do_not_collide_merge_in_any_order(session: Session, order: list[int]) -> None:
    if collisions(session):
        return
    shuffled = tuple(session.proposals[i] for i in order if i < len(session.proposals))
    anchors = [a.after for p in session.proposals for a in p.amendments if isinstance(a, Add)]
    if len(set(anchors)) == len(anchors):  # several additions at one place stand in the order of the proposals
        assert amended(replace(session, proposals=shuffled)) == amended(session)


@given(sessions())
def test_the_edits_of_a_marking_make_that_marking_again(session: Session) -> None:
    for proposal in session.proposals:
        for amendment in proposal.amendments:
            if not isinstance(amendment, Mod) or any(BREAK in e.text.string for e in amendment.edits):
                continue
            one = Session(session.base, (Proposal("x", amendments=(amendment,)),))
            row = next(r for r in rows(one) if r.id == amendment.target)
            again = edits_from(row.segments, row.mark, len(row.block.text))
            two = Session(session.base, (Proposal("x", amendments=(Mod(amendment.target, again),)),))
            assert amended(two) == amended(one)
            twice = next(r for r in rows(two) if r.id == amendment.target)
            assert edits_from(twice.segments, twice.mark, len(twice.block.text)) == again


@given(documents(), st.lists(texts, max_size=5))
def test_undo_gives_back_every_session(base: Document, typed: list[Text]) -> None:
    history = History(Session(base))
    seen = [history.present]
    for text in typed:
        edit = Mod(base.blocks[0].id, (Edit(0, 0, text),) if text else ())
        history = history.do("type", Session(base, (Proposal("x", amendments=(edit,)),)))
        if history.present != seen[-1]:
            seen.append(history.present)
    back = history
    for expected in reversed(seen):
        assert back.present == expected
        back = back.undo()
    while back.undone:
        back = back.redo()
    assert back.present == history.present


def base_of(*paragraphs: str) -> Document:
    return Document(tuple(Block(f"p{n}", Text.of(text), Role.ITEM, 1) for n, text in enumerate(paragraphs)))


def one(base: Document, *amendments: Add | Mod | Sup | Noc) -> Session:
    return Session(base, (Proposal("x", ("MRD",), "MRD/12/1", tuple(amendments)),))


def test_a_replacement_strikes_first_and_inserts_behind_it() -> None:
    session = one(base_of("every six hours;"), Mod("p0", (Edit(6, 9, Text.of("two")),)))
    check_laws(session)
    assert [(s.change.value, s.text.plain) for s in rows(session)[0].segments] == [
        ("=", "every "), ("-", "six"), ("+", "two"), ("=", " hours;"),
    ]  # fmt: skip


def test_a_mark_taken_out_joins_two_provisions() -> None:
    session = one(base_of("one", "two"), Mod("p0", (Edit(3, 4, Text.of(" ")),)))
    assert [b.text.plain for b in check_laws(session)] == ["one two"]


def test_a_mark_brought_in_splits_a_provision() -> None:
    session = one(base_of("onetwo"), Mod("p0", (Edit(3, 3, Text.of(BREAK)),)))
    assert [b.text.plain for b in check_laws(session)] == ["one", "two"]


def test_a_move_stands_in_its_new_place_only() -> None:
    new = Block("new", Text.of("one"), Role.ITEM, 1)
    session = one(base_of("one", "two"), Sup("p0", "new"), Add(new, "p1", "p0"))
    assert [b.text.plain for b in check_laws(session)] == ["two", "one"]
    assert [row.marker.shown if row.marker else "" for row in rows(session)] == ["SUP*", "", "ADD*"]


def test_what_is_rejected_does_not_count() -> None:
    session = one(base_of("one"), Sup("p0"))
    session = replace(session, decisions={("x", "p0"): State.REJECTED})
    assert [b.text.plain for b in check_laws(session)] == ["one"]


def test_words_added_behind_a_rejected_addition_keep_their_place() -> None:
    first, second = Block("n1", Text.of("first")), Block("n2", Text.of("second"))
    session = one(base_of("one", "two"), Add(first, "p0"), Add(second, "n1"))
    session = replace(session, decisions={("x", "n1"): State.REJECTED})
    assert [b.text.plain for b in check_laws(session)] == ["one", "second", "two"]


def test_two_deletions_of_the_same_words_are_one_and_collide_unless_equal() -> None:
    base = base_of("one two three")
    a = Proposal("a", amendments=(Mod("p0", (Edit(0, 7),)),))
    b = Proposal("b", amendments=(Mod("p0", (Edit(4, 13),)),))
    session = Session(base, (a, b))
    assert [x.text.plain for x in check_laws(session)] == [""]
    assert [(c.first, c.second) for c in collisions(session)] == [("a", "b")]
    assert not collisions(Session(base, (a, replace(a, id="c"))))


@pytest.mark.parametrize("turned", [False, True])
def test_words_put_in_a_provision_another_suppresses_stay_a_paragraph_and_collide(turned: bool) -> None:
    suppresses = Proposal("a", amendments=(Sup("p0"),))
    renumbers = Proposal("b", amendments=(Mod("p0", (Edit(0, 1, Text.of("3")),)),))
    proposals = (renumbers, suppresses) if turned else (suppresses, renumbers)
    session = Session(base_of("1 one;", "2 two."), proposals)
    assert [b.text.plain for b in check_laws(session)] == ["3", "2 two."]
    assert [{c.first, c.second} for c in collisions(session)] == [{"a", "b"}]


def proposed(level: str, *proposals: Proposal) -> list[str]:
    """The paragraphs of a marked file under the rules of a conference that marks at that level."""
    base = base_of("RESOLUTION 27", "one", "two")
    base = replace(base, instruments=(Instrument("resolution", "27", "", "p0", "p2"),))
    rules = replace(profile("plain"), level=level)
    return [p.text.plain for p in render(Session(base, proposals), Kind.MARKED, rules).paragraphs]


def test_a_resolution_amended_whole_has_one_line_of_each_sponsor_and_its_reasons_at_the_end() -> None:
    new = Block("new", Text.of("three"), Role.ITEM, 1)
    a = Proposal("a", ("MRD",), "MRD/12/1", (Mod("p1", (Edit(0, 0, Text.of("x")),)),), Text.of("Because."))
    b = Proposal("b", ("MRD",), "MRD/12/2", (Add(new, "p2"),), Text.of("So."))
    assert proposed("instrument", a, b) == [
        "MOD\tMRD/12/1", "RESOLUTION 27", "xone", "two", "three",
        "Reasons:\t(MRD/12/1) Because.", "Reasons:\t(MRD/12/2) So.",
    ]  # fmt: skip
    assert proposed("provision", a, b) == [
        "RESOLUTION 27", "MOD\tMRD/12/1", "xone", "Reasons:\tBecause.",
        "two", "ADD\tMRD/12/2", "three", "Reasons:\tSo.",
    ]  # fmt: skip


def test_a_footnote_has_no_marker_of_its_own() -> None:
    """It belongs to the provision that refers to it, and has neither proposal line nor reasons."""
    note = Block("note", Text.of("See the annex."), Role.FOOTNOTE, story="footnote:1")
    session = one(base_of("one", "two"), Mod("p0", (Edit(3, 3, Text.of("1")),)), Add(note, "p1"))
    session = replace(session, proposals=(replace(session.proposals[0], reasons=Text.of("Because.")),))
    told = [p.text.plain for p in render(session, Kind.MARKED, profile("plain")).paragraphs]
    assert told == ["MOD\tMRD/12/1", "one1", "Reasons:\tBecause.", "two", "See the annex."]
