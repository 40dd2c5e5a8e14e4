"""The window: one session, shown and amended.

Data goes round one way: a wish of a view or panel, a function from session to session (`do`), new
rows, a new picture. Nothing else changes the session, and each step is in the session file before
the window says that it is stored.
"""

from __future__ import annotations

import os
import platform
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

import PySide6
from PySide6.QtCore import QFileSystemWatcher, QPoint, QStandardPaths, Qt, QTimer, QUrl, Signal, Slot, qVersion
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QMessageBox,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor import addresses, recording
from editor.amendment import Add, Amendment, Marker, Proposal, State
from editor.document import BlockId, Document
from editor.errors import AmendmentError, InterlineError, NotRecording
from editor.markup import Change, Row, amended, block_rows, rows
from editor.messages import message
from editor.profile import profile
from editor.recording import Place, Recorded
from editor.rendering import Kind
from editor.session import History, Recorder, Session
from editor.text import EMPTY, Text
from formats.codec import Note
from formats.store import SUFFIX
from widgets import facts, opening
from widgets.actions import LANGUAGES, Actions
from widgets.changes import Card, ChangesPanel
from widgets.command_bar import CommandBar
from widgets.export_panel import CheckShown, ExportPanel, FileShown, Report
from widgets.exporting import Exported, Order, carry_out
from widgets.find_bar import FindBar
from widgets.finding import Match, Query, find
from widgets.jobs import Cancel, Job
from widgets.messages_bar import Message, MessagesBar
from widgets.opening import Stamp, Wish, Work
from widgets.outline import Outline
from widgets.preferences import Preferences, PreferencesFile, state_folder
from widgets.recorder_bar import RecorderBar, recorder_of
from widgets.start import RecentFile, StartPage
from widgets.status_line import Status, StatusLine
from widgets.strokes import Strokes
from widgets.theme import Theme
from widgets.view import OverviewRuler, Reading, SideBySide, TextView
from widgets.working_bar import WorkingBar

if TYPE_CHECKING:
    from formats.certificate import Check

OUTLINE_FROM, PANEL_FROM, PAIR_FROM = 1000, 1200, 900
"""Widths of the window, in pixels, from which the outline, the panel and both columns have room."""
SETTLED_AFTER = 160
"""Milliseconds without a change after which panels and counts follow the text."""
CARET_AFTER = 60
"""Milliseconds without a stroke after which panels follow the caret."""
STORED_AFTER = 40
"""Milliseconds after which strokes go to the session file together."""
LONG = 3000
"""Rows from which names and outline follow a change of the order only, not each change of words."""
MOVES_SHOWN = 40
"""Provisions before and behind the caret that the menu *Move after* lists."""
ZOOMS = (50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400)


