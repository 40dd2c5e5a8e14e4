"""The encoding of a plain text is found, in six languages, and doubt is said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.errors import FormatError
from formats.encoding import decode

TEXTS = {
    "fr": "La Conférence mondiale des marées (Baie de Harrow, 2027),\nconsidérant\na)\tque les marées montent "
    "à l’échelle régionale, que l'été dernier a été long et que des mesures ont déjà été arrêtées;",
    "es": "La Conferencia Mundial de las Mareas (Bahía de Harrow, 2027),\nconsiderando\na)\tque la situación económica "
    "de los países más pequeños exige atención;",
    "en": "The World Tidal Conference – “Harrow Bay” – recalls the naïve façade of its café…",
    "ru": "Всемирная конференция по приливам (Харроу-Бей, 2027 г.),\nучитывая,\nа)\tчто приливы поднимаются;",
    "ar": "إن المؤتمر العالمي للمد والجزر (خليج هارو، 2027)،\nإذ يضع في اعتباره\nأ )\tأن المد يرتفع في جميع المناطق؛",
    "zh": "世界潮汐大会(2027年,哈罗湾),\n考虑到\na)\t潮汐正在所有区域上升;\n做出决议\n1\t继续开展有关工作。",
}
LEGACY = [("fr", "cp1252"), ("es", "cp1252"), ("en", "cp1252"), ("ru", "cp1251"), ("ar", "cp1256"), ("zh", "gb18030")]
BIG5 = "世界潮汐大會(2027年,哈羅灣),\n考慮到\na)\t潮汐正在所有區域上升;\n做出決議\n1\t繼續開展有關工作。"


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_every_form_of_unicode_is_read(language: str, encoding: str) -> None:
    decoded = decode(TEXTS[language].encode(encoding))
    assert decoded.text == TEXTS[language]
    assert decoded.certain


@pytest.mark.parametrize(("language", "encoding"), LEGACY)
def test_the_old_encodings_of_the_six_languages_are_told_apart(language: str, encoding: str) -> None:
    decoded = decode(TEXTS[language].encode(encoding))
    assert (decoded.text, decoded.encoding) == (TEXTS[language], encoding)


def test_traditional_characters_are_told_from_simplified_ones() -> None:
    assert decode(BIG5.encode("big5")).text == BIG5


@pytest.mark.parametrize(("language", "encoding"), LEGACY)
def test_a_paragraph_is_enough_to_be_certain(language: str, encoding: str) -> None:
    if language != "en":  # four signs beyond ASCII are not
        assert decode(TEXTS[language].encode(encoding)).certain


@pytest.mark.parametrize(("word", "encoding"), [("Résolution", "cp1252"), ("решает", "cp1251"), ("يقرر", "cp1256")])
def test_one_word_is_read_but_not_with_certainty(word: str, encoding: str) -> None:
    decoded = decode(word.encode(encoding))
    assert decoded.text == word
    assert not decoded.certain


def test_unicode_with_a_few_bad_bytes_is_still_unicode() -> None:
    decoded = decode(TEXTS["ru"].encode() + b"\xff" + TEXTS["ru"].encode())
    assert decoded.encoding == "utf-8"
    assert decoded.replaced == 1
    assert not decoded.certain


@pytest.mark.parametrize("data", [b"", b"  \r\n\t\n"])
def test_nothing_but_white_space_is_an_empty_file(data: bytes) -> None:
    with pytest.raises(FormatError) as caught:
        decode(data)
    assert caught.value.code == "empty-file"


@pytest.mark.parametrize("data", [b"\x7fELF\x02\x01\x01\x00\x00\x00", bytes(range(256)), bytes(100), b"MZ\x90\x00"])
def test_a_program_is_no_text(data: bytes) -> None:
    with pytest.raises(FormatError) as caught:
        decode(data)
    assert caught.value.code == "binary"


@given(st.binary(max_size=400))
def test_any_bytes_give_characters_or_a_format_error(data: bytes) -> None:
    try:
        assert isinstance(decode(data).text, str)
    except FormatError as error:
        assert error.code in ("binary", "empty-file")


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(str.strip))
def test_what_is_written_as_utf_8_is_read_as_it_was(text: str) -> None:
    if not text.startswith("\ufeff"):
        assert decode(text.encode()).text == text
