"""The words of plain text, and the signs between which it shows what comes and what goes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from formats.certificate.scan import DELETED, INSERTED, KEPT, Scan, Stream, readings
from formats.encoding import decode


def scan_plain(data: bytes) -> Scan:
    """A plain text of any encoding: its signs are tracked changes, it can have no other trace."""
    scan = Scan("txt")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = decode(data).text
    stream: Stream = []
    at = 0
    for start, stop in _signed(text):
        stream.append((text[at:start], KEPT))
        fate = DELETED if text[start] == "[" else INSERTED
        words = text[start + 2 : stop - 2]
        mark = text[stop : stop + 1] == "\n" and words == "¶"
        stream.append(("\n" if mark else words, fate))
        at = stop + mark
        scan.traces["tracked-changes"].append(text[start:stop])
    stream.append((text[at:], KEPT))
    scan.accepted, scan.rejected = ("\n".join(lines).split("\n") for lines in readings(stream))
    return scan


def _signed(text: str) -> Iterator[tuple[int, int]]:
    """Where words that go or come begin and end, with their signs; in time that grows with the text only."""
    at = 0
    unclosed = {"-]": -1, "+}": -1}
    """Up to where no such sign is left in its line."""
    while opening := _OPENING.search(text, at):
        closing = _CLOSING[opening[0]]
        at = opening.end()
        if at <= unclosed[closing]:
            continue
        line = text.find("\n", at)
        stop = text.find(closing, at, line if line >= 0 else len(text))
        if stop < 0:
            unclosed[closing] = line if line >= 0 else len(text)
        else:
            at = stop + len(closing)
            yield opening.start(), at


_OPENING: Final = re.compile(r"\[-|\{\+")
_CLOSING: Final = {"[-": "-]", "{+": "+}"}
"""How plain text shows words that go and words that come."""
