"""Builds Interline for the system it runs on: python packaging/build.py [--output FOLDER]

The packages of packaging/build.lock must be there; on Linux also binutils, and for what they make dpkg-deb and Xvfb.
Linux: a folder with both programs, .tar.xz, .deb, one file that runs, and a wheel. Windows: the folder, .zip, and the
installer where makensis is. macOS: the bundle, .zip. Everywhere a list of what is inside (CycloneDX), and checksums.
The built program proves itself before anything is made of it, and the build fails when it does not.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path.insert(0, str(ROOT))

import archives  # noqa: E402
import contents  # noqa: E402
import integration  # noqa: E402

from main import VERSION  # noqa: E402

LINUX, WINDOWS, MACOS = (sys.platform.startswith(name) for name in ("linux", "win32", "darwin"))
DISPLAY = "99"
"""Number of the X server that the built program is tried on, unless --display tells another."""
MAINTAINER = "The Interline project <interline@localhost>"


def main() -> None:
    options = _options()
    if options.only_installer:
        options.output.mkdir(parents=True, exist_ok=True)
        write_installer(options.only_installer.resolve(), options.output.resolve() / f"interline-{VERSION}-setup.exe")
        return
    since = time.perf_counter()
    epoch = _epoch()
    output = options.output.resolve()
    output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="interline-") as name:
        work = Path(name)
        folder = freeze(work, epoch)
        parts = contents.components(work / "work" / "interline")
        contents.write_licences(parts, _inside(folder) / "licences")
        if LINUX:
            _forget_paths(folder)
            _check_libraries(folder)
            integration.write_tree(folder, epoch)
        if MACOS:
            # What was added is sealed, too; by nobody in particular, until there is a certificate.
            subprocess.run(["codesign", "--force", "--deep", "--sign", "-", str(folder)], check=True)
        _say(f"built in {time.perf_counter() - since:.0f} s; the program proves itself")
        prove(folder, options.display)
        target = output / folder.name
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(folder, target, symlinks=True)
        if options.only_folder:
            return
        made = [*_made_of(folder, work, output, epoch)]
        listed = output / f"interline-{VERSION}.cdx.json"
        listed.write_text(contents.bill_of_materials(parts, VERSION, epoch), encoding="utf-8")
        made.append(listed)
    sums = "".join(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in sorted(made))
    (output / "SHA256SUMS").write_text(sums, encoding="utf-8")
    for file in sorted(made):
        _say(f"{file.stat().st_size / 1e6:7.1f} MB  {file.name}")
    _say(f"done in {time.perf_counter() - since:.0f} s, in {output}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path, default=ROOT / "build" / "packages", metavar="FOLDER")
    parser.add_argument("--only-folder", action="store_true", help="no archives, no packages")
    parser.add_argument("--only-installer", type=Path, metavar="BUILT", help="that of Windows, of a built folder")
    parser.add_argument("--display", default=DISPLAY, metavar="NUMBER", help=f"of the X server to try on ({DISPLAY})")
    return parser.parse_args()


def _say(text: str) -> None:
    sys.stdout.write(f"interline: {text}\n")
    sys.stdout.flush()


def _epoch() -> int:
    """The time that goes into what is made, in seconds: SOURCE_DATE_EPOCH, else that of the last commit."""
    if told := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(told)
    done = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, check=False, capture_output=True, text=True)
    return int(done.stdout) if done.returncode == 0 else 1_767_225_600


# The folder.


def freeze(work: Path, epoch: int) -> Path:
    """The folder, or on macOS the bundle, that PyInstaller makes."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    # Sets are written into compiled modules in the order of their hashes.
    environment = {**kept, "SOURCE_DATE_EPOCH": str(epoch), "PYTHONHASHSEED": "0"}
    if icon := _program_icon(work):
        environment["INTERLINE_ICON"] = str(icon)
    if WINDOWS:
        environment["INTERLINE_VERSION_FILE"] = str(_version_file(work))
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    places = ["--distpath", str(work / "dist"), "--workpath", str(work / "work")]
    subprocess.run([*command, *places, str(HERE / "interline.spec")], check=True, cwd=ROOT, env=environment)
    return work / "dist" / ("Interline.app" if MACOS else "interline")


def _inside(folder: Path) -> Path:
    """Where files for people lie in the folder."""
    return folder / "Contents" / "Resources" if MACOS else folder


def _program_icon(work: Path) -> Path | None:
    """The icon in the format of the system's programs; Linux programs have none."""
    if LINUX:
        return None
    target = work / ("interline.ico" if WINDOWS else "interline.icns")
    integration.draw(256 if WINDOWS else 512, target)
    return target


def _version_file(work: Path) -> Path:
    """What Windows shows as the properties of the programs."""
    numbers = tuple(int(number) for number in re.findall(r"\d+", VERSION)[:3])
    quad = (*numbers, 0)
    text = f"""VSVersionInfo(
  ffi=FixedFileInfo(filevers={quad}, prodvers={quad}, mask=0x3f, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('CompanyName', 'The Interline project'),
      StringStruct('FileDescription', 'Interline'),
      StringStruct('FileVersion', '{VERSION}'),
      StringStruct('LegalCopyright', 'MIT license'),
      StringStruct('ProductName', 'Interline'),
      StringStruct('ProductVersion', '{VERSION}')])]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])])
  ]
)
"""
    target = work / "version.txt"
    target.write_text(text, encoding="utf-8")
    return target


