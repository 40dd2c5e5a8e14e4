"""What stands where on a page is read as the text it was printed from."""

from __future__ import annotations

import textwrap

import pytest
from printing import BOLD, COURIER, ITALIC, Page, pdf

from editor.document import Cell
from editor.errors import FormatError
from editor.text import Marks
from formats.codec import Imported
from formats.files import open_bytes
from formats.pdf import Pdf

WORDS = (
    "The conference notes that tidal installations in shared straits change currents, sediment and navigation "
    "well beyond the waters of the State that operates them, and that few measurements are kept where every "
    "Member can read them without asking the office that made them for its leave to do so"
)


def read(*pages: Page) -> Imported:
    return Pdf().read(pdf(*pages))


def texts(*pages: Page) -> list[str]:
    return [block.text.plain for block in read(*pages).document]


def codes(*pages: Page) -> list[str]:
    return [note.code for note in read(*pages).notes]


def paragraph(page: Page, y: float, text: str, x: float = 57, width: int = 90, size: float = 12) -> float:
    """Print the text broken as a program breaks it, in letters of equal width; where the next line would stand."""
    for line in textwrap.wrap(text, width):
        page.write(x, y, line, size, COURIER)
        y += size * 1.2
    return y


# -- lines and paragraphs


def test_lines_that_the_margin_broke_are_one_paragraph() -> None:
    page = Page()
    y = paragraph(page, 80, f"{WORDS}.", width=66)
    paragraph(page, y + 8, "resolves to measure them.", width=66)
    assert texts(page) == [f"{WORDS}.", "resolves to measure them."]


def test_a_line_with_room_left_for_the_next_word_ends_its_paragraph() -> None:
    page = Page().lines(57, 80, ["considering", "that tides are high,", "recalling", "that they were low,"])
    assert texts(page) == ["considering", "that tides are high,", "recalling", "that they were low,"]


def test_a_label_begins_a_paragraph_and_a_gap_behind_it_is_a_tab() -> None:
    page = Page().write(57, 80, "a)").write(93, 80, "that tides are high;")
    page.write(57, 95, "b)").write(93, 95, "that tides are low.")
    assert texts(page) == ["a)\tthat tides are high;", "b)\tthat tides are low."]


def test_a_paragraph_goes_on_across_a_page() -> None:
    lines = textwrap.wrap(WORDS, 66)
    first, second = Page(), Page()
    for number, line in enumerate(lines):
        page, y = (first, 700 + 14 * number) if number < 2 else (second, 80 + 14 * (number - 2))
        page.write(57, y, line, face=COURIER, size=11)
    assert texts(first, second) == [WORDS]


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("it is kept by the Secretary-", "General of the Union.", "it is kept by the Secretary-General of the Union."),
        ("it needs a long socio-", "economic study first.", "it needs a long socio-economic study first."),
        ("that the stations and/", "or the offices report.", "that the stations and/or the offices report."),
    ],
)  # fmt: skip
def test_hyphens_at_the_ends_of_lines(first: str, second: str, joined: str) -> None:
    page = Page().write(57, 80, first, face=COURIER).write(57, 94, second, face=COURIER)
    page.write(57, 120, "a line that tells where the margin is", face=COURIER, size=9.5)
    assert texts(page)[0] == joined


def test_a_word_parted_at_the_end_of_a_line_is_joined_when_the_text_has_it_elsewhere() -> None:
    page = Page().write(57, 80, "that the measure-", face=COURIER).write(57, 94, "ments are kept;", face=COURIER)
    page.write(57, 120, "all measurements.", face=COURIER)
    assert texts(page) == ["that the measurements are kept;", "all measurements."]


def test_faces_and_raised_numbers_become_marks() -> None:
    page = Page().write(57, 80, "Members", face=BOLD).write(115, 80, "resolves", face=ITALIC).write(170, 80, "10")
    page.write(182, 80, "8", size=7, rise=5)
    spans = read(page).document.blocks[0].text.spans
    assert [(span.text.strip(), span.marks) for span in spans if span.text.strip()] == [
        ("Members", Marks(bold=True)),
        ("resolves", Marks(italic=True)),
        ("10", Marks()),
        ("8", Marks(position="super")),
    ]


