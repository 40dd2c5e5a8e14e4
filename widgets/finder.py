"""Find and replace: the bar, the matches, and the one that is shown."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from editor import recording
from editor.markup import Change, Row
from editor.recording import Place, Recorded
from editor.session import Session
from editor.text import EMPTY, Text
from widgets.editing import Editing
from widgets.find_bar import FindBar
from widgets.finding import Match, Query, find
from widgets.view.projection import Reading
from widgets.views import Views

AROUND = 60
"""So many characters are said before and behind a match."""
LOOKED_AFTER = 300
"""Milliseconds after a change of the text until it is searched again."""


class Finder(QObject):
    """All matches lit up, one of them selected."""

    hint = Signal(str)
    announced = Signal(str)
    """Which match is shown, and the words around it: the keyboard stays in the bar."""

    def __init__(self, editing: Editing, views: Views, parent: QObject) -> None:
        super().__init__(parent)
        self._editing = editing
        self._views = views
        self._matches: list[Match] = []
        self._match = -1
        self._from: Place | None = None
        """Where the search begins, however often other words are looked for."""
        self.bar = FindBar()
        self.bar.query_changed.connect(self.search)
        self.bar.next_asked.connect(self.find_next)
        self.bar.previous_asked.connect(self.find_previous)
        self.bar.replace_asked.connect(self.replace_match)
        self.bar.replace_all_asked.connect(self.replace_all)
        self.bar.closed.connect(self.close)
        self._soon = QTimer(self, singleShot=True, interval=LOOKED_AFTER)
        self._soon.timeout.connect(self._look_again)
        editing.changed.connect(self._text_changed)

    @Slot()
    def open(self) -> None:
        self._begin()
        self.bar.ask(self._selected_line(), replacing=False)

    @Slot()
    def open_replace(self) -> None:
        self._begin()
        self.bar.ask(self._selected_line(), replacing=True)

    def _begin(self) -> None:
        selected = self._views.current.selection()
        self._from = selected[0] if selected else self._views.place()

    def _selected_line(self) -> str:
        text = self._views.current.selected_text()
        return text if len(text) < 80 and "\n" not in text else ""

    @Slot(object)
    def search(self, query: Query) -> None:
        """Light up all matches, and go to the first one behind the place where the search began."""
        self._soon.stop()
        self._look(query)
        self._match = self._match_behind(self._from)
        self._show_match()
        if query.text:
            self.announced.emit(self.bar.counted())

    def _look(self, query: Query) -> None:
        self._matches = find(self._editing.rows, query, self._views.reading) if query.text else []
        if self.bar.replacing():
            # What is struck stays struck: there is nothing to put in its place.
            at, rows = self._editing.positions, self._editing.rows
            self._matches = [match for match in self._matches if stands(rows[at[match.row]], match)]

    @Slot()
    def _text_changed(self) -> None:
        if self.bar.isVisible():
            self._soon.start()

    @Slot()
    def _look_again(self) -> None:
        """The matches of a text that was changed; caret and scroll stay."""
        if self._editing.work is not None and self.bar.isVisible():
            self._look(self.bar.query())
            self._match = -1
            self._from = self._views.place()
            self._views.current.set_matches(self._matches)
            self.bar.set_count(0, len(self._matches))

    def _match_behind(self, place: Place | None) -> int:
        positions = self._editing.positions
        if not self._matches:
            return -1
        if place is None or place.row not in positions:
            return 0
        here = (positions[place.row], place.offset)
        return next((i for i, m in enumerate(self._matches) if (positions[m.row], m.start) >= here), 0)

    @Slot()
    def find_next(self) -> None:
        self._step(1)

    @Slot()
    def find_previous(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        if not self._matches:
            self.open()
            return
        if self._match < 0:
            self._match = self._match_behind(self._views.place()) - (step < 0)
        else:
            self._match += step
        self._match %= len(self._matches)
        match = self._matches[self._match]
        self._from = Place(match.row, match.start)
        self._show_match()
        words = self._editing.rows[self._editing.positions[match.row]].shown.string
        self.announced.emit(self.tr("{count}, {place}: {words}").format(
            count=self.bar.counted(), place=self._editing.called(match.row),
            words=" ".join(words[max(match.start - AROUND, 0) : match.stop + AROUND].split()),
        ))

    def _show_match(self) -> None:
        view = self._views.current
        view.set_matches(self._matches, self._match)
        if 0 <= self._match < len(self._matches):
            match = self._matches[self._match]
            view.set_selection(Place(match.row, match.start), Place(match.row, match.stop))
        self.bar.set_count(self._match + 1, len(self._matches))

    @Slot(str)
    def replace_match(self, text: str) -> None:
        """Put `text` in place of the match that is shown, as an amendment."""
        if self._match < 0 and self._matches:
            self._match = self._match_behind(self._views.place())
            self._show_match()
        elif 0 <= self._match < len(self._matches) and self._replace([self._matches[self._match]], text):
            self._from = self._views.place()
            self.search(self.bar.query())

    @Slot(str)
    def replace_all(self, text: str) -> None:
        """Put `text` in place of every match, in one step."""
        count = len(self._matches)
        if count and self._replace(self._matches, text):
            self.hint.emit(self.tr("%n place(s) replaced", "", count))
            self.search(self.bar.query())

    def _replace(self, matches: Sequence[Match], text: str) -> bool:
        if self._views.reading is Reading.ORIGINAL and not self._views.wants_pair:
            self._views.closed.emit()
            return False
        words = Text.of(text) if text else EMPTY

        def change(session: Session) -> Recorded:
            recorded: Recorded | None = None
            # In a row from its end, so that places stay true; the rows in order, as proposals are numbered.
            for _, row in groupby(matches, key=lambda match: match.row):
                for match in reversed(list(row)):
                    start, stop = Place(match.row, match.start), Place(match.row, match.stop)
                    recorded = recording.replace_text(session, start, stop, words)
                    session = recorded.session
            return recorded or Recorded(session, Place(matches[0].row, matches[0].start))

        return self._editing.do(self.tr("Replace with “{text}”").format(text=text), change)

    @Slot()
    def close(self) -> None:
        self._matches = []
        self._views.current.set_matches([])
        self.bar.hide()
        self._views.focus()


def stands(row: Row, match: Match) -> bool:
    """True when no character of the match is deleted already."""
    at = 0
    for segment in row.segments:
        stop = at + len(segment.text)
        if segment.change is Change.DELETED and at < match.stop and match.start < stop:
            return False
        at = stop
    return True
