"""Word's margin balloons as converters print them, and the list of them at the end of a file.

A balloon is a line with author and time and a line that tells what was done; balloons of a page stand
between pieces of its text, even inside a sentence. What did not fit into the margin leads by a number,
``[3]``, to the list at the end. Balloons tell of deletions and formats; what was inserted stays in the text.
"""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Final, NamedTuple

import regex
from rapidfuzz import fuzz

from editor.document import Block, BlockId, Document, Role
from editor.labels import split_label
from editor.repair.findings import Act, Balloon
from editor.signs import annex_line, number_line, proposal_line
from editor.words import call
from resources import path

_BULLET: Final = r"(?:[-*•–][ \t]+)?"
_MARKS: Final = r"(?:\*\*|</?b>)?"
_INITIALS: Final = r"\[(?:\p{L}[^\]\d\n]{0,12})?\d{1,4}(?:R\d{1,3})?\]"
"""Whose comment, and which: ``[AG1]``, ``[AG1R2]`` for an answer, ``[1]``."""
_TIME: Final = (
    r"(?P<when>\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?[ \u00a0]{1,3}\d{1,2}[:.]\d{2}(?::\d{2})?"
    r"(?:[ \u00a0\u202f]?[AaPp]\.?[Mm]\.?)?)"
)
_AUTHOR: Final = regex.compile(
    rf"{_BULLET}{_MARKS}(?P<name>\p{{L}}[^\d\n\t]{{0,60}}?),?{_MARKS}[ \t\u00a0]{{1,3}}{_MARKS}{_TIME}{_MARKS}\s*"
)
_LONE: Final = regex.compile(r"(?:\.\.\.|…)?[ \u00a0]*\[(?P<k>\d{1,5})\]\s*")
_OWN_NUMBER: Final = regex.compile(r"\d{1,60}(?:R\d{1,60})?$")
_DASHES: Final = regex.compile(r"-{5,}(?:[\t ]+-{5,})*\s*")
_ENDED: Final = regex.compile(r"[.!?…。！？؟][\"'»”’)\]]*$")
_PAUSED: Final = regex.compile(r"[.;:,!?…。；：，、！？؛؟،][\"'»”’)\]]*$")
_WRAPPED: Final = 35
"""Characters of a comment's line at least, where the margin broke it."""
_LONGEST: Final = 200
"""No line of an author and no head of an entry is longer."""
_AGREES: Final = 85.0
"""So alike, in per cent, must the letters in the margin be to those in the list: converters misread some."""


@lru_cache(maxsize=1)
def _patterns() -> tuple[regex.Pattern[str], regex.Pattern[str], dict[str, Act]]:
    """The line that tells what was done; the head of an entry in the list; what each keyword means."""
    data = tomllib.loads(path("repair.toml").read_text(encoding="utf-8"))["balloons"]
    acts = {word.casefold(): Act(act) for act in Act if act is not Act.UNKNOWN for word in data[act.value]}
    words = "|".join(sorted(map(regex.escape, acts), key=len, reverse=True))
    # "Note:" begins an ordinary paragraph: where no format and no deletion is told, a number tells a balloon.
    numbered = {word for word, act in acts.items() if act in (Act.COMMENT, Act.MOVED)}
    shown = "|".join(
        regex.escape(word) + (rf"(?=[ \u00a0]?{_INITIALS})" if word in numbered else "")
        for word in sorted(acts, key=len, reverse=True)
    )
    pages = "|".join(map(regex.escape, data["page"]))
    payload = regex.compile(
        rf"{_BULLET}\**(?P<act>{shown})(?:[ \u00a0]?\[(?P<by>[^\]\n]{{1,60}})\](?=[ \u00a0]?[:：]))?"
        r"(?:\**[ \u00a0]?[:：]\**|(?=\**[ \u00a0]*(?:\.\.\.|…|\[|$)))\**\s*"
        r"(?P<words>.*?)\s*(?:(?P<cut>\.\.\.|…)?[ \u00a0]*\[(?P<k>\d{1,5})\])?\s*",
        regex.IGNORECASE,
    )
    head = regex.compile(
        rf"{_MARKS}(?:{pages})[ \u00a0]?(?P<page>\d{{1,5}})[ \u00a0]?[:：][ \u00a0]"
        rf"(?:\[(?P<k>\d{{1,5}})\][ \u00a0](?P<act>{words})[^*<\t\n]{{0,20}}?|(?P<act>{words})[ \u00a0]?{_INITIALS})"
        rf"{_MARKS}[ \t\u00a0]{{0,3}}{_MARKS}(?P<name>[^\d\n]{{1,80}}?)"
        rf"{_MARKS}[ \t\u00a0]{{1,3}}{_MARKS}{_TIME}{_MARKS}\s*",
        regex.IGNORECASE,
    )
    return payload, head, acts


