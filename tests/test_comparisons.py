"""Real pairs of Word files: a comparison is accepted to the new text and rejected to the old, by readers not ours."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

import main as program

ROOT = Path(__file__).parents[1]
PANDOC = shutil.which("pandoc")
PAIRS = ROOT.parent / "shared" / "data" / "compare"
DRIVER = ROOT / "tests" / "formats" / "odt" / "office_changes.py"
NOT_YET = {
    "WC012-Math-Before.docx": "a new equation is written as characters, as a note says",
    "WC042-Table-5.docx": "a new equation is written as characters, as a note says",
    "WC066-Textbox-Before-Ins.docx": "a new text box is written as a paragraph, as a note says",
}
"""Old texts of the pairs whose comparison falls short, and why."""
NOT_YET_IN_PANDOC = {
    **NOT_YET,
    "WC023-Table-4-Row-Image-Before.docx": "pandoc keeps the lines of a deleted table row, without its words",
    "WC036-Footnote-With-Table-After.docx": "pandoc draws a table that stays in a footnote after its words went",
    "WC047-Two-Text-Box.docx": "pandoc leaves out the words of one text box",
}

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not PAIRS.is_dir(), reason=f"{PAIRS} is not here"),
]


def pairs() -> list[tuple[Path, Path]]:
    index = PAIRS / "pairs.jsonl"
    if not index.is_file():
        return []
    told = map(json.loads, index.read_text(encoding="utf-8").splitlines())
    return [(PAIRS / pair["original"], PAIRS / pair["modified"]) for pair in told]


def lines(paragraphs: list[str]) -> list[str]:
    plain = (" ".join(line.replace("\u200b", "").split()) for line in paragraphs)
    return [line for line in plain if line.strip(" -")]


def tracked(old: Path, new: Path, folder: Path) -> Path:
    out = folder / f"{old.stem}-{new.stem}.docx"
    program.main(["compare", str(old), str(new), "-o", str(out), "--quiet"])
    return out


@pytest.mark.parametrize("old", [old for old, _ in pairs()], ids=lambda file: file.stem)
def test_a_text_does_not_differ_from_itself(old: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert program.main(["compare", str(old), str(old)]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_libreoffice_takes_comparisons_as_they_are_meant(tmp_path: Path) -> None:
    made = {tracked(old, new, tmp_path): (old, new) for old, new in pairs() if old.name not in NOT_YET}
    files = dict.fromkeys(map(str, (*made, *(file for pair in made.values() for file in pair))))
    command = ["/usr/bin/python3", str(DRIVER), str(tmp_path / "profile"), *files]
    told = json.loads(subprocess.run(command, check=True, capture_output=True, text=True, timeout=280).stdout)
    wrong = []
    for file, (old, new) in made.items():
        for way, wanted in (("accept", new), ("reject", old)):
            if lines(told[str(file)][way]) != lines(told[str(wanted)]["accept"]):
                wrong.append((file.name, way))
    assert wrong == []


@pytest.mark.skipif(PANDOC is None, reason="pandoc is not installed")
@pytest.mark.parametrize("pair", pairs(), ids=lambda pair: pair[1].stem)
def test_pandoc_takes_comparisons_as_they_are_meant(pair: tuple[Path, Path], tmp_path: Path) -> None:
    if reason := NOT_YET_IN_PANDOC.get(pair[0].name):
        pytest.xfail(reason)
    made = tracked(*pair, tmp_path)
    for way, wanted in (("accept", pair[1]), ("reject", pair[0])):
        assert read_by_pandoc(made, way) == read_by_pandoc(wanted, "accept")


def read_by_pandoc(file: Path, mode: str) -> list[str]:
    assert PANDOC is not None
    command = [PANDOC, "-f", "docx", "-t", "plain", "--wrap=none", f"--track-changes={mode}", file]
    return lines(subprocess.run(command, check=True, capture_output=True).stdout.decode().splitlines())
