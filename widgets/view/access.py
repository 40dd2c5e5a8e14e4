"""What a screen reader sees: a document, and in it the provisions in sight.

Each provision borrows the text interface of a hidden `QTextEdit` that mirrors it: Python cannot
answer for selection and attributes itself (the calls are not bound), the mirror can. Every
interface is kept in Python for as long as it is registered: one that is dropped earlier, or
outlives the application object, is a crash at the next event.
"""

# ruff: noqa: ANN401  # Qt takes none for an answer where its stubs know of no such thing

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QPoint, QPointF, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleEditableTextInterface,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleObject,
    QAccessibleTextCursorEvent,
    QAccessibleTextInsertEvent,
    QAccessibleTextRemoveEvent,
    QColor,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit

from editor.markup import Change, Row
from widgets.view.column import Part
from widgets.view.guard import guarded
from widgets.view.projection import amended, units

if TYPE_CHECKING:
    from widgets.view.textview import TextView

POOL = 64
"""Provisions a reader can see at a time."""
_log = logging.getLogger(__name__)
_kept: list[Pool] = []
_installed = False


def install() -> None:
    """Make views readable. Before the first one is made: a reader may ask while it is being made."""
    global _installed  # noqa: PLW0603  # Qt keeps factories for the process, too
    if not _installed:
        _installed = True
        QAccessible.installFactory(_made)
        application = QApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(_release_all)


def _made(name: str, thing: QObject | None) -> QAccessibleInterface | None:
    from widgets.view.textview import TextView  # it imports this module

    if not isinstance(thing, TextView) or not shiboken6.isValid(thing):
        return None
    pool = next((pool for pool in _kept if pool.view is thing), None)
    if pool is None:
        pool = Pool(thing)
        _kept.append(pool)
    # Qt asks again when the class of the view got another slot meanwhile, keeps both answers, and deletes
    # both when the view goes: each must be an object of its own.
    pool.documents.append(_Document(pool))
    return pool.document


def _release_all() -> None:
    for pool in list(_kept):
        pool.release()


def forget(view: QObject) -> None:
    """That view is about to go: nothing of it is shown to readers any more."""
    for pool in _kept:
        if pool.view is view:
            pool.end()


def caret_moved(view: QObject) -> None:
    """Tell the reader where the caret is, when there is a reader."""
    if not QAccessible.isActive():
        return
    for pool in _kept:
        if pool.view is view:
            pool.tell_caret()


def text_changed(view: QObject, row: int, before: str, after: str) -> None:
    """Tell the reader what came and what went in the paragraph that begins with a row."""
    if before == after or not QAccessible.isActive():
        return
    for pool in _kept:
        if pool.view is view:
            pool.tell_text(row, before, after)


