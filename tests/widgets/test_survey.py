"""What the panels tell about a text."""

from __future__ import annotations

from types import MappingProxyType

from editor.addresses import Entry
from editor.amendment import Add, Edit, Mod, Proposal, Scope, State, Sup
from editor.document import Block, Document, Instrument, Role
from editor.markup import rows
from editor.session import Session
from editor.text import EMPTY, Text
from widgets.editing import places
from widgets.jobs import Cancel
from widgets.survey import OURS, Sign, Survey, Words, as_written, called, survey

BASE = Document(
    (
        Block("number", Text.of("RESOLUTION 5"), Role.NUMBER),
        Block("call", Text.of("resolves"), Role.CALL),
        *(Block(f"i{n}", Text.of(f"{n}\tto measure tide {n};"), Role.ITEM, 1) for n in (1, 2, 3)),
    ),
    (Instrument("resolution", "5", "", "number", "i3"),),
)
WORDS = Words({state: state.value for state in State}, MappingProxyType({}), "the text", "the whole")


def outlined(session: Session) -> list[str]:
    """Blocks with a line in the outline."""
    found: list[str] = []

    def walk(entries: tuple[Entry, ...]) -> None:
        for entry in entries:
            found.append(entry.block)
            walk(entry.children)

    walk(survey(session, rows(session), 0, Survey(), WORDS, True, Cancel()).entries)
    return found


def test_a_provision_joined_to_the_one_before_has_no_line_of_its_own() -> None:
    length = len(BASE.block("i1").text)
    joining = Mod("i1", (Edit(length, length + 1, Text.of(" and ")),))
    session = Session(BASE, (Proposal("p", amendments=(joining,)),))
    assert outlined(Session(BASE)) == ["number", "call", "i1", "i2", "i3"]
    assert outlined(session) == ["number", "call", "i1", "i3"]


def test_the_words_of_an_address_that_are_ours_are_said_in_the_interface_s_language() -> None:
    places = MappingProxyType({"text": "texte", "Table": "tableau", "row": "ligne", "column": "colonne"})
    for name, said in (
        ("7.1 2) (text) (4)", "7.1 2) (texte) (4)"),
        ("Table 1, row 2, column 3", "tableau 1, ligne 2, colonne 3"),
        ("text", "texte"),
        ("inviting the text", "inviting the text"),
        ("resolves 3", "resolves 3"),
    ):
        assert called(EMPTY, name, places, "") == said
        assert as_written(said.upper(), places).casefold() == name.casefold()
    assert as_written("titre Scope", {"title": "titre", "heading": "titre"}) == "heading Scope"


def test_each_word_of_ours_is_translated() -> None:
    assert set(places()) == set(OURS)


def test_an_amended_text_below_a_heading_is_told_at_its_line() -> None:
    blocks = (Block("h", Text.of("1\tScope"), Role.HEADING, 1), Block("t", Text.of("The tides."), Role.BODY),
              Block("u", Text.of("The ports."), Role.BODY), Block("g", Text.of("2\tTerms"), Role.HEADING, 1))
    mods = tuple(Mod(name, (Edit(0, 3, Text.of("All")),)) for name in ("t", "u"))
    session = Session(Document(blocks), (Proposal("p", ("MRD",), "MRD/1", mods),))
    found = survey(session, rows(session), 0, Survey(), WORDS, True, Cancel())
    assert found.signs == {"h": Sign("MOD", 2)}
    assert found.lines == {"h": "h", "t": "h", "u": "h", "g": "g"}


def test_what_two_add_alike_is_told_on_a_card_of_each_that_stands_at_the_one_row() -> None:
    def adding(id: str, sponsor: str) -> Proposal:
        return Proposal(id, (sponsor,), f"{sponsor}/7/1", (Add(Block(f"n-{id}", Text.of("4\tto report.")), "i3"),))

    session = Session(BASE, (adding("a", "MRD"), adding("b", "ZEM")))
    found = survey(session, rows(session), 0, Survey(), WORDS, True, Cancel())
    assert found.changes == ("n-a",)
    assert [(card.block, card.number, card.agreeing, card.against) for card in found.cards] == [
        ("n-a", "MRD/7/1", ("ZEM/7/1",), ()), ("n-a", "ZEM/7/1", ("MRD/7/1",), ()),
    ]  # fmt: skip


def test_whoever_moves_a_provision_of_a_suppressed_instrument_is_named_once() -> None:
    moved = Add(Block("n", Text.of("3\tto measure tide 3;")), "call", moved_from="i3")
    session = Session(BASE, (
        Proposal("a", ("MRD",), "MRD/7/1", (Sup("i3", moved_to="n"), moved)),
        Proposal("b", ("ZEM",), "ZEM/7/1", (Sup("number", scope=Scope.INSTRUMENT),)),
    ))  # fmt: skip
    found = survey(session, rows(session), 0, Survey(), WORDS, True, Cancel())
    assert {card.number: card.against for card in found.cards} == {"MRD/7/1": ("ZEM/7/1",), "ZEM/7/1": ("MRD/7/1",)}


def test_a_suppression_that_collides_takes_no_provision_its_name() -> None:
    blocks = (Block("call", Text.of("considering"), Role.CALL),
              *(Block(f"i{n}", Text.of(f"{n})\tthat tide {n} rises;"), Role.ITEM, 1) for n in "abc"))
    base = Document(blocks, (Instrument("resolution", "5", "", "call", "ic"),))
    mod = Mod("ib", (Edit(14, 19, Text.of("falls")),))
    session = Session(base, (Proposal("p", amendments=(mod,)), Proposal("q", amendments=(Sup("ib"),))))
    found = survey(session, rows(session), 0, Survey(), WORDS, True, Cancel())
    assert [card.address for card in found.cards] == ["considering b)"] * 2
    assert found.names["ic"] == "considering c)"
    assert [(e.label, e.words) for e in found.entries[0].children] == [
        (f"{n})", f"that tide {n} rises;") for n in "abc"
    ], "the outline tells the words that stand, not the few that are put in"


def test_a_provision_keeps_its_name_beside_an_addition_that_has_the_same_label() -> None:
    added = Add(Block("new-1", Text.of("2\tto wait;"), Role.ITEM, 1), "i1")
    session = Session(BASE, (Proposal("p", amendments=(added,)),))
    names = survey(session, rows(session), 0, Survey(), WORDS, True, Cancel()).names
    assert (names["new-1"], names["i2"]) == ("resolves 2", "resolves 2")
