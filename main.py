"""Interline: the command line, and the start of the window.

Qt is imported for the window only: the verbs run where there is no display and no Qt. What few starts need is
imported where it is needed.
"""

from __future__ import annotations

import argparse
import errno
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

if TYPE_CHECKING:
    from editor.rendering import Rendering

NAME: Final = "interline"
VERSION: Final = "0.1.0"
LANGUAGES: Final = ("ar", "zh", "en", "fr", "ru", "es")


def main(arguments: Sequence[str]) -> int:
    """Run a verb, or the window on the files named. Gives the exit status back."""
    _ready_streams()
    try:
        status = _run(arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        _let_go_of_output()  # the reader has seen enough
        return 0
    except OSError as error:
        # Files are answered for where they are written. What is left is standard output.
        if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            return _bug(error)
        _let_go_of_output()
        sys.stderr.write("-: The disk is full.\n")
        return 4
    except Exception as error:
        return _bug(error)
    return status


def _let_go_of_output() -> None:
    """What is still buffered must not raise again at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def start() -> NoReturn:
    """Entry point of the installed program. Its packages lie beside this file and nowhere else on the way."""
    sys.path.insert(0, str(Path(__file__).parent))
    sys.exit(main(sys.argv[1:]))


def _ready_streams() -> None:
    """Texts are in six scripts, whatever the console's own encoding; without a console they go nowhere."""
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - as long as the program
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _run(arguments: Sequence[str]) -> int:
    if "--self-test" in arguments:
        return _self_test()
    word = _first_word(arguments)
    if word not in VERBS and not {"-h", "--help", "--version"} & set(arguments):
        return _no_verb(word) if _may_be_a_verb(word) else _window(arguments)
    options = command_parser().parse_args(arguments)
    from editor.collecting import collector_paused
    from editor.errors import InterlineError
    from formats.commands import status_of, tell_error

    try:
        with collector_paused():
            return int(_verb(options))
    except InterlineError as error:
        tell_error(error)
        return int(status_of(error))


def _first_word(arguments: Sequence[str]) -> str:
    """The first argument that is neither an option nor an option's value: perhaps a verb."""
    words = iter(arguments)
    for word in words:
        if word in ("--lang", "--profile"):
            next(words, None)
        elif not word.startswith("-"):
            return word
    return ""


def _may_be_a_verb(word: str) -> bool:
    """True for a bare word that no file is called by."""
    return word.isidentifier() and not Path(word).exists()


def _no_verb(word: str) -> int:
    from difflib import get_close_matches

    near = get_close_matches(word, VERBS, 1)
    more = f"Did you mean {near[0]}?" if near else f"Verbs are {', '.join(VERBS)}."
    sys.stderr.write(f"{NAME}: There is no verb and no file called {word}. {more}\n")
    return 2


# Arguments.


def command_parser() -> argparse.ArgumentParser:
    """What the command line understands; its manual is made of it, too."""
    common = argparse.ArgumentParser(add_help=False)
    _add_common(common, default=argparse.SUPPRESS)
    parser = argparse.ArgumentParser(
        prog=NAME,
        description="Amendments to resolutions. Without a verb: opens the files in a window.",
        epilog="'-' is a standard stream: plain text on output. Exit status: 0 done or no difference, "
        "1 differences or findings, 2 usage or no display, 3 input unreadable, 4 output not writable, "
        "5 an amendment does not fit the base text, 70 a fault of the program, 130 interrupted.",
    )
    parser.add_argument("--version", action="version", version=f"{NAME} {VERSION}")
    parser.add_argument("--self-test", action="store_true", help="prove that the program works here, and exit")
    _add_common(parser, default=None)
    verbs = parser.add_subparsers(dest="verb", metavar="VERB")
    for name, (summary, fill) in VERBS.items():
        fill(verbs.add_parser(name, help=summary, description=summary, parents=[common]))
    return parser


def _add_common(parser: argparse.ArgumentParser, default: object) -> None:
    flag = False if default is None else default
    parser.add_argument("--lang", choices=LANGUAGES, default=default, help="language of the text, instead of guessing")
    parser.add_argument("--profile", default=default, metavar="NAME", help="rules of a conference (plain)")
    parser.add_argument("--force", action="store_true", default=flag, help="replace files that exist")
    parser.add_argument("--quiet", action="store_true", default=flag, help="no notes, no names of written files")


def _outputs(parser: argparse.ArgumentParser, required: bool = True) -> None:
    parser.add_argument(
        "-o", "--output", nargs="+", metavar="OUT", required=required, default=[],
        help=".docx .odt .txt .html .pdf, or '-'",
    )


def _list_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="a document, or '-'")
    parser.add_argument("--json", action="store_true", help="as JSON, for programs")


