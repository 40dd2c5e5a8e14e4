"""Word files with every construct of tracked changes in every container, as strategies of their XML."""

from __future__ import annotations

from hypothesis import strategies as st

from formats.package import write_package

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"'
)
EQUATION = "ℵℶ"
"""What stands in equations and nowhere else: what no amendment can tell of."""
PEOPLE = ("A. Delegate", "B. Delegate")

people = st.sampled_from(PEOPLE)
words = st.sampled_from(["tide ", "énergie ", "潮汐", "приливных ", "الطاقة ", "a) ", "2031", "; ", "harbour "])


def told(name: str) -> str:
    """The attributes of a tracked change; ids do not matter to who reads, so all are the same."""
    return f'w:id="7" w:author="{name}" w:date="2027-05-04T10:00:00Z" w:rsidR="00AB12CD"'


@st.composite
def runs(draw: st.DrawFn, deleted: bool = False) -> str:
    tag = "delText" if deleted else "t"
    change = f"<w:rPrChange {told(draw(people))}><w:rPr><w:i/></w:rPr></w:rPrChange>"
    properties = draw(st.sampled_from(["", "<w:rPr><w:b/></w:rPr>", f"<w:rPr><w:b/>{change}</w:rPr>"]))
    residue = draw(
        st.sampled_from(
            [
                "",
                "",
                '<w:proofErr w:type="spellStart"/>',
                '<w:bookmarkStart w:id="90" w:name="_GoBack"/><w:bookmarkEnd w:id="90"/>',
            ]
        )
    )
    inside = draw(st.sampled_from(["", "", "<w:tab/>", "<w:noBreakHyphen/>", "<w:lastRenderedPageBreak/>"]))
    text = f'<w:{tag} xml:space="preserve">{draw(words)}</w:{tag}>'
    return f'{residue}<w:r w:rsidR="00AB12CD">{properties}{inside}{text}</w:r>'


@st.composite
def fields(draw: st.DrawFn) -> str:
    """A field whose parts may stand in changes of their own."""
    parts = [
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
        '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>',
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        draw(runs()),
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ]
    way = draw(st.sampled_from(["", "", "ins", "del"]))
    if way:
        start = draw(st.integers(0, 4))
        stop = draw(st.integers(start + 1, 5))
        inside = "".join(parts[start:stop])
        if way == "del":
            inside = (
                inside.replace("w:t ", "w:delText ").replace("w:t>", "w:delText>").replace("instrText", "delInstrText")
            )
        parts[start:stop] = [f"<w:{way} {told(draw(people))}>{inside}</w:{way}>"]
    return "".join(parts)


@st.composite
def equations(draw: st.DrawFn) -> str:
    way = draw(st.sampled_from(["ins", "del"]))
    inner = f"<m:r><m:t>{draw(st.sampled_from(EQUATION))}</m:t></m:r>"
    if draw(st.booleans()):
        inner = f"<w:{way} {told(draw(people))}>{inner}</w:{way}>"
    mark = f"<m:ctrlPr><w:{way} {told(draw(people))}/></m:ctrlPr>" if draw(st.booleans()) else ""
    below = "<m:den><m:r><m:t>ℵ</m:t></m:r></m:den>"
    return f"<m:oMath><m:f><m:fPr>{mark}</m:fPr><m:num>{inner}</m:num>{below}</m:f></m:oMath>"


@st.composite
def changed(draw: st.DrawFn) -> str:
    """Words inside one or two tracked changes."""
    who, other = draw(people), draw(people)
    way = draw(st.sampled_from(["ins", "del", "moveFrom", "moveTo", "both", "shell", "controls"]))
    if way == "both":
        return f"<w:ins {told(who)}>{draw(runs())}<w:del {told(other)}>{draw(runs(True))}</w:del></w:ins>"
    if way == "controls":
        which = draw(st.sampled_from(["Ins", "Del"]))
        start, end = f"<w:customXml{which}RangeStart {told(who)}/>", f'<w:customXml{which}RangeEnd w:id="7"/>'
        return f"{start}<w:sdt><w:sdtContent>{end}{draw(runs())}{start}</w:sdtContent></w:sdt>{end}"
    deleted = way in ("del", "moveFrom")
    if way == "shell":
        way, deleted = "ins", False
    inside = "".join(draw(st.lists(runs(deleted), min_size=1, max_size=2)))
    made = f"<w:{way} {told(who)}>{inside}</w:{way}>"
    if way in ("moveFrom", "moveTo"):
        made = f'<w:{way}RangeStart {told(who)} w:name="m1"/>{made}<w:{way}RangeEnd w:id="7"/>'
    return made


