"""The session file gives back what was kept, after a kill and from damage too."""

from __future__ import annotations

import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
import zlib
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from strategies import proposals, sessions

from editor.amendment import Mod, Proposal, State
from editor.document import Block, Cell, Document, Instrument, Layout, Media, Page, Role
from editor.errors import FormatError, WriteError
from editor.messages import message
from editor.session import History, Session
from editor.text import ATOM, Atom, Marks, Span, Text
from formats.store import DamagedSession, InUse, Source, create, is_untouched, open_session, recognises

RICH = Document(
    (
        Block(
            "n",
            Text.of("RESOLUTION 27", Span(" (Rev.)", Marks(small_caps=True, language="fr"))),
            Role.NUMBER,
            style="ResNo",
        ),
        Block("a", Text.of("a)\t", Span(ATOM, Marks(position="super"), Atom("footnote", "f1", "1"))), Role.ITEM, 1),
        Block("t", Text(), Role.TABLE, layout=Layout("center", 12.5, -3, True, True), cell=Cell("T1", 0, 1, 2, 3)),
        Block("f", Text.of("潮汐 الطاقة 𠀀"), Role.FOOTNOTE, story="f1", numbering="1."),
    ),
    (Instrument("resolution", "27", "Tides", "n", "t", "un"),),
    "ar",
    Page(600, 800, 1, 2, 3, 4, (Text.of("head"),), (Text.of(Span("foot", Marks(bold=True))),)),
    MappingProxyType({"bare.png": Media(b"\x89PNG"), "wave.png": Media(b"\x89PNG").sized(12, 9.5)}),
    MappingProxyType({"T1": (10.0, 20.5)}),
)
QUIET = [HealthCheck.function_scoped_fixture]
OPENED = Source("Резолюция 27.docx", "docx", b"PK\x03\x04 as it was")


def typed(history: History, n: int) -> History:
    """One more step: words typed into the first block."""
    session = history.present
    mod = Mod(session.base.blocks[0].id, ())
    (first, *_) = session.proposals
    return history.do(f"step {n}", session.with_proposal(replace(first, number=str(n)).put(mod)))


@st.composite
def histories(draw: st.DrawFn) -> list[History]:
    """A history after each of the things a person did."""
    history = History(draw(sessions()))
    out = [history]
    for n in range(draw(st.integers(0, 8))):
        what = draw(st.integers(0, 7))
        session = history.present
        if what == 0:
            history = history.undo()
        elif what == 1:
            history = history.redo()
        elif what == 2 and session.proposals:
            history = history.do("remove", session.without_proposal(draw(st.sampled_from(session.proposals)).id))
        elif what == 3 and session.proposals:
            key = (draw(st.sampled_from(session.proposals)).id, "p0")
            decided = dict(session.decisions)
            if decided.pop(key, None) is None:
                decided[key] = draw(st.sampled_from(State))
            history = history.do("decide", replace(session, decisions=MappingProxyType(decided)))
        elif what == 4:
            history = history.do("new base", replace(draw(sessions(most=0)), profile="wtsa", recorder=None))
        else:
            proposal = draw(proposals(session.base, draw(st.integers(0, 3))))
            history = history.do(f"amend {n}", session.with_proposal(proposal), draw(st.sampled_from(["", "typing"])))
        out.append(history)
    return out


@given(histories(), st.data())
@settings(max_examples=40, suppress_health_check=QUIET)
def test_any_history_comes_back_equal(tmp_path: Path, found: list[History], data: st.DataObject) -> None:
    path = tmp_path / "any.interline"
    start = data.draw(st.integers(0, len(found) - 1))
    with create(path, found[start], [OPENED]) as file:
        for history in found[start:]:
            file.keep(history)
            assert file.history == history
    with open_session(path) as file:
        assert file.history == found[-1]
        assert file.sources() == (OPENED,)


def test_everything_a_document_can_say_comes_back(tmp_path: Path) -> None:
    create(tmp_path / "rich.interline", History(Session(RICH))).close()
    with open_session(tmp_path / "rich.interline") as file:
        back = file.history.present.base
        assert repr(back) == repr(RICH)
        assert [image.size for image in back.media.values()] == [(0, 0), (12, 9.5)]


