"""Files: what they hold decides, and a failed save leaves everything as it was."""

import errno
import io
import os
import resource
import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.errors import FormatError, WriteError
from editor.messages import SENTENCES, message
from formats.codec import Note
from formats.files import LARGEST, Output, open_bytes, open_document, read_bytes, save, save_all

LINES = "RESOLUTION 27 (Harrow Bay, 2027)\nSafer moorings\nrecalling\na)\tthe tides,\nresolves\n1\tto wait.\n"


def refused(data: bytes, suffix: str = "") -> str:
    with pytest.raises(FormatError) as caught:
        open_bytes(data, suffix)
    assert caught.value.code in SENTENCES
    return caught.value.code


def package(**parts: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/").replace("_X", "."), data)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("data", "suffix", "code"),
    [
        (b"", "docx", "empty-file"),
        (b"%PDF-1.7\n", "docx", "pdf-damaged"),
        (b"{\\rtf1 tides", "txt", "truncated"),
        (b"\x89PNG\r\n\x1a\n\x00", "docx", "image-input"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "doc", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le"), "doc", "spreadsheet-input"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "xls", "spreadsheet-input"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "docx", "encrypted"),
        (b"<!DOCTYPE html><p>", "txt", "no-text"),
        (b"\x1f\x8b\x08\x00", "docx", "archive-input"),
        (b"PK\x03\x04 and no more", "docx", "truncated"),
        (package(xl__workbook_Xxml=b"<x/>"), "docx", "spreadsheet-input"),
        (package(ppt__presentation_Xxml=b"<x/>"), "docx", "slides-input"),
        (package(Index__Document_Xiwa=b"x"), "pages", "pages-input"),
        (package(photo_Xjpg=b"x"), "zip", "archive-input"),
        (bytes(range(256)), "txt", "binary"),
        (b"\x00\x01\x02\x03" * 50, "docx", "binary"),
    ],
)
def test_what_cannot_be_opened_has_its_own_sentence(data: bytes, suffix: str, code: str) -> None:
    assert refused(data, suffix) == code


@settings(max_examples=150)
@given(st.binary(max_size=300), st.sampled_from([b"", b"PK\x03\x04", b"PK\x05\x06", b"{", b"\xff\xfe"]))
def test_any_bytes_give_a_document_or_a_format_error(data: bytes, start: bytes) -> None:
    try:
        assert open_bytes(start + data).imported.document.blocks is not None
    except FormatError as error:
        assert message(error) != error.code


def test_a_text_file_with_the_wrong_name_is_opened_and_said() -> None:
    imported = open_bytes(LINES.encode(), "docx").imported
    assert imported.format == "txt"
    assert [(note.code, note.detail) for note in imported.notes] == [("wrong-suffix", "txt")]


def test_a_file_comes_with_its_bytes_and_fingerprint(tmp_path: Path) -> None:
    file = tmp_path / "Резолюция 27.txt"
    file.write_bytes(b"abc")
    opened = open_document(file)
    assert (opened.path, opened.data, opened.name) == (file, b"abc", "Резолюция 27.txt")
    assert opened.fingerprint == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


@pytest.mark.parametrize(
    ("lock", "content", "detail"),
    [
        (".~lock.base.txt#", ",ann,harbour,01.02.2027 10:00,file:///x;", "LibreOffice, ann"),
        (".~lock.base.txt#", "", "LibreOffice"),
        ("~$base.txt", "\x03Ann", "Word"),
        ("~$se.txt", "\x03Ann", "Word"),
    ],
)
def test_a_file_that_another_program_holds_is_opened_and_said(
    tmp_path: Path, lock: str, content: str, detail: str
) -> None:
    (tmp_path / "base.txt").write_text(LINES, encoding="utf-8")
    (tmp_path / lock).write_text(content, encoding="utf-8")
    notes = open_document(tmp_path / "base.txt").imported.notes
    assert [(note.code, note.detail) for note in notes] == [("locked", detail)]


@pytest.mark.parametrize(("name", "code"), [("no.txt", "no-such-file"), (".", "is-a-folder"), ("a/b", "no-such-file")])
def test_what_is_not_there_is_said_with_its_path(tmp_path: Path, name: str, code: str) -> None:
    (tmp_path / "a").write_bytes(b"a file, not a folder")
    with pytest.raises(FormatError) as caught:
        open_document(tmp_path / name)
    assert caught.value.code == code
    assert caught.value.params["path"] == str(tmp_path / name)


def test_a_name_no_system_knows_is_a_format_error() -> None:
    with pytest.raises(FormatError):
        open_document("tides\x00.txt")


def test_a_file_beyond_all_measure_is_not_read(tmp_path: Path) -> None:
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as stream:
        stream.truncate(LARGEST + 1)  # sparse: takes no room on the disk
    with pytest.raises(FormatError) as caught:
        read_bytes(huge)
    assert caught.value.code == "too-large"


# Writing.


def write_error(path: Path, force: bool = True, data: bytes = b"new") -> str:
    with pytest.raises(WriteError) as caught:
        save(path, data, force)
    assert "{" not in message(caught.value)
    return caught.value.code


def test_a_new_file_is_written_and_nothing_else(tmp_path: Path) -> None:
    save(tmp_path / "out.txt", b"new")
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("out.txt", b"new")]


