"""Paragraphs that are nothing but runs of characters: their runs are kept beside the tree, and not made elements.

Most paragraphs are. Making elements of all their runs, asking each for its children and writing them again
takes several times as long as looking at the bytes. Whatever is not written in the one way that all programs
write it stays in the tree, for `formats.docx.inline`: this is a shorter way to the same text.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Container, Iterator
from typing import Final, NamedTuple

from lxml import etree

from formats.colour import marks
from formats.docx import names as n
from formats.docx.names import w
from formats.docx.runs import MEANT, PARTS, SPECIAL, clean_text
from formats.package import Damaged, parse_xml

_SIGN: Final = "interline-runs"
"""Attribute of a paragraph whose runs are kept beside the tree: their number."""
_PLACE: Final = f'<w:p {_SIGN}="'.encode()
_KEPT: Final = '<w:t xml:space="preserve">'
_HEX: Final = '="[0-9A-Fa-f]{8}"'
_RUN: Final = re.compile(
    rf"<w:r(?: w:rsidR{_HEX})?(?: w:rsidRPr{_HEX})?>"
    r"(?:<w:rPr>((?:<[^/>]++/>)*)</w:rPr>)?"
    rf"(?:{_KEPT}([^<]*+)</w:t></w:r>|((?:<w:t(?: xml:space=\"preserve\")?>[^<]*+</w:t>|<w:tab/>)*)</w:r>)"
)
"""A run: its look, and its one text or all that it holds. Groups are repeated as usual (`formats.docx.joining`)."""
_PIECE: Final = re.compile(rf"{_KEPT}([^<]*+)</w:t>|<w:t>([^<]*+)</w:t>|<w:tab/>")
_NAMED: Final = f"(?: w14:paraId{_HEX})?(?: w14:textId{_HEX})?"
_MADE: Final = f"(?: w:rsidRDefault{_HEX})?(?: w:rsidP{_HEX})?"
_REVISED: Final = f"(?: w:rsidR{_HEX})?(?: w:rsidRPr{_HEX}{_MADE}|{_MADE}(?: w:rsidRPr{_HEX})?)"
_PARAGRAPHS: Final = {
    declared: re.compile(f"<w:p(?:{known}(>)|[ /])".encode())
    for declared, known in ((True, _NAMED + _REVISED), (False, _REVISED))
}
"""Where a paragraph begins, up to its content if it has nothing but identities, each once, which nobody asks for.

