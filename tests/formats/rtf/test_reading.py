"""RTF: text in every code page, marks, tables, notes and tracked changes, as Word and LibreOffice write them."""

from __future__ import annotations

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
from formats.rtf import Rtf

FONTS = (
    r"{\fonttbl{\f0\fcharset0 Serif;}{\f1\fcharset204 Cyr;}{\f2\fcharset134 Hei;}{\f3\fcharset178 Ar;}"
    r"{\f4\fcharset2 Symbol;}{\f5\fcharset128 Min;}{\f6\fnil\fcharset0{\*\panose 05}Wingdings 2;}}"
)
AUTHORS = r"{\*\revtbl {Unknown;}{Meridia;}{Zembria;}}"


def read(body: str, head: str = r"\ansi\ansicpg1252\deff0") -> Imported:
    return Rtf().read(("{\\rtf1" + head + FONTS + AUTHORS + body + "}").encode("latin-1"))


def lines(imported: Imported) -> list[str]:
    return [block.text.plain for block in imported.document]


def final(imported: Imported) -> list[str]:
    return [block.text.plain for block in amended(Session(imported.document, imported.proposals))]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"caf\'e9", "café"),
        (r"\u1087?\u1088?\u1080?\u1083?\u1080?\u1074?", "прилив"),
        (r"\f1 \'ef\'f0\'e8\'eb\'e8\'e2", "прилив"),
        (r"{\f1 \'ef}\'ef", "пï"),
        (r"\f2 \'b3\'b1\'cf\'ab", "潮汐"),
        (r"\f3 \'c7\'e1\'e3\'cf", "المد"),
        (r"\f5 \'83\\", "ソ"),  # the second byte is a backslash, escaped
        (r"\f4 \'b7", "•"),
        (r"\f4 \u61485\'2d", "−"),
        (r"\uc2\u28526\'b3\'b1\u27728\'cf\'ab!", "潮汐!"),
        (r"\uc2\u28526\'b3B\u27728\'cf\'ab!", "潮汐!"),  # the second byte is a letter
        (r"\uc1\u28526\b ?", "潮?"),
        (r"\u-3913?{\f6 o}", "•□"),
        (r"\uc0\u28526\u27728 !", "潮汐!"),
        (r"\u28526 ??", "潮?"),
        (r"\u-10179?\u-8704?", "😀"),
        (r"a\~b\_c\-d\emdash e\tab f\line g", "a\u00a0b\u2011c\u00add—e\tf\ng"),
        (r"\{\\\}", "{\\}"),
        (r"tides{\*\unknown of the moon}{\v }", "tides"),
        ("tides\r\n and\\b\r\n moon", "tides and moon"),
        (r"{\upr{?}{\*\ud \u28526?}}", "潮"),
        (r"a{\field{\*\fldinst PAGE}{\fldrslt 7}}b", "a7b"),
        (r"a\bin4 {{{{b", "ab"),
        (r"{\*\bkmkstart x}a{\*\bkmkend x}{\xe hidden}", "a"),
    ],
)
def test_text_is_read_in_every_code_page(body: str, text: str) -> None:
    assert lines(read(body + r"\par")) == [text]


def test_marks_come_and_go_with_words_and_groups() -> None:
    got = read(
        r"\pard a{\b b}{\i c}{\ul d}\ulnone{\strike e}{\super f}{\sub g}{\scaps h}{\caps i}\b j\b0 k\plain l"
        r"{\field{\*\fldinst HYPERLINK \"https://tides.example/\"}{\fldrslt m}}\par"
    )
    looks = {span.text: span.marks for span in got.document.blocks[0].text.spans}
    assert looks == {
        "a": Marks(), "b": Marks(bold=True), "c": Marks(italic=True), "d": Marks(underline=True),
        "e": Marks(strike=True), "f": Marks(position="super"), "g": Marks(position="sub"),
        "h": Marks(small_caps=True), "i": Marks(capitals=True), "j": Marks(bold=True), "kl": Marks(),
        "m": Marks(link="https://tides.example/"),
    }  # fmt: skip


