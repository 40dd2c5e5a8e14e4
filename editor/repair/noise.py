"""What stands among the words and is no part of the text: page furniture, converter's signs, breaks in sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

import regex

from editor.document import Block, BlockId, Document, Role
from editor.labels import split_label
from editor.repair.building import UNDERLINED
from editor.repair.findings import Evidence, Finding, Kind, Reading, Source, changed, kept
from editor.repair.ground import Ground
from editor.text import ATOM, BREAK
from editor.words import call, inline_call

_TEXT: Final = (Evidence(Source.TEXT),)
_GONE: Final = Reading()

# Page furniture.

_SYMBOL: Final = regex.compile(r"[A-Z]{1,2}/(?:[A-Z]+\.?\d*/)?\d{1,3}/(?:L\.)?\d{1,4}(?:/\w+\.\d+)*")
_JOB: Final = regex.compile(r"\d{2}-\d{5}(?:\(?[A-ZÀ-Ü]\)?)?[ \t]*\d{0,3}")
_SURE: Final = regex.compile(
    r"""[A-Z]:\\[^\n]{1,200}\(\d{4,7}\)[^\n]{0,40}                               # path in a Word footer
    |(?:/[\w.-]+){2,12}\.(?:DOCX?|docx?)[ ]\(\d{4,7}\)[^\n]{0,40}
    |\u2022\s[^\n]{1,300}\u2022                                                # first page's footer
    |[-\u2013][ ]?\d{1,4}/\d{1,4}[ ]?[-\u2013]?(?:[ ]\S{4,30}-[EFSRCA])?        # - 2/30 PP-02/56-E
    |[-\u2013][ ]\d{1,4}[ ][-\u2013](?:[ ]?\([^\n]{1,80}\))?                    # - 143 - (6.1 – ...)
    |[A-Z]{2,5}-?\d{2}/\d{1,4}(?:\((?:Rev|Add|Corr)\.\d{1,3}\)){0,3}-[EFSRCA](?:[ ]?(?:Page|page)?[ ]?\d{1,4})?
    |(?:Page|Página|Страница|Стр\.)[ ]\d{1,4}(?:[ ](?:of|de|sur|из)[ ]\d{1,4})?
    |第[ ]?\d{1,4}[ ]?页(?:[ ]?共[ ]?\d{1,4}[ ]?页)?|صفحة[ ]\d{1,4}""",
    regex.X,
)
_NUMBER: Final = regex.compile(r"[-\u2013]?[ ]?(\d{1,4})[ ]?[-\u2013]?")
_ENOUGH: Final = 3
"""Page numbers in increasing order that make a row of them."""


def furniture(document: Document) -> tuple[BlockId, ...]:
    """Paragraphs that a page printed around the text: running heads and feet, page numbers."""
    found: set[BlockId] = set()
    blocks = [b for b in document.blocks if not b.story and b.cell is None and b.text.string.strip()]
    shown = [b.text.string.strip() for b in blocks]
    jobs = {at for at, words in enumerate(shown) if len(words) < 20 and _JOB.fullmatch(words)}
    symbols = Counter(words for words in shown if len(words) < 40 and _SYMBOL.fullmatch(words))
    for at, (block, words) in enumerate(zip(blocks, shown, strict=True)):
        if len(words) > 320:
            continue
        if (
            _SURE.fullmatch(words)
            or (at in jobs and (at - 1 in _places(symbols, shown) or at + 1 in _places(symbols, shown)))
            or (words in symbols and (at + 1 in jobs or at - 1 in jobs or symbols[words] >= _ENOUGH))
        ):
            found.add(block.id)
    found.update(_page_numbers(blocks, shown))
    return tuple(block.id for block in blocks if block.id in found)


def _places(symbols: Counter[str], shown: Sequence[str]) -> range | set[int]:
    return {at for at, words in enumerate(shown) if words in symbols} if symbols else range(0)


def _page_numbers(blocks: Sequence[Block], shown: Sequence[str]) -> Iterator[BlockId]:
    """Bare numbers that count up through the whole text, each between two paragraphs of words."""
    row: list[tuple[int, BlockId]] = []
    for block, words in zip(blocks, shown, strict=True):
        if len(words) < 12 and (found := _NUMBER.fullmatch(words)) and block.role is not Role.NUMBER:
            row.append((int(found[1]), block.id))
    values = [value for value, _ in row]
    if len(row) >= _ENOUGH and all(0 < b - a <= 2 for a, b in pairwise(values)):
        yield from (id for _, id in row)


def furniture_findings(ground: Ground, blocks: Sequence[BlockId]) -> Iterator[Finding]:
    """One finding for each of these paragraphs."""
    for id in blocks:
        block = ground.document.block(id)
        yield ground.finding(Kind.FURNITURE, block, 0, len(block.text) + 1, _GONE, evidence=_TEXT, code="furniture")


# Signs of converters.

_BOOKMARK: Final = regex.compile(
    r"(?:\[(?:bookmark|footnoteRef|endnoteRef): ?[^\]\n]{0,80}\])+|\[pic\]"
    r"|Error! (?:Unknown document property name|Bookmark not defined|Reference source not found)\."
)
_ESCAPED: Final = regex.compile(r"\\([_*#\[\]`])")
_BOLD: Final = regex.compile(r"(\*\*|__)(?=\S)([^*_\n]{1,400}?)(?<=\S)\1")
_TAG: Final = regex.compile(r"</?(?:b|i|u|em|strong|sup|sub|span|p|br|font)(?: [^<>\n]{0,200})?/?>", regex.IGNORECASE)
_ENTITY: Final = regex.compile(
    r"&(amp|nbsp|lt|gt|quot|apos|laquo|raquo|eacute|egrave|agrave|#\d{2,6}|#x[0-9A-Fa-f]{2,5});"
)
_EMPTY_LINK: Final = regex.compile(r"\[([^\]\n]{1,200})\]\(#\)")
_BULLET: Final = regex.compile(r"[-*][ \t]+")
_HEADING: Final = regex.compile(r"\#{1,6}[ \t]+(?=\S)")


def signs(ground: Ground) -> Iterator[Finding]:
    """Bookmarks, and signs of Markdown and HTML that stand in words."""
    for block in ground.text:
        text = block.text.string
        if "[" in text or "Error!" in text:
            for found in _BOOKMARK.finditer(text):
                yield ground.finding(
                    Kind.BOOKMARK, block, found.start(), found.end(), _GONE, evidence=_TEXT, code="bookmark"
                )
            for found in _EMPTY_LINK.finditer(text):
                yield from _link(ground, block, found)
        if "#" in text[:8] and (heading := _HEADING.match(text)):
            yield _markup(ground, block, heading.start(), heading.end(), "")
        if text[:1] in "-*" and (bullet := _BULLET.match(text)) and _is_bare_call(text[bullet.end() :]):
            yield _markup(ground, block, 0, bullet.end(), "")
        if "\\" in text:
            for found in _ESCAPED.finditer(text):
                yield _markup(ground, block, found.start(), found.start() + 1, "")
        if "**" in text or "__" in text:
            for found in _BOLD.finditer(text):
                if found[1] == "__" and not found[2].strip("_"):
                    continue
                yield _markup(ground, block, found.start(), found.start() + 2, "")
                yield _markup(ground, block, found.end() - 2, found.end(), "")
        if "<" in text:
            for found in _TAG.finditer(text):
                yield _markup(ground, block, found.start(), found.end(), "")
        if "&" in text:
            for found in _ENTITY.finditer(text):
                yield _markup(ground, block, found.start(), found.end(), _character(found[1]))


def _is_bare_call(text: str) -> bool:
    found = call(text) if len(text) < 200 else None
    return found is not None and found.bare


def underlined(ground: Ground) -> Iterator[Finding]:
    """Words under which a line is drawn, in a document with balloons: Word underlines what was inserted."""
    for block in ground.text:
        if block.id not in ground.inside:
            continue
        at = 0
        for span in block.text.spans:
            if span.marks.underline and not span.marks.link and span.text.strip():
                yield ground.finding(
                    Kind.INSERTION, block, at, at + len(span.text), changed(("+", span.text)),
                    evidence=(Evidence(Source.TEXT, "underline"),), code=UNDERLINED,
                )  # fmt: skip
            at += len(span.text)


def _link(ground: Ground, block: Block, found: regex.Match[str]) -> Iterator[Finding]:
    """Underlined words taken for a link that leads nowhere: they were inserted."""
    yield ground.finding(
        Kind.INSERTION, block, found.start(), found.end(), changed(("+", found[1])), evidence=_TEXT, code="empty-link"
    )


def _markup(ground: Ground, block: Block, start: int, stop: int, words: str) -> Finding:
    return ground.finding(Kind.MARKUP, block, start, stop, kept(words), evidence=_TEXT, code="markup")


_NAMED: Final = {
    "amp": "&", "nbsp": "\u00a0", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "laquo": "«", "raquo": "»",
    "eacute": "é", "egrave": "è", "agrave": "à",
}  # fmt: skip


def _character(name: str) -> str:
    if not name.startswith("#"):
        return _NAMED[name]
    code = int(name[2:], 16) if name[1] in "xX" else int(name[1:])
    return chr(code) if 31 < code < 0x11000 and not 0xD800 <= code < 0xE000 else "\ufffd"


# Sentences.

_ENDED: Final = regex.compile(r"[.;:,!?…。；：，、؛؟،][\"'»”’)\]]*\s*$")
_COMMA: Final = regex.compile(r",[\"'»”’)\]]*\s*$")
_NEVER_CUT: Final = (
    Role.CALL,
    Role.NUMBER,
    Role.TITLE,
    Role.HEADING,
    Role.PROPOSAL,
    Role.ANNEX,
    Role.END,
    Role.CONFERENCE,
)
_CASELESS: Final = regex.compile(r"\P{L}{0,3}[\p{Han}\p{Arabic}]")
_LONG: Final = 30
_LONGEST_HEADING: Final = 60
"""A longer paragraph without a sign at its end is hardly a heading, but one that was cut."""
_HAN: Final = regex.compile(r"[\p{Han}\u3000-\u303f\uff00-\uffef]")


def cuts(ground: Ground) -> Iterator[Finding]:
    """Sentences that removed paragraphs, or a footnote, cut in two: both halves are one paragraph."""
    for number, block in enumerate(ground.text[:-1]):
        behind = ground.text[number + 1]
        between = range(ground.at[block.id] + 1, ground.at[behind.id])
        apart = any(ground.blocks[at].id in ground.removed for at in between)
        if not apart or not _goes_on(block, behind):
            continue
        last, first = block.text.string, behind.text.string
        space = "" if _HAN.match(last[-1:]) and _HAN.match(first[:1]) else " "
        stop = len(last) + 1
        start = len(last.rstrip(" \u00a0"))
        # A small letter tells; without letters of two cases a long line does, and a number tells nothing.
        # Behind a comma it may begin an item that has no label.
        small = first.lstrip("\"'«“(")[:1].islower()
        sure = (small or (not first[:1].isdigit() and len(last) >= _LONG)) and not _COMMA.search(last[-6:])
        sure = sure and behind.id not in ground.doubtful
        yield ground.finding(
            Kind.CUT, block, start, stop, kept(space), chosen=0 if sure else None,
            evidence=(Evidence(Source.TEXT, first[:40], behind.id),), code="cut-sentence",
        )  # fmt: skip


def _goes_on(block: Block, behind: Block) -> bool:
    """True when one paragraph breaks off and the next one goes on with its sentence."""
    last, first = block.text.string, behind.text.string
    if (
        (block.role in _NEVER_CUT and not (block.role is Role.HEADING and len(last) > _LONGEST_HEADING))
        or behind.role in _NEVER_CUT
        or block.cell
        or behind.cell
        or behind.story
        or block.story
    ):
        return False
    comma = _COMMA.search(last[-6:]) is not None and first[:1].islower()
    if (_ENDED.search(last[-6:]) and not comma) or split_label(first)[0] or first[0] == ATOM:
        return False
    word = first.lstrip("\"'«“(")
    if not (word[:1].islower() or word[:1].isdigit() or (_CASELESS.match(first) and _CASELESS.match(last[-3:]))):
        return False
    found = call(first) if len(first) < 400 else None
    return found is None and not (comma and inline_call(first)[0])


def glued(ground: Ground) -> Iterator[Finding]:
    """Calls and items that a line break keeps in the paragraph before, and titles broken into lines."""
    for block in ground.text:
        text = block.text.string
        if "\n" not in text or block.cell is not None:
            continue
        start = 0
        for line in text.split("\n"):
            stop = start + len(line)
            if stop < len(text):
                yield from _line_end(ground, block, stop, text)
            start = stop + 1


def _line_end(ground: Ground, block: Block, at: int, text: str) -> Iterator[Finding]:
    before, after = text[:at].rstrip(), text[at + 1 :].split("\n", 1)[0].strip()
    line = before.rsplit("\n", 1)[-1]
    start = len(before)
    stop = at + 1 + len(text[at + 1 :]) - len(text[at + 1 :].lstrip(" "))
    if not after or not before or block.id not in ground.inside:
        return
    found = call(after)
    if (found is not None and _ENDED.search(before[-4:])) or (split_label(after)[0] and _ENDED.search(before[-4:])):
        yield ground.finding(
            Kind.GLUED, block, start, stop, kept(BREAK), evidence=(Evidence(Source.TEXT, after[:60]),), code="glued"
        )
    elif (
        not ground.laid_out
        and (after[0].islower() or _CASELESS.match(after))
        and found is None
        and not _ENDED.search(line[-4:])
    ):
        space = "" if _HAN.match(before[-1:]) and _HAN.match(after[:1]) else " "
        yield ground.finding(Kind.CUT, block, start, stop, kept(space), evidence=_TEXT, code="line-end")
