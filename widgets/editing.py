"""The session open in a window: the only place where it changes, and where it is stored.

Data goes round one way: a wish of a view or panel, a function from session to session (`do`), new
rows, a new picture. Each step is in the session file before the window says that it is stored.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from editor.amendment import Proposal, State
from editor.beginning import shown, shown_after
from editor.document import BlockId
from editor.errors import AmendmentError, InterlineError
from editor.markup import Row
from editor.recording import Place, Recorded, block_of
from editor.session import History, Session
from widgets.facts import only_recorder
from widgets.opening import Work
from widgets.places import Places, changed, forget_compared
from widgets.strokes import Strokes
from widgets.survey import Words, called

STORED_AFTER = 40
"""Milliseconds after which strokes go to the session file together."""
AGAIN_AFTER = 3_000
"""Milliseconds after which what the session file refused is offered to it again."""


class Editing(QObject):
    """What is open, as rows; without a widget."""

    changed = Signal(object, bool)
    """The rows are others: the `Place` of the caret or `None`, and whether it is another text."""
    stepped = Signal(object)
    """The `Place` where undo or redo changed the text first."""
    refused = Signal(object)
    """An `AmendmentError`: nothing was changed."""
    stored = Signal()
    """All is in the session file."""
    not_stored = Signal(object)
    """What the session file refused. Told once for each reason, and whenever somebody asked to store."""
    stored_again = Signal()
    """All is in the session file, which had refused it."""

    def __init__(self, caret: Callable[[], Place | None], parent: QObject) -> None:
        super().__init__(parent)
        self._caret = caret
        self.work: Work | None = None
        self.rows: Sequence[Row] = ()
        self.positions = Places(())
        """Number of every row by its id."""
        self.names: Mapping[BlockId, str] = {}
        """What people call each provision; those made a moment ago may not be in it yet."""
        self.order = 0
        """Another number whenever rows came, went or changed their places."""
        self.strokes = Strokes()
        self.all_stored = True
        """False once the session file refused something, until it takes it."""
        self._storing = QTimer(self, singleShot=True, interval=STORED_AFTER)
        self._storing.timeout.connect(self._store_by_itself)
        self._trying = QTimer(self, singleShot=True, interval=AGAIN_AFTER)
        self._trying.timeout.connect(self._store_by_itself)
        self._refusal = ""
        """Code of why the session file did not take what it was offered last; "" when it took it."""

    @property
    def session(self) -> Session:
        """What is shown. Only with something open."""
        assert self.work is not None
        return self.work.session

    def take(self, work: Work) -> None:
        """Another text."""
        self.work = work
        self.all_stored = work.file.history is work.history
        self._refusal = ""
        self.rows = shown(work.session)
        self.positions = Places(self.rows)
        self.order += 1
        self.names = {}
        self.changed.emit(None, True)

    def let_go(self) -> None:
        """Nothing is open. The session file stays with whoever closes it."""
        self._trying.stop()
        self.work = None
        forget_compared()

    def put(self, **changes: object) -> None:
        """The same session with another file, name or export."""
        if self.work is not None:
            self.work = replace(self.work, **changes)  # type: ignore[arg-type]

    # Steps.

    def do(self, name: str, change: Callable[[Session], Session | Recorded], joins: str = "") -> bool:
        """The only way the session changes; True when it did not refuse. `name` is what undo calls the step."""
        if self.work is None:
            return False
        try:
            outcome = change(self.work.session)
        except AmendmentError as error:
            self.refused.emit(error)
            return False
        place = outcome.place if isinstance(outcome, Recorded) else None
        session = outcome.session if isinstance(outcome, Recorded) else outcome
        if not joins:
            self.strokes.forget()
        self._set_history(self.work.history.do(name, session, joins), place)
        return True

    def _set_history(self, history: History, place: Place | None = None) -> None:
        assert self.work is not None
        if history is self.work.history:
            if place is not None:
                # Keys that delete pass over what is struck already.
                self.changed.emit(place, False)
            return
        session, before = self.work.session, self.rows
        self.work = replace(self.work, history=history)
        self._storing.start()
        self.rows = shown_after(before, session, history.present)
        if self.positions.follow(self.rows, changed(before, self.rows)):
            self.order += 1
        self.changed.emit(place, False)

    @Slot()
    def undo(self) -> None:
        if self.work and (before := earlier(self.work.history)):
            self._step(before)

    @Slot()
    def redo(self) -> None:
        if self.work and (after := later(self.work.history)):
            self._step(after)

    def undo_name(self) -> str:
        """What undo would take back; "" when there is nothing."""
        before = earlier(self.work.history) if self.work else None
        return before.undone[-1].name if before else ""

    def redo_name(self) -> str:
        """What redo would do again; "" when there is nothing."""
        after = later(self.work.history) if self.work else None
        return after.done[-1].name if after else ""

    def _step(self, history: History) -> None:
        self.strokes.forget()
        before = self.rows
        self._set_history(history)
        place = first_difference(before, self.rows)
        if place is not None:
            self.stepped.emit(place)

    @Slot()
    def store(self) -> bool:
        """Put what was done since into the session file; True when all of it is there."""
        return self._store(asked=True)

    @Slot()
    def _store_by_itself(self) -> None:
        self._store(asked=False)

    def _store(self, asked: bool) -> bool:
        self._storing.stop()
        self._trying.stop()
        if self.work is None:
            return True
        if self.work.file.history is not self.work.history or self._refusal:
            try:
                self.work.file.keep(self.work.history)
            except InterlineError as error:
                self.fail(error, asked)
                return False
            self.work = replace(self.work, stored=datetime.now().astimezone())
        again, self._refusal = bool(self._refusal), ""
        self.all_stored = True
        self.stored.emit()
        if again:
            self.stored_again.emit()
        return True

    @Slot(object)
    def fail(self, error: InterlineError, asked: bool = False) -> None:
        """The session file cannot be made, or written to. It is tried again until it can."""
        known = error.code == self._refusal and not asked
        self.all_stored, self._refusal = False, error.code
        self._trying.start()
        if not known:
            self.not_stored.emit(error)

    # What stands where.

    def row(self, id: BlockId) -> Row | None:
        """The row of that id; `None` when there is none any more."""
        at = self.positions.get(id)
        return self.rows[at] if at is not None else None

    def here(self) -> Row | None:
        """The provision with the caret, while something is open."""
        place = self._caret() if self.work else None
        return self.row(place.row) if place else None

    def own(self, row: Row) -> Proposal | None:
        """The recorder's own live proposal about a row."""
        recorder = self.session.recorder
        if recorder is None:
            return None
        return next((p for p in self.session.proposals if p.id in row.proposals and recorder.owns(p)), None)

    def called(self, row: BlockId) -> str:
        """What people call a provision; its first words where it has no address."""
        block = row.partition("/")[0]
        found = self.row(row) or self.row(block)
        words = found.shown if found else block_of(self.session, block).text  # a rejected addition has no row
        return called(words, self.names.get(block, ""), places(), self.tr("the text"))

    def words(self) -> Words:
        """What a survey says in the interface's language."""
        return Words(
            {
                State.DRAFT: self.tr("draft"),
                State.TABLED: self.tr("tabled"),
                State.AGREED: self.tr("agreed"),
                State.BRACKETED: self.tr("in brackets"),
                State.REJECTED: self.tr("rejected"),
                State.WITHDRAWN: self.tr("withdrawn"),
            },
            places(),
            self.tr("the text"),
            self.tr("the whole instrument"),
        )


