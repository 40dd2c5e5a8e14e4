"""Measures a built program beside the source it was built from: python packaging/measure.py PACKAGES

PACKAGES is what packaging/build.py was given as --output. Prints a table. Built and source take turns, and of each
figure the least of several runs counts: what else the machine does makes none of them smaller. Linux, with Xvfb and
xdotool.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "resources" / "samples" / "resolution-27.en.docx"
DISPLAY = ":97"
TURNS = 5


def main(packages: Path) -> None:
    rows: list[tuple[str, str, str]] = []
    for file in sorted(packages.iterdir()):
        if file.is_file() and file.suffix != ".json" and file.name != "SHA256SUMS":
            rows.append((f"size of `{file.name}`", f"{file.stat().st_size / 1e6:.1f} MB", ""))
    built = packages / "interline"
    size = sum(file.stat().st_size for file in built.rglob("*") if file.is_file() and not file.is_symlink())
    rows.append(("size of the folder", f"{size / 1e6:.0f} MB", ""))
    programs = {"built": [str(built / "interline-cli")], "source": [sys.executable, str(ROOT / "main.py")]}
    with tempfile.TemporaryDirectory() as folder:
        for name, words in (
            ("`--version`", ["--version"]),
            ("`list` of the sample", ["list", str(SAMPLE), "--quiet"]),
            ("`clean` of the sample to DOCX", ["clean", str(SAMPLE), "--force", "--quiet", "-o", f"{folder}/out.docx"]),
        ):
            took = _turns({kind: lambda p=program, w=words: _verb([*p, *w]) for kind, program in programs.items()})
            rows.append((name, f"{took['built']:.2f} s", f"{took['source']:.2f} s"))
        with _display():
            home = Path(folder)
            seen = _turns({kind: lambda p=program: _window(p, home)[0] for kind, program in programs.items()})
            rows.append(("start to the window", f"{seen['built']:.2f} s", f"{seen['source']:.2f} s"))
            rests = {kind: _window(program, home, rest=5.0)[1] for kind, program in programs.items()}
            rows.append(("memory at rest, the sample open", f"{rests['built']:.0f} MB", f"{rests['source']:.0f} MB"))
    print("| what | built | from source |\n| --- | --- | --- |")
    for row in rows:
        print(f"| {' | '.join(row)} |")


def _turns(measures: dict[str, Callable[[], float]]) -> dict[str, float]:
    """The least of several runs of each, in turn; the first of each only warms the disk's cache."""
    for measure in measures.values():
        measure()
    turns = [{kind: measure() for kind, measure in measures.items()} for _ in range(TURNS)]
    return {kind: min(turn[kind] for turn in turns) for kind in measures}


def _verb(command: list[str]) -> float:
    since = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - since


@contextmanager
def _display() -> Iterator[None]:
    server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1440x900x24"], stderr=subprocess.DEVNULL)
    try:
        while not Path(f"/tmp/.X11-unix/X{DISPLAY[1:]}").exists():
            time.sleep(0.05)
        yield
    finally:
        server.terminate()
        server.wait()


def _window(program: list[str], home: Path, rest: float = 0) -> tuple[float, float]:
    """Seconds from the start to the window on the screen, and megabytes of its own after `rest` seconds more."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "QT_", "WAYLAND"))}
    environment = {**kept, "DISPLAY": DISPLAY, "HOME": str(home)}
    since = time.perf_counter()
    started = subprocess.Popen([*program, str(SAMPLE)], env=environment)
    try:
        search = ["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(started.pid)]
        subprocess.run(search, check=True, env=environment, stdout=subprocess.DEVNULL, timeout=60)
        took = time.perf_counter() - since
        time.sleep(rest)
        told = Path(f"/proc/{started.pid}/smaps_rollup").read_text(encoding="ascii")
        memory = next(int(line.split()[1]) for line in told.splitlines() if line.startswith("Pss:")) / 1000
    finally:
        started.terminate()
        started.wait()
    return took, memory


if __name__ == "__main__":
    main(Path(sys.argv[1]))
