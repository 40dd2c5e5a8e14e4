"""A thousand pages with 50,000 tracked revisions are opened, cleaned and exported, and every text is right."""

from __future__ import annotations

import pytest
from benchmarks.revisions import package

from editor.profile import profile
from editor.rendering import Kind
from editor.session import Session
from formats.certificate import prove
from formats.export import decided, export
from formats.files import open_bytes

RULES = profile("plain")
SLOW = (pytest.mark.slow, pytest.mark.timeout(1800))


@pytest.mark.parametrize("paragraphs", [202, pytest.param(20_002, marks=SLOW)])
def test_many_revisions_are_opened_cleaned_and_exported(paragraphs: int) -> None:
    data, count = package(paragraphs)
    assert count >= paragraphs * 5 // 2 - 5
    imported = open_bytes(data).imported
    assert {proposal.sponsors for proposal in imported.proposals} == {("MRD",), ("ZEM",), ("QOR",)}
    session = Session(imported.document, imported.proposals)
    for kind in (Kind.CLEAN, Kind.ORIGINAL):
        written = decided(session, kind, "docx", data)
        assert written is not None
        assert prove(session, kind, written).failures == ()
    for suffix in ("docx", "odt"):
        written = export(session, Kind.TRACKED, suffix, RULES, data if suffix == "docx" else None)
        assert prove(session, Kind.TRACKED, written).failures == ()
