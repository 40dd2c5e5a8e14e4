"""Views on the invented resolution."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from editor.markup import rows
from editor.recording import Place, replace_text
from editor.session import Session
from editor.text import EMPTY, Text
from tests.widgets.view.sample_texts import NUMBERS, session
from widgets.theme import theme
from widgets.view.side import SideBySide
from widgets.view.textview import TextView


class Desk:
    """A view and the session it shows: what the window does, and nothing else."""

    def __init__(self, view: TextView | SideBySide, shown: Session) -> None:
        self.view = view
        self.pane = view.amended if isinstance(view, SideBySide) else view
        self.session = shown
        self.wishes: list[tuple[Place, Place, str]] = []
        document = shown.base
        view.set_rows(rows(shown), rtl=document.rtl, language=document.language, columns=document.columns)
        view.set_numbers(NUMBERS)
        view.text_asked.connect(self.put)
        view.delete_asked.connect(self.delete)

    def put(self, start: Place, stop: Place, text: Text) -> None:
        self.wishes.append((start, stop, text.string))
        recorded = replace_text(self.session, start, stop, text)
        self.session = recorded.session
        self.view.update_rows(rows(self.session))
        self.view.set_place(recorded.place)

    def delete(self, start: Place, stop: Place, forward: bool) -> None:
        self.put(start, stop, EMPTY)


@pytest.fixture
def desk(qtbot: Any) -> Callable[..., Desk]:
    """Opens a view: ``desk()``, ``desk("ar")``, ``desk(kind=SideBySide)``."""

    def open_view(
        language: str = "en", kind: type[TextView] | type[SideBySide] = TextView, shown: Session | None = None
    ) -> Desk:
        view = kind(theme("light"))
        qtbot.addWidget(view)
        made = Desk(view, shown or session(language))
        view.resize(1200, 700)
        view.show()
        qtbot.waitExposed(view)
        made.pane.activateWindow()
        made.pane.setFocus()
        QApplication.processEvents()
        return made

    return open_view
