"""The scripts of `packaging/` are no package: tests take them from their folder."""

from __future__ import annotations

from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture(autouse=True)
def scripts(monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder, whose modules can be imported in this test."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    return PACKAGING
