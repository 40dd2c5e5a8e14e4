"""What one line shows by itself: its paragraph style, and the words and form it begins with.

Evidence only. What a paragraph is in its resolution is decided from its neighbours too, in
`editor.structure`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from editor.amendment import Marker
from editor.document import Role
from editor.words import lexicon, plain, without_signs, words


class Style(NamedTuple):
    """What a paragraph style says of its paragraphs."""

    role: Role | None
    """`None`: nothing."""
    level: int = 0


_NOTHING: Final = Style(None)

_STYLES: Final = {
    **dict.fromkeys(("resno", "decno", "recno", "opinionno", "opinno", "questionno", "repno"), Style(Role.NUMBER)),
    **dict.fromkeys(
        ("restitle", "dectitle", "rectitle", "opiniontitle", "opintitle", "questiontitle", "reptitle"),
        Style(Role.TITLE),
    ),
    **dict.fromkeys(
        ("resref", "resdate", "recref", "recdate", "questionref", "questiondate", "repref", "repdate"),
        Style(Role.REFERENCE),
    ),
    "call": Style(Role.CALL),
    "proposal": Style(Role.PROPOSAL),
    "reasons": Style(Role.REASONS),
    "footnotetext": Style(Role.FOOTNOTE),
    **dict.fromkeys(
        ("annexno", "annexnotitle", "appendixno", "appendixnotitle", "attachmentno", "attachno"), Style(Role.ANNEX)
    ),
    **dict.fromkeys(("sectionno", "partno", "chapno", "artno"), Style(Role.HEADING, 1)),
    **dict.fromkeys(("sectiontitle", "parttitle", "chaptitle", "arttitle", "section1"), Style(Role.HEADING, 1)),
    **{f"enumlev{n}": Style(Role.ITEM, n) for n in range(1, 5)},
    **{f"heading{n}": Style(Role.HEADING, n) for n in range(1, 10)},
    **dict.fromkeys(("headingb", "headingi", "headingib"), Style(Role.HEADING)),
    # Headings of United Nations documents: `_ H _Ch`, `_ H_1`, `_ H_2/3`, `_ H_4`.
    "hch": Style(Role.HEADING, 1),
    "h1": Style(Role.HEADING, 2),
    "h23": Style(Role.HEADING, 3),
    "h4": Style(Role.HEADING, 4),
    **dict.fromkeys(
        ("source", "title1", "title2", "title3", "title4", "agendaitem", "committee", "dnum", "ddate", "dorlang"),
        Style(Role.FRONT),
    ),
    **{f"toc{n}": Style(Role.FRONT) for n in ("", *range(10))},
    **dict.fromkeys(
        (
            "figure",
            "figureno",
            "figuretitle",
            "figurenotitle",
            "figurelegend",
            "tableno",
            "tabletitle",
            "tablenotitle",
            "tablelegend",
            "tablehead",
            "tabletext",
            "note",
            "equation",
            "equationlegend",
            "reftext",
        ),
        Style(Role.BODY),
    ),
}

# Titles of annexes look like titles, and what they belong to is seen from the line above.
_ANNEX_TITLES: Final = frozenset({"annextitle", "appendixtitle", "attachmenttitle", "attachtitle"})
_ANNEX_REFERENCES: Final = frozenset({"annexref", "appendixref"})
_DIGIT_COUNTS: Final = ("title", "enumlev", "heading", "toc", "section", "h")


@lru_cache(maxsize=1024)
def style(name: str) -> Style:
    """What a paragraph style's name says, compared as ITU files need it.

    Case, spaces, ``_``, ``-`` and ``&`` make no difference, nor do ODF's ``_20_``, Word's
    ``Char``/``Car`` and a digit it added for a collision (conventions, 4.3).
    """
    if not name:
        return _NOTHING
    key = re.sub(r"_([0-9a-f]{2})_", lambda m: chr(int(m[1], 16)), name)
    key = re.sub(r"[\s_\-&/]", "", key.lower())
    key = re.sub(r"(?:char|car)$", "", key)
    if not key.rstrip("0123456789").endswith(_DIGIT_COUNTS):
        key = key.rstrip("0123456789")
    if key in _ANNEX_TITLES:
        return Style(Role.TITLE, 1)
    if key in _ANNEX_REFERENCES:
        return Style(Role.REFERENCE, 1)
    return _STYLES.get(key, _NOTHING)


class NumberLine(NamedTuple):
    """A number line, read."""

    kind: str
    number: str
    """As printed; "" when there is none."""
    title: str
    """What follows on the same line, as the General Assembly prints it."""
    capitals: bool
    """True when it is written in capitals: no sentence or citation is."""
    draft: bool


_FOLD: Final = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2011": "-", "（": "(", "）": ")", "［": "[", "］": "]"})


_SECTOR: Final = r"(?:(?P<sector>(?:itu|uit|мсэ)-[rtdт])\s+)?"
"""Before the number of a Recommendation, and part of it as people cite it: ``ITU-T E.119``."""
_COUNCIL: Final = re.compile(r"(?P<kind>[RDР])\s(?P<number>\d{1,4})(?P<place>\s\([CС]-?\d{2,4}[^()\n]{0,60}\))?")
"""Number line in collections of the Council's texts: ``R 1141 (C-1999)``; D is for decisions."""
_DATED: Final = r"(?:,? (?:of|du|de|от|بتاريخ) \d[^\n]{3,30})?"
"""Date of adoption, as the Security Council's oldest texts have it on the number line."""


