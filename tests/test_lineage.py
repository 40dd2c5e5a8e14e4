"""A resolution at two conferences: which provision came from which was written down before it was tried."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.addresses import short_addresses
from editor.alignment import align
from editor.document import Document
from editor.markup import amended
from editor.repair.repairing import repair
from editor.session import Session
from formats.files import open_document

ROOT = Path(__file__).parents[1]
TEXTS = ROOT.parent / "shared" / "data" / "texts"
OLD, NEW = TEXTS / "res45-doha-report.fr.txt", TEXTS / "usa-22a4-res45-part1.fr.md"


def resolution(path: Path) -> Document:
    """The resolution in a file, repaired, as the file wants it to read."""
    imported = open_document(path).imported
    found = repair(imported.document, proposals=imported.proposals)
    text = amended(Session(found.base, found.proposals))
    (one,) = text.instruments
    return Document(tuple(text.blocks[at] for at in text.span(one)), (one,), text.language)


@pytest.mark.skipif(not OLD.is_file() or not NEW.is_file(), reason=f"{TEXTS} is not here")
def test_each_provision_of_the_new_resolution_comes_from_where_a_reader_says() -> None:
    old, new = resolution(OLD), resolution(NEW)
    names, others = short_addresses(old), short_addresses(new)
    found: set[tuple[str, str]] = set()
    alignment = align(old.blocks, new.blocks)
    for i, m, j, n, _ in alignment.stretches:
        olds = [names[block.id] for block in old.blocks[i:m]] or [""]
        news = [others[block.id] for block in new.blocks[j:n]] or [""]
        found.update(zip(olds, news, strict=True))
    assert alignment.moves == {}
    path = ROOT / "tests" / "cases" / "lineage" / "res45-doha-to-dubai.txt"
    wanted = {tuple(line.split("\t")) for line in path.read_text(encoding="utf-8").splitlines()}
    # The file breaks off: what comes later in the old text has no say.
    told = {one for one, _ in wanted}
    assert {(one, other) for one, other in found if one in told} == wanted
