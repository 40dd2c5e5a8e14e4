"""Packages of XML parts, as DOCX and ODT are: opened within bounds, written so that equal input gives equal bytes.

A package is taken at its word for nothing: not for its size, its names or its parts. Whatever is
wrong with it is a `FormatError` whose code says what.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Container, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from editor.errors import FormatError
from formats import compound
from formats.pictures import plain_picture

MOST_ENTRIES: Final = 20_000
LARGEST_PART: Final = 512 * 1024 * 1024
LARGEST_PACKAGE: Final = 1024 * 1024 * 1024
DENSEST: Final = 400
"""Bytes that one packed byte may grow to, in parts above `DENSE_FROM`; plain repeated text stays below 120."""
DENSE_FROM: Final = 16 * 1024 * 1024

_PIECE: Final = 1 << 20
"""Bytes that are unpacked at a time."""
_ENCRYPTED_STREAM: Final = "EncryptedPackage".encode("utf-16-le")
_EARLIEST: Final = (1980, 1, 1, 0, 0, 0)


class Empty(FormatError):
    """A file without a byte."""

    code = "empty-file"


class Damaged(FormatError):
    """A package that is cut short, broken, or none at all (`part` where one part is to blame)."""

    code = "damaged"


class Encrypted(FormatError):
    """A file closed with a password."""

    code = "encrypted"


class TooLarge(FormatError):
    """A package that would unpack to more than anyone writes (`part` where one part is to blame)."""

    code = "zip-bomb"


class Forbidden(FormatError):
    """A part that declares a document type or entities, which no such package may (`part`)."""

    code = "forbidden-xml"


@dataclass(frozen=True, slots=True)
class Package:
    """An opened package. Parts are unpacked when they are read."""

    names: tuple[str, ...]
    """Names of its parts, in the order of the package."""
    _archive: zipfile.ZipFile = field(repr=False)

    def __contains__(self, name: object) -> bool:
        return name in self._archive.NameToInfo

    def read(self, name: str) -> bytes:
        """The bytes of one part. Raises `Damaged` when it is missing or broken, `Encrypted` when it is locked."""
        with _told_of(name):
            return self._archive.read(name)

    def pieces(self, name: str) -> Iterator[bytes]:
        """The bytes of one part, a piece at a time. Raises likewise."""
        with _told_of(name), self._archive.open(name) as stream:
            while piece := stream.read(_PIECE):
                yield piece


@contextmanager
def _told_of(part: str) -> Iterator[None]:
    """What goes wrong while a part is unpacked, told as `FormatError`."""
    try:
        yield
    except KeyError as error:
        raise Damaged(part=part) from error
    except RuntimeError as error:  # what zipfile raises for a part that needs a password
        raise Encrypted(part=part) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError) as error:
        raise Damaged(part=part) from error


def open_package(data: bytes) -> Package:
    """The package in the bytes. Raises `Empty`, `Damaged`, `Encrypted` or `TooLarge`."""
    if not data:
        raise Empty
    if data.startswith(compound.MAGIC):
        # MS-OFFCRYPTO 2.3.4: an encrypted package lies in a compound file, in a stream of this name.
        raise Encrypted if _ENCRYPTED_STREAM in data else Damaged
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError, OverflowError) as error:
        raise Damaged from error
    infos = archive.infolist()
    if len(infos) > MOST_ENTRIES or sum(info.file_size for info in infos) > LARGEST_PACKAGE:
        raise TooLarge
    for info in infos:
        dense = info.file_size > DENSE_FROM and info.file_size > DENSEST * max(info.compress_size, 1)
        if info.file_size > LARGEST_PART or dense:
            raise TooLarge(part=info.filename)
        if info.flag_bits & 0x1:
            raise Encrypted(part=info.filename)
    names = dict.fromkeys(info.filename for info in infos if info.filename and not info.filename.endswith("/"))
    return Package(tuple(names), archive)


def parse_xml(data: bytes, part: str = "", huge: bool = False) -> etree._Element:
    """The root of an XML part. Entities stay unresolved and nothing outside is fetched.

    `huge` allows a single text of more than 10 MB, as images written out as letters are.

    Raises `Damaged` when it is not well-formed, `Forbidden` when it declares a document type.
    """
    try:
        root = etree.fromstring(data, _parser(huge))
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Damaged(part=part) from error
    return _declares_nothing(root, part)


def parse_part(package: Package, part: str, unless: bytes) -> etree._Element | None:
    """The same of a part that is never unpacked as a whole; `None` where the bytes `unless` stand in it.

    Raises what `Package.read` and `parse_xml` do.
    """
    parser = _parser(False)
    before = b""
    try:
        for piece in package.pieces(part):
            if unless in before + piece:
                return None
            parser.feed(piece)
            before = piece[-len(unless) :]
        root = parser.close()
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Damaged(part=part) from error
    return _declares_nothing(root, part)


def _parser(huge: bool) -> etree.XMLParser:
    # Nobody looks for identifiers, and one given twice is no reason to refuse a text.
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=huge, remove_comments=True, remove_pis=True,
        collect_ids=False,
    )  # fmt: skip


def _declares_nothing(root: etree._Element, part: str) -> etree._Element:
    if root.getroottree().docinfo.internalDTD is not None:
        raise Forbidden(part=part)
    return root


def xml_bytes(root: etree._Element, standalone: bool | None = None) -> bytes:
    """The bytes of an XML part. Written piece by piece: `etree.tostring` holds all of them twice at its end."""
    target = io.BytesIO()
    # `None` leaves it untold whether the part stands alone, which lxml's stubs do not know.
    root.getroottree().write(target, xml_declaration=True, encoding="UTF-8", standalone=standalone)  # type: ignore[arg-type]
    return target.getvalue()


def write_package(parts: Iterable[tuple[str, bytes]], stored: Container[str] = ()) -> bytes:
    """A package of the parts, in their order, without times or anything else that tells where it was made.

    Pictures have their pixels and nothing beside them.

    Parts named in `stored` are not compressed (ODF 1.3 part 2, 3.3: the ``mimetype``).
    """
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, data in parts:
            info = zipfile.ZipInfo(name, _EARLIEST)
            info.create_system = 0
            info.external_attr = 0
            info.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(info, plain_picture(data), compresslevel=6)
    return target.getvalue()
