"""What is inside the built folder: whose it is, in which version, under which licence.

PyInstaller writes down where it took every file from. Each file is told to a component: a distribution of Python,
a package of Debian, Python itself, the program. One that belongs to nobody ends the build.
"""

from __future__ import annotations

import ast
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import Distribution, distributions
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent

LICENCES = {
    "altgraph": "MIT",
    "defusedxml": "PSF-2.0",
    "lxml": "BSD-3-Clause",
    "odfpy": "Apache-2.0",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "pypdfium2": "BSD-3-Clause AND Apache-2.0",
    "pyside6-essentials": "LGPL-3.0-only",
    "python-docx": "MIT",
    "setuptools": "MIT",
    "shiboken6": "LGPL-3.0-only",
}
"""As SPDX has them, of distributions that tell theirs otherwise; of those that offer several, the one taken."""
TEXTS = {
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "odfpy": ("Apache-2.0.txt",),
}
"""Files in packaging/licences, for distributions that bring no text of their licence."""
NAMESPACE = uuid.UUID("7b1c2b0e-5a0f-5c1d-9a52-2f6d9b1f7f41")
"""Of the serial numbers of our bills of materials."""


@dataclass(frozen=True, slots=True)
class Component:
    """One part of what is shipped that has a maker, a version and a licence of its own."""

    name: str
    version: str
    licence: str
    """An SPDX expression; "" where the texts tell."""
    address: str
    """Package URL (purl)."""
    texts: tuple[Path, ...] = field(default=())


class Unknown(Exception):
    """A file inside that belongs to no component; the text names it."""


def components(work: Path) -> tuple[Component, ...]:
    """All that PyInstaller put together in its folder `work`, by name. Raises `Unknown`."""
    owners = _files_of_distributions()
    found: dict[str, Component] = {}
    for source in sorted(_sources(work)):
        component = _owner(source, owners)
        if component is not None:
            found[component.address] = component
    for always in (_python(), _of_distribution(_distribution("pyinstaller"))):
        found[always.address] = always
    for font in _fonts():
        found[font.address] = font
    return tuple(sorted(found.values(), key=lambda component: component.name.lower()))


def _sources(work: Path) -> set[Path]:
    """Where the files of the folder were taken from; links within it, and what PyInstaller makes, left out."""
    sources = set()
    for name in ("COLLECT-00.toc", "PYZ-00.toc"):
        told = ast.literal_eval((work / name).read_text(encoding="utf-8"))
        for entries in (part for part in told if isinstance(part, list)):
            for entry in entries:
                _, source, kind = entry[:3]
                if kind in ("SYMLINK", "EXECUTABLE", "PYZ", "PKG") or source in ("-", None):
                    continue
                path = Path(os.path.realpath(source))
                if path.is_file() and work not in path.parents:
                    sources.add(path)
    return sources


def _owner(source: Path, owners: dict[Path, Distribution]) -> Component | None:
    """Whose the file is; `None` for our own."""
    if source in owners:
        return _of_distribution(owners[source])
    if ROOT in source.parents:
        return None
    if any(Path(os.path.realpath(place)) in source.parents for place in _python_places()):
        return _python()
    if package := _debian_package(source):
        return package
    raise Unknown(f"nobody's file is inside: {source}")


def _files_of_distributions() -> dict[Path, Distribution]:
    return {
        Path(os.path.realpath(str(file.locate()))): one
        for one in distributions()
        if one.metadata["Name"] != "interline"
        for file in one.files or ()
        if not str(file).endswith((".pyc", "RECORD"))
    }


def _distribution(name: str) -> Distribution:
    return Distribution.from_name(name)


def _of_distribution(one: Distribution) -> Component:
    name = re.sub(r"[-_.]+", "-", one.metadata["Name"]).lower()
    told = one.metadata.get("License-Expression") or LICENCES.get(name)
    if told is None:
        raise Unknown(f"the licence of {name} is not known: add it to packaging/contents.py")
    texts = tuple(
        Path(str(file.locate()))
        for file in one.files or ()
        if ".dist-info" in str(file) and re.search(r"licen[cs]e|copying|notice", str(file), re.IGNORECASE)
    ) or tuple(HERE / "licences" / text for text in TEXTS.get(name, ()))
    if not texts:
        raise Unknown(f"{name} brings no text of its licence: add one to packaging/licences")
    return Component(one.metadata["Name"], one.version, told, f"pkg:pypi/{name}@{one.version}", texts)


