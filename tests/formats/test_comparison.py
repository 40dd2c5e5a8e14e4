"""What a comparison is exported as besides a text: a table, instructions, a report; and pages for a browser."""

from __future__ import annotations

import io
import json
import re
import zipfile
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from lxml import etree
from strategies import sessions

from editor.amendment import Add, Edit, Mod, Proposal, Sup
from editor.comparing import compared
from editor.document import Block, Cell, Document, Media, Role
from editor.ignoring import EXACTLY
from editor.markup import Change, Segment, amended, rows
from editor.profile import profile
from editor.rendering import Kind, Paragraph, Rendering, Shape
from editor.report import Count, report, shortened
from editor.session import Session
from editor.structure import recognise
from editor.text import ATOM, Atom, Span, Text
from editor.words import LANGUAGES
from formats.certificate import certify, prove
from formats.codec import Written
from formats.comparison import draw, export, proposals_in, report_out
from formats.export import rendering
from formats.files import open_bytes
from formats.html.writer import write_html
from formats.samples import open_sample, samples


def document(*lines: str) -> Document:
    return recognise(Document(tuple(Block(f"p{n}", Text.of(line)) for n, line in enumerate(lines, 1))))


BASE = document(
    "RESOLUTION 27 (Harrow Bay, 2027)", "Safer moorings", "The World Tidal Conference (Harrow Bay, 2027),",
    "resolves", "1\tto keep the tables;", "2\tto publish the tables every year;", "3\tto print them.",
)  # fmt: skip
FIRST = document(
    "RESOLUTION 27 (Port Meridian, 2031)", "Safer moorings", "The World Tidal Conference (Harrow Bay, 2027),",
    "resolves", "1\tto keep the tables;", "2\tto sell the charts of the bay;", "3\tto publish the tables every month;",
    "4\tto print them.",
)  # fmt: skip
SECOND = document(
    "RESOLUTION 27 (Harrow Bay, 2027)", "Safer moorings", "The World Tidal Conference (Harrow Bay, 2027),",
    "resolves", "1\tto keep the tables;", "2\tto sell the charts of the bay;", "2\tto publish the tables every week;",
    "3\tto print them.",
)  # fmt: skip


def cells(drawn: Rendering, table: str = "comparison") -> list[list[str]]:
    """The words of a table's cells, row by row; the paragraphs of a cell parted by a stroke."""
    found: dict[int, dict[int, list[str]]] = {}
    for paragraph in drawn.paragraphs:
        cell = paragraph.block.cell
        if cell and cell.table == table:
            found.setdefault(cell.row, {}).setdefault(cell.column, []).append(signed(paragraph))
    return [["|".join(words) for _, words in sorted(row.items())] for _, row in sorted(found.items())]


def signed(paragraph: Paragraph) -> str:
    return "".join(
        f"[-{p.text.plain}-]" if p.struck else f"{{+{p.text.plain}+}}" if p.underlined else p.text.plain
        for p in paragraph.pieces
    )


# The table.


def test_a_table_has_every_provision_with_struck_words_beside_underlined_ones() -> None:
    told = cells(draw(compared(BASE, [("first.docx", FIRST)], EXACTLY), Shape.TABLE))
    assert told[0] == ["Provision", "Base text", "Amended text"]
    assert ["the title", "Safer moorings", "Safer moorings"] in told
    number = ["the number line|MOD", "RESOLUTION 27 ([-Harrow Bay, 2027-])", "RESOLUTION 27 ({+Port Meridian, 2031+})"]
    assert number in told
    assert ["ADD", "", "{+2\tto sell the charts of the bay;+}"] in told
    assert len({len(row) for row in told}) == 1


