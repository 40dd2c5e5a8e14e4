"""Bytes to characters: which encoding a plain text is in.

Order: byte order mark, UTF-8, UTF-16 without a mark (it shows by its NUL bytes), then the five
legacy encodings of the six languages, by how much the decoded text looks like its language.
General detectors guess among dozens of encodings and need long texts; here the question is
smaller, so a count of expected characters answers it for a paragraph.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import regex

from editor.errors import FormatError


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters, and how they were got."""

    text: str
    encoding: str
    """Python's name of it."""
    certain: bool
    replaced: int = 0
    """Bytes that are not of the encoding; each shows as U+FFFD."""


# Longer marks first: that of UTF-32 begins with that of UTF-16.
_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# Control characters that no text file holds: not tab, line feed, vertical tab, form feed, carriage
# return, and the Ctrl-Z that closed files once.
_CONTROLS: Final = regex.compile("[\x00-\x08\x0e-\x19\x1b-\x1f]")
_SAMPLE: Final = 200_000
"""Bytes that are looked at to tell a legacy encoding."""


def decode(data: bytes) -> Decoded:
    """The characters of a plain text. Raises `FormatError` (``empty-file``, ``binary``)."""
    if not data.strip(b"\x00 \t\r\n\x0c\x1a"):
        raise FormatError("binary" if 0 in data else "empty-file")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _checked(_replacing(data[len(mark) :], encoding))
    if 0 in data:
        return _wide(data)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        return _wide(data) if _CONTROLS.search(text) else Decoded(text, "utf-8", True)
    if _CONTROLS.search(data[:_SAMPLE].decode("latin-1")):
        return _wide(data)
    return _damaged_utf8(data) or _legacy(data)


def _checked(decoded: Decoded) -> Decoded:
    if _CONTROLS.search(decoded.text):
        raise FormatError("binary")
    return decoded


