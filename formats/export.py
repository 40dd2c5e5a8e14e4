"""One export: a session, drawn as one kind, written as one format."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from editor.deciding import sides
from editor.document import Block, Role
from editor.profile import Profile
from editor.rendering import Kind, Paragraph, Rendering, render
from editor.session import Session
from editor.words import words
from formats.codec import Codec, Note, Written
from formats.crossing import PLAIN_STANCE, Crossing, Dressing, led
from formats.files import CODECS, codec


def rendering(session: Session, kind: Kind, rules: Profile) -> Rendering:
    """What a file of that kind holds, with the words of the document's language."""
    drawn = render(session, kind, rules, words(session.base.language).reasons_label)
    return replace(drawn, by_hand=_marked_by_hand(session))


def export(
    session: Session,
    kind: Kind,
    suffix: str,
    rules: Profile,
    source: bytes | None = None,
    parsed: object = None,
    origin: str = "",
) -> Written:
    """The bytes of a file with that ending.

    `source` is the file the base text was read from, and `origin` how it ends where that is otherwise: of such
    a file looks, pages and places go along, and what cannot is told. `parsed` is what its reader made of it,
    where that was kept. Raises `WriteError` for an unknown ending.
    """
    target = codec(suffix)
    if source is None or origin in ("", target.suffix):
        written = target.write(rendering(session, kind, rules), source, parsed)
    else:
        found = _crossing(origin, target, source, parsed, kind is not Kind.ORIGINAL)
        if kind in (Kind.TRACKED, Kind.MARKED):
            found.leave_links()
        session = replace(session, base=led(session.base, found, kind is not Kind.ORIGINAL))
        written = target.write(_in_company(rendering(session, kind, rules), found), crossing=found)
        written = replace(written, notes=(*found.notes(), *written.notes))
    return replace(written, notes=(*undecided(session, kind), *written.notes))


def _crossing(origin: str, target: Codec, source: bytes, parsed: object, final: bool) -> Crossing:
    reader = next((known for known in CODECS if known.suffix == origin), None)
    if not target.looks:
        return Crossing()
    found = reader.crossing(source, parsed, final) if reader is not None else None
    if found is None:
        found = Crossing()
        if origin in _LOOKS:
            found.leave("looks")
    return found


def _in_company(drawn: Rendering, crossing: Crossing) -> Rendering:
    """The rendering with added provisions in the style of those like them, and standing as they do.

    In the format of the file its writer does so; what goes into another one has looks by style and block alone.
    """
    if not crossing.styles:
        return drawn
    models: dict[tuple[Role, int, bool, bool], Block] = {}
    for block in reversed(drawn.base.blocks):
        models[_like(block)] = block
    out: list[Paragraph] = []
    for paragraph in drawn.paragraphs:
        block = paragraph.block
        if not paragraph.added:
            models[_like(block)] = block
        elif block.id not in drawn.base and not block.style and _like(block) in models:
            model = models[_like(block)]
            paragraph = replace(paragraph, block=replace(block, style=model.style))
            stance = crossing.blocks[model.id].stance if model.id in crossing.blocks else PLAIN_STANCE
            crossing.blocks[block.id] = Dressing(block.text.string, stance=stance)
        out.append(paragraph)
    return replace(drawn, paragraphs=tuple(out))


def _like(block: Block) -> tuple[Role, int, bool, bool]:
    return block.role, block.level, block.cell is None, not block.story


_LOOKS: Final = frozenset({"rtf", "html", "pdf"})
"""Formats that say how words look, of which only the words and their marks are read."""


def decided(session: Session, kind: Kind, suffix: str, source: bytes) -> Written | None:
    """The same for a session as it was read from `source`, clean or original, decided in the file itself.

    What the session cannot tell of is decided so as well: formats, equations, cells. `None` where the
    file has to be written paragraph by paragraph. Raises `WriteError` for an unknown ending.
    """
    if kind not in (Kind.CLEAN, Kind.ORIGINAL) or _marked_by_hand(session):
        return None
    return codec(suffix).decide(source, kind is Kind.CLEAN)


def undecided(session: Session, kind: Kind) -> tuple[Note, ...]:
    """One note for each collision in what the file shows; those that want the very same are named together."""
    if kind is Kind.ORIGINAL:
        return ()
    names = {proposal.id: proposal.name for proposal in session.proposals}
    notes = []
    for block, *both in sides(session):
        first, second = (", ".join(names[id] for id in ids) for ids in both)
        between = "; " if "," in first + second else ", "
        notes.append(Note("collision", block, f"{first}{between}{second}"))
    return tuple(notes)


def _marked_by_hand(session: Session) -> bool:
    """Whether the base text may be another than the file's (`editor.handmade.read_marks`)."""
    return any(proposal.id.startswith("hand") for proposal in session.proposals) or any(
        block.role is Role.PROPOSAL for block in session.base
    )
