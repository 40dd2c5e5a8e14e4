"""The Export button and its kin: files beside the one opened, read again, and what was found."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot

from editor.amendment import State
from editor.messages import message
from editor.rendering import Kind, Shape
from editor.session import Session
from formats.codec import Note
from widgets import facts
from widgets.editing import Editing
from widgets.export_panel import Another, CheckShown, ExportPanel, FileShown, Report
from widgets.exporting import Exported, Order, carry_out, save_certificates
from widgets.opening import Work
from widgets.saying import isolated, translated
from widgets.theme import Theme
from widgets.views import Views
from widgets.working import Working

if TYPE_CHECKING:
    from formats.certificate import Check


class Exporter(QObject):
    """Writes files, never over the one opened, and shows what was checked."""

    exported = Signal(object)
    """An `Exported`: the files stand where they should, and the panel tells about them."""
    announced = Signal(str)
    said = Signal(str)
    """A sentence about what was done."""

    def __init__(self, editing: Editing, views: Views, working: Working, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._editing = editing
        self._views = views
        self._working = working
        self.panel = ExportPanel(theme)
        self.panel.another_asked.connect(self._export_another)
        self.panel.save_asked.connect(self.save_certificates)
        self.last: Exported | None = None

    @Slot()
    def export_clean(self) -> None:
        self.export(Kind.CLEAN, (".docx", ".odt"))

    @Slot()
    def export_marked(self) -> None:
        self.export(Kind.MARKED, (".docx", ".odt"))

    @Slot()
    def export_tracked(self) -> None:
        self.export(Kind.TRACKED, (".docx", ".odt"))

    @Slot()
    def export_original(self) -> None:
        self.export(Kind.ORIGINAL, (".docx", ".odt"))

    @Slot()
    def export_text(self) -> None:
        self.export(Kind.CLEAN, (".txt",))

    @Slot()
    def export_pdf(self) -> None:
        self.export(Kind.CLEAN, (".pdf",))

    @Slot()
    def export_marked_pdf(self) -> None:
        self.export(Kind.MARKED, (".pdf",))

    @Slot()
    def export_page(self) -> None:
        self.export(Kind.MARKED, (".html",))

    @Slot()
    def export_table(self) -> None:
        self.export(Shape.TABLE, (".docx", ".odt", ".pdf"))

    @Slot()
    def export_instructions(self) -> None:
        self.export(Shape.INSTRUCTIONS, (".docx", ".odt", ".txt"))

    @Slot()
    def export_report(self) -> None:
        self.export(Shape.REPORT, (".docx", ".odt"))

    @Slot(str)
    def _export_another(self, key: str) -> None:
        {
            "clean": self.export_clean, "marked": self.export_marked, "tracked": self.export_tracked,
            "original": self.export_original, "pdf": self.export_pdf, "marked-pdf": self.export_marked_pdf,
            "page": self.export_page, "table": self.export_table, "instructions": self.export_instructions,
            "report": self.export_report,
        }[key]()

    def _others(self, order: Order) -> tuple[Another, ...]:
        """What can be written besides."""
        suffix = order.targets[0].suffix
        single: dict[tuple[Kind | Shape, str], str] = {
            (Kind.CLEAN, ".pdf"): "pdf", (Kind.MARKED, ".pdf"): "marked-pdf", (Kind.MARKED, ".html"): "page",
        }
        done = order.kind.value if suffix in (".docx", ".odt") else single.get((order.kind, suffix))
        return tuple(
            Another(key, text, picture) for key, text, picture in (
                ("clean", self.tr("Clean"), "file-down"),
                ("marked", self.tr("Marked"), "file-text"),
                ("tracked", self.tr("Tracked"), "file-pen-line"),
                ("original", self.tr("Original"), "file-text"),
                ("pdf", self.tr("PDF"), "printer"),
                ("marked-pdf", self.tr("Marked PDF"), "printer"),
                ("page", self.tr("Web page"), "book-open-text"),
                ("table", self.tr("Comparison table"), "table-2"),
                ("instructions", self.tr("Instructions"), "list-checks"),
                ("report", self.tr("Change report"), "info"),
            ) if key != done
        )

    def export(self, kind: Kind | Shape, suffixes: Sequence[str]) -> None:
        """Write files beside the one opened, never over it, and show what was checked."""
        if self._editing.work is None or self._working.busy:
            return
        self._views.current.commit_preedit()
        work = self._editing.work
        if not self._editing.store():
            return
        self._editing.strokes.forget()  # what is typed from now on is another step than what is exported
        words = {
            Kind.CLEAN: self.tr("final"),
            Kind.ORIGINAL: self.tr("original"),
            Kind.MARKED: self.tr("marked"),
            Kind.TRACKED: self.tr("tracked"),
            Shape.TABLE: self.tr("table"),
            Shape.INSTRUCTIONS: self.tr("instructions"),
            Shape.REPORT: self.tr("report"),
        }
        stem = facts.without_tag(work.stem, words.values())
        keep = [path for path in (work.source, work.file.path) if path is not None]
        targets = tuple(
            facts.export_path(self.folder(work), stem, words[kind], suffix, keep, work.written)
            for suffix in suffixes
        )
        order = Order(work.session, kind, targets, work.data, work.format)
        self._working.start(self.tr("Writing the files"), partial(carry_out, order), self._exported)

    def folder(self, work: Work) -> Path:
        """Beside the file opened; in the documents where that folder takes no files."""
        if (work.named or work.source is not None) and os.access(work.folder, os.W_OK):
            return work.folder
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        documents.mkdir(parents=True, exist_ok=True)
        return documents

    @Slot(object)
    def _exported(self, exported: Exported) -> None:
        work = self._editing.work
        if work is None:
            return
        self.last = exported
        self._editing.put(written=(*work.written, *(file.path for file in exported.files)))
        if exported.order.kind is not Kind.ORIGINAL:
            self._editing.put(exported=exported.order.session)
        self._show_certificate(exported, datetime.now().astimezone())
        self.exported.emit(exported)

    @Slot()
    def save_certificates(self) -> None:
        """Put the certificate of each file written last beside it, as the command line does."""
        if self.last is None or self._working.busy:
            return
        # Loaded by the first export, and not before: it knows XML, which no window waits for.
        from formats.certificate import as_text

        self._working.start(
            self.tr("Saving the certificates"),
            partial(save_certificates, self.last, partial(as_text, translate=translated)),
            self._certificates_saved,
        )

    @Slot(object)
    def _certificates_saved(self, places: tuple[Path, ...]) -> None:
        names = ", ".join(isolated(place.name) for place in places)
        self.said.emit(self.tr("Saved beside the files: {names}").format(names=names))

    def _told(self, note: Note, session: Session) -> str:
        """A note in words, with the provision it is about."""
        if note.where not in session.base and self._editing.row(note.where) is None:
            return message(note, translated)
        name = self._editing.called(note.where)
        return f"{name}: {message(replace(note, where=name), translated)}"

    def _show_certificate(self, exported: Exported, when: datetime) -> None:
        """The panel that tells what was written and what was checked."""
        shown = self._checks_shown([check for file in exported.files for check in file.certificate.checks])
        passed = all(file.certificate.passed for file in exported.files)
        titles = {
            Kind.CLEAN: self.tr("%n clean file(s), checked", "", len(exported.files)),
            Kind.ORIGINAL: self.tr("%n file(s) with the original text, checked", "", len(exported.files)),
            Kind.MARKED: self.tr("%n marked file(s), checked", "", len(exported.files)),
            Kind.TRACKED: self.tr("%n file(s) with tracked changes, checked", "", len(exported.files)),
            Shape.TABLE: self.tr("%n comparison table(s), checked", "", len(exported.files)),
            Shape.INSTRUCTIONS: self.tr("%n file(s) with instructions, checked", "", len(exported.files)),
            Shape.REPORT: self.tr("%n change report(s), checked", "", len(exported.files)),
        }
        notes = {self._told(note, exported.order.session) for file in exported.files for note in file.notes}
        brackets = [
            self.tr("{place} is still in square brackets.").format(place=self._editing.called(amendment.target))
            for proposal in exported.order.session.proposals
            for amendment in proposal.amendments
            if exported.order.session.state(proposal, amendment.target) is State.BRACKETED
        ]
        self.panel.set_report(Report(
            titles[exported.order.kind] if passed else self.tr("Written, but a check failed"),
            self.tr("Opened again and read independently, {time}").format(time=when.strftime("%H:%M:%S")),
            passed,
            tuple(FileShown(f.path, f.size, f.certificate.fingerprint) for f in exported.files),
            shown,
            (*brackets, *sorted(notes)),
            self._others(exported.order),
        ))
        self.announced.emit(titles[exported.order.kind] if passed else self.tr("Written, but a check failed"))

    def _checks_shown(self, checks: Sequence[Check]) -> tuple[CheckShown, ...]:
        """What was looked for: each failure by itself, then what passed, in a few lines."""
        failures = [check for check in checks if not check.passed]
        out = [
            CheckShown(
                message(Note(f"check-{check.code}"), translated).rstrip("."),
                ", ".join(check.where[:1]) or self.tr("%n found", "", check.found),
                False,
            )
            for check in failures
        ]
        failed = {check.code for check in failures}
        known = {check.code for check in checks}
        texts = {
            "text-is-final": self.tr("Text equals the final text"),
            "text-is-base": self.tr("Rejected, it is the base text"),
        }
        out += [CheckShown(text, self.tr("same text"), True) for code, text in texts.items() if code in known - failed]
        groups = (
            (self.tr("No tracked change left"), {"tracked-changes"}),
            (self.tr("No comment, no name, no hidden text"),
             {"comments", "people", "property-names", "picture-metadata", "hidden-text", "change-authors"}),
            (self.tr("Dates and editing traces removed"),
             {"property-dates", "editing-sessions", "versions", "thumbnail", "printer"}),
            (self.tr("No macro, no link to a file"), {"macros", "external-links", "attached-template", "signatures"}),
            (self.tr("Nothing embedded tells of anybody"),
             {"embedded-data", "custom-properties", "document-variables"}),
        )
        allowed = {check.code for check in checks if check.allowed and check.found}
        out += [
            CheckShown(text, self.tr("%n found", "", 0), True)
            for text, codes in groups
            if codes & known and not codes & (failed | allowed)
        ]
        return tuple(out)
