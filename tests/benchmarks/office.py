"""LibreOffice, one job: python3 office.py [FILE [OUT]], under an interpreter that has `uno`.

Prints JSON: seconds from the loading of FILE until its text is read, or OUT is written; without FILE
those until it answers. Starts an office with a profile and a pipe of its own, and ends that one only.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import uno  # type: ignore[import-not-found]
from com.sun.star.beans import PropertyValue  # type: ignore[import-not-found]
from com.sun.star.connection import NoConnectException  # type: ignore[import-not-found]

FILTERS = {".docx": "MS Word 2007 XML", ".odt": "writer8", ".pdf": "writer_pdf_Export"}


def properties(**values: object) -> tuple[Any, ...]:
    return tuple(PropertyValue(name, 0, value, 0) for name, value in values.items())


def answer(office: subprocess.Popen[bytes], pipe: str) -> Any:
    """Its context, as soon as there is one."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(3000):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            if office.poll() is not None:
                break
            time.sleep(0.02)
    raise SystemExit("LibreOffice does not answer")


def work(desktop: Any, source: Path, targets: Sequence[Path]) -> None:
    document = desktop.loadComponentFromURL(source.as_uri(), "_blank", 0, properties(Hidden=True))
    if not targets:
        document.Text.getString()
    for target in targets:
        document.storeToURL(target.as_uri(), properties(FilterName=FILTERS[target.suffix]))


def main() -> None:
    files = [Path(name).resolve() for name in sys.argv[1:]]
    with tempfile.TemporaryDirectory() as profile:
        pipe = f"benchmark{os.getpid()}"
        begin = time.perf_counter()
        office = subprocess.Popen(
            ["soffice", f"-env:UserInstallation={Path(profile).as_uri()}", "--headless", "--norestore", "--nologo",
             "--nodefault", f"--accept=pipe,name={pipe};urp;"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        try:
            context = answer(office, pipe)
            if files:
                # A copy: beside a file that it did not close it leaves a lock, and does not open it again.
                files[0] = Path(shutil.copy(files[0], profile))
                begin = time.perf_counter()
            desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
            if files:
                work(desktop, files[0], files[1:])
            seconds = time.perf_counter() - begin
            print(json.dumps({"seconds": seconds, "peak": None, "result": None}), flush=True)
            desktop.terminate()
            office.wait(30)
        finally:
            if office.poll() is None:
                os.killpg(office.pid, signal.SIGKILL)
                office.wait()


if __name__ == "__main__":
    main()
