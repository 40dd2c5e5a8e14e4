"""What single lines show: number lines, proposal lines, annexes, sections, reasons, styles."""

from __future__ import annotations

import pytest

from editor.document import Role
from editor.signs import (
    annex_line,
    conference_line,
    number_line,
    organ,
    proposal_line,
    reasons_start,
    reference_line,
    section_line,
    style,
)


@pytest.mark.parametrize(
    ("line", "kind", "number"),
    [
        ("RESOLUTION 64 (REV. HARROW BAY, 2027)", "resolution", "64"),
        ("RÉSOLUTION 64 (RÉV. HARROW BAY, 2027PORT MERIDIAN, 2031)", "resolution", "64"),
        ("RÉSOLUTION 174 (RÉV. Port Meridian 2031)", "resolution", "174"),
        ("Resolution 45\u00a0(Harrow Bay,\u00a02027)", "resolution", "45"),
        ("RESOLUTION 28 (REV.WRC-15)", "resolution", "28"),
        ("RESOLUTION 1 (Rev. Harrow Bay, 2027)\ufffc1, \ufffcbis", "resolution", "1"),
        ("RESOLUTION ITU-R 4-5", "resolution", "4-5"),
        ("DRAFT NEW RESOLUTION [MRD-1] (PORT MERIDIAN, 2031)", "resolution", "[MRD-1]"),
        ("Resolution COM5/3 (Port Meridian, 2031)", "resolution", "COM5/3"),
        ("PROJET DE NOUVELLE RÉSOLUTION [MRD-1]", "resolution", "[MRD-1]"),
        ("PROYECTO DE NUEVA RESOLUCIÓN [MRD-1]", "resolution", "[MRD-1]"),
        ("ПРОЕКТ НОВОЙ РЕЗОЛЮЦИИ [MRD-1]", "resolution", "[MRD-1]"),
        ("新决议草案 [MRD-1]", "resolution", "[MRD-1]"),
        ("مشروع قرار جديد [MRD-1]", "resolution", "[MRD-1]"),
        ("DÉCISION 5 (RÉV. HARROW BAY, 2027)", "decision", "5"),
        ("DECISIÓN 5 (REV. HARROW BAY, 2027)", "decision", "5"),
        ("РЕШЕНИЕ 5 (ПЕРЕСМ. ХАРРОУ-БЕЙ, 2027 Г.)", "decision", "5"),
        ("المقرر 5 (المراجَع في خليج هارو، 2027)", "decision", "5"),
        ("التوصيـة ITU-T E.119", "recommendation", "ITU-T E.119"),
        ("Recommandation UIT-R BT.601-7", "recommendation", "UIT-R BT.601-7"),
        ("ITU-T E.119 建议书", "recommendation", "ITU-T E.119"),
        ("R 1141 (C-1999)", "resolution", "1141"),
        ("R 800 (C-1977, dernière mod. C-1984)", "resolution", "800"),
        ("D 482 (C-2001)", "decision", "482"),
        ("Avis 4 (Harrow Bay, 2027)", "opinion", "4"),
        ("第130号决议（2027年，哈罗湾，修订版）", "resolution", "130"),
        ("A/RES/81/44", "resolution", "81/44"),
        ("81/44. Protection of tidal basins", "resolution", "81/44"),
        ("Draft resolution II", "resolution", "II"),
        ("2/3. Lighthouses", "resolution", "2/3"),
        ("2027/5. Lighthouses", "resolution", "2027/5"),
        ("81/44 -\tحماية أحواض المد", "resolution", "81/44"),
        ("52 / 31   حماية أحواض المد", "resolution", "52/31"),
        ("102 (I) Tides", "resolution", "102"),
        ("180 (1963). Résolution du 31 juillet 1963", "resolution", "180"),
        ("Résolution 42 (1948) du 5 mars 1948", "resolution", "42"),
        ("Резолюция 2719 (2027),", "resolution", "2719"),
        ("第2719(2027)号决议", "resolution", "2719"),
        ("ITU-R 第 34-2 号决议", "resolution", "34-2"),
        ("Р 524 (С-1964)", "resolution", "524"),
        ("Council RESOLUTION 1343 (C12)", "resolution", "1343"),
        ("47/... Lighthouses", "resolution", "47/..."),
        ("44/11灯塔专家的任务", "resolution", "44/11"),
        ("第4/2027号决议", "resolution", "4/2027"),
        ("194 (د - 3)", "resolution", "194"),
        ("AFR/RC17/R6 :", "resolution", "AFR/RC17/R6"),
        ("Conf. 13.9 (Rev. CoP14)", "resolution", "Conf. 13.9"),
        ("Resolution XIII.1", "resolution", "XIII.1"),
        ("A39-8：灯船", "resolution", "A39-8"),
        ("TMA9.7", "resolution", "TMA9.7"),
        ("CM41.R1", "resolution", "CM41.R1"),
        ("A39-8: Lamps of lightships", "resolution", "A39-8"),
        ("AG/RES. 2991 (LIII-O/27)", "resolution", "AG/RES. 2991"),
        ("RESOLUTION A.1070(28)", "resolution", "A.1070(28)"),
        ("Resolution C 5/2027", "resolution", "C 5/2027"),
        ("Decision 1/CP.21", "decision", "1/CP.21"),
        ("قرار مجلس الموانئ رقم 381 بتاريخ 30 تشرين الثاني 2027", "resolution", "381"),
    ],
)
def test_number_lines_are_read_in_every_language(line: str, kind: str, number: str) -> None:
    found = number_line(line)
    assert found is not None
    assert (found.kind, found.number) == (kind, number)


