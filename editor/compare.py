"""Two texts as a base and the amendments that lead to the other.

Provisions are paired first, in order: equal ones by patience (those that occur once in both texts
anchor the rest), then, between two anchors, the most alike. What stands elsewhere in the other text is a
move. Inside a pair words are compared, and what is found reads as a drafter would mark it: whole
words, deleted before inserted.

Formatting alone is never an amendment.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from editor.amendment import Add, Amendment, Mod, Sup
from editor.collecting import collector_paused
from editor.document import Block, BlockId, Document, Role
from editor.ignoring import EXACTLY, USUAL, Ignoring
from editor.text import ATOM, Atom, Text
from editor.wording import edits_between, ends

__all__ = ["EXACTLY", "USUAL", "Ignoring", "adopted", "compare", "edits_between"]

_ALIKE = 0.4
"""Paragraphs less alike than this are another text, not an amended one."""
_SINGULAR = (Role.NUMBER, Role.TITLE, Role.CONFERENCE)
_PLAINLY = 0.6
"""So much of two texts equal at their ends needs no further look."""
_MOVED = 0.8
"""So alike must a text be to its former self to count as moved."""
_LONGEST = 16
"""Words longer than this on the average are no words: the script has no spaces."""
_MOVED_WORDS = 4
"""Shorter texts are too common for that: they are added and suppressed."""
_RARE = 5
"""So many of its rarest words, each in so many suppressed texts, are looked at to find where a text was."""
_LARGEST_GAP = 40_000
"""Pairs that are looked at between two anchors; a larger gap is paired near its diagonal only."""


@collector_paused()
def compare(base: Document, amended: Document, ignoring: Ignoring = USUAL) -> tuple[Amendment, ...]:
    """The amendments that make `amended` of `base`, in reading order.

    The words and notes of `amended` are taken over as `adopted` gives them. Blocks that stand in
    both keep the identity of the base. Accepting them gives the amended text up to what is ignored, word for
    word (`editor.wording.same_words`), and exactly with `EXACTLY`; rejecting them always gives the base.
    """
    other = adopted(base, amended)
    olds = base.blocks
    pairs = list(_aligned(olds, other.blocks))
    news = _with_notes_of(olds, other.blocks, pairs)
    moves = _moves(pairs, olds, news)
    moved_to = {old: new for new, old in moves.items()}
    names = {at: f"new-{at + 1}" for at in range(len(news))}
    out: list[Amendment] = []
    after: BlockId | None = None
    for old, new in pairs:
        if old is not None and new is not None:
            block = olds[old]
            if edits := edits_between(block.text, news[new].text, ignoring):
                out.append(Mod(block.id, edits))
            after = block.id
        elif old is not None:
            goal = moved_to.get(old)
            out.append(Sup(olds[old].id, names[goal] if goal is not None else None))
            after = olds[old].id
        elif new is not None:
            source = moves.get(new)
            block = replace(news[new], id=names[new])
            out.append(Add(block, after, olds[source].id if source is not None else None))
            after = names[new]
    return tuple(out)


def adopted(base: Document, other: Document) -> Document:
    """`other` with the keys of its notes and pictures told apart from those of `base`."""
    taken = {a.key for block in base if ATOM in block.text.string for a in block.text.atoms} | set(base.media)
    if not taken:
        return other

    def name(key: str) -> str:
        return f"{_ADOPTED}{key}" if key in taken else key

    def text(old: Text) -> Text:
        if ATOM not in old.string:
            return old
        return Text(tuple(s._replace(atom=replace(s.atom, key=name(s.atom.key))) if s.atom else s for s in old.spans))

    blocks = tuple(replace(b, text=text(b.text), story=name(b.story) if b.story else "") for b in other)
    return replace(other, blocks=blocks, media={name(key): value for key, value in other.media.items()})


def _with_notes_of(olds: Sequence[Block], news: Sequence[Block], pairs: Sequence[Pair]) -> Sequence[Block]:
    """The new blocks, with the base's keys for the notes that are the same: whose words became each other.

    Numbers do not tell: a note put before others takes the number of the first. They are asked where a note
    has no words.
    """
    if not any(block.story or ATOM in block.text.string for block in news):
        return news
    same: dict[str, str] = {}
    for old, new in pairs:
        if old is not None and new is not None and news[new].story and olds[old].story not in same.values():
            same.setdefault(news[new].story, olds[old].story)
    worded = {block.story for block in news}
    shown: dict[tuple[str, str], list[str]] = defaultdict(list)
    for block in olds:
        for atom in block.text.atoms if ATOM in block.text.string else ():
            shown[atom.kind, atom.shown].append(atom.key)

    def key(atom: Atom) -> str:
        if atom.kind not in _NOTES or atom.key in worded:
            return same.get(atom.key, atom.key)
        known = shown.get((atom.kind, atom.shown), [atom.key])
        own = atom.key.removeprefix(_ADOPTED)
        return own if own in known else known[0]

    def told(block: Block) -> Block:
        text = block.text
        if ATOM in text.string:
            text = Text(tuple(s._replace(atom=replace(s.atom, key=key(s.atom))) if s.atom else s for s in text.spans))
        return replace(block, text=text, story=same.get(block.story, block.story))

    return [told(block) if block.story or ATOM in block.text.string else block for block in news]


_NOTES = ("footnote", "endnote")
_ADOPTED = "new-"
"""What a key begins with that was told apart from one of the base."""


# ------------------------------------------------------------------ provisions


Pair = tuple[int | None, int | None]


def _aligned(olds: Sequence[Block], news: Sequence[Block]) -> Iterator[Pair]:
    """Positions of both texts in one order, paired where a block of one became one of the other."""
    keys: dict[Hashable, int] = {}
    a = [keys.setdefault(key, len(keys)) for key in _keys(olds)]
    b = [keys.setdefault(key, len(keys)) for key in _keys(news)]
    at_old = at_new = 0
    for old, new in (*_anchors(a, b, 0, len(a), 0, len(b)), (len(a), len(b))):
        if old > at_old or new > at_new:
            yield from _gap(olds, news, range(at_old, old), range(at_new, new))
        if old < len(a):
            yield old, new
        at_old, at_new = old + 1, new + 1


def _keys(blocks: Sequence[Block]) -> list[Hashable]:
    """What blocks are equal by."""
    # A cell is not the same as an equal paragraph outside of a table.
    return [
        block.text.plain
        if block.cell is None and not block.story
        else (block.text.plain, block.cell is not None, bool(block.story))
        for block in blocks
    ]


def _anchors(a: Sequence[int], b: Sequence[int], i: int, m: int, j: int, n: int) -> Iterator[tuple[int, int]]:
    """Pairs of equal keys in increasing order, by patience: rare ones anchor the common ones between them."""
    todo = [(i, m, j, n)]
    found: list[tuple[int, int]] = []
    while todo:
        i, m, j, n = todo.pop()
        while i < m and j < n and a[i] == b[j]:
            found.append((i, j))
            i, j = i + 1, j + 1
        while i < m and j < n and a[m - 1] == b[n - 1]:
            m, n = m - 1, n - 1
            found.append((m, n))
        if i >= m or j >= n or (m - i == 1 and n - j == 1):
            continue
        once = _unique(a, i, m)
        other = _unique(b, j, n)
        chain = _increasing([(at, other[key]) for key, at in once.items() if key in other])
        if not chain:
            continue
        at_old, at_new = i, j
        for old, new in (*chain, (m, n)):
            if old > at_old and new > at_new:
                todo.append((at_old, old, at_new, new))
            at_old, at_new = old + 1, new + 1
        found.extend(chain)
    return iter(sorted(found))


def _unique(keys: Sequence[int], start: int, stop: int) -> dict[int, int]:
    """Keys that occur once in [start, stop), with their position, in order."""
    found: dict[int, int] = {}
    for at, key in enumerate(keys[start:stop], start):
        found[key] = -1 if key in found else at
    return {key: at for key, at in found.items() if at >= 0}


def _increasing(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest chain of pairs that increases in both numbers; the first number does already."""
    tops: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for at, (_, new) in enumerate(pairs):
        pile = bisect_left(tops, new)
        before.append(ends[pile - 1] if pile else -1)
        if pile == len(tops):
            tops.append(new)
            ends.append(at)
        else:
            tops[pile] = new
            ends[pile] = at
    chain: list[tuple[int, int]] = []
    at = ends[-1] if ends else -1
    while at >= 0:
        chain.append(pairs[at])
        at = before[at]
    return chain[::-1]


