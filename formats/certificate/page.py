"""What a page that Interline wrote tells of its reviewers, and its words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html.parser import HTMLParser
from typing import Final

from editor.errors import FormatError
from formats.certificate.scan import DELETED, INSERTED, KEPT, Scan, Stream, readings

HEAD: Final = b'<!DOCTYPE html>\n<html lang="'
"""How such pages begin. Others may do what no scan foresees."""

_PARAGRAPHS: Final = frozenset({"p", "h1", "h2", "h3"})
_FATES: Final = {"ins": INSERTED, "del": DELETED}
_NAMES: Final = frozenset({"author", "creator", "generator", "keywords", "description"})
_ACTING: Final = frozenset({"script", "iframe", "object", "embed", "form", "link", "base", "applet"})
_FETCHED: Final = frozenset({"src", "href", "srcset", "data", "poster", "action", "background"})
_VOID: Final = frozenset({"br", "meta", "img", "col"})
_UNCLOSED: Final = re.compile("<[^<>]*(?:<|$)")
"""A tag that another one begins in; Python's parser takes time by their square."""
_DEEPEST: Final = 100
"""Elements within each other."""


def scan_page(data: bytes) -> Scan:
    """A page that begins with `HEAD`. Raises `FormatError` for one with tags such as we never write."""
    scan = Scan("html")
    text = data.decode("utf-8", "replace")
    if _UNCLOSED.search(text):
        raise FormatError("damaged")
    page = _Page(text)
    for code, where in page.traces:
        scan.traces[code].append(where)
    scan.authors += page.authors
    if b"Content-Security-Policy" not in data[:1000]:
        scan.traces["external-links"].append("Content-Security-Policy")
    scan.accepted, scan.rejected = readings(page.stream)
    return scan


class _Page(HTMLParser):
    """One walk through a page."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.stream: Stream = []
        self.traces: list[tuple[str, str]] = []
        """What was found: the check it belongs to, and where."""
        self.authors: list[str] = []
        """Names that words which come or go have with them."""
        self._open: list[str] = []
        self._mark = KEPT
        """Fate of the mark that ends this paragraph."""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: Iterable[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in _FATES:
            self.traces.append(("tracked-changes", f"<{tag}>"))
            if given.get("title"):
                self.authors.append(given["title"])
            if given.get("class") == "mark":
                self._mark = _FATES[tag]
        if tag in _ACTING or any(name.startswith("on") for name in given):
            self.traces.append(("macros", f"<{tag}>"))
        if tag == "meta" and given.get("name", "").lower() in _NAMES:
            self.traces.append(("property-names", given["name"]))
        for name in _FETCHED & given.keys():
            if not given[name].startswith(("#", "data:image/")):
                self.traces.append(("external-links", given[name][:80]))
        if "hidden" in given or "display:none" in given.get("style", "").replace(" ", ""):
            self.traces.append(("hidden-text", f"<{tag}>"))
        if tag == "br":
            self._tell("\n")
        if len(self._open) > _DEEPEST:
            raise FormatError("damaged")
        if tag not in _VOID:
            # The numbers of notes, and the notes below the text, are no words of it.
            note = tag == "a" and given.get("href", "").startswith("#")
            aside = note or (tag == "section" and given.get("class") == "notes")
            self._open.append("aside" if aside else tag)

    def handle_endtag(self, tag: str) -> None:
        if self._open:
            self._open.pop()
        if tag in _PARAGRAPHS:
            self._tell("\u2029", self._mark)
            self._mark = KEPT

    def handle_comment(self, data: str) -> None:
        self.traces.append(("comments", data.strip()[:80]))

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] not in ("html", "table", "thead", "tbody", "tr", "colgroup", "body"):
            self._tell(data)

    def _tell(self, words: str, mark: int = KEPT) -> None:
        if "body" in self._open and "aside" not in self._open:
            fate = mark or next((_FATES[tag] for tag in reversed(self._open) if tag in _FATES), KEPT)
            self.stream.append((words, fate))
