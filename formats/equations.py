"""Equations from Word's language into MathML and back (ECMA-376-1, 22.1; MathML 3, 3).

What one language has and the other has not comes as the row of its parts: no letter is lost.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from lxml import etree

from editor.errors import FormatError
from formats.package import parse_xml

Element = etree._Element

_M: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MATHML: Final = "{http://www.w3.org/1998/Math/MathML}"
_DEEPEST: Final = 100
"""Parts within parts; nobody writes them deeper."""
_TOKEN: Final = re.compile(r"(\d+(?:[.,]\d+)*)|([^\W\d_]+)|(\s+)|(.)", re.DOTALL)
_SUMS: Final = frozenset("∑∏∐∫∬∭∮∯∰⋀⋁⋂⋃⨀⨁⨂⨄⨆")
_FENCES: Final = {"(": ")", "[": "]", "{": "}", "|": "|", "‖": "‖", "⌈": "⌉", "⌊": "⌋", "⟨": "⟩", "〈": "〉"}
_ACCENTS: Final = frozenset("\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u030c\u20d6\u20d7\u20e1^~˙¨ˇ`´→⃗")
_BARS: Final = frozenset("¯_‾\u0332\u0305")
_APPLY: Final = "\u2061"


def mathml(equation: Element) -> bytes:
    """An equation of a Word file in MathML; empty where it is deeper than anyone writes them."""
    root = etree.Element(f"{_MATHML}math", nsmap={None: _MATHML[1:-1]})  # type: ignore[dict-item]
    if equation.tag == f"{_M}oMathPara":
        root.set("display", "block")
    try:
        root.append(_row(list(_to_mathml(equation, 0))))
    except _TooDeep:
        return b""
    return etree.tostring(root)


def omml(equation: bytes) -> Element:
    """An equation in Word's language; its letters alone where it is deeper than anyone writes them."""
    out = etree.Element(f"{_M}oMath", nsmap={"m": _M[1:-1]})
    try:
        root = parse_xml(equation)
        out.extend(_to_omml(list(root), 0))
    except _TooDeep:
        del out[:]
        out.append(_run("".join(str(text) for text in root.itertext()), "mtext"))
    except FormatError:
        pass
    return out


class _TooDeep(Exception):
    """Parts within parts, deeper than `_DEEPEST`."""


# To MathML.


def _e(name: str, *children: Element, text: str = "", **attributes: str) -> Element:
    made = etree.Element(f"{_MATHML}{name}", attributes)
    made.extend(children)
    made.text = text or None
    return made


def _row(parts: Sequence[Element]) -> Element:
    return parts[0] if len(parts) == 1 else _e("mrow", *parts)


def _to_mathml(holder: Element, deep: int) -> Iterator[Element]:
    if deep > _DEEPEST:
        raise _TooDeep
    for child in holder.iterchildren(etree.Element):
        tag = str(child.tag)
        name = tag.removeprefix(_M)
        make = _FROM_WORD.get(name) if tag.startswith(_M) else None
        if make is not None:
            yield make(child, deep + 1)
        elif name == "r":
            yield from _tokens(child)
        elif name in _THROUGH or tag in _MARKED:
            yield from _to_mathml(child, deep + 1)


_THROUGH: Final = frozenset({"oMath", "e", "box", "borderBox", "phant"})
_MARKED: Final = frozenset({f"{_W}ins", f"{_W}moveTo", f"{_W}smartTag", f"{_W}hyperlink"})


def _tokens(run: Element) -> Iterator[Element]:
    """Numbers, names, signs and words of a run."""
    text = "".join(str(t.text or "") for t in run.iter(f"{_M}t"))
    plain = run.find(f"{_M}rPr/{_M}nor")
    if plain is not None:
        yield _e("mtext", text=text)
        return
    style = run.find(f"{_M}rPr/{_M}sty")
    told_style = style.get(f"{_M}val", "") if style is not None else ""
    variant = {"p": "normal", "b": "bold", "bi": "bold-italic"}.get(told_style, "")
    told = {"mathvariant": variant} if variant else {}
    for number, name, space, sign in _TOKEN.findall(text):
        if number:
            yield _e("mn", text=number, **told)
        elif name:
            letters = [name] if variant == "normal" or not name.isascii() else list(name)
            yield from (_e("mi", text=letter, **told) for letter in letters)
        elif space:
            yield _e("mspace", width=f"{len(space) * 0.25:g}em")
        else:
            yield _e("mo", text=sign)


def _part(holder: Element, name: str, deep: int) -> Element:
    found = holder.find(f"{_M}{name}")
    return _row(list(_to_mathml(found, deep))) if found is not None else _e("mrow")


