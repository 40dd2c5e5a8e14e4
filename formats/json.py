"""JSON that other programs may rely on: what `list --json` prints, and the scripts that `apply` reads.

Schema 1, described for its users in `resources/help/json.md`. Offsets and lengths count code
points. A paragraph mark in the words of an amendment is U+2029.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, replace
from typing import Any, Final

from editor.addresses import addresses, short_addresses
from editor.amendment import Add, Amendment, Marker, Mod, Noc, Proposal, Scope, State, Sup
from editor.document import Block, BlockId, Document, Instrument, Role
from editor.errors import AmendmentError, FormatError, UnknownBlock
from editor.labels import split_label
from editor.markup import Change, Segment, edits_from
from editor.messages import message
from editor.session import Session, check
from editor.text import BREAK, Text
from editor.words import plain
from formats.codec import Imported, Note, called
from formats.values import block_in, block_out, text_in, text_out

SCHEMA: Final = 1

Json = Any
"""What `json.loads` gives."""


# Out.


def to_json(imported: Imported) -> dict[str, Json]:
    """All that is known of a file: structure, proposals, warnings."""
    document = imported.document
    return {
        "schema": SCHEMA,
        "format": imported.format,
        "language": document.language,
        "instruments": [_instrument_out(instrument) for instrument in document.instruments],
        "blocks": _blocks_out(document),
        "proposals": [proposal_out(proposal, document) for proposal in imported.proposals],
        "warnings": [note_out(note, document) for note in imported.notes],
    }


def proposals_to_json(proposals: Iterable[Proposal], base: Document) -> dict[str, Json]:
    """Proposals alone, as a script that `apply` reads."""
    return {"schema": SCHEMA, "proposals": [proposal_out(proposal, base) for proposal in proposals]}


def dumps(value: Json) -> str:
    """The text of JSON, for people to read as well: indented, every script as it is."""
    text = json.dumps(value, ensure_ascii=False, indent=1)
    return _SEGMENT.sub(r"[\1, \2]", text) + "\n"


_SEGMENT: Final = re.compile(r'\[\n +("[=+-]"),\n +(".*")\n +\]')
"""A segment of plain words, which reads better on one line; no string of JSON holds a line end."""


def note_out(note: Note, document: Document) -> dict[str, Json]:
    (told,) = called((note,), document)
    return {"code": note.code, "where": note.where, "detail": note.detail, "message": message(told)}


def _instrument_out(instrument: Instrument) -> dict[str, Json]:
    return {
        "kind": instrument.kind,
        "number": instrument.number,
        "title": instrument.title,
        "first": instrument.first,
        "last": instrument.last,
        "layout": instrument.layout,
    }


def _blocks_out(document: Document) -> list[Json]:
    known = addresses(document)
    within: dict[BlockId, int] = {}
    for number, instrument in enumerate(document.instruments):
        for at in document.span(instrument):
            within[document.blocks[at].id] = number
    out = []
    for block in document:
        label, _ = split_label(block.text.string)
        out.append(
            {
                "id": block.id,
                "role": block.role.value,
                "label": block.numbering or label,
                "level": block.level,
                "address": known.get(block.id, ""),
                "text": block.text.plain,
                "instrument": within.get(block.id),
            }
        )
    return out


def proposal_out(proposal: Proposal, base: Document) -> dict[str, Json]:
    """One proposal. What it leaves to its amendments (`marker`) is null."""
    known = addresses(base)
    return {
        "id": proposal.id,
        "sponsor": ", ".join(proposal.sponsors),
        "sponsors": list(proposal.sponsors),
        "number": proposal.number,
        "marker": proposal.marker.value if proposal.marker else None,
        "state": proposal.state.value,
        "reasons": text_out(proposal.reasons),
        "origin": proposal.origin,
        "date": proposal.date,
        "amendments": [_amendment_out(a, base, known) for a in proposal.amendments],
    }


def _amendment_out(amendment: Amendment, base: Document, known: Mapping[BlockId, str]) -> dict[str, Json]:
    out: dict[str, Json] = {"marker": amendment.marker.value, "block": amendment.target}
    if amendment.target in known:
        out["address"] = known[amendment.target]
    match amendment:
        case Add():
            out["after"] = amendment.after
            if amendment.moved_from:
                out["moved_from"] = amendment.moved_from
            shape = block_out(amendment.block)
            out["role"] = amendment.block.role.value
            out.update((key, value) for key, value in shape.items() if key not in ("id", "text"))
            out["segments"] = [[Change.INSERTED.value, text_out(amendment.block.text)]]
        case Mod():
            out["segments"] = list(_segments_out(base.block(amendment.target).text, amendment))
        case Sup():
            if amendment.moved_to:
                out["moved_to"] = amendment.moved_to
            out.update(_scope_out(amendment.scope))
        case Noc():
            out.update(_scope_out(amendment.scope))
    return out


def _scope_out(scope: Scope) -> dict[str, Json]:
    return {} if scope is Scope.PROVISION else {"scope": scope.value}


def _segments_out(text: Text, amendment: Mod) -> Iterable[Json]:
    """Kept and deleted words spell the base text, its paragraph mark at the end when that goes."""
    base = text.string + BREAK
    at = 0
    for edit in amendment.edits:
        if edit.start > at:
            yield [Change.KEPT.value, base[at : edit.start]]
        if edit.stop > edit.start:
            yield [Change.DELETED.value, base[edit.start : edit.stop]]
        if edit.text:
            yield [Change.INSERTED.value, text_out(edit.text)]
        at = edit.stop
    if at < len(text):
        yield [Change.KEPT.value, text.string[at:]]


# In.


def loads(data: bytes) -> Json:
    """The value that JSON text tells. Raises `FormatError` (``script-not-json``)."""
    try:
        return json.loads(data.decode("utf-8-sig"))
    except json.JSONDecodeError as error:
        raise FormatError("script-not-json", line=error.lineno, column=error.colno) from error
    except UnicodeDecodeError as error:
        raise FormatError("script-not-json", line=data.count(b"\n", 0, error.start) + 1, column=1) from error
    except RecursionError as error:
        raise FormatError("script-not-json", line=1, column=1) from error


def proposals_from_json(data: Json, base: Document) -> tuple[Proposal, ...]:
    """The proposals of a script, told against `base`.

    Raises `AmendmentError` where it is not of the shape described, names no block or more than one,
    or where its kept and deleted words do not spell the base text.
    """
    _refuse_unseen(data)
    root = _Place(data, "the script")
    schema = root.get("schema", int, SCHEMA)
    if schema != SCHEMA:
        raise AmendmentError("script-schema", schema=schema)
    blocks = _Blocks.of(base)
    places = root.items("proposals")
    named = frozenset(_names_added(places))
    proposals = tuple(_proposal_in(place, number, blocks, named) for number, place in enumerate(places, 1))
    check(Session(base, proposals))
    return proposals


def _names_added(proposals: Iterable[_Place]) -> Iterator[BlockId]:
    """What additions call their blocks: one may stand behind a block that is told later, or in another proposal."""
    for proposal in proposals:
        for amendment in proposal.items("amendments"):
            adds = amendment.get("marker", str, "").upper() in (Marker.ADD, Marker.ADD_MOVED)
            if adds and (name := amendment.get("block", str)):
                yield name


def _refuse_unseen(data: Json) -> None:
    """Raise `AmendmentError` for strings with characters that no document can hold (XML 1.0, 2.2)."""
    ahead: list[Json] = [data]
    while ahead:
        match ahead.pop():
            case str() as text:
                if found := _UNSEEN.search(text):
                    where = f"U+{ord(found[0]):04X}"
                    raise AmendmentError("script-shape", where=where, wanted="left out: no document can hold it")
            case list() as members:
                ahead += members
            case dict() as members:
                ahead += members.values()


_UNSEEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class _Place:
    """A value of the script, and where it stands in it."""

    value: Json
    where: str

    def get(self, key: str, kind: type | tuple[type, ...], default: Json = None) -> Json:
        """A member of that kind; `default` when it is missing or null."""
        if not isinstance(self.value, dict):
            raise AmendmentError("script-shape", where=self.where, wanted="an object")
        found = self.value.get(key)
        if found is None:
            return default
        if not isinstance(found, kind) or (isinstance(found, bool) and kind is int):
            raise self.wrong(key, _KINDS[kind if isinstance(kind, type) else kind[0]])
        return found

    def items(self, key: str) -> list[_Place]:
        """The members of a list."""
        found = self.get(key, list)
        if found is None:
            raise self.wrong(key, "a list")
        return [_Place(value, f"{self._at(key)}[{number}]") for number, value in enumerate(found)]

    def wrong(self, key: str, wanted: str) -> AmendmentError:
        return AmendmentError("script-shape", where=self._at(key), wanted=wanted)

    def _at(self, key: str) -> str:
        return key if self.where == "the script" else f"{self.where}.{key}"

    def text(self, key: str) -> Text:
        """Words, as a string or as a list of spans."""
        found = self.get(key, (str, list), "")
        try:
            return text_in(found)
        except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
            raise self.wrong(key, "a string or a list of spans") from error


_KINDS: Final[Mapping[type, str]] = {str: "a string", int: "a whole number", list: "a list", dict: "an object"}


@dataclass(frozen=True, slots=True)
class _Blocks:
    """The blocks of the base text by id and by address."""

    base: Document
    by_name: Mapping[str, tuple[BlockId, ...]]
    """Full addresses, and those within an instrument, which several blocks may share."""

    @staticmethod
    def of(base: Document) -> _Blocks:
        found: dict[str, tuple[BlockId, ...]] = {plain(name): (id,) for id, name in addresses(base).items()}
        for id, name in short_addresses(base).items():
            if id not in found.get(plain(name), ()):
                found[plain(name)] = (*found.get(plain(name), ()), id)
        return _Blocks(base, found)

    def id(self, name: str) -> BlockId:
        """The block of that id or address. Raises `UnknownBlock` and `AmendmentError`."""
        if name in self.base:
            return name
        found = self.by_name.get(plain(name), ())
        if not found:
            raise UnknownBlock(block=name)
        if len(found) > 1:
            raise AmendmentError("ambiguous-address", block=name)
        return found[0]


def _proposal_in(place: _Place, number: int, blocks: _Blocks, named: Set[str]) -> Proposal:
    sponsors = place.get("sponsors", list)
    if not sponsors:
        sponsors = [name.strip() for name in place.get("sponsor", str, "").split(",") if name.strip()]
    if not all(isinstance(name, str) for name in sponsors):
        raise place.wrong("sponsors", "a list of strings")
    id = place.get("id", str, f"proposal{number}")
    added = _Added(id, named)
    amendments = tuple(_amendment_in(each, blocks, added) for each in place.items("amendments"))
    return Proposal(
        id=id,
        sponsors=tuple(sponsors),
        number=place.get("number", str, ""),
        amendments=amendments,
        reasons=place.text("reasons"),
        state=_state(place),
        origin=place.get("origin", str, ""),
        marker=_marker(place) if place.get("marker", str) else None,
        date=place.get("date", str, ""),
    )


def _state(place: _Place) -> State:
    name = place.get("state", str, State.DRAFT.value)
    try:
        return State(name)
    except ValueError as error:
        raise AmendmentError("script-state", state=name, known=", ".join(State)) from error


def _marker(place: _Place) -> Marker:
    name = place.get("marker", str, "")
    try:
        return Marker(name.upper())
    except ValueError as error:
        raise AmendmentError("script-marker", marker=name) from error


class _Added:
    """Names for the blocks a proposal adds, those that were given so far, and those that the script gives."""

    def __init__(self, proposal: str, named: Set[str]) -> None:
        self.proposal = proposal
        self.ids: list[BlockId] = []
        self.named = named

    def name(self, wanted: str | None) -> BlockId:
        id = wanted or f"{self.proposal}.{len(self.ids) + 1}"
        self.ids.append(id)
        return id


def _amendment_in(place: _Place, blocks: _Blocks, added: _Added) -> Amendment:
    marker = _marker(place)
    if marker in (Marker.ADD, Marker.ADD_MOVED):
        return _add_in(place, blocks, added)
    name = place.get("block", str)
    if name is None:
        raise place.wrong("block", "the id or the address of a provision")
    target = blocks.id(name)
    if marker in (Marker.MOD, Marker.MOD_EDITORIAL):
        return _mod_in(place, blocks.base.block(target), marker is Marker.MOD_EDITORIAL)
    scope = _scope(place)
    if marker in (Marker.SUP, Marker.SUP_MOVED):
        return Sup(target, place.get("moved_to", str), scope)
    return Noc(target, marker is Marker.NOC_UNDERLINED, scope)


def _scope(place: _Place) -> Scope:
    name = place.get("scope", str, Scope.PROVISION.value)
    try:
        return Scope(name)
    except ValueError as error:
        raise place.wrong("scope", " or ".join(scope.value for scope in Scope)) from error


def _add_in(place: _Place, blocks: _Blocks, added: _Added) -> Add:
    after = place.get("after", str)
    if after is not None and after not in added.ids and after not in added.named:
        after = blocks.id(after)
    moved_from = place.get("moved_from", str)
    if "segments" in place.value:
        text = Text(tuple(span for change, words in _segments_in(place) for span in words.spans))
    else:
        text = place.text("text")
    shape = {key: value for key, value in place.value.items() if key in _SHAPE}
    if "role" not in shape:
        shape = {**_shape_of(blocks.base, after), **shape}
    try:
        block = block_in({"id": "", **shape})
    except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
        raise AmendmentError("script-shape", where=place.where, wanted="the shape of a block") from error
    block = replace(block, id=added.name(place.get("block", str)), text=text)
    return Add(block, after, blocks.id(moved_from) if moved_from else None)


def _shape_of(base: Document, after: BlockId | None) -> dict[str, Json]:
    """What a script need not say of a new provision: it is as the item above, or the first item of a call."""
    if after is None or after not in base:
        return {}
    above = base.block(after)
    if above.role is Role.ITEM:
        return {key: value for key, value in block_out(above).items() if key in ("role", "level", "style", "layout")}
    if above.role in (Role.CALL, Role.LEAD_IN):
        return {"role": Role.ITEM.value, "level": 1}
    return {}


_SHAPE: Final = frozenset({"role", "level", "style", "layout", "cell", "story", "numbering"})


def _mod_in(place: _Place, block: Block, editorial: bool) -> Mod:
    if "segments" not in place.value:
        return _mod_to(place, block, editorial)
    segments: list[Segment] = []
    base = block.text.string + BREAK
    at = 0
    for change, words in _segments_in(place):
        if change is Change.INSERTED:
            segments.append(Segment(change, words, at))
            continue
        told = words.string
        if base[at : at + len(told)] != told:
            same = next(n for n in range(len(told)) if base[at + n : at + n + 1] != told[n])
            raise AmendmentError(
                "segments-differ",
                block=block.id,
                offset=at + same,
                base=base[at + same : at + same + _SHOWN].rstrip(BREAK),
                script=told[same : same + _SHOWN],
            )
        segments.append(Segment(change, words, at))
        at += len(told)
    if at < len(block.text):
        raise AmendmentError(
            "segments-differ", block=block.id, offset=at, base=base[at : at + _SHOWN].rstrip(BREAK), script=""
        )
    return Mod(block.id, edits_from(segments), editorial)


_SHOWN: Final = 24
"""Characters of a difference that a message shows."""


def _mod_to(place: _Place, block: Block, editorial: bool) -> Mod:
    """The edits that make the new text a script tells whole."""
    from editor.compare import EXACTLY, compare, edits_between

    if place.get("text", (str, list)) is None:
        raise place.wrong("segments", "given, or else the new text")
    amended = replace(block, text=place.text("text"))
    for amendment in compare(Document((block,)), Document((amended,)), EXACTLY):
        if isinstance(amendment, Mod):
            return replace(amendment, editorial=editorial)
    return Mod(block.id, edits_between(block.text, amended.text), editorial)  # another text altogether, or the same


def _segments_in(place: _Place) -> Iterable[tuple[Change, Text]]:
    for each in place.items("segments"):
        match each.value:
            case [str(sign), str() | list() as words] if sign in ("=", "-", "+"):
                try:
                    yield Change(sign), text_in(words)
                except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
                    wanted = "a string or a list of spans"
                    raise AmendmentError("script-shape", where=each.where, wanted=wanted) from error
            case _:
                raise AmendmentError("script-shape", where=each.where, wanted='["=", "-" or "+", words]')