def places() -> Mapping[str, str]:
    """The words of an address that are ours and not printed in the text, in the interface's language."""
    translate = QCoreApplication.translate
    return {
        "number line": translate("Editing", "number line"),
        "title": translate("Editing", "title"),
        "reference": translate("Editing", "reference"),
        "conference line": translate("Editing", "conference line"),
        "reasons": translate("Editing", "reasons"),
        "end mark": translate("Editing", "end mark"),
        "lead-in": translate("Editing", "lead-in"),
        "text": translate("Editing", "text"),
        "empty line": translate("Editing", "empty line"),
        "heading": translate("Editing", "heading"),
        "section": translate("Editing", "section"),
        "Annex": translate("Editing", "Annex"),
        "Table": translate("Editing", "Table"),
        "row": translate("Editing", "row"),
        "column": translate("Editing", "column"),
        "table cell": translate("Editing", "table cell"),
        "footnote": translate("Editing", "footnote"),
        "proposal": translate("Editing", "proposal"),
        "proposal line": translate("Editing", "proposal line"),
        "front matter": translate("Editing", "front matter"),
        "paragraph": translate("Editing", "paragraph"),
    }


def earlier(history: History) -> History | None:
    """The history before the last step that did something to the text; `None` when there is none.

    Whoever takes back words does not mean the switch of recording: it is passed, and is never a step alone.
    """
    before = history
    while before.done:
        before = before.undo()
        if not only_recorder(before.present, history.present):
            return before
    return None


def later(history: History) -> History | None:
    """The history behind the next undone step that does something to the text; `None` when there is none."""
    after = history
    while after.undone:
        after = after.redo()
        if not only_recorder(history.present, after.present):
            return after
    return None


def first_difference(before: Sequence[Row], after: Sequence[Row]) -> Place | None:
    """Where in the first row of `after` that is not as it was the difference ends; `None` when there is none.

    When only rows behind it went, the end of the last row.
    """
    stretch = changed(before, after)
    if stretch is None:
        return None
    start = stretch[0]
    if start >= len(after):
        return Place(after[-1].id, len(after[-1].shown)) if after else None
    new = after[start]
    same = start < len(before) and before[start].id == new.id
    return Place(new.id, _end_of_difference(before[start], new) if same else 0)


def _end_of_difference(old: Row, new: Row) -> int:
    """Behind the last character of `new` that is another, or has another fate, than in `old`."""
    was, now = ([(c, s.change) for s in row.segments for c in s.text.string] for row in (old, new))
    most = min(len(was), len(now))
    head = next((at for at in range(most) if was[at] != now[at]), most)
    tail = next((at for at in range(most - head) if was[-1 - at] != now[-1 - at]), most - head)
    return len(now) - tail
