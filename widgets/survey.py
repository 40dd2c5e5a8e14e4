"""What the panels tell about a text, computed from it at one go: names, outline, counts, cards.

Values in, values out: a long text is surveyed in another thread while a person goes on typing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

import regex

from editor import addresses, deciding
from editor.addresses import Entry
from editor.agreeing import additions
from editor.amendment import Add, Amendment, Marker, Noc, Proposal, Scope, State, Sup
from editor.deciding import One
from editor.document import BlockId, Document
from editor.markup import Change, Row, amended, block_rows
from editor.profile import profile
from editor.session import Session
from editor.text import EMPTY, Text
from widgets import facts
from widgets.card import Card
from widgets.jobs import Cancel


@dataclass(frozen=True, slots=True)
class Words:
    """Words of the interface's language that stand in what is found."""

    states: Mapping[State, str]
    places: Mapping[str, str]
    """For the few words of an address that are not printed in the text."""
    text: str
    """For a provision without a name and without words."""
    whole: str
    """For what an amendment of a whole instrument is about."""


@dataclass(frozen=True, slots=True)
class Sign:
    """What a line of the outline tells about its provision, and about those below it that have no line."""

    marker: str
    """Its own marker; without one that of what stands below it, MOD when they differ."""
    count: int
    """How many of them are amended."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What was found in one text."""

    order: int = -1
    """Of `Editing`: names and outline are those of this order of the rows."""
    names: Mapping[BlockId, str] = field(default_factory=lambda: MappingProxyType({}))
    entries: tuple[Entry, ...] = ()
    """The tree of the outline; what is as it was before is the same value as before."""
    lines: Mapping[BlockId, BlockId] = field(default_factory=lambda: MappingProxyType({}))
    """The line of the outline in which each provision is told: its own, or the one it stands below."""
    signs: Mapping[BlockId, Sign] = field(default_factory=lambda: MappingProxyType({}))
    """By line of the outline; nothing where nothing is amended."""
    changes: tuple[BlockId, ...] = ()
    """Amended provisions in reading order."""
    words: int = 0
    cards: tuple[Card, ...] = ()
    collisions: tuple[BlockId, ...] = ()
    """For each place where amendments collide the first provision of it, in reading order."""
    colliding: frozenset[BlockId] = frozenset()
    """Every provision with an amendment that collides."""
    tally: tuple[tuple[Marker, int], ...] = ()
    """How many provisions carry each marker: what comes, changes, goes, moves, stays. A move counts where it ends."""


OURS = ("number line", "title", "reference", "conference line", "reasons", "end mark", "lead-in", "text", "empty line",
        "heading", "section", "Annex", "Table", "row", "column", "table cell", "footnote", "proposal line", "proposal",
        "front matter", "paragraph")
"""Words of an address that are ours, as `editor.addresses` writes them."""
_OURS = regex.compile(rf"(?:^|(?<=, |\())(?:{'|'.join(OURS)})(?=$|[ ,)])")
_COUNTED = regex.compile(r" \([0-9]+\)")
"""Behind an address that another provision has, too."""

_SUPPRESSED = (Marker.SUP, Marker.SUP_MOVED)
TALLIED = (Marker.ADD, Marker.MOD, Marker.MOD_EDITORIAL, Marker.SUP, Marker.ADD_MOVED, Marker.NOC,
           Marker.NOC_UNDERLINED)
"""What is counted, in this order; of a move the place where it ends."""


def survey(
    session: Session, rows: Sequence[Row], order: int, before: Survey, words: Words, again: bool, cancel: Cancel
) -> Survey:
    """What there is to tell about `rows`; names and outline anew when the order is another or `again` is said.

    Raises `Cancelled`.
    """
    names, entries, lines = before.names, before.entries, before.lines
    if again or order != before.order:
        names = {
            **addresses.short_addresses(session.base),
            **_names_now(session, rows),
        }
        cancel.check()
        entries = _shared(addresses.outline(_in_sight(session, rows)), before.entries)
        cancel.check()
        lines = _lines(rows, entries)
        cancel.check()
    count = facts.word_count(rows)
    cancel.check()
    against = deciding.against(session)
    cancel.check()
    amended_rows: dict[BlockId, Row] = {}
    for row in rows:
        if row.marker is not None:
            amended_rows.setdefault(row.block.id, row)
    counts = Counter(row.marker for row in amended_rows.values() if row.marker is not None)
    told = _cards(session, rows, names, words, against, cancel)
    cards = tuple(card for _, card in told)
    return Survey(
        order, names, entries, lines, _signs(amended_rows, lines),
        tuple(amended_rows), count, cards,
        tuple(_places(told, against)), frozenset(card.block for card in cards if card.against),
        tuple((marker, counts[marker]) for marker in TALLIED if counts[marker]),
    )


