"""The words of plain text, and the signs between which it shows what comes and what goes."""

from __future__ import annotations

import re
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
    for sign in _SIGNED.finditer(text):
        stream.append((text[at : sign.start()], KEPT))
        fate = DELETED if sign[0].startswith("[") else INSERTED
        words = sign[1] if sign[1] is not None else sign[2]
        mark = text[sign.end() : sign.end() + 1] == "\n" and words == "¶"
        stream.append(("\n" if mark else words, fate))
        at = sign.end() + mark
    stream.append((text[at:], KEPT))
    scan.traces["tracked-changes"] += [sign[0] for sign in _SIGNED.finditer(text)]
    scan.accepted, scan.rejected = ("\n".join(lines).split("\n") for lines in readings(stream))
    return scan


_SIGNED: Final = re.compile(r"\[-(.*?)-\]|\{\+(.*?)\+\}")
"""How plain text shows words that go and words that come."""
