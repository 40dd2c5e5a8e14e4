"""What provisions are called in sentences of one of the six languages, and the way back from the name.

Made of the addresses that `editor.addresses` gives, which are the same in every language: here they get the words and
cases of a sentence. A name belongs to one place only. Where sentences print italics, a name has private signs around
the words: U+E000 and U+E001.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, count
from types import MappingProxyType
from typing import Final

from editor.addresses import addresses, short_addresses
from editor.document import Block, BlockId, Document, Role
from editor.labels import DASHES
from editor.remembered import once_each
from editor.sentences import END, Speech, fold, speech, taken
from editor.text import ATOM, Atom

_CASES: Final = ("", "_gen", "_loc")
_NOTES: Final = ("footnote", "endnote")
_ITALIC: Final = str.maketrans({"\ue000": "", "\ue001": ""})
_MARKED: Final = str.maketrans({"<": "\ue000", ">": "\ue001"})
_COUNTED: Final = re.compile(r"(.*?)( \(\d+\))?", re.DOTALL)
_PARAGRAPH: Final = re.compile(r"(OP|PP) (\S+)(.*)", re.DOTALL)
_CELL: Final = re.compile(r"Table (\d+), row (\d+), column (\d+)(.*)", re.DOTALL)
_QUOTES: Final = re.compile('[“‘«„《"「『⟦]')
_SECOND: Final = re.compile(r" \(\d+\)$")
"""What tells a note from another with the same number."""
_DASHED: Final = re.compile(rf"[{re.escape(DASHES)}](?: \((\d+)\))?")
_FIXED: Final = MappingProxyType(
    {
        Role.TITLE: "title", Role.NUMBER: "number", Role.REFERENCE: "reference", Role.CONFERENCE: "conference",
        Role.END: "end", Role.REASONS: "reasons",
    }
)  # fmt: skip


Cases = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Place:
    """What a sentence can speak of."""

    blocks: tuple[BlockId, ...]
    """In reading order: one, or those of a table, of a row of one, of a whole instrument."""
    phrases: Cases
    """Its name: accusative, genitive, prepositional, nominative; the same where the language has no cases."""
    single: bool = True
    """True for a block by itself."""
    instrument: bool = False


class Names:
    """All names of one document in one language."""

    def __init__(self, document: Document, told: Speech) -> None:
        self._document = document
        self._speech = told
        self._blocks: dict[BlockId, Place] = {}
        self._found: dict[str, Place] = {}
        self._rows: dict[BlockId, Place] = {}
        """Each row by any of its blocks."""
        self._tables: dict[BlockId, Place] = {}
        """Each table by its last block."""
        self._instruments: dict[BlockId, Place] = {}
        known = _Phrases(document, told)
        for block, phrases in zip(document.blocks, known.all(), strict=True):
            self._blocks[block.id] = self._kept(Place((block.id,), self._free(phrases)))
        self._whole_tables(known)
        self._whole_instruments()
        self._annexes: dict[BlockId, Place] = {}
        """Each annex with all that stands in it, by its heading."""
        self._whole_annexes(known)
        self._by_address()
        self._by_count()
        self._labels: dict[str, str] = {}
        """What each note is called, by its key."""
        self._atoms: dict[str, Atom] = {}
        for block in document:
            for atom in block.text.atoms if ATOM in block.text.string else ():
                self._note(atom)

    def _kept(self, place: Place) -> Place:
        for phrase in dict.fromkeys(place.phrases):
            self._found.setdefault(_key(phrase), place)
        return place

    def _free(self, phrases: Cases) -> Cases:
        """The phrases, numbered where another place has one of them."""
        number, free = 1, phrases
        while any(_key(phrase) in self._found for phrase in dict.fromkeys(free)):
            number += 1
            free = _each(f"{phrase} ({number})" for phrase in phrases)
        return free

    def _whole_tables(self, known: _Phrases) -> None:
        short = short_addresses(self._document)
        rows: dict[tuple[str, int], list[BlockId]] = defaultdict(list)
        tables: dict[str, list[BlockId]] = defaultdict(list)
        for block in self._document:
            if block.cell is not None:
                rows[block.cell.table, block.cell.row].append(block.id)
                tables[block.cell.table].append(block.id)
        for blocks in rows.values():
            if cell := _CELL.fullmatch(short[blocks[0]]):
                phrases = known.among(blocks[0], _filled(self._speech, "row", table=cell[1], row=cell[2]))
                place = self._kept(Place(tuple(blocks), self._free(phrases), single=False))
                self._rows.update(dict.fromkeys(blocks, place))
        for blocks in tables.values():
            if cell := _CELL.fullmatch(short[blocks[0]]):
                phrases = known.among(blocks[0], _filled(self._speech, "table", table=cell[1]))
                self._tables[blocks[-1]] = self._kept(Place(tuple(blocks), self._free(phrases), single=False))

    def _whole_instruments(self) -> None:
        for instrument in self._document.instruments:
            forms = self._speech.forms.get(f"instruments.{instrument.kind}")
            if forms and instrument.number:
                phrases = _each(form.format(number=instrument.number) for form in forms)
                blocks = tuple(self._document.blocks[at].id for at in self._document.span(instrument))
                place = Place(blocks, self._free(phrases), single=False, instrument=True)
                self._instruments[instrument.first] = self._kept(place)

    def _whole_annexes(self, known: _Phrases) -> None:
        short = short_addresses(self._document)
        inside: dict[BlockId, list[BlockId]] = {}
        here: list[BlockId] | None = None
        ends = {instrument.first for instrument in self._document.instruments}
        for block in self._document:
            if block.role is Role.ANNEX and block.cell is None and not block.story:
                here = inside.setdefault(block.id, [])
            elif block.id in ends or block.story or block.role is Role.END:
                here = None
            if here is not None:
                here.append(block.id)
        for first, blocks in inside.items():
            if len(blocks) > 1 and "," not in (words := short[first]):
                called = _Phrases.annex_called(self._speech, words)
                phrases = known.among(first, _filled(self._speech, "whole_annex", words=called[0]))
                if not any(_key(phrase) in self._found for phrase in phrases):
                    self._annexes[first] = self._kept(Place(tuple(blocks), phrases, single=False))

    def _by_address(self) -> None:
        """Addresses are understood, too; those within an instrument where no other has the same."""
        full, short = addresses(self._document), short_addresses(self._document)
        shorts: dict[str, list[BlockId]] = defaultdict(list)
        for block in self._document:
            self._found.setdefault(_key(full[block.id]), self._blocks[block.id])
            shorts[_key(short[block.id])].append(block.id)
        for key, blocks in shorts.items():
            if len(blocks) == 1:
                self._found.setdefault(key, self._blocks[blocks[0]])

    def _by_count(self) -> None:
        """Names that are understood and never given: *the fourth preambular paragraph*, *paragraph 5*."""
        for block in self._document:
            counted = re.fullmatch(r"(OP|PP) (\d+)\.?", short_addresses(self._document)[block.id])
            if counted:
                part = "operative" if counted[1] == "OP" else "preambular"
                slots = {"labels": counted[2], "ordinal": self._speech.ordinal(int(counted[2]))}
                for form in self._speech.forms.get(f"also.{part}", ()):
                    self._found.setdefault(_key(_put(form, slots)), self._blocks[block.id])

    # Places.

    def block(self, block: BlockId) -> Place:
        """The place of one block."""
        return self._blocks[block]

    def row(self, block: BlockId) -> Place | None:
        """The row of a table that a block stands in."""
        return self._rows.get(block)

    def row_ending(self, block: BlockId) -> Place | None:
        """The row of a table that ends with a block."""
        row = self._rows.get(block)
        return row if row and row.blocks[-1] == block else None

    def table_ending(self, block: BlockId) -> Place | None:
        """The table that ends with a block."""
        return self._tables.get(block)

    def instrument(self, first: BlockId) -> Place | None:
        """The whole instrument that begins with a block, when it has a name."""
        return self._instruments.get(first)

    def annex(self, first: BlockId) -> Place | None:
        """The whole annex that begins with a block, when it has a name of its own."""
        return self._annexes.get(first)

    def find(self, phrase: str) -> Place | None:
        """The place of that name, in whatever case, or of that address."""
        return self._found.get(_key(phrase))

    def slots(self, slot: str, place: Place) -> dict[str, str]:
        """The names of a place for the slots ``{slot}``, ``{slot_gen}`` and ``{slot_loc}``."""
        return {f"{slot}{case}": phrase for case, phrase in zip(_CASES, place.phrases, strict=False)}

    def spoken(self, place: Place) -> str:
        """Its name as it stands by itself, without signs of italics."""
        return place.phrases[3].translate(_ITALIC)

    # Notes and pictures.

    def with_new(self, atoms: Iterable[Atom]) -> Names:
        """The same names, and some for notes that are new."""
        # What is remembered of the document must not learn of one session.
        out = object.__new__(Names)
        out.__dict__.update({k: v for k, v in self.__dict__.items() if k != "_by_label"})
        out._labels, out._atoms = dict(self._labels), dict(self._atoms)
        for atom in atoms:
            out._note(atom)
        return out

    def _note(self, atom: Atom) -> None:
        if atom.kind not in _NOTES or atom.key in self._labels:
            return
        known = set(self._labels.values())
        shown = " ".join(atom.shown.replace("[", "").replace("]", "").split()) or "*"
        more = chain(("",), (f" ({number})" for number in count(2)))
        label = next(f"{shown}{suffix}" for suffix in more if f"{shown}{suffix}" not in known)
        self._labels[atom.key] = label
        self._atoms[atom.key] = atom

    def is_note(self, atom: Atom) -> bool:
        """True for a reference to a note, which sentences call by its number."""
        return atom.kind in _NOTES

    def atom(self, atom: Atom) -> str:
        """What stands for an atom in quoted words."""
        if atom.kind in _NOTES:
            return self._speech["atoms.note"].format(number=self._labels.get(atom.key, atom.shown))
        if atom.kind == "break":
            return ""
        return atom.shown.replace("\n", " ") or self._speech["atoms.picture"]

    def has_story(self, story: str) -> bool:
        """True when the document has a note of that key."""
        return story in self._stories

    @cached_property
    def _stories(self) -> frozenset[str]:
        return frozenset(block.story for block in self._document if block.story)

    def label(self, key: str) -> str:
        """What the note of that key is called."""
        return self._labels.get(key, key.rpartition(":")[2])

    def key(self, label: str) -> str:
        """The key of the note of that name: one of the document, or the one that a new note of that name gets."""
        known = self._by_label.get(label)
        return known.key if known else f"footnote:instruction-{label}"

    @cached_property
    def _by_label(self) -> Mapping[str, Atom]:
        return {label: self._atoms[key] for key, label in self._labels.items()}

    def parted(self, words: str) -> Iterator[tuple[str, Atom | None]]:
        """Quoted words, cut where a note is referred to, and the atoms of the references."""
        at = 0
        for found in _note_pattern(self._speech).finditer(words):
            if found.start() > at:
                yield words[at : found.start()], None
            label = found[1]
            known = self._by_label.get(label)
            yield ATOM, known or Atom("footnote", self.key(label), _SECOND.sub("", label))
            at = found.end()
        if at < len(words):
            yield words[at:], None


def _note_pattern(told: Speech) -> re.Pattern[str]:
    head, _, tail = told["atoms.note"].partition("{number}")
    return re.compile(rf"{re.escape(head)}([^\[\]]{{1,20}}?){re.escape(tail)}")


def retold(words: str, told: Speech, other: Speech) -> str:
    """Quoted words of one language's sentence with notes and pictures called as another language does."""
    if told is other or "[" not in words:
        return words
    words = _note_pattern(told).sub(lambda found: other["atoms.note"].replace("{number}", found[1]), words)
    return words.replace(told["atoms.picture"], other["atoms.picture"])


