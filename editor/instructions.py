"""Amendments as instructions, the way the General Assembly writes them, and instructions as amendments.

*In resolves 3, replace the words “…” by the words “…”.* Every sentence speaks of the base text, so their order
matters for additions at one place only. What is told are words: how characters are marked, and pictures, are not.

`write` chooses the shortest sentence that `read` understands as the very same change; it asks the functions that
read, so that both agree by construction.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby, pairwise
from typing import Final

from editor.amendment import Add, Amendment, Edit, Mod, Scope, Sup
from editor.compare import edits_between
from editor.conventions import emphasis
from editor.document import Block, BlockId, Cell, Document, Role
from editor.errors import AmendmentError, NotUnderstood
from editor.labels import next_label, split_label
from editor.markup import Change, Row, block_segments, edits_from, live_of, rows
from editor.naming import Names, Place, names, retold
from editor.sentences import Speech, Taken, bindings, speech, taken
from editor.session import Session
from editor.text import BREAK, Atom, Marks, Span, Text
from editor.words import LANGUAGES, is_han

_JOINING: Final = "-\u2011'’"
"""Signs inside of words."""
_LINE: Final = "↵"
"""Stands for a line break inside a paragraph."""
_RUN: Final = 3
"""So many provisions of one kind that go together are told from the first to the last."""
_ALONE: Final = (Role.NUMBER, Role.TITLE, Role.CALL, Role.ANNEX, Role.HEADING)
"""What goes is told one by one of these: more hangs on each."""
_MOST_NAMED: Final = 3
"""Instruments that the heading names, of those that one text holds."""
_MOST_CLAUSES: Final = 6
"""With more changes than that a provision is told whole ..."""
_MOST_CHANGED: Final = 0.6
"""... as with so much of it changed ..."""
_SHORT: Final = 80
"""... unless it has no more characters than this."""
_HAN_WORDS: Final = 4
"""Chinese characters that are quoted at least, where they do not stand by themselves."""
_HAN_RUN: Final = 8
"""A stretch of no more of them is quoted whole."""
_FEW: Final = 4
"""After so many of them it is better to say which occurrence is meant."""
_MOST_CONTEXT: Final = 10
"""Words that are quoted besides, to make clear which are meant."""


@dataclass(frozen=True, slots=True)
class Instruction:
    """One sentence, and the paragraphs it brings."""

    sentence: Text
    paragraphs: tuple[Text, ...] = ()
    """Each in quotation marks, on a line of its own."""

    @property
    def lines(self) -> tuple[str, ...]:
        return (self.sentence.string, *(paragraph.string for paragraph in self.paragraphs))


# ------------------------------------------------------------------ words as they are said


@dataclass(frozen=True, slots=True)
class Said:
    """A paragraph as sentences quote it: notes by name, line breaks as a sign."""

    string: str
    offsets: tuple[int, ...]
    """Offset in the paragraph of each character and of the end; -1 inside of a note's name."""
    head: int
    """Where the words begin: the label before them is not searched."""

    def at(self, offset: int) -> int:
        """Where a place of the paragraph is in `string`."""
        return self.offsets.index(offset)


def said(text: Text, known: Names, start: int = 0) -> Said:
    """What `text` reads like in a sentence; its words begin at offset `start`."""
    parts: list[str] = []
    offsets: list[int] = []
    at = 0
    for span in text.spans:
        if span.atom is None:
            parts.append(span.text.replace("\n", _LINE))
            offsets.extend(range(at, at + len(span.text)))
        else:
            name = known.atom(span.atom)
            parts.append(name)
            offsets.extend([at, *[-1] * (len(name) - 1)] if name else [])
        at += len(span.text)
    offsets.append(at)
    head = next(n for n, offset in enumerate(offsets) if offset >= start)
    return Said("".join(parts), tuple(offsets), head)


def _label(block: Block, text: Text | None = None) -> tuple[str, int]:
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
            spans.append(Span(part.replace(_LINE, "\n")))
    text = Text(tuple(spans))
    at = 0
    for other in others:
        shown = known.atom(other)
        place = text.string.find(shown, at) if shown else -1
        if place >= 0:
            text = text[:place] + Text((Span("\ufffc", atom=other),)) + text[place + len(shown) :]
            at = place + 1
    return text


# ------------------------------------------------------------------ one change inside a provision


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
class _Changed:
    """What sentences say of one provision."""

    clauses: list[Clause] = field(default_factory=list)
    label: str = ""
    whole: tuple[str, ...] | None = None
    """The paragraphs that take its place; an empty one for words that go all."""
    joined: bool = False
    gone: bool = False
    instrument: bool = False
    moved_to: BlockId | None = None


def _wordlike(sign: str) -> bool:
    return sign.isalnum() or unicodedata.category(sign)[0] == "M"


def _places(words: str, base: Said) -> list[int]:
    """Where the words stand as words: not as a part of longer ones."""
    out = []
    at = base.string.find(words, base.head)
    while at >= 0:
        stop = at + len(words)
        cut = at > 0 and _one_word(base.string[at - 1], words[0])
        cut |= stop < len(base.string) and _one_word(words[-1], base.string[stop])
        if not cut:
            out.append(at)
        at = base.string.find(words, at + 1)
    return out


def _one_word(left: str, right: str) -> bool:
    return _wordlike(left) and _wordlike(right) and not is_han(left) and not is_han(right)


_LIKE: Final = str.maketrans({"\u00a0": " ", "\u202f": " ", "’": "'", "‘": "'", "\u2011": "-", "“": '"', "”": '"'})


