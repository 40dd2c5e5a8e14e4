"""Lines broken at the margin are joined, and nothing else is."""

import itertools
import re
import textwrap
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.words import call
from formats.encoding import decode
from formats.lines import unwrap

TEXTS = Path(__file__).parents[2].parent / "shared" / "data" / "texts"

PRINTED = """\
RESOLUTION 27 (Harrow Bay, 2027)

Measures to make the mooring of vessels safer in tidal harbours, including
the smaller ones

The World Tidal Conference (Harrow Bay, 2027),

recalling
a) the principles set out in the Charter of the Tides, and the need for every administration to
confirm that its harbours are open in accordance with paragraph 41 of the Plan of Action adopted in
2019 at its first meeting;

b) Resolution 12 (Port Meridian, 2023), in particular the cooperation of the harbour authorities with Ocean-
Coast Group,
 noting
that the tide gauges of many harbours are old, that they are read once a day only and that nobody knows

how far they can be trusted in a storm,

instructs the Secretary-General
to report to the next conference,
 resolves
1 to keep the tide tables of all harbours that take part in the programme, and to publish them every
year before the first spring tide;
2 to invite administrations to follow.
"""
WHOLE = [
    "RESOLUTION 27 (Harrow Bay, 2027)",
    "Measures to make the mooring of vessels safer in tidal harbours, including the smaller ones",
    "The World Tidal Conference (Harrow Bay, 2027),",
    "recalling",
    "a)\tthe principles set out in the Charter of the Tides, and the need for every administration to confirm that its "
    "harbours are open in accordance with paragraph 41 of the Plan of Action adopted in 2019 at its first meeting;",
    "b)\tResolution 12 (Port Meridian, 2023), in particular the cooperation of the harbour authorities with "
    "Ocean-Coast Group,",
    "noting",
    "that the tide gauges of many harbours are old, that they are read once a day only and that nobody knows how far "
    "they can be trusted in a storm,",
    "instructs the Secretary-General",
    "to report to the next conference,",
    "resolves",
    "1\tto keep the tide tables of all harbours that take part in the programme, and to publish them every year before "
    "the first spring tide;",
    "2\tto invite administrations to follow.",
]


def is_call(line: str) -> bool:
    return call(line) is not None


def paragraphs(text: str) -> list[str]:
    return list(unwrap(text).paragraphs)


def test_a_printed_resolution_is_put_together_again() -> None:
    assert paragraphs(PRINTED) == WHOLE


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\n"])
def test_every_kind_of_line_end_ends_a_line(end: str) -> None:
    assert paragraphs(PRINTED.replace("\n", end)) == WHOLE


ASSEMBLY = """\
81/44. Protection of tidal basins and of the moorings of small vessels in all of
the harbours of the region
The General Assembly,
Recalling its resolution 79/12 of 3 May 2024, by which it called upon the ports,
the coasts and all others who keep tide tables to publish them before the tides,
Noting with appreciation the report of the Tide Master, which was read in all of
the ports, and his resolve to have tables printed that are as good as those that
WTC58.3 (2005) on revision of the tables had asked for in a storm long forgotten,
1. Decides to convene a meeting on tidal basins at a place that the ports of the
region will choose.
29 November 2026
"""


def test_paragraphs_that_begin_with_their_call_are_parted_and_a_title_on_the_number_line_goes_on() -> None:
    assert [paragraph[:34] for paragraph in unwrap(ASSEMBLY).paragraphs] == [
        "81/44. Protection of tidal basins ", "The General Assembly,", "Recalling its resolution 79/12 of ",
        "Noting with appreciation the repor", "1.\tDecides to convene a meeting on", "29 November 2026",
    ]  # fmt: skip
    assert unwrap(ASSEMBLY).paragraphs[0].endswith("vessels in all of the harbours of the region")


def test_whole_paragraphs_of_a_preamble_are_not_taken_for_broken_lines() -> None:
    russian = [
        "Резолюция 2719 (2027),", "Совет гаваней,",
        "вновь подтверждая свою приверженность безопасности всех маяков и плавучих маяков в заливе Зембрия,",
        "выражая глубокую обеспокоенность в связи с ухудшением видимости во всех гаванях и бухтах залива,",
        "действуя на основании главы VII Устава гаваней и всех соглашений о маяках, которые с ним связаны,",
    ]  # fmt: skip
    chinese = [
        "35/3. 灯塔与国际团结", "灯塔理事会，",
        "重申灯塔理事会以往通过的所有关于灯塔与国际团结问题的决议和决定，包括第5/1号决议，",
        "回顾灯塔理事会2027年6月18日关于灯塔体制建设的第5/2号决议及其附件，",
        "强调应遵循《港口宪章》的宗旨和原则，展开促进和保护灯塔的进程，",
    ]  # fmt: skip
    for whole in (russian, chinese):
        assert list(unwrap("\n".join(whole)).paragraphs) == whole
    for number in ("180 (1963). Résolution du 31 juillet 1963", "102 (I) Medidas para ahorrar tiempo", "194 (د - 3)"):
        assert unwrap(number).paragraphs == (number,), "its figure is no label"