def test_right_to_left_words_take_the_marks_of_their_own_script() -> None:
    word = read(r"{\rtlch\fcs1 \ab0 \ltrch\fcs0 \b\f0 a}{\ltrch\fcs1 \ab0 \rtlch\fcs0 \b\f3 \'c7}\par")
    office = read(r"{\ltrch \rtlch\ab\u1575\'3f}{\rtlch\ab \ltrch x}\par")
    assert all(span.marks.bold for span in word.document.blocks[0].text.spans)
    assert [span.marks.bold for span in office.document.blocks[0].text.spans] == [True, False]


def test_a_table_has_its_merged_cells() -> None:
    got = read(
        r"before\par"
        r"\trowd\clvmgf\cellx1000\cellx2000\cellx3000\pard\intbl a\cell b\par b2\cell c\cell\row"
        r"\trowd\clvmrg\cellx1000\cellx3000\pard\intbl\cell wide\cell\row"
        r"\trowd\cellx1000\clmgf\cellx2000\clmrg\cellx3000\pard\intbl d\cell e\cell\cell\row"
        r"\pard after\par"
    )
    cells = [(b.text.plain, b.cell and (b.cell.row, b.cell.column, b.cell.rows, b.cell.columns)) for b in got.document]
    assert cells == [
        ("before", None),
        ("a", (0, 0, 2, 1)), ("b", (0, 1, 1, 1)), ("b2", (0, 1, 1, 1)), ("c", (0, 2, 1, 1)),
        ("wide", (1, 1, 1, 2)),
        ("d", (2, 0, 1, 1)), ("e", (2, 1, 1, 2)),
        ("after", None),
    ]  # fmt: skip
    assert got.document.columns == {"t1": (50.0, 50.0, 50.0)}


def test_a_table_in_a_cell_is_a_table_of_its_own() -> None:
    got = read(
        r"\trowd\cellx3000\pard\intbl\itap1 outer\par"
        r"\pard\intbl\itap2 in\nestcell{\*\nesttableprops\trowd\cellx500\nestrow}{\nonesttables\par}"
        r"\pard\intbl\itap1 last\cell\row\pard\par"
    )
    places = [(b.text.plain, b.cell.table if b.cell else "") for b in got.document if b.text]
    assert places[0][1] == places[2][1] != places[1][1] != ""
    assert [text for text, _ in places] == ["outer", "in", "last"]


def test_notes_are_numbered_and_stand_after_the_text() -> None:
    got = read(
        r"tides{\super\chftn}{\footnote\pard\plain{\super\chftn}\tab the moon's\par}, winds{\super\chftn"
        r"{\*\footnote\ftnalt\pard\chftn see annex}} and sun\super 1{\*\footnote 1\tab hot}\par"
    )
    body, *notes = got.document.blocks
    assert body.text.plain == "tides1, winds1 and sun1"
    assert [(note.story in [a.key for a in body.text.atoms], note.text.plain) for note in notes] == [
        (True, "the moon's"), (True, "see annex"), (True, "1\thot"),
    ]  # fmt: skip
    assert [atom.kind for atom in body.text.atoms] == ["footnote", "endnote", "footnote"]


def test_printed_labels_are_labels() -> None:
    got = read(r"{\listtext\pard\plain a)\tab}\pard\fi-360\li720\ls1 the tides;\par{\pntext b)\tab}the winds\par")
    assert [(b.numbering, b.text.plain) for b in got.document] == [("a)", "the tides;"), ("b)", "the winds")]
    assert (got.document.blocks[0].layout.indent, got.document.blocks[0].layout.first_line) == (36.0, -18.0)


