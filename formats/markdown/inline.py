"""What stands in a paragraph of Markdown: words with marks, and what is proposed to be done to them.

CommonMark 0.31 for emphasis, links and escapes; the usual extensions for struck (``~~``), raised
(``^``) and lowered (``~``) characters and notes; ``<u>`` and ``++`` underline; CriticMarkup, `ins`
and `del` are proposals. Every sign is looked at once: what finds no partner is a character.
"""

from __future__ import annotations

import html
import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from editor.text import PLAIN, Atom, Marks
from formats.odt.walk import KEPT, Leaf, State
from formats.traced import thing, word

_HELD: Final = 0x10F000
"""Where characters wait that are no signs, because a backslash stands before them or code around them."""
INSERTED_MARK: Final = "\x01"
DELETED_MARK: Final = "\x02"
"""Stand where a paragraph mark was inserted or deleted; no text has them."""

_ESCAPE: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
_TICKS: Final = re.compile(r"(?m)(?<!`)(?!^ {0,3}```)`+")
_TOKEN: Final = re.compile(
    r"""
      (?P<critic>\{(?:\+\+|--|~~|>>|==)|~>|(?:\+\+|--|~~|<<|==)\})
    | <(?P<address>(?:https?://|mailto:)[^<>\s]+)>
    | <(?P<close>/?)(?P<tag>[A-Za-z][A-Za-z0-9]*)(?P<inside>(?:\s[^<>]{0,2000})?)/?>
    | \[\^(?P<note>[^\]\s]{1,100})\]
    | (?P<opening>!?\[)
    | (?P<closing>\](?:\((?P<target>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+["'][^"'\n]*["'])?\)
                      |\[(?P<name>[^\]\n]{0,200})\]
                      |\{(?P<said>[ ]*(?:[.\#][\w-]|[\w-]{1,50}=)[^{}\n]{0,500})\})?)
    | (?<!\^)\^(?P<raised>[^\s^~*]{1,60})\^(?!\^)
    | (?<!~)~(?P<lowered>[^\s^~*]{1,60})~(?!~)
    | (?P<run>\*+|_+|~~|\+\+)
    """,
    re.VERBOSE | re.DOTALL,
)
_LOOKS: Final[Mapping[str, dict[str, bool | str]]] = {
    "u": {"underline": True}, "s": {"strike": True}, "strike": {"strike": True}, "b": {"bold": True},
    "strong": {"bold": True}, "i": {"italic": True}, "em": {"italic": True}, "sup": {"position": "super"},
    "sub": {"position": "sub"}, "~~": {"strike": True}, "++": {"underline": True}, "**": {"bold": True},
    "*": {"italic": True}, "__": {"bold": True}, "_": {"italic": True},
}  # fmt: skip
_TAGS: Final = frozenset(
    {
        "a", "abbr", "b", "big", "blockquote", "body", "br", "center", "cite", "code", "dd", "del", "details",
        "div", "dl", "dt", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "html", "i", "img", "ins", "kbd",
        "li", "mark", "ol", "p", "pre", "q", "s", "small", "span", "strike", "strong", "sub", "summary", "sup",
        "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul", "var",
    }
)  # fmt: skip
_CRITIC: Final = {"++}": "{++", "--}": "{--", "~~}": "{~~", "<<}": "{>>", "==}": "{=="}
_AUTHOR: Final = re.compile(r"""(?:cite\s*=\s*["']mailto:|data-author\s*=\s*["'])([^"']*)""", re.IGNORECASE)
_BY: Final = re.compile(r"""author=["']([^"'\n]*)["']""")


@dataclass(slots=True)
class _Sign:
    """A sign met: its characters, and what it became."""

    text: str
    kind: str
    count: int = 0
    """Signs of a run that have no partner yet."""
    middle: int = -1
    """Of a substitution: where the old words end."""
    author: str = ""


