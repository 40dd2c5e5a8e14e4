"""The outline changes where the text did, and nowhere else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLineEdit, QTreeView
from pytestqt.qtbot import QtBot

from editor.addresses import Entry
from widgets import theme
from widgets.outline import COUNT, LONG, MARKER, Outline, line_of
from widgets.survey import Sign


def lines(outline: Outline) -> list[tuple[str, str, str]]:
    """Words, sign and count of every line, as the tree has them."""
    tree = outline.findChild(QTreeView)
    found: list[tuple[str, str, str]] = []

    def walk(parent: QModelIndex) -> None:
        for row in range(tree.model().rowCount(parent)):
            index = tree.model().index(row, 0, parent)
            found.append((index.data(), index.data(MARKER) or "", index.data(COUNT) or ""))
            assert not tree.model().rowCount(index) or tree.isExpanded(index)
            walk(index)

    walk(QModelIndex())
    return found


def resolution(name: str, *items: Entry) -> Entry:
    return Entry(name, name, "", 0, (Entry(f"{name} call", "", "resolves", 1, items),))


def test_a_tree_that_was_changed_is_the_tree_made_anew(qtbot: QtBot) -> None:
    one = Entry("1", "1", "to measure", 2)
    two = Entry("2", "2", "to report", 2)
    mended = Entry("1", "1", "to measure all", 2)
    added = Entry("3", "1bis", "to publish", 2, (Entry("4", "a)", "soon", 3),))
    steps: list[tuple[tuple[Entry, ...], dict[str, str]]] = [
        ((resolution("A", one, two), resolution("B")), {}),
        ((resolution("A", mended, two), resolution("B")), {"1": "MOD"}),
        ((resolution("A", mended, added, two), resolution("B")), {"1": "MOD", "3": "ADD"}),
        ((resolution("A", two), resolution("B")), {"2": "SUP"}),
        ((resolution("B", added), resolution("A", two)), {"2": "SUP"}),
        ((resolution("C"),), {}),
        ((), {}),
    ]
    followed = Outline(theme.theme("light"))
    qtbot.addWidget(followed)
    for entries, markers in steps:
        fresh = Outline(theme.theme("light"))
        qtbot.addWidget(fresh)
        signs = {block: Sign(marker, 1) for block, marker in markers.items()}
        fresh.set_entries(entries, signs, italics=True)
        followed.set_entries(entries, signs, italics=True)
        qtbot.waitUntil(lambda fresh=fresh: lines(followed) == lines(fresh), timeout=2_000)


def test_what_was_not_changed_is_not_made_anew(qtbot: QtBot) -> None:
    outline = Outline(theme.theme("light"))
    qtbot.addWidget(outline)
    a, b = resolution("A", Entry("1", "1", "to measure", 2)), resolution("B")
    outline.set_entries((a, b), {}, italics=False)
    model = outline.findChild(QTreeView).model()
    changed: list[str] = []
    model.itemChanged.connect(lambda item: changed.append(item.text()))
    outline.set_entries((a, resolution("B", Entry("9", "9", "new", 2))), {"9": Sign("ADD", 1)}, italics=False)
    assert outline.findChild(QTreeView).model() is model
    assert "A" not in changed
    assert "to measure" not in " ".join(changed)


def test_a_numbered_paragraph_is_told_by_its_words_at_any_depth() -> None:
    assert line_of(Entry("p", "1.", "Takes note of the report", 1)) == "1.   Takes note of the report"
    assert line_of(Entry("s", "I.", "Introduction", 0)) == "I.   Introduction"
    assert line_of(Entry("r", "79/12. Tidal basins", "Tidal basins", 0)) == "79/12. Tidal basins"
    assert line_of(Entry("c", "", "resolves", 1)) == "resolves"


def test_a_line_tells_of_what_stands_below_it_without_a_line(qtbot: QtBot) -> None:
    outline = Outline(theme.theme("light"))
    qtbot.addWidget(outline)
    call = Entry("c", "", "resolves", 1, (Entry("1", "1", "to measure", 2), Entry("2", "2", "to report", 2)))
    outline.set_entries((Entry("A", "A", "", 0, (call,)),), {"c": Sign("MOD", 1)}, italics=True)
    assert [(sign, count) for _, sign, count in lines(outline)][1:] == [("MOD", ""), ("", ""), ("", "")]
    outline.set_entries((Entry("A", "A", "", 0, (call,)),), {"c": Sign("MOD", 2), "2": Sign("SUP", 1)}, italics=True)
    assert [(sign, count) for _, sign, count in lines(outline)][1:] == [("MOD", "3"), ("", ""), ("SUP", "")]
    outline.set_entries((Entry("A", "A", "", 0, (call,)),), {}, italics=True)
    assert not any(sign or count for _, sign, count in lines(outline))


def test_a_long_tree_is_unfolded_where_the_caret_is_and_finds_what_is_folded(qtbot: QtBot) -> None:
    outline = Outline(theme.theme("light"))
    qtbot.addWidget(outline)
    long = tuple(resolution(f"R{n}", *(Entry(f"{n}.{i}", str(i), f"item {n}.{i}", 2) for i in range(60)))
                 for n in range(LONG // 60))
    outline.set_entries(long, {}, italics=True)
    tree = outline.findChild(QTreeView)
    qtbot.waitUntil(lambda: tree.model().rowCount() == len(long), timeout=5_000)

    def unfolded() -> list[int]:
        return [n for n in range(len(long)) if tree.isExpanded(tree.model().index(n, 0))]

    assert not unfolded()
    outline.set_current("3.7")
    assert unfolded() == [3]
    assert tree.currentIndex().data() == "7   item 3.7"
    outline.findChild(QLineEdit).setText("item 5.9")
    qtbot.waitUntil(lambda: tree.isRowHidden(3, QModelIndex()), timeout=2_000)
    shown = [n for n in range(len(long)) if not tree.isRowHidden(n, QModelIndex())]
    assert shown == [5]
    assert 5 in unfolded()
    outline.findChild(QLineEdit).clear()
    qtbot.waitUntil(lambda: not tree.isRowHidden(3, QModelIndex()), timeout=2_000)
    assert unfolded() == [3]


@pytest.mark.qt_log_ignore("propagateSizeHints")  # which the offscreen platform does not know
def test_down_from_the_filter_leads_to_a_line_that_is_seen(qtbot: QtBot) -> None:
    outline = Outline(theme.theme("light"))
    qtbot.addWidget(outline)
    one, two = Entry("1", "1", "to measure", 2), Entry("2", "2", "to report", 2)
    outline.set_entries((resolution("A", one), resolution("B", two)), {}, italics=True)
    outline.resize(240, 400)
    outline.show()
    outline.activateWindow()
    qtbot.waitUntil(lambda: len(lines(outline)) == 6, timeout=2_000)
    outline.set_current("1")
    field, tree = outline.findChild(QLineEdit), outline.findChild(QTreeView)
    outline.ask()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "report")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert tree.hasFocus()
    assert tree.currentIndex().data() == "B"
