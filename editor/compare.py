"""Two texts as a base and the amendments that lead to the other.

Provisions are paired first (`editor.alignment`), then words within them (`editor.wording`). What became
another provision is a MOD, with paragraph marks put in where it was split and taken out where it was merged;
what stands elsewhere is a move; the rest is ADD and SUP. Formatting alone is never an amendment, and what else
is none tells an `Ignoring`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from editor.alignment import Alignment, align
from editor.amendment import Add, Amendment, Edit, Mod, Sup
from editor.collecting import collector_paused
from editor.document import Block, BlockId, Document
from editor.ignoring import EXACTLY, USUAL, Ignoring
from editor.text import ATOM, BREAK, Atom, Text
from editor.wording import edits_between

__all__ = ["EXACTLY", "USUAL", "Ignoring", "adopted", "compare", "edits_between"]

@collector_paused()
def compare(base: Document, amended: Document, ignoring: Ignoring = USUAL) -> tuple[Amendment, ...]:
    """The amendments that make `amended` of `base`, in reading order.

    The words and notes of `amended` are taken over as `adopted` gives them. Blocks that stand in
    both keep the identity of the base. Accepting them gives the amended text up to what is ignored, word for
    word (`editor.wording.words_of`), and exactly with `EXACTLY`; rejecting them always gives the base.
    """
    noted = any(block.story or ATOM in block.text.string for block in amended.blocks)
    olds, news = base.blocks, adopted(base, amended).blocks if noted else amended.blocks
    alignment = align(olds, news)
    if noted:
        news = _with_notes_of(olds, news, alignment)
    moved_from = {new: olds[old].id for new, old in alignment.moves.items()}
    moved_to = {old: _name(new) for new, old in alignment.moves.items()}
    out: list[Amendment] = []
    after: BlockId | None = None
    for old, old_stop, new, new_stop, same in alignment.stretches:
        if same:
            if noted:
                for was, now in zip(olds[old:old_stop], news[new:new_stop], strict=True):
                    if ATOM in was.text.string and (edits := edits_between(was.text, now.text, ignoring)):
                        out.append(Mod(was.id, edits))
            after = olds[old_stop - 1].id
        elif old == old_stop:
            for at in range(new, new_stop):
                if ignoring.spacing and _is_blank(news[at]):
                    continue
                out.append(Add(news[at].called(_name(at)), after, moved_from.get(at)))
                after = _name(at)
        elif new == new_stop:
            for at in range(old, old_stop):
                if not (ignoring.spacing and _is_blank(olds[at])):
                    out.append(Sup(olds[at].id, moved_to.get(at)))
            after = olds[old_stop - 1].id
        else:
            out.extend(_amended(olds[old:old_stop], news[new:new_stop], ignoring))
            after = olds[old_stop - 1].id
    return tuple(out)


def _name(at: int) -> BlockId:
    """What the paragraph at that position of the amended text is called when it is added."""
    return f"new-{at + 1}"


def _is_blank(block: Block) -> bool:
    """True for a paragraph that is there for the space it takes."""
    return not block.text.string.strip() and block.cell is None and not block.story


def _amended(olds: Sequence[Block], news: Sequence[Block], ignoring: Ignoring) -> Iterator[Mod]:
    """What makes the new paragraphs of the old ones: edits that bring paragraph marks in, or take them out."""
    if len(olds) == len(news) == 1:
        if edits := edits_between(olds[0].text, news[0].text, ignoring):
            yield Mod(olds[0].id, edits)
        return
    edits = edits_between(_run_on(olds), _run_on(news), ignoring)
    start = 0
    for block in olds:
        stop = start + len(block.text) + 1
        own: list[Edit] = []
        for edit in edits:
            if start <= edit.start < stop:
                own.append(Edit(edit.start - start, min(edit.stop, stop) - start, edit.text))
            elif edit.start < start < edit.stop:
                # What reaches beyond a mark goes on in the next paragraph, with no words of its own.
                own.append(Edit(0, min(edit.stop, stop) - start))
        if own:
            yield Mod(block.id, tuple(own))
        start = stop


def _run_on(blocks: Sequence[Block]) -> Text:
    """The texts of several paragraphs as one, with their marks between."""
    text = blocks[0].text
    for block in blocks[1:]:
        text = Text.of(text, BREAK, block.text)
    return text


def adopted(base: Document, other: Document) -> Document:
    """`other` with the keys of its notes and pictures told apart from those of `base`."""
    taken = {a.key for block in base if ATOM in block.text.string for a in block.text.atoms} | set(base.media)
    if not taken:
        return other

    def name(key: str) -> str:
        return f"{_ADOPTED}{key}" if key in taken else key

    def told_apart(block: Block) -> Block:
        if ATOM not in block.text.string and not block.story:
            return block
        spans = (s._replace(atom=replace(s.atom, key=name(s.atom.key))) if s.atom else s for s in block.text.spans)
        return replace(block, text=Text(tuple(spans)), story=name(block.story) if block.story else "")

    blocks = tuple([told_apart(block) for block in other])
    return replace(other, blocks=blocks, media={name(key): value for key, value in other.media.items()})


def _with_notes_of(olds: Sequence[Block], news: Sequence[Block], alignment: Alignment) -> tuple[Block, ...]:
    """The new blocks, with the base's keys for the notes that are the same: whose words became each other.

    Numbers do not tell: a note put before others takes the number of the first. They are asked where a note
    has no words.
    """
    same: dict[str, str] = {}
    for old, old_stop, new, new_stop, _ in alignment.stretches:
        # Notes are never split nor merged.
        for was, now in zip(olds[old:old_stop], news[new:new_stop], strict=False):
            if now.story and was.story not in same.values():
                same.setdefault(now.story, was.story)
    worded = {block.story for block in news}
    shown: dict[tuple[str, str], list[str]] = defaultdict(list)
    for block in olds:
        for atom in block.text.atoms if ATOM in block.text.string else ():
            shown[atom.kind, atom.shown].append(atom.key)

    def key(atom: Atom) -> str:
        if atom.kind not in _NOTES or atom.key in worded:
            return same.get(atom.key, atom.key)
        known = shown.get((atom.kind, atom.shown), [atom.key])
        own = atom.key.removeprefix(_ADOPTED)
        return own if own in known else known[0]

    def told(block: Block) -> Block:
        text = block.text
        if ATOM in text.string:
            text = Text(tuple(s._replace(atom=replace(s.atom, key=key(s.atom))) if s.atom else s for s in text.spans))
        return replace(block, text=text, story=same.get(block.story, block.story))

    return tuple([told(block) if block.story or ATOM in block.text.string else block for block in news])


_NOTES = ("footnote", "endnote")
_ADOPTED = "new-"
"""What a key begins with that was told apart from one of the base."""