@lru_cache(maxsize=1)
def _number_patterns() -> tuple[re.Pattern[str], ...]:
    known = lexicon()
    kinds = "|".join(re.escape(k) for k in sorted(known.kinds, key=len, reverse=True))
    drafts = "|".join(re.escape(d) for d in known.drafts)
    number = (
        r"\[[^\]]*\]|a/res/\d+/\d+|[\w-]{2,6} ?\d?/\d+|[a-z] \d+/\d{4}|\d+/(?:[a-z]{1,4}\.)?\d+"
        r"|\d+(?:-\d+)?(?:bis|ter)?|[a-z]{1,4}\.\d+(?:\.\d+)*(?:-\d+)?(?:\(\d{1,3}\))?|conf\. ?\d+\.\d+"
        r"|[ivxlc]{1,6}\.\d{1,3}|[ivx]{1,5}(?= |$)"
    )
    tail = rf"(?:\((?P<place>[^\n]{{0,160}})\))?{_DATED}[\ufffc\d*, ]*(?:bis)?"
    prefix = rf"(?P<draft>(?:(?:{drafts})\s+)+|新)?"
    return (
        re.compile(
            rf"{prefix}(?P<kind>{kinds})(?:\s*(?P<late>草案|\bالجديدة?\b|\bجديدة?\b))?\s*"
            rf"{_SECTOR}(?:no\.?\s|n°\s?|№\s?)?(?P<number>{number})?\s*{tail}",
            re.IGNORECASE,
        ),
        re.compile(
            rf"(?P<draft>新)?{_SECTOR}(?P<number>[a-z]{{1,3}}\.\d[\d.-]*)\s*(?P<kind>{kinds})(?P<late>草案)?\s*{tail}",
            re.IGNORECASE,
        ),
        re.compile(
            rf"{_SECTOR}(?P<draft>新)?第\s*(?P<number>\d+(?:[-/]\d+)?)\s*(?:\(\d{{4}}\))?\s*号"
            rf"(?P<kind>{kinds})(?P<late>草案)?\s*{tail}",
            re.IGNORECASE,
        ),
        re.compile(
            rf"(?P<draft>)(?P<late>)(?P<kind>قرار|مقرر) [^\W\d][^\d\n]{{0,40}} رقم (?P<number>\d+)(?P<place>){_DATED}"
        ),
    )


_UN_SYMBOL: Final = re.compile(r"A/RES/(?P<number>\d+/\d+)\.?")


@lru_cache(maxsize=1)
def _un_patterns() -> tuple[re.Pattern[str], ...]:
    """Number lines of the United Nations and of their agencies, which have no word for the kind of text."""
    return (
        # 81/44. Title; 52 / 31 - Title in Arabic; 47/... Title while it is a draft.
        re.compile(
            r"(?P<number>\d{1,4} ?/ ?(?:\d{1,3}|\.{2,3}|…))(?: ?[A-Z])?"
            r"(?:\.?\s*(?=[\u3400-\u9fff])|\.\s*| ?[-–—]\s+|\s{2,}|\t|(?<=[.…])\s)"
            r"(?P<title>[^\W\d_«“\"《][^\n]{3,300}|[«“\"《][^\n]{4,300})"
        ),
        # 102 (I), as the first sessions numbered; 180 (1963), as the Security Council did; 731(XL) of a commission.
        re.compile(
            r"(?P<number>\d{1,4}) ?\((?:[IVXLC]{1,8}|\d{4}|د ?- ?\d{1,2})\)(?:\.?\s+(?P<title>[^\W\d_][^\n]{3,300}))?"
        ),
        # WHA74.7, CD41.R1 Title, A39-8: Title, AG/RES. 2991 (L-O/20), AFR/RC17/R6, Conf. 13.9.
        re.compile(
            r"(?P<number>[A-Z]{1,4}\d{1,3}[.-](?:[RPD]\.?)?\d{1,3}|ج ص ع ?\d{1,3}[.-]\d{1,3}|[A-Z]{2,3}/RES\. ?\d{1,4}"
            r"|[A-Z]{2,4}/RC\d{1,3}/R\d{1,3}|Conf\. ?\d{1,2}\.\d{1,2})"
            r"(?: \([\w./ -]{1,14}\))?(?:(?:[.:]?\s+|[:：])(?P<title>[^\n]{2,300}))?[.:*\ufffc ]*"
        ),
    )


