"""Which provision of one text became which of another, by structure and content.

Order comes first: texts that stand once in both anchor the rest, the most of them that keep their
order; between two anchors the pairs are taken that are most alike in sum, with an eye to labels, calls and
what stands beside. Only then is what is left over looked at: a provision may have been split, merged with
the next one, or moved. A table's row is one thing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import compress, groupby, islice, pairwise, product, takewhile
from operator import attrgetter, ne, sub
from typing import Final, NamedTuple

from rapidfuzz.distance import LCSseq

from editor.document import Block, Role
from editor.labels import split_label
from editor.text import ATOM
from editor.wording import ends, words_of

_ALIKE: Final = 0.4
"""Provisions less alike than this are another text, not an amended one ..."""
_ALIKE_IN_PLACE: Final = 0.3
"""... unless role, label and neighbours are the same: then so many of their words in order are enough; ..."""
_ALIKE_NEAR: Final = 0.36
"""... and so many where only the label is another."""
_SINGULAR: Final = (Role.NUMBER, Role.TITLE, Role.CONFERENCE)
_OPENING: Final = (Role.CALL, Role.HEADING, Role.ANNEX, Role.NUMBER, Role.TITLE, Role.LEAD_IN)
"""What others stand under: it stays when they do, however it reads."""
_IN_PLACE: Final = 0.01
"""What one label and one role count for beside likeness."""
_PLAINLY: Final = 0.6
"""So much of two texts equal at their ends needs no further look."""
_UNLIKE: Final = 8
"""Two texts with one word in common for so many that they have together are not alike."""
_STRANGE: Final = 0.55
"""Provisions less alike are no pair when one of them stands elsewhere word for word."""
_MOVED: Final = 0.75
"""So alike must a text be to its former self to count as moved ..."""
_MOVED_WITH: Final = 0.5
"""... or so alike beside one that moved to the same place."""
_REWORDED: Final = 0.5
"""So many words in common, in order, too, are enough for one that was reworded as it moved ..."""
_RIVAL: Final = 0.7
"""... when nothing else has so much of that likeness to either, ..."""
_RARE_SIGNS: Final = 12
"""... the words in common that stand nowhere else in either text have so many signs, ..."""
_REWORDED_WORDS: Final = 8
"""... both have so many words ..."""
_OPENING_WORDS: Final = 4
"""... and half of so many in common at their beginning."""
_MOVED_WORDS: Final = 4
"""Shorter texts are too common to be found again: they are added and suppressed."""
_FORMULA_REACH: Final = 60
"""A text that occurs more than once is moved no further than so many paragraphs."""
_RARE: Final = 5
"""So many of its rarest words, each in so many provisions, are looked at to find where a text was."""
_LARGEST_GAP: Final = 2_500
"""Pairs that are looked at between two anchors; in a larger gap only those that share a rare word."""
_SMALL_GAP: Final = 64
"""Pairs of a gap that may be told by their ends alone."""
_WEAK: Final = 6
"""Anchors in a row, at most, that are doubted when what stands around them is out of step."""
_OUT_OF_STEP: Final = 6
"""So many provisions lost to short runs, on both sides, make all of these doubtful."""
_PART_WORDS: Final = 3
_WHOLE: Final = 0.8
"""So alike must two provisions together be to one that they were split from or merged into."""
_PART: Final = 0.6
"""So much of the words of a part must be new to the pair it is added to, for a split or a merge."""
_SIGNS: Final = ",;.()،؛"
_FEW: Final = 6
"""Where there are fewer long words, the short ones are looked at, too."""
_SPACELESS: Final = "\u2e80"
"""From here on are scripts that do not part words by spaces."""
_HAN: Final = re.compile("[\u2e80-\U000effff]")
_EDGES: Final = " \t\n\u00a0\u202f.,;:،؛，；。：*"
_BEFORE: Final = 40
"""So many characters before its sign tell a note from another one of the same words."""
_CELL: Final = "\x1f"
_ROW, _STORY = "\x1e", "\x1d"
"""What the key of a table's row and of a note begins with: they never become body text."""


class Stretch(NamedTuple):
    """Old paragraphs [old, old_stop), and the new ones [new, new_stop) that they became; either may be none.

    One becomes one, or several (a split); several become one (a merge); or each became its like (`same`).
    """

    old: int
    old_stop: int
    new: int
    new_stop: int
    same: bool = False
    """Equal one by one, notes and pictures aside."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two texts, one against the other."""

    stretches: Sequence[Stretch]
    """In reading order; together they are both texts."""
    moves: Mapping[int, int]
    """Where the text of a new paragraph stood that stands in no stretch with an old one."""


def align(olds: Sequence[Block], news: Sequence[Block]) -> Alignment:
    """Every paragraph of both texts, paired where one became the other."""
    a, b = _side(olds), _side(news)
    _tell_notes_apart(a, b)
    steps = _without_strangers(list(_in_order(a, b)), a, b)
    told = any(role in _OPENING for role, _ in groupby(map(attrgetter("role"), olds)))
    # Most of both texts is paired beyond doubt: only what stands around the rest is looked at again.
    knots: list[list[Stretch]] = []
    between: list[list[Stretch]] = []
    partner = _partners(steps) if told else {}
    at = 0
    for start, stop in _loose_ends(steps):
        between.append(steps[at:start])
        knot = _slid(steps[start:stop], a, b)
        if told:
            knot = _with_openings(_without_formulas(knot, steps[stop : stop + 1], partner, a, b), a, b)
        knots.append(_with_parts(knot, a, b))
        at = stop
    moves, alike = _moves([step for knot in knots for step in knot], a, b)
    knots = [_gone_first(_with_places(knot, moves, a, b), a, b) if _has_choice(knot) else knot for knot in knots]
    moves.update(_reworded([step for knot in knots for step in knot], alike, moves, a, b))
    steps = [step for plain, knot in zip([*between, steps[at:]], [*knots, []], strict=True) for step in (*plain, *knot)]
    if told:
        steps = _gone_first(_without_other_instruments(steps, a, b), a, b)
    if len(a.starts) == len(olds) + 1 and len(b.starts) == len(news) + 1:
        return Alignment(steps, moves)
    paragraphs = [inner for step in steps for inner in _paragraphs(step, a, b)]
    return Alignment(paragraphs, {b.starts[new]: a.starts[old] for new, old in moves.items()})


# What is paired.