@dataclass(frozen=True, slots=True)
class _Stretch:
    start: int
    stop: int
    change: Callable[[Marks, State], tuple[Marks, State]]


def hold(text: str) -> str:
    """The text with escaped characters, and the signs in code, out of the way of all that looks for signs."""
    text = _code(_UNSEEN.sub("", text))
    return _without_comments(_ESCAPE.sub(lambda match: chr(_HELD + ord(match[1])), text))


def _code(text: str) -> str:
    """Code without the ticks around it."""
    runs = [match.span() for match in _TICKS.finditer(text)]
    later: dict[int, list[int]] = defaultdict(list)
    for number in range(len(runs) - 1, -1, -1):
        later[runs[number][1] - runs[number][0]].append(number)
    out: list[str] = []
    at = number = 0
    while number < len(runs):
        start, stop = runs[number]
        same = later[stop - start]
        while same and same[-1] <= number:
            same.pop()
        end = runs[same[-1]] if same else (0, 0)
        if not same or text[start - 1 : start] == "\\" or text.find("\n\n", stop, end[0]) >= 0:
            number += 1
            continue
        out += (text[at:start], _kept(text[stop : end[0]].strip(" ") or text[stop : end[0]]))
        at, number = end[1], same[-1] + 1
    return "".join((*out, text[at:]))


def _without_comments(text: str) -> str:
    out: list[str] = []
    at = 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start + 4)) >= 0:
        out.append(text[at:start])
        at = end + 3
    return "".join((*out, text[at:])) if out else text


def _kept(code: str) -> str:
    return "".join(chr(_HELD + ord(c)) if "!" <= c <= "~" and not c.isalnum() else c for c in code)


_MOST_AROUND: Final = 100
"""Stretches inside each other."""
_WAITING: Final = re.compile(f"[{chr(_HELD)}-{chr(_HELD + 0x7F)}]")
_UNSEEN: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufffc\ufffe\uffff]")


def released(text: str) -> str:
    """Characters as they are shown: entities resolved, those that waited back in their places."""
    if "&" in text:
        text = _UNSEEN.sub("", html.unescape(text))
    return _WAITING.sub(lambda match: chr(ord(match[0]) - _HELD), text)


