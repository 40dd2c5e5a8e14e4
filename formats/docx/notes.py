"""Footnotes and endnotes (ECMA-376-1, 17.11): their parts, and those a file gets while it is edited in place."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from lxml import etree

from editor.rendering import Paragraph, Rendering
from editor.text import ATOM, PLAIN, Atom
from formats.docx import names as n
from formats.docx.inline import NOTES, Slot
from formats.docx.names import w
from formats.docx.runs import element
from formats.looks import style_key

if TYPE_CHECKING:
    from formats.docx.walk import Walked

KINDS: Final = ("footnote", "endnote")
_SEPARATORS: Final = ("separator", "continuationSeparator")
_NO_NOTES: Final = frozenset({*_SEPARATORS, "continuationNotice"})


def notes_root(kind: str) -> etree._Element:
    """The root of a part of notes of that kind, with the separators that every such part has."""
    root = element(f"{kind}s")
    for number, name in enumerate(_SEPARATORS):
        note = etree.SubElement(root, w(kind), {w("type"): name, n.ID: str(number - 1)})
        run = etree.SubElement(etree.SubElement(note, n.P), n.R)
        run.append(element(name))
    return root


def referring(atom: Atom, id: str) -> etree._Element:
    """What stands in the text for the note of that id."""
    made = element(f"{atom.kind}Reference", id=id)
    if not atom.shown:
        made.set(w("customMarkFollows"), "1")
    return made


def put_number(paragraph: etree._Element, kind: str, run: etree._Element, spaced: bool) -> None:
    """Let a note's first paragraph begin with its number, in `run`; with a tab behind it unless `spaced` already."""
    run.append(element(f"{kind}Ref"))
    if not spaced:
        run.append(element("tab"))
    paragraph.insert(1 if paragraph.find(n.PPR) is not None else 0, run)


def with_emptied(rendering: Rendering) -> Rendering:
    """The rendering with an empty paragraph for each note that the text still refers to, but that lost all its words.

    It stands where the note stood: notes are numbered as they follow one another.
    """
    base = rendering.base
    stories = {block.story for block in base if block.story} - {p.block.story for p in rendering.paragraphs}
    if not stories:
        return rendering
    referred = {atom.key for paragraph in rendering.paragraphs for atom in paragraph.text.atoms if atom.kind in KINDS}
    first = {block.story: block for block in reversed(base.blocks) if block.story in stories & referred}
    out = list(rendering.paragraphs)
    for block in first.values():
        at = base.index(block.id)
        later = (i for i, p in enumerate(out) if p.block.story and p.block.id in base and base.index(p.block.id) > at)
        place = next(later, len(out))
        out.insert(place, Paragraph(block.id, block, ()))
    return replace(rendering, paragraphs=tuple(out))


def in_order(found: Iterable[etree._Element], roots: Iterable[etree._Element], added: bool) -> None:
    """Take out notes that the text does not refer to, and number the others as it does, where any came or went.

    Word does the same; LibreOffice takes the wrong words for a number that is out of order. `found` are all
    references of the text, in order, and `roots` those of the parts that hold notes.
    """
    references: dict[str, list[etree._Element]] = {kind: [] for kind in KINDS}
    for reference in found:
        references[NOTES[str(reference.tag)]].append(reference)
    for root in roots:
        kind = next((kind for kind in KINDS if root.tag == w(f"{kind}s")), "")
        if not kind:
            continue
        notes = {note.get(n.ID, ""): note for note in stories_of(root)}
        ids = dict.fromkeys(reference.get(n.ID, "") for reference in references[kind])
        unused = [note for id, note in notes.items() if id not in ids]
        for note in unused:
            root.remove(note)
        if not (unused or added):
            continue
        numbers = {id: str(number) for number, id in enumerate(ids, 1)}
        for reference in references[kind]:
            reference.set(n.ID, numbers[reference.get(n.ID, "")])
        for id, number in numbers.items():
            if id in notes:
                notes[id].set(n.ID, number)
                root.append(notes[id])


def stories_of(root: etree._Element) -> Iterator[etree._Element]:
    """The notes of a part that the text refers to: all but its separators."""
    for note in root:
        if note.get(w("type"), "normal") not in _NO_NOTES:
            yield note


class AddedNotes:
    """The notes that a rendering has and the file has not."""

    def __init__(self, walked: Walked, paragraphs: Iterable[Paragraph]) -> None:
        self.parts: dict[str, str] = {}
        """Parts the file had none of: the kind of their relationship, by name."""
        self._walked = walked
        self._notes: dict[str, tuple[str, etree._Element]] = {}
        """Kind and element of each, by the story the rendering calls it."""
        paragraphs = list(paragraphs)
        stories = {p.block.story for p in paragraphs if p.block.story and p.block.story not in walked.stories}
        if not stories:
            return
        ids = [note.get(n.ID, "") for root in walked.notes.values() for note in root]
        ids += [known.get(n.ID, "") for known in walked.root.iter(*NOTES)]
        last = max((int(id) for id in ids if id.isdecimal()), default=0)
        for atom in (atom for paragraph in paragraphs for atom in paragraph.text.atoms):
            if atom.key in stories and atom.kind in KINDS and atom.key not in self._notes:
                last += 1
                note = element(atom.kind, id=str(last))
                self._notes[atom.key] = atom.kind, note
                walked.stories[f"{atom.kind}:{last}"] = note

    def __bool__(self) -> bool:
        return bool(self._notes)

    def slot(self, atom: Atom) -> Slot | None:
        """The reference to an added note; `None` for any other atom."""
        found = self._notes.get(atom.key)
        if found is None:
            return None
        return Slot(ATOM, PLAIN, atom, self._run(atom.kind), referring(atom, found[1].get(n.ID, "")))

    def holder(self, story: str, before: etree._Element | None, after: etree._Element | None) -> etree._Element | None:
        """The added note of that story, put between the notes of the paragraphs around; `None` where it is none."""
        found = self._notes.get(story)
        if found is None:
            return None
        kind, note = found
        if note.getparent() is None:
            previous, following = (
                next(near.iterancestors(w(kind)), None) if near is not None else None for near in (before, after)
            )
            if previous is not None:
                previous.addnext(note)
            elif following is not None:
                following.addprevious(note)
            else:
                self._root(kind).append(note)
        return note

    def number(self, story: str, paragraph: etree._Element, spaced: bool) -> None:
        """Put the number before the words of an added note, when this is its first paragraph."""
        found = self._notes.get(story)
        if found is not None and found[1].find(n.P) is paragraph:
            put_number(paragraph, found[0], self._run(found[0]), spaced)

    def _root(self, kind: str) -> etree._Element:
        walked = self._walked
        for root in walked.notes.values():
            if root.tag == w(f"{kind}s"):
                return root
        folder = posixpath.dirname(walked.parts.main)
        name, number = posixpath.join(folder, f"{kind}s.xml"), 1
        while name in walked.parts.package:
            number += 1
            name = posixpath.join(folder, f"{kind}s{number}.xml")
        self.parts[name] = f"{kind}s"
        walked.notes[name] = notes_root(kind)
        return walked.notes[name]

    def _run(self, kind: str) -> etree._Element:
        """An empty run in the file's style of such references, or raised where it has none."""
        made = element("r")
        look = etree.SubElement(made, n.RPR)
        for style in self._walked.styles.by_id.values():
            if style.kind == "character" and style_key(style.name) == style_key(f"{kind} reference"):
                look.append(element("rStyle", val=style.id))
                return made
        look.append(element("vertAlign", val="superscript"))
        return made
