"""What a screen reader sees: a document, and in it the provisions in sight.

Each provision borrows the text interface of a hidden `QTextEdit` that mirrors it: Python cannot
answer for selection and attributes itself (the calls are not bound), the mirror can. As
everywhere (`widgets.view.interfaces`) an interface is kept in Python for as long as it is
registered; one that outlives the application object is a crash, too.

Readers keep what they were told of a thing, so an interface belongs to one row for as long as it
lives, and what becomes of its words, its name and its description is told. Only those in sight are
children; the way from each to the next goes on beyond, so that a reader can read to the end.
"""

# ruff: noqa: ANN401  # Qt takes none for an answer where its stubs know of no such thing

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

import shiboken6
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QPoint, QPointF, QRect, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAnnouncementEvent,
    QAccessibleAttributesInterface,
    QAccessibleEditableTextInterface,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextInsertEvent,
    QAccessibleTextRemoveEvent,
    QAccessibleTextSelectionEvent,
    QColor,
)
from PySide6.QtWidgets import QApplication

from editor.document import BlockId
from widgets.view.column import Part
from widgets.view.guard import guarded
from widgets.view.interfaces import WidgetInterface, answer_for
from widgets.view.mirror import Mirror
from widgets.view.paragraph import Paragraph
from widgets.view.projection import amended, in_units, units
from widgets.view.spoken import STRETCHES, changed, fate_words, turned

if TYPE_CHECKING:
    from widgets.view.textview import TextView

KEPT = 128
"""Interfaces of one view held at a time: more than are ever in sight."""
_FAR = 200
"""Items without words looked at for the next provision."""
_log = logging.getLogger(__name__)
_kept: list[Pool] = []


def install() -> None:
    """Make views readable. Before the first one is made."""
    from widgets.view.textview import TextView  # it imports this module

    application = QApplication.instance()
    if answer_for(TextView, _document) and application is not None:
        application.aboutToQuit.connect(_release_all)


def _document(view: TextView) -> _Document:
    pool = next((pool for pool in _kept if pool.view is view), None)
    if pool is None:
        pool = Pool(view)
        _kept.append(pool)
    pool.document = _Document(pool)
    return pool.document


def _release_all() -> None:
    for pool in list(_kept):
        pool.release()


def forget(view: QObject) -> None:
    """That view is about to go: nothing of it is shown to readers any more."""
    for pool in _kept:
        if pool.view is view:
            pool.end()


def _heard(view: QObject) -> Iterator[Pool]:
    """The interfaces of a view, when there is a reader."""
    if QAccessible.isActive():
        yield from [pool for pool in _kept if pool.view is view]


def focused(view: QObject) -> None:
    """The view has the keyboard: the reader goes on with the provision that has the caret."""
    for pool in _heard(view):
        # Qt tells of the view itself first, once this event is dealt with.
        QTimer.singleShot(0, pool.tell_focus)


def caret_moved(view: QObject) -> None:
    """Tell the reader where the caret is, when there is a reader."""
    for pool in _heard(view):
        pool.tell_caret()


def text_changed(view: QObject) -> None:
    """Tell the reader what came and what went in the provisions it knows."""
    for pool in _heard(view):
        pool.tell_text()