def test_a_history_with_another_beginning_takes_the_place_of_the_first(tmp_path: Path) -> None:
    other = History(Session(Document())).do("profile", Session(Document(), profile="wtdc"))
    with create(tmp_path / "a.interline", History(Session(RICH)).do("profile", Session(RICH, profile="wtsa"))) as file:
        file.keep(other)
    with open_session(tmp_path / "a.interline") as file:
        assert file.history == other


def test_a_closed_session_is_one_file(tmp_path: Path) -> None:
    path = tmp_path / "one.interline"
    with create(path, History(Session(RICH))) as file:
        file.keep(file.history.do("profile", Session(RICH, profile="wtsa")))
    assert [p.name for p in tmp_path.iterdir()] == ["one.interline"]
    assert recognises(path.read_bytes())


def test_a_copy_goes_its_own_way(tmp_path: Path) -> None:
    with create(tmp_path / "a.interline", History(Session(RICH)), [OPENED]) as file:
        first = file.history.do("first", Session(RICH, profile="wtsa"))
        file.keep(first)
        with file.save_as(tmp_path / "b.interline") as copy:
            copy.keep(first.do("second", Session(RICH, profile="wtdc")))
        assert file.history == first
    with open_session(tmp_path / "b.interline") as copy:
        assert copy.history.present.profile == "wtdc"
        assert [source.name for source in copy.sources()] == ["Резолюция 27.docx"]


def test_what_was_kept_survives_a_kill(tmp_path: Path) -> None:
    child = tmp_path / "child.py"
    child.write_text(
        f"""
import sys
sys.path[:0] = {[str(Path(__file__).parents[2]), str(Path(__file__).parent), str(Path(__file__).parents[1])]!r}
from pathlib import Path
from editor.amendment import Proposal
from editor.session import History, Session
from formats.store import create
from test_store import RICH, typed
with create(Path(sys.argv[1]), History(Session(RICH, (Proposal("q"),)))) as file:
    for n in range(1, 100_000):
        file.keep(typed(file.history, n))
        print(n, flush=True)
""",
        encoding="utf-8",
    )
    chance = random.Random(27)
    for attempt in range(4):
        path = tmp_path / f"{attempt}.interline"
        process = subprocess.Popen([sys.executable, str(child), str(path)], stdout=subprocess.PIPE)
        assert process.stdout
        acknowledged = process.stdout.readline()
        time.sleep(chance.random() / 2)
        process.kill()
        acknowledged += process.stdout.read()
        process.wait()
        process.stdout.close()
        # A last line cut short by the kill was not acknowledged.
        last = int(acknowledged.rsplit(b"\n", 2)[-2])
        with open_session(path) as file:
            names = [step.name for step in file.history.done]
            assert names in ([f"step {n}" for n in range(1, end + 1)] for end in (last, last + 1))
            assert file.history.present.proposals[0].number == str(len(names))


def test_a_second_window_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "a.interline"
    with create(path, History(Session(RICH))):
        with pytest.raises(FormatError) as refused:
            open_session(path)
        assert "open in another window" in message(refused.value)
        with pytest.raises(WriteError):
            create(path, History(Session(Document())))
    with open_session(path) as file:
        assert file.history.present.base == RICH


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("written") / "a.interline"
    with create(path, History(Session(RICH)), [OPENED]) as file:
        file.keep(file.history.do("first", Session(RICH, profile="wtsa")))
    return path.read_bytes()


def test_a_schema_of_no_letters_is_damage(tmp_path: Path, written: bytes) -> None:
    path = tmp_path / "damaged.interline"
    path.write_bytes(written.replace(b"TABLE", b"T\x80BLE"))
    with pytest.raises(DamagedSession):
        open_session(path)


