"""What the window says about a session, computed from it: changes in order, counts, file names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import regex

from editor.document import BlockId
from editor.markup import Change, Row
from editor.session import History, Session
from widgets.unnamed import shortened

_WORDS = regex.compile(r"\p{Han}|\p{Hiragana}|\p{Katakana}|[\p{L}\p{M}\p{N}]+(?:[’'\-‑./][\p{L}\p{M}\p{N}]+)*")


@lru_cache(maxsize=65536)
def _words_in(text: str) -> int:
    return sum(1 for _ in _WORDS.finditer(text))


def word_count(rows: Iterable[Row]) -> int:
    """Words of the amended text; each Han character is one, as word processors count."""
    return sum(
        _words_in("".join([s.text.string for s in row.segments if s.change is not Change.DELETED])) for row in rows
    )


def by_sponsors(session: Session) -> dict[str, frozenset[str]]:
    """The proposals of each sponsor, or of several together, by their name; in the order of the proposals.

    Only those that amend something: reasons alone make no text.
    """
    found: dict[str, frozenset[str]] = {}
    for proposal in session.proposals:
        if proposal.amendments:
            name = ", ".join(proposal.sponsors) or proposal.name
            found[name] = found.get(name, frozenset()) | {proposal.id}
    return found


class Jump(NamedTuple):
    """Where a step through the changes leads."""

    target: BlockId
    number: int
    """From 1, in reading order."""
    wrapped: bool
    """True when the step went on from the other end of the text."""


def jump(
    changes: Sequence[BlockId], positions: Callable[[BlockId], int], here: int, forward: bool
) -> Jump | None:
    """The next or previous change seen from row number `here`; `None` when there is none at all.

    `positions` gives the row number of a change.
    """
    if not changes:
        return None
    places = [positions(change) for change in changes]
    if forward:
        at = next((i for i, place in enumerate(places) if place > here), None)
        return Jump(changes[at or 0], (at or 0) + 1, at is None)
    at = next((i for i in reversed(range(len(places))) if places[i] < here), None)
    last = len(changes) - 1
    return Jump(changes[last if at is None else at], (last if at is None else at) + 1, at is None)


def steps_since(history: History, exported: Session | None) -> int | None:
    """How many steps lie between the present session and the one exported last; `None` when there was none.

    Steps back count like steps forward; one that only turned recording on or off is none.
    """
    if exported is None:
        return None
    done = (step.session for step in reversed(history.done[:-1]))
    back = _steps_to(exported, [history.present, *done, history.first])
    forth = _steps_to(exported, [history.present, *(step.session for step in reversed(history.undone))])
    return min((count for count in (back, forth) if count is not None), default=max(1, len(history.done)))


def _steps_to(wanted: Session, sessions: Sequence[Session]) -> int | None:
    """How many steps the first of the sessions is away from the wanted one; `None` when that is none of them."""
    count = 0
    for at, session in enumerate(sessions):
        count += at > 0 and not only_recorder(sessions[at - 1], session)
        if only_recorder(session, wanted):
            return count
    return None


def only_recorder(one: Session, other: Session) -> bool:
    """True when who records is all that is different, if anything is."""
    return replace(one, recorder=other.recorder) == other


def export_path(folder: Path, stem: str, what: str, suffix: str, keep: Iterable[Path], ours: Iterable[Path]) -> Path:
    """``<stem> – <what>.<suffix>`` in `folder`, numbered when that would replace a file not written here.

    `keep` are files never to be written, whatever they are called; `ours` those that an export of
    this window wrote before and may write again.
    """
    forbidden = {path.absolute() for path in keep}
    own = {path.absolute() for path in ours}
    stem = shortened(stem)
    number = 1
    while True:
        name = f"{stem} – {what}{suffix}" if number == 1 else f"{stem} – {what} ({number}){suffix}"
        path = (folder / name).absolute()
        if path not in forbidden and (path in own or not path.exists()):
            return path
        number += 1


def without_tag(stem: str, words: Iterable[str]) -> str:
    """A stem without the ``– final`` that an earlier export gave it."""
    for word in words:
        stem = stem.removesuffix(f" – {word}")
    return stem
