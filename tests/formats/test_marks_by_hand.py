"""Files whose words are struck and underlined by hand, alone or beside tracked changes: the cases, and random ones.

In the cases ``~struck~`` and ``_underlined_`` words have one line, ``≈struck≈`` and ``‗underlined‗`` ones two;
``#coloured#`` words are red, and ``[-deleted-]`` and ``{+inserted+}`` ones tracked changes.
"""

from __future__ import annotations

import io
import os
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.amendment import Add, Mod, Proposal, Sup
from editor.document import Block, Document, Role
from editor.markup import amended
from editor.profile import profile
from editor.rendering import Kind, render, text_alone
from editor.session import Session, check
from editor.text import Text
from formats.certificate import prove
from formats.codec import Imported
from formats.export import export
from formats.files import codec, open_bytes

CASES = sorted((Path(__file__).parents[1] / "cases" / "handmade").iterdir())
RULES = profile("plain")
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TOLD = 'w:id="1" w:author="A. Delegate" w:date="2027-05-04T10:00:00Z"'
LOOKS = {
    "~": "<w:strike/>",
    "_": '<w:u w:val="single"/>',
    "≈": "<w:dstrike/>",
    "‗": '<w:u w:val="double"/>',
    "#": '<w:color w:val="FF0000"/>',
}


def run(text: str, look: str = "", tag: str = "t") -> str:
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    inner = "<w:tab/>".join(f'<w:{tag} xml:space="preserve">{part}</w:{tag}>' for part in text.split("\t"))
    return f"<w:r>{properties}{inner}</w:r>"


def runs(text: str, tag: str = "t") -> str:
    parts = re.split(r"(~[^~]*~|_[^_]*_|≈[^≈]*≈|‗[^‗]*‗|#[^#]*#)", text)
    return "".join(run(p[1:-1], LOOKS[p[0]], tag) if p[0] in LOOKS else run(p, tag=tag) for p in parts if p)


def paragraph(line: str) -> str:
    """A line of a case; it ends in ``{+¶+}`` or ``[-¶-]`` where its mark is tracked."""
    mark = ""
    for sign, name in (("{+¶+}", "ins"), ("[-¶-]", "del")):
        if line.endswith(sign):
            line, mark = line.removesuffix(sign), f"<w:pPr><w:rPr><w:{name} {TOLD}/></w:rPr></w:pPr>"
    out = ""
    for part in re.split(r"(\[-.*?-\]|\{\+.*?\+\})", line):
        if part.startswith("[-"):
            out += f"<w:del {TOLD}>{runs(part[2:-2], 'delText')}</w:del>"
        elif part.startswith("{+"):
            out += f"<w:ins {TOLD}>{runs(part[2:-2])}</w:ins>"
        else:
            out += runs(part)
    return f"<w:p>{mark}{out}</w:p>"


def docx(body: str) -> bytes:
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>',
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="a" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>',
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return stream.getvalue()


def as_odt(data: bytes) -> bytes:
    """The same in OpenDocument, as its marks and changes are before anybody reads sense into them."""
    imported = codec("docx").read(data)
    return codec("odt").write(render(Session(imported.document, imported.proposals), Kind.TRACKED, RULES)).data


def told(imported: Imported) -> Iterator[str]:
    """What a case expects: both texts, each proposal with its amendments, and what is uncertain."""
    session = Session(imported.document, imported.proposals)
    check(session)
    yield "base"
    yield from (block.text.plain for block in session.base)
    yield "\nfinal"
    yield from (block.text.plain for block in text_alone(session, amended(session)))
    for proposal in session.proposals:
        yield f"\n{proposal.marker or '-'} {proposal.name} ({proposal.state})"
        yield f"{proposal.reasons.plain}" if proposal.reasons else "no reasons"
        for amendment in proposal.amendments:
            edits = amendment.edits if isinstance(amendment, Mod) else ()
            signs = [f"{e.start}-{e.stop} {e.text.plain!r}" for e in edits]
            yield " ".join((amendment.marker.value, _place(imported, amendment.target), *signs))
    yield "\nuncertain"
    yield from (note.code + (f" {note.detail}" if note.detail else "") for note in imported.notes if _unsure(note.code))


def _unsure(code: str) -> bool:
    return code.startswith("marks-") or code.endswith("-colour")


def _place(imported: Imported, id: str) -> str:
    """The beginning of a block: ids are the format's own."""
    blocks = [*imported.document, *(a.block for p in imported.proposals for a in p.amendments if hasattr(a, "block"))]
    return repr(next(block.text.plain for block in blocks if block.id == id)[:24])


def lines_of(case: Path) -> bytes:
    return docx("".join(map(paragraph, (case / "marked.txt").read_text(encoding="utf-8").splitlines())))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
