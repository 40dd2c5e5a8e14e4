"""Everything a person can ask the window to do: one named action each, with its key and its menu.

An action knows neither the session nor the window; they connect it, and the page of a text says when it applies.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolButton, QWidget

from editor.profile import profile, profile_names
from widgets.icons import apart, icon

LANGUAGES: tuple[tuple[str, str], ...] = (
    ("en", "English"),
    ("ar", "العربية"),
    ("zh", "中文"),
    ("es", "Español"),
    ("fr", "Français"),
    ("ru", "Русский"),
)
"""Languages of the interface, each by the name it has for itself."""
STEP_WORDS = 60
"""Characters of a step's name that a menu shows."""


def name_step(action: QAction, text: str, step: str) -> None:
    """Say what the action takes back or does again, in `text` at ``{step}``; a long name is whole in the tip only."""
    shown = step if len(step) <= STEP_WORDS else step[: STEP_WORDS - 1].rstrip() + "…"
    action.setText(text.format(step=shown.replace("&", "&&")))
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{without_key(text).format(step=step)} ({keys})")


def without_key(text: str) -> str:
    """A menu's text as a button says it: no letter to press, which Chinese puts in brackets, and no dots."""
    return re.sub(r"\(&\w\)|&", "", text).rstrip("…")


def new_action(parent: QWidget, text: str, keys: Sequence[str] = (), picture: str = "") -> QAction:
    """An action of `parent` that its keys call; the tooltip tells the first of them."""
    action = QAction(text, parent)
    action.setShortcuts([QKeySequence(key) for key in keys])
    if picture:
        action.setIcon(icon(picture))
    plain = without_key(text)
    shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{plain} ({shown})" if keys else plain)
    parent.addAction(action)
    return action


def bar_button(action: QAction, worded: bool) -> QToolButton:
    """A button of a window's second bar for an action; `worded` shows its text beside its picture."""
    button = QToolButton()
    if worded:
        action.setIconText(apart(action.iconText()))
    button.setDefaultAction(action)
    button.setIconSize(QSize(16, 16))
    style = Qt.ToolButtonStyle
    button.setToolButtonStyle(style.ToolButtonTextBesideIcon if worded else style.ToolButtonIconOnly)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(action.toolTip())
    return button


