"""Any bytes give a document or a `FormatError`."""

from __future__ import annotations

from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from printing import BOLD, Page, pdf

from editor.errors import FormatError
from formats.files import open_bytes
from formats.pdf import Pdf


@lru_cache
def whole() -> bytes:
    """A file with something of everything."""
    first = Page().write(57, 60, "RESOLUTION 27 (HARROW BAY, 2027)", face=BOLD).write(57, 90, "that tides")
    first.line(57, 86, 80, 86).bar(85, 91, 110, 92).mark("StrikeOut", 85, 80, 110, 92).picture(300, 300, 400, 400)
    for x in (57, 200, 300):
        first.line(x, 200, x, 240)
    for y in (200, 220, 240):
        first.line(57, y, 300, y)
    first.write(60, 215, "Station").write(205, 215, "Hours").write(60, 235, "Bay").write(205, 235, "12")
    first.line(57, 740, 200, 740).write(57, 755, "1", size=6, rise=4).write(63, 755, "Note.", size=9)
    second = Page(turn=90).write(57, 80, "turned").write(400, 80, "Deleted: tides", size=6)
    return pdf(first, second, extra="/AcroForm<</Fields[]>>")


def opens_or_refuses(data: bytes) -> None:
    try:
        made = open_bytes(data, "pdf").imported
    except FormatError as error:
        assert error.code
    else:
        assert made.document.blocks


def test_the_file_itself_can_be_read() -> None:
    assert len(Pdf().read(whole()).document.blocks) > 6


@given(st.integers(0, len(whole())))
@settings(max_examples=60)
def test_a_file_cut_anywhere(end: int) -> None:
    opens_or_refuses(whole()[:end])


@given(st.lists(st.tuples(st.integers(0, len(whole()) - 1), st.integers(0, 255)), min_size=1, max_size=40))
@settings(max_examples=150)
def test_a_file_with_other_bytes_anywhere(changes: list[tuple[int, int]]) -> None:
    data = bytearray(whole())
    for at, byte in changes:
        data[at] = byte
    opens_or_refuses(bytes(data))


_NUMBERS = st.one_of(st.integers(-(10**12), 10**12), st.floats(allow_nan=False, allow_infinity=False, width=32))


@given(st.lists(st.tuples(_NUMBERS, _NUMBERS, _NUMBERS, _NUMBERS, st.sampled_from("lrtw")), max_size=12))
@settings(max_examples=100)
def test_things_drawn_anywhere_of_any_size(drawn: list[tuple[float, float, float, float, str]]) -> None:
    page = Page()
    for a, b, c, d, kind in drawn:
        match kind:
            case "l":
                page.drawn.append(f"{a:f} {b:f} m {c:f} {d:f} l S")
            case "r":
                page.drawn.append(f"{a:f} {b:f} {c:f} {d:f} re f")
            case "t":
                page.drawn.append(f"BT /F0 {abs(a):f} Tf {b:f} {c:f} {c:f} {b:f} {d:f} {a:f} Tm (tides) Tj ET")
            case _:
                page.drawn.append(f"BT /F0 12 Tf 1 0 0 1 {a:f} {b:f} Tm (tides) Tj ET")
    opens_or_refuses(pdf(page))


@pytest.mark.slow
@given(st.randoms(use_true_random=False))
@settings(max_examples=3000)
def test_a_file_damaged_in_every_way(random: st.randoms) -> None:  # type: ignore[valid-type]
    data = bytearray(whole())
    for _ in range(random.choice((1, 5, 50))):
        at = random.randrange(len(data))
        match random.randrange(4):
            case 0:
                del data[at : at + random.randrange(1, 200)]
            case 1:
                data[at:at] = data[at : at + 300]
            case 2:
                data[at] = random.randrange(256)
            case _:
                data[at : at + 1] = b"99999999999"
        data = data or bytearray(b"%PDF-")
    opens_or_refuses(bytes(data))


def test_a_page_with_far_too_much_on_it_is_read_in_part() -> None:
    page = Page().write(57, 80, "that tides are high")
    page.drawn.append("0 0 m 10 10 l S " * 250_000)
    imported = Pdf().read(pdf(page))
    assert [block.text.string for block in imported.document] == ["that tides are high"]
    assert "pdf-pages-cut" in {note.code for note in imported.notes}


def nested(depth: int, shown: int) -> bytes:
    """A page with a form that shows the next one several times, and so on."""
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</XObject<</X 5 0 R>>>>/Contents 4 0 R>>",
        "<</Length 5>>stream\n/X Do\nendstream",
    ]
    for at in range(depth):
        words = "/X Do " * shown if at < depth - 1 else "BT /F 9 Tf (tides) Tj ET"
        inner = f"/Resources<</XObject<</X {6 + at} 0 R>>>>" if at < depth - 1 else "/Resources 4 0 R"
        entries = f"/Type/XObject/Subtype/Form/BBox[0 0 600 800]{inner}/Length {len(words)}"
        objects.append(f"<<{entries}>>stream\n{words}\nendstream")
    body = "".join(f"{number} 0 obj\n{data}\nendobj\n" for number, data in enumerate(objects, 1))
    return f"%PDF-1.7\n{body}trailer<</Root 1 0 R/Size {len(objects) + 1}>>\nstartxref\n0\n%%EOF".encode()


def test_forms_that_unfold_without_end_are_refused_before_they_do() -> None:
    with pytest.raises(FormatError) as raised:
        Pdf().read(nested(9, 10))
    assert raised.value.code == "zip-bomb"
    opens_or_refuses(nested(3, 4))


def test_more_pages_than_a_document_has_are_left_out() -> None:
    data = pdf(Page().write(57, 80, "that tides are high,"))
    many = data.replace(b"/Count 1", b"/Count 9999").replace(b"/Kids[", b"/Kids[" + b"9 0 R " * 9998)
    opens_or_refuses(many)
