"""Values of the core as plain JSON values and back, for our own files.

Each `..._out` gives what `json.dumps` takes, each `..._in` the equal value again. What has its
default is left out. These shapes are private to the session file; the ones that other programs
may rely on are in `formats.json`. The `..._in` functions expect their own shapes: of anything
else they raise `KeyError`, `TypeError`, `ValueError` or `IndexError`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from functools import lru_cache
from types import MappingProxyType
from typing import Any, TypeVar, get_args, get_type_hints

from editor.amendment import Add, Amendment, Edit, Marker, Mod, Noc, Proposal, Scope, State, Sup
from editor.document import NORMAL, Block, Cell, Document, Instrument, Layout, Media, Page, Role
from editor.text import EMPTY, PLAIN, Atom, Marks, Span, Text

Json = Any
"""What `json.loads` gives."""

Value = TypeVar("Value")

_MARKS = tuple((field.name, field.default) for field in fields(Marks))
_LAYOUT = tuple((field.name, field.default) for field in fields(Layout))
_PAGE = tuple(field.name for field in fields(Page) if field.name not in ("header", "footer"))


def _sound(value: Value) -> Value:
    """The value itself, when its strings, numbers and truths are such. Raises `TypeError`: JSON may hold any."""
    kind: type = type(value)
    for name, kinds in _plain_fields(kind):
        if type(getattr(value, name)) not in kinds:
            raise TypeError(f"{kind.__name__}.{name}")
    return value


@lru_cache
def _plain_fields(kind: type) -> tuple[tuple[str, frozenset[type]], ...]:
    """The fields of a class that JSON tells as they are, and the types each may have; a length may be whole."""
    found = {name: frozenset(get_args(hint) or (hint,)) for name, hint in get_type_hints(kind).items()}
    return tuple(
        (name, kinds | {int} if float in kinds else kinds) for name, kinds in found.items() if kinds <= _PLAIN_TYPES
    )


_PLAIN_TYPES = frozenset({str, int, float, bool, type(None)})


def text_out(text: Text) -> Json:
    """A string where the characters have no marks, else a list of spans."""
    if not text.spans:
        return ""
    if len(text.spans) == 1 and text.spans[0][1:] == (PLAIN, None):
        return text.string
    return [_span_out(span) for span in text.spans]


def text_in(value: Json) -> Text:
    if isinstance(value, str):
        return Text((Span(value),)) if value else EMPTY
    return Text(tuple(_span_in(span) for span in value))


def _span_out(span: Span) -> Json:
    if span.atom:
        return [span.text, _marks_out(span.marks), [span.atom.kind, span.atom.key, span.atom.shown]]
    return [span.text, _marks_out(span.marks)] if span.marks != PLAIN else span.text


def _span_in(value: Json) -> Span:
    if isinstance(value, str):
        return Span(value)
    text, marks, *atom = value
    kept = _marks_in(tuple(sorted(marks.items())))
    return _sound(Span(text, kept, _sound(Atom(*atom[0])))) if atom else _sound(Span(text, kept))


def _marks_out(marks: Marks) -> Json:
    return {name: value for name, default in _MARKS if (value := getattr(marks, name)) != default}


@lru_cache(maxsize=256)
def _marks_in(items: tuple[tuple[str, bool | str], ...]) -> Marks:
    return _sound(PLAIN.but(**dict(items))) if items else PLAIN


def block_out(block: Block) -> Json:
    out: dict[str, Json] = {"id": block.id}
    if block.text:
        out["text"] = text_out(block.text)
    if block.role is not Role.BODY:
        out["role"] = block.role.value
    if block.level:
        out["level"] = block.level
    if block.style:
        out["style"] = block.style
    if block.layout != NORMAL:
        out["layout"] = {n: value for n, default in _LAYOUT if (value := getattr(block.layout, n)) != default}
    if block.cell:
        cell = block.cell
        out["cell"] = [cell.table, cell.row, cell.column, cell.rows, cell.columns]
    if block.story:
        out["story"] = block.story
    if block.numbering:
        out["numbering"] = block.numbering
    return out


def block_in(value: Json) -> Block:
    return _sound(
        Block(
            value["id"],
            text_in(value.get("text", "")),
            Role(value.get("role", Role.BODY)),
            value.get("level", 0),
            value.get("style", ""),
            _layout_in(tuple(sorted(value["layout"].items()))) if "layout" in value else NORMAL,
            _sound(Cell(*value["cell"])) if "cell" in value else None,
            value.get("story", ""),
            value.get("numbering", ""),
        )
    )


@lru_cache(maxsize=256)
def _layout_in(items: tuple[tuple[str, str | float | bool | None], ...]) -> Layout:
    return _sound(Layout(**dict(items)))  # type: ignore[arg-type]


def document_out(document: Document) -> Json:
    """All of a document but the bytes of its media."""
    page = document.page
    return {
        "language": document.language,
        "instruments": [[i.kind, i.number, i.title, i.first, i.last, i.layout] for i in document.instruments],
        "page": [getattr(page, name) for name in _PAGE],
        "header": [text_out(text) for text in page.header],
        "footer": [text_out(text) for text in page.footer],
        "columns": {table: list(widths) for table, widths in document.columns.items()},
        "sizes": {key: list(media.size) for key, media in document.media.items() if media.size[0]},
        "blocks": [block_out(block) for block in document.blocks],
    }


def document_in(value: Json, media: Mapping[str, Media]) -> Document:
    page = Page(
        **dict(zip(_PAGE, value["page"], strict=True)),
        header=tuple(text_in(text) for text in value["header"]),
        footer=tuple(text_in(text) for text in value["footer"]),
    )
    sizes = value.get("sizes", {})
    document = Document(
        blocks=tuple([block_in(block) for block in value["blocks"]]),
        instruments=tuple(_sound(Instrument(*instrument)) for instrument in value["instruments"]),
        language=value["language"],
        page=_sound(page),
        media=MappingProxyType(
            {key: found.sized(*sizes[key]) if key in sizes else found for key, found in media.items()}
        ),
        columns=MappingProxyType(
            {table: tuple(0.0 + width for width in widths) for table, widths in value["columns"].items()}
        ),
    )
    return _sound(document)


def amendment_out(amendment: Amendment) -> Json:
    """The kind of amendment, then what it has."""
    match amendment:
        case Add():
            return ["add", block_out(amendment.block), amendment.after, amendment.moved_from]
        case Mod():
            edits = [[edit.start, edit.stop, text_out(edit.text)] for edit in amendment.edits]
            return ["mod", amendment.target, edits, amendment.editorial]
        case Sup():
            return ["sup", amendment.target, amendment.moved_to, amendment.scope.value]
        case Noc():
            return ["noc", amendment.target, amendment.underlined, amendment.scope.value]


def amendment_in(value: Json) -> Amendment:
    match value:
        case ["add", block, after, moved_from]:
            return _sound(Add(block_in(block), after, moved_from))
        case ["mod", target, edits, editorial]:
            told = (_sound(Edit(start, stop, text_in(text))) for start, stop, text in edits)
            return _sound(Mod(target, tuple(told), editorial))
        case ["sup", target, moved_to, scope]:
            return _sound(Sup(target, moved_to, Scope(scope)))
        case ["noc", target, underlined, scope]:
            return _sound(Noc(target, underlined, Scope(scope)))
    raise ValueError(value)


def proposal_out(proposal: Proposal) -> Json:
    """All of a proposal but its amendments."""
    return {
        "id": proposal.id,
        "sponsors": list(proposal.sponsors),
        "number": proposal.number,
        "reasons": text_out(proposal.reasons),
        "state": proposal.state.value,
        "origin": proposal.origin,
        "marker": proposal.marker.value if proposal.marker else None,
        "date": proposal.date,
    }


def proposal_in(value: Json, amendments: tuple[Amendment, ...]) -> Proposal:
    proposal = Proposal(
        id=value["id"],
        sponsors=tuple(value["sponsors"]),
        number=value["number"],
        amendments=amendments,
        reasons=text_in(value["reasons"]),
        state=State(value["state"]),
        origin=value["origin"],
        marker=Marker(value["marker"]) if value["marker"] else None,
        date=value["date"],
    )
    if not all(isinstance(sponsor, str) for sponsor in proposal.sponsors):
        raise TypeError("Proposal.sponsors")
    return _sound(proposal)