def _python_places() -> Iterator[str]:
    yield sysconfig.get_path("stdlib")
    yield sysconfig.get_path("platstdlib")
    yield sys.base_prefix


def _python() -> Component:
    version = platform.python_version()
    places = (Path(sysconfig.get_path("stdlib"), "LICENSE.txt"), Path(sys.base_prefix, "LICENSE.txt"))
    text = next((place for place in places if place.is_file()), None)
    if text is None:
        raise Unknown("this Python brings no LICENSE.txt")
    return Component("CPython", version, "PSF-2.0", f"pkg:generic/python@{version}", (text,))


def _debian_package(source: Path) -> Component | None:
    """The package that a library of the system came in; `None` where no Debian is."""
    if shutil.which("dpkg-query") is None:
        return None
    for name in (str(source), str(source).removeprefix("/usr")):
        told = subprocess.run(["dpkg-query", "-S", name], check=False, capture_output=True, text=True).stdout
        if told:
            package = told.split(":")[0]
            form = "${source:Package} ${source:Version} ${Version}"
            told = subprocess.run(
                ["dpkg-query", "-W", "-f", form, package], check=True, capture_output=True, text=True
            ).stdout
            _, _, version = told.split()
            text = Path("/usr/share/doc", package, "copyright")
            return Component(package, version, "", f"pkg:deb/debian/{package}@{version}", (text,))
    return None


def _fonts() -> Iterator[Component]:
    """The fonts and icons among our resources, which others drew."""
    yield Component("Noto fonts", "2.x", "OFL-1.1", "pkg:generic/noto-fonts", (ROOT / "resources/fonts/OFL.txt",))
    yield Component("Lucide icons", "1.x", "ISC", "pkg:generic/lucide", (ROOT / "resources/icons/LICENSE",))


# What is made of them.


def write_licences(parts: Iterable[Component], target: Path) -> None:
    """A folder with the text of every licence, and a list of what is inside."""
    lines = [
        "What is inside Interline, and under which licence. The texts lie in folders of the same names.",
        "",
        "Interline itself is under the MIT licence (LICENSE). Qt and PySide6 are used under the LGPL, version 3: they",
        "are shared libraries in the folder _internal and may be replaced there by other builds of the same version.",
        "Their sources are at https://download.qt.io. Qt contains code of others, ICU and HarfBuzz among it, which is",
        "listed at https://doc.qt.io/qt-6/licenses-used-in-qt.html.",
        "",
    ]
    for part in parts:
        folder = target / part.name.lower().replace(" ", "-")
        folder.mkdir(parents=True, exist_ok=True)
        for number, text in enumerate(part.texts):
            name = text.name if text.suffix in (".txt", ".md") or text.suffix == "" else f"{text.name}.txt"
            place = folder / name
            if place.exists():
                place = folder / f"{number}-{name}"
            place.write_bytes(text.read_bytes())
        lines.append(f"{part.name} {part.version}: {part.licence or 'see its text'}")
    shutil.copyfile(ROOT / "LICENSE", target / "LICENSE")
    (target / "README.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def bill_of_materials(parts: Iterable[Component], version: str, epoch: int) -> str:
    """The components as CycloneDX 1.6, the same text for the same components."""
    parts = tuple(parts)
    serial = uuid.uuid5(NAMESPACE, " ".join((version, str(epoch), *(part.address for part in parts))))
    ours = f"pkg:generic/interline@{version}"
    told = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": ours,
                "name": "Interline",
                "version": version,
                "licenses": [{"license": {"id": "MIT"}}],
                "purl": ours,
            },
        },
        "components": [_told(part) for part in parts],
        "dependencies": [{"ref": ours, "dependsOn": [part.address for part in parts]}],
    }
    return json.dumps(told, indent=2, ensure_ascii=False) + "\n"


def _told(part: Component) -> dict[str, object]:
    told: dict[str, object] = {
        "type": "library",
        "bom-ref": part.address,
        "name": part.name,
        "version": part.version,
        "purl": part.address,
    }
    if part.licence:
        told["licenses"] = [{"expression": part.licence}]
    return told
