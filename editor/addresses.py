"""What people call each provision, the outline they find it by, and how a name leads back to it.

An address is made of the printed words: ``Res. 64, recognizing b)``, ``Res. 1, Section 2, 2.1.3``.
The few words that are not printed (``Res.``, ``title``, ``Table 1``) are the same in every
language, so that a script reads them. Addresses are unique within a document: the second of two
equal calls is ``recalling (2)``.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from editor.document import Block, BlockId, Document, Instrument, Role
from editor.labels import label_of, split_label
from editor.remembered import once_each
from editor.signs import annex_line, proposal_line
from editor.text import ATOM
from editor.words import inline_call, is_han, lexicon, plain

_KINDS: Final = {
    "resolution": "Res.",
    "decision": "Dec.",
    "recommendation": "Rec.",
    "opinion": "Op.",
    "question": "Question",
}
_DRAFTED: Final = re.compile(r"[(（]?(?P<part>PP|OP)[ \u00a0]?(?P<figure>\w+)[)）]?")
"""A paragraph as drafts number it."""
_STROKES: Final = "-–— \u00a0"
"""What parts a figure from the words in Arabic texts of the United Nations: ``2 -``."""
_WHOLE_CALL: Final = 40
"""Characters up to which a call is given whole; a longer one is cut after a word ..."""
_CUT_CALL: Final = 24
"""... that ends within so many."""


def addresses(document: Document) -> Mapping[BlockId, str]:
    """The full address of every block: instrument first, when it has a name. Unique within the document."""
    return _addresses(document)[0]


def short_addresses(document: Document) -> Mapping[BlockId, str]:
    """The address of every block within its instrument: ``recognizing b)``. Not unique across instruments."""
    return _addresses(document)[1]


@once_each(8)
def _addresses(document: Document) -> tuple[Mapping[BlockId, str], Mapping[BlockId, str]]:
    full: dict[BlockId, str] = {}
    short: dict[BlockId, str] = {}
    taken: dict[str, int] = {}
    """How many blocks want this address so far."""
    names = _Names(_notes(document))
    firsts = {i.first: i for i in document.instruments}
    lasts = {i.last for i in document.instruments}
    prefixes = _prefixes(document.instruments)
    prefix = ""
    for block in document.blocks:
        if block.id in firsts:
            instrument = firsts[block.id]
            prefix = prefixes[block.id]
            names.begin(instrument)
        name = names.name(block)
        inside = prefix and not (block.story or block.role in (Role.PROPOSAL, Role.FRONT))
        address = f"{prefix}, {name}" if inside else name
        while address in taken:
            taken[address] += 1
            number = taken[address]
            address, name = f"{address} ({number})", f"{name} ({number})"
        taken[address] = 1
        full[block.id], short[block.id] = address, name
        if block.id in lasts:
            prefix = ""
            names.end()
    return full, short


def _notes(document: Document) -> Mapping[str, str]:
    if not document.blocks or not document.blocks[-1].story:
        return {}
    atoms = (atom for block in document.blocks if ATOM in block.text.string for atom in block.text.atoms)
    return {atom.key: atom.shown for atom in atoms if atom.kind in ("footnote", "endnote")}


def _prefixes(instruments: tuple[Instrument, ...]) -> dict[BlockId, str]:
    seen: dict[str, int] = defaultdict(int)
    out: dict[BlockId, str] = {}
    for instrument in instruments:
        kind = _KINDS.get(instrument.kind, "")
        name = f"{kind} {instrument.number}".strip() if instrument.number else ""
        if not name and len(instruments) > 1:
            name = kind or instrument.kind.capitalize()
        seen[name] += 1
        out[instrument.first] = name if seen[name] == 1 or not name else f"{name} ({seen[name]})"
    return out


class _Names:
    """Where in a document the naming stands: each block is named by what stands above it."""

    def __init__(self, notes: Mapping[str, str]) -> None:
        self.notes = notes
        """What a reader sees for each footnote, by its story."""
        self.layout = ""
        self.counts: dict[str, int] = defaultdict(int)
        self.tables: dict[str, int] = {}
        self.reset()

    def reset(self) -> None:
        self.annex = ""
        self.annexes = 0
        self.section = ""
        self.call = ""
        self.calls: dict[str, int] = defaultdict(int)
        self.chain: list[str] = []
        """Labels of the items that the next one may be part of, outermost first."""
        self.numbered = ""
        """Number of the last numbered heading."""
        self.preambular = 0
        self.operative = 0
        self.here = ""
        """Name of the last provision, for what follows it without a label."""

    def begin(self, instrument: Instrument) -> None:
        self.reset()
        self.layout = instrument.layout

    def end(self) -> None:
        self.reset()
        self.layout = ""

    def name(self, block: Block) -> str:
        """Name of the next block in reading order."""
        return self._NAMES.get(block.role, _Names._body)(self, block)

    def _place(self, *parts: str) -> str:
        return ", ".join(part for part in (self.annex, self.section, *parts) if part)

    def _count(self, what: str) -> int:
        self.counts[what] += 1
        return self.counts[what]

    def _call(self, block: Block) -> str:
        call = short_call(block.text.string)
        self.calls[call] += 1
        if self.calls[call] > 1:
            call = f"{call} ({self.calls[call]})"
        self.call, self.chain, self.numbered, self.here = call, [], "", call
        return self._place(call)

    def _lead_in(self, block: Block) -> str:
        return self._place(f"{self.call} (lead-in)")

    def _item(self, block: Block) -> str:
        label = label_of(block)
        if self.layout == "un" and block.level <= 1 and not self.annex:
            return self._paragraph(block, label)
        del self.chain[max(block.level - 1, 0) :]
        if "." in label.rstrip("."):
            # 1.11.2 says by itself what it is part of.
            self.chain = [""] * len(self.chain)
        if self.layout == "report" and not self.annex and block.level <= 1:
            # Numbers run on across headings, so the number is name enough.
            shown = f"paragraph {label.rstrip('.')}"
            self.chain = [shown]
            self.here = shown
            return shown
        self.chain += [""] * (block.level - 1 - len(self.chain)) + [label.rstrip(_STROKES) or label or "(text)"]
        head = self.call
        if not head and "." not in next((part for part in self.chain if part), ""):
            head = self.numbered
        if self.layout in ("un", "report") and not self.annex:
            words = " ".join(part for part in self.chain if part)
        else:
            words = " ".join(part for part in (head, *self.chain) if part)
        self.here = words
        return self._place(words)

    def _paragraph(self, block: Block, label: str) -> str:
        """Name of a whole paragraph in the layout of the General Assembly."""
        if label:
            words = self._labelled(label, block.text.string)
        elif self._operates(block.text.string.rstrip()):
            self.operative += 1
            words = f"OP {self.operative}"
        else:
            self.preambular += 1
            words = f"PP {self.preambular}"
        self.chain = [words]
        self.here = words
        return self._place(words)

    def _operates(self, text: str) -> bool:
        """True for a paragraph of the operative part by its call; what both parts have is told by its full stop."""
        part = inline_call(text)[1]
        return text.endswith((".", "。")) if part == "preambular" else bool(part) and text[-1] not in ",،，"

    def _labelled(self, label: str, text: str) -> str:
        """``OP 2`` of ``2.``, ``2 -`` and ``OP2.``; ``PP (b)`` of a lettered paragraph of the preamble."""
        figure = label.rstrip(f".:{_STROKES}")
        if drafted := _DRAFTED.fullmatch(figure):
            part, figure = drafted["part"], drafted["figure"]
        else:
            in_preamble = not self.operative and not figure[0].isdigit()
            part = "PP" if in_preamble and inline_call(text[split_label(text)[1] :])[1] == "preambular" else "OP"
        if part == "PP":
            self.preambular += 1
        else:
            self.operative += 1
        return f"{part} {figure}"

    def _heading(self, block: Block) -> str:
        label = label_of(block)
        text = " ".join(block.text.string.replace(ATOM, " ").split())
        self.call, self.chain = "", []
        if block.level <= 1 and not label:
            first, space, rest = text.partition(" ")
            printed = text.capitalize() if text.isupper() else f"{_lowered(first)}{space}{rest}"
            if re.match(r"\S+ \d|第", text) and len(text) < 40:
                # SECTION 1: what follows is told by it.
                self.section = printed
                self.numbered = self.here = ""
                return self._place()
            self.here = ""
            return self._place(f"heading {_cut(printed, _WHOLE_CALL)}")
        if label and self.layout == "report":
            self.here = f"section {label.rstrip('.')}"
            return self.here
        if label:
            # 1) below 7.1 is no provision by itself.
            outer = self.numbered if label.endswith((")", "）")) else ""
            self.here = f"{outer} {label.rstrip('.')}".strip()
            self.numbered = outer or self.here
            return self._place(self.here)
        self.here = ""
        return self._place(f"heading {_cut(text, _WHOLE_CALL)}")

    def _annex(self, block: Block) -> str:
        found = annex_line(block.text.string.strip())
        self.annexes += 1
        if found:
            word, number = found
            self.annex = f"{_lowered(word)} {number}" if number else _lowered(word)
        else:
            self.annex = f"Annex {self.annexes}"
        self.section, self.call, self.chain, self.numbered, self.here = "", "", [], "", ""
        return self.annex

    def _cell(self, block: Block) -> str:
        cell = block.cell
        if cell is None:
            return self._place("table cell")
        number = self.tables.setdefault(cell.table, len(self.tables) + 1)
        return f"Table {number}, row {cell.row + 1}, column {cell.column + 1}"

    def _footnote(self, block: Block) -> str:
        shown = self.notes.get(block.story) or label_of(block) or block.story.rpartition(":")[2]
        return f"footnote {shown}"

    def _proposal(self, block: Block) -> str:
        found = proposal_line(block.text.string)
        if found and found.number:
            return f"proposal {found.number}"
        return f"proposal line {self._count('proposal')}"

    def _front(self, block: Block) -> str:
        return f"front matter, paragraph {self._count('front')}"

    def _body(self, block: Block) -> str:
        if not block.text.string.strip():
            return self._place("empty line")
        if self.here:
            return self._place(f"{self.here} (text)")
        return self._place("text")

    def _fixed(self, block: Block) -> str:
        return self._place(str(block.role.value).replace("-", " "))

    _NAMES = {  # noqa: RUF012
        Role.CALL: _call,
        Role.LEAD_IN: _lead_in,
        Role.ITEM: _item,
        Role.HEADING: _heading,
        Role.ANNEX: _annex,
        Role.TABLE: _cell,
        Role.FOOTNOTE: _footnote,
        Role.PROPOSAL: _proposal,
        Role.FRONT: _front,
        Role.NUMBER: _fixed,
        Role.TITLE: _fixed,
        Role.REFERENCE: _fixed,
        Role.CONFERENCE: _fixed,
        Role.REASONS: _fixed,
        Role.END: _fixed,
    }


def _lowered(word: str) -> str:
    """A word in capitals as a name has it: ``ANNEX`` gives ``Annex``."""
    return word.capitalize() if word.isupper() and len(word) > 1 else word


@lru_cache(maxsize=2048)
def short_call(text: str) -> str:
    """A call as it is named in an address: whole, or its first words and "…"."""
    return _cut(" ".join(text.split()).strip("* []").rstrip(",:،，："), _WHOLE_CALL)


def _cut(text: str, whole: int) -> str:
    if len(text) <= (whole // 2 if is_han(text[:1]) else whole):
        return text
    head = text[: _CUT_CALL + 1]
    at = head.rfind(" ")
    if at > 0:
        head = head[:at]
    else:
        head = head[: _CUT_CALL // 2]
    return f"{head}…"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the outline."""

    block: BlockId
    label: str
    """Printed label or number; "" where there is none."""
    words: str
    """First words, at most some 80 characters."""
    level: int
    """Depth in the tree, from 0."""
    children: tuple[Entry, ...] = ()


