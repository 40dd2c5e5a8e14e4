"""HTML: web pages, and what Word and others put on the clipboard (HTML 5; CF_HTML). Read only."""

from __future__ import annotations

import re
from typing import Final

from editor.collecting import collector_paused
from formats.codec import Imported

_START: Final = re.compile(
    rb"\s*(?:<!--.*?-->\s*|<\?xml[^>]*\?>\s*)*<(?:!doctype\s+html|html|head|body|meta|title)\b",
    re.IGNORECASE | re.DOTALL,
)
CLIPBOARD: Final = re.compile(rb"Version:\d.*?StartHTML:\s*-?\d+", re.DOTALL)
"""How HTML on the clipboard of Windows begins (CF_HTML)."""

_ARCHIVE: Final = re.compile(
    rb"(?:MIME-Version|Content-Type|From|Subject|Date|Snapshot-Content-Location):", re.IGNORECASE
)


def is_archive(data: bytes) -> bool:
    """True for a page saved in one file with its pictures (RFC 2557), as ``.mht`` files are."""
    return b"multipart/related" in data[:4096] and bool(_ARCHIVE.match(data))


class Html:
    """Reads HTML. Satisfies `formats.files.Reader`; what reads is loaded when first asked for."""

    suffix = "html"

    def recognises(self, data: bytes) -> bool:
        head = data[:4096]
        if head.startswith((b"\xff\xfe", b"\xfe\xff")):
            head = head.replace(b"\x00", b"")[2:]
        head = head.removeprefix(b"\xef\xbb\xbf")
        return bool(_START.match(head) or CLIPBOARD.match(head) or is_archive(head))

    def read(self, data: bytes) -> Imported:
        """The document in the bytes. Raises `FormatError`."""
        from formats.html.reader import read

        with collector_paused():
            return read(data)
