"""A resolution of an invented conference, amended, in three languages."""

# ruff: noqa: E501

from __future__ import annotations

from types import MappingProxyType

from editor.amendment import Add, Edit, Mod, Noc, Proposal, Sup
from editor.document import Block, Cell, Document, Role
from editor.markup import Row, rows
from editor.session import Recorder, Session
from editor.text import Atom, Span, Text

_ENGLISH = [
    ("n", Role.NUMBER, "Resolution 27 (Rev. Harrow Bay, 2027)"),
    ("t", Role.TITLE, "Shared monitoring of tidal energy installations"),
    ("c", Role.CONFERENCE, "The World Tidal Conference (Harrow Bay, 2027),"),
    ("c1", Role.CALL, "considering"),
    (
        "a",
        Role.ITEM,
        "a)\tthat tidal installations in shared straits change currents, sediment and navigation well beyond the waters of the State that operates them;",
    ),
    (
        "b",
        Role.ITEM,
        "b)\tthat measurements can be compared only when they are taken at the same intervals and published without delay;",
    ),
    ("c2", Role.CALL, "recalling"),
    ("ra", Role.ITEM, "a)\tResolution 9 (Lantern Point, 2019), on the Tidal Data Exchange;"),
    ("rb", Role.ITEM, "b)\tRecommendation 14 (Harrow Bay, 2027), on voluntary reporting,"),
    ("c3", Role.CALL, "resolves"),
    (
        "r1",
        Role.ITEM,
        "1\tthat each Member shall publish six-hourly measurements from every installation above 20 megawatts, within one year after it enters into service;",
    ),
    (
        "r3",
        Role.ITEM,
        "2\tthat the cost of calibration be shared among the Members bordering the same strait, according to the scale in Annex 1;",
    ),
    ("c4", Role.CALL, "instructs the Secretary"),
    (
        "i1",
        Role.ITEM,
        "1\tthat measurements shall be kept in the Tidal Archive for at least thirty years, and be open to every Member;",
    ),
    ("i2", Role.ITEM, "2\tto keep a register of installations and to report on it to each Conference."),
]
_ARABIC = [
    ("n", Role.NUMBER, "القرار 27 (المراجَع في خليج هارو، 2027)"),
    ("t", Role.TITLE, "الرصد المشترك لمنشآت طاقة المد والجزر"),
    ("c", Role.CONFERENCE, "إن المؤتمر العالمي للمد والجزر (خليج هارو، 2027)،"),
    ("c1", Role.CALL, "إذ يضع في اعتباره"),
    (
        "a",
        Role.ITEM,
        "أ )\tأن المنشآت القائمة في المضائق المشتركة تغيّر التيارات والرواسب والملاحة إلى ما وراء مياه الدولة التي تشغّلها؛",
    ),
    ("b", Role.ITEM, "ب)\tأن القياسات لا تقبل المقارنة إلا إذا أُخذت على فترات واحدة ونُشرت دون تأخير؛"),
    ("c2", Role.CALL, "وإذ يذكّر"),
    ("ra", Role.ITEM, "أ )\tبالقرار 9 (لانترن بوينت، 2019) بشأن تبادل بيانات المد والجزر؛"),
    ("rb", Role.ITEM, "ب)\tبالتوصية 14 (خليج هارو، 2027) بشأن التقارير الطوعية،"),
    ("c3", Role.CALL, "يقرر"),
    (
        "r1",
        Role.ITEM,
        "1\tأن ينشر كل عضو القياسات كل ست ساعات لكل منشأة تزيد قدرتها على 20 ميغاواط في غضون سنة من دخولها الخدمة؛",
    ),
    ("r3", Role.ITEM, "2\tأن تُقسَّم تكلفة المعايرة بين الأعضاء المطلّين على المضيق نفسه؛"),
]
_CHINESE = [
    ("n", Role.NUMBER, "第27号决议（2027年，哈罗湾）"),
    ("t", Role.TITLE, "潮汐能设施的共同监测"),
    ("c", Role.CONFERENCE, "世界潮汐大会（2027年，哈罗湾），"),
    ("c1", Role.CALL, "考虑到"),
    ("a", Role.ITEM, "a)\t共有海峡内的潮汐设施对海流、沉积物和航行的影响远远超出设施运营国的水域；"),
    ("b", Role.ITEM, "b)\t只有以相同的间隔进行测量并及时公布，测量结果方可比较；"),
    ("c2", Role.CALL, "忆及"),
    ("ra", Role.ITEM, "a)\t关于潮汐数据交换的第9号决议（2019年，灯塔角）；"),
    ("rb", Role.ITEM, "b)\t关于自愿报告的第14号建议（2027年，哈罗湾），"),
    ("c3", Role.CALL, "做出决议"),
    ("r1", Role.ITEM, "1\t各成员须在装机容量超过20兆瓦的每一设施投入运行后一年内公布其每六小时测量数据；"),
]
_REPLACED = {
    "en": [
        ("n", "Harrow Bay, 2027", "Port Meridian, 2031"),
        ("t", "", " and of their effects on coastal communities"),
        ("c", "Harrow Bay, 2027", "Port Meridian, 2031"),
        ("b", "intervals", "intervals, with calibrated instruments,"),
        ("r1", "six-hourly", "hourly"),
        ("r1", "20", "10"),
        ("r1", "within one year", "at the latest six months"),
    ],
    "ar": [
        ("n", "خليج هارو، 2027", "بورت ميريديان، 2031"),
        ("t", "", " ولآثارها على المجتمعات الساحلية"),
        ("b", "فترات واحدة", "فترات واحدة وبأجهزة معايَرة"),
        ("r1", "كل ست ساعات", "كل ساعة"),
        ("r1", "20", "10"),
    ],
    "zh": [
        ("n", "2027年，哈罗湾", "2031年，子午港，修订版"),
        ("b", "间隔进行测量", "间隔、使用经校准的仪器进行测量"),
        ("r1", "20", "10"),
        ("r1", "一年内", "至迟六个月内"),
    ],
}
_ADDED = {
    "en": "c)\tthat small island and coastal communities often lack the instruments and the trained staff needed to take part in such measurements,",
    "ar": "ج)\tأن المجتمعات الجزرية والساحلية الصغيرة كثيراً ما تفتقر إلى الأجهزة والموظفين المدرَّبين،",
    "zh": "c)\t小岛屿和沿海社区往往缺乏参与此类测量所需的仪器和训练有素的人员，",
}
NUMBERS = {"p1": "MRD/12/2", "p2": "ZEM/19/4", "p3": "QOR/38/1", "p4": "OCG/21A1/3", "p5": "MRD/12/3"}


