"""Every code has its sentence, and every sentence can be filled in."""

import string

import pytest

from editor import errors
from editor.messages import SENTENCES, message
from formats.codec import Note


def _errors(cls: type[errors.InterlineError]) -> list[type[errors.InterlineError]]:
    return [cls, *(found for sub in cls.__subclasses__() for found in _errors(sub))]


@pytest.mark.parametrize("error", _errors(errors.InterlineError), ids=lambda e: e.__name__)
def test_every_error_has_a_sentence(error: type[errors.InterlineError]) -> None:
    assert error.code in SENTENCES
    assert message(error()).strip()


@pytest.mark.parametrize("code", SENTENCES)
def test_a_sentence_ends_as_one_and_names_its_parameters_only(code: str) -> None:
    template = SENTENCES[code]
    assert template[-1] == "." or template.endswith("{detail}.")
    for _, name, spec, _ in string.Formatter().parse(template):
        assert name is None or (name.isidentifier() and not spec)


def test_a_note_is_told_with_its_detail() -> None:
    assert "windows-1251" in message(Note("encoding-uncertain", detail="windows-1251"))


def test_an_unknown_code_is_shown_rather_than_hidden() -> None:
    assert message(Note("never-heard-of", detail="w:thing")) == "never-heard-of: w:thing"


def test_the_template_is_what_gets_translated() -> None:
    error = errors.UnknownBlock(block="b7")
    assert message(error, {SENTENCES["unknown-block"]: "« {block} » est inconnu."}.__getitem__) == "« b7 » est inconnu."
