"""Labels that a file numbers automatically (ECMA-376-1, 17.9)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from formats.docx.names import VAL, w
from formats.docx.styles import Styles

_ABSTRACT: Final = w("abstractNumId")
_LEVEL: Final = w("ilvl")
_NUM_ID: Final = w("numId")
_NUM_PR: Final = w("numPr")
_DEEPEST: Final = 9
_RUSSIAN: Final = "абвгдежзиклмнопрстуфхцчшщыэюя"
_ABJAD: Final = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_ALPHA: Final = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
_ROMAN: Final = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def _letters(number: int, alphabet: str) -> str:
    # Word goes on with aa, bb, not with ab.
    return alphabet[(number - 1) % len(alphabet)] * ((number - 1) // len(alphabet) + 1) if number > 0 else "0"


def _roman(number: int) -> str:
    out = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        out += letters * count
    return out


def _han(number: int) -> str:
    digits = "〇一二三四五六七八九"
    if 0 < number < 20:
        return ("十" if number >= 10 else "") + (digits[number % 10] if number % 10 else "")
    if 20 <= number < 100:
        return digits[number // 10] + "十" + (digits[number % 10] if number % 10 else "")
    return "".join(digits[int(digit)] for digit in str(number))


def formatted(number: int, kind: str) -> str:
    """A number in one of the formats of ECMA-376-1, 17.18.59; in figures where we do not know the format."""
    number = max(min(number, 99_999), 0)
    match kind:
        case "lowerLetter":
            return _letters(number, "abcdefghijklmnopqrstuvwxyz")
        case "upperLetter":
            return _letters(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        case "lowerRoman":
            return _roman(number)
        case "upperRoman":
            return _roman(number).upper()
        case "russianLower":
            return _letters(number, _RUSSIAN)
        case "russianUpper":
            return _letters(number, _RUSSIAN.upper())
        case "arabicAbjad":
            return _letters(number, _ABJAD)
        case "arabicAlpha":
            return _letters(number, _ALPHA)
        case "chineseCounting" | "chineseCountingThousand" | "ideographDigital" | "japaneseCounting":
            return _han(number)
        case "decimalZero":
            return f"{number:02}"
        case "none" | "bullet":
            return ""
    return str(number)


@dataclass(slots=True)
class Level:
    """How one level of a list is labelled."""

    start: int = 1
    kind: str = "decimal"
    text: str = ""
    style: str = ""
    legal: bool = False
    restart: int | None = None


@dataclass(slots=True)
class _List:
    abstract: str
    levels: dict[int, Level]
    starts: dict[int, int] = field(default_factory=dict)


def _level(element: etree._Element) -> Level:
    def value(name: str, default: str = "") -> str:
        child = element.find(w(name))
        return child.get(VAL, default) if child is not None else default

    restart = value("lvlRestart")
    return Level(
        start=_number(value("start", "1"), 1),
        kind=value("numFmt", "decimal"),
        text=value("lvlText"),
        style=value("pStyle"),
        legal=element.find(w("isLgl")) is not None,
        restart=_number(restart, 0) if restart else None,
    )


def _number(value: str | None, default: int) -> int:
    return int(value) if value and re.fullmatch(r"\d{1,6}", value) else default


class Numbering:
    """Counts the numbered paragraphs of a text as they come by."""

    def __init__(self, root: etree._Element | None, styles: Styles) -> None:
        self._styles = styles
        self._lists: dict[str, _List] = {}
        self._counters: dict[str, dict[int, int]] = {}
        self._begun: set[str] = set()
        self._by_style: dict[str, tuple[str, int] | None] = {}
        if root is None:
            return
        abstracts = {a.get(_ABSTRACT, ""): a for a in root.iterfind(w("abstractNum"))}
        for num in root.iterfind(w("num")):
            reference = num.find(_ABSTRACT)
            abstract = reference.get(VAL, "") if reference is not None else ""
            levels = {_number(e.get(_LEVEL), 0): _level(e) for e in self._levels_of(abstracts, abstract)}
            made = _List(abstract, levels)
            for override in num.iterfind(w("lvlOverride")):
                at = _number(override.get(_LEVEL), 0)
                own, start = override.find(w("lvl")), override.find(w("startOverride"))
                if own is not None:
                    made.levels[at] = _level(own)
                if start is not None:
                    made.starts[at] = _number(start.get(VAL), 1)
            self._lists[num.get(_NUM_ID, "")] = made

    def _levels_of(self, abstracts: dict[str, etree._Element], abstract: str) -> list[etree._Element]:
        element = abstracts.get(abstract)
        if element is None:
            return []
        link = element.find(w("numStyleLink"))
        if link is not None and not element.findall(w("lvl")):
            for other in abstracts.values():
                named = other.find(w("styleLink"))
                if named is not None and named.get(VAL) == link.get(VAL) and other is not element:
                    return other.findall(w("lvl"))
        return element.findall(w("lvl"))

    def place(self, ppr: etree._Element | None, style: str) -> tuple[str, int] | None:
        """List and level of a paragraph; `None` when it has no automatic label."""
        own = ppr.find(_NUM_PR) if ppr is not None else None
        if own is None:
            return self._of_style(style)
        list_id, level = own.find(_NUM_ID), own.find(_LEVEL)
        inherited = self._of_style(style)
        id = list_id.get(VAL, "") if list_id is not None else (inherited[0] if inherited else "")
        if id not in self._lists:
            return None
        if level is not None:
            return id, min(_number(level.get(VAL), 0), _DEEPEST)
        return id, inherited[1] if inherited else 0

    def _of_style(self, style: str) -> tuple[str, int] | None:
        style = style or self._styles.default
        if style not in self._by_style:
            self._by_style[style] = self._find_of_style(style)
        return self._by_style[style]

    def _find_of_style(self, style: str) -> tuple[str, int] | None:
        for ancestor in self._styles.lineage(style):
            found = ancestor.ppr.find(_NUM_PR) if ancestor.ppr is not None else None
            if found is None:
                continue
            list_id, level = found.find(_NUM_ID), found.find(_LEVEL)
            id = list_id.get(VAL, "") if list_id is not None else ""
            if id not in self._lists:
                return None
            if level is not None:
                return id, min(_number(level.get(VAL), 0), _DEEPEST)
            linked = (at for at, made in self._lists[id].levels.items() if made.style == ancestor.id)
            return id, next(linked, 0)
        return None

    def label(self, ppr: etree._Element | None, style: str) -> str:
        """The label of the next paragraph of the text; "" when it has none. Counts it."""
        if not self._lists:
            return ""
        place = self.place(ppr, style)
        if place is None:
            return ""
        id, at = place
        made = self._lists[id]
        counters = self._counters.setdefault(made.abstract, {})
        if id not in self._begun:
            self._begun.add(id)
            for level, start in made.starts.items():
                counters[level] = start - 1
        own = made.levels.get(at, Level(text=f"%{at + 1}."))
        counters[at] = counters.get(at, own.start - 1) + 1
        for deeper in [level for level in counters if level > at]:
            restart = made.levels[deeper].restart if deeper in made.levels else None
            if restart is None or at < restart:
                del counters[deeper]
        if own.kind == "bullet":
            # Symbol fonts keep their bullets in the private use area.
            return own.text if own.text and not "\ue000" <= own.text[0] <= "\uf8ff" and own.text.isprintable() else "•"

        def counted(match: re.Match[str]) -> str:
            level = int(match[1]) - 1
            shape = made.levels.get(level, Level())
            count = counters.get(level, shape.start)
            return str(count) if own.legal else formatted(count, shape.kind)

        return re.sub(r"%([1-9])", counted, own.text)
