"""What a person does to the text, as functions from one session to the next.

Places are told in the marked text, as the window shows it: a row, and an offset in code points
into all its characters, deleted and inserted alike (`Row.shown`).
"""

from __future__ import annotations

from dataclasses import dataclass

from editor.document import BlockId
from editor.session import Session
from editor.text import Text


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the marked text: before the character at `offset` of `row.shown`."""

    row: BlockId
    offset: int


@dataclass(frozen=True, slots=True)
class Recorded:
    """What came of it: the next session, and where the caret stands then."""

    session: Session
    place: Place


def replace_text(session: Session, start: Place, stop: Place, text: Text) -> Recorded:
    """Put `text` in place of what stands between two places; a `BREAK` in it makes paragraphs.

    Base words are deleted, words the active proposal inserted vanish, deleted ones stay deleted.
    Rows wholly inside are suppressed. Raises `NotRecording`, `OthersText`.
    """
    raise NotImplementedError
