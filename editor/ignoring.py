"""What a comparison passes over: differences of writing that change nothing in what is said.

Formatting is never compared. Beyond it, two strings are the same for an `Ignoring` when their
words are, one by one, as `Ignoring.word` gives them (`editor.wording.words_of`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

HYPHENS: Final = "\\-\u2010\u2011\u00ad"
"""Hyphen-minus, hyphen, non-breaking and soft hyphen, as a set of a pattern has them."""

_QUOTES: Final = {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"'}
_BLANKS: Final = "\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
"""Arabic kashida, and signs without width: they only place what stands beside them."""
_LIGATURES: Final = {"œ": "oe", "Œ": "Oe", "æ": "ae", "Æ": "Ae"} | {
    chr(0xFB00 + at): shown for at, shown in enumerate(("ff", "fi", "fl", "ffi", "ffl", "st", "st"))
}
_COMBINING: Final = "\u0300-\u036f\u0653-\u0655"

_BLANK: Final = re.compile(f"[{_BLANKS}]")
_HYPHEN: Final = re.compile(f"[{HYPHENS}]")
_INNER_HYPHEN: Final = re.compile(rf"(?<=[^\W\d_])[{HYPHENS}](?=[^\W\d_])|\u00ad")
_LETTER: Final = (
    r"a-zA-Z\u00c0-\u00c5\u00c7-\u00d6\u00d8-\u00e5\u00e7-\u00f6\u00f8-\u0151\u0154-\u024f"
    r"\u0400-\u0481\u048a-\u052f"
)
"""Letters of five languages that are no ligatures."""
_PLAIN: Final = re.compile(f"[{_LETTER}][{_LETTER} ]*+")
_STRAIGHT: Final = str.maketrans(_QUOTES)
_PARTED: Final = str.maketrans(_LIGATURES)


@dataclass(frozen=True)
class Ignoring:
    """Which differences are no amendments. As it stands: all that no delegation would table."""

    spacing: bool = True
    """Spaces, tabs and line breaks, their kind and number, also beside a sign; empty paragraphs; kashida."""
    hyphenation: bool = True
    """The kind of a hyphen, soft hyphens, and whether there is one between two letters."""
    apostrophes: bool = True
    """Apostrophes and quotation marks, straight or curly."""
    ligatures: bool = True
    """*œ* for *oe*, *æ* for *ae*, *ﬁ* for *fi*; letters composed with their accents or not."""
    case: bool = False
    """Capitals for small letters."""

    def word(self, word: str) -> str:
        """The word as it is compared; "" for what stands there for spacing only."""
        return _folded(self, word)

    def is_plain(self, string: str) -> bool:
        """True for words of letters alone, with spaces between, that are all compared as they are written.

        False tells nothing: most letters are known here, and those of scripts that part words by spaces.
        """
        return not self.case and _PLAIN.fullmatch(string) is not None

    def concerns(self, string: str) -> bool:
        """False when none of its words is compared otherwise than it is written."""
        return self._sign(string) is not None

    @cached_property
    def _sign(self) -> Callable[[str], object]:
        """Finds what a word must have to be compared otherwise than it is written, or than its like is; else `None`."""
        signs = (
            _BLANKS * self.spacing
            + HYPHENS * self.hyphenation
            + "".join(_QUOTES) * self.apostrophes
            + ("".join(_LIGATURES) + _COMBINING) * self.ligatures
            + r"\w" * self.case
        )
        return re.compile(f"[{signs}]" if signs else r"(?!)").search


@lru_cache(maxsize=1 << 14)
def _folded(ignoring: Ignoring, word: str) -> str:
    if ignoring.spacing:
        word = _BLANK.sub("", word)
    if ignoring.hyphenation:
        word = _HYPHEN.sub("-", _INNER_HYPHEN.sub("", word))
    if ignoring.apostrophes:
        word = word.translate(_STRAIGHT)
    if ignoring.ligatures:
        word = unicodedata.normalize("NFC", word).translate(_PARTED)
    return word.lower() if ignoring.case else word


USUAL: Final = Ignoring()
EXACTLY: Final = Ignoring(spacing=False, hyphenation=False, apostrophes=False, ligatures=False)
"""Nothing is ignored but formatting: what a file must give when its changes are accepted."""
