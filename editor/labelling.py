"""Labels of paragraphs that are added: a tab behind them, as lists have it, and in the form that the text has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from editor.conventions import with_label
from editor.document import Block, Document, Role
from editor.labels import DASHES, Reading, readings, split_label
from editor.markup import rows
from editor.profile import profile
from editor.remembered import once_each
from editor.session import Session
from editor.text import Text

_PLAIN: Final = (Role.ITEM, Role.BODY)
_OPENING: Final = (Role.CALL, Role.LEAD_IN)
_SPACES: Final = (" ", "\u00a0")
_FIGURE: Final = re.compile(r"[^\W_]+")


# Typed.


def typed(session: Session, block: Block, offset: int) -> Text | None:
    """The words of an added block with a tab in place of the space before `offset`, where a label was typed before it.

    `None` where that is no label beyond doubt. A letter or figure in parentheses and a figure with a full stop are
    one; any other begins a list below a call or goes on with the list above.
    """
    words = block.text.string[:offset]
    if block.id in session.base or block.cell is not None or block.role not in _PLAIN:
        return None
    label = words[:-1]
    if words[-1:] not in _SPACES or split_label(f"{label}\t") != (label, offset):
        return None
    if not _is_certain(label) and not _goes_on(session, block, label):
        return None
    return with_label(Text.of(f"{label}\t"), session.base.language) + block.text[offset:]


def _is_certain(label: str) -> bool:
    return ")" in label or "）" in label or (label[-1:] == "." and label[:-1].isdecimal())


def _may_be_a_word(session: Session, label: str) -> bool:
    """True for "a", and for "1" where the texts print 1. before a paragraph, as those of the General Assembly do."""
    return label.isalpha() or (label.isdecimal() and profile(session.profile).layout != "itu")


def _goes_on(session: Session, block: Block, label: str) -> bool:
    """True for a label that is the first below a call, or the next of the list above its block."""
    if _may_be_a_word(session, label):
        return False
    marked = rows(session)
    at = next(number for number, row in enumerate(marked) if row.block.id == block.id)
    for row in reversed(marked[:at]):
        if row.gone or not row.new:
            continue
        if row.block.role in _OPENING:
            return _is_first(label)
        if row.block.role is not Role.ITEM:
            return False
        if _is_next(label, split_label(row.new.string)[0]):
            return True
    return False


def _is_first(label: str) -> bool:
    return any(reading.value <= 1 and not reading.suffix for reading in readings(label))


def _is_next(label: str, above: str) -> bool:
    return any(
        (r.form, r.parent, r.value - 1) == (a.form, a.parent, a.value) or r.form == a.form == "–"
        for r in readings(label)
        for a in readings(above)
    )


# Pasted.


def listed(session: Session, above: Block, texts: Iterable[Text]) -> list[Text]:
    """Paragraphs that are pasted behind a block, each label that they bring in the form that the text's own have.

    What begins with no label beyond doubt is as it was: a figure with only a space behind it is one where the list
    above goes on with it, a call opens a list, or it is the one that waits for its words there.
    """
    if above.cell is not None or above.role not in (*_PLAIN, *_OPENING):
        return list(texts)
    before, words = split_label(above.text.string)
    waiting = before if words == len(above.text) else ""
    out: list[Text] = []
    for text in texts:
        text = _listed(session, text, before, waiting, opens=above.role in _OPENING and not before)
        before = split_label(text.string)[0] or before
        out.append(text)
    return out


def is_listed(text: Text) -> bool:
    """True for words behind a label and a tab."""
    label, words = split_label(text.string)
    return 0 < words < len(text) and text.string[len(label) : words] == "\t"


def _listed(session: Session, text: Text, before: str, waiting: str, opens: bool) -> Text:
    """One of them; `before` is the label above it, and `opens` tells that a list may begin with it."""
    label, words = split_label(text.string)
    start = text.string.find(label)
    between = text.string[start + len(label) : words]
    if not label or not between or words == len(text) or text.string[:start].strip():
        return text
    shaped = _in_form(label, _forms(session.base), profile(session.profile).layout)
    beyond_doubt = "\t" in between or label in DASHES or _is_certain(label)
    begins = opens and _is_first(shaped) and not _may_be_a_word(session, shaped)
    if not (beyond_doubt or begins or shaped == waiting or _is_next(shaped, before)):
        return text
    return with_label(Text.of(f"{shaped}\t"), session.base.language) + text[words:]


def _in_form(label: str, forms: Mapping[str, str], layout: str) -> str:
    """The label as the text would print it: ``1.`` is ``1`` where its own are, and ``(a)`` is ``a)``."""
    found = readings(label)
    if not found or found[0].suffix or any(form in forms for form in _named(label, found)):
        return label
    model, core = forms.get(_kind(found[0])), _FIGURE.search(label)
    if label in DASHES:
        return model or ("–" if layout == "itu" else label.replace("\uf0b7", "•"))
    return _FIGURE.sub(core[0], model, count=1) if model and core else label


def _named(label: str, found: Iterable[Reading]) -> Iterable[str]:
    """The forms a label may have; a dash is its own."""
    return (label,) if label in DASHES else (reading.form for reading in found)


def _kind(reading: Reading) -> str:
    """What a label counts with, whatever stands around it. It begins with a colon, so it is the name of no form."""
    return f":{reading.form.strip('().、')}"


@once_each(2)
def _forms(document: Document) -> Mapping[str, str]:
    """The first label that the items of a text have of each form, and of each kind."""
    forms: dict[str, str] = {}
    for block in document:
        label = split_label(block.text.string)[0] if block.role is Role.ITEM else ""
        found = readings(label)
        if found and not found[0].suffix:
            for key in (*_named(label, found), _kind(found[0])):
                forms.setdefault(key, label)
    return MappingProxyType(forms)
