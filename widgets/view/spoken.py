"""What a screen reader says of amendments, in words: which are deleted, which inserted, which stand again."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from editor.markup import Change

STRETCHES = 5
"""So many stretches of words are said at a time ..."""
_LONGEST = 120
"""... each with so many characters."""


def fate_words(fate: str) -> str:
    """What is said where other words begin."""
    if fate == Change.DELETED.value:
        return QCoreApplication.translate("TextView", "deleted")
    if fate == Change.INSERTED.value:
        return QCoreApplication.translate("TextView", "inserted")
    return QCoreApplication.translate("TextView", "unchanged")


def _deletion(words: str) -> str:
    return QCoreApplication.translate("TextView", "deleted “{words}”").format(words=words)


def _insertion(words: str) -> str:
    return QCoreApplication.translate("TextView", "inserted “{words}”").format(words=words)


def _cut(words: str) -> str:
    """Words as they are spoken: on one line, and not too many."""
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"


def changed(pieces: Iterable[tuple[Change, str]]) -> list[str]:
    """What becomes of words that stand in that order; nothing where all of them are deleted, or inserted."""
    stretches = _stretches(pieces)
    if len(stretches) < 2:
        return []
    told = [_said(change, _cut(words)) for change, words in stretches if change is not Change.KEPT and words.strip()]
    return told if len(told) <= STRETCHES else [*told[:STRETCHES], "…"]


def read(pieces: Iterable[tuple[Change, str]]) -> str:
    """All words, and of each stretch that does not stay what becomes of it."""
    return " ".join(_said(change, words.strip()) for change, words in _stretches(pieces) if words.strip())


def _stretches(pieces: Iterable[tuple[Change, str]]) -> list[tuple[Change, str]]:
    """Neighbours of one fate together."""
    return [
        (change, "".join(words for _, words in run))
        for change, run in groupby((piece for piece in pieces if piece[1]), lambda piece: piece[0])
    ]


def _said(change: Change, words: str) -> str:
    if change is Change.KEPT:
        return words
    return _deletion(words) if change is Change.DELETED else _insertion(words)


def turned(before: str, now: str, text: str) -> list[str]:
    """Which words of a text were deleted, or stand again, by what became of each character before and now."""
    deleted = Change.DELETED.value
    at, told = 0, []
    for (was, fate), run in groupby(
        zip(before, now, strict=True), lambda pair: (pair[0] == deleted, pair[1] == deleted)
    ):
        stop = at + len(list(run))
        words = _cut(text[at:stop]) or QCoreApplication.translate("TextView", "space")
        if fate and not was:
            told.append(_deletion(words))
        elif was and not fate:
            told.append(QCoreApplication.translate("TextView", "restored “{words}”").format(words=words))
        at = stop
    return told