def is_balloon_line(line: str) -> bool:
    """True for a line that may be of a balloon: who joins broken lines leaves it alone."""
    words = line.strip()
    if not words or len(words) > 20 * _LONGEST:
        return False
    payload, head, _ = _patterns()
    if len(words) <= _LONGEST and (_AUTHOR.fullmatch(words) or head.fullmatch(words)):
        return True
    found = payload.fullmatch(words)
    return found is not None and (":" in words[:40] or "：" in words[:40] or found["k"] is not None)


class Taken(NamedTuple):
    """Characters of a paragraph that are of a balloon."""

    block: BlockId
    start: int
    stop: int
    """One beyond the length where the paragraph mark goes, too."""
    whole: bool = False
    sure: bool = True
    """False where it may go on with a comment, or with the text."""


@dataclass(frozen=True, slots=True)
class Balloons:
    """All that a document tells in balloons."""

    balloons: tuple[Balloon, ...] = ()
    taken: tuple[Taken, ...] = ()

    @property
    def blocks(self) -> frozenset[BlockId]:
        """Paragraphs that are of balloons altogether."""
        return frozenset(taken.block for taken in self.taken if taken.whole and taken.sure)

    @property
    def doubtful(self) -> frozenset[BlockId]:
        """Paragraphs of the text that may go on with a comment."""
        return frozenset(taken.block for taken in self.taken if not taken.sure)


@dataclass(slots=True)
class _Entry:
    """One entry of the list at the end."""

    number: int | None
    """`None` of a comment, which has a number of its own kind."""
    act: Act
    name: str
    when: str
    blocks: list[BlockId]
    words: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


class _Line(NamedTuple):
    block: Block
    start: int
    stop: int
    words: str


def _lines(blocks: Iterable[Block]) -> Iterator[_Line]:
    for block in blocks:
        start = 0
        for words in block.text.string.split("\n"):
            yield _Line(block, start, start + len(words), words.strip())
            start += len(words) + 1


def read_balloons(document: Document) -> Balloons:
    """The balloons in a document, those with an entry in the list joined with it; nothing where there are none."""
    payload, head, _ = _patterns()
    lines = list(_lines(document.blocks))
    authored = {at for at, line in enumerate(lines) if len(line.words) <= _LONGEST and _AUTHOR.fullmatch(line.words)}
    listed = next(
        (at for at, line in enumerate(lines) if len(line.words) <= _LONGEST and head.fullmatch(line.words)), len(lines)
    )
    shown = {at: payload.fullmatch(line.words) for at, line in enumerate(lines[:listed]) if line.words}
    told = {at for at, found in shown.items() if found is not None}
    signed = any(found is not None and found["by"] for found in shown.values())
    # A name and a time alone may be anything: beside what was done, they are of a balloon.
    if listed == len(lines) and not signed and not any(at + 1 in told or at - 1 in told for at in authored):
        return Balloons()
    entries = list(_entries(lines[listed:]))
    reading = _Reading([entry.text for entry in entries if entry.act is Act.COMMENT])
    for at, line in enumerate(lines[:listed]):
        if at in authored:
            reading.author(line)
        elif at in told:
            reading.payload(line)
        elif line.words and not reading.lone(line) and not reading.goes_on(line):
            reading.text(line)
    taken = [*reading.taken, *(Taken(line.block.id, line.start, line.stop) for line in lines[listed:])]
    balloons = _joined(reading.done(), entries)
    return Balloons(tuple(_full_names(balloons)), tuple(_whole(document, taken)))


