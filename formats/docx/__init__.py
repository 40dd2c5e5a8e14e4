"""DOCX: what Word and those who follow it write (ECMA-376, ISO/IEC 29500)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.collecting import collector_paused
from editor.rendering import Rendering
from formats.codec import Imported, Written

if TYPE_CHECKING:
    from formats.crossing import Crossing


class Docx:
    """Reads and writes DOCX. Satisfies `formats.codec.Codec`.

    What reads and what writes is loaded when first asked for: no window waits for it.
    """

    suffix = "docx"
    looks = True

    def recognises(self, data: bytes) -> bool:
        """True for a package of parts with content types that has a folder ``word``."""
        return data.startswith(b"PK\x03\x04") and b"[Content_Types].xml" in data and b"word/" in data

    def read(self, data: bytes) -> Imported:
        """The document in the bytes, its tracked changes as proposals. Raises `FormatError`."""
        from formats.docx.reader import read

        with collector_paused():
            return read(data)

    def write(
        self,
        rendering: Rendering,
        source: bytes | None = None,
        parsed: object = None,
        crossing: Crossing | None = None,
    ) -> Written:
        """The bytes of a file that shows `rendering`: `source` edited in place, else `crossing` is made use of."""
        with collector_paused():
            if source is not None:
                from formats.docx.inplace import edit

                return edit(rendering, source, parsed)
            from formats.docx.fresh import make

            return make(rendering) if crossing is None else make(rendering, crossing)

    def crossing(self, source: bytes, parsed: object = None, final: bool = False) -> Crossing:
        """What the text of a file takes along into another format. Raises `FormatError`."""
        from formats.docx.crossing import crossing
        from formats.docx.walk import Walked, walk

        with collector_paused():
            return crossing(parsed if isinstance(parsed, Walked) and parsed.fresh else walk(source), final)

    def decide(self, source: bytes, final: bool) -> Written | None:
        """The file with all its tracked changes accepted or rejected, whatever they are. Raises `FormatError`."""
        from formats.docx.finish import decided

        with collector_paused():
            return decided(source, final)
