"""The last resort: a log beside the sessions, and one sentence."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from widgets.crash import CrashReporter


@pytest.fixture
def reporter(tmp_path: Path, qapp: QApplication) -> Iterator[CrashReporter]:
    reporter = CrashReporter(tmp_path)
    yield reporter
    reporter.stop()


def _fail(reporter: CrashReporter, why: str) -> None:
    try:
        raise ZeroDivisionError(why)
    except ZeroDivisionError as error:
        reporter.report(type(error), error, error.__traceback__)


def test_every_error_stands_in_the_log_with_its_traceback_once(reporter: CrashReporter):
    told: list[str] = []
    reporter.crashed.connect(told.append)
    _fail(reporter, "the first")
    _fail(reporter, "the second")
    written = Path(told[0]).read_text(encoding="utf-8")
    assert told == [str(reporter.path)] * 2
    assert written.count("ZeroDivisionError: the first") == written.count("ZeroDivisionError: the second") == 1
    assert "in _fail" in written
    assert "Qt" in written


def test_an_error_is_told_though_no_log_can_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    heard: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: heard.append(kind.__name__))
    folder = tmp_path / "state"
    folder.mkdir()
    reporter = CrashReporter(folder)
    reporter.crashed.connect(heard.append)
    folder.rename(tmp_path / "gone")
    _fail(reporter, "the first")
    reporter.stop()
    assert heard == ["ZeroDivisionError", ""]


def test_nothing_is_written_before_something_happens(reporter: CrashReporter):
    assert not reporter.path.exists()


def test_a_log_does_not_grow_without_end(reporter: CrashReporter):
    reporter.path.write_text("old " * 200_000, encoding="utf-8")
    _fail(reporter, "the last")
    assert reporter.path.stat().st_size < 10_000
    assert "old" in reporter.path.with_name("interline.log.1").read_text(encoding="utf-8")


def test_who_interrupts_the_program_reports_no_crash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    heard: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: heard.append(kind))
    reporter = CrashReporter(tmp_path)
    reporter.report(KeyboardInterrupt, KeyboardInterrupt(), None)
    reporter.stop()
    assert heard == [KeyboardInterrupt]
    assert not reporter.path.exists()


def test_errors_go_where_they_went_when_it_stops(tmp_path: Path):
    before = sys.excepthook
    reporter = CrashReporter(tmp_path)
    assert sys.excepthook == reporter.report
    reporter.stop()
    assert sys.excepthook is before