def test_labels_of_assemblies_have_one_tab_behind_them() -> None:
    text = "1 - تقرر قياس المد؛\n2 -\tتدعو الموانئ.\nOP1. URGES ports to help;\n(PP2) Recalling the lamps,"
    assert unwrap(text).paragraphs == (
        "1 -\tتقرر قياس المد؛", "2 -\tتدعو الموانئ.", "OP1.\tURGES ports to help;", "(PP2)\tRecalling the lamps,",
    )  # fmt: skip


def test_a_text_with_whole_paragraphs_on_its_lines_stays_as_it_is() -> None:
    assert unwrap("\n".join(WHOLE)).joins == 0
    assert paragraphs("\n".join(WHOLE)) == WHOLE


def test_short_paragraphs_on_lines_of_their_own_are_not_joined() -> None:
    short = [
        "RESOLUTION 28 (Harrow Bay, 2027)",
        "Safer moorings for the vessels of the Ocean Coast Group",
        "The World Tidal Conference (Harrow Bay, 2027),",
        "noting",
        "that the tide gauges of many harbours are old,",
        "instructs the directors of the two bureaux of the harbour authority",
        "within their fields of competence, to replace them before the next conference,",
        "resolves",
        "to thank them.",
    ]
    for times in (1, 50):
        assert paragraphs("\n".join(short * times)) == short * times


def test_joining_twice_changes_nothing() -> None:
    assert paragraphs("\n".join(paragraphs(PRINTED))) == WHOLE


def test_a_line_of_page_furniture_stays_by_itself() -> None:
    lines = PRINTED.splitlines()
    furniture = ["C/12/44", "27-104436", "Q:\\OCEAN\\IN\\044E.DOC (104436) 22.09.26 21.02.27"]
    broken = [*lines[:8], *furniture, *lines[8:]]
    found = paragraphs("\n".join(broken))
    assert [line for line in found if line in furniture] == furniture


def test_a_number_in_a_sentence_is_no_label() -> None:
    wrapped = (
        "1 to keep the tide tables of all harbours that take part in the programme, as asked in Resolution\n"
        "56 of the conference and in the tables that the administrations of the Ocean Coast Group keep in\n"
        "their harbours, so that every vessel that calls at one of them can find out when the water will be\n"
        "high;\n2 to publish them."
    )
    assert paragraphs(wrapped)[1] == "2\tto publish them."
    assert "Resolution 56 of the conference" in paragraphs(wrapped)[0]


def test_chinese_lines_are_joined_without_a_space() -> None:
    first = "潮汐大会认识到各主管部门为发展中国家的港口提供的援助非常重要并且应当在未来继续加强这方面的合作与"
    second = "协调以便所有国家都能够从中受益并且在下一届大会之前完成有关工作同时考虑到各个区域的不同需要并向理"
    assert paragraphs(f"{first}\n{second}\n事会提交报告。\n做出决议") == [f"{first}{second}事会提交报告。", "做出决议"]


LETTER = [
    "Report of the harbour masters",
    "Moorings",
    "The masters met in Harrow Bay on three days of May. Forty of them came by sea. Their names are given in the annex "
    "to this report.",
    "Nobody spoke against the agenda. It was agreed that the word mooring would be explained before any other matter.",
    "Tide gauges",
    "The master of Meridia recalled that the gauges had been meant for harbours with a range of four metres at most. "
    "Where it is larger the float strikes the wall. The readings are then of no use to anybody.",
    "Several of those present shared his concern and asked for deeper wells, wherever the ground allows them.",
    "Nothing else was said.",
]
RUSSIAN = [
    "Отчёт о поездке на северные причалы",
    "Введение",
    "Комиссия выехала из Порт-Меридиана в понедельник и вернулась в пятницу. Она посетила девять причалов и "
    "побеседовала со всеми смотрителями. Погода благоприятствовала поездке.",
    "В целом причалы находятся в хорошем состоянии. Колодцы чистые, рейки читаются легко. Не хватает, однако, "
    "запасных частей для часов, которые отстают до десяти минут в неделю.",
    "Смотрители просили платить им вовремя. Последняя выплата задержалась на пять месяцев, и двое из них уже "
    "ищут работу.",
]


