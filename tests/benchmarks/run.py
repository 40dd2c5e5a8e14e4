"""What we take beside what people would use instead: python tests/benchmarks/run.py [--sizes M,L] ...

Every job runs in a process of its own, ours and the peers' in turn, and the medians are set side by
side. Nothing is asserted: read the ratios. A peer that is not installed is left out and named.

The documents are those of the generator (`--make`, its `make_corpus.py`), found in `--corpus` as
SIZE/base.docx and so on; peers that are not in our own environment are looked for in `--peers`, as
its `setup_peers.sh` lays them out.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


@dataclass(frozen=True)
class Run:
    """A command that does a job, and whose it is. Files are named within a size's folder or the scratch folder."""

    who: str
    job: str
    files: tuple[str, ...]
    target: dict[str, float] | None = None
    """Ours over theirs, at most, by size; "" for every size."""
    environment: str = ""
    """Folder of the peer's virtual environment under `--peers`; "" for our own."""


JOBS: dict[str, tuple[Run, ...]] = {
    "open DOCX": (
        Run("ours", "open_ours", ("base.docx",)),
        Run("python-docx", "open_python_docx", ("base.docx",), {"": 0.6}),
        Run("LibreOffice", "office", ("base.docx",), {"M": 0.15, "L": 0.10}),
    ),
    "open ODT": (
        Run("ours", "open_ours", ("base.odt",)),
        Run("odfdo", "open_odfdo", ("base.odt",), {"": 1.5}),
        Run("odfpy", "open_odfpy", ("base.odt",), {"": 0.5}),
        Run("LibreOffice", "office", ("base.odt",)),
    ),
    "clean tracked DOCX": (
        Run("ours", "clean_ours", ("tracked.docx", "+clean.docx")),
        Run("docx-redline", "accept_docx_redline", ("tracked.docx", "+peer.docx"), {"": 0.6}, "v-dr"),
    ),
    "clean tracked ODT": (Run("ours", "clean_ours", ("tracked.odt", "+clean.odt")),),
    "DOCX to ODT": (
        Run("ours", "convert_ours", ("base.docx", "+clean.odt")),
        Run("LibreOffice", "office", ("base.docx", "+office.odt"), {"": 0.15}),
    ),
    "ODT to DOCX": (
        Run("ours", "convert_ours", ("base.odt", "+clean.docx")),
        Run("LibreOffice", "office", ("base.odt", "+office.docx"), {"": 0.15}),
    ),
    "compare to tracked DOCX": (
        Run("ours", "compare_ours", ("base.docx", "amended.docx", "+tracked.docx")),
        Run("docx-trackdiff", "compare_docx_trackdiff", ("base.docx", "amended.docx", "+p.docx"), {"": 0.33}, "v-dr"),
    ),
    "diff of plain text": (
        Run("ours", "diff_ours", ("base.txt", "amended.txt")),
        Run("git", "diff_git", ("base.txt", "amended.txt"), {"": 1.5}),
    ),
    # The libraries leave in who wrote it and when: they show what the container costs.
    "open and save DOCX": (
        Run("ours", "clean_ours", ("base.docx", "+same.docx")),
        Run("LibreOffice", "office", ("base.docx", "+office.docx"), {"": 0.2}),
        Run("python-docx", "save_python_docx", ("base.docx", "+peer.docx")),
    ),
    "open and save ODT": (
        Run("ours", "clean_ours", ("base.odt", "+same.odt")),
        Run("LibreOffice", "office", ("base.odt", "+office.odt"), {"": 0.15}),
        Run("odfdo", "save_odfdo", ("base.odt", "+peer.odt")),
        Run("odfpy", "save_odfpy", ("base.odt", "+peer.odt")),
    ),
    # What pdftotext gives has neither paragraphs nor marks: it shows what reading the pages costs.
    "open PDF": (
        Run("ours", "open_ours", ("base.pdf",)),
        Run("pdftotext", "text_pdftotext", ("base.pdf",)),
    ),
    "open session": (
        Run("ours", "session_ours", ("tracked.docx", "+bench.interline")),
        Run("LibreOffice", "office", ("base.docx",), {"": 0.1}),
    ),
}


REVISED = {
    "open 50,000 revisions": (
        Run("ours", "open_ours", ("revised.docx",)),
        Run("python-docx", "open_python_docx", ("revised.docx",)),
        Run("LibreOffice", "office", ("revised.docx",)),
    ),
    "clean 50,000 revisions": (
        Run("ours", "clean_ours", ("revised.docx", "+clean.docx")),
        Run("docx-redline", "accept_docx_redline", ("revised.docx", "+peer.docx"), {"": 0.6}, "v-dr"),
        Run("python-docx", "save_python_docx", ("revised.docx", "+peer.docx")),
    ),
}
"""Of the thousand pages that `revisions.py` makes."""

STARTS = {
    "start": (Run("ours", "start_ours", ("+",)), Run("LibreOffice", "office", (), {"": 0.5})),
    "start, all parts": (Run("ours", "ready_ours", ("+",)), Run("LibreOffice", "office", ())),
}


