"""The outline changes where the text did, and nowhere else."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QTreeView
from pytestqt.qtbot import QtBot

from editor.addresses import Entry
from widgets import theme
from widgets.outline import COUNT, MARKER, Outline, line_of


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
        fresh.set_entries(entries, markers, italics=True)
        followed.set_entries(entries, markers, italics=True)
        qtbot.waitUntil(lambda fresh=fresh: lines(followed) == lines(fresh), timeout=2_000)


def test_what_was_not_changed_is_not_made_anew(qtbot: QtBot) -> None:
    outline = Outline(theme.theme("light"))
    qtbot.addWidget(outline)
    a, b = resolution("A", Entry("1", "1", "to measure", 2)), resolution("B")
    outline.set_entries((a, b), {}, italics=False)
    model = outline.findChild(QTreeView).model()
    changed: list[str] = []
    model.itemChanged.connect(lambda item: changed.append(item.text()))
    outline.set_entries((a, resolution("B", Entry("9", "9", "new", 2))), {"9": "ADD"}, italics=False)
    assert outline.findChild(QTreeView).model() is model
    assert "A" not in changed
    assert "to measure" not in " ".join(changed)


def test_a_numbered_paragraph_is_told_by_its_words_at_any_depth() -> None:
    assert line_of(Entry("p", "1.", "Takes note of the report", 1)) == "1.   Takes note of the report"
    assert line_of(Entry("s", "I.", "Introduction", 0)) == "I.   Introduction"
    assert line_of(Entry("r", "79/12. Tidal basins", "Tidal basins", 0)) == "79/12. Tidal basins"
    assert line_of(Entry("c", "", "resolves", 1)) == "resolves"