class Window(QMainWindow):
    """One session, its text, its panels."""

    another_asked = Signal(object)
    """A file (`Path`) to be opened in a window of its own, or `None` for an empty window."""
    look_changed = Signal()
    """Language or theme were chosen: the windows are to be made anew."""
    closed = Signal(object)
    """This window is gone from the desk."""

    def __init__(self, preferences: PreferencesFile, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._file = preferences
        self.preferences = preferences.read()
        self._work: Work | None = None
        self._rows: Sequence[Row] = ()
        self._positions: dict[BlockId, int] = {}
        self._order_changed = True
        self._names: Mapping[BlockId, str] = {}
        self._crash_log = ""
        self.last_export: Exported | None = None
        self._changes: tuple[BlockId, ...] = ()
        self._words = 0
        self._job: Job | None = None
        self._strokes = Strokes()
        self._matches: list[Match] = []
        self._match = -1
        self._been: list[Place] = []
        self._reading = Reading.MARKED
        self._wants_pair = False
        self._pair_shown = False
        self._settled = self._timer(SETTLED_AFTER, self._follow_text)
        self._caret = self._timer(CARET_AFTER, self._follow_caret)
        self._storing = self._timer(STORED_AFTER, self.store)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._changed_on_disk)
        self.setAcceptDrops(True)
        self.setMinimumSize(480, 360)
        self.actions_ = Actions(self)
        self._build()
        self._connect_actions()
        self._connect_parts()
        self._restore_places()
        self._show_start()

    def _timer(self, milliseconds: int, slot: Callable[[], object]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(slot)
        return timer

    def _connect_actions(self) -> None:
        """Each action to what it does. Bound methods: a lambda would keep the window alive."""
        a = self.actions_
        for action, slot in (
            (a.new, self.new_resolution), (a.open, self.open_dialog), (a.sample, self.open_sample),
            (a.save, self.save), (a.save_as, self.save_dialog), (a.export, self.export_clean),
            (a.export_marked, self.export_marked), (a.export_tracked, self.export_tracked),
            (a.export_original, self.export_original), (a.export_text, self.export_text),
            (a.export_pdf, self.export_pdf), (a.export_marked_pdf, self.export_marked_pdf),
            (a.close, self.close_session), (a.quit, QApplication.closeAllWindows),
            (a.undo, self.undo), (a.redo, self.redo), (a.cut, self._cut), (a.copy, self._copy),
            (a.paste, self._paste), (a.paste_plain, self._paste_plain), (a.select_all, self._select_all),
            (a.find, self.open_find), (a.replace, self.open_replace), (a.find_next, self.find_next),
            (a.find_previous, self.find_previous), (a.go_to, self.open_go_to), (a.go_back, self.go_back),
            (a.record, self.toggle_recording), (a.who, self.ask_who), (a.add, self.add_provision),
            (a.mod, self.modify), (a.mod_editorial, self.modify_editorially), (a.sup, self.suppress),
            (a.noc, self.no_change), (a.noc_underlined, self.no_change_underlined), (a.restore, self.take_back),
            (a.move_up, self.move_up), (a.move_down, self.move_down), (a.reasons, self.edit_reasons),
            (a.accept, self.accept), (a.reject, self.reject), (a.bracket, self.bracket),
            (a.next_change, self.next_change), (a.previous_change, self.previous_change),
            (a.side_by_side, self.set_side_by_side), (a.outline, self.show_outline), (a.panel, self.show_panel),
            (a.next_pane, self.next_pane), (a.zoom_in, self.zoom_in), (a.zoom_out, self.zoom_out),
            (a.zoom_reset, self.zoom_reset), (a.full_screen, self.set_full_screen),
            (a.compare, self.compare_dialog), (a.compare_with, self.compare_with_dialog),
            (a.reload, self.reload), (a.keys, self.show_keys), (a.diagnosis, self.copy_diagnosis),
            (a.about, self.show_about),
        ):
            action.triggered.connect(slot)
        a.readings.triggered.connect(self._reading_chosen)
        a.themes.triggered.connect(self._theme_chosen)
        a.languages.triggered.connect(self._language_chosen)
        a.profiles.triggered.connect(self._profile_chosen)
        a.move_after.aboutToShow.connect(self._fill_move_menu)
        self._recent.aboutToShow.connect(self._fill_recent)

    def _build(self) -> None:
        """Menus, bars, panels, views."""
        self._recent = QMenu(self)
        self.actions_.fill(self.menuBar(), self._recent)
        self._where = QLabel()
        self._where.setContentsMargins(12, 0, 16, 0)
        self._where.setMinimumHeight(32)
        self.menuBar().setCornerWidget(self._where)
        self._start_page = StartPage(self.actions_, self._theme, LANGUAGES)
        self._commands = CommandBar(self.actions_, self._theme)
        self._compare_bar = self._build_compare_bar()
        self._working = WorkingBar()
        self._recorder_bar = RecorderBar()
        self._messages = MessagesBar()
        self._find_bar = FindBar()
        self._outline = Outline(self._theme)
        self._single = TextView(self._theme)
        self._pair = SideBySide(self._theme)
        self._ruler = OverviewRuler(self._theme)
        self._changes_panel = ChangesPanel(self._theme)
        self._export_panel = ExportPanel(self._theme)
        self._status = StatusLine()

        self._views = QStackedWidget()
        self._views.addWidget(self._single)
        self._views.addWidget(self._pair)
        text = QHBoxLayout()
        text.setSpacing(0)
        text.addWidget(self._views, 1)
        text.addWidget(self._ruler)
        middle = QWidget()
        middle.setObjectName("editor")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for bar in (self._recorder_bar, self._find_bar, self._messages):
            column.addWidget(bar)
        column.addLayout(text, 1)
        self._side = QStackedWidget()
        self._side.addWidget(self._changes_panel)
        self._side.addWidget(self._export_panel)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        for number, (widget, width) in enumerate(((self._outline, 228), (middle, 820), (self._side, 362))):
            self._splitter.addWidget(widget)
            self._splitter.setCollapsible(number, False)
            self._splitter.setStretchFactor(number, 1 if number == 1 else 0)
            widget.setMinimumWidth(min(width, 200 if number != 1 else 320))
        self._splitter.setHandleWidth(3)
        self._splitter.setSizes([228, 820, 362])
        self._editor = QWidget()
        page = QVBoxLayout(self._editor)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._commands)
        page.addWidget(self._compare_bar)
        page.addWidget(self._splitter, 1)
        page.addWidget(self._status)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._start_page)
        self._pages.addWidget(self._editor)
        centre = QWidget()
        whole = QVBoxLayout(centre)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._start_messages = MessagesBar()
        whole.addWidget(self._start_messages)
        whole.addWidget(self._working)
        whole.addWidget(self._pages, 1)
        self.setCentralWidget(centre)
        self._ruler.set_view(self._single)
        for view in (self._single, self._pair):
            view.set_zoom(self.preferences.zoom)

    def _build_compare_bar(self) -> QFrame:
        """The second bar of the side-by-side view."""
        bar = QFrame()
        bar.setObjectName("secondBar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 4, 14, 4)
        self._linked = QToolButton()
        self._linked.setCheckable(True)
        self._linked.setChecked(True)
        self._linked.setText(self.tr("Linked scrolling"))
        self._linked.setToolTip(self.tr("Both texts scroll together"))
        row.addWidget(self._linked)
        row.addStretch()
        self._summary = QLabel()
        self._summary.setProperty("quiet", True)
        row.addWidget(self._summary)
        bar.hide()
        return bar

    def _connect_parts(self) -> None:
        """What views and panels wish, to what does it."""
        for view in (self._single, self._pair):
            view.text_asked.connect(self._put_text)
            view.delete_asked.connect(self._delete_text)
            view.caret_moved.connect(self._caret_moved)
            view.menu_asked.connect(self._show_context_menu)
            view.files_dropped.connect(self.take_files)
            view.zoom_asked.connect(self.set_zoom)
        self._linked.toggled.connect(self._pair.set_linked)
        self._outline.block_chosen.connect(self._outline_chosen)
        self._outline.address_typed.connect(self.go_to_address)
        cards = self._changes_panel
        cards.block_chosen.connect(self.go_to)
        cards.decided.connect(self.decide)
        cards.reasons_given.connect(self.give_reasons)
        cards.number_given.connect(self.give_number)
        cards.withdrawn.connect(self.withdraw)
        self._export_panel.closed.connect(self._close_export)
        bar = self._find_bar
        bar.query_changed.connect(self.search)
        bar.next_asked.connect(self.find_next)
        bar.previous_asked.connect(self.find_previous)
        bar.replace_asked.connect(self.replace_match)
        bar.replace_all_asked.connect(self.replace_all)
        bar.closed.connect(self.close_find)
        self._recorder_bar.recorder_chosen.connect(self.record_as)
        self._recorder_bar.dismissed.connect(self._recording_dismissed)
        self._working.cancel_asked.connect(self.cancel_job)
        self._status.zoom_asked.connect(self.zoom_reset)
        self._start_page.file_chosen.connect(self._open_named)
        self._start_page.language_chosen.connect(self.choose_language)
        self._start_page.files_dropped.connect(self.take_files)

    def _restore_places(self) -> None:
        geometry = self._file.bytes("geometry")
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self.resize(1440, 900)
        splitter = self._file.bytes("splitter")
        if not splitter.isEmpty():
            self._splitter.restoreState(splitter)

    def _show_start(self) -> None:
        """Nothing open: the start page."""
        recent = [
            RecentFile(Path(name), isolated(Path(name).name), isolated(str(Path(name).parent)), Path(name).exists())
            for name in self._file.read().recent[:5]
        ]
        known = {file.path for file in recent}
        for path in unnamed_sessions():
            if path not in known and len(recent) < RECENT_SHOWN:
                recent.append(RecentFile(path, isolated(path.stem), self.tr("session without a name yet"), True))
        self._start_page.set_recent(recent)
        self._pages.setCurrentWidget(self._start_page)
        self._where.clear()
        self.setWindowTitle(QApplication.applicationDisplayName() or "Interline")
        self._refresh_actions()

    # ------------------------------------------------------------------ the session

    @property
    def session(self) -> Session:
        """What is shown. Only with something open."""
        assert self._work is not None
        return self._work.session

    @property
    def opened(self) -> bool:
        """True while something is open."""
        return self._work is not None

    @property
    def busy(self) -> bool:
        """True while long work goes on."""
        return self._job is not None

    @property
    def history(self) -> History:
        assert self._work is not None
        return self._work.history

    @property
    def rows(self) -> Sequence[Row]:
        """What is drawn."""
        return self._rows

    @property
    def session_path(self) -> Path:
        assert self._work is not None
        return self._work.file.path

    @property
    def written(self) -> tuple[Path, ...]:
        """Files that this window exported."""
        return self._work.written if self._work else ()

    def messages(self) -> list[Message]:
        """The messages in the bar, the oldest first."""
        return self._bar.messages()

    def do(self, name: str, change: Callable[[Session], Session | Recorded], joins: str = "") -> bool:
        """The only way the session changes; True when it did not refuse.

        What is refused is said in the bar. `name` is what undo calls the step.
        """
        if self._work is None:
            return False
        try:
            outcome = change(self._work.session)
        except AmendmentError as error:
            self.refuse(error)
            return False
        place = outcome.place if isinstance(outcome, Recorded) else None
        session = outcome.session if isinstance(outcome, Recorded) else outcome
        if not joins:
            self._strokes.forget()
        self._set_history(self._work.history.do(name, session, joins), place)
        return True

    def _set_history(self, history: History, place: Place | None = None) -> None:
        assert self._work is not None
        if history is self._work.history:
            return
        self._work = replace(self._work, history=history)
        self._storing.start()
        self._show_rows(place)

    @Slot()
    def undo(self) -> None:
        if self._work and self._work.history.done:
            self._step(self._work.history.undo())

    @Slot()
    def redo(self) -> None:
        if self._work and self._work.history.undone:
            self._step(self._work.history.redo())

    def _step(self, history: History) -> None:
        """Undo or redo, with the caret where the text changed."""
        self._strokes.forget()
        before = self._rows
        self._set_history(history)
        changed = first_difference(before, self._rows)
        if changed is not None:
            self.view.set_place(Place(changed, 0))
            self.view.reveal(changed)

    @Slot()
    def store(self) -> bool:
        """Put what was done since into the session file; True when all of it is there."""
        self._storing.stop()
        if self._work is None:
            return True
        if self._work.file.history is not self._work.history:
            try:
                self._work.file.keep(self._work.history)
            except InterlineError as error:
                self._say_not_stored(error)
                return False
            self._work = replace(self._work, stored=datetime.now().astimezone())
        self._show_stored()
        return True

    # ------------------------------------------------------------------ typing

    @Slot(object, object, object)
    def _put_text(self, start: Place, stop: Place, text: Text) -> None:
        joins = self._strokes.joins(start, stop, text.string)
        name = self.tr("Typing in {place}") if len(text) <= 1 else self.tr("New text in {place}")
        if self.do(
            name.format(place=self._called(start.row)),
            lambda session: recording.replace_text(session, start, stop, text),
            joins,
        ):
            self._expect_stroke()

    @Slot(object, object, bool)
    def _delete_text(self, start: Place, stop: Place, forward: bool) -> None:
        joins = self._strokes.joins(start, stop, "")
        before = self._length(stop.row)

        def delete(session: Session) -> Recorded:
            recorded = recording.replace_text(session, start, stop, EMPTY)
            if not forward:
                return recorded
            return replace(recorded, place=self._behind(recorded, start, stop, before))

        if self.do(self.tr("Deletion in {place}").format(place=self._called(start.row)), delete, joins):
            self._expect_stroke()

    @staticmethod
    def _behind(recorded: Recorded, start: Place, stop: Place, length: int) -> Place:
        """Where the caret stands after deleting forwards: behind words that are struck and still there."""
        found = [row for row in recording.rows_of(recorded.session, stop.row.partition("/")[0]) if row.id == stop.row]
        if not found:
            return recorded.place
        vanished = length - len(found[0].shown) if start.row == stop.row else 0
        return Place(stop.row, max(stop.offset - vanished, 0))

    def _length(self, row: BlockId) -> int:
        at = self._positions.get(row)
        return len(self._rows[at].shown) if at is not None else 0

    def _expect_stroke(self) -> None:
        place = self.view.place()
        if place is not None:
            self._strokes.expect(place)

    # ------------------------------------------------------------------ amending the provision with the caret

    def _here(self) -> Row | None:
        """The provision with the caret, while something is open."""
        place = self.view.place() if self._work else None
        at = self._positions.get(place.row) if place else None
        return self._rows[at] if at is not None else None

    def _called(self, row: BlockId) -> str:
        """What people call a provision; its first words where it has no address."""
        block = row.partition("/")[0]
        address = self._names.get(block)
        if address:
            # The few words of an address that are not printed in the text.
            said = {
                "number line": self.tr("number line"),
                "title": self.tr("title"),
                "conference line": self.tr("conference line"),
            }
            return said.get(address, address)
        at = self._positions.get(row, self._positions.get(block))
        words = self._rows[at].shown.plain.split() if at is not None else []
        return " ".join(words[:4]) or self.tr("the text")

    def _amend(self, name: str, change: Callable[[Session, BlockId], Session | Recorded]) -> bool:
        """Do `change` to the provision with the caret; recording is asked for when it is off."""
        row = self._here()
        if row is None:
            return False
        if self.session.recorder is None:
            self._ask_to_record()
            return False
        self.view.commit_preedit()
        place = self._called(row.id)
        return self.do(name.format(place=place), lambda session: change(session, row.id))

    @Slot()
    def add_provision(self) -> None:
        self._amend(self.tr("ADD after {place}"), recording.add_like)

    @Slot()
    def modify(self) -> None:
        """MOD is made by typing: a NOC or SUP that is in the way is taken back first."""
        row = self._here()
        if row is None:
            return
        if self.session.recorder is None:
            self._ask_to_record()
        elif row.marker in (Marker.SUP, Marker.NOC, Marker.NOC_UNDERLINED):
            self.take_back()
        else:
            self._say_hint(self.tr("Type in {place}: what you change becomes a MOD.").format(
                place=self._called(row.id)))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def modify_editorially(self) -> None:
        self._amend(self.tr("(MOD) {place}"), recording.editorial)

    @Slot()
    def suppress(self) -> None:
        self._amend(self.tr("SUP {place}"), recording.suppress)

    @Slot()
    def no_change(self) -> None:
        self._amend(self.tr("NOC {place}"), recording.no_change)

    @Slot()
    def no_change_underlined(self) -> None:
        self._amend(
            self.tr("Underlined NOC {place}"),
            lambda session, row: recording.no_change(session, row, underlined=True),
        )

    @Slot()
    def take_back(self) -> None:
        """Without the recorder's own amendment of the provision."""
        row = self._here()
        own = self._own(row) if row else None
        if row is not None and own is not None:
            self.withdraw(own.id, row.block.id)

    def withdraw(self, proposal: str, block: BlockId) -> None:
        self.do(
            self.tr("Take back the amendment of {place}").format(place=self._called(block)),
            lambda session: recording.withdraw(session, proposal, block),
        )

    def _own(self, row: Row) -> Proposal | None:
        """The recorder's own live proposal about a row."""
        recorder = self.session.recorder
        if recorder is None:
            return None
        return next((p for p in self._proposals(row) if recorder.owns(p)), None)

    def _proposals(self, row: Row) -> list[Proposal]:
        return [p for p in self.session.proposals if p.id in row.proposals]

    @Slot()
    def move_up(self) -> None:
        row = self._here()
        if row is not None:
            before = self._neighbours(row)[0]
            if before is not None:
                self._amend(self.tr("Move {place} up"), lambda session, here: recording.move(session, here, before[0]))

    @Slot()
    def move_down(self) -> None:
        row = self._here()
        if row is not None:
            after = self._neighbours(row)[1]
            if after is not None:
                self._amend(self.tr("Move {place} down"), lambda session, here: recording.move(session, here, after))

    def _neighbours(self, row: Row) -> tuple[tuple[BlockId | None] | None, BlockId | None]:
        """Behind which block the provision stands after moving up (a tuple, for "first" is None) and down."""
        blocks = list(dict.fromkeys(r.block.id for r in self._rows if not r.gone or r.block.id == row.block.id))
        at = blocks.index(row.block.id)
        up = (blocks[at - 2] if at >= 2 else None,) if at >= 1 else None
        return up, blocks[at + 1] if at + 1 < len(blocks) else None

    # ------------------------------------------------------------------ deciding

    @Slot()
    def accept(self) -> None:
        self._decide_here(State.AGREED)

    @Slot()
    def reject(self) -> None:
        self._decide_here(State.REJECTED)

    @Slot()
    def bracket(self) -> None:
        self._decide_here(State.BRACKETED)

    def _decide_here(self, state: State) -> None:
        row = self._here()
        if row is not None and row.proposals:
            for proposal in row.proposals:
                self.decide(proposal, row.block.id, state)

    def decide(self, proposal: str, block: BlockId, state: State) -> None:
        """One amendment stands at `state` from now on."""
        if self._work is None:
            return
        names = {
            State.AGREED: self.tr("Accept {place}"),
            State.REJECTED: self.tr("Reject {place}"),
            State.BRACKETED: self.tr("Put {place} in brackets"),
            State.TABLED: self.tr("Table {place}"),
            State.DRAFT: self.tr("Draft {place} again"),
            State.WITHDRAWN: self.tr("Withdraw {place}"),
        }
        self.do(
            names[state].format(place=self._called(block)),
            lambda session: recording.decide(session, proposal, block, state),
        )

    def give_reasons(self, proposal: str, reasons: str) -> None:
        if self._work is not None and self.session.proposal(proposal).reasons.plain != reasons:
            self.do(
                self.tr("Reasons of {number}").format(number=self.session.proposal(proposal).name),
                lambda session: recording.give_reasons(session, proposal, Text.of(reasons)),
            )

    def give_number(self, proposal: str, number: str) -> None:
        if self._work is not None and self.session.proposal(proposal).number != number:
            self.do(
                self.tr("Number of {number}").format(number=self.session.proposal(proposal).name),
                lambda session: recording.give_number(session, proposal, number),
            )

    # ------------------------------------------------------------------ recording

    @Slot(bool)
    def toggle_recording(self, wanted: bool) -> None:
        if self._work is None:
            return
        if not wanted:
            self.do(self.tr("Stop recording"), lambda session: recording.record(session, None))
        elif self.session.recorder is None:
            known = recorder_of(self.preferences.sponsor, self.preferences.document)
            if known is not None:
                self.record_as(known)
            else:
                self._ask_to_record()
        self._refresh_actions()

    @Slot()
    def _ask_to_record(self) -> None:
        """Who records is asked once, in a bar; then recording begins."""
        if self.preferences.sponsor and self.session.recorder is None:
            self._say_not_recording()
            return
        self.ask_who()

    @Slot()
    def ask_who(self) -> None:
        self._recorder_bar.ask(self.preferences.sponsor, self.preferences.document)

    @Slot(object)
    def record_as(self, recorder: Recorder) -> None:
        """Recording on, in that name, which is remembered."""
        document = recorder.stem.rpartition("/")[2] if recorder.stem else ""
        self._remember(sponsor=", ".join(recorder.sponsors), document=document)
        self.do(
            self.tr("Record as {name}").format(name=recorder.name),
            lambda session: recording.record(session, recorder),
        )
        self._messages.clear("not-recording")
        self._refresh_actions()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _recording_dismissed(self) -> None:
        self._refresh_actions()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------------ going places

    @Slot()
    def next_change(self) -> None:
        self._jump(forward=True)

    @Slot()
    def previous_change(self) -> None:
        self._jump(forward=False)

    def _jump(self, forward: bool) -> None:
        here = self._here()
        at = self._positions[here.id] if here else -1
        found = facts.jump(self._changes, self._positions.__getitem__, at, forward)
        if found is None:
            self._say_hint(self.tr("There is no change in this text."))
            return
        self.go_to(found.target)
        said = self.tr("Change {number} of {count}: {marker}, {place}").format(
            number=found.number, count=len(self._changes),
            marker=marker_of(self._rows[self._positions[found.target]]), place=self._called(found.target),
        )
        if found.wrapped:
            said = (
                self.tr("Went on from the beginning. {said}") if forward else self.tr("Went on from the end. {said}")
            ).format(said=said)
            self._say_hint(said)
        self.announce(said)

    def go_to(self, block: BlockId) -> None:
        """The caret to the beginning of a provision, which lights up once."""
        if block not in self._positions:
            return
        place = self.view.place()
        if place is not None and place.row != block:
            self._been.append(place)
        self.view.set_place(Place(block, 0))
        self.view.reveal(block, flash=True)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def go_back(self) -> None:
        while self._been:
            place = self._been.pop()
            if place.row in self._positions:
                self.view.set_place(place)
                self.view.reveal(place.row, flash=True)
                break
        self._refresh_actions()

    @Slot(str)
    def go_to_address(self, wanted: str) -> None:
        """To the provision a person names: ``resolves 4``, ``3.2``, ``annex 1``."""
        block = addresses.find(amended(self.session), wanted)
        if block is None:
            self._say_hint(self.tr("No provision is called “{name}”.").format(name=wanted))
        else:
            self.go_to(block)

    def announce(self, sentence: str) -> None:
        """Tell a screen reader."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    # ------------------------------------------------------------------ finding

    @Slot(object)
    def search(self, query: Query) -> None:
        """Light up all matches, and go to the first one behind the caret."""
        self._matches = find(self._rows, query, self.reading) if query.text else []
        self._match = self._match_behind(self.view.place())
        self._show_match()

    def _match_behind(self, place: Place | None) -> int:
        if not self._matches:
            return -1
        if place is None or place.row not in self._positions:
            return 0
        here = (self._positions[place.row], place.offset)
        return next(
            (i for i, m in enumerate(self._matches) if (self._positions[m.row], m.stop) > here), 0
        )

    @Slot()
    def find_next(self) -> None:
        self._step_match(1)

    @Slot()
    def find_previous(self) -> None:
        self._step_match(-1)

    def _step_match(self, step: int) -> None:
        if not self._matches:
            self.open_find()
            return
        self._match = (self._match + step) % len(self._matches)
        self._show_match()

    def _show_match(self) -> None:
        self.view.set_matches(self._matches, self._match)
        if 0 <= self._match < len(self._matches):
            match = self._matches[self._match]
            self.view.set_selection(Place(match.row, match.start), Place(match.row, match.stop))
        self._find_bar.set_count(self._match + 1, len(self._matches))

    @Slot(str)
    def replace_match(self, text: str) -> None:
        """Put `text` in place of the match that is shown, as an amendment."""
        if not 0 <= self._match < len(self._matches):
            return
        match = self._matches[self._match]
        if self._replace([match], text):
            self._search_again()

    @Slot(str)
    def replace_all(self, text: str) -> None:
        """Put `text` in place of every match, in one step."""
        if self._matches and self._replace(self._matches, text):
            self._say_hint(self.tr("%n place(s) replaced", "", len(self._matches)))
            self._search_again()

    def _replace(self, matches: Sequence[Match], text: str) -> bool:
        marked = {row.id: row for row in self._rows}
        words = Text.of(text) if text else EMPTY

        def change(session: Session) -> Recorded:
            recorded: Recorded | None = None
            for match in reversed(matches):
                if stands(marked[match.row], match):
                    recorded = recording.replace_text(
                        session, Place(match.row, match.start), Place(match.row, match.stop), words
                    )
                    session = recorded.session
            return recorded or Recorded(session, Place(matches[0].row, matches[0].start))

        return self.do(self.tr("Replace with “{text}”").format(text=text), change)

    def _search_again(self) -> None:
        self.search(self._find_bar.query())

    @Slot()
    def close_find(self) -> None:
        self._matches = []
        self.view.set_matches([])
        self._find_bar.hide()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------------ readings

    @property
    def view(self) -> TextView | SideBySide:
        """The view that shows the text now."""
        return self._pair if self._pair_shown else self._single

    @property
    def reading(self) -> Reading:
        return self._reading

    def set_reading(self, reading: Reading) -> None:
        """Show another reading of the same text, in one column."""
        self._reading = reading
        self._wants_pair = False
        self._single.set_reading(reading)
        self._arrange()

    @Slot(QAction)
    def _reading_chosen(self, action: QAction) -> None:
        readings = {
            self.actions_.marks: Reading.MARKED,
            self.actions_.simple: Reading.SIMPLE,
            self.actions_.final: Reading.FINAL,
            self.actions_.original: Reading.ORIGINAL,
        }
        self.set_reading(readings[action])

    @Slot(bool)
    def set_side_by_side(self, wanted: bool) -> None:
        """Base and amended text beside each other; in one column where the window is narrow."""
        self._wants_pair = wanted
        if wanted and self.width() < PAIR_FROM:
            self._say_hint(self.tr("The window is too narrow for two columns: both texts stand in one."))
        self._arrange()

    def _arrange(self) -> None:
        """Show the view and the panels that the width allows."""
        if self._work is None:
            return
        place = self.view.place()
        had_focus = self.view.hasFocus()
        pair = self._wants_pair and self.width() >= PAIR_FROM
        if pair != self._pair_shown:
            self._pair_shown = pair
            self._views.setCurrentWidget(self.view)
            self._ruler.set_view(self.view)
            self._fill_view()
            if place is not None:
                self.view.set_place(place)
                self.view.reveal(place.row)
        if self._wants_pair and not pair:
            self._single.set_reading(Reading.MARKED)
        elif not self._wants_pair:
            self._single.set_reading(self._reading)
        if had_focus:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._commands.set_room(self.width())
        self._compare_bar.setVisible(pair)
        self._outline.setVisible(self.preferences.outline and self.width() >= OUTLINE_FROM and not pair)
        exporting = self._side.currentWidget() is self._export_panel
        self._side.setVisible(exporting or (self.preferences.panel and self.width() >= PANEL_FROM and not pair))
        self._refresh_actions()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._arrange()

    @Slot(int)
    def set_zoom(self, percent: int) -> None:
        """Size of the text, in percent of the size it was made for."""
        percent = min(max(percent, ZOOMS[0]), ZOOMS[-1])
        self._remember(zoom=percent)
        self._single.set_zoom(percent)
        self._pair.set_zoom(percent)
        self._show_status()

    @Slot()
    def zoom_in(self) -> None:
        self.set_zoom(next((z for z in ZOOMS if z > self.preferences.zoom), ZOOMS[-1]))

    @Slot()
    def zoom_out(self) -> None:
        self.set_zoom(next((z for z in reversed(ZOOMS) if z < self.preferences.zoom), ZOOMS[0]))

    @Slot()
    def zoom_reset(self) -> None:
        self.set_zoom(Preferences().zoom)

    @Slot(bool)
    def set_full_screen(self, wanted: bool) -> None:
        if wanted:
            self.showFullScreen()
        else:
            self.showNormal()

    # ------------------------------------------------------------------ opening

    @Slot()
    def open_dialog(self) -> None:
        dialog = QFileDialog(self, self.tr("Open"), self.preferences.folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([
            self.tr("Documents and sessions") + " (*.docx *.odt *.txt *.interline)",
            self.tr("All files") + " (*)",
        ])
        dialog.fileSelected.connect(self._open_named)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot(str)
    def _open_named(self, name: str) -> None:
        self.open(Path(name))

    def open(self, path: Path) -> None:
        """Open a document or a session."""
        self.fulfil(Wish((path,)))

    def compare(self, old: Path, new: Path) -> None:
        """The first file as base text, and what leads to the second as amendments, side by side."""
        self.fulfil(Wish((old, new)))

    @Slot()
    def open_sample(self) -> None:
        """The sample resolution in the interface's language, else in English."""
        self.fulfil(Wish(sample=True))

    @Slot()
    def new_resolution(self) -> None:
        self.fulfil(Wish(blank=True))

    def fulfil(self, wish: Wish) -> None:
        """Show what is wished; in a window of its own when this one has something open."""
        if self._work is not None:
            self.another_asked.emit(wish)
            return
        sessions = state_folder() / opening.UNNAMED
        rules = self.preferences.profile or "plain"
        if wish.sample:
            text = self.tr("Opening the sample")
            work = partial(opening.open_sample, self.locale().name()[:2], sessions)
        elif wish.blank:
            recorder = recorder_of(self.preferences.sponsor, self.preferences.document)
            text = self.tr("New resolution")
            work = partial(opening.blank, sessions, rules, recorder, text)
        elif len(wish.files) == 2:
            old, new = wish.files
            text = self.tr("Comparing {old} with {new}").format(old=isolated(old.name), new=isolated(new.name))
            work = partial(opening.compare_works, old, new, sessions, rules)
            self._wants_pair = True
        else:
            path = wish.files[0]
            text = self.tr("Opening {name}").format(name=isolated(path.name))
            work = partial(opening.open_work, path, sessions, rules)
        self._start(text, work, self.take)

    @Slot(object)
    def take(self, work: Work) -> None:
        """Show what was opened."""
        self._work = work
        if work.source is not None:
            self._remember_file(work.source)
        elif work.named:
            self._remember_file(work.file.path)
        self._pages.setCurrentWidget(self._editor)
        self._show_rows(whole=True)
        self._arrange()
        if len(self._rows) < LONG:
            self._follow_text()  # else a moment later, so that the text is seen first
        self._show_stored()
        if work.source is not None:
            self._watcher.addPath(str(work.source))
        self._say_notes(work.notes)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def give_up(self) -> Work | None:
        """What is open, stored, for another window; this one shows the start page."""
        self.store()
        work, self._work = self._work, None
        return work

    @Slot()
    def close_session(self) -> None:
        """Back to the start page. Nothing is asked, because everything is stored."""
        work = self._work
        if work is None:
            self.close()
            return
        self.view.commit_preedit()
        if not self.store():
            return
        if self._watcher.files():
            self._watcher.removePaths(self._watcher.files())
        self._work = None
        work.file.close()
        self._messages.clear()
        self._show_start()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.cancel_job()
        if self._work is not None:
            self.view.commit_preedit()
            if not self.store():
                event.ignore()
                return
            self._work.file.close()
            self._work = None
        self._file.set_bytes("geometry", self.saveGeometry())
        self._file.set_bytes("splitter", self._splitter.saveState())
        self._file.write(self.preferences)
        event.accept()
        self.closed.emit(self)

    # ------------------------------------------------------------------ saving

    @Slot()
    def save(self) -> None:
        """A session without a name gets one; any other is stored already, and says so."""
        if self._work is None:
            return
        self.view.commit_preedit()
        if not self._work.named:
            self.save_dialog()
        elif self.store():
            self._say_hint(self.tr("Stored in {name}.").format(name=isolated(self._work.file.path.name)))

    @Slot()
    def save_dialog(self) -> None:
        if self._work is None:
            return
        folder = self._work.folder if self._work.source else Path(self.preferences.folder or Path.home())
        dialog = QFileDialog(self, self.tr("Save session"), str(folder / f"{self._work.stem}{SUFFIX}"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX)
        dialog.setNameFilters([self.tr("Interline sessions") + f" (*{SUFFIX})"])
        dialog.fileSelected.connect(self._save_named)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot(str)
    def _save_named(self, name: str) -> None:
        self.save_as(Path(name))

    def save_as(self, path: Path) -> bool:
        """Go on in a session file at `path`; the place it had before is given up when it had no name."""
        if self._work is None or not self.store():
            return False
        old = self._work.file
        try:
            fresh = old.save_as(path)
        except InterlineError as error:
            self.refuse(error)
            return False
        old.close()
        if not self._work.named:
            old.path.unlink(missing_ok=True)
        self._work = replace(self._work, file=fresh, named=True, history=fresh.history)
        self._remember_file(path)
        self._show_rows()
        self._show_stored()
        return True

    # ------------------------------------------------------------------ exporting

    @Slot()
    def export_clean(self) -> None:
        self.export(Kind.CLEAN, (".docx", ".odt"))

    @Slot()
    def export_marked(self) -> None:
        self.export(Kind.MARKED, (".docx", ".odt"))

    @Slot()
    def export_tracked(self) -> None:
        self.export(Kind.TRACKED, (".docx", ".odt"))

    @Slot()
    def export_original(self) -> None:
        self.export(Kind.ORIGINAL, (".docx", ".odt"))

    @Slot()
    def export_text(self) -> None:
        self.export(Kind.CLEAN, (".txt",))

    @Slot()
    def export_pdf(self) -> None:
        self.export(Kind.CLEAN, (".pdf",))

    @Slot()
    def export_marked_pdf(self) -> None:
        self.export(Kind.MARKED, (".pdf",))

    def export(self, kind: Kind, suffixes: Sequence[str]) -> None:
        """Write files beside the one opened, never over it, and show what was checked."""
        work = self._work
        if work is None or self._job is not None:
            return
        self.view.commit_preedit()
        if not self.store():
            return
        words = {
            Kind.CLEAN: self.tr("final"),
            Kind.ORIGINAL: self.tr("original"),
            Kind.MARKED: self.tr("marked"),
            Kind.TRACKED: self.tr("tracked"),
        }
        stem = facts.without_tag(work.stem, words.values())
        keep = [path for path in (work.source, work.file.path) if path is not None]
        targets = tuple(
            facts.export_path(self._export_folder(work), stem, words[kind], suffix, keep, work.written)
            for suffix in suffixes
        )
        order = Order(work.session, kind, targets, work.data, work.format)
        self._start(self.tr("Writing the files"), partial(carry_out, order), self._exported)

    def _export_folder(self, work: Work) -> Path:
        """Beside the file opened; in the documents where that folder takes no files."""
        if (work.named or work.source is not None) and os.access(work.folder, os.W_OK):
            return work.folder
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        documents.mkdir(parents=True, exist_ok=True)
        return documents

    @Slot(object)
    def _exported(self, exported: Exported) -> None:
        if self._work is None:
            return
        self.last_export = exported
        now = datetime.now().astimezone()
        paths = (*self._work.written, *(file.path for file in exported.files))
        self._work = replace(self._work, written=paths)
        if exported.order.kind is Kind.CLEAN and len(exported.files) > 1:
            self._work = replace(self._work, exported=exported.order.session, exported_at=now)
        self._show_certificate(exported, now)
        self._show_status()

    # ------------------------------------------------------------------ long work

    def _start(self, text: str, work: Callable[[Cancel], object], done: Callable[[Any], None]) -> None:
        """Begin long work; one at a time. `done` gets what it returns, in this thread."""
        if self._job is not None:
            return
        job = Job(text, work, self)
        job.done.connect(done)
        job.refused.connect(self.refuse)
        job.slow.connect(self._show_working)
        job.ended.connect(self._job_ended)
        self._job = job
        job.start()
        self._refresh_actions()

    @Slot()
    def _show_working(self) -> None:
        if self._job is not None:
            self._working.begin(self._job.text)

    @Slot()
    def _job_ended(self) -> None:
        self._job = None
        self._working.end()
        self._refresh_actions()

    @Slot()
    def cancel_job(self) -> None:
        """Esc and Cancel: what was begun is forgotten, nothing is half-written."""
        if self._job is not None:
            self._job.cancel()

    # ------------------------------------------------------------------ files dropped, files changed

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.take_files(files)

    @Slot(list)
    def take_files(self, names: list[str]) -> None:
        """One file is opened, two are compared."""
        if len(names) == 2:
            self.compare(Path(names[0]), Path(names[1]))
        else:
            for name in names:
                self.open(Path(name))

    @Slot(str)
    def _changed_on_disk(self, name: str) -> None:
        """The file opened is not as it was when it was read: say so, and go on with what we have."""
        work = self._work
        if work is None or work.source is None or str(work.source) != name:
            return
        now = Stamp.of(work.source)
        if now is not None and now != work.stamp:
            self._say_changed(work.source)

    # ------------------------------------------------------------------ showing

    def _show_rows(self, place: Place | None = None, whole: bool = False) -> None:
        """Draw the session as it is now; `whole` when it is another text."""
        assert self._work is not None
        before, self._rows = self._rows, rows(self._work.session)
        if whole or not same_order(before, self._rows):
            self._positions = positions_of(self._rows)
            self._order_changed = True
        if whole:
            self._fill_view()
        else:
            self.view.update_rows(self._rows)
        if place is not None and place.row in self._positions:
            self.view.set_place(place)
        elif whole and self._rows:
            self.view.set_place(Place(self._rows[0].id, 0))
        self._refresh_actions()
        self._settled.start()

    def _fill_view(self) -> None:
        """Give the view in sight the whole text."""
        base = self.session.base
        self.view.set_rows(
            self._rows,
            rtl=base.rtl,
            language=base.language,
            media=base.media,
            columns=base.columns,
            header=header_of(base),
        )
        self.view.set_numbers({p.id: p.number for p in self.session.proposals})

    @Slot()
    def _follow_text(self) -> None:
        """Panels, counts and numbers, once the text has come to rest."""
        self._settled.stop()
        if self._work is None:
            return
        self._changes = facts.changed_rows(self._rows)
        self._words = facts.word_count(self._rows)
        self.view.set_numbers({p.id: p.number for p in self.session.proposals})
        if self._order_changed or len(self._rows) < LONG:
            self._order_changed = False
            self._names = {
                **addresses.short_addresses(self.session.base),
                **addresses.short_addresses(amended(self.session, self._rows)),
            }
            self._fill_outline()
        else:
            self._outline.set_markers(self._markers())
        self._fill_cards()
        self._follow_caret()
        self._show_status()
        self._refresh_actions()

    @Slot(object)
    def _caret_moved(self, place: Place) -> None:
        """Cheap on purpose: it comes with every stroke. Panels follow when the caret has come to rest."""
        self._caret.start()


    # ------------------------------------------------------------------ choices

    @Slot(QAction)
    def _theme_chosen(self, action: QAction) -> None:
        self._remember(theme=str(action.data()))
        self.look_changed.emit()

    @Slot(QAction)
    def _language_chosen(self, action: QAction) -> None:
        self.choose_language(str(action.data()))

    @Slot(str)
    def choose_language(self, code: str) -> None:
        """Another language of the interface: the windows are made anew in it."""
        self._remember(language=code)
        self.look_changed.emit()

    @Slot(QAction)
    def _profile_chosen(self, action: QAction) -> None:
        name = str(action.data())
        self._remember(profile=name)
        if self._work is not None:
            self.do(
                self.tr("Rules: {name}").format(name=action.text()),
                lambda session: replace(session, profile=name),
            )

    def _remember(self, **changes: object) -> None:
        """Keep choices for the next start; other windows' choices stay as they are."""
        self.preferences = replace(self._file.read(), **changes)  # type: ignore[arg-type]
        self._file.write(self.preferences)

    def _remember_file(self, path: Path) -> None:
        self.preferences = self._file.read().with_recent(path)
        self._file.write(self.preferences)

    @Slot()
    def _fill_recent(self) -> None:
        """Files opened last; those that are not there any more are listed and grey."""
        self._recent.clear()
        for number, name in enumerate(self._file.read().recent, 1):
            path = Path(name)
            action = self._recent.addAction(f"&{number % 10} {isolated(path.name)}", self._recent_chosen)
            action.setData(name)
            action.setEnabled(path.exists())
            action.setToolTip(name)
        if self._recent.isEmpty():
            self._recent.addAction(self.tr("Nothing opened yet")).setEnabled(False)

    @Slot()
    def _recent_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.open(Path(str(action.data())))

    @Slot()
    def _fill_move_menu(self) -> None:
        """The provisions the one with the caret can be put behind."""
        menu = self.actions_.move_after
        menu.clear()
        row = self._here()
        if row is None:
            return
        at = self._positions[row.id]
        near = [r for r in self._rows[max(at - MOVES_SHOWN, 0) : at + MOVES_SHOWN]
                if r.id == r.block.id and not r.gone and r.id != row.id]
        for other in near:
            words = " ".join(other.new.plain.split())
            text = f"{self._called(other.id)}: {words}" if self._names.get(other.id) else words
            action = menu.addAction(text[:70].replace("&", "&&"), self._move_chosen)
            action.setData(other.id)

    @Slot()
    def _move_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._move_behind(str(action.data()))

    def _move_behind(self, after: BlockId) -> None:
        self._amend(self.tr("Move {place}"), lambda session, here: recording.move(session, here, after))

    # ------------------------------------------------------------------ clipboard, panes, help

    @Slot()
    def _cut(self) -> None:
        self.view.cut()

    @Slot()
    def _copy(self) -> None:
        self.view.copy()

    @Slot()
    def _paste(self) -> None:
        self.view.paste()

    @Slot()
    def _paste_plain(self) -> None:
        self.view.paste_plain()

    @Slot()
    def _select_all(self) -> None:
        self.view.select_all()

    @Slot(QPoint, object)
    def _show_context_menu(self, at: QPoint, place: Place) -> None:
        """What applies to the provision clicked on."""
        menu = self.actions_.context_menu(QMenu(self))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    @Slot()
    def compare_dialog(self) -> None:
        """Two files, chosen together."""
        dialog = QFileDialog(self, self.tr("Compare two files: choose both"), self.preferences.folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Documents") + " (*.docx *.odt *.txt)", self.tr("All files") + " (*)"])
        dialog.filesSelected.connect(self._compare_chosen)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot(list)
    def _compare_chosen(self, names: list[str]) -> None:
        if len(names) == 2:
            self.compare(Path(names[0]), Path(names[1]))
        else:
            self._say_hint(self.tr("Choose exactly two files: the first is the base text."))

    @Slot()
    def compare_with_dialog(self) -> None:
        """The file opened as base text, and another version of it."""
        dialog = QFileDialog(self, self.tr("Compare with"), self.preferences.folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._compare_with)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot(str)
    def _compare_with(self, name: str) -> None:
        if self._work is not None and self._work.source is not None:
            self.compare(self._work.source, Path(name))

    @Slot()
    def reload(self) -> None:
        """Open the file again as it is now, in a window of its own; this session stays as it is."""
        if self._work is not None and self._work.source is not None:
            self.another_asked.emit(Wish((self._work.source,)))

    @Slot()
    def copy_diagnosis(self) -> None:
        QGuiApplication.clipboard().setText(diagnosis())
        self._say_hint(self.tr("Copied: versions of Interline, Python, Qt and the system. No text of yours is in it."))

    @Slot()
    def show_about(self) -> None:
        self._box(
            self.tr("About Interline"),
            self.tr("Interline amends resolutions offline: every mark kept, every export checked."),
            diagnosis(),
        )

    @Slot()
    def show_keys(self) -> None:
        """Every action that has a key."""
        lines = [
            f"{action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)}\t"
            + action.text().replace("&", "").rstrip("…")
            for action in self.actions()
            if not action.shortcut().isEmpty()
        ]
        self._box(self.tr("Keys"), self.tr("What the keys do"), "\n".join(lines))

    def _box(self, title: str, text: str, details: str) -> None:
        box = QMessageBox(QMessageBox.Icon.NoIcon, title, text, QMessageBox.StandardButton.Close, self)
        box.setInformativeText(details)
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()


    # ------------------------------------------------------------------ panels

    def _follow_caret(self) -> None:
        """Outline, cards and status, once the caret has come to rest."""
        row = self._here()
        if row is None:
            return
        self._outline.set_current(row.block.id)
        self._changes_panel.set_current(row.block.id)
        at = self._changes.index(row.block.id) + 1 if row.block.id in self._changes else 0
        self._commands.set_change(at, len(self._changes))
        self._show_status()
        self._refresh_actions()

    @Slot(str)
    def _outline_chosen(self, block: str) -> None:
        if block:
            self.go_to(block)
        else:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_outline(self) -> None:
        italics = self.session.base.language not in ("ar", "zh")
        self._outline.set_entries(addresses.outline(self._shown_document()), self._markers(), italics)

    def _markers(self) -> dict[BlockId, str]:
        return {row.block.id: row.marker.value for row in self._rows if row.marker is not None}

    def _shown_document(self) -> Document:
        """Every provision in sight as a document: the amended text, and what is suppressed where it stood."""
        seen: dict[BlockId, Row] = {}
        for row in self._rows:
            seen.setdefault(row.block.id, row)
        blocks = tuple(
            row.block if row.marker is None else replace(row.block, text=row.old if row.gone else row.new)
            for row in seen.values()
        )
        return replace(self.session.base, blocks=blocks)

    def _fill_cards(self) -> None:
        """One card for each amendment that counts or was rejected, in reading order."""
        base = self.session.base
        order = {block: at for at, block in enumerate(dict.fromkeys(row.block.id for row in self._rows))}
        found: list[tuple[int, Card]] = []
        rules = profile(self.session.profile)
        for proposal in self.session.proposals:
            for amendment in proposal.amendments:
                state = self.session.state(proposal, amendment.target)
                wanted = amendment.marker in rules.reasons_required and not proposal.reasons
                found.append((
                    order.get(amendment.target, len(order)),
                    Card(
                        proposal.id,
                        amendment.target,
                        amendment.marker.value,
                        proposal.number,
                        self._called(amendment.target),
                        ", ".join(proposal.sponsors),
                        state,
                        self._state_name(state),
                        pieces_of(self.session, proposal, amendment),
                        proposal.reasons.plain,
                        wanted,
                        base.rtl,
                    ),
                ))
        found.sort(key=lambda pair: pair[0])
        counts = [self.tr("%n amendment(s)", "", len(found))]
        for state in State:
            count = sum(1 for _, card in found if card.state is state)
            if count:
                counts.append(f"{self.locale().toString(count)} {self._state_name(state)}")
        self._changes_panel.set_cards([card for _, card in found], " · ".join(counts) if found else "")
        self._summary.setText(self._tally())

    def _state_name(self, state: State) -> str:
        names = {
            State.DRAFT: self.tr("draft"),
            State.TABLED: self.tr("tabled"),
            State.AGREED: self.tr("agreed"),
            State.BRACKETED: self.tr("in brackets"),
            State.REJECTED: self.tr("rejected"),
            State.WITHDRAWN: self.tr("withdrawn"),
        }
        return names[state]

    def _tally(self) -> str:
        """How many provisions carry each marker."""
        counts: dict[str, int] = {}
        for block in self._changes:
            marker = marker_of(self._rows[self._positions[block]])
            counts[marker] = counts.get(marker, 0) + 1
        return " · ".join(f"{self.locale().toString(count)} {marker}" for marker, count in counts.items())

    @Slot()
    def edit_reasons(self) -> None:
        row = self._here()
        if row is None:
            return
        self.show_panel(True)
        if not self._changes_panel.edit_reasons(row.block.id):
            self._say_hint(self.tr("{place} is not amended, so there is nothing to give reasons for.").format(
                place=self._called(row.id)))

    @Slot(bool)
    def show_outline(self, shown: bool) -> None:
        self._remember(outline=shown)
        self._arrange()
        if shown and self._work is not None:
            self._outline.show()

    @Slot(bool)
    def show_panel(self, shown: bool) -> None:
        self._remember(panel=shown)
        self._side.setCurrentWidget(self._changes_panel)
        self._arrange()
        if shown and self._work is not None:
            self._side.show()

    @Slot()
    def _close_export(self) -> None:
        self._side.setCurrentWidget(self._changes_panel)
        self._arrange()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def next_pane(self) -> None:
        """The keyboard to the next part of the window: text, cards, outline, bar."""
        parts = [w for w in (self.view, self._side, self._outline, self._commands) if w.isVisible()]
        focus = self.focusWidget()
        at = next((n for n, part in enumerate(parts) if focus is not None and
                   (part is focus or part.isAncestorOf(focus))), -1)
        part = parts[(at + 1) % len(parts)]
        target: QWidget = part
        if part is not self.view:
            inside = [w for w in part.findChildren(QWidget)
                      if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible() and w.isEnabled()]
            target = inside[0] if inside else part
        target.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def open_find(self) -> None:
        self._find_bar.ask(self._selected_line(), replacing=False)

    @Slot()
    def open_replace(self) -> None:
        self._find_bar.ask(self._selected_line(), replacing=True)

    def _selected_line(self) -> str:
        text = self.view.selected_text()
        return text if len(text) < 80 and "\n" not in text else ""

    @Slot()
    def open_go_to(self) -> None:
        """A provision is typed above the outline."""
        if not self._outline.isVisible():
            self._outline.show()
        self._outline.ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: long work is cancelled, a bar closed, a panel left for the text."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._job is not None:
            self.cancel_job()
        elif self._find_bar.isVisible():
            self.close_find()
        elif self._work is not None:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------------ what is true now

    def _refresh_actions(self) -> None:
        """Each action is on when it would do something."""
        a = self.actions_
        work = self._work
        opened = work is not None
        row = self._here()
        idle = self._job is None
        for action in (a.save, a.save_as, a.find, a.replace, a.find_next, a.find_previous, a.go_to, a.record, a.who,
                       a.cut, a.copy, a.paste, a.paste_plain, a.select_all, a.side_by_side, a.next_pane,
                       a.zoom_in, a.zoom_out, a.zoom_reset, a.outline, a.panel, *a.readings.actions()):
            action.setEnabled(opened)
        for action in (a.export, a.export_marked, a.export_tracked, a.export_original, a.export_text, a.export_pdf,
                       a.export_marked_pdf):
            action.setEnabled(opened and idle)
        for action in (a.open, a.sample, a.new, a.compare):
            action.setEnabled(idle)
        a.compare_with.setEnabled(opened and work.source is not None if work else False)
        a.reload.setEnabled(work.source is not None if work else False)
        a.go_back.setEnabled(bool(self._been))
        a.next_change.setEnabled(bool(self._changes))
        a.previous_change.setEnabled(bool(self._changes))
        history = work.history if work else None
        a.undo.setEnabled(bool(history and history.done))
        a.redo.setEnabled(bool(history and history.undone))
        undo = self.tr("&Undo {step}").format(step=history.done[-1].name) if history and history.done else None
        redo = self.tr("&Redo {step}").format(step=history.undone[-1].name) if history and history.undone else None
        a.undo.setText(undo or self.tr("&Undo"))
        a.redo.setText(redo or self.tr("&Redo"))
        known = set(profile(work.session.profile).markers) if work else set()
        here = row is not None
        in_base = here and not row.added if row else False
        a.add.setEnabled(here and Marker.ADD in known)
        a.mod.setEnabled(here and Marker.MOD in known)
        a.sup.setEnabled(here and Marker.SUP in known and row.marker is not Marker.SUP if row else False)
        a.noc.setEnabled(in_base and Marker.NOC in known)
        a.noc_underlined.setEnabled(in_base and Marker.NOC_UNDERLINED in known)
        own = self._own(row) if row and opened else None
        a.mod_editorial.setEnabled(own is not None and row is not None
                                   and row.marker in (Marker.MOD, Marker.MOD_EDITORIAL))
        a.mod_editorial.setChecked(row is not None and row.marker is Marker.MOD_EDITORIAL)
        a.restore.setEnabled(own is not None)
        for action in (a.move_up, a.move_down):
            action.setEnabled(here)
        a.move_after.setEnabled(here)
        for action in (a.accept, a.reject, a.bracket, a.reasons):
            action.setEnabled(bool(row and row.proposals))
        recorder = work.session.recorder if work else None
        a.record.setChecked(recorder is not None)
        self._commands.set_recording(recorder.name if recorder else "")
        a.side_by_side.setChecked(self._wants_pair)
        a.outline.setChecked(self.preferences.outline)
        a.panel.setChecked(self.preferences.panel)
        chosen = {Reading.MARKED: a.marks, Reading.SIMPLE: a.simple, Reading.FINAL: a.final,
                  Reading.ORIGINAL: a.original}[self._reading]
        chosen.setChecked(True)
        for group, value in ((a.themes, self.preferences.theme), (a.languages, self.locale().name()[:2]),
                             (a.profiles, work.session.profile if work else self.preferences.profile or "plain")):
            for action in group.actions():
                action.setChecked(action.data() == value)

    def _show_status(self) -> None:
        if self._work is None:
            return
        session = self._work.session
        row = self._here()
        languages = dict(LANGUAGES)
        since = facts.steps_since(self._work.history, self._work.exported)
        if since is None:
            exported = self.tr("Not exported yet") if self._changes else ""
        elif since:
            exported = self.tr("Not exported since %n change(s)", "", since)
        else:
            exported = ""
        stored = ""
        if self._work.stored is not None:
            stored = self.tr("Stored {time}").format(time=self._work.stored.strftime("%H:%M:%S"))
            if self._work.source is not None and not self._source_changed():
                stored += self.tr(", original untouched")
        self._status.set_status(Status(
            provision=self._called(row.id) if row else "",
            words=self.tr("%n word(s)", "", self._words),
            changes=self.tr("%n change(s)", "", len(self._changes)),
            language=languages.get(session.base.language, session.base.language)
            + (" ←" if session.base.rtl else ""),
            recording=self.tr("Recording as {name}").format(name=session.recorder.name) if session.recorder else "",
            stored=stored,
            exported=exported,
            zoom=self.tr("{percent} %").format(percent=self.locale().toString(self.preferences.zoom)),
        ))

    def _source_changed(self) -> bool:
        work = self._work
        return bool(work and work.source and Stamp.of(work.source) != work.stamp)

    def _show_stored(self) -> None:
        """The title and the corner tell what is open, and that it is stored."""
        if self._work is None:
            return
        name = isolated(self._work.shown_name)
        self.setWindowTitle(f"{name} – Interline")
        self._where.setText(self.tr("{name}  ·  ✓ All work stored").format(name=f"<b>{escape(name)}</b>"))
        # A menu bar lays its corner out only when it gets it.
        self._where.adjustSize()
        self.menuBar().setCornerWidget(self._where)
        self._show_status()

    def _show_certificate(self, exported: Exported, when: datetime) -> None:
        """The panel that tells what was written and what was checked."""
        shown = self._checks_shown([check for file in exported.files for check in file.certificate.checks])
        passed = all(file.certificate.passed for file in exported.files)
        titles = {
            Kind.CLEAN: self.tr("%n clean file(s), checked", "", len(exported.files)),
            Kind.ORIGINAL: self.tr("%n file(s) with the original text, checked", "", len(exported.files)),
            Kind.MARKED: self.tr("%n marked file(s), checked", "", len(exported.files)),
            Kind.TRACKED: self.tr("%n file(s) with tracked changes, checked", "", len(exported.files)),
        }
        notes = {message(note, self._translated) for file in exported.files for note in file.notes}
        brackets = [
            self.tr("{place} is still in square brackets.").format(place=self._called(amendment.target))
            for proposal in exported.order.session.proposals
            for amendment in proposal.amendments
            if exported.order.session.state(proposal, amendment.target) is State.BRACKETED
        ]
        self._export_panel.set_report(Report(
            titles[exported.order.kind] if passed else self.tr("Written, but a check failed"),
            self.tr("Opened again and read independently, {time}").format(time=when.strftime("%H:%M:%S")),
            passed,
            tuple(FileShown(f.path, f.size, f.certificate.fingerprint) for f in exported.files),
            shown,
            (*brackets, *sorted(notes)),
        ))
        self._side.setCurrentWidget(self._export_panel)
        self._side.show()
        self.announce(titles[exported.order.kind] if passed else self.tr("Written, but a check failed"))

    def _checks_shown(self, checks: Sequence[Check]) -> tuple[CheckShown, ...]:
        """What was looked for: each failure by itself, then what passed, in a few lines."""
        failures = [check for check in checks if not check.passed]
        out = [
            CheckShown(
                message(Note(f"check-{check.code}"), self._translated).rstrip("."),
                ", ".join(check.where[:1]) or self.tr("%n found", "", check.found),
                False,
            )
            for check in failures
        ]
        failed = {check.code for check in failures}
        known = {check.code for check in checks}
        texts = {
            "text-is-final": self.tr("Text equals the final text"),
            "text-is-base": self.tr("Rejected, it is the base text"),
        }
        out += [CheckShown(text, self.tr("same text"), True) for code, text in texts.items() if code in known - failed]
        groups = (
            (self.tr("No tracked change left"), {"tracked-changes"}),
            (self.tr("No comment, no name, no hidden text"),
             {"comments", "people", "property-names", "hidden-text", "change-authors"}),
            (self.tr("Dates and editing traces removed"),
             {"property-dates", "editing-sessions", "versions", "thumbnail", "printer"}),
            (self.tr("No macro, no link to a file"), {"macros", "external-links", "attached-template", "signatures"}),
            (self.tr("Nothing embedded"), {"embedded-data", "custom-properties", "document-variables"}),
        )
        allowed = {check.code for check in checks if check.allowed and check.found}
        out += [
            CheckShown(text, self.tr("%n found", "", 0), True)
            for text, codes in groups
            if codes & known and not codes & (failed | allowed)
        ]
        return tuple(out)

    # ------------------------------------------------------------------ messages

    def _translated(self, template: str) -> str:
        return QApplication.translate("messages", template)

    @property
    def _bar(self) -> MessagesBar:
        return self._messages if self._work is not None else self._start_messages

    @Slot(object)
    def refuse(self, error: InterlineError) -> None:
        """Say what was not done; what there was is as it was."""
        if isinstance(error, NotRecording):
            self._say_not_recording()
            return
        named = error.params.get("path")
        sentence = message(error, self._translated)
        if named:
            sentence = f"{isolated(Path(str(named)).name)}: {sentence}"
        self._bar.say("error", sentence, key=error.code)
        self.announce(sentence)

    def _say_hint(self, sentence: str) -> None:
        self._bar.say("hint", sentence, key="hint")
        self.announce(sentence)

    def _say_not_recording(self) -> None:
        self._messages.say(
            "warn",
            self.tr("Recording is off, so the text was not changed."),
            key="not-recording",
            action=self.tr("Record"),
            slot=self._record_now,
        )

    @Slot()
    def _record_now(self) -> None:
        self.toggle_recording(True)

    def _say_not_stored(self, error: InterlineError) -> None:
        self._messages.say(
            "error",
            self.tr("The last changes are not stored: {reason} They stay in this window.").format(
                reason=message(error, self._translated)),
            key="not-stored",
            action=self.tr("Try again"),
            slot=self.store,
        )

    def _say_notes(self, notes: Sequence[Note]) -> None:
        """What the reader of the file wanted to be known, in one message."""
        sentences = list(dict.fromkeys(message(note, self._translated) for note in notes))
        if sentences:
            more = self.tr(" And %n more.", "", len(sentences) - 3) if len(sentences) > 3 else ""
            self._messages.say("warn", " ".join(sentences[:3]) + more, key="notes")

    def _say_changed(self, path: Path) -> None:
        self._messages.say(
            "warn",
            self.tr("{name} was changed by another program. This session goes on with the text it was begun with.")
            .format(name=isolated(path.name)),
            key="changed",
            action=self.tr("Open as it is now"),
            slot=self.reload,
        )

    def tell_crash(self, log: str) -> None:
        """Something nobody foresaw happened: what is kept, and where it is written down."""
        kept = self.tr("All your work is stored.") if self.store() else self.tr("Save the session under another name.")
        self._crash_log = log
        self._bar.say(
            "error",
            self.tr("Something went wrong that Interline did not foresee.") + " " + kept,
            key="crash",
            action=self.tr("Show the report"),
            slot=self._show_crash_log,
        )

    @Slot()
    def _show_crash_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._crash_log))


def same_order(before: Sequence[Row], after: Sequence[Row]) -> bool:
    """True when both show the same rows in the same order, whatever stands in them."""
    return len(before) == len(after) and all(
        old.id == new.id for old, new in zip(before, after, strict=True) if old is not new
    )


def positions_of(marked: Sequence[Row]) -> dict[BlockId, int]:
    """Number of every row by its id."""
    return {row.id: at for at, row in enumerate(marked)}


def first_difference(before: Sequence[Row], after: Sequence[Row]) -> BlockId | None:
    """The first row of `after` that is not as it was; the last one when only rows behind it went."""
    for old, new in zip(before, after, strict=False):
        if old is not new and old != new:
            return new.id
    if len(after) > len(before):
        return after[len(before)].id
    return after[-1].id if after and len(after) < len(before) else None


def stands(row: Row, match: Match) -> bool:
    """True when no character of the match is deleted already."""
    at = 0
    for segment in row.segments:
        stop = at + len(segment.text)
        if segment.change is Change.DELETED and at < match.stop and match.start < stop:
            return False
        at = stop
    return True


def pieces_of(session: Session, proposal: Proposal, amendment: Amendment) -> tuple[tuple[Change, str], ...]:
    """The words of one amendment alone, whatever became of it and whatever others want."""
    if isinstance(amendment, Add):
        return ((Change.INSERTED, amendment.block.text.plain),)
    marked = block_rows(session.base.block(amendment.target), ((proposal, amendment),))
    return tuple((segment.change, segment.text.plain) for row in marked for segment in row.segments)


def marker_of(row: Row) -> str:
    """The marker of a row as it is printed."""
    return row.marker.shown if row.marker else ""


def header_of(document: Document) -> tuple[str, str]:
    """What stands above the page's text, at its start and end: the source's own page header."""
    lines = [text.plain.strip() for text in document.page.header if text.plain.strip()]
    if not lines:
        return "", ""
    start, _, end = lines[0].partition("\t")
    return start.strip(), end.strip() or (lines[1] if len(lines) > 1 else "")


def isolated(name: str) -> str:
    """A file name as it reads among words of either direction."""
    return f"\u2068{name}\u2069"


RECENT_SHOWN = 7
"""Files the start page lists."""


def unnamed_sessions() -> list[Path]:
    """Sessions that were never given a name, the newest first."""
    folder = state_folder() / opening.UNNAMED
    return sorted(folder.glob(f"*{SUFFIX}"), key=lambda path: path.stat().st_mtime, reverse=True)


def diagnosis() -> str:
    """Versions, for a report of a fault; nothing of a person or a text."""
    application = QApplication.applicationName()
    return (
        f"{application}, Python {platform.python_version()}, PySide {PySide6.__version__}, "
        f"Qt {qVersion()}, {platform.platform()}"
    )
