"""Where the marker lies beside the program, everything is kept there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from formats.portable import FOLDER, MARKER, SINGLE_FILE, portable_folder, program_folder

ROOT = Path(__file__).resolve().parents[2]


def test_without_a_marker_the_program_is_not_portable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SINGLE_FILE, str(tmp_path / "interline"))
    assert portable_folder() is None
    (tmp_path / MARKER).touch()
    assert portable_folder() == tmp_path.resolve() / FOLDER


def test_the_program_lies_where_it_was_started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert program_folder() == ROOT
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "interline" / "interline"))
    assert program_folder() == tmp_path / "interline"
    monkeypatch.setattr(sys, "executable", str(tmp_path / "Interline.app" / "Contents" / "MacOS" / "interline"))
    assert program_folder() == tmp_path, "beside the bundle, which may not be written to"


def started(stick: Path, home: Path, before: str) -> subprocess.CompletedProcess[str]:
    """The whole program, portable on that stick; `before` is run first, with `app` and what it needs of Qt at hand."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    code = (
        "import sys, main; from PySide6.QtCore import QTimer; from PySide6.QtWidgets import QApplication, QFileDialog\n"
        f"from widgets import app\n{before}\nsys.exit(main.main([sys.argv[1]]))"
    )
    return subprocess.run(
        [sys.executable, "-c", code, str(stick / "text.txt")],
        cwd=ROOT,
        env={**kept, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen", SINGLE_FILE: str(stick / "interline")},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def places(tmp_path: Path) -> tuple[Path, Path]:
    """A stick with the marker and a text, and an empty home folder."""
    home, stick = tmp_path / "home", tmp_path / "stick"
    for folder in (home, stick):
        folder.mkdir()
    (stick / MARKER).touch()
    (stick / "text.txt").write_text("RESOLUTION 5\n\nresolves\n\n1\tto measure tides,\n", encoding="utf-8")
    return stick, home


def test_a_portable_window_writes_nothing_elsewhere(places: tuple[Path, Path]) -> None:
    """A window opens a text and a file dialog, and ends; the home folder stays as it was."""
    stick, home = places
    before = """
def close():
    dialog = QFileDialog(); dialog.setFileMode(QFileDialog.FileMode.ExistingFile); dialog.show()
    dialog.done(1); QApplication.closeAllWindows()
start = app.Desk.start
app.Desk.start = lambda desk, files: (start(desk, files), QTimer.singleShot(1500, close))
"""
    done = started(stick, home, before)
    assert done.returncode == 0, done.stderr
    assert [str(path.relative_to(home)) for path in home.rglob("*")] == []
    assert (stick / FOLDER / "interline.ini").is_file()


def test_a_stick_that_takes_no_files_is_told_and_nothing_is_written_elsewhere(places: tuple[Path, Path]) -> None:
    stick, home = places
    (stick / FOLDER).touch()  # where the folder should be
    before = """
made = app.application
def application():
    told = made()
    QTimer.singleShot(500, lambda: QApplication.activeModalWidget().close())
    return told
app.application = application
"""
    done = started(stick, home, before)
    assert done.returncode == 4, done.stderr
    assert str(stick / FOLDER) in done.stderr
    assert list(home.iterdir()) == []
