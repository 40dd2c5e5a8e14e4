"""Several authors in one place: words stand as in the file, each in its own author's name where that can be told."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from itertools import groupby, permutations
from operator import itemgetter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.addresses import addresses
from editor.amendment import Add, Amendment, Edit, Mod, Proposal, Sup
from editor.document import Block, Document
from editor.markup import Change, amended, rows
from editor.profile import profile
from editor.rendering import Kind, render
from editor.session import Session, check
from editor.text import Text
from formats.authors import Place, shared
from formats.codec import Codec, Imported, called
from formats.docx import Docx
from formats.odt import Odt

RULES = profile("plain")
AUTHORS = ("Meridia", "Qoria", "Zembria")
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
OASIS = "urn:oasis:names:tc:opendocument:xmlns"
ODF = f'xmlns:office="{OASIS}:office:1.0" xmlns:text="{OASIS}:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'

Piece = tuple[str, Change, str]
"""Words, what becomes of them, and who does it; "" where they are kept."""
Told = Sequence[Sequence[Piece]]
"""Paragraphs of a file with tracked changes."""


@st.composite
def told(draw: st.DrawFn, in_order: bool = False) -> Told:
    """Paragraphs in which several change the same places; no two pieces have the same words.

    With `in_order` all places agree on who stands before whom.
    """
    order = draw(st.permutations(AUTHORS))
    out: list[list[Piece]] = []
    number = 0

    def put(change: Change, author: str = "") -> None:
        nonlocal number
        number += 1
        out[-1].append((f"w{number} ", change, author))

    for _ in range(draw(st.integers(1, 3))):
        out.append([])
        put(Change.KEPT)
        for _ in range(draw(st.integers(1, 4))):
            there = draw(st.lists(st.sampled_from(AUTHORS), max_size=4))
            for author in sorted(there, key=order.index) if in_order else there:
                put(Change.INSERTED, author)
            gone = draw(st.sampled_from(["", *AUTHORS]))
            put(Change.DELETED if gone else Change.KEPT, gone)
    return out


def packed(**parts: str) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return target.getvalue()


def as_docx(file: Told) -> bytes:
    def run(piece: Piece) -> str:
        words, change, author = piece
        if change is Change.KEPT:
            return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'
        tag, held = ("w:ins", "w:t") if change is Change.INSERTED else ("w:del", "w:delText")
        words = f'<w:r><{held} xml:space="preserve">{words}</{held}></w:r>'
        return f'<{tag} w:id="1" w:author="{author}">{words}</{tag}>'

    return in_word("".join(f"<w:p>{''.join(map(run, pieces))}</w:p>" for pieces in file))


def in_word(body: str) -> bytes:
    return packed(
        **{
            "[Content_Types].xml": f'<Types xmlns="{TYPES}"/>',
            "_rels/.rels": f'<Relationships xmlns="{LINKS}"><Relationship Id="r1" Type="{OFFICE}" '
            'Target="word/document.xml"/></Relationships>',
            "word/document.xml": f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>',
        }
    )


def as_odt(file: Told) -> bytes:
    regions: dict[str, str] = {}

    def run(piece: Piece) -> str:
        words, change, author = piece
        id = f"c{len(regions)}"
        stored = f"<text:p>{words.strip()}<text:s/></text:p>" if change is Change.DELETED else ""
        kind = "deletion" if stored else "insertion"
        who = f"<office:change-info><dc:creator>{author}</dc:creator></office:change-info>"
        if change is not Change.KEPT:
            regions[id] = f"<text:{kind}>{who}{stored}</text:{kind}>"
        words = f"{words.strip()}<text:s/>"
        if change is Change.INSERTED:
            return f'<text:change-start text:change-id="{id}"/>{words}<text:change-end text:change-id="{id}"/>'
        return words if change is Change.KEPT else f'<text:change text:change-id="{id}"/>'

    return in_odf("".join(f"<text:p>{''.join(map(run, pieces))}</text:p>" for pieces in file), regions)


def in_odf(body: str, regions: Mapping[str, str]) -> bytes:
    told = "".join(f'<text:changed-region text:id="{id}">{r}</text:changed-region>' for id, r in regions.items())
    tracked = f"<text:tracked-changes>{told}</text:tracked-changes>"
    content = f"<office:body><office:text>{tracked}{body}</office:text></office:body>"
    return packed(
        **{
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f'<office:document-content {ODF} office:version="1.3">{content}</office:document-content>',
        }
    )


def shown(imported: Imported) -> list[list[Piece]]:
    """What a file that was opened shows, paragraph by paragraph, in the words it was written with."""
    session = Session(imported.document, imported.proposals)
    check(session)
    names = {proposal.id: ", ".join(proposal.sponsors) for proposal in session.proposals}
    out = []
    for row in rows(session):
        found = [(s.text.string, s.change, ", ".join(names[id] for id in s.proposals)) for s in row.segments]
        out.append([(f"{word} ", change, by) for text, change, by in found for word in text.split()])
    return out


def reading(file: Told, without: Change) -> list[list[Piece]]:
    """What stands in one reading, and whose it is."""
    return [[piece for piece in pieces if piece[1] is not without] for pieces in file]


def words(file: Told) -> list[list[str]]:
    return [[words for words, _, _ in pieces] for pieces in file]


def spelled(file: Told) -> bool:
    """Whether there is an order of the authors in which every place can be told; by trying them all."""
    places = [
        [author for author, _ in groupby(author for _, _, author in there)]
        for pieces in file
        for change, there in groupby(pieces, key=itemgetter(1))
        if change is Change.INSERTED
    ]
    return any(all(sorted(set(p), key=order.index) == p for p in places) for order in permutations(AUTHORS))


each_format = pytest.mark.parametrize(
    ("codec", "write", "code"),
    [(Docx(), as_docx, "docx-authors-at-one-place"), (Odt(), as_odt, "odt-mixed-authors")],
    ids=["docx", "odt"],
)


@each_format
@given(told(in_order=True))
def test_where_one_order_fits_every_place_each_word_is_its_own_authors(
    codec: Codec, write: Callable[[Told], bytes], code: str, file: Told
) -> None:
    found = codec.read(write(file))
    for without in (Change.INSERTED, Change.DELETED):
        assert reading(shown(found), without) == reading(file, without)
    assert not found.notes


@each_format
@given(told())
def test_words_stand_as_in_the_file_and_only_names_that_no_order_tells_are_others(
    codec: Codec, write: Callable[[Told], bytes], code: str, file: Told
) -> None:
    found = codec.read(write(file))
    final, wanted = reading(shown(found), Change.DELETED), reading(file, Change.DELETED)
    assert words(final) == words(wanted)
    assert reading(shown(found), Change.INSERTED) == reading(file, Change.INSERTED)
    if spelled(file):
        assert final == wanted
    assert (final != wanted) == (code in {note.code for note in found.notes})


@each_format
def test_the_order_that_most_places_have_counts_and_the_others_are_one_authors(
    codec: Codec, write: Callable[[Told], bytes], code: str
) -> None:
    first, second = (("x ", Change.INSERTED, "Meridia"), ("y ", Change.INSERTED, "Qoria"))
    kept = ("a ", Change.KEPT, "")
    found = codec.read(write([[kept, first, second], [kept, second, first], [kept, second, first]]))
    assert shown(found)[1:] == [[kept, second, first], [kept, second, first]]
    assert shown(found)[0] == [kept, first, ("y ", Change.INSERTED, "Meridia")]
    assert [proposal.sponsors for proposal in found.proposals] == [("Qoria",), ("Meridia",)]
    assert [note.code for note in found.notes] == [code]


@each_format
def test_what_stands_inside_anothers_words_is_told_with_them_and_what_stands_beside_is_not(
    codec: Codec, write: Callable[[Told], bytes], code: str
) -> None:
    names = "Meridia", "Qoria", "Meridia", "Zembria"
    file = [[("a ", Change.KEPT, ""), *((f"w{n} ", Change.INSERTED, name) for n, name in enumerate(names))]]
    found = codec.read(write(file))
    assert [by for _, _, by in shown(found)[0]] == ["", "Meridia", "Meridia", "Meridia", "Zembria"]
    assert [note.code for note in found.notes] == [code]


@each_format
def test_the_same_words_put_in_one_place_by_two_stand_there_twice(
    codec: Codec, write: Callable[[Told], bytes], code: str
) -> None:
    file = [[("a ", Change.KEPT, ""), *(("tidal ", Change.INSERTED, name) for name in AUTHORS[:2])]]
    found = codec.read(write(file))
    assert [block.text.string for block in amended(Session(found.document, found.proposals))] == ["a tidal tidal "]


def test_what_another_wrote_into_an_added_paragraph_is_told_with_it_and_not_in_silence() -> None:
    words = "".join(f'<w:ins w:id="1" w:author="{name}"><w:r><w:t>x</w:t></w:r></w:ins>' for name in AUTHORS[:2])
    added = f'<w:p><w:pPr><w:rPr><w:ins w:id="2" w:author="Meridia"/></w:rPr></w:pPr>{words}</w:p>'
    found = Docx().read(in_word(f"{added}<w:p><w:r><w:t>kept</w:t></w:r></w:p>"))
    assert [proposal.sponsors for proposal in found.proposals] == [("Meridia",)]
    assert [note.code for note in found.notes] == ["docx-authors-at-one-place"]
    regions = {
        f"c{at}": f"<text:insertion><office:change-info><dc:creator>{name}</dc:creator></office:change-info>"
        "</text:insertion>"
        for at, name in enumerate(AUTHORS[:2])
    }
    body = (
        '<text:p><text:change-start text:change-id="c0"/>x<text:change-start text:change-id="c1"/>x'
        '<text:change-end text:change-id="c1"/></text:p><text:p><text:change-end text:change-id="c0"/>kept</text:p>'
    )
    found = Odt().read(in_odf(body, regions))
    assert [proposal.sponsors for proposal in found.proposals] == [("Meridia",)]
    assert [note.code for note in found.notes] == ["odt-mixed-authors"]


@st.composite
def crowded(draw: st.DrawFn) -> Session:
    """Sessions whose proposals want the same few places, each with words of its own."""
    base = Document(tuple(Block(f"p{n}", Text.of("one two three four")) for n in range(draw(st.integers(1, 3)))))
    proposals: list[Proposal] = []
    for author in draw(st.permutations(AUTHORS)):
        amendments: list[Amendment] = []
        for block in base:
            cuts = draw(st.lists(st.sampled_from([0, 4, 8, 14, 18]), max_size=4, unique=True).map(sorted))
            stops = [draw(st.sampled_from([start, *cuts[at + 1 : at + 2]])) for at, start in enumerate(cuts)]
            edits = [
                Edit(start, stop, Text.of(f" {author}{start}"))
                for start, stop in zip(cuts, stops, strict=True)
                if draw(st.booleans())
            ]
            if draw(st.integers(0, 5)) == 0:
                amendments.append(Sup(block.id))
            elif edits:
                amendments.append(Mod(block.id, tuple(edits)))
        if draw(st.booleans()):
            added = Block(f"{author}-1", Text.of(f"added by {author}"))
            amendments.append(Add(added, draw(st.sampled_from([b.id for b in base]))))
        proposals.append(Proposal(author, (author,), amendments=tuple(amendments)))
    return Session(base, tuple(proposals))


@pytest.mark.parametrize("codec", [Docx(), Odt()], ids=["docx", "odt"])
@settings(max_examples=60)
@given(crowded())
def test_a_collision_written_as_tracked_changes_keeps_its_names(codec: Codec, session: Session) -> None:
    def inserted(session: Session) -> list[tuple[str, str]]:
        pieces = [p for paragraph in render(session, Kind.TRACKED, RULES).paragraphs for p in paragraph.pieces]
        new = [(p.author, p.text.string) for p in pieces if p.change is Change.INSERTED]
        return [(by, "".join(text for _, text in same)) for by, same in groupby(new, key=itemgetter(0))]

    found = codec.read(codec.write(render(session, Kind.TRACKED, RULES), None).data)
    again = Session(found.document, found.proposals)
    assert inserted(again) == inserted(session)
    assert not found.notes


NAMES = "ABCDE"
places = st.dictionaries(
    st.tuples(st.sampled_from(["p1", "p2", "p3"]), st.integers(0, 3)),
    st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(["x", "y", "z"]).map(Text.of)), min_size=1, max_size=6),
)


@given(places)
def test_told_in_order_every_place_reads_as_it_was_met(found: Mapping[Place, Sequence[tuple[str, Text]]]) -> None:
    sharing = shared(found)
    ordered = sharing.ordered(NAMES)
    assert sorted(ordered) == list(NAMES)
    for place, pieces in found.items():
        by: dict[str, list[Text]] = {}
        for author, text in pieces:
            by.setdefault(sharing.name(place, author), []).append(text)
        words = [Text.of(*by[author]) for author in ordered if author in by]
        assert Text.of(*words) == Text.of(*(text for _, text in pieces))
        assert len(set(words)) == len(words), "what two put in one place alike would stand there once"


@given(st.permutations(NAMES))
def test_authors_who_share_no_place_stay_in_the_order_they_were_met(authors: Sequence[str]) -> None:
    assert (
        shared({("p1", at): [(author, Text.of("x"))] for at, author in enumerate(authors)}).ordered(authors) == authors
    )


def test_a_note_calls_a_provision_as_people_do_and_what_is_added_by_its_first_words() -> None:
    regions = {
        f"c{at}": f"<text:insertion><office:change-info><dc:creator>{AUTHORS[at % 2]}</dc:creator></office:change-info>"
        "</text:insertion>"
        for at in range(4)
    }
    inside = '<text:change-start text:change-id="{}"/>water<text:change-end text:change-id="{}"/>'
    body = (
        '<text:p>resolves</text:p><text:p>the tide <text:change-start text:change-id="c0"/>high '
        f'{inside.format("c1", "c1")} mark<text:change-end text:change-id="c0"/></text:p>'
        f'<text:p><text:change-start text:change-id="c2"/>high {inside.format("c3", "c3")}</text:p>'
        '<text:p><text:change-end text:change-id="c2"/>kept</text:p>'
    )
    found = Odt().read(in_odf(body, regions))
    provision = found.document.blocks[1].id
    assert [note.where for note in found.notes] == [provision, "high water"]
    told = called(found.notes, found.document)
    assert [note.where for note in told] == [addresses(found.document)[provision], "high water"]
