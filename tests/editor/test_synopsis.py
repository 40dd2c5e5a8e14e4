"""Language versions aligned: laws for any rows, and truth for versions whose provisions are known."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from editor.amendment import Add, Amendment, Edit, Mod, Proposal, Sup
from editor.document import Block, Document, Role
from editor.markup import Row, rows
from editor.session import Session
from editor.synopsis import Standing, standings, synopsis
from editor.text import Text
from formats.samples import open_sample, samples
from tests.strategies import sessions

_LABELS = {
    "en": "abcdefghij", "es": "abcdefghij", "ru": "абвгдежзик", "ar": "أبجدهوزحطي", "zh": "abcdefghij",
}
_WORDS = {
    "en": "that Members shall measure the tides of every strait with care",
    "es": "que los Miembros midan con cuidado las mareas de cada estrecho compartido",
    "ru": "чтобы Члены тщательно измеряли приливы в каждом проливе",
    "ar": "أن يقيس الأعضاء المد والجزر في كل مضيق بعناية",
    "zh": "各成员应仔细测量每个海峡的潮汐",
}
_CALLS = {"en": "resolves", "es": "resuelve", "ru": "решает", "ar": "يقرر", "zh": "做出决议"}


def version(language: str, calls: list[list[int]], without: frozenset[int] = frozenset(), numbers: int = 1) -> Session:
    """A resolution whose calls have items of so many years each; an item is told by its number in all versions."""
    blocks = [Block("n", Text.of("27 (2027)"), Role.NUMBER), Block("t", Text.of(_WORDS[language]), Role.TITLE)]
    key = 0
    for call, items in enumerate(calls):
        blocks.append(Block(f"call{call}", Text.of(_CALLS[language]), Role.CALL))
        for at, year in enumerate(items):
            key += 1
            if key not in without:
                label = _LABELS[language][at % 10]
                figures = f" {year}" * numbers
                words = " ".join([_WORDS[language]] * (1 + year % 3))
                blocks.append(Block(f"i{key}", Text.of(f"{label})\t{words}{figures}"), Role.ITEM, 1))
    return Session(Document(tuple(blocks), language=language))


def amended(session: Session, *amendments: Amendment) -> list[Row]:
    return rows(replace(session, proposals=(Proposal("p", ("MRD",), amendments=amendments),)))


def told(lines, versions: list[list[Row]]) -> list[tuple[str | None, ...]]:
    """The ids in each line."""
    return [
        tuple(None if at is None else versions[n][at].id for n, at in enumerate(line.cells)) for line in lines
    ]


@given(st.lists(sessions(), min_size=1, max_size=4))
def test_every_row_of_every_version_stands_in_one_line_and_in_its_order(found: list[Session]):
    versions = [rows(session) for session in found]
    lines = synopsis(versions)
    for number, shown in enumerate(versions):
        assert [line.cells[number] for line in lines if line.cells[number] is not None] == list(range(len(shown)))
    assert all(any(cell is not None for cell in line.cells) for line in lines)
    for line in lines:
        for at, standing in zip(line.cells, standings(line, versions), strict=True):
            assert (at is None) or standing is not Standing.MISSING


@given(sessions(), st.integers(2, 4))
def test_a_version_beside_itself_is_level_in_every_line_and_lacks_nothing(session: Session, count: int):
    versions = [rows(session)] * count
    lines = synopsis(versions)
    assert [line.cells for line in lines] == [(at,) * count for at in range(len(versions[0]))]
    assert all(set(standings(line, versions)) <= {Standing.LIKE} for line in lines)


calls = st.lists(st.lists(st.integers(1950, 2049), min_size=1, max_size=7, unique=True), min_size=1, max_size=4)


@given(calls, st.data())
def test_versions_in_five_scripts_are_level_and_what_one_leaves_out_is_missing_there_only(
    found: list[list[int]], data: st.DataObject
):
    count = sum(map(len, found))
    years = iter(range(1950, 2050))
    found = [[next(years) for _ in items] for items in found]  # no year twice: each provision is told by its own
    gone = data.draw(st.frozensets(st.integers(1, count), max_size=2))
    languages = list(_LABELS)
    short = data.draw(st.sampled_from(languages))
    versions = [rows(version(language, found, gone if language == short else frozenset())) for language in languages]
    for ids in told(synopsis(versions), versions):
        whole = next(id for id in ids if id is not None)
        missing = whole.startswith("i") and int(whole[1:]) in gone
        assert ids == tuple(None if missing and language == short else whole for language in languages)


def test_provisions_without_figures_are_aligned_by_label_and_place():
    plan = [[1] * 4, [1] * 3, [1] * 5]
    versions = [rows(version(language, plan, numbers=0)) for language in _LABELS]
    assert all(len(set(ids)) == 1 for ids in told(synopsis(versions), versions))


def test_a_version_that_lacks_a_change_of_the_others_is_told():
    plan = [[2001, 2002, 2003]]
    new = Block("new", Text.of("d)\tnew words of 2031"), Role.ITEM, 1)
    put = Edit(3, 5, Text.of("x"))
    english = amended(version("en", plan), Mod("i1", (put,)), Sup("i2"), Add(new, "i3"))
    russian = amended(version("ru", plan), Mod("i1", (put,)), Mod("i2", (put,)), Add(new, "i3"))
    spanish = rows(version("es", plan))
    versions = [english, russian, spanish]
    found = {
        ids: standings(line, versions)
        for line, ids in zip(synopsis(versions), told(synopsis(versions), versions), strict=True)
    }
    like, lacks, other = Standing.LIKE, Standing.LACKS, Standing.OTHER
    assert found["i1", "i1", "i1"] == (like, like, lacks)
    assert found["i2", "i2", "i2"] == (like, other, lacks)
    assert found["i3", "i3", "i3"] == (like, like, like)
    assert found["new", "new", None] == (like, like, lacks)


def test_a_provision_of_one_version_only_stands_alone_and_says_so():
    plan = [[2001, 2002, 2003]]
    versions = [rows(version("en", plan)), rows(version("es", plan, frozenset({2})))]
    lines = synopsis(versions)
    ids = told(lines, versions)
    assert standings(lines[ids.index(("i2", None))], versions) == (Standing.ALONE, Standing.MISSING)


def test_the_same_sample_in_two_languages_is_level():
    found = {sample.base.stem: sample for sample in samples()}
    versions = [list(rows(open_sample(found[f"resolution-27.{language}"])[1])) for language in ("en", "fr")]
    lines = synopsis(versions)
    roles = [[versions[n][at].block.role for n, at in enumerate(line.cells) if at is not None] for line in lines]
    assert all(len(set(pair)) == 1 for pair in roles)
    assert sum(None in line.cells for line in lines) <= 2
