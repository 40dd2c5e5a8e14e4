"""HTML for reading: one file that needs nothing beside it, no script and no address outside of it.

Deleted and inserted words are `del` and `ins`, so that a reader without styles tells them, and one who listens.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import groupby
from typing import Final

from editor.document import Block, Role
from editor.markup import Change
from editor.rendering import Paragraph, Piece, Rendering
from editor.text import Atom, Marks, Span

PAGES: Final = ("html", "htm")
"""How files of this kind end."""
_NOTES: Final = ("footnote", "endnote")
_PICTURES: Final = {"png": "png", "jpg": "jpeg", "jpeg": "jpeg", "gif": "gif", "bmp": "bmp"}
_TAGS: Final = {Role.NUMBER: "p", Role.TITLE: "h1", Role.ANNEX: "h2", Role.HEADING: "h3"}
_CONTROLS: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_MOST_LEVELS: Final = 6

_STYLE: Final = """
:root { color-scheme: light; }
body { font-family: "Noto Serif", "Times New Roman", "Noto Naskh Arabic", "Noto Serif CJK SC", SimSun, serif;
 font-size: 11pt; line-height: 1.45; color: #1a1d23; background: #fff; margin: 2.5em auto; padding: 0 1.5em;
 max-width: 46em; }
body.wide { max-width: 90em; }
p, h1, h2, h3 { margin: .55em 0; overflow-wrap: anywhere; }
h1 { font-size: 1.3em; text-align: center; margin: 1.1em 0 .9em; }
h2 { font-size: 1.2em; text-align: center; margin: 1.8em 0 .6em; }
h3 { font-size: 1.05em; margin: 1.2em 0 .4em; }
.number-line { font-size: 1.2em; text-align: center; margin-top: 1.4em; }
.reference, .end-mark, .center { text-align: center; }
.end { text-align: end; }
.call { margin-inline-start: 2.6em; }
.proposal-line { font-weight: bold; margin-top: 1.3em; }
.hang { padding-inline-start: 2.6em; text-indent: -2.6em; }
.tab { display: inline-block; min-width: 2.6em; text-indent: 0; }
ins { text-decoration: underline; text-decoration-thickness: .09em; text-underline-offset: .15em; color: #0b5c2e;
 background: #e9f6ee; }
del { text-decoration: line-through; text-decoration-thickness: .09em; color: #9b1c1c; background: #fbecec; }
ins.mark::after, del.mark::after { content: "\\b6"; }
ins.moved { text-decoration-style: double; }
del.moved { text-decoration-line: line-through underline; text-decoration-style: double; }
.small-caps { font-variant: small-caps; }
.capitals { text-transform: uppercase; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: 1em 0; font-size: .92em; }
th, td { border: 1px solid #aab2bf; padding: .35em .55em; vertical-align: top; text-align: start; }
th { background: #e7ecf3; font-weight: bold; position: sticky; top: 0; }
td > p, th > p { margin: .15em 0; }
.notes { border-top: 1px solid #aab2bf; margin-top: 2.5em; font-size: .88em; }
sup { line-height: 0; }
img { max-width: 100%; height: auto; }
@page { margin: 15mm; }
@page wide { size: A4 landscape; margin: 15mm; }
@media print { body { margin: 0; padding: 0; max-width: none; } body.wide { page: wide; }
 thead { display: table-header-group; } tr { break-inside: avoid; } th { position: static; } }
"""


def write_html(rendering: Rendering) -> bytes:
    """The bytes of a page that shows `rendering`."""
    return "".join(_Page(rendering).parts()).encode("utf-8", "replace")


class _Page:
    def __init__(self, rendering: Rendering) -> None:
        self._rendering = rendering
        self._base = rendering.base
        self._stories = {p.block.story: n for n, p in enumerate(rendering.paragraphs) if p.block.story}
        self._referred: set[str] = set()

    def parts(self) -> Iterator[str]:
        base = self._base
        language = base.language or "und"
        way = "rtl" if base.rtl else "ltr"
        wide = ' class="wide"' if base.page.width > base.page.height else ""
        yield f'<!DOCTYPE html>\n<html lang="{language}" dir="{way}">\n<head>\n<meta charset="utf-8">\n'
        # Nothing is to be fetched, whoever shows the page.
        yield (
            '<meta http-equiv="Content-Security-Policy" '
            "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n"
        )
        yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        yield f"<title>{self._title()}</title>\n<style>{_STYLE}</style>\n</head>\n<body{wide}>\n"
        body = [p for p in self._rendering.paragraphs if not p.block.story]
        for table, group in groupby(body, key=lambda p: p.block.cell.table if p.block.cell else ""):
            if table:
                yield from self._table(table, list(group))
            else:
                yield from map(self._paragraph, group)
        notes = [p for p in self._rendering.paragraphs if p.block.story]
        if notes:
            yield '<section class="notes">\n'
            yield from self._notes(notes)
            yield "</section>\n"
        yield "</body>\n</html>\n"

    def _title(self) -> str:
        titled = (p for p in self._rendering.paragraphs if p.block.role in (Role.TITLE, Role.NUMBER) and p.pieces)
        shown = next(titled, None)
        final = (piece for piece in shown.pieces if not _deleted(piece)) if shown else ()
        return _escaped(" ".join("".join(piece.text.plain for piece in final).split())[:200])

    def _paragraph(self, paragraph: Paragraph, label: str = "") -> str:
        block = paragraph.block
        tag = _TAGS.get(block.role, "p") if block.cell is None else "p"
        words = label + self._words(paragraph)
        if tag == "p" and not words:
            return "<p><br></p>\n" if block.cell is None else ""
        attributes = self._attributes(block, "\t" in paragraph.text.string or bool(block.numbering))
        return f"<{tag}{attributes}>{words}</{tag}>\n"

    def _attributes(self, block: Block, labelled: bool) -> str:
        names = [] if block.role in (Role.BODY, Role.TABLE, Role.ITEM, Role.FRONT) else [block.role.value]
        hanging = labelled and (block.role is Role.ITEM or (block.layout.first_line or 0) < 0)
        names += ["hang"] if hanging else []
        names += [block.layout.align] if block.layout.align in ("center", "end") else []
        out = f' class="{" ".join(names)}"' if names else ""
        margin = 2.6 * min(max(block.level - 1, 0), _MOST_LEVELS) if block.role is Role.ITEM else 0.0
        if block.layout.indent and block.role is Role.BODY:
            # A first line that hangs begins before the indent, in the room that its label has.
            hang = block.layout.first_line or 0.0 if hanging else 0.0
            margin = min(max(block.layout.indent + hang, 0.0) / 11, 2.6 * _MOST_LEVELS)
        if margin > 0:
            out += f' style="margin-inline-start:{margin:.2g}em"'
        if block.layout.rtl and not self._base.rtl:
            out += ' dir="rtl"'
        return out

    def _words(self, paragraph: Paragraph) -> str:
        out = []
        if paragraph.block.numbering:
            out.append(_tabbed(_escaped(paragraph.block.numbering) + "\t"))
        for piece in paragraph.pieces:
            words = "".join(self._span(span) for span in piece.text.spans)
            words = _tabbed(words)
            moved = ' class="moved"' if piece.double else ""
            who = f' title="{_escaped(piece.author)}"' if piece.author else ""
            if _inserted(piece):
                words = f"<ins{moved}{who}>{words}</ins>"
            elif _deleted(piece):
                words = f"<del{moved}{who}>{words}</del>"
            out.append(words)
        if paragraph.mark is not Change.KEPT:
            tag = "ins" if paragraph.mark is Change.INSERTED else "del"
            # The sign is the style's: it is no word of the text, neither for who copies it nor for a certificate.
            shown = not paragraph.added or paragraph.mark is Change.DELETED
            out.append(f'<{tag} class="mark"></{tag}>' if shown else "")
        return "".join(out)

    def _span(self, span: Span) -> str:
        if span.atom is not None:
            return self._atom(span.atom)
        words = _escaped(span.text).replace("\n", "<br>")
        for condition, tag in _marked(span.marks):
            if condition:
                words = f"<{tag}>{words}</{tag.partition(' ')[0]}>"
        return words

    def _atom(self, atom: Atom) -> str:
        shown = _escaped(atom.shown)
        if atom.kind in _NOTES:
            number = self._stories.get(atom.key)
            if number is None:
                return f"<sup>{shown}</sup>"
            here = f' id="ref{number}"' if atom.key not in self._referred else ""
            self._referred.add(atom.key)
            return f'<sup><a href="#note{number}"{here}>{shown}</a></sup>'
        if atom.kind == "image":
            data = self._base.media.get(atom.key)
            kind = _PICTURES.get(atom.key.rpartition(".")[2].lower())
            if data and kind:
                size = f' width="{round(data.size[0] * 96 / 72)}"' if data.size[0] else ""
                code = base64.b64encode(bytes(data)).decode("ascii")
                return f'<img src="data:image/{kind};base64,{code}" alt="{shown}"{size}>'
        return shown

    def _notes(self, notes: Sequence[Paragraph]) -> Iterator[str]:
        shown = {a.key: a.shown for p in self._rendering.paragraphs for a in p.text.atoms if a.kind in _NOTES}
        for story, group in groupby(notes, key=lambda p: p.block.story):
            number = self._stories[story]
            label = f'<sup><a id="note{number}" href="#ref{number}">{_escaped(shown.get(story, ""))}</a></sup> '
            for paragraph in group:
                yield self._paragraph(paragraph, label)
                label = ""

    def _table(self, name: str, paragraphs: Sequence[Paragraph]) -> Iterator[str]:
        headed = name in self._rendering.headed
        yield "<table>\n"
        widths = self._base.columns.get(name, ())
        if widths and sum(widths) > 0:
            columns = (f'<col style="width:{width * 100 / sum(widths):.2f}%">' for width in widths)
            yield f"<colgroup>{''.join(columns)}</colgroup>\n"
        yield "<thead>\n" if headed else "<tbody>\n"
        ordered = sorted(paragraphs, key=lambda p: (p.block.cell.row, p.block.cell.column) if p.block.cell else (0, 0))
        for number, (_, group) in enumerate(groupby(ordered, key=lambda p: p.block.cell.row if p.block.cell else 0)):
            if headed and number == 1:
                yield "</thead>\n<tbody>\n"
            yield "<tr>"
            yield from self._cells(list(group), "th" if headed and number == 0 else "td")
            yield "</tr>\n"
        yield "</tbody>\n</table>\n"

    def _cells(self, paragraphs: Sequence[Paragraph], tag: str) -> Iterator[str]:
        for place, group in groupby(paragraphs, key=lambda p: p.block.cell):
            spans = ""
            if place is not None:
                spans += f' rowspan="{place.rows}"' if place.rows > 1 else ""
                spans += f' colspan="{place.columns}"' if place.columns > 1 else ""
            scope = ' scope="col"' if tag == "th" else ""
            yield f"<{tag}{scope}{spans}>{''.join(map(self._paragraph, group)).strip()}</{tag}>"


def _marked(marks: Marks) -> Iterable[tuple[bool, str]]:
    """Tags around words, the innermost first."""
    return (
        (marks.position == "super", "sup"), (marks.position == "sub", "sub"),
        (marks.small_caps, 'span class="small-caps"'), (marks.capitals, 'span class="capitals"'),
        (marks.underline, "u"), (marks.strike, "s"), (marks.italic, "i"), (marks.bold, "b"),
        (bool(marks.language), f'span lang="{_escaped(marks.language)}"'),
    )  # fmt: skip


def _inserted(piece: Piece) -> bool:
    return piece.change is Change.INSERTED or (piece.underlined and not piece.struck)


def _deleted(piece: Piece) -> bool:
    return piece.change is Change.DELETED or piece.struck


def _tabbed(words: str) -> str:
    """Words with a label before a tab in a box of its own, so that the words hang."""
    head, tab, tail = words.partition("\t")
    if tab and len(re.sub(r"<[^>]*>", "", head)) <= 12 and head.count("<") == 2 * head.count("</"):
        words = f'<span class="tab">{head}\u2003</span>{tail}'
    return words.replace("\t", "\u2003")


def _escaped(words: str) -> str:
    return escape(_CONTROLS.sub("", words), quote=True)
