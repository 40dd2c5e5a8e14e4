"""Files of a window: opened, compared, saved under a name, watched while they are open."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from editor.errors import InterlineError
from editor.ignoring import USUAL, Ignoring
from editor.joining import joined
from editor.markup import amended
from editor.session import Session
from formats import store
from formats.files import ENDINGS
from formats.samples import sample_for, sample_named
from formats.store import SUFFIX, Source
from widgets import bookmarks, bringing, comparing, opening, origins, unnamed
from widgets.choices import Choices
from widgets.compare_dialog import CompareDialog
from widgets.editing import Editing
from widgets.facts import by_sponsors
from widgets.jobs import Cancel, Collector, Job
from widgets.opening import Unmade, Work
from widgets.recents import Recents
from widgets.recorder_bar import recorder_of
from widgets.saying import Saying, isolated
from widgets.views import Views
from widgets.wishes import Held, Mended, Stamp, Wish
from widgets.working import Working

_OPENED = " ".join(f"*.{ending}" for ending in ENDINGS)
MADE_AFTER = 300
"""Milliseconds after which the session file of a text just opened is made: the text is shown first."""
LEFT_AFTER = 2_000
"""Milliseconds at rest after which the place of the caret is remembered: a kill may come."""


class Keeping(QObject):
    """From wishes to what is open, and into session files."""

    opened = Signal(object)
    """A `Work` to be shown."""
    another_asked = Signal(object)
    """A `Wish` for a window of its own."""
    versions_asked = Signal(list)
    """Paths of language versions to be shown side by side."""
    renamed = Signal()
    """The session goes on in another file, or the file opened is another now: what tells of them is to follow."""

    def __init__(
        self, editing: Editing, views: Views, working: Working, saying: Saying, choices: Choices,
        recents: Recents, window: QWidget,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._editing = editing
        self._views = views
        self._working = working
        self._saying = saying
        self._choices = choices
        self._recents = recents
        self._making = QTimer(self, singleShot=True, interval=MADE_AFTER)
        self._making.timeout.connect(self._make)
        self._resting = QTimer(self, singleShot=True, interval=LEFT_AFTER)
        self._resting.timeout.connect(self._remember_place)
        views.caret_moved.connect(self._moved)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._changed_on_disk)

    # Opening.

    @Slot()
    def open_dialog(self) -> None:
        dialog = self._dialog(self.tr("Open"), self._choices.now.folder, [
            self.tr("Documents and sessions") + f" ({_OPENED} *{SUFFIX})",
            self.tr("All files") + " (*)",
        ])
        dialog.fileSelected.connect(self.open_named)
        dialog.open()

    def _dialog(self, title: str, place: str, filters: list[str]) -> QFileDialog:
        """A dialog that asks for one file that is there."""
        dialog = QFileDialog(self._window, title, place)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        if filters:
            dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
            dialog.setNameFilters(filters)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    @Slot(str)
    def open_named(self, name: str) -> None:
        self.fulfil(Wish((Path(name),)))

    @Slot()
    def open_sample(self) -> None:
        """The sample resolution in the interface's language, else in English."""
        self.fulfil(Wish(sample=True))

    @Slot()
    def new_resolution(self) -> None:
        self.fulfil(Wish(blank=True))

    @Slot(list)
    def take_files(self, names: list[str]) -> None:
        """One file is opened, two are compared, any other number opened, one a window.

        Amendments as JSON are no text: they are brought into the one that is open.
        """
        files = tuple(map(Path, names))
        if self._editing.work is not None and all(file.suffix.lower() == bringing.SCRIPT for file in files):
            self.bring_in(names)
            return
        for wish in [Wish(files)] if len(files) == 2 else [Wish((file,)) for file in files]:
            if self._working.busy:
                self.another_asked.emit(wish)
            else:
                self.fulfil(wish)

    def fulfil(self, wish: Wish) -> None:
        """Show what is wished; in a window of its own when this one has something open."""
        if self._editing.work is not None:
            self.another_asked.emit(wish)
        else:
            self._begin(wish)

    def _begin(self, wish: Wish) -> None:
        """What is wished, in this window."""
        sessions = unnamed.folder()
        now = self._choices.now
        rules = now.profile or "plain"
        if wish.sample:
            text = self.tr("Opening the sample")
            sample = sample_named(wish.sample) if isinstance(wish.sample, str) else (
                sample_for(self._window.locale().name()[:2]))
            work = partial(opening.open_sample, sample, sessions)
        elif wish.blank:
            text = self.tr("New resolution")
            recorder, language = recorder_of(now.sponsor, now.document), self._window.locale().name()[:2]
            work = partial(opening.blank, sessions, rules, recorder, language, text)
        elif wish.mended is not None:
            text = self.tr("Opening {name}").format(name=isolated(wish.mended.name))
            work = partial(opening.mended_work, wish.mended, sessions, rules)
        elif wish.compares:
            old, *others = map(isolated, wish.called)
            text = self.tr("Comparing {old} with {new}").format(old=old, new=self.tr(", ").join(others))
            work = partial(comparing.compare_works, wish, sessions, rules)
        else:
            path = wish.files[0]
            assert isinstance(path, Path)
            text = self.tr("Opening {name}").format(name=isolated(path.name))
            work = partial(opening.open_work, path, sessions, rules)
        take = self._take_compared if wish.compares else self._take_instead if wish.mended else self.take
        self._working.start(text, work, take)

    @Slot(object)
    def go_on_with(self, mended: Mended) -> None:
        """The repaired text in place of the damaged one, or in a window of its own when that was amended."""
        wish, work = Wish(mended=mended), self._editing.work
        if work is not None and not work.untouched:
            self.another_asked.emit(wish)
        else:
            self._begin(wish)

    @Slot(object)
    def _take_instead(self, work: Work) -> None:
        if self.close():
            self.take(work)

    @Slot(object)
    def _take_compared(self, work: Work) -> None:
        before = self._editing.work
        if before is not None and not before.untouched:
            # Somebody went on with it meanwhile.
            self.another_asked.emit(work.compared)
            return
        if not self.close():
            return
        self._saying.in_text.clear()  # what was said of the text before
        assert work.compared is not None
        self._views.wants_pair = True
        self._views.texts = tuple(by_sponsors(work.session)) if len(work.compared.files) > 2 else ()
        self.take(work)
        if not work.session.proposals:
            self._saying.hint(self.tr("Both texts say the same."))
        elif self._views.texts and (alike := [one for one in work.compared.called[1:] if one not in self._views.texts]):
            names = self.tr(", ").join(map(isolated, alike))
            self._saying.hint(self.tr("The same as the base text: {names}.").format(names=names))

    @Slot(object)
    def take(self, work: Work) -> None:
        """Go on with what was opened, here or in another window."""
        begun = work.stored is None
        if work.named:
            self._choices.remember_file(work.file.path)
        elif work.source is not None and begun:
            self._choices.remember_file(work.source)
        self.opened.emit(work)
        self.watch(work)
        if work.source is not None and begun:
            self._tell_earlier(work.source)
        elif work.source is not None and self.source_changed():
            self._saying.changed_on_disk(work.source)

    def _tell_earlier(self, source: Path) -> None:
        """Amendments to the same file that were made before and never given a name are a step away."""
        earlier = [path for path in unnamed.sessions()
                   if unnamed.made_from(path, source.stem) and not unnamed.is_open(path)]
        if earlier:
            self._saying.earlier(earlier[0], self._recents.when(earlier[0]))

    @Slot()
    def _make(self) -> None:
        """The session file, in another thread. What is done meanwhile waits until it is there."""
        work = self._editing.work
        if work is None:
            return
        Collector.pass_by()
        if isinstance(work.file, Unmade):
            job = Job("", _made(work.file), self)
            job.done.connect(self._now_made)
            job.refused.connect(self._editing.fail)
            job.start()

    @Slot()
    def _now_made(self) -> None:
        if self._editing.work is not None:
            self._editing.put(stored=datetime.now().astimezone())
            self._editing.store()
            self._remember_origin()

    def _remember_origin(self) -> None:
        """So that the session knows the file it was begun with when it is opened again."""
        work = self._editing.work
        if work is not None and work.source is not None and work.data is not None:
            origins.remember(work.file.path, work.source, work.data)

    @Slot()
    def _moved(self) -> None:
        """Cheap on purpose: it comes with every stroke."""
        self._resting.start()

    @Slot()
    def _remember_place(self) -> None:
        """Where the text is left, for whoever opens the session again."""
        work, left = self._editing.work, self._views.left()
        if work is not None and left is not None and not work.untouched and work.stored is not None:
            bookmarks.remember(work.file.path, *left)

    @Slot()
    def compare_dialog(self) -> None:
        """Two files, and which of them is the base text."""
        self._ask_two()

    def _ask_two(self, old: Path | None = None) -> None:
        dialog = CompareDialog(self._choices.now.folder, [
            self.tr("Documents") + f" ({_OPENED})", self.tr("All files") + " (*)",
        ], self._window)
        if old is not None:
            dialog.set_old(str(old))
        dialog.chosen.connect(self.fulfil)
        dialog.open()

    @Slot()
    def compare_with_dialog(self) -> None:
        """The file opened as base text, and another version of it."""
        work = self._editing.work
        if work is not None:
            self._ask_two(work.source)

    @Slot()
    def bring_in_dialog(self) -> None:
        """What other delegations propose to the text that is open: any number of files."""
        dialog = self._dialog(self.tr("Bring in proposals of others"), self._choices.now.folder, [
            self.tr("Documents and sessions") + f" ({_OPENED} *{SUFFIX} *{bringing.SCRIPT})",
            self.tr("All files") + " (*)",
        ])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self.bring_in)
        dialog.open()

    @Slot("QStringList")
    def bring_in(self, names: list[str]) -> None:
        """The proposals in these files, behind those of the session, as one step."""
        if self._editing.work is not None:
            paths, base = [Path(name) for name in names], self._editing.session.base
            shown = self.tr(", ").join(isolated(path.name) for path in paths)
            text = self.tr("Opening {name}").format(name=shown)
            self._working.start(text, partial(bringing.brought, paths, base), self._join)

    @Slot(object)
    def _join(self, found: Session) -> None:
        work = self._editing.work
        if work is None or work.session.base.blocks != found.base.blocks:
            return  # another text is open meanwhile
        if not found.proposals:
            self._saying.hint(self.tr("Both texts say the same."))
        elif self._editing.do(self.tr("Bring in proposals of others"), lambda session: joined(session, found)):
            self._saying.hint(self.tr("Proposals brought in: {names}.").format(
                names=self.tr(", ").join(map(isolated, by_sponsors(found)))))

    @Slot()
    def versions_dialog(self) -> None:
        """Language versions of one text, in a window of their own."""
        dialog = self._dialog(self.tr("Language versions side by side"), self._choices.now.folder, [
            self.tr("Documents") + f" ({_OPENED})", self.tr("All files") + " (*)",
        ])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        # A signal of a list takes no signal of a QStringList: PySide refuses to join them.
        dialog.filesSelected.connect(self.versions_asked.emit)
        dialog.open()

    @Slot()
    def swap(self) -> None:
        """The same two texts compared the other way round."""
        work = self._editing.work
        if work is not None and work.compared is not None and len(work.compared.files) == 2:
            self._compare_again(replace(work.compared, files=work.compared.files[::-1]))

    @Slot(object)
    def ignore(self, ignoring: Ignoring) -> None:
        """The same texts compared with other differences passed by."""
        work = self._editing.work
        if work is not None and work.compared is not None:
            self._compare_again(replace(work.compared, ignoring=ignoring))

    @Slot(int, str)
    def take_side(self, pane: int, name: str) -> None:
        """A file dropped on a pane of the comparison takes that side; the other one stays."""
        work = self._editing.work
        if work is None:
            return
        sides: list[Path | Held] = list(work.compared.files) if work.compared is not None and work.untouched else [
            Held(work.shown_name, work.session.base, _source(work)),
            Held(work.shown_name, amended(work.session)),
        ]
        sides[min(pane, len(sides) - 1)] = Path(name)
        self._compare_again(Wish(tuple(sides), ignoring=work.compared.ignoring if work.compared else USUAL))

    def _compare_again(self, wish: Wish) -> None:
        """In place of a comparison, or a text without amendments, that nothing was done to; else in another window."""
        work = self._editing.work
        if work is not None and work.untouched and (work.compared is not None or not work.session.proposals):
            self._begin(wish)
        else:
            self.another_asked.emit(wish)

    @Slot()
    def reload(self) -> None:
        """Open the file again as it is now, in a window of its own; this session stays as it is."""
        work = self._editing.work
        if work is not None and work.source is not None:
            self.another_asked.emit(Wish((work.source,)))

    # Saving and closing.

    @Slot()
    def save(self) -> None:
        """A session without a name gets one; any other is stored already, and says so."""
        if self._editing.work is None:
            return
        self._views.current.commit_preedit()
        if not self._editing.work.named:
            self.save_dialog()
        elif self._editing.store():
            name = isolated(self._editing.work.file.path.name)
            self._saying.hint(self.tr("Stored in {name}.").format(name=name))

    @Slot()
    def save_dialog(self) -> None:
        work = self._editing.work
        if work is None:
            return
        folder = work.folder if work.source else Path(self._choices.now.folder or Path.home())
        proposed = folder / f"{unnamed.shortened(work.stem)}{SUFFIX}"
        dialog = QFileDialog(self._window, self.tr("Save session"), str(proposed))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX)
        dialog.setNameFilters([self.tr("Interline sessions") + f" (*{SUFFIX})"])
        dialog.fileSelected.connect(self._save_named)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot(str)
    def _save_named(self, name: str) -> None:
        self.save_as(Path(name))

    def save_as(self, path: Path) -> bool:
        """Go on in a session file at `path`; the place it had before is given up when it had no name.

        What the file before does not take any more goes into the new one.
        """
        if self._editing.work is None:
            return False
        stored = self._editing.store()
        self._making.stop()
        work = self._editing.work
        source = _source(work)
        try:
            fresh = work.file.save_as(path) if stored else store.create(path, work.history, (source,) if source else ())
        except InterlineError as error:
            self._saying.refuse(error)
            return False
        work.file.close()
        if not work.named:
            with suppress(OSError):  # its folder may be gone
                work.file.path.unlink(missing_ok=True)
        self._editing.put(file=fresh, named=True)
        if not self._editing.store():
            return False
        self._choices.remember_file(path)
        self._remember_origin()
        self.renamed.emit()
        return True

    def close(self) -> bool:
        """Store and close what is open; nothing is asked. False when it could not be stored."""
        if self._editing.work is None:
            return True
        if not self.finish():
            return False
        work = self._editing.work
        self._remember_place()
        self._forget()
        work.file.close()
        if work.untouched:
            with suppress(OSError):  # what stays is looked through at the next start
                work.file.path.unlink(missing_ok=True)
        return True

    def give_up(self) -> Work:
        """What is open, stored, for another window. Only with something open."""
        self.finish()
        work = self._editing.work
        assert work is not None
        self._forget()
        return work

    def watch(self, work: Work) -> None:
        """Tell when the file opened is changed, and make the session file of a text just opened."""
        if work.source is not None:
            self._watcher.addPath(str(work.source))
        if work.stored is None:
            self._making.start()

    def finish(self) -> bool:
        """What is being typed or composed is done, and all of it stored; False when it could not be."""
        focus = self._window.focusWidget()
        if focus is not None:
            # A field tells what was typed into it when it is left.
            focus.clearFocus()
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._views.current.commit_preedit()
        return self._editing.store()

    def _forget(self) -> None:
        self._resting.stop()
        self._making.stop()
        if self._watcher.files():
            self._watcher.removePaths(self._watcher.files())
        self._editing.let_go()
        Collector.look_again()

    # The file opened, meanwhile.

    def source_changed(self) -> bool:
        """True when the file opened is not as it was when it was read."""
        work = self._editing.work
        return bool(work and work.source and (work.stamp is None or Stamp.of(work.source) != work.stamp))

    @Slot(str)
    def _changed_on_disk(self, name: str) -> None:
        work = self._editing.work
        if work is None or work.source is None or str(work.source) != name:
            return
        if Stamp.of(work.source) is not None and self.source_changed():
            self._saying.changed_on_disk(work.source)
            self.renamed.emit()


def _source(work: Work) -> Source | None:
    """The package that what is open was read from."""
    return Source(work.name, work.format, work.data) if work.data is not None else None


def _made(file: Unmade) -> Callable[[Cancel], object]:
    return lambda cancel: file.make()
