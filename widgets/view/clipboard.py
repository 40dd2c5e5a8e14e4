"""What is copied, and what is taken of what is pasted or dropped."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from editor.errors import FormatError
from editor.markup import Change, Segment
from editor.text import BREAK, EMPTY, Span, Text

if TYPE_CHECKING:
    from formats.traced import Line

MOST = 5_000_000
"""Characters taken from a paste."""
_STRANGE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ufffc\ufffe\uffff]")
"""Control characters, and the sign that stands for an atom."""
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
    return "".join(
        f'<p style="white-space: pre-wrap">{"".join(_html(segment) for segment in paragraph)}</p>\n'
        for paragraph in copied
    )


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
            # White space at either end is layout to HTML, and words to who selected it.
            text, inner = data.text()[:MOST], found.string
            begin = "" if inner.startswith(" ") else text[: len(text) - len(text.lstrip(" "))]
            end = "" if inner.endswith(" ") else text[len(text.rstrip(" ")) :]
            found = Text.of(begin, found, end)
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
    return _STRANGE.sub("", text)


def from_html(source: str) -> Text:
    """Text and the few marks we know, labels of lists, and a table's rows with a tab between two cells.

    Images, links, scripts, styles and whatever else is strange stay out. Words marked as deleted are left
    out, words marked as inserted are taken. Empty where it holds none, or cannot be read.
    """
    # Reading HTML needs lxml, which is loaded when it is pasted first.
    from formats.html.reader import fragment

    columns: dict[str, tuple[float, ...]] = {}
    try:
        lines, _ = fragment(source, columns, 0)
    except FormatError:
        return EMPTY
    spans: list[Span] = []
    before: Line | None = None
    for line in lines:
        words = list(_words(line))
        in_row = line.cell is not None and len(columns[line.cell.table]) > 1
        if not in_row and not any(span.text.strip() for span in words):
            continue
        if before is not None:
            spans.append(Span(_between(before, line, in_row)))
        if line.label:
            spans.append(Span(f"{line.label}\t"))
        spans.extend(words)
        before = line
    return Text(tuple(spans))


def _words(line: Line) -> Iterator[Span]:
    """What stands of a paragraph."""
    for word in line.words:
        if word.state.deleted is None and word.atom is None:
            marks = word.marks.but(link="")
            # What is inserted is underlined as a mark of the amendment, not as format.
            yield Span(_clean(word.text), marks if word.state.inserted is None else marks.but(underline=False))


def _between(before: Line, line: Line, in_row: bool) -> str:
    """What parts two paragraphs: a tab for each next cell of a row; nothing where the mark of the first is deleted."""
    one, other = before.cell, line.cell
    if in_row and one and other and (one.table, one.row) == (other.table, other.row):
        return "\t" * (other.column - one.column) or "\n"
    return BREAK if before.mark.deleted is None else ""


def mime_of(copied: Copied) -> QMimeData:
    """For the clipboard or a drag: rich and plain."""
    data = QMimeData()
    data.setText(plain_of(copied))
    data.setHtml(html_of(copied))
    return data
