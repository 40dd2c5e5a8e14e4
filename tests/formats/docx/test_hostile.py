"""Every construct in every container: two ways of deciding agree, and nothing is left behind."""

from __future__ import annotations

import re

import pytest
from hostile import EQUATION, W, bodies, notes, packed
from hypothesis import given, settings
from lxml import etree

from editor.document import Document
from editor.markup import amended
from editor.profile import profile
from editor.rendering import Kind, render
from editor.session import Session, check
from formats.certificate import prove
from formats.codec import Written
from formats.docx import Docx
from formats.package import open_package, parse_xml

DOCX = Docx()
RULES = profile("plain")
LEFT = re.compile(
    rb"<w:(?:ins|del|moveFrom|moveTo|\w+Change|\w+Range(?:Start|End)|cellIns|cellDel|cellMerge|comment\w+|proofErr)\b"
    rb"|rsid|paraId|delText|delInstrText"
)
SPELLING = {f"{{{W}}}{name}" for name in ("rPr", "t", "delText", "tab", "noBreakHyphen")}


def texts(document: Document) -> list[str]:
    """The words of each paragraph that has any; those of equations are not amended."""
    told = (" ".join(b.text.plain.translate(dict.fromkeys(map(ord, EQUATION))).split()) for b in document)
    return [text for text in told if text]


def check_clean(written: Written, named: bool = False) -> None:
    """No trace is left, names of sponsors apart where they are to be `named`, and nothing is torn."""
    package = open_package(written.data)
    for name in package.names:
        part = package.read(name)
        if name.startswith("word/") and not name.endswith(".rels"):
            assert named or b"Delegate" not in part
            assert not LEFT.search(part), LEFT.search(part)
            check_whole(parse_xml(part))


def check_whole(root: etree._Element) -> None:
    """Nothing is torn: containers hold what they must, fields end."""
    for holder in root.iter(f"{{{W}}}tc", f"{{{W}}}txbxContent"):
        assert holder[-1].tag == f"{{{W}}}p", "containers end in a paragraph"
    for holder in root.iter(f"{{{W}}}tbl", f"{{{W}}}tr"):
        inner = "tr" if holder.tag.endswith("tbl") else "tc"
        assert next(holder.iter(f"{{{W}}}{inner}"), None) is not None
    depth = 0
    for mark in root.iter(f"{{{W}}}fldChar"):
        depth += {"begin": 1, "end": -1}.get(mark.get(f"{{{W}}}fldCharType", ""), 0)
        assert depth >= 0
    assert depth == 0, "no half a field"
    for run in root.iter(f"{{{W}}}r"):
        following = run.getnext()
        if following is not None and following.tag == run.tag and spells(run) and spells(following):
            assert look(run) != look(following), "no word is in pieces"


def spells(run: etree._Element) -> bool:
    """True for a run of text, and of nothing else."""
    return all(child.tag in SPELLING for child in run)


def look(run: etree._Element) -> bytes:
    """What the properties of runs are equal by."""
    properties = run.find(f"{{{W}}}rPr")
    return etree.tostring(properties, method="c14n", with_tail=False) if properties is not None else b""


@settings(max_examples=100)
@given(bodies(), notes())
def test_a_file_read_and_written_and_one_decided_as_it_stands_say_the_same(body: str, note: str) -> None:
    check_both_ways(body, note)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@settings(max_examples=1000)
@given(bodies(), notes())
def test_they_say_the_same_of_many_more(body: str, note: str) -> None:
    check_both_ways(body, note)


def check_both_ways(body: str, note: str) -> None:
    """Reading and writing, and deciding in the XML, give the same words and no trace."""
    data = packed(body, note)
    found = DOCX.read(data)
    session = Session(found.document, found.proposals)
    check(session)
    for kind, wanted in ((Kind.CLEAN, amended(session)), (Kind.ORIGINAL, session.base)):
        written = DOCX.write(render(session, kind, RULES), data, found.parsed)
        assert DOCX.write(render(session, kind, RULES), data) == written
        decided = DOCX.decide(data, kind is Kind.CLEAN)
        assert decided is not None
        for way in (written, decided):
            check_clean(way)
            again = DOCX.read(way.data)
            assert not again.proposals
            assert texts(again.document) == texts(wanted)
        assert not prove(session, kind, decided).failures
        assert DOCX.decide(decided.data, True) == Written(decided.data), "cleaning twice changes nothing"
    tracked = DOCX.write(render(session, Kind.TRACKED, RULES), data).data
    for final, wanted in ((True, amended(session)), (False, session.base)):
        decided = DOCX.decide(tracked, final)
        assert decided is not None
        assert texts(DOCX.read(decided.data).document) == texts(wanted)
    check_clean(DOCX.write(render(session, Kind.MARKED, RULES), data), named=True)
