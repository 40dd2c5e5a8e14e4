"""What ARCHITECTURE.md names is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGE = re.sub(r"(?ms)^```.*?^```$", "", (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8"))
NAMES = sorted(set(re.findall(r"`([^`\n]+)`", PAGE)))
FOLDERS = ("editor", "formats", "widgets", "resources", "packaging")


def code() -> str:
    """All that is written in the folders it tells of."""
    files = [file for folder in FOLDERS for file in (ROOT / folder).rglob("*") if file.suffix in (".py", ".toml")]
    return "\n".join(file.read_text(encoding="utf-8") for file in (*files, ROOT / "main.py"))


@pytest.mark.parametrize("path", [name for name in NAMES if "/" in name])
def test_every_path_exists(path: str) -> None:
    assert list(ROOT.glob(path.rstrip("/")))


def test_every_name_stands_in_the_code() -> None:
    text = code()
    files = {file.name for folder in FOLDERS for file in (ROOT / folder).rglob("*.py")} | {"main.py"}
    # What we do without is named as well: all of it is Qt's, or stands in a sentence of code.
    ours = [name for name in NAMES if re.fullmatch(r"[\w.-]+", name) and not name.startswith("Q")]
    assert [name for name in ours if name not in files and name.split(".")[-1] not in text] == []
