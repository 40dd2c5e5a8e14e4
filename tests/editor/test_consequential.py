"""Labels that follow from an insertion or a deletion are told apart from labels that somebody amended."""

from __future__ import annotations

from dataclasses import replace

import pytest

from editor import recording
from editor.amendment import Edit, Mod, Proposal, Sup
from editor.compare import compare
from editor.consequential import Relabelled, consequential
from editor.document import Block, Document, Role
from editor.session import Recorder, Session
from editor.text import BREAK, Text


def text(*lines: str) -> Document:
    """Items, and calls where there is no label; an item that begins with spaces is of the second level."""
    blocks = (
        Block(f"p{at}", Text.of(line.strip()), Role.ITEM if "\t" in line else Role.CALL, 1 + line.startswith(" "))
        for at, line in enumerate(lines)
    )
    return Document(tuple(blocks))


def relettered(document: Document, old: str, new: str) -> Document:
    """The text with another label in place of that one."""
    texts = (Text.of(b.text.string.replace(f"{old}\t", f"{new}\t")) for b in document)
    return Document(tuple(replace(b, text=text) for b, text in zip(document, texts, strict=True)))


def relabelled(old: Document, new: Document) -> list[tuple[str, str, bool]]:
    session = Session(old, (Proposal("x", amendments=compare(old, new)),))
    return [(found.old, found.new, found.only) for found in consequential(session).values()]


@pytest.mark.parametrize(
    ("first", "second", "third"),
    [
        ("a)", "b)", "c)"),
        ("1", "2", "3"),
        ("i)", "ii)", "iii)"),
        ("а)", "б)", "в)"),
        ("أ)", "ب)", "ج)"),
        ("一、", "二、", "三、"),
        ("1.1", "1.2", "1.3"),
    ],
)
def test_an_insertion_moves_the_labels_behind_it(first: str, second: str, third: str) -> None:
    old = text("noting", f"{first}\tthe tides;", f"{second}\tthe currents of the estuary;")
    new = text("noting", f"{first}\tthe buoys;", f"{second}\tthe tides;", f"{third}\tthe currents in the estuary;")
    assert relabelled(old, new) == [(first, second, True), (second, third, False)]


def test_a_deletion_does_so_too_and_only_within_its_list() -> None:
    kept = ["recalling", "a)\tthe cables;"]
    old = text("noting", "a)\tthe tides;", "b)\tthe currents;", " i)\tof spring;", "c)\tthe buoys;", *kept)
    new = text("noting", "a)\tthe currents;", " i)\tof spring;", "b)\tthe buoys;", *kept)
    assert relabelled(old, new) == [("b)", "a)", True), ("c)", "b)", True)]


def test_a_label_that_follows_from_nothing_is_an_amendment() -> None:
    old = text("noting", "a)\tthe tides;", "b)\tthe currents;", "c)\tthe buoys;")
    assert relabelled(old, text("noting", "a)\tthe tides;", "a)bis\tthe currents;", "c)\tthe buoys;")) == []
    assert relabelled(old, text("noting", "1\tthe tides;", "2\tthe currents;", "3\tthe buoys;")) == []
    assert relabelled(old, text("noting", "a)\tthe tides;", "b)\tthe currents;", "f)\tthe buoys;")) == []
    assert relabelled(old, text("noting", "a)\tthe tides;", "b)\tcurrents;", "c)\tthe buoys;")) == []
    mixed = text("noting", "1)\tthe cables;", "2)\tthe charts;", "c)\tthe currents;", "d)\tthe buoys;")
    assert relabelled(old, mixed) == [("c)", "d)", True)]
    suffixed = text("noting", "a)bis\tthe tides;")
    assert relabelled(suffixed, text("noting", "a)\tthe cables;", "b)\tthe charts;", "b)bis\tthe tides;")) == []


def test_a_list_goes_on_behind_words_without_a_label_and_begins_anew_below_each_item() -> None:
    old = text("noting", "a)\tthe tides;", "that is:", "b)\tthe currents;", "c)\tthe buoys;")
    new = Document(tuple(block for block in old if block.id != "p3"))
    for between, found in ((Role.BODY, [("c)", "b)", True)]), (Role.CALL, [])):
        texts = (Document(tuple(replace(b, role=between if b.id == "p2" else b.role) for b in t)) for t in (old, new))
        before, after = texts
        assert relabelled(before, relettered(after, "c)", "b)")) == found
    old = text("noting", "a)\tthe tides;", " i)\tof spring;", "b)\tthe storms;", " i)\tof autumn;", " ii)\tof winter;")
    new = text("noting", "a)\tthe tides;", " i)\tof spring;", "b)\tthe storms;", " i)\tof winter;")
    assert relabelled(old, new) == [("ii)", "i)", True)]


def test_a_list_goes_on_where_a_call_goes_and_a_split_item_has_the_label_of_its_first_part() -> None:
    old = text("noting", "a)\tthe tides;", "b)\tthe currents;", "recalling", "a)\tthe cables;")
    new = text("noting", "a)\tthe tides;", "b)\tthe currents;", "c)\tthe cables;")
    assert relabelled(old, new) == [("a)", "c)", True)]
    split = Mod("p2", (Edit(6, 7, Text.of(f"{BREAK}c)\t")),))
    assert consequential(Session(old, (Proposal("x", amendments=(split,)),))) == {}


def test_what_the_recorder_renumbers_is_consequential() -> None:
    base = text("noting", "a)\tthe tides;", "b)\tthe currents;", "c)\tthe buoys;")
    session = Session(base, (Proposal("x", ("MRD",), amendments=(Sup("p1"),)),), recorder=Recorder(("MRD",)))
    assert consequential(session) == {}
    session = recording.replace_text(session, recording.Place("p2", 0), recording.Place("p2", 2), Text.of("a)")).session
    assert consequential(recording.renumber(session, "p2")) == {
        "p2": Relabelled("p2", "b)", "a)", True),
        "p3": Relabelled("p3", "c)", "b)", True),
    }
