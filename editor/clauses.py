"""One provision of the base text as sentences quote it, and what they change in it.

Quoted words are looked for as words; what a clause changes is exact: from where to where, and what is put there. Who
writes sentences asks these functions too, so that what is written is what is read.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Final

from editor.amendment import Edit
from editor.compare import edits_between
from editor.document import Block, BlockId, Role
from editor.errors import AmendmentError
from editor.labels import split_label
from editor.naming import Names
from editor.text import BREAK, EMPTY, Atom, Marks, Span, Text
from editor.words import is_han

_JOINING: Final = "-\u2011'’"
"""Signs inside of words."""
LINE: Final = "↵"
"""Stands for a line break inside a paragraph."""


# Words as they are said.


@dataclass(frozen=True, slots=True)
class Said:
    """A paragraph as sentences quote it: notes by name, line breaks as a sign."""

    string: str
    offsets: tuple[int, ...]
    """Offset in the paragraph of each character and of the end; -1 inside of a note's name."""
    head: int
    """Where the words begin: the label before them is not searched."""

    def at(self, offset: int) -> int:
        """Where a place of the paragraph is in `string`; a page break is nowhere in it, and counts as what follows."""
        return next(at for at, known in enumerate(self.offsets) if known >= offset)


def said(text: Text, known: Names, start: int = 0) -> Said:
    """What `text` reads like in a sentence; its words begin at offset `start`."""
    parts: list[str] = []
    offsets: list[int] = []
    at = 0
    for span in text.spans:
        if span.atom is None:
            parts.append(span.text.replace("\n", LINE))
            offsets.extend(range(at, at + len(span.text)))
        else:
            name = known.atom(span.atom)
            parts.append(name)
            offsets.extend([at, *[-1] * (len(name) - 1)] if name else [])
        at += len(span.text)
    offsets.append(at)
    head = next(n for n, offset in enumerate(offsets) if offset >= start)
    return Said("".join(parts), tuple(offsets), head)


def provision_label(block: Block, text: Text | None = None) -> tuple[str, int]:
    """The label of a provision and where its words begin, in its own text or another; ("", 0) for what has none."""
    if block.role not in (Role.ITEM, Role.HEADING) or block.cell is not None:
        return "", 0
    return split_label((block.text if text is None else text).string)


def unsaid(words: str, known: Names, others: Sequence[Atom] = ()) -> Text:
    """The text that `words` mean; `others` are atoms that are not notes, found again by what they show."""
    spans: list[Span] = []
    for part, atom in known.parted(words):
        if atom is not None:
            spans.append(Span("\ufffc", atom=atom))
        else:
            spans.append(Span(part.replace(LINE, "\n")))
    text = Text(tuple(spans))
    at = 0
    for other in others:
        shown = known.atom(other)
        place = text.string.find(shown, at) if shown else -1
        if place >= 0:
            text = text[:place] + Text((Span("\ufffc", atom=other),)) + text[place + len(shown) :]
            at = place + 1
    return text


# One change inside a provision.


@dataclass(frozen=True, slots=True)
class Clause:
    """One change of words."""

    kind: str
    """Names the pattern: ``replace``, ``delete``, ``after``, ``before``, ``start``, ``end``, ``split``."""
    words: str = ""
    """Of the base text."""
    which: int = 0
    """0 where they occur once; else which occurrence, from 1; -1 at the end."""
    new: str = ""


@dataclass(slots=True)
class Changed:
    """What sentences say of one provision."""

    clauses: list[Clause] = field(default_factory=list)
    label: str = ""
    """The new label in place of the block's own."""
    given: str = ""
    """The label of a block that has none."""
    unlabelled: bool = False
    whole: tuple[str, ...] | None = None
    """The paragraphs that take its place; an empty one for words that go all."""
    joined: bool = False
    gone: bool = False
    instrument: bool = False
    moved_to: BlockId | None = None


def is_label(words: str) -> bool:
    """True for what can be told as a label: ``a)``, ``3bis``, ``c bis )``."""
    return 0 < len(words) <= 24 and len(words.split()) <= 3


def _wordlike(sign: str) -> bool:
    return sign.isalnum() or unicodedata.category(sign)[0] == "M"


def places_of(words: str, base: Said) -> list[int]:
    """Where the words stand as words: not as a part of longer ones."""
    out = []
    at = base.string.find(words, base.head)
    while at >= 0:
        stop = at + len(words)
        cut = at > 0 and one_word(base.string[at - 1], words[0])
        cut |= stop < len(base.string) and one_word(words[-1], base.string[stop])
        if not cut:
            out.append(at)
        at = base.string.find(words, at + 1)
    return out


def one_word(left: str, right: str) -> bool:
    return _wordlike(left) and _wordlike(right) and not is_han(left) and not is_han(right)


_LIKE: Final = str.maketrans({"\u00a0": " ", "\u202f": " ", "’": "'", "‘": "'", "\u2011": "-", "“": '"', "”": '"'})


def found_at(clause: Clause, base: Said) -> int:
    """Where the words of a clause stand. Raises `AmendmentError`."""
    for reading in (base, replace(base, string=base.string.translate(_LIKE))):
        words = clause.words if reading is base else clause.words.translate(_LIKE)
        if clause.which < 0 and reading.string.endswith(words) and len(words) <= len(reading.string) - base.head:
            return len(reading.string) - len(words)
        places = places_of(words, reading) if words else []
        if clause.which == 0 and len(places) == 1:
            return places[0]
        if 0 < clause.which <= len(places):
            return places[clause.which - 1]
        if places:
            raise AmendmentError("instruction-words-where", words=clause.words, count=len(places))
    raise AmendmentError("instruction-words-missing", words=clause.words)


