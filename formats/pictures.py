"""Pictures without what they tell beside their pixels: who made them, where, when and with what.

A photograph carries the place it was taken at, a drawing its author's name (domain facts:
`revision-traces`, 5). JPEG and PNG are known; a picture of another kind stays as it is.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

_JPEG: Final = b"\xff\xd8\xff"
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_SCAN: Final = 0xDA
"""Behind this marker come pixels (ITU-T T.81, B.1.1.3)."""
_DRAWN_BY: Final = frozenset({0xE0, 0xE2, 0xEE})
"""Application segments that say how colours are meant: JFIF, ICC profile, Adobe."""
_COMMENT: Final = 0xFE
_EXIF: Final = b"Exif\x00\x00"
_ORIENTATION: Final = 0x0112
_CHUNKS: Final = frozenset({b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME"})
"""Chunks of words and times (PNG 11.3.3, 11.3.4)."""


def plain_picture(data: bytes) -> bytes:
    """The picture with the same pixels the same way up, and nothing told beside them."""
    try:
        if data.startswith(_JPEG):
            return b"".join(_jpeg(data))
        if data.startswith(_PNG):
            return _PNG + b"".join(chunk for kind, chunk in _png(data) if kind not in _CHUNKS)
    except (struct.error, IndexError):
        pass  # a picture that is cut short is none of our business
    return data


def telling(data: bytes) -> bool:
    """True for a picture that tells more than its pixels."""
    return plain_picture(data) != data


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Marker and bytes of each segment; last, as one of its own, all from the pixels on."""
    at = 2
    while data[at] == 0xFF and data[at + 1] != _SCAN:
        (length,) = struct.unpack_from(">H", data, at + 2)
        yield data[at + 1], data[at : at + 2 + length]
        at += 2 + length
    yield _SCAN, data[at:]


def _jpeg(data: bytes) -> Iterator[bytes]:
    yield data[:2]
    for marker, segment in _segments(data):
        if marker == 0xE1:
            turned = _orientation(segment[4:])
            if turned > 1:
                yield _turned(turned)
        elif marker in _DRAWN_BY or not (0xE0 <= marker <= 0xEF or marker == _COMMENT):
            yield segment


def _orientation(exif: bytes) -> int:
    """Which way up the pixels are, from 1 to 8; 0 where that is not told (Exif 2.3, 4.6.4)."""
    if not exif.startswith(_EXIF):
        return 0
    body = exif[len(_EXIF) :]
    order = "<" if body[:2] == b"II" else ">"
    (at,) = struct.unpack_from(f"{order}I", body, 4)
    (count,) = struct.unpack_from(f"{order}H", body, at)
    for number in range(count):
        tag, _, _, value = struct.unpack_from(f"{order}HHIH", body, at + 2 + 12 * number)
        if tag == _ORIENTATION:
            return int(value) if 1 <= value <= 8 else 0
    return 0


def _turned(orientation: int) -> bytes:
    """A segment that tells which way up the pixels are, and nothing else."""
    told = struct.pack(">2sHIHHHIHHI", b"MM", 42, 8, 1, _ORIENTATION, 3, 1, orientation, 0, 0)
    return b"\xff\xe1" + struct.pack(">H", 2 + len(_EXIF) + len(told)) + _EXIF + told


def _png(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Kind and bytes of each chunk."""
    at = len(_PNG)
    while at < len(data):
        (length,) = struct.unpack_from(">I", data, at)
        kind = data[at + 4 : at + 8]
        if len(kind) < 4:
            raise IndexError
        yield kind, data[at : at + 12 + length]
        at += 12 + length
