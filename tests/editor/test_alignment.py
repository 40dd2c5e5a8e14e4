"""What became of each provision is found, in six languages: invented texts with edits of which the truth is known."""

from __future__ import annotations

import pytest
from drafts import WORDS, Draft, draft, tangled
from laws import check_laws
from rapidfuzz.distance import LCSseq

from editor.alignment import Stretch, align
from editor.amendment import Add, Mod, Proposal, Sup
from editor.compare import EXACTLY, compare
from editor.document import Block, Cell, Document, Role
from editor.labels import split_label
from editor.markup import amended
from editor.session import Session
from editor.text import Text
from editor.wording import words_of


def found_in(text: Draft) -> tuple[set[tuple[int, int]], set[tuple[int, int]]]:
    """The pairs and the moves that are found in a draft, as it tells them."""
    alignment = align(text.base.blocks, text.amended.blocks)
    pairs: set[tuple[int, int]] = set()
    for old, old_stop, new, new_stop, same in alignment.stretches:
        if same:
            pairs.update(zip(range(old, old_stop), range(new, new_stop), strict=True))
        else:
            pairs.update((one, other) for one in range(old, old_stop) for other in range(new, new_stop))
    return pairs, {(old, new) for new, old in alignment.moves.items()}


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize(("instruments", "edits", "drafts"), [(1, 6, 40), (3, 24, 8)])
def test_each_provision_is_found_again(language: str, instruments: int, edits: int, drafts: int) -> None:
    true = right = found = moved = moved_right = 0
    for seed in range(drafts):
        text = draft(seed, language, instruments, edits)
        pairs, moves = found_in(text)
        true, found, right = true + len(text.pairs), found + len(pairs), right + len(pairs & text.pairs)
        moved, moved_right = moved + len(text.moves), moved_right + len(moves & text.moves)
    # The few words of which the texts are made occur everywhere, so one provision may be like another by chance.
    assert right >= 0.998 * true
    assert right >= 0.998 * found
    assert moved_right >= 0.99 * moved


@pytest.mark.parametrize("language", WORDS)
def test_accepting_gives_the_amended_text_whatever_was_split_merged_moved_or_copied(language: str) -> None:
    for seed in range(12):
        text = draft(seed, language)
        session = Session(text.base, (Proposal("x", amendments=compare(text.base, text.amended, EXACTLY)),))
        check_laws(session)
        assert [b.text.plain for b in amended(session)] == [b.text.plain for b in text.amended]


@pytest.mark.parametrize("language", WORDS)
def test_however_tangled_a_text_is_no_paragraph_is_lost_and_what_stands_is_not_struck(language: str) -> None:
    struck = 0
    for seed in range(60):
        text = tangled(seed, language)
        session = Session(text.base, (Proposal("x", amendments=compare(text.base, text.amended, EXACTLY)),))
        check_laws(session)
        assert [b.text.plain for b in amended(session)] == [b.text.plain for b in text.amended]
        assert compare(text.amended, text.amended) == ()
        struck += struck_and_inserted(text)
    # Where one section ends and another begins, a formula may belong to either.
    assert struck <= 1


def struck_and_inserted(text: Draft) -> int:
    """How often half of a provision's words, or more, are struck and stand again between the same two neighbours."""
    alignment = align(text.base.blocks, text.amended.blocks)
    moved = set(alignment.moves.values())
    found = 0
    gone: list[list[str]] = []
    come: list[list[str]] = []
    for old, old_stop, new, new_stop, _ in (*alignment.stretches, Stretch(0, 1, 0, 1)):
        if old == old_stop:
            come += [words(text.amended.blocks[at]) for at in range(new, new_stop) if at not in alignment.moves]
        elif new == new_stop:
            gone += [words(text.base.blocks[at]) for at in range(old, old_stop) if at not in moved]
        else:
            found += sum(2 * LCSseq.similarity(o, n) >= max(len(o), len(n)) for o in gone for n in come if len(o) > 4)
            gone, come = [], []
    return found


