"""Paragraphs with two readings: whatever is inserted and deleted, by whom and where, base and final text come out."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.markup import amended
from editor.session import Session, check
from formats.html import Html
from formats.odt.walk import KEPT, State
from formats.rtf import Rtf
from formats.traced import Grid, Line, imported, word

AUTHORS = ("Meridia", "Zembria")
who = st.sampled_from([None, None, None, *AUTHORS])
fates = st.builds(State, who, who)
runs = st.lists(st.tuples(st.text("abcdef ", min_size=1, max_size=4), fates), min_size=1, max_size=4)
Paragraph = tuple[list[tuple[str, State]], State]
paragraphs = st.lists(st.tuples(runs, fates), min_size=1, max_size=6)


def reading(told: list[Paragraph], final: bool) -> str:
    """The words of one reading; paragraph marks that stand as line ends, as many as there are in a row as one."""
    out = ""
    for words, mark in [*told[:-1], (told[-1][0], KEPT)]:
        for text, fate in words:
            out += text if stands(fate, final) else ""
        out += "\n" if stands(mark, final) else ""
    return squeezed(out)


def stands(fate: State, final: bool) -> bool:
    return fate.deleted is None if final else fate.inserted is None


def squeezed(text: str) -> str:
    return "\n".join(line for line in text.split("\n") if line)


def check_readings(base: Session, told: list[Paragraph]) -> None:
    check(base)
    assert squeezed("\n".join(block.text.string for block in base.base)) == reading(told, False)
    assert squeezed("\n".join(block.text.string for block in amended(base))) == reading(told, True)


@given(paragraphs)
def test_both_readings_come_out(told: list[Paragraph]) -> None:
    lines = [Line([word(text, state=fate) for text, fate in words], mark) for words, mark in told]
    lines[-1].mark = KEPT
    found = imported(lines, "x")
    check_readings(Session(found.document, found.proposals), told)


def control(fate: State) -> str:
    out = ""
    if fate.inserted is not None:
        out += rf"\revised\revauth{AUTHORS.index(fate.inserted)}"
    if fate.deleted is not None:
        out += rf"\deleted\revauthdel{AUTHORS.index(fate.deleted)}"
    return out


@given(paragraphs)
def test_rtf_is_read_both_ways(told: list[Paragraph]) -> None:
    body = ""
    for number, (words, mark) in enumerate(told, 1):
        body += "".join(f"{{{control(fate)}\\b0 {text}}}" for text, fate in words)
        body += f"{{{control(mark) if number < len(told) else ''}\\par}}"
    names = "".join(f"{{{name};}}" for name in AUTHORS)
    found = Rtf().read(f"{{\\rtf1{{\\*\\revtbl {names}}}{body}}}".encode())
    check_readings(Session(found.document, found.proposals), told)
    assert {name for p in found.proposals for name in p.sponsors} <= set(AUTHORS)


@given(paragraphs)
def test_pages_of_pandoc_are_read_both_ways(told: list[Paragraph]) -> None:
    def tag(kind: str, fate: State, text: str) -> str:
        # pandoc writes marks as spans without words.
        for way, author in (("insertion", fate.inserted), ("deletion", fate.deleted)):
            if author is not None:
                text = f"<span class='{kind}{way}' data-author='{author}'>{text}</span>"
        return text

    # White space at the ends of paragraphs is not kept in HTML, so there is none here.
    told = [([(text.replace(" ", "_"), fate) for text, fate in words], mark) for words, mark in told]
    body = ""
    for number, (words, mark) in enumerate(told, 1):
        marks = mark if number < len(told) else KEPT
        # A mark of which nothing is said shares the fate of the words; a word that stays keeps it as it is.
        words.append(("x", KEPT))
        signs = "".join(
            f"<span class='paragraph-{way}' data-author='{author}'></span>"
            for way, author in (("insertion", marks.inserted), ("deletion", marks.deleted))
            if author is not None
        )
        body += "<p>" + "".join(tag("", fate, text) for text, fate in words) + signs + "</p>"
    found = Html().read(b"<html>" + body.encode())
    check_readings(Session(found.document, found.proposals), told)


def test_cells_stand_beside_those_that_reach_down() -> None:
    grid = Grid("t")
    places = []
    for row in ([(2, 1), (1, 2)], [(1, 1), (1, 1)], [(0, 5000)]):
        grid.begin_row()
        places += [grid.cell(*spans) for spans in row]
    assert [(c.row, c.column, c.rows, c.columns) for c in places] == [
        (0, 0, 2, 1), (0, 1, 1, 2), (1, 1, 1, 1), (1, 2, 1, 1), (2, 0, 1, Grid.MOST),
    ]  # fmt: skip