SHELLS = [
    "{0}",
    "{0}",
    '<w:hyperlink w:anchor="there">{0}</w:hyperlink>',
    '<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>{0}</w:sdtContent></w:sdt>',
    '<w:smartTag w:element="place">{0}</w:smartTag>',
    '<w:commentRangeStart w:id="1"/>{0}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>',
    '<w:fldSimple w:instr=" REF there ">{0}</w:fldSimple>',
]


@st.composite
def inlines(draw: st.DrawFn) -> str:
    found = draw(st.lists(st.one_of(runs(), runs(), changed(), changed(), fields()), max_size=4))
    shown = [draw(st.sampled_from(SHELLS)).format(one) for one in found]
    if draw(st.integers(0, 3)) == 0:
        shown.append(draw(equations()))
    return "".join(shown)


@st.composite
def paragraphs(draw: st.DrawFn, kept: bool = False) -> str:
    """A paragraph; `kept` where its mark may not come or go."""
    mark = ""
    if not kept:
        names = draw(st.sampled_from([(), (), ("ins",), ("del",), ("ins", "del"), ("moveFrom",), ("moveTo",)]))
        mark = "".join(f"<w:{name} {told(draw(people))}/>" for name in names)
    mark = f"<w:rPr>{mark}</w:rPr>" if mark else ""
    former = draw(
        st.sampled_from(["", f'<w:pPrChange {told(draw(people))}><w:pPr><w:jc w:val="center"/></w:pPr></w:pPrChange>'])
    )
    number = draw(
        st.sampled_from(
            ["", "", f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins {told(draw(people))}/></w:numPr>']
        )
    )
    inside = draw(inlines())
    return f'<w:p w:rsidR="00AB12CD" w14:paraId="0A1B2C3D"><w:pPr>{number}{mark}{former}</w:pPr>{inside}</w:p>'


@st.composite
def tables(draw: st.DrawFn) -> str:
    columns = draw(st.integers(1, 3))
    rows = []
    for _ in range(draw(st.integers(1, 3))):
        row = draw(st.sampled_from(["", "", "ins", "del"]))
        properties = f"<w:trPr><w:{row} {told(draw(people))}/></w:trPr>" if row else ""
        cells = []
        for _ in range(columns):
            cell = draw(st.sampled_from(["", "", "", "cellIns", "cellDel"])) if columns > 1 and not row else ""
            tcpr = f"<w:tcPr><w:{cell} {told(draw(people))}/></w:tcPr>" if cell else ""
            content = "".join(draw(st.lists(paragraphs(), max_size=1))) + draw(paragraphs(kept=True))
            cells.append(f"<w:tc>{tcpr}{content}</w:tc>")
        rows.append(f"<w:tr>{properties}{''.join(cells)}</w:tr>")
    former = draw(st.sampled_from(["", f"<w:tblPrChange {told(draw(people))}><w:tblPr/></w:tblPrChange>"]))
    grid = '<w:gridCol w:w="2000"/>' * columns
    return f"<w:tbl><w:tblPr>{former}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


@st.composite
def boxes(draw: st.DrawFn, depth: int = 0) -> str:
    inner = st.one_of(paragraphs(), boxes(depth + 1)) if depth == 0 else paragraphs()
    inside = draw(inner) + draw(paragraphs(kept=True))
    shape = (
        '<w:drawing><wp:inline><wp:docPr id="1" name="x"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>'
        f"{inside}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
    copy = f"<w:pict><w:txbxContent>{inside}</w:txbxContent></w:pict>"
    return (
        f'<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">{shape}</mc:Choice><mc:Fallback>{copy}'
        "</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )


@st.composite
def blocks(draw: st.DrawFn) -> str:
    one = draw(st.one_of(paragraphs(), paragraphs(), paragraphs(), tables(), boxes()))
    wrap = draw(
        st.sampled_from(
            ["{0}", "{0}", "{0}", "<w:sdt><w:sdtContent>{0}</w:sdtContent></w:sdt>", "<w:customXml>{0}</w:customXml>"]
        )
    )
    return wrap.format(one)


@st.composite
def bodies(draw: st.DrawFn) -> str:
    """A whole body; it ends in a paragraph that stays, and that may refer to a note."""
    way = draw(st.sampled_from(["{0}", "<w:ins {1}>{0}</w:ins>", "<w:del {1}>{0}</w:del>"]))
    reference = way.format('<w:r><w:footnoteReference w:id="2"/></w:r>', told(draw(people)))
    last = draw(paragraphs(kept=True)).replace("</w:p>", f"{reference}</w:p>")
    return "".join(draw(st.lists(blocks(), min_size=1, max_size=4))) + last


@st.composite
def notes(draw: st.DrawFn) -> str:
    """The content of a footnote."""
    return "".join(draw(st.lists(st.one_of(paragraphs(), boxes()), max_size=1))) + draw(paragraphs(kept=True))


def packed(body: str, note: str) -> bytes:
    """A file with that body, and a footnote whose content serves as its header, too."""
    links = "http://schemas.openxmlformats.org/package/2006/relationships"
    types = "http://schemas.openxmlformats.org/package/2006/content-types"
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    kinds = {"document": "document.main", "footnotes": "footnotes", "header1": "header"}
    overrides = (f'<Override PartName="/word/{n}.xml" ContentType="{kind}{k}+xml"/>' for n, k in kinds.items())
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{types}">{"".join(overrides)}'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{links}"><Relationship Id="r1" Type="{R}/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{links}">'
        f'<Relationship Id="r1" Type="{R}/footnotes" Target="footnotes.xml"/>'
        f'<Relationship Id="r2" Type="{R}/header" Target="header1.xml"/></Relationships>',
        "word/document.xml": f'<w:document {NAMES}><w:body>{body}<w:sectPr><w:headerReference w:type="default" '
        'r:id="r2"/></w:sectPr></w:body></w:document>',
        "word/footnotes.xml": f'<w:footnotes {NAMES}><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>'
        f'<w:footnote w:id="2">{note}</w:footnote></w:footnotes>',
        "word/header1.xml": f"<w:hdr {NAMES}>{note}</w:hdr>",
    }
    return write_package((name, text.encode()) for name, text in parts.items())


@st.composite
def cut_fields(draw: st.DrawFn) -> str:
    """Paragraphs with fields, also in each other and over paragraphs, whose parts are cut by changes anywhere."""
    sign = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'.format
    code = st.sampled_from([" PAGE ", " REF there ", ' HYPERLINK "http://tides.example/" ', " AUTHOR ", " TOC \\o "])

    def field(inner: list[str]) -> list[str]:
        result = [draw(runs()), *inner, *draw(st.lists(st.one_of(runs(), st.just("")), max_size=2))]
        instruction = f'<w:r><w:instrText xml:space="preserve">{draw(code)}</w:instrText></w:r>'
        return [sign("begin"), instruction, sign("separate"), *result, sign("end")]

    inner = field([]) if draw(st.booleans()) else []
    parts = [draw(runs()), *field(inner), draw(runs()), *field([]), draw(runs())]
    made, at = ["<w:p>"], 0
    while at < len(parts):
        stop = draw(st.integers(at + 1, len(parts)))
        inside = "".join(parts[at:stop])
        way = draw(st.sampled_from(["", "", "ins", "del", "moveFrom", "moveTo", "both"]))
        if way in ("del", "both"):
            inside = inside.replace("w:t>", "w:delText>").replace("w:t ", "w:delText ")
            inside = f"<w:del {told(draw(people))}>{inside.replace('instrText', 'delInstrText')}</w:del>"
        if way not in ("", "del"):
            way = "ins" if way == "both" else way
            inside = f"<w:{way} {told(draw(people))}>{inside}</w:{way}>"
        made.append(draw(st.sampled_from(["{0}", '<w:hyperlink w:anchor="there">{0}</w:hyperlink>'])).format(inside))
        if draw(st.integers(0, 4)) == 0 and stop < len(parts):
            mark = draw(st.sampled_from(["", "ins", "del"]))
            ppr = f"<w:pPr><w:rPr><w:{mark} {told(draw(people))}/></w:rPr></w:pPr>" if mark else ""
            made.append(f"</w:p><w:p>{ppr}")
        at = stop
    return "".join([*made, "</w:p>"])