class Actions(QObject):
    """The actions of one window. `parent` shows them in its menus and answers their keys."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._pictures: list[tuple[QAction, str]] = []
        self._file()
        self._edit()
        self._amend()
        self._view()
        self._rest()
        self.anytime = (
            self.new, self.open, self.sample, self.compare, self.versions, self.preferences, self.keys, self.diagnosis,
            self.about, self.close, self.quit, self.full_screen,
        )
        """What can be asked for without a text; all else waits for one."""
        for action in parent.actions():
            action.setEnabled(action in self.anytime)

    def _action(
        self, name: str, text: str, *keys: str, picture: str = "", checkable: bool = False
    ) -> QAction:
        action = new_action(self._parent, text, keys)
        action.setObjectName(name)
        action.setCheckable(checkable)
        if picture:
            self._pictures.append((action, picture))
        return action

    def draw(self) -> None:
        """Give each action its picture. Drawing forty of them takes a third of the time that a start page needs."""
        for action, picture in self._pictures:
            action.setIcon(icon(picture))
        self._pictures.clear()

    def check(self, theme: str, language: str, rules: str) -> None:
        """Show which theme, language and rules are chosen."""
        for group, chosen in ((self.themes, theme), (self.languages, language), (self.profiles, rules)):
            for action in group.actions():
                action.setChecked(action.data() == chosen)

    def _file(self) -> None:
        new = self._action
        self.new = new("new", self.tr("&New resolution"), "Ctrl+N", picture="file-pen-line")
        self.open = new("open", self.tr("&Open…"), "Ctrl+O", picture="folder-open")
        self.sample = new("sample", self.tr("Open the sa&mple resolution"), picture="book-open-text")
        self.save = new("save", self.tr("&Save"), "Ctrl+S")
        self.save_as = new("save_as", self.tr("Save session &as…"), "Ctrl+Shift+S", "F12")
        self.export = new("export", self.tr("&Export clean files"), "Ctrl+E", picture="download")
        self.export_marked = new("export_marked", self.tr("&Marked, strike and underline"), picture="file-text")
        self.export_tracked = new("export_tracked", self.tr("&Tracked changes"), picture="file-pen-line")
        self.export_original = new("export_original", self.tr("&Original text"), picture="file-down")
        self.export_text = new("export_text", self.tr("Clean &plain text"), picture="file-text")
        self.export_pdf = new("export_pdf", self.tr("Clean P&DF"), picture="printer")
        self.export_marked_pdf = new("export_marked_pdf", self.tr("Marked PD&F"), picture="printer")
        self.export_table = new("export_table", self.tr("Comparison ta&ble"), picture="table-2")
        self.export_instructions = new("export_instructions", self.tr("&Instructions"), picture="list-checks")
        self.export_report = new("export_report", self.tr("Change &report"), picture="list-tree")
        self.export_page = new("export_page", self.tr("&Web page"), picture="file-text")
        self.close = new("close", self.tr("&Close"), "Ctrl+W")
        self.quit = new("quit", self.tr("&Quit"), "Ctrl+Q")

    def _edit(self) -> None:
        new = self._action
        self.undo = new("undo", self.tr("&Undo"), "Ctrl+Z", picture="undo-2")
        self.redo = new("redo", self.tr("&Redo"), "Ctrl+Y", "Ctrl+Shift+Z", picture="redo-2")
        self.cut = new("cut", self.tr("Cu&t"), "Ctrl+X")
        self.copy = new("copy", self.tr("&Copy"), "Ctrl+C", picture="copy")
        self.paste = new("paste", self.tr("&Paste"), "Ctrl+V")
        self.paste_plain = new("paste_plain", self.tr("Paste &without format"), "Ctrl+Shift+V")
        self.select_all = new("select_all", self.tr("Select &all"), "Ctrl+A")
        for action in (self.cut, self.copy, self.paste, self.select_all):
            # Whatever has the keyboard answers these keys itself: here they are only told.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.find = new("find", self.tr("&Find…"), "Ctrl+F", picture="search")
        self.find_next = new("find_next", self.tr("Find &next"), "F3")
        self.find_previous = new("find_previous", self.tr("Find pre&vious"), "Shift+F3")
        self.replace = new("replace", self.tr("R&eplace…"), "Ctrl+H")
        self.go_to = new("go_to", self.tr("&Go to provision…"), "Ctrl+G", "F5", picture="map-pin")
        self.go_back = new("go_back", self.tr("Go &back"), "Shift+F5")
        self.preferences = new("preferences", self.tr("Preference&s…"), "Ctrl+,", picture="settings")
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)

    def _amend(self) -> None:
        new = self._action
        self.record = new(
            "record", self.tr("&Record amendments"), "Ctrl+Shift+E", picture="pen-line", checkable=True
        )
        self.who = new("who", self.tr("Record &for…"), picture="users")
        self.add = new("add", self.tr("&ADD a provision below"), "Ctrl+Alt+A")
        self.mod = new("mod", self.tr("&MOD, modify this provision"), "Ctrl+Alt+M")
        self.mod_editorial = new("mod_editorial", self.tr("(MOD), &editorial change"), checkable=True)
        self.sup = new("sup", self.tr("&SUP, suppress this provision"), "Ctrl+Alt+S")
        self.sup_instrument = new("sup_instrument", self.tr("SUP the &whole instrument"), "Ctrl+Alt+Shift+S")
        self.noc = new("noc", self.tr("&NOC, no change"), "Ctrl+Alt+N")
        self.noc_underlined = new("noc_underlined", self.tr("NOC &underlined, must not change"), "Ctrl+Alt+Shift+N")
        self.restore = new("restore", self.tr("Ta&ke the amendment back"))
        self.move_up = new("move_up", self.tr("Move u&p"), "Alt+Shift+Up", picture="chevron-up")
        self.move_down = new("move_down", self.tr("Move &down"), "Alt+Shift+Down", picture="chevron-down")
        self.renumber = new("renumber", self.tr("Renumber what follows"))
        self.move_after = QMenu(self.tr("Move af&ter"), self._parent)
        self._pictures.append((self.move_after.menuAction(), "move-vertical"))
        self.reasons = new("reasons", self.tr("Reas&ons"), "Ctrl+Alt+R", picture="message-square-text")
        self.accept = new("accept", self.tr("A&ccept"), "Ctrl+Return", picture="check")
        self.reject = new("reject", self.tr("Re&ject"), "Ctrl+Backspace", picture="x")
        self.adopt = new("adopt", self.tr("Take into my proposal"), "Ctrl+Shift+Return", picture="arrow-left")
        self.bracket = new("bracket", self.tr("Put in &brackets"), picture="brackets")
        self.next_collision = new(
            "next_collision", self.tr("Next co&llision"), "Ctrl+Alt+C", picture="git-compare-arrows"
        )
        self.next_change = new("next_change", self.tr("Ne&xt change"), "Alt+Down", picture="chevron-down")
        self.previous_change = new("previous_change", self.tr("Pre&vious change"), "Alt+Up", picture="chevron-up")

    def _view(self) -> None:
        new = self._action
        self.readings = QActionGroup(self._parent)
        self.marks = new("marks", self.tr("All &marks"), "Ctrl+1", checkable=True)
        self.simple = new("simple", self.tr("&Simple"), "Ctrl+2", checkable=True)
        self.final = new("final", self.tr("&Final"), "Ctrl+3", checkable=True)
        self.original = new("original", self.tr("&Original"), "Ctrl+4", checkable=True)
        for action in (self.marks, self.simple, self.final, self.original):
            self.readings.addAction(action)
        self.marks.setChecked(True)
        self.side_by_side = new(
            "side_by_side", self.tr("Side &by side"), "Ctrl+Shift+I", picture="columns-2", checkable=True
        )
        self.fold = new(
            "fold", self.tr("Fold the unchange&d"), "Ctrl+Shift+U", picture="fold-vertical", checkable=True
        )
        self.unfold = new("unfold", self.tr("Unfold here"), "Alt+Return")
        self.outline = new("outline", self.tr("Out&line"), "F9", picture="panel-left", checkable=True)
        self.panel = new("panel", self.tr("&Amendments"), "F8", picture="panel-right", checkable=True)
        self.next_pane = new("next_pane", self.tr("Next &pane"), "F6")
        self.zoom_in = new("zoom_in", self.tr("Zoom &in"), "Ctrl++", "Ctrl+=", picture="zoom-in")
        self.zoom_out = new("zoom_out", self.tr("Zoom ou&t"), "Ctrl+-")
        self.zoom_reset = new("zoom_reset", self.tr("&Normal size"), "Ctrl+0")
        self.full_screen = new("full_screen", self.tr("F&ull screen"), "F11", checkable=True)
        self.themes = QActionGroup(self._parent)
        for name, text in (
            ("", self.tr("As the s&ystem")),
            ("light", self.tr("&Light")),
            ("dark", self.tr("&Dark")),
            ("high-contrast", self.tr("&High contrast")),
        ):
            self._choice(self.themes, name, text)
        self.languages = QActionGroup(self._parent)
        for code, name in LANGUAGES:
            self._choice(self.languages, code, name)

    def _rest(self) -> None:
        new = self._action
        self.compare = new("compare", self.tr("Compare &files…"), "Ctrl+Shift+O", picture="git-compare-arrows")
        self.repair = new("repair", self.tr("Repair a &damaged text…"), picture="wand-sparkles")
        self.compare_with = new("compare_with", self.tr("Compare the base with &another version…"))
        self.bring_in = new("bring_in", self.tr("&Bring in proposals of others…"), picture="users")
        self.swap = new("swap", self.tr("&Swap base and amended text"), picture="arrow-left-right")
        self.swap.setIconText(self.tr("Swap"))
        self.versions = new("versions", self.tr("&Language versions side by side…"), picture="languages")
        self.profiles = QActionGroup(self._parent)
        language = self._parent.locale().name()[:2]
        for name in profile_names():
            self._choice(self.profiles, name, profile(name).title(language))
        self.remarks = new("remarks", self.tr("Co&mments in the opened file…"), picture="message-square-text")
        self.reload = new("reload", self.tr("&Look at the opened file again"))
        self.keys = new("keys", self.tr("&Keys"), "F1", "Ctrl+?")
        self.diagnosis = new("diagnosis", self.tr("&Copy diagnostic text"), picture="copy")
        self.about = new("about", self.tr("&About Interline"), picture="info")

    def _choice(self, group: QActionGroup, data: str, text: str) -> None:
        action = QAction(text, self._parent, checkable=True)
        action.setData(data)
        group.addAction(action)

    def fill(self, bar: QMenuBar, recent: QMenu) -> None:
        """Put every action into the menus of `bar`; `recent` is the list of files, filled by the window."""
        file = bar.addMenu(self.tr("&File"))
        self._put(file, self.new, self.open)
        recent.setTitle(self.tr("Open &recent"))
        file.addMenu(recent)
        self._put(file, self.sample, None, self.save, self.save_as, None, self.export)
        self.export_menu(file.addMenu(self.tr("E&xport as")))
        self._put(file, None, self.close, self.quit)

        edit = bar.addMenu(self.tr("&Edit"))
        self._put(edit, self.undo, self.redo, None, self.cut, self.copy, self.paste, self.paste_plain,
                  self.select_all, None, self.find, self.find_next, self.find_previous, self.replace, None,
                  self.go_to, self.go_back, None, self.preferences)

        amend = bar.addMenu(self.tr("&Amend"))
        self._put(amend, self.record, self.who, None, *self.markers(), self.restore, None,
                  self.move_up, self.move_down, self.move_after, self.renumber, None, self.reasons, self.accept,
                  self.reject,
                  self.bracket, self.adopt, None, self.next_change, self.previous_change, self.next_collision)

        view = bar.addMenu(self.tr("&View"))
        self._put(view, *self.readings.actions(), None, self.side_by_side, self.fold, self.unfold, None,
                  self.outline, self.panel, self.next_pane, None, self.zoom_in, self.zoom_out, self.zoom_reset, None)
        view.addMenu(self.tr("&Colours")).addActions(self.themes.actions())
        view.addMenu(self.tr("Lan&guage")).addActions(self.languages.actions())
        view.addAction(self.full_screen)

        self._put(bar.addMenu(self.tr("&Compare")), self.compare, self.compare_with, self.bring_in, self.swap,
                  None, self.versions)
        tools = bar.addMenu(self.tr("&Tools"))
        tools.addMenu(self.tr("&Rules of the conference")).addActions(self.profiles.actions())
        self._put(tools, self.repair, self.remarks, self.reload)
        self._put(bar.addMenu(self.tr("&Help")), self.keys, self.diagnosis, None, self.about)
        for menu in (recent, self.move_after, *bar.findChildren(QMenu)):
            # Else a menu is called as the program is.
            menu.setAccessibleName(without_key(menu.title()))

    def markers(self) -> tuple[QAction, ...]:
        """What a proposal can do to a provision, or to the whole instrument it stands in."""
        return (self.add, self.mod, self.mod_editorial, self.sup, self.sup_instrument, self.noc, self.noc_underlined)

    def export_menu(self, menu: QMenu) -> QMenu:
        """The other kinds of file, put into `menu`."""
        self._put(menu, self.export_marked, self.export_tracked, self.export_original, None, self.export_text,
                  self.export_pdf, self.export_marked_pdf, self.export_page, None, self.export_table,
                  self.export_instructions, self.export_report)
        return menu

    def decision_menu(self, menu: QMenu) -> QMenu:
        """What can become of a change, put into `menu`."""
        self._put(menu, self.accept, self.reject, self.bracket, self.adopt, None, self.reasons)
        return menu

    def context_menu(self, menu: QMenu) -> QMenu:
        """What applies to the provision clicked on, put into `menu`."""
        self._put(menu, self.cut, self.copy, self.paste, self.paste_plain, None, *self.markers(), self.restore, None,
                  self.move_up, self.move_down, self.move_after, None, self.reasons, self.accept, self.reject,
                  self.bracket, self.adopt)
        return menu

    def outline_menu(self, menu: QMenu) -> QMenu:
        """What applies to the line of the outline clicked on, put into `menu`."""
        self._put(menu, *self.markers(), self.restore, None, self.reasons, self.accept, self.reject, self.bracket)
        return menu

    @staticmethod
    def _put(menu: QMenu, *actions: QAction | QMenu | None) -> None:
        for action in actions:
            if action is None:
                menu.addSeparator()
            elif isinstance(action, QMenu):
                menu.addMenu(action)
            else:
                menu.addAction(action)
