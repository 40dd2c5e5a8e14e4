"""What collides is asked, and one reading is taken."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from strategies import sessions

from editor.amendment import Add, Amendment, Edit, Mod, Noc, Proposal, Scope, Sup
from editor.deciding import against, take
from editor.document import Block, Document, Instrument
from editor.markup import amended, collisions
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


@given(sessions())
def test_what_collides_with_one_collides_the_other_way_too(session: Session) -> None:
    found = against(session)
    assert bool(found) == bool(collisions(session))
    for one, others in found.items():
        assert one not in others
        for other in others:
            assert one in found[other]
        assert one not in against(take(session, *one))
