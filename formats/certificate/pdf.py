"""What the uncompressed objects of a PDF tell (ISO 32000-1, 14.3.3). Its words are drawings, and are not read."""

from __future__ import annotations

import re
from typing import Final

from editor.errors import FormatError
from formats.certificate.scan import Scan


def scan_pdf(data: bytes) -> Scan:
    """The names, notes and scripts of a PDF that Interline drew. Raises `FormatError` where its end is missing."""
    if b"%%EOF" not in data[-1024:]:
        raise FormatError("truncated")
    scan = Scan("pdf")
    scan.traces["property-names"] += [match[1].decode("ascii") for match in _NAMES.finditer(data)]
    scan.traces["comments"] += [match[1].decode("ascii") for match in _NOTES.finditer(data)]
    if b"/JavaScript" in data:
        scan.traces["macros"].append("JavaScript")
    return scan


_NAMES: Final = re.compile(rb"/(Author|Subject|Keywords)\s*(\((?:\\.|[^()\\])+\)|<[0-9A-Fa-f]{2,}>)")
_NOTES: Final = re.compile(rb"/Subtype\s*/(Text|FreeText|Highlight|StrikeOut|Underline|Popup)\b")
