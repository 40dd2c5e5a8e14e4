"""A note that an amendment adds is a note of the file edited in place."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from editor.amendment import Add, Amendment, Edit, Mod, Proposal, Sup
from editor.compare import EXACTLY, compare
from editor.document import Block, Document, Role
from editor.markup import amended
from editor.profile import profile
from editor.rendering import Kind, render
from editor.session import Session
from editor.text import ATOM, Atom, Span, Text
from formats.docx import Docx

DOCX = Docx()
COMPARED = Path(__file__).parents[4] / "shared" / "data" / "compare"
PAIRS = [
    ("WC034-Footnotes-Before", "WC034-Footnotes-After3"),
    ("WC035-Endnote-Before", "WC035-Endnote-After"),
    ("WC035-Endnote-After", "WC035-Endnote-Before"),
    ("WC036-Footnote-With-Table-Before", "WC036-Footnote-With-Table-After"),
]


def note(kind: str, key: str, shown: str = "1") -> Span:
    return Span(ATOM, atom=Atom(kind, key, shown))


def plain_file(*blocks: Block) -> bytes:
    return DOCX.write(render(Session(Document(blocks)), Kind.ORIGINAL, profile("plain"))).data


def told(document: Document) -> list[tuple[str, bool]]:
    """What each paragraph says, and whether it stands in a note. The sign of a note stands for its number."""
    return [(block.text.string, bool(block.story)) for block in document if block.text]


def written(session: Session, kind: Kind, source: bytes) -> bytes:
    done = DOCX.write(render(session, kind, profile("plain")), source)
    assert not done.notes
    return done.data


def with_note(kind: str, source: bytes) -> Session:
    """A note of two paragraphs behind the first word, and another in an added paragraph."""
    base = DOCX.read(source).document
    end = base.blocks[-1].id
    notes = (
        Block("n1", Text.of("Meridia does not agree."), Role.FOOTNOTE, story="new"),
        Block("n2", Text.of("Nor does Zembria."), Role.FOOTNOTE, story="new"),
        Block("n3", Text.of("See Resolution 12."), Role.FOOTNOTE, story="newer"),
    )
    first, *_ = base.blocks
    text = Text.of("to publish them", note(kind, "newer", "2"), ";")
    amendments: tuple[Amendment, ...] = (
        Mod(first.id, (Edit(3, 3, Text.of(note(kind, "new"))),)),
        Add(Block("p", text), first.id),
        *(Add(block, after) for block, after in zip(notes, (end, "n1", "n2"), strict=True)),
    )
    return Session(base, (Proposal("one", ("Meridia",), amendments=amendments),))


BODY = (Block("a", Text.of("the tides at Harrow Bay;")), Block("b", Text.of("to wait.")))
NOTED = (
    Block("a", Text.of("the tides at Harrow Bay;")),
    Block("b", Text.of("to wait", note("footnote", "old"), ".")),
    Block("c", Text.of("Until the flood."), Role.FOOTNOTE, story="old"),
)


@pytest.mark.parametrize("blocks", [BODY, NOTED], ids=["without notes", "with notes"])
@pytest.mark.parametrize("kind", ["footnote", "endnote"])
def test_an_added_note_is_one_in_every_kind_of_file(kind: str, blocks: tuple[Block, ...]) -> None:
    source = plain_file(*blocks)
    session = with_note(kind, source)
    final = sorted(told(amended(session)))
    assert sorted(told(DOCX.read(written(session, Kind.CLEAN, source)).document)) == final
    assert told(DOCX.read(written(session, Kind.ORIGINAL, source)).document) == told(session.base)
    tracked = DOCX.read(written(session, Kind.TRACKED, source))
    assert told(tracked.document) == told(session.base)
    assert sorted(told(amended(Session(tracked.document, tracked.proposals)))) == final
    marked = DOCX.read(DOCX.write(render(session, Kind.MARKED, profile("plain")), source).data).document
    assert ("Meridia does not agree.", True) in told(marked)


def test_a_file_without_notes_gets_their_part_with_separators_once() -> None:
    source = plain_file(*BODY)
    with zipfile.ZipFile(io.BytesIO(written(with_note("endnote", source), Kind.TRACKED, source))) as package:
        names = package.namelist()
        notes = package.read("word/endnotes.xml").decode()
        assert package.read("[Content_Types].xml").decode().count("endnotes+xml") == 1
        assert package.read("word/_rels/document.xml.rels").decode().count('/endnotes"') == 1
        text = package.read("word/document.xml").decode()
    assert (names.count("word/endnotes.xml"), "word/footnotes.xml" in names) == (1, False)
    assert notes.count("<w:endnote ") == 4
    assert text.split("<w:endnoteReference")[0].rstrip("<").rpartition("<w:ins ")[2].count("</w:ins>") == 0


@pytest.mark.parametrize(("before", "after"), PAIRS, ids=lambda name: name)
def test_notes_of_a_real_pair_are_written_as_notes(before: str, after: str) -> None:
    old, new = (COMPARED / f"{name}.docx" for name in (before, after))
    if not old.exists():
        pytest.skip(f"{old.name} is not here")
    source = old.read_bytes()
    base, final = DOCX.read(source).document, DOCX.read(new.read_bytes()).document
    session = Session(base, (Proposal("comparison", amendments=compare(base, final, EXACTLY)),))
    assert told(DOCX.read(written(session, Kind.CLEAN, source)).document) == told(final)
    tracked = DOCX.read(written(session, Kind.TRACKED, source))
    assert told(amended(Session(tracked.document, tracked.proposals))) == told(final)
    assert told(tracked.document) == told(base)


@pytest.mark.parametrize("file_kind", [Kind.CLEAN, Kind.TRACKED])
def test_notes_are_numbered_as_the_text_refers_to_them(file_kind: Kind) -> None:
    source = plain_file(*NOTED)
    with zipfile.ZipFile(io.BytesIO(written(with_note("footnote", source), file_kind, source))) as package:
        text, notes = (package.read(f"word/{name}.xml").decode() for name in ("document", "footnotes"))
    assert re.findall(r'<w:footnoteReference [^>]*w:id="(\d+)"', text) == ["1", "2", "3"]
    assert re.findall(r'<w:footnote w:id="(\d+)"', notes) == ["1", "2", "3"]
    assert notes.index("Meridia") < notes.index("See Resolution") < notes.index("Until the flood")


SOFFICE = shutil.which("soffice")


@pytest.mark.slow
@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_shows_an_added_note_as_one(tmp_path: Path) -> None:
    source = plain_file(*BODY)
    file = tmp_path / "tracked.docx"
    file.write_bytes(written(with_note("footnote", source), Kind.TRACKED, source))
    profile_folder = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [str(SOFFICE), profile_folder, "--headless", "--convert-to", "odt", "--outdir", str(tmp_path), str(file)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    with zipfile.ZipFile(tmp_path / "tracked.odt") as package:
        text = package.read("content.xml").decode()
    notes = [part.partition("</text:note-body>")[0] for part in text.split("<text:note-body>")[1:]]
    assert ["Meridia" in note for note in notes] == [True, False]
    assert "See Resolution 12." in notes[1]


@pytest.mark.parametrize("gone", [0, 1])
def test_a_note_without_words_stays_a_note_in_a_new_file(gone: int) -> None:
    notes = [Block(f"n{at}", Text.of(f"See the almanac {at}."), Role.FOOTNOTE, story=f"s{at}") for at in (0, 1)]
    atoms = [Span(ATOM, atom=Atom("footnote", note.story, str(at + 1))) for at, note in enumerate(notes)]
    base = Document((Block("p1", Text.of("The tide", atoms[0], " comes", atoms[1], ".")), *notes))
    session = Session(base, (Proposal("a", ("Zembria",), amendments=(Sup(notes[gone].id),)),))
    data = DOCX.write(render(session, Kind.CLEAN, profile("plain"))).data
    read = DOCX.read(data).document
    assert [atom.kind for atom in read.blocks[0].text.atoms] == ["footnote", "footnote"]
    words = {block.story: block.text.string for block in read if block.story}
    told = [words.get(atom.key, "") for atom in read.blocks[0].text.atoms]
    assert told == ["" if at == gone else note.text.string for at, note in enumerate(notes)]
