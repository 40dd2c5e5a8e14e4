"""Python's cyclic garbage collector, held back while something large is built.

A document is tens of thousands of small frozen values, none of them in a cycle: looking through them
again and again as they are made takes longer than making them (two thirds of the time of opening
1,000 pages).
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """No collection inside; afterwards as it was before. Serves as a decorator too."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        # All that was made counts as old at once. As young it would be looked through by the very next
        # collection, which takes a fifth of the time of opening.
        gc.freeze()
        gc.unfreeze()
        if was_on:
            gc.enable()
