"""What every paragraph of a document is: instruments, calls, items with levels, headings, annexes.

`recognise` reads a document line by line, once, with a running state, since a line alone does not
tell: ``i)`` is the first sub-item or the ninth item, a short line a title or a heading, ``MOD`` a
proposal line or a summary of one. Paragraph styles are believed first, words and form next. What
nothing is known of stays body text; text, identity and order are never touched.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Final

from editor.document import Block, BlockId, Document, Instrument, Role
from editor.labels import readings
from editor.levels import Levels, comes_after
from editor.lines import BLANK, Line, Paragraph, Sign, lines
from editor.signs import (
    NumberLine,
    conference_line,
    decided,
    organ,
    proposal_line,
    reference_line,
    style,
)
from editor.text import ATOM
from editor.words import call, guess_language, inline_call

_STOPS: Final = (".", "。", "．", ".»", '."', ".”", "!", "?", ".]", "。]")
_QUOTES: Final = ('"', "“", "«", "„")
_COLONS: Final = (":", "：")
_ORGAN_ENDS: Final = (",", "،", "，", *_COLONS)
_ANDS: Final = (", and", "; and", ", et", "; et", ", y", "; y", ", и", "; и", "，和", "；和")
_HEAD_ENDS: Final = (*_ORGAN_ENDS, ")", "\uff09")
_PAUSES: Final = (",", "،", "，", ";", "؛", "；", ",]", ";]", *_COLONS)
_ENDS: Final = (*_STOPS, *_PAUSES)

# Named once: Python 3.11 finds the members of an `Enum` slowly, and every line asks for several.
_ANNEX: Final = Role.ANNEX
_BODY: Final = Role.BODY
_CALL: Final = Role.CALL
_CONFERENCE: Final = Role.CONFERENCE
_END: Final = Role.END
_FOOTNOTE: Final = Role.FOOTNOTE
_FRONT: Final = Role.FRONT
_HEADING: Final = Role.HEADING
_ITEM: Final = Role.ITEM
_LEAD_IN: Final = Role.LEAD_IN
_NUMBER: Final = Role.NUMBER
_PROPOSAL: Final = Role.PROPOSAL
_REASONS: Final = Role.REASONS
_REFERENCE: Final = Role.REFERENCE
_TABLE: Final = Role.TABLE
_TITLE: Final = Role.TITLE

_ROMAN: Final = ("I", "I.")
_SAYING: Final = (_ITEM, _BODY)
_PROVISIONS: Final = (_CALL, _ITEM, _CONFERENCE, _PROPOSAL, _REASONS)

_TITLE_LINES: Final = 6
"""A title runs over no more lines than that."""
_ALONE: Final = 60
"""Characters of a conference line at most when its comma is missing."""
_NEAR: Final = 10
"""Lines within which a number line is followed by its conference line or first call."""
_AHEAD: Final = 60
"""Lines within which a call is looked for, to know whether a resolution goes on."""
_ADOPTION: Final = 6
"""Lines that tell when a text was adopted are no more."""
_REPORT_LINES: Final = 3
"""Numbered paragraphs in a row that make a report."""


def recognise(document: Document) -> Document:
    """The document with role and level of every block, its instruments, and its language where unknown."""
    return recognised(document, document.blocks)


def recognised(document: Document, paragraphs: Sequence[Paragraph]) -> Document:
    """The document with those paragraphs as its blocks, and all that `recognise` tells of them.

    Who reads a file has no need to make blocks first: they are made once, when their roles are known.
    """
    reading = _Reading(paragraphs)
    reading.run()
    blocks = [
        one
        if isinstance(one, Block) and one.role is role and one.level == level
        else Block(one.id, one.text, role, level, one.style, one.layout, one.cell, one.story, one.numbering)
        for one, role, level in zip(paragraphs, reading.roles, reading.levels, strict=True)
    ]
    language = document.language or guess_language(_sample(paragraphs))
    return replace(document, blocks=tuple(blocks), instruments=tuple(reading.instruments), language=language)


def _sample(blocks: Sequence[Paragraph]) -> str:
    """Some 20,000 characters, from the beginning and the middle: a cover may be in another language."""
    out: list[str] = []
    for start in (0, len(blocks) // 2):
        size = 0
        for block in blocks[start : start + 300]:
            out.append(block.text.string)
            size += len(block.text)
            if size > 10_000:
                break
    return " ".join(out)


class Zone(StrEnum):
    """Where in a document the reading stands. Strings, since each line asks by it for what reads it."""

    LOOSE = "no instrument is known: provisions are read as they come"
    FRONT = "around the instruments"
    HEAD = "number line, title, reference, conference line"
    CALLS = "calls and their items"
    GENERAL_ASSEMBLY = "paragraphs with the call at their head"
    SECTIONS = "headings and numbered provisions"
    ANNEX = "an annex"
    ENDED = "behind the end mark, where only an annex may follow"
    REPORT = "numbered paragraphs that run on across headings"


class _Reading:
    """One pass over a document. `roles`, `levels` and `instruments` are its result."""

    def __init__(self, blocks: Sequence[Paragraph]) -> None:
        self.blocks = blocks
        # What each is when nothing more is known of it.
        self.roles = [_FOOTNOTE if block.story else _BODY if block.cell is None else _TABLE for block in blocks]
        self.levels = [0] * len(blocks)
        self.instruments: list[Instrument] = []
        self.spans: list[range] = []
        """Positions of the blocks of each."""
        self.lines = list(lines(blocks))
        self.zone = Zone.LOOSE
        self.list = Levels()
        self.heading = 0
        """Level of the last numbered heading."""
        self.previous: Line | None = None
        """Last line of the instrument, cells left out."""
        self.previous_role = _BODY
        self.title: list[str] = []
        self.first = -1
        """Position of the first block of the open instrument; -1 while there is none."""
        self.opening = NumberLine("", "", "", False, False)
        self.last = 0
        self.layout = "itu"
        self.untold = False
        """True after a call while its items carry no label."""
        self.annex_title = 0
        """Lines that may still be the title of an annex."""
        self.operative = False
        self.lined = False
        """True below a proposal line whose text has not begun."""
        self.governed = False
        """True when the open instrument stands whole under a proposal line: its reasons close it."""
        self.starts: set[int] = set()
        """Lines that open an instrument."""
        self.lined_firsts: set[BlockId] = set()
        """First blocks of the instruments that stand under a proposal line."""

    def run(self) -> None:
        starts = self.starts = self._starts()
        if not starts:
            report = self._report_start()
            if report >= 0:
                starts = {report}
                self.layout = "report"
        if starts:
            self.zone = Zone.FRONT
        for at, line in enumerate(self.lines):
            if line.sign == Sign.CELL:
                if self.first >= 0 and self.zone is not Zone.FRONT:
                    self.last = line.at
                continue
            if at in starts:
                self._open(at, line)
            elif line.sign == Sign.PROPOSAL:
                if self._closes(at, starts):
                    self._close()
                self.lined = True
                self._set(line, _PROPOSAL, inside=False)
            elif line.sign == Sign.REASONS and line.role in (None, _REASONS) and self._is_reasons(line):
                if self.governed:
                    self._close()
                self.lined = False
                self._set(line, _REASONS, inside=False)
            elif line.role is _FOOTNOTE:
                self._set(line, _FOOTNOTE)
            else:
                self._HANDLERS[self.zone](self, at, line)
        self._close()
        self._drop_covers()

    def _drop_covers(self) -> None:
        """A number line printed once more, on a cover or in a list of contents, opens no instrument of its own."""
        if len(self.instruments) < 2:
            return
        lasting = {(one.kind, one.number): n for n, one in enumerate(self.instruments)}
        kept: list[Instrument] = []
        for number, (one, span) in enumerate(zip(self.instruments, self.spans, strict=True)):
            again = bool(one.number) and lasting[one.kind, one.number] > number
            if not again or one.first in self.lined_firsts or any(self.roles[n] in _PROVISIONS for n in span):
                kept.append(one)
                continue
            for n in span:
                if self.roles[n] not in (_TABLE, _FOOTNOTE) and self.blocks[n].text.string.strip(BLANK):
                    self.roles[n], self.levels[n] = _FRONT, 0
        self.instruments = kept

    def _below(self, at: int) -> Line | None:
        """The line below, if there is one."""
        return self.lines[at + 1] if at + 1 < len(self.lines) else None

    # Where instruments begin

    def _starts(self) -> set[int]:
        """Lines at which an instrument begins."""
        starts: set[int] = set()
        behind = -1
        """Where the last instrument's own conference line may still stand."""
        for at, line in enumerate(self.lines):
            sign = line.sign
            if sign == Sign.NOTHING:
                if at > behind and (line.text[-1] in _ORGAN_ENDS or len(line.text) < _ALONE) and self._opens(at):
                    starts.add(self._untitled_start(at))
                    behind = at
            elif sign == Sign.NUMBER:
                if self._is_number_line(at):
                    starts.add(at)
                    behind = at + _NEAR
                else:
                    line.sign = Sign.LABEL if line.label else Sign.NOTHING
            elif sign == Sign.PROPOSAL and not self._is_proposal_line(at):
                line.sign = Sign.NOTHING
        return starts

    def _untitled_start(self, at: int) -> int:
        """A text without number line begins with the title above its conference line, if there is one."""
        above = self.lines[at - 1] if at else None
        if (
            above is not None
            and above.sign == Sign.NOTHING
            and above.role in (None, _TITLE)
            and above.text[0].isalpha()
            and not above.text.endswith(_ENDS)
            and len(above.text) < 300
        ):
            return at - 1
        return at

    def _is_number_line(self, at: int) -> bool:
        line = self.lines[at]
        number = line.number
        if line.role is _NUMBER or number is None:
            return True
        if number.capitals and number.number:
            return True
        if at and self.lines[at - 1].sign in (Sign.PROPOSAL, Sign.ANNEX):
            return True
        for below in range(at + 1, min(at + 1 + _NEAR, len(self.lines))):
            coming = self.lines[below]
            if coming.sign in (Sign.NUMBER, Sign.PROPOSAL, Sign.REASONS):
                return False
            if below == at + 1 and number.title and coming.sign == Sign.NOTHING and decided(coming.text):
                line.number = number._replace(kind="decision")
                return True
            if coming.sign == Sign.LABEL:
                return bool(number.number) and below < at + 3 and self._begins_with_call(coming)
            if coming.sign == Sign.NOTHING and (
                coming.role is _CALL
                or conference_line(coming.text)
                or self._is_bare_call(coming)
                or self._opens(below)
                or (number.title and below == at + 1 and self._begins_with_call(coming))
            ):
                return True
        return False

    def _is_proposal_line(self, at: int) -> bool:
        line = self.lines[at]
        found = proposal_line(line.text)
        if line.role is _PROPOSAL:
            return True
        if found is None:
            return False
        before = self.lines[at - 1] if at else None
        behind = self._below(at)
        beside_number = behind is not None and behind.sign == Sign.NUMBER
        beside_proposal = any(
            other is not None and other.sign == Sign.PROPOSAL and (p := proposal_line(other.text)) is not None
            and bool(p.number) != bool(found.number) and bool(p.marker) != bool(found.marker)
            for other in (before, behind)
        )  # fmt: skip
        if found.marker and (found.number or found.provision):
            return True
        if found.marker:
            return beside_number or beside_proposal or line.all("bold")
        # A number alone: `A/68/98` is a document of the United Nations, no proposal.
        return any(len(s) > 1 for s in found.sponsors) or beside_number or beside_proposal

    def _is_call(self, line: Line) -> bool:
        if line.role is _CALL:
            return True
        if line.sign != Sign.NOTHING or line.role is not None:
            return False
        return line.calling and len(line.text) < 400 and call(line.text) is not None

    def _is_bare_call(self, line: Line) -> bool:
        found = call(line.text) if len(line.text) < 60 and self._is_call(line) else None
        return found is not None and found.bare

    def _is_reasons(self, line: Line) -> bool:
        return line.role is _REASONS or any(c in line.text[:40] for c in ":：") or self.previous is not None

    def _report_start(self) -> int:
        """First line of the numbered paragraphs of a report, or of the heading above; -1 when it is none."""
        run, first, value = 0, -1, 0
        for at, line in enumerate(self.lines):
            if line.sign != Sign.LABEL:
                continue
            found = readings(line.label)
            if not found or found[0].form != "1.":
                continue
            if found[0].value == 1 and not run:
                first, run = at, 1
            elif run and found[0].value == value + 1:
                run += 1
            else:
                continue
            value = found[0].value
            if run >= _REPORT_LINES:
                break
        if run < _REPORT_LINES:
            return -1
        if first and self._report_heading(first - 1):
            first -= 1
        return first

    # Opening and closing instruments

    def _open(self, at: int, line: Line) -> None:
        self._close()
        number = line.number if line.sign == Sign.NUMBER else None
        self.first = line.at
        self.opening = number or NumberLine("report" if self.layout == "report" else "resolution", "", "", False, False)
        title = self.opening.title
        self.title = [title] if title and not conference_line(title) else []
        self.list.reset()
        self.previous, self.operative, self.annex_title = None, False, 0
        if self.lined:
            self.lined_firsts.add(line.block.id)
        self.governed, self.lined = self.lined and not self._amended_by_provision(at), False
        if number:
            self.zone = Zone.HEAD
            self._set(line, _NUMBER)
        elif self.layout == "report":
            self.zone = Zone.REPORT
            self._report(at, line)
        else:
            self.zone = Zone.HEAD
            self._head(at, line)

    def _amended_by_provision(self, at: int) -> bool:
        """True when a proposal line stands above a call or an item of the instrument that opens there."""
        for coming in range(at + 1, len(self.lines) - 1):
            if coming in self.starts:
                return False
            if self.lines[coming].sign == Sign.PROPOSAL:
                below = self.lines[coming + 1]
                if below.sign == Sign.LABEL or self._is_call(below):
                    return True
        return False

    def _close(self) -> None:
        """End the open instrument, if there is one, with its last line."""
        if self.first >= 0:
            title = " ".join(" ".join(self.title).replace(ATOM, " ").split())
            first, last = self.blocks[self.first].id, self.blocks[self.last].id
            self.instruments.append(Instrument(self.opening.kind, self.opening.number, title, first, last, self.layout))
            self.spans.append(range(self.first, self.last + 1))
            self.first = -1
            self.layout = "itu"
            self.zone = Zone.FRONT
        elif self.zone is not Zone.LOOSE:
            self.zone = Zone.FRONT

    def _closes(self, at: int, starts: set[int]) -> bool:
        """True when a proposal line is about a new instrument, not about a provision of this one."""
        for coming in range(at + 1, min(at + _NEAR, len(self.lines))):
            if coming in starts:
                return True
            line = self.lines[coming]
            if line.sign in (Sign.LABEL, Sign.REASONS) or self._is_call(line):
                return False
        return False

    def _set(self, line: Line, role: Role, level: int = 0, *, inside: bool = True) -> None:
        self.roles[line.at] = role
        self.levels[line.at] = level
        if inside:
            self.previous, self.previous_role = line, role
            if self.first >= 0:
                self.last = line.at
        elif role is _REASONS:
            self.previous, self.previous_role = line, role

    # Zones

    def _front(self, at: int, line: Line) -> None:
        below_reasons = self.previous_role is _REASONS and self.previous is not None and line.at == self.previous.at + 1
        prose = line.sign == Sign.NOTHING and line.role is None and line.text.endswith(_STOPS)
        if line.sign == Sign.RULE and not self._footnote_below(at) and self.instruments:
            # Below the reasons of the last proposal.
            self.roles[line.at] = _END
        elif below_reasons and (prose or line.role is _REASONS):
            self._set(line, _REASONS, inside=False)
        else:
            self.roles[line.at] = _FRONT

    def _leave(self, at: int, line: Line) -> None:
        """The instrument is over, and this line is none of it; its annex may stand below."""
        if self.layout == "un" and self._annex_ahead(at):
            self.zone = Zone.ENDED
        else:
            self._close()
        self.roles[line.at] = _FRONT

    def _annex_ahead(self, at: int) -> bool:
        """True when only meeting and date of the adoption part an annex from the paragraphs above."""
        for line in self.lines[at + 1 : at + 1 + _ADOPTION]:
            if line.sign == Sign.ANNEX:
                return True
            if line.sign not in (Sign.NOTHING, Sign.RULE):
                return False
        return False

    def _head(self, at: int, line: Line) -> None:
        text = line.text
        if line.role in (_TITLE, _REFERENCE):
            if line.role is _TITLE:
                self.title.append(text)
            self._set(line, line.role)
        elif line.sign == Sign.NOTHING and (self._is_call(line) or (self.title and self._looks_like_call(at, line))):
            self.zone = Zone.CALLS
            self._calls(at, line)
        elif (line.sign == Sign.NOTHING and text[-1] in _HEAD_ENDS and conference_line(text)) or (
            len(text) < _ALONE and self._opens(at)
        ):
            self._set(line, _CONFERENCE)
            self._after_conference(at)
        elif (self.title or self.opening.title) and self._begins_with_call(line):
            # The organ that speaks is named below, or on the number line.
            self.zone, self.layout = Zone.GENERAL_ASSEMBLY, "un"
            self._general_assembly(at, line)
        elif line.sign == Sign.NOTHING and line.role is None and reference_line(text):
            self._set(line, _REFERENCE)
        elif line.role is _HEADING or line.sign in (Sign.SECTION, Sign.LABEL, Sign.ANNEX, Sign.RULE):
            items = line.sign == Sign.LABEL and line.role is None and self._calls_ahead(at)
            self.zone = Zone.CALLS if items else Zone.SECTIONS
            self._HANDLERS[self.zone](self, at, line)
        elif text[0] in "(（" and text.rstrip("0123456789, bis*\ufffc")[-1:] in (")", "）") and len(text) < 120:
            self._set(line, _REFERENCE)
        elif self._goes_on_title(at, line):
            self.title.append(text)
            self._set(line, _TITLE)
        elif not self._head_ahead(at):
            self.zone = Zone.SECTIONS
            self._sections(at, line)
        else:
            self._set(line, _BODY)

    def _speaks(self, at: int, line: Line) -> bool:
        """True for a conference line with a call below it."""
        coming = self._below(at)
        return (
            line.sign == Sign.NOTHING
            and line.text[-1] in ",،，"
            and coming is not None
            and self._is_call(coming)
            and conference_line(line.text)
        )

    def _opens(self, at: int) -> bool:
        """True for a conference line with a call below it, or with a paragraph that begins with one."""
        line, coming = self.lines[at], self._below(at)
        if coming is None or coming.sign not in (Sign.NOTHING, Sign.LABEL) or line.sign != Sign.NOTHING:
            return False
        if line.text[-1] in _ORGAN_ENDS:
            named = conference_line(line.text)
        else:
            # Below the session of a masthead stands in brackets on whose report the text was adopted.
            named = line.text[-1] not in _STOPS and coming.text[0] != "[" and organ(line.text)
        return named and (self._is_call(coming) or inline_call(coming.words)[0] != "")

    def _begins_with_call(self, line: Line) -> bool:
        """True for a whole paragraph of the General Assembly's layout that is not the last."""
        return line.text.endswith((*_PAUSES, *_ANDS)) and inline_call(line.words)[0] != ""

    def _after_conference(self, at: int) -> None:
        self.zone = Zone.CALLS
        self.list.reset()
        for coming in self.lines[at + 1 : at + 1 + _NEAR]:
            if coming.sign not in (Sign.NOTHING, Sign.LABEL) or self._is_call(coming):
                return
            if inline_call(coming.words)[0]:
                self.zone, self.layout = Zone.GENERAL_ASSEMBLY, "un"
                return
            if coming.sign == Sign.LABEL:
                return

    def _goes_on_title(self, at: int, line: Line) -> bool:
        if line.role is not None or len(self.title) >= _TITLE_LINES or len(line.text) > 400:
            return False
        styled = any(self.lines[n].role is _TITLE for n in range(max(at - 3, 0), at))
        if styled or line.text.endswith((";", "；", "؛")):
            return False
        if not self.title:
            return not (line.text.endswith(".") and len(line.text) > 200)
        return self._head_ahead(at) or self.lines[at - 1].block.text.string.endswith((" ", "\u00a0"))

    def _head_ahead(self, at: int) -> bool:
        """True when a conference line or a call stands within the next few lines."""
        for line in self.lines[at + 1 : at + 1 + _TITLE_LINES]:
            if line.sign != Sign.NOTHING:
                return False
            if self._is_call(line) or conference_line(line.text):
                return True
        return False

    def _calls(self, at: int, line: Line) -> None:
        sign = line.sign
        if sign == Sign.LABEL and (line.role is None or line.role is _ITEM) and self._goes_on(at, line):
            self._item(at, line)
        elif sign == Sign.NOTHING and (self._is_call(line) or self._looks_like_call(at, line)):
            self.list.reset()
            self.untold = True
            self._set(line, _CALL)
        elif sign == Sign.RULE:
            self._rule(at, line)
        elif sign == Sign.ANNEX:
            self._annex_opens(line)
        elif sign == Sign.SECTION or line.role is _HEADING:
            self.zone = Zone.SECTIONS
            self._sections(at, line)
        elif line.role in (_TITLE, _FRONT, _NUMBER) or (
            sign == Sign.LABEL and self._ended() and not self._calls_ahead(at)
        ):
            self._leave(at, line)
        else:
            self._unlabelled(at, line)

    def _styled_item(self, line: Line) -> None:
        """An item by its style, whose figure did not reach us: one level below the styles outside its own."""
        outside = sum(style(name).level < line.level for _, _, name in self.list.stack)
        self._set(line, _ITEM, outside + 1)

    def _unlabelled(self, at: int, line: Line) -> None:
        if line.role is _ITEM:
            self._styled_item(line)
            return
        coming = self._below(at)
        if self.previous_role in (_CALL, _LEAD_IN) or (self.untold and self.previous_role is _ITEM):
            if (
                self.previous_role is _CALL
                and coming is not None
                and coming.sign == Sign.LABEL
                and not line.text.endswith((";", "；", "؛", *_STOPS))
                and any(r.value in (0, 1) for r in readings(coming.label))
            ):
                self._set(line, _LEAD_IN)
                return
            if not self._ended():
                self._set(line, _ITEM, 1)
                return
        if self._ended() and not self._calls_ahead(at) and not self._runs_on(line):
            self._leave(at, line)
        else:
            self._set(line, _BODY)

    def _runs_on(self, line: Line) -> bool:
        """True when a line right below the last one reads like its second paragraph."""
        return (
            self.previous is not None
            and line.at == self.previous.at + 1
            and line.text.endswith(_STOPS)
            and len(line.text) > 60
        )

    def _goes_on(self, at: int, line: Line) -> bool:
        """True when a labelled line is an item of this call, not the beginning of something else."""
        found = readings(line.label)
        if not found:
            return False
        form = found[0].form
        if form in ("I", "I.", "A", "A.") and line.role is not _ITEM:
            return self.list.follows(line.label) and not self._ended()
        if line.spaced:
            return self.list.follows(line.label) and not (self._ended() and line.capital)
        if form in ("1", "1.", "1.1") and line.capital and self._ended() and not self._calls_ahead(at):
            return any(e.form == form and comes_after(e, found[0]) for e, _, _ in self.list.stack)
        return True

    def _ended(self) -> bool:
        """True when the last words of the instrument end with a full stop."""
        return self.previous_role in _SAYING and self.previous is not None and self.previous.text.endswith(_STOPS)

    def _calls_ahead(self, at: int) -> bool:
        for line in self.lines[at + 1 : at + 1 + _AHEAD]:
            if line.sign in (Sign.NUMBER, Sign.PROPOSAL, Sign.ANNEX, Sign.RULE):
                return False
            if self._is_call(line):
                return True
        return False

    def _looks_like_call(self, at: int, line: Line) -> bool:
        """True for a short line in italics, without punctuation, that items follow: its word is not in our tables."""
        if len(line.text) > 120 or line.role is not None or line.text.endswith(_ENDS) or not line.all("italic"):
            return False
        coming = self._below(at)
        return coming is not None and (coming.sign == Sign.LABEL or coming.text.endswith(_PAUSES))

    def _item(self, at: int, line: Line) -> None:
        self.untold = False
        self._set(line, _ITEM, self._level(at, line))

    def _level(self, at: int, line: Line) -> int:
        level = self.list.step(line.label, line.block.style)
        if level:
            return level
        opened = self.previous is None or self.previous_role is _CALL or self.previous.text.endswith(_COLONS)
        return self.list.place(line.label, line.block.style, opened, self._coming_label(at))

    def _coming_label(self, at: int) -> str:
        for line in self.lines[at + 1 : at + 4]:
            if line.sign == Sign.LABEL:
                return line.label
            if line.sign != Sign.NOTHING or self._is_call(line):
                break
        return ""

    def _rule(self, at: int, line: Line) -> None:
        """The centred rule: the end mark, or what parts a footnote from the text above."""
        if self._footnote_below(at) and not self._ended():
            self._set(line, _BODY)
            return
        self._set(line, _END)
        if self.zone is not Zone.LOOSE:
            self.zone = Zone.ENDED

    def _footnote_below(self, at: int) -> bool:
        """True when the line below a rule is a footnote; it and those that follow are marked as such."""
        coming = self._below(at)
        if coming is None or coming.sign != Sign.LABEL or not coming.label.isdigit():
            return False
        # Behind the end of a resolution a number with a tab may well begin the next text.
        tabbed = self.zone is not Zone.FRONT and self._ended() and "\t" in coming.text[: coming.start]
        if tabbed or not self._reads_as_footnote(coming):
            return False
        coming.role = _FOOTNOTE
        below, figure = at + 2, int(coming.label) + 1
        while below < len(self.lines) and self._is_next_footnote(self.lines[below], figure):
            self.lines[below].role = _FOOTNOTE
            below, figure = below + 1, figure + 1
        return True

    def _is_next_footnote(self, line: Line, figure: int) -> bool:
        return line.sign == Sign.LABEL and line.label == str(figure) and self._reads_as_footnote(line)

    def _reads_as_footnote(self, line: Line) -> bool:
        """True for a whole sentence behind a bare figure."""
        first = line.words[:1]
        return line.role is None and first.isalpha() and not first.islower() and line.text.endswith(_STOPS)

    def _ended_zone(self, at: int, line: Line) -> None:
        if line.sign == Sign.ANNEX:
            self._annex_opens(line)
        else:
            self._leave(at, line)

    def _annex_opens(self, line: Line) -> None:
        self.zone = Zone.ANNEX if self.zone is not Zone.LOOSE else Zone.LOOSE
        self.list.reset()
        self.heading = 0
        self.annex_title = 3
        self._set(line, _ANNEX)

    def _sections(self, at: int, line: Line) -> None:
        """Rules of procedure and annexes: headings, numbered provisions, lists below them."""
        sign = line.sign
        if sign == Sign.ANNEX:
            self._annex_opens(line)
            return
        if self.annex_title and self._annex_head(line):
            return
        self.annex_title = 0
        if sign == Sign.RULE:
            self._rule(at, line)
        elif sign == Sign.SECTION and line.role in (None, _HEADING):
            self._heading(line, 1)
        elif line.role is _HEADING:
            self._heading(line, line.level or min(self.heading + 1, 9))
        elif line.role is _CALL or (self.zone is Zone.SECTIONS and self._is_bare_call(line)):
            self.zone = Zone.CALLS if self.zone is not Zone.LOOSE else Zone.LOOSE
            self._calls(at, line)
        elif self.zone is Zone.SECTIONS and self._speaks(at, line):
            self._set(line, _CONFERENCE)
            self._after_conference(at)
        elif line.role is _FRONT:
            self._leave(at, line)
        elif sign == Sign.LABEL and self._is_numbered_heading(at, line):
            self._heading(line, line.label.rstrip(".").count(".") + 1)
        elif sign == Sign.LABEL and (not line.spaced or self.list.follows(line.label)):
            self._item(at, line)
        elif line.role is _ITEM:
            self._styled_item(line)
        elif self._is_section_title(line):
            self._heading(line, self.heading)
        elif self._is_bold_heading(at, line):
            self._heading(line, min(self.heading + 1, 9))
        else:
            if any(r.value in (0, 1) for r in readings(self._coming_label(at))):
                # The list that comes below is this paragraph's, not one inside the list above.
                self.list.stack = [entry for entry in self.list.stack if entry[0].form == "1.1"]
            self._set(line, line.role if line.role in (_TITLE, _REFERENCE) else _BODY)

    def _annex_head(self, line: Line) -> bool:
        """Take a line as title or reference of the annex just opened."""
        text = line.text
        self.annex_title -= 1
        if text[0] in "(（" and text[-1] in ")）":
            self._set(line, _REFERENCE)
        elif line.role in (_TITLE, _REFERENCE):
            self._set(line, line.role)
        elif (
            line.role is None
            and line.sign == Sign.NOTHING
            and not text.endswith(_ENDS)
            and len(text) < 250
            and (self.previous_role is not _TITLE or self._broken())
        ):
            self._set(line, _TITLE)
        else:
            self.annex_title = 0
            return False
        return True

    def _broken(self) -> bool:
        """True when the line before breaks off: its title goes on below."""
        return self.previous is not None and self.previous.block.text.string.endswith((" ", "\u00a0"))

    def _heading(self, line: Line, level: int) -> None:
        self.list.reset()
        if line.level or line.sign == Sign.SECTION or (line.label and line.role is None):
            self.heading = level
        self._set(line, _HEADING, level)

    def _is_section_title(self, line: Line) -> bool:
        """True for the words below ``SECTION 1``."""
        return (
            line.sign == Sign.NOTHING
            and line.role is None
            and self.previous is not None
            and self.previous.sign == Sign.SECTION
            and len(line.text) < 160
            and not line.text.endswith(_ENDS)
        )

    def _is_bold_heading(self, at: int, line: Line) -> bool:
        """True for a short line in bold, without punctuation, that something stands below."""
        if line.role is not None or len(line.text) > 120 or line.text.endswith(_ENDS) or "\n" in line.text:
            return False
        coming = self._below(at)
        return coming is not None and coming.sign in (Sign.NOTHING, Sign.LABEL) and line.all("bold")

    def _is_numbered_heading(self, at: int, line: Line) -> bool:
        """True for ``1⇥Introduction``: a number, few words, no punctuation behind, and no list of such lines."""
        if line.role is _ITEM or len(line.text) - line.start > 120:
            return False
        words = line.words
        found = readings(line.label)
        if not found or found[0].form not in ("1", "1.", "1.1", "I", "I.", "A.", "一、"):
            return False
        if not words or words.endswith(_ENDS) or words[0].islower():
            return False
        coming = self._below(at)
        if coming is None or coming.sign != Sign.LABEL:
            return coming is not None
        after = readings(coming.label)
        same = any(r.form == found[0].form and comes_after(found[0], r) for r in after)
        return not same or not coming.words or coming.words.endswith(_ENDS)

    def _general_assembly(self, at: int, line: Line) -> None:
        sign, text = line.sign, line.text
        if sign == Sign.ANNEX:
            self._annex_opens(line)
        elif sign == Sign.RULE:
            self._rule(at, line)
        elif line.role is _HEADING or sign == Sign.SECTION:
            self._heading(line, line.level or 1)
        elif sign == Sign.LABEL:
            self._labelled_paragraph(at, line)
        elif text[:1] in "IVX" and not text.strip("IVX"):
            self._heading(line, 1)
            self.operative = False
        elif text[-1] in _COLONS and self._is_bare_call(line):
            found = call(text)
            self.operative = found is not None and found.part == "operative"
            self.list.reset()
            self._set(line, _CALL)
        elif len(text) < _ALONE and self._opens(at):
            self._set(line, _CONFERENCE)
        else:
            self._unlabelled_paragraph(at, line)

    def _labelled_paragraph(self, at: int, line: Line) -> None:
        found = readings(line.label)
        form = found[0].form if found else ""
        if form in _ROMAN and (not self.list.follows(line.label) or self._is_numbered_heading(at, line)):
            self._heading(line, 1)
        elif line.spaced and not self.list.follows(line.label):
            self._unlabelled_paragraph(at, line)
        else:
            if form == "1." and not self.operative:
                self.operative = True
                self.list.reset()
            elif not self.list.stack and self._is_list_inside(line):
                self.list.inside()
            self._item(at, line)

    def _is_list_inside(self, line: Line) -> bool:
        """True for the first label of a list that a paragraph without label opens with a colon."""
        before = self.previous
        if before is None or before.label or self.previous_role is not _ITEM or not before.text.endswith(_COLONS):
            return False
        return any(r.value == 1 for r in readings(line.label))

    def _unlabelled_paragraph(self, at: int, line: Line) -> None:
        part = inline_call(line.text)[1]
        if self._ended() and (self.operative or not part):
            self._leave(at, line)
        elif part == "operative" and not self.list.stack and not line.text.endswith((",", "،", "，")):
            self.operative = True
            self._set(line, _ITEM, 1)
        elif not part and self._is_heading_inside(at, line):
            self._heading(line, 1)
        elif part or not self.operative:
            if not self.operative:
                self.list.reset()
            self._set(line, _ITEM, 1)
        elif line.capital and not self.list.stack and self._paused():
            self._set(line, _ITEM, 1)
        else:
            self._set(line, _BODY)

    def _paused(self) -> bool:
        """True when a whole paragraph stands before that is neither the last nor opens something."""
        before = self.previous
        return self.previous_role is _ITEM and before is not None and before.text[-1] in ",;،؛，；"

    def _is_heading_inside(self, at: int, line: Line) -> bool:
        """True for a few words without punctuation above a numbered paragraph."""
        coming = self._below(at)
        if coming is None or coming.sign != Sign.LABEL or len(line.text) > 120 or line.text.endswith(_ENDS):
            return False
        return not line.text[0].islower() and any(r.form == "1." for r in readings(coming.label))

    def _report(self, at: int, line: Line) -> None:
        if line.sign == Sign.ANNEX:
            self._annex_opens(line)
        elif line.sign == Sign.RULE:
            self._set(line, _BODY)
        elif line.role is _HEADING or self._report_heading(at):
            level = line.level or self._report_level(line)
            # Numbers run on across headings, so the list is not begun anew.
            self.list.stack = self.list.stack[:1]
            self._set(line, _HEADING, level)
            if line.label:
                self.heading = level
        elif line.sign == Sign.LABEL and (not line.spaced or self.list.follows(line.label)):
            self._item(at, line)
        else:
            self._set(line, _BODY)

    def _report_level(self, line: Line) -> int:
        found = readings(line.label)
        if not found:
            return min(self.heading + 1, 9)
        return 1 if found[0].form in ("I.", "I", "一、") and found[0].value != 100 else 2

    def _report_heading(self, at: int) -> bool:
        """True for ``II. Words`` and for a short line without full stop above a numbered paragraph."""
        line = self.lines[at]
        words = line.words
        if not words or words.endswith(_ENDS) or len(words) > 200 or line.sign not in (Sign.NOTHING, Sign.LABEL):
            return False
        if words[0] in _QUOTES:
            return False
        if line.sign == Sign.LABEL:
            found = readings(line.label)
            return bool(found) and found[0].form in ("I.", "I", "A.", "A", "一、")
        if line.role is not None or words[0].islower():
            return False
        coming = self._below(at)
        if coming is None or coming.sign != Sign.LABEL:
            return False
        after = readings(coming.label)
        return bool(after) and after[0].form in ("1.", "I.", "A.")

    def _loose(self, at: int, line: Line) -> None:
        """No instrument: calls and lists are told from each other, the rest is body text."""
        if line.role in (_TITLE, _REFERENCE, _FRONT):
            self._set(line, line.role)
        elif (
            self._is_bare_call(line) or line.role is _CALL or (self.previous_role is not _BODY and self._is_call(line))
        ):
            self._calls(at, line)
        elif self.previous_role in (_CALL, _LEAD_IN) and line.sign == Sign.NOTHING and line.role is None:
            self._unlabelled(at, line)
        else:
            self._sections(at, line)

    _HANDLERS = {  # noqa: RUF012
        Zone.LOOSE: _loose,
        Zone.FRONT: _front,
        Zone.HEAD: _head,
        Zone.CALLS: _calls,
        Zone.GENERAL_ASSEMBLY: _general_assembly,
        Zone.SECTIONS: _sections,
        Zone.ANNEX: _sections,
        Zone.ENDED: _ended_zone,
        Zone.REPORT: _report,
    }