def resolved(clause: Clause, base: Said) -> tuple[int, int, str]:
    """From where to where of `base` a clause changes, and the words it puts there. Raises `AmendmentError`."""
    string = base.string
    at = stop = base.head
    if clause.kind == "end":
        at = stop = len(string)
    elif clause.kind != "start":
        at = found_at(clause, base)
        stop = at + len(clause.words)
    match clause.kind:
        case "replace":
            return at, stop, clause.new
        case "delete":
            behind = string[stop : stop + 1]
            if at > base.head and string[at - 1] == " " and not (behind and (_wordlike(behind) or behind in "([“«„‘–")):
                return at - 1, stop, ""
            return at, stop + (behind == " " and at == base.head), ""
        case "split":
            return stop, stop + (string[stop : stop + 1] == " "), BREAK
        case "before":
            return at, at, _spaced(string, at, clause.new, left=False)
        case "after":
            return stop, stop, _spaced(string, stop, clause.new)
    return at, at, _spaced(string, at, clause.new, left=at > base.head)


def _spaced(string: str, at: int, new: str, left: bool = True) -> str:
    """New words with the spaces that part them from those they come between."""
    before, behind = string[at - 1 : at] if left else "", string[at : at + 1]
    if new and before and not before.isspace() and _parted(before, new[0]):
        new = f" {new}"
    if new and behind and not behind.isspace() and _parted(new[-1], behind):
        new = f"{new} "
    return new


def _parted(left: str, right: str) -> bool:
    """True where a space stands between two signs."""
    if is_han(left) or is_han(right) or left in "([“«„‘’'/-\u2011\u00a0":
        return False
    return right.isalnum() or right in "([“«„‘–"


def edits_of(block: Block, changed: Changed, known: Names) -> tuple[Edit, ...]:
    """What sentences say of one block, as edits of it. Raises `AmendmentError`."""
    text = block.text
    out: list[Edit] = []
    if changed.whole is not None:
        others = [atom for atom in text.atoms if not known.is_note(atom)]
        parts = [unsaid(words, known, others) for words in changed.whole]
        whole = Text(tuple(s for n, part in enumerate(parts) for s in ((Span(BREAK),) if n else ()) + part.spans))
        out.extend(edits_between(text, whole))
    if changed.label:
        label, _ = provision_label(block)
        if not label:
            raise AmendmentError("instruction-no-label")
        new = changed.label if not label.endswith(".") or changed.label.endswith(".") else f"{changed.label}."
        at = text.string.index(label)
        out.append(Edit(at, at + len(label), Text.of(new)))
    if changed.unlabelled or changed.given:
        label, start = provision_label(block)
        if bool(label) is not changed.unlabelled:
            raise AmendmentError("instruction-no-label" if changed.unlabelled else "instruction-overlap")
        out.append(Edit(0, start, Text.of(f"{changed.given}\t") if changed.given else EMPTY))
    base = said(text, known, provision_label(block)[1])
    for clause in changed.clauses:
        at, stop, words = resolved(clause, base)
        start, end = base.offsets[at], base.offsets[stop]
        if start < 0 or end < 0:
            raise AmendmentError("instruction-words-missing", words=clause.words)
        old = text[start:end]
        new_text = unsaid(words, known, [atom for atom in old.atoms if not known.is_note(atom)])
        out.extend(_trimmed(start, old, new_text))
    out.sort(key=lambda edit: (edit.start, edit.stop))
    for one, other in pairwise(out):
        if one.stop > other.start or (one.start == one.stop == other.start == other.stop):
            raise AmendmentError("instruction-overlap")
    if changed.joined:
        out.append(Edit(len(text), len(text) + 1))
    return tuple(replace(edit, text=_like_beside(text, edit)) for edit in out)


def _trimmed(start: int, old: Text, new: Text) -> Iterator[Edit]:
    """The edit that puts `new` for `old`, which stands at `start`, without the whole words that both begin or end with.

    What is between them stays as its author put it.
    """
    a, b = _signs(old), _signs(new)
    head = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    while head and not (_between_words(old.string, head) and _between_words(new.string, head)):
        head -= 1
    most = min(len(a), len(b)) - head
    tail = next((n for n in range(most) if a[-1 - n] != b[-1 - n]), most)
    while tail and not (_between_words(old.string, len(a) - tail) and _between_words(new.string, len(b) - tail)):
        tail -= 1
    if head < len(a) - tail or head < len(b) - tail:
        yield Edit(start + head, start + len(a) - tail, new[head : len(b) - tail])


def _signs(text: Text) -> list[object]:
    """Its characters, atoms as themselves."""
    return [sign for span in text.spans for sign in ((span.atom,) if span.atom else span.text)]


def _between_words(string: str, at: int) -> bool:
    return not (0 < at < len(string) and all(_wordlike(sign) or sign in _JOINING for sign in string[at - 1 : at + 1]))


def _like_beside(text: Text, edit: Edit) -> Text:
    """The words of an edit, marked as those are that they come for or stand beside."""
    marks = text.marks_at(edit.start + 1 if edit.stop > edit.start else edit.start)
    marks = Marks() if marks.link else marks
    return Text(tuple(span if span.atom or span.text == BREAK else Span(span.text, marks) for span in edit.text.spans))


def put(text: Text, edits: Iterable[Edit]) -> Text:
    """What edits make of a text."""
    parts: list[Text] = []
    at = 0
    for edit in edits:
        parts += [text[at : edit.start], edit.text]
        at = edit.stop
    return Text.of(*parts, text[at:])
