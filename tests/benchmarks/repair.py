"""How well, and how fast, damaged texts are repaired: python tests/benchmarks/repair.py [--seeds N] [--speed].

Prints, for each language, and for each kind of place, how many of the decidable places were decided rightly
(recall), how many of those decided were right (precision), how many undecidable ones were decided in silence,
left to a person, and among these listed with their readings: on flattened resolutions with the names the rules
were written with and with held-out ones (`tests/flattened.py`), and on those of another hand
(`tests/redrafted.py`). Then what is found, per 1,000 words, in texts that are sound. With ``--speed`` a text of
500 pages is repaired, and opened in LibreOffice. Nothing is asserted: read the figures.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from flattened import HELD_OUT, LANGUAGES, NAMES, WORDS, Flattened, Marks, Names, flattened, score  # noqa: E402
from redrafted import redrafted  # noqa: E402

from editor.repair.findings import KEEP  # noqa: E402
from editor.repair.ground import WORD  # noqa: E402
from editor.repair.repairing import MARKED, repair  # noqa: E402
from formats.files import open_document  # noqa: E402
from formats.plain import Plain  # noqa: E402
from resources import path as resource  # noqa: E402

DATA = ROOT.parent / "shared" / "data"
"""Real documents beside the repository; without them the samples that ship are looked at."""
SAMPLES = resource("samples")

PYTHON = os.environ.get("UNO_PYTHON", "/usr/bin/python3")
"""An interpreter that has `uno`."""
PAGE = 2_500
"""Characters of a printed page."""


def quality(seeds: int) -> None:
    """Precision and recall per language and kind."""
    writers: tuple[tuple[str, Callable[[str, int], Flattened]], ...] = (
        ("names the rules were written with", partial(_flattened, NAMES)),
        ("held out", partial(_flattened, HELD_OUT)),
        ("another hand", redrafted),
    )
    for title, write in writers:
        print(f"\n{title}")
        print(
            f"{'':4}{'kind':20}{'right':>7}{'wrong':>7}{'missed':>7}{'recall':>8}{'precis.':>8}{'silent':>8}"
            f"{'left':>6}{'listed':>8}"
        )
        for language in LANGUAGES:
            kinds, touched = _kinds(language, write, seeds)
            for kind, marks in sorted(kinds.items()):
                _row(language, kind, marks, marks.wrong)
            _row(language, "all", _sum(list(kinds.values())), sum(m.wrong for m in kinds.values()) + touched)


def _flattened(names: Names, language: str, seed: int) -> Flattened:
    return flattened(language, names, seed)


def _kinds(language: str, write: Callable[[str, int], Flattened], seeds: int) -> tuple[dict[str, Marks], int]:
    kinds: dict[str, list[Marks]] = defaultdict(list)
    touched = 0
    for seed in range(seeds):
        found = score(write(language, seed))
        touched += len(found.touched)
        for kind, marks in found.kinds.items():
            kinds[kind].append(marks)
    return {kind: _sum(marks) for kind, marks in kinds.items()}, touched


def soundness() -> None:
    """What is decided, and what is listed, in texts that nobody damaged."""
    files = [*sorted(SAMPLES.glob("*.docx"))]
    for folder in ("word", "scrub", "compare", "revisions", "odt", "pdf"):
        files += sorted(file for file in (DATA / folder).glob("*.*") if file.suffix != ".jsonl")
    words = decided = listed = 0
    for file in files:
        imported = open_document(file).imported
        found = repair(imported.document, proposals=imported.proposals, balloons=imported.balloons)
        changed = [f for f in found.findings if f.code != MARKED and f.chosen != KEEP and f.decided]
        decided, listed = decided + len(changed), listed + len(found.undecided)
        words += sum(len(WORD.findall(block.text.string)) for block in imported.document)
        for finding in (*changed, *found.undecided):
            print(f"  {file.name}: {finding.code} {finding.found!r}")
    print(f"\n{len(files)} sound texts, {words} words: {decided} decided, {listed} listed;"
          f" per 1,000 words {1000 * decided / words:.3f} and {1000 * listed / words:.3f}")  # fmt: skip


def _sum(marks: list[Marks]) -> Marks:
    return Marks(
        right=sum(m.right for m in marks),
        wrong=sum(m.wrong for m in marks),
        missed=sum(m.missed for m in marks),
        silent=sum(m.silent for m in marks),
        left=sum(m.left for m in marks),
        listed=sum(m.listed for m in marks),
    )


def _row(language: str, kind: str, marks: Marks, wrong: int) -> None:
    decided = marks.right + wrong + marks.silent
    precision = marks.right / decided if decided else 1.0
    print(
        f"{language:4}{kind:20}{marks.right:7}{marks.wrong:7}{marks.missed:7}{marks.recall:8.3f}{precision:8.3f}"
        f"{marks.silent:8}{marks.left:6}{marks.listed:8}"
    )


def long_text(pages: int) -> str:
    """A text of so many pages: flattened resolutions, wrapped, with the furniture of their pages."""
    out: list[str] = []
    size, seed = 0, 0
    while size < pages * PAGE:
        document = flattened(LANGUAGES[seed % len(LANGUAGES)], (NAMES, HELD_OUT)[seed % 2], seed)
        for paragraph in (*document.paragraphs, *_sound(document.language, seed)):
            out.append(paragraph)
            size += len(paragraph)
        out += ["", f"- {seed + 1}/900 PP-31/{seed % 90}-E", ""]
        seed += 1
    return "\n".join(out)


def _sound(language: str, seed: int) -> list[str]:
    """Paragraphs with nothing to repair, as long as those of resolutions are."""
    random = Random(seed)
    phrases = WORDS[language]["plain"]
    gap = "，" if language == "zh" else ", "
    return [gap.join(random.choices(phrases, k=5)) + WORDS[language]["stop"][0] for _ in range(20)]


def speed(pages: int, times: int) -> None:
    """Seconds to read and repair a long text, and those LibreOffice needs to open it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "long.txt"
        path.write_text(long_text(pages), encoding="utf-8")
        ours: list[float] = []
        theirs: list[float] = []
        for _ in range(times):
            # In turn, so that what else the machine does falls on both.
            begin = time.perf_counter()
            source = Plain().read(path.read_bytes()).document
            found = repair(source)
            ours.append(time.perf_counter() - begin)
            if (seconds := _office(path)) is not None:
                theirs.append(seconds)
        print(f"{pages} pages, {len(source)} paragraphs, {len(found.findings)} findings")
        print(f"ours         {statistics.median(ours):7.2f} s")
        if not theirs:
            print("LibreOffice is not here")
            return
        print(f"LibreOffice  {statistics.median(theirs):7.2f} s")
        print(f"ratio        {statistics.median(ours) / statistics.median(theirs):7.2f}")


def _office(path: Path) -> float | None:
    try:
        done = subprocess.run(
            [PYTHON, str(HERE / "office.py"), str(path)], capture_output=True, check=True, timeout=300, text=True
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return float(json.loads(done.stdout)["seconds"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, default=20, help="documents of each language")
    parser.add_argument("--speed", action="store_true", help="the 500 pages, beside LibreOffice")
    parser.add_argument("--pages", type=int, default=500)
    parser.add_argument("--times", type=int, default=3)
    options = parser.parse_args()
    if options.speed:
        speed(options.pages, options.times)
    else:
        quality(options.seeds)
        soundness()


if __name__ == "__main__":
    main()
