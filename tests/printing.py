"""Small PDF files, put together by hand: words at places, lines, pictures, and what else a page may have."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field

FACES = ("Times-Roman", "Times-Bold", "Times-Italic", "Courier")
ROMAN, BOLD, ITALIC, COURIER = range(4)


@dataclass
class Page:
    """One page of A4 or of any size; y counts from the top."""

    width: float = 595
    height: float = 842
    turn: int = 0
    drawn: list[str] = field(default_factory=list)
    annotations: list[str] = field(default_factory=list)
    pictures: bool = False

    def write(self, x: float, y: float, text: str, size: float = 12, face: int = ROMAN, rise: float = 0) -> Page:
        """Words that begin at `x` on the baseline `y`."""
        shown = text.encode("cp1252").hex()
        self.drawn.append(f"BT /F{face} {size} Tf {rise} Ts 1 0 0 1 {x} {self.height - y} Tm <{shown}> Tj ET")
        return self

    def lines(self, x: float, y: float, texts: Sequence[str], size: float = 12, leading: float = 14) -> Page:
        """Lines below each other."""
        for number, text in enumerate(texts):
            self.write(x, y + number * leading, text, size)
        return self

    def line(self, x0: float, y0: float, x1: float, y1: float, width: float = 0.5) -> Page:
        self.drawn.append(f"{width} w {x0} {self.height - y0} m {x1} {self.height - y1} l S")
        return self

    def bar(self, x0: float, y0: float, x1: float, y1: float) -> Page:
        """A filled rectangle, as Word draws its lines."""
        self.drawn.append(f"{x0} {self.height - y1} {x1 - x0} {y1 - y0} re f")
        return self

    def picture(self, x0: float, y0: float, x1: float, y1: float) -> Page:
        self.pictures = True
        self.drawn.append(f"q {x1 - x0} 0 0 {y1 - y0} {x0} {self.height - y1} cm /I Do Q")
        return self

    def mark(self, kind: str, x0: float, y0: float, x1: float, y1: float) -> Page:
        """Words struck out or underlined with a reader's tool."""
        top, bottom = self.height - y0, self.height - y1
        quad = f"{x0} {top} {x1} {top} {x0} {bottom} {x1} {bottom}"
        self.annotations.append(f"<</Type/Annot/Subtype/{kind}/Rect[{x0} {bottom} {x1} {top}]/QuadPoints[{quad}]>>")
        return self


def pdf(*pages: Page, extra: str = "", trailer: str = "") -> bytes:
    """The bytes of a file with these pages; `extra` goes into its catalogue, `trailer` into its trailer."""
    objects: list[bytes] = [b"", b""]

    def put(data: bytes) -> int:
        objects.append(data)
        return len(objects)

    def stream(data: bytes, entries: str = "") -> int:
        packed = zlib.compress(data)
        head = f"<</Length {len(packed)}/Filter/FlateDecode{entries}>>stream\n"
        return put(head.encode() + packed + b"\nendstream")

    fonts = [put(f"<</Type/Font/Subtype/Type1/BaseFont/{face}/Encoding/WinAnsiEncoding>>".encode()) for face in FACES]
    image = stream(b"\x80", "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8")
    named = "".join(f"/F{number} {at} 0 R" for number, at in enumerate(fonts))
    kids: list[int] = []
    for page in pages:
        content = stream("\n".join(page.drawn).encode())
        pictures = f"/XObject<</I {image} 0 R>>" if page.pictures else ""
        annotations = f"/Annots[{''.join(page.annotations)}]" if page.annotations else ""
        kids.append(
            put(
                f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {page.width} {page.height}]/Rotate {page.turn}"
                f"/Resources<</Font<<{named}>>{pictures}>>/Contents {content} 0 R{annotations}>>".encode()
            )
        )
    objects[0] = f"<</Type/Catalog/Pages 2 0 R{extra}>>".encode()
    objects[1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(f'{kid} 0 R' for kid in kids)}]>>".encode()
    out = bytearray(b"%PDF-1.7\n")
    places: list[int] = []
    for number, data in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + data + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    out += f"trailer<</Size {len(objects) + 1}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)
