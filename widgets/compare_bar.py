"""The second bar of the side-by-side view: how the texts are compared and shown, and what came of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QToolButton, QWidget

from editor.ignoring import USUAL, Ignoring
from editor.markup import Change
from widgets.actions import Actions, bar_button
from widgets.framed import bar_above
from widgets.icons import apart, icon
from widgets.theme import Theme
from widgets.view.guard import guarded
from widgets.view.ink import Ink
from widgets.view.marks import Stroke, draw_lines, draw_tints


class CompareBar(QFrame):
    """Buttons for what concerns both texts. It knows actions, names and counts only."""

    linked = Signal(bool)
    texts_chosen = Signal(tuple)
    """Names of the sponsors whose texts get a column each; none for one column with everything."""
    ignoring_chosen = Signal(object)
    """An `Ignoring`."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _, self._row = bar_above(self)
        row = self._row
        self._link = self._button(self.tr("Linked scrolling"), "link-2")
        self._link.setCheckable(True)
        self._link.setChecked(True)
        self._link.setToolTip(self.tr("The texts scroll together"))
        self._link.toggled.connect(self.linked)
        fold, self._swap = (bar_button(action, worded=True) for action in (actions.fold, actions.swap))
        row.addWidget(fold)
        row.addWidget(self._swap)
        self._sponsors: Sequence[str] = ()
        self._chosen: Sequence[str] = ()
        self._texts = self._menu(self.tr("Columns"), "columns-2", self._fill_texts)
        self._texts.setToolTip(self.tr("One column for all amendments, or one for each sponsor"))
        self._ignoring = USUAL
        self._ignore = self._menu(self.tr("Ignore"), "list-filter", self._fill_ignored)
        self._ignore.setToolTip(self.tr("Differences that are no amendments"))
        row.addStretch()
        self._legend = Legend(theme)
        row.addWidget(self._legend)
        self._summary = QLabel()
        self._summary.setProperty("quiet", True)
        row.addWidget(self._summary)

    def _button(self, text: str, picture: str) -> QToolButton:
        button = QToolButton()
        button.setText(apart(text) if picture else text)
        button.setAccessibleName(text)
        if picture:
            button.setIcon(icon(picture))
        button.setIconSize(QSize(16, 16))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row.addWidget(button)
        return button

    def _menu(self, text: str, picture: str, fill: object) -> QToolButton:
        button = self._button(text, picture)
        button.setObjectName("choice")
        menu = QMenu(button)
        menu.aboutToShow.connect(fill)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def set_summary(self, words: str) -> None:
        """How many provisions are amended, and how."""
        self._summary.setText(words)
        self._summary.setAccessibleName(self.tr("What is amended: {words}").format(words=words) if words else "")
        self._fit()

    def set_sponsors(self, names: Iterable[str], chosen: Sequence[str]) -> None:
        """Who amends the text, and who of them has a column."""
        self._sponsors, self._chosen = tuple(names), tuple(chosen)
        self._texts.setVisible(len(self._sponsors) > 1)

    def set_ignoring(self, ignoring: Ignoring | None) -> None:
        """What was passed by when the texts were compared; `None` where none were."""
        self._ignoring = ignoring or USUAL
        self._ignore.setVisible(ignoring is not None)
        self._swap.setVisible(ignoring is not None)

    # Menus.

    @Slot()
    def _fill_texts(self) -> None:
        menu = self._texts.menu()
        menu.clear()
        together = menu.addAction(self.tr("All amendments in one column"))
        together.setCheckable(True)
        together.setChecked(not self._chosen)
        together.triggered.connect(self._together)
        menu.addSeparator()
        for name in self._sponsors:
            action = menu.addAction(name.replace("&", "&&"))
            action.setData(name)
            action.setCheckable(True)
            action.setChecked(name in self._chosen)
            action.triggered.connect(self._text_toggled)

    @Slot()
    def _together(self) -> None:
        self.texts_chosen.emit(())

    @Slot()
    def _text_toggled(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            name = str(action.data())
            names = {*self._chosen} ^ {name}
            self.texts_chosen.emit(tuple(one for one in self._sponsors if one in names))

    @Slot()
    def _fill_ignored(self) -> None:
        menu = self._ignore.menu()
        menu.clear()
        for name, text in ignored_words():
            action = menu.addAction(text)
            action.setData(name)
            action.setCheckable(True)
            action.setChecked(getattr(self._ignoring, name))
            action.triggered.connect(self._ignored_toggled)
        menu.addSeparator()
        menu.addAction(self.tr("Formatting is never an amendment")).setEnabled(False)

    @Slot()
    def _ignored_toggled(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            name = str(action.data())
            changed = replace(self._ignoring, **{name: not getattr(self._ignoring, name)})
            self.ignoring_chosen.emit(changed)

    # Room.

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The legend gives way first, then the words of the buttons."""
        buttons = self.findChildren(QToolButton)
        style = Qt.ToolButtonStyle
        for legend, words in ((True, True), (False, True), (False, False)):
            self._legend.setVisible(legend)
            for button in buttons:
                button.setToolButtonStyle(style.ToolButtonTextBesideIcon if words else style.ToolButtonIconOnly)
                button.setMinimumWidth(button.sizeHint().width())
            self._row.invalidate()
            if self._row.minimumSize().width() <= self.width():
                return


def ignored_words() -> Sequence[tuple[str, str]]:
    """Each kind of difference that can be passed by: its field of `Ignoring`, and what people call it."""
    translate = QCoreApplication.translate
    words = {
        "spacing": translate("CompareBar", "Spacing"),
        "hyphenation": translate("CompareBar", "Hyphenation"),
        "apostrophes": translate("CompareBar", "Apostrophes and quotation marks"),
        "ligatures": translate("CompareBar", "œ and oe, æ and ae"),
        "case": translate("CompareBar", "Capital and small letters"),
    }
    return [(field.name, words[field.name]) for field in fields(Ignoring)]


@dataclass(frozen=True, slots=True)
class _Stretch:
    left: float
    right: float
    baseline: float


class Legend(QWidget):
    """The marks themselves, each on the word that says what it means."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ink = Ink(theme, "", 1.0)
        self._words = (
            (self.tr("added"), Change.INSERTED, False),
            (self.tr("deleted"), Change.DELETED, False),
            (self.tr("moved"), Change.INSERTED, True),
        )
        self.setAccessibleName(self.tr("Legend of the marks"))
        metrics = self._ink.metrics(self._ink.interface(13))
        self.setFixedSize(round(sum(metrics.horizontalAdvance(word) + 16 for word, _, _ in self._words)), 28)

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._ink
        font = ink.interface(13)
        metrics = ink.metrics(font)
        painter.setFont(font)
        words = self._words if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else self._words[::-1]
        x, baseline = 4.0, 18.0
        for word, change, moved in words:
            wide = metrics.horizontalAdvance(word)
            stroke = (Stroke(_Stretch(x, x + wide, baseline), change, moved, underline=False, strike=False),)
            draw_tints(painter, QPointF(0, 0), stroke, ink, 13, False)
            painter.setPen(ink(ink.change(change, moved)))
            side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(QRectF(x, 0, wide + 2, baseline + metrics.descent()),
                             side | Qt.AlignmentFlag.AlignBottom, word)
            draw_lines(painter, QPointF(0, 0), stroke, ink, 13, False)
            x += wide + 16
        painter.end()