# -- lines through and under words


def marked(page: Page) -> str:
    out = ""
    for block in read(page).document:
        for span in block.text.spans:
            sign = "-" if span.marks.strike else "+" if span.marks.underline else ""
            out += f"[{sign}{span.text}{sign}]" if sign else span.text
        out += "|"
    return out.removesuffix("|")


def test_letters_that_a_program_slants_itself_keep_the_gaps_between_their_words() -> None:
    page = Page()
    page.drawn.append("BT /F0 12 Tf 1 0 0.3 1 57 700 Tm [(instructs) -250 (the) -250 (moon)] TJ ET")
    (block,) = read(page).document
    assert block.text.plain == "instructs the moon"
    assert {span.marks for span in block.text.spans} == {Marks(italic=True)}


def test_lines_and_thin_rectangles_through_and_under_words() -> None:
    page = Page().write(57, 80, "hourly readings of all tides", face=COURIER)
    page.line(57, 76.5, 57 + 6 * 7.2, 76.5).bar(57 + 7 * 7.2, 81.2, 57 + 15 * 7.2, 81.9)
    assert marked(page) == "[-hourly-] [+readings+] of all tides"


def test_rules_of_the_page_and_of_tables_are_no_underlines() -> None:
    page = Page().write(57, 80, "hourly readings", face=COURIER).line(57, 82, 500, 82)
    assert marked(page) == "hourly readings"


def test_what_readers_struck_and_underlined_counts() -> None:
    page = Page().write(57, 80, "hourly readings of tides", face=COURIER)
    page.mark("StrikeOut", 57, 71, 57 + 6 * 7.2, 83).mark("Underline", 57 + 7 * 7.2, 71, 57 + 15 * 7.2, 83)
    assert marked(page) == "[-hourly-] [+readings+] of tides"


def test_struck_and_underlined_words_of_a_resolution_are_an_amendment() -> None:
    page = Page().lines(57, 80, ["RESOLUTION 27 (HARROW BAY, 2027)", "Tides"], leading=30)
    page.write(57, 150, "The World Tidal Conference (Harrow Bay, 2027),")
    page.write(57, 180, "resolves").write(57, 210, "to publish hourly daily readings.", face=COURIER)
    page.line(57 + 11 * 7.2, 206.5, 57 + 17 * 7.2, 206.5).line(57 + 18 * 7.2, 211.5, 57 + 23 * 7.2, 211.5)
    imported = open_bytes(pdf(page), "pdf").imported
    assert imported.document.blocks[-1].text.string == "to publish hourly  readings."
    assert len(imported.proposals) == 1


# -- the page


def test_two_columns_are_read_one_after_the_other() -> None:
    page = Page().write(57, 60, "Tides in two columns", size=14, face=BOLD)
    left = paragraph(page, 90, WORDS, width=30, size=11)
    paragraph(page, 90, WORDS.replace("conference", "Council"), x=310, width=30, size=11)
    assert left < 500
    assert texts(page) == ["Tides in two columns", WORDS, WORDS.replace("conference", "Council")]


def spread(page: Page, x: float, y: float, text: str, wide: float, slack: int = 1, size: float = 11) -> None:
    """Print the text between two margins, the last line excepted, as programs that justify do."""
    lines = textwrap.wrap(text, int(wide / (0.6 * size)) - slack)
    for line in lines:
        words = line.split()
        full = line != lines[-1] and len(words) > 1
        gap = (wide - sum(map(len, words)) * 0.6 * size) / (len(words) - 1) if full else 0.6 * size
        at = x
        for word in words:
            page.write(at, y, word, size, COURIER)
            at += len(word) * 0.6 * size + gap
        y += size * 1.2


def test_words_spread_to_the_margin_are_parted_by_spaces() -> None:
    page = Page()
    spread(page, 57, 80, WORDS, 318, 6)
    assert texts(page) == [WORDS]