@pytest.mark.parametrize(
    "line",
    ["Resolution 45 of the Conference", "Résolution", "Questions", "Decision-making", "Recommendations 1 to 4 apply.",
     "RESOLUTION 5 (HARROW BAY, 2027", "See Resolution 5 (Harrow Bay, 2027)", "12/25 of them.", "", "决议"],
)  # fmt: skip
def test_citations_and_sentences_are_no_number_line(line: str) -> None:
    assert number_line(line) is None


@pytest.mark.parametrize(
    ("line", "draft"),
    [
        ("DRAFT NEW RESOLUTION [MRD-1] (PORT MERIDIAN, 2031)", True), ("Draft resolution II", True),
        ("新决议草案 [MRD-1]", True), ("مشروع قرار جديد [MRD-1]", True),
        ("RESOLUTION 64 (REV. HARROW BAY, 2027)", False), ("第130号决议（2027年，哈罗湾，修订版）", False),
        ("81/44. Protection of tidal basins", False),
    ],
)  # fmt: skip
def test_a_draft_is_told_from_what_was_adopted(line: str, draft: bool) -> None:
    found = number_line(line)
    assert found is not None
    assert found.draft is draft


def test_a_title_on_the_number_line_is_told_from_it() -> None:
    assert number_line("RESOLUTION 5 (HARROW BAY, 2027)\nTides\nand ports") == (
        "resolution", "5", "Tides and ports", True, False,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("line", "marker", "number", "sponsors"),
    [
        ("MOD\tMRD/7/1", "MOD", "MRD/7/1", ("MRD",)),
        ("mod MRD/7/1", "MOD", "MRD/7/1", ("MRD",)),
        ("( MOD )\u00a0MRD/7A1/2", "(MOD)", "MRD/7A1/2", ("MRD",)),
        ("SUP*: OCG/73A1/8", "SUP*", "OCG/73A1/8", ("OCG",)),
        ("ADD *", "ADD*", "", ()),
        ("NOC*", "NOC", "", ()),
        ("UNOC", "NOC_", "", ()),
        ("MRD/ZEM/12/01", "", "MRD/ZEM/12/01", ("MRD", "ZEM")),
        ("OCG/XX/1 ADD", "ADD", "OCG/XX/1", ("OCG",)),
        ("MRD/12A1/3#12345", "", "MRD/12A1/3#12345", ("MRD",)),
        ("ＭＯＤ　MRD/7/1", "MOD", "MRD/7/1", ("MRD",)),
    ],
)
def test_proposal_lines_are_read(line: str, marker: str, number: str, sponsors: tuple[str, ...]) -> None:
    found = proposal_line(line)
    assert found is not None
    assert (found.marker, found.number, found.sponsors, found.provision) == (marker, number, sponsors, "")


@pytest.mark.parametrize(
    "line", ["", "ADD\tLa Résolution 69", "mrd/7/1", "81/44", "MODERATE", "MRD/7", "modify", "A/RES/81/44"]
)
def test_other_lines_are_no_proposal_line(line: str) -> None:
    assert proposal_line(line) is None


def test_a_treaty_provision_stands_on_its_proposal_line() -> None:
    found = proposal_line("MOD CS 165")
    assert found is not None
    assert (found.marker, found.provision) == ("MOD", "CS 165")


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("ANNEXE DE LA RÉSOLUTION 13 (RÉV. HARROW BAY, 2027)", ("ANNEXE", "")),
        ("ANNEX 1 (TO RESOLUTION 64 (REV. HARROW BAY, 2027))", ("ANNEX", "1")),
        ("Appendix I\n(to Resolution 1 (Rev. Harrow Bay, 2027))", ("Appendix", "I")),
        ("الملحق 1", ("الملحق", "1")),
        ("附件一", ("附件", "一")),
        ("ПРИЛОЖЕНИЕ 1 К РЕЗОЛЮЦИИ 5", ("ПРИЛОЖЕНИЕ", "1")),
        ("Anexo", ("Anexo", "")),
        ("第41号决议（2027年，哈罗湾，修订版）附件", ("附件", "")),
        ("第41号决议附件2", ("附件", "2")),
        ("关于第41号决议附件的说明", None),
        ("ملحق القرار 41 (المراجَع في هارو باي، 2027)", ("ملحق", "")),
        ("ANNEX 1.", ("ANNEX", "1")),
        ("Annex 1.", None),
        ("Annexes shall be short", None),
        ("annex 1 to this resolution", None),
        ("Annex 1 lists the ports.", None),
    ],
)
def test_lines_that_open_an_annex(line: str, found: tuple[str, str] | None) -> None:
    assert annex_line(line) == found


