"""The text in the window: in one column or two, with its ruler; one of both views is in sight."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from editor.agreeing import additions
from editor.beginning import PLACES
from editor.deciding import Deed, deeds
from editor.document import BlockId, Document, Role
from editor.markup import Row
from editor.recording import Place
from editor.session import Session
from widgets.bookmarks import Top
from widgets.facts import by_sponsors
from widgets.survey import TALLIED
from widgets.tally import Tally
from widgets.theme import Theme
from widgets.view.projection import Reading, amended
from widgets.view.ruler import OverviewRuler
from widgets.view.side import SideBySide, Wanted
from widgets.view.textview import TextView


@dataclass(frozen=True, slots=True)
class Standing:
    """How a text is looked at, and where: what a window that is made anew goes on with."""

    place: Place | None
    """Of the caret."""
    top: Top
    reading: Reading
    pair: bool
    texts: tuple[str, ...]
    folding: bool


ZOOMS = (50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400)


class Views(QWidget):
    """One column, or base and amended text beside each other; what either wishes, both tell."""

    text_asked = Signal(object, object, object)
    delete_asked = Signal(object, object, bool)
    carry_asked = Signal(object, object, object, object)
    closed = Signal()
    caret_moved = Signal(object)
    menu_asked = Signal(QPoint, object)
    files_dropped = Signal(list)
    file_dropped = Signal(int, str)
    decision_asked = Signal(QPoint)
    zoom_asked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.single = TextView(theme)
        self.pair = SideBySide(theme)
        self._ruler = OverviewRuler(theme)
        self._stack = QStackedWidget()
        for view in (self.single, self.pair):
            self._stack.addWidget(view)
            view.text_asked.connect(self.text_asked)
            view.delete_asked.connect(self.delete_asked)
            view.carry_asked.connect(self.carry_asked)
            view.closed.connect(self.closed)
            view.caret_moved.connect(self.caret_moved)
            view.menu_asked.connect(self.menu_asked)
            view.files_dropped.connect(self.files_dropped)
            view.zoom_asked.connect(self.zoom_asked)
        self.pair.file_dropped.connect(self.file_dropped)
        self.pair.decision_asked.connect(self.decision_asked)
        text = QHBoxLayout(self)
        text.setContentsMargins(0, 0, 0, 0)
        text.setSpacing(0)
        text.addWidget(self._stack, 1)
        text.addWidget(self._ruler)
        self._ruler.set_view(self.single)
        self.reading = Reading.MARKED
        """What one column shows."""
        self.wants_pair = False
        """Both columns are wished for, whether or not there is room for them."""
        self._pair_shown = False
        self._names: tuple[str, ...] = ()
        self.texts: tuple[str, ...] = ()
        """Sponsors whose texts stand beside the base, each in a column of its own; without any, all in one."""
        self.folding = False
        """Where both texts are wished for, what nobody amends is folded away."""

    @property
    def current(self) -> TextView | SideBySide:
        """The view in sight."""
        return self.pair if self._pair_shown else self.single

    def standing(self) -> Standing:
        """How the text is looked at now."""
        top = self._page.scroll_place()
        return Standing(self.place(), top, self.reading, self.wants_pair, self.texts, self.folding)

    def prepare(self, standing: Standing) -> None:
        """Look at the next text that way, once it is here and arranged."""
        self.reading, self.wants_pair = standing.reading, standing.pair
        self.texts, self.folding = standing.texts, standing.folding

    def stand(self, standing: Standing) -> None:
        """The caret, and what is in sight, as they were."""
        if standing.place is not None:
            self.current.set_place(standing.place)
        self._page.scroll_to(*standing.top)

    def left(self) -> tuple[Place, Top | None] | None:
        """The caret, and what is in sight, for whoever opens the text again; `None` when there is no text."""
        place = self.place()
        as_opened = not self._pair_shown and self.reading is Reading.MARKED
        return None if place is None else (place, self._page.scroll_place() if as_opened else None)

    def resume(self, place: Place, top: Top | None) -> None:
        """The caret where it was left, and in sight what was."""
        self.put_caret(place)
        if top is not None:
            self._page.scroll_to(*top)

    @property
    def _page(self) -> TextView:
        """The column that all others scroll with."""
        return self.pair.main if self._pair_shown else self.single

    def place(self) -> Place | None:
        """Where the caret stands; `None` when there is no text."""
        return self.current.place()

    def put_caret(self, place: Place) -> None:
        """The caret there, where typing goes on, and the row in sight."""
        self.current.set_place(place)
        self.current.reveal(place.row)

    def visit(self, place: Place, flash: bool = False) -> None:
        """The caret there, in whichever column has it, and the row in sight; `flash` lights it up once."""
        if isinstance(self.current, SideBySide):
            self.current.visit(place)
        else:
            self.current.set_place(place)
        self.current.reveal(place.row, flash=flash)

    def focus(self) -> None:
        """The keyboard to the text."""
        self.current.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_reading(self, reading: Reading) -> None:
        """Another reading of the same text, in one column."""
        self.reading = reading
        self.wants_pair = False

    def fill(self, rows: Sequence[Row], session: Session) -> None:
        """Give the view in sight the whole text."""
        base = session.base
        self.current.set_rows(
            rows, rtl=base.rtl, language=base.language, media=base.media, columns=base.columns, header=header_of(base)
        )
        self.current.set_placeholders(self._placeholders(base))
        if self._pair_shown and self._names:
            self.set_names(*self._names)
        self.set_numbers(session)

    def _placeholders(self, base: Document) -> dict[BlockId, str]:
        """What is to be typed where, in a text that is all new."""
        if base.blocks:
            return {}
        words = {
            Role.NUMBER: self.tr("Resolution, number (place, year)"),
            Role.TITLE: self.tr("Title of the resolution"),
        }
        return {block.id: words.get(block.role, self.tr("Text; Enter begins the next provision")) for block in PLACES}

    def set_names(self, *names: str) -> None:
        """What the texts beside each other are called, the base first; without any, as their pages are headed."""
        self._names = names
        if names:
            self.pair.set_details(names if not self.pair.wanted else names[:1], first=0)

    def set_recording(self, recording: bool) -> None:
        """Whether what is typed in the text is kept."""
        view = self.current
        (view.main if isinstance(view, SideBySide) else view).recording = recording

    def set_numbers(self, session: Session) -> None:
        """What stands beside each amended provision, and who wants it."""
        self.current.set_numbers({p.id: p.number for p in session.proposals})
        if self._pair_shown:
            self._show_texts(session)

    def _show_texts(self, session: Session) -> None:
        """A column for each of the sponsors chosen that still amend something."""
        found = by_sponsors(session)
        wanted = [Wanted(name, found[name]) for name in self.texts if name in found]
        self.pair.set_wanted(wanted)
        told = deeds(session, [one.proposals for one in wanted]) if wanted else {}
        self.pair.set_deeds(told)
        whole = ", ".join(self._names[1:] or found) or header_of(session.base)[1]
        known = additions(session.proposals)
        once = {known.one(block): deed for block, deed in told.items()}
        self.pair.set_details([self._tally(once, at) for at in range(len(wanted))] or [whole], first=1)

    def _tally(self, once: Mapping[BlockId, Deed], at: int) -> str:
        """What one of several does, by marker; what several add alike is told there once."""
        counts = Counter(marker for deed in once.values() if (marker := deed.markers[at]) is not None)
        return Tally().said([(marker, n) for marker in TALLIED if (n := counts[marker])], self.locale())

    def amends(self, row: Row) -> bool:
        """True when a row is amended in what is shown."""
        return amended(row, self.pair.shown_proposals if self._pair_shown else None)

    def decided_here(self, row: Row) -> Sequence[str]:
        """Ids of the proposals that a decision about a row concerns: those of the column with the caret, if any."""
        here = self.pair.proposals_here if self._pair_shown else None
        return [p for p in row.proposals if here is not None and p in here] or row.proposals

    def columns(self, session: Session) -> int:
        """How many columns both texts take: the base, and one for each sponsor chosen."""
        found = by_sponsors(session)
        return 1 + max(sum(name in found for name in self.texts), 1)

    def set_folding(self, folding: bool) -> None:
        """Fold what nobody amends while both texts are wished for."""
        self.folding = folding
        self._fold()

    def _fold(self) -> None:
        self.current.set_folding(self.folding and self.wants_pair)

    @Slot()
    def unfold(self) -> None:
        """Show what is folded away next to the caret."""
        self.current.unfold_near()

    def arrange(self, room: bool, rows: Sequence[Row], session: Session) -> bool:
        """Show one column or, where they are wished for and there is `room`, several; True when there are several."""
        place = self.place()
        had_focus = self.current.hasFocus()
        pair = self.wants_pair and room
        if pair != self._pair_shown:
            self._pair_shown = pair
            self._stack.setCurrentWidget(self.current)
            self._ruler.set_view(self.current)
            self.fill(rows, session)
            if place is not None:
                self.visit(place)
        if pair:
            self._show_texts(session)
        else:
            self.single.set_reading(Reading.MARKED if self.wants_pair else self.reading)
        self._fold()
        if had_focus:
            self.focus()
        return pair

    def set_zoom(self, percent: int) -> None:
        """Size of the text in percent of the size it was made for."""
        for view in (self.single, self.pair):
            view.set_zoom(percent)

    # The clipboard of the view in sight.

    @Slot()
    def cut(self) -> None:
        self.current.cut()

    @Slot()
    def copy(self) -> None:
        self.current.copy()

    @Slot()
    def paste(self) -> None:
        self.current.paste()

    @Slot()
    def paste_plain(self) -> None:
        self.current.paste_plain()

    @Slot()
    def select_all(self) -> None:
        self.current.select_all()


def header_of(document: Document) -> tuple[str, str]:
    """What stands above the page's text, at its start and end: the source's own page header, not its page number."""
    plain = [text.plain.strip() for text in document.page.header]
    lines = [line for line in plain if any(sign.isalpha() for sign in line)]
    if not lines:
        return "", ""
    start, _, end = lines[0].partition("\t")
    return start.strip(), end.strip() or (lines[1] if len(lines) > 1 else "")
