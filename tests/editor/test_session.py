"""What a session says of itself."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.amendment import Add, Edit, Mod, Proposal, State, Sup
from editor.document import Block, Document
from editor.errors import AmendmentError, BlockExists, EditOutside, UnknownBlock
from editor.session import History, Recorder, Session, check
from editor.text import Text


def session(base: list[str], added: list[str]) -> Session:
    amendments = tuple(Add(Block(id, Text.of("moons")), None) for id in added)
    return Session(
        Document(tuple(Block(id, Text.of("tides")) for id in base)), (Proposal("proposal-3", amendments=amendments),)
    )


def test_a_new_identity_is_nobodys_and_counts_on() -> None:
    assert session([], []).new_id("new-") == "new-1"
    assert session([], []).new_id("proposal-") == "proposal-4"
    assert session([], ["new-2", "new-9", "new-"]).new_id("new-") == "new-10"
    assert session(["new-1", "new-2", "new-4"], []).new_id("new-") == "new-3"
    assert session(["new-10"], ["new-9"]).new_id("new-") == "new-11"


def test_what_others_call_their_blocks_is_in_no_ones_way() -> None:
    assert session([], ["new-²", "new-٣", "new-x", "newer-7"]).new_id("new-") == "new-4"
    assert session([], ["new-" + "9" * 5000, "new-2"]).new_id("new-") == "new-3"
    assert session([], ["new-" + "9" * 10, "new-2"]).new_id("new-") == "new-3"
    assert session([], ["new-" + "9" * 9]).new_id("new-") == "new-1" + "0" * 9
    gone = Proposal("a", amendments=(Sup("new-7"), Mod("new-7")))
    assert Session(Document((Block("new-7", Text.of("tides")),)), (gone,)).new_id("new-") == "new-1"


def chained(**after: str | None) -> Session:
    """Added blocks by their names, each behind the block told."""
    amendments = tuple(Add(Block(id, Text.of("moons")), place) for id, place in after.items())
    return Session(Document((Block("p", Text.of("tides")),)), (Proposal("one", amendments=amendments),))


def test_added_blocks_hang_on_the_base_text_in_the_end() -> None:
    check(chained(c="b", b="a", a="p", z=None, y="z"))
    for loose in (chained(a="b", b="a"), chained(a="a"), chained(a="nowhere"), chained(b="a", a="nowhere", c="p")):
        with pytest.raises(UnknownBlock):
            check(loose)


def test_an_amendment_that_does_not_fit_the_base_text_is_told() -> None:
    base = Document((Block("p", Text.of("tides")),))
    for wrong, error in (
        (Sup("q"), UnknownBlock),
        (Mod("q"), UnknownBlock),
        (Mod("p", (Edit(3, 7),)), EditOutside),
        (Mod("p", (Edit(2, 4), Edit(3, 5))), EditOutside),
        (Add(Block("p", Text.of("moons")), None), BlockExists),
    ):
        with pytest.raises(error):
            check(Session(base, (Proposal("one", amendments=(wrong,)),)))
    check(Session(base, (Proposal("one", amendments=(Mod("p", (Edit(2, 4), Edit(4, 6))),)),)))


STATES = tuple(Session(Document((Block("p", Text.of(f"tide {n}")),))) for n in range(3))
deeds = st.sampled_from(["undo", "redo"]) | st.tuples(st.sampled_from(STATES), st.sampled_from(["", "typing"]))


@given(st.lists(deeds, max_size=30))
@settings(max_examples=200)
def test_a_history_is_a_list_with_a_place_in_it(done: list[str | tuple[Session, str]]) -> None:
    history, known, at = History(STATES[0]), [(STATES[0], "")], 0
    for deed in done:
        before = history
        if deed == "undo":
            history, at = history.undo(), max(at - 1, 0)
        elif deed == "redo":
            history, at = history.redo(), min(at + 1, len(known) - 1)
        elif deed[0] != known[at][0]:
            on = deed[1] and deed[1] == known[at][1] and at == len(known) - 1
            known = [*known[: at if on else at + 1], deed]
            at = len(known) - 1
            history = history.do("typed", *deed)
        else:
            assert history.do("typed", *deed) is before
        assert history.present == known[at][0]
        assert [step.session for step in history.done] == [state for state, _ in known[1 : at + 1]]
        assert [step.session for step in reversed(history.undone)] == [state for state, _ in known[at + 1 :]]


def test_a_recorder_owns_what_was_written_here_in_its_name() -> None:
    both = Recorder(("MRD", "ZEM"))
    assert (both.name, Recorder(("MRD",), "MRD/7").name) == ("MRD, ZEM", "MRD/7")
    assert both.owns(Proposal("a", ("MRD", "ZEM")))
    assert not both.owns(Proposal("a", ("ZEM", "MRD")))
    assert not both.owns(Proposal("a", ("MRD", "ZEM"), origin="other.docx"))


def test_a_proposal_goes_with_what_is_decided_of_it_and_what_is_decided_counts_for_itself() -> None:
    base = Document(tuple(Block(id, Text.of("tides")) for id in "xy"))
    first, second = (Proposal(id, amendments=(Sup("x"), Sup("y"))) for id in ("x", "y"))
    decided = {("x", "y"): State.REJECTED, ("y", "x"): State.AGREED, ("y", "y"): State.WITHDRAWN}
    whole = Session(base, (first, second), MappingProxyType(decided))
    assert [(p.id, a.target) for p, a in whole.live()] == [("x", "x"), ("y", "x")]
    assert whole.proposal("x") is first
    assert [(p.id, a.target) for p, a in Session(base, (second, first)).live()] == [
        ("y", "x"), ("y", "y"), ("x", "x"), ("x", "y"),
    ]  # fmt: skip
    left = whole.without_proposal("x")
    assert left.proposals == (second,)
    assert left.decisions == {("y", "x"): State.AGREED, ("y", "y"): State.WITHDRAWN}
    rejected = replace(second, state=State.REJECTED)
    assert list(Session(base, (rejected,)).live()) == []
    assert [a.target for _, a in whole.with_proposal(rejected).live()] == ["x", "x"]
    assert whole.with_proposal(rejected).proposals == (first, rejected)
    assert left.with_proposal(first).proposals == (second, first)
    with pytest.raises(AmendmentError):
        left.proposal("x")