def _shared(one: str, other: str) -> int:
    """How many characters two texts have in common from their beginning."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


class _Seen(NamedTuple):
    """What a reader is told of."""

    row: int
    item: int
    """Its number."""
    y: int | None
    """Top of the item in the viewport; `None` when it is out of sight."""
    part: Part | None
    """`None` for a line that stands for folded provisions."""


class _Told(NamedTuple):
    """What a reader knows of a provision."""

    text: str
    fates: str
    """What becomes of each character of the text: ``=``, ``-`` or ``+``."""
    name: str
    description: str


class Pool:
    """The interfaces of one view."""

    def __init__(self, view: TextView) -> None:
        self.view = view
        self.document: _Document | None = None
        """What Qt was given last for the view."""
        self.provisions: dict[BlockId, _Provision] = {}
        """Each by the row it begins with, what was asked for last at the end."""
        self._focus: BlockId | None = None
        """The row of the provision the reader was last told to look at."""
        self._fate = ""
        """Of the words at the caret, as the reader was told."""
        self._at = 0
        """Where the caret was told to be, in UTF-16."""
        self._writing = False
        self._ended = False
        view.destroyed.connect(self.release)

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

    def alive(self) -> bool:
        return not self._ended and bool(shiboken6.isValid(self.view))

    # Where things are

    def in_sight(self) -> list[_Seen]:
        """Each paragraph in sight, and each line that stands for folded ones."""
        if self._ended:
            return []
        return [seen for index, y in self.view.tops() for seen in self._in_item(index, y)]

    def _in_item(self, index: int, y: int | None) -> list[_Seen]:
        first, box = self.view.flow.heights.first_row(index), self.view.column.box(index)
        out = [_Seen(first + part.row, index, y, part) for part in box.parts]
        if box.folded:
            out.append(_Seen(first, index, y, None))
        return out

    def seen(self, row: BlockId, near: int) -> _Seen | None:
        """The paragraph that begins with that row, or the line with what is folded from there; `None` when no more."""
        flow = self.view.flow
        number = flow.number(row, near)
        if self._ended or number is None or not flow.items:
            return None
        index = flow.heights.of_row(number)
        return next((seen for seen in self._in_item(index, self.view.top_of(index)) if seen.row == number), None)

    def beside(self, seen: _Seen, way: int) -> _Seen | None:
        """What is read next, or before when `way` is -1; it may be out of sight. `None` at the end."""
        rest = [one for one in self._in_item(seen.item, None) if (one.row - seen.row) * way > 0]
        index = seen.item
        while not rest and 0 <= index + way < len(self.view.flow.items) and abs(index - seen.item) < _FAR:
            index += way
            rest = self._in_item(index, None)
        return rest[0 if way > 0 else -1] if rest else None

    def provision(self, row: int) -> _Provision:
        """The interface of the paragraph that begins with that row."""
        id = self.view.flow.rows[row].id
        found = self.provisions.pop(id, None)
        if found is None:
            found = _Provision(self, id)
            found.id = QAccessible.registerAccessibleInterface(found)
        found.near = row
        self.provisions[id] = found
        if len(self.provisions) > KEPT:
            self._drop()
        return found

    def _drop(self) -> None:
        """Take back a quarter of the interfaces: those that nobody asked for for longest, and that nobody sees."""
        rows = self.view.flow.rows
        held = {self._focus, *(rows[seen.row].id for seen in self.in_sight())}
        for id in [id for id in self.provisions if id not in held][: KEPT // 4]:
            provision = self.provisions.pop(id)
            provision.release()
            QAccessible.deleteAccessibleInterface(provision.id)

    def at_caret(self) -> _Provision | None:
        """The provision with the caret."""
        row = self.view.caret_paragraph() if self.alive() else None
        return None if row is None else self.provision(row)

    # What a reader is told

    @guarded(None)
    def tell_focus(self) -> None:
        """Have the reader look at the provision with the caret."""
        child = self.at_caret() if self.alive() and self.view.hasFocus() else None
        if child is not None:
            self._focus = child.row
            self._fate, self._at = child.fate(), child.caret()
            child.tell_names()
            QAccessible.updateAccessibility(QAccessibleEvent(child, QAccessible.Event.Focus))

    def _known(self) -> list[_Provision]:
        """What the reader may know of what is in sight."""
        rows, held = self.view.flow.rows, self.provisions
        return [held[id] for seen in self.in_sight() if (id := rows[seen.row].id) in held]

    @guarded(None)
    def tell_text(self) -> None:
        """Words that came and went in what the reader knows, and what the reader does not say by itself."""
        if not self.alive():
            return
        said = [sentence for provision in self._known() for sentence in provision.tell_words()]
        if said and self.view.hasFocus():
            self.announce(", ".join(said[:STRETCHES]))
        if not self._writing:
            # Caret, numbers and collisions follow at once.
            self._writing = True
            QTimer.singleShot(0, self._written)

    @guarded(None)
    def _written(self) -> None:
        self._writing = False
        if self.alive():
            for provision in self._known():
                provision.tell_names()
            child = self.at_caret()
            self._fate = child.fate() if child is not None else ""

    @guarded(None)
    def tell_caret(self) -> None:
        """Where the caret is, what is selected, and whether other words begin here."""
        child = self.at_caret()
        if child is None:
            return
        entered = self._focus != child.row
        if entered:
            self.tell_focus()
        before, self._at = self._at, child.caret()
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(child, self._at))
        for provision in (child, *[other for other in self.provisions.values() if other.selected != (0, 0)]):
            provision.tell_selection()
        fate = child.fate()
        # What is written is no way from one kind of words to another.
        if not entered and not self._writing:
            words = child.line_words(before, self._at)
            if words:
                self.announce(", ".join(words))
            elif fate and fate != self._fate:
                self.announce(fate_words(fate))
        self._fate = fate or self._fate

    def announce(self, sentence: str) -> None:
        """Have the reader say something."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.view, sentence))


