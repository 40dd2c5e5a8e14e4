"""The base text of a walked document, and its tracked changes as proposals against it.

The base is what stands when every change is rejected; a proposal's amendments, all accepted, give
what stands when they all are (ECMA-376-1, 17.13.5; domain facts in `revision-traces`, 1 to 3).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Final

from editor.amendment import Add, Amendment, Edit, Mod, Proposal, Sup
from editor.document import Block, BlockId, Role
from editor.text import ATOM, BREAK, EMPTY, Span, Text
from formats.authors import Place, Shared, put, shared
from formats.docx.inline import By, Met, Slot
from formats.docx.walk import Para, Walked

_AUTHOR: Final = "Author"


@dataclass(slots=True, eq=False)
class Unit:
    """A paragraph of the base text, or one that was added; of several `w:p` where marks were inserted."""

    paras: list[Para]
    """In order. Where a mark is both inserted and deleted, both texts run on."""
    added: By | None = None
    """Who added it: then nothing of it is in the base."""
    mark: By | None = None
    """Who deleted its mark."""
    joins: bool = False
    """True when the next unit follows in the same container."""
    spills: bool = False
    """True when words of it, or of those before it, run on into the next unit once all changes are accepted."""

    @property
    def id(self) -> BlockId:
        return self.paras[0].id

    def slots(self) -> Iterator[Slot]:
        for para in self.paras:
            yield from para.slots


@dataclass(slots=True)
class Resolved:
    """Blocks of the base text, in order, and one proposal for each author."""

    units: list[Unit]
    blocks: list[Block] = field(default_factory=list)
    proposals: list[Proposal] = field(default_factory=list)


def text_of(slots: Sequence[Slot] | Iterator[Slot]) -> Text:
    """The text that slots spell."""
    spans: list[Span] = []
    held = ""
    marks = None
    for slot in slots:
        string = slot.text
        if not string:
            continue
        if slot.atom is not None:
            if held and marks is not None:
                spans.append(Span(held, marks))
                held = ""
            spans.append(Span(ATOM, slot.marks, slot.atom))
        elif held and (slot.marks is marks or slot.marks == marks):
            held += string
        else:
            if held and marks is not None:
                spans.append(Span(held, marks))
            held, marks = string, slot.marks
    if held and marks is not None:
        spans.append(Span(held, marks))
    return Text(tuple(spans))


def units_of(paras: Sequence[Para]) -> list[Unit]:
    """The paragraphs of both readings, in order."""
    out: list[Unit] = []
    at = 0
    while at < len(paras):
        para = paras[at]
        if not para.revised:
            out.append(Unit([para], joins=para.next is not None))
            at += 1
            continue
        group = _joined(paras, at)
        at += len(group)
        _resolve(group, out)
    return out


def _joined(paras: Sequence[Para], at: int) -> list[Para]:
    """The paragraphs that are one in the base text: all but the last have an inserted mark."""
    group = [paras[at]]
    while group[-1].inserted and group[-1].next is not None and not (len(group) == 1 and _wholly(group[0])):
        group.append(group[-1].next)
    return group


def _wholly(para: Para) -> bool:
    """True when nothing of a paragraph is in the base text."""
    inserted = para.inserted is not None and para.deleted is None
    return inserted and all(slot.inserted or not slot.text for slot in para.slots)


def _resolve(group: list[Para], out: list[Unit]) -> None:
    if len(group) == 1 and _wholly(group[0]):
        out.append(Unit(group, added=_author(group[0], group[0].inserted), joins=group[0].next is not None))
        return
    last = group[-1]
    follows = last.next is not None
    trailing: list[Para] = []
    if last.deleted is None:
        # Words typed at the end of a paragraph, with their paragraph marks before them: new paragraphs.
        while len(group) > 1 and group[-2].deleted is None and all(s.inserted or not s.text for s in group[-1].slots):
            trailing.insert(0, group.pop())
    mark = last.deleted if not trailing and follows and last.inserted is None else None
    left = any(s.text and not s.deleted for s in _all(group)) or (bool(out) and out[-1].spills)
    if last.deleted is not None and not follows and not left:
        mark = last.deleted
    adds = []
    for before, para in zip([group[-1], *trailing], trailing, strict=False):
        adds.append(Unit([para], added=_author(para, before.inserted), joins=para.next is not None))
    out.append(Unit(group, mark=mark, joins=follows or bool(adds), spills=left and mark is not None))
    out.extend(adds)


def _author(para: Para, mark: By | None) -> By | None:
    """Whose paragraph it is: its words', if they are one author's, before its mark's."""
    found = {slot.inserted.author: slot.inserted for slot in para.slots if slot.text and slot.inserted}
    return next(iter(found.values())) if len(found) == 1 else mark


