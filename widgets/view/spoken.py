"""What a screen reader says of amendments, in words: which are deleted, which inserted, which stand again."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QCoreApplication

from editor.markup import Change
from widgets.view.projection import Shown

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


def changed(shown: Shown) -> list[str]:
    """What a provision deletes and inserts, in words; nothing where all of it is deleted, or inserted."""
    stretches = [
        (change, "".join(piece.text for piece in pieces))
        for change, pieces in groupby((p for p in shown.pieces if p.units), lambda piece: piece.change)
    ]
    if len(stretches) < 2:
        return []
    told = [
        (_deletion if change is Change.DELETED else _insertion)(_cut(words))
        for change, words in stretches
        if change is not Change.KEPT and words.strip()
    ]
    return told if len(told) <= STRETCHES else [*told[:STRETCHES], "…"]


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
