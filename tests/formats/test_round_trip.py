"""Open and save without an edit changes nothing, one edit one paragraph; and what goes from one format to the other."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from editor.amendment import Edit, Mod, Proposal
from editor.document import Block, Cell, Document, Layout, Media, Page, Role
from editor.markup import amended
from editor.profile import profile
from editor.rendering import Kind
from editor.session import Session
from editor.text import ATOM, Atom, Marks, Span, Text
from formats.export import export
from formats.files import codec, open_bytes

DATA = Path(__file__).parents[2].parent / "shared" / "data"
FILES = sorted([*(DATA / "word").glob("*.docx"), *(DATA / "odt").glob("*.odt")])
RULES = profile("plain")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
SAVED_ANEW = re.compile(r"docProps/|customXml/|META-INF/|\[Content_Types\]|meta\.xml|(word/)?settings\.xml|.*\.rels")
each_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
needs_data = pytest.mark.skipif(not FILES, reason=f"{DATA} is not here")


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def paragraphs(data: bytes) -> dict[str, list[bytes]]:
    """Of each part that holds text, its paragraphs as they lie there; what a tracked change stores is left out."""
    out: dict[str, list[bytes]] = {}
    for name, part in parts(data).items():
        if name.endswith(".xml") and not SAVED_ANEW.match(name):
            root = etree.fromstring(part)
            out[name] = [
                etree.tostring(each, with_tail=False)
                for each in root.iter(f"{W}p", f"{TEXT}p", f"{TEXT}h")
                if next(each.iterancestors(f"{TEXT}tracked-changes"), None) is None
            ]
    return out


@needs_data
@each_file
def test_a_scrubbed_file_opened_and_saved_is_the_same_to_the_byte(file: Path) -> None:
    known = codec(file.suffix[1:])
    scrubbed = known.decide(file.read_bytes(), True)
    assert scrubbed is not None
    imported = open_bytes(scrubbed.data).imported
    assert not imported.proposals
    assert export(Session(imported.document), Kind.CLEAN, known.suffix, RULES, scrubbed.data).data == scrubbed.data
    again = known.decide(scrubbed.data, True)
    assert again is not None
    assert again.data == scrubbed.data


@needs_data
@each_file
def test_nothing_visible_goes_when_a_file_is_saved_without_an_edit(file: Path) -> None:
    data = file.read_bytes()
    opened = open_bytes(data).imported
    saved = codec(file.suffix[1:]).decide(data, True)
    assert saved is not None
    before = amended(Session(opened.document, opened.proposals))
    after = open_bytes(saved.data).imported.document
    assert [replace(b, id="") for b in _told(after)] == [replace(b, id="") for b in _told(before)]
    # Fields that fill in names of files are words afterwards.
    assert [line.plain for line in (*after.page.header, *after.page.footer)] == [
        line.plain for line in (*before.page.header, *before.page.footer)
    ]
    assert replace(after.page, header=(), footer=()) == replace(before.page, header=(), footer=())
    assert {bytes(m) for m in after.media.values()} == {bytes(m) for m in before.media.values()}
    if file.suffix == ".docx" and not opened.proposals:
        assert list(looks(saved.data)) == list(looks(data))


def _told(document: Document) -> Iterator[Block]:
    """Blocks whose atoms and tables are named by what they show: names count from the top of each file."""
    for block in document:
        spans = tuple(s._replace(atom=replace(s.atom, key="")) if s.atom else s for s in block.text.spans)
        cell = replace(block.cell, table="", row=0) if block.cell else None
        yield replace(block, text=Text(spans), cell=cell, story=str(bool(block.story)))


def looks(data: bytes) -> Iterator[list[tuple[bytes, str]]]:
    """The words of each paragraph of a Word file's main part, joined where they have the same properties.

    Found by a walk of its own: fields and names of the reviewers' sessions are no words.
    """
    root = etree.fromstring(parts(data)["word/document.xml"])
    for paragraph in root.iter(f"{W}p"):
        runs: list[tuple[bytes, str]] = []
        for run in paragraph.iter(f"{W}r"):
            if next(run.iterancestors(f"{W}p")) is paragraph:
                words = "".join(t.text or "" for t in run.iterchildren(f"{W}t"))
                properties = run.find(f"{W}rPr")
                kept = [] if properties is None else [p for p in properties if p.tag not in (f"{W}lang", f"{W}noProof")]
                runs.append((b"".join(sorted(etree.tostring(p, with_tail=False) for p in kept)), words))
        told = [run for run in runs if run[1]]
        yield [(key, "".join(words for _, words in group)) for key, group in groupby(told, key=lambda run: run[0])]


@needs_data
@each_file
@pytest.mark.parametrize("kind", [Kind.CLEAN, Kind.TRACKED])
def test_one_edit_changes_one_paragraph(file: Path, kind: Kind) -> None:
    known = codec(file.suffix[1:])
    scrubbed = known.decide(file.read_bytes(), True)
    assert scrubbed is not None
    base = open_bytes(scrubbed.data).imported.document
    before = paragraphs(scrubbed.data)
    long = [block for block in base if len(block.text) > 12 and not block.story]
    for block in long[:: max(1, len(long) // 3)]:
        proposal = Proposal("m", ("MRD",), "MRD/1/1", (Mod(block.id, (Edit(5, 9, Text.of("harbour")),)),))
        after = paragraphs(export(Session(base, (proposal,)), kind, known.suffix, RULES, scrubbed.data).data)
        assert after.keys() == before.keys()
        for part, old in before.items():
            main = part in ("word/document.xml", "content.xml")
            assert len(after[part]) == len(old)
            assert sum(a != b for a, b in zip(after[part], old, strict=True)) == int(main), (part, block.id)


# From one format to the other.


def picture(width: int = 3) -> Media:
    """A PNG image that is shown twelve by nine points."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, 2, 8, 0, 0, 0, 0)
    pixels = zlib.compress(b"\0" * ((width + 1) * 2))
    data = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    return Media(data).sized(12, 9)