def _each(forms: Iterable[str]) -> Cases:
    """A form for each case: where some are missing, the nominative is the accusative, others the last given."""
    told = tuple(forms)
    last = len(told) - 1
    return told[0], told[min(1, last)], told[min(2, last)], told[3] if last > 2 else told[0]


def _filled(told: Speech, name: str, **slots: str) -> Cases:
    # Not `format`: the words of a text may hold braces.
    return _each(_put(form.translate(_MARKED), slots) for form in told.forms[f"places.{name}"])


def _put(form: str, slots: Mapping[str, str]) -> str:
    return re.sub(r"\{(\w+)\}", lambda slot: slots[slot[1]], form).strip()


def _key(phrase: str) -> str:
    """A name as it is looked up: no signs of italics, and no difference between quotation marks."""
    phrase = phrase.translate(_ITALIC)
    if _QUOTES.search(phrase):
        found = taken(phrase)
        phrase = "".join(words if (words := found.words(sign)) is not None else sign for sign in found.skeleton)
    return fold(" ".join(phrase.split()).rstrip(END))


class _Phrases:
    """The names of blocks, one after the other in reading order."""

    def __init__(self, document: Document, told: Speech) -> None:
        self._document = document
        self._speech = told
        self._short = short_addresses(document)
        self._full = addresses(document)
        self._addresses = frozenset(self._full.values())
        self._outer = ""
        """Address of the annex or section that the next blocks stand in."""
        self._call = ""
        self._instrument = {document.blocks[at].id: i for i in document.instruments for at in document.span(i)}

    def all(self) -> Iterator[Cases]:
        for block in self._document.blocks:
            yield self._phrases(block)

    def _phrases(self, block: Block) -> Cases:
        short = self._short[block.id].replace(ATOM, "")
        if not self._prefix(block.id):
            self._outer = "" if not short.startswith(f"{self._outer}, ") else self._outer
        inside = bool(self._outer) and short.startswith(f"{self._outer}, ")
        rest = short[len(self._outer) + 2 :] if inside else short
        phrases = self._local(block, rest)
        if inside:
            phrases = self._framed("within", phrases, self.annex_called(self._speech, self._outer))
        if block.role is Role.ANNEX or (block.role is Role.HEADING and rest == short and not self._named(rest)):
            self._outer = short
        return self.among(block.id, phrases)

    def _prefix(self, block: BlockId) -> str:
        """What the full address of a block has before the short one: its instrument."""
        return self._full[block].removesuffix(self._short[block]).rstrip(", ")

    def among(self, block: BlockId, phrases: Cases) -> Cases:
        """Phrases about what a block is or begins, with its instrument where the text has several."""
        prefix = self._prefix(block)
        if prefix and len(self._document.instruments) > 1:
            return self._framed("among", phrases, self._instrument_called(block, prefix))
        return phrases

    @staticmethod
    def _named(address: str) -> bool:
        """True for a heading that does not open a section: ``heading Terms``, ``section 2``, ``2.1``."""
        return address.startswith(("heading ", "section ")) or address[:1].isdigit()

    def _framed(self, name: str, phrases: Cases, words: Cases) -> Cases:
        form = self._speech[f"places.{name}"]
        return _each(_put(form, {"place": phrase, "words": words[1]}) for phrase in phrases)

    def _instrument_called(self, block: BlockId, prefix: str) -> Cases:
        instrument = self._instrument.get(block)
        forms = self._speech.forms.get(f"instruments.{instrument.kind}") if instrument and instrument.number else None
        if not forms or instrument is None or prefix.endswith(")"):
            return _each([prefix])
        return _each(form.format(number=instrument.number) for form in forms)

    def _local(self, block: Block, rest: str) -> Cases:
        role = block.role
        if role in _FIXED:
            counted = _COUNTED.fullmatch(rest)
            return self._numbered(_FIXED[role], counted[2] or "" if counted else "")
        match role:
            case Role.CALL:
                self._call = rest
                return self._one("call", call=rest)
            case Role.LEAD_IN if self._call and rest.startswith(f"{self._call} (lead-in)"):
                return self._numbered("lead_in", rest[len(self._call) + len(" (lead-in)") :], call=self._call)
            case Role.ITEM:
                return self._item(rest)
            case Role.HEADING:
                if rest.startswith("heading "):
                    return self._one("heading", words=rest[len("heading ") :])
                labels = rest.removeprefix("section ")
                return self._one("section", labels=labels) if labels[:1].isdigit() else self._one("annex", words=rest)
            case Role.ANNEX:
                return self._one("annex", words=self.annex_called(self._speech, rest)[0])
            case Role.TABLE if cell := _CELL.fullmatch(rest):
                place = self._one("cell", table=cell[1], row=cell[2], column=cell[3])
                return self._paragraph_of(place, cell[4])
            case Role.FOOTNOTE if rest.startswith("footnote "):
                number = _COUNTED.fullmatch(rest[len("footnote ") :])
                assert number is not None
                return self._paragraph_of(self._one("footnote", number=number[1]), number[2] or "")
            case Role.FRONT if rest.startswith("front matter, paragraph "):
                return self._one("front", labels=rest[len("front matter, paragraph ") :])
        below = re.fullmatch(r"((.+) \(text\))( \((\d+)\))?", rest)
        if below and (below[4] or self._has_second(block)):
            return self._one("unnumbered_below", words=below[2], number=below[4] or "1")
        if below:
            return self._one("below", words=below[2])
        named = re.fullmatch(r"(text|empty line)( \((\d+)\))?", rest)
        if named and named[1] == "text" and (named[3] or self._has_second(block)):
            return self._one("unnumbered", number=named[3] or "1")
        if named:
            return self._numbered("text" if named[1] == "text" else "empty", named[2] or "")
        return _each([rest])

    @staticmethod
    def annex_called(told: Speech, words: str) -> Cases:
        """What an annex is called inside a sentence: with its article where it has no number and the language one."""
        form = told.forms.get("places.only_annex")
        if form and words.startswith(form[0].partition("{")[0]):
            form = None  # printed with its article
        return _each(each.format(words=words) for each in form) if form and words.isalpha() else _each([words])

    def _paragraph_of(self, place: Cases, counted: str) -> Cases:
        """The place, or which of its paragraphs where it is told from others by a number: `` (2)``."""
        if not counted:
            return place
        forms = _each(self._speech.forms["places.paragraph_of"])
        number = counted.strip(" ()")
        return _each(_put(form, {"number": number, "place": place[1]}) for form in forms)

    def _has_second(self, block: Block) -> bool:
        """True where another block has its address, and so is told from it by a number."""
        return f"{self._full[block.id]} (2)" in self._addresses

    def _item(self, rest: str) -> Cases:
        if found := _PARAGRAPH.fullmatch(rest):
            part = "operative" if found[1] == "OP" else "preambular"
            return self._one(part, labels=self._labels(found[2] + found[3]))
        if self._call and rest.startswith(f"{self._call} "):
            labels = rest[len(self._call) + 1 :]
            if dash := _DASHED.fullmatch(labels):
                return self._one("indent", call=self._call, number=dash[1] or "1")
            if single := re.fullmatch(r"\(text\)( \(\d+\))?", labels):
                return self._numbered("single", single[1] or "", call=self._call)
            return self._one("item", call=self._call, labels=self._labels(labels))
        return self._one("bare", labels=self._labels(rest.removeprefix("paragraph ")))

    def _labels(self, labels: str) -> str:
        return labels.replace("(text)", self._speech["places.text_sign"])

    def _one(self, name: str, **slots: str) -> Cases:
        return _filled(self._speech, name, **slots)

    def _numbered(self, name: str, number: str, **slots: str) -> Cases:
        """With the number that tells it from another of the same address."""
        return _each(f"{phrase}{number}" for phrase in _filled(self._speech, name, **slots))


@once_each(12)
def _made(document: Document) -> dict[str, Names]:
    return {}


def names(document: Document, language: str) -> Names:
    """The names of a document's provisions in that language."""
    known = _made(document)
    if language not in known:
        known[language] = Names(document, speech(language))
    return known[language]
