"""The window: one session, shown and amended.

Data goes round one way: a wish of a view or panel, a function from session to session (`do`), new
rows, a new picture. Nothing else changes the session, and each step is in the session file before
the window says that it is stored.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from editor import recording
from editor.amendment import Marker, Proposal, State
from editor.document import BlockId, Document, Role
from editor.errors import AmendmentError, InterlineError
from editor.markup import Change, Row, rows
from editor.messages import message
from editor.profile import profile
from editor.recording import Place, Recorded
from editor.session import History, Recorder, Session
from editor.text import BREAK, EMPTY, Text
from formats.codec import Note
from formats.store import SUFFIX
from widgets import facts, opening
from widgets.actions import Actions
from widgets.exporting import Exported, Order, carry_out
from widgets.finding import Match, Query, best_address, find
from widgets.jobs import Cancel, Job
from widgets.opening import Stamp, Work
from widgets.preferences import Preferences, PreferencesFile, state_folder
from widgets.recorder_bar import RecorderBar
from widgets.strokes import Strokes
from widgets.view import OverviewRuler, Reading, SideBySide, TextView

OUTLINE_FROM, PANEL_FROM, PAIR_FROM = 1000, 1200, 900
"""Widths of the window, in pixels, from which the outline, the panel and both columns have room."""
SETTLED_AFTER = 160
"""Milliseconds without a change after which panels and counts follow the text."""
STORED_AFTER = 40
"""Milliseconds after which strokes go to the session file together."""
ZOOMS = (50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400)


class Window(QMainWindow):
    """One session, its text, its panels."""

    another_asked = Signal(object)
    """A file (`Path`) to be opened in a window of its own, or `None` for an empty window."""
    look_changed = Signal()
    """Language or theme were chosen: the windows are to be made anew."""
    closed = Signal(object)
    """This window is gone from the desk."""

    def __init__(self, preferences: PreferencesFile) -> None:
        super().__init__()
        self._file = preferences
        self.preferences = preferences.read()
        self._work: Work | None = None
        self._rows: Sequence[Row] = ()
        self._positions: dict[BlockId, int] = {}
        self._job: Job | None = None
        self._strokes = Strokes()
        self._matches: list[Match] = []
        self._been: list[Place] = []
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_AFTER)
        self._settled.timeout.connect(self._follow_text)
        self._storing = QTimer(self, singleShot=True, interval=STORED_AFTER)
        self._storing.timeout.connect(self.store)

    # ------------------------------------------------------------------ the session

    @property
    def session(self) -> Session:
        """What is shown. Only with something open."""
        assert self._work is not None
        return self._work.session

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
        address = self._addresses().get(block)
        if address:
            return address
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
        known = self._addresses()
        block = best_address(wanted, [(id, known[id]) for id in dict.fromkeys(r.block.id for r in self._rows)
                                      if id in known])
        if block is None:
            self._say_hint(self.tr("No provision is called “{name}”.").format(name=wanted))
        else:
            self.go_to(block)

    def announce(self, sentence: str) -> None:
        """Tell a screen reader."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    # ------------------------------------------------------------------ finding

    @Slot(object)
    def find(self, query: Query) -> None:
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
        self.find(self._find_bar.query())

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
        """Open a document or a session; in a window of its own when this one has something open."""
        if self._work is not None:
            self.another_asked.emit(path)
            return
        sessions = state_folder() / opening.UNNAMED
        rules = self.preferences.profile or "plain"
        self._start(
            self.tr("Opening {name}").format(name=path.name),
            partial(opening.open_work, path, sessions, rules),
            self.take,
        )

    @Slot()
    def open_sample(self) -> None:
        """The sample resolution in the interface's language, else in English."""
        self.open(opening.sample(self.locale().name()[:2]))

    @Slot()
    def new_resolution(self) -> None:
        if self._work is not None:
            self.another_asked.emit(None)
            return
        recorder = recorder_of(self.preferences.sponsor, self.preferences.document)
        self._start(
            self.tr("New resolution"),
            partial(opening.blank, state_folder() / opening.UNNAMED, self.preferences.profile or "plain", recorder,
                    self.tr("New resolution")),
            self.take,
        )

    @Slot(object)
    def take(self, work: Work) -> None:
        """Show what was opened."""
        self._work = work
        if work.source is not None:
            self._remember_file(work.source)
        elif work.named:
            self._remember_file(work.file.path)
        self._remember(open_at_start=str(work.file.path))
        self._pages.setCurrentWidget(self._editor)
        self._show_rows(whole=True)
        self._arrange()
        self._follow_text()
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
        self._remember(open_at_start=str(path))
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
        self._start(self.tr("Writing the files"), partial(carry_out, order, write_pdf), self._exported)

    def _export_folder(self, work: Work) -> Path:
        """Beside the file opened; in the documents where that folder takes no files."""
        if work.folder != work.file.path.parent or work.named:
            if os.access(work.folder, os.W_OK):
                return work.folder
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        documents.mkdir(parents=True, exist_ok=True)
        return documents

    @Slot(object)
    def _exported(self, exported: Exported) -> None:
        if self._work is None:
            return
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
        self._rows = rows(self._work.session)
        self._positions = positions_of(self._rows)
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
        self._fill_outline()
        self._fill_cards()
        self._follow_caret()
        self._show_status()
        self._refresh_actions()

    @Slot(object)
    def _caret_moved(self, place: Place) -> None:
        """Cheap on purpose: it comes with every stroke. Panels follow when the caret has come to rest."""
        self._caret.start()

    def _addresses(self) -> Mapping[BlockId, str]:
        """What people call each provision of the amended text and the base."""
        return addresses(self.session)


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
