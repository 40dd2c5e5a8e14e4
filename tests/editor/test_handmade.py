"""Words struck and underlined by hand, and proposal lines around tracked changes."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.amendment import Add, Edit, Marker, Mod, Noc, Proposal, Scope, Sup
from editor.document import Block, Document, Role
from editor.handmade import attach_lines, read_marks, regions
from editor.markup import amended
from editor.session import Session
from editor.structure import recognise
from editor.text import Marks, Span, Text

RESOLUTION = """\
{line}
RESOLUTION 12 (REV. ~HARROW BAY, 2027~_PORT MERIDIAN, 2031_)
Shared use of ~old ~tide gauges
The World Tidal Conference (~Harrow Bay, 2027~_Port Meridian, 2031_),
recalling
a)\tResolution 4~,~_;_
_b)\tthat gauges are shared,_
resolves
1\tto keep _and paint _the gauges;
~2\tto wait;~
~3~_2_\tto report.
Reasons:\tThe gauges are old.
Afterword"""


def marked(text: str) -> Text:
    """Text with ``~struck~`` and ``_underlined_`` words."""
    spans = []
    for part in re.split(r"(~[^~]*~|_[^_]*_)", text):
        struck, under = part[:1] == "~", part[:1] == "_"
        spans.append(Span(part.strip("~_") if struck or under else part, Marks(strike=struck, underline=under)))
    return Text(tuple(spans))


def document(text: str) -> Document:
    lines = text.splitlines()
    return recognise(Document(tuple(Block(f"b{n}", marked(line)) for n, line in enumerate(lines))))


def strings(found: Document) -> list[str]:
    return [block.text.string for block in found]


def test_struck_and_underlined_words_become_base_text_and_a_proposal() -> None:
    base, proposals = read_marks(document(RESOLUTION.format(line="MOD\tMRD/7/1")))
    (proposal,) = proposals
    assert (proposal.number, proposal.sponsors, proposal.marker) == ("MRD/7/1", ("MRD",), Marker.MOD)
    assert proposal.reasons.string == "The gauges are old."
    assert strings(base) == [
        "MOD\tMRD/7/1",
        "RESOLUTION 12 (REV. HARROW BAY, 2027)",
        "Shared use of old tide gauges",
        "The World Tidal Conference (Harrow Bay, 2027),",
        "recalling",
        "a)\tResolution 4,",
        "resolves",
        "1\tto keep the gauges;",
        "2\tto wait;",
        "3\tto report.",
        "Reasons:\tThe gauges are old.",
        "Afterword",
    ]
    assert [type(a) for a in proposal.amendments] == [Mod, Mod, Mod, Mod, Add, Mod, Sup, Mod]
    assert proposal.amendment("b1") == Mod("b1", (Edit(20, 36, Text.of("PORT MERIDIAN, 2031")),))
    assert proposal.amendment("b2") == Mod("b2", (Edit(14, 18),))
    assert not any(s.marks.strike or s.marks.underline for b in base for s in b.text.spans)
    assert [base.block(id).role for id in ("b0", "b1", "b5", "b11")] == [
        Role.PROPOSAL, Role.NUMBER, Role.ITEM, Role.REASONS,
    ]  # fmt: skip
    final = amended(Session(base, proposals))
    assert strings(final)[1:-2] == [
        "RESOLUTION 12 (REV. PORT MERIDIAN, 2031)",
        "Shared use of tide gauges",
        "The World Tidal Conference (Port Meridian, 2031),",
        "recalling",
        "a)\tResolution 4;",
        "b)\tthat gauges are shared,",
        "resolves",
        "1\tto keep and paint the gauges;",
        "2\tto report.",
    ]


def test_insertion_before_deletion_is_one_edit_as_well() -> None:
    base, (proposal,) = read_marks(document("MOD\tMRD/7/1\nRESOLUTION 5 (HARROW BAY, 2027)\nTides_;_~,~"))
    assert base.block("b2").text.string == "Tides,"
    assert proposal.amendment("b2") == Mod("b2", (Edit(5, 6, Text.of(";")),))


@pytest.mark.parametrize(
    "text",
    [
        "RESOLUTION 5 (HARROW BAY, 2027)\n_Tides_\nresolves\nto _wait_.",
        "RESOLUTION 5 (HARROW BAY, 2027)\n_Tides_\nresolves\nto ~never ~wait.",
        "Dear colleague,\nthe ~tide~ _moon_ is high.",
        "MOD\tMRD/7/1\nRESOLUTION 5 (HARROW BAY, 2027)\nTides\nresolves\nto wait.",
    ],
)
def test_without_evidence_a_document_comes_back_as_it_is(text: str) -> None:
    base = document(text)
    assert read_marks(base) == (base, ())


def test_a_link_is_no_insertion() -> None:
    base = document("MOD\tMRD/7/1\nRESOLUTION 5 (HARROW BAY, 2027)\nTides\nresolves\nto read the page~s~.")
    linked = Text.of("to read ", Span("the page", Marks(underline=True, link="https://example.org")), marked("~s~."))
    base = replace(base, blocks=(*base.blocks[:-1], replace(base.blocks[-1], text=linked)))
    found, (proposal,) = read_marks(base)
    assert found.block("b4").text.string == "to read the pages."
    assert found.block("b4").text.spans[1].marks == Marks(underline=True, link="https://example.org")
    assert proposal.amendments == (Mod("b4", (Edit(16, 17),)),)


def test_struck_words_without_a_proposal_line_are_a_proposal_without_number() -> None:
    base, (proposal,) = read_marks(document("RESOLUTION 5 (HARROW BAY, 2027)\nTides\nresolves\nto ~wait~_act_."))
    assert (proposal.number, proposal.marker) == ("", None)
    assert base.block("b3").text.string == "to wait."


def test_whole_instruments_are_suppressed_and_kept() -> None:
    base, proposals = read_marks(
        document(
            "SUP\tMRD/7/1\nRESOLUTION 5 (HARROW BAY, 2027)\n~Tides~\nReasons:\tDone.\n"
            "_NOC_\tMRD/7/2\nRESOLUTION 6 (HARROW BAY, 2027)\nPorts\nReasons:\tStill good.\n"
            "NOC\nMRD/7/3\nRESOLUTION 7 (HARROW BAY, 2027)\nLamps"
        )
    )
    assert [p.amendments for p in proposals] == [
        (Sup("b1", scope=Scope.INSTRUMENT),),
        (Noc("b5", underlined=True, scope=Scope.INSTRUMENT),),
        (Noc("b10", scope=Scope.INSTRUMENT),),
    ]
    assert [(p.number, p.reasons.string) for p in proposals] == [
        ("MRD/7/1", "Done."), ("MRD/7/2", "Still good."), ("MRD/7/3", ""),
    ]  # fmt: skip
    assert base.block("b2").text == Text.of("Tides")


def test_each_proposal_line_governs_the_text_up_to_its_reasons() -> None:
    base = document(
        "Front\nMRD/7/1\nMOD\nRESOLUTION 5 (HARROW BAY, 2027)\nTides\nresolves\nto wait.\nReasons:\tOne.\nTwo.\n"
        "Between\nMRD/ZEM/7/2\nObjective: 3\nRESOLUTION 6 (HARROW BAY, 2027)\nPorts\nresolves\nto sail."
    )
    first, second = regions(base)
    assert (first.marker, first.number, first.blocks) == (Marker.MOD, "MRD/7/1", ("b3", "b4", "b5", "b6"))
    assert first.reasons.string == "One.\nTwo."
    assert (second.marker, second.sponsors, second.blocks) == (None, ("MRD", "ZEM"), ("b12", "b13", "b14", "b15"))


def test_tracked_changes_take_number_and_reasons_from_the_lines_around_them() -> None:
    base = document(
        "MOD\tMRD/7/1\nRESOLUTION 5 (HARROW BAY, 2027)\nTides\nresolves\nto wait.\nReasons:\tOne.\n"
        "(MOD)\tMRD/7/2\nRESOLUTION 6 (HARROW BAY, 2027)\nPorts\nresolves\nto sail."
    )
    new = Block("n1", Text.of("to row."))
    first, second, outside = Mod("b4", (Edit(3, 7),)), Mod("b8", (Edit(0, 5),)), Mod("b5", (Edit(0, 1),))
    tracked = Proposal("t1", ("A. Drafter",), amendments=(first, second, Add(new, "b10"), outside))
    untouched = Proposal("t2", ("B. Drafter",))
    found = attach_lines(base, (tracked, untouched))
    assert [(p.id, p.number, p.sponsors, p.marker, p.reasons.string) for p in found] == [
        ("t1", "MRD/7/1", ("MRD",), Marker.MOD, "One."),
        ("t1.2", "MRD/7/2", ("MRD",), Marker.MOD_EDITORIAL, ""),
        ("t1.3", "", ("A. Drafter",), None, ""),
        ("t2", "", ("B. Drafter",), None, ""),
    ]
    assert [p.amendments for p in found] == [(first,), (second, Add(new, "b10")), (outside,), ()]
    plain = document("RESOLUTION 5 (HARROW BAY, 2027)\nTides\nresolves\nto wait.")
    assert attach_lines(plain, (tracked,)) == (tracked,)


PIECES = st.lists(
    st.tuples(st.sampled_from("=-+"), st.text(alphabet="abcдемأب潮汐 ,;", min_size=1, max_size=6)),
    min_size=1,
    max_size=6,
)


@given(st.lists(PIECES, min_size=1, max_size=5))
def test_base_and_final_are_what_struck_and_underlined_words_say(paragraphs: list[list[tuple[str, str]]]) -> None:
    looks = {"=": Marks(), "-": Marks(strike=True), "+": Marks(underline=True)}
    head = ["MOD\tMRD/7/1", "RESOLUTION 5 (HARROW BAY, 2027)", "Tides", "resolves"]
    blocks = [Block(f"h{n}", Text.of(line)) for n, line in enumerate(head)]
    for n, pieces in enumerate(paragraphs):
        blocks.append(Block(f"b{n}", Text(tuple(Span(words, looks[sign]) for sign, words in pieces))))
    base, proposals = read_marks(recognise(Document(tuple(blocks))))
    if not proposals:
        return

    def spelt(without: str) -> str:
        return "".join(words for pieces in paragraphs for sign, words in pieces if sign != without)

    found = {b.id: b.text.string for b in base}
    final = amended(Session(base, proposals))
    assert "".join(text for id, text in found.items() if id[0] == "b").replace(" ", "") == spelt("+").replace(" ", "")
    assert "".join(b.text.string for b in final if b.id[0] == "b").replace(" ", "") == spelt("-").replace(" ", "")
