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


def test_a_portable_window_writes_nothing_elsewhere(tmp_path: Path) -> None:
    """The whole program: a window opens a text and a file dialog, and ends; the home folder stays as it was."""
    home, stick = tmp_path / "home", tmp_path / "stick"
    for folder in (home, stick):
        folder.mkdir()
    (stick / MARKER).touch()
    (stick / "text.txt").write_text("RESOLUTION 5\n\nresolves\n\n1\tto measure tides,\n", encoding="utf-8")
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    code = (
        "import sys; from PySide6.QtCore import QTimer; from PySide6.QtWidgets import QApplication, QFileDialog\n"
        "from widgets import app\n"
        "def close():\n"
        "    dialog = QFileDialog(); dialog.setFileMode(QFileDialog.FileMode.ExistingFile); dialog.show()\n"
        "    dialog.done(1); QApplication.closeAllWindows()\n"
        "start = app.Desk.start\n"
        "app.Desk.start = lambda desk, files: (start(desk, files), QTimer.singleShot(1500, close))\n"
        "sys.exit(app.run([sys.argv[1]]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(stick / "text.txt")],
        cwd=ROOT,
        env={**kept, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen", SINGLE_FILE: str(stick / "interline")},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert [str(path.relative_to(home)) for path in home.rglob("*")] == []
    assert (stick / FOLDER / "interline.ini").is_file()
