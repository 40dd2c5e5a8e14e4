"""What is computed once of a document and asked for again and again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from functools import wraps
from threading import Lock
from typing import TypeVar

Whole = TypeVar("Whole")
Found = TypeVar("Found")


def once_each(most: int) -> Callable[[Callable[[Whole], Found]], Callable[[Whole], Found]]:
    """A function of a frozen value that remembers what it found of the last `most` values, by identity.

    `lru_cache` would compare equal values at length: two long documents that are equal but not the
    same take longer to compare than most things take to compute. The values are kept alive as
    long as they are remembered. May be called from several threads.
    """

    def decorated(function: Callable[[Whole], Found]) -> Callable[[Whole], Found]:
        known: OrderedDict[int, tuple[Whole, Found]] = OrderedDict()
        lock = Lock()
        newest: tuple[Whole, Found] | None = None

        @wraps(function)
        def remembered(whole: Whole) -> Found:
            nonlocal newest
            last = newest
            if last is not None and last[0] is whole:
                return last[1]
            with lock:
                pair = known.get(id(whole))
                if pair is not None:
                    known.move_to_end(id(whole))
            if pair is None:
                pair = whole, function(whole)
                with lock:
                    known[id(whole)] = pair
                    while len(known) > most:
                        known.popitem(last=False)
            newest = pair
            return pair[1]

        return remembered

    return decorated
