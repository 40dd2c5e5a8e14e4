"""The places that a repair found, as a list: what each is about, where it stands, and whether it is decided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from editor.document import BlockId
from editor.messages import message
from editor.repair.findings import KEEP, Finding
from editor.text import ATOM, BREAK
from formats.codec import Note
from widgets.icons import icon
from widgets.saying import translated
from widgets.theme import Theme

_MARK = "¶"
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_SHOWN = 60
"""Characters of a finding that a list shows."""


def sentence(finding: Finding) -> str:
    """What was found, in the language of the window."""
    return message(Note(f"repair-{finding.code}", finding.block, visible(finding.shown)), translated)


def visible(words: str) -> str:
    """Words in one line; a paragraph mark as the sign that stands for it."""
    flat = " ".join(words.replace(BREAK, _MARK).replace(ATOM, "*").split())
    return flat if len(flat) <= _SHOWN else flat[: _SHOWN - 1] + "…"


def raised(words: str, found: str) -> str:
    """The words of a reading; what refers to a footnote as the figure `found` there, raised."""
    return words.replace(ATOM, found.translate(_RAISED)) if found.isdecimal() else words


class FindingRows(QStyledItemDelegate):
    """Rows in which both lines have their room, whatever scripts they are of."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        first, _, second = index.data().partition("\n")
        # Qt leaves the second line out where it is lower than the first: it wants room for two of these.
        missing = _height(first, option.font) - _height(second, option.font)
        return size + QSize(0, max(0, ceil(missing)))


def _height(words: str, font: QFont) -> float:
    """Of a line in pixels: letters that the font does not have come from another, perhaps a taller one."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.height() if line.isValid() else 0.0


class Findings(QAbstractListModel):
    """Findings in reading order, all of them or those that nobody decided."""

    def __init__(self, theme: Theme, names: Mapping[BlockId, str], rtl: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._names = names
        self._becomes = "←" if rtl else "→"
        """Among words from right to left the arrow of a script from left to right would point back."""
        self._way = "\u2067" if rtl else "\u2066"
        """Begins words that are read in the direction of the text, whatever that of the window."""
        self._all: Sequence[Finding] = ()
        self._open_only = False
        self.shown: list[Finding] = []
        """Those in the list. What was undecided when the list was made stays in it."""
        self._signs = {
            "open": icon("circle-question-mark", theme.warn),
            "kept": icon("circle-dashed", theme.text2),
            "decided": icon("check", theme.ok),
        }
        self._words = {
            "open": self.tr("undecided"),
            "kept": self.tr("stays as it is"),
            "decided": self.tr("decided"),
        }

        self._out = self.tr("taken out")

    def take(self, findings: Sequence[Finding]) -> None:
        """The same findings, perhaps decided otherwise."""
        same = [finding.id for finding in findings] == [finding.id for finding in self._all]
        self._all = findings
        if same and self.shown:
            by_id = {finding.id: finding for finding in findings}
            self.shown = [by_id[finding.id] for finding in self.shown]
            self.dataChanged.emit(self.index(0), self.index(len(self.shown) - 1))
        else:
            self._list()

    def show_undecided(self, only: bool) -> None:
        self._open_only = only
        self._list()

    def _list(self) -> None:
        self.beginResetModel()
        self.shown = [finding for finding in self._all if not (self._open_only and finding.decided)]
        self.endResetModel()

    def row_of(self, id: str) -> int:
        """Number of a finding in the list; -1 when it is not shown."""
        return next((at for at, finding in enumerate(self.shown) if finding.id == id), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own)
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        finding = self.shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                first = self._first(finding)
                first = f"{self._way}{first}\u2069" if finding.shown.strip() else first
                return f"{first}\n{self._names.get(finding.block, '')}"
            case Qt.ItemDataRole.ToolTipRole:
                return sentence(finding)
            case Qt.ItemDataRole.DecorationRole:
                return self._signs[_state(finding)]
            case Qt.ItemDataRole.AccessibleTextRole:
                where = self._names.get(finding.block, "")
                told = (where, sentence(finding), self._first(finding), self._words[_state(finding)])
                return ". ".join(part.rstrip(".。") for part in told if part)
        return None

    def _first(self, finding: Finding) -> str:
        """What becomes of the words, in signs that a list can show; of signs without a shape, what they are."""
        reading = finding.reading
        if not finding.shown.strip():
            return sentence(finding)
        if not finding.decided or finding.chosen == KEEP:
            return visible(finding.shown)
        if not reading.segments:
            return f"{visible(finding.shown)} – {self._out}"
        if reading.base == reading.amended:
            return f"{visible(finding.found)} {self._becomes} {visible(raised(reading.base, finding.found))}"
        old, new = visible(reading.base), visible(reading.amended)
        return f"{old} {self._becomes} {new}" if old and new else f"+ {new}" if new else f"− {old}"


def _state(finding: Finding) -> str:
    if not finding.decided:
        return "open"
    return "kept" if finding.chosen == KEEP else "decided"
