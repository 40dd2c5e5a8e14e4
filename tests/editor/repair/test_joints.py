"""Words and figures that ran into each other: listed with their readings, and what people write in one word left."""

from __future__ import annotations

import pytest

from editor.document import Document
from editor.repair.findings import Repaired
from editor.repair.repairing import is_damaged, repair
from formats.plain import Plain


def read(words: str) -> Document:
    return Plain().read(words.encode()).document


def repaired(words: str, language: str) -> Repaired:
    return repair(read(words), language=language)


def halves(found: Repaired) -> list[tuple[str, str]]:
    return [(f.readings[0].base, f.readings[0].amended) for f in found.findings]


@pytest.mark.parametrize(
    ("words", "language", "old", "new"),
    [
        ("The members meet: membersMember States of the coast", "en", "members", "Member"),
        ("the harbour shallmay ask for pilots", "en", "shall", "may"),
        ("to answer within 30 days60 days of the tide", "en", "30 days", "60 days"),
        ("that SG1113 reads the gauges", "en", "SG11", "SG13"),
        ("the reading of days, and of days60 of rain", "en", "days", "60"),
        ("in force until 31 May 203131 May 2035 at most", "en", "31 May 2031", "31 May 2035"),
        ("les ports doiventpeuvent demander", "fr", "doivent", "peuvent"),
        ("dans les 30 jours60 jours de la marée", "fr", "30 jours", "60 jours"),
        ("los puertos debenpodrán pedir", "es", "deben", "podrán"),
        ("порты должныобязаны сообщать", "ru", "должны", "обязаны"),
        ("يجبيجوز للموانئ أن تسأل", "ar", "يجب", "يجوز"),
        ("各港口应在30天60天内答复", "zh", "30天", "60天"),
    ],
)
def test_what_ran_together_is_listed_and_left_to_a_person(words: str, language: str, old: str, new: str) -> None:
    found = repaired(words, language)
    assert halves(found) == [(old, new)]
    assert not found.findings[0].decided
    assert [block.text.string for block in found.base] == [words]


def test_a_figure_before_an_arabic_word_is_a_number_that_went() -> None:
    found = repaired("أن البرنامج 2بشأن البحار", "ar")
    assert halves(found) == [("2", "بشأن البحار")]


def test_a_base_text_decides_what_ran_together() -> None:
    found = repair(read("the harbour shallmay ask"), base=read("the harbour shall ask"), language="en")
    (finding,) = found.findings
    assert (finding.reading.base, finding.reading.amended) == ("shall", "may")


@pytest.mark.parametrize(
    "words",
    [
        "PP22 and PP18, iPhone, eGovernment, McDonald, COVID19, H2O, ITU-T, CO2, IPv6, 3G, 4K, B2B, x86, MP3 players",
        "JavaScript, LibreOffice and YouTube; the office is free, the tube is new, the script is short",
        "RFC2119, ISO9001, G8110, E.164, A/RES/68/98, 221/1, 2000s, 1990s, 5th, sha256 and sha256",
        "https://tides.example/membersMember/30days60days, mail membersMember@tides.example of the members, Member",
        "throughout, whereas, without, commonly, background, mentalmente, couscous, chouchous, otherwise, framework",
        "Donaudampfschifffahrtsgesellschaft, Hochwasserschutzbauwerk, dándoselo, devolviéndonoslas, audelà",
    ],
)
def test_what_people_write_in_one_word_is_left(words: str) -> None:
    found = repaired(words, "en")
    assert not is_damaged(found), halves(found)


def test_the_marks_of_lost_footnotes_are_no_seams() -> None:
    words = "the tide1 and the gauge2 of the coast3 are read; tide, gauge and coast are known"
    assert not repaired(words, "en").findings