def test_two_amended_texts_have_a_column_each_and_equal_additions_stand_in_one_row() -> None:
    session = compared(BASE, [("first.docx", FIRST), ("second.odt", SECOND)], EXACTLY)
    told = cells(draw(session, Shape.TABLE))
    assert not export(session, Shape.TABLE, "txt", None).notes
    assert export(session, Shape.INSTRUCTIONS, "txt", None).notes[0].code == "collision"
    assert told[0] == ["Provision", "Base text", "first", "second"]
    added = "{+2\tto sell the charts of the bay;+}"
    assert ["ADD first, second|they agree", "", added, added] in told
    (row,) = [row for row in told if row[0].startswith("resolves 2")]
    assert row[0] == "resolves 2|MOD first, second|they collide"
    assert sum("they" in row[0] for row in told) == 2
    assert row[1:] == [
        "2\tto publish the tables every year;",
        "[-2-]{+3+}\tto publish the tables every [-year-]{+month+};",
        "2\tto publish the tables every [-year-]{+week+};",
    ]


@given(sessions())
@settings(max_examples=60)
def test_the_columns_of_a_table_spell_both_texts(session: Session) -> None:
    """Struck and plain words of the second column are the base text, the third column the amended one."""
    drawn = draw(replace(session, proposals=tuple(replace(p, reasons=Text()) for p in session.proposals)), Shape.TABLE)
    columns: dict[int, str] = {1: "", 2: ""}
    for paragraph in drawn.paragraphs:
        cell = paragraph.block.cell
        if cell and cell.row and cell.column:
            columns[cell.column] += paragraph.text.plain.replace("¶", "")
    assert columns[1] == "".join(block.text.plain for block in session.base)
    assert columns[2] == "".join(block.text.plain for block in amended(session))


def test_the_reasons_of_a_proposal_stand_beside_its_first_provision() -> None:
    _, session = open_sample(samples()[0])
    told = cells(draw(session, Shape.TABLE))
    assert told[0][-1] == "Reasons"
    assert sum("The threshold of 2027 and the title" in row[-1] for row in told) == 1


def test_the_head_of_a_table_is_repeated_on_each_page_and_the_page_lies() -> None:
    session = compared(BASE, [("first.docx", FIRST)], EXACTLY)
    with zipfile.ZipFile(io.BytesIO(export(session, Shape.TABLE, "docx", None).data)) as package:
        told = package.read("word/document.xml").decode()
    assert told.count("<w:tblHeader/>") == 1
    assert 'w:orient="landscape"' in told
    with zipfile.ZipFile(io.BytesIO(export(session, Shape.TABLE, "odt", None).data)) as package:
        assert b"table:table-header-rows" in package.read("content.xml")
        assert b'style:print-orientation="landscape"' in package.read("styles.xml")


def test_the_rows_of_a_table_stay_whole_and_all_words_have_the_type_of_tables() -> None:
    session = compared(BASE, [("first.docx", FIRST)], EXACTLY)
    with zipfile.ZipFile(io.BytesIO(export(session, Shape.TABLE, "docx", None).data)) as package:
        told = etree.fromstring(package.read("word/document.xml"))
    w = {"w": told.nsmap["w"]}
    rows = told.findall(".//w:tr", w)
    assert len(rows) == len(told.findall(".//w:cantSplit", w)) > 7
    styles = [p.find("w:pPr/w:pStyle", w) for p in told.iterfind(".//w:tc/w:p", w)]
    assert {style.get(f"{{{w['w']}}}val") for style in styles if style is not None} == {"Tabletext"}
    assert None not in styles
    hanging = [p for p in told.iterfind(".//w:tc/w:p", w) if p.find("w:pPr/w:ind[@w:hanging]", w) is not None]
    assert all("\t" in "".join("\t" if r.tag.endswith("tab") else r.text or "" for r in p.iter()) for p in hanging)
    assert len(hanging) == 7
    with zipfile.ZipFile(io.BytesIO(export(session, Shape.TABLE, "odt", None).data)) as package:
        assert b'fo:keep-together="always"' in package.read("content.xml")


# Instructions.


@pytest.mark.parametrize("suffix", ["txt", "docx", "odt"])
def test_instructions_in_a_file_give_the_amended_text_again(suffix: str) -> None:
    for sample in samples():
        _, session = open_sample(sample)
        written = export(session, Shape.INSTRUCTIONS, suffix, None)
        assert not [note for note in written.notes if note.code == "instructions-differ"]
        if suffix == "txt":
            text = written.data.decode("utf-8")
        else:
            text = "\n".join(block.text.plain for block in open_bytes(written.data).imported.document)
        again = amended(Session(session.base, proposals_in(text, session.base)))
        assert [b.text.plain for b in again] == [b.text.plain for b in amended(session)]


