"""What formats share: alternative text, and what is told of things lost."""

import pytest

from editor.text import Atom
from formats.codec import Note, alternative, lost


@pytest.mark.parametrize("name", ["Fond-Rec_e", "sigleITU_large", "wave.PNG", "", " "])
def test_a_name_of_a_file_is_no_alternative_text(name: str) -> None:
    assert alternative(name) == ""


@pytest.mark.parametrize("text", ["Wave", "Chart of the tides", "见图", "Figure 2.1", "الشكل"])
def test_words_are(text: str) -> None:
    assert alternative(f" {text} ") == text


def test_what_is_lost_is_told_once_a_kind_with_its_count() -> None:
    shown, drawn = Atom("object", "a", "−"), Atom("object", "b")
    told = lost([shown, drawn, Atom("image", "c"), Atom("break", "d"), Atom("footnote", "e")])
    counts = {"lost-object": "1", "lost-picture": "2", "lost-break": "1", "lost-note": "1"}
    assert told == tuple(Note(code, detail=count) for code, count in counts.items())
