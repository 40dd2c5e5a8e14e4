"""OpenDocument texts (``.odt``, ODF 1.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.collecting import collector_paused
from editor.rendering import Rendering
from formats.codec import Imported, Written

if TYPE_CHECKING:
    from formats.crossing import Crossing

_MIMETYPE = b"application/vnd.oasis.opendocument.text"


class Odt:
    """Reads and writes OpenDocument texts.

    What reads and what writes is loaded when first asked for: no window waits for it.
    """

    suffix = "odt"
    looks = True

    def recognises(self, data: bytes) -> bool:
        """True for a ZIP whose first entry says so (ODF 1.3 part 2, 3.3), or that names the parts of one."""
        if not data.startswith(b"PK"):
            return False
        head = data[:200]
        return _MIMETYPE in head or (b"content.xml" in data and b"META-INF/manifest.xml" in data)

    def read(self, data: bytes) -> Imported:
        """The document in the bytes. Raises `FormatError`."""
        from formats.odt.reader import read

        with collector_paused():
            return read(data)

    def write(
        self,
        rendering: Rendering,
        source: bytes | None = None,
        parsed: object = None,
        crossing: Crossing | None = None,
    ) -> Written:
        """The bytes of a file that shows `rendering`; `source` is edited in place, else `crossing` is made use of."""
        with collector_paused():
            if source is not None:
                from formats.odt.edit import write_into

                return write_into(rendering, source)
            from formats.odt.new import write_new

            return write_new(rendering) if crossing is None else write_new(rendering, crossing)

    def crossing(self, source: bytes, parsed: object = None, final: bool = False) -> Crossing:
        """What the text of a file takes along into another format. Raises `FormatError`."""
        from formats.odt.crossing import crossing
        from formats.odt.source import open_source

        with collector_paused():
            return crossing(open_source(source), final)

    def decide(self, source: bytes, final: bool) -> Written | None:
        """The file with every tracked change accepted, or rejected, as it stands. Raises `FormatError`."""
        from formats.odt.finish import decided

        with collector_paused():
            return decided(source, final)