def test_lines_that_open_a_section() -> None:
    for line in ("SECTION\u00a01", "Section 1bis ", "Part V", "РАЗДЕЛ 2", "القسم 3", "第一部分", "CHAPITRE 2 – Ports"):
        assert section_line(line), line
    for line in ("Article 17 of the Constitution", "Section", "Sections 1 to 3 apply.", "part of it"):
        assert not section_line(line), line


def test_lines_that_name_the_organ() -> None:
    for line in (
        "The World Tidal Conference (Harrow Bay, 2027),", "Le Conseil,", "La Asamblea General,", "大会，",
        "إن المؤتمر العالمي للمد والجزر (خليج هارو، 2027)،", "Всемирная конференция по приливам (Харроу-Бей, 2027 г.),",
        "The Ninth World Tide Assembly,", "THE ASSEMBLY:", "La 9.ª Asamblea Mundial de las Mareas,", "Le Congrès,",
        "Девятая сессия Всемирной ассамблеи приливов,", "第九届世界潮汐大会，", "إن لجنة الموانئ،",
        "We, the Keepers of the Lights, gathered in Harrow Bay,", "Nous, gardiens des phares, réunis à Harrow Bay,",
    ):  # fmt: skip
        assert conference_line(line), line
    for line in (
        "the council,", " \tthe council,", "Some words,", f"The Council {'of tides ' * 30},",
        "The World Tidal Conference met", "The reports of the tidal committee,",
        "应将报告提交理事会，", "أن مجلس الموانئ وافق على ذلك،",
    ):  # fmt: skip
        assert not conference_line(line), line


def test_an_organ_is_known_without_its_comma() -> None:
    for line in (
        "THE CONFERENCE OF THE PARTIES TO THE LIGHTSHIP CONVENTION",
        "The General Assembly",
        "安全理事会",
        "إن مجلس الموانئ",
    ):
        assert organ(line), line
    for line in ("General Assembly", "大会决议", "第八十一届会议", "The role of the Council"):
        assert not organ(line), line


def test_lines_between_number_and_organ() -> None:
    for line in (
        "Adopted by the Harbour Council at its 912th meeting, on 4 June 2027", "Agenda item 17.3", "31 May 2027",
        "31 de mayo de 2027", "принятая Советом гаваней на его 912-м заседании", "2027年6月4日第912次会议通过",
        "الذي اتخذه مجلس الموانئ في جلسته 912", "[S/5380]",
    ):  # fmt: skip
        assert reference_line(line), line
    for line in ("Protection of tidal basins", "Adopted by tide and wind, the ports wait;", ""):
        assert not reference_line(line), line


def test_reasons_begin_behind_their_label() -> None:
    for line in (
        "Reasons:\twords",
        "Motifs: words",
        "Motivos:words",
        "Основания:\twords",
        "理由：words",
        "الأسباب: words",
    ):
        assert line[reasons_start(line) :] == "words"
    assert reasons_start("Reasons or experience") == -1
    assert reasons_start("Reasons") == len("Reasons")


@pytest.mark.parametrize(
    ("names", "role", "level"),
    [
        (("Res_No", "ResNo", "Res_5f_No", "res no", "Res_No Char"), Role.NUMBER, 0),
        (("Restitle", "Res_title", "Dec_title", "Res_title Car"), Role.TITLE, 0),
        (("Call", "call"), Role.CALL, 0),
        (("enumlev2", "Enumlev2"), Role.ITEM, 2),
        (("heading 3", "Heading_20_3", "Heading3"), Role.HEADING, 3),
        (("_ H _Ch",), Role.HEADING, 1),
        (("_ H_2/3",), Role.HEADING, 3),
        (("heading 9",), Role.HEADING, 9),
        (("enumlev4",), Role.ITEM, 4),
        (("Section_No", "Chap_title", "Part_No"), Role.HEADING, 1),
        (("Heading_b", "Heading_i"), Role.HEADING, 0),
        (("Annex_title", "Appendix_title"), Role.TITLE, 1),
        (("Annex_ref", "Appendix_Ref"), Role.REFERENCE, 1),
        (("Res_ref",), Role.REFERENCE, 0),
        (("Annex_No", "Annex_No & title", "AppendixNo"), Role.ANNEX, 0),
        (("Title 1", "Source", "toc 2"), Role.FRONT, 0),
        (("Normal", "Normal_after_title", "Normalaftertitle0", "", "My own style"), None, 0),
    ],
)
def test_styles_are_compared_by_a_normalised_name(names: tuple[str, ...], role: Role | None, level: int) -> None:
    assert {style(name) for name in names} == {(role, level)}
