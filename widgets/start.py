"""The page shown while nothing is open: three ways in, what was open last, a sample."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from formats.samples import sample_for, samples
from widgets.actions import Actions
from widgets.icons import icon, pixmap, worded
from widgets.messages_bar import directed
from widgets.recents import RecentFile
from widgets.sample_page import SamplePage
from widgets.saying import isolated
from widgets.tabbing import in_order
from widgets.theme import Theme

OFFLINE_FROM, WAYS_BESIDE = 900, 620
"""Widths of the page from which it says that it works offline, and the three ways in stand beside each other."""
MARGIN, APART, LEAST_APART = 36, 56, 24
"""Beside both columns, and between them: as wished, and at the least."""
NARROWEST_WAY = 168
"""Width of a way in, in pixels, that its longest word has room in."""
LEAST = 160
"""Pixels that a name, and what is known of it, have beside a long one of the other."""


class Sentence(QWidget):
    """*Change the text*, amended: the name of the program, explained."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Change the wording."))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(520, 118)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont()
        font.setFamilies(["Noto Serif", "Noto Naskh Arabic", "Noto Serif CJK SC"])
        font.setPixelSize(48)
        above = QFont(font)
        above.setPixelSize(36)
        above.setItalic(self.locale().name()[:2] not in ("ar", "zh"))
        metrics, small = QFontMetricsF(font), QFontMetricsF(above)
        before, old, new, after = self.tr("Change the "), self.tr("text"), self.tr("wording"), self.tr(".")
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        base = 92.0
        x = self.width() - 1.0 if rtl else 0.0
        side = -1 if rtl else 1

        def put(text: str, colour: str, at: float, low: float, which: QFont, width: float) -> float:
            painter.setFont(which)
            painter.setPen(QColor(colour))
            left = at - width if rtl else at
            painter.drawText(round(left), round(low), text)
            return left

        width = metrics.horizontalAdvance(before)
        put(before, self._theme.text, x, base, font, width)
        x += side * width
        width = metrics.horizontalAdvance(old)
        left = put(old, self._theme.dele, x, base, font, width)
        painter.setPen(QPen(QColor(self._theme.dele), 3))
        painter.drawLine(round(left - 3), round(base - 15), round(left + width + 3), round(base - 15))
        wide = small.horizontalAdvance(new)
        at = x + side * (width - wide) / 2
        left = put(new, self._theme.ins, at, base - 48, above, wide)
        painter.setPen(QPen(QColor(self._theme.ins), 2))
        painter.drawLine(round(left), round(base - 39), round(left + wide), round(base - 39))
        x += side * width
        painter.drawPolyline([QPointF(x - 4 * side, base + 18), QPointF(x + 5 * side, base + 2),
                              QPointF(x + 14 * side, base + 18)])
        put(after, self._theme.text, x + side * 16, base, font, metrics.horizontalAdvance(after))
        painter.end()


def _needed(button: QToolButton) -> QSize:
    """Size of what is laid out inside. Qt asks even of a button that is going, whose layout has gone."""
    inside = button.layout()
    return inside.totalSizeHint() if inside is not None else QSize()


