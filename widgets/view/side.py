"""Base and amended text beside each other, their provisions level."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from widgets.theme import Theme


class SideBySide(QWidget):
    """Two panes over one table of row heights. Signals and methods are those of `TextView`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def set_linked(self, linked: bool) -> None:
        """Whether both panes scroll together."""
