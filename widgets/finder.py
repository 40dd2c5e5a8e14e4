"""Find and replace: the bar, the matches, and the one that is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from editor import recording
from editor.markup import Change, Row
from editor.recording import Place, Recorded
from editor.session import Session
from editor.text import EMPTY, Text
from widgets.editing import Editing
from widgets.find_bar import FindBar
from widgets.finding import Match, Query, find
from widgets.views import Views


class Finder(QObject):
    """All matches lit up, one of them selected."""

    hint = Signal(str)

    def __init__(self, editing: Editing, views: Views, parent: QObject) -> None:
        super().__init__(parent)
        self._editing = editing
        self._views = views
        self._matches: list[Match] = []
        self._match = -1
        self.bar = FindBar()
        self.bar.query_changed.connect(self.search)
        self.bar.next_asked.connect(self.find_next)
        self.bar.previous_asked.connect(self.find_previous)
        self.bar.replace_asked.connect(self.replace_match)
        self.bar.replace_all_asked.connect(self.replace_all)
        self.bar.closed.connect(self.close)

    @Slot()
    def open(self) -> None:
        self.bar.ask(self._selected_line(), replacing=False)

    @Slot()
    def open_replace(self) -> None:
        self.bar.ask(self._selected_line(), replacing=True)

    def _selected_line(self) -> str:
        text = self._views.current.selected_text()
        return text if len(text) < 80 and "\n" not in text else ""

    @Slot(object)
    def search(self, query: Query) -> None:
        """Light up all matches, and go to the first one behind the caret."""
        self._matches = find(self._editing.rows, query, self._views.reading) if query.text else []
        self._match = self._match_behind(self._views.place())
        self._show_match()

    def _match_behind(self, place: Place | None) -> int:
        positions = self._editing.positions
        if not self._matches:
            return -1
        if place is None or place.row not in positions:
            return 0
        here = (positions[place.row], place.offset)
        return next((i for i, m in enumerate(self._matches) if (positions[m.row], m.stop) > here), 0)

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
        self._match = (self._match + step) % len(self._matches)
        self._show_match()

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
        if 0 <= self._match < len(self._matches) and self._replace([self._matches[self._match]], text):
            self.search(self.bar.query())

    @Slot(str)
    def replace_all(self, text: str) -> None:
        """Put `text` in place of every match, in one step."""
        if self._matches and self._replace(self._matches, text):
            self.hint.emit(self.tr("%n place(s) replaced", "", len(self._matches)))
            self.search(self.bar.query())

    def _replace(self, matches: Sequence[Match], text: str) -> bool:
        marked = {row.id: row for row in self._editing.rows}
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
