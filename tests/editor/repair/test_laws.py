"""What holds of every repair, whatever the text: no letter is lost, nothing is refused, all can be undone.

The long run: ``INTERLINE_FUZZ=1000000 python -m pytest -m slow tests/editor/repair/test_laws.py --timeout 0``.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import unicodedata
from collections import Counter
from pathlib import Path
from random import Random

import pytest
from flattened import LANGUAGES, NAMES, flattened
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import documents, sessions

from editor.document import Document
from editor.errors import FormatError
from editor.markup import Change, amended, joined, rows
from editor.repair.findings import KEEP, Kind, Repaired
from editor.repair.repairing import decide, repair
from editor.session import Session, check
from formats.markdown import Markdown
from formats.plain import Plain

ROOT = Path(__file__).parents[3]
PIECES = (
    "Geneux, Aude 2/12/24 10:54 AM\n",
    "Vela, Ana..., 2/12/24 5:16 PM  \n**Formatted:** Font:Bold\n",
    "Deleted: Harrow Bay, 2027\n",
    "**Deleted:** the old gau ... [3]\n",
    "Formatted ... [19]\n",
    "... [31]\n",
    "Deleted:\n",
    "**Page 3: [3] Deleted** **Vela, Ana-Maria** **2/12/24 3:02 PM**\n\nthe old gauges  \nof the bay\n\n",
    "Commented [AV1]: Is this so? [2]\n",
    "Moved (insertion) [1]\n",
    "Moved down [1]: the old gauges\n",
    "Page 4: Commented [AV1] Vela, Ana 2/12/24 3:02 PM\n",
    "-----\t-----\n",
    "MOD\tMRD/7/1\n",
    "RESOLUTION 12 (REV. HARROW BAY, 2027PORT MERIDIAN, 2031)\n",
    "(Harrow Bay, 2027Rev.Port Meridian, 2031)",
    "(Guadalajara, 2010Busan, 2014)",
    "（2010年，瓜达拉哈拉2014年，釜山，修订版）",
    "(المراجَع في غوادالاخارا، 2010بوسان، 2014)",
    "(Гвадалахара, 2010 г.Пусан, 2014 г.)",
    "20102014",
    "WTDC-1014",
    "CMDT1014",
    "The World Tidal Conference,\n",
    "recognizing\n",
    "rappelant\n",
    "a)\tfirst;\n",
    "b)\tsecond,;\n",
    "b)c)\tthird,\n",
    "23\tto keep;,\n",
    "1 to open.,\n",
    " 50 et, 52 ",
    " 50, et 52 ",
    "audu Conseil ",
    "Programme 2sur la mer, ",
    "Programme 2,d'action ",
    "Ccôte ",
    "membersMember ",
    "shallmay ",
    "30 days60 days ",
    "SG1113 SG11 ",
    "2018the ",
    "البرنامج 2بشأن البحار ",
    "d'Hyderabadde Dubaï ",
    "etc.sont parties ",
    "[bookmark: _Toc1]",
    "[x](#)",
    "**bold** ",
    "\\_ \\* ",
    "<b>b</b> &amp; ",
    "UITT ",
    "МСЭТ ",
    "ciaprès ",
    "socio\u00adéconomique ",
    "ﬁn ﬂot ",
    "l`Etat ",
    "''word'' ",
    "<<mot>> ",
    "65/41et 66/24 ",
    "montre4nt ",
    "problèmes1 ",
    "____________________\n1  Point c) of the list.\n",
    "A/68/98\n13-371676\n",
    "- 2/30 PP-02/56-E\n",
    "- 12 -\n",
    "Y:\\A\\B.DOC (216434) 22.09.06\n",
    "word",
    " ",
    "\n",
    "\n\n",
    "\t",
    "la mer est haute\n",
    "et la côte est basse;\n",
    "…",
    "\ufb01",
    "\u2029",
    "\x85",
    "\ufffc",
    "𠀀",
    "👩‍👧",
    "a\u0301",
    "(((((((((",
    " 20102010201020102010 ",
    ",;,;,;,;",
)


def letters(text: str) -> Counter[str]:
    """Letters, their marks and figures, however they are joined or raised.

    Decomposed, so that the letters of a text are those of its parts, also where one begins with a mark.
    """
    return Counter(c for c in unicodedata.normalize("NFKD", text).casefold() if c.isalnum() or unicodedata.combining(c))


def check_rows(session: Session) -> Document:
    """The amendments fit, and their rows spell base text and amended text. Gives the latter back."""
    check(session)
    marked = rows(session)
    assert [(id, text) for id, text, _ in joined(marked, Change.INSERTED)] == [(b.id, b.text) for b in session.base]
    final = amended(session, marked)
    assert [b.text for b in final] == [text for _, text, _ in joined(marked, Change.DELETED)]
    return final


def check_repair(source: Document, repaired: Repaired) -> None:
    """The letters of the text and of the findings are those of the source."""
    check_rows(Session(repaired.base, repaired.proposals))
    if not repaired.read:
        told = "".join(row.shown.string for row in rows(Session(repaired.base, repaired.proposals)))
        kept = letters(told)
        for finding in repaired.findings:
            kept.update(letters(finding.found))
            kept.subtract(letters(finding.reading.shown))
        assert {c: n for c, n in kept.items() if n} == letters("".join(b.text.string for b in source))
    for finding in repaired.findings:
        text = source.block(finding.block).text.string + "\u2029" if finding.block in source else None
        assert finding.start <= finding.stop
        if text is not None and not repaired.read:
            assert text[finding.start : finding.stop] == finding.found
        if finding.kind in (Kind.SEAM, Kind.ADDED, Kind.CUT, Kind.GLUED, Kind.SPACE, Kind.HYPHEN, Kind.LIGATURE):
            for reading in finding.readings:
                assert letters(reading.shown) == letters(finding.found)
        assert finding.chosen is None or KEEP <= finding.chosen < len(finding.readings)
        assert finding.evidence


def random_text(random: Random) -> str:
    if random.random() < 0.2:
        text = flattened(random.choice(LANGUAGES), NAMES, random.randrange(50)).text
        for _ in range(random.randrange(6)):
            at = random.randrange(len(text))
            text = text[:at] + random.choice(PIECES) + text[at + random.randrange(3) :]
        return text
    return "".join(random.choice(PIECES) for _ in range(random.randrange(1, 30)))


def read(text: str, markdown: bool = False) -> Document | None:
    try:
        imported = (Markdown() if markdown else Plain()).read(text.encode())
    except FormatError:
        return None
    return None if imported.proposals else imported.document


@given(st.randoms(use_true_random=False), st.booleans())
@settings(max_examples=250)
def test_no_letter_of_a_damaged_text_is_lost(random: Random, markdown: bool) -> None:
    source = read(random_text(random), markdown)
    if source is not None:
        check_repair(source, repair(source))


@pytest.mark.parametrize(
    "text",
    ["Deleted: the old gau\nPM\n- 12 -\n\u0301", "word\nPage 4: Commented [AV1] Vela, Ana 2/12/24 3:02 PM\n\u0301"],
)
def test_a_mark_that_begins_a_paragraph_stays(text: str) -> None:
    source = read(text)
    assert source is not None
    check_repair(source, repair(source))


@given(st.lists(st.sampled_from(PIECES), max_size=12), st.text(max_size=60))
@settings(max_examples=150)
def test_any_text_is_repaired_or_left(pieces: list[str], words: str) -> None:
    source = read("".join(pieces) + words)
    if source is not None:
        check_repair(source, repair(source))


@given(documents())
@settings(max_examples=100)
def test_documents_with_notes_and_pictures_keep_them(document: Document) -> None:
    repaired = repair(document)
    assert [a for b in repaired.base for a in b.text.atoms if a.key] == [a for b in document for a in b.text.atoms]


@given(sessions())
@settings(max_examples=150)
def test_what_was_marked_before_stays_proposed(session: Session) -> None:
    live = tuple(p for p in session.proposals if p.state.live)
    before = check_rows(Session(session.base, live))
    repaired = repair(session.base, proposals=live)
    final = check_rows(Session(repaired.base, repaired.proposals))
    if not repaired.findings or all(f.code == "marked" for f in repaired.findings):
        assert [b.text.string for b in final if b.text] == [b.text.string for b in before if b.text]


@given(st.randoms(use_true_random=False))
@settings(max_examples=60)
def test_every_finding_can_be_decided_and_reopened(random: Random) -> None:
    source = read(random_text(random))
    if source is None:
        return
    repaired = now = repair(source)
    for finding in repaired.findings[:6]:
        choice = random.choice([KEEP, None, *range(len(finding.readings))])
        now = decide(now, finding.id, choice)
        assert now.finding(finding.id).chosen == choice
        check_repair(source, now)
    for finding in repaired.findings[:6]:
        now = decide(now, finding.id, finding.chosen)
    assert now.base == repaired.base
    assert now.proposals == repaired.proposals


@given(st.randoms(use_true_random=False))
@settings(max_examples=40)
def test_nothing_kept_means_the_text_as_it_was_read(random: Random) -> None:
    source = read(random_text(random))
    if source is None:
        return
    now = repair(source)
    for finding in now.findings:
        now = decide(now, finding.id, KEEP)
    assert [b.text for b in now.base] == [b.text for b in source]
    assert not any(p.amendments for p in now.proposals)


def test_a_repair_is_the_same_in_every_process() -> None:
    """Sets have another order in each: nothing may come of it."""
    texts = [random_text(Random(number)) for number in range(12)]
    script = (
        f"import json, sys; sys.path.insert(0, {str(ROOT)!r})\n"
        "from editor.repair.repairing import repair; from formats.plain import Plain\n"
        "for text in json.load(sys.stdin): print(repr(repair(Plain().read(text.encode()).document)))"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", script],
            input=json.dumps(texts).encode(),
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(told) == 1
    assert min(told).count(b"Finding(") > len(texts)


@pytest.mark.slow
def test_a_long_run_of_damaged_texts() -> None:
    random = Random(os.environ.get("INTERLINE_SEED", "tides"))
    for _ in range(int(os.environ.get("INTERLINE_FUZZ", "3000"))):
        text = random_text(random)
        source = read(text, random.random() < 0.3)
        if source is not None:
            try:
                check_repair(source, repair(source))
            except AssertionError:
                print(repr(text))
                raise
