"""Labels that changed only because something was put in or taken out above them.

*d)* becomes *e)* when an item is inserted before it: nobody proposes that, it follows. Such a change is an
edit like any other, from the recorder, a comparison or a file. What it is, is computed from the whole text, so
that summaries, reports and instructions can leave it out or name it as what it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from editor.amendment import Mod
from editor.document import Block, BlockId, Role
from editor.labels import readings, split_label
from editor.levels import comes_after
from editor.markup import rows
from editor.remembered import once_each
from editor.session import Session

_OPENING = (Role.CALL, Role.HEADING, Role.ANNEX, Role.NUMBER, Role.TITLE)
"""Below these a list begins anew."""


@dataclass(frozen=True, slots=True)
class Relabelled:
    """A provision of the base text whose label moves on with its list."""

    block: BlockId
    old: str
    new: str
    only: bool
    """True when nothing else of it is amended."""


@once_each(8)
def consequential(session: Session) -> Mapping[BlockId, Relabelled]:
    """The provisions that are renumbered by what is live above them, by block.

    A label is consequential when it follows on from the label before it in its list, or begins the list, both in
    the base text and in the amended text. A label changed for another reason is none: ``3`` that becomes ``3bis``,
    or a list that goes over from letters to figures.
    """
    changed = {a.target for _, a in session.live() if isinstance(a, Mod) and a.edits and a.edits[0].start < _LONGEST}
    if not changed:
        return {}
    before = _followers((block, block.text.string) for block in session.base.blocks)
    # Of a split provision the first part has its label.
    now = _followers((row.block, row.new.string) for row in rows(session) if not row.gone)
    out: dict[BlockId, Relabelled] = {}
    for block in session.base.blocks:
        if block.id in changed and block.id in before and block.id in now:
            (old, words), (new, others) = before[block.id], now[block.id]
            if old != new and _shapes(old) & _shapes(new):
                out[block.id] = Relabelled(block.id, old, new, words == others)
    return out


_LONGEST = 24
"""A label ends within so many characters."""


def _followers(paragraphs: Iterable[tuple[Block, str]]) -> Mapping[BlockId, tuple[str, str]]:
    """Label and words of each provision whose label follows on from the one before it in its list."""
    return {block: (label, words) for block, label, words in _following(paragraphs)}


def _following(paragraphs: Iterable[tuple[Block, str]]) -> Iterator[tuple[BlockId, str, str]]:
    last: dict[int, str] = {}
    """The last label of each level of the list."""
    seen: set[BlockId] = set()
    for block, text in paragraphs:
        label, start = split_label(text)
        if not label:
            if block.role in _OPENING:
                last = {}
            continue
        last = {level: above for level, above in last.items() if level <= block.level}
        if block.id not in seen and _follows(last.get(block.level, ""), label):
            yield block.id, label, text[start:]
        seen.add(block.id)
        last[block.level] = label


def _shapes(label: str) -> set[tuple[str, int]]:
    """The kinds of figure it may be, and whether it is a *bis*."""
    return {(reading.form, reading.suffix) for reading in readings(label)}


def _follows(above: str, label: str) -> bool:
    """True when a label comes right after another one, or is the first of a list."""
    if not above:
        return any(reading.value == 1 and not reading.suffix for reading in readings(label))
    return any(
        one.form == other.form and one.parent == other.parent and comes_after(one, other)
        for one in readings(above)
        for other in readings(label)
    )
