"""Collisions: one after the other, and one reading of each taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from editor import deciding
from editor.document import BlockId
from widgets import facts
from widgets.editing import Editing


class Colliding(QObject):
    """Two amendments that want the same words are never decided silently: they are shown, and a person decides."""

    hint = Signal(str)
    announced = Signal(str)
    place_chosen = Signal(str)
    """The provision of the next collision."""

    def __init__(self, editing: Editing, parent: QObject) -> None:
        super().__init__(parent)
        self._editing = editing
        self.places: Sequence[BlockId] = ()
        """One provision for each place where amendments collide, in reading order."""

    @Slot()
    def next(self) -> None:
        """To the next provision whose amendments collide."""
        positions = self._editing.positions
        there = [block for block in self.places if block in positions]
        here = self._editing.here()
        found = facts.jump(there, positions.__getitem__, positions[here.id] if here else -1, forward=True)
        if found is None:
            self.hint.emit(self.tr("No amendments collide in this text."))
            return
        self.place_chosen.emit(found.target)
        self.announced.emit(self.tr("Collision {number} of {count}: {place}").format(
            number=found.number, count=len(there), place=self._editing.called(found.target)))

    @Slot(str, str)
    def take(self, proposal: str, block: BlockId) -> None:
        """Accept that amendment and reject those it collides with, as one step."""
        if self._editing.work is None:
            return
        number = self._editing.session.proposal(proposal).name
        self._editing.do(
            self.tr("Take the reading of {number} in {place}").format(
                number=number, place=self._editing.called(block)),
            lambda session: deciding.take(session, proposal, block),
        )
