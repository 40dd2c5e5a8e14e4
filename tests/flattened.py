"""Marked-up resolutions made up at random and flattened: strike and underline removed, all words run together.

Texts, conferences and years are invented, and other ones in the part that is held out. What was kept, deleted
and inserted is known of every place, and whether the flattened text still determines it.
"""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from typing import Any

from editor.document import Document
from editor.repair.findings import Finding, Kind
from editor.repair.repairing import repair
from formats.plain import Plain

LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")
Segment = tuple[str, str]


@dataclass(frozen=True)
class Place:
    """One change: where it stands in the flattened text, and what it was."""

    kind: str
    paragraph: int
    start: int
    stop: int
    segments: tuple[Segment, ...]
    decidable: bool

    @property
    def base(self) -> str:
        return "".join(words for sign, words in self.segments if sign != "+")

    @property
    def amended(self) -> str:
        return "".join(words for sign, words in self.segments if sign != "-")


@dataclass
class Flattened:
    """One flattened document."""

    language: str
    paragraphs: list[str]
    places: list[Place]
    base: list[str]
    amended: list[str]

    @property
    def text(self) -> str:
        return "".join(f"{paragraph}\n" for paragraph in self.paragraphs)


@dataclass(frozen=True)
class Names:
    """Invented conferences: three in a row, with what each language calls them."""

    places: dict[str, tuple[str, str, str]]
    years: tuple[int, int, int]
    acronym: str


NAMES = Names(
    {
        "en": ("Harrow Bay", "Port Meridian", "Saltmere"),
        "fr": ("Baie-Harrow", "Port-Méridien", "Salmère"),
        "es": ("Bahía Harrow", "Puerto Meridiano", "Salmera"),
        "ru": ("Харроу-Бей", "Порт-Меридиан", "Сальмер"),
        "zh": ("哈罗湾", "子午港", "盐海镇"),
        "ar": ("خليج هارو", "ميناء الميريديان", "سالمير"),
    },
    (2027, 2031, 2035),
    "WTC",
)
HELD_OUT = Names(
    {
        "en": ("Kelp Sound", "Nordvik", "Cape Orrin"),
        "fr": ("Anse-Verte", "Nordvique", "Cap-Orrin"),
        "es": ("Ensenada Verde", "Nórdica", "Cabo Orrin"),
        "ru": ("Зеленый-Рог", "Нордвик", "Мыс-Оррин"),
        "zh": ("绿湾", "北维克", "奥林角"),
        "ar": ("الخليج الأخضر", "نوردفيك", "رأس أورين"),
    },
    (1989, 1993, 1998),
    "ZTA",
)
REAL = {
    "en": (("Guadalajara, 2010", "Busan, 2014"), ("Hyderabad, 2010", "Dubai, 2014")),
    "fr": (("Guadalajara, 2010", "Busan, 2014"), ("Hyderabad, 2010", "Dubaï, 2014")),
    "es": (("Guadalajara, 2010", "Busán, 2014"), ("Buenos Aires, 2017", "Kigali, 2022")),
    "ru": (("Гвадалахара, 2010 г.", "Пусан, 2014 г."), ("Буэнос-Айрес, 2017 г.", "Кигали, 2022 г.")),
    "zh": (("2010年，瓜达拉哈拉", "2014年，釜山"), ("2017年，布宜诺斯艾利斯", "2022年，基加利")),
    "ar": (("غوادالاخارا، 2010", "بوسان، 2014"), ("بوينس آيرس، 2017", "كيغالي، 2022")),
}

WORDS: dict[str, dict[str, list[Any]]] = tomllib.loads(
    Path(__file__).with_suffix(".toml").read_text(encoding="utf-8")
)  # fmt: skip
"""The words of the texts, by language and kind."""


@dataclass
class _Paragraph:
    segments: list[tuple[str, str, str, bool]] = field(default_factory=list)
    """Sign, words, kind of the change they are of, decidable."""
    whole: str = ""
    """Sign of the paragraph as a whole."""