def test_new_provisions_that_instructions_bring_look_like_their_neighbours() -> None:
    text = "After resolves 2, insert new paragraphs reading:\n“a)\tin spring;”\n“instructs the Secretary-General”"
    (proposal,) = proposals_in(text, BASE)
    blocks = [a.block for a in proposal.amendments if isinstance(a, Add)]
    assert [block.role for block in blocks] == [Role.ITEM, Role.CALL]
    assert blocks[1].text.spans[0].marks.italic


def test_a_picture_that_words_cannot_bring_is_told() -> None:
    pictures = (Span(ATOM, atom=Atom("object", "eq", "x²")), Span(ATOM, atom=Atom("image", "i.png")))
    text = BASE.blocks[4].text + Text(pictures)
    added = Add(replace(BASE.blocks[4], id="n", text=text), "p5")
    written = export(Session(BASE, (Proposal("x", amendments=(added,)),)), Shape.INSTRUCTIONS, "txt", None)
    assert [note.code for note in written.notes] == ["instructions-differ"]


# The report.


def test_a_report_counts_what_is_added_changed_and_only_renumbered() -> None:
    told = report(compared(BASE, [("first.docx", FIRST)], EXACTLY))
    assert told.counts[Count.ADDED] == 1
    assert told.counts[Count.MODIFIED] == 2
    assert told.counts[Count.RENUMBERED] == 1
    assert told.counts[Count.UNCHANGED] == 4
    assert not told.by_sponsor
    assert [(line.marker, line.count.value, line.label) for line in told.lines] == [
        ("MOD", "modified", ""), ("ADD", "added", ""), ("MOD", "modified", ""), ("MOD", "renumbered", "4"),
    ]  # fmt: skip


def test_a_resolution_that_is_suppressed_is_told_as_one() -> None:
    lines = ["RESOLUTION 5 (Harrow Bay, 2027)", "Lights", "The World Tidal Conference (Harrow Bay, 2027),", "resolves"]
    both = document(*(b.text.plain for b in BASE), *lines, "1\tto keep the lights;", "2\tto paint the buoys red.")
    session = compared(both, [("first.docx", BASE)], EXACTLY)
    assert {type(a) for a in session.proposals[0].amendments} == {Sup}
    told = report(session)
    assert told.counts[Count.SUPPRESSED] == len(told.lines) == 1
    (change,) = report_out(session)["changes"]
    assert change["called"] == "Resolution 5"
    said = export(session, Shape.INSTRUCTIONS, "txt", None).data.decode()
    assert "delete Resolution 5" in said.replace("Delete", "delete")
    assert "buoys" not in said


def test_a_row_of_a_table_that_goes_or_comes_is_told_as_one() -> None:
    def table(*rows: tuple[str, ...]) -> Document:
        cells = [(r, c, text) for r, row in enumerate(rows) for c, text in enumerate(row)]
        blocks = [Block(f"c{r}{c}", Text.of(t), Role.TABLE, cell=Cell("t", r, c)) for r, c, t in cells]
        return Document(tuple(blocks), language="en")

    one, two, three = ("Station", "Height"), ("Harrow Bay", "4.2 m"), ("Long Strand", "3.1 m")
    session = compared(table(one, two), [("new", table(one, three, two))], EXACTLY)
    told = report(session)
    assert (told.counts[Count.ADDED], told.counts[Count.UNCHANGED]) == (1, 2)
    (change,) = report_out(session)["changes"]
    assert change["called"] == "After row 1 of Table 1"
    session = compared(table(one, three, two), [("new", table(one, two))], EXACTLY)
    (change,) = report_out(session)["changes"]
    assert change["called"] == "row 2 of Table 1"
    assert "".join(text for _, text in change["segments"]) == "Long Strand | 3.1 m"
    other = compared(table(one, two), [("new", table(one, ("Harrow Bay", "4.4 m")))], EXACTLY)
    assert [line["called"] for line in report_out(other)["changes"]] == ["column 2 of row 2 of Table 1"]


