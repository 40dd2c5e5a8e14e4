"""Spellings that people write, beside the damage that looks like them: they stay, or a person is asked."""

from __future__ import annotations

import pytest

from editor.markup import amended
from editor.repair.findings import Finding, Repaired
from editor.repair.repairing import repair
from editor.session import Session
from formats.plain import Plain

FRENCH = """RÉSOLUTION 12 (RÉV. PORT MERIDIAN, 2031)

Service de marées

La Conférence mondiale des marées (Port Meridian, 2031),

considérant

a)\t{};

b)\tque la coopération se poursuit,

décide

de rendre compte.
"""
SEAM = "(Harrow Bay, 2027Port Meridian, 2031)"


def repaired(words: str, language: str = "fr", text: str = FRENCH) -> Repaired:
    return repair(Plain().read(text.replace("{}", words).encode()).document, language=language)


def decided(found: Repaired) -> list[Finding]:
    return [finding for finding in found.findings if finding.decided and finding.reading.shown != finding.found]


@pytest.mark.parametrize(
    "words",
    [
        "que depuis 2018, et 193 Etats plus tard, les travaux se poursuivent",
        "les Résolutions 50, 52, et 64 de la Conférence",
        "que l'Organisation de co-opération existe, la coopération aussi",
        "que la ré-élection et la réélection existent",
        "que le socioéconomique, le socioéconomique et le socio-économique existent",
        "la page http://example.org/UITT/CMDT14/index.html et l'adresse UITT@example.org",
    ],
)
def test_what_people_write_stays_as_it_is(words: str) -> None:
    found = repaired(words)
    assert not decided(found)
    final = amended(Session(found.base, found.proposals))
    assert any(words in block.text.string for block in final)


@pytest.mark.parametrize("words", ["50, 52, et 64", "2018, et 193 Etats", "le paragraphe 4, et 5 personnes"])
def test_a_comma_before_and_in_a_longer_list_is_asked_about_where_words_ran_together(words: str) -> None:
    found = repaired(f"{words} {SEAM}")
    (place,) = [finding for finding in found.findings if finding.code == "enumeration"]
    assert not place.decided


def test_of_two_numbers_the_comma_came_for_the_word() -> None:
    found = repaired(f"les Résolutions 50, et 52 {SEAM}")
    (place,) = [finding for finding in found.findings if finding.code == "enumeration"]
    assert (place.reading.base, place.reading.amended) == (" et", ",")


def test_three_conferences_that_ran_together_are_a_person_s_to_tell_apart() -> None:
    found = repaired("la Résolution 1 (Rév. Busan, 2014Dubaï, 2018Rév. Bucarest, 2022)")
    (place,) = [finding for finding in found.findings if finding.code == "places"]
    assert not place.decided


def test_a_broken_line_in_a_word_is_still_joined() -> None:
    found = repaired("que la coopéra-tion se poursuit")
    assert any("la coopération se" in block.text.string for block in found.base)


def test_the_author_in_a_balloon_s_own_line_is_no_deleted_word() -> None:
    found = repaired("que les marées sont hautes\n\nDeleted[Vela, Ana]: grandes\n\net que la mer monte")
    (balloon,) = found.balloons
    assert (balloon.author, balloon.words) == ("Vela, Ana", ("grandes",))


def test_a_note_that_begins_as_a_comment_does_stays_in_the_text() -> None:
    words = "que les marées sont hautes;\n\nCommentaire : la note [1] reste\n\nComment: it stays\n\nMoved: that it stay"
    assert not repaired(words).balloons


def test_a_russian_word_may_begin_with_its_letter_twice() -> None:
    found = repair(Plain().read("Введение\n\nо порядке ведение которого поручено".encode()).document, language="ru")
    assert not decided(found)
    assert not repair(Plain().read("Введение\n\nСсылаясь на прилив,".encode()).document, language="ru").findings


@pytest.mark.parametrize(("above", "sure"), [("les appareils", True), ("les appareils,", False)])
def test_what_a_page_number_cuts_is_joined_and_asked_about_behind_a_comma(above: str, sure: bool) -> None:
    text = f"Il existe {above}\n\n- 2/30 -\n\nque les marins eux-mêmes peuvent lire."
    (cut,) = [f for f in repair(Plain().read(text.encode()).document).findings if f.code == "cut-sentence"]
    assert cut.decided == sure


def test_bookmarks_in_a_row_are_one_finding() -> None:
    text = "Les marées\n\n[bookmark: _Toc1][bookmark: _Toc2]2.2\tla conférence"
    (place,) = repair(Plain().read(text.encode()).document).findings
    assert place.found == "[bookmark: _Toc1][bookmark: _Toc2]"
