"""Equations go from Word's language into MathML and back, and lose no letter."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from formats.equations import mathml, omml

M = "http://schemas.openxmlformats.org/officeDocument/2006/math"
MATHML = "{http://www.w3.org/1998/Math/MathML}"
COMPARE = Path(__file__).parents[2].parent / "shared" / "data" / "compare"


def word(inside: str) -> etree._Element:
    return etree.fromstring(f'<m:oMath xmlns:m="{M}">{inside}</m:oMath>')


def run(text: str) -> str:
    return f"<m:r><m:t>{text}</m:t></m:r>"


def letters(element: etree._Element) -> str:
    """The letters of an equation, in no order: roots tell theirs the other way round. Some signs are properties."""
    return "".join(sorted(c for c in "".join(map(str, element.itertext())) if c.isalnum()))


def shape(element: etree._Element) -> str:
    """The parts of MathML, with the text of those that have no parts."""
    inside = ",".join(map(shape, element)) if len(element) else (element.text or "")
    return f"{str(element.tag).rpartition('}')[2]}({inside})"


KINDS = {
    "fraction": ("<m:f><m:num>{0}</m:num><m:den>{1}</m:den></m:f>", "mfrac(mi(h),mn(2))"),
    "power": ("<m:sSup><m:e>{0}</m:e><m:sup>{1}</m:sup></m:sSup>", "msup(mi(h),mn(2))"),
    "index": ("<m:sSub><m:e>{0}</m:e><m:sub>{1}</m:sub></m:sSub>", "msub(mi(h),mn(2))"),
    "both": ("<m:sSubSup><m:e>{0}</m:e><m:sub>{1}</m:sub><m:sup>{1}</m:sup></m:sSubSup>", "msubsup(mi(h),mn(2),mn(2))"),
    "root": ('<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/><m:e>{0}</m:e></m:rad>', "msqrt(mi(h))"),
    "third root": ("<m:rad><m:deg>{1}</m:deg><m:e>{0}</m:e></m:rad>", "mroot(mi(h),mn(2))"),
    "sum": (
        '<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>{1}</m:sub><m:sup>{1}</m:sup><m:e>{0}</m:e></m:nary>',
        "mrow(munderover(mo(∑),mn(2),mn(2)),mi(h))",
    ),
    "integral": (
        '<m:nary><m:naryPr><m:supHide m:val="1"/></m:naryPr><m:sub>{1}</m:sub><m:sup/><m:e>{0}</m:e></m:nary>',
        "mrow(msub(mo(∫),mn(2)),mi(h))",
    ),
    "brackets": (
        '<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr><m:e>{0}</m:e><m:e>{1}</m:e></m:d>',
        "mrow(mo([),mi(h),mo(|),mn(2),mo(]))",
    ),
    "limit": ("<m:limLow><m:e>{0}</m:e><m:lim>{1}</m:lim></m:limLow>", "munder(mi(h),mn(2))"),
    "accent": ('<m:acc><m:accPr><m:chr m:val="̇"/></m:accPr><m:e>{0}</m:e></m:acc>', "mover(mi(h),mo(̇))"),
    "bar": ('<m:bar><m:barPr><m:pos m:val="top"/></m:barPr><m:e>{0}</m:e></m:bar>', "mover(mi(h),mo(¯))"),
    "matrix": (
        "<m:m><m:mr><m:e>{0}</m:e><m:e>{1}</m:e></m:mr></m:m>",
        "mtable(mtr(mtd(mi(h)),mtd(mn(2))))",
    ),
    "lines": ("<m:eqArr><m:e>{0}</m:e><m:e>{1}</m:e></m:eqArr>", "mtable(mtr(mtd(mi(h))),mtr(mtd(mn(2))))"),
    "isotope": (
        "<m:sPre><m:sub>{1}</m:sub><m:sup>{1}</m:sup><m:e>{0}</m:e></m:sPre>",
        "mmultiscripts(mi(h),mprescripts(),mn(2),mn(2))",
    ),
    "a part nobody knows": ("<m:box><m:e>{0}</m:e></m:box>", "mi(h)"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_part_has_its_like_in_mathml_and_comes_back(kind: str) -> None:
    pattern, want = KINDS[kind]
    equation = word(pattern.format(run("h"), run("2")))
    there = mathml(equation)
    assert shape(etree.fromstring(there)) == f"math({want})"
    back = omml(there)
    assert mathml(back) == there
    assert letters(back) == letters(equation)


@given(st.data())
def test_no_letter_is_lost_either_way(data: st.DataObject) -> None:
    def part(deep: int) -> str:
        text = data.draw(st.text("abcxyzαβ123 +=-", min_size=1, max_size=4))
        if deep == 3 or data.draw(st.booleans()):
            return run(text)
        pattern, _ = KINDS[data.draw(st.sampled_from(sorted(KINDS)))]
        return pattern.format(part(deep + 1), part(deep + 1)) + run(text)

    equation = word(part(0))
    there = mathml(equation)
    assert letters(etree.fromstring(there)) == letters(equation)
    back = omml(there)
    assert letters(back) == letters(equation)
    again = mathml(back)
    assert mathml(omml(again)) == again


def test_words_between_the_signs_stay_words() -> None:
    equation = word('<m:r><m:rPr><m:nor/></m:rPr><m:t xml:space="preserve">if high </m:t></m:r>' + run("h>2,5"))
    there = mathml(equation)
    assert shape(etree.fromstring(there)) == "math(mrow(mtext(if high ),mi(h),mo(>),mn(2,5)))"
    assert "".join(map(str, omml(there).itertext())) == "if high h>2,5"


@pytest.mark.parametrize("equation", [b"", b"<math", b"<!DOCTYPE a><math/>"])
def test_what_is_no_equation_is_an_empty_one(equation: bytes) -> None:
    assert len(omml(equation)) == 0


def test_parts_deeper_than_anyone_writes_them_do_no_harm() -> None:
    deep = "<m:box><m:e>" * 100 + run("h") + "</m:e></m:box>" * 100

    assert mathml(word(deep)) == b""
    rows = b"<mrow>" * 200 + b"<mi>h</mi>" + b"</mrow>" * 200
    back = omml(b'<math xmlns="http://www.w3.org/1998/Math/MathML">' + rows + b"</math>")
    assert letters(back) == "h"


@pytest.mark.skipif(not COMPARE.exists(), reason=f"{COMPARE} is not here")
def test_a_real_equation() -> None:
    from formats.docx.walk import walk

    walked = walk((COMPARE / "WC012-Math-Before.docx").read_bytes())
    (equation,) = walked.body.iter(f"{{{M}}}oMath")
    there = etree.fromstring(mathml(equation))
    assert letters(there) == letters(equation)
    assert {str(e.tag).removeprefix(MATHML) for e in there.iter()} > {"msup"}