def _value(holder: Element, name: str, default: str = "") -> str:
    """A property of a part; `default` where it is not told, "1" where it is told without a value."""
    for properties in holder.iterchildren(etree.Element):
        if str(properties.tag).endswith("Pr"):
            found = properties.find(f"{_M}{name}")
            return default if found is None else found.get(f"{_M}val", "1")
    return default


def _on(holder: Element, name: str) -> bool:
    return _value(holder, name, "0") not in ("0", "off", "false")


def _fraction(part: Element, deep: int) -> Element:
    told = {"noBar": {"linethickness": "0"}, "skw": {"bevelled": "true"}, "lin": {"bevelled": "true"}}
    return _e("mfrac", _part(part, "num", deep), _part(part, "den", deep), **told.get(_value(part, "type"), {}))


def _scripts(name: str, *parts: str) -> Callable[[Element, int], Element]:
    return lambda part, deep: _e(name, *(_part(part, each, deep) for each in parts))


def _before(part: Element, deep: int) -> Element:
    sub, sup = _part(part, "sub", deep), _part(part, "sup", deep)
    return _e("mmultiscripts", _part(part, "e", deep), _e("mprescripts"), sub, sup)


def _root(part: Element, deep: int) -> Element:
    base = _part(part, "e", deep)
    degree = part.find(f"{_M}deg")
    if _on(part, "degHide") or degree is None or not len(degree):
        return _e("msqrt", base)
    return _e("mroot", base, _part(part, "deg", deep))


def _sum(part: Element, deep: int) -> Element:
    sign = _e("mo", text=_value(part, "chr", "∫"))
    above = _value(part, "limLoc", "subSup" if sign.text == "∫" else "undOvr") == "undOvr"
    low = None if _on(part, "subHide") else _part(part, "sub", deep)
    high = None if _on(part, "supHide") else _part(part, "sup", deep)
    if low is not None and high is not None:
        sign = _e("munderover" if above else "msubsup", sign, low, high)
    elif low is not None:
        sign = _e("munder" if above else "msub", sign, low)
    elif high is not None:
        sign = _e("mover" if above else "msup", sign, high)
    return _e("mrow", sign, _part(part, "e", deep))


def _fenced(part: Element, deep: int) -> Element:
    inside: list[Element] = []
    for each in part.iterchildren(f"{_M}e"):
        if inside:
            inside.append(_e("mo", text=_value(part, "sepChr", "|"), separator="true"))
        inside.append(_row(list(_to_mathml(each, deep))))
    signs = (_value(part, "begChr", "("), _value(part, "endChr", ")"))
    opening, closing = ([_e("mo", text=sign, fence="true")] if sign else [] for sign in signs)
    return _e("mrow", *opening, *inside, *closing)


def _function(part: Element, deep: int) -> Element:
    return _e("mrow", _part(part, "fName", deep), _e("mo", text=_APPLY), _part(part, "e", deep))


def _accent(part: Element, deep: int) -> Element:
    return _e("mover", _part(part, "e", deep), _e("mo", text=_value(part, "chr", "\u0302")), accent="true")


def _bar(part: Element, deep: int) -> Element:
    below = _value(part, "pos", "bot") == "bot"
    return _e("munder" if below else "mover", _part(part, "e", deep), _e("mo", text="_" if below else "¯"))


def _brace(part: Element, deep: int) -> Element:
    below = _value(part, "pos", "bot") == "bot"
    return _e("munder" if below else "mover", _part(part, "e", deep), _e("mo", text=_value(part, "chr", "⏟")))


def _matrix(part: Element, deep: int) -> Element:
    rows = (
        _e("mtr", *(_e("mtd", _row(list(_to_mathml(cell, deep)))) for cell in row.iterchildren(f"{_M}e")))
        for row in part.iterchildren(f"{_M}mr")
    )
    return _e("mtable", *rows)


def _lines(part: Element, deep: int) -> Element:
    rows = (_e("mtr", _e("mtd", _row(list(_to_mathml(line, deep))))) for line in part.iterchildren(f"{_M}e"))
    return _e("mtable", *rows, columnalign="left")


_FROM_WORD: Final[dict[str, Callable[[Element, int], Element]]] = {
    "f": _fraction,
    "sSup": _scripts("msup", "e", "sup"),
    "sSub": _scripts("msub", "e", "sub"),
    "sSubSup": _scripts("msubsup", "e", "sub", "sup"),
    "sPre": _before,
    "rad": _root,
    "nary": _sum,
    "d": _fenced,
    "func": _function,
    "limLow": _scripts("munder", "e", "lim"),
    "limUpp": _scripts("mover", "e", "lim"),
    "acc": _accent,
    "bar": _bar,
    "groupChr": _brace,
    "m": _matrix,
    "eqArr": _lines,
}


