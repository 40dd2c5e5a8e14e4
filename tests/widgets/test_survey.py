"""What the panels tell about a text."""

from __future__ import annotations

from types import MappingProxyType

from editor.addresses import Entry
from editor.amendment import Edit, Mod, Proposal, State
from editor.document import Block, Document, Instrument, Role
from editor.markup import rows
from editor.session import Session
from editor.text import Text
from widgets.jobs import Cancel
from widgets.survey import Survey, Words, survey

BASE = Document(
    (
        Block("number", Text.of("RESOLUTION 5"), Role.NUMBER),
        Block("call", Text.of("resolves"), Role.CALL),
        *(Block(f"i{n}", Text.of(f"{n}\tto measure tide {n};"), Role.ITEM, 1) for n in (1, 2, 3)),
    ),
    (Instrument("resolution", "5", "", "number", "i3"),),
)
WORDS = Words({state: state.value for state in State}, MappingProxyType({}), "the text")


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
