"""From the bytes of an OpenDocument text to a document and the proposals tracked in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import PurePosixPath
from types import MappingProxyType

from lxml import etree

from editor.amendment import Add, Amendment, Edit, Mod, Proposal, Sup
from editor.document import Block, BlockId, Document, Media, Page, Role
from editor.lines import Paragraph
from editor.roles import with_roles
from editor.structure import recognised
from editor.text import BREAK, EMPTY, Span, Text
from formats.authors import Place, Shared, put, shared
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
    paragraphs: Sequence[Paragraph] = source.walked.paras
    proposals: tuple[Proposal, ...] = ()
    told: list[Note] = []
    if source.changes.regions:
        paragraphs, proposals, told = tracked(source.items(), {r: c for c, r in _dates(source)})
    else:
        for para in source.walked.paras:
            para.text = text_of(para.leaves)
    document = Document(
        language=source.language,
        page=_page(source),
        media=MappingProxyType(_media(source)),
        columns=MappingProxyType(source.walked.columns),
    )
    base = recognised(document, paragraphs)
    return Imported(base, with_roles(base, proposals), (*_notes(source), *told), "odt")


def _block(para: Para, text: Text) -> Block:
    role = Role.HEADING if para.level and para.cell is None else Role.BODY
    return Block(para.id, text, role, para.level, para.style, para.layout, para.cell, para.story, para.numbering)


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


def _proposals(met: Sequence[Item], dates: dict[str, str]) -> tuple[tuple[Proposal, ...], list[Note]]:
    """One proposal an author, and what could not be told of them."""
    by_author: dict[str, list[Amendment]] = defaultdict(list)
    notes: list[Note] = []
    sharing = _shared(met)
    twice = 0
    before: BlockId | None = None
    for item in met:
        if isinstance(item, Added):
            text = text_of(leaf for leaf in item.para.leaves if leaf.state.deleted is None)
            if item.para.mark.deleted is None or text:
                by_author[item.author].append(Add(_block(item.para, text), before))
                before = item.id
                states = [leaf.state for leaf in item.para.leaves if leaf.state.deleted is None]
                others = {state.inserted for state in states if state.inserted} - {item.author}
                if others:
                    words = " ".join(text.plain.split()[:6])  # what is added has no address as yet
                    notes.append(Note("odt-mixed-authors", words, ", ".join([item.author, *sorted(others)])))
            else:
                twice += 1
            continue
        before = item.id
        if item.untouched:
            continue
        for author, amendment in _amendments(item, sharing, notes):
            by_author[author].append(amendment)
        twice += sum(None not in leaf.state for para in item.paras for leaf in para.leaves)
    if twice:
        notes.append(Note("odt-deleted-insertion", "content.xml", str(twice)))
    proposals = tuple(
        Proposal(
            f"tracked{number}", (author,) if author else (), "", tuple(by_author[author]), date=dates.get(author, "")
        )
        for number, author in enumerate(sharing.ordered(by_author), 1)
    )
    return proposals, notes


def _shared(met: Iterable[Item]) -> Shared:
    """How the authors share the places of the base text where several of them put words."""
    found: dict[Place, list[tuple[str, Text]]] = defaultdict(list)
    for base in met:
        if isinstance(base, Base) and not base.untouched and len(_inserters(base)) > 1:
            for author, at, _, text in _changes(base):
                if text:
                    found[base.id, at].append((author, text))
    return shared(found)


def _inserters(base: Base) -> set[str | None]:
    states = [leaf.state for para in base.paras for leaf in para.leaves] + [para.mark for para in base.paras[:-1]]
    return {state.inserted for state in states if state.deleted is None} - {None}


def _changes(base: Base) -> Iterator[tuple[str, int, int, Text]]:
    """Who takes out which characters of a base block, and who puts which words in where, in reading order."""
    at = 0
    for number, para in enumerate(base.paras):
        for leaf in para.leaves:
            inserted, deleted = leaf.state
            if inserted is None:
                if deleted is not None:
                    yield deleted, at, at + len(leaf.text), EMPTY
                at += len(leaf.text)
            elif deleted is None:
                yield inserted, at, at, _one(leaf)
        if number + 1 < len(base.paras) and para.mark.inserted is not None and para.mark.deleted is None:
            yield para.mark.inserted, at, at, Text.of(BREAK)


def _amendments(base: Base, sharing: Shared, notes: list[Note]) -> Iterator[tuple[str, Amendment]]:
    """What each author does to one base block, authors in the order they are met.

    Where words of one are told in the name of another, `notes` gets one more.
    """
    changes = list(_changes(base))
    length = sum(len(leaf.text) for leaf in base.leaves())
    marker = base.mark.deleted
    authors = {author for author, *_ in changes} | ({marker} - {None})
    alone = len(authors) == 1
    kept = length - sum(stop - start for _, start, stop, _ in changes)
    if marker is not None and alone and not kept and not any(text for *_, text in changes):
        yield marker, Sup(base.id)
        return
    edits: dict[str, list[Edit]] = {}
    renamed: dict[str, None] = {}
    for author, start, stop, text in changes:
        name = sharing.name((base.id, start), author) if text else author
        if name != author:
            renamed.update({name: None, author: None})
        put(edits.setdefault(name, []), start, stop, text, alone)
    if marker is not None:
        put(edits.setdefault(marker, []), length, length + 1, EMPTY, alone)
    if renamed:
        notes.append(Note("odt-mixed-authors", base.id, ", ".join(renamed)))
    for author, own in edits.items():
        yield author, Mod(base.id, tuple(own))


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