def _found(clause: Clause, base: Said) -> int:
    """Where the words of a clause stand. Raises `AmendmentError`."""
    for reading in (base, replace(base, string=base.string.translate(_LIKE))):
        words = clause.words if reading is base else clause.words.translate(_LIKE)
        if clause.which < 0 and reading.string.endswith(words) and len(words) <= len(reading.string) - base.head:
            return len(reading.string) - len(words)
        places = _places(words, reading) if words else []
        if clause.which == 0 and len(places) == 1:
            return places[0]
        if 0 < clause.which <= len(places):
            return places[clause.which - 1]
        if places:
            raise AmendmentError("instruction-words-where", words=clause.words, count=len(places))
    raise AmendmentError("instruction-words-missing", words=clause.words)


def _resolved(clause: Clause, base: Said) -> tuple[int, int, str]:
    """From where to where of `base` a clause changes, and the words it puts there. Raises `AmendmentError`."""
    string = base.string
    at = stop = base.head
    if clause.kind == "end":
        at = stop = len(string)
    elif clause.kind != "start":
        at = _found(clause, base)
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


def _edits(block: Block, changed: _Changed, known: Names) -> tuple[Edit, ...]:
    """What sentences say of one block, as edits of it. Raises `AmendmentError`."""
    text = block.text
    out: list[Edit] = []
    if changed.whole is not None:
        others = [atom for atom in text.atoms if not known.is_note(atom)]
        parts = [unsaid(words, known, others) for words in changed.whole]
        whole = Text(tuple(s for n, part in enumerate(parts) for s in ((Span(BREAK),) if n else ()) + part.spans))
        out.extend(edits_between(text, whole))
    if changed.label:
        label, _ = _label(block)
        if not label:
            raise AmendmentError("instruction-no-label")
        new = changed.label if not label.endswith(".") or changed.label.endswith(".") else f"{changed.label}."
        at = text.string.index(label)
        out.append(Edit(at, at + len(label), Text.of(new)))
    base = said(text, known, _label(block)[1])
    for clause in changed.clauses:
        at, stop, words = _resolved(clause, base)
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


def _put(text: Text, edits: Iterable[Edit]) -> Text:
    """What edits make of a text."""
    parts: list[Text] = []
    at = 0
    for edit in edits:
        parts += [text[at : edit.start], edit.text]
        at = edit.stop
    return Text.of(*parts, text[at:])


# ------------------------------------------------------------------ writing


def write(session: Session, language: str = "") -> tuple[Instruction, ...]:
    """Sentences that make the amended text of the base text, in reading order.

    In the language of the base text, unless another of the six is named. Proposals that count are told as one.
    """
    return tuple(_Writing(session, speech(language or session.base.language)).run())


def heading(base: Document, language: str = "") -> tuple[str, ...]:
    """The lines above the sentences: which text they amend, and how its provisions are called."""
    told = speech(language or base.language)
    named = [" ".join(base.block(i.first).text.plain.split()) for i in base.instruments]
    if len(named) == 1 and base.instruments[0].title:
        named.append(base.instruments[0].title)
    title = " – ".join(named[:_MOST_NAMED]) + ("…" if len(named) > _MOST_NAMED else "")
    return (*((told["sentences.title"].replace("{title}", title),) if title else ()), told["sentences.basis"])


_ITALIC: Final = re.compile("([\ue000\ue001])")


def _dressed(sentence: str, language: str) -> Text:
    """A sentence with its calls as the language marks them, where private signs tell."""
    spans: list[Span] = []
    marks = Marks()
    for part in _ITALIC.split(sentence):
        if part in ("\ue000", "\ue001"):
            marks = emphasis(language) if part == "\ue000" else Marks()
        elif part:
            spans.append(Span(part, marks))
    text = spans[0].text if spans else ""
    if text[:1].islower():
        spans[0] = Span(text[0].upper() + text[1:], spans[0].marks)
    return Text(tuple(spans))


