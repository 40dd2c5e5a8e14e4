"""The page with the text: shows rows, keeps the caret, and says what the person wishes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from editor.document import BlockId
from editor.markup import Row
from editor.recording import Place
from widgets.theme import Theme
from widgets.view.projection import Reading


class TextView(QAbstractScrollArea):
    """One column of text. It never edits what it shows."""

    text_asked = Signal(object, object, object)
    """start: Place, stop: Place, text: Text. Every input path ends here; `BREAK` in the text is Enter."""
    delete_asked = Signal(object, object, bool)
    """start: Place, stop: Place, forward: whether the caret then belongs behind what was deleted."""
    caret_moved = Signal(object)
    """The new Place. Also when the selection changed."""
    menu_asked = Signal(QPoint, object)
    """Global position of the context menu wanted, and the Place it is about."""
    files_dropped = Signal(list)
    """Paths of local files dropped on the text."""
    zoom_asked = Signal(int)
    """The zoom wanted, in percent (Ctrl and the wheel)."""
    reading_changed = Signal(object)
    scrolled = Signal()
    """Scrolled, resized, or rows changed height: for the overview ruler."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def set_rows(
        self,
        rows: Sequence[Row],
        *,
        rtl: bool,
        language: str,
        media: Mapping[str, bytes] | None = None,
        columns: Mapping[str, tuple[float, ...]] | None = None,
        header: tuple[str, str] = ("", ""),
    ) -> None:
        """Show another text. `media` and `columns` are the document's; `header` stands above the page's text."""

    def update_rows(self, rows: Sequence[Row]) -> None:
        """Show the same text after an edit: scroll and caret stay, only what changed is laid out again."""

    def set_theme(self, theme: Theme) -> None: ...
    def set_reading(self, reading: Reading) -> None: ...
    def set_zoom(self, percent: int) -> None: ...
    def set_numbers(self, numbers: Mapping[str, str]) -> None:
        """Numbers of the proposals, by proposal id, for the gutter."""

    def set_read_only(self, read_only: bool) -> None: ...
    def place(self) -> Place | None:
        """Where the caret is; `None` while there is no text."""
        return None

    def selection(self) -> tuple[Place, Place] | None:
        """Start and stop of the selection in text order, or `None` when it is empty."""
        return None

    def set_place(self, place: Place) -> None: ...
    def set_selection(self, start: Place, stop: Place) -> None: ...
    def reveal(self, row: BlockId, flash: bool = False) -> None:
        """Scroll so that the row is seen, without moving the caret."""

    def set_matches(self, matches: Sequence[tuple[BlockId, int, int]], current: int = -1) -> None:
        """Light up what a search found: row, start, stop; `current` is shown stronger and revealed."""

    def selected_text(self) -> str:
        return ""

    def selected_html(self) -> str:
        return ""

    def copy(self) -> None: ...
    def cut(self) -> None: ...
    def paste(self) -> None: ...
    def paste_plain(self) -> None: ...
    def select_all(self) -> None: ...
    def commit_preedit(self) -> None:
        """Finish a half-composed input-method text: before a save, an operation or a change of focus."""
