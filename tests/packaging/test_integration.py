"""What a desktop is told of the program is right, and tells all of it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import main
from formats import store
from formats.files import ENDINGS

EPOCH = 1_790_000_000
SHELLS = {"bash": "bash-completion/completions/interline", "zsh": "zsh/site-functions/_interline",
          "fish": "fish/vendor_completions.d/interline.fish"}  # fmt: skip


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All that is put below /usr/share, made in a process of its own: it draws."""
    folder = tmp_path_factory.mktemp("tree")
    code = f"import integration; from pathlib import Path; integration.write_tree(Path({str(folder)!r}), {EPOCH})"
    scripts = Path(__file__).resolve().parents[2] / "packaging"
    subprocess.run([sys.executable, "-c", code], cwd=scripts, check=True)
    return folder / "share"


def run(*command: object) -> str:
    """What a validator says; skipped where it is not installed."""
    if shutil.which(str(command[0])) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run([str(word) for word in command], check=False, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_the_desktop_entry_is_valid(share: Path) -> None:
    assert run("desktop-file-validate", share / "applications" / "interline.desktop") == ""


def test_the_metainfo_is_valid_and_tells_the_version(share: Path) -> None:
    metainfo = share / "metainfo" / "org.interline.Interline.metainfo.xml"
    assert f'<release version="{main.VERSION}" date="2026-09-21"/>' in metainfo.read_text(encoding="utf-8")
    run("appstreamcli", "validate", "--no-net", metainfo)


def test_session_files_are_known_by_name_and_by_content(share: Path, tmp_path: Path) -> None:
    told = (share / "mime" / "packages" / "interline.xml").read_text(encoding="utf-8")
    number = re.search(r'type="big32" value="(0x[0-9A-F]+)" offset="68"', told)
    assert number is not None
    header = b"SQLite format 3\0" + bytes(52) + int(number[1], 16).to_bytes(4, "big") + bytes(28)
    assert store.recognises(header)
    shutil.copytree(share / "mime", tmp_path / "mime")
    run("update-mime-database", tmp_path / "mime")
    assert "application/x-interline:*.interline" in (tmp_path / "mime" / "globs2").read_text(encoding="utf-8")


def test_icons_are_there_in_all_sizes(share: Path) -> None:
    sizes = {path.parts[-3] for path in (share / "icons").rglob("interline.*")}
    assert sizes == {"scalable", *(f"{size}x{size}" for size in (16, 22, 24, 32, 48, 64, 128, 256, 512))}


@pytest.mark.parametrize("program", ["interline", "interline-cli"])
def test_the_manual_tells_every_verb_and_option(share: Path, program: str) -> None:
    import integration

    page = integration.man_page(program, EPOCH).replace(r"\-", "-")
    parser = main.command_parser()
    verbs = integration.verbs(parser)
    assert set(verbs) == set(main.VERBS)
    for name, verb in verbs.items():
        assert f"\n.SS {name} " in page
        for action in (*verb._actions, *parser._actions):
            assert all(option in page for option in action.option_strings)
    assert run("man", "--warnings", "-l", share / "man" / "man1" / f"{program}.1.gz").count(": warning:") == 0


@pytest.mark.parametrize("shell", SHELLS)
def test_the_shell_takes_its_completion(share: Path, shell: str) -> None:
    run(shell, "-n", share / SHELLS[shell])


@pytest.mark.parametrize(
    ("typed", "offered"),
    [("interline com", {"compare"}), ("interline compare --a", {"--as"}), ("interline clean x --keep o", {"original"})],
)
def test_bash_completes(share: Path, typed: str, offered: set[str]) -> None:
    words = typed.split()
    script = f"""source {share / SHELLS["bash"]}
        COMP_WORDS=({" ".join(words)}) COMP_CWORD={len(words) - 1}; cd {share}; _interline; echo "${{COMPREPLY[@]}}" """
    assert set(run("bash", "-c", script).split()) == offered


def test_every_ending_that_is_opened_is_told_to_windows(scripts: Path) -> None:
    script = (scripts / "windows" / "interline.nsi").read_text(encoding="utf-8")
    told = set(re.findall(r'insertmacro \$\{do\} "(\w+)"', script))
    assert told <= set(ENDINGS) | {"pdf"}
    assert {"docx", "odt", "doc", "rtf", "txt"} <= told
    for name in ("SESSION", "RUNS", "NEEDS64"):
        assert len(re.findall(rf"^LangString {name} ", script, re.MULTILINE)) == len(main.LANGUAGES)


def test_the_installer_for_windows_compiles(tmp_path: Path) -> None:
    for name in ("interline.exe", "interline-cli.exe", "_internal/a", "licences/L"):
        place = tmp_path / "interline" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(b"MZ")
    if shutil.which("makensis") is None:
        pytest.skip("makensis is not installed")
    scripts = Path(__file__).resolve().parents[2] / "packaging"
    command = [sys.executable, "build.py", "--only-installer", str(tmp_path / "interline"), "--output", str(tmp_path)]
    done = subprocess.run(command, cwd=scripts, check=False, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / f"interline-{main.VERSION}-setup.exe").read_bytes().startswith(b"MZ")