def _forget_paths(folder: Path) -> None:
    """Take the folders of this machine out of what is loaded: libraries are looked for inside and in the system."""
    for path in _programs(folder):
        told = subprocess.run(["readelf", "-d", str(path)], check=True, capture_output=True, text=True).stdout
        if re.search(r"\(R(?:UN)?PATH\).*\[/", told):
            subprocess.run(["patchelf", "--remove-rpath", str(path)], check=True)


def _check_libraries(folder: Path) -> None:
    """Ends the build where a library is needed that is neither inside nor known to be the system's."""
    inside = {path.name for path in folder.rglob("*.so*")}
    known = system_libraries()
    missing: dict[str, str] = {}
    for path in _programs(folder):
        told = subprocess.run(["readelf", "-d", str(path)], check=True, capture_output=True, text=True).stdout
        for name in re.findall(r"\(NEEDED\).*\[(.+)\]", told):
            if name not in inside and name not in known:
                missing[name] = path.name
    if missing:
        sys.exit("interline: neither inside nor in packaging/system_libraries.toml: " + str(missing))


def system_libraries() -> dict[str, str]:
    """The Debian package of each library that is the system's."""
    told = tomllib.loads((HERE / "system_libraries.toml").read_text(encoding="utf-8"))
    return dict(told["libraries"])


def _programs(folder: Path) -> list[Path]:
    """Everything in the folder that the system's loader loads."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    found.append(path)
    return found


# The proof.


def prove(folder: Path, display: str) -> None:
    """Run `--self-test` of the built programs, without a display and on one. Ends the build when one fails."""
    ending = ".exe" if WINDOWS else ""
    place = folder / "Contents" / "MacOS" if MACOS else folder
    _self_test(place / f"interline-cli{ending}", {"QT_QPA_PLATFORM": "offscreen"})
    _self_test(place / f"interline{ending}", {"QT_QPA_PLATFORM": "offscreen"})
    if not LINUX:
        return
    if shutil.which("Xvfb") is None:
        _say("there is no Xvfb: the window was tried offscreen only")
        return
    server = subprocess.Popen(["Xvfb", f":{display}", "-screen", "0", "1440x900x24"], stderr=subprocess.DEVNULL)
    try:
        socket = Path(f"/tmp/.X11-unix/X{display}")
        while not socket.exists() and server.poll() is None:
            time.sleep(0.05)
        _self_test(place / "interline", {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": ""})
    finally:
        server.terminate()
        server.wait()


def _self_test(program: Path, environment: dict[str, str]) -> None:
    # Without what this environment has of Python and Qt: only what is inside may be used.
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT_", "LD_"))}
    wanted = {**kept, **environment}
    done = subprocess.run(
        [str(program), "--self-test"], check=False, capture_output=True, text=True, encoding="utf-8",
        env={name: value for name, value in wanted.items() if value}, timeout=600,
    )  # fmt: skip
    if done.returncode or (done.stdout.strip() and not done.stdout.rstrip().endswith("passed")):
        sys.exit(f"interline: {program.name} --self-test gave {done.returncode}\n{done.stdout}{done.stderr}")
    _say(f"{program.name} --self-test passed, {' '.join(f'{n}={v}' for n, v in environment.items() if v)}")


# What is handed on.


def _made_of(folder: Path, work: Path, output: Path, epoch: int) -> list[Path]:
    """The files made of the built folder on this system."""
    if LINUX:
        return _made_on_linux(folder, work, output, epoch)
    if WINDOWS:
        return _made_on_windows(folder, output)
    archive = output / f"interline-{VERSION}-macos.zip"
    subprocess.run(["ditto", "-c", "-k", "--keepParent", str(folder), str(archive)], check=True)
    return [archive]


def _made_on_linux(folder: Path, work: Path, output: Path, epoch: int) -> list[Path]:
    machine = os.uname().machine
    name = f"interline-{VERSION}-linux-{machine}"
    data = archives.write_tar(folder, f"interline-{VERSION}", epoch)
    tar, single = output / f"{name}.tar.xz", output / f"{name}.run"
    tar.write_bytes(data)
    archives.write_single(data, f"interline-{VERSION}", single)
    made = [tar, single, _wheel(work, output, epoch)]
    if shutil.which("dpkg-deb"):
        architecture = subprocess.run(
            ["dpkg", "--print-architecture"], check=True, capture_output=True, text=True
        ).stdout.strip()
        deb = output / f"interline_{VERSION}_{architecture}.deb"
        archives.write_deb(_debian_tree(folder, work / "deb", epoch), _control(folder, architecture), epoch, deb)
        made.append(deb)
    return made


def _wheel(work: Path, output: Path, epoch: int) -> Path:
    """What pip and pipx install, for every system; made of a copy, for setuptools leaves things in the source."""
    source = work / "source"
    for part in ("editor", "formats", "resources", "widgets"):
        shutil.copytree(ROOT / part, source / part, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("main.py", "pyproject.toml", "README.md", "LICENSE"):
        shutil.copy2(ROOT / name, source / name)
    options = ["--quiet", "--no-deps", "--no-build-isolation", "--disable-pip-version-check"]
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", *options, "-w", str(output), str(source)],
        check=True,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch)},
    )
    return output / f"interline-{VERSION}-py3-none-any.whl"


def _debian_changes(epoch: int) -> str:
    """What Debian's tools read; what people read is in CHANGELOG.md."""
    date = format_datetime(datetime.fromtimestamp(epoch, UTC))
    return f"""interline ({VERSION}) stable; urgency=medium

  * What is new is told in CHANGELOG.md.

 -- {MAINTAINER}  {date}
"""


