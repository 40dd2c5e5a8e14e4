"""Paragraphs run on into the next one past their text boxes, and words that come behind them stand in the text."""

from __future__ import annotations

import pytest
from hostile import packed
from hostile_odt import packed as packed_odt

from editor.amendment import Add, Edit, Mod, Proposal, Sup
from editor.document import Block, Document
from editor.markup import amended
from editor.profile import profile
from editor.rendering import Kind, render
from editor.session import Session
from editor.text import Text
from formats.certificate import certify, prove
from formats.docx import Docx
from formats.files import codec

DOCX = Docx()
NOTE = "<w:p/>"
BY = 'w:id="7" w:author="A. Delegate" w:date="2031-05-04T10:00:00Z"'
BOX = (
    '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x"/><a:graphic><a:graphicData><wps:wsp><wps:txbx>'
    "<w:txbxContent><w:p><w:r><w:t>chart of tides</w:t></w:r></w:p></w:txbxContent>"
    "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
)


def run(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def body(mark: str) -> bytes:
    """A paragraph with a text box, whose mark has that change, and one more."""
    properties = f"<w:pPr><w:rPr><w:{mark} {BY}/></w:rPr></w:pPr>" if mark else ""
    return packed(f"<w:p>{properties}{run('tides ')}{BOX}</w:p><w:p>{run('and moons')}</w:p>", NOTE)


def words(session: Session, final: bool) -> list[str]:
    return [block.text.plain.strip() for block in (amended(session) if final else session.base) if not block.story]


@pytest.mark.parametrize("mark", ["ins", "del"])
def test_paragraphs_are_joined_past_a_text_box(mark: str) -> None:
    data = body(mark)
    found = DOCX.read(data)
    session = Session(found.document, found.proposals)
    joined, parted = ["tides and moons", "chart of tides"], ["tides", "and moons", "chart of tides"]
    assert words(session, True) == (joined if mark == "del" else parted)
    assert words(session, False) == (parted if mark == "del" else joined)
    for kind in (Kind.CLEAN, Kind.ORIGINAL, Kind.TRACKED):
        written = DOCX.write(render(session, kind, profile("plain")), data)
        assert not prove(session, kind, written).failures
        if kind is not Kind.TRACKED:
            decided = DOCX.decide(data, kind is Kind.CLEAN)
            assert decided is not None
            assert not prove(session, kind, decided).failures


def test_a_provision_added_behind_a_text_box_stands_in_the_text() -> None:
    data = body("")
    base = DOCX.read(data).document
    parted = Mod("p1", (Edit(3, 3, Text.of("\u2029")),))
    for amendment in (Add(Block("new", Text.of("stars")), "p1"), parted):
        session = Session(base, (Proposal("mrd", ("MRD",), amendments=(amendment,)),))
        for kind in (Kind.CLEAN, Kind.TRACKED):
            written = DOCX.write(render(session, kind, profile("plain")), data)
            assert not prove(session, kind, written).failures


FRAME = (
    '<draw:frame text:anchor-type="as-char" svg:width="60pt" svg:height="30pt"><draw:text-box>'
    "<text:p>chart of tides</text:p></draw:text-box></draw:frame>"
)
FIGURES = {
    "docx": packed(f"<w:p>{run('tides ')}{BOX}</w:p><w:p>{run('stars')}</w:p>", NOTE),
    "odt": packed_odt(f"<text:p>tides {FRAME}</text:p><text:p>stars</text:p>"),
}


@pytest.mark.parametrize("whole", [True, False])
@pytest.mark.parametrize("suffix", FIGURES)
def test_a_figure_whose_words_still_count_stays_when_its_paragraph_goes(suffix: str, whole: bool) -> None:
    known, data = codec(suffix), FIGURES[suffix]
    base = known.read(data).document
    anchor = base.blocks[0]
    gone = Sup(anchor.id) if whole else Mod(anchor.id, (Edit(3, len(anchor.text), Text.of("al")),))
    session = Session(base, (Proposal("mrd", ("MRD",), amendments=(gone,)),))
    assert "chart of tides" in words(session, True)
    for kind in (Kind.CLEAN, Kind.TRACKED):
        written = known.write(render(session, kind, profile("plain")), data)
        assert not prove(session, kind, written).failures
    both = Proposal("mrd", ("MRD",), amendments=(gone, Sup(base.blocks[1].id)))
    alone = known.write(render(Session(base, (both,)), Kind.CLEAN, profile("plain")), data)
    assert not any(block.text.atoms for block in known.read(alone.data).document if not block.story)


def test_a_text_box_that_a_change_takes_away_does_not_count_as_kept() -> None:
    data = packed(f"<w:p>{run('tides ')}<w:del {BY}>{BOX}</w:del></w:p><w:p>{run('stars')}</w:p>", NOTE)
    both = [Block(str(at), Text.of(told)) for at, told in enumerate(("tides", "chart of tides", "stars"))]
    assert certify(data, final=Document((both[0], both[2])), base=Document(tuple(both))).passed
    assert not certify(data, final=Document(tuple(both)), base=Document(tuple(both))).passed