_DEPTHS: Final = {Role.NUMBER: 0, Role.ANNEX: 1, Role.CALL: 1, Role.HEADING: 1, Role.ITEM: 2}
_WORDS: Final = 80


@once_each(8)
def outline(document: Document) -> tuple[Entry, ...]:
    """The tree of what a person looks for: instruments, calls, headings, annexes, and the items below each."""
    rows: list[tuple[int, Block, str, str]] = []
    instruments = {i.first: i for i in document.instruments}
    under = 0
    """Depth of items below the last heading or call."""
    inside = 0
    annexed = 0
    for block in document.blocks:
        instrument = instruments.get(block.id)
        if instrument is not None:
            inside, under, annexed = 1, 1, 0
            if instrument.layout != "report":
                label = " ".join(block.text.plain.split()) if block.role is Role.NUMBER else ""
                rows.append((0, block, label, instrument.title[:_WORDS]))
                continue
            inside, under = 0, 0
        if block.story:
            break
        role = block.role
        if role is Role.ITEM:
            label = label_of(block)
            rows.append((under + max(block.level - 1, 0), block, label, _words(block, label)))
        elif role is Role.CALL:
            rows.append((inside, block, "", _words(block, "")))
            under = inside + 1
        elif role is Role.ANNEX:
            rows.append((inside, block, "", _words(block, "")))
            annexed, under = 1, inside + 1
        elif role is Role.HEADING:
            label = label_of(block)
            depth = inside + annexed + max(block.level - 1, 0)
            rows.append((depth, block, label, _words(block, label)))
            under = depth + 1
    return _tree(rows)


