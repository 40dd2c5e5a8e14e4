"""Every code has its sentence, and every sentence can be filled in."""

import re
import string
from pathlib import Path

import pytest

from editor import errors
from editor.messages import SENTENCES, message
from formats.codec import Note

FORMATS = Path(__file__).parents[2] / "formats"

def _errors(cls: type[errors.InterlineError]) -> list[type[errors.InterlineError]]:
    """The class and those below it that the core has; the window's own are told by nobody."""
    subs = [sub for sub in cls.__subclasses__() if sub.__module__.startswith(("editor", "formats"))]
    return [cls, *(found for sub in subs for found in _errors(sub))]


def _noted() -> set[str]:
    """Every code the formats note, as their source spells it."""
    found = {f"lost-{kind}" for kind in ("picture", "object", "field", "break", "note")}
    for file in FORMATS.rglob("*.py"):
        source = file.read_text(encoding="utf-8")
        found.update(re.findall(r'\bNote\(\s*"([a-z-]+)"', source))
        found.update(f"docx-{code}" for code in re.findall(r'\bmet\.add\("([a-z-]+)"', source))
        found.update(f"odt-{code}" for code in re.findall(r'\bodd\["([a-z-]+)"\]', source))
    return found


@pytest.mark.parametrize("error", _errors(errors.InterlineError), ids=lambda e: e.__name__)
def test_every_error_has_a_sentence(error: type[errors.InterlineError]) -> None:
    assert error.code in SENTENCES
    assert message(error()).strip()


@pytest.mark.parametrize("code", sorted(_noted()))
def test_every_note_has_a_sentence(code: str) -> None:
    assert code in SENTENCES


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