class Inline:
    """Reads paragraphs. `notes` names the notes that there are; `links` what names of links stand for."""

    def __init__(self, notes: Mapping[str, object], links: Mapping[str, str]) -> None:
        self.links = links
        self.notes = notes
        self.referred: dict[str, str] = {}
        """Story of each note that the text led to, in that order."""
        self.comments = 0
        self.pictures = 0

    def words(self, text: str) -> tuple[list[Leaf], State]:
        """The words of a paragraph (`hold` has been at it), and the fate of its mark."""
        parts: list[str | _Sign | Atom] = []
        stretches: list[_Stretch] = []
        open_signs: dict[str, list[int]] = defaultdict(list)
        at = 0
        for match in _TOKEN.finditer(text):
            if match.start() > at:
                parts.append(text[at : match.start()])
            at = match.end()
            self._token(match, text, parts, stretches, open_signs)
        parts.append(text[at:])
        return _leaves(parts, stretches)

    def _token(
        self,
        match: re.Match[str],
        text: str,
        parts: list[str | _Sign | Atom],
        stretches: list[_Stretch],
        opened: dict[str, list[int]],
    ) -> None:
        kind, sign = match.lastgroup, match[0]
        here = len(parts)

        def pair(opener: str) -> tuple[int, _Sign] | None:
            """The last sign of that kind that is open; it closes here, and what opened after it is forgotten."""
            if not opened[opener]:
                return None
            start = opened[opener].pop()
            for others in opened.values():
                while others and others[-1] > start:
                    others.pop()
            found = parts[start]
            assert isinstance(found, _Sign)
            found.text = ""
            return start, found

        def wait(opener: str, author: str = "") -> None:
            if opener != "{>>" or not opened[opener]:
                opened[opener].append(here)
            parts.append(_Sign(sign, opener, int(sign == "!["), author=author))

        if match["run"]:
            self._run(match, text, parts, stretches, opened)
        elif match["critic"]:
            if sign.startswith("{"):
                wait(sign)
            elif sign == "~>":
                found = parts[opened["{~~"][-1]] if opened["{~~"] else None
                if isinstance(found, _Sign) and found.middle < 0:
                    found.middle = here
                    parts.append(_Sign("", sign))
                else:
                    parts.append(sign)
            else:
                closed = pair(_CRITIC[sign])
                if closed is None:
                    parts.append(sign)
                    return
                start, opener = closed
                parts.append(_Sign("", sign))
                self._critic(start, here, opener, parts, stretches)
        elif match["address"]:
            address = match["address"]
            parts.append(address.removeprefix("mailto:"))
            stretches.append(_Stretch(here, here + 1, _marking({"link": address})))
        elif match["tag"]:
            tag = match["tag"].lower()
            if tag == "br" and not match["close"]:
                parts.append("\n")
            elif tag not in _TAGS:
                parts.append(sign)
            elif tag in _LOOKS or tag in ("ins", "del"):
                if not match["close"]:
                    author = _AUTHOR.search(match["inside"])
                    wait(f"<{tag}", html.unescape(author[1]) if author else "")
                    parts[here].text = ""  # type: ignore[union-attr]
                elif (closed := pair(f"<{tag}")) is not None:
                    start, opener = closed
                    change = _fate(tag == "ins", opener.author) if tag in ("ins", "del") else _marking(_LOOKS[tag])
                    stretches.append(_Stretch(start, here, change))
        elif match["note"]:
            name = match["note"]
            if name not in self.notes:
                parts.append(sign)
                return
            story = self.referred.setdefault(name, f"footnote:{len(self.referred) + 1}")
            parts.append(Atom("footnote", story, story.rpartition(":")[2]))
        elif match["opening"]:
            wait("[")
        elif match["closing"]:
            self._link(match, pair, parts, stretches, opened)
        elif kind in ("raised", "lowered"):
            parts.append(match[kind])
            stretches.append(_Stretch(here, here + 1, _marking({"position": "super" if kind == "raised" else "sub"})))

    def _link(
        self,
        match: re.Match[str],
        pair: Callable[[str], tuple[int, _Sign] | None],
        parts: list[str | _Sign | Atom],
        stretches: list[_Stretch],
        opened: dict[str, list[int]],
    ) -> None:
        target, name, here = match["target"], match["name"], len(parts)
        if target is None and name:
            target = self.links.get(name.casefold())
        said = match["said"]
        if target is None and said is None:
            # Brackets are brackets: in a resolution they hold what is not agreed.
            if opened["["]:
                opened["["].pop()
            parts.append(match[0])
            return
        closed = pair("[")
        if closed is None:
            parts.append(match[0])
            return
        start, opener = closed
        parts.append(_Sign("", "]"))
        if said is not None:
            if (change := _said(said)) is not None:
                stretches.append(_Stretch(start, here, change))
        elif opener.count:
            self.pictures += 1
        elif target == "#":
            # What a converter took for a link was underlined, and so inserted.
            stretches.append(_Stretch(start, here, _marking({"underline": True})))
        elif target and target.lower().startswith(("http:", "https:", "mailto:")):
            stretches.append(_Stretch(start, here, _marking({"link": released(target)})))

    def _critic(
        self, start: int, stop: int, opener: _Sign, parts: list[str | _Sign | Atom], stretches: list[_Stretch]
    ) -> None:
        if opener.kind == "{>>":
            self.comments += 1
            for at in range(start, stop):
                parts[at] = ""
        elif opener.kind == "{~~":
            middle = opener.middle if opener.middle >= 0 else stop
            stretches.append(_Stretch(start, middle, _fate(False, "")))
            stretches.append(_Stretch(middle, stop, _fate(True, "")))
        elif opener.kind in ("{++", "{--"):
            stretches.append(_Stretch(start, stop, _fate(opener.kind == "{++", "")))

    @staticmethod
    def _run(
        match: re.Match[str],
        text: str,
        parts: list[str | _Sign | Atom],
        stretches: list[_Stretch],
        opened: dict[str, list[int]],
    ) -> None:
        """A run of stars, lows, waves or pluses: it closes what it can, and what is left of it opens."""
        run = match["run"]
        sign, count = run[0], len(run)
        before = text[match.start() - 1] if match.start() else " "
        after = text[match.end()] if match.end() < len(text) else " "
        closes, opens = not before.isspace(), not after.isspace()
        if sign == "_":
            closes, opens = closes and not after.isalnum(), opens and not before.isalnum()
        whole = sign in "~+"
        while closes and count and opened[sign]:
            start = opened[sign][-1]
            opener = parts[start]
            assert isinstance(opener, _Sign)
            taken = 2 if whole or (opener.count >= 2 and count >= 2) else 1
            for others in opened.values():
                while others and others[-1] > start:
                    others.pop()
            opener.count -= taken
            opener.text = sign * opener.count
            count -= taken
            if not opener.count:
                opened[sign].pop()
            stretches.append(_Stretch(start, len(parts), _marking(_LOOKS[sign * taken])))
        if not count:
            parts.append(_Sign("", sign))
            return
        if opens:
            opened[sign].append(len(parts))
        parts.append(_Sign(sign * count, sign, count))


