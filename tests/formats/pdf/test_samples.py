"""What is printed of the samples is read again: paragraphs, words, and which of them are struck and underlined."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement

from editor.document import Document
from editor.markup import Change
from editor.profile import profile
from editor.rendering import Kind, Rendering
from editor.session import Session
from editor.text import Span
from formats.export import export, rendering
from formats.files import open_bytes
from formats.pdf import Pdf
from formats.samples import Sample, open_sample, samples
from widgets.pdf import write_pdf

every_sample = pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.file)
needs_office = pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")


@lru_cache
def drawn(sample: Sample, kind: Kind) -> tuple[Session, Rendering]:
    _, session = open_sample(sample)
    return session, rendering(session, kind, profile(session.profile))


@lru_cache
def read(sample: Sample, kind: Kind) -> Document:
    """The document as its pages say, before words struck and underlined are taken for amendments."""
    return Pdf().read(write_pdf(drawn(sample, kind)[1])).document


def signs(text: str) -> str:
    """Its characters without white space, vowel marks in their order."""
    return unicodedata.normalize("NFC", "".join(text.split()))


def plain(text: str) -> str:
    """Words with one space between them, none beside Han characters: there a page does not show them."""
    return re.sub(r"(?<=[\u3000-\uffef]) | (?=[\u3000-\uffef])", "", " ".join(map(signs, text.split())))


def told(drawn: Rendering) -> list[str]:
    """The paragraphs that a page shows."""
    shown = (f"{p.block.numbering} {p.text.plain}" if p.block.numbering else p.text.plain for p in drawn.paragraphs)
    return [words for words in map(plain, shown) if words]


def found(document: Document) -> list[str]:
    return [words for block in document if (words := plain(block.text.plain))]


def marked_in(drawn: Rendering) -> str:
    """All characters, each with the sign of how it is marked."""
    out: list[str] = []
    for paragraph in drawn.paragraphs:
        out.append("=" + "=".join(signs(paragraph.block.numbering)) if paragraph.block.numbering else "")
        for piece in paragraph.pieces:
            for span in piece.text.spans:
                struck = piece.struck or piece.change is Change.DELETED
                out.append(marked(span, struck, piece.underlined or piece.change is Change.INSERTED))
    return "".join(out)


def marked(span: Span, struck: bool = False, underlined: bool = False) -> str:
    if span.atom is not None:
        return ""  # the number of a note is raised, and never underlined by itself
    sign = "-" if struck or span.marks.strike else "+" if underlined or span.marks.underline else "="
    return "".join(sign + character for character in signs(span.text))


def marked_of(document: Document) -> str:
    return "".join(marked(span) for block in document for span in block.text.spans)


@every_sample
@pytest.mark.parametrize("kind", [Kind.CLEAN, Kind.ORIGINAL, Kind.MARKED])
def test_the_paragraphs_of_a_printed_sample_are_read_again(sample: Sample, kind: Kind, qapp: object) -> None:
    assert found(read(sample, kind)) == told(drawn(sample, kind)[1])


@every_sample
def test_the_struck_and_underlined_words_of_a_printed_sample_are_read_again(sample: Sample, qapp: object) -> None:
    assert marked_of(read(sample, Kind.MARKED)) == marked_in(drawn(sample, Kind.MARKED)[1])


@every_sample
def test_a_printed_sample_opens_with_its_proposals(sample: Sample, qapp: object) -> None:
    session, shown = drawn(sample, Kind.MARKED)
    printed = open_bytes(write_pdf(shown), "pdf").imported
    same = open_bytes(export(session, Kind.MARKED, "docx", profile(session.profile)).data, "docx").imported
    assert [(p.number, p.marker, len(p.amendments)) for p in printed.proposals] == [
        (p.number, p.marker, len(p.amendments)) for p in same.proposals
    ]
    assert [(i.kind, i.number) for i in printed.document.instruments] == [
        (i.kind, i.number) for i in same.document.instruments
    ]
    assert printed.document.language == sample.language


ARABIC = (
    "أُعدت هذه المذكرة بناءً على طلب المجلس الذي كلف الأمانة بفحص جميع محطات قياس المد في الموانئ الصغيرة.",
    "والمحطات في حالة جيدة على وجه العموم، غير أن الآبار تحتاج إلى تنظيف قبل حلول الشتاء وإلا تعذر الوصول إليها.",
)


def justified(words: Sequence[str]) -> docx.document.Document:
    """Arabic paragraphs in narrow columns, whose words LibreOffice lengthens to the margin."""
    made = docx.Document()
    made.sections[0]._sectPr.xpath("w:cols")[0].set(qn("w:num"), "3")
    for text in words * 3:
        paragraph = made.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
        run = paragraph.add_run(text)
        run._r.get_or_add_rPr().append(OxmlElement("w:rtl"))
    return made


@pytest.fixture(scope="session")
def by_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The marked and the tracked samples as LibreOffice prints them."""
    folder = tmp_path_factory.mktemp("printed")
    for sample in samples():
        session = drawn(sample, Kind.MARKED)[0]
        for kind in (Kind.MARKED, Kind.TRACKED):
            made = export(session, kind, "docx", profile(session.profile))
            (folder / f"{sample.file}-{kind}.docx").write_bytes(made.data)
    justified(ARABIC).save(str(folder / "justified.docx"))
    profile_of_its_own = f"-env:UserInstallation=file://{folder}/profile"
    files = sorted(map(str, folder.glob("*.docx")))
    command = ["soffice", profile_of_its_own, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *files]
    subprocess.run(command, check=True, capture_output=True, timeout=200)
    return folder