def _words(block: Block, label: str) -> str:
    text = block.text.plain
    start = split_label(text)[1] if label and not block.numbering else 0
    return " ".join(text[start : start + _WORDS].split())


def _tree(rows: list[tuple[int, Block, str, str]]) -> tuple[Entry, ...]:
    """Rows with depths as entries with children; a depth that skips one hangs below the row before."""
    pending: list[Entry] = []
    """Entries read so far without a parent. Rows are read backwards, so the nearest stands last."""
    for depth, block, label, words in reversed(rows):
        mine: list[Entry] = []
        while pending and pending[-1].level > depth:
            mine.append(pending.pop())
        pending.append(Entry(block.id, label, words, depth, tuple(mine)))
    return tuple(reversed(pending))


def find(document: Document, query: str) -> BlockId | None:
    """The block a person means by ``3.2``, ``resolves 4``, ``annex 1``, ``b)`` or an address; `None` when none fits.

    Case, accents, punctuation around labels and the words between do not matter; of several, the first.
    """
    wanted = _key(query)
    if not wanted:
        return None
    index = _index(document)
    for table in index.tables:
        if wanted in table:
            return table[wanted]
    words = wanted.split(" ")
    if words[0] in _annex_words():
        annex = _find_annex(document, words)
        if annex is None or len(words) <= 2:
            return annex
        wanted = " ".join([*_key(short_addresses(document)[annex]).split(" "), *words[2:]])
    for address, block in index.ordered:
        if address.startswith(wanted) and address[len(wanted) : len(wanted) + 1] in ("", " "):
            return block
    for address, block in index.ordered:
        if address.endswith(f" {wanted}"):
            return block
    for address, block in index.ordered:
        if _in_order(words, address.split(" ")):
            return block
    return None


