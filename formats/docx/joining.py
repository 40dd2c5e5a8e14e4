"""Runs that follow one another and look alike become one.

Word parts runs at every revision identity, proofing mark and edge of a change. With those gone, nothing
tells why a word should be in pieces (domain facts: `revision-traces`, 0.9).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple


def join_runs(data: bytes, prefix: str | None) -> bytes:
    """The bytes of a part with its runs of text joined where they touch and have equal properties.

    `data` is what lxml writes of a part without comments and instructions, `prefix` what its root has for
    WordprocessingML. Bytes and not elements: a long text has too many such runs to ask one by one.
    """
    names = _names(prefix)

    def joined(found: re.Match[bytes]) -> bytes:
        chain = found[0].replace(names.seam + found[1], b"")
        for text in names.texts:
            if text.bare in chain:
                chain = text.without_blanks.sub(text.preserved, chain)
            if text.bare not in chain:  # else it has blanks that do not count, and must not come to count
                chain = chain.replace(text.seam, b"")
        return chain

    return names.chain.sub(joined, data)


class _Text(NamedTuple):
    """How one kind of text is written, and what stands between two."""

    bare: bytes
    without_blanks: re.Pattern[bytes]
    """A text that does not say that its outer blanks count, and has none."""
    preserved: bytes
    """What becomes of it: it may be joined with one whose blanks count."""
    seam: bytes


class _Names(NamedTuple):
    chain: re.Pattern[bytes]
    """Runs of text that touch; the properties that all have are the first group."""
    seam: bytes
    """What stands between the content of one and the properties of the next."""
    texts: tuple[_Text, ...]


@lru_cache
def _names(prefix: str | None) -> _Names:
    w = f"{prefix}:" if prefix else ""
    tags = [f"{w}t", f"{w}delText"]
    texts = "".join(f"<{tag}(?:{_KEEP})?>[^<]*+</{tag}>|" for tag in tags)
    # Groups are repeated as usual: Python before 3.11.5, which Debian 12 has, goes wrong where they give nothing back.
    content = f'(?:{texts}<{w}(?:tab|br|cr|noBreakHyphen|softHyphen)/>|<{w}br {w}type="[a-z]+"/>)*</{w}r>'
    look = f"((?:<{w}rPr>(?:<(?!/{w}rPr>)[^<]*+)*</{w}rPr>)?)"
    return _Names(
        re.compile(f"<{w}r>{look}{content}(?:<{w}r>\\1{content})+".encode()),
        f"</{w}r><{w}r>".encode(),
        tuple(_text(tag) for tag in tags),
    )


def _text(tag: str) -> _Text:
    return _Text(
        f"<{tag}>".encode(),
        re.compile(f"<{tag}>(?!\\s)([^<]*+)(?<!\\s)</{tag}>".encode()),
        f"<{tag}{_KEEP}>\\1</{tag}>".encode(),
        f"</{tag}><{tag}{_KEEP}>".encode(),
    )


_KEEP: Final = ' xml:space="preserve"'
