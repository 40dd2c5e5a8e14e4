"""What is true now, in one line: where the caret is, how much there is, whether it is stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from widgets.icons import apart, icon


@dataclass(frozen=True, slots=True)
class Status:
    """The line's content. "" leaves a part out."""

    provision: str = ""
    words: str = ""
    changes: str = ""
    language: str = ""
    collisions: str = ""
    recording: str = ""
    stored: str = ""
    not_stored: str = ""
    exported: str = ""
    zoom: str = ""


DISPENSABLE = ("words", "language", "recording", "stored", "changes", "exported", "provision")
"""What is left out where there is no room, the first one first: most of it is said elsewhere, too.

What is not stored is told always."""


class StatusLine(QFrame):
    """Signs and words; its two buttons lead to the next collision and back to the normal size."""

    zoom_asked = Signal()
    collision_asked = Signal()

    def __init__(self, warn: str, parent: QWidget | None = None) -> None:
        """`warn` is the colour of what wants a decision."""
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setMinimumHeight(30)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 0, 14, 0)
        self._row.setSpacing(8)
        self._status = Status()
        self._parts: dict[str, tuple[QFrame, QLabel, QLabel]] = {}
        """Line before it, sign and words."""
        self._spoken: dict[str, str] = {}
        self._part("provision", "map-pin", self.tr("Provision"))
        self._part("words", "", self.tr("Words"))
        self._part("changes", "", self.tr("Changes"))
        self._part("language", "languages", self.tr("Language of the text"))
        self._collisions = QToolButton()
        self._collisions.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._collisions.setObjectName("collisions")
        self._collisions.setIcon(icon("git-compare-arrows", warn))
        self._collisions.setIconSize(QSize(14, 14))
        self._collisions.setToolTip(self.tr("To the next provision whose amendments collide (Ctrl+Alt+C)"))
        self._collisions.clicked.connect(self.collision_asked)
        self._row.addWidget(self._collisions)
        self._row.addStretch()
        self._part("recording", "pen-line", self.tr("Recording"))
        self._part("stored", "shield-check", self.tr("Stored"))
        self._part("not_stored", "circle-x", self.tr("Stored"))
        self._part("exported", "circle-alert", self.tr("Exported"))
        self._zoom = QToolButton()
        self._zoom.setToolTip(self.tr("Normal size (Ctrl+0)"))
        self._zoom.clicked.connect(self.zoom_asked)
        self._row.addWidget(self._zoom)
        self._parts["provision"][2].setProperty("strong", True)
        self._parts["recording"][2].setProperty("on", True)
        self._parts["exported"][2].setProperty("warn", True)
        self._parts["not_stored"][2].setProperty("wrong", True)

    def _part(self, name: str, picture: str, spoken: str) -> None:
        line, sign, words = QFrame(), QLabel(), QLabel()
        line.setObjectName("between")
        line.setFixedSize(1, 14)
        if picture:
            sign.setPixmap(icon(picture).pixmap(14))
        self._spoken[name] = spoken
        for widget in (line, sign, words):
            self._row.addWidget(widget)
        self._parts[name] = (line, sign, words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out whole what there is no room for: half a word tells nothing."""
        self._show(self._status, ())
        for number in range(1, len(DISPENSABLE) + 1):
            if self._row.sizeHint().width() <= self.width():
                break
            self._show(self._status, DISPENSABLE[:number])

    def set_status(self, status: Status) -> None:
        """Tell that from now on."""
        if status != self._status:
            self._status = status
            self._fit()

    def _show(self, status: Status, without: Sequence[str]) -> None:
        first = True
        for name, (line, sign, words) in self._parts.items():
            text: str = "" if name in without else getattr(status, name)
            if words.text() != text:
                words.setText(text)
                words.setAccessibleName(f"{self._spoken[name]}: {text}")
            # A line between two parts, none at either end nor in the gap in the middle.
            line.setVisible(bool(text) and not first)
            first = name == "language" or (first and not text)
            words.setVisible(bool(text))
            sign.setVisible(bool(text) and not sign.pixmap().isNull())
        self._collisions.setText(apart(status.collisions) if status.collisions else "")
        self._collisions.setAccessibleName(status.collisions)
        self._collisions.setVisible(bool(status.collisions))
        self._zoom.setText(status.zoom)
        self._zoom.setVisible(bool(status.zoom))
        self._zoom.setAccessibleName(self.tr("Zoom {percent}").format(percent=status.zoom))
