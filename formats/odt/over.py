"""Paragraphs that go with the tables around them: one deletion takes both, so that no empty paragraph stays behind.

No change can take the mark of a paragraph before a table, but a deletion can reach over the table (ODF 1.3 part 3,
5.5.4): then a region stores it whole, and the paragraph joins the one on its other side.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from lxml import etree

from editor.markup import Change
from formats.odt import names
from formats.odt.place import PARAGRAPHS, out_of_lists
from formats.odt.runs import Out

Element = etree._Element


def over_tables(runs: Iterable[list[Out]]) -> list[list[Out]]:
    """The runs, those that go whole made one with the next beyond a table that goes with them, or else with the last.

    What then stands in regions is as the base text has it.
    """
    out = [run for run in runs if run]
    if all(_author(run) is None for run in out):
        return out
    owner = {each.element: each for run in out for each in run}
    stored: set[Element] = set()
    for forward in (True, False):
        near, far = (0, -1) if forward else (-1, 0)
        begins = {out_of_lists(run[near].element): run for run in out}
        for run in reversed(out) if forward else tuple(out):
            author = _author(run)
            if author is None or run[0].element in stored:
                continue
            table = _beside(out_of_lists(run[far].element), forward)
            if table is None or table.tag != names.TABLE or not _goes(table, author, owner):
                continue
            beyond = _beside(table, forward)
            other = begins.get(beyond) if beyond is not None else None
            if other is None or not (forward or other[-1].mark is Change.KEPT):
                continue
            edge = out_of_lists(run[near].element)
            if forward:
                other[0].behind = [table]
                other[:0] = run
            else:
                run[0].behind = [table]
                other[-1].mark, other[-1].author, run[-1].mark = Change.DELETED, author, Change.KEPT
                other += run
            begins[edge] = other
            stored.update(table.iter(*PARAGRAPHS))
            run.clear()
        out = [run for run in out if run]
    return [[restored(each) if each.element in stored else each for each in run] for run in out]


def _beside(element: Element, forward: bool) -> Element | None:
    return element.getnext() if forward else element.getprevious()


def _author(run: Sequence[Out]) -> str | None:
    """Who deletes all of a run with its last mark; `None` where something stays, or some of it was not there before."""
    author = run[-1].author if run and run[-1].mark is Change.DELETED else None
    return author if author is not None and all(_gone(out, author) for out in run) else None


def _goes(table: Element, author: str, owner: dict[Element, Out]) -> bool:
    """True when that author deletes all that stands in a table."""
    return all(element in owner and _gone(owner[element], author) for element in table.iter(*PARAGRAPHS))


def _gone(out: Out, author: str) -> bool:
    deleted = all(piece.change is Change.DELETED and piece.author == author for piece in out.pieces if piece.text)
    return out.mark is Change.DELETED and out.author == author and deleted


def restored(out: Out) -> Out:
    """A paragraph as the base text has it."""
    pieces = tuple(replace(p, change=Change.KEPT, author="") for p in out.pieces if p.change is not Change.INSERTED)
    return replace(out, pieces=pieces, mark=Change.KEPT, author="")
