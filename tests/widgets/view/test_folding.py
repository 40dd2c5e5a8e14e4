"""What is folded, and what some proposals want, as items of the flow; no widget."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from editor.amendment import Add, Amendment, Edit, Mod, Proposal
from editor.document import Block, Cell, Document, Role
from editor.markup import amended, rows
from editor.session import Session
from editor.text import Text
from tests.strategies import sessions
from widgets.view.flow import Flow
from widgets.view.projection import AMENDED_SIDE, Group, Showing, Shown, present, rows_of

PLACES = 40
TABLE = range(20, 29)


def text_of(changed: frozenset[int], added: frozenset[int], others: frozenset[int] = frozenset()) -> Session:
    """Forty provisions, a table of three columns among them; some amended, some with one added behind them.

    What `others` do is another proposal's.
    """
    blocks = tuple(
        Block(f"p{at}", Text.of(f"provision {at}"), Role.TABLE, cell=Cell("t", at // 3, at % 3))
        if at in TABLE
        else Block(f"p{at}", Text.of(f"provision {at}"), Role.ITEM, 1)
        for at in range(PLACES)
    )
    amendments: list[Amendment] = [Mod(f"p{at}", (Edit(0, 4, Text.of("new")),)) for at in sorted(changed)]
    amendments += [Add(Block(f"a{at}", Text.of("added")), f"p{at}") for at in sorted(added) if at not in TABLE]
    beside: list[Amendment] = [Mod(f"p{at}", (Edit(5, 6),)) for at in sorted(others) if at % 2]
    beside += [Add(Block(f"b{at}", Text.of("other")), f"p{at}") for at in sorted(others | added) if at not in TABLE]
    return Session(
        Document(blocks), (Proposal("p", amendments=tuple(amendments)), Proposal("q", amendments=tuple(beside)))
    )


def folding(shown: Session, by: frozenset[str] | None = None) -> Flow:
    flow = Flow(Showing(by=by))
    flow.set_rows(rows(shown))
    flow.set_folding(True)
    return flow


def kinds(flow: Flow) -> list[tuple[str, tuple[str, ...]]]:
    """What every item is, and its rows."""
    return [
        (item.kind if isinstance(item, Group) else "row", tuple(row.id for row in rows_of(item))) for item in flow.items
    ]


some = st.frozensets(st.integers(0, PLACES - 1), max_size=5)


@given(some, some, some)
def test_a_fold_holds_only_what_nobody_amends_and_leaves_something_beside_each_change(
    changed: frozenset[int], added: frozenset[int], others: frozenset[int]
):
    flow = folding(text_of(changed, added, others))
    assert [row for item in flow.items for row in rows_of(item)] == flow.rows
    for number, item in enumerate(flow.items):
        if isinstance(item, Group) and item.kind == "folded":
            assert all(row.marker is None for row in item.rows)
            assert len(item.rows) >= 3
            assert number, "the beginning stays in sight"
            assert rows_of(flow.items[number - 1])[-1].marker is None
            assert number + 1 == len(flow.items) or rows_of(flow.items[number + 1])[0].marker is None


@given(
    st.lists(st.tuples(some, some, some), min_size=2, max_size=6),
    st.sampled_from([None, frozenset("p"), frozenset("pq")]),
    st.data(),
)
def test_folds_after_any_edit_are_those_of_the_text_as_it_is(
    steps: list[tuple[frozenset[int], frozenset[int], frozenset[int]]], by: frozenset[str] | None, data: st.DataObject
):
    flow = folding(text_of(*steps[0]), by)
    closed = [index for index in range(len(flow.items)) if flow.folded(index)]
    if closed and data.draw(st.booleans()):
        flow.unfold(data.draw(st.sampled_from(closed)))
    for step in steps[1:]:
        flow.update(rows(text_of(*step)))
        whole = [row for item in flow.items for row in rows_of(item)]
        assert whole == list(flow.rows)
        assert len(flow.heights) == len(flow.items)
        assert [flow.heights.first_row(at) for at in range(len(flow.items))] == [
            sum(len(rows_of(item)) for item in flow.items[:at]) for at in range(len(flow.items))
        ]
    fresh = Flow(Showing(by=by))
    fresh.set_rows(flow.rows)
    fresh._opened = set(flow._opened)  # what a person opened stays open
    fresh.folding = True
    fresh._lay()
    assert kinds(flow) == kinds(fresh)


def test_what_is_unfolded_stays_so_and_a_change_closes_nothing():
    flow = folding(text_of(frozenset({10}), frozenset()))
    index = next(index for index in range(len(flow.items)) if flow.folded(index))
    assert flow.folded(index) == 8
    spliced = flow.unfold(index)
    assert (spliced.count, spliced.rows) == (8, 8)
    assert not any(flow.folded(at) for at in range(index + 8))


@given(sessions(), st.data())
def test_what_a_proposal_wants_is_shown_as_if_there_were_no_other(session: Session, data: st.DataObject):
    if not session.proposals:
        return
    proposal = data.draw(st.sampled_from(session.proposals))
    alone = replace(session, proposals=(proposal,))
    showing = replace(AMENDED_SIDE, by=frozenset({proposal.id}))

    def words(shown: Session, how: Showing) -> str:
        return "".join(Shown([row], how).text for row in rows(shown) if present(row, how)).replace("\u2028", "\n")

    assert words(session, showing) == words(alone, AMENDED_SIDE)
    assert words(alone, AMENDED_SIDE) == "".join(block.text.plain for block in amended(alone)).replace("\u2028", "\n")


def test_additions_of_several_at_one_place_are_one_item_and_each_page_shows_its_own():
    base = Document((Block("p", Text.of("resolves")),))
    both = tuple(
        Proposal(name, amendments=(Add(Block(f"{name}1", Text.of(f"{name} one")), "p"),
                                   Add(Block(f"{name}2", Text.of(f"{name} two")), f"{name}1")))
        for name in "ab"
    )
    flow = Flow(Showing(by=frozenset({"a", "b"})))
    flow.set_rows(rows(Session(base, both)))
    assert kinds(flow) == [("row", ("p",)), ("level", ("a1", "a2", "b1", "b2"))]
    mine = replace(AMENDED_SIDE, by=frozenset({"b"}))
    assert [row.id for row in rows_of(flow.items[1]) if present(row, mine)] == ["b1", "b2"]


def test_what_others_add_takes_no_room_and_what_they_change_is_folded():
    base = Document(tuple(Block(f"p{at}", Text.of(f"provision {at}")) for at in range(9)))
    one = Proposal("a", amendments=(Mod("p1", (Edit(0, 4),)),))
    other = Proposal("b", amendments=(Mod("p6", (Edit(0, 4),)), Add(Block("b1", Text.of("new")), "p1"),
                                      Add(Block("b2", Text.of("new")), "p5")))
    flow = Flow(Showing(by=frozenset({"a"})))
    flow.set_rows(rows(Session(base, (one, other))))
    assert ("hidden", ("b1",)) in kinds(flow)
    flow.set_folding(True)
    assert kinds(flow)[-1] == ("folded", ("p2", "p3", "p4", "p5", "b2", "p6", "p7", "p8"))
    assert flow.folded(len(flow.items) - 1) == 7
