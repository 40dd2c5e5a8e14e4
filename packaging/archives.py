"""One folder into files that are handed on: .tar.xz, .deb, one file that runs. The same folder gives the same bytes."""

from __future__ import annotations

import hashlib
import io
import lzma
import os
import shutil
import stat
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent


def write_tar(folder: Path, name: str, epoch: int) -> bytes:
    """The folder as .tar.xz, called `name` inside; in order of names, owned by nobody in particular."""
    plain = io.BytesIO()
    with tarfile.open(fileobj=plain, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for path in (folder, *_inside(folder)):
            entry = archive.gettarinfo(str(path), arcname=str(Path(name, path.relative_to(folder))))
            entry.uid = entry.gid = 0
            entry.uname = entry.gname = "root"
            entry.mtime = epoch
            entry.mode = _mode(path)
            if entry.isreg():
                # Files linked with each other on this disk are files of their own elsewhere.
                entry.type, entry.linkname, entry.size = tarfile.REGTYPE, "", path.stat().st_size
                with path.open("rb") as file:
                    archive.addfile(entry, file)
            else:
                archive.addfile(entry)
    return lzma.compress(plain.getvalue(), preset=6)


def _inside(folder: Path) -> Iterator[Path]:
    return iter(sorted(folder.rglob("*"), key=lambda path: str(path.relative_to(folder))))


def _mode(path: Path) -> int:
    """0755 for folders and programs, 0644 for the rest, libraries too, whatever this machine's umask is."""
    program = path.stat().st_mode & stat.S_IXUSR and ".so" not in path.name
    return 0o755 if path.is_dir() or program else 0o644


def write_single(archive: bytes, name: str, target: Path) -> None:
    """A program in one file: a shell script with the archive behind it, unpacked once into the person's cache."""
    script = (HERE / "linux" / "single.sh").read_text(encoding="utf-8")
    mark = hashlib.sha256(archive).hexdigest()[:16]
    script = script.replace("@NAME@", name).replace("@MARK@", mark)
    begins = f"{len(script.encode()) + 1:0{len('@LENGTH@')}d}"
    target.write_bytes(script.replace("@LENGTH@", begins).encode() + archive)
    target.chmod(0o755)


# Debian.


def write_deb(tree: Path, control: str, epoch: int, target: Path) -> None:
    """The package of a tree that is laid out as the system it goes into; `control` has no line for the size."""
    for path in (tree, *_inside(tree)):
        if not path.is_symlink():
            path.chmod(_mode(path))
    size = sum(path.stat().st_size for path in _inside(tree) if path.is_file() and not path.is_symlink())
    sums = (
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(tree)}\n"
        for path in _inside(tree)
        if path.is_file() and not path.is_symlink()
    )
    folder = tree / "DEBIAN"
    text = "".join(sums)
    folder.mkdir()
    (folder / "md5sums").write_text(text, encoding="utf-8")
    (folder / "control").write_text(control + f"Installed-Size: {size // 1024}\n", encoding="utf-8")
    for path in (folder, *_inside(folder)):
        path.chmod(_mode(path))
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "--threads-max=1", "-Zxz", "-z6", "--build", str(tree), str(target)],
        check=True,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch)},
        stdout=subprocess.DEVNULL,
    )
    shutil.rmtree(folder)
