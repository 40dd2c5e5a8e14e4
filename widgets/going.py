"""Going places: to the next change, to a provision by its name, and back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from editor import addresses
from editor.document import BlockId
from editor.labels import split_label
from editor.markup import amended
from editor.recording import Place
from widgets import facts
from widgets.editing import Editing, places
from widgets.survey import as_written
from widgets.views import Views


class Going(QObject):
    """The caret to places, and where it came from."""

    hint = Signal(str)
    announced = Signal(str)
    found = Signal()
    """What was looked for is shown, by its name or as the next change."""
    went = Signal()
    """There is another place to go back to, or none."""

    def __init__(self, editing: Editing, views: Views, parent: QObject) -> None:
        super().__init__(parent)
        self._editing = editing
        self._views = views
        self.been: list[Place] = []
        self.changes: Sequence[BlockId] = ()
        """Amended provisions in reading order."""

    @Slot()
    def next_change(self) -> None:
        self._jump(forward=True)

    @Slot()
    def previous_change(self) -> None:
        self._jump(forward=False)

    def _jump(self, forward: bool) -> None:
        positions = self._editing.positions
        here = self._editing.here()
        there = [block for block in self.changes if block in positions]
        found = facts.jump(there, positions.__getitem__, positions[here.id] if here else -1, forward)
        if found is None:
            self.hint.emit(self.tr("There is no change in this text."))
            return
        self.found.emit()
        self.go_to(found.target)
        row = self._editing.row(found.target)
        said = self.tr("Change {number} of {count}: {marker}, {place}").format(
            number=found.number, count=len(there), marker=row.marker.shown if row and row.marker else "",
            place=self._editing.called(found.target),
        )
        if found.wrapped:
            said = (
                self.tr("Went on from the beginning. {said}") if forward else self.tr("Went on from the end. {said}")
            ).format(said=said)
            self.hint.emit(said)
        else:
            self.announced.emit(said)

    @Slot(str)
    def go_to(self, block: BlockId) -> None:
        """The caret to the first word of a provision, behind its label; the provision lights up once."""
        row = self._editing.row(block)
        if row is None:
            return
        place = self._views.place()
        if place is not None and place.row != block:
            self.been.append(place)
        self._views.visit(Place(block, split_label(row.shown.string)[1]), flash=True)
        self._views.focus()

    @Slot()
    def go_back(self) -> None:
        while self.been:
            place = self.been.pop()
            if place.row in self._editing.positions:
                self._views.visit(place, flash=True)
                break
        self.went.emit()

    @Slot(str)
    def go_to_address(self, wanted: str) -> None:
        """To the provision a person names: ``resolves 4``, ``3.2``, ``annex 1``."""
        session = self._editing.session
        # What is suppressed has no address in the amended text, and is called what it was.
        texts = amended(session, self._editing.rows), session.base
        # What is called alike in the window's language, as a title and a heading in French, is both.
        said = places()
        first = dict(reversed(list(said.items())))
        names = dict.fromkeys((wanted, as_written(wanted, first), as_written(wanted, said)))
        block = next((found for name in names for text in texts if (found := addresses.find(text, name))), None)
        if block is None:
            self.hint.emit(self.tr("No provision is called “{name}”.").format(name=wanted))
        else:
            self.found.emit()
            self.go_to(block)

    @Slot(str)
    def outline_chosen(self, block: str) -> None:
        """To what was chosen in the outline; "" is only back to the text."""
        if block:
            self.go_to(block)
        else:
            self._views.focus()
