"""From the bytes of an OpenDocument text to a document and the proposals tracked in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import PurePosixPath
from types import MappingProxyType

from lxml import etree

from editor.amendment import Add, Amendment, Mod, Proposal, Sup
from editor.document import Block, BlockId, Document, Media, Page, Role
from editor.markup import Change, Segment, block_rows, edits_from
from editor.roles import with_roles
from editor.structure import recognise
from editor.text import BREAK, Span, Text
from formats.codec import Imported, Note
from formats.odt import changes, names
from formats.odt.base import Added, Base, Item, items
from formats.odt.lists import Lists
from formats.odt.names import points, q
from formats.odt.source import Source, open_source
from formats.odt.styles import Styles
from formats.odt.walk import Leaf, Para, text_of, walk

Element = etree._Element


def read(data: bytes) -> Imported:
    """The base text, its proposals by author, and notes. Raises `FormatError`."""
    source = open_source(data)
    if source.changes.regions:
        blocks, proposals, told = tracked(source.items, {r: c for c, r in _dates(source)})
    else:
        blocks, proposals, told = tuple([_block(para, text_of(para.leaves)) for para in source.walked.paras]), (), []
    document = Document(
        blocks,
        language=source.language,
        page=_page(source),
        media=MappingProxyType(_media(source)),
        columns=MappingProxyType(source.walked.columns),
    )
    base = recognise(document)
    return Imported(base, with_roles(base, proposals), (*_notes(source), *told), "odt")


def _block(para: Para, text: Text) -> Block:
    look = para.look
    role = Role.HEADING if para.level and para.cell is None else Role.BODY
    return Block(para.id, text, role, para.level, look.style, look.layout, para.cell, para.story, para.label)


def _base_text(base: Base) -> Text:
    return text_of([leaf for para in base.paras for leaf in para.leaves if leaf.state.inserted is None])


# Proposals.


def tracked(found: Sequence[Item], dates: dict[str, str]) -> tuple[tuple[Block, ...], tuple[Proposal, ...], list[Note]]:
    """The blocks of the base text, one proposal an author, and what could not be told of them."""
    blocks = tuple([_block(item.paras[0], _base_text(item)) for item in found if isinstance(item, Base)])
    proposals, notes = _proposals(found, dates)
    return blocks, proposals, notes


def _dates(source: Source) -> Iterator[tuple[str, str]]:
    """First date of each author, the last pair of an author counting."""
    for region in reversed(source.changes.regions.values()):
        for author in (region.inserted, region.deleted):
            if author is not None and region.date:
                yield region.date, author


def _proposals(met: Iterable[Item], dates: dict[str, str]) -> tuple[tuple[Proposal, ...], list[Note]]:
    """One proposal an author, and what could not be told of them."""
    by_author: dict[str, list[Amendment]] = defaultdict(list)
    notes: list[Note] = []
    mixed: list[tuple[Base, list[tuple[str, Amendment]]]] = []
    twice = 0
    before: BlockId | None = None
    for item in met:
        if isinstance(item, Added):
            text = text_of(leaf for leaf in item.para.leaves if leaf.state.deleted is None)
            if item.para.mark.deleted is None or text:
                by_author[item.author].append(Add(_block(item.para, text), before))
                before = item.id
            else:
                twice += 1
            continue
        before = item.id
        if item.untouched:
            continue
        found = list(_amendments(item))
        if len(found) > 1:
            mixed.append((item, found))
        for author, amendment in found:
            by_author[author].append(amendment)
        twice += sum(None not in leaf.state for para in item.paras for leaf in para.leaves)
    for base, found in mixed:
        if not _spells(base, found, list(by_author)):
            # The order of what several authors put in one place says more than who put it there.
            for author, amendment in found:
                by_author[author].remove(amendment)
            first = found[0][0]
            by_author[first].extend(amendment for _, amendment in _amendments(base, first))
            notes.append(Note("odt-mixed-authors", base.id, ", ".join(author for author, _ in found)))
    if twice:
        notes.append(Note("odt-deleted-insertion", "content.xml", str(twice)))
    proposals = tuple(
        Proposal(f"tracked{number}", (author,) if author else (), "", tuple(amendments), date=dates.get(author, ""))
        for number, (author, amendments) in enumerate(by_author.items(), 1)
    )
    return proposals, notes


def _spells(base: Base, found: list[tuple[str, Amendment]], authors: list[str]) -> bool:
    """True when the amendments of several authors, put together in that order, give the final text of the block."""
    block = _block(base.paras[0], _base_text(base))
    ordered = sorted(found, key=lambda pair: authors.index(pair[0]))
    rows = block_rows(block, tuple((Proposal(author), amendment) for author, amendment in ordered))
    want = ""
    for number, para in enumerate(base.paras):
        want += "".join(leaf.text for leaf in para.leaves if leaf.state.deleted is None)
        if number + 1 < len(base.paras) and para.mark.deleted is None:
            want += BREAK
    return BREAK.join(row.new.string for row in rows) == want


def _amendments(base: Base, only: str | None = None) -> Iterator[tuple[str, Amendment]]:
    """What each author does to one base block, authors in the order they are met; all of it `only` one's, if given."""
    segments: dict[str, list[Segment]] = defaultdict(list)
    at = 0
    kept = False
    for number, para in enumerate(base.paras):
        for text, leaf in ((_one(leaf), leaf) for leaf in para.leaves):
            inserted, deleted = (only if by is not None and only is not None else by for by in leaf.state)
            if inserted is None:
                if deleted is not None:
                    segments[deleted].append(Segment(Change.DELETED, text, at))
                else:
                    kept = True
                at += len(text)
            elif deleted is None:
                segments[inserted].append(Segment(Change.INSERTED, text, at))
        if number + 1 < len(base.paras) and para.mark.inserted is not None and para.mark.deleted is None:
            by = para.mark.inserted if only is None else only
            segments[by].append(Segment(Change.INSERTED, Text.of(BREAK), at))
    marker = only if only is not None and base.mark.deleted is not None else base.mark.deleted
    if marker is not None:
        segments[marker] = segments[marker]
    for author, found in segments.items():
        mark = Change.DELETED if author == marker else Change.KEPT
        if (
            mark is Change.DELETED
            and not kept
            and all(s.change is Change.DELETED for s in found)
            and len(segments) == 1
        ):
            yield author, Sup(base.id)
        else:
            edits = edits_from(found, mark, at)
            if edits:
                yield author, Mod(base.id, edits)