@pytest.mark.parametrize("suffix", ["docx", "odt"])
def test_marks_made_by_hand_are_read_as_told(case: Path, suffix: str) -> None:
    data = lines_of(case) if suffix == "docx" else as_odt(lines_of(case))
    found = "\n".join(told(open_bytes(data).imported)) + "\n"
    if os.environ.get("UPDATE_GOLDEN") and suffix == "docx":
        (case / "expected.txt").write_text(found, encoding="utf-8")
    expected = (case / "expected.txt").read_text(encoding="utf-8")
    if suffix == "odt":  # colour is no matter of the text, and another format does not have it
        found, expected = (re.sub(r"\w+-colour.*\n", "", text) for text in (found, expected))
    assert found == expected


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
@pytest.mark.parametrize("kind", [Kind.CLEAN, Kind.ORIGINAL, Kind.TRACKED])
@pytest.mark.parametrize(("suffix", "out"), [("docx", "docx"), ("docx", "odt"), ("odt", "odt"), ("odt", "docx")])
def test_what_is_read_of_marks_is_written(case: Path, kind: Kind, suffix: str, out: str) -> None:
    data = lines_of(case) if suffix == "docx" else as_odt(lines_of(case))
    imported = open_bytes(data).imported
    session = Session(imported.document, imported.proposals)
    written = export(session, kind, out, RULES, data if suffix == out else None)
    certificate = prove(session, kind, written)
    assert certificate.failures == ()


WORDS = st.sampled_from(["tide", "прилив", "潮汐", "مدّ", "a b"])
PIECES = st.lists(st.tuples(st.sampled_from("==-+"), st.sampled_from("==-+"), WORDS), min_size=1, max_size=6)
HAND = {"=": "", "-": LOOKS["~"], "+": LOOKS["_"]}


@settings(max_examples=150)
@given(st.lists(PIECES, min_size=1, max_size=4))
def test_no_word_is_lost_where_marks_stand_beside_tracked_changes(paragraphs: list[list[tuple[str, str, str]]]) -> None:
    head = ["MOD\tMRD/7/1", "RESOLUTION 5 (HARROW BAY, 2027)", "Tides", "resolves", "to ~never ~sail"]
    tags = {"=": "{}", "-": f"<w:del {TOLD}>{{}}</w:del>", "+": f"<w:ins {TOLD}>{{}}</w:ins>"}
    numbered = [[(h, t, f"{w}{n}.{m} ") for m, (h, t, w) in enumerate(p)] for n, p in enumerate(paragraphs)]
    body = "".join(
        "<w:p>" + "".join(tags[t].format(run(w, HAND[h], "delText" if t == "-" else "t")) for h, t, w in p) + "</w:p>"
        for p in numbered
    )
    data = docx("".join(map(paragraph, head)) + body)
    imported = open_bytes(data).imported
    session = Session(imported.document, imported.proposals)
    check(session)
    entangled = {note.where for note in imported.notes if note.code == "marks-entangled"}
    ids = [block.id for block in codec("docx").read(data).document][len(head) :]
    read = any(p.id.startswith("hand") for p in imported.proposals)
    assert read
    base = "".join(b.text.string for b in session.base.blocks)
    final = "".join(b.text.string for b in amended(session).blocks)
    for id, pieces in zip(ids, numbered, strict=False):
        for by_hand, tracked, word in pieces:
            plain = by_hand == "=" or id in entangled
            if plain or tracked == "+":
                assert (word in base, word in final) == (tracked != "+", tracked != "-"), word
            elif tracked == "=":
                assert (word in base, word in final) == (by_hand != "+", by_hand != "-"), word
            else:
                assert (word in base, word in final) == (True, False), word
    for kind in (Kind.CLEAN, Kind.ORIGINAL, Kind.TRACKED):
        assert prove(session, kind, export(session, kind, "docx", RULES, data)).failures == ()


@pytest.mark.parametrize("suffix", ["docx", "odt"])
def test_a_move_marked_by_hand_comes_back_as_a_move(suffix: str) -> None:
    imported = open_bytes(lines_of(next(case for case in CASES if case.name == "moved-fr"))).imported
    session = Session(imported.document, imported.proposals)
    again = open_bytes(export(session, Kind.MARKED, suffix, RULES).data).imported
    ends = [[a.marker.value for a in p.amendments if a.marker.value.endswith("*")] for p in again.proposals]
    assert [end for end in ends if end] == [["SUP*", "ADD*"]]


@pytest.mark.parametrize("suffix", ["docx", "odt"])
def test_a_text_reworded_as_it_moved_comes_back_as_a_move(suffix: str) -> None:
    source = Block("p", Text.of("1\tto lend thirty instruments to the coasts that ask for them;"), Role.ITEM)
    base = Document((source, Block("q", Text.of("2\tto publish the measurements."), Role.ITEM)))
    add = Add(Block("n", Text.of("3\tto lend new instruments to all coasts that ask for them."), Role.ITEM), "q", "p")
    proposal = Proposal("one", ("MRD",), number="MRD/4/1", amendments=(Sup("p", moved_to="n"), add))
    again = open_bytes(export(Session(base, (proposal,)), Kind.MARKED, suffix, RULES).data).imported
    (read,) = again.proposals
    assert [a.marker.value for a in read.amendments] == ["SUP*", "ADD*"]
    assert read.amendments[1].block.text == add.block.text
