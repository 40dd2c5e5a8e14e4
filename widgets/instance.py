"""One program for a person: a second start hands its files to the first, which shows them.

The way is a socket of this machine (a named pipe on Windows), for the same person only; nothing goes over a network.
What is handed over is one line of JSON, answered by one byte.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import gettempdir
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

LONGEST: Final = 2**20
"""Bytes of a message: room for the names of many files."""
PATIENCE: Final = 2000
"""Milliseconds that the first program is given to answer, and a message to arrive."""
TOKEN: Final = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - names a variable
"""With it a Wayland desktop lets another program's window come to the front (xdg-activation)."""
_TAKEN: Final = b"\x06"


def hand_over(files: Sequence[Path], state: Path, token: str) -> bool:
    """Whether a program that runs already, with the same state folder, has taken these files over.

    `token` is what the desktop gave this start in `TOKEN`, or "". An application must run.
    """
    name = _name(state)
    if not _ours(name):
        return False
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(PATIENCE):
        return False
    told = {"files": [str(file) for file in files], "token": token}
    socket.write(json.dumps(told).encode() + b"\n")
    taken = socket.waitForReadyRead(PATIENCE) and bytes(socket.readAll().data()) == _TAKEN
    socket.disconnectFromServer()
    return taken


def _name(state: Path) -> str:
    """Where the first program listens: one place for a person and a state folder, so that a portable one is its own."""
    own = "interline-" + hashlib.sha256(os.fsencode(state.resolve())).hexdigest()[:16]
    if sys.platform == "win32":
        return own
    return str(Path(os.environ.get("XDG_RUNTIME_DIR") or gettempdir(), own))


def _ours(name: str) -> bool:
    """False where another person's program sits at that place, or nobody's."""
    if sys.platform == "win32":
        return True
    try:
        return Path(name).stat().st_uid == os.getuid()
    except OSError:
        return False


class Instance(QObject):
    """The first program: listens for later ones."""

    asked = Signal(list)
    """The files (`Path`) that a later start was given; none when it was started bare."""

    def __init__(self, state: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        self._name = _name(state)

    def listen(self) -> bool:
        """Whether later starts are going to find this one. What a program that was killed left is cleared away."""
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def stop(self) -> None:
        self._server.close()

    @Slot()
    def _greet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(socket.deleteLater)
            self._take(socket)  # what came before we listened is not told of

    @Slot()
    def _read(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._take(socket)

    def _take(self, socket: QLocalSocket) -> None:
        """Take a whole line; what is no message of ours is dropped."""
        if not socket.canReadLine():
            if socket.bytesAvailable() > LONGEST:
                socket.abort()
            return
        asked = _message(bytes(socket.readLine(LONGEST).data()))
        if asked is None:
            socket.abort()
            return
        files, token = asked
        socket.write(_TAKEN)
        socket.flush()
        if token:
            os.environ[TOKEN] = token
        self.asked.emit(files)


def _message(line: bytes) -> tuple[list[Path], str] | None:
    """The files and the token in a line; `None` when it is no message of ours."""
    try:
        told = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict):
        return None
    files, token = told.get("files"), told.get("token")
    if not isinstance(files, list) or not isinstance(token, str) or not all(isinstance(f, str) for f in files):
        return None
    if any("\0" in file for file in files) or "\0" in token:
        return None
    return [Path(file) for file in files], token
