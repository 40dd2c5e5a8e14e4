"""The samples open, their structure is found, and their proposals fit."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest
from laws import check_laws

from editor.addresses import addresses
from editor.amendment import State
from editor.document import Role
from editor.markup import collisions
from formats.files import open_document
from formats.samples import Sample, open_sample, sample_for, samples
from resources import path

EACH = pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.file)


@EACH
def test_a_sample_opens_with_its_proposals_and_keeps_the_laws(sample: Sample) -> None:
    _, session = open_sample(sample)
    assert session.base.language == sample.language
    assert session.proposals
    final = check_laws(session)
    assert final.blocks != session.base.blocks


@EACH
def test_the_structure_of_a_sample_is_found(sample: Sample, makes: ModuleType) -> None:
    """Number line, title, calls and items are what its source says they are."""
    opened, session = open_sample(sample)
    source = makes.read(path(f"samples/{sample.file}.txt").read_text(encoding="utf-8").splitlines(), sample.language)
    told = [(block.role, block.level if block.role is Role.ITEM else 0, block.text.plain) for block in source.base]
    found = [(block.role, block.level if block.role is Role.ITEM else 0, block.text.plain) for block in session.base]
    assert found == told
    assert opened.imported.notes == ()
    number = sample.file[11:].split(".")[0].replace("-", "/")
    assert [(i.kind, i.number) for i in session.base.instruments] == [("resolution", number)]


@EACH
def test_both_files_of_a_sample_say_the_same(sample: Sample) -> None:
    word = open_document(sample.base).imported.document
    odt = open_document(path(f"samples/{sample.file}.odt")).imported.document
    assert [(b.role, b.text.plain) for b in odt] == [(b.role, b.text.plain) for b in word]


def test_three_delegations_revise_the_first_sample() -> None:
    _, session = open_sample(sample_for("en"))
    assert {proposal.sponsors[0] for proposal in session.proposals} == {"MRD", "ZEM", "OCG"}
    assert {proposal.state for proposal in session.proposals} >= {State.TABLED, State.AGREED, State.BRACKETED}
    markers = {a.marker.value for p in session.proposals for a in p.amendments}
    assert markers >= {"ADD", "MOD", "SUP", "NOC_", "ADD*", "SUP*"}
    assert len(collisions(session)) == 1


def test_the_sample_of_the_general_assembly_is_cited_as_there() -> None:
    _, session = open_sample(next(sample for sample in samples() if sample.profile == "un-general-assembly"))
    (instrument,) = session.base.instruments
    assert (instrument.number, instrument.layout) == ("79/12", "un")
    told = addresses(session.base)
    first = {told[block.id].removeprefix("Res. 79/12, "): block.text.plain for block in session.base}
    assert first["PP 1"].startswith("Recalling its resolution")
    assert first["PP 6"].startswith("Convinced that")
    assert first["OP 1"].startswith("1.\tTakes note")
    assert first["OP 4 (b)"].startswith("(b)\tTo convene")
    assert first["OP 8"].startswith("8.\tDecides")
    assert {proposal.sponsors[0] for proposal in session.proposals} == {"MRD", "QOR"}
    assert collisions(session) == ()


@pytest.fixture(scope="module")
def makes() -> ModuleType:
    """The script that makes the samples; `packaging` is no package, so it is loaded by its place."""
    spec = importlib.util.spec_from_file_location(
        "make_samples", Path(__file__).parents[2] / "packaging" / "make_samples.py"
    )
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["make_samples"] = module
    spec.loader.exec_module(module)
    return module
