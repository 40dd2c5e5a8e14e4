"""Whether the words of a file are those of a document; where not, every provision that differs."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from editor.addresses import addresses
from editor.amendment import Add, Amendment, Edit, Mod
from editor.compare import EXACTLY, compare
from editor.document import Block, BlockId, Document, Role
from editor.structure import recognise
from editor.text import BREAK, Text
from formats.certificate.scan import Aside

_SPACES: Final = re.compile(r"[\s\u00a0\u2028]+")


def _normal(text: str) -> str:
    """The text with one space for all that separates words, no-break spaces included."""
    return " ".join(text.split())


@dataclass(frozen=True, slots=True)
class _Told:
    """A paragraph as the document tells it, and the readings of it that a file may give."""

    block: BlockId
    words: str
    """With the words of all its atoms."""
    pattern: str = ""
    """With atoms that a file may show or not; "" when there is none."""

    def is_told_by(self, found: str) -> bool:
        if found == self.words:
            return True
        return bool(self.pattern) and re.fullmatch(self.pattern, found) is not None

    @property
    def needed(self) -> bool:
        """False when a file may have nothing of it."""
        return bool(self.words) and not (self.pattern and re.fullmatch(self.pattern, ""))


def _told(document: Document) -> Iterator[_Told]:
    """The paragraphs of the body. A field shows its words; a symbol or an object may, where a file knows none.

    The number of a note is no word of its paragraph: a file counts it.
    """
    for block in document:
        if block.story:
            continue
        spans = [span for span in block.text.spans if span.atom is None or span.atom.kind not in _NOTES]
        words = _normal("".join(span.atom.shown if span.atom else span.text for span in spans))
        if not any(span.atom is not None and span.atom.kind != "field" and span.atom.shown for span in spans):
            yield _Told(block.id, words)
            continue
        pieces = (
            f"(?:{re.escape(_normal(span.atom.shown))})?" if span.atom and span.atom.kind != "field"
            else re.escape(_SPACES.sub(" ", span.atom.shown if span.atom else span.text))
            for span in spans
        )  # fmt: skip
        # Where an atom shows nothing, the spaces on its two sides become one.
        yield _Told(block.id, words, r"\ ?" + "".join(pieces).replace(r"\ ", r"\ *") + r"\ ?")


_NOTES: Final = frozenset({"footnote", "endnote"})


def _told_plainly(document: Document) -> Iterator[_Told]:
    """The lines that plain text has: a row is one line, labels are shown, notes stand at the end."""
    ordered = sorted(document, key=lambda block: bool(block.story))
    for _, group in groupby(ordered, key=lambda b: (b.cell.table, b.cell.row) if b.cell else b.id):
        blocks = list(group)
        yield _Told(blocks[0].id, _normal(" ".join(f"{b.numbering} {b.text.plain}" for b in blocks)))


def differences(
    found: Iterable[str], document: Document, *, plainly: bool, around: Container[Role] = ()
) -> tuple[str, ...]:
    """Each provision of `document` that the paragraphs found tell otherwise, with its words, in reading order.

    `plainly`: the file is plain text, whose lines have labels and whole rows. Paragraphs of a role in `around` may
    stand between those of the document. Words go between ``[-`` and ``-]``, others stand in their place between
    ``{+`` and ``+}``.
    """
    told = list(_told_plainly(document) if plainly else _told(document))
    got = [(words, isinstance(paragraph, Aside)) for paragraph in found if (words := _normal(paragraph))]
    flow, boxes = ([words for words, aside in got if aside is way] for way in (False, True))
    if _spells(told, flow, boxes):
        return ()
    return tuple(_differences(told, [words for words, _ in got], document, around))


def _spells(told: Iterable[_Told], flow: Sequence[str], boxes: Sequence[str]) -> bool:
    """True when the paragraphs are those told, one after the other; text boxes may stand anywhere among the others."""
    reached = {(0, 0)}
    """How many of both may be told so far: a picture alone may show the words that come next."""
    for each in told:
        further = set()
        for at, beside in reached if each.words else ():
            if at < len(flow) and each.is_told_by(flow[at]):
                further.add((at + 1, beside))
            if beside < len(boxes) and each.is_told_by(boxes[beside]):
                further.add((at, beside + 1))
        reached = further if each.needed else further | reached
        if not reached:
            return False
    return (len(flow), len(boxes)) in reached


def _differences(
    told: Sequence[_Told], got: Sequence[str], document: Document, around: Container[Role]
) -> Iterator[str]:
    """Each provision that differs, with its words: ``[-``those told``-]`` and ``{+``those found``+}``.

    A paragraph that is found and not told stands behind the provision it follows, which has a plus sign then.
    """
    roles = {block.id: block for block in document}
    base = Document(tuple(replace(roles[t.block], text=Text.of(t.words), cell=None, story="") for t in told if t.words))
    blocks = tuple(Block(f"\0{at}", Text.of(words)) for at, words in enumerate(got))
    other = recognise(Document(blocks, language=document.language))
    names = addresses(document)
    by_id = {each.block: each for each in told}
    above: dict[BlockId | None, str] = {None: ""}
    amendments = compare(base, other, EXACTLY)
    alike = _alike(amendments, by_id)
    for amendment in amendments:
        if amendment.target in alike:
            continue
        if isinstance(amendment, Add):
            place = above.get(amendment.after) or names.get(amendment.after or "") or amendment.after or ""
            above[amendment.target] = place
            if amendment.block.role not in around:
                yield f"{place} +: {{+{_short(amendment.block.text.string)}+}}".lstrip()
            continue
        each = by_id[amendment.target]
        name = names.get(each.block) or each.block
        if isinstance(amendment, Mod):
            # A paragraph that is cut in two, or runs on into the next one, differs though every word is there.
            cut = any(BREAK in edit.text.string or edit.stop > len(each.words) for edit in amendment.edits)
            if cut or not each.is_told_by(_normal(_applied(each.words, amendment.edits))):
                yield f"{name}: {_signed(each.words, amendment.edits)}"
        elif each.needed:
            yield f"{name}: [-{_short(each.words)}-]"


def _alike(amendments: Iterable[Amendment], told: Mapping[BlockId, _Told]) -> set[BlockId]:
    """Paragraphs not found as they are told, and those found in their place, which are other readings of the same."""
    out: set[BlockId] = set()
    gone: list[_Told] = []
    for amendment in amendments:
        if isinstance(amendment, Add):
            words = _normal(amendment.block.text.string)
            same = next((each for each in gone if each.is_told_by(words)), None)
            if same is not None:
                gone.remove(same)
                out |= {same.block, amendment.target}
        elif not isinstance(amendment, Mod) and told[amendment.target].pattern:
            gone.append(told[amendment.target])
    return out


def _applied(words: str, edits: Iterable[Edit]) -> str:
    for edit in reversed(list(edits)):
        words = words[: edit.start] + edit.text.string + words[edit.stop :]
    return words


def _signed(words: str, edits: Iterable[Edit]) -> str:
    """The words with their differences between signs, and a few of those beside."""
    out: list[str] = []
    at = 0
    for edit in edits:
        out.append(_short(words[at : edit.start], _BESIDE if at else 0, _BESIDE))
        old, new = _short(words[edit.start : edit.stop]), _short(edit.text.string.replace(BREAK, _PILCROW))
        old += _PILCROW if edit.stop > len(words) else ""
        out.append((f"[-{old}-]" if old else "") + (f"{{+{new}+}}" if new else ""))
        at = edit.stop
    return "".join([*out, _short(words[at:], _BESIDE, 0)])


_PILCROW: Final = "¶"
_BESIDE: Final = 30
"""Characters shown on either side of a difference."""
_HALF: Final = 80


def _short(words: str, head: int = _HALF, tail: int = _HALF) -> str:
    """The words, with those in the middle left out where they are many."""
    if len(words) <= head + tail + 1:
        return words
    return words[:head] + "…" + (words[-tail:] if tail else "")


def fingerprint(paragraphs: Iterable[str]) -> str:
    """SHA-256 of the words of the paragraphs, one a line; "" where there are none."""
    text = "\n".join(words for words in map(_normal, paragraphs) if words)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest() if text else ""
