"""What the program remembers between two starts: an INI file, read into one frozen value.

A field that is missing, broken or of an older version takes its default; nothing here raises.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from editor.errors import WriteError
from formats.portable import portable_folder

RECENT_FILES = 10


@dataclass(frozen=True, slots=True)
class Preferences:
    """A person's choices. Every field has a default."""

    language: str = ""
    """Of the interface, as a BCP 47 tag; "" follows the system."""
    theme: str = ""
    """``"light"``, ``"dark"``, ``"high-contrast"``; "" follows the system."""
    sponsor: str = ""
    """Symbol of the delegation last recorded for: ``MRD``."""
    document: str = ""
    """Number of its contribution: ``12``."""
    profile: str = ""
    """Name of the rules last chosen; "" when none was."""
    zoom: int = 110
    """Of the text, in percent."""
    latin: str = ""
    """Family of the text's Latin and Cyrillic letters on the screen; "" for that of the program."""
    arabic: str = ""
    """The same of its Arabic letters."""
    chinese: str = ""
    """The same of its Chinese characters."""
    inserted: str = ""
    """Colour of inserted words as ``#0b5cad``; "" for that of the theme."""
    deleted: str = ""
    """The same of deleted words."""
    moved: str = ""
    """The same of moved words."""
    outline: bool = True
    """Whether the outline is shown where there is room."""
    panel: bool = True
    """Whether the amendments are shown where there is room."""
    folder: str = ""
    """Where the last file was opened."""
    recent: tuple[str, ...] = ()
    """Paths of the files opened last, the newest first."""

    def with_recent(self, path: Path) -> Preferences:
        """The same with `path` as the newest of the recent files."""
        name = str(path)
        others = tuple(other for other in self.recent if other != name)
        return replace(self, recent=(name, *others)[:RECENT_FILES], folder=str(path.parent))


class PreferencesFile:
    """The INI file that holds the preferences and the window's geometry."""

    def __init__(self, path: Path | None = None) -> None:
        self._settings = QSettings(str(path or config_folder() / "interline.ini"), QSettings.Format.IniFormat)

    def read(self) -> Preferences:
        """The preferences stored; a default for each field that is not there or not right."""
        found: dict[str, object] = {}
        for field in fields(Preferences):
            stored = self._settings.value(field.name)
            if stored is None:
                continue
            match field.default:
                case bool():
                    found[field.name] = str(stored).lower() == "true"
                case int():
                    if str(stored).isdigit():
                        found[field.name] = int(str(stored))
                case tuple():
                    items: Iterable[object] = stored if isinstance(stored, list | tuple) else (stored,)
                    found[field.name] = tuple(str(item) for item in items if str(item))
                case _:
                    found[field.name] = str(stored)
        return replace(Preferences(), **found)  # type: ignore[arg-type]

    def write(self, preferences: Preferences) -> None:
        """Store every field; a folder that takes no files is not worth a message."""
        for field in fields(Preferences):
            value = getattr(preferences, field.name)
            self._settings.setValue(field.name, list(value) if isinstance(value, tuple) else value)
        self._settings.sync()

    def bytes(self, name: str) -> QByteArray:
        """Geometry and splitter positions, as Qt made them; empty when there are none."""
        stored = self._settings.value(f"window/{name}")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    def set_bytes(self, name: str, value: QByteArray) -> None:
        self._settings.setValue(f"window/{name}", value)
        self._settings.sync()


def config_folder() -> Path:
    """Where the INI file lives; the desktop says where that is, or it is beside the program (`formats.portable`)."""
    return portable_folder() or Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation))


def state_folder() -> Path:
    """Where sessions without a name and the log live. Made when it is not there. Raises `WriteError`."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.StateLocation)
    folder = portable_folder() or Path(place)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteError(path=str(folder), reason=error.strerror) from error
    return folder