def _one(leaf: Leaf) -> Text:
    return Text((Span(leaf.text, leaf.marks, leaf.atom),))


# What surrounds the text.


def _media(source: Source) -> dict[str, Media]:
    sizes: dict[str, tuple[float, float]] = {}
    for image in source.body.iter(names.IMAGE):
        frame = image.getparent()
        if frame is not None:
            width, height = (points(frame.get(q(f"svg:{side}"))) for side in ("width", "height"))
            key = PurePosixPath(image.get(q("xlink:href"), "")).name
            sizes.setdefault(key, (width or 0.0, height or 0.0))
    return {
        key: Media(source.package.read(part)).sized(*sizes.get(key, Media.size))
        for key, part in source.walked.media.items()
        if part in source.package
    }


def _page(source: Source) -> Page:
    root = source.styles_part
    if root is None:
        return Page()
    master = root.find(f"{q('office:master-styles')}/{q('style:master-page')}")
    if master is None:
        return Page()
    layouts = f"{q('office:automatic-styles')}/{q('style:page-layout')}"
    name = master.get(q("style:page-layout-name"))
    layout = next((e for e in root.iterfind(layouts) if e.get(q("style:name")) == name), None)
    properties = layout.find(q("style:page-layout-properties")) if layout is not None else None
    page = Page(header=_lines(master, "style:header", source), footer=_lines(master, "style:footer", source))
    if properties is None:
        return page

    def length(attribute: str, default: float) -> float:
        found = points(properties.get(q(attribute)))
        return default if found is None else found

    start, end = ("right", "left") if source.language == "ar" else ("left", "right")
    return replace(
        page,
        width=length("fo:page-width", page.width),
        height=length("fo:page-height", page.height),
        top=length("fo:margin-top", page.top),
        bottom=length("fo:margin-bottom", page.bottom),
        start=length(f"fo:margin-{start}", page.start),
        end=length(f"fo:margin-{end}", page.end),
    )


def _lines(master: Element, tag: str, source: Source) -> tuple[Text, ...]:
    """The paragraphs of a header or footer as the base text has them."""
    holder = master.find(q(tag))
    if holder is None or source.styles_part is None:
        return ()
    # Automatic styles of headers lie in the part of the styles.
    styles = Styles(source.styles_part, source.styles_part, source.language)
    regions = changes.inline(holder).regions
    walked = walk(holder, styles, Lists(source.styles_part, source.styles_part), regions)
    return tuple(text_of(item.leaves()) for item in items(walked.paras) if isinstance(item, Base))


def _notes(source: Source) -> Iterator[Note]:
    for code, number in (source.changes.odd + source.walked.odd).items():
        yield Note(f"odt-{code}", "content.xml", str(number))
    for key, part in source.walked.media.items():
        if part not in source.package:
            yield Note("odt-linked-image", "content.xml", key)