def _replacing(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace")
    return Decoded(text, encoding, True, text.count("\ufffd"))


def _wide(data: bytes) -> Decoded:
    """UTF-16 without its mark: of the two byte orders, the one that gives letters of the six languages."""
    found: list[tuple[int, Decoded]] = []
    for encoding in ("utf-16-le", "utf-16-be"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        expected = len(_EXPECTED_WIDE.findall(text))
        # The wrong order turns spaces and line ends into Han characters, never the other way round.
        plain = sum(1 for char in text if char <= "\x7f")
        if plain and not _CONTROLS.search(text) and expected >= 0.95 * len(text):
            found.append((plain, Decoded(text, encoding, expected > 20)))
    if not found:
        raise FormatError("binary")
    return max(found, key=lambda pair: pair[0])[1]


_EXPECTED_WIDE: Final = regex.compile(
    r"[\p{Latin}\p{Cyrillic}\p{Arabic}\p{Han}\s\p{Nd}\p{P}\p{Sc}\p{Sm}\p{So}\p{Mn}\u200e\u200f\u00ad]"
)


def _damaged_utf8(data: bytes) -> Decoded | None:
    """UTF-8 with a few bad bytes, as files have that were cut or joined; None when it is not UTF-8."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = sum(1 for char in text if char > "\x7f") - bad
    if good >= 10 * bad:
        return Decoded(text, "utf-8", False, bad)
    return None


def _legacy(data: bytes) -> Decoded:
    sample = data[:_SAMPLE]
    scores = sorted(((likeness(sample), encoding) for encoding, likeness in _LIKENESS), reverse=True)
    (best, encoding), (second, _) = scores[:2]
    high = sum(1 for byte in sample if byte > 0x7F)
    decoded = data.decode(encoding, "replace")
    replaced = decoded.count("\ufffd")
    enough = 3 if encoding == "cp1252" else 12
    certain = best > 0.8 and best - second > 0.25 and high >= enough and not replaced
    return Decoded(decoded, encoding, certain, replaced)


def _text(sample: bytes, encoding: str) -> str | None:
    """The sample decoded; None when more than a hundredth of it is not of that encoding."""
    text = sample.decode(encoding, "replace")
    foreign = sum(1 for char in text if char > "\x7f")
    return None if text.count("\ufffd") > max(1, foreign // 100) else text


def _western(sample: bytes) -> float:
    text = _text(sample, "cp1252")
    if text is None:
        return 0.0
    # Letters with accents stand alone or in pairs among plain ones; other scripts give long runs of them.
    foreign = len(_FOREIGN.findall(text))
    good = len(_WESTERN.findall(text))
    return good / foreign if foreign else 0.0


def _cyrillic(sample: bytes) -> float:
    text = _text(sample, "cp1251")
    if text is None:
        return 0.0
    foreign = len(_FOREIGN.findall(text))
    # Words in one case, or with a capital first: the other Cyrillic encodings decode to the reverse.
    good = sum(len(word) for word in _CYRILLIC_WORD.findall(text)) + len(_SIGNS.findall(text))
    common = len(_CYRILLIC_COMMON.findall(text))
    return _share(good, foreign, common, 0.5)


def _arabic(sample: bytes) -> float:
    text = _text(sample, "cp1256")
    if text is None:
        return 0.0
    foreign = len(_FOREIGN.findall(text))
    good = sum(len(word) for word in _ARABIC_WORD.findall(text)) + len(_SIGNS.findall(text))
    return _share(good, foreign, len(_ARABIC_COMMON.findall(text)), 0.4)


def _share(good: int, foreign: int, common: int, wanted: float) -> float:
    """Share of expected characters, less where the language's most frequent ones are too rare."""
    if not foreign:
        return 0.0
    return good / foreign * min(1.0, common / foreign / wanted)


def _chinese(encoding: str, level: Callable[[str], bool], frequent: str) -> Callable[[bytes], float]:
    def likeness(sample: bytes) -> float:
        text = _text(sample, encoding)
        if text is None:
            return 0.0
        foreign = _FOREIGN.findall(text)
        han = [char for char in foreign if "\u4e00" <= char <= "\u9fff"]
        if not han:
            return 0.0
        good = sum(1 for char in han if level(char)) + len(_FULL_WIDTH.findall(text))
        known = sum(1 for char in han if char in frequent)
        return good / len(foreign) * (0.7 + 0.3 * min(1.0, known / len(han) / 0.08))

    return likeness


def _first_level_gb(char: str) -> bool:
    """The 3,755 characters of GB 2312's first level, by pronunciation: nearly all of a modern text."""
    code = char.encode("gb18030")
    return len(code) == 2 and 0xB0 <= code[0] <= 0xD7 and code[1] >= 0xA1


def _first_level_big5(char: str) -> bool:
    """The 5,401 characters of Big5's first level."""
    try:
        return 0xA4 <= char.encode("big5")[0] <= 0xC6
    except UnicodeEncodeError:
        return False


_FOREIGN: Final = regex.compile(r"[^\x00-\x7f]")
_WESTERN: Final = regex.compile(
    r"(?<![À-ÿŒœ]{2})[éèêëàâäçùûüîïôöœæñáíóúÉÈÊËÀÂÄÇÙÛÜÎÏÔÖŒÑÁÍÓÚß](?![À-ÿ]{2})|[«»’‘“”„–—…•€§°№¿¡\u00a0\u00ad·ºª]"
)
_SIGNS: Final = regex.compile(r"[«»’‘“”„–—…•§°№\u00a0\u00ad،؛؟]")
_CYRILLIC_WORD: Final = regex.compile(r"(?<!\p{L})(?:[А-ЯЁ]?[а-яё]+|[А-ЯЁ]+)(?!\p{L})")
_CYRILLIC_COMMON: Final = regex.compile(r"[оеаинтсрвлкмдпОЕАИНТСРВЛКМДП]")
_ARABIC_WORD: Final = regex.compile(r"[\u0621-\u063a\u0640-\u0652]{2,}")
_ARABIC_COMMON: Final = regex.compile(r"[\u0627\u0644\u064a\u0648\u0645\u0646\u062a\u0631\u0629\u0639]")
_FULL_WIDTH: Final = regex.compile(r"[\u3000-\u301f\uff00-\uffef\u2010-\u2026]")

_LIKENESS: Final[tuple[tuple[str, Callable[[bytes], float]], ...]] = (
    ("cp1252", _western),
    ("cp1251", _cyrillic),
    ("cp1256", _arabic),
    ("gb18030", _chinese("gb18030", _first_level_gb, "的一是在不了有和人这中大为上国我以要会议决关于员信电")),
    ("big5", _chinese("big5", _first_level_big5, "的一是在不了有和人這中大為上國我以要會議決關於員信電")),
)