def words(block: Block) -> list[str]:
    """Its words, without its label."""
    return words_of(block.text.string[split_label(block.text.string)[1] :])


def provisions(*texts: str) -> Document:
    """Calls (in capitals here) and items."""
    return Document(
        tuple(
            Block(f"p{at}", Text.of(text), Role.CALL if text.isupper() else Role.ITEM, 1)
            for at, text in enumerate(texts)
        )
    )


def became(old: Document, new: Document) -> list[tuple[list[str], list[str]]]:
    """What is not the same in both, as words that stood and words that stand."""
    return [
        ([b.text.plain for b in old.blocks[s.old : s.old_stop]], [b.text.plain for b in new.blocks[s.new : s.new_stop]])
        for s in align(old.blocks, new.blocks).stretches
        if not s.same
    ]


TIDES = "to publish the tide tables of every harbour in six languages;"
CABLES = "to keep the register of submarine cables open to all Members;"
REPORT = "to report to the next World Tidal Conference on the results obtained."


def test_a_copy_elsewhere_does_not_steal_the_partner_of_its_reworded_twin() -> None:
    reworded = "to publish the tide tables of every port in six languages each year;"
    assert became(provisions("NOTING", TIDES, CABLES), provisions("NOTING", reworded, CABLES, TIDES)) == [
        ([TIDES], [reworded]),
        ([], [TIDES]),
    ]


def test_what_is_hardly_alike_is_no_pair_where_one_of_both_stands_elsewhere_word_for_word() -> None:
    other = "to publish a map of every harbour with anchors, lights and pilots;"
    alone, moved = provisions("NOTING", TIDES, CABLES), provisions("NOTING", other, CABLES, TIDES)
    assert became(alone, provisions("NOTING", other, CABLES)) == [([TIDES], [other])]
    assert became(alone, moved) == [([TIDES], []), ([], [other]), ([], [TIDES])]
    assert became(moved, alone) == [([other], []), ([], [TIDES]), ([TIDES], [])]


def test_of_two_calls_with_the_same_word_the_one_goes_whose_items_go() -> None:
    old = provisions("RESOLVES", TIDES, "RESOLVES", CABLES, "NOTING", REPORT)
    assert became(old, provisions("RESOLVES", CABLES, "NOTING", REPORT)) == [(["RESOLVES"], []), ([TIDES], [])]
    assert became(old, provisions("RESOLVES", TIDES, "NOTING", REPORT)) == [(["RESOLVES"], []), ([CABLES], [])]


def test_a_renamed_call_is_amended_not_replaced() -> None:
    old, new = provisions("NOTING", TIDES, CABLES), provisions("RECALLING", TIDES, CABLES)
    assert became(old, new) == [(["NOTING"], ["RECALLING"])]
    assert [type(a) for a in compare(old, new)] == [Mod]


def test_a_text_that_was_hardly_begun_is_gone_on_with() -> None:
    old, new = provisions("NOTING", CABLES, "to keep"), provisions("NOTING", CABLES, "to keep " + TIDES)
    assert became(old, new) == [(["to keep"], ["to keep " + TIDES])]
    old, new = provisions("NOTING", CABLES, ""), provisions("NOTING", CABLES, TIDES)
    assert became(old, new) == [([""], [TIDES])]


def test_a_formula_does_not_join_what_else_has_nothing_in_common() -> None:
    old = provisions("NOTING", TIDES, "RESOLVES", CABLES, REPORT, "RECALLING", "one two three", REPORT)
    other = "to train pilots for the estuaries of the Ocean Coast Group;"
    kept = ("RECALLING", "one two three", REPORT)
    new = provisions("NOTING", TIDES, "INVITES", other, REPORT, "URGES", "four five", *kept)
    assert ([REPORT], [REPORT]) not in became(old, new)
    assert align(old.blocks, new.blocks).moves == {}