def test_tracked_words_are_proposals_by_author() -> None:
    got = read(
        r"The {\deleted\revauthdel1\revdttmdel-2015266176 high }{\revised\revauth1\revdttm-2015266176 low }tides"
        r"{\revised\revauth2 s}{\revised\revauth2\deleted\revauthdel1 never}.\par"
    )
    assert lines(got) == ["The high tides."]
    assert final(got) == ["The low tidess."]
    assert [(p.sponsors, p.date) for p in got.proposals] == [
        (("Meridia",), "2026-01-15T10:00:00Z"), (("Zembria",), ""),
    ]  # fmt: skip


def test_halves_are_joined_and_what_no_document_shows_is_dropped_in_words_and_names() -> None:
    odd = r"\u-10179?\u-8704?\u1?\u-1?"
    names = rf"{{\stylesheet{{\s1 Tide{odd};}}}}{{\*\revtbl{{MRD{odd};}}}}"
    imported = read(rf"{names}\pard\s1 high{odd} {{\revised\revauth3 low}}\par")
    assert [(block.text.plain, block.style) for block in imported.document] == [("high\U0001f600 ", "Tide\U0001f600")]
    assert [proposal.sponsors for proposal in imported.proposals] == [("MRD\U0001f600",)]


def test_tracked_paragraph_marks_add_split_merge_and_suppress() -> None:
    got = read(
        r"one\par {\revised\revauth1 new\par}two, {\revised\revauth1\par}split\par "
        r"{\deleted\revauthdel1 gone\par}merged{\deleted\revauthdel1\par} with this\par"
    )
    assert lines(got) == ["one", "two, split", "gone", "merged", " with this"]
    assert final(got) == ["one", "new", "two, ", "split", "merged with this"]
    kinds = {type(a) for p in got.proposals for a in p.amendments}
    assert kinds == {Add, Mod, Sup}


def test_a_note_goes_with_the_words_that_lead_to_it() -> None:
    got = read(r"tides{\deleted\revauthdel1{\super\chftn}{\footnote\chftn the moon}}.\par")
    assert lines(got) == ["tides1.", "the moon"]
    assert final(got) == ["tides."]


def test_pictures_are_kept_once_and_objects_show_what_they_show() -> None:
    png = "89504e470d0a1a0a" + "00" * 8
    got = read(
        rf"a{{\*\shppict{{\pict\picw1\pngblip {png}}}}}{{\nonshppict{{\pict\wmetafile8 00ff}}}}"
        r"{\object\objemb{\*\objdata 0105}{\result b}}{\pict\wmetafile8 0102}\par"
    )
    assert [bytes(data) for data in got.document.media.values()] == [bytes.fromhex(png)]
    assert lines(got) == ["ab"]
    assert {note.code for note in got.notes} == {"lost-object", "lost-picture"}


def test_tracked_rows_and_cells_are_taken_as_agreed_and_said() -> None:
    row = r"\trowd\trauth1\trdate1\clins\clinsauth1\cellx3000 \intbl ebb\cell\row"
    got = read(row + r"\pard tides\par")
    assert lines(got) == ["ebb", "tides"]
    assert [(note.code, note.detail) for note in got.notes] == [("rtf-table-change", "2")]


def test_what_is_no_text_is_left_out_and_said() -> None:
    got = read(
        r"{\header harbour\par}{\info{\author Ann}}a{\*\atrfstart 1}b{\*\atrfend 1}{\*\atnid A}{\*\atnauthor Ann}"
        r"\chatn{\*\annotation note}{\v secret}{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt in the box\par}}}\par"
    )
    assert lines(got) == ["absecret", "in the box"]
    assert [text.plain for text in got.document.page.header] == ["harbour"]
    assert {note.code for note in got.notes} == {"comments-left-out", "hidden-shown", "rtf-text-box"}
    assert {note.code for note in got.notes} <= SENTENCES.keys()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"{\\rtf1 tides", "truncated"),
        (b"{\\rtf1 {\\pict 0102", "truncated"),
        (b"{\\rtf1 {\\fonttbl{\\f0", "truncated"),
        (b"{\\rtf1 }", "no-text"),
        (b"{\\rtf1 " + b"{" * 5000 + b"a" + b"}" * 5001, "damaged"),
    ],
)
def test_bad_files_have_one_sentence(data: bytes, code: str) -> None:
    with pytest.raises(FormatError) as caught:
        open_bytes(data, "rtf")
    assert caught.value.code == code
    assert code in SENTENCES


