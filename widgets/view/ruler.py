"""All changes of the text at a glance, beside the scroll bar."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from widgets.theme import Theme
from widgets.view.side import SideBySide
from widgets.view.textview import TextView


class OverviewRuler(QWidget):
    """Every change by shape and colour, the part in sight, the caret; a click jumps there."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def set_view(self, view: TextView | SideBySide) -> None:
        """Follow that view from now on."""

    def set_theme(self, theme: Theme) -> None: ...
