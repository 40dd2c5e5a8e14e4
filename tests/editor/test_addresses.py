"""What people call a provision, and the way back from the name."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.addresses import Entry, addresses, find, outline, short_addresses, short_call
from editor.document import Block, Document
from editor.structure import recognise
from editor.text import Text

CASES = Path(__file__).parents[1] / "cases" / "structure"


def case(name: str) -> Document:
    lines = (CASES / name / "base.txt").read_text(encoding="utf-8").splitlines()
    return recognise(Document(tuple(Block(f"b{n}", Text.of(line)) for n, line in enumerate(lines))))


@pytest.mark.parametrize(
    ("name", "query", "address"),
    [
        ("revised-resolution-en", "resolves 3", "Res. 12, resolves 3"),
        ("revised-resolution-en", "RESOLVES 2 ii) a)", "Res. 12, resolves 2 ii) a)"),
        ("revised-resolution-en", "recalling (2) b)", "Res. 12, recalling (2) b)"),
        ("revised-resolution-en", "Res. 12, recognizing (text)", "Res. 12, recognizing (text)"),
        ("revised-resolution-en", "annex 1", "Res. 12, Annex 1"),
        ("revised-resolution-en", "annexe 1 1.2", "Res. 12, Annex 1, 1.2"),
        ("revised-resolution-en", "1.2", "Res. 12, Annex 1, 1.2"),
        ("revised-resolution-en", "b)", "Res. 12, recalling b)"),
        ("revised-resolution-en", "instructs 2", "Res. 12, instructs the Tide Master 2"),
        ("revised-resolution-en", "Res. 12", "Res. 12, number line"),
        ("revised-resolution-en", "MRD/7/1", "proposal MRD/7/1"),
        ("ambiguous-letters-fr", "considerant h) ii)", "Res. 5, considérant h) ii)"),
        ("ambiguous-letters-fr", "décide 1bis", "Res. 5, décide de charger le… 1bis"),
        ("several-instruments-es", "res. [qor-1]", "Res. [QOR-1], number line"),
        ("resolution-ru", "решает 2", "Res. 3, решает 2"),
        ("resolution-ru", "annex 1", "Res. 3, Приложение 1"),
        ("resolution-zh", "做出决议 2 ii)", "Res. 7, 做出决议 2 ii)"),
        ("resolution-ar", "إذ يذكر كذلك", "Res. 6, وإذ يذكّر كذلك"),
        ("general-assembly-en", "OP 2 (b)", "Res. 81/44, OP 2 (b)"),
        ("general-assembly-en", "pp 3", "Res. 81/44, PP 3"),
        ("report-fr", "paragraph 4 b)", "paragraph 4 b)"),
        ("rules-of-procedure-en", "section 1bis", "Res. 1, Section 1bis"),
        ("rules-of-procedure-en", "1.11.2", "Res. 1, Section 1, 1.11.2"),
    ],
)
def test_a_provision_is_found_by_what_people_call_it(name: str, query: str, address: str) -> None:
    document = case(name)
    found = find(document, query)
    assert found is not None
    assert addresses(document)[found] == address


@pytest.mark.parametrize("query", ["", "  ", "resolves 44", "annex 9", "7.7.7", "marvelling"])
def test_what_is_not_there_is_not_found(query: str) -> None:
    assert find(case("revised-resolution-en"), query) is None


@pytest.mark.parametrize("folder", sorted(CASES.iterdir()), ids=lambda folder: folder.name)
def test_every_full_address_leads_back_to_its_block(folder: Path) -> None:
    document = case(folder.name)
    for block, address in addresses(document).items():
        assert find(document, address) == block


def test_a_short_address_leaves_the_instrument_out() -> None:
    document = case("revised-resolution-en")
    full, short = addresses(document), short_addresses(document)
    assert {full[b.id].removeprefix("Res. 12, ") for b in document} == set(short.values())


@pytest.mark.parametrize(
    ("call", "shown"),
    [
        ("rappelant", "rappelant"),
        ("prie le Conseil ", "prie le Conseil"),
        ("invites the governments of all the Member Coasts of the Union", "invites the governments…"),
        ("请三个局的主任在各自职权范围内并与有关方面密切协商后尽快采取行动", "请三个局的主任在各自职权…"),
    ],
)
def test_a_long_call_is_cut_after_a_word(call: str, shown: str) -> None:
    assert short_call(call) == shown


def shown(entries: tuple[Entry, ...], depth: int = 0) -> list[str]:
    return [
        line for e in entries for line in ("  " * depth + f"{e.label} {e.words}".strip(), *shown(e.children, depth + 1))
    ]


def test_the_outline_is_the_tree_of_a_resolution() -> None:
    assert shown(outline(case("rules-of-procedure-en")))[:24] == [
        "RESOLUTION 1 (Rev. Harrow Bay, 2027) Rules of procedure",
        "  considering",
        "    a) that rules are needed;",
        "    b)bis that they were lost;",
        "    c) that they were found,",
        "  resolves",
        "    that the rules below apply.",
        "  SECTION 1",
        "  Meetings",
        "    1.1 The conference meets every four years.",
        "    1.2 It sets up:",
        "      a) a committee on tides;",
        "      b) a committee on ports, which:",
        "        i) meets daily;",
        "        ii) reports weekly.",
        "    1.11 Its programme is as follows.",
        "      1.11.1 Reports come first.",
        "      1.11.2 Proposals come next.",
        "  SECTION 1bis",
        "  Documents",
        "    1bis.1 General principles",
        "      1bis.1.1 Texts shall be short.",
        "  Appendix I (to Resolution 1 (Rev. Harrow Bay, 2027))".replace(
            " (to Resolution 1 (Rev. Harrow Bay, 2027))", ""
        ),
        "    • Source",
    ]