def _marking(changes: dict[str, bool | str]) -> Callable[[Marks, State], tuple[Marks, State]]:
    return lambda marks, state: (marks.but(**changes), state)


def _said(attributes: str) -> Callable[[Marks, State], tuple[Marks, State]] | None:
    """What the attributes of bracketed words say of them, as pandoc writes them."""
    if ".insertion" in attributes or ".deletion" in attributes:
        author = _BY.search(attributes)
        return _fate(".insertion" in attributes, author[1] if author else "")
    if ".underline" in attributes or ".ul" in attributes:
        return _marking({"underline": True})
    return _marking({"small_caps": True}) if ".smallcaps" in attributes else None


def _fate(inserted: bool, author: str) -> Callable[[Marks, State], tuple[Marks, State]]:
    if inserted:
        return lambda marks, state: (marks, state._replace(inserted=author))
    return lambda marks, state: (marks, state._replace(deleted=author))


def _leaves(parts: list[str | _Sign | Atom], stretches: list[_Stretch]) -> tuple[list[Leaf], State]:
    """The words with what the stretches around them say."""
    begins: dict[int, list[_Stretch]] = defaultdict(list)
    for stretch in stretches:
        begins[stretch.start].append(stretch)
    going: list[_Stretch] = []
    out: list[Leaf] = []
    mark = KEPT
    looks: tuple[Marks, State] | None = (PLAIN, KEPT)
    for at, part in enumerate(parts):
        if at in begins:
            # Longer ones are around shorter ones.
            going.extend(sorted(begins[at], key=lambda s: -s.stop)[: max(_MOST_AROUND - len(going), 0)])
            looks = None
        if going and any(stretch.stop <= at for stretch in going):
            going = [stretch for stretch in going if stretch.stop > at]
            looks = None
        if looks is None:
            marks, state = PLAIN, KEPT
            for stretch in going:
                marks, state = stretch.change(marks, state)
            looks = marks, state
        marks, state = looks
        if isinstance(part, Atom):
            out.append(thing(part, state))
            continue
        text = part.text if isinstance(part, _Sign) else part
        if INSERTED_MARK in text or DELETED_MARK in text:
            mark = State(state.inserted, None) if INSERTED_MARK in text else State(None, state.deleted)
            text = text.replace(INSERTED_MARK, "").replace(DELETED_MARK, "")
        text = released(text)
        if text:
            out.append(word(text, marks, state))
    return out, mark