WORDS = {
    "en": ("RESOLUTION 12 (Harrow Bay, 2027)", "Tide gauges", "resolves", "to share the gauges of the harbours"),
    "ar": ("القرار 12 (هارو باي، 2027)", "مقاييس المد والجزر", "يقرر", "أن تتقاسم الموانئ مقاييس المد والجزر"),
    "zh": ("第12号决议（哈罗湾，2027年）", "潮汐计", "做出决议", "共享各港口的潮汐计"),
    "ru": ("РЕЗОЛЮЦИЯ 12 (Харроу-Бей, 2027 г.)", "Приливные таблицы", "решает", "что порты обмениваются таблицами"),
}


def furnished(language: str) -> Document:
    """One of everything that both formats know."""
    number, title, call, item = WORDS[language]
    rtl = language == "ar"
    way = Layout(rtl=rtl)
    field = Atom("field", "page-number:1", "1")
    body = (
        Block("p1", Text.of(number), layout=way),
        Block("p2", Text.of(title), layout=way),
        Block("p3", Text.of(call), layout=way),
        Block("p4", Text.of("1\t", item, Span(ATOM, atom=Atom("footnote", "n1", "1"))), layout=way),
        Block("p5", Text.of(item, Span(ATOM, atom=Atom("endnote", "n2", "i"))), layout=way, numbering="a)"),
        Block("p6", Text.of(Span(item, Marks(bold=True)), Span(title, Marks(position="super"))), layout=way),
        Block("p7", Text.of(item, Span(ATOM, atom=Atom("image", "tide.png", "a tide"))), layout=way),
        Block("p8", Text.of("WTC-27 Latin"), layout=Layout(align="center")),
        Block("p9", Text.of(item), layout=replace(way, page_break=True)),
    )
    cells = (Cell("t", 0, 0, 2, 1), Cell("t", 0, 1, 1, 2), Cell("t", 1, 1), Cell("t", 1, 2))
    table = tuple(Block(f"c{n}", Text.of(title), Role.TABLE, layout=way, cell=cell) for n, cell in enumerate(cells))
    notes = tuple(Block(f"s{n}", Text.of(item), Role.FOOTNOTE, layout=way, story=f"n{n}") for n in (1, 2))
    return Document(
        (*body, *table, Block("p10", Text.of(item), layout=way), *notes),
        language=language,
        page=Page(
            width=841.9,
            height=595.3,
            top=70.9,
            start=85.05,
            header=(Text.of(title),),
            footer=(Text.of("WTC-27 ", Span(ATOM, atom=field)),),
        ),
        media={"tide.png": picture()},
        columns={"t": (100.0, 150.0, 200.0)},
    )


