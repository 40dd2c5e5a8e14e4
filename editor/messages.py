"""The words for errors and notes: one table from code to sentence, in plain English.

Whoever raises or notes something keeps to codes and parameters; whoever shows it asks here. The
window gives its translator along: the table's templates are what is translated.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, Protocol

from editor.errors import InterlineError

SENTENCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        # Anything raised on purpose that has no words of its own.
        "unexpected": "Something went wrong that Interline did not foresee.",
        # Amendments that do not fit (editor.errors).
        "amendment-does-not-fit": "The amendment does not fit the base text.",
        "unknown-block": "There is no provision “{block}” in the base text.",
        "block-exists": "There is a provision “{block}” already; give the new one another name.",
        "edit-outside": "An edit of “{block}” reaches outside its text, or two edits overlap.",
        "others-text": "These words are proposed in {number}: reject that proposal instead of changing them.",
        "not-recording": "No proposal is being recorded. Start recording to amend the text.",
        # Amendments from a JSON script (formats.json).
        "script-not-json": "This is not JSON: line {line}, column {column}.",
        "script-shape": "The amendments are not as they should be: “{where}” must be {wanted}.",
        "script-schema": "The amendments follow schema {schema}; this version of Interline knows schema 1.",
        "script-marker": "“{marker}” is not a marker. Use ADD, MOD, (MOD), SUP, NOC, ADD* or SUP*.",
        "script-state": "“{state}” is not a state. Use one of: {known}.",
        "ambiguous-address": "More than one provision is called “{block}”; name it by its id.",
        "segments-differ": (
            "The kept and deleted words do not spell the base text of “{block}”: "
            "after {offset} characters the base reads “{base}”, the amendment “{script}”."
        ),
        # Instructions in words (editor.instructions).
        "not-understood": "Some sentences are not understood or do not fit the base text, so none was carried out.",
        "instruction-unknown": "This sentence is not understood. Write it like one that Interline writes.",
        "instruction-quotation": "A quotation is not closed.",
        "instruction-place": "No provision of the base text is called “{place}”.",
        "instruction-paragraphs": "The words it announces do not follow, each paragraph in quotation marks.",
        "instruction-words-missing": "The words “{words}” do not stand in that provision.",
        "instruction-words-where": "The words “{words}” stand there {count} times: say which occurrence is meant.",
        "instruction-overlap": "Two changes want the same words of that provision.",
        "instruction-no-label": "That provision has no number or letter to be changed.",
        "instruction-range": "Counted on from the first, the provisions do not come to “{place}”.",
        "instructions-differ": (
            "Read again, the instructions do not give the whole amended text: words cannot bring pictures and formats."
        ),
        # Files that cannot be read.
        "unreadable": "The file cannot be read. It may be damaged, or not what its name says.",
        "no-such-file": "There is no such file.",
        "is-a-folder": "This is a folder. Choose a file in it.",
        "no-permission": "You are not allowed to read this file.",
        "read-failed": "The file could not be read: {reason}.",
        "empty-file": "The file is empty.",
        "too-large": "The file is larger than {limit} MB, too large to be a resolution.",
        "binary": "This is not a text file. Open a .docx, .odt or .txt file.",
        "encrypted": "The file is protected by a password. Open it in its program and save it without one.",
        "truncated": "The file is cut short. Get it again from where it came.",
        "zip-bomb": "The file unpacks to far more than a document holds, so it was not opened.",
        "damaged": "The file is damaged, or not what its name says.",
        "forbidden-xml": "The file declares entities or a document type, which no document of its kind has.",
        "unknown-format": "Interline cannot open this kind of file. Try .docx, .odt or .txt.",
        "legacy-word": (
            "This is a Word file of the old kind (.doc). It opens here once LibreOffice is installed; "
            "or save it as .docx and open that."
        ),
        "legacy-failed": "LibreOffice could not read this Word file of the old kind (.doc). Save it as .docx in Word.",
        "no-text": "The file has no text.",
        "pdf-scanned": "This PDF holds pictures of pages and no text. Read it by text recognition first (OCR).",
        "pdf-damaged": "The PDF is damaged and its pages cannot be found. Get it again from where it came.",
        "pdf-too-long": "The PDF holds more text than any document does, so it was not opened.",
        "pages-input": "Files ending in .pages cannot be opened. Export it as Word (.docx) and open that.",
        "spreadsheet-input": "This is a spreadsheet. Copy the text into a .docx or .odt file and open that.",
        "slides-input": "This is a presentation. Copy the text into a .docx or .odt file and open that.",
        "image-input": "This is an image. Interline needs the text: open a .docx, .odt or .txt file.",
        "archive-input": "This is an archive. Unpack it and open the .docx, .odt or .txt file inside.",
        "text-for-amendments":
            "This is a text, not a list of amendments. Compare it with the base text as JSON, and apply that.",
        "session-file": "This is a session of Interline. Open it in the window, and export from there.",
        # Session files (formats.store).
        "not-a-session": "This is not an Interline session.",
        "damaged-session": "The session is damaged: {reason}. Open the original file, or an earlier copy of it.",
        "newer-session": "The session was written by a later version of Interline. Use that version to open it.",
        "session-in-use": "The session is open in another window. Close it there, or go on there.",
        # Files that cannot be written.
        "not-writable": "The file cannot be written: {reason}.",
        "exists": "There is a file of that name already. Say --force to replace it.",
        "target-is-folder": "There is a folder of that name. Choose another name.",
        "target-is-device": (
            "This name is not a file's but a device's. Choose another name, or “-” for the standard output."
        ),
        "no-folder": "The folder for this file does not exist.",
        "disk-full": "The disk is full. What was there before is untouched.",
        "folder-read-only": "This folder does not take new files. Choose another place.",
        "unknown-output": "Interline cannot write this kind of file. Use .docx, .odt, .txt, .html or .pdf.",
        "named-twice": "Two files are to have this name. Choose another for one of them.",
        "no-pdf": "PDF cannot be written here, because Qt is not installed.",
        "pdf-kind": "PDF can hold the clean, original or marked text, not tracked changes.",
        "certificate-failed": "The file written falls short of its certificate: {what}.",
        # Notes about what was read.
        "encoding-uncertain": "The characters were read as {detail}; look whether accents and letters are right.",
        "bad-characters": "Some characters could not be read in the file's encoding and show as “�”: {detail}.",
        "lines-joined": "Lines that were broken at the margin were joined: {detail}.",
        "locked": "The file is open in another program ({detail}).",
        "macros-dropped": "Its macros were not run, and no file written here has them.",
        "legacy-turned": "LibreOffice turned this Word file of the old kind into .docx; look whether it reads rightly.",
        "hidden-shown": "Hidden text is in the file and is shown here: {detail}.",
        "comments-left-out": "Comments were left out: {detail}.",
        "scripts-left-out": "Scripts, forms and embedded things were left out: {detail}.",
        "pictures-outside": "Pictures that lie outside the file were left out: {detail}.",
        # Notes about RTF files (formats.rtf).
        "rtf-table-change": "Tracked changes of table rows and cells were taken as agreed: {detail}.",
        "rtf-text-box": "Text boxes ({detail}) are shown as paragraphs behind the text.",
        # Notes about PDF files (formats.pdf).
        "pdf-furniture": "Headers, footers and page numbers were taken out of the text: {detail}.",
        "pdf-balloons": "Balloons in the margin were taken out of the text and kept as evidence: {detail}.",
        "pdf-pages-without-text": "Pages without text, only a picture of it, were left out: {detail}.",
        "pdf-pages-left-out": "The last pages were left out, for there are more than a document has: {detail}.",
        "pdf-pages-cut": "Pages that are damaged or overfull were not read to their end: {detail}.",
        "pdf-unknown-letters": (
            "The file does not say which letters some of its signs are; they show as “�” or were told "
            "by their shape: {detail}."
        ),
        "pdf-pictures": "Pictures were left out: {detail}.",
        "pdf-turned": "Words that do not run along the lines, as watermarks do, were left out: “{detail}”.",
        "pdf-form": "Fields to fill in were left out; only what is printed on the pages was read.",
        "pdf-attachments": "Files attached to the PDF were left out: {detail}.",
        # Notes about OpenDocument texts (formats.odt).
        "odt-format-change": "Tracked changes of formatting cannot be undone and were left out: {detail}.",
        "odt-unknown-change": "Tracked changes of a kind the standard does not know were left out: {detail}.",
        "odt-stray-change": "Marks of tracked changes without their counterpart were left out: {detail}.",
        "odt-deleted-insertion": "Words that were inserted and deleted again are in neither text: {detail}.",
        "odt-mixed-authors": "Changes of several authors ({detail}) in one place of “{where}” became one proposal.",
        "odt-tracked-row": "Table rows are tracked in a way that could not be followed: {detail}.",
        "odt-annotation": "Comments were left out: {detail}.",
        "odt-hidden-text": "Hidden text is in the file and is shown here: {detail}.",
        "odt-text-box": "Text boxes ({detail}) are shown as paragraphs; in this file they stay where they are.",
        "odt-object": "Objects other than equations are kept in this file only: {detail}.",
        "odt-floating-object": "Objects that stand freely on a page are kept in this file only: {detail}.",
        "odt-table-in-note": "Tables in footnotes ({detail}) became paragraphs; OpenDocument programs show none there.",
        "odt-table-narrowed": "Tables that were wider than the page ({detail}) were made as wide as its text.",
        "odt-hidden-cell": "Words in cells that others cover ({detail}) are shown by no program and were left out.",
        "odt-linked-image": "An image lies outside the file and was left out: {detail}.",
        "odt-embedded-object": (
            "An embedded object was kept as it is and may name people: {where}. Put a picture in its place."
        ),
        "odt-header-changes": "Tracked changes in a header or footer were rejected: {detail}.",
        # Notes about Word files (formats.docx).
        "docx-formatting-change": "Tracked changes of formatting alone were taken as agreed: {detail}.",
        "docx-numbering-change": "Tracked changes of automatic numbering were taken as agreed: {detail}.",
        "docx-table-change": "Tracked changes of tables or cells were taken as agreed: {detail}.",
        "docx-object": (
            "Equations, drawings and objects ({detail}) stay as they are in this file; "
            "other files get equations, and of the rest only the words they show."
        ),
        "docx-text-box": "Text boxes ({detail}) are shown as paragraphs; in this file they stay where they are.",
        "docx-nested-table": (
            "Tables inside tables ({detail}) are shown as tables of their own; in this file they stay where they are."
        ),
        "docx-embedded-document": "Other documents inside the file could not be read: {detail}.",
        "docx-comments": "Comments were left out: {detail}.",
        "docx-protected": "The file is locked to tracked changes or to reading; what is written is not.",
        "docx-authors-at-one-place": "Words of several authors in one place became one proposal: {detail}.",
        "docx-fields-frozen": (
            "Fields that fill in names, files or times ({detail}) became the words they showed; "
            "look whether these may stay."
        ),
        "docx-embedded-object": (
            "An embedded object was kept as it is and may name people: {where}. Put a picture in its place."
        ),
        "docx-header-changes": "Tracked changes in a header or footer were taken as agreed: {detail}.",
        "docx-place-uncertain": "“{where}” was put where it seemed to belong; look at its place.",
        "docx-section-lost": "The end of a section went with the paragraph that held it.",
        # Notes about lines through and under words (editor.handmade).
        "marks-entangled": (
            "Tracked changes reach into words underlined by hand in “{where}”; "
            "strike and underline were taken for format there."
        ),
        "marks-underlined": (
            "Words are underlined by hand in {detail} paragraphs, and nothing is struck there; "
            "the underline was taken for format."
        ),
        "marks-struck": "Words are struck out by hand in {detail} paragraphs; that was taken for format.",
        "docx-colour": "Words are red or blue in {detail} places; colour was not taken for an amendment.",
        # Notes about texts compared.
        "no-difference": "{detail}: the same as the base text.",
        # Notes about what was written.
        "collision": (
            "{detail} want the same words or the same place, and the file has what both want; "
            "accept one of them and reject the other."
        ),
        "lost-picture": "Pictures and drawings ({detail}) could not be written and were left out; add them by hand.",
        "lost-object": "Equations and symbols ({detail}) became plain characters; look whether they read rightly.",
        "lost-field": "Fields ({detail}) became the words they showed; numbers in them no longer follow by themselves.",
        "lost-break": "Page breaks inside paragraphs ({detail}) were left out; the pages may end elsewhere.",
        "lost-note": "Footnotes ({detail}) could not be written; look for their words in the original file.",
        # What does not go into a file of another format (formats.crossing).
        "left-borders": "Lines around paragraphs ({detail}) are in the original file only.",
        "left-frames": "Frames and initials ({detail}) became paragraphs as any other.",
        "left-effects": "Spacing, shadows and other effects of letters ({detail}) are in the original file only.",
        "left-long-fields": (
            "Tables of contents and other fields of several paragraphs ({detail}) became plain paragraphs; "
            "they no longer follow by themselves."
        ),
        "left-numbering": (
            "Automatic numbers ({detail}) stay as they are now; they no longer follow when paragraphs come and go."
        ),
        "left-page-sides": "Sections that begin on a left or right page ({detail}) begin on the next one.",
        "left-page-formats": "Borders, line numbers and the like of pages ({detail}) are in the original file only.",
        "left-header-pictures": "Pictures in headers and footers ({detail}) were left out; add them by hand.",
        "left-controls": "Content controls ({detail}) became the words they hold.",
        "left-links": "Where links led before their addresses were changed ({detail}) is in the original file only.",
        "left-ruby": "Readings above words ({detail}) were left out.",
        "left-looks": (
            "Only words, their emphasis, tables and pictures are read from files of this kind: "
            "fonts, colours, bookmarks and headers of single sections were left out."
        ),
        "certificate-nowhere": "A certificate is saved beside its file, and standard input is none.",
        "wrong-suffix": "The file is named as another kind, but holds {detail}.",
        "no-certificate": "Only .docx, .odt, .txt and .pdf files can be checked for traces. Convert this file first.",
        # What a repair found (editor.repair).
        "unknown-finding": "There is no finding “{finding}”.",
        "unknown-reading": "Finding “{finding}” has no reading {reading}.",
        "repair-places": "Two places and years ran together: “{detail}”.",
        "repair-places-no-comma": (
            "Two places and years ran together: “{detail}”. The comma that is missing was kept so."
        ),
        "repair-years": "Two years ran together: “{detail}”.",
        "repair-acronym": "The years of two conferences ran together: “{detail}”.",
        "repair-period": "Two periods ran together: “{detail}”.",
        "repair-punctuation": "Two signs stand together: “{detail}”.",
        "repair-enumeration": "A comma and a word that joins stand together: “{detail}”.",
        "repair-case": "A letter stands twice, small and capital: “{detail}”.",
        "repair-figure": "A number and a word ran together: “{detail}”.",
        "repair-stop": "A word stands directly behind a full stop: “{detail}”.",
        "repair-place": "Two places ran together: “{detail}”.",
        "repair-small-words": "Two small words ran together: “{detail}”.",
        "repair-elision": "Two words ran together: “{detail}”.",
        "repair-glued-words": "Two words may have run together: “{detail}”.",
        "repair-glued-figures": "Two figures, or a figure and a word, may have run together: “{detail}”.",
        "repair-label": "Two labels of a provision ran together: “{detail}”.",
        "repair-added-provision": "The provision may be new as a whole: “{detail}”.",
        "repaired": "Places decided, and left to a person: {detail}.",
        "repair-suppressed-provision": "The provision may be suppressed as a whole: “{detail}”.",
        "repair-deletion-placed": "The words that a balloon tells as deleted stood here.",
        "repair-deletion-unplaced":
            "A balloon tells these words as deleted, and their place is not certain: “{detail}”.",
        "repair-marked": "Words marked as deleted or inserted: “{detail}”.",
        "repair-empty-link": "Inserted words that became a link: “{detail}”.",
        "repair-underlined": "Underlined words, which a printed balloon document has inserted: “{detail}”.",
        "repair-balloon": "A balloon of a word processor stands in the text: “{detail}”.",
        "repair-balloon-or-text": "This goes on with the comment above it, or with the text: “{detail}”.",
        "repair-furniture": "A running head or foot of a page stands in the text: “{detail}”.",
        "repair-bookmark": "What a converter leaves of a bookmark: “{detail}”.",
        "repair-markup": "Signs of Markdown or HTML: “{detail}”.",
        "repair-cut-sentence": "The sentence goes on in the paragraph below.",
        "repair-line-end": "The line ends in the middle of a sentence.",
        "repair-glued": "Another paragraph begins here.",
        "repair-footnote": "The mark of a footnote: “{detail}”.",
        "repair-note": "The label of a footnote: “{detail}”.",
        "repair-hyphen": "A non-breaking hyphen was lost: “{detail}”.",
        "repair-soft-hyphen": "A sign without width stands in a word.",
        "repair-broken-word": "The hyphen of a broken line stands in a word.",
        "repair-ligature": "Letters joined as in print: “{detail}”.",
        "repair-apostrophe": "Another sign stands for an apostrophe: “{detail}”.",
        "repair-quotes": "Other signs may stand for quotation marks: “{detail}”.",
        "repair-space": "A space was lost.",
        "repair-stray-figure": "A figure stands inside a word: “{detail}”.",
        "repair-no-comma": "The comma between place and year is missing: “{detail}”; it was kept so.",
        "repair-not-held": "No conference was held there in “{detail}”; it was kept so.",
        "repair-doubled": "Two small words that do not follow each other: “{detail}”; they were kept so.",
        "repair-sign": "The sign at the end is not the one its place wants: “{detail}”; it was kept so.",
        "repair-label-gap": "Labels are missing before “{detail}”; it was kept so.",
        # What a certificate says and looks for (formats.certificate).
        "certificate-file": "SHA-256 of the file.",
        "certificate-final": "SHA-256 of its final text.",
        "certificate-base": "SHA-256 of its base text.",
        "certificate-passed": "Everything is as it should be.",
        "certificate-failed-checks": "The file falls short.",
        "check-tracked-changes": "Tracked changes.",
        "check-comments": "Comments.",
        "check-people": "People and permissions.",
        "check-editing-sessions": "Marks of editing sessions.",
        "check-property-names": "Names and subjects in the properties.",
        "check-property-dates": "Dates and times in the properties.",
        "check-custom-properties": "Custom properties and labels.",
        "check-document-variables": "Document variables.",
        "check-hidden-text": "Hidden text.",
        "check-attached-template": "Path of the template.",
        "check-external-links": "Links to files.",
        "check-thumbnail": "Picture of the first page.",
        "check-picture-metadata": "Names, places and times inside pictures.",
        "check-macros": "Macros and scripts.",
        "check-embedded-data": "Embedded documents and data.",
        "check-signatures": "Signatures.",
        "check-versions": "Earlier versions.",
        "check-printer": "Printer settings.",
        "check-change-authors": "Names of authors of changes.",
        "check-text-is-final": "The text is the final text.",
        "check-text-is-base": "With all changes rejected, the text is the base text.",
    }
)
"""Templates by code. Braces name parameters of the error; of a note: `where` and `detail`."""


class Noted(Protocol):
    """What a note offers (`formats.codec.Note`)."""

    @property
    def code(self) -> str: ...
    @property
    def where(self) -> str: ...
    @property
    def detail(self) -> str: ...


class _Parameters(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return ""


def message(thing: InterlineError | Noted, translate: Callable[[str], str] = str) -> str:
    """One sentence for a person, without the name of the file.

    `translate` gets the template before its parameters are filled in. A code without a sentence
    is shown by itself, with what it carries.
    """
    if isinstance(thing, InterlineError):
        parameters = _Parameters(thing.params)
    else:
        parameters = _Parameters(where=thing.where, detail=thing.detail)
    template = SENTENCES.get(thing.code)
    if template is None:
        told = ", ".join(str(value) for value in parameters.values() if value)
        return f"{thing.code}: {told}" if told else thing.code
    return translate(template).format_map(parameters)