class _Author:
    """Writes one marked-up document."""

    def __init__(self, language: str, names: Names, seed: int) -> None:
        self.language = language
        self.names = names
        self.random = Random(f"{language} {seed}")
        self.words = WORDS[language]
        self.out: list[_Paragraph] = []
        self.letter = "a"
        self.cited = 30

    def pick(self, kind: str) -> str:
        return self.random.choice(self.words[kind])

    def line(self, *parts: str | tuple[str, str, str, bool], whole: str = "") -> None:
        self.out.append(_Paragraph([("=", p, "", True) if isinstance(p, str) else p for p in parts], whole))

    # Pairs.

    def conference(self, at: int) -> str:
        place, year = self.names.places[self.language][at], self.names.years[at]
        if self.language == "zh":
            return f"{year}年，{place}"
        if self.language == "ar":
            return f"{place}، {year}"
        return f"{place}, {year} г." if self.language == "ru" else f"{place}, {year}"

    def upper(self, words: str) -> str:
        return words.upper().replace(" Г.", " г.") if self.language != "ar" else words

    def pair(self, kind: str, upper: bool = False) -> tuple[str, str]:
        if kind == "real":
            old, new = self.random.choice(REAL[self.language])
        else:
            first = self.random.choice((0, 1)) if kind == "cite" else 0
            old, new = self.conference(first), self.conference(first + 1)
        return (self.upper(old), self.upper(new)) if upper else (old, new)

    def revised(
        self, template: str, kind: str, number: int, upper: bool = False, prefix: str | None = None
    ) -> list[str | tuple[str, str, str, bool]]:
        """A template with a place and year that was replaced."""
        old, new = self.pair(kind, upper)
        rev = self.random.choice(self.words["REV" if upper else "rev"])
        head, tail = template.replace("{n}", str(number)).split("{pair}")
        name = f"places-{'table' if kind == 'real' else 'other'}"
        way = prefix or self.random.choice(("kept", "kept", "inserted"))
        backwards = self.random.random() < 0.1 and not upper and "{rev}" in template
        if "{rev}" not in template:
            return [head, ("-", old, name, True), ("+", new, name, True), tail]
        if self.language == "zh":
            tail = tail.replace("{rev}", "")
            if way == "none":
                return [head, ("-", old, name, True), ("+", new, name, True), tail]
            # Whether the older text was a revision is told nowhere.
            if way == "kept":
                return [head, ("-", old, name, False), ("+", new, name, False), ("=", rev, name, False), tail]
            return [head, ("-", old, name, False), ("+", new + rev, name, False), tail]
        head = head.replace("{rev}", "" if way == "inserted" else rev)
        if way == "inserted":
            return [head, ("-", old, name, True), ("+", rev + new, name, True), tail]
        if backwards:
            # The later one deleted, the earlier one inserted: only the author knows.
            return [head, ("-", new, "places-backwards", False), ("+", old, "places-backwards", False), tail]
        return [head, ("-", old, name, True), ("+", new, name, True), tail]

    def phrase(self) -> list[str | tuple[str, str, str, bool]]:
        """Some words of a sentence that gave way to some of another: nobody can tell how far either reached."""
        space = "" if self.language == "zh" else " "
        old, new = (list(s) if not space else s.split(" ") for s in self.random.sample(self.words["plain"], 2))
        at = self.random.randrange(1, len(old) - 1)
        gone = space.join(old[at : at + self.random.randint(1, 4)])
        first = self.random.randrange(len(new) - 1)
        # No author puts a comma in before the sign that ends the provision.
        come = space.join(new[first : first + self.random.randint(1, 4)]).rstrip(",،，")
        head, tail = space.join(old[:at]) + space, space.join(old[at:])[len(gone) :]
        if gone == come:
            return [head, gone, tail]
        return [head, ("-", gone, "phrase", False), ("+", come, "phrase", False), tail]

    def apart(self, kind: str) -> list[str | tuple[str, str, str, bool]]:
        """A citation whose place and year were replaced each by itself."""
        name = f"{kind}"
        old, new = self.pair("real" if kind == "real-apart" else "other")
        gap = {"zh": "年，", "ar": "، "}.get(self.language, ", ")
        (a, b), (c, d) = old.split(gap, 1), new.split(gap, 1)
        tail = ""
        if self.language == "ru":
            b, d, tail = b.removesuffix(" г."), d.removesuffix(" г."), " г."
        head, end = self.pick("cite").replace("{n}", str(self.cited)).replace("{rev}", "").split("{pair}")
        # Without capital letters nothing but the table tells two places apart.
        sure = kind == "real-apart" or self.language not in ("zh", "ar")
        return [
            head, ("-", a, name, sure), ("+", c, name, sure), ("=", gap, name, sure), ("-", b, name, sure),
            ("+", d, name, sure), tail + end,
        ]  # fmt: skip

    # The document.

    def write(self) -> None:
        added = list(self.words["add"])
        self.random.shuffle(added)
        told, untold = added
        self.line(self.pick("summary"))
        self.line(f"ADD\t{told}{self.pick('stop')}")
        self.line("MOD\tMRD/7/1")
        way = "none" if self.language == "zh" else None
        self.line(*self.revised(self.pick("number"), "other", 12, upper=True, prefix=way))
        self.line(self.pick("title"))
        self.line(*self.revised(self.pick("conference"), "other", 0))
        self.preamble()
        self.operative(told, untold)

    def preamble(self) -> None:
        kinds = [
            "apart", "real-apart", "plain", "plain", "cite", "cite", "real", "acronym", "other-acronym", "period",
            "phrase", "phrase", "phrase", "and", "case", "small", "place", "figure", "open", "quiet",
        ]  # fmt: skip
        self.random.shuffle(kinds)
        per = 7
        groups = [kinds[n : n + per] for n in range(0, len(kinds), per)]
        for group, word in zip(groups, self.words["calls"], strict=False):
            self.line(word)
            self.letter = "a"
            for n, kind in enumerate(group):
                self.item(kind, last=n == len(group) - 1)

    def label(self) -> str:
        label = f"{self.letter})\t"
        self.letter = chr(ord(self.letter) + 1)
        return label

    def item(self, kind: str, last: bool) -> None:
        end = self.words["comma" if last else "semicolon"][0]
        self.line(self.label(), *self.change(kind), end)

    def change(self, kind: str) -> list[str | tuple[str, str, str, bool]]:
        self.cited += self.random.randint(1, 9)
        if kind in ("cite", "real"):
            return self.revised(self.pick("cite"), kind, self.cited)
        if kind in ("apart", "real-apart"):
            return self.apart(kind)
        if kind == "phrase":
            return self.phrase()
        if kind == "other-acronym":
            # Decided where the same years became each other in a citation: those of the conference line.
            old, new = (str(y)[2:] for y in self.names.years[:2])
            head = f"{self.pick('plain')} {self.names.acronym}-"
            return [head, ("-", old, "acronym-other", True), ("+", new, "acronym-other", True)]
        if kind == "plain" or kind not in self.words:
            return [self.pick("plain")]
        made = self.random.choice(self.words[kind])
        if kind == "open":
            whole, old, new = made
            head, tail = whole.split(old + new)
            return [head, ("-", old, "open", False), ("+", new, "open", False), tail]
        if kind == "quiet":
            old, new = made
            # Whole words with their spaces leave no trace.
            return ["", ("-", old + " ", "unseen", False), ("+", new, "unseen", False)]
        if kind in ("acronym",):
            head, keep, old, new, tail = made
            return [head + keep, ("-", old, "acronym", True), ("+", new, "acronym", True), tail]
        head, old, new, tail = made
        # Two prepositions may be the edges of longer phrases; two articles of one gender are not.
        sure = kind != "small" or self.language in ("fr", "es")
        return [head, ("-", old, kind, sure), ("+", new, kind, sure), tail]

    def operative(self, told: str, untold: str) -> None:
        sign = {k: self.words[k][0] for k in ("semicolon", "comma", "stop")}
        for number, call in enumerate(self.words["op"]):
            self.line(call)
            items = self.random.sample(self.words["ops"], 2)
            new = (told, untold, "")[number]
            end = sign["stop"] if number == 2 else sign["comma"]
            for n, words in enumerate(items, 1):
                if n == 2 and new:
                    order = [("-", end, "punctuation", True), ("+", sign["semicolon"], "punctuation", True)]
                    if self.random.random() < 0.3:
                        order.reverse()
                    self.line(f"{n}\t{words}", *order)
                else:
                    self.line(f"{n}\t{words}", sign["semicolon"] if n == 1 else end)
            if new:
                kind = "added-told" if new is told else "added-untold"
                self.out.append(_Paragraph([("+", f"3\t{new}{end}", kind, new is told)], "+"))


