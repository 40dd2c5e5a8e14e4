"""Language versions beside each other: a column for each, their provisions level, and what some of them lack."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from editor.amendment import Marker
from editor.document import Block, BlockId, Document
from editor.markup import Row
from editor.recording import Place
from editor.synopsis import Line, Standing, standings
from widgets.theme import Theme
from widgets.view.between import Between, Sign
from widgets.view.flow import Flow, Spliced
from widgets.view.heights import Heights
from widgets.view.panes import Panes
from widgets.view.projection import CONTEXT, FOLDED_FROM, Group, Item, Showing, characters
from widgets.view.textview import TextView

VERSION = Showing(bars=False, chips=False, editable=False, filler=True)
COLUMN = 330
"""Width of a column, in pixels, at the least."""


@dataclass(frozen=True, slots=True)
class Version:
    """One version as it is shown."""

    name: str
    detail: str
    document: Document
    rows: Sequence[Row]


class Versions(Panes):
    """One pane for each version. Nothing can be typed here."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._heights = Heights()
        self._lines: Sequence[Line] = ()
        self._standings: Sequence[tuple[Standing, ...]] = ()
        self._cells: list[list[Row]] = []
        """For each version the row of each line, an empty one where it has none."""
        self._folding = False
        self._opened: set[int] = set()
        """Lines that were unfolded."""
        self._items: list[range] = []
        """The lines of each item."""
        self._colour()

    def set_versions(self, versions: Sequence[Version], lines: Sequence[Line]) -> None:
        """Show these, aligned by `lines`."""
        self._lines = lines
        shown = [version.rows for version in versions]
        self._standings = [standings(line, shown) for line in lines]
        self._opened = set()
        self._take_panes(0)
        self._heights = Heights()
        flows = [Flow(VERSION) for _ in versions]
        self._cells = [
            [_absent(number) if (at := line.cells[column]) is None else version.rows[at]
             for number, line in enumerate(lines)]
            for column, version in enumerate(versions)
        ]
        for flow in flows:
            # One table of heights, and each row as high as in the version where it is highest.
            flow.heights, flow.measure = self._heights, flows[0].measure
        for column, (version, flow) in enumerate(zip(versions, flows, strict=True)):
            pane = TextView(self._theme, self, flow=flow, showing=VERSION)
            pane.set_read_only(True)
            pane.drop_words = self.tr("Add this version")
            pane.remark = partial(self._remark, column)
            self._put_pane(pane, version.name, Between(pane, partial(self._sign, column), self))
            self._heads[-1].set_detail(version.detail)
        self._arrange()
        self._lay()
        for pane, version in zip(self._panes, versions, strict=True):
            document = version.document
            pane.take(rtl=document.rtl, language=document.language, media=document.media, columns=document.columns,
                      header=("", ""))
        self.setMinimumWidth(len(versions) * COLUMN)
        self.set_linked(self._linked)
        if self._panes:
            self.setFocusProxy(self._panes[0])
        self._refresh_gaps()
        self.scrolled.emit()

    def _lay(self) -> None:
        """Put the lines together to items: the cells of a table's row, and what is folded."""
        grouped = self._grouped(range(len(self._lines)), self._folds() if self._folding else {})
        self._items = [lines for lines, _ in grouped]
        sizes = [-1] * len(grouped)
        for pane, cells in zip(self._panes, self._cells, strict=True):
            found = [_item(cells[lines.start : lines.stop], kind) for lines, kind in grouped]
            pane.flow.folding = self._folding
            pane.flow.set_items(cells, found)
            sizes = [max(size, characters(item, VERSION)) for size, item in zip(sizes, found, strict=True)]
        self._heights.reset(sizes, [len(lines) for lines in self._items])

    def _grouped(self, some: range, folds: Mapping[int, int]) -> list[tuple[range, str]]:
        """Lines put together, and to what: a fold, or the cells of a table's row."""
        out: list[tuple[range, str]] = []
        at = some.start
        while at < some.stop:
            stop = folds.get(at, at + 1)
            table = None if at in folds else self._table(at)
            while table is not None and stop < some.stop and self._table(stop) == table:
                stop += 1
            out.append((range(at, stop), "folded" if at in folds else "cells" if table is not None else ""))
            at = stop
        return out

    def _folds(self) -> Mapping[int, int]:
        """Where passages that no version amends begin, and where each ends."""
        out: dict[int, int] = {}
        start = 0
        for at in range(len(self._lines) + 1):
            if at < len(self._lines) and self._even(at) and at not in self._opened:
                continue
            first, last = start + CONTEXT, at - (CONTEXT if at < len(self._lines) else 0)
            while first < last and self._same_table_row(first):
                first += 1
            while first < last and self._same_table_row(last):
                last -= 1
            if last - first >= FOLDED_FROM:
                out[first] = last
            start = at + 1
        return out

    def _even(self, line: int) -> bool:
        """True when no version amends a line, and all have it."""
        return all(one is Standing.LIKE for one in self._standings[line]) and not any(
            cells[line].marker for cells in self._cells)

    def _table(self, line: int) -> tuple[int, str, int] | None:
        """The table's row that a line stands in, by the first version that has the line."""
        for column, cells in enumerate(self._cells):
            row = cells[line]
            if not row.id.startswith(_ABSENT):
                cell = row.block.cell
                return None if cell is None else (column, cell.table, cell.row)
        return None

    def _same_table_row(self, line: int) -> bool:
        """True when a line goes on with the table's row of the line before."""
        if not 0 < line < len(self._lines):
            return False
        table = self._table(line)
        return table is not None and table == self._table(line - 1)

    # Folding

    def set_folding(self, folding: bool) -> None:
        """Fold passages that no version amends, or show them."""
        if folding != self._folding:
            self._folding = folding
            self._opened = set()
            self._relay()

    def unfold(self, index: int) -> None:
        """Show what is folded away in an item."""
        self._follow(lambda: self._unfolded(index))

    def _unfolded(self, index: int) -> Spliced:
        lines = self._items[index]
        self._opened.update(lines)
        grouped = self._grouped(lines, {})
        above = self._heights.height(index)
        sizes = [-1] * len(grouped)
        for pane, cells in zip(self._panes, self._cells, strict=True):
            found = [_item(cells[some.start : some.stop], kind) for some, kind in grouped]
            pane.flow.items[index : index + 1] = found
            sizes = [max(size, characters(item, VERSION)) for size, item in zip(sizes, found, strict=True)]
        self._items[index : index + 1] = [some for some, _ in grouped]
        self._heights.splice(index, index + 1, sizes, [len(some) for some, _ in grouped])
        return Spliced(index, index + 1, len(grouped), lines.start, lines.stop, len(lines), above)

    def _relay(self) -> None:
        """Put the lines together anew; the line with the caret stays where it is."""
        if not self._panes:
            return
        shown = self._heights.of_row(max(self.main.active, 0))
        top = self.main.top_of(shown)
        line = self._items[shown].start if shown < len(self._items) else 0
        self._lay()
        place = self._heights.of_row(line)
        self._following = True
        for pane in self._panes:
            pane.refold(None)
            pane.scroll_to(place, -(top if top is not None else 80))
        self._following = False
        self._refresh_gaps()
        self.scrolled.emit()

    # Signs

    def _sign(self, column: int, index: int) -> Sign | None:
        """What the band before a version shows of an item."""
        for line in self._items[index]:
            standing = self._standings[line][column]
            row = self._cells[column][line]
            if standing is Standing.LACKS:
                return Sign(row, self._usual(line), flows=False, lacking=True)
            if row.marker is not None:
                return Sign(row, row.marker, flows=False, collide=standing is Standing.OTHER)
            if standing is Standing.ALONE:
                return Sign(row, None, flows=False)
        return None

    def _remark(self, column: int, index: int) -> str:
        """What a screen reader is told of an item: where this version stands."""
        words = {
            Standing.LACKS: self.tr("lacks the change that others have"),
            Standing.OTHER: self.tr("changed otherwise than in others"),
            Standing.ALONE: self.tr("in this version only"),
        }
        found = {words[s] for line in self._items[index] if (s := self._standings[line][column]) in words}
        return ", ".join(sorted(found))

    def _usual(self, line: int) -> Marker | None:
        """What the versions that change a line do with it."""
        return next((row.marker for cells in self._cells if (row := cells[line]).marker is not None), None)

    def signs(self) -> list[tuple[int, Marker | None, BlockId]]:
        """Lines in which versions differ are diamonds; others show what all of them do."""
        found: list[tuple[int, Marker | None, BlockId]] = []
        for index, lines in enumerate(self._items):
            line = next((line for line in lines if not self._even(line)), None)
            if line is None:
                continue
            uneven = any(one is not Standing.LIKE for one in self._standings[line])
            found.append((index, None if uneven else self._usual(line), str(line)))
        return found

    # Going

    def differences(self) -> list[int]:
        """The lines in which not all versions stand alike."""
        return [
            line for line, found in enumerate(self._standings) if any(one is not Standing.LIKE for one in found)
        ]

    def standing(self, line: int) -> tuple[Standing, ...]:
        """Where each version stands in a line."""
        return self._standings[line]

    def rows_in(self, line: int) -> Sequence[Row | None]:
        """The row of each version in a line."""
        found = [cells[line] for cells in self._cells]
        return [None if row.id.startswith(_ABSENT) else row for row in found]

    def line(self) -> int:
        """The line with the caret."""
        return max(self._used().active, 0) if self._panes else 0

    def _used(self) -> TextView:
        return next((pane for pane in self._panes if pane.hasFocus()), self.main)

    def go_to(self, line: int) -> None:
        """The caret to a line, in the column used, or in one that has it."""
        index = self.main.flow.heights.of_row(line)
        if self.main.flow.folded(index):
            self.unfold(index)
        used = self._used()
        order = [used, *(pane for pane in self._panes if pane is not used)]
        here = next(p for p in order if not self._cells[self._panes.index(p)][line].id.startswith(_ABSENT))
        had = used.hasFocus()
        here.set_place(Place(self._cells[self._panes.index(here)][line].id, 0))
        if had:
            here.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reveal(str(line), flash=True)

    def reveal(self, row: BlockId, flash: bool = False) -> None:
        """Scroll so that a line, told by its number, is seen."""
        line = int(row)
        for pane, cells in zip(self._panes, self._cells, strict=True):
            pane.reveal(cells[line].id, flash)

    def _pane_caret_moved(self, place: Place) -> None:
        pane = self.sender()
        if isinstance(pane, TextView) and pane.active >= 0:
            for other in self._panes:
                if other is not pane:
                    other.set_active_row(pane.active)
            self.caret_moved.emit(place)


def _item(rows: Sequence[Row], kind: str) -> Item:
    """The item of some lines in one version."""
    if kind == "folded":
        return Group(tuple(rows), kind)
    if all(row.id.startswith(_ABSENT) for row in rows):
        return Group(tuple(rows), "absent")
    return Group(tuple(rows), "cells") if kind else rows[0]


_ABSENT = "absent "


def _absent(line: int) -> Row:
    """Stands for a provision that a version has not."""
    return Row(f"{_ABSENT}{line}", Block(f"{_ABSENT}{line}"), False, ())
