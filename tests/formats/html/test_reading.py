"""HTML: paragraphs, lists, tables and marks of pages and clipboards, with `ins` and `del` as proposals."""

from __future__ import annotations

import base64
import quopri
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from html import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import WORDS

from editor.amendment import Add, Mod, Sup
from editor.errors import FormatError
from editor.markup import amended
from editor.messages import SENTENCES
from editor.session import Session
from editor.text import Marks, Span, Text
from formats.codec import Imported
from formats.files import open_bytes
from formats.html import Html


def read(body: str) -> Imported:
    return Html().read(f"<!DOCTYPE html><html><head><title>x</title></head><body>{body}</body></html>".encode())


def lines(imported: Imported) -> list[str]:
    return [block.text.plain for block in imported.document]


def final(imported: Imported) -> list[str]:
    return [block.text.plain for block in amended(Session(imported.document, imported.proposals))]


@pytest.mark.parametrize(
    ("body", "texts"),
    [
        ("<p>a\n  b </p>c<div>d<div>e</div>f</div>", ["a b", "c", "d", "e", "f"]),
        ("<p>a<br>b<br></p>", ["a\nb"]),
        ("<p>a)\ttides</p><p>b)&#9;winds</p>", ["a)\ttides", "b)\twinds"]),
        ("<p>&nbsp;a&nbsp;</p>", ["\u00a0a\u00a0"]),
        ("<pre>a\n  b</pre>", ["a\n  b"]),
        ("<p>a<script>alert(1)</script><style>p{}</style><!-- no -->b</p>", ["ab"]),
        ("<p>a <b>b </b> c</p>", ["a b c"]),
        ("<p></p><p>&#8203;</p>", ["\u200b"]),
        ("<p>1<sup>st</sup> x<sub>2</sub>", ["1st x2"]),
        ("<p><![if !supportLists]><span style='mso-list:Ignore'>a)</span><![endif]>tides</p>", ["tides"]),
        ("<p>a<span style='mso-tab-count:2'>&nbsp; &nbsp; </span>b</p>", ["a\t\tb"]),
        ("<!--[if gte mso 9]><xml><w:x>no</w:x></xml><![endif]--><p>a<o:p></o:p></p>", ["a"]),
    ],
)
def test_words_are_read_as_they_are_seen(body: str, texts: list[str]) -> None:
    assert lines(read(body)) == texts


def test_marks_come_from_elements_and_styles() -> None:
    got = read(
        "<p><b>a</b><em>b</em><u>c</u><s>d</s><sup>e</sup><span style='font-weight:700;font-style:italic'>f</span>"
        "<span style='text-decoration:line-through'>g</span><span style='font-variant: small-caps'>h</span>"
        "<a href='https://tides.example/'>i</a><a href='javascript:x'>j</a>"
        "<b>k<span style='font-weight:normal'>l</span></b></p>"
    )
    assert {span.text: span.marks for span in got.document.blocks[0].text.spans} == {
        "a": Marks(bold=True), "b": Marks(italic=True), "c": Marks(underline=True), "d": Marks(strike=True),
        "e": Marks(position="super"), "f": Marks(bold=True, italic=True), "g": Marks(strike=True),
        "h": Marks(small_caps=True), "i": Marks(link="https://tides.example/"), "j": Marks(), "k": Marks(bold=True),
        "l": Marks(),
    }  # fmt: skip


def test_lists_print_their_labels() -> None:
    got = read(
        "<ol type=a start=3><li>tides<ul><li>high<li>low</ul></li><li><p>winds</p><p>still winds</p></li></ol>"
        "<ol style='list-style-type: upper-roman'><li value=4>sun</li></ol><ul type=none><li>moon</ul>"
    )
    assert [(b.numbering, b.text.plain) for b in got.document] == [
        ("c.", "tides"), ("◦", "high"), ("◦", "low"), ("d.", "winds"), ("", "still winds"), ("IV.", "sun"),
        ("", "moon"),
    ]  # fmt: skip


def test_cells_stand_where_spans_put_them() -> None:
    got = read(
        "<table><tr><td rowspan=2>a<td colspan=2>b</tr><tr><td>c<p>c2<td></tr></table><p>after"
        "<table><tr><td><table><tr><td>in</table>out</table>"
    )
    cells = [(b.text.plain, b.cell and (b.cell.table, b.cell.row, b.cell.column, b.cell.rows, b.cell.columns))
             for b in got.document]  # fmt: skip
    assert cells == [
        ("a", ("t1", 0, 0, 2, 1)), ("b", ("t1", 0, 1, 1, 2)), ("c", ("t1", 1, 1, 1, 1)), ("c2", ("t1", 1, 1, 1, 1)),
        ("", ("t1", 1, 2, 1, 1)), ("after", None), ("in", ("t3", 0, 0, 1, 1)), ("out", ("t2", 0, 0, 1, 1)),
    ]  # fmt: skip


