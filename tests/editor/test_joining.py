"""Proposals of several delegations in one session: nobody's words become another's."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import documents, proposals

from editor.amendment import Add, Proposal, State, Sup
from editor.document import Block, Cell, Document, Media, Role
from editor.joining import joined
from editor.markup import amended
from editor.session import Session, check
from editor.text import ATOM, Atom, Marks, Span, Text
from formats.json import dumps, loads, proposals_from_json, proposals_to_json


@st.composite
def delegations(draw: st.DrawFn) -> tuple[Document, list[Proposal]]:
    """A base text and proposals that all call what they bring by the same names."""
    base = draw(documents())
    return base, [draw(proposals(base, 0)) for _ in range(draw(st.integers(1, 4)))]


def together(base: Document, found: list[Proposal]) -> Session:
    session = Session(base)
    for proposal in found:
        session = joined(session, Session(base, (proposal,)))
    return session


@given(delegations())
@settings(max_examples=60)
def test_what_each_wants_alone_it_wants_beside_the_others(found: tuple[Document, list[Proposal]]) -> None:
    base, wanted = found
    session = together(base, wanted)
    check(session)
    assert session.base is base
    assert len({proposal.id for proposal in session.proposals}) == len(wanted)
    for alone, beside in zip(wanted, session.proposals, strict=True):
        texts = (amended(Session(base, (replace(one, state=State.TABLED),))) for one in (alone, beside))
        here, there = ([(b.text.string, b.role) for b in text] for text in texts)
        assert here == there


@given(delegations())
@settings(max_examples=60)
def test_who_comes_first_stays_and_what_is_joined_is_read_again_as_it_was(
    found: tuple[Document, list[Proposal]],
) -> None:
    base, wanted = found
    session = together(base, wanted)
    assert session.proposals[0] == wanted[0]
    assert joined(Session(base), session).proposals == session.proposals
    for one in session.proposals:
        back = proposals_from_json(loads(dumps(proposals_to_json([one], base)).encode()), base)
        assert [a.target for a in back[0].amendments] == [a.target for a in one.amendments]


def test_moves_decisions_tables_notes_and_pictures_go_with_their_names() -> None:
    base = Document((Block("b1", Text.of("to keep the tables")), Block("b2", Text.of("to publish them"))))

    def picture(data: bytes) -> Session:
        note = Text((Span(ATOM, Marks(), Atom("image", "image:1", "moon")),))
        amendments = (
            Sup("b2", moved_to="new-1"),
            Add(Block("new-1", base.blocks[1].text), None, moved_from="b2"),
            Add(Block("new-2", note, cell=Cell("table:1", 0, 0)), "new-1"),
        )
        media = MappingProxyType({"image:1": Media(data)})
        decided = MappingProxyType({("comparison", "new-2"): State.AGREED})
        return Session(replace(base, media=media), (Proposal("comparison", amendments=amendments),), decided)

    session = joined(picture(b"first"), picture(b"second"))
    check(session)
    first, second = session.proposals
    assert [a.target for a in second.amendments] == ["b2", "2.new-1", "2.new-2"]
    moved, put, cell = second.amendments
    assert isinstance(moved, Sup)
    assert isinstance(put, Add)
    assert isinstance(cell, Add)
    assert cell.block.cell
    assert (moved.moved_to, put.moved_from, cell.after) == ("2.new-1", "b2", "2.new-1")
    assert cell.block.cell.table == "2.table:1"
    (atom,) = cell.block.text.atoms
    assert (session.base.media["image:1"], session.base.media[atom.key]) == (b"first", b"second")
    assert session.state(first, "new-2") is session.state(second, "2.new-2") is State.AGREED


def test_what_is_the_bases_own_and_what_has_no_name_stay_as_they_are() -> None:
    note, page = Atom("footnote", "note-1", "1"), Atom("break", "")
    base = Document(
        (
            Block("b1", Text.of("to keep", Span(ATOM, atom=note))),
            Block("b2", Text.of("levels"), Role.TABLE, cell=Cell("table:1", 0, 0)),
            Block("b3", Text.of("See the annex."), Role.FOOTNOTE, story="note-1"),
        )
    )
    amendments = (
        Sup("b1", moved_to="new-1"),
        Add(Block("new-1", Text.of(Span(ATOM, atom=page), base.blocks[0].text)), "b2", moved_from="b1"),
        Add(Block("new-2", Text.of("heights"), Role.TABLE, cell=Cell("table:1", 1, 0)), "b2"),
        Add(Block("new-3", Text.of("See the table."), Role.FOOTNOTE, story="note-1"), "b3"),
    )
    alone = Session(base, (Proposal("comparison", amendments=amendments),))
    _, put, cell, story = joined(alone, alone).proposals[1].amendments
    assert isinstance(put, Add)
    assert isinstance(cell, Add)
    assert isinstance(story, Add)
    assert put.block == replace(amendments[1].block, id="2.new-1")
    assert cell.block == replace(amendments[2].block, id="2.new-2")
    assert story.block == replace(amendments[3].block, id="2.new-3")


def test_a_table_gets_another_name_also_where_its_cells_need_none() -> None:
    base = Document((Block("b1", Text.of("to keep the tables")),))

    def table(cell: str) -> Session:
        return Session(base, (Proposal(cell, amendments=(Add(Block(cell, cell=Cell("table:1", 0, 0)), "b1"),)),))

    (add,) = joined(table("new-1"), table("new-2")).proposals[1].amendments
    assert isinstance(add, Add)
    assert add.block == Block("new-2", cell=Cell("2.table:1", 0, 0))
