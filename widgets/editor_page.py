"""The page of a text: its bars, columns and panels put together, and what is true of them now.

What a person does goes to one of the parts below it: `Amending`, `Who`, `Going`, `Finder`,
`Keeping`, `Exporter`. They change the session in `Editing` only, and the page shows what came of it.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from editor.amendment import Marker
from editor.beginning import is_place
from editor.document import Role
from editor.profile import profile
from editor.recording import Place
from widgets import bookmarks, facts
from widgets.actions import LANGUAGES, Actions, name_step
from widgets.amending import Amending
from widgets.choices import Choices
from widgets.colliding import Colliding
from widgets.command_bar import CommandBar
from widgets.compare_bar import CompareBar
from widgets.editing import Editing
from widgets.exporter import Exporter
from widgets.finder import Finder
from widgets.framed import stacked
from widgets.going import Going
from widgets.help import Help
from widgets.keeping import Keeping
from widgets.opening import Work
from widgets.panels import Panels
from widgets.preferences import Preferences
from widgets.preferring import Preferring
from widgets.rail import Rail
from widgets.recents import Recents
from widgets.remarks import Remarks
from widgets.repairing import Repairing
from widgets.saying import Saying, isolated
from widgets.status_line import Status, StatusLine
from widgets.theme import Theme
from widgets.versions import VersionsWindow
from widgets.view.projection import Reading
from widgets.view.side import SideBySide
from widgets.view.textview import TextView
from widgets.views import ZOOMS, Standing, Views
from widgets.who import Who
from widgets.working import Working

OUTLINE_FROM, PANEL_FROM, PAIR_FROM, RAILS_FROM = 1000, 1200, 900, 700
"""Widths of the window, in pixels, from which the outline, the panel, both columns and the rails have room."""
COLUMN = 260
"""Width that each further column wants."""


class EditorPage(QWidget):
    """One session, its text, its panels."""

    another_asked = Signal(object)
    """A `Wish` to be fulfilled in a window of its own."""
    look_changed = Signal()
    """Language or theme were chosen: the windows are to be made anew."""
    taken = Signal()
    """Something is open now, and about to be shown."""
    named = Signal(str, bool)
    """Name of what is open, which may be another one than before, and whether all of it is stored."""

    def __init__(
        self, actions: Actions, saying: Saying, working: Working, recents: Recents, choices: Choices, theme: Theme,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._choices = choices
        self._actions = actions
        self._saying = saying
        self._working = working
        self._views = Views(theme)
        self.editing = Editing(self._views.place, window)
        self.amending = Amending(self.editing, self._views, window)
        self.colliding = Colliding(self.editing, window)
        self.who = Who(self.editing, choices, window)
        self.going = Going(self.editing, self._views, window)
        self.finder = Finder(self.editing, self._views, window)
        self.keeping = Keeping(self.editing, self._views, working, saying, choices, recents, window)
        self.repairing = Repairing(self.editing, working, saying, choices, theme, window)
        self.exporter = Exporter(self.editing, self._views, working, theme, window)
        self.remarks = Remarks(self.editing, working, window)
        self._panels = Panels(self.editing, theme, window)
        self._help = Help(window)
        self.preferring = Preferring(choices, theme, window)
        self._insisted: set[QWidget] = set()
        """Panels that are shown though the window is narrow."""
        self._build()
        self._connect_actions()
        self._connect_parts()
        splitter = choices.file.bytes("splitter")
        if not splitter.isEmpty():
            self._splitter.restoreState(splitter)
        self.refresh()

    def _connect_actions(self) -> None:
        """Each action to what it does. Bound methods: a lambda would keep the window alive."""
        a, amending, going, finder = self._actions, self.amending, self.going, self.finder
        keeping, exporter, views, editing = self.keeping, self.exporter, self._views, self.editing
        for action, slot in (
            (a.new, keeping.new_resolution), (a.open, keeping.open_dialog), (a.sample, keeping.open_sample),
            (a.save, keeping.save), (a.save_as, keeping.save_dialog), (a.export, exporter.export_clean),
            (a.export_marked, exporter.export_marked), (a.export_tracked, exporter.export_tracked),
            (a.export_original, exporter.export_original), (a.export_text, exporter.export_text),
            (a.export_pdf, exporter.export_pdf), (a.export_marked_pdf, exporter.export_marked_pdf),
            (a.export_table, exporter.export_table), (a.export_instructions, exporter.export_instructions),
            (a.export_report, exporter.export_report), (a.export_page, exporter.export_page),
            (a.undo, editing.undo), (a.redo, editing.redo), (a.cut, views.cut), (a.copy, views.copy),
            (a.paste, views.paste), (a.paste_plain, views.paste_plain), (a.select_all, views.select_all),
            (a.find, finder.open), (a.replace, finder.open_replace), (a.find_next, finder.find_next),
            (a.find_previous, finder.find_previous), (a.go_to, self.open_go_to), (a.go_back, going.go_back),
            (a.record, self.who.toggle), (a.who, self.who.ask), (a.add, amending.add_provision),
            (a.mod, amending.modify), (a.mod_editorial, amending.modify_editorially), (a.sup, amending.suppress),
            (a.sup_instrument, amending.suppress_instrument),
            (a.noc, amending.no_change), (a.noc_underlined, amending.no_change_underlined),
            (a.restore, amending.take_back), (a.move_up, amending.move_up), (a.move_down, amending.move_down),
            (a.renumber, amending.renumber),
            (a.reasons, self.edit_reasons), (a.accept, amending.accept), (a.reject, amending.reject),
            (a.bracket, amending.bracket), (a.next_change, going.next_change),
            (a.previous_change, going.previous_change), (a.next_collision, self.colliding.next),
            (a.side_by_side, self.set_side_by_side), (a.fold, self.set_folding), (a.unfold, views.unfold),
            (a.swap, keeping.swap), (a.adopt, amending.adopt), (a.versions, keeping.versions_dialog),
            (a.outline, self.show_outline), (a.panel, self.show_panel), (a.next_pane, self.next_pane),
            (a.zoom_in, self.zoom_in), (a.zoom_out, self.zoom_out), (a.zoom_reset, self.zoom_reset),
            (a.compare, keeping.compare_dialog),
            (a.compare_with, keeping.compare_with_dialog), (a.bring_in, keeping.bring_in_dialog),
            (a.reload, keeping.reload), (a.repair, self.repairing.open), (a.remarks, self.remarks.open),
            (a.preferences, self.preferring.open), (a.keys, self._help.show_keys),
            (a.diagnosis, self._help.copy_diagnosis), (a.about, self._help.show_about),
        ):
            action.triggered.connect(slot)
        self.preferring.zoom_chosen.connect(self.set_zoom)
        self.preferring.look_changed.connect(self.look_changed)
        a.readings.triggered.connect(self._reading_chosen)
        a.profiles.triggered.connect(self._profile_chosen)
        a.move_after.aboutToShow.connect(self._fill_move_menu)

    def _build(self) -> None:
        """Menus, bars, panels, text."""
        self._commands = CommandBar(self._actions, self._theme)
        self._compare_bar = CompareBar(self._actions, self._theme)
        self._compare_bar.hide()
        self._status = StatusLine(self._theme.warn)
        middle = QWidget()
        middle.setObjectName("editor")
        stacked(middle, self.who.bar, self.finder.bar, self._saying.in_text, self._views)
        self._side = QStackedWidget()
        self._side.addWidget(self._panels.cards)
        self._side.addWidget(self.exporter.panel)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        for number, widget in enumerate((self._panels.outline, middle, self._side)):
            self._splitter.addWidget(widget)
            self._splitter.setCollapsible(number, False)
            self._splitter.setStretchFactor(number, 1 if number == 1 else 0)
            widget.setMinimumWidth(200)
        self._splitter.setHandleWidth(3)
        self._splitter.setSizes([228, 820, 362])
        a = self._actions
        self._rails = (
            Rail(self.tr("Outline, folded away"), ((a.outline, "list-tree"), (a.go_to, "search"))),
            Rail(self.tr("Amendments, folded away"), (
                (a.panel, "pen-line"), (a.reasons, "message-square-text"), (a.next_collision, "git-compare-arrows"))),
        )
        body = QWidget()
        across = QHBoxLayout(body)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._rails[0])
        across.addWidget(self._splitter, 1)
        across.addWidget(self._rails[1])
        stacked(self, self._commands, self._compare_bar, body, self._status, grows=body)
        self._views.set_zoom(self._choices.now.zoom)

    def _connect_parts(self) -> None:
        """What parts tell, to those who show it or do something about it."""
        saying, views, panels, going = self._saying, self._views, self._panels, self.going
        self.editing.changed.connect(self._show_rows)
        self.editing.changed.connect(panels.text_changed)
        self.editing.stepped.connect(self._show_step)
        self.editing.stored.connect(self._show_stored)
        self.editing.changed.connect(saying.went_on)
        self.editing.refused.connect(saying.refuse)
        self.editing.not_stored.connect(saying.not_stored)
        self.editing.not_stored.connect(self._show_stored)
        self.editing.stored_again.connect(saying.stored_again)
        self._working.changed.connect(self.refresh)
        for part in (self.amending, going, self.finder, self._help, self.colliding, self.remarks):
            part.hint.connect(saying.hint)
        going.announced.connect(saying.announce)
        self.finder.announced.connect(saying.announce)
        self.exporter.announced.connect(saying.announce)
        self.exporter.said.connect(saying.hint)
        self.colliding.announced.connect(saying.announce)
        self.colliding.place_chosen.connect(self._show_collision)
        self.amending.collision_met.connect(self._ask_collision)
        going.went.connect(self.refresh)
        self.amending.recording_needed.connect(self.who.need)
        self.who.off.connect(saying.not_recording)
        self.who.settled.connect(self._recording_settled)
        self.who.announced.connect(saying.announce)
        saying.record_asked.connect(self.who.record)
        saying.amending_asked.connect(self.show_amended)
        views.closed.connect(self._say_closed)
        saying.elsewhere_asked.connect(self.keeping.save_dialog)
        saying.remarks_asked.connect(self.remarks.open)
        self.remarks.block_chosen.connect(going.go_to)
        saying.reload_asked.connect(self.keeping.reload)
        saying.earlier_asked.connect(self.keeping.open_named)
        self.keeping.opened.connect(self.take)
        self.keeping.opened.connect(self.repairing.look)
        self.repairing.settled.connect(self.keeping.go_on_with)
        self.keeping.renamed.connect(saying.written)
        self.keeping.another_asked.connect(self.another_asked)
        self.keeping.renamed.connect(self._show_stored)
        self.keeping.versions_asked.connect(self.show_versions)
        self.exporter.exported.connect(self._show_export)
        self.exporter.exported.connect(saying.written)
        self.exporter.panel.closed.connect(self._close_export)
        views.caret_moved.connect(panels.caret_moved)
        views.menu_asked.connect(self._show_context_menu)
        views.decision_asked.connect(self._show_decisions)
        views.files_dropped.connect(self.keeping.take_files)
        views.zoom_asked.connect(self.set_zoom)
        panels.followed.connect(self._panels_followed)
        panels.arrived.connect(self._caret_arrived)
        panels.outline.block_chosen.connect(going.outline_chosen)
        panels.outline.address_typed.connect(going.go_to_address)
        panels.outline.menu_asked.connect(self._show_outline_menu)
        going.found.connect(panels.outline.forget_filter)
        panels.cards.block_chosen.connect(going.go_to)
        panels.cards.decided.connect(self.amending.decide)
        panels.cards.reasons_given.connect(self.amending.give_reasons)
        panels.cards.number_given.connect(self.amending.give_number)
        panels.cards.withdrawn.connect(self.amending.withdraw)
        panels.cards.taken.connect(self.colliding.take)
        panels.cards.block_stepped.connect(self._show_stepped)
        panels.cards.collision_asked.connect(self.colliding.next)
        self._status.collision_asked.connect(self.colliding.next)
        self._compare_bar.linked.connect(views.pair.set_linked)
        self._compare_bar.texts_chosen.connect(self.set_texts)
        self._compare_bar.ignoring_chosen.connect(self.keeping.ignore)
        views.file_dropped.connect(self.keeping.take_side)
        self._status.zoom_asked.connect(self.zoom_reset)

    # What is open.

    @property
    def view(self) -> TextView | SideBySide:
        """The view that shows the text now."""
        return self._views.current

    @property
    def opened(self) -> bool:
        """True while something is open."""
        return self.editing.work is not None

    @Slot(list)
    def show_versions(self, names: list[str]) -> None:
        """Language versions side by side, in a window of their own; what is open here is one of them."""
        window = VersionsWindow(self._theme, self._choices.now.zoom, self)
        work = self.editing.work
        if work is not None:
            window.set_open(isolated(work.shown_name), work.session.base, self.editing.rows)
        window.show()
        window.add(names)

    @Slot(object)
    def take(self, work: Work) -> None:
        """Show what was opened."""
        self._take(work)

    def go_on(self, work: Work, standing: Standing) -> None:
        """Show what another window had open, as it stood there."""
        self.keeping.watch(work)
        self._take(work, standing)

    def standing(self) -> Standing:
        """How the text is looked at now."""
        return self._views.standing()

    def _take(self, work: Work, standing: Standing | None = None) -> None:
        if standing is not None:
            self._views.prepare(standing)
        self.taken.emit()
        self._side.setCurrentWidget(self._panels.cards)  # an export told there was of another text
        self._views.set_names(*(isolated(name) for name in work.compared.called) if work.compared else ())
        self.editing.take(work)
        self.arrange()
        self._show_stored()
        self._saying.notes(work.notes)
        if standing is not None:
            self._views.stand(standing)
        elif work.stored is not None:
            self._resume(work)
        self._views.focus()
        if work.untouched and not work.session.base.blocks and work.session.recorder is None:
            self.who.ask()  # nothing can be done to a new text without it

    def _resume(self, work: Work) -> None:
        """Where a session that is opened again was left, if that is still there."""
        left = bookmarks.of(work.file.path)
        row = self.editing.row(left[0].row) if left is not None else None
        if left is not None and row is not None:
            place, top = left
            self._views.resume(Place(row.id, min(max(place.offset, 0), len(row.shown))), top)

    def remember_places(self) -> None:
        """How wide the panels are."""
        self._choices.file.set_bytes("splitter", self._splitter.saveState())

    # Showing.

    @Slot(object, bool)
    def _show_rows(self, place: Place | None, whole: bool) -> None:
        """Draw the rows as they are now."""
        rows = self.editing.rows
        if whole:
            self._views.fill(rows, self.editing.session)
        else:
            # A new proposal has its number when its first words are laid out.
            self._views.set_numbers(self.editing.session)
            self.view.update_rows(rows)
        if place is not None and place.row in self.editing.positions:
            self.view.set_place(place)
        elif whole and rows:
            self.view.set_place(Place(rows[0].id, 0))
        if self.editing.session.recorder is not None:
            # Undo can bring recording back, too.
            self._saying.in_text.clear("not-recording")
        self.refresh()

    @Slot(object)
    def _show_step(self, place: Place) -> None:
        """Where undo or redo changed the text."""
        self._views.put_caret(place)

    @Slot()
    def _panels_followed(self) -> None:
        known = self._panels.known
        self.going.changes = tuple(
            block for block in known.changes if (row := self.editing.row(block)) is None or self._views.amends(row))
        self.colliding.places = known.collisions
        self.view.set_collisions(known.colliding)
        self._compare_bar.set_summary(self._panels.tally())
        self._caret_arrived()

    @Slot()
    def _caret_arrived(self) -> None:
        """The counter of changes, status and actions, once the caret has come to rest."""
        row = self.editing.here()
        changes = self.going.changes
        at = changes.index(row.block.id) + 1 if row is not None and row.marker is not None and (
            row.block.id in changes) else 0
        self._commands.set_change(at, len(changes) if self._panels.surveyed else None)
        self._show_status()
        self.refresh()

    @Slot(str)
    def _show_collision(self, block: str) -> None:
        """The provision, and beside it the cards in which the collision is decided."""
        if not self._side.isVisible() or self._side.currentWidget() is not self._panels.cards:
            self.show_panel(True)
        self.going.go_to(block)

    @Slot(str)
    def _ask_collision(self, block: str) -> None:
        """The keyboard to the cards in which the collision is decided."""
        self._show_collision(block)
        self._panels.cards.set_current(block)
        self._panels.cards.focus_current()

    @Slot(str)
    def _show_stepped(self, block: str) -> None:
        """The provision whose card was reached with the keys, which stay in the cards."""
        if block in self.editing.positions:
            self._views.visit(Place(block, 0))

    @Slot()
    def _recording_settled(self) -> None:
        if self.editing.work is not None and self.editing.session.recorder is not None:
            self._saying.in_text.clear("not-recording")
        self.refresh()
        if not self.who.bar.isVisible():
            self._views.focus()

    @Slot(object)
    def _show_export(self) -> None:
        focus = self.focusWidget()
        inside = focus is not None and self._side.isAncestorOf(focus)
        self._side.setCurrentWidget(self.exporter.panel)
        self._side.show()
        self._show_rails()
        if inside:
            self.exporter.panel.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_status()

    @Slot()
    def _close_export(self) -> None:
        self._side.setCurrentWidget(self._panels.cards)
        self.arrange()
        self._views.focus()

    # Readings, panels, zoom.

    def set_reading(self, reading: Reading) -> None:
        """Show another reading of the same text, in one column."""
        self._views.set_reading(reading)
        self._saying.in_text.clear("original")
        self.arrange()

    @Slot()
    def _say_closed(self) -> None:
        """Why nothing can be typed where somebody tried to."""
        view = self.view
        if isinstance(view, SideBySide) and view.wanted and not view.base.hasFocus():
            self._saying.column_closed()
        else:
            self._saying.original_closed()

    @Slot()
    def show_amended(self) -> None:
        """The caret where the text takes amendments: among all marks, or in the one column for all of them."""
        self._saying.in_text.clear("original")
        if not self._views.wants_pair:
            self.set_reading(Reading.MARKED)
        elif self._views.texts:
            self.set_texts(())
        self._views.focus()

    @Slot(QAction)
    def _reading_chosen(self, action: QAction) -> None:
        a = self._actions
        readings = {a.marks: Reading.MARKED, a.simple: Reading.SIMPLE, a.final: Reading.FINAL,
                    a.original: Reading.ORIGINAL}
        self.set_reading(readings[action])

    @Slot(bool)
    def set_side_by_side(self, wanted: bool) -> None:
        """Base and amended text beside each other; in one column where the window is narrow."""
        self._views.wants_pair = wanted
        if wanted and self.opened and self._window.width() < self._pair_from():
            self._saying.hint(self.tr("The window is too narrow for two columns: both texts stand in one."))
        self.arrange()

    @Slot(bool)
    def set_folding(self, wanted: bool) -> None:
        """What nobody amends is folded away while both texts are shown."""
        if wanted and not self._views.wants_pair:
            self._views.wants_pair = True
        self._views.set_folding(wanted)
        self.arrange()

    @Slot(tuple)
    def set_texts(self, names: tuple[str, ...]) -> None:
        """A column beside the base for each of these sponsors; for none of them, one with everything."""
        self._views.texts = names
        if names and self._window.width() < self._pair_from():
            self._saying.hint(self.tr("The window is too narrow for so many columns: all texts stand in one."))
        self.arrange()
        self._panels_followed()

    def _pair_from(self) -> int:
        """Width of the window, in pixels, from which all columns have room."""
        return PAIR_FROM + COLUMN * (self._views.columns(self.editing.session) - 2)

    def arrange(self) -> None:
        """Show the view and the panels that the width allows."""
        if not self.opened:
            return
        width = self._window.width()
        pair = self._views.arrange(width >= self._pair_from(), self.editing.rows, self.editing.session)
        self.view.set_collisions(self._panels.known.colliding)
        self._commands.set_room(width)
        self._compare_bar.setVisible(self._views.wants_pair and width >= RAILS_FROM)
        outline, panel = self._panels.outline, self._side
        room = {outline: width >= OUTLINE_FROM and not pair, panel: width >= PANEL_FROM and not pair}
        outline.setVisible(self._choices.now.outline and (room[outline] or outline in self._insisted))
        exporting = panel.currentWidget() is self.exporter.panel
        panel.setVisible(exporting or (self._choices.now.panel and (room[panel] or panel in self._insisted)))
        self._show_rails()
        self.refresh()

    def _show_rails(self) -> None:
        """A rail stands for each panel that is not shown, where it leaves the text its room."""
        for rail, panel in zip(self._rails, (self._panels.outline, self._side), strict=True):
            rail.setVisible(panel.isHidden() and self._window.width() >= RAILS_FROM)

    def widened(self) -> None:
        """The window has another width."""
        self._insisted.clear()
        self.arrange()

    @Slot(bool)
    def show_outline(self, shown: bool) -> None:
        self._choices.remember(outline=shown)
        self._insist(self._panels.outline, shown)

    @Slot(bool)
    def show_panel(self, shown: bool) -> None:
        self._choices.remember(panel=shown)
        self._side.setCurrentWidget(self._panels.cards)
        self._insist(self._side, shown)

    def _insist(self, panel: QWidget, shown: bool) -> None:
        """Show a panel though there is little room, until the width is another; or hide it."""
        self._insisted.discard(panel)
        self.arrange()
        if shown and panel.isHidden():
            self._insisted.add(panel)
            self.arrange()

    @Slot()
    def edit_reasons(self) -> None:
        row = self.editing.here()
        if row is None:
            return
        self.show_panel(True)
        if self._panels.behind:  # what was typed a moment ago has no card yet
            self._panels.followed.connect(self.edit_reasons, Qt.ConnectionType.SingleShotConnection)
            self._panels.follow()
            return
        own = self.editing.own(row)
        if not self._panels.cards.edit_reasons(row.block.id, own.id if own else ""):
            self._saying.hint(self.tr("{place} is not amended, so there is nothing to give reasons for.").format(
                place=self.editing.called(row.id)))

    @Slot()
    def open_go_to(self) -> None:
        """A provision is typed above the outline."""
        if self._panels.outline.isHidden():
            self.show_outline(True)
        self._panels.outline.ask()

    @Slot(int)
    def set_zoom(self, percent: int) -> None:
        """Size of the text, in percent of the size it was made for."""
        percent = min(max(percent, ZOOMS[0]), ZOOMS[-1])
        self._choices.remember(zoom=percent)
        self._views.set_zoom(percent)
        self._show_status()

    @Slot()
    def zoom_in(self) -> None:
        self.set_zoom(next((z for z in ZOOMS if z > self._choices.now.zoom), ZOOMS[-1]))

    @Slot()
    def zoom_out(self) -> None:
        self.set_zoom(next((z for z in reversed(ZOOMS) if z < self._choices.now.zoom), ZOOMS[0]))

    @Slot()
    def zoom_reset(self) -> None:
        self.set_zoom(Preferences().zoom)

    # Choices and menus.

    @Slot(QAction)
    def _profile_chosen(self, action: QAction) -> None:
        name = str(action.data())
        self._choices.remember(profile=name)
        self.editing.do(
            self.tr("Rules: {name}").format(name=action.text()),
            lambda session: replace(session, profile=name),
        )

    @Slot()
    def _fill_move_menu(self) -> None:
        self.amending.fill_moves(self._actions.move_after)

    @Slot(QPoint, object)
    def _show_context_menu(self, at: QPoint, place: Place) -> None:
        """What applies to the provision clicked on."""
        menu = self._actions.context_menu(QMenu(self))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    @Slot(QPoint, str)
    def _show_outline_menu(self, at: QPoint, block: str) -> None:
        """What applies to the provision of that line, which gets the caret."""
        self.going.outline_chosen(block)
        self.refresh()
        menu = self._actions.outline_menu(QMenu(self))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    @Slot(QPoint)
    def _show_decisions(self, at: QPoint) -> None:
        """What can become of the change whose sign was clicked."""
        self.refresh()
        menu = self._actions.decision_menu(QMenu(self))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    # Keys and drops.

    @Slot()
    def next_pane(self) -> None:
        """The keyboard to the next part of the window: text, column by column, cards, outline, bars."""
        left, right = self._rails
        columns = self.view.panes if isinstance(self.view, SideBySide) else (self.view,)
        bars = (self._commands, self._compare_bar)
        first = {part: part if part in columns else next(filter(_takes_tab, part.findChildren(QWidget)), None)
                 for part in (*columns, self._side, right, self._panels.outline, left, *bars) if part.isVisible()}
        parts = [part for part, target in first.items() if target is not None]
        focus = self.focusWidget()
        at = next((n for n, part in enumerate(parts) if focus is not None and
                   (part is focus or part.isAncestorOf(focus))), -1)
        part = parts[(at + 1) % len(parts)]
        if part is self._side and self._side.currentWidget() is self._panels.cards and (
                self._panels.cards.focus_current()):
            return
        target = first[part]
        assert target is not None
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def escape(self) -> None:
        """Esc: a bar is closed, and what an export told; a panel is left for the text."""
        if self.finder.bar.isVisible():
            self.finder.close()
        elif self.opened and self._side.isVisible() and self._side.currentWidget() is self.exporter.panel:
            self._close_export()
        elif self.opened:
            self._views.focus()

    # What is true now.

    @Slot()
    def refresh(self) -> None:
        """Each action is on when it would do something."""
        a = self._actions
        work = self.editing.work
        opened = work is not None
        row = self.editing.here()
        if row is not None and is_place(row):
            row = None  # there is nothing yet that could be amended
        idle = not self._working.busy
        for action in (a.save, a.save_as, a.find, a.replace, a.find_next, a.find_previous, a.go_to, a.record, a.who,
                       a.cut, a.copy, a.paste, a.paste_plain, a.select_all, a.side_by_side, a.fold, a.next_pane,
                       a.zoom_in, a.zoom_out, a.zoom_reset, a.outline, a.panel, *a.readings.actions()):
            action.setEnabled(opened)
        for action in (a.export, a.export_marked, a.export_tracked, a.export_original, a.export_text, a.export_pdf,
                       a.export_marked_pdf, a.export_table, a.export_instructions, a.export_report, a.export_page):
            action.setEnabled(opened and idle)
        for action in (a.open, a.sample, a.new, a.compare):
            action.setEnabled(idle)
        a.repair.setEnabled(opened and idle)
        a.bring_in.setEnabled(opened and idle)
        a.remarks.setEnabled(idle and work.format in ("docx", "odt") if work else False)
        a.compare_with.setEnabled(opened and work.source is not None if work else False)
        a.reload.setEnabled(work.source is not None if work else False)
        a.go_back.setEnabled(opened and bool(self.going.been))
        a.next_collision.setEnabled(opened and bool(self.colliding.places))
        a.next_change.setEnabled(opened and bool(self.going.changes))
        a.previous_change.setEnabled(opened and bool(self.going.changes))
        undo, redo = self.editing.undo_name(), self.editing.redo_name()
        a.undo.setEnabled(bool(undo))
        a.redo.setEnabled(bool(redo))
        name_step(a.undo, self.tr("&Undo {step}") if undo else self.tr("&Undo"), undo)
        name_step(a.redo, self.tr("&Redo {step}") if redo else self.tr("&Redo"), redo)
        known = set(profile(work.session.profile).markers) if work else set()
        here = row is not None
        in_base = here and not row.added if row else False
        a.add.setEnabled(here and Marker.ADD in known)
        a.mod.setEnabled(in_base and Marker.MOD in known)
        selected = self.amending.chosen() if here else ()
        a.sup.setEnabled(Marker.SUP in known and any(r.marker is not Marker.SUP for r in selected))
        whole = self.amending.instrument(row) if row else None
        number_line = self.editing.row(whole) if whole else None
        a.sup_instrument.setEnabled(Marker.SUP in known and any(
            r is not None and r.marker is not Marker.SUP for r in (row, number_line)) and number_line is not None)
        a.noc.setEnabled(in_base and Marker.NOC in known)
        a.noc_underlined.setEnabled(in_base and Marker.NOC_UNDERLINED in known)
        own = self.editing.own(row) if row and opened else None
        a.mod_editorial.setEnabled(own is not None and row is not None
                                   and row.marker in (Marker.MOD, Marker.MOD_EDITORIAL))
        a.mod_editorial.setChecked(row is not None and row.marker is Marker.MOD_EDITORIAL)
        a.restore.setEnabled(self.amending.owns_any(selected))
        stays = row is None or row.block.cell is not None
        for action in (a.move_up, a.move_down):
            action.setEnabled(not stays)
        a.move_after.setEnabled(not stays)
        a.renumber.setEnabled(row is not None and row.block.role is Role.ITEM and not row.gone)
        a.reasons.setEnabled(bool(row and row.proposals))
        for action in (a.accept, a.reject, a.bracket):
            action.setEnabled(any(r.proposals for r in selected))
        recorder = work.session.recorder if work else None
        a.record.setChecked(recorder is not None)
        self._views.set_recording(recorder is not None)
        self._commands.set_recording(recorder.name if recorder else "")
        a.side_by_side.setChecked(self._views.wants_pair)
        a.fold.setChecked(self._views.folding)
        a.unfold.setEnabled(opened and self._views.folding and self._views.wants_pair)
        compared = work.compared if work else None
        a.swap.setEnabled(compared is not None and len(compared.files) == 2 and idle)
        self._compare_bar.set_ignoring(compared.ignoring if compared else None)
        self._compare_bar.set_sponsors(facts.by_sponsors(work.session) if work else (), self._views.texts)
        others = [p for r in selected for p in r.proposals] if recorder is not None and work else []
        a.adopt.setEnabled(any(not recorder.owns(work.session.proposal(p)) for p in others) if recorder and work
                           else any(r.proposals for r in selected))
        a.outline.setChecked(not self._panels.outline.isHidden())
        a.panel.setChecked(not self._side.isHidden() and self._side.currentWidget() is self._panels.cards)
        chosen = {Reading.MARKED: a.marks, Reading.SIMPLE: a.simple, Reading.FINAL: a.final,
                  Reading.ORIGINAL: a.original}[self._views.reading]
        chosen.setChecked(True)
        now = self._choices.now
        a.check(now.theme, self.locale().name()[:2], work.session.profile if work else now.profile or "plain")

    @Slot()
    def _show_status(self) -> None:
        if self.editing.work is None:
            return
        session = self.editing.work.session
        row = self.editing.here()
        languages = dict(LANGUAGES)
        since = facts.steps_since(self.editing.work.history, self.editing.work.exported)
        if since is None:
            exported = self.tr("Not exported yet") if self.going.changes else ""
        elif since:
            exported = self.tr("Not exported since %n change(s)", "", since)
        else:
            exported = ""
        stored = ""
        if self.editing.work.stored is not None and self.editing.all_stored:
            stored = self.tr("Stored {time}").format(time=self.editing.work.stored.strftime("%H:%M:%S"))
            if self.editing.work.source is not None and not self.keeping.source_changed():
                stored += self.tr(", original untouched")
        self._status.set_status(Status(
            provision=self.editing.called(row.id) if row else "",
            words=self.tr("%n word(s)", "", self._panels.known.words) if self._panels.surveyed else "",
            changes=self.tr("%n amendment(s)", "", len(self._panels.known.cards)) if self._panels.surveyed else "",
            collisions=self.tr("%n collision(s)", "", len(self.colliding.places)) if self.colliding.places else "",
            language=languages.get(session.base.language, session.base.language)
            + (" ←" if session.base.rtl else ""),
            recording=self.tr("Recording as {name}").format(name=session.recorder.name) if session.recorder else "",
            stored=stored,
            not_stored="" if self.editing.all_stored else self.tr("Not stored"),
            exported=exported,
            zoom=self.tr("{percent} %").format(percent=self.locale().toString(self._choices.now.zoom)),
        ))

    @Slot()
    def _show_stored(self) -> None:
        """The title and the corner tell what is open, and whether it is stored."""
        if self.editing.work is None:
            return
        self.named.emit(isolated(self.editing.work.shown_name), self.editing.all_stored)
        self._show_status()


def _takes_tab(widget: QWidget) -> bool:
    """True for a control that Tab reaches now."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible() and widget.isEnabled()