def test_insertions_and_deletions_are_proposals_by_author() -> None:
    got = read(
        "<p>The <del cite='mailto:Meridia' datetime='2027-03-01T10:00'>high</del> <ins cite='mailto:Meridia' "
        "datetime='2027-02-01T10:00'>low</ins> tides<span class='insertion' data-author='Zembria'>!</span></p>"
        "<p><ins cite='mailto:Zembria'>new</ins></p><del><p>gone</p><p>gone too</p></del><p>last</p>"
    )
    assert lines(got) == ["The high  tides", "gone", "gone too", "last"]
    assert final(got) == ["The  low tides!", "new", "last"]
    assert [(p.sponsors, p.date) for p in got.proposals] == [
        (("Meridia",), "2027-02-01T10:00"), (("Zembria",), ""), ((), ""),
    ]  # fmt: skip
    assert [type(a) for p in got.proposals for a in p.amendments] == [Mod, Mod, Add, Sup, Sup]


@pytest.mark.parametrize(
    "page",
    [
        "<p>tides<sup><a class=sdfootnoteanc name=sdfootnote1anc href='#sdfootnote1sym'><sup>1</sup></a></sup></p>"
        "<div id=sdfootnote1><p><a class=sdfootnotesym name=sdfootnote1sym href='#sdfootnote1anc'>1</a>moon</p></div>",
        "<p>tides<a href='#fn1' class='footnote-ref' role='doc-noteref'><sup>1</sup></a></p><section "
        "role='doc-endnotes'><ol><li id=fn1><p>moon<a href='#fnref1' class='footnote-back'>^</a></li></ol></section>",
        "<p>tides<a style='mso-footnote-id:ftn1' href='#_ftn1' name='_ftnref1'><span>[1]</span></a></p><div "
        "style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p><a style='mso-footnote-id:"
        "ftn1' href='#_ftnref1' name='_ftn1'><span>[1]</span></a>moon</p></div></div>",
    ],
)  # fmt: skip
def test_notes_of_office_pandoc_and_word_are_notes(page: str) -> None:
    body, note = read(page).document.blocks
    assert (body.text.plain, note.text.plain) == ("tides1", "moon")
    assert [(atom.kind, atom.key) for atom in body.text.atoms] == [("footnote", note.story)]


def test_a_note_goes_with_the_words_that_lead_to_it_and_others_stay_text() -> None:
    got = read(
        "<p>tides<del><a href='#fn1'>1</a></del>.</p><div class=footnotes><ol><li id=fn1>moon"
        "<li id=fn2>nobody asks</ol></div>"
    )
    assert lines(got) == ["tides1.", "nobody asks", "moon"]
    assert final(got) == ["tides.", "nobody asks"]


def test_directions_headings_and_alignment_are_kept() -> None:
    got = read("<div dir=rtl><h2 align=center>المد</h2><p style='text-align:left'>و</p></div><p align=right>x</p>")
    assert [(b.layout.rtl, b.layout.align, b.style) for b in got.document] == [
        (True, "center", "Heading 2"), (True, "end", ""), (False, "end", ""),
    ]  # fmt: skip


def test_what_is_no_text_is_left_out_and_said() -> None:
    dot = base64.b64encode(b"\x89PNG\r\n\x1a\n").decode()
    got = read(
        f"<p>a<img src='https://x.example/y.png'><img alt=tides src='data:image/png;base64,{dot}'>"
        "<iframe src=x></iframe><span style='display:none'>secret</span></p>"
        "<div style='mso-element:comment-list'><p>no</p></div>"
    )
    assert lines(got) == ["atidessecret"]
    assert {(n.code, n.detail) for n in got.notes} == {
        ("pictures-outside", "1"), ("scripts-left-out", "1"), ("hidden-shown", "1"),
    }  # fmt: skip
    assert [bytes(data) for data in got.document.media.values()] == [b"\x89PNG\r\n\x1a\n"]
    assert {note.code for note in got.notes} <= SENTENCES.keys()


