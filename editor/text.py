"""Text as a value: characters with marks, and atoms that count as one character.

A `Text` is a flat tuple of `Span`s, never nested tags, so a place in it is a number: offsets
count code points, 0 before the first. Equal text has one form: neighbours with equal marks are
joined and nothing is empty. `ATOM` stands for each atom in the characters; a line break inside
a paragraph is ``"\\n"``, a tab ``"\\t"``, a non-breaking hyphen U+2011, and `BREAK` a paragraph
mark, which only the text of an edit may hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Final, NamedTuple

from editor.frozen import setters

ATOM: Final = "\ufffc"
BREAK: Final = "\u2029"


@dataclass(frozen=True, slots=True)
class Marks:
    """How characters look by themselves. Underline and strike here are format, not amendment."""

    bold: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False
    double: bool = False
    """The underline or strike is of two lines: by hand, such words are moved."""
    small_caps: bool = False
    capitals: bool = False
    """Shown in capitals, stored as typed (`w:caps`, `fo:text-transform`)."""
    position: str = ""
    """``"super"``, ``"sub"`` or nothing."""
    language: str = ""
    """BCP 47 tag where it differs from the document's, else nothing."""
    link: str = ""
    """Address the characters lead to, or nothing."""

    def but(self, **changes: bool | str) -> Marks:
        """The same marks with some changed."""
        return replace(self, **changes)  # type: ignore[arg-type]


PLAIN: Final = Marks()


@dataclass(frozen=True, slots=True)
class Atom:
    """A thing that stands for one character: a footnote reference, an image, a field, an object."""

    kind: str
    """``"footnote"``, ``"endnote"``, ``"image"``, ``"field"``, ``"object"``, ``"break"`` (page or column)."""
    key: str
    """Names it within its document: the note's story, the image's name in `Document.media`."""
    shown: str = ""
    """What a reader sees in its place: the note's number, the field's result, alternative text."""


class Span(NamedTuple):
    """Characters that share their marks; or one atom, whose text is `ATOM`."""

    text: str
    marks: Marks = PLAIN
    atom: Atom | None = None


def _joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    out: list[Span] = []
    before: Marks | None = None
    """Marks of the characters before; `None` where none can be joined."""
    for span in spans:
        text, marks, atom = span
        if not text:
            continue
        # Most equal marks are the same, and most others differ in what is asked first.
        if before is not None and atom is None and (
            before is marks or (before.bold == marks.bold and before.italic == marks.italic and before == marks)
        ):  # fmt: skip
            out[-1] = Span(out[-1].text + text, before)
            continue
        before = marks if atom is None else None
        out.append(span)
    return tuple(out)


@dataclass(frozen=True, slots=True, init=False)
class Text:
    """The characters of one paragraph, in logical order. Build it from any spans: it joins them."""

    spans: tuple[Span, ...]
    string: str = field(init=False, compare=False, repr=False)
    """All characters, `ATOM` for each atom."""

    def __init__(self, spans: tuple[Span, ...] = ()) -> None:
        if len(spans) == 1 and spans[0].text:
            string = spans[0].text
        else:
            spans = _joined(spans)
            string = spans[0].text if len(spans) == 1 else "".join([span.text for span in spans])
        _put_spans(self, spans)
        _put_string(self, string)

    @staticmethod
    def of(*parts: str | Span | Text) -> Text:
        """Text of plain strings, spans and texts, one after the other."""
        spans: list[Span] = []
        for part in parts:
            if isinstance(part, str):
                spans.append(Span(part))
            elif isinstance(part, Text):
                spans.extend(part.spans)
            else:
                spans.append(part)
        return Text(tuple(spans))

    def __len__(self) -> int:
        return len(self.string)

    def __bool__(self) -> bool:
        return bool(self.string)

    def __add__(self, other: Text) -> Text:
        return Text(self.spans + other.spans)

    @property
    def plain(self) -> str:
        """What a reader sees: atoms by what they show."""
        if ATOM not in self.string:
            return self.string
        return "".join(span.atom.shown if span.atom else span.text for span in self.spans)

    @property
    def atoms(self) -> tuple[Atom, ...]:
        """The atoms, in order."""
        return tuple(span.atom for span in self.spans if span.atom)

    def __getitem__(self, part: slice) -> Text:
        """Characters [start:stop); offsets beyond either end are cut as Python does."""
        if part.step not in (None, 1):
            raise ValueError("text is cut in whole stretches")
        string = self.string[part]
        if len(string) == len(self.string):
            return self
        if len(self.spans) == 1:
            return Text((Span(string, self.spans[0].marks),)) if string else EMPTY
        start, stop, _ = part.indices(len(self.string))
        out: list[Span] = []
        at = 0
        for span in self.spans:
            end = at + len(span.text)
            if end > start and at < stop:
                piece = span.text[max(start - at, 0) : stop - at]
                out.append(span if len(piece) == len(span.text) else Span(piece, span.marks))
            at = end
            if at >= stop:
                break
        return Text(tuple(out))

    def marks_at(self, offset: int) -> Marks:
        """Marks a character typed at `offset` takes: those of the one before, else the one after."""
        at = 0
        for span in self.spans:
            at += len(span.text)
            if offset <= at:
                return span.marks if span.atom is None else PLAIN
        return PLAIN

    def split(self) -> Iterator[Text]:
        """The stretches between paragraph marks (`BREAK`); one more than there are marks."""
        start = 0
        while (at := self.string.find(BREAK, start)) >= 0:
            yield self[start:at]
            start = at + 1
        yield self[start:]


_put_spans, _put_string = setters(Text)
EMPTY: Final = Text()
