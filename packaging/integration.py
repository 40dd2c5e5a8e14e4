"""What a Linux desktop is told of the program: entry, types, icons, man page, completions. Made, not kept.

Man page and completions are made of the parser of the command line, so that they cannot tell anything else.
"""

from __future__ import annotations

import argparse
import gzip
import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path.insert(0, str(ROOT))

from main import NAME, VERSION, command_parser  # noqa: E402

ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
SMALL = 24
"""Pixels up to which the icon is drawn with fewer lines."""
PROGRAMS = (NAME, f"{NAME}-cli")


def write_tree(root: Path, epoch: int) -> None:
    """Everything below `root`/share that belongs to the desktop."""
    share = root / "share"
    linux = HERE / "linux"
    _copy(linux / "interline.desktop", share / "applications" / "interline.desktop")
    _copy(linux / "interline.xml", share / "mime" / "packages" / "interline.xml")
    metainfo = share / "metainfo" / "org.interline.Interline.metainfo.xml"
    metainfo.parent.mkdir(parents=True, exist_ok=True)
    date = datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%d")
    told = (linux / metainfo.name).read_text(encoding="utf-8").replace("VERSION", VERSION).replace("DATE", date)
    metainfo.write_text(told, encoding="utf-8")
    write_icons(share / "icons" / "hicolor")
    for program in PROGRAMS:
        page = share / "man" / "man1" / f"{program}.1.gz"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_bytes(gzip.compress(man_page(program, epoch).encode("utf-8"), 9, mtime=0))
    for place, text in completions():
        target = share / place
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


# Icons.


def write_icons(theme: Path) -> None:
    """The icon of the program and of its files in every size, and as drawings."""
    for name, folder in (("interline", "apps"), ("application-x-interline", "mimetypes")):
        for size in ICON_SIZES:
            target = theme / f"{size}x{size}" / folder / f"{name}.png"
            target.parent.mkdir(parents=True, exist_ok=True)
            draw(size, target)
        _copy(ROOT / "resources" / "icons" / "interline.svg", theme / "scalable" / folder / f"{name}.svg")


def draw(size: int, target: Path) -> None:
    """The icon as a picture of that many pixels; the ending of `target` chooses the format."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    drawing = "interline-small.svg" if size <= SMALL else "interline.svg"
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(ROOT / "resources" / "icons" / drawing)).render(painter)
    painter.end()
    if not image.save(str(target)):
        raise OSError(f"{target} cannot be written")
    del application


def draw_banner(target: Path) -> None:
    """The picture beside the first page of the installer for Windows, 164 by 314 pixels."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QPointF, QRectF
    from PySide6.QtGui import QColor, QGuiApplication, QImage, QLinearGradient, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(164, 314, QImage.Format.Format_RGB32)
    shade = QLinearGradient(QPointF(0, 0), QPointF(0, 314))
    shade.setColorAt(0, QColor("#e8f1fb"))
    shade.setColorAt(1, QColor("#b9d6f2"))
    painter = QPainter(image)
    painter.fillRect(image.rect(), shade)
    QSvgRenderer(str(ROOT / "resources" / "icons" / "interline.svg")).render(painter, QRectF(34, 40, 96, 96))
    painter.end()
    if not image.save(str(target)):
        raise OSError(f"{target} cannot be written")
    del application


# Man page.


