"""Resolutions that another hand amended, flattened: what `flattened.py` does not think of.

Inserted words may stand before the deleted ones, in all of a document or here and there; changes stand beside each
other, several in a sentence, in tables and notes; letters and forms of a word change, provisions are numbered anew.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any, Final

from flattened import REAL, Flattened, Place

WORDS: Final[dict[str, dict[str, Any]]] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
"""The words of the texts, by language and kind."""
INVENTED: Final = {
    "en": ("Gull Rock, 2026", "Wrack Point, 2030"),
    "fr": ("Roc-aux-Mouettes, 2026", "Pointe-Varech, 2030"),
    "es": ("Roca Gaviota, 2026", "Punta Sargazo, 2030"),
    "ru": ("Чаячий Камень, 2026 г.", "Мыс Водорослей, 2030 г."),
    "zh": ("2026年，鸥岩", "2030年，藻角"),
    "ar": ("صخرة النورس، 2026", "رأس الطحلب، 2030"),
}
REVISED: Final = {"en": "Rev. ", "fr": "Rév. ", "es": "Rev. ", "ru": "Пересм. ", "zh": "", "ar": "المراجَع في "}
ACRONYMS: Final = {
    "en": ("WRC", "15", "19"), "fr": ("CMR", "15", "19"), "es": ("CMR", "15", "19"), "ru": ("ВКР", "15", "19"),
    "zh": ("WRC", "15", "19"), "ar": ("WRC", "15", "19"),
}  # fmt: skip
_Part = tuple[str, str]


@dataclass
class _Line:
    """One paragraph while it is written."""

    parts: list[_Part] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    whole: str = ""
    """Sign of the paragraph as a whole."""

    @property
    def length(self) -> int:
        return sum(len(words) for _, words in self.parts)


class _Hand:
    """Writes one document, and amends it as it goes. `order` is "-+", "+-", or "" for now one, now the other."""

    def __init__(self, language: str, seed: int) -> None:
        self.language = language
        self.words = WORDS[language]
        self.random = Random(f"{language}/{seed}")
        self.order = self.random.choice(("-+", "-+", "-+", "+-", ""))
        self.lines: list[_Line] = []
        self.cited = 20
        self.gone = self.random.random() < 0.3
        """True when a provision is suppressed, and none added."""
        self.backwards = False
        """True when a citation stands backwards: then the text itself tells that order tells nothing."""

    # Changes.

    def told_by_order(self, kind: str) -> tuple[str, bool]:
        """The kind of a change of which nothing but the usual order tells which words are new, and whether it does."""
        return (kind, True) if self.order == "-+" else (f"{kind}-any-order", False)

    def whole(self, words: str) -> None:
        """A provision that is new, or that is gone, and for which those behind it get other labels."""
        sign = "-" if self.gone else "+"
        kind, sure = self.told_by_order("suppressed" if self.gone else "added")
        place = Place(kind, len(self.lines), 0, len(words), ((sign, words),), sure)
        self.lines.append(_Line([(sign, words)], [place], whole=sign))

    def change(self, line: _Line, kind: str, sure: bool, old: str, new: str, *, order: str = "") -> None:
        """Old and new words beside each other. `sure` when the text determines which is which."""
        order = order or self.order or self.random.choice(("-+", "+-"))
        start = line.length
        pair = [("-", old), ("+", new)]
        parts = pair if order == "-+" else pair[::-1]
        line.parts += parts
        line.places.append(Place(kind, len(self.lines), start, line.length, tuple(parts), sure))

    def told(self, line: _Line, text: str, *changes: tuple[str, str, str, str]) -> None:
        """A sentence with changes in the places of its ``{x}`` and ``{c}``."""
        rest = text.replace("{n}", str(self.cited)).replace("{c}", "{x}")
        self.cited += self.random.randint(1, 9)
        for kind, keep, old, new in changes:
            head, rest = rest.split("{x}", 1)
            line.parts.append(("=", head + keep))
            if kind == "cite":
                self.citation(line, old, new)
            else:
                order = self.order or self.random.choice(("-+", "+-"))
                name, sure = kind, False
                if kind in ("case", "small"):
                    name, sure = self.told_by_order(kind)
                elif kind in ("acronym", "place"):
                    # Their years may stand backwards.
                    name, sure = (kind, True) if order == "-+" else (f"{kind}-backwards", False)
                self.change(line, name, sure, old, new, order=order)
        line.parts.append(("=", rest))

    def citation(self, line: _Line, old: str, new: str) -> None:
        order = self.order or self.random.choice(("-+", "+-"))
        if not self.order and not self.backwards:
            order = "+-"
        self.backwards |= order == "+-"
        revised = REVISED[self.language]
        way = self.random.choice(("none", "kept", "new")) if revised else "none"
        if way == "kept":
            line.parts.append(("=", revised))
        elif way == "new":
            new = revised + new
        kind = "cite" if order == "-+" else "cite-backwards"
        self.change(line, kind, order == "-+", old, new, order=order)

    def pair(self) -> tuple[str, str, str, str]:
        old, new = self.random.choice((INVENTED[self.language], *REAL[self.language]))
        return "cite", "", old, new

    # The document.

    def write(self) -> None:
        self.put(self.words["number"])
        self.put(self.words["title"])
        line = _Line()
        self.told(line, self.words["conference"], self.pair())
        self.lines.append(line)
        kinds = ["cite", "two", "plain", "form", "modal", "acronym", "case", "small", "before", "year", "unit", "group"]
        kinds += ["cite", "letter", "both", "plain", "noted"]
        self.random.shuffle(kinds)
        half = len(kinds) // 2
        for call, group in zip(self.words["calls"], (kinds[:half], kinds[half:]), strict=True):
            self.put(call)
            self.items(group, last=",")
        for number, call in enumerate(self.words["ops"]):
            self.put(call)
            self.acts(last="." if number else ",")
        self.table()

    def put(self, words: str) -> None:
        self.lines.append(_Line([("=", words)]))

    def sign(self, sign: str) -> str:
        return {"zh": {";": "；", ",": "，", ".": "。"}, "ar": {";": "؛", ",": "،", ".": "."}}.get(
            self.language, {";": ";", ",": ",", ".": "."}
        )[sign]

    def items(self, kinds: list[str], last: str) -> None:
        """The items of a call. One is new, where those behind it get new letters."""
        new = self.random.randrange(1, len(kinds)) if self.random.random() < 0.5 else len(kinds)
        step = -1 if self.gone else 1
        for number, kind in enumerate(kinds):
            if number == new:
                self.whole(f"{chr(97 + number)})\t{self.words['added']}{self.sign(';')}")
            line = _Line()
            # Of the provisions behind one that is gone the old labels are the higher ones.
            old = 97 + number + (self.gone and number >= new)
            label = f"{chr(old)})"
            if number >= new:
                self.change(line, *self.told_by_order("label"), label, f"{chr(old + step)})")
            else:
                line.parts.append(("=", label))
            line.parts.append(("=", "\t"))
            self.item(line, kind)
            self.end(line, number, len(kinds), last)
            self.lines.append(line)

    def end(self, line: _Line, number: int, of: int, last: str) -> None:
        wanted = self.sign(last if number == of - 1 else ";")
        if self.random.random() < 0.25 and line.parts[-1][1][-1:] != ".":
            self.change(line, "sign", True, self.sign("," if wanted == self.sign(";") else ";"), wanted)
        else:
            line.parts.append(("=", wanted))

    def item(self, line: _Line, kind: str) -> None:
        words, random = self.words, self.random
        if kind == "cite":
            self.told(line, random.choice(words["cite"]), self.pair())
        elif kind == "two":
            self.told(line, words["two"], self.pair(), self.pair())
        elif kind == "both":
            # Three changes in one provision, two of them side by side.
            text, old, new = random.choice(words["modal"])
            self.told(line, random.choice(words["cite"]), self.pair())
            line.parts.append(("=", self.sign(",") + ("" if self.language == "zh" else " ")))
            self.told(line, text, ("modal", "", old, new))
        elif kind == "acronym":
            acronym, old, new = ACRONYMS[self.language]
            self.told(line, words["acronym"], ("acronym", f"{acronym}-", old, new))
        elif kind == "year":
            old, new = random.choice((("2003", "2007"), ("2012", "2015")))
            self.told(line, words["year"], ("year-alone", "", old, new))
        elif kind == "group":
            text, acronym, old, new = words["group"]
            self.told(line, text, ("group", acronym, old, new))
        elif kind in ("form", "modal"):
            text, old, new = random.choice(words[kind])
            self.told(line, text, (kind, "", old, new))
        elif kind in ("unit", "case", "small", "before") and words[kind]:
            text, old, new = words[kind]
            kind = "small-any" if kind == "small" and self.language not in ("fr", "es") else kind
            self.told(line, text, ("place" if kind == "before" else kind, "", old, new))
        elif kind == "letter":
            text, stem, ending = words["letter"]
            head, rest = text.split("{x}")
            line.parts.append(("=", head + stem))
            start = line.length
            line.parts.append(("+", ending))
            line.places.append(Place("letter", len(self.lines), start, line.length, (("+", ending),), False))
            line.parts.append(("=", rest))
        elif kind == "noted":
            line.parts.append(("=", words["noted"]))
        else:
            line.parts.append(("=", random.choice(words["sentence"])))

    def acts(self, last: str) -> None:
        chosen = self.random.sample(self.words["act"], 3)
        for number, words in enumerate(chosen):
            line = _Line([("=", f"{number + 1}\t{words}")])
            self.end(line, number, len(chosen), last)
            self.lines.append(line)

    def table(self) -> None:
        head, row = self.words["head"]
        self.put(head)
        line = _Line()
        self.told(line, row, self.pair())
        self.lines.append(line)
        self.put("____________________")
        line = _Line()
        self.told(line, self.words["note"], self.pair())
        self.lines.append(line)


def redrafted(language: str, seed: int) -> Flattened:
    """One document, amended and flattened."""
    hand = _Hand(language, seed)
    hand.write()

    def without(sign: str) -> list[str]:
        return ["".join(words for s, words in line.parts if s != sign) for line in hand.lines]

    return Flattened(
        language,
        paragraphs=["".join(words for _, words in line.parts) for line in hand.lines],
        places=[place for line in hand.lines for place in line.places],
        base=[words for words, line in zip(without("+"), hand.lines, strict=True) if line.whole != "+"],
        amended=[words for words, line in zip(without("-"), hand.lines, strict=True) if line.whole != "-"],
    )