def test_two_columns_of_spread_words_on_different_heights_are_read_one_after_the_other() -> None:
    page = Page()
    spread(page, 57, 90, WORDS, 228)
    spread(page, 315, 95, WORDS.replace("conference", "Council"), 228)
    assert texts(page) == [WORDS, WORDS.replace("conference", "Council")]


def test_three_columns_of_spread_words_are_no_table() -> None:
    page = Page()
    columns = [f"{WORDS.replace('conference', word)}." for word in ("conference", "Council", "Assembly")]
    for x, words in zip((57, 227, 397), columns, strict=True):
        spread(page, x, 90, words, 150, 1, 7)
    assert texts(page) == columns


def test_two_lists_side_by_side_whose_labels_stand_further_from_their_words_than_the_lists_do() -> None:
    page = Page()
    told = []
    for x, body in ((57, "conference"), (312, "Council")):
        y = 90.0
        for number in range(4):
            page.write(x, y, f"7{number}/21{number}", 11, COURIER)
            words = WORDS.replace("conference", body)[:100].rsplit(" ", 1)[0]
            y = paragraph(page, y, words, x=x + 80, width=22, size=11) + 4
            told.append(f"7{number}/21{number}\t{words}")
    assert [" ".join(text.split()) for text in texts(page)] == [" ".join(text.split()) for text in told]


ITEMS = (
    "The tide is told to all who sail here, and the pilots of a port may ask that it be read aloud at noon, "
    "notwithstanding administrations that publish interpretations"
)


def test_a_narrow_column_of_words_spread_far_has_neither_tabs_nor_cells() -> None:
    page = Page()
    for x in (57, 227, 397):
        for number in range(3):
            page.write(x, 90 + 110 * number, f"{number + 1}.", 9, COURIER)
            spread(page, x + 28, 90 + 110 * number, ITEMS, 122, 0, 9)
    assert texts(page) == [f"{number}.\t{ITEMS}" for number in (1, 2, 3)] * 3


@pytest.mark.parametrize("more", ["and so they shall be", "12."])
def test_a_few_lines_at_the_top_of_a_last_column_are_read_behind_the_first(more: str) -> None:
    page = Page()
    page.write(280, 40, "Harbours", 9)
    y = 90.0
    for _ in range(4):
        spread(page, 57, y, WORDS, 228)
        y += 12 * 10
    spread(page, 315, 90, f"{more} read in every harbour of the coast", 228)
    assert texts(page)[-1].replace("\t", " ") == f"{more} read in every harbour of the coast"
    assert not any("\t" in text[6:] for text in texts(page))


def ragged(page: Page, x: float, words: str, width: int) -> list[str]:
    """Print paragraphs of other and other lengths without room between them, first lines indented."""
    told, at, line = [], 0, 0
    parts = words.split()
    for length in (17, 3, 24, 5, 31, 2, 12, 9):
        part = " ".join(parts[(at + n) % len(parts)] for n in range(length)).capitalize() + "."
        at += length
        told.append(part)
        for number, broken in enumerate(textwrap.wrap("  " + part, width, drop_whitespace=True)):
            page.write(x if number else x + 11, 80 + 10.0 * line, broken.strip(), 9, COURIER)
            line += 1
    return told


def test_ragged_columns_of_a_last_page_are_parted_where_no_line_crosses() -> None:
    page = Page()
    first = ragged(page, 57, WORDS, 30)
    second = ragged(page, 237, WORDS.replace("conference", "Council of all the ports"), 30)
    page.write(417, 80, "The third column has", 9, COURIER).write(417, 90, "three lines only, and", 9, COURIER)
    page.write(417, 100, "they are short", 9, COURIER)
    assert texts(page) == [*first, *second, "The third column has three lines only, and they are short"]