def _shared(one: str, other: str) -> int:
    """How many characters two texts have in common from their beginning."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


class _Seen(NamedTuple):
    """What a reader is told of."""

    row: int
    item: int
    """Its number."""
    y: int
    """Top of the item in the viewport."""
    part: Part | None
    """`None` for a line that stands for folded provisions."""


class Pool:
    """The interfaces of one view."""

    def __init__(self, view: TextView) -> None:
        self.view = view
        self.documents: list[_Document] = []
        """All that Qt was given."""
        self.provisions: dict[int, _Provision] = {}
        self._told = -1
        self._ended = False
        view.destroyed.connect(self.release)

    @property
    def document(self) -> _Document:
        return self.documents[-1]

    @guarded(None)
    def end(self) -> None:
        """Take every child back from Qt: the view is about to go.

        The pool stays until the view is gone. Taking a child back makes readers ask for what it stands in, and
        another pool made for a view that is being destroyed is a crash.
        """
        self._ended = True
        for provision in self.provisions.values():
            QAccessible.deleteAccessibleInterface(provision.id)
        self.provisions.clear()

    @guarded(None)
    def release(self, *_: object) -> None:
        """Take every child back from Qt; then it may be dropped."""
        self.end()
        if self in _kept:
            _kept.remove(self)

    def in_sight(self) -> list[_Seen]:
        """Each paragraph in sight, and each line that stands for folded ones."""
        out: list[_Seen] = []
        if self._ended:
            return out
        view = self.view
        for index, y in view.tops():
            first, box = view.flow.heights.first_row(index), view.column.box(index)
            out.extend(_Seen(first + part.row, index, y, part) for part in box.parts)
            if box.folded:
                out.append(_Seen(first, index, y, None))
        return out[:POOL]

    def provision(self, row: int) -> _Provision:
        """The interface of the paragraph that begins with that row."""
        slot = row % POOL
        found = self.provisions.get(slot)
        if found is None:
            found = self.provisions[slot] = _Provision(self)
            found.id = QAccessible.registerAccessibleInterface(found)
        found.row = row
        return found

    def row_of_caret(self) -> int:
        place = self.view.place()
        number = self.view.flow.number(place.row) if place else None
        return -1 if number is None else number

    def tell_text(self, row: int, before: str, after: str) -> None:
        if self._ended:
            return
        child = self.provision(row)
        head = _shared(before, after)
        tail = _shared(before[head:][::-1], after[head:][::-1])
        # Readers count in UTF-16, as the mirror does.
        start = units(before[:head])
        gone, come = before[head : len(before) - tail], after[head : len(after) - tail]
        if gone:
            QAccessible.updateAccessibility(QAccessibleTextRemoveEvent(child, start, gone))
        if come:
            QAccessible.updateAccessibility(QAccessibleTextInsertEvent(child, start, come))

    def tell_caret(self) -> None:
        row = self.row_of_caret()
        seen = next((s for s in reversed(self.in_sight()) if s[0] <= row), None)
        if seen is None or seen.part is None:
            return
        child = self.provision(seen[0])
        if self._told != seen[0]:
            self._told = seen[0]
            QAccessible.updateAccessibility(QAccessibleEvent(child, QAccessible.Event.Focus))
        child.refresh()
        cursor = child.mirror.textCursor().position()
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(child, cursor))


class _Document(QAccessibleObject):
    """The view."""

    def __init__(self, pool: Pool) -> None:
        super().__init__(pool.view)
        self._pool = pool

    def isValid(self) -> bool:
        return bool(shiboken6.isValid(self._pool.view))

    @guarded(None)
    def parent(self) -> Any:
        above = self._pool.view.parent() if self.isValid() else None
        return QAccessible.queryAccessibleInterface(above) if above is not None else None

    @guarded(0)
    def childCount(self) -> int:
        return len(self._pool.in_sight()) if self.isValid() else 0

    @guarded(None)
    def child(self, index: int) -> Any:
        seen = self._pool.in_sight()
        return self._pool.provision(seen[index][0]) if 0 <= index < len(seen) else None

    @guarded(-1)
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        rows = [row for row, *_ in self._pool.in_sight()]
        return rows.index(child.row) if isinstance(child, _Provision) and child.row in rows else -1

    @guarded("")
    def text(self, kind: QAccessible.Text) -> str:
        view = self._pool.view
        if kind == QAccessible.Text.Name:
            return view.accessibleName()
        return view.accessibleDescription() if kind == QAccessible.Text.Description else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """A name cannot be given from outside."""

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Document

    @guarded(QAccessible.State())
    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        state.focused = self._pool.view.hasFocus()
        state.multiLine = True
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        # Never None: that is a segmentation fault.
        return shiboken6.VoidPtr(0)


class _Edits(QAccessibleEditableTextInterface):
    """A reader's edits become wishes like any other."""

    def __init__(self, provision: _Provision) -> None:
        super().__init__()
        self._provision = provision

    @guarded(None)
    def insertText(self, offset: int, text: str) -> None:
        self._provision.wish(offset, offset, text)

    @guarded(None)
    def deleteText(self, start: int, stop: int) -> None:
        self._provision.wish(start, stop, "")

    @guarded(None)
    def replaceText(self, start: int, stop: int, text: str) -> None:
        self._provision.wish(start, stop, text)


