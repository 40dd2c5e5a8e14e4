"""Fields whose begin, instruction, result and end stand in tracked changes of their own: made whole in either reading.

What happens to its begin happens to a field, and half a field is none (revision-traces, 1; ECMA-376-1, 17.16.18).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass
from itertools import dropwhile
from typing import Final, NamedTuple

from lxml import etree

from formats.docx import names as n
from formats.docx.blocks import next_paragraph, previous_paragraph
from formats.docx.names import w
from formats.docx.plainly import ALL_IN_THE_TREE, Beside
from formats.docx.runs import element

INSERTING: Final = frozenset({n.INS, n.MOVE_TO, f"{{{n.W14_URI}}}conflictIns"})
DELETING: Final = frozenset({n.DEL, n.MOVE_FROM, f"{{{n.W14_URI}}}conflictDel"})
CODES: Final = frozenset({n.INSTRUCTION, w("delInstrText")})
_DELETED: Final = {n.T: n.DEL_TEXT, n.INSTRUCTION: w("delInstrText")}
_HOLDERS: Final = frozenset(
    {n.TC, n.TEXT_BOX, *map(w, ("body", "hdr", "ftr", "footnote", "endnote", "comment", "docPartBody"))}
)


class _Fate(NamedTuple):
    inserted: bool
    deleted: bool


_KEPT: Final = _Fate(False, False)


@dataclass(slots=True, eq=False)
class _Sign:
    """A `w:fldChar`, or a part of an instruction."""

    element: etree._Element
    kind: str
    """As the file has it: ``"begin"``, ``"separate"``, ``"end"``; "" of an instruction."""
    fate: _Fate


@dataclass(slots=True, eq=False)
class _Field:
    """The signs of a field, in order: its begin, most often its separator, its end."""

    signs: list[_Sign]
    code: list[_Sign]
    """Its instruction, without those of fields in it."""


def even_out(root: etree._Element, beside: Beside = ALL_IN_THE_TREE) -> None:
    """Let the signs of each field that tracked changes cut have one fate, and take away signs that belong to none.

    A part none of whose signs stands in a tracked change stays as it is. `beside` has the runs of plain paragraphs.
    """
    for signs in _by_holder(root):
        if all(sign.fate == _KEPT for sign in signs):
            continue
        for sign in _second(signs):
            _take_out(sign.element)
            signs.remove(sign)
        fields, astray = _paired(signs)
        for field in fields:
            _even(field, beside)
        for sign in astray:
            _take_out(sign.element)


def drop_halves(root: etree._Element) -> None:
    """Take away the signs of fields that have lost their begin or their end, and instructions of no field."""
    for signs in _by_holder(root):
        for sign in _paired(signs)[1]:
            _take_out(sign.element)


def hand_on(paragraph: etree._Element, final: bool, beside: Beside) -> None:
    """Put signs of fields that go on beyond a paragraph into the next one, or else that before: it goes without them.

    Signs that the text reads without, the amended one when `final`, stay and go with it.
    """
    for signs in _by_holder(paragraph):
        standing = [s for s in signs if not (s.fate.deleted if final else s.fate.inserted)]
        astray = set(_paired(standing)[1])
        if not astray:
            continue
        before = previous_paragraph(paragraph)
        holder = next_paragraph(paragraph)
        if holder is None:
            holder = before
        if holder is None:
            continue
        beside.fill(holder)
        at = len(holder) if holder is before else int(holder.find(n.PPR) is not None)
        runs = [_own_run(sign.element) for sign in standing if sign in astray]
        holder[at:at] = runs
        for run in runs:
            for code in list(run.iter(_DELETED[n.INSTRUCTION])):
                code.tag = n.INSTRUCTION


def _by_holder(root: etree._Element) -> list[list[_Sign]]:
    """The signs in each body, cell, note and the like, which hold whole fields."""
    found: dict[etree._Element | None, list[_Sign]] = defaultdict(list)
    if next(root.iter(n.FIELD_CHAR), None) is None:
        return []
    for part in root.iter(n.FIELD_CHAR, *CODES):
        inserted = deleted = False
        holder: etree._Element | None = None
        for ancestor in part.iterancestors():
            tag = ancestor.tag
            if tag in _HOLDERS:
                holder = ancestor
                break
            inserted = inserted or tag in INSERTING
            deleted = deleted or tag in DELETING
        found[holder].append(_Sign(part, part.get(n.FIELD_TYPE, ""), _Fate(inserted, deleted)))
    return list(found.values())


def _paired(signs: Iterable[_Sign]) -> tuple[list[_Field], list[_Sign]]:
    """The fields, those inside others first, and the signs that belong to none."""
    fields: list[_Field] = []
    astray: list[_Sign] = []
    stack: list[_Field] = []
    for sign in signs:
        if sign.kind == "begin":
            stack.append(_Field([sign], []))
        elif not stack or (sign.kind != "end" and len(stack[-1].signs) > 1):
            astray.append(sign)
        elif sign.kind:
            stack[-1].signs.append(sign)
            if sign.kind == "end":
                fields.append(stack.pop())
        else:
            stack[-1].code.append(sign)
    for field in stack:
        astray += field.signs + field.code
    return fields, astray


def _second(signs: Sequence[_Sign]) -> list[_Sign]:
    """Signs that are one too many where a begin came in the place of another which went, and both have the same end.

    The first begin stays for both, and the last separator.
    """
    astray = _paired(signs)[1]
    by_end: dict[_Sign, _Field] = {}
    out = []
    for final in (False, True):
        for field in _paired(s for s in signs if not (s.fate.deleted if final else s.fate.inserted))[0]:
            other = by_end.setdefault(field.signs[-1], field)
            if other.signs[0] is not field.signs[0] and (other.signs[0] in astray or field.signs[0] in astray):
                first, second = sorted((other, field), key=lambda f: signs.index(f.signs[0]))
                _lift(first.signs[0])
                out.append(second.signs[0])
                if len(first.signs) == len(second.signs) == _WITH_RESULT and first.signs[1] is not second.signs[1]:
                    out.append(first.signs[1])
    return list(dict.fromkeys(out))


_WITH_RESULT: Final = 3
"""How many signs a field with a result has."""


def _even(field: _Field, beside: Beside) -> None:
    """Let the parts of a field have the fate of its begin; words of a link are there without it, and keep theirs."""
    begin, end = field.signs[0], field.signs[-1]
    for sign in field.signs[1:]:
        if sign.fate != begin.fate:
            _lift(sign)
    if begin.fate == _KEPT:
        return
    if all(part.fate.deleted if begin.fate.inserted else part.fate.inserted for part in field.code):
        # Where the field is, it would say nothing: its instruction comes or goes with it.
        for part in field.code:
            _lift(part)
            part.element.tag = n.INSTRUCTION
    changes = list(begin.element.iterancestors(*INSERTING, *DELETING))
    if "".join(part.element.text or "" for part in field.code).strip().upper().startswith("HYPERLINK"):
        inside = [_own_run(sign.element) for sign in (*field.code, *field.signs[1:])]
    else:
        inside = _inside(begin.element, end.element, beside)
    for run in inside:
        _wrap(run, changes, begin.fate)


def _inside(begin: etree._Element, end: etree._Element, beside: Beside) -> list[etree._Element]:
    """The runs behind that of `begin` up to that of `end`."""
    start, stop = _own_run(begin), _own_run(end)
    first, last = (next(run.iterancestors(n.P)) for run in (start, stop))
    paragraphs = [first]
    if last is not first:
        paragraphs = list(_through(first, last))
        beside.fill(*paragraphs)
    out: list[etree._Element] = []
    for run in dropwhile(lambda run: run is not start, (run for p in paragraphs for run in p.iter(n.R))):
        out.append(run)
        if run is stop:
            break
    return out[1:]


def _through(first: etree._Element, last: etree._Element) -> Iterator[etree._Element]:
    """The paragraphs from `first` to `last`."""
    for paragraph in dropwhile(lambda p: p is not first, first.getroottree().getroot().iter(n.P)):
        yield paragraph
        if paragraph is last:
            return


def _own_run(part: etree._Element) -> etree._Element:
    """The run of a part, once it holds nothing else."""
    run = part.getparent()
    assert run is not None
    content = [child for child in run if child.tag != n.RPR]
    at = content.index(part)
    for others, before in ((content[:at], True), (content[at + 1 :], False)):
        if others:
            made = element("r")
            made.extend(copy(child) for child in run.iterchildren(n.RPR))
            made.extend(others)
            if before:
                run.addprevious(made)
            else:
                run.addnext(made)
    return run


def _shell(change: etree._Element) -> etree._Element:
    """Another tracked change like that one, with nothing in it."""
    made = element("ins")
    made.tag = change.tag
    for name, value in change.items():
        made.set(name, value)
    return made


def _lift(sign: _Sign) -> None:
    """Put a sign outside of the tracked changes it stands in; what stands behind it in them stands behind it still."""
    run = _own_run(sign.element)
    for change in list(run.iterancestors(*INSERTING, *DELETING)):
        parent = change.getparent()
        if parent is None or parent.tag not in _INLINE:
            break  # around whole paragraphs
        if run.getparent() is change:
            behind = list(run.itersiblings())
            if behind:
                rest = _shell(change)
                rest.extend(behind)
                change.addnext(rest)
            change.addnext(run)
        else:
            change.addprevious(run)
        if not len(change):
            parent.remove(change)
    sign.fate = _KEPT


_INLINE: Final = frozenset(
    {n.P, n.HYPERLINK, n.SDT_CONTENT, n.SIMPLE_FIELD, *map(w, ("smartTag", "customXml", "dir", "bdo"))}
    | INSERTING
    | DELETING
)


def _wrap(run: etree._Element, changes: Sequence[etree._Element], fate: _Fate) -> None:
    """Put a run into such of the tracked changes as it does not stand in."""
    for ways, wanted in ((DELETING, fate.deleted), (INSERTING, fate.inserted)):
        if not wanted or next(run.iterancestors(*ways), None) is not None:
            continue
        like = next(change for change in changes if change.tag in ways)
        around = _shell(like)
        run.addprevious(around)
        around.append(run)
        if like.tag == n.DEL:
            for words in list(run.iter(*_DELETED)):
                words.tag = _DELETED[str(words.tag)]


def _take_out(part: etree._Element) -> None:
    """Remove a part of a run, and the run when it held nothing else, and a tracked change of that run alone."""
    while (parent := part.getparent()) is not None:
        parent.remove(part)
        held = parent.tag == n.R or parent.tag in INSERTING or parent.tag in DELETING
        if not held or any(child.tag != n.RPR for child in parent):
            return
        part = parent
