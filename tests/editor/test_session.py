"""What a session says of itself."""

from __future__ import annotations

import pytest

from editor.amendment import Add, Proposal
from editor.document import Block, Document
from editor.errors import UnknownBlock
from editor.session import Session, check
from editor.text import Text


def session(base: list[str], added: list[str]) -> Session:
    amendments = tuple(Add(Block(id, Text.of("moons")), None) for id in added)
    return Session(
        Document(tuple(Block(id, Text.of("tides")) for id in base)), (Proposal("proposal-3", amendments=amendments),)
    )


def test_a_new_identity_is_nobodys_and_counts_on() -> None:
    assert session([], []).new_id("new-") == "new-1"
    assert session([], []).new_id("proposal-") == "proposal-4"
    assert session([], ["new-2", "new-9", "new-"]).new_id("new-") == "new-10"
    assert session(["new-1", "new-2", "new-4"], []).new_id("new-") == "new-3"
    assert session(["new-10"], ["new-9"]).new_id("new-") == "new-11"


def test_what_others_call_their_blocks_is_in_no_ones_way() -> None:
    assert session([], ["new-²", "new-٣", "new-x", "newer-7"]).new_id("new-") == "new-4"
    assert session([], ["new-" + "9" * 5000, "new-2"]).new_id("new-") == "new-3"


def chained(**after: str | None) -> Session:
    """Added blocks by their names, each behind the block told."""
    amendments = tuple(Add(Block(id, Text.of("moons")), place) for id, place in after.items())
    return Session(Document((Block("p", Text.of("tides")),)), (Proposal("one", amendments=amendments),))


def test_added_blocks_hang_on_the_base_text_in_the_end() -> None:
    check(chained(c="b", b="a", a="p", z=None, y="z"))
    for loose in (chained(a="b", b="a"), chained(a="a"), chained(a="nowhere"), chained(b="a", a="nowhere", c="p")):
        with pytest.raises(UnknownBlock):
            check(loose)
