"""A window of its own for language versions side by side: any number of files, and which of them lack a change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt, Slot
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QScrollArea,
    QWidget,
)

from editor import addresses
from editor.document import Document
from editor.markup import Row, rows
from editor.session import Session
from editor.synopsis import Line, Standing, synopsis
from formats import files
from widgets.actions import LANGUAGES, bar_button, new_action
from widgets.editing import places
from widgets.framed import bar_above, line_below, stacked
from widgets.jobs import Cancel
from widgets.messages_bar import directed
from widgets.saying import Saying, isolated
from widgets.survey import called
from widgets.theme import Theme
from widgets.view.between import GAP
from widgets.view.ruler import OverviewRuler
from widgets.view.versions import Version, Versions
from widgets.views import ZOOMS
from widgets.working import Working

_ORDER = ("ar", "zh", "en", "fr", "ru", "es")
"""As the Union names its languages."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """Versions that were read, and their provisions aligned."""

    paths: tuple[Path, ...]
    versions: tuple[Version, ...]
    lines: tuple[Line, ...]


def load(paths: Sequence[Path], opened: Version | None, cancel: Cancel) -> Loaded:
    """The version that is open, if any, and those in these files, in the order of their languages.

    Raises `FormatError`, `Cancelled`.
    """
    found = [opened] if opened is not None else []
    for path in paths:
        imported = files.open_document(path).imported
        shown = rows(Session(imported.document, imported.proposals))
        found.append(version(isolated(path.name), imported.document, shown))
        cancel.check()
    found.sort(key=lambda one: _ORDER.index(one.document.language) if one.document.language in _ORDER else len(_ORDER))
    return Loaded(tuple(paths), tuple(found), synopsis([one.rows for one in found]))


def version(name: str, document: Document, shown: Sequence[Row]) -> Version:
    """A version, called after its language; `name` is its file's."""
    return Version(dict(LANGUAGES).get(document.language, name), name, document, shown)