_SYMBOL_WORD: Final = re.compile(r"[A-Z]{1,4}\d{1,3}[.-](?:[RPD]\.?)?\d{1,3}(?=$|[:.：])|Conf\.")


def symbol(word: str) -> bool:
    """True for a word that numbers a text: ``WHA74.7``, ``A39-8:``."""
    return _SYMBOL_WORD.match(word) is not None


@lru_cache(maxsize=4096)
def number_line(text: str) -> NumberLine | None:
    """A number line read, when the whole line is one: ``RESOLUTION 64 (REV. HARROW BAY, 2027)``.

    Two places glued together in its parentheses do not hinder; they are left to be split elsewhere.
    """
    line = without_signs(text.translate(_FOLD)).strip()
    if len(line) > 400:
        return None
    if "\n" in line:
        # Number and title parted by a line break within the paragraph.
        first, _, title = line.partition("\n")
        found_first = number_line(first)
        return found_first and found_first._replace(title=" ".join(title.split()))
    for pattern in _number_patterns():
        found = pattern.fullmatch(line)
        if found is None:
            continue
        parts = found.groupdict()
        number = (parts["number"] or "").strip()
        if number[:1].isalpha() and parts.get("sector"):
            number = f"{parts['sector']} {number}"
        draft = bool(parts["draft"] or parts["late"])
        if not number and not draft:
            return None
        if parts["place"] and parts["place"].count("(") != parts["place"].count(")"):
            return None
        head = line[: found.end("kind")]
        return NumberLine(lexicon().kinds[plain(parts["kind"])], number, "", head.isupper(), draft)
    if found := _COUNCIL.fullmatch(line):
        kind = "decision" if found["kind"] == "D" else "resolution"
        return NumberLine(kind, found["number"], "", found["place"] is not None, False)
    if found := _UN_SYMBOL.fullmatch(line):
        return NumberLine("resolution", found["number"], "", True, False)
    for pattern in _un_patterns():
        found = pattern.fullmatch(line)
        title = (found["title"] or "").strip() if found else ""
        # A collection prints the organ behind the symbol, and that ends with a comma.
        if found and not title.endswith((".", ";", ",") if line[0].isdigit() else ";"):
            number = found["number"]
            return NumberLine(
                "resolution", "".join(number.split()) if number[0].isdigit() else number, title, False, False
            )
    return None


class ProposalLine(NamedTuple):
    """Marker and proposal number, read from a line of their own; "" for what it does not have."""

    marker: str
    """As the conference writes it: ``MOD``, ``(MOD)``, ``ADD*``."""
    number: str
    sponsors: tuple[str, ...]
    provision: str
    """Number of a treaty provision that stands on the line."""


_NUMBER: Final = (
    r"(?P<source>[A-Z]{1,5}(?:/[A-Z]{1,5})*)/(?:\d{1,4}(?:[ARC]\d{1,3})*|X{1,3}|\?{1,3})/\d{1,4}[a-z]?"
    r"(?:\s?\#\s?\d{3,6})?"
)
_MARKER: Final = r"(?P<marker>\(\s*MOD\s*\)|ADD|MOD|SUP|U?NOC)\s?(?P<star>\*)?"
_PROPOSAL_LINES: Final = (
    re.compile(
        rf"{_MARKER}\s*:?(?:\s+(?P<number>{_NUMBER}))?(?:\s+(?P<provision>(?:(?:CS|CV|No\.)\s?)?\d+[A-Z]{{0,2}}(?:bis|ter)?))?",
        re.IGNORECASE,
    ),
    re.compile(rf"(?P<number>{_NUMBER})(?:\s+{_MARKER}\s*:?)?"),
)


_UN_SERIES: Final = frozenset({"AC", "CN", "CONF", "DEC", "HRC", "INF", "PRST", "RES"})
"""Parts of document symbols of the United Nations that no delegation has for its own: ``A/RES/81/44``."""