@dataclass(slots=True)
class _Side:
    """A text as what is paired: provisions, and rows of tables."""

    blocks: Sequence[Block]
    keys: list[str]
    """What each is equal by."""
    starts: Sequence[int]
    """Position of the first block of each, at last of the end."""
    words: dict[int, frozenset[str]] = field(default_factory=dict)
    cores: dict[int, str] = field(default_factory=dict)
    parts: dict[int, tuple[str, ...]] = field(default_factory=dict)
    times: Mapping[str, int] = field(default_factory=dict)
    """How often the keys stand of which that is asked."""
    whole: str = ""
    """All keys, once they were asked for."""
    weak: list[int] = field(default_factory=list)
    """Those whose pairs may be less alike than `_STRANGE`."""
    notes: list[int] = field(default_factory=list)
    """Those that are paragraphs of notes."""
    gone: set[int] = field(default_factory=set)
    """What is no pair and no move, though equal words or a place of its kind would tell so."""

    def block(self, at: int) -> Block:
        return self.blocks[self.starts[at]]

    def content(self, at: int) -> frozenset[str]:
        """The different words that tell it from others."""
        found = self.words.get(at)
        if found is None:
            key = self.keys[at]
            for sign in _SIGNS:
                key = key.replace(sign, "")
            words = key.split()
            # What Latin-1 holds has none of these characters, and that is told faster than they are looked for.
            if len(key.encode("latin-1", "ignore")) < len(key) and _HAN.search(key):
                # One character is too little to tell a text by.
                words += [first + second for first, second in pairwise(key) if first >= _SPACELESS]
                self.words[at] = frozenset(word for word in words if len(word) == 2 or word < _SPACELESS)
                return self.words[at]
            found = frozenset([word for word in words if len(word) > 3])
            if len(found) < _FEW:
                found = frozenset(words)
            self.words[at] = found
        return found

    def is_long(self, at: int) -> bool:
        """True where it has words enough to be known again in another place."""
        return len(self.content(at)) >= _MOVED_WORDS

    def has_once(self, word: str) -> bool:
        """True when it stands in one place of the whole text, inside other words, too."""
        if not self.whole:
            self.whole = "\n".join(self.keys)
        return self.whole.find(word, self.whole.find(word) + 1) < 0

    def core(self, at: int) -> str:
        """Its words without label, outer signs and capitals: what stays when it is renumbered or becomes the last."""
        found = self.cores.get(at)
        if found is None:
            key = self.keys[at]
            start = split_label(key)[1]
            found = self.cores[at] = key[start:].strip(_EDGES).lower()
        return found

    def part(self, at: int) -> tuple[str, ...]:
        """The words and signs of its core, in order."""
        found = self.parts.get(at)
        if found is None:
            found = self.parts[at] = tuple(words_of(self.core(at)))
        return found


def _side(blocks: Sequence[Block]) -> _Side:
    keys = [block.text.string for block in blocks if block.cell is None and not block.story]
    if len(keys) == len(blocks):
        return _Side(blocks, keys, range(len(blocks) + 1))
    keys = []
    starts: list[int] = []
    notes: list[int] = []
    row: tuple[str, int] | None = None
    for at, block in enumerate(blocks):
        cell = block.cell
        if cell is None:
            if block.story:
                notes.append(len(keys))
            starts.append(at)
            keys.append(f"{_STORY}{block.text.string}" if block.story else block.text.string)
            row = None
        elif row == (cell.table, cell.row):
            keys[-1] = f"{keys[-1]}{_CELL}{cell.column}{_CELL}{block.text.string}"
        else:
            row = cell.table, cell.row
            starts.append(at)
            keys.append(f"{_ROW}{cell.column}{_CELL}{block.text.string}")
    return _Side(blocks, keys, [*starts, len(blocks)], notes=notes)


def _tell_notes_apart(a: _Side, b: _Side) -> None:
    """Notes of the same words, *Ibid.*, are told by what stands before their signs, too."""
    twice: set[str] = set()
    for side in (a, b):
        times = Counter([side.keys[at] for at in side.notes])
        twice.update(key for key, count in times.items() if count > 1)
    if not twice:
        return
    for side in (a, b):
        before: dict[str, str] = {}
        for block in side.blocks:
            if ATOM in block.text.string:
                signs = [at for at, sign in enumerate(block.text.string) if sign == ATOM]
                for at, atom in zip(signs, block.text.atoms, strict=False):
                    before[atom.key] = block.text.string[max(at - _BEFORE, 0) : at]
        for at in side.notes:
            if side.keys[at] in twice:
                side.keys[at] += _CELL + before.get(side.block(at).story, "")


def _kind(key: str) -> str:
    return key[0] if key[:1] in (_ROW, _STORY) else ""


# In order.


Run = tuple[int, int, int]
"""Positions in both texts, and how many from there on are equal one by one."""


def _in_order(a: _Side, b: _Side) -> Iterator[Stretch]:
    """Both texts in one order, paired where one became the other."""
    whole = (0, len(a.keys), 0, len(b.keys))
    yield from _between(a, b, _doubted(_runs(a.keys, b.keys), a, b), *whole)


def _between(a: _Side, b: _Side, runs: Iterable[Run], i: int, m: int, j: int, n: int) -> Iterator[Stretch]:
    """The runs, and what stands between them: within [i, m) of the old and [j, n) of the new."""
    for old, new, size in (*runs, (m, n, 0)):
        if old > i or new > j:
            yield from _gap(a, b, i, old, j, new)
        if size:
            yield Stretch(old, old + size, new, new + size, True)
        i, j = old + size, new + size


def _runs(old_keys: Sequence[str], new_keys: Sequence[str]) -> list[Run]:
    """Equal keys in increasing order: those that stand once in both, as many as can be, and what is equal beside."""
    place = dict(zip(new_keys, range(len(new_keys)), strict=True))
    found = list(map(place.get, old_keys))
    doubles = {at for at, count in Counter(found).items() if count > 1}
    if len(place) < len(new_keys):
        lasts = list(map(place.__getitem__, new_keys))
        doubles.update(compress(lasts, map(ne, lasts, range(len(lasts)))))
    single = [other is not None and other not in doubles for other in found]
    olds = list(compress(range(len(found)), single))
    news = [other for other in compress(found, single) if other is not None]
    # Neighbours with one distance between old and new are looked at as one.
    runs: list[Run] = []
    at = 0
    for _, same in groupby(map(sub, news, olds)):
        size = len(list(same))
        runs.append((olds[at], news[at], olds[at + size - 1] + 1 - olds[at]))
        at += size
    return [part for run in _heaviest(runs) for part in _equal_parts(old_keys, new_keys, run)]


