"""From the bytes of an RTF file to a document and the proposals tracked in it.

RTF is a stream: groups in braces open and close states, control words change them, and all else is
text. One regular expression finds the next of them; whole groups that hold no text are passed over
without a look inside. Nothing in a file is run, and nothing is fetched.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from editor.document import Layout, Media, Page
from editor.errors import FormatError
from editor.text import Atom, Marks
from formats.codec import Imported, Note
from formats.odt.walk import KEPT, State
from formats.rtf.charsets import CHARSETS, SYMBOL_FONTS, code_page, symbols
from formats.rtf.flow import Counts, Flow, Row, whole
from formats.rtf.words import (
    ALIGNS,
    CODE_PAGES,
    ENTERED,
    FLAGS,
    FURNITURE,
    NUMBERS,
    PAGE,
    PASSED_OVER,
    SIGNS,
    SYMBOLS,
    TRACKED_TABLES,
    UNDERLINES,
)
from formats.traced import Line, fate_of_all, imported, page_lines

DEEPEST: Final = 2000
"""Groups inside each other; Word stops at some hundreds."""
_DEEPEST_TABLE: Final = 30

_TOKEN: Final = re.compile(
    r"""
      ([^\\{}\r\n]+)                                             # 1 text
    | ((?:\\u-?\d{1,5}[ ]?(?:(?:\\'[0-9a-fA-F]{2})+|\?))+)       # 2 characters by number, and what stands for them
    | \\([a-zA-Z]{1,32})(-?\d{1,10})?[ ]?                        # 3, 4 control word
    | ((?:\\'[0-9a-fA-F]{2}[\r\n]*)+)                            # 5 bytes
    | ([{}])                                                     # 6
    | \\(.)                                                      # 7 control symbol
    """,
    re.VERBOSE | re.DOTALL,
)
_UNICODE: Final = re.compile(r"\\u(-?\d{1,5}) ?((?:\\'[0-9a-fA-F]{2})+|\?)")
_PASSED: Final = re.compile(r"[{}]|\\bin(\d{1,9}) ?|\\.", re.DOTALL)
_NOT_HEX: Final = re.compile(r"[^0-9a-fA-F]+")

_OFFICE: Final = "{\\*\\generator LibreOffice"
_LINK: Final = re.compile(r'\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\"]+))', re.IGNORECASE)


def read(data: bytes) -> Imported:
    """What an RTF file holds. Raises `FormatError`."""
    return _Reader(data).imported()


@dataclass(slots=True)
class _Group:
    """What a closing brace brings back."""

    chars: dict[str, int | str]
    paragraph: dict[str, int | str]
    uc: int
    sink: list[str] | None
    """Where text goes that is no text of the document; `None` for the flow."""
    words: dict[str, Callable[[int | None], None]]
    close: Callable[[], None] | None = None


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._source = data.decode("latin-1")
        self._at = 0
        self._chars: dict[str, int | str] = {}
        self._paragraph: dict[str, int | str] = {}
        self._uc = 1
        self._sink: list[str] | None = None
        self._stack: list[_Group] = []
        self._close: Callable[[], None] | None = None
        self._dirty = True
        self._skip = 0
        """Characters still to come that stand for one told by its number."""
        self._pending = b""
        """First byte of a character of several bytes."""
        self._page_codec = "cp1252"
        self._deff = 0
        self._fonts: dict[int, str] = {}
        self._styles: dict[int, str] = {}
        self._authors: list[str] = []
        self._dates: dict[str, str] = {}
        self._columns: dict[str, tuple[float, ...]] = {}
        self._counts = Counts()
        self._body = self._flow = Flow(self._counts, self._columns)
        self._flows: list[Flow] = []
        self._notes: list[Line] = []
        self._asides: list[Line] = []
        self._told: dict[str, int] = {}
        self._page: dict[str, float] = {}
        self._furniture: dict[str, list[Line]] = {}
        self._media: dict[str, Media] = {}
        self._atoms = 0
        self._numbers = {"footnote": 0, "endnote": 0}
        self._automatic = False
        """A note's number has just been asked for."""
        self._instruction: list[str] = []
        self._drawn: dict[tuple[object, ...], tuple[Marks, State]] = {}
        self._mark = KEPT
        self._words = self._text_words()

    def imported(self) -> Imported:
        self._run()
        if self._stack:
            raise FormatError("truncated")
        lines = [*self._body.finish(*self._look()), *self._asides]
        if _OFFICE in self._source:
            # LibreOffice tells of tracked words, never of tracked paragraph marks.
            for line in lines:
                if line.cell is None and line.mark is KEPT:
                    line.mark = fate_of_all(line.words)
        known = any(line.words for line in (*lines, *self._notes))
        if not known:
            raise FormatError("no-text")
        page = Page(
            **{name: value for name, value in self._page.items() if 0 < value < 10_000},
            header=page_lines(self._furniture.get("header", ())),
            footer=page_lines(self._furniture.get("footer", ())),
        )
        notes = [Note(code, detail=str(count)) for code, count in self._told.items()]
        return imported([*lines, *self._notes], "rtf", notes, self._dates, page, self._media, self._columns)

    def _tell(self, code: str) -> None:
        self._told[code] = self._told.get(code, 0) + 1

    # The stream.

    def _run(self) -> None:
        source, find = self._source, _TOKEN.match
        length = len(source)
        at = source.find("{")
        depth = 0
        while at < length:
            match = find(source, at)
            if match is None:
                at += 1  # a line break, or a backslash at the very end
                continue
            at = match.end()
            kind = match.lastindex
            if kind == 1:
                self._text(match[1])
            elif kind in (3, 4):
                action = self._words.get(match[3])
                self._skip = 0
                if action is not None:
                    self._at = at
                    number = match[4]
                    action(int(number) if number is not None else None)
                    at = self._at
            elif kind == 2:
                self._unicode(match[2])
            elif kind == 6:
                if match[6] == "{":
                    depth += 1
                    if depth > DEEPEST:
                        raise FormatError("damaged")
                    at = self._open(at)
                    if at < 0:
                        raise FormatError("truncated")
                    if source[at - 1] == "}":
                        depth = len(self._stack)
                elif not self._stack:
                    return
                else:
                    self._shut()
                    depth -= 1
                    if not self._stack:
                        return
            elif kind == 5:
                self._bytes(match[5])
            else:
                self._symbol(match[7])

    def _open(self, at: int) -> int:
        """A group begins at `at`: read into it, or pass it over. Where to go on; -1 when it never ends."""
        match = _DESTINATION.match(self._source, at)
        word = ""
        if match is not None:
            star, word = match[1], match[2]
            if word in PASSED_OVER or (star and word not in ENTERED):
                if word == "annotation":
                    self._tell("comments-left-out")
                elif word == "sp" and self._source.startswith("{\\sn pib}", match.end()):
                    self._tell("lost-picture")
                elif word == "objdata":
                    self._tell("lost-object")
                return self._after_group(at)
        self._stack.append(_Group(self._chars, self._paragraph, self._uc, self._sink, self._words, self._close))
        self._chars, self._paragraph, self._close = self._chars.copy(), self._paragraph.copy(), None
        self._skip = 0
        stray = _STRAY_DATE.match(self._source, at)
        if stray is not None:
            # LibreOffice writes the date of a change of formatting, and nothing else of it.
            self._tell("docx-formatting-change")
            return stray.end()
        if match is not None:
            opener = _OPENERS.get(word)
            if opener is not None:
                self._at = match.end()
                opener(self, word)
                return self._at
            if match[1]:
                return match.start(2) - 1
        return at

    def _after_group(self, at: int) -> int:
        """Where a group ends that is open at `at`; -1 when it never does."""
        depth = 1
        source = self._source
        while True:
            match = _PASSED.search(source, at)
            if match is None:
                return -1
            at = match.end()
            sign = match[0]
            if sign == "{":
                depth += 1
            elif sign == "}":
                depth -= 1
                if not depth:
                    return at
            elif match[1]:
                at += int(match[1])

    def _shut(self) -> None:
        if self._close is not None:
            self._close()
        self._finish_bytes()
        group = self._stack.pop()
        self._chars, self._paragraph, self._uc = group.chars, group.paragraph, group.uc
        self._sink, self._words, self._close = group.sink, group.words, group.close
        self._dirty = True
        self._skip = 0

    def _put(self, text: str) -> None:
        """Characters of the document, or of what is collected."""
        if self._sink is not None:
            self._sink.append(text)
            return
        if self._dirty:
            self._draw()
        self._flow.add(text)

    def _text(self, text: str) -> None:
        if self._skip:
            count = min(self._skip, len(text))
            self._skip -= count
            text = text[count:]
            if not text:
                return
        if self._pending or not text.isascii():
            self._decode(text.encode("latin-1"))
            return
        if "\x00" in text:
            text = text.replace("\x00", "")
        if self._sink is None and self._dirty:
            self._draw()
        if self._sink is None and self._codec in SYMBOL_FONTS:
            text = symbols(self._codec, text.encode("ascii"))
        self._put(text)

    def _bytes(self, run: str) -> None:
        data = bytes.fromhex(run.replace("\\'", "").replace("\r", "").replace("\n", ""))
        if self._skip:
            count = min(self._skip, len(data))
            self._skip -= count
            data = data[count:]
        if data:
            self._decode(data)

    def _decode(self, data: bytes) -> None:
        codec = self._codec
        data = self._pending + data
        self._pending = b""
        if codec in SYMBOL_FONTS:
            self._put(symbols(codec, data))
            return
        decoder = codecs.getincrementaldecoder(codec)("replace")
        text = decoder.decode(data)
        self._pending = decoder.getstate()[0][:4]
        if text:
            self._put(text.replace("\x00", ""))

    def _finish_bytes(self) -> None:
        if self._pending:
            self._pending = b""
            self._put("\ufffd")

    @property
    def _codec(self) -> str:
        font = self._chars.get("f", self._deff)
        return self._fonts.get(int(font), self._page_codec)

    def _unicode(self, run: str) -> None:
        if self._pending:
            self._finish_bytes()
        out: list[str] = []
        usual = self._uc
        for number, instead in _UNICODE.findall(run):
            out.append(self._numbered(int(number)))
            stands = 1 if instead == "?" else len(instead) // 4
            # Of several bytes that stand for a character the last may be a letter that follows.
            self._skip = max(usual - stands, 0)
            if stands > usual:
                self._put("".join(out))
                out = []
                if instead == "?":
                    self._text("?")
                else:
                    self._bytes(instead[usual * 4 :])
        if out:
            self._put("".join(out))

    def _numbered(self, number: int) -> str:
        code = number & 0xFFFF
        if 0xF020 <= code <= 0xF0FF:
            codec = self._codec
            return symbols(codec if codec in SYMBOL_FONTS else "dingbats", bytes((code - 0xF000,)))
        return "" if code in (0, 0xFFFC) else chr(code)

    def _symbol(self, sign: str) -> None:
        if self._skip:
            self._skip -= 1
            return
        if sign in "\r\n":
            self._paragraph_end(None)
        elif sign in SYMBOLS:
            if self._pending and sign in "\\{}":
                self._decode(sign.encode("latin-1"))  # the second byte of a character
            else:
                self._put(SYMBOLS[sign])

    # Looks.

    def _draw(self) -> None:
        """Work out the marks and the fate of the words that follow."""
        self._dirty = False
        marks, self._mark = self._drawing()
        self._flow.style(marks, self._mark)

    def _drawing(self) -> tuple[Marks, State]:
        get = self._chars.get
        key = tuple(self._chars.items())
        known = self._drawn.get(key)
        if known is None:
            other = "a" if get("other") else ""
            marks = Marks(
                bold=bool(get(other + "b")),
                italic=bool(get(other + "i")),
                underline=bool(get("ul")),
                strike=bool(get("strike") or get("striked")),
                small_caps=bool(get("scaps")),
                capitals=bool(get("caps")),
                position=str(get("position", "")),
                link=str(get("link", "")),
            )
            inserted = deleted = None
            if get("revised"):
                inserted = self._who(get("revauth", 0), get("revdttm", 0))
            elif get("mvt"):
                inserted = self._who(get("mvauth", 0), get("mvdate", 0))
            if get("deleted"):
                deleted = self._who(get("revauthdel", 0), get("revdttmdel", 0))
            elif get("mvf"):
                deleted = self._who(get("mvauth", 0), get("mvdate", 0))
            state = State(inserted, deleted)
            if len(self._drawn) > 10_000:
                self._drawn.clear()
            known = self._drawn[key] = (_shared(marks), KEPT if state == KEPT else state)
            if get("v"):
                self._tell("hidden-shown")
        return known

    def _who(self, author: int | str, moment: int | str) -> str:
        at = int(author)
        who = self._authors[at] if 0 <= at < len(self._authors) else ""
        if who == "Unknown" and not at:
            who = ""  # what stands first in every table of authors
        date = _date(int(moment))
        if date and (who not in self._dates or date < self._dates[who]):
            self._dates[who] = date
        return who

    def _look(self) -> tuple[str, Layout]:
        """Name of the style, and the layout of the paragraph that is open."""
        get = self._paragraph.get
        style = self._styles.get(int(get("s", 0)), "")
        left, first = get("li"), get("fi")
        key = (get("align", ""), left, first, get("rtl", 0), get("pagebb", 0))
        layout = _LAYOUTS.get(key)
        if layout is None:
            layout = Layout(
                str(get("align", "")),
                int(left) / 20 if left is not None else None,
                int(first) / 20 if first is not None else None,
                bool(get("rtl")),
                bool(get("pagebb")),
            )
            if len(_LAYOUTS) > 5000:
                _LAYOUTS.clear()
            _LAYOUTS[key] = layout
        return style, layout

    def _level(self) -> int:
        level = int(self._paragraph.get("itap", 1)) if self._paragraph.get("intbl") else 0
        return max(0, min(level, _DEEPEST_TABLE))

    # Control words, by what they do.

    def _text_words(self) -> dict[str, Callable[[int | None], None]]:
        words: dict[str, Callable[[int | None], None]] = {
            "par": self._paragraph_end,
            "sect": self._section_end,
            "pard": self._plain_paragraph,
            "plain": self._plain_chars,
            "cell": self._cell_end,
            "nestcell": self._nested_cell_end,
            "row": self._row_end,
            "nestrow": self._nested_row_end,
            "trowd": self._row_begin,
            "trleft": self._row_left,
            "cellx": self._cell_edge,
            "clvmrg": self._cell_above,
            "clmrg": self._cell_joins,
            **dict.fromkeys(TRACKED_TABLES, lambda _: self._tell("rtf-table-change")),
            "u": self._one_unicode,
            "uc": self._set_uc,
            "bin": self._pass_binary,
            "chftn": self._note_number,
            "ulnone": self._no_underline,
            "super": lambda number: self._set("position", "super" if number != 0 else ""),
            "sub": lambda number: self._set("position", "sub" if number != 0 else ""),
            "nosupersub": lambda _: self._set("position", ""),
            "rtlch": lambda _: self._set("other", 1),
            "ltrch": lambda _: self._set("other", 0),
            "fcs": lambda number: self._set("other", 1 if number and self._chars.get("other") else 0),
            "itap": lambda number: self._depth(number or 0),
            "intbl": lambda _: self._paragraph.__setitem__("intbl", 1),
            "rtlpar": lambda _: self._paragraph.__setitem__("rtl", 1),
            "ltrpar": lambda _: self._paragraph.__setitem__("rtl", 0),
            "pagebb": lambda number: self._paragraph.__setitem__("pagebb", int(number != 0)),
            "page": lambda _: self._break("page"),
            "column": lambda _: self._break("column"),
            "ansicpg": self._set_page,
            "deff": self._set_default_font,
        }
        for name in FLAGS:
            words[name] = self._flag(name)
        for name in UNDERLINES:
            words[name] = self._flag("ul")
        for name in NUMBERS:
            words[name] = self._number(name)
        for name in ("s", "li", "fi"):
            words[name] = self._paragraph_number(name)
        for name, align in ALIGNS.items():
            words[name] = self._aligned(align)
        for name, sign in SIGNS.items():
            words[name] = self._sign(sign)
        for name, of in PAGE.items():
            words[name] = self._page_number(of)
        for name, codec in CODE_PAGES.items():
            words[name] = self._page_named(codec)
        return words

    def _set(self, name: str, value: int | str) -> None:
        self._chars[name] = value
        self._dirty = True

    def _flag(self, name: str) -> Callable[[int | None], None]:
        def set_flag(number: int | None) -> None:
            self._chars[name] = 0 if number == 0 else 1
            self._dirty = True

        return set_flag

    def _number(self, name: str) -> Callable[[int | None], None]:
        def set_number(number: int | None) -> None:
            if name == "f" and self._pending:
                self._finish_bytes()
            self._chars[name] = number or 0
            self._dirty = True

        return set_number

    def _paragraph_number(self, name: str) -> Callable[[int | None], None]:
        def set_number(number: int | None) -> None:
            self._paragraph[name] = number or 0

        return set_number

    def _aligned(self, align: str) -> Callable[[int | None], None]:
        def set_align(number: int | None) -> None:
            del number
            self._paragraph["align"] = align

        return set_align

    def _sign(self, sign: str) -> Callable[[int | None], None]:
        def put(number: int | None) -> None:
            del number
            self._put(sign)

        return put

    def _page_number(self, of: str) -> Callable[[int | None], None]:
        def set_length(number: int | None) -> None:
            if self._flow is self._body and number is not None:
                self._page[of] = abs(number) / 20

        return set_length

    def _page_named(self, codec: str) -> Callable[[int | None], None]:
        def set_codec(number: int | None) -> None:
            del number
            self._page_codec = codec

        return set_codec

    def _set_page(self, number: int | None) -> None:
        if number:
            self._page_codec = code_page(number)

    def _set_default_font(self, number: int | None) -> None:
        self._deff = number or 0

    def _plain_chars(self, number: int | None) -> None:
        del number
        self._finish_bytes()
        link = self._chars.get("link")
        self._chars = {"link": link} if link else {}
        self._dirty = True

    def _plain_paragraph(self, number: int | None) -> None:
        del number
        self._paragraph = {}

    def _no_underline(self, number: int | None) -> None:
        del number
        self._set("ul", 0)

    def _set_uc(self, number: int | None) -> None:
        self._uc = max(0, min(number if number is not None else 1, 32))

    def _one_unicode(self, number: int | None) -> None:
        self._finish_bytes()
        if number is not None:
            self._put(self._numbered(number))
            self._skip = self._uc

    def _pass_binary(self, number: int | None) -> None:
        self._at += max(number or 0, 0)

    def _break(self, shown: str) -> None:
        if self._sink is None:
            self._atom("break", "", shown)

    def _atom(self, kind: str, key: str, shown: str) -> None:
        if self._dirty:
            self._draw()
        self._atoms += 1
        self._flow.put(Atom(kind, key or f"{kind}:{self._atoms}", shown), self._mark)

    # Paragraphs and tables.

    def _paragraph_end(self, number: int | None) -> None:
        del number
        if self._sink is not None:
            return
        self._finish_bytes()
        if self._dirty:
            self._draw()
        self._flow.end_line(*self._look(), self._level(), self._mark)

    def _section_end(self, number: int | None) -> None:
        del number
        if self._sink is None and not self._flow.empty:
            self._flow.end_line(*self._look(), self._level(), KEPT)

    def _cell_end(self, number: int | None) -> None:
        del number
        if self._sink is None:
            self._finish_bytes()
            self._flow.end_cell(*self._look(), 1)

    def _nested_cell_end(self, number: int | None) -> None:
        del number
        if self._sink is None:
            self._finish_bytes()
            self._flow.end_cell(*self._look(), max(self._level(), 2))

    def _row_end(self, number: int | None) -> None:
        del number
        if self._sink is None:
            self._flow.end_row(1)

    def _nested_row_end(self, number: int | None) -> None:
        del number
        if self._sink is None:
            self._flow.end_row(max(self._level(), 2))

    def _depth(self, number: int) -> None:
        self._paragraph["itap"] = number
        self._paragraph["intbl"] = int(number > 0)

    def _row_level(self) -> int:
        return max(self._level(), 2) if self._chars.get("nested") else 1

    def _row(self) -> Row:
        return self._flow.defined(self._row_level())

    def _row_begin(self, number: int | None) -> None:
        del number
        self._flow.row(self._row_level())

    def _row_left(self, number: int | None) -> None:
        self._row().left = number or 0

    def _cell_edge(self, number: int | None) -> None:
        self._row().end(number or 0)

    def _cell_above(self, number: int | None) -> None:
        del number
        self._row().above = True

    def _cell_joins(self, number: int | None) -> None:
        del number
        self._row().joins = True

    # Groups that are something of their own.

    def _collect(self, then: Callable[[str], None]) -> None:
        """Collect the text of the group that opened, and do something with it when it closes."""
        sink: list[str] = []
        self._sink = sink
        self._close = lambda: then(whole("".join(sink)))

    def _begin_fonts(self, word: str) -> None:
        del word
        self._sink = []
        font: list[int] = []
        page = self._page_codec

        def number(value: int | None) -> None:
            font[:] = [value or 0]

        def charset(value: int | None) -> None:
            if font and value is not None:
                codec = CHARSETS.get(value, page)
                end = self._source.find(";", self._at, self._at + 200)
                kind = _SYMBOL_FONT.search(self._source, self._at, max(end, self._at))
                if kind is not None:
                    codec = "symbol" if kind[0] == "Symbol" else "dingbats"
                self._fonts[font[0]] = codec

        def named(value: int | None) -> None:
            if font and value and self._fonts.get(font[0]) not in SYMBOL_FONTS:
                self._fonts[font[0]] = code_page(value)

        self._words = {"f": number, "fcharset": charset, "cpg": named, "bin": self._pass_binary}

    def _begin_styles(self, word: str) -> None:
        del word
        self._sink = []
        self._words = {"bin": self._pass_binary, "u": self._one_unicode, "uc": self._set_uc}

        # Each style is a group of its own; a group without a number is the first style.
        source, at = self._source, self._at
        end = self._after_group(at)
        if end < 0:
            raise FormatError("truncated")
        for match in _STYLE.finditer(source, at, end):
            names: list[str] = []
            self._sink = names
            for token in _TOKEN.finditer(match[2]):
                if token.lastindex == 1:
                    self._text(token[1])
                elif token.lastindex == 2:
                    self._unicode(token[2])
                elif token.lastindex == 5:
                    self._bytes(token[5])
            self._finish_bytes()
            name = whole("".join(names)).split(";")[0].strip()
            if name:
                self._styles[int(match[1] or 0)] = name
        self._sink = []
        self._at = end - 1

    def _begin_authors(self, word: str) -> None:
        del word
        self._collect(lambda text: self._authors.extend(name.strip() for name in text.split(";")[:-1]))
        self._words = {"u": self._one_unicode, "uc": self._set_uc, "bin": self._pass_binary}

    def _begin_field(self, word: str) -> None:
        del word
        self._instruction = []

    def _begin_instruction(self, word: str) -> None:
        del word

        def told(text: str) -> None:
            self._instruction = [text]

        self._collect(told)

    def _begin_result(self, word: str) -> None:
        del word
        found = _LINK.match("".join(self._instruction))
        if found is not None:
            self._set("link", found[1] or found[2] or "")

    def _begin_label(self, word: str) -> None:
        del word
        flow = self._flow
        self._collect(lambda text: setattr(flow, "label", text.strip()))

    def _begin_nested_properties(self, word: str) -> None:
        del word
        self._chars["nested"] = 1

    def _begin_upr(self, word: str) -> None:
        """The same words twice: those in the code page are passed over, those in Unicode follow."""
        del word
        start = self._source.find("{", self._at)
        if start >= 0:
            end = self._after_group(start + 1)
            if end >= 0:
                self._at = end

    def _begin_picture(self, word: str) -> None:
        del word
        # Twice the same picture: the one for old programs stands in a group that is passed over.
        end = self._after_group(self._at)
        if end < 0:
            raise FormatError("truncated")
        start = self._at
        self._at = end - 1
        if self._sink is not None:
            return
        kind = _BLIP.search(self._source, start, end)
        data = _picture(self._source[start : end - 1]) if kind else b""
        if kind is None or not data:
            self._tell("lost-picture")
            return
        key = f"image{len(self._media) + 1}.{'png' if kind[1] == 'png' else 'jpg'}"
        self._media[key] = Media(data)
        self._atom("image", key, "")

    def _begin_note(self, word: str) -> None:
        del word
        kind = "footnote"
        if self._source.startswith("\\ftnalt", self._at):
            kind = "endnote"
        # A mark of one's own is text, before the note and in it.
        automatic, self._automatic = self._automatic, False
        at = self._enter(Flow(self._counts, self._columns, f"{kind}:{self._atoms}"))
        key = self._flow.story
        state = self._drawing()[1]
        self._chars = {}
        self._paragraph = {}

        def close() -> None:
            lines = self._flow.finish(*self._look())
            self._leave()
            for line in lines:
                line.restated(state)
            shown = ""
            if automatic:
                self._numbers[kind] += 1
                shown = str(self._numbers[kind])
                if lines and lines[0].words and lines[0].words[0].text.startswith("\t"):
                    _cut(lines[0], 1)  # it belongs to the number
            self._atoms += 1
            at.put(Atom(kind, key, shown), state)
            self._notes.extend(lines)

        self._close = close

    def _note_number(self, number: int | None) -> None:
        del number
        self._automatic = self._flow.story == "" or not self._flow.story.startswith(("footnote", "endnote"))

    def _begin_box(self, word: str) -> None:
        """A text box: its paragraphs stand after the text."""
        del word
        self._enter(Flow(self._counts, self._columns, self._flow.story))
        state = self._drawing()[1]
        self._chars, self._paragraph = {}, {}
        self._tell("rtf-text-box")

        def close() -> None:
            lines = self._flow.finish(*self._look())
            self._leave()
            for line in lines:
                line.restated(state)
            (self._notes if self._flow.story else self._asides).extend(lines)

        self._close = close

    def _begin_furniture(self, word: str) -> None:
        self._enter(Flow(self._counts, {}, "page"))
        kind = "header" if word.startswith("header") else "footer"
        first = word.endswith("f")

        def close() -> None:
            lines = self._flow.finish()
            self._leave()
            if not first or kind not in self._furniture:
                self._furniture[kind] = lines

        self._close = close

    def _enter(self, flow: Flow) -> Flow:
        """Go on in another flow; the one that was open."""
        before = self._flow
        self._flows.append(before)
        self._flow = flow
        self._sink = None
        self._dirty = True
        return before

    def _leave(self) -> None:
        self._finish_bytes()
        self._flow = self._flows.pop()
        self._dirty = True

    def _begin_math(self, word: str) -> None:
        if word == "moMath":
            self._tell("lost-object")


_DESTINATION: Final = re.compile(r"[ \r\n]*(\\\*)?[ \r\n]*\\([a-zA-Z]{1,32})-?\d*[ ]?")
_SYMBOL_FONT: Final = re.compile(r"\b(?:Symbol\b|Wingdings|Webdings)")
_STRAY_DATE: Final = re.compile(r"-?\d{8,10} (?=\\(?:loch|rtlch|hich|dbch)\b)")
_STYLE: Final = re.compile(r"\{(?:\\s(\d{1,5})(?!\d))?((?:\\(?!\*)[^\r\n{}]|[^{}\\]|\{[^{}]*\})*)\}")
_BLIP: Final = re.compile(r"\\(png|jpeg)blip")
_LAYOUTS: Final[dict[tuple[object, ...], Layout]] = {}
_MARKS: Final[dict[Marks, Marks]] = {}

_OPENERS: Final[dict[str, Callable[[_Reader, str], None]]] = {
    "fonttbl": _Reader._begin_fonts,
    "stylesheet": _Reader._begin_styles,
    "revtbl": _Reader._begin_authors,
    "field": _Reader._begin_field,
    "fldinst": _Reader._begin_instruction,
    "fldrslt": _Reader._begin_result,
    "listtext": _Reader._begin_label,
    "pntext": _Reader._begin_label,
    "nesttableprops": _Reader._begin_nested_properties,
    "upr": _Reader._begin_upr,
    "pict": _Reader._begin_picture,
    "footnote": _Reader._begin_note,
    "shptxt": _Reader._begin_box,
    "dptxbxtext": _Reader._begin_box,
    "moMath": _Reader._begin_math,
    **dict.fromkeys(FURNITURE, _Reader._begin_furniture),
}


def _shared(marks: Marks) -> Marks:
    return _MARKS.setdefault(marks, marks)


def _cut(line: Line, count: int) -> None:
    """Take characters from the beginning of a paragraph."""
    while count and line.words:
        first = line.words[0]
        if len(first.text) > count:
            line.words[0] = first._replace(text=first.text[count:])
            return
        count -= len(first.text)
        line.words.pop(0)


def _date(moment: int) -> str:
    """An ISO 8601 date of the packed form (RTF 1.9.1, ``\\revdttm``); "" when it is none."""
    moment &= 0xFFFFFFFF
    minute, hour, day = moment & 63, moment >> 6 & 31, moment >> 11 & 31
    month, year = moment >> 16 & 15, 1900 + (moment >> 20 & 511)
    if not (0 < day < 32 and 0 < month < 13 and hour < 24 and minute < 60):
        return ""
    return f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:00Z"


def _picture(body: str) -> bytes:
    """The bytes of a picture; empty when they cannot be told."""
    binary = re.search(r"\\bin(\d{1,9}) ?", body)
    if binary is not None:
        return body[binary.end() : binary.end() + int(binary[1])].encode("latin-1")
    # Behind the last control word or group stand the digits.
    start = at = body.rfind("}") + 1
    for word in re.finditer(r"\\[a-zA-Z]+-?\d* ?", body[at:]):
        start = at + word.end()
    digits = _NOT_HEX.sub("", body[start:])
    return bytes.fromhex(digits[: len(digits) // 2 * 2])
