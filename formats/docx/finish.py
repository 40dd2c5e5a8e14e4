"""The last step of every Word file that was opened: all parts scrubbed, and packed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import count
from types import MappingProxyType
from typing import Final

from lxml import etree

from editor.rendering import Kind
from formats.codec import Note, Written
from formats.docx.fields import drop_halves
from formats.docx.flatten import decide_formats, flatten
from formats.docx.inline import NOTES
from formats.docx.names import w
from formats.docx.notes import KINDS, in_order
from formats.docx.parts import Parts, check_main, open_parts
from formats.docx.plainly import ALL_IN_THE_TREE, Beside
from formats.docx.scrub import packed, scrub_settings, scrub_sheet, scrub_story, swept
from formats.docx.walk import main_of
from formats.package import write_package

_FURNITURE: Final = frozenset({"header", "footer"})
_NOTES: Final = frozenset(f"{kind}s" for kind in KINDS)
_EMBEDDED_FONTS: Final = tuple(w(f"embed{face}") for face in ("Regular", "Bold", "Italic", "BoldItalic"))
_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


def decided(data: bytes, final: bool) -> Written:
    """A Word file with every tracked change accepted, or rejected unless `final`, and no trace of a reviewer.

    Nothing else of it is touched, be it text or not. Raises `FormatError`.
    """
    parts = open_parts(data)
    root, beside = main_of(parts)
    check_main(root)
    roots = {parts.main: root}
    for link in parts.links.values():
        if link.kind in _NOTES and not link.external and link.target in parts.package:
            roots[link.target] = parts.xml(link.target)
    for story in roots.values():
        flatten(story, final, beside if story is root else ALL_IN_THE_TREE)
    return finished(parts, roots, beside, Kind.CLEAN if final else Kind.ORIGINAL)


def finished(
    parts: Parts,
    roots: dict[str, etree._Element],
    beside: Beside,
    kind: Kind,
    notes: Iterable[Note] = (),
    added: Mapping[str, str] = _NOTHING,
    notes_added: bool = False,
    moves: Sequence[etree._Element] = (),
) -> Written:
    """The bytes of a file of that kind, with no trace of a reviewer but the tracked changes a tracked one has.

    `roots` are the parts that were parsed, at least the main one, whose other runs are `beside` it, and those of
    notes; `added` those of them that the package has not, with the kind of their relationship; `moves` the marks of
    moves that were told.
    """
    main = roots[parts.main]
    told = list(notes)
    stories = [root for name, root in roots.items() if name != parts.main and root.tag in _NOTE_ROOTS]
    frozen = 0
    if kind is Kind.ORIGINAL:
        for story in (main, *stories):
            decide_formats(story, False)
    for story in (main, *stories):
        drop_halves(story)
    residue = swept(main, moves)
    in_order((reference for tag, reference in residue if tag in NOTES), stories, notes_added)
    ids = count(1)
    for link in parts.links.values():
        if link.external or link.target not in parts.package:
            continue
        if link.kind in _SCRUBBED or link.kind in _FURNITURE:
            root = roots.get(link.target)
            if root is None:
                roots[link.target] = root = parts.xml(link.target)
            if link.kind in _FURNITURE:
                if flatten(root, kind is not Kind.ORIGINAL) and kind in (Kind.MARKED, Kind.TRACKED):
                    told.append(Note("docx-header-changes", link.target, link.kind))
                frozen += scrub_story(swept(root), False, ids)
            elif link.kind == "settings":
                scrub_settings(root, kind is Kind.TRACKED)
            elif link.kind == "fontTable":
                etree.strip_elements(root, *_EMBEDDED_FONTS, with_tail=False)
            else:
                decide_formats(root, kind is not Kind.ORIGINAL)
                scrub_sheet(root)
    for found in (residue, *(swept(story) for story in stories)):
        frozen += scrub_story(found, kind is Kind.TRACKED, ids)
    if frozen:
        told.append(Note("docx-fields-frozen", detail=str(frozen)))
    out, more = packed(parts.package, parts.main, roots, beside, added)
    return Written(write_package(out), (*told, *more))


_SCRUBBED: Final = frozenset({"settings", "styles", "numbering", "fontTable"})
_NOTE_ROOTS: Final = frozenset(w(name) for name in _NOTES)
