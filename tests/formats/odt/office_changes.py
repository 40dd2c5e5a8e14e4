"""Run by the system's Python: what LibreOffice makes of tracked files. Prints JSON.

    office_changes.py PROFILE FILE...      {FILE: {"accept": [paragraph, ...], "reject": [...]}}

Starts its own soffice with its own profile and pipe, and ends it.
"""

import json
import os
import pathlib
import signal
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def main() -> None:
    profile, *files = sys.argv[1:]
    pipe = f"interline{os.getpid()}"
    office = subprocess.Popen(
        [
            "soffice",
            f"-env:UserInstallation={pathlib.Path(profile).resolve().as_uri()}",
            *("--headless", "--invisible", "--norestore", "--nologo", "--nodefault"),
            f"--accept=pipe,name={pipe};urp;",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        context = connect(pipe)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
        print(json.dumps({file: readings(desktop, dispatcher, file) for file in files}))
        desktop.terminate()
    finally:
        try:
            office.wait(30)
        except subprocess.TimeoutExpired:
            os.killpg(office.pid, signal.SIGKILL)


def connect(pipe: str):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    deadline = time.monotonic() + 90
    while True:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)


def readings(desktop, dispatcher, file: str) -> dict[str, list[str]]:
    out = {}
    for reading, command in (("accept", "AcceptAllTrackedChanges"), ("reject", "RejectAllTrackedChanges")):
        url = pathlib.Path(file).resolve().as_uri()
        document = desktop.loadComponentFromURL(url, "_blank", 0, (PropertyValue("Hidden", 0, True, 0),))
        dispatcher.executeDispatch(document.CurrentController.Frame, f".uno:{command}", "", 0, ())
        out[reading] = list(paragraphs(document.Text))
        notes = document.Footnotes
        for at in range(notes.Count):
            out[reading].extend(paragraphs(notes.getByIndex(at)))
        document.close(True)
    return out


def paragraphs(text):
    for thing in elements(text):
        if thing.supportsService("com.sun.star.text.TextTable"):
            for name in thing.CellNames:
                yield from paragraphs(thing.getCellByName(name))
        else:
            yield "".join(part.String for part in elements(thing) if part.TextPortionType == "Text")


def elements(thing):
    inside = thing.createEnumeration()
    while inside.hasMoreElements():
        yield inside.nextElement()


main()
