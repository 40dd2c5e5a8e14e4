"""The JSON that other programs rely on: what is told comes back, and what does not fit is refused with a reason."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import sessions

from editor.amendment import Add, Amendment, Edit, Mod, Noc, Scope, State, Sup
from editor.document import Block, Document, Role
from editor.errors import AmendmentError, FormatError, UnknownBlock
from editor.markup import amended
from editor.messages import SENTENCES, message
from editor.session import Session
from editor.structure import recognise
from editor.text import Text
from formats.codec import Imported, Note
from formats.json import dumps, loads, proposals_from_json, proposals_to_json, to_json

LINES = """RESOLUTION 27 (Harrow Bay, 2027)
Safer moorings
The World Tidal Conference (Harrow Bay, 2027),
recalling
a)\tResolution 12 (Port Meridian, 2023);
b)\tthe tide tables of the Ocean Coast Group,
resolves
1\tto keep the tables;
2\tto publish them every year,
instructs the Secretary-General
1\tto report."""
BASE = recognise(Document(tuple(Block(f"p{n}", Text.of(line)) for n, line in enumerate(LINES.split("\n"), 1))))


def script(*amendments: dict[str, Any], **proposal: Any) -> dict[str, Any]:
    return {"schema": 1, "proposals": [{"sponsor": "MRD", "amendments": list(amendments), **proposal}]}


def only(*amendments: dict[str, Any]) -> Amendment:
    (proposal,) = proposals_from_json(script(*amendments), BASE)
    (amendment,) = proposal.amendments
    return amendment


def refused(data: Any) -> AmendmentError:
    with pytest.raises(AmendmentError) as caught:
        proposals_from_json(data, BASE)
    assert caught.value.code in SENTENCES
    assert "{" not in message(caught.value)
    return caught.value


def joined_edits(amendment: Amendment) -> Amendment:
    """Edits that touch are one edit: segments cannot tell where one ends and the next begins."""
    if not isinstance(amendment, Mod):
        return amendment
    out: list[Edit] = []
    for edit in amendment.edits:
        if out and out[-1].stop == edit.start:
            out[-1] = Edit(out[-1].start, edit.stop, out[-1].text + edit.text)
        elif edit.stop > edit.start or edit.text:
            out.append(edit)
    return replace(amendment, edits=tuple(out))


@given(sessions())
def test_proposals_come_back_as_they_were(session: Session) -> None:
    told = loads(dumps(proposals_to_json(session.proposals, session.base)).encode())
    back = proposals_from_json(told, session.base)
    assert back == tuple(replace(p, amendments=tuple(map(joined_edits, p.amendments))) for p in session.proposals)
    there, here = (amended(replace(session, proposals=found)) for found in (back, session.proposals))
    assert [b.text for b in there] == [b.text for b in here]


keys = st.sampled_from(["schema", "proposals", "amendments", "marker", "block", "segments", "text", "after"])
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(keys, inner)
)


@given(json_values)
def test_any_json_gives_proposals_or_an_amendment_error(data: Any) -> None:
    try:
        proposals_from_json(data, BASE)
    except AmendmentError as error:
        assert message(error)


def test_a_file_is_told_with_its_structure() -> None:
    told = json.loads(dumps(to_json(Imported(BASE, notes=(Note("lines-joined", detail="3"),), format="txt"))))
    assert (told["schema"], told["language"], told["format"]) == (1, "en", "txt")
    assert told["instruments"] == [
        {"kind": "resolution", "number": "27", "title": "Safer moorings", "first": "p1", "last": "p11", "layout": "itu"}
    ]
    assert told["blocks"][4] == {
        "id": "p5",
        "role": "item",
        "label": "a)",
        "level": 1,
        "address": "Res. 27, recalling a)",
        "text": "a)\tResolution 12 (Port Meridian, 2023);",
        "instrument": 0,
    }
    assert told["warnings"][0]["message"].startswith("Lines that were broken")


def test_a_block_is_named_by_id_or_by_address() -> None:
    for name in ("p8", "Res. 27, resolves 1", "RES. 27,\u00a0resolves 1", "resolves 1"):
        assert only({"marker": "SUP", "block": name}) == Sup("p8")


def test_segments_become_edits_of_the_base_text() -> None:
    segments = [["=", "2\tto publish them every "], ["-", "year"], ["+", "month"], ["=", ","]]
    assert only({"marker": "MOD", "block": "p9", "segments": segments}) == Mod(
        "p9", (Edit(24, 28, Text.of("month")),)
    )


def test_new_words_alone_are_enough_for_a_mod() -> None:
    amendment = only({"marker": "(MOD)", "block": "p9", "text": "2\tto publish them every month,"})
    assert isinstance(amendment, Mod)
    assert amendment.editorial
    assert [edit.text.string for edit in amendment.edits] == ["month"]


def test_words_that_have_nothing_in_common_with_the_base_are_a_mod_all_the_same() -> None:
    amendment = only({"marker": "MOD", "block": "p9", "text": "invite harbours"})
    assert isinstance(amendment, Mod)
    assert "invite harbours" in "".join(edit.text.string for edit in amendment.edits)


def test_the_paragraph_mark_is_told_as_one_character() -> None:
    merge = only({"marker": "MOD", "block": "p8", "segments": [["=", "1\tto keep the tables"], ["-", ";\u2029"]]})
    assert merge == Mod("p8", (Edit(20, 22),))


def test_an_added_item_is_like_the_one_above_unless_it_says_otherwise() -> None:
    add = only({"marker": "ADD", "after": "resolves 2", "text": "3\tto invite others,"})
    assert isinstance(add, Add)
    assert (add.after, add.block.role, add.block.level, add.block.id) == ("p9", Role.ITEM, 1, "proposal1.1")
    call = only({"marker": "ADD", "after": "p9", "text": "invites administrations", "role": "call"})
    assert isinstance(call, Add)
    assert call.block.role is Role.CALL


def test_an_added_block_can_follow_another() -> None:
    (proposal,) = proposals_from_json(
        script(
            {"marker": "ADD", "block": "n1", "after": "p9", "text": "3\tto invite others;"},
            {"marker": "ADD", "after": "n1", "text": "4\tto thank them,"},
        ),
        BASE,
    )
    assert [b.text.string[:1] for b in amended(Session(BASE, (proposal,))).blocks[7:11]] == ["1", "2", "3", "4"]


def test_an_added_block_can_follow_one_that_is_told_later_or_in_another_proposal() -> None:
    first = {"marker": "ADD", "block": "n1", "after": "n2", "text": "b)\tone;"}
    second = {"marker": "ADD", "block": "n2", "after": "p9", "text": "c)\ttwo;"}
    third = {"marker": "ADD", "block": "n3", "after": "n1", "text": "d)\tthree;"}
    found = proposals_from_json({"proposals": [{"amendments": [first, second]}, {"amendments": [third]}]}, BASE)
    assert [a.after for p in found for a in p.amendments if isinstance(a, Add)] == ["n2", "p9", "n1"]


def test_markers_scopes_states_and_reasons_are_read() -> None:
    (proposal,) = proposals_from_json(
        script(
            {"marker": "NOC_", "block": "p4"},
            {"marker": "sup", "block": "p1", "scope": "instrument"},
            number="MRD/12/1",
            reasons="Old.",
            state="tabled",
            sponsors=["MRD", "ZEM"],
        ),
        BASE,
    )
    assert proposal.amendments == (Noc("p4", True), Sup("p1", scope=Scope.INSTRUMENT))
    assert (proposal.number, proposal.sponsors, proposal.state) == ("MRD/12/1", ("MRD", "ZEM"), State.TABLED)
    assert proposal.reasons == Text.of("Old.")


def test_words_that_are_not_of_the_base_are_refused_with_the_place() -> None:
    error = refused(script({"marker": "MOD", "block": "p8", "segments": [["=", "1\tto burn the tables;"]]}))
    assert error.code == "segments-differ"
    assert (error.params["block"], error.params["offset"]) == ("p8", 5)


def test_words_that_stop_short_are_refused() -> None:
    short = {"marker": "MOD", "block": "p8", "segments": [["=", "1\tto keep"]]}
    assert refused(script(short)).code == "segments-differ"


def test_an_address_that_two_blocks_share_is_refused() -> None:
    twice = replace(BASE, blocks=(*BASE.blocks, *(replace(b, id=f"q{b.id}") for b in BASE)))
    with pytest.raises(AmendmentError) as caught:
        proposals_from_json(script({"marker": "SUP", "block": "resolves 2"}), recognise(twice))
    assert caught.value.code == "ambiguous-address"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ([], "script-shape"),
        ({"schema": 1}, "script-shape"),
        ({"schema": 2, "proposals": []}, "script-schema"),
        ({"schema": "1", "proposals": []}, "script-shape"),
        (script({"marker": "KILL", "block": "p8"}), "script-marker"),
        (script({"marker": "SUP"}), "script-shape"),
        (script({"marker": "SUP", "block": "resolves 9"}), "unknown-block"),
        (script({"marker": "ADD", "after": "nowhere", "text": "x"}), "unknown-block"),
        (script({"marker": "ADD", "block": "p8", "after": "p7", "text": "x"}), "block-exists"),
        (script({"marker": "MOD", "block": "p8"}), "script-shape"),
        (script({"marker": "MOD", "block": "p8", "segments": [["?", "x"]]}), "script-shape"),
        (script({"marker": "ADD", "after": "p8", "text": [["x", {"bold": 1, "blink": 2}]]}), "script-shape"),
        (script({"marker": "ADD", "after": "p8", "text": "x", "role": "king"}), "script-shape"),
        (script(state="agreeable"), "script-state"),
        (script(sponsor="M\x01RD"), "script-shape"),
        (script({"marker": "ADD", "after": "p8", "text": "half a sign: \ud83d"}), "script-shape"),
        (script({"marker": "ADD", "after": "p8", "text": [["x", {"bold": "yes"}]]}), "script-shape"),
    ],
)
def test_what_is_wrong_is_named(data: Any, code: str) -> None:
    assert refused(data).code == code


def test_an_unknown_block_is_an_error_of_its_own() -> None:
    assert isinstance(refused(script({"marker": "SUP", "block": "p99"})), UnknownBlock)


@pytest.mark.parametrize("data", [b"", b"{", b'{"a": \xff}', b"[" * 100_000])
def test_what_is_no_json_is_refused(data: bytes) -> None:
    with pytest.raises(FormatError) as caught:
        loads(data)
    assert caught.value.code == "script-not-json"
