"""Columns side by side in plain text."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from formats.columns import parted
from formats.plain import Plain

TWO = """\
The committee on tides met twice this      that every harbour of the coast keeps
year and heard the pilots of the bay,      one calendar, and that the gauges are
who told of the shoals that had moved      read by two people who do not know of
since the last survey was taken in the     each other, so that an error of one is
spring of the year before. It was then     found by the other before the almanac
agreed to send the boats out again and     is printed and sent to the harbours in
to compare what they bring with the map    the month of November, as it has been
"""
TABLE = """\
Harbour Bay station            open to all vessels
Port Meridian station          closed in winter
Saltmere station               open to pilots only
Cape Orrin station             closed for repair
Nordvik station                open in the summer
Kelp Sound station             open by agreement
Zembria station                closed on Sundays
"""


def test_the_left_column_comes_before_the_right_one() -> None:
    document = Plain().read(f"A heading\n\n{TWO}".encode()).document
    text = "\n".join(block.text.string for block in document)
    assert "met twice this year and heard the pilots" in text
    assert "to compare what they bring with the map that every harbour of the coast keeps one calendar" in text


def test_a_table_stays_as_it_is() -> None:
    assert parted(TABLE) == TABLE


def test_arabic_columns_begin_at_the_right() -> None:
    left = "وقد اتفق على أن تبقى القراءات كما هي"
    right = "اجتمعت لجنة المد والجزر مرتين هذا العام"
    text = "".join(f"{left}       {right}\n" for _ in range(7))
    assert parted(text).startswith(f"{right} {right}")


@given(st.lists(st.text(st.sampled_from("ab .,\t\n潮م"), max_size=60), max_size=14))
def test_no_character_but_spaces_is_lost(lines: list[str]) -> None:
    text = "\n".join(lines)
    assert Counter("".join(parted(text).split())) == Counter("".join(text.split()))
