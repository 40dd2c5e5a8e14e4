"""Amendments as instructions, the way the General Assembly writes them.

*In resolves 3, replace the words “…” by the words “…”.* Every sentence speaks of the base text, so their order
matters for additions at one place only. What is told are words: how characters are marked, and pictures, are not.

`write` chooses the best sentence to read that `editor.instructed` understands as the very same change: it asks the
functions that read (`editor.clauses`), so that both agree by construction.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from editor.amendment import Edit
from editor.clauses import (
    LINE,
    Changed,
    Clause,
    Said,
    edits_of,
    found_at,
    is_label,
    one_word,
    places_of,
    provision_label,
    put,
    resolved,
    said,
)
from editor.compare import edits_between
from editor.conventions import emphasis
from editor.document import Block, BlockId, Cell, Document, Role
from editor.errors import AmendmentError
from editor.labels import next_label, split_label
from editor.markup import Change, Row, block_segments, edits_from, live_of, rows
from editor.naming import Place, names
from editor.sentences import Speech, speech
from editor.session import Session
from editor.text import BREAK, Marks, Span, Text
from editor.words import is_han

_RUN: Final = 3
"""So many provisions of one kind that go together are told from the first to the last."""
_ALONE: Final = (Role.NUMBER, Role.TITLE, Role.CALL, Role.ANNEX, Role.HEADING)
"""What goes is told one by one of these: more hangs on each."""
_LABELLED: Final = (Role.ITEM, Role.LEAD_IN, Role.BODY)
"""What may get a label that has none."""
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


def write(session: Session, language: str = "") -> tuple[Instruction, ...]:
    """Sentences that make the amended text of the base text, in reading order.

    In the language of the base text, unless another of the six is named. Proposals that count are told as one.
    """
    return tuple(_Writing(session, speech(language or session.base.language)).run())


def heading(base: Document, language: str = "") -> tuple[str, ...]:
    """The lines above the sentences: which text they amend, and how its provisions are called."""
    told = speech(language or base.language)
    named = [" ".join(base.block(i.first).text.plain.split()) for i in base.instruments]
    if len(named) == 1 and (own := base.instruments[0].title) and own not in named[0]:
        named.append(own)
    title = " – ".join(named[:_MOST_NAMED]) + ("…" if len(named) > _MOST_NAMED else "")
    return (*((told["sentences.title"].replace("{title}", title),) if title else ()), told["sentences.basis"])


_FEWEST: Final = 3
"""Fewer provisions get their new labels one by one: nobody writes "2 to 3 become 3 to 4"."""
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
            return Span(span.text.replace("\n", LINE), span.marks)

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
        return self.speech[f"{table}.after"].format_map(self.known.slots("place", place or self.known.block(anchor)))

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
        if label and put(source.text, edits_of(source, Changed(label=label), self.known)).plain == row.new.plain:
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
        """Deletes the block, or all that goes with it: the row of a table, an annex, a whole instrument."""
        whole = next((i for i in self.base.instruments if i.first == block.id), None)
        if whole:
            ids = [self.base.blocks[at].id for at in self.base.span(whole)]
            place = self.known.instrument(block.id)
            if place and self.gone.issuperset(ids) and not self.told.intersection(ids[1:]):
                self.told.update(ids)
                return self._sentence("delete", self.known.slots("place", place))
        annex = self.known.annex(block.id)
        if annex and self.gone.issuperset(annex.blocks) and not self.told.intersection(annex.blocks[1:]):
            self.told.update(annex.blocks)
            return self._sentence("delete", self.known.slots("place", annex))
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
        came, gone = ("", "") if label else self._label_alone(block, new)
        rest = block.text[: provision_label(block)[1]] + new[provision_label(block, new)[1] :] if label else new
        if gone:
            rest = block.text[: provision_label(block)[1]] + new
        elif came:
            rest = new[len(came) + 1 :]
        own = None if came or gone else self._own_edits(block, label)
        for edits, least in ((own, 1), (edits_between(block.text, rest), _HAN_WORDS)):
            clauses = self._clauses(block, edits, least) if edits is not None else None
            if clauses is not None and self._gives(block, Changed(clauses, label, came, bool(gone)), new):
                out = [self._sentence("unlabel", place)] if gone else []
                out += [self._sentence("label", place, label=came)] if came else []
                if clauses:
                    told = self.speech["joining.clauses"].join(map(self._clause, clauses))
                    out.append(self._sentence("amend", place, clauses=told))
                return label, out
        return "", [self._sentence("replace", place, list(new.split()))]

    def _own_edits(self, block: Block, label: str) -> tuple[Edit, ...] | None:
        """What the proposals change, as they tell it; `None` where that is no change of whole words."""
        segments, _, _ = block_segments(block, live_of(self.session, block.id))
        start = provision_label(block)[1] if label else 0
        edits = tuple(e for e in edits_from(segments) if e.stop > start or e.start >= start)
        string = block.text.string
        for edit in edits:
            if edit.start < start or not edit.text.string.strip():
                return None
            inside = edit.stop < len(string) and one_word(string[edit.stop], string[edit.stop])
            if inside and edit.stop and one_word(string[edit.stop - 1], string[edit.stop]):
                return None
            if edit.start and edit.start < len(string) and one_word(string[edit.start - 1], string[edit.start]):
                return None
        return edits

    def _gives(self, block: Block, changed: Changed, new: Text) -> bool:
        try:
            edits = edits_of(block, changed, self.known)
        except AmendmentError:
            return False
        return put(block.text, edits).plain == new.plain

    # Labels.

    @staticmethod
    def _new_label(block: Block, new: Text) -> str:
        """The label of `new` where it is another than the block's and parted from the words as that is; else ""."""
        old = block.text
        before, start = provision_label(block)
        after, stop = provision_label(block, new)
        if not before or not after or before == after or BREAK in new.string[:stop]:
            return ""
        first, second = old.string.index(before), new.string.index(after)
        same = old.string[:first] == new.string[:second]
        same &= old.string[first + len(before) : start] == new.string[second + len(after) : stop]
        dotted = after.endswith(".") and not before.endswith(".")
        plain = "." in after[-1:] or not before.endswith(".")
        return after if same and not dotted and plain and after == after.strip() and is_label(after) else ""

    @staticmethod
    def _label_alone(block: Block, new: Text) -> tuple[str, str]:
        """The label that a provision without one gets, and that which one loses; at most one of them is told."""
        before, after = provision_label(block)[0], split_label(new.string)[0]
        if before and not after:
            return "", before
        if not before and after and not block.story and block.cell is None and block.role in _LABELLED:
            return (after, "") if new.string.startswith(f"{after}\t") and is_label(after) else ("", "")
        return "", ""

    def _renumbered(self, pending: Sequence[tuple[Block, str]]) -> Iterator[Instruction]:
        at = 0
        while at < len(pending):
            stop = at + 1
            while stop < len(pending) and _follows(self.base, pending[stop - 1], pending[stop]):
                stop += 1
            block, label = pending[at]
            if stop - at < _FEWEST:
                stop = at + 1
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
        if block.cell is None and not block.text.string.strip():
            return None  # nobody puts words "at the beginning" of an empty line
        base = said(block.text, self.known, provision_label(block)[1])
        edits = _whole_numbers(block.text, edits)
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
                at, end, new = resolved(clause, base)
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


