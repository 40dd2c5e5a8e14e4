"""Portable mode: where a file called `portable.txt` lies beside the program, all that it keeps lies there too."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

MARKER: Final = "portable.txt"
"""The file that turns portable mode on; what it holds does not matter."""
FOLDER: Final = "data"
"""What is kept then, beside the marker: preferences, sessions without a name, logs."""
SINGLE_FILE: Final = "INTERLINE_FILE"
"""Variable in which the program that came as one file is told where that file lies."""


def portable_folder() -> Path | None:
    """Where the program keeps its things in portable mode, perhaps not made yet; else `None`."""
    here = program_folder()
    return here / FOLDER if (here / MARKER).is_file() else None


def program_folder() -> Path:
    """The folder of what a person starts: the built program, its bundle on macOS, its one file, else `main.py`."""
    if single := os.environ.get(SINGLE_FILE):
        return Path(single).resolve().parent
    if not getattr(sys, "frozen", False):
        return Path(__file__).resolve().parents[1]
    program = Path(sys.executable).resolve()
    bundle = next((folder for folder in program.parents if folder.suffix == ".app"), program)
    return bundle.parent