class _Writing:
    def __init__(self, session: Session, told: Speech) -> None:
        self.session = session
        self.base = session.base
        self.speech = told
        self.rows = rows(session)
        self.known = names(self.base, told.language).with_new(
            atom for row in self.rows for s in row.segments if s.change is Change.INSERTED for atom in s.text.atoms
        )
        self.of_block: dict[BlockId, tuple[Text, bool, bool]] = {}
        """New text, whether it runs on into the next, and whether nothing of it is left, of each block amended."""
        for row in self.rows:
            if row.marker is not None and not row.added and row.block.id not in self.of_block:
                self.of_block[row.block.id] = self._outcome(row.block)
        self.gone = {id for id, (_, _, gone) in self.of_block.items() if gone}
        self.moved: dict[BlockId, BlockId] = {}
        """The block each moved row comes from: the first that tells so."""
        for row in self.rows:
            if row.added and row.moved in self.gone and row.moved not in self.moved.values():
                self.moved[row.id] = row.moved
        self.told = set(self.moved.values())
        """Blocks that need no more sentences."""

    def _outcome(self, block: Block) -> tuple[Text, bool, bool]:
        segments, mark, _ = block_segments(block, live_of(self.session, block.id))
        new = Text(tuple(s for g in segments if g.change is not Change.DELETED for s in g.text.spans))
        joined = mark is Change.DELETED
        return new, joined, joined and not new

    def run(self) -> Iterator[Instruction]:
        """The sentences."""
        anchor: BlockId | None = None
        for added, group in groupby(self.rows, key=lambda row: row.added):
            if added:
                yield from self._added(list(group), anchor)
                continue
            renumbered: list[tuple[Block, str]] = []
            """Provisions with new labels, which are told together where they follow each other ..."""
            others: list[Instruction] = []
            """... and then what else changes in them."""
            together = list(group)
            for at, row in enumerate(together):
                anchor = row.block.id
                if anchor not in self.of_block or anchor in self.told:
                    continue
                self.told.add(anchor)
                run = self._run_deleted(together[at:])
                if len(run) >= _RUN:
                    self.told.update(run)
                    slots = {**self._place(run[0]), **self.known.slots("other", self.known.block(run[-1]))}
                    label, sentences = "", [self._sentence("delete_range", slots)]
                else:
                    label, sentences = self._amended(row.block)
                if label:
                    renumbered.append((row.block, label))
                    others.extend(sentences)
                    continue
                yield from (*self._renumbered(renumbered), *others, *sentences)
                renumbered, others = [], []
            yield from (*self._renumbered(renumbered), *others)

    def _sentence(
        self, name: str, place: Mapping[str, str] | None = None, paragraphs: Sequence[Text] = (), /, **others: str
    ) -> Instruction:
        slots = {**(place or {}), **others}
        sentence = _dressed(self.speech[f"sentences.{name}"].format_map(slots), self.session.base.language)
        if not paragraphs:
            return Instruction(sentence)
        known = [said(paragraph, self.known) for paragraph in paragraphs]
        pair = self.speech.pair(each.string for each in known)
        opening, closing = self.speech.quoted("\0", pair).split("\0")
        return Instruction(sentence, tuple(Text.of(opening, self._marked(p), closing) for p in paragraphs))

    def _marked(self, text: Text) -> Text:
        """A new paragraph as it is said, with its own marks."""

        def told(span: Span) -> Span:
            if span.atom is not None:
                return Span(self.known.atom(span.atom))
            return Span(span.text.replace("\n", _LINE), span.marks)

        return Text(tuple(map(told, text.spans)))

    def _place(self, block: BlockId) -> dict[str, str]:
        return self.known.slots("place", self.known.block(block))

    # New provisions.

    def _added(self, group: Sequence[Row], anchor: BlockId | None) -> Iterator[Instruction]:
        for kind, rows_ in groupby(group, key=self._kind_of):
            together = list(rows_)
            if kind[0] == "move":
                yield from (self._move(row, anchor) for row in together)
            elif kind[0] == "note":
                label = self.known.label(kind[1])
                where = self._where(anchor, None)
                yield self._sentence("note", None, [row.new for row in together], where=where, label=label)
            elif kind[0] == "row" and (place := self._row_before(anchor, together)):
                yield self._new_row(together, place)
            else:
                several = "insert" if len(together) == 1 else "insert_several"
                where = self._where(anchor, together[0].block.cell)
                yield self._sentence(several, None, [row.new for row in together], where=where)

    def _kind_of(self, row: Row) -> tuple[str, str, int]:
        block = row.block
        if row.id in self.moved:
            return "move", row.id, 0
        if block.story and not self.known.has_story(block.story):
            return "note", block.story, 0
        if block.cell is not None:
            return "row", block.cell.table, block.cell.row
        return "paragraph", "", 0

    def _where(self, anchor: BlockId | None, cell: Cell | None) -> str:
        return self._after("where", anchor, cell)

    def _after(self, table: str, anchor: BlockId | None, cell: Cell | None) -> str:
        if anchor is None:
            return self.speech[f"{table}.start"]
        place = self.known.table_ending(anchor) if cell is None else None
        return self.speech[f"{table}.after"].format_map(
            self.known.slots("place", place or self.known.block(anchor))
        )

    def _row_before(self, anchor: BlockId | None, group: Sequence[Row]) -> Place | None:
        """The row that a new one follows; `None` where the new cells are no whole row, or follow no row."""
        columns = [row.block.cell.column for row in group if row.block.cell]
        if columns != list(range(len(columns))) or anchor is None:
            return None
        return self.known.row_ending(anchor)

    def _new_row(self, group: Sequence[Row], place: Place) -> Instruction:
        cells = [said(row.new, self.known).string for row in group]
        pair = self.speech.pair(cells)
        told = self.speech["joining.cells"].join(self.speech.quoted(cell, pair) for cell in cells)
        where = self.speech["where.after"].format_map(self.known.slots("place", place))
        return self._sentence("row", where=where, cells=told)

    def _move(self, row: Row, anchor: BlockId | None) -> Instruction:
        source = self.base.block(self.moved[row.id])
        to = self._after("to", anchor, row.block.cell)
        slots = self._place(source.id)
        old, new = said(source.text, self.known).string, said(row.new, self.known).string
        if old == new:
            return self._sentence("move", slots, to=to)
        label = self._new_label(source, row.new)
        if label and _put(source.text, _edits(source, _Changed(label=label), self.known)).plain == row.new.plain:
            return self._sentence("move_renumbered", slots, to=to, label=label)
        return self._sentence("move_amended", slots, [row.new], to=to)

    # Provisions that change.

    def _amended(self, block: Block) -> tuple[str, list[Instruction]]:
        """The block's new label, "" where it keeps its own or is told whole, and the sentences for all else."""
        new, joined, gone = self.of_block[block.id]
        if gone:
            return "", [self._deleted(block)]
        label = ""
        out: list[Instruction] = []
        if said(new, self.known).string != said(block.text, self.known).string:
            label, out = self._changed(block, new)
        if joined:
            out.append(self._sentence("join", self._place(block.id)))
        return label, out

    def _run_deleted(self, following: Sequence[Row]) -> list[BlockId]:
        """Provisions of one kind that are deleted one after the other, the first row's first."""
        first = following[0].block
        out: list[BlockId] = []
        for row in following:
            block = row.block
            alike = (block.role, block.level, block.story) == (first.role, first.level, first.story)
            told = block.id in self.told and block.id != first.id
            if block.id not in self.gone or not alike or told or block.cell is not None or block.role in _ALONE:
                break
            out.append(block.id)
        return out

    def _deleted(self, block: Block) -> Instruction:
        """Deletes the block, or all that goes with it: the row of a table, a whole instrument."""
        whole = next((i for i in self.base.instruments if i.first == block.id), None)
        if whole and any(
            isinstance(a, Sup) and a.scope is Scope.INSTRUMENT for _, a in live_of(self.session, block.id)
        ):
            ids = [self.base.blocks[at].id for at in self.base.span(whole)]
            place = self.known.instrument(block.id)
            if place and self.gone.issuperset(ids) and not self.told.intersection(ids[1:]):
                self.told.update(ids)
                return self._sentence("delete", self.known.slots("place", place))
        row = self.known.row(block.id)
        if row and row.blocks[0] == block.id and self.gone.issuperset(row.blocks):
            self.told.update(row.blocks)
            return self._sentence("delete", self.known.slots("place", row))
        return self._sentence("delete", self._place(block.id))

    def _changed(self, block: Block, new: Text) -> tuple[str, list[Instruction]]:
        place = self._place(block.id)
        if not new:
            return "", [self._sentence("empty", place)]
        label = self._new_label(block, new)
        rest = block.text[: _label(block)[1]] + new[_label(block, new)[1] :] if label else new
        for edits, least in ((self._own_edits(block, label), 1), (edits_between(block.text, rest), _HAN_WORDS)):
            clauses = self._clauses(block, edits, least) if edits is not None else None
            if clauses is not None and self._gives(block, _Changed(clauses, label), new):
                told = self.speech["joining.clauses"].join(map(self._clause, clauses))
                return label, [self._sentence("amend", place, clauses=told)] if clauses else []
        return "", [self._sentence("replace", place, list(new.split()))]

    def _own_edits(self, block: Block, label: str) -> tuple[Edit, ...] | None:
        """What the proposals change, as they tell it; `None` where that is no change of whole words."""
        segments, _, _ = block_segments(block, live_of(self.session, block.id))
        start = _label(block)[1] if label else 0
        edits = tuple(e for e in edits_from(segments) if e.stop > start or e.start >= start)
        string = block.text.string
        for edit in edits:
            if edit.start < start or not edit.text.string.strip():
                return None
            inside = edit.stop < len(string) and _one_word(string[edit.stop], string[edit.stop])
            if inside and edit.stop and _one_word(string[edit.stop - 1], string[edit.stop]):
                return None
            if edit.start and edit.start < len(string) and _one_word(string[edit.start - 1], string[edit.start]):
                return None
        return edits

    def _gives(self, block: Block, changed: _Changed, new: Text) -> bool:
        try:
            edits = _edits(block, changed, self.known)
        except AmendmentError:
            return False
        return _put(block.text, edits).plain == new.plain

    # Labels.

    @staticmethod
    def _new_label(block: Block, new: Text) -> str:
        """The label of `new` where it is another than the block's and parted from the words as that is; else ""."""
        old = block.text
        before, start = _label(block)
        after, stop = _label(block, new)
        if not before or not after or before == after or BREAK in new.string[:stop]:
            return ""
        first, second = old.string.index(before), new.string.index(after)
        same = old.string[:first] == new.string[:second]
        same &= old.string[first + len(before) : start] == new.string[second + len(after) : stop]
        dotted = after.endswith(".") and not before.endswith(".")
        plain = "." in after[-1:] or not before.endswith(".")
        return after if same and not dotted and plain and after == after.strip() else ""

    def _renumbered(self, pending: Sequence[tuple[Block, str]]) -> Iterator[Instruction]:
        at = 0
        while at < len(pending):
            stop = at + 1
            while stop < len(pending) and _follows(self.base, pending[stop - 1], pending[stop]):
                stop += 1
            block, label = pending[at]
            if stop - at > 1:
                other, last = pending[stop - 1]
                slots = self.known.slots("other", self.known.block(other.id))
                yield self._sentence(
                    "renumber_range", {**self._place(block.id), **slots},
                    label=_bare(block.text, label), last=_bare(other.text, last),
                )  # fmt: skip
            else:
                yield self._sentence("renumber", self._place(block.id), label=_bare(block.text, label))
            at = stop

    # Words.

    def _clauses(self, block: Block, edits: Sequence[Edit], least: int) -> list[Clause] | None:
        """The changes of words that these edits are; `None` where the provision is better told whole."""
        base = said(block.text, self.known, _label(block)[1])
        while True:
            changed = sum(max(edit.stop - edit.start, len(edit.text)) for edit in edits)
            if len(edits) > _MOST_CLAUSES or (changed > _MOST_CHANGED * len(block.text) and len(block.text) > _SHORT):
                return None
            out: list[Clause] = []
            for edit in edits:
                clause = self._clause_for(edit, base, least)
                if clause is None:
                    return None
                out.append(clause)
            at = _entangled(out, edits, base)
            if at is None:
                return out
            one, other = edits[at], edits[at + 1]
            text = Text.of(one.text, block.text[one.stop : other.start], other.text)
            edits = (*edits[:at], Edit(one.start, other.stop, text), *edits[at + 2 :])

    def _clause_for(self, edit: Edit, base: Said, least: int) -> Clause | None:
        """The best clause that is understood as this change and no other."""
        words = edit.text.string if BREAK in edit.text.string else said(edit.text, self.known).string
        start, stop = base.at(edit.start), base.at(edit.stop)
        wanted = base.string[:start] + words + base.string[stop:]
        for clause in _candidates(base, start, stop, words, least):
            try:
                at, end, new = _resolved(clause, base)
            except AmendmentError:
                continue
            if base.string[:at] + new + base.string[end:] == wanted:
                return clause
        return None

    def _clause(self, clause: Clause) -> str:
        pair = self.speech.pair((clause.words, clause.new))

        def told(role: str, words: str, which: int = 0) -> str:
            forms = self.speech.forms.get(f"words.{role}") or self.speech.forms["words.new"]
            phrase = forms[_number(words)].format(q=self.speech.quoted(words, pair))
            if which < 0:
                return self.speech["which.end"].format(words=phrase)
            if which:
                return self.speech["which.nth"].format(words=phrase, ordinal=self.speech.ordinal(which))
            return phrase

        return self.speech[f"clauses.{clause.kind}"].format_map(
            {
                "old": told("old", clause.words, clause.which), "anchor": told("anchor", clause.words, clause.which),
                "new": told("new", clause.new), "put": told("put", clause.new),
            }
        )  # fmt: skip


