"""Base and amended text beside each other, their provisions level; or the base and what each of several wants."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from editor.deciding import Deed
from editor.document import BlockId
from editor.markup import Row
from editor.recording import Place
from widgets.theme import Theme
from widgets.view.between import Between, Sign
from widgets.view.flow import Flow
from widgets.view.panes import Panes
from widgets.view.projection import AMENDED_SIDE, BASE_SIDE, Showing, amended, present, rows_of
from widgets.view.textview import TextView


@dataclass(frozen=True, slots=True)
class Wanted:
    """What one pane shows: the text as some proposals want it."""

    name: str
    proposals: frozenset[str]


class SideBySide(Panes):
    """Panes over one table of row heights. Signals and methods are those of `TextView`.

    With several amended panes each shows what some proposals want, and none can be typed in.
    """

    text_asked = Signal(object, object, object)
    delete_asked = Signal(object, object, bool)
    carry_asked = Signal(object, object, object, object)
    closed = Signal()
    decision_asked = Signal(QPoint)
    """What becomes of the change with the caret; where on the screen that was asked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._flow = Flow(Showing())
        self._wanted: tuple[Wanted, ...] = ()
        self._deeds: Mapping[BlockId, Deed] = {}
        self._numbers: Mapping[str, str] = {}
        self.base = TextView(theme, self, flow=self._flow, showing=BASE_SIDE)
        self.base.set_read_only(True)
        self.base.drop_words = self.tr("Take this file as base text")
        self._put_pane(self.base, self.tr("Base text"), None)
        self._connect(self.base)
        self.amended = self._amended_pane(self.tr("Amended text"), AMENDED_SIDE)
        self._last = self.amended
        self._give: Callable[[TextView], None] | None = None
        """Gives a pane the document shown last: for those that come later."""
        self.setFocusProxy(self.amended)
        self._arrange()
        self._colour()

    def _amended_pane(self, name: str, showing: Showing) -> TextView:
        pane = TextView(self._theme, self, flow=self._flow, showing=showing)
        pane.drop_words = self.tr("Compare the base with this file")
        pane.remark = partial(self._remark, len(self._panes))
        band = Between(pane, partial(self._sign, len(self._panes)), self)
        band.chosen.connect(partial(self._sign_chosen, len(self._panes)))
        self._put_pane(pane, name, band)
        self._connect(pane)
        return pane

    def _connect(self, pane: TextView) -> None:
        pane.text_asked.connect(self.text_asked)
        pane.delete_asked.connect(self.delete_asked)
        pane.carry_asked.connect(self.carry_asked)
        pane.closed.connect(self.closed)

    @property
    def main(self) -> TextView:
        return self.amended

    # What is shown

    def set_rows(
        self,
        rows: Sequence[Row],
        *,
        rtl: bool,
        language: str,
        media: Mapping[str, bytes] | None = None,
        columns: Mapping[str, tuple[float, ...]] | None = None,
        header: tuple[str, str] = ("", ""),
    ) -> None:
        """Show another text. `header`: what stands beside the names of the base and of the amended pane."""
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self._flow.set_rows(rows)
        def give(pane: TextView) -> None:
            pane.take(rtl=rtl, language=language, media=media, columns=columns, header=("", ""))

        self._give = give
        for head, detail in zip(self._heads, header, strict=False):
            head.set_detail(detail)
        for pane in self._panes:
            give(pane)
        self._refresh_gaps()

    def set_wanted(self, wanted: Sequence[Wanted]) -> None:
        """One amended pane for each; without any, one with everything."""
        if tuple(wanted) == self._wanted:
            return
        place = self.place()
        same = [one.name for one in wanted] == [one.name for one in self._wanted]
        top = self.amended.top_of(self._flow.heights.of_row(self.amended.active)) if self._flow.items else None
        self._wanted = tuple(wanted)
        everybody = frozenset().union(*(one.proposals for one in wanted)) if wanted else None
        self._flow.set_showing(Showing(by=everybody))
        self.base.set_showing(replace(BASE_SIDE, by=everybody))
        if same:
            # Somebody made or withdrew a proposal: the columns stay where they are.
            for pane, one in zip(self._panes[1:], wanted, strict=True):
                pane.set_showing(replace(AMENDED_SIDE, by=one.proposals))
            self._together(lambda pane: pane.refold(top))
            return
        self._take_panes(2)
        first = wanted[0] if wanted else None
        name = first.name if first else self.tr("Amended text")
        self._heads[1].set_name(name)
        self.amended.setAccessibleName(name)
        self.amended.set_showing(replace(AMENDED_SIDE, by=first.proposals) if first else AMENDED_SIDE)
        self.amended.set_read_only(first is not None)
        self._last = self.amended
        self.setFocusProxy(self.amended)
        for one in wanted[1:]:
            pane = self._amended_pane(one.name, replace(AMENDED_SIDE, by=one.proposals))
            pane.set_read_only(True)
            pane.set_zoom(self.amended.zoom)
            pane.set_numbers(self._numbers)
        self._arrange()
        self.set_linked(self._linked)
        if self._give is not None:
            for pane in self._panes:
                self._give(pane)
        if place is not None:
            self.set_place(place)

    @property
    def wanted(self) -> Sequence[Wanted]:
        return self._wanted

    @property
    def shown_proposals(self) -> frozenset[str] | None:
        """Ids of the proposals that have a pane; `None` when all are in one."""
        return self._flow.showing.by

    def set_deeds(self, deeds: Mapping[BlockId, Deed]) -> None:
        """Who does what to each provision, in the order of the amended panes."""
        self._deeds = deeds
        self._refresh_gaps()

    def set_details(self, details: Sequence[str], first: int) -> None:
        """What stands beside the names of the panes, from the pane of that number on."""
        for head, detail in zip(self._heads[first:], details, strict=False):
            head.set_detail(detail)

    def update_rows(self, rows: Sequence[Row]) -> None:
        """Show the same text after an edit."""
        if self._follow(lambda: self._flow.update(rows)) and (place := self.amended.place()) is not None:
            for pane in self._panes:
                if pane is not self.amended:
                    pane.set_active(place.row, self.amended.active)

    def set_folding(self, folding: bool) -> None:
        """Fold passages that nobody amends, or show them; the row with the caret stays in sight in whichever pane."""
        super().set_folding(folding)
        if self._last is not self.amended and (place := self.place()) is not None:
            self.reveal(place.row)

    def set_numbers(self, numbers: Mapping[str, str]) -> None:
        """Numbers of the proposals, by proposal id."""
        self._numbers = numbers
        for pane in self._panes:
            pane.set_numbers(numbers)

    def set_collisions(self, blocks: frozenset[BlockId]) -> None:
        """Provisions whose amendments collide."""
        for pane in self._panes:
            pane.set_collisions(blocks)
        self._refresh_gaps()

    def set_placeholders(self, words: Mapping[BlockId, str]) -> None:
        """What is drawn where a provision has no words yet."""
        for pane in self._panes:
            pane.set_placeholders(words)

    def set_read_only(self, read_only: bool) -> None:
        """Whether typing in the amended pane asks for nothing."""
        self.amended.set_read_only(read_only)

    def set_matches(self, matches: Sequence[tuple[BlockId, int, int]], current: int = -1) -> None:
        """Light up what a search found."""
        for pane in self._panes:
            pane.set_matches(matches, current)

    # The band between

    def _sign(self, number: int, index: int) -> Sign | None:
        """What the band before a pane shows of an item."""
        pane = self._panes[number]
        rows = rows_of(self._flow.items[index])
        showing = pane.column.showing
        row = next((row for row in rows if amended(row, showing.by)), None)
        if row is None or row.marker is None:
            return None
        collide = any(other.block.id in pane.column.collisions for other in rows)
        if showing.by is None:
            return Sign(row, row.marker, collide=collide)
        deed = self._deeds.get(row.block.id)
        marker = deed.markers[number - 1] if deed is not None and number <= len(deed.markers) else None
        if deed is None or marker is None:
            return None
        # What belongs to another's page is no way from the page before to this one.
        return Sign(row, marker, flows=number == 1, agree=deed.agree, collide=deed.collide)

    def _remark(self, number: int, index: int) -> str:
        """What a screen reader is told of an item beside its marker."""
        sign = self._sign(number, index) if number < len(self._panes) else None
        return self.tr("others want the same") if sign is not None and sign.agree else ""

    def _sign_chosen(self, number: int, row: BlockId, at: QPoint) -> None:
        """The caret to the change whose sign was clicked, in its own pane where it is seen there."""
        pane, place = self._panes[number], Place(row, 0)
        if self._shows(pane, row):
            self._enter(pane, place)
        else:
            self.visit(place)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.decision_asked.emit(at)

    @property
    def proposals_here(self) -> frozenset[str] | None:
        """Ids of the proposals shown in the pane with the caret; `None` when it shows all."""
        return self._last.column.showing.by

    # Caret

    def place(self) -> Place | None:
        """Where the caret is, in the pane used last."""
        return self._last.place()

    def selection(self) -> tuple[Place, Place] | None:
        """Start and stop of the selection of the pane used last."""
        return self._last.selection()

    def set_place(self, place: Place) -> None:
        """Put the caret there, in the first amended pane that shows it, or nearby: typing goes on in one of them.

        Who was in the base stays there with what is nowhere else.
        """
        if self._last is self.base:
            self.visit(place)
            return
        shown = next((pane for pane in self._panes[1:] if self._shows(pane, place.row)), self.amended)
        if shown is self.amended:
            shown.set_place(place)
        else:
            self._enter(shown, place)

    def visit(self, place: Place) -> None:
        """Put the caret there, in the first pane that shows it, the base last: what is suppressed stands only there."""
        panes = (*self._panes[1:], self.base)
        self._enter(next((pane for pane in panes if self._shows(pane, place.row)), self.amended), place)

    def _shows(self, pane: TextView, row: BlockId) -> bool:
        number = self._flow.number(row, max(pane.active, 0))
        return number is not None and present(self._flow.rows[number], pane.column.showing)

    def _enter(self, pane: TextView, place: Place) -> None:
        """Caret and keyboard to one pane."""
        pane.set_place(place)
        self._last = pane
        self.setFocusProxy(pane)
        self._pane_moved(pane, place)

    def set_selection(self, start: Place, stop: Place) -> None:
        """Select in the amended pane."""
        self.amended.set_selection(start, stop)

    def selected_text(self) -> str:
        return self._last.selected_text()

    def selected_html(self) -> str:
        return self._last.selected_html()

    def copy(self) -> None:
        self._last.copy()

    def cut(self) -> None:
        self._last.cut()

    def paste(self) -> None:
        self._last.paste()

    def paste_plain(self) -> None:
        self._last.paste_plain()

    def select_all(self) -> None:
        self._last.select_all()

    def commit_preedit(self) -> None:
        """Finish a half-composed input-method text."""
        self.amended.commit_preedit()

    def _pane_caret_moved(self, place: Place) -> None:
        pane = self.sender()
        if not isinstance(pane, TextView):
            return
        if pane is not self.amended and (self._following or not pane.hasFocus()):
            return
        if not self._following:
            self._last = pane
        self._pane_moved(pane, place)

    def _pane_moved(self, pane: TextView, place: Place) -> None:
        for other in self._panes:
            if other is not pane:
                other.set_active(place.row, pane.active)
        self.caret_moved.emit(place)
