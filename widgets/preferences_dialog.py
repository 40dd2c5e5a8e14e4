"""The preferences as a dialog: what is chosen is told at once, and kept by whoever hears it.

The dialog keeps nothing of its own. Another language or theme makes the windows anew, and this dialog with them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFontDatabase,
    QIcon,
    QKeyEvent,
    QPainter,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from editor.profile import profile, profile_names
from widgets.actions import LANGUAGES
from widgets.preferences import Preferences
from widgets.recorder_bar import recorder_of
from widgets.saying import isolated
from widgets.theme import LEAST_CONTRAST, Theme, mark_contrast, theme
from widgets.views import ZOOMS

SHOWN: Final = (
    "language", "theme", "sponsor", "document", "profile", "zoom", "latin", "arabic", "chinese", "inserted", "deleted",
    "moved",
)
"""The fields of `Preferences` that the dialog shows, and that its button puts back."""
_MARKS: Final = {"inserted": "ins", "deleted": "dele", "moved": "mov"}
"""Role of the theme's colour for each kind of mark."""
_SCRIPTS: Final = {
    "latin": (QFontDatabase.WritingSystem.Latin, "Noto Serif"),
    "arabic": (QFontDatabase.WritingSystem.Arabic, "Noto Naskh Arabic"),
    "chinese": (QFontDatabase.WritingSystem.SimplifiedChinese, "Noto Serif CJK SC"),
}
"""What a family must be able to write, and the one that comes with the program."""


class Choice(QComboBox):
    """One of several. Nothing is chosen in passing: the wheel scrolls the dialog, and arrow keys open the list."""

    def __init__(self, items: Iterable[tuple[object, str]]) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        for value, text in items:
            self.addItem(text, value)

    def show_value(self, value: object) -> None:
        """Show the item of that value; the first one for a value that has none."""
        self.setCurrentIndex(max(self.findData(value), 0))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.showPopup()
        elif event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)