def _all(group: Sequence[Para]) -> Iterator[Slot]:
    for para in group:
        yield from para.slots


def resolve(walked: Walked) -> Resolved:
    """The base text and the proposals of a walked document."""
    units = units_of(walked.paras)
    _note_fates(units)
    resolved = Resolved(units)
    counting = walked.count()
    styles = walked.styles
    names: dict[str, str] = {}
    for unit in units:
        if unit.added:
            continue
        first, last = unit.paras[0], unit.paras[-1]
        ppr = last.ppr
        style = names.get(last.style)
        if style is None:
            names[last.style] = style = styles.name(last.style or styles.default)
        text = last.text if not first.revised else None
        if text is None:
            text = text_of(last.slots if not first.revised else [s for s in unit.slots() if s.inserted is None])
        resolved.blocks.append(
            Block(
                first.id,
                text,
                _role(first),
                0,
                style,
                styles.layout(ppr, last.style),
                first.cell,
                first.story,
                counting.label(ppr, last.style),
            )
        )
    if any(unit.paras[0].revised for unit in units):
        resolved.proposals = _proposals(walked, resolved)
    return resolved


def _role(para: Para) -> Role:
    if para.story:
        return Role.FOOTNOTE
    return Role.TABLE if para.cell is not None else Role.BODY


def _note_fates(units: list[Unit]) -> None:
    """Notes belong to the text that refers to them: they are added and suppressed with their references."""
    if not any(unit.paras[0].revised for unit in units):
        return
    fates: dict[str, list[Slot]] = defaultdict(list)
    for unit in units:
        if len(unit.paras) == 1 and unit.paras[0].text is not None:
            continue  # nothing but characters
        for slot in unit.slots():
            if slot.atom is not None and slot.atom.kind in ("footnote", "endnote"):
                fates[slot.atom.key].append(slot)
    out: list[Unit] = []
    for story, found in groupby(units, key=lambda unit: unit.paras[0].story):
        group, references = list(found), fates.get(story, [])
        if not references:
            out.extend(group)
        elif all(slot.inserted for slot in references):
            out.extend(_in_added_note(group, references[0].inserted))
        else:
            out.extend(_in_note(group, references))
    units[:] = out


def _in_note(units: Iterable[Unit], references: Sequence[Slot]) -> Iterator[Unit]:
    """The paragraphs of a note of the base text, gone with its references where all of these go."""
    gone = all(slot.deleted for slot in references)
    for unit in units:
        if not gone:
            yield unit
        elif not unit.added:  # what came into a note that goes is in neither text
            _suppress(unit, references[0].deleted)
            yield unit


def _in_added_note(units: Sequence[Unit], who: By | None) -> Iterator[Unit]:
    """The paragraphs of a note when all is accepted: none of them is in the base text."""
    authors = {para.id: unit.added for unit in units for para in unit.paras}
    group: list[Para] = []
    for para in (para for unit in units for para in unit.paras):
        group.append(para)
        if para.deleted is None or para.next is None:
            yield Unit(group, added=authors[group[0].id] or who, joins=para.next is not None)
            group = []


def _suppress(unit: Unit, who: By | None) -> None:
    """Let all of a unit be deleted."""
    unit.mark = who
    for para in unit.paras:
        para.revised = True
        para.found = [
            slot if slot.deleted else slot._replace(around=slot.around._replace(deleted=who)) for slot in para.slots
        ]