def _bare(old: Text, label: str) -> str:
    """A label without the full stop that both the old and the new one have."""
    return label[:-1] if label.endswith(".") and split_label(old.string)[0].endswith(".") else label


def _number(words: str) -> int:
    """Which form of the noun goes with quoted words: one word, several, or what is no word."""
    if not any(c.isalpha() for c in words):
        return 2
    return 1 if " " in words.strip() or any(map(is_han, words)) else 0


def _follows(base: Document, one: tuple[Block, str], other: tuple[Block, str]) -> bool:
    """True when two provisions follow each other, before and after they get new labels."""
    (first, was), (second, now) = one, other
    if first.role is not Role.ITEM or "." in was[:-1]:
        return False
    if base.index(second.id) != base.index(first.id) + 1 or (first.role, first.level) != (second.role, second.level):
        return False
    old = split_label(first.text.string)[0], split_label(second.text.string)[0]
    return next_label(old[0]) == old[1] and next_label(was) == now


def _entangled(clauses: Sequence[Clause], edits: Sequence[Edit], base: Said) -> int | None:
    """The first of two changes one of which quotes words that the other changes; `None` where none does."""
    for at in range(len(clauses) - 1):
        for one, other in ((at, at + 1), (at + 1, at)):
            if not clauses[one].words:
                continue
            start = _found(clauses[one], base)
            stop = start + len(clauses[one].words)
            left, right = base.at(edits[other].start), base.at(edits[other].stop)
            if (left < stop and start < right) or (left == right and start < left < stop):
                return at
    return None