@given(
    damage=st.lists(st.tuples(st.floats(0, 1), st.integers(1, 40), st.binary(min_size=1, max_size=40)), max_size=4),
    cut=st.none() | st.floats(0, 1),
)
@settings(max_examples=250, suppress_health_check=QUIET)
def test_damaged_bytes_give_an_error_in_words_or_a_session(
    tmp_path: Path, written: bytes, damage: list[tuple[float, int, bytes]], cut: float | None
) -> None:
    bytes_ = bytearray(written)
    for share, length, instead in damage:
        at = int(share * (len(bytes_) - 1))
        bytes_[at : at + length] = instead
    if cut is not None:
        del bytes_[int(cut * len(bytes_)) :]
    path = tmp_path / "damaged.interline"
    path.write_bytes(bytes_)
    try:
        open_session(path).close()
    except FormatError as error:
        assert message(error) != error.code


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"SQLite format 3\0" + b"\0" * 100, "Résolution 64".encode()])
def test_other_files_are_no_sessions_and_stay_as_they_are(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.interline"
    path.write_bytes(content)
    with pytest.raises(FormatError) as error:
        open_session(path)
    assert error.value.code == "not-a-session"
    assert path.read_bytes() == content


def test_a_session_of_a_later_version_is_refused(tmp_path: Path, written: bytes) -> None:
    path = tmp_path / "later.interline"
    path.write_bytes(written)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version=2")
    connection.close()
    with pytest.raises(FormatError) as error:
        open_session(path)
    assert error.value.code == "newer-session"


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM steps WHERE number = 0",
        "UPDATE position SET step = 7",
        "UPDATE position SET step = -1",
        "UPDATE steps SET change = json_set(change, '$.proposals[0]', -1) WHERE number = 1",
        "UPDATE steps SET change = json_set(change, '$.proposals[2]', -1) WHERE number = 1",
        "UPDATE steps SET change = json_set(change, '$.proposals[0]', 1, '$.proposals[2]', 1) WHERE number = 1",
        "UPDATE steps SET change = '[' WHERE number = 1",
        "UPDATE bases SET document = x'789c'",
        "CREATE TRIGGER t AFTER INSERT ON steps BEGIN DELETE FROM steps; END",
        "DELETE FROM position",
    ],
)
def test_a_session_that_does_not_hold_together_is_refused(tmp_path: Path, written: bytes, statement: str) -> None:
    path = tmp_path / "odd.interline"
    path.write_bytes(written)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(statement)
    connection.close()
    with pytest.raises(FormatError) as error:
        open_session(path)
    assert error.value.code == "damaged-session"


@pytest.mark.parametrize(
    ("table", "column", "old", "new"),
    [
        ("bases", "document", '"id": "p1"', '"id": ["p1"]'),
        ("bases", "document", '"language": ""', '"language": 4'),
        ("bases", "document", "595.3", '"wide"'),
        ("steps", "change", '"number": ""', '"number": 7'),
    ],
)
def test_a_value_of_another_kind_is_damage(tmp_path: Path, table: str, column: str, old: str, new: str) -> None:
    path = tmp_path / "odd.interline"
    session = Session(Document((Block("p1", Text.of("tides")),)), (Proposal("one"),))
    create(path, History(session)).close()
    connection = sqlite3.connect(path, isolation_level=None)
    (told,) = connection.execute(f"SELECT {column} FROM {table} WHERE number = 0").fetchone()
    text = zlib.decompress(told).decode() if table == "bases" else told
    text = json.dumps(json.loads(text)).replace(old, new, 1)
    assert new in text
    connection.execute(
        f"UPDATE {table} SET {column} = ? WHERE number = 0",
        (zlib.compress(text.encode()) if table == "bases" else text,),
    )
    connection.close()
    with pytest.raises(DamagedSession):
        open_session(path)


def test_a_failed_step_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "full.interline"
    with create(path, History(Session(Document()))) as file:
        before = file.history
        file._connection.execute("PRAGMA max_page_count=20")
        with pytest.raises(WriteError) as error:
            file.keep(before.do("too much", Session(Document(media=MappingProxyType({"a": Media(bytes(1 << 20))})))))
        assert error.value.code == "disk-full"
        file.keep(before.do("little", Session(Document(), profile="wtsa")))
    with open_session(path) as file:
        assert [step.name for step in file.history.done] == ["little"]


def test_a_step_that_fails_for_another_reason_than_room_says_so(tmp_path: Path) -> None:
    with create(tmp_path / "odd.interline", History(Session(Document()))) as file:
        file._connection.execute("DROP TABLE position")
        with pytest.raises(WriteError) as error:
            file.keep(file.history.do("little", Session(Document(), profile="wtsa")))
        assert error.value.code == WriteError.code
        assert "position" in message(error.value)


def test_a_session_is_untouched_until_something_is_done(tmp_path: Path, written: bytes) -> None:
    path = tmp_path / "new.interline"
    history = History(Session(RICH))
    with create(path, history) as file:
        with pytest.raises(InUse):
            is_untouched(path)
        file.keep(history)
    assert is_untouched(path)
    with open_session(path) as file:
        file.keep(history.do("one", Session(RICH, profile="wtsa")))
    assert not is_untouched(path)
    path.write_bytes(written[:5000])
    with pytest.raises(DamagedSession):
        is_untouched(path)


