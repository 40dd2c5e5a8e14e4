"""Deleted words of balloons put back into the text, where the texts determine the place.

Balloons stand in the order of the text. A place and year that was deleted stands before the later one that
replaced it; where the order of all such balloons leaves one place only, that is it. Everything else is listed
with the nearest place, undecided.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

import regex

from editor.document import Block
from editor.repair.citations import CITATION
from editor.repair.conferences import table
from editor.repair.findings import Act, Balloon, Evidence, Finding, Kind, Source, changed
from editor.repair.ground import Ground

_LAST: Final = regex.compile(r"\p{L}+$")
_FIRST: Final = regex.compile(r"\p{Ll}+")
_LETTER: Final = regex.compile(r"[\p{L}\p{N}]")


class _Place(NamedTuple):
    """A citation in the text, before which a deleted one may stand."""

    at: int
    """Number of the block in the text."""
    block: Block
    start: int
    stop: int
    place: str
    year: int


def deletions(
    ground: Ground, balloons: Sequence[Balloon], inserted: Sequence[Finding]
) -> Iterator[tuple[tuple[int, ...], Finding]]:
    """A finding for each deletion that balloons tell of, with the numbers of its balloons in `balloons`."""
    gone = [n for n, b in enumerate(balloons) if b.act is Act.DELETED and any(_LETTER.search(w) for w in b.words)]
    placed = _determined(ground, balloons, gone, inserted) if gone else {}
    for numbers in _whole(ground, balloons, gone):
        told = [balloons[number] for number in numbers]
        words = "".join(" … ".join(balloon.words) for balloon in told)
        evidence = [_cited(balloon) for balloon in told]
        if (place := placed.get(numbers[0])) is not None:
            evidence.append(Evidence(Source.TEXT, place.block.text.string[place.start : place.stop], place.block.id))
            yield numbers, ground.finding(
                Kind.DELETION, place.block, place.start, place.start, changed(("-", words)), evidence=evidence,
                code="deletion-placed",
            )  # fmt: skip
        elif ground.text:
            near = ground.document.block(told[0].near) if told[0].near in ground.at else ground.text[-1]
            yield numbers, ground.finding(
                Kind.DELETION, near, len(near.text), len(near.text), changed(("-", " " + words)), chosen=None,
                evidence=evidence, code="deletion-unplaced",
            )  # fmt: skip


def _cited(balloon: Balloon) -> Evidence:
    head = f"{balloon.author} {balloon.when}".strip()
    words = " … ".join(balloon.words)
    return Evidence(Source.BALLOON, f"{head}: {words}" if head else words, balloon.blocks[0] if balloon.blocks else "")


def _whole(ground: Ground, balloons: Sequence[Balloon], gone: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """The balloons of each deletion: two where one deletion by two authors was cut inside a word."""
    held: tuple[int, ...] = ()
    for number in gone:
        if held and _is_cut_word(ground, balloons[held[-1]], balloons[number]):
            held = (*held, number)
            continue
        if held:
            yield held
        held = (number,)
    if held:
        yield held


def _is_cut_word(ground: Ground, first: Balloon, second: Balloon) -> bool:
    """True when the last word of one and the first of the other are halves of one: ``pilo`` and ``ts``."""
    if len(first.words) != 1 or len(second.words) != 1:
        return False
    head, tail = _LAST.search(first.words[0]), _FIRST.match(second.words[0])
    if head is None or tail is None:
        return False
    known = ground.vocabulary
    whole = (head[0] + tail[0]).casefold()
    return bool(known[whole]) and not known[head[0].casefold()] and not known[tail[0]]


def _determined(
    ground: Ground, balloons: Sequence[Balloon], gone: Sequence[int], inserted: Sequence[Finding]
) -> dict[int, _Place]:
    """Balloons of which every order that fits leaves one place."""
    places = list(_citations(ground, inserted))
    wanted: list[tuple[int, list[int]]] = []
    for number in gone:
        balloon = balloons[number]
        found = CITATION.fullmatch(balloon.words[0]) if balloon.complete and len(balloon.words) == 1 else None
        if found is None:
            continue
        fits = [n for n, place in enumerate(places) if _replaced(found["place"], int(found["year"]), place)]
        if fits:
            wanted.append((number, fits))
    earliest: list[int] = []
    last = -1
    for _, fits in wanted:
        last = next((n for n in fits if n > last), len(places))
        earliest.append(last)
    latest: list[int] = []
    last = len(places)
    for _, fits in reversed(wanted):
        last = next((n for n in reversed(fits) if n < last), -1)
        latest.append(last)
    latest.reverse()
    out: dict[int, _Place] = {}
    for (number, fits), low, high in zip(wanted, earliest, latest, strict=True):
        left = [n for n in fits if low <= n <= high]
        if len(left) == 1:
            out[number] = places[left[0]]
    return out


def _replaced(place: str, year: int, by: _Place) -> bool:
    """True when a citation may stand in the place of an earlier one: a later conference of the same body."""
    if year >= by.year:
        return False
    known = table()
    first, second = known.held(place, year), known.held(by.place, by.year)
    if first and second:
        return bool({m.body for m in first} & {m.body for m in second})
    return True


def _citations(ground: Ground, inserted: Sequence[Finding]) -> Iterator[_Place]:
    """The citations in the text, each from where its inserted words begin, if these are known."""
    starts = {(f.block, at): f.start for f in inserted for at in range(f.start, f.stop)}
    for at, block in enumerate(ground.text):
        if block.id not in ground.inside:
            continue
        for found in CITATION.finditer(block.text.string):
            start = starts.get((block.id, found.start("place")), found.start("place"))
            yield _Place(at, block, start, found.end(), found["place"], int(found["year"]))
