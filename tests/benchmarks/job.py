"""One job, once, in a process of its own: python job.py NAME [FILE...]

Prints JSON: seconds in process (imports and interpreter left out), peak memory in MiB, and what came
of it. Ours run under our interpreter, the peers' under theirs: nothing of ours is imported for them.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

Job = Callable[[], object]


def _loaded() -> None:
    """Load what our formats load when first asked for: imports are left out of what is measured."""
    import formats.docx.finish
    import formats.docx.fresh
    import formats.docx.inplace
    import formats.docx.reader
    import formats.odt.edit
    import formats.odt.finish
    import formats.odt.new
    import formats.odt.reader  # noqa: F401


def open_ours(path: str) -> Job:
    from formats.files import open_document

    _loaded()

    return lambda: len(open_document(path).imported.document)


def clean_ours(path: str, out: str) -> Job:
    """What `clean` writes, without the proof that it reads before and behind it."""
    from formats.files import codec, read_bytes

    _loaded()

    def job() -> object:
        target = Path(out)
        written = codec(target.suffix[1:]).decide(read_bytes(Path(path)), True)
        if written is None:
            return convert_ours(path, out)()
        target.write_bytes(written.data)
        return len(written.data)

    return job


def convert_ours(path: str, out: str) -> Job:
    from editor.profile import profile
    from editor.rendering import Kind
    from editor.session import Session
    from formats.export import export
    from formats.files import open_document

    _loaded()

    def job() -> object:
        target = Path(out)
        suffix = target.suffix[1:]
        opened = open_document(path, keep_parsed=not path.endswith(suffix))
        imported = opened.imported
        session = Session(imported.document, imported.proposals)
        rules = profile("plain")
        written = export(session, Kind.CLEAN, suffix, rules, opened.data, imported.parsed, imported.format)
        target.write_bytes(written.data)
        return len(written.data)

    return job


def compare_ours(old: str, new: str, out: str) -> Job:
    from editor.amendment import Proposal
    from editor.compare import EXACTLY, compare
    from editor.profile import profile
    from editor.rendering import Kind, render
    from editor.session import Session
    from formats.files import codec, open_document

    _loaded()

    def job() -> object:
        amended, base = open_document(new), open_document(old, keep_parsed=True)
        amendments = tuple(compare(base.imported.document, amended.imported.document, EXACTLY))
        session = Session(base.imported.document, (Proposal("p", ("Editor",), amendments=amendments),))
        rendering = render(session, Kind.TRACKED, profile("plain"))
        Path(out).write_bytes(codec(Path(out).suffix[1:]).write(rendering, base.data, base.imported.parsed).data)
        return len(amendments)

    return job


def diff_ours(old: str, new: str) -> Job:
    """The comparison alone: what makes paragraphs of bytes is measured where documents are opened."""
    from editor.compare import compare
    from editor.document import Block, Document
    from editor.text import Text
    from editor.wording import words_of

    def lines(path: str, prefix: str) -> Document:
        texts = Path(path).read_text(encoding="utf-8").split("\n")
        return Document(tuple(Block(f"{prefix}{at}", Text.of(text)) for at, text in enumerate(texts)))

    words_of("")  # what is made when it is first needed is left out, as imports are
    # Ids must not pair the paragraphs: git has none either.
    base, amended = lines(old, ""), lines(new, "n")
    return lambda: len(compare(base, amended))


def session_ours(path: str, out: str) -> Job:
    from editor.session import History, Session
    from formats.files import open_document
    from formats.store import Source, create, open_session

    _loaded()
    opened = open_document(path)
    history = History(Session(opened.imported.document, opened.imported.proposals))
    create(Path(out), history, [Source(Path(path).name, opened.imported.format, opened.data)]).close()

    def job() -> object:
        with open_session(Path(out)) as file:
            return len(file.history.present.base)

    return job


START = """
import os
import sys
import main
from widgets.window import Window
make = Window._make_editor
def end(window):
    # The start page is painted.
    if sys.argv[1] == "ready":
        make(window)
    os._exit(0)