@lru_cache(maxsize=1024)
def proposal_line(text: str) -> ProposalLine | None:
    """A proposal line read, when the whole line is one: ``MOD⇥MRD/7/1``, ``(MOD)``, ``MRD/ZEM/7A1/2``."""
    line = plain_width(text).strip()
    if len(line) > 60:
        return None
    for pattern in _PROPOSAL_LINES:
        found = pattern.fullmatch(line)
        if found is None:
            continue
        parts = found.groupdict()
        number = " ".join((parts["number"] or "").split())
        if number and not number.split(" ")[0].split("#")[0].rstrip("abcdefghijklmnopqrstuvwxyz").isupper():
            # The markers may be in lower case; the symbol of a country never is.
            return None
        if not _UN_SERIES.isdisjoint((parts["source"] or "").split("/")):
            return None
        return ProposalLine(
            _marker(parts["marker"] or "", bool(parts["star"])),
            number,
            tuple((parts["source"] or "").split("/")) if number else (),
            parts.get("provision") or "",
        )
    return None


def plain_width(text: str) -> str:
    """Text with full-width letters, digits and signs as plain ones, and NBSP as space."""
    if text.isascii():
        return text
    return "".join(chr(ord(c) - 0xFEE0) if "\uff01" <= c <= "\uff5e" else c for c in text.replace("\u00a0", " "))


def _marker(printed: str, star: bool) -> str:
    letters = "".join(printed.upper().split())
    if letters == "UNOC":
        return Marker.NOC_UNDERLINED.value
    return letters + ("*" if star and letters in ("ADD", "SUP") else "")


@lru_cache(maxsize=1)
def _reasons_pattern() -> re.Pattern[str]:
    labels = "|".join(re.escape(label) for label in lexicon().reasons)
    return re.compile(rf"\s*(?:{labels})\s*(?:[:：]\s*|$)", re.IGNORECASE)


def reasons_start(text: str) -> int:
    """Offset at which a statement of reasons begins behind its label; -1 without a label."""
    found = _reasons_pattern().match(text)
    return found.end() if found else -1


_NUMERAL: Final = r"(?:\d{1,3}(?:bis|ter)?|[A-Z]|[IVXLC]{1,5}|[一二三四五六七八九十]{1,3}|[أ-ي])"


@lru_cache(maxsize=1)
def _opening_patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    known = lexicon()
    chinese = words("zh")
    kinds = "|".join(kind for names in chinese.kinds.values() for kind in names)
    annex = "|".join(re.escape(word) for word in known.annex)
    sections = "|".join(re.escape(word) for word in known.sections if word not in chinese.sections)
    return (
        re.compile(
            rf"(?i:(?P<word>{annex}))(?:\s*[№#]?\s*(?P<number>{_NUMERAL})(?!\w))?"
            r"(?P<rest>\s*(?:[(\n:.–—-].*"
            r"|(?i:to|de|del|à|al|a la|к|的|ب?ال(?:قرار|مقرر|توصية)|لل(?:قرار|مقرر|توصية))\b.*)?)",
            re.DOTALL,
        ),
        re.compile(
            rf"(?:(?i:(?P<word>{sections}))\s+(?P<number>{_NUMERAL}|\d+(?i:bis|ter))|第[\d一二三四五六七八九十]+(?:部分|章|节))"
            r"\s*(?P<rest>[–—:.\n-].{0,160})?",
            re.DOTALL,
        ),
        # Chinese names the annex behind what it belongs to: 第41号决议（……）附件.
        re.compile(
            rf"第\s?\d{{1,4}}\s?号(?:{kinds})\s?(?:[(（][^()（）]{{0,80}}[)）])?的?"
            rf"(?P<word>{'|'.join(chinese.annex)})\s?(?P<number>{_NUMERAL})?"
        ),
    )


@lru_cache(maxsize=2048)
def annex_line(text: str) -> tuple[str, str] | None:
    """Word and number of the line that opens an annex (number "" without one); `None` when it is no such line."""
    line = without_signs(text.translate(_FOLD)).strip()
    if len(line) > 300 or line.endswith((";", ",")):
        return None
    patterns = _opening_patterns()
    found = patterns[0].fullmatch(line) or patterns[2].fullmatch(line)
    if found is None or line[0].islower():
        return None
    if line.endswith(".") and not found["word"].isupper():
        return None
    return found["word"], found["number"] or ""


