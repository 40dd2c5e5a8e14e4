"""What holds for every session. Each example and each random text goes through `check_laws`."""

from __future__ import annotations

from collections.abc import Sequence

from editor.document import Document
from editor.markup import Change, Row, amended, joined, rows
from editor.profile import profile
from editor.rendering import Kind, render
from editor.session import Session, check
from editor.text import Text


def check_laws(session: Session) -> Document:
    """The rows lose nothing: they spell the base and the amended text. Returns the amended text."""
    frozen = repr(session)
    check(session)
    marked = rows(session)
    base = list(joined(marked, Change.INSERTED))
    assert [(id, text) for id, text, _ in base] == [(b.id, b.text) for b in session.base]
    final = amended(session, marked)
    assert [b.text for b in final] == [t for _, t, _ in joined(marked, Change.DELETED)]
    assert len({row.id for row in marked}) == len(marked)
    for row in marked:
        assert row.shown.string == "".join(s.text.string for s in row.segments)
        assert (row.marker is None) == (not row.proposals)
    check_moves(marked)
    for kind in Kind:
        check_rendering(session, kind, final)
    assert repr(session) == frozen, "a view never alters the text"
    return final


def check_moves(marked: Sequence[Row]) -> None:
    """The words that are told as moved are the same at both ends."""
    ends = {row.id: row for row in marked if row.moved}
    for row in ends.values():
        here = [s for s in row.segments if s.moved]
        assert all(s.change is (Change.INSERTED if row.added else Change.DELETED) for s in here)
        source = ends.get(row.moved or "")
        if row.added and source is not None and source.moved == row.id:
            there = (s for r in marked if r.block.id == source.block.id for s in r.segments if s.moved)
            assert "".join(s.text.string for s in here) == "".join(s.text.string for s in there)


def check_rendering(session: Session, kind: Kind, final: Document) -> None:
    """What each kind of file would show, word for word."""
    paragraphs = render(session, kind, profile("plain")).paragraphs
    if kind is Kind.CLEAN:
        assert [p.text for p in paragraphs] == [b.text for b in final]
    if kind is Kind.ORIGINAL:
        assert [p.text for p in paragraphs] == [b.text for b in session.base]
    for paragraph in paragraphs:
        for piece in paragraph.pieces:
            if piece.block:
                source = session.base.block(piece.block).text
                assert source[piece.start : piece.start + len(piece.text)] == piece.text
    if kind is Kind.TRACKED:
        for without, expected in ((Change.DELETED, final), (Change.INSERTED, session.base)):
            spelled: list[Text] = []
            open_text: Text | None = None
            for paragraph in paragraphs:
                text = Text(tuple(s for p in paragraph.pieces if p.change is not without for s in p.text.spans))
                text = (open_text or Text()) + text
                if paragraph.mark is without:
                    open_text = text if text or open_text is not None else None
                    continue
                spelled.append(text)
                open_text = None
            if open_text:
                spelled.append(open_text)
            assert spelled == [b.text for b in expected]
