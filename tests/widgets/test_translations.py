"""The interface speaks six languages: nothing is left out, and what ships is what was translated."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator

from editor.messages import SENTENCES
from resources import path

ROOT = Path(__file__).parents[2]
FORMS = {"ar": 6, "es": 2, "fr": 2, "ru": 3, "zh": 1}
"""Plural forms of each language, as Qt counts them."""


def entries(language: str) -> Iterator[tuple[str, str, list[str]]]:
    """Context, source and translations of every string of a language."""
    tree = ElementTree.parse(path(f"translations/interline_{language}.ts"))
    for context in tree.iter("context"):
        for entry in context.iter("message"):
            translation = entry.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield context.findtext("name", ""), entry.findtext("source", ""), forms or [translation.text or ""]


def spoken() -> set[str]:
    """Every literal that the window hands to `tr`."""
    found: set[str] = set()
    for file in sorted((ROOT / "widgets").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
                text = node.args[0]
                assert isinstance(text, ast.Constant), f"{file.name}:{node.lineno} hides a string from translators"
                found.add(text.value)
    return found


@pytest.mark.parametrize("language", FORMS)
def test_every_string_of_the_window_is_translated(language: str) -> None:
    known = {source for context, source, forms in entries(language) if context != "messages" and all(forms)}
    assert spoken() - known == set()


@pytest.mark.parametrize("language", FORMS)
def test_every_message_is_translated(language: str) -> None:
    known = {source for context, source, forms in entries(language) if context == "messages" and all(forms)}
    assert set(SENTENCES.values()) - known == set()


@pytest.mark.parametrize("language", FORMS)
def test_a_translation_fills_in_the_same_values_and_has_all_plural_forms(language: str) -> None:
    for _, source, forms in entries(language):
        if "%n" in source:
            assert len(forms) == FORMS[language], source
        for form in forms:
            assert sorted(re.findall(r"\{\w*\}", form)) == sorted(re.findall(r"\{\w*\}", source)), source


@pytest.mark.parametrize("language", [*FORMS, "en"])
def test_the_compiled_translations_are_those_of_the_source(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(path(f"translations/interline_{language}.qm")))
    for context, source, forms in entries(language):
        number = 1 if "%n" in source else -1
        assert translator.translate(context, source, "", number) in forms, source


@pytest.mark.parametrize(("language", "count", "said"), [
    ("fr", 1, "%n déposé"), ("fr", 16, "%n déposés"), ("es", 2, "%n presentadas"), ("zh", 3, "%n 项已提出"),
    ("ru", 21, "%n внесена"), ("ru", 3, "%n внесены"), ("ru", 16, "%n внесено"),
    ("ar", 2, "اثنان مطروحان"), ("ar", 5, "%n مطروحة"), ("ar", 16, "%n مطروحاً"),
])
def test_amendments_of_a_state_are_counted_as_the_language_counts(language: str, count: int, said: str) -> None:
    translator = QTranslator()
    assert translator.load(str(path(f"translations/interline_{language}.qm")))
    assert translator.translate("Panels", "%n tabled", None, count) == said