def base(language: str = "en") -> Document:
    """The resolution; in English with a table, a note and no end."""
    texts = {"en": _ENGLISH, "ar": _ARABIC, "zh": _CHINESE}[language]
    blocks = [Block(id, Text.of(text), role, 1 if role is Role.ITEM else 0) for id, role, text in texts]
    if language == "en":
        blocks.append(Block("an", Text.of("Annex 1"), Role.ANNEX))
        words = [("Strait", "Share", "Paid since"), ("Lantern Strait", "40 %", "2019"), ("Outer Sound", "60 %", "2023")]
        for row, cells in enumerate(words):
            for column, word in enumerate(cells):
                blocks.append(Block(f"k{row}{column}", Text.of(word), Role.TABLE, cell=Cell("T1", row, column)))
        note = Atom("footnote", "f1", "1")
        blocks.append(
            Block("e", Text.of("Shares are reviewed by the Council", Span("\ufffc", atom=note), "."), Role.BODY)
        )
        blocks.append(Block("f", Text.of("1\tAt its first session after each Conference."), Role.FOOTNOTE, story="f1"))
    columns = MappingProxyType({"T1": (200.0, 90.0, 120.0)})
    return Document(tuple(blocks), language=language, columns=columns)


def session(language: str = "en") -> Session:
    """The resolution with the proposals of four delegations, recording as one of them."""
    document = base(language)
    edits: dict[str, list[Edit]] = {}
    for block, old, new in _REPLACED[language]:
        text = document.block(block).text.string
        start = text.index(old) if old else len(text)
        edits.setdefault(block, []).append(Edit(start, start + len(old), Text.of(new)))
    mods = tuple(Mod(block, tuple(sorted(found, key=lambda e: e.start))) for block, found in edits.items())
    added = Block("new", Text.of(_ADDED[language]), Role.ITEM, 1)
    proposals = [
        Proposal("p1", ("MRD",), "MRD/12/2", mods),
        Proposal("p2", ("ZEM",), "ZEM/19/4", (Sup("rb"),)),
        Proposal("p3", ("QOR",), "QOR/38/1", (Noc("a"),)),
        Proposal("p5", ("MRD",), "MRD/12/3", (Add(added, "b"),)),
    ]
    if language == "en":
        moved = Block("moved", document.block("i1").text, Role.ITEM, 1)
        proposals.append(Proposal("p4", ("OCG",), "OCG/21A1/3", (Sup("i1", "moved"), Add(moved, "r1", "i1"))))
    return Session(document, tuple(proposals), recorder=Recorder(("MRD",), "MRD/12"))


def marked(language: str = "en") -> list[Row]:
    """Its rows."""
    return rows(session(language))
