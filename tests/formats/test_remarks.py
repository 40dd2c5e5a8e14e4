"""Comments of reviewers: read when somebody asks, at the paragraph they stand at, and in no text."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest

from formats import files
from formats.remarks import remarks

CONTENT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 office:version="1.3"><office:body><office:text>
<text:p>resolves</text:p>
<text:p>1<text:tab/>to measure<office:annotation><dc:creator>Ana Vela</dc:creator>
<dc:date>2027-03-04T10:00:00</dc:date><text:p>Which <text:span>tides</text:span>?</text:p><text:p>All<text:s/>of
 them.</text:p></office:annotation> tides,</text:p>
<text:p>2<text:tab/>to report.<office:annotation><text:p>When?</text:p></office:annotation></text:p>
</office:text></office:body></office:document-content>"""


def word() -> bytes:
    file = docx.Document()
    file.add_paragraph("resolves")
    for words, comment, author in (
        ("1\tto measure tides,", "Which tides?\nAll of them.", "Ana Vela"),
        ("2\tto report.", "When?", ""),
    ):
        run = file.add_paragraph().add_run(words)
        file.add_comment(run, comment, author=author, initials="")
    out = io.BytesIO()
    file.save(out)
    return out.getvalue()


def odt() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr("content.xml", CONTENT)
    return out.getvalue()


@pytest.mark.parametrize(("kind", "data"), [("docx", word()), ("odt", odt())])
def test_comments_are_read_in_the_order_of_the_text_with_their_paragraph_and_author(kind: str, data: bytes) -> None:
    found = remarks(data, kind)
    document = files.open_bytes(data, kind).imported.document
    assert [(document.block(r.block).text.string, r.author, r.text) for r in found] == [
        ("1\tto measure tides,", "Ana Vela", "Which tides?\nAll of them."),
        ("2\tto report.", "", "When?"),
    ]
    assert "Ana Vela" not in repr(document)


def test_a_date_is_told_as_the_file_has_it() -> None:
    assert [remark.date for remark in remarks(odt(), "odt")] == ["2027-03-04T10:00:00", ""]


def test_other_formats_have_none_and_neither_has_a_file_without_any() -> None:
    plain = docx.Document()
    plain.add_paragraph("resolves")
    out = io.BytesIO()
    plain.save(out)
    assert remarks(b"resolves", "txt") == remarks(out.getvalue(), "docx") == ()