def _gap(olds: Sequence[Block], news: Sequence[Block], old: range, new: range) -> Iterator[Pair]:
    """What stands between two anchors: the order-preserving pairing that is most alike in sum."""
    rows, columns = len(old), len(new)
    if not rows or not columns:
        yield from ((at, None) for at in old)
        yield from ((None, at) for at in new)
        return
    band = columns if rows * columns <= _LARGEST_GAP else max(_LARGEST_GAP // rows, abs(rows - columns) + 8)
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for r in range(rows - 1, -1, -1):
        middle = r * columns // rows
        for c in range(columns - 1, -1, -1):
            skip = max(best[r + 1][c], best[r][c + 1])
            if abs(c - middle) <= band:
                likeness = _likeness(olds[old[r]], news[new[c]])
                if likeness >= _ALIKE:
                    skip = max(skip, best[r + 1][c + 1] + likeness)
            best[r][c] = skip
    r = c = 0
    while r < rows and c < columns:
        if best[r][c] == best[r + 1][c]:
            yield old[r], None
            r += 1
        elif best[r][c] == best[r][c + 1]:
            yield None, new[c]
            c += 1
        else:
            yield old[r], new[c]
            r, c = r + 1, c + 1
    yield from ((at, None) for at in old[r:])
    yield from ((None, at) for at in new[c:])


def _likeness(old: Block, new: Block) -> float:
    """Share of words in common, from 0 to 1; nothing for blocks that cannot become each other."""
    if (old.cell is None) != (new.cell is None) or bool(old.story) != bool(new.story):
        return 0.0
    # Most pairs begin and end alike, and that is told faster than their words are.
    head, tail = ends(old.text.plain, new.text.plain)
    alike = (head + tail) / max(len(old.text), len(new.text), 1)
    if alike >= _PLAINLY:
        return alike
    shared = _shared(old.text.plain, new.text.plain)
    # A resolution has one number line and one title: they become each other, however they read.
    return max(shared, _ALIKE) if old.role is new.role and old.role in _SINGULAR else shared


def _shared(old: str, new: str) -> float:
    a, b = _bag(old), _bag(new)
    return 2 * len(a & b) / (len(a) + len(b)) if a or b else 1.0


@lru_cache(maxsize=1 << 14)
def _bag(string: str) -> frozenset[str]:
    """The different words, roughly: what white space parts, or each character where nothing does."""
    words = string.split()
    return frozenset(words if len(words) * _LONGEST > len(string) else string)


def _moves(pairs: Sequence[Pair], olds: Sequence[Block], news: Sequence[Block]) -> Mapping[int, int]:
    """Which added block was which suppressed one: first equal texts, then the most alike.

    An empty or very short text is not moved, nor is a table's cell: its rows come and go.
    """
    gone = [old for old, new in pairs if new is None and old is not None and _can_move(olds[old])]
    come = [new for old, new in pairs if old is None and new is not None and _can_move(news[new])]
    out: dict[int, int] = {}
    equal: dict[str, list[int]] = defaultdict(list)
    for old in gone:
        equal[olds[old].text.plain].append(old)
    for new in come:
        if found := equal.get(news[new].text.plain):
            out[new] = found.pop(0)
    moved = set(out.values())
    left_old = [old for old in gone if old not in moved]
    left_new = [new for new in come if new not in out]
    # Only blocks that share a rare word are worth a look: all pairs would be too many.
    holders: dict[str, list[int]] = defaultdict(list)
    for old in left_old:
        for word in _bag(olds[old].text.plain):
            holders[word].append(old)
    alike: list[tuple[float, int, int]] = []
    for new in left_new:
        shared = [word for word in _bag(news[new].text.plain) if word in holders]
        rare = sorted(shared, key=lambda word: (len(holders[word]), word))[:_RARE]
        for old in sorted({old for word in rare for old in holders[word][:_RARE]}):
            likeness = _shared(olds[old].text.plain, news[new].text.plain)
            if likeness >= _MOVED:
                alike.append((-likeness, new, old))
    taken: set[int] = set()
    for _, new, old in sorted(alike):
        if new not in out and old not in taken:
            out[new] = old
            taken.add(old)
    return out


def _can_move(block: Block) -> bool:
    return block.cell is None and not block.story and len(_bag(block.text.plain)) >= _MOVED_WORDS