MARKS = [
    (Marks(), r"\b0"), (Marks(bold=True), r"\b"), (Marks(italic=True), r"\i"), (Marks(underline=True), r"\ul"),
    (Marks(strike=True), r"\strike"), (Marks(position="super"), r"\super"), (Marks(small_caps=True), r"\scaps"),
]  # fmt: skip
words = st.lists(st.sampled_from([*WORDS, "{", "}", "\\", "-"]), min_size=1, max_size=4).map(" ".join)


def escaped(text: str, codec: str, uc: int) -> str:
    out = ""
    for char in text:
        if char in "\\{}":
            out += "\\" + char
        elif char < "\x7f":
            out += char
        else:
            try:
                out += "".join(f"\\'{byte:02x}" for byte in char.encode(codec))
            except UnicodeEncodeError:
                halves = char.encode("utf-16-le")
                for at in range(0, len(halves), 2):
                    number = int.from_bytes(halves[at : at + 2], "little", signed=True)
                    out += f"\\u{number} " + "?" * uc
    return out


@given(
    st.lists(st.lists(st.tuples(words, st.sampled_from(MARKS)), min_size=1, max_size=4), min_size=1, max_size=5),
    st.sampled_from([(0, "cp1252"), (1, "cp1251"), (2, "gb18030"), (3, "cp1256"), (5, "cp932")]),
    st.integers(0, 3),
)
def test_what_is_written_is_read(paragraphs: list, font: tuple[int, str], uc: int) -> None:
    body = rf"\f{font[0]}\uc{uc} "
    for spans in paragraphs:
        body += "".join(f"{{{control} {escaped(text, font[1], uc)}}}" for text, (_, control) in spans) + "\r\n\\par "
    got = read(body)
    assert [block.text for block in got.document] == [
        Text(tuple(Span(text, marks) for text, (marks, _) in spans)) for spans in paragraphs
    ]


PIECES = [
    r"\par ", r"\cell ", r"\row ", r"\trowd", r"\cellx100 ", r"\intbl ", r"\itap2 ", r"\itap99999 ", r"\nestcell ",
    r"\nestrow ", "{", "}", "{", "}", r"{\*\x ", r"{\footnote ", r"{\*\shpinst ", r"{\shptxt ", r"\revised",
    r"\deleted",
    r"\revauth9 ", r"\u-1 ", r"\uc9 ", r"\'8", r"\'ff", r"\bin9999999 ", r"\f5 ", r"{\pict\pngblip 12 ", r"{\upr",
    r"{\stylesheet{\s1 x;}", r"{\fonttbl{\f9\fcharset999 ", r"{\field{\*\fldinst HYPERLINK", r"{\fldrslt ", "text",
    "\\", "\x00", "é", r"\pard ", r"\plain ", r"{\listtext ", r"\clvmrg ", r"\clmrg ", r"{\header ", r"\cellx-5 ",
]  # fmt: skip


@settings(max_examples=400)
@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join), st.booleans())
def test_any_stream_gives_a_document_or_a_format_error(body: str, closed: bool) -> None:
    body = "{\\rtf1" + FONTS + AUTHORS + body
    depth = body.count("{") - body.count("}")
    try:
        got = Rtf().read((body + "}" * (max(depth, 0) if closed else 0)).encode("latin-1"))
    except FormatError:
        return
    final(got)
