"""Several language versions of one text side by side, provision against provision, and which lacks a change.

The words differ from language to language, so they are not compared. What is the same in all of them is:
the role and level of a provision, the value of its label (``b)``, ``ب)`` and ``б)`` are each the second), the
figures in it (years, numbers of resolutions), its place, and roughly its share of the whole. The order of each
version is kept; what has no counterpart stands alone.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum

from editor.amendment import Marker
from editor.document import Role
from editor.labels import DASHES, readings, split_label
from editor.markup import Row


@dataclass(frozen=True, slots=True)
class Line:
    """One provision in all versions."""

    cells: tuple[int | None, ...]
    """For each version the number of its row, `None` where it has none."""


class Standing(Enum):
    """Where one version stands in one line, beside the others."""

    LIKE = "like"
    """As the others: nobody changes it, or all do likewise. So is an empty line, whoever has it."""
    LACKS = "lacks"
    """Others have a change here, and this one has none."""
    OTHER = "other"
    """It has a change, and another kind of change than others have."""
    MISSING = "missing"
    """It has no such provision, though others have it without adding it."""
    ALONE = "alone"
    """Only this version has it, and does not add it: what it belongs to was not found."""


def synopsis(versions: Sequence[Sequence[Row]]) -> tuple[Line, ...]:
    """The provisions of all versions, aligned; every row of each stands in one line, and in its order."""
    if not versions:
        return ()
    count = len(versions)
    merged: list[_Node] = []
    for number, rows in enumerate(versions):
        _merge(merged, _tree(rows, number, count), number, count)
    return tuple(_lines(merged))


def standings(line: Line, versions: Sequence[Sequence[Row]]) -> tuple[Standing, ...]:
    """Where each version stands in a line."""
    rows = [None if at is None else versions[number][at] for number, at in enumerate(line.cells)]
    kinds = [None if row is None else _KINDS.get(row.marker, "") if row.marker else "" for row in rows]
    there = [kind for kind in kinds if kind is not None]
    if not any(kinds) and not any(row.shown for row in rows if row is not None):
        return (Standing.LIKE,) * len(rows)  # an empty line here and there is no provision
    changes = Counter(kind for kind in there if kind)
    added = bool(there) and all(kind in ("add", "arrive") for kind in there)
    most = max(changes.values(), default=0)
    usual = next((kind for kind, times in changes.items() if times == most), "")

    def standing(kind: str | None) -> Standing:
        if kind is None:
            return Standing.LACKS if added else Standing.MISSING
        if len(there) == 1 and len(kinds) > 1 and not added:
            return Standing.ALONE
        if not kind and changes:
            return Standing.LACKS
        return Standing.OTHER if kind and kind != usual else Standing.LIKE

    return tuple(standing(kind) for kind in kinds)


_KINDS = {
    Marker.ADD: "add",
    Marker.MOD: "mod",
    Marker.MOD_EDITORIAL: "mod",
    Marker.SUP: "sup",
    Marker.ADD_MOVED: "arrive",
    Marker.SUP_MOVED: "leave",
}


# One version as a tree.


@dataclass(slots=True)
class _Node:
    """A provision with what stands below it, in one version or, once merged, in several."""

    cells: list[int | None]
    role: Role
    marker: Marker | None
    labels: frozenset[tuple[bool, int]]
    """Every value its label may have, and whether it is a number: ``i)`` is the first or the ninth."""
    figures: Counter[str]
    """Of the provision and all below it."""
    share: float
    """Of its characters, and those below it, in all of its version."""
    cell: tuple[int, int] | None = None
    children: list[_Node] = field(default_factory=list)


def _tree(rows: Sequence[Row], version: int, count: int) -> list[_Node]:
    roots: list[_Node] = []
    open_: list[tuple[int, _Node]] = []
    """The provisions the next one may stand below, outermost first, each with its depth."""
    whole = sum(len(row.block.text) for row in rows) or 1
    table = ""
    for number, row in enumerate(rows):
        block = row.block
        depth, holds = _depth(row)
        if block.cell is not None:
            holds = block.cell.table != table
            depth += not holds
        table = block.cell.table if block.cell else ""
        while open_ and open_[-1][0] >= depth:
            open_.pop()
        node = _node(row, number, version, count, whole)
        for _, above in open_:
            if node.figures:
                above.figures.update(node.figures)
            above.share += node.share
        (open_[-1][1].children if open_ else roots).append(node)
        if holds:
            open_.append((depth, node))
    return roots


_TABLE = 50
_DEPTHS = {Role.NUMBER: 0, Role.ANNEX: 1, Role.HEADING: 2, Role.CALL: 10, Role.ITEM: 10, Role.TABLE: _TABLE}
_HEAD = (Role.TITLE, Role.REFERENCE, Role.CONFERENCE, Role.FRONT, Role.PROPOSAL, Role.END)


def _depth(row: Row) -> tuple[int, bool]:
    """How deep a provision stands, and whether others may stand below it."""
    block = row.block
    if block.story:
        return 0, False
    if block.role in _DEPTHS:
        level = min(max(block.level, 1), 8)
        return _DEPTHS[block.role] + (level - (block.role is Role.HEADING) if block.level else 0), True
    return (1 if block.role in _HEAD else _TABLE), False


def _node(row: Row, number: int, version: int, count: int, whole: int) -> _Node:
    block = row.block
    # A label is read as it was before it was renumbered; an added one as it is.
    text = row.new.string if row.added else row.old.string
    label, start = split_label(text)
    label = label or block.numbering.strip()
    found = frozenset(("1" in r.form, r.value) for r in readings(label))
    if label in DASHES:
        found = frozenset()
    cells: list[int | None] = [None] * count
    cells[version] = number
    cell = (block.cell.row, block.cell.column) if block.cell else None
    return _Node(cells, block.role, row.marker, found, _figures(text[start:]), len(text) / whole, cell)


_FIGURES = re.compile(r"\d+")
_LONGEST = 12
"""What has more digits is no figure that anybody would repeat."""


def _figures(text: str) -> Counter[str]:
    """The figures of a text in one kind of digits; they are the same in every language."""
    found = _FIGURES.findall(text)
    return Counter([str(int(figure)) for figure in found if len(figure) < _LONGEST]) if found else Counter()


# Merging.


_WORTH = 0.45
"""Less alike, two provisions are not the same one."""
_LARGEST = 40_000
"""Pairs looked at between two anchors; longer lists are paired near their diagonal only."""
_NEAREST = 16
"""So far from the diagonal, at the least."""


def _merge(merged: list[_Node], fresh: list[_Node], version: int, count: int) -> None:
    """Take the provisions of one more version into `merged`, in order."""
    out: list[_Node] = []
    for old, new in _aligned(merged, fresh):
        if old is None:
            assert new is not None
            out.append(new)
        else:
            if new is not None:
                old.cells[version] = new.cells[version]
                old.figures |= new.figures
                old.labels |= new.labels
                old.share = (old.share + new.share) / 2
                old.marker = old.marker or new.marker
                _merge(old.children, new.children, version, count)
            out.append(old)
    merged[:] = out


def _lines(nodes: Sequence[_Node]) -> Iterator[Line]:
    for node in nodes:
        yield Line(tuple(node.cells))
        yield from _lines(node.children)


_Pair = tuple[_Node | None, _Node | None]


def _aligned(olds: Sequence[_Node], news: Sequence[_Node]) -> Iterator[_Pair]:
    """Both lists in one order, paired where they have the same provision."""
    at_old = at_new = 0
    anchors = _anchors(olds, news) if len(olds) * len(news) > _LARGEST else []
    for old, new in (*anchors, (len(olds), len(news))):
        yield from _paired(olds[at_old:old], news[at_new:new])
        if old < len(olds):
            yield olds[old], news[new]
        at_old, at_new = old + 1, new + 1


def _anchors(olds: Sequence[_Node], news: Sequence[_Node]) -> list[tuple[int, int]]:
    """Provisions of long lists that only one of each has these figures, in increasing order."""
    first, second = _telling(olds), _telling(news)
    pairs = [(at, second[key]) for key, at in first.items() if key in second]
    chain: list[list[tuple[int, int]]] = []
    ends: list[int] = []
    before: dict[tuple[int, int], tuple[int, int] | None] = {}
    for pair in sorted(pairs):
        pile = bisect_left(ends, pair[1])
        before[pair] = chain[pile - 1][-1] if pile else None
        if pile == len(ends):
            ends.append(pair[1])
            chain.append([pair])
        else:
            ends[pile] = pair[1]
            chain[pile].append(pair)
    out: list[tuple[int, int]] = []
    at = chain[-1][-1] if chain else None
    while at is not None:
        out.append(at)
        at = before[at]
    return out[::-1]


def _telling(nodes: Sequence[_Node]) -> dict[tuple[object, ...], int]:
    """Provisions whose figures no other one of the list has."""
    found: dict[tuple[object, ...], int] = {}
    for at, node in enumerate(nodes):
        if node.figures:
            key = (node.role, tuple(sorted(node.figures.items())))
            found[key] = -1 if key in found else at
    return {key: at for key, at in found.items() if at >= 0}


def _paired(olds: Sequence[_Node], news: Sequence[_Node]) -> Iterator[_Pair]:
    """The order-preserving pairing that is most alike in sum."""
    rows, columns = len(olds), len(news)
    if not rows or not columns:
        yield from ((old, None) for old in olds)
        yield from ((None, new) for new in news)
        return
    wide = columns if rows * columns <= _LARGEST else max(_LARGEST // rows, abs(rows - columns) + _NEAREST)
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    taken = [bytearray(columns) for _ in range(rows)]
    for r in range(rows - 1, -1, -1):
        middle = r * columns // rows
        here, below = best[r], best[r + 1]
        for c in range(columns - 1, -1, -1):
            most = max(below[c], here[c + 1])
            if abs(c - middle) <= wide:
                likeness = _likeness(olds[r], news[c])
                if likeness >= _WORTH and below[c + 1] + likeness >= most:
                    most = below[c + 1] + likeness
                    taken[r][c] = 1
            here[c] = most
    r = c = 0
    while r < rows and c < columns:
        if taken[r][c]:
            yield olds[r], news[c]
            r, c = r + 1, c + 1
        elif best[r + 1][c] >= best[r][c + 1]:
            yield olds[r], None
            r += 1
        else:
            yield None, news[c]
            c += 1
    yield from ((old, None) for old in olds[r:])
    yield from ((None, new) for new in news[c:])


_SINGULAR = (Role.NUMBER, Role.CALL, Role.ANNEX, Role.TABLE, Role.FOOTNOTE)
"""What can only be its like; other roles are told apart less surely by a reader."""


def _shared(some: Counter[str], other: Counter[str]) -> float:
    """Share of the figures of both that both have."""
    if len(other) < len(some):
        some, other = other, some
    common = sum([min(count, other[figure]) for figure, count in some.items() if figure in other])
    return common / (some.total() + other.total() - common)


def _likeness(old: _Node, new: _Node) -> float:
    """How surely two provisions are the same one, from 0 to about 1."""
    if old.role is not new.role and (old.role in _SINGULAR or new.role in _SINGULAR):
        return 0.0
    sure = 0.5 if old.role is new.role else 0.3
    if old.cell is not None and new.cell is not None:
        # The columns of some Arabic files run the other way.
        sure += (old.cell == new.cell) * 0.2 - (old.cell[0] != new.cell[0]) * 0.1 - (old.cell[1] != new.cell[1]) * 0.1
    elif old.labels and new.labels:
        sure += 0.3 if not old.labels.isdisjoint(new.labels) else -0.1
    elif old.labels or new.labels:
        sure -= 0.1
    if old.figures and new.figures:
        shared = _shared(old.figures, new.figures)
        sure += 0.3 * shared if shared else -0.15
    elif old.figures or new.figures:
        sure -= 0.05
    sure += 0.15 * min(old.share, new.share) / (max(old.share, new.share) or 1.0)
    if old.marker is not None and old.marker is new.marker:
        sure += 0.1
    return sure
