"""Language versions aligned: laws for any rows, and truth for versions whose provisions are known."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from editor.amendment import Add, Amendment, Edit, Mod, Proposal, Sup
from editor.document import Block, Cell, Document, Role
from editor.markup import Row, rows
from editor.session import Session
from editor.synopsis import Standing, standings, synopsis
from editor.text import Text
from formats.samples import open_sample, samples
from tests.strategies import sessions

_LABELS = {
    "en": "abcdefghij",
    "es": "abcdefghij",
    "ru": "абвгдежзик",
    "ar": "أبجدهوزحطي",
    "zh": "abcdefghij",
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
    return [tuple(None if at is None else versions[n][at].id for n, at in enumerate(line.cells)) for line in lines]


@given(st.lists(sessions(), min_size=1, max_size=4))
@settings(max_examples=60)
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


def alike(*blocks: Block) -> list[Row]:
    """The rows of a text whose paragraphs have the same words; their labels, figures and places tell them apart."""
    return list(rows(Session(Document(tuple(blocks)))))


def item(id: str, label: str = "", numbering: str = "", words: str = "to measure the tides") -> Block:
    return Block(id, Text.of(f"{label}\t{words}" if label else words), Role.ITEM, 1, numbering=numbering)


def missing(whole: list[Row], short: list[Row]) -> list[str | None]:
    """What stands alone when two versions are aligned; what has the same id in both must stand in one line."""
    found = told(synopsis([whole, short]), [whole, short])
    assert all(one == other for one, other in found if one and other), found
    return [one or other for one, other in found if not (one and other)]


def test_a_label_tells_which_item_is_missing_whether_it_is_typed_or_numbered_by_the_file():
    letters = {"i1": "a)", "i2": "b)", "i3": "c)", "i4": "d)"}
    for gone in letters:
        for russian in (True, False):
            typed = alike(*(item(id, label) for id, label in letters.items()))
            others = {id: "абвг"[at] + ")" if russian else label for at, (id, label) in enumerate(letters.items())}
            assert missing(typed, alike(*(item(id, label) for id, label in others.items() if id != gone))) == [gone]
            numbered = (item(id, numbering=label) for id, label in others.items() if id != gone)
            assert missing(typed, alike(*numbered)) == [gone]


def test_what_hangs_on_a_call_tells_which_one_it_is():
    def call(name: str, items: int) -> list[Block]:
        below = [item(f"{name}-{at}", f"{letter})") for at, letter in enumerate("abcdef"[:items])]
        return [Block(name, Text.of("resolves"), Role.CALL), *below]

    first, second = call("one", 2), call("two", 5)
    assert missing(alike(*first, *second), alike(*second)) == [block.id for block in first]
    assert missing(alike(*second, *first), alike(*second)) == [block.id for block in first]
    note = Block("note", Text.of("See the tables."), Role.FOOTNOTE, story="note-1")
    assert missing(alike(*first, *second, note), alike(*second, note)) == [block.id for block in first]


def test_cells_are_told_by_their_place_and_a_table_by_all_that_is_in_it():
    def table(name: str, rows_: int, columns: int = 2) -> list[Block]:
        cells = ((row, column) for row in range(rows_) for column in range(columns))
        return [Block(f"{name}-{r}-{c}", Text.of("low"), Role.TABLE, cell=Cell(name, r, c)) for r, c in cells]

    body = Block("body", Text.of("to keep the tables"), Role.BODY)
    first, second = table("one", 1), table("two", 4)
    for gone in range(1, 8):
        assert missing(alike(*second), alike(*(c for c in second if c != second[gone]))) == [second[gone].id]
    assert missing(alike(*first, body, *second), alike(body, *second)) == [block.id for block in first]
    assert missing(alike(*first, *second), alike(*second)) == [block.id for block in first]


def test_of_a_long_text_each_provision_is_told_by_its_figures_and_what_was_moved_stands_alone():
    whole = [item(f"i{n}", words=f"the tide of {n}") for n in range(1000, 1250)]
    short = [block for at, block in enumerate(whole) if not 20 <= at < 50 and at % 40 != 3]
    gone = [block.id for block in whole if block not in short]
    assert missing(alike(*whole), alike(*short)) == gone
    assert missing(alike(*short), alike(*whole)) == gone
    last = whole[:100] + whole[101:] + whole[100:101]
    assert missing(alike(*whole), alike(*last)) == ["i1100", "i1100"]
    same = [item(f"i{n}") for n in range(210)]
    assert missing(alike(*same), alike(*same)) == []


def test_an_empty_line_is_no_provision_until_somebody_adds_it():
    base = version("en", [[2001]])
    blank = replace(base, base=Document((*base.base.blocks, Block("blank", Text()))))
    plain = rows(base)
    added_ = amended(base, Add(Block("blank", Text()), "i1"))
    for versions, standing in (([rows(blank), plain], Standing.LIKE), ([added_, plain], Standing.LACKS)):
        line = synopsis(versions)[-1]
        assert line.cells[1] is None
        assert standings(line, versions) == (Standing.LIKE, standing)


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