class _Made:
    """The proposals being made: amendments by author, in the order the authors are met."""

    def __init__(self) -> None:
        self.amendments: dict[str, list[Amendment]] = {}
        self.dates: dict[str, str] = {}
        self.moved_from: dict[str, list[BlockId]] = defaultdict(list)
        """Paragraphs that leave, by the name of their move."""
        self.moved_to: dict[str, list[BlockId]] = defaultdict(list)

    def add(self, who: By, amendment: Amendment) -> None:
        self.amendments.setdefault(who.author, []).append(amendment)
        if who.date and (not self.dates.get(who.author) or who.date < self.dates[who.author]):
            self.dates[who.author] = who.date


def _proposals(walked: Walked, resolved: Resolved) -> list[Proposal]:
    made = _Made()
    base = iter(resolved.blocks)
    labels = _final_labels(walked, resolved.units)
    before: BlockId | None = None
    anchor: BlockId | None = None
    """What the added paragraphs of `anchor_author` in a row are put after."""
    anchor_author: str | None = None
    units = resolved.units
    swallowed = _swallowed(units)
    sharing = _shared(units)
    for at, unit in enumerate(units):
        if unit.added:
            who = unit.added
            if anchor_author != who.author:
                anchor, anchor_author = before, who.author
            block = _added_block(walked, unit, labels)
            made.add(who, Add(block, anchor))
            if any(s.text and s.inserted and not s.deleted and s.inserted.author != who.author for s in unit.slots()):
                walked.met.add("authors-at-one-place")
            if who.move:
                made.moved_to[who.move].append(block.id)
            before = block.id
            continue
        block = next(base)
        before, anchor_author = block.id, None
        if not unit.paras[0].revised:
            continue
        mark = unit.mark
        if at in swallowed:
            mark = swallowed[at]
        elif at + 1 in swallowed and mark is not None:
            mark = None
        _amend(made, unit, block, mark, sharing, walked.met)
    return _linked(made, sharing)


def _swallowed(units: Sequence[Unit]) -> dict[int, By]:
    """Units whose whole text is deleted, together with the mark before it: they go, and the mark before stays.

    Word deletes from the end of one paragraph to the end of another in this way.
    """
    out: dict[int, By] = {}
    for at in range(len(units) - 1, 0, -1):
        unit, previous = units[at], units[at - 1]
        if unit.added or previous.added or previous.mark is None or not previous.joins:
            continue
        who = _only_deleter(unit)
        kept = unit.mark is None or at + 1 in out
        if who and kept and who.author == previous.mark.author and _only_deleter(previous) is None:
            out[at] = who
    return out


def _only_deleter(unit: Unit) -> By | None:
    """Who deleted all of a unit's text, when it is one author and there is text; else `None`."""
    if len(unit.paras) > 1:
        return None
    who: By | None = None
    for slot in unit.slots():
        if not slot.text or (slot.inserted and slot.deleted):
            continue
        if slot.inserted or slot.deleted is None or (who and who.author != slot.deleted.author):
            return None
        who = slot.deleted
    return who


def _added_block(walked: Walked, unit: Unit, labels: dict[BlockId, str]) -> Block:
    para = unit.paras[-1]
    ppr = para.ppr
    return Block(
        unit.id,
        text_of([slot for slot in unit.slots() if slot.deleted is None]),
        _role(para),
        0,
        walked.styles.name(para.style or walked.styles.default),
        walked.styles.layout(ppr, para.style),
        para.cell,
        para.story,
        labels.get(unit.id, ""),
    )


def _final_labels(walked: Walked, units: Sequence[Unit]) -> dict[BlockId, str]:
    """Automatic labels of the added paragraphs, counted in the amended text."""
    counting = walked.count()
    out: dict[BlockId, str] = {}
    for unit in units:
        for para in unit.paras:
            if para.deleted is None:
                label = counting.label(para.ppr, para.style)
                if unit.added and label:
                    out[unit.id] = label
    return out


