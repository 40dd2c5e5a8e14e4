"""One place that a repair found: the words around it, how it can be read, and what each reading rests on."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextDocumentFragment
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from editor.document import BlockId, Document
from editor.markup import Change
from editor.repair.findings import KEEP, Act, Balloon, Evidence, Finding, Reading, Source, changed, kept
from editor.text import BREAK
from widgets.findings import raised, sentence, visible
from widgets.saying import isolated
from widgets.theme import Theme

_AROUND = 90
"""Characters shown on either side of a place."""


class FindingCard(QFrame):
    """Shows one finding and says what a person decides."""

    chosen = Signal(object)
    """A reading's number, `KEEP`, or a `Reading` of the person's own."""
    opened = Signal(QWidget)
    """The lines for a reading of one's own are to be seen."""
    put_off = Signal()
    """They were left without one."""

    def __init__(self, theme: Theme, source: Document, names: Mapping[BlockId, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("box", True)
        self._theme = theme
        self._source = source
        self._names = names
        self._finding: Finding | None = None
        self._title = _words(bold=True)
        self._where = _words(quiet=True)
        self._context = _words()
        self._context.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._readings = QVBoxLayout()
        self._readings.setSpacing(4)
        self._rows: list[QWidget] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._clicked)
        self._evidence = _words(quiet=True)
        self._own = QFrame()
        self._base = self._line(self.tr("In the base text"))
        self._amended = self._line(self.tr("In the amended text"))
        grid = QGridLayout(self._own)
        grid.setContentsMargins(0, 4, 0, 0)
        for row, line in enumerate((self._base, self._amended)):
            label = QLabel(line.accessibleName())
            label.setBuddy(line)
            grid.addWidget(label, row, 0)
            grid.addWidget(line, row, 1)
        take = QPushButton(self.tr("Read it so"))
        take.clicked.connect(self._take_own)
        grid.addWidget(take, 1, 2)
        for control in (self._base, self._amended, take):
            control.installEventFilter(self)
        self._own.hide()
        self._edit = QPushButton(self.tr("Another reading…"))
        self._edit.setProperty("quiet", True)
        self._edit.setToolTip(self.tr("Another reading") + " (F2)")
        self._edit.clicked.connect(self.edit)
        below = QHBoxLayout()
        below.addWidget(self._edit)
        below.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        for part in (self._title, self._where, self._context):
            column.addWidget(part)
        column.addLayout(self._readings)
        column.addWidget(self._evidence)
        column.addLayout(below)
        column.addWidget(self._own)

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.returnPressed.connect(self._take_own)
        return line

    def shows(self, finding: Finding) -> bool:
        """True when this place is shown, decided so or otherwise."""
        return self._finding is not None and self._finding.id == finding.id

    def show_finding(self, finding: Finding | None, balloon: Balloon | None) -> None:
        """Show this finding and the balloon it comes from; nothing when there is none."""
        again = finding is not None and self.shows(finding)
        self._finding = finding
        for part in (self._context, self._edit, self._evidence):
            part.setVisible(finding is not None)
        if not again:
            self._own.hide()
        self._clear()
        if finding is None:
            self._title.setText(self.tr("Nothing is left to decide."))
            self._where.clear()
            return
        self._title.setText(sentence(finding))
        where = self._names.get(finding.block, "")
        self._where.setText(self._in_one_way(escape(where)))
        self._where.setVisible(bool(where))
        self._context.setText(self._around(finding))
        _name(self._context, self.tr("The place and the words around it"))
        for number, reading in enumerate(finding.readings):
            self._add_choice(number, self._told(reading), self._spoken(reading), finding.chosen == number)
        stays = self.tr("Leave it as it stands")
        self._add_choice(KEEP, escape(stays), stays, finding.chosen == KEEP)
        before: QWidget = self._context
        for button in self._group.buttons():
            # They are younger than what stands below them.
            QWidget.setTabOrder(before, button)
            before = button
        self._evidence.setText(self._in_one_way("<br>".join(self._reasons(finding, balloon))))
        _name(self._evidence, self.tr("Evidence"))

    def _clear(self) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
        for row in self._rows:
            self._readings.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []

    def _add_choice(self, number: int, told: str, spoken: str, checked: bool) -> None:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        button = QRadioButton(str(number + 1) if number >= 0 else "0")
        button.setAccessibleName(spoken)
        button.setChecked(checked)
        self._group.addButton(button)
        self._group.setId(button, number)
        label = _words()
        label.setText(told)
        across.addWidget(button)
        across.addWidget(label, 1)
        self._readings.addWidget(row)
        self._rows.append(row)

    @Slot(int)
    def _clicked(self, number: int) -> None:
        self.chosen.emit(number)

    # Words.

    def _around(self, finding: Finding) -> str:
        text = self._source.block(finding.block).text.string
        before, after = text[max(finding.start - _AROUND, 0) : finding.start], text[finding.stop :][:_AROUND]
        found = visible(finding.found) or "‸"
        place = f'<span style="background: {self._theme.warn_tint}; font-weight: 600">{escape(found)}</span>'
        way = "rtl" if self._source.rtl else "ltr"
        more = ("…" if finding.start > _AROUND else "", "…" if len(text) - finding.stop > _AROUND else "")
        return f'<div dir="{way}">{more[0]}{escape(before)}{place}{escape(after)}{more[1]}</div>'

    def _in_one_way(self, words: str) -> str:
        """Words that run as the window does, whatever script they begin with."""
        return f'<div dir="{"rtl" if self.isRightToLeft() else "ltr"}">{words}</div>'

    def _told(self, reading: Reading) -> str:
        """A reading as it is marked in the text."""
        theme = self._theme
        styles = {
            Change.KEPT: "",
            Change.DELETED: f"color: {theme.dele}; text-decoration: line-through",
            Change.INSERTED: f"color: {theme.ins}; text-decoration: underline",
        }
        found = self._finding.found if self._finding is not None else ""
        words = "".join(
            f'<span style="{styles[change]}">{escape(_with_ends(raised(part, found)))}</span>'
            for change, part in reading.segments
        )
        return words or f"<i>{escape(self.tr('No word of the text: it is taken out'))}</i>"

    def _spoken(self, reading: Reading) -> str:
        if not reading.segments:
            return self.tr("No word of the text: it is taken out")
        if reading.base == reading.amended:
            found = self._finding.found if self._finding is not None else ""
            return self.tr("Read “{words}”").format(words=visible(raised(reading.base, found)))
        if not reading.base:
            return self.tr("Inserted “{words}”").format(words=visible(reading.amended))
        if not reading.amended:
            return self.tr("Deleted “{words}”").format(words=visible(reading.base))
        return self.tr("“{old}” replaced by “{new}”").format(
            old=visible(reading.base), new=visible(reading.amended))

    def _reasons(self, finding: Finding, balloon: Balloon | None) -> list[str]:
        out = [self._reason(evidence) for evidence in finding.evidence]
        if balloon is not None:
            out.append(self._told_by(balloon))
        return [escape(line) for line in out]

    def _reason(self, evidence: Evidence) -> str:
        source = {
            Source.TEXT: self.tr("By the words at the place"),
            Source.STRUCTURE: self.tr("By what stands around"),
            Source.CONFERENCES: self.tr("By the table of conferences"),
            Source.ELSEWHERE: self.tr("By the same words elsewhere in the text"),
            Source.SUMMARY: self.tr("By the document's own summary"),
            Source.BALLOON: self.tr("By a balloon"),
            Source.BASE: self.tr("By the base text"),
            Source.PERSON: self.tr("Decided by you"),
        }[evidence.source]
        where = self._names.get(evidence.block, "")
        return " · ".join(part for part in (source, isolated(visible(evidence.cited)) if evidence.cited else "", where)
                          if part)

    def _told_by(self, balloon: Balloon) -> str:
        act = {
            Act.DELETED: self.tr("Deleted"),
            Act.INSERTED: self.tr("Inserted"),
            Act.FORMATTED: self.tr("Formatted"),
            Act.MOVED: self.tr("Moved"),
            Act.COMMENT: self.tr("Comment"),
            Act.UNKNOWN: self.tr("Changed"),
        }[balloon.act]
        words = " … ".join(visible(part) for part in balloon.words)
        near = self._names.get(balloon.near, "")
        return " · ".join(part for part in (act, words, balloon.author, balloon.when, near) if part)

    # A reading of one's own.

    @Slot()
    def edit(self) -> None:
        """Open the two lines in which a reading of one's own is typed."""
        finding = self._finding
        if finding is None:
            return
        likeliest = finding.reading if finding.decided or not finding.readings else finding.readings[0]
        self._base.setText(likeliest.base.replace(BREAK, "¶"))
        self._amended.setText(likeliest.amended.replace(BREAK, "¶"))
        self._own.show()
        self._base.setFocus(Qt.FocusReason.OtherFocusReason)
        self._base.selectAll()
        QTimer.singleShot(0, self._tell_opened)  # when it has its place

    @Slot()
    def _tell_opened(self) -> None:
        self.opened.emit(self._own)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape leaves the lines as they were, and not the window, which has that key, too."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._own.hide()
                self.put_off.emit()
                return True
        return bool(super().eventFilter(watched, event))

    @Slot()
    def _take_own(self) -> None:
        if self._finding is None or not self._own.isVisible():
            return
        base, amended = (line.text().replace("¶", BREAK) for line in (self._base, self._amended))
        self._own.hide()
        self.chosen.emit(kept(base) if base == amended else changed(("-", base), ("+", amended)))


def _name(label: QLabel, what: str) -> None:
    """Say what a label tells of before what it tells."""
    told = QTextDocumentFragment.fromHtml(label.text()).toPlainText()
    label.setAccessibleName(f"{what}: {' '.join(told.split())}")


def _words(*, bold: bool = False, quiet: bool = False) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText if bold else Qt.TextFormat.RichText)
    label.setProperty("quiet", quiet)
    font = label.font()
    font.setBold(bold)
    label.setFont(font)
    return label


def _with_ends(part: str) -> str:
    """Words in one line, with the spaces that part them from their neighbours."""
    shown = visible(part)
    if not shown:
        return " " if part else ""
    return f"{' ' if part[0].isspace() else ''}{shown}{' ' if part[-1].isspace() else ''}"
