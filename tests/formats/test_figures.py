"""A figure stays where its paragraph goes, as long as words of its text boxes count."""

from __future__ import annotations

from editor.amendment import Amendment, Edit, Mod, Proposal, Sup
from editor.document import Block, Document
from editor.markup import Change
from editor.profile import profile
from editor.rendering import Kind, Rendering, render
from editor.session import Session
from editor.text import ATOM, Atom, Span, Text
from formats.figures import with_figures

FIGURES = {key: Text.of(Span(ATOM, atom=Atom("object", key))) for key in ("one", "two")}
BASE = Document(
    (
        Block("first", Text.of("See ", FIGURES["one"], " and ", FIGURES["two"], " here")),
        Block("box", Text.of("High water")),
        Block("other", Text.of("Low water")),
        Block("last", Text.of("The end")),
    )
)
BOXES = {"one": ["box"], "two": ["other"]}


def rendered(kind: Kind, *amendments: Amendment) -> Rendering:
    return render(Session(BASE, (Proposal("x", ("MRD",), amendments=amendments),)), kind, profile("plain"))


def shown(rendering: Rendering) -> list[str]:
    """Paragraphs with figures by their keys; what goes is in ``[-`` and ``-]``, a mark that goes is ``¶-``."""
    out = []
    for paragraph in rendering.paragraphs:
        words = ""
        for piece in paragraph.pieces:
            told = "".join(f"<{s.atom.key}>" if s.atom else s.text for s in piece.text.spans)
            words += f"[-{told}-]" if piece.change is Change.DELETED else told
        out.append(words + ("¶-" if paragraph.mark is Change.DELETED else ""))
    return out


REST = ["High water", "Low water", "The end"]


def test_a_figure_stays_alone_where_its_paragraph_goes() -> None:
    clean = with_figures(rendered(Kind.CLEAN, Sup("first")), BOXES)
    assert shown(clean) == ["<one><two>", *REST]
    assert [(piece.block, piece.start) for piece in clean.paragraphs[0].pieces] == [("first", 4), ("first", 10)]
    tracked = with_figures(rendered(Kind.TRACKED, Sup("first")), BOXES)
    assert shown(tracked) == ["[-See -]<one>[- and -]<two>[- here-]", *REST]
    assert tracked.paragraphs[0].author == ""
    assert [piece.start for piece in tracked.paragraphs[0].pieces] == [0, 4, 5, 10, 11]


def test_of_two_figures_that_one_stays_whose_words_do() -> None:
    gone = (Sup("first"), Sup("box"))
    assert shown(with_figures(rendered(Kind.CLEAN, *gone), BOXES)) == ["<two>", "Low water", "The end"]
    assert shown(with_figures(rendered(Kind.TRACKED, *gone), BOXES)) == [
        "[-See -][-<one>-][- and -]<two>[- here-]", "[-High water-]¶-", "Low water", "The end",
    ]  # fmt: skip


def test_a_figure_that_goes_from_a_paragraph_that_stays_ends_it() -> None:
    edited = Mod("first", (Edit(4, 10, Text.of("it")),))
    assert shown(with_figures(rendered(Kind.CLEAN, edited), BOXES)) == ["See it<two> here<one>", *REST]
    assert shown(with_figures(rendered(Kind.TRACKED, edited), BOXES)) == ["See <one>[- and -]it<two> here", *REST]


def test_a_paragraph_that_keeps_words_keeps_what_becomes_of_its_mark() -> None:
    joined = Mod("first", (Edit(4, 5), Edit(16, 17)))
    found = with_figures(rendered(Kind.TRACKED, joined), BOXES)
    assert shown(found)[0] == "See <one> and <two> here¶-"


def test_nothing_is_done_where_no_figure_is_lost() -> None:
    for kind, amendments, boxes in (
        (Kind.CLEAN, (Sup("first"),), {}),
        (Kind.ORIGINAL, (Sup("first"),), BOXES),
        (Kind.MARKED, (Sup("first"),), BOXES),
        (Kind.TRACKED, (Sup("last"),), BOXES),
        (Kind.CLEAN, (Mod("first", (Edit(0, 4),)),), BOXES),
        (Kind.TRACKED, (Sup("first"), Sup("box"), Sup("other")), BOXES),
        (Kind.CLEAN, (Sup("first"), Sup("box"), Sup("other")), BOXES),
    ):
        found = rendered(kind, *amendments)
        assert with_figures(found, boxes) is found
