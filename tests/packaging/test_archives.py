"""The same folder gives the same bytes, whoever packs it and when; the one file runs."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest

EPOCH = 1_790_000_000


def made(folder: Path, mode: int = 0o644) -> Path:
    """A small program, as it could come out of a build; `mode` is what the umask of a machine made of it."""
    (folder / "_internal").mkdir(parents=True)
    program = folder / "interline"
    program.write_text('#!/bin/sh\necho "$INTERLINE_FILE" "$@"\n', encoding="utf-8")
    (folder / "_internal" / "libz.so.1").write_bytes(b"z" * 100)
    for path in (program, folder / "_internal" / "libz.so.1"):
        path.chmod(mode | 0o100)
    (folder / "_internal" / "libz.so").symlink_to("libz.so.1")
    return folder


def test_a_tar_is_the_same_on_every_machine(tmp_path: Path) -> None:
    import archives

    one, two = made(tmp_path / "one"), made(tmp_path / "two", 0o600)
    os.utime(two / "interline", (0, 0))
    data = archives.write_tar(one, "interline-1", EPOCH)
    assert archives.write_tar(two, "interline-1", EPOCH) == data
    (tmp_path / "a.tar.xz").write_bytes(data)
    with tarfile.open(tmp_path / "a.tar.xz") as archive:
        entries = {entry.name: entry for entry in archive}
    assert list(entries) == sorted(entries)
    assert {(entry.uid, entry.uname, entry.mtime) for entry in entries.values()} == {(0, "root", EPOCH)}
    assert entries["interline-1/interline"].mode == 0o755
    assert entries["interline-1/_internal/libz.so.1"].mode == 0o644, "a library is no program"
    assert entries["interline-1/_internal/libz.so"].linkname == "libz.so.1"


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="dpkg-deb is not installed")
def test_a_debian_package_is_the_same_twice_and_tells_its_sums(tmp_path: Path) -> None:
    import archives

    control = "Package: interline\nVersion: 1\nArchitecture: all\nMaintainer: A <a@b>\nDescription: small\n"
    for name in ("one", "two"):
        tree = tmp_path / name
        made(tree / "usr" / "lib" / "interline")
        archives.write_deb(tree, control, EPOCH, tmp_path / f"{name}.deb")
    assert (tmp_path / "one.deb").read_bytes() == (tmp_path / "two.deb").read_bytes()
    subprocess.run(["dpkg-deb", "-R", tmp_path / "one.deb", tmp_path / "out"], check=True)
    sums = (tmp_path / "out" / "DEBIAN" / "md5sums").read_text(encoding="utf-8").splitlines()
    assert len(sums) == 2
    for line in sums:
        told, name = line.split("  ")
        assert hashlib.md5((tmp_path / "out" / name).read_bytes()).hexdigest() == told


@pytest.fixture
def single(tmp_path: Path) -> Path:
    import archives

    place = tmp_path / "a stick"
    place.mkdir()
    data = archives.write_tar(made(tmp_path / "built"), "interline-1", EPOCH)
    archives.write_single(data, "interline-1", place / "interline.run")
    return place / "interline.run"


def start(single: Path, home: Path, *arguments: str) -> str:
    home.mkdir(exist_ok=True)
    environment = {"PATH": os.environ["PATH"], "HOME": str(home)}
    return subprocess.run([single, *arguments], env=environment, check=True, capture_output=True, text=True).stdout


@pytest.mark.skipif(not shutil.which("xz"), reason="xz is not installed")
def test_the_one_file_unpacks_once_runs_and_goes(single: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert start(single, home, "list", "a b.docx") == f"{single} list a b.docx\n"
    (unpacked,) = (home / ".cache" / "interline").iterdir()
    (unpacked / "interline-1" / "seen").touch()
    start(single, home)
    assert (unpacked / "interline-1" / "seen").exists(), "a second start unpacks nothing"
    start(single, home, "--remove-unpacked")
    assert list((home / ".cache").iterdir()) == []


@pytest.mark.skipif(not shutil.which("xz"), reason="xz is not installed")
def test_the_one_file_stays_on_its_stick(single: Path, tmp_path: Path) -> None:
    (single.parent / "portable.txt").touch()
    start(single, tmp_path / "home")
    assert list((tmp_path / "home").iterdir()) == []
    assert len(list((single.parent / "data" / "program").iterdir())) == 1