def test_a_paragraph_of_one_line_ends_where_the_next_first_line_is_indented_like_it() -> None:
    page = Page()
    lines = (
        (68, "All tides shall be told to the pilots,"), (57, "at noon and at midnight of every day."),
        (68, "The pilots tell them to every harbour."), (68, "Harbourmasters keep what they are told"),
        (57, "for a year."),
    )  # fmt: skip
    for number, (x, line) in enumerate(lines):
        page.write(x, 80 + 13 * number, line, 11, COURIER)
    assert texts(page) == [
        "All tides shall be told to the pilots, at noon and at midnight of every day.",
        "The pilots tell them to every harbour.",
        "Harbourmasters keep what they are told for a year.",
    ]


def test_a_short_word_before_words_spread_as_far_is_no_label() -> None:
    page = Page()
    words = "It is at the harbour that the tides of the whole coast are read aloud to all who sail there by day"
    spread(page, 57, 80, words, 318, 6)
    assert texts(page) == [words]


def test_headers_footers_and_page_numbers_are_taken_out_and_told() -> None:
    pages = [
        Page().write(57, 40, "PLEN/12-E", size=9).write(290, 810, str(number), size=9).write(57, 100, f"Tide {word}.")
        for number, word in enumerate(["one", "two", "three"], 1)
    ]
    assert texts(*pages) == ["Tide one.", "Tide two.", "Tide three."]
    assert [note.detail for note in read(*pages).notes if note.code == "pdf-furniture"] == ["6 (PLEN/12-E; 1)"]
    assert read(*pages).document.page.header[0].string == "PLEN/12-E"


def test_a_proposal_line_at_the_head_of_pages_is_no_header() -> None:
    pages = [Page().write(57, 60, f"MOD MRD/12/{number}", face=BOLD).write(57, 90, "Text.") for number in (1, 2, 3)]
    assert texts(*pages) == [text for number in (1, 2, 3) for text in (f"MOD\tMRD/12/{number}", "Text.")]


def test_footnotes_stand_at_their_numbers() -> None:
    first = Page().write(57, 80, "The Archive", face=COURIER).write(136.5, 80, "1", size=7, rise=5)
    first.write(147, 80, "is kept.", face=COURIER)
    first.line(57, 740, 200, 740).write(57, 755, "1", size=6, rise=4).write(63, 755, "Founded in Harrow Bay.", size=9)
    second = Page().write(57, 80, "Many read it.", face=COURIER).write(151, 80, "2", size=7, rise=5)
    second.line(57, 740, 200, 740).write(57, 755, "2", size=6, rise=4).write(63, 755, "Its members.", size=9)
    document = read(first, second).document
    assert [block.text.plain for block in document] == [
        "The Archive1 is kept.", "Many read it.2", "Founded in Harrow Bay.", "Its members.",
    ]  # fmt: skip
    notes = [atom.key for block in document for atom in block.text.atoms]
    assert notes == [block.story for block in document if block.story] == ["footnote:1", "footnote:2"]


def test_ruled_tables_have_cells() -> None:
    page = Page().write(57, 60, "Values of all stations:")
    for x in (57, 200, 400):
        page.line(x, 80, x, 140)
    for y in (80, 100, 140):
        page.line(57, y, 400, y)
    page.write(62, 94, "Station").write(205, 94, "Hours").write(62, 114, "Harrow").write(62, 128, "Bay")
    page.write(205, 114, "twelve").write(57, 170, "They are reviewed.")
    document = read(page).document
    assert [(block.text.string, block.cell) for block in document] == [
        ("Values of all stations:", None),
        ("Station", Cell("page1.1", 0, 0)), ("Hours", Cell("page1.1", 0, 1)),
        ("Harrow Bay", Cell("page1.1", 1, 0)), ("twelve", Cell("page1.1", 1, 1)),
        ("They are reviewed.", None),
    ]  # fmt: skip


