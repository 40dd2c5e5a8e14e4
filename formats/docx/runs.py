"""Runs and paragraph properties as XML: made, cut, and put in the order that the schema wants."""

from __future__ import annotations

import re
from copy import copy
from typing import Final

from lxml import etree

from editor.text import ATOM, BREAK, Marks
from formats.docx import names as n
from formats.docx.names import w

_ORDER: Final = {
    w(name): at
    for at, name in enumerate(
        (
            "ins", "del", "moveFrom", "moveTo", "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps",
            "strike", "dstrike", "outline", "shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish",
            "webHidden", "color", "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u", "effect", "bdr",
            "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath",
            "rPrChange",
        )
    )
}  # fmt: skip
"""Sequence of the children of `w:rPr` (ECMA-376-1, A.1, EG_RPrBase)."""
_CHANGES: Final = frozenset(w(name) for name in ("ins", "del", "moveFrom", "moveTo", "rPrChange"))
_DELETED_NAMES: Final = {n.T: n.DEL_TEXT, n.INSTRUCTION: w("delInstrText")}
_LIVE_NAMES: Final = {deleted: live for live, deleted in _DELETED_NAMES.items()}


MEANT: Final = str.maketrans({"\n": " ", "\r": " ", ATOM: "\ufffd", BREAK: "\n", "\u2028": "\n"})
"""What characters of a file are in our texts, where some mean something else."""


def element(tag: str, **attributes: str) -> etree._Element:
    """A new WordprocessingML element with attributes of the same namespace."""
    made = etree.Element(w(tag), nsmap={"w": n.W_URI})
    for name, value in attributes.items():
        made.set(w(name), value)
    return made


def put_property(rpr: etree._Element, name: str, value: str | None) -> None:
    """Set one run property at its place in the order; `None` takes it away. "" has no `w:val`."""
    tag = w(name)
    for old in rpr.findall(tag):
        rpr.remove(old)
    if value is None:
        return
    made = etree.SubElement(rpr, tag)
    if value:
        made.set(n.VAL, value)
    place = _ORDER.get(tag, len(_ORDER))
    for at, sibling in enumerate(rpr):
        if sibling is not made and _ORDER.get(str(sibling.tag), len(_ORDER)) > place:
            rpr.insert(at, made)
            break


def put_marks(rpr: etree._Element, have: Marks, want: Marks) -> None:
    """Make run properties that give the marks `have` give `want`."""
    for names, old, new in (
        (("b", "bCs"), have.bold, want.bold),
        (("i", "iCs"), have.italic, want.italic),
        (("caps",), have.capitals, want.capitals),
        (("smallCaps",), have.small_caps, want.small_caps),
    ):
        if old != new:
            for name in names:
                put_property(rpr, name, "" if new else "0")
    if (have.strike, have.strike and have.double) != (want.strike, want.strike and want.double):
        put_property(rpr, "strike", "" if want.strike and not want.double else "0")
        put_property(rpr, "dstrike", "" if want.strike and want.double else None)
    if (have.underline, have.underline and have.double) != (want.underline, want.underline and want.double):
        put_property(rpr, "u", ("double" if want.double else "single") if want.underline else "none")
    if have.position != want.position:
        put_property(rpr, "vertAlign", {"super": "superscript", "sub": "subscript"}.get(want.position, "baseline"))
    if have.language != want.language:
        put_property(rpr, "lang", want.language or None)


def drawn(rpr: etree._Element | None, struck: bool, underlined: bool, double: bool) -> etree._Element | None:
    """A copy of run properties without tracked changes, with strike and underline as an amendment has them."""
    if rpr is None and not (struck or underlined):
        return None
    made = copy(rpr) if rpr is not None else element("rPr")
    for child in list(made):
        if child.tag in _CHANGES:
            made.remove(child)
    if struck:
        put_property(made, "dstrike" if double else "strike", "")
        put_property(made, "strike" if double else "dstrike", None)
    if underlined:
        put_property(made, "u", "double" if double else "single")
    return made if len(made) else None


def without_lines(rpr: etree._Element | None) -> etree._Element | None:
    """A copy of run properties without strike and underline."""
    made = copy(rpr) if rpr is not None else None
    if made is not None:
        for name in ("u", "strike", "dstrike"):
            put_property(made, name, None)
    return made


def clean_text(text: str) -> str:
    """The text without characters that XML cannot hold (XML 1.0, 2.2)."""
    return _UNFIT.sub("", text)


_UNFIT: Final = re.compile("[\x00-\x1f\ud800-\udfff\ufffe\uffff]")


def add_text(run: etree._Element, text: str, deleted: bool) -> None:
    """Let a run spell a text, behind what it holds."""
    tag = n.DEL_TEXT if deleted else n.T
    for part in PARTS.split(text):
        name = SPECIAL.get(part)
        if name is not None:
            etree.SubElement(run, w(name))
            continue
        part = clean_text(part)
        if part:
            last = run[-1] if len(run) else None
            if last is None or last.tag != tag:
                last = etree.SubElement(run, tag)
            whole = (last.text or "") + part
            last.text = whole
            if whole[0].isspace() or whole[-1].isspace():
                last.set(n.XML_SPACE, "preserve")


SPECIAL: Final = {"\t": "tab", "\n": "br", "\u2011": "noBreakHyphen", "\u00ad": "softHyphen", "\u2029": "br"}
PARTS: Final = re.compile(f"([{''.join(SPECIAL)}])")


def child_copy(child: etree._Element, deleted: bool) -> etree._Element:
    """A copy of a run's child as it stands in live or in deleted text."""
    made = copy(child)
    made.tail = None
    names = _DELETED_NAMES if deleted else _LIVE_NAMES
    for part in made.iter(*names):
        part.tag = names[str(part.tag)]
        if part.text:
            part.set(n.XML_SPACE, "preserve")
    return made


def as_deleted(run: etree._Element, deleted: bool) -> None:
    """Make a run of characters one of live, or of deleted, text."""
    old, new = (n.T, n.DEL_TEXT) if deleted else (n.DEL_TEXT, n.T)
    for child in run.iterchildren(old):
        child.tag = new
        if child.text:
            child.set(n.XML_SPACE, "preserve")


def joined_text(run: etree._Element, child: etree._Element) -> bool:
    """Add a text child to a run by lengthening its last one; `False` when the two are not alike."""
    if len(run) == 0:
        return False
    last = run[-1]
    if last.tag != child.tag or child.tag not in (n.T, n.DEL_TEXT):
        return False
    last.text = (last.text or "") + (child.text or "")
    if last.text and (last.text[0].isspace() or last.text[-1].isspace()):
        last.set(n.XML_SPACE, "preserve")
    return True


def clear_row(row: etree._Element) -> None:
    """Take what tells that a table's row came or went out of it."""
    properties = row.find(n.TR_PR)
    if properties is not None:
        for tag in (n.INS, n.DEL, w("trPrChange")):
            for change in properties.findall(tag):
                properties.remove(change)
