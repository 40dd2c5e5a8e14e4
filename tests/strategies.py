"""Random texts, documents and proposals for the property tests."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from editor.amendment import Add, Amendment, Edit, Mod, Noc, Proposal, State, Sup
from editor.document import Block, Document, Role
from editor.session import Recorder, Session
from editor.text import ATOM, Atom, Marks, Span, Text

Value = TypeVar("Value")

# Words of the six scripts, with what breaks careless code: combining marks, code points beyond
# the basic plane, ligatures, non-breaking spaces and hyphens, directional digits.
WORDS = [
    "shall", "the", "Member", "tidal", "énergie", "œuvre", "l'État", "приливных", "обязуется", "№\u00a05",
    "潮汐", "能源", "𠀀", "الطاقة", "المدّ", "10", "2031", "UIT\u2011T", "a\u0301", "👨\u200d👩\u200d👧", ",", ";", "(",
]  # fmt: skip

words = st.sampled_from(WORDS)
marks = st.sampled_from([Marks(), Marks(bold=True), Marks(italic=True), Marks(position="super"), Marks(language="fr")])


@st.composite
def spans(draw: st.DrawFn) -> Span:
    if draw(st.integers(0, 12)) == 0:
        return Span(ATOM, Marks(), Atom("footnote", draw(st.sampled_from("abc")), "1"))
    end = draw(st.sampled_from([" ", "", "\n", "\t"]))
    return Span(" ".join(draw(st.lists(words, min_size=1, max_size=4))) + end, draw(marks))


texts = st.lists(spans(), max_size=4).map(lambda found: Text(tuple(found)))


@st.composite
def documents(draw: st.DrawFn, largest: int = 6) -> Document:
    count = draw(st.integers(1, largest))
    roles = st.sampled_from([Role.ITEM, Role.BODY, Role.CALL])
    return Document(tuple(Block(f"p{n}", draw(texts), draw(roles), 1) for n in range(count)))


@st.composite
def edits(draw: st.DrawFn, length: int) -> tuple[Edit, ...]:
    """Edits that fit a block of that many characters, its mark at the end included."""
    cuts = sorted(draw(st.lists(st.integers(0, length + 1), min_size=0, max_size=6, unique=True)))
    out = []
    for start, stop in zip(cuts[::2], cuts[1::2], strict=False):
        text = draw(texts)
        if draw(st.integers(0, 6)) == 0:
            text = Text.of(text, "\u2029", draw(texts))
        out.append(Edit(start, stop, text))
    return tuple(out)


@st.composite
def proposals(draw: st.DrawFn, base: Document, number: int) -> Proposal:
    name = f"ABC{number}"
    amendments: list[Amendment] = []
    after: list[str | None] = [None, *(b.id for b in base)]
    for block in base:
        choice = draw(st.integers(0, 6))
        if choice == 0:
            amendments.append(Sup(block.id))
        elif choice == 1:
            amendments.append(Noc(block.id, draw(st.booleans())))
        elif choice in (2, 3) and (found := draw(edits(len(block.text)))):
            amendments.append(Mod(block.id, found))
    for n in range(draw(st.integers(0, 3))):
        new = Block(f"{name}-{n}", draw(texts), Role.ITEM, 1)
        amendments.append(Add(new, draw(st.sampled_from(after))))
        after.append(new.id)
    state = draw(st.sampled_from([State.DRAFT, State.TABLED, State.AGREED, State.REJECTED]))
    return Proposal(name, (name,), f"{name}/1/1", tuple(amendments), draw(texts), state)


@st.composite
def sessions(draw: st.DrawFn, most: int = 3) -> Session:
    base = draw(documents())
    found = tuple(draw(proposals(base, n)) for n in range(draw(st.integers(0, most))))
    return Session(base, found, recorder=Recorder(("ABC0",), "ABC0/1"))


@st.composite
def echoes(draw: st.DrawFn, base: Document, heard: Proposal, number: int) -> Proposal:
    """A proposal that wants some of what another wants, alike or nearly so, and things of its own."""
    name = f"ABC{number}"
    amendments: list[Amendment] = []
    instead: dict[str | None, str | None] = {}
    for amendment in heard.amendments:
        kept = draw(st.integers(0, 4))
        if isinstance(amendment, Add):
            after = instead.get(amendment.after, amendment.after)
            instead[amendment.target] = after
            if kept:
                text = draw(texts) if kept == 1 else amendment.block.text
                block = replace(amendment.block, id=f"{name}-echo-{len(amendments)}", text=text)
                instead[amendment.target] = block.id
                amendments.append(Add(block, after))
        elif isinstance(amendment, Mod) and kept:
            told = amendment.edits
            if kept == 1:
                told = tuple(replace(e, text=draw(st.sampled_from([e.text, Text.of("other")]))) for e in told)
            elif kept == 2:
                told = tuple(e for e in told if draw(st.booleans()))
            if told:
                amendments.append(Mod(amendment.target, told))
        elif kept:
            amendments.append(amendment)
    known = {a.target for a in amendments} | ({a.target for a in heard.amendments} if draw(st.booleans()) else set())
    own = draw(proposals(base, number))
    amendments.extend(a for a in own.amendments if a.target not in known)
    return replace(own, amendments=tuple(amendments))


@st.composite
def agreeing(draw: st.DrawFn, most: int = 3) -> Session:
    """Sessions in which proposals want much alike."""
    base = draw(documents())
    found = [draw(proposals(base, 0))]
    for number in range(1, draw(st.integers(2, most))):
        found.append(draw(echoes(base, draw(st.sampled_from(found)), number)))
    return Session(base, tuple(found), recorder=Recorder((f"ABC{draw(st.integers(0, most))}",), "ABC/1"))


def generated(strategy: st.SearchStrategy[Value], most: int) -> list[Value]:
    """So many values of a strategy, the same every time, for what is asked about all of them at once."""
    found: list[Value] = []

    @given(strategy, st.none())
    @settings(
        max_examples=most,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    def collect(value: Value, _: None) -> None:
        found.append(value)

    collect()
    return found
