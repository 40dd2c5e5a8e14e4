"""Proposals of several delegations brought together, each told against one base text without a thought of the others.

What they bring may go by the same names: every comparison calls the first paragraph it adds much like the next one
does. Blocks, tables, notes and pictures that come later get other names where theirs are taken, and all that tells of
them goes along. What is not taken stays, so that a file written and read again is as it was.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from editor.amendment import Add, Amendment, Mod, Proposal, Sup
from editor.document import Block, Document
from editor.session import Session
from editor.text import ATOM, Text


def joined(session: Session, other: Session) -> Session:
    """The session with the proposals of another one of the same base text behind its own, and what is decided of them.

    Notes and pictures that they bring are at hand in its base text. Raises nothing: who reads proposals proves them.
    """
    own, coming = _Brought.of(session.proposals, session.base), _Brought.of(other.proposals, session.base)
    names = _Names(_free(coming.blocks, own.blocks), _free(coming.tables, own.tables), _free(coming.things, own.things))
    called = _free((p.id for p in other.proposals), {p.id for p in session.proposals})
    proposals = tuple(replace(names.proposal(p), id=called.get(p.id, p.id)) for p in other.proposals)
    decisions = {
        (called.get(id, id), names.blocks.get(block, block)): state for (id, block), state in other.decisions.items()
    }
    media = {names.things.get(key, key): value for key, value in other.base.media.items()}
    base = session.base
    if not media.keys() <= base.media.keys():
        base = replace(base, media=MappingProxyType({**media, **base.media}))
    return replace(
        session,
        base=base,
        proposals=(*session.proposals, *proposals),
        decisions=MappingProxyType({**session.decisions, **decisions}),
    )


@dataclass(frozen=True, slots=True)
class _Brought:
    """The names of what proposals bring to a base text."""

    blocks: Collection[str]
    tables: Collection[str]
    things: Collection[str]
    """Keys of notes, pictures and whatever else stands for one character."""

    @staticmethod
    def of(proposals: Iterable[Proposal], base: Document) -> _Brought:
        amendments = [amendment for proposal in proposals for amendment in proposal.amendments]
        added = [amendment.block for amendment in amendments if isinstance(amendment, Add)]
        texts = [text for amendment in amendments for text in _texts(amendment)]
        tables = dict.fromkeys(block.cell.table for block in added if block.cell)
        things = dict.fromkeys([*_keys(texts), *(block.story for block in added if block.story)])
        # What proposals tell of the base's own is the same for all of them.
        if tables:
            tables = dict.fromkeys(tables.keys() - {block.cell.table for block in base if block.cell})
        if things:
            known = {*_keys(block.text for block in base), *(block.story for block in base)}
            things = dict.fromkeys(key for key in things if key not in known)
        return _Brought(dict.fromkeys(block.id for block in added), tables, things)


@dataclass(frozen=True, slots=True)
class _Names:
    """Other names for what proposals bring."""

    blocks: Mapping[str, str]
    tables: Mapping[str, str]
    things: Mapping[str, str]

    def proposal(self, proposal: Proposal) -> Proposal:
        if not (self.blocks or self.tables or self.things):
            return proposal
        return replace(proposal, amendments=tuple([self._amendment(a) for a in proposal.amendments]))

    def _amendment(self, amendment: Amendment) -> Amendment:
        match amendment:
            case Add(after=str() as after):
                return replace(amendment, block=self._block(amendment.block), after=self.blocks.get(after, after))
            case Add():
                return replace(amendment, block=self._block(amendment.block))
            case Mod() if self.things:
                return replace(amendment, edits=tuple(replace(e, text=self._text(e.text)) for e in amendment.edits))
            case Sup(moved_to=str() as place):
                return replace(amendment, moved_to=self.blocks.get(place, place))
        return amendment

    def _block(self, block: Block) -> Block:
        cell = block.cell and replace(block.cell, table=self.tables.get(block.cell.table, block.cell.table))
        story = self.things.get(block.story, block.story)
        id = self.blocks.get(block.id, block.id)
        return replace(block, id=id, text=self._text(block.text), cell=cell, story=story)

    def _text(self, text: Text) -> Text:
        if ATOM not in text.string:
            return text
        named = (s.atom and replace(s.atom, key=self.things.get(s.atom.key, s.atom.key)) for s in text.spans)
        return Text(tuple(span._replace(atom=atom) for span, atom in zip(text.spans, named, strict=True)))


def _texts(amendment: Amendment) -> Iterator[Text]:
    """The words that an amendment brings."""
    match amendment:
        case Add():
            yield amendment.block.text
        case Mod():
            yield from (edit.text for edit in amendment.edits)


def _keys(texts: Iterable[Text]) -> Iterator[str]:
    return (atom.key for text in texts if ATOM in text.string for atom in text.atoms if atom.key)


def _free(names: Iterable[str], taken: Collection[str]) -> Mapping[str, str]:
    """Another name for each of those that are taken: ``2.new-7`` for the second ``new-7``."""
    coming = list(names)
    used = {*taken, *coming}
    found: dict[str, str] = {}
    for name in coming:
        if name in taken:
            number = 2
            while (free := f"{number}.{name}") in used:
                number += 1
            found[name] = free
    return found
