"""What LibreOffice and pandoc write of the samples is read back with the same words, before and after the changes."""

from __future__ import annotations

import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest

from editor.document import Document
from editor.markup import amended
from editor.profile import profile
from editor.rendering import Kind
from editor.session import Session
from formats import samples
from formats.export import export
from formats.files import open_document

OFFICE = shutil.which("soffice")
PANDOC = shutil.which("pandoc")
LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
pytestmark = pytest.mark.slow


def words(document: Document) -> list[str]:
    """The paragraphs that hold anything, labels joined, white space as one blank; notes last."""
    told = (" ".join(f"{block.numbering} {block.text.plain}".split()) for block in document)
    return [text for text in told if text]


def readings(path: Path) -> tuple[list[str], list[str]]:
    imported = open_document(path).imported
    return words(imported.document), words(amended(Session(imported.document, imported.proposals)))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The samples with the changes of their proposals tracked, and without them."""
    place = tmp_path_factory.mktemp("samples")
    for language in LANGUAGES:
        opened, session = samples.open_sample(samples.sample_for(language))
        for name, drawn in (("tracked", session), ("base", Session(session.base))):
            kind = Kind.TRACKED if name == "tracked" else Kind.CLEAN
            data = export(drawn, kind, "docx", profile("plain"), opened.data).data
            (place / f"{name}-{language}.docx").write_bytes(data)
    return place


@cache
def by_office(folder: Path, ending: str) -> Path:
    out = folder / ending
    subprocess.run(
        [str(OFFICE), f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", ending,
         "--outdir", str(out), *sorted(map(str, folder.glob("*.docx")))],
        check=True, capture_output=True, timeout=200,
    )  # fmt: skip
    return out


def tight(told: tuple[list[str], list[str]]) -> list[list[str]]:
    """The same without blanks before points and commas."""
    return [[re.sub(" +(?=[.,;])", "", text) for text in texts] for texts in told]


def names(*kinds: str) -> list[str]:
    return [f"{kind}-{language}" for kind in kinds for language in LANGUAGES]


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("ending", ["rtf", "fodt", "doc", "ott", "dotx"])
@pytest.mark.parametrize("name", names("tracked", "base"))
def test_libreoffice_writes_what_is_read(folder: Path, name: str, ending: str) -> None:
    assert readings(by_office(folder, ending) / f"{name}.{ending}") == readings(folder / f"{name}.docx")


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("name", names("base"))
def test_libreoffice_writes_pages_that_are_read(folder: Path, name: str) -> None:
    # Of tracked changes its pages show deleted and inserted words alike.
    assert readings(by_office(folder, "html") / f"{name}.html") == readings(folder / f"{name}.docx")


@pytest.mark.skipif(PANDOC is None, reason="pandoc is not installed")
@pytest.mark.parametrize(
    ("name", "ending", "options"),
    [
        *((name, "html", ["-s", "--track-changes=all"]) for name in names("tracked", "base")),
        *((name, "rtf", ["-s"]) for name in names("base")),
        *((name, "md", ["-t", "gfm"]) for name in names("base")),
        *((name, "md", ["-t", "markdown-smart-simple_tables-multiline_tables-grid_tables"]) for name in names("base")),
    ],
)
def test_pandoc_writes_what_is_read(folder: Path, tmp_path: Path, name: str, ending: str, options: list[str]) -> None:
    out = tmp_path / f"x.{ending}"
    subprocess.run(
        [str(PANDOC), str(folder / f"{name}.docx"), *options, "-o", str(out)],
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    # Blanks at the ends of deleted words it puts outside of them.
    found, meant = (tight(readings(file)) for file in (out, folder / f"{name}.docx"))
    assert found == meant
