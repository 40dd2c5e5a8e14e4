"""The labels that list styles give (ODF 1.3 part 3, 5.3 and 16.30)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from formats.odt.names import count, q

Element = etree._Element

BULLET: Final = "•"
_HIGHEST: Final = 100_000
_ROMAN: Final = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is labelled."""

    format: str = ""
    prefix: str = ""
    suffix: str = ""
    display: int = 1
    start: int = 1
    bullet: str = ""


def levels(style: Element) -> dict[int, Level]:
    """The levels of a list style or an outline style, from 1."""
    out: dict[int, Level] = {}
    for element in style.iterchildren(
        q("text:list-level-style-number"), q("text:list-level-style-bullet"), q("text:outline-level-style")
    ):
        get = element.get
        bullet = get(q("text:bullet-char"), "")
        # Symbol fonts keep their bullets in the private use area.
        if bullet and 0xE000 <= ord(bullet[0]) <= 0xF8FF:
            bullet = BULLET
        out[count(get(q("text:level")), 10)] = Level(
            get(q("style:num-format"), ""),
            get(q("style:num-prefix"), ""),
            get(q("style:num-suffix"), ""),
            count(get(q("text:display-levels")), 10),
            count(get(q("text:start-value")), _HIGHEST),
            bullet,
        )
    return out


def numeral(number: int, form: str) -> str:
    """A number as the format writes it: ``1``, ``a``, ``A``, ``i``, ``I``; past ``z`` comes ``aa``."""
    if form in ("a", "A"):
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter.upper() if form == "A" else letter
    if form in ("i", "I") and number < 4000:
        out, rest = "", number
        for value, letters in _ROMAN:
            out += letters * (rest // value)
            rest %= value
        return out.upper() if form == "I" else out
    return str(number)


@dataclass(slots=True)
class Counter:
    """The numbers a list has reached, by level."""

    levels: dict[int, Level]
    reached: dict[int, int] = field(default_factory=dict)

    def next(self, level: int, start: str | None = None) -> str:
        """The label of the next item of that level; "" where the style gives none."""
        how = self.levels.get(level, Level())
        if how.bullet:
            return how.bullet
        if start is not None:
            self.reached[level] = count(start, _HIGHEST)
        else:
            self.reached[level] = self.reached.get(level, how.start - 1) + 1
        for deeper in [k for k in self.reached if k > level]:
            del self.reached[deeper]
        if not how.format:
            return (how.prefix + how.suffix).strip()
        parts = []
        for at in range(max(level - how.display + 1, 1), level + 1):
            other = self.levels.get(at, Level())
            if other.format:
                parts.append(numeral(self.reached.get(at, other.start), other.format))
        return f"{how.prefix}{'.'.join(parts)}{how.suffix}".strip()


class Lists:
    """The lists of one file, as they are met in reading order."""

    def __init__(self, content: Element, styles: Element | None) -> None:
        self._styles: dict[str, Element] = {}
        self._outline: Counter | None = None
        for root, part in ((styles, "office:styles"), (content, "office:automatic-styles")):
            holder = root.find(q(part)) if root is not None else None
            for element in holder.iterchildren(q("text:list-style")) if holder is not None else ():
                self._styles[element.get(q("style:name"), "")] = element
            outline = holder.find(q("text:outline-style")) if holder is not None else None
            if outline is not None:
                self._outline = Counter(levels(outline))
        self._levels: dict[str, dict[int, Level]] = {}
        self._by_id: dict[str, Counter] = {}
        self._last: dict[str, Counter] = {}

    def open(self, element: Element, style: str) -> Counter:
        """The counter of an outermost ``text:list`` of that style."""
        continued = element.get(q("text:continue-list"))
        counter = self._by_id.get(continued) if continued else None
        if counter is None and element.get(q("text:continue-numbering")) == "true":
            counter = self._last.get(style)
        if counter is None:
            counter = Counter(self.levels(style))
        self._last[style] = counter
        id = element.get(q("xml:id"))
        if id:
            self._by_id[id] = counter
        return counter

    def levels(self, style: str) -> dict[int, Level]:
        """The levels of the list style of that name; none when it is unknown."""
        found = self._levels.get(style)
        if found is None:
            element = self._styles.get(style)
            found = self._levels[style] = levels(element) if element is not None else {}
        return found

    def heading(self, level: int) -> str:
        """The label the outline gives the next heading of that level."""
        return self._outline.next(level) if self._outline else ""
