"""The short way through the bytes and the long way through the elements read the same."""

from __future__ import annotations

from dataclasses import replace

import hostile
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree
from strategies import proposals

from editor.amendment import Add, Edit, Mod, Proposal
from editor.errors import FormatError
from editor.profile import profile
from editor.rendering import Kind, render
from editor.session import Session
from editor.text import BREAK, Span, Text
from formats.codec import Imported
from formats.docx import Docx
from formats.docx import names as n
from formats.docx.reader import read
from formats.docx.walk import walk
from formats.package import open_package, write_package

LOOKS = [
    "",
    "<w:rPr/>",
    "<w:rPr><w:b/></w:rPr>",
    '<w:rPr><w:i w:val="0"/><w:lang w:val="fr-FR"/></w:rPr>',
    '<w:rPr><w:u w:val="single"></w:u></w:rPr>',
    '<w:rPr><w:rFonts w:ascii="A>B"/></w:rPr>',
    '<w:rPr><w:b/><w14:ligatures w14:val="none"/></w:rPr>',
]
PIECES = [
    '<w:t xml:space="preserve"> tide &amp; </w:t>',
    '<w:t xml:space="preserve">\tسَنَة\u00a0</w:t>',
    "<w:t>harbour</w:t>",
    "<w:t> blank \n</w:t>",
    "<w:t>潮汐&#x6f6e;</w:t>",
    "<w:t/>",
    "<w:t></w:t>",
    '<w:t xml:space="preserve">line\r\nline \u2028</w:t>',
    '<w:t xml:space="default"> a </w:t>',
    "<w:tab/>",
    "<w:t>x&gt;y&#60;</w:t>",
    "<w:br/>",
    "<w:t>co\u2011op\u00aderate</w:t>",
]
PROPERTIES = [
    "",
    "<w:pPr/>",
    '<w:pPr><w:pStyle w:val="Call"/></w:pPr>',
    '<w:pPr><w:jc w:val="center"/></w:pPr>',
    '<w:pPr><w:pStyle w:val="Call"/><w:rPr><w:ins w:id="1" w:author="A. Delegate"/></w:rPr></w:pPr>',
    '<w:pPr><w:rPr><w:del w:id="1" w:author="A. Delegate"/></w:rPr></w:pPr>',
    '<w:pPr><w:pStyle w:val="enumlev1"/><w:rPr><w:i/></w:rPr></w:pPr>',
]


@st.composite
def written(draw: st.DrawFn) -> str:
    """A paragraph of runs, spelt in one of the ways that XML allows."""
    runs = []
    for _ in range(draw(st.integers(0, 4))):
        head = draw(st.sampled_from(["<w:r>", '<w:r w:rsidR="00AB12CD">', "<w:r\n>", '<w:r w:rsidRPr="A>B">']))
        pieces = draw(st.lists(st.sampled_from(PIECES), max_size=3))
        runs.append(f"{head}{draw(st.sampled_from(LOOKS))}{''.join(pieces)}</w:r>")
    between = draw(
        st.sampled_from(["", "", "", "\n", '<w:bookmarkStart w:id="3" w:name="b"/><w:bookmarkEnd w:id="3"/>'])
    )
    head = draw(st.sampled_from(["<w:p>", '<w:p w:rsidR="00AB12CD">', '<w:p w:rsidR="A>B">']))
    return f"{head}{draw(st.sampled_from(PROPERTIES))}{between.join(runs)}</w:p>"


WRAPS = ["{0}"] * 6 + [f'<w:{way} w:id="5" w:author="B. Delegate">{{0}}</w:{way}>' for way in ("ins", "del")]
paragraphs = written() | st.sampled_from(["<w:p/>", "<w:p></w:p>"])
bodies = st.lists(st.builds(str.format, st.sampled_from(WRAPS), paragraphs), min_size=1, max_size=6).map("".join)


