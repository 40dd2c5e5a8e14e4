"""Printed labels of provisions: ``a)``, ``b)bis``, ``1.11.2``, ``(ii)``, ``–``.

A label is content: typed text at the head of a paragraph. Here it is told from the words, read as
a number, and the one that follows it is made (ITU conventions, *items, letters, numbers*).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from editor.document import Block

SUFFIXES: Final = ("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies", "decies")
DASHES: Final = "–—−-•●▪◦‣·\uf0b7"

_LATIN: Final = "abcdefghijklmnopqrstuvwxyz"
_RUSSIAN: Final = "абвгдежзиклмнопрстуфхцчшщэюя"
_ARABIC: Final = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_HAN: Final = "一二三四五六七八九十"

_SUFFIX: Final = rf"(?:{'|'.join(SUFFIXES)}|مكرر(?:ا|اً|ًا)?)"
_S: Final = rf"(?:[ \u00a0]?{_SUFFIX})?"
_LETTER: Final = r"(?:[ivxlcdm]{1,6}|[a-z]{1,2}|[IVXLCDM]{1,6}|[A-Z]|[а-яёА-ЯЁ]|[\u0621-\u064a]\u0640?)"
_TWICE: Final = r"(?:(?P<{}>[A-Zа-я\u0621-\u064a])(?P={}))"
"""Behind the last letter they come twice."""

MARKS: Final = re.compile(
    r"(?:\[(?:bookmark|footnoteRef): ?[^\]\n]*\]|\[pic\]|\#{1,6}(?=\s)|[-*]\s(?=[a-z]{1,2}\))|\s)+"
)
"""What a converter leaves in front of a line, and white space: never part of a label or its words."""

_LABEL: Final = re.compile(
    rf"""
      (?P<paren>
          [(（]?[ \u00a0]?(?:{_LETTER}|\d{{1,3}}|[{_HAN}]{{1,3}}|{_TWICE.format("a", "a")}){_S}[ \u00a0]?[)）]{_S} )
          (?: [\t \u00a0\u2002\u2003\u3000]+ | (?=[^\W\d_]) | $ )
    | (?P<dotted> \d{{1,3}}[A-Z]?{_S}(?:\.\d{{1,3}}[a-z]?{_S})+\.? ) (?: [\t \u00a0]+ | $ )
    | (?P<number> \d{{1,4}}[A-Z]?{_S}\.? )
          (?: [ \u00a0]*\t[\t \u00a0]* | (?<=\.)[ \u00a0]+ | (?<=\.)(?=[^\W\d_]) | $ )
    | (?P<spaced> \d{{1,2}}{_S} ) [ \u00a0]+ (?= [^\W\d_] | ["«“‘] )
    | (?P<roman> [IVXLC]{{1,6}}{_S}\. ) [\t \u00a0]+
    | (?P<paragraph> [(（]?(?:PP|OP)[ \u00a0]?\d{{1,3}}{_S}(?:[)）][.:]?|[.:]|(?=\t|[ \u00a0]+[A-ZÀ-Þ])) )
          [\t \u00a0]+
    | (?P<small> (?:[ivx]{{1,5}}|[a-z]){_S}\. ) (?: [ \u00a0]*\t[\t \u00a0]* | [ \u00a0]+(?=[«“"¿]?[A-ZÀ-ÞА-ЯЁ]) )
    | (?P<stroke> (?:\d{{1,3}}{_S}|[أبجدهزحطيكلم])[ \u00a0]?[-–—] ) [\t \u00a0]+ (?= [\u0621-\u064a] )
    | (?P<capital> (?:[IVXLC]{{1,6}}|[A-Z])\.? ) [ \u00a0]*\t[\t \u00a0]*
    | (?P<dash> [{re.escape(DASHES)}] ) [\t \u00a0]+
    | (?P<han> (?:[{_HAN}]{{1,3}}|\d{{1,3}}){_S}[、．] | [{_HAN}]{{1,3}}\. ) [\t \u00a0\u3000]*
    | (?P<loose> (?:{_LETTER}|{_TWICE.format("b", "b")}){_S} ) \t+ [ \u00a0]*
    """,
    re.VERBOSE,
)

# Most paragraphs begin with a word: one look at the first characters tells that there is no label.
_QUICK: Final = re.compile(
    r"[\s\[#*]|\d|[(（]|[PO]P ?\d|[\u0621-\u064a] ?[-–—] |"
    rf"[^\W\d_]\w{{0,14}}[ \u00a0\u0640]?[)）.\t]|[{re.escape(DASHES)}]|[{_HAN}]"
)


def split_label(text: str) -> tuple[str, int]:
    """The printed label of a paragraph, and the offset where its words begin; ("", 0) without one.

    White space, converter marks and an opening square bracket before the label are passed over; the separator
    is a tab or spaces, and may be missing after a parenthesis.
    """
    head, tab, _ = text[:10].partition("\t")
    start = len(head) + 1
    if tab and head and head[0] not in "-*" and text[start : start + 1].isalpha() and _is_label(head):
        return head, start
    if not text or not _QUICK.match(text):
        return "", 0
    start = 0
    if text[0] in " \t\n\u00a0[#-*" and (marks := MARKS.match(text)):
        start = marks.end()
    elif text[0] == "[":
        # A provision that is still debated stands in square brackets as a whole.
        start = 1
    found = _LABEL.match(text, start)
    if found is None or (text[0] == "[" and found.end() == len(text)):
        return "", 0
    label = found.group(found.lastgroup or 0)
    if found.lastgroup == "spaced" and (_unit(text, found.end()) or _DATE.fullmatch(text, start)):
        return "", 0
    return label, found.end()


@lru_cache(maxsize=1024)
def _is_label(text: str) -> bool:
    found = _LABEL.match(f"{text}\t")
    return found is not None and found.group(found.lastgroup or 0) == text


_DATE: Final = re.compile(r"\d{1,2} (?:de )?[^\W\d_]+(?:(?: [^\W\d_]+)?/[^\W\d_]+)?(?: de)? \d{4}(?: года| г\.)?[.,]?")
"""A date on a line of its own: ``29 November 2026``."""


def is_date(text: str) -> bool:
    """True for a date and nothing else: its day is no label."""
    return _DATE.fullmatch(text) is not None


def _unit(text: str, at: int) -> bool:
    """True when the number before is a quantity: what follows is a unit such as ``GHz`` or ``MHz``."""
    word = text[at : at + 4].split(" ", maxsplit=1)[0]
    return len(word) > 1 and word[1].isupper() and not word.isupper()


def label_of(block: Block) -> str:
    """The label a reader sees before a block's words: typed, or numbered by the file."""
    return split_label(block.text.string)[0] or block.numbering.strip()


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a label; ``i)`` has two. Made once for each label, and asked for every line that has it."""

    form: str
    """Kind of figure with its punctuation, ``0`` for a number: ``a)``, ``i)``, ``(1)``, ``1.``, ``1.1``, ``–``.

    ``PP`` is a paragraph of the preamble numbered in a draft; ``OP2`` and Arabic ``2 -`` are ``1.`` like ``2.``.
    """
    value: int
    """From 1; of a dotted number its last part; of a dash 0."""
    suffix: int
    """0, or 1 for bis, 2 for ter, ..."""
    parent: str
    """Of a dotted number what stands before its last part, else nothing."""


_PARTS: Final = re.compile(
    rf"(?P<open>[(（]?)[ \u00a0]?(?P<core>[^\W_]*?)(?P<in>{_S})[ \u00a0]?(?P<close>[)）.、．]*)(?P<out>{_S})"
)
_LONGEST: Final = 64
"""Characters beyond which what a file numbers with is no label."""
_DRAFTED: Final = re.compile(rf"[(（]?(?P<part>PP|OP)[ \u00a0]?(?P<number>\d+)(?P<suffix>{_S})[)）]?[.:]?")
"""How drafts number the paragraphs of the preamble and the operative ones while they are negotiated."""
_ROMAN: Final = re.compile(r"(?=[ivxlcdm])(?:m{0,3})(?:c[md]|d?c{0,3})(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})")


@lru_cache(maxsize=4096)
def readings(label: str) -> tuple[Reading, ...]:
    """Every way to read a label, the likelier first: ``i)``, ``v)`` and ``x)`` are Roman, ``c)`` a letter."""
    label = label.strip()
    if not 0 < len(label) <= _LONGEST:
        return ()
    if label in DASHES:
        return (Reading("–", 0, 0, ""),)
    if label[-1] in DASHES:
        # Arabic texts of the United Nations print 2 - where others print 2.
        label = f"{label.rstrip(DASHES).rstrip()}."
    elif found := _DRAFTED.fullmatch(label):
        form = "1." if found["part"] == "OP" else "PP"
        return (Reading(form, int(found["number"]), _suffix(found["suffix"]), ""),)
    if "." in label.rstrip(".．") and label[0].isdigit():
        parent, _, last = label.rstrip(".").rpartition(".")
        inner = readings(last)
        if not inner:
            return ()
        return (Reading("1.1", inner[0].value, inner[0].suffix, parent),)
    found = _PARTS.fullmatch(label.replace("\u0640", ""))
    if found is None or not found["core"]:
        return ()
    core, suffix = found["core"], _suffix(found["in"] or found["out"])
    frame = ("(" if found["open"] else "") + "{}" + found["close"].replace("）", ")").replace("．", ".")

    def reading(kind: str, value: int) -> Reading:
        return Reading(frame.format(kind), value, suffix, "")

    if core.isdecimal():
        return (reading("1", int(core)),)
    if core[0].isdecimal() and core[:-1].isdecimal():
        # 3A stands after 3 in a treaty, as 3bis does.
        return (Reading(frame.format("1"), int(core[:-1]), ord(core[-1].lower()) - 96, ""),)
    if all(c in _HAN for c in core):
        return (reading("一", _han(core)),)
    lower = core.lower()
    capital = "A" if core != lower else "a"
    out: list[Reading] = []
    for kind, alphabet in (("a", _LATIN), ("а", _RUSSIAN), ("أ", _ARABIC)):
        letter = "أ" if kind == "أ" and lower[0] in "اإآ" else lower[0]
        if letter in alphabet and len(set(lower)) == 1:
            value = alphabet.index(letter) + 1 + len(alphabet) * (len(lower) - 1)
            out.append(reading(capital if kind == "a" else kind, value))
    if _ROMAN.fullmatch(lower):
        roman = reading("I" if capital == "A" else "i", _roman_value(lower))
        out.insert(0 if lower not in "cdlm" else len(out), roman)
    return tuple(out)


def _suffix(text: str) -> int:
    word = text.strip(" \u00a0")
    if not word:
        return 0
    return SUFFIXES.index(word) + 1 if word in SUFFIXES else 1


def _han(core: str) -> int:
    tens, ten, ones = core.partition("十")
    if not ten:
        return _HAN.index(core[-1]) + 1
    return (_HAN.index(tens) + 1 if tens else 1) * 10 + (_HAN.index(ones) + 1 if ones else 0)


def _roman_value(lower: str) -> int:
    figures = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
    values = [figures[c] for c in lower]
    return sum(-v if v < max(values[at:]) else v for at, v in enumerate(values))


def _roman(value: int) -> str:
    out = ""
    for size, figure in (
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
        (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ):  # fmt: skip
        out += figure * (value // size)
        value %= size
    return out


def next_label(label: str, after: str = "") -> str:
    """The label that follows: ``a)`` gives ``b)``, ``z)`` ``aa)``, ``1.1`` ``1.2``, ``b)bis`` ``b)ter``.

    `after` is the label before it and tells what ``i)`` is: after ``h)`` a letter, else Roman one.
    What is no number (a dash) gives itself.
    """
    reading = _reading(label, after)
    if reading is None or reading.form == "–":
        return label
    if reading.suffix:
        further = _next_suffix(label, reading.suffix)
        if further:
            return further
        # No further word is known: the next figure stands alone.
        label = _LAST_SUFFIX.sub(r"\2", label)
    if reading.form == "1.1":
        last = label.rstrip(".").rpartition(".")[2]
        head, tail = label[: len(label.rstrip(".")) - len(last)], label[len(label.rstrip(".")) :]
        return f"{head}{_digits(reading.value + 1, last)}{tail}"
    core = re.search(r"\d+" if reading.form in ("1.", "PP") else r"[^\W_]+", label)
    if core is None:
        return label
    return label[: core.start()] + _figure(reading, core[0]) + label[core.end() :].replace("\u0640", "")


def _next_suffix(label: str, suffix: int) -> str:
    """The label of the next item put in behind the same one: ``b)ter``, ``3B``; "" behind the last that there is."""
    found = _LAST_SUFFIX.search(label)
    if found is not None:
        following = SUFFIXES[suffix] if suffix < len(SUFFIXES) else ""
        return following and f"{label[: found.start()]}{found[1]}{following}{found[2]}"
    head = label.rstrip(".)）")
    return f"{head[:-1]}{chr(ord(head[-1]) + 1)}{label[len(head) :]}" if head[-1] not in "zZ" else ""


_LAST_SUFFIX: Final = re.compile(rf"([ \u00a0]?){_SUFFIX}((?:[)）.、．]|[ \u00a0]?[-–—])*)$")


def bis_label(label: str) -> str:
    """The label of an item put in behind that one while the others stay: ``b)bis``, ``1bis.``; then ter."""
    reading = _reading(label, "")
    if reading is None or reading.form == "–":
        return label
    if reading.suffix:
        return next_label(label)
    end = re.search(r"(?:[.、．]|[ \u00a0]?[-–—])$", label)
    at = end.start() if end else len(label)
    return f"{label[:at]}bis{label[at:]}"


def _reading(label: str, after: str) -> Reading | None:
    found = readings(label)
    for reading in found:
        for before in readings(after) if after else ():
            if (before.form, before.value + 1) == (reading.form, reading.value):
                return reading
    return found[0] if found else None


def _digits(value: int, like: str) -> str:
    """A number in digits of the script that another one is in: Arabic ``٢`` after ``١``."""
    zero = ord(like[0]) - int(like[0])
    return "".join([chr(zero + int(digit)) for digit in str(value)])


def _figure(reading: Reading, old: str) -> str:
    value = reading.value + 1
    kind = reading.form.strip("().、")
    if kind in ("1", "PP"):
        return _digits(value, old)
    if kind in ("i", "I"):
        return _roman(value) if kind == "i" else _roman(value).upper()
    if kind == "一":
        tens, ones = divmod(value, 10)
        return ("" if tens < 2 else _HAN[tens - 1]) + ("十" if tens else "") + (_HAN[ones - 1] if ones else "")
    alphabet = {"а": _RUSSIAN, "أ": _ARABIC}.get(kind, _LATIN)
    times, at = divmod(value - 1, len(alphabet))
    letters = alphabet[at] * (times + 1)
    return letters.upper() if old.isupper() else letters