_TOKEN: Final = re.compile(r"\[[^\[\]]{1,40}\]|[\u3400-\u9fff]|[^\s\u3400-\u9fff]+")


def _candidates(base: Said, start: int, stop: int, words: str, least: int) -> Iterator[Clause]:
    """Clauses that may say: `words` in place of [start:stop), the best to read first.

    Of Chinese at least so many characters are quoted.
    """
    string = base.string
    old = string[start:stop]
    if old and words.startswith(old) and not _one_word(old[-1], words[len(old) :][:1] or " "):
        start, words = stop, words[len(old) :]
    tokens = [m.span() for m in _TOKEN.finditer(string, base.head)]
    while start == stop and words and is_han(words[0]) and string[start : start + 1] == words[0]:
        # The same insertion, told behind the characters that it begins with.
        start = stop = start + 1
        words = words[1:] + words[0]
    if BREAK in words:
        if words == BREAK:
            for counted in (False, True):
                yield from _anchored("split", "", base, tokens, start, least, counted)
        return
    core = words.strip()
    if start == stop:
        if core:
            if start == base.head:
                yield Clause("start", new=core)
            places = [at for at in (start, start - 1) if at > base.head]
            for counted in (False, True):
                for at in places:
                    yield from _anchored("after", core, base, tokens, at, least, counted)
            yield Clause("end", new=core)
    elif not core:
        gone = string[start:stop].strip()
        if gone and _enough(string, (at := string.index(gone, start)), at + len(gone), least):
            yield from _named("delete", gone, "", base, at)
    if start < stop == len(string) and core and not any(c.isalpha() for c in string[start:stop]):
        yield Clause("replace", string[start:stop], -1, words)
    whole = start < stop and string[start:stop].strip() == string[start:stop]
    if whole and words and words == core and _enough(string, start, stop, least):
        yield from _named("replace", string[start:stop], words, base, start, counted=False)
    yield from _in_context(base, tokens, start, stop, words, least)


def _named(kind: str, old: str, new: str, base: Said, at: int, counted: bool = True) -> Iterator[Clause]:
    """The clause for words that stand at `at`, told by how often they occur."""
    places = _places(old, base)
    if len(places) == 1:
        yield Clause(kind, old, 0, new)
    elif len(base.string) == at + len(old):
        yield Clause(kind, old, -1, new)
    elif counted and at in places and len(places) <= 10:
        yield Clause(kind, old, places.index(at) + 1, new)


