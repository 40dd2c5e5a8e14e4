"""The verb `repair` as a person or a script meets it: files, exit statuses and the report."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import main as program
from editor.markup import amended
from editor.session import Session
from formats.files import open_document

CASES = Path(__file__).parents[1] / "cases" / "repair"
Run = Callable[..., int]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)

    def started(*arguments: str) -> int:
        return program.main(arguments)

    return started


def readings(path: Path) -> tuple[list[str], list[str]]:
    """The base text of a file and its amended one, paragraph by paragraph."""
    imported = open_document(path).imported
    final = amended(Session(imported.document, imported.proposals))
    return [b.text.plain for b in imported.document], [b.text.plain for b in final]


def expected(case: str, name: str) -> list[str]:
    lines = (CASES / case / name).read_text(encoding="utf-8").splitlines()
    return [line.partition("\t")[2] for line in lines if not line.startswith("proposal-line")]


def words(lines: list[str]) -> list[str]:
    return [line.replace("\u2011", "-") for line in lines if not line.startswith(("MOD\t", "MRD/", "ZEM/"))]


@pytest.mark.parametrize("suffix", ["docx", "odt"])
@pytest.mark.parametrize("case", ["flattened-fr", "flattened-zh", "flattened-ar"])
def test_word_processors_get_tracked_changes(run: Run, tmp_path: Path, case: str, suffix: str) -> None:
    status = run("repair", str(CASES / case / "damaged.txt"), "-o", f"out.{suffix}")
    assert status in (0, 1)
    base, final = readings(tmp_path / f"out.{suffix}")
    assert words(base) == words(expected(case, "base.txt"))
    assert words(final) == words(expected(case, "amended.txt"))


def test_plain_text_gets_the_final_reading(run: Run, tmp_path: Path) -> None:
    assert run("repair", str(CASES / "flattened-es" / "damaged.txt"), "-o", "out.txt", "--quiet") == 0
    assert (tmp_path / "out.txt").read_text(encoding="utf-8").splitlines() == expected("flattened-es", "amended.txt")


def test_one_text_can_be_kept(run: Run, tmp_path: Path) -> None:
    source = str(CASES / "flattened-es" / "damaged.txt")
    assert run("repair", source, "-o", "base.txt", "base.docx", "--keep", "original", "--quiet") == 0
    assert (tmp_path / "base.txt").read_text(encoding="utf-8").splitlines() == expected("flattened-es", "base.txt")
    assert not open_document(tmp_path / "base.docx").imported.proposals


def test_what_is_left_undecided_is_told_and_the_status_says_so(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("repair", str(CASES / "flattened-en" / "damaged.txt"), "-o", "out.txt") == 1
    told = capsys.readouterr().err
    assert "Res. 31, recognizing a): Two places and years ran together" in told
    assert told.count("ran together") == 3
    assert told.endswith("damaged.txt: Places decided, and left to a person: 5, 3.\n")


def test_a_text_in_which_everything_is_decided_or_nothing_found_is_done(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("repair", str(CASES / "flattened-es" / "damaged.txt"), "-o", "out.txt") == 0
    assert capsys.readouterr().err.endswith("left to a person: 7, 0.\n")
    assert run("repair", str(CASES / "undamaged-fr" / "damaged.txt"), "-o", "sound.txt") == 0


def report(tmp_path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    return found


def test_the_report_tells_findings_evidence_and_balloons(run: Run, tmp_path: Path) -> None:
    run("repair", str(CASES / "balloons-en" / "damaged.md"), "-o", "out.docx", "--report", "r.json", "--quiet")
    found = report(tmp_path)
    assert found["schema"] == 1
    assert sum(found["decided"].values()) + sum(found["undecided"].values()) == len(found["findings"])
    placed = next(f for f in found["findings"] if f["rule"] == "deletion-placed")
    assert placed["readings"] == [
        {"base": "Harrow Bay, 2027", "amended": "", "segments": [["-", "Harrow Bay, 2027"]]},
    ]
    assert placed["evidence"][0]["source"] == "balloon"
    assert placed["decided"] is True
    assert placed["address"] == "Res. 12, number line"
    balloon = next(b for b in found["balloons"] if b["number"] == 3)
    assert balloon["author"] == "Vela, Ana-Maria"
    assert balloon["words"] == ["of the old gauges and the applications"]
    assert balloon["finding"]


def test_a_base_text_decides(run: Run, tmp_path: Path) -> None:
    case = CASES / "with-base-en"
    status = run(
        "repair", str(case / "damaged.txt"), "--base", str(case / "given.txt"), "-o", "out.docx", "--report", "r.json"
    )
    assert status == 1  # how far one deletion reaches, the base text does not tell
    base, final = readings(tmp_path / "out.docx")
    assert base == (case / "given.txt").read_text(encoding="utf-8").splitlines()
    assert final == expected("with-base-en", "amended.txt")
    assert any(e["source"] == "base" for f in report(tmp_path)["findings"] for e in f["evidence"])


def test_a_sound_text_comes_out_as_it_went_in(run: Run, tmp_path: Path) -> None:
    source = CASES / "undamaged-fr" / "damaged.txt"
    assert run("repair", str(source), "-o", "out.txt", "--quiet") == 0
    assert words((tmp_path / "out.txt").read_text(encoding="utf-8").splitlines()) == words(
        source.read_text(encoding="utf-8").splitlines()
    )


def test_a_word_file_is_repaired_in_place(run: Run, tmp_path: Path) -> None:
    run("convert", str(CASES / "flattened-es" / "damaged.txt"), "-o", "damaged.docx", "--quiet")
    assert run("repair", "damaged.docx", "-o", "out.docx", "--quiet") == 0
    base, final = readings(tmp_path / "out.docx")
    assert words(base) == words(expected("flattened-es", "base.txt"))
    assert words(final) == words(expected("flattened-es", "amended.txt"))


def test_a_report_that_is_there_already_stops_the_verb_before_it_writes(run: Run, tmp_path: Path) -> None:
    (tmp_path / "r.json").write_text("mine", encoding="utf-8")
    source = str(CASES / "flattened-es" / "damaged.txt")
    assert run("repair", source, "-o", "out.txt", "--report", "r.json") == 4
    assert not (tmp_path / "out.txt").exists()


def test_errors_are_one_line_and_their_status(run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("repair", "missing.txt", "-o", "out.txt") == 3
    (tmp_path / "out.txt").write_text("mine", encoding="utf-8")
    assert run("repair", str(CASES / "flattened-es" / "damaged.txt"), "-o", "out.txt") == 4
    assert (tmp_path / "out.txt").read_text(encoding="utf-8") == "mine"
    assert "Traceback" not in capsys.readouterr().err