def _names_now(session: Session, rows: Sequence[Row]) -> dict[BlockId, str]:
    """What each provision of the amended text is called.

    Where a suppression collides with another amendment, what is left of the words has no label: the provision is
    called as in the base text. So is one that something added before it would be told from by a number.
    """
    document, base = amended(session, rows), session.base
    known = addresses.short_addresses(base)
    suppressed = {
        a.target for p in session.proposals for a in p.amendments
        if isinstance(a, Sup) and session.state(p, a.target).live and a.target in base
    }
    if suppressed:
        blocks = tuple(base.block(block.id) if block.id in suppressed else block for block in document.blocks)
        document = replace(document, blocks=blocks)
    return {
        block: known[block] if block in known and _COUNTED.fullmatch(name.removeprefix(known[block])) else name
        for block, name in addresses.short_addresses(document).items()
    }


def _in_sight(session: Session, rows: Sequence[Row]) -> Document:
    """Every provision in sight as a document: the amended text, and what is suppressed where it stood.

    What runs on from the provision before is none of its own. Of what one suppresses and another modifies the words of
    the base text are told: all that is left of them is what is put in.
    """
    if not session.base.blocks:
        return amended(session, rows)  # nothing of it is suppressed, and it has instruments of its own
    seen: dict[BlockId, Row] = {}
    joined: set[BlockId] = set()
    runs_on = False
    for row in rows:
        if row.block.id not in joined:
            seen.setdefault(row.block.id, row)
        if row.gone:
            continue
        if runs_on and seen.get(row.block.id) is row:
            del seen[row.block.id]
            joined.add(row.block.id)
        runs_on = row.mark is Change.DELETED
    blocks = tuple(
        row.block if row.marker is None
        else replace(row.block, text=row.old if row.gone or row.marker in _SUPPRESSED else row.new)
        for row in seen.values()
    )
    return replace(session.base, blocks=blocks)


def _lines(rows: Iterable[Row], entries: Iterable[Entry]) -> dict[BlockId, BlockId]:
    """For each provision the line of the outline it is told in, as far as there is one."""
    listed = set(blocks_of(entries))
    found: dict[BlockId, BlockId] = {}
    line = ""
    for row in rows:
        block = row.block
        if block.story:
            break
        if block.id in listed:
            line = block.id
        if line:
            found.setdefault(block.id, line)
    return found


def blocks_of(entries: Iterable[Entry]) -> Iterator[BlockId]:
    """The provisions of a tree, each before what is inside it."""
    for entry in entries:
        yield entry.block
        yield from blocks_of(entry.children)


def _signs(amended_rows: Mapping[BlockId, Row], lines: Mapping[BlockId, BlockId]) -> dict[BlockId, Sign]:
    """What stands at each line of the outline."""
    below: dict[BlockId, list[str]] = {}
    for block, row in amended_rows.items():
        if block in lines and row.marker is not None:
            below.setdefault(lines[block], []).append(row.marker.value)
    signs = {}
    for line, markers in below.items():
        own = amended_rows.get(line)
        if own is not None and own.marker is not None:
            marker = own.marker.value
        else:
            marker = markers[0] if len(set(markers)) == 1 else Marker.MOD.value
        signs[line] = Sign(marker, len(markers))
    return signs


