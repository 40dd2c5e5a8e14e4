"""Words that are marked within a provision: each line is marked as a drafter would mark it, in six languages."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.ignoring import EXACTLY, USUAL, Ignoring
from editor.text import BREAK, Text
from editor.wording import changes, words_of

MARKED = """
Resolution 9 (Rev. [-Harrow Bay, 2027-]{+Port Meridian, 2031+}) on tide tables;
Resolution 9 ({+Rev. +}Port Meridian, [-2027-]{+2031+}) of the World Tidal Conference;
its resolutions [-72/4 of 1 November 2027 and -]73/8 of 2 November 2028{+ and 74/7 of 1 November 2029+},
resolutions [-72/4 of 1 May 2027, -]73/8 of 2 May 2028[- and-]{+,+} 74/7 of 1 May 2029{+ and 75/3 of 4 May 2030+},
Resolutions [-4, -]9, 12[- and-]{+,+} 15{+ and 18+} of the World Tidal Conference,
Resolution 4 (Harrow Bay, 2027) of the Conference{+ and Resolution 9 (Port Meridian, 2031) of the Conference+};
to assist developing countries[-, in particular small island States,-] in measuring the tide;
that the [-tidal -]energy of the sea and the {+tidal +}energy of rivers differ;
for {+the benefit of all +}the harbours;
les Résolutions 4, 9[- et-]{+,+} 12{+ et 15+} de la Conférence;
ses résolutions [-72/4 du 1er mai 2027 et -]73/8 du 2 mai 2028{+ et 74/7 du 1er mai 2029+},
la Résolution 4 (Rév. Baie de Harrow, 2027) de la Conférence{+ et la Résolution 9 (Qoria, 2031) de la Conférence+};
un montant de [-12 000-]{+15 000+} francs et de [-1 200 000-]{+1 250 000+} francs pour 2031;
en 2031 [-100-]{+150+} stations, et [-900-]{+950+} autres;
бюджет в размере [-12 000-]{+12 500+} единиц;
de [-renforcer-]{+promouvoir+} les capacités et l'[-échange de tables-]{+assistance technique+};
sus resoluciones [-72/4 de 1 de mayo de 2027 y -]73/8 de 2 de mayo de 2028{+ y 74/7 de 1 de mayo de 2029+},
los países menos adelantados[- y-]{+,+} los pequeños Estados insulares{+ y los países sin litoral+},
свои резолюции [-72/4 от 1 мая 2027 года и -]73/8 от 2 мая 2028 года{+ и 74/7 от 1 мая 2029 года+},
Резолюцию 4 (Харроу-Бей, 2027 г.) Всемирной конференции{+ и Резолюцию 9 (Кория, 2031 г.) Всемирной конференции+};
полного[- и-]{+,+} оперативного {+и всеохватного +}осуществления измерений;
قراريها [-72/4 المؤرخ 1 مايو 2027 و-]73/8 المؤرخ 2 مايو 2028{+ و74/7 المؤرخ 1 مايو 2029+}،
القرار 4 (هارو باي، 2027) للمؤتمر العالمي{+ والقرار 9 (بورت ميريديان، 2031) للمؤتمر العالمي+}؛
其[-2027年11月1日第72/4号和-]2028年11月2日第73/8号{+和2029年11月1日第74/7号+}决议，
根据国家法律[-及国际法开展-]{+，展开+}观测；
请秘书长向[-理事会-]{+下届大会+}报告进展情况；
编制[-港口-]{+海港和河口+}名录；
促进所有国家[-平等-]{+公平+}使用潮汐数据；
责成主任[-研究-]{+审查+}并[-提交-]{+公布+}研究结果；
每[-六小时-]{+天+}公布一次测量结果；
[-3-]{+4+}\t{+以六种语文+}向下届大会提交报告；
[-1-]{+2+}\t{+in six languages, +}to [-act-]{+report+};
成员国[-海洋-]经济的{+日益增长的+}重要性；
""".strip().splitlines()


def texts(line: str) -> tuple[str, str]:
    """The text before and after, of a line with its changes marked."""
    old = re.sub(r"\{\+.*?\+\}", "", line).replace("[-", "").replace("-]", "")
    return old, re.sub(r"\[-.*?-\]", "", line).replace("{+", "").replace("+}", "")


def marked(old: str, new: str) -> str:
    out, at = [], 0
    for start, stop, other, end in changes(Text.of(old), Text.of(new)):
        out += [old[at:start], f"[-{old[start:stop]}-]" * (start < stop), f"{{+{new[other:end]}+}}" * (other < end)]
        at = stop
    return "".join(out) + old[at:]


@pytest.mark.parametrize("line", MARKED)
def test_words_are_marked_as_a_drafter_marks_them(line: str) -> None:
    assert marked(*texts(line)) == line


def accepted(old: str, new: str, ignoring: Ignoring) -> str:
    """What the old text becomes by its changes, which are in order and within it."""
    out, at = "", 0
    for start, stop, other, end in changes(Text.of(old), Text.of(new), ignoring):
        assert at <= start <= stop <= len(old)
        out += old[at:start] + new[other:end]
        at = stop
    return out + old[at:]


PIECES = (
    "the ",
    "of the ",
    "tide ",
    "and ",
    ", ",
    "72/4 ",
    "(Rev. Qoria, 2027) ",
    "l'",
    "на ",
    "و",
    "潮",
    "汐",
    "的",
    "’",
    "'",
    "l’",
    "-",
    "co-",
    "operation",
    "\u00a0",
    "\u00ad",
    "\u0640",
    "\u200b",
    "  ",
    "5",
    ",",
    "«",
    "œ",
    "e\u0301",
)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("’and", "l' and"),
        ("'and", "l' and"),
        (",5", "5, 5"),
        ("co-", "co\u00a0-operation"),
        ("d’", "d\u200b’d’"),
        ("-s", "x-\u200bs"),
    ],
)
def test_a_word_put_in_beside_a_sign_is_not_glued_to_it(old: str, new: str) -> None:
    assert words_of(accepted(old, new, USUAL), USUAL) == words_of(new, USUAL)


@given(
    st.lists(st.sampled_from(PIECES), max_size=14).map("".join),
    st.lists(st.sampled_from(PIECES), max_size=14).map("".join),
    st.sampled_from((EXACTLY, USUAL)),
)
def test_what_repeats_is_put_in_and_taken_out_in_order(old: str, new: str, ignoring: Ignoring) -> None:
    out = accepted(old, new, ignoring)
    assert out == new if ignoring is EXACTLY else words_of(out, ignoring) == words_of(new, ignoring)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("complete, and that small harbours", f"complete;{BREAK}b)\tthat small harbours"),
        ("3 that small harbours", "4\tthat small harbours"),
        ("that small harbours", "4 \tthat small harbours"),
    ],
)
def test_a_tab_behind_a_label_is_no_space_of_a_sentence(old: str, new: str) -> None:
    assert accepted(old, new, USUAL) == new
    assert accepted(new, old, USUAL) == old


@pytest.mark.parametrize(("old", "new"), [(" a", ", "), (" x", "and "), (" \u548c", ", ")])
def test_what_goes_where_something_comes_is_one_change(old: str, new: str) -> None:
    assert changes(Text.of(old), Text.of(new)) == [(0, len(old), 0, len(new))]


@given(st.data())
def test_no_two_changes_touch(data: st.DataObject) -> None:
    pieces = st.lists(st.sampled_from((BREAK, "shall ", " ", "a", "and ", ", ", "和", "b)\t")), max_size=8).map("".join)
    found = changes(
        Text.of(data.draw(pieces)), Text.of(data.draw(pieces)), data.draw(st.sampled_from((EXACTLY, USUAL)))
    )
    assert all(one[1] < other[0] or one[3] < other[2] for one, other in pairwise(found))