def _clean_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="IN", help="a document, or '-'")
    _outputs(parser)
    parser.add_argument("--keep", choices=("final", "original"), default="final", help="which text (final)")


def _convert_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="IN", help="a document, or '-'")
    _outputs(parser)


def _compare_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("old", metavar="OLD", help="a document, or '-'")
    parser.add_argument("new", metavar="NEW", nargs="+", help="several texts that amend OLD are told apart by name: "
                        f"up to {_COLUMNS} for a table, one for instructions, else up to {_TEXTS}")
    _outputs(parser, required=False)
    shapes = ("tracked", "marked", "table", "instructions", "report", "json")
    parser.add_argument("--as", dest="kind", choices=shapes, default="tracked", help="what is written (tracked)")
    parser.add_argument(
        "--ignore", type=_ignored, default=(), metavar="KIND[,KIND]",
        help=f"differences that are no amendments (none): {', '.join(_IGNORED)}",
    )


_COLUMNS: Final = 8
"""Amended texts that have room beside each other on a page, and in the window (`widgets.compare_dialog.MOST`)."""
_TEXTS: Final = 24
"""Amended texts of one base at most."""
_IGNORED: Final = ("spacing", "hyphenation", "apostrophes", "ligatures", "case")
"""The fields of `Ignoring`."""


def _ignored(kinds: str) -> tuple[str, ...]:
    """The kinds that are named, with commas between."""
    named = tuple(kind.strip() for kind in kinds.split(","))
    for kind in named:
        if kind not in _IGNORED:
            raise argparse.ArgumentTypeError(f"there is no difference called {kind}; known: {', '.join(_IGNORED)}")
    return named


def _apply_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("base", metavar="BASE", help="a document, or '-'")
    parser.add_argument(
        "scripts", metavar="AMENDMENTS", nargs="+", help="as JSON, or instructions in words; of each delegation"
    )
    _outputs(parser)
    kinds = ("clean", "original", "marked", "tracked", "table", "instructions", "report")
    parser.add_argument("--as", dest="kind", choices=kinds, default="clean", help="what is written (clean)")


def _repair_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="IN", help="a document, or '-'")
    _outputs(parser)
    parser.add_argument("--base", metavar="BASE", help="the base text, where it is known")
    parser.add_argument("--keep", choices=("final", "original"), help="one text, not the changes")
    parser.add_argument("--report", metavar="R.json", help="where to put all that was found, as JSON")


def _verify_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="a document, or '-'")
    parser.add_argument("--final", metavar="F", help="the text it must hold, or give when its changes are accepted")
    parser.add_argument("--base", metavar="B", help="the text it must give when its changes are rejected")
    parser.add_argument("--json", action="store_true", help="as JSON, for programs")
    parser.add_argument("--save", action="store_true", help="also put it beside the file, as FILE.certificate.txt")


VERBS: Final[dict[str, tuple[str, Callable[[argparse.ArgumentParser], None]]]] = {
    "list": ("Show structure, proposals, revisions and warnings.", _list_arguments),
    "clean": ("Write a text with no trace of its reviewers.", _clean_arguments),
    "convert": ("Write other formats; revisions are kept.", _convert_arguments),
    "compare": ("Show how two texts differ, or write it.", _compare_arguments),
    "apply": ("Put amendments to a base text.", _apply_arguments),
    "repair": ("Make a damaged text whole: broken lines, balloons, words that ran together.", _repair_arguments),
    "verify": ("Show the certificate of a file.", _verify_arguments),
}


def _verb(options: argparse.Namespace) -> int:
    from editor.profile import profile, profile_names
    from formats import commands

    name = options.profile or "plain"
    if name not in profile_names():
        sys.stderr.write(f"{NAME}: There are no rules called {name}. Known: {', '.join(profile_names())}.\n")
        return int(commands.Status.USAGE)
    told = commands.Options(profile(name), options.lang or "", options.force, options.quiet, _pdf)
    match options.verb:
        case "list":
            return commands.list_file(options.file, options.json, told)
        case "clean":
            return commands.clean(options.file, options.output, options.keep == "original", told)
        case "convert":
            return commands.convert(options.file, options.output, told)
        case "compare":
            most = {"instructions": 1, "table": _COLUMNS}.get(options.kind, _TEXTS)
            if len(options.new) > most:
                shown = "one text" if most == 1 else f"{most} texts"
                sys.stderr.write(f"{NAME}: --as {options.kind} takes {shown} to compare with the base at most.\n")
                return int(commands.Status.USAGE)
            return commands.compare_files(
                options.old, options.new, options.output, options.kind, told, options.ignore
            )
        case "repair":
            if options.report and any(_same_file(options.report, read) for read in (options.file, options.base)):
                sys.stderr.write(f"{NAME}: The report would replace a text that is read. Choose another name for it.\n")
                return int(commands.Status.USAGE)
            return commands.repair_file(
                options.file, options.output, options.base, options.keep, options.report, told
            )
        case "apply":
            return commands.apply(options.base, options.scripts, options.output, options.kind, told)
    return commands.verify(options.file, options.final, options.base, options.json, told, options.save)