def flattened(language: str, names: Names, seed: int) -> Flattened:
    """One document, marked up and flattened."""
    author = _Author(language, names, seed)
    author.write()
    paragraphs: list[str] = []
    places: list[Place] = []
    base: list[str] = []
    amended: list[str] = []
    for number, paragraph in enumerate(author.out):
        text = "".join(words for _, words, _, _ in paragraph.segments)
        paragraphs.append(text)
        if paragraph.whole != "+":
            base.append("".join(words for sign, words, _, _ in paragraph.segments if sign != "+"))
        amended.append("".join(words for sign, words, _, _ in paragraph.segments if sign != "-"))
        places += _places(number, paragraph)
    if any(place.kind == "places-backwards" for place in places):
        # Inserted words may stand before deleted ones here: of some places nothing but their order tells.
        usual = ("case", "small", "and", "figure")
        places = [replace(p, decidable=p.decidable and p.kind not in usual) for p in places]
    return Flattened(language, paragraphs, places, base, amended)


def _places(number: int, paragraph: _Paragraph) -> Iterator[Place]:
    at = 0
    held: list[Segment] = []
    kind, decidable, start = "", True, 0
    for sign, words, name, sure in [*paragraph.segments, ("=", "", "", True)]:
        if name and (not held or name == kind):
            if not held:
                start = at
            held.append((sign, words))
            kind, decidable = name, sure
        elif held:
            yield Place(kind, number, start, at, tuple(held), decidable)
            held = []
        at += len(words)