class PreferencesDialog(QDialog):
    """Every choice there is, each shown as it stands."""

    chosen = Signal(dict)
    """Fields of `Preferences` with their new values."""

    def __init__(self, now: Preferences, worn: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._now = now
        self._worn = worn
        self._choices: dict[str, Choice] = {}
        self._fields: dict[str, QLineEdit] = {}
        self._colours: dict[str, QPushButton] = {}
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(6)
        self._program(self._section(column, self.tr("Program")))
        self._recording(self._section(column, self.tr("Recording")))
        self._text(self._section(column, self.tr("Text on the screen")))
        self._marks(self._section(column, self.tr("Colours of the marks")))
        column.addStretch()
        labels = [label for label in inside.findChildren(QLabel) if label.buddy() is not None]
        for label in labels:
            label.setMinimumWidth(max(label.sizeHint().width() for label in labels))
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(self.windowTitle())
        area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(area, 1)
        foot = self._foot()
        outer.addWidget(foot)
        self._show()
        room = self.screen().availableSize() - QSize(32, 64)
        for widget in self.findChildren(QWidget):
            widget.ensurePolished()  # how high the style makes them is known only then
        self.resize(QSize(560, inside.heightForWidth(560) + foot.sizeHint().height()).boundedTo(room))

    # What stands in it.

    def _section(self, column: QVBoxLayout, title: str) -> QFormLayout:
        if column.count():
            column.addSpacing(12)
        heading = QLabel(title)
        heading.setStyleSheet("font-size: 15px; font-weight: 600")
        column.addWidget(heading)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        column.addLayout(form)
        return form

    def _program(self, form: QFormLayout) -> None:
        self._choice(form, "language", self.tr("&Language"), [("", self.tr("As the system")), *LANGUAGES])
        self._choice(form, "theme", self.tr("&Colours"), [
            ("", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark")),
            ("high-contrast", self.tr("High contrast")),
        ])

    def _recording(self, form: QFormLayout) -> None:
        self._field(form, "sponsor", self.tr("&Delegation"), "MRD")
        self._field(form, "document", self.tr("D&ocument"), "12")
        self._number = _quiet("")
        form.addRow(self._number)
        language = self.locale().name()[:2]
        self._choice(form, "profile", self.tr("&Rules of the conference"), [
            ("" if name == "plain" else name, profile(name).title(language))
            for name in sorted(profile_names(), key=lambda name: name != "plain")])
        form.addRow(_quiet(self.tr("Rules for texts opened from now on; those of an open text are in the menu Tools.")))

    def _text(self, form: QFormLayout) -> None:
        percent = self.tr("{percent} %")
        self._choice(form, "zoom", self.tr("&Size"), [
            (zoom, percent.format(percent=self.locale().toString(zoom))) for zoom in ZOOMS])
        for name, words in (
            ("latin", self.tr("L&atin and Cyrillic letters")),
            ("arabic", self.tr("Ara&bic letters")),
            ("chinese", self.tr("C&hinese characters")),
        ):
            system, ours = _SCRIPTS[name]
            own = self.tr("{family}, of Interline").format(family=ours)
            self._choice(form, name, words, [
                ("", own), *((family, family) for family in _families(system) if family != ours)])

    def _marks(self, form: QFormLayout) -> None:
        for name, words in (
            ("inserted", self.tr("&Inserted words")),
            ("deleted", self.tr("D&eleted words")),
            ("moved", self.tr("&Moved words")),
        ):
            button = QPushButton()
            button.setAutoDefault(False)
            button.clicked.connect(self._ask_colour)
            self._colours[name] = button
            self._row(form, name, words, button)
        self._colour_told = _quiet("")
        self._colour_told.setVisible(False)
        form.addRow(self._colour_told)

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setObjectName("statusLine")
        row = QHBoxLayout(foot)
        row.setContentsMargins(18, 8, 18, 8)
        self._reset = QPushButton(self.tr("&Put all back"))
        self._reset.setAutoDefault(False)
        self._reset.setAccessibleDescription(self.tr("Every preference as it was when Interline was new"))
        self._reset.setToolTip(self._reset.accessibleDescription())
        self._reset.clicked.connect(self._put_back)
        leave = QPushButton(self.tr("Close"))
        leave.setDefault(True)
        leave.clicked.connect(self.accept)
        row.addWidget(self._reset)
        row.addWidget(_quiet(self.tr("What you choose holds at once.")), 1)
        row.addWidget(leave)
        return foot

    def _row(self, form: QFormLayout, name: str, words: str, widget: QWidget) -> None:
        label = QLabel(words)
        label.setBuddy(widget)
        widget.setObjectName(name)
        widget.setAccessibleName(words.replace("&", ""))
        form.addRow(label, widget)

    def _choice(self, form: QFormLayout, name: str, words: str, items: Sequence[tuple[object, str]]) -> None:
        box = self._choices[name] = Choice(items)
        box.activated.connect(self._choose)
        self._row(form, name, words, box)

    def _field(self, form: QFormLayout, name: str, words: str, example: str) -> None:
        field = self._fields[name] = QLineEdit(placeholderText=example)
        field.textEdited.connect(self._type)
        self._row(form, name, words, field)

    # What is true now.

    def _show(self) -> None:
        """Every control as the preferences are."""
        for name, box in self._choices.items():
            box.show_value(getattr(self._now, name))
        for name, field in self._fields.items():
            field.setText(getattr(self._now, name))
        self._show_number()
        for name, button in self._colours.items():
            colour = getattr(self._worn, _MARKS[name])
            own = colour.lower() == getattr(self._now, name).lower()
            button.setIcon(QIcon(_swatch(colour, self._worn.edge, self.devicePixelRatioF())))
            told = self.tr("{colour}, your own") if own else self.tr("{colour}, of the theme")
            button.setAccessibleDescription(told.format(colour=colour.upper()))
            # Qt leaves a picture and its words no room between them.
            button.setText(" " + told.format(colour=isolated(colour.upper())))
        self._reset.setEnabled(self._put(SHOWN) != self._now)

    def _show_number(self) -> None:
        recorder = recorder_of(self._now.sponsor, self._now.document)
        if recorder is None:
            self._number.setText(self.tr("You are asked when you begin to record."))
        elif recorder.stem:
            self._number.setText(self.tr("First proposal: {number}").format(number=f"{recorder.stem}/1"))
        else:
            self._number.setText(self.tr("Proposals stay without a number"))

    def _put(self, names: Iterable[str]) -> Preferences:
        """The preferences with those fields as they are in a new Interline."""
        fresh = Preferences()
        return replace(self._now, **{name: getattr(fresh, name) for name in names})

    def focus_on(self, control: str) -> None:
        """The keyboard to the control of that field of the preferences; "" leaves it where it is."""
        found = self.findChild(QWidget, control) if control else None
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)

    # What is chosen.

    def _tell(self, **changes: object) -> None:
        self._now = replace(self._now, **changes)  # type: ignore[arg-type]
        self._reset.setEnabled(self._put(SHOWN) != self._now)
        self.chosen.emit(changes)

    @Slot()
    def _choose(self) -> None:
        box = self.sender()
        if isinstance(box, Choice) and box.currentData() != getattr(self._now, box.objectName()):
            self._tell(**{box.objectName(): box.currentData()})

    @Slot()
    def _type(self) -> None:
        field = self.sender()
        if isinstance(field, QLineEdit):
            self._tell(**{field.objectName(): field.text().strip()})
            self._show_number()

    @Slot()
    def _ask_colour(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            name = button.objectName()
            dialog = QColorDialog(self)
            dialog.setCurrentColor(QColor(getattr(self._worn, _MARKS[name])))
            dialog.setWindowTitle(button.accessibleName())
            dialog.setObjectName(f"colour-{name}")
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.colorSelected.connect(self._take_colour)
            dialog.open()

    @Slot(QColor)
    def _take_colour(self, colour: QColor) -> None:
        """The colour, unless words in it could hardly be read; the theme's own colour is no choice."""
        name = self.sender().objectName().removeprefix("colour-")
        found = mark_contrast(self._worn, colour.name())
        if found < LEAST_CONTRAST:
            self._colour_told.setText(self.tr(
                "{colour} has a contrast of {found} to the page; words need {least}. The colour stays as it was."
            ).format(colour=colour.name().upper(), found=self.locale().toString(found, "f", 1),
                     least=self.locale().toString(LEAST_CONTRAST, "f", 1)))
            self._colour_told.setVisible(True)
            return
        of_theme = getattr(theme(self._worn.name), _MARKS[name])
        self._tell(**{name: "" if colour == QColor(of_theme) else colour.name()})

    @Slot()
    def _put_back(self) -> None:
        fresh = Preferences()
        changes = {name: getattr(fresh, name) for name in SHOWN if getattr(fresh, name) != getattr(self._now, name)}
        self._tell(**changes)
        self._show()


def _families(system: QFontDatabase.WritingSystem) -> list[str]:
    """The families that can write that, each once: Qt names a maker behind those that two makers have."""
    found = [family for family in QFontDatabase.families(system)
             if QFontDatabase.isSmoothlyScalable(family) and not QFontDatabase.isPrivateFamily(family)]
    return list(dict.fromkeys(family.partition(" [")[0] for family in found))


def _quiet(text: str) -> QLabel:
    label = QLabel(text, wordWrap=True)
    label.setProperty("quiet", True)
    return label


def _swatch(colour: str, edge: str, ratio: float) -> QPixmap:
    """A field of that colour, as large as an icon."""
    picture = QPixmap(QSize(16, 16) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(edge), 1))
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(1, 1, 14, 14, 3, 3)
    painter.end()
    return picture