@pytest.mark.parametrize(
    "data",
    [
        "<html><meta charset='windows-1251'><p>прилив".encode("cp1251"),
        "\ufeff<html><p>прилив".encode("utf-16"),
        "<?xml version='1.0' encoding='koi8-r'?><html><p>прилив</p></html>".encode("koi8-r"),
        "<html><p>прилив".encode(),
    ],
)
def test_pages_come_in_the_encoding_they_say(data: bytes) -> None:
    assert lines(open_bytes(data, "html").imported) == ["прилив"]


def test_the_clipboard_of_windows_is_read_between_its_marks() -> None:
    head = "Version:0.9\r\nStartHTML:{:08}\r\nEndHTML:{:08}\r\nStartFragment:{:08}\r\nEndFragment:{:08}\r\n"
    before, fragment, after = "<html><body><p>no</p>", "<p>المد</p>", "<!--EndFragment--></body></html>"
    at = len(head.format(0, 0, 0, 0))
    ends = [at + len((before + fragment + after).encode()), at + len((before + fragment).encode())]
    places = [at, ends[0], at + len(before), ends[1]]
    data = (head.format(*places) + before + fragment + after).encode()
    assert lines(open_bytes(data).imported) == ["المد"]


@pytest.mark.parametrize("encoding", ["base64", "quoted-printable"])
def test_a_page_saved_in_one_file_is_read(encoding: str) -> None:
    page = MIMEText("<html><p>прилив<img src='tide.png'>", "html", "koi8-r")
    if encoding == "quoted-printable":
        page = MIMEText("", "html")
        page.replace_header("Content-Transfer-Encoding", encoding)
        page.set_payload(quopri.encodestring("<html><meta charset=utf-8><p>прилив".encode()).decode())
        page.del_param("charset")
    saved = MIMEMultipart("related", None, [page, MIMEText("no", "plain")])
    imported = open_bytes(saved.as_bytes(), "mht").imported
    assert lines(imported) == ["прилив"]
    assert imported.format == "html"


@pytest.mark.parametrize(
    ("data", "code"), [(b"<html><body></body></html>", "no-text"), (b"<html>" + b"<div>" * 3000 + b"deep", "damaged")]
)
def test_bad_pages_have_one_sentence(data: bytes, code: str) -> None:
    with pytest.raises(FormatError) as caught:
        open_bytes(data, "html")
    assert caught.value.code == code


MARKS = [
    (Marks(), "span"), (Marks(bold=True), "b"), (Marks(italic=True), "i"), (Marks(underline=True), "u"),
    (Marks(strike=True), "s"), (Marks(position="super"), "sup"), (Marks(position="sub"), "sub"),
]  # fmt: skip
words = st.lists(st.sampled_from([*WORDS, "<", "&amp;", '"']), min_size=1, max_size=4).map(" ".join)


@given(
    st.lists(st.lists(st.tuples(words, st.sampled_from(MARKS)), min_size=1, max_size=4), min_size=1, max_size=5),
    st.sampled_from(["utf-8", "utf-16", "utf-8-sig"]),
)
def test_what_is_written_is_read(paragraphs: list, encoding: str) -> None:
    page = "<html><body>" + "\n".join(
        "<p>" + "".join(f"<{tag}>{escape(text)}</{tag}>" for text, (_, tag) in spans) + "</p>" for spans in paragraphs
    )
    assert [block.text for block in Html().read(page.encode(encoding)).document] == [
        Text(tuple(Span(text, marks) for text, (marks, _) in spans)) for spans in paragraphs
    ]


PIECES = [
    "<p>", "</p>", "<table>", "</table>", "<tr>", "<td colspan=9999>", "<td rowspan=0>", "<ul>", "<ol start=-1>",
    "<li>", "</ol>", "<ins>", "</ins>", "<del>", "</del>", "<a href='#fn1' class=footnote-ref>", "</a>",
    "<div id=sdfootnote1>",
    "<section class=footnotes>", "<li id=fn1>", "<script>", "</script>", "<br>", "<img src=data:image/png;base64,%>",
    "<span style='mso-list:Ignore'>", "<span style='mso-tab-count:x'>", "</span>", "<pre>", "words ", "<![if x]>",
    "<!--", "-->", "&#0;", "&#xfffc;", "<div title=header>", "</div>", "<h3 dir=rtl>",
    "<span class=paragraph-deletion>",
]  # fmt: skip


@settings(max_examples=300)
@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_any_page_gives_a_document_or_a_format_error(body: str) -> None:
    try:
        got = Html().read(b"<html>" + body.encode())
    except FormatError:
        return
    final(got)
