"""The resolutions that come with the program, each with the proposals to amend it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from resources import path

if TYPE_CHECKING:
    from editor.session import Session
    from formats.files import Opened


@dataclass(frozen=True, slots=True)
class Sample:
    """One sample. Every field stands in `resources/samples/index.toml`."""

    file: str
    """Name of its files, without ending."""
    language: str
    title: str
    profile: str

    @property
    def base(self) -> Path:
        """The base text, as a Word file."""
        return path(f"samples/{self.file}.docx")

    @property
    def text(self) -> Path:
        """Text and marks in one plain file, as packaging/make_samples.py reads it."""
        return path(f"samples/{self.file}.txt")

    @property
    def amendments(self) -> Path:
        """The proposals, as `apply` reads them."""
        return path(f"samples/{self.file}.json")


@lru_cache
def samples() -> tuple[Sample, ...]:
    """All samples, the one to begin with first."""
    data = tomllib.loads(path("samples/index.toml").read_text(encoding="utf-8"))
    return tuple(Sample(**sample) for sample in data["sample"])


def sample_for(language: str) -> Sample:
    """The first sample in that language, else the first of all."""
    return next((sample for sample in samples() if sample.language == language), samples()[0])


def sample_named(file: str) -> Sample:
    """The sample of that name; raises `StopIteration` for a name that is not in the list."""
    return next(sample for sample in samples() if sample.file == file)


def open_sample(sample: Sample) -> tuple[Opened, Session]:
    """Its base text as opened from its file, and the session with its proposals."""
    from editor.session import Session
    from formats.files import open_document
    from formats.json import loads, proposals_from_json

    opened = open_document(sample.base)
    base = opened.imported.document
    proposals = proposals_from_json(loads(sample.amendments.read_bytes()), base)
    return opened, Session(base, proposals, profile=sample.profile)
