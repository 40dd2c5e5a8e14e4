"""The real documents beside the project: what their structure must be. Skipped where they are absent."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from editor.addresses import addresses, find
from editor.document import Block, Document, Role
from editor.labels import label_of
from editor.structure import recognise
from editor.text import Text
from formats.docx import Docx
from formats.plain import Plain

DATA = Path(__file__).parents[3] / "shared" / "data"


def data(name: str) -> Path:
    path = DATA / name
    if not path.exists():
        pytest.skip(f"no real documents beside the project ({name})")
    return path


def told(document: Document, *roles: Role) -> list[str]:
    """Addresses within the first instrument, of blocks with these roles."""
    names = addresses(document)
    return [names[b.id].partition(", ")[2] or names[b.id] for b in document if b.role in roles]


CALLS_64 = {
    "rappelant": "a) b) c) d)",
    "prenant en considération": "",
    "prenant également en considération": "a) b) c)",
    "prenant en outre en considération": "",
    "notant": "a) b) c) d) e) f)",
    "reconnaissant": "",
    "décide": "1 2 3",
    "charge les directeurs des trois Bureaux": "",
    "invite les gouvernements…": "1 2 3",
    "charge le Secrétaire général": "",
}


def test_every_call_item_and_the_proposal_line_of_a_flattened_proposal() -> None:
    lines = data("texts/cub-70-res64.fr.txt").read_text(encoding="utf-8").split("\n")
    base = Document(tuple(Block(f"b{n}", Text.of(line)) for n, line in enumerate(lines) if line.strip()))
    found = recognise(base)
    assert [(i.kind, i.number, i.layout) for i in found.instruments] == [("resolution", "64", "itu")]
    assert found.language == "fr"
    assert [b.text.string for b in found if b.role is Role.PROPOSAL] == ["MOD\tCUB/70/1"]
    assert told(found, Role.CALL) == list(CALLS_64)
    assert told(found, Role.ITEM) == [
        f"{call} {label}" for call, labels in CALLS_64.items() for label in (labels or "(text)").split(" ")
    ]
    assert sum(b.role is Role.TITLE for b in found) == 4
    first = found.index(found.instruments[0].first)
    assert {b.role for b in found.blocks[: first - 1]} == {Role.FRONT}


def test_the_resolution_inside_a_report_is_found() -> None:
    found = Plain().read(data("texts/res45-doha-report.fr.txt").read_bytes()).document
    (resolution,) = found.instruments
    assert (resolution.number, resolution.kind) == ("45", "resolution")
    assert resolution.title.startswith("Mécanismes propres à améliorer la coopération")
    assert told(found, Role.CALL) == [
        "rappelant", "considérant", "rappelant (2)", "reconnaissant", "notant", "exhorte les Etats Membres",
        "décide de charger le…",
    ]  # fmt: skip
    items = [label_of(b).rstrip(")") for b in found if b.role is Role.ITEM]
    assert items == [*"abcd", *"abcde", *"abc", *"abcd", *"ab", "", *"12"]
    assert found.block(resolution.last).role is Role.END


def test_the_paragraphs_and_headings_of_a_numbered_report() -> None:
    found = Plain().read(data("texts/un-a68-98-part1.fr.txt").read_bytes()).document
    (report,) = found.instruments
    assert (report.kind, report.layout) == ("report", "report")
    numbers = [label_of(b) for b in found if b.role is Role.ITEM and b.level == 1]
    assert numbers == [f"{n}." for n in range(1, len(numbers) + 1)]
    assert len(numbers) > 5
    headings = [b.text.string.strip() for b in found if b.role is Role.HEADING]
    assert any("Introduction" in h for h in headings)
    assert any("Menaces, risques et vulnérabilités" in h for h in headings)


def test_lettered_items_alone_are_a_list() -> None:
    found = Plain().read(data("texts/wsis-action-lines.fr.txt").read_bytes()).document
    assert [(label_of(b), b.level) for b in found if b.role is Role.ITEM] == [(f"{c})", 1) for c in "abcdefghij"]


def test_sections_footnotes_and_table_of_rules_of_procedure() -> None:
    found = Docx().read(data("word/itu-wtsa-resolution-1.en.docx").read_bytes()).document
    assert [(i.number, i.title) for i in found.instruments] == [
        ("1", "Rules of procedure of the ITU Telecommunication Standardization Sector")
    ]
    known = addresses(found)
    sections = [
        known[b.id].removeprefix("Res. 1, ") for b in found if b.style == "Section_No" and b.role is Role.HEADING
    ]
    assert sections == ["Section 1", "Section 1bis", *(f"Section {n}" for n in range(2, 10))]
    for query, address in {
        "2.1.3": "Res. 1, Section 2, 2.1.3",
        "1.11.2": "Res. 1, Section 1, 1.11.2",
        "considering b)bis": "Res. 1, considering b)bis",
        "considering i)": "Res. 1, considering i)",
        "appendix II": "Res. 1, Appendix II",
        "1bis.1.1.1": "Res. 1, Section 1bis, 1bis.1.1.1",
    }.items():
        block = find(found, query)
        assert block is not None, query
        assert known[block] == address
    assert sum(b.role is Role.FOOTNOTE for b in found) >= 6
    assert all(b.role is Role.TABLE for b in found if b.cell is not None)
    assert any(b.cell is not None for b in found)
    assert [b.role for b in found if b.text.string.startswith("FOREWORD")] == [Role.FRONT]


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_a_recommendation_has_its_number_title_and_headings(language: str) -> None:
    found = Docx().read(data(f"word/itu-t-e119.{language}.docx").read_bytes()).document
    assert recognise(replace(found, language="")).language == language, "whatever language tags the file has"
    (recommendation,) = found.instruments
    union = "UIT" if language == "fr" else "ITU"
    assert (recommendation.kind, recommendation.number) == ("recommendation", f"{union}-T E.119")
    assert recommendation.title
    first = next(b for b in found if b.role is Role.HEADING and label_of(b) == "1")
    assert found.index(first.id) > found.index(recommendation.first)
