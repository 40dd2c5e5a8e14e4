"""Validators that are not ours find nothing in new files, and in edited ones nothing that was not there before.

`openxml-audit` (a package of its own, which no lock file has) checks DOCX after the rules of Microsoft's
Open XML SDK, and ODT with the schemas of ODF.
"""

from __future__ import annotations

import importlib.util
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import hostile_odt
import pytest
from hostile import bodies, notes, packed
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from strategies import sessions

from editor.profile import profile
from editor.rendering import Kind, render
from editor.session import Session
from formats.docx import Docx
from formats.export import export
from formats.odt import Odt
from formats.samples import open_sample, samples

DATA = Path(__file__).parents[3] / "shared" / "data"
KINDS = (Kind.CLEAN, Kind.ORIGINAL, Kind.MARKED, Kind.TRACKED)
CODECS = (Docx(), Odt())
WRONG = (
    # ECMA-376-1, A.1: all properties of a row are optional, and Word writes those of a tracked row without any other.
    "Required sequence content is missing",
    # LibreOffice's own attribute of tracked rows, as ODF 1.3 part 1, 2.2.2 allows extended documents.
    "text-changes-only",
    # The object lies in a folder of that name (ODF 1.3 part 3, 10.4.6.2).
    "Frame child references 'Object",
    # The picture of hostile files is none, and goes along as it is.
    "Invalid png payload",
)
"""Findings that the standards contradict."""
HOSTILE = st.builds(packed, bodies(), notes())
"""Word files with every construct in every container."""
T = TypeVar("T")


def command() -> list[str] | None:
    """How the validator is called; `None` where there is none."""
    found = shutil.which("openxml-audit")
    if found:
        return [found]
    return [sys.executable, "-m", "openxml_audit"] if importlib.util.find_spec("openxml_audit") else None


pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(1800),
    pytest.mark.skipif(command() is None, reason="openxml-audit is not installed (pip install openxml-audit)"),
]


def kinds_of_errors(where: Path) -> dict[str, frozenset[str]]:
    """What the validator finds in a file, or in each of a folder: parts and sentences, without numbers and names."""
    called = [*(command() or ()), "--recursive", "--output", "json", "--max-errors", "0", str(where)]
    told = json.loads(subprocess.run(called, check=False, capture_output=True, text=True, timeout=280).stdout)
    return {Path(file["file"]).name: frozenset(_kinds(file["errors"])) for file in told}


def added(folder: Path, before: Callable[[str], str] | None = None) -> dict[str, frozenset[str]]:
    """The kinds of errors that files have more than the ones `before` them, by name.

    In a folder the validator takes ids of one file to be of another: what it finds has to be found in the file alone.
    """
    told = kinds_of_errors(folder)
    assert len(told) == len(list(folder.iterdir()))
    had = {name: told[before(name)] if before else frozenset() for name in told}
    again = {name: kinds_of_errors(folder / name)[name] - had[name] for name in told if told[name] - had[name]}
    return {name: kinds for name, kinds in again.items() if kinds}


def _kinds(errors: list[dict[str, str]]) -> Iterator[str]:
    for error in errors:
        told = error["description"]
        if error["severity"] == "error" and not any(wrong in told for wrong in WRONG):
            yield re.sub(r"\d+|'[^']*\.xml'", "#", f"{error['part_uri']}: {told}")


def test_new_files_have_no_errors(tmp_path: Path) -> None:
    found = [open_sample(sample)[1] for sample in samples()]
    found += _some(sessions(), 12)
    for number, session in enumerate(found):
        for codec in CODECS:
            for kind in KINDS:
                data = codec.write(render(session, kind, profile("plain"))).data
                (tmp_path / f"{number}-{kind.value}.{codec.suffix}").write_bytes(data)
    assert added(tmp_path) == {}


def _some(strategy: st.SearchStrategy[T], count: int) -> list[T]:
    found: list[T] = []

    @given(strategy)
    @settings(
        max_examples=count,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    def collect(one: T) -> None:
        found.append(one)

    collect()
    return found


def _opened(codec: Docx | Odt, data: bytes) -> Session:
    imported = codec.read(data)
    return Session(imported.document, imported.proposals)


def test_files_edited_in_place_have_no_error_that_they_had_not_before(tmp_path: Path) -> None:
    sources = [(sample.base.read_bytes(), open_sample(sample)[1], CODECS[0]) for sample in samples()]
    sources += [(data, _opened(CODECS[0], data), CODECS[0]) for data in _some(HOSTILE, 25)]
    for file in (*sorted(DATA.glob("revisions/*.docx")), *sorted(DATA.glob("odt/*.odt"))):
        if not file.stem.endswith(("Accepted", "Rejected")):
            codec = CODECS[0] if file.suffix == ".docx" else CODECS[1]
            sources.append((file.read_bytes(), _opened(codec, file.read_bytes()), codec))
    for number, (data, session, codec) in enumerate(sources):
        (tmp_path / f"{number}-source.{codec.suffix}").write_bytes(data)
        for kind in KINDS:
            written = codec.write(render(session, kind, profile("plain")), data).data
            (tmp_path / f"{number}-{kind.value}.{codec.suffix}").write_bytes(written)
    assert added(tmp_path, lambda name: re.sub(r"-\w+", "-source", name)) == {}


def test_files_of_another_format_have_no_errors(tmp_path: Path) -> None:
    sources = [(data, "docx") for data in _some(HOSTILE, 25)]
    sources += [(data, "odt") for data in _some(st.builds(hostile_odt.packed, hostile_odt.bodies()), 25)]
    sources += [(file.read_bytes(), file.suffix[1:]) for name in ("word", "odt") for file in DATA.glob(f"{name}/*.*t*")]
    for number, (data, origin) in enumerate(sources):
        session = _opened(CODECS[origin == "odt"], data)
        target = CODECS[origin == "docx"]
        for kind in (Kind.CLEAN, Kind.TRACKED):
            written = export(session, kind, target.suffix, profile("plain"), data, origin=origin)
            (tmp_path / f"{number}-{kind.value}.{target.suffix}").write_bytes(written.data)
    assert added(tmp_path) == {}