class _Document(WidgetInterface):
    """The view."""

    def __init__(self, pool: Pool) -> None:
        super().__init__(pool.view)
        self._pool = pool

    @guarded(0)
    def childCount(self) -> int:
        return len(self._pool.in_sight()) if self.isValid() else 0

    @guarded(None)
    def child(self, index: int) -> Any:
        seen = self._pool.in_sight() if self.isValid() else []
        return self._pool.provision(seen[index].row) if 0 <= index < len(seen) else None

    @guarded(-1)
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if not isinstance(child, _Provision) or not self._pool.alive():
            return -1
        rows = self._pool.view.flow.rows
        ids = [rows[seen.row].id for seen in self._pool.in_sight()]
        return ids.index(child.row) if child.row in ids else -1

    @guarded(None)
    def focusChild(self) -> Any:
        return self._pool.at_caret() if self._pool.alive() and self._pool.view.hasFocus() else None

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Document

    @guarded(QAccessible.State())
    def state(self) -> QAccessible.State:
        state = super().state()
        if self.isValid():
            # A provision has the keyboard, where there is one.
            state.focused = self._pool.view.hasFocus() and self._pool.at_caret() is None
            state.multiLine = True
        return state


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


class _Traits(QAccessibleAttributesInterface):
    """The language a provision is to be spoken in."""

    def __init__(self, provision: _Provision) -> None:
        super().__init__()
        self._provision = provision

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [QAccessible.Attribute.Locale]

    @guarded(None)
    def attributeValue(self, key: QAccessible.Attribute) -> Any:
        return QLocale(self._provision.language()) if key == QAccessible.Attribute.Locale else None