Window._make_editor = end
sys.exit(main.main([]))
"""


def start_ours(scratch: str, until: str = "shown") -> Job:
    """The whole program, from nothing until its start page is painted, with nobody's preferences.

    How it ends is left out, as it is of LibreOffice.
    """
    homes = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), scratch)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **homes}
    command = [sys.executable, "-c", START, until]
    return lambda: subprocess.run(command, check=True, env=environment).returncode


def ready_ours(scratch: str) -> Job:
    """The same, until all that a text needs is made behind the start page."""
    return start_ours(scratch, "ready")


def open_python_docx(path: str) -> Job:
    import docx

    def job() -> object:
        document = docx.Document(path)
        texts = [paragraph.text for paragraph in document.paragraphs]
        for table in document.tables:
            for row in table.rows:
                texts += [paragraph.text for cell in row.cells for paragraph in cell.paragraphs]
        return len(texts)

    return job


def save_python_docx(path: str, out: str) -> Job:
    import docx

    return lambda: docx.Document(path).save(out)


def open_odfdo(path: str) -> Job:
    from odfdo import Document

    def job() -> object:
        body = Document(path).body
        return len([p.inner_text for p in body.paragraphs] + [h.inner_text for h in body.headers])

    return job


def save_odfdo(path: str, out: str) -> Job:
    from odfdo import Document

    return lambda: Document(path).save(out)


def open_odfpy(path: str) -> Job:
    from odf import teletype
    from odf.opendocument import load
    from odf.text import H, P

    def job() -> object:
        document = load(path)
        found = document.getElementsByType(P) + document.getElementsByType(H)
        return sum(len(teletype.extractText(paragraph)) for paragraph in found)

    return job


def save_odfpy(path: str, out: str) -> Job:
    from odf.opendocument import load

    return lambda: load(path).save(out)


def accept_docx_redline(path: str, out: str) -> Job:
    from docx_redline import accept_file

    return lambda: accept_file(path, out) and None


def compare_docx_trackdiff(old: str, new: str, out: str) -> Job:
    from docx_trackdiff import compare

    def job() -> object:
        sys.argv = ["docx-trackdiff", old, new, out]
        with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
            shown, sys.stdout = sys.stdout, nowhere
            try:
                compare.main()
            finally:
                sys.stdout = shown

    return job


def compare_docx_redline(old: str, new: str, out: str) -> Job:
    from docx_redline import redline_files

    return lambda: redline_files(old, new, out) and None


def compare_jubarte(old: str, new: str, out: str) -> Job:
    from jubarte_redlines import compare_documents

    def job() -> object:
        return Path(out).write_bytes(compare_documents(Path(old).read_bytes(), Path(new).read_bytes(), author="Editor"))

    return job


def compare_docxodus(old: str, new: str, out: str) -> Job:
    from python_redlines.engines import DocxodusEngine

    return lambda: Path(out).write_bytes(DocxodusEngine().run_redline("Editor", old, new, detect_moves=True)[0])


def text_pdftotext(path: str) -> Job:
    return lambda: len(subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True).stdout)


def diff_git(old: str, new: str) -> Job:
    command = ["git", "diff", "--no-index", "--histogram", "--word-diff=porcelain", old, new]
    return lambda: len(subprocess.run(command, capture_output=True, check=False).stdout)


JOBS: dict[str, Callable[..., Job]] = {
    name: made for name, made in globals().items() if name.partition("_")[2] and callable(made) and name[0] != "_"
}


def _as_verb() -> AbstractContextManager[None]:
    """The collector of cycles rests while a verb runs (`main.py`)."""
    from editor.collecting import collector_paused

    return collector_paused()


def main() -> None:
    name, *arguments = sys.argv[1:]
    job = JOBS[name](*arguments)
    with _as_verb() if name.endswith("_ours") else nullcontext():
        start = time.perf_counter()
        result = job()
        seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "peak": peak, "result": result}))


if __name__ == "__main__":
    main()