# Marks.


@dataclass
class Marks:
    """How places of one kind were decided."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    """Decidable, and left undecided."""
    silent: int = 0
    """Undecidable, and decided."""
    left: int = 0
    """Undecidable, and left so."""
    listed: int = 0
    """So many of these were told, with readings."""

    @property
    def recall(self) -> float:
        all_of = self.right + self.wrong + self.missed
        return self.right / all_of if all_of else 1.0


@dataclass
class Score:
    """How a document was repaired."""

    kinds: dict[str, Marks]
    touched: list[str]
    """Decided changes where the truth has none."""
    faults: list[str]


_FOLD = str.maketrans({"\u2011": "-", "\u00a0": " "})


def read(document: Flattened) -> Document:
    """The flattened text as the reader gives it."""
    return Plain().read(document.text.encode()).document


def score(document: Flattened, given: Document | None = None) -> Score:
    """The document repaired, place by place."""
    source = read(document)
    repaired = repair(source, base=given, language=document.language)
    blocks = dict(enumerate(source))
    assert [b.text.string for b in source] == document.paragraphs, "the reader left the lines as they are"
    findings: dict[str, list[Finding]] = defaultdict(list)
    for finding in repaired.findings:
        if finding.kind in (Kind.SEAM, Kind.ADDED, Kind.SUPPRESSED, Kind.INSERTION, Kind.DELETION):
            findings[finding.block].append(finding)
    kinds: dict[str, Marks] = defaultdict(Marks)
    faults: list[str] = []
    met: set[str] = set()
    for place in document.places:
        found = [f for f in findings[blocks[place.paragraph].id] if f.start < place.stop and place.start < f.stop]
        met.update(f.id for f in found)
        marks = kinds[place.kind]
        decided = [f for f in found if f.chosen is not None and f.chosen >= 0]
        if not place.decidable:
            if decided:
                marks.silent += 1
                faults.append(f"{place.kind}: {place.segments} decided as {[f.reading.segments for f in decided]}")
            else:
                marks.left += 1
                marks.listed += bool(found)
        elif not decided:
            marks.missed += 1
            faults.append(f"{place.kind}: {place.segments} missed, {[(f.code, f.found) for f in found]}")
        elif _same(place, decided, document.paragraphs[place.paragraph]):
            marks.right += 1
        else:
            marks.wrong += 1
            faults.append(f"{place.kind}: {place.segments} read {[f.reading.segments for f in decided]}")
    touched = [
        f"{f.code}: {f.found!r} read {f.reading.segments}"
        for own in findings.values() for f in own if f.id not in met and f.chosen is not None and f.chosen >= 0
    ]  # fmt: skip
    return Score(dict(kinds), touched, faults)


def _same(place: Place, decided: list[Finding], text: str) -> bool:
    """True when both readings are as they were, in the smallest stretch that holds place and findings."""
    start = min([place.start, *(f.start for f in decided)])
    stop = max([place.stop, *(min(f.stop, len(text)) for f in decided)])
    for side in ("base", "amended"):
        true = text[start : place.start] + str(getattr(place, side)) + text[place.stop : stop]
        out, at = "", start
        for finding in sorted(decided, key=lambda f: f.start):
            out += text[at : finding.start] + str(getattr(finding.reading, side)).rstrip("\u2029")
            at = finding.stop
        out += text[at:stop]
        if out.translate(_FOLD) != true.translate(_FOLD):
            return False
    return True
