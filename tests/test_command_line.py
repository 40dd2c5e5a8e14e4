"""The command line as a person or a script meets it: real processes, files, streams and exit statuses."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import fields
from pathlib import Path

import pytest

import main as program
from editor.document import Block, Document
from editor.ignoring import Ignoring
from editor.session import History, Session
from editor.text import Text
from formats.store import create
from widgets.compare_dialog import MOST

ROOT = Path(__file__).parents[1]
BASE = """RESOLUTION 27 (Harrow Bay, 2027)
Safer moorings for the vessels of the Ocean Coast Group
The World Tidal Conference (Harrow Bay, 2027),
recalling
a)\tResolution 12 (Port Meridian, 2023);
b)\tthe tide tables of the Ocean Coast Group,
resolves
1\tto keep the tables;
2\tto publish them every year,
instructs the Secretary-General
1\tto report to the next conference.
"""
FINAL = BASE.replace("every year", "every month").replace("a)\tResolution 12 (Port Meridian, 2023);\n", "")
SCRIPT = {
    "schema": 1,
    "proposals": [
        {
            "sponsor": "MRD",
            "number": "MRD/12/1",
            "reasons": "The moon is quick.",
            "amendments": [
                {
                    "marker": "MOD",
                    "block": "Res. 27, resolves 2",
                    "segments": [["=", "2\tto publish them every "], ["-", "year"], ["+", "month"], ["=", ","]],
                },
                {"marker": "SUP", "block": "recalling a)"},
            ],
        }
    ],
}

Run = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "base.txt").write_text(BASE, encoding="utf-8")
    (tmp_path / "final.txt").write_text(FINAL, encoding="utf-8")
    (tmp_path / "script.json").write_text(json.dumps(SCRIPT), encoding="utf-8")
    return tmp_path


@pytest.fixture
def process(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """The program as a process of its own."""
    state = tmp_path_factory.mktemp("state")

    def process(*arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
        kept = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        done = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), *arguments],
            input=stdin,
            capture_output=True,
            cwd=folder,
            env={**kept, "XDG_STATE_HOME": str(state), **environment},
            timeout=120,
            check=False,
        )
        assert b"Traceback" not in done.stderr, done.stderr.decode()
        return done

    return process


@pytest.fixture
def run(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """A verb in this process: the same streams and statuses, without the start of an interpreter each time."""
    monkeypatch.chdir(folder)

    def run(*arguments: str) -> subprocess.CompletedProcess[bytes]:
        out, err = io.TextIOWrapper(io.BytesIO()), io.TextIOWrapper(io.BytesIO())
        with redirect_stdout(out), redirect_stderr(err):
            try:
                status = program.main(arguments)
            except SystemExit as stop:  # argparse has had its say
                status = int(stop.code or 0)
        out.flush()
        err.flush()
        told = [stream.buffer.getvalue() for stream in (out, err)]  # type: ignore[attr-defined]
        assert status != 70, told
        return subprocess.CompletedProcess(arguments, status, *told)

    return run


def told(done: subprocess.CompletedProcess[bytes]) -> str:
    """The one line on standard error."""
    (line,) = done.stderr.decode().splitlines()
    return line


# Verbs.


def test_list_shows_what_a_file_holds(process: Run) -> None:
    done = process("list", "base.txt")
    assert done.returncode == 0
    assert b"resolution 27: Safer moorings" in done.stdout
    assert b"Res. 27, resolves 2" in done.stdout


def test_list_as_json_has_the_documented_members(run: Run) -> None:
    value = json.loads(run("list", "base.txt", "--json").stdout)
    assert (value["schema"], value["language"], value["instruments"][0]["number"]) == (1, "en", "27")
    assert {"id", "role", "label", "level", "address", "text", "instrument"} <= set(value["blocks"][0])
    assert (value["proposals"], value["warnings"]) == ([], [])


def test_apply_gives_the_final_text(run: Run, folder: Path) -> None:
    done = run("apply", "base.txt", "script.json", "-o", "out.txt")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"out.txt\n", b"")
    assert (folder / "out.txt").read_text(encoding="utf-8") == FINAL


def test_apply_marked_shows_sponsor_and_reasons(run: Run) -> None:
    out = run("apply", "base.txt", "script.json", "--as", "marked", "-o", "-").stdout.decode()
    assert "MOD\tMRD/12/1" in out
    assert "2\tto publish them every [-year-]{+month+}," in out
    assert "Reasons:\tThe moon is quick." in out


def test_compare_says_by_its_status_whether_texts_differ(run: Run) -> None:
    same, different = run("compare", "base.txt", "base.txt"), run("compare", "base.txt", "final.txt")
    assert (same.returncode, same.stdout) == (0, b"")
    assert different.returncode == 1
    assert "MOD\tRes. 27, resolves 2\t2\tto publish them every [-year-]{+month+}," in different.stdout.decode()


def test_compare_passes_by_what_it_is_told_to_ignore(run: Run, folder: Path) -> None:
    typed = BASE.replace("to keep", "to  keep").replace("conference", "Conference")
    (folder / "typed.txt").write_text(typed, encoding="utf-8")
    assert run("compare", "base.txt", "typed.txt").returncode == 1
    assert run("compare", "base.txt", "typed.txt", "--ignore", "spacing").stdout.decode().splitlines() == [
        "MOD\tRes. 27, instructs the Secretary-General 1\t1\tto report to the next [-conference-]{+Conference+}."
    ]
    assert run("compare", "base.txt", "typed.txt", "--ignore", "spacing,case").returncode == 0
    wrong = run("compare", "base.txt", "typed.txt", "--ignore", "tides")
    assert wrong.returncode == 2
    assert "known: spacing, hyphenation, apostrophes, ligatures, case" in " ".join(wrong.stderr.decode().split())
    assert [field.name for field in fields(Ignoring)] == list(program._IGNORED)


def test_apply_says_in_one_sentence_that_it_was_given_a_text_or_a_session(run: Run, folder: Path) -> None:
    done = run("apply", "base.txt", "final.txt", "-o", "out.txt")
    assert (done.returncode, done.stderr.decode().count("\n")) == (3, 1)
    assert b"final.txt: This is a text, not a list of amendments." in done.stderr
    create(folder / "kept.interline", History(Session(Document()))).close()
    done = run("apply", "base.txt", "kept.interline", "-o", "out.txt")
    assert (done.returncode, b"This is a session of Interline." in done.stderr) == (3, True)
    assert not (folder / "out.txt").exists()


def test_compare_as_json_is_a_script_that_apply_takes(run: Run, folder: Path) -> None:
    (folder / "found.json").write_bytes(run("compare", "base.txt", "final.txt", "--as", "json").stdout)
    assert run("apply", "base.txt", "found.json", "-o", "out.txt", "--quiet").stdout == b""
    assert (folder / "out.txt").read_text(encoding="utf-8") == FINAL


@pytest.mark.parametrize("suffix", ["docx", "odt"])
def test_the_comparisons_of_many_delegations_are_applied_together_as_they_are(
    run: Run, folder: Path, suffix: str
) -> None:
    names = [f"{name}.txt" for name in ("MRD", "ZEM", "QOR", "OCG")]
    for name in names:
        own = BASE.replace("keep the", f"keep the {name[:3]}") + f"2\tto ask {name};\n3\tto invite others.\n"
        (folder / name).write_text(own, encoding="utf-8")
        assert run("compare", "base.txt", name, "--as", "json", "-o", f"{name}.json").returncode == 1
    scripts = [f"{name}.json" for name in names]
    done = run("apply", "base.txt", *scripts, "-o", f"all.{suffix}", "--as", "tracked", "--quiet")
    assert (done.returncode, done.stderr) == (0, b"")
    authors = {p["sponsor"] for p in json.loads(run("list", f"all.{suffix}", "--json").stdout)["proposals"]}
    assert {part for author in authors for part in author.split(", ")} == set(names)
    run("apply", "base.txt", *scripts, "-o", "all.txt", "--quiet")
    for name in names:
        assert (folder / "all.txt").read_text(encoding="utf-8").count(f"to ask {name};") == 1


@pytest.mark.parametrize("suffix", ["docx", "odt"])
def test_a_tracked_comparison_is_proved_and_gives_both_texts_back(run: Run, folder: Path, suffix: str) -> None:
    out = f"tracked.{suffix}"
    assert run("compare", "base.txt", "final.txt", "-o", out).returncode == 1
    verified = run("verify", out, "--final", "final.txt", "--base", "base.txt")
    assert verified.returncode == 0, verified.stdout.decode()
    for keep, wanted in (("final", FINAL), ("original", BASE)):
        assert run("clean", out, "--keep", keep, "-o", "clean.txt", "--force").returncode == 0
        assert (folder / "clean.txt").read_text(encoding="utf-8") == wanted


@pytest.mark.parametrize("suffix", ["docx", "odt"])
def test_a_clean_file_passes_and_a_tracked_one_does_not(run: Run, suffix: str) -> None:
    run("apply", "base.txt", "script.json", "-o", f"tracked.{suffix}", "--as", "tracked")
    assert run("verify", f"tracked.{suffix}").returncode == 1
    assert run("clean", f"tracked.{suffix}", "-o", f"clean.{suffix}").returncode == 0
    value = json.loads(run("verify", f"clean.{suffix}", "--final", "final.txt", "--json").stdout)
    assert (value["schema"], value["format"], value["passed"]) == (1, suffix, True)


@pytest.mark.parametrize("suffix", ["docx", "odt"])
def test_convert_keeps_the_revisions(run: Run, suffix: str) -> None:
    run("apply", "base.txt", "script.json", "-o", f"tracked.{suffix}", "--as", "tracked")
    other = "odt" if suffix == "docx" else "docx"
    assert run("convert", f"tracked.{suffix}", "-o", f"other.{other}", "other.txt").returncode == 0
    assert run("verify", f"other.{other}", "--final", "final.txt", "--base", "base.txt").returncode == 0
    (proposal,) = json.loads(run("list", f"other.{other}", "--json").stdout)["proposals"]
    assert proposal["sponsor"] == "MRD"


@pytest.mark.parametrize("suffix", ["docx", "odt"])
def test_a_comparison_can_be_a_table_with_a_row_for_each_provision(run: Run, folder: Path, suffix: str) -> None:
    assert run("compare", "base.txt", "final.txt", "--as", "table", "-o", f"table.{suffix}").returncode == 1
    part = "word/document.xml" if suffix == "docx" else "content.xml"
    xml = zipfile.ZipFile(folder / f"table.{suffix}").read(part).decode()
    rows = len(re.findall("<(?:w:tr|table:table-row)[ >]", xml))
    assert rows == 1 + len(BASE.splitlines())
    assert "month" in xml


def test_several_new_texts_stand_beside_each_other_or_in_one_text_with_their_names(run: Run, folder: Path) -> None:
    (folder / "other.txt").write_text(BASE.replace("every year", "every week"), encoding="utf-8")
    three = ("compare", "base.txt", "final.txt", "other.txt")
    assert run(*three, "--as", "table", "-o", "three.txt").returncode == 1
    assert "Provision\tBase text\tfinal\tother" in (folder / "three.txt").read_text(encoding="utf-8")
    report = run(*three, "--as", "report")
    assert "resolves 2: final and other" in report.stdout.decode()
    done = run(*three, "--as", "tracked", "-o", "three.docx")
    assert done.returncode == 1
    assert "falls short" not in told(done)
    assert "final, other: 1 amendment\n" in run("list", "three.docx").stdout.decode()
    done = run(*three, "--as", "instructions")
    assert done.returncode == 2
    assert "takes one text" in told(done)


def test_a_text_that_says_the_same_as_the_base_is_not_passed_over_in_silence(run: Run, folder: Path) -> None:
    (folder / "same.txt").write_text(BASE, encoding="utf-8")
    done = run("compare", "base.txt", "same.txt", "final.txt", "--as", "table", "-o", "two.txt")
    assert done.returncode == 1
    assert "base.txt: same: the same as the base text." in told(done)
    assert not run("compare", "base.txt", "final.txt", "--as", "report").stderr


def test_what_is_added_is_printed_with_the_provision_it_stands_behind(run: Run, folder: Path) -> None:
    (folder / "more.txt").write_text(f"{BASE.rstrip()}\n2\tto measure the tide.\n", encoding="utf-8")
    said = run("compare", "base.txt", "more.txt").stdout.decode()
    assert "ADD\tafter Res. 27, instructs the Secretary-General 1\t{+2\tto measure the tide.+}\n" in said


def test_as_many_texts_stand_in_a_table_as_the_window_compares(run: Run, folder: Path) -> None:
    for number in range(MOST + 1):
        text = BASE.replace("every year", f"every {number + 2} weeks")
        (folder / f"d{number}.txt").write_text(text, encoding="utf-8")
    nine = [f"d{number}.txt" for number in range(MOST + 1)]
    done = run("compare", "base.txt", *nine, "--as", "table", "-o", "all.txt")
    assert (done.returncode, "--as table takes 8 texts" in told(done)) == (2, True)
    assert run("compare", "base.txt", *nine[:-1], "--as", "table", "-o", "all.txt").returncode == 1
    assert "\td6\td7" in (folder / "all.txt").read_text(encoding="utf-8")
    assert f"up to {MOST} for a table" in " ".join(run("compare", "--help").stdout.decode().split())


def test_a_collision_of_what_is_added_is_called_after_the_provision_it_stands_behind(run: Run, folder: Path) -> None:
    for name, last in (("one", "to print tables"), ("two", "to invite observers")):
        added = f"{BASE.rstrip()}\n2\tto measure the tide;\n3\t{last}.\n"
        (folder / f"{name}.txt").write_text(added, encoding="utf-8")
        assert run("compare", "base.txt", f"{name}.txt", "--as", "json", "-o", f"{name}.json").returncode == 1
    done = run("apply", "base.txt", "one.json", "two.json", "-o", "both.docx", "--as", "marked")
    assert "both.docx:after Res. 27, instructs the Secretary-General 1: one, two want" in told(done)
    report = run("apply", "base.txt", "one.json", "two.json", "-o", "-", "--as", "report").stdout.decode()
    assert re.search(r"^After instructs the Secretary-General 1: one and two$", report, re.MULTILINE)


@pytest.mark.parametrize("suffix", ["txt", "docx", "odt", "html"])
def test_instructions_of_a_comparison_can_be_applied(run: Run, folder: Path, suffix: str) -> None:
    assert run("compare", "base.txt", "final.txt", "--as", "instructions", "-o", f"said.{suffix}").returncode == 1
    assert run("apply", "base.txt", f"said.{suffix}", "-o", "again.txt").returncode == 0
    assert (folder / "again.txt").read_text(encoding="utf-8") == FINAL
    said = run("compare", "base.txt", "final.txt", "--as", "instructions").stdout.decode()
    assert "Delete recalling a)." in said


def test_instructions_are_carried_out_whole_or_not_at_all(run: Run, folder: Path) -> None:
    (folder / "said.txt").write_text("1. Delete resolves 1.\n2. Delete resolves 9.\n3. Sing.\n", encoding="utf-8")
    done = run("apply", "base.txt", "said.txt", "-o", "again.txt")
    assert done.returncode == 5
    assert not (folder / "again.txt").exists()
    lines = done.stderr.decode().splitlines()
    assert [line.split(": ")[0] for line in lines] == ["said.txt:sentence 2", "said.txt:sentence 3"]
    assert "resolves 9" in lines[0]


def test_a_report_is_text_for_people_and_json_for_programs(run: Run, folder: Path) -> None:
    assert run("compare", "base.txt", "final.txt", "--as", "report", "-o", "r.json", "r.docx").returncode == 1
    told = json.loads((folder / "r.json").read_text(encoding="utf-8"))
    assert told["counts"]["suppressed"] == 1
    assert run("apply", "base.txt", "script.json", "-o", "r.txt", "--as", "report").returncode == 0
    assert "SUP – suppressed\t1" in (folder / "r.txt").read_text(encoding="utf-8")


def test_html_is_written_for_every_kind_and_needs_nothing_beside_it(run: Run, folder: Path) -> None:
    assert run("clean", "final.txt", "-o", "clean.html").returncode == 0
    assert run("compare", "base.txt", "final.txt", "-o", "tracked.html").returncode == 1
    assert run("compare", "base.txt", "final.txt", "--as", "table", "-o", "table.html").returncode == 1
    for name in ("clean", "tracked", "table"):
        page = (folder / f"{name}.html").read_text(encoding="utf-8")
        assert "http" not in page.replace("http-equiv", "")
        assert ("<del>" in page) == (name != "clean")


SAMPLES = sorted((ROOT / "resources" / "samples").glob("*.json"))


@pytest.mark.slow
@pytest.mark.parametrize("script", SAMPLES, ids=lambda file: file.stem)
def test_the_proposals_of_each_sample_lead_to_files_that_pass(run: Run, folder: Path, script: Path) -> None:
    base = str(script.with_suffix(".docx"))
    for kind in ("clean", "tracked"):
        done = run("apply", base, str(script), "--as", kind, "-o", f"{kind}.docx", f"{kind}.odt")
        assert done.returncode == 0, done.stderr.decode()
    for suffix in ("docx", "odt"):
        done = run("verify", f"tracked.{suffix}", "--final", f"clean.{suffix}", "--base", base)
        assert done.returncode == 0, done.stdout.decode()


def test_several_outputs_are_written_at_once(run: Run, folder: Path) -> None:
    done = run("clean", "base.txt", "-o", "a.docx", "b.odt", "c.txt")
    assert (done.returncode, done.stdout) == (0, b"a.docx\nb.odt\nc.txt\n")
    assert (folder / "c.txt").read_text(encoding="utf-8") == BASE


@pytest.mark.skipif(not (ROOT / "widgets" / "pdf.py").is_file(), reason="nothing draws PDF yet")
def test_pdf_is_written_without_a_display(process: Run, folder: Path) -> None:
    pytest.importorskip("PySide6")
    done = process("apply", "base.txt", "script.json", "-o", "out.pdf", "--as", "marked", LC_ALL="C")
    assert (done.returncode, done.stderr) == (0, b"")
    assert (folder / "out.pdf").read_bytes().startswith(b"%PDF-")


def test_standard_streams_stand_for_files(process: Run) -> None:
    done = process("clean", "-", "-o", "-", stdin=BASE.encode())
    assert (done.returncode, done.stdout.decode()) == (0, BASE)


def test_no_verb_loads_qt(folder: Path) -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import main; main.main(['clean', 'base.txt', '-o', 'out.docx', "
        "'out.odt']); sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code, str(ROOT)], cwd=folder, check=False, timeout=60).returncode == 0


# Statuses and sentences.


def test_help_and_version_are_told(process: Run) -> None:
    assert b"compare" in process("--help").stdout
    assert process("list", "--help").returncode == 0
    assert process("--version").stdout.startswith(b"interline ")


@pytest.mark.parametrize(
    "arguments",
    [
        ["list"],
        ["clean", "base.txt"],
        ["clean", "base.txt", "-o", "out.txt", "--keep", "some"],
        ["list", "base.txt", "--profile", "kings"],
        ["list", "base.txt", "--lang", "la"],
        ["--nonsense"],
    ],
)
def test_wrong_usage_is_status_2(run: Run, arguments: list[str]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert done.stderr


def test_without_a_display_the_window_says_so_in_one_line(process: Run) -> None:
    for arguments in ([], ["base.txt"], ["--lang", "fr", "base.txt"]):
        done = process(*arguments)
        assert done.returncode == 2
        assert "no display" in told(done)


def test_a_display_that_does_not_answer_is_no_display(process: Run) -> None:
    done = process(DISPLAY=":4095")
    assert done.returncode == 2
    assert "no display" in told(done)


def bomb() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", bytes(64 * 2**20))
    return stream.getvalue()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.docx", b""),
        ("empty.txt", b" \n"),
        ("cut.docx", b"PK\x03\x04\x14\x00"),
        ("locked.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")),
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)),
        ("page.pdf", b"%PDF-1.4"),
        ("bomb.docx", bomb()),
        ("program.txt", bytes(range(256))),
    ],
)
def test_a_bad_file_is_status_3_and_one_sentence(run: Run, folder: Path, name: str, data: bytes) -> None:
    (folder / name).write_bytes(data)
    done = run("clean", name, "-o", "out.docx")
    assert done.returncode == 3
    assert told(done).startswith(f"{name}: ")
    assert told(done).endswith(".")
    assert not (folder / "out.docx").exists()


@pytest.mark.parametrize("verb", [["list", "no.txt"], ["verify", "no.txt"], ["compare", "base.txt", "no.txt"]])
def test_a_file_that_is_not_there_is_status_3(run: Run, verb: list[str]) -> None:
    done = run(*verb)
    assert done.returncode == 3
    assert told(done) == "no.txt: There is no such file."


def test_a_cut_office_file_is_status_3(run: Run, folder: Path) -> None:
    for suffix in ("docx", "odt"):
        run("clean", "base.txt", "-o", f"whole.{suffix}")
        data = (folder / f"whole.{suffix}").read_bytes()
        (folder / f"cut.{suffix}").write_bytes(data[: len(data) // 2])
        assert run("list", f"cut.{suffix}").returncode == 3


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("final.txt", "There is a file of that name already."),
        ("no/out.txt", "The folder for this file does not exist."),
        ("base.txt/out.txt", "The folder for this file does not exist."),
        (".", "There is a folder of that name."),
        ("out.pages", "Interline cannot write this kind of file."),
    ],
)
def test_an_output_that_cannot_be_is_status_4(run: Run, folder: Path, output: str, sentence: str) -> None:
    done = run("clean", "base.txt", "-o", "other.txt", output)
    assert done.returncode == 4
    assert told(done).startswith(f"{output}: {sentence}")
    assert not (folder / "other.txt").exists()
    assert (folder / "final.txt").read_text(encoding="utf-8") == FINAL


def test_force_replaces_a_file_even_the_input(run: Run, folder: Path) -> None:
    assert run("apply", "base.txt", "script.json", "-o", "base.txt", "--force").returncode == 0
    assert (folder / "base.txt").read_text(encoding="utf-8") == FINAL


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell with ulimit")
def test_a_full_disk_is_status_4_and_leaves_the_old_file(run: Run, folder: Path) -> None:
    (folder / "big.txt").write_text(BASE * 200, encoding="utf-8")
    (folder / "out.txt").write_bytes(b"old")
    command = 'ulimit -f 8; trap "" XFSZ; exec "$0" "$@"'
    done = subprocess.run(
        ["bash", "-c", command, sys.executable, str(ROOT / "main.py"), "clean", "big.txt", "-o", "out.txt", "--force"],
        cwd=folder,
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr.decode()) == (
        4,
        "out.txt: The disk is full. What was there before is untouched.\n",
    )
    assert (folder / "out.txt").read_bytes() == b"old"
    assert not list(folder.glob(".interline-*"))


def in_a_shell(folder: Path, line: str) -> subprocess.CompletedProcess[bytes]:
    """`line` with the program as ``$0``."""
    command = line.replace("interline", f'"$0" "{ROOT / "main.py"}"')
    return subprocess.run(
        ["bash", "-c", command, sys.executable], cwd=folder, capture_output=True, check=False, timeout=60
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("verb", ["list base.txt", "clean base.txt -o -"])
def test_standard_output_that_takes_no_more_is_status_4(folder: Path, verb: str) -> None:
    done = in_a_shell(folder, f"interline {verb} > /dev/full")
    assert (done.returncode, done.stderr) == (4, b"-: The disk is full.\n")


@pytest.mark.skipif(sys.platform == "win32", reason="needs bash")
def test_streams_that_are_closed_are_empty_and_keep_what_goes_there_from_others(folder: Path) -> None:
    done = in_a_shell(folder, "interline list - <&-")
    assert (done.returncode, done.stderr) == (3, b"-: The file is empty.\n")
    done = in_a_shell(folder, "interline list no.txt 2>&-")
    assert (done.returncode, done.stdout) == (3, b"")


def test_a_name_with_breaks_in_it_is_told_in_one_line(run: Run) -> None:
    assert told(run("list", "no\nsuch\x1b[7m.txt")) == "no such [7m.txt: There is no such file."


@pytest.mark.parametrize(
    ("word", "more"),
    [("lst", "Did you mean list?"), ("tides", "Verbs are list, clean, convert, compare, apply, repair, verify.")],
)
def test_a_word_that_is_neither_verb_nor_file_is_told_as_such(run: Run, word: str, more: str) -> None:
    done = run(word, "base.txt")
    assert (done.returncode, told(done)) == (2, f"interline: There is no verb and no file called {word}. {more}")


def test_two_files_of_one_name_are_refused_and_neither_is_written(run: Run, folder: Path) -> None:
    for more in (["-o", "out.txt", "./out.txt"], ["-o", "out.txt", "--report", "out.txt"]):
        done = run("repair", "base.txt", *more, "--quiet")
        assert (done.returncode, told(done).split(": ")[1]) == (
            4,
            "Two files are to have this name. Choose another for one of them.",
        )
        assert not (folder / "out.txt").exists()


def test_the_report_of_a_repair_and_its_files_are_written_all_or_none(run: Run, folder: Path) -> None:
    assert run("repair", "base.txt", "-o", "out.txt", "--report", "no/report.json").returncode == 4
    assert not (folder / "out.txt").exists()
    done = run("repair", "base.txt", "-o", "out.txt", "--report", "-")
    assert json.loads(done.stdout)["schema"] == 1
    assert (folder / "out.txt").exists()


def test_a_report_never_takes_the_place_of_a_text_that_is_read(run: Run, folder: Path) -> None:
    before = (folder / "base.txt").read_bytes()
    shutil.copy(folder / "base.txt", folder / "other.txt")
    for texts, report in ((["base.txt"], "./base.txt"), (["other.txt", "--base", "base.txt"], "base.txt")):
        done = run("repair", *texts, "-o", "out.txt", "--report", report, "--force")
        assert (done.returncode, told(done)) == (
            2,
            "interline: The report would replace a text that is read. Choose another name for it.",
        )
        assert (folder / "base.txt").read_bytes() == before
        assert not (folder / "out.txt").exists()


def test_an_amendment_that_does_not_fit_is_status_5_and_names_the_provision(run: Run, folder: Path) -> None:
    wrong = json.loads(json.dumps(SCRIPT).replace("every ", "each "))
    (folder / "wrong.json").write_text(json.dumps(wrong), encoding="utf-8")
    done = run("apply", "base.txt", "wrong.json", "-o", "out.txt")
    assert done.returncode == 5
    assert told(done).startswith("wrong.json:Res. 27, resolves 2: The kept and deleted words do not spell")
    assert not (folder / "out.txt").exists()


def test_a_script_that_is_no_json_is_status_3_and_says_where(run: Run, folder: Path) -> None:
    (folder / "wrong.json").write_text('{\n "proposals": tides\n}', encoding="utf-8")
    done = run("apply", "base.txt", "wrong.json", "-o", "out.txt")
    assert (done.returncode, told(done)) == (3, "wrong.json: This is not JSON: line 2, column 15.")
    assert not (folder / "out.txt").exists()


@pytest.mark.parametrize("verb", ["list", "clean", "convert", "compare", "apply", "verify"])
def test_a_session_is_told_as_one_by_every_verb(verb: str, run: Run, folder: Path) -> None:
    base = Document((Block("p1", Text.of("the tides")),))
    create(folder / "tides.interline", History(Session(base))).close()
    more = {"compare": ["base.txt"], "apply": ["script.json", "-o", "out.txt"]}
    done = run(verb, "tides.interline", *more.get(verb, ["-o", "out.txt"] if verb in ("clean", "convert") else []))
    sentence = "This is a session of Interline. Open it in the window, and export from there."
    assert (done.returncode, told(done)) == (3, f"tides.interline: {sentence}")


def test_notes_go_to_standard_error_unless_quiet(run: Run, folder: Path) -> None:
    (folder / "fr.txt").write_bytes("Résolution\n".encode("cp1252"))
    assert told(run("list", "fr.txt")).startswith("fr.txt: The characters were read as cp1252")
    assert run("list", "fr.txt", "--quiet").stderr == b""


def test_a_reader_that_goes_away_is_no_error(folder: Path) -> None:
    (folder / "long.txt").write_text("".join(f"{n} tides and moons.\n" for n in range(20_000)), encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), "list", "long.txt"],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 0


def test_a_fault_of_the_program_is_status_70_with_the_traceback_in_a_log(folder: Path, tmp_path: Path) -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import main, formats.commands\n"
        "def broken(*_): raise ZeroDivisionError('tides')\n"
        "formats.commands.list_file = broken; sys.exit(main.main(['list', 'base.txt']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(ROOT)],
        cwd=folder,
        env={**os.environ, "XDG_STATE_HOME": str(tmp_path)},
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 70
    assert told(done).startswith("interline: Something went wrong")
    log = tmp_path / "Interline" / "interline.log"
    assert str(log) in told(done)
    assert "ZeroDivisionError: tides" in log.read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
def test_an_interruption_is_status_130(folder: Path) -> None:
    import signal

    # Of tests in the background of a shell the signal is ignored, and their children inherit that.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), "list", "-"],
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin
        process.stdin.write(b"tides\n")
        process.stdin.flush()
        try:
            process.wait(timeout=2)  # it waits for the end of its input
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (130, b"")


def test_a_certificate_is_saved_beside_its_file_and_tells_every_provision_that_differs(run: Run, folder: Path) -> None:
    assert run("verify", "final.txt", "--base", "base.txt", "--save").returncode == 1
    saved = (folder / "final.txt.certificate.txt").read_text(encoding="utf-8")
    assert saved.startswith("final.txt (txt)\nSHA-256 of the file: ")
    told = [line for line in saved.splitlines() if line.startswith("      ")]
    assert len(told) == len(run("compare", "base.txt", "final.txt").stdout.decode().splitlines())
    assert run("verify", "final.txt", "--save").returncode == 4, "what is there is replaced with --force only"
    assert run("verify", "final.txt", "--save", "--force", "--quiet").stdout == b""
    assert run("verify", "-", "--save").returncode == 4