def _heaviest(runs: Sequence[Run]) -> list[Run]:
    """Those of the runs, in order of the old text, that keep the order of the new one, as long as can be in sum."""
    stops: list[int] = []
    """Where chains of runs stop in the new text, increasing; a longer one always weighs more."""
    chains: list[tuple[int, int]] = []
    """Of each: how much it weighs, and its last run."""
    before: list[int] = []
    for number, (_, new, size) in enumerate(runs):
        at = bisect_left(stops, new + 1)
        weight, previous = chains[at - 1] if at else (0, -1)
        before.append(previous)
        weight += size
        at = bisect_left(stops, new + size)
        if at and chains[at - 1][0] >= weight:
            continue
        beaten = at
        while beaten < len(stops) and chains[beaten][0] <= weight:
            beaten += 1
        stops[at:beaten] = [new + size]
        chains[at:beaten] = [(weight, number)]
    out: list[Run] = []
    number = chains[-1][1] if chains else -1
    while number >= 0:
        out.append(runs[number])
        number = before[number]
    return out[::-1]


def _equal_parts(old_keys: Sequence[str], new_keys: Sequence[str], run: Run) -> Iterator[Run]:
    """The run without what is not equal within."""
    old, new, size = run
    start = 0
    unlike = map(ne, old_keys[old : old + size], new_keys[new : new + size])
    for at in (*compress(range(size), unlike), size):
        if at > start:
            yield old + start, new + start, at - start
        start = at + 1


def _doubted(runs: Sequence[Run], a: _Side, b: _Side) -> Iterator[Run]:
    """The runs but for short ones that may be a copy which steals its twin's partner.

    Where more is new before a run and more is gone behind it, or the other way round, what is alike decides,
    equal or not. So it does where several short runs in a row are far out of step.
    """
    i = j = 0
    weak: list[Run] = []
    for run in (*runs, (len(a.keys), len(b.keys), 0)):
        old, new, size = run
        if 0 < size <= _WEAK:
            weak.append(run)
            continue
        if weak:
            yield from _trusted(weak, i, old, j, new)
            weak = []
        if size:
            yield run
        i, j = old + size, new + size


def _trusted(weak: Sequence[Run], i: int, m: int, j: int, n: int) -> Iterator[Run]:
    """Those of short runs, between two long ones or the ends, that are no more out of step than has to be."""
    steps = [0]  # how many more are new than gone, before each run and behind the last
    at, at_new = i, j
    for old, new, size in (*weak, (m, n, 0)):
        steps.append((new - at_new) - (old - at))
        at, at_new = old + size, new + size
    if sum(map(abs, steps)) - abs(sum(steps)) >= _OUT_OF_STEP and (m - i) * (n - j) <= _LARGEST_GAP:
        return
    for number, (old, new, size) in enumerate(weak):
        before, behind = steps[number + 1], steps[number + 2]
        old_next, new_next, _ = weak[number + 1] if number + 1 < len(weak) else (m, n, 0)
        if before * behind < 0 and (old_next - i) * (new_next - j) <= _LARGEST_GAP:
            continue
        yield old, new, size
        i, j = old + size, new + size


def _gap(a: _Side, b: _Side, i: int, m: int, j: int, n: int) -> Iterator[Stretch]:
    """What stands between two runs: the pairs that are most alike in sum, in order."""
    if i == m or j == n:
        yield from _unpaired(i, m, j, n)
    elif m - i == 1 and n - j == 1:
        likeness = _likeness(a, i, b, j, _ALIKE)
        if likeness < _ALIKE:
            yield from _unpaired(i, m, j, n)
            return
        if likeness < _STRANGE:
            a.weak.append(i)
        yield Stretch(i, m, j, n, likeness == 1.0 and a.keys[i] == b.keys[j])
    elif (m - i) * (n - j) <= _LARGEST_GAP:
        chain = _plain_chain(a, b, i, m, j, n) if (m - i) * (n - j) <= _SMALL_GAP else ()
        if not chain:
            yield from _most_alike(a, b, i, m, j, n)
            return
        for old, new in (*chain, (m, n)):
            if old > i or new > j:
                yield from _gap(a, b, i, old, j, new)
            if old < m:
                yield Stretch(old, old + 1, new, new + 1, a.keys[old] == b.keys[new])
            i, j = old + 1, new + 1
    else:
        yield from _large_gap(a, b, i, m, j, n)


def _large_gap(a: _Side, b: _Side, i: int, m: int, j: int, n: int) -> Iterator[Stretch]:
    """A gap too large to look at every pair: what is equal but for its label, then what shares rare words, parts it."""
    old_cores, new_cores = [a.core(at) for at in range(i, m)], [b.core(at) for at in range(j, n)]
    head = tail = 0
    while head < min(m - i, n - j) and old_cores[head] == new_cores[head]:
        head += 1
    while tail < min(m - i, n - j) - head and old_cores[-1 - tail] == new_cores[-1 - tail]:
        tail += 1
    runs = [(0, 0, head), (m - i - tail, n - j - tail, tail)] if head or tail else []
    if not runs:
        runs = _runs(old_cores, new_cores)
    further = _gap
    if not runs:
        runs, further = _similar(a, b, i, m, j, n), _near_diagonal
    start, start_new = i, j
    for at, at_new, size in (*runs, (m - i, n - j, 0)):
        yield from further(a, b, start, i + at, start_new, j + at_new)
        for old, new in zip(range(i + at, i + at + size), range(j + at_new, j + at_new + size), strict=True):
            yield Stretch(old, old + 1, new, new + 1, a.keys[old] == b.keys[new])
        start, start_new = i + at + size, j + at_new + size