def _shared(units: Iterable[Unit]) -> Shared:
    """How the authors share the places of the base text where several of them put words."""
    found: dict[Place, list[tuple[str, Text]]] = defaultdict(list)
    for unit in units:
        if unit.added or not unit.paras[0].revised:
            continue
        authors = {mark.author for para in unit.paras[:-1] if (mark := para.inserted)}
        authors.update(slot.inserted.author for slot in unit.slots() if slot.inserted)
        if len(authors) > 1:
            for who, at, _, text in _changes(unit):
                if text:
                    found[unit.id, at].append((who.author, text))
    return shared(found)


def _amend(made: _Made, unit: Unit, block: Block, mark: By | None, sharing: Shared, met: Met) -> None:
    """Put the amendments of one unit of the base text."""
    length = len(block.text)
    deleters = {s.deleted.author: s.deleted for s in unit.slots() if s.text and not s.inserted and s.deleted}
    whole = all(slot.deleted is not None for slot in unit.slots() if slot.text and not slot.inserted)
    insertions = any(s.inserted and not s.deleted and s.text for s in unit.slots()) or len(unit.paras) > 1
    if mark is not None and whole and not insertions and len(deleters) <= 1:
        who = next(iter(deleters.values()), mark)
        made.add(who, Sup(block.id))
        if who.move:
            made.moved_from[who.move].append(block.id)
        return
    changes = list(_changes(unit))
    alone = len({who.author for who, *_ in changes}) <= 1
    whose: dict[str, By] = {}
    edits: dict[str, list[Edit]] = {}
    for who, start, stop, text in changes:
        name = sharing.name((block.id, start), who.author) if text else who.author
        if name != who.author:
            met.add("authors-at-one-place")
        whose.setdefault(name, who)
        put(edits.setdefault(name, []), start, stop, text, alone)
    if mark is not None:
        put(edits.setdefault(mark.author, []), length, length + 1, EMPTY, alone)
        whose.setdefault(mark.author, mark)
    for author, own in edits.items():
        made.add(whose[author], Mod(block.id, tuple(own)))


def _changes(unit: Unit) -> Iterator[tuple[By, int, int, Text]]:
    """Who takes out which characters of a unit's base text, and who puts which words in where, in reading order."""
    at = 0
    for para in unit.paras:
        for slot in para.slots:
            if not slot.text or (slot.inserted and slot.deleted):
                continue
            if slot.inserted:
                yield slot.inserted, at, at, text_of([slot])
                continue
            if slot.deleted:
                yield slot.deleted, at, at + len(slot.text), EMPTY
            at += len(slot.text)
        if para is not unit.paras[-1] and para.inserted and not para.deleted:
            yield para.inserted, at, at, Text.of(BREAK)


def _linked(made: _Made, sharing: Shared) -> list[Proposal]:
    """The proposals, with the two ends of each move of whole paragraphs told of each other."""
    targets: dict[BlockId, BlockId] = {}
    origins: dict[BlockId, BlockId] = {}
    for name, old in made.moved_from.items():
        new = made.moved_to.get(name, [])
        if len(old) == len(new):
            targets.update(zip(old, new, strict=True))
            origins.update(zip(new, old, strict=True))
    out: list[Proposal] = []
    for number, author in enumerate(sharing.ordered(made.amendments), 1):
        linked: list[Amendment] = []
        for amendment in made.amendments[author]:
            if isinstance(amendment, Sup) and amendment.target in targets:
                amendment = replace(amendment, moved_to=targets[amendment.target])
            elif isinstance(amendment, Add) and amendment.target in origins:
                amendment = replace(amendment, moved_from=origins[amendment.target])
            linked.append(amendment)
        sponsors = (author,) if author and author != _AUTHOR else ()
        date = made.dates.get(author, "")
        out.append(Proposal(f"tracked-{number}", sponsors, amendments=tuple(linked), date=date))
    return out
