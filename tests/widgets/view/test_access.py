"""What a screen reader is told, asked through Qt's own interfaces."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible

from editor.amendment import Proposal, Sup
from editor.deciding import deeds
from editor.document import Block, Document
from editor.markup import rows
from editor.recording import Place
from editor.session import Session
from editor.synopsis import synopsis
from editor.text import Text
from tests.widgets.view.sample_texts import marked
from widgets.theme import theme
from widgets.view import access, interfaces
from widgets.view.side import SideBySide, Wanted
from widgets.view.textview import TextView
from widgets.view.versions import Version, Versions

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    """Interfaces asked for go with their test: one that outlives what Qt had there is taken for the next widget."""
    yield
    gc.collect()


def test_a_struck_word_reads_as_struck_and_an_inserted_one_as_underlined(desk: Callable[..., Any]) -> None:
    d = desk()
    d.view.set_place(Place("b", 5))
    document = QAccessible.queryAccessibleInterface(d.view)
    assert document.role() == QAccessible.Role.Document
    assert document.text(QAccessible.Text.Name) == "Text"
    children = [document.child(at) for at in range(document.childCount())]
    provision = next(c for c in children if c.row == d.pane.flow.rows[5].id)
    described = provision.text(QAccessible.Text.Description)
    assert described.startswith("MOD MRD/12/2, deleted “intervals”, inserted “intervals, with")
    assert provision.text(QAccessible.Text.Name) == "b)"
    text = provision.interface_cast(QAccessible.InterfaceType.TextInterface)
    shown = text.text(0, text.characterCount())
    assert shown == d.pane.flow.rows[5].shown.string
    assert text.cursorPosition() == 5
    formats = provision.mirror.textCursor()
    formats.setPosition(shown.index("intervals") + 1)
    assert formats.charFormat().fontStrikeOut()
    formats.setPosition(shown.index("intervals, with") + 1)
    assert formats.charFormat().fontUnderline()
    assert not formats.charFormat().fontStrikeOut()


def test_what_a_reader_edits_is_a_wish(desk: Callable[..., Any]) -> None:
    d = desk()
    provision = next(c for c in children(d.view) if c.row == "b")
    edits = provision.interface_cast(QAccessible.InterfaceType.EditableTextInterface)
    edits.insertText(3, "new ")
    assert d.wishes == [(Place("b", 3), Place("b", 3), "new ")]


def test_interfaces_go_before_their_view(qapp: Any) -> None:
    view = TextView(theme("light"))
    view.set_rows(marked(), rtl=False, language="en")
    view.resize(900, 700)
    view.show()
    document = QAccessible.queryAccessibleInterface(view)
    assert document.childCount() > 5
    assert document.child(2).rect().isValid()
    pool = next(p for p in access._kept if p.view is view)
    view.close()
    view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert pool not in access._kept


def children(view: TextView) -> list[Any]:
    document = QAccessible.queryAccessibleInterface(view)
    return [document.child(at) for at in range(document.childCount())]


def test_a_fold_says_how_much_it_holds_and_that_it_can_be_opened(desk: Callable[..., Any]) -> None:
    blocks = tuple(Block(f"p{at}", Text.of(f"provision {at}")) for at in range(12))
    d = desk(kind=SideBySide, shown=Session(Document(blocks)))
    d.view.set_folding(True)
    fold = children(d.pane)[-1]
    assert "9" in fold.text(QAccessible.Text.Name)
    assert fold.state().expandable
    assert fold.state().collapsed
    assert fold.rect().isValid()
    action = fold.interface_cast(QAccessible.InterfaceType.ActionInterface)
    action.doAction(action.actionNames()[0])
    assert [child.text(QAccessible.Text.Name) for child in children(d.pane)][-1] == "provision 11"


def test_a_reader_is_told_who_wants_the_same_and_whose_version_lacks_a_change(desk: Callable[..., Any]) -> None:
    base = Document((Block("p0", Text.of("resolves")), Block("p1", Text.of("1 one"))))
    sup = tuple(Proposal(name, (name,), amendments=(Sup("p1"),)) for name in ("MRD", "ZEM"))
    both = Session(base, sup)
    d = desk(kind=SideBySide, shown=both)
    groups = [frozenset({"MRD"}), frozenset({"ZEM"})]
    d.view.set_wanted([Wanted(next(iter(group)), group) for group in groups])
    d.view.set_deeds(deeds(both, groups))
    assert d.view.panes[1].remark(1) == "others want the same"
    shown = [rows(both), rows(Session(base))]
    versions = Versions(theme("light"))
    versions.set_versions([Version("a", "", base, found) for found in shown], synopsis(shown))
    versions.resize(900, 600)
    versions.show()
    assert children(versions.panes[1])[1].text(QAccessible.Text.Description) == "lacks the change that others have"
    assert children(versions.panes[0])[1].text(QAccessible.Text.Description) == "SUP"
    versions.close()
    versions.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_qt_gets_another_object_each_time_it_asks_for_it_deletes_them_all(desk: Callable[..., Any]) -> None:
    d = desk()
    assert interfaces._made("TextView", d.view) is not interfaces._made("TextView", d.view)


def test_a_pane_that_goes_shows_readers_nothing_and_gets_no_new_interfaces(desk: Callable[..., Any]) -> None:
    d = desk(kind=SideBySide)
    assert children(d.view.base)
    access.forget(d.view.base)
    assert not children(d.view.base)
    pools = [pool for pool in access._kept if pool.view is d.view.base]
    assert [pool.provisions for pool in pools] == [{}]