@pytest.mark.parametrize("text", [LETTER, RUSSIAN], ids=["en", "ru"])
@pytest.mark.parametrize("width", [62, 68, 72, 76])
def test_a_letter_without_blank_lines_is_parted_where_the_next_word_had_room(text: list[str], width: int) -> None:
    broken = "\n".join(line for paragraph in text for line in textwrap.wrap(paragraph, width))
    full = [
        above for above, below in itertools.pairwise(text)
        if len(textwrap.wrap(above, width)[-1]) + 1 + len(below.split()[0]) > width
    ]  # fmt: skip
    found = paragraphs(broken)
    assert len(found) >= len(text) - len(full)
    assert all(paragraph in found for paragraph in text if not full)


def test_the_lines_of_an_item_that_hang_below_its_words_are_no_paragraphs_of_their_own() -> None:
    words = LETTER[5]
    wrapped = textwrap.wrap(words, 60, initial_indent="  b)  ", subsequent_indent="      ")
    assert paragraphs("\n".join(["  a)  the wells;", *wrapped])) == ["a)\tthe wells;", f"b)\t{words}"]


def test_a_label_on_a_line_of_its_own_is_that_of_the_words_below() -> None:
    copied = "instructs the Director\n1\nto report;\n2\nto invite the masters, that is\n–\nall of them.\n12\n14 metres"
    assert paragraphs(copied) == [
        "instructs the Director", "1\tto report;", "2\tto invite the masters, that is", "–", "all of them.", "12",
        "14 metres",
    ]  # fmt: skip
    assert paragraphs("The masters ask for:\n–\nwells;\n–\nclocks.") == [
        "The masters ask for:",
        "–\twells;",
        "–\tclocks.",
    ]


def test_lines_dressed_for_their_direction_are_read_without_it() -> None:
    assert paragraphs("\u202bالقرار \u202a31\u202c (خليج هارو)\u202c") == ["القرار 31 (خليج هارو)"]


def test_figures_stand_beside_chinese_characters_as_elsewhere_in_the_text() -> None:
    lines = "各主管部门为发展中国家的港口提供的援助非常重要并且应当在未来继续加强这方面的合作直到2027年\n5月为止并且"
    other = "各主管部门为发展中国家的港口提供的援助非常重要并且应当在未来继续加强这方面的合作与协调以及在\n之前完成。"
    assert "2027年5月" in paragraphs(f"{other}\n{lines}")[-1]
    apart = f"{other}\n{lines}".replace("2027年", " 2027 年")
    assert "2027 年 5月" in paragraphs(apart)[-1]


def test_the_number_of_a_page_is_no_item() -> None:
    assert paragraphs("- 2 -") == ["- 2 -"]


@given(st.text())
def test_no_words_are_lost_or_made(text: str) -> None:
    def words(value: str) -> str:
        shown = re.sub("[\x1a\ufeff\u202a-\u202e\u2066-\u2069]", "", value)
        return "".join("".join(shown.split()).split("\x1f"))

    assert words("".join(paragraphs(text))) == words(text)


def shared(name: str) -> str:
    file = TEXTS / name
    if not file.is_file():
        pytest.skip(f"{file} is not here")
    return decode(file.read_bytes()).text


def test_the_report_gives_the_resolution_inside_it_whole() -> None:
    found = paragraphs(shared("res45-doha-report.fr.txt"))
    at = found.index("RESOLUTION 45 (Doha, 2006)")
    assert found[at - 1] == "ANNEXE"
    assert [line for line in found[at:] if is_call(line)] == [
        "rappelant",
        "considérant",
        "rappelant",
        "reconnaissant",
        "notant",
        "exhorte les Etats Membres",
        "décide de charger le Directeur du Bureau de développement des télécommunications",
    ]
    labels = [line.split("\t")[0] for line in found[at:] if "\t" in line]
    assert "".join(labels) == "a)b)c)d)a)b)c)d)e)a)b)c)a)b)c)d)a)b)12"
    for line in found[at:]:
        assert "\t" not in line or line.endswith((";", ",", "."))


def test_the_expert_report_has_whole_paragraphs() -> None:
    found = paragraphs(shared("un-a68-98-part1.fr.txt"))
    numbered = [line for line in found if line[:1].isdecimal() and "\t" in line]
    assert [line.split("\t")[0] for line in numbered] == [f"{n}." for n in range(1, 11)]
    assert all(line.endswith(".") for line in numbered)
    assert "13-371676" in found


def test_the_action_lines_are_ten_items() -> None:
    found = paragraphs(shared("wsis-action-lines.fr.txt"))
    assert [line.split("\t")[0] for line in found] == [f"{letter})" for letter in "abcdefghij"]


def test_the_title_of_the_cuban_proposal_is_one_line() -> None:
    found = paragraphs(shared("cub-70-res64.fr.txt"))
    assert sum(line.startswith("Accès non discriminatoire") and line.endswith("convenues") for line in found) == 2
