"""From wishes to amendments: what is typed, and what is done to the provision with the caret."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import reduce
from itertools import islice

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from editor import deciding, recording
from editor.agreeing import told_of
from editor.amendment import Marker, State
from editor.deciding import One
from editor.document import BlockId, Role, instrument_of
from editor.labels import split_label
from editor.markup import Row
from editor.recording import Place, Recorded
from editor.session import Session
from editor.text import ATOM, Text
from widgets.editing import Editing, places
from widgets.survey import spoken
from widgets.views import Views

MOVES_SHOWN = 12
"""So many provisions before and behind the caret the menu *Move after* lists."""
MOVE_WORDS = 60
"""So many characters of a provision it shows."""


class Amending(QObject):
    """Typing, markers, moves and decisions, each as one step with a name."""

    recording_needed = Signal()
    """Something was to be amended while recording is off."""
    collision_met = Signal(str)
    """The provision of amendments that cannot all be accepted."""
    hint = Signal(str)

    def __init__(self, editing: Editing, views: Views, parent: QObject) -> None:
        super().__init__(parent)
        self._editing = editing
        self._views = views
        views.text_asked.connect(self._put_text)
        views.delete_asked.connect(self._delete_text)
        views.carry_asked.connect(self._carry_text)

    # Typing.

    @Slot(object, object, object)
    def _put_text(self, start: Place, stop: Place, text: Text) -> None:
        joins = self._editing.strokes.joins(start, stop, text.string)
        name = self.tr("Typing in {place}") if len(text) <= 1 else self.tr("New text in {place}")
        if self._editing.do(
            name.format(place=self._editing.called(start.row)),
            lambda session: recording.replace_text(session, start, stop, text),
            joins,
        ):
            if text.string == " ":
                self._hang(name)
            self._expect_stroke()

    def _hang(self, name: str) -> None:
        """Put a tab in place of the space behind a label just typed: a step of its own, which undo takes back."""
        place = self._views.place()
        if place is None or (hung := recording.hung(self._editing.session, place)) is None:
            return
        self._editing.do(name.format(place=self._editing.called(place.row)), lambda session: hung)

    @Slot(object, object, bool)
    def _delete_text(self, start: Place, stop: Place, forward: bool) -> None:
        joins = self._editing.strokes.joins(start, stop, "")
        row = self._editing.row(stop.row)
        before = len(row.shown) if row else 0

        def delete(session: Session) -> Recorded:
            recorded = recording.delete(session, start, stop)
            return replace(recorded, place=behind(recorded, start, stop, before)) if forward else recorded

        name = self.tr("Deletion in {place}").format(place=self._editing.called(start.row))
        if self._editing.do(name, delete, joins):
            self._expect_stroke()

    @Slot(object, object, object, object)
    def _carry_text(self, start: Place, stop: Place, there: Place, text: Text) -> None:
        self._editing.do(
            self.tr("Words moved to {place}").format(place=self._editing.called(there.row)),
            lambda session: recording.carry(session, start, stop, there, text),
        )

    def _expect_stroke(self) -> None:
        place = self._views.place()
        if place is not None:
            self._editing.strokes.expect(place)

    # The provision with the caret.

    def _amend(self, name: str, change: Callable[[Session, BlockId], Session | Recorded]) -> bool:
        """Do `change` to the provision with the caret; recording is asked for when it is off."""
        row = self._editing.here()
        if row is None:
            return False
        if self._editing.session.recorder is None:
            self.recording_needed.emit()
            return False
        self._views.current.commit_preedit()
        place = self._editing.called(row.id)
        return self._editing.do(name.format(place=place), lambda session: change(session, row.id))

    def chosen(self) -> Sequence[Row]:
        """A row of each provision that is selected; without a selection, of the one with the caret."""
        here = self._editing.here()
        selected = self._views.current.selection() if here is not None else None
        if here is None or selected is None:
            return () if here is None else (here,)
        start, stop = selected
        first, last = self._editing.positions[start.row], self._editing.positions[stop.row]
        if last > first and not stop.offset:
            last -= 1
        return tuple({row.block.id: row for row in self._editing.rows[first : last + 1]}.values())

    def owns_any(self, chosen: Sequence[Row]) -> bool:
        """Whether one of those provisions is amended by the recorder."""
        recorder = self._editing.session.recorder if chosen else None
        if recorder is None:
            return False
        own = {p.id for p in self._editing.session.proposals if recorder.owns(p)}
        return any(not own.isdisjoint(row.proposals) for row in chosen)

    def _place(self, blocks: Sequence[BlockId]) -> str:
        """What the chosen provisions are called, in the name of a step."""
        return " – ".join(self._editing.called(block) for block in dict.fromkeys((blocks[0], blocks[-1])))

    def _amend_chosen(
        self, name: str, change: Callable[[Session, BlockId], Session], only: Callable[[Row], bool]
    ) -> None:
        """Do `change` to every selected provision that it is for, in one step; else to the one with the caret."""
        chosen = self.chosen()
        if len(chosen) > 1:
            chosen = [row for row in chosen if only(row)]
        if chosen and self._editing.session.recorder is None:
            self.recording_needed.emit()
        elif chosen:
            self._views.current.commit_preedit()
            self._editing.do(
                name.format(place=self._place([row.block.id for row in chosen])),
                lambda session: reduce(lambda done, row: change(done, row.id), chosen, session),
            )

    @Slot()
    def add_provision(self) -> None:
        row = self._editing.here()
        if row is not None and row.block.cell is not None:
            self.hint.emit(self.tr("A table takes no new provision: type in its cells, or ADD behind the table."))
        elif self._amend(self.tr("ADD after {place}"), recording.add_like):
            self._views.focus()

    @Slot()
    def modify(self) -> None:
        """MOD is made by typing: a NOC or SUP that is in the way is taken back first."""
        row = self._editing.here()
        if row is None:
            return
        if self._editing.session.recorder is None:
            self.recording_needed.emit()
            return
        if row.marker in (Marker.SUP, Marker.NOC, Marker.NOC_UNDERLINED) and self._editing.own(row):
            self.take_back()
        else:
            self.hint.emit(self.tr("Type in {place}: what you change becomes a MOD.").format(
                place=self._editing.called(row.id)))
        self._views.focus()

    @Slot()
    def modify_editorially(self) -> None:
        self._amend(self.tr("(MOD) {place}"), recording.editorial)

    @Slot()
    def suppress(self) -> None:
        """SUP; on the number line of an instrument of the whole of it, for nobody wants it without its number."""
        chosen = self.chosen()
        if len(chosen) == 1 and self.instrument(chosen[0]) == chosen[0].block.id:
            self.suppress_instrument()
            return
        self._amend_chosen(self.tr("SUP {place}"), recording.suppress, lambda row: not row.gone)

    @Slot()
    def suppress_instrument(self) -> None:
        """SUP of all that the instrument of the caret holds, in one step: undo is the way back, so nothing is asked."""
        row = self._editing.here()
        first = self.instrument(row) if row is not None else None
        if row is None or first is None:
            return
        name = " ".join(self._editing.session.base.block(first).text.string.replace(ATOM, " ").split())
        if self._amend(self.tr("SUP {place}").format(place=name), recording.suppress_instrument):
            self.hint.emit(self.tr("{place} is suppressed as a whole. Undo takes that back.").format(place=name))

    def instrument(self, row: Row) -> BlockId | None:
        """The number line of the instrument a row stands in; `None` outside of all, and where none has a number."""
        base = self._editing.session.base
        first = instrument_of(base).get(row.block.id)
        return first if first is not None and base.block(first).role is Role.NUMBER else None

    @Slot()
    def no_change(self) -> None:
        self._amend_chosen(self.tr("NOC {place}"), recording.no_change, lambda row: row.in_base)

    @Slot()
    def no_change_underlined(self) -> None:
        self._amend_chosen(
            self.tr("Underlined NOC {place}"),
            lambda session, row: recording.no_change(session, row, underlined=True),
            lambda row: row.in_base,
        )

    @Slot()
    def take_back(self) -> None:
        """Without the recorder's own amendments of the provisions chosen."""
        recorder = self._editing.session.recorder
        proposal = self._editing.session.proposal
        chosen = [one for row in self.chosen() for one in self._amendments(row)
                  if recorder is not None and recorder.owns(proposal(one[0]))]
        if chosen:
            self._editing.do(
                self.tr("Take back the amendment of {place}").format(place=self._place([block for _, block in chosen])),
                lambda session: reduce(withdrawn, chosen, session),
            )

    @Slot(str, str)
    def withdraw(self, proposal: str, block: BlockId) -> None:
        self._editing.do(
            self.tr("Take back the amendment of {place}").format(place=self._editing.called(block)),
            lambda session: recording.withdraw(session, proposal, block),
        )

    # Moving.

    @Slot()
    def move_up(self) -> None:
        row = self._editing.here()
        before = self._neighbours(row)[0] if row else None
        if before is not None:
            self._amend(self.tr("Move {place} up"), lambda session, here: recording.move(session, here, before[0]))

    @Slot()
    def move_down(self) -> None:
        row = self._editing.here()
        after = self._neighbours(row)[1] if row else None
        if after is not None:
            self._amend(self.tr("Move {place} down"), lambda session, here: recording.move(session, here, after))

    @Slot()
    def renumber(self) -> None:
        """Let the labels behind the provision follow on from it."""
        self._amend(self.tr("Renumber what follows {place}"), recording.renumber)

    def _neighbours(self, row: Row) -> tuple[tuple[BlockId | None] | None, BlockId | None]:
        """Behind which block the provision stands after moving up (a tuple, for "first" is None) and down."""
        if row.block.cell is not None:
            return None, None  # what stands in a table keeps its cell
        rows, at = self._editing.rows, self._editing.positions[row.id]
        above: list[BlockId] = []
        for number in range(at - 1, -1, -1):
            other = rows[number]
            if not other.gone and beside(row, other) and other.block.id not in above:
                above.append(other.block.id)
                if len(above) == 2:
                    break
        below = next(
            (rows[n].block.id for n in range(at + 1, len(rows)) if not rows[n].gone and beside(row, rows[n])), None
        )
        up = (above[1] if len(above) == 2 else None,) if above else None
        return up, below

    def fill_moves(self, menu: QMenu) -> None:
        """The provisions the one with the caret can be put behind."""
        menu.clear()
        row = self._editing.here()
        if row is None:
            return
        at, said = self._editing.positions[row.id], places()
        for number in (*reversed(self._near(row, range(at - 1, -1, -1))),
                       *self._near(row, range(at + 1, len(self._editing.rows)))):
            other = self._editing.rows[number]
            label, start = split_label(other.new.plain)
            words = " ".join(other.new.plain[start:].split())
            name = spoken(self._editing.names.get(other.id, ""), said) or label
            text = f"{name}: {words}" if name and name != words else words
            if len(text) > MOVE_WORDS:
                text = text[:MOVE_WORDS].rstrip() + "…"
            action = menu.addAction(text.replace("&", "&&"), self._move_chosen)
            action.setData(other.id)

    def _near(self, row: Row, numbers: Iterable[int]) -> list[int]:
        """Of those rows, the first ones that the provision can be put behind."""
        rows = self._editing.rows
        found = (n for n in numbers if rows[n].id == rows[n].block.id and not rows[n].gone and beside(row, rows[n]))
        return list(islice(found, MOVES_SHOWN))

    @Slot()
    def _move_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            after = str(action.data())
            self._amend(self.tr("Move {place}"), lambda session, here: recording.move(session, here, after))

    # Deciding.

    @Slot()
    def accept(self) -> None:
        """What is chosen is accepted, but where amendments collide: there a person takes one of them."""
        if self._editing.work is None:
            return
        against = deciding.against(self._editing.session)
        chosen = {row.block.id: self._amendments(row) for row in self.chosen()}
        asked = [block for block, amendments in chosen.items() if not against.keys().isdisjoint(amendments)]
        self._decide([one for block in chosen if block not in asked for one in chosen[block]], State.AGREED)
        if asked:
            self.collision_met.emit(asked[0])
            self.hint.emit(self.tr("The amendments of {place} collide: take one reading of it.").format(
                place=self._editing.called(asked[0])))

    @Slot()
    def reject(self) -> None:
        self._decide([one for row in self.chosen() for one in self._amendments(row)], State.REJECTED)

    @Slot()
    def adopt(self) -> None:
        """What others want with the provisions chosen becomes what the recorder wants."""
        if self._editing.work is None:
            return
        recorder = self._editing.session.recorder
        if recorder is None:
            self.recording_needed.emit()
            return
        session = self._editing.session
        others = [
            one for row in self.chosen() for one in self._amendments(row) if not recorder.owns(session.proposal(one[0]))
        ]
        against = deciding.against(session)
        if any(len(others) > 1 and one in against for one in others):
            self.collision_met.emit(others[0][1])
            self.hint.emit(self.tr("The amendments of {place} collide: take one reading of it.").format(
                place=self._editing.called(others[0][1])))
        elif others:
            self._editing.do(
                self.tr("Take {place} into my proposal").format(place=self._place([block for _, block in others])),
                lambda session: reduce(lambda done, one: recording.adopt(done, *one), others, session),
            )

    @Slot()
    def bracket(self) -> None:
        self._decide([one for row in self.chosen() for one in self._amendments(row)], State.BRACKETED)

    def _amendments(self, row: Row) -> list[One]:
        """The live amendments of a provision; one of its whole instrument is about the instrument's first block."""
        session, block = self._editing.session, row.block.id
        first = instrument_of(session.base).get(block, block)
        return [
            (p, wanted.target if (wanted := told_of(session.proposals, session.proposal(p), block)) else first)
            for p in self._views.decided_here(row)
        ]

    @Slot(str, str, object)
    def decide(self, proposal: str, block: BlockId, state: State) -> None:
        """One amendment stands at `state` from now on."""
        if self._editing.work is not None:
            self._decide([(proposal, block)], state)

    def _decide(self, amendments: Sequence[One], state: State) -> None:
        """Those amendments stand at `state`, in one step."""
        if not amendments:
            return
        names = {
            State.AGREED: self.tr("Accept {place}"),
            State.REJECTED: self.tr("Reject {place}"),
            State.BRACKETED: self.tr("Put {place} in brackets"),
            State.TABLED: self.tr("Table {place}"),
            State.DRAFT: self.tr("Draft {place} again"),
            State.WITHDRAWN: self.tr("Withdraw {place}"),
        }
        self._editing.do(
            names[state].format(place=self._place([block for _, block in amendments])),
            lambda session: reduce(
                lambda done, one: recording.decide(done, one[0], one[1], state), amendments, session
            ),
        )

    @Slot(str, str)
    def give_reasons(self, proposal: str, reasons: str) -> None:
        if self._editing.work is not None and self._editing.session.proposal(proposal).reasons.plain != reasons:
            self._editing.do(
                self.tr("Reasons of {number}").format(number=self._editing.session.proposal(proposal).name),
                lambda session: recording.give_reasons(session, proposal, Text.of(reasons)),
            )

    @Slot(str, str)
    def give_number(self, proposal: str, number: str) -> None:
        if self._editing.work is not None and self._editing.session.proposal(proposal).number != number:
            self._editing.do(
                self.tr("Number of {number}").format(number=self._editing.session.proposal(proposal).name),
                lambda session: recording.give_number(session, proposal, number),
            )


def withdrawn(session: Session, amendment: tuple[str, BlockId]) -> Session:
    """Without that amendment, unless it went with another one already, as the other half of a move does."""
    id, block = amendment
    proposal = next((p for p in session.proposals if p.id == id), None)
    if proposal is None or told_of(session.proposals, proposal, block) is None:
        return session
    return recording.withdraw(session, id, block)


def beside(row: Row, other: Row) -> bool:
    """Whether a provision can be put beside another: not into a table, and a note stays among notes."""
    return other.block.cell is None and other.block.story == row.block.story and other.block.id != row.block.id


def behind(recorded: Recorded, start: Place, stop: Place, length: int) -> Place:
    """Where the caret stands after deleting forwards: behind words that are struck and still there.

    `length` is that of the last row before the deletion.
    """
    found = [row for row in recording.rows_of(recorded.session, stop.row.partition("/")[0]) if row.id == stop.row]
    if not found:
        return recorded.place
    vanished = length - len(found[0].shown) if start.row == stop.row else 0
    return Place(stop.row, max(stop.offset - vanished, 0))