def _near_diagonal(a: _Side, b: _Side, i: int, m: int, j: int, n: int) -> Iterator[Stretch]:
    """A gap in which nothing stands out, a piece at a time."""
    pieces = -(-max(m - i, n - j) // int(_LARGEST_GAP**0.5)) or 1
    for piece in range(pieces):
        old, old_stop = (i + (m - i) * at // pieces for at in (piece, piece + 1))
        new, new_stop = (j + (n - j) * at // pieces for at in (piece, piece + 1))
        yield from _gap(a, b, old, old_stop, new, new_stop)


def _plain_chain(a: _Side, b: _Side, i: int, m: int, j: int, n: int) -> Sequence[tuple[int, int]]:
    """The pairs of a small gap that their ends tell; none when they can be read in two ways."""
    chain: list[tuple[int, int]] = []
    for old in range(i, m):
        found = [new for new in range(j, n) if _is_plainly(a, old, b, new)]
        if len(found) > 1 or (found and chain and found[0] <= chain[-1][1]):
            return ()
        chain += [(old, new) for new in found]
    return chain


def _is_plainly(a: _Side, at: int, b: _Side, other: int) -> bool:
    """True when one became the other for certain: most of it reads the same from its ends."""
    old, new = a.keys[at], b.keys[other]
    if old[:2] != new[:2] and old[-4:] != new[-4:]:
        return old == new
    return sum(ends(old, new)) >= _PLAINLY * max(len(old), len(new), 1) and _kind(old) == _kind(new)


def _unpaired(i: int, m: int, j: int, n: int) -> Iterator[Stretch]:
    for at in range(i, m):
        yield Stretch(at, at + 1, j, j)
    for at in range(j, n):
        yield Stretch(m, m, at, at + 1)


def _most_alike(a: _Side, b: _Side, i: int, m: int, j: int, n: int) -> Iterator[Stretch]:
    """The order-preserving pairing of a small gap whose likenesses, squared, are most in sum.

    Squared, since one good pair is worth more than two doubtful ones.
    """
    rows, columns = m - i, n - j
    contents = [(other, b.content(other)) for other in range(j, n)]
    worth = [_worths(a, at, b, contents) for at in range(i, m)]
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    # How many of both each best step takes: 1 and 1 for a pair, 2 and 1 for a merge, 1 and 2 for a split.
    taken = [[(1, 0)] * columns + [(1, 0)] for _ in range(rows)]
    for r in range(rows - 1, -1, -1):
        row, below, own = best[r], best[r + 1], worth[r]
        # Of equal ones a call is the one nearest to what stands under it, all else what comes first.
        least = 1e-9 if a.block(i + r).role in _OPENING else 0.0
        for c in range(columns - 1, -1, -1):
            most, step = (below[c], (1, 0)) if below[c] >= row[c + 1] else (row[c + 1], (0, 1))
            if own[c]:
                if below[c + 1] + own[c] >= most + least:
                    most, step = below[c + 1] + own[c], (1, 1)
                if r + 1 < rows and worth[r + 1][c]:
                    merged = best[r + 2][c + 1] + _worth_whole(b, j + c, a, i + r)
                    if merged > most:
                        most, step = merged, (2, 1)
                if c + 1 < columns and own[c + 1]:
                    split = below[c + 2] + _worth_whole(a, i + r, b, j + c)
                    if split > most:
                        most, step = split, (1, 2)
            row[c], taken[r][c] = most, step
    r = c = 0
    while r < rows and c < columns:
        olds, news = taken[r][c]
        same = olds == news and a.keys[i + r] == b.keys[j + c]
        if olds == news and worth[r][c] < _STRANGE * _STRANGE + _IN_PLACE:
            a.weak.append(i + r)
        yield Stretch(i + r, i + r + olds, j + c, j + c + news, same)
        r, c = r + olds, c + news
    yield from _unpaired(i + r, m, j + c, n)


def _worth_whole(a: _Side, at: int, b: _Side, first: int) -> float:
    """What it counts for that one provision holds the words of two together; 0 when it does not."""
    if _kind(a.keys[at]):
        return 0.0
    whole, one, other = a.content(at), b.content(first), b.content(first + 1)
    if not one or not other:
        return 0.0
    if len(whole & one - other) < _PART * len(one) or len(whole & other - one) < _PART * len(other):
        return 0.0
    share = 2 * len(whole & (one | other)) / (len(whole) + len(one | other))
    return 2 * share * share if share >= _WHOLE else 0.0


def _worths(a: _Side, at: int, b: _Side, others: Sequence[tuple[int, frozenset[str]]]) -> list[float]:
    """What each pair with one old provision counts for; 0 for two texts that did not become each other."""
    words, singular = a.content(at), a.block(at).role in _SINGULAR
    out: list[float] = []
    for other, found in others:
        # Most pairs have next to nothing in common, and that is told at once.
        if len(words & found) * _UNLIKE < len(words) + len(found) and not singular:
            out.append(0.0)
            continue
        likeness = _likeness(a, at, b, other)
        if likeness < _ALIKE:
            out.append(0.0)
        elif words:
            out.append(likeness * likeness + (_IN_PLACE if _same_place(a, at, b, other) else 0.0))
        else:
            out.append(0.05)
    return out


def _same_place(a: _Side, at: int, b: _Side, other: int) -> bool:
    """True for one role and one label."""
    old, new = a.block(at), b.block(other)
    return old.role is new.role and split_label(a.keys[at])[0] == split_label(b.keys[other])[0]


def _similar(a: _Side, b: _Side, i: int, m: int, j: int, n: int) -> list[Run]:
    """Pairs in a large gap that are alike, in order; positions from its beginning."""
    found = sorted((old, new) for _, old, new in _counterparts(a, range(i, m), b, range(j, n), _ALIKE))
    return [(old - i, new - j, size) for old, new, size in _heaviest([(old, new, 1) for old, new in found])]


def _likeness(a: _Side, at: int, b: _Side, other: int, enough: float = _PLAINLY) -> float:
    """How alike two provisions are, from 0 to 1; what their ends alone tell, where that is `enough`."""
    old, new = a.keys[at], b.keys[other]
    if old == new:
        return 1.0
    if _kind(old) != _kind(new):
        return 0.0
    # Most pairs begin and end alike, and that is told faster than their words are.
    head, tail = ends(old, new)
    alike = (head + tail) / max(len(old), len(new))
    if alike >= enough:
        return alike
    shared = max(alike, _shared(a.content(at), b.content(other)))
    # A resolution has one number line and one title: they become each other, however they read.
    role = a.block(at).role
    return max(shared, _ALIKE) if role in _SINGULAR and role is b.block(other).role else shared


def _shared(one: frozenset[str], other: frozenset[str]) -> float:
    """Share of words in common; what stands whole in a longer text counts, too."""
    if not one or not other:
        return 0.0
    common = len(one & other)
    share = 2 * common / (len(one) + len(other))
    least = min(len(one), len(other))
    return max(share, 0.65 * common / least) if least >= 5 else share


Alike = tuple[float, int, int]
"""How alike two provisions are, and their positions in both texts."""


def _counterparts(a: _Side, olds: Iterable[int], b: _Side, news: Iterable[int], least: float) -> list[Alike]:
    """Pairs that share a rare word and are at least so alike. All pairs would be too many."""
    contents = {old: a.content(old) for old in olds}
    holders: dict[str, list[int]] = defaultdict(list)
    for old, words in contents.items():
        for word in words:
            holders[word].append(old)
    by_rarity = sorted(holders, key=lambda word: (len(holders[word]), word))
    rank = dict(zip(by_rarity, range(len(by_rarity)), strict=True))
    common = sum(len(holders[word]) <= _RARE for word in by_rarity)
    """The rank of the first word that is not rare."""
    out: list[Alike] = []
    for new in news:
        words = b.content(new)
        ranks = sorted([rank[word] for word in words if word in rank])[:_RARE]
        if ranks and ranks[0] < common:
            del ranks[bisect_left(ranks, common) :]
        votes: dict[int, int] = {}
        for at in ranks:
            for old in holders[by_rarity[at]][:_RARE]:
                votes[old] = votes.get(old, 0) + 1
        for old, count in votes.items():
            if count > 1 or len(ranks) < 3:
                likeness = _shared(contents[old], words)
                if likeness >= least:
                    out.append((likeness, old, new))
    return out


# Out of order.


def _loose_ends(steps: Sequence[Stretch]) -> Iterator[tuple[int, int]]:
    """Where steps that are no pairs stand, with the pair before and the pair behind: [start, stop) of each place."""
    start = stop = 0
    for at, step in enumerate(steps):
        if step[0] == step[1] or step[2] == step[3]:
            if at > stop:
                if stop:
                    yield start, stop
                start = at - 1
            stop = at + 2
    if stop:
        yield start, min(stop, len(steps))


def _has_choice(steps: Sequence[Stretch]) -> bool:
    """False where nothing that is gone or new stands beside another such thing."""
    return any(_is_unpaired(step) and _is_unpaired(other) for step, other in pairwise(steps))


def _slid(steps: Sequence[Stretch], a: _Side, b: _Side) -> list[Stretch]:
    """What is gone or new begins where a call, a heading or a table does, when the words leave a choice.

    Of ``resolves, 1, resolves, 2`` the first call goes with its item, not the second one with the item before it.
    """
    out: list[Stretch] = []
    for step in steps:
        out.append(step)
        start = len(out) - 1
        if not step[4] or not start or not _is_unpaired(out[start - 1]):
            continue
        while start and _is_unpaired(out[start - 1]):
            start -= 1
        if not start or not out[start - 1].same:
            continue
        gap = out[start:-1]
        if gap[0].new == gap[-1].new_stop:
            side, first, stop = a, gap[0].old, gap[-1].old_stop
        elif gap[0].old == gap[-1].old_stop:
            side, first, stop = b, gap[0].new, gap[-1].new_stop
        else:
            continue
        before, behind = out[start - 1], step
        by = _best_slide(side, first, stop, before.old_stop - before.old, behind.old_stop - behind.old)
        if by:
            before = before._replace(old_stop=before.old_stop + by, new_stop=before.new_stop + by)
            behind = behind._replace(old=behind.old + by, new=behind.new + by)
            moved = _unpaired(before.old_stop, behind.old, before.new_stop, behind.new)
            out[start - 1 :] = [s for s in (before, *moved, behind) if s.old < s.old_stop or s.new < s.new_stop]
    return out


def _is_unpaired(step: Stretch) -> bool:
    return step[0] == step[1] or step[2] == step[3]


def _best_slide(side: _Side, first: int, stop: int, room_before: int, room_behind: int) -> int:
    keys = side.keys
    back = forth = 0
    while back < room_before - 1 and keys[first - back - 1] == keys[stop - back - 1]:
        back += 1
    while forth < room_behind - 1 and keys[first + forth] == keys[stop + forth]:
        forth += 1
    if not back and not forth:
        return 0
    return max(range(-back, forth + 1), key=lambda by: (_opens(side, first + by), -abs(by)))


def _opens(side: _Side, at: int) -> int:
    """How plainly something begins there."""
    block = side.block(at)
    if block.cell is not None:
        above = side.block(at - 1).cell if at else None
        return 2 if above is None or above.table != block.cell.table else 0
    return 2 if block.role in _OPENING else 1 if not side.keys[at - 1].strip() else 0


def _with_openings(steps: Sequence[Stretch], a: _Side, b: _Side) -> list[Stretch]:
    """Calls and headings that read otherwise are paired when something that stands under them is."""
    out: list[Stretch] = []
    for step in steps:
        if not _is_unpaired(step) and out and _is_unpaired(out[-1]) and a.block(step.old).role not in _OPENING:
            start = len(out) - 1
            while start and _is_unpaired(out[start - 1]):
                start -= 1
            gone = [s for s in out[start:] if _is_gone(s)]
            come = [s for s in out[start:] if _is_come(s)]
            old = next((at for at in range(len(gone) - 1, -1, -1) if a.block(gone[at].old).role in _OPENING), -1)
            new = next((at for at in range(len(come) - 1, -1, -1) if b.block(come[at].new).role in _OPENING), -1)
            if old >= 0 and new >= 0 and a.block(gone[old].old).role is b.block(come[new].new).role:
                pair = Stretch(gone[old].old, gone[old].old_stop, come[new].new, come[new].new_stop)
                out[start:] = [*gone[:old], *come[:new], pair, *gone[old + 1 :], *come[new + 1 :]]
        out.append(step)
    return out


def _is_gone(step: Stretch) -> bool:
    return step[2] == step[3]


def _is_come(step: Stretch) -> bool:
    return step[0] == step[1]


def _partners(steps: Sequence[Stretch]) -> Mapping[int, int]:
    """The new position of each old one that is paired."""
    return {
        step.old + at: step.new + at
        for step in steps
        if not _is_unpaired(step)
        for at in range(step.old_stop - step.old if step.same else 1)
    }


def _without_formulas(
    steps: Sequence[Stretch], following: Sequence[Stretch], partner: Mapping[int, int], a: _Side, b: _Side
) -> list[Stretch]:
    """Pairs of a text that stands in many places are undone where all around them is another text's.

    `following` is the step behind them all, unless these are the last.
    """
    out: list[Stretch] = []
    around = [*steps, *following]
    for at, step in enumerate(steps):
        loose_before = at and _is_unpaired(steps[at - 1])
        one = step.same or (step.old_stop - step.old == step.new_stop - step.new == 1)
        if not loose_before or _is_unpaired(step) or not one or not a.keys[step.old].strip():
            out.append(step)
            continue
        first = step._replace(old_stop=step.old + 1, new_stop=step.new + 1)
        rest = step._replace(old=step.old + 1, new=step.new + 1)
        if rest.old < rest.old_stop:
            alone = a.block(rest.old).role in _OPENING
        else:
            alone = not _is_in_company(islice(around, at + 1, None), 0, a, b)
        alone = alone and not _is_in_company((around[before] for before in range(at - 1, -1, -1)), -1, a, b)
        above, other = (_parent(a, step.old), _parent(b, step.new)) if alone else (-1, -1)
        elsewhere = above >= 0 and other >= 0 and partner.get(above) != other
        elsewhere = elsewhere and a.block(step.old).role not in _OPENING
        elsewhere = elsewhere and not _is_all(a, step.old, above) and not _is_all(b, step.new, other)
        if elsewhere and (_is_common(a, step.old) or _is_common(b, step.new)):
            a.gone.add(step.old)
            out.extend(_unpaired(*first[:4]))
            if rest.old < rest.old_stop:
                out.append(rest)
        else:
            out.append(step)
    return out


def _is_all(side: _Side, at: int, above: int) -> bool:
    """True when it is all that stands under its call or heading."""
    return above == at - 1 and (at + 2 == len(side.starts) or side.block(at + 1).role in _OPENING)


def _is_in_company(steps: Iterable[Stretch], near: int, a: _Side, b: _Side) -> bool:
    """True when the first pair among the steps stands under the same call or heading as what they stand beside.

    `near` tells which end of a step that is: 0 for the first, -1 for the last.
    """
    for step in steps:
        if _is_come(step):
            if b.block(step.new).role in _OPENING:
                return False
        elif a.block(step.old if near == 0 else step.old_stop - 1).role in _OPENING:
            return False
        elif not _is_gone(step):
            return True
    return False


def _is_common(side: _Side, at: int) -> bool:
    """True when its words stand in another provision, too."""
    core = side.core(at)
    return sum(core in key.lower() for key in side.keys) > 1


def _without_other_instruments(steps: Sequence[Stretch], a: _Side, b: _Side) -> list[Stretch]:
    """Number line, title and conference line are no pairs where nothing below them became the other's."""
    out: list[Stretch] = []
    head: list[int] = []
    """Where in `out` the pairs of the last instrument's head are; none when it is the same instrument."""

    def undo() -> None:
        if len(head) > 1 and not any(_in_words(a, out[at].old, b, out[at].new) >= _ALIKE for at in head[1:2]):
            for at in reversed(head):
                a.gone.add(out[at].old)
                out[at : at + 1] = _unpaired(*out[at][:4])

    for step in steps:
        if not _is_unpaired(step):
            role = a.block(step.old).role
            if role is Role.NUMBER:
                undo()
                head = [] if step.same else [len(out)]
            elif head and role in _SINGULAR and not step.same:
                head.append(len(out))
            else:
                head = []
        out.append(step)
    undo()
    return out


def _parent(side: _Side, at: int) -> int:
    """Where the call, heading or instrument stands that a provision is under; -1 when nothing near is."""
    for above in range(at - 1, max(at - _FORMULA_REACH, -1), -1):
        if side.block(above).role in _OPENING:
            return above
    return -1


def _with_parts(steps: Sequence[Stretch], a: _Side, b: _Side) -> list[Stretch]:
    """An amended provision takes in what was split off from it, or merged with it, right beside it."""
    if all(step.same or _is_unpaired(step) for step in steps):
        return list(steps)
    out: list[Stretch] = []
    taken: set[Stretch] = set()
    for at, step in enumerate(steps):
        if taken and step in taken:
            continue
        beside = (at and _is_unpaired(steps[at - 1])) or (at + 1 < len(steps) and _is_unpaired(steps[at + 1]))
        if step.same or not beside or _is_unpaired(step) or _kind(a.keys[step.old]):
            out.append(step)
            continue
        ahead: list[Stretch] = []
        while out and _is_unpaired(out[-1]):
            ahead.insert(0, out.pop())
        stop = at + 1
        while stop < len(steps) and _is_unpaired(steps[stop]):
            stop += 1
        behind = steps[at + 1 : stop]
        whole = _grown(step, ahead, behind, a, b) if ahead or behind else step
        inside = [s for s in (*ahead, *behind) if _is_inside(s, whole)]
        taken.update(inside)
        out.extend(s for s in ahead if s not in taken)
        out.append(whole)
    return out


def _is_inside(part: Stretch, whole: Stretch) -> bool:
    if _is_gone(part):
        return whole.old <= part.old < whole.old_stop
    return whole.new <= part.new < whole.new_stop


def _grown(step: Stretch, ahead: Sequence[Stretch], behind: Sequence[Stretch], a: _Side, b: _Side) -> Stretch:
    """The pair with what was split off from it; or else with what was merged into it."""
    all_old, all_new = a.content(step.old), b.content(step.new)
    come = [p for p in (*ahead, *behind) if _is_come(p) and _may_add(b, p.new, all_old)]
    gone = [p for p in (*ahead, *behind) if _is_gone(p) and _may_add(a, p.old, all_new)]
    if not come and not gone:
        return step
    old, new = a.part(step.old), b.part(step.new)
    for part in come:
        if part.new == step.new_stop and _adds(old, new, b.part(part.new), False):
            new += b.part(part.new)
            step = step._replace(new_stop=part.new_stop)
    for part in reversed(come):
        if part.new_stop == step.new and _adds(old, new, b.part(part.new), True):
            new = b.part(part.new) + new
            step = step._replace(new=part.new)
    if step.new_stop - step.new > 1:
        return step
    for part in gone:
        if part.old == step.old_stop and _adds(new, old, a.part(part.old), False):
            old += a.part(part.old)
            step = step._replace(old_stop=part.old_stop)
    for part in reversed(gone):
        if part.old_stop == step.old and _adds(new, old, a.part(part.old), True):
            old = a.part(part.old) + old
            step = step._replace(old=part.old)
    return step


def _may_add(side: _Side, at: int, whole: frozenset[str]) -> bool:
    """False when it has too few words of the whole for a part of it, whatever their order."""
    words = side.content(at)
    return not _kind(side.keys[at]) and len(words & whole) * 2 >= len(words)


def _adds(whole: tuple[str, ...], found: tuple[str, ...], part: tuple[str, ...], ahead: bool) -> bool:
    """True when a part has, in order, words of the whole that are not found in it yet."""
    if len(part) < _PART_WORDS:
        return False
    more = LCSseq.similarity(whole, part + found if ahead else found + part)
    return more - LCSseq.similarity(whole, found) >= _PART * len(part)


def _without_strangers(steps: Sequence[Stretch], a: _Side, b: _Side) -> list[Stretch]:
    """Pairs that are hardly alike are undone where the very words of one of them are gone or new elsewhere."""
    if not a.weak:
        return list(steps)
    weak = set(a.weak)
    pairs = [s for s in steps if s.old in weak and s.old_stop - s.old == s.new_stop - s.new == 1]
    gone = {a.core(s.old) for s in steps if _is_gone(s) and a.is_long(s.old)}
    come = {b.core(s.new) for s in steps if _is_come(s) and b.is_long(s.new)}
    strange = {
        s for s in pairs
        if (b.core(s.new) in gone or a.core(s.old) in come) and _likeness(a, s.old, b, s.new) < _STRANGE
    }  # fmt: skip
    if not strange:
        return list(steps)
    return [part for step in steps for part in (_unpaired(*step[:4]) if step in strange else (step,))]


def _moves(steps: Sequence[Stretch], a: _Side, b: _Side) -> tuple[dict[int, int], list[Alike]]:
    """Which new provision was which old one that is gone from its place: first equal texts, then the most alike.

    Notes and a table's rows are not moved: they go and come. A short text is only beside one that is.
    Also gives all pairs that are alike to some degree.
    """
    gone = [s.old for s in steps if _is_gone(s) and not _kind(a.keys[s.old])]
    come = [s.new for s in steps if _is_come(s) and not _kind(b.keys[s.new])]
    if not gone or not come:
        return {}, []
    long_old = [at for at in gone if at not in a.gone and a.is_long(at)]
    long_new = [at for at in come if b.is_long(at)]
    equal: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for old in long_old:
        equal[a.core(old)][0].append(old)
    for new in long_new:
        equal[b.core(new)][1].append(new)
    found: list[Alike] = []
    for olds, news in equal.values():
        # As many equal texts as were gone keep their order.
        ways = zip(olds, news, strict=True) if len(olds) == len(news) else product(olds, news)
        found += [(2.0, old, new) for old, new in ways]
    known = {new for _, _, new in found}
    left = [new for new in long_new if new not in known]
    alike = _counterparts(a, long_old, b, left, _RIVAL * _REWORDED)
    found += [pair for pair in alike if pair[0] >= _MOVED]
    for side, ats in ((a, {old for _, old, _ in found}), (b, {new for _, _, new in found})):
        asked = {side.keys[at] for at in ats}
        side.times = Counter(filter(asked.__contains__, side.keys))
    out: dict[int, int] = {}
    rest, goals = set(gone), set(come)

    def doubt(pair: tuple[float, int, int]) -> tuple[int, float, int, int]:
        """More for a text that stands in more places, is less alike, or went farther."""
        likeness, old, new = pair
        times = max(1 if _is_single(a, old, b, new) else 2, *map(len, equal[b.core(new)]))
        return times, -likeness, abs(old - new), new

    for _, old, new in sorted(found, key=doubt):
        if old in rest and new not in out and (abs(old - new) <= _FORMULA_REACH or _is_single(a, old, b, new)):
            out[new] = old
            rest.discard(old)
            _move_along(out, new, rest, goals, a, b)
    return out, alike


def _reworded(
    steps: Sequence[Stretch], alike: Sequence[Alike], moves: Mapping[int, int], a: _Side, b: _Side
) -> dict[int, int]:
    """Further moves: of provisions with other words in their new place, where nothing else is like either of them."""
    moved = set(moves.values())
    gone = {s.old for s in steps if _is_gone(s) and s.old not in moved and _is_worded(a, s.old)}
    come = {s.new for s in steps if _is_come(s) and s.new not in moves and _is_worded(b, s.new)}
    found = sorted((pair for pair in alike if pair[1] in gone and pair[2] in come), reverse=True)
    best_old: dict[int, list[float]] = defaultdict(list)
    best_new: dict[int, list[float]] = defaultdict(list)
    for likeness, old, new in found:
        best_old[old].append(likeness)
        best_new[new].append(likeness)
    out: dict[int, int] = {}
    for likeness, old, new in found:
        if likeness < _REWORDED:
            break
        rivals = [*best_old[old][:2], *best_new[new][:2]]
        alone = rivals.count(likeness) == 2 and all(each == likeness or each < _RIVAL * likeness for each in rivals)
        if alone and a.block(old).role is b.block(new).role and _is_same_provision(a, old, b, new):
            out[new] = old
    return out


def _is_worded(side: _Side, at: int) -> bool:
    return not _kind(side.keys[at]) and at not in side.gone and len(side.content(at)) >= _REWORDED_WORDS


def _is_same_provision(a: _Side, old: int, b: _Side, new: int) -> bool:
    """True when both begin alike and have half of their words in common, of which enough stand nowhere else."""
    common = a.content(old) & b.content(new)
    if 2 * len(common) < _REWORDED * (len(a.content(old)) + len(b.content(new))):
        return False
    begins, starts = a.part(old)[:_OPENING_WORDS], b.part(new)[:_OPENING_WORDS]
    if 2 * LCSseq.similarity(begins, starts) < _OPENING_WORDS or _in_words(a, old, b, new) < _REWORDED:
        return False
    signs = 0
    for word in sorted(common, key=len, reverse=True):
        if a.has_once(word) and b.has_once(word):
            signs += len(word)
            if signs >= _RARE_SIGNS:
                return True
    return False


def _is_single(a: _Side, old: int, b: _Side, new: int) -> bool:
    """True when neither stands anywhere else word for word."""
    return a.times[a.keys[old]] == b.times[b.keys[new]] == 1


def _with_places(steps: Sequence[Stretch], moves: Mapping[int, int], a: _Side, b: _Side) -> list[Stretch]:
    """What is less alike is paired, too, where both stand between the same neighbours and neither is half of a move."""
    moved = set(moves.values())
    out: list[Stretch] = []
    for loose, group in groupby(steps, _is_unpaired):
        found = list(group)
        if loose and len(found) > 1:
            # What stands in many places may stand in this one, too: before another call begins in either text.
            olds, news = [s.old for s in found if _is_gone(s)], [s.new for s in found if _is_come(s)]
            near = set(takewhile(lambda old: a.block(old).role not in _OPENING, olds))
            near_new = set(takewhile(lambda new: b.block(new).role not in _OPENING, news))
            gone = [old for old in olds if old not in moved and (old not in a.gone or old in near)]
            come = [new for new in news if new not in moves]
            if gone and come and len(gone) * len(come) <= _SMALL_GAP:
                found = _placed(found, gone, come, near_new, a, b)
        out.extend(found)
    return out


def _placed(
    steps: list[Stretch], gone: list[int], come: list[int], near: Container[int], a: _Side, b: _Side
) -> list[Stretch]:
    """The unpaired steps between two pairs, with those paired, in order, that have enough words in common.

    What is in `a.gone` only becomes one that is `near`.
    """
    best: dict[tuple[int, int], tuple[float, tuple[tuple[int, int], ...]]] = {}
    nothing: tuple[float, tuple[tuple[int, int], ...]] = (0.0, ())
    for r in range(len(gone) - 1, -1, -1):
        for c in range(len(come) - 1, -1, -1):
            most = max(best.get((r + 1, c), nothing), best.get((r, c + 1), nothing))
            share = _in_place(a, gone[r], b, come[c]) if gone[r] not in a.gone or come[c] in near else 0.0
            if share:
                total, chain = best.get((r + 1, c + 1), nothing)
                most = max(most, (total + share, ((gone[r], come[c]), *chain)))
            best[r, c] = most
    pairs = dict(best[0, 0][1])
    out: list[Stretch] = []
    at = min(s.new for s in steps)
    waiting = [s for s in steps if _is_come(s) and s.new not in pairs.values()]
    for step in (s for s in steps if _is_gone(s)):
        new = pairs.get(step.old)
        if new is None:
            out.append(step)
            continue
        out.extend(s for s in waiting if at <= s.new < new)
        out.append(Stretch(step.old, step.old_stop, new, new + 1))
        at = new + 1
    return [*out, *(s for s in waiting if s.new >= at)]


def _in_place(a: _Side, old: int, b: _Side, new: int) -> float:
    """The share of words in common of two provisions; 0 for too few, or for two kinds of provision."""
    if _kind(a.keys[old]) != _kind(b.keys[new]) or a.block(old).role is not b.block(new).role:
        return 0.0
    if not a.keys[old].strip() or not b.keys[new].strip():
        # An empty line that is written on.
        return _ALIKE_IN_PLACE
    share = _in_words(a, old, b, new)
    return share if share >= (_ALIKE_IN_PLACE if _same_place(a, old, b, new) else _ALIKE_NEAR) else 0.0


def _in_words(a: _Side, at: int, b: _Side, other: int) -> float:
    """The share of words that two provisions have in common in one order; all of what stands whole in the other."""
    old, new = sorted((a.part(at), b.part(other)), key=len)
    least = len(old)
    if least > 1 and old in (new[:least], new[-least:]):
        return 1.0
    common = LCSseq.similarity(old, new)
    return 1.0 if least >= _MOVED_WORDS and common >= _WHOLE * least else common / max(len(new), 1)


def _gone_first(steps: Sequence[Stretch], a: _Side, b: _Side) -> list[Stretch]:
    """Between two pairs all that is gone, then all that is new: one text ends before the other begins.

    The notes of both texts stay behind all else.
    """
    out: list[Stretch] = []
    for loose, group in groupby(steps, _is_unpaired):
        found = list(group)
        if loose and len(found) > 1:
            found.sort(key=lambda s: (_kind(b.keys[s.new] if _is_come(s) else a.keys[s.old]) == _STORY, _is_come(s)))
        out.extend(found)
    return out


def _move_along(moves: dict[int, int], new: int, gone: set[int], come: set[int], a: _Side, b: _Side) -> None:
    """Adds to the moves what stood beside one and stands beside it again, and takes it out of what is gone."""
    for way in (1, -1):
        at, other = moves[new] + way, new + way
        while at in gone and other in come and other not in moves and _moves_along(a, at, b, other):
            moves[other] = at
            gone.discard(at)
            at, other = at + way, other + way


def _moves_along(a: _Side, at: int, b: _Side, other: int) -> bool:
    return bool(a.core(at)) and (a.core(at) == b.core(other) or _likeness(a, at, b, other) >= _MOVED_WITH)


# Rows of tables.


def _paragraphs(step: Stretch, a: _Side, b: _Side) -> Iterator[Stretch]:
    """What a step means for the paragraphs of both texts."""
    old, old_stop = a.starts[step.old], a.starts[step.old_stop]
    new, new_stop = b.starts[step.new], b.starts[step.new_stop]
    if step.same or _kind(a.keys[step.old] if not _is_come(step) else b.keys[step.new]) != _ROW:
        yield Stretch(old, old_stop, new, new_stop, step.same)
    elif _is_unpaired(step):
        yield from _unpaired(old, old_stop, new, new_stop)
    else:
        one, other = _cells(a.blocks, old, old_stop), _cells(b.blocks, new, new_stop)
        if list(one) != list(other):
            one, other = {-1: (old, old_stop)}, {-1: (new, new_stop)}
        for column, (i, m) in one.items():
            yield from _cell(a, i, m, b, *other[column], whole=column >= 0)


def _cells(blocks: Sequence[Block], start: int, stop: int) -> dict[int, tuple[int, int]]:
    """Where the paragraphs of each cell of a row begin and end, by column."""
    out: dict[int, tuple[int, int]] = {}
    for at in range(start, stop):
        cell = blocks[at].cell
        column = cell.column if cell else 0
        out[column] = (out.get(column, (at, at))[0], at + 1)
    return out


def _cell(a: _Side, i: int, m: int, b: _Side, j: int, n: int, whole: bool) -> Iterator[Stretch]:
    """Paragraphs [i, m) of the old text against [j, n) of the new one; of a `whole` cell one at least is paired."""
    one, other = _plain(a.blocks[i:m]), _plain(b.blocks[j:n])
    steps = list(_gap(one, other, 0, m - i, 0, n - j))
    if whole and all(map(_is_unpaired, steps)):
        steps = [Stretch(0, 1, 0, 1), *_unpaired(1, m - i, 1, n - j)]
    for old, old_stop, new, new_stop, same in steps:
        yield Stretch(old + i, old_stop + i, new + j, new_stop + j, same)


def _plain(blocks: Sequence[Block]) -> _Side:
    return _Side(blocks, [block.text.string for block in blocks], range(len(blocks) + 1))
