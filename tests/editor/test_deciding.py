"""What collides is asked, and one reading is taken."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from strategies import sessions

from editor.amendment import Add, Amendment, Edit, Mod, Noc, Proposal, Scope, Sup
from editor.deciding import against, take
from editor.document import Block, Document, Instrument
from editor.markup import Collision, amended, collisions
from editor.session import Session
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
    assert against(session) == {("a", first.target): (("b", second.target),), ("b", second.target): (
        ("a", first.target),)}
    for proposal, amendment in (("a", first), ("b", second)):
        taken = take(session, proposal, amendment.target)
        assert not collisions(taken)
        assert amended(taken) == amended(replace(session, proposals=(session.proposal(proposal),)))


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
