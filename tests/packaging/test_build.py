"""The build knows all that goes in, and nothing else knows the version."""

from __future__ import annotations

import ast
import importlib.util
import json
import re
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import Distribution, distributions
from pathlib import Path

import pytest

import main

ROOT = Path(__file__).resolve().parents[2]
EPOCH = 1_790_000_000


def test_the_version_stands_in_main_only(scripts: Path) -> None:
    files = [ROOT / "pyproject.toml", ROOT / "README.md"]
    files += [path for path in scripts.rglob("*") if path.is_file() and path.suffix not in (".lock", ".pyc", ".md")]
    pattern = re.compile(rf"(?<![\d.]){re.escape(main.VERSION)}(?![\d.])")
    assert [path.name for path in files if pattern.search(path.read_text(encoding="utf-8"))] == []


def test_all_folders_of_the_program_go_in(scripts: Path) -> None:
    spec = (scripts / "interline.spec").read_text(encoding="utf-8")
    parts = re.search(r"^PARTS = (\(.+\))$", spec, re.MULTILINE)
    assert parts is not None
    code = {path.parent.name for path in ROOT.glob("*/__init__.py")} - {"resources"}
    assert set(ast.literal_eval(parts[1])) == code
    installed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]["packages"]
    found = (path.relative_to(ROOT) for part in (*code, "resources") for path in ROOT.glob(f"{part}/**/__init__.py"))
    assert set(installed) == {"interline", *(".".join(("interline", *path.parts[:-1])) for path in found)}


def test_every_library_of_the_lock_has_a_licence_that_is_known() -> None:
    import contents

    names = re.findall(r"^([\w-]+)==", (ROOT / "requirements.lock").read_text(encoding="utf-8"), re.MULTILINE)
    for name in names:
        part = contents._of_distribution(Distribution.from_name(name))
        assert part.licence
        assert any(text.stat().st_size > 1000 for text in part.texts), name


def test_the_list_of_what_is_inside_is_the_same_twice_and_names_everything() -> None:
    import contents

    parts = [contents._of_distribution(Distribution.from_name(name)) for name in ("lxml", "regex")]
    told = contents.bill_of_materials(parts, "1.2.3", EPOCH)
    assert contents.bill_of_materials(parts, "1.2.3", EPOCH) == told
    bill = json.loads(told)
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", bill["serialNumber"])
    assert [component["purl"] for component in bill["components"]] == [part.address for part in parts]
    assert bill["dependencies"][0]["dependsOn"] == [part.address for part in parts]


def test_a_file_that_belongs_to_nobody_ends_the_build(tmp_path: Path) -> None:
    import contents

    with pytest.raises(contents.Unknown, match="nobody's"):
        contents._owner(tmp_path / "found.so", {})


def test_the_system_has_what_a_source_run_installs(scripts: Path) -> None:
    """Libraries that packaging/run asks the system for are the system's in the built program, or go into it."""
    told = (scripts / "prepare.sh").read_text(encoding="utf-8")
    wanted = dict(pair.split(":") for pair in re.findall(r"lib[\w.+-]+\.so\.\d+:[\w.+-]+", told))
    known = tomllib.loads((scripts / "system_libraries.toml").read_text(encoding="utf-8"))["libraries"]
    taken_in = {name for name in wanted if name.startswith(("libxkbcommon", "libxcb-", "libgssapi"))}
    assert {name: package for name, package in wanted.items() if name not in taken_in}.items() <= known.items()


def test_the_workflows_run_what_is_there() -> None:
    for workflow in (ROOT / ".github" / "workflows").glob("*.yml"):
        for name in re.findall(r"(?<![\w/])packaging/[\w.]+", workflow.read_text(encoding="utf-8")):
            assert (ROOT / name).is_file(), f"{workflow.name} names {name}"


@pytest.mark.slow
def test_installed_with_pip_it_is_one_package(tmp_path: Path) -> None:
    import build

    found = [one.version for one in distributions() if one.metadata["Name"] == "setuptools"]
    if not any(int(version.split(".")[0]) >= 77 for version in found):
        pytest.skip("setuptools 77 is not installed")
    build._wheel(tmp_path / "work", tmp_path, EPOCH)
    (wheel,) = tmp_path.glob("interline-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        archive.extractall(tmp_path / "site")
    assert {name.split("/")[0].split("-")[0] for name in names} == {"interline"}
    packed = {name.removeprefix("interline/") for name in names if name.startswith("interline/")}
    source = {
        str(path.relative_to(ROOT)) for part in ("editor", "formats", "widgets") for path in (ROOT / part).rglob("*.py")
    }
    assert source <= packed
    code = "import sys; sys.argv[1:] = ['--self-test']; from interline.main import start; start()"
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=tmp_path / "site", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.skipif(importlib.util.find_spec("PyInstaller") is None, reason="packaging/build.lock is not installed")
def test_the_built_program_proves_itself(tmp_path: Path, scripts: Path) -> None:
    command = [sys.executable, str(scripts / "build.py"), "--only-folder", "--output", str(tmp_path)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "interline" / "licences" / "pyside6_essentials" / "LGPL-3.0.txt").is_file()