Where the prefix of two of them is declared, and where not.
"""
_DECLARED: Final = re.compile(
    rb'<\?xml version="1\.0"(?: encoding="[Uu][Tt][Ff]-8")?(?: standalone="(?:yes|no)")?\s*\?>'
)
_REFERENCES: Final = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'"}
_REFERENCE: Final = re.compile("&[^;<]*;")
_ESCAPED: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_BLANKS: Final = " \t\r\n"
_CONTROL: Final = re.compile("[\x00-\x1f]")
_CONTROLS_ALIKE: Final = bytes.maketrans(bytes(range(0x20)), bytes(0x20))
_MEANING: Final = ("\ufffe", "\uffff", *(chr(code) for code in MEANT if code >= 0x20))
"""What is not taken as it is, or what no XML holds (XML 1.0, 2.2), as controls are as well."""
_TRACKED: Final = (b"w:ins", b"w:del", b"w:move", b"w14:conflict")
"""Where tracked changes begin or end: what stands between two paragraphs may have held another that goes."""
_BOX: Final = re.compile(rb"<(/?)w:txbxContent[ >]")
_BOX_SIGN: Final = b"<w:txbxContent"
_CHANGES: Final = frozenset({n.INS, n.DEL, n.MOVE_FROM, n.MOVE_TO, w("rPrChange")})


class Plain(NamedTuple):
    """A paragraph of runs of characters."""

    properties: str
    """What stands in its `w:pPr`."""
    looks: list[str | None]
    """What stands in the `w:rPr` of each run; `None` without one. No two that touch are equal."""
    texts: list[str]
    """The characters of each run."""


class Beside:
    """The runs of the plain paragraphs of a part, which stand in its tree without them."""

    def __init__(self, data: bytes = b"") -> None:
        """`data` is the whole part."""
        self.rest = data
        """What is to be parsed: the part without these runs."""
        self._plain: list[Plain] = []
        self._written: dict[int, str] = {}
        """The runs of those that were written anew, or are new."""
        self._looks: dict[str | None, etree._Element | None] = {None: None}
        """The `w:rPr` of each look that says nothing but how a run looks."""
        self._properties: dict[str, bytes] = {"": b"/>"}
        """What a paragraph is without its runs, by properties that do not hide or change it."""
        self._opening, self._paragraph = _opening(data)
        self._controls = False
        """True where the part has any, which most have not."""
        if self._opening:
            self._controls = data.translate(_CONTROLS_ALIKE).find(0, data.find(self._opening)) >= 0
            try:
                rest = b"".join(self._split(data))
            except UnicodeDecodeError:  # it is damaged, and lxml says so
                rest = b"<!"
            if _hides(rest, len(self._plain)):
                self._plain.clear()
                self._opening = b""
            else:
                self.rest = rest

    def __bool__(self) -> bool:
        """True when the part is written in the way of all programs, so that runs can be kept here."""
        return bool(self._opening)

    def of(self, paragraph: etree._Element) -> Plain | None:
        """What a paragraph was read to hold; `None` where its runs stand in the tree, or were written since."""
        number = self._number(paragraph)
        return None if number is None or number in self._written else self._plain[number]

    def distinguish(self, root: etree._Element) -> None:
        """Let no paragraph of another part of the file look like one whose runs are kept here."""
        if self._opening:
            etree.strip_attributes(root, _SIGN)

    def _number(self, paragraph: etree._Element) -> int | None:
        sign = paragraph.get(_SIGN) if self._opening else None  # else it is the file's own attribute
        return int(sign) if sign is not None else None

    def words(self, element: etree._Element) -> str:
        """The characters of all texts in an element, those that are deleted included."""
        parts: list[str] = []
        for part in element.iter(n.P, n.T, n.DEL_TEXT):
            plain = self.of(part)
            if plain is not None:
                parts.extend(plain.texts)
            elif part.tag != n.P:
                parts.append(part.text or "")
        return "".join(parts)

    def look(self, look: str | None) -> etree._Element | None:
        """The properties of runs with a look."""
        return self._looks[look]

    def fill_looking(self, root: etree._Element, tags: Container[str]) -> None:
        """Put the runs into those paragraphs of a tree that have any of these properties of runs."""
        known = {look for look, rpr in self._looks.items() if rpr is not None and any(part.tag in tags for part in rpr)}
        if known:
            found = ((paragraph, self.of(paragraph)) for paragraph in root.iter(n.P))
            self.fill(*[paragraph for paragraph, plain in found if plain and not known.isdisjoint(plain.looks)])

    def fill(self, *paragraphs: etree._Element) -> None:
        """Put their runs into these paragraphs, where they are kept here."""
        kept = [paragraph for paragraph in paragraphs if self._number(paragraph) is not None]
        if not kept:
            return
        written = "".join([f"<w:p>{self._runs(int(p.attrib.pop(_SIGN)))}</w:p>" for p in kept])
        for paragraph, filled in zip(kept, parse_xml(self._opening + written.encode() + b"</w:document>"), strict=True):
            paragraph.extend(filled)

    def put(self, paragraph: etree._Element, runs: str) -> None:
        """Let these, as they are written, be the runs of a paragraph, which has no others in the tree."""
        number = self._number(paragraph)
        if number is None:
            number = len(self._plain) + len(self._written)
        paragraph.set(_SIGN, str(number))
        self._written[number] = runs

    def _runs(self, number: int) -> str:
        written = self._written.get(number)
        return _spelt(self._plain[number]) if written is None else written

    def put_back(self, data: bytes) -> bytes:
        """The bytes of the part, when `data` is what lxml writes of the tree."""
        before, *places = data.split(_PLACE) if self._plain or self._written else (data,)
        out = [before]
        for place in places:
            number, _, rest = place.partition(b'"')
            runs = self._runs(int(number)).encode()
            if rest.startswith(b"/>"):
                out += b"<w:p>", runs, b"</w:p>", rest[2:]
                continue
            at = 1
            if rest.startswith(b"><w:pPr/>"):
                at = len(b"><w:pPr/>")
            elif rest.startswith(b"><w:pPr>"):
                at = rest.index(b"</w:pPr>") + len(b"</w:pPr>")
            out += b"<w:p", rest[:at], runs, rest[at:]
        return b"".join(out)

    def _split(self, data: bytes) -> Iterator[bytes]:
        """The pieces of the rest, while what is plain is kept. Raises `UnicodeDecodeError`."""
        boxed = _boxed(data)
        at = stop = 0
        since = len(data)
        """Where that begins which may run on into the next paragraph, as what is deleted may."""
        found = self._paragraph.search(data)
        while found is not None:
            start, head = found.span()
            plain = None
            # What begins before another has ended stands in that one, and in the tree.
            if found.lastindex and head > stop:
                stop = data.find(b"</w:p>", head)
                if stop < 0:
                    break
                if start not in boxed and not (since < start and _changed(data, since, start)):
                    plain = self._read(data[head:stop].decode())
            since = start
            if plain is not None:
                yield data[at:start]
                yield b'%s%d"%s' % (_PLACE, len(self._plain), self._properties[plain.properties])
                self._plain.append(plain)
                at = since = head = stop + len(b"</w:p>")
            found = self._paragraph.search(data, head)
        yield data[at:]

    def _read(self, content: str) -> Plain | None:
        """What a paragraph holds; `None` where there is more than plain runs, or an unusual spelling."""
        if any(map(content.__contains__, _MEANING)) or ("]" in content and "]]>" in content):
            return None
        if self._controls and _CONTROL.search(content):
            return None
        properties = ""
        if content.startswith("<w:pPr>"):
            properties, _, content = content[7:].partition("</w:pPr>")
        if "<w:tab/>" in content:
            # Before the text of its run it is the beginning of the text: most runs are of one text.
            content = content.replace(f"<w:tab/>{_KEPT}", f"{_KEPT}\t")
        parts = _RUN.split(content)
        if any(parts[::4]):
            return None
        looks, texts, others = parts[1::4], parts[2::4], parts[3::4]
        if others.count(None) < len(others):
            for at, other in enumerate(others):
                if other is not None:
                    text = _characters(other)
                    if text is None:
                        return None
                    texts[at] = text
        if "&" in content:
            references = _REFERENCE.findall(content)
            if len(references) < content.count("&") or not _REFERENCES.keys() >= set(references):
                return None
            texts = [_REFERENCE.sub(lambda match: _REFERENCES[match[0]], text) for text in texts]
        for look in looks:
            if look not in self._looks and not self._is_look(look):
                return None
        if properties not in self._properties:
            written = properties.encode()
            if "vanish" in properties or _changed(written) or self._paragraph.search(written):
                return None
            self._properties[properties] = f"><w:pPr>{properties}</w:pPr></w:p>".encode()
        return _joined(properties, looks, texts) if any(texts) else None

    def _is_look(self, look: str) -> bool:
        """True, and the look is known from now on, where it tells of no change and of no colour that means one."""
        try:
            root = parse_xml(self._opening + f"<w:rPr>{look}</w:rPr></w:document>".encode())
        except Damaged:
            return False
        for part in root[0]:
            if part.tag in _CHANGES or (part.tag == _COLOUR and marks(part.get(n.VAL, ""))):
                return False
            if any(str(name).startswith(_RELATED) for name in part.attrib):
                return False
        self._looks[look] = root[0]
        return True


_COLOUR: Final = w("color")
_RELATED: Final = f"{{{n.R_URI}}}"


def _opening(data: bytes) -> tuple[bytes, re.Pattern[bytes]]:
    """The start tag of a part in UTF-8 whose names have the prefix that all programs use; nothing for any other.

    And how its paragraphs begin.
    """
    start = data.find(b"<w:document ", 0, 1000)
    stop = data.find(b">", start) + 1
    declaration = data[: max(start, 0)].strip()
    if start < 0 or data[stop - 2 : stop] == b"/>" or (declaration and not _DECLARED.fullmatch(declaration)):
        return b"", _PARAGRAPHS[False]
    opening = data[start:stop]
    try:
        root = parse_xml(opening + b"</w:document>")
    except Damaged:
        return b"", _PARAGRAPHS[False]
    return opening if root.tag == w("document") else b"", _PARAGRAPHS[root.nsmap.get("w14") == n.W14_URI]


def _hides(rest: bytes, kept: int) -> bool:
    """True where the rest of a part can say that what looked like one of the paragraphs `kept` was something else."""
    return (
        b"<!" in rest
        or rest.count(b"<?") > 1
        or len(_REBOUND.findall(rest)) != 1
        or rest.count(n.W_URI.encode()) != 1  # of two prefixes lxml takes either
        or rest.count(_SIGN.encode()) != kept
    )


_REBOUND: Final = re.compile(rb"xmlns:w\s*=")


def _changed(data: bytes, start: int = 0, stop: int | None = None) -> bool:
    """True where bytes tell of a tracked change."""
    return any(data.find(sign, start, stop) >= 0 for sign in _TRACKED)


def _boxed(data: bytes) -> set[int]:
    """Where paragraphs in text boxes begin, of which there are copies that are brought in line, and behind them."""
    out: set[int] = set()
    if _BOX_SIGN not in data:
        return out
    starts = [match.start() for match in _PARAGRAPHS[False].finditer(data)]
    depth, since = 0, 0
    for match in _BOX.finditer(data):
        depth += -1 if match[1] else 1
        if depth == 1 and not match[1]:
            since = match.start()
        elif depth == 0:
            out.update(starts[bisect_left(starts, since) : bisect_left(starts, match.start()) + 1])
    return out


def _characters(content: str) -> str | None:
    """The characters that texts and tabs spell; `None` where it is not said whether their outer blanks count."""
    pieces: list[str] = []
    for match in _PIECE.finditer(content):
        kept, bare = match.groups()
        if bare is not None and bare.strip(_BLANKS) != bare:
            return None
        pieces.append("\t" if kept is bare is None else kept or bare or "")
    return "".join(pieces)


def _joined(properties: str, looks: list[str | None], texts: list[str]) -> Plain:
    """A paragraph whose runs are one where they look alike."""
    if looks.count(looks[0]) == len(looks):
        return Plain(properties, looks[:1], ["".join(texts)])
    own: list[str | None] = []
    joined: list[str] = []
    held, last = "", None
    for look, text in zip(looks, texts, strict=True):
        if look == last:
            held += text
        elif text:
            if held:
                own.append(last)
                joined.append(held)
            held, last = text, look
    own.append(last)
    joined.append(held)
    return Plain(properties, own, joined)


def _spelt(plain: Plain) -> str:
    """The runs of a paragraph, whose hyphens stay the characters they were."""
    runs: list[str] = []
    for look, text in zip(plain.looks, plain.texts, strict=True):
        content = "<w:tab/>".join([_text(part) for part in text.split("\t")]) if "\t" in text else _text(text)
        runs.append(_run(look, content))
    return "".join(runs)


def in_run(look: str | None, text: str, deleted: bool = False) -> str:
    """A run of that look with those characters; what is more than a character in Word is written as it wants it."""
    if text.isprintable() and "\u2011" not in text:
        content = _text(text, deleted)
    else:
        parts = PARTS.split(text)
        content = "".join([f"<w:{SPECIAL[p]}/>" if p in SPECIAL else _text(clean_text(p), deleted) for p in parts])
    return _run(look, content)


def _run(look: str | None, content: str) -> str:
    return f"<w:r><w:rPr>{look}</w:rPr>{content}</w:r>" if look else f"<w:r>{content}</w:r>"


def _text(text: str, deleted: bool = False) -> str:
    if not text:
        return ""
    space = "" if text == text.strip() else ' xml:space="preserve"'
    if "&" in text or "<" in text or ">" in text:
        text = text.translate(_ESCAPED)
    return f"<w:delText{space}>{text}</w:delText>" if deleted else f"<w:t{space}>{text}</w:t>"


ALL_IN_THE_TREE: Final = Beside()
"""Of a part that nothing was kept of."""
