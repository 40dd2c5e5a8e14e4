"""What `--self-test` does is true, and it tells what is not."""

from __future__ import annotations

import pytest

from formats import self_test
from formats.self_test import Fault


def test_the_program_passes_its_own_test() -> None:
    lines: list[str] = []
    assert self_test.self_test(lines.append), "\n".join(lines)
    assert all(line.startswith("ok    ") for line in lines)


def test_a_fault_is_told_and_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> str:
        raise Fault("clean.docx: comments")

    monkeypatch.setattr(self_test, "_sample", broken)
    lines: list[str] = []
    assert not self_test.self_test(lines.append)
    assert "FAIL  resolution-27.en: clean.docx: comments" in lines
