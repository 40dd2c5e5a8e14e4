"""Compiled, what compares gives what its source gives: the same tests pass."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TESTS = (
    "editor/test_alignment.py", "editor/test_compare.py", "editor/test_compare_cases.py", "editor/test_comparing.py",
    "editor/test_ignoring.py", "editor/test_instructions.py", "editor/test_synopsis.py", "test_lineage.py",
)  # fmt: skip
RUN = """
import sys
root, folder, *tests = sys.argv[1:]
sys.path[:0] = [root]
sys.path.append(folder)
import editor
editor.__path__.insert(0, folder + "/editor")
from editor import alignment, compare, wording
assert not [module for module in (alignment, compare, wording) if module.__file__.endswith(".py")]
import pytest
sys.exit(pytest.main(["-q", "-p", "no:cacheprovider", *tests]))
"""


def can_compile() -> bool:
    compiler = (os.environ.get("CC") or sysconfig.get_config_var("CC") or "cl").split()[0]
    header = Path(sysconfig.get_path("include"), "Python.h")
    return importlib.util.find_spec("mypyc") is not None and shutil.which(compiler) is not None and header.is_file()


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.skipif(not can_compile(), reason="mypyc, a C compiler or the headers of Python are not installed")
def test_what_compares_passes_its_tests_compiled(tmp_path: Path, scripts: Path) -> None:
    subprocess.run([sys.executable, str(scripts / "compiling.py"), str(tmp_path)], check=True, capture_output=True)
    tests = [str(ROOT / "tests" / name) for name in TESTS]
    command = [sys.executable, "-c", RUN, str(ROOT), str(tmp_path), *tests]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