@lru_cache(maxsize=1)
def _annex_words() -> frozenset[str]:
    return frozenset(_key(word) for word in lexicon().annex)


def _find_annex(document: Document, words: list[str]) -> BlockId | None:
    """The annex of that number, in whatever language it is printed; the first when none is asked for."""
    count = 0
    for block in document.blocks:
        if block.role is Role.ANNEX:
            count += 1
            found = annex_line(block.text.string.strip())
            number = (found[1].casefold() if found else "") or str(count)
            if len(words) == 1 or number == words[1]:
                return block.id
    return None


@dataclass(frozen=True, slots=True)
class _Index:
    tables: tuple[Mapping[str, BlockId], ...]
    """Keys of full addresses, of short ones, of labels: looked up one after the other."""
    ordered: tuple[tuple[str, BlockId], ...]
    """Keys of the short addresses in reading order, what is around the instruments last."""


@once_each(4)
def _index(document: Document) -> _Index:
    full, short = _addresses(document)
    by_full: dict[str, BlockId] = {}
    by_short: dict[str, BlockId] = {}
    by_label: dict[str, BlockId] = {}
    inside: list[tuple[str, BlockId]] = []
    addressed: list[tuple[str, BlockId]] = []
    around: list[tuple[str, BlockId]] = []
    for block in document.blocks:
        key = _key(short[block.id])
        prefix = full[block.id].removesuffix(short[block.id])
        whole = f"{_key(prefix)} {key}" if prefix else key
        by_full.setdefault(whole, block.id)
        by_short.setdefault(key, block.id)
        if block.role in (Role.FRONT, Role.TABLE):
            around.append((key, block.id))
        else:
            inside.append((key, block.id))
            addressed.append((whole, block.id))
        if block.role in (Role.ITEM, Role.HEADING) and (label := label_of(block)):
            by_label.setdefault(_key(label), block.id)
        elif block.role is Role.NUMBER:
            by_label.setdefault(_key(block.text.string), block.id)
    return _Index((by_full, by_short, by_label), (*inside, *addressed, *around))


_PUNCTUATION: Final = re.compile(r"[(),;:…،，：；\"'\[\]]|\.(?=\s|$)")
_MARKS: Final = re.compile("[\u0300-\u036f\u0483-\u0487]")


@lru_cache(maxsize=4096)
def _key(text: str) -> str:
    """Text as queries are compared: no case, accents, punctuation around labels."""
    folded = plain(text)
    if not folded.isascii():
        folded = _MARKS.sub("", unicodedata.normalize("NFD", folded))
    return " ".join(_PUNCTUATION.sub(" ", folded).split())


def _in_order(pieces: list[str], words: list[str]) -> bool:
    """True when every piece begins a word of the address, in order."""
    at = 0
    for word in words:
        if at < len(pieces) and (
            pieces[at] in (word, word.removeprefix("و")) or (len(pieces[at]) > 2 and word.startswith(pieces[at]))
        ):
            at += 1
    return at == len(pieces)