def _shared(entries: Iterable[Entry], before: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries, each that is as before as the very value it was before."""
    known = {entry.block: entry for entry in before}
    out = []
    for entry in entries:
        old = known.get(entry.block)
        if old is not None:
            children = _shared(entry.children, old.children)
            same = len(children) == len(old.children) and all(
                a is b for a, b in zip(children, old.children, strict=True)
            )
            as_before = same and (old.label, old.words, old.level) == (entry.label, entry.words, entry.level)
            entry = old if as_before else replace(entry, children=children)
        out.append(entry)
    return tuple(out)


def _places(told: Iterable[tuple[One, Card]], against: Mapping[One, Sequence[One]]) -> Iterator[BlockId]:
    """The provision of the first card of each collision; what collides with what was met is the same collision."""
    met: set[One] = set()
    for one, card in told:
        others = against.get(one, ())
        if others and met.isdisjoint(others) and one not in met:
            yield card.block
        if others:
            met.update((one, *others))


def _cards(
    session: Session, rows: Sequence[Row], names: Mapping[BlockId, str], words: Words,
    against: Mapping[One, Sequence[One]], cancel: Cancel,
) -> Sequence[tuple[One, Card]]:
    """One card for each amendment, in reading order, with what decisions call it."""
    called_by = {proposal.id: proposal.name for proposal in session.proposals}
    first = {row.block.id: row for row in reversed(rows)}
    order = {row.block.id: at for at, row in reversed(list(enumerate(rows)))}
    rules = profile(session.profile)
    alike = deciding.agreed(session)
    known = additions(session.proposals)
    rows_of_added = {known.one(row.block.id): row.block.id for row in rows if row.added}
    found: list[tuple[int, One, Card]] = []
    for proposal in session.proposals:
        cancel.check()
        for amendment in proposal.amendments:
            one = proposal.id, amendment.target
            block = rows_of_added.get(known.one(amendment.target), amendment.target)
            state = session.state(proposal, amendment.target)
            found.append((
                order.get(block, len(rows)),
                one,
                Card(
                    proposal.id,
                    block,
                    amendment.marker.value,
                    proposal.number,
                    _about(first.get(block), amendment, names.get(block, ""), words),
                    proposal.sponsors,
                    state,
                    words.states[state],
                    pieces_of(session, proposal, amendment),
                    proposal.reasons.plain,
                    amendment.marker in rules.reasons_required and not proposal.reasons,
                    # Both halves of a move have one name.
                    tuple(dict.fromkeys(called_by[other] for other, _ in against.get(one, ()))),
                    tuple(dict.fromkeys(called_by[other] for other, _ in alike.get(one, ()))),
                    session.base.rtl,
                ),
            ))
    found.sort(key=lambda told: told[0])
    return [(one, card) for _, one, card in found]


def _about(row: Row | None, amendment: Amendment, name: str, words: Words) -> str:
    """What the provision of an amendment is called; of a whole instrument, that it is one."""
    if isinstance(amendment, Sup | Noc) and amendment.scope is Scope.INSTRUMENT:
        return words.whole
    return called(_words_of(row, amendment), name, words.places, words.text)


def _words_of(row: Row | None, amendment: Amendment) -> Text:
    """The words of a provision, of a rejected addition, too, which has no row."""
    if row is not None:
        return row.shown
    return amendment.block.text if isinstance(amendment, Add) else EMPTY


def called(words: Text, name: str, places: Mapping[str, str], text: str) -> str:
    """What people call a provision: its address, said as in `places`, else its first words, else `text`."""
    if name:
        return spoken(name, places)
    return " ".join(words.plain.split()[:4]) or text


def spoken(name: str, places: Mapping[str, str]) -> str:
    """An address whose words that are not printed in the text are said as in `places`."""
    return _OURS.sub(lambda met: places.get(met.group(), met.group()), name)


def as_written(name: str, places: Mapping[str, str]) -> str:
    """An address that a person typed in the words of `places`, as `editor.addresses` knows it.

    Where two words are said alike there, it is the latter.
    """
    ours = {place.casefold(): word for word, place in places.items()}
    longest_first = "|".join(map(regex.escape, sorted(ours, key=len, reverse=True)))
    known = regex.compile(rf"\b(?:{longest_first})\b", regex.IGNORECASE)
    return known.sub(lambda met: ours[met.group().casefold()], name)


def pieces_of(session: Session, proposal: Proposal, amendment: Amendment) -> tuple[tuple[Change, str], ...]:
    """The words of one amendment alone, whatever became of it and whatever others want.

    A paragraph mark that comes or goes is a ``¶``; that of a provision which goes whole needs none.
    """
    if isinstance(amendment, Add):
        return ((Change.INSERTED, amendment.block.text.plain),)
    marked = block_rows(session.base.block(amendment.target), ((proposal.id, amendment),))
    pieces: list[tuple[Change, str]] = []
    for row in marked:
        pieces.extend((segment.change, segment.text.plain) for segment in row.segments)
        if row.mark is Change.INSERTED or (row.mark is Change.DELETED and not row.gone):
            pieces.append((row.mark, " ¶ "))
    return tuple(pieces)