class _Opening(QAccessibleActionInterface):
    """A reader unfolds what a line stands for."""

    def __init__(self, provision: _Provision) -> None:
        super().__init__()
        self._provision = provision

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction()]

    @guarded(None)
    def doAction(self, name: str) -> None:
        self._provision.unfold()

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []


class _Provision(QAccessibleInterface):
    """One paragraph in sight."""

    def __init__(self, pool: Pool) -> None:
        super().__init__()
        self._pool = pool
        self.row = -1
        self.id = 0
        self._filling = False
        mirror = QTextEdit(pool.view.viewport())
        mirror.hide()
        mirror.setFrameShape(QFrame.Shape.NoFrame)
        mirror.document().setDocumentMargin(0)
        mirror.setUndoRedoEnabled(False)
        mirror.cursorPositionChanged.connect(self._reader_moved)
        self.mirror = mirror
        self._edits = _Edits(self)
        self._opening = _Opening(self)
        self._mirrored = QAccessible.queryAccessibleInterface(mirror)

    def _seen(self) -> _Seen | None:
        if not self.isValid():
            return None
        return next((s for s in self._pool.in_sight() if s[0] == self.row), None)

    def unfold(self) -> None:
        """Show what is folded away here."""
        seen = self._seen()
        if seen is not None and seen.part is None:
            self._pool.view.unfold_asked.emit(seen.item)

    def wish(self, start: int, stop: int, text: str) -> None:
        """Wish for text in place of [start, stop) of what is laid out."""
        seen = self._seen()
        if seen is not None and seen.part is not None:
            number = self._pool.view.column.box(seen.item).parts.index(seen.part)
            self._pool.view.wish(seen.item, number, start, stop, text)

    @guarded(None)
    def _reader_moved(self) -> None:
        seen = self._seen()
        if self._filling or seen is None or seen.part is None:
            return
        number = self._pool.view.column.box(seen.item).parts.index(seen.part)
        self._pool.view.put_caret_at(seen.item, number, self.mirror.textCursor().position())

    def refresh(self) -> None:
        """Mirror the paragraph as it is now."""
        seen = self._seen()
        if seen is None:
            return
        view, part = self._pool.view, seen.part
        if part is None:
            return
        paragraph = part.paragraph
        self._filling = True
        # The mirror's own events are not for the reader.
        active = QAccessible.isActive()
        QAccessible.setActive(False)
        try:
            mirror = self.mirror
            mirror.setPlainText(paragraph.shown.text)
            cursor = QTextCursor(mirror.document())
            for piece in paragraph.shown.pieces:
                if piece.units and piece.change is not Change.KEPT:
                    form = QTextCharFormat()
                    form.setFontUnderline(piece.change is Change.INSERTED or paragraph.moved)
                    form.setFontStrikeOut(piece.change is Change.DELETED)
                    form.setForeground(view.column.ink(view.column.ink.change(piece.change, paragraph.moved)))
                    cursor.setPosition(piece.at)
                    cursor.setPosition(piece.at + piece.units, QTextCursor.MoveMode.KeepAnchor)
                    cursor.mergeCharFormat(form)
            mirror.document().setDefaultFont(paragraph.layout.font())
            corner = view.text_corner() + QPointF(part.x, part.y + seen.y)
            mirror.setGeometry(round(corner.x()), round(corner.y()), round(paragraph.width), paragraph.height)
            mirror.document().setTextWidth(paragraph.width)
            mirror.document().documentLayout().documentSize()
            anchor, position = view.caret_in(seen.item, part)
            if position is not None:
                cursor.setPosition(position if anchor is None else anchor)
                cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
                mirror.setTextCursor(cursor)
        finally:
            QAccessible.setActive(active)
            self._filling = False

    # QAccessibleInterface

    def isValid(self) -> bool:
        return bool(shiboken6.isValid(self._pool.view))

    def object(self) -> Any:
        return None

    @guarded(None)
    def window(self) -> Any:
        return self._pool.view.window().windowHandle() if self.isValid() else None

    @guarded([])
    def relations(self, match: Any = None) -> Any:
        # A bridge tells relations the other way round: the next provision flows from this one.
        seen = [row for row, *_ in self._pool.in_sight()] if self.isValid() else []
        if self.row not in seen:
            return []
        at = seen.index(self.row)
        flag = QAccessible.RelationFlag
        out = []
        if at + 1 < len(seen):
            out.append((self._pool.provision(seen[at + 1]), flag.FlowsFrom))
        if at:
            out.append((self._pool.provision(seen[at - 1]), flag.FlowsTo))
        return out

    def childAt(self, x: int, y: int) -> Any:
        return None

    def parent(self) -> Any:
        return self._pool.document

    def child(self, index: int) -> Any:
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def focusChild(self) -> Any:
        return None

    @guarded("")
    def text(self, kind: QAccessible.Text) -> str:
        seen = self._seen()
        if seen is None:
            return ""
        view, part = self._pool.view, seen.part
        if part is None:
            return view.fold_words(seen.item) if kind in (QAccessible.Text.Name, QAccessible.Text.Value) else ""
        words = part.paragraph.shown.text
        if kind == QAccessible.Text.Name:
            label, tab, _ = words.partition("\t")
            return label if tab else words[:40] or view.column.placeholder(part.paragraph.rows[0])
        if kind == QAccessible.Text.Description:
            return self._described(seen.item, part.paragraph.rows)
        return words if kind == QAccessible.Text.Value else ""

    def _described(self, index: int, rows: Sequence[Row]) -> str:
        """What becomes of a paragraph, who wants it, and what else the pane knows of it."""
        view = self._pool.view
        row = next((row for row in rows if amended(row, view.column.showing.by)), None)
        said: list[str] = []
        if row is not None and row.marker is not None:
            numbers = [view.column.numbers.get(p, "") for p in row.proposals]
            said.append(" ".join([row.marker.shown, *(n for n in numbers if n)]))
            if row.block.id in view.column.collisions:
                said.append(QCoreApplication.translate("TextView", "amendments collide here"))
        if view.remark is not None and (remark := view.remark(index)):
            said.append(remark)
        return ", ".join(said)

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Text is changed through the editable interface only."""

    @guarded(QRect())
    def rect(self) -> QRect:
        seen = self._seen()
        if seen is None:
            return QRect()
        view, part, y = self._pool.view, seen.part, seen.y
        if part is None:
            corner = view.viewport().mapToGlobal(QPoint(0, y))
            return QRect(corner.x(), corner.y(), view.viewport().width(), view.flow.height(seen.item))
        corner = view.viewport().mapToGlobal((view.text_corner() + QPointF(part.x, part.y + y)).toPoint())
        return QRect(corner.x(), corner.y(), round(part.paragraph.width), part.paragraph.height)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Paragraph

    @guarded(QAccessible.State())
    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        state.multiLine = True
        seen = self._seen()
        if seen is not None and seen.part is None:
            state.expandable = state.collapsed = True
            return state
        state.editable = self.isValid() and self._pool.view.is_open()
        return state

    def foregroundColor(self) -> QColor:
        return QColor(self._pool.view.column.ink("text")) if self.isValid() else QColor()

    def backgroundColor(self) -> QColor:
        return QColor(self._pool.view.column.ink("page")) if self.isValid() else QColor()

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        try:
            if self.isValid():
                seen = self._seen()
                if seen is not None and seen.part is None:
                    asked = kind == QAccessible.InterfaceType.ActionInterface
                    return self._opening if asked else shiboken6.VoidPtr(0)
                if kind == QAccessible.InterfaceType.TextInterface:
                    self.refresh()
                    return self._mirrored.textInterface()
                if kind == QAccessible.InterfaceType.EditableTextInterface:
                    return self._edits
        except (RuntimeError, AttributeError, IndexError):
            _log.exception("the mirror of a provision")
        # Never None: that is a segmentation fault.
        return shiboken6.VoidPtr(0)
