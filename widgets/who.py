"""Who records: asked once, in a bar, and remembered."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from editor import recording
from editor.session import Recorder
from widgets.choices import Choices
from widgets.editing import Editing
from widgets.recorder_bar import RecorderBar, recorder_of


class Who(QObject):
    """Recording on and off, and in whose name."""

    settled = Signal()
    """Recording was turned on or off, or the question dismissed: what shows it is to follow."""
    announced = Signal(str)
    """That recording began or ended: who pressed a key elsewhere does not see the button."""
    off = Signal()
    """Something was to be amended, a name is known, and recording is off."""

    def __init__(self, editing: Editing, choices: Choices, parent: QObject) -> None:
        super().__init__(parent)
        self._editing = editing
        self._choices = choices
        self.bar = RecorderBar()
        self.bar.recorder_chosen.connect(self.record_as)
        self.bar.dismissed.connect(self.settled)

    def known(self) -> Recorder | None:
        """Who recorded last; `None` when nobody did."""
        return recorder_of(self._choices.now.sponsor, self._choices.now.document)

    @Slot(bool)
    def toggle(self, wanted: bool) -> None:
        if self._editing.work is None:
            return
        known = self.known()
        if not wanted:
            self._editing.do(self.tr("Stop recording"), lambda session: recording.record(session, None))
            self.announced.emit(self.tr("Recording is off"))
        elif self._editing.session.recorder is None:
            if known is not None:
                self.record_as(known)
            else:
                self.ask()
        self.settled.emit()

    @Slot()
    def record(self) -> None:
        """Recording on."""
        self.toggle(True)

    @Slot()
    def need(self) -> None:
        """Recording is needed: who records is asked once; after that a word will do."""
        if self._choices.now.sponsor and self._editing.session.recorder is None:
            self.off.emit()
        else:
            self.ask()

    @Slot()
    def ask(self) -> None:
        self.bar.ask(self._choices.now.sponsor, self._choices.now.document)

    @Slot(object)
    def record_as(self, recorder: Recorder) -> None:
        """Recording on, in that name, which is remembered."""
        document = recorder.stem.rpartition("/")[2] if recorder.stem else ""
        self._choices.remember(sponsor=", ".join(recorder.sponsors), document=document)
        self._editing.do(
            self.tr("Record as {name}").format(name=recorder.name),
            lambda session: recording.record(session, recorder),
        )
        self.announced.emit(self.tr("Recording as {name}").format(name=recorder.name))
        self.settled.emit()