BUOYS = (
    "to place two lit warning buoys at the mouth of each estuary before autumn, under the supervision of the "
    "harbour pilots of the neighbouring Members, and to inspect their batteries every second month;"
)
BUOYS_REWORDED = (
    "to place two lit signal buoys at the mouth of each harbour before winter, with the help of experienced "
    "pilots of the neighbouring States, and to inspect their chains every year;"
)


def test_what_was_reworded_as_it_moved_is_a_move_where_nothing_else_is_like_it() -> None:
    old = provisions("NOTING", TIDES, "RESOLVES", BUOYS, CABLES, "INVITES", REPORT)
    new = provisions("NOTING", TIDES, "RESOLVES", CABLES, "INVITES", BUOYS_REWORDED, REPORT)
    assert align(old.blocks, new.blocks).moves == {5: 3}


def test_what_was_reworded_as_it_moved_goes_and_comes_where_another_is_like_it() -> None:
    other = BUOYS.replace("estuary before autumn", "canal before summer").replace("batteries", "lamps")
    old = provisions("NOTING", TIDES, "RESOLVES", BUOYS, CABLES, "NOTING", other, "INVITES", REPORT)
    new = provisions("NOTING", TIDES, "RESOLVES", CABLES, "INVITES", BUOYS_REWORDED, REPORT)
    assert align(old.blocks, new.blocks).moves == {}


def test_words_that_stand_in_other_provisions_do_not_tell_a_move() -> None:
    shared = BUOYS.removeprefix("to place two lit ")
    old = provisions("NOTING", TIDES, f"that Members began {shared}", "RESOLVES", BUOYS, CABLES, "INVITES", REPORT)
    new = provisions("NOTING", TIDES, old.blocks[2].text.plain, "RESOLVES", CABLES, "INVITES", BUOYS_REWORDED, REPORT)
    assert align(old.blocks, new.blocks).moves == {}


def test_a_provision_that_begins_otherwise_is_another_one() -> None:
    begins = BUOYS_REWORDED.replace("to place two lit signal buoys", "that yellow paint marks all harmless buoys")
    old = provisions("NOTING", TIDES, "RESOLVES", BUOYS, CABLES, "INVITES", REPORT)
    new = provisions("NOTING", TIDES, "RESOLVES", CABLES, "INVITES", begins, REPORT)
    assert align(old.blocks, new.blocks).moves == {}


def test_a_row_of_a_table_goes_and_comes_whole() -> None:
    def table(*rows: tuple[str, ...]) -> Document:
        cells = [(r, c, text) for r, row in enumerate(rows) for c, text in enumerate(row)]
        return Document(tuple(Block(f"c{r}{c}", Text.of(t), Role.TABLE, cell=Cell("t", r, c)) for r, c, t in cells))

    old = table(("Station", "Height"), ("Harrow Bay", "4.2 m"), ("Port Meridian", "3.1 m"))
    new = table(("Station", "Height"), ("Long Strand", "4.2 m"), ("Harrow Bay", "4.4 m"), ("Port Meridian", "3.1 m"))
    amendments = compare(old, new)
    assert [a.block.text.plain for a in amendments if isinstance(a, Add)] == ["Long Strand", "4.2 m"]
    assert [a.target for a in amendments if isinstance(a, Mod)] == ["c11"]
    gone = compare(old, table(("Station", "Height"), ("Port Meridian", "3.1 m")))
    assert gone == (Sup("c10"), Sup("c11"))


def test_a_footnote_never_becomes_a_provision() -> None:
    note = Document((Block("n", Text.of(TIDES), Role.FOOTNOTE, story="note-1"),))
    assert {type(a) for a in compare(note, provisions(TIDES))} == {Sup, Add}


def test_a_long_text_with_next_to_nothing_in_common_is_compared_in_the_end() -> None:
    old = provisions(*(f"{at}\tthe same words again and again;" for at in range(3000)))
    new = provisions(*(f"{at}\tthe same words again and again," for at in range(1, 3200)))
    session = Session(old, (Proposal("x", amendments=compare(old, new, EXACTLY)),))
    assert [b.text.plain for b in amended(session)] == [b.text.plain for b in new]
