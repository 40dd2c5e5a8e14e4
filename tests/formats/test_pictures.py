"""Pictures keep their pixels, and nothing that is told beside them."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formats.certificate import certify
from formats.docx import Docx
from formats.package import open_package, write_package
from formats.pictures import plain_picture, telling


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(*told: bytes) -> bytes:
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    pixels = chunk(b"IDAT", zlib.compress(b"\x00\x7f"))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(told) + pixels + chunk(b"IEND", b"")


def segment(marker: int, content: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(content) + 2) + content


def exif(orientation: int) -> bytes:
    entries = struct.pack("<HHIHH", 0x0112, 3, 1, orientation, 0) + struct.pack("<HHII", 0x013B, 2, 12, 38)
    head = struct.pack("<2sHIH", b"II", 42, 8, 2)
    return segment(0xE1, b"Exif\x00\x00" + head + entries + bytes(4) + b"A. Delegate\x00")


def jpeg(*told: bytes) -> bytes:
    start = b"\xff\xd8" + segment(0xE0, b"JFIF\x00\x01\x01" + bytes(7))
    return start + b"".join(told) + segment(0xDB, bytes(65)) + b"\xff\xda\x00\x08pixels A. \xff\xd9"


TOLD = {
    "png text": png(chunk(b"tEXt", b"Author\x00A. Delegate"), chunk(b"tIME", bytes(7))),
    "jpeg comment": jpeg(segment(0xFE, b"A. Delegate")),
    "jpeg exif": jpeg(exif(1)),
    "jpeg photoshop": jpeg(segment(0xED, b"Photoshop 3.0\x00A. Delegate")),
}


@pytest.mark.parametrize("data", TOLD.values(), ids=TOLD)
def test_what_is_told_beside_the_pixels_goes(data: bytes) -> None:
    assert telling(data)
    out = plain_picture(data)
    assert b"Delegate" not in out
    assert out == (png() if data[1:4] == b"PNG" else jpeg())
    assert not telling(out)


def test_a_photograph_stays_the_right_way_up() -> None:
    out = plain_picture(jpeg(exif(6)))
    assert b"Delegate" not in out
    assert b"Exif" in out
    assert b"\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06" in out
    assert plain_picture(out) == out


def test_colours_stay_as_they_are_meant() -> None:
    profile = segment(0xE2, b"ICC_PROFILE\x00")
    assert plain_picture(jpeg(profile, exif(1))) == jpeg(profile)


@given(st.binary(max_size=60), st.sampled_from([b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b""]))
def test_no_picture_is_taken_at_its_word(data: bytes, magic: bytes) -> None:
    plain_picture(magic + data)


def test_no_file_is_written_with_a_picture_that_tells() -> None:
    links = "http://schemas.openxmlformats.org/package/2006/relationships"
    kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    types = "http://schemas.openxmlformats.org/package/2006/content-types"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{types}"/>',
        "_rels/.rels": f'<Relationships xmlns="{links}"><Relationship Id="r1" Type="{kinds}/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{word}"><w:body><w:p><w:r><w:drawing>'
        f'<a:blip xmlns:a="{drawing}" xmlns:r="{kinds}" r:embed="r1"/></w:drawing></w:r></w:p></w:body></w:document>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{links}"><Relationship Id="r1" Type="{kinds}/image" '
        'Target="media/one.png"/></Relationships>',
    }
    text = write_package([(name, content.encode()) for name, content in parts.items()])
    package = open_package(text)
    picture = TOLD["png text"]
    whole = _zipped({**{name: package.read(name) for name in package.names}, "word/media/one.png": picture})
    assert [check.code for check in certify(whole).failures] == ["picture-metadata"]
    written = Docx().decide(whole, True)
    assert written is not None
    assert open_package(written.data).read("word/media/one.png") == png()
    assert not certify(written.data).failures


def _zipped(parts: dict[str, bytes]) -> bytes:
    """A package as others write them."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()
