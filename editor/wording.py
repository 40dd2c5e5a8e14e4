"""The words of one provision against those of another: what changed, as a drafter would mark it.

Whole words, deleted before inserted; signs apart; a Han character is a word. As few words are marked
as can be, but for what would read as confetti: a sign or a short word that two replacements leave between
them goes with them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import accumulate
from typing import Final, NamedTuple

from rapidfuzz.distance import LCSseq, MatchingBlock, Postfix, Prefix

from editor.amendment import Edit
from editor.ignoring import EXACTLY, HYPHENS, Ignoring
from editor.text import ATOM, BREAK, EMPTY, Atom, Text

# A Han character is a word; so is an elided article (l', d'); letters keep their marks, a compound its
# hyphens and a figure its separators and letters; any other sign stands alone. Written with the marks of the
# six languages spelled out, since `re` is twice as fast here as a library that knows \p{M}.
_MARK = r"\u0300-\u036f\u0483-\u0489\u064b-\u065f\u0670\u06d6-\u06ed"
_HAN = r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_LETTER = r"a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0400-\u0481\u048a-\u052f"
"""Most letters of five languages: a word of nothing else is met first, for it is told twice as fast."""
_WORD: Final = (
    rf"(?!\s)([{_LETTER}]++(?![\w'’‘{HYPHENS}{_MARK}])"
    rf"|[{_HAN}]|و(?=\d)|[^\W\d_{_HAN}]{{1,2}}['’ʼ‘](?=\w)|\d+(?:[.,\u00a0\u202f]\d+)*(?:[^\W\d_{_HAN}][{_MARK}]*)*"
    rf"|(?:[^\W_{_HAN}][{_MARK}]*)+(?:[{HYPHENS}]+(?:[^\W\d_{_HAN}][{_MARK}]*)+)*(?:['’]s\b)?|[^\s])"
)
_SPACELESS: Final = "\u2e80"
"""From here on are scripts that do not part words by spaces."""
_STOPS: Final = frozenset(",;:.،؛、，；：。")
_SIGNS: Final = "".join(_STOPS) + '()[]«»“”"（）'
"""What may stand at a word without a space between."""
_OPENING: Final = ("", "(", "«", "“", "[", "（")
_CLOSING: Final = ("", ")", "»", "”", "]", "）", ";", ":", "?", "!", "؛", "؟", "；", "：")
"""Beside these a space parts no words."""
_SHORT: Final = 2
"""A word of one letter goes with replacements on both of its sides, one of two with replacements of phrases: ..."""
_PHRASES: Final = 3
"""... with so many spaces in what they replace. With longer words and fewer spaces too much would be marked."""
_PARTICLE: Final = 3
"""A word of so many letters, between two changes of phrases, means nothing by itself."""
_LONG: Final = 4
"""Where so many words stay together they are not in doubt; where fewer do, others may stay in their stead, ..."""
_LARGEST: Final = 2_500
"""... in so many pairs of words at most."""
_MORE: Final = 1 << 32
"""One word more that stays counts for more than the letters of all others; a figure counts as two, ..."""
_PLACE: Final = _MORE // 2
"""... and each place where words stay takes off half a word: what changes there is two changes instead of one."""
_NEAR: Final = 3
_CITED: Final = 40
"""So many spaces and characters kept between two changes are looked at to tell whether the changes read as one."""
_CITATION: Final = 120
"""Characters within the parentheses of a citation, at most; so far may move what is put in or taken out."""
_PARENTHESIS: Final = re.compile(rf"[(（][^()（）]{{0,{_CITATION}}}+[)）]")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_EDITION: Final = re.compile(r"[(（][^()（）\d]{0,16}")
"""What stands between the number of a resolution and the place of its conference."""
_APOSTROPHES: Final = frozenset("'’ʼ‘")
_JOINING: Final = re.compile(r"(?:and|or|et|ou|y|e|o|u|и|или)\b|و|أو|[和及与或]")
"""What is added to a list begins with one of these."""
_OF_HAN: Final = "的"
"""Ends what is told of the words behind it."""
_OPEN: Final = re.compile("[(（]")
_CLOSE: Final = re.compile("[)）]")
_CLOSED_FIRST: Final = re.compile("[^(（]*[)）]")
_BESIDE: Final = frozenset(" \t\n\u00a0" + _SIGNS)
"""Words end and begin beside these."""
_PARTICLES_HAN: Final = "的和及与或并在为对向从以于将由是其每各该"
"""Each of these is a word; most other words are two characters or more."""
_HAN_RUN: Final = re.compile(rf"(?:(?![{_PARTICLES_HAN}])[{_HAN}])*+")

_GROUPS: Final = re.compile(r"(?: \d{3})+(?!\d)")
_GROUPS_AHEAD: Final = re.compile(r"(?<![\d.,])\d{1,3}(?: \d{3})* $")
_BEGINS_GROUP: Final = re.compile(r"\d{3}(?!\d)")
_ENDS_GROUP: Final = re.compile(r"(?<!\d)\d{1,3}$")
"""Figures in groups of three, with plain spaces between; with others they are words as they stand."""


class _Words(NamedTuple):
    """Words as they are compared. What stands before each, and behind the last, are characters [gaps, starts)."""

    words: list[str]
    gaps: list[int]
    """Where the word before stops; one more than there are words."""
    starts: list[int]
    """Where the word starts, at last where all ends."""


@cache
def _word() -> re.Pattern[str]:
    """Made when words are first told: sets of Han characters take `re` 10 ms, which no start waits for."""
    return re.compile(_WORD)


def _cut(string: str, start: int, stop: int) -> _Words:
    """The words of characters [start, stop)."""
    parts = _word().split(string[start:stop])  # what stands between words, and words, in turn
    bounds = list(accumulate(map(len, parts), initial=start))
    return _Words(parts[1::2], bounds[::2], bounds[1::2])


def _folded(cut: _Words, ignoring: Ignoring) -> _Words:
    """The words as `ignoring` compares them; those that are nothing to it stand in the gaps."""
    words = [ignoring.word(word) for word in cut.words]
    if all(words):
        return _Words(words, cut.gaps, cut.starts)
    kept = [at for at, word in enumerate(words) if word]
    return _Words(
        [words[at] for at in kept],
        [cut.gaps[0], *(cut.gaps[at + 1] for at in kept)],
        [*(cut.starts[at] for at in kept), cut.starts[-1]],
    )


def words_of(string: str, ignoring: Ignoring = EXACTLY) -> list[str]:
    """The words and signs of a string, as `ignoring` compares them; white space is none."""
    cut = _cut(string, 0, len(string))
    return _folded(cut, ignoring).words if ignoring.concerns(string) else cut.words


def edits_between(old: Text, new: Text, ignoring: Ignoring = EXACTLY) -> tuple[Edit, ...]:
    """The edits that make `new` of `old`, but for what is ignored; nothing for formatting alone."""
    if old.string == new.string and ATOM not in old.string:
        return ()
    return tuple(
        [
            Edit(start, stop, new[other:end] if other < end else EMPTY)
            for start, stop, other, end in changes(old, new, ignoring)
        ]
    )


Change = tuple[int, int, int, int]
"""[start, stop) of the one text that gives way to [start, stop) of the other: of characters, or of words."""


def changes(old: Text, new: Text, ignoring: Ignoring = EXACTLY) -> list[Change]:
    """What differs, in order: stretches of the old characters, and of the new ones that stand in their place."""
    a, b = _shown(old, new)
    if a == b:
        return []
    if not (a and b) and not (a or b).isspace():
        return [(0, len(a), 0, len(b))]  # nothing between two spaces is no word that stays
    found: list[Change] = []
    for rough in _between_spaces(a, b):
        _find_within(a, b, rough, ignoring, found)
    for at, (i, m, j, n) in enumerate(found):
        if i == m or j == n:
            found[at] = _settled(a, b, found, at)
    out = found[:1]
    for change in found[1:]:
        if whole := _as_one(a, b, out[-1], change):
            out[-1] = whole
        else:
            out.append(change)
    for at, (i, m, j, n) in enumerate(out if not a.isascii() else ()):
        if a[i:m] >= _SPACELESS and b[j:n] >= _SPACELESS:
            out[at] = _whole_han(a, b, out, at)
    for at, (i, m, j, n) in enumerate(out):
        if i < m and j < n and (a[i].isdecimal() or a[m - 1].isdecimal()):
            out[at] = _whole_figure(a, b, out, at)
    return out


def _beside(a: str, b: str, found: Sequence[Change], at: int) -> tuple[Change, Change]:
    """The changes before and behind; where there are none, what nothing begins and all ends with."""
    before = found[at - 1] if at else (0, 0, 0, 0)
    return before, found[at + 1] if at + 1 < len(found) else (len(a), len(a), len(b), len(b))


def ends(old: str, new: str) -> tuple[int, int]:
    """How many characters both begin with, and how many of the rest they end with."""
    head = Prefix.similarity(old, new)
    return head, min(Postfix.similarity(old, new), len(old) - head, len(new) - head)


def _between_spaces(a: str, b: str) -> list[Change]:
    """What differs roughly: characters from one space to another, looked at only between the equal ends.

    They are told fast, and only there the words are cut out.
    """
    head, tail = ends(a, b)
    start = a.rfind(" ", 0, head) + 1
    stop = a.find(" ", len(a) - tail)
    stop = stop if stop >= 0 else len(a)
    end = stop + len(b) - len(a)
    gone, come = a[start:stop], b[start:end]
    if " " not in gone and " " not in come:
        return [(start, stop, start, end)]
    if come.endswith(f" {gone}"):
        return [(start, start, start, end - len(gone))]
    if gone.endswith(f" {come}"):
        return [(start, stop - len(come), start, start)]
    return _parts(gone.split(" "), come.split(" "), start, stop == len(a))


def _parts(gone: list[str], come: list[str], start: int, to_end: bool) -> list[Change]:
    """Characters that differ of texts that begin at `start`, of which these are the parts between spaces."""
    # Where each part would begin without the spaces before it, and where one behind the last would.
    at_gone = list(accumulate(map(len, gone), initial=start))
    at_come = list(accumulate(map(len, come), initial=start))
    out: list[Change] = []
    i = j = 0
    """Behind the last equal parts."""
    for block in _plainly_kept(gone, come):
        at, at_new = block.a, block.b
        if at > i or at_new > j:
            # A space beside goes with what is only put in or taken out: the one behind; where none is, the one before.
            replaced = i < at and j < at_new
            off = 1 if to_end and not replaced and at == len(gone) and at_new == len(come) else 0
            out.append(
                (
                    at_gone[i] + i - off,
                    at_gone[at] + at - off - replaced,
                    at_come[j] + j - off,
                    at_come[at_new] + at_new - off - replaced,
                )
            )
        i, j = at + block.size, at_new + block.size
    return out


def _plainly_kept(gone: list[str], come: list[str]) -> Sequence[MatchingBlock]:
    """What stands between spaces and stays, in order, and at last nothing; without what may not stay, word by word.

    Of ``full and effective`` and ``full, effective and inclusive`` that is *and*: *effective* may stay in its stead.
    """
    return _in_order(gone, come, _bare, lambda *_: [])


def _bare(words: Sequence[str]) -> set[str]:
    """The words without the signs at them."""
    return {word if word.isalnum() else word.strip(_SIGNS) for word in words}


def _kept(words: list[str], others: list[str]) -> Sequence[MatchingBlock]:
    """What stays, in order, and at last nothing: as many words as can be, in few places."""
    return _in_order(words, others, set, _best)


def _in_order(
    words: list[str],
    others: list[str],
    told: Callable[[Sequence[str]], set[str]],
    instead: Callable[[Sequence[str], Sequence[str], Change], list[MatchingBlock]],
) -> Sequence[MatchingBlock]:
    """Equal words in order, as many as can be, and at last none.

    Between two long runs of them short ones are in doubt where a word, as it is `told`, goes at one place and
    comes at another: there stays what `instead` gives.
    """
    runs = LCSseq.editops(words, others).as_matching_blocks()
    if all(run.size >= _LONG for run in runs[:-1]):
        return runs
    gone, come = words.copy(), others.copy()
    for run in reversed(runs):
        del gone[run.a : run.a + run.size], come[run.b : run.b + run.size]
    if not gone or not come or told(gone).isdisjoint(told(come)):
        return runs
    out: list[MatchingBlock] = []
    short: list[MatchingBlock] = []
    i = j = 0
    """Behind the last long run."""
    for run in runs:
        if 0 < run.size < _LONG:
            short.append(run)
            continue
        if short:
            gone, come = words[i : run.a], others[j : run.b]
            in_doubt = len(gone) * len(come) <= _LARGEST
            for kept in reversed(short):
                del gone[kept.a - i : kept.a - i + kept.size], come[kept.b - j : kept.b - j + kept.size]
            if in_doubt and gone and come and not told(gone).isdisjoint(told(come)):
                short = instead(words, others, (i, run.a, j, run.b))
            out.extend(short)
            short = []
        out.append(run)
        i, j = run.a + run.size, run.b + run.size
    return out


def _best(words: Sequence[str], others: Sequence[str], within: Change) -> list[MatchingBlock]:
    """Equal words in order that read best: many, figures first, then in few places, then of many letters."""
    start, stop, other, end = within
    # The most that can stay of what is behind each pair of words: behind a word that goes or comes, ...
    apart = [[0] * (end - other + 1) for _ in range(stop - start + 1)]
    # ... and behind one that stays, with which another may stay in one place.
    along = [[0] * (end - other + 1) for _ in range(stop - start + 1)]
    for i in range(stop - start - 1, -1, -1):
        word = words[start + i]
        counts = (2 * _MORE if word[0].isdecimal() else _MORE) + len(word)
        row, below, row_along, below_along = apart[i], apart[i + 1], along[i], along[i + 1]
        for j in range(end - other - 1, -1, -1):
            most = below[j] if below[j] >= row[j + 1] else row[j + 1]
            if word == others[other + j]:
                one = counts + below_along[j + 1]
                row[j] = max(most, one - _PLACE)
                row_along[j] = max(most, one)
            else:
                row[j] = row_along[j] = most
    out: list[MatchingBlock] = []
    i = j = 0
    on = False
    """Whether the words before stay."""
    while i < stop - start and j < end - other:
        most = (along if on else apart)[i][j]
        if most == apart[i + 1][j]:
            i, on = i + 1, False
        elif most == apart[i][j + 1]:
            j, on = j + 1, False
        else:
            out.append(MatchingBlock(start + i, other + j, 1))
            i, j, on = i + 1, j + 1, True
    return out


def _find_within(a: str, b: str, rough: Change, ignoring: Ignoring, found: list[Change]) -> None:
    """Adds what differs there in words and signs."""
    start, stop, other, end = rough
    gone, come = a[start:stop], b[other:end]
    if ignoring.is_plain(gone + come) and _are_apart(gone, come):
        found.append(rough)
        return
    folds = ignoring.concerns(gone + come)
    if not folds and (not gone or not come):
        if not (ignoring.spacing and (gone + come).isspace()):
            found.append(rough)
        return
    if gone[-1:] in _STOPS and gone[-1] == come[-1:] and len(gone) > 1 and len(come) > 1:
        stop, end = stop - 1, end - 1
        gone, come = gone[:-1], come[:-1]
        if ignoring.is_plain(gone + come) and _are_apart(gone, come):
            found.append((start, stop, other, end))
            return
    words, others = _cut(a, start, stop), _cut(b, other, end)
    if folds:
        words, others = _folded(words, ignoring), _folded(others, ignoring)
    before = len(found)
    for i, m, j, n in _differing(a, b, words, others, ignoring.spacing):
        change = _trimmed(a, b, (words.gaps[i], words.starts[m], others.gaps[j], others.starts[n]), ignoring)
        found.extend(_apart_at_tabs(a, b, change))
    if len(found) == before or not (folds or ignoring.spacing):
        return
    made = _spelled(a, b, found[before:], start, stop)
    if made != come and words_of(made, ignoring) != others.words:
        # A word beside a sign, where the base text has no space that the new one has, would be another word.
        del found[before:]
        if ignoring.spacing:
            _find_within(a, b, rough, replace(ignoring, spacing=False), found)
        else:
            found.append((start, stop, other, end))


def _spelled(a: str, b: str, found: Sequence[Change], start: int, stop: int) -> str:
    """What characters [start, stop) of the old become when these changes of them are made."""
    parts: list[str] = []
    for i, m, j, n in found:
        parts += a[start:i], b[j:n]
        start = m
    return "".join(parts) + a[start:stop]


def _are_apart(gone: str, come: str) -> bool:
    """True when no word between spaces stands in both: words for words, there is nothing more to look for."""
    if " " in gone or " " in come:
        return not gone or not come or set(gone.split(" ")).isdisjoint(come.split(" "))
    return gone != come


def _differing(a: str, b: str, words: _Words, others: _Words, spaced: bool) -> list[Change]:
    """Words that differ, as few as can be; where `spaced` is false, white space that differs as no words."""
    out: list[Change] = []
    i = j = 0
    for at, other, size in _kept(words.words, others.words):
        i, j, before, after = at + size, other + size, i, j
        if at > before or other > after:
            out.append((before, at, after, other))
        elif not spaced and _gap(a, words, at) != _gap(b, others, other):
            out.append((at, at, other, other))
        if not spaced and a[words.starts[at] : words.gaps[i]] != b[others.starts[other] : others.gaps[j]]:
            out.extend(
                (m, m, n, n)
                for m, n in zip(range(at + 1, i), range(other + 1, j), strict=True)
                if _gap(a, words, m) != _gap(b, others, n)
            )
    return out


def _gap(string: str, words: _Words, at: int) -> str:
    return string[words.gaps[at] : words.starts[at]]


def _settled(a: str, b: str, found: Sequence[Change], at: int) -> Change:
    """What is only put in, or only taken out, moved to where it reads best, when the characters beside leave a choice.

    It stays between the changes before and behind it, and near. ``in the [tidal in the] harbour`` is ``[in the tidal]
    in the harbour``: it is best a whole clause with its sign, or what a word like *and* joins, or begins where a
    phrase begins.
    """
    i, m, j, n = change = found[at]
    run, start, stop = (a, i, m) if i < m else (b, j, n)
    if not _repeats(run, start, stop):
        return change
    before, behind = _beside(a, b, found, at)
    least = max(before[1] - i, before[3] - j, -_CITATION)
    most = min(behind[0] - m, behind[2] - n, _CITATION)
    back = on = 0
    while back > least and run[start + back - 1] == run[stop + back - 1] and a[i + back - 1] == b[j + back - 1]:
        back -= 1
    while on < most and run[start + on] == run[stop + on] and a[m + on] == b[n + on]:
        on += 1
    places = [
        by for by in range(back, on + 1) if by == 0 or (_parts_words(run, start + by) and _parts_words(run, stop + by))
    ]
    best = max(places, key=lambda by: (_reads(run, start + by, stop + by), -by))
    return i + best, m + best, j + best, n + best


def _repeats(run: str, start: int, stop: int) -> bool:
    """False when neither the word before [start, stop) stands at its end, nor the word behind at its beginning."""
    ahead = run[stop - (1 if run[stop - 1] >= _SPACELESS else 3) : stop]
    behind = run[stop : stop + 2]
    if behind >= _SPACELESS:
        behind = behind[0]
    return run.endswith(ahead, 0, start) or (behind != "" and run.startswith(behind, start))


def _parts_words(string: str, at: int) -> bool:
    """True when a word ends or begins there."""
    beside = string[max(at - 1, 0) : at + 1]
    return len(beside) < 2 or max(beside) >= _SPACELESS or not _BESIDE.isdisjoint(beside)


def _reads(run: str, start: int, stop: int) -> tuple[int, bool]:
    """How well characters [start, stop) read as put in or taken out; more is better."""
    whole = run[start:stop].strip()
    if len(_OPEN.findall(whole)) != len(_CLOSE.findall(whole)) or _CLOSED_FIRST.match(whole):
        return -1, False
    ahead = run[max(start - _SHORT, 0) : start].rstrip()[-1:] or "."
    if whole[-1:] in _STOPS:
        good = 2 if ahead in _STOPS else 0
    elif _JOINING.match(whole) or whole.endswith(_OF_HAN):
        good = 2
    elif whole[:1] in _STOPS:
        good = 1
    else:
        good = 0 if ahead in _STOPS else 1
    return good, not run[start].isspace()


def _whole_han(a: str, b: str, found: Sequence[Change], at: int) -> Change:
    """A replacement of Han characters, with the one beside that belongs to a word it cuts."""
    i, m, j, n = found[at]
    before, behind = _beside(a, b, found, at)
    if m < behind[0] and n < behind[2] and a[m] == b[n] and _cuts_word(a[m:], a[i:m][::-1], b[j:n][::-1]):
        m, n = m + 1, n + 1
    if i > before[1] and j > before[3] and a[i - 1] == b[j - 1] and _cuts_word(a[:i][::-1], a[i:m], b[j:n]):
        i, j = i - 1, j - 1
    return i, m, j, n


def _whole_figure(a: str, b: str, found: Sequence[Change], at: int) -> Change:
    """A replacement of figures, with the groups of three beside that belong to them: ``12 000`` is one figure."""
    i, m, j, n = found[at]
    before, behind = _beside(a, b, found, at)
    more = _GROUPS.match(a, m)
    if more and _ENDS_GROUP.search(a[i:m]) and _ENDS_GROUP.search(b[j:n]):
        size = len(more[0])
        if m + size <= behind[0] and n + size <= behind[2] and a[m : m + size + 1] == b[n : n + size + 1]:
            m, n = m + size, n + size
    if _BEGINS_GROUP.match(a[i:m]) and _BEGINS_GROUP.match(b[j:n]):
        ahead = _GROUPS_AHEAD.search(a[max(before[1], i - _CITED) : i])
        if ahead and b.endswith(ahead[0], before[3], j):
            i, j = i - len(ahead[0]), j - len(ahead[0])
    return i, m, j, n


def _cuts_word(kept: str, gone: str, come: str) -> bool:
    """Whether a word of Han characters seems to be cut between what is kept and what changes, both told from there on.

    Most words have two characters: so where an odd number of them is kept beside an odd number that changes.
    """
    stays, goes, comes = [found.end() if (found := _HAN_RUN.match(string)) else 0 for string in (kept, gone, come)]
    return stays % 2 == 1 and goes > 0 and comes > 0 and (goes % 2 == 1 or comes % 2 == 1)


def _as_one(a: str, b: str, one: Change, other: Change) -> Change | None:
    """Two changes as the one they read as, or which they are where they touch; `None` where they read as two."""
    if other[0] - one[1] > _CITED + 2:
        return None
    if one[1] == other[0] and one[3] == other[2]:
        return (one[0], other[1], one[2], other[3])
    if one[0] < one[1] and one[2] < one[3] and other[0] < other[1] and other[2] < other[3]:
        return (one[0], other[1], one[2], other[3]) if _read_as_one(a, one, other) else None
    return _joined(a, b, one, other)


def _joined(a: str, b: str, one: Change, other: Change) -> Change | None:
    """Two changes as one where only words are kept between them that mean nothing by themselves.

    ``{of the tide and} of {the energy of} the sea`` is ``{of the tide and of the energy} of the sea``: when what is
    put in, or taken out, on both sides of the kept words begins or ends with these, nothing more is marked. Else a
    word as short as an article goes with the phrases on its sides.
    """
    kept = a[one[1] : other[0]]
    word = kept.strip()
    if not word or kept != b[one[3] : other[2]]:
        return None
    start, stop, size = one[0], other[1], len(kept)
    if start == one[1] and stop == other[0]:
        run, begin, end = b, one[2], other[3]
    elif one[2] == one[3] and other[2] == other[3]:
        run, begin, end = a, start, stop
    else:
        run, begin, end = "", 0, 0
    if run[begin:end].endswith(kept) and not (run[end - size - 1] + kept[0]).isalnum():
        return (start, stop - size, one[2], other[3] - size)
    if run[begin:end].startswith(kept) and not (kept[-1] + run[begin + size]).isalnum():
        return (start + size, stop, one[2] + size, other[3])
    if len(kept) == 1 and _HAN_RUN.fullmatch(kept):
        # A word has two characters or more: the one was left of a word that became another.
        return (start, stop, one[2], other[3])
    if len(word) <= _PARTICLE and word.isalpha() and word < _SPACELESS:
        phrases = [max(a.count(" ", *change[:2]), b.count(" ", *change[2:])) for change in (one, other)]
        if min(phrases) >= _PHRASES - 1 and sum(phrases) >= 2 * _PHRASES:
            return _trimmed(a, b, (start, stop, one[2], other[3]), EXACTLY)
    return None


def _read_as_one(a: str, one: Change, other: Change) -> bool:
    """True when next to nothing is kept between two replacements, or both are of one citation: no confetti."""
    if "\t" in a[one[1] : other[0]]:
        return False
    kept = a[one[1] : other[0]].strip()
    if len(kept) <= _SHORT:
        sign = (len(kept) == 1 and not kept.isdecimal() and kept not in _PARTICLES_HAN) or kept[1:2] in _APOSTROPHES
        phrases = a.count(" ", *one[:2]) + a.count(" ", *other[:2]) >= _PHRASES
        if not kept or (kept < _ATOMS and (sign or (phrases and kept.isalpha()))):
            return True
    if len(kept) > _CITED or kept.count(" ") > _NEAR:
        return False
    if a[one[0] : one[1]].isdecimal() and _EDITION.fullmatch(kept):
        return max(kept) < _ATOMS
    near = max(other[1] - _CITATION, 0)
    first = max(a.rfind("(", near, one[0]), a.rfind("（", near, one[0]))
    cited = _PARENTHESIS.match(a, first) if first >= 0 else None
    return cited is not None and cited.end() > other[1] and bool(_YEAR.search(cited[0])) and max(kept) < _ATOMS


def _trimmed(a: str, b: str, change: Change, ignoring: Ignoring) -> Change:
    """Characters without the white space that both have at their ends."""
    i, m, j, n = change
    spacing = ignoring.spacing
    while i < m and j < n and a[i].isspace() and _is_same_space(a[i], b[j], spacing):
        i, j = i + 1, j + 1
    while i < m and j < n and a[m - 1].isspace() and _is_same_space(a[m - 1], b[n - 1], spacing):
        m, n = m - 1, n - 1
    if spacing and i < m and j < n and " " in (a[i], a[m - 1], b[j], b[n - 1]):
        # Words for words: spaces of another number are not amended, nor those beside a sign.
        head, tail = _spaces(a[i:m]), _spaces(a[i:m][::-1])
        other_head, other_tail = _spaces(b[j:n]), _spaces(b[j:n][::-1])
        if head + tail < m - i and other_head + other_tail < n - j:
            if (head and other_head) or a[i - 1 : i] in _OPENING:
                i, j = i + head, j + other_head
            if (tail and other_tail) or a[m : m + 1] in _CLOSING:
                m, n = m - tail, n - other_tail
    return i, m, j, n


def _apart_at_tabs(a: str, b: str, change: Change) -> Iterator[Change]:
    """The change without tabs that both have: a label, and words behind it, are two things."""
    i, m, j, n = change
    while (at := a.find("\t", i, m)) >= 0 and (other := b.find("\t", j, n)) >= 0:
        if i < at or j < other:
            yield i, at, j, other
        i, j = at + 1, other + 1
    if i < m or j < n:
        yield i, m, j, n


def _is_same_space(one: str, other: str, spacing: bool) -> bool:
    """True for white space and its like, which is none of a tab: that parts a label from its words."""
    return one == other or (spacing and other.isspace() and "\t" not in (one, other))


def _spaces(string: str) -> int:
    """How much white space the string begins with; none where a tab is among it, which parts a label."""
    size = len(string) - len(string.lstrip())
    return 0 if "\t" in string[:size] else size


_NOTES: Final = ("footnote", "endnote")
_ATOMS: Final = "\U000f0000"
"""The first of the private characters that stand for atoms while words are compared."""
_MARK_SIGN: Final = "\U0010fffd"
"""What stands for a paragraph mark meanwhile: it is no white space."""


def _shown(old: Text, new: Text) -> tuple[str, str]:
    """The characters of both texts; an atom is one of its own.

    Notes are the same when their keys are, other atoms when they show the same.
    """
    if ATOM not in old.string and ATOM not in new.string:
        if BREAK in old.string or BREAK in new.string:
            return old.string.replace(BREAK, _MARK_SIGN), new.string.replace(BREAK, _MARK_SIGN)
        return old.string, new.string
    signs: dict[tuple[str, str], str] = {}

    def signed(text: Text) -> str:
        # Each kind of atom becomes a private character, so that equal ones are equal words.
        return "".join(
            signs.setdefault(_identity(s.atom), chr(ord(_ATOMS) + len(signs))) if s.atom else s.text for s in text.spans
        ).replace(BREAK, _MARK_SIGN)

    return signed(old), signed(new)


def _identity(atom: Atom) -> tuple[str, str]:
    return atom.kind, atom.key if atom.kind in _NOTES else atom.shown