def test_a_report_says_picture_for_a_picture() -> None:
    picture = Text((Span(ATOM, atom=Atom("image", "i.png")),))
    added = Add(replace(BASE.blocks[4], id="n", text=picture), "p5")
    session = Session(BASE, (Proposal("x", amendments=(added,)),))
    assert "{+[picture]+}" in export(session, Shape.REPORT, "txt", None).data.decode()


def test_a_title_that_stands_in_the_number_line_is_told_once() -> None:
    sample = next(sample for sample in samples() if "79-12" in sample.file)
    _, session = open_sample(sample)
    second = draw(session, Shape.REPORT).paragraphs[1].text.plain
    assert second == "79/12. Protection of tidal basins"


@pytest.mark.parametrize(
    ("segments", "wanted"),
    [
        ((("=", "tide " * 30), ("+", "new")), ("… tide tide tide tide tide tide tide ", "new")),
        ((("+", "new"), ("=", " tide" * 30)), ("new", " tide tide tide tide tide tide tide …")),
        ((("=", "a)\t" + "tide " * 30), ("+", "new")), ("a)\t… tide tide tide tide tide tide tide ", "new")),
    ],
)
def test_what_stands_far_from_a_change_is_left_out(
    segments: tuple[tuple[str, str], ...], wanted: tuple[str, ...]
) -> None:
    kinds = {"=": Change.KEPT, "+": Change.INSERTED}
    found = shortened([Segment(kinds[kind], Text.of(text), 0) for kind, text in segments])
    assert tuple(s.text.plain for s in found) == wanted


def test_a_report_of_two_texts_tells_who_changes_what_and_where_they_collide() -> None:
    session = compared(BASE, [("first.docx", FIRST), ("second.odt", SECOND)], EXACTLY)
    told = report(session)
    assert list(told.by_sponsor) == ["first", "second"]
    assert told.by_sponsor["second"][Count.MODIFIED] == 1
    # Both bring the same words into p5: there they agree.
    assert list(told.collisions) == [("p6", "first", "second")]
    out = report_out(session)
    assert out["collisions"] == [{"block": "p6", "called": "resolves 2", "proposals": ["first", "second"]}]


def test_a_move_counts_once() -> None:
    moved = replace(BASE.block("p7"), id="moved")
    session = Session(BASE, (Proposal("x", amendments=(Sup("p7", "moved"), Add(moved, "p4", "p7"))),))
    assert {count: number for count, number in report(session).counts.items() if number} == {
        Count.MOVED: 1, Count.UNCHANGED: 6,
    }  # fmt: skip


@pytest.mark.parametrize("shape", Shape)
def test_every_shape_is_written_in_every_language_and_format(shape: Shape) -> None:
    seen = set()
    for sample in samples():
        _, session = open_sample(sample)
        seen.add(session.base.language)
        for suffix in ("docx", "odt", "txt", "html"):
            written = export(session, shape, suffix, None)
            assert len(written.data) > 500
        empty = export(replace(session, proposals=()), shape, "txt", None)
        assert empty.data
    assert seen == set(LANGUAGES)


# Pages for a browser.


