"""What is copied, and what is taken of what is pasted or dropped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from html.parser import HTMLParser

from PySide6.QtCore import QMimeData

from editor.markup import Change, Segment
from editor.text import BREAK, EMPTY, PLAIN, Marks, Span, Text

MOST = 5_000_000
"""Characters taken from a paste."""
_BLOCKS = {
    "p",
    "div",
    "li",
    "tr",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "blockquote",
    "pre",
    "table",
    "ul",
    "ol",
    "dd",
    "dt",
}
_UNSEEN = {"script", "style", "head", "title", "template", "object", "svg", "del", "select", "textarea", "noscript"}
_MARKS: dict[str, dict[str, bool | str]] = {
    "b": {"bold": True},
    "strong": {"bold": True},
    "i": {"italic": True},
    "em": {"italic": True},
    "u": {"underline": True},
    "s": {"strike": True},
    "strike": {"strike": True},
    "sup": {"position": "super"},
    "sub": {"position": "sub"},
}
_VOID = {"br", "img", "hr", "input", "meta", "link", "col", "wbr", "source", "embed", "area", "base", "track", "param"}

Copied = Sequence[Sequence[Segment]]
"""Paragraphs of what is selected, each in segments."""


def plain_of(copied: Copied) -> str:
    """What stands of it: without the deleted words, unless there are no others."""
    standing = ["".join(s.text.plain for s in paragraph if s.change is not Change.DELETED) for paragraph in copied]
    if any(standing):
        return "\n".join(standing)
    return "\n".join("".join(s.text.plain for s in paragraph) for paragraph in copied)


def html_of(copied: Copied) -> str:
    """The same with its marks, amendments as `ins` and `del`."""
    return "".join(f"<p>{''.join(_html(segment) for segment in paragraph)}</p>\n" for paragraph in copied)


def _html(segment: Segment) -> str:
    inner = "".join(_html_span(span) for span in segment.text.spans)
    if segment.change is Change.INSERTED:
        return f'<ins style="text-decoration: underline">{inner}</ins>'
    if segment.change is Change.DELETED:
        return f'<del style="text-decoration: line-through">{inner}</del>'
    return inner


def _html_span(span: Span) -> str:
    text = escape(span.atom.shown if span.atom else span.text).replace("\n", "<br>").replace("\t", "&#9;")
    if span.atom and span.atom.kind in ("footnote", "endnote"):
        return f"<sup>{text}</sup>"
    marks = span.marks
    for wanted, tag in ((marks.bold, "b"), (marks.italic, "i"), (marks.underline, "u"), (marks.strike, "s")):
        if wanted:
            text = f"<{tag}>{text}</{tag}>"
    if marks.position:
        tag = "sup" if marks.position == "super" else "sub"
        text = f"<{tag}>{text}</{tag}>"
    return text


def text_of(data: QMimeData, plain: bool = False) -> Text:
    """The text of a paste or drop; paragraphs are parted by `BREAK`. Empty when it holds none."""
    if plain and data.hasText():
        return from_plain(data.text()[:MOST])
    if data.hasHtml():
        found = from_html(data.html()[:MOST])
        if found:
            return Text.of(found.string) if plain else found
    return from_plain(data.text()[:MOST]) if data.hasText() else EMPTY


def from_plain(text: str) -> Text:
    """Lines as paragraphs; empty ones, which only keep others apart, are none."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")
    text = re.sub(r"\n(?:[ \t\u00a0]*\n)+", "\n", text)
    text = _clean(text.replace("\n", BREAK).replace("\u2028", "\n"))
    return Text.of(text)


def _clean(text: str) -> str:
    """Without control characters and without the sign that stands for an atom."""
    if text.isprintable() and "\ufffc" not in text:
        return text
    return "".join(c for c in text if c in "\t\n\u2029" or (c >= " " and c not in "\x7f\ufffc\ufffe\uffff"))


def from_html(source: str) -> Text:
    """Text and the few marks we know; images, links, scripts, styles and whatever else is strange stay out.

    Words marked as deleted are left out, words marked as inserted are taken.
    """
    reader = _Reader()
    reader.feed(source)
    reader.close()
    return reader.text()


def _styled(style: str) -> Mapping[str, bool | str]:
    """The marks that a ``style`` says: some programs know no other tag than ``span``."""
    found: dict[str, bool | str] = {}
    for declaration in style.lower().split(";"):
        name, _, value = (part.strip() for part in declaration.partition(":"))
        if name == "font-weight":
            found["bold"] = value in ("bold", "bolder", "600", "700", "800", "900")
        elif name == "font-style":
            found["italic"] = value in ("italic", "oblique")
        elif name in ("text-decoration", "text-decoration-line"):
            words = value.split()
            found.update({mark: True for word, mark in _LINES.items() if word in words})
        elif name == "vertical-align" and value in ("super", "sub"):
            found["position"] = value
    return found


_LINES = {"underline": "underline", "line-through": "strike"}


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._paragraphs: list[list[Span]] = [[]]
        self._open: list[str] = []
        self._changes: list[Mapping[str, bool | str]] = []
        """What each open tag makes of the marks."""
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            if not self._unseen:
                self._paragraphs[-1].append(Span("\n"))
            return
        if tag in _VOID:
            return
        if tag in _UNSEEN:
            self._unseen += 1
        if tag in _BLOCKS:
            self._part()
        if tag in ("td", "th") and self._paragraphs[-1]:
            self._paragraphs[-1].append(Span("\t"))
        self._open.append(tag)
        self._changes.append({**_MARKS.get(tag, {}), **_styled(dict(attrs).get("style") or "")})

    def handle_endtag(self, tag: str) -> None:
        if tag not in self._open:
            return
        while self._open:
            closed = self._open.pop()
            self._changes.pop()
            if closed in _UNSEEN:
                self._unseen -= 1
            if closed in _BLOCKS:
                self._part()
            if closed == tag:
                return

    def handle_data(self, data: str) -> None:
        if self._unseen:
            return
        if "pre" not in self._open:
            words = " ".join(data.split())
            if not words:
                words = " " if data else ""
            else:
                words = f"{' ' if data[0].isspace() else ''}{words}{' ' if data[-1].isspace() else ''}"
            # A tab we wrote ourselves is a tab; other white space is layout of the source.
            data = words if "\t" not in data or "\n" in data else data
        paragraph = self._paragraphs[-1]
        if data.startswith(" ") and (not paragraph or paragraph[-1].text[-1:] in " \n"):
            data = data.lstrip(" ")
        if data:
            paragraph.append(Span(_clean(data), self._marks()))

    def _marks(self) -> Marks:
        marks = PLAIN
        for change in self._changes:
            if change:
                marks = marks.but(**change)
        return marks

    def _part(self) -> None:
        if any(span.text.strip(" ") for span in self._paragraphs[-1]):
            self._paragraphs.append([])
        else:
            self._paragraphs[-1] = []

    def text(self) -> Text:
        if len(self._paragraphs) > 1 and not any(span.text.strip() for span in self._paragraphs[-1]):
            self._paragraphs.pop()
        return Text(tuple(_with_breaks(self._paragraphs)))


def _with_breaks(paragraphs: Iterable[Sequence[Span]]) -> Iterable[Span]:
    for number, paragraph in enumerate(paragraphs):
        if number:
            yield Span(BREAK)
        yield from paragraph


def mime_of(copied: Copied) -> QMimeData:
    """For the clipboard or a drag: rich and plain."""
    data = QMimeData()
    data.setText(plain_of(copied))
    data.setHtml(html_of(copied))
    return data
