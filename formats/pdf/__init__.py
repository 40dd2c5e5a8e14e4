"""PDF: the text layer of printed pages, with the lines drawn through and under words (ISO 32000). Read only."""

from __future__ import annotations

from editor.collecting import collector_paused
from formats.codec import Imported


class Pdf:
    """Reads PDF. Satisfies `formats.files.Reader`; what reads is loaded when first asked for."""

    suffix = "pdf"

    def recognises(self, data: bytes) -> bool:
        return b"%PDF-" in data[:1024]  # readers look that far for it (ISO 32000-1, annex H)

    def read(self, data: bytes) -> Imported:
        """The document in the bytes, words struck and underlined as format. Raises `FormatError`."""
        from formats.pdf.reader import read

        with collector_paused():
            return read(data)