class Way(QToolButton):
    """One way in: a picture, a verb, a line of explanation."""

    def __init__(self, action: QAction, title: str, detail: str, picture: str, theme: Theme, first: bool) -> None:
        super().__init__()
        self.setObjectName("way")
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        border = theme.accent if first else theme.line
        self.setStyleSheet(
            # The style sheet of all gives a button the least width of a small picture.
            f"QToolButton#way {{border: 1px solid {border}; border-radius: 8px; background: {theme.page};"
            f" min-width: {NARROWEST_WAY}px; padding: 0;}}"
            f"QToolButton#way:hover {{background: {theme.hover};}}"
            f"QToolButton#way:pressed {{background: {theme.press};}}"
            f"QToolButton#way:focus {{border: 2px solid {theme.accent};}}"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(4)
        top = QHBoxLayout()
        sign = QLabel()
        sign.setFixedSize(46, 46)
        sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sign.setPixmap(pixmap(picture, theme.onaccent if first else theme.accent, 24, 2))
        sign.setStyleSheet(f"background: {theme.accent if first else theme.tint}; border-radius: 8px")
        key = QLabel(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
        key.setProperty("hint", True)
        top.addWidget(sign)
        top.addStretch()
        top.addWidget(key)
        column.addLayout(top)
        column.addSpacing(4)
        name = QLabel(title, wordWrap=True)
        name.setStyleSheet("font-size: 15px; font-weight: 600")
        more = QLabel(directed(detail), wordWrap=True)
        more.setProperty("quiet", True)
        column.addWidget(name)
        column.addWidget(more)
        column.addStretch()
        for label in (sign, key, name, more):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(action.trigger)

    def sizeHint(self) -> QSize:
        """What the labels inside need: a button by itself would only ask for its own text."""
        return _needed(self)

    def minimumSizeHint(self) -> QSize:
        return QSize(170, _needed(self).height())


class RecentRow(QToolButton):
    """A file opened before: sign, name, and what is known about it at the end of the row."""

    def __init__(self, file: RecentFile, theme: Theme, missing: str) -> None:
        super().__init__()
        self.setObjectName("recent")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setEnabled(file.there)
        self.setProperty("path", str(file.path))
        detail = file.detail if file.there else missing
        self.setAccessibleName(f"{file.name}, {detail}")
        self.setToolTip(str(file.path))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        sign = QLabel()
        picture, colour = ("file-text", theme.accent) if file.there else ("file-x", theme.off)
        sign.setPixmap(pixmap(picture, colour, 18, 2))
        name = Elided(file.name, Qt.AlignmentFlag.AlignLeading)
        name.setStyleSheet(f"font-size: 14px; font-weight: 500; color: {theme.text if file.there else theme.off}")
        more = Elided(detail, Qt.AlignmentFlag.AlignTrailing)
        more.setStyleSheet(f"color: {theme.text3 if file.there else theme.text2}")
        row.addWidget(sign)
        row.addWidget(name)
        row.addWidget(more, 1)
        for label in (sign, name, more):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return _needed(self)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _needed(self).height())


class Elided(QLabel):
    """A line at an end of its row that gives way in its middle, but not to the other one alone."""

    def __init__(self, text: str, end: Qt.AlignmentFlag) -> None:
        super().__init__(text)
        self._end = end

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), LEAST), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        painter.drawText(self.rect(), self._end | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


class DropTarget(QFrame):
    """Where files are dropped: a dashed box, solid while files are over the page."""

    def __init__(self, text: str, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("drop")
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(8)
        sign = QLabel()
        rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        sign.setPixmap(pixmap("file-input", theme.text2, 18, 2, rtl))
        words = QLabel(text)
        row.addStretch()
        row.addWidget(sign)
        row.addWidget(words)
        row.addStretch()
        self.set_ready(False)

    def set_ready(self, ready: bool) -> None:
        """Show whether files that could be taken are held over the page."""
        theme = self._theme
        look = f"2px solid {theme.accent}; background: {theme.tint}" if ready else f"2px dashed {theme.edge}"
        self.setStyleSheet(f"QFrame#drop {{border: {look}; border-radius: 10px;}}")


class StartPage(QWidget):
    """Three ways in, recent files, a drop target, the sample."""

    file_chosen = Signal(str)
    sample_chosen = Signal(str)
    """Name of a sample."""
    language_chosen = Signal(str)
    discard_asked = Signal(str)
    """The session of that path is wanted no more."""
    files_dropped = Signal(list)
    """Names of the files."""

    def __init__(self, actions: Actions, theme: Theme, languages: Sequence[tuple[str, str]],
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(
            f"QWidget#start, QWidget#startInside {{background: {theme.page};}}"
            f"QWidget#start {{border: none; border-top: 1px solid {theme.line};}}"
        )
        self.setAcceptDrops(True)
        self._theme = theme
        inside = QWidget()
        inside.setObjectName("startInside")
        middle = self._middle = QHBoxLayout(inside)
        middle.setContentsMargins(MARGIN, 24, MARGIN, 24)
        middle.setSpacing(APART)
        middle.addStretch(1)
        self._columns = self._left(actions), self._right(actions)
        middle.addLayout(self._columns[0], 5)
        middle.addLayout(self._columns[1], 0)
        middle.addStretch(1)
        area = self._area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(self.tr("Start"))
        area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 1, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(area, 1)
        outer.addWidget(self._foot(languages))

    def _left(self, actions: Actions) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(Sentence(self._theme))
        line = QLabel(self.tr("Amend resolutions offline: every mark kept, every export checked."), wordWrap=True)
        line.setStyleSheet(f"font-size: 16px; color: {self._theme.text2}")
        column.addWidget(line)
        column.addSpacing(8)
        ways = self._ways = QHBoxLayout()
        ways.setSpacing(14)
        ways.addWidget(Way(actions.open, self.tr("Open a document"),
                           self.tr("Word, OpenDocument, PDF, RTF, HTML, text"), "folder-open", self._theme, True), 1)
        ways.addWidget(Way(actions.compare, self.tr("Compare two files"),
                           self.tr("Finds every amendment between them"), "columns-2", self._theme, False), 1)
        self._last_way = Way(actions.new, self.tr("New resolution"), self.tr("Begin with an empty page"),
                             "file-pen-line", self._theme, False)
        ways.addWidget(self._last_way, 1)
        column.addLayout(ways)
        column.addSpacing(20)
        title = QLabel(self.tr("Recent"))
        title.setStyleSheet("font-weight: 600; font-size: 14px")
        column.addWidget(title)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column.addLayout(self._recent)
        column.addSpacing(12)
        self._drop = DropTarget(self.tr("Drop one file here to open it, two to compare them"), self._theme)
        column.addWidget(self._drop)
        column.addStretch(3)
        return column

    def _right(self, actions: Actions) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addStretch(2)
        title = QLabel(self.tr("Try it on a sample"))
        title.setStyleSheet("font-weight: 600; font-size: 14px")
        column.addWidget(title)
        sample = sample_for(self.locale().name()[:2])
        page = SamplePage(sample.text, sample.language, self._theme)
        page.setAccessibleName(self.tr("Open the sample resolution"))
        page.setToolTip(sample.title)
        page.clicked.connect(actions.sample.trigger)
        column.addWidget(page)
        column.addSpacing(4)
        for number, text in enumerate(
            (
                self.tr("Type in the text: Interline marks what you change."),
                self.tr("Accept, reject or bracket each amendment."),
                self.tr("Export a clean Word and OpenDocument file."),
            ),
            1,
        ):
            row = QHBoxLayout()
            row.setSpacing(10)
            figure = QLabel(self.locale().toString(number))
            figure.setStyleSheet(f"color: {self._theme.accent}; font-weight: 700")
            figure.setAlignment(Qt.AlignmentFlag.AlignTop)
            words = QLabel(text, wordWrap=True)
            words.setProperty("quiet", True)
            words.setFixedWidth(page.sizeHint().width() - 18)
            row.addWidget(figure)
            row.addWidget(words)
            row.addStretch()
            column.addLayout(row)
        column.addSpacing(4)
        button = worded(icon("book-open-text"), self.tr("Open the sample resolution"))
        button.clicked.connect(actions.sample.trigger)
        others = QPushButton(self.tr("Other samples"))
        menu = QMenu(others)
        for other in samples():
            if other != sample:
                menu.addAction(isolated(other.title), self._choose_sample).setData(other.file)
        others.setMenu(menu)
        ways = QHBoxLayout()
        ways.addWidget(button)
        ways.addWidget(others)
        ways.addStretch()
        column.addLayout(ways)
        column.addStretch(3)
        return column

    def _foot(self, languages: Sequence[tuple[str, str]]) -> QFrame:
        foot = QFrame()
        foot.setObjectName("statusLine")
        foot.setMinimumHeight(30)
        row = QHBoxLayout(foot)
        row.setContentsMargins(14, 0, 14, 0)
        sign = QLabel()
        sign.setPixmap(icon("wifi-off").pixmap(14))
        row.addWidget(sign)
        self._offline = QLabel(self.tr("Works offline. Nothing leaves this computer."))
        sign.setAccessibleName(self._offline.text())
        sign.setToolTip(self._offline.text())
        row.addWidget(self._offline)
        row.addStretch()
        globe = QLabel()
        globe.setPixmap(icon("languages").pixmap(14))
        row.addWidget(globe)
        here = self.locale().name()[:2]
        for code, name in languages:
            button = QToolButton()
            button.setText(name)
            button.setCheckable(True)
            button.setChecked(code == here)
            button.setProperty("code", code)
            button.setAccessibleName(name)
            button.setAccessibleDescription(self.tr("Language of the window"))
            button.clicked.connect(self._choose_language)
            row.addWidget(button)
        return foot

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for two columns, as with large letters, the second stands below the first."""
        super().resizeEvent(event)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        width = event.size().width()
        self._ways.setDirection(beside if width >= WAYS_BESIDE else below)
        taken = sum(column.minimumSize().width() for column in self._columns) + 2 * MARGIN
        left = width - self._area.verticalScrollBar().sizeHint().width() - taken
        self._middle.setDirection(beside if left >= LEAST_APART else below)
        self._middle.setSpacing(min(max(left, LEAST_APART), APART))
        self._offline.setVisible(width >= OFFLINE_FROM)

    def set_recent(self, files: Sequence[RecentFile]) -> None:
        """List those; one that is not there any more is grey, and still listed."""
        while (item := self._recent.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.deleteLater()
        before: QWidget = self._last_way
        for file in files:
            row = RecentRow(file, self._theme, self.tr("Not found on this computer"))
            row.clicked.connect(self._choose)
            shown = self._with_discard(row, file) if file.unnamed else row
            self._recent.addWidget(shown)
            before = in_order(before, shown)
        if not files:
            none = QLabel(self.tr("The files you open will be listed here."))
            none.setProperty("hint", True)
            self._recent.addWidget(none)

    def _with_discard(self, row: RecentRow, file: RecentFile) -> QWidget:
        """The row, and a button that discards what it offers."""
        both = QWidget()
        across = QHBoxLayout(both)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(2)
        discard = QToolButton()
        discard.setIcon(icon("x"))
        discard.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        discard.setProperty("path", str(file.path))
        discard.setAccessibleName(self.tr("Discard {name}").format(name=file.name))
        discard.setToolTip(discard.accessibleName())
        discard.clicked.connect(self._discard)
        across.addWidget(row, 1)
        across.addWidget(discard)
        return both

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event.mimeData()):
            event.acceptProposedAction()
            self._drop.set_ready(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop.set_ready(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop.set_ready(False)
        event.acceptProposedAction()
        self.files_dropped.emit(_files(event.mimeData()))

    @Slot()
    def _choose(self) -> None:
        self.file_chosen.emit(str(self.sender().property("path")))

    @Slot()
    def _discard(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            for one in (button, *(row for row in self.findChildren(RecentRow)
                                  if row.property("path") == button.property("path"))):
                one.hide()
            self.discard_asked.emit(str(button.property("path")))

    @Slot()
    def _choose_sample(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.sample_chosen.emit(str(action.data()))

    @Slot()
    def _choose_language(self) -> None:
        self.language_chosen.emit(str(self.sender().property("code")))


def _files(data: QMimeData) -> list[str]:
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
