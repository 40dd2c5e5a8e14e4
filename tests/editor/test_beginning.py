"""A text that is begun with nothing: all of it is added, by one proposal, and what it is shows as it is written."""

from __future__ import annotations

from functools import reduce

import pytest

from editor import recording
from editor.addresses import short_addresses
from editor.amendment import Add, Marker
from editor.beginning import PLACES, is_place, shown, shown_after
from editor.document import Document, Role
from editor.markup import amended, rows
from editor.profile import profile
from editor.recording import Place, Recorded
from editor.rendering import Kind, Rendering, render
from editor.session import Recorder, Session, check
from editor.text import BREAK, EMPTY, Text

MERIDIA = Recorder(("MRD",), "MRD/31")
NEW = Session(Document(language="en"), recorder=MERIDIA)
NUMBER, TITLE, TEXT = (place.id for place in PLACES)


def typed(session: Session, row: str, *lines: str) -> Recorded:
    """The lines typed at the end of a row, one Enter between two of them."""
    length = len(next(r.shown for r in shown(session) if r.id == row))
    first = recording.replace_text(session, Place(row, length), Place(row, length), Text.of(lines[0]))

    def enter(done: Recorded, line: str) -> Recorded:
        below = recording.replace_text(done.session, done.place, done.place, Text.of(BREAK))
        return recording.replace_text(below.session, below.place, below.place, Text.of(line))

    return reduce(enter, lines[1:], first)


def draft(profile: str = "plain") -> Session:
    session = Session(NEW.base, recorder=MERIDIA, profile=profile)
    session = typed(session, NUMBER, "DRAFT NEW RESOLUTION [MRD-1] (Harrow Bay, 2027)").session
    session = typed(session, TITLE, "Measuring tides").session
    return typed(
        session,
        TEXT,
        "The World Tidal Conference (Harrow Bay, 2027),",
        "considering",
        "a)\tthat tides rise;",
        "that they fall,",
        "",
        "resolves",
        "to measure them.",
    ).session


def test_places_are_shown_until_something_stands_there_and_are_in_no_text():
    assert [row.block for row in shown(NEW)] == list(PLACES)
    assert all(map(is_place, shown(NEW)))
    assert rows(NEW) == []
    assert amended(NEW).blocks == ()


def test_what_is_typed_first_is_added_and_the_other_places_stay():
    recorded = recording.replace_text(NEW, Place(TITLE, 0), Place(TITLE, 0), Text.of("Tides"))
    assert recorded.place == Place(TITLE, 5)
    assert [(row.id, row.shown.plain, row.marker) for row in shown(recorded.session)] == [
        (NUMBER, "", Marker.ADD),
        (TITLE, "Tides", Marker.ADD),
        (TEXT, "", Marker.ADD),
    ]
    check(recorded.session)
    assert list(short_addresses(amended(recorded.session)).values()) == ["number line", "title", "empty line"]


@pytest.mark.parametrize("rules", ["plain", "plenipotentiary", "wtsa"])
def test_a_new_text_is_one_proposal_of_additions(rules: str):
    (proposal,) = draft(rules).proposals
    assert proposal.number == "MRD/31/1"
    assert all(isinstance(amendment, Add) for amendment in proposal.amendments)


def test_what_a_paragraph_is_shows_when_the_next_one_is_begun():
    roles = [(row.block.role, row.new.plain) for row in rows(draft())]
    assert roles == [
        (Role.NUMBER, "DRAFT NEW RESOLUTION [MRD-1] (Harrow Bay, 2027)"),
        (Role.TITLE, "Measuring tides"),
        (Role.CONFERENCE, "The World Tidal Conference (Harrow Bay, 2027),"),
        (Role.CALL, "considering"),
        (Role.ITEM, "a)\tthat tides rise;"),
        (Role.ITEM, "b)\tthat they fall,"),
        (Role.CALL, "resolves"),
        (Role.ITEM, "to measure them."),
    ]


def test_provisions_of_a_new_text_have_names():
    names = short_addresses(amended(draft())).values()
    assert list(names)[:6] == [
        "number line",
        "title",
        "conference line",
        "considering",
        "considering a)",
        "considering b)",
    ]


def test_a_new_text_is_printed_as_one_addition_without_underline():
    def plain(drawn: Rendering) -> list[str]:
        return [paragraph.text.plain for paragraph in drawn.paragraphs]

    rules, session = profile("plenipotentiary"), draft("plenipotentiary")
    clean, marked = render(session, Kind.CLEAN, rules), render(session, Kind.MARKED, rules)
    assert plain(marked) == ["ADD\tMRD/31/1", *plain(clean)]
    looks = {p.block.role: p.pieces[0].text.spans[0].marks for p in clean.paragraphs}
    assert (looks[Role.TITLE].bold, looks[Role.CALL].italic, looks[Role.CONFERENCE].italic) == (True, True, False)
    assert not any(piece.underlined or piece.struck for p in marked.paragraphs for piece in p.pieces)
    assert plain(render(session, Kind.ORIGINAL, rules)) == []
    tracked = render(session, Kind.TRACKED, rules)
    assert plain(tracked) == plain(clean)
    assert {(p.mark.name, p.author) for p in tracked.paragraphs} == {("INSERTED", "MRD")}