def man_page(program: str, epoch: int) -> str:
    """The manual page of a program, in roff."""
    parser = command_parser()
    date = datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%d")
    window = "opens the files in a window" if program == NAME else "opens the files in a window, as interline does"
    lines = [
        f'.TH {program.upper()} 1 "{date}" "Interline {VERSION}" "User Commands"',
        ".SH NAME",
        f"{program} \\- amend resolutions, every mark kept, every export checked",
        ".SH SYNOPSIS",
        f".B {program}",
        r"[\fIFILE\fR...]",
        ".br",
        f".B {program}",
        r"\fIVERB\fR [\fIOPTION\fR...] \fIFILE\fR...",
        ".SH DESCRIPTION",
        "Interline is an offline editor for amendments to resolutions of international conferences.",
        f"Without a verb it {window}; where it runs already, that window shows them.",
        "The verbs need no window and no display.",
        r"A file called \- is a standard stream.",
        ".SH OPTIONS",
        *_options(parser),
        ".SH VERBS",
    ]
    known = {name for action in parser._actions for name in action.option_strings}
    for name, verb in verbs(parser).items():
        lines += [f".SS {_roff(_usage(name, verb, known))}", _roff(verb.description or ""), *_options(verb, known)]
    lines += [
        ".SH EXIT STATUS",
        *(line for code, words in STATUSES for line in (".TP", f".B {code}", words)),
        ".SH FILES",
        ".TP",
        ".I ~/.config/Interline/interline.ini",
        "Preferences.",
        ".TP",
        ".I ~/.local/state/Interline",
        "Sessions without a name, and logs.",
        ".TP",
        ".I portable.txt",
        "Where a file of this name lies beside the program, both are kept there in the folder data, and not elsewhere.",
        ".SH ENVIRONMENT",
        ".TP",
        ".B XDG_CONFIG_HOME, XDG_STATE_HOME, XDG_RUNTIME_DIR",
        "Where the above, and the socket through which a second start reaches the first, are kept.",
    ]
    return "\n".join(lines) + "\n"


STATUSES = (
    (0, "Done, or no difference."),
    (1, "Differences or findings."),
    (2, "Wrong usage, or no display for the window."),
    (3, "A file cannot be read."),
    (4, "A file cannot be written; what was there before is untouched."),
    (5, "An amendment does not fit the base text."),
    (70, "A fault of the program."),
    (130, "Interrupted."),
)


