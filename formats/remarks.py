"""What reviewers remarked in the margin of a file, for a person to read.

A remark is none of the text: no document holds it, and no export can. So it is read from the bytes of the file
when somebody asks for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from lxml import etree

from editor.document import BlockId

MOST: Final = 5_000
"""Remarks read of one file."""
LONGEST: Final = 20_000
"""Characters of one that are read."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One comment, as the file has it."""

    block: BlockId
    """The paragraph it stands at, as the reader names it: not always a block of the base text."""
    author: str
    """"" where the file names none."""
    date: str
    """ISO 8601 as found; "" where there is none."""
    text: str
    """Its paragraphs, parted by line breaks."""


def remarks(data: bytes, kind: str) -> tuple[Remark, ...]:
    """The remarks in the bytes of a file that was read as `kind`, in the order of the text.

    None of a format other than Word and OpenDocument. Raises `FormatError`.
    """
    found = _of_word(data) if kind == "docx" else _of_odt(data) if kind == "odt" else iter(())
    return tuple(islice(found, MOST))


def _of_word(data: bytes) -> Iterator[Remark]:
    """`w:comment`s, each at the paragraph with its reference (ECMA-376, 17.13.4)."""
    from formats.docx.names import w
    from formats.docx.walk import walk

    walked = walk(data)
    part = walked.parts.named("comments")
    if not part:
        return
    told = {comment.get(w("id"), ""): comment for comment in walked.parts.xml(part).iter(w("comment"))}
    at: dict[str, BlockId] = {}
    for para in walked.paras:
        for reference in para.element.iter(w("commentReference")):
            at[reference.get(w("id"), "")] = para.id  # of a text box its own paragraph, which comes later
    for id, block in at.items():
        if id in told:
            comment = told[id]
            text = _told(comment, w("p"), (w("t"),), (w("tab"), w("br"), w("cr")))
            yield Remark(block, comment.get(w("author"), "").strip(), comment.get(w("date"), ""), text)


def _of_odt(data: bytes) -> Iterator[Remark]:
    """`office:annotation`s, which stand in their paragraphs (OpenDocument 1.3, 14.1)."""
    from formats.odt.names import ANNOTATION, q
    from formats.odt.source import open_source

    at: dict[etree._Element, BlockId] = {}
    for para in open_source(data).walked.paras:
        at.update((found, para.id) for found in para.element.iter(ANNOTATION))
    for annotation, block in at.items():
        author, date = (annotation.findtext(q(name), "").strip() for name in ("dc:creator", "dc:date"))
        text = _told(annotation, q("text:p"), (), (q("text:s"), q("text:tab"), q("text:line-break")))
        yield Remark(block, author, date, text)


def _told(comment: etree._Element, paragraph: str, words: tuple[str, ...], spaces: tuple[str, ...]) -> str:
    """The words of a comment: those of the elements named, or all that stands in its paragraphs."""
    lines = []
    for element in comment.iter(paragraph):
        pieces: list[str] = []
        for part in element.iter():
            if part.tag in spaces:
                pieces.append(" ")
            if not words or part.tag in words:
                pieces.append(part.text or "")
            if not words and part is not element:
                pieces.append(part.tail or "")
        lines.append(" ".join("".join(pieces).split()))
    return "\n".join(line for line in lines if line)[:LONGEST]
