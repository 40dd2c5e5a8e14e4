"""Roles of paragraphs that proposals add: what each is in the amended text."""

from __future__ import annotations

from dataclasses import replace

from editor.amendment import Add, Amendment, Proposal
from editor.document import Document
from editor.markup import amended
from editor.session import Session
from editor.structure import recognise


def with_roles(base: Document, proposals: tuple[Proposal, ...]) -> tuple[Proposal, ...]:
    """The proposals, their added paragraphs with the roles that they have in the amended text."""
    if not any(isinstance(amendment, Add) for proposal in proposals for amendment in proposal.amendments):
        return proposals
    final = {block.id: block for block in recognise(amended(Session(base, proposals)))}

    def told(amendment: Amendment) -> Amendment:
        found = final.get(amendment.target)
        if not isinstance(amendment, Add) or found is None:
            return amendment
        return replace(amendment, block=replace(amendment.block, role=found.role, level=found.level))

    return tuple(
        replace(proposal, amendments=tuple(told(amendment) for amendment in proposal.amendments))
        for proposal in proposals
    )
