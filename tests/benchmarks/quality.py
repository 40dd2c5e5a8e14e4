"""How well texts are compared, beside what people would use instead: python tests/benchmarks/quality.py [--sizes M]

Every tracked Word file, ours and the peers', is judged from outside by the generator's judge (`quality.py` beside
`make_corpus.py`): do accept and reject give the two texts, and how many words are marked for each that has to be.
Which paragraph became which is read from the same file, and set beside what the generator did. Moves are
those that a comparison tells as moves; where the file knows none, only ours can be asked.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import zipfile
from collections import defaultdict
from pathlib import Path
from types import ModuleType
from typing import Any

from lxml import etree
from run import HERE, JOBS, ROOT, Run, interpreter

Pairs = set[tuple[int, int]]

_FILES = ("base.docx", "amended.docx")
RUNS = (
    *JOBS["compare to tracked DOCX"],
    Run("docx-redline", "compare_docx_redline", _FILES, environment="v-dr"),
    Run("docxodus", "compare_docxodus", _FILES, environment="v-pr"),
    Run("jubarte", "compare_jubarte", _FILES, environment="v-jub"),
)
_SLOW = ("docxodus", "jubarte")
"""They take minutes and gigabytes for a thousand pages: left out there unless asked for."""


def judge_of(bench: Path) -> ModuleType:
    """The judge that stands beside the generator."""
    spec = importlib.util.spec_from_file_location("judge", bench.parent / "quality.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"no judge beside {bench}")
    judge = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(judge)
    return judge


def true_pairs(truth: dict[str, Any]) -> tuple[Pairs, Pairs]:
    """What the generator kept or amended, and what it moved: positions in both texts."""
    gone = {e["base"] for e in truth["edits"] if e["op"] in ("delete", "move_from")}
    come = {e["amended"] for e in truth["edits"] if e["op"] in ("insert", "move_to")}
    kept = [at for at in range(truth["base_paragraphs"]) if at not in gone]
    stays = [at for at in range(truth["amended_paragraphs"]) if at not in come]
    goals: dict[str, list[int]] = defaultdict(list)
    for edit in truth["edits"]:
        if edit["op"] == "move_to":
            goals[edit["text"]].append(edit["amended"])
    moves = {(e["base"], goals[e["text"]].pop(0)) for e in truth["edits"] if e["op"] == "move_from"}
    return set(zip(kept, stays, strict=True)), moves


def pairs_in(judge: ModuleType, path: Path) -> Pairs:
    """The paragraphs of a tracked file that stand in both texts, with at least one character that was kept."""
    with zipfile.ZipFile(path) as package:
        root = etree.fromstring(package.read("word/document.xml"), etree.XMLParser(huge_tree=True))
    out: Pairs = set()
    old = new = 0
    for paragraph, _ in judge.blocks(root):
        mark, row = judge.mark(paragraph)
        kinds = {kind for kind, text in judge.pieces(paragraph) if text.strip()}
        gone, come = {"del", "mf"} & (mark | row), {"ins", "mt"} & (mark | row)
        if not gone and not come and ("eq" in kinds or not kinds):
            out.add((old, new))
        old, new = old + (not come), new + (not gone)
    return out


def moves_in(base: Path, amended: Path) -> Pairs:
    """The moves our comparison tells."""
    from editor.alignment import align
    from formats.files import open_document

    old, new = open_document(base).imported.document, open_document(amended).imported.document
    return {(one, other) for other, one in align(old.blocks, new.blocks).moves.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--sizes", default="S,M,L", help="folders of the corpus, with commas between")
    parser.add_argument("--corpus", type=Path, default=ROOT / "build" / "corpus")
    parser.add_argument("--peers", type=Path, help="folder of the peers' virtual environments")
    parser.add_argument("--make", type=Path, default=ROOT.parent / "shared" / "bench" / "make_corpus.py")
    parser.add_argument("--all", action="store_true", help="the slow peers with the large documents, too")
    options = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    judge = judge_of(options.make)
    for size in options.sizes.split(","):
        folder = options.corpus / size
        truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
        pairs, moves = true_pairs(truth)
        for run in RUNS:
            if size == "L" and run.who in _SLOW and not options.all:
                continue
            python = interpreter(run, options.peers)
            if python is None:
                print(f"{size:3} {run.who:15} not installed", flush=True)
                continue
            with tempfile.TemporaryDirectory() as scratch:
                out = Path(scratch) / "tracked.docx"
                files = [str(folder / name) for name in run.files[:2]]
                command = [str(python), str(HERE / "job.py"), run.job, *files, str(out)]
                environment = {**os.environ, "PYTHONPATH": str(ROOT)} if run.who == "ours" else dict(os.environ)
                done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=environment, check=False)
                if done.returncode:
                    print(f"{size:3} {run.who:15} {(done.stderr.strip().splitlines() or ['failed'])[-1]}", flush=True)
                    continue
                told = judge.judge(str(out), str(folder))
                found = pairs_in(judge, out)
            right = len(found & pairs)
            line = f"{size:3} {run.who:15} excess {told['excess']:.3f}   reject {told['reject_vs_base']}, "
            line += f"accept {told['accept_vs_amended']}   precision {right / len(found):.4f}, "
            line += f"recall {right / len(pairs):.4f}   "
            if run.who == "ours":
                own = moves_in(folder / "base.docx", folder / "amended.docx")
                line += f"moves {len(own & moves)} of {len(moves)}, {len(own - moves)} more"
            else:
                line += f"words moved {told['moved_in']}"
            print(line, flush=True)


if __name__ == "__main__":
    main()
