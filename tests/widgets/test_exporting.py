"""An export that is cancelled leaves no file, whenever that is."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.amendment import Edit, Mod, Proposal
from editor.document import Block, Document
from editor.profile import profile
from editor.rendering import Kind
from editor.session import Session
from editor.text import Text
from widgets.exporting import Order, carry_out
from widgets.jobs import Cancel, Cancelled

TIDES = Document(tuple(Block(f"p{n}", Text.of(f"The tide of day {n} is high.")) for n in range(1, 5)), language="en")
HIGHER = Proposal("m", ("MRD",), "MRD/1/1", (Mod("p2", (Edit(19, 23, Text.of("low")),)),))


class After(Cancel):
    """Asked to end when it has been looked at so many times."""

    def __init__(self, checks: int) -> None:
        super().__init__()
        self.left = checks

    def check(self) -> None:
        if self.left == 0:
            self.ask()
        self.left -= 1
        super().check()


def order(folder: Path) -> Order:
    targets = tuple(folder / f"tides.{suffix}" for suffix in ("docx", "odt"))
    return Order(Session(TIDES, (HIGHER,), profile=profile("plain").name), Kind.TRACKED, targets, None, "")


def test_whenever_an_export_is_cancelled_no_file_is_there(tmp_path: Path) -> None:
    for checks in range(100):
        try:
            exported = carry_out(order(tmp_path), After(checks))
        except Cancelled:
            assert not list(tmp_path.iterdir())
        else:
            break
    assert checks > 3, "it is looked at between the steps"
    assert [file.path for file in exported.files] == sorted(tmp_path.iterdir())
    assert all(file.certificate.passed and file.size == file.path.stat().st_size for file in exported.files)


def test_a_file_that_another_program_changes_at_once_is_looked_at_as_it_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from formats import files

    real = files.save_all

    def saved_and_changed(outputs: list[files.Output], force: bool = False) -> None:
        real([files.Output(each.path, outputs[0].data) for each in outputs], force)

    monkeypatch.setattr(files, "save_all", saved_and_changed)
    exported = carry_out(order(tmp_path), Cancel())
    assert [file.certificate.format for file in exported.files] == ["docx", "docx"]