def spelt(data: bytes, prefix: str) -> bytes:
    """The same file with another prefix for its names, which no program writes."""
    package = open_package(data)
    parts = {name: package.read(name) for name in package.names}
    for name in ("word/document.xml", "word/footnotes.xml", "word/header1.xml"):
        part = parts[name].replace(b"xmlns:w=", f"xmlns:{prefix}=".encode())
        for sign in (b"<", b"</", b" "):
            part = part.replace(sign + b"w:", sign + f"{prefix}:".encode())
        parts[name] = part
    return write_package(parts.items())


def told(data: bytes) -> Imported:
    return replace(read(data), parsed=None)


@settings(max_examples=300)
@given(bodies | hostile.bodies())
def test_how_names_are_spelt_makes_no_difference(body: str) -> None:
    data = hostile.packed(body, '<w:p><w:r><w:t xml:space="preserve">note</w:t></w:r></w:p>')
    assert told(data) == told(spelt(data, "x"))


NAMED = [' w14:paraId="0A1B2C3D"', ' w14:textId="77777777"']
REVISED = [f' w:{name}="00AB12CD"' for name in ("rsidR", "rsidRPr", "rsidRDefault", "rsidP", "rsidRPr")]
identities = st.lists(st.sampled_from(NAMED + REVISED), max_size=3) | st.lists(
    st.booleans(), min_size=7, max_size=7
).map(lambda wanted: [name for name, own in zip(NAMED + REVISED, wanted, strict=True) if own])


def outcome(data: bytes) -> Imported | str:
    try:
        return told(data)
    except FormatError as error:
        return error.code


@settings(max_examples=300)
@given(identities, st.sampled_from(["", hostile.W, "http://schemas.microsoft.com/office/word/2010/wordml"]))
def test_a_paragraph_is_refused_for_its_identities_however_names_are_spelt(found: list[str], declared: str) -> None:
    data = hostile.packed(f"<w:p{''.join(found)}>{run('ebb')}</w:p>", "<w:p/>")
    main = open_package(data).read("word/document.xml")
    opening, ignored, rest = main.partition(b' mc:Ignorable="w14"')
    opening = opening[: opening.index(b" xmlns:w14=")] + (f' xmlns:w14="{declared}"'.encode() if declared else b"")
    data = with_main(data, opening + rest)
    assert ignored
    assert outcome(data) == outcome(spelt(data, "x"))
    well_formed = len(set(found)) == len(found) and (declared or not set(found) & set(NAMED))
    assert isinstance(outcome(data), Imported) == bool(well_formed)


@example('<w:p><w:r><w:rPr><w:rFonts w:ascii="A>B"/></w:rPr><w:t>ebb</w:t></w:r></w:p>', True)
@settings(max_examples=300, deadline=None)
@given(bodies | hostile.bodies(), st.booleans())
def test_how_names_are_spelt_makes_no_difference_to_what_is_written(body: str, final: bool) -> None:
    data = hostile.packed(body, '<w:p><w:r><w:t xml:space="preserve">note</w:t></w:r></w:p>')
    one, other = Docx().decide(data, final), Docx().decide(spelt(data, "x"), final)
    assert one is not None
    assert other is not None
    assert told(one.data) == told(other.data)
    again = Docx().decide(one.data, final)
    assert again is not None
    assert again.data == one.data


@settings(max_examples=150, deadline=None)
@given(st.data(), bodies | hostile.bodies(), st.sampled_from(Kind))
def test_how_names_are_spelt_makes_no_difference_to_amendments(data: st.DataObject, body: str, kind: Kind) -> None:
    source = hostile.packed(body, '<w:p><w:r><w:t xml:space="preserve">note</w:t></w:r></w:p>')
    base = read(source).document
    session = Session(base, tuple(data.draw(proposals(base, number)) for number in range(2)))
    rendering = render(session, kind, profile("plain"))
    one, other = Docx().write(rendering, source), Docx().write(rendering, spelt(source, "x"))
    assert told(one.data) == told(other.data)
    assert {note.code for note in one.notes} == {note.code for note in other.notes}