def _same_file(written: str, read: str | None) -> bool:
    """Whether two names lead to one file that is there."""
    try:
        return read is not None and Path(written).samefile(read)
    except (OSError, ValueError):
        return False


def _pdf(drawn: Rendering) -> bytes:
    """The only Qt of the command line, and only for who asks for PDF. Raises `WriteError` where there is none."""
    from editor.errors import WriteError

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _ready_locale()
    try:
        from widgets.pdf import write_pdf
    except ImportError as error:
        if not (error.name or "").startswith(("PySide6", "shiboken6")):
            raise
        raise WriteError("no-pdf") from error
    return write_pdf(drawn)


# Window.


def _window(arguments: Sequence[str]) -> int:
    """The window on the files named; without a display one line, and status 2."""
    parser = argparse.ArgumentParser(prog=NAME, add_help=False)
    _add_common(parser, default=None)
    parser.add_argument("files", nargs="*", metavar="FILE")
    files = parser.parse_args(arguments).files
    if not _has_display():
        sys.stderr.write(f"{NAME}: There is no display for the window. Try a verb instead: {NAME} --help\n")
        return 2
    _ready_locale()
    try:
        from widgets.app import run
    except ImportError as error:
        if not (error.name or "").startswith(("PySide6", "shiboken6")):
            raise
        sys.stderr.write(f"{NAME}: Qt cannot be loaded ({error}). Try a verb instead: {NAME} --help\n")
        return 2
    from editor.errors import InterlineError

    try:
        return run(files)
    except InterlineError as error:
        from formats.commands import status_of, tell_error  # much that the window does not wait for

        tell_error(error)
        return int(status_of(error))


def _ready_locale() -> None:
    """What Qt does itself where the locale knows no UTF-8, but with four lines to standard error."""
    if os.environ.get("LC_ALL") in ("C", "POSIX"):
        os.environ["LC_ALL"] = "C.UTF-8"


def _has_display() -> bool:
    """Whether a window can be shown. Asked before Qt is loaded, which would abort the process."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    if os.environ.get("WAYLAND_DISPLAY"):
        return True
    display = os.environ.get("DISPLAY", "")
    if not display.startswith(":"):
        return bool(display)
    number = display[1:].split(".")[0]
    return any(_answers(f"{start}{_X11_SOCKETS}{number}") for start in ("", "\0"))


_X11_SOCKETS: Final = "/tmp/.X11-unix/X"  # noqa: S108 - where X11 has them, not a file of ours


def _answers(address: str) -> bool:
    """Whether a local server listens there; a NUL in front names the abstract socket of the same path."""
    import socket

    with socket.socket(socket.AF_UNIX) as connection, suppress(OSError):
        connection.connect(address)
        return True
    return False


def _self_test() -> int:
    """The program proves itself, its window too where there is a display; 70 when it is not as it must be."""
    import platform

    from formats.self_test import self_test

    def tell(line: str) -> None:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()

    tell(f"{NAME} {VERSION}, Python {platform.python_version()}, {platform.platform()}")
    passed = self_test(tell)
    if _has_display():
        from widgets.self_test import self_test as test_window

        passed = test_window(tell) and passed
    else:
        tell("      no display: the window was not tried")
    tell("passed" if passed else "FAILED")
    return 0 if passed else 70


# Last resort.


def _bug(error: Exception) -> int:
    """One sentence for the person, the traceback for the log."""
    import logging
    import platform
    from tempfile import gettempdir

    told = "Something went wrong that Interline did not foresee"
    for folder in (_log_folder(), Path(gettempdir())):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            handler = logging.FileHandler(folder / f"{NAME}.log", encoding="utf-8")
        except OSError:
            continue
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        log = logging.getLogger(NAME)
        log.addHandler(handler)
        log.critical("%s %s, Python %s, %s", NAME, VERSION, platform.python_version(), platform.platform())
        log.critical("what happened", exc_info=error)
        handler.close()
        log.removeHandler(handler)
        told += f"; the details are in {folder / f'{NAME}.log'}"
        break
    sys.stderr.write(f"{NAME}: {told}.\n")
    return 70


def _log_folder() -> Path:
    from formats.portable import portable_folder

    if folder := portable_folder():
        return folder
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "Interline"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Logs" / "Interline"
    state = os.environ.get("XDG_STATE_HOME", "")
    return (Path(state) if state.startswith("/") else Path.home() / ".local" / "state") / "Interline"


if __name__ == "__main__":
    start()
