"""RTF: Rich Text Format as Word and LibreOffice write it (RTF specification 1.9.1). Read only."""

from __future__ import annotations

from editor.collecting import collector_paused
from formats.codec import Imported


class Rtf:
    """Reads RTF. Satisfies `formats.codec.Reader`; what reads is loaded when first asked for."""

    suffix = "rtf"

    def recognises(self, data: bytes) -> bool:
        return data[:64].lstrip(b"\xef\xbb\xbf \t\r\n\x00").startswith(b"{\\rtf")

    def read(self, data: bytes) -> Imported:
        """The document in the bytes, its tracked changes as proposals. Raises `FormatError`."""
        from formats.rtf.reader import read

        with collector_paused():
            return read(data)