def test_an_existing_file_is_replaced_by_force_only(tmp_path: Path) -> None:
    out = tmp_path / "out.txt"
    out.write_bytes(b"old")
    assert write_error(out, force=False) == "exists"
    assert out.read_bytes() == b"old"
    save(out, b"new", force=True)
    assert out.read_bytes() == b"new"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_a_replaced_file_keeps_its_permissions_and_a_link_its_target(tmp_path: Path) -> None:
    out, link = tmp_path / "out.txt", tmp_path / "link.txt"
    out.write_bytes(b"old")
    out.chmod(0o640)
    link.symlink_to(out)
    save(link, b"new", force=True)
    assert link.is_symlink()
    assert (out.read_bytes(), out.stat().st_mode & 0o777) == (b"new", 0o640)


def test_a_folder_is_never_replaced(tmp_path: Path) -> None:
    assert write_error(tmp_path) == "target-is-folder"


@pytest.mark.skipif(os.name != "posix", reason="names of devices are files' names here")
def test_a_device_is_never_replaced_with_force_either() -> None:
    with pytest.raises(WriteError) as caught:
        save(os.devnull, b"tides", force=True)
    assert caught.value.code == "target-is-device"


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    assert write_error(tmp_path / "no" / "out.txt") == "no-folder"


def test_a_file_in_the_place_of_a_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert write_error(tmp_path / "file" / "out.txt") == "no-folder"


@contextmanager
def at_most(size: int) -> Iterator[None]:
    """Files of this process can grow to `size` bytes: a full disk, for whoever writes."""
    import signal

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


def test_an_interruption_leaves_the_old_file_and_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "out.txt"
    out.write_bytes(b"old")

    def interrupted(handle: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        save_all([Output(tmp_path / "first.txt", b"new"), Output(out, b"new")], force=True)
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("out.txt", b"old")]


@pytest.mark.skipif(sys.platform == "win32", reason="needs RLIMIT_FSIZE")
def test_a_full_disk_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    out = tmp_path / "out.txt"
    out.write_bytes(b"old")
    with at_most(10_000):
        assert write_error(out, data=bytes(20_000)) == "disk-full"
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("out.txt", b"old")]


@pytest.mark.skipif(sys.platform == "win32", reason="needs RLIMIT_FSIZE")
def test_of_several_files_none_is_written_when_one_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"old")
    outputs = [Output(tmp_path / "a.txt", b"new"), Output(tmp_path / "b.txt", bytes(20_000))]
    with at_most(10_000), pytest.raises(WriteError):
        save_all(outputs, force=True)
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("a.txt", b"old")]


def test_a_rename_that_fails_gives_the_earlier_files_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_bytes(b"old")
    rename = Path.replace

    def fails_for_c(self: Path, target: Path) -> Path:
        if target.name == "c.txt":
            raise OSError(errno.EIO, "Input/output error")
        return rename(self, target)

    monkeypatch.setattr(Path, "replace", fails_for_c)
    with pytest.raises(WriteError) as caught:
        save_all([Output(tmp_path / f"{name}.txt", b"new") for name in "abc"], force=True)
    assert "Input/output error" in message(caught.value)
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("a.txt", b"old")]


def test_a_file_system_that_is_read_only_is_said(tmp_path: Path) -> None:
    place = Path("/proc/self")  # takes no file from anybody, root included
    if not place.is_dir():
        pytest.skip("no /proc here")
    with pytest.raises(WriteError):
        save(place / "out.txt", b"new")


def test_paragraphs_struck_by_hand_that_are_no_amendments_are_counted_once_each() -> None:
    imported = open_bytes(b"~~one~~ two ~~three~~ stay\n\nfour ~~five~~ more\n", "md").imported
    assert imported.proposals == ()
    assert imported.notes == (Note("marks-struck", "p1", "2"),)
