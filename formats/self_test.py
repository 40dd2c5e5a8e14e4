"""The program proves itself: the samples are opened, amended, compared, exported and read back.

What is run here is what a person runs, in the program as it was built. Nothing is left behind.
"""

from __future__ import annotations

import importlib
import pkgutil
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Final

import editor
import formats
from editor.amendment import Proposal
from editor.compare import compare
from editor.document import Document
from editor.errors import InterlineError
from editor.markup import amended, collisions, rows
from editor.messages import message
from editor.profile import profile
from editor.rendering import Kind
from editor.session import History, Session
from formats import store
from formats.certificate import prove
from formats.export import export
from formats.files import Opened, open_bytes
from formats.samples import Sample, open_sample, samples
from formats.store import Source

KINDS: Final = (Kind.CLEAN, Kind.ORIGINAL, Kind.MARKED, Kind.TRACKED)
ENDINGS: Final = ("docx", "odt", "txt")

Tell = Callable[[str], None]
"""Takes one line for the person who asked."""


class Fault(Exception):
    """Something is not as it must be; the text says what."""


def self_test(tell: Tell) -> bool:
    """Whether all that needs no window does what it should. Tells one line a matter, with figures."""
    passed = [told(tell, "modules", _modules)]
    passed += [told(tell, sample.file, partial(_sample, sample)) for sample in samples()]
    return all(passed)


def told(tell: Tell, name: str, work: Callable[[], str]) -> bool:
    """Do it, and tell how it went and how long it took. A bug is not caught: it is told as any other."""
    since = time.perf_counter()
    try:
        figures = work()
    except (Fault, InterlineError) as error:
        reason = message(error) if isinstance(error, InterlineError) else str(error)
        tell(f"FAIL  {name}: {reason}")
        return False
    tell(f"ok    {name}: {figures}, {time.perf_counter() - since:.2f} s")
    return True


def _modules() -> str:
    return f"{load_all(editor) + load_all(formats)} loaded"


def load_all(package: ModuleType) -> int:
    """How many modules are in the package, all loaded now.

    A library that the build left out is missed here, not at a person's desk. Raises `Fault`.
    """
    names = [module.name for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")]
    if not names:
        raise Fault(f"no modules in {package.__name__}")
    for name in names:
        try:
            importlib.import_module(name)
        except ImportError as error:
            raise Fault(f"{name} cannot be loaded: {error}") from error
    return len(names)


def _sample(sample: Sample) -> str:
    """One sample, all the way round."""
    opened, session = open_sample(sample)
    if not session.proposals:
        raise Fault("no proposals")
    final = amended(session)
    compared = Session(session.base, (Proposal("comparison", amendments=compare(session.base, final)),))
    if _words(amended(compared)) != _words(final):
        raise Fault("the comparison of base text and final text does not give the final text")
    files, size = 0, 0
    for kind in KINDS:
        for ending in ENDINGS:
            size += _written(opened, session, kind, ending)
            files += 1
    _stored(opened, session, sample)
    amendments = sum(len(proposal.amendments) for proposal in session.proposals)
    return (
        f"{len(session.base)} paragraphs, {amendments} amendments of {len(session.proposals)} proposals, "
        f"{len(collisions(session))} collisions, {len(rows(session))} rows; "
        f"{files} files of {size // 1000} kB written, read back and certified"
    )


def _words(document: Document) -> list[str]:
    return [block.text.plain for block in document]


def _written(opened: Opened, session: Session, kind: Kind, ending: str) -> int:
    """Bytes of one export that was read back and found right."""
    name = f"{kind.value}.{ending}"
    source = opened.data if ending == opened.imported.format else None
    written = export(session, kind, ending, profile(session.profile), source)
    proof = prove(session, kind, written)
    if not proof.passed:
        raise Fault(f"{name}: " + ", ".join(check.code for check in proof.failures))
    again = open_bytes(written.data, ending).imported
    if kind is Kind.TRACKED and ending != "txt" and not again.proposals:
        raise Fault(f"{name}: no proposals when read back")
    if kind in (Kind.CLEAN, Kind.ORIGINAL) and again.proposals:
        raise Fault(f"{name}: proposals when read back")
    return len(written.data)


def _stored(opened: Opened, session: Session, sample: Sample) -> None:
    """The session goes into a file and comes out as it was."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "self-test.interline")
        store.create(path, History(session), [Source(sample.base.name, opened.imported.format, opened.data)]).close()
        with store.open_session(path) as file:
            if file.history.present != session:
                raise Fault("the session file does not give the session back")
