"""Labels that are pasted: each in the form that the text's own have, as if it had been typed."""

from __future__ import annotations

import pytest

from editor import recording
from editor.document import Block, Document, Role
from editor.markup import amended, rows
from editor.recording import Place, Recorded
from editor.session import Recorder, Session
from editor.text import BREAK, Text

MRD = Recorder(("MRD",), "MRD/12")


def pasted(paragraphs: str, *items: str, profile: str = "plenipotentiary", language: str = "en") -> Recorded:
    """Paragraphs put into an empty one behind the items of a list below a call."""
    call = Block("call", Text.of("resolves"), Role.CALL)
    blocks = [Block(f"p{n}", Text.of(text), Role.ITEM, 1) for n, text in enumerate(items)]
    session = Session(Document((call, *blocks), language=language), profile=profile, recorder=MRD)
    after = session.base.blocks[-1]
    end = Place(after.id, len(after.text))
    opened = recording.replace_text(session, end, end, Text.of(BREAK))
    text = Text.of(paragraphs.replace("|", BREAK))
    return recording.replace_text(opened.session, opened.place, opened.place, text)


def added(recorded: Recorded) -> list[str]:
    known = recorded.session.base
    return [block.text.string for block in amended(recorded.session) if block.id not in known]


@pytest.mark.parametrize(("items", "paste", "becomes"), [
    (("a)\tto measure;",), "b) to report;|c) to warn.", ["b)\tto report;", "c)\tto warn."]),
    (("a)\tto measure;",), "(b) to report;|(c) to warn.", ["b)\tto report;", "c)\tto warn."]),
    (("(a)\tto measure;",), "b) to report;", ["(b)\tto report;"]),
    (("1\tto measure;",), "2.\tto report;|3. to warn.", ["2\tto report;", "3\tto warn."]),
    (("1\tto measure;",), "2 to report;|3 to warn.", ["2\tto report;", "3\tto warn."]),
    (("1.\tto measure;",), "2) to report;", ["2.\tto report;"]),
    (("–\tto measure;",), "• to report;|\uf0b7\tto warn.", ["–\tto report;", "–\tto warn."]),
    (("•\tto measure;",), "- to report;", ["•\tto report;"]),
    (("a)\tto measure;",), "• to report;", ["–\tto report;"]),
    (("1\tto measure;", "1.\tto report;"), "2. to warn.", ["2.\tto warn."]),
    (("a)\tto measure;",), "  b)  to report;", ["b)\tto report;"]),
    (("a)\tto measure;",), "b)bis to report;", ["b)bis\tto report;"]),
    ((), "1 to report;|2 to warn.", ["1\tto report;", "2\tto warn."]),
])  # fmt: skip
def test_a_pasted_label_takes_the_form_of_the_texts_own(items: tuple[str, ...], paste: str, becomes: list[str]) -> None:
    assert added(pasted(paste, *items)) == becomes


@pytest.mark.parametrize("paste", ["15 tide gauges", "a tide gauge", "[b) to report;]"])
def test_what_is_no_label_beyond_doubt_keeps_its_words(paste: str) -> None:
    assert added(pasted(paste, "1\tto measure;"))[0].endswith(paste)


def test_in_texts_of_the_general_assembly_a_figure_alone_below_a_call_is_no_label() -> None:
    assert added(pasted("1 ship a day", profile="un-general-assembly")) == ["1 ship a day"]


def test_a_pasted_letter_stands_in_italics_and_the_caret_behind_what_was_pasted() -> None:
    recorded = pasted("b) to report;|c) to warn.", "a)\tto measure;")
    last = rows(recorded.session)[-1]
    assert [(span.text, span.marks.italic) for span in last.new.spans] == [("c)", True), ("\tto warn.", False)]
    assert recorded.place == Place(last.id, len(last.shown))


def test_a_paragraph_without_label_keeps_the_one_that_waits_for_words() -> None:
    assert added(pasted("to report;|c) to warn.", "a)\tto measure;")) == ["b)\tto report;", "c)\tto warn."]


def test_paragraphs_pasted_before_a_provision_have_their_labels_too() -> None:
    call, item = Block("call", Text.of("resolves"), Role.CALL), Block("p", Text.of("a)\tto warn;"), Role.ITEM, 1)
    session = Session(Document((call, item)), profile="plenipotentiary", recorder=MRD)
    start = Place("p", 0)
    recorded = recording.replace_text(session, start, start, Text.of(f"a) to measure;{BREAK}"))
    assert added(recorded) == ["a)\tto measure;"]