class VersionsWindow(QMainWindow):
    """Looks at files and changes none."""

    def __init__(self, theme: Theme, zoom: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("Language versions"))
        self._loaded = Loaded((), (), ())
        self._open: Version | None = None
        self._zoom = zoom
        self.saying = Saying(self)
        self.working = Working(self)
        self.working.refused.connect(self.saying.refuse)
        self.saying.opened = True
        self.view = Versions(theme)
        self.view.set_zoom(zoom)
        self._ruler = OverviewRuler(theme)
        self._where = QLabel()
        self._where.setAccessibleName(self.tr("What is different here"))
        self._where.setWordWrap(True)
        self._summary = QLabel()
        self._summary.setProperty("quiet", True)
        self._bar = self._build_bar()
        self._room = room = QScrollArea()
        room.setObjectName("versions")
        room.setWidgetResizable(True)
        room.setFrameShape(QFrame.Shape.NoFrame)
        room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        room.setWidget(self.view)
        body = QWidget()
        across = QHBoxLayout(body)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(room, 1)
        across.addWidget(self._ruler)
        below, foot = line_below()
        foot.addWidget(self._where, 1)
        foot.addWidget(self._summary)
        centre = QWidget()
        stacked(centre, self._bar, self.saying.in_text, self.working.bar, body, below, grows=body)
        self.setCentralWidget(centre)
        self.view.caret_moved.connect(self._show_line)
        self.view.files_dropped.connect(self.add)
        self.view.file_dropped.connect(self._add_one)
        self.view.zoom_asked.connect(self.set_zoom)
        self.resize(QSize(1440, 900).boundedTo(self.screen().availableSize() - QSize(16, 48)))

    def _build_bar(self) -> QFrame:
        bar, row = bar_above()
        new = self._action
        add = new(self.tr("Add a version…"), ("Ctrl+O",), "folder-open", self._ask)
        self._fold = new(self.tr("Fold the unchanged"), ("Ctrl+Shift+U",), "fold-vertical", self.view.set_folding)
        self._fold.setCheckable(True)
        link = new(self.tr("Linked scrolling"), (), "link-2", self.view.set_linked)
        link.setCheckable(True)
        link.setChecked(True)
        before = new(self.tr("Previous difference"), ("Alt+Up",), "chevron-up", self.previous)
        after = new(self.tr("Next difference"), ("Alt+Down",), "chevron-down", self.next)
        new(self.tr("Unfold here"), ("Alt+Return",), "", self._unfold)
        new(self.tr("Next version"), ("F6",), "", self._next_pane)
        new(self.tr("Zoom in"), ("Ctrl++", "Ctrl+="), "", self._zoom_in)
        new(self.tr("Zoom out"), ("Ctrl+-",), "", self._zoom_out)
        new(self.tr("Close"), ("Ctrl+W", "Esc"), "", self.close)
        for action in (link, self._fold, before, after, add):
            if action is add:
                row.addStretch()
            row.addWidget(bar_button(action, worded=action not in (before, after)))
        return bar

    def _action(self, text: str, keys: Sequence[str], picture: str, slot: object) -> QAction:
        action = new_action(self, text, keys, picture)
        action.triggered.connect(slot)
        return action

    # Which versions.

    def set_open(self, name: str, document: Document, shown: Sequence[Row]) -> None:
        """A version that is being amended, as it is now."""
        self._open = version(name, document, shown)

    @Slot(list)
    def add(self, names: list[str]) -> None:
        """These files, too."""
        paths = tuple(dict.fromkeys((*self._loaded.paths, *map(Path, names))))
        text = self.tr("Reading %n version(s)", "", len(paths))
        self.working.start(text, partial(load, paths, self._open), self.take)

    @Slot(int, str)
    def _add_one(self, pane: int, name: str) -> None:
        self.add([name])

    @Slot(object)
    def take(self, loaded: Loaded) -> None:
        """Show what was read."""
        self._loaded = loaded
        self.view.set_versions(loaded.versions, loaded.lines)
        self.view.set_zoom(self._zoom)
        self.view.set_folding(self._fold.isChecked())
        self._ruler.set_view(self.view)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        count = len(self.view.differences())
        self._summary.setText(
            self.tr("%n difference(s) between the versions", "", count) if count else self.tr("The versions are alike")
        )

    @Slot()
    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Add language versions"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._loaded.paths:
            dialog.setDirectory(str(self._loaded.paths[-1].parent))
        dialog.filesSelected.connect(self.add)
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])

    # Going.

    @Slot()
    def next(self) -> None:
        """The caret to the next line in which versions differ; from the last to the first."""
        self._step(forward=True)

    @Slot()
    def previous(self) -> None:
        self._step(forward=False)

    def _step(self, forward: bool) -> None:
        lines = self.view.differences()
        here = self.view.line()
        if not lines:
            self.saying.hint(self.tr("The versions are alike."))
            return
        if forward:
            line = next((line for line in lines if line > here), lines[0])
        else:
            line = next((line for line in reversed(lines) if line < here), lines[-1])
        self.view.go_to(line)
        self._bring_into_sight(line)
        self._show_line()
        self.saying.announce(self._where.text())

    def _bring_into_sight(self, line: int) -> None:
        """Scroll across to the first version that is not as the others, where none of these is seen whole."""
        standings = zip(self.view.panes, self.view.standing(line), strict=True)
        unlike = [pane for pane, standing in standings if standing is not Standing.LIKE]
        if unlike and not any(map(self._is_whole, unlike)):
            self._show_column(unlike[0])

    def _show_column(self, pane: QWidget) -> None:
        """Scroll across to a column with its signs; Qt's own way to a widget shows no more than its caret."""
        left = pane.mapTo(self.view, QPoint()).x()
        for edge in (left + pane.width(), left - GAP):
            self._room.ensureVisible(edge, 0, 0, 0)

    def _is_whole(self, pane: QWidget) -> bool:
        """Whether the whole width of a column is in sight."""
        left = pane.mapTo(self._room.viewport(), QPoint()).x()
        return 0 <= left <= self._room.viewport().width() - pane.width()

    @Slot()
    def _unfold(self) -> None:
        self.view.unfold_near()

    @Slot()
    def _next_pane(self) -> None:
        panes = self.view.panes
        at = next((n for n, pane in enumerate(panes) if pane.hasFocus()), -1)
        if panes:
            pane = panes[(at + 1) % len(panes)]
            pane.setFocus(Qt.FocusReason.TabFocusReason)
            self._show_column(pane)

    @Slot()
    def _show_line(self) -> None:
        """What is different in the line with the caret, in words."""
        if self._loaded.versions and self._loaded.lines:
            self._where.setText(directed(self._told(self.view.line())))

    def _told(self, line: int) -> str:
        """Where each version stands that is not as the others."""
        names = [one.name for one in self._loaded.versions]
        said: list[str] = []
        for standing, words in (
            (Standing.LACKS, self.tr("lacks the change: {versions}")),
            (Standing.OTHER, self.tr("changed otherwise: {versions}")),
            (Standing.MISSING, self.tr("no such provision: {versions}")),
            (Standing.ALONE, self.tr("only here: {versions}")),
        ):
            there = [n for n, one in zip(names, self.view.standing(line), strict=True) if one is standing]
            if there:
                said.append(words.format(versions=self.tr(", ").join(there)))
        return " · ".join([part for part in (self._place(line), *said) if part]) or self.tr("As in all versions")

    def _place(self, line: int) -> str:
        """What the provision is called in the column with the caret, else in the first that has it.

        What is added goes by its first words: it has no name in the base text.
        """
        rows_there = self.view.rows_in(line)
        used = next((n for n, pane in enumerate(self.view.panes) if pane.hasFocus()), 0)
        for number in (used, *range(len(rows_there))):
            row = rows_there[number]
            if row is not None:
                names = addresses.short_addresses(self._loaded.versions[number].document)
                name = names.get(row.block.id, "")
                return isolated(told) if (told := called(row.shown, name, places(), "")) else ""
        return ""

    # Size.

    @Slot(int)
    def set_zoom(self, percent: int) -> None:
        """Size of the text, in percent of the size it was made for."""
        self._zoom = min(max(percent, ZOOMS[0]), ZOOMS[-1])
        self.view.set_zoom(self._zoom)

    @Slot()
    def _zoom_in(self) -> None:
        self.set_zoom(next((z for z in ZOOMS if z > self._zoom), ZOOMS[-1]))

    @Slot()
    def _zoom_out(self) -> None:
        self.set_zoom(next((z for z in reversed(ZOOMS) if z < self._zoom), ZOOMS[0]))