def seen(document: Document, looks: bool = True) -> tuple[object, ...]:
    """All that a reader sees of a document, whatever names the format gives.

    Without `looks` only body text has its marks: how a heading or a call looks is its style's.
    """
    tables: dict[str, int] = {}

    def cell(found: Cell | None) -> object:
        return replace(found, table=str(tables.setdefault(found.table, len(tables)))) if found else None

    def spans(block: Block) -> list[object]:
        if looks or block.role is Role.BODY:
            return [(s.text, s.marks, s.atom and _atom(s.atom, document)) for s in block.text.spans]
        return [block.text.string, [_atom(atom, document) for atom in block.text.atoms]]

    def lines(texts: Iterable[Text]) -> list[str]:
        return [f"{t.plain} {[a.key.partition(':')[0] for a in t.atoms]}" for t in texts]

    page = document.page
    blocks = [
        (spans(b), b.role, b.level, b.numbering, cell(b.cell), bool(b.story), b.layout.rtl, b.layout.page_break)
        for b in document
    ]
    lengths = [round(x) for x in (page.width, page.height, page.top, page.bottom, page.start, page.end)]
    widths = [[round(width) for width in told] for told in document.columns.values()]
    return blocks, lengths, lines(page.header), lines(page.footer), document.language, widths


def _atom(atom: Atom, document: Document) -> object:
    image = document.media.get(atom.key)
    number = atom.shown if atom.kind not in ("footnote", "endnote") else ""
    return atom.kind, number, image and bytes(image), image and [round(side) for side in image.size]


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("first", ["docx", "odt"])
def test_one_format_goes_to_the_other_and_back(language: str, first: str) -> None:
    other = "odt" if first == "docx" else "docx"
    document = open_bytes(export(Session(furnished(language)), Kind.CLEAN, first, RULES).data).imported.document
    start = seen(document)
    for suffix in (other, first, other):
        written = export(Session(document), Kind.CLEAN, suffix, RULES)
        assert written.notes == ()
        document = open_bytes(written.data).imported.document
        assert seen(document) == start


@settings(max_examples=30)
@given(st.data())
def test_random_texts_go_to_the_other_format_and_back(data: st.DataObject) -> None:
    from strategies import documents

    told = data.draw(documents())
    long = Block("long", Text.of("The words of this text are mostly English, so its language is known. " * 9))
    first = data.draw(st.sampled_from(["docx", "odt"]))
    other = "odt" if first == "docx" else "docx"
    document = replace(told, language="en", blocks=(*told.blocks, long))
    document = open_bytes(export(Session(document), Kind.CLEAN, first, RULES).data).imported.document
    away = open_bytes(export(Session(document), Kind.CLEAN, other, RULES).data).imported.document
    back = open_bytes(export(Session(away), Kind.CLEAN, first, RULES).data).imported.document
    assert seen(away, looks=False) == seen(document, looks=False)
    assert seen(back, looks=False) == seen(document, looks=False)


@needs_data
@each_file
def test_the_words_of_real_files_go_to_the_other_format_and_back(file: Path) -> None:
    first = file.suffix[1:]
    other = "odt" if first == "docx" else "docx"
    opened = open_bytes(file.read_bytes()).imported
    document = amended(Session(opened.document, opened.proposals))
    told = [(b.text.plain, b.role, b.level, b.numbering) for b in document]
    media = {bytes(m) for m in document.media.values()}
    for suffix in (other, first):
        written = export(Session(document), Kind.CLEAN, suffix, RULES)
        document = open_bytes(written.data).imported.document
        assert [(b.text.plain, b.role, b.level, b.numbering) for b in document] == told
        assert {bytes(m) for m in document.media.values()} <= media
        lost = sum(int(note.detail) for note in written.notes if note.code == "lost-picture")
        assert len(media) - len(document.media) <= lost
        media = {bytes(m) for m in document.media.values()}