def _anchored(
    kind: str, new: str, base: Said, tokens: Sequence[tuple[int, int]], at: int, least: int, counted: bool
) -> Iterator[Clause]:
    """Clauses about what follows the words before `at`: the fewest that occur once, or which of them, `counted`."""
    starts = [token[0] for token in tokens if token[0] < at]
    if starts and is_han(base.string[at - 1]):
        # No spaces part Chinese words: what stands between two signs is told whole, when it is short.
        run = next((n for n in range(at, base.head, -1) if not is_han(base.string[n - 1])), base.head)
        starts = [s for s in starts if s < run] + ([run] if at - run <= _HAN_RUN else [s for s in starts if s >= run])
    for count in range(1, min(_MOST_CONTEXT, len(starts)) + 1):
        words = base.string[starts[-count] : at]
        if words != words.strip() or not any(c.isalnum() for c in words):
            continue
        places = _places(words, base)
        if counted and starts[-count] in places:
            yield Clause(kind, words, places.index(starts[-count]) + 1, new)
            return
        if len(places) == 1 and _enough(base.string, starts[-count], at, max(least, 2)):
            yield Clause(kind, words, 0, new)
            return


def _enough(string: str, start: int, stop: int, least: int) -> bool:
    """False for fewer than `least` Chinese characters among others: they are rarely a word."""
    if start == stop or not is_han(string[start]) or stop - start >= least:
        return True
    return not (start and is_han(string[start - 1])) and not is_han(string[stop : stop + 1] or " ")


def _in_context(
    base: Said, tokens: Sequence[tuple[int, int]], start: int, stop: int, words: str, least: int
) -> Iterator[Clause]:
    """Replacements that quote whole words around the change, as few as are needed for them to occur once."""
    string = base.string
    if not tokens:
        return
    left = next((n for n in range(len(tokens) - 1, -1, -1) if tokens[n][0] <= start), 0)
    right = next((n for n, token in enumerate(tokens) if token[1] >= stop), len(tokens) - 1)
    for more in range(_MOST_CONTEXT):
        if more:
            left, right = _wider(left, right, more, len(tokens))
        first, last = min(tokens[left][0], start), max(tokens[right][1], stop)
        old = string[first:last]
        if first < base.head or not any(c.isalnum() for c in old):
            continue
        new = string[first:start] + words + string[stop:last]
        enough = _enough(string, first, last, least)
        if more == _FEW and start < stop and string[start:stop].strip() == string[start:stop]:
            yield from _named("replace", string[start:stop], words, base, start)
        if enough or more + 1 == _MOST_CONTEXT:
            yield from _named("replace", old, new, base, first, counted=more + 1 == _MOST_CONTEXT)


def _wider(left: int, right: int, more: int, count: int) -> tuple[int, int]:
    """One token more, to the right and to the left in turn, as long as there are any on that side."""
    if (more % 2 and right + 1 < count) or left == 0:
        return left, min(right + 1, count - 1)
    return left - 1, right


# ------------------------------------------------------------------ reading


_LONGEST: Final = 10_000
"""Characters of a sentence besides what it quotes; no drafter writes as many."""
_NUMBERED: Final = re.compile(r"\s*(\d{1,5})\s*[.)．、]\s*")


def read(text: str, base: Document) -> tuple[Amendment, ...]:
    """The amendments that sentences tell, one line a sentence or a quoted paragraph; in any of the six languages.

    Raises `NotUnderstood` with every sentence that is not understood or does not fit the base text: then none counts.
    """
    reading = _Reading(base)
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        reading.line(line)
    return reading.finish()


@dataclass(frozen=True, slots=True)
class _Told:
    """A sentence with the quoted paragraphs below it."""

    number: int
    taken: Taken
    paragraphs: tuple[str, ...]


class _Reading:
    def __init__(self, base: Document) -> None:
        self.base = base
        own = base.language if base.language in LANGUAGES else "en"
        self.languages = (own, *(language for language in LANGUAGES if language != own))
        self.changed: dict[BlockId, _Changed] = defaultdict(_Changed)
        self.said_of: dict[BlockId, int] = {}
        """The last sentence that changes a block."""
        self.adds: list[Add] = []
        self.problems: list[tuple[int, AmendmentError]] = []
        self.sentences: list[_Told] = []
        self.known: Names = names(base, own)

    def line(self, line: str) -> None:
        """Take in one line."""
        if not line.strip():
            return
        found = taken(line)
        bare = found.skeleton.strip(" .;。；,")
        words = found.words(bare)
        if words is not None and self.sentences:
            last = self.sentences[-1]
            self.sentences[-1] = replace(last, paragraphs=(*last.paragraphs, words))
            return
        numbered = _NUMBERED.match(found.skeleton)
        number = len(self.sentences) + 1
        if numbered:
            number = int(numbered[1])
            found = replace(found, skeleton=found.skeleton[numbered.end() :])
        elif self._is_heading(found):
            return
        head, colon, tail = found.skeleton.rpartition(":" if ":" in found.skeleton else "：")
        within = [found.words(sign) for sign in tail.replace(" ", "").strip(".;。；,")] if colon else []
        paragraphs = tuple(words for words in within if words is not None)
        if paragraphs and len(paragraphs) == len(within):
            found = replace(found, skeleton=head)
        self.sentences.append(_Told(number, found, paragraphs if len(paragraphs) == len(within) else ()))

    def _is_heading(self, found: Taken) -> bool:
        told = found.skeleton
        return any(
            next(bindings(form, told), None) is not None
            for language in self.languages
            for name in ("title", "basis")
            for form in speech(language).forms[f"sentences.{name}"]
        )

    def finish(self) -> tuple[Amendment, ...]:
        """The amendments, those of the base's blocks in reading order first. Raises `NotUnderstood`."""
        for sentence in self.sentences:
            try:
                self._understand(sentence)
            except AmendmentError as error:
                self.problems.append((sentence.number, error))
        out: list[Amendment] = []
        for block in self.base:
            changed = self.changed.get(block.id)
            if changed is None:
                continue
            try:
                out.append(self._amendment(block, changed))
            except AmendmentError as error:
                error.params.setdefault("place", self.known.spoken(self.known.block(block.id)))
                self.problems.append((self.said_of[block.id], error))
        if self.problems:
            raise NotUnderstood(problems=tuple(sorted(self.problems, key=lambda problem: problem[0])))
        return (*out, *self.adds)

    def _amendment(self, block: Block, changed: _Changed) -> Amendment:
        if changed.gone:
            if changed.clauses or changed.whole or changed.label or changed.joined:
                raise AmendmentError("instruction-overlap")
            return Sup(block.id, changed.moved_to, Scope.INSTRUMENT if changed.instrument else Scope.PROVISION)
        return Mod(block.id, _edits(block, changed, self.known))

    def _understand(self, sentence: _Told) -> None:
        """Take in one sentence. Raises `AmendmentError`."""
        if not sentence.taken.whole:
            raise AmendmentError("instruction-quotation")
        if len(sentence.taken.skeleton) > _LONGEST:
            raise AmendmentError("instruction-unknown")
        problem: AmendmentError | None = None
        for language in self.languages:
            told = speech(language)
            for name, form in told.of("sentences"):
                for slots in bindings(form, sentence.taken.skeleton):
                    try:
                        _Understanding(self, sentence, told, names(self.base, language), slots).take(name)
                    except _NoMatch:
                        continue
                    except AmendmentError as error:
                        # What is wrong behind a known name tells more than a name that was cut in the wrong place.
                        if problem is None or problem.code == "instruction-place":
                            problem = error
                    else:
                        return
        raise problem or AmendmentError("instruction-unknown")