class Page(HTMLParser):
    """The words of a page, and what it asks for; `del` left out when `final`, else `ins`."""

    def __init__(self, data: bytes, final: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.words = ""
        self.asked: list[str] = []
        self.tags: list[str] = []
        self.open: list[str] = []
        self._without = "del" if final else "ins"
        self.feed(data.decode("utf-8"))
        assert not self.open, self.open

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag not in ("br", "meta", "img", "col", "!doctype"):
            self.open.append(tag)
        self.asked += [str(value) for name, value in attributes if name in ("src", "href") or name.startswith("on")]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._without not in self.open and "style" not in self.open and "title" not in self.open:
            self.words += data


def words(text: str) -> str:
    return re.sub(r"[\s\u2003¶]+", "", text)


@given(sessions())
@settings(max_examples=60)
def test_a_marked_page_spells_both_texts_and_asks_for_nothing(session: Session) -> None:
    drawn = rendering(session, Kind.TRACKED, profile("plain"))
    data = write_html(drawn)
    for final, text in ((True, amended(session)), (False, session.base)):
        page = Page(data, final)
        assert words(page.words) == words("".join(block.text.plain for block in text))
        assert "script" not in page.tags
        assert all(asked.startswith(("#", "data:")) for asked in page.asked)


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.file)
def test_a_page_tells_its_language_and_direction_and_is_well_formed(sample: object) -> None:
    _, session = open_sample(sample)  # type: ignore[arg-type]
    for drawn in (rendering(session, Kind.MARKED, profile("plain")), draw(session, Shape.TABLE)):
        data = write_html(drawn)
        way = "rtl" if session.base.language == "ar" else "ltr"
        assert f'<html lang="{session.base.language}" dir="{way}">'.encode() in data
        assert not etree.HTML(data.decode("utf-8")).xpath("//script | //link | //iframe | //@onclick")
        Page(data, final=True)


def test_a_page_has_pictures_notes_and_tables_in_itself() -> None:
    picture = b"\x89PNG\r\n\x1a\n" + b"\0" * 20
    note, image = Atom("footnote", "footnote:1", "1"), Atom("image", "i.png", "A tide")
    blocks = (
        Block("a", Text.of("Tides", Span(ATOM, atom=note), " <b>& co", Span(ATOM, atom=image))),
        Block("b", Text.of("1"), Role.TABLE, cell=Cell("t", 0, 0, columns=2)),
        Block("c", Text.of("2"), Role.TABLE, cell=Cell("t", 1, 0)),
        Block("d", Text.of("3"), Role.TABLE, cell=Cell("t", 1, 1)),
        Block("n", Text.of("See the almanac."), Role.FOOTNOTE, story="footnote:1"),
    )
    session = Session(Document(blocks, media={"i.png": Media(picture)}))
    told = write_html(rendering(session, Kind.CLEAN, profile("plain"))).decode()
    assert 'src="data:image/png;base64,' in told
    assert 'alt="A tide"' in told
    assert "&lt;b&gt;&amp; co" in told
    assert '<td colspan="2"><p>1</p></td>' in told
    assert 'href="#note' in told
    assert 'href="#ref' in told


def test_words_of_instructions_keep_their_places_when_nothing_is_proposed() -> None:
    assert draw(Session(BASE), Shape.INSTRUCTIONS).paragraphs[-1].text.plain == "The two texts are the same."
    assert not compared(BASE, [("same.docx", BASE)], EXACTLY).proposals


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.file)
def test_a_page_has_a_certificate_of_its_words(sample: object) -> None:
    _, session = open_sample(sample)  # type: ignore[arg-type]
    for kind in (Kind.CLEAN, Kind.ORIGINAL, Kind.MARKED):
        written = Written(write_html(rendering(session, kind, profile("plain"))))
        assert prove(session, kind, written).passed, kind
    wrong = replace(session, proposals=session.proposals[1:])
    assert not prove(wrong, Kind.CLEAN, Written(write_html(rendering(session, Kind.CLEAN, profile("plain"))))).passed


@pytest.mark.parametrize(
    ("trace", "code"),
    [
        ("<script>1</script>", "macros"), ("<!-- by MRD -->", "comments"), ("<p hidden>x</p>", "hidden-text"),
        ("<img src=https://a.example/x>", "external-links"), ("<ins title=MRD>x</ins>", "change-authors"),
        ("<b onclick=x>x</b>", "macros"),
    ],
)  # fmt: skip
def test_a_trace_in_a_page_is_found(trace: str, code: str) -> None:
    data = write_html(rendering(Session(BASE), Kind.CLEAN, profile("plain")))
    failed = certify(data.replace(b"</body>", f"{trace}</body>".encode())).failures
    assert code in {check.code for check in failed}


DATA = Path(__file__).parents[3] / "shared" / "data"


