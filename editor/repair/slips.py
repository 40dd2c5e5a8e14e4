"""Odd things that the author wrote: flagged, and kept. A clean text does not repair them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

import regex

from editor.document import Role
from editor.labels import next_label, readings, split_label
from editor.repair.conferences import names, table
from editor.repair.findings import Evidence, Finding, Source, kept
from editor.repair.ground import Ground
from editor.repair.lists import lists

_YEAR: Final = r"(?:19|20)\d\d"
_CLOSED: Final = re.compile(rf"{_YEAR}[ \u00a0]?[)）г]")


@lru_cache(maxsize=1)
def _citation() -> regex.Pattern[str]:
    known = "|".join(map(regex.escape, sorted(names(), key=len, reverse=True)))
    return regex.compile(
        rf"(?<![\p{{L}}\p{{M}}])(?P<place>{known})(?P<comma>[,،])?[ \u00a0](?P<year>{_YEAR})(?=[ \u00a0]?[)）г])",
        regex.I,
    )


def slips(ground: Ground) -> Iterator[Finding]:
    """Citations of conferences that were not held, lost commas, doubled small words, labels and signs out of order."""
    yield from _citations(ground)
    yield from _doubled(ground)
    yield from _lists(ground)


def _citations(ground: Ground) -> Iterator[Finding]:
    known = table()
    for block in ground.holding(_CLOSED):
        for found in _citation().finditer(block.text.string):
            place, year = found["place"], int(found["year"])
            if not found["comma"]:
                yield ground.slip(
                    block, found.start(), found.end(), kept(f"{place}, {year}"), code="no-comma",
                    evidence=(Evidence(Source.TEXT),),
                )  # fmt: skip
            elif not known.held(place, year):
                held = sorted({m.year for m in known.meetings if m.place == known.place(place)})
                cited = "; ".join(f"{known.place(place)} {y}" for y in held)
                yield ground.slip(
                    block, found.start("year"), found.end("year"), *(kept(str(y)) for y in held), code="not-held",
                    evidence=(Evidence(Source.CONFERENCES, cited),),
                )  # fmt: skip


@lru_cache
def _pairs(language: str) -> regex.Pattern[str] | None:
    known = lists(language).doubled
    if not known:
        return None
    han = language == "zh"
    words = "|".join(regex.escape(pair).replace(r"\ ", r"[ \u00a0]") for pair in known)
    return regex.compile(words if han else rf"(?<![\p{{L}}\p{{M}}'’-])(?:{words})(?![\p{{L}}\p{{M}}'’-])")


@lru_cache
def _glance(language: str) -> re.Pattern[str]:
    """The same without its edges, as what is faster to look for."""
    return re.compile("|".join(re.escape(pair).replace(r"\ ", "[ \u00a0]") for pair in lists(language).doubled))


def _doubled(ground: Ground) -> Iterator[Finding]:
    pattern = _pairs(ground.language)
    if pattern is None:
        return
    for block in ground.holding(_glance(ground.language)):
        for found in pattern.finditer(block.text.string):
            one, _, second = found[0].replace("\u00a0", " ").partition(" ")
            words = (one,) if one == second else (one, second) if second else (one[: len(one) // 2],)
            yield ground.slip(
                block, found.start(), found.end(), *map(kept, words), code="doubled", evidence=(Evidence(Source.TEXT),)
            )


_END: Final = regex.compile(r"[,;.:،؛，；。：](?=[\"'»”’)\]]*[ \u00a0]*$)")
_KIND: Final = {
    sign: kind for kind, signs in ((";", ";؛；"), (",", ",،，"), (".", ".。"), (":", ":：")) for sign in signs
}


def _lists(ground: Ground) -> Iterator[Finding]:
    """Signs that their place does not want, and letters that are missing in a row (conventions, 2.4 and 2.5)."""
    for number, block in enumerate(ground.text[:-1]):
        if block.role is not Role.ITEM or ground.layout.get(block.id) != "itu":
            continue
        behind = ground.text[number + 1]
        label = split_label(block.text.string)[0]
        if not label or behind.id not in ground.inside:
            continue
        end = _END.search(block.text.string[-6:])
        kind = _KIND.get(end[0], "") if end else ""
        start = len(block.text) - len(block.text.string[-6:]) + end.start() if end else len(block.text)
        told = (Evidence(Source.STRUCTURE, behind.text.string[:40], behind.id),)
        if behind.role is Role.CALL and kind == ";":
            yield ground.slip(block, start, start + 1, kept(","), code="sign", evidence=told)
        elif behind.role is Role.ITEM and behind.level == block.level:
            after = split_label(behind.text.string)[0]
            words = block.text.string[len(label) + 1 :]
            if kind in (",", ".") and after and words[:1].islower():
                yield ground.slip(block, start, start + 1, kept(";"), code="sign", evidence=told)
            if after and _gap(label, after):
                yield ground.slip(
                    behind, 0, len(after) + behind.text.string.index(after), kept(next_label(label)), code="label-gap",
                    evidence=(Evidence(Source.STRUCTURE, label, block.id),),
                )  # fmt: skip


def _gap(label: str, after: str) -> bool:
    """True when a label counts on further than by one."""
    for a in readings(label):
        for b in readings(after):
            if (
                a.form == b.form
                and a.parent == b.parent
                and (b.value == a.value + 1 or (b.value == a.value and b.suffix))
            ):
                return False
    return any(a.form == b.form and b.value > a.value + 1 for a in readings(label)[:1] for b in readings(after)[:1])