class _NoMatch(Exception):
    """The sentence is of another pattern."""


class _Understanding:
    """One sentence read by one pattern."""

    def __init__(
        self, reading: _Reading, sentence: _Told, told: Speech, known: Names, slots: Mapping[str, str]
    ) -> None:
        own = speech(reading.languages[0])
        self.reading = reading
        self.sentence = replace(
            sentence,
            taken=replace(sentence.taken, quotations=tuple(retold(q, told, own) for q in sentence.taken.quotations)),
            paragraphs=tuple(retold(words, told, own) for words in sentence.paragraphs),
        )
        self.speech = told
        self.known = known
        self.slots = slots

    def take(self, name: str) -> None:
        """Do what the sentence says. Raises `_NoMatch` and `AmendmentError`; then nothing is done."""
        paragraphs = self.sentence.paragraphs
        if bool(paragraphs) != (name in _WITH_PARAGRAPHS):
            if name in _WITH_PARAGRAPHS:
                raise AmendmentError("instruction-paragraphs")
            raise _NoMatch
        match name:
            case "amend":
                self._amend()
            case "renumber":
                self._change("place").label = self._label("label")
            case "renumber_range":
                self._range()
            case "replace":
                self._change("place").whole = paragraphs
            case "empty":
                self._change("place").whole = ("",)
            case "delete":
                self._delete(self._place("place"))
            case "delete_range":
                self._delete(self._from_to())
            case "join":
                self._change("place").joined = True
            case "insert" | "insert_several":
                self._insert(self._position("where"))
            case "note":
                self._insert(self._position("where"), self._label("label"))
            case "row":
                self._row()
            case "move" | "move_renumbered" | "move_amended":
                self._move(name)
            case _:
                raise _NoMatch

    # Provisions.

    def _place(self, slot: str) -> Place:
        for name in (slot, f"{slot}_gen", f"{slot}_loc"):
            if name in self.slots:
                return self._called(self.slots[name])
        raise _NoMatch

    def _called(self, phrase: str) -> Place:
        shown = self._spelt(phrase)
        place = self.known.find(shown)
        if place is None:
            raise AmendmentError("instruction-place", place=shown)
        return place

    def _spelt(self, phrase: str) -> str:
        """A phrase with its quotations put back."""
        return "".join(words if (words := self.sentence.taken.words(sign)) is not None else sign for sign in phrase)

    def _change(self, slot: str) -> _Changed:
        place = self._place(slot)
        if len(place.blocks) != 1:
            raise AmendmentError("instruction-place", place=self.known.spoken(place))
        return self._of(place.blocks[0])

    def _of(self, block: BlockId) -> _Changed:
        self.reading.said_of[block] = self.sentence.number
        return self.reading.changed[block]

    def _position(self, table: str) -> Place | None:
        """The place something comes after; `None` for the beginning."""
        value = self.slots[table]
        problem: AmendmentError | None = None
        for name, form in self.speech.of(table):
            for slots in bindings(form, value):
                if name == "start":
                    return None
                try:
                    return self._called(slots.get("place") or slots["place_gen"])
                except AmendmentError as error:
                    problem = error
        raise problem or _NoMatch

    def _label(self, slot: str) -> str:
        label = self._spelt(self.slots[slot])
        if len(label) > 24 or len(label.split()) > 2:
            raise _NoMatch
        return label

    def _from_to(self) -> Place:
        """All that stands from one place to another."""
        first, last = self._place("place"), self._place("other")
        base = self.reading.base
        blocks = base.blocks[base.index(first.blocks[0]) : base.index(last.blocks[-1]) + 1]
        if not blocks or first.instrument or last.instrument:
            raise AmendmentError("instruction-range", place=self.known.spoken(last))
        return replace(last, blocks=tuple(block.id for block in blocks), single=False)

    def _delete(self, place: Place) -> None:
        for block in place.blocks:
            changed = self._of(block)
            if changed.gone:
                raise AmendmentError("instruction-overlap", place=self.known.spoken(place))
            changed.gone = True
        if place.instrument:
            for block in place.blocks[1:]:
                del self.reading.changed[block]
            self._of(place.blocks[0]).instrument = True

    def _range(self) -> None:
        first, last = self._place("place").blocks[0], self._place("other").blocks[0]
        base = self.reading.base
        labels = self._label("label"), self._label("last")
        blocks = base.blocks[base.index(first) : base.index(last) + 1]
        label, told = labels[0], []
        for block in blocks:
            told.append((block.id, label))
            final = label
            label = next_label(label)
        if not told or final != labels[1] or not all(split_label(block.text.string)[0] for block in blocks):
            raise AmendmentError("instruction-range", place=labels[1])
        for id, each in told:
            self._of(id).label = each

    # New provisions.

    def _insert(self, place: Place | None, note: str = "") -> None:
        after = place.blocks[-1] if place else None
        beside = self.reading.base.block(after) if after and place and place.single else None
        story = cell = None
        if note:
            story = self.known.key(note)
        elif beside is not None:
            story, cell = beside.story, beside.cell
        role = Role.FOOTNOTE if story else Role.TABLE if cell else Role.ITEM
        level = 0 if story or cell else 1
        for words in self.sentence.paragraphs:
            text = unsaid(words, self.reading.known)
            self._add(Block("", text, role, level, story=story or "", cell=cell), after)

    def _add(self, block: Block, after: BlockId | None, moved_from: BlockId | None = None) -> BlockId:
        number = len(self.reading.adds) + 1
        while f"instruction-{number}" in self.reading.base:
            number += 1000
        id = f"instruction-{number}"
        self.reading.adds.append(Add(replace(block, id=id), after, moved_from))
        return id

    def _row(self) -> None:
        place = self._position("where")
        signs = [sign for sign in self.slots["cells"] if self.sentence.taken.words(sign) is not None]
        joined = self.speech["joining.cells"].join(signs).replace(" ", "")
        beside = self.reading.base.block(place.blocks[-1]).cell if place else None
        if place is None or beside is None or not signs or joined != self.slots["cells"].replace(" ", ""):
            raise _NoMatch
        before = [a.block.cell for a in self.reading.adds if a.after == place.blocks[-1] and a.block.cell]
        row = max([beside.row, *(cell.row for cell in before)]) + 1
        for column, sign in enumerate(signs):
            words = self.sentence.taken.words(sign) or ""
            cell = Cell(beside.table, row, column)
            self._add(Block("", unsaid(words, self.reading.known), Role.TABLE, cell=cell), place.blocks[-1])

    def _move(self, name: str) -> None:
        place = self._place("place")
        to = self._position("to")
        if not place.single:
            raise AmendmentError("instruction-place", place=self.known.spoken(place))
        source = self.reading.base.block(place.blocks[0])
        text = source.text
        if name == "move_renumbered":
            label = self._label("label")
            text = _put(text, _edits(source, _Changed(label=label), self.reading.known))
        elif name == "move_amended":
            paragraphs = self.sentence.paragraphs
            if len(paragraphs) != 1:
                raise AmendmentError("instruction-paragraphs")
            text = _put(text, _edits(source, _Changed(whole=paragraphs), self.reading.known))
        changed = self._of(source.id)
        if changed.gone:
            raise AmendmentError("instruction-overlap", place=self.known.spoken(place))
        changed.gone = True
        changed.moved_to = self._add(replace(source, text=text), to.blocks[-1] if to else None, source.id)

    # Words.

    def _amend(self) -> None:
        place = self._place("place")
        if not place.single:
            raise AmendmentError("instruction-place", place=self.known.spoken(place))
        clauses = self._clauses(self.slots["clauses"])
        if clauses is None:
            raise AmendmentError("instruction-unknown")
        self._of(place.blocks[0]).clauses.extend(clauses)

    def _clauses(self, told: str) -> list[Clause] | None:
        """The clauses one by one; `None` for what does not read as clauses."""
        one = self._clause(told)
        if one is not None:
            return [one]
        for joint in self.speech.forms["joining.clauses"]:
            at = told.find(joint)
            while at >= 0:
                first = self._clause(told[:at])
                rest = self._clauses(told[at + len(joint) :]) if first is not None else None
                if first is not None and rest is not None:
                    return [first, *rest]
                at = told.find(joint, at + 1)
        return None

    def _clause(self, told: str) -> Clause | None:
        """What one clause says."""
        for kind, form in self.speech.of("clauses"):
            for slots in bindings(form, told):
                words = self._words("old" if "old" in slots else "anchor", slots)
                new = self._words("put" if "put" in slots else "new", slots)
                if words is not None and new is not None and not new[1]:
                    return Clause(kind, words[0], words[1], new[0])
        return None

    def _words(self, role: str, slots: Mapping[str, str]) -> tuple[str, int] | None:
        """Quoted words and which of their occurrences is meant; `None` where the phrase is no such thing."""
        if role not in slots:
            return "", 0
        forms = self.speech.forms.get(f"words.{role}") or self.speech.forms["words.new"]
        for which, pattern in (("", "{words}"), *self.speech.of("which")):
            for outer in bindings(pattern, slots[role]):
                for form in forms:
                    for inner in bindings(form, outer["words"]):
                        words = self.sentence.taken.words(inner["q"])
                        number = self.speech.number(outer["ordinal"]) if which == "nth" else -1 if which else 0
                        if words is not None and (which != "nth" or number):
                            return words, number
        return None


_WITH_PARAGRAPHS: Final = frozenset({"replace", "insert", "insert_several", "note", "move_amended"})
