"""From findings and what is chosen of them to the base text and the proposals against it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from editor.repair.findings import Finding, Repaired


def build(repaired: Repaired, findings: Sequence[Finding] | None = None) -> Repaired:
    """The same with base text and proposals as the findings, or these instead, come to."""
    return replace(repaired, findings=tuple(repaired.findings if findings is None else findings))
