"""The dialog of the preferences, and what becomes of a choice."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from widgets.choices import Choices
from widgets.preferences_dialog import PreferencesDialog
from widgets.theme import Theme

_LOOK: Final = {"language", "theme", "latin", "arabic", "chinese", "inserted", "deleted", "moved"}
"""Choices for which the windows are made anew."""


class Preferring(QObject):
    """Opens the dialog, and keeps what is chosen in it."""

    look_changed = Signal()
    """The windows are to be made anew."""
    zoom_chosen = Signal(int)
    """Of the text, in percent."""

    def __init__(self, choices: Choices, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._choices = choices
        self._theme = theme
        self._window = window
        self._dialog: PreferencesDialog | None = None
        self._last = ""

    @Slot()
    def open(self) -> None:
        """Show the dialog, with what all windows have chosen until now."""
        self.open_on("")

    def open_on(self, control: str) -> None:
        """The same with the keyboard on the control of that field of the preferences."""
        self._last = control
        if self._dialog is None:
            self._dialog = PreferencesDialog(self._choices.file.read(), self._theme, self._window)
            self._dialog.chosen.connect(self._keep)
            self._dialog.finished.connect(self._forget)
            self._dialog.open()
        self._dialog.focus_on(control)

    @property
    def control(self) -> str | None:
        """The field chosen last, "" before any; `None` while no dialog is open."""
        return self._last if self._dialog is not None else None

    @Slot(dict)
    def _keep(self, changes: dict[str, object]) -> None:
        self._last = next(iter(changes), "")
        self._choices.remember(**changes)
        zoom = changes.get("zoom")
        if isinstance(zoom, int):
            self.zoom_chosen.emit(zoom)
        if _LOOK & changes.keys():
            self.look_changed.emit()

    @Slot()
    def _forget(self) -> None:
        self._dialog = None