def test_an_attribute_of_the_same_name_is_only_an_attribute() -> None:
    body = '<w:p interline-runs="7"><w:r><w:t>ebb</w:t></w:r></w:p><w:p><w:r><w:t>flow</w:t></w:r></w:p>'
    data = hostile.packed(body, "<w:p/>")
    written = Docx().decide(data, True)
    assert written is not None
    assert [block.text.string for block in read(data).document] == ["ebb", "flow", ""]
    assert [block.text.string for block in read(written.data).document] == ["ebb", "flow"]


def test_an_attribute_of_the_same_name_in_a_note_is_only_an_attribute() -> None:
    body = f'<w:p>{run("ebb")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:p>{run("flow")}</w:p>'
    data = hostile.packed(body, f'<w:p interline-runs="0">{run("a note")}</w:p>')
    assert [block.text.string[:6] for block in read(data).document][1:] == ["flow", "a note"]


def run(text: str, look: str = "") -> str:
    return f'<w:r>{look}<w:t xml:space="preserve">{text}</w:t></w:r>'


def body_of(data: bytes) -> etree._Element:
    return etree.fromstring(open_package(data).read("word/document.xml"))[0]


def with_main(data: bytes, main: bytes) -> bytes:
    package = open_package(data)
    parts = {name: package.read(name) for name in package.names}
    return write_package({**parts, "word/document.xml": main}.items())


@pytest.mark.parametrize(("way", "final"), [("del", True), ("ins", False)])
def test_words_stand_in_order_when_a_paragraph_goes_behind_a_mark_that_goes(way: str, final: bool) -> None:
    told_by = 'w:id="5" w:author="A. Delegate"'
    mark = f"<w:pPr><w:rPr><w:{way} {told_by}/></w:rPr></w:pPr>"
    gone = f"<w:{way} {told_by}><w:p>{run('gone')}</w:p><w:p>{run('gone')}</w:p></w:{way}>"
    data = hostile.packed(f"<w:p>{mark}{run('one ')}</w:p>{gone}<w:p>{run('two')}</w:p>", "<w:p/>")
    written = Docx().decide(data, final)
    assert written is not None
    assert "".join(text.text or "" for text in body_of(written.data).iter(n.T)) == "one two"


def test_a_field_that_goes_takes_the_paragraphs_in_it_along() -> None:
    begin, middle, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    first = f'<w:del w:id="5" w:author="A. Delegate">{begin}</w:del><w:r><w:instrText> TOC </w:instrText></w:r>{middle}'
    inside = f"<w:p>{run('contents')}</w:p>" * 3
    data = hostile.packed(f"<w:p>{first}</w:p>{inside}<w:p>{end}</w:p><w:p>{run('ebb')}</w:p>", "<w:p/>")
    for form in (data, spelt(data, "x")):
        written = Docx().decide(form, True)
        assert written is not None
        assert [text.text for text in body_of(written.data).iter(n.T)] == ["ebb"]


@pytest.mark.parametrize("kind", [Kind.CLEAN, Kind.MARKED, Kind.TRACKED])
def test_parts_of_a_split_paragraph_keep_words_that_are_the_same(kind: Kind) -> None:
    source = hostile.packed(f"<w:p>{run('ebb')}</w:p><w:p>{run('flow')}</w:p>", "<w:p/>")
    base = read(source).document
    edit = Edit(3, 3, Text((Span(f"tide{BREAK}tide{BREAK}tide"),)))
    session = Session(base, (Proposal("1", ("MRD",), amendments=(Mod(base.blocks[0].id, (edit,)),)),))
    written = Docx().write(render(session, kind, profile("plain")), source)
    found = ["".join(text.text or "" for text in p.iter(n.T)) for p in body_of(written.data).iter(n.P)]
    assert found[-4:] == ["ebbtide", "tide", "tide", "flow"]