def test_a_place_where_nothing_was_typed_is_in_no_file():
    session = typed(NEW, TITLE, "Tides").session
    for kind in (Kind.CLEAN, Kind.MARKED, Kind.TRACKED):
        drawn = render(session, kind, profile("plain"))
        assert [p.text.plain for p in drawn.paragraphs if p.block.role is not Role.PROPOSAL] == ["Tides"]


def test_without_any_words_left_the_places_are_there_again():
    session = draft()
    last = rows(session)[-1]
    gone = recording.replace_text(session, Place(NUMBER, 0), Place(last.id, len(last.shown)), EMPTY)
    assert gone.session == NEW
    assert gone.place == Place(NUMBER, 0)
    assert [row.block for row in shown_after(rows(session), session, gone.session)] == list(PLACES)
    again = typed(gone.session, TEXT, "Words").session
    assert [row.shown.plain for row in rows(again)] == ["", "", "Words"]


def test_deleting_where_nothing_stands_begins_nothing():
    assert recording.replace_text(NEW, Place(NUMBER, 0), Place(TEXT, 0), EMPTY).session is NEW


def test_a_long_text_is_pasted_in_one_stroke():
    lines = [f"{number}\tto measure tide {number};" for number in range(1, 1501)]
    pasted = recording.replace_text(NEW, Place(TEXT, 0), Place(TEXT, 0), Text.of(BREAK.join(lines)))
    assert [row.shown.plain for row in rows(pasted.session)][2:] == lines
    check(pasted.session)


def test_enter_goes_to_the_place_that_waits_for_its_words():
    lines = ("RESOLUTION 31 (Harrow Bay, 2027)", "Tides", "The World Tidal Conference (Harrow Bay, 2027),", "noting")
    text = amended(typed(NEW, NUMBER, *lines).session)
    assert [block.text.string for block in text] == list(lines)
    assert [block.id for block in text][:3] == [NUMBER, TITLE, TEXT]
    assert [block.role for block in text] == [Role.NUMBER, Role.TITLE, Role.CONFERENCE, Role.CALL]


def spaced(session: Session, language: str, label: str) -> str | None:
    """The words of a new paragraph below a call, in which that label and a space were typed."""
    new = Session(Document(language=language), recorder=MERIDIA, profile=session.profile)
    typing = typed(typed(new, TITLE, "T").session, TEXT, CALLS[language], f"{label} ")
    hung = recording.hung(typing.session, typing.place)
    if hung is None:
        return None
    assert hung.place == typing.place
    check(hung.session)
    return amended(hung.session).block(hung.place.row).text.string


CALLS = {"en": "resolves", "fr": "décide", "es": "resuelve", "ru": "решает", "ar": "يقرر", "zh": "做出决议"}


@pytest.mark.parametrize("language", CALLS)
@pytest.mark.parametrize("label", ["a)", "1", "1)", "(1)", "i)", "–"])
def test_a_label_typed_below_a_call_hangs_as_those_that_follow_it(language: str, label: str):
    assert spaced(NEW, language, label) == f"{label}\t"


@pytest.mark.parametrize(("language", "label"), [("ru", "а)"), ("ar", "أ )"), ("ar", "أ)"), ("zh", "（一）")])
def test_letters_of_each_script_hang(language: str, label: str):
    assert spaced(NEW, language, label) == f"{label}\t"


@pytest.mark.parametrize("label", ["a", "A", "7", "2027", "tides", "that a)", "1 January", ""])
def test_what_may_be_a_word_or_a_quantity_is_no_label(label: str):
    assert spaced(NEW, "en", label) is None


def test_a_figure_hangs_where_it_goes_on_with_the_list_above_only():
    listed = typed(NEW, TEXT, "resolves", "1\tto measure;", "", "3 ")
    assert recording.hung(listed.session, listed.place) is None
    listed = typed(NEW, TEXT, "Tides rise.", "1 ")
    assert recording.hung(listed.session, listed.place) is None


def test_in_the_layout_of_the_general_assembly_a_figure_has_its_full_stop():
    rules = Session(NEW.base, recorder=MERIDIA, profile="un-general-assembly")
    assert spaced(rules, "en", "1.") == "1.\t"
    assert spaced(rules, "en", "1") is None
