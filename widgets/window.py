"""The window: the start page, and behind it the page of a text.

The start page is there at once. What a text needs is loaded and made when the start page is painted, or
when something is opened before that.
"""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMainWindow,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from widgets.actions import LANGUAGES, Actions
from widgets.choices import Choices
from widgets.framed import stacked
from widgets.messages_bar import directed
from widgets.preferences import Preferences, PreferencesFile
from widgets.recents import Recents
from widgets.saying import Saying
from widgets.start import StartPage
from widgets.theme import Theme
from widgets.wishes import Wish
from widgets.working import Working

if TYPE_CHECKING:
    from widgets.editor_page import EditorPage

NAME_FROM = 900
"""Width of the window, in pixels, from which what is open is told beside the menus."""
NAME_WIDEST = 320
"""Pixels that its name takes there at the most: a longer one would push the menus aside. The title has it whole."""


class Window(QMainWindow):
    """One session at a time, or none."""

    another_asked = Signal(object)
    """A `Wish` to be fulfilled in a window of its own."""
    look_changed = Signal()
    """Language or theme were chosen: the windows are to be made anew."""
    closed = Signal(object)
    """This window is gone from the desk."""

    def __init__(self, preferences: PreferencesFile, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._choices = Choices(preferences)
        self._editor: EditorPage | None = None
        self.setAcceptDrops(True)
        self.setMinimumSize(480, 360)
        self.actions_ = Actions(self)
        self.saying = Saying(self)
        self.working = Working(self)
        self._recents = Recents(self._choices, self)
        self._build()
        self._connect()
        self._restore_place()
        self._show_start()

    def _build(self) -> None:
        """Menus, and the pages below them."""
        self._recent = QMenu(self)
        self.actions_.fill(self.menuBar(), self._recent)
        now = self.preferences
        self.actions_.check(now.theme, self.locale().name()[:2], now.profile or "plain")
        self._where = QLabel()
        self._where.setContentsMargins(12, 0, 16, 0)
        self._where.setMinimumHeight(28)
        self.menuBar().setCornerWidget(self._where)
        self._start_page = StartPage(self.actions_, self._theme, LANGUAGES)
        self._start_page.installEventFilter(self)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._start_page)
        centre = QWidget()
        stacked(centre, self.saying.on_start, self.working.bar, self._pages)
        self.setCentralWidget(centre)

    def _connect(self) -> None:
        """What can be asked for without a text. Bound methods: a lambda would keep the window alive."""
        a, start = self.actions_, self._start_page
        for action, slot in (
            (a.close, self.close_session), (a.quit, QApplication.closeAllWindows),
            (a.full_screen, self.set_full_screen),
        ):
            action.triggered.connect(slot)
        for action in set(a.anytime) - {a.close, a.quit, a.full_screen}:
            action.triggered.connect(self._ask_again)
        a.profiles.triggered.connect(self._choose_again)
        a.themes.triggered.connect(self._theme_chosen)
        a.languages.triggered.connect(self._language_chosen)
        self._recent.aboutToShow.connect(self._fill_recent)
        self._recents.chosen.connect(self._open_named)
        start.file_chosen.connect(self._open_named)
        start.sample_chosen.connect(self._open_sample)
        start.files_dropped.connect(self._take_files)
        start.discard_asked.connect(self._recents.discard)
        start.language_chosen.connect(self.choose_language)
        self.working.refused.connect(self.saying.refuse)

    def _restore_place(self) -> None:
        geometry = self._choices.file.bytes("geometry")
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            # The frame of the window wants its room, too.
            self.resize(QSize(1440, 900).boundedTo(self.screen().availableSize() - QSize(16, 48)))

    # The page of a text.

    @property
    def editor(self) -> EditorPage:
        """The page of a text, made when it is first asked for."""
        if self._editor is None:
            from widgets.editor_page import EditorPage

            self.actions_.draw()
            editor = EditorPage(
                self.actions_, self.saying, self.working, self._recents, self._choices, self._theme, self)
            editor.another_asked.connect(self.another_asked)
            editor.look_changed.connect(self.look_changed)
            editor.taken.connect(self._show_editor)
            editor.named.connect(self._show_name)
            self._pages.addWidget(editor)
            self._editor = editor
        return self._editor

    @Slot()
    def _make_editor(self) -> None:
        _ = self.editor

    @Slot()
    def _ask_again(self) -> None:
        """Something was asked for before there was anybody to do it."""
        if self._editor is None:
            asked = self.sender()
            self._make_editor()
            if isinstance(asked, QAction):
                asked.trigger()

    @Slot(QAction)
    def _choose_again(self, action: QAction) -> None:
        """The same of one choice among several."""
        if self._editor is None:
            self._make_editor()
            action.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Once the start page is painted there is time for all the rest."""
        if event.type() is QEvent.Type.Paint and watched is self._start_page:
            self._start_page.removeEventFilter(self)
            QTimer.singleShot(0, self._make_ready)
        return False

    @Slot()
    def _make_ready(self) -> None:
        """Make the page of a text so that nobody waits for it later, unless the window is gone already."""
        if self.isVisible():
            self._make_editor()

    @property
    def opened(self) -> bool:
        """True while something is open."""
        return self._editor is not None and self._editor.opened

    @property
    def control(self) -> str | None:
        """The field of the preferences chosen last, while their dialog is open, as `Preferring.control` tells it."""
        return self._editor.preferring.control if self._editor is not None else None

    def shows(self, wish: Wish) -> bool:
        """Whether the one file that is wished is open here, as a document or as a session."""
        work = self._editor.editing.work if self._editor is not None else None
        return work is not None and len(wish.files) == 1 and wish.files[0] in (work.source, work.file.path)

    def open(self, path: Path) -> None:
        """Open a document or a session."""
        self.fulfil(Wish((path,)))

    def fulfil(self, wish: Wish) -> None:
        """Show what is wished; in a window of its own when this one has something open."""
        self.editor.keeping.fulfil(wish)

    @Slot(str)
    def _open_named(self, name: str) -> None:
        self.open(Path(name))

    @Slot(str)
    def _open_sample(self, name: str) -> None:
        self.fulfil(Wish(sample=name))

    @Slot(list)
    def _take_files(self, names: list[str]) -> None:
        self.editor.keeping.take_files(names)

    def go_on_from(self, other: Window) -> None:
        """Stand where the other window stands, with what it has open; it has nothing open any more."""
        self.setGeometry(other.normalGeometry() if other.isMaximized() or other.isFullScreen() else other.geometry())
        self.setWindowState(other.windowState())
        self.actions_.full_screen.setChecked(other.isFullScreen())
        if other.opened:
            standing, work = other.editor.standing(), other.editor.keeping.give_up()
            self.editor.go_on(work, standing)

    def store(self) -> bool:
        """Store what is typed and composed; False when it could not be, which is said."""
        return self._editor is None or self._editor.keeping.finish()

    @Slot()
    def close_session(self) -> None:
        """Back to the start page. Nothing is asked, because everything is stored."""
        if not self.opened:
            self.close()
        elif self.editor.keeping.close():
            self.saying.in_text.clear()
            self.saying.opened = False
            self._show_start()
            self.editor.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.working.cancel()
        if self._editor is not None:
            if not self._editor.keeping.close():
                event.ignore()
                return
            self._editor.remember_places()
        self._choices.file.set_bytes("geometry", self.saveGeometry())
        event.accept()
        self.closed.emit(self)

    def tell_crash(self, log: str) -> None:
        """Something nobody foresaw happened; `log` is the path of the report, or ""."""
        self.saying.crashed(log, self._editor is None or self._editor.editing.store())

    # Showing.

    def _show_start(self) -> None:
        """Nothing open: the start page."""
        self._start_page.set_recent(self._recents.files())
        self._pages.setCurrentWidget(self._start_page)
        self._where.clear()
        self.setWindowTitle(QApplication.applicationDisplayName() or "Interline")

    @Slot()
    def _show_editor(self) -> None:
        self.saying.opened = True
        self.saying.on_start.clear()
        self._pages.setCurrentWidget(self.editor)

    @Slot(str, bool)
    def _show_name(self, name: str, stored: bool) -> None:
        """The title and the corner tell what is open, and whether all of it is stored."""
        title = name if stored else self.tr("{name} (not stored)").format(name=name)
        self.setWindowTitle(f"{title} – Interline")
        bold = QFont(self._where.font())
        bold.setBold(True)
        metrics = QFontMetrics(bold)
        if metrics.horizontalAdvance(name) > NAME_WIDEST:
            name = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, NAME_WIDEST)  # its isolates are its ends
        shown = self.tr("{name}  ·  ✓ All work stored") if stored else self.tr("{name}  ·  ✗ Not stored")
        self._where.setText(directed(shown.format(name=f"<b>{escape(name)}</b>")))
        # A menu bar lays its corner out only when it gets it.
        self._where.adjustSize()
        self.menuBar().setCornerWidget(self._where)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().height() != event.size().height():
            self.saying.in_text.fit()
            self.saying.on_start.fit()
        if event.oldSize().width() != event.size().width():
            # The menus come first; the title says the same.
            self._where.setVisible(event.size().width() >= NAME_FROM)
            if self._editor is not None:
                self._editor.widened()

    @Slot(bool)
    def set_full_screen(self, wanted: bool) -> None:
        if wanted:
            self.showFullScreen()
        else:
            self.showNormal()

    # Choices, keys and drops.

    @property
    def preferences(self) -> Preferences:
        return self._choices.now

    @Slot(QAction)
    def _theme_chosen(self, action: QAction) -> None:
        self._choices.remember(theme=str(action.data()))
        self.look_changed.emit()

    @Slot(QAction)
    def _language_chosen(self, action: QAction) -> None:
        self.choose_language(str(action.data()))

    @Slot(str)
    def choose_language(self, code: str) -> None:
        """Another language of the interface: the windows are made anew in it."""
        self._choices.remember(language=code)
        self.look_changed.emit()

    @Slot()
    def _fill_recent(self) -> None:
        self._recents.fill(self._recent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that mean the same all over the window, but where something else takes them."""
        focus, plain = self.focusWidget(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        # Where the desktop does not say more, Qt lets the space bar press buttons only, and knows no F10.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            if isinstance(focus, QPushButton | QToolButton) and not event.isAutoRepeat():
                focus.click()
        elif event.key() == Qt.Key.Key_F10 and plain:
            self.menuBar().setActiveAction(self.menuBar().actions()[0])
        elif event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._ask_context_menu(focus)
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.working.busy:
            self.working.cancel()
        elif self._editor is not None:
            self._editor.escape()

    @staticmethod
    def _ask_context_menu(focus: QWidget | None) -> None:
        """As the menu key asks for it: where the caret stands, or in the middle."""
        if focus is None:
            return
        caret = focus.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        place = caret.center() if isinstance(caret, QRect) and not caret.isEmpty() else focus.rect().center()
        keys = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(focus, QContextMenuEvent(keys, place, focus.mapToGlobal(place)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self._take_files(files)