class _Provision(QAccessibleInterface):
    """One paragraph."""

    def __init__(self, pool: Pool, row: BlockId) -> None:
        super().__init__()
        self._pool = pool
        self.row = row
        """Of the rows of the paragraph, the first."""
        self.near = 0
        """The number that row had last."""
        self.id = 0
        self._mirror: Mirror | None = None
        self._mirrored: Any = None
        self._reflected: tuple[Paragraph, QPoint, int, int] | None = None
        self._told: _Told | None = None
        self.selected = (0, 0)
        """What the reader was told of as selected, in UTF-16."""
        self._edits = _Edits(self)
        self._opening = _Opening(self)
        self._traits = _Traits(self)

    def release(self) -> None:
        """The mirror goes: nobody asks for this any more."""
        self._mirrored = None
        if self._mirror is not None:
            self._mirror.deleteLater()
            self._mirror = None

    @property
    def mirror(self) -> Mirror:
        if self._mirror is None:
            self._mirror = Mirror(self._pool.view.viewport())
            self._mirror.moved.connect(self._reader_moved)
            self._mirror.sight_asked.connect(self._reader_looks)
            self._mirrored = QAccessible.queryAccessibleInterface(self._mirror)
        return self._mirror

    def _seen(self) -> _Seen | None:
        if not self._pool.alive():
            return None
        seen = self._pool.seen(self.row, self.near)
        if seen is not None:
            self.near = seen.row
        return seen

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

    def language(self) -> str:
        """The code of the language it is to be spoken in; "" when that is not known."""
        return self._pool.view.column.ink.language if self._pool.alive() else ""

    # The mirror

    @guarded(None)
    def _reader_moved(self) -> None:
        seen = self._seen()
        if seen is None or seen.part is None:
            return
        cursor = self.mirror.textCursor()
        wanted = cursor.anchor(), cursor.position()
        if wanted != self._cursors(seen, seen.part):
            view = self._pool.view
            view.put_caret_at(seen.item, view.column.box(seen.item).parts.index(seen.part), *wanted)

    @guarded(None)
    def _reader_looks(self, top: float, bottom: float) -> None:
        seen = self._seen()
        if seen is not None and seen.part is not None:
            self._pool.view.show_item(seen.item, seen.part.y + top, seen.part.y + bottom)

    def _cursors(self, seen: _Seen, part: Part) -> tuple[int, int]:
        """Where anchor and caret stand in the mirror.

        When neither is here they wait at the end: a reader that wants the caret somewhere must find it elsewhere, or
        the mirror tells nothing.
        """
        anchor, caret = self._pool.view.caret_in(seen.item, part)
        if anchor == caret and self._pool.view.caret_paragraph() != seen.row:
            return part.paragraph.shown.units, part.paragraph.shown.units
        return anchor, caret

    @guarded(None)
    def refresh(self) -> None:
        """Mirror the paragraph as it is now."""
        seen = self._seen()
        if seen is None or seen.part is None:
            return
        self._told_words(self._now(seen))
        part = seen.part
        # Out of sight it stands above what is in sight.
        y = -part.paragraph.height if seen.y is None else part.y + seen.y
        corner = (self._pool.view.text_corner() + QPointF(part.x, y)).toPoint()
        wanted = (part.paragraph, corner, *self._cursors(seen, part))
        if wanted != self._reflected:
            self.mirror.reflect(*wanted)
            self._reflected = wanted

    # What the reader knows

    def _now(self, seen: _Seen) -> _Told:
        part = seen.part
        if part is None:
            words = self._pool.view.fold_words(seen.item)
            return _Told("", "", words, "")
        shown, showing = part.paragraph.shown, part.paragraph.showing
        fates = "".join(p.change.value * len(p.text) for p in shown.pieces) if showing.marks else ""
        label, tab, _ = shown.text.partition("\t")
        name = label if tab else shown.text[:40].strip() or self._pool.view.column.placeholder(part.paragraph.rows[0])
        return _Told(shown.text, fates, name, self._described(seen.item, part.paragraph))

    def _described(self, index: int, paragraph: Paragraph) -> str:
        """What becomes of a paragraph, who wants it, which words, and what else the pane knows of it."""
        view, showing = self._pool.view, paragraph.showing
        said: list[str] = []
        if (cell := paragraph.rows[0].block.cell) is not None:
            said.append(
                QCoreApplication.translate("TextView", "row {row}, column {column}").format(
                    row=cell.row + 1, column=cell.column + 1
                )
            )
        row = next((row for row in paragraph.rows if amended(row, showing.by)), None)
        if row is not None and row.marker is not None and (showing.marks or showing.bars):
            numbers = [view.column.numbers.get(p, "") for p in row.proposals]
            said.append(" ".join([row.marker.shown, *(n for n in numbers if n)]))
            if row.block.id in view.column.collisions:
                said.append(QCoreApplication.translate("TextView", "amendments collide here"))
        if view.remark is not None and (remark := view.remark(index)):
            said.append(remark)
        if showing.marks:
            said.extend(changed((piece.change, piece.text) for piece in paragraph.shown.pieces))
        return ", ".join(said)

    def _told_words(self, now: _Told) -> None:
        """The reader knows the words that stand now; of name and description it knows what it knew."""
        told = self._told or now
        self._told = now._replace(name=told.name, description=told.description)

    def tell_words(self) -> list[str]:
        """Tell the reader what came and what went; gives the sentences it does not say by itself."""
        before, seen = self._told, self._seen()
        if before is None or seen is None:
            return []
        now = self._now(seen)
        self._told_words(now)
        if (now.text, now.fates) == (before.text, before.fates):
            return []
        head = _shared(before.text, now.text)
        tail = _shared(before.text[head:][::-1], now.text[head:][::-1])
        # Readers count in UTF-16, as the mirror does.
        start = units(now.text[:head])
        gone, come = before.text[head : len(before.text) - tail], now.text[head : len(now.text) - tail]
        if gone:
            QAccessible.updateAccessibility(QAccessibleTextRemoveEvent(self, start, gone))
        if come:
            QAccessible.updateAccessibility(QAccessibleTextInsertEvent(self, start, come))
        if not (before.fates and now.fates):
            return []
        return turned(
            before.fates[:head] + before.fates[len(before.fates) - tail :],
            now.fates[:head] + now.fates[len(now.fates) - tail :],
            now.text[:head] + now.text[len(now.text) - tail :],
        )

    def tell_names(self) -> None:
        """Tell the reader of another name or description: it keeps those it has."""
        before, seen = self._told, self._seen()
        if before is None or seen is None:
            return
        now = self._told = self._now(seen)
        if now.name != before.name:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        if now.description != before.description:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def tell_selection(self) -> None:
        """Tell the reader what is selected here, when that changed."""
        seen = self._seen()
        if seen is None or seen.part is None:
            return
        start, stop = sorted(self._pool.view.caret_in(seen.item, seen.part))
        selected = (start, stop) if start < stop else (0, 0)
        if selected != self.selected:
            self.selected = selected
            QAccessible.updateAccessibility(QAccessibleTextSelectionEvent(self, *selected))

    def caret(self) -> int:
        """Where the caret is, in UTF-16."""
        seen = self._seen()
        return 0 if seen is None or seen.part is None else self._pool.view.caret_in(seen.item, seen.part)[1]

    def fate(self) -> str:
        """What becomes of the character behind the caret: ``=``, ``-`` or ``+``; "" where there is none."""
        seen = self._seen()
        if seen is None or seen.part is None or not seen.part.paragraph.showing.marks:
            return ""
        at = self.caret()
        return next((p.change.value for p in seen.part.paragraph.shown.pieces if p.at <= at < p.at + p.units), "")

    def line_words(self, before: int, now: int) -> list[str]:
        """What is deleted and inserted in the line of the caret, when it came from another and the line is read.

        Nothing when it came there by a character or a word: these are read by themselves.
        """
        seen = self._seen()
        if seen is None or seen.part is None or not seen.part.paragraph.showing.marks:
            return []
        paragraph = seen.part.paragraph
        line = paragraph.line_of(now)
        start, stop = line.textStart(), line.textStart() + line.textLength()
        if (
            start <= before < stop
            or len(in_units(paragraph.shown.text, min(before, now), max(before, now)).split()) < 2
        ):
            return []
        pieces = [piece for piece in paragraph.shown.pieces if piece.at < stop and start < piece.at + piece.units]
        return changed(
            (piece.change, in_units(piece.text, max(start - piece.at, 0), stop - piece.at)) for piece in pieces
        )

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
        seen = self._seen()
        if seen is None:
            return []
        flag = QAccessible.RelationFlag
        found = [(self._pool.beside(seen, 1), flag.FlowsFrom), (self._pool.beside(seen, -1), flag.FlowsTo)]
        return [(self._pool.provision(other.row), way) for other, way in found if other is not None]

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
        now = self._told = self._now(seen)
        if kind == QAccessible.Text.Name:
            return now.name
        if kind == QAccessible.Text.Description:
            return now.description
        if kind == QAccessible.Text.Value:
            return now.text if seen.part is not None else now.name
        return ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Text is changed through the editable interface only."""

    @guarded(QRect())
    def rect(self) -> QRect:
        seen = self._seen()
        if seen is None or seen.y is None:
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
        seen = self._seen()
        if seen is None:
            state.invalid = True
            return state
        view = self._pool.view
        state.focusable = True
        state.multiLine = True
        state.invisible = not view.isVisible()
        state.offscreen = seen.y is None
        if seen.part is None:
            state.expandable = state.collapsed = True
            return state
        state.focused = view.hasFocus() and view.caret_paragraph() == seen.row
        state.selectableText = True
        state.editable = view.is_open()
        state.readOnly = not view.is_open()
        return state

    def foregroundColor(self) -> QColor:
        return QColor(self._pool.view.column.ink("text")) if self.isValid() else QColor()

    def backgroundColor(self) -> QColor:
        return QColor(self._pool.view.column.ink("page")) if self.isValid() else QColor()

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        try:
            seen = self._seen()
            if seen is not None and seen.part is None:
                asked = kind == QAccessible.InterfaceType.ActionInterface
                return self._opening if asked else shiboken6.VoidPtr(0)
            if seen is not None:
                if kind == QAccessible.InterfaceType.TextInterface:
                    self.refresh()
                    return self._mirrored.textInterface()
                if kind == QAccessible.InterfaceType.EditableTextInterface:
                    return self._edits
                if kind == QAccessible.InterfaceType.AttributesInterface and self.language():
                    return self._traits
        except (RuntimeError, AttributeError, IndexError):
            _log.exception("the mirror of a provision")
        # Never None: that is a segmentation fault.
        return shiboken6.VoidPtr(0)
