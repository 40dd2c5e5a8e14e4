"""Control words of RTF by what they do (RTF specification 1.9.1, appendix B)."""

from __future__ import annotations

from typing import Final

# Groups without words of the text. Those that open with \* are passed over anyway unless they are entered.
PASSED_OVER: Final = frozenset(
    {
        "aftncn", "aftnsep", "aftnsepc", "annotation", "atnauthor", "atndate", "atnicn", "atnid", "atnparent",
        "atnref", "atntime", "atrfend", "atrfstart", "author", "bkmkend", "bkmkstart", "blipuid", "buptim",
        "category", "colorschememapping", "colortbl", "comment", "company", "creatim", "datafield", "datastore",
        "doccomm", "docvar", "factoidname", "falt", "fchars", "ffdeftext", "ffentrymcr", "ffexitmcr", "ffformat",
        "ffhelptext", "ffl", "ffname", "ffstattext", "file", "filetbl", "fldtype", "fontemb", "fontfile",
        "formfield", "ftncn", "ftnsep", "ftnsepc", "generator", "gridtbl", "htmltag", "info", "keycode", "keywords",
        "latentstyles", "lchars", "levelnumbers", "leveltext", "list", "listlevel", "listname", "listoverride",
        "listoverridetable", "listpicture", "liststylename", "listtable", "macc", "manager", "mhtmltag",
        "mmathPict", "nextfile", "nonesttables", "nonshppict", "objalias", "objclass", "objdata", "objname",
        "objsect", "objtime", "oldcprops", "oldpprops", "oldsprops", "oldtprops", "oleclsid", "operator", "panose",
        "password", "pgp", "pgptbl", "pn", "pntxta", "pntxtb", "printim", "private", "propname", "protusertbl",
        "pxe", "revtim", "rsidtbl", "rxe", "shprslt", "sn", "sp", "staticval", "subject", "sv", "svb", "tc",
        "template", "themedata", "title", "txe", "userprops", "wgrffmtfilter", "xe", "xform", "xmlattrname",
        "xmlattrvalue", "xmlclose", "xmlname", "xmlnstbl", "xmlopen",
    }
)  # fmt: skip
ENTERED: Final = frozenset(
    {
        "do", "fldinst", "footnote", "listtext", "moMath", "moMathPara", "nesttableprops", "pntext", "revtbl",
        "shpinst", "shppict", "shptxt", "stylesheet", "ud",
    }
)  # fmt: skip
"""Groups that are read although they open with ``\\*``."""

SIGNS: Final = {
    "tab": "\t", "line": "\n", "lbr": "\n", "softline": "\n", "emdash": "—", "endash": "–", "lquote": "‘",
    "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": "\u2003", "enspace": "\u2002",
    "qmspace": "\u2005", "zwj": "\u200d", "zwnj": "\u200c", "ltrmark": "\u200e", "rtlmark": "\u200f",
    "zwbo": "\u200b", "zwnbo": "\u2060",
}  # fmt: skip
SYMBOLS: Final = {"~": "\u00a0", "-": "\u00ad", "_": "\u2011", "\\": "\\", "{": "{", "}": "}", "\t": "\t"}
FLAGS: Final = frozenset(
    {
        "ab", "ai", "b", "caps", "deleted", "i", "mvf", "mvt", "revised", "scaps", "strike", "striked", "v",
    }
)  # fmt: skip
NUMBERS: Final = frozenset(
    {
        "f", "mvauth", "mvdate", "revauth", "revauthdel", "revdttm", "revdttmdel",
    }
)  # fmt: skip
UNDERLINES: Final = frozenset(
    {
        "ul", "uld", "uldash", "uldashd", "uldashdd", "uldb", "ulhwave", "ulldash", "ulth", "ulthd", "ulthdash",
        "ulthdashd", "ulthdashdd", "ulthldash", "ululdbwave", "ulw", "ulwave",
    }
)  # fmt: skip
ALIGNS: Final = {"ql": "", "qr": "end", "qc": "center", "qj": "justify", "qd": "justify"}
PAGE: Final = {
    "paperw": "width", "paperh": "height", "margl": "start", "margr": "end", "margt": "top", "margb": "bottom",
    "pgwsxn": "width", "pghsxn": "height", "marglsxn": "start", "margrsxn": "end", "margtsxn": "top",
    "margbsxn": "bottom",
}  # fmt: skip
FURNITURE: Final = frozenset(
    {
        "footer", "footerf", "footerl", "footerr", "header", "headerf", "headerl", "headerr",
    }
)  # fmt: skip
CODE_PAGES: Final = {"ansi": "cp1252", "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}

TRACKED_TABLES: Final = ("trauth", "clins", "cldel", "clmrgd", "clmrgdr", "clsplit")
"""Rows and cells that came, went, or were merged and parted under tracking (RTF 1.9.1, Table Definitions)."""
