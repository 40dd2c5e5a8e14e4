"""OpenDocument texts (``.odt``, ODF 1.3)."""

from __future__ import annotations

from editor.collecting import collector_paused
from editor.rendering import Rendering
from formats.codec import Imported, Written
from formats.odt import reader
from formats.odt.edit import write_into
from formats.odt.new import write_new

_MIMETYPE = b"application/vnd.oasis.opendocument.text"


class Odt:
    """Reads and writes OpenDocument texts."""

    suffix = "odt"

    def recognises(self, data: bytes) -> bool:
        """True for a ZIP whose first entry says so (ODF 1.3 part 2, 3.3), or that names the parts of one."""
        if not data.startswith(b"PK"):
            return False
        head = data[:200]
        return _MIMETYPE in head or (b"content.xml" in data and b"META-INF/manifest.xml" in data)

    def read(self, data: bytes) -> Imported:
        """The document in the bytes. Raises `FormatError`."""
        with collector_paused():
            return reader.read(data)

    def write(self, rendering: Rendering, source: bytes | None = None) -> Written:
        """The bytes of a file that shows `rendering`; `source` is edited in place."""
        with collector_paused():
            return write_into(rendering, source) if source is not None else write_new(rendering)
