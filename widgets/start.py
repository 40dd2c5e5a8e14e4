"""The page shown while nothing is open: three ways in, what was open last, a sample."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from widgets.actions import Actions
from widgets.icons import icon, pixmap
from widgets.theme import Theme


@dataclass(frozen=True, slots=True)
class RecentFile:
    """A file opened before."""

    path: Path
    name: str
    detail: str
    there: bool


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
        painter.drawPolyline([self._point(x - 4 * side, base + 18), self._point(x + 5 * side, base + 2),
                              self._point(x + 14 * side, base + 18)])
        put(after, self._theme.text, x + side * 16, base, font, metrics.horizontalAdvance(after))
        painter.end()

    @staticmethod
    def _point(x: float, y: float) -> QPointF:
        return QPointF(x, y)


class Way(QToolButton):
    """One way in: a picture, a verb, a line of explanation."""

    def __init__(self, action: QAction, title: str, detail: str, picture: str, theme: Theme, first: bool) -> None:
        super().__init__()
        self._action = action
        self.setObjectName("way")
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumSize(170, 148)
        border = theme.accent if first else theme.line
        self.setStyleSheet(
            f"QToolButton#way {{border: 1px solid {border}; border-radius: 8px; background: {theme.page};"
            " min-height: 128px;}"
            f"QToolButton#way:hover {{background: {theme.hover};}}"
            f"QToolButton#way:focus {{border: 2px solid {theme.accent};}}"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 12, 12)
        top = QHBoxLayout()
        sign = QLabel()
        sign.setFixedSize(44, 44)
        sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sign.setPixmap(pixmap(picture, theme.onaccent if first else theme.accent, 22, 2))
        sign.setStyleSheet(f"background: {theme.accent if first else theme.tint}; border-radius: 8px")
        key = QLabel(action.shortcut().toString())
        key.setProperty("hint", True)
        top.addWidget(sign)
        top.addStretch()
        top.addWidget(key)
        column.addLayout(top)
        name = QLabel(f"<b>{title}</b>")
        name.setStyleSheet("font-size: 15px")
        more = QLabel(detail, wordWrap=True)
        more.setProperty("quiet", True)
        column.addWidget(name)
        column.addWidget(more)
        for label in (sign, key, name, more):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(action.trigger)


class StartPage(QWidget):
    """Three ways in, recent files, a drop target, the sample."""

    file_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, actions: Actions, theme: Theme, languages: Sequence[tuple[str, str]],
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(f"QWidget#start {{background: {theme.page};}}")
        self._theme = theme
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(2)
        middle = QHBoxLayout()
        middle.setContentsMargins(48, 0, 48, 0)
        middle.setSpacing(56)
        middle.addStretch(1)
        middle.addLayout(self._left(actions), 5)
        middle.addLayout(self._right(actions), 2)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(3)
        outer.addWidget(self._foot(languages))

    def _left(self, actions: Actions) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(Sentence(self._theme))
        line = QLabel(self.tr("Amend resolutions offline: every mark kept, every export checked."), wordWrap=True)
        line.setStyleSheet(f"font-size: 16px; color: {self._theme.text2}")
        column.addWidget(line)
        column.addSpacing(8)
        ways = QHBoxLayout()
        ways.setSpacing(12)
        ways.addWidget(Way(actions.open, self.tr("Open a document"), self.tr("Word, OpenDocument, text"),
                           "folder-open", self._theme, True))
        ways.addWidget(Way(actions.compare, self.tr("Compare two files"),
                           self.tr("Finds every amendment between them"), "columns-2", self._theme, False))
        ways.addWidget(Way(actions.new, self.tr("New resolution"), self.tr("Begin with an empty page"),
                           "file-pen-line", self._theme, False))
        column.addLayout(ways)
        column.addSpacing(16)
        title = QLabel("<b>" + self.tr("Recent") + "</b>")
        column.addWidget(title)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column.addLayout(self._recent)
        column.addSpacing(16)
        drop = QLabel(self.tr("Drop one file here to open it, two to compare them"))
        drop.setAlignment(Qt.AlignmentFlag.AlignCenter)
        drop.setMinimumHeight(56)
        drop.setStyleSheet(f"border: 2px dashed {self._theme.edge}; border-radius: 10px")
        column.addWidget(drop)
        return column

    def _right(self, actions: Actions) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addStretch()
        column.addWidget(QLabel("<b>" + self.tr("Try it on a sample") + "</b>"))
        for number, text in enumerate(
            (
                self.tr("Type in the text: Interline marks what you change."),
                self.tr("Accept, reject or bracket each amendment."),
                self.tr("Export a clean Word and OpenDocument file."),
            ),
            1,
        ):
            row = QHBoxLayout()
            figure = QLabel(f"<b>{self.locale().toString(number)}</b>")
            figure.setStyleSheet(f"color: {self._theme.accent}")
            row.addWidget(figure)
            row.addWidget(QLabel(text, wordWrap=True), 1)
            column.addLayout(row)
        button = QPushButton(icon("book-open-text"), self.tr("Open the sample resolution"))
        button.clicked.connect(actions.sample.trigger)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch()
        return column

    def _foot(self, languages: Sequence[tuple[str, str]]) -> QFrame:
        foot = QFrame()
        foot.setObjectName("statusLine")
        foot.setMinimumHeight(30)
        row = QHBoxLayout(foot)
        row.setContentsMargins(14, 2, 14, 2)
        sign = QLabel()
        sign.setPixmap(icon("wifi-off").pixmap(14))
        row.addWidget(sign)
        row.addWidget(QLabel(self.tr("Works offline. Nothing leaves this computer.")))
        row.addStretch()
        for code, name in languages:
            button = QToolButton()
            button.setText(name)
            button.setProperty("code", code)
            button.setAccessibleName(name)
            button.clicked.connect(self._choose_language)
            row.addWidget(button)
        return foot

    def set_recent(self, files: Sequence[RecentFile]) -> None:
        """List those; one that is not there any more is grey, and still listed."""
        while (item := self._recent.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        for file in files:
            button = QPushButton(icon("file-text" if file.there else "file-x"), f"{file.name}    {file.detail}")
            button.setProperty("quiet", True)
            button.setStyleSheet("text-align: left" if self.layoutDirection() == Qt.LayoutDirection.LeftToRight
                                 else "text-align: right")
            button.setEnabled(file.there)
            button.setToolTip(str(file.path))
            button.setProperty("path", str(file.path))
            button.clicked.connect(self._choose)
            self._recent.addWidget(button)
        if not files:
            none = QLabel(self.tr("The files you open will be listed here."))
            none.setProperty("hint", True)
            self._recent.addWidget(none)

    @Slot()
    def _choose(self) -> None:
        self.file_chosen.emit(str(self.sender().property("path")))

    @Slot()
    def _choose_language(self) -> None:
        self.language_chosen.emit(str(self.sender().property("code")))
