"""Markdown, with the conventions for struck, underlined, inserted and deleted words. Read only; written as text."""

from __future__ import annotations

from editor.collecting import collector_paused
from formats.codec import Imported


class Markdown:
    """Reads Markdown. Satisfies `formats.files.Reader`; what reads is loaded when first asked for."""

    suffix = "md"

    def recognises(self, data: bytes) -> bool:
        """Never: nothing but its name tells it from plain text."""
        del data
        return False

    def read(self, data: bytes) -> Imported:
        """The document in the bytes. Raises `FormatError`."""
        from formats.markdown.reader import read

        with collector_paused():
            return read(data)
