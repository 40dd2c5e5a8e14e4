"""Colours of words, as far as they may tell of amendments."""

from __future__ import annotations

import re
from typing import Final

_HEX: Final = re.compile(r"#?([0-9A-Fa-f]{2})([0-9A-Fa-f]{2})([0-9A-Fa-f]{2})")
_STRONG: Final = 0xA0
_WEAK: Final = 0x70


def marks(colour: str) -> bool:
    """True for a clear red or blue, ``FF0000`` or ``#ff0000``: what people write new words and strike old ones in.

    No convention prescribes either (conventions, 1.6), so colour is told of and never taken for an amendment.
    """
    found = _HEX.fullmatch(colour)
    if found is None:
        return False
    red, green, blue = (int(part, 16) for part in found.groups())
    return (red >= _STRONG and green <= _WEAK and blue <= _WEAK) or (
        blue >= _STRONG and red <= _WEAK and green <= _STRONG
    )
