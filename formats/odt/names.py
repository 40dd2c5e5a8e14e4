"""Names of OpenDocument elements and attributes (ODF 1.3 part 3), as lxml spells them, and its lengths."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

NAMESPACES: Final = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "dc": "http://purl.org/dc/elements/1.1/",
    "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    "script": "urn:oasis:names:tc:opendocument:xmlns:script:1.0",
    "form": "urn:oasis:names:tc:opendocument:xmlns:form:1.0",
    "presentation": "urn:oasis:names:tc:opendocument:xmlns:presentation:1.0",
    "manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
    "xml": "http://www.w3.org/XML/1998/namespace",
    "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
    "config": "urn:oasis:names:tc:opendocument:xmlns:config:1.0",
    "officeooo": "http://openoffice.org/2009/office",
    "xforms": "http://www.w3.org/2002/xforms",
    "xhtml": "http://www.w3.org/1999/xhtml",
}


@cache
def q(name: str) -> str:
    """``text:p`` as lxml spells it."""
    prefix, local = name.split(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


P: Final = q("text:p")
H: Final = q("text:h")
SPAN: Final = q("text:span")
RUBY: Final = q("text:ruby")
LINK: Final = q("text:a")
TAB: Final = q("text:tab")
SPACES: Final = q("text:s")
LINE_BREAK: Final = q("text:line-break")
NOTE: Final = q("text:note")
NOTE_BODY: Final = q("text:note-body")
LIST: Final = q("text:list")
LIST_ITEM: Final = q("text:list-item")
LIST_HEADER: Final = q("text:list-header")
SECTION: Final = q("text:section")
TABLE: Final = q("table:table")
ROW: Final = q("table:table-row")
CELL: Final = q("table:table-cell")
COVERED: Final = q("table:covered-table-cell")
COLUMN: Final = q("table:table-column")
FRAME: Final = q("draw:frame")
IMAGE: Final = q("draw:image")
TEXT_BOX: Final = q("draw:text-box")
TRACKED: Final = q("text:tracked-changes")
REGION: Final = q("text:changed-region")
CHANGE: Final = q("text:change")
CHANGE_START: Final = q("text:change-start")
CHANGE_END: Final = q("text:change-end")
CHANGE_ID: Final = q("text:change-id")
ANNOTATION: Final = q("office:annotation")
STYLE_NAME: Final = q("text:style-name")
REPEATED: Final = q("table:number-columns-repeated")

_LENGTH: Final = re.compile(r"\s*(-?\d{0,9}\.?\d{0,9})(cm|mm|in|pt|pc|px)\s*")
_POINTS: Final = {"cm": 72 / 2.54, "mm": 72 / 25.4, "in": 72.0, "pt": 1.0, "pc": 12.0, "px": 0.75}


def points(length: str | None) -> float | None:
    """A length in points; `None` when there is none, or it is relative."""
    found = _LENGTH.fullmatch(length or "")
    if found is None or not any(c.isdigit() for c in found[1]):
        return None
    return round(float(found[1]) * _POINTS[found[2]], 2)


def alignment(align: str, rtl: bool) -> str:
    """The value of ``fo:text-align``. LibreOffice takes start as left, so right-to-left text names the sides."""
    return {"start": "right", "end": "left"}.get(align, align) if rtl else align


START: Final = "fo:margin-left"
"""The margin before the words. LibreOffice takes left as before them in right-to-left paragraphs, too."""
END: Final = "fo:margin-right"


def count(value: str | None, most: int, default: int = 1) -> int:
    """A whole number from 1 to `most`; `default` when it is none."""
    return min(max(int(value), 1), most) if value and value.isdecimal() and len(value) < 9 else default


_ESCAPED: Final = re.compile(r"_([0-9a-fA-F]{1,5})_")


def shown_name(name: str) -> str:
    """The name of a style as people see it, where its file gives none: ``Res_5f_No`` is ``Res_No``."""
    return _ESCAPED.sub(lambda m: chr(int(m[1], 16)), name)


def internal_name(shown: str) -> str:
    """A display name as an NCName, in the way LibreOffice encodes it (ODF 1.3 part 3, 19.511)."""
    out = [c if (c.isalnum() and c.isascii()) or c in "-." else f"_{ord(c):x}_" for c in shown]
    if out and not out[0][0].isalpha() and out[0][0] != "_":
        out[0] = f"_{ord(shown[0]):x}_"
    return "".join(out)