class _Reading:
    """Pairs authors with what they did, line by line."""

    def __init__(self, comments: Sequence[str]) -> None:
        self.balloons: list[Balloon] = []
        self.taken: list[Taken] = []
        self._comments = comments
        """What the list at the end tells of comments."""
        self._held: tuple[str, str, BlockId] | None = None
        self._text: _Line | None = None
        """The last line of the text."""
        self._last: _Line | None = None
        """The line before, when it was of a balloon, or may have been."""
        self._doubted: set[BlockId] = set()

    def author(self, line: _Line) -> None:
        found = _AUTHOR.fullmatch(line.words)
        assert found is not None
        self._left_over()
        self._held = (found["name"].strip(" ,"), found["when"], line.block.id)
        self._take(line)

    def payload(self, line: _Line) -> None:
        pattern, _, acts = _patterns()
        found = pattern.fullmatch(line.words)
        assert found is not None
        name, when, block = self._held or ("", "", "")
        name = name or _signed(found)
        self._held = None
        act = acts[found["act"].casefold()]
        cut = found["cut"] is not None
        whole = act in (Act.FORMATTED, Act.COMMENT)
        words = tuple(filter(None, [found["words"]])) if whole else tuple(_fragments(found["words"]))
        self.balloons.append(
            Balloon(
                act, name, when, words, _number(found),
                complete=not cut and len(words) < 2,
                blocks=tuple(dict.fromkeys(b for b in (block, line.block.id) if b)), near=self._near,
            )
        )  # fmt: skip
        self._take(line)

    @property
    def _near(self) -> BlockId:
        return self._text.block.id if self._text is not None else ""

    def lone(self, line: _Line) -> bool:
        """Take ``... [31]`` that stands below what it belongs to."""
        found = _LONE.fullmatch(line.words) if self._last is not None and self.balloons else None
        if found is None or self.balloons[-1].number is not None:
            return False
        last = self.balloons[-1]
        self.balloons[-1] = replace(last, number=int(found["k"]), blocks=(*last.blocks, line.block.id), complete=False)
        self._take(line)
        return True

    def goes_on(self, line: _Line) -> bool:
        """Take a line that goes on with the comment above it; False where it is one of the text for sure."""
        last = self._last
        if last is None or self._held is not None or not self.balloons or self.balloons[-1].act is not Act.COMMENT:
            return False
        told = " ".join(self.balloons[-1].words)
        listed = [words for words in self._comments if words.startswith(told)]
        if listed:
            sure = any(words.startswith(f"{told} {line.words}") for words in listed)
            if sure:
                self._add(line)
            return sure
        if _begins(line.words):
            return False
        after_text = self._text is None or _PAUSED.search(self._text.words) is not None
        if last.block.id in self._doubted:
            return _ENDED.search(last.words) is None and self._doubt(line)
        if _ENDED.search(last.words) is None and len(last.words) >= _WRAPPED:
            if not (after_text and line.words[0].islower()):
                return self._doubt(line)
            self._add(line)
            return True
        item = self._text is not None and self._text.block.role is Role.ITEM
        return item and after_text and not line.words[0].islower() and self._doubt(line)

    def _add(self, line: _Line) -> None:
        """Put a line to the words of the last comment."""
        last = self.balloons[-1]
        words = " ".join((*last.words, line.words))
        self.balloons[-1] = replace(last, words=(words,), blocks=tuple(dict.fromkeys((*last.blocks, line.block.id))))
        self._take(line)

    def _doubt(self, line: _Line) -> bool:
        self.taken.append(Taken(line.block.id, line.start, line.stop, sure=False))
        self._doubted.add(line.block.id)
        self._last = line
        return True

    def text(self, line: _Line) -> None:
        self._left_over()
        self._text = line
        self._last = None

    def done(self) -> list[Balloon]:
        self._left_over()
        return self.balloons

    def _take(self, line: _Line) -> None:
        self.taken.append(Taken(line.block.id, line.start, line.stop))
        self._last = line

    def _left_over(self) -> None:
        if self._held is not None:
            name, when, block = self._held
            self.balloons.append(Balloon(Act.UNKNOWN, name, when, complete=False, blocks=(block,), near=self._near))
            self._held = None


def _begins(words: str) -> bool:
    """True for a line that begins a provision, or stands by itself: no comment goes on with it."""
    if split_label(words)[0] or proposal_line(words) is not None or annex_line(words):
        return True
    if len(words) > _LONGEST:
        return False
    number = number_line(words)
    return call(words) is not None or (number is not None and (number.capitals or not number.title))


def _signed(found: regex.Match[str]) -> str:
    """The author of ``Deleted[Vela, Ana]:`` and of ``Comment [AV1]:``; "" where there is none."""
    return _OWN_NUMBER.sub("", (found["by"] or "").strip())


def _number(found: regex.Match[str]) -> int | None:
    """The number that leads to the list at the end, or from ``Moved down [1]:`` to ``Moved (insertion) [1]``."""
    told = found["k"] or (found["by"] if (found["by"] or "").isdecimal() else "")
    return int(told) if told and len(told) < 6 else None


