"""A window of its own for a damaged text: what was found, what a person decides, and the original beside the result."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from editor.addresses import addresses
from editor.document import Document
from editor.markup import Row, base_rows, rows
from editor.repair.building import build
from editor.repair.findings import KEEP, Balloon, Finding, Kind, Reading, Repaired, with_choice
from editor.session import Session
from widgets.actions import bar_button, new_action
from widgets.editing import places
from widgets.finding_card import FindingCard
from widgets.findings import FindingRows, Findings, sentence
from widgets.framed import bar_above, line_below, stacked
from widgets.jobs import Cancel
from widgets.saying import Saying, isolated
from widgets.speaking import SpokenList
from widgets.survey import spoken
from widgets.theme import Theme
from widgets.view.textview import TextView
from widgets.working import Working

BUILT_AFTER = 150
"""Milliseconds after a decision until the repaired text follows: keys that come one after the other are one step."""
LIST = 380
"""Width of the list of findings, in pixels."""
CARD = 310
"""Height of the card."""


class RepairWindow(QMainWindow):
    """Decides findings. Nothing is written, and the text that was opened stays as it is."""

    settled = Signal(object)
    """The `Repaired` text that the person wants to go on with."""
    left = Signal(object)
    """The `Repaired` text as it is, when the window closes without that: what was decided is kept."""

    def __init__(self, repaired: Repaired, name: str, theme: Theme, zoom: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Repair of {name}").format(name=isolated(name)))
        self.setMinimumSize(640, 420)
        self._repaired = repaired
        self.findings = repaired.findings
        self._done: list[tuple[str, tuple[Finding, ...]]] = []
        """Steps that can be undone: what each was about, and the findings before it."""
        self._undone: list[tuple[str, tuple[Finding, ...]]] = []
        self._leaving = self._settled = False
        said = places()
        names = {block: spoken(name, said) for block, name in addresses(repaired.source).items()}
        self.saying = Saying(self)
        self.saying.opened = True
        self.working = Working(self)
        self.working.refused.connect(self.saying.refuse)
        self._building = QTimer(self, singleShot=True, interval=BUILT_AFTER)
        self._building.timeout.connect(self._build)
        self._model = Findings(theme, names, repaired.source.rtl, self)
        self.list = SpokenList()
        self.list.setObjectName("findings")
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(FindingRows(self.list))
        self.list.setIconSize(QSize(16, 16))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.card = FindingCard(theme, repaired.source, names, self)
        self.card.chosen.connect(self.choose)
        self.card.put_off.connect(self._back_to_list)
        self._original, self._result = (self._text(theme, zoom, words) for words in (
            self.tr("As it arrived"), self.tr("As repaired")))
        self._summary = QLabel()
        self._put_together()
        self._show_text(self._original, repaired.source, base_rows(repaired.source))
        self._show_result()
        self._take(self.findings)
        self._go_to(0)
        self._back_to_list()
        self.resize(QSize(1360, 860).boundedTo(self.screen().availableSize() - QSize(16, 48)))

    # Parts.

    def _put_together(self) -> None:
        self._bar = self._build_bar()
        right = QSplitter(Qt.Orientation.Vertical)
        texts = QSplitter(Qt.Orientation.Horizontal)
        texts.setChildrenCollapsible(False)
        for view in (self._original, self._result):
            side = QWidget()
            head = QLabel(view.accessibleName())
            head.setContentsMargins(16, 6, 16, 6)
            head.setProperty("quiet", True)
            stacked(side, head, view)
            texts.addWidget(side)
        inside = QWidget()
        room = QVBoxLayout(inside)
        room.setContentsMargins(12, 12, 12, 8)
        room.addWidget(self.card)
        room.addStretch()
        above = QScrollArea(widgetResizable=True)
        above.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        above.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        above.setWidget(inside)
        self.card.opened.connect(above.ensureWidgetVisible)
        self._to_top = above.verticalScrollBar()
        right.addWidget(above)
        right.addWidget(texts)
        right.setSizes([CARD, 10 * CARD])
        right.setStretchFactor(1, 1)
        right.setChildrenCollapsible(False)
        body = QSplitter(Qt.Orientation.Horizontal)
        body.addWidget(self.list)
        body.addWidget(right)
        body.setSizes([LIST, 10 * LIST])
        body.setStretchFactor(1, 1)
        body.setChildrenCollapsible(False)
        below, foot = line_below()
        foot.addWidget(self._summary)
        foot.addStretch()
        foot.addWidget(QLabel(self.tr("Enter accepts, Delete leaves as it stands, a digit chooses, F2 edits")))
        centre = QWidget()
        stacked(centre, self._bar, self.saying.in_text, self.working.bar, body, below, grows=body)
        self.setCentralWidget(centre)

    def _build_bar(self) -> QFrame:
        bar, row = bar_above()
        self._undo = self._action(self.tr("Undo"), ("Ctrl+Z",), "undo-2", self.undo)
        self._redo = self._action(self.tr("Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), "redo-2", self.redo)
        before = self._action(self.tr("Previous undecided"), ("Alt+Up",), "chevron-up", self.previous)
        after = self._action(self.tr("Next undecided"), ("Alt+Down",), "chevron-down", self.next)
        only = self._action(self.tr("Undecided only"), (), "list-filter", self._show_undecided)
        only.setCheckable(True)
        self._action(self.tr("Next pane"), ("F6",), "", self._next_pane)
        self._action(self.tr("Close"), ("Ctrl+W", "Esc"), "", self.close)
        for action in (self._undo, self._redo, before, after, only):
            row.addWidget(bar_button(action, worded=action is only))
        row.addStretch()
        self.use = QPushButton(self.tr("Go on with the repaired text"))
        self.use.setProperty("accent", True)
        self.use.setToolTip(self.tr("What is undecided stays as it arrived. The file itself is not changed."))
        self.use.clicked.connect(self.settle)
        row.addWidget(self.use)
        return bar

    def _action(self, text: str, keys: Sequence[str], picture: str, slot: object) -> QAction:
        action = new_action(self, text, keys, picture)
        action.triggered.connect(slot)
        return action

    def _text(self, theme: Theme, zoom: int, name: str) -> TextView:
        view = TextView(theme)
        view.set_read_only(True)
        view.set_zoom(zoom)
        view.setAccessibleName(name)
        return view

    # What is shown.

    def _take(self, findings: tuple[Finding, ...]) -> None:
        self.findings = findings
        self._model.take(findings)
        left = sum(1 for finding in findings if not finding.decided)
        self._summary.setText(
            self.tr("%n place(s)", "", len(findings)) + " · "
            + (self.tr("%n undecided", "", left) if left else self.tr("all decided")))
        for action, steps, words in ((self._undo, self._done, self.tr("Undo: {what}")),
                                     (self._redo, self._undone, self.tr("Redo: {what}"))):
            action.setEnabled(bool(steps))
            action.setToolTip(words.format(what=steps[-1][0]) if steps else action.text())
        self._show_current()

    @property
    def current(self) -> Finding | None:
        """The finding that the list stands on."""
        at = self.list.currentIndex().row()
        return self._model.shown[at] if 0 <= at < len(self._model.shown) else None

    def _go_to(self, row: int) -> None:
        if 0 <= row < len(self._model.shown):
            self.list.selectionModel().setCurrentIndex(
                self._model.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    @Slot(QModelIndex, QModelIndex)
    def _show_current(self, *_: object) -> None:
        finding = self.current
        if finding is None or not self.card.shows(finding):
            self._to_top.setValue(0)
        self.card.show_finding(finding, self._balloon(finding) if finding else None)
        if finding is None:
            return
        stop = min(finding.stop, len(self._repaired.source.block(finding.block).text))
        self._original.set_matches([(finding.block, finding.start, max(stop, finding.start))], 0)
        self._original.reveal(finding.block)
        self._reveal_result(finding)

    def _reveal_result(self, finding: Finding) -> None:
        if finding.block in self._result_rows:
            self._result.reveal(finding.block)

    def _balloon(self, finding: Finding) -> Balloon | None:
        """What a balloon told of the place: that which became a deletion, or the one that stood there."""
        for balloon in self._repaired.balloons:
            stood = finding.kind is Kind.BALLOON and finding.block in balloon.blocks
            if balloon.finding == finding.id or stood:
                return balloon
        return None

    def _show_text(self, view: TextView, document: Document, shown: Sequence[Row]) -> None:
        view.set_rows(shown, rtl=document.rtl, language=document.language, media=document.media,
                      columns=document.columns)

    def _show_result(self) -> None:
        shown = rows(Session(self._repaired.base, self._repaired.proposals))
        self._result_rows = {row.id for row in shown}
        self._show_text(self._result, self._repaired.base, shown)
        if self.current is not None:
            self._reveal_result(self.current)

    @Slot(bool)
    def _show_undecided(self, only: bool) -> None:
        stood = self.current
        self._model.show_undecided(only)
        self._go_to(max(self._model.row_of(stood.id) if stood else 0, 0))
        self._show_current()

    # Deciding.

    @Slot(object)
    def choose(self, choice: int | Reading) -> None:
        """Decide the current finding so, and go on to the next."""
        finding = self.current
        if finding is None:
            return
        self._done.append((sentence(finding), self.findings))
        self._undone.clear()
        row = self.list.currentIndex().row()
        self._take(with_choice(self.findings, finding.id, choice))
        self._building.start()
        self._go_to(min(row + 1, len(self._model.shown) - 1))
        self._back_to_list()

    @Slot()
    def accept(self) -> None:
        """The reading that holds, else the likeliest."""
        finding = self.current
        if finding is not None and (finding.decided or finding.readings):
            self.choose(finding.chosen if finding.chosen is not None else 0)

    @Slot()
    def leave(self) -> None:
        """The characters stay as they stand."""
        self.choose(KEEP)

    def _step(self, taken: list[tuple[str, tuple[Finding, ...]]], put: list[tuple[str, tuple[Finding, ...]]]) -> None:
        if not taken:
            return
        what, findings = taken.pop()
        put.append((what, self.findings))
        before = {finding.id: finding for finding in self.findings}
        changed = next((finding.id for finding in findings if before[finding.id] != finding), "")
        self._take(findings)
        self._building.start()
        self._go_to(self._model.row_of(changed))

    @Slot()
    def undo(self) -> None:
        """The step before; the list stands where it was made."""
        self._step(self._done, self._undone)

    @Slot()
    def redo(self) -> None:
        self._step(self._undone, self._done)

    @Slot()
    def next(self) -> None:
        """To the next finding that nobody decided; from the last to the first."""
        self._seek(1)

    @Slot()
    def previous(self) -> None:
        self._seek(-1)

    def _seek(self, way: int) -> None:
        count, at = len(self._model.shown), self.list.currentIndex().row()
        for step in range(1, count + 1):
            row = (at + way * step) % count
            if not self._model.shown[row].decided:
                self._go_to(row)
                return
        self.saying.hint(self.tr("Nothing is left to decide."))

    # The repaired text.

    @Slot()
    def _build(self) -> None:
        if self.working.busy:
            self._building.start()
        else:
            self.working.start(self.tr("Repairing the text"), partial(_built, self._repaired, self.findings),
                               self._take_built)

    @Slot(object)
    def _take_built(self, repaired: Repaired) -> None:
        self._repaired = repaired
        self._show_result()
        if self._leaving:
            self.settle()

    @Slot()
    def settle(self) -> None:
        """Go on with the repaired text: the window that asked shows it."""
        self._leaving = self._repaired.findings is not self.findings
        if self._leaving:
            self._build()
            return
        self._settled = True
        self.settled.emit(self._repaired)
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing that was decided is lost when the window is closed."""
        if not self._settled and self._done:
            built = self._repaired if self._repaired.findings is self.findings else build(self._repaired, self.findings)
            self.left.emit(built)
        super().closeEvent(event)

    # Keys.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the list: one key decides."""
        if watched is self.list and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            finding = self.current
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.accept()
            elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_0):
                self.leave()
            elif key == Qt.Key.Key_F2:
                self.card.edit()
            elif finding is not None and event.text().isdigit() and int(event.text()) <= len(finding.readings):
                self.choose(int(event.text()) - 1)
            else:
                return bool(super().eventFilter(watched, event))
            return True
        return bool(super().eventFilter(watched, event))

    @Slot()
    def _back_to_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _next_pane(self) -> None:
        panes: tuple[QWidget, ...] = (self.list, self._original, self._result)
        at = next((number for number, pane in enumerate(panes) if pane.hasFocus()), -1)
        panes[(at + 1) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)


def _built(repaired: Repaired, findings: tuple[Finding, ...], cancel: Cancel) -> Repaired:
    return build(repaired, findings)
