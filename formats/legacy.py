"""Word files of the old kind (``.doc``): LibreOffice turns them into DOCX, where it is installed.

They are compound files (MS-CFB), as are files closed with a password and those of other old programs.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from editor.errors import FormatError

_SECTOR: Final = 512
_STREAMS: Final = (
    # A locked .docx is wrapped in a compound file (MS-OFFCRYPTO, 1.3.2).
    ("EncryptedPackage", "encrypted"),
    ("WordDocument", ""),
    ("Workbook", "spreadsheet-input"),
    ("PowerPoint Document", "slides-input"),
    ("Book", "spreadsheet-input"),
)
SECONDS: Final = 120
"""Time LibreOffice is given."""

_PLACES: Final = (
    r"C:\Program Files\LibreOffice\program\soffice.exe",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.exe",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
)
_SETTINGS: Final = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse">
<value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution"
 oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks"
 oor:op="fuse"><value>true</value></prop></item>
</oor:items>
"""
"""No macro is run and nothing is fetched while a file is turned."""


def reason(data: bytes, suffix: str = "") -> str:
    """Names the sentence for a compound file that is no old Word file to be turned; "" for one that is."""
    code = next((code for name, code in _STREAMS if name.encode("utf-16-le") in data), None)
    if code is None:
        return {"xls": "spreadsheet-input", "ppt": "slides-input"}.get(suffix, "damaged")
    return "encrypted" if not code and _locked(data) else code


def _locked(data: bytes) -> bool:
    """True when the file information block says that a password closes the text (MS-DOC 2.5.2, fEncrypted)."""
    for at in range(_SECTOR, min(len(data), 64 * 2**20), _SECTOR):
        if data[at : at + 2] == b"\xec\xa5" and data[at + 2 : at + 4] in (b"\xc0\x00", b"\xc1\x00", b"\xc2\x00"):
            return bool(data[at + 11] & 1)
    return False


def office() -> str:
    """Path of LibreOffice's program; "" where there is none."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((place for place in _PLACES if Path(place).is_file()), "")


def turned(data: bytes) -> bytes:
    """The DOCX that LibreOffice makes of an old Word file. Raises `FormatError`.

    LibreOffice gets a profile of its own for this one file, so that a window of it that is open is none of
    our business, and neither are its settings.
    """
    program = office()
    if not program:
        raise FormatError("legacy-word")
    with tempfile.TemporaryDirectory(prefix="interline-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        user = folder / "profile" / "user"
        user.mkdir(parents=True)
        (user / "registrymodifications.xcu").write_text(_SETTINGS, encoding="utf-8")
        source = folder / "old.doc"
        source.write_bytes(data)
        _run(
            [
                program, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--norestore",
                "--nolockcheck", "--nodefault", "--convert-to", "docx", "--outdir", str(folder), str(source),
            ]
        )  # fmt: skip
        try:
            return (folder / "old.docx").read_bytes()
        except OSError as error:
            raise FormatError("legacy-failed") from error


def _run(command: list[str]) -> None:
    quiet = subprocess.DEVNULL
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW
    try:
        process = subprocess.Popen(  # noqa: S603  # a list, no shell; the program is LibreOffice
            command,
            stdin=quiet,
            stdout=quiet,
            stderr=quiet,
            start_new_session=sys.platform != "win32",
            creationflags=flags,
        )
    except OSError as error:
        raise FormatError("legacy-failed") from error
    try:
        process.wait(SECONDS)
    except subprocess.TimeoutExpired as error:
        raise FormatError("legacy-failed") from error
    finally:
        # What is started is a script that starts the program: both go, whatever ends the wait.
        if process.poll() is None:
            if sys.platform == "win32":
                process.kill()
            else:
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