# To Word's language.


def _m(name: str, *children: Element, **properties: str) -> Element:
    """A part with its properties, as ``fPr`` for ``f``."""
    made = etree.Element(f"{_M}{name}", nsmap={"m": _M[1:-1]})
    if properties:
        told = etree.SubElement(made, f"{_M}{name}Pr")
        for key, value in properties.items():
            etree.SubElement(told, f"{_M}{key}").set(f"{_M}val", value)
    made.extend(children)
    return made


def _hold(name: str, parts: Iterable[Element]) -> Element:
    return _m(name, *parts)


def _run(text: str, tag: str, variant: str = "") -> Element:
    run = etree.Element(f"{_M}r")
    style = {"normal": "p", "bold": "b", "bold-italic": "bi"}.get(variant, "")
    if tag in ("mtext", "ms"):
        etree.SubElement(etree.SubElement(run, f"{_M}rPr"), f"{_M}nor")
    elif style:
        etree.SubElement(etree.SubElement(run, f"{_M}rPr"), f"{_M}sty").set(f"{_M}val", style)
    words = etree.SubElement(run, f"{_M}t")
    words.text = text
    if text != text.strip():
        words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return run


def _name(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


_PLAIN: Final = frozenset({"mi", "mn", "mo", "mtext", "ms"})
_ROWS: Final = frozenset({"mrow", "mstyle", "mpadded", "mphantom", "merror", "math", "menclose"})


def _to_omml(parts: Sequence[Element], deep: int) -> list[Element]:
    """The parts of a row. What a sum is of stands in it, so it takes what follows it."""
    if deep > _DEEPEST:
        raise _TooDeep
    out: list[Element] = []
    parts = [part for part in parts if isinstance(part.tag, str)]
    at = 0
    while at < len(parts):
        part = parts[at]
        at += 1
        if _sign(part) in _SUMS and len(part):
            out.append(_nary(part, parts[at : at + 1], deep))
            at += 1
        else:
            out += _one(part, deep)
    return out


def _sign(part: Element) -> str:
    """The sign of a sum or an integral with limits; "" for any other part."""
    if _name(part) in ("munder", "mover", "munderover", "msub", "msup", "msubsup") and len(part):
        return (part[0].text or "").strip() if _name(part[0]) == "mo" else ""
    return ""


def _one(part: Element, deep: int) -> list[Element]:
    name = _name(part)
    children = [child for child in part if isinstance(child.tag, str)]
    if name in _PLAIN:
        text = "".join(str(text) for text in part.itertext())
        text = text if name in ("mtext", "ms") else " ".join(text.split())
        return [_run(text, name, part.get("mathvariant", ""))] if text and text != _APPLY else []
    if name == "mspace":
        return [_run(" ", "mtext")]
    if name == "semantics" or name == "maction":  # noqa: PLR1714 (two names)
        return _to_omml(children[:1], deep + 1)
    if name == "mfenced":
        inside = [_hold("e", _to_omml([child], deep + 1)) for child in children]
        signs = {"begChr": part.get("open", "("), "endChr": part.get("close", ")")}
        return [_m("d", *inside, **signs, sepChr=part.get("separators", ",")[:1])]
    if name in _ROWS:
        return _in_fences(children, deep)
    make = _TO_WORD.get(name)
    if make is None or len(children) < _NEEDED.get(name, 0):
        return _to_omml(children, deep + 1)
    return [make(part, children, deep + 1)]


def _in_fences(children: Sequence[Element], deep: int) -> list[Element]:
    """A row; one between brackets as that, so that these grow with it."""
    first, last = (_operator(children[at]) if children else "" for at in (0, -1))
    if len(children) > 2 and last and _FENCES.get(first) == last:
        parts: list[list[Element]] = [[]]
        separator = "|"
        for child in children[1:-1]:
            if child.get("separator") == "true":
                separator = child.text or separator
                parts.append([])
            else:
                parts[-1].append(child)
        inside = [_hold("e", _to_omml(each, deep + 1)) for each in parts]
        return [_m("d", *inside, begChr=first, sepChr=separator, endChr=last)]
    return _to_omml(children, deep + 1)


def _operator(part: Element) -> str:
    return (part.text or "").strip() if _name(part) == "mo" else ""


def _nary(part: Element, following: Sequence[Element], deep: int) -> Element:
    name = _name(part)
    children = [child for child in part if isinstance(child.tag, str)]
    low = children[1:2] if name in ("munder", "msub", "munderover", "msubsup") else []
    high = children[2:3] if name in ("munderover", "msubsup") else children[1:2] if name in ("mover", "msup") else []
    told = {"chr": _sign(part), "limLoc": "undOvr" if name.startswith(("mu", "mo")) else "subSup"}
    if not low:
        told["subHide"] = "1"
    if not high:
        told["supHide"] = "1"
    parts = (("sub", low), ("sup", high), ("e", following))
    return _m("nary", *(_hold(each, _to_omml(found, deep + 1)) for each, found in parts), **told)


def _made(name: str, *parts: str) -> Callable[[Element, Sequence[Element], int], Element]:
    def make(part: Element, children: Sequence[Element], deep: int) -> Element:
        del part
        held = zip(parts, children, strict=False)
        return _m(name, *(_hold(each, _to_omml([child], deep)) for each, child in held))

    return make


def _word_fraction(part: Element, children: Sequence[Element], deep: int) -> Element:
    bar = "skw" if part.get("bevelled") == "true" else "bar"
    kind = "noBar" if part.get("linethickness") in ("0", "0pt", "0em") else bar
    parts = (_hold(name, _to_omml([child], deep)) for name, child in zip(("num", "den"), children, strict=False))
    return _m("f", *parts, type=kind)


def _word_root(part: Element, children: Sequence[Element], deep: int) -> Element:
    if _name(part) == "msqrt":
        return _m("rad", _m("deg"), _hold("e", _to_omml(children, deep)), degHide="1")
    return _m("rad", _hold("deg", _to_omml(children[1:2], deep)), _hold("e", _to_omml(children[:1], deep)))


def _word_limit(part: Element, children: Sequence[Element], deep: int) -> Element:
    """Something above or below: an accent, a bar, or a limit."""
    below = _name(part) == "munder"
    sign = (children[1].text or "").strip() if _name(children[1]) == "mo" else ""
    base = _hold("e", _to_omml(children[:1], deep))
    if sign and sign in _BARS:
        return _m("bar", base, pos="bot" if below else "top")
    if sign and sign in _ACCENTS and not below:
        return _m("acc", base, chr=sign)
    if sign in ("⏟", "⏞", "⎵", "⎴"):
        return _m("groupChr", base, chr=sign, pos="bot" if below else "top")
    return _m("limLow" if below else "limUpp", base, _hold("lim", _to_omml(children[1:2], deep)))


def _word_limits(part: Element, children: Sequence[Element], deep: int) -> Element:
    del part
    base = _hold("e", _to_omml(children[:1], deep))
    inner = _m("limLow", base, _hold("lim", _to_omml(children[1:2], deep)))
    return _m("limUpp", _hold("e", [inner]), _hold("lim", _to_omml(children[2:3], deep)))


def _word_table(part: Element, children: Sequence[Element], deep: int) -> Element:
    del part
    rows = [[cell for cell in row if isinstance(cell.tag, str)] for row in children]
    if all(len(row) == 1 for row in rows):
        return _m("eqArr", *(_hold("e", _to_omml(list(row[0]), deep)) for row in rows))
    return _m("m", *(_m("mr", *(_hold("e", _to_omml(list(cell), deep)) for cell in row)) for row in rows))


def _word_scripts(part: Element, children: Sequence[Element], deep: int) -> Element:
    """Scripts before a base, as isotopes have them; others become letters beside it."""
    del part
    at = next((at for at, child in enumerate(children) if _name(child) == "mprescripts"), 0)
    if at != 1 or len(children) < 4:
        rest = [child for child in children if _name(child) not in ("mprescripts", "none")]
        return _m("box", _hold("e", _to_omml(rest, deep)))
    sub, sup = (_hold(name, _to_omml([child], deep)) for name, child in zip(("sub", "sup"), children[2:4], strict=True))
    return _m("sPre", sub, sup, _hold("e", _to_omml(children[:1], deep)))


_TO_WORD: Final[dict[str, Callable[[Element, Sequence[Element], int], Element]]] = {
    "mfrac": _word_fraction,
    "msup": _made("sSup", "e", "sup"),
    "msub": _made("sSub", "e", "sub"),
    "msubsup": _made("sSubSup", "e", "sub", "sup"),
    "msqrt": _word_root,
    "mroot": _word_root,
    "munder": _word_limit,
    "mover": _word_limit,
    "munderover": _word_limits,
    "mtable": _word_table,
    "mmultiscripts": _word_scripts,
}
_NEEDED: Final = {"mfrac": 2, "msup": 2, "msub": 2, "msubsup": 3, "mroot": 2, "munder": 2, "mover": 2, "munderover": 3}