def test_turned_pages_are_read_as_they_are_shown() -> None:
    words = "that tides are high"
    for turn in (90, 180, 270):
        page = Page(turn=turn)
        width, height = (page.height, page.width) if turn % 180 else (page.width, page.height)
        # Words are put so that they run along the lines of the turned page.
        matrix = {
            90: "0 1 -1 0 80 57",
            180: f"-1 0 0 -1 {page.width - 57} 80",
            270: f"0 -1 1 0 {page.width - 80} {page.height - 57}",
        }
        page.drawn.append(f"BT /F0 12 Tf {matrix[turn]} Tm ({words}) Tj ET")
        imported = read(page)
        assert [block.text.string for block in imported.document] == [words]
        assert (imported.document.page.width, imported.document.page.height) == (width, height)


def test_watermarks_are_left_out_and_told() -> None:
    page = Page().write(57, 80, "that tides are high,")
    page.drawn.append("BT /F1 60 Tf 0.7 0.7 -0.7 0.7 150 200 Tm (DRAFT) Tj ET")
    assert texts(page) == ["that tides are high,"]
    assert [note.detail for note in read(page).notes if note.code == "pdf-turned"] == ["DRAFT"]


def test_balloons_in_the_margin_are_evidence_and_no_text() -> None:
    page = Page()
    y = paragraph(page, 80, f"{WORDS}.", width=50, size=11)
    page.write(430, 81, "Geneva, Anna 2/12/14 10:54 AM", size=6)
    page.write(430, 91, "Deleted: in all straits", size=6)
    page.write(430, 110, "Formatted: Font: Bold", size=6)
    page.write(430, 130, "Commented [A1]: Is this", size=6).write(430, 137, "still so?", size=6)
    page.write(430, 150, "Comment: And this?", size=6)
    paragraph(page, y + 8, "resolves to measure them.", width=50, size=11)
    imported = read(page)
    assert [block.text.plain for block in imported.document] == [f"{WORDS}.", "resolves to measure them."]
    deleted, formatted, said = imported.balloons
    assert (deleted.act, deleted.author, deleted.words) == ("deleted", "Geneva, Anna", ("in all straits",))
    assert (deleted.near, formatted.act) == ("p1", "formatted")
    told = {note.code: note.detail for note in imported.notes}
    assert (said.act, said.author, said.words) == ("comment", "A", ("Is this still so?",))
    assert told["pdf-balloons"] == "3"
    assert told["comments-left-out"] == "Comment: And this?"


# -- what cannot be read, or not all


def refused(data: bytes) -> str:
    with pytest.raises(FormatError) as raised:
        Pdf().read(data)
    return raised.value.code


def test_a_scanned_file_is_named_as_such() -> None:
    assert refused(pdf(Page().picture(0, 0, 595, 842))) == "pdf-scanned"
    assert refused(pdf(*[Page().picture(0, 0, 595, 842).write(290, 810, str(n)) for n in range(3)])) == "pdf-scanned"


def test_a_page_that_is_only_a_picture_is_told() -> None:
    pages = Page().write(57, 80, WORDS, size=4), Page().picture(0, 0, 595, 842)
    assert [(n.code, n.detail) for n in read(*pages).notes] == [("pdf-pages-without-text", "2")]


def test_empty_damaged_and_locked_files_have_a_sentence_each() -> None:
    assert refused(pdf(Page())) == "no-text"
    assert refused(b"%PDF-1.7\nno more than this") == "pdf-damaged"
    locked = "/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<" + "00" * 32 + ">/U<" + "11" * 32 + ">>>/ID[<00><00>]"
    assert refused(pdf(Page().write(57, 80, "tides"), trailer=locked)) == "encrypted"


def test_scripts_forms_and_attachments_are_told() -> None:
    extra = (
        "/AcroForm<</Fields[]/XFA(x)>>/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(app.alert\\(1\\))>>]>>"
        "/EmbeddedFiles<</Names[(f)<</Type/Filespec/F(f)/EF<<>>>>]>>>>"
    )
    imported = Pdf().read(pdf(Page().write(57, 80, "tides"), extra=extra))
    assert {note.code for note in imported.notes} >= {"scripts-left-out", "pdf-attachments"}
    assert [block.text.string for block in imported.document] == ["tides"]
