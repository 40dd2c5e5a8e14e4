"""From the bytes of a page to a document and the proposals marked in it.

Scripts do not run and nothing is fetched. `ins` and `del` are proposals, as tracked changes are; so
are the spans that pandoc writes for them.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from email.parser import BytesParser
from typing import Final
from urllib.parse import unquote

from lxml import etree, html

from editor.document import NORMAL, Cell, Layout, Media, Page
from editor.errors import FormatError
from editor.text import PLAIN, Atom, Marks
from formats.codec import Imported, Note
from formats.encoding import decode
from formats.html import CLIPBOARD, is_archive
from formats.odt.lists import numeral
from formats.odt.walk import KEPT, State
from formats.traced import HEADING, Grid, Line, fate_of_all, imported, page_lines, thing, titles_told, word

_FRAGMENT: Final = re.compile(rb"(Start|End)(Fragment|HTML):\s*(-?\d+)")
_META: Final = re.compile(rb"<meta[^>]*?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_XML_ENCODING: Final = re.compile(rb"\s*<\?xml[^>]*encoding\s*=\s*[\"']([\w.:-]+)")


def fragment(text: str, columns: dict[str, tuple[float, ...]], flow: int) -> tuple[list[Line], int]:
    """The paragraphs of HTML within another text, and the last number of a flow among them.

    Tables are named after those in `columns`, and added there; flows are numbered from `flow` on.
    """
    reader = _Reader(columns=columns)
    reader._flows = flow
    root = _parsed(text)
    if root is not None:
        reader._break()
        reader._walk(root)
    return reader.lines, reader._flows


_CALLED: Final = {
    "iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252", "gb2312": "gb18030",
    "gbk": "gb18030", "shift_jis": "cp932", "x-sjis": "cp932", "big5": "cp950", "utf-16": "utf-8",
}  # fmt: skip
"""What pages mean by names of encodings (Encoding Standard, 4.2)."""


def read(data: bytes) -> Imported:
    """What a page holds. Raises `FormatError`."""
    return _Reader().imported(data)


def decoded(data: bytes) -> tuple[str, tuple[Note, ...]]:
    """The characters of a page: by byte order mark, else as it says itself, else as plain text is.

    Raises `FormatError`.
    """
    if is_archive(data):
        data, charset = _page_of(data)
        if charset:
            with contextlib.suppress(LookupError, ValueError):
                return data.decode(_CALLED.get(charset, charset)), ()
    if CLIPBOARD.match(data):
        # Offsets count bytes, and the bytes are UTF-8 (CF_HTML).
        places = {(kind + what).decode(): int(at) for kind, what, at in _FRAGMENT.findall(data[:1024])}
        start = places.get("StartFragment", places.get("StartHTML", 0))
        stop = places.get("EndFragment", places.get("EndHTML", len(data)))
        data = data[max(start, 0) : stop] if 0 <= start < stop <= len(data) else data[data.find(b"<") :]
        return data.decode("utf-8", "replace"), ()
    if not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        said = _XML_ENCODING.match(data[:200]) or _META.search(data[:4096])
        if said is not None:
            name = said[1].decode("ascii").lower()
            try:
                return data.decode(_CALLED.get(name, name)), ()
            except (LookupError, ValueError):
                pass  # it says what it is not
    found = decode(data)
    notes = [] if found.certain else [Note("encoding-uncertain", detail=found.encoding)]
    if found.replaced:
        notes.append(Note("bad-characters", detail=str(found.replaced)))
    return found.text, tuple(notes)


def _page_of(data: bytes) -> tuple[bytes, str]:
    """The page of an archive, and its encoding as far as that is said. Raises `FormatError` (``no-text``)."""
    for part in BytesParser().parsebytes(data).walk():
        if part.get_content_type() == "text/html":
            page = part.get_payload(decode=True)
            if isinstance(page, bytes) and page:
                return page, str(part.get_content_charset() or "")
    raise FormatError("no-text")


_PARAGRAPHS: Final = frozenset(
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir",
        "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hgroup", "hr", "html", "legend", "li", "listing", "main", "menu", "nav", "ol", "p", "pre", "search",
        "section", "summary", "table", "ul",
    }
)  # fmt: skip
_UNREAD: Final = {
    "script": "scripts-left-out", "iframe": "scripts-left-out", "object": "scripts-left-out",
    "embed": "scripts-left-out", "applet": "scripts-left-out", "select": "scripts-left-out",
    "textarea": "scripts-left-out", "input": "scripts-left-out", "video": "scripts-left-out",
    "audio": "scripts-left-out", "canvas": "scripts-left-out", "svg": "lost-picture", "style": "", "head": "",
    "title": "", "template": "", "noscript": "", "xml": "", "col": "", "colgroup": "", "rp": "", "rt": "", "map": "",
}  # fmt: skip
"""Elements without words of the text, and what is said of leaving them out."""
_LOOKS: Final[dict[str, dict[str, bool | str]]] = {
    "b": {"bold": True}, "strong": {"bold": True}, "i": {"italic": True}, "em": {"italic": True},
    "u": {"underline": True}, "s": {"strike": True}, "strike": {"strike": True}, "sup": {"position": "super"},
    "sub": {"position": "sub"},
}  # fmt: skip
_ALIGNS: Final = {"center": "center", "middle": "center", "right": "end", "end": "end", "justify": "justify"}
_BULLETS: Final = ("•", "◦", "▪")
_LIST_TYPES: Final = {
    "a": "a", "lower-alpha": "a", "lower-latin": "a", "A": "A", "upper-alpha": "A", "upper-latin": "A", "i": "i",
    "lower-roman": "i", "I": "I", "upper-roman": "I", "1": "1", "decimal": "1", "none": "",
}  # fmt: skip
_BLANKS: Final = re.compile("[ \t\r\n\f]+")
_CONTROLS: Final = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ufffc\ufffe\uffff]")
_DECLARED: Final = re.compile(r"([\w-]+)\s*:\s*([^;]*)")
_IMAGE: Final = re.compile(r"\s*data:image/(png|jpe?g|gif);base64,(.*)", re.DOTALL | re.IGNORECASE)
_NOTE_CLASSES: Final = frozenset({"sdfootnoteanc", "sdendnoteanc", "footnote-ref", "footnoteref"})
_BACK_CLASSES: Final = frozenset({"sdfootnotesym", "sdendnotesym", "footnote-back", "footnote-backref"})
_FEW: Final = frozenset("123456789")
_MOST_DEEP: Final = 30
"""Lists and tables inside each other."""


@dataclass(slots=True)
class _List:
    kind: str
    """``"1"``, ``"a"``, ``"i"`` and their capitals; ``"-"`` for bullets, "" for none."""
    number: int = 1


@dataclass(slots=True)
class _Table:
    grid: Grid
    cell: Cell | None
    """The cell it stands in itself."""


@dataclass(frozen=True, slots=True)
class _Look:
    """What holds for the words in an element."""

    marks: Marks
    state: State
    layout: Layout = NORMAL
    around: bool = False
    """True inside an insertion or deletion that stands around paragraphs."""
    style: str = ""
    kept: bool = False
    """White space counts."""


@dataclass(slots=True)
class _Reader:
    lines: list[Line] = field(default_factory=list)
    media: dict[str, Media] = field(default_factory=dict)
    told: dict[str, int] = field(default_factory=dict)
    dates: dict[str, str] = field(default_factory=dict)
    columns: dict[str, tuple[float, ...]] = field(default_factory=dict)
    furniture: dict[str, list[Line]] = field(default_factory=dict)
    notes: dict[str, etree._Element] = field(default_factory=dict)
    """What each address within the page leads to, where that is a note."""
    referred: dict[etree._Element, str] = field(default_factory=dict)
    """The notes that the text leads to, and the story that each is."""
    fates: dict[str, State] = field(default_factory=dict)
    """Of the references to notes, by story."""
    _line: Line | None = None
    _space: bool = True
    _label: str = ""
    _story: str = ""
    _flow: int = 0
    _flows: int = 0
    _atoms: int = 0
    _cell: Cell | None = None
    _tables: list[_Table] = field(default_factory=list)
    _lists: list[_List] = field(default_factory=list)
    _made: int = 0
    _looks: list[_Look] = field(default_factory=list)
    _read: list[etree._Element] = field(default_factory=list)

    def imported(self, data: bytes) -> Imported:
        text, notes = decoded(data)
        root = _parsed(text)
        if root is not None:
            self._find_notes(root)
            self._walk(root)
            waiting = list(self.referred)
            while waiting:
                for note in waiting:
                    self._note(note)
                waiting = list(self.referred)[len(self._read) :]
        if not any(line.words for line in self.lines):
            raise FormatError("no-text")
        told = [*notes, *(Note(code, detail=str(count)) for code, count in self.told.items())]
        page = Page(
            header=page_lines(self.furniture.get("header", ())), footer=page_lines(self.furniture.get("footer", ()))
        )
        titles_told(self.lines)
        return imported(self.lines, "html", told, self.dates, page, self.media, self.columns)

    def _note(self, note: etree._Element) -> None:
        self._read.append(note)
        self._story = self.referred[note]
        self._break()
        first = len(self.lines)
        self._walk(note)
        for line in self.lines[first:]:
            line.restated(self.fates.get(self._story, KEPT))

    def _tell(self, code: str) -> None:
        if code:
            self.told[code] = self.told.get(code, 0) + 1

    def _find_notes(self, root: etree._Element) -> None:
        wanted = {link.get("href", "").rpartition("#")[2] for link in root.iter("a")} - {""}
        for element in root.iter("div", "li", "p", "aside"):
            if _is_note(element):
                names = (element.get("id"), *(a.get("name") or a.get("id") for a in element.iter("a")))
                self.notes.update((name, element) for name in names if name in wanted and name not in self.notes)

    # The walk.

    def _walk(self, top: etree._Element) -> None:
        self._looks = [_Look(PLAIN, KEPT)]
        notes = set(self.notes.values()) - {top}
        walk = etree.iterwalk(top, events=("start", "end"))
        unread: set[etree._Element] = set()
        ends: dict[etree._Element, Callable[[], None]] = {}
        for event, element in walk:
            if event == "start":
                end = None if element in notes else self._start(element)
                if end is None:
                    unread.add(element)
                    walk.skip_subtree()
                    if element in notes and element not in self.referred:
                        self._pending_note(element)
                else:
                    ends[element] = end
                    if element.text:
                        self._words(element.text)
                continue
            if element in unread:
                unread.discard(element)
            else:
                ends.pop(element)()
                self._looks.pop()
            if element.tail and element is not top:
                self._words(element.tail)
        self._end_line()

    def _pending_note(self, element: etree._Element) -> None:
        """A note that nothing has led to yet comes with the others."""
        self._atoms += 1
        self.referred[element] = f"footnote:{self._atoms}"

    def _start(self, element: etree._Element) -> Callable[[], None] | None:
        """Go into an element: what to do at its end. `None` when it is passed over."""
        tag = str(element.tag).lower()
        if tag in _UNREAD:
            self._tell(_UNREAD[tag])
            return None
        css = dict(_DECLARED.findall(element.get("style", "").lower())) if "style" in element.attrib else {}
        classes = frozenset(element.get("class", "").split())
        if self._passed_over(element, tag, css, classes):
            return None
        look = self._look(element, tag, css, classes)
        if tag == "br":
            self._put("\n", look)
            return None
        if tag == "img":
            self._picture(element, look)
            return None
        if "mso-tab-count" in css:
            count = css["mso-tab-count"].strip()
            self._put("\t" * (int(count) if count in _FEW else 1), look)
            return None
        self._looks.append(look)
        return self._entered(element, tag, css)

    def _passed_over(self, element: etree._Element, tag: str, css: dict[str, str], classes: frozenset[str]) -> bool:
        if css.get("mso-list", "").strip() == "ignore":
            self._label = " ".join("".join(map(str, element.itertext())).split())
            return True
        if tag == "a" and self._note_reference(element, css, classes):
            return True
        part = css.get("mso-element", "").strip()
        if part in ("comment-list", "comment") or {"MsoCommentReference", "comment-start"} & classes:
            self._tell("comments-left-out" if part != "comment-list" else "")
            return True
        if "msocomanchor" in classes or css.get("mso-special-character", "").strip() in ("comment", "footnote"):
            return True
        title = element.get("title", "") if tag == "div" else ""
        if title in ("header", "footer") and title not in self.furniture:
            element.attrib.pop("title")
            aside = _Reader()
            aside._walk(element)
            self.furniture[title] = aside.lines
            return True
        if {"paragraph-insertion", "paragraph-deletion"} & classes:
            who = self._who(element)
            line = self._open()
            old = line.mark
            line.mark = State(who, old.deleted) if "paragraph-insertion" in classes else State(old.inserted, who)
            return True
        return False

    def _note_reference(self, element: etree._Element, css: dict[str, str], classes: frozenset[str]) -> bool:
        """True for a link to a note, which becomes one, and for the way back from it, which is none of the text."""
        target = element.get("href", "").rpartition("#")[2]
        note = self.notes.get(target)
        known = bool(classes & (_NOTE_CLASSES | _BACK_CLASSES)) or "mso-footnote-id" in css or "mso-endnote-id" in css
        back = self._story and (known or element.get("role") == "doc-backlink")
        if back:
            return True
        if note is None or self._story:
            return False
        kind = "endnote" if "endnote" in target or "_edn" in target else "footnote"
        self._atoms += 1
        key = self.referred.setdefault(note, f"{kind}:{self._atoms}")
        shown = " ".join("".join(map(str, element.itertext())).split()).strip("[]")
        self.fates[key] = self._looks[-1].state
        self._open().words.append(thing(Atom(kind, key, shown), self.fates[key]))
        self._space = False
        return True

    def _entered(self, element: etree._Element, tag: str, css: dict[str, str]) -> Callable[[], None]:
        if tag in ("ul", "ol", "menu", "dir"):
            self._end_line()
            if len(self._lists) < _MOST_DEEP:
                self._lists.append(_list(element, tag, css))
                return self._end_list
            return self._end_line
        if tag == "li":
            self._end_line()
            self._item(element)
            return self._end_item
        if tag == "table":
            return self._begin_table()
        if tag == "tr":
            self._end_line()
            if self._tables:
                self._tables[-1].grid.begin_row()
            return self._end_line
        if tag in ("td", "th"):
            return self._begin_cell(element)
        if tag in _PARAGRAPHS:
            self._end_line()
            return self._end_line
        return _nothing

    def _look(self, element: etree._Element, tag: str, css: dict[str, str], classes: frozenset[str]) -> _Look:
        """What holds inside an element, from what held around it."""
        look = self._looks[-1]
        marks = look.marks
        changes = dict(_LOOKS.get(tag, {}))
        if css:
            changes |= _styled(css)
            if css.get("display", "").strip() == "none":
                self._tell("hidden-shown")
        if tag == "a":
            address = element.get("href", "").strip()
            if address.lower().startswith(("http:", "https:", "mailto:")):
                changes["link"] = address
        if changes:
            marks = _shared(marks.but(**changes))
        state, around = look.state, look.around
        if tag in ("ins", "del") or {"insertion", "deletion"} & classes:
            who = self._who(element)
            gone = tag == "del" or (tag != "ins" and "deletion" in classes)
            state = state._replace(deleted=who) if gone else state._replace(inserted=who)
            around = around or any(str(child.tag).lower() in _PARAGRAPHS for child in element)
        layout, style = look.layout, look.style
        if tag in _PARAGRAPHS or tag in ("td", "th"):
            layout = _layout(element, css, layout, tag)
            if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
                style = HEADING + tag[1]
        kept = (look.kept or tag in ("pre", "listing")) and css.get("white-space", "") not in ("normal",)
        kept = kept or css.get("white-space", "").strip() in ("pre", "pre-wrap")
        return _Look(marks, state, layout, around, style, kept)

    def _who(self, element: etree._Element) -> str:
        cite = unquote(element.get("cite", ""))
        who = element.get("data-author") or (cite[7:] if cite.lower().startswith("mailto:") else "")
        date = element.get("datetime") or element.get("data-date") or ""
        if date and (who not in self.dates or date < self.dates[who]):
            self.dates[who] = date
        return " ".join(who.split())

    # Words.

    def _words(self, text: str) -> None:
        look = self._looks[-1]
        text = _CONTROLS.sub("", text)
        if look.kept:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
            if self._line is None:
                text = text.removeprefix("\n")
        elif self._line is None and not text.strip(" \t\r\n\f"):
            return
        else:
            text = _BLANKS.sub(_blank, text)
            if self._space or self._line is None:
                text = text.lstrip(" ")
        if text:
            self._put(text, look)

    def _put(self, text: str, look: _Look) -> None:
        self._open().words.append(word(text, look.marks, look.state))
        self._space = text[-1] in " \n"

    def _picture(self, element: etree._Element, look: _Look) -> None:
        found = _IMAGE.match(element.get("src", ""))
        try:
            data = base64.b64decode("".join(found[2].split()), validate=True) if found else b""
        except (binascii.Error, ValueError):
            data = b""
        if found is None or not data:
            self._tell("pictures-outside")
            return
        ending = found[1].lower()
        key = f"image{len(self.media) + 1}.{'jpg' if ending.startswith('jp') else ending}"
        self.media[key] = Media(data)
        self._open().words.append(thing(Atom("image", key, " ".join(element.get("alt", "").split())), look.state))
        self._space = False

    def _open(self) -> Line:
        if self._line is None:
            look = self._looks[-1] if self._looks else None
            self._line = Line(flow=self._flow, story=self._story, cell=self._cell)
            if look is not None:
                self._line.style, self._line.layout = look.style, look.layout
                if look.around:
                    self._line.mark = look.state
            if self._label:
                self._line.label, self._label = self._label, ""
            if self._lists and not self._line.style:
                indent = 18.0 * len(self._lists)
                self._line.layout = replace(
                    self._line.layout, indent=indent + 18, first_line=-18.0 if self._line.label else None
                )
        return self._line

    def _end_line(self) -> None:
        line, self._line, self._space = self._line, None, True
        if line is None:
            return
        _trim(line)
        if not line.words and not line.label:
            return
        if line.cell is None and not line.mark.inserted and not line.mark.deleted and line.words:
            line.mark = fate_of_all(line.words)
        self.lines.append(line)
        self._made += 1

    def _break(self) -> None:
        """What follows does not run on from what was before."""
        self._end_line()
        self._flows += 1
        self._flow = self._flows

    # Lists and tables.

    def _item(self, element: etree._Element) -> None:
        if not self._lists:
            return
        found = self._lists[-1]
        value = element.get("value", "")
        if value.isdecimal() and len(value) < 7:
            found.number = int(value)
        if found.kind == "-":
            self._label = _BULLETS[min(len(self._lists) - 1, 2)]
        elif found.kind:
            self._label = numeral(found.number, found.kind) + "."
        found.number += 1

    def _end_item(self) -> None:
        if self._label and self._lists:
            self._open()
        self._end_line()
        self._label = ""

    def _end_list(self) -> None:
        self._end_line()
        self._lists.pop()

    def _begin_table(self) -> Callable[[], None]:
        self._break()
        if len(self._tables) >= _MOST_DEEP:
            raise FormatError("damaged")
        key = f"t{len(self.columns) + 1}"
        self.columns[key] = ()
        self._tables.append(_Table(Grid(key), self._cell))

        def end() -> None:
            self._end_line()
            table = self._tables.pop()
            self.columns[key] = (0.0,) * table.grid.width
            self._cell = table.cell
            self._break()

        return end

    def _begin_cell(self, element: etree._Element) -> Callable[[], None]:
        self._end_line()
        if not self._tables:
            return self._end_line
        grid = self._tables[-1].grid
        if grid.row < 0:
            grid.begin_row()
        outer, self._cell = self._cell, grid.cell(_span(element, "rowspan"), _span(element, "colspan"))
        self._break()
        lists, self._lists = self._lists, []
        before = self._made

        def end() -> None:
            self._end_line()
            if self._made == before:
                self.lines.append(Line(flow=self._flow, story=self._story, cell=self._cell))
                self._made += 1
            self._cell, self._lists = outer, lists
            self._break()

        return end


def _nothing() -> None:
    return


def _parsed(text: str) -> etree._Element | None:
    # Word hides from others what it shows itself, and the other way round: the words stay, the signs go.
    text = _REVEALED.sub("", text.replace("\x00", ""))
    parser = html.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True, recover=True
    )
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise FormatError("no-text") from error
    if any("depth" in entry.message for entry in parser.error_log):
        raise FormatError("damaged")  # what lies deeper would be lost
    return root


_REVEALED: Final = re.compile(r"<!\[(?:if [^\]>]*|endif)\]>(?!-)", re.IGNORECASE)


def _is_note(element: etree._Element) -> bool:
    id, style = element.get("id", ""), element.get("style", "")
    if re.search(r"mso-element:\s*(?:foot|end)note\s*(?:;|$)", style):
        return True
    if re.fullmatch(r"sd(?:foot|end)note\d+", id):
        return True
    if element.get("role") in ("doc-footnote", "doc-endnote"):
        return True
    if element.tag != "li":
        return False
    above = element.getparent()
    for holder in (above, above.getparent() if above is not None else None):
        if holder is not None:
            classes = holder.get("class", "").split()
            if holder.get("role") == "doc-endnotes" or "footnotes" in classes:
                return True
    return False


def _list(element: etree._Element, tag: str, css: dict[str, str]) -> _List:
    kind = element.get("type", "").strip()
    told = css.get("list-style-type", css.get("list-style", "")).strip()
    if told in _LIST_TYPES:
        kind = told
    ordered = tag == "ol"
    start = element.get("start", "")
    number = int(start) if start.isdecimal() and len(start) < 7 else 1
    return _List(_LIST_TYPES.get(kind, "1" if ordered else "-") if ordered or kind == "none" else "-", number)


def _span(element: etree._Element, name: str) -> int:
    value = element.get(name, "1").strip()
    return int(value) if value.isdecimal() and len(value) < 5 else 1


def _styled(css: dict[str, str]) -> dict[str, bool | str]:
    """The marks that a style sets, and takes away."""
    out: dict[str, bool | str] = {}
    weight = css.get("font-weight", "").strip()
    if weight:
        out["bold"] = weight.startswith("bold") or (weight.isdecimal() and int(weight) >= 600)
    slant = css.get("font-style", "").strip()
    if slant:
        out["italic"] = slant in ("italic", "oblique")
    lines = css.get("text-decoration", "") + css.get("text-decoration-line", "")
    if "underline" in lines:
        out["underline"] = True
    if "line-through" in lines:
        out["strike"] = True
    if lines.strip() == "none":
        out |= {"underline": False, "strike": False}
    raised = css.get("vertical-align", "").strip()
    if raised in ("super", "sub"):
        out["position"] = raised
    if "small-caps" in css.get("font-variant", "") + css.get("font-variant-caps", ""):
        out["small_caps"] = True
    case = css.get("text-transform", "").strip()
    if case:
        out["capitals"] = case == "uppercase"
    return out


def _layout(element: etree._Element, css: dict[str, str], around: Layout, tag: str) -> Layout:
    align = css.get("text-align", "").strip() or element.get("align", "").strip().lower()
    direction = css.get("direction", "").strip() or element.get("dir", "").strip().lower()
    layout = around
    if tag == "center":
        align = align or "center"
    if align and tag != "table":
        rtl = direction == "rtl" if direction else around.rtl
        told = _ALIGNS.get(align, "")
        if rtl and align in ("left", "right"):
            told = "end" if align == "left" else ""
        layout = replace(layout, align=told)
    if direction in ("rtl", "ltr"):
        layout = replace(layout, rtl=direction == "rtl")
    if "always" in css.get("page-break-before", "") or "page" in css.get("break-before", ""):
        layout = replace(layout, page_break=True)
    elif layout.page_break:
        layout = replace(layout, page_break=False)
    return layout


_SHARED: Final[dict[Marks, Marks]] = {}


def _shared(marks: Marks) -> Marks:
    if len(_SHARED) > 5000:
        _SHARED.clear()
    return _SHARED.setdefault(marks, marks)


def _blank(match: re.Match[str]) -> str:
    # A tab within a line was meant; other white space is layout of the source.
    return "\t" if "\t" in match[0] and "\n" not in match[0] and "\r" not in match[0] else " "


def _trim(line: Line) -> None:
    """Take away what is not seen at the end of a paragraph: blanks, and one line break."""
    breaks = 0
    while line.words and line.words[-1].atom is None:
        last = line.words[-1]
        text = last.text.rstrip(" ")
        if text.endswith("\n") and not breaks:
            breaks = 1
            text = text[:-1].rstrip(" ")
        if text:
            line.words[-1] = last._replace(text=text)
            return
        line.words.pop()
