"""What the window says about a session, without a window."""

from pathlib import Path

import pytest

from editor.document import Block, Document, Role
from editor.markup import rows
from editor.recording import Place, record, replace_text
from editor.session import History, Recorder, Session
from editor.text import Text
from widgets.facts import export_path, jump, steps_since, without_tag, word_count
from widgets.finding import Match, Query, find
from widgets.recorder_bar import recorder_of
from widgets.strokes import Strokes
from widgets.view.projection import Reading

LINES = ("considering", "a)\tthat tides rise;", "b)\tthat tides fall,", "resolves", "1\tto measure them;")


def session() -> Session:
    blocks = tuple(Block(f"b{n}", Text.of(line), Role.ITEM) for n, line in enumerate(LINES))
    return record(Session(Document(blocks)), Recorder(("MRD",), "MRD/12"))


def typed(before: Session, row: str, offset: int, text: str) -> Session:
    place = Place(row, offset)
    return replace_text(before, place, place, Text.of(text)).session


def test_the_next_change_wraps_to_the_first_and_says_so():
    amended = typed(typed(session(), "b1", 5, " always"), "b4", 2, "always ")
    marked = rows(amended)
    changes = ("b1", "b4")
    at = {row.id: n for n, row in enumerate(marked)}
    assert jump(changes, at.__getitem__, at["b1"], forward=True) == ("b4", 2, False)
    assert jump(changes, at.__getitem__, at["b4"], forward=True) == ("b1", 1, True)
    assert jump(changes, at.__getitem__, at["b1"], forward=False) == ("b4", 2, True)
    assert jump((), at.__getitem__, 0, forward=True) is None


def test_words_are_those_of_the_amended_text_and_each_han_character_is_one():
    before = word_count(rows(session()))
    assert word_count(rows(typed(session(), "b1", 5, " almost everywhere"))) == before + 2
    chinese = Session(Document((Block("b", Text.of("潮汐能 27 号")),)))
    assert word_count(rows(chinese)) == 5


def test_steps_since_the_export_are_counted_from_its_session():
    history = History(session())
    exported = history.present
    assert steps_since(history, None) is None
    assert steps_since(history, exported) == 0
    history = history.do("one", typed(history.present, "b1", 5, " x"))
    history = history.do("two", typed(history.present, "b4", 2, "y "))
    assert steps_since(history, exported) == 2
    assert steps_since(history, history.present) == 0
    assert steps_since(history.undo().undo(), history.present) == 2
    recorded = history.do("stop", record(history.present, None))
    assert steps_since(recorded, history.present) == 0
    assert steps_since(recorded, exported) == 2
    assert steps_since(history.undo(), typed(exported, "b1", 5, " z")) == 1


def test_an_export_never_takes_the_name_of_the_file_opened(tmp_path: Path):
    opened = tmp_path / "Res. 27 – final.docx"
    stem = without_tag(opened.stem, ("final",))
    assert stem == "Res. 27"
    assert export_path(tmp_path, stem, "final", ".docx", [opened], []) == tmp_path / "Res. 27 – final (2).docx"
    mine = tmp_path / "Res. 27 – final.odt"
    mine.write_bytes(b"x")
    assert export_path(tmp_path, stem, "final", ".odt", [opened], [mine]) == mine
    assert export_path(tmp_path, stem, "final", ".odt", [opened], []).name == "Res. 27 – final (2).odt"


@pytest.mark.parametrize(
    ("wanted", "options", "count"),
    [("TIDES", {}, 2), ("TIDES", {"case": True}, 0), ("tide", {"whole_word": True}, 0), ("tidés", {}, 2)],
)
def test_find_ignores_case_and_accents_unless_told(wanted: str, options: dict[str, bool], count: int):
    assert len(find(rows(session()), Query(wanted, **options), Reading.MARKED)) == count


def test_a_match_is_told_in_the_marked_text_whatever_reading_is_searched():
    start, stop = Place("b1", 3), Place("b1", 7)
    amended = replace_text(session(), start, stop, Text.of("now")).session
    marked = rows(amended)
    shown = marked[1].shown.string
    (match,) = find(marked, Query("tides rise"), Reading.FINAL)
    assert shown[match.start : match.stop] == "tides rise"
    assert find(marked, Query("now tides"), Reading.ORIGINAL) == []


def test_arabic_signs_are_ignored():
    arabic = Session(Document((Block("b", Text.of("إِنَّ القِيَاسَات")),)))
    (match,) = find(rows(arabic), Query("القياسات"), Reading.MARKED)
    assert match == Match("b", 6, 17)


def test_who_records_is_told_by_symbol_and_document():
    assert recorder_of("MRD", "12") == Recorder(("MRD",), "MRD/12")
    assert recorder_of("MRD, ZEM", "5") == Recorder(("MRD", "ZEM"), "MRD/ZEM/5")
    assert recorder_of("MRD", "") == Recorder(("MRD",), "")
    assert recorder_of(" ", "3") is None


def test_strokes_of_one_word_are_one_step():
    strokes = Strokes()
    names = []
    for at, letter in enumerate("two words"):
        place = Place("b1", at)
        names.append(strokes.joins(place, place, letter))
        strokes.expect(Place("b1", at + 1))
    assert len(set(names[:3])) == 1
    assert len(set(names[3:])) == 1
    assert names[0] != names[-1]
    elsewhere = Place("b4", 0)
    assert strokes.joins(elsewhere, elsewhere, "x") != names[-1]
    assert strokes.joins(elsewhere, elsewhere, "a whole paste") == ""
