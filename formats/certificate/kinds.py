"""Which kind of file the bytes are, and what one walk through it finds."""

from __future__ import annotations

import re
from typing import Final

from editor.errors import FormatError
from formats.certificate.odt import scan_odt
from formats.certificate.page import HEAD, scan_page
from formats.certificate.pdf import scan_pdf
from formats.certificate.plain import scan_plain
from formats.certificate.scan import Scan, unpacked
from formats.certificate.word import scan_docx


def scanned(data: bytes) -> Scan:
    """What is found in a file of any kind that can be looked through. Raises `FormatError` for the others."""
    if data.startswith(b"%PDF-"):
        return scan_pdf(data)
    if not data.startswith(b"PK"):
        if data.startswith(HEAD):
            return scan_page(data)
        if _MARKED_UP.match(data):
            raise FormatError("no-certificate")
        return scan_plain(data)
    parts = unpacked(data)
    if "[Content_Types].xml" in parts:
        return scan_docx(parts)
    if "content.xml" in parts:
        return scan_odt(parts)
    raise FormatError("unknown-format")


_MARKED_UP: Final = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:\{\\rtf|<\?xml|<!doctype|<html|\xd0\xcf\x11\xe0|Version:[\d.]+\s+StartHTML)",
    re.IGNORECASE,
)
"""How files begin whose traces lie in signs that plain text has not."""
