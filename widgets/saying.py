"""What the window says in words: what was not done, what was kept, what to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget

from editor.errors import AmendmentError, InterlineError, NotRecording, WriteError
from editor.messages import message
from widgets.messages_bar import Message, MessagesBar

if TYPE_CHECKING:
    from formats.codec import Note

NOTES_SHOWN = 3
"""So many sentences of a reader stand in one message."""
_REMARKS = ("docx-comments", "odt-annotation")
"""Notes about comments that can be read (`formats.remarks`)."""


class Saying(QObject):
    """Sentences for the bar above the text, or above the start page; a screen reader hears them too."""

    record_asked = Signal()
    elsewhere_asked = Signal()
    """The session cannot be stored where it is."""
    remarks_asked = Signal()
    """Somebody wants to read the comments that were left out."""
    reload_asked = Signal()
    earlier_asked = Signal(str)
    """The session of that path."""
    amending_asked = Signal()
    repair_asked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.in_text = MessagesBar()
        self.on_start = MessagesBar()
        self.opened = False
        """Which of both bars is in sight."""
        self._crash_log = ""

    @property
    def _bar(self) -> MessagesBar:
        return self.in_text if self.opened else self.on_start

    def messages(self) -> list[Message]:
        """The messages in the bar, the oldest first."""
        return self._bar.messages()

    def announce(self, sentence: str) -> None:
        """Tell a screen reader."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, sentence))

    def _say(
        self,
        bar: MessagesBar,
        kind: str,
        sentence: str,
        *,
        key: str,
        action: str = "",
        slot: Callable[[], object] | None = None,
    ) -> None:
        """Show a message; a screen reader hears it."""
        bar.say(kind, sentence, key=key, action=action, slot=slot)
        self.announce(sentence)

    @Slot(object)
    def refuse(self, error: InterlineError) -> None:
        """Say what was not done; what there was is as it was."""
        if isinstance(error, NotRecording):
            self.not_recording()
            return
        named = error.params.get("path")
        sentence = message(error, translated)
        if named:
            sentence = f"{isolated(Path(str(named)).name)}: {sentence}"
        kinds = ((AmendmentError, "refused"), (WriteError, "not-written"))
        key = next((key for kind, key in kinds if isinstance(error, kind)), error.code)
        self._say(self._bar, "error", sentence, key=key)

    @Slot()
    def went_on(self) -> None:
        """Something else was done: what was refused before is of no more concern, nor what was hinted at."""
        self.in_text.clear("refused")
        self.in_text.clear("hint")

    @Slot()
    def written(self) -> None:
        """A file could be written: that one could not be before is of no more concern."""
        self._bar.clear("not-written")

    @Slot(str)
    def hint(self, sentence: str) -> None:
        self._say(self._bar, "hint", sentence, key="hint")

    @Slot()
    def not_recording(self) -> None:
        self._say(
            self.in_text,
            "warn",
            self.tr("Recording is off, so the text was not changed."),
            key="not-recording",
            action=self.tr("Record"),
            slot=self.record_asked.emit,
        )

    @Slot()
    def original_closed(self) -> None:
        """Somebody typed into the base text."""
        sentence = self.tr("This is the original text, so nothing was changed. Amendments go into the amended text.")
        self._lead_to_text(sentence)

    @Slot()
    def column_closed(self) -> None:
        """Somebody typed into the column of one of several sponsors."""
        sentence = self.tr(
            "Each column shows what one sponsor wants, so nothing was changed. Amendments go into one column for all."
        )
        self._lead_to_text(sentence)

    def _lead_to_text(self, sentence: str) -> None:
        """Say why a text takes no typing, and offer the one that does."""
        action = self.tr("Amend the text")
        self._say(self.in_text, "warn", sentence, key="original", action=action, slot=self.amending_asked.emit)

    @Slot(object)
    def not_stored(self, error: InterlineError) -> None:
        self._say(
            self.in_text,
            "error",
            self.tr("The last changes are not stored: {reason} They stay in this window, which goes on trying.").format(
                reason=message(error, translated)),
            key="not-stored",
            action=self.tr("Store elsewhere"),
            slot=self.elsewhere_asked.emit,
        )

    @Slot()
    def stored_again(self) -> None:
        """What the session file refused is in it now."""
        self.in_text.clear("not-stored")
        self.hint(self.tr("All changes are stored again."))

    def notes(self, notes: Sequence[Note]) -> None:
        """What the reader of the file wanted to be known, in one message."""
        sentences = list(dict.fromkeys(message(note, translated) for note in notes))
        if sentences:
            left = len(sentences) - NOTES_SHOWN
            more = self.tr(" And %n more.", "", left) if left > 0 else ""
            readable = any(note.code in _REMARKS for note in notes)
            self._say(
                self.in_text,
                "warn",
                " ".join(sentences[:NOTES_SHOWN]) + more,
                key="notes",
                action=self.tr("Read the comments") if readable else "",
                slot=self.remarks_asked.emit if readable else None,
            )

    def earlier(self, session: Path, when: str) -> None:
        """A file of the same name was amended before."""
        self._say(
            self.in_text,
            "hint",
            self.tr("A session of a file of this name is stored, last written {when}.").format(when=when),
            key="earlier",
            action=self.tr("Open it"),
            slot=partial(self.earlier_asked.emit, str(session)),
        )

    def damaged(self, places: int, undecided: int) -> None:
        """The text that was opened looks as if conversions had damaged it."""
        left = self.tr("%n of them is/are left to you.", "", undecided) if undecided else ""
        self._say(
            self.in_text,
            "warn",
            " ".join(part for part in (self.tr("This text looks damaged in %n place(s).", "", places), left) if part),
            key="damaged",
            action=self.tr("Review the repair"),
            slot=self.repair_asked.emit,
        )

    def changed_on_disk(self, path: Path) -> None:
        self._say(
            self.in_text,
            "warn",
            self.tr("{name} was changed by another program. This session goes on with the text it was begun with.")
            .format(name=isolated(path.name)),
            key="changed",
            action=self.tr("Open as it is now"),
            slot=self.reload_asked.emit,
        )

    def crashed(self, log: str, stored: bool) -> None:
        """Something nobody foresaw happened: what is kept, and where it is written down, if it could be."""
        kept = self.tr("All your work is stored.") if stored else self.tr("Save the session under another name.")
        self._crash_log = log
        self._say(
            self._bar,
            "error",
            self.tr("Something went wrong that Interline did not foresee.") + " " + kept,
            key="crash",
            action=self.tr("Show the report") if log else "",
            slot=self._show_crash_log if log else None,
        )

    @Slot()
    def _show_crash_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._crash_log))


def translated(template: str) -> str:
    """A sentence of `editor.messages` in the language of the window."""
    return QApplication.translate("messages", template)


def isolated(name: str) -> str:
    """A file name as it reads among words of either direction."""
    return f"\u2068{name}\u2069"
