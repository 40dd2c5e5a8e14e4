"""A hidden `QTextEdit` that has the words of a paragraph, with their looks, on the same lines: for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from editor.markup import Change
from widgets.view.paragraph import Paragraph

_ROOMY = 100_000
"""Pixels no paragraph is as wide or high as."""


class Mirror(QTextEdit):
    """What a reader asks about a paragraph, it asks this; its own edits must never be offered."""

    moved = Signal()
    """The reader put the caret elsewhere, or selected."""
    sight_asked = Signal(float, float)
    """The reader wants to see what stands between two heights of the paragraph."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        self.setUndoRedoEnabled(False)
        # A widget that is never shown hears of no new size: its lines would stay as short as it was made, and scrolled
        # aside.
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.viewport().setFixedSize(_ROOMY, _ROOMY)
        self.paragraph: Paragraph | None = None
        self._drop = 0.0
        """How much lower the paragraph's lines are drawn than those here."""
        self._filling = False
        self.cursorPositionChanged.connect(self._on_moved)
        self.selectionChanged.connect(self._on_moved)

    @Slot()
    def _on_moved(self) -> None:
        if not self._filling:
            self.moved.emit()

    # The interface of a text edit asks for this by name, and Qt has no such slot any more.
    @Slot(QRectF)
    def _q_ensureVisible(self, box: QRectF) -> None:
        self.sight_asked.emit(box.top() + self._drop, box.bottom() + self._drop)

    def reflect(self, paragraph: Paragraph, corner: QPoint, anchor: int, caret: int) -> None:
        """Have that paragraph, drawn at `corner` of the viewport, with anchor and caret in UTF-16."""
        self._filling = True
        # The mirror's own events are not for the reader.
        active = QAccessible.isActive()
        QAccessible.setActive(False)
        try:
            if paragraph is not self.paragraph:
                self._fill(paragraph)
                self.paragraph = paragraph
            self.move(corner.x(), corner.y() + round(self._drop))
            cursor = self.textCursor()
            cursor.setPosition(anchor)
            cursor.setPosition(caret, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
        finally:
            QAccessible.setActive(active)
            self._filling = False

    def _fill(self, paragraph: Paragraph) -> None:
        document, layout = self.document(), paragraph.layout
        option, width = layout.textOption(), paragraph.width
        self.setPlainText(paragraph.shown.text)
        self.setLineWrapColumnOrWidth(round(width))
        document.setDefaultFont(layout.font())
        self.setTabStopDistance(option.tabStopDistance())
        block = QTextBlockFormat()
        indents = [width - layout.lineAt(number).width() for number in (0, min(1, layout.lineCount() - 1))]
        if paragraph.rtl:
            block.setRightMargin(indents[1])
        else:
            block.setLeftMargin(indents[1])
        block.setTextIndent(indents[0] - indents[1])
        block.setLayoutDirection(option.textDirection())
        block.setAlignment(option.alignment() | Qt.AlignmentFlag.AlignAbsolute)
        block.setTabPositions(option.tabs())
        block.setLineHeight(paragraph.pitch, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(block)
        for stretch in layout.formats():
            cursor.setPosition(stretch.start)
            cursor.setPosition(stretch.start + stretch.length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(stretch.format)
        for piece in paragraph.shown.pieces:
            change = piece.change if paragraph.showing.marks else Change.KEPT
            moved = paragraph.moved and piece.moved and change is not Change.KEPT
            underlined = piece.marks.underline or change is Change.INSERTED or moved
            struck = piece.marks.strike or change is Change.DELETED
            if piece.units and (underlined or struck):
                form = QTextCharFormat()
                form.setFontUnderline(underlined)
                form.setFontStrikeOut(struck)
                cursor.setPosition(piece.at)
                cursor.setPosition(piece.at + piece.units, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(form)
        here, there = layout.lineAt(0), document.firstBlock().layout().lineAt(0)
        self._drop = here.y() + here.ascent() - there.y() - there.ascent()
