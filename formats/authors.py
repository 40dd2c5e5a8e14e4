"""What several authors changed in one text, as one proposal each.

Words that several proposals put in one place stand there in the order of the proposals (`editor.markup`). So the
proposals of a file with tracked changes need an order in which every place reads as it does in the file.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from graphlib import CycleError, TopologicalSorter
from heapq import heappop, heappush
from itertools import pairwise
from typing import Final, NamedTuple

from editor.amendment import Edit
from editor.document import BlockId
from editor.text import Text

Place = tuple[BlockId, int]
"""A block of the base text, and the offset in it where words are put."""

_MOST_ORDERS: Final = 256
_MOST_AUTHORS: Final = 32
"""So many orders are told from each other, each of at most so many authors: no drafting group comes near it."""


class Shared(NamedTuple):
    """How the authors share the places where several of them put words."""

    names: Mapping[Place, Mapping[str, str]]
    """In whose name the words of each author are told, at places that no order of the proposals spells."""
    before: Mapping[str, Iterable[str]]
    """Whose proposals have to stand before an author's."""

    def name(self, place: Place, author: str) -> str:
        """In whose name the words that an author puts there are told."""
        there = self.names.get(place)
        return author if there is None else there.get(author, author)

    def ordered(self, authors: Iterable[str]) -> list[str]:
        """The authors in the order of their proposals: the given one, as far as the places allow it."""
        given = list(authors)
        rank = {author: number for number, author in enumerate(given)}
        sorter = TopologicalSorter({author: self.before.get(author, ()) for author in given})
        sorter.prepare()
        ready: list[int] = []
        out: list[str] = []
        while sorter.is_active():
            for author in sorter.get_ready():
                heappush(ready, rank[author])
            out.append(given[heappop(ready)])
            sorter.done(out[-1])
        return out


def shared(found: Mapping[Place, Sequence[tuple[str, Text]]]) -> Shared:
    """Who stands before whom, told by what is put in each place: authors and words, in reading order.

    Where the words of one stand between two of another they are told in the other's name. Places that contradict
    each other cannot all be spelled: the order that most of them have counts, and in the others all is told in the
    name of the first.
    """
    orders: dict[Place, tuple[str, ...]] = {}
    names: dict[Place, Mapping[str, str]] = {}
    for place, pieces in found.items():
        authors = dict.fromkeys(author for author, _ in pieces)
        if len(authors) > 1:
            told = _apart(pieces)
            orders[place] = tuple(dict.fromkeys(told.values()))
            if len(orders[place]) < len(authors):
                names[place] = told
    before, kept = _consistent(orders.values())
    for place, order in orders.items():
        if order not in kept:
            names[place] = dict.fromkeys((author for author, _ in found[place]), order[0])
    return Shared(names, before)


def _apart(pieces: Sequence[tuple[str, Text]]) -> Mapping[str, str]:
    """In whose name the words of each author are told, if each name is to stand there once."""
    last = {author: at for at, (author, _) in enumerate(pieces)}
    told: dict[str, str] = {}
    name, until = "", -1
    for at, (author, _) in enumerate(pieces):
        if at > until:
            name = author
        until = max(until, last[author])
        told[author] = name
    words: dict[str, list[Text]] = defaultdict(list)
    for author, text in pieces:
        words[told[author]].append(text)
    # What two proposals put in one place alike is one change there, and stands once.
    alike = len({Text.of(*texts) for texts in words.values()}) < len(words)
    return dict.fromkeys(told, pieces[0][0]) if alike else told


def _consistent(orders: Iterable[tuple[str, ...]]) -> tuple[Mapping[str, set[str]], set[tuple[str, ...]]]:
    """Who stands before whom in the most frequent of these orders that can all be had; and those orders."""
    before: dict[str, set[str]] = {}
    kept: set[tuple[str, ...]] = set()
    for order, _ in Counter(order for order in orders if len(order) <= _MOST_AUTHORS).most_common(_MOST_ORDERS):
        trial = {author: set(others) for author, others in before.items()}
        for one, other in pairwise(order):
            trial.setdefault(other, set()).add(one)
        try:
            TopologicalSorter(trial).prepare()
        except CycleError:
            continue
        before = trial
        kept.add(order)
    return before, kept


def put(edits: list[Edit], start: int, stop: int, text: Text, alone: bool) -> None:
    """Add to an author's edits of a block what comes next there: words put in at `stop`, or [start, stop) taken out.

    What follows directly is one edit with what stood before. Where others amend the block, too, no words are told
    behind what is deleted after them, for those of others may stand between.
    """
    last = edits[-1] if edits else None
    if last and last.stop == start and (alone or not (last.text and stop > start)):
        edits[-1] = Edit(last.start, stop, last.text + text)
    else:
        edits.append(Edit(start, stop, text))
