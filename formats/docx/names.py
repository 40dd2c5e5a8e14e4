"""Names of WordprocessingML, as lxml spells them, and the one translation of namespaces there is."""

from __future__ import annotations

from typing import Final

W_URI: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R_URI: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
REL_URI: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES_URI: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
MC_URI: Final = "http://schemas.openxmlformats.org/markup-compatibility/2006"
M_URI: Final = "http://schemas.openxmlformats.org/officeDocument/2006/math"
A_URI: Final = "http://schemas.openxmlformats.org/drawingml/2006/main"
WP_URI: Final = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
V_URI: Final = "urn:schemas-microsoft-com:vml"
W14_URI: Final = "http://schemas.microsoft.com/office/word/2010/wordml"
XML_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"


def w(name: str) -> str:
    """The qualified name of an element or attribute of WordprocessingML."""
    return f"{{{W_URI}}}{name}"


VAL: Final = w("val")
ID: Final = w("id")
AUTHOR: Final = w("author")
DATE: Final = w("date")
P: Final = w("p")
PPR: Final = w("pPr")
R: Final = w("r")
RPR: Final = w("rPr")
T: Final = w("t")
DEL_TEXT: Final = w("delText")
TAB: Final = w("tab")
INS: Final = w("ins")
DEL: Final = w("del")
MOVE_FROM: Final = w("moveFrom")
MOVE_TO: Final = w("moveTo")
TBL: Final = w("tbl")
TR: Final = w("tr")
TC: Final = w("tc")
TR_PR: Final = w("trPr")
TC_PR: Final = w("tcPr")
SDT: Final = w("sdt")
SDT_CONTENT: Final = w("sdtContent")
HYPERLINK: Final = w("hyperlink")
FIELD_CHAR: Final = w("fldChar")
FIELD_TYPE: Final = w("fldCharType")
INSTRUCTION: Final = w("instrText")
SIMPLE_FIELD: Final = w("fldSimple")
TEXT_BOX: Final = w("txbxContent")
RUBY_BASE: Final = w("rubyBase")
SECTION: Final = w("sectPr")
R_ID: Final = f"{{{R_URI}}}id"
R_EMBED: Final = f"{{{R_URI}}}embed"
ALTERNATE: Final = f"{{{MC_URI}}}AlternateContent"
CHOICE: Final = f"{{{MC_URI}}}Choice"
FALLBACK: Final = f"{{{MC_URI}}}Fallback"
RANGES: Final = frozenset(
    w(name)
    for name in (
        "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "proofErr", "permStart", "permEnd",
        "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd",
        "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd",
        "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd",
        "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd",
    )
)  # fmt: skip
"""What may stand between two paragraphs without keeping them apart."""

STRICT: Final = b"http://purl.oclc.org/ooxml/"
_TRANSITIONAL: Final = (
    (b"wordprocessingml/main", W_URI.encode()),
    (b"officeDocument/relationships", R_URI.encode()),
    (b"officeDocument/math", M_URI.encode()),
    (b"drawingml/main", A_URI.encode()),
    (b"drawingml/wordprocessingDrawing", WP_URI.encode()),
    (b"drawingml/picture", b"http://schemas.openxmlformats.org/drawingml/2006/picture"),
)


def transitional(xml: bytes) -> bytes:
    """The part with the namespaces of ISO/IEC 29500 Strict said as the transitional ones."""
    if STRICT not in xml:
        return xml
    for strict, ours in _TRANSITIONAL:
        xml = xml.replace(STRICT + strict, ours)
    return xml
