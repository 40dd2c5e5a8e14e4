"""Runs that touch and look alike become one, and say what they said."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from formats.docx.joining import join_runs

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
BOLD = "<w:rPr><w:b/></w:rPr>"
TIMES = '<w:rPr><w:rFonts w:ascii="Times"/><w:lang w:val="fr-FR"/></w:rPr>'

words = st.sampled_from(["tide", " tide", "tide ", " ", "潮汐", "&lt;/w:r&gt;&lt;w:r&gt;", "\n"])
kinds = st.sampled_from(["<w:t>{}</w:t>", '<w:t xml:space="preserve">{}</w:t>', "<w:delText>{}</w:delText>"])
contents = st.one_of(
    st.builds(str.format, kinds, words),
    st.sampled_from(["<w:tab/>", "<w:br/>", '<w:br w:type="page"/>', '<w:fldChar w:fldCharType="begin"/>', "<w:t/>"]),
)
looks = st.sampled_from(["", "", BOLD, TIMES])
runs = st.builds(lambda look, held: f"<w:r>{look}{held}</w:r>", looks, st.lists(contents, max_size=3).map("".join))
between = st.sampled_from(["", "", "", '<w:bookmarkStart w:id="1" w:name="x"/>', "</w:p><w:p>", "<m:r/>", "words"])
parts = st.lists(st.one_of(runs, runs, between), max_size=12).map("".join)


def part(inside: str, prefix: str = "w") -> bytes:
    """A part with such paragraphs, as lxml writes it."""
    root = etree.fromstring(f'<w:body xmlns:w="{W}" xmlns:m="urn:m"><w:p>{inside}</w:p></w:body>'.encode())
    data = etree.tostring(root, encoding="UTF-8")
    return data.replace(b"w:", f"{prefix}:".encode()).replace(b"xmlns:w=", f"xmlns:{prefix}=".encode())


def joined(inside: str) -> str:
    """What stands in the paragraph afterwards."""
    told = join_runs(part(inside), "w").decode()
    return told.partition("<w:p>")[2].removesuffix("</w:p></w:body>")


def said(data: bytes) -> list[tuple[str, str, bytes]]:
    """Every character that counts, and everything else in runs, with its kind and the look it has."""
    found = []
    for run in etree.fromstring(data).iter(f"{{{W}}}r"):
        properties = run.find(f"{{{W}}}rPr")
        look = etree.tostring(properties, method="c14n", with_tail=False) if properties is not None else b""
        for child in run:
            text = child.text or ""
            counted = text if SPACE in child.attrib else text.strip()
            if child is not properties:
                found.extend((str(child.tag), letter, look) for letter in (counted if text else ["none"]))
    return found


@settings(max_examples=500)
@given(parts)
def test_joined_runs_say_what_they_said_and_joining_again_changes_nothing(inside: str) -> None:
    data = part(inside)
    once = join_runs(data, "w")
    assert said(once) == said(data)
    assert join_runs(once, "w") == once


def test_runs_of_one_look_become_one() -> None:
    one, two = f"<w:r>{BOLD}<w:t>ti</w:t></w:r>", f'<w:r>{BOLD}<w:t xml:space="preserve">des rise </w:t></w:r>'
    three = f"<w:r>{BOLD}<w:tab/><w:t>and</w:t></w:r><w:r>{BOLD}<w:t>fall</w:t></w:r>"
    expected = (
        f'<w:r>{BOLD}<w:t xml:space="preserve">tides rise </w:t><w:tab/><w:t xml:space="preserve">andfall</w:t></w:r>'
    )
    assert joined(one + two + three) == expected


def test_what_stands_between_two_runs_keeps_them_apart() -> None:
    run = "<w:r><w:t>tide</w:t></w:r>"
    for between in (
        '<w:bookmarkStart w:id="1" w:name="x"/>',
        "</w:p><w:p>",
        f"<w:r>{BOLD}<w:t>s</w:t></w:r>",
        "<w:sdt/>",
    ):
        assert joined(run + between + run) == run + between + run


def test_blanks_that_do_not_count_do_not_come_to_count() -> None:
    told = joined('<w:r><w:t>tides </w:t></w:r><w:r><w:t xml:space="preserve"> rise</w:t></w:r>')
    assert told == '<w:r><w:t>tides </w:t><w:t xml:space="preserve"> rise</w:t></w:r>'


def test_the_prefix_of_the_part_decides() -> None:
    run = "<w:r><w:t>tide</w:t></w:r>"
    assert b"tidetide" in join_runs(part(run + run, "x"), "x")
    assert join_runs(part(run + run, "x"), "w") == part(run + run, "x")
