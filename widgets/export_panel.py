"""What was written, and what an independent reading of it found. Not modal: writing goes on."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QFont, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from widgets.flowing import Flowing
from widgets.icons import icon, pixmap, worded
from widgets.tabbing import in_order
from widgets.theme import Theme

BESIDE = 130
"""Pixels to which what was found stands beside what was looked for; anything longer stands below."""


@dataclass(frozen=True, slots=True)
class FileShown:
    """One file that was written."""

    path: Path
    size: int
    fingerprint: str


@dataclass(frozen=True, slots=True)
class CheckShown:
    """One thing that was looked for, in words."""

    text: str
    found: str
    passed: bool


@dataclass(frozen=True, slots=True)
class Another:
    """A kind of file that can be written, too."""

    key: str
    text: str
    picture: str


@dataclass(frozen=True, slots=True)
class Report:
    """All the panel tells."""

    title: str
    when: str
    passed: bool
    files: tuple[FileShown, ...]
    checks: tuple[CheckShown, ...]
    known: tuple[str, ...]
    """What a person should know: notes of the writers, brackets left."""
    others: tuple[Another, ...] = ()


class ExportPanel(QWidget):
    """Files, fingerprints, checks."""

    closed = Signal()
    another_asked = Signal(str)
    """The key of an `Another`."""
    save_asked = Signal()
    """The certificates are to stand beside their files."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._report: Report | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("What was written"))
        column.addWidget(self._area)
        self.setFocusProxy(self._area)

    def set_report(self, report: Report) -> None:
        """Tell about another export."""
        self._report = report
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 14, 14, 14)
        column.setSpacing(8)
        column.addLayout(self._head(report))
        for file in report.files:
            column.addWidget(self._file(file))
        for folder in dict.fromkeys(file.path.parent for file in report.files):
            column.addLayout(self._folder(folder))
        column.addWidget(self._heading(self.tr("What was checked")))
        column.addWidget(self._checks(report.checks))
        if report.known:
            column.addWidget(self._heading(self.tr("What you should know")))
        for text in report.known:
            known = QFrame()
            known.setProperty("kind", "warn")
            row = QHBoxLayout(known)
            row.addWidget(self._sign("circle-alert", self._theme.warn), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(QLabel(text, wordWrap=True), 1)
            column.addWidget(known)
        untouched = QHBoxLayout()
        untouched.addWidget(self._sign("info", self._theme.text2), 0, Qt.AlignmentFlag.AlignTop)
        kept = QLabel(self.tr("The original file and this session were not changed."), wordWrap=True)
        kept.setProperty("quiet", True)
        untouched.addWidget(kept, 1)
        column.addLayout(untouched)
        if report.others:
            column.addWidget(self._heading(self.tr("Write another kind")))
            column.addLayout(self._others(report.others))
        column.addStretch()
        buttons = Flowing()
        show = worded(icon("folder-open", self._theme.onaccent), self.tr("Show in folder"))
        show.setProperty("accent", True)
        show.clicked.connect(self._show_folder)
        copy = worded(icon("copy"), self.tr("Copy certificate"))
        copy.clicked.connect(self._copy)
        buttons.addWidget(show)
        buttons.addWidget(copy)
        save = worded(icon("file-down"), self.tr("Save certificate"))
        save.clicked.connect(self.save_asked)
        buttons.addWidget(save)
        column.addLayout(buttons)
        self._area.setWidget(inside)
        # Who does not see the panel hears the gist of it where the keyboard comes to it.
        failed = [f"{check.text}: {check.found}" for check in report.checks if not check.passed]
        names = [file.path.name for file in report.files]
        self._area.setAccessibleDescription("\n".join((report.title, *names, *failed, *report.known)))
        in_order(self._area, inside)

    def _head(self, report: Report) -> QHBoxLayout:
        row = QHBoxLayout()
        sign = QLabel()
        name, colour = ("shield-check", self._theme.ok) if report.passed else ("circle-x", self._theme.dele)
        sign.setPixmap(pixmap(name, colour, 28, 2))
        row.addWidget(sign)
        words = QVBoxLayout()
        title = QLabel(report.title, wordWrap=True)
        font = title.font()
        font.setPixelSize(17)
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        when = QLabel(report.when, wordWrap=True)
        when.setProperty("quiet", True)
        words.addWidget(title)
        words.addWidget(when)
        row.addLayout(words, 1)
        close = QToolButton()
        close.setIcon(icon("x"))
        close.setToolTip(self.tr("Close"))
        close.setAccessibleName(self.tr("Close this panel"))
        close.clicked.connect(self.closed)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return row

    @staticmethod
    def _sign(name: str, colour: str) -> QLabel:
        """An icon beside a line of text; its words say the same."""
        sign = QLabel()
        sign.setPixmap(pixmap(name, colour, 16, 2))
        return sign

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setProperty("quiet", True)
        font = label.font()
        font.setBold(True)
        label.setFont(font)
        return label

    def _file(self, file: FileShown) -> QFrame:
        box = QFrame()
        box.setProperty("box", True)
        row = QHBoxLayout(box)
        kind = QLabel(file.path.suffix.removeprefix(".").upper())
        kind.setAlignment(Qt.AlignmentFlag.AlignCenter)
        kind.setFixedSize(46, 46)
        kind.setStyleSheet(
            f"background:{self._theme.tint};color:{self._theme.accent};border-radius:6px;font-weight:700;font-size:11px"
        )
        row.addWidget(kind)
        words = QVBoxLayout()
        name = QLabel(f"\u2068{file.path.stem}\u2069{file.path.suffix}", wordWrap=True)
        name.setToolTip(str(file.path))
        font = name.font()
        font.setBold(True)
        name.setFont(font)
        words.addWidget(name)
        finger = QLabel(shortened(file.fingerprint))
        finger.setToolTip(file.fingerprint)
        finger.setAccessibleName(self.tr("Fingerprint {figures}").format(figures=file.fingerprint))
        finger.setStyleSheet("font-family: monospace; font-size: 11px")
        print_row = QHBoxLayout()
        print_row.setSpacing(6)
        print_row.addWidget(self._sign("fingerprint", self._theme.text3))
        print_row.addWidget(finger, 1)
        words.addLayout(print_row)
        row.addLayout(words, 1)
        row.addWidget(QLabel(self.locale().formattedDataSize(file.size, 0)))
        return box

    def _folder(self, folder: Path) -> QHBoxLayout:
        """Where the files are."""
        row = QHBoxLayout()
        row.addWidget(self._sign("folder-open", self._theme.text2), 0, Qt.AlignmentFlag.AlignTop)
        shown = str(folder)
        if folder.is_relative_to(home := Path.home()):
            shown = str("~" / folder.relative_to(home))
        # A long path breaks between its folders.
        broken = shown.replace(os.sep, f"{os.sep}\u200b")
        where = QLabel(self.tr("In {folder}").format(folder=f"\u2068{broken}\u2069"))
        where.setWordWrap(True)
        where.setToolTip(str(folder))
        where.setAccessibleName(self.tr("In {folder}").format(folder=shown))
        where.setProperty("quiet", True)
        row.addWidget(where, 1)
        return row

    def _checks(self, checks: Sequence[CheckShown]) -> QFrame:
        box = QFrame()
        box.setProperty("box", True)
        rows = QVBoxLayout(box)
        rows.setSpacing(6)
        for check in checks:
            row = QHBoxLayout()
            sign = QLabel()
            colour = self._theme.ok if check.passed else self._theme.dele
            sign.setPixmap(pixmap("circle-check" if check.passed else "circle-x", colour, 16, 2))
            sign.setAccessibleName(self.tr("Passed") if check.passed else self.tr("Failed"))
            row.addWidget(sign)
            text = QLabel(check.text, wordWrap=True)
            found = QLabel(check.found, wordWrap=True)
            found.setProperty("quiet", True)
            if found.fontMetrics().horizontalAdvance(check.found) > BESIDE:
                both = QVBoxLayout()
                both.setSpacing(2)
                both.addWidget(text)
                both.addWidget(found)
                row.addLayout(both, 1)
            else:
                found.setWordWrap(False)
                row.addWidget(text, 1)
                row.addWidget(found)
            rows.addLayout(row)
        return box

    def _others(self, others: Sequence[Another]) -> Flowing:
        """A button for each."""
        row = Flowing()
        for other in others:
            button = worded(icon(other.picture), other.text)
            button.setObjectName(other.key)
            button.clicked.connect(self._ask_another)
            row.addWidget(button)
        return row

    @Slot()
    def _ask_another(self) -> None:
        self.another_asked.emit(self.sender().objectName())

    @Slot()
    def _show_folder(self) -> None:
        if self._report and self._report.files:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._report.files[0].path.parent)))

    @Slot()
    def _copy(self) -> None:
        if self._report is not None:
            QGuiApplication.clipboard().setText(as_text(self._report))


def shortened(fingerprint: str) -> str:
    """First and last eight figures, in groups of four."""
    return f"{fingerprint[:4]} {fingerprint[4:8]} … {fingerprint[-8:-4]} {fingerprint[-4:]}"


def as_text(report: Report) -> str:
    """The certificate as plain text, fingerprints whole."""
    lines = [report.title, report.when, ""]
    lines += [f"{file.path.name}\t{file.size}\tSHA-256 {file.fingerprint}" for file in report.files]
    lines += ["", *(f"{'✓' if check.passed else '✗'} {check.text}\t{check.found}" for check in report.checks)]
    return "\n".join([*lines, *report.known])