@needs_office
@every_sample
def test_what_libreoffice_prints_of_a_marked_sample_is_read_again(sample: Sample, by_office: Path) -> None:
    made = Pdf().read((by_office / f"{sample.file}-marked.pdf").read_bytes()).document
    assert marked_of(made) == marked_in(drawn(sample, Kind.MARKED)[1])


@needs_office
@every_sample
def test_tracked_changes_that_libreoffice_prints_are_read_as_marks(sample: Sample, by_office: Path) -> None:
    made = Pdf().read((by_office / f"{sample.file}-tracked.pdf").read_bytes()).document
    assert marked_of(made) == marked_in(drawn(sample, Kind.TRACKED)[1])


@needs_office
def test_what_lengthens_arabic_words_is_no_sign_of_them(by_office: Path) -> None:
    made = Pdf().read((by_office / "justified.pdf").read_bytes()).document
    shown = [unicodedata.normalize("NFC", block.text.string) for block in made]
    assert shown == [unicodedata.normalize("NFC", text) for text in ARABIC * 3]


VOWELLED = (
    "مُتَقَدِّمَةٌ وَمُحَمَّدٌ وَالمُدَّةُ وَالسُّفُنُ وَأُمَّةٌ وَإِنَّ الأُمَّهاتِ.",
    "إلَّا أوَّلًا أولاً والولايات لَا بلا ملأ لإن الآن القلآن.",
    "لله عبد الله اللّٰه.",
)


def printed(*lines: str) -> bytes:
    """A PDF of ours with these paragraphs."""
    session = Session(open_bytes("\n\n".join(lines).encode(), "t.txt").imported.document)
    return write_pdf(rendering(session, Kind.CLEAN, profile("plain")))


def test_vowel_signs_and_lam_alef_of_a_pdf_of_ours_are_read_in_their_order() -> None:
    document = Pdf().read(printed(*VOWELLED)).document
    assert signs("".join(block.text.string for block in document.blocks)) == signs("".join(VOWELLED))


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils are not installed")
def test_other_programs_find_the_letters_of_an_arabic_pdf_of_ours(tmp_path: Path) -> None:
    file = tmp_path / "t.pdf"
    file.write_bytes(printed(*VOWELLED))
    done = subprocess.run(["pdftotext", str(file), "-"], check=True, capture_output=True, text=True, encoding="utf-8")

    def letters(text: str) -> list[str]:
        return sorted(c for c in unicodedata.normalize("NFKD", text) if unicodedata.category(c) in ("Lo", "Mn"))

    assert letters(done.stdout) == letters("".join(VOWELLED))


def test_a_vowel_sign_that_a_pdf_does_not_tell_is_counted_and_makes_no_line_of_its_own() -> None:
    imported = Pdf().read(printed("وإذ تشير كُلًّا إلى القرار"))  # no character is shadda with these two strokes
    assert [block.text.string for block in imported.document.blocks] == ["وإذ تشير كُلا إلى القرار"]
    assert "pdf-unknown-letters" in [note.code for note in imported.notes]
