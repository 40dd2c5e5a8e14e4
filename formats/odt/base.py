"""The paragraphs of a walk as base blocks and added ones."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from lxml import etree

from formats.odt.walk import KEPT, Leaf, Para, State

Element = etree._Element


@dataclass(slots=True)
class Base:
    """One block of the base text: its paragraph elements, several where an insertion splits it."""

    paras: tuple[Para, ...]
    mark: State = KEPT

    @property
    def id(self) -> str:
        return self.paras[0].id

    @property
    def untouched(self) -> bool:
        """True when no tracked change touches it."""
        return len(self.paras) == 1 and self.mark is KEPT and all(leaf.state is KEPT for leaf in self.paras[0].leaves)

    def leaves(self) -> Iterator[Leaf]:
        """What it holds in the base text, in order."""
        for para in self.paras:
            for leaf in para.leaves:
                if leaf.state.inserted is None:
                    yield leaf

    def places(self) -> list[tuple[int, Element]]:
        """Bookmarks and the like: offset in the base text and element of each."""
        out: list[tuple[int, Element]] = []
        offset = 0
        for para in self.paras:
            before = [*accumulate((len(x.text) * (x.state.inserted is None) for x in para.leaves), initial=offset)]
            out.extend((before[number], element) for number, element in para.places)
            offset = before[-1]
        return out


@dataclass(frozen=True, slots=True)
class Added:
    """A paragraph that is an author's altogether."""

    para: Para
    author: str

    @property
    def id(self) -> str:
        return self.para.id


Item = Base | Added


def items(paras: Sequence[Para]) -> list[Item]:
    """Base blocks and added paragraphs in reading order.

    A paragraph mark that was inserted joins its paragraph to the next of the same run in the base
    text; at the end of a run it has nothing to join.
    """
    last = {para.run: at for at, para in enumerate(paras)}
    waiting: dict[int, list[Para]] = defaultdict(list)
    out: list[Item] = []
    order = {para.id: at for at, para in enumerate(paras)}
    previous: dict[int, Base] = {}
    for at, para in enumerate(paras):
        ends = last[para.run] == at
        base: Base | None
        if para.mark is KEPT and para.run not in waiting:
            base = Base((para,))
            out.append(base)
        else:
            waiting[para.run].append(para)
            if para.mark.inserted is not None and not ends:
                continue
            grouped = list(_grouped(waiting.pop(para.run), ends))
            out.extend(grouped)
            base = grouped[0] if isinstance(grouped[0], Base) and len(grouped) == 1 else None
        if previous.keys() - {para.run}:
            previous = {run: opener for run, opener in previous.items() if run == para.run}  # a table stands between
        if base is not None:
            _shift(previous, para.run, base)
        else:
            previous.pop(para.run, None)  # what is added in between has a paragraph of its own
    _keep_last_marks(out)
    # One that is done only at its end stands where it begins, before what is in its text boxes.
    return sorted(out, key=lambda item: _place(item, paras, order))


def _place(item: Item, paras: Sequence[Para], order: Mapping[str, int]) -> float:
    """Where an item stands: behind what is in its text boxes if it loses its mark, for the next one joins it then."""
    at = order[item.id]
    if isinstance(item, Added) or item.mark.deleted is None:
        return at
    host, last = item.paras[-1].element, order[item.paras[-1].id]
    inside = last + 1
    while inside < len(paras) and any(above is host for above in paras[inside].element.iterancestors()):
        inside += 1
    return inside - 0.5 if inside > last + 1 else at


def _keep_last_marks(found: Sequence[Item]) -> None:
    """The mark that ends a run joins its words to no others; it goes only with all words before it that go to it."""
    last: dict[int, Base] = {}
    lives: dict[int, bool] = {}
    for item in found:
        if isinstance(item, Added):
            last.pop(item.para.run, None)
            continue
        run = item.paras[0].run
        joined = run in last and last[run].mark.deleted is not None
        lives[run] = (joined and lives[run]) or _lives(item)
        last[run] = item
    for run, base in last.items():
        if base.mark.deleted is not None and lives[run]:
            base.mark = State(base.mark.inserted, None)


def _has_base(para: Para) -> bool:
    return any(leaf.state.inserted is None for leaf in para.leaves)


def _grouped(group: list[Para], ends: bool) -> Iterator[Item]:
    """What a stretch of paragraphs whose marks, but the last's, were inserted comes to."""
    mark = group[-1].mark
    held = [at for at, para in enumerate(group) if _has_base(para)]
    if not held and ends and mark.inserted is not None:
        yield from _all_added(group)
        return
    first = held[0] if held else len(group) - 1
    while first and group[first - 1].mark.deleted is not None:
        first -= 1  # a mark that came and went parts nothing
    stop = len(group)
    if held and mark.deleted is None:
        stop = held[-1] + 1
        while stop < len(group) and group[stop - 1].mark.deleted is not None:
            stop += 1
    yield from _all_added(group[:first])
    yield Base(tuple(group[first:stop]), State(None, mark.deleted))
    yield from _all_added(group[stop:])


def _all_added(paras: Sequence[Para]) -> Iterator[Added]:
    """Paragraphs that are new, those joined that only a mark parts which came and went."""
    held: list[Para] = []
    for number, para in enumerate(paras, 1):
        held.append(para)
        if para.mark.deleted is None or number == len(paras):
            leaves = [leaf for one in held for leaf in one.leaves]
            yield _added(held[0] if len(held) == 1 else replace(held[0], leaves=leaves, mark=para.mark))
            held = []


def _added(para: Para) -> Added:
    authors = (para.mark.inserted, *(leaf.state.inserted for leaf in para.leaves))
    return Added(para, next((author for author in authors if author is not None), ""))


def _gone(base: Base) -> bool:
    """True when the final text has none of its words and no mark within it."""
    leaves = base.paras[0].leaves
    return len(base.paras) == 1 and all(s.inserted is None and s.deleted is not None for _, _, _, s, *_ in leaves)


def _lives(base: Base) -> bool:
    return any(leaf.state.deleted is None for para in base.paras for leaf in para.leaves)


def _shift(previous: dict[int, Base], run: int, base: Base) -> None:
    """A deletion from the end of one paragraph to the end of another suppresses the latter, not the former's mark."""
    opener = previous.get(run)
    if opener is not None and _gone(base):
        if base.mark.deleted is None:
            base.mark, opener.mark = State(None, opener.mark.deleted), State(opener.mark.inserted, None)
            del previous[run]
        return
    previous.pop(run, None)
    if base.mark.deleted is not None and _lives(base):
        previous[run] = base
