"""Instructions as amendments: sentences of any of the six languages, each understood whole or told with its number.

See `editor.instructions` for what they are like.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from editor.amendment import Add, Amendment, Mod, Scope, Sup
from editor.clauses import Changed, Clause, edits_of, is_label, put, unsaid
from editor.document import Block, BlockId, Cell, Document, Role
from editor.errors import AmendmentError, NotUnderstood
from editor.labels import next_label, split_label
from editor.naming import Names, Place, names, retold
from editor.sentences import Speech, Taken, bindings, speech, taken
from editor.words import LANGUAGES

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
        self.changed: dict[BlockId, Changed] = defaultdict(Changed)
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

    def _amendment(self, block: Block, changed: Changed) -> Amendment:
        if changed.gone:
            if changed != Changed(gone=True, instrument=changed.instrument, moved_to=changed.moved_to):
                raise AmendmentError("instruction-overlap")
            return Sup(block.id, changed.moved_to, Scope.INSTRUMENT if changed.instrument else Scope.PROVISION)
        return Mod(block.id, edits_of(block, changed, self.known))

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
            case "unlabel":
                self._change("place").unlabelled = True
            case "label":
                self._change("place").given = self._label("label")
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

    def _change(self, slot: str) -> Changed:
        place = self._place(slot)
        if len(place.blocks) != 1:
            raise AmendmentError("instruction-place", place=self.known.spoken(place))
        return self._of(place.blocks[0])

    def _of(self, block: BlockId) -> Changed:
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
        if not is_label(label):
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
            text = put(text, edits_of(source, Changed(label=label), self.reading.known))
        elif name == "move_amended":
            paragraphs = self.sentence.paragraphs
            if len(paragraphs) != 1:
                raise AmendmentError("instruction-paragraphs")
            text = put(text, edits_of(source, Changed(whole=paragraphs), self.reading.known))
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