@lru_cache(maxsize=2048)
def section_line(text: str) -> bool:
    """True for the line that opens a section, part or chapter: ``SECTION 1``, ``Section 1bis``."""
    line = text.translate(_FOLD).strip()
    return len(line) <= 200 and not line.endswith((".", ";", ",")) and bool(_opening_patterns()[1].fullmatch(line))


@lru_cache(maxsize=2048)
def conference_line(text: str) -> bool:
    """True when the line names the organ that speaks: ``The Council,``, with or without place and year.

    One whose name we do not have is known by its noun: ``The Ninth Tidal Congress,``.
    """
    line = plain(text)
    if len(line) > 260 or line[-1:] not in ",،)\uff09:\uff1a":
        return False
    if text.lstrip()[:1].islower():
        return False
    if line.startswith(lexicon().conference):
        return True
    return len(line) <= 160 and line[-1:] not in ")\uff09" and _organ_pattern().fullmatch(line) is not None


@lru_cache(maxsize=1024)
def organ(text: str) -> bool:
    """True when the line is the name of an organ and nothing else, as some print it without a comma."""
    return len(text) <= 160 and _organ_pattern().fullmatch(f"{plain(text)},") is not None


@lru_cache(maxsize=1)
def _organ_pattern() -> re.Pattern[str]:
    """A line, in plain form, that is the name of an organ, with place and year or without, and a comma or colon."""

    def nouns(*languages: str) -> str:
        found = sorted({noun for language in languages for noun in words(language).organs}, key=len, reverse=True)
        return "|".join(re.escape(noun) for noun in found)

    word = r"(?!(?:of|de|du|des|del|que|that)\b)[\w.'-]+"
    place = r"(?: ?\([^()]{1,60}\))? ?[,:،]"
    return re.compile(
        rf"(?:the |la |le |el |l')(?:{word} ){{0,5}}(?:{nouns('en', 'fr', 'es')})\b[^,;:()]{{0,90}}{place}"
        rf"|congress{place}"
        # Declarations speak for those who are gathered.
        rf"|(?:we|nous|nosotros|nosotras|мы|نحن)\b[^;.:()]{{5,140}}{place}|我们[^;。:()]{{2,40}}[,:]"
        rf"|(?:[\w-]+ ){{0,4}}(?:{nouns('ru')})\b[^,;:()]{{0,90}}{place}"
        rf"|[إا]ن (?:{nouns('ar')})\b[^،؛:()]{{0,90}}{place}"
        # Nothing that makes it the end of a sentence: let the report be sent *to* the assembly.
        rf"|[^,;:.。()应将由请向给交对已该本其各]{{0,20}}(?:{nouns('zh')})(?:\([^()]{{1,40}}\))?[,:]"
    )


@lru_cache(maxsize=1024)
def reference_line(text: str) -> bool:
    """True for what stands between number line and conference line: when the text was adopted, agenda item, date."""
    line = plain(text)
    if len(line) > 160 or line.endswith((";", ",", ":")):
        return False
    return line.lstrip("([").startswith(lexicon().references) or _REFERENCE.fullmatch(line) is not None


def decided(text: str) -> bool:
    """True for a decision told as it was taken: ``At its 82nd plenary meeting, on 29 November 2026, the ...``."""
    line = plain(text)
    return line.startswith(lexicon().sittings) and _FIGURE.search(line, 0, 60) is not None


_FIGURE: Final = re.compile(r"\d")
_REFERENCE: Final = re.compile(
    r"\[[^\]]*\]"
    r"|(?:(?:on|du|le|el|от|в|في) )?\d{1,2}(?:er)? (?:de )?[^\W\d]+(?:(?: [^\W\d]+)?/[^\W\d]+)?(?: de)? \d{4}"
    r"(?: г\.| года)?"
    r"|\d{4}年\d{1,2}月\d{1,2}日|[^\d,;]{0,20}\d{4}年\d{1,2}月\d{1,2}日.{0,30}通过"
)


@lru_cache(maxsize=1)
def first_words() -> frozenset[str]:
    """First words (in plain form, first characters in Chinese) of every line told by its words."""
    known = lexicon()
    phrases = (*known.kinds, *known.drafts, *known.annex, *known.sections, *known.reasons)
    markers = ("add", "mod", "sup", "noc", "unoc", "(mod)", "add*", "sup*", "(", "add:", "mod:", "sup:", "noc:")
    return frozenset(
        {p.split(" ", 1)[0] for p in phrases}
        | {p[0] for p in phrases if p[0] > "\u3000"}
        | {"第", "新", "国", "r", "d", "р", "itu-r", "uit-r", "мсэ-r", "ج"}
        | {f"{r}{colon}" for r in known.reasons for colon in ":："}
        | set(markers)
    )
