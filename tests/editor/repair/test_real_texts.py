"""The real texts beside the project, repaired. Skipped where they are absent."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from editor.document import Document, Role
from editor.markup import Change, amended
from editor.repair.findings import KEEP, Act, Finding, Kind, Repaired
from editor.repair.repairing import is_damaged, repair
from editor.session import Session, check
from formats.files import open_document

DATA = Path(__file__).parents[4] / "shared" / "data"
SEAMS = (Kind.SEAM, Kind.ADDED, Kind.INSERTION, Kind.DELETION)


def path(name: str) -> Path:
    found = DATA / name
    if not found.exists():
        pytest.skip(f"no real documents beside the project ({name})")
    return found


def repaired(name: str) -> Repaired:
    imported = open_document(path(f"texts/{name}")).imported
    found = repair(imported.document, proposals=imported.proposals)
    check(Session(found.base, found.proposals))
    return found


def texts(found: Repaired) -> tuple[str, str]:
    """The base text and the amended one, a line a paragraph."""
    final = amended(Session(found.base, found.proposals))
    return _text(found.base), _text(final)


def _text(document: Document) -> str:
    return "\n".join(block.text.string for block in document)


def segments(finding: Finding) -> list[tuple[str, str]]:
    return [(change.value, words.rstrip("\u2029")) for change, words in finding.reading.segments]


def test_the_nine_places_of_the_flattened_proposal_are_decided_as_they_were_read_by_hand() -> None:
    found = repaired("cub-70-res64.fr.txt")
    read = [
        json.loads(line) for line in path("texts/cub-70-res64.fr.seams.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    signs = {"k": "=", "d": "-", "i": "+"}
    wanted = [[(signs[sign], words) for sign, words in place["segs"] if sign != "k"] for place in read]
    decided = [f for f in found.findings if f.kind in SEAMS]
    assert all(f.decided and f.chosen != KEEP for f in decided)
    told = [[(s, w) for s, w in segments(f) if s != "="] for f in decided]
    assert told == wanted
    assert not found.undecided
    (proposal,) = found.proposals
    assert (proposal.number, proposal.sponsors) == ("CUB/70/1", ("CUB",))


def test_nothing_else_of_the_flattened_proposal_is_touched() -> None:
    found = repaired("cub-70-res64.fr.txt")
    others = [f for f in found.findings if f.kind not in SEAMS]
    assert {f.kind for f in others} == {Kind.BOOKMARK, Kind.HYPHEN}
    assert [f.found for f in others if f.kind is Kind.HYPHEN] == ["ciaprès", "UITR"]
    for text in texts(found):
        assert not re.search(r"\d{4}[A-Za-zÀ-ÿ]|,;|;,|\[bookmark", text)


def test_balloons_leave_the_text_and_stay_as_evidence() -> None:
    found = repaired("usa-22a4-res45-part1.fr.md")
    raw = path("texts/usa-22a4-res45-part1.fr.md").read_text(encoding="utf-8")
    for text in texts(found):
        assert not re.search(
            r"Deleted|Formatted|Geneux|Deturche|Alidra|Royer|Puyana|Bhandary|\[\d+\]|[AP]M$|\*\*|\\_", text
        )
    stamps = len(re.findall(r"\d/\d{1,2}/14 \d{1,2}:\d{2} [AP]M", raw))
    taken = {block for balloon in found.balloons for block in balloon.blocks}
    told = sum(
        len(re.findall(r"\d/\d{1,2}/14 \d{1,2}:\d{2} [AP]M", block.text.string))
        for block in found.source
        if block.id in taken
    )
    assert told == stamps
    assert {b.act for b in found.balloons} == {Act.DELETED, Act.FORMATTED, Act.UNKNOWN}
    joined = next(b for b in found.balloons if b.number == 16)
    assert joined.complete
    assert joined.words[0].endswith("et des partenariats internationaux")
    deleted = [b for b in found.balloons if b.act is Act.DELETED and b.words]
    assert all(b.finding for b in deleted)


def test_no_word_of_the_text_between_balloons_is_lost_and_sentences_are_whole() -> None:
    found = repaired("usa-22a4-res45-part1.fr.md")
    _, final = texts(found)
    for words in (
        "RESOLUTION 45 (Rév. Dubai, 2014)",
        "(voir également le paragraphe 15 de l'Engagement de Tunis);\nb)\tqu'il est nécessaire",
        "importante dans ce domaine,\nrappelant en outre\na)\tla volonté",
        "au droit international et au multilatéralisme",
    ):
        assert words in final
    roles = [block.role for block in found.base]
    assert roles.count(Role.CALL) == 3
    assert not any(block.text.string.startswith(("-\t", "- ")) for block in found.base)


def test_places_that_the_order_of_the_balloons_determines_are_decided() -> None:
    found = repaired("usa-22a4-res45-part1.fr.md")
    placed = [f for f in found.findings if f.kind is Kind.DELETION and f.decided]
    assert [segments(f) for f in placed] == [[("-", "Hyderabad, 2010")]] * 2
    assert [found.source.block(f.block).role for f in placed] == [Role.NUMBER, Role.CONFERENCE]


def test_the_report_is_unwrapped_without_furniture_and_with_its_footnote() -> None:
    found = repaired("res45-doha-report.fr.txt")
    base, final = texts(found)
    assert base == final
    assert "PDF_SERVER" not in base
    assert "sont disponibles à l'adresse" not in base
    notes = [block for block in found.base if block.story]
    assert [note.text.string[:30] for note in notes] == ["Point c) du reconnaissant de l"]
    (holder,) = [block for block in found.base if any(a.kind == "footnote" for a in block.text.atoms)]
    assert "des problèmes\ufffc et des initiatives" in holder.text.string
    assert "dont le Secrétaire général de l'UIT" in base
    assert {f.code for f in found.findings if f.chosen == KEEP} == {"doubled", "sign"}
    assert not found.undecided


def test_the_un_report_keeps_its_paragraphs_and_loses_its_furniture() -> None:
    found = repaired("un-a68-98-part1.fr.txt")
    base, _ = texts(found)
    assert "13-37167" not in base
    assert "\nA/68/98\n" not in base
    assert "(A/65/201)" in base
    assert "montre4nt" in base
    (asked,) = found.undecided
    assert asked.readings[0].amended == ""
    numbers = [block.text.string.split("\t")[0] for block in found.base if block.role is Role.ITEM]
    assert numbers == [f"{n}." for n in range(1, 11)]


def test_the_list_of_items_needs_no_repair() -> None:
    found = repaired("wsis-action-lines.fr.txt")
    assert not found.findings
    assert [block.text.string[:2] for block in found.base] == [f"{letter})" for letter in "abcdefghij"]


@pytest.mark.parametrize("folder", ["word", "scrub"])
def test_sound_word_files_are_left_as_they_are(folder: str) -> None:
    for file in sorted(path(folder).glob("*.docx")):
        imported = open_document(file).imported
        found = repair(imported.document, proposals=imported.proposals)
        assert not is_damaged(found), file.name
        assert [b.text for b in found.base] == [b.text for b in imported.document]


def test_changes_are_kept_inserted_and_deleted_words() -> None:
    found = repaired("cub-70-res64.fr.txt")
    for finding in found.findings:
        if finding.kind is Kind.SEAM:
            assert {change for change, _ in finding.reading.segments} <= set(Change)
            assert finding.reading.shown.replace("\u2011", "-") == finding.found.replace("\u2011", "-")
