"""From the bytes of a Markdown text to a document and the proposals in it (CommonMark 0.31, and the usual extensions).

Lists keep the labels that were typed; a line that begins with a letter or number of a provision
begins a paragraph, whatever stands before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from editor.document import Cell, Layout
from editor.errors import FormatError
from editor.labels import split_label
from editor.text import PLAIN
from formats.codec import Imported, Note
from formats.encoding import decode
from formats.html.reader import fragment
from formats.markdown.inline import DELETED_MARK, INSERTED_MARK, Inline, hold, released
from formats.odt.walk import KEPT, Leaf, State
from formats.traced import HEADING, Grid, Line, fate_of_all, imported, titles_told

_HEADING: Final = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*?))??(?:[ \t]+#+)?[ \t]*$")
_RULE: Final = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,})$")
_UNDERLINE: Final = re.compile(r" {0,3}(=+|-{3,})[ \t]*$")
_FENCE: Final = re.compile(r" {0,3}(`{3,}|~{3,})[^`]*$")
_NOTE: Final = re.compile(r" {0,3}\[\^([^\]\s]{1,100})\]:[ \t]*(.*)$")
_LINK: Final = re.compile(r" {0,3}\[([^\]\n]{1,200})\]:[ \t]*<?(\S+?)>?(?:[ \t]+[\"'(].*)?$")
_QUOTE: Final = re.compile(r"[ \t]{0,8}>[ ]?")
_ITEM: Final = re.compile(r"([ \t]*)([-*+•–−]|\d{1,9}[.)]|\(\d{1,9}\))[ \t]+(?=\S)")
_ROW: Final = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_TABLE: Final = re.compile(r"<table\b", re.IGNORECASE)
_ENDS: Final = re.compile(r"[.;:,،؛。；：][»”\"')\]]*\**_*$")
_FULL: Final = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]")
_ENOUGH: Final = 10
"""Lines from which a margin is told."""
_NARROW, _WIDE = 50, 120
_CHANGES: Final = (("{++", "++}", INSERTED_MARK), ("{--", "--}", DELETED_MARK), ("<ins", "</ins>", INSERTED_MARK),
                   ("<del", "</del>", DELETED_MARK))  # fmt: skip
_GAP: Final = re.compile(r"\n[ \t]*\n\s*")


def read(data: bytes) -> Imported:
    """What a Markdown text holds. Raises `FormatError`."""
    decoded = decode(data)
    notes = [] if decoded.certain else [Note("encoding-uncertain", detail=decoded.encoding)]
    if decoded.replaced:
        notes.append(Note("bad-characters", detail=str(decoded.replaced)))
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0c", "\n")
    blocks = _Blocks()
    blocks.read(_carried(hold(text)).split("\n"))
    return _Made(blocks).imported(notes)


def _carried(text: str) -> str:
    """The text with changes that reach over several paragraphs closed and opened again at their ends."""
    for opening, closing, mark in _CHANGES:
        if opening not in text:
            continue
        out: list[str] = []
        at = 0
        while (start := text.find(opening, at)) >= 0 and (end := text.find(closing, start)) >= 0:
            head = text.find(">", start) + 1 if opening.startswith("<") else start + len(opening)
            inner = text[head:end]
            if 0 < head <= end and "\n\n" in inner:
                signs = text[start:head]
                inner = _GAP.sub(lambda gap, s=signs, c=closing, m=mark: f"{m}{c}\n\n{s}", inner)  # type: ignore[misc]
            out += (text[at:head] if head <= end else text[at:start], inner if head <= end else text[start:end])
            at = end
        text = "".join((*out, text[at:]))
    return text


@dataclass(slots=True)
class _Paragraph:
    text: str
    level: int = 0
    depth: int = 0
    """Lists and quotations it stands in."""
    label: str = ""
    cell: Cell | None = None
    plain: bool = False
    """Words as they are: code."""
    html: bool = False


@dataclass(slots=True)
class _Blocks:
    """The paragraphs of a text, and what names in it stand for."""

    body: list[_Paragraph] = field(default_factory=list)
    notes: dict[str, list[_Paragraph]] = field(default_factory=dict)
    links: dict[str, str] = field(default_factory=dict)
    columns: dict[str, tuple[float, ...]] = field(default_factory=dict)
    _held: list[str] = field(default_factory=list)
    _depth: int = 0
    _label: str = ""
    _into: list[_Paragraph] | None = None
    _number: int = 0
    """Of the last item."""
    _margin: int = 0
    """Where lines were broken; 0 where they were not."""

    def read(self, lines: list[str]) -> None:
        self._margin = _margin(lines)
        at = 0
        while at < len(lines):
            at = self._line(lines, at)
        self._end()

    def _end(self, level: int = 0) -> None:
        """The paragraph that is open ends."""
        if not self._held and not self._label:
            return
        into = self.body if self._into is None else self._into
        into.append(_Paragraph(_joined(self._held), level, self._depth, self._label))
        self._held, self._label = [], ""

    def _line(self, lines: list[str], at: int) -> int:
        """Take one line, or as many as make one thing; where the next one is."""
        line = lines[at]
        quoted = 0
        while (quote := _QUOTE.match(line)) is not None and quoted < 30:
            line = line[quote.end() :]
            quoted += 1
        bare = line.strip(" \t")
        if not bare:
            self._end()
            if not lines[at].startswith((" ", "\t")) and not _continues(lines, at):
                self._into = None
                self._depth = 0
            return at + 1
        if (fence := _FENCE.match(line)) is not None:
            return self._fenced(lines, at, fence[1])
        if (note := _NOTE.match(line)) is not None:
            self._end()
            self._into = self.notes.setdefault(note[1], [])
            first = _QUOTE.sub("", note[2], count=1)
            self._depth, self._held = 0, [first] if first else []
            return at + 1
        if not self._held and (link := _LINK.match(line)) is not None:
            self.links[link[1].casefold()] = link[2]
            return at + 1
        if bare[:6].lower() == "<table":
            return self._html(lines, at)
        if (heading := _HEADING.match(line)) is not None:
            self._end()
            self._depth, self._held = 0, [heading[2] or ""]
            if heading[2]:
                self._end(len(heading[1]))
            self._held = []
            return at + 1
        if self._held and (under := _UNDERLINE.match(line)) is not None and not self._label and not self._depth:
            self._end(1 if under[1][0] == "=" else 2)
            return at + 1
        if _RULE.match(line):
            self._end()
            return at + 1
        if (
            "|" in line
            and at + 1 < len(lines)
            and "-" in lines[at + 1]
            and _ROW.match(lines[at + 1])
            and _same(line, lines[at + 1])
        ):
            return self._table(lines, at)
        self._words(line, bare, quoted)
        return at + 1

    def _words(self, line: str, bare: str, quoted: int) -> None:
        item = _ITEM.match(line)
        number = int(item[2].strip("().")) if item is not None and item[2][-1] in ".)" else 0
        if item is not None and not (number and number != self._number + 1 and self._broken(bare)):
            self._number = number
            self._end()
            rest = line[item.end() :]
            own, _ = split_label(released(rest.lstrip("*_")))
            self._label = "" if own and item[2] in "-*+•–−" else released(item[2])
            self._depth = quoted + 1 + len(item[1].expandtabs(4)) // 2
            self._held = [rest]
            return
        label = split_label(released(bare.lstrip("*_")))[0] if self._held else ""
        if label and not self._broken(bare) and (label[-1] == ")" or _ENDS.search(released(self._held[-1].rstrip()))):
            self._end()
        if not self._held:
            self._depth = max(quoted, self._depth if line.startswith((" ", "\t")) else 0)
        self._held.append(line)

    def _broken(self, bare: str) -> bool:
        """True when a line goes on with the one above: the margin parted them, or parentheses are open.

        ``(Harrow Bay,⏎2027)`` begins no item.
        """
        before = " ".join(self._held[-3:])
        if before.count("(") > before.count(")"):
            return True
        word = bare.split(maxsplit=1)[0]
        return bool(self._held) and len(self._held[-1].rstrip()) + 1 + len(word) > self._margin > 0

    def _fenced(self, lines: list[str], at: int, fence: str) -> int:
        self._end()
        held: list[str] = []
        at += 1
        while at < len(lines) and not lines[at].strip().startswith(fence):
            held.append(lines[at])
            at += 1
        if held:
            self.body.append(_Paragraph("\n".join(held), depth=self._depth, plain=True))
        return at + 1

    def _html(self, lines: list[str], at: int) -> int:
        """A table in HTML, up to its end or that of the text."""
        self._end()
        depth = 0
        for stop in range(at, len(lines)):
            depth += len(_TABLE.findall(lines[stop])) - lines[stop].lower().count("</table")
            if depth <= 0:
                break
        self.body.append(_Paragraph("\n".join(lines[at : stop + 1]), html=True))
        return stop + 1

    def _table(self, lines: list[str], at: int) -> int:
        self._end()
        key = f"t{len(self.columns) + 1}"
        grid = Grid(key)
        width = len(_cells(lines[at]))
        rows = 0
        while at < len(lines) and "|" in lines[at] and lines[at].strip():
            if rows != 1:
                cells = _cells(lines[at])
                grid.begin_row()
                for text in (*cells, *[""] * (width - len(cells))):
                    self.body.append(_Paragraph(text, cell=grid.cell()))
            rows += 1
            at += 1
        self.columns[key] = (0.0,) * grid.width
        return at


def _margin(lines: list[str]) -> int:
    """The length that lines had to keep to, as those tell that others follow without a gap; 0 for none."""
    lengths = sorted(
        len(line.rstrip())
        for line, after in pairwise(lines)
        if line[:1].isalnum() and after[:1].isalnum() and not line.endswith(("  ", "\\"))
    )
    if len(lengths) < _ENOUGH:
        return 0
    usual = lengths[len(lengths) * 9 // 10]
    return usual if _NARROW <= usual <= _WIDE else 0


def _continues(lines: list[str], at: int) -> bool:
    """True when the next line with words on it is indented: it belongs to the item or note above."""
    following = lines[at + 1] if at + 1 < len(lines) else ""
    return following.startswith(("  ", "\t"))


def _cells(row: str) -> list[str]:
    return [cell.strip(" \t") for cell in row.strip(" \t").removeprefix("|").removesuffix("|").split("|")]


def _same(head: str, rule: str) -> bool:
    """True when a line and the dashes below it have as many columns."""
    return len(_cells(head)) == len(_cells(rule))


def _joined(lines: list[str]) -> str:
    """The lines of a paragraph; two spaces or a backslash at the end of one break it."""
    out = ""
    for number, line in enumerate(lines):
        last = number + 1 == len(lines)
        words = line.strip(" \t")
        broken = not last and (line.endswith(("  ", "\\")))
        if not last and words.endswith("\\"):
            words = words[:-1].rstrip(" \t")
        out += words
        if broken:
            out += "\n"
        elif not last and not (_FULL.match(words[-1:]) and _FULL.match(lines[number + 1].strip(" \t")[:1])):
            out += " "
    return out


class _Made:
    """Paragraphs made of the blocks."""

    def __init__(self, blocks: _Blocks) -> None:
        self._blocks = blocks
        self._inline = Inline(blocks.notes, blocks.links)
        self._lines: list[Line] = []
        self._flow = 0
        self._table = ""
        self._fates: dict[str, State] = {}
        """Of the references to notes, by story."""

    def imported(self, notes: list[Note]) -> Imported:
        for paragraph in self._blocks.body:
            self._put(paragraph, "")
        done: set[str] = set()
        while fresh := [name for name in self._inline.referred if name not in done]:
            for name in fresh:
                done.add(name)
                self._flow += 1
                for paragraph in self._blocks.notes[name]:
                    self._put(paragraph, self._inline.referred[name])
        for name, paragraphs in self._blocks.notes.items():
            if name not in done:
                self._flow += 1
                for number, paragraph in enumerate(paragraphs):
                    paragraph.label = paragraph.label if number else f"[^{name}]:"
                    self._put(paragraph, "")
        if not any(line.words for line in self._lines):
            raise FormatError("empty-file")
        if self._inline.comments:
            notes.append(Note("comments-left-out", detail=str(self._inline.comments)))
        if self._inline.pictures:
            notes.append(Note("pictures-outside", detail=str(self._inline.pictures)))
        titles_told(self._lines)
        return imported(self._lines, "md", notes, columns=self._blocks.columns)

    def _put(self, paragraph: _Paragraph, story: str) -> None:
        if paragraph.html:
            lines, self._flow = fragment(released(paragraph.text), self._blocks.columns, self._flow)
            self._lines += lines
            self._flow += 1
            return
        if paragraph.plain:
            words, mark = [Leaf(released(paragraph.text), PLAIN, (), KEPT)], KEPT
        else:
            words, mark = self._inline.words(paragraph.text)
        self._fates.update((leaf.atom.key, leaf.state) for leaf in words if leaf.atom is not None)
        if paragraph.label:
            state = words[0].state if words else KEPT
            words.insert(0, Leaf(f"{paragraph.label}\t", PLAIN, (), state))
        else:
            words = _tabbed(words)
        cell = paragraph.cell
        if not words and cell is None:
            return
        if cell is not None or self._table:
            self._flow += 1
            self._table = cell.table if cell else ""
        if mark is KEPT and cell is None:
            mark = fate_of_all(words)
        style = f"{HEADING}{paragraph.level}" if paragraph.level else ""
        layout = Layout(indent=18.0 * paragraph.depth) if paragraph.depth else Layout()
        line = Line(words, mark, self._flow, style, layout, story=story, cell=cell)
        if story:
            line.restated(self._fates.get(story, KEPT))
        self._lines.append(line)


def _tabbed(words: list[Leaf]) -> list[Leaf]:
    """The words with a tab between label and text, as plain text has it."""
    text = "".join(leaf.text for leaf in words[:4])
    label, start = split_label(text)
    if not label or not start or "\n" in text[:start]:
        return words
    at = text.find(label)
    stop = at + len(label)
    if at or stop == start or text[stop:start].strip("\t \u00a0"):
        return words
    return list(_replaced(words, stop, start))


def _replaced(words: list[Leaf], start: int, stop: int) -> Iterator[Leaf]:
    """The words with a tab in place of some characters."""
    at = 0
    done = False
    for leaf in words:
        end = at + len(leaf.text)
        if leaf.atom is not None or end <= start or at >= stop:
            yield leaf
        else:
            tab = "" if done else "\t"
            done = True
            text = leaf.text[: max(start - at, 0)] + tab + leaf.text[stop - at :]
            if text:
                yield leaf._replace(text=text)
        at = end