def verbs(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """The parser of each verb, by its name."""
    action = next(action for action in parser._actions if isinstance(action, argparse._SubParsersAction))
    return dict(action.choices)


def _usage(name: str, verb: argparse.ArgumentParser, known: Iterable[str]) -> str:
    """A verb with the arguments of its own, as in `compare OLD NEW [-o OUT...]`."""
    words = [name]
    for action in verb._actions:
        if set(action.option_strings) & set(known):
            continue
        many = "..." if action.nargs in ("+", "*") else ""
        word = " ".join((*action.option_strings[:1], *([_value(action) + many] if _value(action) else [])))
        words.append(word if action.required else f"[{word}]")
    return " ".join(words)


def _options(parser: argparse.ArgumentParser, known: Iterable[str] = ()) -> Iterator[str]:
    """The options of a parser, those left out that are told of elsewhere."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction) or set(action.option_strings) & set(known):
            continue
        names = ", ".join(rf"\fB{_roff(name)}\fR" for name in action.option_strings)
        value = _value(action)
        if not names and not action.help:
            continue
        yield ".TP"
        yield f"{names}{' ' if names and value else ''}" + (rf"\fI{_roff(value)}\fR" if value else "")
        yield _roff((action.help or "").replace("%%", "%").capitalize().rstrip(".") + ".")


def _value(action: argparse.Action) -> str:
    """How the manual calls the value of an option; "" for one without."""
    if action.nargs == 0:
        return ""
    if action.metavar:
        return str(action.metavar)
    return "|".join(action.choices) if action.choices else action.dest.upper()


def _roff(text: str) -> str:
    text = text.replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{text}" if text.startswith((".", "'")) else text


# Completions.


def completions() -> Iterator[tuple[str, str]]:
    """Places below `share` and what stands there, for three shells."""
    parser = command_parser()
    for program in PROGRAMS:
        yield f"bash-completion/completions/{program}", _bash(parser, program)
        yield f"zsh/site-functions/_{program}", _zsh(parser, program)
        yield f"fish/vendor_completions.d/{program}.fish", _fish(parser, program)


def _flags(parser: argparse.ArgumentParser) -> list[tuple[str, argparse.Action]]:
    return [(name, action) for action in parser._actions for name in action.option_strings]


def _bash(parser: argparse.ArgumentParser, program: str) -> str:
    function = f"_{program.replace('-', '_')}"
    cases = [*verbs(parser).items(), ("", parser)]
    words = {verb: " ".join(name for name, _ in _flags(inner)) for verb, inner in cases}
    values = {
        name: " ".join(action.choices)
        for _, inner in cases
        for name, action in _flags(inner)
        if action.choices
    }  # fmt: skip
    lines = [
        f"# bash completion for {program}",
        f"{function}() {{",
        "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} verb= each",
        '    for each in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do',
        f"        case $each in {'|'.join(verbs(parser))}) verb=$each; break;; esac",
        "    done",
        "    case $before in",
        *(f'        {name}) COMPREPLY=($(compgen -W "{told}" -- "$word")); return;;' for name, told in values.items()),
        "    esac",
        "    if [[ $word == -* ]]; then",
        "        case $verb in",
        *(f'            {v or "*"}) COMPREPLY=($(compgen -W "{told}" -- "$word"));;' for v, told in words.items()),
        "        esac",
        "        return",
        "    fi",
        '    compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$word"))',
        f'    [[ -n $verb ]] || COMPREPLY+=($(compgen -W "{" ".join(verbs(parser))}" -- "$word"))',
        "}",
        f"complete -F {function} {program}",
    ]
    return "\n".join(lines) + "\n"


def _zsh(parser: argparse.ArgumentParser, program: str) -> str:
    def told(text: str | None) -> str:
        return (text or "").replace("'", "’").replace("[", "(").replace("]", ")").replace(":", "\\:").replace("%%", "%")

    def specs(inner: argparse.ArgumentParser) -> Iterator[str]:
        for name, action in _flags(inner):
            value = ""
            if action.nargs != 0:
                value = f":{_value(action)}:" + (f"({' '.join(action.choices)})" if action.choices else "_files")
            yield f"'{name}[{told(action.help)}]{value}'"

    lines = [
        f"#compdef {program}",
        "local -a verbs",
        "verbs=(",
        *(f"    '{name}:{told(inner.description)}'" for name, inner in verbs(parser).items()),
        ")",
        "local verb",
        f"for word in $words; do case $word in ({'|'.join(verbs(parser))}) verb=$word; break;; esac; done",
        "case $verb in",
    ]
    for name, inner in verbs(parser).items():
        lines += [f"    ({name})", "        _arguments " + " ".join(specs(inner)) + " '*:file:_files' && return;;"]
    lines += [
        "    (*)",
        "        _arguments " + " ".join(specs(parser)) + " '*:file:_files'",
        "        (( CURRENT == 2 )) && _describe verb verbs;;",
        "esac",
    ]
    return "\n".join(lines) + "\n"


def _fish(parser: argparse.ArgumentParser, program: str) -> str:
    def told(text: str | None) -> str:
        return (text or "").replace("%%", "%").replace("\\", "\\\\").replace("'", "\\'")

    names = " ".join(verbs(parser))
    lines = [f"# fish completion for {program}"]
    for name, inner in verbs(parser).items():
        where = f"not __fish_seen_subcommand_from {names}"
        lines.append(f"complete -c {program} -n '{where}' -a {name} -d '{told(inner.description)}'")
    for verb, inner in (("", parser), *verbs(parser).items()):
        where = f"__fish_seen_subcommand_from {verb}" if verb else f"not __fish_seen_subcommand_from {names}"
        for name, action in _flags(inner):
            form = f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}"
            if action.choices:
                form += f" -x -a '{' '.join(action.choices)}'"
            elif action.nargs != 0:
                form += " -r"
            lines.append(f"complete -c {program} -n '{where}' {form} -d '{told(action.help)}'")
    return "\n".join(lines) + "\n"