def test_on_a_disk_of_any_size_a_session_is_whole_or_was_refused_for_want_of_room(tmp_path: Path) -> None:
    """What lies beside a new file is taken in before the file stands: SQLite tells nobody when closing cannot do it."""
    child, disk = tmp_path / "child.py", tmp_path / "disk"
    disk.mkdir()
    child.write_text(
        f"""
import sys
sys.path[:0] = {[str(Path(__file__).parents[2]), str(Path(__file__).parent), str(Path(__file__).parents[1])]!r}
import subprocess
from pathlib import Path
from editor.session import History, Session
from formats.store import DiskFull, create, open_session
from test_store import OPENED, RICH
disk, roomy = Path(sys.argv[1]), Path(sys.argv[2])
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", disk], check=True)
with create(roomy, History(Session(RICH)), [OPENED]) as known:
    for room in range(12, 160, 4):
        subprocess.run(["mount", "-o", f"remount,size={{room}}k", disk], check=True)
        for make in (known.save_as, lambda path: create(path, known.history, known.sources())):
            path = disk / "a.interline"
            try:
                make(path).close()
            except DiskFull:
                print("full")
                assert not list(disk.iterdir()), (room, list(disk.iterdir()))
            else:
                with open_session(path) as file:
                    assert file.history.present.base == RICH and file.sources() == known.sources()
                print("whole")
                path.unlink()
""",
        encoding="utf-8",
    )
    alone = ["unshare", "--map-root-user", "--mount"]
    if not shutil.which("unshare") or subprocess.run([*alone, "true"], check=False, capture_output=True).returncode:
        pytest.skip("needs a system where anybody may mount a small disk (unshare)")
    told = subprocess.run(
        [*alone, sys.executable, child, disk, tmp_path / "roomy.interline"], check=False, capture_output=True, text=True
    )
    assert told.returncode == 0, told.stderr
    assert set(told.stdout.split()) == {"full", "whole"}


def test_a_folder_that_takes_no_files_is_told(tmp_path: Path) -> None:
    with pytest.raises(WriteError):
        create(tmp_path / "missing" / "a.interline", History(Session(RICH)))
    shutil.rmtree(tmp_path)


def test_a_file_that_is_taken_away_while_it_is_open_is_made_again_with_all_it_held(tmp_path: Path) -> None:
    folder, gone = tmp_path / "stick", tmp_path / "pulled out"
    folder.mkdir()
    path = folder / "a.interline"
    with create(path, History(Session(RICH)), [OPENED]) as file:
        first = file.history.do("first", Session(RICH, profile="wtsa"))
        file.keep(first)
        folder.rename(gone)
        second = first.do("second", Session(RICH, profile="wtdc"))
        for _ in range(2):
            with pytest.raises(WriteError):
                file.keep(second)
            assert file.history is first
        with file.save_as(tmp_path / "b.interline") as other:
            assert other.history == first
        folder.mkdir()
        file.keep(second)
        file.keep(second.undo())
        file.keep(second)
    assert [child.name for child in folder.iterdir()] == ["a.interline"]
    with open_session(path) as file:
        assert file.history == second
        assert file.sources() == (OPENED,)


def test_a_disk_that_was_pulled_out_and_put_in_again_is_written_to_further(tmp_path: Path) -> None:
    path = tmp_path / "a.interline"
    handles = Path("/proc/self/fd")
    if not handles.is_dir():
        pytest.skip("needs a system that lists the open files of a process (/proc)")
    with create(path, History(Session(RICH)), [OPENED]) as file:
        first = file.history.do("first", Session(RICH, profile="wtsa"))
        file.keep(first)
        nothing = os.open(os.devnull, os.O_WRONLY)
        for handle in list(handles.iterdir()):
            if handle.is_symlink() and str(handle.readlink()).startswith(str(path)):
                os.dup2(nothing, int(handle.name))  # as when the disk behind it is gone
        os.close(nothing)
        aside = path.rename(tmp_path / "aside")
        path.write_bytes(b"no session")
        second = first.do("second", Session(RICH, profile="wtdc"))
        for _ in range(2):
            with pytest.raises(WriteError):
                file.keep(second)
        aside.rename(path)
        file.keep(second)
    with open_session(path) as file:
        assert file.history == second
        assert file.sources() == (OPENED,)
