"""Compound files (MS-CFB): the streams in them, and where in the file each lies.

What lies in one is written over in its place, so that nothing else of the file moves.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from editor.errors import FormatError

MAGIC: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_END: Final = 0xFFFFFFFA
"""From here on a sector number is a sign (MS-CFB 2.1)."""
_MOST: Final = 1 << 16
"""Streams; no document has a hundredth of it."""


class Broken(FormatError):
    """A compound file that is cut short, or leads in circles."""

    code = "damaged"


@dataclass(frozen=True, slots=True)
class Stream:
    """One stream, and the stretches of the file that it is made of."""

    name: str
    places: tuple[tuple[int, int], ...]
    """Where each stretch starts and stops in the file, in order."""

    def read(self, data: bytes | bytearray) -> bytes:
        """What it holds in the file `data`."""
        return b"".join(data[start:stop] for start, stop in self.places)

    def write(self, data: bytearray, content: bytes) -> None:
        """Write over it in place. `content` is as long as it is."""
        at = 0
        for start, stop in self.places:
            data[start:stop] = content[at : at + stop - start]
            at += stop - start


def streams(data: bytes) -> list[Stream]:
    """The streams of a compound file, of whatever storage. Raises `Broken`."""
    try:
        return list(_streams(data))
    except (struct.error, IndexError) as error:
        raise Broken from error


def _streams(data: bytes) -> Iterator[Stream]:
    if not data.startswith(MAGIC):
        raise Broken
    shift, small_shift = struct.unpack_from("<HH", data, 30)
    if shift not in (9, 12) or small_shift != 6:
        raise Broken
    directory, cutoff, small_table, difat = (struct.unpack_from("<I", data, at)[0] for at in (48, 56, 60, 68))
    size = 1 << shift

    def sector(number: int) -> tuple[int, int]:
        start = (number + 1) << shift
        if start >= len(data):
            raise Broken
        return start, min(start + size, len(data))

    def numbers(number: int) -> tuple[int, ...]:
        start, stop = sector(number)
        return struct.unpack_from(f"<{(stop - start) // 4}I", data, start)

    tables = [number for number in struct.unpack_from("<109I", data, 76) if number < _END]
    for _ in range(len(data) >> shift):
        if difat >= _END:
            break
        *more, difat = numbers(difat)
        tables.extend(number for number in more if number < _END)
    following = [number for table in tables for number in numbers(table)]

    def chain(first: int, links: list[int]) -> Iterator[int]:
        for _ in range((len(data) >> 6) + 1):  # no more than there is room for, whatever the table says
            if first >= _END:
                return
            yield first
            first = links[first]
        raise Broken

    entries = b"".join(data[slice(*sector(number))] for number in chain(directory, following))
    root, whole = (struct.unpack_from("<I", entries, at)[0] for at in (116, 120))
    small = [place for number in chain(root, following) for place in [sector(number)]] if whole else []
    links = [link for number in chain(small_table, following) for link in numbers(number)]

    def small_sector(number: int) -> tuple[int, int]:
        start, _ = small[number << 6 >> shift]
        start += (number << 6) % size
        return start, start + 64

    for at in range(0, min(len(entries), _MOST * 128), 128):
        length, kind = struct.unpack_from("<HB", entries, at + 64)
        if kind != 2 or not 2 <= length <= 64:
            continue
        name = entries[at : at + length - 2].decode("utf-16-le", "replace")
        first, left = struct.unpack_from("<II", entries, at + 116)
        small_one = left < cutoff
        chained = chain(first, links if small_one else following) if left else iter(())
        places: list[tuple[int, int]] = []
        for start, stop in map(small_sector if small_one else sector, chained):
            places.append((start, min(stop, start + left)))
            left -= places[-1][1] - start
            if left <= 0:
                break
        yield Stream(name, tuple(places))