def interpreter(run: Run, peers: Path | None) -> Path | None:
    """Who runs it; `None` when that is not installed."""
    if run.job == "office":
        python = os.environ.get("UNO_PYTHON", "/usr/bin/python3")
        known = subprocess.run([python, "-c", "import uno"], capture_output=True, check=False).returncode == 0
        return Path(python) if known and shutil.which("soffice") else None
    if run.environment:
        found = peers / run.environment / "bin" / "python" if peers else None
        return found if found and found.exists() else None
    return Path(sys.executable)


def once(run: Run, folder: Path, scratch: Path, peers: Path | None) -> dict[str, float] | str:
    """Its seconds and its peak in MiB, or why there are none."""
    python = interpreter(run, peers)
    if python is None:
        return "not installed"
    files = [str(scratch / name[1:]) if name.startswith("+") else str(folder / name) for name in run.files]
    script = [str(HERE / "office.py")] if run.job == "office" else [str(HERE / "job.py"), run.job]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)} if run.who == "ours" else dict(os.environ)
    done = subprocess.run(
        [str(python), *script, *files], capture_output=True, text=True, env=environment, cwd=ROOT, check=False
    )
    if done.returncode:
        return (done.stderr.strip().splitlines() or ["failed"])[-1]
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told


def printed(folder: Path) -> None:
    """Have LibreOffice print the base text where that was not done before; without it there is no PDF to open."""
    if shutil.which("soffice") and not (folder / "base.pdf").exists():
        with tempfile.TemporaryDirectory() as profile:
            command = ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", "pdf"]
            files = ["--outdir", str(folder), str(folder / "base.docx")]
            subprocess.run([*command, *files], capture_output=True, check=False, timeout=600)


def measure(size: str, folder: Path, rounds: int, peers: Path | None, only: str) -> None:
    if any(only in name for name in JOBS if "PDF" in name):
        printed(folder)
    for name, runs in JOBS.items():
        if only in name:
            alternate(size, name, runs, folder, rounds, peers)


def alternate(size: str, name: str, runs: tuple[Run, ...], folder: Path, rounds: int, peers: Path | None) -> None:
    """Ours and theirs in turn, so that what else the machine does falls on both."""
    results: dict[str, list[dict[str, float]]] = {run.who: [] for run in runs}
    failures: dict[str, str] = {}
    with tempfile.TemporaryDirectory() as scratch:
        for _ in range(rounds):
            for run in runs:
                if run.who in failures:
                    continue
                told = once(run, folder, Path(scratch), peers)
                if isinstance(told, str):
                    failures[run.who] = told
                else:
                    results[run.who].append(told)
    report(size, name, runs, results, failures)


def report(
    size: str,
    name: str,
    runs: tuple[Run, ...],
    results: dict[str, list[dict[str, float]]],
    failures: dict[str, str],
) -> None:
    ours = statistics.median(r["seconds"] for r in results["ours"]) if results["ours"] else None
    for run in runs:
        line = f"{size:3} {name:24} {run.who:15} "
        if run.who in failures:
            print(line + failures[run.who], flush=True)
            continue
        seconds = statistics.median(r["seconds"] for r in results[run.who])
        peak = max(r["peak"] or 0 for r in results[run.who])
        line += f"{seconds:8.3f} s  " + (f"{peak:6.0f} MiB" if peak else " " * 10)
        if run.who != "ours" and ours is not None:
            line += f"   ours is {ours / seconds:6.2f} of it"
            target = (run.target or {}).get(size, (run.target or {}).get(""))
            if target:
                line += f", target {target:.2f}" + ("" if ours / seconds <= target else "  <-- missed")
        print(line, flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--sizes", default="M,L", help="folders of the corpus, with commas between")
    parser.add_argument("--corpus", type=Path, default=ROOT / "build" / "corpus")
    parser.add_argument("--peers", type=Path, help="folder of the peers' virtual environments")
    parser.add_argument("--make", type=Path, default=ROOT.parent / "shared" / "bench" / "make_corpus.py")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", default="", help="jobs with this in their name")
    parser.add_argument("--no-view", action="store_true", help="leave out the text view")
    options = parser.parse_args()
    sizes = options.sizes.split(",")
    missing = [size for size in sizes if not (options.corpus / size / "base.docx").exists()]
    if missing:
        if not options.make.exists():
            raise SystemExit(f"no documents in {options.corpus}: say --corpus FOLDER, or --make GENERATOR")
        command = [sys.executable, str(options.make), str(options.corpus), "--sizes", ",".join(missing)]
        subprocess.run(command, check=True)
    for name, runs in STARTS.items():
        if options.only in name:
            alternate("", name, runs, options.corpus, options.rounds, None)
    for size in sizes:
        measure(size, options.corpus / size, options.rounds, options.peers, options.only)
    for name, runs in REVISED.items():
        if options.only in name:
            revised = options.corpus / "revised.docx"
            if not revised.exists():
                environment = {**os.environ, "PYTHONPATH": str(ROOT)}
                subprocess.run([sys.executable, str(HERE / "revisions.py"), str(revised)], check=True, env=environment)
            alternate("", name, runs, options.corpus, options.rounds, options.peers)
    view = HERE / "view.py"
    if view.exists() and not options.no_view:
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONPATH": str(ROOT)}
        subprocess.run([sys.executable, str(view)], check=False, env=environment, cwd=ROOT)


if __name__ == "__main__":
    main()
