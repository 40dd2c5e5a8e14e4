"""What several proposals want alike is one change with several sponsors; what touches is asked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from laws import check_laws
from strategies import agreeing

from editor.agreeing import additions, told_of
from editor.amendment import Add, Amendment, Edit, Marker, Mod, Noc, Proposal, State, Sup
from editor.document import Block, Cell, Document
from editor.markup import Change, Row, amended, collisions, rows
from editor.profile import profile
from editor.rendering import Kind, render
from editor.session import Session
from editor.text import BREAK, Marks, Span, Text


def words(session: Session) -> list[Text]:
    """The paragraphs of the amended text, however their blocks are called."""
    return [block.text for block in amended(session)]


def copied(proposal: Proposal, id: str) -> Proposal:
    """A proposal that wants the very same, under another name and with other names for what it adds."""
    names: dict[str | None, str] = {a.target: f"{id}.{a.target}" for a in proposal.amendments if isinstance(a, Add)}

    def named(amendment: Amendment) -> Amendment:
        match amendment:
            case Add():
                block = replace(amendment.block, id=names[amendment.target])
                return replace(amendment, block=block, after=names.get(amendment.after, amendment.after))
            case Sup(moved_to=str()):
                return replace(amendment, moved_to=names[amendment.moved_to])
        return amendment

    return replace(proposal, id=id, sponsors=(id,), amendments=tuple(map(named, proposal.amendments)))


def without_sponsors(row: Row, second: str) -> tuple[object, ...]:
    """All of a row but the proposal `second`, and what its block is called."""

    def others(by: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(id for id in by if id != second)

    segments = [(s.change, s.text, s.start, others(s.proposals)) for s in row.segments]
    return segments, row.mark, others(row.mark_proposals), row.marker, others(row.proposals), row.added


@settings(max_examples=200)
@given(agreeing())
def test_laws_hold_where_proposals_agree(session: Session) -> None:
    check_laws(session)


@settings(max_examples=200)
@given(agreeing(), st.permutations(range(3)))
def test_what_does_not_collide_merges_in_any_order(session: Session, order: list[int]) -> None:
    if not collisions(session):
        shuffled = tuple(session.proposals[i] for i in order if i < len(session.proposals))
        assert words(replace(session, proposals=shuffled)) == words(session)


@given(agreeing(), st.data())
def test_what_is_wanted_twice_stands_once_and_whoever_withdraws_the_other_still_wants_it(
    session: Session, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(session.proposals) - 1))
    first = replace(session.proposals[at], state=State.TABLED)
    alone = replace(session, proposals=(*session.proposals[:at], first, *session.proposals[at + 1 :]))
    second = copied(first, "second")
    both = replace(alone, proposals=(*alone.proposals, second))
    check_laws(both)
    assert [without_sponsors(row, "second") for row in rows(both)] == [without_sponsors(row, "") for row in rows(alone)]
    for row in rows(both):
        for by in (row.proposals, row.mark_proposals, *(s.proposals for s in row.segments)):
            assert (first.id in by) == ("second" in by)
    told = {frozenset((c.first, c.second)) for c in collisions(both)}
    assert frozenset((first.id, "second")) not in told
    assert {pair - {"second"} | ({first.id} if "second" in pair else set()) for pair in told} == {
        frozenset((c.first, c.second)) for c in collisions(alone)
    }
    if collisions(alone):
        return  # what stands at one place then does so in the order of the proposals, which now is another
    for gone in (first, second):
        withdrawn = both.with_proposal(replace(gone, state=State.WITHDRAWN))
        assert words(withdrawn) == words(both)
    # So it is for each amendment alone.
    for amendment, twin in zip(first.amendments, second.amendments, strict=True):
        for key in ((first.id, amendment.target), ("second", twin.target)):
            assert words(replace(both, decisions={key: State.REJECTED})) == words(both)


@settings(max_examples=200)
@given(agreeing())
def test_each_sponsor_reads_in_what_is_common_what_it_wants_itself(session: Session) -> None:
    marked = rows(session)
    for proposal in session.proposals:
        if not proposal.state.live:
            continue
        alone = {}
        for row in rows(replace(session, proposals=(proposal,))):
            alone[row.block.id] = alone.get(row.block.id, "") + own_reading(row, proposal.id)
        together: dict[str, str] = {}
        known = additions(session.proposals)
        own = {known.one(a.target): a.target for a in proposal.amendments if isinstance(a, Add)}
        for row in marked:
            if not row.added:
                together[row.block.id] = together.get(row.block.id, "") + own_reading(row, proposal.id)
            elif proposal.id in row.proposals:
                together[own[known.one(row.block.id)]] = own_reading(row, proposal.id)
        assert together == alone


def own_reading(row: Row, proposal: str) -> str:
    """The words of a row as one proposal wants them, its paragraph mark, too, where it brings that in."""
    read = ""
    for s in row.segments:
        wanted = proposal in s.proposals
        if s.change is Change.KEPT or (s.change is Change.INSERTED) == wanted:
            read += s.text.string
    return read + (BREAK if row.mark is Change.INSERTED and not row.added and proposal in row.mark_proposals else "")


BASE = Document(
    tuple(Block(f"p{n}", Text.of(text)) for n, text in enumerate(("RESOLUTION 1", "every six hours;", "once a day.")))
)


def both(first: Amendment, second: Amendment) -> Session:
    return Session(BASE, (Proposal("a", ("MRD",), "MRD/7/1", (first,)), Proposal("b", ("ZEM",), "ZEM/3/2", (second,))))


def edited(start: int, stop: int, text: str = "") -> Mod:
    return Mod("p1", (Edit(start, stop, Text.of(text) if text else Text()),))


def added(id: str, text: str, after: str | None = "p1", moved_from: str | None = None) -> Add:
    return Add(Block(id, Text.of(text)), after, moved_from)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (edited(6, 6, "full "), edited(6, 6, "full ")),
        (edited(6, 9, "two"), edited(6, 9, "two")),
        (edited(0, 6), edited(0, 6)),
        (Sup("p1"), Sup("p1")),
        (Noc("p1"), Noc("p1")),
        (added("x", "new;"), added("y", "new;")),
        (edited(16, 17, " and "), edited(16, 17, " and ")),
        (edited(6, 6, f"one{BREAK}two"), edited(6, 6, f"one{BREAK}two")),
    ],
)
def test_the_same_of_two_is_one_change_of_both(first: Amendment, second: Amendment) -> None:
    session = both(first, second)
    assert words(session) == words(replace(session, proposals=session.proposals[:1]))
    assert collisions(session) == ()
    changed = [row for row in rows(session) if row.marker]
    assert {row.proposals for row in changed} == {("a", "b")}
    for row in changed:
        assert {s.proposals for s in row.segments} <= {(), ("a", "b")}
        assert row.mark is Change.KEPT or row.mark_proposals == ("a", "b")


def test_files_name_everybody_who_wants_what_is_wanted_alike() -> None:
    session = both(added("x", "new;"), added("y", "new;"))
    tracked = render(session, Kind.TRACKED, profile("plain")).paragraphs[2]
    assert (tracked.author, [piece.author for piece in tracked.pieces]) == ("MRD, ZEM", ["MRD, ZEM"])
    because = [replace(p, reasons=Text.of(f"{p.sponsors[0]} says so.")) for p in session.proposals]
    marked = render(replace(session, proposals=tuple(because)), Kind.MARKED, profile("plain")).paragraphs
    assert [p.text.plain for p in marked][2:7] == [
        "ADD\tMRD/7/1", "ADD\tZEM/3/2", "new;",
        "Reasons:\t(MRD/7/1) MRD says so.", "Reasons:\t(ZEM/3/2) ZEM says so.",
    ]  # fmt: skip


def test_two_that_move_a_provision_to_one_place_are_one_and_to_two_places_collide() -> None:
    def moving(id: str, after: str) -> Proposal:
        return Proposal(id, amendments=(Sup("p1", f"n-{id}"), added(f"n-{id}", "every six hours;", after, "p1")))

    one = Session(BASE, (moving("a", "p2"), moving("b", "p2")))
    assert collisions(one) == ()
    assert [row.marker for row in rows(one)] == [None, Marker.SUP_MOVED, None, Marker.ADD_MOVED]
    assert len(collisions(Session(BASE, (moving("a", "p2"), moving("b", "p0"))))) == 1


def test_where_two_agree_in_a_part_only_the_rest_is_asked() -> None:
    five = Mod("p1", (Edit(0, 5, Text.of("each")), Edit(6, 9, Text.of("two"))))
    session = both(five, edited(0, 5, "each"))
    assert collisions(session) == ()
    assert [b.text.string for b in amended(session)][1] == "each two hours;"
    assert collisions(both(five, Mod("p1", (Edit(0, 5, Text.of("each")), Edit(6, 9, Text.of("ten"))))))
    assert [s.proposals for s in rows(session)[1].segments if s.proposals] == [("a", "b"), ("a", "b"), ("a",), ("a",)]


def test_provisions_with_equal_words_that_look_or_come_from_elsewhere_are_two() -> None:
    bold = Add(Block("y", Text((Span("new;", Marks(bold=True)),))), "p1")
    for other in (bold, added("y", "new;", moved_from="p2"), added("y", "new;", "p2")):
        assert [text.string for text in words(both(added("x", "new;"), other))].count("new;") == 2


def test_what_a_proposal_wants_with_what_several_add_is_its_own_addition() -> None:
    first = Proposal("a", amendments=(added("x", "new;"),))
    own = (Sup("p2"), added("z", "other;", "p0"), added("y", "new;"))
    second = Proposal("b", amendments=own)
    assert told_of((first, second), second, "x") is own[2]
    assert told_of((first, second), second, "p2") is own[0]
    assert told_of((first, second), second, "p1") is None
    assert told_of((first, second), first, "z") is None


def test_a_chain_of_new_provisions_is_shared_as_far_as_it_is_equal() -> None:
    def adding(id: str, *texts: str, chained: bool = True) -> Proposal:
        ids = [f"{id}{n}" for n, _ in enumerate(texts)]
        after = ["p1", *ids] if chained else ["p1"] * len(ids)
        return Proposal(id, amendments=tuple(map(added, ids, texts, after)))

    for chained in (True, False):
        session = Session(BASE, (adding("a", "one;", "two;"), adding("b", "one;", chained=chained)))
        assert [text.string for text in words(session)][2:4] == ["one;", "two;"]
        assert collisions(session) == ()
        session = Session(BASE, (adding("a", "one;", "two;"), adding("b", "one;", "three;", chained=chained)))
        assert [(c.first, c.second) for c in collisions(session)] == [("a", "b")]
        assert [text.string for text in words(session)].count("one;") == 1


def test_a_new_row_of_a_table_is_shared_whole_or_not_at_all() -> None:
    def adding(id: str, *cells: str) -> Proposal:
        blocks = [Block(f"{id}{n}", Text.of(text), cell=Cell("t", 1, n)) for n, text in enumerate(cells)]
        return Proposal(id, amendments=tuple(map(Add, blocks, ["p1", *(b.id for b in blocks)])))

    assert len(words(Session(BASE, (adding("a", "x", "y"), adding("b", "x", "y"))))) == 5
    other = Session(BASE, (adding("a", "x", "y"), adding("b", "x", "z")))
    assert len(words(other)) == 7
    assert collisions(other)


@pytest.mark.parametrize(
    ("one", "other", "asked"),
    [
        (edited(9, 9, " full"), edited(6, 9, "two"), True),  # behind the word that goes: who stands first?
        (edited(6, 6, "full "), edited(6, 9, "two"), True),
        (edited(6, 6, "full "), edited(6, 9), True),
        (edited(9, 9, " full"), edited(6, 9), True),
        (edited(7, 7, "full "), edited(6, 9), True),
        (edited(10, 10, "full "), edited(6, 9, "two"), False),  # a space stands between
        (edited(5, 5, " full"), edited(6, 9, "two"), False),
        (edited(15, 15, " and nights"), edited(15, 16, ","), False),  # before the stop that another one changes
        (edited(16, 16, " and"), edited(15, 16, ","), True),
        (edited(16, 16, " and"), edited(16, 17, " or "), True),
        (edited(16, 16, " and"), edited(16, 17), False),
        (edited(6, 9, "two"), edited(10, 15, "days"), False),
        (edited(6, 9, "two"), edited(9, 10), False),
        (edited(10, 10, "full "), edited(9, 10), False),  # the space before goes, and no word
        (edited(5, 5, " full"), edited(6, 6, "whole "), True),  # between the same two words
        (edited(5, 5, " full"), edited(6, 6, "full "), True),
        (edited(5, 5, ","), edited(6, 6, "whole "), False),
        (edited(5, 5, " full"), edited(6, 6, "twenty-"), False),
        (added("x", "new;"), edited(10, 15, "days"), False),
    ],
)
def test_words_put_beside_a_word_that_another_takes_are_a_question(
    one: Amendment, other: Amendment, asked: bool
) -> None:
    for first, second in ((one, other), (other, one)):
        assert bool(collisions(both(first, second))) == asked
    merged = replace(one, edits=(*one.edits, *other.edits)) if isinstance(one, Mod) and isinstance(other, Mod) else one
    assert collisions(Session(BASE, (Proposal("a", amendments=(merged,)),))) == ()


def test_changes_tracked_in_one_text_were_made_in_sight_of_each_other() -> None:
    session = both(edited(6, 6, "full "), edited(6, 9, "two"))
    tracked = tuple(replace(p, date="2031-05-04T10:00:00") for p in session.proposals)
    assert collisions(replace(session, proposals=tracked)) == ()
    assert collisions(replace(session, proposals=(tracked[0], replace(tracked[1], origin="other.docx"))))


def test_where_one_suppresses_what_another_modifies_each_line_has_its_own_marker() -> None:
    base = Document((Block("1", Text.of("to build 12 stations;")), Block("2", Text.of("to report."))))
    session = Session(
        base,
        (
            Proposal("one", ("MRD",), amendments=(Mod("1", (Edit(9, 11, Text.of("13")),)),)),
            Proposal("two", ("ZEM",), amendments=(Sup("1"),)),
        ),
    )
    marked = [p.text.plain for p in render(session, Kind.MARKED, profile("plain")).paragraphs]
    assert marked[:2] == ["MOD\tMRD", "SUP\tZEM"]


def test_each_proposal_line_tells_what_its_own_proposal_does_to_the_provision_below_it() -> None:
    base = Document(tuple(Block(str(n), Text.of(f"to build {n}0 stations in the straits;")) for n in range(1, 5)))
    ten = Edit(9, 11, Text.of("50"))
    session = Session(
        base,
        (
            Proposal("one", ("MRD",), amendments=(Mod("1", (ten,)), Sup("2"), Sup("4", moved_to="n"),
                                                  Add(Block("n", base.block("4").text), "3", moved_from="4"))),
            Proposal("two", ("ZEM",), amendments=(Sup("1"), Mod("2", (ten,)), Noc("3", True), Mod("4", (ten,)))),
            Proposal("three", ("QOR",), amendments=(Mod("3", (ten,)),)),
        ),
    )
    marked = [p.text.plain.partition(" stations")[0] for p in render(session, Kind.MARKED, profile("plain")).paragraphs]
    assert [line for line in marked if "\t" in line] == [
        "MOD\tMRD", "SUP\tZEM", "SUP\tMRD", "MOD\tZEM", "NOC\tZEM", "MOD\tQOR", "ADD*\tMRD", "SUP*\tMRD", "MOD\tZEM",
    ]