def _fragments(words: str) -> Iterator[str]:
    """The fragments of one balloon: three full stops stand for kept words between them."""
    for part in regex.split(r"\.\.\.|…", words):
        if part.strip():
            yield part.strip()


def _entries(lines: Sequence[_Line]) -> Iterator[_Entry]:
    """The entries of the list at the end: all that stands there is of one."""
    _, head, acts = _patterns()
    entry: _Entry | None = None
    for line in lines:
        found = head.fullmatch(line.words) if len(line.words) <= _LONGEST else None
        if found is not None:
            if entry is not None:
                yield entry
            entry = _Entry(
                int(found["k"]) if found["k"] else None,
                acts[found["act"].casefold()],
                found["name"].strip(),
                found["when"],
                [line.block.id],
            )
        elif entry is not None:
            if line.block.id != entry.blocks[-1]:
                entry.blocks.append(line.block.id)
            if line.words and not _DASHES.fullmatch(line.words):
                entry.words.append(line.words)
    if entry is not None:
        yield entry


def _joined(balloons: Sequence[Balloon], entries: Sequence[_Entry]) -> Iterator[Balloon]:
    """Balloons with the words of their entries; entries of no balloon that was met, by themselves."""
    by_number: dict[int | None, list[_Entry]] = defaultdict(list)
    for entry in entries:
        by_number[entry.number].append(entry)
    met: set[int] = set()
    """Entries, by identity."""
    for balloon in balloons:
        if balloon.act is Act.COMMENT:
            found = [e for e in by_number[None] if e.text and e.text == " ".join(balloon.words)][:1]
        else:
            found = [e for e in by_number.get(balloon.number, ()) if e.act is balloon.act and balloon.number]
        if not found:
            yield balloon
            continue
        met.update(map(id, by_number[balloon.number] if balloon.number else found))
        blocks = (*balloon.blocks, *(b for e in found for b in e.blocks))
        words, complete = _words(balloon, found)
        when = balloon.when or found[0].when
        yield replace(balloon, author=found[0].name, when=when, blocks=blocks, words=words, complete=complete)
    for entry in entries:
        if id(entry) not in met:
            words = (entry.text,) if entry.text else ()
            yield Balloon(entry.act, entry.name, entry.when, words, entry.number, True, tuple(entry.blocks))


def _words(balloon: Balloon, found: Sequence[_Entry]) -> tuple[tuple[str, ...], bool]:
    """A balloon's words as the entries tell them, and whether they are complete.

    The last letters before a cut may be misread, so they are not compared.
    """
    first = found[0].text
    seen = balloon.words[0] if balloon.words else ""
    if len(found) == 1 and len(balloon.words) <= 1:
        agrees = not first or first.startswith(seen[:-2]) or fuzz.ratio(first[: len(seen)], seen) >= _AGREES
        return tuple(filter(None, (first or seen,) if agrees else (first, seen))), agrees
    # Each fragment repeats the words of the first: the others are read as far as the margin shows them.
    return (first, *balloon.words[1:]), False


def _full_names(balloons: Iterable[Balloon]) -> Iterator[Balloon]:
    """The balloons, with names that the margin cut written out where only one name begins so."""
    known = list(balloons)
    full = {b.author for b in known if b.author and not b.author.endswith(("...", "…"))}
    for balloon in known:
        cut = balloon.author.rstrip(".… ,")
        if cut != balloon.author and cut:
            names = {name for name in full if name.startswith(cut)}
            if len(names) == 1:
                balloon = replace(balloon, author=names.pop())
        yield balloon


def _whole(document: Document, taken: Iterable[Taken]) -> Iterator[Taken]:
    """What is taken of each paragraph: with its mark where nothing else stands in it."""
    by_block: dict[BlockId, list[Taken]] = defaultdict(list)
    for one in taken:
        by_block[one.block].append(one)
    for id, parts in by_block.items():
        text = document.block(id).text.string
        rest = "".join(
            text[a:b]
            for a, b in zip((0, *(p.stop for p in parts)), (*(p.start for p in parts), len(text)), strict=True)
        )
        if not rest.strip():
            yield Taken(id, 0, len(text) + 1, True, all(part.sure for part in parts))
        else:
            for part in parts:
                # The line end behind it goes, too, or the one before the last line.
                stop = part.stop + 1 if part.stop < len(text) else part.stop
                start = part.start - 1 if stop == part.stop and part.start else part.start
                yield Taken(id, start, stop, sure=part.sure)