_FIGURES: Final = re.compile(r"[〇零一二两三四五六七八九十百千万亿]+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)")
_FIGURE: Final = re.compile(r"[〇零一二两三四五六七八九十百千万亿\d]")


def _whole_numbers(text: Text, edits: Sequence[Edit]) -> Sequence[Edit]:
    """The edits with no number cut: ``12 000`` gives way to ``15 000``, and ``十`` to ``三十``."""
    for found in reversed(list(_FIGURES.finditer(text.string)) if edits else []):
        start, stop = found.span()
        inside = [edit for edit in edits if _cuts(edit, start, stop)]
        if not inside or (inside[0].start == start and inside[0].stop == stop):
            continue
        first, last = inside[0], inside[-1]
        parts = [text[start : first.start]] if start < first.start else []
        for edit, other in zip(inside, [*inside[1:], None], strict=True):
            parts += [edit.text, text[edit.stop : other.start if other else max(stop, edit.stop)]]
        whole = Edit(min(start, first.start), max(stop, last.stop), Text.of(*parts))
        edits = [
            *(e for e in edits if e.stop <= start and e not in inside),
            whole,
            *(e for e in edits if e.start >= stop and e not in inside),
        ]
    return edits


def _cuts(edit: Edit, start: int, stop: int) -> bool:
    """True for an edit inside a number, or one beside it that puts a figure there."""
    if BREAK in edit.text.string:
        return False
    if edit.start < stop and start < edit.stop:
        return True
    string = edit.text.string
    behind = edit.start == stop and bool(_FIGURE.match(string[:1]))
    return behind or (edit.stop == start and bool(_FIGURE.match(string[-1:]))) or start < edit.start < stop


def _entangled(clauses: Sequence[Clause], edits: Sequence[Edit], base: Said) -> int | None:
    """The first of two changes one of which quotes words that the other changes; `None` where none does."""
    for at in range(len(clauses) - 1):
        for one, other in ((at, at + 1), (at + 1, at)):
            if not clauses[one].words:
                continue
            start = found_at(clauses[one], base)
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
    if old and words.startswith(old) and not one_word(old[-1], words[len(old) :][:1] or " "):
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
    places = places_of(old, base)
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
        places = places_of(words, base)
        if counted and starts[-count] in places:
            yield Clause(kind, words, places.index(starts[-count]) + 1, new)
            return
        if len(places) == 1 and _enough(base.string, starts[-count], at, max(least, 2)):
            yield Clause(kind, words, 0, new)
            return


def _enough(string: str, start: int, stop: int, least: int) -> bool:
    """False for fewer than `least` Chinese characters among others: they are rarely a word, but for a number."""
    if _FIGURES.fullmatch(string, start, stop):
        return not (_FIGURE.match(string[start - 1 : start]) or _FIGURE.match(string[stop : stop + 1]))
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
