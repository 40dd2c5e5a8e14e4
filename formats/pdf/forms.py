"""How much the forms of a PDF unfold to: forms may show forms, and a few kilobytes millions of them.

pdfium unfolds them all before it can be asked anything, so they are counted beforehand, in the bytes.
What cannot be followed counts as nothing.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import Final, NamedTuple

MOST: Final = 50_000
"""Forms shown by a page: no page that is read by people comes near."""
_LONGEST: Final = 1_000_000
"""Characters of a form that are looked through."""
_ROOM: Final = 64 * 1024 * 1024
"""Characters of all forms that are."""
_ENTRIES: Final = 4000
"""Bytes before a stream within which its entries stand."""
_STREAM: Final = re.compile(rb"\bstream\r?\n")
_NUMBER: Final = re.compile(rb"\b(\d{1,8})\s{1,9}\d{1,5}\s{1,9}obj\b")
_REFERENCE: Final = re.compile(rb"(?<!\d)(\d{1,8})\s{1,9}\d{1,5}\s{1,9}R\b")
_SHOW: Final = re.compile(rb"/[^\s/<>()\[\]{}%]+\s+Do\b")


class _Form(NamedTuple):
    shows: int
    """How many forms or pictures it shows."""
    leads: tuple[int, ...]
    """What its entries refer to."""


def unfold_too_far(data: bytes) -> bool:
    """True when forms inside forms come to more than any page shows."""
    forms = dict(_forms(data))
    if sum(form.shows > 1 for form in forms.values()) < 3:
        return False
    places = {int(found[1]): found.end() for found in _NUMBER.finditer(data)}
    known: dict[int, int] = {}

    def size(number: int, within: frozenset[int], hops: int = 0) -> int:
        """How many forms showing this one shows, itself included; one inside itself is not shown."""
        if number in known:
            return known[number]
        form = forms.get(number)
        if number in within or len(within) > 60 or hops > 2:
            return 0
        leads = form.leads if form else _leads(data, places.get(number))  # entries on their own, as of resources
        inner = within | {number}
        most = max((size(lead, inner, 0 if form else hops + 1) for lead in leads), default=0)
        known[number] = min(1 + form.shows * most, MOST + 1) if form else most
        return known[number]

    return any(size(number, frozenset()) > MOST for number in forms)


def _leads(data: bytes, place: int | None) -> list[int]:
    """What an object that is no form refers to."""
    if place is None:
        return []
    entries = data[place : place + _ENTRIES].partition(b"endobj")[0]
    return [int(number) for number in _REFERENCE.findall(entries)[:50]]


def _forms(data: bytes) -> Iterator[tuple[int, _Form]]:
    room = _ROOM
    for found in _STREAM.finditer(data):
        head = data[max(0, found.start() - _ENTRIES) : found.start()]
        start = head.rfind(b"obj")
        entries = head[start:]
        numbers = _NUMBER.findall(head, max(0, start - 20), start + 3)
        if not numbers or b"/Form" not in entries or room <= 0:
            continue
        raw = data[found.end() : found.end() + min(_LONGEST, room)]
        shown = raw[: max(raw.find(b"endstream"), 0)]
        if b"FlateDecode" in entries:
            try:
                shown = zlib.decompressobj().decompress(raw, _LONGEST)
            except zlib.error:
                shown = b""
        room -= max(len(shown), 10_000)
        yield int(numbers[-1]), _Form(len(_SHOW.findall(shown)), tuple(map(int, _REFERENCE.findall(entries)[:50])))
