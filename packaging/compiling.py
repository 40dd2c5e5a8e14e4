"""Compiles what compares two texts: python packaging/compiling.py FOLDER leaves the compiled modules there.

mypyc makes C of their types, and the system's compiler makes of that what Python loads. They give what their source
gives, in two thirds of the time: the built program takes them in its stead.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MODULES = ("editor/alignment.py", "editor/compare.py", "editor/wording.py")
"""Functions on strings and numbers. Of values with classes, which everything else makes, nothing is gained."""
GROUP = "comparison"
"""The library that the modules share is called `comparison__mypyc`."""


def compile_into(folder: Path) -> None:
    """Leave the modules there as Python imports them: `editor/…` and their library beside. Needs a C compiler."""
    # Both are needed by builds alone, and one of them takes long to load.
    from mypyc.build import mypycify
    from setuptools.dist import Distribution

    os.chdir(ROOT)  # module names are told from where they lie, and so are mypy's settings
    with tempfile.TemporaryDirectory(prefix="interline-") as scratch:
        extensions = mypycify(list(MODULES), debug_level="0", group_name=GROUP, target_dir=scratch)
        command = Distribution({"name": "interline", "ext_modules": extensions}).get_command_obj("build_ext")
        command.build_lib, command.build_temp = str(folder), scratch
        command.ensure_finalized()
        command.run()


if __name__ == "__main__":
    compile_into(Path(sys.argv[1]).resolve())