def test_new_words_at_the_beginning_take_the_look_of_those_behind_them() -> None:
    large, small = (f'<w:rPr><w:sz w:val="{size}"/></w:rPr>' for size in (40, 16))
    source = hostile.packed(f"<w:p>{run('ebb ', large)}{run('and flow', small)}</w:p>", "<w:p/>")
    base = read(source).document
    edit = Edit(0, 0, Text((Span("both "),)))
    session = Session(base, (Proposal("1", ("MRD",), amendments=(Mod(base.blocks[0].id, (edit,)),)),))
    rendering = render(session, Kind.TRACKED, profile("plain"))
    for data in (source, spelt(source, "x")):
        first = next(body_of(Docx().write(rendering, data).data).iter(n.R))
        assert first.findtext(n.T) == "both "
        assert [size.get(n.VAL) for size in first.iter(f"{{{n.W_URI}}}sz")] == ["40"]


def test_a_part_in_another_encoding_is_read_in_that() -> None:
    data = hostile.packed(f"<w:p>{run('cafÃ©')}</w:p>", "<w:p/>")
    main = open_package(data).read("word/document.xml").decode()
    latin = f'<?xml version="1.0" encoding="ISO-8859-1"?>{main}'.encode("latin-1")
    assert read(with_main(data, latin)).document.blocks[0].text.string == "cafÃ©"


def test_two_prefixes_of_one_namespace_lose_no_words() -> None:
    source = hostile.packed(f"<w:p>{run('ebb')}</w:p><w:p>{run('flow')}</w:p>", "<w:p/>")
    main = open_package(source).read("word/document.xml")
    source = with_main(source, main.replace(b"xmlns:w=", f'xmlns:x="{hostile.W}" xmlns:w='.encode(), 1))
    base = read(source).document
    block = replace(base.blocks[0], id="n1", text=Text((Span("slack"),)))
    session = Session(base, (Proposal("1", ("MRD",), amendments=(Add(block, base.blocks[0].id),)),))
    written = Docx().write(render(session, Kind.TRACKED, profile("plain")), source)
    assert "".join(text.text or "" for text in body_of(written.data).iter(n.T)) == "ebbslackflow"


@pytest.mark.parametrize("final", [True, False])
def test_hyphens_stay_the_characters_they_were(final: bool) -> None:
    words = "co\u2011operate\u00ad\u00a0again"
    written = Docx().decide(hostile.packed(f"<w:p>{run(words)}</w:p>", "<w:p/>"), final)
    assert written is not None
    assert [text.text for text in body_of(written.data).iter(n.T)] == [words]


HIDDEN = {"<![CDATA[<w:p>]]>": "&lt;w:p&gt;", "<!-- <w:p> -->": "", "<?tide <w:p> ?>": ""}


@given(st.sampled_from(list(HIDDEN)), bodies)
def test_what_only_looks_like_a_paragraph_is_none(hidden: str, body: str) -> None:
    def read_with(inside: str) -> Imported:
        return told(hostile.packed(f"<w:p><w:r><w:t>a{inside}z</w:t></w:r></w:p>{body}", "<w:p/>"))

    assert read_with(hidden) == read_with(HIDDEN[hidden])


def test_plain_paragraphs_stand_in_the_tree_without_their_runs() -> None:
    run = '<w:r><w:rPr><w:b/></w:rPr><w:tab/><w:t xml:space="preserve">tide &amp; time</w:t></w:r>'
    body = f'<w:p><w:pPr><w:pStyle w:val="Call"/></w:pPr>{run}</w:p><w:p><w:r><w:br/></w:r></w:p>'
    walked = walk(hostile.packed(body, "<w:p/>"))
    first, second, *_ = [para.element for para in walked.paras if not para.story]
    beside = walked.beside
    assert beside.of(first) == ('<w:pStyle w:val="Call"/>', ["<w:b/>"], ["\ttide & time"])
    assert [child.tag for child in first] == [n.PPR]
    assert beside.of(second) is None
    before = etree.tostring(walked.root)
    beside.fill(first, second)
    assert beside.of(first) is None
    assert [child.tag for child in first] == [n.PPR, n.R]
    assert etree.tostring(walked.root) == beside.put_back(before)
