"""Several people at one text: whatever they do one after the other, nothing is lost, and all of it can be undone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from laws import check_laws
from strategies import texts, words

from editor import recording
from editor.amendment import Add, Mod, Scope, State, Sup
from editor.consequential import consequential
from editor.deciding import against, deeds, sides, take
from editor.document import Block, Cell, Document, Instrument, Role
from editor.errors import AmendmentError
from editor.markup import Change, Row, rows, updated
from editor.recording import Place
from editor.session import History, Recorder, Session
from editor.text import ATOM, BREAK, Atom, Marks, Span, Text

T = TypeVar("T")
Draw = Callable[[st.SearchStrategy[T]], T]

HANDS = (Recorder(("MRD",), "MRD/12"), Recorder(("ZEM",), "ZEM/19"), Recorder(("QOR", "OCG")))
LABELS = ("", "a)\t", "b)\t", "i)\t", "1\t", "2\t", "1bis\t", "z)\t", "1.1\t", "أ )\t", "一、", "–\t", "3A\t")
IMAGE = Span(ATOM, Marks(), Atom("image", "tides.png", "tides"))
TYPED = tuple(map(Text.of, ("", "x", f"x{BREAK}y", BREAK, f"x{BREAK}", BREAK * 2, f"a)\tx{BREAK}b)\ty", IMAGE)))


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Two instruments at the most, with labels, a table, and a footnote to the first paragraph."""
    blocks: list[Block] = []
    for number in range(draw(st.integers(2, 6))):
        role = draw(st.sampled_from((Role.CALL, Role.BODY, Role.TABLE, *[Role.ITEM] * 5)))
        label = draw(st.sampled_from(LABELS)) if role is Role.ITEM else ""
        cell = Cell("t", number // 2, number % 2) if role is Role.TABLE else None
        text = Text.of(label, draw(texts))
        blocks.append(Block(f"p{number}", text, role, draw(st.integers(1, 2)), cell=cell))
    last, middle = blocks[-1].id, draw(st.integers(1, len(blocks) - 1))
    instruments = (
        Instrument("resolution", "12", "", "p0", f"p{middle - 1}"),
        Instrument("resolution", "13", "", f"p{middle}", last),
    )
    reference = Span(ATOM, Marks(), Atom("footnote", "footnote:1", "1"))
    blocks[0] = replace(blocks[0], text=blocks[0].text + Text((reference,)))
    blocks.append(Block("note", Text.of("See the tables."), Role.FOOTNOTE, story="footnote:1"))
    language = draw(st.sampled_from(["en", "zh", "ar"]))
    return Document(tuple(blocks), instruments if draw(st.booleans()) else (), language)


def typed(draw: Draw, session: Session, marked: list[Row], deed: str) -> Session:
    """Something is put in place of a selection, or that is deleted by keys, or carried elsewhere."""
    first = draw(st.integers(0, len(marked) - 1))
    last = min(first + draw(st.sampled_from((0, 0, 0, 1, 3))), len(marked) - 1)
    start = Place(marked[first].id, draw(st.integers(0, len(marked[first].shown))))
    least = start.offset if first == last else 0
    stop = Place(marked[last].id, draw(st.integers(least, len(marked[last].shown))))
    if deed == "delete":
        return recording.delete(session, start, stop).session
    if deed == "carry":
        return carried(draw, session, marked, (first, start), (last, stop))
    text = draw(st.sampled_from(TYPED) | words.map(Text.of))
    recorded = recording.replace_text(session, start, stop, text)
    row = next(row for row in rows(recorded.session) if row.id == recorded.place.row)
    assert 0 <= recorded.place.offset <= len(row.shown)
    if not any(isinstance(a, Sup) and a.scope is Scope.INSTRUMENT for p in session.proposals for a in p.amendments):
        chosen = (first, start.offset), (last, stop.offset)
        expected = standing(marked, chosen) + Counter(text.string.replace(BREAK, ""))
        lost, come = expected - standing(rows(recorded.session)), standing(rows(recorded.session)) - expected
        # Further paragraphs of a list get labels.
        assert not lost
        assert not come or BREAK in text.string
    return recorded.session


def carried(
    draw: Draw, session: Session, marked: list[Row], start: tuple[int, Place], stop: tuple[int, Place]
) -> Session:
    """A selection is carried in front of itself, or behind."""
    number = draw(st.integers(0, len(marked) - 1))
    there = Place(marked[number].id, draw(st.integers(0, len(marked[number].shown))))
    at = (number, there.offset)
    if (start[0], start[1].offset) <= at <= (stop[0], stop[1].offset):
        return session
    recorded = recording.carry(session, start[1], stop[1], there, Text.of("carried"))
    row = next(row for row in rows(recorded.session) if row.id == recorded.place.row)
    assert row.shown.string[: recorded.place.offset].endswith("carried")
    return recorded.session


def standing(marked: list[Row], without: tuple[tuple[int, int], tuple[int, int]] = ((0, 0), (0, 0))) -> Counter[str]:
    """How often each character stands, as often as it was brought, but for a selection, which takes each once."""
    found: Counter[str] = Counter()
    for number, row in enumerate(marked):
        at = 0
        for segment in row.segments:
            for character in segment.text.string:
                if segment.change is not Change.DELETED:
                    chosen = without[0] <= (number, at) < without[1]
                    found[character] += max(len(segment.proposals), 1) - chosen
                at += 1
    return +found


def done(draw: Draw, session: Session, deed: str) -> Session:
    """The session after a deed of that name. Raises `AmendmentError` where it cannot be done."""
    marked = rows(session)
    if deed == "record":
        return recording.record(session, draw(st.sampled_from(HANDS)))
    if not marked:
        return session
    row = draw(st.sampled_from(marked)).id
    match deed:
        case "type" | "delete" | "carry":
            return typed(draw, session, marked, deed)
        case "add":
            return recording.add(session, row, draw(texts)).session
        case "add_like":
            return recording.add_like(session, row).session
        case "move":
            return recording.move(session, row, draw(st.sampled_from((None, *(other.id for other in marked))))).session
        case "suppress" | "suppress_instrument" | "no_change" | "editorial" | "renumber":
            changed: Session = getattr(recording, deed)(session, row)
            return changed
    amended = [(p, a.target) for p in session.proposals for a in p.amendments]
    if not amended:
        return session
    proposal, block = draw(st.sampled_from(amended))
    match deed:
        case "decide":
            return recording.decide(session, proposal.id, block, draw(st.sampled_from(State)))
        case "settle":
            return session.with_proposal(replace(proposal, state=draw(st.sampled_from(State))))
        case "take":
            return take(session, proposal.id, block)
        case "adopt":
            return recording.adopt(session, proposal.id, block)
        case _:
            return recording.withdraw(session, proposal.id, block)


DEEDS = (
    "type", "type", "type", "delete", "carry", "add", "add_like", "move", "suppress", "suppress_instrument",
    "no_change", "editorial", "renumber", "record", "decide", "settle", "take", "adopt", "withdraw", "undo", "redo",
)  # fmt: skip


def check_sound(session: Session) -> None:
    """The laws hold, nothing is told twice, and both halves of every move know each other."""
    check_laws(session)
    told = {(p.id, a.target): a for p in session.proposals for a in p.amendments}
    assert len(told) == sum(len(p.amendments) for p in session.proposals)
    assert session.decisions.keys() <= told.keys()
    numbers = [p.number for p in session.proposals if p.number]
    assert len(set(numbers)) == len(numbers)
    for (proposal, target), amendment in told.items():
        match amendment:
            case Mod():
                assert amendment.edits
            case Sup(moved_to=str(there)):
                assert getattr(told[proposal, there], "moved_from", None) == target
            case Add(moved_from=str(source)):
                assert getattr(told[proposal, source], "moved_to", None) == target
    deeds(session, [{proposal.id} for proposal in session.proposals])
    assert all(first and second for _, first, second in sides(session))
    others = against(session)
    assert all(one in others[other] for one in others for other in others[one])
    assert consequential(session).keys() <= {block.id for block in session.base}


@given(documents(), st.sampled_from(["plain", "plenipotentiary", "wtsa"]), st.data())
@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_several_people_do_one_after_the_other_keeps_the_laws(
    base: Document, rules: str, data: st.DataObject
) -> None:
    history = History(Session(base, recorder=HANDS[0], profile=rules))
    for deed in data.draw(st.lists(st.sampled_from(DEEDS), min_size=1, max_size=10)):
        before = history.present
        try:
            if deed in ("undo", "redo"):
                history = history.undo() if deed == "undo" else history.redo()
            else:
                history = history.do(deed, done(data.draw, before, deed))
        except AmendmentError:
            continue
        after = history.present
        check_sound(after)
        assert updated(rows(before), before, after) == rows(after)
        assert updated(rows(after), after, before) == rows(before)
    while history.done:
        history = history.undo()
    assert history.present == Session(base, recorder=HANDS[0], profile=rules)