@pytest.mark.skipif(not (DATA / "compare").is_dir(), reason=f"{DATA} is not here")
def test_instructions_tell_real_comparisons_but_for_the_pictures_they_bring() -> None:
    folder = DATA / "compare"
    for line in (folder / "pairs.jsonl").read_text(encoding="utf-8").splitlines():
        pair = json.loads(line)
        base, imported = (open_bytes((folder / pair[name]).read_bytes()).imported for name in ("original", "modified"))
        other = amended(Session(imported.document, imported.proposals))
        session = compared(base.document, [(pair["modified"], other)], EXACTLY)
        written = export(session, Shape.INSTRUCTIONS, "txt", None)
        brought = {
            atom.kind
            for row in rows(session) for s in row.segments if s.change is Change.INSERTED for atom in s.text.atoms
        }  # fmt: skip
        if any(note.code == "instructions-differ" for note in written.notes):
            assert brought - {"footnote", "endnote"}, pair["modified"]


SPLIT = (
    document("noting", "that nine straits are complete, and that islands lack instruments,"),
    document("noting", "a)\tthat ten straits are complete;", "b)\tthat small islands lack the instruments,"),
)


def test_a_paragraph_that_is_split_stands_as_one_beside_its_two() -> None:
    session = compared(SPLIT[0], [("one.docx", SPLIT[1])], EXACTLY)
    drawn = draw(session, Shape.TABLE)
    row = cells(drawn)[2]
    assert row[1] == "that [-nine-] straits are complete[-, and -]that islands lack instruments,"
    assert row[2] == (
        "{+a)\t+}that {+ten+} straits are complete{+;+}{+¶+}|{+b)\t+}that{+ small+} islands lack {+the +}instruments,"
    )
    labelled = [p for p in drawn.paragraphs if p.block.text.plain.startswith(("a)", "b)"))]
    assert [p.block.layout.first_line for p in labelled] == [-22.0, -22.0], "words stand apart from their labels"
    (line,) = report(session).lines
    assert "".join(s.text.string for s in line.segments if s.change is not Change.DELETED) == (
        "a)\tthat ten straits are complete;\u2029b)\tthat small islands lack the instruments,"
    )
    assert "{+;+}{+¶+}{+b)\t+}" in cells(draw(session, Shape.REPORT))[1][2]


def test_who_modifies_what_another_suppresses_is_not_told_as_one_who_suppresses_it() -> None:
    session = Session(
        BASE,
        (
            Proposal("1", ("MRD",), amendments=(Mod("p5", (Edit(10, 13, Text.of("all")),)),)),
            Proposal("2", ("ZEM",), amendments=(Sup("p5"),)),
            Proposal("3", ("QOR",), amendments=(Sup("p5"), Sup("p6"))),
        ),
    )
    found = report(session)
    told = [(line.marker, line.row.proposals, "".join(s.text.string for s in line.segments)) for line in found.lines]
    assert told[:2] == [("MOD", ("1",), "1\tto keep theall tables;"), ("SUP", ("2", "3"), "1\tto keep the tables;")]
    assert found.by_sponsor == {
        "MRD": {Count.MODIFIED: 1}, "ZEM": {Count.SUPPRESSED: 1}, "QOR": {Count.SUPPRESSED: 2},
    }  # fmt: skip
    assert (found.counts[Count.SUPPRESSED], found.counts[Count.MODIFIED]) == (2, 0)
    assert cells(draw(session, Shape.TABLE))[5][0] == "resolves 1|MOD MRD|SUP ZEM, QOR|they collide"


def test_a_table_of_many_texts_and_a_report_of_many_sponsors_have_room_for_words() -> None:
    texts = [(f"d{n}.txt", FIRST) for n in range(8)]
    few, many = (compared(BASE, texts[:count], EXACTLY) for count in (4, 8))
    narrow, wide = (draw(session, Shape.TABLE).base for session in (few, many))
    assert (narrow.page.width, narrow.page.height) == (BASE.page.height, BASE.page.width)
    assert (wide.page.width, wide.page.height) == (2 * BASE.page.width, BASE.page.height), "paper of the next size"
    assert all(width > 100 for width in wide.columns["comparison"])
    assert all(width > 35 for width in draw(many, Shape.REPORT).base.columns["counts"])
