"""What the repository promises about itself."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from main import VERSION

ROOT = Path(__file__).resolve().parents[1]
_PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT, SETUPTOOLS = _PYPROJECT["project"], _PYPROJECT["tool"]["setuptools"]


def test_packaging_is_no_package() -> None:
    """With an `__init__.py` it would hide the library `packaging`, and pytest and PyInstaller would fail."""
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_there_is_one_version_string() -> None:
    """It stands in `main.py`; packages, installers and documents take it from there."""
    assert "version" not in PROJECT
    assert SETUPTOOLS["dynamic"]["version"] == {"attr": "main.VERSION"}
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(r"^## (\S+?),", changes, re.MULTILINE)[1] == VERSION


@pytest.mark.parametrize(
    ("lock", "wanted"),
    [
        ("requirements.lock", PROJECT["dependencies"]),
        ("requirements-test.lock", PROJECT["dependencies"] + PROJECT["optional-dependencies"]["test"]),
        ("packaging/build.lock", PROJECT["dependencies"] + PROJECT["optional-dependencies"]["build"]),
    ],
)
def test_all_that_is_needed_is_locked_with_hashes(lock: str, wanted: list[str]) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    locked = {name.lower().replace("_", "-") for name in re.findall(r"^([\w-]+)==", text, re.MULTILINE)}
    needed = {re.match(r"[\w-]+", line)[0].lower().replace("_", "-") for line in wanted}
    assert needed <= locked
    assert text.count("--hash=sha256:") >= len(locked)


@pytest.mark.parametrize("lock", ["requirements-test.lock", "packaging/build.lock"])
def test_the_locks_agree(lock: str) -> None:
    def versions(lock: str) -> set[str]:
        return set(re.findall(r"^[\w-]+==\S+", (ROOT / lock).read_text(encoding="utf-8"), re.MULTILINE))

    assert versions("requirements.lock") <= versions(lock)


def test_core_and_formats_load_without_qt() -> None:
    modules = sorted(
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for folder in ("editor", "formats")
        for path in (ROOT / folder).rglob("*.py")
        if path.name != "__init__.py"
    )
    code = f"import sys, {', '.join(modules)}; sys.exit('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("script", ["packaging/run", "packaging/test", "packaging/lock", ".ci/run"])
def test_scripts_run_as_they_are(script: str) -> None:
    assert (ROOT / script).stat().st_mode & 0o111
    for shell in ("packaging/prepare.sh", script):
        assert subprocess.run(["bash", "-n", ROOT / shell], check=False).returncode == 0


@pytest.mark.parametrize("kind", ["clean", "marked"])
def test_the_sample_is_written_without_a_window(tmp_path: Path, kind: str) -> None:
    """What `packaging/run` does where there is no display."""
    sample = ROOT / "resources" / "samples" / "resolution-27.en"
    outputs = [str(tmp_path / f"resolution-27.{suffix}") for suffix in ("docx", "odt", "pdf")]
    environment = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    done = subprocess.run(
        [sys.executable, "main.py", "apply", f"{sample}.docx", f"{sample}.json", "--as", kind, "-o", *outputs],
        cwd=ROOT, capture_output=True, text=True, check=False, env=environment,
    )  # fmt: skip
    assert done.returncode == 0
    assert done.stdout.split() == outputs
    # The one place where two of its proposals want the same words is told for each file, and nothing else.
    told = done.stderr.splitlines()
    assert len(told) == len(outputs)
    assert all(line.startswith(f"{out}:Res. 27, ") for out, line in zip(outputs, told, strict=True))
    assert all("want the same words" in line for line in told)
