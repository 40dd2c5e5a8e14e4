"""The tables of words, and how lines are matched against them."""

from __future__ import annotations

import pytest

from editor.words import LANGUAGES, call, guess_language, inline_call, is_han, plain, words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_all_its_tables_in_plain_form(language: str) -> None:
    table = words(language)
    assert table.language == language
    for name in (
        "preambular",
        "operative",
        "un_preambular",
        "un_operative",
        "conference",
        "organs",
        "references",
        "sittings",
        "drafts",
        "annex",
        "reasons",
    ):
        entries = getattr(table, name)
        assert entries
        assert len(set(entries)) == len(entries), name
        assert all(entry == plain(entry) for entry in entries), name
    assert set(table.kinds) >= {"resolution", "decision", "recommendation", "opinion"}
    assert table.reasons_label[-1] in ":："
    assert words(language) is table


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_call_word_is_a_call_on_its_own_line(language: str) -> None:
    table = words(language)
    for phrase in table.preambular + table.operative:
        found = call(phrase)
        assert found is not None, phrase
        assert found.bare
    for phrase in table.operative:
        if phrase not in table.preambular:
            assert call(phrase) == ("operative", True), phrase


@pytest.mark.parametrize(
    "line",
    [
        "considering", "Considering", "considering,", "resolves further", "instructs the Secretary-General",
        "invite les Etats Membres et les Membres des Secteurs", "prie le Conseil ",
        "prenant\u00a0en\u00a0considération",
        "consciente du fait", "ayant à l’esprit", "décide de charger le Directeur, conformément aux projets pertinents",
        "encarga al Secretario General", "teniendo en cuenta además",
        "учитывая, что", "поручает Совету",
        "责成电信发展局主任", "考虑到，", "做出决议，责成秘书长", "إذ يضع في اعتباره",
        "وإذ تضع في اعتبارها كذلك", "يُقرِّر", "تكلف المدير",
        "*rappelant*", "considering (mandatory)", "[noting]", "[invites the Council]",
    ],
)  # fmt: skip
def test_calls_are_known(line: str) -> None:
    assert call(line) is not None


@pytest.mark.parametrize(
    "line",
    [
        "", "tides", "[on the report of the Ninth Committee]", "[根据第九委员会的报告通过]", "回顾《灯塔宣言》，1",
        "[noting tides]", " [noting tides]", "[回顾潮汐]", "\t[回顾潮汐]",
        "considering that tides rise", "notant que les marées montent",
        "confirme que ce programme sera suivi",
        "recalling Resolution 5, and its annex,", "invites the ports; and the coasts", "requests to be made by ports.",
        "Invites are sent to all members of the group", "отмечая что приливы растут",
        "请各港口在每年年底之前提交关于潮汐观测结果的详细报告和建议",
    ],
)  # fmt: skip
def test_sentences_are_no_calls(line: str) -> None:
    assert call(line) is None


def test_the_call_at_the_head_of_a_paragraph_is_given_as_printed() -> None:
    assert inline_call("Deeply concerned that basins silt up,") == ("Deeply concerned", "preambular")
    assert inline_call("Also requests the Tide Master to report;") == ("Also requests", "operative")
    assert inline_call("Se félicitant des progrès,") == ("Se félicitant", "preambular")
    assert inline_call("深为关切盆地淤塞，") == ("深为关切", "preambular")
    assert inline_call("وإذ تشير إلى قرارها") == ("وإذ تشير إلى", "preambular")
    assert inline_call("Noting, with regret, the tides") == ("Noting", "preambular")
    assert inline_call("The basins") == ("", "")


@pytest.mark.parametrize(
    ("sample", "language"),
    [
        ("La conférence décide de mesurer les marées dans tous les ports", "fr"),
        ("The conference resolves to measure the tides in all ports", "en"),
        ("La conferencia resuelve medir las mareas en todos los puertos", "es"),
        ("Конференция решает измерять приливы", "ru"),
        ("大会决定观测潮汐 (WTC-27)", "zh"),
        ("يقرر المؤتمر قياس المد والجزر", "ar"),
        ("Recalling", "en"),
        ("Rappelant", "fr"),
        ("Recordando", "es"),
        ("The conference resolves МСЭ приливы", "en"),
        ("The conference resolves МСЭ приливы и", "ru"),
        ("12 345", ""),
        ("", ""),
    ],
)
def test_the_language_of_a_sample(sample: str, language: str) -> None:
    assert guess_language(sample) == language


def test_a_call_with_its_addressee_is_no_longer_than_a_line_of_it() -> None:
    for most, head, word in ((36, "instructs", " tide"), (14, "noting", " tide"), (40, "责成", "潮"), (20, "请", "潮")):
        parts = head.split(" ") if word.startswith(" ") else head
        line = head + word * (most - len(parts))
        assert call(line) == (("preambular" if head == "noting" else "operative"), False)
        assert call(line + word) is None


def test_han_characters_are_told_from_others() -> None:
    assert all(map(is_han, "㐀一潮鿿"))
    assert not any(map(is_han, "a、。　１أя"))