def _debian_tree(folder: Path, tree: Path, epoch: int) -> Path:
    """The folder as Debian lays it out: the program in /usr/lib, what the desktop reads in /usr/share."""
    program = tree / "usr" / "lib" / "interline"
    shutil.copytree(folder, program, symlinks=True)
    shutil.move(program / "share", tree / "usr" / "share")
    documents = tree / "usr" / "share" / "doc" / "interline"
    documents.mkdir(parents=True)
    shutil.move(program / "licences", documents / "licences")
    (program / "licences").symlink_to(Path("../../share/doc/interline/licences"))
    shutil.copyfile(HERE / "linux" / "copyright", documents / "copyright")
    shutil.copyfile(ROOT / "CHANGELOG.md", documents / "CHANGELOG.md")
    (documents / "changelog.gz").write_bytes(gzip.compress(_debian_changes(epoch).encode("utf-8"), 9, mtime=0))
    overrides = tree / "usr" / "share" / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(HERE / "linux" / "lintian-overrides", overrides / "interline")
    commands = tree / "usr" / "bin"
    commands.mkdir()
    for command in integration.PROGRAMS:
        (commands / command).symlink_to(Path("../lib/interline", command))
    functions = tree / "usr" / "share" / "zsh"
    (functions / "site-functions").rename(functions / "vendor-completions")
    return tree


def _control(folder: Path, architecture: str) -> str:
    """The control file, with what the programs inside load and nothing else."""
    known = system_libraries()
    packages, newest = set(), (0, 0)
    for path in _programs(folder):
        told = subprocess.run(["readelf", "-d", "-V", str(path)], check=True, capture_output=True, text=True).stdout
        packages |= {known[name] for name in re.findall(r"\(NEEDED\).*\[(.+)\]", told) if name in known}
        versions = re.findall(r"Name: GLIBC_(\d+)\.(\d+)\b", told)
        newest = max([newest, *((int(major), int(minor)) for major, minor in versions)])
    packages.discard("libc6")
    needed = ", ".join([f"libc6 (>= {newest[0]}.{newest[1]})", *sorted(packages), "xkb-data"])
    return f"""Package: interline
Version: {VERSION}
Architecture: {architecture}
Section: editors
Priority: optional
Maintainer: {MAINTAINER}
Depends: {needed}
Recommends: shared-mime-info, hicolor-icon-theme
Suggests: libreoffice-writer
Description: offline editor for amendments to resolutions
 Interline amends resolutions of international conferences as they do it: what
 you delete is struck, what you write is underlined, and the margin says what
 becomes of each provision: ADD, MOD, SUP or NOC. It reads and writes Word and
 OpenDocument files with their tracked changes, compares two texts, merges the
 proposals of several delegations, and exports clean files that it reads again
 and checks.
 .
 It works in Arabic, Chinese, English, French, Russian and Spanish, and needs
 no network.
"""


def _made_on_windows(folder: Path, output: Path) -> list[Path]:
    """A portable .zip, and the installer where makensis is."""
    archive = shutil.make_archive(str(output / f"interline-{VERSION}-windows-x64"), "zip", folder.parent, folder.name)
    made = [Path(archive)]
    if shutil.which("makensis"):
        setup = output / f"interline-{VERSION}-setup.exe"
        made.append(write_installer(folder, setup))
    return made


def write_installer(folder: Path, target: Path) -> Path:
    """The installer for Windows of a built folder; makensis runs on Linux, too."""
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) // 1024
    with tempfile.TemporaryDirectory() as name:
        icon, banner = Path(name, "interline.ico"), Path(name, "banner.bmp")
        integration.draw(256, icon)
        integration.draw_banner(banner)
        defined = {"VERSION": VERSION, "FOLDER": folder, "TARGET": target, "ICON": icon, "BANNER": banner, "SIZE": size}
        told = [f"-D{key}={value}" for key, value in defined.items()]
        script = HERE / "windows" / "interline.nsi"
        subprocess.run(["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *told, str(script)], check=True)
    return target


if __name__ == "__main__":
    main()
