"""A window of its own for each test, with preferences and sessions in a folder of its own."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from widgets import theme
from widgets.jobs import Collector
from widgets.preferences import PreferencesFile
from widgets.window import Window
from widgets.wishes import Wish

OpenWindow = Callable[..., Window]


@pytest.fixture(scope="session", autouse=True)
def collector(qapp: QApplication) -> Iterator[None]:
    """As in the program: no widget is collected in a thread that is not its own."""
    Collector(qapp)
    yield
    # What was copied must not outlive Python, as this application outlives its tests.
    QApplication.clipboard().clear()
    gc.enable()


@pytest.fixture
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the program keeps its things in this test."""
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    return tmp_path


@pytest.fixture
def open_window(qtbot: QtBot, own_folders: Path) -> Iterator[OpenWindow]:
    """Makes a window, with what is wished in it."""
    windows: list[Window] = []

    def make(wish: Wish | None = None) -> Window:
        window = Window(PreferencesFile(own_folders / "preferences.ini"), theme.theme("light"))
        windows.append(window)
        window.resize(1440, 900)
        window.show()
        qtbot.waitExposed(window)
        if wish is not None:
            window.fulfil(wish)
            qtbot.waitUntil(lambda: window.opened, timeout=20_000)
        return window

    yield make
    for window in windows:
        window.close()
        window.deleteLater()
    QThreadPool.globalInstance().waitForDone()
