"""What is read from real and from broken files."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.amendment import Add, Mod, Sup
from editor.document import Document
from editor.errors import FormatError
from editor.markup import amended
from editor.profile import profile
from editor.rendering import Kind, Rendering, render
from editor.session import Session, check
from formats.odt import Odt
from formats.odt.names import NAMESPACES
from formats.package import open_package, write_package

ODT = Odt()
DATA = Path("../shared/data")
_DECLARED = " ".join(f'xmlns:{p}="{uri}"' for p, uri in NAMESPACES.items() if p != "xml")


def odt(body: str, automatic: str = "", styles: str = "") -> bytes:
    """A small file with that in its text."""
    content = (
        f"<office:document-content {_DECLARED}><office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    named = f"<office:document-styles {_DECLARED}><office:styles>{styles}</office:styles></office:document-styles>"
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", content)
        archive.writestr("styles.xml", named)
    return target.getvalue()


def region(id: str, author: str, stored: str | None = None) -> str:
    """A tracked change: an insertion, or a deletion of `stored`."""
    who = f"<dc:creator>{author}</dc:creator><dc:date>2031-05-04T10:00:00</dc:date>"
    info = f"<office:change-info>{who}</office:change-info>"
    kind = "insertion" if stored is None else "deletion"
    return f'<text:changed-region xml:id="{id}"><text:{kind}>{info}{stored or ""}</text:{kind}></text:changed-region>'


def tracked(*regions: str) -> str:
    return f"<text:tracked-changes>{''.join(regions)}</text:tracked-changes>"


def plain(document: Document) -> list[str]:
    return [block.text.plain for block in document]


def both(data: bytes) -> tuple[list[str], list[str]]:
    """The base text and the final text of a file."""
    imported = ODT.read(data)
    session = Session(imported.document, imported.proposals)
    check(session)
    return plain(imported.document), plain(amended(session))


def test_blanks_tabs_and_breaks_are_read_as_elements_say() -> None:
    body = '<text:p> a  b\n c<text:s text:c="3"/>d<text:tab/>e<text:line-break/>f\u2011g</text:p>'
    assert plain(ODT.read(odt(body)).document) == ["a b c   d\te\nf\u2011g"]


def test_marks_are_those_of_all_styles_down_to_the_character_style() -> None:
    styles = (
        '<style:style style:name="Call_5f_x" style:display-name="Call x" style:family="paragraph">'
        '<style:text-properties fo:font-style="italic"/></style:style>'
        '<style:style style:name="Strong" style:family="text">'
        '<style:text-properties fo:font-weight="bold"/></style:style>'
    )
    automatic = (
        '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Call_5f_x">'
        '<style:paragraph-properties fo:text-align="end" fo:margin-left="1in"/></style:style>'
        '<style:style style:name="T1" style:family="text" style:parent-style-name="Strong">'
        '<style:text-properties style:text-underline-style="solid" style:text-position="super 58%"/></style:style>'
    )
    body = '<text:p text:style-name="P1">a<text:span text:style-name="T1">b</text:span></text:p>'
    block = ODT.read(odt(body, automatic, styles)).document.blocks[0]
    assert block.style == "Call x"
    assert (block.layout.align, block.layout.indent) == ("end", 72.0)
    first, second = block.text.spans
    assert (first.marks.italic, first.marks.bold) == (True, False)
    assert (second.marks.bold, second.marks.underline, second.marks.position) == (True, True, "super")


def test_list_labels_are_computed_from_the_list_style() -> None:
    automatic = (
        '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="a" '
        'style:num-suffix=")"/><text:list-level-style-number text:level="2" style:num-format="1" '
        'text:display-levels="2"/></text:list-style>'
    )
    body = (
        '<text:list text:style-name="L"><text:list-item><text:p>x</text:p><text:list><text:list-item><text:p>y</text:p>'
        "</text:list-item></text:list></text:list-item><text:list-item><text:p>z</text:p><text:p>more</text:p>"
        "</text:list-item></text:list>"
    )
    assert [b.numbering for b in ODT.read(odt(body, automatic)).document] == ["a)", "a.1", "b)", ""]


def test_a_table_gives_its_paragraphs_a_place_in_the_grid() -> None:
    body = (
        '<table:table><table:table-column table:number-columns-repeated="3"/><table:table-row>'
        '<table:table-cell table:number-columns-spanned="2"><text:p>a</text:p></table:table-cell>'
        "<table:covered-table-cell/><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>"
    )
    cells = [b.cell for b in ODT.read(odt(body)).document]
    assert [(c.row, c.column, c.columns) for c in cells if c] == [(0, 0, 2), (0, 2, 1)]


def test_a_footnote_is_an_atom_and_its_words_follow_the_body() -> None:
    body = (
        '<text:p>a<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>'
        "<text:p>note</text:p></text:note-body></text:note>b</text:p><text:p>c</text:p>"
    )
    document = ODT.read(odt(body)).document
    assert plain(document) == ["a1b", "c", "note"]
    (atom,) = document.blocks[0].text.atoms
    assert (atom.kind, atom.key) == ("footnote", document.blocks[2].story)


def test_deleted_words_never_leak_into_the_text() -> None:
    body = (
        tracked(region("d", "Zembria", "<text:p>secret</text:p>"))
        + '<text:p>a<text:change text:change-id="d"/>b</text:p>'
    )
    assert both(odt(body)) == (["asecretb"], ["ab"])


def test_a_deletion_over_paragraphs_gives_them_back_to_the_base_text() -> None:
    stored = "<text:p>x</text:p><text:p>whole</text:p><text:p>y</text:p>"
    body = tracked(region("d", "Zembria", stored)) + '<text:p>a<text:change text:change-id="d"/>b</text:p>'
    assert both(odt(body)) == (["ax", "whole", "yb"], ["ab"])


def test_an_inserted_paragraph_is_an_add_and_a_deleted_one_a_sup() -> None:
    body = (
        tracked(region("i", "Meridia"), region("d", "Zembria", "<text:p>old</text:p><text:p/>"))
        + '<text:p>a</text:p><text:p><text:change-start text:change-id="i"/>new</text:p>'
        + '<text:p><text:change-end text:change-id="i"/><text:change text:change-id="d"/>b</text:p>'
    )
    imported = ODT.read(odt(body))
    assert [(p.sponsors, [type(a) for a in p.amendments]) for p in imported.proposals] == [
        (("Meridia",), [Add]),
        (("Zembria",), [Sup]),
    ]
    assert both(odt(body)) == (["a", "old", "b"], ["a", "new", "b"])


def test_a_deletion_within_an_insertion_is_in_neither_text() -> None:
    body = (
        tracked(region("i", "Meridia"), region("d", "Zembria", "<text:p>never</text:p>"))
        + '<text:p>a<text:change-start text:change-id="i"/>new<text:change text:change-id="d"/>er'
        + '<text:change-end text:change-id="i"/>b</text:p>'
    )
    assert both(odt(body)) == (["ab"], ["anewerb"])
    assert [n.code for n in ODT.read(odt(body)).notes] == ["odt-deleted-insertion"]


def test_two_authors_amend_one_paragraph_by_two_proposals() -> None:
    body = (
        tracked(region("i", "Meridia"), region("d", "Zembria", "<text:p>old</text:p>"))
        + '<text:p>a<text:change text:change-id="d"/>b<text:change-start text:change-id="i"/>c'
        + '<text:change-end text:change-id="i"/></text:p>'
    )
    imported = ODT.read(odt(body))
    assert [p.sponsors for p in imported.proposals] == [("Zembria",), ("Meridia",)]
    assert all(isinstance(a, Mod) for p in imported.proposals for a in p.amendments)
    assert imported.proposals[0].date == "2031-05-04T10:00:00"


def test_marks_without_region_and_regions_within_themselves_are_noted() -> None:
    ring = region("d", "Zembria", '<text:p>x<text:change text:change-id="d"/></text:p>')
    body = tracked(ring) + '<text:p>a<text:change-start text:change-id="none"/>b</text:p>'
    assert both(odt(body)) == (["ab"], ["ab"])
    assert "odt-stray-change" in {n.code for n in ODT.read(odt(body)).notes}


NUMBERED = (
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" '
    'style:num-suffix="."/></text:list-style>'
)


def test_deleted_list_items_come_back_as_the_items_they_were() -> None:
    stored = (
        '<text:list text:style-name="L"><text:list-item><text:p>rise</text:p></text:list-item>'
        "<text:list-item><text:p>and fa</text:p></text:list-item></text:list>"
    )
    body = (
        tracked(region("d", "Zembria", stored))
        + '<text:list xml:id="l" text:style-name="L"><text:list-item><text:p>noting</text:p></text:list-item>'
        + '<text:list-item><text:p>tides <text:change text:change-id="d"/>ll</text:p></text:list-item>'
        + "<text:list-item><text:p>moons</text:p></text:list-item></text:list>"
    )
    document = ODT.read(odt(body, NUMBERED)).document
    labelled = [(b.numbering, b.text.plain) for b in document]
    assert labelled == [("1.", "noting"), ("2.", "tides rise"), ("3.", "and fall"), ("4.", "moons")]
    assert both(odt(body, NUMBERED))[1] == ["noting", "tides ll", "moons"]


def test_blanks_of_stored_words_take_none_from_the_words_around_them() -> None:
    body = (
        tracked(region("d", "Zembria", "<text:p>high </text:p>"))
        + '<text:p>the<text:change text:change-id="d"/> tide</text:p>'
    )
    assert both(odt(body)) == (["thehigh  tide"], ["the tide"])


def test_deleted_words_between_marks_as_flat_files_have_them_are_deleted() -> None:
    body = (
        tracked(region("d", "Zembria", ""))
        + '<text:p>a<text:change-start text:change-id="d"/>b</text:p>'
        + '<text:p>c<text:change-end text:change-id="d"/>d</text:p>'
    )
    assert both(odt(body)) == (["ab", "cd"], ["ad"])


def real() -> Iterator[tuple[str, str, list[str]]]:
    file = DATA / "revisions" / "expected.jsonl"
    if not file.exists():
        return
    for line in file.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        name = Path(case["input"]).with_suffix(".odt").name
        if (DATA / "odt" / name).exists():
            yield name, case["kind"], case["expected_paragraphs"]


@pytest.mark.skipif(not DATA.exists(), reason="the shared documents are not here")
@pytest.mark.parametrize(("name", "kind", "expected"), list(real()))
def test_real_tracked_files_read_as_expected(name: str, kind: str, expected: list[str]) -> None:
    base, final = both((DATA / "odt" / name).read_bytes())
    found = final if kind == "accept" else base
    decided = ODT.decide((DATA / "odt" / name).read_bytes(), kind == "accept")
    assert decided is not None
    as_it_stands = plain(ODT.read(decided.data).document)
    if "MoveFrom" in name:
        # The move lost its paragraph mark when the file was made from its Word twin.
        found, expected, as_it_stands = ([p for p in told if p] for told in (found, expected, as_it_stands))
    assert found == expected == as_it_stands


@given(st.binary(max_size=300))
def test_any_bytes_give_a_document_or_a_format_error(data: bytes) -> None:
    try:
        ODT.read(data)
    except FormatError:
        return


_GOOD = odt(
    tracked(region("d", "Zembria", "<text:p>x</text:p>")) + '<text:p>a<text:change text:change-id="d"/></text:p>'
)
_PIECES = [b"", b"d", b"1", b"<text:p/>", b"<text:s/>", b"text:p", b"text:h", b'<text:change text:change-id="d"/>']


@given(st.data())
def test_damaged_files_give_a_document_or_a_format_error(data: st.DataObject) -> None:
    parts = open_package(_GOOD)
    name = data.draw(st.sampled_from(parts.names))
    content = bytearray(parts.read(name))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at : at + data.draw(st.integers(0, 9))] = data.draw(st.sampled_from(_PIECES) | st.binary(max_size=6))
    broken = write_package((n, bytes(content) if n == name else parts.read(n)) for n in parts.names)
    try:
        found = ODT.read(broken[: data.draw(st.none() | st.integers(1, len(broken)))])
    except FormatError:
        return
    check(Session(found.document, found.proposals))


_TAGS = ["text:p", "text:span", "text:list", "text:list-item", "table:table", "table:table-row", "table:table-cell",
         "text:note", "text:note-body", "text:h", "draw:frame", "draw:text-box", "text:section", "text:a"]  # fmt: skip
_MARKS = [f'<text:{m} text:change-id="{i}"/>' for m in ("change", "change-start", "change-end") for i in "abc"]
trees = st.recursive(
    st.sampled_from(["x", " ", "<text:tab/>", *_MARKS]),
    lambda inner: st.tuples(st.sampled_from(_TAGS), st.lists(inner, max_size=4)).map(
        lambda t: f"<{t[0]}>{''.join(t[1])}</{t[0]}>"
    ),
    max_leaves=12,
)


@given(st.lists(trees, max_size=5).map("".join), st.lists(trees, max_size=2).map("".join))
def test_any_arrangement_of_elements_is_read_and_written(body: str, stored: str) -> None:
    regions = tracked(
        region("a", "Meridia"), region("b", "Zembria", stored), region("c", "Qoria", "<text:p>c</text:p>")
    )
    data = odt(regions + body)
    imported = ODT.read(data)
    session = Session(imported.document, imported.proposals)
    check(session)
    for kind in Kind:
        ODT.read(ODT.write(_rendered(session, kind), data).data)
        ODT.read(ODT.write(_rendered(session, kind)).data)


def _rendered(session: Session, kind: Kind) -> Rendering:
    return render(session, kind, profile("plain"))
