"""Makes the files of the samples from their sources: python packaging/make_samples.py

A source is one line a paragraph: role and level, tab, text. In the text ``*`` is italic, ``**`` bold,
``[^1]`` a footnote, ``{-...-}`` deleted and ``{+...+}`` inserted. A line that begins with `` @`` names
the proposal of the line above, the marker, the state, and for the two ends of a move a word they share;
one that begins with `` >`` gives its reasons. The same paragraph twice is amended by two proposals.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from editor.addresses import addresses  # noqa: E402
from editor.amendment import Add, Amendment, Mod, Noc, Proposal, State, Sup  # noqa: E402
from editor.conventions import dressed  # noqa: E402
from editor.document import Block, BlockId, Cell, Document, Layout, Role  # noqa: E402
from editor.markup import Change, Segment, edits_from  # noqa: E402
from editor.profile import profile  # noqa: E402
from editor.rendering import Kind, render  # noqa: E402
from editor.session import Session, check  # noqa: E402
from editor.text import ATOM, PLAIN, Atom, Span, Text  # noqa: E402
from formats.codec import Codec  # noqa: E402
from formats.docx import Docx  # noqa: E402
from formats.json import dumps, proposals_to_json  # noqa: E402
from formats.odt import Odt  # noqa: E402

SAMPLES = ROOT / "resources" / "samples"
SIGNS = re.compile(r"(\{-|-\}|\{\+|\+\}|\*\*|\*|\[\^\d+\])")
COLUMNS = (200.0, 120.0, 120.0)


@dataclass
class Source:
    """What is read so far."""

    language: str
    blocks: list[Block] = field(default_factory=list)
    proposals: dict[str, Proposal] = field(default_factory=dict)
    moves: dict[str, BlockId] = field(default_factory=dict)
    rows: int = 0
    added: int = 1


def segments(marked: str) -> tuple[Segment, ...]:
    """The kept, deleted and inserted characters of a line."""
    change, marks, at = Change.KEPT, PLAIN, 0
    out: list[Segment] = []
    for piece in SIGNS.split(marked):
        match piece:
            case "":
                continue
            case "{-":
                change = Change.DELETED
            case "{+":
                change = Change.INSERTED
            case "-}" | "+}":
                change = Change.KEPT
            case "*":
                marks = marks.but(italic=not marks.italic)
            case "**":
                marks = marks.but(bold=not marks.bold)
            case _:
                number = piece.removeprefix("[^").removesuffix("]") if SIGNS.fullmatch(piece) else ""
                note = Atom("footnote", f"footnote:{number}", number)
                span = Span(ATOM, PLAIN, note) if number else Span(piece, marks)
                out.append(Segment(change, Text((span,)), at))
                at += len(span.text) if change is not Change.INSERTED else 0
    return tuple(out)


def spelled(parts: Iterable[Segment], without: Change) -> Text:
    return Text(tuple(span for part in parts if part.change is not without for span in part.text.spans))


def read(lines: Sequence[str], language: str) -> Session:
    """The session that a source tells, with block ids of its own."""
    source = Source(language)
    current: list[tuple[Block, tuple[Segment, ...], BlockId | None]] = []
    name = ""
    for line in lines:
        if line.startswith(" @ "):
            name, marker, told = line[3:].split(" ", 2)
            state = next(state for state in sorted(State, key=len, reverse=True) if told.startswith(state))
            amend(source, name, marker, state, told.removeprefix(state).strip(), current)
        elif line.startswith(" > "):
            reasons = spelled(segments(line[3:]), Change.DELETED)
            source.proposals[name] = replace(source.proposals[name], reasons=reasons)
        else:
            current = paragraph(source, line)
    base = Document(
        tuple(source.blocks), language=language, columns=MappingProxyType({"T1": COLUMNS} if source.rows else {})
    )
    base = dressed(base, each=True)
    return Session(base, tuple(alike(proposal, base) for proposal in source.proposals.values()))


def alike(proposal: Proposal, base: Document) -> Proposal:
    """The proposal with the words it puts into a provision marked as those around them."""

    def marked(amendment: Amendment) -> Amendment:
        if not isinstance(amendment, Mod):
            return amendment
        text = base.block(amendment.target).text
        return replace(
            amendment,
            edits=tuple(
                replace(e, text=Text(tuple(s._replace(marks=text.marks_at(e.start)) for s in e.text.spans)))
                if all(s.marks is PLAIN and s.atom is None for s in e.text.spans)
                else e
                for e in amendment.edits
            ),
        )

    return replace(proposal, amendments=tuple(map(marked, proposal.amendments)))


def paragraph(source: Source, line: str) -> list[tuple[Block, tuple[Segment, ...], BlockId | None]]:
    """The blocks of a line, the words of each, and the block before it."""
    head, rest = line.split("\t", 1)
    kind, _, level = head.partition(" ")
    names = {"number": Role.NUMBER, "title": Role.TITLE, "conference": Role.CONFERENCE, "row": Role.TABLE}
    role = names.get(kind) or Role(kind)
    layout = Layout(rtl=source.language == "ar", page_break=role is Role.ANNEX)
    out = []
    for column, words in enumerate(rest.split("\t") if role is Role.TABLE else [rest]):
        parts = segments(words)
        base = spelled(parts, Change.INSERTED)
        before = source.blocks[-1].id if source.blocks else None
        if base and source.blocks and source.blocks[-1].text == base and role is not Role.TABLE:
            out.append((source.blocks[-1], parts, before))  # the same paragraph once more
            continue
        block = Block(
            f"b{len(source.blocks)}" if base else f"new{source.added}",
            base or spelled(parts, Change.DELETED),
            role,
            int(level) if level and role is not Role.FOOTNOTE else 0,
            layout=layout,
            cell=Cell("T1", source.rows, column) if role is Role.TABLE else None,
            story=f"footnote:{level}" if role is Role.FOOTNOTE else "",
        )
        if base:
            source.blocks.append(block)
        else:
            source.added += 1
        out.append((block, parts, before))
    source.rows += role is Role.TABLE
    return out


def amend(
    source: Source,
    name: str,
    marker: str,
    state: State,
    move: str,
    current: Sequence[tuple[Block, tuple[Segment, ...], BlockId | None]],
) -> None:
    proposal = source.proposals.get(name) or Proposal(name, (name.split("/", maxsplit=1)[0],), name, state=state)
    for block, parts, before in current:
        amendment: Amendment | None = None
        if marker.startswith("ADD"):
            amendment = Add(block, before)
        elif marker.startswith("SUP"):
            amendment = Sup(block.id)
        elif marker.startswith("NOC"):
            amendment = Noc(block.id, marker == "NOC_")
        elif edits := edits_from(parts):
            amendment = Mod(block.id, edits)
        if move and move in source.moves:
            other = proposal.amendment(source.moves[move])
            if isinstance(amendment, Sup) and isinstance(other, Add):
                proposal = proposal.put(replace(other, moved_from=block.id))
                amendment = replace(amendment, moved_to=other.block.id)
        elif move:
            source.moves[move] = block.id
        if amendment:
            proposal = proposal.put(amendment)
    source.proposals[name] = proposal


def renamed(proposal: Proposal, names: dict[BlockId, BlockId]) -> Proposal:
    """The proposal, with other names for the blocks of the base."""

    def one(amendment: Amendment) -> Amendment:
        if isinstance(amendment, Add):
            after, source = amendment.after, amendment.moved_from
            return replace(amendment, after=names.get(after or "", after), moved_from=names.get(source or "", source))
        return replace(amendment, target=names[amendment.target])

    return replace(proposal, amendments=tuple(one(a) for a in proposal.amendments))


def by_address(script: dict, base: Document) -> dict:  # type: ignore[type-arg]
    """The script as a person would write it: provisions called as people call them, nothing said twice."""
    known = addresses(base)
    told = {id: address for id, address in known.items() if list(known.values()).count(address) == 1}
    for proposal in script["proposals"]:
        for key in ("id", "sponsors", "marker", "origin", "date"):
            del proposal[key]
        for amendment in proposal["amendments"]:
            amendment.pop("address", None)
            for key in ("block", "after", "moved_from"):
                if amendment.get(key) in told:
                    amendment[key] = told[amendment[key]]
    return script


def make(file: str, language: str) -> None:
    session = read((SAMPLES / f"{file}.txt").read_text(encoding="utf-8").splitlines(), language)
    rendering = render(replace(session, proposals=()), Kind.ORIGINAL, profile("plain"))
    codecs: tuple[Codec, ...] = (Docx(), Odt())
    for codec in codecs:
        data = codec.write(rendering).data
        (SAMPLES / f"{file}.{codec.suffix}").write_bytes(data)
        base = codec.read(data).document
        assert [b.text.plain for b in base] == [b.text.plain for b in session.base], f"{file}.{codec.suffix}"
    base = Docx().read((SAMPLES / f"{file}.docx").read_bytes()).document
    names = {ours.id: theirs.id for ours, theirs in zip(session.base, base, strict=True)}
    proposals = tuple(renamed(proposal, names) for proposal in session.proposals)
    check(Session(base, proposals))
    script = by_address(proposals_to_json(proposals, base), base)
    (SAMPLES / f"{file}.json").write_text(dumps(script), encoding="utf-8")


if __name__ == "__main__":
    for sample in tomllib.loads((SAMPLES / "index.toml").read_text(encoding="utf-8"))["sample"]:
        make(sample["file"], sample["language"])
        print(sample["file"])
