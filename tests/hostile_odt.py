"""OpenDocument texts with every construct of tracked changes in every container, as strategies of their XML.

The text is drawn first, with slots (`SLOT`) wherever a mark of a change may stand; then changes are drawn whose marks
take slots, near or far apart: so they begin in one container and end in another, overlap, and lie within each other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from hypothesis import strategies as st

from formats.odt.names import NAMESPACES
from formats.package import write_package

PEOPLE = ("A. Delegate", "B. Delegate")
SLOT = "\ue000"
_DECLARED = " ".join(f'xmlns:{p}="{uri}"' for p, uri in NAMESPACES.items() if p != "xml")

people = st.sampled_from(PEOPLE)
words = st.sampled_from(
    ["tide ", "énergie ", "潮汐", "приливных", " الطاقة ", "a) ", "2031", "; ", " harbour", "\n  rise  and\tfall "]
)

COMMENT = (
    '<office:annotation office:name="c1" loext:resolved="false"><dc:creator>A. Delegate</dc:creator>'
    "<dc:date>2031-05-04T10:00:00</dc:date><meta:creator-initials>AD</meta:creator-initials><text:p>why</text:p>"
    '<text:list><text:list-item><text:p>see<text:change text:change-id="x"/></text:p></text:list-item></text:list>'
    "</office:annotation>"
)
REPLY = COMMENT.replace('"c1"', '"c2" loext:parent-name="c1"').replace("A. Delegate", "B. Delegate")
POINTS = [
    '<text:bookmark text:name="_GoBack"/>',
    '<text:bookmark-start text:name="there"/>',
    '<text:bookmark-end text:name="there"/>',
    '<text:reference-mark text:name="here"/>',
    "<text:soft-page-break/>",
    COMMENT,
    COMMENT + REPLY,
    '<office:annotation-end office:name="c1"/>',
    "<text:script>alert()</text:script>",
    '<text:alphabetical-index-mark text:string-value="tide"/>',
]
THINGS = [
    "<text:tab/>",
    "<text:s/>",
    '<text:s text:c="2"/>',
    "<text:line-break/>",
    "<text:author-name>chair</text:author-name>",
    '<text:date text:date-value="2031-05-05">5 May</text:date>',
    '<text:page-number text:select-page="current">3</text:page-number>',
    '<text:sequence text:name="Table" text:formula="ooow:Table+1">4</text:sequence>',
    '<text:bookmark-ref text:ref-name="there" text:reference-format="text">above</text:bookmark-ref>',
    '<text:hidden-text text:condition="ooow:TRUE" text:string-value="hid">hid</text:hidden-text>',
    '<text:user-defined text:name="Job">J 5</text:user-defined>',
    '<draw:frame draw:name="f" text:anchor-type="as-char" svg:width="1cm" svg:height="1cm">'
    '<draw:image xlink:href="Pictures/a.png" xlink:type="simple"/></draw:frame>',
]
SHELLS = [
    "{0}",
    "{0}",
    "{0}",
    '<text:span text:style-name="T1">{0}</text:span>',
    '<text:span text:style-name="T2">{0}</text:span>',
    '<text:a xlink:href="#there" xlink:type="simple"><office:event-listeners/>{0}</text:a>',
    '<text:span text:style-name="T1"><text:span text:style-name="T2">{0}</text:span></text:span>',
    "<text:ruby><text:ruby-base>{0}</text:ruby-base><text:ruby-text>above</text:ruby-text></text:ruby>",
    '<text:meta xml:id="m1">{0}</text:meta>',
]


@st.composite
def inlines(draw: st.DrawFn, deep: int = 0) -> str:
    out = []
    for _ in range(draw(st.integers(0, 3))):
        kind = draw(st.integers(0, 9))
        if kind < 6:
            inside = draw(words)
            if draw(st.booleans()):
                inside += SLOT + draw(words)
            out.append(draw(st.sampled_from(SHELLS)).format(inside))
        elif kind == 6:
            out.append(draw(st.sampled_from(POINTS)))
        elif kind == 7 or deep > 1:
            out.append(draw(st.sampled_from(THINGS)))
        elif kind == 8:
            body = "".join(draw(st.lists(paragraphs(deep + 2), min_size=1, max_size=2)))
            out.append(
                '<text:note text:id="n1" text:note-class="footnote"><text:note-citation>1</text:note-citation>'
                f"<text:note-body>{body}</text:note-body></text:note>"
            )
        else:
            out.append(draw(boxes(deep + 1)))
        out.append(draw(st.sampled_from(["", SLOT])))
    return draw(st.sampled_from(["", SLOT])) + "".join(out)


@st.composite
def paragraphs(draw: st.DrawFn, deep: int = 0) -> str:
    tag = draw(st.sampled_from(["p", "p", "p", "h"]))
    level = ' text:outline-level="1"' if tag == "h" else ""
    style = draw(st.sampled_from(["", ' text:style-name="P1"', ' text:style-name="P2"']))
    return f"<text:{tag}{style}{level}>{draw(inlines(deep))}</text:{tag}>"


@st.composite
def lists(draw: st.DrawFn, deep: int = 0) -> str:
    items = []
    for _ in range(draw(st.integers(1, 3))):
        inside = "".join(draw(st.lists(paragraphs(deep + 1), min_size=1, max_size=2)))
        if deep < 2 and draw(st.integers(0, 3)) == 0:
            inside += draw(lists(deep + 2))
        items.append(f"<text:list-item>{inside}</text:list-item>")
    head = draw(st.sampled_from(["", "", "<text:list-header><text:p>head</text:p></text:list-header>"]))
    return f'<text:list text:style-name="L1">{head}{"".join(items)}</text:list>'


@st.composite
def tables(draw: st.DrawFn, deep: int = 0) -> str:
    columns = draw(st.integers(1, 3))
    rows = []
    for _ in range(draw(st.integers(1, 3))):
        cells = ""
        for column in range(columns):
            inside = draw(flows(deep + 1, most=2))
            way = draw(st.integers(0, 7))
            if way == 0 and column + 1 < columns:
                cells += (
                    f'<table:table-cell table:number-columns-spanned="{columns - column}">{inside}</table:table-cell>'
                    + "<table:covered-table-cell><text:p>beneath</text:p></table:covered-table-cell>"
                    * (columns - column - 1)
                )
                break
            if way == 1 and column + 1 < columns:
                cells += (
                    f'<table:table-cell table:number-columns-repeated="{columns - column}">{inside}</table:table-cell>'
                )
                break
            cells += f'<table:table-cell table:protected="true">{inside}</table:table-cell>'
        style = draw(st.sampled_from(["", "", ' table:style-name="R1"', ' table:style-name="R2"']))
        rows.append(f"<table:table-row{style}>{cells}</table:table-row>")
    first = f"<table:table-header-rows>{rows[0]}</table:table-header-rows>" if draw(st.booleans()) else rows[0]
    column = f'<table:table-column table:number-columns-repeated="{columns}"/>'
    return f"<table:table>{column}{first}{''.join(rows[1:])}</table:table>"


@st.composite
def boxes(draw: st.DrawFn, deep: int = 0) -> str:
    return (
        '<draw:frame draw:name="b" text:anchor-type="char"><draw:text-box>'
        f"{draw(flows(deep + 1, most=2))}</draw:text-box><office:event-listeners/></draw:frame>"
    )


@st.composite
def sections(draw: st.DrawFn, deep: int = 0) -> str:
    inside = draw(flows(deep + 1, most=2))
    way = draw(st.integers(0, 3))
    if way == 0:
        return (
            '<text:table-of-content text:name="T"><text:table-of-content-source/><text:index-body>'
            f"{inside}</text:index-body></text:table-of-content>"
        )
    more = ' text:protected="true" text:protection-key="a1b2"' if way == 1 else ""
    return f'<text:section text:name="S"{more}>{inside}</text:section>'


@st.composite
def flows(draw: st.DrawFn, deep: int = 0, most: int = 3) -> str:
    """What a body, a cell, a section or a text box holds; it ends in a paragraph."""
    kinds = [paragraphs(deep), paragraphs(deep), paragraphs(deep), lists(deep)]
    if deep < 2:
        kinds += [tables(deep), sections(deep)]
    out = ""
    for _ in range(draw(st.integers(0, most - 1))):
        out += draw(st.one_of(kinds)) + draw(st.sampled_from(["", "", SLOT]))
    return out + draw(paragraphs(deep))


@dataclass(frozen=True)
class _Kind:
    element: str
    point: bool = False


INSERTION, DELETION, WRITTEN_OUT, FORMAT, UNKNOWN, BOTH = (
    _Kind("insertion"), _Kind("deletion", True), _Kind("deletion"), _Kind("format-change"), _Kind("UnknownChange"),
    _Kind("both", True),
)  # fmt: skip
KINDS = [INSERTION] * 4 + [DELETION] * 5 + [WRITTEN_OUT, FORMAT, UNKNOWN, BOTH]


@st.composite
def stored(draw: st.DrawFn) -> str:
    """What a deletion stores: words, heads and tails of paragraphs, lists, tables, notes."""
    one = st.one_of(paragraphs(1), paragraphs(1), paragraphs(1), lists(1), tables(1), sections(1))
    return "".join(draw(st.lists(one, min_size=0 if draw(st.integers(0, 5)) == 0 else 1, max_size=3)))


def _info(who: str) -> str:
    return (
        f"<office:change-info><dc:creator>{who}</dc:creator><dc:date>2031-05-04T10:00:00</dc:date></office:change-info>"
    )


@st.composite
def bodies(draw: st.DrawFn, start: str = "") -> str:
    """The content of ``office:text`` or a header, with the regions of its tracked changes at its head."""
    text = draw(flows())
    regions: list[tuple[str, _Kind]] = []
    heads = []
    for number in range(draw(st.integers(1, 5))):
        kind, id, who = draw(st.sampled_from(KINDS)), f"{start}c{number}", draw(people)
        inside = draw(stored()) if kind.point else ""
        change = f"<text:{kind.element}>{_info(who)}{inside}</text:{kind.element}>"
        if kind is BOTH:
            other = _info(draw(people))
            change = f"<text:deletion>{_info(who)}{inside}</text:deletion><text:insertion>{other}</text:insertion>"
        heads.append(f'<text:changed-region xml:id="{id}" text:id="{id}">{change}</text:changed-region>')
        regions.append((id, kind))
    pieces = re.split(SLOT, f"<text:tracked-changes>{''.join(heads)}</text:tracked-changes>{text}")
    marks: list[list[str]] = [[] for _ in pieces]
    first = next(at for at, piece in enumerate(pieces) if "</text:tracked-changes>" in piece)
    last = len(pieces) - 2
    for id, kind in [*regions, ("none", INSERTION)] if draw(st.integers(0, 5)) == 0 else regions:
        odd = draw(st.integers(0, 11)) == 0
        lowest = 0 if odd or draw(st.integers(0, 3)) == 0 else first
        if lowest > last or (odd and draw(st.booleans())):
            continue
        at = draw(st.integers(lowest, last))
        if kind.point:
            marks[at].append(f'<text:change text:change-id="{id}"/>')
            continue
        far = draw(st.integers(at, min(last, at + draw(st.sampled_from([1, 2, 4, 20])))))
        marks[at].append(f'<text:change-start text:change-id="{id}"/>')
        if not odd:
            marks[far].append(f'<text:change-end text:change-id="{id}"/>')
    return "".join(piece + "".join(put) for piece, put in zip(pieces, marks, strict=True))


STYLES = """
<style:style style:name="P1" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/>
<style:text-properties officeooo:paragraph-rsid="0012ab34"/></style:style>
<style:style style:name="P2" style:family="paragraph"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="T2" style:family="text"><style:text-properties officeooo:rsid="0012ab34"/></style:style>
<style:style style:name="R1" style:family="table-row">
<style:table-row-properties fo:keep-together="auto"/></style:style>
<style:style style:name="R2" style:family="table-row">
<style:table-row-properties loext:text-changes-only="false"/></style:style>
<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/>
<text:list-level-style-number text:level="2" style:num-format="a"/></text:list-style>
"""


def packed(body: str, header: str = "<text:p/>") -> bytes:
    """A file with that body, and that header."""
    content = (
        f'<office:document-content {_DECLARED} office:version="1.3"><office:scripts/>'
        f"<office:automatic-styles>{STYLES}</office:automatic-styles>"
        f'<office:body><office:text text:use-soft-page-breaks="true">{body}</office:text></office:body>'
        "</office:document-content>"
    )
    styles = (
        f'<office:document-styles {_DECLARED} office:version="1.3"><office:styles/><office:automatic-styles>{STYLES}'
        '<style:page-layout style:name="pm"/></office:automatic-styles><office:master-styles>'
        f'<style:master-page style:name="Standard" style:page-layout-name="pm"><style:header>{header}</style:header>'
        "</style:master-page></office:master-styles></office:document-styles>"
    )
    kind = "application/vnd.oasis.opendocument.text"
    listed = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{media}"/>'
        for path, media in (
            ("/", kind), ("content.xml", "text/xml"), ("styles.xml", "text/xml"), ("Pictures/a.png", "image/png"),
        )
    )  # fmt: skip
    manifest = f'<manifest:manifest xmlns:manifest="{NAMESPACES["manifest"]}" manifest:version="1.3">{listed}'
    parts = {
        "mimetype": kind,
        "content.xml": content,
        "styles.xml": styles,
        "Pictures/a.png": "picture",
        "META-INF/manifest.xml": f"{manifest}</manifest:manifest>",
    }
    return write_package(((name, text.encode()) for name, text in parts.items()), stored=("mimetype",))
