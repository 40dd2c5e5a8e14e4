"""Running heads and footers, page numbers, job numbers: what stands at the edges of pages, again and again.

Told by its place and by its return, never by its words alone; what only the first page has is told by
the forms that conferences print there (catalogue of real-world damage, C4).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

import regex

from editor.signs import proposal_line
from formats.pdf.layout import Laid
from formats.pdf.rows import Line

_EDGE: Final = 0.14
"""Of the height of a page: what stands further from its edges is text."""
_DIGITS: Final = regex.compile(r"\d+")
_NUMBER: Final = regex.compile(
    r"(?:[-–—]\s*)?(?:page|página|seite|стр\.?|страница|第|صفحة)?\s*(?P<n>\d{1,4})"
    r"\s*(?:页|頁)?(?:\s*(?:/|of|de|sur|из|من|共)\s*\d{1,4}\s*(?:页|頁)?)?(?:\s*[-–—])?",
    regex.IGNORECASE,
)
_PRINTERS: Final = regex.compile(
    r"""\d{2}-\d{5}(?:\s*\([A-Z]\))?(?:\s+\d{6}){0,2}(?:\s*\*\d{7}\*)?   # job number, language, dates
    |\*\d{7,}\*                                                          # words below a bar code
    |(?:[A-Z]:\\|/\w+/).*\(\d{4,7}\)(?:\s+\d{2}\.\d{2}\.\d{2}){0,2}      # path and job number
    |[•\u2022]\s.*[•\u2022]""",
    regex.VERBOSE,
)


@dataclass(slots=True)
class Furniture:
    """What was found."""

    lines: set[int] = field(default_factory=set)
    """Identities of the lines."""
    header: str = ""
    """The head that most pages have alike; "" when there is none."""
    footer: str = ""
    examples: list[str] = field(default_factory=list)
    """Each kind once, as first met."""


def furniture(pages: Sequence[Laid]) -> Furniture:
    """The lines of all pages that are none of the text."""
    out = Furniture()
    tops = [list(_edge(page, top=True)) for page in pages]
    feet = [list(_edge(page, top=False)) for page in pages]
    for edges in (tops, feet):
        repeated = _repeated(edges)
        alike: Counter[str] = Counter()
        for page, lines in zip(pages, edges, strict=True):
            for line in lines:
                told = (
                    id(line) in repeated
                    or (edges is feet and _PRINTERS.fullmatch(line.text.strip()) is not None)
                    or (len(pages) == 1 and _lone_number(line, page))
                )
                if not told:
                    break
                out.lines.add(id(line))
                text = " ".join(line.text.split())
                if not _NUMBER.fullmatch(text):
                    alike[text] += 1
                if _folded(text) not in map(_folded, out.examples):
                    out.examples.append(text)
        if alike:
            text, count = alike.most_common(1)[0]
            if count >= 2 and count * 2 >= len(pages) - 1 and edges is tops:
                out.header = text
            elif count >= 2 and count * 2 >= len(pages) - 1:
                out.footer = text
    return out


def _edge(page: Laid, *, top: bool) -> Iterator[Line]:
    """The lines near an edge, from the edge on."""
    lines = sorted((line for line in page.lines if line.cell is None), key=lambda line: line.y)
    for line in lines if top else reversed(lines):
        if not (line.y < _EDGE * page.height if top else line.y > (1 - _EDGE) * page.height):
            return
        yield line


def _folded(text: str) -> str:
    return _DIGITS.sub("#", " ".join(text.split())).casefold()


def _repeated(edges: Sequence[Sequence[Line]]) -> set[int]:
    """Lines that other pages have as well, word for word, or with a number that grows by one from page to page."""
    same: dict[str, list[tuple[int, Line]]] = {}
    counting: dict[tuple[str, int, int], list[tuple[int, Line]]] = {}
    for page, lines in enumerate(edges):
        for line in lines:
            text = " ".join(line.text.split()).casefold()
            same.setdefault(text, []).append((page, line))
            for at, number in enumerate(_DIGITS.findall(text)[:6]):
                if len(number) <= 4:
                    counting.setdefault((_folded(text), at, int(number) - page), []).append((page, line))
    out: set[int] = set()
    for entries in (*same.values(), *counting.values()):
        found = {page for page, _ in entries}
        if len(found) >= max(2, 0.2 * len(edges)) or (len(found) >= 2 and entries[0][1].text.strip().isdigit()):
            out.update(id(line) for _, line in entries if proposal_line(line.text) is None)
    return out


def _lone_number(line: Line, page: Laid) -> bool:
    """True for the page number of a single page: a "1" well apart from the text."""
    number = _NUMBER.fullmatch(" ".join(line.text.split()))
    if number is None or int(number["n"]) != 1:
        return False
    near = min((abs(other.y - line.y) for other in page.lines if other is not line), default=1000.0)
    return near > 2 * line.size
