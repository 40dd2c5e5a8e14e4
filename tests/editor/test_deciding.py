"""What collides is asked, and one reading is taken."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from strategies import sessions

from editor.amendment import Add, Amendment, Edit, Marker, Mod, Noc, Proposal, Scope, State, Sup
from editor.deciding import Deed, against, agreed, anchors, deeds, sides, take
from editor.document import Block, Document, Instrument
from editor.markup import Collision, amended, collisions
from editor.recording import adopt, decide
from editor.session import Recorder, Session, check
from editor.text import Text

BASE = Document(
    tuple(Block(f"p{number}", Text.of(words)) for number, words in enumerate(("RESOLUTION 1", "1 one;", "2 two."))),
    instruments=(Instrument("resolution", "1", "", "p0", "p2"),),
)


def both(first: Amendment, second: Amendment) -> Session:
    """Two proposals with one amendment each."""
    return Session(BASE, (Proposal("a", amendments=(first,)), Proposal("b", amendments=(second,))))


THREE = Mod("p1", (Edit(0, 1, Text.of("3")),))
PAIRS: list[tuple[Amendment, Amendment]] = [
    (Mod("p1", (Edit(2, 5, Text.of("any")),)), Mod("p1", (Edit(3, 5),))),
    (Add(Block("n1", Text.of("one")), "p1"), Add(Block("n2", Text.of("other")), "p1")),
    (Sup("p1"), THREE),
    (Sup("p1"), Sup("p1", moved_to="n1")),
    (Sup("p0", scope=Scope.INSTRUMENT), THREE),
    (Noc("p0", underlined=True, scope=Scope.INSTRUMENT), THREE),
]


@pytest.mark.parametrize(("first", "second"), PAIRS)
def test_taking_one_reading_rejects_the_other_and_nothing_collides_any_more(
    first: Amendment, second: Amendment
) -> None:
    session = both(first, second)
    assert against(session) == {
        ("a", first.target): (("b", second.target),),
        ("b", second.target): (("a", first.target),),
    }
    for proposal, amendment in (("a", first), ("b", second)):
        taken = take(session, proposal, amendment.target)
        assert not collisions(taken)
        assert amended(taken) == amended(replace(session, proposals=(session.proposal(proposal),)))
        ((loser, block),) = against(session)[proposal, amendment.target]
        assert taken.state(taken.proposal(proposal), amendment.target) is State.AGREED
        assert taken.state(taken.proposal(loser), block) is State.REJECTED


def test_a_collision_with_what_two_want_alike_is_one_of_two_sides() -> None:
    first, other, second = Mod("p1", (Edit(2, 5, Text.of("any")),)), Mod("p1", (Edit(2, 5),)), Sup("p1")
    wanted = {"a": first, "b": other, "c": first, "d": second}
    session = Session(BASE, tuple(Proposal(id, amendments=(amendment,)) for id, amendment in wanted.items()))
    assert sides(session) == (
        ("p1", ("a", "c"), ("b",)), ("p1", ("a", "c"), ("d",)), ("p1", ("b",), ("d",)),
    )  # fmt: skip


def test_what_is_added_is_told_with_the_provision_of_the_base_text_it_stands_behind() -> None:
    def adding(id: str, **after: str | None) -> Proposal:
        return Proposal(id, amendments=tuple(Add(Block(new, Text.of("new")), place) for new, place in after.items()))

    chains = adding("a", n3="n2", n2="n1", n1="p1", n4="n3", m1=None), adding("b", m2="m1", k1="n4", k2="p2")
    found = anchors(Session(BASE, (*chains, Proposal("c", amendments=(Sup("p1"),)))))
    assert found == {**dict.fromkeys(("n1", "n2", "n3", "n4", "k1"), "p1"), "m1": "", "m2": "", "k2": "p2"}
    assert anchors(Session(BASE)) == {}


def test_two_that_move_one_text_collide_and_the_halves_of_each_are_decided_together() -> None:
    def moving(id: str, after: str | None) -> Proposal:
        new = Block(f"n-{id}", Text.of("1 one;"))
        return Proposal(id, amendments=(Sup("p1", moved_to=new.id), Add(new, after, moved_from="p1")))

    session = Session(BASE, (moving("a", "p2"), moving("b", None)))
    assert collisions(session) == (Collision("p1", "a", "b"),)
    assert against(session)["a", "n-a"] == (("b", "p1"), ("b", "n-b"))
    for block in ("p1", "n-a"):
        taken = take(session, "a", block)
        assert not collisions(taken)
        assert amended(taken) == amended(Session(BASE, (moving("a", "p2"),)))


@given(sessions())
def test_what_collides_with_one_collides_the_other_way_too(session: Session) -> None:
    found = against(session)
    assert bool(found) == bool(collisions(session))
    for one, others in found.items():
        assert one not in others
        for other in others:
            assert one in found[other]
        assert one not in against(take(session, *one))


def test_who_does_what_and_where_two_agree_or_collide_is_told() -> None:
    one, other = Edit(2, 5, Text.of("any")), Edit(2, 5, Text.of("every"))
    new = Text.of("3 three.")
    first = Proposal("a", amendments=(Mod("p1", (one,)), Sup("p2"), Add(Block("n1", new), "p2")))
    second = Proposal("b", amendments=(Mod("p1", (other,)), Sup("p2"), Add(Block("n2", new), "p2")))
    third = Proposal("c", amendments=(Noc("p0"),))
    found = deeds(Session(BASE, (first, second, third)), [{"a"}, {"b"}, {"c"}])
    assert found == {
        "p0": Deed((None, None, Marker.NOC)),
        "p1": Deed((Marker.MOD, Marker.MOD, None), collide=True),
        "p2": Deed((Marker.SUP, Marker.SUP, None), agree=True),
        "n1": Deed((Marker.ADD, Marker.ADD, None), agree=True),
        "n2": Deed((Marker.ADD, Marker.ADD, None), agree=True),
    }


def test_proposals_of_one_group_do_not_collide_with_each_other_there() -> None:
    session = both(*PAIRS[0])
    assert deeds(session, [{"a", "b"}]) == {"p1": Deed((Marker.MOD,))}
    for first, second in (("a", "b"), ("b", "a")):
        assert deeds(session, [{first}, set()]) == {"p1": Deed((Marker.MOD, None))}
        assert deeds(session, [set(), {second}]) == {"p1": Deed((None, Marker.MOD))}


def test_a_group_is_told_by_the_first_of_its_proposals() -> None:
    assert deeds(both(Sup("p1"), THREE), [{"b", "a"}]) == {"p1": Deed((Marker.SUP,))}
    assert deeds(both(THREE, Sup("p1")), [{"b", "a"}]) == {"p1": Deed((Marker.MOD,))}


@given(sessions())
def test_deeds_tell_every_live_amendment_and_collide_where_amendments_do(session: Session) -> None:
    groups = [frozenset({proposal.id}) for proposal in session.proposals]
    found = deeds(session, groups)
    assert found.keys() == {amendment.target for _, amendment in session.live()}
    told = {block for (_, block) in against(session)}
    assert {block for block, deed in found.items() if deed.collide} <= told
    assert not any(deed.agree and deed.collide for deed in found.values())


MERIDIA = Recorder(("MRD",), "MRD/1")


@given(sessions())
def test_what_is_adopted_says_the_same_in_the_recorders_name(session: Session) -> None:
    session = replace(session, recorder=MERIDIA)
    for proposal, amendment in list(session.live()):
        alone = replace(session, proposals=(proposal,))
        after = adopt(alone, proposal.id, amendment.target)
        check(after)
        own = [p for p in after.proposals if MERIDIA.owns(p)]
        assert own
        assert not after.state(after.proposal(proposal.id), amendment.target).live
        if isinstance(amendment, Add):
            # Among other additions at its place it may come to stand elsewhere: they follow their proposals' order.
            adds = [a for p in own for a in p.amendments if isinstance(a, Add)]
            assert [(a.block.text, a.after) for a in adds] == [(amendment.block.text, amendment.after)]
        else:
            assert [b.text for b in amended(after)] == [b.text for b in amended(alone)]


def test_what_the_recorder_wanted_elsewhere_in_the_provision_stays_and_what_collides_gives_way() -> None:
    own = Proposal("mine", ("MRD",), amendments=(Mod("p1", (Edit(0, 1, Text.of("9")), Edit(2, 5, Text.of("all")))),))
    theirs = Proposal("theirs", ("ZEM",), amendments=(Mod("p1", (Edit(2, 5, Text.of("any")),)),))
    session = Session(BASE, (own, theirs), recorder=MERIDIA)
    after = adopt(session, "theirs", "p1")
    assert amended(after).block("p1").text.string == "9 any;"
    assert not collisions(after)


def test_a_move_is_adopted_whole() -> None:
    new = Block("n1", Text.of("1 one;"))
    theirs = Proposal("theirs", ("ZEM",), amendments=(Sup("p1", moved_to="n1"), Add(new, "p2", moved_from="p1")))
    after = adopt(Session(BASE, (theirs,), recorder=MERIDIA), "theirs", "n1")
    check(after)
    assert [b.text.string for b in amended(after)] == ["RESOLUTION 1", "2 two.", "1 one;"]
    own = next(p for p in after.proposals if MERIDIA.owns(p))
    assert {a.marker for a in own.amendments} == {Marker.SUP_MOVED, Marker.ADD_MOVED}


def test_what_two_want_alike_is_told_of_both_and_decided_for_each() -> None:
    four = (Mod("p1", (Edit(2, 5, Text.of("all")),)), Sup("p2", "n1"))
    first = Proposal("a", ("MRD",), amendments=(*four, Add(Block("n1", Text.of("2 two.")), None, "p2")))
    again = Add(Block("n2", Text.of("2 two.")), None, "p2")
    second = Proposal("b", ("ZEM",), amendments=(four[0], Sup("p2", "n2"), again))
    session = Session(BASE, (first, second))
    assert collisions(session) == ()
    assert agreed(session) == {
        ("a", "p1"): (("b", "p1"),), ("b", "p1"): (("a", "p1"),),
        ("a", "p2"): (("b", "p2"),), ("b", "p2"): (("a", "p2"),),
        ("a", "n1"): (("b", "n2"),), ("b", "n2"): (("a", "n1"),),
    }  # fmt: skip
    found = deeds(session, [{"a"}, {"b"}])
    assert all(deed.agree and not deed.collide for deed in found.values())
    # The row that shows both is called as the first one's: so is what is decided there for the second.
    rejected = decide(session, "b", "n1", State.REJECTED)
    assert [rejected.state(second, block) for block in ("p2", "n2")] == [State.REJECTED] * 2
    assert amended(rejected) == amended(session)
    assert agreed(rejected).keys() == {("a", "p1"), ("b", "p1")}
